"""The texts of a dossier card: what it is, goals, state and planning, each statement with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ingest.language import fold, sentences, words
from ingest.model import Block, Outline, Section, Span
from ingest.months import MONTH, SHORT_MONTH
from ingest.records import points
from ingest.records.cards import TEXTS, Card, is_status
from ingest.records.common import note_marks, raw, squeeze
from ingest.records.labels import field_of, names_other, stated
from ingest.records.lists import drawn_text

_NAMES_MONTH = re.compile(rf"{MONTH}|{SHORT_MONTH}")
_LED = re.compile(r"([^.?!:;\n]{3,60})[?:]\s+(?=\S)")
_HEADS = frozenset(
    {
        *("datum", "moment", "tijd", "jaar", "kwartaal", "maand", "mijlpaal", "stap", "fase", "activiteit"),
        *("wat", "wanneer", "wie", "onderwerp"),
    }
)


class _Part(NamedTuple):
    """A stretch of a card's texts: the field that its label names, and whether a heading stands between the two."""

    name: str
    label: str
    inner: bool
    section: Section
    blocks: list[Block]


def _parts(outline: Outline, card: Card) -> list[_Part]:
    """The texts of a card under their labels.

    Where no label says that it tells what the card is about, and the first of two that name one field opens the card
    ("Waarom doen we dit?" before "Doelen"), that is what the first one tells.
    """
    parts = list(_sections(outline, card))
    first = parts[0] if parts else None
    if first is None or not first.name or any(part.name == "wat_is_het" for part in parts):
        return parts
    if all(part.name != first.name or part.label == first.label for part in parts):
        return parts
    return [part._replace(name="wat_is_het") if part.label == first.label else part for part in parts]


def _sections(outline: Outline, card: Card) -> Iterable[_Part]:
    led = {fold(b.label).strip(" ?:") for b in outline.blocks if b.kind == "field"}
    for section in outline.sections:
        for field_ in section.blocks:
            if field_.kind == "field" and card.holds(field_) and field_of(field_.label) in TEXTS:
                text = outline.text(field_)
                if is_status(field_.label, text) or stated(field_.label, text) not in TEXTS:
                    continue
                if _heads_columns(text):
                    continue
                yield _Part(field_of(field_.label), field_.label, False, section, [field_])
            elif field_.kind == "field" and card.holds(field_) and points.is_moment(field_.label):
                named = next((name for part in reversed(section.path) if (name := field_of(part))), "")
                yield _Part("actueel" if named == "actueel" else "planning", "", False, section, [field_])
        if section.panel:
            continue
        blocks = [b for b in section.blocks if b.kind in ("paragraph", "item", "table") and card.holds(b)]
        blocks = [b for b in blocks if not any(b is aside for aside in card.asides)]
        blocks = [b for b in blocks if not _over_title(outline, b)]
        blocks = [b for b in blocks if fold(outline.text(b)).strip() != fold(card.name)]
        if not section.heads or section.heads[-1].page not in card.pages:
            blocks = [b for b in blocks if not _opens(b, card)]
        name, label, inner = "", "", False
        asked = [part for part in section.path if not _heads_columns(part)]
        if section.heads and _heads_columns(section.path[-1]):
            asked += _heading_right_above(outline, section.heads[-1])
        for k, part in enumerate(reversed(asked)):
            name = field_of(part)
            if name:
                label, inner = part, k > 0
                break
        if name not in ("planning", "doelen"):
            blocks = [b for b in blocks if b.kind != "table"]
        blocks = [b for b in blocks if not _is_calendar(outline, b)]
        if not name and section.path and names_other(section.path[-1]):
            continue  # costs, risks: no account of where things stand
        if not name:
            blocks = [b for b in blocks if not _tells_other(outline, b)]
        if blocks and is_status(label, " ".join(outline.text(b) for b in blocks)):
            continue
        if not name and blocks and (run_in := _run_in(outline, blocks[0], led)):
            yield run_in._replace(section=section)
            blocks = blocks[1:]
        if blocks:
            yield _Part(name, label, inner, section, blocks)


def _run_in(outline: Outline, block: Block, led: Collection[str]) -> _Part | None:
    """A text behind a label on its own line, which a page parts from the facts of its card, where other cards have that label."""
    found = _LED.match(outline.text(block)) if block.kind == "paragraph" else None
    name = field_of(found[1]) if found and fold(found[1]).strip() in led else ""
    if found is None or name not in TEXTS:
        return None
    begin = block.begin + found.end()
    return _Part(name, found[1], False, Section("", (), ()), [replace(block, begin=begin, start=begin)])


