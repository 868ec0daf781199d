"""A dialogue, what its last question must be answered with, and the pieces of which all of them are made."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks.cells.field import Asked
from benchmarks.shapes.asking import filling, half
from benchmarks.shapes.cases import Case, Expected

Page = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Held:
    """What a right answer holds: what the register says (`expected`), or a figure (`figure`); one of `pages` among its sources; words that
    fit `pattern` (on the folded answer)."""

    expected: Expected | None = None
    figure: Asked | None = None
    pages: frozenset[Page] = frozenset()
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """An earlier turn: its question, and the short answer that a person or another client would give it."""

    question: str
    short: str


@dataclass(frozen=True, slots=True)
class Given:
    """An earlier answer: what it says, and the pages that it cites; None for a short one."""

    text: str
    pages: frozenset[Page] | None = None


Right = Callable[[Sequence[Given]], Held | None]


@dataclass(frozen=True, slots=True)
class Talk:
    """Turns, the last question, and what is right from the earlier answers given: None where they do not bear it. Where it is drawn it
    gets its kind, whether it is `seen` (of the half of frames that may be looked at), and whether its earlier answers are the
    assistant's `own` or the short ones."""

    before: tuple[Said, ...]
    text: str
    held: Right
    kind: str = ""
    seen: bool = True
    own: bool = False


def always(held: Held) -> Right:
    """What is right whatever the earlier answers were."""
    return lambda _: held


def told_by(expected: Expected) -> Right:
    """What the register says, whatever the earlier answers were."""
    return always(Held(expected))


def asked_in_full(case: Case, rng: random.Random, seen: bool) -> Said:
    """A turn that asks a case in full and is answered by its facts."""
    return Said(opened(case, rng, seen), short((f[0] for f in case.expected.facts), rng))


def of_another(
    shapes: Sequence[str], slot: str, found: Sequence[Case], rng: random.Random, seen: bool
) -> Talk | None:
    """One case asked in full, and then the same of another that is called by its slot only."""
    frame = drawn(shapes, rng, seen)
    if len(found) < 2 or not frame:
        return None
    one, other = rng.sample(found, 2)
    if same(one, other):
        return None
    text = capital(frame.format(**{slot: rng.choice(list(other.slots[slot]))}))
    return Talk((asked_in_full(one, rng, seen),), text, told_by(other.expected))


def opened(case: Case, rng: random.Random, seen: bool) -> str:
    """A whole question for a case, in one of its plain Dutch shapes of that half."""
    plain = [s for s in half(case.shapes, seen) if is_plain(s)] or [s for s in case.shapes if is_plain(s)]
    return capital(rng.choice(plain).partition(" | ")[0].format(**filling(case, rng)))


def is_plain(shape: str) -> bool:
    """Whether a shape is one whole Dutch question."""
    main = shape.partition(" | ")[0]
    return (
        main[-1] == "?"
        and "." not in main
        and not re.match(r"(?:Who|What|When|Which|How|Does|Is there)\b", main)
    )


def drawn(frames: Iterable[str], rng: random.Random, seen: bool) -> str | None:
    """A frame of one half; None where that half has none."""
    found = half(frames, seen)
    return rng.choice(found) if found else None


def short(values: Iterable[str], rng: random.Random) -> str:
    """A short free-form answer that tells these values."""
    told = listed(list(dict.fromkeys(values)))
    return rng.choice(("{x}.", "Dat is {x}.", "{x}", "{x}, volgens de stukken.", "Dat gaat om {x}.")).format(
        x=told
    )


def listed(values: Sequence[str]) -> str:
    return values[0] if len(values) == 1 else f"{', '.join(values[:-1])} en {values[-1]}"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def in_order(names: Iterable[str], answer: str) -> list[str] | None:
    """Names in the order in which an answer tells them; None where it lacks one."""
    flat = " ".join(answer.lower().split())
    places = {name: flat.find(" ".join(name.lower().split())) for name in names}
    return sorted(places, key=lambda n: places[n]) if min(places.values(), default=-1) >= 0 else None


def same(a: Case, b: Case) -> bool:
    """Whether two cases are answered alike, so that nobody could tell which was answered."""
    return {f[0] for f in a.expected.facts} == {
        f[0] for f in b.expected.facts
    } and a.expected.yes == b.expected.yes
