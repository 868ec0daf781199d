"""Sentences read for comparison with what a question takes for granted; the readings are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from assistant.assumptions.asserted import asserted, statements
from assistant.claims.matching import Piece, View
from assistant.claims.reading import Known, Reading, Token, read
from assistant.evidence.candidates import Candidate
from assistant.reading.question import Question
from ingest.library import Library

SAID = "gezegd"
_THEN = re.compile(r"(?:\w+ )?in ((?:19|20)\d\d)\b", re.I)
KEPT = 5_000  # views; a generation has no more sentences than a few thousand


class Sentences:
    """Reads questions and candidates of one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known = Known.of(library)
        self._views: dict[tuple[str, str], View] = {}

    def assumption(self, question: Question) -> Reading | None:
        """The clause that a question takes for granted, read; None where there is none. A follow-up leans on what was said
        before and is left alone."""
        if question.follow_up or question.english:
            return None
        clause = question.once("asserted", lambda: asserted(question))
        return question.once("assumption", lambda: read(clause, self._known)) if clause else None

    def claims(self, question: Question) -> tuple[tuple[Reading, str], ...]:
        """All that a question takes for granted, each with the form by whose checks it is held: that of the question for its
        own clause, `SAID` for what it says beside that."""
        if question.follow_up or question.english:
            return ()
        own = self.assumption(question)
        return (*([(own, question.intent.form)] if own else []), *((s, SAID) for s in self.said(question)))

    def said(self, question: Question) -> tuple[Reading, ...]:
        """What a question says outright, read. Not what it says of the time of a document that is history ("In 2020 wilde de regio ...")."""
        return question.once("statements", lambda: tuple(self._stated(question)))

    def _stated(self, question: Question) -> Iterator[Reading]:
        today = date.today().isoformat()
        dated = {(d.date or "")[:4] for d in self._library.documents.values() if d.over_on(today)}
        for clause in statements(question.text):
            then = _THEN.match(clause)
            if then is None or then.group(1) not in dated:
                yield read(clause, self._known)

    def view(self, candidate: Candidate) -> View:
        """A candidate with all that stands above it: title, headings and lead."""
        passage = candidate.hit.passage
        title = self._library.documents[passage.document].title
        about = " | ".join(p for p in (title, *passage.path, passage.context, candidate.unit.lead) if p)
        key = (candidate.text, about)
        if key not in self._views:
            if len(self._views) > KEPT:
                self._views.clear()
            piece = Piece(candidate.text, candidate.unit.spans, about, candidate.unit.kind)
            self._views[key] = View.of(piece, self._known, self._library.compounds)
        return self._views[key]

    def is_history(self, candidate: Candidate) -> bool:
        """Whether a candidate stands in a document that is no longer in force."""
        document = self._library.documents[candidate.hit.passage.document]
        return document.over_on(date.today().isoformat())

    def placed(self, candidate: Candidate) -> list[Token]:
        """The places of the nearest heading over a candidate that names any."""
        over = (read(h, self._known).items("plaats") for h in reversed(candidate.hit.passage.path))
        return next((places for places in over if places), [])

    def share(self, said: Reading, view: View, but: Token | None = None) -> float:
        """The share of an assumption's words, `but` one, that a sentence has itself or above it, 0 to 1."""
        content = [t for t in said.content if t is not but]
        held = sum(1 for t in content if view.allows(t, self._library.compounds, said) or view.places(t))
        return held / len(content) if content else 0.0
