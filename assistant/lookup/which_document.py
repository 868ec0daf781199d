"""In which document, and on which page, something stands ("uit welk stuk komt die zin over ...?"): the documents are named, each with the
sentence that has all that is said of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.draft import Draft, Sentence, cite, say
from assistant.lookup.common import Desk, found
from assistant.lookup.described import WEIGHTY, topic_of
from assistant.reading.field_words import word_set
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Span

LEAST = 0.75  # share of what is said that a sentence must hold,
BEHIND = 0.1  # and how much less than the best one in another document
MOST = 3  # documents that are named
_TEXT = r"(?:document(?:en)?|stuk(?:ken)?|rapport(?:en)?|rapportage|agenda|nota|tekst|bron)"
_STANDS = r"(?= (?:staat|stond|staan|gaat|ging|las|lees|lezen|kom|kwam|komt|vind|vinden|vond|zag|zie|was dat|is dat|hoort|hoorde|kan ik|kan je|over)\b|\W*$)"  # no piece of land
_PAGE = re.compile(r"\bwelke (?:pagina|bladzij(?:de)?)\b")
_ASKED = re.compile(
    r"\bwaar (?:staat|stond|vind(?: ik| je)?|lees(?: ik| je)?|kan ik) (?:er )?(?:iets|meer|wat|informatie) (?:[\w]+ ){0,3}over\b|"
    rf"\b(?:in|uit|bij|op) welke? (?:van (?:de|die|deze|al die) (?:\w+ )?)?{_TEXT}\b{_STANDS}"
    rf"|\bwelke? {_TEXT} (?:noemt|noemen|gaat|gaan|bevat|spreekt|spreken|zegt|schrijft|heeft het|vermeldt|haalt|rept)\b|{_PAGE.pattern}"
)
_SAID = word_set(
    "document documenten stuk stukken rapport rapporten rapportage agenda nota tekst bron pagina bladzijde bladzij zin zinnen passage alinea stukje verhaal opmerking uitspraak slogan "
    "gaat ging gaan over staat stond staan noemt noemen bevat spreekt zegt schrijft vermeldt komt kwam vandaan lees lezen las vind vinden terugvinden gevonden tegen kom ergens iets dat die was is haalt rept"
)


@dataclass(frozen=True, slots=True)
class _Place:
    share: float
    span: Span


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Name the documents; None where none is asked, or where none has a sentence with what is said."""
    flat = fold(question.text)
    if question.follow_up or question.number or not _ASKED.search(flat):
        return None
    if question.named("document") and not _PAGE.search(flat):
        return None
    topic = topic_of(question, _SAID)
    weighty = [g for g in topic if g.weight >= WEIGHTY]
    whole = sum(g.weight for g in topic)
    if not weighty:
        return None
    named = {n.id for n in question.named("document")} or set(question.documents)
    best: dict[str, _Place] = {}
    for passage in desk.library.passages:
        for part in passage.parts if not named or passage.document in named else ():
            for span in desk.sentences(part):
                stems = desk.stems_of(desk.library.quote(span))
                if any(not set(n.stems) <= stems for n in question.named("gemeente")):
                    continue
                share = sum(g.weight * g.match(stems) for g in topic) / whole
                known = best.get(part.document)
                if share >= LEAST and (known is None or share > known.share):
                    best[part.document] = _Place(share, span)
    if not best:
        return None
    most = max(p.share for p in best.values())
    chosen = sorted((p for p in best.values() if p.share >= most - BEHIND), key=lambda p: -p.share)[:MOST]
    made: list[Sentence] = []
    for place in chosen:
        title = desk.library.documents[place.span.document].title
        page = desk.library.page(place.span.document, place.span.page)
        where = f" op bladzijde {page.label or place.span.page}" if _PAGE.search(flat) else ""
        quote = " ".join(desk.library.quote(place.span).split()).rstrip(" .")
        made.append(say(f"Dat staat in {title}{where}: {quote} ", cite(place.span), ".", checked=False))
    return found([], *made, why="in welk document iets staat")
