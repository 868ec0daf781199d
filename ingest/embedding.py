"""Embedding models behind LlamaIndex's `BaseEmbedding`: the default, fitted on the library itself, and
configured ones.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.bridge.pydantic import PrivateAttr

from ingest.language import Compounds
from ingest.latent import LatentModel

PREFIXES = {  # what these families of models were trained to see before a query and before a passage
    "e5": ("query: ", "passage: "),
    "arctic-embed": ("query: ", ""),
    "nomic": ("search_query: ", "search_document: "),
}


class LatentEmbedding(BaseEmbedding):
    """The model that was fitted on the library, as LlamaIndex sees it."""

    _model: LatentModel = PrivateAttr()

    def __init__(self, model: LatentModel) -> None:
        super().__init__(model_name="latent", embed_batch_size=256)
        self._model = model

    @classmethod
    def load(cls, folder: Path, compounds: Compounds | None) -> LatentEmbedding:
        return cls(LatentModel.load(folder, compounds))

    def _get_query_embedding(self, query: str) -> list[float]:
        return self._model.embed(query)

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._model.embed(query)

    def _get_text_embedding(self, text: str) -> list[float]:
        return self._model.embed(text)


def configured(name: str, url: str = "", key: str = "") -> BaseEmbedding:
    """The embedding model that a setting names: `huggingface:MODEL`, `fastembed:MODEL`, `ollama:MODEL` or
    `openai:MODEL`.

    Raises ValueError (Dutch) for an unknown kind and ImportError (Dutch) when its extra is not installed.
    """
    kind, _, model = name.partition(":")
    query, passage = next((p for family, p in PREFIXES.items() if family in model.lower()), ("", ""))
    try:
        if kind == "huggingface":
            from llama_index.embeddings.huggingface import HuggingFaceEmbedding

            return _typed(
                HuggingFaceEmbedding(model_name=model, query_instruction=query, text_instruction=passage)
            )
        if kind == "fastembed":
            from llama_index.embeddings.fastembed import FastEmbedEmbedding

            return Prefixed(_typed(FastEmbedEmbedding(model_name=model)), query, passage)
        if kind == "ollama":
            from llama_index.embeddings.ollama import OllamaEmbedding

            base = url or "http://localhost:11434"
            return Prefixed(_typed(OllamaEmbedding(model_name=model, base_url=base)), query, passage)
        if kind == "openai":
            from llama_index.embeddings.openai_like import OpenAILikeEmbedding

            return Prefixed(
                _typed(OpenAILikeEmbedding(model_name=model, api_base=url, api_key=key or "geen")),
                query,
                passage,
            )
    except ImportError as error:
        raise ImportError(
            f"EMBEDDING={name} vraagt de extra '{kind}': pip install 'vraagbaak[{kind}]' ({error.name})"
        ) from None
    raise ValueError(
        f"EMBEDDING={name} is onbekend. Kies latent, huggingface:MODEL, "
        f"fastembed:MODEL, ollama:MODEL of openai:MODEL"
    )


def _typed(model: Any) -> BaseEmbedding:
    assert isinstance(model, BaseEmbedding)
    return model


class Prefixed(BaseEmbedding):
    """A model whose queries and passages each want a prefix of their own."""

    _inner: BaseEmbedding = PrivateAttr()
    _query: str = PrivateAttr()
    _passage: str = PrivateAttr()

    def __init__(self, inner: BaseEmbedding, query: str, passage: str) -> None:
        super().__init__(model_name=inner.model_name, embed_batch_size=inner.embed_batch_size)
        self._inner, self._query, self._passage = inner, query, passage

    def _get_query_embedding(self, query: str) -> list[float]:
        return self._inner.get_query_embedding(self._query + query)

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return await self._inner.aget_query_embedding(self._query + query)

    def _get_text_embedding(self, text: str) -> list[float]:
        return self._inner.get_text_embedding(self._passage + text)

    def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
        return self._inner.get_text_embedding_batch([self._passage + text for text in texts])
