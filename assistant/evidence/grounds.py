"""The grounds of an answer: what every sentence of the hits holds of a question, and whether that is enough.

How much of the question's weight one place holds, whether a text has the mark of the form that is asked, and whether names
and years do not contradict it. The limits were chosen on the development questions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate.operations import asks_so_far
from assistant.claims.reading import Known
from assistant.evidence.candidates import Candidate
from assistant.evidence.definitions import gain as defining
from assistant.evidence.fillers import Parties, asks_maker, degree_asked, made_thing, names_maker
from assistant.evidence.footnotes import Footnotes
from assistant.evidence.forms import can_tell, has_mark
from assistant.evidence.marks import (
    BARE_FIGURE,
    BY_NOW,
    DEED,
    DEED_ASKED,
    DONE,
    EUROS_ASKED,
    GOAL,
    NUMBER,
    SUM,
    beside,
    counted_groups,
)
from assistant.evidence.namesakes import of_a_namesake
from assistant.evidence.nearness import Nearness
from assistant.evidence.particulars import Particulars
from assistant.evidence.quantities import adds_asked, of_a_town_only, tells_what_is_added
from assistant.evidence.ranking import Facts, score
from assistant.evidence.reasons import gives_reason
from assistant.evidence.retrieve import Hit, Hits, Stems
from assistant.evidence.scope import beside as beside_it
from assistant.evidence.slots import slot_of
from assistant.evidence.sums import figures
from assistant.evidence.told import TOLD, about, echoes, excepted, fills
from assistant.evidence.turns_on import SIGNS
from assistant.reading.intent import ON_COURSE
from assistant.reading.members import count_asked, sorts_asked, things
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
from assistant.words.lexicon import Lexicon
from assistant.words.open_sorts import is_sort
from ingest.language import fold, stem, term_stems, words
from ingest.library import Library
from ingest.model import Unit
from ingest.records.people import NAME, surname

ENOUGH = 0.3  # share of the question's weight that the best unit with its headings must hold
PLACE = 0.5  # or its whole passage, when the unit itself holds this share:
UNIT = 0.25
LEAST, MISSING = (
    4.0,
    0.7,
)  # the least score of a sentence, and the most of the question's weight that its passage may lack
LONG, STRONG = 0.25, 1.0  # in a long question: this share, if it is worth this much weight
NAMED = 0.2  # weight of a name that a follow-up takes over, from which another place must have it
SHARP = {
    "aantal": 0.33,
    "wanneer": 0.36,
    "wie": 0.3,
}  # a figure, date or name: this much in the sentence itself
SURE_HELD = 0.9  # or this much with its headings
SQUARE, SQUARE_SHARE = 0.5, 0.25  # matched for more than a part of a compound: this share of what is asked
OF_THIS = 0.6  # the share of a question from which a text without a sum in euros still says of this thing that it costs nothing yet
UNDER_HEADS = 0.7  # what an item or row must hold with its headings where it holds little on its own
MUCH, A_PART = (
    0.3,
    0.4,
)  # a noun of this share of the question; matched for less it is there by a part of a compound only
SPEAKERS = frozenset(
    "partners partijen organisaties instanties corporaties gemeenten bestuurders betrokkenen deelnemers".split()
)  # "we"
UNKNOWN = 0.3  # the share of a question that no document knows
COUNTED = 0.5  # how well a sentence must name what is counted
SAYS_SORT = 1.0  # what it counts that it says the sort of thing that is asked ("de volgende stappen")
ADDED = 1.0  # that it tells a figure of what is added, where that is asked
IN_A_ROW = 1.0  # and that a sentence names several things in a row,
AS_MANY = 1.5  # as many as are asked
EVIDENCE, WHOLLY = 0.45, 0.7  # the least weight that must be held, unless nearly all of the question is
IN_BRACKETS = 0.6  # of its share, for what a sentence names in a row between brackets only
UNDER_HEADING = 0.6  # what a reason holds of what stands above it
ONE_THING = 0.5  # the share of a question that its one subject makes up
SAME_THING = (
    0.8  # how well a sentence must say what somebody made or ordered: what is akin to it is another's
)
ALONE, AKIN = 0.2, 0.7  # the least weight of a thing, and how far what only stands for it may count
CONTACT = 3.0  # what a number or an address counts, and what its passage holds of whose it is
REST, REST_HELD = (
    0.7,
    0.6,
)  # the least weight of what is asked beside a word that no document knows, and how much must be held
WEIGHTY = 0.2  # by words of this weight
NOTED, NOTE = 5, 0.9  # hits whose footnotes are read too, and what such a note scores of its hit
OF_IT = 0.35  # the share of what the answer before was about that a place away from it must say,
FULL, NEARLY_ALL = 1.0, 0.8  # unless a follow-up of this weight is told nearly whole there
SAID, UNSAID = (
    0.2,
    0.1,
)  # the weight of a follow-up's own words that count, and the share of them that is as good as none
A_NOUN = 0.3  # and of one that any other turns on
THING = 0.4  # the weight of a noun that a yes-or-no follow-up turns on
# Of BM25 over units: how soon more of a word adds nothing, how much length counts, and of how many words the most is made.
EVEN, FLAT, WEIGHTIEST = 1.2, 0.6, 4
FAINTEST = 0.05  # the least weight of a word that tells anything
LED = 3.5  # what the line that opens a list counts where a list is asked

_POINTS = re.compile(r"\W*(?:dit|dat|hiervoor|daarvoor|hiervan|daarvan|oftewel)\b", re.I)
_BACK = re.compile(
    r"^(dit|dat|deze|die|zij|ze|het gaat|het betreft|denk|daarbij|hieronder|daaronder|uitzondering\w*)\b"
    r"|^(?:[\w,]+ ){1,7}(?:dit|hiervoor|hierbij|daarvoor|daarbij|hieraan|daaraan)\b",
    re.I,
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_LOWER = re.compile(
    r"(?<![^\W\d_])[a-zà-ÿ]"
)  # what has none but words with a capital is a name, and tells nothing
_A_THING = re.compile(r"\b(?:een|geen|al) ([^\W\d_]{4,})\b")
_POINTED_AT = re.compile(
    r"\b(?:die|dat|deze|dit) (?:\w+e )?([\w-]+)"
)  # "al die cijfers" are those that were told
_OF_THOSE = re.compile(r"\b(?:daarvan|ervan|hiervan|er\b.*\bvan)\b")
_A_PART_TOLD = re.compile(r"\b(?:waarvan|daarvan|hiervan|van (?:deze|die|wie))\b", re.I)
_BETWEEN = re.compile(r"\b([\w-]+) of (?:(?:juist|toch|een|het|de|gewoon) )*([\w-]+)\W*$")
_LABELLED = re.compile(r"[A-ZÀ-Þ][\w ()/-]{2,40}:\s+\S")  # a row of a label and what stands behind it
_BARE_ROW = re.compile(
    r"(?:dit|het|dat) (?:betreft|zijn|gaat (?:hierbij )?om)\b(?! (?:met name|vooral))", re.I
)
_ROW_ASIDE = re.compile(r"\([^()]*,[^()]*\)")


class Grounds:
    """Weighs the sentences of hits for one library."""

    def __init__(self, lexicon: Lexicon, stems: Stems) -> None:
        self._lexicon = lexicon
        self._library: Library = lexicon.library
        self._stems = stems
        self.parties = Parties(Known.of(self._library))
        self._nearness = Nearness(self._library)
        self._particulars = Particulars(self._library, stems, self._nearness)
        self._footnotes = Footnotes(self._library)
        lengths = [len(unit) for units in stems.units for unit in units]
        self._usual_length = sum(lengths) / len(lengths) if lengths else 1.0
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
        """Every statement of the hits, weighed for a question, best first; worked out once for both."""
        return question.once((self, "ranked", hits), lambda: self._ranked(question, hits))

    def _ranked(self, question: Question, hits: Hits) -> list[Candidate]:
        top = hits.kept[0].score or 1.0
        lexicon = self._lexicon
        direct = {g.head: g.weight for g in question.groups}
        whole = sum(direct.values()) or 1.0
        meant = {s for g in question.groups for a, v in g.alternatives if v > 0.5 for s in a}
        listing = question.intent.form == "lijst" or (
            question.intent.everything and question.intent.form in ("wie", "waar")
        )
        out: list[Candidate] = []
        for order, hit in enumerate(self._with_notes(hits.kept[:10])):
            place = self._library.index.place(hit.passage.id)
            head = self._stems.heads[place]
            there = question.coverage(self._stems.passages[place])
            document = self._library.documents[hit.passage.document]
            made = self._stems
            texts = made.texts[place]
            units = zip(
                hit.passage.units,
                made.units[place],
                made.leads[place],
                texts,
                (*texts[1:], "")[: len(texts)],  # a passage may have no units
                strict=True,
            )
            before: frozenset[str] = frozenset()
            previous = ""
            above = " ".join((*hit.passage.path, hit.passage.context))
            here = self._nearness.here(question, hit)
            for unit, stems, lead, text, behind in units:
                opened = question.coverage(lead) if lead else 0.0
                told = stems
                stems |= self._particulars.ours(question, hit.passage.document, text)
                own = self._said(question, stems, text)
                if lead and unit.kind == "item":
                    own = max(own, 0.75 * opened)
                why = question.intent.form == "waarom"
                row = unit.kind == "sentence" and not why and bool(_BACK.match(text)) and things(text) > 2
                reason = why and unit.kind == "sentence" and gives_reason(text)
                # "Dit betreft: a, b en c." names what the sentence before speaks of, and a reason explains it.
                # So do "Dit vraagt om 4 uur per week." where a figure or a date is asked, and a figure without its noun.
                points = (
                    question.intent.form in ("aantal", "wanneer")
                    and unit.kind == "sentence"
                    and (_POINTS.match(text) or BARE_FIGURE.search(text)) is not None
                )
                noted = self._footnotes.noted(unit.spans[0])
                context = noted or (before if row or reason or points else frozenset())
                if row and _BARE_ROW.match(text):
                    context |= head  # "Dit betreft: a, b en c." under a heading is a list of that
                if context:
                    own = max(own, 0.75 * question.coverage(stems | context))
                if reason:  # "... om het project te pauzeren" stands under the name of the project
                    own = max(own, UNDER_HEADING * question.coverage(stems | head))
                near = stems | head | lead | context
                covered = question.coverage(stems)
                added = question.coverage(stems | before) - covered
                told_before, before, previous = previous, stems, text
                held = own if own < covered else question.coverage(near)
                if here and _LOWER.search(text):
                    own = max(own, here * self._nearness.given(question, stems))
                    held = max(held, here * self._nearness.given(question, near))
                if text in made.legends or echoes(question, text):
                    continue
                if not _LETTERS.search(text) and slot_of(question).contact is None:
                    continue
                fits = self._fits(question, unit, text, told, near, hit)
                form = has_mark(question, text, lambda piece: self._held_by(question, piece))
                said = lexicon.idf_of(stems) or 1.0
                matched = sum(lexicon.idf(s) for s in stems & meant)
                facts = Facts(
                    own=own,
                    held=held,
                    hit=min(1.0, hit.score / top),
                    order=order,
                    fits=fits,
                    form=form,
                    precision=matched / said,
                    exact=sum(w for s, w in direct.items() if s in stems) / whole,
                    text=text,
                    kind=unit.kind,
                    lead=opened,
                    place=there,
                    cosine=hit.cosine,
                    nearest=1 / (1 + hit.rank_vector) if hit.rank_vector else 0.0,
                    before=added,
                    previous=told_before,
                    above=above,
                    spread=_spread(question, near),
                    dense=self._dense(question, stems),
                )
                value = score(question, facts) + self._nearness.gain(question, unit, hit, text, form, stems)
                value += defining(question, text, behind) - beside_it(question, document, text)
                if (
                    unit.kind == "item"
                    and lead
                    and (question.intent.form == "lijst" or question.intent.everything)
                ):
                    value += LED * opened
                if question.once("sorts", lambda: sorts_asked(question.text)) & stems:
                    value += SAYS_SORT
                if unit.kind == "sentence" and listing and things(text) > 2:
                    value += IN_A_ROW
                    if things(text) == question.once("count", lambda: count_asked(question.text)):
                        value += AS_MANY
                if fits and adds_asked(question) and tells_what_is_added(text):
                    value += ADDED
                if slot_of(question).contact is not None and fits:
                    value += CONTACT + CONTACT * there
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

    def _dense(self, question: Question, stems: frozenset[str]) -> float:
        """BM25 of the question's words in one unit, as a share of what its weightiest words would give together."""
        asked, most = question.once((self, "dense"), lambda: self._asked_terms(question))
        length = 1 - FLAT + FLAT * len(stems) / self._usual_length
        found = sum(asked[s] for s in stems & asked.keys())
        return found * (1 + EVEN) / (1 + EVEN * length) / most

    def _asked_terms(self, question: Question) -> tuple[dict[str, float], float]:
        asked = {s: w * self._lexicon.idf(s) for s, w in question.weights().items()}
        return asked, sum(sorted(asked.values(), reverse=True)[:WEIGHTIEST]) or 1.0

    def _with_notes(self, hits: Sequence[Hit]) -> list[Hit]:
        """The hits, and behind them the footnotes to the first of them."""
        there = {hit.passage.id for hit in hits}
        notes = {
            note.id: replace(hit, passage=note, score=NOTE * hit.score)
            for hit in reversed(hits[:NOTED])
            for note in self._footnotes.under(hit.passage)
            if note.id not in there
        }
        return [*hits, *notes.values()]

    def _said(self, question: Question, stems: frozenset[str], text: str) -> float:
        """The share of the question that a unit holds; less where it only names it in a row between brackets."""
        own = question.coverage(stems)
        if own and _ROW_ASIDE.search(text):
            own = max(self._held_by(question, _ROW_ASIDE.sub(" ", text)), IN_BRACKETS * own)
        return own

    def _held_by(self, question: Question, text: str) -> float:
        return question.coverage(term_stems(text, self._library.compounds))

    def enough(self, question: Question, c: Candidate) -> bool:
        here = self._nearness.here(question, c.hit)
        if c.score < LEAST or (not here and self._missing(question, c) > MISSING):
            return False
        if not here and (
            self._weighty_absent(question, c)
            or self._off_subject(question, c)
            or self._of_something_else(question, c)
            or self._nothing_named(question, c)
            or self._no_deed(question, c)
            or self._only_akin(question, c)
        ):
            return False
        if (
            self._own_unsaid(question, c)
            or self._cells_of_another(question, c)
            or self._no_course(question, c)
            or self._reason_of_another(question, c)
        ):
            return False
        least = SHARP.get(question.intent.form, 0.0) - (0.1 if question.intent.extreme else 0.0)
        if (
            c.own < least
            and c.held < SURE_HELD
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
        reached = c.fits and slot_of(question).contact is not None  # a number or an address has no words
        if light and c.held < WHOLLY and not question.follow_up and not reached:
            return False
        if c.held >= ENOUGH and c.own >= 0.2:
            return True
        if c.held >= LONG and c.held * weight >= STRONG and c.own >= 0.2:
            return True
        return question.coverage(self._stems.passages[c.place]) >= PLACE and c.own >= UNIT

    def demands(self, question: Question, c: Candidate) -> dict[str, bool]:
        """Which demands on a candidate fail, by name; the demands themselves are those of `enough` and of what fits."""
        weight = sum(g.weight for g in question.groups)
        return {
            "names": not self._particulars.has_names(question, c.near, c.hit, c.unit.kind == "row"),
            "years": not self._particulars.right_years(question, c.text, c.hit),
            "fills": not self.fills(question, c.text),
            "tells": not self.tells(question, c),
            "form": not can_tell(question, c.text, c.unit.kind),
            "place": not self._in_its_place(question, c.text, c.stems),
            "score": c.score < LEAST,
            "missing": self._missing(question, c) > MISSING,
            "weighty": self._weighty_absent(question, c),
            "named": self._nothing_named(question, c),
            "deed": self._no_deed(question, c),
            "akin": self._only_akin(question, c),
            "sharp": c.own < SHARP.get(question.intent.form, 0.0) and c.held < SURE_HELD,
            "squarely": not self._squarely(question, c),
            "subject": self._elsewhere(question, c),
            "light": weight >= EVIDENCE > c.held * weight and c.held < WHOLLY,
            "enough": not self.enough(question, c),
        }

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
        stems = [self._things(piece) for piece in around]
        return any(g.match(near) >= COUNTED for g in counted for near in stems)

    def _things(self, text: str) -> frozenset[str]:
        """The stems of a text without the fronts of its compounds: "boomverenigingen" are no trees."""
        compounds = self._library.compounds
        fronts = {stem(p) for w in words(text) for p in compounds.parts(w)[:-1]}
        said = {stem(w) for w in words(text)}
        return frozenset(s for s in term_stems(text, compounds) if s not in fronts or s in said)

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

    def _off_subject(self, question: Question, c: Candidate) -> bool:
        """Whether a place away from the answer before a follow-up lacks the name that that was about."""
        if not question.inherited or ellipsis(question.asked):
            return False  # "en in totaal?" may be told of the whole that that is part of
        taken = question.groups[len(question.groups) - question.inherited :]
        towns = {s for n in question.named("gemeente") for s in n.stems}
        names = [g for g in taken if g.proper and g.weight >= NAMED and g.head not in towns]
        near = c.near | self._stems.passages[c.place]
        return bool(names) and not any(g.match(near) >= A_PART for g in names)

    def _of_something_else(self, question: Question, c: Candidate) -> bool:
        """Whether a place away from the answer before a follow-up that points back says hardly anything of what that was about,
        and not all of what the follow-up says itself."""
        if not question.inherited or not question.once("points", lambda: points(fold(question.asked))):
            return False
        cut = len(question.groups) - question.inherited
        near = c.near | self._stems.passages[c.place]
        if _share(question.groups[cut:], near) >= OF_IT:
            return False
        own = question.groups[:cut]
        return sum(g.weight for g in own) < FULL or _share(own, c.stems) < NEARLY_ALL

    def _own_unsaid(self, question: Question, c: Candidate) -> bool:
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
        return sum(g.weight for g in own) >= SAID and _share(own, near) <= UNSAID

    def _cells_of_another(self, question: Question, c: Candidate) -> bool:
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
        return not said or _share(said, c.stems) <= UNSAID

    def _noun_unsaid(self, question: Question, c: Candidate, own: Sequence[Group]) -> bool:
        """Whether a follow-up brings up a thing of its own ("en de ouderen, waar kunnen die op rekenen?") of which the place of a
        candidate says nothing."""
        nouns = question.once("asked nouns", lambda: nouns_of(question.asked) - QUANTIFIERS)
        back = question.once("pointed at", lambda: set(_POINTED_AT.findall(fold(question.asked))))
        known = {n for n in nouns - back if n not in question.unknown and not is_moment(n)}
        things = [g for g in own if g.shown in known and g.weight >= A_NOUN]
        near = c.near | self._stems.passages[c.place]
        return bool(things) and not any(g.match(near) for g in things)

    def _reason_of_another(self, question: Question, c: Candidate) -> bool:
        """Whether why it is so of one municipality is asked and a statement tells it of others only."""
        asked = {n.shown for n in question.named("gemeente")}
        if question.intent.form != "waarom" or not asked:
            return False
        told = {t for t in self._towns if t in c.text}
        return bool(told) and not told & asked

    def _only_word_unsaid(self, question: Question, c: Candidate, own: Sequence[Group]) -> bool:
        """Whether a follow-up only names a thing to ask the same of ("en middenhuur?"), of which a candidate says nothing."""
        if IF_ASKED.search(fold(question.asked)):
            return False
        things = [g for g in own if g.weight >= THING and not (g.shown[0].isdigit() or is_moment(g.shown))]
        return bool(things) and not any(g.match(c.near) > A_PART for g in things)

    def _no_course(self, question: Question, c: Candidate) -> bool:
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
        if sum(g.weight for g in own) < THING or _share(own, c.near) > UNSAID:
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

    def _weighty_absent(self, question: Question, c: Candidate) -> bool:
        """Whether the passage of a candidate lacks a noun that makes up much of the question, or has but a part of it."""
        nouns = question.once("nouns", lambda: nouns_of(question.text))
        near = c.near | self._stems.passages[c.place]
        least = MUCH * sum(g.weight for g in question.groups)
        waived = self._waived(question, c.near)
        sought = (g for g in question.groups if g.shown in nouns - QUANTIFIERS - SPEAKERS - waived)
        return any(g.weight >= least and g.match(near) < A_PART for g in sought)

    def _waived(self, question: Question, near: frozenset[str]) -> frozenset[str]:
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

    def _nothing_named(self, question: Question, c: Candidate) -> bool:
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

    def _no_deed(self, question: Question, c: Candidate) -> bool:
        """Whether is asked what is done about one thing, and a candidate neither tells a deed nor says the thing itself:
        that people have a "sociaal netwerk" is not what is done about loneliness."""
        asked = question.once("deed", lambda: bool(DEED_ASKED.search(fold(question.text))))
        if not asked or question.follow_up or DEED.search(c.text):
            return False
        weighty = max(question.groups, key=lambda g: g.weight)
        if weighty.weight < ONE_THING * sum(g.weight for g in question.groups):
            return False  # of a thing told in many words no single one need be said
        return not weighty.names(c.near | self._stems.passages[c.place])

    def _only_akin(self, question: Question, c: Candidate) -> bool:
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

    def _fits(
        self, question: Question, unit: Unit, text: str, own: frozenset[str], stems: frozenset[str], hit: Hit
    ) -> bool:
        """Whether a unit can have the form of answer that is asked. `own`: the stems of its text; `stems`: with what it stands under."""
        place = self._library.index.place(hit.passage.id)
        if (
            not self._particulars.has_names(question, stems, hit, unit.kind == "row")
            or (unit.kind == "row" and of_a_namesake(question, text))
            or not self._particulars.right_years(question, text, hit)
            or not self._tells(question, text, own, stems, place)
            or not can_tell(question, text, unit.kind)
            or not self._in_its_place(question, text, own)
            or self._sum_of_another(question, text, own)
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
        said = own if unit.kind == "sentence" else stems
        if not counted or not any(g.match(said) >= COUNTED for g in counted):
            return not counted or self._left_out(unit, hit, text, counted)
        return unit.kind not in ("sentence", "item") or self.counts(question, text, counted)

    def _sum_of_another(self, question: Question, text: str, own: frozenset[str]) -> bool:
        """Whether a sum in euros is asked and a unit has none, but says of another thing that it is open or nothing."""
        asked = question.once("euros", lambda: EUROS_ASKED.search(fold(question.text)))
        return asked is not None and not SUM.search(text) and question.coverage(own) < OF_THIS

    def _in_its_place(self, question: Question, text: str, own: frozenset[str]) -> bool:
        """Whether a unit has who does it where "wie" is asked, and the word whose degree "hoe diep" asks for."""
        maker = question.once("maker", lambda: asks_maker(question))
        if maker or slot_of(question).orderer:
            thing = question.once("made thing", lambda: made_thing(question))
            if thing.match(own) < SAME_THING:
                return False
        if maker:
            return names_maker(question, text, self.parties)
        if question.intent.form == "wie":
            return self.parties.answer(question, text)
        degree = question.once("degree", lambda: degree_asked(question))
        return not degree or any(g.shown == degree and g.names(own) for g in question.groups)

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

    def fills(self, question: Question, text: str) -> bool:
        """Whether a text has the marks of what is asked: an amount, a name, a place."""
        if question.intent.form == "aantal" and of_a_town_only(question, text, self._towns):
            return False
        return fills(slot_of(question), text, question, self._towns, self._people, self._usual)

    def _tells(
        self, question: Question, text: str, own: frozenset[str], near: frozenset[str], place: int
    ) -> bool:
        slot = slot_of(question)
        if slot.focus is not None and slot.focus.shown in self._waived(question, near):
            slot = replace(slot, focus=None)
        return self.fills(question, text) and about(
            slot, own, near, self._stems.passages[place], self._stems.units[place]
        )


def _is_goal(unit: Unit, hit: Hit, text: str) -> bool:
    """Whether a unit tells what is aimed at, which does not tell how much of it is so by now."""
    above = " ".join((*hit.passage.path[-1:], hit.passage.context))
    return (
        BY_NOW.search(text) is None
        and GOAL.search(text if unit.kind == "sentence" else f"{above} {text}") is not None
    )


def _one_thing(question: Question) -> Group | None:
    """The one weighty word of a question, places, persons and documents left aside; None where it has none or several."""
    names = {s for n in question.names if n.kind in ("gemeente", "persoon", "document") for s in n.stems}
    things = [g for g in question.groups if g.weight > ALONE and g.head not in names]
    return things[0] if len(things) == 1 else None


def _share(groups: Sequence[Group], stems: frozenset[str]) -> float:
    """The share of the weight of some words that a text holds; all of it where they weigh nothing."""
    whole = sum(g.weight for g in groups)
    return sum(g.weight * g.match(stems) for g in groups) / whole if whole else 1.0


def _spread(question: Question, stems: frozenset[str]) -> float:
    """How far a text holds the words of a question, each that tells anything counting alike."""
    held = question.sought & stems

    def share() -> float:
        told = [g.match(held) for g in question.groups if g.weight >= FAINTEST]
        return sum(told) / len(told) if told else 0.0

    return question.once(("spread", held), share)


def _strange_and_rest(question: Question) -> tuple[frozenset[str], list[Group]]:
    """The words of a question that no document knows, names left aside, and its other words, places and persons left aside."""
    strange = frozenset(g.shown for g in question.groups if g.shown in question.unknown and not g.proper)
    names = {s for n in question.names if n.kind in ("gemeente", "persoon") for s in n.stems}
    return strange, [g for g in question.groups if g.shown not in strange and g.head not in names]
