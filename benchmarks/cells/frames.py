"""The shapes of the questions, in Dutch. `{o}` is the figure's name, `{p}` a municipality or party, `{t}` a period; what stands
between square brackets falls away where its slot is empty. The frames of even and odd place within a class are the two halves: "a" to develop
on (`bekend` in the report), "b" to measure with (`apart`)."""

from __future__ import annotations

import re

HALVES = ("a", "b")

_CELL_COUNT = (
    "Hoeveel {o} zijn er[ in {p}][ in {t}]?",
    "Wat is het aantal {o}[ voor {p}][ in {t}]?",
    "[{p}: ]hoeveel {o}[ in {t}]?",
    "Om hoeveel {o} gaat het[ in {t}][ in de gemeente {p}]?",
    "{o}[ {p}][ {t}]",
    "[In {t}:] hoeveel {o} heeft[ {p}]?",
    "Ik zoek het cijfer[ van {p}] voor {o}[ in {t}]",
    "aantal {o}[ {t}][ {p}]",
    "Kunt u mij zeggen hoeveel {o} er[ in {t}][ in {p}] zijn?",
    "Welk getal staat er[ bij {p}] voor {o}[ in {t}]?",
    "Hoe groot is het aantal {o}[ in {p}][ in {t}]?",
    "[{p}][ {t}] {o} hoeveel",
    "hoeveel {o} moeten we[ in {p}] rekenen[ voor {t}]",
    "Weet u hoeveel {o} er[ in {p}] worden geteld[ in {t}]?",
)
_CELL_SHARE = (
    "Wat is het percentage {o}[ in {p}][ in {t}]?",
    "Hoeveel procent {o} is het[ in {p}][ in {t}]?",
    "Welk percentage geldt[ in {p}] voor {o}[ in {t}]?",
    "percentage {o}[ {p}][ {t}]",
    "Hoe hoog is het percentage {o}[ voor de gemeente {p}][ in {t}]?",
    "[In {t}:] welk aandeel {o} heeft[ {p}]?",
    "[{p}][ {t}] {o} procent",
    "Kunt u zeggen hoeveel procent {o}[ {p}] heeft[ in {t}]?",
)
_CELL_HOURS = (
    "Hoeveel uur {o} levert[ {p}][ in {t}]?",
    "Wat is de {o}[ van {p}][ in {t}], in uren?",
    "uren[ {p}][ {t}]",
    "Hoeveel uren steekt[ {p}] erin[ in {t}]?",
    "Hoeveel uur is[ {p}] er[ in {t}] aan kwijt?",
    "[{p}]: {o}[ in {t}]?",
    "Hoeveel tijd vraagt het[ in {t}][ van {p}]?",
    "[In {t}:] met hoeveel uur doet[ {p}] mee?",
)
_CELL_MONEY = (
    "Hoeveel euro {o} is er[ voor {p}][ in {t}]?",
    "Wat is de {o}[ van {p}][ in {t}]?",
    "{o}[ {p}][ {t}] euro",
    "Hoeveel geld gaat het om bij {o}[ in {p}][ in {t}]?",
)
CELL = {"aantal": _CELL_COUNT, "%": _CELL_SHARE, "uur": _CELL_HOURS, "euro": _CELL_MONEY}

