"""Where a question names things first, so that of two names the one named first comes first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from assistant.lookup.common import Desk
from ingest.language import STOPWORDS, compiled, fold, words

_LETTERS = 6  # of a word by which it is found in other forms
T = TypeVar("T")


def in_order(flat: str, named: Iterable[tuple[str, T]], desk: Desk | None = None) -> list[T]:
    """What names stand for, in the order in which a (folded) question has the names; those that it has not come last. `desk`: of a
    library whose abbreviations may stand for them."""
    all_named = list(named)
    places = places_of(flat, [name for name, _ in all_named], desk)
    return [all_named[k][1] for k in sorted(range(len(all_named)), key=lambda k: places[k])]


def places_of(flat: str, names: Sequence[str], desk: Desk | None = None) -> list[int]:
    """Where in a (folded) question each of some names stands first: in full, by its abbreviation or its initials, or by its own words; the end for
    one that does not. A name that is part of another's ("Bergen", "Bergen op Zoom") is not found there."""
    left, found = flat, dict[str, int]()
    for name in sorted(dict.fromkeys(names), key=len, reverse=True):
        at = _whole(left, name) or _abbreviated(left, name, desk) or _by_initials(left, name)
        if at is not None:
            found[name] = at.start()
            left = left[: at.start()] + " " * len(at.group()) + left[at.end() :]
    for name in names:
        if name not in found:
            found[name] = _by_words(left, name, [n for n in names if n != name])
    return [found[name] for name in names]


def _whole(flat: str, text: str) -> re.Match[str] | None:
    return compiled(rf"(?<!\w){re.escape(fold(text))}(?!\w)").search(flat)


def _abbreviated(flat: str, name: str, desk: Desk | None) -> re.Match[str] | None:
    if desk is None:
        return None
    short = (t for t, r in desk.lexicon.terms.items() if fold(str(r.data.get("voluit") or "")) == fold(name))
    return next((at for term in short if term in flat and (at := _whole(flat, term)) is not None), None)


def _by_initials(flat: str, name: str) -> re.Match[str] | None:
    initials = "".join(w[0] for w in words(name))
    return _whole(flat, initials) if len(initials) > 2 else None


def _by_words(flat: str, name: str, others: Iterable[str]) -> int:
    """Where a word of a name stands first, rather one that no other name has."""
    own = [w for w in words(name) if len(w) > 2 and w not in STOPWORDS]
    further = {w for other in others for w in words(other)}
    for among in ([w for w in own if w not in further], own):
        places = [
            at.start() for w in among if (at := compiled(rf"(?<!\w){re.escape(w[:_LETTERS])}").search(flat))
        ]
        if places:
            return min(places)
    return len(flat)
