"""What "dat kader" or "die regeling" of a follow-up is in the turn before it: "het regionale afsprakenkader". Works on the words alone."""

from __future__ import annotations

import re

from assistant.reading.nouns import PARTICIPLE
from ingest.language import STOPWORDS, fold, stem

_POINTS = re.compile(r"\b(?:die|dat|deze|dit) (?P<noun>[^\W\d_][\w-]{3,})")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PART = 3  # letters at least that a compound has before its last part
_CLOSES = re.compile(r"[^\w\s'’-]")  # no word of the same phrase stands before it


def meant_by(text: str, told: str, asked: str) -> str:
    """The fuller name of what a follow-up points at, as the turn before has it (`told`, `asked`): "regionale afsprakenkader" for "dat
    kader"; "" where that has no fuller one, or several."""
    match = _POINTS.search(fold(text))
    if match is None or match["noun"] in STOPWORDS:
        return ""
    for source in (told, asked):
        phrases = _phrases(match["noun"], source)
        if phrases:
            return phrases[0] if len({fold(p) for p in phrases}) == 1 else ""
    return ""


def spelled_out(text: str, told: str) -> str:
    """What an abbreviation that a question has stands for, as the answer to it spells it out: "Bus Rapid Transit" for "BRT"; "" for none."""
    tokens = [t.group() for t in _WORD.finditer(told)]
    for short in re.findall(r"(?<![\w-])[A-Z]{2,6}(?![\w-])", text):
        for k, token in enumerate(tokens):
            if token[:1].lower() != short[0].lower() or token == short:
                continue
            said, left = [], list(short.lower())
            for word in tokens[k : k + 2 * len(short)]:
                if left and word[:1].lower() == left[0] and word.lower() not in STOPWORDS:
                    left.pop(0)
                elif word.lower() not in STOPWORDS:
                    break
                said.append(word)
                if not left:
                    return " ".join(said)
    return ""


def _phrases(noun: str, text: str) -> list[str]:
    """Where a text has a noun, or a compound of it, with the adjective before it: those that say more than the noun."""
    found: list[str] = []
    tokens = list(_WORD.finditer(text))
    for k, token in enumerate(tokens):
        word = fold(token.group())
        compound = word.endswith(noun) and len(word) >= len(noun) + _PART
        if not compound and stem(word) != stem(noun):
            continue
        begin = token.start()
        before = tokens[k - 1] if k else None
        if before is not None and not _CLOSES.search(text[before.end() : begin]):
            said = fold(before.group())
            adjective = said.endswith(("e", "aal", "ief", "isch", "lijk")) and said not in STOPWORDS
            if adjective and not PARTICIPLE.match(said):
                begin = before.start()
        phrase = text[begin : token.end()]
        if compound or fold(phrase) != word:
            found.append(phrase)
    return found
