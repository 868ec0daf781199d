"""Reading order, by recursive cuts: the pieces of a page in columns and rows (after Nagy and Seth's XY-cut, 1984)."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Callable, Sequence
from dataclasses import replace

from ingest.layout.lines import is_date
from ingest.layout.pieces import Line, Piece
from ingest.model import Box

_FAR = 6  # of the type size; a heading stands nearer to its text
_LINES = 3  # of text that make a column beside a panel
_NARROW = 0.4  # em; a strip that is no wider parts no columns


def in_order(pieces: list[Piece]) -> list[list[Piece]]:
    """Columns of pieces in reading order; each column is a list from top to bottom."""
    if len(pieces) < 2:
        return [pieces] if pieces else []
    parts = _columns(pieces)
    if parts:
        return [column for part in parts for column in in_order(part)]
    bands = _bands(pieces)
    if len(bands) == 1:
        return [_by_row(pieces)]
    out: list[list[Piece]] = []
    loose: list[Piece] = []
    k = 0
    while k < len(bands):
        if _is_dated(bands[k]):
            row = sorted(bands[k], key=lambda p: p.box.x0)
            k += 1
            while (
                k < len(bands)
                and len(bands[k]) == 1
                and bands[k][0].line
                and abs(bands[k][0].box.x0 - row[1].box.x0) < 2
            ):
                row += bands[k]
                k += 1
            out += [loose, row] if loose else [row]
            loose = []
            continue
        run, stop = list(bands[k]), k + 1
        best: tuple[list[list[Piece]], int] | None = None
        while True:
            found = _columns(run)
            if found:
                best = (found, stop)
            elif len(run) > 1 and not _gutters(run) and not _opens_column(run, pieces):
                break
            if stop >= len(bands):
                break
            run = [*run, *bands[stop]]
            stop += 1
        below = bands[k + 1] if k + 1 < len(bands) else []
        if best and loose and len(bands[k]) == 1 and _follows(loose[-1], bands[k][0], below):
            best = None  # the last line of a paragraph over the whole width, not the head of a column
        if best:
            if loose:
                out.append(loose)
                loose = []
            stop = best[1]
            if (
                stop < len(bands)
                and stop - k > 1
                and (
                    _heads_below(bands[stop - 1], _run_of(bands[k:stop]), bands[stop])
                    or _heads_columns_below(bands[stop - 1], bands[stop])
                )
            ):
                stop -= 1
                best = (_columns(_run_of(bands[k:stop])) or [_run_of(bands[k:stop])], stop)
            stop = _ended_below(best[0], bands, stop)
            for part in best[0]:
                out.extend(in_order(part))
            k = stop
        else:
            loose.extend(_by_row(bands[k]))
            k += 1
    if loose:
        out.append(loose)
    return out


def _opens_column(run: Sequence[Piece], pieces: Sequence[Piece]) -> bool:
    """Whether pieces are the first lines of a column at one edge, which begins higher than the one to the left of it."""
    left, right = min(p.box.x0 for p in pieces), max(p.box.x1 for p in pieces)
    edge = run[0].box.x0
    return edge > left + 0.5 * (right - left) and all(p.line and abs(p.box.x0 - edge) < 3 for p in run)


def _ended_below(columns: Sequence[list[Piece]], bands: Sequence[Sequence[Piece]], stop: int) -> int:
    """Give a column the last lines of its paragraph, which stand lower than the column beside it; the band that comes next."""
    gutters = _gutters(_run_of(columns)) if stop < len(bands) and len(bands[stop]) == 1 else []
    while stop < len(bands) and len(bands[stop]) == 1:
        piece = bands[stop][0]
        below = bands[stop + 1] if stop + 1 < len(bands) else []
        crossed = any(piece.box.x0 < gutter < piece.box.x1 for gutter in gutters)
        column = next((c for c in columns if _ends_above(c, piece)), None)
        last = max(column, key=lambda p: p.box.y1) if column else None
        if crossed or column is None or last is None:
            break
        if not (_follows(last, piece, below) or _opens_list_under(last, piece)):
            break
        column.append(piece)
        stop += 1
    return stop


def _ends_above(column: Sequence[Piece], piece: Piece) -> bool:
    """Whether the last line of a column begins at the edge of a line and is not that of a new item."""
    last = max(column, key=lambda p: p.box.y1)
    if _opens_list_under(last, piece):
        return True
    if piece.line and piece.line.marker:  # one more item of the list that the column ends with
        return (
            last.line is not None
            and last.line.marker == piece.line.marker
            and abs(piece.box.x0 - last.box.x0) < 3
        )
    edge = last.line.text_x0 if last.line else last.box.x0
    return piece.line is not None and abs(piece.box.x0 - edge) < 3


def _opens_list_under(head: Piece, piece: Piece) -> bool:
    """Whether a marked line is the first of a list right below its heading, at the heading's edge or a little further in."""
    above, line = head.line, piece.line
    if above is None or line is None or not above.bold or above.marker or not line.marker or line.bold:
        return False
    near = -0.2 * line.size < piece.box.y0 - head.box.y1 < 0.75 * line.size
    return near and -3 < piece.box.x0 - head.box.x0 < 2 * line.size


