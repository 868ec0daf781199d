"""Follow-ups on a list that was told: only a part of it ("alleen die onder Mobiliteit"), without one ("zonder Fietsroutes"), how many that are
where the question before does not turn into one that counts. Works on the words alone."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.turns import pointing
from assistant.turns.followup import opened
from ingest.language import fold, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

_OF = r"(?:(?:die|degene|dat|diegene|de dossiers|dossiers|trekkers?|de trekkers?) )?(?:(?:van|onder|voor|bij|binnen|over|uit|op|in) )?(?:(?:het|de) )?(?:thema )?"
_ONLY = re.compile(
    rf"(?:(?:alleen|enkel|slechts|uitsluitend|beperk het tot) {_OF}|die (?:van|onder) )(?P<what>[\w'&/ -]+?)(?: (?:dan|graag|dus))*"
)
_WITHOUT = re.compile(
    r"(?:zonder|behalve|buiten|uitgezonderd|afgezien van|als je|laat) (?:de |het )?(?P<what>[\w'&/ -]+?)(?: (?:dan|weg|weglaat|graag|niet meetelt))*"
)
_DOSSIERS = re.compile(r"\bdossiers?\b")
_LISTS = re.compile(r"^(?:en )?(?:(?:aan|in|bij|van) )?welke dossiers\b|^(?:noem|geef)\b.*\bdossiers\b")
_LEFT_OUT = re.compile(r"\b(?:behalve|zonder|alleen)\b")
_EACH = re.compile(r"\b(?:per|elke?|ieder|alle) dossiers?\b")
_OF_SOME = re.compile(r" (?:onder|waaraan) [^,?]+$", re.I)
_FIELDS = {
    "trekkers": "de trekkers",
    "looptijd": "de looptijd",
    "gemeenten": "de gemeenten",
    "opdrachtgevers": "de opdrachtgevers",
    "thema": "het thema",
    "doelen": "de doelen",
}
_LITTLE = 5  # words of a turn that only names another field
_HOW_MANY = re.compile(
    r"hoeveel (?:zijn|is|waren) (?:dat|die|het|ze)(?: er)?(?: (?:er|dan|eigenlijk|allemaal|precies|in totaal|samen|bij elkaar|ook alweer))*"
)


def of_list(question: Question, previous: Question, themes: Collection[str]) -> str:
    """The follow-up as a whole question; "" where it is no such follow-up. `themes`: what dossiers stand under, folded."""
    flat = " ".join(fold(opened(question.text)).strip(" ?!.,").split())
    only, without = _ONLY.fullmatch(flat), _WITHOUT.fullmatch(flat)
    text = previous.text.rstrip(" ?.!")
    if not _DOSSIERS.search(fold(text)) or _LEFT_OUT.search(fold(text)) or previous.named("dossier"):
        return ""
    if only is not None:
        people, towns = question.named("persoon"), question.named("gemeente")
        if only["what"] in themes:
            return f"{text} onder {_as_said(question, only['what'])}?"
        if len(people) == 1 and not previous.named("persoon"):
            return f"{text} van {people[0].shown}?"
        if len(towns) == 1 and not previous.named("gemeente"):
            return f"{text} waaraan {towns[0].shown} meedoet?"
    if without is not None and len(question.named("dossier")) == 1 and _LISTS.match(fold(text)):
        return f"{text}, behalve {question.named('dossier')[0].shown}?"
    return ""


def counted(question: Question, previous: Question) -> Question | None:
    """The question before that an answer listed, for "hoeveel zijn dat er?": what tells who they are says how many."""
    if _HOW_MANY.fullmatch(fold(opened(question.text)).strip(" ?!.,")) is None or question.names:
        return None
    turn: Question | None = previous
    while turn is not None and not (
        turn.intent.form in ("lijst", "wie") and len(pointing.listed(turn.told)) > 1
    ):
        turn = turn.previous if turn.follow_up else None
    if turn is None:
        return None
    return replace(turn, asked=question.asked, follow_up=True, previous=previous, swapped=True)


def of_each_dossier(question: Question) -> bool:
    """Whether a question asks something of each dossier."""
    return _EACH.search(fold(question.text)) is not None and not question.named("dossier")


def field_of_each(question: Question, previous: Question, field: str) -> str:
    """Another field of each of the dossiers: "en de trekkers?" after the term of each of them. `field`: what the follow-up asks."""
    text = previous.text.rstrip(" ?.!")
    if field not in _FIELDS or question.names or len(words(question.text)) > _LITTLE:
        return ""
    of = _OF_SOME.search(text)
    return f"Noem van elk dossier {_FIELDS[field]}{of.group() if of else ''}."


def _as_said(question: Question, what: str) -> str:
    """Words of a folded follow-up as they are typed."""
    said = re.search(re.escape(what), question.text, re.I)
    return said.group() if said is not None and len(words(said.group())) == len(words(what)) else what
