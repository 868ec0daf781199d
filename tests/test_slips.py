"""The slips of the keyboard that the measure makes, and how easily the speller takes them to be made."""

from __future__ import annotations

from random import Random

from assistant.words.slips import edits, slip_cost
from benchmarks.slips.__main__ import slip
from benchmarks.slips.ways import WAYS, places
from evals.questions import Question


def test_each_way_makes_one_slip_and_a_seed_the_same_again() -> None:
    for kind, way in WAYS.items():
        for seed in range(20):
            made = way("woning", Random(seed))
            assert made != "woning" and made in set(edits("woning")), (kind, made)
            assert made == way("woning", Random(seed)) and made[0] == "w"


def test_only_words_of_content_are_slipped_in() -> None:
    text = "Wie leidt het Warmteplan van OMNV?"
    assert [text[a:b] for a, b in places(text)] == ["leidt", "Warmteplan"]
    question = Question("a", text, "wie", ("beantwoord",), (), (), False, (), (), "", "ontwikkel", "b")
    made = slip(question, 1, frozenset(["warmteplan"]))
    assert made is not None and made.meant == "Warmteplan" and made.typed in made.question.text


def test_what_fingers_do_costs_less_than_another_letter() -> None:
    for typed in ("woinng", "wonning", "wonng", "wonimg"):
        assert (
            slip_cost(typed, "woning") < slip_cost("wohing", "woning") + 0.1 < slip_cost("wozing", "woning")
        )
