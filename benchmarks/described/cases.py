"""What can be asked of records that are described: every field of a dossier, an action or a lobby goal, and what fits no record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random

from benchmarks.described import frames
from benchmarks.described.telling import Telling, text_of
from benchmarks.shapes.cases import (
    ELSEWHERE,
    Case,
    Expected,
    bare,
    each,
    front,
    leaders_of,
    listed,
    members_of,
)
from ingest.language import term_stems, words
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import surname

Slots = Mapping[str, Sequence[str]]
Field = tuple[
    str, tuple[str, ...], Expected, Slots
]  # what is asked, its frames, what is right, further slots
Fields = Callable[[Record], Iterator[Field]]


class Described:
    """All cases of one library."""

    def __init__(self, library: Library, seed: int) -> None:
        self._library, self._seed = library, seed
        self._telling = Telling(library)
        self._dossiers = library.register.records("dossier")
        self._surnames = [surname(str(p.data["naam"])) for p in library.register.records("persoon")]

    def all(self) -> Iterator[Case]:
        for record in self._dossiers:
            yield from self._of(record, frames.OF_DOSSIER, self._of_dossier)
        for record in self._library.register.records("actie"):
            if record.data["nummer"]:
                yield from self._of(record, frames.OF_ACTION, self._of_action)
        for record in self._library.register.records("lobbydoel"):
            yield from self._of(record, frames.OF_LOBBY, self._of_lobby)
        yield from self._near()

    def _of(self, record: Record, kinds: Sequence[str], fields: Fields) -> Iterator[Case]:
        slots: list[Slots] = []
        for seen in (True, False):
            whole, about = self._telling.tell(record, Random(f"{self._seed} {record.id} {seen}"), seen, kinds)
            if not about:
                return
            slots.append({"b": whole, "n": about})
        for asked, shapes, expected, more in fields(record):
            yield Case(record.kind, asked, shapes, {**slots[0], **more}, expected, slots[1], called(record))

    def _of_dossier(self, record: Record) -> Iterator[Field]:
        own = [surname(str(t["naam"])) for t in leaders_of(record)]
        if own:
            others = tuple(s for s in self._surnames if s not in own)
            yield "trekker", frames.WHO, Expected(each(own), others), {}
        term = record.data["looptijd"]
        if isinstance(term, dict) and term["tekst"]:
            years = re.findall(r"\d{4}", term["tekst"]) or [str(term["tekst"])]
            yield "looptijd", frames.TERM, Expected(each(years)), {}
            if term["tot"]:
                yield "einde", frames.UNTIL, Expected(((str(term["tot"]),),)), {}
        if orders := [bare(str(o["naam"])) for o in listed(record, "opdrachtgevers")]:
            yield "opdrachtgever", frames.COMMISSIONED, Expected(each(orders)), {}
        if within := [str(g["naam"]) for g in listed(record, "gemeenten")]:
            alike = [r for r in self._dossiers if r.document == record.document]
            absent = tuple(sorted({t for r in alike for t in members_of(r) if t not in within}))
            yield "gemeenten", frames.TOWNS, Expected(each(within), absent), {}
            if absent:
                yield "afwezig", frames.ABSENT, Expected(each(absent)), {}
        if record.data["thema"]:
            yield "thema", frames.THEME, Expected(((str(record.data["thema"]),),)), {}
        if goals := [front(str(g["tekst"])) for g in listed(record, "doelen")]:
            yield "doelen", frames.GOALS, Expected(each(goals)), {}
        yield "welk dossier", frames.WHICH_DOSSIER, Expected(((called(record),),)), {}

    def _of_action(self, record: Record) -> Iterator[Field]:
        data = record.data
        if who := str(data["verantwoordelijke"] or ""):
            yield (
                "verantwoordelijke",
                frames.RESPONSIBLE,
                Expected(((front(re.sub(r"^\W*\d\W+", "", who), 22),),)),
                {},
            )
        planning = data["planning"]
        text = str(planning["tekst"] or "") if isinstance(planning, dict) else ""
        if when := re.findall(r"Q[1-4]|\d{4}", text):
            yield "planning", frames.PLANNED, Expected(each(dict.fromkeys(when))), {}
        if data["resultaat"]:
            result = re.sub(r"^\W*\d\W+", "", str(data["resultaat"]))
            yield "resultaat", frames.RESULT, Expected(((front(result, 25),),)), {}
        if data["investering"]:
            yield "investering", frames.INVESTMENT, Expected(((front(str(data["investering"]), 12),),)), {}
        for row in listed(record, "uren"):
            if row["jaar"] and row["uren"] and len(str(row["organisatie"]).split()) <= 3:
                asked = {"org": [str(row["organisatie"])], "jaar": [str(row["jaar"])]}
                yield "uren", frames.HOURS, Expected(((str(row["uren"]),),)), asked
        yield "welke actie", frames.WHICH_ACTION, Expected(((f"actie {data['nummer']}",),)), {}

    def _of_lobby(self, record: Record) -> Iterator[Field]:
        if to := record.data["gericht_aan"]:
            yield "gericht aan", frames.ADDRESSEE, Expected(((bare(str(to)).split()[-1],),)), {}
        if theme := record.data["thema"]:
            yield "thema", frames.LOBBY_THEME, Expected(((str(theme),),)), {}

    def _near(self) -> Iterator[Case]:
        """What no record fits: nothing named at all, a subject that is nowhere, words of two dossiers, and one word of a dossier
        with a weighty one that its text does not have."""
        names = tuple(self._surnames)
        yield Case("mis", "niets genoemd", frames.NO_DOSSIER, {}, Expected((), names, None, True))
        known = self._library.words
        absent = [n.lower() for n in ELSEWHERE if not any(w in known for w in words(n))]
        if absent:
            slots = {
                "n": absent,
                "b": [f"{k} {v} {n}" for k in frames.OF_DOSSIER for v in ("over", "rond") for n in absent],
            }
            yield Case("mis", "nergens", frames.WHO, slots, Expected((), names, None, True))
            yield Case("mis", "nergens, looptijd", frames.TERM, slots, Expected((), (), None, True))
        rng = Random(f"{self._seed} mis")
        own = {
            r.id: [n for n in self._telling.nouns(r) if self._telling.own(n, r)]
            for r in self._telling.records
        }
        led = [r for r in self._dossiers if own[r.id]]
        for record in led:
            for other in led:
                if other.id == record.id:
                    continue
                one, two = rng.choice(own[record.id]), rng.choice(own[other.id])
                if self._telling.near(one, other) or self._telling.near(two, record):
                    continue
                n = f"{one.text} en {two.text}"
                never = tuple(sorted(_leaders(record) ^ _leaders(other)))
                if never:
                    yield Case(
                        "mis",
                        "twee dossiers",
                        frames.WHO,
                        {"n": [n], "b": [f"{rng.choice(frames.OF_DOSSIER)} over {n}"]},
                        Expected((), never, None, True),
                        own=called(record),
                    )
        others = [r for r in self._telling.records if r.kind != "dossier" and own[r.id]]
        for record in led:
            page = term_stems(text_of(record), self._library.compounds)
            for other in rng.sample(others, min(4, len(others))):
                noun = rng.choice(own[other.id])
                name = str(record.data["naam"])
                if not noun.stems & page and not self._telling.near(noun, record):
                    n = rng.choice(
                        (
                            f"{noun.text} bij {name}",
                            f"{noun.text} voor {name}",
                            f"{noun.text} in het kader van {name}",
                        )
                    )
                    yield Case(
                        "mis",
                        "vreemd woord erbij",
                        frames.WHO,
                        {
                            "n": [n],
                            "b": [
                                f"{rng.choice(frames.OF_DOSSIER)} voor {n}",
                                f"het stuk over {n}",
                                f"de regels over {n}",
                            ],
                        },
                        Expected((), names),
                        own=name,
                    )


def called(record: Record) -> str:
    """What an answer calls a record."""
    return (
        f"actie {record.data['nummer']}"
        if record.kind == "actie"
        else str(record.data.get("naam") or record.data["tekst"])
    )


def _leaders(record: Record) -> set[str]:
    return {surname(str(t["naam"])) for t in leaders_of(record)}
