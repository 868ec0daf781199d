"""What is said of all that a card names of a kind: that somebody is the only one ("alleen Lagewaard doet mee, toch?"), that two of them lead
together, or how many there are of a dossier that it is asked why ("waarom heeft het Warmteplan geen trekker?")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Sentence, aside, joined, say
from assistant.lookup.asked.meant import dossier_meant
from assistant.lookup.cards.dossiers import field_of
from assistant.lookup.cards.participation import everyone, everyone_in, of_towns, who_take_part
from assistant.lookup.claimed.commissioned import party_said
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import Desk, found, listed, mark, not_found, plural, titled
from assistant.reading.question import Question
from assistant.words.numerals import COUNTS, number_of
from ingest.language import fold
from ingest.model import Record
from ingest.records.people import FUNCTIONS, NOBODY, surname

_ONLY = re.compile(
    r"(?<!niet )\b(?:alleen|slechts|uitsluitend|enkel|(?:de|het|een) enige(?! (?:\w+ )?(?:dossiers?|onderwerp|thema|actie|document|agenda|kaart|programma)\b)|als enige)\b"
)
_TOGETHER = re.compile(r"\b(?:samen|allebei|beiden?|gezamenlijk|met zijn tweeen|en)\b")
_LEADING = re.compile(r"\b(?:trek\w*|leid\w*|kartrekkers?|verantwoordelijk|portefeuille)\b")
_JOINING = re.compile(
    r"\b(?:mee\w*|deel\w*|aangesloten|betrokken|hoort|horen|zit|zitten|geldt|gelden|gemeenten?)\b"
)
_ORDER = re.compile(r"\bopdracht\w*\b")
_KINDS = {
    "trekkers": r"(?:bestuurlijk\w* )?(?:trekkers?|bestuurders?)",
    "gemeenten": r"(?:regio)?gemeenten?",
    "opdrachtgevers": r"opdrachtgevers?",
    "doelen": r"doel(?:en|stellingen)?",
}
_NUMBER = rf"geen|een|\d{{1,2}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))}"
_COUNTED = {
    kind: re.compile(
        rf"\b(?:(?P<but>maar|slechts|nog) )?(?:maar |slechts |nog |altijd )*(?P<n>{_NUMBER}) {noun}\b"
    )
    for kind, noun in _KINDS.items()
}
_WHY = re.compile(r"\b(?:waarom|hoe komt het|hoezo|waardoor)\b")
_EVERY = re.compile(r"\b(?:iedereen|alle (?:regio)?gemeenten|elke gemeente|iedere gemeente)\b.*\bmee\w*")
_OFFICE = re.compile(
    rf"\b(?:welke|wie is de|wie zijn de) (?P<office>{'|'.join(FUNCTIONS[:2])})s?\b(?=.*\b(?:trek\w*|leid\w*)\b)"
)
_NOWHERE = re.compile(r"\b(?:geen (?:enkel )?dossiers?|nergens aan|aan niets|aan geen enkel)\b")
_SAID = (
    "alleen slechts uitsluitend enkel enige samen allebei beide beiden gezamenlijk trekt trekken trekker trekkers leidt leiden bestuurlijk bestuurlijke bestuurder bestuurders "
    "verantwoordelijk portefeuille doet doen mee meedoet meedoen deel deelneemt deelnemen aangesloten betrokken gemeente gemeenten regiogemeenten opdracht opdrachtgever "
    "opdrachtgevers geeft gaf heeft hebben zit zitten geldt gelden klopt komt hoe doel doelen nog geen maar waarom altijd dossier zijn getrokken wordt worden"
)


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """The claim held against all that the card has of that kind; None where none is made of all of them."""
    why = _WHY.search(stance.text) is not None
    if (draft := _of_another_office(question, desk, stance)) is not None:
        return draft
    if why and (draft := _nowhere(question, desk, stance)) is not None:
        return draft
    if stance.asks and stance.denies and _ONLY.search(stance.text):
        return _alone_outside(question, desk)
    if not (stance.asks or why) or stance.denies != _is_none(stance.text):
        return None
    people = desk.named("persoon", question)
    only = _ONLY.search(stance.text) is not None
    every = why and _EVERY.search(stance.text) is not None and not question.named("gemeente")
    of_two = len(people) > 1 and _TOGETHER.search(stance.text) and " of " not in stance.text
    said = _counted(stance.text) if why or "maar een" in stance.text else None
    if not (only or of_two or said or every):
        return None
    party = party_said(desk, stance) if _ORDER.search(stance.text) else ""
    numbers = " ".join(COUNTS)
    record = dossier_meant(question, desk, f"{_SAID} {party} {numbers}")
    if record is None:
        return None
    if every:
        told = everyone_in(desk, record)
        wrong = told.text.startswith("Nee")
        return not_found(told, records=[record], why="onjuiste aanname: iedereen") if wrong else None
    if said:
        kind, number = said
        own = _members(record, kind)
        return None if not own or len(own) == number else _put_right(question, desk, stance, record, kind)
    kind = _kind(question, people, party, stance.text)
    own = _members(record, kind)
    named = _named(question, people, party, kind)
    if not own or not named:
        return None
    there = {n for n in named if any(_same(n, o) for o in own)}
    holds = there == set(named) and (not only or len(set(own)) == len(there))
    return _put_right(question, desk, stance, record, kind, holds)


def _of_another_office(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """Who leads a dossier that none of the office leads that is asked for ("welke wethouder trekt het Warmteplan?")."""
    match = _OFFICE.search(stance.text)
    if match is None or question.named("persoon") or question.named("gemeente"):
        return None
    record = dossier_meant(question, desk, f"{_SAID} welke {match['office']} {match['office']}s")
    leaders = listed(record.data["trekkers"]) if record is not None else []
    offices = {fold(str(t.get("functie") or "")) for t in leaders}
    if record is None or not offices or "" in offices or match["office"] in offices:
        return None
    told = _told(question, desk, record, "trekkers") if _members(record, "trekkers") else []
    none = aside(f"Bij {record.data['naam']} staat geen {match['office']} als bestuurlijk trekker.")
    return not_found(none, *told, records=[record], why="onjuiste aanname: functie") if told else None


def _is_none(flat: str) -> bool:
    """Whether the denial of a question is that there are none ("heeft geen trekker")."""
    return any(m["n"] == "geen" for p in _COUNTED.values() if (m := p.search(flat))) or bool(
        _NOWHERE.search(flat)
    )


def _counted(flat: str) -> tuple[str, int] | None:
    """Of which field a (folded) question says how many it has, and how many."""
    for kind, pattern in _COUNTED.items():
        match = pattern.search(flat)
        if match is not None and (match["n"] != "een" or match["but"]):
            word = match["n"]
            return kind, 0 if word == "geen" else 1 if word == "een" else number_of(word)
    return None


def _kind(question: Question, people: Sequence[Record], party: str, flat: str) -> str:
    if people:
        return "trekkers" if _LEADING.search(flat) else ""
    if question.named("gemeente") and _JOINING.search(flat) and not party:
        return "gemeenten"
    return "opdrachtgevers" if party else ""


def _members(record: Record, kind: str) -> list[str]:
    """The folded names that a card has in a field; leaders by their surnames."""
    rows = listed(record.data.get(kind)) if kind else []
    if kind == "trekkers":
        return [fold(surname(str(r["naam"]))) for r in rows if not NOBODY.match(str(r["naam"]))]
    return [fold(str(r.get("naam") or r.get("tekst") or "")) for r in rows]


def _named(question: Question, people: Sequence[Record], party: str, kind: str) -> list[str]:
    if kind == "trekkers":
        return [fold(surname(str(p.data["naam"]))) for p in people]
    return [fold(n.shown) for n in question.named("gemeente")] if kind == "gemeenten" else [party]


def _same(one: str, other: str) -> bool:
    return one == other or set(one.split()) <= set(other.split())


def _put_right(
    question: Question, desk: Desk, stance: Stance, record: Record, kind: str, holds: bool = False
) -> Draft | None:
    """All that the card has of a kind, with whether what is said of it is so."""
    told = _told(question, desk, record, kind)
    if not told:
        return None
    if not stance.asks or _WHY.search(stance.text):
        wrong = aside("Dat klopt niet.")
        return None if holds else not_found(wrong, *told, records=[record], why=f"onjuiste aanname: {kind}")
    first, *rest = told
    lead = replace(first, pieces=("Ja. " if holds else "Nee. ", *first.pieces))
    return found([record], lead, *rest, why=f"nagegaan: alle {kind}")


def _told(question: Question, desk: Desk, record: Record, kind: str) -> list[Sentence]:
    plain = replace(
        question, text="", names=(), groups=(), intent=replace(question.intent, form="lijst", negated=False)
    )
    if kind == "gemeenten":
        return who_take_part(replace(plain, text="Welke gemeenten doen mee?"), desk, record)
    if kind == "trekkers":
        people = [t for t in listed(record.data["trekkers"]) if not NOBODY.match(str(t["naam"]))]
        noun, verb = plural(len(people), "trekker", "trekkers"), plural(len(people), "is", "zijn")
        lead = f"Bestuurlijk {noun} van {record.data['naam']} {verb} "
        return [say(lead, *joined([(titled(t),) for t in people]), " ", mark(people[0]["bron"]), ".")]
    made = field_of(plain, desk, record, kind)
    return list(made.sentences) if made is not None else []


def _alone_outside(question: Question, desk: Desk) -> Draft | None:
    """Whether the municipalities that are said to be the only ones that do not take part are all that do not."""
    towns = {fold(n.shown) for n in question.named("gemeente")}
    record = (
        dossier_meant(question, desk, f"{_SAID} niet") if towns and not question.named("persoon") else None
    )
    if record is None or not _members(record, "gemeenten"):
        return None
    absent = {fold(t) for t in everyone(desk, record)} - set(_members(record, "gemeenten"))
    if not absent or not towns <= absent:
        return None  # it takes part after all, which is told by itself
    intent = replace(question.intent, form="lijst", negated=True)
    told = who_take_part(
        replace(question, text="Wie niet?", names=(), groups=(), intent=intent), desk, record
    )
    first, *rest = told
    word = "Dat klopt. " if towns == absent else "Nee. "
    lead = replace(first, pieces=(word, *first.pieces))
    return found([record], lead, *rest, why="nagegaan: alle afwezigen")


def _nowhere(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """A municipality that is said to take part in nothing, and does."""
    towns = question.named("gemeente")
    if len(towns) != 1 or question.named("dossier") or not _NOWHERE.search(stance.text):
        return None
    plain = replace(question, intent=replace(question.intent, form="lijst", negated=False))
    plain = replace(plain, text=f"Aan welke dossiers doet {towns[0].shown} mee?")
    told = of_towns(plain, desk)
    if told is None or told.outcome != "beantwoord":
        return None
    wrong = aside("Dat klopt niet.")
    return not_found(wrong, *told.sentences, records=told.records, why="onjuiste aanname: doet nergens mee")
