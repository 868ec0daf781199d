"""Latent semantic analysis (Deerwester et al. 1990), fitted on the library itself: no model to download.

TF-IDF over stems, compound parts and character n-grams, reduced by a truncated singular value decomposition.
Saved with the generation that it was fitted on.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ingest.language import Compounds, fold, terms

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

DIMENSIONS = 160
EXACT = 1500  # passages; up to here the decomposition is exact, beyond it randomised
MAX_FEATURES = 24_000


class LatentModel:
    """A text as a unit vector in the latent space of the library that it was fitted on."""

    def __init__(
        self,
        features: dict[str, int],
        weights: NDArray[np.float32],
        components: NDArray[np.float32],
        compounds: Compounds | None,
    ) -> None:
        self._features, self._weights, self._components = features, weights, components
        self._compounds = compounds

    @classmethod
    def fit(
        cls, texts: Sequence[str], compounds: Compounds | None
    ) -> tuple[LatentModel, NDArray[np.float32]]:
        """Fit on passages; returns the model and the unit vectors of those passages, one row for each.

        Fewer passages than dimensions give fewer dimensions.
        """
        from scipy.sparse import csr_matrix

        counts = [Counter(_features(text, compounds)) for text in texts]
        frequency: Counter[str] = Counter()
        for count in counts:
            frequency.update(count.keys())
        kept = [f for f, n in frequency.most_common() if n > 1 or not f.startswith("#")][:MAX_FEATURES]
        features = {f: k for k, f in enumerate(kept)}
        weights = np.log((1 + len(texts)) / (1 + np.array([frequency[f] for f in kept]))) + 1
        weights = (weights * np.array([0.35 if f.startswith("#") else 1.0 for f in kept])).astype(np.float32)
        starts, columns, often = [0], array("l"), array("l")
        for count in counts:
            for feature, n in count.items():
                column = features.get(feature)
                if column is not None:
                    columns.append(column)
                    often.append(n)
            starts.append(len(columns))
        at = np.array(columns, dtype=np.int64)
        values = (1 + np.log(np.array(often, dtype=np.float64))) * weights[at]
        shape = (len(texts), max(len(kept), 1))
        matrix = csr_matrix((values, at, np.array(starts)), shape=shape, dtype=np.float32)
        lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
        matrix.data /= np.repeat(np.where(lengths > 0, lengths, 1), np.diff(matrix.indptr))
        components = _components(matrix, max(1, min(DIMENSIONS, min(matrix.shape) - 1)))
        vectors = np.asarray(matrix @ components, dtype=np.float32)
        norms = np.linalg.norm(vectors, axis=1, keepdims=True)
        vectors = np.where(norms > 0, vectors / np.where(norms > 0, norms, 1), 0).astype(np.float32)
        vectors[norms.ravel() == 0, -1] = 1.0
        return cls(features, weights, components, compounds), vectors

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        names = [f for f, _ in sorted(self._features.items(), key=lambda item: item[1])]
        (folder / "features.json").write_text(json.dumps(names, ensure_ascii=False))
        np.savez(folder / "latent.npz", weights=self._weights, components=self._components)

    @classmethod
    def load(cls, folder: Path, compounds: Compounds | None) -> LatentModel:
        names = json.loads((folder / "features.json").read_text())
        with np.load(folder / "latent.npz") as data:
            weights, components = data["weights"], data["components"]
        return cls({f: k for k, f in enumerate(names)}, weights, components, compounds)

    def embed(self, text: str) -> list[float]:
        """The unit vector of a text; a text without any known word gets the last axis."""
        pairs = [
            (self._features[f], n)
            for f, n in Counter(_features(text, self._compounds)).items()
            if f in self._features
        ]
        if not pairs:
            return [0.0] * (self._components.shape[1] - 1) + [1.0]
        at = np.array([k for k, _ in pairs])
        weight = (1 + np.log(np.array([n for _, n in pairs]))) * self._weights[at]
        vector = weight.astype(np.float32) @ self._components[at]
        norm = float(np.linalg.norm(vector)) or 1.0
        found: list[float] = (vector / norm).tolist()
        return found


def _components(matrix: csr_matrix, size: int) -> NDArray[np.float32]:
    """The first `size` right singular vectors as columns.

    Few passages: exactly, from their products with each other. Many: by a randomised range finder with
    power iterations (Halko, Martinsson and Tropp 2011, algorithm 4.4), from a fixed seed.
    """
    if min(matrix.shape) < 3:
        return np.eye(matrix.shape[1], size, dtype=np.float32)
    if matrix.shape[0] <= EXACT:
        values, vectors = np.linalg.eigh((matrix @ matrix.T).toarray().astype(np.float64))
        best = np.argsort(values)[::-1][:size]
        scale = np.sqrt(np.maximum(values[best], 1e-9))
        return np.ascontiguousarray((matrix.T @ vectors[:, best]) / scale, dtype=np.float32)
    start = np.random.default_rng(7).standard_normal((matrix.shape[1], size + 10), dtype=np.float32)
    basis, _ = np.linalg.qr(matrix @ start)
    for _ in range(4):
        inner, _ = np.linalg.qr(matrix.T @ basis)
        basis, _ = np.linalg.qr(matrix @ inner)
    _, _, right = np.linalg.svd((matrix.T @ basis).T, full_matrices=False)
    return np.ascontiguousarray(right[:size].T, dtype=np.float32)


def _features(text: str, compounds: Compounds | None) -> Iterable[str]:
    for term, _ in terms(text, compounds):
        yield term
        if len(term) > 4 and not term[0].isdigit():
            padded = f"^{fold(term)}$"
            for size in (4,):
                for k in range(len(padded) - size + 1):
                    yield "#" + padded[k : k + size]
