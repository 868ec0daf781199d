"""Which abbreviations the documents spell out or explain, and which they do not."""

from __future__ import annotations

from assistant.lookup.common import Desk, listed, span_of
from assistant.lookup.listing.condition import Clause, Condition
from ingest.model import Record, Span

_EXPLAINING = frozenset(
    "uitgelegd uitleg verklaard verklaring voluit geschreven uitgeschreven uitgewerkt betekenis betekenen betekent toegelicht toelichting onverklaard onbekend onuitgelegd bekend ze "
    "documenten stukken wat duidelijk gegeven omschreven beschreven opgehelderd".split()
)
_CAPITALS = 2  # of an abbreviation


def read(clause: Clause, desk: Desk) -> Condition | None:
    """The condition that a clause puts to abbreviations; None where a word of it is not understood."""
    if not clause.knows(_EXPLAINING) or not any(w in _EXPLAINING and w != "documenten" for w in clause.words):
        return None
    made = Condition(
        lambda r: bool(r.data["voluit"] or r.data["uitleg"]),
        "die worden uitgelegd",
        "die nergens worden uitgelegd",
        spans,
        shown=lambda r: str(r.data["voluit"] or ""),
    )
    denied = clause.negated != clause.has("onverklaard|onbekend|onuitgelegd")
    return made.opposite() if denied else made


def abbreviations(desk: Desk) -> list[Record]:
    """The terms that are written as abbreviations."""
    return [r for r in desk.records("begrip") if _is_short(str(r.data["term"]))]


def _is_short(term: str) -> bool:
    return " " not in term and sum(c.isupper() for c in term) >= _CAPITALS


def spans(record: Record) -> list[Span]:
    """Where a term stands for the first time."""
    return [span_of(s) for s in listed(record.data["vindplaatsen"])[:1]]
