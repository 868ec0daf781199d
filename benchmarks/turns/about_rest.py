"""Dialogues about actions, lobby goals, terms and texts."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from benchmarks.turns import other_frames as frames
from benchmarks.turns.talk import (
    Given,
    Held,
    Said,
    Talk,
    asked_in_full,
    capital,
    drawn,
    of_another,
    same,
    told_by,
)
from benchmarks.turns.topics import Topics
from ingest.language import fold, sentences
from ingest.model import Passage

_ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde".split()


class RestTalks:
    """Makers of dialogues by kind (see about_dossiers)."""

    def __init__(self, topics: Topics) -> None:
        self._topics = topics
        self._sections = _sections(topics)
        self.makers = {
            "actie, ander veld": self.action_field,
            "andere actie": self.other_action,
            "volgende actie": self.next_action,
            "na een vraag terug": self.which_document,
            "ander lobbythema": self.other_lobby,
            "lobby bij wie": self.lobby_to,
            "andere term": self.other_term,
            "tekst": self.text,
        }

    def action_field(self, rng: random.Random, seen: bool) -> Talk | None:
        key = self._action(rng)
        if key is None:
            return None
        topic = self._topics.actions[key]
        asked = rng.choice([a for a in frames.ACTION if a in topic])
        first = rng.choice(
            [a for a in ("verantwoordelijke", "planning", "wat") if a in topic and a != asked] or [""]
        )
        frame = drawn(frames.ACTION[asked], rng, seen)
        if not first or not frame:
            return None
        case = topic[asked]
        text = frame.format(**{s: v[0] for s, v in case.slots.items() if s in ("org", "jaar")})
        return Talk((asked_in_full(topic[first], rng, seen),), text, told_by(case.expected))

    def other_action(self, rng: random.Random, seen: bool) -> Talk | None:
        key = self._action(rng)
        if key is None:
            return None
        others = [n for d, n in self._topics.actions if d == key[0] and n != key[1]]
        frame = drawn(frames.OTHER_ACTION, rng, seen)
        return self._moved(key, rng.choice(others), frame, rng, seen) if others else None

    def next_action(self, rng: random.Random, seen: bool) -> Talk | None:
        key, step = self._action(rng), rng.choice((1, -1))
        frame = drawn(frames.NEXT_ACTION if step > 0 else frames.PREVIOUS_ACTION, rng, seen)
        if key is None or (key[0], key[1] + step) not in self._topics.actions:
            return None
        return self._moved(key, key[1] + step, frame, rng, seen)

    def _moved(
        self, key: tuple[str, int], n: int, frame: str | None, rng: random.Random, seen: bool
    ) -> Talk | None:
        one, other = self._topics.actions[key], self._topics.actions[key[0], n]
        asked = rng.choice(("verantwoordelijke", "planning", "wat"))
        if (
            not frame
            or asked not in one
            or asked not in other
            or same(one[asked], other[asked])
            or ("{nde}" in frame and n > 12)
        ):
            return None
        text = frame.format(n=n, nde=_ORDINALS[n - 1] if n <= 12 else "")
        return Talk((asked_in_full(one[asked], rng, seen),), text, told_by(other[asked].expected))

    def which_document(self, rng: random.Random, seen: bool) -> Talk | None:
        several = [n for n, count in Counter(n for _, n in self._topics.actions).items() if count > 1]
        frame = drawn(frames.WHICH_DOCUMENT, rng, seen)
        if not several or not frame:
            return None
        n = rng.choice(several)
        topic = self._topics.actions[rng.choice([key for key in self._topics.actions if key[1] == n])]
        case = topic["wat"]
        question = rng.choice(
            ("Wat is actie {n}?", "Wat houdt actie {n} in?", "Waar gaat actie {n} over?")
        ).format(n=n)
        text = capital(frame.format(doc=case.slots["doc"][0], kort=case.slots["kort"][0]))
        turn = Said(question, f"Er zijn meer documenten met een actie {n}. Welke bedoelt u?")
        return Talk((turn,), text, told_by(case.expected))

    def other_lobby(self, rng: random.Random, seen: bool) -> Talk | None:
        found = [t["lobbydoelen"] for t in self._topics.lobby.values() if "lobbydoelen" in t]
        return of_another(frames.OTHER_LOBBY, "l", found, rng, seen)

    def lobby_to(self, rng: random.Random, seen: bool) -> Talk | None:
        topics = [t for t in self._topics.lobby.values() if {"lobbydoelen", "lobby gericht aan"} <= t.keys()]
        frame = drawn(frames.LOBBY_TO, rng, seen)
        if not topics or not frame:
            return None
        topic = rng.choice(topics)
        before = (asked_in_full(topic["lobbydoelen"], rng, seen),)
        return Talk(before, frame, told_by(topic["lobby gericht aan"].expected))

    def other_term(self, rng: random.Random, seen: bool) -> Talk | None:
        return of_another(frames.OTHER_TERM, "b", self._topics.of("begrip", "voluit"), rng, seen)

    def _action(self, rng: random.Random) -> tuple[str, int] | None:
        return rng.choice(sorted(self._topics.actions)) if self._topics.actions else None

    # --- texts ----------------------------------------------------------------------------------------------------------

    def text(self, rng: random.Random, seen: bool) -> Talk | None:
        frame = drawn(frames.TEXT_NEXT, rng, seen)
        if not self._sections or not frame:
            return None
        head, found = rng.choice(self._sections)
        first = rng.choice(frames.TEXT_FIRST).format(
            k=head[0].lower() + head[1:] if head[1:2].islower() else head
        )
        begin, end = sentences(found[0].text)[0]
        pages = frozenset((p.document, page) for p in found for page in p.pages)

        def held(answers: Sequence[Given]) -> Held | None:
            cited = answers[-1].pages
            return Held(pages=pages) if cited is None or cited & pages else None

        told = " ".join(found[0].text[begin:end].split())
        return Talk((Said(first, told),), frame, held)


def _sections(topics: Topics) -> list[tuple[str, list[Passage]]]:
    """Sections of running text whose heading names a subject that no other heading has."""
    found: dict[tuple[str, tuple[str, ...]], list[Passage]] = defaultdict(list)
    for passage in topics.library.passages:
        if passage.kind == "tekst" and passage.path:
            found[passage.document, passage.path].append(passage)
    heads = Counter(fold(path[-1]) for _, path in found)
    return [
        (head, passages)
        for (_, path), passages in found.items()
        if heads[fold(path[-1])] == 1
        and (head := re.sub(r"^[\d.]+\s+", "", " ".join(path[-1].split())))
        and head not in topics.records
        and len(head) > 4
        and len(head.split()) <= 6
        and not head.endswith((":", "?"))
        and sum(len(p.text.split()) for p in passages) >= 60
    ]
