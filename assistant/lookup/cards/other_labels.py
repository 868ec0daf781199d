"""What a card says under a label that not every card has ("Ambtelijk coördinator", "Budget", "Samenhang met")."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.draft import Draft, cite, say
from assistant.lookup.asked.card_fields import meant
from assistant.lookup.common import Desk, found, residue, span_of, subject
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

# Under such a label a card names who sees to it as an official.
OFFICIAL = re.compile(
    r"\b(?:ambtelijke?|ambtena(?:ar|ren)|contactpersoon|(?:project|programma|proces)(?:leider|manager|secretaris)|coordinator|accounthouder|secretaris)\b"
)
ASKED = re.compile(
    r"\b(?:ambtelijke?|\w*ambtena(?:ar|ren)|contactperso(?:on|nen)|(?:project|programma|proces)(?:leiders?|managers?|secretaris(?:sen)?)"
    r"|(?:ge)?coordine\w+|coordinator(?:en)?|accounthouders?|secretaris(?:sen)?)\b"
)
# Who leads is asked, be it beside the official; "ambtelijk trekker" is one.
LEADS = re.compile(
    r"\bbestuurlijk|(?<!ambtelijk )(?<!ambtelijke )\b(?:kar)?trekk?ers?\b|\btrekt\b(?!.*\bambtelijk\b)|\bwethouder|\bburgemeester|\bbestuurder"
)
# whom one turns to oneself, which a card's official is there for
_CONTACT = re.compile(
    r"\b(?:contact|bellen|bel|mailen|mail|bereiken|aanspreekpunt|benaderen|aankloppen)\b|\b(?:bij|aan) wie\b.*\b(?:terecht|vra(?:ag|gen))\b"
)
_NAME = re.compile(r"\bwelke?\b|\bnaam\b|\bhoe heet\b")
_WEIGHT = 0.6  # of the words of a question that neither the card nor the label has


def look_up(question: Question, desk: Desk) -> Draft | None:
    """What the one card that is named says under the label that is asked for; None for any other question."""
    if question.intent.form in ("janee", "waarom", "aantal"):
        return None
    records = desk.named("dossier", question) or list(meant(question, desk))
    if len(records) != 1:
        return None
    other = records[0].data.get("overig")
    if not isinstance(other, Mapping) or not other:
        return None
    label = official_of(records[0], question) or _asked(question, records[0], other)
    return told_of(records[0], label) if label else None


def official_of(record: Record, question: Question) -> str:
    """The label under which a card names the official that is asked for, or an empty string."""
    flat = fold(question.text)
    if question.intent.form not in ("wie", "wat", "lijst", "vrij") and not _NAME.search(flat):
        return ""
    said = fold(question.asked)
    contact = question.intent.form == "wie" and _CONTACT.search(said) is not None
    if not (ASKED.search(flat) or contact) or LEADS.search(said if contact else flat):
        return ""
    other = record.data.get("overig")
    labels = [label for label in other if OFFICIAL.search(fold(label))] if isinstance(other, Mapping) else []
    return labels[0] if len(labels) == 1 else ""


def _asked(question: Question, record: Record, other: Mapping[str, object]) -> str:
    """The label whose every word a question has, or another word for it, beside the name of the card and nothing else."""
    name = str(record.data["naam"])
    groups = subject(question, {stem(w) for w in words(fold(name))})
    for label in other:
        stems = frozenset(stem(w) for w in words(fold(label)))
        named = [g for g in groups if g.names(stems)]
        if (
            named
            and residue(question, name, label) < _WEIGHT
            and all(any(g.names(frozenset({s})) for g in named) for s in stems if len(s) > 3)
        ):
            return label
    return ""


def told_of(record: Record, label: str) -> Draft:
    """What a card says under one of its further labels."""
    other = record.data["overig"]
    said = other[label] if isinstance(other, Mapping) else None
    assert isinstance(said, Mapping)
    text = " ".join(str(said["tekst"]).split()).rstrip(".")
    sentence = say(f"{label} van {record.data['naam']}: {text} ", cite(span_of(said["bron"])), ".")
    return found([record], sentence, why="ander kopje van een kaart")
