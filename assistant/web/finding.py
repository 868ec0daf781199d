"""Searching in one document: where its pages hold the words that were typed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from ingest.library import Library
from ingest.model import Span

MOST = 100
_AROUND = 90


@dataclass(frozen=True, slots=True)
class Find:
    """A place with the words, and the text before and behind it."""

    span: Span
    label: str
    before: str
    text: str
    after: str


def find(library: Library, document: str, wanted: str) -> list[Find]:
    """The places with these words in this order; failing those, the pages that hold all of them.

    Case and accents do not count, white space and line ends are one. At most `MOST` places, in page order.
    """
    words = re.findall(r"\S+", _bare(wanted))
    if not words:
        return []
    phrase = re.compile(r"\s+".join(map(re.escape, words)))
    found = [f for number in _pages(library, document) for f in _on_page(library, document, number, phrase)]
    if found or len(words) == 1:
        return found[:MOST]
    first = re.compile(re.escape(max(words, key=len)))
    for number in _pages(library, document):
        text = _bare(library.page(document, number).text)
        if all(word in text for word in words):
            found += _on_page(library, document, number, first)[:1]
    return found[:MOST]


def _pages(library: Library, document: str) -> range:
    return range(1, library.pages(document) + 1)


def _on_page(library: Library, document: str, number: int, pattern: re.Pattern[str]) -> list[Find]:
    page = library.page(document, number)
    out = []
    for match in pattern.finditer(_bare(page.text)):
        begin, end = match.span()
        out.append(
            Find(
                Span(document, number, begin, end),
                page.label,
                _tail(page.text[max(0, begin - _AROUND) : begin], begin > _AROUND),
                page.text[begin:end],
                _head(page.text[end : end + _AROUND], end + _AROUND < len(page.text)),
            )
        )
    return out


def _tail(text: str, cut: bool) -> str:
    return ("… " + text.split(" ", 1)[-1] if cut else text).replace("\t", " ")


def _head(text: str, cut: bool) -> str:
    return (text.rsplit(" ", 1)[0] + " …" if cut else text).replace("\t", " ")


def _bare(text: str) -> str:
    """Lower case without accents, every character in its own place."""
    return "".join(_plain(c) for c in text)


def _plain(character: str) -> str:
    if character.isascii():
        return character.lower()
    bare = unicodedata.normalize("NFD", character)[0].lower()
    return bare if len(bare) == 1 else character
