"""Questions the other way round as cases of `benchmarks.shapes`: what somebody leads, what a municipality takes part in, and what
is spelled out nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.conditions import reverse_phrases as ways
from benchmarks.conditions.dossier_conditions import NUMBERS
from benchmarks.conditions.facts import Facts
from benchmarks.shapes.cases import Case, Expected, listed, members_of
from benchmarks.shapes.names import persons, with_article
from ingest.model import Record
from ingest.records.people import surname


def cases(facts: Facts) -> Iterator[Case]:
    """Everything that can be asked the other way round."""
    for person in facts.people:
        yield from _of_person(facts, person)
    for town in facts.towns:
        yield from _of_town(facts, town)
    if facts.people:
        yield _most_led(facts)
    terms = [str(r.data["term"]) for r in facts.terms if r.data["voluit"]]
    unknown = [
        str(r.data["term"])
        for r in facts.terms
        if _short(r) and not r.data["voluit"] and not r.data["uitleg"]
    ]
    if unknown:
        never = tuple(t for t in terms if not any(t in u for u in unknown))
        yield Case(
            "omgekeerd",
            "nergens voluit",
            ways.SPELLED_OUT_NOWHERE,
            {},
            Expected(tuple((t,) for t in unknown[:10]), never),
        )


def _short(record: Record) -> bool:
    term = str(record.data["term"])
    return sum(c.isupper() for c in term) > 1 and " " not in term


def _of_person(facts: Facts, person: Record) -> Iterator[Case]:
    led = facts.of_person(person)
    own = [str(r.data["naam"]) for r in facts.dossiers if r.id in led]
    others = [str(r.data["naam"]) for r in facts.dossiers if r.id not in led]
    never = tuple(n for n in others if not any(n in o for o in own))
    if not own:
        return
    slots = {"p": persons(person.data)}
    facts_ = tuple((n,) for n in own)
    yield Case("omgekeerd", "van persoon", ways.LED_BY, slots, Expected(facts_, never))
    count = (NUMBERS[len(own)], str(len(own)), own[0]) if len(own) < len(NUMBERS) else (str(len(own)),)
    yield Case("omgekeerd", "hoeveel van persoon", ways.HOW_MANY_LED, slots, Expected((count,), never))
    for name in own:
        for other in never:
            asked = {**slots, "d": [with_article(name, "")], "e": [with_article(other, "")]}
            yield Case("omgekeerd", "dit of dat", ways.THIS_OR_THAT, asked, Expected(((name,),), (other,)))
    for theme in facts.themes:
        within = [r for r in facts.dossiers if theme in map(str, listed(r, "themas"))]
        mine = [str(r.data["naam"]) for r in within if r.id in led]
        if mine:
            rest = tuple(str(r.data["naam"]) for r in facts.dossiers if str(r.data["naam"]) not in mine)
            told = Expected(
                tuple((n,) for n in mine), tuple(n for n in rest if not any(n in m for m in mine))
            )
            yield Case("omgekeerd", "binnen thema", ways.WITHIN_THEME, {**slots, "t": [theme]}, told)


def _of_town(facts: Facts, town: str) -> Iterator[Case]:
    inside = [str(r.data["naam"]) for r in facts.dossiers if town in members_of(r)]
    outside = [str(r.data["naam"]) for r in facts.dossiers if members_of(r) and town not in members_of(r)]
    slots = {"g": [town, f"de gemeente {town}"]}
    yield Case(
        "omgekeerd",
        "van gemeente",
        ways.OF_TOWN,
        slots,
        Expected(tuple((n,) for n in inside), tuple(outside)),
    )
    count = (NUMBERS[len(inside)], str(len(inside))) if len(inside) < len(NUMBERS) else (str(len(inside)),)
    yield Case(
        "omgekeerd", "hoeveel van gemeente", ways.HOW_MANY_OF_TOWN, slots, Expected((count,), tuple(outside))
    )
    missing = Expected(tuple((n,) for n in outside), tuple(inside))
    if outside:
        yield Case("omgekeerd", "niet van gemeente", ways.NOT_OF_TOWN, slots, missing)
    yield Case("omgekeerd", "overal", ways.EVERYWHERE, slots, Expected((), (), not outside))


def _most_led(facts: Facts) -> Case:
    most = max(len(facts.of_person(p)) for p in facts.people)
    first = [surname(str(p.data["naam"])) for p in facts.people if len(facts.of_person(p)) == most]
    return Case("omgekeerd", "de meeste", ways.MOST_LED, {}, Expected(tuple((n,) for n in first)))
