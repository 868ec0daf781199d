"""Words for a side of something that say the same: the west side is de westkant, de westzijde or het westen."""

from __future__ import annotations

import re

_COMPASS = r"(?:noord|zuid)?(?:noord|oost|zuid|west)"
_SIDES = ("kant", "zijde")
_PARTS = ("deel", "rand", "flank", "helft")
_SIDE = re.compile(rf"(?P<head>\w{{3,}}?)(?:{'|'.join(_SIDES)})")
_PART = re.compile(rf"(?P<head>{_COMPASS})(?:en|elijke?|{'|'.join((*_SIDES, *_PARTS))})")


def same_side(word: str) -> tuple[str, ...]:
    """The other words for the side or direction that a folded word names; none where it names none."""
    match = _PART.fullmatch(word)
    if match is not None:
        head = match.group("head")
        found = [f"{head}{end}" for end in (*_SIDES, "en", "elijk", "elijke", *_PARTS)]
    elif match := _SIDE.fullmatch(word):
        found = [f"{match.group('head')}{end}" for end in _SIDES]
    else:
        found = []
    return tuple(f for f in found if f != word)
