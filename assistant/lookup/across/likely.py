"""What a question that names one dossier, person or municipality most likely asks of it, by all the words beside the name.

For questions that no set of words accounts for: "Ik kom burgemeester Kromhout overal tegen. Van welke dossiers is zij trekker?" The
model of `assistant/reading/field_model.py` says how likely each field is; below SURE, or where the words speak of something else of the
documents, the question is left to the other steps.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.asked.masked import Masked, mask
from assistant.lookup.cards.dossiers import field_of
from assistant.lookup.cards.participation import of_towns, who_take_part
from assistant.lookup.common import AIMS, Desk, found, without_cards
from assistant.lookup.persons.people import does_lead, dossiers_led, who_is
from assistant.reading.asking import ASKING
from assistant.reading.denials import is_undone
from assistant.reading.field_model import ELSE, FieldModel, speaks_of_else
from assistant.reading.field_words import FIELDS
from assistant.reading.question import Question
from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold

SURE, SURE_OF_NAME = 0.55, 0.65  # how likely a field must be to be told; a wrong name is the worst answer

# Both tell who takes part and who does not, the one asked first.
_OTHER_SIDE = {"gemeenten": "gemeenten_niet", "gemeenten_niet": "gemeenten"}
_NAMED = ("dossier", "persoon", "gemeente")
_ASKS_AGAIN = re.compile(rf"\ben (?:\w+ )?(?:{QUESTION_WORDS})\b")
# "met welke buurregio's": other parties than municipalities
_OTHERS = re.compile(
    r"\bwelke (?:(?:andere|overige) )?(?!andere\b|overige\b)(?!\w*(?:gemeente|plaats|stad|steden|dorp))[a-z]+(?:'?s|en)\b(?! gemeenten)|\b(?:behalve|buiten|naast) (?:de |die )?(?:regio)?gemeenten\b"
)
_WHO_TOGETHER = re.compile(r"\b(?:welke (?:regio)?gemeente[ns]|wie|samen met)\b(?!.*\bhoeveel\b)")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer with the field that is most likely asked, or None."""
    if question.leaning or question.intent.form == "waarom" or without_cards(question, desk):
        return None
    if question.intent.kind in ("lobbydoel", "actie", "begrip"):
        return None
    together = question.intent.extreme == "som" and _WHO_TOGETHER.search(fold(question.text))
    if question.intent.extreme not in ("", "klopt") and not together:
        return None
    if not any(map(question.named, _NAMED)):
        return None
    masked = mask(question, desk)
    if masked.in_compound:
        return None
    model = desk.field_models.get(masked.named)
    if model is None:
        return None
    label = likely(model, masked.tokens)
    if (
        not label
        or speaks_of_else(desk.library, model, masked.tokens)
        or (label != "trekkers" and _of_a_thing_of_it(masked, model))
    ):
        return None
    if label in _OTHER_SIDE and _OTHERS.search(fold(question.text)):
        return None
    made = _told(question, desk, masked, label)
    return replace(made, whole=not asks_twice(question)) if made is not None else None


def asks_twice(question: Question) -> bool:
    """Whether something else is asked besides ("... en wanneer is het klaar?")."""
    return bool(_ASKS_AGAIN.search(fold(question.text)))


def _of_a_thing_of_it(masked: Masked, model: FieldModel) -> bool:
    """Whether it is asked of something that belongs to the dossier, by a word that no frame has: "de proefversie van @d", or typed
    short, "proefversie @d wanneer"."""
    tokens = [t for t in masked.tokens if t not in ("de", "het", "dit", "dat")]
    first = tokens[0] if tokens[1:2] == ["@d"] else ""
    of_field = first in ASKING or any(first in field.words for field in FIELDS)
    if first and not of_field and (first not in model.known or tokens[2:] == ["wanneer"]):
        return True
    return any(
        before not in model.known and link in ("van", "voor", "uit", "in") and name == "@d"
        for before, link, name in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def likely(model: FieldModel, tokens: tuple[str, ...]) -> str:
    """The label that is surely the most likely; "" for none, or where something else is asked."""
    shares = model.shares(tokens)
    best = max(shares, key=lambda label: shares[label])
    share = shares[best] + shares.get(_OTHER_SIDE.get(best, ""), 0.0)
    least = SURE_OF_NAME if best == "trekkers" else SURE
    return best if best != ELSE and share >= least else ""


def _told(question: Question, desk: Desk, masked: Masked, label: str) -> Draft | None:
    if question.intent.progress and label in AIMS:
        return None  # what is aimed at does not tell how much of it is reached
    if label in ("doet_mee", "trekt") and question.intent.form != "janee" and "?" not in question.text:
        return None  # it is said, not asked
    if label == "doet_mee":
        asked = replace(question, intent=replace(question.intent, form="janee"))
        dossier = masked.dossiers[0]
        return found([dossier], *who_take_part(asked, desk, dossier), why="doet gemeente mee")
    if label == "trekt":
        return does_lead(masked.people[0], list(masked.dossiers))
    if masked.people:
        person = masked.people[0]
        told = dossiers_led(person) if label == "dossiers" else None
        return found([person], *([told] if told else who_is(person)), why="persoon")
    if masked.towns:
        stays_out = label == "dossiers_niet" and not is_undone(question.text)
        asked = replace(question, intent=replace(question.intent, negated=stays_out))
        return of_towns(asked, desk)
    if label == "gemeenten_niet" and is_undone(question.text):
        label = "gemeenten"
    if label == "gemeenten_niet":
        asked = replace(question, intent=replace(question.intent, form="wie", negated=True))
        return field_of(asked, desk, masked.dossiers[0], "gemeenten")
    return field_of(question, desk, masked.dossiers[0], label)
