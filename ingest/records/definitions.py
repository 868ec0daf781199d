"""Sentences that say what a term means: "Een X is iemand die ...", "dit heet 'X'", "(hierna: X)"."""

from __future__ import annotations

import re
from typing import NamedTuple

_IS = re.compile(
    r"^(?P<article>(?:Een|De|Het)\s+)?(?P<term>[A-Za-zÀ-ÿ][\w’'&-]*(?:\s+[\w’'&-]+){0,3}?)\s+(?:is|zijn)\s+"
    r"(?P<what>(?:iemand|mensen|personen|huishoudens|woningen|inwoners)\s+(?:die|dat|met|zonder|waar|van|voor)\b.+|"
    r"een\s+(?:\w+\s+){0,3}?[\w-]+\s+(?:waarin|waarmee|waarbij|die|dat|waar|voor|om)\s.+)$",
    re.S,
)
_CALLED = re.compile(
    r"\b(?:[Dd]it|[Dd]at|[Dd]eze|[Dd]ie)(?:\s+\w+){0,2}\s+(?:heet|heten|noemen we|wordt)\s+(?:ook wel\s+)?"
    r"[‘'“\"](?P<term>[^’'”\"]{3,60})[’'”\"]"
)
_HEREAFTER = re.compile(
    r"\((?:hierna|verder)(?:\s+te\s+noemen)?\s*:?\s+[‘'“\"]?(?P<term>[^()‘’“”\"]{2,60}?)[’'”\"]?\)"
)
_NO_TERM = frozenset(
    (
        "dit dat deze die er het hier daar wij we zij ze hij dan nu ook doel belangrijk belangrijkste "
        "ons onze wat wie dus daarom daarbij hierbij hiermee daarmee daarnaast verder bovendien al maar "
        "inmiddels momenteel tevens eerste tweede derde volgende stap uitgangspunt inzet ambitie wens "
        "idee aanleiding reden resultaat gevolg onderdeel voorbeeld regio gemeente provincie stad "
    ).split()
)


class Definition(NamedTuple):
    """A term, and what is said of it."""

    term: str
    meaning: str


def definition(sentence: str, before: str = "") -> Definition | None:
    """What a sentence defines, or None. `before` is the sentence that comes before it."""
    if match := _CALLED.search(sentence):
        meaning = " ".join(before.split()).rstrip(".")
        return Definition(match["term"].strip(), meaning) if meaning else None
    if match := _HEREAFTER.search(sentence):
        return _hereafter(sentence[: match.start()], match["term"].strip())
    match = _IS.match(" ".join(sentence.split()))
    if match is None or not sentence.rstrip().endswith("."):
        return None
    term = match["term"]
    tokens = term.lower().split()
    if set(tokens) & _NO_TERM or tokens[0] in (
        "in",
        "op",
        "met",
        "van",
        "voor",
        "door",
        "bij",
        "als",
        "om",
        "naast",
    ):
        return None
    article = (match["article"] or "").strip()
    if article in ("De", "Het") and not term[0].isupper():
        return None
    if re.match(
        r"een\s+(?:\w+\s+)?(?:risico|kans|probleem|uitdaging|voorwaarde|aandachtspunt|vereiste|wens|stap)\b",
        match["what"],
    ):
        return None
    if not article and len(tokens) > 2 and not term.split()[1][0].isupper():
        return None
    if not article and not any(c.isupper() for c in term[1:]):
        term = term[0].lower() + term[1:]
    return Definition(term, match["what"].rstrip(". "))


def _hereafter(opening: str, term: str) -> Definition | None:
    starts = list(re.finditer(r"\b(?:[Hh]et|[Dd]e|[Ee]en)\s+(?=[A-ZÀ-Þ])", opening))
    meaning = " ".join(opening[starts[-1].end() :].split()) if starts else ""
    return Definition(term, meaning) if 8 <= len(meaning) <= 200 else None
