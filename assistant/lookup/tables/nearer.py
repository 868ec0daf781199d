"""Whether the running text tells a figure of what a question names, where the figure that was found is of something that only shares
a part of that word: "400 nieuwbouwwoningen" for what holds "in nieuwbouwprojecten"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.sums import figures
from assistant.lookup.common import Desk, span_of
from assistant.reading.question import Question
from ingest.model import Record

WEIGHTY = 0.25  # of a word that must be said


def told_nearer(question: Question, desk: Desk, records: Sequence[Record]) -> bool:
    """Whether a sentence has a figure and each weighty word of the question, of which the sentences of figures found lack one."""
    if any(r.data.get("soort") != "zin" for r in records):
        return False
    own = [desk.stems_of(desk.library.quote(span_of(r.data["bron"]))) for r in records]
    things = [g for g in question.groups if g.weight >= WEIGHTY and not g.shown.isdigit()]
    if not things or all(any(g.names(stems) for stems in own) for g in things):
        return False
    for hit in desk.search(question, 5).kept:
        for part in hit.passage.parts:
            for span in desk.sentences(part):
                quote = desk.library.quote(span)
                if all(g.names(desk.stems_of(quote)) for g in things) and figures([quote]):
                    return True
    return False
