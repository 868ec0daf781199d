"""Municipalities against dossiers: who takes part in what, each mark with the page where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from assistant.api.catalogue import Catalogue
from assistant.web.columns import address


class Mark(NamedTuple):
    """A municipality takes part: the source, and what the document remarks on it."""

    source: Mapping[str, Any]
    note: str


class Row(NamedTuple):
    name: str
    href: str
    marks: list[Mark | None]


class Matrix(NamedTuple):
    """Rows are dossiers; `columns` are municipalities as (name, address)."""

    columns: list[tuple[str, str]]
    rows: list[Row]


def matrix(catalogue: Catalogue) -> Matrix | None:
    """None when the library has no dossiers with municipalities."""
    dossiers = [entry.body for entry in catalogue.entries("dossier")]
    names = sorted({str(g["naam"]) for body in dossiers for g in body.get("gemeenten") or []})
    if not names:
        return None
    rows = []
    for body in sorted(dossiers, key=lambda b: str(b["naam"]).casefold()):
        held = {str(g["naam"]): g for g in body.get("gemeenten") or []}
        marks = [
            Mark(held[name]["bron"], str(held[name].get("toelichting") or "")) if name in held else None
            for name in names
        ]
        rows.append(Row(str(body["naam"]), address("dossier", body), marks))
    return Matrix([(name, address("gemeente", {"naam": name})) for name in names], rows)
