"""Whether what was looked up misses what a follow-up asks, so that the texts are asked instead."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.tables.figures import TWO_TOWNS
from assistant.reading.moments import is_moment, shifts
from assistant.reading.question import Group, Question
from assistant.turns.followup import ellipsis, points
from ingest.language import fold, stem, words
from ingest.model import Span

OWN = 0.25  # weight of a word that a follow-up asks of an action
_DECIDED = re.compile(
    r"\b(?:is|zijn|was|waren|heeft|hebben|werd|werden|al)\b.*\b(?:vastgesteld|besloten|goedgekeurd|aangenomen|ondertekend|ingestemd|bekrachtigd)\b"
)


_MORE_THAN = re.compile(r"\b(?:meer|minder|hoger|lager|groter|kleiner)\b.* dan (?:in|bij|voor|van)\b")


def misses(question: Question, draft: Draft, lookup: str) -> bool:
    """Whether a looked-up answer misses what a follow-up asks: what was told before, for one that asks something of its own, or a figure of
    another document than the answer before, for one that names nothing itself."""
    found = draft.spans
    told_again = bool(found) and all(any(s.overlaps(g) for g in question.ground) for s in found)
    if told_again and question.follow_up and shifts(question.asked) in ("straks", "duur"):
        return True  # what is now is not what is to come
    if (
        draft.why.endswith("looptijd")
        and question.intent.form == "janee"
        and _DECIDED.search(fold(question.asked))
    ):
        return True  # how long it lasts does not tell whether it was signed
    if not question.ground or not found or question.swapped or draft.outcome == "niet-gevonden":
        return False
    if lookup == "personen" and told_again and question.intent.form in ("wanneer", "aantal", "waarom", "hoe"):
        return True  # what somebody leads does not tell when or how much
    if lookup == "cijfers" and draft.why != TWO_TOWNS and _more_than_there(question):
        return True  # over the years is not over the towns
    if lookup in ("acties", "welke actie") and re.search(r"\bwelke? actie", fold(question.asked)):
        return False
    if ellipsis(question.asked) and _other_year(question, found):
        return True
    if lookup == "acties" and draft.why == "actie" and question.inherited and _own_unsaid(question, draft):
        return True
    if lookup == "acties" and _DECIDED.search(fold(question.asked)):
        return True  # when an action is planned does not tell when what it speaks of was decided
    again = shifts(question.asked) or (lookup != "personen" and not ellipsis(question.asked))
    if again and told_again:
        return True
    if lookup == "cijfers" and question.leaning and not told_again and _says_nothing_of_its_own(question):
        pages = {(g.document, g.page) for g in question.ground}
        if shifts(question.asked) and not any((s.document, s.page) in pages for s in found):
            return True  # of another time, but of another thing too
        if question.intent.form != "aantal" and not shifts(question.asked):
            return True
    if {s.document for s in found} & {g.document for g in question.ground}:
        return False
    if lookup == "dossiers" and not _names_a_dossier(question) and points(fold(question.asked)):
        return True  # "doet die gemeente daar aan mee?" after something that is no dossier
    return lookup == "cijfers" and not any(g.weight > 0.3 and not is_moment(g.shown) for g in _own(question))


def _more_than_there(question: Question) -> bool:
    """Whether a follow-up holds what was told against another municipality ("is dat meer dan in Veenburg?")."""
    have = question.previous.names if question.previous is not None else ()
    town = any(n.kind == "gemeente" and n not in have for n in question.names)
    return town and _MORE_THAN.search(fold(question.asked)) is not None


def _own(question: Question) -> tuple[Group, ...]:
    """The words that a follow-up says itself."""
    return question.groups[: len(question.groups) - question.inherited]


def _says_nothing_of_its_own(question: Question) -> bool:
    """Whether a follow-up that names no place or year says no word by which one figure could be told from another."""
    before = question.previous
    if before is None or question.added:
        return False
    if any(n not in before.names for n in question.names) or question.years != before.years:
        return False
    return not any(g.weight >= OWN and not is_moment(g.shown) for g in _own(question))


def _own_unsaid(question: Question, draft: Draft) -> bool:
    """Whether an action that is only told by its name says nothing of what a follow-up asks of it ("wat is daarvan opgemaakt?")."""
    said = {
        stem(w) for r in draft.records for w in words(str(r.data.get("titel") or r.data.get("tekst") or ""))
    }
    own = [g for g in question.groups[: len(question.groups) - question.inherited] if g.weight >= OWN]
    return len(draft.sentences) == 1 and bool(own) and not any(g.match(said) for g in own)


def _names_a_dossier(question: Question) -> bool:
    """Whether a question or the turn before it names a dossier in full, and not by a part of its name only."""
    said = fold(f"{question.asked} {question.previous.asked if question.previous else ''}")
    return any(fold(n.shown) in said for n in question.named("dossier"))


def _other_year(question: Question, spans: list[Span]) -> bool:
    """Whether a follow-up that only names a year would be given what was answered without it."""
    asked = question.previous is not None and not question.previous.years and question.years
    return bool(asked) and all(any(s.overlaps(g) for g in question.ground) for s in spans)
