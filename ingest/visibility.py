"""Text that nobody can see must not be quoted: it could steer an answer while no reader of the page finds it.

Left out are words outside the page, words too small to read, words printed a second time over themselves, and
words in the colour of what lies under them. A drawn shape of another colour under a word is proof enough that
it shows; failing that the page is drawn and looked at. Text that is drawn in no colour at all (text
recognition lays it over a scan) is kept: the scan shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ingest.model import Box
from ingest.raw import RawWord, Shape

SMALLEST = 2.0  # points; no printer or screen shows letters of this size as letters
_LIGHT = 0xC8  # of 255: a colour with all three parts above this may vanish on white paper
_CONTRAST = 20  # of 255: a difference in grey that can be seen


class Picture(NamedTuple):
    """A page drawn in grey: one byte for each pixel, rows from the top, and pixels for each point."""

    data: bytes
    width: int
    height: int
    scale: float


def seen(
    words: Sequence[RawWord],
    shapes: Sequence[Shape],
    width: float,
    height: float,
    draw: Callable[[], Picture],
) -> tuple[tuple[RawWord, ...], int]:
    """The words that a reader of the page can see, and how many others there were (repetitions not
    counted).
    """
    page = Box(0.0, 0.0, width, height)
    out: list[RawWord] = []
    hidden = 0
    places: dict[str, list[Box]] = {}
    picture: Picture | None = None
    for word in words:
        x, y = (word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2
        if not page.holds(x, y) or word.size < SMALLEST or min(word.box.width, word.box.height) <= 0:
            hidden += 1
            continue
        if any(_same_place(word, other) for other in places.get(word.text, ())):
            continue
        if _may_vanish(word, shapes, x, y):
            picture = picture or draw()
            if _is_even(picture, word.box):
                hidden += 1
                continue
        places.setdefault(word.text, []).append(word.box)
        out.append(word)
    return tuple(out), hidden


def _same_place(word: RawWord, other: Box) -> bool:
    reach = 0.25 * word.size
    return abs(word.box.x0 - other.x0) < reach and abs(word.box.y0 - other.y0) < reach


def _may_vanish(word: RawWord, shapes: Sequence[Shape], x: float, y: float) -> bool:
    """Whether a word has the colour of what is known to lie under it, or is light where nothing is known."""
    under = next((s.fill for s in reversed(shapes) if s.fill is not None and s.box.holds(x, y)), None)
    if under is None:
        return min(_parts(word.color)) > _LIGHT
    return all(abs(a - b) < _CONTRAST for a, b in zip(_parts(word.color), _parts(under), strict=True))


def _parts(color: int) -> tuple[int, int, int]:
    return color >> 16 & 255, color >> 8 & 255, color & 255


def _is_even(picture: Picture, box: Box) -> bool:
    """Whether nothing stands out within a box of the picture."""
    left, right = _pixels(box.x0, box.x1, picture.scale, picture.width)
    top, bottom = _pixels(box.y0, box.y1, picture.scale, picture.height)
    rows = [
        picture.data[row * picture.width + left : row * picture.width + right] for row in range(top, bottom)
    ]
    dark = min((min(row) for row in rows if row), default=255)
    light = max((max(row) for row in rows if row), default=255)
    return light - dark < _CONTRAST


def _pixels(start: float, stop: float, scale: float, limit: int) -> tuple[int, int]:
    first = max(0, min(limit - 1, int(start * scale)))
    return first, max(first + 1, min(limit, int(stop * scale) + 1))
