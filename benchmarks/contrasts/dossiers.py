"""Two dossiers, persons or municipalities set side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from random import Random

from benchmarks.contrasts import dossier_frames as frames
from benchmarks.contrasts.told import Told
from benchmarks.shapes.cases import Case, Cases, bare, each, leaders_of, listed
from benchmarks.shapes.names import persons
from ingest.language import fold
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import surname

Slots = Mapping[str, Sequence[str]]


def dossier_contrasts(library: Library) -> Iterator[Case]:
    """Every pair of dossiers of one document, of persons and of municipalities, in either order."""
    register, cases = library.register, Cases(library)
    dossiers = register.records("dossier")
    for a, b in permutations(dossiers, 2):
        if a.document == b.document:
            slots = _pair(cases, a, b)
            yield from _leaders(a, b, slots)
            yield from _terms(a, b, slots)
            yield from _members(a, b, slots)
            yield from _commissioners(a, b, slots)
    for p, q in permutations(register.records("persoon"), 2):
        if p.document == q.document:
            yield from _people(p, q)
    towns = sorted({(r.document, t) for r in dossiers for t in names(r, "gemeenten")})
    for (document, g), (other, h) in permutations(towns, 2):
        if document == other:
            yield from _towns(g, h, [r for r in dossiers if r.document == document])


def names(record: Record, key: str) -> list[str]:
    """The names in a list of a record, as written."""
    return [str(v["naam"]) for v in listed(record, key)]


def leaders(record: Record) -> list[str]:
    """The surnames of a dossier's leaders."""
    return [surname(str(t["naam"])) for t in leaders_of(record)]


def _name(record: Record) -> str:
    return str(record.data["naam"])


def _pair(cases: Cases, a: Record, b: Record) -> Slots:
    """One way to call each of two dossiers: as often by the whole name as by a part of it."""
    rng = Random(f"{_name(a)} {_name(b)}")
    out: dict[str, Sequence[str]] = {}
    for record, short, full in ((a, "d", "dd"), (b, "e", "ee")):
        called = cases.called(_name(record))
        at = rng.randrange(len(called["d"]))
        out |= {short: [called["d"][at]], full: [called["dd"][at]]}
    return out


