"""What a question asks to be worked out, from which figures of the documents, and how the outcome is told."""

from __future__ import annotations

from assistant.calculate.answer import work_out
from assistant.calculate.operations import (
    WORDS,
    Operation,
    asks_so_far,
    asks_sum,
    asks_what_is_added,
    asks_what_is_left,
    asks_what_is_to_come,
    asks_with_it,
    not_of_it,
    operation_of,
    to_work_out,
)

__all__ = [
    "WORDS",
    "Operation",
    "asks_so_far",
    "asks_sum",
    "asks_what_is_added",
    "asks_what_is_left",
    "asks_what_is_to_come",
    "asks_with_it",
    "not_of_it",
    "operation_of",
    "to_work_out",
    "work_out",
]
