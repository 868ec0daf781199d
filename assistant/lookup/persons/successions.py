"""Who came before or after a leader, stands in for them or belongs to them: no register says so, and the leader is not the answer."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.lookup.cards.dossiers import leaders_told
from assistant.lookup.common import Desk, listed, not_found, residue, span_of, titled
from assistant.lookup.persons import townspeople
from assistant.lookup.persons.people import dossiers_led, who_is
from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS, surname

_OFFICE = rf"(?:{'|'.join(FUNCTIONS)}|(?:kar)?trekker|bestuurder|ambassadeur)s?"
# Somebody else than the one who is named.
_BEFORE_OR_AFTER = r"voorgang(?:er|ster)s?|opvolg(?:er|ster)s?|(?:plaats)?vervang(?:er|ster)s?|waarnemers?|stand-in|rechterhand"
_BESIDE = (
    r"(?:persoonlijk )?(?:assistent\w*|secretaresse|medewerker\w*|woordvoerder\w*|echtgeno\w+|partner|vrouw|man|zoon|dochter|broer|zus|baas|chef|"
    r"leidinggevende|chauffeur)"
)
_OTHER = re.compile(rf"\b(?:{_BEFORE_OR_AFTER})\b")
_SOMEBODY_ELSE = re.compile(rf"{_OTHER.pattern}|\b{_BESIDE} van\b")
_FOLLOWED = re.compile(
    r"\b(?:volgt|volgde|volgden)\b.*\bop\b|\bwie (?:ging|gingen)\b.*\bvoor\b|\b(?:overgedragen|doorgegeven|overgedaan|afgestaan)\b|\bwie (?:vervangt|verving|neemt .*\bwaar)\b|\bopgevolgd\b|\bwie .*\bopvolgen\b"
    r"|\bvan wie\b.*\bover(?:genomen|nam)\b|\bvan wie (?:nam|nemen)\b.*\bover\b"
)
# "De vorige trekker", "wie was eerder trekker"; who is "de nieuwe" may well be the one of now.
_FORMER = re.compile(
    rf"\b(?:vorige|eerdere|vroegere|voormalige?|oude|volgende|toekomstige) (?:\w+ )?{_OFFICE}\b"
    rf"|\bwie (?:was|waren) (?:\w+ )?(?:eerder|voorheen|vroeger|eerst|hiervoor|daarvoor)\b.*\b{_OFFICE}\b"
    rf"|\bwie wordt\b.*\bnieuwe {_OFFICE}\b|\boud-{_OFFICE}\b"
)


_OTHER_TIME = re.compile(
    r"\b(?:vorige|eerdere|vroegere|voormalige?|oude|volgende|toekomstige|nieuwe|eerder|voorheen|vroeger|hiervoor|daarvoor) ",
    re.I,
)
# "Is er een opvolger voor ...?" asks who it is; whether somebody is the one of another is another thing.
_THERE_IS = re.compile(
    rf"^(?:en )?(?:is|zijn|komt|komen|was|waren) er (?:\w+ ){{0,3}}(?:{_BEFORE_OR_AFTER})\b|^(?:en )?(?:heeft|krijgt|had) \w.*\been (?:\w+ )?(?:{_BEFORE_OR_AFTER})\W*$"
)
# Who led, or was to lead; from when a dossier runs is another thing.
_LED = re.compile(
    rf"\b(?:trok|trokken|leidde|leidden)\b|\b(?:was|waren)\b.*\b{_OFFICE}\b|\b{_OFFICE}\b.*\b(?:was|waren)\b"
)


# Of leaders at large: who is one no longer, or is one anew ("wie is geen trekker meer?").
_NO_LONGER = re.compile(
    rf"\b(?:niet langer|niet meer|geen (?:\w+ )?{_OFFICE} meer|gestopt|stopten|vertrok\w*|weggegaan|afgetreden|opgestapt|vervangen|afgelost|opgevolgd)\b"
    rf"|\b(?:nieuwe?|vroeger|eerder|voorheen|destijds)\b|\b(?:oud|ex)-{_OFFICE}\b|\b(?:vorige|eerdere|vroegere|voormalige?|toekomstige) {_OFFICE}\b"
)
_KNOWN = (
    "trekker trekkers kartrekker kartrekkers bestuurder bestuurders wethouder wethouders burgemeester burgemeesters oud ex nieuw nieuwe vorige eerdere vroegere voormalig voormalige toekomstige vroeger eerder "
    "voorheen destijds niet langer meer geen gestopt stopten vertrok vertrokken weggegaan afgetreden opgestapt vervangen afgelost opgevolgd genoemd worden noemen documenten zijn was waren er"
)
_MUCH = 0.5


def _no_longer(question: Question, desk: Desk, flat: str) -> Draft | None:
    """That the documents tell only who leads now, where is asked who did before, does no longer or does anew."""
    if (
        question.names
        or question.years
        or question.leaning
        or not re.search(rf"\b(?:{_OFFICE}|(?:oud|ex)-{_OFFICE})\b", flat)
    ):
        return None
    if not _NO_LONGER.search(flat) or residue(question, _KNOWN, *FUNCTIONS) > _MUCH or desk.once(_of_former):
        return None
    told = "Wie eerder bestuurder of trekker was, het niet meer is of het nieuw is, staat niet in de documenten. Zij noemen wie het nu is."
    return not_found(told, why="trekkers van vroeger")


def _of_former(desk: Desk) -> bool:
    """Whether a document speaks of somebody who held an office before, or will."""
    said = re.compile(
        rf"\b(?:(?:oud|ex)-|(?:vorige|voormalige?|vertrekkende?|vertrokken|nieuwe) ){_OFFICE}\b"
    )
    return any(said.search(fold(passage.text)) for passage in desk.library.passages)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """That the documents do not tell who it is, with what they tell of the one that is named; None for another question."""
    flat = fold(question.text)
    if (none := _no_longer(question, desk, flat)) is not None:
        return none
    if question.intent.form == "janee" and not _THERE_IS.search(flat):
        return None
    people = desk.named("persoon", question)
    dossiers = desk.named("dossier", question)
    former = _FORMER.search(flat)
    other = _SOMEBODY_ELSE.search(flat) or _FOLLOWED.search(flat)
    if dossiers and any(not _leads(p, d) for p in people for d in dossiers):
        return None  # what it takes for granted is not so: that is told first
    if (
        len(people) == 1
        and (other or former or _before_or_after(flat, people[0]))
        and not _told(desk, people[0])
    ):
        return _of_person(people[0])
    if (people or dossiers) and (past := _in_the_past(question, desk, flat)):
        told = [t for p in people[:1] if (t := dossiers_led(p))] or (
            list(leaders_told(question, dossiers[0])) if dossiers else []
        )
        lead = aside(f"Wie in {past} wat trok, staat niet in de documenten. Nu is het zo:")
        return not_found(lead, *told, records=[*people[:1], *dossiers[:1]], why="trekker in een ander jaar")
    of_leader = (_OTHER.search(flat) or _FOLLOWED.search(flat)) and re.search(rf"\b{_OFFICE}\b", flat)
    if not people and len(dossiers) == 1 and (former or of_leader):
        lead = aside("Wie dat is, staat niet in de documenten.")
        told = leaders_told(question, dossiers[0])
        return not_found(lead, *told, records=dossiers, why="voor, na of naast een trekker")
    if not people and not dossiers and former and len(question.named("gemeente")) == 1:
        now = townspeople.look_up(_as_of_now(question), desk)
        if now is not None and now.outcome == "beantwoord":
            lead = aside("Wie dat is, staat niet in de documenten. Wel staat er dit.")
            return not_found(lead, *now.sentences, records=now.records, why="voor of na een bestuurder")
    return None


def _as_of_now(question: Question) -> Question:
    """The question without that it asks for the one before or after."""
    return replace(question, text=_OTHER_TIME.sub("", question.text))


def _leads(person: Record, dossier: Record) -> bool:
    """Whether a person is among the leaders of a dossier."""
    own = fold(surname(str(person.data["naam"])))
    return any(fold(surname(str(t["naam"]))) == own for t in listed(dossier.data["trekkers"]))


def _in_the_past(question: Question, desk: Desk, flat: str) -> str:
    """The year of which it is asked who led, where that is before the years that the documents with cards are of; "" where not."""
    if not (_LED.search(flat) and question.years) or question.intent.form in ("wanneer", "aantal"):
        return ""
    cards = {r.document for r in desk.records("dossier")}
    said = " ".join(
        f"{desk.library.documents[d].title} {desk.library.documents[d].date or ''}" for d in cards
    )
    own = [int(y) for y in re.findall(r"\b(?:19|20)\d\d\b", said)]
    return str(question.years[0]) if own and all(int(y) < min(own) for y in question.years) else ""


def _before_or_after(flat: str, person: Record) -> bool:
    """Whether is asked who did it before or after somebody ("wie trok de visie voor ...?")."""
    name = re.escape(words(fold(surname(str(person.data["naam"]))))[-1])
    return bool(
        re.match(r"(?:en )?wie (?:trok|was|waren|ging|gaat|wordt|deed|had|komt|kwam|trekt)\b", flat)
        and re.search(rf"\b(?:voor|na)(?:dat)? (?:{_OFFICE} )?(?:[\w.]+[ -]){{0,3}}{name}\b", flat)
    )


def _told(desk: Desk, person: Record) -> bool:
    """Whether the documents speak of somebody before, after or beside a person after all."""
    name = words(fold(surname(str(person.data["naam"]))))[-1]
    return any(
        name in (low := fold(sentence)) and _SOMEBODY_ELSE.search(low)
        for mention in listed(person.data["vermeldingen"])
        for sentence in [desk.library.quote(span_of(mention["bron"]))]
    )


def _of_person(person: Record) -> Draft:
    lead = aside(f"Dat staat niet in de documenten over {titled(person.data)}.")
    told = dossiers_led(person)
    return not_found(
        lead, *([told] if told else who_is(person)), records=[person], why="voor, na of naast een persoon"
    )
