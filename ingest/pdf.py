"""What a PDF file itself says: words with their boxes and faces, drawn shapes, ruled tables, labels and
metadata.

The only file that imports a PDF library. It gives no order and no meaning: `layout.py` and `outline.py` do.

pypdf reads labels, outline, metadata and a plain text to check against; pypdfium2 (PDFium) reads characters,
boxes, faces and shapes, about ten times as fast as pdfplumber; pdfplumber's table finder runs only on pages
where PDFium saw rules.
"""

from __future__ import annotations

import contextlib
import ctypes
import io
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
from pypdf.errors import PdfReadError

from ingest.model import Box

logging.getLogger("pypdf").setLevel(logging.ERROR)

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
_LINE_END_HYPHENS = {0x02, 0xFFFE}


class UnreadableError(Exception):
    """A file that cannot be read; the message is Dutch and says why and what to do."""


@dataclass(frozen=True, slots=True)
class RawWord:
    """Characters drawn without a gap: text, box, type size in points, face, and whether it is raised (a
    note's mark).

    `glued` is true when no gap lies between it and the word before it on the line.
    """

    text: str
    box: Box
    size: float
    bold: bool
    italic: bool
    color: int
    raised: bool = False
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn path: its bounds, and its fill colour (0xRRGGBB) or None where it is only stroked."""

    box: Box
    fill: int | None


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table: bounds, and the boxes of its cells by row; None where a merged cell of another place
    covers it.
    """

    box: Box
    rows: tuple[tuple[Box | None, ...], ...]


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page as drawn. `plain` is pypdf's text of it, to check that no word was missed."""

    number: int
    label: str
    width: float
    height: float
    words: tuple[RawWord, ...]
    shapes: tuple[Shape, ...]
    grids: tuple[Grid, ...]
    plain: str = ""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """The whole file: pages, metadata as given in it, and its outline as (level, title, page number or 0)."""

    pages: tuple[RawPage, ...]
    title: str
    author: str
    date: str
    outline: tuple[tuple[int, str, int], ...] = ()


def read_pdf(path: Path, max_pages: int, max_characters: int) -> Iterator[RawPage | RawDocument]:
    """Yield every page and at last the document without its pages, so that a parent process can show
    progress.

    Raises UnreadableError for an empty, broken, encrypted or scanned file and for one over the limits.
    """
    data = path.read_bytes()
    if not data:
        raise UnreadableError("het bestand is leeg (0 bytes). Haal het opnieuw op bij de bron")
    reader = _open(data)
    count = _count(reader)
    if count > max_pages:
        raise UnreadableError(
            f"het bestand heeft {count} bladzijden en de grens is {max_pages}. "
            f"Splits het, of verhoog MAX_PAGINAS"
        )
    if count == 0:
        raise UnreadableError("het bestand heeft geen bladzijden. Haal het opnieuw op bij de bron")
    labels = _labels(reader, count)
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(
            f"het bestand is beschadigd ({error}). Haal het opnieuw op bij de bron"
        ) from None
    plumber: Any = None
    characters = 0
    for index in range(min(count, len(pdf))):
        raw, ruled = _page(pdf, index, labels[index])
        if ruled:
            if plumber is None:
                import pdfplumber

                plumber = pdfplumber.open(io.BytesIO(data))
            raw = _with_grids(raw, plumber.pages[index])
        plain = _plain(reader, index)
        raw = RawPage(raw.number, raw.label, raw.width, raw.height, raw.words, raw.shapes, raw.grids, plain)
        characters += sum(len(word.text) for word in raw.words)
        if characters > max_characters:
            raise UnreadableError(
                f"het bestand heeft meer dan {max_characters} tekens. Splits het, of verhoog MAX_TEKENS"
            )
        yield raw
    if characters == 0:
        raise UnreadableError(
            "er staat geen tekst in, waarschijnlijk is het een scan. Laat er "
            "eerst tekstherkenning (OCR) op los"
        )
    meta = reader.metadata
    yield RawDocument(
        pages=(),
        title=_meta(meta, "/Title"),
        author=_meta(meta, "/Author"),
        date=_meta(meta, "/CreationDate"),
        outline=tuple(_outline(reader)),
    )


