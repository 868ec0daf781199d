"""What a question says outright on the way to something else ("De brug loopt tot 2030. Wie betaalt die?"), asked of the register."""

from __future__ import annotations

from assistant.assumptions.asserted import statements
from assistant.draft import Draft
from assistant.lookup import look_up
from assistant.lookup.common import Desk
from assistant.reading.question import Question


def put_right(question: Question, desk: Desk) -> Draft | None:
    """The denial of the first statement that the register knows to be otherwise; None where it knows of none, or where the
    question is nothing but a statement."""
    if question.follow_up or question.english or desk.reread is None or question.intent.form == "janee":
        return None
    for clause in statements(question.text):
        claim = desk.reread(f"{clause}, toch?")
        if not claim.names:
            continue  # of what is only described the register may have the wrong one
        draft, _ = look_up(claim, desk)
        if draft is not None and draft.sentences and draft.sentences[0].text.startswith("Nee"):
            return draft
    return None
