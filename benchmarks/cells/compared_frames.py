"""Further shapes that set figures side by side or work something out of them; see `frames` for what the slots are. `{q}` and `{r}` are
further municipalities, `{u}` another period, `{n}` a round number."""

from __future__ import annotations

COMPARED: dict[str, tuple[str, ...]] = {
    "naast elkaar": (
        "Zet {p} en {q} naast elkaar: {m}[ in {t}]?",
        "Leg {p} eens naast {q}: hoeveel is het {m}[ in {t}]?",
        "Hoeveel {o} zijn er[ in {t}] in {p} en hoeveel in {q}?",
        "Vergelijk het {m} van {p} met dat van {q}[ voor {t}].",
        "{o}[ {t}]: {p} vs {q}",
        "{p} versus {q}, {m}[ in {t}]",
        "Wat is het {m}[ in {t}] voor {p}, en wat voor {q}?",
        "Ik wil {p} met {q} vergelijken. Wat is[ in {t}] het {m} bij allebei?",
        "Hoe verhoudt {p} zich tot {q} als het gaat om {m}[ in {t}]?",
        "Hoe doet {p} het vergeleken met {q}: {m}[ in {t}]?",
    ),
    "wie van twee": (
        "Wie moet er[ in {t}] meer rekenen, {p} of {q}, als je kijkt naar {m}?",
        "Zit {p}[ in {t}] boven of onder {q} met {m}, en hoeveel scheelt het?",
        "Ligt het {m}[ in {t}] in {p} hoger of lager dan in {q}?",
        "{p} of {q}: waar is het {m} het hoogst[ in {t}]?",
        "Welke van de twee heeft[ in {t}] het grootste {m}: {p} of {q}?",
        "{p} tegen {q}: wie heeft er meer {o}[ in {t}]?",
        "Is het {m}[ in {t}] in {q} nou groter of juist kleiner dan in {p}?",
        "Wie staat er[ in {t}] hoger met {m}, {p} of {q}?",
        "hoogste {m}[ {t}]: {p} of {q}",
        "Van {p} en {q}: welke gemeente heeft[ in {t}] {M}?",
    ),
    "twee perioden": (
        "Zet {t} en {u} naast elkaar voor {p}: {m}?",
        "Hoeveel {o} heeft {p} in {t} en hoeveel in {u}?",
        "Wat is het {m} in {p} nu ({t}) en wat straks ({u})?",
        "{p}: {m} in {t} versus {u}",
        "Gaat het {m} in {p} tussen {t} en {u} omhoog of omlaag, en hoeveel is dat?",
        "Moet {p} in {u} meer of minder {o} rekenen dan in {t}?",
        "Vergelijk voor {p} het {m} van {t} met dat van {u}.",
        "Is het {m} van {p} in {u} hoger dan in {t}?",
    ),
    "drie op volgorde": (
        "Zet {p}, {q} en {r} op volgorde van {m}[ in {t}].",
        "{p}, {q} en {r}: wie heeft {M}[ in {t}] en wie het minst?",
        "Vergelijk {p}, {q} en {r}: {m}[ in {t}]?",
        "Hoeveel {o} hebben {p}, {q} en {r} elk[ in {t}]?",
        "Wie van {p}, {q} en {r} heeft[ in {t}] {M}?",
        "{o} {p} {q} {r}[ {t}]",
        "Rangschik {p}, {q} en {r} van hoog naar laag op {m}[ in {t}].",
    ),
    "gemiddelde": (
        "Wat is het gemiddelde {m} van de gemeenten[ in {t}]?",
        "Hoeveel {o} is dat gemiddeld per gemeente[ in {t}]?",
        "gemiddeld {m} per gemeente[ {t}]",
        "Wat komt er gemiddeld op een gemeente, {m}[ in {t}]?",
        "Als je alle gemeenten middelt, wat is dan het {m}[ in {t}]?",
    ),
    "aandeel in het totaal": (
        "Hoeveel procent van het totaal aan {o} zit[ in {t}] in {p}?",
        "Welk deel van alle {o} neemt {p}[ in {t}] voor zijn rekening?",
        "Wat is het aandeel van {p} in het totaal van {o}[ in {t}]?",
        "aandeel {p} in totaal {o}[ {t}]",
        "Hoe groot is het deel van {p} in het totale {m}[ in {t}], in procenten?",
    ),
    "hoeveel keer": (
        "Hoeveel keer zo veel {o} heeft {p}[ in {t}] als {q}?",
        "Hoeveel keer zo groot is het {m}[ in {t}] in {p} als in {q}?",
        "Heeft {p}[ in {t}] hoeveel maal het {m} van {q}?",
        "Hoe vaak past het {m} van {q} in dat van {p}[ in {t}]?",
    ),
    "plaats in de rij": (
        "Op welke plaats staat {p} als je de gemeenten rangschikt op {m}[ in {t}]?",
        "De hoeveelste is {p} van alle gemeenten wat betreft {m}[ in {t}]?",
        "plaats van {p} in de ranglijst {m}[ {t}]",
        "Welke plek heeft {p}[ in {t}] onder de gemeenten met {m}, van hoog naar laag?",
    ),
    "hoeveel gemeenten boven": (
        "Hoeveel gemeenten hebben meer dan {n} {o}[ in {t}]?",
        "Bij hoeveel gemeenten ligt het {m}[ in {t}] boven {n}?",
        "aantal gemeenten met meer dan {n} {o}[ {t}]",
        "In hoeveel gemeenten komt het {m}[ in {t}] boven de {n} uit?",
    ),
}  # fmt: skip
