"""A cache of vectors by model and text, so that an unchanged passage is never embedded twice by a slow or
paid model.
"""

from __future__ import annotations

import hashlib
import sqlite3
from array import array
from collections.abc import Sequence
from pathlib import Path

from llama_index.core.base.embeddings.base import BaseEmbedding


class VectorCache:
    """Vectors of one model, kept in SQLite beside the generations. A context manager."""

    def __init__(self, path: Path, model: str) -> None:
        self._db = sqlite3.connect(path)
        self._model = model
        self._db.execute(
            "create table if not exists vector (model text, text text, value blob, "
            "primary key (model, text)) without rowid"
        )

    def __enter__(self) -> VectorCache:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.commit()
        self._db.close()

    def embed(self, texts: Sequence[str], model: BaseEmbedding) -> list[list[float]]:
        """The vectors of the texts, in order; only those that are new are asked of the model."""
        keys = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
        known: dict[str, list[float]] = {}
        for key in dict.fromkeys(keys):
            row = self._db.execute(
                "select value from vector where model = ? and text = ?", (self._model, key)
            ).fetchone()
            if row:
                known[key] = list(array("f", row[0]))
        fresh = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if fresh:
            vectors = model.get_text_embedding_batch(list(fresh.values()))
            for key, vector in zip(fresh, vectors, strict=True):
                known[key] = list(vector)
                self._db.execute(
                    "insert or replace into vector values (?, ?, ?)",
                    (self._model, key, array("f", vector).tobytes()),
                )
        return [known[key] for key in keys]
