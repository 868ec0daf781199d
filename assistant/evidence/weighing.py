"""How well every statement of the passages found tells what a question asks, best first.

A statement (a sentence, an item, a row or a field) holds a share of the question by its own words (`own`) and with what it stands
under (`held`). What holds too little to be an answer is kept, since it may stand beside one, but is not weighed further: of ten
statements that is six, and weighing is most of the work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.evidence.candidates import Candidate
from assistant.evidence.definitions import gain as defining
from assistant.evidence.fitting import Fitting
from assistant.evidence.footnotes import Footnotes
from assistant.evidence.forms import has_mark
from assistant.evidence.marks import BARE_FIGURE
from assistant.evidence.nearness import Nearness
from assistant.evidence.particulars import Particulars
from assistant.evidence.quantities import adds_asked, of_the_other_side, tells_what_is_added, without_later
from assistant.evidence.ranking import Facts, score
from assistant.evidence.reasons import gives_reason
from assistant.evidence.retrieve import Hit, Hits, Stems
from assistant.evidence.scope import beside as beside_it
from assistant.evidence.scope import under_another
from assistant.evidence.slots import slot_of
from assistant.evidence.sorts_counted import of_a_sort_only
from assistant.evidence.to_come import only_before
from assistant.evidence.told import echoes
from assistant.evidence.turns_on import SIGNS
from assistant.reading.members import count_asked, sorts_asked, things
from assistant.reading.question import Question
from assistant.words.lexicon import Lexicon
from ingest.language import fold, term_stems
from ingest.model import Document, Unit
from ingest.records.people import NAME

READ = 10  # hits whose statements are weighed
LITTLE = 0.2  # of the question by its own words: no statement with less is told as an answer,
LITTLE_HELD = 0.45  # nor, with what it stands under, as one side of a comparison
SAYS_SORT = 1.0  # what it counts that it says the sort of thing that is asked ("de volgende stappen")
ADDED = 1.0  # that it tells a figure of what is added, where that is asked
SORT = 1.0  # what it loses that it only counts a sort of what is asked, or what lies on the other side of a limit
PAST = 2.0  # what it loses that it tells when something was, where is asked when something will be
IN_A_ROW = 1.0  # and that a sentence names several things in a row,
AS_MANY = 1.5  # as many as are asked
IN_BRACKETS = 0.6  # of its share, for what a sentence names in a row between brackets only
UNDER_HEADING = 0.6  # what a reason holds of what stands above it
UNDER_LEAD = 0.75  # what a statement holds of the line or sentence that it belongs to
CONTACT = 3.0  # what a number or an address counts, and what its passage holds of whose it is
REACHED = 0.3  # the least that it then holds
SIGNED, SIGNATURE, A_LINE = 2.0, 0.5, 160  # what a signature counts and holds, and how long it is at most
NOTED, NOTE = 5, 0.9  # hits whose footnotes are read too, and what such a note scores of its hit
# Of BM25 over units: how soon more of a word adds nothing, how much length counts, and of how many words the most is made.
EVEN, FLAT, WEIGHTIEST = 1.2, 0.6, 4
FAINTEST = 0.05  # the least weight of a word that tells anything
LED = 3.5  # what the line that opens a list counts where a list is asked
REMEMBERED = 8192  # texts, that many questions find again

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
_BARE_ROW = re.compile(
    r"(?:dit|het|dat) (?:betreft|zijn|gaat (?:hierbij )?om)\b(?! (?:met name|vooral))", re.I
)
_ROW_ASIDE = re.compile(r"\([^()]*,[^()]*\)")


@dataclass(frozen=True, slots=True)
class _Make:
    """How a text is made, whatever is asked: how many `things` it names in a row, whether such a row belongs to what stands before
    (`row`) and says only that (`bare`), whether it gives a `reason`, `points` back or has its figure without a noun, has `letters` and
    says anything beside names (`lower`), and names things in a row between brackets (`aside`)."""

    things: int
    row: bool
    bare: bool
    reason: bool
    points: bool
    letters: bool
    lower: bool
    aside: bool


@lru_cache(maxsize=REMEMBERED)
def _make_of(text: str) -> _Make:
    named = things(text)
    return _Make(
        things=named,
        row=named > 2 and bool(_BACK.match(text)),
        bare=bool(_BARE_ROW.match(text)),
        reason=gives_reason(text),
        points=bool(_POINTS.match(text) or BARE_FIGURE.search(text)),
        letters=bool(_LETTERS.search(text)),
        lower=bool(_LOWER.search(text)),
        aside=bool(_ROW_ASIDE.search(text)),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What weighing wants to know of a question: the weights of its words themselves (`direct`) and of all together (`whole`), every stem
    that means the same (`meant`), whether a list is asked in any form (`listing`), what the first hit scored (`top`), and whether what
    holds little of it is weighed too (`closely`)."""

    direct: dict[str, float]
    whole: float
    meant: frozenset[str]
    listing: bool
    top: float
    closely: bool

    @classmethod
    def by(cls, question: Question, hits: Hits, closely: bool) -> _Asked:
        direct = {g.head: g.weight for g in question.groups}
        intent = question.intent
        return cls(
            direct=direct,
            whole=sum(direct.values()) or 1.0,
            meant=frozenset(s for g in question.groups for a, v in g.alternatives if v > 0.5 for s in a),
            listing=intent.form == "lijst" or (intent.everything and intent.form in ("wie", "waar")),
            top=hits.kept[0].score or 1.0,
            closely=closely or intent.compare or bool(question.apart),
        )


