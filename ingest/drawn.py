"""One page through PDFium: its characters gathered into words with boxes and faces, and its drawn shapes."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from ingest.model import Box
from ingest.raw import RawWord, Shape
from ingest.visibility import Picture

# Symbol fonts put their glyphs in the private use area; these are the bullets and ticks that occur as list
# marks.
_PRIVATE = {
    0xF0B7: "•",
    0xF0A7: "▪",
    0xF0A8: "▪",
    0xF06E: "■",
    0xF0D8: "➢",
    0xF0FC: "✓",
    0xF0FB: "✗",
    0xF0E0: "→",
    0xF0E8: "➔",
    0xF02D: "-",
    0xF06F: "o",
}
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
# PDFium marks a hyphen that it takes for a line-end hyphen with one of these instead of the character itself.
_SPACES = {0x7F, 0xA0, 0x2002, 0x2003, 0x2009, 0x200A, 0x202F, 0xFEFF}
_FORMS = 8  # forms within forms; deeper is a loop or a trick
_WORD_GAP = 0.15  # of the type size; letters of one word stand closer together
_STRAIGHT = 0.05  # points; an edge that leans less is level or upright
_LINE_END_HYPHENS = {0x02, 0xFFFE}


def direction(page: Any, shown: int) -> int:
    """By how many degrees clockwise the page's own space must be turned for most of its text to stand
    upright.

    `shown` is the page's /Rotate: what it is where the page has no text.
    """
    textpage = page.get_textpage()
    try:
        count = pdfium.FPDFText_CountChars(textpage)
        seen: dict[int, int] = {}
        for i in range(0, count, max(1, count // 150)):
            if pdfium.FPDFText_GetUnicode(textpage, i) > 32 and not pdfium.FPDFText_IsGenerated(textpage, i):
                angle = _quarter(textpage, i)
                seen[angle] = seen.get(angle, 0) + 1
    finally:
        textpage.close()
    return max(seen, key=lambda angle: (seen[angle], angle == shown)) if seen else shown


def render_grey(page: Any, turn: int) -> Picture:
    """The page in grey, about two pixels to a point, turned clockwise by `turn` degrees from how it is
    shown.
    """
    scale = min(2.0, 3000 / max(page.get_size()))
    image = page.render(scale=scale, grayscale=True).to_pil().convert("L").rotate(-turn % 360, expand=True)
    return Picture(image.tobytes(), image.width, image.height, scale)


def _quarter(textpage: Any, index: int) -> int:
    """The direction of a character in quarters, in degrees counter-clockwise."""
    return round(-math.degrees(pdfium.FPDFText_GetCharAngle(textpage, index)) / 90) * 90 % 360


def _placer(page: Any, turn: int) -> Any:
    """A function from PDF user space to points from the top left of the page turned clockwise by `turn`."""
    left, bottom, right, top = page.get_cropbox()

    def place(x0: float, y0: float, x1: float, y1: float) -> Box:
        if turn == 90:
            points = (y0 - bottom, x0 - left, y1 - bottom, x1 - left)
        elif turn == 180:
            points = (right - x1, y0 - bottom, right - x0, y1 - bottom)
        elif turn == 270:
            points = (top - y1, right - x1, top - y0, right - x0)
        else:
            points = (x0 - left, top - y1, x1 - left, top - y0)
        return Box(*points)

    return place


class _Matrix(NamedTuple):
    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def after(self, inner: _Matrix) -> _Matrix:
        """The matrix that applies `inner` first and this one to what comes out of it."""
        return _Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            *self.at(inner.e, inner.f),
        )


def _matrix(item: Any) -> _Matrix:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, found):
        return _Matrix()
    return _Matrix(found.a, found.b, found.c, found.d, found.e, found.f)


def _paths(page: Any) -> Iterator[tuple[Any, _Matrix]]:
    """The drawn paths of a page, those within forms too, each with the matrix of the forms around it."""
    for k in range(pdfium.FPDFPage_CountObjects(page)):
        yield from _paths_of(pdfium.FPDFPage_GetObject(page, k), _Matrix(), 0)


def _paths_of(item: Any, around: _Matrix, depth: int) -> Iterator[tuple[Any, _Matrix]]:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        yield item, around
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _FORMS:
        inside = around.after(_matrix(item))
        for k in range(pdfium.FPDFFormObj_CountObjects(item)):
            yield from _paths_of(pdfium.FPDFFormObj_GetObject(item, k), inside, depth + 1)


def read_shapes(page: Any, turn: int) -> Iterator[Shape]:
    """The drawn paths of a page, in points from the top left of the page turned clockwise by `turn`."""
    place = _placer(page, turn)
    bounds = [ctypes.c_float() for _ in range(4)]
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    rgba = [ctypes.c_uint() for _ in range(4)]
    for item, around in _paths(page):
        if not pdfium.FPDFPageObj_GetBounds(item, *bounds):
            continue
        pdfium.FPDFPath_GetDrawMode(item, fill, stroke)
        color: int | None = None
        if fill.value and pdfium.FPDFPageObj_GetFillColor(item, *rgba) and rgba[3].value:
            color = rgba[0].value << 16 | rgba[1].value << 8 | rgba[2].value
        elif not stroke.value:
            continue
        x0, y0, x1, y1 = (b.value for b in bounds)
        corners = [around.at(x, y) for x in (x0, x1) for y in (y0, y1)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        yield Shape(place(min(xs), min(ys), max(xs), max(ys)), color)


def read_edges(page: Any, turn: int) -> list[dict[str, Any]]:
    """The straight edges of what is drawn, as pdfplumber's table finder takes them."""
    place = _placer(page, turn)
    edges: list[dict[str, Any]] = []
    for item, around in _paths(page):
        for (x0, y0), (x1, y1) in _lines_of(item, around.after(_matrix(item))):
            one, other = place(x0, y0, x0, y0), place(x1, y1, x1, y1)
            edge = _edge(one.x0, one.y0, other.x0, other.y0)
            if edge:
                edges.append(edge)
    return edges


