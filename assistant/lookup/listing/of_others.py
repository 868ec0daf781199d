"""Conditions on persons who lead and on municipalities that take part."""

from __future__ import annotations

import re

from assistant.lookup.common import Desk, in_a_row, listed, sources_of, span_of
from assistant.lookup.listing.against import against_town
from assistant.lookup.listing.canon import Names
from assistant.lookup.listing.condition import Clause, Condition
from assistant.lookup.listing.of_dossiers import JOINING, LEADING, OFFICES, field_spans
from ingest.language import fold
from ingest.model import Record, Span

_OFFICE = re.compile(rf"\b({'|'.join(map(re.escape, OFFICES))})(s|en)?\b")
_BEING = frozenset(
    "functie bestuur college naam hebben als komt komen afkomstig vandaan namens tevens dossier dossiers iets thema binnen onder".split()
)
TAKING = frozenset(
    "weleens overal alles elk elke ieder iedere alle allemaal dossier dossiers onderwerp onderwerpen steeds altijd enkel enkele".split()
)


def of_person(clause: Clause, desk: Desk) -> Condition | None:
    """The condition that a clause puts to persons; None where a word of it is not understood."""
    for reader in (_counted, _dossiers, _theme, _town, _function):
        made = reader(clause, desk)
        if made is not None:
            return made
    return None


def led_by(record: Record) -> list[dict[str, object]]:
    """The dossiers of a person or of a municipality, each with its source."""
    return listed(record.data["dossiers"])


def _led_spans(person: Record) -> list[Span]:
    return [span_of(row["bron"]) for row in led_by(person)] or _function_spans(person)


def _function_spans(person: Record) -> list[Span]:
    sources = sources_of(person)
    return [s for k in ("functie", "gemeente", "naam") if (s := sources.get(k))][:1] or [
        span_of(v["bron"]) for v in listed(person.data["vermeldingen"])
    ][:1]


def _counted(clause: Clause, desk: Desk) -> Condition | None:
    amount = clause.amount()
    if amount is None or not re.search(r"dossier|onderwerp", amount.noun) or amount.every or amount.some_lack:
        return None
    if not clause.knows(LEADING, _BEING, marks="num"):
        return None
    noun = "dossier" if amount.said.endswith("één") else "dossiers"
    return Condition(
        lambda p: amount.holds(len(led_by(p))),
        f"met {amount.said} {noun}",
        f"zonder {amount.said} {noun}",
        _led_spans,
        lambda p: bool(led_by(p)) or amount.none,
        lambda p: in_a_row([str(row["naam"]) for row in led_by(p)]) if led_by(p) else "",
    )


def _dossiers(clause: Clause, desk: Desk) -> Condition | None:
    names = clause.names("dos")
    if names is None or not clause.knows(LEADING, _BEING, marks="dos"):
        return None
    records = [r for n in names.items if (r := desk.library.register.get("dossier", n)) is not None]
    called = [str(r.data["naam"]) for r in records]
    denied = clause.denies(names)
    some = names.how == "of" or (denied and len(records) > 1)

    def leads(person: Record) -> bool:
        own = {str(row["id"]) for row in led_by(person)}
        return any(r.id in own for r in records) if some else all(r.id in own for r in records)

    def spans(person: Record) -> list[Span]:
        return [
            span_of(row["bron"]) for row in led_by(person) if any(row["id"] == r.id for r in records)
        ] or _led_spans(person)

    row = " of ".join(called) if names.how == "of" else in_a_row(called)
    made = Condition(leads, f"die {row} trekken", f"die {' of '.join(called)} niet trekken", spans)
    return made.opposite() if denied else made


def _theme(clause: Clause, desk: Desk) -> Condition | None:
    names = clause.names("the")
    if names is None or not clause.knows(LEADING, _BEING, marks="the"):
        return None
    asked = {fold(n) for n in names.items}
    within = {
        r.id for r in desk.records("dossier") if asked & {fold(str(t)) for t in listed(r.data.get("themas"))}
    }
    made = Condition(
        lambda p: any(row["id"] in within for row in led_by(p)),
        f"met een dossier onder {' of '.join(names.items)}",
        f"zonder dossier onder {' of '.join(names.items)}",
        lambda p: [span_of(row["bron"]) for row in led_by(p) if row["id"] in within] or _led_spans(p),
        shown=lambda p: in_a_row([str(row["naam"]) for row in led_by(p) if row["id"] in within]),
    )
    return made.opposite() if clause.negated else made


def _town(clause: Clause, desk: Desk) -> Condition | None:
    names = clause.names("gem")
    if names is None or not clause.knows(_BEING, LEADING, marks="gem") or clause.has("dossiers?"):
        return None  # "de trekkers van de dossiers van gem_0" need not be from there
    asked = {fold(n) for n in names.items}
    made = Condition(
        lambda p: fold(str(p.data["gemeente"] or "")) in asked,
        f"uit {' of '.join(names.items)}",
        f"van buiten {' of '.join(names.items)}",
        lambda p: [s for s in [sources_of(p).get("gemeente")] if s] or _function_spans(p),
        lambda p: bool(p.data["gemeente"]),
        silence="Van {} staat niet in de documenten uit welke gemeente zij komen",
    )
    return made.opposite() if clause.negated else made


