"""The persons of a municipality: who they are and which dossiers they lead."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, Sentence, aside, joined, say
from assistant.evidence.slots import slot_of
from assistant.lookup.common import (
    Desk,
    count_word,
    found,
    listed,
    mark,
    not_found,
    plural,
    residue,
    sources_of,
    titled,
)
from assistant.lookup.persons.people import dossiers_led, who_is
from assistant.reading.question import Question
from ingest.language import compiled, fold
from ingest.model import Record
from ingest.records.people import FUNCTIONS, surname

_ANY = (
    "bestuurder",
    "portefeuillehouder",
    "trekker",
    "persoon",
    "mens",
    "bestuurslid",
)  # no function of its own
_ANYBODY = ("persoon", "mens")
_LIVE = re.compile(r"\b(?:wonen|woont|woonden|werken|werkt|leven|verhuizen|zoeken|wachten)\b")
_ROLE = rf"(?P<role>{'|'.join((*FUNCTIONS, *_ANY))})(?:s|en|leden)?"
_OF = r"(?:uit|van|in|namens|voor)\s+(?:de\s+)?(?:gemeente\s+)?"
_ON_BEHALF = re.compile(r"\b(?:namens|uit|vertegenwoordig\w*)\b")
_KNOWN = (
    "wie welke komt komen zit zitten genoemd staat staan vertegenwoordigt vertegenwoordigen namens uit dossier dossiers trekker trekkers "
    "trekt trekken leidt bestuurder bestuurders persoon personen mensen gemeente regio portefeuille documenten naam namen heten heet bestuurlijk"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer about those of whom the documents say that they are of the one municipality named, or that they say so of nobody."""
    towns = question.named("gemeente")
    flat = fold(question.text)
    if len(towns) != 1 or question.named("persoon"):
        return None
    town = towns[0].shown
    name = re.escape(fold(town))
    role = compiled(rf"\b{_ROLE}\b(?: |(?:(?! en ).){{0,30}}?\b{_OF}){name}\b").search(flat)
    comes = compiled(
        rf"\bwie\b.*\b(?:komt|komen|is|zijn|zit|zitten)\b.*\b(?:uit|namens)\s+(?:de\s+)?(?:gemeente\s+)?{re.escape(fold(town))}\b"
        rf"|\bwie vertegenwoordig\w*\b.*\b{re.escape(fold(town))}\b"
    ).search(flat)
    behalf = compiled(rf"\bwie (?:trekt|leidt|doet|is)\b.*\bnamens (?:de )?(?:gemeente )?{name}\W*$").search(
        flat
    )
    if not (role or comes or behalf) or question.intent.form in ("janee", "waarom", "wanneer", "hoe"):
        return None
    if slot_of(question).money:
        return None  # what they are paid is not who they are
    if role and role.group("role") in _ANYBODY and (question.intent.form == "aantal" or _LIVE.search(flat)):
        return None  # those who live or work somewhere are not those whom the documents name
    dossiers = desk.named("dossier", question)
    if dossiers:
        beside = [str(t["toelichting"] or "") for t in listed(dossiers[0].data["trekkers"])]
        rest = residue(question, town, _KNOWN, *FUNCTIONS, str(dossiers[0].data["naam"]), *beside)
        theirs = len(dossiers) == 1 and rest <= 0.5 and (role or _ON_BEHALF.search(flat))
        return _of_dossier(desk, dossiers[0], town) if theirs else None
    if residue(question, town, _KNOWN, *FUNCTIONS) > 0.5:
        return None
    said = role.group("role") if role else ""
    function = said if said in FUNCTIONS and said not in _ANY else ""
    leading = "dossier" in flat or "trekkers" in question.intent.asks
    several = bool(re.search(r"\b(?:welke?|hoeveel|alle|noem)\b", flat)) and "dossier" not in flat
    everybody = [
        p
        for p in desk.records("persoon")
        if (listed(p.data["dossiers"]) or not leading)
        and (not function or fold(str(p.data["functie"] or "")) == function)
    ]
    chosen = [p for p in everybody if fold(str(p.data["gemeente"] or "")) == fold(town)]
    if not chosen:
        return _nobody(function, town, several, leading)
    if several:
        return _listed(town, chosen, sum(1 for p in everybody if not p.data["gemeente"]))
    made: list[Sentence] = []
    if function and compiled(
        rf"\b{function} (?!van|in|uit|namens|voor|is|heeft|die)\w+ (?:in|van|uit|bij) "
    ).search(flat):
        made.append(aside("Over welke portefeuille het gaat, staat er niet bij."))
    for person in chosen:
        led = dossiers_led(person)
        if ("dossier" in flat or _WORK.search(flat)) and led is not None:
            made.append(led)
        else:
            made += who_is(person)[: 1 if function and not leading else 2]
    return found(chosen, *made, why="personen van een gemeente")


# "waar gaat de wethouder van Lagewaard over?"
_WORK = re.compile(
    r"\bwaar\b.*\b(?:over|voor|mee)\b|\bwaar(?:over|voor|mee|van)\b|\bportefeuille\b|\bonderwerpen\b"
)


def _of_dossier(desk: Desk, dossier: Record, town: str) -> Draft | None:
    """Who of the trekkers of a dossier is from a municipality, or that it is said of none of them."""
    leaders = listed(dossier.data["trekkers"])
    if not leaders:
        return None
    from_there = {
        fold(surname(str(p.data["naam"])))
        for p in desk.records("persoon")
        if fold(str(p.data["gemeente"] or "")) == fold(town)
    }
    theirs = [t for t in leaders if fold(surname(str(t["naam"]))) in from_there]
    source = mark(leaders[0]["bron"])
    if theirs:
        names = joined([(titled(t),) for t in theirs])
        lead = f"Namens {town} {plural(len(theirs), 'is', 'zijn')} trekker van {dossier.data['naam']}: "
        return found([dossier], say(lead, *names, " ", source, "."), why="trekker uit een gemeente")
    named = joined([(titled(t),) for t in leaders])
    verb = plural(len(leaders), "Trekker is", "Trekkers zijn")
    return not_found(
        aside(f"Bij {dossier.data['naam']} staat van niemand dat die er namens {town} is."),
        say(f"{verb} ", *named, " ", source, "."),
        records=[dossier],
        why="geen trekker uit die gemeente",
    )


def _nobody(function: str, town: str, several: bool, leading: bool) -> Draft:
    if several or not function:
        text = f"Van niemand{' die trekker is,' if leading else ''} staat in de documenten dat hij of zij uit {town} komt."
    elif leading:
        text = f"Van geen {function} die trekker is, staat in de documenten dat die van {town} is."
    else:
        text = f"Wie {function} van {town} is, staat niet in de documenten."
    return not_found(text, why="geen persoon uit die gemeente")


def _listed(town: str, chosen: list[Record], silent: int) -> Draft:
    """The persons by name. `silent`: of how many others the documents do not say where they are from."""
    items: list[tuple[Piece, ...]] = []
    for person in chosen:
        items.append((f"{titled(person.data)} ", mark(sources_of(person)["gemeente"])))
    made = [say(f"Uit {town} {plural(len(chosen), 'komt', 'komen')}: ", *joined(items), ".", checked=False)]
    if silent:
        rest = f"Van {count_word(silent)} anderen staat niet in de documenten uit welke gemeente zij komen."
        made.append(aside(rest))
    return found(chosen, *made, why="personen uit een gemeente")
