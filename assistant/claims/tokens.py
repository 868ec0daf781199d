"""The tokens by which a sentence names its sources ("[B2]", "[R1, R3]"), and the sentence without them."""

from __future__ import annotations

import re

from ingest.language import words

_ONE = r"(?:bron\s*)?[A-Z]{0,2}\d{1,3}"
TOKEN = re.compile(
    rf"\s*(?:\[\s*(?P<a>{_ONE}(?:\s*[,;/&]\s*{_ONE})*)\s*\]"
    rf"|[(【]\s*(?P<b>(?:bron\s*)?[BR]\d{{1,3}}(?:\s*[,;/&]\s*[BR]\d{{1,3}})*)\s*[)】])",
    re.I,
)


def cut(clean: str) -> list[tuple[str, list[str]]]:
    """A sentence cut at its marks: each part with its tokens."""
    out: list[tuple[str, list[str]]] = []
    at = 0
    for match in TOKEN.finditer(clean):
        text = clean[at : match.start()]
        at = match.end()
        if not words(text) and out:
            out[-1][1].extend(named(match))
        else:
            out.append((text, named(match)))
    return out


def named(match: re.Match[str]) -> list[str]:
    """The tokens of one mark: "[B1, B2]" gives two. A bare number is no token that was ever given out."""
    return [t.upper().replace("BRON", "").strip() for t in re.split(r"[,;/&]", match["a"] or match["b"])]


def tidy(text: str) -> str:
    return re.sub(r"\s+([.,;:!?])", r"\1", re.sub(r"([.!?])\s*\.$", r"\1", " ".join(text.split())))
