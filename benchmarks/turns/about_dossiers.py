"""Dialogues about dossiers: another field, another dossier, an earlier one, both, where it stands, a correction, a new subject."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

from benchmarks.shapes.cases import Case, Expected
from benchmarks.shapes.judge import flattened
from benchmarks.turns import dossier_frames as frames
from benchmarks.turns import other_frames
from benchmarks.turns.talk import Held, Said, Talk, always, capital, drawn, opened, same, short, told_by
from benchmarks.turns.topics import FIELDS, Topics

_ALIKE = ({"einde", "looptijd"}, {"gemeenten", "afwezig"})


class DossierTalks:
    """Makers of dialogues by kind; each gives one that the random numbers draw, or None where they draw what cannot be asked."""

    def __init__(self, topics: Topics) -> None:
        self._topics = topics
        self._names = sorted(topics.dossiers)
        self.makers = {
            "ander veld": self.other_field,
            "doet mee": self.member,
            "ander dossier": self.other_dossier,
            "correctie": self.correction,
            "ander veld bedoeld": self.other_field_meant,
            "eerder dossier": self.earlier,
            "beide dossiers": self.both,
            "welk langst": self.longest,
            "waar staat dat": self.where,
            "nieuw onderwerp": self.new_subject,
            "na een weigering": self.after_refusal,
        }

    def other_field(self, rng: random.Random, seen: bool) -> Talk | None:
        topic = self._topics.dossiers[name := rng.choice(self._names)]
        asked = rng.choice([k for k in frames.FIELD if k in topic] or ["trekker"])
        before = self._before(name, rng, seen, asked)
        frame = drawn(frames.FIELD[asked], rng, seen)
        if asked not in topic or not before or not frame:
            return None
        return Talk(before, frame, told_by(topic[asked].expected))

    def member(self, rng: random.Random, seen: bool) -> Talk | None:
        topic = self._topics.dossiers[name := rng.choice(self._names)]
        case = topic.get(rng.choice(("doet mee", "doet niet mee")))
        lately = rng.random() < 0.4
        first = (
            "gemeenten"
            if lately
            else rng.choice([f for f in FIELDS if f in topic and f != "gemeenten"] or [""])
        )
        frame = drawn(frames.MEMBER_SHORT if lately else frames.MEMBER, rng, seen)
        if case is None or not frame or first not in topic:
            return None
        before = (self._topics.turn(name, first, rng, seen),)
        text = frame.format(g=rng.choice(list(case.slots["g"])))
        return Talk(before, capital(text), told_by(case.expected))

    def other_dossier(self, rng: random.Random, seen: bool) -> Talk | None:
        return self._swapped(frames.OTHER, rng, seen)

    def correction(self, rng: random.Random, seen: bool) -> Talk | None:
        return self._swapped(frames.MEANT, rng, seen)

    def _swapped(self, shapes: tuple[str, ...], rng: random.Random, seen: bool) -> Talk | None:
        one, other = rng.sample(self._names, 2)
        asked = rng.choice(FIELDS)
        a, b = self._topics.dossiers[one].get(asked), self._topics.dossiers[other].get(asked)
        frame = drawn(shapes, rng, seen)
        if a is None or b is None or same(a, b) or not frame:
            return None
        before = (self._topics.turn(one, asked, rng, seen),)
        text = _called(frame, b, rng)
        return Talk(before, text, told_by(b.expected))

    def other_field_meant(self, rng: random.Random, seen: bool) -> Talk | None:
        topic = self._topics.dossiers[name := rng.choice(self._names)]
        asked = rng.choice(list(frames.FIELD_NAMES))
        first = rng.choice([f for f in FIELDS if f in topic and not _alike(f, asked)])
        frame = drawn(frames.MEANT_FIELD, rng, seen)
        if asked not in topic or not frame:
            return None
        text = frame.format(v=rng.choice(frames.FIELD_NAMES[asked]))
        before = (self._topics.turn(name, first, rng, seen),)
        return Talk(before, text, told_by(topic[asked].expected))

    def earlier(self, rng: random.Random, seen: bool) -> Talk | None:
        def first(a: Case, b: Case) -> Expected | None:
            return None if same(a, b) else a.expected

        return self._of_two(frames.EARLIER, first, rng, seen)

    def both(self, rng: random.Random, seen: bool) -> Talk | None:
        def together(a: Case, b: Case) -> Expected:
            return Expected(tuple(dict.fromkeys((*a.expected.facts, *b.expected.facts))))

        return self._of_two(frames.BOTH, together, rng, seen)

    def _of_two(
        self,
        shapes: Mapping[str, tuple[str, ...]],
        right: Callable[[Case, Case], Expected | None],
        rng: random.Random,
        seen: bool,
    ) -> Talk | None:
        """A field of two dossiers after another field of each; `right` is what it is of the two, if that can be told."""
        one, other = rng.sample(self._names, 2)
        asked, said = rng.choice(list(shapes)), rng.choice(FIELDS)
        a, b = self._topics.dossiers[one], self._topics.dossiers[other]
        frame = drawn(shapes[asked], rng, seen)
        if not frame or _alike(asked, said) or not {asked, said} <= a.keys() & b.keys():
            return None
        expected = right(a[asked], b[asked])
        if expected is None:
            return None
        before = (self._topics.turn(one, said, rng, seen), self._next(other, said, rng, seen))
        return Talk(before, frame, told_by(expected))

    def longest(self, rng: random.Random, seen: bool) -> Talk | None:
        one, other = rng.sample(self._names, 2)
        ends = {name: self._ends(name) for name in (one, other)}
        frame = drawn(frames.LONGEST, rng, seen)
        if not frame or None in ends.values() or ends[one] == ends[other]:
            return None
        low, high = sorted((one, other), key=lambda n: ends[n] or 0)
        first = rng.choice(("trekker", "looptijd", "opdrachtgever"))
        if first not in self._topics.dossiers[one] or first not in self._topics.dossiers[other]:
            return None
        pattern = rf"^(?:(?!{re.escape(flattened(low))}).)*{re.escape(flattened(high))}"
        before = (self._topics.turn(one, first, rng, seen), self._next(other, first, rng, seen))
        return Talk(before, frame, always(Held(pattern=pattern)))

    def where(self, rng: random.Random, seen: bool) -> Talk | None:
        topic = self._topics.dossiers[name := rng.choice(self._names)]
        asked = rng.choice([f for f in FIELDS if f in topic])
        frame = drawn(frames.WHERE, rng, seen)
        pages = self._topics.pages(name, asked)
        if not frame or not pages:
            return None
        before = (self._topics.turn(name, asked, rng, seen),)
        return Talk(before, frame, always(Held(pages=pages)))

    def new_subject(self, rng: random.Random, seen: bool) -> Talk | None:
        name = rng.choice(self._names)
        before = self._before(name, rng, seen, "")
        case = rng.choice(self._topics.cases)
        lead = drawn(other_frames.NEW_SUBJECT, rng, seen)
        if not before or lead is None or name in case.slots.get("d", ()):
            return None
        text = opened(case, rng, seen)
        text = lead + (text[0].lower() + text[1:] if lead.endswith(": ") and text[1:2].islower() else text)
        return Talk(before, text, told_by(case.expected))

    def after_refusal(self, rng: random.Random, seen: bool) -> Talk | None:
        unknown = self._topics.of("onbekend", "trekker")
        asked = rng.choice(list(frames.AFTER_REFUSAL))
        case = self._topics.dossiers[rng.choice(self._names)].get(asked)
        frame = drawn(frames.AFTER_REFUSAL[asked], rng, seen)
        if not unknown or case is None or not frame:
            return None
        none = rng.choice(unknown)
        first = opened(Case(none.kind, asked, case.shapes, none.slots, none.expected), rng, seen)
        refusal = rng.choice(
            ("Dat staat niet in de documenten.", "Dat dossier is er niet.", "Daar is niets over te vinden.")
        )
        text = _called(frame, case, rng)
        return Talk((Said(first, refusal),), text, told_by(case.expected))

    # --- the turns before -----------------------------------------------------------------------------------------------

    def _before(self, name: str, rng: random.Random, seen: bool, asked: str) -> tuple[Said, ...]:
        """One or two turns about a dossier, none of which asks `asked`; now and then behind one about something else."""
        topic = self._topics.dossiers[name]
        said = [f for f in FIELDS if f in topic and not _alike(f, asked)]
        if len(said) < 2:
            return ()
        first, second = rng.sample(said, 2)
        turns = [self._topics.turn(name, first, rng, seen)]
        if rng.random() < 0.35 and (frame := drawn(frames.FIELD[second], rng, seen)):
            turns.append(Said(frame, short(self._topics.told(name, second), rng)))
        if rng.random() < 0.15:
            other = rng.choice([n for n in self._names if n != name])
            turns.insert(
                0,
                self._topics.turn(
                    other, rng.choice([f for f in FIELDS if f in self._topics.dossiers[other]]), rng, seen
                ),
            )
        return tuple(turns)

    def _next(self, name: str, asked: str, rng: random.Random, seen: bool) -> Said:
        """The same asked of another dossier: in whole or in short."""
        if rng.random() < 0.5:
            return self._topics.turn(name, asked, rng, seen)
        case = self._topics.dossiers[name][asked]
        question = rng.choice(("En van {dd}?", "En bij {dd}?")).format(dd=case.slots["dd"][0])
        return Said(question, short(self._topics.told(name, asked), rng))

    def _ends(self, name: str) -> int | None:
        term = self._topics.records[name].data["looptijd"]
        return int(term["tot"]) if isinstance(term, dict) and term["tot"] else None


def _called(frame: str, case: Case, rng: random.Random) -> str:
    at = rng.randrange(len(case.slots["d"]))
    return capital(frame.format(d=case.slots["d"][at], dd=case.slots["dd"][at % len(case.slots["dd"])]))


def _alike(a: str, b: str) -> bool:
    return a == b or any({a, b} == pair for pair in _ALIKE)