def _is_calendar(outline: Outline, table: Block) -> bool:
    """Whether a table or a line is a bar of months with marks in it ("BO", "Raad"): what they stand for no text says."""
    text = outline.pages[table.page - 1].text
    if table.kind != "table":
        said = fold(outline.text(table)).split()
        return len(said) >= 6 and all(
            _NAMES_MONTH.fullmatch(word.strip(".|'’")) or word.isdigit() for word in said
        )
    first = min((cell.row for cell in table.cells), default=0)
    heads = [fold(text[c.begin : c.end]).strip(" .'’0123456789") for c in table.cells if c.row == first]
    return (
        len(heads) >= 6 and sum(_NAMES_MONTH.fullmatch(head) is not None for head in heads) >= len(heads) - 1
    )


def _tells_other(outline: Outline, block: Block) -> bool:
    """Whether a line is a fact of a panel that no field takes, with its label ("Contact: bureau@regio.example")."""
    label, colon, value = outline.text(block).partition(":")
    return bool(colon) and block.kind == "paragraph" and len(value.split()) <= 8 and names_other(label)


def _over_title(outline: Outline, block: Block) -> bool:
    """Whether a line stands over the title in its bar of colour, or beside it ("op schema")."""
    return (
        block.group > 0
        and block.end - block.begin < 60
        and [b.kind for b in outline.on_page(block.page) if b.group == block.group and b is not block]
        == ["heading"]
        and any(
            b.group == block.group
            and (b.begin > block.begin or b.box.y0 < block.box.y1 < b.box.y1 + 2)
            and b.size > 1.4 * block.size
            for b in outline.on_page(block.page)
        )
    )


def _heading_right_above(outline: Outline, head: Span) -> list[str]:
    """The heading that nothing parts from another one below it."""
    above = [b for b in outline.on_page(head.page) if b.begin < head.begin and b.kind != "furniture"]
    return [outline.text(above[-1])] if above and above[-1].kind == "heading" else []


def _heads_columns(heading: str) -> bool:
    """Whether a heading only heads the columns of a list of dates ("Wanneer", "Wat")."""
    return all(word in _HEADS for word in words(heading)) and not fold(heading).startswith("mijlpaal")


def _opens(block: Block, card: Card) -> bool:
    """Whether a block stands above the title of a card on its page: it belongs to nothing on the page before."""
    span = card.name_span
    return span is not None and block.page == span.page == card.pages[0] and block.begin < span.begin


def texts_of(outline: Outline, card: Card, sources: dict[str, Span]) -> dict[str, object]:
    """What the card is about, its goals, state and planning; the place of the first goes into `sources`."""
    what: list[Block] = []
    goals: list[Block] = []
    now: list[Block] = []
    plan: list[Block] = []
    for name, _, inner, section, blocks in _parts(outline, card):
        if name == "wat_is_het":
            what += blocks
        elif name == "doelen":
            goals += blocks
        elif name == "planning" and not inner:
            plan += blocks
        elif name in ("actueel", "planning"):
            now += blocks
        elif not name:
            own = section.path and fold(section.path[-1]).endswith(fold(card.name))
            own = own or not (goals or now or plan or inner)  # the first text of a card says what it is
            (what if own and blocks[0].page == card.pages[0] and not what else now).extend(blocks)
    if not now and plan:
        now = plan
    if what:
        first = what[0].page
        same = [b for b in what if b.page == first]
        sources["wat_is_het"] = Span(outline.document, first, same[0].begin, same[-1].end)
    return {
        "wat_is_het": " ".join(_said(outline, b) for b in what) or None,
        "doelen": _points(outline, goals, points.goals),
        "actueel": _points(outline, now, points.statements),
        "planning": _points(outline, plan, points.moments),
    }


def _points(
    outline: Outline, blocks: Sequence[Block], how: Callable[[str], list[tuple[int, int]]]
) -> list[dict[str, object]]:
    """What blocks state, one by one; a line that only opens a list is left out, an inner list goes with its item."""
    out: list[dict[str, object]] = []
    for block, inner in _nested(_whole(outline, blocks)):
        if block.kind == "field" and points.is_moment(block.label):
            begin = min(block.begin, block.label_span[0]) if block.label_span else block.begin
            span = Span(outline.document, block.page, begin, block.end)
            out.append({"tekst": f"{block.label}: {squeeze(outline.text(block))}", "bron": span})
        elif inner:
            said = [_said(outline, b).rstrip(";,") for b in inner]
            whole = f"{_said(outline, block).rstrip(':;,')}: {'; '.join(said)}"
            span = Span(outline.document, block.page, block.begin, inner[-1].end)
            out.append({"tekst": whole, "bron": span})
        elif block.kind == "table":
            out += _rows(outline, block)
        elif not _opens_list(outline, block) or (block.kind == "item" and how is points.statements):
            told = _parted(outline, block, how)
            out += told[:-1] if len(told) > 1 and str(told[-1]["tekst"]).endswith(":") else told
    return out


