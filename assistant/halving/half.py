"""One half of a question: what it asks, of which documents and of which time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.lookup.asked.described import named_in
from assistant.lookup.asked.nearby import near_one_another
from assistant.reader import Reader
from assistant.reading.comparison import WORDS
from assistant.reading.question import Question

THEN, NOW = "toen", "nu"
LIGHT = 0.1  # weight of a word that tells no subject


@dataclass(frozen=True, slots=True)
class Half:
    """One half: what it asks, in which documents its answer is sought (none: all), and of which time it speaks. `unsure`:
    that the question has halves at all shows only where both give a figure of one unit. `thing`: the one thing, as it is typed,
    that it asks what is said of. `every`: it is put to each document that there is."""

    question: Question
    documents: tuple[str, ...] = ()
    time: str = ""
    asks: bool = True
    unsure: bool = False
    thing: str = ""
    every: bool = False


def uncompared(question: Question) -> Question:
    """A half without the words that only say how the halves are held together."""
    groups = tuple(g for g in question.groups if g.head not in WORDS)
    return replace(question, groups=groups or question.groups)


def named_by(reader: Reader, question: Question, documents: Sequence[str]) -> bool:
    """Whether a passage of one of the documents has each word of a thing itself, near one another."""
    passages = (p for p in reader.library.passages if p.document in documents)
    return any(any(names(reader, question, text) for text in (p.text, *p.path)) for p in passages)


def names(reader: Reader, question: Question, text: str) -> bool:
    """Whether a text has each word of a thing itself: whole, in its parts, or in another form; of more words, near one another."""
    groups = [g for g in question.groups if g.weight > LIGHT]
    if not groups or not all(named_in(g, reader.desk.stems_of(text)) for g in groups):
        return False
    return near_one_another(reader.desk, groups, text)


def likeness(reader: Reader, question: Question, text: str) -> float:
    """How far a text speaks of a thing, in its words or in others."""
    groups = [g for g in question.groups if g.weight > LIGHT]
    whole, stems = sum(g.weight for g in groups), reader.desk.stems_of(text)
    return sum(g.weight * g.match(stems) for g in groups) / whole if whole else 0.0
