"""Pages as pictures, drawn once and kept on disk."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from pathlib import Path

_log = logging.getLogger("vraagbaak")
_STEPS = (200, 300, 400, 600, 800, 1000, 1200, 1600, 2000, 2400)
# PDFium is not safe for several threads at once.
_drawing = threading.Lock()


def step(width: int) -> int:
    """The width that is drawn for a wanted width: the same or the next step up."""
    return next(drawn for drawn in _STEPS if drawn >= width)


def page_image(data: Path, file: Path, sha256: str, number: int, width: int) -> bytes:
    """Page `number` (from 1) of a PDF as a PNG of `width` pixels, kept in `data`/beelden.

    `sha256` is the fingerprint of the file: another version of a document never shows an old picture.
    Raises what `ingest.pdf.render_page` raises. A folder that cannot be written only costs time.
    """
    kept = data / "beelden" / sha256[:2] / f"{sha256}-{number}-{width}.png"
    with contextlib.suppress(OSError):
        return kept.read_bytes()
    from ingest.pdf import render_page  # loads the PDF libraries, which nothing else in the service needs

    with _drawing:
        with contextlib.suppress(OSError):
            return kept.read_bytes()
        image = render_page(file, number, width)
    fresh = kept.with_suffix(f".{os.getpid()}-{threading.get_ident()}.deel")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(image)
        fresh.replace(kept)
    except OSError as error:
        _log.warning("beeld niet bewaard: %s", error)
    return image
