"""Frames that name two things, an action or nothing, and follow-ups that name nothing: an answer is right where it rests on the same
places as the answer to the register's own words for it (`assistant/reading/register_words.py`)."""

from __future__ import annotations

import random
from dataclasses import dataclass

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.reading.field_model import ELSE
from assistant.reading.question import Turn
from assistant.reading.register_words import WORDS
from assistant.service import Service
from benchmarks.fields.frames import Frame
from benchmarks.shapes.cases import listed, members_of
from benchmarks.shapes.judge import REFUSED, Verdict
from benchmarks.shapes.names import persons

_SLOT = {"d": "{D}", "p": "{P}", "g": "{G}", "a": "{A}"}
KINDS = ("dd", "pp", "gg", "a", "0", ">d", ">p", ">g", ">a")


@dataclass(frozen=True, slots=True)
class Worded:
    """A question with its turn before and what it asks in the register's words; "" where it asks nothing of that."""

    frame: Frame
    text: str
    before: str
    words: str
    others: tuple[str, ...]


def worded(frame: Frame, service: Service, rng: random.Random) -> Worded | None:
    """A frame with names drawn for its slots; None for one that is measured elsewhere or that the library has no names for."""
    kind = frame.named
    if kind not in KINDS:
        return None
    what = kind.strip(">0")
    names = _names(service, what[:1])
    if len(names) < len(what):
        return None
    drawn = rng.sample(names, len(what))
    text = frame.text
    if kind == "a":
        text = text.replace(_SLOT["a"], drawn[0])
    elif not frame.leans:
        for name in drawn:
            text = text.replace(_SLOT[what[0]], name, 1)
    known = WORDS[what if frame.leans else kind]
    said = {label: words.format(*drawn) for label, words in known.items()}
    before = {
        "d": "Wat is {}?",
        "p": "Welke dossiers trekt {}?",
        "g": "Aan welke dossiers doet {} mee?",
        "a": "Wat houdt {} in?",
    }
    return Worded(
        frame,
        text,
        before[what].format(drawn[0]) if frame.leans else "",
        said.get(frame.label, ""),
        tuple(said.values()),
    )


def verdict(one: Worded, service: Service) -> tuple[Verdict, str]:
    """How an answer is judged, and why."""
    answer = service.ask(AskRequest(one.text, (Turn(one.before, ""),) if one.before else ()))
    if one.frame.label == ELSE:
        alike = [w for w in one.others if _alike(answer, service.ask(AskRequest(w)))]
        return ("fout", f"als {alike[0]}") if alike and answer.wijze == "opzoeking" else ("goed", "")
    wanted = service.ask(AskRequest(one.words))
    if _alike(answer, wanted):
        return "goed", ""
    why = f"{answer.uitleg['reden']}, niet: {one.words}"
    if answer.uitkomst == "onduidelijk":
        return "vraagt terug", why
    return ("geweigerd" if answer.uitkomst in REFUSED else "fout"), why


def _alike(answer: Answer, wanted: Answer) -> bool:
    if answer.antwoord == wanted.antwoord:
        return True
    places = [{(b["document"], b["pagina"], b["citaat"]) for b in a.bronnen} for a in (answer, wanted)]
    return answer.uitkomst == wanted.uitkomst and bool(places[0]) and places[0] == places[1]


def _names(service: Service, kind: str) -> list[str]:
    register = service.library.register
    dossiers = register.records("dossier")
    if kind == "d":
        return [str(r.data["naam"]) for r in dossiers]
    if kind == "p":
        return [persons(p.data)[0] for p in register.records("persoon") if listed(p, "dossiers")]
    if kind == "g":
        return sorted({t for r in dossiers for t in members_of(r)})
    titles = service.library.documents
    return [f"actie {r.data['nummer']} van {titles[r.document].title}" for r in register.records("actie")]
