"""Whether two dossiers stand under one theme."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, say
from assistant.lookup.asked.named import Beside
from assistant.lookup.common import found, mark, sources_of
from assistant.reading.comparison import BOTH, COMPARING, DIFFERS, SAME, asks_whether
from assistant.reading.field_words import FIELDS
from ingest.language import fold
from ingest.model import Record

_THEME = re.compile(r"\bthema'?s?\b")
_KNOWN = next(f.words for f in FIELDS if f.name == "thema")
_OTHER, _ONE = (
    re.compile(r"\b(?:een ander|andere|verschillende) thema"),
    re.compile(r"\b(?:een|1) (?:en hetzelfde )?thema\b"),
)
_UNDER = frozenset(
    "onder val vallen horen hoort behoren staan bij tot thema's thema zelfde hetzelfde een ander andere verschillende zit zitten".split()
)


def one_theme(question: str, beside: Beside, pair: Sequence[Record], relation: str) -> Draft | None:
    """The themes of two dossiers where a question (its text) asks whether they are the same; None for another one."""
    flat = fold(question)
    if not _THEME.search(flat):
        return None
    relation = DIFFERS if _OTHER.search(flat) else SAME if _ONE.search(flat) else relation
    if relation not in (SAME, BOTH, DIFFERS):
        return None
    if beside.further(_KNOWN, COMPARING, _UNDER) or not all(r.data["thema"] for r in pair):
        return None
    names, themes = [str(r.data["naam"]) for r in pair], [str(r.data["thema"]) for r in pair]
    marks = [mark(sources_of(r)["thema"]) for r in pair]
    same = fold(themes[0]) == fold(themes[1])
    lead = ""
    if asks_whether(question):
        lead = "Ja. " if same == (relation != DIFFERS) else "Nee. "
    if same:
        text = f"{lead}{names[0]} en {names[1]} vallen allebei onder het thema {themes[0]} "
        told = [say(text, *marks, ".", checked=False)]
    else:
        told = [
            say(
                f"{lead if k == 0 else ''}{names[k]} valt onder het thema {themes[k]} ",
                marks[k],
                ".",
                checked=False,
            )
            for k in (0, 1)
        ]
    return found(list(pair), *told, why="thema van twee dossiers")
