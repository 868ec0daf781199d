"""Which documents of a library are editions of one report, and what a newer one says otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.words.dates import dutch_date
from ingest.editions import Change, compare
from ingest.language import fold
from ingest.library import Library
from ingest.model import Document
from ingest.months import MONTHS

SHARED = 0.6  # of the dossiers of one edition, that the other has as well
LEAST = 3  # dossiers that both must have, where their titles differ in more than their time
_TIME = re.compile(
    rf"\b(?:(?:19|20)\d{{2}}|{'|'.join(MONTHS)}|voorjaar|zomer|najaar|herfst|winter|(?:eerste|tweede|derde|vierde) (?:half ?jaar|helft|kwartaal)|q[1-4]|"
    r"(?:versie|editie|uitgave|nr|nummer)\.? ?[\d.]+|[\d./-]+|van|tot|en|met|t/m|het|de)\b"
)
_SORT = r"(?:\w*(?:rapportage|rapport|bericht|agenda|kader|monitor|verslag|overzicht|afspraken|document|stuk)|uitgave|editie|versie)"
_FORMER = rf"(?:vorige|eerdere|eerder|oude|oudere|voorgaande|voorlaatste|laatste) {_SORT}\b"
_OF_FORMER = re.compile(rf"\b(?:vorige|eerdere|oude|oudere|voorgaande|voorlaatste) {_SORT}\b")
_CHANGE = r"(?:veranderd|veranderde|veranderingen?|verandert|gewijzigd|wijzigingen|verschil(?:len|t)?|nieuws?|anders|bijgekomen|verdwenen|vervallen|weggevallen)"
_CHANGED = re.compile(
    rf"\b{_CHANGE}\b.*\b(?:sinds|ten opzichte van|vergeleken|dan|met|tussen|na)\b.*\b(?:{_FORMER}|(?:de )?vorige keer|toen)"
    rf"|\b(?:{_FORMER}|vorige keer)\b.*\b{_CHANGE}\b|\btussen (?:de|beide|die) (?:twee )?{_SORT}(?:s|n|en)?\b.*\b{_CHANGE}\b"
    rf"|\b{_CHANGE}\b.*\btussen (?:de|beide|die) (?:twee )?{_SORT}"
    rf"|\bwat is er (?:\w+ )?{_CHANGE}\b|\b(?:is|zijn) er (?:iets|dingen|zaken) {_CHANGE}\b"
    r"|\bwie (?:was|waren) (?:\w+ ){0,2}(?:eerst|eerder|hiervoor|daarvoor|voorheen|vroeger|de vorige|de vorige keer|oorspronkelijk)\b"
    r"|\bwat (?:was|waren|stond) (?:\w+ ){0,3}(?:eerst|eerder|hiervoor|daarvoor|voorheen|vroeger|oorspronkelijk)\b"
)


def asks_change(text: str) -> bool:
    """Whether a question asks what is otherwise than in an edition before."""
    return bool(_CHANGED.search(fold(text)))


def earlier(library: Library) -> dict[str, str]:
    """The documents that a newer one has taken the place of, each with the newest of its series."""
    dated = sorted((d for d in library.documents.values() if d.date), key=lambda d: str(d.date), reverse=True)
    names: dict[str, set[str]] = {}
    for record in library.register.records("dossier"):
        names.setdefault(record.document, set()).add(fold(str(record.data["naam"])))
    out: dict[str, str] = {}
    for k, new in enumerate(dated):
        if new.id in out:
            continue
        for old in dated[k + 1 :]:
            if (
                old.id not in out
                and str(old.date) < str(new.date)[: len(str(old.date))]
                and _is_series(old, new, names)
            ):
                out[old.id] = new.id
    return out


def _is_series(old: Document, new: Document, names: dict[str, set[str]]) -> bool:
    """Whether two documents are editions of one: titles that differ in no more than a time, or the same dossiers."""
    if (title := _timeless(old.title)) and title == _timeless(new.title):
        return True
    ours, theirs = names.get(old.id, set()), names.get(new.id, set())
    shared = len(ours & theirs)
    return shared >= LEAST and shared >= SHARED * min(len(ours), len(theirs))


def _timeless(title: str) -> str:
    return " ".join(re.findall(r"[a-z]+", _TIME.sub(" ", fold(title))))


def changes(library: Library, old: str, new: str) -> list[Change]:
    """What is otherwise in one document than in the one before it."""
    kinds = ("dossier", "actie", "lobbydoel")
    one, other = (
        [r for kind in kinds for r in library.register.records(kind) if r.document == id] for id in (old, new)
    )
    return compare(one, other)


def titled(document: Document) -> str:
    """A document's title with its date, by which its edition is known."""
    return f"{document.title} ({dutch_date(document.date)})" if document.date else document.title


def asks_former(text: str, library: Library, series: Mapping[str, str]) -> bool:
    """Whether a question asks for an edition before: as such, or by the time that only that one has."""
    flat = fold(text)
    if _OF_FORMER.search(flat):
        return True
    for old, new in series.items():
        for word in _times(library.documents[old]) - _times(library.documents[new]):
            if re.search(rf"\b{_SORT}\b.{{0,25}}\b{word}\b|\b{word}\s?{_SORT}\b", flat):
                return True
    return False


def _times(document: Document) -> set[str]:
    said = fold(f"{document.title} {dutch_date(document.date or '')}")
    return set(
        re.findall(rf"\b(?:(?:19|20)\d{{2}}|{'|'.join(MONTHS)}|voorjaar|zomer|najaar|herfst|winter)\b", said)
    )
