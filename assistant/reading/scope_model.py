"""Whether a sentence asks of the field of local and regional government, of another field, or only talks: a linear model over its
words and over how well the library knows them, fitted on texts that were written for no document (`python -m benchmarks.scope`).

The same model as of `field_model.py`. Names are never seen: what the library has under that name is replaced by what it is, any
other word that is written as a name by `@n`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from assistant.reading.field_model import FieldModel, read_models
from assistant.reading.question import Group, Question
from ingest.language import STOPWORDS, stem, words
from ingest.library import Library

FIELD, OTHER, TALK = "gebied", "ander", "praat"
LABELS = (FIELD, OTHER, TALK)

_KINDS = {"gemeente": "@g", "persoon": "@p", "dossier": "@d"}
_LOCAL, _NAME = "@g", "@n"
_TOLD = ("dossier", "persoon", "document", "thema")
_RAW = re.compile(r"[^\W_][\w'’.-]*")
_MANY = 2  # alternatives from which the thesaurus knows a word
_QUARTERS, _FIFTHS = 4, 5

TELLS = 0.25  # weight of a word that says what is asked about


def scope_tokens(question: Question, library: Library) -> tuple[str, ...]:
    """The words of a question, as they were typed where it is about nothing that the documents have, with what is named in the place of
    names."""
    tokens: list[str] = []
    for token in _masked(question, library):
        if not (token.startswith("@") and tokens and tokens[-1] == token):
            tokens.append(token)
    return tuple(tokens)


def _masked(question: Question, library: Library) -> Iterator[str]:
    named = {
        s: _KINDS[n.kind]
        for n in question.names
        if n.kind in _KINDS
        for s in (*n.stems, *map(stem, words(n.shown)))
    }
    local = {stem(w) for g in question.groups if g.proper and _frequent(g, library) for w in words(g.shown)}
    typed = {mended: was for was, mended in question.corrected}
    text = question.text if _of_a_subject(question, library) else question.asked
    for match in _RAW.finditer(text):
        raw, before = match.group(), text[: match.start()].rstrip()
        within = bool(before) and before[-1] not in ".?!:"
        for word in words(raw):
            here = stem(word)
            if here in named and word not in STOPWORDS and word != "regio":
                yield named[here]
            elif within and raw[0].isupper() and raw != "I":
                yield _LOCAL if here in local else _NAME
            elif here in local and raw.isupper() and len(raw) > 1:
                yield _LOCAL
            else:
                yield typed.get(word, word)


def _of_a_subject(question: Question, library: Library) -> bool:
    """Whether a question has a word of weight that the documents or the thesaurus have: how one asks of it ("weet u wat er met ... gebeurt?") is then no
    talk."""
    return any(
        g.weight >= TELLS and (_frequent(g, library) or len(g.alternatives) > _MANY) for g in question.groups
    )


def scope_marks(question: Question, library: Library, coverage: float) -> tuple[str, ...]:
    """How well the library knows a question, as features. `coverage`: the share of its weight that the best passage holds, 0 to 1."""
    whole = [g for g in question.groups if not g.proper]
    unknown = _share(whole, lambda g: g.shown in question.unknown)
    absent = _share(whole, lambda g: not _frequent(g, library))
    concepts = _share(question.groups, lambda g: len(g.alternatives) > _MANY)
    return (
        f"=onbekend{min(3, int(unknown * _QUARTERS))}",
        f"=afwezig{min(3, int(absent * _QUARTERS))}",
        f"=dekking{min(4, int(coverage * _FIFTHS))}",
        f"=begrip{min(3, int(concepts * _QUARTERS))}",
        f"=gewicht{min(4, int(sum(g.weight for g in question.groups)))}",
        *sorted({f"=naam {n.kind}" for n in question.names if n.kind in _TOLD}),
    )


def names_something_here(question: Question, library: Library) -> bool:
    """Whether a question names what the documents speak of by that name."""
    return bool(question.names) or any(g.proper and _frequent(g, library) for g in question.groups)


def _share(groups: Sequence[Group], counts: Callable[[Group], object]) -> float:
    whole = sum(g.weight for g in groups)
    return sum(g.weight for g in groups if counts(g)) / whole if whole else 0.0


def _frequent(group: Group, library: Library) -> int:
    return library.index.frequency(group.head)


@lru_cache(maxsize=1)
def scope_model() -> FieldModel:
    """The model with its weights. Raises FileNotFoundError where the package was built without them."""
    return read_models("scope_model.json")["bereik"]
