"""Which rows a table has: "welke organisaties staan in het overzicht van ...?"."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import Desk, count_word, found, plural, span_of, subject, within
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

ENOUGH = 0.7  # share of the question that the headings of a table must hold
MOST = 30  # rows
_ASKED = re.compile(
    r"\b(?:welke|noem(?: de| alle)?|alle) (\w+)\b.*\b(?:in|uit|van) (?:het|de) (?:\w+ )?(?:overzicht|tabel|staatje|urenoverzicht)\b"
)
_ASIDE = "overzicht tabel staan staat genoemd opgenomen noem alle per"


def look_up(question: Question, desk: Desk) -> Draft | None:
    """All rows of the one table that a question names by its headings; None for another question or where no table is sure."""
    asked = _ASKED.search(fold(question.text))
    if asked is None or question.named("gemeente") or question.intent.extreme:
        return None
    skip = {stem(w) for w in (*words(_ASIDE), *words(asked.group(1)))}
    groups = [g for g in subject(question, skip) if g.weight > 0.05]
    whole = sum(g.weight for g in groups)
    if not whole:
        return None
    tables: dict[tuple[str, str], list[Record]] = {}
    for record in within(question, desk.records("cijfer")):
        if record.data.get("soort") != "zin" and record.data["rij"]:
            tables.setdefault((record.document, str(record.data["tabel"])), []).append(record)
    scored: list[tuple[float, list[Record]]] = []
    for (_, title), records in tables.items():
        above = desk.headings(span_of(records[0].data["bron"]))[-1:]
        stems = desk.stems_of(title, *above)
        scored.append((sum(g.weight * g.match(stems) for g in groups) / whole, records))
    scored.sort(key=lambda item: -item[0])
    if not scored or scored[0][0] < ENOUGH or (len(scored) > 1 and scored[1][0] == scored[0][0]):
        return None
    rows: dict[str, Record] = {}
    for record in scored[0][1]:
        rows.setdefault(" ".join(str(record.data["rij"]).split()), record)
    if not 1 < len(rows) <= MOST:
        return None
    items: list[tuple[Piece, ...]] = [
        (f"{name} ", cite(span_of(record.data["bron"]))) for name, record in rows.items()
    ]
    lead = f"In de tabel {plural(len(rows), 'staat', 'staan')} {count_word(len(rows))} rijen: "
    return found(
        list(rows.values()), say(lead, *joined(items), ".", checked=False), why="rijen van een tabel"
    )
