"""Municipalities that are said to take part in a dossier, to stay out, or to do so all together; and names that nobody knows."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.asked.meant import dossier_meant
from assistant.lookup.asked.unheard import unheard_name
from assistant.lookup.cards.participation import belongs, everyone_in, takes_part, who_take_part
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import Desk, capital, found, listed, not_found
from assistant.reading.question import Question

_SAID = (
    "gemeente gemeenten mee meedoen meedoet meedraaien meedraait doet doen deel deelnemen deelneemt deelnemer deelnemers aangesloten betrokken hoort horen "
    "zit zitten valt vallen buiten onder binnen geldt gelden speelt toepassing ontbreekt ontbreken lijst genoemd vermeld staat draait werkt regio hele alle "
    "enkele aan bij dus ook klopt"
)
_TAKES_PART = re.compile(
    r"\b(?:mee\w*|deel\w*|aangesloten|betrokken|hoort|horen|zit|zitten|valt|vallen|geldt|gelden|speelt|toepassing|ontbre\w+|draait|staat|genoemd|part)\b"
)
_ALL = re.compile(
    r"\b(?:alle(?: \w+)? gemeenten|iedere gemeente|elke gemeente|de hele regio|geen enkele gemeente)\b"
)


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """The claim held against the municipalities on the card of the one dossier that a question is about."""
    if not stance.asks or question.named("persoon") or not _TAKES_PART.search(stance.text):
        return None
    towns = [n.shown for n in question.named("gemeente")]
    plain = not stance.denies and ("gemeenten" in question.intent.asks or belongs(question, desk))
    if len(towns) > 1 or (towns and plain and question.named("dossier")):
        return None  # `lookup.dossiers` tells it
    every = not towns and _ALL.search(stance.text) is not None
    strange = "" if towns or every else unheard_name(question, desk)
    record = dossier_meant(question, desk, f"{_SAID} {strange}") if towns or every or strange else None
    if record is None or not listed(record.data["gemeenten"]):
        return None
    if every:
        return found([record], everyone_in(desk, record), why="nagegaan: alle gemeenten")
    if strange:
        told = who_take_part(_of_all(question), desk, record)
        lead = f"{capital(strange)} komt in de documenten niet voor."
        return not_found(lead, *told, records=[record], why=f"onbekende naam: {strange}")
    told = takes_part(question, desk, record, towns[0], stance.denies)
    return found([record], *told, why="nagegaan: doet gemeente mee")


def _of_all(question: Question) -> Question:
    """Who takes part, whatever the question says of one."""
    intent = replace(question.intent, form="lijst", negated=False)
    return replace(question, text="Welke gemeenten doen mee?", names=(), intent=intent)
