"""Under which theme of an agenda something stands that the register has no goal for ("Onder welk thema valt de oproep om ...?"): that of
the heading over the sentence that speaks of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.draft import Draft, cite, say
from assistant.lookup.common import Desk, found, sources_of
from assistant.lookup.described import WEIGHTY, topic_of
from assistant.lookup.described_fields import THEME_ASKED
from assistant.reading.field_words import word_set
from assistant.reading.question import Group, Question
from ingest.language import fold, sentences
from ingest.model import Record, Span

LEAST = 0.4  # share of a description that a sentence must hold,
TELLING = 0.9  # and of its weightiest word
_LOBBY = re.compile(r"\blobby")
_SAID = word_set(
    "thema thema's themas onderwerp onderwerpen hoofdstuk hoofdstukken kopje speerpunt speerpunten prioriteit prioriteiten valt vallen hoort horen staat staan genoemd "
    "vind vinden tref aan terug onder bij ondergebracht ingedeeld agenda oproep pleidooi wens vraag verzoek eis plan inzet vermeld opgenomen"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence that speaks of what is asked, with the share that it holds and the theme it stands under."""

    share: float
    span: Span
    theme: Record


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The theme over what a question describes; None where it asks for none, or where sentences under several speak of it."""
    flat = fold(question.text)
    if question.follow_up or question.number or not THEME_ASKED.search(flat):
        return None
    if question.named("dossier") or question.named("persoon"):
        return None
    kinds = ("lobbydoel",) if _LOBBY.search(flat) else ("lobbydoel", "thema")
    themes = _themes(question, desk, kinds)
    topic = [g for g in topic_of(question, _SAID) if not g.head.startswith("lobby")]
    if not themes or not any(g.weight >= WEIGHTY for g in topic):
        return None
    places = _places(question, desk, themes, topic)
    names = {_name(p.theme) for p in places}
    if len(names) != 1:
        return None
    best = max(places, key=lambda p: p.share)
    sources = sources_of(best.theme)
    heading = sources.get("thema") or sources.get("naam")
    quote = " ".join(desk.library.quote(best.span).split()).rstrip(" .")
    told = say(
        f"Dat staat onder het thema {_name(best.theme)} ",
        *((cite(heading),) if heading is not None else ()),
        f": {quote} ",
        cite(best.span),
        ".",
    )
    return found([best.theme], told, why="thema waaronder iets staat")


def _name(record: Record) -> str:
    return str(record.data["thema"] if record.kind == "lobbydoel" else record.data["naam"])


def _themes(question: Question, desk: Desk, kinds: Sequence[str]) -> dict[tuple[str, str], Record]:
    """A record of each theme, by its document and its folded name."""
    out: dict[tuple[str, str], Record] = {}
    for kind in kinds:
        for record in desk.records(kind):
            if not question.documents or record.document in question.documents:
                out.setdefault((record.document, fold(_name(record))), record)
    return out


def _places(
    question: Question, desk: Desk, themes: dict[tuple[str, str], Record], topic: Sequence[Group]
) -> list[Place]:
    """The sentences of these documents that have the weightiest word of the topic and enough of the others."""
    whole = sum(g.weight for g in topic)
    telling = max(topic, key=lambda g: g.weight)
    documents = {document for document, _ in themes}
    out: dict[Span, Place] = {}
    for passage in desk.library.passages:
        if passage.document not in documents:
            continue
        theme = next(
            (
                record
                for (document, name), record in themes.items()
                if document == passage.document and any(name in fold(h) for h in passage.path)
            ),
            None,
        )
        for part in passage.parts if theme is not None else ():
            text = desk.library.quote(part)
            for begin, end in sentences(text):
                span = Span(part.document, part.page, part.begin + begin, part.begin + end)
                stems = desk.stems_of(desk.library.quote(span))
                share = sum(g.weight * g.match(stems) for g in topic) / whole
                if theme is not None and share >= LEAST and telling.match(stems) >= TELLING:
                    out[span] = Place(share, span, theme)
    return list(out.values())
