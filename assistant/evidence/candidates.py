"""A sentence (or row, item, field) as a candidate for an answer, and how it is put into words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evidence.ranking import Facts
from assistant.evidence.retrieve import Hit
from ingest.language import words
from ingest.library import Library
from ingest.model import Unit


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit with what it holds of the question: `own` its text alone (`stems`), `held` with headings and lead (`near`)."""

    unit: Unit
    hit: Hit
    place: int
    own: float
    held: float
    score: float
    fits: bool
    text: str
    stems: frozenset[str]
    near: frozenset[str]
    facts: Facts


def repeats(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    mine = set(words(candidate.text))
    for other in chosen:
        theirs = set(words(other.text))
        if candidate.unit == other.unit or len(mine & theirs) > 0.75 * min(len(mine), len(theirs)):
            return True
    return False


def within(candidates: Sequence[Candidate], room: int) -> list[Candidate]:
    out: list[Candidate] = []
    used = 0
    for candidate in candidates:
        if out and used + len(candidate.text) > room:
            continue
        out.append(candidate)
        used += len(candidate.text)
    return out


_MARK = re.compile(r"^(?:[xX]\s+(?=\d{1,2}\)))?(?:\d{1,2}\)|[•▪✓➢■–-])\s+")


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def closed(text: str) -> str:
    """A text as part of a sentence of ours: without the mark of its list item and without its own end."""
    return re.sub(r"\s*[.;:]$", "", _MARK.sub("", text.strip()))


def row(library: Library, candidate: Candidate) -> str:
    """A table row with its heads: "rij – kop: waarde; kop: waarde"."""
    raw = " ".join(library.quote(s) for s in candidate.unit.spans)
    cells = [" ".join(c.split()) for c in raw.split("\t")]
    heads = candidate.unit.lead.split(" | ") if candidate.unit.lead else []
    if len(heads) == len(cells) and all(map(_YEAR.search, heads)):  # no cell is the name of the row
        return "; ".join(f"{h.rstrip(':')}: {closed(c)}" for h, c in zip(heads, cells, strict=True) if c)
    if len(heads) == len(cells) and len(cells) > 2:
        pairs = [f"{h.rstrip(':')}: {c}" for h, c in zip(heads[1:], cells[1:], strict=True) if c]
        return f"{cells[0]} – {'; '.join(pairs)}"
    return (
        ": ".join([cells[0].rstrip(":"), "; ".join(c for c in cells[1:] if c)])
        if len(cells) > 1
        else cells[0]
    )


def field(library: Library, candidate: Candidate) -> str:
    text = library.line(candidate.unit.spans)
    label = candidate.unit.lead
    return f"{label}: {text[len(label) :].lstrip(' :')}" if text.startswith(label) else text
