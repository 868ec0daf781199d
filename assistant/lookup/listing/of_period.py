"""Which dossiers or actions have the term or planning that a question writes out as a card has it ("looptijd maart 2031 - mei 2034: welk
dossier?", "welk dossier staat als 'doorlopend' vermeld?")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.draft import Draft
from assistant.lookup.actions.durations import stretches_of
from assistant.lookup.asked.named import read
from assistant.lookup.common import Desk, sources_of, within
from assistant.lookup.listing.condition import Condition
from assistant.lookup.listing.kinds import KINDS
from assistant.lookup.listing.telling import told
from assistant.reading.field_words import word_set
from assistant.reading.question import Question
from ingest.language import compiled, fold, words
from ingest.model import Record
from ingest.months import MONTHS

_FIELDS = {"actie": "planning", "dossier": "looptijd"}
_ACTION = re.compile(r"\bactie(?:s|punt|punten)?\b")
_DOSSIER = re.compile(r"\b(?:\w*dossiers?|kaart|programma|project|traject|onderwerp)\b")
_WHICH = re.compile(r"\bwelke?\b|\bwaar(?:van|bij)\b|\bbij wat\b")
_OWN = word_set(
    "actie acties actiepunt actiepunten dossier dossiers kaart programma project traject onderwerp uitvoeringsagenda rapportage voortgangsrapportage "
    "looptijd looptijden planning periode loopt lopen liep heeft hebben hoort horen staat staan genoteerd vermeld vermelding genoemd ingevuld opgegeven "
    "tot met van t m regionaal regionale welk welke"
) | frozenset(MONTHS)
# What a card has for a term that is no time, said as what is written there.
_AS_WRITTEN = r"(?:(?:looptijd|planning)\W+(?:is |staat |luidt |van )?\W*{0}\b|['\"‘“]{0}['\"’”]|\b{0}\W+(?:genoteerd|vermeld|ingevuld|als (?:looptijd|planning)))"
_TIME = re.compile(r"(?:19|20)\d\d|q[1-4]|\d+")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The dossiers or actions whose card says the time of the question; None where it says none, or more than that."""
    flat = fold(question.text)
    kind = _kind(flat)
    if not kind or question.leaning or not _WHICH.search(flat) or question.named("persoon"):
        return None
    scope = within(question, desk.records(kind))
    test = _test(flat, kind, scope)
    if test is None:
        return None
    holds, said, own = test
    left = [w for w in read(question, desk).further(_OWN, own) if not _TIME.fullmatch(w)]
    if left or not any(holds(_term(r, kind)) for r in scope):
        return None
    condition = Condition(
        lambda r: holds(_term(r, kind)),
        f"met {said} als {_FIELDS[kind]}",
        "",
        lambda r: [sources_of(r)[_FIELDS[kind]]],
        shown=lambda r: "" if fold(_term(r, kind)) == fold(said.strip('"')) else _term(r, kind),
    )
    return told(KINDS[kind].noun, scope, [condition])


def _kind(flat: str) -> str:
    if _ACTION.search(flat):
        return "actie"
    return "dossier" if _DOSSIER.search(flat) or "looptijd" in flat else ""


def _test(
    flat: str, kind: str, scope: Sequence[Record]
) -> tuple[Callable[[str], bool], str, frozenset[str]] | None:
    """What a term must be, how that is said, and the words of it; None where the question writes out no time."""
    stretches = stretches_of(flat)
    if len(stretches) == 1:
        asked = stretches[0]
        return (
            lambda text: any(own.is_written_as(asked) for own in stretches_of(text)),
            asked.said,
            frozenset[str](),
        )
    for text in sorted({fold(_term(r, kind)).strip(" .") for r in scope}, key=len, reverse=True):
        if text and not _TIME.search(text) and compiled(_AS_WRITTEN.format(re.escape(text))).search(flat):
            return (
                lambda term, text=text: fold(term).strip(" .") == text,
                f'"{text}"',
                frozenset(words(text)),
            )
    return None


def _term(record: Record, kind: str) -> str:
    """The term or planning of a record as it is written."""
    value = record.data[_FIELDS[kind]]
    text = value.get("tekst") if isinstance(value, dict) else value
    return " ".join(str(text or "").split())
