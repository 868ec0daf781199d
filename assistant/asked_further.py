"""Whether the answer to a follow-up says anything of what that asks itself: what ties it to the turn before stands in many places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.borne_out import refused, stands_beside, unborne, with_reserve
from assistant.draft import ANSWERED, Draft, aside
from assistant.evidence.nearness import MARKED_ASKED
from assistant.reading.contact import asks_contact
from assistant.reading.moments import shifts
from assistant.reading.question import Group
from assistant.recall import answered_as
from assistant.turns.again import not_told
from assistant.turns.pointing import pointed
from assistant.words.numerals import telling_figures
from ingest.language import fold, stem, term_stems

if TYPE_CHECKING:
    from assistant.reader import Reader
    from assistant.reading.question import Question
    from assistant.words.lexicon import Name

LITTLE = 0.2  # the weight of its own words below which a follow-up says nothing itself
UNSAID = 0.1  # the share of a follow-up's own words that is as good as none
# Records whose facts have no reason beside them.
_KINDS = frozenset(("dossier", "persoon", "trekker", "gemeente", "cijfer", "begrip"))
# "Wat vindt de raad ervan?"
_OPINION = re.compile(
    r"wat (?:vind|vindt|vinden|vond|vonden|denkt|denken|zegt|zeggen) (?:(?:de|het|onze|een|die) )?(?P<who>[a-z-]{4,})(?: (?:zelf|nu|dan|eigenlijk|hier|daar|er))* "
    r"(?:van|ervan|daarvan|hiervan|over|erover|daarover|hierover)\b"
)
# "En hoeveel daarvan worden gebouwd?"
_PART_OF_IT = re.compile(r"\b(?:hoeveel|welk (?:deel|gedeelte|aandeel|percentage)) (?:er|daar|hier)van\b")


def held_to(reader: Reader, question: Question, draft: Draft, before: Question) -> Draft | None:
    """What is said in the place of an answer that says nothing of what a follow-up asks itself: that it does not stand there, or that
    nothing says it in so many words. None where the answer may stand."""
    if draft.mode != "passages" or draft.outcome not in ANSWERED:
        return None
    return _not_told(reader, question, draft, before) or unborne(reader, question, draft, before)


def _not_told(reader: Reader, question: Question, draft: Draft, before: Question) -> Draft | None:
    """The same, but for running text that only does not bear it out."""
    if names_said(question):
        return None
    flat = fold(question.asked)
    if _of_another_mind(reader, flat, draft) or _of_another_whole(reader, flat, question, draft):
        return refused(draft, question)
    if shifts(flat) or pointed(flat) is not None or any(p.search(flat) for p in MARKED_ASKED):
        return None
    if not years_said(question) and (
        _beside_a_record(reader, question, draft, before) or _beside_nothing(reader, question, draft, before)
    ):
        return refused(draft, question)
    return with_reserve(draft) if _unsaid(reader, question, draft) else None


def named_only(question: Question, draft: Draft) -> Draft | None:
    """That it does not stand there, where a follow-up that asks something of an action is only told which action that is."""
    if not _only_names_it(question, draft):
        return None
    lead = aside("Dat staat niet in de documenten. Wel staat er dit.")
    return replace(draft, outcome="niet-gevonden", sentences=(lead, *draft.sentences), why="alleen de naam")


def _only_names_it(question: Question, draft: Draft) -> bool:
    """Whether a follow-up that asks something of an action is only told which action that is."""
    if draft.why != "actie" or draft.field or len(draft.sentences) != 1 or len(draft.records) != 1:
        return False
    title = str(draft.records[0].data.get("titel") or draft.records[0].data.get("tekst") or "")
    asks = question.intent.form in ("janee", "aantal", "wanneer", "wie", "waar", "waarom", "hoe")
    return asks and bool(title) and f'"{fold(title)[:40]}' in fold(draft.sentences[0].text)


def _beside_a_record(reader: Reader, question: Question, draft: Draft, before: Question) -> bool:
    """Whether a follow-up on what was looked up in the register is answered by running text that says nothing of what it asks itself: all
    that ties that to it is the record's name, which stands in many places."""
    told = answered_as(reader, before)
    if told is None or told.mode != "opzoeking":
        return False
    own = _own(question)
    asked = sum(g.weight for g in own)
    figures = {r.kind for r in told.records} == {"cijfer"}
    first = next((s for s in draft.sentences if s.spans), None)
    in_text = figures and {r.data.get("soort") for r in told.records} == {"zin"}
    if in_text and first is not None and stands_beside(reader, question, first, before):
        return False  # a figure of running text, and what that says next
    again = goes_on(question, draft)
    text = " ".join((*(s.text for s in draft.sentences), *map(reader.library.quote, draft.spans)))
    if not again and telling_figures(before.told) & telling_figures(text):
        return False  # it says the same figure elsewhere
    if asked < LITTLE and figures and question.intent.form != "waarom":
        return True
    if again:
        return False
    if question.intent.form == "waarom" and not {r.kind for r in told.records} <= _KINDS:
        return False
    if question.intent.form == "waarom" and asked < LITTLE:
        return True
    if asked < LITTLE:
        return False
    return _share(reader, own, draft) <= UNSAID * asked


