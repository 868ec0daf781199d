"""What a sentence may not do with its source. Each check gives a Dutch reason, or "" where there is nothing
against it."""

from assistant.claims.checks.certainty import modality_kept
from assistant.claims.checks.figures import bounds_kept, units_fit
from assistant.claims.checks.partners import together
from assistant.claims.checks.persons import persons_right
from assistant.claims.checks.scope import scope_kept
from assistant.claims.checks.sides import direction_kept, order_kept, verb_keeps_sides
from assistant.claims.checks.tense import tense_kept
from assistant.claims.checks.wording import (
    compact,
    names_from_heads,
    quotes_verbatim,
    side_by_side,
    words_stand,
)

__all__ = [
    "bounds_kept",
    "compact",
    "direction_kept",
    "modality_kept",
    "names_from_heads",
    "order_kept",
    "persons_right",
    "quotes_verbatim",
    "scope_kept",
    "side_by_side",
    "tense_kept",
    "together",
    "units_fit",
    "verb_keeps_sides",
    "words_stand",
]
