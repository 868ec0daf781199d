"""Whose a statement is: of the whole region or of one municipality, in force or history, beside what a question asks."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import date

from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.model import Document

ANOTHERS = (
    1.5  # what a statement loses that is a municipality's where the region is asked, or the other way round
)
HISTORY = 1.0  # what one loses of a document whose time is over, where nothing in the question is past

REGION_ASKED = re.compile(
    r"\b(?:de|onze|deze|hele|heel de) (?:hele )?(?:regio|streek)\b|\bregio(?:breed|naal|nale)\b|\balle dorpen\b"
)
_TOWN = re.compile(r"\b(?:de|onze|deze|hele|heel de) (?:hele )?stad\b")
_PAST = re.compile(
    r"\b(?:was|waren|wilden?|stond(?:en)?|werd(?:en)?|moest(?:en)?|zou(?:den)?|had(?:den)?|gold(?:en)?|ging(?:en)?|kon(?:den)?|deed|deden|"
    r"toen|destijds|vroeger|voorheen|eerder|ooit|oude?)\b"
)
_SAYS_REGION = re.compile(r"\b\w*(?:regio|regionaal|regionale)\b")
_SAYS_TOWN = re.compile(r"\b(?:stad|stads\w+|stedelijke?|binnenstedelijke?)\b")


def municipal(document: Document) -> bool:
    """Whether one municipality speaks in a document, alone or with partners."""
    return fold(document.publisher).startswith("gemeente")


def beside(question: Question, document: Document, text: str) -> float:
    """What a statement loses by being of another scope or another time than the question; 0 where it is of the same."""
    if question.follow_up or question.named("document") or question.documents:
        return 0.0
    region, town, past = question.once("scope", lambda: _asked(question))
    today = question.once("today", lambda: date.today().isoformat())
    if region and town:
        region = town = False
    loss = 0.0
    if region and municipal(document) and not _SAYS_REGION.search(fold(text)):
        loss += ANOTHERS
    if town and not municipal(document) and not _SAYS_TOWN.search(fold(text)):
        loss += ANOTHERS
    if not past and document.over_on(today):
        loss += HISTORY
    return loss


def under_another(question: Question, path: Sequence[str], towns: Collection[str]) -> bool:
    """Whether a passage stands under the bare name of one of the (folded) municipalities ("4.2 Lagewaard") where a question names others."""
    asked = {fold(n.shown) for n in question.named("gemeente")}
    if not asked:
        return False
    for heading in reversed(path):
        said = " ".join(w for w in words(heading) if not w[0].isdigit() and w != "gemeente")
        if said in towns:
            return said not in asked
    return False


def _asked(question: Question) -> tuple[bool, bool, bool]:
    """Whether a question asks of the region, of a town, and of the past."""
    flat = fold(question.text)
    towns = question.named("gemeente")
    return (
        not towns and bool(REGION_ASKED.search(flat)),
        not towns and bool(_TOWN.search(flat)),
        question.intent.compare
        or bool(question.years and min(question.years) < date.today().year)
        or bool(_PAST.search(flat)),
    )
