"""Frames with names of a library in their slots, and whether an answer to one is right by the register."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.draft import Answer
from benchmarks.fields.frames import Frame
from benchmarks.shapes.cases import Expected, bare, each, leaders_of, listed, members_of
from benchmarks.shapes.judge import REFUSED, Verdict, judge
from benchmarks.shapes.names import persons
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import surname

# Reasons of answers that tell a field, which is wrong where something else is asked.
_FIELDS = (
    "dossier, veld",
    "persoon",
    "dossiers van een",
    "doet gemeente mee",
    "trekt persoon",
    "functie van een",
    "trekkers van",
)
_TEXTS = ("actueel", "planning", "wat_is_het", "doelen")


@dataclass(frozen=True, slots=True)
class Filled:
    """A question with what is right; `dossier`: the one that it names, whose pages a text must be from."""

    text: str
    frame: Frame
    expected: Expected | None
    dossier: Record | None


def filled(frame: Frame, library: Library, rng: random.Random) -> Filled | None:
    """A frame with names drawn for its slots; None where the library has nothing to fill it with."""
    register = library.register
    dossiers, people = register.records("dossier"), register.records("persoon")
    led = [p for p in people if listed(p, "dossiers")]
    towns = sorted({t for r in dossiers for t in members_of(r)})
    dossier = rng.choice(dossiers) if "d" in frame.named else None
    person = rng.choice(led) if "p" in frame.named else None
    town = rng.choice(towns) if "g" in frame.named else ""
    text = frame.text
    if dossier is not None:
        text = text.replace("{D}", str(dossier.data["naam"]))
    if person is not None:
        text = text.replace("{P}", persons(person.data)[0])
    text = text.replace("{G}", town)
    if frame.label in ("anders", *_TEXTS):
        return Filled(text, frame, None, dossier)
    expected = _expected(frame.label, dossier, person, town, dossiers, people)
    return Filled(text, frame, expected, dossier) if expected is not None else None


def _expected(
    label: str,
    dossier: Record | None,
    person: Record | None,
    town: str,
    dossiers: Sequence[Record],
    people: Sequence[Record],
) -> Expected | None:
    if person is not None:
        return _of_person(label, person, dossier)
    if dossier is None:
        inside = [str(r.data["naam"]) for r in dossiers if town in members_of(r)]
        outside = [str(r.data["naam"]) for r in dossiers if town not in members_of(r)]
        wanted = outside if label == "dossiers_niet" else inside
        return Expected(each(wanted)) if wanted else None
    if label == "doet_mee":
        return Expected((), (), town in members_of(dossier))
    if label == "trekkers":
        names = [str(t["naam"]) for t in leaders_of(dossier)]
        return Expected(each(surname(n) for n in names)) if names else None
    if label == "gemeenten_niet":
        absent = sorted({t for r in dossiers for t in members_of(r)} - set(members_of(dossier)))
        return Expected(each(absent)) if absent else None
    if label == "gemeenten":
        return Expected(each(sorted(members_of(dossier))))
    if label == "opdrachtgevers":
        return Expected(each(bare(str(o["naam"])) for o in listed(dossier, "opdrachtgevers")))
    if label == "looptijd":
        term = dossier.data["looptijd"]
        return Expected(((str(term["tekst"]),),)) if isinstance(term, dict) and term["tekst"] else None
    return Expected(((str(dossier.data["thema"]),),)) if dossier.data["thema"] else None


def _of_person(label: str, person: Record, dossier: Record | None) -> Expected | None:
    led = [str(d["naam"]) for d in listed(person, "dossiers")]
    if label == "trekt":
        assert dossier is not None
        return Expected((), (), str(dossier.data["naam"]) in led)
    if label == "dossiers":
        return Expected(each(led))
    value = person.data["functie" if label == "functie" else "gemeente"]
    return Expected(((str(value),),)) if value else None


def verdict(one: Filled, answer: Answer) -> tuple[Verdict, str]:
    """Right, wrong or refused, and why."""
    reason = str(answer.uitleg["reden"])
    if one.expected is not None:
        return judge(one.expected, answer.uitkomst, answer.antwoord)
    refused = answer.uitkomst in REFUSED
    if one.frame.label == "anders":
        field = reason.startswith(_FIELDS) and not refused
        return ("fout", "geeft een veld") if field else ("goed", "")
    assert one.dossier is not None
    if refused:
        return "geweigerd", ""
    pages = {(one.dossier.document, int(p)) for p in one.dossier.data["paginas"]}  # type: ignore[attr-defined]
    cited = {(b["document"], b["pagina"]) for b in answer.bronnen}
    return ("goed", "") if cited & pages else ("fout", "van een andere plaats")