def render_page(path: Path, number: int, width: int) -> bytes:
    """Draw page `number` (from 1) of a PDF as a PNG of `width` pixels.

    Raises UnreadableError when the file cannot be opened and IndexError when it has no such page.
    """
    try:
        pdf = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(f"het bestand is beschadigd ({error})") from None
    try:
        if not 1 <= number <= len(pdf):
            raise IndexError(number)
        page = pdf[number - 1]
        image = page.render(scale=width / page.get_width()).to_pil()
        out = io.BytesIO()
        image.save(out, "PNG")
        return out.getvalue()
    finally:
        pdf.close()


def _open(data: bytes) -> pypdf.PdfReader:
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableError(
                "het bestand is versleuteld met een wachtwoord. Lever een versie zonder wachtwoord"
            )
    except UnreadableError:
        raise
    except Exception as error:  # pypdf raises whatever the broken bytes lead it to
        raise UnreadableError(
            f"het bestand is beschadigd of geen PDF ({type(error).__name__}). Haal het opnieuw op bij de bron"
        ) from None
    return reader


def _count(reader: pypdf.PdfReader) -> int:
    try:
        return len(reader.pages)
    except Exception as error:
        raise UnreadableError(
            f"het bestand is beschadigd ({type(error).__name__}). Haal het opnieuw op bij de bron"
        ) from None


def _labels(reader: pypdf.PdfReader, count: int) -> list[str]:
    try:
        labels = list(reader.page_labels)
    except Exception:
        labels = []
    return [labels[i] if i < len(labels) and labels[i] else str(i + 1) for i in range(count)]


def _plain(reader: pypdf.PdfReader, index: int) -> str:
    try:
        return reader.pages[index].extract_text()
    except Exception:  # a check only: PDFium's words are what counts
        return ""


def _meta(meta: Any, key: str) -> str:
    value = meta.get(key) if meta else None
    return str(value).strip() if value else ""


def _outline(reader: pypdf.PdfReader) -> Iterator[tuple[int, str, int]]:
    def walk(items: list[Any], level: int) -> Iterator[tuple[int, str, int]]:
        for item in items:
            if isinstance(item, list):
                yield from walk(item, level + 1)
            else:
                number = reader.get_destination_page_number(item)
                yield level, str(item.title), (number or 0) + 1

    with contextlib.suppress(PdfReadError, KeyError, ValueError, TypeError, AttributeError, RecursionError):
        yield from walk(reader.outline, 1)


def _page(pdf: Any, index: int, label: str) -> tuple[RawPage, bool]:
    page = pdf[index]
    try:
        width, height = page.get_size()
        place = _placer(page, width, height)
        shapes = tuple(_shapes(page, place))
        words = tuple(_words(page, place))
    finally:
        page.close()
    # A ruled table has at least three rules one way and two the other; drawn as thin bars or as cell frames.
    across = sum(1 for shape in shapes if shape.box.height <= 3 < shape.box.width)
    down = sum(1 for shape in shapes if shape.box.width <= 3 < shape.box.height)
    framed = sum(1 for shape in shapes if shape.box.width > 8 and shape.box.height > 8)
    ruled = (across >= 2 and down >= 1) or across >= 4 or framed >= 3
    return RawPage(index + 1, label, width, height, words, shapes, ()), ruled


def _placer(page: Any, width: float, height: float) -> Any:
    """A function from PDF user space to points from the top left of the page as shown, for every /Rotate."""
    left, bottom, right, top = page.get_cropbox()
    turn = page.get_rotation() % 360

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


def _shapes(page: Any, place: Any) -> Iterator[Shape]:
    bounds = [ctypes.c_float() for _ in range(4)]
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    rgba = [ctypes.c_uint() for _ in range(4)]
    for k in range(pdfium.FPDFPage_CountObjects(page)):
        item = pdfium.FPDFPage_GetObject(page, k)
        if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if not pdfium.FPDFPageObj_GetBounds(item, *bounds):
            continue
        pdfium.FPDFPath_GetDrawMode(item, fill, stroke)
        color: int | None = None
        if fill.value and pdfium.FPDFPageObj_GetFillColor(item, *rgba) and rgba[3].value:
            color = rgba[0].value << 16 | rgba[1].value << 8 | rgba[2].value
        elif not stroke.value:
            continue
        yield Shape(place(*(b.value for b in bounds)), color)


