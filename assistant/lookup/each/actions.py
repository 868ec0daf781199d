"""The same field of every action beside one another ("geef per actie de verantwoordelijke", "hoeveel uur kost elke actie?")."""

from __future__ import annotations

from dataclasses import replace

from assistant.draft import Draft, Piece, Sentence, aside, cite, say
from assistant.lookup.actions.action_hours import hours_of
from assistant.lookup.asked.action_names import entitled
from assistant.lookup.common import (
    LONG_LIST,
    Desk,
    capital,
    count_word,
    fitted,
    found,
    plural,
    sources_of,
    span_of,
    within,
)
from assistant.lookup.each.asked import apart, asks_else, fields_said, of_each
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record, Span

_FIELDS = {
    "uren": (r"uur|uren|urenbesteding|ureninzet|tijd", "de uren"),
    "planning": (
        r"planning(?:en)?|looptijd(?:en)?|wanneer|tot wanneer|hoe ?lang|termijn(?:en)?|periode",
        "de planning",
    ),
    "verantwoordelijke": (
        r"verantwoordelijke?n?|trekkers?|wie|uitvoerders?|(?:organisaties?|partij(?:en)?) .*\b(?:uit|doet|trekt)",
        "de verantwoordelijke",
    ),
    "resultaat": (r"resultaat|resultaten|opbrengst(?:en)?|oplevert|opleveren|levert .*\bop", "het resultaat"),
    "investering": (r"investering(?:en)?|kosten|budget(?:ten)?|geld", "de investering"),
    "stakeholders": (r"stakeholders?|betrokkenen|betrokken (?:partijen|organisaties)", "de stakeholders"),
    "doel": (r"doel(?:en|stelling(?:en)?)?", "het doel"),
}
_KNOWN = "voert uit uitvoeren uitgevoerd kost kosten nodig gaat gaan zitten organisatie organisaties partij partijen duurt loopt klaar begint gerekend geraamd ambtelijke inzet"


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The field that a question asks of every action; None for another question."""
    flat = fold(question.text)
    if "actie" not in flat or question.number or not of_each(question, "actie"):
        return None
    asked = fields_said(_FIELDS, flat)
    field = next(iter(asked), None)
    records = within(question, desk.records("actie"))
    if field is None or (question.years and field != "uren"):
        return None
    if field == "uren" and not apart(question, "actie"):
        return None
    if asks_else(question, _KNOWN, *asked[field]):
        return None
    told = [(r, text) for r in records if (text := _value(question, r, field))]
    if not told:
        return None
    number = plural(len(records), "één actie", f"{count_word(len(records))} acties")
    some = f"{capital(_FIELDS[field][1])} van elk van de {number}."
    if len(told) < len(records):
        stand = "staan" if field == "uren" else "staat"
        some = f"Bij {len(told)} van de {len(records)} acties {stand} {_FIELDS[field][1]}."
    texts = dict(zip((id(r) for r, _ in told), fitted([text for _, text in told], LONG_LIST), strict=True))
    sentences: list[Sentence] = []
    for document in dict.fromkeys(r.document for r, _ in told):
        pieces: list[Piece] = [f"{desk.library.documents[document].title}: "]
        for k, record in enumerate(r for r, _ in told if r.document == document):
            item = f"{'; ' if k else ''}{entitled(record)}: {texts[id(record)]} "
            pieces += [item, cite(*_places(question, record, field))]
        sentences.append(say(*pieces, ".", checked=False))
    draft = found([r for r, _ in told], aside(some), *sentences, why="een veld van elke actie")
    return replace(draft, whole=True)


def _value(question: Question, record: Record, field: str) -> str:
    if field == "uren":
        rows = _hours(question, record)
        return f"{sum(int(str(u['uren'])) for u in rows)} uur" if rows else ""
    found = record.data.get(field)
    if isinstance(found, dict):
        found = found.get("tekst")
    if isinstance(found, list):
        found = ", ".join(map(str, found))
    return " ".join(str(found or "").split()).rstrip(" .")


def _places(question: Question, record: Record, field: str) -> list[Span]:
    sources = sources_of(record)
    if field == "uren":
        return list(dict.fromkeys(span_of(u["bron"]) for u in _hours(question, record)))
    return [sources.get(field) or next(sources[k] for k in ("titel", "tekst", *sources) if k in sources)]


def _hours(question: Question, record: Record) -> list[dict[str, object]]:
    """The hours of an action, in the years that the question names."""
    return [u for u in hours_of(record) if not question.years or u["jaar"] in question.years]
