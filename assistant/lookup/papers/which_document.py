"""In which document, and on which page, something stands ("uit welk stuk komt die zin over ...?"): the documents are named, each with the
sentence that has all that is said of it. So are all of them, with their pages, where is asked what to read about something."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.draft import Draft, Sentence, cite, say
from assistant.lookup.asked.described import WEIGHTY, topic_of
from assistant.lookup.common import Desk, found, in_a_row, not_found
from assistant.reading.field_words import word_set
from assistant.reading.question import Group, Question
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
# "Waar kan ik meer lezen over X?" asks for every place that speaks of it.
_TO_READ = re.compile(
    r"\bwaar (?:kan|kun|kunnen|vind|vinden|lees|lezen|staat|is) (?:(?:ik|je|u|we|wij|men|er|dan|nog|ook|iets|wat|meer|veel|informatie|info|te) )*(?:(?:lezen|vinden|terugvinden|bekijken|nalezen|opzoeken) )?over\b"
    rf"|\b(?:op|in|bij) welke? {_TEXT} (?:kan|kun|kunnen|staat|staan|vind|vinden|lees|lezen|is) (?:(?:ik|je|u|we|men|er|te) )*(?:iets|meer|wat|veel|informatie|info) (?:(?:te )?(?:lezen|vinden) )?over\b"
    r"|\bwaar (?:kan|kun|kunnen) (?:ik|je|u|we|wij|men) (?:(?:er|dan|ook|nog|precies) )*(?:de|het|die|deze|alle) .{3,60} (?:na|terug)?(?:lezen|nazoeken|opzoeken|terugvinden)\b"
    r"|\bwaar (?:vind|lees|zie) (?:ik|je|u|we|wij|men) (?:de|het|alle) (?:cijfers|afspraken|tekst|teksten|passage|informatie|info|besluiten|stukken|tabel|tabellen)\b"
    r"|\b(?:op|in) welke (?:pagina's|bladzijden|stukken|documenten) (?:staat|lees|vind|gaat|gaan|staan) .*\bover\b"
)
_PAGES, _WORDS = 4, 4  # pages of one document that are named, and words of a statement that says something
_SAID = word_set(
    "document documenten stuk stukken rapport rapporten rapportage agenda nota tekst bron pagina bladzijde bladzij zin zinnen passage alinea stukje verhaal opmerking uitspraak slogan leus motto kreet spreuk citaat quote term begrip woord woorden onderwerp cijfer getal tekstje zinnetje voor terug aan de orde bod "
    "gaat ging gaan over staat stond staan noemt noemen bevat spreekt zegt schrijft vermeldt komt kwam vandaan lees lezen nalezen teruglezen nazoeken opzoeken las vind vinden terugvinden gevonden tegen kom ergens iets dat die was is haalt rept informatie info meer"
)


@dataclass(frozen=True, slots=True)
class _Place:
    share: float
    span: Span


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Name the documents; None where none is asked, or where none has a sentence with what is said."""
    flat = fold(question.text)
    to_read = _TO_READ.search(flat) is not None
    if question.leaning or question.number or not (to_read or _ASKED.search(flat)):
        return None
    if question.named("document") and not (to_read or _PAGE.search(flat)):
        return None
    topic = topic_of(question, _SAID)
    weighty = [g for g in topic if g.weight >= WEIGHTY]
    whole = sum(g.weight for g in topic)
    if not (weighty or (to_read and topic)):
        return None
    if to_read:
        return _read_of(question, desk, topic)
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


def _read_of(question: Question, desk: Desk, topic: Sequence[Group]) -> Draft | None:
    """The documents that speak of a subject by its own words, or else by what stands for it, the one that says most first: with a sentence
    of the page that a search finds first, and the other pages."""
    within = {n.id for n in question.named("document")} or set(question.documents)
    whole = sum(g.weight for g in topic)
    places: list[tuple[bool, Span]] = []
    for passage in desk.library.passages:
        stands = desk.stems_of(*passage.path, passage.text)
        if any(not set(n.stems) <= stands for n in question.named("gemeente")):
            continue
        headed = all(g.names(desk.stems_of(*passage.path)) for g in topic)
        for part in passage.parts if not within or passage.document in within else ():
            for span in desk.sentences(part):
                stems = desk.stems_of(desk.library.quote(span))
                if headed or sum(g.weight * g.match(stems) for g in topic) >= LEAST * whole:
                    places.append((headed or all(g.names(stems) for g in topic), span))
    named = [span for own, span in places if own] or [span for _, span in places]
    if not named:
        return _nowhere(question, desk, topic)
    order: dict[tuple[str, int], int] = {}
    for place in _found(question, desk):
        order.setdefault(place, len(order))
    by_document: dict[str, list[Span]] = {}
    for span in named:
        by_document.setdefault(span.document, []).append(span)
    made: list[Sentence] = []
    for document, spans in sorted(by_document.items(), key=lambda d: -len(d[1])):
        best = min(spans, key=lambda s: (_says_little(desk, s), order.get((document, s.page), len(order))))
        times = Counter(s.page for s in spans if s.page != best.page)
        others = sorted(page for page, _ in times.most_common(_PAGES))
        also = f" (ook {in_a_row([_page(desk, document, p) for p in others])})" if others else ""
        quote = " ".join(desk.library.quote(best).split()).rstrip(" .")
        where = f"{desk.library.documents[document].title}, bladzijde {_page(desk, document, best.page)}"
        made.append(say(f"In {where}{also}: {quote} ", cite(best), ".", checked=False))
    return found([], *made, why="waar iets te lezen is")


def _nowhere(question: Question, desk: Desk, topic: Sequence[Group]) -> Draft | None:
    """That the documents do not speak of a subject; None where they have a word of it, or one that may stand for it."""
    frequency = desk.library.index.frequency
    if any(frequency(s) for g in topic for needed in (g.own or ((g.head,),)) for s in needed[:1]):
        return None
    shown = " ".join(g.shown for g in topic)
    return not_found(
        f'Over "{shown}" staat met dat woord niets in de documenten.',
        passages=[h.passage for h in desk.search(question, 5).kept],
        why="nergens iets over te lezen",
    )


def _found(question: Question, desk: Desk) -> list[tuple[str, int]]:
    """The pages that a search finds, best first."""
    return [(part.document, part.page) for hit in desk.search(question).kept for part in hit.passage.parts]


def _says_little(desk: Desk, span: Span) -> bool:
    return len(desk.library.quote(span).split()) < _WORDS


def _page(desk: Desk, document: str, page: int) -> str:
    return str(desk.library.page(document, page).label or page)
