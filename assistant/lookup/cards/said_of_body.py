"""Whose task it is to lead or to order a body that has no card of its own, as a sentence of the documents says it ("ambtelijk opdrachtgever van
het bureau")."""

from __future__ import annotations

import re

from assistant.draft import Draft, Sentence, cite, say
from assistant.lookup.common import Desk, found
from assistant.reading.question import Question
from ingest.language import compiled, fold

_OFFICE = r"(?P<sort>(?:[a-z]+lijke?|[a-z]+end) )?(?P<office>opdrachtgever|opdrachtnemer|voorzitter|secretaris|trekker|penvoerder|directeur|woordvoerder)(?:s)?"
_ASKED = re.compile(
    rf"^(?:\W*(?:en )?(?:wie|wat|welke \w+) (?:is|zijn|was) (?:dan |nu |eigenlijk )?(?:de |het )?)?\W*{_OFFICE} van (?:de |het |onze )?(?P<body>[^?,;:]{{2,60}}?)\W*$"
)
MOST = 2  # sentences that are told


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The sentences that say who has it, of the very name that a question has, or of its abbreviation; None where none does, or a dossier is called so."""
    asked = _ASKED.match(fold(question.text))
    if asked is None or question.leaning or question.named("dossier") or question.named("persoon"):
        return None
    names = "|".join(re.escape(name) for name in called(desk, asked["body"]))
    sort = rf"{asked['sort'].strip().removesuffix('e')}e? " if asked["sort"] else "(?:[a-z]+lijke? )?"
    of_it = rf"{sort}{asked['office']}s? van (?:de |het )?(?:{names})(?!\w|-)"
    said = compiled(rf"\w[^,(]*[,(] ?(?:de )?{of_it}|\b{of_it} (?:is|zijn|was) (?!er\b|niet\b)")
    told: list[Sentence] = []
    for passage in desk.library.passages:
        for part in passage.parts if not question.documents or passage.document in question.documents else ():
            for span in desk.sentences(part):
                text = " ".join(desk.library.quote(span).split())
                if said.search(fold(text)) and len(told) < MOST:
                    told.append(say(f"{text.rstrip(' .')} ", cite(span), "."))
    return found([], *dict.fromkeys(told), why="een ambt van wat geen dossier is") if told else None


def called(desk: Desk, name: str) -> list[str]:
    """A (folded) name with what it is short for, or what is short for it."""
    pairs = [(fold(t), fold(str(r.data["voluit"] or ""))) for t, r in desk.lexicon.terms.items()]
    return list(
        dict.fromkeys([name, *(a if name == b else b for a, b in pairs if name in (a, b) and a and b)])
    )
