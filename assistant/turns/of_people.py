"""Follow-ups about the person that an answer named, written in full: "wat heeft die wethouder nog meer onder zich?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.reading.asking import ASKING
from assistant.reading.field_words import CHARGE
from assistant.reading.question import Question
from assistant.turns import pointing
from assistant.turns.followup import opened
from assistant.words.lexicon import Lexicon
from ingest.language import fold, words
from ingest.records.people import FUNCTIONS, surname

_ONE = rf"(?:{'|'.join(FUNCTIONS)}|bestuurder|trekker|kartrekker|portefeuillehouder|persoon|man|vrouw|mens|iemand)"
# Who is meant: "hij", "haar", "die wethouder of burgemeester", "diegene".
_SOMEBODY = re.compile(
    rf"\b(?:hij|hem|zij|haar|he|she|him|her|(?:die|deze|dezelfde|de|that|this) {_ONE}(?: of {_ONE})?|(?:die|de)gene|dezelfde|zijn(?= (?:portefeuille|dossiers?|andere|overige|enige|takenpakket))"
    rf"|(?<=trekt )(?:die|ze)|(?<=doet )(?:die|ze)|(?<=heeft )(?:die|ze)|(?<=gaat )(?:die|ze)|(?<=is )(?:die|ze)|die(?= (?:nog|verder|ook|anders|allemaal|trekt|doet|heeft)))\b"
)
_FURTHER = frozenset(
    "meer verder nog ander andere anders overige overig iets daarnaast behalve naast buiten allemaal totaal else other more what does lead enige dossiers "
    "takenpakket portefeuilles bezigheden werkzaamheden benaderen".split()
)
_ASKS_MORE = re.compile(
    r"\b(?:meer|verder|andere?|anders|overige?|daarnaast|allemaal|else|other|dossiers?|portefeuille|takenpakket|van|over|voor)\b"
)


def surnames_of(lexicon: Lexicon) -> Sequence[tuple[str, str]]:
    """Every person of a library by shown name and surname."""
    return [(n.shown, surname(n.shown)) for n in lexicon.names if n.kind == "persoon"]


class OfPeople:
    """Reads such follow-ups for one library. `made` makes a whole question of a text."""

    def __init__(self, lexicon: Lexicon, made: Callable[[Question, str, Question], Question]) -> None:
        self._surnames = surnames_of(lexicon)
        self._made = made

    def read(self, question: Question, previous: Question) -> Question | None:
        """What the one person of the turn before leads; None for a follow-up that asks anything else."""
        if any(n.kind in ("dossier", "persoon", "gemeente") for n in question.names) or question.years:
            return None
        flat = fold(opened(question.text))
        somebody = _SOMEBODY.search(flat)
        if somebody is None:
            return None
        rest = f"{flat[: somebody.start()]} {flat[somebody.end() :]}"
        if not _ASKS_MORE.search(rest) or re.search(r"\b(?:waarom|wanneer|hoeveel|gemeente|wie)\b", rest):
            return None
        if any(w not in ASKING and w not in CHARGE and w not in _FURTHER for w in words(rest)):
            return None
        people = pointing.people_in(previous.told, self._surnames) or [
            n.shown for n in previous.named("persoon")
        ]
        return (
            self._made(question, f"Welke dossiers trekt {people[0]}?", previous) if len(people) == 1 else None
        )
