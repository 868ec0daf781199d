"""The rules that reword and twist sentences: what they make, and that a seed draws the same again."""

from __future__ import annotations

from random import Random

from benchmarks.twists import false_ways, true_ways
from benchmarks.twists.pool import Pool, Sentence, usable
from ingest.model import Passage, Span


def said(text: str, following: str = "") -> Sentence:
    spans = (Span("stuk", 1, 0, len(text)),)
    return Sentence(text, Passage("p", "stuk", "section", (), text, spans, ()), "Regio Lagewaard", following)


POOL = Pool((), ("Dalwijk", "Heidal"), ("A. Vos", "B. Mol"))


def true(kind: str, text: str, following: str = "") -> str | None:
    return true_ways.WAYS[kind](said(text, following), POOL, Random(1))


def false(kind: str, text: str) -> str | None:
    return false_ways.WAYS[kind](said(text), POOL, Random(1))


def test_rewordings() -> None:
    text = "De raad heeft het plan in 2024 vastgesteld."
    assert true("volgorde", text) == "In 2024 heeft de raad het plan vastgesteld."
    assert (true("bijzin", text) or "").endswith("dat de raad het plan in 2024 heeft vastgesteld.")
    assert (
        true("bedrijvend", "Het plan is door de raad vastgesteld.") == "De raad heeft het plan vastgesteld."
    )
    assert true("onderwerp", "We willen meer bomen.") == "Regio Lagewaard wil meer bomen."
    assert true("samen", "De brug is klaar.", "De weg is dicht.") == "De brug is klaar, en de weg is dicht."


def test_twists() -> None:
    assert (
        false("ontkenning", "De raad heeft het plan vastgesteld.")
        == "De raad heeft het plan niet vastgesteld."
    )
    assert false("gemeente", "De brug staat in Dalwijk.") == "De brug staat in Heidal."
    assert false("zekerheid", "De raad wil de brug vernieuwen.") == "De raad heeft de brug vernieuwd."
    assert false("voorwaarde", "De bouw begint in mei als de raad akkoord is.") == "De bouw begint in mei."
    assert (
        false("oorzaak", "De weg is dicht, omdat de brug kapot is.")
        == "De weg is dicht, waardoor de brug kapot is."
    )
    assert false("getal", "Er komen 40 huizen bij.") not in (None, "Er komen 40 huizen bij.")


def test_a_bound_is_not_twisted_into_a_weaker_one() -> None:
    for seed in range(20):
        made = false_ways.WAYS["getal"](said("Er komen meer dan 40 huizen bij."), POOL, Random(seed))
        assert made is None or int("".join(c for c in made if c.isdigit())) > 40


def test_remnants_of_layout_are_left_alone() -> None:
    assert usable("De raad heeft het plan vastgesteld.")
    assert not usable("\u2022 Zorgaanbieders en corporaties in de regio.")
    assert not usable("Huur: 16 | koop: 4 | totaal: 20 in de regio.")
