"""The conditions that can be put to the dossiers of a register."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import permutations

from benchmarks.conditions import dossier_phrases as ways
from benchmarks.conditions.facts import (
    Condition,
    Facts,
    commissioners,
    condition,
    is_province,
    is_state,
    is_towns,
    offices,
    years,
)
from benchmarks.shapes.cases import leaders_of, listed, members_of
from ingest.model import Record
from ingest.records.people import surname

NUMBERS = "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
PLURALS = {"wethouder": "wethouders", "burgemeester": "burgemeesters", "gedeputeerde": "gedeputeerden"}


def of_dossiers(facts: Facts, rng: random.Random) -> Iterator[Condition]:
    """All conditions on dossiers that the register can answer."""
    yield from _towns(facts, rng)
    yield from _numbers_of_towns(facts)
    yield from _leaders(facts)
    yield from _people(facts, rng)
    yield from _term(facts)
    yield from _commission(facts)
    yield from _theme(facts)


def _made(
    asked: str,
    about: str,
    phrases: tuple[str, ...],
    chosen: frozenset[str],
    open_: frozenset[str] = frozenset(),
    **slots: str,
) -> Condition:
    return condition("dossier", asked, phrases, chosen, open_, about=about, **slots)


def _towns(facts: Facts, rng: random.Random) -> Iterator[Condition]:
    known = facts.among(facts.dossiers, lambda r: bool(members_of(r)))
    every = facts.among(facts.dossiers, lambda r: True)
    unknown = every - known
    within = {t: facts.among(facts.dossiers, lambda r, t=t: t in members_of(r)) for t in facts.towns}  # type: ignore[misc]
    for g in facts.towns:
        yield _made("met gemeente", "gemeente", ways.WITH, within[g], g=g)
        yield _made("zonder gemeente", "gemeente", ways.WITHOUT, known - within[g], unknown, g=g)
    pairs = list(permutations(facts.towns, 2))
    for g, h in rng.sample(pairs, min(30, len(pairs))):
        neither = known - within[g] - within[h]
        yield _made("zonder twee", "gemeente", ways.WITHOUT_BOTH, neither, unknown, g=g, h=h)
        yield _made("met en zonder", "gemeente", ways.WITH_NOT, within[g] - within[h], unknown, g=g, h=h)
        yield _made("met twee", "gemeente", ways.WITH_BOTH, within[g] & within[h], g=g, h=h)
        yield _made("met een van twee", "gemeente", ways.WITH_EITHER, within[g] | within[h], g=g, h=h)


def _numbers_of_towns(facts: Facts) -> Iterator[Condition]:
    all_towns, d = len(facts.towns), facts.dossiers
    if all_towns < 3:
        return
    full = facts.among(d, lambda r: len(members_of(r)) == all_towns)
    partly = facts.among(d, lambda r: any(g.get("toelichting") for g in listed(r, "gemeenten")))
    unknown = facts.among(d, lambda r: not members_of(r))
    yield _made("alle gemeenten", "aantal gemeenten", ways.EVERYONE, full)
    yield _made(
        "niet alle gemeenten", "aantal gemeenten", ways.NOT_EVERYONE,
        facts.among(d, lambda r: 0 < len(members_of(r)) < all_towns), unknown | partly & full,
    )  # fmt: skip
    for k in sorted({len(members_of(r)) for r in d if members_of(r)}):
        n = NUMBERS[k] if k < len(NUMBERS) else str(k)
        at_most = facts.among(d, lambda r, k=k: 0 < len(members_of(r)) <= k)  # type: ignore[misc]
        at_least = facts.among(d, lambda r, k=k: len(members_of(r)) >= k)  # type: ignore[misc]
        yield _made("hoogstens", "aantal gemeenten", ways.AT_MOST, at_most, unknown, k=n)
        yield _made("minstens", "aantal gemeenten", ways.AT_LEAST, at_least, k=n)
        yield _made("precies", "aantal gemeenten", ways.EXACTLY, at_most & at_least, k=n)


def _leaders(facts: Facts) -> Iterator[Condition]:
    d = facts.dossiers
    nobody = facts.among(d, lambda r: not leaders_of(r))
    yield _made(
        "meer trekkers",
        "aantal trekkers",
        ways.SEVERAL_LEADERS,
        facts.among(d, lambda r: len(leaders_of(r)) > 1),
    )
    yield _made(
        "een trekker", "aantal trekkers", ways.ONE_LEADER, facts.among(d, lambda r: len(leaders_of(r)) == 1)
    )
    yield _made("geen trekker", "aantal trekkers", ways.NO_LEADER, nobody)
    known = {f for r in d for f in offices(r) if f in PLURALS}
    for f in sorted(known):
        some = facts.among(d, lambda r, f=f: f in offices(r))  # type: ignore[misc]
        only = facts.among(d, lambda r, f=f: set(offices(r)) == {f})  # type: ignore[misc]
        open_ = facts.among(d, lambda r: "" in offices(r)) | nobody
        yield _made("functie", "trekker", ways.LED_BY_OFFICE, some, f=f)
        yield _made(
            "niet functie",
            "trekker",
            ways.NOT_LED_BY_OFFICE,
            facts.among(d, lambda r: True) - some,
            open_,
            f=f,
        )
        yield _made("alleen functie", "trekker", ways.ONLY_OFFICE, only, ff=PLURALS[f])


def _people(facts: Facts, rng: random.Random) -> Iterator[Condition]:
    d = facts.dossiers
    every = facts.among(d, lambda r: True)
    led = {p.id: facts.of_person(p) for p in facts.people if listed(p, "dossiers")}
    called = {p.id: f"{p.data['functie'] or ''} {surname(str(p.data['naam']))}".strip() for p in facts.people}
    for p in facts.people:
        if p.id in led:
            yield _made("van persoon", "trekker", ways.LED_BY, led[p.id], p=called[p.id])
            yield _made("niet van persoon", "trekker", ways.NOT_LED_BY, every - led[p.id], p=called[p.id])
        town, office = str(p.data["gemeente"] or ""), str(p.data["functie"] or "")
        if town and p.id in led and office:
            from_there = [
                o for o in facts.people if o.data["gemeente"] == town and o.data["functie"] == office
            ]
            chosen = frozenset[str]().union(*(led.get(o.id, frozenset()) for o in from_there))
            yield _made("trekker uit", "trekker", ways.LED_FROM, chosen, f=office, g=town)
    pairs = [(a, b) for a, b in permutations(led, 2)]
    for a, b in rng.sample(pairs, min(20, len(pairs))):
        yield _made("een van twee", "trekker", ways.LED_BY_EITHER, led[a] | led[b], p=called[a], q=called[b])
    together = [(a, b) for a, b in pairs if led[a] & led[b]]
    for a, b in together:
        yield _made("twee samen", "trekker", ways.LED_BY_BOTH, led[a] & led[b], p=called[a], q=called[b])


def _term(facts: Facts) -> Iterator[Condition]:
    d = facts.dossiers

    def spoken(r: Record) -> bool:
        return years(r)[2]

    endless = facts.among(d, lambda r: spoken(r) and years(r)[1] is None)
    silent = facts.among(d, lambda r: not spoken(r))
    yield _made("zonder einde", "looptijd", ways.OPEN, endless, silent)
    ends = sorted({e for r in d if (e := years(r)[1])})
    for j in ends:
        last = facts.among(d, lambda r, j=j: years(r)[1] == j)  # type: ignore[misc]
        yield _made("eindigt in", "looptijd", ways.ENDS_IN, last, j=str(j))
    for j in sorted({y + k for y in ends for k in (0, 1)}):
        after = facts.among(d, lambda r, j=j: (years(r)[1] or 0) > j)  # type: ignore[misc]
        before = facts.among(d, lambda r, j=j: 0 < (years(r)[1] or 0) < j)  # type: ignore[misc]
        yield _made("na", "looptijd", ways.ENDS_AFTER, after, endless | silent, j=str(j))
        yield _made("voor", "looptijd", ways.ENDS_BEFORE, before, silent, j=str(j))
    begins = sorted({b for r in d if (b := years(r)[0])})
    unknown = facts.among(d, lambda r: years(r)[0] is None)
    for j in begins:
        began = facts.among(d, lambda r, j=j: years(r)[0] == j)  # type: ignore[misc]
        earlier = facts.among(d, lambda r, j=j: 0 < (years(r)[0] or 0) < j)  # type: ignore[misc]
        later = facts.among(d, lambda r, j=j: (years(r)[0] or 0) > j)  # type: ignore[misc]
        yield _made("begonnen in", "begin", ways.BEGAN_IN, began, j=str(j))
        yield _made("begonnen voor", "begin", ways.BEGAN_BEFORE, earlier, unknown, j=str(j))
        yield _made("begonnen na", "begin", ways.BEGAN_AFTER, later, unknown, j=str(j))


def _commission(facts: Facts) -> Iterator[Condition]:
    d = facts.dossiers
    unknown = facts.among(d, lambda r: not commissioners(r))
    province = facts.among(d, lambda r: any(map(is_province, commissioners(r))))
    only = facts.among(d, lambda r: bool(commissioners(r)) and all(map(is_towns, commissioners(r))))
    state = facts.among(d, lambda r: any(map(is_state, commissioners(r))))
    several = facts.among(d, lambda r: len(commissioners(r)) > 1)
    every = facts.among(d, lambda r: True)
    yield _made("alleen gemeenten opdrachtgever", "opdracht", ways.ONLY_TOWNS_COMMISSION, only)
    yield _made("rijk opdrachtgever", "opdracht", ways.STATE_COMMISSIONS, state)
    yield _made("provincie opdrachtgever", "opdracht", ways.PROVINCE_COMMISSIONS, province)
    yield _made("provincie niet", "opdracht", ways.NOT_PROVINCE, every - province, unknown)
    yield _made("meer opdrachtgevers", "aantal opdracht", ways.SEVERAL_COMMISSIONERS, several)


def _theme(facts: Facts) -> Iterator[Condition]:
    d = facts.dossiers
    without = facts.among(d, lambda r: not listed(r, "themas"))
    every = facts.among(d, lambda r: True)
    for t in facts.themes:
        own = facts.among(d, lambda r, t=t: t in map(str, listed(r, "themas")))  # type: ignore[misc]
        yield _made("thema", "thema", ways.IN_THEME, own, t=t)
        yield _made("niet thema", "thema", ways.NOT_IN_THEME, every - own, without, t=t)
    if without:
        yield _made("zonder thema", "thema", ways.NO_THEME, without)
    for k in (2, 4):
        more = facts.among(d, lambda r, k=k: len(listed(r, "doelen")) > k)  # type: ignore[misc]
        yield _made("doelen", "doelen", ways.GOALS_MORE, more, k=NUMBERS[k])
