"""Words in reading order -> the text of a page with its blocks; every word keeps its box."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from ingest.hyphens import HYPHENS, Mender
from ingest.layout.lines import lines_of, mark_drawn
from ingest.layout.order import in_order
from ingest.layout.paragraphs import break_is_meant, page_leading, paragraphs, right_edge
from ingest.layout.pieces import Line, Piece
from ingest.model import Block, Box, Cell, Page, WordBox
from ingest.raw import RawPage


def emit(columns: list[list[Piece]], writer: Writer) -> None:
    for column in columns:
        run: list[Line] = []
        group = 0
        for piece in column:
            if piece.line is not None:
                run.append(piece.line)
                group = piece.group
                continue
            writer.lines(run, group)
            run = []
            if piece.grid is not None:
                writer.table(piece)
            else:
                emit(in_order(piece.inside), writer)
        writer.lines(run, group)


class Writer:
    """Writes words one after the other and keeps where each came to stand."""

    def __init__(
        self,
        raw: RawPage,
        document: str,
        judge: Mender,
        lines: Sequence[Line],
        frames: Sequence[Box],
        leading: Mapping[float, float],
    ) -> None:
        self._raw, self._document, self._judge, self._frames = raw, document, judge, frames
        own = page_leading(lines)
        self._leading = {size: min(step, leading.get(size, step)) for size, step in own.items()}
        self._free = [line.box for line in lines]
        self._text: list[str] = []
        self._length = 0
        self._boxes: list[WordBox] = []
        self.blocks: list[Block] = []

    def page(self) -> Page:
        raw = self._raw
        return Page(
            document=self._document,
            number=raw.number,
            label=raw.label,
            text="".join(self._text),
            width=raw.width,
            height=raw.height,
            words=tuple(self._boxes),
        )

    def lines(self, lines: Sequence[Line], group: int) -> None:
        for block in paragraphs(lines, self._leading):
            self._break("\n")
            own = max(line.box.x1 for line in lines)
            room = self._room(block)
            if group:  # what stands outside the frame may run on beyond it
                room = min(room, max(self._frames[group - 1].x1, max(line.box.x1 for line in block)))
            right = right_edge(block, room)
            if group and len(block) < 4:
                right = max(right, self._frame_edge(block, self._frames[group - 1], right))
            self.blocks.append(self._block(block, group, max(own, right)))

    def _room(self, lines: Sequence[Line]) -> float:
        """How far right lines could run: as far as others that start at their left edge, short of what stands beside."""
        left, right = min(line.box.x0 for line in lines), max(line.box.x1 for line in lines)
        top, bottom = min(line.box.y0 for line in lines), max(line.box.y1 for line in lines)
        beside = [b.x0 for b in self._free if b.y0 < bottom and b.y1 > top and b.x0 > right]
        aligned = [b.x1 for b in self._free if abs(b.x0 - left) < 2]
        return min(max(aligned, default=right), min(beside, default=float("inf")) - lines[0].size)

    def _frame_edge(self, lines: Sequence[Line], frame: Box, right: float) -> float:
        """How far lines in a frame could run, where they take up so little of it that they do not wrap; else `right`."""
        left = min(line.box.x0 for line in lines)
        edge = frame.x1 - max(left - frame.x0, 2.0)
        top, bottom = min(line.box.y0 for line in lines), max(line.box.y1 for line in lines)
        beside = any(b.y0 < bottom and b.y1 > top and right < b.x0 < frame.x1 for b in self._free)
        return edge if not beside and right < left + 0.65 * (edge - left) else right

    def table(self, piece: Piece) -> None:
        assert piece.grid is not None
        self._break("\n")
        start = self._length
        cells: list[Cell] = []
        raised: list[tuple[int, int]] = []
        rows = piece.grid.rows
        heads = _header_rows(piece)
        edges_x, edges_y = _edges(rows)
        for r, row in enumerate(rows):
            if r:
                self._break("\n")
            first = True
            for c, box in enumerate(row):
                if box is None:
                    continue
                if not first:
                    self._put("\t")
                first = False
                begin = self._length
                words = piece.cells.get((r, c), [])
                inside = lines_of(words)
                mark_drawn(inside, self._raw.shapes)
                pad = min((line.box.x0 for line in inside), default=box.x0) - box.x0
                right = right_edge(inside, box.x1 - max(pad, 2.0))
                for k, block in enumerate(paragraphs(inside, self._leading)):
                    if k:
                        self._put("\n")
                    raised += self._write(block, right)
                tall, wide = _spans(box, edges_x, edges_y)
                cells.append(Cell(r, c, tall, wide, begin, self._length, r < heads))
        sizes = [word.size for words in piece.cells.values() for word in words]
        self.blocks.append(
            Block(
                "table",
                self._raw.number,
                start,
                self._length,
                piece.box,
                cells=tuple(cells),
                group=piece.group,
                size=statistics.median(sizes) if sizes else 0.0,
                start=start,
                raised=tuple(raised),
            )
        )

    def _break(self, mark: str) -> None:
        if self._length:
            self._put(mark)

    def _put(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)

    def _block(self, lines: list[Line], group: int, right: float) -> Block:
        start = self._length
        raised = self._write(lines, right)
        first = lines[0]
        begin = start
        if first.marker and not first.drawn:
            begin = start + len(first.words[0].text) + (0 if first.words[1].glued else 1)
        box = first.box
        for line in lines[1:]:
            box = box.union(line.box)
        return Block(
            "item" if first.marker else "paragraph",
            self._raw.number,
            begin,
            self._length,
            box,
            marker=first.marker,
            group=group,
            size=first.size,
            bold=all(line.bold for line in lines),
            italic=all(line.italic for line in lines),
            color=first.color,
            start=start,
            raised=tuple(raised),
        )

    def _write(self, lines: Sequence[Line], right: float) -> list[tuple[int, int]]:
        """Write a block's lines; a break that was meant (the next word would have fitted) stays a line
        break.
        """
        raised: list[tuple[int, int]] = []
        for k, line in enumerate(lines):
            after = lines[k + 1].words[0] if k + 1 < len(lines) else None
            for j, word in enumerate(line.words):
                text, space = word.text, True
                if word is line.last and after is not None and text.endswith(HYPHENS) and len(text) > 1:
                    keep, space = self._judge.join(text, after.text)
                    text = text if keep else text[:-1]
                elif (word is line.last and after is None) or (
                    j + 1 < len(line.words) and line.words[j + 1].glued
                ):
                    note = j + 1 < len(line.words) and line.words[j + 1].raised
                    space = note and text[-1:].isdigit()  # "680" with note 2 is not 6802
                begin = self._length
                self._put(text)
                self._boxes.append(WordBox(begin, self._length, word.box))
                if word.raised:
                    raised.append((begin, self._length))
                if line.tab and j + 1 == line.tab:
                    self._put("\t")
                elif space:
                    meant = word is line.last and after is not None and not line.bold
                    self._put("\n" if meant and break_is_meant(line, lines[k + 1], right) else " ")
        return raised


def _header_rows(piece: Piece) -> int:
    """How many rows at the top are all bold while a row below is not."""
    assert piece.grid is not None
    bold: list[bool | None] = []
    for r, row in enumerate(piece.grid.rows):
        words = [w for c in range(len(row)) for w in piece.cells.get((r, c), [])]
        bold.append(all(w.bold for w in words) if words else None)
    heads = 0
    while heads < len(bold) and bold[heads]:
        heads += 1
    return heads if heads < len(bold) else min(1, heads)


def _edges(rows: tuple[tuple[Box | None, ...], ...]) -> tuple[list[float], list[float]]:
    cells = [cell for row in rows for cell in row if cell]
    return sorted({round(c.x0) for c in cells}), sorted({round(c.y0) for c in cells})


def _spans(box: Box, edges_x: list[float], edges_y: list[float]) -> tuple[int, int]:
    wide = sum(box.x0 - 2 <= x < box.x1 - 2 for x in edges_x)
    tall = sum(box.y0 - 2 <= y < box.y1 - 2 for y in edges_y)
    return max(tall, 1), max(wide, 1)
