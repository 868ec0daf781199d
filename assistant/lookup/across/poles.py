"""Whether a question says the other end of what a label is about: who is missing most often takes part least, and what is done first
does not last longest. A model of words takes the one for the other more easily than people do, and the answer would be the opposite."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ingest.language import fold

_ABSENT = (
    r"\bniet\b|\bgeen\b|ontbr|verstek|afwezig|\bmis(?:t|sen)\b|oversla|\bsla(?:at|an)\b.*\bover\b|afzijdig|\bbuiten\b|wegbl|zonder|haak\w*\b.*\baf|"
    r"\bhaak\w*|nergens|amper|nauwelijks|\bnot\b|missing|absent"
)
_LITTLE = (
    rf"{_ABSENT}|minder|\bminst|weinig|klein|laag|gering|\bkort|zuinig|achteraan|onderaan|hekkens|fewe|least"
)
_MUCH = r"meest|vaakst|grootst|hoogst|bovenaan|\bmost\b"
_SHORT, _LONG = r"kort|snel|vlug|short", r"\blang(?:e|er|st|ste|durig\w*)?\b|meeste|\blong"
_EARLY, _LATE = (
    r"eerst|oudst|vroegst|first|oldest",
    r"laatst|nieuwst|jongst|\bverst\b|\blast\b|newest|latest|\blate\b",
)


def _poles(much: tuple[str, ...], little: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    return dict.fromkeys(much, (_LITTLE, "")) | dict.fromkeys(little, (_MUCH, _LITTLE))


# For each label the words that speak against it, unless those behind them are said too.
_AGAINST: Mapping[str, tuple[str, str]] = {
    **_poles(
        ("meeste_dossiers", "gemeente_meeste", "meeste_gemeenten", "thema_meeste", "actie_meeste_uren"),
        ("gemeente_minste", "minste_gemeenten", "actie_minste_uren"),
    ),
    "langste_looptijd": (_SHORT, ""),
    "kortste_looptijd": (_LONG, _SHORT),
    "zonder_einde": (
        r"\bwel\b.*\beind|\bmet (?:een )?(?:\w+e? )?eind",
        r"open|zonder|geen|niet|onbepaald|eindeloo",
    ),
    "eerst_klaar": (_LATE, ""),
    "eerst_begonnen": (_LATE, ""),
    "oudste_document": (_LATE, ""),
    "laatst_klaar": (_EARLY, ""),
    "laatst_begonnen": (_EARLY, ""),
    "nieuwste_document": (_EARLY, ""),
}


def says_the_other_end(label: str, text: str) -> bool:
    """Whether a question's words speak of the opposite of a label, one of the labels of what is asked of no name."""
    against, unless = _AGAINST.get(label, ("", ""))
    flat = fold(text)
    return bool(against and re.search(against, flat) and not (unless and re.search(unless, flat)))
