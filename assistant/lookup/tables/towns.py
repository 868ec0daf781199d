"""Figures of several municipalities put together: added, without some, on average, and how many times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate import WORDS, asks_sum, operation_of
from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.evidence.sums import dutch_number
from assistant.lookup.actions.action_hours import is_party
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.units import unit_asked
from assistant.lookup.common import Desk, count_word, found, in_a_row, span_of, within
from assistant.lookup.tables.cells import Scored, by_heading, family, rank, rows_of, topic
from assistant.lookup.tables.findings import spans_of
from assistant.lookup.tables.series import hours_of_parties
from assistant.lookup.tables.written_cells import number, over_periods, plain, shown, when, with_unit
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL, number_of
from ingest.language import compiled, fold, stem, words
from ingest.model import Record

MORE_PERIODS = 2  # that are told behind the first
LEAST_TOWNS = 3  # so many municipalities make "all municipalities"
_ALL = re.compile(
    r"\b(alle|de|onze) (\w+ )?(regio)?gemeenten\b.*\b(samen|bij elkaar|in totaal|opgeteld|gezamenlijk)\b|\bgemeenten samen\b|\b(samen|bij elkaar|opgeteld|totaal)\b.*\balle (\w+ )?(regio)?gemeenten\b"
)
_EVERY_TOWN = re.compile(
    rf"\b(?:alle|de|onze)(?: \w+)? (?:regio)?gemeenten\b|\b(?:{'|'.join(SEVERAL)}|\d+) (?:regio)?gemeenten\b|\balle gemeentelijke\b"
)
_SO_MANY_TOWNS = re.compile(rf"\b(?:alle|de|onze) ({'|'.join(SEVERAL)}|\d+) (?:regio)?gemeenten\b")
_OTHERS = re.compile(r"\b(?:andere|overige|resterende) (?:\w+ )?(?:regio)?gemeenten\b")
_AVERAGE = re.compile(r"\bgemiddeld\w*\b.*\bper (regio)?gemeente\b|\bper (regio)?gemeente\b.*\bgemiddeld\b")
_APART = frozenset(
    stem(w)
    for w in "laat laten stel gesteld stellen reken rekent neem neemt beschouwing afgezien haal haalt eruit eraf weg weglaat weglaten eruithaalt aftrekt meetelt even verdelen verdeelt naast behalve zonder uitgezonderd exclusief buiten andere overige meegerekend meegeteld organisatie partij partner instelling dienst groot hoog".split()
) | {stem(w) for w in SEVERAL}
# A municipality that the others are counted without: "haal X eruit", "laat X weg", "de andere zeven".
_TAKEN_OUT = (
    r"\b(?:haal|haalt|halen|laat|laten|reken|rekent|trek|trekt|neem|neemt|denk) {0}\b[^?.]{{0,20}}?\b(?:eruit|eraf|weg|buiten beschouwing|er niet bij|er niet in mee|even niet mee|niet mee)\b"
    r"|\b{0} (?:eruit|eraf|weg|buiten beschouwing|er niet bij) (?:haalt|halen|laat|laten|rekent|rekenen|trekt|denkt|neemt)\b"
    r"|\b{0} (?:even )?(?:weglaat|weglaten|eruithaalt|aftrekt|wegdenkt|niet meetelt|niet meerekent)\b"
    r"|^(?:en )?(?:zonder|behalve|buiten|afgezien van|los van|uitgezonderd) {0} ?,"
)
_PARTY = re.compile(
    r"\bwelke (organisaties?|partij(en)?|partners?|instelling(en)?|diensten?)\b|\b(?:van )?wie\b|\balle (?:\w+ )?(?:organisaties|partijen|partners|instellingen)\b"
)
_EVERY_PARTY = re.compile(r"\balle (?:\w+ )?(?:organisaties|partijen|partners|instellingen|deelnemers)\b")
_ALL_TOGETHER = re.compile(
    r"\balles (?:bij elkaar|samen|opgeteld|in totaal)\b|\biedereen (?:samen|bij elkaar)\b|\balle uren\b"
)
_TIMES = re.compile(r"\bx ?\d\b|\b\d ?x\b")  # "nader te bepalen gemeente (x2)"
_COUNTED = re.compile(r"\b(uur\w*|uren\w*|inzet|euro|geld|budget|procent|percentage)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer what is asked of several municipalities together; None for another question, or where a figure lacks."""
    flat = fold(question.text)
    if numbers_named(flat):
        return None  # what an action takes stands with the action
    if _ON_CARDS.search(flat):
        return None  # who takes part in a dossier stands on its card
    question = replace(question, groups=tuple(g for g in question.groups if g.head not in WORDS | _APART))
    operation = operation_of(question.unnamed)
    if operation is not None and operation.kind == "klopt" and not asks_sum(question.text):
        return None
    towns = [n.shown for n in question.named("gemeente")]
    records = within(question, desk.records("cijfer"))
    ranks = question.intent.extreme in ("meest", "minst")
    out = _left_out(flat, towns, ranks)
    if not towns and _OTHERS.search(flat):
        return None  # than which is not said, so that a sum would be of all
    every = _ALL.search(flat) or (_EVERY_TOWN.search(flat) and asks_sum(question.text))
    if out or (not towns and (every or _AVERAGE.search(flat))):
        return together(
            desk, rank(question, desk, records, (), by_unit=True), out, bool(_AVERAGE.search(flat)), question
        )
    if question.intent.extreme in ("meest", "minst"):
        apart = re.search(
            r"\b(?:behalve|buiten|naast|zonder|na) (.+?)(?: (?:de|het) (?:meeste|minste|hoogste|laagste)\b|\W*$)",
            flat,
        )
        behind = apart.group(1) if apart and _PARTY.search(flat) else ""
        if any(fold(t) in behind for t in towns):
            behind = ""  # a municipality is left out, not a party
        if towns and not behind and _set_aside(flat, towns):
            aside = _in_row_aside(flat, towns)
            rows = family(rank(question, desk, records, (), by_unit=True))
            return ordered(question, rows, "gemeente", aside)
        if _PARTY.search(flat) and _COUNTED.search(flat) and (behind or not towns):
            bare = replace(question, groups=()) if behind else question
            rows = rows_of(rank(bare, desk, records, (), by_unit=True))
            stems = {stem(w) for w in words(behind)}
            out = [n for s in rows if behind and is_party(n := str(s.record.data["rij"]), behind, stems)]
            return ordered(question, rows, "rij", out) if out or not behind else None
    if question.intent.extreme in ("meest", "minst") and len(towns) != 1 and re.search(r"\bgemeente\b", flat):
        return None
    adds = (operation is not None and operation.kind == "som") or (
        (len(towns) == 1 or _ALL_TOGETHER.search(flat) is not None) and asks_sum(question.text)
    )
    if len(towns) < 2 and adds and re.search(r"\b(uur|uren)\b", flat):
        return _of_parties(question, desk, records, flat)
    times = operation is not None and operation.kind == "keer" and len(towns) < 2
    if times and re.search(r"\b(?:uur|uren|tijd)\b", flat):
        return _times_of_parties(question, desk)
    if len(towns) > 1:
        kind = operation.kind if operation is not None else ""
        kind = "som" if asks_sum(question.text) and kind not in ("keer", "deel") else kind
        says_what = question.follow_up or unit_asked(question) or topic(question)
        if kind in ("som", "keer") and says_what:
            ranked = rank(question, desk, records, towns)
            ranked = ranked or [s for t in towns for s in by_heading(question, desk, records, t)]
            return of_towns(question, desk, ranked, towns, kind)
    return None


