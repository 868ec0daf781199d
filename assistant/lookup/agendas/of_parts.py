"""The themes of several parts of an agenda, and how many those are together ("hoeveel thema's hebben Wonen en Werken samen?")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.calculate import asks_sum, operation_of
from assistant.draft import Draft, aside
from assistant.lookup.agendas.themes import parts_named, told_list
from assistant.lookup.common import Desk, count_word, in_a_row, within
from assistant.reading.question import Question
from ingest.language import fold, words

_ASKED = re.compile(r"\b(?:hoeveel|welke|noem|geef|tel|aantal)\b")
_THEMES = re.compile(r"\b\w*thema(?:'?s)?\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Those of each part, after their number where they are to be added; None for another question."""
    flat = fold(question.text)
    if not (_ASKED.search(flat) and _THEMES.search(flat)) or question.number or question.leaning:
        return None
    if question.intent.form in ("janee", "waarom", "wie") or question.intent.extreme in ("meest", "minst"):
        return None
    records = within(question, desk.records("thema"))
    named = parts_named(question, records, desk)
    parts = [p for p in named if not any(set(words(p)) < set(words(other)) for other in named)]
    if len(parts) < 2 or len({r.document for r in records if r.data["onderdeel"] in parts}) > 1:
        return None
    parts.sort(key=lambda p: next(k for k, r in enumerate(records) if r.data["onderdeel"] == p))
    own = [[r for r in records if r.data["onderdeel"] == part] for part in parts]
    told = [told_list(desk, rows, part) for rows, part in zip(own, parts, strict=True)]
    every = [r for rows in own for r in rows]
    sentences = tuple(s for d in told for s in d.sentences)
    operation = operation_of(question.unnamed)
    if operation is not None and operation.kind == "verschil" and len(own) == 2:
        more, less = sorted(own, key=len, reverse=True)
        apart = f"Het verschil is {count_word(len(more) - len(less))} ({len(more)} min {len(less)})."
        sentences = (aside(apart), *sentences)
    elif asks_sum(question.text):
        added = " + ".join(str(len(rows)) for rows in own)
        sentences = (
            aside(f"{in_a_row(parts)} hebben samen {len(every)} thema's ({added})."),
            *sentences,
        )
    return replace(told[0], sentences=sentences, records=tuple(every), why="thema's van delen")
