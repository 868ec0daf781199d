"""Dialogues about persons, municipalities and themes, and about what stands in the list that an answer gave."""

from __future__ import annotations

import random
from collections.abc import Sequence

from benchmarks.shapes.cases import Case, Expected, leaders_of
from benchmarks.turns import dossier_frames as frames
from benchmarks.turns.talk import (
    Given,
    Held,
    Right,
    Said,
    Talk,
    always,
    asked_in_full,
    capital,
    drawn,
    in_order,
    of_another,
    short,
    told_by,
)
from benchmarks.turns.topics import Topics
from ingest.records.people import surname

_NONE_ELSE = ("geen ander", "alleen", "enige", "niets anders", "verder geen", "niet nog")


class ListTalks:
    """Makers of dialogues by kind (see about_dossiers)."""

    def __init__(self, topics: Topics) -> None:
        self._topics = topics
        self._led = {name: leaders_of(record) for name, record in topics.records.items()}
        self.makers = {
            "wat nog meer": self.person_else,
            "functie": self.office,
            "een van hen": self.of_persons,
            "wie van hen": self.of_part,
            "trekt die dat": self.person_check,
            "andere persoon": self.other_person,
            "uit de lijst": self.of_list,
            "van allemaal": self.all_of_list,
            "van de andere": self.rest_of_list,
            "en de tweede": self.next_of_list,
            "andere gemeente": self.other_town,
            "waaraan niet": self.not_town,
            "ander thema": self.other_theme,
        }

    # --- persons --------------------------------------------------------------------------------------------------------

    def person_else(self, rng: random.Random, seen: bool) -> Talk | None:
        name = rng.choice([n for n, found in self._led.items() if len(found) == 1] or [""])
        frame = drawn(frames.PERSON_ELSE, rng, seen)
        if not name or not frame:
            return None
        held = self._rest_of(surname(str(self._led[name][0]["naam"])), name)
        if held is None:
            return None
        return Talk((self._who(name, rng, seen),), frame, always(held))

    def office(self, rng: random.Random, seen: bool) -> Talk | None:
        name = rng.choice(
            [n for n, found in self._led.items() if len(found) == 1 and found[0]["functie"]] or [""]
        )
        frame = drawn(frames.OFFICE, rng, seen)
        if not name or not frame:
            return None
        leader = self._led[name][0]
        turn = Said(self._who(name, rng, seen).question, f"Dat is {leader['naam']}.")
        return Talk((turn,), frame, told_by(Expected(((str(leader["functie"]),),))))

    def of_persons(self, rng: random.Random, seen: bool) -> Talk | None:
        name = rng.choice([n for n, found in self._led.items() if len(found) > 1] or [""])
        place, ways = rng.choice(frames.PERSON_PLACES)
        frame = drawn(frames.OF_PERSONS, rng, seen)
        if not name or not frame or ("twee" in (way := rng.choice(ways)) and len(self._led[name]) != 2):
            return None
        people = [surname(str(t["naam"])) for t in self._led[name]]

        def held(answers: Sequence[Given]) -> Held | None:
            order = in_order(people, answers[-1].text)
            return self._rest_of(order[place], name) if order and len(order) > place else None

        text = capital(frame.format(k=way))
        return Talk((self._who(name, rng, seen),), text, held)

    def of_part(self, rng: random.Random, seen: bool) -> Talk | None:
        cases = self._topics.of("wie", "deel")
        frame = drawn(frames.OF_PART, rng, seen)
        if not cases or not frame:
            return None
        case = rng.choice(cases)
        name = case.slots["d"][0]
        if "twee" in frame and len(self._led[name]) != 2:
            return None
        text = frame.format(r=case.slots["r"][0])
        return Talk((self._who(name, rng, seen),), text, told_by(case.expected))

    def person_check(self, rng: random.Random, seen: bool) -> Talk | None:
        name = rng.choice(sorted(self._topics.dossiers))
        topic = self._topics.dossiers[name]
        case = topic.get(rng.choice(("trekker ja", "trekker nee")))
        frame = drawn(frames.PERSON_CHECK, rng, seen)
        first = rng.choice(
            [f for f in ("looptijd", "opdrachtgever", "gemeenten", "thema") if f in topic] or [""]
        )
        if case is None or not frame or not first:
            return None
        turn = self._topics.turn(name, first, rng, seen)
        text = capital(frame.format(p=rng.choice(list(case.slots["p"]))))
        return Talk((turn,), text, told_by(case.expected))

    def other_person(self, rng: random.Random, seen: bool) -> Talk | None:
        found = [t["dossiers"] for t in self._topics.persons.values() if "dossiers" in t]
        return of_another(frames.OTHER_PERSON, "p", found, rng, seen)

    def _who(self, name: str, rng: random.Random, seen: bool) -> Said:
        return self._topics.turn(name, "trekker", rng, seen)

    def _rest_of(self, person: str, besides: str) -> Held | None:
        """What else somebody leads; that it is nothing, where it is nothing."""
        cases = [
            t["dossiers"] for name, t in self._topics.persons.items() if name == person and "dossiers" in t
        ]
        if len(cases) != 1:
            return None
        expected = cases[0].expected
        rest = tuple(f for f in expected.facts if f[0] != besides)
        return Held(
            Expected(rest or ((besides, *_NONE_ELSE),), tuple(n for n in expected.never if n not in besides))
        )

    # --- lists of dossiers ----------------------------------------------------------------------------------------------

    def of_list(self, rng: random.Random, seen: bool) -> Talk | None:
        case = self._list(rng)
        asked = rng.choice(list(frames.OF_LIST))
        place, ways = rng.choice(frames.DOSSIER_PLACES)
        frame = drawn(frames.OF_LIST[asked], rng, seen)
        if case is None or not frame or len(case.expected.facts) <= place:
            return None
        text = capital(frame.format(k=rng.choice(ways)))
        before = (asked_in_full(case, rng, seen),)
        return Talk(before, text, self._at(case, place, asked))

    def next_of_list(self, rng: random.Random, seen: bool) -> Talk | None:
        case = self._list(rng)
        asked = rng.choice(list(frames.OF_LIST))
        frame = drawn(frames.NEXT_OF_LIST, rng, seen)
        question = rng.choice(frames.OF_LIST[asked]).format(k="de eerste")
        names = [f[0] for f in case.expected.facts] if case else []
        if case is None or not frame or any(asked not in self._topics.dossiers[n] for n in names[:2]):
            return None
        before = self._first_asked(case, asked, question, rng, seen)
        return Talk(before, frame, self._at(case, 1, asked))

    def rest_of_list(self, rng: random.Random, seen: bool) -> Talk | None:
        case = self._list(rng)
        asked = rng.choice(list(frames.REST_OF_LIST))
        frame = drawn(frames.REST_OF_LIST[asked], rng, seen)
        names = [f[0] for f in case.expected.facts] if case else []
        if (
            case is None
            or not frame
            or len(names) < 3
            or any(asked not in self._topics.dossiers[n] for n in names)
        ):
            return None
        question = rng.choice(frames.OF_LIST[asked]).format(k="de eerste")
        before = self._first_asked(case, asked, question, rng, seen)

        def held(answers: Sequence[Given]) -> Held | None:
            order = in_order(names, answers[0].text)
            return self._of_all(order[1:], asked) if order else None

        return Talk(before, frame, held)

    def all_of_list(self, rng: random.Random, seen: bool) -> Talk | None:
        case = self._list(rng)
        asked = rng.choice(list(frames.ALL_OF_LIST))
        frame = drawn(frames.ALL_OF_LIST[asked], rng, seen)
        names = [f[0] for f in case.expected.facts] if case else []
        if case is None or not frame or any(asked not in self._topics.dossiers[n] for n in names):
            return None
        before = (asked_in_full(case, rng, seen),)
        return Talk(before, frame, always(self._of_all(names, asked)))

    def _list(self, rng: random.Random) -> Case | None:
        """A question that a list of two to five dossiers answers."""
        kinds = (
            ("omgekeerd", "dossiers"),
            ("lijst", "dossiers van thema"),
            ("omgekeerd", "van opdrachtgever"),
        )
        cases = [c for c in self._topics.of(*rng.choice(kinds)) if 2 <= len(c.expected.facts) <= 5]
        known = [c for c in cases if all(f[0] in self._topics.dossiers for f in c.expected.facts)]
        return rng.choice(known) if known else None

    def _first_asked(
        self, case: Case, asked: str, question: str, rng: random.Random, seen: bool
    ) -> tuple[Said, Said]:
        """The list, and a field of the first of it."""
        listing = asked_in_full(case, rng, seen)
        told = short(self._topics.told(case.expected.facts[0][0], asked), rng)
        return listing, Said(capital(question), told)

    def _at(self, case: Case, place: int, asked: str) -> Right:
        names = [f[0] for f in case.expected.facts]

        def held(answers: Sequence[Given]) -> Held | None:
            order = in_order(names, answers[0].text)
            topic = self._topics.dossiers[order[place]] if order else {}
            return Held(topic[asked].expected) if asked in topic else None

        return held

    def _of_all(self, names: Sequence[str], asked: str) -> Held:
        facts = [f for n in names for f in self._topics.dossiers[n][asked].expected.facts]
        return Held(Expected(tuple(dict.fromkeys(facts))))

    # --- municipalities and themes --------------------------------------------------------------------------------------

    def other_town(self, rng: random.Random, seen: bool) -> Talk | None:
        asked = "van gemeente"
        found = [t[asked] for t in self._topics.towns.values() if asked in t]
        return of_another(frames.OTHER_TOWN, "g", found, rng, seen)

    def not_town(self, rng: random.Random, seen: bool) -> Talk | None:
        topics = [t for t in self._topics.towns.values() if {"van gemeente", "niet van gemeente"} <= t.keys()]
        frame = drawn(frames.NOT_TOWN, rng, seen)
        if not topics or not frame:
            return None
        topic = rng.choice(topics)
        turn = asked_in_full(topic["van gemeente"], rng, seen)
        return Talk((turn,), frame, told_by(topic["niet van gemeente"].expected))

    def other_theme(self, rng: random.Random, seen: bool) -> Talk | None:
        asked = rng.choice(("dossiers van thema", "trekkers van thema"))
        found = [t[asked] for t in self._topics.themes.values() if asked in t]
        return of_another(frames.OTHER_THEME, "t", found, rng, seen)
