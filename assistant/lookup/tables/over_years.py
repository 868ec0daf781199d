"""A figure that is so every year, over several years: added up ("in de vier jaar samen"), or on average per year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate import asks_sum
from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.evidence.sums import dutch_number, figures
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.units import has_unit
from assistant.lookup.common import Desk, found, listed, span_of
from assistant.lookup.tables import table_parts
from assistant.lookup.tables.series import over_time, whose_line
from assistant.lookup.tables.written_cells import in_table, number, with_unit
from assistant.reading.asking import asking_sentence
from assistant.reading.question import Question, years_in
from assistant.words.numerals import SEVERAL, number_of
from ingest.language import fold, stem
from ingest.model import Record

_OVER_YEARS = re.compile(
    rf"\b(?:in|over|gedurende) (?:de |die |deze |alle )?(?:{'|'.join(SEVERAL)}|\d) ja(?:ar|ren)\b|\bhele (?:periode|looptijd)\b|\b(?:alle|die|deze) jaren\b.*\b(?:samen|bij elkaar|totaal|opgeteld)\b"
    r"|\b(?:samen|bij elkaar|in totaal|opgeteld)\b.*\b(?:elk|ieder|per) jaar evenveel\b|\bals het er (?:per|elk|ieder) jaar\b"
)
_MEAN = re.compile(
    r"\bgemiddeld\w*\b.*\b(?:per|elk|ieder) jaar\b|\b(?:per|elk|ieder) jaar\b.*\bgemiddeld\w*\b|\bjaargemiddelde\b"
)
_PER_YEAR = re.compile(r"\bgemiddelde?\b|\b(?:per|elk|ieder) jaar\b|\bjaargemiddelde\b", re.I)
LAST = 9999  # the last year of what has no end
_PUT_TOGETHER = re.compile(
    r"\b(?:samen|bij elkaar|opgeteld|optel\w*|som|cumulatief|plus)\b|\btel\b.*\bop\b|\bin totaal\b.*\b(?:jaren|periode)\b"
)
_SINCE = re.compile(r"\b(?P<word>vanaf|na) (?:het jaar )?(?:19|20)\d\d\b")
_SO_MANY = re.compile(rf"\b({'|'.join(SEVERAL)}|\d) ja(?:ar|ren)\b")
_EACH_PARTY = re.compile(
    r"\b(?:gemeente(?:n|lijke)|organisaties|partijen|partners|per gemeente|iedereen|allemaal samen)\b"
)
_OF_EACH = re.compile(
    r"\bper (?:inwoner|huishouden|persoon|woning|week|maand|dag|kwartaal|leerling|client|hoofd)\b"
)
_OVER_ALL = re.compile(r"\bin de periode\b|\btotaal aantal\b")
_YEARLY = re.compile(r"\b(?:jaarlijkse?|per jaar|elk jaar|ieder jaar)\b")
_ASIDE = frozenset(
    stem(w)
    for w in "gemiddeld gemiddelde per jaar jaren hele periode samen elkaar totaal opgeteld tijd over elk ieder evenveel alle twee drie vier vijf zes zeven acht als jaargemiddelde uitkomen komt uit op tel tellen optellen som cumulatief totale eerste laatste eind einde erbij gerekend geld bedrag".split()
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The sum or the mean over the years with what it is made of; None for another question, or where a figure lacks."""
    flat = re.sub(r"\bjaar tijd\b", "jaar", fold(asking_sentence(question.text)))
    mean = _MEAN.search(flat) is not None
    adds = _OVER_YEARS.search(flat) is not None
    weak = not (mean or adds or _PUT_TOGETHER.search(flat))
    if not (mean or adds or _adds_years(question, flat)) or numbers_named(flat) or question.leaning:
        return None
    if (
        question.named("dossier")
        or question.named("document")
        or not (
            question.intent.form in ("aantal", "wat", "vrij") or (adds and question.intent.extreme == "som")
        )
        or len(question.named("gemeente")) > 1
    ):
        return None
    yearly = replace(question, text=_PER_YEAR.sub(" ", question.text))
    cells = over_time(yearly, desk, _ASIDE)
    parts = parts_of(_asked(question, flat), cells)
    if not parts or any(number(r) is None for r, _ in parts):
        return None
    if weak and any(len(set(years_in(str(r.data["periode"])))) > 1 for r, _ in parts):
        return None  # "in totaal" may be said of all that is counted in a year, see `and_together`
    years = sum(n for _, n in parts)
    if years < 2 or (not mean and all(n == 1 for _, n in parts) and not _adds_up(parts, adds)):
        return None
    if not (mean or adds) and table_parts.look_up(question, desk) is not None:
        return None  # it is parts of a table that are added, and not years
    total = sum((number(r) or 0.0) * n for r, n in parts)
    return _mean(parts, total / years, years) if mean else added(parts, total)


def _adds_years(question: Question, flat: str) -> bool:
    """Whether what is asked in total is that of several years, and not of several parties or of what is so each year."""
    if len(set(question.years)) < 2 or not asks_sum(question.text) or _YEARLY.search(flat):
        return False
    return (
        not _EACH_PARTY.search(flat)
        and len(set(question.years) & _set_apart(flat)) < 2
        and not figures([question.text])
    )


