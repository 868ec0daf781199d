"""What a sentence may not do with its source. Each check gives a Dutch reason, or "" where there is nothing
against it."""

from assistant.claims.checks.agents import agents_kept
from assistant.claims.checks.among import among_kept
from assistant.claims.checks.causes import causes_kept
from assistant.claims.checks.certainty import modality_kept
from assistant.claims.checks.compared import sides_of_than_kept
from assistant.claims.checks.conjuncts import asked_kept, conjuncts_kept, exception_kept
from assistant.claims.checks.contrasts import contrast_kept, one_of_many
from assistant.claims.checks.crossed import not_crossed
from assistant.claims.checks.doers import doers_kept
from assistant.claims.checks.exchanged import in_its_place
from assistant.claims.checks.figures import bounds_kept, units_fit
from assistant.claims.checks.forms import form_kept
from assistant.claims.checks.governed import governed_kept, remark_kept
from assistant.claims.checks.governing import conditions_kept, deeds_kept, embedding_kept
from assistant.claims.checks.halves import halves_kept
from assistant.claims.checks.limits import limits_kept
from assistant.claims.checks.moments import (
    moment_of_its_clause,
    moments_kept,
    prepositions_kept,
    sequence_kept,
)
from assistant.claims.checks.narrowed import narrowed_kept
from assistant.claims.checks.partners import together
from assistant.claims.checks.parts import names_whole, numbers_keep_company, share_kept
from assistant.claims.checks.persons import persons_right
from assistant.claims.checks.prepared import prepared_kept
from assistant.claims.checks.rates import rates_kept
from assistant.claims.checks.roles import (
    belongings_kept,
    brackets_kept,
    company_kept,
    not_exchanged,
    recipient_kept,
    subject_kept,
)
from assistant.claims.checks.scope import compared_kept, scope_kept
from assistant.claims.checks.segments import labels_kept
from assistant.claims.checks.sides import direction_kept, order_kept, verb_keeps_sides
from assistant.claims.checks.slots import cases_kept, slots_kept, verb_of_another
from assistant.claims.checks.statements import (
    giver_kept,
    grows_towards,
    keeps_side,
    one_statement,
    order_given,
    percentage_of,
    same_slot,
)
from assistant.claims.checks.striving import chances_kept, wish_kept
from assistant.claims.checks.tense import tense_kept
from assistant.claims.checks.wanted import wanted_kept
from assistant.claims.checks.whole import not_woven, whole_kept
from assistant.claims.checks.wording import (
    compact,
    names_from_heads,
    no_opposite,
    quotes_verbatim,
    side_by_side,
    words_stand,
)

__all__ = [
    "agents_kept",
    "among_kept",
    "asked_kept",
    "belongings_kept",
    "bounds_kept",
    "brackets_kept",
    "cases_kept",
    "causes_kept",
    "chances_kept",
    "compact",
    "company_kept",
    "compared_kept",
    "conditions_kept",
    "conjuncts_kept",
    "contrast_kept",
    "deeds_kept",
    "direction_kept",
    "doers_kept",
    "embedding_kept",
    "exception_kept",
    "form_kept",
    "giver_kept",
    "governed_kept",
    "grows_towards",
    "halves_kept",
    "in_its_place",
    "keeps_side",
    "labels_kept",
    "limits_kept",
    "modality_kept",
    "moment_of_its_clause",
    "moments_kept",
    "names_from_heads",
    "names_whole",
    "narrowed_kept",
    "no_opposite",
    "not_crossed",
    "not_exchanged",
    "not_woven",
    "numbers_keep_company",
    "one_of_many",
    "one_statement",
    "order_given",
    "order_kept",
    "percentage_of",
    "persons_right",
    "prepared_kept",
    "prepositions_kept",
    "quotes_verbatim",
    "rates_kept",
    "recipient_kept",
    "remark_kept",
    "same_slot",
    "scope_kept",
    "sequence_kept",
    "share_kept",
    "side_by_side",
    "sides_of_than_kept",
    "slots_kept",
    "subject_kept",
    "tense_kept",
    "together",
    "units_fit",
    "verb_keeps_sides",
    "verb_of_another",
    "wanted_kept",
    "whole_kept",
    "wish_kept",
    "words_stand",
]
