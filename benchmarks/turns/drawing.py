"""Dialogues drawn by a seed, with what people put around their last question."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

from benchmarks.shapes.names import misspelled
from benchmarks.turns.about_dossiers import DossierTalks
from benchmarks.turns.about_figures import FigureTalks
from benchmarks.turns.about_lists import ListTalks
from benchmarks.turns.about_rest import RestTalks
from benchmarks.turns.other_frames import OPENERS
from benchmarks.turns.talk import Talk, capital, drawn
from benchmarks.turns.topics import Topics
from ingest.library import Library

Maker = Callable[[random.Random, bool], Talk | None]
_TRIES = 40  # for every dialogue that is wanted
_OPENED, _SMALL, _SLIPPED = 0.15, 0.25, 0.06  # shares of last questions


def makers(library: Library) -> dict[str, Maker]:
    """How every kind of dialogue is made out of a library."""
    topics = Topics(library)
    every = (DossierTalks(topics), ListTalks(topics), RestTalks(topics), FigureTalks(topics))
    return {kind: maker for some in every for kind, maker in some.makers.items()}


def talks(library: Library, seed: int, each: int) -> Iterator[Talk]:
    """At most `each` dialogues of every kind and half, as the seed draws them."""
    for kind, make in makers(library).items():
        for seen in (True, False):
            rng = random.Random(f"{seed} {kind} {seen}")
            made: set[tuple[str, ...]] = set()
            for _ in range(_TRIES * each):
                talk = make(rng, seen)
                if talk is None:
                    continue
                own = rng.random() < 0.5
                key = (*(t.question for t in talk.before), talk.text)
                if key not in made and len(made) < each:
                    made.add(key)
                    yield replace(talk, kind=kind, seen=seen, own=own, text=_put(talk.text, rng, seen))


def _put(text: str, rng: random.Random, seen: bool) -> str:
    way = rng.random()
    if way < _OPENED and (opener := drawn(OPENERS, rng, seen)):
        text = opener + (
            text[0].lower() + text[1:] if opener.endswith(", ") and text[1:2].islower() else capital(text)
        )
    elif way < _OPENED + _SMALL:
        text = text.lower().rstrip("?.")
    return misspelled(text, rng) if rng.random() < _SLIPPED else text
