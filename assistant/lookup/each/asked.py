"""Whether a question asks something of each ("per dossier", "bij elke actie", "van alle dossiers", "welke gemeente doet aan welke dossiers mee"),
of what, and whether it asks nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.lookup.common import residue
from assistant.reading.question import Question
from ingest.language import compiled, fold

MUCH = 0.5  # weight of words of its own from which a question asks for more than the fields of each
UNITS = {
    "dossier": (r"(?:regio)?dossiers?", "(?:regio)?dossiers"),
    "actie": (r"acties?|actiepunt(?:en)?", "acties|actiepunten"),
    "thema": (r"thema(?:'?s)?", "thema'?s"),
    "gemeente": (r"(?:regio)?gemeente[ns]?", "(?:regio)?gemeente[ns]"),
    "persoon": (
        r"(?:bestuurlijke? )?(?:trekker|bestuurder|portefeuillehouder|wethouder|burgemeester)s?|persoon|personen|iedereen",
        r"(?:bestuurlijke? )?(?:trekker|bestuurder|portefeuillehouder|wethouder|burgemeester)s|personen",
    ),
}
# "per dossier", "bij elke actie", "heeft elk dossier"; "aan elk dossier" and "in alle dossiers" are all of them at once.
_EACH = r"(?:\bper|(?<!\baan )(?<!\bin )\b(?:elke?|iedere?))\s+(?:{one})\b"
_OF_ALL = r"\b(?:van|bij|voor|over)\s+(?:al )?(?:alle|de|onze)\s+(?:verschillende |lopende )?(?:{many})(?!\s+(?:van|die|waar|met|onder|uit|over|in|op|tot)\b)"
_TWO = r"\bwelke?\s+(?:{one})\b.*\bwelke?\b|\b(?:welke?|wie|wat)\b.*\bwelke?\s+(?:{one})\b"
_WITH = (
    r"\b(?:{many})\b,?\s+(?:met|en|plus|inclusief)\s+(?:hun|de|bijbehorende|daarbij|de bijbehorende|steeds)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:niet|geen|zonder|behalve|uitgezonderd|meeste|minste|meer|minder|langste?|kortste?|eerste?|laatste?|vroegste?|verste|samen|totaal|opgeteld|gemiddelde?|dezelfde|hetzelfde|zelfde|verschil\w*|waarom|alleen|enige|minstens|hoogstens|maximaal|minimaal)\b"
)
_FRAME = (
    "geef noem toon lijst lijstje overzicht overzichtje tabel tabelletje schemaatje opsomming rijtje schema per elk elke ieder iedere alle telkens steeds hun bijbehorende daarbij verschillende "
    "hoort horen heeft hebben staat staan zijn kent zit welke welk wie wat hoeveel aantal wil graag zien maak regio documenten rapport dossier dossiers actie acties"
)


def of_each(question: Question, unit: str) -> bool:
    """Whether a question asks something of each of a unit (`UNITS`), and names none of them."""
    flat = fold(question.text)
    if question.intent.form in ("janee", "waarom") or _OTHERWISE.search(flat):
        return False
    if any(question.named(kind) for kind in ("dossier", "persoon", "gemeente", "actie")):
        return False
    one, many = UNITS[unit]
    patterns = (p.format(one=one, many=many) for p in (_EACH, _OF_ALL, _TWO, _WITH))
    return any(compiled(p).search(flat) for p in patterns)


def apart(question: Question, unit: str) -> bool:
    """Whether a question says "per", "elk" or "ieder" of a unit: what it counts over "alle" of them is their sum."""
    return compiled(_EACH.format(one=UNITS[unit][0])).search(fold(question.text)) is not None


def per(question: Question, unit: str) -> bool:
    """Whether a question says "per" of a unit, so that what it counts is counted apart."""
    return compiled(rf"\bper\s+(?:{UNITS[unit][0]})\b").search(fold(question.text)) is not None


def fields_said(fields: Mapping[str, tuple[str, str]], flat: str) -> dict[str, list[str]]:
    """The fields that a folded question asks, each with the words that ask it. `fields`: how each is asked, and what it is called."""
    found = {
        name: [m.group() for m in compiled(rf"\b(?:{said})\b").finditer(flat)]
        for name, (said, _) in fields.items()
    }
    return {name: said for name, said in found.items() if said}


def asks_else(question: Question, *known: str) -> bool:
    """Whether a question has a word of weight that neither the asking nor `known` words account for."""
    return residue(question, _FRAME, *known) > MUCH
