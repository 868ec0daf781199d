"""Dialogues about persons, municipalities and themes, and about what stands in the list that an answer gave."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from benchmarks.shapes.cases import Case, Expected
from benchmarks.turns import dossier_frames as frames
from benchmarks.turns.talk import (
    Given,
    Held,
    Said,
    Talk,
    always,
    capital,
    drawn,
    in_order,
    opened,
    same,
    short,
)
from benchmarks.turns.topics import Topics, leaders
from ingest.records.people import surname

_NONE_ELSE = ("geen ander", "alleen", "enige", "niets anders", "verder geen", "niet nog")


class ListTalks:
    """Makers of dialogues by kind (see about_dossiers)."""

    def __init__(self, topics: Topics) -> None:
        self._topics = topics
        self._led = {name: leaders(record) for name, record in topics.records.items()}
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
        return Talk(
            "wat nog meer",
            frame,
            seen,
            (self._who(name, rng, seen),),
            frame,
            rng.random() < 0.5,
            always(held),
        )

    def office(self, rng: random.Random, seen: bool) -> Talk | None:
        name = rng.choice(
            [n for n, found in self._led.items() if len(found) == 1 and found[0]["functie"]] or [""]
        )
        frame = drawn(frames.OFFICE, rng, seen)
        if not name or not frame:
            return None
        leader = self._led[name][0]
        turn = Said(self._who(name, rng, seen).question, f"Dat is {leader['naam']}.")
        held = Held(Expected(((str(leader["functie"]),),)))
        return Talk("functie", frame, seen, (turn,), frame, rng.random() < 0.5, always(held))

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
        return Talk("een van hen", frame, seen, (self._who(name, rng, seen),), text, rng.random() < 0.5, held)

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
        return Talk(
            "wie van hen",
            frame,
            seen,
            (self._who(name, rng, seen),),
            text,
            rng.random() < 0.5,
            always(Held(case.expected)),
        )

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
        turn = Said(opened(topic[first], rng, seen), short(self._topics.told(name, first), rng))
        text = capital(frame.format(p=rng.choice(list(case.slots["p"]))))
        return Talk(
            "trekt die dat", frame, seen, (turn,), text, rng.random() < 0.5, always(Held(case.expected))
        )

    def other_person(self, rng: random.Random, seen: bool) -> Talk | None:
        found = [t["dossiers"] for t in self._topics.persons.values() if "dossiers" in t]
        return self._swap("andere persoon", frames.OTHER_PERSON, "p", found, rng, seen)

    def _who(self, name: str, rng: random.Random, seen: bool) -> Said:
        case = self._topics.dossiers[name]["trekker"]
        return Said(opened(case, rng, seen), short(self._topics.told(name, "trekker"), rng))

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
        before = (self._listing(case, rng, seen),)
        return Talk(
            "uit de lijst", frame, seen, before, text, rng.random() < 0.5, self._at(case, place, asked)
        )

    def next_of_list(self, rng: random.Random, seen: bool) -> Talk | None:
        case = self._list(rng)
        asked = rng.choice(list(frames.OF_LIST))
        frame = drawn(frames.NEXT_OF_LIST, rng, seen)
        question = rng.choice(frames.OF_LIST[asked]).format(k="de eerste")
        names = [f[0] for f in case.expected.facts] if case else []
        if case is None or not frame or any(asked not in self._topics.dossiers[n] for n in names[:2]):
            return None
        before = (
            self._listing(case, rng, seen),
            Said(capital(question), short(self._topics.told(names[0], asked), rng)),
        )
        return Talk("en de tweede", frame, seen, before, frame, rng.random() < 0.5, self._at(case, 1, asked))

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
        before = (
            self._listing(case, rng, seen),
            Said(capital(question), short(self._topics.told(names[0], asked), rng)),
        )

        def held(answers: Sequence[Given]) -> Held | None:
            order = in_order(names, answers[0].text)
            return self._of_all(order[1:], asked) if order else None

        return Talk("van de andere", frame, seen, before, frame, rng.random() < 0.5, held)

    def all_of_list(self, rng: random.Random, seen: bool) -> Talk | None:
        case = self._list(rng)
        asked = rng.choice(list(frames.ALL_OF_LIST))
        frame = drawn(frames.ALL_OF_LIST[asked], rng, seen)
        names = [f[0] for f in case.expected.facts] if case else []
        if case is None or not frame or any(asked not in self._topics.dossiers[n] for n in names):
            return None
        before = (self._listing(case, rng, seen),)
        return Talk(
            "van allemaal", frame, seen, before, frame, rng.random() < 0.5, always(self._of_all(names, asked))
        )

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

    def _listing(self, case: Case, rng: random.Random, seen: bool) -> Said:
        return Said(opened(case, rng, seen), short((f[0] for f in case.expected.facts), rng))

    def _at(self, case: Case, place: int, asked: str) -> Callable[[Sequence[Given]], Held | None]:
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
        return self._swap("andere gemeente", frames.OTHER_TOWN, "g", found, rng, seen)

    def not_town(self, rng: random.Random, seen: bool) -> Talk | None:
        topics = [t for t in self._topics.towns.values() if {"van gemeente", "niet van gemeente"} <= t.keys()]
        frame = drawn(frames.NOT_TOWN, rng, seen)
        if not topics or not frame:
            return None
        topic = rng.choice(topics)
        turn = self._listing(topic["van gemeente"], rng, seen)
        held = Held(topic["niet van gemeente"].expected)
        return Talk("waaraan niet", frame, seen, (turn,), frame, rng.random() < 0.5, always(held))

    def other_theme(self, rng: random.Random, seen: bool) -> Talk | None:
        asked = rng.choice(("dossiers van thema", "trekkers van thema"))
        found = [t[asked] for t in self._topics.themes.values() if asked in t]
        return self._swap("ander thema", frames.OTHER_THEME, "t", found, rng, seen)

    def _swap(
        self, kind: str, shapes: tuple[str, ...], slot: str, found: list[Case], rng: random.Random, seen: bool
    ) -> Talk | None:
        frame = drawn(shapes, rng, seen)
        if len(found) < 2 or not frame:
            return None
        one, other = rng.sample(found, 2)
        if same(one, other):
            return None
        text = capital(frame.format(**{slot: rng.choice(list(other.slots[slot]))}))
        return Talk(
            kind,
            frame,
            seen,
            (self._listing(one, rng, seen),),
            text,
            rng.random() < 0.5,
            always(Held(other.expected)),
        )
