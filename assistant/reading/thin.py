"""Whether words name a subject at all, or only ask something of one that is known."""

from __future__ import annotations

from assistant.reading.question import Question

THIN = 0.55  # weight of its own that a clause needs to be read alone
_TIME_WORDS = frozenset(
    "toen nu eerst later straks daarna inmiddels jaar jaren maanden periode eind begin halverwege afgelopen komende huidige steeds altijd tegenwoordig momenteel nog "
    "gebeurt gebeuren speelt gekomen gelukt geworden gemaakt gedaan naartoe beloofd begin eind per week dag maand kwartaal "
    "q1 q2 q3 q4 een twee drie vier vijf zes zeven acht negen tien".split()
)


def thin(question: Question) -> bool:
    """Whether a clause names no subject of its own ("en hoe ver is dat nu?", "en hoeveel in 2030?")."""
    if any(n.kind in ("dossier", "persoon") for n in question.names):
        return False
    own = [g for g in question.groups if not g.shown.isdigit() and g.shown not in _TIME_WORDS]
    return sum(g.weight for g in own) < THIN
