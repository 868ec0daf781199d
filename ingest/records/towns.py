"""Municipalities: what each takes part in, and its figures, gathered from the dossiers and the tables."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.model import Record
from ingest.records.all_towns import all_of
from ingest.records.common import slug


def read(records: Iterable[Record]) -> list[Record]:
    """A record of kind gemeente for every municipality that a dossier or a figure names, by name."""
    dossiers: dict[str, list[dict[str, object]]] = {}
    figures: dict[str, list[dict[str, object]]] = {}
    home: dict[str, str] = {}
    for record in records:
        if record.kind == "dossier":
            towns = record.data["gemeenten"]
            for item in towns if isinstance(towns, list) else []:
                if all_of(str(item["naam"])):
                    continue
                home.setdefault(str(item["naam"]), record.document)
                dossiers.setdefault(str(item["naam"]), []).append(
                    {
                        "id": record.id,
                        "naam": record.data["naam"],
                        "document": record.document,
                        "toelichting": item["toelichting"],
                        "bron": item["bron"],
                    }
                )
        elif record.kind == "cijfer" and record.data.get("gemeente"):
            name = str(record.data["gemeente"])
            home.setdefault(name, record.document)
            figures.setdefault(name, []).append(record.data)
    out: list[Record] = []
    for name in sorted(home):
        data: dict[str, object] = {
            "id": slug(name),
            "naam": name,
            "dossiers": dossiers.get(name, []),
            "cijfers": figures.get(name, []),
        }
        out.append(Record("gemeente", slug(name), home[name], data))
    return out
