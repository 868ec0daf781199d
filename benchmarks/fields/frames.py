"""The frames: questions with a slot for every name, each with the label of what it asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.language import words

SLOTS = {"{D}": "@d", "{P}": "@p", "{G}": "@g"}
_SLOT = re.compile("|".join(map(re.escape, SLOTS)))
WRITERS = ("a", "b")


@dataclass(frozen=True, slots=True)
class Frame:
    """`label`: what is asked, `anders` for what no field tells. `named`: which slots it has, as the models are called."""

    label: str
    text: str
    marks: tuple[str, ...] = ()

    @property
    def named(self) -> str:
        return "".join(SLOTS[slot][1] for slot in SLOTS if slot in self.text)

    @property
    def tokens(self) -> tuple[str, ...]:
        """Its words, with what is named in the place of names."""
        return tuple(_tokens(self.text))


def frames(writer: str) -> list[Frame]:
    """The frames of one writer. Raises ValueError for a line that is no frame."""
    out = []
    for number, line in enumerate(
        (Path(__file__).parent / f"{writer}.tsv").read_text("utf-8").splitlines(), 1
    ):
        label, tab, text = line.partition("\t")
        if not tab or not _SLOT.search(text):
            raise ValueError(f"{writer}.tsv, regel {number}: geen label met een vraag")
        out.append(Frame(label, text))
    return out


def by_named(all_frames: Iterable[Frame]) -> dict[str, list[Frame]]:
    """Frames by what they name."""
    out: dict[str, list[Frame]] = {}
    for frame in all_frames:
        out.setdefault(frame.named, []).append(frame)
    return out


def _tokens(text: str) -> Iterator[str]:
    before, at = "", 0
    for match in _SLOT.finditer(text):
        for word in words(text[at : match.start()]):
            yield word
            before = word
        if SLOTS[match.group()] != before:
            yield SLOTS[match.group()]
        before, at = SLOTS[match.group()], match.end()
    yield from words(text[at:])
