"""Other ways of finding, on the same documents and questions, for the same table.

They only search: none of them gives an answer with sources. Each takes the chunks that the stock LlamaIndex
road makes of pypdf's text, and sees a follow-up question without its history, as its users would send it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from evals.askers import Asker
from evals.peers.bm25 import Bm25Peer
from evals.peers.chunks import Chunk, cut
from evals.peers.fts5 import Fts5Peer
from evals.peers.stock import MissingExtraError, StockPeer

__all__ = ["PEERS", "Chunk", "MissingExtraError", "cut", "open_peers"]

PEERS: dict[str, Callable[[Sequence[Chunk]], Asker]] = {
    "llamaindex-chroma": StockPeer,
    "bm25": Bm25Peer,
    "bm25-nederlands": lambda chunks: Bm25Peer(chunks, stemmer="dutch"),
    "fts5": Fts5Peer,
}


def open_peers(corpus: Path, names: Sequence[str] = ()) -> tuple[list[Asker], list[str]]:
    """The named peers (all when none are named) on a folder of documents, and Dutch remarks on those left
    out.
    """
    chunks = cut(corpus)
    found: list[Asker] = []
    remarks: list[str] = []
    for name in names or PEERS:
        try:
            found.append(PEERS[name](chunks))
        except MissingExtraError as error:
            remarks.append(f"{name} doet niet mee: {error}")
    return found, remarks
