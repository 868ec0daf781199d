"""What people can be reached by: how it is asked, and what it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.reading.question import Group
from ingest.language import fold, stem

CONTACT = (
    (re.compile(r"\btelefoon(?:nummer|nr)?s?\b|\bmobiel(?:e)? nummer\b|\bop welk nummer\b|\b(?:waar|wie|naar wie|waarheen|waarnaartoe|waar naartoe) (?:kan|moet|mag|zou) (?:ik|je|men|iemand|een \w+) (?:(?!wat|of|hoe|dat)\w+ ){0,4}(?:op)?bellen\b|\bnummer\b.*\b(?:bel|belt|bellen|draai|draaien)\b|\b(?:bel|belt|bellen|draai|draaien)\b.*\bnummer\b|\bhoe (?:bel|bereik) ik\b|\bhoe krijg (?:ik|je) .*\baan de (?:lijn|telefoon)\b|\btelefonisch\b.*\b(?:bereik\w*|contact)\b"), re.compile(r"(?<!\d)(?:\+31|0)[\s(-]*\d(?:[\s()-]*\d){7,8}(?!\d)|\b14\s?0\d{2,3}\b")),
    (re.compile(r"\be-?mail\w*|\bmailadres|\bwaar\b.*\bmailen\b"), re.compile(r"[\w.+-]+@[\w-]+\.\w")),
    (re.compile(r"\bpostcode\b|\bpostadres\b|\bbezoekadres\b|\bwat is het adres\b|\bop welk adres\b"), re.compile(r"\b\d{4}\s?[A-Z]{2}\b")),
    (re.compile(r"\bwebsite\b|\bwebadres\b"), re.compile(r"\bwww\.|https?:", re.I)),
    (re.compile(r"\bopeningstijd\w*|\bhoe laat\b(?! (?:kan|kon|zou) (?:het|dat|dit) (?:nog )?(?:worden|duren)\b)"), re.compile(r"\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} uur\b")),
)  # fmt: skip

_TO_REACH = frozenset(
    stem(w)
    for w in "telefoonnummer telefoon nummer mailadres emailadres e-mailadres e-mail email mail website webadres adres bezoekadres postadres postcode contact "
    "contactgegevens lijn draaien draai telefonisch bellen bel belt mailen mail bereiken bereik bereikbaar opbellen".split()
)


def reaching(groups: Iterable[Group], text: str) -> list[Group]:
    """The words of a question; of one after a number or an address those that say so weigh little, as a text shows it
    and does not name it."""
    if not any(asked.search(fold(text)) for asked, _ in CONTACT):
        return list(groups)
    return [replace(g, weight=g.weight * 0.1) if g.head in _TO_REACH else g for g in groups]
