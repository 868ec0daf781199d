"""Which documents of a library are of one region: told by the municipalities that they speak of."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from ingest.manifest import UNKNOWN_PUBLISHER
from ingest.model import Document, Outline, Record
from ingest.records.all_towns import all_of

ALIKE = 0.3  # cosine of the places of two documents from which they are of one region; neighbours share a few


def regions(library: Sequence[tuple[Document, Outline]], records: Sequence[Record]) -> list[list[str]]:
    """The ids of the documents of each region, in the order of the library; the first region has the first document.

    Two documents are of one region where they speak of the same municipalities about as often (cosine of the logarithms of the counts),
    and so are those between which a chain of such pairs runs. One that names none goes with those of its publisher, or with the first.
    """
    spoken = _spoken(library, sorted(_towns(records), key=len, reverse=True))
    groups: list[list[str]] = []
    for document, _ in library:
        alike = [g for g in groups if any(_cosine(spoken[document.id], spoken[d]) >= ALIKE for d in g)]
        if spoken[document.id]:
            groups = [g for g in groups if g not in alike]
            groups.append([d for g in alike for d in g] + [document.id])
    placed = {id: k for k, group in enumerate(groups) for id in group}
    for document, _ in library:
        if groups and document.id not in placed:
            groups[_of_its_publisher(document, library, placed)].append(document.id)
    order = [document.id for document, _ in library]
    made = [sorted(group, key=order.index) for group in groups] or [order]
    return sorted(made, key=lambda group: order.index(group[0]))


def _of_its_publisher(
    document: Document, library: Sequence[tuple[Document, Outline]], placed: Mapping[str, int]
) -> int:
    """The group of a document that names no place: of the first document of its publisher, or of the library, that does."""
    named = [other for other, _ in library if other.id in placed]
    known = document.publisher not in ("", UNKNOWN_PUBLISHER)
    ours = [other for other in named if known and other.publisher == document.publisher]
    return placed[(ours or named)[0].id]


def _towns(records: Sequence[Record]) -> set[str]:
    """The municipalities that take part in a dossier or have figures of their own."""
    found: set[str] = set()
    for record in records:
        if record.kind == "dossier" and isinstance(taking_part := record.data["gemeenten"], list):
            found |= {str(item["naam"]) for item in taking_part}
        elif record.kind == "cijfer" and record.data.get("gemeente"):
            found.add(str(record.data["gemeente"]))
    return {name for name in found if not all_of(name)}


def _spoken(library: Sequence[tuple[Document, Outline]], towns: Sequence[str]) -> dict[str, dict[str, float]]:
    """For each document the municipalities that it names, with the logarithm of how often."""
    named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, towns))})(?!\w)" if towns else r"(?!)")
    counts = {d.id: Counter(w for page in o.pages for w in named.findall(page.text)) for d, o in library}
    return {id: {town: math.log1p(n) for town, n in found.items()} for id, found in counts.items()}


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    size = math.hypot(*one.values()) * math.hypot(*other.values())
    return sum(value * other.get(town, 0.0) for town, value in one.items()) / size if size else 0.0
