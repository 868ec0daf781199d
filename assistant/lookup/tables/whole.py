"""Which part of a whole a figure of a table is: of all municipalities together, of two of them, or of both years of one row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.evidence.sums import dutch_number, figures
from assistant.lookup.actions.action_hours import is_party
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.common import Desk, found, span_of, within
from assistant.lookup.tables.cells import by_heading, rank, rows_of
from assistant.lookup.tables.league import every_town
from assistant.lookup.tables.written_cells import number, plain, when, with_unit
from assistant.reading.asking import asking_sentence
from assistant.reading.question import Question
from assistant.reading.shares import ASKED, PART
from assistant.words.numerals import SEVERAL
from ingest.language import compiled, fold, stem, words
from ingest.model import Record

_SHARE = re.compile(
    rf"{ASKED}|\b(?:hoe (?:groot|hoog)|wat) (?:is|was|wordt) (?:het|de|dan het) (?:percentage|{PART})\b"
)
_WHOLE = re.compile(
    rf"\b(?:alle|totaal|totale|geheel|gehele|hele|regionale|regio|streek|gezamenlijke?|samen|bij elkaar|(?:{'|'.join(SEVERAL)}|\d) gemeenten|opgave(?! (?:van|in|voor|bij) (?!\d)))\b"
)
_TOGETHER = re.compile(r"\b(?:samen|bij elkaar|opgeteld|gezamenlijke?|beide)\b")
_VERB = r"(?:komt|komen|kwam|neemt|nam|draagt|krijgt|kreeg|heeft|had|levert|huisvest|doet|ligt|liggen|zit|zitten|valt|vallen|gaat|gaan|ging|is|zijn|was|vormt|staat|hoort|dekt)"
_HOURS = re.compile(r"\b(?:uur|uren\w*|inzet|tijds\w+|tijd)\b")
_ASIDE = frozenset(
    stem(w)
    for w in "deel gedeelte aandeel stuk part percentage procent welk hoeveel groot hoog alle totaal totale aantal geheel gehele hele regionale regio streek gezamenlijk gezamenlijke samen elkaar "
    "komt komen neemt draagt krijgt heeft levert huisvest doet ligt zit valt gaat is vormt staat terecht zich rekening naam gemeente gemeenten zeven acht negen twee jaar jaren per beide allebei voor op in van meer minder dan ruim minstens bijna helft derde kwart vijfde tiende driekwart tweederde vormen huisvesten moet".split()
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The share with the part and the whole that it is worked out from; None for another question, or where a figure lacks."""
    flat = fold(asking_sentence(question.text))
    if not _SHARE.search(flat) or numbers_named(flat) or question.leaning:
        return None
    if question.named("dossier") or question.named("document"):
        return None
    towns = [n.shown for n in question.named("gemeente")]
    of_all = _WHOLE.search(re.sub(r"\bbureau regio\b", "", flat))
    if len(question.years) == 1 and _HOURS.search(flat) and not of_all:
        return _of_years(question, desk, flat)
    if len(towns) == 1 and _WHOLE.search(flat) and _is_part(flat, towns[0]):
        return _of_all(question, desk, towns[0])
    if len(towns) == 2 and _TOGETHER.search(flat):
        last = max(towns, key=lambda t: flat.rfind(fold(t)))
        return _of_pair(question, desk, towns, last) if flat.count(fold(last)) > 1 else None
    return None


def _is_part(flat: str, town: str) -> bool:
    """Whether a municipality is the part that is asked, and not where the whole is ("van alle huizen in Lagewaard gaat ...")."""
    name = rf"(?:de )?(?:gemeente )?{re.escape(fold(town))}"
    after_verb = rf"\b{_VERB}\b(?:(?! {_VERB} ).)*\b{name}\b"
    of_it = (
        rf"\b(?:aandeel|percentage|{PART})(?: \w+)? (?:van|voor|bij) {name} (?:\w+ )?(?:in|op|binnen|aan)\b"
    )
    whole_first = rf"\b(?:van|in|op) (?:alle|de|het|die)\b.*{after_verb}"
    return compiled(f"{of_it}|{whole_first}").search(flat) is not None


def _counting(question: Question) -> Question:
    """The question as it asks how many: without the words of sharing, and with no percentage asked."""
    groups = tuple(
        g for g in question.groups if g.head not in _ASIDE and (not g.shown.isdigit() or len(g.shown) == 4)
    )
    text = _SHARE.sub("aantal", fold(question.text))
    intent = replace(question.intent, extreme="", form="aantal")
    return replace(
        question, text=re.sub(r"\bprocent\w*|\bpercentage\w*", "", text), groups=groups, intent=intent
    )


def _every(question: Question, desk: Desk) -> list[Record]:
    """The figure that is counted of every municipality; by the heading over it where the question says no more."""
    counting = _counting(question)
    rows = every_town(counting, desk)
    if rows:
        return rows
    records = within(question, desk.records("cijfer"))
    known = dict.fromkeys(str(r.data["gemeente"]) for r in records if r.data["gemeente"])
    own = [by_heading(counting, desk, records, t) for t in known]
    made = [cells[0].record for cells in own if cells]
    periods = {str(r.data["periode"]) for r in made}
    return made if len(made) > 2 and len(periods) == 1 else []


