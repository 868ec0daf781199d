"""What a question takes for granted, held against the sentences that it would be answered from.

"Waarom stijgt het aandeel?" says that it rises. Where the documents say that it falls, the question is not answered but
corrected, with the sentence that says so. Only what stands in a sentence about the same thing refutes; silence does not.
"""

from assistant.assumptions.held_against import Assumptions, Refutation

__all__ = ["Assumptions", "Refutation"]
