"""The document that a question asks what it says ("wat is een dijk volgens het Waterplan?"): it says where to look, and the rest asks the
same without it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.words.lexicon import Name
from ingest.language import STOPWORDS, fold, stem

_ACCORDING = re.compile(r"(?P<comma>,?)\s*\bvolgens\s+(?:(?:de|het|dit|deze|onze)\s+)?", re.I)
_WORD = re.compile(r"['‘\"“]?(?P<word>[\w/-]+)['’\"”]?(?P<end>\s*[,:?.!]|\s+|$)")
# Only of what asks what a thing is: of another question the name of the document says more ("volgens de lobbyagenda").
_WHAT_IT_IS = re.compile(
    r"(?:en |maar |dus )?wat (?:is|zijn|was|waren|betekent|betekenen|houdt|houden) (?:(?:nou|nu|dan|eigenlijk|precies) )*(?:(?:de|het|een) )?"
    r"(?!(?:doel|reden|stand|rol|verschil|aantal|looptijd|planning)\b)(?:(?!(?:van|bij|in|voor|over|aan|met|op|tussen|uit|tot|en|er)\b)[^\s?.,:;]+ ?){1,4}(?:in)?\W*"
)
_OF_TITLES = frozenset("van uit voor de het en tot met jaar".split())


def without_source(text: str, documents: Sequence[Name]) -> str:
    """The question without "volgens ..." and the one document that it names there; the text itself where it has no such aside."""
    if len({n.id for n in documents}) != 1:
        return text
    asked = _without(text, documents)
    return asked if _WHAT_IT_IS.fullmatch(fold(asked)) else text


def _without(text: str, documents: Sequence[Name]) -> str:
    match = _ACCORDING.search(text)
    if match is None:
        return text
    stems = {s for n in documents for s in n.stems}
    at = end = match.end()
    telling = False
    while (word := _WORD.match(text, at)) is not None:
        flat = fold(word["word"])
        said = stem(flat) in stems or any(stem(p) in stems for p in flat.split("-"))
        if not said and not flat.isdigit() and flat not in _OF_TITLES:
            break
        telling = telling or said
        if said or flat.isdigit():
            end = word.end() - len(word["end"])
        at = word.end()
        if word["end"].strip():
            break
    behind = text[end:].lstrip()
    next_word = _WORD.match(behind)
    if not telling or (next_word is not None and fold(next_word["word"]) not in STOPWORDS):
        return text
    before = text[: match.start()].rstrip()
    if not before:
        asked = behind.lstrip(",: ")
        return f"{asked[:1].upper()}{asked[1:]}" if behind[:1] in (",", ":") else text
    return f"{before} {behind}" if next_word is not None else f"{before}{behind}"
