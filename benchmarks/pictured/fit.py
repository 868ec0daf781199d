"""Fits what `assistant/lookup/across/pictured.py` weighs: logistic regression with a ridge penalty over its evidence.

Right is the pictured dossier with the field that is asked; wrong are what pictures no dossier, another one, and development questions
that running text answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from assistant.lookup.across.pictured import Picture, Pictured, named_otherwise, picture_of, pictured
from assistant.reader import Reader
from assistant.reading.question import Question
from benchmarks import logistic
from benchmarks.pictured.texts import HALVES, Text, texts
from ingest.language import fold

PENALTY = 1.0
_OF_TEXTS = (
    "feit", "waarom", "alledaags", "begrip", "thema", "lobbydoel", "actie", "tabelcel", "berekening", "onbeantwoordbaar"
)  # fmt: skip


def fitted(reader: Reader, questions: Path) -> tuple[float, list[float]]:
    """The bias and the weights. `questions`: the folder of the question sets."""
    found = [*_described(reader), *_of_texts(reader, questions)]
    return logistic.fitted(
        [evidence for evidence, _ in found], [right for _, right in found], penalty=PENALTY
    )


def is_right(one: Text, picture: Picture, found: Pictured) -> bool:
    """Whether the dossier and the field are those that are meant."""
    name = fold(str(found.best.record.data["naam"]))
    return picture.field == one.field and name in [fold(n) for n in one.dossiers]


def _found(reader: Reader, question: Question) -> tuple[Picture, Pictured] | None:
    picture = picture_of(question, reader.desk)
    found = pictured(question, reader.desk, picture) if picture else None
    return (picture, found) if picture and found else None


def _described(reader: Reader) -> Iterator[tuple[tuple[float, ...], bool]]:
    for half in HALVES:
        for one in texts(half):
            both = _found(reader, reader.understander.understand(one.text))
            if both is not None:
                yield both[1].evidence, is_right(one, *both)


def _of_texts(reader: Reader, questions: Path) -> Iterator[tuple[tuple[float, ...], bool]]:
    for path in sorted(questions.glob("ontwikkel-*.yaml")):
        for one in yaml.safe_load(path.read_text("utf-8"))["vragen"]:
            if one["soort"] not in _OF_TEXTS or one.get("geschiedenis"):
                continue
            question = reader.understander.understand(one["vraag"])
            both = None if named_otherwise(question, reader.desk) else _found(reader, question)
            if both is not None:
                yield both[1].evidence, False