class _Face:
    """The face of a text object, read once per object."""

    def __init__(self, item: Any) -> None:
        font = pdfium.FPDFTextObj_GetFont(item)
        name = ctypes.create_string_buffer(256)
        pdfium.FPDFFont_GetBaseFontName(font, name, 256)
        plain = name.value.decode("latin-1")
        self.bold = bool(re.search(r"bold|black|heavy|semibold|demi", plain, re.I))
        self.italic = bool(re.search(r"italic|oblique", plain, re.I))
        rgba = [ctypes.c_uint() for _ in range(4)]
        pdfium.FPDFPageObj_GetFillColor(item, *rgba)
        self.color = rgba[0].value << 16 | rgba[1].value << 8 | rgba[2].value


class _Char:
    __slots__ = ("box", "face", "size", "text")

    def __init__(self, text: str, box: Box, size: float, face: _Face) -> None:
        self.text, self.box, self.size, self.face = text, box, size, face


def _characters(page: Any, place: Any) -> Iterator[_Char | None]:
    """The page's characters in content order; None where PDFium or the file has white space."""
    textpage = page.get_textpage()
    faces: dict[int, _Face] = {}
    rect = pdfium.FS_RECTF()
    high = 0
    last: _Char | None = None
    last_stated, last_at = 0.0, 0
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
            pdfium.FPDFText_GetLooseCharBox(textpage, i, rect)
            box = place(rect.left, rect.bottom, rect.right, rect.top)
            size = pdfium.FPDFText_GetFontSize(textpage, i) or box.height
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
            stated = size
            middle = (box.y0 + box.y1) / 2
            same = last is not None and stated == last_stated and last.box.y0 - 1 < middle < last.box.y1 + 1
            if last is not None and same and _one_baseline(textpage, place, last_at, i, 0.1 * size):
                # PDFium gives some glyphs a box as tight as their ink: they stand on the line before.
                box, size = Box(box.x0, last.box.y0, box.x1, last.box.y1), last.size
            elif text.isalnum():
                # Some files scale unit-size type with the text matrix: the box then tells the size that is
                # seen.
                if box.height and not 0.5 < box.height / (size * 1.35) < 2:
                    size = box.height / 1.36
                last, last_stated, last_at = _Char(text, box, size, face), stated, i
            yield _Char(text, box, size, face)
    finally:
        textpage.close()


def _one_baseline(textpage: Any, place: Any, one: int, other: int, slack: float) -> bool:
    """Whether two characters stand on one line: their origins agree, whatever their boxes say."""
    x, y = ctypes.c_double(), ctypes.c_double()
    heights: list[float] = []
    for index in (one, other):
        pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
        heights.append(place(x.value, y.value, x.value, y.value).y0)
    return abs(heights[0] - heights[1]) <= slack


def _words(page: Any, place: Any) -> Iterator[RawWord]:
    run: list[_Char] = []
    gap = True
    for char in _characters(page, place):
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
            near = ligature or -0.5 * em < char.box.x0 - last.box.x1 < 0.15 * em
            if not (same_line and near):
                overlaps = min(char.box.y1, last.box.y1) - max(char.box.y0, last.box.y0) > 0.3 * min(
                    char.box.height, last.box.height
                )
                yield _word(run, glued=not gap)
                run, gap = [], not (near and overlaps)
        run.append(char)
    if run:
        yield _word(run, glued=not gap)


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


def _with_grids(raw: RawPage, page: Any) -> RawPage:
    grids: list[Grid] = []
    try:
        tables = page.find_tables()
    finally:
        page.close()
    for table in tables:
        rows = tuple(tuple(None if cell is None else Box(*cell) for cell in row.cells) for row in table.rows)
        filled = {
            (r, c)
            for r, row in enumerate(rows)
            for c, cell in enumerate(row)
            if cell
            and any(cell.holds((w.box.x0 + w.box.x1) / 2, (w.box.y0 + w.box.y1) / 2) for w in raw.words)
        }
        columns = {c for _, c in filled}
        lines = {r for r, _ in filled}
        if len(filled) >= 2 and len(columns) >= 2 and len(lines) >= 1 and len(filled) >= 3 * len(lines) / 2:
            grids.append(Grid(Box(*table.bbox), rows))
    return RawPage(
        raw.number, raw.label, raw.width, raw.height, raw.words, raw.shapes, tuple(grids), raw.plain
    )