@dataclass(frozen=True, slots=True)
class _Spot:
    """A passage that was found: which hit (`order`, from 0), where it is (`place`), the stems (`head`) and words (`above`) that it stands
    under, the share of the question that it holds altogether (`there`), how near it is to the answer before (`near`)."""

    hit: Hit
    order: int
    place: int
    document: Document
    head: frozenset[str]
    above: str
    there: float
    near: float


@dataclass(frozen=True, slots=True)
class _Told:
    """A unit of a passage: its text, the stems of that (`written`) and those with what it stands for (`stems`), the same of the unit
    before, the text behind, the stems of the line that it hangs under (`lead`) and the share of the question that that holds (`opened`)."""

    unit: Unit
    text: str
    written: frozenset[str]
    stems: frozenset[str]
    before: frozenset[str]
    previous: str
    behind: str
    lead: frozenset[str]
    opened: float


class Weighing:
    """Weighs the statements of one library."""

    def __init__(
        self, lexicon: Lexicon, stems: Stems, fitting: Fitting, nearness: Nearness, particulars: Particulars
    ) -> None:
        self._lexicon = lexicon
        self._library = lexicon.library
        self._stems = stems
        self._fitting = fitting
        self._nearness = nearness
        self._particulars = particulars
        self._towns = frozenset(fold(n.shown) for n in lexicon.names if n.kind == "gemeente")
        self.footnotes = Footnotes(self._library)
        lengths = [len(unit) for units in stems.units for unit in units]
        self._usual_length = sum(lengths) / len(lengths) if lengths else 1.0

    def ranked(self, question: Question, hits: Hits, closely: bool = False) -> list[Candidate]:
        """Every statement of the first hits and of the footnotes to them, best first; `closely`: also what holds too little to be an
        answer is weighed."""
        asked = _Asked.by(question, hits, closely)
        out: list[Candidate] = []
        for order, hit in enumerate(self._with_notes(hits.kept[:READ])):
            if under_another(question, hit.passage.path, self._towns):
                continue
            spot = self._spot(question, hit, order)
            for told in self._told(question, spot):
                if told.text in self._stems.legends or echoes(question, told.text):
                    continue
                if not _make_of(told.text).letters and slot_of(question).contact is None:
                    continue
                out.append(self._weighed(question, asked, spot, told))
        out.sort(key=lambda c: -c.score)
        return out

    def _spot(self, question: Question, hit: Hit, order: int) -> _Spot:
        place = self._library.index.place(hit.passage.id)
        return _Spot(
            hit,
            order,
            place,
            self._library.documents[hit.passage.document],
            self._stems.heads[place],
            " ".join((*hit.passage.path, hit.passage.context)),
            question.coverage(self._stems.passages[place]),
            self._nearness.here(question, hit),
        )

    def _told(self, question: Question, spot: _Spot) -> list[_Told]:
        """The units of a passage, each with what stands around it."""
        made, place = self._stems, spot.place
        out: list[_Told] = []
        before: frozenset[str] = frozenset()
        previous = ""
        texts = made.texts[place]
        for k, (unit, written, lead, text) in enumerate(
            zip(spot.hit.passage.units, made.units[place], made.leads[place], texts, strict=True)
        ):
            stems = written | self._particulars.ours(question, spot.hit.passage.document, text)
            behind = texts[k + 1] if k + 1 < len(texts) else ""
            opened = question.coverage(lead) if lead else 0.0
            out.append(_Told(unit, text, written, stems, before, previous, behind, lead, opened))
            before, previous = stems, text
        return out

    def _weighed(self, question: Question, asked: _Asked, spot: _Spot, told: _Told) -> Candidate:
        own, held, near, added = self._shares(question, spot, told)
        reachable = slot_of(question).contact is not None
        signed = question.intent.form == "wie" and len(told.text) < A_LINE
        if own >= LITTLE or held >= LITTLE_HELD or reachable or signed or asked.closely:
            facts = self._facts(question, asked, spot, told, (own, held, added), near)
            value = score(question, facts) + self._gain(question, asked, spot, told, facts)
        else:
            facts, value = _little(spot, told, own, held), 0.0
        if reachable and facts.fits:
            value += CONTACT + CONTACT * spot.there
            own = max(own, spot.there, REACHED)  # a telephone number stands under the name that it belongs to
            held = max(held, own)
        if signed and NAME.match(told.text) and SIGNS.search(fold(question.text)):
            value += SIGNED
            own = max(own, SIGNATURE)  # a signature holds no word of the question
        return Candidate(
            told.unit, spot.hit, spot.place, own, held, round(value, 5), facts.fits, told.text, told.stems, near, facts
        )  # fmt: skip

    def _shares(
        self, question: Question, spot: _Spot, told: _Told
    ) -> tuple[float, float, frozenset[str], float]:
        """What a unit holds of the question: by its own words, with what it stands under, the stems of both, and what the unit before
        would add."""
        make, form, stems = _make_of(told.text), question.intent.form, told.stems
        sentence = told.unit.kind == "sentence"
        own = self._said(question, told)
        if told.lead and told.unit.kind == "item":
            own = max(own, UNDER_LEAD * told.opened)
        row = sentence and form != "waarom" and make.row
        reason = sentence and form == "waarom" and make.reason
        # "Dit betreft: a, b en c." names what the sentence before speaks of, and a reason explains it.
        # So do "Dit vraagt om 4 uur per week." where a figure or a date is asked, and a figure without its noun.
        points = sentence and form in ("aantal", "wanneer") and make.points
        noted = self.footnotes.noted(told.unit.spans[0])
        context = noted or (told.before if row or reason or points else frozenset())
        if row and make.bare:
            context |= spot.head  # "Dit betreft: a, b en c." under a heading is a list of that
        if context:
            own = max(own, UNDER_LEAD * question.coverage(stems | context))
        if reason:  # "... om het project te pauzeren" stands under the name of the project
            own = max(own, UNDER_HEADING * question.coverage(stems | spot.head))
        near = stems | spot.head | told.lead | context
        covered = question.coverage(stems)
        added = question.coverage(stems | told.before) - covered
        held = own if own < covered else question.coverage(near)
        if spot.near and make.lower and not self._nearness.of_another_item(question, told.unit, spot.hit):
            own = max(own, spot.near * self._nearness.given(question, stems))
            held = max(held, spot.near * self._nearness.given(question, near))
        return own, held, near, added

    def _said(self, question: Question, told: _Told) -> float:
        """The share of the question that a unit holds; less where it only names it in a row between brackets."""
        own = question.coverage(told.stems)
        if own and _make_of(told.text).aside:
            own = max(self._held_by(question, _ROW_ASIDE.sub(" ", told.text)), IN_BRACKETS * own)
        return own

    def _held_by(self, question: Question, text: str) -> float:
        return question.coverage(term_stems(text, self._library.compounds))

    def _facts(
        self,
        question: Question,
        asked: _Asked,
        spot: _Spot,
        told: _Told,
        shares: tuple[float, float, float],
        near: frozenset[str],
    ) -> Facts:
        """All that is known of a unit beside the question."""
        own, held, added = shares
        stems, hit = told.stems, spot.hit
        said = self._lexicon.idf_of(stems) or 1.0
        return Facts(
            own=own,
            held=held,
            hit=min(1.0, hit.score / asked.top),
            order=spot.order,
            fits=self._fitting.fits(question, told.unit, told.text, told.written, near, hit),
            form=has_mark(question, told.text, lambda piece: self._held_by(question, piece)),
            precision=sum(self._lexicon.idf(s) for s in stems & asked.meant) / said,
            exact=sum(w for s, w in asked.direct.items() if s in stems) / asked.whole,
            text=told.text,
            kind=told.unit.kind,
            lead=told.opened,
            place=spot.there,
            cosine=hit.cosine,
            nearest=1 / (1 + hit.rank_vector) if hit.rank_vector else 0.0,
            before=added,
            previous=told.previous,
            above=spot.above,
            spread=_spread(question, near),
            dense=self._dense(question, stems),
        )

    def _gain(self, question: Question, asked: _Asked, spot: _Spot, told: _Told, facts: Facts) -> float:
        """What a unit gains beside its weighed features, by what is asked of it in particular."""
        unit, text, stems, intent = told.unit, told.text, told.stems, question.intent
        gain = self._nearness.gain(question, unit, spot.hit, text, facts.form, stems)
        gain += defining(question, text, told.behind) - beside_it(question, spot.document, text)
        if unit.kind == "item" and told.lead and (intent.form == "lijst" or intent.everything):
            gain += LED * told.opened
        if question.once("sorts", lambda: sorts_asked(question.text)) & stems:
            gain += SAYS_SORT
        named = _make_of(text).things
        if unit.kind == "sentence" and asked.listing and named > 2:
            gain += IN_A_ROW
            if named == question.once("count", lambda: count_asked(question.text)):
                gain += AS_MANY
        if only_before(question, text):
            gain -= PAST
        if facts.fits and adds_asked(question) and tells_what_is_added(without_later(question, text)):
            gain += ADDED
        if of_a_sort_only(question, text) or of_the_other_side(question, text):
            gain -= SORT
        return gain

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
            for note in self.footnotes.under(hit.passage)
            if note.id not in there
        }
        return [*hits, *notes.values()]


def _little(spot: _Spot, told: _Told, own: float, held: float) -> Facts:
    """What is known of a unit that holds too little to be weighed."""
    return Facts(own, held, 0.0, spot.order, False, 0.0, 0.0, 0.0, told.text, told.unit.kind, told.opened, spot.there)  # fmt: skip


def _spread(question: Question, stems: frozenset[str]) -> float:
    """How far a text holds the words of a question, each that tells anything counting alike."""
    held = question.sought & stems

    def share() -> float:
        told = [g.match(held) for g in question.groups if g.weight >= FAINTEST]
        return sum(told) / len(told) if told else 0.0

    return question.once(("spread", held), share)
