"""The same fields of every dossier beside one another ("geef per dossier de looptijd", "hoeveel gemeenten doen mee per dossier?", "een tabel van
dossiers, trekkers en looptijden"): all of them, also where a card does not have it."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, say
from assistant.lookup.common import (
    LONG_LIST,
    Desk,
    capital,
    count_word,
    fitted,
    found,
    in_a_row,
    within,
    without_cards,
)
from assistant.lookup.each.asked import asks_else, fields_said, of_each
from assistant.lookup.each.told import UNSAID, counted, places, value
from assistant.lookup.listing.among import among
from assistant.reading.question import Question
from ingest.language import fold

# How each field of a card is asked, and what it is called.
_FIELDS = {
    "trekkers": (
        r"trekkers?|wie (?:er )?(?:trekt|trekken|leidt|leiden)|wie (?:de|het) (?:trekker|kar)|wie .*\b(?:trekt|leidt)|getrokken|portefeuillehouders?|bestuurders?|verantwoordelijke? bestuurders?",
        "de trekkers",
    ),
    "looptijd": (
        r"looptijd(?:en)?|doorlooptijd(?:en)?|hoe ?lang|tot wanneer|tot welk jaar|van wanneer|(?:eind|begin|start)(?:dat(?:um|a)|ja(?:ar|ren))|wanneer .*\b(?:eindig\w*|begin\w*|begon\w*|start\w*|stop\w*|loopt|lopen|afloopt|aflopen|af|klaar)|termijn(?:en)?|duur",
        "de looptijd",
    ),
    "gemeenten": (
        r"(?:deelnemende |betrokken )?(?:regio)?gemeente[ns]?|deelnemers?|deelname|wie (?:er(?:aan)? )?(?:doe[nt]?|meedoe\w*|deelne\w+)|wie .*\bmee",
        "de gemeenten",
    ),
    "opdrachtgevers": (r"opdrachtgevers?|in opdracht van wie", "de opdrachtgevers"),
    "thema": (r"thema'?s?", "het thema"),
    "doelen": (r"doel(?:en|stelling(?:en)?)?|bereiken", "de doelen"),
    "actueel": (
        r"stand van zaken|actuele? (?:stand|ontwikkeling\w*)|voortgang|hoe .*\bstaat het\b|hoe staat het|actualiteit\w*",
        "de stand van zaken",
    ),
    "planning": (r"planning(?:en)?", "de planning"),
    "wat_is_het": (
        r"waar .*\bover gaa[nt]|waar .*\bgaa[nt] .*\bover|wat .*\b(?:inhoud\w*|houdt|houden)\b.*|waarover .*\bgaa[nt]|inhoud|omschrijving(?:en)?|beschrijving(?:en)?",
        "de omschrijving",
    ),
    "paginas": (r"bladzijden?|bladzijdes|pagina'?s?", "de bladzijde"),
}
_COUNTED = {
    "gemeenten": ("gemeente", "gemeenten"),
    "trekkers": ("trekker", "trekkers"),
    "doelen": ("doel", "doelen"),
    "opdrachtgevers": ("opdrachtgever", "opdrachtgevers"),
}
_KNOWN = "bestaan lopen ze er wat bestuurlijk bestuurlijke deelnemende betrokken mee meedoen doet doen deelnemen valt vallen onder loopt lopen begin einde eind gaat gaan inhoud stand zaken voortgang actuele houdt in bereiken wil willen bereikt"
# "tot wanneer lopen de dossiers?", "de dossiers met hun trekkers", "een tabel van dossiers, trekkers en looptijden"
_ALL_RUN = re.compile(
    r"\b(?:wanneer|hoe ?lang|welk jaar)\b.*\b(?:lopen|eindigen|duren|stoppen|beginnen|begonnen|starten)\s+(?:al )?(?:de|alle|onze) (?:verschillende |lopende )?(?:regio)?dossiers\W*$"
)
_THERE = re.compile(
    r"\bwelke dossiers (?:(?:zijn|lopen|bestaan) er|hebben we|heeft de regio)\b.*\ben\b|^wie trekt wat\W*$"
)
_HOW_MANY = re.compile(
    rf"\b(?:hoeveel|aantal) (?:\w+ )?({'|'.join(form for forms in _COUNTED.values() for form in forms)})\b"
)
_COUNT = re.compile(r"\b(?:hoeveel|aantal)\b")
_COLUMNS = re.compile(
    r"\b(?:tabel|tabelletje|overzicht|overzichtje|lijst|lijstje|schema)\b.*\bdossiers(?:,| en| met)\s"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The fields that a question asks of every dossier; None for another question."""
    flat = fold(question.text)
    if question.years or without_cards(question, desk) or not _asked_of_all(question, flat):
        return None
    asked = fields_said(_FIELDS, flat)
    fields = list(asked)
    records = among(question, desk) or within(question, desk.records("dossier"))
    if not fields or len(records) < 2:
        return None
    if asks_else(question, _KNOWN, *(word for said in asked.values() for word in said)):
        return None
    if (how_many := _HOW_MANY.search(flat)) is not None:
        field = next(f for f, forms in _COUNTED.items() if how_many[1] in forms)
        fields, said = [field], [counted(r, field, *_COUNTED[field]) for r in records]
        lead = f"Het aantal {_COUNTED[field][1]} van elk van de {count_word(len(records))} dossiers: "
    elif _COUNT.search(flat):
        return None
    else:
        said = ["; ".join(value(r, f) for f in fields) for r in records]
        if all(text == "; ".join(UNSAID[f] for f in fields) for text in said):
            return None
        called = in_a_row([_FIELDS[f][1] for f in fields])
        lead = f"{capital(called)} van elk van de {count_word(len(records))} dossiers: "
    room = LONG_LIST if {"doelen", "actueel", "planning", "wat_is_het"} & set(fields) else 2 * LONG_LIST
    pieces: list[Piece] = [lead]
    for k, (record, text) in enumerate(zip(records, fitted(said, room), strict=True)):
        spans = dict.fromkeys(s for f in fields for s in places(record, f))
        pieces += [f"{'; ' if k else ''}{record.data['naam']}: {text} ", cite(*spans)]
    return replace(found(records, say(*pieces, ".", checked=False), why="velden van elk dossier"), whole=True)


def _asked_of_all(question: Question, flat: str) -> bool:
    if of_each(question, "dossier"):
        return True
    named = any(question.named(kind) for kind in ("dossier", "persoon", "gemeente"))
    said = _ALL_RUN.search(flat) or _COLUMNS.search(flat) or _THERE.search(flat)
    return not named and said is not None
