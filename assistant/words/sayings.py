"""Ways of saying, each put in plain words where a text has it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.language import fold

Saying = tuple[
    re.Pattern[str], str
]  # a pattern over the folded text, and what to say for it, its groups in braces


def put_plainly(text: str, sayings: Sequence[Saying]) -> str:
    """The text with each saying that it has put in plain words, in their order; itself where it has none, or where folding changes
    its length, so that places in the one are not those in the other."""
    flat = fold(text)
    for said, put in sayings:
        if len(flat) != len(text):
            break
        match = said.search(flat)
        if match is not None:
            text = told(text, match, put)
            flat = fold(text)
    return text


def told(text: str, match: re.Match[str], put: str) -> str:
    """The text with what a pattern found in its folded form put otherwise; a capital stays one."""
    groups = {k: text[match.start(k) : match.end(k)] if match[k] else "" for k in match.groupdict()}
    made = put.format(**groups)
    if text[match.start() : match.start() + 1].isupper():
        made = made[:1].upper() + made[1:]
    return f"{text[: match.start()]}{made}{text[match.end() :]}"
