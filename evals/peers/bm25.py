"""Plain BM25 over the chunks, by bm25s."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import bm25s
import Stemmer

from evals.peers.chunks import Chunk, as_hit
from evals.peers.searcher import Searcher


class Bm25Peer(Searcher):
    """BM25 as bm25s comes (Lucene's variant, k1 1.5, b 0.75), without a stemmer unless one is named.

    `stemmer` is a Snowball algorithm such as "dutch".
    """

    def __init__(self, chunks: Sequence[Chunk], stemmer: str = "") -> None:
        super().__init__(chunks)
        self.name = f"BM25, stemmer {stemmer}" if stemmer else "BM25"
        self._stem = Stemmer.Stemmer(stemmer).stemWords if stemmer else None
        self._index = bm25s.BM25()
        self._index.index(self._words([chunk.text for chunk in self.chunks]), show_progress=False)

    def search(self, q: str, limit: int) -> list[dict[str, Any]]:
        words = self._words([q])
        if not words[0]:
            return []
        places, scores = self._index.retrieve(words, k=min(limit, len(self.chunks)), show_progress=False)
        pairs = zip(places[0].tolist(), scores[0].tolist(), strict=True)
        return [as_hit(self.chunks[place], score) for place, score in pairs if score > 0]

    def _words(self, texts: list[str]) -> list[list[str]]:
        found: list[list[str]] = bm25s.tokenize(
            texts, stopwords=None, stemmer=self._stem, return_ids=False, show_progress=False
        )
        return found