def _lines_of(item: Any, matrix: _Matrix) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    first = last = (0.0, 0.0)
    for k in range(pdfium.FPDFPath_CountSegments(item)):
        segment = pdfium.FPDFPath_GetPathSegment(item, k)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.at(x.value, y.value)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            first = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield last, point
        if pdfium.FPDFPathSegment_GetClose(segment) and point != first:
            yield point, first
        last = point


def _edge(x0: float, y0: float, x1: float, y1: float) -> dict[str, Any] | None:
    level, upright = abs(y0 - y1) < _STRAIGHT, abs(x0 - x1) < _STRAIGHT
    if level == upright:
        return None
    left, right = (min(x0, x1), max(x0, x1)) if level else (x0, x0)
    top, bottom = (y0, y0) if level else (min(y0, y1), max(y0, y1))
    return {
        "object_type": "line",
        "orientation": "h" if level else "v",
        "x0": left,
        "x1": right,
        "top": top,
        "bottom": bottom,
        "width": right - left,
        "height": bottom - top,
    }


class _Face:
    """The face of a text object, read once per object."""

    def __init__(self, item: Any) -> None:
        font = pdfium.FPDFTextObj_GetFont(item)
        name = ctypes.create_string_buffer(256)
        pdfium.FPDFFont_GetBaseFontName(font, name, 256)
        plain = name.value.decode("latin-1")
        self.aslant = False
        self.scale = 1.0
        self.bold = bool(re.search(r"bold|black|heavy|semibold|demi", plain, re.I))
        self.italic = bool(re.search(r"italic|oblique", plain, re.I))
        rgba = [ctypes.c_uint() for _ in range(4)]
        pdfium.FPDFPageObj_GetFillColor(item, *rgba)
        self.color = rgba[0].value << 16 | rgba[1].value << 8 | rgba[2].value


