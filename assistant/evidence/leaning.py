"""What a statement must say of a follow-up to be told for it: of what was talked about, and of what the follow-up itself brings up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.candidates import Candidate
from assistant.evidence.marks import DONE
from assistant.evidence.nearness import Nearness
from assistant.evidence.retrieve import Stems
from assistant.evidence.slots import slot_of
from assistant.evidence.subject import A_PART
from assistant.reading.intent import ON_COURSE
from assistant.reading.moments import (
    BENEFIT_WORDS,
    ENOUGH_TOLD,
    IF_ASKED,
    UNMET_TOLD,
    WHOM_WORDS,
    is_moment,
    shifts,
)
from assistant.reading.nouns import QUANTIFIERS, nouns_of
from assistant.reading.question import Group, Question
from assistant.turns.followup import ellipsis, points
from assistant.turns.pointing import pointed
from assistant.words.open_sorts import is_sort
from ingest.language import fold, words

NAMED = 0.2  # weight of a name that a follow-up takes over, from which another place must have it
OF_IT = 0.35  # the share of what the answer before was about that a place away from it must say,
FULL, NEARLY_ALL = 1.0, 0.8  # unless a follow-up of this weight is told nearly whole there
SAID, UNSAID = (
    0.2,
    0.1,
)  # the weight of a follow-up's own words that count, and the share of them that is as good as none
A_NOUN = 0.3  # and of one that any other turns on
SAME_SECTION = 1.0  # how near a statement is to the answer before that may tell it by a compound
THING = 0.4  # the weight of a noun that a yes-or-no follow-up turns on

_A_THING = re.compile(r"\b(?:een|geen|al) ([^\W\d_]{4,})\b")
_POINTED_AT = re.compile(
    r"\b(?:die|dat|deze|dit) (?:\w+e )?([\w-]+)"
)  # "al die cijfers" are those that were told
_OF_THOSE = re.compile(r"\b(?:daarvan|ervan|hiervan|er\b.*\bvan)\b")
_A_PART_TOLD = re.compile(r"\b(?:waarvan|daarvan|hiervan|van (?:deze|die|wie))\b", re.I)
_BETWEEN = re.compile(r"\b([\w-]+) of (?:(?:juist|toch|een|het|de|gewoon) )*([\w-]+)\W*$")
_LABELLED = re.compile(r"[A-ZÀ-Þ][\w ()/-]{2,40}:\s+\S")  # a row of a label and what stands behind it


class Leaning:
    """Holds statements against follow-ups, for one library."""

    def __init__(self, stems: Stems, nearness: Nearness) -> None:
        self._stems = stems
        self._nearness = nearness

    def off_subject(self, question: Question, c: Candidate) -> bool:
        """Whether a place away from the answer before a follow-up lacks the name that that was about."""
        if not question.inherited or ellipsis(question.asked):
            return False  # "en in totaal?" may be told of the whole that that is part of
        taken = question.groups[len(question.groups) - question.inherited :]
        towns = {s for n in question.named("gemeente") for s in n.stems}
        names = [g for g in taken if g.proper and g.weight >= NAMED and g.head not in towns]
        near = c.near | self._stems.passages[c.place]
        return bool(names) and not any(g.match(near) >= A_PART for g in names)

    def of_something_else(self, question: Question, c: Candidate) -> bool:
        """Whether a place away from the answer before a follow-up that points back says hardly anything of what that was about,
        and not all of what the follow-up says itself."""
        if not question.inherited or not question.once("points", lambda: points(fold(question.asked))):
            return False
        cut = len(question.groups) - question.inherited
        near = c.near | self._stems.passages[c.place]
        if share(question.groups[cut:], near) >= OF_IT:
            return False
        own = question.groups[:cut]
        return sum(g.weight for g in own) < FULL or share(own, c.stems) < NEARLY_ALL

    def own_unsaid(self, question: Question, c: Candidate) -> bool:
        """Whether the place of a candidate says nothing of what a follow-up asks of somebody ("wie waren daarbij aanwezig?"), or neither
        of the two that it lets one choose from ("is dat bruto of netto?")."""
        if not question.ground or question.swapped:
            return False
        own = question.groups[: len(question.groups) - question.inherited]
        if question.inherited and question.once("bare", lambda: ellipsis(question.asked)):
            return self._only_word_unsaid(question, c, own)
        if question.intent.form == "janee":
            between = question.once("between", lambda: _BETWEEN.search(fold(question.asked)))
            if between is None:
                return self._thing_unsaid(question, c, own)
            own = tuple(g for g in own if g.shown in between.groups())
            if len(own) < 2:
                return False
        elif question.intent.form == "aantal":
            return self._part_unsaid(question, c, own)
        elif question.intent.form in ("wat", "vrij", "hoe", "waar"):
            return self._noun_unsaid(question, c, own)
        elif question.intent.form != "wie" or pointed(fold(question.asked)) is not None:
            return False
        elif slot_of(question).member:
            return False  # that is told by who is represented, whatever verb asks it
        own = tuple(g for g in own if g.shown not in BENEFIT_WORDS | WHOM_WORDS)  # told by what it does
        near = c.near | self._stems.passages[c.place]
        return sum(g.weight for g in own) >= SAID and share(own, near) <= UNSAID

    def cells_of_another(self, question: Question, c: Candidate) -> bool:
        """Whether a candidate is a row of a table or a field of a card that says nothing of what a follow-up asks itself: all around an answer
        from a register are rows and fields of the same thing."""
        if (
            c.unit.kind not in ("row", "field")
            or not question.inherited
            or question.swapped
            or question.added
            or not question.ground  # a half of a question
        ):
            return False
        if question.previous is not None and any(n not in question.previous.names for n in question.names):
            return False
        form, labelled = question.intent.form, c.unit.kind == "field" or bool(_LABELLED.match(c.text))
        if labelled and form in ("wie", "wanneer", "lijst"):
            return False
        if question.once("place pointed at", lambda: pointed(fold(question.asked)) is not None):
            return False
        if c.unit.kind == "row" and question.once("shift", lambda: shifts(question.asked)):
            return False
        own = question.groups[: len(question.groups) - question.inherited]
        said = [g for g in own if not g.shown[0].isdigit()]
        return not said or share(said, c.stems) <= UNSAID

    def _noun_unsaid(self, question: Question, c: Candidate, own: Sequence[Group]) -> bool:
        """Whether a follow-up brings up a thing of its own ("en de ouderen, waar kunnen die op rekenen?") of which the place of a
        candidate says nothing."""
        nouns = question.once("asked nouns", lambda: nouns_of(question.asked) - QUANTIFIERS)
        back = question.once("pointed at", lambda: set(_POINTED_AT.findall(fold(question.asked))))
        known = {n for n in nouns - back if n not in question.unknown and not is_moment(n)}
        things = [g for g in own if g.shown in known and g.weight >= A_NOUN]
        near = c.near | self._stems.passages[c.place]
        return bool(things) and not any(g.match(near) for g in things)

    def _only_word_unsaid(self, question: Question, c: Candidate, own: Sequence[Group]) -> bool:
        """Whether a follow-up only names a thing to ask the same of ("en middenhuur?"), of which a candidate says nothing."""
        if IF_ASKED.search(fold(question.asked)):
            return False
        things = [g for g in own if g.weight >= THING and not (g.shown[0].isdigit() or is_moment(g.shown))]
        if not things or any(g.match(c.near) > A_PART for g in things):
            return False
        # beside the answer before a compound tells enough: "bedrijven" is told by "bedrijventerreinen"
        beside = self._nearness.near(question, c.hit) == SAME_SECTION
        return not (beside and any(w.startswith(g.shown) for g in things for w in words(c.text)))

    def no_course(self, question: Question, c: Candidate) -> bool:
        """Whether a follow-up asks how far what was told has come ("liggen we op schema?") and a candidate says nothing of that."""
        asked = question.once("course", lambda: bool(ON_COURSE.search(fold(question.asked))))
        if not asked or not question.follow_up or not question.inherited:
            return False
        return not any(told.search(c.text) for told in (DONE, ENOUGH_TOLD, UNMET_TOLD))

    def _part_unsaid(self, question: Question, c: Candidate, own: Sequence[Group]) -> bool:
        """Whether a follow-up asks how much of what was told is something ("hoeveel daarvan wordt koop?") and a candidate says
        nothing of that something, nor which part of it there is ("..., waarvan er 12 ...")."""
        if not _OF_THOSE.search(fold(question.asked)):
            return False
        own = tuple(g for g in own if not g.shown[0].isdigit())
        nouns = question.once("asked nouns", lambda: nouns_of(question.asked) - QUANTIFIERS)
        if any(g.shown in nouns and g.weight >= SAID and not g.match(c.near) for g in own):
            return True
        if sum(g.weight for g in own) < THING or share(own, c.near) > UNSAID:
            return False
        return not (_A_PART_TOLD.search(c.text) and self._nearness.here(question, c.hit))

    def _thing_unsaid(self, question: Question, c: Candidate, own: Sequence[Group]) -> bool:
        """Whether a yes-or-no follow-up names a thing of its own ("hebben die een plaatsvervanger?") of which the place says nothing."""
        nouns = question.once("own nouns", lambda: set(_A_THING.findall(fold(question.asked))))
        things = [
            g for g in own if g.shown in nouns and g.weight >= THING and not (g.proper or is_sort(g.shown))
        ]
        near = c.near | self._stems.passages[c.place]
        return bool(things) and not any(g.match(near) for g in things)


def share(groups: Sequence[Group], stems: frozenset[str]) -> float:
    """The share of the weight of some words that a text holds; all of it where they weigh nothing."""
    whole = sum(g.weight for g in groups)
    return sum(g.weight * g.match(stems) for g in groups) / whole if whole else 1.0
