"""Passages and register answers as sources with short tokens: B1, B2 for passages, R1, R2 for what the
register holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.claims.clean import commands
from assistant.claims.matching import Piece, Source
from assistant.draft import Draft, Sentence
from ingest.language import fold
from ingest.library import Library
from ingest.model import Passage, Record, Span, Unit

_WE = re.compile(r"\b(?:wij|we|ons|onze)\b")
_GOALS = re.compile(r"\blobbydoel(?:en)?\b")  # what its writer wants
_LABELS = {
    "trekkers": "bestuurlijk trekker, bestuurlijke trekkers",
    "gemeenten": "betrokken gemeenten, deelnemende gemeenten, doen mee",
    "opdrachtgevers": "opdrachtgever, opdrachtgevers",
    "looptijd": "looptijd",
    "wat_is_het": "wat is het",
    "doelen": "uiteindelijk doel, doelen",
    "actueel": "actueel, stand van zaken, wordt gewerkt aan",
    "planning": "planning, tijdspad",
    "verantwoordelijke": "verantwoordelijk, verantwoordelijke",
    "investering": "benodigde investering, kosten",
    "uren": "benodigde uren",
    "resultaat": "resultaat",
}


def passage_source(library: Library, passage: Passage, token: str, subject: str = "") -> Source | None:
    """A passage with its units as pieces; `subject` is what its page is about where its headings do not say
    so. What speaks to a machine, and what follows it, is left out; None if nothing is left."""
    heads = " | ".join(
        dict.fromkeys(
            (
                *((subject,) if subject else ()),
                *passage.path,
                *((passage.context,) if passage.context else ()),
            )
        )
    )
    publisher = library.documents[passage.document].publisher
    pieces: list[Piece] = []
    for unit in passage.units:
        raw = " ".join(library.quote(s) for s in unit.spans)
        if commands(raw) or commands(f"{pieces[-1].text if pieces else ''} {raw}"):
            break
        about = f"{heads} | {unit.lead}" if unit.lead else heads
        if publisher and (_WE.search(fold(raw)) or _GOALS.search(fold(about))):
            about = f"{about} | {publisher}"
        text = _row(raw, unit) if unit.kind == "row" else " ".join(raw.split())
        head = unit.lead or (passage.path[-1] if passage.path else "")
        pieces.append(Piece(text, unit.spans, about, unit.kind, head))
    if not pieces or commands(heads):
        return None
    label = (
        f"{library.documents[passage.document].title}, p. {passage.parts[0].page}: {' > '.join(passage.path)}"
    )
    return Source(token, label, tuple(pieces), "\n".join(p.text for p in pieces))


def subjects(library: Library) -> dict[tuple[str, int], str]:
    """What each page is about where it is the page of one dossier: (document, page) -> its name."""
    found: dict[tuple[str, int], set[str]] = {}
    for record in library.register.records("dossier"):
        for span in _all_spans(record.data):
            found.setdefault((span.document, span.page), set()).add(str(record.data["naam"]))
    return {place: names.pop() for place, names in found.items() if len(names) == 1}


def _all_spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _all_spans(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _all_spans(inner)


def record_source(library: Library, record: Record, token: str) -> Source | None:
    """A record of the register: each field a piece, about the record and under the field's label."""
    data = record.data
    name = str(data.get("naam") or data.get("titel") or data.get("term") or data.get("thema") or record.id)
    if data.get("nummer"):
        name = f"{name} | {record.kind} {data['nummer']}"
    pieces: list[Piece] = []
    lines: list[str] = []
    for key, value in data.items():
        spans = _field_spans(data, key, value)
        label = _LABELS.get(key, key.replace("_", " "))
        for span in spans:
            quote = " ".join(library.quote(span).split())
            if quote and not commands(quote) and not any(p.spans == (span,) for p in pieces):
                pieces.append(Piece(quote, (span,), f"{name} | {label}", "field"))
                lines.append(f"{label.split(',')[0]}: {quote}")
    if not pieces or commands(name):
        return None
    title = library.documents[record.document].title
    return Source(
        token,
        f"register, {record.kind} {name.partition(' | ')[0]} ({title})",
        tuple(pieces),
        "\n".join(lines),
    )


def _field_spans(data: dict[str, object], key: str, value: object) -> list[Span]:
    if key in (
        "bron",
        "bronnen",
        "bron_cel",
        "vindplaatsen",
        "vermeldingen",
        "id",
        "document",
        "dossiers",
        "cijfers",
    ):
        return []
    if isinstance(value, list):
        return [
            item["bron"] for item in value if isinstance(item, dict) and isinstance(item.get("bron"), Span)
        ]
    sources = data.get("bronnen")
    if value and isinstance(sources, dict):
        found = sources.get(key)
        return (
            [found]
            if isinstance(found, Span)
            else [s for s in found if isinstance(s, Span)]
            if isinstance(found, list)
            else []
        )
    return []


def register_sources(library: Library, draft: Draft, first: int = 1) -> list[Source]:
    """The sentences that the register answered with, each a source: counts and sums in them were made by
    code."""
    out: list[Source] = []
    for sentence in draft.sentences:
        if not sentence.claim or not sentence.spans or commands(sentence.text):
            continue
        token = f"R{first + len(out)}"
        title = library.documents[sentence.spans[0].document].title
        text = " ".join(sentence.text.split())
        out.append(Source(token, f"register, {title}", _spoken(sentence, text), text))
    return out


def _spoken(sentence: Sentence, text: str) -> tuple[Piece, ...]:
    return (
        Piece(
            text.replace(" .", ".").replace(" ,", ","), tuple(dict.fromkeys(sentence.spans)), "", "register"
        ),
    )


def _row(raw: str, unit: Unit) -> str:
    """A table row with each value behind its heading: "row - head: value; head: value"."""
    cells = [" ".join(c.split()) for c in raw.split("\t")]
    heads = unit.lead.split(" | ") if unit.lead else []
    if len(heads) == len(cells) and len(cells) > 1:
        pairs = [f"{h.rstrip(':')}: {c}" for h, c in zip(heads[1:], cells[1:], strict=True) if c]
        return f"{cells[0]} – {'; '.join(pairs)}"
    return " | ".join(c for c in cells if c)


def numbered(
    library: Library,
    passages: Sequence[Passage],
    first: int = 1,
    about: Mapping[tuple[str, int], str] | None = None,
) -> list[Source]:
    """Passages as sources B1, B2, ..., the same text only once."""
    out: list[Source] = []
    seen: set[str] = set()
    for passage in passages:
        place = (passage.document, passage.parts[0].page)
        made = passage_source(library, passage, f"B{first + len(out)}", (about or {}).get(place, ""))
        if made is not None and fold(made.shown) not in seen:
            seen.add(fold(made.shown))
            out.append(made)
    return out
