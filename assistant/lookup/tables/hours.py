"""Whether the hours that an overview gives for one party are those of its actions and of what it does beside them, and which
part of them is of one action."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, Sentence, cite, say
from assistant.evidence.sums import dutch_number
from assistant.lookup.actions.action_hours import hours_of, initials_of, is_party, parties_named
from assistant.lookup.asked.action_names import entitled, numbers_named
from assistant.lookup.common import Desk, found, span_of, within
from assistant.lookup.tables.written_cells import number
from assistant.reading.question import Question
from assistant.reading.shares import ASKED
from ingest.language import fold, stem, words
from ingest.model import Record, Span


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Show that the parts make the total; None for another question, and where the parts that are known do not make it."""
    flat = fold(question.text)
    if len(numbers_named(flat)) == 1 and _OF_ITS_HOURS.search(flat):
        return _share_of_action(question, desk, flat)
    if len(numbers_named(flat)) == 1 and (_SHARE.search(flat) or _REST.search(flat)):
        return _of_one_action(question, desk, flat)
    split = _SPLIT.search(flat) is not None
    if not (split or question.intent.extreme == "klopt") or not re.search(r"\b(uur|uren)\b", flat):
        return None
    stems = {stem(w) for w in words(question.text)}
    asked = {int(n) for n in re.findall(r"(?<![\d.,])\d{1,5}(?![\d.,]\d)", flat)} - set(question.years)
    cells = [
        r
        for r in within(question, desk.records("cijfer"))
        if r.data["eenheid"] == "uur"
        and r.data["rij"]
        and (not question.years or str(r.data["periode"]) in {str(y) for y in question.years})
        and (not asked or number(r) in asked)
    ]
    named = [r for r in cells if is_party(str(r.data["rij"]), flat, stems)]
    cells = named or (cells if asked and len(cells) == 1 else [])  # or the one with the hours that are said
    if not cells or (len(cells) > 1 and not (split and len({str(c.data["rij"]) for c in cells}) == 1)):
        return None
    told = [_added_up(desk, cell, split) for cell in cells]
    sentences = [s for s in told if s is not None]
    return found(cells, *sentences, why="uren nagerekend") if len(sentences) == len(cells) else None


# "waar gaat dat in zitten?", "hoe is dat opgebouwd?"
_SPLIT = re.compile(
    r"\bwaar(?:in|aan)? (?:gaat|gaan|gingen|zit|zitten|worden|komen)\b.*\b(?:zitten|naartoe|naar toe|heen|in|aan besteed|besteed|vandaan)\b|\bwaaruit\b|\bopgebouwd\b|\bopbouw\b"
    r"|\buitgesplitst\b|\bsplits\w*\b.*\buit\b|\buitsplits\w*\b|\bonderverde\w+\b|\b(?:samengesteld|samenstelling)\b"
)


def _added_up(desk: Desk, cell: Record, split: bool) -> Sentence | None:
    """The parts that make the hours of one party in one year, or (not `split`) that they do; None where those that are known do not."""
    year = str(cell.data["periode"])
    parts = [*beside_actions(desk, cell, year), *of_actions(desk, cell, year)]
    total = number(cell)
    if len(parts) < 2 or total is None or sum(p[0] for p in parts) != total:
        return None
    whole: list[Piece] = [f"{int(total)} uur in {year} ", cite(span_of(cell.data["bron"]))]
    pieces: list[Piece] = [*whole, ": "] if split else ["Ja: "]
    for k, (hours, label, span) in enumerate(parts):
        pieces += [f"{' + ' if k else ''}{hours} ({label}) ", cite(span)]
    pieces += ["."] if split else [" = ", *whole, "."]
    return say(*pieces, checked=False)


_SHARE = re.compile(ASKED)
_REST = re.compile(
    r"\bhoeveel (?:uur|uren|tijd)\b.*\b(?:over|rest\w*|naast|buiten|zonder|behalve)\b.*\bactie\b|\bactie \d+\b.*\b(?:over|eraf|aftrekt)\b"
)


# "welk deel van de uren van actie 4 levert Lagewaard?"
_OF_ITS_HOURS = re.compile(
    rf"{ASKED} van (?:de|alle|het) (?:\d[\d.]* )?(?:aantal )?(?:uren|uur|inzet|tijd) (?:voor|van|bij|aan|in) actie \d"
)


