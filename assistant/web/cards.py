"""An answer (the body of POST /v1/vragen) prepared for its card on a page."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from assistant.web.columns import kind_of, table
from assistant.web.marks import laid_out
from assistant.web.words import date_nl, place, place_of, printed

# What stands over an answer; one that is out of reach says so itself, or returns a greeting.
HEADINGS = {
    "gedeeltelijk": "Een deel van de vraag is niet te beantwoorden uit de documenten",
    "tegenstrijdig": "De documenten spreken elkaar tegen",
    "niet-gevonden": "Niet gevonden in de documenten",
    "onduidelijk": "Uw vraag kan meer betekenen",
}
MODES = {
    "opzoeking": "opgezocht in het register dat uit de documenten is gelezen",
    "passages": "samengesteld uit zinnen van de documenten",
    "taalmodel": "geschreven door een taalmodel en getoetst aan de documenten",
}
_HEADS = {
    "dossier": "Dossiers",
    "trekker": "Trekkers",
    "persoon": "Personen",
    "gemeente": "Gemeenten",
    "lobbydoel": "Lobbydoelen",
    "thema": "Thema's",
    "actie": "Acties",
    "cijfer": "Cijfers",
    "begrip": "Begrippen",
    "bevinding": "Bevindingen",
}
_NO_HOW = {"verbeterd": [], "namen": [], "woorden": [], "geweigerd": 0, "seconden": 0}
_SHOWN_RECORDS = 12
_UNANSWERED = {"niet-gevonden", "buiten-bereik", "onduidelijk"}


def card(answer: Mapping[str, Any], number: int, documents: tuple[str, ...] = ()) -> dict[str, Any]:
    """What the template `antwoord.html` shows. `number` is the turn's place on the page, from 1."""
    sources = [_source(source, number) for source in answer.get("bronnen") or []]
    understood = str(answer.get("begrepen_als") or "")
    asked = str(answer.get("vraag") or "")
    outcome = str(answer.get("uitkomst") or "")
    shared = [("vraag", understood or asked), *(("documenten", id) for id in documents)]
    return {
        "id": str(answer.get("id") or ""),
        "number": number,
        "question": asked,
        "understood": understood if _differs(asked, understood) else "",
        "outcome": outcome,
        "heading": HEADINGS.get(outcome, ""),
        "mode": MODES.get(str(answer.get("wijze")), ""),
        "blocks": laid_out(str(answer.get("antwoord") or ""), {s["nummer"] for s in sources}),
        "by_number": {s["nummer"]: s for s in sources},
        "sources": sources,
        "tables": _tables(answer),
        "passages": _passages(answer) if outcome in _UNANSWERED or not sources else [],
        "warnings": list(answer.get("waarschuwingen") or []),
        "suggestions": list(answer.get("suggesties") or []),
        "how": _NO_HOW | (answer.get("uitleg") or {}),
        "share": "/?" + urlencode(shared),
        "announcement": _spoken(answer, len(sources)),
    }


def _source(source: Mapping[str, Any], turn: int) -> dict[str, Any]:
    return {
        **source,
        "href": place(source),
        "anchor": f"bron-{turn}-{source['nummer']}",
        "when": date_nl(source.get("datum")),
        "printed": printed(source),
        "name": f"Bron {source['nummer']}: {source['titel']}, pagina {printed(source)}",
    }


def _tables(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    out = []
    for kind, bodies in groupby(answer.get("gegevens") or [], kind_of):
        held = list(bodies)
        made = table(kind, held[:_SHOWN_RECORDS], few=True)
        if made.columns:
            out.append(
                {"title": _HEADS[kind], "kind": kind, "table": made, "more": len(held) - _SHOWN_RECORDS}
            )
    return out


def _passages(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    out = []
    for passage in answer.get("passages") or []:
        part = (passage.get("delen") or [{}])[0]
        href = place_of(
            passage["document"], part.get("pagina", passage["pagina"]), part.get("begin"), part.get("eind")
        )
        out.append({**passage, "href": href, "printed": printed(passage)})
    return out[:3]


def _differs(asked: str, understood: str) -> bool:
    def bare(text: str) -> str:
        return "".join(c for c in text.casefold() if c.isalnum())

    return bool(understood) and bare(asked) != bare(understood)


def _spoken(answer: Mapping[str, Any], sources: int) -> str:
    """What a screen reader says when the answer is there: the text without marks, and how many sources."""
    text = " ".join(
        "".join(run.text for run in item)
        for block in laid_out(str(answer.get("antwoord") or ""), range(1, 1000))
        for item in block.items
    )
    tail = "" if not sources else " Eén bron." if sources == 1 else f" {sources} bronnen."
    return f"Antwoord: {text}{tail}"
