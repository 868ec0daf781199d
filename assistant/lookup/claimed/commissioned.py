"""A party that is said to have commissioned a dossier ("het waterschap is toch opdrachtgever van ...?")."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.asked.meant import dossier_meant
from assistant.lookup.asked.unheard import unheard_name
from assistant.lookup.cards.dossiers import field_of
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import Desk, capital, listed
from assistant.reading.question import Question
from assistant.words.government import STATE
from ingest.language import fold

_ORDER = re.compile(r"\bopdracht(?:gevers?)?\b")
_SAID_OF_ORDER = "opdracht opdrachtgever opdrachtgevers gaf geven gegeven uitgevoerd loopt komt verwacht trok terug wanneer dossier betaalt staat genoemd vermeld regio klopt toch"
# The party before or behind the verb, whether a library knows it or not.
_PARTY = r"(?P<party>(?:de |het |een |onze )?[\w'-]+(?: [\w'-]+){0,2}?)"
_PUT = tuple(
    re.compile(form)
    for form in (
        rf"(?:en |maar )?(?:is|was|zijn|waren) {_PARTY} (?:(?:de|een|ook|toch|mede|nu|hier) )*(?:mede-?)?opdrachtgevers? (?:van|bij|voor) ",
        rf"(?:en |maar )?(?:geeft|gaf|geven|gaven) {_PARTY} (?:(?:de|ook|toch|mede|hier) )*opdracht (?:voor|tot|aan) ",
        rf"(?:klopt het|is het (?:zo|waar)) dat {_PARTY} (?:(?:de|een|ook|mede) )*(?:mede-?)?opdrachtgevers? (?:is|zijn|was|waren) (?:van|bij|voor) ",
        rf"{_PARTY} (?:is|was|zijn|waren) (?:(?:toch|ook|wel|dus|de|een) )*(?:mede-?)?opdrachtgevers? (?:van|bij|voor) ",
        rf"{_PARTY} (?:geeft|gaf|geven|gaven) (?:(?:toch|ook|wel|dus|de) )*opdracht (?:voor|tot|aan) ",
    )
)
_NO_PARTY = re.compile(r"(?:wie|wat|welke|dat|die|er|hij|zij|ze|we|wij|iemand|niemand|een|de|het)\b(?! \w)")
_OF_STATE = re.compile(r"\b(?:rijk|ministeries?|minister)\b")


def commissioned(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """Yes or no where that is asked, with who did; what is taken for granted and is not so put right."""
    flat = stance.text
    if not _ORDER.search(flat) or re.search(r"\b(?:wie|wiens|welke)\b", flat):
        return None
    party = _named(desk, flat) or unheard_name(question, desk) or _placed(flat, stance)
    record = dossier_meant(question, desk, f"{_SAID_OF_ORDER} {party}") if party else None
    said = field_of(question, desk, record, "opdrachtgevers") if record is not None else None
    own = [_plain(str(o["naam"])) for o in listed(record.data["opdrachtgevers"])] if record else []
    if record is None or said is None or not own:
        return None
    low = _plain(party)
    holds = any(low == o or set(low.split()) <= set(o.split()) for o in own)
    if not holds and STATE.search(low) and any(_OF_STATE.search(o) for o in own):
        return None  # a ministry is of the state, and the card is told as it is
    shown = capital(_as_said(question, party))
    denial = f"{shown} staat niet bij de opdrachtgevers van {record.data['naam']}."
    return stance.answered(holds, said.sentences, [record], "opdrachtgever", denial)


def _named(desk: Desk, flat: str) -> str:
    """The party that a (folded) question calls as a card does; "" for none."""
    everybody = {
        _plain(str(o["naam"])) for r in desk.records("dossier") for o in listed(r.data["opdrachtgevers"])
    }
    return next(
        (
            p
            for p in sorted(everybody, key=len, reverse=True)
            if p in flat and re.search(rf"(?<!\w){re.escape(p)}(?!\w)", flat)
        ),
        "",
    )


def party_said(desk: Desk, stance: Stance) -> str:
    """The party, folded and without its article, that a question says to commission; "" for none."""
    return _plain(_named(desk, stance.text) or _placed(stance.text, stance))


def _placed(flat: str, stance: Stance) -> str:
    """The party that stands where one is said to commission; "" where yes or no is not asked of any."""
    match = next((m for put in _PUT if (m := put.match(flat)) is not None), None) if stance.asks else None
    return match["party"] if match is not None and not _NO_PARTY.fullmatch(match["party"]) else ""


def _plain(name: str) -> str:
    return re.sub(r"^(?:de|het|onze|een) ", "", fold(name))


def _as_said(question: Question, party: str) -> str:
    """A party as the question writes it."""
    match = re.search(re.escape(fold(party)), fold(question.text))
    whole = len(fold(question.text)) == len(question.text)
    return question.text[match.start() : match.end()] if match and whole else party
