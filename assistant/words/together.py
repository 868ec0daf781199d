"""Words that a dossier is called after, but that with the word beside them are the name of something else: "varend leren" is not the
dossier Leren."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

from ingest.language import STOPWORDS, fold, stem

LEAST = 2  # times that two words stand side by side, to be a name
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = frozenset("in van voor over rond bij de het".split())
_SHORT = 4  # letters of the other word at least


def neighbours(
    texts: Iterable[str], heads: Collection[str], names: Collection[str], generic: Collection[str]
) -> dict[str, frozenset[tuple[str, str]]]:
    """By stem of `heads` (folded words) the pairs that it makes a name with in the texts: often, or with capitals; none that is in
    one of `names`, nor with a word that is `generic` (stems)."""
    told: Counter[tuple[str, str]] = Counter()
    for text in texts:
        found = [(m.group(), m.end()) for m in _WORD.finditer(text)]
        for (first, end), (second, last) in pairwise(found):
            pair = fold(first), fold(second)
            between = text[end : last - len(second)]
            if between.strip() or not (pair[0] in heads or pair[1] in heads):
                continue  # a mark between them parts them
            called = between == " " and first[0].isupper() and second[0].isupper()
            told[pair] += LEAST if called else 1
    own = [f" {fold(n)} " for n in names]
    out: dict[str, set[tuple[str, str]]] = {}
    for pair, times in told.items():
        other = pair[1] if pair[0] in heads else pair[0]
        if times < LEAST or len(other) < _SHORT or other in STOPWORDS or stem(other) in generic:
            continue
        if any(f" {' '.join(pair)} " in n for n in own):
            continue
        for word in (w for w in pair if w in heads):
            out.setdefault(stem(word), set()).add(pair)
    return {head: frozenset(pairs) for head, pairs in out.items()}


def beside(word: str, text: str) -> set[str]:
    """The stems of the words of content that stand right beside a word (by its stem) in a text, or behind it with a preposition between
    ("afspraken over water")."""
    out: set[str] = set()
    found = [(m.group(), m.end()) for m in _WORD.finditer(text)]
    for k, (typed, end) in enumerate(found):
        if stem(fold(typed)) != word:
            continue
        if k and not text[found[k - 1][1] : end - len(typed)].strip():
            out.add(stem(fold(found[k - 1][0])))
        for other, last in found[k + 1 : k + 4]:
            if text[end : last - len(other)].strip():
                break
            if fold(other) not in _BETWEEN:
                out.add(stem(fold(other)))
                break
            end = last
    return {s for s in out if len(s) >= _SHORT and s not in STOPWORDS}


def names_in(tokens: Sequence[str], known: Mapping[str, frozenset[tuple[str, str]]]) -> list[str]:
    """The names of two words that a question has."""
    return [" ".join(pair) for pair in pairwise(tokens) if any(pair in pairs for pairs in known.values())]


def within_another(head: str, tokens: Sequence[str], known: Mapping[str, frozenset[tuple[str, str]]]) -> bool:
    """Whether a word, by its stem, stands in a question only as a part of what has another name."""
    pairs = known.get(head)
    places = [k for k, w in enumerate(tokens) if stem(w) == head] if pairs else []
    return bool(places) and all(
        pairs is not None and any(tuple(tokens[i : i + 2]) in pairs for i in (k - 1, k) if i >= 0)
        for k in places
    )
