"""Whether something is so of each ("heeft elk dossier een trekker?", "doen alle gemeenten aan alle dossiers mee?"): of all, or of which not."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import Desk, count_word, found, in_a_row, listed, within, without_cards
from assistant.lookup.each.told import VALUES, members, places
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

_FIELDS = {
    "trekkers": (r"trekkers?", "een trekker"),
    "opdrachtgevers": (r"opdrachtgevers?", "een opdrachtgever"),
    "looptijd": (r"looptijd|termijn|einddatum|eindjaar", "een looptijd"),
    "doelen": (r"doel(?:en|stelling(?:en)?)?", "een doel"),
    "thema": (r"thema", "een thema"),
    "planning": (r"planning", "een planning"),
    "actueel": (r"stand van zaken", "een stand van zaken"),
}
_HAVE = re.compile(
    r"^(?:en )?(?:heeft|hebben|staat er bij|is er bij|is er voor) (?:elk|ieder|alle|al de|alle \w+) (?:regio)?dossiers? (?:wel |ook |al |nu )*(?:een |hun |eigen )*(?:bestuurlijke? )?(?P<field>\w+(?: van zaken)?)\W*$"
)
_JOIN = re.compile(
    r"^(?:en )?(?:doet|doen|is|zijn|zit|zitten|werkt|werken) (?:(?:elke|iedere|alle|al de|alle \w+) (?:regio)?gemeenten?|iedereen) (?:wel |ook |dus )*(?:(?:aan|bij|in) (?:elk|ieder|alle|al de|alle \w+) (?:regio)?dossiers?|overal(?: aan| bij)?) ?(?:mee|betrokken|aangesloten)?\W*$"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Yes, or no with those of which it is otherwise; None for another question."""
    flat = " ".join(fold(question.text).split())
    if question.intent.form != "janee" or without_cards(question, desk):
        return None
    records = within(question, desk.records("dossier"))
    if len(records) < 2:
        return None
    if (match := _HAVE.search(flat)) is not None:
        asked = (n for n, (said, _) in _FIELDS.items() if re.fullmatch(said, match["field"]))
        field = next(asked, None)
        return _whether_has(records, field) if field is not None else None
    return _whether_all_join(records) if _JOIN.search(flat) else None


def _whether_has(records: list[Record], field: str) -> Draft:
    called = _FIELDS[field][1]
    without = [r for r in records if not (members(r, field) if field == "trekkers" else VALUES[field](r))]
    spans = dict.fromkeys(places(r, field)[0] for r in records)
    if not without:
        told = say(
            f"Ja. Bij alle {count_word(len(records))} dossiers staat {called} ",
            cite(*spans),
            ".",
            checked=False,
        )
    else:
        names = in_a_row([str(r.data["naam"]) for r in without])
        told = say(
            f"Nee. Bij {names} staat {called.replace('een ', 'geen ', 1)}; bij {count_word(len(records) - len(without))} van de {count_word(len(records))} dossiers wel ",
            cite(*spans),
            ".",
            checked=False,
        )
    return replace(found(without or records, told, why="of elk dossier het heeft"), whole=True)


def _whether_all_join(records: list[Record]) -> Draft | None:
    towns = {str(t["naam"]) for r in records for t in listed(r.data["gemeenten"])}
    if not towns:
        return None
    some = [r for r in records if {str(t["naam"]) for t in listed(r.data["gemeenten"])} != towns]
    whole = [r for r in records if r not in some]
    number = count_word(len(towns))
    spans = dict.fromkeys(s for r in records for s in places(r, "gemeenten"))
    if not some:
        told = say(
            f"Ja. Aan alle dossiers doen alle {number} gemeenten mee ", cite(*spans), ".", checked=False
        )
        return replace(found(records, told, why="of alle gemeenten overal meedoen"), whole=True)
    sentences: list[Sentence] = [aside("Nee.")]
    if whole:
        lead = f"Aan {count_word(len(whole))} van de {count_word(len(records))} dossiers doen alle {number} gemeenten mee: "
        sentences.append(say(lead, *_named(whole), ".", checked=False))
    for gone in sorted({tuple(sorted(towns - _towns(r))) for r in some}, key=len):
        at = [r for r in some if tuple(sorted(towns - _towns(r))) == gone]
        verb = "ontbreekt" if len(gone) == 1 else "ontbreken"
        lead = f"{in_a_row(list(gone))} {verb} bij "
        sentences.append(say(lead, *_named(at), ".", checked=False))
    return replace(found(records, *sentences, why="of alle gemeenten overal meedoen"), whole=True)


def _towns(record: Record) -> set[str]:
    return {str(t["naam"]) for t in listed(record.data["gemeenten"])}


def _named(records: list[Record]) -> tuple[Piece, ...]:
    return joined([(f"{r.data['naam']} ", cite(*places(r, "gemeenten"))) for r in records])
