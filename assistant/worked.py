"""What is worked out from the figures of the chosen sentences: a sum, a difference, a share, a check."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.candidates import Candidate
from assistant.draft import Cite, Sentence, cite, say
from assistant.question import Question
from assistant.sums import Figure, dutch_number, figures, pair, share
from ingest.language import fold, stem, words

WORKED = 0.35  # how much of the question a sentence must hold whose figure is calculated with


def worked_out(question: Question, chosen: Sequence[Candidate]) -> Sentence | None:
    """Sum, difference, share or check of the figures that the chosen sentences hold; nothing where there is doubt."""
    extreme = question.intent.extreme
    if extreme not in ("som", "verschil", "klopt", "deel") or question.intent.form not in ("aantal", "janee"):
        return None
    chosen = [c for c in chosen[:4] if c.fits and c.own >= WORKED]
    if not chosen:
        return None
    texts = [c.text for c in chosen]
    alone = figures(texts[:1])
    found = (
        alone
        if (share if extreme == "deel" else pair)(alone) is not None and extreme != "klopt"
        else figures(texts)
    )

    def source(*used: Figure) -> Cite:
        return cite(*dict.fromkeys(s for f in used for s in chosen[f.at].unit.spans))

    if extreme == "klopt":
        asked = {f.value for f in figures([question.text])}
        pairs = [
            (a, b)
            for k, a in enumerate(found)
            for b in found[k + 1 :]
            if a.value != b.value and a.value + b.value in asked
        ]
        if not pairs:
            return None
        a, b = pairs[0]
        return say(
            f"Ja: {dutch_number(a.value)} en {dutch_number(b.value)} is samen {dutch_number(a.value + b.value)} ",
            source(a, b),
            ".",
            checked=False,
        )
    if extreme == "deel":
        two = share(found)
        if two is None:
            return None
        part, whole = two
        unit = _unit_as_written(texts[whole.at], whole.value)
        return say(
            f"{dutch_number(part.value)}% van {dutch_number(whole.value)}{unit} is {dutch_number(part.value * whole.value / 100)}{unit} ",
            source(part, whole),
            ".",
            checked=False,
        )
    asked = {f.value for f in figures([question.text])}
    given = [f for f in found if f.value in asked]
    two = pair(found)
    if extreme == "som" and len({f.value for f in given}) == 2 and len(asked) == 2:
        two = given[0], next(f for f in given if f.value != given[0].value)
    if two is None or not _is_asked(question, two[0].unit or two[1].unit):
        return None
    a, b = two
    unit = _unit_as_written(texts[a.at], a.value)
    if extreme == "som":
        return say(
            f"Samen {dutch_number(a.value + b.value)}{unit}: {dutch_number(a.value)} en {dutch_number(b.value)} ",
            source(a, b),
            ".",
            checked=False,
        )
    high, low = max(a.value, b.value), min(a.value, b.value)
    return say(
        f"Het verschil is {dutch_number(high - low)}{unit}: {dutch_number(high)} min {dutch_number(low)} ",
        source(a, b),
        ".",
        checked=False,
    )


def _is_asked(question: Question, unit: str) -> bool:
    """Whether the question counts in this unit, by its own word or one that may stand for it."""
    flat = fold(question.text)
    signs = {
        "m2": r"m2|vierkante meter",
        "%": r"%|procent|percentage|aandeel|deel",
        "miljard": r"miljard|mld",
        "miljoen": r"miljoen|mln",
    }
    if unit in signs:
        return bool(re.search(signs[unit], flat))
    return unit in {stem(w) for w in words(flat)} or any(
        unit in stems
        for g in question.groups
        for stems, value in g.alternatives
        if value > 0.5 and len(stems) == 1
    )


def _unit_as_written(text: str, value: float) -> str:
    match = re.search(rf"(?<![\d.,]){re.escape(dutch_number(value))}\s*(%|[A-Za-z][\w²]*)?", text)
    unit = match.group(1) if match and match.group(1) else ""
    return (
        unit
        if unit == "%"
        else f" {unit}"
        if unit and (len(unit) > 3 or not unit.islower() or unit in ("m2", "km", "mld", "mln", "uur"))
        else ""
    )
