"""Which municipalities make up a region: as a sentence of a text names them all, and as the cards together do."""

from __future__ import annotations

import re

from assistant.draft import Draft, cite, joined, say
from assistant.lookup.common import Desk, capital, count_word, found, listed, plural, residue, sources_of
from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.model import Record, Span

LEAST = 3  # municipalities in a sentence that names those of a region
_ASKED = re.compile(
    r"\b(?:welke|hoeveel|noem (?:de|alle)) (?:[\w-]+ )?(?:regio)?gemeentes?n?\b.*\b(?:vorm(?:t|en)|besta(?:at|an)|hoort|horen|behoren|vallen|zitten|liggen|telt|tellen|heeft|samen|werkt|werken|noemt|deel(?:nemende)?|er)\b"
)
_REGION = re.compile(
    r"\b(?:de|onze|deze|in|van|binnen|die) (?:hele )?(?:samenwerkende )?(?:regio|streek|samenwerking)\b|\bregio [A-ZÀ-Þ]",
)
_ALL_OF_THEM = re.compile(r"\bgemeentes?n? (?:zijn|heb je|hebben we) er(?: eigenlijk| allemaal)?\W*$")
_KNOWN = (
    "gemeente gemeenten gemeentes regiogemeenten regio streek samen samenwerken samenwerking werken werkt vormen vormt bestaat bestaan "
    "noemt hoort horen behoren vallen zitten liggen telt tellen heeft deel deelnemende binnen eigenlijk zijn er onderdeel uitmaken maken"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer which municipalities a region has; None for another question, or where nothing names them."""
    flat = fold(question.text)
    told_of = (
        _ALL_OF_THEM.search(flat)
        or _REGION.search(flat)
        or _REGION.search(question.text)
        or question.named("document")
    )
    if not (_ASKED.search(flat) and told_of):
        return None
    if question.named("persoon") or question.intent.extreme in ("meest", "minst"):
        return None
    if any(fold(n.shown) in flat for n in question.named("dossier")):
        return None
    towns = [n.shown for n in question.named("gemeente")]
    if any(not re.search(rf"\b(?:regio|streek) {re.escape(fold(t))}\b", flat) for t in towns):
        return None
    numbers = " ".join(w for w in words(question.text) if w.isdigit())
    counted = " ".join(count_word(n) for n in range(2, 13))
    if (
        residue(question, *towns, *(n.shown for n in question.named("document")), _KNOWN, numbers, counted)
        > 0.35
    ):
        return None
    scope = _scope(question, desk, towns)
    cards = {d: rows for d in scope if (rows := _of_cards(desk, d))}
    named = bool(question.named("document"))
    if not cards:
        told = next((s for d in scope if (s := _sentence(desk, d, frozenset())) is not None), None)
        title = desk.library.documents[told[0].document].title if told is not None else ""
        return _told([told[0]], list(told[1]), [], f"{title} noemt") if told is not None and named else None
    if len(cards) != 1:
        return None  # several regions
    record, names = next(iter(cards.values()))
    whole = frozenset(fold(n) for n in names)
    said = [s[0] for d in scope if (s := _sentence(desk, d, whole)) is not None and len(s[1]) == len(names)]
    source = sources_of(record).get("gemeenten")
    return _told([*([source] if source else []), *said[:1]], names, [record]) if source or said else None


def _told(
    spans: list[Span], names: list[str], records: list[Record], opening: str = "De regio heeft"
) -> Draft:
    lead = f"{opening} {count_word(len(names))} {plural(len(names), 'gemeente', 'gemeenten')}: "
    text = say(capital(lead), *joined([(n,) for n in names]), " ", cite(*spans), ".", checked=False)
    return found(records, text, why="gemeenten van de regio")


def _scope(question: Question, desk: Desk, towns: list[str]) -> list[str]:
    """The documents of the region that is meant: those that the question names, or that are called after it."""
    named = [n.id for n in question.named("document")]
    documents = [
        d for d in desk.library.documents.values() if not question.documents or d.id in question.documents
    ]
    match = re.search(r"\b[Rr]egio ([A-ZÀ-Þ][\w-]+)", question.text)
    name = fold(match.group(1)) if match else fold(towns[0]) if towns else ""
    called = [d.id for d in documents if name and f"{name}" in fold(f"{d.title} {d.publisher}")]
    return named or called or [d.id for d in documents]


def _of_cards(desk: Desk, document: str) -> tuple[Record, list[str]] | None:
    """The municipalities of a document's cards together, with a card that has them all; None where none has."""
    records = [r for r in desk.records("dossier") if r.document == document]
    together = dict.fromkeys(str(i["naam"]) for r in records for i in listed(r.data["gemeenten"]))
    for record in records:
        own = [str(i["naam"]) for i in listed(record.data["gemeenten"])]
        if own and len(own) == len(together):
            return record, own
    return None


def _sentence(desk: Desk, document: str, whole: frozenset[str]) -> tuple[Span, list[str]] | None:
    """A sentence that names the municipalities of a region (all of `whole`, where that is given), and these."""
    known = {n.shown for n in desk.lexicon.names if n.kind == "gemeente"}
    best: tuple[Span, list[str]] | None = None
    for passage in desk.library.passages:
        if passage.document != document:
            continue
        for unit in passage.units:
            if unit.kind != "sentence" or len(unit.spans) != 1:
                continue
            text = desk.library.quote(unit.spans[0])
            if not re.search(r"\bgemeenten\b", text):
                continue
            places = sorted((m.start(), n) for n in known if (m := re.search(rf"\b{re.escape(n)}\b", text)))
            names = [n for _, n in places]
            fits = len(names) >= LEAST and whole <= {fold(n) for n in names}
            if fits and (best is None or len(names) > len(best[1])):
                best = unit.spans[0], names
    return best