def _function(clause: Clause, desk: Desk) -> Condition | None:
    found = _OFFICE.search(clause.text)
    if found is None or not clause.knows(_BEING, {found.group()}):
        return None
    office = found.group(1)
    made = holding(office)
    return made.opposite() if clause.negated else made


def holding(office: str) -> Condition:
    """Of those who have an office."""
    return Condition(
        lambda p: p.data["functie"] == office,
        f"die {office} zijn",
        f"die geen {office} zijn",
        _function_spans,
        lambda p: bool(p.data["functie"]),
        silence="Bij {} staat geen functie",
    )


def of_town(clause: Clause, desk: Desk) -> Condition | None:
    """The condition that a clause puts to municipalities (see `towns`); None where a word of it is not understood."""
    names = clause.names("dos")
    if names is not None:
        return _takes_part(clause, desk, names)
    if (than := against_town(clause, desk)) is not None:
        return than
    amount = clause.amount()
    lacking = clause.has("ontbreekt|ontbreken|mist|missen")
    if not clause.knows(JOINING, TAKING, marks="num"):
        return None
    if amount is not None and not re.search(r"dossier|onderwerp", amount.noun):
        return None
    every = amount.every if amount is not None else clause.has("overal|nergens|alles")
    if amount is not None and not (amount.every or amount.some_lack):
        if lacking and amount.none:
            return _in_all()
        noun = "dossier" if amount.said.endswith("één") else "dossiers"
        said = (
            f"die {'bij' if lacking else 'aan'} {amount.said} {noun} {'ontbreken' if lacking else 'meedoen'}"
        )
        return Condition(
            lambda t: amount.holds(_lacks(t) if lacking else len(led_by(t))),
            said,
            "",
            _led_spans,
            shown=_number,
        )
    if clause.has("nergens") and not lacking:
        return Condition(lambda t: not led_by(t), "die nergens aan meedoen", "", _led_spans)
    if not every and not lacking and not (amount is not None and amount.some_lack):
        return None
    denied = bool(amount is not None and amount.some_lack) or (
        clause.has("niet") or (lacking and not clause.has("nergens"))
    )
    return _in_all().opposite() if denied else _in_all()


def _in_all() -> Condition:
    return Condition(
        lambda t: not _lacks(t),
        "die aan alle dossiers meedoen",
        "die niet aan alle dossiers meedoen",
        _led_spans,
        shown=lambda t: _number(t) if _lacks(t) else "",
    )


def _lacks(town: Record) -> int:
    return int(str(town.data["aantal"])) - len(led_by(town))


def _number(town: Record) -> str:
    own = len(led_by(town))
    return f"{own} {'dossier' if own == 1 else 'dossiers'}"


def _takes_part(clause: Clause, desk: Desk, names: Names) -> Condition | None:
    if clause.partly or not clause.knows(JOINING, TAKING, marks="dos"):
        return None
    records = [r for n in names.items if (r := desk.library.register.get("dossier", n)) is not None]
    called = [str(r.data["naam"]) for r in records]
    denied = clause.denies(names)
    some = names.how == "of" or (denied and len(records) > 1)

    region = {d.id for d in desk.records("dossier") if d.document in {r.document for r in records}}

    def joins(town: Record) -> bool:
        own = {row["id"] for row in led_by(town)}
        return any(r.id in own for r in records) if some else all(r.id in own for r in records)

    row = " of ".join(called) if names.how == "of" else in_a_row(called)
    made = Condition(
        joins,
        f"die aan {row} meedoen",
        f"die niet aan {' of '.join(called)} meedoen",
        lambda t: list(dict.fromkeys(s for r in records for s in field_spans(r, "gemeenten"))),
        known=lambda t: any(d["id"] in region for d in led_by(t)),  # another document is of another region
    )
    return made.opposite() if denied else made


def towns(desk: Desk) -> list[Record]:
    """The municipalities on the cards, each as a record with the dossiers that it takes part in, and the number of those (`aantal`) in
    its documents: another document may be another region's."""
    rows: dict[str, list[dict[str, object]]] = {}
    cards = [r for r in desk.records("dossier") if listed(r.data["gemeenten"])]
    for record in cards:
        for item in listed(record.data["gemeenten"]):
            row = {
                "id": record.id,
                "naam": record.data["naam"],
                "document": record.document,
                "bron": item["bron"],
            }
            rows.setdefault(str(item["naam"]), []).append(row)
    out = []
    for name, own in sorted(rows.items()):
        there = {row["document"] for row in own}
        data = {"naam": name, "dossiers": own, "aantal": sum(r.document in there for r in cards)}
        out.append(Record("gemeente", name, "", data))
    return out
