"""Whether statements speak of the very thing that a short question is about, or only of what may stand for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.candidates import Candidate
from assistant.evidence.definitions import explained, term_asked
from assistant.reading.question import Group, Question
from ingest.language import fold
from ingest.library import Library

WEIGHTY = 0.2  # of a word that a question is about
AS_GOOD = 0.74  # how well a word stands for one that no document has, to be told as the answer
# "Wat staat er over X?" is answered by whatever is said of X.
_WHATEVER = re.compile(
    r"\bwat (?:staat|stond|zegt|zeggen|schrijft|schrijven|meldt|vermeldt|lees|lezen|vind|vinden|weten|weet|is er bekend)\b.*\bover\b"
    r"|\bstaat er (?:\w+ )?(?:iets|wat|meer) (?:\w+ )?(?:in .* )?over\b|\bwaar (?:kan|kun|lees|vind|staat) .*\bover\b"
)


def spoken_of(question: Question, library: Library, chosen: Sequence[Candidate]) -> bool | None:
    """True where the first of the chosen statements says what is asked about and no more is asked, False where none of them does more
    than stand for it, or tells what the asked term is; None where that does not decide."""
    if question.follow_up or not chosen:
        return None
    term = term_asked(question)
    if term and not explained(term, [c.text for c in chosen]):
        return False
    titles = {s for n in question.named("document") for s in n.stems}
    topic = [g for g in question.groups if g.weight >= WEIGHTY and g.head not in titles]
    if topic and _WHATEVER.search(fold(question.text)) and all(g.names(chosen[0].stems) for g in topic):
        return True
    if len(topic) == 1 and _is_nowhere(topic[0], library):
        return None if any(topic[0].match(c.stems) >= AS_GOOD for c in chosen) else False
    return None


def _is_nowhere(group: Group, library: Library) -> bool:
    """Whether no document has a word itself."""
    frequency = library.index.frequency
    return not any(all(map(frequency, needed)) for needed in group.own or ((group.head,),))
