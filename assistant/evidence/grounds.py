"""The grounds of an answer: whether what a statement holds of a question is enough to answer with it.

How much of the question's weight one place holds (`weighing`), whether it is about the subject (`subject`), can have the form that is
asked (`fitting`), says what a follow-up brings up (`leaning`), and does not contradict names and years (`particulars`). The limits
were chosen on the development questions.
"""

from __future__ import annotations

from assistant.claims.reading import Known
from assistant.evidence.candidates import Candidate
from assistant.evidence.fillers import Parties
from assistant.evidence.fitting import COUNTED, Fitting
from assistant.evidence.forms import can_tell
from assistant.evidence.leaning import Leaning
from assistant.evidence.marks import NUMBER, counted_groups
from assistant.evidence.nearness import Nearness
from assistant.evidence.particulars import Particulars
from assistant.evidence.retrieve import Hit, Hits, Stems
from assistant.evidence.row_counts import counts_another
from assistant.evidence.slots import slot_of
from assistant.evidence.subject import Subject
from assistant.evidence.sums import figures
from assistant.evidence.weighing import Weighing
from assistant.reading.moments import after_year
from assistant.reading.question import Question
from assistant.words.lexicon import Lexicon
from ingest.language import term_stems, words

ENOUGH = 0.3  # share of the question's weight that the best unit with its headings must hold
PLACE = 0.5  # or its whole passage, when the unit itself holds this share:
UNIT = 0.25
LEAST, MISSING = (
    4.0,
    0.7,
)  # the least score of a sentence, and the most of the question's weight that its passage may lack
LONG, STRONG = 0.25, 1.0  # in a long question: this share, if it is worth this much weight
SHARP = {
    "aantal": 0.33,
    "wanneer": 0.36,
    "wie": 0.3,
}  # a figure, date or name: this much in the sentence itself
SURE_HELD = 0.9  # or this much with its headings
EVIDENCE, WHOLLY = 0.45, 0.7  # the least weight that must be held, unless nearly all of the question is


