"""Which municipalities make up a region: as a sentence of a text names them all, and as the cards together do."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import Desk, capital, count_word, found, listed, plural, residue, sources_of
from assistant.reading.question import Question
from assistant.words.spelling import NAMELIKE, rarity
from ingest.language import fold, words
from ingest.model import Document, Record, Span

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
# Whether a place is one of the region's municipalities.
_IN = r"(?:bij|tot|in|onder|binnen|van|aan|met|uit) (?:(?:de|onze|deze|jullie|die) )?(?:hele )?(?:samenwerkings?)?(?:regio|streek|samenwerking)(?: (?P<naam>[\w-]+))?(?: mee| samen| uit)?"
_BELONGS = re.compile(
    r"(?:(?:en|maar|zeg|even|weet je|ik vroeg me af) )*"
    r"(?:hoort|behoort|valt|zit|ligt|is|doet|werkt|maakt|telt) (?:(?:de )?(?:gemeente|stad) )?(?P<wie>(?!het |een |er |onze )[\w' -]{3,30}?)"
    r"(?: (?:eigenlijk|ook|nou|nu|nog|wel|niet|al|er|toch|gewoon|officieel|dan|mee|samen|een|lid|gemeente|deel uit|deel|onderdeel uit|onderdeel))* "
    + _IN
    + r"(?: (?:eigenlijk|of niet|ook|wel|nog|toch))*\W*$"
)
# That one has left: "is X uit de regio gestapt?", "waarom heeft X de regio verlaten?".
_LEFT = re.compile(
    r"(?:(?:en|maar|klopt het dat|waarom|wanneer|sinds wanneer) )*(?:(?:is|heeft|stapt|gaat) )?(?:(?:de )?(?:gemeente|stad) )?(?P<wie>(?!het |een |er |onze )[\w'-]{3,20})"
    r"(?: (?:is|heeft|stapt|gaat))?(?: (?:toch|al|nu|eigenlijk|weer|inmiddels|ook|nog|niet))* (?:uit )?(?:de|onze|deze) (?:regio|streek|samenwerking)(?: (?P<naam>[\w-]+))?"
    r"(?: (?:is|heeft))? ?(?:gestapt|getreden|uitgetreden|vertrokken|gegaan|verlaten|weg)\W*$"
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
    if not any(_of_cards(desk, d) for d in scope):
        told = next((s for d in scope if (s := _sentence(desk, d, frozenset())) is not None), None)
        title = desk.library.documents[told[0].document].title if told is not None else ""
        named = bool(question.named("document"))
        if told is not None and named:
            return _told([told[0]], list(told[1]), [], f"{title} noemt")
        return None if named or towns else _of_register(question, desk)
    region = _members(desk, scope)
    return _told(region.spans, region.names, [region.record]) if region is not None else None


def belongs(question: Question, desk: Desk) -> Draft | None:
    """Answer whether a municipality is one of the region's; None for another question, or where no cards tell which are."""
    flat = fold(question.text)
    why = flat.startswith("waarom ")
    left = _LEFT.match(flat)
    match = left or _BELONGS.match(flat.removeprefix("waarom "))
    if match is None or (why and left is None and " niet " not in flat):
        return None
    asked, called = match.group("wie").strip(), match.group("naam")
    if not _is_place(question, desk, asked):
        return None
    scope = _scope(question, desk, [])
    if called:
        scope = [d.id for d in desk.library.documents.values() if d.id in scope and called in _told_by(d)]
    region = _members(desk, scope)
    if region is None:
        return None
    one = next((n for n in region.names if fold(n) == asked), None)
    if one is None and left is not None:
        return None  # a text may tell of one that is no member any more
    if one is not None and (why or left is not None):
        opening = (
            f"Dat {one} eruit is gestapt, staat niet in de documenten."
            if left is not None
            else f"{one} hoort er wel bij."
        )
        told = _told(region.spans, region.names, [region.record], f"{opening} De regio heeft")
        return replace(told, outcome="niet-gevonden", why="onjuiste aanname: gemeente hoort erbij")
    if one is not None:
        return _told(region.spans, region.names, [region.record], f"Ja, {one} hoort erbij. De regio heeft")
    shown = next((n.shown for n in question.names if fold(n.shown) == asked), asked)
    shown = " ".join(map(capital, shown.split()))
    opening = f"{shown} staat niet bij de gemeenten van de regio. De regio heeft"
    return _told(region.spans, region.names, [region.record], opening)


def _is_place(question: Question, desk: Desk, asked: str) -> bool:
    """Whether a question can mean a place: a municipality, or one word that it writes as a name or that Dutch hardly knows but as one."""
    if any(fold(n.shown) == asked for n in question.named("gemeente")):
        return True
    name = asked.removeprefix("de ")
    capitals = {fold(w) for w in re.findall(r"(?<=\s)[A-ZÀ-Þ][\w-]+", question.text)}
    rare = rarity(name) > NAMELIKE and not desk.library.compounds.parts(name)
    return " " not in name and (name in capitals or rare)


def _told_by(document: Document) -> list[str]:
    return words(f"{document.title} {document.publisher}")


@dataclass(frozen=True, slots=True)
class Members:
    """The municipalities of a region, the card that has them all, and where they are named."""

    names: list[str]
    record: Record
    spans: list[Span]


def _members(desk: Desk, scope: list[str]) -> Members | None:
    """Those of the one region that some documents are of; None where they are of several, or nothing cites them."""
    cards = {d: rows for d in scope if (rows := _of_cards(desk, d))}
    if len({frozenset(map(fold, names)) for _, names in cards.values()}) != 1:
        return None
    record, names = next(iter(cards.values()))
    whole = frozenset(fold(n) for n in names)
    said = [s[0] for d in scope if (s := _sentence(desk, d, whole)) is not None and len(s[1]) == len(names)]
    source = sources_of(record).get("gemeenten")
    spans = [*([source] if source else []), *said[:1]]
    return Members(names, record, spans) if spans else None


def _of_register(question: Question, desk: Desk) -> Draft | None:
    """The municipalities that the cards and tables name, where no place names all of them."""
    items: list[tuple[Piece, ...]] = []
    for record in desk.records("gemeente"):
        rows = [*listed(record.data["dossiers"]), *listed(record.data["cijfers"])]
        rows = [r for r in rows if not question.documents or _document(r) in question.documents]
        span = next((r["bron"] for r in rows if isinstance(r.get("bron"), Span)), None)
        if span is not None:
            items.append((f"{record.data['naam']} ", cite(span)))
    if len(items) < LEAST:
        return None
    lead = f"De documenten noemen {count_word(len(items))} gemeenten: "
    return found([], say(lead, *joined(items), ".", checked=False), why="gemeenten van het register")


def _document(row: dict[str, object]) -> str:
    source = row.get("bron")
    return source.document if isinstance(source, Span) else ""


def _told(
    spans: list[Span], names: list[str], records: list[Record], opening: str = "De regio heeft"
) -> Draft:
    lead = f"{opening} {count_word(len(names))} {plural(len(names), 'gemeente', 'gemeenten')}: "
    text = say(capital(lead), *joined([(n,) for n in names]), " ", cite(*spans), ".", checked=False)
    return found(records, text, why="gemeenten van de regio")


def _scope(question: Question, desk: Desk, towns: list[str]) -> list[str]:
    """The documents of the region that is meant: those that the question names, or that are called after it."""
    named = [n.id for n in question.named("document")]
    documents = desk.documents(question)
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
