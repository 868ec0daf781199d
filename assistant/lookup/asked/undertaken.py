"""Who carries out an action, asked by whatever verb says what is to be done: "door wie wordt de monitor opgetuigd?" asks who is responsible
for the monitor. Paying for a thing, deciding on it or getting it is not carrying it out."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.common import Desk, subject
from assistant.reading.field_words import word_set
from assistant.reading.question import Question
from ingest.language import fold, words

TITLED = 0.6  # how well an action's title must hold the weightiest word of what is to be done
_AUX = r"(?:wordt|worden|werd|werden|is|zijn|gaat|gaan|moet|moeten|zal|zullen|zou|zouden|dient|dienen|mag|mogen|kan|kunnen)"
_PASSIVE = re.compile(
    rf"(?:en |maar )?door (?:wie|welke? (?:partij|organisatie|persoon|functionaris|club)) {_AUX} (?P<topic>.+?) (?:te )?(?P<verb>(?:\w*ge|be|ver|ont|her|over|onder)\w{{2,}}(?:d|t|en))(?: (?:te )?worden)?\W*$"
)
_ACTIVE = re.compile(
    rf"(?:en |maar )?(?:wie|welke (?:partij|organisatie|persoon|functionaris|club)) (?:{_AUX} )?(?P<verb>\w+) (?P<topic>.+?)(?: (?:op|uit|aan|in|bij|door|samen|klaar|rond))?\W*$"
)
_MODAL = re.compile(
    rf"(?:en |maar )?(?:wie|welke (?:partij|organisatie|persoon|functionaris|club)) {_AUX} (?P<topic>.+?) (?:te )?(?P<verb>\w+en)\W*$"
)
# What is done with a thing by others than who carries it out.
_OTHERWISE = re.compile(
    r"(?:be|ge|mee)?(?:taal|kostig|financier|sponsor|beslis|besluit|besloten|bepaal|keur|vaststel|vastgestel|stel(?:t|len)?$|teken|onderteken|krijg|kreeg|ontvang|woon|wonen|bewoon|val|hoor|profiteer|kom|kwam|"
    r"zit|zat|sta|stond|wil|vind|vond|zeg|zei|noem|heb|heeft|had|is$|zijn$|was$|waren$|doe|adviseer|controleer|toets|lever|gebruik|vraag|vroeg|gevraagd|steun|ondersteun|help|merk|ben|ga|ging|lig|lag|"
    r"weet|wist|ken|mis|mag|kan|moet|zal|wordt|worden|blijf|blijven|lees|las|schreef|goedgekeur|gezien|raak|dupe|last|nodig)\w*"
)
_EMPTY = word_set("het dit dat deze die er daar hier ze hem alles iets")


def undertaken(question: Question) -> str:
    """The question who is responsible for what is to be done; "" where something else is asked."""
    if question.leaning or question.intent.form != "wie" or question.named("persoon"):
        return ""
    flat = fold(question.text)
    if len(flat) != len(question.text):
        return ""
    for pattern in (_PASSIVE, _MODAL, _ACTIVE):
        match = pattern.match(flat)
        if match is None or _OTHERWISE.match(match["verb"]):
            continue
        topic = question.text[match.start("topic") : match.end("topic")]
        if set(fold(topic).split()) <= _EMPTY:
            return ""
        return f"Wie is verantwoordelijk voor {topic}?"
    return ""


def is_its_action(question: Question, text: str, desk: Desk, told: Draft | None) -> bool:
    """Whether an answer to `text`, which a question was put as, is of an action that is called by what is to be done, and tells who is responsible for it: what is only a part of
    an action may be done by others."""
    if told is None or told.outcome != "beantwoord" or not told.records:
        return False
    said = set(words(text))
    action, topic = told.records[0], [g for g in subject(question) if set(words(g.shown)) <= said]
    if action.kind != "actie" or not action.data["verantwoordelijke"] or not topic:
        return False
    title = desk.stems_of(str(action.data["titel"] or ""))
    return max(topic, key=lambda g: g.weight).match(title) >= TITLED
