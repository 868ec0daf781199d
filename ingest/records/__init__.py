"""Documents -> records. One reader for each kind; each takes a document with its outline and returns Records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

from ingest.model import Document, Outline, Record, Span
from ingest.records.sheets import ACTION
from ingest.regions import regions


def _reader(name: str) -> Any:
    try:
        return import_module(f"ingest.records.{name}")
    except ModuleNotFoundError:
        return None


def read_records(library: Sequence[tuple[Document, Outline]]) -> list[Record]:
    """All records of the library, by kind and in the order of the documents."""
    from ingest.records import dossiers, persons, towns
    from ingest.records.all_towns import written_out

    records: list[Record] = []
    for document, outline in library:
        records += written_out(dossiers.read(document, outline))
        for name in ("goals", "themes", "actions"):
            if m := _reader(name):
                records += m.read(document, outline)
    municipalities = dossiers.municipalities(records)
    if m := _reader("figures"):
        for document, outline in library:
            records += m.read(document, outline, municipalities)
    parts = [[(d, o) for d, o in library if d.id in ids] for ids in regions(library, records)]
    if m := _reader("terms"):  # a term, a name and a contradiction are of one region
        records += [term for part in parts for term in m.read(part)]
    records = _unique(_each_once(records))
    records += _namesakes([persons.read(part, _of(part, records)) for part in parts])
    records += towns.read(records)
    if m := _reader("findings"):
        records += [finding for part in parts for finding in m.read(part, _of(part, records))]
    return records


def _of(library: Sequence[tuple[Document, Outline]], records: Sequence[Record]) -> list[Record]:
    ids = {document.id for document, _ in library}
    return [record for record in records if record.document in ids]


def _each_once(records: Sequence[Record]) -> list[Record]:
    """Without the actions that are but a card read again: a numbered card with its lead and its period looks like the
    fact sheet of an action, and the planning on a card like an overview of them. A numbered action is one; a card whose
    title says that it is an action, of which there is one with its number, or is the title of one, is that action read again."""
    whole = {(r.document, r.data["naam"]) for r in records if r.kind == "dossier" and _is_whole(r)}
    told = {(r.document, r.data["naam"]) for r in records if r.kind == "dossier" and _is_told(r)}
    records = [r for r in records if r.kind != "actie" or (r.document, r.data["titel"]) not in told]
    records = [
        r
        for r in records
        if r.kind != "actie" or (r.document, r.data["titel"]) not in whole or r.data["verantwoordelijke"]
    ]
    counted = [r for r in records if r.kind == "actie" and r.data["nummer"]]
    leads = [s for r in counted if (s := _source(r, "verantwoordelijke")) is not None]
    records = [r for r in records if r.kind != "dossier" or _is_whole(r) or not _led_as(r, leads)]
    numbers = {(r.document, str(r.data["nummer"])) for r in counted}
    titles = {(r.document, r.data["titel"]) for r in counted}
    records = [
        r
        for r in records
        if r.kind != "dossier"
        or not (
            (r.document, r.data["naam"]) in titles
            or ((said := ACTION.match(str(r.data["naam"]))) and (r.document, said[1]) in numbers)
        )
    ]
    cards: set[tuple[str, object]] = set()
    for record in records:
        if record.kind == "dossier":
            pages = record.data["paginas"]
            cards |= {(record.document, n) for n in (pages if isinstance(pages, list) else [])}
    return [
        r for r in records if r.kind != "actie" or r.data["nummer"] or (r.document, _page(r)) not in cards
    ]


def _is_whole(card: Record) -> bool:
    """Whether a card tells who leads, who takes part and who ordered it, which no fact sheet of an action does."""
    return all(card.data[name] for name in ("trekkers", "gemeenten", "opdrachtgevers"))


def _is_told(card: Record) -> bool:
    """Whether a whole card tells what it is, until when and where it stands as well, and is called no action: its numbers count cards."""
    term = card.data["looptijd"]
    dated = isinstance(term, dict) and bool(term["tekst"])
    texts = all(card.data[name] for name in ("wat_is_het", "doelen", "actueel"))
    return _is_whole(card) and dated and texts and not ACTION.match(str(card.data["naam"]))


def _source(record: Record, name: str) -> Span | None:
    sources = record.data["bronnen"]
    span = sources.get(name) if isinstance(sources, dict) else None
    return span if isinstance(span, Span) else None


def _led_as(card: Record, leads: Sequence[Span]) -> bool:
    """Whether somebody who leads a card is named by the very words that say who answers for a numbered action."""
    people = card.data["trekkers"]
    spans = [p["bron"] for p in people] if isinstance(people, list) else []
    return any(s.overlaps(lead) for s in spans if isinstance(s, Span) for lead in leads)


def _page(action: Record) -> int | None:
    title = _source(action, "titel")
    return title.page if title is not None else None


def _namesakes(regions: Sequence[Sequence[Record]]) -> list[Record]:
    """The persons of each region; whoever has a namesake in another gets the id of a document behind the own one."""
    count = Counter(id for region in regions for id in {r.id for r in region})
    out: list[Record] = []
    for record in (r for region in regions for r in region):
        if count[record.id] > 1:
            id = f"{record.id}-{record.document}"
            record = replace(record, id=id, data={**record.data, "id": id})
        out.append(record)
    return out


def _unique(records: Sequence[Record]) -> list[Record]:
    """Ids that two documents share (next month's report has the same dossiers) get the document's id behind them."""
    count = Counter((r.kind, r.id) for r in records)
    out: list[Record] = []
    for record in records:
        if count[record.kind, record.id] > 1 and record.document:
            id = f"{record.id}-{record.document}"
            record = replace(record, id=id, data={**record.data, "id": id})
        out.append(record)
    return out
