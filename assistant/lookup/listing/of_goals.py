"""Conditions on lobby goals: whom they are addressed to, their theme, and where in the document they stand."""

from __future__ import annotations

import re

from assistant.lookup.common import Desk, listed, sources_of
from assistant.lookup.listing.condition import LIGHT, ONLY, Clause, Condition
from assistant.reading.denials import NOT
from ingest.language import fold, stem, words
from ingest.model import Record, Span

_ADDRESSING = frozenset(
    "gericht richten richt zich tot aan vragen vraagt gevraagd iets niets zet landen bestemd bedoeld geadresseerd partij waarbij om gaat richting geadresseerde aangesproken waarvan moet moeten onze".split()
)
_PLACES = frozenset(
    "kaart kaarten lijst agenda tekst genoemd getekend gezet ingetekend komen komt voor alleen ook lijsten".split()
)
_ABOUT = frozenset("thema over vallen valt onder horen hoort bij voor rond gaan gaat op gebied van".split())


def read(clause: Clause, desk: Desk) -> Condition | None:
    """The condition that a clause puts to lobby goals; None where a word of it is not understood."""
    return _placed(clause) or _addressed(clause, desk) or _themed(clause, desk)


def spans(record: Record) -> list[Span]:
    """Where the goal stands."""
    return [sources_of(record)["tekst"]]


def _placed(clause: Clause) -> Condition | None:
    kinds = {
        "kaart": clause.has("kaart|kaarten"),
        "lijst": clause.has("lijst|agenda|lijsten"),
        "tekst": clause.has("tekst"),
    }
    asked = [k for k, said in kinds.items() if said]
    if not asked or not clause.knows(_PLACES, ONLY, {"zowel", "allebei", "beide"}):
        return None
    only = any(w in ONLY for w in clause.words)

    def stands(record: Record) -> set[str]:
        return {str(v["soort"]) for v in listed(record.data["vindplaatsen"])}

    made = Condition(
        lambda r: set(asked) <= stands(r) and (not only or not ({"lijst", "kaart"} - set(asked)) & stands(r)),
        f"die {'alleen ' if only else ''}{' en '.join(f'{_IN[k]} {k}' for k in asked)} staan",
        f"die niet {' of '.join(f'{_IN[k]} {k}' for k in asked)} staan",
        spans,
    )
    return made.opposite() if clause.negated else made


_IN = {"kaart": "op de", "lijst": "in de", "tekst": "in de"}


def _left(clause: Clause, *known: frozenset[str]) -> list[str]:
    return [w for w in clause.words if w not in LIGHT and w not in NOT and not any(w in k for k in known)]


def _addressed(clause: Clause, desk: Desk) -> Condition | None:
    left = _left(clause, _ADDRESSING)
    if not left or any("_" in w for w in left):
        return None
    own = {stem(w) for w in left}

    def holds(record: Record) -> bool:
        return own <= {stem(w) for w in words(str(record.data["gericht_aan"] or ""))}

    if not any(holds(r) for r in desk.records("lobbydoel")):
        return None
    shown = " ".join(left)
    article = re.search(rf"\b(?:het|de|onze) {re.escape(shown)}", clause.text)
    made = Condition(
        holds,
        f"gericht aan {article.group() if article else shown}",
        f"niet gericht aan {article.group() if article else shown}",
        spans,
        lambda r: bool(r.data["gericht_aan"]),
        silence="Bij {} staat niet aan wie zij gericht zijn",
    )
    return made.opposite() if clause.negated else made


def _themed(clause: Clause, desk: Desk) -> Condition | None:
    left = _left(clause, _ABOUT)
    own = {stem(w) for w in left}
    if not own or any("_" in w for w in left):
        return None
    themes = [
        t
        for t in dict.fromkeys(str(r.data["thema"]) for r in desk.records("lobbydoel"))
        if own <= {stem(w) for w in words(fold(t))}
    ]
    if len(themes) != 1:
        return None
    theme = themes[0]
    made = Condition(
        lambda r: r.data["thema"] == theme,
        f"voor {theme}",
        f"voor iets anders dan {theme}",
        spans,
        field="thema",
    )
    return made.opposite() if clause.negated else made
