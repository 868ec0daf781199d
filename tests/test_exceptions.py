"""What is asked of all but one, or outside something: never told of the very thing that is kept out."""

from __future__ import annotations

from collections import Counter

import pytest
from regions import told

from assistant.lookup.common import in_a_row, listed
from assistant.reader import AskRequest
from assistant.service import Service


def taking_part(service: Service) -> dict[str, set[str]]:
    """The municipalities of each dossier, by its name."""
    cards = service.library.register.records("dossier")
    return {str(r.data["naam"]): {str(i["naam"]) for i in listed(r.data["gemeenten"])} for r in cards}


def test_all_but_those_who_are_not_there_do_take_part(waardstreek: Service) -> None:
    cards = taking_part(waardstreek)
    every = set().union(*cards.values())
    some = {name: sorted(every - towns) for name, towns in cards.items() if 0 < len(every - towns) <= 2}
    assert some
    for name, out in some.items():
        answer = told(waardstreek, f"Doen alle gemeenten behalve {in_a_row(out)} mee aan {name}?")
        assert answer.startswith("Ja."), answer
        other = min(cards[name])
        answer = told(waardstreek, f"Doet op {other} na iedereen mee aan {name}?")
        assert answer.startswith("Nee."), answer


def test_a_list_of_what_all_but_one_take_part_in_has_no_other_dossiers(waardstreek: Service) -> None:
    cards = taking_part(waardstreek)
    every = set().union(*cards.values())
    missing = Counter(frozenset(every - towns) for towns in cards.values() if towns)
    out = next(towns for towns, _ in missing.most_common() if 0 < len(towns) <= 2)
    named = in_a_row(sorted(out))
    for text in (
        f"Aan welke dossiers doen alle gemeenten mee behalve {named}?",
        f"Aan welke dossiers doet op {named} na iedereen mee?",
    ):
        answer = told(waardstreek, text)
        found = {name for name in cards if name in answer}
        assert found == {name for name, towns in cards.items() if every - towns == out}, f"{text} {answer}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Welke gemeenten behalve Polderkerk doen mee aan Warmte voor de Waard?", ("Dit is met Polderkerk erbij.", "Lagewaard", "Steenwaarde")),
        ("Wie is trekker van alle dossiers behalve Fietsnet Waardstreek?", ("Dit is met Fietsnet Waardstreek erbij.", "Kromhout")),
        ("Hoeveel uur kosten de acties samen behalve actie 3?", ("Dit is met actie 3 erbij. Samen",)),
        ("Hoeveel uren zijn er voor alle acties zonder actie 3?", ("Dit is met actie 3 erbij. Samen",)),
    ],
)  # fmt: skip
def test_a_list_without_one_is_told_with_it_and_says_so(
    waardstreek: Service, text: str, wanted: tuple[str, ...]
) -> None:
    answer = told(waardstreek, text)
    assert all(w in answer for w in wanted), answer


def test_a_list_that_does_not_have_what_is_kept_out_stays_as_it_is(waardstreek: Service) -> None:
    cards = taking_part(waardstreek)
    every = set().union(*cards.values())
    town, name = next((t, n) for n, towns in cards.items() for t in sorted(every - towns) if towns)
    answer = told(waardstreek, f"Aan welke dossiers doet {town} mee behalve {name}?")
    assert {n for n in cards if n in answer} - {name} == {n for n, towns in cards.items() if town in towns}
    assert " erbij" not in answer, answer


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel geclusterde woningen komen er buiten {place}?",
        "Hoeveel woningen worden er op andere plekken dan {place} gebouwd?",
        "Met uitzondering van {place}, hoeveel woningen zijn er begonnen?",
    ],
)
def test_the_figure_of_a_place_does_not_answer_for_what_is_outside_it(
    waardstreek: Service, text: str
) -> None:
    made = waardstreek.ask(AskRequest(text.format(place="de Dorpshof")))
    assert made.uitkomst == "niet-gevonden", made.antwoord


@pytest.mark.parametrize(
    "text",
    ["Welke lobbydoelen gaan niet over {0}?", "Welke documenten zijn niet van de gemeente {1}?"],
)
def test_a_list_that_does_not_hear_a_denial_is_not_told_as_the_answer(
    waardstreek: Service, text: str
) -> None:
    goals = waardstreek.library.register.records("lobbydoel")
    theme = str(goals[0].data["thema"])
    made = waardstreek.ask(AskRequest(text.format(theme, "Lagewaard")))
    assert made.uitkomst != "beantwoord" or "anders dan" in made.antwoord, made.antwoord


def test_what_is_not_so_in_a_year_is_told_of_the_other_actions(waardstreek: Service) -> None:
    asked = {
        text: {r["id"] for r in waardstreek.ask(AskRequest(text)).gegevens}
        for text in ("Welke acties starten in 2026?", "Welke acties starten niet in 2026?")
    }
    then, else_ = asked.values()
    assert then and else_ and not then & else_


def test_another_leader_than_one_is_not_that_one(waardstreek: Service) -> None:
    cards = waardstreek.library.register.records("dossier")
    led = {str(r.data["naam"]) for r in cards if "Wit" in str(r.data["trekkers"])}
    answer = told(waardstreek, "Welke dossiers hebben een andere trekker dan De Wit?")
    assert led and not any(name in answer for name in led), answer
    assert any(str(r.data["naam"]) in answer for r in cards)


@pytest.mark.parametrize("text", ["Wie trekt noch {0} noch {1}?", "Wie trekt {0} niet?"])
def test_who_does_not_lead_is_not_told_as_who_leads(waardstreek: Service, text: str) -> None:
    made = waardstreek.ask(AskRequest(text.format("Warmte voor de Waard", "Fietsnet Waardstreek")))
    assert made.uitkomst == "niet-gevonden" and "Er is geen dossier met de naam" not in made.antwoord


@pytest.mark.parametrize(
    ("how", "sign"), [("meer dossiers dan", 1), ("minder dossiers dan", -1), ("evenveel dossiers als", 0)]
)
def test_who_leads_more_than_somebody_is_not_that_one(waardstreek: Service, how: str, sign: int) -> None:
    leads = {
        str(r.data["achternaam"]): len({d["id"] for d in listed(r.data["dossiers"])})
        for r in waardstreek.library.register.records("persoon")
    }
    base = next(n for n, number in leads.items() if number == 1)
    answer = told(waardstreek, f"Wie trekt er {how} {base}?")
    wanted = {
        n
        for n, number in leads.items()
        if n != base and number and (number > leads[base]) - (number < leads[base]) == sign
    }
    assert how in answer, answer
    assert wanted == {n for n in leads if n != base and f"{n} is bestuurlijk trekker" in answer}, answer
