"""General Dutch words with their counts in running text: pyspellchecker's word list, in little memory."""

from __future__ import annotations

import gzip
import io
import json
import pkgutil
from collections.abc import Iterable, Iterator

from ingest.language import fold

_KEY = 3  # words are kept together by this many first letters


class WordCounts:
    """Folded words with their counts, as one run of bytes for each beginning.

    A word that is given more than once has its highest count.
    """

    def __init__(self, counted: Iterable[tuple[str, int]]) -> None:
        runs: dict[str, bytearray] = {}
        for word, count in counted:
            run = runs.get(word[:_KEY])
            if run is None:
                run = runs[word[:_KEY]] = bytearray(b"\n")
            run += f"{word}\t{count}\n".encode()
        self._runs = {key: bytes(run) for key, run in runs.items()}

    def count(self, word: str) -> int | None:
        """How often a folded word occurs; None for one that the list does not have."""
        run = self._runs.get(word[:_KEY], b"")
        sought = f"\n{word}\t".encode()
        best: int | None = None
        at = run.find(sought)
        while at >= 0:
            begin = at + len(sought)
            end = run.index(b"\n", begin)
            best = max(best or 0, int(run[begin:end]))
            at = run.find(sought, end)
        return best

    def __contains__(self, word: str) -> bool:
        return f"\n{word}\t".encode() in self._runs.get(word[:_KEY], b"")


def read_dutch() -> Iterator[tuple[str, int]]:
    """Every word of the package's Dutch list, folded, with its count. Line by line: the whole takes 75 MB."""
    packed = pkgutil.get_data("spellchecker", "resources/nl.json.gz")
    assert packed is not None
    with gzip.open(io.BytesIO(packed), "rt", encoding="utf-8") as lines:
        for line in lines:  # "woord": 50,
            word, colon, count = line.strip().rstrip(",").rpartition(": ")
            if colon:
                yield fold(json.loads(word)), int(count)
