"""Under which theme, chapter or goal of a document something stands that no record of the register is about ("Onder welk thema valt de
oproep om ...?"): that of the heading over the sentence that speaks of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.draft import Draft, cite, say
from assistant.lookup.asked.described import WEIGHTY, topic_of
from assistant.lookup.asked.described_fields import THEME_ASKED
from assistant.lookup.common import Desk, found, sources_of
from assistant.reading.field_words import word_set
from assistant.reading.question import Group, Question
from ingest.language import fold
from ingest.model import Passage, Record, Span

LEAST = 0.4  # share of a description that a sentence must hold,
LEVEL = 0.2  # so near to the best sentence another speaks of it as well
TELLING = 0.9  # and of its weightiest word
_LOBBY = re.compile(r"\blobby")
# It says itself that a theme or a heading is asked, and not only what it is part of.
_SAYS_WHAT = re.compile(
    r"thema|\b(?:(?:lobby)?(?:opgave|onderwerp)|hoofdstuk|paragra(?:af|fen)|kop(?:je|jes|pen)?|doel(?:en)?|speerpunt|prioriteit)"
)
_SAID = word_set(
    "thema thema's themas opgave opgaven lobbyopgave lobbyopgaven onderwerp onderwerpen lobbyonderwerp lobbyonderwerpen hoofdstuk hoofdstukken paragraaf kopje kop doel doelen stuk speerpunt speerpunten prioriteit prioriteiten valt vallen hoort horen staat staan genoemd "
    "vind vinden tref aan terug onder bij ondergebracht ingedeeld agenda oproep pleidooi wens vraag verzoek eis plan inzet vermeld opgenomen gekoppeld gerekend beeld bod aan komt komen gaat"
)


PAGES_BACK = 5  # that a chapter may have begun before
_HEADING = re.compile(
    r"\b(?:(?P<chapter>hoofdstuk(?:ken)?)|(?P<section>paragra(?:af|fen)|kop(?:je|jes|pen)?)|(?P<goal>doel(?:en)?))\b"
)
_GOAL = re.compile(r"^(?:hoofd)?doel(?:stelling)?:")  # a heading that is labelled as one
# What stands over a passage, with its record if it has one; "" for nothing.
Over = Callable[[Passage], "tuple[str, Record | None]"]


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence that speaks of what is asked, with the share that it holds and what it stands under."""

    share: float
    span: Span
    over: str
    theme: Record | None


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The theme over what a question describes; None where it asks for none, or where sentences under several speak of it."""
    flat = fold(question.text)
    if question.leaning or question.number or not THEME_ASKED.search(flat):
        return None
    if question.named("dossier") or question.named("persoon"):
        return None
    topic = [g for g in topic_of(question, _SAID) if not g.head.startswith("lobby")]
    if not any(g.weight >= WEIGHTY for g in topic):
        return None
    kinds = ("lobbydoel",) if _LOBBY.search(flat) else ("lobbydoel", "thema")
    heading = _HEADING.search(flat)
    of_themes = [] if heading is not None and heading["goal"] else _under_themes(question, desk, kinds, topic)
    places = of_themes
    if not places and heading is not None:
        places = _places(desk, _over_headings(question, heading), topic)
    most = max((p.share for p in places), default=0.0)
    places = [p for p in places if p.share > most - LEVEL]  # what has less of it speaks of something like it
    if len({p.over for p in places}) != 1:
        return None
    best = max(places, key=lambda p: p.share)
    if not _SAYS_WHAT.search(flat) and _told_elsewhere(question, desk, topic, best):
        return None
    sources = sources_of(best.theme) if best.theme is not None else {}
    source = sources.get("thema") or sources.get("naam") or _written(desk, best)
    if source is None:
        return None
    quote = " ".join(desk.library.quote(best.span).split()).rstrip(" .")
    over = f"het thema {best.over}" if of_themes else f'"{best.over.rstrip(" .")}"'
    told = say(
        f"Dat staat onder {over} ",
        cite(source),
        f": {quote} ",
        cite(best.span),
        ".",
        checked=bool(of_themes),
    )
    return found([best.theme] if best.theme is not None else [], told, why="waaronder iets staat")


def _told_elsewhere(question: Question, desk: Desk, topic: Sequence[Group], best: Place) -> bool:
    """Whether a sentence that stands under no theme speaks as much of what "waar valt ... onder?" asks: it may be part of anything."""
    themes = _over_themes(_themes(question, desk, ("lobbydoel", "thema")))

    def outside(passage: Passage) -> tuple[str, Record | None]:
        return ("", None) if themes(passage)[0] else ("elders", None)

    return any(p.share >= best.share for p in _places(desk, outside, topic))


def _written(desk: Desk, place: Place) -> Span | None:
    """Where the heading over a place is written, on its page or one of those before it."""
    document, last = place.span.document, place.span.page
    for page in range(last, max(0, last - PAGES_BACK), -1):
        begin = desk.library.page(document, page).text.find(place.over)
        if begin >= 0:
            return Span(document, page, begin, begin + len(place.over))
    return None


def _name(record: Record) -> str:
    return str(record.data["thema"] if record.kind == "lobbydoel" else record.data["naam"])


def _themes(question: Question, desk: Desk, kinds: Sequence[str]) -> dict[tuple[str, str], Record]:
    """A record of each theme, by its document and its folded name."""
    out: dict[tuple[str, str], Record] = {}
    named = {n.id for n in question.named("document")} or set(question.documents)
    for kind in kinds:
        for record in desk.records(kind):
            if not named or record.document in named:
                out.setdefault((record.document, fold(_name(record))), record)
    return out


def _under_themes(
    question: Question, desk: Desk, kinds: Sequence[str], topic: Sequence[Group]
) -> list[Place]:
    return _places(desk, _over_themes(_themes(question, desk, kinds)), topic)


def _over_themes(themes: dict[tuple[str, str], Record]) -> Over:
    def over(passage: Passage) -> tuple[str, Record | None]:
        for (document, name), record in themes.items():
            if document == passage.document and any(name in fold(h) for h in passage.path):
                return _name(record), record
        return "", None

    return over


def _over_headings(question: Question, asked: re.Match[str]) -> Over:
    """The chapter, the section or the goal that a passage of the documents that are meant stands under."""

    def over(passage: Passage) -> tuple[str, Record | None]:
        path = [h for h in passage.path if asked["goal"] is None or _GOAL.match(fold(h))]
        if not path or (question.documents and passage.document not in question.documents):
            return "", None
        return (path[0] if asked["chapter"] else path[-1]), None

    return over


def _places(desk: Desk, over: Over, topic: Sequence[Group]) -> list[Place]:
    """The sentences that have the weightiest word of the topic and enough of the others, and stand under something."""
    whole = sum(g.weight for g in topic)
    telling = max(topic, key=lambda g: g.weight)
    out: dict[Span, Place] = {}
    for passage in desk.library.passages:
        called, theme = over(passage)
        for part in passage.parts if called else ():
            for span in desk.sentences(part):
                stems = desk.stems_of(desk.library.quote(span))
                share = sum(g.weight * g.match(stems) for g in topic) / whole
                if share >= LEAST and telling.match(stems) >= TELLING:
                    out[span] = Place(share, span, called, theme)
    return list(out.values())
