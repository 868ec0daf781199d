"""The nouns of the library: what a page, a passage and a record are. All frozen, none of them knows how it is made.

Offsets count characters (Python `str` indices) in a page's text. Boxes are in PDF points, origin at the top left of
the page as it is shown, unless a docstring says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple


class Box(NamedTuple):
    """A rectangle in points from the top left: x0 < x1, y0 < y1."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        """Whether the point lies inside, `slack` points outside still counting."""
        return self.x0 - slack <= x <= self.x1 + slack and self.y0 - slack <= y <= self.y1 + slack

    def union(self, other: Box) -> Box:
        return Box(
            min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1)
        )


class Span(NamedTuple):
    """Where something stands: `text[begin:end]` of one page of one document is the quote. `page` counts from 1."""

    document: str
    page: int
    begin: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two have characters in common."""
        same = (self.document, self.page) == (other.document, other.page)
        return same and self.begin < other.end and other.begin < self.end

    def begins_in(self, other: Span) -> bool:
        """Whether its first character lies in the other."""
        same = (self.document, self.page) == (other.document, other.page)
        return same and other.begin <= self.begin < other.end


class WordBox(NamedTuple):
    """One word of a page's text and where it is drawn."""

    begin: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class Document:
    """One document of the library, as the manifest or, failing that, the file itself describes it.

    `derived` names the fields that were read off the file because no manifest gave them.
    """

    id: str
    title: str
    publisher: str
    kind: str
    date: str | None
    valid_from: str | None
    valid_until: str | None
    file: str
    sha256: str
    provenance: str
    derived: tuple[str, ...] = ()

    def over_on(self, day: str) -> bool:
        """Whether the time for which it holds is over on a day (YYYY-MM-DD); it may be given as a year or a month."""
        end = self.valid_until
        return end is not None and end < day[: len(end)]


@dataclass(frozen=True, slots=True)
class Page:
    """A page's text, fixed once and for all, with the boxes of its words. `label` is the printed page number."""

    document: str
    number: int
    label: str
    text: str
    width: float
    height: float
    words: tuple[WordBox, ...] = ()

    def quote(self, span: Span) -> str:
        return self.text[span.begin : span.end]


BlockKind = Literal[
    "heading",
    "paragraph",
    "item",
    "table",
    "field",
    "footnote",
    "pullquote",
    "caption",
    "tag",
    "contents",
    "furniture",
]


class Cell(NamedTuple):
    """A table cell: its place in the grid (spans count from `row`, `column`) and where its text stands."""

    row: int
    column: int
    rows: int
    columns: int
    begin: int
    end: int
    header: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page that a reader sees as one thing.

    `level` is the depth of a heading (1 is the highest) or of a list item (1 is not indented), else 0. `label` is the
    label of a panel field ("Looptijd") with its own offsets. `group` numbers the frame or panel that the block stands in
    on its page, 0 where none. `begin` lies behind a list mark, `start` before it. `raised` are the spans of note marks.
    """

    kind: BlockKind
    page: int
    begin: int
    end: int
    box: Box
    level: int = 0
    marker: str = ""
    label: str = ""
    label_span: tuple[int, int] | None = None
    cells: tuple[Cell, ...] = ()
    group: int = 0
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    color: int = 0
    start: int = -1
    raised: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading path with the blocks below it, in reading order. `path` runs from the outermost heading inwards.

    `heads` are the spans of those headings. `panel` is true for a side panel of labels and values.
    """

    document: str
    path: tuple[str, ...]
    blocks: tuple[Block, ...]
    heads: tuple[Span, ...] = ()
    panel: bool = False
    tags: tuple[str, ...] = ()

    @property
    def first_page(self) -> int:
        return self.blocks[0].page if self.blocks else (self.heads[-1].page if self.heads else 1)


@dataclass(frozen=True, slots=True)
class Outline:
    """A document as a reader sees it: its pages, and its sections in reading order."""

    document: str
    pages: tuple[Page, ...]
    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]

    def text(self, block: Block) -> str:
        return self.pages[block.page - 1].text[block.begin : block.end]

    def span(self, block: Block) -> Span:
        return Span(self.document, block.page, block.begin, block.end)

    def on_page(self, number: int) -> Iterator[Block]:
        return (block for block in self.blocks if block.page == number)


UnitKind = Literal["sentence", "item", "row", "field"]


class Unit(NamedTuple):
    """The smallest piece that says something on its own: a sentence, list item, table row or panel field.

    `spans` has two entries where a sentence runs on to the next page. `lead` is what one must know to read it alone:
    the sentence that opens the list, the heads of the table, the label of the field.
    """

    kind: UnitKind
    spans: tuple[Span, ...]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A readable piece of a section: what is searched and shown.

    `parts` are the spans that make it up, in order; they may lie on two pages. `text` is their text joined by line
    breaks. `path` is the heading path. `context` are words that belong to it without standing in it (labels in a corner,
    heads of a table's columns): searched, never shown.
    """

    id: str
    document: str
    kind: str
    path: tuple[str, ...]
    text: str
    parts: tuple[Span, ...]
    units: tuple[Unit, ...]
    context: str = ""

    @property
    def pages(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(part.page for part in self.parts))


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a record with the places where it stands; `label` is how the document names it."""

    text: str
    spans: tuple[Span, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """Something that the documents state in a fixed form: a dossier, a goal, an action, a figure, a term.

    `data` holds plain values as the API gives them, with `Span`s under the keys `bron` (one) and `bronnen` (a map or a
    list) wherever a value came from a page.
    """

    kind: str
    id: str
    document: str
    data: dict[str, object] = field(default_factory=dict)
