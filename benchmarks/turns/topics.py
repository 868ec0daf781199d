"""What a register can be asked, by the subject that it is asked of."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from benchmarks.shapes.cases import Case, Cases, leaders_of
from benchmarks.turns.talk import Page, Said, opened, short
from ingest.library import Library

Topic = dict[str, Case]
FIELDS = ("trekker", "einde", "looptijd", "opdrachtgever", "gemeenten", "thema", "doelen")
_LIKE = {"einde": "looptijd", "afwezig": "gemeenten"}  # the field of the record behind what is asked


class Topics:
    """Cases by what they are of: dossiers by name, persons, municipalities, themes, actions by document and number."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.cases = list(Cases(library).all())
        self.dossiers = self._by(self.cases, ("wie", "veld"), "d")
        self.persons = self._by((c for c in self.cases if "p" in c.slots), ("omgekeerd",), "p")
        self.towns = self._by((c for c in self.cases if "g" in c.slots), ("omgekeerd",), "g")
        self.themes = self._by((c for c in self.cases if "t" in c.slots), ("lijst",), "t")
        self.lobby = self._by((c for c in self.cases if "l" in c.slots), ("lijst",), "l")
        self.actions: dict[tuple[str, int], Topic] = defaultdict(dict)
        for case in self.cases:
            if case.kind == "actie" and str(case.slots["n"][0]).isdigit():
                self.actions[case.slots["kort"][0], int(case.slots["n"][0])].setdefault(case.asked, case)
        self.records = {str(r.data["naam"]): r for r in library.register.records("dossier")}

    def of(self, kind: str, asked: str) -> list[Case]:
        return [c for c in self.cases if (c.kind, c.asked) == (kind, asked)]

    def told(self, name: str, asked: str) -> list[str]:
        """What the register says of a field of a dossier, as a person would say it."""
        data = self.records[name].data
        if asked == "trekker":
            return [f"{t['functie'] or ''} {t['naam']}".strip() for t in leaders_of(self.records[name])]
        if asked in ("einde", "looptijd"):
            term: Any = data["looptijd"]
            return [f"tot {term['tot']}" if asked == "einde" else str(term["tekst"])]
        if asked == "doelen":
            goals: Any = data["doelen"]
            return [" ".join(str(g["tekst"]).split()).rstrip(".") for g in goals[:2]]
        return [f[0] for f in self.dossiers[name][asked].expected.facts]

    def turn(self, name: str, asked: str, rng: random.Random, seen: bool) -> Said:
        """A turn that asks a field of a dossier in full and is answered by the register."""
        return Said(opened(self.dossiers[name][asked], rng, seen), short(self.told(name, asked), rng))

    def pages(self, name: str, asked: str) -> frozenset[Page]:
        """The pages on which a field of a dossier stands."""
        record, key = self.records[name], _LIKE.get(asked, asked)
        many: Any = record.data.get(
            "trekkers" if key == "trekker" else f"{key}s" if key == "opdrachtgever" else key
        )
        spans = (
            [i["bron"] for i in many if isinstance(i, dict) and "bron" in i] if isinstance(many, list) else []
        )
        sources: Any = record.data.get("bronnen") or {}
        spans += [sources[key]] if key in sources else []
        if not spans:
            whole: Any = record.data.get("paginas") or []
            return frozenset((record.document, int(p)) for p in whole)
        return frozenset((s.document, s.page) for s in spans)

    @staticmethod
    def _by(cases: Iterable[Case], kinds: tuple[str, ...], slot: str) -> dict[str, Topic]:
        found: dict[str, Topic] = defaultdict(dict)
        for case in cases:
            if case.kind in kinds and slot in case.slots:
                found[case.slots[slot][0]].setdefault(case.asked, case)
        return found
