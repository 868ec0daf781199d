"""Whether the place of a statement holds what a question is about: its subject, its weighty words, the things that it names."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.candidates import Candidate
from assistant.evidence.marks import DEED, DEED_ASKED
from assistant.evidence.retrieve import Stems
from assistant.evidence.slots import slot_of
from assistant.evidence.told import TOLD
from assistant.reading.judgements import ASPECTS
from assistant.reading.nouns import QUANTIFIERS, nouns_of
from assistant.reading.question import Group, Question
from ingest.language import fold
from ingest.library import Library

SQUARE, SQUARE_SHARE = 0.5, 0.25  # matched for more than a part of a compound: this share of what is asked
UNDER_HEADS = 0.7  # what an item or row must hold with its headings where it holds little on its own
MUCH, A_PART = (
    0.3,
    0.4,
)  # a noun of this share of the question; matched for less it is there by a part of a compound only
SPEAKERS = frozenset(
    "partners partijen organisaties instanties corporaties gemeenten bestuurders betrokkenen deelnemers".split()
)  # "we"
UNKNOWN = 0.3  # the share of a question that no document knows
ONE_THING = 0.5  # the share of a question that its one subject makes up
ALONE, AKIN = 0.2, 0.7  # the least weight of a thing, and how far what only stands for it may count
REST, REST_HELD = (
    0.7,
    0.6,
)  # the least weight of what is asked beside a word that no document knows, and how much must be held
WEIGHTY = 0.2  # by words of this weight


class Subject:
    """Holds statements against it, for one library."""

    def __init__(self, library: Library, stems: Stems) -> None:
        self._library = library
        self._stems = stems

    def squarely(self, question: Question, c: Candidate) -> bool:
        """Whether the passage holds what is asked by its own word or one that stands for it: not by parts of compounds
        alone, and not by the names of places and persons alone."""
        near = c.stems | self._stems.passages[c.place]
        names = {s for n in question.names if n.kind in ("gemeente", "persoon") for s in n.stems}
        things = [g for g in question.groups if g.weight > 0.1 and g.head not in names]
        whole = sum(g.weight for g in things)
        return not whole or sum(g.weight for g in things if g.match(near) >= SQUARE) >= SQUARE_SHARE * whole

    def turns_on(self, question: Question, c: Candidate) -> bool:
        """Whether a line that is read under its headings (an item, a row) names the word that the question turns on."""
        focus = slot_of(question).focus
        return (
            focus is not None
            and c.held >= UNDER_HEADS
            and focus.names(c.stems if c.unit.kind == "item" else c.near)
            and c.unit.kind in ("item", "row", "field")
        )

    def elsewhere(self, question: Question, c: Candidate) -> bool:
        """Whether the question is held by other words for its words alone, while what it is about is not known here."""
        if c.facts.exact or (c.fits and slot_of(question).person):
            return False
        near = c.near | self._stems.passages[c.place]
        nouns = question.once("nouns", lambda: nouns_of(question.text))
        absent = sum(
            g.weight
            for g in question.groups
            if g.shown in nouns and not self._library.index.frequency(g.head) and not g.match(near)
        )
        return absent > UNKNOWN * sum(g.weight for g in question.groups)

    def missing(self, question: Question, c: Candidate) -> float:
        """The share of the question's weight that the candidate's whole passage lacks altogether."""
        near = c.stems | self._stems.passages[c.place]
        whole = sum(g.weight for g in question.groups) or 1.0
        return sum(g.weight for g in question.groups if not g.match(near)) / whole

    def weighty_absent(self, question: Question, c: Candidate) -> bool:
        """Whether the passage of a candidate lacks a noun that makes up much of the question, or has but a part of it."""
        nouns = question.once("nouns", lambda: nouns_of(question.text))
        near = c.near | self._stems.passages[c.place]
        least = MUCH * sum(g.weight for g in question.groups)
        waived = self.waived(question, c.near) | _aspects(question, c)
        sought = (g for g in question.groups if g.shown in nouns - QUANTIFIERS - SPEAKERS - waived)
        return any(g.weight >= least and g.match(near) < A_PART for g in sought)

    def aspect_unsaid(self, question: Question, chosen: Sequence[Candidate]) -> bool:
        """Whether the places of the chosen statements lack such a noun that only says what is asked of the subject ("de rol van ...")."""
        least = MUCH * sum(g.weight for g in question.groups)
        asked = [g for g in question.groups if g.shown in ASPECTS and g.weight >= least]
        return any(
            all(g.match(c.near | self._stems.passages[c.place]) < A_PART for c in chosen) for g in asked
        )

    def waived(self, question: Question, near: frozenset[str]) -> frozenset[str]:
        """The words of a question that no document knows and that need not be said: an asker's own word, where a text with
        these stems (`near`) holds the rest of the question, in several words."""
        strange, rest = question.once("strange", lambda: _strange_and_rest(question))
        if not strange:
            return frozenset()
        whole = sum(g.weight for g in rest)
        held = [(g.weight, g.match(near)) for g in rest]
        several = sum(weight > WEIGHTY and match >= TOLD for weight, match in held) > 1
        told = sum(weight * match for weight, match in held)
        return strange if several and whole >= REST and told >= REST_HELD * whole else frozenset()

    def nothing_named(self, question: Question, c: Candidate) -> bool:
        """Whether the passage of a candidate has none of the things that a yes-or-no question names, places and persons
        left aside: what it shares is then a place and a verb ("is de winkel in Veenburg open?")."""
        if question.intent.form != "janee" or not question.names:
            return False
        nouns = question.once("nouns", lambda: nouns_of(question.text))
        names = {s for n in question.names if n.kind in ("gemeente", "persoon") for s in n.stems}
        near = c.near | self._stems.passages[c.place]
        sought = [
            g
            for g in question.groups
            if (g.proper or g.shown in nouns - QUANTIFIERS) and g.weight > 0.1 and g.head not in names
        ]
        return bool(sought) and not any(g.match(near) >= TOLD for g in sought)

    def no_deed(self, question: Question, c: Candidate) -> bool:
        """Whether is asked what is done about one thing, and a candidate neither tells a deed nor says the thing itself:
        that people have a "sociaal netwerk" is not what is done about loneliness."""
        asked = question.once("deed", lambda: bool(DEED_ASKED.search(fold(question.text))))
        if not asked or question.follow_up or DEED.search(c.text):
            return False
        weighty = max(question.groups, key=lambda g: g.weight)
        if weighty.weight < ONE_THING * sum(g.weight for g in question.groups):
            return False  # of a thing told in many words no single one need be said
        return not weighty.names(c.near | self._stems.passages[c.place])

    def only_akin(self, question: Question, c: Candidate) -> bool:
        """Whether a question turns on one thing alone that no document names, and a candidate has but what is akin to it: a
        text on recreation tells nothing of campsites where nothing but campsites is asked for."""
        thing = None if question.follow_up else _one_thing(question)
        if thing is None or any(self._in_use(stems) for stems in thing.own):
            return False
        return thing.match(c.near | self._stems.passages[c.place]) < AKIN

    def unnamed(self, question: Question, chosen: Sequence[Candidate]) -> str:
        """The one thing that a yes-or-no question turns on, where no document says that word and the chosen statements tell of what
        stands for it: "komt er een tram?" told by a bus. "" where it is named."""
        thing = _one_thing(question) if question.intent.form == "janee" else None
        if thing is None or any(self._in_use(stems) for stems in thing.own if len(stems) == 1):
            return ""
        return "" if any(thing.names(c.near) for c in chosen) else thing.shown

    def _in_use(self, stems: Sequence[str]) -> bool:
        return all(self._library.index.frequency(s) for s in stems)


def _one_thing(question: Question) -> Group | None:
    """The one weighty word of a question, places, persons and documents left aside; None where it has none or several."""
    names = {s for n in question.names if n.kind in ("gemeente", "persoon", "document") for s in n.stems}
    things = [g for g in question.groups if g.weight > ALONE and g.head not in names]
    return things[0] if len(things) == 1 else None


def _strange_and_rest(question: Question) -> tuple[frozenset[str], list[Group]]:
    """The words of a question that no document knows, names left aside, and its other words, places and persons left aside."""
    strange = frozenset(g.shown for g in question.groups if g.shown in question.unknown and not g.proper)
    names = {s for n in question.names if n.kind in ("gemeente", "persoon") for s in n.stems}
    return strange, [g for g in question.groups if g.shown not in strange and g.head not in names]


def _aspects(question: Question, c: Candidate) -> frozenset[str]:
    """What a question asks of its subject that hardly any text calls so ("wat is de rol van ...?"), where a candidate names that subject."""
    asked = frozenset(g.shown for g in question.groups if g.shown in ASPECTS)
    if not asked or question.intent.form not in ("wat", "vrij", "hoe"):
        return frozenset()
    things = [g for g in question.groups if g.shown not in asked and g.weight > WEIGHTY]
    return asked if things and all(g.names(c.stems) for g in things) else frozenset()
