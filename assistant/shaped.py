"""What is told, through the quote gate and into the shape of the public interface."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from assistant.citations import gate
from assistant.draft import ANSWERED, NOT_THERE, Answer
from assistant.evidence.retrieve import Hit
from assistant.in_english import NOT_THERE as NOT_THERE_IN_ENGLISH
from assistant.in_english import in_english, warning
from assistant.reader import AskRequest, Reader, Trace
from assistant.reading.naming import names_read
from assistant.sources import with_sources
from assistant.words.dates import dutch_date
from assistant.words.english import is_english
from ingest.library import Library
from ingest.model import Passage, Record

SHOWN = 5  # passages and records that go with an answer


def shaped(reader: Reader, request: AskRequest, trace: Trace) -> Answer:
    """Through the quote gate, and into the shape of the interface."""
    library, question, draft = reader.library, trace.question, trace.draft
    assert question is not None and draft is not None
    english = is_english(request.vraag)
    text, sources, dropped = gate(library, draft, partial(in_english, mode=draft.mode) if english else tuple)
    trace.dropped = [s.text for s in dropped]
    outcome = draft.outcome
    unfounded = outcome in ANSWERED and not sources
    if unfounded:
        outcome = "niet-gevonden"
    if not text or (unfounded and dropped):
        text = NOT_THERE_IN_ENGLISH if english else NOT_THERE
    warned = (*draft.warnings, *names_read(question), *_warnings(library, sources))
    passages = draft.passages
    if not passages and outcome != "buiten-bereik":
        passages = tuple(h.passage for h in trace.hits.kept[:SHOWN])
    return Answer(
        id=uuid.uuid4().hex,
        vraag=request.vraag,
        begrepen_als=question.text,
        uitkomst=outcome,
        wijze=draft.mode,
        antwoord=text,
        bronnen=tuple(sources),
        gegevens=tuple(_data(library, r) for r in draft.records[:50]),
        passages=tuple(shown_passage(library, p) for p in passages[:SHOWN]),
        waarschuwingen=tuple(map(warning, warned)) if english else warned,
        suggesties=draft.suggestions,
        uitleg=_explained(trace),
    )


def _data(library: Library, record: Record) -> dict[str, Any]:
    return {"id": record.id, **with_sources(library, record), "soort": record.kind}


def shown_passage(library: Library, passage: Passage, hit: Hit | None = None) -> dict[str, Any]:
    """A passage as the interface gives it; with `hit` also its score and why."""
    document = library.documents[passage.document]
    made: dict[str, Any] = {
        "id": passage.id,
        "document": passage.document,
        "titel": document.title,
        "pagina": passage.parts[0].page,
        "paginalabel": library.page(passage.document, passage.parts[0].page).label,
        "sectie": list(passage.path),
        "tekst": passage.text,
        "delen": [{"pagina": s.page, "begin": s.begin, "eind": s.end} for s in passage.parts],
    }
    if hit is not None:
        made["score"] = hit.score
        made["waarom"] = {
            "dekking": hit.coverage,
            "bm25": hit.lexical,
            "rang_bm25": hit.rank_lexical or None,
            "vector": hit.cosine,
            "rang_vector": hit.rank_vector or None,
        }
    return made


def _warnings(library: Library, sources: Sequence[dict[str, Any]]) -> list[str]:
    """Say so where an answer rests on a document whose time is over."""
    out: list[str] = []
    today = date.today().isoformat()
    for id in dict.fromkeys(str(s["document"]) for s in sources):
        document = library.documents[id]
        if document.valid_until and document.over_on(today):
            when = f" van {dutch_date(document.date)}" if document.date else ""
            out.append(
                f"{document.title} is een document{when} en gold tot en met {dutch_date(document.valid_until)}; het kan achterhaald zijn."
            )
    return out


def _explained(trace: Trace) -> dict[str, Any]:
    question, draft = trace.question, trace.draft
    assert question is not None and draft is not None
    return {
        "vraag": {
            "gelezen_als": question.text,
            "verbeterd": [{"van": a, "naar": b} for a, b in question.corrected],
            "vorm": question.intent.form,
            "soort": question.intent.kind,
            "namen": [{"soort": n.kind, "naam": n.shown} for n in question.names],
            "jaren": list(question.years),
            "woorden": [
                {
                    "woord": g.shown,
                    "gewicht": g.weight,
                    "ook": [" ".join(a) for a, v in g.alternatives[1:] if v >= 0.5][:12],
                }
                for g in question.groups
            ],
            "onbekend": list(question.unknown),
            "begrippen": list(question.concepts),
            "vervolg": question.follow_up,
        },
        "opzoeking": trace.lookup,
        "reden": draft.why,
        "gevonden": [
            {"passage": h.passage.id, "score": h.score, "dekking": h.coverage} for h in trace.hits.kept
        ],
        "afgevallen": [
            {"passage": h.passage.id, "score": h.score, "dekking": h.coverage} for h in trace.hits.dropped
        ],
        "geweigerd": trace.dropped,
        "taalmodel": trace.model or None,
        "seconden": trace.seconds,
    }
