"""The two ways of finding passages: vectors in Chroma, and BM25 over stems and compound parts.

The only file that imports chromadb. A folder belongs to one generation: written once, then only read
(Chroma's PersistentClient is not safe for a writer beside other processes).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import chromadb
import numpy as np
from chromadb.config import Settings as ChromaSettings
from numpy.typing import NDArray

from ingest.language import Compounds, terms
from ingest.model import Passage

if TYPE_CHECKING:
    from llama_index.core.base.embeddings.base import BaseEmbedding

# Wide enough to be exact for some thousands of passages, so that two processes give the same answer.
HNSW = {"space": "cosine", "ef_construction": 400, "ef_search": 400, "max_neighbors": 48}
COLLECTION = "passages"
PATH_WEIGHT = (
    2  # a word in the heading path counts as this many in the text; measured on the development questions
)
_VOCABULARY = "vocab.index.json"  # bm25s' matrix by columns, one for each term
_SCORES, _ROWS, _STARTS = "data.csc.index.npy", "indices.csc.index.npy", "indptr.csc.index.npy"
BATCH = 4000  # Chroma takes at most 5,461 records at a time


def search_text(passage: Passage) -> str:
    """What is searched of a passage: its headings, its context and its own words."""
    return "\n".join([" ".join(passage.path), passage.context, passage.text])


def _tokens(passage: Passage, compounds: Compounds) -> list[str]:
    heads = [t for t, _ in terms(" ".join(passage.path), compounds)]
    rest = [t for t, _ in terms(f"{passage.context}\n{passage.text}", compounds)]
    return heads * PATH_WEIGHT + rest


def write(
    folder: Path, passages: Sequence[Passage], compounds: Compounds, vectors: Sequence[Sequence[float]]
) -> None:
    """Write both indexes of a new generation into an empty folder."""
    collection = _client(folder / "chroma").create_collection(
        COLLECTION, embedding_function=None, configuration={"hnsw": HNSW}
    )
    for start in range(0, len(passages), BATCH):
        part = passages[start : start + BATCH]
        collection.upsert(
            ids=[p.id for p in part],
            embeddings=[list(v) for v in vectors[start : start + BATCH]],
            documents=[p.text for p in part],
            metadatas=[{"document": p.document, "page": p.parts[0].page} for p in part],
        )
    import bm25s  # here: it takes scipy along, which serving does not need

    bm25 = bm25s.BM25(method="lucene", k1=1.2, b=0.6)
    bm25.index([_tokens(p, compounds) or ["∅"] for p in passages], show_progress=False)
    bm25.save(
        str(folder / "bm25"),
        data_name=_SCORES,
        indices_name=_ROWS,
        indptr_name=_STARTS,
        vocab_name=_VOCABULARY,
        show_progress=False,
    )


def _client(folder: Path) -> Any:
    return chromadb.PersistentClient(
        str(folder), settings=ChromaSettings(anonymized_telemetry=False, is_persistent=True)
    )


class PassageIndex:
    """Both indexes of one generation, read-only. `ids` gives the passages in BM25's order."""

    def __init__(self, folder: Path, ids: Sequence[str], embedding: BaseEmbedding) -> None:
        self.ids = list(ids)
        self._at = {id: k for k, id in enumerate(ids)}
        self._embedding = embedding
        self._client = _client(folder / "chroma")
        self._collection = self._client.get_collection(COLLECTION, embedding_function=None)
        bm25 = folder / "bm25"
        self._vocabulary: dict[str, int] = json.loads((bm25 / _VOCABULARY).read_text(encoding="utf-8"))
        self._data: NDArray[np.float32] = np.load(bm25 / _SCORES)
        self._rows: NDArray[np.int32] = np.load(bm25 / _ROWS)
        self._starts: NDArray[np.int64] = np.load(bm25 / _STARTS)

    def lexical(self, weights: Mapping[str, float]) -> NDArray[np.float32]:
        """BM25 scores of all passages, in the order of `ids`, for weighted terms (stems)."""
        scores = np.zeros(len(self.ids), dtype=np.float32)
        for term, weight in weights.items():
            column = self._vocabulary.get(term)
            if column is not None:
                begin, end = self._starts[column], self._starts[column + 1]
                scores[self._rows[begin:end]] += weight * self._data[begin:end]
        return scores

    def place(self, id: str) -> int:
        """Where a passage stands in `ids`; KeyError for one that is not there."""
        return self._at[id]

    def frequency(self, term: str) -> int:
        """In how many passages a term occurs."""
        column = self._vocabulary.get(term)
        return 0 if column is None else int(self._starts[column + 1] - self._starts[column])

    def nearest(self, text: str, limit: int, documents: Sequence[str] = ()) -> list[tuple[int, float]]:
        """The passages nearest to a text by cosine: (place in `ids`, similarity), best first."""
        where = {"document": {"$in": list(documents)}} if documents else None
        found = self._collection.query(
            query_embeddings=[self._embedding.get_query_embedding(text)],
            n_results=min(limit, len(self.ids)),
            where=where,
            include=["distances"],
        )
        return [
            (self._at[id], 1.0 - float(distance))
            for id, distance in zip(found["ids"][0], found["distances"][0], strict=True)
        ]

    def bare_query(self, vector: Sequence[float], limit: int) -> None:
        """One query on the collection and nothing else: the measure that the benchmarks divide by."""
        self._collection.query(query_embeddings=[list(vector)], n_results=limit)

    def embed(self, text: str) -> list[float]:
        return self._embedding.get_query_embedding(text)

    def close(self) -> None:
        """Let go of the folder."""
        close = getattr(self._client, "close", None)
        if close:
            close()
