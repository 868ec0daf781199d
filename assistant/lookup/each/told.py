"""The fields of a card in a few words with where they stand, to be told of several dossiers beside one another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from assistant.lookup.common import count_word, in_a_row, listed, sources_of, span_of, titled, with_remark
from ingest.model import Record, Span
from ingest.records.people import NOBODY

UNSAID = {
    "looptijd": "zonder looptijd",
    "thema": "zonder thema",
    "trekkers": "zonder trekker",
    "opdrachtgevers": "zonder opdrachtgever",
    "gemeenten": "zonder gemeenten",
    "doelen": "zonder doelen",
    "actueel": "zonder stand van zaken",
    "planning": "zonder planning",
    "wat_is_het": "zonder omschrijving",
    "paginas": "zonder bladzijde",
}


def term(record: Record) -> str:
    found = record.data["looptijd"]
    return " ".join(str(found.get("tekst") or "").split()) if isinstance(found, dict) else ""


def members(record: Record, field: str) -> list[Any]:
    """The items of a field of a card; of its leaders those that are somebody: no vacancy."""
    rows = listed(record.data[field])
    return [r for r in rows if field != "trekkers" or not NOBODY.match(str(r["naam"]))]


def _members(field: str) -> Callable[[Record], str]:
    return lambda r: in_a_row([with_remark(m["naam"], m.get("toelichting")) for m in listed(r.data[field])])


def _leaders(record: Record) -> str:
    return in_a_row([with_remark(titled(t), t.get("toelichting")) for t in listed(record.data["trekkers"])])


def _texts(field: str) -> Callable[[Record], str]:
    return lambda r: "; ".join(" ".join(str(i["tekst"]).split()).rstrip(" .;") for i in listed(r.data[field]))


def _single(field: str) -> Callable[[Record], str]:
    return lambda r: " ".join(str(r.data[field] or "").split()).rstrip(" .")


VALUES: Mapping[str, Callable[[Record], str]] = {
    "looptijd": term,
    "thema": _single("thema"),
    "trekkers": _leaders,
    "opdrachtgevers": _members("opdrachtgevers"),
    "gemeenten": _members("gemeenten"),
    "doelen": _texts("doelen"),
    "actueel": _texts("actueel"),
    "planning": _texts("planning"),
    "wat_is_het": _single("wat_is_het"),
    "paginas": lambda r: in_a_row([str(p) for p in listed(r.data["paginas"])]),
}


def value(record: Record, field: str) -> str:
    """A field of a card in words, or that the card does not have it."""
    return VALUES[field](record) or UNSAID[field]


def counted(record: Record, field: str, one: str, many: str) -> str:
    """How many items a field of a card has."""
    n = len(members(record, field))
    return f"{count_word(n) if n else 'geen'} {one if n == 1 else many}"


def places(record: Record, field: str) -> list[Span]:
    """Where a field of a card stands; the card's name where it has none."""
    sources = sources_of(record)
    items = dict.fromkeys(span_of(i["bron"]) for i in listed(record.data[field]) if isinstance(i, dict))
    return list(items) or [sources.get(field) or sources["naam"]]
