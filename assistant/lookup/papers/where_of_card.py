"""On which page a field of a card stands ("op welke pagina staan de trekkers van het Warmteplan?", "waar staat dat de provincie opdrachtgever is van ...?")."""

from __future__ import annotations

import re

from assistant.draft import Draft, cite, say
from assistant.lookup.asked.named import short_names
from assistant.lookup.common import Desk, found, residue
from assistant.lookup.each.asked import fields_said
from assistant.lookup.each.told import members, places
from assistant.reading.question import Question
from ingest.language import fold, stem, words

_WHERE = re.compile(
    r"^(?:en )?(?:op|in) welke (?:pagina|bladzij(?:de)?|document|stuk)\b|^(?:en )?waar (?:staat|staan|stond|lees ik|vind ik)\b|\bwelke (?:pagina|bladzij(?:de)?)\b"
)
_FIELDS = {
    "trekkers": (r"(?:bestuurlijk\w* )?(?:kar)?trekkers?|wie .*\b(?:trekt|leidt)|portefeuillehouders?", ""),
    "gemeenten": (r"(?:deelnemende |betrokken )?(?:regio)?gemeente[ns]|deelnemers?|wie .*\bmee\w*|\bmeedoe\w+", ""),
    "opdrachtgevers": (r"(?:bestuurlijk\w* )?opdrachtgevers?", ""),
    "looptijd": (r"looptijd|termijn", ""),
}  # fmt: skip
_ASIDE = "pagina bladzijde bladzij document stuk staat staan stond genoemd vermeld opgeschreven lees vind mee doet doen deelnemende betrokken trekt leidt bestuurlijk dossier van wie dat is zijn precies letterlijk"
_MUCH = 0.5


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The document and page with the line of the card that is named; None for another question, or one that says more than that line has."""
    flat = fold(question.text)
    cards = desk.named("dossier", question)
    if _WHERE.search(flat) is None or len(cards) != 1 or question.leaning or question.years:
        return None
    asked = fields_said(_FIELDS, flat)
    if len(asked) != 1:
        return None
    (field,) = asked
    record = cards[0]
    spans = list(dict.fromkeys(places(record, field)))
    if (field == "looptijd" and not record.data["looptijd"]) or (
        field != "looptijd" and not members(record, field)
    ):
        return None
    quotes = [" ".join(desk.library.quote(s).split()).rstrip(" .") for s in spans]
    there = {stem(w) for quote in quotes for w in words(quote)}
    said = [w for w in words(question.text) if stem(w) in there]
    if (
        residue(question, str(record.data["naam"]), *short_names(desk, record), *asked[field], _ASIDE, *said)
        > _MUCH
    ):
        return None
    named = {
        stem(w) for n in (*question.named("persoon"), *question.named("gemeente")) for w in words(n.shown)
    }
    if not named <= there | {stem(w) for w in words(str(record.data["naam"]))}:
        return None
    document, page = spans[0].document, spans[0].page
    label = desk.library.page(document, page).label or page
    title = desk.library.documents[document].title
    text = f"Dat staat in {title} op bladzijde {label}: {'; '.join(quotes)} "
    return found(
        [record], say(text, cite(*spans), ".", checked=False), why="waar een veld van een kaart staat"
    )