_ON_CARDS = re.compile(r"\b(?:dossiers?|samenwerkingen|projecten|trekkers?)\b")


def _left_out(flat: str, towns: Sequence[str], ranks: bool) -> list[str]:
    """The towns that are left out of all: "alle gemeenten behalve ...", "de andere gemeenten dan ..."."""
    names = "|".join(re.escape(fold(t)) for t in towns)
    if towns and not ranks and compiled(_TAKEN_OUT.format(f"(?:de (?:gemeente )?)?(?:{names})")).search(flat):
        return list(towns)
    if not towns or not re.search(r"\bgemeenten\b", flat):
        return []
    out = _set_aside(flat, towns) or re.search(
        rf"\b(?:anders dan|gemeenten dan)\s+(?:de\s+)?(?:gemeente\s+)?(?:{names})\b", flat
    )
    return list(towns) if out or re.search(r"\b(andere|overige)( \w+)? gemeenten\b", flat) else []


def _set_aside(flat: str, towns: Sequence[str]) -> bool:
    """Whether a (folded) question leaves its municipalities out: "behalve ...", "op ... na", "... niet meegerekend"."""
    names = "|".join(re.escape(fold(t)) for t in towns)
    return bool(
        re.search(
            rf"\b(?:behalve|zonder|uitgezonderd|exclusief|buiten|naast|na)\s+(?:de\s+)?(?:gemeente\s+)?(?:{names})\b"
            rf"|\bop (?:{names})(?:(?:,| en) (?:{names}))* na\b|\b(?:{names}) (?:niet meegerekend|uitgezonderd|niet meegeteld|uitgesloten|daargelaten)",
            flat,
        )
    )


