"""The grounds of an answer: what every sentence of the hits holds of a question, and whether that is enough.

How much of the question's weight one place holds, whether a text has the mark of the form that is asked, and whether names
and years do not contradict it. The limits were chosen on the development questions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.candidates import Candidate
from assistant.lexicon import Lexicon
from assistant.marks import (
    BARE_FIGURE,
    BECAUSE,
    BECAUSE_OF,
    BY_WHEN_ASKED,
    CONDITION,
    CONDITION_ASKED,
    DONE,
    GOAL,
    MONEY,
    MONEY_ASKED,
    NUMBER,
    OF_ALL,
    PEOPLE_ASKED,
    PER,
    PER_SAID,
    PERCENT,
    PERCENT_ASKED,
    TOGETHER,
    WHEN,
    WHEN_OR_IF,
    WHO,
    WITH_WHOM,
    beside,
    counted_groups,
    counts_people,
    has_number,
    numbers,
)
from assistant.members import count_asked, sorts_asked, things
from assistant.moments import IF_ASKED, IF_TOLD, SAYS_AIM, SAYS_BEFORE, SAYS_NOW, after_year, is_after, shifts
from assistant.quantities import of_the_sort
from assistant.question import FORM_WORDS, Group, Question, years_in
from assistant.ranking import Facts, score
from assistant.restated import replaced
from assistant.retrieve import Hit, Hits, Stems
from assistant.slots import QUANTIFIERS, SIGNS, about, excepted, fills, nouns_of, slot_of
from ingest.language import fold, stem, term_stems, words
from ingest.library import Library
from ingest.model import Document, Span, Unit
from ingest.records.people import NAME, surname

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
SQUARE, SQUARE_SHARE = 0.5, 0.25  # matched for more than a part of a compound: this share of what is asked
UNDER_HEADS = 0.7  # what an item or row must hold with its headings where it holds little on its own
MUCH, A_PART = (
    0.3,
    0.4,
)  # a noun of this share of the question; matched for less it is there by a part of a compound only
SPEAKERS = frozenset(
    "partners partijen organisaties corporaties gemeenten bestuurders betrokkenen deelnemers".split()
)  # "we"
UNKNOWN = 0.3  # the share of a question that no document knows
COUNTED = 0.5  # how well a sentence must name what is counted
STANDS = 2.0  # what a word of how far it has come counts, where that is asked
SAYS_SORT = 1.0  # what it counts that it says the sort of thing that is asked ("de volgende stappen")
IN_A_ROW = 1.0  # and that a sentence names several things in a row,
AS_MANY = 1.5  # as many as are asked
EVIDENCE, WHOLLY = 0.45, 0.9  # the least weight that must be held, unless nearly all of the question is
LED = 3.5  # what the line that opens a list counts where a list is asked

_BACK = re.compile(
    r"^(dit|dat|deze|die|zij|ze|het gaat|het betreft|denk|daarbij|hieronder|daaronder|uitzondering\w*)\b"
    r"|^(?:[\w,]+ ){1,7}(?:dit|hiervoor|hierbij|daarvoor|daarbij|hieraan|daaraan)\b",
    re.I,
)
_INVESTS = re.compile(r"\binvesteren\b|\binvesteert\b")  # the deed, not the sum


BESIDE, REACH = (
    1.0,
    6,
)  # for a follow-up: what the sentence beside the answer before gains, and how far that reaches
OF_ITS_CASE = 2.0
OF_ITS_TIME, HERE, HEADED = 1.0, 0.5, 1.5
SAME_PAGE = 0.8
REPLACED = 4.0  # what a sentence loses that speaks of what a follow-up put something else in the place of
HERE_TOO = 1.0  # for the question before with something else in it
GIVEN = 0.8  # how much of what the question before was about a sentence beside its answer need not say again
TIMES = {"nu": SAYS_NOW, "toen": SAYS_BEFORE}


def _years_ahead(text: str) -> set[str]:
    """The numbers of years that a text speaks of: "10 jaar" -> 10."""
    return set(re.findall(r"\b(\d{1,2}|tien|vijf|twintig) jaar\b", fold(text)))


class Grounds:
    """Weighs the sentences of hits for one library."""

    def __init__(self, lexicon: Lexicon, stems: Stems) -> None:
        self._lexicon = lexicon
        self._library: Library = lexicon.library
        self._stems = stems
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

    def ranked(self, question: Question, hits: Hits) -> list[Candidate]:
        top = hits.kept[0].score or 1.0
        lexicon = self._lexicon
        direct = {g.head: g.weight for g in question.groups}
        whole = sum(direct.values()) or 1.0
        meant = {s for g in question.groups for a, v in g.alternatives if v > 0.5 for s in a}
        out: list[Candidate] = []
        for order, hit in enumerate(hits.kept[:10]):
            place = self._library.index.place(hit.passage.id)
            head = self._stems.heads[place]
            there = question.coverage(self._stems.passages[place])
            made = self._stems
            units = zip(
                hit.passage.units, made.units[place], made.leads[place], made.texts[place], strict=True
            )
            before: frozenset[str] = frozenset()
            for unit, stems, lead, text in units:
                opened = question.coverage(lead) if lead else 0.0
                own = question.coverage(stems)
                if lead and unit.kind == "item":
                    own = max(own, 0.75 * opened)
                row = unit.kind == "sentence" and bool(_BACK.match(text)) and things(text) > 2
                if row and before:  # "Dit betreft: a, b en c." names what the sentence before speaks of
                    own = max(own, 0.75 * question.coverage(stems | before))
                near = stems | head | lead | (before if row else frozenset())
                before = stems
                held = question.coverage(near)
                here = self._here(question, hit)
                if here:
                    own = max(own, here * self._given(question, stems))
                    held = max(held, here * self._given(question, near))
                if text in made.legends:
                    continue
                if not re.search(r"[^\W\d_]{2}", text) and slot_of(question).contact is None:
                    continue
                fits = self._fits(question, unit, text, near, hit)
                said = sum(lexicon.idf(s) for s in stems) or 1.0
                matched = sum(lexicon.idf(s) for s in stems if s in meant)
                facts = Facts(
                    own=own,
                    held=held,
                    hit=min(1.0, hit.score / top),
                    order=order,
                    fits=fits,
                    form=self._form(question, text),
                    precision=matched / said,
                    exact=sum(w for s, w in direct.items() if s in stems) / whole,
                    text=text,
                    kind=unit.kind,
                    lead=opened,
                    place=there,
                )
                value = score(question, facts) + self._after(question, unit, hit, text)
                if (
                    unit.kind == "item"
                    and lead
                    and (question.intent.form == "lijst" or question.intent.everything)
                ):
                    value += LED * opened
                if question.once("sorts", lambda: sorts_asked(question.text)) & stems:
                    value += SAYS_SORT
                if unit.kind == "sentence" and question.intent.form == "lijst" and things(text) > 2:
                    value += IN_A_ROW
                    if things(text) == question.once("count", lambda: count_asked(question.text)):
                        value += AS_MANY
                if slot_of(question).contact is not None and fits:
                    value += 3.0
                    own = max(own, there, 0.3)  # a telephone number stands under the name that it belongs to
                    held = max(held, own)
                if (
                    question.intent.form == "wie"
                    and len(text) < 160
                    and SIGNS.search(fold(question.text))
                    and NAME.match(text)
                ):
                    value += 2.0
                    own = max(own, 0.5)  # a signature holds no word of the question
                out.append(
                    Candidate(unit, hit, place, own, held, round(value, 5), fits, text, stems, near, facts)
                )
        out.sort(key=lambda c: -c.score)
        return out

    def _after(self, question: Question, unit: Unit, hit: Hit, text: str) -> float:
        """For a follow-up: what a sentence gains by standing near what the answer before rests on, by speaking of the time that
        is asked, and by a heading that asks what is asked."""
        if not question.follow_up:
            return 0.0
        if question.swapped:
            return HERE_TOO * self._near(question, hit) - REPLACED * replaced(question, text)
        gain = 0.0
        shift = question.once("shift", lambda: shifts(question.asked))
        if question.once("if", lambda: bool(IF_ASKED.search(fold(question.asked)))) and IF_TOLD.search(text):
            gain += OF_ITS_CASE
        if shift in TIMES and TIMES[shift].search(text):
            gain += OF_ITS_TIME
        if shift == "duur" and question.once("span", lambda: _years_ahead(question.asked)) & _years_ahead(
            text
        ):
            gain += OF_ITS_TIME
        if not self._here(question, hit):
            return gain
        gain += HERE * self._here(question, hit) + self._form(question, text)
        heading = set(words(hit.passage.path[-1])) if hit.passage.path else set()
        if len(heading) > 2 and len(heading & set(words(question.asked))) >= 0.6 * len(heading):
            gain += HEADED
        units = hit.passage.units
        at = [k for k, u in enumerate(units) if any(s.overlaps(g) for s in u.spans for g in question.ground)]
        if at:
            far = min(abs(k - units.index(unit)) for k in at)
            gain += BESIDE * max(0.0, 1 - far / REACH) if far or self._news(question, text) else 0.0
        return gain

    def _news(self, question: Question, text: str) -> bool:
        """Whether the sentence that the answer before rests on names more of what is asked than that answer did."""
        mark = {"wie": WHO, "wanneer": WHEN, "aantal": NUMBER, "waarom": BECAUSE_OF}.get(question.intent.form)
        if mark is None or question.previous is None:
            return False
        told = fold(f"{question.previous.told} {question.text}")
        if mark is NUMBER:
            return bool(numbers(text, question))
        return any(fold(m.group()).strip() not in told for m in mark.finditer(text))

    def _here(self, question: Question, hit: Hit) -> float:
        """How near a passage is to where the answer before a follow-up stood: 1 in it or in the same section, less on the same
        page, 0 elsewhere."""
        return 0.0 if question.swapped else self._near(question, hit)

    def _near(self, question: Question, hit: Hit) -> float:
        if not question.follow_up or not question.ground:
            return 0.0
        places = question.once("here", lambda: self._places(question.ground))
        passage = hit.passage
        if passage.id in places or (passage.document, passage.path) in places:
            return 1.0
        return SAME_PAGE if any((p.document, p.page) in places for p in passage.parts) else 0.0

    def _places(self, ground: tuple[Span, ...]) -> set[object]:
        out: set[object] = {(span.document, span.page) for span in ground}
        for passage in self._library.passages:
            if any(part.overlaps(span) for part in passage.parts for span in ground):
                out.add(passage.id)
                if len(passage.path) > 2:
                    parent = passage.path[:-1]
                    out.update(
                        (p.document, p.path)
                        for p in self._library.passages
                        if p.document == passage.document and p.path[: len(parent)] == parent
                    )
        return out

    def _given(self, question: Question, stems: frozenset[str]) -> float:
        """What a sentence beside the answer before holds of a follow-up when what that was about is taken as said."""
        cut = len(question.groups) - question.inherited
        own, whole = question.groups[:cut], sum(g.weight for g in question.groups)
        asked = sum(g.weight for g in own)
        held = sum(g.weight * g.match(stems) for g in own)
        return GIVEN * (whole - asked + held) / whole if whole else GIVEN

    def enough(self, question: Question, c: Candidate) -> bool:
        here = self._here(question, c.hit)
        if c.score < LEAST or (not here and self._missing(question, c) > MISSING):
            return False
        if not here and self._weighty_absent(question, c):
            return False
        least = SHARP.get(question.intent.form, 0.0) - (0.1 if question.intent.extreme else 0.0)
        if (
            c.own < least
            and c.held < 0.9
            and not question.follow_up
            and not self._turns_on(question, c)
            and not (c.held >= PLACE and c.own >= 0.2 and self._counts(question, c))
        ):
            return False
        if here and c.own >= UNIT:
            return True
        if not self._squarely(question, c) or self._elsewhere(question, c):
            return False
        weight = sum(g.weight for g in question.groups)
        light = weight >= EVIDENCE > c.held * weight
        if light and c.held < WHOLLY and not question.follow_up:
            return False
        if c.held >= ENOUGH and c.own >= 0.2:
            return True
        if c.held >= LONG and c.held * weight >= STRONG and c.own >= 0.2:
            return True
        return question.coverage(self._stems.passages[c.place]) >= PLACE and c.own >= UNIT

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
        """Whether a figure of a sentence stands beside the word for what is counted."""
        around = beside(text, question)
        if not around:
            return True
        stems = [term_stems(piece, self._library.compounds) for piece in around]
        return any(g.match(near) >= COUNTED for g in counted for near in stems)

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

    def _squarely(self, question: Question, c: Candidate) -> bool:
        """Whether the passage holds what is asked by its own word or one that stands for it: not by parts of compounds
        alone, and not by the names of places and persons alone."""
        near = c.stems | self._stems.passages[c.place]
        names = {s for n in question.names if n.kind in ("gemeente", "persoon") for s in n.stems}
        things = [g for g in question.groups if g.weight > 0.1 and g.head not in names]
        whole = sum(g.weight for g in things)
        return not whole or sum(g.weight for g in things if g.match(near) >= SQUARE) >= SQUARE_SHARE * whole

    def _turns_on(self, question: Question, c: Candidate) -> bool:
        """Whether a line that is read under its headings (an item, a row) names the word that the question turns on."""
        focus = slot_of(question).focus
        return (
            focus is not None
            and c.held >= UNDER_HEADS
            and focus.names(c.stems if c.unit.kind == "item" else c.near)
            and c.unit.kind in ("item", "row", "field")
        )

    def _elsewhere(self, question: Question, c: Candidate) -> bool:
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

    def _missing(self, question: Question, c: Candidate) -> float:
        """The share of the question's weight that the candidate's whole passage lacks altogether."""
        near = c.stems | self._stems.passages[c.place]
        whole = sum(g.weight for g in question.groups) or 1.0
        return sum(g.weight for g in question.groups if not g.match(near)) / whole

    def _weighty_absent(self, question: Question, c: Candidate) -> bool:
        """Whether the passage of a candidate lacks a noun that makes up much of the question, or has but a part of it."""
        nouns = question.once("nouns", lambda: nouns_of(question.text))
        near = c.near | self._stems.passages[c.place]
        least = MUCH * sum(g.weight for g in question.groups)
        sought = (g for g in question.groups if g.shown in nouns - QUANTIFIERS - SPEAKERS)
        return any(g.weight >= least and g.match(near) < A_PART for g in sought)

    def about(self, question: Question, c: Candidate) -> bool:
        """Whether a sentence is about the names and the years of the question; its form may be another. A sentence with
        a figure that the question names is about it, whatever its year."""
        given = {g.shown for g in question.groups if len(g.shown) > 2 and g.shown.isdigit()}
        return self._has_names(question, c.stems, c.hit) and (
            bool(given & c.stems) or self._right_years(question, c.text, c.hit)
        )

    def _fits(self, question: Question, unit: Unit, text: str, stems: frozenset[str], hit: Hit) -> bool:
        """Whether a unit can have the form of answer that is asked."""
        form = question.intent.form
        if not self._has_names(question, stems, hit, unit.kind == "row") or not self._right_years(
            question, text, hit
        ):
            return False
        if not self._tells(
            question, text, self._stems_of(unit, hit), stems, self._library.index.place(hit.passage.id)
        ):
            return False
        if (
            form == "aantal"
            and question.follow_up
            and shifts(question.asked) == "streven"
            and not SAYS_AIM.search(text)
        ):
            return False
        if question.apart:
            own = self._stems_of(unit, hit)
            if own & question.apart and not own & question.sought_apart:
                return False  # it speaks of the other half of the question
        if (
            "investering" in question.intent.asks
            and "uren" not in question.intent.asks
            and not _INVESTS.search(fold(question.text))
            and form in ("aantal", "wat", "vrij", "hoe")
            and not MONEY.search(text)
        ):
            return False
        if form == "aantal":
            if PERCENT_ASKED.search(fold(question.text)) and not PERCENT.search(text):
                return False
            if not has_number(text, question) or (
                MONEY_ASKED.search(fold(question.text)) and not MONEY.search(text)
            ):
                return False
            if PEOPLE_ASKED.search(fold(question.text)) and not counts_people(text, question):
                return False
            if not of_the_sort(question, text):
                return False
            counted = question.once("counted", lambda: counted_groups(question))
            if question.inherited and self._here(question, hit):
                fresh = question.groups[: len(question.groups) - question.inherited]
                counted = [g for g in counted if g in fresh]
            own = self._stems_of(unit, hit) if unit.kind == "sentence" else stems
            if not counted or not any(g.match(own) >= COUNTED for g in counted):
                return not counted or self._left_out(unit, hit, text, counted)
            return unit.kind != "sentence" or self.counts(question, text, counted)
        if form == "waarom" and unit.kind == "row" and not BECAUSE_OF.search(text):
            return False  # the cells of a table explain nothing
        if form == "waarom" and OF_ALL.search(fold(question.text)) and not BECAUSE.search(text):
            return False  # nor does a bare fact why it is just this one
        if form == "wanneer":
            return bool(self._when(question).search(text))
        if form == "wie":
            together = not WITH_WHOM.search(fold(question.text)) or TOGETHER.search(text)
            return bool(together and WHO.search(text))
        return True

    def tells(self, question: Question, c: Candidate) -> bool:
        """Whether a candidate has what the question asks to be told, whatever its form."""
        return self._tells(question, c.text, c.stems, c.near, c.place)

    def excepted(self, question: Question, c: Candidate) -> bool:
        """Whether a candidate says that a municipality of the question takes part in something else only."""
        return excepted(
            question, c.text, [n.shown for n in question.named("gemeente")] + self._proper(question)
        )

    def _proper(self, question: Question) -> list[str]:
        return re.findall(r"\b[A-ZÀ-Þ][a-zà-ÿ]{3,}\b", question.text)

    def _tells(
        self, question: Question, text: str, own: frozenset[str], near: frozenset[str], place: int
    ) -> bool:
        slot = slot_of(question)
        return fills(slot, text, question, self._towns, self._people, self._usual) and about(
            slot, own, near, self._stems.passages[place], self._stems.units[place]
        )

    def _when(self, question: Question) -> re.Pattern[str]:
        """The mark of a time, or of a condition where is asked when something may or must ("wanneer mag je ...")."""
        flat = fold(question.text)
        if not CONDITION_ASKED.search(flat):
            return WHEN
        return WHEN_OR_IF if BY_WHEN_ASKED.search(flat) else CONDITION

    def _stems_of(self, unit: Unit, hit: Hit) -> frozenset[str]:
        place = self._library.index.place(hit.passage.id)
        return self._stems.units[place][hit.passage.units.index(unit)]

    def _right_years(self, question: Question, text: str, hit: Hit) -> bool:
        """Whether a text can speak of the years that are asked: one that names other years only does not."""
        if not question.years:
            return True
        asked = set(question.years)
        named = bool(question.named("document"))
        asked -= {
            int(d.date[:4])
            for d in self._library.documents.values()
            if d.date and d.date[:4].isdigit() and (named or question.intent.compare)
        }
        if not asked:
            return True
        said = _spanned(text)
        after = after_year(question)
        if after is not None and said:
            return is_after(after, said, text)
        if not said:  # its passage tells the year, or its document by its title or dates
            document = self._library.documents[hit.passage.document]
            around = _spanned(" ".join([hit.passage.text, *hit.passage.path, document.title]))
            return bool(asked & (around | _years_of(document)))
        return bool(asked & said)

    def _has_names(self, question: Question, stems: frozenset[str], hit: Hit, row: bool = False) -> bool:
        """What the question writes as a name must be there: in the unit, its headings or passage, or as the document's own
        publisher or title. A question about a place that a text does not name is not answered by it."""
        asked = question.once("names", lambda: self._asked_names(question))
        if not asked:
            return True
        place = self._stems.passages[self._library.index.place(hit.passage.id)]
        document = self._library.documents[hit.passage.document]
        publisher = (
            document.publisher if "," not in document.publisher else ""
        )  # one of many is not the speaker
        own = term_stems(f"{document.title} {publisher} {document.kind}")
        near = (
            stems | own | (frozenset() if row else place)
        )  # one row of a table is not about the names in the others
        if question.intent.form == "aantal" and not self._here(question, hit):
            # a figure is that of the place beside it, not of one that its page names too
            towns = {s for n in question.named("gemeente") for s in n.stems}
            if any(g.head in towns and not g.match(stems | own) for g in asked):
                return False
        return not any(group.match(near) < 0.5 for group in asked)

    def _asked_names(self, question: Question) -> list[Group]:
        """The words that the question writes as names and that the answer must hold."""
        said = {s for n in question.named("document") for s in n.stems}
        aside_ = re.findall(
            r"\b(?:naast|behalve|buiten|anders dan|los van)\s+(?:de|het)?\s*(\w+)", fold(question.text)
        )
        said |= {stem(w) for w in aside_}
        towns = {s for n in question.named("gemeente") for s in n.stems}
        out: list[Group] = []
        for group in question.groups:
            head = group.head
            if head in said or head in FORM_WORDS or not (group.proper or head in towns):
                continue
            if group.shown.endswith(("sche", "ese")) and head not in towns:
                continue  # "Europese" tells where something is from
            if question.follow_up and not any(w == group.shown for w in words(question.asked)):
                continue
            out.append(group)
        return out

    def _form(self, question: Question, text: str) -> float:
        """Whether a text has the mark of the answer's form: 1 or 0, and 0 where the form has no mark."""
        form = question.intent.form
        if question.intent.status:
            return STANDS * float(bool(DONE.search(text)))
        if form == "waarom":
            return float(bool(BECAUSE.search(text)))
        if form == "wanneer":
            return float(bool(self._when(question).search(text)))
        if form == "aantal":
            return self._figure_form(question, text)
        if "doelen" in question.intent.asks and form in ("wat", "vrij", "hoe"):
            return float(bool(GOAL.search(text)))
        return float(bool(WHO.search(text))) if form == "wie" else 0.0

    def _figure_form(self, question: Question, text: str) -> float:
        """Whether a text has a figure; less where it lacks the rate ("per week") or the share that is asked."""
        if not has_number(text, question):
            return 0.0
        flat = fold(question.text)
        rate = PER.search(flat)
        if rate and not PER_SAID[rate.group(1)].search(text):
            return 0.5
        if question.years and not set(question.years) & set(years_in(text)):
            return 0.5
        share = re.search(r"\bwelk (deel|aandeel)\b|\bhoeveel van (de|het)\b", flat)
        return 0.3 if share and not PERCENT.search(text) else 1.0


_SPAN = re.compile(
    r"(?<!\d)((?:19|20)\d{2})\s?(?:-|–|/|t/m|tot en met|tot|en)\s?((?:19|20)\d{2})(?!\d)", re.I
)


def _spanned(text: str) -> set[int]:
    """The years that a text names, with those between the ends of a span ("2027-2030", "tussen 1980 en 1995")."""
    said = set(years_in(text))
    for match in _SPAN.finditer(text):
        low, high = int(match.group(1)), int(match.group(2))
        said.update(range(low, high + 1) if high - low <= 40 else ())
    return said


def _years_of(document: Document) -> set[int]:
    """The years that a document is of: from its date to the end of its time."""
    ends = [int(d[:4]) for d in (document.date, document.valid_until) if d and d[:4].isdigit()]
    return set(range(min(ends), max(ends) + 1)) if ends else set()
