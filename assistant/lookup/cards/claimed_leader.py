"""Whether somebody whom the cards do not know leads a dossier ("wethouder X leidt het fietsplan, klopt dat?"): no, and who does."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, say
from assistant.lookup.cards.dossiers import leaders_told
from assistant.lookup.common import Desk, found, listed
from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.records.people import surname

_LEADS = r"(?:trekt|leidt|draagt|gaat over|is (?:de )?(?:bestuurlijk(?:e)? )?(?:kar)?trekker van|heeft de leiding over)"
_CLAIM = re.compile(
    rf"(?:(?:en|maar|dus) )?(?:(?:klopt het dat|het klopt toch dat|is het (?:zo|waar) dat) (?P<who>.+?) (?:(?:de )?(?:bestuurlijk(?:e)? )?(?:kar)?trekker is van|(?P<inv>.+) (?:trekt|leidt))"
    rf"|is (?P<who2>.+?) (?:de )?(?:bestuurlijk(?:e)? )?(?:kar)?trekker van|(?P<who1>.+?) {_LEADS}) ?(?P<what>.*?)(?:,? (?:klopt dat|toch|nietwaar|of niet|is dat zo))*"
)
_NOBODY = frozenset("er een iemand wie al nog ook".split())
_ASKS = re.compile(r"^(?:wie|wat|welke?|waar|hoe|waarom|wanneer)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer "Nee." with who leads; None where a person is named whom the cards know, or no one dossier."""
    flat = fold(question.text).strip(" ?.!")
    named = desk.named("dossier", question)
    if question.intent.form != "janee" or question.follow_up or len(named) != 1 or question.named("persoon"):
        return None
    match = _CLAIM.fullmatch(flat)
    if match is None or _ASKS.match(flat):
        return None
    who = match["who"] or match["who1"] or match["who2"] or ""
    if _NOBODY & set(words(who)):
        return None  # whether there is one at all
    leaders = [str(t["naam"]) for t in listed(named[0].data["trekkers"])]
    if not who or not leaders or any(words(surname(n))[-1] in words(who) for n in leaders):
        return None
    first, *rest = leaders_told(question, named[0])
    return replace(
        found(named, say("Nee. ", *first.pieces, checked=False), *rest, why="iemand anders trekt dit"),
        whole=True,
    )
