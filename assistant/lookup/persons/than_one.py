"""Who leads more, fewer or as many dossiers as somebody who is named: of that one alone nothing is asked."""

from __future__ import annotations

import re
from operator import eq, gt, lt

from assistant.draft import Draft, aside
from assistant.lookup.common import Desk, capital, count_word, found, plural, titled, within
from assistant.lookup.persons.people import dossiers_led
from assistant.lookup.persons.portfolios import led
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record
from ingest.records.people import FUNCTIONS

_ASKED = re.compile(
    rf"^(?:en )?(?:wie|(?:zijn er|welke?|noem de) (?:\w+ )?(?:bestuurders?|trekkers?|(?P<office>{'|'.join(map(re.escape, FUNCTIONS))})s?))\b.*?"
    r"\b(?P<how>meer|minder|evenveel|even veel|net zo ?veel) dossiers?\b.*?\b(?:dan|als)\b"
)
_HOLDS = {"meer": gt, "minder": lt}


def look_up(question: Question, desk: Desk) -> Draft | None:
    """All whom it holds for, each with what they lead, and the one that they are held against; None for another question."""
    match = _ASKED.match(fold(question.text))
    named = desk.named("persoon", question)
    if match is None or len(named) != 1 or question.named("dossier") or question.named("gemeente"):
        return None
    base = named[0]
    holds, number = _HOLDS.get(match["how"], eq), len(led(base))
    people = [
        p
        for p in within(question, desk.records("persoon"))
        if p is not base and led(p) and holds(len(led(p)), number) and _is_one(p, match["office"])
    ]
    told = [s for p in (*people, base) if (s := dossiers_led(p, counted=True)) is not None]
    if not number or len(told) != len(people) + 1:
        return None
    how = "evenveel dossiers als" if holds is eq else f"{match['how']} dossiers dan"
    noun = match["office"] or "bestuurder"
    who = f"{count_word(len(people))} {plural(len(people), f'{noun} trekt', f'{noun}s trekken')}"
    nobody = f"Geen {noun} trekt" if match["office"] else "Niemand trekt"
    lead = aside(f"{capital(who) if people else nobody} {how} {titled(base.data)}.")
    return found([*people, base], lead, *told, why="wie meer of minder dossiers trekt dan een ander")


def _is_one(person: Record, office: str | None) -> bool:
    return not office or fold(str(person.data["functie"] or "")) == office
