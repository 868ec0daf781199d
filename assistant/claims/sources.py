"""Passages and register answers as sources with short tokens: B1, B2 for passages, R1, R2 for what the register holds."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.clean import commands
from assistant.claims.gate import Source
from assistant.claims.matching import Piece
from assistant.draft import Draft, Sentence
from ingest.language import fold
from ingest.library import Library
from ingest.model import Passage, Unit


def passage_source(library: Library, passage: Passage, token: str) -> Source | None:
    """A passage with its units as pieces. What speaks to a machine, and what follows it, is left out; None if nothing is left."""
    heads = " | ".join(dict.fromkeys((*passage.path, *((passage.context,) if passage.context else ()))))
    pieces: list[Piece] = []
    for unit in passage.units:
        raw = " ".join(library.quote(s) for s in unit.spans)
        if commands(raw) or commands(f"{pieces[-1].text if pieces else ''} {raw}"):
            break
        about = f"{heads} | {unit.lead}" if unit.lead else heads
        text = _row(raw, unit) if unit.kind == "row" else " ".join(raw.split())
        pieces.append(Piece(text, unit.spans, about, unit.kind))
    if not pieces or commands(heads):
        return None
    label = f"{library.documents[passage.document].title}, p. {passage.parts[0].page}: {' > '.join(passage.path)}"
    return Source(token, label, tuple(pieces), "\n".join(p.text for p in pieces))


def register_sources(library: Library, draft: Draft, first: int = 1) -> list[Source]:
    """The sentences that the register answered with, each a source: counts and sums in them were made by code."""
    out: list[Source] = []
    for sentence in draft.sentences:
        if not sentence.claim or not sentence.spans or commands(sentence.text):
            continue
        token = f"R{first + len(out)}"
        title = library.documents[sentence.spans[0].document].title
        text = " ".join(sentence.text.split())
        out.append(Source(token, f"register, {title}", _spoken(sentence, text), text))
    return out


def _spoken(sentence: Sentence, text: str) -> tuple[Piece, ...]:
    return (Piece(text.replace(" .", ".").replace(" ,", ","), tuple(dict.fromkeys(sentence.spans)), "", "register"),)


def _row(raw: str, unit: Unit) -> str:
    """A table row with each value behind its heading: "row - head: value; head: value"."""
    cells = [" ".join(c.split()) for c in raw.split("\t")]
    heads = unit.lead.split(" | ") if unit.lead else []
    if len(heads) == len(cells) and len(cells) > 1:
        pairs = [f"{h.rstrip(':')}: {c}" for h, c in zip(heads[1:], cells[1:], strict=True) if c]
        return f"{cells[0]} – {'; '.join(pairs)}"
    return " | ".join(c for c in cells if c)


def numbered(library: Library, passages: Sequence[Passage], first: int = 1) -> list[Source]:
    """Passages as sources B1, B2, ..., the same text only once."""
    out: list[Source] = []
    seen: set[str] = set()
    for passage in passages:
        made = passage_source(library, passage, f"B{first + len(out)}")
        if made is not None and fold(made.shown) not in seen:
            seen.add(fold(made.shown))
            out.append(made)
    return out
