"""What stands on a page or in a chapter of a document ("wat staat er op bladzijde 12 van het rapport?"): how each piece of it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.lookup.common import Desk, found, not_found, residue
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Document, Passage, Unit

_PAGE = re.compile(r"\b(?:bladzijde|bladzij|pagina|pag|blz|p)\.? ?(?P<n>\d{1,4})(?![\d.,]*\d)")
_CHAPTER = re.compile(r"\b(?:hoofdstuk|hfst|h)\.? ?(?P<n>\d{1,2})(?![\d.,]*\d)")
_ASKED = re.compile(
    r"\b(?:wat (?:staat|staan|lees|vind|zie|is)|waar (?:gaat|gaan)|waarover|laat|lees|toon|geef|citeer|open|inhoud)\b"
)
_ASKING = (
    "bladzijde bladzij pagina pag blz hoofdstuk hfst staat staan lees vind zie gaat gaan laat toon geef citeer open inhoud zien voor te lezen "
    "tekst document stuk rapport precies allemaal eigenlijk vinden"
)
_LEFT = 0.15  # weight of what a question may ask beside the page and the document
_SHOWN = 6  # pieces
_LEAST, _MOST = 15, 260  # characters of each


def look_up(question: Question, desk: Desk) -> Draft | None:
    """How the pieces on a page or in a chapter begin; None where a question asks something of what stands there."""
    flat = fold(question.text)
    page, chapter = _PAGE.search(flat), _CHAPTER.search(flat)
    match = page or chapter
    if match is None or (question.follow_up and not question.swapped) or not _ASKED.search(flat):
        return None
    documents = [desk.library.documents[n.id] for n in question.named("document")]
    if not documents and len(desk.documents(question)) == 1:
        documents = desk.documents(question)
    if any(n.kind != "document" for n in question.names):
        return None
    titles = [t for d in documents for t in (d.title, d.kind)] + [n.shown for n in question.names]
    if residue(question, *titles, _ASKING, match["n"], match[0]) > _LEFT:
        return None
    where = f"bladzijde {match['n']}" if page else f"hoofdstuk {match['n']}"
    if len(documents) != 1:
        names = ", ".join(d.title for d in desk.documents(question))
        back = aside(f"Van welk document bedoelt u {where}? Er zijn: {names}.")
        return Draft("onduidelijk", "opzoeking", (back,), why="bladzijde zonder document", whole=True)
    (document,) = documents
    number = int(match["n"])
    last = desk.library.pages(document.id)
    if page and not 1 <= number <= last:
        return not_found(
            aside(f"{document.title} heeft {last} bladzijden (van de PDF), geen {where}."),
            why="bladzijde die er niet is",
        )
    pieces = _on_page(document, number, desk) if page else _in_chapter(document, match["n"], desk)
    made = list(_told(pieces, number if page else None, desk))
    if not made:
        told = (
            f"Op {where} van {document.title} staat geen tekst die te lezen is."
            if page
            else f"In {document.title} is {where} niet gevonden."
        )
        return not_found(aside(told), why="niets op die plaats")
    lead = f"Op {where} (van de PDF)" if page else f"In {where}"
    opens = aside(f"{lead} van {document.title} staat onder meer dit.")
    return replace(found([], opens, *made, why=f"wat er staat: {where}"), passages=tuple(pieces[:_SHOWN]))


def _on_page(document: Document, number: int, desk: Desk) -> list[Passage]:
    own = [p for p in desk.library.passages if p.document == document.id and number in p.pages]
    return sorted(own, key=lambda p: min(part.begin for part in p.parts if part.page == number))


def _in_chapter(document: Document, number: str, desk: Desk) -> list[Passage]:
    """The pieces under a heading that begins with a number, or under one of its paragraphs."""
    heading = re.compile(rf"(?:hoofdstuk )?{number}(?:[. :]|$)")
    return [
        p
        for p in desk.library.passages
        if p.document == document.id and any(heading.match(fold(h)) for h in p.path)
    ]


def _told(pieces: Sequence[Passage], page: int | None, desk: Desk) -> Iterator[Sentence]:
    """The first statement of each piece, with the heading that it stands under."""
    before: tuple[str, ...] = ()
    shown = 0
    for passage in pieces:
        unit = next((u for u in passage.units if _is_there(u, page, desk)), None)
        if unit is None or shown == _SHOWN:
            continue
        shown += 1
        text = " ".join(desk.library.line(unit.spans).split()).rstrip(" .")
        text = text if len(text) <= _MOST else f"{text[:_MOST].rsplit(' ', 1)[0]} …"
        heading = passage.path[-1] if passage.path and passage.path != before else ""
        before = passage.path
        opens = f"{' '.join(heading.split())}: " if heading and fold(heading) not in fold(text) else ""
        yield say(f"{opens}{text} ", cite(*unit.spans), ".", checked=False)


def _is_there(unit: Unit, page: int | None, desk: Desk) -> bool:
    here = page is None or unit.spans[0].page == page
    return here and len(desk.library.line(unit.spans)) >= _LEAST
