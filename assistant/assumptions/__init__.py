"""What a question takes for granted, held against the sentences that it would be answered from.

"Waarom stijgt het aandeel?" says that it rises. Where the documents say that it falls, the question is not answered but
corrected, with the sentence that says so. Only what stands in a sentence about the same thing refutes; silence does not.
"""

from assistant.assumptions.answered import yes_or_no
from assistant.assumptions.held_against import Refutation, refuted
from assistant.assumptions.reasons import explains_another, restates
from assistant.assumptions.sentences import Sentences
from assistant.assumptions.there import asks_for_any, left_open
from assistant.assumptions.unsaid import told_as_done

__all__ = [
    "Refutation",
    "Sentences",
    "asks_for_any",
    "explains_another",
    "left_open",
    "refuted",
    "restates",
    "told_as_done",
    "yes_or_no",
]
