"""A list that is asked for as a task: "zet de dossiers zonder Veenburg op een rij", "ik wil een lijstje van de acties die ..." and "er zijn
drie bruggen over het kanaal, hoe heten die?" all ask which those are."""

from __future__ import annotations

import re

from assistant.reading.asking import ASKING
from assistant.words.numerals import SEVERAL
from ingest.language import fold, words

# What a register lists.
_NOUN = (
    r"(?:(?:bestuurlijke?|genummerde|regionale|verschillende|deelnemende|betrokken|gezamenlijke|"
    + "|".join(SEVERAL)
    + r"|\d{1,2}) ){0,2}"
    r"(?:acties|actiepunten|dossiers|lobbydoelen|lobbypunten|(?:kar)?trekkers|bestuurders|wethouders|burgemeesters|portefeuillehouders|opdrachtgevers|(?:regio)?gemeente[ns]|(?:hoofd)?thema'?s|hoofdonderwerpen|speerpunten|hoofdpunten)"
)
_LIST = r"(?:lijst(?:je)?|overzicht(?:je)?|rij(?:tje)?|opsomming)"
_IN_ROWS = rf"(?:op (?:een )?(?:rij(?:tje)?|lijst(?:je)?)|in een {_LIST}|onder elkaar|achter elkaar)"
_ALL = r"(?:(?:al )?de |alle |al die )?"
_LEAD = r"(?P<lead>(?:[\w'-]+ ){0,9}?)"
_LISTED = re.compile(
    rf"{_LEAD}(?:een |het |de |mijn )?(?:\w+e? )?{_LIST} (?:nodig |graag |maken |hebben |krijgen |geven )?(?:van|met) {_ALL}(?P<noun>{_NOUN})\b(?P<rest>[^?.!;]*)"
)
_PUT = re.compile(
    rf"{_LEAD}{_ALL}(?P<noun>{_NOUN})\b(?P<rest>[^?.!;]*?) (?:{_IN_ROWS}|op(?=\W*$)|opsommen|oplijsten|opnoemen|noemen|geven|vertellen|laten zien)(?: (?:zetten|sommen|noemen|schrijven|geven|krijgen))?(?P<after>[^?.!;]*)"
)
_SOUGHT = re.compile(
    rf"{_LEAD}(?:de |alle |al de |al die )(?P<noun>{_NOUN})\b(?P<rest>(?: (?:uit|van|in) (?:\w+ ){{1,4}})? ?(?:die|waar\w*|zonder) [^?.!;]+)"
)
_SEEKS = re.compile(r"\b(?:zoek|zoeken|wil|willen|graag|nodig|geef|noem|benieuwd)\b")
_WHICH = re.compile(
    r"\W*(?:en )?(?:welke (?:zijn|waren) (?:dat|het)|wat zijn (?:dat|het)|om welke gaat het)(?: (?:er|dan|precies|allemaal|eigenlijk))*\W*$"
)
_GOES_ON = re.compile(
    r"^\W*$|^ (?:die|waar\w*|met|zonder|uit|van|in|over|rond|rondom|voor|binnen|onder|tot|om|op|bij|vanaf|tussen|per) "
)
# Of what is listed more is asked: "met hun uren".
WITH_MORE = re.compile(
    r"\b(?:met|en) (?:hun|haar|zijn|de bijbehorende|bijbehorende|telkens|daarbij|erbij|per)\b|\bper (?:actie|dossier|gemeente|thema)\b"
)
_TASKS = frozenset(
    "som zet schrijf noteer plaats tel opsommen sommen zetten maak maken lijst rij een twee drie nodig behoefte heb hebben krijgen stel stellen samen doe doen werk even "
    "snel overzichtje rijtje lijstje opsomming overzicht volledig volledige compleet complete kort korte zou zouden zoekende graag".split()
)
_THERE_ARE = re.compile(
    rf"(?:en |maar )?er (?P<verb>zijn|waren|zouden|moeten|komen|kwamen|lopen|liepen|worden|werden|staan|stonden|bestaan|gelden) (?P<aside>(?:ook |nog |al |in totaal |volgens \w+ )*)"
    rf"(?P<noun>(?:(?:{'|'.join(SEVERAL)}|\d{{1,2}}) )?[^?.!;,]+?)[,.;:]\s*(?:en |maar )?(?:hoe (?:heten|heetten)|welke (?:zijn|waren)|wat (?:zijn|waren)|noem) (?:die|dat|ze|het|deze)"
    r"(?: (?:dan|precies|allemaal|ook alweer|eigenlijk|alle\w*|ook))*\W*$"
)
_NAME_THEM = re.compile(
    rf"(?:(?:som|zet|schrijf|lees|noem) (?P<what>(?:de|alle|al de) [^?.!;]+?) (?:op|{_IN_ROWS}|voor)"
    r"|(?:kun|kunt|zou|wil|mag|kan) (?:je|u|ik|jij)(?: (?:mij|me|ons|eens|even|misschien))* ((?P<what2>(?:de|alle|al de) [^?.!;]+?) (?:kunnen |willen )?(?:opnoemen|noemen|opsommen)))\W*$"
)


