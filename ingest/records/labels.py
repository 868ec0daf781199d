"""The labels under which Dutch regional documents state things, and what each means. Labels only, never
values.
"""

from __future__ import annotations

import re

from ingest.language import fold

_LABELS: tuple[tuple[str, str], ...] = (
    (
        "gemeenten",
        (
            r"(betrokken|deelnemende|participerende|aangesloten) (regio)?gemeenten?|"
            r"gemeenten|wie doen (er )?mee|deelnemers"
        ),
    ),
    ("ambtelijk", r"ambtelijk.*|contactpersoon.*|projectleider.*|programmamanager.*"),
    (
        "trekkers",
        (
            r"(bestuurlijke?|politieke?) (trekker|eigenaar|verantwoordelijke?|portefeuillehouder)s?( "
            r"\(s\)|\(s\))?|(trekker|portefeuillehouder)s?(\(s\))?|bestuurlijk(e)? ambassadeurs?"
        ),
    ),
    ("opdrachtgevers", r"(bestuurlijke?n? )?opdrachtgevers?(\(s\)| \(s\))?|in opdracht van"),
    ("looptijd", r"looptijd|duur|periode|doorlooptijd|planperiode"),
    (
        "wat_is_het",
        (
            r"wat is het|waar gaat het over|waar gaat dit over|omschrijving|beschrijving|"
            r"toelichting|over dit dossier|wat houdt het in"
        ),
    ),
    (
        "doelen",
        (
            r"(uiteindelijke?|beoogde?|gewenste?) (doel|resultaat|effect)(en)?|doel(en|stelling|"
            r"stellingen)?|ambitie|wat willen we bereiken|waarom doen we dit"
        ),
    ),
    (
        "actueel",
        (
            r"actueel|actualiteiten|stand van zaken|voortgang|huidige (situatie|stand)|wat "
            r"speelt er( nu)?|nu aan de orde|laatste stand"
        ),
    ),
    ("planning", r"(tijdspad|planning|tijdlijn|mijlpalen|vervolg(stappen)?|wat volgt|agenda)( \d{4}.*)?"),
)
_COMPILED = [(name, re.compile(f"^(?:{pattern})$")) for name, pattern in _LABELS]


def field_of(label: str) -> str:
    """The field that a label or heading names ("Bestuurlijk trekker(s):" -> "trekkers"), or an empty
    string.
    """
    plain = " ".join(fold(label).strip(" ?:.*-").split())
    return next((name for name, pattern in _COMPILED if pattern.match(plain)), "")
