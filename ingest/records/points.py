"""A text that states several things (goals, dates) -> the stretches that each state one."""

from __future__ import annotations

import re

from ingest.months import MONTH, SHORT_MONTH
from ingest.records.common import BULLETS

_MARK = re.compile(rf"^(?:[{re.escape(BULLETS)}]\s+|\(?(?:\d{{1,2}}|[a-h])[.)]\s+(?=\S)|[o○◦]\s+(?=\S))")
_INNER = re.compile(rf"\n\s*(?:[{re.escape(BULLETS)}o○◦])\s+(?=\S)")
_COUNTED = re.compile(r"(?:(?<=[\s;.])|^)\(?(?P<mark>\d|[a-h])[.)]\s+(?=\S)")
_LIST = re.compile(r";\s+(?:en\s+)?(?=\S)")
_SEASON = (
    r"(?:\d{1,2}-\d{1,2}-20\d\d|begin|medio|eind(?:e)?|voorjaar|zomer|najaar|herfst|winter|lente|"
    rf"{MONTH}|{SHORT_MONTH}\.?|q[1-4]|kwartaal\s[1-4]|"
    r"(?:(?:eerste|tweede|derde|vierde|laatste|[1-4]e)\s)(?:kwartaal|helft|halfjaar|maanden))"
)
MOMENT = re.compile(
    rf"(?:\d{{1,2}}\s)?{_SEASON}(?:\s?(?:[-–/]|t/m|en)\s?(?:\d{{1,2}}\s)?{_SEASON})?(?:\s(?:van\s)?20\d\d)?|20\d\d"
    rf"(?:\s?[-–/]\s?(?:20\d\d|q[1-4]))?(?:\s{_SEASON})?",
    re.I,
)
_MONTH_CUT = re.compile(  # a date that a line breaks before its year
    rf"\b{SHORT_MONTH}\.\s$|\b(?:{MONTH}|kwartaal|helft|halfjaar|voorjaar|zomer|najaar|herfst|winter|begin|medio|eind)\s$",
    re.I,
)
_DATED = re.compile(rf"(?:(?<=[.;]\s)|(?<=[\n\v])|^)(?={MOMENT.pattern}\s*(?::|\s[–-]\s))", re.I)


def goals(text: str) -> list[tuple[int, int]]:
    """The goals of one paragraph or cell: its marked lines, its numbered or semicolon-parted clauses, or lines."""
    found = marked(text)
    if len(found) > 1:
        return found
    starts = [m.start() for m in re.finditer(r"(?:(?<=\n)|^)(?=\S)", text)]
    counted = list(_COUNTED.finditer(text))
    order = "123456789" if counted and counted[0]["mark"].isdigit() else "abcdefgh"
    if len(counted) > 1 and "".join(m["mark"] for m in counted) == order[: len(counted)]:
        return _cut(text, [m.span() for m in counted])
    if found:
        return found
    if ";" in text.rstrip(" ;."):
        return _cut(text, [(0, 0), *(m.span() for m in _LIST.finditer(text))])
    if len(starts) > 1 and all(text[at].isupper() or text[at].isdigit() for at in starts):
        return _cut(text, [(at, at) for at in starts])
    return _cut(text, [(0, 0)])


def statements(text: str) -> list[tuple[int, int]]:
    """The list items of a text, or its paragraphs: a sentence's end where the line was broken off."""
    if found := marked(text):
        return found
    starts = [m.start() for m in re.finditer(r"(?:(?<=\n)|^)(?=\S)", text)]
    if len(starts) > 1 and all(text[at].isupper() or text[at].isdigit() for at in starts):
        return _cut(text, [(at, at) for at in starts])
    return _cut(text, [(at, at) for at in (0, *(m.end() for m in re.finditer(r"[.!?]\n", text)))])


def marked(text: str) -> list[tuple[int, int]]:
    """The lines of a text that open with a list mark; those with another mark than the first belong to the one above."""
    starts = [m.start() for m in re.finditer(r"(?:(?<=\n)|^)(?=\S)", text)]
    marks = {at: m for at in starts if (m := _MARK.match(text[at:]))}
    if not marks or (len(marks) == 1 and (0 not in marks or not _may_stand_alone(marks[0].group()))):
        return []
    first = _kind(next(iter(marks.values())).group())
    return _cut(text, [(at, at + m.end()) for at, m in marks.items() if _kind(m.group()) == first])


def _may_stand_alone(mark: str) -> bool:
    """Whether a mark opens a list though no other follows: a bullet, or the number one."""
    bare = mark.strip(" (.)")
    return not bare.isalnum() or bare == "1"


def told(text: str) -> str:
    """A stretch on one line; the marks of a list within it make way for a colon and semicolons."""
    first, *inner = _INNER.split(text.replace("\t", ": ", 1))
    plain = [" ".join(part.split()).rstrip(";,") for part in inner]
    lead = " ".join(first.split())
    return f"{lead.rstrip(':;,')}: {'; '.join(plain)}" if plain else lead


def is_moment(text: str) -> bool:
    """Whether a text is nothing but a date or a period ("Q1 2027", "medio 2026")."""
    return MOMENT.fullmatch(" ".join(text.split()).strip(" :–-")) is not None


def _kind(mark: str) -> str:
    return re.sub(r"\d+", "1", mark).strip()


def moments(text: str) -> list[tuple[int, int]]:
    """The dated entries of a text: "Q1 2027: besluit. Q3 2027: begin" holds two."""
    if found := marked(text):
        return found
    starts = [m.start() for m in _DATED.finditer(text) if not _MONTH_CUT.search(text[: m.start()])]
    ends = [m.end() for m in re.finditer(r"[.;]\n", text)]
    lines = [0, *(m.end() for m in re.finditer(r"\n", text))]
    dated = len(lines) > 1 and all(MOMENT.match(text[at:]) for at in lines)
    return _cut(text, [(at, at) for at in sorted({0, *starts, *ends, *(lines if dated else ())})])


def _cut(text: str, marks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches between marks, without the marks and without white space or a semicolon around them."""
    out: list[tuple[int, int]] = []
    lead = text[: marks[0][0]].strip()
    if lead and not lead.endswith(":"):
        marks = [(0, 0), *marks]
    for (_, begin), stop in zip(marks, [*(first for first, _ in marks[1:]), len(text)], strict=True):
        end = stop
        while begin < end and text[begin].isspace():
            begin += 1
        while end > begin and (text[end - 1].isspace() or text[end - 1] == ";"):
            end -= 1
        if begin < end:
            out.append((begin, end))
    return out
