"""Which lines of a column make one block, and where a line break is meant."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from ingest.hyphens import HYPHENS
from ingest.layout.lines import NUMBER, SHY_BULLETS, is_date, is_marker, line_of
from ingest.layout.pieces import Line
from ingest.raw import RawPage

_PARTED = 3.0  # em; pieces of one line further apart (an entry and its page number) are no running text
_BOLD_LEADING = 1.6  # em; bold lines further apart are labels one below the other
_BROKEN = 1.6  # em from a line that ends within a word to the rest of it
_LARGE = 1.6  # times the type size of what a number in the margin counts
_ENOUGH = 8  # steps that tell the leading of a document
_USUAL_LEADING = 1.4  # em from line to line where a page does not show its own


def paragraphs(lines: Sequence[Line], usual: dict[float, float]) -> list[list[Line]]:
    """Lines of one column, top to bottom -> blocks. `usual` is the page's own leading for each type size."""
    if not lines:
        return []
    lines = _rejoin(lines)
    right = max(line.box.x1 for line in lines)
    leading = _leading(lines, right, usual)
    left = min(line.box.x0 for line in lines)
    blocks: list[list[Line]] = [[lines[0]]]
    for before, line in itertools.pairwise(lines):
        if _starts_new(blocks[-1], before, line, leading, left, right):
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return blocks


def _rejoin(lines: Sequence[Line]) -> list[Line]:
    """Pieces of one baseline that a wide gap kept apart (a mark and its text, an entry and its page number)
    are one line.
    """
    out: list[Line] = []
    for line in lines:
        if out:
            last = out[-1]
            level = abs(last.box.y1 - line.box.y1) < 0.3 * min(last.size, line.size)
            if level and line.box.x0 > last.box.x1 and not _is_large_count(last, line):
                marked = len(last.words) == 1 and is_marker(last.words[0].text)
                dated = is_date(last) and line.box.x0 - last.box.x1 > 0.8 * line.size
                parted = not marked and not dated and line.box.x0 - last.box.x1 > _PARTED * line.size
                out[-1] = line_of([*last.words, *line.words])
                out[-1].parted = parted
                out[-1].tab = len(last.words) if dated and not last.words[-1].text.endswith(":") else 0
                continue
        out.append(line)
    return out


def _is_large_count(last: Line, line: Line) -> bool:
    """Whether a number stands large in the margin of what it counts, whose second line it chances to be level with."""
    return len(last.words) == 1 and last.words[0].text.isdigit() and last.size > _LARGE * line.size


def _wraps(before: Line, line: Line, right: float) -> bool:
    """Whether the line before ends because the next word did not fit; else the break was meant."""
    return before.box.x1 + line.words[0].box.width + 0.8 * line.size > right


def break_is_meant(before: Line, line: Line, right: float) -> bool:
    """Whether a line break within a block says something. Typesetters may leave a word's room to spare; not
    after a sentence's end, and not five ems and a third of the column. A hyphen at the end says: read on.
    """
    end = before.last.text
    if _wraps(before, line, right) or (end.endswith(HYPHENS) and end[-2:-1].isalpha()):
        return False
    address = "@" in end or end.startswith(("www.", "http"))
    closed = end.endswith((".", ":", ";", "!", "?", ")")) or address or line.words[0].text[:1].isupper()
    spare = right - before.box.x1 - line.words[0].box.width
    return closed or spare > max(5 * line.size, 0.35 * (right - min(before.box.x0, line.box.x0)))


def _closed(line: Line) -> bool:
    return line.last.text.endswith((".", "!", "?"))


_FILLED = 0.6  # of the room that lines have: running text fills more than that


def right_edge(lines: Sequence[Line], room: float) -> float:
    """The right edge that lines keep to: their own where they fill it, as running text does, else the room they have."""
    own = max((line.box.x1 for line in lines), default=0.0)
    if len(lines) < 2 or room <= own:
        return own
    left = min(line.box.x0 for line in lines)
    wide = own - left
    if wide < _FILLED * (room - left):
        return room
    if (
        len(lines) == 2
        and _closed(lines[0])
        and lines[1].words[0].text[:1].isupper()
        and own == lines[0].box.x1
    ):
        return room  # two lines of one sentence each: the first is as wide as itself
    full = sum(line.box.x1 > own - 0.12 * wide for line in lines[:-1])
    return own if full >= 0.5 * (len(lines) - 1) else room


