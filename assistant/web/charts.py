"""Pictures drawn on the server as SVG: actions over quarters, figures as bars. Only their coordinates.

Each picture stands beside a table that holds the same, so it is decoration to a screen reader.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from assistant.web.columns import address
from assistant.web.quarters import name, stretch
from assistant.web.words import cut, number_nl, place

_MOST_QUARTERS = 40
_ROW = 30
_LABEL = 330
_WIDE = 960


class Bar(NamedTuple):
    label: str
    text: str
    x: float
    y: float
    width: float
    href: str
    group: int
    spoken: str


class Tick(NamedTuple):
    x: float
    text: str
    strong: bool


class Picture(NamedTuple):
    """`bars` lie in a drawing of `width` x `height`; `left` is where labels end."""

    title: str
    width: int
    height: int
    left: int
    top: int
    bars: list[Bar]
    ticks: list[Tick]
    legend: list[str]
    open: list[tuple[str, str, str]]


def timeline(actions: Sequence[Mapping[str, Any]]) -> Picture | None:
    """Actions by quarter; those without a time are named below it, with the words of their planning."""
    timed = [(action, found) for action in actions if (found := stretch(action.get("planning")))]
    if not timed:
        return None
    first = min(a for _, (a, _) in timed) // 4 * 4
    last = max(b for _, (_, b) in timed) // 4 * 4 + 3
    last = min(last, first + _MOST_QUARTERS - 1)
    step = (_WIDE - _LABEL) / (last - first + 1)
    timed.sort(key=lambda pair: pair[1])
    documents = list(dict.fromkeys(str(a.get("document")) for a, _ in timed))
    bars = [
        Bar(
            _label(action),
            "",
            round(_LABEL + (begin - first) * step, 1),
            46 + k * _ROW,
            round(max(step * (min(end, last) - begin + 1) - 2, 4), 1),
            address("actie", action),
            documents.index(str(action.get("document"))) % 4,
            f"{_label(action, 120)}: {name(begin)}" + (f" tot en met {name(end)}" if end > begin else ""),
        )
        for k, (action, (begin, end)) in enumerate(timed)
        if begin <= last
    ]
    ticks = [
        Tick(
            round(_LABEL + (q - first) * step, 1), str(q // 4) if q % 4 == 0 else f"Q{q % 4 + 1}", q % 4 == 0
        )
        for q in range(first, last + 1)
        if q % 4 == 0 or step > 34
    ]
    rest = [a for a in actions if not stretch(a.get("planning"))]
    return Picture(
        "Acties in de tijd",
        _WIDE,
        56 + len(bars) * _ROW,
        _LABEL,
        40,
        bars,
        ticks,
        documents,
        [
            (
                _label(a, 160),
                str((a.get("planning") or {}).get("tekst") or "geen planning genoemd"),
                address("actie", a),
            )
            for a in rest
        ],
    )


def bars(figures: Sequence[Mapping[str, Any]]) -> Picture | None:
    """Figures of one unit as bars, one for each, grouped by period; None when they cannot be compared.

    The unit with most figures is drawn, at most 40 of them, and only what differs names a bar.
    """
    numbers = [f for f in figures if isinstance(f.get("getal"), int | float) and f["getal"] >= 0]
    units: dict[str, list[Mapping[str, Any]]] = {}
    for figure in numbers:
        units.setdefault(str(figure.get("eenheid") or ""), []).append(figure)
    if not units:
        return None
    unit, held = max(units.items(), key=lambda pair: len(pair[1]))
    held = held[:40]
    if len(held) < 2 or len({_aspects(f)[0] for f in held}) > 3:
        return None
    top = max(float(f["getal"]) for f in held)
    if top <= 0:
        return None
    naming = _telling(held)
    periods = list(dict.fromkeys(_aspects(f)[2] for f in held))
    held.sort(key=lambda f: (_aspects(f)[1], _aspects(f)[3], periods.index(_aspects(f)[2])))
    room = _WIDE - _LABEL - 130
    made = []
    for k, figure in enumerate(held):
        label = ", ".join(filter(None, (_aspects(figure)[part] for part in naming)))
        shown = str(figure.get("waarde") or number_nl(figure["getal"]))
        made.append(
            Bar(
                cut(label or str(figure.get("rij") or ""), 38),
                cut(shown, 24),
                _LABEL,
                12 + k * _ROW,
                round(max(float(figure["getal"]) / top * room, 2), 1),
                place(figure["bron"]) if isinstance(figure.get("bron"), Mapping) else "",
                periods.index(_aspects(figure)[2]) % 4,
                f"{label}: {shown} {unit}".strip() if unit and unit not in shown else f"{label}: {shown}",
            )
        )
    legend = [p or "zonder periode" for p in periods] if len(periods) > 1 else []
    return Picture(
        f"Cijfers in {unit}" if unit and unit != "%" else "Cijfers in procenten" if unit else "Cijfers",
        _WIDE,
        20 + len(made) * _ROW,
        _LABEL,
        0,
        made,
        [],
        legend[:4],
        [],
    )


def _telling(figures: Sequence[Mapping[str, Any]]) -> list[int]:
    """The aspects that name a bar: municipality, column, period where they differ; the row where need be."""
    parts = [k for k in (1, 3, 2) if len({_aspects(f)[k] for f in figures}) > 1]
    unique = len({tuple(_aspects(f)[k] for k in parts) for f in figures}) == len(figures)
    return parts if parts and unique else [*parts, 0]


def _aspects(figure: Mapping[str, Any]) -> tuple[str, str, str, str]:
    """What a figure is about: row, municipality, period, column."""
    return (
        str(figure.get("rij") or ""),
        str(figure.get("gemeente") or ""),
        str(figure.get("periode") or ""),
        " – ".join(str(part) for part in figure.get("kolom") or []),
    )


def _label(action: Mapping[str, Any], most: int = 38) -> str:
    number = str(action.get("nummer") or "")
    text = cut(action.get("titel") or action.get("tekst") or "", most)
    return f"{number}. {text}" if number else text
