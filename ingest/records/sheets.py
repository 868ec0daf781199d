"""Fact sheets of actions: a numbered heading with labels and values below it, in a table or as bold lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingest.model import Block, Outline
from ingest.records.common import Heading, Piece, cut, heading, likeness, plain, set_apart, stands_beside
from ingest.records.hours import YearHours, hours_in_table
from ingest.records.overview import Value, value

_MEANS = r"(?:geschatte |verwachte |benodigde )?(?:kosten|budget|uren|tijd|geld|inzet|capaciteit|middelen|menskracht|formatie|financien|financiering|dekking)"
_LABELS = (
    (
        "stakeholders",
        re.compile(
            r"^(?:wat en )?wie\b.*\bnodig\b|^stakeholders?\b|^betrokken(?:en| partijen)|^partners$|^met wie"
        ),
    ),
    (
        "investering",
        re.compile(
            rf"\binvestering(?:en)?\b|^(?:{_MEANS})(?:\s*(?:\ben\b|/|&|,|in)\s*(?:{_MEANS}))*$"
            r"|^benodigde\b|^inschatting\b|^wat (?:kost|vraagt) (?:het|dit|de actie)\b|^wat (?:is er|hebben (?:we|wij)) (?:\w+ )?nodig$"
        ),
    ),
    (
        "verantwoordelijke",
        re.compile(
            r"^(?:eerst)?verantwoordelijk\w*|^(?:actie)?trekkers?$|^eigenaar$|^actiehouder$|^uitvoer(?:der|ders|ing)$|^coordinatie$"
            r"|^wie (?:is|gaat|voert|doet|pakt|trekt|zorgt|neemt)\b|^door wie|^wie$"
        ),
    ),
    (
        "planning",
        re.compile(r"^(?:planning|wanneer|termijn|periode|tijdpad|tijdspad|looptijd|gereed|oplevering)\b"),
    ),
    (
        "resultaat",
        re.compile(
            r"^(?:beoogde?\s+)?(?:resulta(?:at|ten)|opbrengst|product(?:en)?|opgeleverd)\b|^wat levert (?:het|de actie|dit) op$|^wat (?:is het resultaat|ligt er (?:straks|dan))\b"
        ),
    ),
    (
        "doel",
        re.compile(
            r"^(?:het )?doe[lt](?:en|stelling(?:en)?)?$|^waarom(?: doen we (?:dit|het))?$|^wat willen (?:we|wij) bereiken$"
        ),
    ),
    (
        "tekst",
        re.compile(
            r"^(?:omschrijving|toelichting|wat (?:gaan|doen) (?:we|wij)(?: doen)?|beschrijving|wat houdt (?:de actie|het) in|inhoud|aanpak)$"
        ),
    ),
)
ACTION = re.compile(
    r"^(?:actie|maatregel|afspraak)\s+(\d{1,3}(?:\.\d{1,2})?[a-z]?)\s*[:.|–-]?\s*(?=\S)", re.I
)
_INLINE = re.compile(r"\s*([^:\n]{3,60}):(?:\s+|$)")
_PARTS = re.compile(r"\n|\s+[|•·]\s+|(?<=\.)\s+(?=[A-ZÀ-Þ])|\s+(?=[A-ZÀ-Þ][a-zà-ÿ]+:\s)")
_SHORTENED = re.compile(r"(?:^|[\s.(])[^\W\d_]\.$")  # "P.M.", "n.t.b."
_TITLE = re.compile(r"(?:titel|naam|actie|maatregel|afspraak)(?: van de (?:actie|maatregel|afspraak))?")
_NUMBER = re.compile(r"(?:actie|maatregel)?(?:nummer|code|nr)|(?:actie|maatregel) (?:nummer|nr)|#")
_CODE = re.compile(r"[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})?[a-z]?")
_ANNOUNCED = 0.6  # likeness of an unnumbered heading and a title of the overview
_DECISIVE = {"planning", "verantwoordelijke", "resultaat", "investering"}


@dataclass(slots=True)
class Sheet:
    """One fact sheet. `paragraph` is the number of its heading, `above` the heading that it stands under."""

    head: Heading
    above: Heading | None
    number: Piece | None = None
    fields: dict[str, list[Value]] = field(default_factory=dict)
    hours: list[YearHours] = field(default_factory=list)
    lead: list[Value] = field(default_factory=list)  # what stands below the title before any label


def sheets(outline: Outline, titles: Sequence[str] = ()) -> list[Sheet]:
    """The fact sheets of a document in reading order; they go on over page breaks until the next heading.

    A heading without a number counts where it is one of `titles`, those of an overview of the actions.
    """
    out: list[Sheet] = []
    trail: list[Heading] = []
    sheet: Sheet | None = None
    label = ""
    number: Piece | None = None
    for k, block in enumerate(outline.blocks):
        if led := _led(outline, block, outline.blocks[k + 1 : k + 2]):
            number = led
            continue
        if block.kind in (
            "furniture",
            "contents",
            "tag",
            "footnote",
            "pullquote",
            "caption",
        ) and not _says_facts(outline, block):
            continue
        if _counts(outline, block):
            continue
        if block.kind == "heading":
            name = _label(outline, block)
            if name and sheet is not None and block.size < 1.05 * sheet.head.block.size:
                label = name
                continue
            head = heading(outline, block)
            if sheet is not None and _is_within(sheet, head, titles):
                if not sheet.fields and outline.text(block).endswith("."):
                    sheet.lead.append(value(outline, block, block.begin, block.end))
                label = ""
                continue
            trail = [h for h in trail if h.block.size > 1.02 * block.size or _above(h, head)]
            sheet = Sheet(
                head, trail[-1] if trail else None, _number(outline, head) or number or _beside(outline, head)
            )
            number = None
            trail.append(head)
            out.append(sheet)
            label = ""
            continue
        if sheet is None:
            continue
        if block.kind == "table":
            titled, count = _titled(outline, block), None
            if titled is None:
                titled, count = _named(outline, block)
            if titled is not None:
                sheet = Sheet(titled, trail[-1] if trail else None, count or _number(outline, titled))
                out.append(sheet)
            _table(outline, block, sheet)
        elif block.kind == "field":
            name = _name(block.label)
            if name:
                sheet.fields.setdefault(name, []).append(value(outline, block, block.begin, block.end))
        else:
            lines = _lines(outline, block)
            for line in lines:
                begin, name = _inline(outline, line)
                if not name and (name := _led_by(outline, block, outline.blocks[k + 1 : k + 2])):
                    begin = line.end
                if name:
                    label = name
                if label and begin < line.end:
                    stop = _stop(outline, line, label) if len(lines) > 1 else line.end
                    sheet.fields.setdefault(label, []).append(value(outline, line, begin, stop))
                elif not label and not sheet.fields and block.kind == "paragraph":
                    sheet.lead.append(value(outline, line, begin, line.end))
    found = [_bare(s) for s in out if _is_action(s, titles)]
    if not titles:
        _number_by_heads(outline, found)
    return found


def _says_facts(outline: Outline, block: Block) -> bool:
    """Whether a line set small tells facts of an action behind two labels or more ("Wie: de gemeente | Wanneer: 2027")."""
    small = block.kind in ("caption", "footnote")
    return small and sum(bool(_inline(outline, line)[1]) for line in _lines(outline, block)) > 1


def _is_within(sheet: Sheet, head: Heading, titles: Sequence[str]) -> bool:
    """Whether a heading parts a fact sheet that is numbered by itself, rather than opens the next one."""
    small = head.block.size < 0.9 * sheet.head.block.size and head.block.page == sheet.head.block.page
    announced = any(likeness(head.title, title) >= _ANNOUNCED for title in titles)
    return small and sheet.number is not None and head.number is None and not announced


def _beside(outline: Outline, head: Heading) -> Piece | None:
    """The number of an action that stands apart from its title, in a disc or the margin."""
    count = set_apart(outline, head.block) if head.number is None else None
    return count if count is not None and _CODE.fullmatch(count.text) else None


def _led_by(outline: Outline, block: Block, after: Sequence[Block]) -> str:
    """The label that a line is nothing but, where its value stands to the right of it."""
    if block.kind != "paragraph" or block.end - block.begin > 40 or not after:
        return ""
    value_ = after[0]
    beside = abs(value_.box.y0 - block.box.y0) < 0.6 * block.size and value_.box.x0 > block.box.x1
    return _name(outline.text(block)) if beside else ""


def _led(outline: Outline, block: Block, after: Sequence[Block]) -> Piece | None:
    """The number of the action whose title comes next, where it stands before that apart ("Actie 3")."""
    said = outline.text(block).rstrip(" :.")
    found = ACTION.match(f"{said} -") if len(said) < 20 and any(b.kind == "heading" for b in after) else None
    if found is None or found.end() < len(said):
        return None
    return cut(outline, block, block.begin + found.start(1), block.begin + found.end(1))


def _counts(outline: Outline, block: Block) -> bool:
    """Whether a block is the number of a title beside it, set apart in a circle, a square or the margin."""
    return _CODE.fullmatch(outline.text(block).strip(" .")) is not None and any(
        b is not block and b.kind == "heading" and stands_beside(block, b)
        for b in outline.on_page(block.page)
    )


def _number_by_heads(outline: Outline, found: Sequence[Sheet]) -> None:
    """Number the fact sheets of a plan by their headings, where these count them ("1. Meldpunt", "2. Monitor")."""
    counts = [s.head.number or "" for s in found]
    if len(found) < 2 or len(set(counts)) < len(found) or any(s.number is not None for s in found):
        return
    if not (all(count.isdigit() for count in counts) and "1" in counts) and not (
        all(re.fullmatch(r"\d{1,2}\.\d{1,2}", count) for count in counts) and counts[0] == "1.1"
    ):
        return
    for sheet, count in zip(found, counts, strict=True):
        page = outline.pages[sheet.head.block.page - 1].text
        at = page.rfind(count, 0, sheet.head.span.begin)
        sheet.number = Piece(count, sheet.head.span._replace(begin=at, end=at + len(count)))


def _above(one: Heading, other: Heading) -> bool:
    """Whether one heading's number says that it stands above the other ("5" above "5.3")."""
    return one.number is not None and other.number is not None and other.number.startswith(one.number + ".")


