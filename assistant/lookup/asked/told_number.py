"""How many there are of what the register counts, where a question says it itself ("er zijn toch 14 dossiers?"): the question how many,
and yes or no before its answer."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Sentence
from assistant.lookup.asked.bounds import bound_of
from assistant.reading.question import Question
from assistant.words.numerals import COUNTS, SEVERAL, number_of
from ingest.language import fold

_KIND = r"dossiers?|(?:hoofd)?thema['’]?s|acties|actiepunten|lobby(?:doelen|punten)|(?:bestuurlijk\w* )?trekkers|bestuurders|(?:deelnemende )?(?:regio)?gemeenten|documenten"
_NUMBER = rf"\d{{1,3}}|een|{'|'.join(sorted(COUNTS, key=len, reverse=True))}"
_SOFT = r"(?:(?:toch|maar|echt|wel|dus|slechts|dan|nu|samen|in totaal|eigenlijk|al|alleen) )*"
_LEAST = r"(?:(?:(?:niet )?(?:meer|minder) dan|minstens|minimaal|maximaal|hoogstens|hooguit|precies|exact|ten minste|ten hoogste) )?"
_COUNT = rf"{_SOFT}(?P<n>{_LEAST}(?:{_NUMBER})) {_SOFT}(?P<kind>{_KIND})"
_PLACE = r"(?: (?P<place>(?:in|van|bij|binnen|onder|voor|over) (?!wie\b|welke\b)[^?,]{2,60}?))?"
_HOLDER = r"(?P<holder>(?:de|het|onze|deze|die) [^?,]{2,60}?)"
_THERE = r"(?:is|zijn|staan|bestaan|liggen|lopen|waren|stonden|vallen|valt|horen)"
_UNDER = r"(?P<place>(?:onder|bij) (?!welke?\b)(?:het thema )?[\w-]+(?: [\w-]+){0,3}?)"
_THAT = r"(?:(?:klopt het|is het (?:zo|waar|juist))|(?:ik|we|wij) (?:dacht|dachten|las|lazen|hoor|hoorde|meen|meende)) dat"
_TAG = r"(?:,? (?:klopt (?:dat|het)|of niet|toch|niet ?waar|is dat (?:zo|juist|waar)|dacht ik|he))?"
_PUT = tuple(
    re.compile(rf"(?:en |maar )?{form}{_TAG}\W*")
    for form in (
        rf"{_THERE} er {_COUNT}{_PLACE}",
        rf"(?:er|het) {_THERE} {_COUNT}{_PLACE}",
        rf"{_UNDER} {_THERE} (?:er )?{_COUNT}",
        rf"waarom {_THERE} er {_COUNT}{_PLACE}",
        rf"{_THAT} (?:er|het) {_COUNT}{_PLACE} {_THERE}",
        rf"{_THAT} er{_PLACE} {_COUNT} {_THERE}",
        rf"klopt het (?:aantal|getal|totaal) van {_COUNT}{_PLACE}",
        rf"(?:heeft|telt|kent|bevat|noemt) {_HOLDER} {_COUNT}",
        rf"{_HOLDER} (?:heeft|telt|kent|bevat|noemt) {_COUNT}",
        rf"{_THAT} {_HOLDER} {_COUNT} (?:heeft|telt|kent|bevat|noemt)",
        rf"(?:bestaat|bestaan) {_HOLDER} {_SOFT}uit {_COUNT}",
    )
)
_TOWN = r"(?P<town>[\w'-]+(?: [\w'-]+){0,2}?)"
_OF_TOWN = tuple(
    re.compile(rf"(?:en |maar )?{form}{_TAG}\W*")
    for form in (
        rf"(?:heeft|telt) {_TOWN} {_COUNT}",
        rf"{_TOWN} (?:heeft|telt) {_COUNT}",
        rf"doet {_TOWN} {_SOFT}(?:aan|in|bij) {_COUNT} mee",
        rf"{_TOWN} doet {_SOFT}(?:aan|in|bij) {_COUNT} mee",
        rf"{_TOWN} doet {_SOFT}mee (?:aan|in|bij) {_COUNT}",
        rf"doet {_TOWN} {_SOFT}mee (?:aan|in|bij) {_COUNT}",
        rf"{_THAT} {_TOWN} (?:aan|in|bij) {_COUNT} mee ?(?:doet|deed)",
        rf"{_THAT} {_TOWN} {_COUNT} heeft",
        rf"zit {_TOWN} {_SOFT}(?:in|bij) {_COUNT}",
    )
)
# What is narrowed by a clause is a list of its own.
_NARROWED = re.compile(r"\b(?:die|dat|zonder|met|niet|geen|waar\w*|alleen|als|welke|wie|of)\b")
_TOLD = re.compile(rf"(?<![\w.,/-])(?P<n>\d{{1,3}}|{'|'.join(SEVERAL)}|een) (?=[a-z])")
_OF_ALL = re.compile(r"\b(?:er (?:zijn|is)|hebben|heeft|telt|noemen|noemt|bestuurders|delen|doet mee aan)\b")


def put_as_how_many(question: Question) -> str:
    """The question how many; "" where a question tells no number of them, or names whose they are."""
    match = _read(question)
    towns = question.named("gemeente")
    if match is None or question.named("persoon"):
        return ""
    if len(towns) == 1 and "town" in match.groupdict():
        of_dossiers = match["kind"].startswith("dossier") and not question.named("dossier")
        own = fold(towns[0].shown) == match["town"].removeprefix("de ").removeprefix("gemeente ")
        return f"Aan hoeveel dossiers doet {towns[0].shown} mee?" if of_dossiers and own else ""
    if towns or "town" in match.groupdict():
        return ""
    if question.named("dossier") and match["kind"] != "dossiers":
        return ""
    found = match.groupdict()
    group = "holder" if found.get("holder") else "place" if found.get("place") else ""
    place = question.text[match.start(group) : match.end(group)].strip() if group else ""
    if _NARROWED.search(fold(place)):
        return ""
    place = place[:1].lower() + place[1:]
    kind = match["kind"].replace("’", "'")
    within = f" in {place}" if group == "holder" else f" {place}" if place else ""
    return f"Hoeveel {kind} zijn er{within}?"


def held_to(question: Question, told: Draft | None) -> Draft | None:
    """The number that the register has, with yes or no before it; None where that answer does not count them."""
    match = _read(question)
    if match is None or told is None or told.outcome != "beantwoord" or not told.sentences:
        return None
    values = [v for sentence in told.sentences if (v := _counted(sentence)) is not None]
    if not values or _counted(told.sentences[0]) is None:
        return None
    if len(values) > 1:  # each of several has its own
        return told
    bound, said = bound_of(match["n"], bare=True), match["n"].split()[-1]
    value = values[0]
    holds = bound.holds(value) if bound is not None and said.isdigit() else value == number_of(said)
    why = question.intent.form == "waarom"
    if holds and why:
        return None
    first, *rest = told.sentences
    word = "Dat aantal klopt niet. " if why else "Ja. " if holds else "Nee. "
    lead = replace(first, pieces=(word, *first.pieces))
    return replace(told, sentences=(lead, *rest), why=f"nagegaan: {told.why}")


def _counted(sentence: Sentence) -> int | None:
    """The number of which a sentence tells that there are so many; None for one that does not count."""
    front = fold(sentence.text).partition(":")[0]
    number = _TOLD.search(front)
    if number is None or not _OF_ALL.search(front):
        return None
    return 1 if number["n"] == "een" else number_of(number["n"])


def _read(question: Question) -> re.Match[str] | None:
    """How a question says how many there are."""
    flat = fold(question.text)
    if question.leaning or len(flat) != len(question.text):
        return None
    puts = _OF_TOWN if question.named("gemeente") else _PUT
    return next((m for put in puts if (m := put.fullmatch(flat)) is not None), None)