# `{m}` is the measure with its name: "aantal woningen", "percentage toewijzingen"; `{M}` the same with the most of it: "de meeste
# woningen", "het hoogste percentage toewijzingen"; `{L}` with the least.
DERIVED: dict[str, tuple[str, ...]] = {
    "hoogste": (
        "Welke gemeente heeft {M}[ in {t}]?",
        "In welke gemeente is het {m} het hoogst[ in {t}]?",
        "Wie heeft[ in {t}] {M}, welke gemeente?",
        "gemeente met {M}[ {t}]",
        "Welke gemeente staat bovenaan als het gaat om {m}[ in {t}]?",
        "Waar ligt het {m} het hoogst[ in {t}]?",
        "Noem de gemeente met {M}[ in {t}].",
        "Het {m}[ in {t}]: welke gemeente springt eruit naar boven?",
    ),
    "laagste": (
        "Welke gemeente heeft {L}[ in {t}]?",
        "In welke gemeente is het {m} het laagst[ in {t}]?",
        "gemeente met {L}[ {t}]",
        "Waar is het {m} het kleinst[ in {t}]?",
        "Welke gemeente staat onderaan als het gaat om {m}[ in {t}]?",
        "Noem de gemeente met {L}[ in {t}].",
    ),
    "som van gemeenten": (
        "Hoeveel {o} hebben {p} en {q} samen[ in {t}]?",
        "{p} plus {q}, {o}[ in {t}]: hoeveel is dat bij elkaar?",
        "Tel het {m} van {p} en {q} op[ voor {t}].",
        "Wat is het {m} in {p} en {q} opgeteld[ in {t}]?",
        "totaal {o} {p} en {q}[ {t}]",
        "Als je {p} en {q} samenneemt, hoeveel {o} zijn er dan[ in {t}]?",
    ),
    "verschil van gemeenten": (
        "Hoeveel meer {o} heeft {p} dan {q}[ in {t}]?",
        "Wat is het verschil in {m} tussen {p} en {q}[ in {t}]?",
        "Hoeveel scheelt het {m} tussen {p} en {q}[ in {t}]?",
        "Hoeveel {o} heeft {q} minder dan {p}[ in {t}]?",
        "verschil {p} {q} {o}[ {t}]",
        "Het {m} van {p} is hoeveel hoger dan dat van {q}[ in {t}]?",
    ),
    "wie meer": (
        "Heeft {p} of {q} meer {o}[ in {t}]?",
        "Waar is het {m}[ in {t}] hoger, in {p} of in {q}?",
        "Wie heeft er[ in {t}] meer {o}: {p} of {q}?",
        "{p} of {q}: welke van de twee heeft {M}[ in {t}]?",
    ),
    "meer dan de ander": (
        "Zijn er in {p} meer {o} dan in {q}[ in {t}]?",
        "Heeft {p}[ in {t}] een hoger {m} dan {q}?",
        "Is het {m}[ in {t}] in {p} groter dan in {q}?",
        "Klopt het dat {p} meer {o} heeft dan {q}[ in {t}]?",
    ),
    "verloop": (
        "Hoe verandert het {m}[ in {p}] van {t} naar {u}?",
        "Hoeveel verschilt het {m}[ in {p}] tussen {t} en {u}?",
        "Neemt het {m}[ in {p}] toe of af, van {t} op {u}?",
        "{o}[ {p}] {t} vergeleken met {u}",
        "Met hoeveel stijgt of daalt het {m}[ in {p}] na {t}?",
        "Wat is het verschil in {m}[ voor {p}] tussen {t} en {u}?",
    ),
    "boven een grens": (
        "Welke gemeenten hebben meer dan {n} {o}[ in {t}]?",
        "In welke gemeenten ligt het {m}[ in {t}] boven de {n}?",
        "gemeenten met meer dan {n} {o}[ {t}]",
        "Waar is het {m}[ in {t}] hoger dan {n}?",
        "Bij welke gemeenten komt het {m}[ in {t}] boven {n} uit?",
        "Welke gemeenten zitten[ in {t}] met hun {m} boven {n}?",
    ),
    "onder een grens": (
        "Welke gemeenten hebben minder dan {n} {o}[ in {t}]?",
        "In welke gemeenten ligt het {m}[ in {t}] onder de {n}?",
        "gemeenten met minder dan {n} {o}[ {t}]",
        "Waar blijft het {m}[ in {t}] onder {n}?",
    ),
    "ja of nee": (
        "Zijn er[ in {p}][ in {t}] meer dan {n} {o}?",
        "Is het {m}[ in {p}][ in {t}] hoger dan {n}?",
        "Komt[ {p}][ in {t}] boven de {n} {o} uit?",
        "Klopt het dat het {m}[ in {p}][ in {t}] meer dan {n} is?",
    ),
    "som van delen": (
        "Hoeveel {w} zijn er[ in {p}] voor {d} en {e} samen[ in {t}]?",
        "{d} plus {e}[ in {p}][ in {t}], hoeveel is dat?",
        "Tel {d} en {e} bij elkaar op[ voor {p}][ in {t}].",
        "Wat is de som van {d} en {e}[ in {p}][ in {t}]?",
    ),
    "verschil van delen": (
        "Hoeveel meer {w} zijn er[ in {p}] voor {d} dan voor {e}[ in {t}]?",
        "Wat is het verschil tussen {d} en {e}[ in {p}][ in {t}]?",
        "Hoeveel schelen {d} en {e}[ in {p}][ in {t}]?",
        "{d} min {e}[ in {p}][ in {t}]?",
    ),
    "grootste deel": (
        "Welke groep is het grootst bij {w}[ in {p}][ in {t}]?",
        "Waar gaat het[ in {p}][ in {t}] bij {w} het vaakst om?",
        "Bij welke categorie staat het hoogste aantal {w}[ in {p}][ in {t}]?",
        "Welk onderdeel van {w} telt[ in {p}][ in {t}] het zwaarst?",
    ),
    "klopt het totaal": (
        "Klopt het totaal van {w}[ in {p}][ in {t}]?",
        "Tellen de {w}[ in {p}][ in {t}] wel op tot het totaal?",
        "Is de optelling van {w}[ voor {p}][ in {t}] juist?",
        "Komen de aantallen {w}[ in {p}][ in {t}] samen op het totaal uit?",
    ),
}  # fmt: skip


def filled(frame: str, slots: dict[str, str]) -> str | None:
    """The question of a frame; None where a slot outside brackets is empty. A kept segment loses its brackets only."""
    out = re.sub(r"\[([^\]]*)\]", lambda m: m[1] if all(slots.get(s) for s in _slots(m[1])) else "", frame)
    if not all(slots.get(s) for s in _slots(out)):
        return None
    for slot, value in slots.items():
        out = out.replace(f"{{{slot}}}", value)
    out = " ".join(re.sub(r"^[: ]+", "", out).split())
    return out if out[:1].islower() and frame[:1].islower() else out[:1].upper() + out[1:]


def _slots(text: str) -> list[str]:
    return re.findall(r"\{(\w)\}", text)
