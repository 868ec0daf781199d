"""The calculation that a question asks for, carried out on the figures of the sentences that were found."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.calculate.choose import is_beside
from assistant.calculate.operations import to_work_out
from assistant.calculate.outcomes import KINDS
from assistant.calculate.work import Work
from assistant.draft import Draft, cite, say
from assistant.evidence.candidates import Candidate, closed, row
from assistant.reading.question import Question
from ingest.library import Library

FEW, NEAREST = 30, 8  # so many sentences are weighed for their figures, and those beside the best so many
QUOTED = 420  # characters of a sentence that is shown beside the outcome


def work_out(
    question: Question,
    ranked: Sequence[Candidate],
    stems_of: Callable[[str], frozenset[str]],
    library: Library,
) -> Draft | None:
    """The outcome with its parts and their sentences; None where the question asks for no calculation, or where it is
    not plain with which figures."""
    operation = to_work_out(question.unnamed)
    if operation is None or question.intent.form in ("wie", "waarom", "waar"):
        return None
    best = ranked[:NEAREST]
    with_figures = [c for c in ranked if re.search(r"\d", c.text)]
    chosen = [c for k, c in enumerate(with_figures) if k < FEW or any(is_beside(c, other) for other in best)]
    if not chosen:
        return None
    work = Work(question, operation, chosen, stems_of)
    made = KINDS[operation.kind](work)
    if made is None:
        return None
    sentence, used = made
    quoted = [work.chosen[f.text] for f in used]
    rest = [
        say(f"{closed(row(library, c) if c.unit.kind == 'row' else c.text)} ", cite(*c.unit.spans), ".")
        for c in dict.fromkeys(quoted)
        if len(c.text) <= QUOTED
    ]
    return Draft(
        "beantwoord",
        "passages",
        (sentence, *rest[:3]),
        passages=tuple(dict.fromkeys(c.hit.passage for c in quoted)),
        why=f"berekening: {operation.kind}",
    )