class _Char:
    __slots__ = ("aslant", "box", "face", "size", "text")

    def __init__(self, text: str, box: Box, size: float, face: _Face, aslant: bool = False) -> None:
        self.text, self.box, self.size, self.face, self.aslant = text, box, size, face, aslant


def _characters(page: Any, place: Any, turn: int) -> Iterator[_Char | None]:
    """The page's characters in content order; None where PDFium or the file has white space."""
    textpage = page.get_textpage()
    faces: dict[int, _Face] = {}
    rect = pdfium.FS_RECTF()
    high = 0
    last: _Char | None = None
    last_stated, last_at = 0.0, 0
    small = 0.0  # the size of the small capitals that the line goes on in
    before: _Char | None = None
    try:
        for i in range(pdfium.FPDFText_CountChars(textpage)):
            code = pdfium.FPDFText_GetUnicode(textpage, i)
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000 and high:
                code, high = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00), 0
            if code in _LINE_END_HYPHENS:
                code = 0x2D
            if code < 33 or code in _SPACES:
                # PDFium adds spaces of its own, also before a raised note mark: there the gap itself decides.
                if not pdfium.FPDFText_IsGenerated(textpage, i):
                    yield None
                continue
            item = pdfium.FPDFText_GetTextObject(textpage, i)
            if not item:
                yield None
                continue
            key = ctypes.addressof(item.contents)
            face = faces.get(key)
            if face is None:
                face = faces[key] = _Face(item)
                face.aslant = _quarter(textpage, i) != turn
                face.scale = _scale(textpage, i)
            pdfium.FPDFText_GetLooseCharBox(textpage, i, rect)
            box = place(rect.left, rect.bottom, rect.right, rect.top)
            size = pdfium.FPDFText_GetFontSize(textpage, i) * face.scale or box.height
            # A soft hyphen within a line is not drawn (PDFium marks a drawn one at a line end otherwise): no
            # letter, no gap.
            if code == 0xAD:
                code = 0x200B
            text = (
                ""
                if code == 0x200B
                else _LIGATURES.get(code)
                or _PRIVATE.get(code)
                or ("▪" if 0xE000 <= code < 0xF900 else chr(code))
            )
            if face.aslant:
                yield _Char(text, box, size, face, True)
                continue
            stated = size
            middle = (box.y0 + box.y1) / 2
            same = last is not None and stated == last_stated and last.box.y0 - 1 < middle < last.box.y1 + 1
            if last is not None and same and _one_baseline(textpage, place, last_at, i, 0.1 * size):
                # PDFium gives some glyphs a box as tight as their ink: they stand on the line before.
                box, size = Box(box.x0, last.box.y0, box.x1, last.box.y1), last.size
            elif (
                before is not None
                and last is not None
                and _is_small(before, last, box, stated, last_stated, small)
                and text.isalpha()
                and _one_baseline(textpage, place, last_at, i, 0.1 * size)
            ):
                box, size, small = Box(box.x0, last.box.y0, box.x1, last.box.y1), last.size, stated
            elif text.isalnum():
                # Some files scale unit-size type with the text matrix: the box then tells the size that is
                # seen.
                if box.height and not 0.5 < box.height / (size * 1.35) < 2:
                    size = box.height / 1.36
                last, last_stated, last_at, small = _Char(text, box, size, face), stated, i, 0.0
            before = _Char(text, box, size, face)
            yield before
    finally:
        textpage.close()


def _is_small(before: _Char, capital: _Char, box: Box, stated: float, full: float, small: float) -> bool:
    """Whether a letter is a small capital: set smaller right against a capital, or as the small ones before it are.

    `stated`, `full` and `small` are the type sizes that the file states for it, the capital and the small ones so far.
    """
    gap = box.x0 - before.box.x1
    if small:
        return stated == small and -0.2 * capital.size < gap < 0.6 * capital.size
    against = before.box is capital.box and abs(gap) < 0.08 * capital.size
    return against and capital.text.isupper() and 0.6 < stated / full < 0.87


