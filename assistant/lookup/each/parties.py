"""The hours of each organisation that a table gives ("hoeveel uur besteedt elke partij?"), year by year."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.asked.units import has_unit
from assistant.lookup.common import Desk, capital, found, is_total, span_of, within
from assistant.lookup.each.asked import asks_else
from assistant.lookup.tables.cells import in_period
from assistant.lookup.tables.written_cells import number, shown
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

_EACH = re.compile(
    r"\b(?:per|elke?|iedere?|van alle|voor alle) (?:\w+ )?(?:partij(?:en)?|organisaties?|partners?|instellingen?|deelnemers?)\b"
    r"|\bwelke (?:partij|organisatie|partner) (?:besteedt|levert|steekt|geeft) (?:er )?hoeveel\b"
)
_HOURS = re.compile(r"\b(?:uur|uren\w*|inzet|tijd\w*)\b")
_OTHERWISE = re.compile(
    r"\b(?:meeste|minste|meer|minder|samen|totaal|opgeteld|gemiddelde?|actie|acties|niet|geen|waarom|verschil\w*|week|maand|dag)\b"
)
_KNOWN = "partij partijen organisatie organisaties partner partners instelling instellingen deelnemer deelnemers besteedt besteden besteed levert leveren steekt steken geeft kost inzet uur uren tijd tijdsinvestering in per jaar nodig"
_LEAST = 3  # organisations that a table must have


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Every organisation with its hours in each year that is asked; None for another question, or where not one table has them."""
    flat = fold(question.text)
    if not _EACH.search(flat) or not _HOURS.search(flat) or _OTHERWISE.search(flat) or question.names:
        return None
    if question.intent.form in ("janee", "waarom") or asks_else(question, _KNOWN, *map(str, question.years)):
        return None
    tables: dict[tuple[str, str], list[Record]] = {}
    for record in within(question, desk.records("cijfer")):
        data = record.data
        known = data["rij"] and number(record) is not None and not is_total(record)
        if data.get("soort") != "zin" and known and has_unit(data, "uur") and in_period(question, record):
            tables.setdefault((record.document, str(data["tabel"])), []).append(record)
    whole = [rows for rows in tables.values() if len({str(r.data["rij"]) for r in rows}) >= _LEAST]
    if len(whole) != 1:
        return None
    made = []
    for period in dict.fromkeys(str(r.data["periode"] or "") for r in whole[0]):
        rows = [r for r in whole[0] if str(r.data["periode"] or "") == period]
        items: list[tuple[Piece, ...]] = [
            (f"{r.data['rij']} ({shown(r)}) ", cite(span_of(r.data["bron"]))) for r in rows
        ]
        lead = f"{capital(f'in {period}')}: " if period else "Per organisatie: "
        made.append(say(lead, *joined(items), ".", checked=False))
    return replace(found(whole[0], *made, why="uren per organisatie"), whole=True)
