"""A dossier or a document as a whole ("vat de woondeal samen", "waar gaat de agenda over?", "wat moet ik weten over ..."): from a card what
it is, what it is for, who leads, until when, who take part and how it stands; of a document what it says of itself and what it has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.lookup.cards import dossiers
from assistant.lookup.common import Desk, count_word, found, in_a_row, plural, residue
from assistant.lookup.papers import library, purpose
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Document

_SHORT = r"(?:samen(?:vatten|vatting|gevat)?|in het kort|in (?:een paar|enkele|twee|drie|vijf) (?:zinnen|regels)|(?:een paar|enkele|twee|drie|vier|vijf|\d) (?:punten|hoofdpunten|kernpunten|feiten|zinnen|regels|weetjes)|kort(?:e|weg)?|hoofdlijnen|hoofdzaken|hoofdpunten|kern|essentie|belangrijkste|spiekbrief(?:je)?|overzicht(?:je)?|inleiding)"
_SUMMED = re.compile(
    r"\b(?:vat|samenvat\w*|samengevat|in het kort|spiekbrief(?:je)?|praat (?:me|mij|ons) bij|bijpraten)\b"
    rf"|\b(?:geef|schrijf|maak|wat (?:is|zijn|staat)|noem|kun|kunt|kan)\b.*\b{_SHORT}\b|^{_SHORT} (?:over|van)\b"
    r"|\balles (?:over|van|wat)\b|\bvertel\b.*\bover\b|\bwat (?:moet|moeten|kan|kun|mag|dien) (?:ik|je|we|wij|een \w+|raadsleden)\b.*\bweten\b"
)
# what somebody needs it for: "voor mijn bijdrage in de raad"
_WHAT_FOR = re.compile(
    r"\b(?:voor|in|bij|tijdens) (?:mijn|m'n|onze|ons|een|de|het) (?:spreek\w*|bijdrage|inbreng|praatje|verhaal|presentatie|raad\w*|fractie\w*|commissie\w*|vergadering|debat|overleg)\b"
)
_ABOUT = re.compile(r"\bwaar(?:over)? (?:gaat|gaan|draait|draaien|handelt)\b|\bwat (?:staat|staan) er\b")
_ASKING = (
    "vat samen samenvatten samenvatting samengevat kort korte kortweg spiekbrief spiekbriefje overzicht overzichtje geef schrijf maak vertel praat bij bijpraten alles weten "
    "moet moeten gaat gaan draait handelt hoofdlijnen hoofdzaken hoofdpunten kern essentie belangrijkste inleiding zinnen regels punten kernpunten feiten weetjes twee drie vier vijf paar enkele raadslid raadsleden nieuw "
    "dossier document stuk rapport inhoud globaal grofweg eigenlijk precies allemaal staat staan meer iets eens"
)
_LEFT = 0.15  # weight of what a question may ask beside the name
_FIELDS = ("doelen", "trekkers", "looptijd", "gemeenten")
_WHAT = 2  # sentences of what a dossier is
_THEMES = 8  # and of the themes of a document
_KINDS = (
    ("dossier", "dossier", "dossiers"),
    ("lobbydoel", "lobbydoel", "lobbydoelen"),
    ("actie", "genummerde actie", "genummerde acties"),
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The one dossier or document that a question names, in short; None where it asks something of it."""
    flat = fold(question.text)
    if question.follow_up or question.number or question.years or question.paragraph:
        return None
    summed = _SUMMED.search(flat) is not None
    if not summed and not _ABOUT.search(flat):
        return None
    named, documents = desk.named("dossier", question), question.named("document")
    if question.named("persoon") or question.named("gemeente"):
        return None
    if summed and len(named) == 1 and not documents:
        name = str(named[0].data["naam"])
        titles = [n.shown for n in question.named("dossier")]
        shortened = [
            g.shown for g in question.groups if g.names(frozenset(s for n in question.names for s in n.stems))
        ]
        asked = " ".join(m.group() for m in _WHAT_FOR.finditer(flat))
        left = residue(question, name, *titles, *shortened, asked, _ASKING)
        return _of_dossier(question, desk) if left <= _LEFT else None
    if len(documents) != 1 or named:
        return None
    document = desk.library.documents[documents[0].id]
    if residue(question, document.title, document.kind, documents[0].shown, _ASKING) > _LEFT:
        return None
    return _of_document(document, desk)


def _of_dossier(question: Question, desk: Desk) -> Draft | None:
    (record,) = desk.named("dossier", question)
    name = str(record.data["naam"])
    made = _what_it_is(question, desk)
    for field in _FIELDS:
        draft = dossiers.field_of(question, desk, record, field)
        if draft is not None and draft.outcome == "beantwoord":
            made += draft.sentences[:1]
    further = (f"Wat is de stand van zaken bij {name}?", f"Wat is de planning van {name}?")
    return found([record], *made, why="dossier in het kort", suggestions=further) if made else None


def _what_it_is(question: Question, desk: Desk) -> list[Sentence]:
    """The sentences of a card that say what it is: those that name it, or else the first."""
    (record,) = desk.named("dossier", question)
    draft = dossiers.field_of(question, desk, record, "wat_is_het")
    if draft is None or draft.outcome != "beantwoord":
        return []
    last = fold(str(record.data["naam"]).split()[-1])
    named = [s for s in draft.sentences if last in fold(s.text)]
    return [*(named or draft.sentences)][:_WHAT]


def _of_document(document: Document, desk: Desk) -> Draft | None:
    made = [*purpose.told_of(document, desk), *_has(document, desk)]
    themes = library.themes_of(document, desk)
    if themes is not None and themes.outcome == "beantwoord":
        made += themes.sentences[:_THEMES]
    return found([], *made, why="document in het kort") if any(s.spans for s in made) else None


def _has(document: Document, desk: Desk) -> Iterator[Sentence]:
    """How many of each kind of record a document has, and its pages."""
    parts: list[str] = []
    for kind, one, more in _KINDS:
        n = sum(r.document == document.id for r in desk.records(kind))
        if n:
            parts.append(f"{count_word(n)} {plural(n, one, more)}")
    pages = desk.library.pages(document.id)
    has = f" en heeft {in_a_row(parts)}" if parts else ""
    title = library.title_in(document, desk)
    text = f"{document.title} telt {pages} {plural(pages, 'bladzijde', 'bladzijden')}{has}"
    yield aside(f"{text}.") if title is None else say(f"{text} ", cite(title), ".", checked=False)