def _whole(outline: Outline, blocks: Sequence[Block]) -> list[Block]:
    """Blocks, those put together that the end of a column parts in the middle of a sentence."""
    out: list[Block] = []
    for block in blocks:
        before = out[-1] if out else None
        if (
            before is not None
            and before.kind in ("paragraph", "item")
            and block.kind == "paragraph"
            and block.page == before.page
            and 0 <= block.begin - before.end <= 2
            and block.box.y0 < before.box.y0  # it goes on at the top of the next column
            and outline.text(before).rstrip()[-1:] not in ".!?:;"
            and outline.text(block)[:1].islower()
        ):
            out[-1] = replace(before, end=block.end)
        else:
            out.append(block)
    return out


def _nested(blocks: Sequence[Block]) -> list[tuple[Block, list[Block]]]:
    """List items with the items that stand further in below them."""
    out: list[tuple[Block, list[Block]]] = []
    for block in blocks:
        above = out[-1][0] if out else None
        if (
            above is not None
            and block.kind == above.kind == "item"
            and block.page == above.page
            and block.group == above.group
            and block.box.y0 > above.box.y0
            and 5 < block.box.x0 - above.box.x0 < 60
        ):
            out[-1][1].append(block)
        else:
            out.append((block, []))
    return out


def _opens_list(outline: Outline, block: Block) -> bool:
    text = outline.text(block).rstrip()
    return text.endswith(":") and len(sentences(text)) == 1


def _stated(outline: Outline, block: Block) -> dict[str, object]:
    return {"tekst": _said(outline, block), "bron": outline.span(block)}


def _said(outline: Outline, block: Block) -> str:
    """What a block says on one line, without note marks."""
    return squeeze(raw(outline, block, block.begin, block.end))


def _parted(
    outline: Outline, block: Block, how: Callable[[str], list[tuple[int, int]]]
) -> list[dict[str, object]]:
    """What each stretch of a block says, with its place; an item of a list is one stretch for goals."""
    if block.kind == "item" and how is not points.moments:
        return [_stated(outline, block)]
    text = drawn_text(outline.pages[block.page - 1], block.begin, block.end)
    text = text[: _lead(text)]
    return [
        {
            "tekst": points.told(_unmarked(outline, block, text, a, b)),
            "bron": Span(outline.document, block.page, block.begin + a, block.begin + b),
        }
        for a, b in how(text)
    ]


def _unmarked(outline: Outline, block: Block, text: str, begin: int, end: int) -> str:
    """A stretch of a block's text, as it is drawn, without note marks."""
    out, at = "", begin
    for place in sorted(note_marks(outline, block)):
        first, last = place[0] - block.begin, place[1] - block.begin
        if at <= first and last <= end:
            out, at = out + text[at:first], last
    return out + text[at:end]


def _lead(text: str) -> int:
    """Where the line at the end of a paragraph begins that only opens a list ("Verder werken we aan:"); else its end."""
    said = sentences(text) if text.rstrip().endswith(":") else []
    if len(said) < 2:
        return len(text)
    begin = said[-1][0]
    return begin if text[:begin].rstrip(" ")[-1:] in ("\v", "\n") else len(text)


def _rows(outline: Outline, block: Block) -> list[dict[str, object]]:
    """The rows of a table of dates or goals, the first column as a label; its head left out."""
    text = outline.pages[block.page - 1].text
    rows: dict[int, list[tuple[int, int]]] = {}
    for cell in block.cells:
        if text[cell.begin : cell.end].strip():
            rows.setdefault(cell.row, []).append((cell.begin, cell.end))
    numbers = sorted(rows)
    if numbers and not any(c.isdigit() for a, b in rows[numbers[0]] for c in text[a:b]):
        first = [squeeze(text[a:b]) for a, b in rows[numbers[0]]]
        known = field_of(first[0]) or fold(first[0]) in _HEADS
        if len(first) > 1 and all(len(part.split()) <= 3 for part in first) and (known or len(numbers) > 1):
            numbers = numbers[1:]
    out: list[dict[str, object]] = []
    for number in numbers:
        parts = rows[number]
        said = [squeeze(text[a:b]) for a, b in parts]
        counter = len(said) > 1 and re.fullmatch(r"\d{1,2}[.)]?", said[0])
        said, parts = (said[1:], parts[1:]) if counter else (said, parts)
        tekst = said[0] if len(said) == 1 else f"{said[0].rstrip(':')}: {' '.join(said[1:])}"
        begin, end = parts[0][0], parts[-1][1]
        end -= len(text[begin:end]) - len(text[begin:end].rstrip())
        out.append({"tekst": tekst, "bron": Span(outline.document, block.page, begin, end)})
    return out
