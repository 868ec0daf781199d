"""What every peer shares: it searches and does not answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evals.askers import AskError, corpus_hash
from evals.peers.chunks import Chunk
from evals.questions import Question


class Searcher:
    """A peer over chunks. A subclass sets `name` and has `search`."""

    name = ""
    answers = False

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        if not chunks:
            raise ValueError("a peer needs at least one chunk")
        self.chunks = list(chunks)

    def ask(self, question: Question) -> dict[str, Any]:
        raise AskError(f"{self.name} zoekt alleen en geeft geen antwoorden")

    def page(self, document: str, number: int) -> str | None:
        return None

    def model_use(self, answer: dict[str, Any]) -> dict[str, Any] | None:
        return None

    def describe(self) -> dict[str, Any]:
        texts = {chunk.id: chunk.text for chunk in self.chunks}
        return {"url": None, "stukken": len(texts), "corpus": corpus_hash(texts)}

    def close(self) -> None:
        """Nothing to let go of."""
