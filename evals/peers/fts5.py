"""SQLite's own full-text search over the chunks (https://www.sqlite.org/fts5.html)."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from typing import Any

from evals.peers.chunks import Chunk, as_hit
from evals.peers.searcher import Searcher

_WORD = re.compile(r"\w+")


class Fts5Peer(Searcher):
    """FTS5 with the unicode61 tokenizer, any of the query's words, ranked by its bm25()."""

    name = "SQLite FTS5"

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        super().__init__(chunks)
        self._db = sqlite3.connect(":memory:")
        self._db.execute(
            "CREATE VIRTUAL TABLE stukken USING fts5(tekst, tokenize = 'unicode61 remove_diacritics 2')"
        )
        rows = [(number, chunk.text) for number, chunk in enumerate(self.chunks)]
        self._db.executemany("INSERT INTO stukken (rowid, tekst) VALUES (?, ?)", rows)

    def search(self, q: str, limit: int) -> list[dict[str, Any]]:
        words = _WORD.findall(q)
        if not words:
            return []
        any_of = " OR ".join(f'"{word}"' for word in words)
        rows = self._db.execute(
            "SELECT rowid, bm25(stukken) FROM stukken WHERE stukken MATCH ? ORDER BY 2, 1 LIMIT ?",
            (any_of, limit),
        )
        return [as_hit(self.chunks[row], -score) for row, score in rows]

    def close(self) -> None:
        self._db.close()
