"""Parts of compounds that askers make and no document writes: "tegelploegen" is tegel and ploegen."""

from __future__ import annotations

from assistant.words.spelling import dutch_words
from ingest.language import Compounds

USUAL = 100  # occurrences in running text; what is rarer in the list is often a compound or a name itself


class AskedCompounds(Compounds):
    """Parts compounds over the words of a library and the usual words of Dutch together."""

    def __init__(self, library: Compounds) -> None:
        super().__init__({})
        self._library = library

    def knows(self, word: str) -> bool:
        """Whether a folded word of four letters or more is one of the library's or a usual word of Dutch."""
        return self._library.knows(word) or (len(word) > 3 and (dutch_words().count(word) or 0) > USUAL)
