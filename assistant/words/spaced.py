"""Words that a question writes apart or together otherwise than the documents: "water schap" for "waterschap", and the words of a dossier's
name as one ("aanlegparken") or one of them as two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.words.lexicon import GENERIC, Lexicon
from ingest.language import STOPWORDS, fold, stem

_TWO_WORDS = re.compile(r"\b(?=(?P<first>[^\W\d_]{4,}) (?P<second>[^\W\d_]{3,})\b)")
_WORD = re.compile(r"[^\W\d_]{4,}")
# They join a verb as well as they stand before it: "samen werken", "verder gaan".
_LOOSE_FIRST = frozenset(
    "samen verder terug vooruit achteruit omhoog omlaag rond buiten binnen tussen onder tegen langs vast klaar vrij goed open deel hoger lager groot klein meer minder eigen extra hele half zelf veel".split()
)


def _is_all(first: str, second: str, name: Sequence[str]) -> bool:
    """Whether two words are all that tells a name from others."""
    return all(w in (first, second) or stem(fold(w)) in GENERIC for w in name)


class Spacing:
    """The words of one library as it writes them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        names = [n.shown.split() for n in lexicon.names if n.kind == "dossier"]
        self._own = frozenset(fold(w) for name in names for w in name)
        self._apart = {
            whole: f"{first} {second}"
            for name in names
            for first, second in pairwise(name)
            if first[:1].isupper()
            and second[:1].isupper()
            and ((whole := fold(first + second)) not in lexicon.known or _is_all(first, second, name))
        }

    def mended(self, text: str) -> str:
        """A text with its words as the library writes them."""
        text = _WORD.sub(lambda m: self._apart.get(fold(m.group()), m.group()), text)
        for match in _TWO_WORDS.finditer(text):
            first, second = match["first"], match["second"]
            whole = fold(first + second)
            if fold(first) in STOPWORDS or fold(second) in STOPWORDS or fold(first) in _LOOSE_FIRST:
                continue
            spoken = self._lexicon.says(f"{first} {second}") if whole in self._lexicon.known else True
            if not spoken or (whole in self._own and second[:1].islower()):
                text = text.replace(f"{first} {second}", f"{first}{second}")
        return text
