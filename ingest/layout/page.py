"""A page as drawn -> its text in reading order, with the blocks that a reader sees.

Reading order is found by recursive cuts (after Nagy and Seth's XY-cut, 1984): frames and ruled tables are
taken as one piece each, then columns are told apart by the gutter between them as long as no line crosses it.

A page's text: the lines of a block are joined by a space (broken words mended), table cells by a tab, rows
and blocks by a line break. Every word keeps its box.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ingest.hyphens import HYPHENS, Mender
from ingest.layout.framed import without_frames
from ingest.layout.frames import frames_of, nest
from ingest.layout.grids import cell_of, with_open_rows, with_rows_below
from ingest.layout.letterspaced import with_spaced_words
from ingest.layout.lines import lines_of, mark_drawn
from ingest.layout.openings import with_drop_caps, with_marks_apart
from ingest.layout.order import in_order
from ingest.layout.pieces import Piece
from ingest.layout.writer import Writer, emit
from ingest.layout.zones import zones_of
from ingest.model import Block, Page
from ingest.openedges import with_open_sides
from ingest.raw import RawPage, RawWord


@dataclass(frozen=True, slots=True)
class PageLayout:
    """A page's text with its blocks in reading order, not yet named (headings and notes are still
    paragraphs).
    """

    page: Page
    blocks: tuple[Block, ...]
    raw: RawPage


def mender(pages: Sequence[RawPage]) -> Mender:
    """The hyphen judge of one document, from all its pages."""
    inner: list[str] = []
    breaks: list[tuple[str, str]] = []
    for page in pages:
        broken = False
        for k, word in enumerate(page.words):
            after = page.words[k + 1] if k + 1 < len(page.words) else None
            at_end = after is None or abs(after.box.y1 - word.box.y1) > 0.3 * word.size
            if word.text.endswith(HYPHENS) and at_end:
                if after is not None:
                    breaks.append((word.text, after.text))
                broken = True
            else:
                if not broken:
                    inner.append(word.text)
                broken = False
    return Mender(inner, breaks)


def lay_out(raw: RawPage, document: str, judge: Mender, leading: Mapping[float, float]) -> PageLayout:
    """Give the page its text and blocks. Words are only moved, never changed, but for mended line ends.

    `leading` is the step from line to line of the document, in em, by type size.
    """
    raw = replace(raw, words=with_drop_caps(with_marks_apart(with_spaced_words(raw.words))))
    raw = replace(raw, grids=tuple(part for grid in raw.grids for part in without_frames(grid, raw)))
    grids = (with_open_rows(with_rows_below(grid, raw), raw) for grid in raw.grids)
    raw = replace(raw, grids=tuple(with_open_sides(grid, raw) for grid in grids))
    in_grid: dict[int, Piece] = {}
    free: list[RawWord] = []
    pieces: list[Piece] = []
    for grid in raw.grids:
        piece = Piece(grid.box, grid=grid)
        in_grid[id(grid)] = piece
        pieces.append(piece)
    for word in raw.words:
        home = cell_of(word, raw.grids)
        if home is None:
            free.append(word)
        else:
            grid, place = home
            in_grid[id(grid)].cells.setdefault(place, []).append(word)
    lines = lines_of(free)
    mark_drawn(lines, raw.shapes)
    frames = frames_of(raw, lines)
    roots = nest(frames, lines, pieces)
    writer = Writer(raw, document, judge, lines, frames, leading)
    emit([column for zone in zones_of(raw.shapes, roots) for column in in_order(zone)], writer)
    return PageLayout(writer.page(), tuple(writer.blocks), raw)
