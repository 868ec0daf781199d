"""Conditions put into questions: a frame, one condition or two, and what people say around it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.conditions.dossier_conditions import of_dossiers
from benchmarks.conditions.facts import Condition, Facts
from benchmarks.conditions.frames import COUNTED, LISTED, NOUNS
from benchmarks.conditions.judge import List
from benchmarks.conditions.other_conditions import of_actions, of_goals, of_people, of_towns
from benchmarks.shapes.asking import SLIPS, half
from benchmarks.shapes.names import misspelled, short_document, with_article
from ingest.library import Library

_AGAIN = 0.7  # share of the draws of two conditions that nothing meets both of and that are made again
_TURNS = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the list that answers it. `kind`: what is asked after, for the report. `seen`: of the half of phrases and frames
    that may be looked at."""

    text: str
    kind: str
    expected: List
    seen: bool


def asked(library: Library, seed: int, each: int) -> Iterator[Asked]:
    """At most `each` questions of every condition and half, twice as many with two conditions and that ask how many."""
    facts = Facts(library)
    for make in (of_dossiers, of_people, of_towns, of_actions, of_goals):
        conditions = list(make(facts, random.Random(f"{seed} {make.__name__}")))
        if conditions:
            yield from _of_kind(facts, conditions, seed, each)


def _of_kind(facts: Facts, conditions: Sequence[Condition], seed: int, each: int) -> Iterator[Asked]:
    of = conditions[0].of
    for seen in (True, False):
        by: dict[str, list[Condition]] = {}
        for condition in conditions:
            by.setdefault(condition.asked, []).append(condition)
        for name, found in by.items():
            rng = random.Random(f"{seed} {of} {name} {seen}")
            for k in range(each):
                if phrases := half(found[0].phrases, seen):
                    yield _question(
                        facts,
                        [rng.choice(found)],
                        phrases[k % len(phrases)],
                        LISTED,
                        seen,
                        rng,
                        f"{of}: {name}",
                    )
        rng = random.Random(f"{seed} {of} {seen}")
        for _ in range(2 * each):
            one = rng.choice(by[rng.choice(list(by))])
            if phrases := half(one.phrases, seen):
                yield _question(facts, [one], rng.choice(phrases), COUNTED, seen, rng, f"{of}: hoeveel")
        for _ in range(6 * each if of == "dossier" else 0):
            pair = _pair(by, rng)
            first = rng.choice(half(pair[0].phrases, seen))
            yield _question(facts, pair, first, LISTED, seen, rng, f"{of}: twee voorwaarden")


def _pair(by: dict[str, list[Condition]], rng: random.Random) -> list[Condition]:
    """Two conditions on different things; mostly such that something meets both."""
    for _ in range(_TURNS):
        one, other = (rng.choice(by[rng.choice(list(by))]) for _ in range(2))
        both = one.chosen & other.chosen
        if one.about.split()[-1] != other.about.split()[-1] and (both or rng.random() > _AGAIN):
            break
    return [one, other]


def _question(
    facts: Facts,
    conditions: list[Condition],
    phrase: str,
    frames: Sequence[str],
    seen: bool,
    rng: random.Random,
    kind: str,
) -> Asked:
    one = conditions[0]
    names = facts.names(one.of)
    chosen, open_ = set(one.chosen), set(one.open)
    parts = [_filled(phrase, one)]
    for further in conditions[1:]:
        open_ = (open_ & (further.chosen | further.open)) | (further.open & (chosen | open_))
        chosen &= further.chosen
        parts.append(_filled(rng.choice(half(further.phrases, seen) or list(further.phrases)), further))
    chosen -= open_
    within = one.slots.get("id")
    told = tuple(dict.fromkeys(names[k] for k in names if k in chosen))
    others = tuple(
        dict.fromkeys(
            n for k, n in names.items()
            if k not in chosen and k not in open_ and not any(n in t for t in told)
            and (not within or k.startswith(f"{within}-"))
        )
    )  # fmt: skip
    frame = rng.choice(half(frames, seen))
    text = frame.format(
        n=_noun(facts, one, rng), main=" en ".join(p[0] for p in parts), sub=" en ".join(p[1] for p in parts)
    )
    if rng.random() < SLIPS:
        text = misspelled(text, rng)
    elif frame[0].isupper() and rng.random() < 0.15:
        text = text.lower().rstrip("?.")
    return Asked(
        text,
        kind,
        List(
            told,
            others,
            tuple(n for k, n in names.items() if k in open_),
            frames is COUNTED and not open_,
            len(chosen),
        ),
        seen,
    )


def _filled(phrase: str, condition: Condition) -> tuple[str, str]:
    main, sub = (part.strip().format(**condition.slots) for part in phrase.split(" | "))
    return main, sub


def _noun(facts: Facts, condition: Condition, rng: random.Random) -> str:
    noun = rng.choice(NOUNS[condition.of])
    if "doc" not in condition.slots:
        return noun
    title = condition.slots["doc"]
    short = short_document(title, [t for t in facts.titles.values() if t != title])
    return f"{noun} van {with_article(short, '')}"
