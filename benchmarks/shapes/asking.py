"""Cases put into words: a shape, its slots filled, and around it what people say before, behind and instead."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from benchmarks.shapes.cases import Case, Expected
from benchmarks.shapes.names import misspelled

# What makes a question an indirect one, before a subordinate clause.
INDIRECT = (
    "Weet jij {q}?", "Weet u misschien {q}?", "Ik zou graag willen weten {q}.", "Kunt u mij zeggen {q}?", "Ik ben benieuwd {q}.",
    "Is bekend {q}?", "Kun je voor me opzoeken {q}?", "Mijn vraag is {q}.", "Voor de fractie wil ik graag helder hebben {q}.",
    "Heb je enig idee {q}?", "Kan iemand mij vertellen {q}?", "Staat er ergens {q}?", "Ik kan nergens vinden {q}.",
    "Ik vroeg me af {q}.", "Kunnen jullie laten weten {q}?", "Graag verneem ik {q}.", "Een inwoner wil weten {q}.",
    "Ik probeer te achterhalen {q}.", "Zou je kunnen nagaan {q}?", "We willen als fractie weten {q}.",
)  # fmt: skip
BEFORE = (
    "Volgende week hebben we raadsvergadering.", "Ik ben nieuw in de raad.", "Een inwoner vroeg me dit:", "Hoi, korte vraag:",
    "Wij bereiden een motie voor.", "Ik kreeg hier een vraag over van een bewoner.", "Even iets anders:", "Goedemorgen,",
    "Ik zit de stukken door te nemen.", "Voor mijn voorbereiding:", "Misschien een domme vraag, maar", "Dag collega,",
)  # fmt: skip
BEHIND = (
    "Alvast dank.", "Graag een kort antwoord.", "Ik kan het niet vinden.", "Dat wil ik voor de vergadering weten.", "Weet je dat?",
    "Bedankt!", "Het mag kort.", "Ik heb het nodig voor een notitie.",
)  # fmt: skip
WAYS = (("gewoon", 40), ("indirect", 24), ("ervoor", 12), ("erachter", 8), ("klein", 16))
SLIPS = 0.12  # share of questions with a typing error


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what it was made of. `seen`: of the half of shapes that may be looked at."""

    text: str
    case: Case
    shape: str
    way: str
    seen: bool

    @property
    def expected(self) -> Expected:
        return self.case.expected


def half(shapes: Iterable[str], seen: bool) -> list[str]:
    """One half of the ways to put something, drawn by their checksums: no order in which they are written down tells on it."""
    drawn = sorted(shapes, key=lambda shape: zlib.crc32(shape.encode()))
    return drawn[0 if seen else 1 :: 2]


def questions(cases: Iterable[Case], seed: int, each: int) -> Iterator[Asked]:
    """At most `each` questions of everything that can be asked and of each half, as the seed draws them."""
    by_asked: dict[tuple[str, str], list[Case]] = {}
    for case in cases:
        by_asked.setdefault((case.kind, case.asked), []).append(case)
    for (kind, asked), found in by_asked.items():
        for seen in (True, False):
            rng = random.Random(f"{seed} {kind} {asked} {seen}")
            shapes = half(found[0].shapes, seen)
            made: set[str] = set()
            for k in range(each if shapes else 0):
                if k % len(shapes) == 0:
                    rng.shuffle(shapes)
                question = _asked(rng.choice(found), shapes[k % len(shapes)], seen, rng)
                if question.text not in made:
                    made.add(question.text)
                    yield question


def _asked(case: Case, shape: str, seen: bool, rng: random.Random) -> Asked:
    main, _, sub = (part.strip() for part in shape.partition(" | "))
    slots = filling(
        case if seen or not case.apart else replace(case, slots={**case.slots, **case.apart}), rng
    )
    way = rng.choices([w for w, _ in WAYS], [n for _, n in WAYS])[0]
    keywords = main[-1] not in "?."
    if keywords or (way == "indirect" and not sub) or (way != "klein" and _is_english(main)):
        way = "gewoon"
    text = main.format(**slots)
    if way == "indirect":
        text = rng.choice(half(INDIRECT, seen)).format(q=sub.format(**slots))
    elif way == "ervoor":
        before = rng.choice(half(BEFORE, seen))
        text = f"{before} {text if before[-1] == '.' else text[0].lower() + text[1:]}"
    elif way == "erachter":
        text = f"{text} {rng.choice(half(BEHIND, seen))}"
    elif way == "klein":
        text = text.lower().rstrip("?.")
    if rng.random() < SLIPS:
        text, way = misspelled(text, rng), f"{way}, tikfout"
    return Asked(text if way.startswith("klein") or keywords else _capital(text), case, shape, way, seen)


def filling(case: Case, rng: random.Random) -> dict[str, str]:
    """One filling of every slot of a case; the ways to call a dossier go together."""
    if "d" in case.slots:
        at = rng.randrange(len(case.slots["d"]))
        same = {k: v[at % len(v)] for k, v in case.slots.items() if k in ("d", "dd")}
    else:
        same = {}
    return {k: rng.choice(list(v)) for k, v in case.slots.items()} | same


def _is_english(text: str) -> bool:
    return bool(re.match(r"(?:Who|What|When|Which|How|Does|Is there)\b", text))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
