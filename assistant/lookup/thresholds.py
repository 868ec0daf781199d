"""Which municipalities or organisations stand above or below a number, or see theirs rise or fall: all of them, with
their figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.bounds import bound_of
from assistant.lookup.cells import family, first_and_last, rank, rows_of
from assistant.lookup.common import Desk, allowed, count_word, found, plural, span_of
from assistant.lookup.counts import dossiers_counted
from assistant.lookup.sought import parties_sought, towns_sought
from assistant.lookup.written_cells import number, shown
from assistant.reading.question import Group, Question
from ingest.language import fold, stem, words
from ingest.model import Record

LEAST_ROWS = 3  # with fewer there is nothing to choose from
_RISES = re.compile(
    r"\b(?:stijg\w*|groei\w*|toeneemt|neemt .*\btoe\b|omhoog|hoger|groter|zwaarder|oploopt|loop\w* .*\bop\b|toename|bijkrijg\w*|erbij|meer)\b"
)
_FALLS = re.compile(
    r"\b(?:daal\w*|dalen|afneemt|neemt .*\baf\b|omlaag|lager|kleiner|lichter|achteruit|verminder\w*|afname|minder|krimp\w*)\b"
)
_STAYS = re.compile(
    r"\b(?:gelijk|hetzelfde|even ?(?:veel|hoog|groot)|onveranderd|constant|stabiel|niet verander\w*|verander\w*\b.*\bniet|niet(?:s)? (?:meer )?(?:aan )?(?:verandert|wijzigt)|(?:zelfde|gelijke) aantal)\b"
)
_ASIDE = frozenset(
    stem(w)
    for w in "boven onder meer minder hoger lager groter kleiner dan minstens minimaal maximaal hoogstens precies exact zitten zit komen komt "
    "liggen ligt scoren hebben heeft daalt dalen stijgt stijgen omhoog omlaag achteruit kwijt gemeente gemeenten organisatie organisaties "
    "partij partijen partner partners levert leveren steken steekt besteden blijft blijven gelijk hetzelfde evenveel onveranderd constant stabiel verandert veranderen na vanaf procent percentage eerste twee jaar jaren periode daarvoor ervoor wordt worden vermindert verminderen toename afname groei daling stijging zwaarder lichter".split()
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """All that meet the bound, or go up or down; None for another question, or where the documents give too few figures."""
    flat = fold(question.text)
    parties = parties_sought(flat)
    if not (parties or towns_sought(flat)) or question.named("gemeente") or dossiers_counted(flat):
        return None
    if question.intent.extreme in ("meest", "minst"):
        return None
    bound = bound_of(flat)
    intent = replace(question.intent, extreme="")  # "meer dan" asks for no difference here
    rest = replace(question, groups=_subject(question, bound.words if bound else ""), intent=intent)
    records = [r for r in desk.records("cijfer") if allowed(question, r)]
    if bound is None:
        return None if parties else _moving(rest, desk, records, flat)
    ranked = rank(rest, desk, records, (), by_unit=True)
    rows = [s.record for s in (rows_of(ranked) if parties else family(ranked))]
    if len(rows) < LEAST_ROWS:
        return None
    name = "rij" if parties else "gemeente"
    rows.sort(key=lambda r: -(number(r) or 0))
    chosen = [r for r in rows if bound.holds(number(r) or 0)]
    period = f" in {rows[0].data['periode']}" if rows[0].data["periode"] else ""
    noun = ("organisatie", "organisaties") if parties else ("gemeente", "gemeenten")
    if not chosen:
        ends = [rows[0], rows[-1]]
        items: list[tuple[Piece, ...]] = [_part(r, name) for r in ends]
        text = f"Geen van de {count_word(len(rows))} {noun[1]} heeft {bound.said}{period}: zij lopen van "
        return found(
            ends, say(text, *joined(items, last=" tot "), ".", checked=False), why="geen boven of onder"
        )
    lead = (
        f"Dat geldt voor {count_word(len(chosen))} {plural(len(chosen), *noun)}, met {bound.said}{period}: "
    )
    return found(
        chosen,
        say(lead, *joined([_part(r, name) for r in chosen]), ".", checked=False),
        why="boven of onder een grens",
    )


def _subject(question: Question, said: str) -> tuple[Group, ...]:
    """The words that say which figure is meant: neither the bound, nor who is asked for."""
    skip = {*words(said)}
    return tuple(g for g in question.groups if g.head not in _ASIDE and g.shown not in skip)


def _part(record: Record, name: str) -> tuple[Piece, ...]:
    value = shown(record) if "%" in shown(record) else str(record.data["waarde"])
    return (f"{record.data[name]} ({value}) ", cite(span_of(record.data["bron"])))


def _moving(question: Question, desk: Desk, records: Sequence[Record], flat: str) -> Draft | None:
    """The municipalities whose figure goes up or down, or stays as it is, from the first of two periods to the last."""
    way = 0 if _STAYS.search(flat) else -1 if _FALLS.search(flat) else 1 if _RISES.search(flat) else None
    if way is None:
        return None
    ranked = rank(replace(question, years=()), desk, records, (), any_period=True, by_unit=True)
    over = first_and_last(ranked)
    if over is None:
        return None
    first, last = over
    both = [t for t in first if t in last]
    if len(both) < LEAST_ROWS:
        return None
    moves = {t: (number(last[t]) or 0) - (number(first[t]) or 0) for t in both}
    changed = [t for t in both if (moves[t] > 0) - (moves[t] < 0) == way]
    if not changed:
        return None
    items: list[tuple[Piece, ...]] = [
        (
            f"{t} (van {first[t].data['waarde']} ",
            cite(span_of(first[t].data["bron"])),
            f" naar {last[t].data['waarde']} ",
            cite(span_of(last[t].data["bron"])),
            ")",
        )
        for t in changed
    ]
    how = {-1: "daalt het", 0: "blijft het gelijk", 1: "stijgt het"}[way]
    begin, end = first[both[0]].data["periode"], last[both[0]].data["periode"]
    lead = f"In {count_word(len(changed))} van de {count_word(len(both))} gemeenten {how}, van {begin} naar {end}: "
    return found(
        [last[t] for t in changed], say(lead, *joined(items), ".", checked=False), why="stijgt of daalt"
    )
