"""Which dossier a claim is about: the one that is named, or whose name has all that is left of the question beside the claim."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.lookup.asked.named import TELLING, short_names
from assistant.lookup.common import Desk, residue, subject
from assistant.reading.question import Question
from assistant.words.lexicon import GENERIC
from ingest.language import STOPWORDS, stem, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS

ELSE = 0.6  # weight of words of its own from which a question claims something else
SLIGHT = 0.05  # weight of a word that says nothing of what is claimed


def dossier_meant(
    question: Question, desk: Desk, said: str, among: Iterable[Record] | None = None
) -> Record | None:
    """The one dossier (of those `among`, if given) that a question is about but for the words that such a claim is made with
    (`said`); None where it speaks of something else too, or names none or several."""
    named = list(among) if among is not None else desk.named("dossier", question)
    others = [" ".join(n.stems) for n in question.names if n.kind in ("dossier", "persoon", "gemeente")]
    beside = [
        said,
        *others,
        *(n.shown for n in question.names if n.kind in ("persoon", "gemeente")),
        *FUNCTIONS,
    ]
    if named:
        beside += [w for r in named for w in short_names(desk, r)]
        return (
            named[0]
            if len(named) == 1 and residue(question, str(named[0].data["naam"]), *beside) <= ELSE
            else None
        )
    skip = {s for text in beside for w in words(text) for s in (w, stem(w))}
    left = [
        g.shown
        for g in subject(question, skip)
        if g.weight > SLIGHT
        and g.shown not in skip
        and stem(g.shown) not in skip
        and g.shown not in STOPWORDS
    ]
    if not any(len(w) >= TELLING and stem(w) not in GENERIC for w in left):
        return None
    having = [
        r
        for r in desk.records("dossier")
        if {stem(w) for w in left} <= {stem(w) for w in words(str(r.data["naam"]))}
    ]
    return having[0] if len(having) == 1 else None
