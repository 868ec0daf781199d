"""A word that is to be explained, in whatever frame: "kunt u ingroeipad uitleggen?", "wat is de definitie van het ingroeipad?", "ik snap het
woord ingroeipad niet" all ask what it is."""

from __future__ import annotations

import re

from assistant.claims.checks.tense import FINITE
from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold, words

_MORE = r"(?:(?:me|mij|ons|eens|even|misschien|kort|kortweg|nog|nou|nu|dan|eigenlijk|precies|nader|graag|alsjeblieft|alstublieft|aub|svp|wat beter|in gewone taal|in gewoon nederlands|in simpele woorden|in eenvoudige woorden) )*"
_END = r"(?: (?:eens|even|eigenlijk|precies|nou|nu|dan|graag|alsjeblieft|alstublieft|aub|svp|voor me|voor mij|in gewone taal|in gewoon nederlands|in simpele woorden|in eenvoudige woorden))*\W*$"
_CALLED = r"(?:(?:het|de|dat|die) (?:woord|begrip|term|afkorting|uitdrukking|kreet|vakterm)(?: van)? )?"
# A word or a few, with an article or quotes, and no sentence of its own.
_WORD = rf"(?!(?:voor|bij|in|over|worden|wordt|{QUESTION_WORDS})\b)[\w&+=/'’-]+"
_THING = rf"['\"‘“]?(?P<what>(?!(?:{QUESTION_WORDS}|of|er|daar|hier)\b){_WORD}(?: {_WORD}){{0,5}}?)['\"’”]?"
_ARTICLES = frozenset("de het een dat die".split())
_NAMES_NOTHING = frozenset(
    "dat dit die deze het de een je jullie jou hem haar ze zij iets alles uw jouw mijn ons onze jezelf uzelf mezelf mij me antwoord antwoorden vraag vragen bedoeling zin tekst stuk er dan nu nou "
    "precies eigenlijk mooi probleem".split()
)
_TRAILING = re.compile(r"(?: (?:eens|even|precies|eigenlijk|zeggen|nou|nu|echt))+$")
_EXPLAIN = r"(?:uitleggen|toelichten|verklaren|omschrijven|definieren|verduidelijken)"
_FRAMES = tuple(
    re.compile(rf"^(?:en |maar |dus )?{frame}{_END}")
    for frame in (
        rf"(?:kun|kan|kunt|zou|zouden|wil|wilt|kunnen|willen) (?:je|jij|u|jullie|iemand|men) {_MORE}{_CALLED}{_THING} ?\b(?:eens |even |nader |kort )*(?:willen |kunnen )?{_EXPLAIN}",
        rf"leg {_MORE}{_CALLED}{_THING} ?(?:eens |even )*uit",
        rf"(?:omschrijf|definieer|verklaar|verduidelijk) {_CALLED}{_THING}",
        rf"(?:graag |korte )?(?:uitleg|betekenis|definitie|omschrijving) (?:over |van |bij )?{_CALLED}{_THING}",
        rf"{_THING},? ?(?:graag )?(?:uitleg|definitie|omschrijving)",
        rf"wat (?:is|was) {_MORE}de (?:\w+e )?(?:definitie|betekenis|omschrijving|uitleg) van {_CALLED}{_THING}",
        rf"wat (?:betekent|betekenen|is|houdt|wil) {_MORE}(?:het|de|dat|die) (?:woord|begrip|term|uitdrukking|kreet|vakterm) {_THING}(?: (?:in|zeggen))?",
        rf"(?:sorry,? )?ik (?:snap|begrijp|ken) {_CALLED}{_THING} ?(?:echt |eigenlijk |helemaal |nog )*niet",
        rf"hoe (?:zou|zouden|kun|kan|kunt) (?:je|u|jij|men|ze|jullie) {_CALLED}{_THING} ?\b(?:(?:het best|kort|kunnen|willen) )*{_EXPLAIN}",
        rf"hoe (?:definieert|definieren|omschrijft|omschrijven) (?:men|ze|zij|de \w+) {_CALLED}{_THING}",
        rf"wat (?:moet|kan|mag) (?:ik|je|men|we) (?:me )?(?:verstaan onder|voorstellen (?:bij|onder)) {_CALLED}{_THING}",
        rf"wat {_CALLED}{_THING} ?\b(?:is|zijn|betekent|betekenen|inhoudt|inhouden|voorstelt|voorstellen)",
    )
)
# A document says it: "wat verstaat het Waterplan onder kwel?", "wat wordt in de agenda bedoeld met kwel?".
_WHERE = r"(?P<where>(?:(?:de|het|dit|deze|die|dat|onze) )?(?:[\w-]+ )?[\w-]*(?:agenda|rapport|rapportage|verslag|afspraken|kader|visie|koers|plan|programma|document|nota|notitie|stuk|tekst))"
_TIED = re.compile(
    r"\b(?:op|in|van|voor|bij|met|over|aan|tot|naar|en|of)\b"
)  # of several things together more is asked
_OF_DOCUMENT = tuple(
    re.compile(rf"^(?:en |maar |dus )?{frame}{_END}")
    for frame in (
        rf"wat (?:verstaat|verstaan) {_WHERE} {_MORE}onder {_CALLED}{_THING}",
        rf"wat (?:bedoelt|bedoelen) {_WHERE} {_MORE}met {_CALLED}{_THING}",
        rf"wat (?:wordt|worden) {_MORE}(?:er )?(?:in|door) {_WHERE} {_MORE}(?:verstaan onder|bedoeld met) {_CALLED}{_THING}",
        rf"wat (?:wordt|worden) {_MORE}(?:er )?(?:in|door) {_WHERE} {_MORE}(?:met|onder) {_CALLED}{_THING} (?:bedoeld|verstaan)",
        rf"hoe (?:definieert|definieren|omschrijft|omschrijven|beschrijft|verklaart) {_WHERE} {_MORE}{_CALLED}{_THING}",
        rf"hoe (?:wordt|worden) {_CALLED}{_THING} (?:in|door) {_WHERE} (?:gedefinieerd|omschreven|uitgelegd)",
    )
)
_YOU = r"(?:je|jij|u|jullie|iemand|men)"
_ANY = r"(?P<what>[^?.!,;:]{3,80}?)"
_ABOUT = tuple(
    re.compile(rf"^(?:en |maar |dus )?{frame}{_END}")
    for frame in (
        rf"(?:kun|kan|kunt|zou|wil|wilt) {_YOU} {_MORE}(?:(?:iets|wat|meer|alles) )?(?:meer )?(?:vertellen|zeggen|kwijt) over {_ANY}",
        rf"(?:kun|kan|kunt|zou|wil|wilt) {_YOU} {_MORE}(?:iets|wat|meer|alles) over {_ANY} (?:vertellen|zeggen|kwijt)",
        rf"wat (?:weet|weten) {_YOU} {_MORE}(?:over|van) {_ANY}",
        rf"wat (?:kun|kan|kunt) {_YOU} {_MORE}(?:vertellen|zeggen) over {_ANY}",
        rf"(?:weet|heb|hebt|heeft|hebben) {_YOU} {_MORE}(?:iets|wat|meer|informatie|info) (?:over|van) {_ANY}",
    )
)