def _own(question: Question) -> list[Group]:
    """The words that a follow-up says itself, figures left aside."""
    own = question.groups[: len(question.groups) - question.inherited]
    return [g for g in own if not g.shown[0].isdigit()]


def _of_another_mind(reader: Reader, flat: str, draft: Draft) -> bool:
    """Whether a (folded) follow-up asks what somebody thinks of it, and the first statement told does not speak of them."""
    asked = _OPINION.search(flat)
    first = next((s for s in draft.sentences if s.spans), None)
    if asked is None or first is None:
        return False
    return stem(asked["who"]) not in term_stems(first.text, reader.library.compounds)


def _of_another_whole(reader: Reader, flat: str, question: Question, draft: Draft) -> bool:
    """Whether a (folded) follow-up asks for a part of what was counted, and the answer opens in another document that does not tell the
    figure of the whole."""
    first = next((s for s in draft.sentences if s.spans), None)
    if _PART_OF_IT.search(flat) is None or first is None or not question.ground or question.previous is None:
        return False
    if {s.document for s in first.spans} & {g.document for g in question.ground}:
        return False
    quotes = " ".join(map(reader.library.quote, first.spans))
    return not telling_figures(question.previous.told) & telling_figures(quotes)


def _beside_nothing(reader: Reader, question: Question, draft: Draft, before: Question) -> bool:
    """Whether a follow-up on a turn that the documents have no answer to is answered by a text that says nothing of what it asks itself."""
    if not not_told(before.told) or goes_on(question, draft):
        return False
    own = _own(question)
    asked = sum(g.weight for g in own)
    return asked < LITTLE or _share(reader, own, draft) <= UNSAID * asked


def _unsaid(reader: Reader, question: Question, draft: Draft) -> bool:
    """Whether running text that answers a follow-up says nothing of what that asks itself, nor has a mark that it asks for (a figure, a date, a
    reason) where the answer before stood."""
    if draft.outcome != "beantwoord" or not question.inherited or asks_contact(fold(question.asked)):
        return False
    pages = {(s.document, s.page) for s in question.ground}
    there = any((s.document, s.page) in pages for s in draft.spans)
    if question.intent.form == "wie" or (question.intent.form in ("aantal", "wanneer", "waarom") and there):
        return False
    own = _own(question)
    asked = sum(g.weight for g in own)
    return asked >= LITTLE and _share(reader, own, draft) <= UNSAID * asked


def _share(reader: Reader, own: Sequence[Group], draft: Draft) -> float:
    """The weight of words that an answer, in its own words or in what it rests on, holds."""
    text = " ".join((*(s.text for s in draft.sentences), *map(reader.library.quote, draft.spans)))
    stems = term_stems(text, reader.library.compounds)
    return sum(g.weight * g.match(stems) for g in own)


def goes_on(question: Question, draft: Draft) -> bool:
    """Whether an answer opens with the statement that was told before."""
    first = next((s.spans for s in draft.sentences if s.spans), ())
    return any(s.overlaps(g) for s in first for g in question.ground)


def names_said(question: Question) -> list[Name]:
    """The names that a follow-up says itself."""
    have = question.previous.names if question.previous is not None else ()
    return [n for n in question.names if n not in have]


def years_said(question: Question) -> tuple[int, ...]:
    have = question.previous.years if question.previous is not None else ()
    return tuple(y for y in question.years if y not in have)
