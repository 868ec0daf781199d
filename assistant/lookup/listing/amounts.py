"""How many of something a question asks for: "meer dan twee gemeenten", "hoogstens drie", "geen enkele", "zeven of minder"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant.lookup.common import count_word
from assistant.words.numerals import SEVERAL, number_of

_WORD = rf"(?:1|{'|'.join(SEVERAL)}|\d{{1,4}})"
_LEAST = "minstens|ten minste|tenminste|minimaal|op zijn minst"
_MOST = "hoogstens|ten hoogste|maximaal|hooguit|op zijn hoogst"
_OP = (
    rf"niet meer dan|niet minder dan|meer dan|minder dan|{_LEAST}|{_MOST}|"
    r"precies|exact|slechts|maar|alleen|een enkele?|enkel"
)
_NOUN = r"(?:(?:bestuurlijk(?:e)?|deelnemende|verschillende|andere|regio) ?)*(?:(?:regio)?gemeente[ns]?|deelnemers|trekkers?|bestuurders?|personen|persoon|mensen|doel(?:en|stellingen)?|opdrachtgevers?|partijen|partij|dossiers?|onderwerpen|uur|uren)"


def counting(noun: str) -> re.Pattern[str]:
    """An amount, with the noun that it counts: one of a (folded) pattern."""
    return re.compile(
        rf"\b(?:(?P<op>{_OP}) )?(?:(?P<n>{_WORD})(?P<tail> of (?:meer|minder))?|(?P<all>niet alle|niet elke?|niet iedere?|alle|elke?|iedere?)|(?P<some>(?:een|1) of meer(?:dere)?|meerdere|verscheidene|verschillende|diverse|meer(?! (?:\w+ ){{1,4}}dan\b))"
        rf"|(?P<none>geen (?:enkele?|van de)|geen)) (?P<noun>{noun})\b(?P<behind> of (?:meer|minder))?"
        rf"|\b(?P<op1>niet meer dan(?= een )|meer dan|een enkele?|(?:{_LEAST}|{_MOST}|maar|slechts|precies|exact|enkel|alleen)(?= een )) (?P<one>een |)(?P<noun1>{noun})\b"
    )


NUMBER = counting(_NOUN)


@dataclass(frozen=True, slots=True)
class Amount:
    """`holds` tells of a number whether it is so many; `every` and `some_lack`: all of them, or not all of them are meant. `said` puts it
    into words before the noun."""

    noun: str
    holds: Callable[[int], bool]
    said: str
    every: bool = False
    some_lack: bool = False
    none: bool = False
    bound: int = 0


def amount_of(match: re.Match[str]) -> Amount | None:
    """What a phrase of `NUMBER` asks for; None where it is none."""
    if match.group("noun1"):
        if match.group("op1") == "meer dan":
            return _over(match.group("noun1"), 1) if match.group("one") else None
        if not match.group("op1").startswith("een") and not match.group("one"):
            return None
        if match.group("op1") in _LEAST.split("|"):
            return Amount(match.group("noun1"), lambda n: n > 0, "één of meer", bound=1)
        if match.group("op1") in ("niet meer dan", *_MOST.split("|")):
            return Amount(match.group("noun1"), lambda n: n <= 1, "hoogstens één", bound=1)
        return Amount(match.group("noun1"), lambda n: n == 1, "maar één")
    noun, op = match.group("noun"), match.group("op") or ""
    if match.group("all"):
        lack = match.group("all").startswith("niet")
        return Amount(noun, lambda n: True, "niet alle" if lack else "alle", not lack, lack)
    if match.group("none"):
        return Amount(noun, lambda n: n == 0, "geen", none=True)
    if match.group("some"):
        return (
            Amount(noun, lambda n: n > 0, "één of meer") if " of " in match.group("some") else _over(noun, 1)
        )
    wanted = number_of(match.group("n"))
    tail = match.group("tail") or match.group("behind") or ""
    shown = count_word(wanted)
    if tail.endswith("meer") or op in ("niet minder dan", *_LEAST.split("|")):
        return Amount(noun, lambda n: n >= wanted, f"{shown} of meer", bound=wanted)
    if tail.endswith("minder") or op in ("niet meer dan", *_MOST.split("|")):
        return Amount(noun, lambda n: n <= wanted, f"{shown} of minder", bound=wanted)
    if op == "meer dan":
        return _over(noun, wanted)
    if op == "minder dan":
        return Amount(noun, lambda n: n < wanted, f"minder dan {shown}", bound=wanted)
    only = "maar " if op in ("slechts", "maar", "alleen", "enkel") or op.startswith("een enkel") else ""
    return Amount(noun, lambda n: n == wanted, f"{only}{shown}", bound=wanted)


def _over(noun: str, bound: int) -> Amount:
    return Amount(noun, lambda n: n > bound, f"meer dan {count_word(bound)}", bound=bound)
