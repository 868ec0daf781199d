"""Themes of agendas, of lobby agendas and of agreements, with their part, aims and what is to be done."""

from __future__ import annotations

import pytest
import zichtbaar

from assistant.reader import AskRequest
from assistant.service import Service
from ingest.model import Record
from ingest.records import themes


def found(id: str) -> list[Record]:
    return themes.read(*zichtbaar.visible(id))


def texts(record: Record, name: str) -> list[str]:
    return [entry["tekst"] for entry in record.data[name]]  # type: ignore[attr-defined]


@pytest.mark.parametrize("id", sorted({theme["document"] for theme in zichtbaar.truth("themas")}))
def test_each_field_of_each_theme_is_as_the_truth_says(id: str) -> None:
    expected = [theme for theme in zichtbaar.truth("themas") if theme["document"] == id]
    records = found(id)
    assert len(records) == len(expected)
    for theme, record in zip(expected, records, strict=True):
        assert zichtbaar.fold(theme["thema"]).replace(".", ":") == zichtbaar.fold(
            f"Thema {record.data['nummer']}: {record.data['naam']}"
        )
        assert record.data["onderdeel"] == theme["onderdeel"]
        assert texts(record, "bereiken")[0].startswith(theme["wat_bereiken"])
        assert record.data["bronnen"]["naam"].page == theme["pagina"]  # type: ignore[index]
        assert len(texts(record, "doen")) >= 2


@pytest.mark.parametrize("id", ["voortgang-waardstreek", "kort-bericht-merenland", "afspraken-samen-wonen"])
def test_documents_without_themes_give_none(id: str) -> None:
    assert found(id) == []


@pytest.mark.parametrize("id", zichtbaar.ids())
def test_sources_quote_their_page_and_ids_differ(id: str) -> None:
    records = found(id)
    zichtbaar.check_sources(zichtbaar.visible(id)[1], records)
    assert len({record.id for record in records}) == len(records)


