"""What a PDF file itself says: its pages as drawn, ruled tables, labels, outline and metadata.

Only this file and `drawn.py` import a PDF library. They give no order and no meaning: `layout.py` and
`outline.py` do.

pypdf reads labels, outline, metadata and a plain text to check against; PDFium (pypdfium2) reads characters,
boxes, faces, shapes and rules, many times as fast as pdfplumber; pdfplumber's table finder makes tables of
the rules.
"""

from __future__ import annotations

import contextlib
import io
import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pypdf
import pypdfium2
from pypdf.errors import PdfReadError

from ingest.drawn import direction, read_edges, read_shapes, read_words, render_grey
from ingest.model import Box
from ingest.openedges import cut_rows
from ingest.openrules import open_grids
from ingest.piecedrules import merged_grids, pieced_grids
from ingest.raw import Grid, RawDocument, RawPage, UnreadableError
from ingest.striped import striped_grids
from ingest.strips import strip_grids
from ingest.visibility import seen

logging.getLogger("pypdf").setLevel(logging.ERROR)


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
    characters = 0
    for index in range(min(count, len(pdf))):
        raw = _page(pdf, index, labels[index])
        plain = _plain(reader, index)
        raw = replace(raw, plain=plain)
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


def _page(pdf: Any, index: int, label: str) -> RawPage:
    page = pdf[index]
    try:
        width, height = page.get_size()
        shown = page.get_rotation() % 360
        turn = direction(page, shown)
        if (turn - shown) % 180:
            width, height = height, width
        shapes = tuple(read_shapes(page, turn))
        words, hidden = seen(
            list(read_words(page, turn)), shapes, width, height, lambda: render_grey(page, turn - shown)
        )
        edges = read_edges(page, turn)
    finally:
        page.close()
    # A ruled table has at least three rules one way and two the other; drawn as thin bars or as cell frames.
    across = sum(1 for shape in shapes if shape.box.height <= 3 < shape.box.width)
    down = sum(1 for shape in shapes if shape.box.width <= 3 < shape.box.height)
    framed = sum(1 for shape in shapes if shape.box.width > 8 and shape.box.height > 8)
    ruled = (across >= 2 and down >= 1) or across >= 4 or framed >= 3
    back = (shown - turn) % 360
    raw = RawPage(index + 1, label, width, height, words, shapes, (), turn=back, hidden=hidden)
    if ruled:
        from pdfplumber.table import TableFinder

        raw = _with_grids(raw, TableFinder(SimpleNamespace(edges=edges)).tables)
    raw = replace(raw, grids=(*raw.grids, *cut_rows(raw)))
    raw = replace(raw, grids=tuple(merged_grids(raw)))
    raw = replace(raw, grids=(*raw.grids, *strip_grids(raw)))
    raw = replace(raw, grids=tuple(open_grids(raw)))
    raw = replace(raw, grids=(*raw.grids, *pieced_grids(raw)))
    return replace(raw, grids=tuple(striped_grids(raw)))


def _with_grids(raw: RawPage, tables: Sequence[Any]) -> RawPage:
    """The page with the tables that have text in at least two cells of two columns."""
    grids: list[Grid] = []
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
        whole = {
            r for r, row in enumerate(rows) if sum(cell is not None for cell in row) == 1
        }  # a bar of a form
        parted = [place for place in filled if place[0] not in whole]
        lines = {r for r, _ in parted}
        if len(parted) >= 2 and len(columns) >= 2 and len(lines) >= 1 and len(parted) >= 3 * len(lines) / 2:
            grids.append(Grid(Box(*table.bbox), rows))
    return replace(raw, grids=tuple(grids))
