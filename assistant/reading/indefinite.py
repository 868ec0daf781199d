"""A statement that tells of something without naming it, and a question which it is: "Twee dorpen krijgen een brug. Welke zijn
dat?" asks "welke twee dorpen krijgen een brug?"."""

from __future__ import annotations

import re

from assistant.words.numerals import SEVERAL
from ingest.language import fold

_COUNT = rf"{'|'.join(SEVERAL)}|\d{{1,2}}"
_WHICH = re.compile(
    rf"(?:en\s+)?(?:om\s+)?(?:welke?|wie)(?:\s+(?P<count>{_COUNT}))?\s+(?:(?P<verb>is|was|zijn|waren)\s+(?:dat|het|die|dit|ze|deze)|(?:gaat|ging)\s+het)"
    r"(?:\s+(?:dan|precies|eigenlijk|allemaal|ook alweer))*\W*",
)
_MENTIONED = re.compile(
    r"(?:en\s+)?(?:welke?|wie)\s+(?:wordt|worden|werd|werden)\s+(?:(?:er|daar|ze|die)\s+)*(?P<where>(?:in|door)\s+[^?]{3,60}?\s+)?(?:genoemd|opgesomd|vermeld)\W*",
    re.I,
)
_THERE_ARE = re.compile(r"er\s+(?:zijn|waren)\s+(?:ook\s+|nog\s+|verder\s+)*(?=[^\W\d_])", re.I)
_SEVERAL = re.compile(rf"\b(?P<count>{_COUNT})\s+(?:(?:van de|van onze)\s+)?(?=[\w-]+)", re.I)
_ONE = re.compile(r"\b(?:nog\s+)?(?:[eé][eé]n|1)\s+(?=[\w-]+)", re.I)


def named_asked(statement: str, asked: str) -> str:
    """The question that a statement and "welke is dat?" behind it make together; "" where they make none."""
    mentioned = _MENTIONED.fullmatch(asked.strip())
    there = _THERE_ARE.match(statement)
    if mentioned and there:
        return f"Welke {statement[there.end() :].rstrip(' .!,;:')} worden {mentioned['where'] or ''}genoemd?"
    which = _WHICH.fullmatch(fold(asked).strip())
    if which is None or statement.rstrip().endswith("?"):
        return ""
    text = statement.strip().rstrip(" .!,;:")
    count = which.group("count")
    if not count and which.group("verb") in ("is", "was"):
        found = list(_ONE.finditer(text))
        at = next((m for m in found if m.group().lower().split()[-1] != "een"), found[0] if found else None)
        said = "welk" if at and re.match(r"ander\b", text[at.end() :]) else "welke"
    else:
        found = [m for m in _SEVERAL.finditer(text) if not count or fold(m.group("count")) == count]
        at = found[0] if found else None
        said = f"welke {at.group('count').lower()}" if at else ""
    if at is None:
        return ""
    made = f"{text[: at.start()]}{said} {text[at.end() :]}?"
    return made[:1].upper() + made[1:]
