"""Whether statements speak of the very thing that a short question is about, or only of what may stand for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.candidates import Candidate
from assistant.evidence.definitions import explained, term_asked
from assistant.evidence.slots import slot_of
from assistant.reading.asked_of import ASKED_OF, ASKED_WITH
from assistant.reading.nouns import ADJECTIVE, PARTICIPLE, nouns_of
from assistant.reading.question import Group, Question
from ingest.language import fold
from ingest.library import Library

WEIGHTY = 0.2  # of a word that a question is about
AS_GOOD = 0.74  # how well a word stands for one that no document has, to be told as the answer
A_PART = 0.35  # how well a place must have a word to say anything of it
SAID = 0.61  # and to say it by more than a word that only looks like it
FEW, FEW_YES = 2, 3  # words of a short question, and of one that asks for yes or no
AKIN = 0.66  # the same of a word that some document has: of several senses each stands for it less surely
TELLS = 0.3  # weight of a word of which something must be said
_APART = ("field", "row")  # they tell their own, whatever they stand under
_DEEDS = ("hoe", "wie", "janee")  # what is done is asked
_TOGETHER = ("wat", "wie", "hoe", "aantal", "wanneer")  # one statement must say it of its subject
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
    subject = _subject(question, topic)
    if subject is not None:
        least = AS_GOOD if _is_nowhere(subject, library) else AKIN
        if not any(_has(subject, c.near, least) for c in chosen):
            return False
    return None


def left_unsaid(question: Question, told: Sequence[frozenset[str]], places: Sequence[frozenset[str]]) -> bool:
    """Whether a question of few words has one of which the chosen statements say nothing: what they tell of its subject is then not what is
    asked of that. `told`: the stems of each statement with its headings, `places`: those with its whole passage."""
    form = question.intent.form
    topic = [g for g in _topic(question) if not g.shown[0].isdigit()]
    if question.follow_up or len(topic) > (FEW_YES if form == "janee" else FEW):
        return False
    if slot_of(question).contact is not None:
        return False
    nouns = nouns_of(question.text)
    said = [
        g
        for g in topic
        if g.weight >= (WEIGHTY if form == "hoe" or PARTICIPLE.match(g.shown) else TELLS)
        and g.head not in ASKED_WITH
        and (g.shown in nouns or not ADJECTIVE.fullmatch(g.shown))
    ]
    texts = told if form in _TOGETHER else places
    least = {g.shown: SAID if form in _DEEDS else A_PART for g in said}
    if not any(all(g.match(text) >= least[g.shown] for g in said) for text in texts):
        return bool(said)
    deeds = [g for g in said if g.shown not in nouns and PARTICIPLE.match(g.shown)]
    return any(all(g.match(text) < SAID for text in told) for g in deeds)


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


def _has(group: Group, stems: frozenset[str], least: float = AS_GOOD) -> bool:
    return group.names(stems) or group.match(stems) >= least


def _topic(question: Question) -> list[Group]:
    """What a question is about, without the document that it is put to."""
    titles = {s for n in question.named("document") for s in n.stems}
    return [g for g in question.groups if g.weight >= WEIGHTY and g.head not in titles]


def _subject(question: Question, topic: Sequence[Group]) -> Group | None:
    """The one thing that something is asked of, places and persons left aside; None where a question describes it in more words."""
    names = {s for n in question.names if n.kind in ("gemeente", "persoon") for s in n.stems}
    things = [g for g in topic if g.head not in names and g.head not in ASKED_OF and not g.shown[0].isdigit()]
    return things[0] if len(things) == 1 else None


def _is_nowhere(group: Group, library: Library) -> bool:
    """Whether no document has a word itself; that they have its parts each says nothing of it."""
    whole = [needed[0] for needed in group.own if len(needed) == 1] or [group.head]
    return not any(map(library.index.frequency, whole))
