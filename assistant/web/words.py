"""Values as Dutch readers write them, and addresses of places in documents. The templates' filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlencode

from assistant.words.dates import dutch_date
from ingest.months import MONTHS


def date_nl(value: object) -> str:
    """An ISO 8601 date, month or year as "3 juli 2025"; other texts as they are."""
    return dutch_date(str(value or ""))


def moment_nl(seconds: float) -> str:
    """A Unix time as "20 november 2026, 14:05" in the server's own time zone."""
    at = datetime.fromtimestamp(seconds)
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}, {at:%H:%M}"


def number_nl(value: object) -> str:
    """A number with a Dutch comma and points: 12.345,6."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return "" if value is None else str(value)
    text = f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return text.translate(str.maketrans(",.", ".,"))


def place(source: Mapping[str, Any]) -> str:
    """The address of the page where a source stands, with its quote marked."""
    return place_of(
        str(source["document"]),
        int(source["pagina"]),
        source.get("begin"),
        source.get("eind"),
        str(source.get("versie") or "").removeprefix("sha256:")[:12],
    )


def place_of(
    document: str, number: int, begin: int | None = None, end: int | None = None, version: str = ""
) -> str:
    """The address of a page; `begin` and `end` mark a quote, `version` tells which text they count in."""
    query: dict[str, object] = {}
    if begin is not None and end is not None:
        query = {"begin": begin, "eind": end}
        if version:
            query["versie"] = version
    path = f"/documenten/{quote(document, safe='')}/{number}"
    return f"{path}?{urlencode(query)}" if query else path


def printed(source: Mapping[str, Any]) -> str:
    """The page as it is printed, and the PDF's own number where that differs: "10 (pdf 7)"."""
    label, number = str(source.get("paginalabel") or ""), str(source.get("pagina") or "")
    return f"{label} (pdf {number})" if label and label != number else number


def capital(text: object) -> str:
    """A text with its first letter large, the rest as it is."""
    shown = str(text or "")
    return shown[:1].upper() + shown[1:]


def cut(text: object, most: int = 240) -> str:
    """At most `most` characters, cut at a word."""
    shown = " ".join(str(text or "").split())
    return shown if len(shown) <= most else shown[:most].rsplit(" ", 1)[0] + " …"


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 bron", "3 bronnen"."""
    return f"{number_nl(number)} {one if number == 1 else many}"


FILTERS: dict[str, Callable[..., str]] = {
    "date_nl": date_nl,
    "moment_nl": moment_nl,
    "number_nl": number_nl,
    "place": place,
    "printed": printed,
    "capital": capital,
    "cut": cut,
    "counted": counted,
}
