"""A goal or an agreement that a question calls by its place in a row and by nothing else ("wat is lobbydoel 2?"), where there are
several rows: of which of them is asked back."""

from __future__ import annotations

import re

from assistant.draft import Draft, aside
from assistant.lookup.common import Desk
from assistant.reading.asking import ASKING
from assistant.reading.in_figures import ORDINALS
from assistant.reading.question import FORM_WORDS, LIGHT_WORDS, Question
from ingest.language import STOPWORDS, fold, stem, words
from ingest.model import Record

_SORTS = "lobbydoel|doel|doelstelling|lobbypunt|punt|afspraak|onderdeel"
_PLACED = re.compile(
    rf"\b(?:({_SORTS}) (?:nummer |nr\.? )?\d{{1,2}}\b|(?:{'|'.join(ORDINALS)}) ({_SORTS})\b)"
)
MOST = 15  # rows that are told


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The question back, with the themes or dossiers that have such a row; None where a question says of which it asks."""
    if question.follow_up or question.names or question.documents or question.years or question.paragraph:
        return None
    placed = _PLACED.search(fold(question.text))
    if placed is None or not all(_says_little(w) for w in words(question.text)):
        return None
    sort = placed[1] or placed[2]
    rows = _rows(sort, desk)
    said = "dat" if sort in ("onderdeel", "punt") or sort.endswith("doel") else "die"
    told = [aside(f"Waarvan bedoelt u {said} {sort}? Noem het onderwerp, het dossier of het document.")]
    if 1 < len(rows) <= MOST:
        what = "thema" if sort.startswith("lobby") else "dossier"
        told = [aside(f"Van welk {what} bedoelt u {said} {sort}?"), aside(f"Er zijn: {'; '.join(rows)}.")]
    return Draft("onduidelijk", "opzoeking", tuple(told), (), why="niets genoemd", whole=True)


def _rows(sort: str, desk: Desk) -> list[str]:
    """The themes of the lobby, or the dossiers, that have more than one goal."""
    if sort.startswith("lobby"):
        of = [str(r.data["thema"]) for r in desk.records("lobbydoel") if r.data["thema"]]
        return [theme for theme in dict.fromkeys(of) if of.count(theme) > 1]
    if sort.startswith("doel"):
        return [str(r.data["naam"]) for r in desk.records("dossier") if _goals(r) > 1]
    return []


def _goals(record: Record) -> int:
    goals = record.data["doelen"]
    return len(goals) if isinstance(goals, list) else 0


def _says_little(word: str) -> bool:
    return (
        word in STOPWORDS
        or word in ASKING
        or word in ORDINALS
        or word in _SORTS.split("|")
        or word[0].isdigit()
        or stem(word) in FORM_WORDS
        or stem(word) in LIGHT_WORDS
    )
