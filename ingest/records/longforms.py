"""Whether words spell out an abbreviation: letters in order, each word giving its first, compounds more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

_SMALL = frozenset(
    (
        "de het een en of van voor op in te tot met der den des om aan uit over bij ter ten 's & – - — / "
    ).split()
)
_WORD = re.compile(r"[^\s]+")
_EDGE = "‘’'\"“”(),.;:"


class LongForm(NamedTuple):
    """The words that an abbreviation stands for and where they begin in the text that was looked through."""

    text: str
    begin: int


def before(text: str, abbreviation: str) -> LongForm | None:
    """The words at the end of `text` that spell out the abbreviation, cut where they begin; else None."""
    letters = _letters(abbreviation)
    words = list(_WORD.finditer(text))[-(len(letters) + 7) :]
    best: tuple[int, int, LongForm] | None = None
    for start in range(len(words)):
        part = [m.group() for m in words[start:]]
        if any(re.search(r"[.:;!?]$", word) for word in part[:-1]) or part[0].lower().strip(_EDGE) in _SMALL:
            continue
        quality = fits(abbreviation, part)
        if quality is None:
            continue
        begin = words[start].start()
        begin += len(text[begin:]) - len(text[begin:].lstrip(_EDGE))
        found = LongForm(_clean(text[begin:]), begin)
        if best is None or (quality, -len(part)) > (best[0], best[1]):
            best = (quality, -len(part), found)
    return best[2] if best else None


def after(text: str, abbreviation: str) -> str | None:
    """The words at the start of `text` that spell out the abbreviation, as few as it takes.

    Words up to the next comma, bracket or end spell it out better where more letters are then the first of a word.
    """
    words = list(_WORD.finditer(text))[: len(_letters(abbreviation)) + 5]
    found: tuple[int, str] | None = None
    for stop in range(1, len(words) + 1):
        last = words[stop - 1].group()
        if last.lower().strip(_EDGE) in _SMALL or last.rstrip(",;").endswith("-"):
            continue
        quality = fits(abbreviation, [m.group() for m in words[:stop]])
        ends = stop == len(words) or re.search(r"[.,;:!?)]$", last) is not None
        if quality is not None and (found is None or (ends and quality > found[0])):
            found = quality, _clean(text[: words[stop - 1].end()])
        if ends and (found or re.search(r"[.;:!?]$", last)):
            break
    return found[1] if found else None


def fits(abbreviation: str, words: Sequence[str]) -> int | None:
    """How many letters are the first of a word, or None where the words do not spell the abbreviation out.

    The first and last word take part; of the others at most one may be passed over,
    small words always. A year may give the digits ("ABC25", 2025);
    what follows a hyphen ("X-kaart") must end
    the last word.
    """
    bare = [re.sub(r"[‘’'\"“”().,;:]", "", word).lower() for word in words]
    stem, _, tail = (
        abbreviation.partition("-") if re.search(r"-[a-z]{3,}$", abbreviation) else (abbreviation, "", "")
    )
    digits = re.sub(r"\D", "", stem)
    if digits:
        if not (bare and bare[-1].isdigit() and bare[-1].endswith(digits)):
            return None
        bare = bare[:-1]
    if tail and not (bare and bare[-1].endswith(tail)):
        return None
    letters = _letters(stem)
    bare = [word for word in bare if word]
    if len(letters) < 2 or not bare or bare[0][0] != letters[0] or any(word.isdigit() for word in bare):
        return None
    parts = [part for word in bare for part in re.split(r"[-/–]", word) if part]
    content = [part for part in parts if part not in _SMALL]
    if sum(map(len, content)) < 2 * len(letters) or len(content) > len(letters) + 1:
        return None
    return _align(letters, tuple(parts), len(letters) >= 4 and len(content) >= 4)


def _letters(abbreviation: str) -> str:
    letters = re.sub(r"[^a-z]", "", abbreviation.lower())
    return letters[:-1] + "u" if re.fullmatch(r"[kMGTP]Wh", abbreviation) else letters


def _align(letters: str, words: tuple[str, ...], may_skip: bool) -> int | None:
    @cache
    def best(letter: int, word: int, skipped: bool) -> int | None:
        if word == len(words):
            return 0 if letter == len(letters) else None
        found: list[int] = []
        current = words[word]
        last = word == len(words) - 1
        if current in _SMALL or (may_skip and not skipped and word and not last):
            rest = best(letter, word + 1, skipped or current not in _SMALL)
            if rest is not None:
                found.append(rest)
        if letter < len(letters) and current[0] == letters[letter]:
            at, used = 0, 1
            while True:
                rest = best(letter + used, word + 1, skipped)
                if rest is not None:
                    found.append(rest + 1)
                if letter + used >= len(letters):
                    break
                at = current.find(letters[letter + used], at + 1)
                if at < 0:
                    break
                used += 1
        return max(found, default=None)

    return best(0, 0, False)


def _clean(text: str) -> str:
    return " ".join(text.split()).strip(_EDGE + " ")