def _scale(textpage: Any, index: int) -> float:
    """How much a character is drawn larger than the type size that its file states (browsers state pixels)."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(textpage, index, matrix):
        return 1.0
    scale = math.hypot(matrix.c, matrix.d)
    return scale if 0.001 < scale < 1000 else 1.0


def _one_baseline(textpage: Any, place: Any, one: int, other: int, slack: float) -> bool:
    """Whether two characters stand on one line: their origins agree, whatever their boxes say."""
    x, y = ctypes.c_double(), ctypes.c_double()
    heights: list[float] = []
    for index in (one, other):
        pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
        heights.append(place(x.value, y.value, x.value, y.value).y0)
    return abs(heights[0] - heights[1]) <= slack


def read_words(page: Any, turn: int) -> Iterator[RawWord]:
    """The page's words in content order, in points from the top left of the page turned clockwise by `turn`.

    Text that runs another way than the rest (along the edge, in a chart) is one word for each of its lines.
    """
    run: list[_Char] = []
    across: list[_Char] = []
    gap = True
    for char in _characters(page, _placer(page, turn), turn):
        if across and (char is None or char.aslant):
            if char is None:
                across.append(_Char(" ", across[-1].box, across[-1].size, across[-1].face, True))
                continue
            if _goes_on(across[-1], char):
                if across[-1].text != " " and _apart(across[-1], char) > _WORD_GAP * char.size:
                    across.append(_Char(" ", across[-1].box, char.size, char.face, True))
                across.append(char)
                continue
        if across:
            yield _line_across(across)
            across = []
        if char is not None and char.aslant:
            if run:
                yield _word(run, glued=not gap)
            run, gap, across = [], True, [char]
            continue
        if char is None:
            if run:
                yield _word(run, glued=not gap)
                run = []
            gap = True
            continue
        if run:
            last = run[-1]
            em = max(last.size, char.size)
            same_line = abs(char.box.y1 - last.box.y1) < 0.2 * em and abs(char.size - last.size) < 0.15 * em
            ligature = abs(char.box.x0 - last.box.x0) < 0.01
            near = ligature or -0.5 * em < char.box.x0 - last.box.x1 < _WORD_GAP * em
            if not (same_line and near):
                overlaps = min(char.box.y1, last.box.y1) - max(char.box.y0, last.box.y0) > 0.3 * min(
                    char.box.height, last.box.height
                )
                yield _word(run, glued=not gap)
                run, gap = [], not (near and overlaps)
        run.append(char)
    if across:
        yield _line_across(across)
    if run:
        yield _word(run, glued=not gap)


def _goes_on(last: _Char, char: _Char) -> bool:
    """Whether a character of slanting or upright-standing text is on the line of the one before."""
    em = max(last.size, char.size)
    beside = abs(last.box.x0 - char.box.x0) < 0.5 * em or abs(last.box.y0 - char.box.y0) < 0.5 * em
    return beside and _apart(last, char) < 1.2 * em


def _apart(one: _Char, other: _Char) -> float:
    """How far in points two characters stand apart, along the way in which they do most."""
    gap_x = max(one.box.x0, other.box.x0) - min(one.box.x1, other.box.x1)
    gap_y = max(one.box.y0, other.box.y0) - min(one.box.y1, other.box.y1)
    return max(gap_x, gap_y)


def _line_across(run: list[_Char]) -> RawWord:
    while run[-1].text == " ":
        run.pop()
    return _word(run, glued=False)


def _word(run: list[_Char], glued: bool) -> RawWord:
    box = run[0].box
    for char in run[1:]:
        box = box.union(char.box)
    text = "".join(char.text for char in run)
    first = run[0]
    return RawWord(
        text=text,
        box=box,
        size=round(first.size, 2),
        bold=sum(c.face.bold for c in run) * 2 > len(run),
        italic=first.face.italic,
        color=first.face.color,
        glued=glued,
    )
