"""Which municipalities or organisations stand above or below a number, or see theirs rise or fall: all of them, with
their figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.evidence.sums import dutch_number
from assistant.lookup.asked.bounds import Bound, bound_by, bound_of
from assistant.lookup.asked.counts import dossiers_counted
from assistant.lookup.asked.sought import parties_sought, towns_sought
from assistant.lookup.common import Desk, count_word, found, plural, span_of, within
from assistant.lookup.tables.cells import family, first_and_last, rank, rows_of
from assistant.lookup.tables.written_cells import number, shown, when
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
    r"\b(?:gelijk|hetzelfde|even ?(?:veel|hoog|groot)|onveranderd|constant|stabiel|niet verander\w*|verander\w*\b.*\bni(?:et|ets|ks)|niet(?:s)? (?:meer )?(?:aan )?(?:verandert|wijzigt)|(?:zelfde|gelijke) aantal)\b"
)
_MEAN = re.compile(
    r"\b(?P<op>boven|onder|beneden|(?:meer|minder|hogere?|lagere?|groter|kleiner) (?P<what>(?:[\w-]+ ){0,4}?)(?:dan|als)) (?:het )?(?:regionale? )?gemiddelde?\b(?! van \d)"
)
_BOTH = re.compile(
    r"\b(?:beide|allebei de|alle twee de|alle|elke) (?:period\w*|jaren|tijdvak\w*)\b|\b(?:blijft|blijven|bleef|bleven)\b.*\b(?:boven|onder|beneden|minder|meer|hoger|lager)\b"
)
_ASIDE = frozenset(
    stem(w)
    for w in "beide allebei periode perioden tijdvak boven onder meer minder hoger lager groter kleiner dan minstens minimaal maximaal hoogstens precies exact zitten zit komen komt "
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
    mean = _MEAN.search(flat) if bound is None else None
    if mean is not None:
        # It is set when the figures are known.
        bound = Bound(
            bool,
            "",
            mean.group().replace(mean["what"] or "", " ", 1) if mean["what"] else mean.group(),
            "",
            "",
        )
    intent = replace(question.intent, extreme="")  # "meer dan" asks for no difference here
    rest = replace(question, groups=_subject(question, bound.words if bound else ""), intent=intent)
    if mean is not None:  # then only how many each of them has is looked for
        left = f"hoeveel {flat[: mean.start()]}{mean['what'] or ''}{flat[mean.end() :]}"
        rest = replace(rest, text=left, intent=replace(intent, form="aantal"))
    records = within(question, desk.records("cijfer"))
    if bound is None:
        return None if parties else _moving(rest, desk, records, flat)
    if not parties and mean is None and _BOTH.search(flat):
        return _in_both(rest, desk, records, bound)
    ranked = rank(rest, desk, records, (), by_unit=True)
    rows = [s.record for s in (rows_of(ranked) if parties else family(ranked))]
    if len(rows) < LEAST_ROWS:
        return None
    name = "rij" if parties else "gemeente"
    rows.sort(key=lambda r: -(number(r) or 0))
    if mean is not None and "%" in shown(rows[0]):
        return None  # the mean of shares is not the share of all together
    if mean is not None:
        bound = _of_mean(rows, fold(mean["op"]))
    chosen = [r for r in rows if bound.holds(number(r) or 0)]
    period = when(rows[0])
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


def _in_both(question: Question, desk: Desk, records: Sequence[Record], bound: Bound) -> Draft | None:
    """The municipalities whose figure meets a bound in the first and in the last of two periods."""
    over = first_and_last(rank(replace(question, years=()), desk, records, (), any_period=True, by_unit=True))
    if over is None:
        return None
    both = [(over[0][t], over[1][t]) for t in over[0] if t in over[1]]
    if len(both) < LEAST_ROWS:
        return None
    chosen = [p for p in both if all(bound.holds(number(r) or 0) for r in p)]
    periods = " en ".join(str(r.data["periode"]) for r in both[0])
    if not chosen:
        none = f"Geen van de {count_word(len(both))} gemeenten heeft {bound.said} in {periods} "
        every = [r for p in both for r in p]
        text = say(none, cite(*(span_of(r.data["bron"]) for r in every)), ".", checked=False)
        return found(every, text, why="geen boven of onder")
    noun = plural(len(chosen), "gemeente", "gemeenten")
    lead = f"Dat geldt voor {count_word(len(chosen))} {noun}, met {bound.said} in {periods}: "
    items: list[tuple[Piece, ...]] = [
        (
            f"{one.data['gemeente']} ({shown(one)} ",
            cite(span_of(one.data["bron"])),
            f" en {shown(other)} ",
            cite(span_of(other.data["bron"])),
            ")",
        )
        for one, other in chosen
    ]
    return found(
        [r for p in chosen for r in p],
        say(lead, *joined(items), ".", checked=False),
        why="in beide perioden boven of onder een grens",
    )


def _of_mean(rows: Sequence[Record], op: str) -> Bound:
    """Above or below the mean of these figures, which is worked out."""
    value = sum(number(r) or 0 for r in rows) / len(rows)
    called = f"het gemiddelde van {dutch_number(round(value, 1))}"
    if op in ("onder", "beneden") or op.split()[0] in ("minder", "lager", "kleiner"):
        return Bound(lambda n: n < value, f"minder dan {called}", "", "", "")
    return Bound(lambda n: n > value, f"meer dan {called}", "", "", "")


def above_another(question: Question, desk: Desk) -> Draft | None:
    """All that have more (or less) than the one municipality that is named."""
    flat = fold(question.text)
    towns = [n.shown for n in question.named("gemeente")]
    if len(towns) != 1 or not towns_sought(flat) or dossiers_counted(flat) or question.named("dossier"):
        return None
    set_by = bound_by(flat, towns[0], 0.0)
    if set_by is None or question.leaning:
        return None
    own = {stem(w) for w in words(towns[0])}
    groups = tuple(g for g in _subject(question, "") if g.head not in own)
    intent = replace(question.intent, extreme="", form="aantal")
    names = tuple(n for n in question.names if n.kind != "gemeente")
    rest = replace(question, text=set_by[1], groups=groups, intent=intent, names=names)
    records = within(question, desk.records("cijfer"))
    rows = sorted(
        (s.record for s in family(rank(rest, desk, records, (), by_unit=True))),
        key=lambda r: -(number(r) or 0),
    )
    named = next((r for r in rows if fold(str(r.data["gemeente"])) == fold(towns[0])), None)
    if named is None or len(rows) < LEAST_ROWS:
        return None
    bound, _ = bound_by(flat, towns[0], number(named) or 0.0) or set_by
    chosen = [r for r in rows if r is not named and bound.holds(number(r) or 0)]
    count = count_word(len(chosen)) if chosen else "geen andere"
    said = bound.said.replace("precies ", "evenveel als ")
    lead = (
        f"Dat geldt voor {count} {plural(len(chosen) or 1, 'gemeente', 'gemeenten')}, met {said}{when(named)}"
    )
    told = (": ", *joined([_part(r, "gemeente") for r in chosen])) if chosen else ()
    text_ = say(lead, *told, "; ", *_part(named, "gemeente"), ".", checked=False)
    return found([*chosen, named], text_, why="boven of onder een ander")


def _subject(question: Question, said: str) -> tuple[Group, ...]:
    """The words that say which figure is meant: neither the bound, nor who is asked for."""
    skip = {*words(said)}
    return tuple(g for g in question.groups if g.head not in _ASIDE and g.shown not in skip)


def holds_against_mean(flat: str) -> bool:
    """Whether a folded question asks who is above or below the mean, which is not the mean itself."""
    return _MEAN.search(flat) is not None


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