def _is_dated(band: Sequence[Piece]) -> bool:
    """Whether a row is a date with what happens then beside it."""
    if len(band) != 2 or not all(piece.line for piece in band):
        return False
    one, other = sorted((piece.line for piece in band if piece.line), key=lambda line: line.box.x0)
    return (
        is_date(one)
        and other.box.x0 - one.box.x1 > 0.8 * one.size
        and any(w.text.isalpha() for w in other.words)
    )


def _run_of(bands: Sequence[Sequence[Piece]]) -> list[Piece]:
    return [piece for band in bands for piece in band]


def _heads_below(band: Sequence[Piece], run: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """Whether the last line under columns is the heading of the text below, which runs across them."""
    line = band[0].line if len(band) == 1 else None
    after = below[0].line if below else None
    if line is None or after is None or below[0].box.y0 - band[0].box.y1 > _FAR * line.size:
        return False  # a running foot far below is headed by nothing
    if not any(piece.box.x1 > g for g in _gutters(run) for piece in below):
        return False
    return (line.bold and not after.bold) or line.size > 1.1 * after.size or _is_kicker(band[0], run, below)


def _heads_columns_below(band: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """Whether a row of bold lines heads the columns below it, each its own: these part elsewhere than the columns above."""
    lines = [piece.line for piece in band]
    if len(band) < 2 or not all(line is not None and line.bold and not line.marker for line in lines):
        return False
    return all(
        any(
            p.line is not None and not p.line.bold and -3 < p.box.x0 - piece.box.x0 < 2 * p.line.size
            for p in below
        )
        for piece in band
    )


def _is_kicker(piece: Piece, run: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """Whether a small line under columns stands right above a title, apart from the columns: what the title is under."""
    line, title = piece.line, below[0].line
    if line is None or title is None or title.size < 1.25 * line.size:
        return False
    gap = below[0].box.y0 - piece.box.y1
    others = [p.box.y1 for p in run if p is not piece]
    return gap < title.size and piece.box.y0 - max(others, default=piece.box.y0) > 2 * max(gap, 1.0)


def _follows(above: Piece, piece: Piece, below: Sequence[Piece]) -> bool:
    """Whether a line goes on from the line above: right under it, or nearer to it than to what comes
    below.
    """
    if above.line is None or piece.line is None or abs(above.line.size - piece.line.size) > 0.5:
        return False
    size = piece.line.size
    gap = piece.box.y0 - above.box.y1
    after = min((p.box.y0 for p in below), default=piece.box.y1) - piece.box.y1
    near = gap < 0.3 * size or (gap < 0.75 * size and gap < 0.8 * after)
    return near and above.line.bold == piece.line.bold


def _by_row(pieces: Sequence[Piece]) -> list[Piece]:
    """Top to bottom, and from left to right where two stand on one line."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.box.y0 + p.box.y1) / 2):
        middle = (piece.box.y0 + piece.box.y1) / 2
        last = rows[-1][-1] if rows else None
        if last is not None and middle - (last.box.y0 + last.box.y1) / 2 < 0.35 * min(
            last.box.height, piece.box.height
        ):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [piece for row in rows for piece in sorted(row, key=lambda p: p.box.x0)]


def _bands(pieces: Sequence[Piece]) -> list[list[Piece]]:
    bands: list[list[Piece]] = []
    bottom = float("-inf")
    for piece in sorted(pieces, key=lambda p: (p.box.y0, p.box.x0)):
        slack = 0.35 * piece.box.height if piece.line else 0.0
        if not bands or piece.box.y0 + slack >= bottom:
            bands.append([])
        bands[-1].append(piece)
        bottom = max(bottom, piece.box.y1 - slack)
    return bands


def _gutters(pieces: Sequence[Piece]) -> list[float]:
    """The middles of the vertical strips that no piece crosses, wide enough to part columns."""
    if any(piece.line for piece in pieces):
        em = statistics.median(piece.line.size for piece in pieces if piece.line)
    else:
        em = 10.0
    boxes = [
        _bounds_of(piece.inside) if _is_shaded_label(piece) and _has_beside(piece, pieces) else piece.box
        for piece in pieces
    ]
    spans = sorted((box.x0, box.x1) for box in boxes)
    gutters: list[float] = []
    reach = spans[0][1]
    for x0, x1 in spans[1:]:
        if x0 - reach > max(6.0, 0.8 * em) or (x0 - reach > _NARROW * em and _is_edge(x0, pieces)):
            gutters.append((x0 + reach) / 2)
        reach = max(reach, x1)
    return gutters


def _has_beside(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether something stands at the height of a piece; a bar that has the page to itself parts what is above and below."""
    return any(
        p is not piece and min(p.box.y1, piece.box.y1) - max(p.box.y0, piece.box.y0) > 0.5 * piece.box.height
        for p in pieces
    )


def _is_edge(x: float, pieces: Sequence[Piece]) -> bool:
    """Whether lines of several rows begin at a place, so that a narrow gap before it parts columns."""
    rows = {round(piece.box.y0) for piece in pieces if piece.line and abs(piece.line.box.x0 - x) < 1}
    return len(rows) > 1


def _columns(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces by column where they stand in at least two; else nothing."""
    gutters = _gutters(pieces)
    if not gutters:
        return []
    parts: list[list[Piece]] = [[] for _ in range(len(gutters) + 1)]
    for piece in pieces:
        parts[sum(piece.box.x0 > gutter for gutter in gutters)].append(piece)
    tall = max(p.box.y1 for p in pieces) - min(p.box.y0 for p in pieces)
    full = [part for part in parts if _is_column(part) and _stands_tall(part, tall)]
    if len(full) == 1 and full[0] is parts[0] and _goes_on_beside(parts[0], _run_of(parts[1:])):
        full = parts
    if len(full) < 2 and len(texts := _beside_panel(pieces, parts)) > 1:
        full = texts
    if len(full) < 2:
        return []
    merged: list[list[Piece]] = []
    for part in parts:
        if (merged and not _is_column(part) and not _is_marks(merged[-1])) or (
            merged and _is_marks(merged[-1])
        ):
            merged[-1].extend(part)
        else:
            merged.append(list(part))
    out: list[list[Piece]] = []
    while merged:
        rows = (_dated_rows(*merged[:2]) or _label_rows(*merged[:2])) if len(merged) > 1 else []
        out += rows or merged[:1]
        merged = merged[2:] if rows else merged[1:]
    return out if len(out) > 1 else []


def _beside_panel(pieces: Sequence[Piece], parts: Sequence[list[Piece]]) -> list[list[Piece]]:
    """The columns of text on a page whose panel reaches far below all of them."""
    loose = [p for p in pieces if p.line]
    if not loose or len(loose) == len(pieces):
        return []
    tall = max(p.box.y1 for p in loose) - min(p.box.y0 for p in loose)
    texts = [part for part in parts if sum(p.line is not None for p in part) >= _LINES]
    return [part for part in texts if _is_column(part) and _stands_tall(part, tall)]


def _label_rows(left: Sequence[Piece], right: Sequence[Piece]) -> list[list[Piece]]:
    """Bold labels with their values beside them are read row by row, not column by column. A label may be shaded."""
    if len(left) > 1 and all(_is_shaded_label(p) for p in left):
        group = min((p.group for p in right), default=0)
        shaded = [replace(p, group=group) for frame in left for p in frame.inside]
        rows = _beside_shades(sorted(left, key=lambda p: p.box.y0), right, group)
        return rows if rows else _label_rows(shaded, right)
    if len(left) == 1 and len(left[0].inside) > 1:  # the labels of several rows, in one shade
        group = min((p.group for p in right), default=0)
        return _label_rows([replace(p, group=group) for p in left[0].inside], right)
    if not all(p.line for p in left):
        return []
    ordered = sorted(left, key=lambda p: p.box.y0)
    lead = _titles_above(ordered, right)
    ordered = ordered[len(lead) :]
    if not ordered or not _look_like_labels(ordered, right):
        return []
    labels: list[list[Piece]] = []
    tops: list[float] = []
    widest = max((b.box.y0 - a.box.y1 for a, b in itertools.pairwise(ordered)), default=0.0)
    opened = _paragraph_tops(right)
    for piece in ordered:
        size = piece.line.size if piece.line else 10.0
        slack = 0.6 * size
        gap = piece.box.y0 - labels[-1][-1].box.y1 if labels else 0.0
        apart = not labels or gap > 0.55 * size or (gap > 0.25 * size and gap > 0.5 * widest)
        apart = apart or (gap > 0.25 * size and any(abs(top - piece.box.y0) < 0.2 * size for top in opened))
        if apart and any(abs(p.box.y0 - piece.box.y0) < slack for p in right):
            labels.append([piece])
            tops.append(piece.box.y0 - slack)
        elif labels:
            labels[-1].append(piece)
        else:
            return []
    if len(labels) < 2:
        return []
    values: list[list[Piece]] = [[] for _ in labels]
    for piece in right:
        at = sum(top <= piece.box.y0 for top in tops) - 1
        if at < 0:
            return []
        values[at].append(piece)
    rows = [part for label, value in zip(labels, values, strict=True) for part in (label, value) if part]
    return [list(lead), *rows] if lead else rows


def _paragraph_tops(lines: Sequence[Piece]) -> list[float]:
    """Where lines begin that stand further below the one above them than the lines of one paragraph do."""
    ordered = sorted((p for p in lines if p.line), key=lambda p: p.box.y0)
    gaps = [(b.box.y0 - a.box.y1, b) for a, b in itertools.pairwise(ordered) if b.box.y0 > a.box.y0 + 1]
    least = min((gap for gap, _ in gaps), default=0.0)
    return [p.box.y0 for gap, p in gaps if p.line and gap > least + 0.2 * p.line.size]


def _titles_above(ordered: Sequence[Piece], right: Sequence[Piece]) -> Sequence[Piece]:
    """The lines at the top of a column of labels that stand above all values and are set larger than the labels, with a line
    over them: a short title and what it is under.
    """
    top = min((p.box.y0 for p in right), default=0.0)
    sizes = [p.line.size for p in ordered if p.line and p.box.y1 > top]
    if not sizes:
        return []
    usual = statistics.median(sizes)
    above = [p for p in ordered[:3] if p.line and p.box.y1 <= top]
    large = [k for k, p in enumerate(above) if p.line and p.line.size > 1.2 * usual]
    k = large[-1] + 1 if large and large[0] < 2 and large == list(range(large[0], large[-1] + 1)) else 0
    return ordered[:k]


def _look_like_labels(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether all lines at the left are bold, italic or of a colour that most at the right are not."""
    labels = [p.line for p in left if p.line]
    values = [p.line for p in right if p.line]
    color = labels[0].color
    looks: tuple[Callable[[Line], bool], ...] = (
        lambda line: line.bold,
        lambda line: line.italic,
        lambda line: line.color == color,
    )
    return any(
        all(map(look, labels)) and sum(not look(v) for v in values) >= 0.6 * len(right) for look in looks
    )


def _bounds_of(pieces: Sequence[Piece]) -> Box:
    box = pieces[0].box
    for piece in pieces[1:]:
        box = box.union(piece.box)
    return box


def _dated_rows(left: Sequence[Piece], right: Sequence[Piece]) -> list[list[Piece]]:
    """Dates with what happens then beside them, row by row."""
    ordered = sorted(left, key=lambda p: p.box.y0)
    headed = 0
    while headed < min(2, len(ordered) - 1) and _heads(ordered[headed], ordered[headed + 1]):
        headed += 1
    dates = ordered[headed:]
    lead = [p for p in right if p.box.y1 <= ordered[0].box.y0]  # what the page has above the rows
    beside = [p for p in right if p not in lead]
    bottom = max((p.box.y1 for p in beside), default=0.0)
    after = [p for p in dates if p.box.y0 >= bottom]  # what comes below them is no date
    dates = dates[: len(dates) - len(after)]
    if not all(p.line and is_date(p.line) for p in dates) or not all(p.line for p in beside):
        return []
    rows: list[list[Piece]] = [[piece] for piece in (*ordered[:headed], *dates)]
    for piece in sorted(beside, key=lambda p: p.box.y0):
        at = sum(row[0].box.y0 <= piece.box.y0 + 0.3 * piece.box.height for row in rows) - 1
        if at < 0:
            return []
        rows[at].append(piece)
    if len(rows) <= headed or not all(len(row) > 1 for row in rows[headed:]):
        return []
    return [part for part in (lead, *rows, after) if part]


def _heads(piece: Piece, date: Piece) -> bool:
    """Whether what stands above a first date is a heading: shaded, larger, or bold where the date is not ("Planning 2027")."""
    line, below = piece.line, date.line
    if line is None or below is None:
        return line is None
    return line.size > 1.1 * below.size or (line.bold and not (below.bold and is_date(line)))


def _is_shaded_label(piece: Piece) -> bool:
    lines = [p.line for p in piece.inside if p.line]
    return 0 < len(lines) == len(piece.inside) <= 4 and all(line.bold for line in lines)


def _beside_shades(left: Sequence[Piece], right: Sequence[Piece], group: int) -> list[list[Piece]]:
    """Shaded labels with what stands at their height; nothing where the shades leave a value out."""
    tops = [piece.box.y0 - 2 for piece in left]
    values: list[list[Piece]] = [[] for _ in left]
    for piece in right:
        at = sum(top <= (piece.line.box.y0 if piece.line else piece.box.y0) for top in tops) - 1
        if at < 0:
            return []
        values[at].append(piece)
    labels = [[replace(p, group=group) for p in frame.inside] for frame in left]
    return [part for label, value in zip(labels, values, strict=True) for part in (label, value) if part]


def _is_column(part: Sequence[Piece]) -> bool:
    return not _is_marks(part) and (len(part) > 1 or any(p.grid or p.inside for p in part))


def _stands_tall(part: Sequence[Piece], tall: float) -> bool:
    """A label in a corner is no column beside a whole page of text; a panel of some lines is."""
    own = max(p.box.y1 for p in part) - min(p.box.y0 for p in part)
    return own > 0.3 * tall or any(p.inside and p.box.height > 50 for p in part)


def _goes_on_beside(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether a text of two columns ends high in the second one: this begins beside the first line of a column as wide, which goes on
    below without a gap.
    """
    if not all(p.line for p in right) or not _is_column(right):
        return False
    one, other = _bounds_of(left), _bounds_of(right)
    high = abs(other.y0 - one.y0) < 1.5 * max(p.line.size for p in right if p.line)
    bottom, whole = other.y1, True
    for piece in sorted((p for p in left if p.box.y1 > other.y1), key=lambda p: p.box.y0):
        whole = whole and piece.box.y0 - bottom < 3 * max(p.line.size for p in right if p.line)
        bottom = max(bottom, piece.box.y1)
    return high and whole and bottom > other.y1 and abs(one.width - other.width) < 0.15 * one.width


def _is_marks(part: Sequence[Piece]) -> bool:
    """List marks that stand far from their text, not a column of their own."""
    return all(p.line is not None and len(p.line.words) == 1 and len(p.line.words[0].text) <= 3 for p in part)