_OFFICES = (
    r"(?P<who>(?:wethouders|burgemeesters|bestuurders|gedeputeerden|portefeuillehouders|personen|mensen))"
)
_ANY_DOSSIER = (
    r"(?:een of meer(?:dere)? |een |meerdere |regionale )?(?:(?:of meer(?:dere)? )?regionale )?dossiers?"
)
# "Wat zijn de acties uit het akkoord?"
_WHAT_ARE = re.compile(
    r"(?:en |maar )?wat zijn (?:(?:al )?de|alle|onze|hun|al onze) (?P<noun>(?:genummerde |afgesproken |geplande )?(?:acties|actiepunten|lobbydoelen|lobbypunten))"
    r"(?P<rest>(?: (?:uit|in|van|binnen|volgens) [^?.!,;]+?)?)\W*"
)
# "Hoe heten de burgemeesters die een dossier trekken?": those who lead any.
_LEADING = re.compile(
    rf"(?:en |maar )?(?:welke|wat zijn de|wie zijn de|hoe heten de|noem (?:alle|de)) {_OFFICES} (?:die )?(?:allemaal )?"
    rf"(?:(?:trekken|leiden|hebben|dragen) {_ANY_DOSSIER}|{_ANY_DOSSIER} (?:trekken|leiden|hebben|dragen|onder zich hebben))\W*"
)
# "Welke wethouders komen er voor in het rapport?": all of them.
_OCCURRING = re.compile(
    rf"(?:en |maar )?(?:welke|hoe heten de|noem (?:alle|de)) {_OFFICES} (?:die )?(?:(?:staan|komen|zitten|worden|zijn) )?(?:er )?(?:allemaal )?(?:(?:voor|genoemd|vermeld) )?"
    r"(?P<where>(?:in|bij|uit) [^?.!,;]+?)?(?: ?\b(?:voor|genoemd|vermeld|staan|voorkomen|genoemd worden|worden genoemd))?\W*"
)
_ANYWHERE = re.compile(
    r"(?:in|bij|uit) (?:de|het|deze|dit|jullie|uw|je|al die) (?:rapporten|rapport|rapportage|documenten|document|stukken|stuk|bibliotheek)"
)
_SAYS_OCCURRING = re.compile(r"\b(?:staan|komen|voorkomen|genoemd|vermeld)\b")


def as_list(text: str) -> str:
    """The question which they are; the text itself where it asks for no list so."""
    flat = fold(text)
    if len(flat) != len(text):
        return text
    if (leading := _LEADING.fullmatch(flat)) is not None:
        return f"Welke {leading['who']} zijn trekker?"
    if (what := _WHAT_ARE.fullmatch(flat)) is not None:
        return f"Welke {what['noun']} zijn er{text[what.start('rest') : what.end('rest')]}?"
    occurring = _OCCURRING.fullmatch(flat)
    if occurring is not None:
        where = text[occurring.start("where") : occurring.end("where")] if occurring["where"] else ""
        anywhere = _ANYWHERE.fullmatch(fold(where)) is not None
        if anywhere or _SAYS_OCCURRING.search(flat):
            return f"Noem alle {occurring['who']}{'' if anywhere or not where else f' {where}'}."
    there = _THERE_ARE.match(flat)
    if there is not None:
        return _there(text, there)
    ended = _WHICH.search(flat)
    end = ended.start() if ended is not None else len(flat)
    for pattern in (_LISTED, _PUT, _SOUGHT):
        match = pattern.match(flat, 0, end)
        if match is None or not _only_bids(match["lead"]) or flat[match.end() : end].strip(" ?.!,;"):
            continue
        if pattern is _SOUGHT and not (_SEEKS.search(match["lead"]) and ended is not None):
            continue
        rest = text[match.start("rest") : match.end("rest")]
        rest += text[match.start("after") : match.end("after")] if "after" in match.groupdict() else ""
        rest = re.sub(
            r"[, ]+(?:graag|svp|alsjeblieft|alstublieft|eens|even)\b.*$", "", rest.rstrip(" ,"), flags=re.I
        )
        if not _GOES_ON.match(f"{fold(rest)} ") or WITH_MORE.search(fold(rest)):
            continue
        noun = text[match.start("noun") : match.end("noun")]
        return f"Welke {noun}{rest if rest.strip() else ' zijn er'}?"
    task = _NAME_THEM.match(flat)
    if task is None:
        return text
    named = "what" if task["what"] else "what2"
    return f"Noem {text[task.start(named) : task.end(named)]}"


def _only_bids(lead: str) -> bool:
    """Whether words only ask somebody to make a list."""
    return all(w in ASKING or w in _TASKS for w in words(lead))


def _there(text: str, match: re.Match[str]) -> str:
    """ "Er komen drie bruggen bij, hoe heten die?" as "Welke drie bruggen komen er bij?"."""
    said = text[match.start("noun") : match.end("noun")].split()
    count = 1 + (fold(said[0]) in SEVERAL or said[0].isdigit())
    while count < len(said) and re.fullmatch(r"\w+e", fold(said[count - 1])) and count < 4:
        count += 1  # "vier groene gebieden"
    verb, rest = match["verb"], " ".join(said[count:])
    return " ".join(f"Welke {' '.join(said[:count])} {verb} er {rest}".split()) + "?"
