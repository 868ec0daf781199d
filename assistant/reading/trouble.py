"""A trouble of one's own, with which somebody asks whom to turn to ("de lift is stuk, wie moet ik bellen?"): whoever governs the subject is not
whom one calls for it."""

from __future__ import annotations

import re

from assistant.reading.question import Question
from ingest.language import fold

_ONE = r"(?:ik|wij|we|je|hij|zij|iemand|mijn \w+|onze \w+)"
_TURNS_TO = re.compile(
    rf"\b(?:wie|bij wie|aan wie|naar wie|waar|welk nummer)\b [^.?!;]*?\b{_ONE}\b[^.?!;]*\b(?:bel|bellen|terecht|zijn|wezen|melden|klagen|aankloppen|inschakelen|aanspreken)\b"
    rf"|\b(?:wie|waar) (?:bel|meld|klaag|roep) {_ONE}\b"
)
_TROUBLE = re.compile(
    r"\b(?:kapotte?|defecte?|lek|lekt|lekkage|storing|verstopt\w*|schimmel|\w*overlast|lawaai|herrie|stank|stinkt|rommel|zwerfafval|grofvuil|ongedierte|ratten|klacht(?:en)?|"
    r"ruzie|buren|buurman|buurvrouw|gestolen|vernield\w*)\b|\b(?:is|zijn|gaat|ging|staat) (?:\w+ ){0,3}(?:stuk|vast)\b"
    r"|\b(?:rijdt|werkt|doet|komt|brandt|sluit|opent|gaat|loopt|rijden|werken|doen|komen|branden) (?:het |de \w+ )?niet\b|\b(?:het )?niet (?:meer )?(?:doet|werkt|rijdt|komt|brandt|gaat)\b"
)


def asks_for_help(question: Question) -> bool:
    """Whether a question asks whom to turn to with a trouble of one's own, and names nothing of the documents."""
    flat = fold(question.text)
    if question.follow_up or question.named("dossier") or question.named("persoon"):
        return False
    return _TURNS_TO.search(flat) is not None and _TROUBLE.search(flat) is not None
