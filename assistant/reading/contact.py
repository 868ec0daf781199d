"""What people can be reached by: how it is asked, and what it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.reading.question import Group
from ingest.language import fold, stem

_BY_PHONE = r"(?<!\d)(?:\+31|0)[\s(-]*\d(?:[\s()-]*\d){7,8}(?!\d)|\b14\s?0\d{2,3}\b"
_BY_POST = r"\b\d{4}\s?[A-Z]{2}\b"
_BY_STREET = r"\b[A-ZÀ-Þ]\w+(?:plein|straat|laan|weg|kade|singel|gracht|dijk|pad|park|markt) \d+\b"
_BY_MAIL = r"[\w.+-]+@[\w-]+\.\w"
CONTACT = (
    (re.compile(r"\b(?:met|naar) wie bel(?:len)? (?:ik|je|we)\b|\btelefoon(?:nummer|nr)?s?\b|\bmobiel(?:e)? nummer\b|\bop welk nummer\b|\b(?:waar|wie|naar wie|waarheen|waarnaartoe|waar naartoe) (?:kan|kun|moet|mag|zou) (?:ik|je|men|u|iemand|een \w+) (?:(?!wat|of|hoe|dat)\w+ ){0,4}(?:op)?bellen\b|\bnummer\b.*\b(?:bel|belt|bellen|draai|draaien)\b|\b(?:bel|belt|bellen|draai|draaien)\b.*\bnummer\b|\bhoe (?:bel|bereik) ik\b|\bhoe (?:kan|kun|moet|mag) (?:ik|je|we|men|u) (?:[\w-]+ ){0,8}bellen\b|\bhoe krijg (?:ik|je) .*\baan de (?:lijn|telefoon)\b|^(?:het |graag (?:het )?|welk )?nummer (?:van |voor )?(?:het |de )?(?!(?:actie|dossier|pagina|bladzijde|artikel|motie)\w*\b)[a-z]|\btelefonisch\b.*\b(?:bereik\w*|contact)\b"), re.compile(_BY_PHONE)),
    (re.compile(r"\bcontactgegevens\b|\bhoe (?:kan|kun|moet|mag) (?:ik|je|we|men|u|iemand|een \w+) (?:[\w-]+ ){0,5}(?:contact (?:\w+ ){0,4}?(?:opnemen|krijgen|leggen|zoeken)|bereiken\W*$)|\bhoe neem (?:ik|je) (?:[\w-]+ ){0,5}contact\b"), re.compile(f"{_BY_PHONE}|{_BY_MAIL}")),
    (re.compile(r"\be-?mail\w*|\bmailadres|\b(?:waar|hoe|wie|kan|kun|mag)\b.*\bmailen\b|\bhoe mail ik\b"), re.compile(_BY_MAIL)),
    (re.compile(r"\bpostcode\b"), re.compile(_BY_POST)),
    (re.compile(r"\bbezoekadres\b|\bwaar (?:kan|kun|mag|moet) (?:ik|je|men|we|u) (?:\w+ ){0,5}langs ?(?:komen|gaan)\b"), re.compile(_BY_STREET)),
    (re.compile(r"(?<!\been )(?<!zelfde )\b(?:post)?adres(?:je|gegevens)?\b|\bwaar (?:staat|vind ik|zit|is) het (?:stad|gemeente|provincie|raad)huis\b"), re.compile(rf"{_BY_POST}|{_BY_STREET}|\bPostbus \d+")),
    (re.compile(r"\bwebsite\b|\bwebadres\b"), re.compile(r"\bwww\.|https?:", re.I)),
    (re.compile(r"\bopeningstijd\w*|\bhoe laat\b(?! (?:kan|kon|zou) (?:het|dat|dit) (?:nog )?(?:worden|duren)\b)"), re.compile(r"\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} uur\b")),
)  # fmt: skip

# Whose number it is: of little weight elsewhere, as all documents are of them.
_OFFICES = frozenset(stem(w) for w in "regio bureau provincie waterschap".split())
WHOSE = 0.15
_TO_REACH = frozenset(
    stem(w)
    for w in "telefoonnummer telefoon nummer mailadres emailadres e-mailadres e-mail email mail website webadres adres bezoekadres postadres postcode contact "
    "contactgegevens lijn draaien draai telefonisch bellen bel belt mailen mail bereiken bereik bereikbaar opbellen "
    "naartoe langskomen langsgaan weten vragen vraag krijgen opnemen leggen adres".split()
)


def asks_contact(flat: str) -> bool:
    """Whether a (folded) question asks for a number or an address."""
    return any(asked.search(flat) for asked, _ in CONTACT)


def reaching(groups: Iterable[Group], text: str) -> list[Group]:
    """The words of a question; of one after a number or an address those that say so weigh little, as a text shows it
    and does not name it; whose it is weighs more."""
    if not asks_contact(fold(text)):
        return list(groups)
    return [_weighed(g) for g in groups]


def _weighed(group: Group) -> Group:
    if group.head in _TO_REACH:
        return replace(group, weight=group.weight * 0.1)
    return replace(group, weight=max(group.weight, WHOSE)) if group.head in _OFFICES else group
