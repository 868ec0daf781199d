"""Records as CSV (RFC 4180): one row a record, lists joined by "; ", with document and page of the source."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

# A spreadsheet runs what starts with one of these as a formula; figures like -5,2% are harmless and stay.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?\s*(?:€\s*)?\d[\d.,\s]*%?")

COLUMNS: dict[str, tuple[str, ...]] = {
    "dossier": (
        "id", "naam", "thema", "wat_is_het", "doelen", "gemeenten", "opdrachtgevers", "trekkers",
        "looptijd.tekst", "looptijd.van", "looptijd.tot", "actueel", "planning", "overig",
    ),
    "trekker": ("id", "naam", "functie", "gemeente", "dossiers"),
    "gemeente": ("naam", "dossiers", "cijfers"),
    "lobbydoel": ("id", "thema", "nummer", "tekst", "gericht_aan", "vindplaatsen"),
    "thema": (),
    "actie": (
        "id", "nummer", "titel", "tekst", "planning.tekst", "planning.van", "planning.tot",
        "verantwoordelijke", "resultaat", "investering", "uren",
    ),
    "cijfer": ("id", "tabel", "rij", "kolom", "periode", "gemeente", "waarde", "getal", "eenheid"),
    "begrip": ("term", "voluit", "uitleg", "soort", "synoniemen"),
    "bevinding": ("soort", "tekst"),
}  # fmt: skip


def to_csv(kind: str, bodies: Sequence[Mapping[str, Any]]) -> bytes:
    """Records as the API gives them (with sources), as UTF-8 CSV with a header row."""
    columns = COLUMNS[kind] or _columns_of(bodies)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*(_header(column) for column in columns), "document", "pagina"])
    for body in bodies:
        row = [cell(_value(body, column)) for column in columns]
        writer.writerow([harmless(text) for text in [*row, *_place(body)]])
    return out.getvalue().encode("utf-8", "replace")


def harmless(text: str) -> str:
    """The text, with an apostrophe before it when a spreadsheet would take it for a formula."""
    return "'" + text if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text


def cell(value: object) -> str:
    """One value as a reader would write it in a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, Mapping):
        return _item(value)
    if isinstance(value, list):
        return "; ".join(filter(None, (cell(part) for part in value)))
    return str(value)


def _item(item: Mapping[str, Any]) -> str:
    if "uren" in item:
        return f"{item.get('organisatie') or ''} {item.get('jaar') or ''}: {cell(item['uren'])}".strip()
    if "waarde" in item:
        head = ", ".join(
            filter(None, [cell(item.get("tabel")), cell(item.get("rij")), cell(item.get("kolom"))])
        )
        return f"{head}: {cell(item['waarde'])} {cell(item.get('eenheid'))}".strip()
    if item.get("naam"):
        named = " ".join(filter(None, [cell(item.get("functie")), cell(item["naam"])]))
        return f"{named} ({cell(item['toelichting'])})" if item.get("toelichting") else named
    if "tekst" in item:
        return cell(item["tekst"])
    if "functie" in item:
        return cell(item["functie"])
    if "citaat" in item:
        return ""
    return "; ".join(f"{label}: {cell(part)}" for label, part in item.items() if part and label != "bron")


def _columns_of(bodies: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(k for body in bodies for k in body if k not in ("bron", "bronnen", "document"))
    )


def _header(column: str) -> str:
    return column.removesuffix(".tekst").replace(".", "_")


def _value(body: Mapping[str, Any], column: str) -> object:
    value: object = body
    for key in column.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _place(body: Mapping[str, Any]) -> tuple[str, str]:
    places = list(dict.fromkeys(_places(body)))
    documents = list(dict.fromkeys(document for document, _ in places))
    if not documents:
        return cell(body.get("document")), ""
    if len(documents) == 1:
        return documents[0], "; ".join(str(page) for page in sorted({page for _, page in places}))
    return "; ".join(documents), "; ".join(f"{document} {page}" for document, page in places)


def _places(value: object) -> Iterator[tuple[str, int]]:
    if isinstance(value, Mapping):
        if "citaat" in value and "pagina" in value:
            yield str(value["document"]), int(value["pagina"])
        else:
            for part in value.values():
                yield from _places(part)
    elif isinstance(value, list):
        for part in value:
            yield from _places(part)