def _in_row_aside(flat: str, towns: Sequence[str]) -> list[str]:
    """Which of the towns are set aside: of "heeft Veenburg na Lagewaard de meeste?" the one behind the preposition."""
    names = rf"(?:de )?(?:gemeente )?(?:{'|'.join(re.escape(fold(t)) for t in towns)})"
    row = compiled(
        rf"\b(?:behalve|zonder|uitgezonderd|exclusief|buiten|naast|na|op)\s+{names}(?:(?:,| en|, en) {names})*"
    ).search(flat)
    return [t for t in towns if fold(t) in row.group()] if row is not None else list(towns)


def _part(record: Record) -> tuple[Piece, ...]:
    return (
        f"{record.data['gemeente']} {dutch_number(number(record) or 0)} ",
        cite(span_of(record.data["bron"])),
    )


def together(
    desk: Desk, ranked: Sequence[Scored], out: Sequence[str], average: bool, question: Question | None = None
) -> Draft | None:
    """The sum (or mean) over the municipalities, without those left out; percentages are not added. `question`: where the sum is told over
    all periods of a table, unless it names one."""
    rows = [
        s.record for s in family(ranked) if fold(str(s.record.data["gemeente"])) not in {fold(t) for t in out}
    ]
    if (
        len(rows) < (2 if out else LEAST_TOWNS)
        or "%" in str(rows[0].data["eenheid"] or "")
        or "%" in str(rows[0].data["waarde"])
    ):
        return None
    rows.sort(key=lambda r: str(r.data["gemeente"]))
    total = sum(number(r) or 0 for r in rows)
    without = f" (zonder {' en '.join(out)})" if out else ""
    lead = f"Samen {with_unit(total, rows[0])}{when(rows[0])}{without}: "
    if average:
        lead = f"Gemiddeld {with_unit(_mean(total, len(rows)), rows[0])} per gemeente{when(rows[0])}{without}: {plain(total, rows[0])} over {len(rows)} gemeenten, "
    made = say(lead, *joined([_part(r) for r in rows]), ".", checked=False)
    later = in_other_periods(question, desk, rows) if question is not None and not (average or out) else []
    return found(
        [*rows, *(r for own in later for r in own)],
        made,
        *_another_number(question, rows, out),
        *_doubts(desk, rows, total),
        *(_added(own) for own in later),
        why="gemeenten samen",
    )


def _another_number(question: Question | None, rows: Sequence[Record], out: Sequence[str]) -> list[Sentence]:
    """That these are not so many municipalities as a question says they are."""
    said = _SO_MANY_TOWNS.search(fold(question.text)) if question is not None and not out else None
    if said is None or number_of(said[1]) == len(rows):
        return []
    return [aside(f"Let op: dit zijn {count_word(len(rows))} gemeenten, en geen {said[1]}.")]


def _mean(total: float, parts: int) -> float:
    """In tenths, a half rounded up as people do."""
    return int(10 * total / parts + 0.5) / 10


def _doubts(desk: Desk, rows: Sequence[Record], total: float) -> list[Sentence]:
    """What the consistency check found on this very sum."""
    cells = {span_of(r.data["bron"]) for r in rows}
    out: list[Sentence] = []
    for record in desk.records("bevinding"):
        spans = spans_of(record.data["bronnen"])
        text = str(record.data["tekst"]).rstrip(".")
        if record.data["soort"] == "telling" and cells <= set(spans) and plain(total, rows[0]) in text:
            apart = [s for s in spans if s not in cells] or spans
            out.append(say(f"Let op: {text[0].lower()}{text[1:]} ", cite(*apart[:2]), ".", checked=False))
    return out


def ordered(question: Question, rows: Sequence[Scored], name: str, out: Sequence[str]) -> Draft | None:
    """The highest or lowest of some cells, told by their row or municipality, with the two behind it."""
    left = {fold(t) for t in out}
    kept = [s.record for s in rows if fold(str(s.record.data[name])) not in left]
    if len(kept) < LEAST_TOWNS:
        return None
    kept.sort(key=lambda r: (number(r) or 0) * (-1 if question.intent.extreme == "meest" else 1))
    first = [r for r in kept if number(r) == number(kept[0])]
    rest = kept[len(first) : len(first) + 2]
    without = f" (na {' en '.join(out)})" if out else ""
    lead: list[tuple[Piece, ...]] = [(f"{r.data[name]} ", cite(span_of(r.data["bron"]))) for r in first[:6]]
    made = [say(*joined(lead), f", met {shown(first[0])}{when(first[0])}{without}.", checked=False)]
    parts: list[tuple[Piece, ...]] = [
        (f"{r.data[name]} ({shown(r)}) ", cite(span_of(r.data["bron"]))) for r in rest
    ]
    if parts:
        made.append(
            say("Daarna ", "volgen " if len(parts) > 1 else "volgt ", *joined(parts), ".", checked=False)
        )
    return found(kept, *made, why="hoogste of laagste")


