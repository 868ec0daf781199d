"""How many people live somewhere, and where most or fewest do: asked of the table that counts the inhabitants."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.common import Desk
from assistant.lookup.tables import figures
from assistant.reading.question import Question

_LIVE = r"(?:wonen|leven|woonden|leefden)"
_HOW_MANY = re.compile(
    rf"^(?:en )?hoeveel (?:mensen|personen) {_LIVE} (?:er )?in (?P<where>[^?,]+?)\W*$", re.I
)
_WHERE = re.compile(
    rf"^(?:en )?(?:waar|in welke (?:gemeente|plaats)) {_LIVE} (?:er )?(?:de )?(?P<most>meeste|minste) (?:mensen|personen)\W*$",
    re.I,
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the figures in the words of a table of inhabitants; None for another question, or where no table has them."""
    if desk.reread is None or question.follow_up:
        return None
    if match := _HOW_MANY.match(question.text):
        if not question.named("gemeente"):
            return None
        text = f"Hoeveel inwoners heeft {match['where']}?"
    elif match := _WHERE.match(question.text):
        text = f"Welke gemeente heeft de {match['most'].lower()} inwoners?"
    else:
        return None
    made = figures.look_up(replace(desk.reread(text), documents=question.documents), desk)
    return made if made is not None and made.outcome == "beantwoord" else None
