"""Text as metrics compare it: folded, with numbers in one form, as words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_QUOTES = dict.fromkeys(map(ord, "‘’‚‛′`´"), "'") | dict.fromkeys(map(ord, "“”„‟″«»"), '"')
_SPECIAL = _DASHES | _QUOTES | {ord("…"): "...", 0xAD: None, ord("²"): "2", ord("³"): "3"}

_THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:[.,\u00a0\u202f\u2009]\d{3})+(?![\d])")
_THOUSANDS_SPACE = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?: 000)+(?!\d)")
_DECIMAL_DOT = re.compile(r"(?<![\d.,])(\d+)\.(\d{1,2})(?![\d.,]*\d)")
_THOUSAND_WORD = re.compile(r"(?<![\d.,])(\d{1,3})\s+duizend\b")
_PERCENT = re.compile(r"(?<=\d)\s*(?:%|procent\b|percent\b)")
_MILLION = re.compile(r"\b(?:mln|mio)\b\.?")
_BILLION = re.compile(r"\bmrd\b\.?")
_EURO = re.compile(r"€\s*|\beur\b\s*|,-(?=\W|$)")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")
_MARK = re.compile(r"\s*\[\d+\](?:\s*\[\d+\])*")
# A value in brackets behind a name ("Lagewaard (64) en ...") numbers no item.
_LIST_NUMBER = re.compile(r"(?:(?<=[^\w\s)\"']\s)|^)\(\d{1,2}\)(?=\s)")
_READ_AS = re.compile(r"\(Gelezen als:[^()]*(?:\([^()]*\)[^()]*)*\)")


def squeeze(text: str) -> str:
    """The text with every run of white space as one space, nothing else changed."""
    return _SPACE.sub(" ", text).strip()


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text without case, diacritics, line breaks and extra spaces, with one form for dashes, quotes and
    numbers.

    Numbers: "25.000", "25,000" and "25 duizend" become "25000"; "41.2" becomes "41,2"; "41 procent" becomes
    "41%"; "€" falls away; "mln" becomes "miljoen". A dot or comma before exactly three digits is a
    thousands mark, unless the digits before it are 0.
    """
    text = text.translate(_SPECIAL)
    text = _THOUSANDS.sub(lambda match: re.sub(r"\D", "", match.group()), text)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    text = _SPACE.sub(" ", text)
    text = _THOUSANDS_SPACE.sub(lambda match: match.group().replace(" ", ""), text)
    text = _THOUSAND_WORD.sub(r"\g<1>000", text)
    text = _DECIMAL_DOT.sub(r"\1,\2", text)
    text = _PERCENT.sub("%", text)
    text = _BILLION.sub("miljard", _MILLION.sub("miljoen", text))
    text = _EURO.sub("", text)
    return _SPACE.sub(" ", text).strip()


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The folded words and numbers of the text, in order; a hyphen parts two words."""
    return tuple(_WORD.findall(fold(text)))


def statement_text(answer: str) -> str:
    """An answer as its reader takes it in: without source marks, list numbers and the line that repeats the
    question.
    """
    return _LIST_NUMBER.sub(" ", _MARK.sub("", _READ_AS.sub(" ", answer)))


@lru_cache(maxsize=8192)
def _pattern(folded: str) -> re.Pattern[str]:
    before = r"(?<!\w)(?<!\d[.,])" if folded[0].isdigit() else r"(?<!\w)"
    after = r"(?![.,]\d)(?!\w)" if folded[-1].isdigit() else r"(?!\w)"
    return re.compile(
        (before if folded[0].isalnum() else "") + re.escape(folded) + (after if folded[-1].isalnum() else "")
    )


def holds(text: str, piece: str) -> bool:
    """Whether `piece` stands in `text` as whole words, both folded. The number 7 does not stand in "7,5" or
    "17".
    """
    folded = fold(piece)
    return bool(folded) and _pattern(folded).search(fold(text)) is not None
