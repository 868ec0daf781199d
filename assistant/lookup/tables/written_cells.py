"""How a cell is written: its heads without years and places, the cells beside it over other periods, its number and unit."""

from __future__ import annotations

import re

from assistant.lookup.asked.units import has_unit
from assistant.lookup.common import Desk, listed
from ingest.language import fold, stem, words
from ingest.model import Record

_SPAN = re.compile(r"(?:in )?(?:19|20)\d{2}(?:\s*(?:[-–]|en|t/m)\s*(?:19|20)\d{2})?")
_YEARS = re.compile(r"\s*(?:in\s+)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?")


def in_table(data: dict[str, object]) -> bool:
    return data.get("soort") != "zin"


def row_named(record: Record) -> str:
    """What the row of a cell is called, without the municipality that it is of; "" where it says no more than that."""
    town = fold(str(record.data["gemeente"] or ""))
    path = [str(p) for p in listed(record.data.get("rij_pad"))] or [str(record.data["rij"] or "")]
    own = [p for p in path if not town or fold(p).removeprefix("gemeente ") != town]
    return own[-1] if own else ""


def only_place_and_time(record: Record) -> bool:
    """Whether a cell's row and column say no more than whose it is and of when: what it counts stands over the table."""
    placed = not row_named(record) if record.data["gemeente"] else of_the_region(record)
    return in_table(record.data) and placed and not any(column(record))


def of_the_region(record: Record) -> bool:
    """Whether the row of a cell is that of the whole region, beside those of its municipalities."""
    return in_table(record.data) and bool(re.match(r"(?:de )?(?:hele )?regio\b", fold(row_named(record))))


def column(record: Record) -> tuple[str, ...]:
    """The heads of a cell's column, without the years and the municipality: those are its period and its place."""
    town = fold(str(record.data["gemeente"] or ""))
    heads = (_YEARS.sub("", c).strip() for c in _heads(record))
    return tuple("" if town and c in (town, f"gemeente {town}") else c for c in heads)


def _heads(record: Record) -> tuple[str, ...]:
    return (
        tuple(fold(str(c)) for c in listed(record.data["kolom"]))
        if listed(record.data["kolom"])
        else (fold(str(record.data["rij"])),)
    )


def own_stems(record: Record) -> set[str]:
    """The stems of a cell's own row and column."""
    return {
        stem(w)
        for text in [str(record.data["rij"] or ""), *map(str, listed(record.data["kolom"]))]
        for w in words(text)
    }


def same_column(one: Record, other: Record) -> bool:
    """Whether two cells stand in columns with the same heads, or in tables without any."""
    return column(one) == column(other) or not (listed(one.data["kolom"]) or listed(other.data["kolom"]))


def over_periods(desk: Desk, cell: Record) -> list[Record]:
    """The cells of the same row and column as one, itself among them, over the periods of its table."""
    same = ("tabel", "eenheid", "gemeente")
    row = _without_period(cell)
    return [
        r
        for r in desk.records("cijfer")
        if r.document == cell.document
        and same_column(r, cell)
        and all(r.data[k] == cell.data[k] for k in same)
        and _without_period(r) == row
        and r.data["periode"]
    ]


def _without_period(cell: Record) -> str:
    """A cell's row by its head without the years in it."""
    return " ".join(_SPAN.sub(" ", fold(str(cell.data["rij"]))).strip(" *").split())


def shown(record: Record) -> str:
    """A cell's value with its unit, where the value does not hold it."""
    value, unit = str(record.data["waarde"]), str(record.data["eenheid"] or "")
    if "€" in value:
        unit = unit.removesuffix(" euro")
    if (
        unit
        and (unit not in ("%", "euro") or (unit == "euro" and "€" not in value and not scale_of(record)))
        and fold(unit) not in fold(value)
        and record.data["getal"] is not None
    ):
        return f"{value} {unit}"
    return f"{value}{scale_of(record)}"


_SCALE = re.compile(
    r"\b(?:in|x|maal)\s+(?:€\s*|euro\s+)?(?:1[. ]?000|(duizend(?:en|tallen)?|miljoen(?:en)?))\b|[x×]\s*(?:€\s*)?1[. ]?000\b",
    re.I,
)


def scale_of(record: Record) -> str:
    """In what an amount of money is written, where its table says so: "€ 626" in thousands is not 626 euros."""
    if not in_table(record.data) or record.data["getal"] is None or not has_unit(record.data, "euro"):
        return ""
    heads = (
        str(record.data["tabel"] or ""),
        *map(str, listed(record.data["kolom"])),
        *map(str, listed(record.data.get("rij_pad"))),
    )
    said = next(filter(None, map(_SCALE.search, heads)), None)
    if said is None or re.search(r"miljoen|mln|duizend", fold(str(record.data["waarde"]))):
        return ""
    return " miljoen" if (said[1] or "").lower().startswith("miljoen") else " duizend"


def number(record: Record) -> float | None:
    """The number of a cell; None where it holds none."""
    value = record.data["getal"]
    return float(value) if isinstance(value, int | float) else None


def plain(value: float, like: Record) -> str:
    """A number as Dutch writes it, with the % of the cell that it is worked out from."""
    text = f"{value:,.1f}" if value != int(value) else f"{int(value):,}"
    text = text.replace(",", "·").replace(".", ",").replace("·", ".")
    return text + ("%" if str(like.data["eenheid"]) == "%" or "%" in str(like.data["waarde"]) else "")


def with_unit(value: float, like: Record) -> str:
    """A number with the unit of the cell that it is worked out from: "27 woningzoekenden", "2,5%"."""
    unit = str(like.data["eenheid"] or "")
    bare = not unit or unit in ("%", "euro") or (value == 1 and unit.endswith(("en", "s")))
    return plain(value, like) + ("" if bare else f" {unit}")


def whose(record: Record) -> str:
    """The municipality that a cell is of, or the row that it stands in."""
    return str(record.data["gemeente"] or record.data["rij"])


def when(record: Record) -> str:
    """The time of a cell, to stand behind what it tells: " in 2026", or nothing."""
    return f" in {record.data['periode']}" if record.data["periode"] else ""


def about(record: Record, town: bool = True) -> str:
    """What a cell counts, in its own heads; with its municipality, unless that is told already (`town`)."""
    data = record.data
    column = ", ".join(str(c) for c in listed(data["kolom"]) if str(c).strip())
    row = str(data["rij"] or "")
    period = str(data["periode"] or "")
    told = "" if period in f"{column} {row}" else period
    over = re.sub(r"^tabel \d+[a-z]?[.:]?\s*", "", str(data["tabel"] or ""), flags=re.I)
    caption = over if only_place_and_time(record) else ""
    place = str(data["gemeente"] or "") if town else ""
    above = row_named(record) if in_table(data) and fold(row_named(record)) != fold(row) else ""
    bits = [b for b in dict.fromkeys([caption, place, column, above, row, told]) if b]
    return " – ".join(" ".join(b.split()).rstrip(":") for b in bits)
