"""A question of yes or no that says so itself ("Lagewaard Warmteplan, ja of nee?"): the question without that, and whether the municipality
takes part where only it and a dossier are named."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.words.formwords import DEEDS, QUESTION_WORDS, VERBS
from ingest.language import fold

_TAIL = re.compile(
    r"[,;:.?!]?\s*(?:graag |gewoon |alleen )?\(?(?:ja (?:of|dan wel) nee|ja ?/ ?nee|j/n|wel of niet|wel of geen deelname)\)?\W*$",
    re.I,
)
_OF = re.compile(r"^(?:en |bij |in |aan |met |doet mee aan )+", re.I)
_SENTENCE = re.compile(rf"\b(?:{QUESTION_WORDS}|{VERBS}|{DEEDS}|mee|klopt)\b")
MOST = 8  # words of what is typed so


def without_yes_or_no(text: str, kinds: Callable[[str], frozenset[str]]) -> str:
    """The question that is meant; the text itself where it does not end so. `kinds`: what words are the name of."""
    tail = _TAIL.search(text)
    rest = text[: tail.start()].strip() if tail else ""
    said = rest.split()
    if not said:
        return text
    bare = len(said) <= MOST and not _SENTENCE.search(fold(rest))
    for k in range(1, len(said)) if bare else ():
        one, other = " ".join(said[:k]).rstrip(",:"), " ".join(said[k:])
        for town, thing in ((one, other), (other, one)):
            if kinds(town) == {"gemeente"} and kinds(thing) == {"dossier"}:
                return f"Doet {_OF.sub('', town)} mee aan {_OF.sub('', thing)}?"
    return f"{rest}?"
