"""What is asked of each of the dossiers, actions, themes, persons or municipalities: of every one, and of nothing else."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from regions import told

from assistant.lookup.common import count_word, listed, titled
from assistant.lookup.each.told import counted, members, value
from assistant.service import Service
from ingest.model import Record


def cards(service: Service) -> list[Record]:
    return service.library.register.records("dossier")


def beside_each(answer: str) -> dict[str, str]:
    """What an answer tells behind each name."""
    items = re.split(r"; ", re.sub(r" ?\[\d+\]", "", answer.split(": ", 1)[1]).rstrip("."))
    pairs = [re.fullmatch(r"(.+?): (.+)", item.strip()) for item in items]
    return {m[1]: m[2] for m in pairs if m is not None}


@pytest.mark.parametrize(
    "text",
    [
        "Geef per dossier de looptijd.",
        "Wat is de looptijd van alle dossiers?",
        "Tot wanneer lopen de dossiers?",
        "Wanneer eindigt elk dossier?",
        "een overzicht van de dossiers met hun looptijd",
    ],
)
def test_the_term_of_each_dossier_is_told_of_all(waardstreek: Service, text: str) -> None:
    shown = beside_each(told(waardstreek, text))
    for record in cards(waardstreek):
        term: Any = record.data["looptijd"]
        assert shown[str(record.data["naam"])] == " ".join(str(term["tekst"]).split()), text


def test_who_leads_each_dossier_is_told_in_any_wording(waardstreek: Service) -> None:
    for text in (
        "Wie trekt welk dossier?",
        "noem bij elk dossier de trekker",
        "wie trekt wat?",
        "Welke dossiers zijn er en wie trekt ze?",
    ):
        answer = told(waardstreek, text)
        for record in cards(waardstreek):
            for leader in listed(record.data["trekkers"]):
                assert titled(leader) in answer, f"{text} {answer}"


def test_so_many_municipalities_of_each_dossier_are_counted(waardstreek: Service) -> None:
    for text in (
        "Hoeveel gemeenten doen mee per dossier?",
        "het aantal deelnemende gemeenten van elk dossier",
    ):
        shown = beside_each(told(waardstreek, text))
        for record in cards(waardstreek):
            number = len(listed(record.data["gemeenten"]))
            assert shown[str(record.data["naam"])].split()[0] == (count_word(number) if number else "geen"), (
                text
            )


def test_several_fields_of_each_dossier_come_beside_one_another(waardstreek: Service) -> None:
    answer = told(waardstreek, "Geef een tabel van dossiers, trekkers en looptijden.")
    for record in cards(waardstreek):
        term: Any = record.data["looptijd"]
        assert " ".join(str(term["tekst"]).split()) in answer
        assert all(titled(t) in answer for t in listed(record.data["trekkers"])), answer


def test_in_how_many_dossiers_each_municipality_is(waardstreek: Service) -> None:
    counts = Counter(str(t["naam"]) for r in cards(waardstreek) for t in listed(r.data["gemeenten"]))
    for text in ("Aan hoeveel dossiers doet elke gemeente mee?", "In hoeveel dossiers zit iedere gemeente?"):
        answer = re.sub(r" ?\[\d+\]", "", told(waardstreek, text)).split(": ", 1)[1].rstrip(".")
        shown = {}
        for item in answer.split("; "):
            *_, number = item.split()
            shown |= {name: number for name in counts if re.search(rf"\b{re.escape(name)}\b", item)}
        assert shown == {name: count_word(n) for name, n in counts.items()}, f"{text} {answer}"


def test_how_many_dossiers_each_leader_has(waardstreek: Service) -> None:
    answer = told(waardstreek, "Hoeveel dossiers heeft elke trekker?")
    people = waardstreek.library.register.records("persoon")
    led = [p for p in people if listed(p.data["dossiers"])]
    assert led
    for person in led:
        assert f"{titled(person.data)} ({count_word(len(listed(person.data['dossiers'])))}: " in answer


def test_the_dossiers_of_each_theme_stand_under_it(waardstreek: Service) -> None:
    answer = told(waardstreek, "Welke dossiers horen bij elk thema?")
    for record in cards(waardstreek):
        if theme := record.data["thema"]:
            group = re.search(rf"{re.escape(str(theme))} \(([^;]*)\)", answer)
            assert group is not None and str(record.data["naam"]) in group[1], answer


def test_who_is_responsible_is_told_of_each_action_that_says_so(waardstreek: Service) -> None:
    answer = told(waardstreek, "Geef per actie de verantwoordelijke.")
    actions = waardstreek.library.register.records("actie")
    charged = [r for r in actions if r.data["verantwoordelijke"]]
    assert charged
    assert all(" ".join(str(r.data["verantwoordelijke"]).split())[:40] in answer for r in charged), answer
    if len(charged) < len(actions):
        assert f"{len(charged)} van de {len(actions)} acties" in answer


def test_whether_each_has_it_is_no_where_one_has_not(waardstreek: Service) -> None:
    names = {str(r.data["naam"]) for r in cards(waardstreek)}
    for noun, field in (("thema", "thema"), ("trekker", "trekkers"), ("opdrachtgever", "opdrachtgevers")):
        held = {
            str(r.data["naam"]): members(r, field) if field != "thema" else r.data[field]
            for r in cards(waardstreek)
        }
        without = {name for name, has in held.items() if not has}
        answer = told(waardstreek, f"Heeft elk dossier een {noun}?")
        assert answer.startswith("Nee." if without else "Ja."), answer
        assert {n for n in names if n in answer} == without, answer


def test_whether_all_take_part_in_everything_tells_who_is_left_out_of_what(waardstreek: Service) -> None:
    towns = {str(t["naam"]) for r in cards(waardstreek) for t in listed(r.data["gemeenten"])}
    missing = {
        str(r.data["naam"]): towns - {str(t["naam"]) for t in listed(r.data["gemeenten"])}
        for r in cards(waardstreek)
    }
    answer = told(waardstreek, "Doen alle gemeenten aan alle dossiers mee?")
    assert answer.startswith("Nee." if any(missing.values()) else "Ja."), answer
    for name, gone in missing.items():
        assert not gone or (name in answer and all(town in answer for town in gone)), answer


@pytest.mark.parametrize(
    "text",
    ["Hoeveel acties heeft elk dossier?", "Hoeveel geld is er per dossier?", "Hoeveel trekkers per thema?"],
)
def test_what_is_not_told_of_each_is_not_answered_with_all_of_them(waardstreek: Service, text: str) -> None:
    answer = told(waardstreek, text)
    names = [str(r.data["naam"]) for r in cards(waardstreek)]
    assert not all(name in answer for name in names), answer
    assert not re.search(r"\bbestuurders? trek|\bpersonen trek|\btelt \w+ acties", answer), answer


def test_of_all_at_once_is_not_of_each(waardstreek: Service) -> None:
    answer = told(waardstreek, "Welke gemeenten doen aan alle dossiers mee?")
    assert not answer.startswith("De gemeenten van elk"), answer


def test_a_vacancy_is_no_leader_of_a_dossier() -> None:
    vacant = {"functie": None, "naam": "vacature", "toelichting": None}
    somebody = {"functie": "wethouder", "naam": "A. Bos", "toelichting": None}
    record = Record("dossier", "waterplan", "rapport", {"naam": "Waterplan", "trekkers": [vacant]})
    assert counted(record, "trekkers", "trekker", "trekkers") == "geen trekkers"
    assert value(record, "trekkers") == "vacature"
    both = replace(record, data={**record.data, "trekkers": [vacant, somebody]})
    assert counted(both, "trekkers", "trekker", "trekkers") == "één trekker"


@pytest.mark.parametrize(
    "text",
    ["Welke termijn eindigt het eerst van alle dossiers?", "Wat is de verste einddatum van alle dossiers?"],
)
def test_the_first_or_last_of_all_is_one_and_not_a_list_of_each(waardstreek: Service, text: str) -> None:
    answer = told(waardstreek, text)
    assert "elk van de" not in answer, answer