def _leading(lines: Sequence[Line], right: float, usual: dict[float, float]) -> dict[float, float]:
    """For each type size the step from line to line within a paragraph, in em.

    Where a column has too few lines to tell its leading from the space between its paragraphs, or only paragraphs of one line,
    the page's own leading is the bound.
    """
    steps: dict[float, list[float]] = {}
    sure: set[float] = set()  # sizes of which a sentence goes on on the next line
    for a, b in itertools.pairwise(lines):
        step = (b.box.y1 - a.box.y1) / a.size
        widest = _BOLD_LEADING if a.bold and b.bold else 2.0
        if (
            abs(a.size - b.size) < 0.1 * a.size
            and 0.8 < step < widest
            and _wraps(a, b, right)
            and not b.marker
        ):
            steps.setdefault(a.size, []).append(step)
            if not _closed(a) and b.words[0].text[:1].islower():
                sure.add(a.size)
    found = {size: sorted(each)[len(each) // 4] for size, each in steps.items()}
    for size, each in steps.items():
        if size in usual and (len(each) < 3 or size not in sure):
            least = max(usual[size], _USUAL_LEADING) if size in sure else usual[size]
            found[size] = min(found[size], least)
    return found


def page_leading(lines: Sequence[Line]) -> dict[float, float]:
    """For each type size the step, in em, from a line to the next line below it, as a page mostly has it."""
    steps: dict[float, list[float]] = {}
    ordered = sorted(lines, key=lambda line: line.box.y1)
    for k, line in enumerate(ordered):
        for after in ordered[k + 1 : k + 12]:
            step = (after.box.y1 - line.box.y1) / line.size
            beside = after.box.x0 >= line.box.x1 or line.box.x0 >= after.box.x1
            if step > 2.0:
                break
            if step > 0.8 and not beside and abs(line.size - after.size) < 0.1 * line.size:
                steps.setdefault(line.size, []).append(step)
                break
    return {size: sorted(each)[len(each) // 4] for size, each in steps.items()}


def document_leading(pages: Sequence[RawPage]) -> dict[float, float]:
    """For each type size the step, in em, from line to line within a paragraph, as a document mostly has it.

    What a page with nothing but paragraphs of one line does not show; sizes with few lines are left out.
    """
    steps: dict[float, list[float]] = {}
    for page in pages:
        for word, after in itertools.pairwise(page.words):
            step = (after.box.y1 - word.box.y1) / word.size if word.size == after.size else 0.0
            if 0.8 < step <= 2.0 and after.box.x0 < word.box.x0:
                steps.setdefault(word.size, []).append(step)
    return {size: sorted(each)[len(each) // 4] for size, each in steps.items() if len(each) >= _ENOUGH}


def _starts_new(
    block: list[Line], before: Line, line: Line, leadings: dict[float, float], left: float, right: float
) -> bool:
    em = max(before.size, line.size)
    leading = leadings.get(before.size, _USUAL_LEADING)
    step = line.box.y1 - before.box.y1
    if abs(before.size - line.size) > 0.08 * em and not _same_row(before, line):
        return True
    if _is_large_count(before, line):
        return True
    if line.box.x1 < before.box.x0 + 0.5 * em and not _same_row(before, line):
        return True  # it lies wholly to the left: another column that begins lower
    if before.bold != line.bold and not _same_row(before, line):
        return True
    if (before.bold or line.bold) and before.color != line.color:
        return True
    other_look = before.italic != line.italic or before.color != line.color
    if other_look and not _same_row(before, line) and not _wraps(before, line, right):
        return True
    if step > (leading + 0.28) * em and not (_breaks_word(before, line) and 0 < step < _BROKEN * em):
        return True
    if step < -0.5 * em:
        return True
    first = block[0]
    if line.marker and _opens_item(first, before, line, right):
        return True
    if line.words[0].raised or line.parted or before.parted:
        return True
    if first.marker:
        if first.bold and line.bold and abs(line.box.x0 - first.box.x0) < 2:
            return False
        if line.box.x0 >= first.text_x0 - 2:
            return False
        full = before.box.x1 > right - 0.12 * (right - left)
        return not (abs(line.box.x0 - first.box.x0) < 2 and full and step < (leading + 0.08) * em)
    indented = line.box.x0 > before.box.x0 + 0.8 * em and line.box.x0 > first.box.x0 + 0.8 * em
    short = before.box.x1 < right - 0.25 * (right - left)
    return indented and short and before.last.text.endswith((".", ":", "!", "?"))


def _breaks_word(before: Line, line: Line) -> bool:
    """Whether a line ends within a word, which goes on at the same edge below it."""
    end = before.last.text
    return (
        end.endswith(HYPHENS)
        and end[-2:-1].isalpha()
        and line.words[0].text[:1].islower()
        and not line.marker
        and abs(line.box.x0 - before.box.x0) < 2
    )


def _same_row(one: Line, other: Line) -> bool:
    return abs(one.box.y1 - other.box.y1) < 0.3 * min(one.size, other.size)


def _opens_item(first: Line, before: Line, line: Line, right: float) -> bool:
    shy = line.marker in SHY_BULLETS or bool(NUMBER.match(line.marker))
    if not shy:
        return True
    if first.marker and abs(first.box.x0 - line.box.x0) < 3:
        return True
    if not _wraps(before, line, right):
        return True
    if abs(line.box.x0 - before.box.x0) > 2 and abs(line.box.x0 - first.text_x0) > 2:
        return True
    return before.last.text.endswith((":", ".", ";", "?")) or line.text_x0 - line.box.x0 > 1.2 * line.size
