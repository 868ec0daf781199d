"""Plots as inline SVG: no library, no script, readable without colour because every mark carries its number
or label.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

from evals.bootstrap import Interval
from evals.report.numbers import decimal

# Told apart by people who are colour-blind (Okabe and Ito 2008), in the order of use.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#5b5b5b")
_WIDTH = 760
_DASHES = ("", "7 4", "2 3", "9 3 2 3", "1 4", "12 4", "4 2")


def _svg(height: float, title: str, body: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height:.0f}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{''.join(body)}</svg>"
    )


def _text(x: float, y: float, text: str, anchor: str = "start", extra: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{extra}>{escape(text)}</text>'


def _legend(
    labels: Sequence[str], y: float, colours: Sequence[str], dashes: bool = False
) -> tuple[list[str], float]:
    parts: list[str] = []
    x = 4.0
    for number, label in enumerate(labels):
        width = 34 + 7.8 * len(label)
        if x + width > _WIDTH and x > 4:
            x, y = 4.0, y + 20
        if dashes:
            dash = _DASHES[number % len(_DASHES)]
            parts.append(
                f'<line x1="{x}" x2="{x + 18}" y1="{y - 4}" y2="{y - 4}" stroke="{colours[number]}" '
                f'stroke-width="2.5" stroke-dasharray="{dash}"/>'
            )
        else:
            parts.append(f'<rect x="{x}" y="{y - 11}" width="13" height="13" fill="{colours[number]}"/>')
        parts.append(_text(x + 22, y, label))
        x += width
    return parts, y


def stacked_bars(
    title: str,
    rows: Mapping[str, Mapping[str, int]],
    labels: Mapping[str, str],
    colours: Mapping[str, str],
) -> str:
    """A horizontal bar a row, divided by key; each part shows its count. `labels` gives the keys in order."""
    used = [key for key in labels if any(row.get(key) for row in rows.values())]
    parts, y = _legend([labels[key] for key in used], 16, [colours[key] for key in used])
    left, top, step = 150.0, y + 16, 24.0
    longest = max((sum(row.values()) for row in rows.values()), default=1) or 1
    for number, (name, row) in enumerate(rows.items()):
        y = top + step * number
        parts.append(_text(left - 8, y + 14, name, "end"))
        x = left
        for key in used:
            count = row.get(key, 0)
            if not count:
                continue
            width = (_WIDTH - left - 40) * count / longest
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="18" fill="{colours[key]}" '
                f'stroke="#fff"><title>{escape(name)}: {escape(labels[key])}: {count}</title></rect>'
            )
            if width > 14:
                parts.append(_text(x + width / 2, y + 13.5, str(count), "middle", ' class="in"'))
            x += width
        parts.append(_text(x + 5, y + 14, str(sum(row.values()))))
    return _svg(top + step * len(rows) + 4, title, parts)


def curves(title: str, series: Mapping[str, Sequence[Interval]], x_label: str) -> str:
    """Shares (0 to 1) at x = 1, 2, ... as lines; with up to three lines their 95% intervals are shaded."""
    colours = [COLOURS[number % len(COLOURS)] for number in range(len(series))]
    parts, y = _legend(list(series), 16, colours, dashes=True)
    left, right, top, height = 46.0, _WIDTH - 20.0, y + 14, 240.0
    count = max((len(points) for points in series.values()), default=1)

    def at(place: int, share: float) -> tuple[float, float]:
        return left + (right - left) * place / max(1, count - 1), top + height * (1 - share)

    for tenth in range(0, 11, 2):
        line_y = top + height * (1 - tenth / 10)
        parts.append(f'<line x1="{left}" x2="{right}" y1="{line_y:.1f}" y2="{line_y:.1f}" class="grid"/>')
        parts.append(_text(left - 6, line_y + 4, f"{tenth * 10}%", "end"))
    for place in range(count):
        parts.append(_text(at(place, 0)[0], top + height + 17, str(place + 1), "middle"))
    parts.append(_text((left + right) / 2, top + height + 36, x_label, "middle"))
    for number, points in enumerate(series.values()):
        if len(series) <= 3:
            edge = [at(n, p.high) for n, p in enumerate(points)]
            edge += [at(n, p.low) for n, p in reversed(list(enumerate(points)))]
            outline = " ".join(f"{x:.1f},{y:.1f}" for x, y in edge)
            parts.append(f'<polygon points="{outline}" fill="{colours[number]}" opacity="0.13"/>')
        line = " ".join("{:.1f},{:.1f}".format(*at(n, p.value)) for n, p in enumerate(points))
        dash = _DASHES[number % len(_DASHES)]
        parts.append(
            f'<polyline points="{line}" fill="none" stroke="{colours[number]}" stroke-width="2.5" '
            f'stroke-dasharray="{dash}"/>'
        )
    return _svg(top + height + 44, title, parts)


def cumulative(title: str, series: Mapping[str, Sequence[float]], x_label: str) -> str:
    """For each series the share of values up to x, on a logarithmic x axis; values in seconds, shown as
    such.
    """
    filled = {name: sorted(max(value, 1e-5) for value in values) for name, values in series.items() if values}
    if not filled:
        return ""
    colours = [COLOURS[number % len(COLOURS)] for number in range(len(filled))]
    parts, y = _legend(list(filled), 16, colours, dashes=True)
    left, right, top, height = 46.0, _WIDTH - 20.0, y + 14, 200.0
    first = math.floor(math.log10(min(values[0] for values in filled.values())))
    last = max(first + 1, math.ceil(math.log10(max(values[-1] for values in filled.values()))))

    def at(seconds: float, share: float) -> tuple[float, float]:
        return left + (right - left) * (math.log10(seconds) - first) / (last - first), top + height * (
            1 - share
        )

    for quarter in range(5):
        line_y = top + height * (1 - quarter / 4)
        parts.append(f'<line x1="{left}" x2="{right}" y1="{line_y:.1f}" y2="{line_y:.1f}" class="grid"/>')
        parts.append(_text(left - 6, line_y + 4, f"{quarter * 25}%", "end"))
    for power in range(first, last + 1):
        x = at(10.0**power, 0)[0]
        parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{top:.1f}" y2="{top + height:.1f}" class="grid"/>')
        side = "end" if power == last else "middle"
        parts.append(_text(x, top + height + 17, f"{decimal(10.0**power, max(0, -power))} s", side))
    parts.append(_text((left + right) / 2, top + height + 36, x_label, "middle"))
    for number, values in enumerate(filled.values()):
        steps = [at(values[0], 0)]
        for place, value in enumerate(values):
            steps.append(at(value, place / len(values)))
            steps.append(at(value, (place + 1) / len(values)))
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in steps)
        parts.append(
            f'<polyline points="{line}" fill="none" stroke="{colours[number]}" stroke-width="2" '
            f'stroke-dasharray="{_DASHES[number % len(_DASHES)]}"/>'
        )
    return _svg(top + height + 44, title, parts)


def differences(title: str, rows: Mapping[str, tuple[Interval, bool]]) -> str:
    """A dot and its 95% interval a row, left and right of 0; the flag says that less is better. Shares, in
    points.
    """
    reach = max((max(abs(found.low), abs(found.high)) for found, _ in rows.values()), default=0.0) or 0.01
    left, right, step, top = 262.0, _WIDTH - 90.0, 22.0, 10.0
    middle = (left + right) / 2

    def at(value: float) -> float:
        return middle + (right - left) / 2 * value / reach

    parts = [f'<line x1="{middle}" x2="{middle}" y1="0" y2="{top + step * len(rows):.0f}" class="axis"/>']
    for number, (name, (found, less)) in enumerate(rows.items()):
        y = top + step * number + 8
        sign = -found.value if less else found.value
        colour = "#5b5b5b" if abs(sign) < 1e-9 else ("#0072B2" if sign > 0 else "#D55E00")
        parts.append(_text(left - 10, y + 4, name, "end"))
        parts.append(
            f'<line x1="{at(found.low):.1f}" x2="{at(found.high):.1f}" y1="{y}" y2="{y}" stroke="{colour}" '
            f'stroke-width="3"/><circle cx="{at(found.value):.1f}" cy="{y}" r="5" fill="{colour}"/>'
        )
        parts.append(
            _text(right + 8, y + 4, f"{'+' if found.value > 0 else ''}{decimal(100 * found.value, 1)}")
        )
    return _svg(top + step * len(rows) + 4, title, parts)
