"""A part of a library: what is in some of its documents, as if there were no others."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.index import PassageIndex
from ingest.language import Compounds, vocabulary
from ingest.library import Library
from ingest.model import Passage, Record, Span
from ingest.register import Register

_GATHERED = ("persoon", "trekker", "gemeente")  # records that gather what several documents say
_LISTS = ("dossiers", "vermeldingen", "cijfers")  # their fields in which each item is of one document


def part_of(library: Library, documents: Collection[str]) -> Library:
    """The library with only these documents: their passages, words and records. It reads from the same files, so close the whole."""
    part = copy.copy(library)
    part.regions = [[id for id in library.documents if id in documents]]
    part.documents = {id: d for id, d in library.documents.items() if id in documents}
    inside = [k for k, p in enumerate(library.passages) if p.document in documents]
    part.passages = [library.passages[k] for k in inside]
    part.words = vocabulary(
        library.page(id, number).text for id in part.documents for number in range(1, library.pages(id) + 1)
    )
    part.compounds = Compounds({**dict.fromkeys(library.meta["compounds"], 1), **part.words})
    part.register = without(library.register, library.documents.keys() - part.documents.keys())
    part.index = PartIndex(library.index, inside, part.passages)
    return part


def without(register: Register, documents: Collection[str], whole: Collection[str] = ()) -> Register:
    """A register without the records of some documents; persons and municipalities without what these say of them. Kinds of records
    in `whole` stay as they are."""
    kept = {k: _kept(register.records(k), documents) for k in register.kinds if k not in whole}
    return Register({k: kept.get(k, register.records(k)) for k in register.kinds})


def _kept(records: Sequence[Record], without: Collection[str]) -> list[Record]:
    out = []
    for record in records:
        if record.kind in _GATHERED:
            held = {k: v for k in _LISTS if isinstance(v := record.data.get(k), list)}
            kept = {k: [i for i in v if _document(i) not in without] for k, v in held.items()}
            if any(kept.values()) or not any(held.values()):
                out.append(replace(record, data={**record.data, **kept}))
        elif record.document not in without:
            out.append(record)
    return out


def _document(item: Mapping[str, Any]) -> str:
    span = item.get("bron")
    return span.document if isinstance(span, Span) else str(item.get("document") or "")


class PartIndex(PassageIndex):
    """The index of a part: that of the whole, by the places of its own passages."""

    def __init__(self, whole: PassageIndex, inside: Sequence[int], passages: Sequence[Passage]) -> None:
        self.ids = [p.id for p in passages]
        self._at = {id: k for k, id in enumerate(self.ids)}
        self._whole = whole
        self._inside = np.array(inside, dtype=np.int64)
        self._documents = tuple(dict.fromkeys(p.document for p in passages))
        self._frequencies: dict[str, int] = {}

    def lexical(self, weights: Mapping[str, float]) -> NDArray[np.float32]:
        return self._whole.lexical(weights)[self._inside]

    def frequency(self, term: str) -> int:
        found = self._frequencies.get(term)
        if found is None:
            found = int(np.count_nonzero(self._whole.lexical({term: 1.0})[self._inside]))
            if found:  # the words of questions have no end
                self._frequencies[term] = found
        return found

    def nearest(self, text: str, limit: int, documents: Sequence[str] = ()) -> list[tuple[int, float]]:
        within = tuple(d for d in documents if d in self._documents) if documents else self._documents
        found = self._whole.nearest(text, limit, within) if within else []
        return [(self._at[self._whole.ids[k]], score) for k, score in found]

    def bare_query(self, vector: Sequence[float], limit: int) -> None:
        self._whole.bare_query(vector, limit)

    def embed(self, text: str) -> list[float]:
        return self._whole.embed(text)

    def close(self) -> None:
        """Nothing: the whole is closed by who opened it."""