def _set_apart(flat: str) -> set[int]:
    """The years that a (folded) question asks about one by one: "hoeveel in 2026 en hoeveel in 2030"."""
    each = re.search(r"\bhoeveel\b.*\ben hoeveel\b", flat)
    return set(years_in(flat)) if each else set()


def _asked(question: Question, flat: str) -> tuple[int, ...]:
    """The years that a question asks for, with those that it counts from one ("de vier jaar vanaf 2027") or leaves open ("vanaf 2027")."""
    since = _SINCE.search(flat)
    if since is None or len(set(question.years)) != 1:
        return question.years
    first = question.years[0] + (since["word"] == "na")
    count = _SO_MANY.search(flat)
    return (first, first + number_of(count[1]) - 1) if count else (first, LAST)


def _adds_up(parts: Sequence[tuple[Record, int]], years_said: bool) -> bool:
    """Whether figures of single years may be added: what is spent may, what there is at one time may not. Two years are added elsewhere,
    but where only their number is said (`years_said`)."""
    if all(len(set(years_in(str(r.data["periode"])))) > 1 for r, _ in parts):
        return True  # each is so every year of a time of which some are asked
    spent = all(has_unit(r.data, "uur") or has_unit(r.data, "euro") for r, _ in parts)
    return len(parts) > (1 if years_said else 2) and (
        spent or all(_YEARLY.search(_heads(r)) for r, _ in parts)
    )


def parts_of(asked: Sequence[int], cells: Sequence[Record]) -> list[tuple[Record, int]]:
    """The figures of the years `asked` (of all where none is), each with for how many of them it counts; nothing where they are not all
    known, or where one is of several years together of which only some are asked, or for a week or a head."""
    low, high = (min(asked), max(asked)) if asked else (0, LAST)
    out: list[tuple[Record, int]] = []
    covered: set[int] = set()
    for cell in cells:
        own = years_in(str(cell.data["periode"] or ""))
        held = set(range(max(low, min(own)), min(high, max(own)) + 1)) if own else set()
        if not held:
            continue
        many = max(own) - min(own) + 1
        if (many > 1 and not _is_yearly(cell)) or held & covered or _OF_EACH.search(_heads(cell)):
            return []
        covered |= held
        out.append((cell, len(held)))
    wanted = set(range(low, high + 1)) if high < LAST else {low} if low else covered
    return out if wanted <= covered else []


def _is_yearly(cell: Record) -> bool:
    """Whether a cell of a table is so each year of its time; what its row calls a total over that time is not."""
    own = fold(" ".join(map(str, (cell.data["rij"] or "", *listed(cell.data["kolom"])))))
    whole = _OVER_ALL.search(own) is not None and _YEARLY.search(own) is None
    return in_table(cell.data) and not whole and _YEARLY.search(_heads(cell)) is not None


def _heads(cell: Record) -> str:
    heads = (cell.data["tabel"], cell.data["rij"], *listed(cell.data["kolom"]), cell.data["eenheid"])
    return fold(" ".join(str(h) for h in heads if h))


def _told(parts: Sequence[tuple[Record, int]]) -> tuple[Piece, ...]:
    rows: list[tuple[Piece, ...]] = []
    for cell, many in parts:
        each = dutch_number(number(cell) or 0)
        own = years_in(str(cell.data["periode"]))
        whole = many == max(own) - min(own) + 1
        when = f"in {cell.data['periode']}" if whole else f"(per jaar in {cell.data['periode']})"
        times = f"{many} keer {each}" if many > 1 or not whole else each
        rows.append((f"{times} {when} ", cite(span_of(cell.data["bron"]))))
    return joined(rows, last=" + ")


def _amount(total: float, like: Record) -> str:
    return re.sub(r" per jaar$", "", with_unit(round(total, 4), like))


def added(parts: Sequence[tuple[Record, int]], total: float) -> Draft:
    """What figures come to in the years that each of them counts for."""
    first, years = parts[0][0], sum(n for _, n in parts)
    lead = f"{whose_line(first)} komt in {years} jaar op {_amount(total, first)}: "
    return found([r for r, _ in parts], say(lead, *_told(parts), ".", checked=False), why="over de jaren")


def and_together(question: Question, cells: Sequence[Record]) -> tuple[Sentence, ...]:
    """What figures that are so each year come to in the years that are asked, to be told behind them: "in totaal" may be said of either."""
    if not _adds_years(question, fold(asking_sentence(question.text))):
        return ()
    parts = parts_of(question.years, cells)
    if not any(n > 1 for _, n in parts) or any(number(r) is None for r, _ in parts):
        return ()
    total, years = sum((number(r) or 0.0) * n for r, n in parts), sum(n for _, n in parts)
    lead = f"Over {years} jaar is dat samen {_amount(total, parts[0][0])} "
    return (say(lead, cite(*(span_of(r.data["bron"]) for r, _ in parts)), ".", checked=False),)


def _mean(parts: Sequence[tuple[Record, int]], mean: float, years: int) -> Draft:
    first = parts[0][0]
    lead = (
        f"Gemiddeld {_amount(round(mean, 1), first)} per jaar voor {whose_line(first)}, over {years} jaar: "
    )
    return found([r for r, _ in parts], say(lead, *_told(parts), ".", checked=False), why="over de jaren")