def _of_all(question: Question, desk: Desk, town: str) -> Draft | None:
    rows = _every(question, desk)
    own = next((r for r in rows if fold(str(r.data["gemeente"])) == fold(town)), None)
    total = sum(number(r) or 0 for r in rows)
    if own is None or not total or "%" in f"{own.data['waarde']}{own.data['eenheid']}":
        return None
    counted = re.sub(r"\d[\d.,]* ?(?:%|procent)", "", question.text)
    stated = {f.value for f in figures([counted])} & {number(r) for r in desk.records("cijfer")} - {None}
    if stated and total not in stated:
        return _of_stated(desk, own, stated)
    others = [r for r in rows if r is not own]
    text = say(
        f"{_percent(own, total)}{when(own)}: {plain(number(own) or 0, own)} van {own.data['gemeente']} ",
        cite(span_of(own.data["bron"])),
        f", van de {with_unit(total, own)} van de {len(rows)} gemeenten samen ",
        cite(*(span_of(r.data["bron"]) for r in others)),
        ".",
        checked=False,
    )
    return found(rows, text, why="deel van alle gemeenten")


def _of_stated(desk: Desk, own: Record, stated: set[float]) -> Draft | None:
    """The part of a whole that the question names, where one cell of a total has that figure."""
    wholes = [
        r
        for r in desk.records("cijfer")
        if number(r) in stated
        and not r.data["gemeente"]
        and r.document == own.document
        and r.data.get("soort") != "zin"
    ]
    if not wholes or len({number(r) for r in wholes}) > 1:
        return None
    whole = wholes[0]
    text = say(
        f"{_percent(own, number(whole) or 1)}{when(own)}: {plain(number(own) or 0, own)} van {own.data['gemeente']} ",
        cite(span_of(own.data["bron"])),
        f", van de {with_unit(number(whole) or 0, own)} ",
        cite(span_of(whole.data["bron"])),
        ".",
        checked=False,
    )
    return found([own, whole], text, why="deel van een genoemd geheel")


def _of_pair(question: Question, desk: Desk, towns: Sequence[str], part: str) -> Draft | None:
    rows = [r for r in _every(question, desk) if fold(str(r.data["gemeente"])) in {fold(t) for t in towns}]
    own = next((r for r in rows if fold(str(r.data["gemeente"])) == fold(part)), None)
    total = sum(number(r) or 0 for r in rows)
    if (
        own is None
        or len(rows) != len(towns)
        or not total
        or "%" in f"{own.data['waarde']}{own.data['eenheid']}"
    ):
        return None
    lead = f"{_percent(own, total)} is van {own.data['gemeente']}{when(own)}"
    shown = [f"{r.data['gemeente']} {dutch_number(number(r) or 0)}" for r in rows]
    return found(rows, _of_sum(lead, own, rows, shown), why="deel van twee gemeenten")


def _of_years(question: Question, desk: Desk, flat: str) -> Draft | None:
    """Which part of the hours of one organisation over all years of the table falls in one of them."""
    if not re.search(
        r"\b(?:valt|vallen|is|zijn|zit|zitten|gaat|gaan|ligt|liggen|komt|komen|staat) (?:er )?(?:in|op|voor) (?:het jaar )?(?:19|20)\d\d",
        flat,
    ):
        return None
    records = [r for r in within(question, desk.records("cijfer")) if r.data["eenheid"] == "uur"]
    bare = replace(_counting(question), text="hoeveel uur", groups=(), names=(), years=())
    ranked = rank(bare, desk, records, (), any_period=True, by_unit=True)
    stems = {stem(w) for w in words(question.text)}
    cells: list[Record] = []
    for period in sorted({str(s.record.data["periode"]) for s in ranked if s.record.data["periode"]}):
        own = [s.record for s in rows_of([s for s in ranked if str(s.record.data["periode"]) == period])]
        cells += [r for r in own if is_party(str(r.data["rij"]), flat, stems)]
    part = [r for r in cells if str(question.years[0]) in str(r.data["periode"])]
    total = sum(number(r) or 0 for r in cells)
    if len(cells) != 2 or len(part) != 1 or len({str(r.data["rij"]) for r in cells}) > 1 or not total:
        return None
    lead = f"{_percent(part[0], total)} van de uren van {part[0].data['rij']}{when(part[0])}"
    shown = [f"{plain(number(r) or 0, r)} in {r.data['periode']}" for r in cells]
    return found(cells, _of_sum(lead, part[0], cells, shown), why="deel van beide jaren")


def _of_sum(lead: str, part: Record, rows: Sequence[Record], shown: Sequence[str]) -> Sentence:
    """What part one of some cells is, with all of them (as `shown`) and their sum."""
    items: list[tuple[Piece, ...]] = [
        (f"{text} ", cite(span_of(r.data["bron"]))) for r, text in zip(rows, shown, strict=True)
    ]
    total = sum(number(r) or 0 for r in rows)
    return say(f"{lead}: ", *joined(items, last=" + "), f" is samen {with_unit(total, part)}.", checked=False)


def _percent(part: Record, whole: float) -> str:
    return f"{dutch_number(round(100 * (number(part) or 0) / whole, 1))}%"