def test_other_words_for_a_theme_find_it_where_its_aims_are_asked(visible_service: Service) -> None:
    made = visible_service.ask(
        AskRequest("Wat wil de regio bereiken met gezonde jeugd die opgroeit en wat gaat men daarvoor doen?")
    )
    assert "Gezond opgroeien" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat is het doel van Vaker een trein?",
        "Wat wil Lagewaard met vaker een trein?",
        "inzet vaker een trein richting het kabinet",
    ],
)
def test_what_is_wanted_with_a_theme_of_the_lobby_are_its_goals(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert "lobbydoel" in made.antwoord, made.antwoord


def test_the_aim_of_a_theme_is_no_card_that_has_its_words(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Wat is het doel van Gezond opgroeien?"))
    assert made.uitkomst == "beantwoord" and "Gezond opgroeien" in made.antwoord, made.antwoord


def test_themes_of_a_lobby_agenda_have_number_and_chapter() -> None:
    assert [
        (r.data["nummer"], r.data["naam"], r.data["onderdeel"]) for r in found("lobbyagenda-lagewaard")
    ] == [
        ("1", "Bouwen op de Oude Veiling", "Ruimte"),
        ("2", "Vaker een trein", "Bereikbaarheid"),
        ("3", "Gelijke kansen in de Havenbuurt", "Samenleving"),
        ("4", "Ruimte voor de haven", "Samenleving"),
    ]


def test_chapters_of_an_agreement_have_their_aims_and_actions() -> None:
    records = found("samenwerking-lagewaard")
    assert [(r.data["nummer"], texts(r, "bereiken"), len(texts(r, "doen"))) for r in records] == [
        ("1", ["bewoners voelen zich thuis in hun buurt"], 2),
        (
            "2",
            [
                "de sociale voorraad groeit met de stad mee",
                "doorstroming van ouderen naar een passende woning",
            ],
            3,
        ),
        ("3", ["geen slechte labels meer in 2030"], 2),
    ]


def test_numbers_that_come_back_belong_to_different_parts() -> None:
    document, outline = zichtbaar.real("strategische-agenda")
    records = themes.read(document, outline)
    zichtbaar.check_sources(outline, records)
    first = [(r.data["onderdeel"], r.data["naam"]) for r in records if r.data["nummer"] == "1"]
    assert first == [
        ("De Dialoog", "Fiets"),
        ("Leefomgeving", "Wonen"),
        ("Mens en samenleving", "Verbinding jeugdhulp en onderwijs/ Ondersteuning jongvolwassenen"),
    ]
    assert [sum(r.data["onderdeel"] == part for r in records) for part, _ in first] == [5, 6, 7]


def test_items_below_an_item_stay_with_it() -> None:
    document, outline = zichtbaar.real("strategische-agenda")
    theme = next(r for r in themes.read(document, outline) if r.data["naam"] == "Opvang en bescherming")
    below = [len(entry.get("onder", [])) for entry in theme.data["doen"]]  # type: ignore[attr-defined]
    assert below == [2, 4, 0, 0, 0, 0, 0]


def test_theme_without_number_is_known_by_its_two_questions() -> None:
    label = {"bold": True, "size": 10.5}
    outline = zichtbaar.typeset(
        ("heading", "Sport en spel", {"size": 16.0}),
        ("heading", "Wat willen wij bereiken?", label),
        ("paragraph", "Iedereen beweegt."),
        ("heading", "Hoe gaan we dat doen?", label),
        ("item", "• Een hal bouwen", {"mark": 2, "marker": "•", "level": 1}),
        ("heading", "Colofon", {"size": 16.0}),
        ("paragraph", "Gedrukt in het dorp."),
    )
    records = themes.read(zichtbaar.sheet(), outline)
    assert [(r.data["naam"], r.data["nummer"], texts(r, "bereiken"), texts(r, "doen")) for r in records] == [
        ("Sport en spel", None, ["Iedereen beweegt."], ["Een hal bouwen"])
    ]


def test_questions_with_answers_beside_them_in_a_table() -> None:
    outline = zichtbaar.typeset(
        ("heading", "Bouwstenen", {"size": 20.0}),
        ("heading", "Thema 2 - Sport", {"size": 16.0}),
        (
            "table",
            [
                ["Wat willen we bereiken?", "Iedereen beweegt."],
                ["Wat gaan we doen?", "• Een hal\n• Een veld"],
            ],
        ),
    )
    (record,) = themes.read(zichtbaar.sheet(), outline)
    assert (record.data["naam"], record.data["nummer"], record.data["onderdeel"]) == (
        "Sport",
        "2",
        "Bouwstenen",
    )
    assert (texts(record, "bereiken"), texts(record, "doen")) == (
        ["Iedereen beweegt."],
        ["Een hal", "Een veld"],
    )


def test_the_themes_of_two_parts_are_told_of_both_with_their_sum(visible_service: Service) -> None:
    text = "Hoeveel thema's hebben Leefomgeving en Mens en samenleving samen?"
    told = visible_service.ask(AskRequest(text)).antwoord
    assert told.startswith("Leefomgeving en Mens en samenleving hebben samen 5 thema's (3 + 2).")
    assert "Leefomgeving heeft 3 thema's: Water [1]" in told
    assert "Mens en samenleving heeft 2 thema's: Gezond opgroeien [4]" in told


def test_how_many_themes_a_part_has_more_than_another_is_worked_out(visible_service: Service) -> None:
    text = "Hoeveel thema's heeft Leefomgeving meer dan Mens en samenleving?"
    assert visible_service.ask(AskRequest(text)).antwoord.startswith("Het verschil is één (3 min 2).")


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "Welke lobbyonderwerpen vallen onder Samenleving?",
            "Samenleving heeft 2 thema's: Gelijke kansen in de Havenbuurt [1] en Ruimte voor de haven [2].",
        ),
        ("Noem de lobbythema's onder Bereikbaarheid.", "Bereikbaarheid heeft één thema: Vaker een trein"),
        ("Onder welk lobbyonderwerp valt de brugbediening op zaterdag?", "het thema Ruimte voor de haven"),
        ("Aan welk lobbyonderwerp is het keerspoor gekoppeld?", "het thema Vaker een trein"),
    ],
)
def test_a_subject_of_the_lobby_is_its_theme_and_no_goal(
    visible_service: Service, text: str, there: str
) -> None:
    told = visible_service.ask(AskRequest(text)).antwoord
    assert there in told and "noemt" not in told, told
