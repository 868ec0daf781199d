"""Where the answer before a follow-up stood, and what a sentence gains by standing near it."""

from __future__ import annotations

import re

from assistant.evidence.marks import BECAUSE_OF, DEED_ASKED, NUMBER, WHEN, WHO, numbers
from assistant.evidence.reasons import gives_reason
from assistant.evidence.retrieve import Hit
from assistant.reading.intent import ON_COURSE
from assistant.reading.moments import (
    BENEFIT_ASKED,
    BENEFIT_TOLD,
    ENOUGH_ASKED,
    ENOUGH_TOLD,
    IF_ASKED,
    IF_TOLD,
    RESULT_ASKED,
    RESULT_TOLD,
    SAYS_BEFORE,
    SAYS_LATER,
    SAYS_NOW,
    SINCE,
    UNMET_ASKED,
    UNMET_TOLD,
    WANT_ASKED,
    WANT_TOLD,
    shifts,
)
from assistant.reading.question import Question, years_in
from assistant.turns.restated import replaced
from assistant.words.numerals import figures_of, telling_figures
from ingest.language import STOPWORDS, fold, stem, term_stems, words
from ingest.library import Library
from ingest.model import Span, Unit

BESIDE, REACH = (
    1.0,
    6,
)  # for a follow-up: what the sentence beside the answer before gains, and how far that reaches
OF_ITS_CASE = 2.0
OF_ITS_REACH = 2.0  # for how far it reaches, where is asked whether that is enough
OF_ITS_RESULT = 1.5
OF_ITS_WISH = 1.0
OF_ITS_REASON = 1.5  # for a reason right behind it that goes on from it ("Dit maakt ... lastig, omdat ...")
OF_ITS_USE = 1.5  # for what it is good for
UNMET = 1.5  # for what it waits for, where is asked why or whether something is not yet so
RETOLD = 3.0  # what the answer before loses as a reason for itself, or as what is done about it
SAID_BEFORE, FRESH, OWN_SAID = (
    1.5,
    0.35,
    0.3,
)  # and what it loses where it has been told whole and says nothing of the follow-up's own words
ONE_SENTENCE = 40  # words at most of an answer that told one thing
OF_ITS_TIME, HERE, HEADED = 1.0, 0.5, 1.5
SAME_PAGE = 0.8
ASPECT, SAYS = 1.5, 0.3  # for the words of the follow-up itself, where they weigh this much
NAMED = 0.15  # the weight from which a word of a follow-up names another item itself
LABELLED, LABEL, MOSTLY = (
    3.0,
    10,
    0.6,
)  # for what stands behind a label of at most so many words that says this much of it
REPLACED = 4.0  # what a sentence loses that speaks of what a follow-up put something else in the place of
HERE_TOO = 1.0  # for the question before with something else in it
GIVEN = 0.8  # how much of what the question before was about a sentence beside its answer need not say again
TELLS_AIM = re.compile(r"\bom (?:(?!te\b)[\w’'-]+ ){0,6}te \w+", re.I)  # "... om een einde te maken aan ..."
_GOES_ON = re.compile(r"(?:dit|dat|deze|die|hierdoor|daardoor|hiermee|daarmee|daarom)\b", re.I)
_LABELLED_ITEM = re.compile(r"[•▪\s-]*[a-zà-ÿ][\w’'‘()-]* (?:[\w’'‘()-]+ ){0,8}?[\w’'‘()-]+: \S")
_POINTED = re.compile(r"\b(?:die|dat|deze|dit) (?:\w+e )?([\w-]+)")
# What a follow-up asks, how a text tells it, and what that counts.
_MARKED = (
    (IF_ASKED, IF_TOLD, OF_ITS_CASE),
    (ENOUGH_ASKED, ENOUGH_TOLD, OF_ITS_REACH),
    (ON_COURSE, ENOUGH_TOLD, OF_ITS_REACH),
    (RESULT_ASKED, RESULT_TOLD, OF_ITS_RESULT),
    (BENEFIT_ASKED, BENEFIT_TOLD, OF_ITS_USE),
    (WANT_ASKED, WANT_TOLD, OF_ITS_WISH),
)
MARKED_ASKED = tuple(
    asked for asked, _, _ in _MARKED
)  # each is answered by another text than the words that it says
HALF = 0.5  # of its words
_DENIES = re.compile(r"\b(?:niet|geen|niets|nooit|nergens|uitgezonderd|uitzondering)\b")
TELLS = ("wat", "vrij", "hoe", "lijst")  # forms that ask to be told something
TIMES = {"nu": SAYS_NOW, "toen": SAYS_BEFORE, "straks": SAYS_LATER, "duur": SAYS_LATER}


