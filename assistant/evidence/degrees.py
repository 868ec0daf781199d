"""What degree a question asks for: a measure that a text must name ("hoe diep is ..."), or a judgement ("hoe ernstig is ...?"), which
nobody measures, so that what is said of the thing comes nearest to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.candidates import Candidate
from assistant.reading.judgements import JUDGEMENTS
from assistant.reading.question import Question
from ingest.language import fold

_HOW = re.compile(
    r"^(?:en |maar )?hoe (?!veel|vaak|lang|ver\b|gaat|staat|ging|(?:snel|gauw|vlug) (?:word|werd|kom))(\w+) (?:is|zijn|was|waren|wordt|worden|werd|werden|komt|komen)\b"
)
_NOW = r"(?:(?:nu|eigenlijk|dan|straks|inmiddels|nog) )*"
_GREAT = re.compile(
    rf"\bgroot (?:is|zijn|was|waren|wordt|worden) {_NOW}(?:het|de|dat|die|onze?) (?:\w+e )?"
    r"(?:probleem|problemen|rol|belang|druk|nood|zorg|zorgen|impact|invloed|gevolgen|uitdaging|knelpunt|noodzaak|ernst|betekenis)\b"
)


def degree_told(question: Question, own: frozenset[str]) -> bool:
    """Whether a text, by its stems, has the degree that a question asks for; True where it asks for none."""
    word = question.once("degree", lambda: degree_asked(question))
    return not word or any(g.shown == word and g.names(own) for g in question.groups)


def degree_asked(question: Question) -> str:
    """The word whose degree a question asks for ("diep" of "hoe diep is ...?"); "" where it asks for none, or for a judgement."""
    return "" if judgement_asked(question) else _asked(question)


def judgement_asked(question: Question) -> str:
    """The word by which a question asks how bad or how important something is ("ernstig"); "" where it asks for no judgement."""
    word = _asked(question)
    return word if word in JUDGEMENTS or (word and _GREAT.search(fold(question.text))) else ""


def judging(question: Question, told: Sequence[Candidate]) -> list[Candidate]:
    """Of a question for a judgement the statements that say that word ("ernstig", "moeilijker"), where some do; else all of them."""
    if not judgement_asked(question):
        return list(told)
    saying = [c for c in told if c.held >= told[0].held and not unjudged(question, [c])]
    return saying or list(told)


def unjudged(question: Question, told: Sequence[Candidate]) -> bool:
    """Whether a question asks for a judgement whose word is in none of the statements."""
    word = judgement_asked(question)
    asked = next((g for g in question.groups if g.shown == word), None) if word else None
    return asked is not None and not any(
        asked.names(c.stems) or any(s.startswith(asked.head) for s in c.stems) for c in told
    )


def _asked(question: Question) -> str:
    match = _HOW.match(fold(question.text)) if question.intent.form == "hoe" else None
    return match.group(1) if match else ""
