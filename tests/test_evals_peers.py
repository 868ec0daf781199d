"""Other systems on the same documents: each finds, each gives hits in the interface's form, none answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from evals_toy import PAGES
from llama_index.core.embeddings import MockEmbedding

from evals.askers import AskError
from evals.peers import PEERS, open_peers
from evals.peers.bm25 import Bm25Peer
from evals.peers.chunks import Chunk, cut
from evals.peers.fts5 import Fts5Peer
from evals.peers.stock import MissingExtraError, StockPeer
from evals.questions import load

CORPUS = Path(__file__).parent.parent / "corpus"
CHUNKS = [
    Chunk(f"{id_}-{number}", id_, number, page)
    for id_, pages in PAGES.items()
    for number, page in enumerate(pages, 1)
]


@pytest.mark.parametrize("peer", [Bm25Peer(CHUNKS), Bm25Peer(CHUNKS, "dutch"), Fts5Peer(CHUNKS)])
def test_a_peer_finds(peer: Bm25Peer | Fts5Peer) -> None:
    first = peer.search("burgemeester van het waterplan?", 5)[0]
    assert (first["document"], first["pagina"], first["delen"]) == ("waterplan", 2, [{"pagina": 2}])
    assert first["tekst"] == PAGES["waterplan"][1]
    assert peer.search("xyzzy", 5) == []
    assert peer.search('"?! ', 5) == []
    assert len(peer.search("de het van", 3)) <= 3
    assert peer.describe()["corpus"]


def test_a_stemmer_finds_other_forms() -> None:
    assert Bm25Peer(CHUNKS).search("gemaal", 5) == []
    assert Bm25Peer(CHUNKS, "dutch").search("drempel", 5)[0]["pagina"] == 3


def test_a_peer_does_not_answer() -> None:
    peer = Fts5Peer(CHUNKS)
    assert not peer.answers
    with pytest.raises(AskError, match="zoekt alleen"):
        peer.ask(None)  # type: ignore[arg-type]
    with pytest.raises(ValueError):
        Fts5Peer([])


def test_chunks_keep_their_page() -> None:
    chunks = cut(CORPUS)
    assert {chunk.document for chunk in chunks} == {path.stem for path in CORPUS.rglob("*.pdf")}
    assert len({chunk.id for chunk in chunks}) == len(chunks)
    gold = next(question for question in load() if question.needs).needs[0][0]
    on_page = " ".join(c.text for c in chunks if (c.document, c.page) == (gold.document, gold.page))
    assert gold.quote in " ".join(on_page.split())


def test_the_stock_road() -> None:
    pytest.importorskip("llama_index.vector_stores.chroma")
    peer = StockPeer(CHUNKS, MockEmbedding(embed_dim=4))
    hits = peer.search("wat dan ook", 5)
    assert len(hits) == 5
    assert hits[0]["document"] in PAGES
    whole, queries = peer.bare(["wat dan ook"] * 3)
    assert 0 < queries < whole
    peer.close()


def test_a_missing_extra_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(chunks: object) -> StockPeer:
        raise MissingExtraError('x ontbreekt; installeer eerst de extra: pip install "vraagbaak[peers]"')

    monkeypatch.setitem(PEERS, "llamaindex-chroma", missing)
    peers, remarks = open_peers(CORPUS)
    assert [peer.name for peer in peers] == ["BM25", "BM25, stemmer dutch", "SQLite FTS5"]
    assert "vraagbaak[peers]" in remarks[0]