class Nearness:
    """Measures it in one library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def here(self, question: Question, hit: Hit) -> float:
        """How near a passage is to where the answer before a follow-up stood: 1 in it or in the same section, less on the same
        page, 0 elsewhere."""
        return 0.0 if question.swapped or _since(question) else self.near(question, hit)

    def near(self, question: Question, hit: Hit) -> float:
        """The same for any follow-up: also for the question before with something else in it."""
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

    def given(self, question: Question, stems: frozenset[str]) -> float:
        """What a sentence beside the answer before holds of a follow-up when what that was about is taken as said."""
        cut = len(question.groups) - question.inherited
        own, whole = question.groups[:cut], sum(g.weight for g in question.groups)
        asked = sum(g.weight for g in own)
        held = sum(g.weight * g.match(stems) for g in own)
        return GIVEN * (whole - asked + held) / whole if whole else GIVEN

    def of_another_item(self, question: Question, unit: Unit, hit: Hit) -> bool:
        """Whether a unit is an item with a label of its own ("opvang: ...") in a list of which the answer before a follow-up told another one:
        that is another subject, however near it stands."""
        if not question.ground or not _LABELLED_ITEM.match(self._library.quote(unit.spans[0])):
            return False
        told = question.once("told item", lambda: self._labelled(question.ground))
        if told is None or any(s.overlaps(told) for s in unit.spans) or not self.near(question, hit):
            return False
        stems = term_stems(self._library.quote(unit.spans[0]), self._library.compounds)
        own = question.groups[: len(question.groups) - question.inherited]
        return not any(g.weight >= NAMED and g.match(stems) for g in own)

    def _labelled(self, ground: tuple[Span, ...]) -> Span | None:
        """Where the answer before opens an item with a label of its own, if it told one such item."""
        found = [g for g in ground if _LABELLED_ITEM.match(self._library.quote(g))]
        return found[0] if len(found) == 1 else None

    def _said_before(self, question: Question, text: str, stems: frozenset[str]) -> bool:
        """Whether the answer before has told nearly all of a text, that says nothing of what a follow-up asks itself."""
        told = question.once("told", lambda: _told(question))
        if told is None:
            return False  # of much that was told a part is asked
        said = {stem(w) for w in words(text) if w not in STOPWORDS}
        own = question.groups[: len(question.groups) - question.inherited]
        whole = sum(g.weight for g in own)
        asked = sum(g.weight * g.match(stems) for g in own) / whole if whole else 0.0
        return len(said - told) < FRESH * len(said) and asked < OWN_SAID

    def gain(
        self, question: Question, unit: Unit, hit: Hit, text: str, form: float, stems: frozenset[str]
    ) -> float:
        """For a follow-up: what a sentence gains by standing near what the answer before rests on, by speaking of the time that
        is asked, by the words that the follow-up itself says, and by a heading that asks what is asked. `form`: whether it has
        the mark of the answer's form; `stems`: those of the sentence."""
        if not question.follow_up:
            return 0.0
        if question.swapped:
            return HERE_TOO * self.near(question, hit) - REPLACED * replaced(question, text)
        if _since(question) and any(g.document == hit.passage.document for g in question.ground):
            return -REPLACED  # what became of a plan stands in another document than the plan
        gain = 0.0
        shift = question.once("shift", lambda: shifts(question.asked))
        gain += sum(c for told, c in question.once("marked", lambda: _marked(question)) if told.search(text))
        unmet = question.once("unmet", lambda: bool(UNMET_ASKED.search(fold(question.asked))))
        if unmet and UNMET_TOLD.search(text):
            gain += UNMET
        if shift in TIMES and TIMES[shift].search(text):
            gain += OF_ITS_TIME
        if not self.here(question, hit) or self.of_another_item(question, unit, hit):
            return gain
        gain += HERE * self.here(question, hit) + form + ASPECT * _aspect(question, stems)
        heading = set(words(hit.passage.path[-1])) if hit.passage.path else set()
        if len(heading) > 2 and len(heading & set(words(question.asked))) >= 0.6 * len(heading):
            gain += HEADED
        if labelled(question, text, self._library):
            gain += LABELLED
        units = hit.passage.units
        at = [k for k, u in enumerate(units) if any(s.overlaps(g) for s in u.spans for g in question.ground)]
        if at:
            far = min(abs(k - units.index(unit)) for k in at)
            gain += BESIDE * max(0.0, 1 - far / REACH) if far or _news(question, text) else 0.0
            if (
                question.intent.form == "waarom"
                and units.index(unit) - 1 in at
                and _GOES_ON.match(text)
                and gives_reason(text)
            ):
                gain += OF_ITS_REASON
            explains = (form or TELLS_AIM.search(text)) and not (unmet and not UNMET_TOLD.search(text))
            if not far and question.intent.form == "waarom" and _denies_with_more(question, text):
                explains = True
                gain += OF_ITS_REASON
            other = question.intent.form == "waarom" and not explains
            deed = question.once("deed of it", lambda: bool(DEED_ASKED.search(fold(question.asked))))
            if not far and (other or deed):
                gain -= RETOLD
            elif not far and question.intent.form in TELLS and self._said_before(question, text, stems):
                gain -= SAID_BEFORE
        return gain


