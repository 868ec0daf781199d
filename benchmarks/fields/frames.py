"""The frames: questions with a slot for every name, each with the label of what it asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.language import words

SLOTS = {"{D}": "@d", "{P}": "@p", "{G}": "@g", "{A}": "@a", "{X}": "@x"}
_SLOT = re.compile("|".join(map(re.escape, SLOTS)))
_LEANS = re.compile(r">>([DPGA]) (\w+)")
WRITERS = "abcdefghijklmnopqrs"  # a to d: one name; e and f: two, an action, none, and follow-ups; g and h: pictures; i: what went wrong; j, k, n, o, r and s: none; l, m, p and q: two, an action and follow-ups
ONCE = ("@a", "@x")  # what is one thing, however often it is said


@dataclass(frozen=True, slots=True)
class Frame:
    """`label`: what is asked, `anders` for what no field tells. `leans`: what the turn before was about, for a follow-up. `marks`:
    features beside its words."""

    label: str
    text: str
    leans: str = ""
    marks: tuple[str, ...] = ()

    @property
    def named(self) -> str:
        """Which names it has, as the models are called: "d", "dp", "gg", ">d"; "0" for none."""
        said = [SLOTS[slot][1] * self.text.count(slot) for slot in SLOTS if slot in self.text]
        told = "".join(s[0] if f"@{s[0]}" in ONCE else s for s in said)
        return f">{self.leans}{told}" if self.leans else told or "0"

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
        if not tab or not label or not text:
            raise ValueError(f"{writer}.tsv, regel {number}: geen label met een vraag")
        leans = _LEANS.fullmatch(label)
        out.append(Frame(leans[2], text, leans[1].lower()) if leans else Frame(label, text))
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
