"""What a question tells beside what it asks: it helps to find the place, and weighs less than what is asked."""

from __future__ import annotations

import pytest

from assistant.reading.background import LEANS, SCENE, foreground, names_of_asker, scene_of, staged
from assistant.reading.question import Group
from ingest.language import fold


def groups(*shown: str, weight: float = 0.6) -> tuple[Group, ...]:
    return tuple(Group(w, weight, (((w,), 1.0),)) for w in shown)


def weights(text: str, *shown: str) -> dict[str, float]:
    return {g.shown: g.weight for g in staged(groups(*shown), text)}


@pytest.mark.parametrize(
    ("text", "scene"),
    [
        ("Ik zit sinds kort in de raad. Welk deel gaat naar ouderen?", "Ik zit sinds kort in de raad."),
        ("Een bewoner vroeg me: waarom is er zo weinig groen?", "Een bewoner vroeg me: "),
        ("Even voor mijn jaarplanning: hoe vaak komt het overleg bijeen?", "Even voor mijn jaarplanning: "),
        ("Groen: wat wil de regio?", ""),
        ("Hoeveel bomen komen er bij? Graag per jaar.", ""),
        ("wie trekt het warmteplan", ""),
    ],
)
def test_what_sets_the_scene(text: str, scene: str) -> None:
    assert scene_of(text)[0].strip() == scene.strip()


def test_a_scene_weighs_less_than_what_is_asked() -> None:
    found = weights(
        "Mijn dochter krijgt de sleutel van een flat. Wanneer raakt het stroomnet vol voor gewone huishoudens?",
        "sleutel",
        "flat",
        "stroomnet",
        "vol",
        "huishoudens",
    )
    assert found["sleutel"] == found["flat"] == pytest.approx(0.6 * SCENE)
    assert found["stroomnet"] == found["huishoudens"] == 0.6


@pytest.mark.parametrize(
    "text",
    [
        "De pont vaart niet meer. Wat is daarvan de reden voor de provincie volgens het bestuur?",
        "De pont vaart niet meer. Wanneer komt die voor de provincie volgens het bestuur terug?",
        "De pont vaart niet meer. Waarom?",
        "Stel, de pont vaart niet meer. Welke provincie en welk bestuur betalen de gevolgen?",
    ],
)
def test_what_the_question_leans_on_keeps_its_weight(text: str) -> None:
    assert weights(text, "pont", "provincie", "bestuur")["pont"] == 0.6


def test_who_asks_is_not_what_is_asked() -> None:
    found = weights("Een collega vroeg me: komt daar een pont?", "collega", "vroeg", "pont")
    assert found["pont"] == 0.6
    assert found["collega"] < 0.2
    assert found["vroeg"] < 0.2


def test_a_clause_that_says_what_is_so() -> None:
    assert "geld" not in foreground("Waarom stopt de pont, terwijl er geld is?")
    assert foreground("Waarom stopt de pont?") == "Waarom stopt de pont?"


@pytest.mark.parametrize(
    ("text", "asker"),
    [
        ("Ik zit in de raad van Veenburg. Met welke clubs werken de gemeenten samen?", True),
        ("Ik zit in de raad van Veenburg. Met welke clubs werkt Veenburg samen?", False),
        ("Ik zit in de raad van Veenburg. Met wie werken ze daar samen?", False),
        ("Er komt een brug in Veenburg. Wie betaalt dat?", False),
    ],
)
def test_where_the_asker_is_from_is_not_what_the_answer_must_name(text: str, asker: bool) -> None:
    assert ("veenburg" in names_of_asker(text)) is asker


def test_what_should_have_been_is_told_beside_a_question() -> None:
    text = "Waar ligt het aan dat de stad het geld houdt, het zou toch eerlijker verdeeld worden?"
    assert foreground(text) == "Waar ligt het aan dat de stad het geld houdt?"


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("Wat mag er naar mensen zoals ik?", True),
        ("Wat komt er voor gezinnen als wij?", True),
        ("Wat geldt er in mijn geval?", True),
        ("Wat kan er als wij verhuizen?", False),
    ],
)
def test_who_asks_for_those_like_oneself_leans_on_what_was_told(text: str, leans: bool) -> None:
    assert bool(LEANS.search(fold(text))) is leans


def test_what_somebody_tells_of_their_own_case_weighs_as_much_as_what_they_ask_about_it() -> None:
    told = ("sleutel", "flat", "stroomnet", "huishoudens", "aansluiting")
    scene = "Mijn dochter krijgt de sleutel van een flat. "
    own = weights(scene + "Krijg ik op het stroomnet voor huishoudens nog een aansluiting?", *told)
    any_ = weights(scene + "Krijgt het stroomnet voor huishoudens nog een aansluiting?", *told)
    assert own["flat"] == own["stroomnet"] > any_["flat"]
