"""Persons, municipalities and commissioners, of the dossier at hand and of others."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.premises import party_frames as frames
from benchmarks.premises.subject import Dossier, Subjects, any_of, case
from benchmarks.shapes.cases import Case, bare, listed
from benchmarks.shapes.names import with_article
from ingest.language import fold
from ingest.model import Record
from ingest.records.people import surname

_OTHER_OFFICE = {"wethouder": "burgemeester", "burgemeester": "wethouder"}


def party_cases(subjects: Subjects) -> Iterator[Case]:
    """All of them."""
    for dossier in subjects.dossiers:
        yield from _leading(subjects, dossier)
        yield from _taking_part(subjects, dossier)
        yield from _commissioning(subjects, dossier)
    for person in subjects.people:
        yield from _in_office(subjects, person)


def _leading(subjects: Subjects, dossier: Dossier) -> Iterator[Case]:
    own = dossier.leaders
    others = [
        f"{p.data['functie']} {surname(str(p.data['naam']))}" if p.data["functie"] else str(p.data["naam"])
        for p in subjects.people
        if surname(str(p.data["naam"])) not in own
    ]
    if not own or not others:
        return
    right, wrong = {**dossier.slots, "p": dossier.titled}, {**dossier.slots, "p": others}
    told = any_of(own)
    yield case("persoon", "wat een trekker deed", frames.LED_SINCE, wrong, "onwaar", told)
    if dossier.years:
        end = any_of([str(dossier.years[1])])
        yield case("persoon", "einde van wat die trekt", frames.LED_AND_END, right, "waar", end)
        yield case("persoon", "einde van wat die trekt", frames.LED_AND_END, wrong, "onwaar", told)
    yield case("persoon", "trekt toch", frames.LEADS_TAG, right, "waar", asks=True)
    yield case("persoon", "trekt toch", frames.LEADS_TAG, wrong, "onwaar", told, asks=True)
    yield case("persoon", "trekt toch niet", frames.LEADS_NOT, wrong, "waar", turned=True)
    yield case("persoon", "trekt toch niet", frames.LEADS_NOT, right, "onwaar", asks=True, turned=True)


def _in_office(subjects: Subjects, person: Record) -> Iterator[Case]:
    name, office = surname(str(person.data["naam"])), str(person.data["functie"] or "")
    other = _OTHER_OFFICE.get(office)
    if other is None or [surname(str(p.data["naam"])) for p in subjects.people].count(name) > 1:
        return
    led = [d for d in subjects.dossiers if name in d.leaders]
    told = any_of([f"{office} {name}", f"{office} {person.data['naam']}", f"is {office}"])
    for dossier in led:
        slots = {**dossier.slots, "q": [f"{other} {name}"]}
        yield case("persoon", "met een ander ambt", frames.OFFICE_WRONG, slots, "waar", told)
    yield case("persoon", "ambt", frames.OFFICE_TAG, {"s": [name], "f": [office]}, "waar", asks=True)
    wrong = {"s": [name], "f": [other]}
    yield case("persoon", "ambt", frames.OFFICE_TAG, wrong, "onwaar", any_of([office]), asks=True)


def _taking_part(subjects: Subjects, dossier: Dossier) -> Iterator[Case]:
    inside, absent = dossier.whole_members, subjects.absent(dossier)
    if inside:
        slots = {**dossier.slots, "g": inside}
        yield case("gemeente", "doet toch mee", frames.TAKES_PART_TAG, slots, "waar", asks=True)
        yield case(
            "gemeente", "toch niet mee", frames.TAKES_PART_NOT, slots, "onwaar", asks=True, turned=True
        )
        if not absent:
            yield case("gemeente", "alle", frames.ALL_TAKE_PART, dossier.slots, "waar", asks=True)
    if absent:
        slots = {**dossier.slots, "g": absent}
        yield case("gemeente", "doet toch mee", frames.TAKES_PART_TAG, slots, "onwaar", asks=True)
        yield case("gemeente", "toch niet mee", frames.TAKES_PART_NOT, slots, "waar", turned=True)
        yield case("gemeente", "wat die er doet", frames.PART_TAKEN, slots, "onwaar")
        told = any_of(absent)
        yield case("gemeente", "alle", frames.ALL_TAKE_PART, dossier.slots, "onwaar", told, asks=True)


def _commissioning(subjects: Subjects, dossier: Dossier) -> Iterator[Case]:
    def orders(of: Dossier) -> list[str]:
        return [bare(str(o["naam"])) for o in listed(of.record, "opdrachtgevers")]

    own = orders(dossier)
    heads = {word for o in own for word in fold(o).split()}
    elsewhere = {o for d in subjects.dossiers for o in orders(d) if len(o.split()) < 4}
    others = sorted(o for o in elsewhere if not any(w in heads or f"{w}n" in heads for w in fold(o).split()))
    short = [o for o in own if len(o.split()) < 4]
    if short:
        slots = {**dossier.slots, "o": [_with_article(o) for o in short]}
        yield case("opdrachtgever", "is toch", frames.COMMISSIONS_TAG, slots, "waar", asks=True)
    if own and others and not any("gemeente" in o.lower() for o in own if len(o.split()) > 3):
        slots = {**dossier.slots, "o": [_with_article(o) for o in others]}
        told = any_of(own)
        yield case("opdrachtgever", "is toch", frames.COMMISSIONS_TAG, slots, "onwaar", told, asks=True)
        yield case("opdrachtgever", "waarom", frames.COMMISSIONED_WHY, slots, "onwaar", told)


def _with_article(name: str) -> str:
    return with_article(name, "de ") if name[0].islower() or len(name) < 5 else name
