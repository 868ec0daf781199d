"""Whether statements speak of the very thing that a short question is about, or only of what may stand for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.candidates import Candidate
from assistant.evidence.definitions import explained, term_asked
from assistant.evidence.slots import slot_of
from assistant.reading.question import Group, Question
from ingest.language import fold
from ingest.library import Library

WEIGHTY = 0.2  # of a word that a question is about
AS_GOOD = 0.74  # how well a word stands for one that no document has, to be told as the answer
_APART = ("field", "row")  # they tell their own, whatever they stand under
_OPEN = ("wat", "vrij", "lijst", "hoe")
# "Wat staat er over X?" is answered by whatever is said of X.
_WHATEVER = re.compile(
    r"\bwat (?:staat|stond|zegt|zeggen|schrijft|schrijven|meldt|vermeldt|lees|lezen|vind|vinden|weten|weet|is er bekend)\b.*\bover\b"
    r"|\bstaat er (?:\w+ )?(?:iets|wat|meer) (?:\w+ )?(?:in .* )?over\b|\bwaar (?:kan|kun|lees|vind|staat) .*\bover\b"
)


def asks_whatever(question: Question) -> bool:
    """Whether a question asks what is said of a thing, or if anything is: whatever names it answers."""
    return _WHATEVER.search(fold(question.text)) is not None


def spoken_of(question: Question, library: Library, chosen: Sequence[Candidate]) -> bool | None:
    """True where the first of the chosen statements says what is asked about and no more is asked, False where none of them does more
    than stand for it, or tells what the asked term is; None where that does not decide."""
    if question.follow_up or not chosen or slot_of(question).contact is not None:
        return None
    term = term_asked(question)
    if term and not explained(term, [c.text for c in chosen]):
        return False
    topic = _topic(question)
    if topic and asks_whatever(question) and all(g.names(chosen[0].stems) for g in topic):
        return True
    if len(topic) == 1 and _is_nowhere(topic[0], library):
        return None if any(topic[0].match(c.stems) >= AS_GOOD for c in chosen) else False
    return None


def of_it(question: Question, fitting: Sequence[Candidate]) -> list[Candidate]:
    """Of a question about one thing the statements that name it or have what is as good, where some name it: no other of them may be
    told in their place."""
    topic = _topic(question)
    if len(topic) != 1 or question.follow_up or question.intent.form not in _OPEN:
        return list(fitting)
    one = topic[0]
    if not any(one.names(c.stems) for c in fitting):
        return list(fitting)
    return [c for c in fitting if _has(one, c.stems) or (c.unit.kind not in _APART and _has(one, c.near))]


def _has(group: Group, stems: frozenset[str]) -> bool:
    return group.names(stems) or group.match(stems) >= AS_GOOD


def _topic(question: Question) -> list[Group]:
    """What a question is about, without the document that it is put to."""
    titles = {s for n in question.named("document") for s in n.stems}
    return [g for g in question.groups if g.weight >= WEIGHTY and g.head not in titles]


def _is_nowhere(group: Group, library: Library) -> bool:
    """Whether no document has a word itself; that they have its parts each says nothing of it."""
    whole = [needed[0] for needed in group.own if len(needed) == 1] or [group.head]
    return not any(map(library.index.frequency, whole))
