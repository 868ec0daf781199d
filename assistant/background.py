"""The clause of a question that tells what is so beside what is asked: "waarom ..., terwijl er geld is?", "wat ..., nu het stilligt?",
"er zijn plannen voor ..., maar hoeveel ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.question import Group
from ingest.language import bare, fold, words

LESS = 0.4  # of its weight, for a word that only stands in such a clause
_CLAUSE = re.compile(
    r"^[^?]{12,}?,? maar (?=(?:en )?(?:hoeveel|hoe|wat|wie|waarom|wanneer|waar|welke?)\b)"
    r"|\b(?:terwijl|hoewel|ofschoon|ook al|ondanks dat|als er (?:toch )?(?:zo['’ ]?n|zoveel|zo veel|al|geen|te weinig)) [^,?.;]+"
    r"|\bnu (?:het|de|er|ze|we|wij|die|dat|onze) [^,?.;]*\b(?:is|zijn|was|waren|wordt|worden|heeft|hebben|komt|komen|gaat|gaan|ligt|staat|stopt|moet|moeten|kan|kunnen)(?=\W*(?:$|,))"
)


def foreground(text: str) -> str:
    """A question without such a clause; the question itself where nothing else would be left."""
    flat = fold(text)
    if len(flat) != len(text):
        return text
    match = _CLAUSE.search(flat)
    rest = f"{text[: match.start()]}{text[match.end() :]}" if match else text
    return rest if len(words(rest)) > 2 else text


def behind(groups: Iterable[Group], text: str) -> tuple[Group, ...]:
    """The groups of a question with little weight for the words of such a clause."""
    rest = foreground(text)
    if rest == text:
        return tuple(groups)
    asked = {bare(w) for w in words(rest)}
    return tuple(
        g if g.shown in asked or g.proper else replace(g, weight=round(g.weight * LESS, 4)) for g in groups
    )
