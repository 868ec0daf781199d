"""SKOS thesaurus files (`CORPUS/thesaurus.ttl`, `CORPUS/thesaurus/*.ttl`) -> concepts with their labels.

A corpus without a thesaurus of its own uses the one that comes with the project: it is written for the field,
not for documents. Parsing is slow, so the result is kept by the files' digest.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ingest.generations import thesaurus_files
from ingest.language import words
from ingest.model import Record


class ThesaurusError(ValueError):
    """A thesaurus file is no valid Turtle; the message is Dutch and names the file."""


def read_thesaurus(corpus: Path, cache: Path) -> list[Record]:
    """The concepts as Records of kind `concept`.

    Their fields: voorkeur, synoniemen, verborgen, engels, breder, verwant, definitie.
    `verborgen` (hidden labels) are found by, never shown. Raises ThesaurusError.
    """
    found = thesaurus_files(corpus)
    if not found:
        return []
    digest = hashlib.sha256(
        b"".join(f.read_bytes() for f in found) + Path(__file__).read_bytes()
    ).hexdigest()[:24]
    kept = cache / f"{digest}.json"
    try:
        rows = json.loads(kept.read_text())
    except (OSError, ValueError):
        rows = _parse(found)
        cache.mkdir(parents=True, exist_ok=True)
        for old in cache.glob("*.json"):
            old.unlink(missing_ok=True)
        kept.write_text(json.dumps(rows, ensure_ascii=False))
    return [Record("concept", row["id"], "", row) for row in rows]


def _parse(found: Sequence[Path]) -> list[dict[str, Any]]:
    from rdflib import RDF, SKOS, Graph
    from rdflib.exceptions import ParserError

    graph = Graph()
    for file in found:
        try:
            graph.parse(file, format="turtle")
        except (ParserError, SyntaxError, ValueError) as error:
            raise ThesaurusError(f"{file.name} is geen geldige SKOS-thesaurus in Turtle: {error}") from None
    rows: list[dict[str, Any]] = []
    related: dict[str, set[str]] = {}
    for concept in sorted(set(graph.subjects(RDF.type, SKOS.Concept)), key=str):
        id = _name(concept)
        labels = {
            kind: [(str(o), getattr(o, "language", None)) for o in graph.objects(concept, predicate)]
            for kind, predicate in (
                ("pref", SKOS.prefLabel),
                ("alt", SKOS.altLabel),
                ("hidden", SKOS.hiddenLabel),
            )
        }
        preferred = next((text for text, tag in labels["pref"] if tag != "en"), "")
        if not preferred:
            continue
        related[id] = {_name(o) for o in graph.objects(concept, SKOS.related)}
        rows.append(
            {
                "id": id,
                "voorkeur": preferred,
                "synoniemen": sorted(text for text, tag in labels["alt"] if tag != "en"),
                "verborgen": sorted(text for text, _ in labels["hidden"]),
                "engels": sorted(
                    text for kind in ("pref", "alt") for text, tag in labels[kind] if tag == "en"
                ),
                "breder": next(
                    (_name(o) for o in sorted(graph.objects(concept, SKOS.broader), key=str)), None
                ),
                "definitie": next((str(o) for o in graph.objects(concept, SKOS.definition)), None),
            }
        )
    for row in rows:
        others = related[row["id"]] | {id for id, names in related.items() if row["id"] in names}
        row["verwant"] = sorted(others)
    return rows


def _name(node: object) -> str:
    return str(node).rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1]


def thesaurus_words(concepts: Iterable[Record]) -> dict[str, int]:
    """The single words of all shown labels: a vocabulary to part compounds with."""
    out: dict[str, int] = {}
    for record in concepts:
        labels = [record.data["voorkeur"], *_strings(record.data["synoniemen"])]
        for label in labels:
            found = words(str(label))
            if len(found) == 1 and len(found[0]) >= 4 and found[0].isalpha():
                out[found[0]] = out.get(found[0], 0) + 1
    return out


def _strings(value: object) -> list[str]:
    assert isinstance(value, list)
    return [str(v) for v in value]
