"""The passages for a question, best first: what its answer rests on, and then what is nearest to it.

Finding goes by words and vectors; which sentence answers is weighed with far more (form, names, what is asked of what). So the answer
is made first, and puts its passages before the others: a second stage that orders again what the first has found (Nogueira and Cho
2019, "Passage re-ranking with BERT", for the two stages).
"""

from __future__ import annotations

from itertools import zip_longest

from assistant.answer import STEPS
from assistant.evidence.retrieve import LOOKED_UP, Hit
from assistant.halving.halves import halves_of
from assistant.halving.parts import sought
from assistant.reader import AskRequest, Reader, Trace


def searched(reader: Reader, request: AskRequest, limit: int) -> list[Hit]:
    """At most `limit` passages; of a question in halves the best of each half in turn."""
    trace = Trace()
    for _, step in STEPS:
        step(reader, request, trace)
    assert trace.question is not None and trace.draft is not None
    only = request.documenten
    rests_on = [s for s in trace.draft.spans if not only or s.document in only]
    whole = reader.retriever.search(trace.question, limit, only, rests_on).kept
    halves = halves_of(reader, request, trace.question)
    ways = [sought(reader, half, limit) for half in halves] if halves else [whole]
    out = {h.passage.id: h for h in whole if h.score > LOOKED_UP / 2}
    for in_turn in zip_longest(*ways):
        for hit in in_turn:
            if hit is not None and len(out) < limit:
                out.setdefault(hit.passage.id, hit)
    return sorted(out.values(), key=lambda h: -h.score)[:limit]
