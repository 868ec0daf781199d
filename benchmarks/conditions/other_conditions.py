"""The conditions that can be put to persons, municipalities, actions and lobby goals of a register."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import permutations

from benchmarks.conditions import other_phrases as ways
from benchmarks.conditions.dossier_conditions import NUMBERS
from benchmarks.conditions.facts import Condition, Facts, condition, hours, years
from benchmarks.shapes.cases import listed, members_of
from benchmarks.shapes.names import with_article
from ingest.language import fold
from ingest.model import Record

_SHORT = 4  # words of a party's name with which it may be asked for


def of_people(facts: Facts, rng: random.Random) -> Iterator[Condition]:
    """Conditions on who leads dossiers."""
    led = {p.id: facts.of_person(p) for p in facts.people}
    office = {p.id: str(p.data["functie"] or "") for p in facts.people}
    some = frozenset(p for p, own in led.items() if len(own) > 1)
    idle = frozenset(p for p, own in led.items() if not own)
    made = partial(condition, "persoon")

    yield made("meer dossiers", ways.PERSON_SEVERAL, some)
    yield made("een dossier", ways.PERSON_ONE, frozenset(p for p, own in led.items() if len(own) == 1))
    for k in sorted({len(own) for own in led.values() if len(own) > 1}):
        exactly = frozenset(p for p, own in led.items() if len(own) == k)
        yield made("aantal dossiers", ways.PERSON_EXACTLY, exactly, k=NUMBERS[k])
    for f in sorted({f for f in office.values() if f}):
        own = frozenset(p for p in office if office[p] == f)
        yield made("functie", ways.PERSON_OFFICE, own, idle, f=f)
        yield made("functie, meer dossiers", ways.PERSON_OFFICE_SEVERAL, own & some, f=f)
    for t in facts.themes:
        within = facts.among(facts.dossiers, lambda r, t=t: t in map(str, listed(r, "themas")))  # type: ignore[misc]
        yield made("thema", ways.PERSON_THEME, frozenset(p for p, own in led.items() if own & within), t=t)
    for g in sorted({str(p.data["gemeente"]) for p in facts.people if p.data["gemeente"]}):
        own = frozenset(p.id for p in facts.people if p.data["gemeente"] == g)
        yield made("gemeente", ways.PERSON_FROM, own, idle, g=g)
    for a, b in _pairs(facts, rng):
        leads_a = frozenset(p for p, own in led.items() if a.id in own)
        leads_b = frozenset(p for p, own in led.items() if b.id in own)
        d, e = _called(a), _called(b)
        if leads_a & leads_b:
            yield made("beide dossiers", ways.PERSON_BOTH, leads_a & leads_b, d=d, e=e)
            if leads_a - leads_b:
                yield made("wel en niet", ways.PERSON_NOT, leads_a - leads_b, d=d, e=e)


def of_towns(facts: Facts, rng: random.Random) -> Iterator[Condition]:
    """Conditions on the municipalities that take part."""
    within = {t: facts.among(facts.dossiers, lambda r, t=t: t in members_of(r)) for t in facts.towns}  # type: ignore[misc]
    known = facts.among(facts.dossiers, lambda r: bool(members_of(r)))
    full = frozenset(t for t in facts.towns if within[t] == known)
    made = partial(condition, "gemeente")
    every = frozenset(facts.towns)
    yield made("alle dossiers", ways.TOWN_ALL, full)
    yield made("niet alle dossiers", ways.TOWN_NOT_ALL, every - full)
    for k in sorted({len(own) for own in within.values()})[:-1]:
        few = frozenset(t for t in every if len(within[t]) <= k)
        if k + 1 < len(NUMBERS):
            yield made("hoogstens", ways.TOWN_AT_MOST, few, k=NUMBERS[k], m=NUMBERS[k + 1])
    for a, b in _pairs(facts, rng):
        if not members_of(a) or not members_of(b):
            continue
        d, e = _called(a), _called(b)
        yield made("wel en niet", ways.TOWN_WITH_NOT, frozenset(members_of(a) - members_of(b)), d=d, e=e)
        yield made("beide", ways.TOWN_BOTH, frozenset(members_of(a) & members_of(b)), d=d, e=e)
        yield made("geen van beide", ways.TOWN_NEITHER, every - members_of(a) - members_of(b), d=d, e=e)


def of_actions(facts: Facts, rng: random.Random) -> Iterator[Condition]:
    """Conditions on the actions of each document; the document is told in the slot `doc`."""
    for document in sorted({r.document for r in facts.actions}):
        actions = [r for r in facts.actions if r.document == document]
        yield from _of_actions(facts, actions)


def _of_actions(facts: Facts, actions: list[Record]) -> Iterator[Condition]:
    title = facts.titles[actions[0].document]
    every = facts.among(actions, lambda r: True)
    unplanned = facts.among(actions, lambda r: years(r)[0] is None)
    made = partial(condition, "actie", doc=title, id=actions[0].document)
    named = sorted({y for r in actions for y in years(r)[:2] if y})
    for j in named:
        during = facts.among(actions, lambda r, j=j: (years(r)[0] or 9999) <= j <= (years(r)[1] or 0))  # type: ignore[misc]
        yield made("in jaar", ways.ACTION_IN, during, unplanned, j=str(j))
        if len(named) > 1:
            ends = facts.among(actions, lambda r, j=j: years(r)[1] == j)  # type: ignore[misc]
            begins = facts.among(actions, lambda r, j=j: years(r)[0] == j)  # type: ignore[misc]
            yield made("klaar in", ways.ACTION_ENDS, ends, j=str(j))
            yield made("begint in", ways.ACTION_BEGINS, begins, j=str(j))
    for x in sorted({str(u["organisatie"]) for r in actions for u in listed(r, "uren")}):
        if len(x.split()) > _SHORT or "," in x:
            continue
        own = facts.among(actions, lambda r, x=x: hours(r, x) > 0)  # type: ignore[misc]
        yield made("uren van", ways.ACTION_HOURS, own, x=x)
        yield made("geen uren van", ways.ACTION_NO_HOURS, every - own, x=x)
        for b in (50, 90):
            more = facts.among(actions, lambda r, x=x, b=b: hours(r, x) > b)  # type: ignore[misc]
            if more and more != own:
                yield made("meer uren dan", ways.ACTION_MORE_HOURS, more, x=x, b=str(b))
    yield from _carried(actions, made)
    money = {r.id: fold(str(r.data["investering"] or "")) for r in actions}
    if any(money.values()):
        nothing = frozenset(k for k, text in money.items() if re.match(r"geen\b", text))
        some = frozenset(k for k, text in money.items() if re.search(r"€ ?\d|\d euro", text))
        silent = frozenset(k for k, text in money.items() if not text)
        part = (
            frozenset(k for k, text in money.items() if "geen extra" in text or "niet om extra" in text)
            - nothing
        )
        yield made("zonder investering", ways.ACTION_NO_MONEY, nothing, silent | part)
        yield made("met bedrag", ways.ACTION_MONEY, some)


def _carried(actions: list[Record], made: Callable[..., Condition]) -> Iterator[Condition]:
    who = {r.id: fold(str(r.data["verantwoordelijke"] or "")) for r in actions}
    parties = {
        m
        for r in actions
        for m in re.findall(r"[A-Z][\w-]+(?: [A-Z][\w-]+)+", str(r.data["verantwoordelijke"] or ""))
    }
    silent = frozenset(k for k, text in who.items() if not text)
    for x in sorted(parties):
        own = frozenset(k for k, text in who.items() if fold(x) in text)
        if len(x.split()) <= _SHORT and len(own) < len(actions):
            beside = frozenset(
                k for k in own if not re.match(rf"\W*(?:\d\W+)?(?:de )?{re.escape(fold(x))}", who[k])
            )
            yield made("van verantwoordelijke", ways.ACTION_CARRIED, own, beside, x=x)
            yield made("niet van", ways.ACTION_NOT_CARRIED, frozenset(who) - own, silent, x=x)


def of_goals(facts: Facts, rng: random.Random) -> Iterator[Condition]:
    """Conditions on lobby goals."""
    goals = facts.goals
    every = facts.among(goals, lambda r: True)
    to = {r.id: str(r.data["gericht_aan"] or "") for r in goals}
    silent = frozenset(k for k, text in to.items() if not text)
    made = partial(condition, "lobbydoel")
    for x in sorted({t for t in to.values() if t and len(t.split()) <= 2}):
        head = x.split()[-1]
        own = frozenset(k for k, text in to.items() if re.search(rf"\b{head}\b", text))
        yield made("gericht aan", ways.GOAL_TO, own, silent, x=x)
        yield made("niet gericht aan", ways.GOAL_NOT_TO, every - own, silent, x=x)
    for theme in sorted({str(r.data["thema"]) for r in goals if r.data["thema"]}):
        own = facts.among(goals, lambda r, t=theme: r.data["thema"] == t)  # type: ignore[misc]
        yield made("thema", ways.GOAL_THEME, own, l=theme)
    places = {r.id: {str(v["soort"]) for v in listed(r, "vindplaatsen")} for r in goals}
    in_list = frozenset(k for k, kinds in places.items() if "lijst" in kinds)
    mapped = frozenset(k for k, kinds in places.items() if "kaart" in kinds)
    if in_list and mapped:
        yield made("lijst en kaart", ways.GOAL_BOTH, in_list & mapped)
        yield made("alleen kaart", ways.GOAL_MAP_ONLY, mapped - in_list)
        yield made("niet op kaart", ways.GOAL_LIST_ONLY, in_list - mapped, every - in_list - mapped)


def _pairs(facts: Facts, rng: random.Random) -> list[tuple[Record, Record]]:
    pairs = list(permutations(facts.dossiers, 2))
    return rng.sample(pairs, min(60, len(pairs)))


def _called(record: Record) -> str:
    return with_article(str(record.data["naam"]), "")