class Grounds:
    """Holds the statements of hits against questions, for one library."""

    def __init__(self, lexicon: Lexicon, stems: Stems) -> None:
        self._library = lexicon.library
        self._stems = stems
        self.parties = Parties(Known.of(self._library))
        self._nearness = Nearness(self._library)
        self._particulars = Particulars(self._library, stems, self._nearness)
        self.subject = Subject(self._library, stems)
        self._leaning = Leaning(stems, self._nearness)
        self.fitting = Fitting(lexicon, stems, self.parties, self._nearness, self._particulars, self.subject)
        self.weighing = Weighing(lexicon, stems, self.fitting, self._nearness, self._particulars)
        self._towns = tuple(n.shown for n in lexicon.names if n.kind == "gemeente")

    def ranked(self, question: Question, hits: Hits, closely: bool = False) -> list[Candidate]:
        """Every statement of the hits, weighed for a question, best first; worked out once for both. `closely`: also what holds too
        little of it to be an answer."""
        return question.once(
            (self, "ranked", hits, closely), lambda: self.weighing.ranked(question, hits, closely)
        )

    def near(self, question: Question, hit: Hit) -> float:
        """How near a passage is to where the answer before a follow-up stood."""
        return self._nearness.near(question, hit)

    def enough(self, question: Question, c: Candidate) -> bool:
        here = self._nearness.here(question, c.hit) and not self._nearness.of_another_item(
            question, c.unit, c.hit
        )
        if c.score < LEAST or (not here and self.subject.missing(question, c) > MISSING):
            return False
        if not here and (
            self.subject.weighty_absent(question, c)
            or self._leaning.off_subject(question, c)
            or self._leaning.of_something_else(question, c)
            or self.subject.nothing_named(question, c)
            or self.subject.no_deed(question, c)
            or self.subject.only_akin(question, c)
        ):
            return False
        if (
            self._leaning.own_unsaid(question, c)
            or self._leaning.cells_of_another(question, c)
            or self._leaning.no_course(question, c)
            or self._reason_of_another(question, c)
            or counts_another(question, c, self._stems.passages[c.place])
        ):
            return False
        least = SHARP.get(question.intent.form, 0.0) - (0.1 if question.intent.extreme else 0.0)
        if (
            c.own < least
            and c.held < SURE_HELD
            and not question.follow_up
            and not self.subject.turns_on(question, c)
            and not (c.held >= PLACE and c.own >= 0.2 and self._counts(question, c))
        ):
            return False
        if (here and c.own >= UNIT) or self._told_of_after(question, c):
            return True
        if not self.subject.squarely(question, c) or self.subject.elsewhere(question, c):
            return False
        weight = sum(g.weight for g in question.groups)
        light = weight >= EVIDENCE > c.held * weight
        reached = c.fits and slot_of(question).contact is not None  # a number or an address has no words
        if light and c.held < WHOLLY and not question.follow_up and not reached:
            return False
        if c.held >= ENOUGH and c.own >= 0.2:
            return True
        if c.held >= LONG and c.held * weight >= STRONG and c.own >= 0.2:
            return True
        return question.coverage(self._stems.passages[c.place]) >= PLACE and c.own >= UNIT

    def _told_of_after(self, question: Question, c: Candidate) -> bool:
        """Whether the statement that was told before also tells of the time after its year, which a follow-up asks: "8.500 woningen t/m 2030
        en 5.500 tussen 2030 en 2040"."""
        if not question.swapped or after_year(question) is None or not c.fits:
            return False
        return any(s.overlaps(g) for s in c.unit.spans for g in question.ground)

    def demands(self, question: Question, c: Candidate) -> dict[str, bool]:
        """Which demands on a candidate fail, by name; the demands themselves are those of `enough` and of what fits."""
        weight = sum(g.weight for g in question.groups)
        return {
            "names": not self._particulars.has_names(question, c.near, c.hit, c.unit.kind == "row"),
            "years": not self._particulars.right_years(question, c.text, c.hit),
            "fills": not self.fitting.fills(question, c.text),
            "tells": not self.fitting.tells(question, c),
            "form": not can_tell(question, c.text, c.unit.kind),
            "place": not self.fitting.in_its_place(question, c.text, c.stems),
            "score": c.score < LEAST,
            "missing": self.subject.missing(question, c) > MISSING,
            "weighty": self.subject.weighty_absent(question, c),
            "named": self.subject.nothing_named(question, c),
            "deed": self.subject.no_deed(question, c),
            "akin": self.subject.only_akin(question, c),
            "sharp": c.own < SHARP.get(question.intent.form, 0.0) and c.held < SURE_HELD,
            "squarely": not self.subject.squarely(question, c),
            "subject": self.subject.elsewhere(question, c),
            "light": weight >= EVIDENCE > c.held * weight and c.held < WHOLLY,
            "enough": not self.enough(question, c),
        }

    def _counts(self, question: Question, c: Candidate) -> bool:
        """Whether a figure of the sentence counts, by the words right behind it, each thing that "hoeveel" asks for."""
        counted = question.once("counted", lambda: counted_groups(question))
        if question.intent.form != "aantal" or len(counted) < 2:
            return False
        behind = [
            term_stems(" ".join(words(c.text[m.end() :])[:3]), self._library.compounds)
            for m in NUMBER.finditer(c.text)
        ]
        return all(any(g.match(stems) >= COUNTED for stems in behind) for g in counted)

    def _reason_of_another(self, question: Question, c: Candidate) -> bool:
        """Whether why it is so of one municipality is asked and a statement tells it of others only."""
        asked = {n.shown for n in question.named("gemeente")}
        if question.intent.form != "waarom" or not asked:
            return False
        told = {t for t in self._towns if t in c.text}
        return bool(told) and not told & asked

    def about(self, question: Question, c: Candidate, any_year: bool = False) -> bool:
        """Whether a sentence is about the names and the years of the question; its form may be another. A sentence with
        a figure that the question names, or with two small ones, is about it, whatever its year; with `any_year` any is."""
        given = {g.shown for g in question.groups if len(g.shown) > 2 and g.shown.isdigit()}
        stated = question.once("stated", lambda: {f.value for f in figures([question.text])})
        return self._particulars.has_names(question, c.stems, c.hit) and (
            any_year
            or bool(given & c.stems)
            or self._particulars.right_years(question, c.text, c.hit)
            or (len(stated) > 1 and len(stated & {f.value for f in figures([c.text])}) > 1)
        )
