"""What each document has: its pages, its date or who published it ("hoeveel bladzijden heeft elk document?", "van wie is elk document?")."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, say
from assistant.lookup.common import Desk, found
from assistant.lookup.each.asked import asks_else
from assistant.lookup.papers.library import title_in
from assistant.reading.question import Question
from assistant.words.dates import dutch_date
from ingest.language import fold
from ingest.manifest import UNKNOWN_PUBLISHER
from ingest.model import Document

_EACH = re.compile(
    r"\b(?:per|elke?|iedere?) (?:document|stuk|rapport)\b|\b(?:van|voor) alle (?:documenten|stukken|rapporten)\b"
)
_KNOWN = "document documenten stuk stukken rapport rapporten bladzijde bladzijden pagina pagina's telt datum vastgesteld verschenen gemaakt opgesteld uitgegeven uitgever maker opsteller oud lang van wie wanneer"


def _published(document: Document) -> str:
    return "" if document.publisher == UNKNOWN_PUBLISHER else document.publisher


def _dated(document: Document) -> str:
    return dutch_date(document.date) if document.date and "date" not in document.derived else ""


_FIELDS: tuple[tuple[re.Pattern[str], str, Callable[[Desk, Document], str]], ...] = (
    (
        re.compile(r"\b(?:bladzijden?|bladzijdes|pagina'?s?|hoe lang|omvang)\b"),
        "",
        lambda desk, d: f"{desk.library.pages(d.id)} bladzijden in de PDF",
    ),
    (
        re.compile(r"\b(?:datum|wanneer|hoe oud|uit welk jaar|van welk jaar)\b"),
        "geen datum",
        lambda _, d: _dated(d),
    ),
    (
        re.compile(r"\b(?:wie|uitgevers?|makers?|opstellers?|afzenders?)\b"),
        "zonder uitgever",
        lambda _, d: _published(d),
    ),
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Every document with what is asked of it; None for another question."""
    flat = fold(question.text)
    if not _EACH.search(flat) or question.names or question.intent.form in ("janee", "waarom"):
        return None
    asked = next((f for f in _FIELDS if f[0].search(flat)), None)
    documents = desk.documents(question)
    if asked is None or len(documents) < 2 or asks_else(question, _KNOWN):
        return None
    _, unsaid, told = asked
    pieces: list[Piece] = []
    for document in documents:
        title = title_in(document, desk)
        pieces.append(f"{'; ' if pieces else ''}{document.title}: {told(desk, document) or unsaid} ")
        pieces += [cite(title)] if title is not None else []
    return replace(found((), say(*pieces, ".", checked=False), why="van elk document"), whole=True)
