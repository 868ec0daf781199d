"""Whether statements speak of the same one of a row as a question: the first deal and not the second, version 2.0 and not 1.0."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.question import Question
from assistant.words.numerals import RANKS, rank_of
from ingest.language import fold, stem

_VERSION = re.compile(r"(?<![\w.,])\d\.\d(?![\w.,]|\d)")
_RANK = rf"(?:{'|'.join(RANKS)}|\d{{1,2}}(?:e|ste|de))"
_RANKED = re.compile(rf"(?<![\w-])\(?(?P<rank>{_RANK})\)? (?P<noun>[a-z]{{3,}})")
_NUMBERED = re.compile(r"(?<![\w-])(?P<noun>[a-z]{3,}) (?P<version>\d)\.0(?!\d)")  # "waterplan 2.0"


def edition_unsaid(question: Question, told: Sequence[str]) -> bool:
    """Whether a question asks of one of a row, by its version or its rank, and the statements only tell of another of that row."""
    flat = fold(question.text)
    texts = [fold(t) for t in told]
    versions = set(_VERSION.findall(flat))
    if versions:
        return not any(versions & set(_VERSION.findall(t)) for t in texts)
    asked = {stem(m["noun"]): rank_of(m["rank"]) for m in _RANKED.finditer(flat)}
    theirs = [(stem(m["noun"]), rank_of(m["rank"])) for t in texts for m in _RANKED.finditer(t)]
    theirs += [(stem(m["noun"]), int(m["version"])) for t in texts for m in _NUMBERED.finditer(t)]
    others = [noun for noun, rank in theirs if noun in asked and rank != asked[noun]]
    return bool(others) and not any(asked.get(noun) == rank for noun, rank in theirs)