def _number(outline: Outline, head: Heading) -> Piece | None:
    text = outline.pages[head.block.page - 1].text[head.span.begin : head.span.end]
    found = ACTION.match(text)
    if not found:
        return None
    begin = head.span.begin + found.start(1)
    return Piece(found.group(1), head.span._replace(begin=begin, end=begin + len(found.group(1))))


def _titled(outline: Outline, block: Block) -> Heading | None:
    """The title in a table itself: one cell over the whole width, with labels below it."""
    text = outline.pages[block.page - 1].text
    top = [cell for cell in block.cells if cell.row == 0]
    if len(top) != 1 or top[0].columns != 2 or not text[top[0].begin : top[0].end].strip():
        return None
    labels = [c for c in block.cells if c.row > 0 and c.column == 0 and _name(text[c.begin : c.end])]
    if len(labels) < 2:
        return None
    begin, end = top[0].begin, top[0].end
    return heading(outline, replace(block, kind="heading", start=begin, begin=begin, end=end, cells=()))


def _named(outline: Outline, block: Block) -> tuple[Heading | None, Piece | None]:
    """The title and the number that a form states in rows of their own ("Nummer | 3", "Titel | Meldpunt"), with facts below."""
    text = outline.pages[block.page - 1].text
    cells = {(c.row, c.column): c for c in block.cells}
    title: Heading | None = None
    count: Piece | None = None
    labels = 0
    for (row, column), cell in sorted(cells.items()):
        beside = cells.get((row, 1))
        if column != 0 or beside is None or not text[beside.begin : beside.end].strip():
            continue
        said = plain(text[cell.begin : cell.end])
        if title is None and _TITLE.fullmatch(said) and row < 3:
            begin, end = beside.begin, beside.end
            title = heading(
                outline, replace(block, kind="heading", start=begin, begin=begin, end=end, cells=())
            )
        elif count is None and _NUMBER.fullmatch(said) and row < 3:
            count = cut(outline, block, beside.begin, beside.end)
        labels += bool(_name(said))
    if title is None or labels < 2 or (count is not None and not _CODE.fullmatch(count.text)):
        return None, None
    return title, count


