"""Embedding models behind LlamaIndex's `BaseEmbedding`: the default, fitted on the library itself, and
configured ones.

The default is latent semantic analysis (Deerwester et al. 1990): TF-IDF over stems, compound parts and
character n-grams, reduced by a truncated SVD. It downloads nothing and is saved with the generation that it
was fitted on.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.bridge.pydantic import PrivateAttr
from numpy.typing import NDArray

from ingest.language import Compounds, fold, terms

DIMENSIONS = 160
MAX_FEATURES = 24_000
PREFIXES = {  # what these families of models were trained to see before a query and before a passage
    "e5": ("query: ", "passage: "),
    "arctic-embed": ("query: ", ""),
    "nomic": ("search_query: ", "search_document: "),
}


class LatentEmbedding(BaseEmbedding):
    """A text as a unit vector in the latent space of the library that it was fitted on."""

    _features: dict[str, int] = PrivateAttr()
    _weights: NDArray[np.float32] = PrivateAttr()
    _components: NDArray[np.float32] = PrivateAttr()
    _compounds: Compounds | None = PrivateAttr()

    def __init__(
        self,
        features: dict[str, int],
        weights: NDArray[np.float32],
        components: NDArray[np.float32],
        compounds: Compounds | None,
    ) -> None:
        super().__init__(model_name="latent", embed_batch_size=256)
        self._features, self._weights, self._components = features, weights, components
        self._compounds = compounds

    @classmethod
    def fit(cls, texts: Sequence[str], compounds: Compounds | None) -> LatentEmbedding:
        """Fit on passages. Fewer passages than dimensions give fewer dimensions."""
        from scipy.sparse import csr_matrix
        from sklearn.decomposition import TruncatedSVD

        counts = [Counter(_features(text, compounds)) for text in texts]
        frequency: Counter[str] = Counter()
        for count in counts:
            frequency.update(count.keys())
        kept = [f for f, n in frequency.most_common() if n > 1 or not f.startswith("#")][:MAX_FEATURES]
        features = {f: k for k, f in enumerate(kept)}
        weights = np.log((1 + len(texts)) / (1 + np.array([frequency[f] for f in kept]))) + 1
        weights = (weights * np.array([0.35 if f.startswith("#") else 1.0 for f in kept])).astype(np.float32)
        rows, columns, values = [], [], []
        for row, count in enumerate(counts):
            pairs = [(features[f], 1 + np.log(n)) for f, n in count.items() if f in features]
            vector = np.array([v * weights[k] for k, v in pairs])
            norm = float(np.linalg.norm(vector)) or 1.0
            rows += [row] * len(pairs)
            columns += [k for k, _ in pairs]
            values += list(vector / norm)
        matrix = csr_matrix(
            (values, (rows, columns)), shape=(len(texts), max(len(kept), 1)), dtype=np.float32
        )
        size = max(1, min(DIMENSIONS, min(matrix.shape) - 1))
        if min(matrix.shape) < 3:
            components = np.eye(size, matrix.shape[1], dtype=np.float32)
        else:
            components = (
                TruncatedSVD(size, random_state=7, n_iter=4).fit(matrix).components_.astype(np.float32)
            )
        return cls(features, weights, np.ascontiguousarray(components.T), compounds)

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        names = [f for f, _ in sorted(self._features.items(), key=lambda item: item[1])]
        (folder / "features.json").write_text(json.dumps(names, ensure_ascii=False))
        np.savez(folder / "latent.npz", weights=self._weights, components=self._components)

    @classmethod
    def load(cls, folder: Path, compounds: Compounds | None) -> LatentEmbedding:
        names = json.loads((folder / "features.json").read_text())
        with np.load(folder / "latent.npz") as data:
            weights, components = data["weights"], data["components"]
        return cls({f: k for k, f in enumerate(names)}, weights, components, compounds)

    def _embed(self, text: str) -> list[float]:
        pairs = [
            (self._features[f], n)
            for f, n in Counter(_features(text, self._compounds)).items()
            if f in self._features
        ]
        if not pairs:
            return [0.0] * (self._components.shape[1] - 1) + [1e-6]
        at = np.array([k for k, _ in pairs])
        weight = (1 + np.log(np.array([n for _, n in pairs]))) * self._weights[at]
        vector = weight.astype(np.float32) @ self._components[at]
        norm = float(np.linalg.norm(vector)) or 1.0
        found: list[float] = (vector / norm).tolist()
        return found

    def _get_query_embedding(self, query: str) -> list[float]:
        return self._embed(query)

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._embed(query)

    def _get_text_embedding(self, text: str) -> list[float]:
        return self._embed(text)


def _features(text: str, compounds: Compounds | None) -> Iterable[str]:
    for term, _ in terms(text, compounds):
        yield term
        if len(term) > 4 and not term[0].isdigit():
            padded = f"^{fold(term)}$"
            for size in (4,):
                for k in range(len(padded) - size + 1):
                    yield "#" + padded[k : k + size]


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
