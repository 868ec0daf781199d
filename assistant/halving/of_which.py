"""A clause that counts or picks from what the clause before it counts, written in full: "hoeveel daarvan zijn klaar?" after
"hoeveel acties zijn er in het plan" is "hoeveel acties in het plan zijn klaar?".

Works on the words alone.
"""

from __future__ import annotations

import re

# What is listed one by one; of an amount a part may stand in other words elsewhere.
_LISTED = (
    r"(?:acties|actiepunten|afspraken|maatregelen|dossiers|onderwerpen|programma's|projecten|\w*gemeenten|\w*doelen|thema's|trekkers|bestuurders|"
    r"wethouders|burgemeesters|organisaties|partijen|partners|documenten)"
)
# "hoeveel acties", "welke dossiers": what is counted, and what is said of it
_WHOLE = re.compile(
    rf"(?:(?:en|ook|maar)\s+)?(?:hoeveel|welke|wat voor)\s+(?P<what>{_LISTED})(?!\w)\s*(?P<rest>.*)$",
    re.I | re.S,
)
_AMONG = re.compile(
    r"(?P<lead>(?:en\s+|maar\s+)?)(?P<asked>(?:(?:bij|aan|van|voor|in|met|door|op)\s+)?(?:hoeveel|welke?))\s+"
    r"(?:(?:er\s+)?(?:daarvan|ervan|hiervan|van (?:die|deze|dat)(?: [\w-]+)?)\s+(?P<pointed>\S.*)"
    r"|(?P<bare>(?:gaan|lopen|kosten|vallen|eindigen|beginnen|starten|duren|horen|zijn|hebben|worden|doen|liggen|staan)\s+(?!er nog\b|er in totaal\b)\S.*))$",
    re.I | re.S,
)
# Where what is counted stands; what it does ("doen mee aan ...") narrows it otherwise.
_STANDS = re.compile(
    r"^(?:(?:zijn|staan|zitten|bestaan|komen|kent|bevat|telt|heeft|hebben|noemt)\s+)(?:(?:er|we|wij)\s+)?(?:nu\s+|allemaal\s+|in totaal\s+|precies\s+)*"
    r"(?P<where>(?:in|van|uit|voor|bij)\s+[\w' -]+)?\s*$",
    re.I,
)


def among(before: str, piece: str) -> str:
    """A clause that counts from what the one before it counts, in full; "" for another."""
    whole = _WHOLE.match(before.strip().rstrip(" ?.,"))
    picked = _AMONG.match(piece.strip().rstrip(" ?.,"))
    stands = _STANDS.match(f"{whole.group('rest')} ") if whole else None
    if whole is None or picked is None or stands is None:
        return ""
    said = picked.group("pointed") or picked.group("bare")
    said = re.sub(r"^(\w+)\s+er\s+", r"\1 ", said)
    parts = (picked.group("asked"), whole.group("what"), stands.group("where") or "", said)
    made = " ".join(p.strip() for p in parts if p.strip())
    return f"{made[:1].upper()}{made[1:]}?"