def _names_a_thing(what: str) -> bool:
    said = words(what)
    return (
        not set(said) <= _NAMES_NOTHING
        and not set(said[1:]) & FINITE
        and said[0] not in _NAMES_NOTHING - _ARTICLES
    )


def as_meaning(text: str) -> str:
    """The question what the word is, or what is said about a thing; the text itself where it asks for no explanation."""
    flat = fold(text)
    if len(flat) != len(text):
        return text
    for frame in _FRAMES:
        match = frame.match(flat)
        if match is not None and _names_a_thing(match["what"]):
            what = text[match.start("what") : match.end("what")].strip(" '\"‘“’”")
            what = _TRAILING.sub("", what)
            return f"{'Wat' if text[:1].isupper() else 'wat'} is {what}?"
    for frame in _OF_DOCUMENT:
        match = frame.match(flat)
        if match is not None and _names_a_thing(match["what"]) and not _TIED.search(match["what"]):
            what, where = (text[match.start(g) : match.end(g)].strip(" '\"‘“’”") for g in ("what", "where"))
            return f"{'Wat' if text[:1].isupper() else 'wat'} is {_TRAILING.sub('', what)} volgens {where}?"
    for frame in _ABOUT:
        match = frame.match(flat)
        if match is not None and not set(words(match["what"])) <= _NAMES_NOTHING:
            what = text[match.start("what") : match.end("what")]
            return f"{'Wat' if text[:1].isupper() else 'wat'} staat er over {what}?"
    return text
