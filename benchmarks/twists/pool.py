"""The sentences of a library that the rules start from, and the names that they may put in the place of one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from benchmarks.shapes.cases import members_of
from ingest.language import fold
from ingest.library import Library
from ingest.model import Passage

_FOOTNOTE = re.compile(r"[A-Za-z]{3,}\d")
_MARKS = re.compile(r"[•|\t…/]|\.\.|[„“”\"‘`]|\.\d|\bzie\b|\bo\.a\b|\bx \d|Actie \d{4}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the library, on one line and with a full stop, and the one that follows it in its passage."""

    text: str
    passage: Passage
    publisher: str
    following: str = ""

    @property
    def around(self) -> str:
        """The whole passage with its headings, folded: what a twist may not put into words again."""
        return _around(self.passage)


@lru_cache(maxsize=4096)
def _around(passage: Passage) -> str:
    return fold(" ".join([*passage.path, passage.context, passage.text]))


@dataclass(frozen=True, slots=True)
class Pool:
    """What the rules draw from: sentences, and the towns and persons that the register knows."""

    sentences: tuple[Sentence, ...]
    towns: tuple[str, ...]
    persons: tuple[str, ...]

    @classmethod
    def of(cls, library: Library) -> Pool:
        register = library.register
        towns = {town for record in register.records("dossier") for town in members_of(record)}
        persons = {str(record.data["naam"]) for record in register.records("persoon")} - towns
        return cls(
            tuple(_sentences(library)),
            tuple(sorted(t for t in towns if " " not in t)),
            tuple(sorted(persons)),
        )


def _sentences(library: Library) -> Iterator[Sentence]:
    publishers = {id: document.publisher for id, document in library.documents.items()}
    for passage in library.passages:
        found = [" ".join(library.line(u.spans).split()) for u in passage.units if u.kind == "sentence"]
        for text, after in zip(found, [*found[1:], ""][: len(found)], strict=True):
            if usable(text):
                yield Sentence(text, passage, publishers[passage.document], after if usable(after) else "")


def usable(text: str) -> bool:
    """Whether it is a whole sentence of ordinary length without remnants of layout."""
    words = text.split()
    return (
        5 <= len(words) <= 40
        and text[0].isupper()
        and text.endswith(".")
        and not text.endswith(("...", "etc.", "bijv.", "o.a."))
        and text.count("(") == text.count(")")
        and not _FOOTNOTE.search(text.replace("CO2", "").replace("m2", ""))
        and not _MARKS.search(text)
    )