def _denies_with_more(question: Question, text: str) -> bool:
    """Whether why not is asked, and the sentence that told so says more than was told of it: "Veenburg hoort bij ... en neemt niet deel"."""
    if not _DENIES.search(fold(question.asked)) or not _DENIES.search(fold(text)):
        return False
    told = question.once("told", lambda: _told(question))
    said = {stem(w) for w in words(text) if w not in STOPWORDS}
    return told is not None and len(said - told) >= HALF * len(said)


def _marked(question: Question) -> list[tuple[re.Pattern[str], float]]:
    """How texts tell what a follow-up asks, with what that counts."""
    said = fold(question.asked)
    return [(told, counts) for asked, told, counts in _MARKED if asked.search(said)]


def _told(question: Question) -> frozenset[str] | None:
    """The stems of the answer before, where that told one thing."""
    told = words(question.previous.told) if question.previous is not None else []
    return frozenset(map(stem, told)) if len(told) <= ONE_SENTENCE else None


def says_the_figure(question: Question, text: str) -> bool:
    """Whether a text says the figure again that the turn before a follow-up told, where that names no year of its own: it goes on from it
    ("of those 3.467 ...")."""
    if question.previous is None or question.swapped or years_in(question.asked):
        return False
    told = question.once("told figures", lambda: _figures_told(question))
    return bool(told) and bool(told & figures_of(text))


def _figures_told(question: Question) -> set[str]:
    return telling_figures(question.previous.told) if question.previous is not None else set()


def _since(question: Question) -> bool:
    """Whether a follow-up asks what has come of what was told."""
    return question.once("since", lambda: bool(SINCE.search(fold(question.asked))))


def _aspect(question: Question, stems: frozenset[str]) -> float:
    """How much of the words that a follow-up says itself a sentence holds: they tell what is asked, the turn before of what.
    A word behind "die" or "dat" only points at that."""
    pointed = question.once("pointed", lambda: set(_POINTED.findall(fold(question.asked))))
    own = [g for g in question.groups[: len(question.groups) - question.inherited] if g.shown not in pointed]
    whole = sum(g.weight for g in own)
    return sum(g.weight * g.match(stems) for g in own) / whole if whole >= SAYS else 0.0


def labelled(question: Question, text: str, library: Library) -> bool:
    """Whether a text opens with a label that says most of what a follow-up names itself ("opvang van zwerfkatten: ...")."""
    label, colon, rest = text.partition(": ")
    if not colon or not rest or len(label.split()) > LABEL:
        return False
    own = question.groups[: len(question.groups) - question.inherited]
    whole = sum(g.weight for g in own)
    stems = term_stems(label, library.compounds)
    return whole >= SAYS and sum(g.weight * g.match(stems) for g in own) >= MOSTLY * whole


def _news(question: Question, text: str) -> bool:
    """Whether the sentence that the answer before rests on names more of what is asked than that answer did."""
    mark = {"wie": WHO, "wanneer": WHEN, "aantal": NUMBER, "waarom": BECAUSE_OF}.get(question.intent.form)
    if mark is None or question.previous is None:
        return False
    told = fold(f"{question.previous.told} {question.text}")
    if mark is NUMBER:
        return bool(numbers(text, question))
    return any(fold(m.group()).strip() not in told for m in mark.finditer(text))