def _of_parties(question: Question, desk: Desk, records: Sequence[Record], flat: str) -> Draft | None:
    """The sum over the rows of one table whose parties the question names."""
    rows = rows_of(rank(replace(question, groups=()), desk, records, (), by_unit=True))
    named = hours_of_parties(question, desk)
    every = _EVERY_PARTY.search(flat) or (
        _ALL_TOGETHER.search(flat) and not named and not question.named("gemeente")
    )
    named = [s.record for s in rows] if every else named
    if len(named) < 2 or len(question.years) != 1 or re.search(r"\bacties?\b", flat):
        return None
    parts: list[tuple[Piece, ...]] = [
        (f"{r.data['rij']} {dutch_number(number(r) or 0)} ", cite(span_of(r.data["bron"]))) for r in named
    ]
    total = sum(number(r) or 0 for r in named)
    twice = [str(r.data["rij"]) for r in named if _TIMES.search(str(r.data["rij"]))]
    once = [aside(f"Het cijfer bij {in_a_row(twice)} telt hierin één keer mee.")] if twice else []
    return found(
        named,
        say(
            f"Samen {with_unit(total, named[0])}{when(named[0])}: ",
            *joined(parts, last=" + "),
            ".",
            checked=False,
        ),
        *once,
        why="partijen samen",
    )


def _times_of_parties(question: Question, desk: Desk) -> Draft | None:
    """How many times as many hours one party of a table has as another, in the year that is asked."""
    named = hours_of_parties(question, desk)
    if len(named) != 2 or len(question.years) != 1:
        return None
    high, low = sorted(named, key=lambda r: -(number(r) or 0))
    if not number(low):
        return None
    times = dutch_number(round((number(high) or 0) / (number(low) or 1), 1))
    parts: list[tuple[Piece, ...]] = [
        (f"{r.data['rij']} {shown(r)} ", cite(span_of(r.data["bron"]))) for r in (high, low)
    ]
    text = say(f"{times} keer zoveel{when(high)}: ", *joined(parts, last=" tegen "), ".", checked=False)
    return found(named, text, why="partijen vergeleken")


def in_other_periods(question: Question, desk: Desk, rows: Sequence[Record]) -> list[list[Record]]:
    """The same cells in the other periods of their tables, where a question names none and each has them."""
    if question.years:
        return []
    own = str(rows[0].data["periode"] or "")
    over = [{str(r.data["periode"] or ""): r for r in over_periods(desk, row)} for row in rows]
    periods = [p for p in over[0] if p and p != own and all(p in cells for cells in over)]
    return [[cells[p] for cells in over] for p in periods[:MORE_PERIODS]] if own else []


def of_towns(
    question: Question, desk: Desk, ranked: Sequence[Scored], towns: Sequence[str], kind: str
) -> Draft | None:
    """The sum over the named municipalities, or how many times as much one has as the other."""
    by_town = {fold(str(s.record.data["gemeente"])): s.record for s in family(ranked)}
    rows = [by_town[fold(t)] for t in towns if fold(t) in by_town]
    if len(rows) < len(towns) or "%" in str(rows[0].data["waarde"]):
        return None
    if kind == "keer":
        high, low = sorted(rows[:2], key=lambda r: -(number(r) or 0))
        if len(rows) != 2 or not number(low):
            return None
        times = round((number(high) or 0) / (number(low) or 1), 1)
        return found(
            rows,
            say(
                f"{dutch_number(times)} keer zoveel{when(high)}: ",
                *joined([_part(high), _part(low)], last=" tegen "),
                ".",
                checked=False,
            ),
            why="gemeenten samen",
        )
    of_all = [rows, *in_other_periods(question, desk, rows)]
    return found([r for own in of_all for r in own], *(_added(own) for own in of_all), why="gemeenten samen")


def _added(rows: Sequence[Record]) -> Sentence:
    """The sum of some cells of one period, with what it is made of."""
    total = sum(number(r) or 0 for r in rows)
    return say(
        f"Samen {with_unit(total, rows[0])}{when(rows[0])}: ",
        *joined([_part(r) for r in rows], last=" + " if len(rows) == 2 else " en "),
        ".",
        checked=False,
    )