def _share_of_action(question: Question, desk: Desk, flat: str) -> Draft | None:
    """Which part of the hours of one action one party has, in the years that are asked or in all."""
    number_ = numbers_named(flat)[0]
    timed = [r for r in within(question, desk.records("actie")) if str(r.data["nummer"]) == number_]
    spent = [[u for u in hours_of(r) if not question.years or u["jaar"] in question.years] for r in timed]
    rows = [us for us in spent if us]
    if len(rows) != 1:
        return None
    said = parties_named([str(u["organisatie"]) for u in rows[0]], flat)
    own = [u for u in rows[0] if str(u["organisatie"]) in said]
    total, part = (sum(int(u["uren"]) for u in us) for us in (rows[0], own))
    if len(said) != 1 or not part or part == total:
        return None
    when = " en ".join(dict.fromkeys(str(u["jaar"]) for u in rows[0]))
    text = say(
        f"{dutch_number(round(100 * part / total, 1))}%: {part} uur van {said[0]} in {when} ",
        cite(*(span_of(u["bron"]) for u in own)),
        f", van de {total} uur voor actie {number_} ",
        cite(*(span_of(u["bron"]) for u in rows[0] if u not in own)),
        ".",
        checked=False,
    )
    return found(timed, text, why="deel van de uren van een actie")


def _of_one_action(question: Question, desk: Desk, flat: str) -> Draft | None:
    """Which part of the hours of one party in one year is of one action, or how many it has beside that."""
    number_ = numbers_named(flat)[0]
    stems = {stem(w) for w in words(question.text)}
    cells = [
        r
        for r in within(question, desk.records("cijfer"))
        if r.data["eenheid"] == "uur"
        and r.data["rij"]
        and number(r)
        and is_party(str(r.data["rij"]), flat, stems)
        and [str(r.data["periode"])] == [str(y) for y in question.years]
    ]
    if len(cells) != 1:
        return None
    cell, total = cells[0], number(cells[0]) or 0.0
    name = fold(str(cell.data["rij"]))
    spent = [
        u
        for r in desk.records("actie")
        if r.document == cell.document and str(r.data["nummer"]) == number_
        for u in hours_of(r)
        if str(u["jaar"]) == str(cell.data["periode"])
        and fold(str(u["organisatie"])) in (name, name.removeprefix("gemeente "), initials_of(name))
    ]
    if len(spent) != 1 or float(spent[0]["uren"]) > total:
        return None
    own = float(spent[0]["uren"])
    answer = (
        f"{dutch_number(round(100 * own / total, 1))}%"
        if _SHARE.search(flat)
        else f"{dutch_number(total - own)} uur"
    )
    text = say(
        f"{answer}: {cell.data['rij']} heeft in {cell.data['periode']} {dutch_number(total)} uur in totaal ",
        cite(span_of(cell.data["bron"])),
        f", waarvan {dutch_number(own)} uur voor actie {number_} ",
        cite(span_of(spent[0]["bron"])),
        ".",
        checked=False,
    )
    return found([cell], text, why="uren van een actie op het totaal")


def of_actions(desk: Desk, cell: Record, year: str) -> list[tuple[int, str, Span]]:
    """The hours of the party in its actions of one year."""
    name = fold(str(cell.data["rij"]))
    return [
        (int(u["uren"]), entitled(r), span_of(u["bron"]))
        for r in desk.records("actie")
        if r.document == cell.document
        for u in hours_of(r)
        if str(u["jaar"]) == year
        and fold(str(u["organisatie"])) in (name, name.removeprefix("gemeente "), initials_of(name))
    ]


def beside_actions(desk: Desk, cell: Record, year: str) -> list[tuple[int, str, Span]]:
    """What rows without an action give: hours of the party by name, of every municipality, or of every organisation listed."""
    name = fold(str(cell.data["rij"]))
    numbers = {str(r.data["nummer"]) for r in desk.records("actie") if r.document == cell.document}
    out: list[tuple[int, str, Span]] = []
    for passage in desk.library.passages:
        if passage.document != cell.document:
            continue
        for unit in passage.units:
            text = desk.library.line(unit.spans)
            hours = re.findall(rf"(?<![\d.,])(\d{{1,5}}) uur in {year}\b", text)
            if unit.kind != "row" or len(hours) != 1 or re.split(r"\W", text)[0] in numbers:
                continue
            label = re.split(r"\s*[•:]|\s\d+ uur", text)[0].strip(" .")
            if _concerns(fold(label), name):
                out.append((int(hours[0]), label, unit.spans[0]))
    return out


def _concerns(label: str, name: str) -> bool:
    """Whether a row speaks of a party: by its name or initials, or as one of all that it lists."""
    initials = initials_of(name)
    if name in label or (len(initials) > 2 and re.search(rf"\b{initials}\b", label)):
        return True
    if not name.startswith("gemeente "):
        return False
    listed = re.search(r"\bper organisatie\b(?: \(([^)]*)\))?", label)
    return bool(re.search(r"\bper (regio)?gemeente\b", label)) or bool(
        listed and (listed.group(1) is None or "gemeenten" in listed.group(1))
    )
