"""Whether a unit of text can have the form of answer that a question asks for: its names and years, its figure, who does it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate.operations import asks_so_far
from assistant.evidence.candidates import Candidate
from assistant.evidence.degrees import degree_told
from assistant.evidence.fillers import Parties, asks_maker, made_thing, names_maker
from assistant.evidence.forms import can_tell
from assistant.evidence.marks import BARE_FIGURE, BY_NOW, EUROS_ASKED, GOAL, SUM, beside, counted_groups
from assistant.evidence.namesakes import of_a_namesake
from assistant.evidence.nearness import Nearness
from assistant.evidence.particulars import Particulars
from assistant.evidence.quantities import measures, of_a_town_only
from assistant.evidence.retrieve import Hit, Stems
from assistant.evidence.slots import slot_of
from assistant.evidence.subject import Subject
from assistant.evidence.told import about, excepted, fills, tells_deed
from assistant.reading.question import Group, Question
from assistant.words.lexicon import Lexicon
from ingest.language import fold, stem, thing_stems, words
from ingest.model import Unit
from ingest.records.people import surname

OF_THIS = 0.6  # the share of a question from which a text without a sum in euros still says of this thing that it costs nothing yet
COUNTED = 0.5  # how well a sentence must name what is counted
SAME_THING = (
    0.8  # how well a sentence must say what somebody made or ordered: what is akin to it is another's
)


class Fitting:
    """Holds units against what is asked, for one library."""

    def __init__(
        self,
        lexicon: Lexicon,
        stems: Stems,
        parties: Parties,
        nearness: Nearness,
        particulars: Particulars,
        subject: Subject,
    ) -> None:
        self._library = lexicon.library
        self._stems = stems
        self._parties = parties
        self._nearness = nearness
        self._particulars = particulars
        self._subject = subject
        self._towns = tuple(n.shown for n in lexicon.names if n.kind == "gemeente")
        self._usual = frozenset(
            fold(w)
            for p in self._library.passages
            for w in re.findall(r"(?<![\w-])[a-zà-ÿ][^\W\d_]+", p.text)
        )
        self._people = frozenset(
            w
            for n in lexicon.names
            if n.kind == "persoon"
            for w in words(surname(n.shown))
            if len(w) > 2 and stem(w) in n.stems
        )

    def fits(
        self,
        question: Question,
        unit: Unit,
        text: str,
        own: frozenset[str],
        stems: frozenset[str],
        hit: Hit,
        loosely: bool = False,
    ) -> bool:
        """Whether a unit can have the form of answer that is asked. `own`: the stems of its text; `stems`: with what it stands under;
        `loosely`: also where nothing there says the word that the question turns on."""
        place = self._library.index.place(hit.passage.id)
        if (
            not self._particulars.has_names(question, stems, hit, unit.kind == "row")
            or (unit.kind == "row" and of_a_namesake(question, text))
            or not self._particulars.right_years(question, text, hit)
            or not self._tells(question, text, own, stems, place, loosely)
            or not can_tell(question, text, unit.kind)
            or not self.in_its_place(question, text, own)
            or self.sum_of_another(question, text, own)
        ):
            return False
        if question.once("so far", lambda: asks_so_far(question.text)) and _is_goal(unit, hit, text):
            return False
        if question.apart and own & question.apart and not own & question.sought_apart:
            return False  # it speaks of the other half of the question
        if question.intent.form != "aantal":
            return True
        counted = question.once("counted", lambda: counted_groups(question))
        if question.inherited and self._nearness.here(question, hit):
            fresh = question.groups[: len(question.groups) - question.inherited]
            counted = [g for g in counted if g in fresh]
        if measures(counted, text):
            return True
        said = own if unit.kind == "sentence" else stems
        if not counted or not any(g.match(said) >= COUNTED for g in counted):
            return not counted or self._left_out(unit, hit, text, counted)
        return unit.kind not in ("sentence", "item") or self.counts(question, text, counted)

    def sum_of_another(self, question: Question, text: str, own: frozenset[str]) -> bool:
        """Whether a sum in euros is asked and a unit has none, but says of another thing that it is open or nothing."""
        asked = question.once("euros", lambda: EUROS_ASKED.search(fold(question.text)))
        return asked is not None and not SUM.search(text) and question.coverage(own) < OF_THIS

    def in_its_place(self, question: Question, text: str, own: frozenset[str]) -> bool:
        """Whether a unit has who does it where "wie" is asked, and the word whose degree "hoe diep" asks for."""
        maker = question.once("maker", lambda: asks_maker(question))
        if maker or slot_of(question).orderer:
            thing = question.once("made thing", lambda: made_thing(question))
            if thing.match(own) < SAME_THING:
                return False
        if maker:
            return names_maker(question, text, self._parties)
        if question.intent.form == "wie":
            return self._parties.answer(question, text)
        return degree_told(question, own)

    def tells(self, question: Question, c: Candidate) -> bool:
        """Whether a candidate has what the question asks to be told, whatever its form."""
        return self._tells(question, c.text, c.stems, c.near, c.place)

    def _tells(
        self,
        question: Question,
        text: str,
        own: frozenset[str],
        near: frozenset[str],
        place: int,
        loosely: bool = False,
    ) -> bool:
        slot = slot_of(question)
        if slot.focus is not None and (loosely or slot.focus.shown in self._subject.waived(question, near)):
            slot = replace(slot, focus=None)
        if slot.counted is not None and not loosely and not tells_deed(slot.counted, near, question):
            return False
        return self.fills(question, text) and about(
            slot, own, near, self._stems.passages[place], self._stems.units[place]
        )

    def fills(self, question: Question, text: str) -> bool:
        """Whether a text has the marks of what is asked: an amount, a name, a place."""
        if question.intent.form == "aantal" and of_a_town_only(question, text, self._towns):
            return False
        return fills(slot_of(question), text, question, self._towns, self._people, self._usual)

    def excepted(self, question: Question, c: Candidate) -> bool:
        """Whether a candidate says that a municipality of the question takes part in something else only."""
        return excepted(
            question, c.text, [n.shown for n in question.named("gemeente")] + self._proper(question)
        )

    def _proper(self, question: Question) -> list[str]:
        return re.findall(r"\b[A-ZÀ-Þ][a-zà-ÿ]{3,}\b", question.text)

    def _left_out(self, unit: Unit, hit: Hit, text: str, counted: Sequence[Group]) -> bool:
        """Whether a sentence gives a figure without a noun, for what the sentence before it counts ("... 93.000 woningen.
        Zo'n 72.000 kunnen gebouwd worden.")."""
        units = hit.passage.units
        at = units.index(unit)
        if unit.kind != "sentence" or not at or not BARE_FIGURE.search(text):
            return False
        before = self._stems.units[self._library.index.place(hit.passage.id)][at - 1]
        return any(g.names(before) for g in counted)

    def counts(self, question: Question, text: str, counted: Sequence[Group]) -> bool:
        """Whether a figure of a sentence stands beside the word for what is counted, or in a measure of it."""
        around = beside(text, question)
        if not around or measures(counted, text):
            return True
        stems = [thing_stems(piece, self._library.compounds) for piece in around]
        return any(g.match(near) >= COUNTED for g in counted for near in stems)


def _is_goal(unit: Unit, hit: Hit, text: str) -> bool:
    """Whether a unit tells what is aimed at, which does not tell how much of it is so by now."""
    above = " ".join((*hit.passage.path[-1:], hit.passage.context))
    return (
        BY_NOW.search(text) is None
        and GOAL.search(text if unit.kind == "sentence" else f"{above} {text}") is not None
    )
