"""Ordinary words of those who ask, in questions that the register answers; and words of subjects that it has nothing of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.premises import ordinary
from benchmarks.premises.subject import Dossier, Facts, Subjects, any_of, case
from benchmarks.shapes.cases import Case, bare, each, listed
from ingest.language import words

# What is asked, as a main and as a subordinate clause.
_END = ("tot wanneer loopt {dd}?", "tot wanneer {dd} loopt")
_ORDER = ("wie is de opdrachtgever van {dd}?", "wie de opdrachtgever van {dd} is")
_MEMBERS = ("welke gemeenten doen mee aan {dd}?", "welke gemeenten meedoen aan {dd}")
_LEADER = ("wie is de trekker van {dd}?", "wie de trekker van {dd} is")


def ordinary_cases(subjects: Subjects) -> Iterator[Case]:
    """All of them; a dossier's whole name is used, so that only the ordinary word is new."""
    topics = [t for t in ordinary.TOPICS if subjects.invented.lacks([t, *words(t), t.removesuffix("s")])]
    for dossier in subjects.dossiers:
        slots = {key: [ways[0]] for key, ways in dossier.slots.items()}
        if dossier.leaders:
            for kind, (listing, frames) in ordinary.WHO.items():
                yield case(
                    "gewoon woord", kind, frames, {**slots, "w": listing}, "waar", any_of(dossier.leaders)
                )
        for main, sub, facts in _asked(dossier):
            asked = {"q": [main.format(dd=slots["dd"][0])], "s": [sub.format(dd=slots["dd"][0])]}
            for kind, (listing, frames) in ordinary.FIELDS.items():
                yield case("gewoon woord", f"veld, {kind}", frames, {**asked, "w": listing}, "waar", facts)
        if topics and subjects.towns:
            own = {**slots, "w": topics, "g": subjects.towns}
            yield case("onbekend onderwerp", "bij een dossier", ordinary.TOPIC_FRAMES, own, "nergens")


def _asked(dossier: Dossier) -> Iterator[tuple[str, str, Facts]]:
    orders: Sequence[str] = [bare(str(o["naam"])) for o in listed(dossier.record, "opdrachtgevers")]
    if dossier.leaders:
        yield *_LEADER, any_of(dossier.leaders)
    if dossier.years:
        yield *_END, any_of([str(dossier.years[1])])
    if orders:
        yield *_ORDER, any_of(orders)
    if dossier.members:
        yield *_MEMBERS, each(dossier.members)
