"""What the steps of an answer hand to each other: statements with their spans, and the answer that leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ingest.model import Passage, Record, Span

ANSWERED = ("beantwoord", "gedeeltelijk", "tegenstrijdig")  # outcomes that rest on sources
NOT_THERE = "Dat staat niet in de documenten."


@dataclass(frozen=True, slots=True)
class Cite:
    """A mark in a sentence: the words before it rest on these spans."""

    spans: tuple[Span, ...]


Piece = str | Cite


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an answer: text with marks. `claim`: it states something of the documents and needs a source.

    `checked`: names and numbers in it must stand in its sources (not so for what was counted or calculated).
    """

    pieces: tuple[Piece, ...]
    claim: bool = True
    checked: bool = True

    @property
    def text(self) -> str:
        return "".join(p for p in self.pieces if isinstance(p, str))

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(s for p in self.pieces if isinstance(p, Cite) for s in p.spans)


def say(*pieces: Piece, checked: bool = True) -> Sentence:
    """A sentence that makes a claim."""
    return Sentence(tuple(pieces), True, checked)


def aside(text: str) -> Sentence:
    """A sentence of our own that claims nothing of the documents."""
    return Sentence((text,), claim=False)


def cite(*spans: Span) -> Cite:
    return Cite(tuple(spans))


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer before the quote gate. `whole`: it accounts for every word of the question, which asks nothing else. `held`: the share
    of the question's weight that its best statement holds, 0 to 1, where that was weighed. `field`: the field of a record that it tells."""

    outcome: str
    mode: str
    sentences: tuple[Sentence, ...]
    records: tuple[Record, ...] = ()
    passages: tuple[Passage, ...] = ()
    warnings: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    why: str = ""
    whole: bool = False
    held: float = 1.0
    field: str = ""

    @property
    def spans(self) -> list[Span]:
        """Where its sentences stand, in their order."""
        return [span for sentence in self.sentences for span in sentence.spans]


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a streamed answer: `name` is stap, tekst, bron, antwoord or fout."""

    name: str
    data: Any


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it leaves: see `to_dict`, which is the body of POST /v1/vragen."""

    id: str
    vraag: str
    begrepen_als: str
    uitkomst: str
    wijze: str
    antwoord: str
    bronnen: tuple[dict[str, Any], ...]
    gegevens: tuple[dict[str, Any], ...] = ()
    passages: tuple[dict[str, Any], ...] = ()
    waarschuwingen: tuple[str, ...] = ()
    suggesties: tuple[str, ...] = ()
    uitleg: dict[str, Any] = field(default_factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "vraag": self.vraag,
            "begrepen_als": self.begrepen_als,
            "uitkomst": self.uitkomst,
            "wijze": self.wijze,
            "antwoord": self.antwoord,
            "bronnen": list(self.bronnen),
            "gegevens": list(self.gegevens),
            "passages": list(self.passages),
            "waarschuwingen": list(self.waarschuwingen),
            "suggesties": list(self.suggesties),
        }


def joined(items: Sequence[tuple[Piece, ...]], last: str = " en ") -> tuple[Piece, ...]:
    """Items as an enumeration: "a [1], b [2] en c [3]"."""
    out: list[Piece] = []
    for k, item in enumerate(items):
        if k:
            out.append(last if k == len(items) - 1 else ", ")
        out.extend(item)
    return tuple(out)
