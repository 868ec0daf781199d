"""Two numbered actions set side by side: who, when and how many hours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from benchmarks.contrasts import action_frames as frames
from benchmarks.contrasts.told import Told
from benchmarks.shapes.cases import Case
from benchmarks.shapes.names import short_document, with_article
from ingest.library import Library
from ingest.model import Record

Facts = tuple[tuple[str, ...], ...]
_DETAIL = 3  # words; a longer name of an organisation is a description


def action_contrasts(library: Library) -> Iterator[Case]:
    """Every pair of numbered actions, within a document and of one number in two."""
    actions = [r for r in library.register.records("actie") if r.data["nummer"]]
    for a, b in permutations(actions, 2):
        if a.document == b.document and a.data["nummer"] != b.data["nummer"]:
            slots = {**document_slots(library, a.document), "n": [number(a)], "m": [number(b)]}
            yield from _two_actions(a, b, slots)
        elif a.document != b.document and a.data["nummer"] == b.data["nummer"]:
            other = {f"{key}b": v for key, v in document_slots(library, b.document).items()}
            slots = {**document_slots(library, a.document), **other, "n": [number(a)]}
            told = Told((*_what(a), *_what(b)))
            yield Case("twee acties", "zelfde nummer", frames.SAME_NUMBER, slots, told)
    for a in actions:
        yield from _one_action(a, {**document_slots(library, a.document), "n": [number(a)]})


def document_slots(library: Library, document: str) -> dict[str, list[str]]:
    """What a document is called in short, with its article and without."""
    titles = [d.title for d in library.documents.values()]
    title = library.documents[document].title
    short = short_document(title, [t for t in titles if t != title])
    return {"doc": [with_article(short, "")], "kort": [short]}


def number(record: Record) -> str:
    """The number of an action as printed."""
    return str(record.data["nummer"])


def hours(record: Record) -> dict[tuple[str, str], int]:
    """The hours of an action for an organisation in a year."""
    rows = record.data.get("uren")
    assert isinstance(rows, list)
    return {
        (str(r["organisatie"]), str(r["jaar"])): int(r["uren"])
        for r in rows
        if r["jaar"] and r["uren"] and len(str(r["organisatie"]).split()) <= _DETAIL
    }


def _what(record: Record) -> Facts:
    told = tuple(front(str(record.data[key]), 25) for key in ("titel", "tekst") if record.data[key])
    return (told,)


def front(text: str, size: int) -> str:
    """The beginning of a text up to a whole word."""
    flat = " ".join(text.split())
    return flat if len(flat) <= size else flat[:size].rsplit(" ", 1)[0].rstrip(",;:.")


def _two_actions(a: Record, b: Record, slots: dict[str, list[str]]) -> Iterator[Case]:
    kind = "twee acties"
    yield Case(kind, "wat", frames.BOTH_WHAT, slots, Told((*_what(a), *_what(b))))
    who = [str(r.data["verantwoordelijke"] or "") for r in (a, b)]
    if all(who):
        facts = tuple((front(re.sub(r"^\W*\d\W+", "", w), 22),) for w in who)
        yield Case(kind, "verantwoordelijken", frames.RESPONSIBLE, slots, Told(facts))
    when = [_planned(r) for r in (a, b)]
    if all(when):
        facts = tuple((t,) for t in dict.fromkeys([*when[0], *when[1]]))
        yield Case(kind, "planning", frames.PLANNING, slots, Told(facts))
        begins = [_start(r) for r in (a, b)]
        if begins[0] and begins[1] and begins[0] != begins[1]:
            early, late = (a, b) if begins[0] < begins[1] else (b, a)
            told = Told(facts, first=(f"actie {number(early)}",), shuns=(f"actie {number(late)}",))
            yield Case(kind, "eerst", frames.STARTS_FIRST, slots, told)
    for (who_works, year), spent in hours(a).items():
        other = hours(b).get((who_works, year))
        if other is None:
            continue
        own = {**slots, "o": [who_works], "j": [year]}
        facts = ((str(spent),), (str(other),))
        yield Case(kind, "beide uren", frames.BOTH_HOURS, own, Told(facts))
        yield Case(kind, "uren samen", frames.TWO_ACTIONS_TOGETHER, own, Told(((str(spent + other),),)))
        if spent != other:
            more, fewer = (a, b) if spent > other else (b, a)
            told = Told(facts, first=(f"actie {number(more)}",), shuns=(f"actie {number(fewer)}",))
            yield Case(kind, "meer uren", frames.MORE_HOURS, own, told)


def _one_action(a: Record, slots: dict[str, list[str]]) -> Iterator[Case]:
    spent = hours(a)
    for (who, year), (other, later) in permutations(spent, 2):
        both = ((str(spent[who, year]),), (str(spent[other, later]),))
        if who == other and year < later:
            own = {**slots, "o": [who], "j": [year], "k": [later]}
            yield Case("een actie", "twee jaren", frames.HOURS_OF_YEARS, own, Told(both))
            total = str(spent[who, year] + spent[who, later])
            yield Case("een actie", "jaren samen", frames.HOURS_TOGETHER, own, Told(((total,),)))
        if who != other and year == later:
            own = {**slots, "o": [who], "q": [other], "j": [year]}
            yield Case("een actie", "twee organisaties", frames.TWO_ORGANISATIONS, own, Told(both))


def _planned(record: Record) -> list[str]:
    planning = record.data["planning"]
    text = str(planning["tekst"] or "") if isinstance(planning, dict) else ""
    return re.findall(r"Q[1-4]|\d{4}", text)


def _start(record: Record) -> tuple[int, int] | None:
    """Year and quarter that an action starts in, where both are printed once and for all."""
    planning = record.data["planning"]
    text = str(planning["tekst"] or "") if isinstance(planning, dict) else ""
    quarters, years = re.findall(r"Q([1-4])", text), re.findall(r"\d{4}", text)
    return (int(years[0]), int(quarters[0])) if quarters and years else None
