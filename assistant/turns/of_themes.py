"""Follow-ups about a theme of an agenda that the answer before stands in, written in full: "hoe gaan ze dat doen?" after what is to be
reached, "en wat moet dat opleveren?" after what will be done."""

from __future__ import annotations

import re

from assistant.reading.question import Question, Recall
from assistant.turns.followup import opened
from ingest.language import STOPWORDS, fold, words

_HOW = re.compile(
    r"\b(?:wat|hoe|welke|aanpak|plannen|stappen|maatregelen|acties)\b.*(?:\b(?:doen|aan|aanpakken|aangepakt|gedaan|regelen|realiseren|waarmaken|krijgen|gebeuren|gebeurt|zetten|nemen|horen)\b|\bbereiken\W*$)"
    r"|^(?:de |het |wat is de |en de )?(?:aanpak|plannen|stappen|maatregelen|acties)\W*$"
)
_AIM = re.compile(
    r"\bwat\b.*\b(?:bereiken|bereikt|opleveren|oplevert|bedoeling|doel)\b|^(?:het |de |wat is het |wat zijn de )?(?:doel|doelen|bedoeling|ambitie)\b"
)
_ACTIONS = re.compile(r"\b(?:welke|noem de|de|alle) acties\b")
_NUMBERED = re.compile(r"\bthema \d{1,2}\b.*", re.I)
# What such a follow-up may say besides.
_SMALL = STOPWORDS | frozenset(
    "gaan gaat ging gingen wil willen wilde wilden zou zouden moet moeten men regio gemeente gemeenten concreet concrete precies dan eigenlijk allemaal "
    "daarvoor daaraan daarmee daarbij daartoe daarin eraan ervoor ermee erbij ertoe elkaar krijgen zetten zet nemen neemt pakken pakt doen doet gedaan gebeurt gebeuren "
    "horen hoort komen realiseren waarmaken regelen aanpak aanpakken aangepakt plannen stappen maatregelen acties doel doelen bedoeling ambitie bereiken bereikt "
    "opleveren oplevert uiteindelijk ervan daarvan hiervoor hieraan praktijk nu verder samen zoal".split()
)


def of_theme(question: Question, previous: Question, recall: Recall) -> str:
    """The follow-up as a whole question of the theme; "" where it asks something else, or the turn before is of no theme."""
    numbered = previous.number and "thema" not in fold(previous.text)
    if question.names or question.years or question.number or previous.named("dossier") or numbered:
        return ""
    flat = fold(opened(question.text)).strip(" ?!.,")
    if any(w not in _SMALL for w in words(flat)):
        return ""
    how = _AIM.search(flat) is None or flat.startswith("hoe")
    if how and not _HOW.search(flat):
        return ""
    name, document, told = recall.theme(previous)
    if ("bereiken" if how else "doen") not in told:
        return ""
    if previous.number and (by_number := _NUMBERED.search(previous.text.rstrip(" ?."))):
        doing = "Wat gaat men doen voor" if how else "Wat wil men bereiken met"
        return f"{doing} {by_number.group()}?"
    if how and _ACTIONS.search(flat):
        return f"Welke acties horen bij het thema {name} van de {document}?"
    if how:
        return f"Wat gaat men doen voor het thema {name} van de {document}?"
    return f"Wat wil men bereiken met het thema {name} van de {document}?"
