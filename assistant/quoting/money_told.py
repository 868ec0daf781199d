"""Whether statements tell of money where a question asks for that alone: whether there is a grant for something ("krijg ik subsidie voor een
warmtepomp?"), or whether it costs anybody anything ("kost dat de bewoners iets?"). What they say of the thing itself answers neither."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.question import Question
from ingest.language import fold

_GRANT = re.compile(
    r"\b(?:\w*subsidies?|\w*vergoeding(?:en)?|\w*toeslag|korting|tegemoetkoming|gratis|kosteloos|kwijtschelding)\b"
)
_COSTS = re.compile(
    r"(?:^|[,.;:] )(?:(?:en|maar) )?(?:kost|kosten|kostte) .*\b(?:iets|wat|geld|niets|niks|veel|extra)\b"
    r"|(?:^|[,.;:] )(?:(?:en|maar) )?(?:moet|moeten) .*\b(?:ervoor|daarvoor|voor|iets|wat) (?:[a-z]+ ){0,3}betalen\b"
)
_MONEY = re.compile(
    r"€|\beuro\b|subsidi|vergoed|tegemoetkom|\w*bijdragen?\b|bekosti|financ|premie|toeslag|fonds\w*\b|gratis|kosteloos|compens|korting|budget|\w*kost(?:en|te)?\b|betaal(?!ba)|betal|prij[sz]|\bgeld\b|\bmiddelen\b|invest"
)


def money_untold(question: Question, told: Sequence[str]) -> bool:
    """Whether a question asks for a grant or a cost, and no statement has any word of money. `told`: the statements."""
    flat = fold(question.text).strip()
    if question.intent.form not in ("janee", "vrij"):
        return False
    asked = _GRANT.search(flat) or _COSTS.search(flat)
    return asked is not None and not any(_MONEY.search(fold(t)) for t in told)
