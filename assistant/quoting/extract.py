"""Hits -> an answer in the documents' own sentences, or the decision that they do not hold one.

The decision is on grounds: how much of the question's weight one place holds, whether the answer has the form that is
asked (a number for how many, a date for when), and whether what is counted is named there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.assumptions import (
    Refutation,
    Sentences,
    explains_another,
    refuted,
    restates,
    told_as_done,
    yes_or_no,
)
from assistant.calculate import asks_what_is_added, asks_what_is_to_come, operation_of, to_work_out, work_out
from assistant.calculate.choose import is_beside
from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.evidence.candidates import Candidate, closed, field, repeats, row, within
from assistant.evidence.definitions import having
from assistant.evidence.degrees import judging
from assistant.evidence.fillers import NOBODY, Parties
from assistant.evidence.grounds import SURE_HELD, Grounds
from assistant.evidence.marks import NEGATIVE, changed, counted_groups, denied, numbers, with_time
from assistant.evidence.quantities import adds_asked, tells_what_is_added
from assistant.evidence.reasons import may_explain
from assistant.evidence.retrieve import Hits, Stems
from assistant.evidence.sums import figures
from assistant.evidence.to_come import is_past
from assistant.quoting.aims import with_aim
from assistant.quoting.asked_said import spokesman_unsaid
from assistant.quoting.broad import overview
from assistant.quoting.choice import MOST, ROOM, cause_behind, choose, explained, of_the_thing, with_row
from assistant.quoting.doubts import MARKED, Doubts
from assistant.quoting.editions_said import edition_unsaid
from assistant.quoting.for_oneself import unsaid_for_oneself
from assistant.quoting.leads import goes_on, with_items
from assistant.quoting.lists import Lists
from assistant.quoting.money_told import money_untold
from assistant.quoting.parted_verbs import parted_verb_unsaid
from assistant.quoting.refusals import Refusals, deed_unsaid, elsewhere, of_this_day, strange_verb
from assistant.quoting.spoken_of import asks_whatever, of_it
from assistant.quoting.sureness import NEAREST, SURE, evidence, fitted
from assistant.reading.members import count_asked
from assistant.reading.moments import shifts
from assistant.reading.question import Question
from assistant.words.lexicon import Lexicon
from ingest.language import fold, term_stems, words
from ingest.library import Library
from ingest.model import Passage, Span

# Calibrated on the development questions (evals, set ontwikkel).
NEARLY = 0.76  # a sentence with the form that is asked must hold this much of what the best without it holds
FAR = 0.75  # and elsewhere score this much of it
NAME = 0.5  # weight of a name that a half turns on
ANCHOR = 0.35  # weight from which a word must be spoken of where a half is answered
OWN_HELD = 0.3  # the share of a half's own words that a statement beside the other's must hold
MORE_ELSEWHERE = 0.7  # of the question that what else is told holds where the answer before did not stand
AROUND = 8  # statements that may tell that a thing was done after all
SAYS_MORE = 30  # characters; what is shorter is a heading or a label


@dataclass(frozen=True, slots=True)
class Standing:
    """The statements that would be told (`told`), and what is known of the first of them."""

    told: Sequence[Candidate]
    evidence: Mapping[str, float]


class Extractor:
    """Chooses the sentences that answer, for one library."""

    def __init__(self, lexicon: Lexicon, stems: Stems) -> None:
        self._lexicon = lexicon
        self._library: Library = lexicon.library
        self._stems = stems
        self._grounds = Grounds(lexicon, stems)
        self._lists = Lists(self._library, stems, self._grounds)
        self._doubts = Doubts(self._library, stems, self._grounds)
        self._read = Sentences(self._library)
        self._refusals = Refusals(self._library, stems)
        self._sureness = fitted()

    def answer(self, question: Question, hits: Hits, brief: bool = False) -> Draft:
        """The answer that the hits give: `beantwoord`, `niet-gevonden` or `buiten-bereik`.

        `brief`: for one half of a question, two statements at most unless a list is asked.
        """
        if not question.groups or not hits.kept:
            return elsewhere(self._library, hits, "geen woord van de vraag is in de documenten te vinden")
        ranked = self.ranked(question, hits)
        otherwise = self._refuted(question, hits)
        listed = (
            None
            if otherwise is not None and (otherwise.beside or count_asked(question.text))
            else self._lists.listed(question, hits)
        )
        if listed is not None:
            unsaid = parted_verb_unsaid(question, [s.text for s in listed.sentences])
            return self._refusals.not_found(question, hits, None) if unsaid else listed
        if otherwise is not None:
            return self._refusals.otherwise(question, hits, otherwise)
        worked = self._worked(question, ranked, brief)
        if worked is not None:
            return worked
        best = ranked[0] if ranked else None
        if best is None or strange_verb(question, best) or (of_this_day(question) and question.unknown):
            return self._refusals.not_found(question, hits, best, ranked)
        sides = self._sides(question, ranked)
        if len(sides) > 1:
            return self._compared(hits, sides)
        fitting = self._fitting(question, ranked)
        if brief and (question.documents or question.follow_up):
            fitting = self._anchored(question, fitting)
        if brief:
            fitting = self._by_name(question, fitting)
        nearly = False
        if not fitting or self._beside_it(question, fitting[0], best):
            refused = self._refusals.not_found(question, hits, best, ranked)
            fitting = [] if brief or refused.outcome != "niet-gevonden" else self._nearly(question, ranked)
            if not fitting:
                return refused
            nearly = True
        if any(self._grounds.fitting.excepted(question, c) for c in ranked[:3]):
            other = next(c for c in ranked[:3] if self._grounds.fitting.excepted(question, c))
            return self._refusals.not_found(question, hits, other)
        absent = denied(question)
        if absent and any(absent in c.stems and not NEGATIVE.search(fold(c.text)) for c in fitting[:2]):
            return self._refusals.not_found(question, hits, fitting[0])
        whole = None if nearly else self._lists.around(question, fitting[0], ranked)
        if whole is not None:
            return self._lists.told(question, whole, hits, f"opsomming om een zin, dekking {best.held:.2f}")
        chosen = (not brief and overview(question, fitting, ranked)) or choose(
            question, fitting, ranked, brief
        )
        done = self._done_after_all(question, ranked)
        if done is not None and not any(c.unit is done.unit for c in chosen):
            chosen = [done, *chosen][:MOST]
        if question.intent.form == "waarom":
            chosen = explained(question, chosen, ranked)
        chosen = with_aim(question, chosen, ranked)
        chosen = with_items(question, with_row(question, chosen, ranked), ranked)
        if question.intent.form == "waarom" and (
            not may_explain(c.text for c in chosen) or restates(self._read, question, chosen)
        ):
            behind = [] if brief or question.follow_up else cause_behind(chosen[0], ranked)
            if not behind:
                return self._refusals.not_found(question, hits, chosen[0])
            chosen, nearly = behind, True
        doubt = "" if brief or question.follow_up else self._doubts.of(question, ranked, fitting, chosen)
        doubt = doubt or (NEAREST if nearly else "")
        chosen = of_the_thing(question, chosen) if doubt == NEAREST else chosen
        made = self._sentences(question, chosen, brief or doubt == NEAREST)
        texts = [c.text for c in chosen]
        nobody = self.parties.unsaid_who(question, texts[:2]) == NOBODY
        nobody = nobody or spokesman_unsaid(question, texts) or unsaid_for_oneself(question, texts)
        nobody = nobody or parted_verb_unsaid(question, texts) or money_untold(question, texts)
        if nobody or deed_unsaid(question, chosen) or edition_unsaid(question, texts):
            return self._refusals.beside(hits, made)
        made = [aside(doubt), *made] if doubt else made
        return Draft(
            "beantwoord",
            "passages",
            tuple(made),
            passages=tuple(h.passage for h in hits.kept[:5]),
            why=f"dekking {best.held:.2f}",
            held=best.held,
        )

    def _fitting(self, question: Question, ranked: Sequence[Candidate]) -> list[Candidate]:
        """The statements that meet every demand, best first."""
        return self._to_the_point(
            question, [c for c in ranked if c.fits and self._grounds.enough(question, c)]
        )

    def _to_the_point(self, question: Question, fitting: Sequence[Candidate]) -> list[Candidate]:
        """Of statements with ground enough those that tell what is asked, and nothing beside it."""
        if question.intent.form in ("waarom", "wat") and not question.follow_up:
            fitting = [c for c in fitting if not explains_another(self._read, question, c)]
        named = having(question, [c.text for c in fitting])
        return judging(question, of_it(question, [c for c, has in zip(fitting, named, strict=True) if has]))

    def _nearly(self, question: Question, ranked: Sequence[Candidate]) -> list[Candidate]:
        """Where none meets every demand: the best statement, if it has the form that is asked and lacks but words of the question, while all
        that is known of it together makes it as likely to be the answer as one that is told plainly."""
        best = ranked[0]
        fits = best.fits or self._grounds.fitting.fits(
            question, best.unit, best.text, best.stems, best.near, best.hit, loosely=True
        )
        if not fits or question.follow_up or asks_whatever(question):
            return []
        if self._grounds.subject.elsewhere(question, best):
            return []  # what it is about is known to no document
        if best.fits and self._grounds.enough(question, best):
            return []  # it was left out for what it tells
        if self._sureness.of(evidence(question, ranked, (), self._grounds)) < SURE:
            return []
        return self._to_the_point(question, ranked[:1])

    def standing(self, question: Question, hits: Hits) -> Standing | None:
        """The statements that would be told whatever is demanded, with what is known of the first; None where the hits hold none."""
        ranked = self.ranked(question, hits)
        if not ranked:
            return None
        fitting = self._fitting(question, ranked)
        told = choose(question, fitting or ranked[:1], ranked, False)
        return Standing(told, evidence(question, ranked, fitting, self._grounds))

    def _beside_it(self, question: Question, found: Candidate, best: Candidate) -> bool:
        """Whether a statement with the form that is asked is about something else than the best one without it: it holds
        clearly less of the question, and does not go on from that ("... 93.000 woningen. Daarvan ...")."""
        if best.fits or found is best:
            return False
        if found.score < FAR * best.score and found.place != best.place and not question.follow_up:
            return True
        if found.held < NEARLY * best.held and not self._grounds.fitting.tells(question, best):
            return True
        units = found.hit.passage.units
        goes_on = (
            question.intent.form in ("aantal", "wanneer")
            and found.place == best.place
            and abs(units.index(found.unit) - units.index(best.unit)) == 1
        )
        return found.own < NEARLY * best.own and not goes_on and not question.follow_up

    def _anchored(self, question: Question, fitting: Sequence[Candidate]) -> list[Candidate]:
        """Those of the places that speak of the weightiest word of a half: set beside another half, what only shares
        its usual words would be taken for the same thing."""
        weighty = max(question.groups, key=lambda g: g.weight)
        if weighty.weight < ANCHOR:
            return list(fitting)
        return [c for c in fitting if weighty.match(c.stems | self._stems.passages[c.place]) >= MARKED]

    def _by_name(self, question: Question, fitting: Sequence[Candidate]) -> list[Candidate]:
        """Those of the places that say the name that a half turns on, where some do: beside the other half, what may stand
        for that name is another thing."""
        turns_on = [g for g in question.groups if g.proper and g.weight >= NAME]
        named = [c for c in fitting if any(g.names(c.near) for g in turns_on)]
        return named or list(fitting)

    def further(
        self, question: Question, hits: Hits, beside: Sequence[Passage], used: Sequence[Span]
    ) -> Draft | None:
        """For a half of a question that has no answer of its own: the best statement with the mark of the form that is
        asked, out of the passages that answer the other half (`beside`) and not one that is given there (`used`)."""
        form = question.intent.form
        if form not in ("aantal", "wanneer") and not question.intent.status:
            return None
        near = {p.id for p in beside}
        documents = {p.document for p in beside}
        quotes = [self._library.quote(span) for span in used]
        units = {f.unit for f in figures(quotes) if f.unit}
        said = {n for quote in quotes for n in numbers(quote, question)}
        ranked = [
            c
            for c in self.ranked(question, hits)
            if c.hit.passage.document in documents
            and c.facts.form >= MARKED
            and not set(c.unit.spans) & set(used)
        ]
        if form == "aantal":
            ranked = [c for c in ranked if set(numbers(c.text, question)) - said]
            ranked = [c for c in ranked if units & {f.unit for f in figures([c.text])}] or ranked
        sure = [c for c in ranked if c.fits and self._grounds.enough(question, c)]
        found = sure[:1] or [c for c in ranked if c.hit.passage.id in near and self.speaks(question, c)][:1]
        if not found:
            return None
        made = self._sentences(question, found, True)
        return Draft(
            "beantwoord", "passages", tuple(made), passages=(found[0].hit.passage,), why="bij de andere helft"
        )

    def speaks(self, question: Question, c: Candidate) -> bool:
        """Whether a statement, with its headings, holds enough of the words that a half says itself; one that only goes
        on from the other half says too little to tell."""
        own = question.groups[: len(question.groups) - question.inherited]
        whole = sum(g.weight for g in own)
        return whole < MARKED or sum(g.weight * g.match(c.near) for g in own) >= OWN_HELD * whole

    def ranked(self, question: Question, hits: Hits, closely: bool = False) -> list[Candidate]:
        """Every statement of the hits, weighed for a question, best first; see `Grounds.ranked`."""
        return self._grounds.ranked(question, hits, closely)

    def fitting(self, question: Question, hits: Hits) -> list[Candidate]:
        """Those of them that have the form that is asked and ground enough to answer a half, best first."""
        ranked = self.ranked(question, hits)
        return self._anchored(question, [c for c in ranked if c.fits and self._grounds.enough(question, c)])

    def grounded(self, question: Question, c: Candidate) -> bool:
        """Whether a statement with its place holds enough of a question to answer it."""
        return self._grounds.enough(question, c)

    @property
    def parties(self) -> Parties:
        """Those whom the library's sentences name."""
        return self._grounds.parties

    def counts(self, question: Question, c: Candidate) -> bool:
        """Whether a statement's figure can count what a question counts; also where the question does not say what."""
        counted = question.once("counted", lambda: counted_groups(question))
        return not counted or self._grounds.fitting.counts(question, c.text, counted)

    def told_beside(self, question: Question, hits: Hits, figures: Sequence[Span]) -> bool:
        """Whether a sentence beside the answer before a follow-up tells what that asks, where the figures that were looked up stand on
        another page."""
        if not question.leaning or question.swapped or not question.ground or not figures:
            return False
        pages = {(g.document, g.page) for g in question.ground}
        if any((s.document, s.page) in pages for s in figures):
            return False
        best = next(iter(self.fitting(question, hits)), None)
        return (
            best is not None
            and best.unit.kind == "sentence"
            and self._grounds.near(question, best.hit) == 1.0
        )

    def stated(self, question: Question, chosen: Sequence[Candidate]) -> Draft:
        """An answer of statements that were chosen elsewhere."""
        return Draft(
            "beantwoord",
            "passages",
            tuple(self._sentences(question, chosen, True)),
            passages=tuple(dict.fromkeys(c.hit.passage for c in chosen)),
            why="naast de andere kant",
        )

    def more(self, question: Question, hits: Hits) -> Draft:
        """What else the documents say about an earlier question: sentences that its answer did not hold, those near it first."""
        told = set(words(question.previous.told)) if question.previous is not None else set()
        said = set(question.ground)
        fresh = [
            c
            for c in self.ranked(question, hits)
            if not said & set(c.unit.spans)
            and len(c.text) >= SAYS_MORE
            and len(set(words(c.text)) - told) > 0.25 * len(set(words(c.text)))
            and self._grounds.enough(question, c)
            and (self._grounds.near(question, c.hit) or c.held >= MORE_ELSEWHERE)
        ]
        chosen: list[Candidate] = []
        for candidate in fresh[:12]:
            if len(chosen) < MOST and not repeats(candidate, chosen):
                chosen.append(candidate)
        if not chosen:
            return Draft(
                "niet-gevonden",
                "passages",
                (aside("Meer staat daarover niet in de documenten."),),
                passages=tuple(h.passage for h in hits.kept[:5]),
                why="niets naast het vorige antwoord",
            )
        place = chosen[0].place
        chosen = sorted((c for c in chosen if c.place == place), key=lambda c: c.unit.spans[0]) + [
            c for c in chosen if c.place != place
        ]
        return Draft(
            "beantwoord",
            "passages",
            tuple(self._sentences(question, within(chosen, ROOM), False)),
            passages=tuple(h.passage for h in hits.kept[:5]),
            why="naast het vorige antwoord",
        )

    def worked(self, question: Question, hits: Hits) -> Draft | None:
        """What the question asks to be worked out, from figures of the hits; None where it asks for none or doubt remains."""
        if not question.groups or not hits.kept or operation_of(question.unnamed) is None:
            return None
        return self._worked(question, self.ranked(question, hits))

    def _worked(self, question: Question, ranked: Sequence[Candidate], brief: bool = False) -> Draft | None:
        operation = to_work_out(question.unnamed)
        if operation is None or (
            brief
            and not question.intent.extreme
            and operation.kind in ("verschil", "som", "rest")
            and not asks_what_is_to_come(question.text)
        ):
            return None
        if (
            operation.kind == "verschil"
            and asks_what_is_added(question.text)
            and ranked
            and ranked[0].fits
            and tells_what_is_added(ranked[0].text)
        ):
            return None  # "32.000 nieuwe banen": nothing is left to work out
        if asks_what_is_added(question.text) and len(question.named("document")) > 1:
            return None  # what one document gives is not what another adds
        about = [c for c in ranked if self._grounds.about(question, c)]
        if operation.kind == "rest" and question.years:  # what is left is of a later year
            also = [c for c in ranked if self._grounds.about(question, c, any_year=True)]
            about = [c for c in also if c in about or any(is_beside(c, one) for one in about)]
        if (
            operation.kind in ("verschil", "rest")
            and adds_asked(question)
            and asks_what_is_added(question.text)
        ):
            about = [
                c for c in about if not tells_what_is_added(c.text)
            ]  # two figures of it do not differ by it
        return work_out(question, about, self._stems_of, self._library)

    def put_right(self, question: Question, hits: Hits) -> Draft | None:
        """What the hits say otherwise than a question says outright beside what it asks."""
        if not question.groups or not hits.kept or question.follow_up or not self._read.said(question):
            return None
        found = self._refuted(question, hits)
        return self._refusals.otherwise(question, hits, found) if found is not None and found.beside else None

    def _refuted(self, question: Question, hits: Hits) -> Refutation | None:
        """What the statements say otherwise, also beside those that hold little of the question: one of these may say that it is so."""

        def found() -> Refutation | None:
            if refuted(self._read, question, self.ranked(question, hits)) is None:
                return None
            return refuted(self._read, question, self.ranked(question, hits, closely=True))

        return question.once((self, "refuted", hits), found)

    def _stems_of(self, text: str) -> frozenset[str]:
        return term_stems(text, self._library.compounds)

    # --- two documents ----------------------------------------------------------------------------------------------

    def _sides(self, question: Question, ranked: Sequence[Candidate]) -> list[Candidate]:
        """For a question over several documents the best of each that it names; nothing for another question."""
        named = list(dict.fromkeys(n.id for n in question.named("document")))
        if len(named) < 2 and not (question.intent.compare and named):
            return []
        if len(named) == 1:
            others = [
                c.hit.passage.document
                for c in ranked
                if c.hit.passage.document != named[0] and c.held >= 0.35
            ]
            named += others[:1]
        skip = {s for n in question.named("document") for s in n.stems}
        groups = [g for g in question.groups if g.head not in skip]
        whole = sum(g.weight for g in groups) or 1.0
        out: list[Candidate] = []
        for document in named[:3]:
            found: list[tuple[float, Candidate]] = []
            for c in ranked:
                if c.hit.passage.document != document:
                    continue
                near = c.stems | self._stems.heads[c.place]
                part = sum(g.weight * g.match(near) for g in groups) / whole
                if part >= 0.3:
                    found.append((part + 0.4 * c.own + (0.1 if c.fits else 0.0), c))
            found.sort(key=lambda item: -item[0])
            kept: list[Candidate] = []
            for value, c in found[:6]:
                if len(kept) < 2 and value > 0.75 * found[0][0] and not repeats(c, kept):
                    kept.append(c)
            out += kept
        return out if len({c.hit.passage.document for c in out}) > 1 else out[:1]

    def _compared(self, hits: Hits, sides: Sequence[Candidate]) -> Draft:
        """One statement of each document, named with its date, the newest first."""

        def age(c: Candidate) -> str:
            return self._library.documents[c.hit.passage.document].date or "9999"

        made: list[Sentence] = []
        before = ""
        for c in sorted(sides, key=age, reverse=True):
            document = self._library.documents[c.hit.passage.document]
            date = f" ({document.date[:4]})" if document.date else ""
            text = row(self._library, c) if c.unit.kind == "row" else c.text
            lead = "" if document.id == before else f"{document.title}{date}: "
            made.append(say(f"{lead}{closed(text)} ", cite(*c.unit.spans), ".", checked=False))
            before = document.id
        return Draft(
            "beantwoord",
            "passages",
            tuple(made),
            passages=tuple(h.passage for h in hits.kept[:5]),
            why="vergelijking van documenten",
        )

    def _sentences(self, question: Question, chosen: Sequence[Candidate], brief: bool) -> list[Sentence]:
        first = chosen[0]
        best = max(chosen[:2], key=lambda c: c.score)  # what it rests on may stand before it
        out: list[Sentence] = []
        for candidate, behind in zip(chosen, [*chosen[1:], None], strict=True):
            text = candidate.text
            if candidate.unit.kind == "row":
                text = row(self._library, candidate)
            if candidate.unit.kind == "field":
                text = field(self._library, candidate)
            lead = ""
            if candidate is first and not (brief and question.intent.form == "janee"):
                lead = self._opening(question, best, chosen, brief)
                if question.intent.form == "aantal" and lead.removesuffix(": ") not in text:
                    lead = ""  # the figure is the next sentence's
            checked = candidate.unit.kind != "row"  # its heads stand above it
            end = ":" if goes_on(candidate, behind) else "."
            out.append(say(f"{lead}{closed(text)} ", cite(*candidate.unit.spans), end, checked=checked))
        return out

    def _done_after_all(self, question: Question, ranked: Sequence[Candidate]) -> Candidate | None:
        """The first statement that tells as done what is asked to be ("is de wet aangenomen?") and holds nearly all of the question."""
        said = self._read.assumption(question) if question.intent.form == "janee" else None
        if said is None or question.intent.negated:
            return None
        weighty = [g for g in question.groups if g.weight >= ANCHOR]
        near = (
            c
            for c in ranked[:AROUND]
            if c.own >= SURE_HELD and is_past(c.text) and all(g.match(c.stems) >= NEARLY for g in weighty)
        )
        return next((c for c in near if told_as_done(said, self._read.view(c))), None)

    def _opening(self, question: Question, best: Candidate, chosen: Sequence[Candidate], brief: bool) -> str:
        """Yes or no first, or the number first, where the sentence leaves no doubt."""
        if (
            question.intent.form == "janee" and not question.intent.status
        ):  # how far it is takes more than a yes
            said = self._read.assumption(question)
            word = yes_or_no(question, said, best, self._read.view(best)) if said is not None else ""
            if word == "Nee" and self._done_after_all(question, chosen) is not None:
                word = ""
            return f"{word}: " if word else ""
        if question.intent.form == "aantal" and not question.intent.extreme:
            given = numbers(best.text, question)
            counted = question.once("counted", lambda: counted_groups(question))
            if counted and not self._grounds.fitting.counts(question, best.text, counted):
                return ""
            given = _of_its_time(question, best.text, given, brief)
            if len(given) == 1 and not best.text.startswith(given[0]):
                return f"{with_time(given[0], best.text)}: "
        return ""


def _of_its_time(question: Question, text: str, given: list[str], brief: bool) -> list[str]:
    """The figures that answer where a text tells from which to which something goes: the one of the time that is asked."""
    change = changed(text)
    if change is None or not set(given) & set(change):
        return given
    if brief:
        return []  # a half does not tell which of them the other asks
    old, new = change
    return {"toen": [old], "straks": [new]}.get(shifts(question.asked), [] if question.follow_up else given)