def _each(values: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return each(dict.fromkeys(values))


def _leaders(a: Record, b: Record, slots: Slots) -> Iterator[Case]:
    one, two = leaders(a), leaders(b)
    if not one or not two:
        return
    facts = _each([*one, *two])
    yield Case("twee dossiers", "trekkers", frames.LEADERS, slots, Told(facts))
    if {*one} == {*two} or not {*one} & {*two}:
        same = {*one} == {*two}
        yield Case("twee dossiers", "zelfde trekker", frames.SAME_LEADER, slots, Told(facts, yes=same))
        other = Told(facts, yes=not same)
        yield Case("twee dossiers", "andere trekker", frames.DIFFERENT_LEADER, slots, other)


def span(record: Record) -> tuple[int | None, int | None, str] | None:
    """The first and last year of a dossier's term and its text; None for one without, or with more terms than one."""
    term = record.data["looptijd"]
    if not isinstance(term, dict) or not term["tekst"] or len(re.findall(r"\d{4}", str(term["tekst"]))) > 2:
        return None
    return term["van"], term["tot"], str(term["tekst"])


def _terms(a: Record, b: Record, slots: Slots) -> Iterator[Case]:
    one, two = span(a), span(b)
    if one is None or two is None:
        return
    years = _each(re.findall(r"\d{4}", one[2]) + re.findall(r"\d{4}", two[2]))
    yield Case("twee dossiers", "looptijden", frames.TERMS, slots, Told(years))
    if one[1] is None or two[1] is None:
        return
    ends = _each([str(one[1]), str(two[1])])
    yield Case("twee dossiers", "einden", frames.ENDS, slots, Told(ends))
    yield Case("twee dossiers", "zelfde einde", frames.SAME_END, slots, Told(ends, yes=one[1] == two[1]))
    if one[1] != two[1]:
        early, late = (a, b) if one[1] < two[1] else (b, a)
        first = Told(ends, first=(_name(early),), shuns=(_name(late),))
        yield Case("twee dossiers", "eerst klaar", frames.ENDS_FIRST, slots, first)
        last = Told(ends, first=(_name(late),), shuns=(_name(early),))
        yield Case("twee dossiers", "langst door", frames.LATER, slots, last)
    if one[0] is not None and two[0] is not None and abs(one[1] - one[0] - two[1] + two[0]) >= 2:
        long, short = (a, b) if one[1] - one[0] > two[1] - two[0] else (b, a)
        longer = Told(years, first=(_name(long),), shuns=(_name(short),))
        yield Case("twee dossiers", "langer", frames.LONGER, slots, longer)


def _members(a: Record, b: Record, slots: Slots) -> Iterator[Case]:
    one, two = names(a, "gemeenten"), names(b, "gemeenten")
    if not one or not two:
        return
    both = [t for t in one if t in two]
    only = [t for t in one if t not in two]
    apart = [*only, *(t for t in two if t not in one)]
    if only:
        told = Told(_each(only), first=tuple(only), shuns=tuple(both), only=True)
        yield Case("twee dossiers", "wel en niet", frames.IN_ONE_ONLY, slots, told)
    if apart:
        yield Case("twee dossiers", "verschil gemeenten", frames.DIFFERENT_TOWNS, slots, Told(_each(apart)))
    if both:
        told = Told(_each(both), first=tuple(both), shuns=tuple(apart), only=True)
        yield Case("twee dossiers", "allebei", frames.IN_BOTH, slots, told)
    yield Case(
        "twee dossiers", "zelfde gemeenten", frames.SAME_TOWNS, slots, Told(_each(apart), yes=not apart)
    )
    if len(one) != len(two):
        more, fewer = (a, b) if len(one) > len(two) else (b, a)
        told = Told((), first=(_name(more),), shuns=(_name(fewer),))
        yield Case("twee dossiers", "meer gemeenten", frames.MORE_TOWNS, slots, told)
    for town in one:
        inside = Told((), yes=town in two, first=() if town in two else (town,))
        yield Case("twee dossiers", "een gemeente", frames.TOWN_IN_TWO, {**slots, "g": [town]}, inside)


def _commissioners(a: Record, b: Record, slots: Slots) -> Iterator[Case]:
    one, two = ([bare(n) for n in names(r, "opdrachtgevers")] for r in (a, b))
    if not one or not two:
        return
    yield Case("twee dossiers", "opdrachtgevers", frames.COMMISSIONERS, slots, Told(_each([*one, *two])))
    same = {fold(n) for n in one} == {fold(n) for n in two}
    yield Case("twee dossiers", "zelfde opdrachtgevers", frames.SAME_COMMISSIONERS, slots, Told((), yes=same))


def _people(p: Record, q: Record) -> Iterator[Case]:
    one, two = names(p, "dossiers"), names(q, "dossiers")
    one, two = list(dict.fromkeys(one)), list(dict.fromkeys(two))
    if not one or not two:
        return
    rng = Random(f"{p.data['naam']} {q.data['naam']}")
    slots = {"p": [rng.choice(persons(p.data))], "q": [rng.choice(persons(q.data))]}
    yield Case("twee personen", "dossiers", frames.BOTH_LED, slots, Told(_each([*one, *two])))
    if len(one) != len(two):
        more, fewer = (p, q) if len(one) > len(two) else (q, p)
        told = Told((), first=(surname(str(more.data["naam"])),), shuns=(surname(str(fewer.data["naam"])),))
        yield Case("twee personen", "meer dossiers", frames.MORE_LED, slots, told)
    if shared := [n for n in one if n in two]:
        alone = tuple(n for n in [*one, *two] if n not in shared)
        told = Told(_each(shared), first=tuple(shared), shuns=alone, only=True)
        yield Case("twee personen", "gedeeld", frames.SHARED_LED, slots, told)


def _towns(g: str, h: str, dossiers: Sequence[Record]) -> Iterator[Case]:
    one = [_name(r) for r in dossiers if g in names(r, "gemeenten")]
    two = [_name(r) for r in dossiers if h in names(r, "gemeenten")]
    slots = {"g": [g, f"de gemeente {g}"], "h": [h]}
    if only := [n for n in one if n not in two]:
        never = tuple(n for n in two if not any(n in o for o in only))
        told = Told(_each(only), first=tuple(only[:1]), shuns=never, only=True)
        yield Case("twee gemeenten", "wel en niet", frames.TOWN_WITHOUT, slots, told)
    if len(one) != len(two):
        counts = _each([str(len(one)), str(len(two))])
        more, fewer = (g, h) if len(one) > len(two) else (h, g)
        told = Told(counts, first=(more,), shuns=(fewer,))
        yield Case("twee gemeenten", "meer dossiers", frames.MORE_JOINED, slots, told)
