"""The other way to read a question in a conversation, for where nothing answers the first: with what the turn before was about, or
without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.draft import Draft
from assistant.quoting.sureness import NEAREST
from assistant.recall import Memory, ground_of
from assistant.sections import SAYS, without_subject
from assistant.turns.followup import tied
from ingest.language import term_stems

if TYPE_CHECKING:
    from assistant.reader import AskRequest, Reader
    from assistant.reading.question import Question


def otherwise(reader: Reader, request: AskRequest, question: Question) -> Question | None:
    """The question read the other way; None where it can be read in one way only."""
    if not request.geschiedenis or question.again or question.swapped or question.added:
        return None
    alone = reader.understander.part(request.vraag)
    if question.follow_up:
        return None if tied(alone) else alone
    if not without_subject(question):
        return None
    return reader.understander.understand(request.vraag, request.geschiedenis, Memory(reader), leaning=True)


def answers(reader: Reader, question: Question, draft: Draft) -> bool:
    """Whether an answer to the other reading may stand: it is told as the answer, and for a follow-up it says what that asks itself and stands
    where the turn before was answered from."""
    if draft.outcome != "beantwoord" or any(NEAREST in s.text for s in draft.sentences):
        return False
    if not question.follow_up or question.previous is None:
        return True
    first = next((s.spans for s in draft.sentences if s.spans), ())
    pages = {
        (s.document, s.page + by) for s in ground_of(reader, question.previous).spans for by in (-1, 0, 1)
    }
    if not any((s.document, s.page) in pages for s in first):
        return False
    said = term_stems(" ".join(map(reader.library.quote, first)), reader.library.compounds)
    own = [g for g in question.groups[: len(question.groups) - question.inherited] if g.weight >= SAYS]
    return bool(own) and all(g.match(said) for g in own)