def _bare(sheet: Sheet) -> Sheet:
    """The title without "Actie 3:" before it."""
    found = ACTION.match(sheet.head.title)
    if sheet.number is None or found is None:
        return sheet
    begin = sheet.number.span.end + found.end() - found.end(1)
    span = sheet.head.span._replace(begin=begin)
    sheet.head = sheet.head._replace(title=sheet.head.title[found.end() :], span=span)
    return sheet


def _is_action(sheet: Sheet, titles: Sequence[str]) -> bool:
    """A heading that is numbered or announced, with at least two labels, one of which only an action has."""
    numbered = sheet.head.number is not None or sheet.number is not None
    if not numbered and not any(likeness(sheet.head.title, title) >= _ANNOUNCED for title in titles):
        return False
    return len(sheet.fields) >= 2 and bool(_DECISIVE & set(sheet.fields))


def _name(label: str) -> str:
    said = plain(label)
    return next((name for name, pattern in _LABELS if pattern.search(said)), "") if len(said) < 80 else ""


def _label(outline: Outline, block: Block) -> str:
    return _name(outline.text(block))


def _lines(outline: Outline, block: Block) -> list[Block]:
    """A block as it is, or parted before each label in it ("Wie: de gemeente | Wanneer: 2027", "Trekker: Dorp. Planning: 2027.")."""
    text = outline.text(block)
    parts = [m for m in _PARTS.finditer(text) if _opens(text[m.end() :])]
    starts, stops = [m.end() for m in parts], [*(m.start() for m in parts), len(text)]
    return [
        replace(block, begin=block.begin + a, end=block.begin + b)
        for a, b in zip([0, *starts], stops, strict=True)
        if text[a:b].strip()
    ]


