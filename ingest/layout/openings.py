"""What opens a text and is set against it: the letter over several lines is the first of its first word, and a list mark is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.model import Box
from ingest.raw import RawWord

_LARGER = 1.7  # times the type size of the text beside it
_NEAR = 1.2  # em of the text between the letter and the lines beside it
_MARKS = frozenset("•▪▫■□●○◦❖✓✔➤➢►▶‣")
_LINES = (1.3, 6.0)  # em of the text that the letter reaches below the first line's top


def with_drop_caps(words: Sequence[RawWord]) -> tuple[RawWord, ...]:
    """Words with each drop cap set in the size of its text and against the rest of its word, before which it comes.

    A drop cap stands right before two lines or more that begin beside it, the first of them within a word.
    """
    out = list(words)
    for cap in words:
        if not _may_open(cap):
            continue
        beside = _first_beside(cap, words)
        if beside is None or not _goes_on(cap, beside, words):
            continue
        box = Box(cap.box.x0, beside.box.y0, min(cap.box.x1, beside.box.x0), beside.box.y1)
        opened = replace(
            cap, box=box, size=beside.size, bold=beside.bold, italic=beside.italic, color=beside.color
        )
        out = [word for word in out if word is not cap]
        at = next((k for k, word in enumerate(out) if word is beside), None)
        if at is None:
            continue  # the same letter drawn again, as its shadow
        out[at : at + 1] = [replace(opened, glued=False), replace(beside, glued=True)]
    return tuple(out)


def with_marks_apart(words: Sequence[RawWord]) -> tuple[RawWord, ...]:
    """Words without the list mark that stands right against them ("✓Meer groen"), which becomes a word of its own."""
    out: list[RawWord] = []
    for word in words:
        text = word.text
        if len(text) > 1 and text[0] in _MARKS and text[1:2].isalnum() and not word.glued:
            cut = word.box.x0 + min(0.8 * word.size, 0.5 * word.box.width)
            out.append(replace(word, text=text[0], box=word.box._replace(x1=cut - 0.01)))
            word = replace(word, text=text[1:], box=word.box._replace(x0=cut), glued=False)
        out.append(word)
    return tuple(out)


def _may_open(word: RawWord) -> bool:
    return len(word.text) == 1 and word.text.isupper()


def _first_beside(cap: RawWord, words: Sequence[RawWord]) -> RawWord | None:
    """The first word of the line at the top of a large letter, right beside it."""
    found = [
        w
        for w in words
        if w is not cap
        and cap.size > _LARGER * w.size
        and 0 <= w.box.x0 - cap.box.x1 + 0.3 * w.size < _NEAR * w.size
        and cap.box.y0 - 0.05 * cap.size < w.box.y0 < cap.box.y0 + 0.4 * cap.size
    ]
    first = min(found, key=lambda w: (w.box.y0, w.box.x0), default=None)
    return first if first is not None and first.text[:1].isalpha() else None


def _goes_on(cap: RawWord, first: RawWord, words: Sequence[RawWord]) -> bool:
    """Whether a second line of the text begins beside the letter, and nothing stands at its left on the first one."""
    low = first.box.y1 + 0.2 * first.size
    reach = cap.box.y1 - first.box.y0
    second = any(
        abs(w.size - first.size) < 0.1 * first.size
        and abs(w.box.x0 - first.box.x0) < _NEAR * first.size
        and low < w.box.y1 < first.box.y1 + 2 * first.size
        for w in words
    )
    left = any(
        w is not cap
        and w.box.x1 <= cap.box.x0
        and cap.box.x0 - w.box.x1 < first.size
        and abs(w.box.y1 - first.box.y1) < 0.3 * first.size
        for w in words
    )
    return second and not left and _LINES[0] * first.size < reach < _LINES[1] * first.size
