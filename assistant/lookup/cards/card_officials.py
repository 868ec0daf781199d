"""The officials that cards name beside who leads: who sees to a dossier, under which label, and for whom that person works."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.draft import Sentence, cite, joined, say
from assistant.lookup.asked.card_fields import meant
from assistant.lookup.cards.other_labels import OFFICIAL
from assistant.lookup.common import Desk, residue, span_of
from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.model import Record, Span
from ingest.records.people import NOBODY, surname

_MOST_BESIDE = 0.6  # weight of the words of a question that ask nothing of officials
_KNOWN = (
    "wie wat waar waarvan waarvoor waarover welke hoeveel naam namen heet heten rol functie doet doen nog meer verder ook andere allemaal alle dossier dossiers kaart kaarten regio "
    "ambtelijk ambtelijke ambtenaar ambtenaren contactpersoon contactpersonen coordinator coordinatoren coordineert gecoordineerd projectleider projectleiders programmamanager "
    "programmamanagers secretaris accounthouder trekker trekkers trekt werkt werken organisatie gemeente staat staan genoemd vacature vacatures vacant niemand geen zonder nog niet "
    "meerdere verschillende twee drie meeste dezelfde zelfde hetzelfde een meer dan mevrouw meneer persoon mensen bestuurder bestuurlijk"
)


@dataclass(frozen=True, slots=True)
class Official:
    """Who a card names under a label, as it writes it, with the name that stands first."""

    dossier: Record
    label: str
    text: str
    span: Span

    @property
    def name(self) -> str:
        return re.split(r"[,(]", self.text, maxsplit=1)[0].strip()

    @property
    def body(self) -> str:
        """For whom the official works, as far as the card says."""
        return self.text[len(self.name) :].strip(" ,()")

    @property
    def role(self) -> str:
        """The label as it is written within a sentence."""
        return self.label[:1].lower() + self.label[1:]

    @property
    def nobody(self) -> bool:
        return NOBODY.match(self.text) is not None


def on_cards(desk: Desk) -> Sequence[Official]:
    """The officials of all cards."""
    return desk.once(_read)


def _read(desk: Desk) -> Sequence[Official]:
    out: list[Official] = []
    for record in desk.records("dossier"):
        other = record.data.get("overig")
        for label, said in other.items() if isinstance(other, Mapping) else ():
            if OFFICIAL.search(fold(label)):
                text = " ".join(str(said["tekst"]).split()).rstrip(".")
                out.append(Official(record, label, text, span_of(said["bron"])))
    return out


def named_in(question: Question, officials: Sequence[Official]) -> list[Official]:
    """All that is said of the one official whose surname a question says."""
    if question.named("persoon"):
        return []
    said = f" {' '.join(words(fold(question.text)))} "
    theirs = [o for o in officials if not o.nobody and f" {' '.join(words(fold(surname(o.name))))} " in said]
    return theirs if len({fold(o.name) for o in theirs}) == 1 else []


def dossiers_in(question: Question, desk: Desk) -> list[Record]:
    """The dossiers that a question names, also by a part of their names."""
    return list(meant(question, desk)) or desk.named("dossier", question)


def asks_more(question: Question, *known: str) -> bool:
    """Whether a question asks something beside officials and these names."""
    return residue(question, _KNOWN, *known) > _MOST_BESIDE


def told(own: Sequence[Official]) -> Sentence:
    """Of which dossiers one official is what: "A. Smit (waterschap) is ambtelijk coördinator van 2 dossiers: Beek [1] en Bos [2]"."""
    body = f" ({own[0].body})" if own[0].body else ""
    several = f"{len(own)} dossiers: " if len(own) > 1 else ""
    rows = joined([(f"{o.dossier.data['naam']} ", cite(o.span)) for o in own])
    return say(f"{own[0].name}{body} is {own[0].role} van {several}", *rows, ".", checked=False)