def _stop(outline: Outline, line: Block, label: str) -> int:
    """Where the value in a line ends: before the full stop that parts it from the next label, which a fact does not have."""
    text = outline.text(line).rstrip()
    closed = text.endswith(".") and not _SHORTENED.search(text) and label in _DECISIVE - {"resultaat"}
    return line.begin + len(text) - closed


def _opens(text: str) -> bool:
    found = _INLINE.match(text)
    return bool(found and _name(found.group(1)))


def _inline(outline: Outline, block: Block) -> tuple[int, str]:
    """ "Planning: derde kwartaal": the label of a paragraph and where its value begins."""
    text = outline.text(block)
    found = _INLINE.match(text)
    name = _name(found.group(1)) if found else ""
    if found and name:
        return block.begin + found.end(), name
    if block.bold and len(text) < 80 and (name := _name(text)):
        return block.end, name
    return block.begin, ""


def _table(outline: Outline, block: Block, sheet: Sheet) -> None:
    text = outline.pages[block.page - 1].text
    cells: dict[int, dict[int, tuple[int, int]]] = {}
    for cell in block.cells:
        cells.setdefault(cell.row, {})[cell.column] = (cell.begin, cell.end)
    sheet.hours += hours_in_table(outline, block)
    if max((len(row) for row in cells.values()), default=0) != 2:
        return
    named = [row for row in cells.values() if 0 in row and _name(text[row[0][0] : row[0][1]])]
    if len(named) < 2 and not (sheet.fields and named):
        return
    last = ""
    for _, row in sorted(cells.items()):
        spans = [row[column] for column in sorted(row)]
        name = _name(text[spans[0][0] : spans[0][1]]) if len(spans) == 2 else ""
        last = name if len(spans) == 2 and text[spans[0][0] : spans[0][1]].strip() else last
        begin, end = spans[-1]
        if last and text[begin:end].strip():
            sheet.fields.setdefault(last, []).append(value(outline, block, begin, end))
