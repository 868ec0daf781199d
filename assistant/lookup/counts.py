"""What a question over all dossiers asks of each: a condition told from its words of form, with the field that shows it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from assistant.lookup.common import count_word, listed
from assistant.words.dates import YEAR
from assistant.words.numerals import NUMERALS, SEVERAL
from ingest.model import Record

_YEAR = f"({YEAR})"
_COUNT = re.compile(
    r"\b(?:(?P<op>meer dan|minder dan|minstens|ten minste|minimaal|hoogstens|maximaal|precies|slechts|maar|alleen|exact)\s+)?"
    rf"(?P<n>een|{'|'.join(SEVERAL)}|\d+|alle|geen|meerdere|verscheidene)(?P<tail> of (?:meer|minder))?"
    r"(?:\s+(?:bestuurlijke?|deelnemende|verschillende|regio|negen|acht|zeven|zes|vijf|vier))*"
    r"\s*(?P<noun>trekkers?|gemeenten?|regiogemeenten|doel(?:en)?|opdrachtgevers?|dossiers?)\b"
)
FIELD_OF = {
    "trekker": "trekkers",
    "gemeente": "gemeenten",
    "doel": "doelen",
    "opdrachtgever": "opdrachtgevers",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """`holds` tells whether a record meets it, `said` puts it into words behind "dossiers", `field` is what shows it and
    `words` are those of the question that it accounts for. `told`: whether `said` already tells what `field` would show."""

    holds: Callable[[Record], bool]
    said: str
    field: str
    words: str
    told: bool = False


def of_dossiers(flat: str, everyone: int) -> list[Condition]:
    """The conditions that a folded question puts to dossiers. `everyone`: how many municipalities there are."""
    out: list[Condition] = []
    for match in _COUNT.finditer(flat):
        made = _counted(match, everyone)
        if made is not None:
            out.append(made)
    out += [c for c in (_led_by(flat), _ending(flat), _starting(flat)) if c is not None]
    return out


def counted(match: re.Match[str], everyone: int = 0) -> tuple[Callable[[int], bool], str] | None:
    """What a phrase like "meer dan twee" or "drie of meer" asks of a number, and how it is said; None for a bare "een"."""
    word = match.group("n")
    op = match.group("op") or ""
    tail = (match.group("tail") or "").strip()
    if word == "geen":
        return (lambda n: n == 0), "geen"
    if word in ("meerdere", "verscheidene"):
        return (lambda n: n > 1), "meer dan één"
    if word == "alle":
        return ((lambda n: n == everyone), f"alle {count_word(everyone)}") if everyone else None
    wanted = int(word) if word.isdigit() else NUMERALS.index(word)
    shown = count_word(wanted)
    if tail == "of meer" or op in ("minstens", "ten minste", "minimaal"):
        return (lambda n: n >= wanted), f"{shown} of meer"
    if tail == "of minder" or op in ("hoogstens", "maximaal"):
        return (lambda n: n <= wanted), f"{shown} of minder"
    if op == "meer dan":
        return (lambda n: n > wanted), f"meer dan {shown}"
    if op == "minder dan":
        return (lambda n: n < wanted), f"minder dan {shown}"
    if word == "een" and not op:
        return None
    return (lambda n: n == wanted), f"{'maar ' if op in ('maar', 'slechts', 'alleen') else ''}{shown}"


def counts_of(flat: str, noun: str) -> tuple[Callable[[int], bool], str, str] | None:
    """The first count of a noun in a folded question: the test, how it is said, the words that say it."""
    for match in _COUNT.finditer(flat):
        if match.group("noun").startswith(noun):
            made = counted(match)
            if made is not None:
                return made[0], made[1], match.group()
    return None


def _counted(match: re.Match[str], everyone: int) -> Condition | None:
    noun = next((k for k in FIELD_OF if match.group("noun").replace("regio", "").startswith(k[:4])), "")
    made = counted(match, everyone)
    if not noun or made is None or (noun != "gemeente" and match.group("n") == "alle"):
        return None
    test, said = made
    field = FIELD_OF[noun]
    one = said in ("één", "maar één", "meer dan één")
    shown = noun if one else field
    return Condition(lambda r: test(len(listed(r.data[field]))), f"met {said} {shown}", field, match.group())


def _led_by(flat: str) -> Condition | None:
    match = re.search(r"\b(?:een|de|door een|geen)\s+(wethouder|burgemeester|gedeputeerde)s?\b", flat)
    if match is None or not re.search(r"trek|\bleid|\bgeleid|\bkar\b", flat):
        return None
    function = match.group(1)
    without = match.group().startswith("geen")

    def holds(record: Record) -> bool:
        led = [str(t["functie"] or "") for t in listed(record.data["trekkers"])]
        return bool(led) and (function in led) != without

    return Condition(
        holds, f"met {'geen' if without else 'een'} {function} als trekker", "trekkers", match.group()
    )


_ENDS = r"(?:loopt|lopen|eindig\w*|stop\w*|afgelopen|aflopen|klaar|afgerond|einddatum|eindjaar|looptijd|duurt|duren|doorlopen)"

# what is said of a term that is over by a year; without it "lopen tot en met 2030" names the last year itself
_OVER = r"\b(?:af|eindig\w*|stop\w*|afgelopen|aflopen|klaar|afgerond)\b"

_OVER_BY_NOW = re.compile(
    r"\b(?:al|inmiddels|reeds|nu al) (?:afgelopen|afgerond|verlopen|voorbij|gestopt|beeindigd|klaar)\b(?!.*\b(?:19|20)\d{2}\b)"
)


def _ending(flat: str) -> Condition | None:
    """A condition on the last year of the term. A term without an end goes on after any year."""
    open_ended = re.search(
        r"\b(?:geen|zonder|niet een)\s+(?:\w+ )?(?:einddatum|eindjaar|einde|eind)\b|\bonbepaalde (?:tijd|duur)\b|\bdoorlopende?\b|\bcyclische?\b|\bgeen (?:vaste )?looptijd\b",
        flat,
    )
    if open_ended:
        return Condition(
            lambda r: bool(_term(r)["tekst"]) and _term(r)["tot"] is None,
            "zonder eindjaar",
            "looptijd",
            open_ended.group(),
        )
    if over := _OVER_BY_NOW.search(flat):
        this_year = date.today().year
        return Condition(
            lambda r: _term(r)["tot"] is not None and _term(r)["tot"] < this_year,
            f"die voor {this_year} zijn afgelopen",
            "looptijd",
            over.group(),
        )
    if not re.search(rf"\b{_ENDS}\b", flat):
        return None
    after = re.search(
        rf"\b(?:na|later dan|voorbij|langer dan|verder dan)(?: tot)?(?: het jaar)? {_YEAR}\b", flat
    )
    if after:
        year = int(after.group(1))
        return Condition(
            lambda r: bool(_term(r)["tekst"]) and (_term(r)["tot"] is None or _term(r)["tot"] > year),
            f"die na {year} nog lopen",
            "looptijd",
            after.group(),
        )
    before = re.search(rf"\b(voor|eerder dan|uiterlijk|tot en met)(?: eind)?(?: het jaar)? {_YEAR}\b", flat)
    if before:
        year = int(before.group(2))
        last = year if before.group(1) in ("uiterlijk", "tot en met") else year - 1
        if before.group(1) == "tot en met" and not re.search(_OVER, flat):
            return Condition(
                lambda r: _term(r)["tot"] == year, f"die tot en met {year} lopen", "looptijd", before.group()
            )
        return Condition(
            lambda r: _term(r)["tot"] is not None and _term(r)["tot"] <= last,
            f"die {before.group(1)} {year} aflopen",
            "looptijd",
            before.group(),
        )
    match = re.search(rf"\b{_ENDS}\b.*?\b{_YEAR}\b|\b{_YEAR}\b.*?\b(?:af|afgelopen|eindigen|aflopen)\b", flat)
    if match is None or re.search(r"\b(?:begon\w*|gestart|start\w*|begin\w*|sinds|vanaf|nog|tussen)\b", flat):
        return None
    year = int(match.group(1) or match.group(2))
    return Condition(lambda r: _term(r)["tot"] == year, f"die in {year} aflopen", "looptijd", match.group())


def _starting(flat: str) -> Condition | None:
    match = re.search(
        rf"\b(?:begon\w*|gestart|start\w*|begin(?:t|nen)|sinds|vanaf)\b\D{{0,20}}{_YEAR}\b|\b{_YEAR}\b\D{{0,20}}\b(?:begon\w*|gestart|van start)\b",
        flat,
    )
    if match is None:
        return None
    year = int(match.group(1) or match.group(2))
    return Condition(lambda r: _term(r)["van"] == year, f"die in {year} begonnen", "looptijd", match.group())


def size(record: Record, what: str) -> float | None:
    """How large a dossier is in a measure: a list's length, or for `looptijd` the years from begin to end."""
    if what == "looptijd":
        term = _term(record)
        return term["tot"] - term["van"] if term["tot"] and term["van"] else None
    return float(len(listed(record.data[what]))) or None


def _term(record: Record) -> dict[str, Any]:
    term = record.data["looptijd"]
    assert isinstance(term, dict)
    return term
