"""Fits the model of `assistant/reading/scope_model.py` on texts as the assistant reads them in a library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.reader import Reader
from assistant.reading.field_model import FieldModel
from benchmarks.fields.fit import fit_one
from benchmarks.scope.texts import Text

PENALTY = 2.0  # the topics of a question are many: single words must weigh less than for its fields


@dataclass(frozen=True, slots=True)
class Read:
    """A text as the model sees it."""

    label: str
    tokens: tuple[str, ...]
    marks: tuple[str, ...]


def read(found: Iterable[Text], reader: Reader) -> list[Read]:
    """The texts as the assistant reads them."""
    out = []
    for one in found:
        question = reader.understander.understand(one.text)
        tokens, marks = reader.reach.read(question, reader.retriever.search(question, 10))
        out.append(Read(one.label, tokens, marks))
    return out


def fit(found: Iterable[Read]) -> FieldModel:
    """The model that is fitted on texts."""
    return fit_one(list(found), PENALTY)
