"""Themes: of an agenda (what is to be reached and done), of a lobby agenda, of a cooperation agreement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingest.model import Block, Document, Outline, Record, Span
from ingest.records import dossiers, lobby
from ingest.records.boxes import Box, boxes
from ingest.records.common import (
    BULLETS,
    Heading,
    Piece,
    cut,
    heading,
    joined,
    piece,
    plain,
    set_apart,
    slug,
    unique,
)

_REACH = re.compile(
    r"^(?:wat (?:willen|wil|gaan) (?:we|wij|de regio)(?: \w+)? bereiken|(?:dit|daarom) (?:willen|wil) (?:we|wij|de regio)(?: \w+)?(?: bereiken)?"
    r"|wat is (?:het|ons|onze) (?:doel|ambitie)|waar (?:willen|gaan) (?:we|wij) (?:naartoe|naar toe|voor)"
    r"|(?:onze |uiteindelijk )?(?:doel|doelen|ambitie|ambities))$"
)
_DO = re.compile(
    r"^(?:(?:wat|hoe|dit|zo) (?:gaan|doen|willen) (?:we|wij)(?: \w+){0,2} ?(?:doen|aan|bereiken|voor)?"
    r"|(?:wat|dit) (?:we|wij)(?: \w+)? doen|onze (?:inzet|aanpak|acties)|aanpak|acties)$"
)


_IS_THEME = re.compile(r"(?:thema|programmalijn|pijler|ambitie|speerpunt|opgave|prioriteit)(?:['’]?s|en|n)?")


@dataclass(slots=True)
class _Theme:
    head: Heading
    part: Piece | None = None
    reach: list[list[Piece]] = field(default_factory=list)
    do: list[tuple[int, list[Piece]]] = field(
        default_factory=list
    )  # with the depth of a list item, 0 for text


def read(document: Document, outline: Outline) -> list[Record]:
    """Records of kind "thema" in the order of the document.

    `bereiken` and `doen` are lists of {tekst, bron}; an item of `doen` that has items of its own carries them
    as `onder`. The number is as printed and may come back in another part (`onderdeel`) of the same document.
    """
    cards = dossiers.pages(outline)
    if cards:
        return _of_agenda(document, outline, cards)
    return (
        _of_agenda(document, outline, cards)
        or _of_lobby(document, outline)
        or _of_agreement(document, outline)
    )


def _record(
    document: Document,
    taken: set[str],
    head: Piece,
    number: str | None,
    part: Piece | None,
    reach: Sequence[dict[str, object]],
    do: Sequence[dict[str, object]],
) -> Record:
    id = unique(f"{document.id}-{slug(head.text)}", taken)
    sources: dict[str, Span] = {"naam": head.span}
    if part is not None:
        sources["onderdeel"] = part.span
    data: dict[str, object] = {
        "id": id,
        "document": document.id,
        "naam": head.text,
        "nummer": number,
        "onderdeel": part.text if part is not None else None,
        "bereiken": list(reach),
        "doen": list(do),
        "bronnen": sources,
    }
    return Record("thema", id, document.id, data)


# --- agendas ---


def _of_agenda(document: Document, outline: Outline, cards: frozenset[int]) -> list[Record]:
    found = _walk(outline, cards)
    heads = [heading(outline, b) for b in outline.blocks if b.kind == "heading"]
    announced = _announced(outline)
    run: list[_Theme] = []
    for theme in found:
        if run and not _follows(run[-1].head, theme.head):
            _place(run, heads, announced)
            run = []
        run.append(theme)
    _place(run, heads, announced)
    taken: set[str] = set()
    return [
        _record(
            document,
            taken,
            Piece(theme.head.title, theme.head.span),
            theme.head.number or _counted(outline, theme.head),
            theme.part,
            [joined(parts).data() for parts in theme.reach],
            _tree(theme.do),
        )
        for theme in found
    ]


def _counted(outline: Outline, head: Heading) -> str | None:
    count = set_apart(outline, head.block)
    return count.text if count is not None and count.text[:1].isdigit() else None


def _walk(outline: Outline, cards: frozenset[int]) -> list[_Theme]:
    """The themes with what stands below their two questions, in reading order over columns and pages."""
    out: list[_Theme] = []
    theme: _Theme | None = None
    label = ""
    last: Heading | None = None
    dossiers = {b.page for b in outline.blocks if b.kind == "field"}
    for block in outline.blocks:
        if block.kind in ("furniture", "contents", "tag", "footnote", "caption", "pullquote"):
            continue
        if block.page in cards:  # a card says what is to be reached as well; it is a dossier, no theme
            theme, label, last = None, "", None
            continue
        if block.kind == "table" and (listed := _of_rows(outline, block)):
            out += listed
            theme, label, last = None, "", None
            continue
        answers = _answers(outline, block)
        apart = bool(answers) and last is not None and _counted(outline, last) is not None
        known = apart or (last is not None and last.named and not (theme is None and block.kind == "field"))
        if answers and last is not None and known:
            if theme is None or theme.head is not last:
                theme = _Theme(last)
                out.append(theme)
            for asked, said in answers:
                if asked == "reach":
                    theme.reach.append([said])
                else:
                    theme.do.append((0, [said]))
            continue
        if block.kind in ("table", "field"):
            continue
        asked = _question(outline, block)
        if asked:
            if last is not None and (theme is None or theme.head is not last):
                theme = _Theme(last) if last.named or block.page not in dossiers else None
                if theme is not None:
                    out.append(theme)
            label = asked
            continue
        if block.kind == "heading":
            head = heading(outline, block)
            inside = theme is not None and block.size < 0.9 * theme.head.block.size
            aside = theme is not None and block.group and block.group != theme.head.block.group
            aside = aside and theme is not None and block.size < 0.97 * theme.head.block.size
            if not aside and (head.named or not inside):
                theme, label, last = None, "", head
            continue
        if theme is None or not label or (block.group and block.group != theme.head.block.group):
            continue
        if label == "reach":
            _add(theme.reach, piece(outline, block), block)
        else:
            depth = block.level if block.kind == "item" else 0
            if depth == 0 and theme.do and _runs_on(theme.do[-1][1][-1], outline, block):
                theme.do[-1][1].append(piece(outline, block))
            else:
                theme.do.append((depth, [piece(outline, block)]))
    return [t for t in out if t.reach and (t.do or t.head.named)]


def _of_rows(outline: Outline, block: Block) -> list[_Theme]:
    """The themes of a table with a row for each: its first head says so, the others are the two questions."""
    page = outline.pages[block.page - 1].text
    rows: dict[int, dict[int, tuple[int, int]]] = {}
    for cell in block.cells:
        if page[cell.begin : cell.end].strip():
            rows.setdefault(cell.row, {})[cell.column] = (cell.begin, cell.end)
    heads = rows.get(0, {})
    asked = {k: question for k, (a, b) in heads.items() if (question := _asked(page[a:b]))}
    if not _IS_THEME.fullmatch(plain(page[slice(*heads.get(0, (0, 0)))])) or set(asked.values()) != {
        "reach",
        "do",
    }:
        return []
    out: list[_Theme] = []
    for number, row in sorted(rows.items()):
        if number == 0 or 0 not in row:
            continue
        begin, end = row[0]
        theme = _Theme(
            heading(outline, replace(block, kind="heading", start=begin, begin=begin, end=end, cells=()))
        )
        for k, question in asked.items():
            for first, last in _cell_lines(page, *row.get(k, (0, 0))):
                said = cut(outline, block, first, last)
                if question == "reach":
                    theme.reach.append([said])
                else:
                    theme.do.append((0, [said]))
        out.append(theme)
    return out


def _answers(outline: Outline, block: Block) -> list[tuple[str, Piece]]:
    """Questions with their answers beside them: rows of a table, or a labelled field."""
    page = outline.pages[block.page - 1].text
    if block.kind == "field":
        asked = _asked(block.label)
        return [(asked, piece(outline, block))] if asked else []
    if block.kind != "table":
        return []
    rows: dict[int, list[tuple[int, int]]] = {}
    for cell in sorted(block.cells, key=lambda c: (c.row, c.column)):
        rows.setdefault(cell.row, []).append((cell.begin, cell.end))
    out: list[tuple[str, Piece]] = []
    for row in rows.values():
        asked = _asked(page[row[0][0] : row[0][1]]) if len(row) == 2 else ""
        if asked:
            out += [(asked, cut(outline, block, begin, end)) for begin, end in _cell_lines(page, *row[1])]
    return out


def _cell_lines(page: str, begin: int, end: int) -> list[tuple[int, int]]:
    """The lines of a cell without their bullets."""
    out = []
    for line in re.finditer(r"[^\n]+", page[begin:end]):
        bullet = re.match(rf"\s*(?:[{re.escape(BULLETS)}]\s+)?", line.group())
        first = begin + line.start() + (bullet.end() if bullet else 0)
        if page[first : begin + line.end()].strip():
            out.append((first, begin + line.end()))
    return out


def _question(outline: Outline, block: Block) -> str:
    if block.kind != "heading" and not (block.bold and block.end - block.begin < 60):
        return ""
    return _asked(outline.text(block))


def _asked(label: str) -> str:
    said = plain(label)
    return "reach" if _REACH.match(said) else "do" if _DO.match(said) else ""


def _add(parts: list[list[Piece]], new: Piece, block: Block) -> None:
    """A paragraph that was broken by a column or page goes on where it stopped."""
    if (
        parts
        and block.kind == "paragraph"
        and parts[-1][-1].text[-1:] not in ".!?:;"
        and new.text[:1].islower()
    ):
        parts[-1].append(new)
    else:
        parts.append([new])


def _runs_on(before: Piece, outline: Outline, block: Block) -> bool:
    text = outline.text(block)
    return block.kind == "paragraph" and before.text[-1:] not in ".!?:;" and text[:1].islower()


def _tree(items: Sequence[tuple[int, Sequence[Piece]]]) -> list[dict[str, object]]:
    """Items with the items of the next depth below them."""
    out: list[dict[str, object]] = []
    base = min((depth for depth, _ in items if depth), default=1)
    for depth, parts in items:
        entry = joined(parts).data()
        if depth > base and out:
            below = out[-1].setdefault("onder", [])
            assert isinstance(below, list)
            below.append(entry)
        else:
            out.append(entry)
    return out


def _follows(one: Heading, other: Heading) -> bool:
    """Whether two themes can belong to one part: numbers go up within it."""
    if one.number is None or other.number is None:
        return one.number == other.number
    if one.number.isdigit() and other.number.isdigit():
        return int(one.number) < int(other.number)
    return one.number < other.number


def _announced(outline: Outline) -> dict[str, set[int]]:
    """Short labels in frames of their own, several on one page: an overview of parts. With their pages."""
    found: dict[str, set[int]] = {}
    for page in outline.pages:
        framed = [
            b
            for b in outline.on_page(page.number)
            if b.group and b.kind in ("heading", "tag", "paragraph", "item")
        ]
        alone = [b for b in framed if sum(o.group == b.group for o in framed) == 1 and b.end - b.begin < 60]
        if len(alone) >= 2:
            for block in alone:
                found.setdefault(plain(outline.text(block)), set()).add(page.number)
    return found


def _place(run: Sequence[_Theme], heads: Sequence[Heading], announced: dict[str, set[int]]) -> None:
    """Give a run of themes its part: a heading on its pages that an overview announced, or its chapter."""
    if not run:
        return
    first, last = run[0].head.block, run[-1].head.block
    own = [h for h in heads if first.page <= h.block.page <= last.page and plain(h.title) in announced]
    known = [h for h in own if min(announced[plain(h.title)]) < first.page and not h.named]
    above = [
        h
        for h in heads
        if (h.block.page, h.block.begin) < (first.page, first.begin)
        and h.block.size > 1.1 * first.size
        and not h.named
        and not h.block.group
    ]
    best = known[0] if known else above[-1] if above else None
    for theme in run:
        theme.part = Piece(best.title, best.span) if best is not None else None


# --- lobby agendas and agreements ---


def _of_lobby(document: Document, outline: Outline) -> list[Record]:
    taken: set[str] = set()
    return [
        _record(document, taken, Piece(theme.title, theme.span), theme.number, theme.part, [], [])
        for theme in lobby.themes(document, outline)
    ]


def _of_agreement(document: Document, outline: Outline) -> list[Record]:
    """Chapters of an agreement: their aims ("Doel: ...") and the actions below them."""
    chapters: dict[Span, tuple[Heading, list[Piece], list[Box]]] = {}
    for box in boxes(outline):
        if box.chapter is None:
            continue
        _, aims, actions = chapters.setdefault(box.chapter.span, (box.chapter, [], []))
        actions.append(box)
        if box.aim is not None and box.aim not in aims:
            aims.append(box.aim)
    taken: set[str] = set()
    return [
        _record(
            document,
            taken,
            Piece(head.title, head.span),
            head.number,
            None,
            [aim.data() for aim in aims],
            [{"tekst": box.text.text, "bron": box.text.span} for box in actions],
        )
        for head, aims, actions in chapters.values()
        if aims
    ]
