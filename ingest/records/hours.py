"""Hours in running lines: "BRO: 40 uur in 2025, 20 uur in 2026" -> an entry per organisation and year."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.records.common import squeeze

_HOURS = re.compile(
    r"(?P<hours>\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s+(?:uur|uren)\s+(?:(?:in|voor|over)\s+|\((?:in\s+)?(?=20\d\d\)))(?P<year>20\d\d)(?P<star>\s?\*+)?"
    r"|(?P<year2>20\d\d)\s*:\s*(?P<hours2>\d{1,3}(?:\.\d{3})+|\d+)\s+(?:uur|uren)(?P<star2>\s?\*+)?",
    re.I,
)
_MARK = re.compile(r"\s*(?:[•▪▫■○●‣➢➤·–*-]\s+)?(?:\d{1,2}[.)]\s+)?")
_OWNER = re.compile(r"[^:\n]{1,80}?(?=\s*:)")
_REMARK = re.compile(r"\(([^()]{3,80})\)")
_STAR = re.compile(r"(?m)^\s*(\*+)\s*(?=\S)")


class Hours(NamedTuple):
    """Hours of one organisation in one year, where they stand in the text, and their remark."""

    owner: str | None
    year: int
    hours: int
    begin: int
    end: int
    remark: str | None


def hours(text: str) -> list[Hours]:
    """Read the hours of a cell. An organisation goes on over the lines until another one is named.

    The stretch [begin, end) runs from the organisation's name to the year: it says all that is stated.
    """
    notes = _notes(text)
    body = text[: min(notes.values(), default=len(text))] if notes else text
    out: list[Hours] = []
    owner: str | None = None
    owner_at = 0
    at = 0
    for line in body.splitlines(keepends=True):
        mark = _MARK.match(line)
        first = mark.end() if mark else 0
        named = _OWNER.match(line, first)
        found = list(_HOURS.finditer(line))
        if named and not re.fullmatch(r"20\d\d", named.group().strip()):
            if not found or named.end() <= found[0].start():
                owner, owner_at = squeeze(named.group()), at + first
        elif mark and mark.group().strip() and found:
            owner = None  # a new item that names nobody before its hours
        remark = _REMARK.search(line, found[-1].end()) if found else None
        for one in found:
            said = squeeze(remark.group(1)) if remark else None
            star = (one.group("star") or one.group("star2") or "").strip()
            after = re.match(r"[^\n]*?\)\s*(\*+)", line[found[-1].end() :])
            star = star or (after.group(1) if after else "")
            note = _note(text, notes, star)
            begin = owner_at if owner is not None else at + one.start()
            out.append(
                Hours(
                    owner,
                    int(one.group("year") or one.group("year2")),
                    int((one.group("hours") or one.group("hours2")).replace(".", "")),
                    begin,
                    at + one.end(),
                    "; ".join(x for x in (said, note) if x) or None,
                )
            )
        at += len(line)
    return out


def _notes(text: str) -> dict[str, int]:
    """Where the notes to asterisks begin: a line that opens with the mark and holds no hours of its own."""
    found: dict[str, int] = {}
    for mark in _STAR.finditer(text):
        line = text[mark.start() :].strip().splitlines()[0]
        if mark.group(1) in text[: mark.start()] and not _HOURS.search(line):
            found[mark.group(1)] = mark.start()
    return found


def _note(text: str, notes: dict[str, int], star: str) -> str | None:
    if not star or star not in notes:
        return None
    begin = notes[star]
    later = [at for at in notes.values() if at > begin]
    return squeeze(text[begin : min(later, default=len(text))]).lstrip("* ")
