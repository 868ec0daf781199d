"""One sort of thing of the cards, lobby goals or actions held against another, of all of them at once, and who holds which office."""

from __future__ import annotations

import pytest
from regions import told

from assistant.lookup.common import listed
from assistant.service import AskRequest, Service


def answered(service: Service, text: str) -> str:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord", f"{text} {made.antwoord}"
    return made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "welke opdrachtgevers zijn er?",
        "Som alle opdrachtgevers eens op",
        "hoeveel opdrachtgevers zijn er in totaal",
        "Ik wil graag weten welke opdrachtgevers er allemaal zijn.",
        "wie geven er allemaal opdracht?",
        "opdrachtgevers lijstje",
    ],
)
def test_every_commissioner_is_told_once_with_its_number_of_dossiers(waardstreek: Service, text: str) -> None:
    answer = answered(waardstreek, text)
    for record in waardstreek.library.register.records("dossier"):
        for party in listed(record.data["opdrachtgevers"]):
            assert answer.count(str(party["naam"]).removeprefix("de ")) == 1, answer
    assert "Provincie Delfzoom (drie dossiers)" in answer


def test_a_question_what_a_commissioner_does_gets_no_list_of_them(waardstreek: Service) -> None:
    assert "Provincie Delfzoom (drie" not in told(waardstreek, "wat doet een opdrachtgever")


def test_the_leaders_of_a_theme_are_counted_each_once_and_a_vacancy_is_none(waardstreek: Service) -> None:
    for text in (
        "hoeveel trekkers per thema",
        "Hoeveel trekkers heeft elk thema?",
        "aantal trekkers per thema graag",
    ):
        answer = answered(waardstreek, text)
        assert "Jeugd (nul)" in answer, text
        assert "Mobiliteit (drie: " in answer, text
    assert "vacature" not in answered(waardstreek, "Kunt u per thema aangeven wie de trekkers zijn?")


def test_the_dossier_with_the_fewest_leaders_is_the_one_with_a_vacancy(waardstreek: Service) -> None:
    answer = answered(waardstreek, "welk dossier heeft de minste trekkers?")
    assert answer.startswith("Geen trekker: Jeugdhulp Dichtbij")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("wie is de meest voorkomende opdrachtgever?", "Regiogemeenten "),
        ("welke opdrachtgever komt het vaakst voor?", "Regiogemeenten "),
        ("door wie worden de meeste dossiers opgedragen?", "Regiogemeenten "),
        ("Wie is, op de regiogemeenten na, het vaakst opdrachtgever?", "Provincie Delfzoom "),
        ("aan wie zijn de meeste lobbydoelen gericht?", "De provincie "),
        ("aan wie is het vaakst een lobbydoel gericht?", "De provincie "),
        ("welk thema heeft de meeste lobbydoelen aan de provincie?", "Bouwen op de Oude Veiling, "),
    ],
)
def test_which_of_a_sort_has_the_most(waardstreek: Service, text: str, first: str) -> None:
    assert answered(waardstreek, text).startswith(first), told(waardstreek, text)


@pytest.mark.parametrize(
    "text",
    [
        "welke thema's hebben maar een dossier",
        "Onder welke thema's valt maar één dossier?",
        "zijn er thema's met maar één dossier?",
        "welke thema's tellen slechts een dossier?",
    ],
)
def test_themes_with_one_dossier_are_listed_and_not_all_themes(waardstreek: Service, text: str) -> None:
    answer = answered(waardstreek, text)
    assert all(theme in answer for theme in ("Wonen", "Jeugd", "Economie")), answer
    assert "Mobiliteit" not in answer and "Energie" not in answer, answer


def test_who_comes_after_a_named_leader_and_who_in_the_second_place(waardstreek: Service) -> None:
    after = answered(waardstreek, "wie trekt de meeste dossiers na De Wit?")
    assert after.startswith("Burgemeester J. Mol trekt de meeste dossiers na wethouder A. de Wit, twee")
    assert "(elk twee)" in answered(waardstreek, "top twee van trekkers met de meeste dossiers")
    second = answered(waardstreek, "welke gemeente doet het op een na minst vaak mee?")
    assert "op één na minste dossiers" in second


def test_an_average_is_worked_out_over_all_and_shows_what_it_rests_on(waardstreek: Service) -> None:
    assert "1,2 dossiers per trekker, 10 over acht trekkers" in answered(
        waardstreek, "hoeveel dossiers heeft een trekker gemiddeld?"
    )


def test_a_share_of_the_dossiers_is_counted(waardstreek: Service) -> None:
    answer = answered(waardstreek, "welk deel van de dossiers heeft de provincie als opdrachtgever?")
    assert answer.startswith(
        "Bij drie van de zeven dossiers (43%) staat Provincie Delfzoom als opdrachtgever"
    )


def test_lobby_goals_without_an_addressee_are_those_and_no_others(waardstreek: Service) -> None:
    for text in (
        "hoeveel lobbydoelen hebben geen geadresseerde?",
        "bij welke lobbydoelen staat niet aan wie ze gericht zijn?",
    ):
        answer = answered(waardstreek, text)
        assert answer.startswith("Er zijn drie lobbydoelen zonder geadresseerde"), text
        assert "Opwaardering station" in answer and "30 miljoen" not in answer, text


def test_in_which_themes_a_leader_is_told_and_not_only_which_dossiers(waardstreek: Service) -> None:
    answer = answered(waardstreek, "in welke thema's is Mol trekker?")
    assert "twee thema's" in answer and "Wonen" in answer and "Economie" in answer


def test_leaders_from_a_town_are_not_all_whose_dossiers_it_takes_part_in(waardstreek: Service) -> None:
    assert "trekkers: " not in told(waardstreek, "hoeveel trekkers komen uit Oudendam?")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "hoeveel procent van de trekkers is burgemeester?",
            "Eén van de acht trekkers (12%) is burgemeester",
        ),
        ("zijn er meer wethouders dan burgemeesters onder de trekkers?", "Ja. Het verschil is vijf."),
        ("hoeveel meer wethouders dan burgemeesters zijn er trekker?", "Het verschil is vijf."),
        ("hoeveel wethouders en hoeveel burgemeesters zijn trekker?", "zes wethouders ("),
        ("zijn alle trekkers wethouder?", "Nee. Zes van de acht trekkers zijn wethouder"),
        ("Klopt het dat alle trekkers wethouder zijn?", "Nee. Zes van de acht"),
    ],
)
def test_leaders_are_counted_by_their_office(waardstreek: Service, text: str, said: str) -> None:
    assert said in answered(waardstreek, text), told(waardstreek, text)


def test_only_one_and_at_most_one_are_not_more_than_one(waardstreek: Service) -> None:
    for text in (
        "Welke dossiers hebben alleen een trekker?",
        "welke dossiers hebben hooguit een trekker?",
        "which dossiers have only one lead?",
    ):
        answer = answered(waardstreek, text)
        assert "Warmte voor de Waard" in answer and "Fietsnet Waardstreek" not in answer, text
    some = answered(waardstreek, "welke dossiers hebben minstens een burgemeester?")
    assert "Economische Visie Waardstreek" in some and "Warmte voor de Waard" not in some


def test_who_leads_no_longer_is_not_who_leads_most(waardstreek: Service) -> None:
    assert "meeste dossiers" not in told(waardstreek, "wie is geen trekker meer?")


def test_actions_under_another_are_not_those_of_the_party_that_is_named(waardstreek: Service) -> None:
    answer = answered(waardstreek, "welke acties vallen niet onder de Stuurgroep Samen Wonen?")
    assert "staat niet als verantwoordelijke bij twee acties" in answer
    assert "Bij twee acties staat geen verantwoordelijke." in answer


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("which commissioning parties are there?", "The dossiers name six commissioning parties: "),
        ("how many leads are there?", "people lead one or more dossiers: "),
        ("list the leads per dossier", "The leads of seven dossiers: "),
        ("which theme has only one dossier?", "Three themes with only one dossier: "),
        ("to whom are most lobby goals addressed?", "De provincie has the most lobby goals, three"),
    ],
)
def test_lists_that_are_asked_in_english_are_told_in_english(
    waardstreek: Service, text: str, said: str
) -> None:
    assert said in answered(waardstreek, text), told(waardstreek, text)


def test_who_leads_with_whom_is_told_of_all_who_do_and_of_who_does_not(waardstreek: Service) -> None:
    shared = answered(waardstreek, "welke trekkers hebben samen een dossier?")
    assert "Fietsnet Waardstreek (wethouder A. de Wit en wethouder S. Yildirim)" in shared
    assert "Warmte voor de Waard" not in shared
    mixed = answered(waardstreek, "welke wethouders trekken samen met een burgemeester een dossier?")
    assert "Woonzorgafspraken Waardstreek" in mixed and "Fietsnet" not in mixed
    nobody = answered(waardstreek, "welke trekkers werken met niemand samen?")
    assert "P. Kromhout" in nobody and "J. Mol" not in nobody


def test_whether_a_party_commissions_all_dossiers_is_yes_or_no_with_the_others(waardstreek: Service) -> None:
    answer = answered(waardstreek, "is de provincie bij alle dossiers opdrachtgever?")
    assert answer.startswith("Nee. Bij drie van de zeven dossiers")
    assert "Daar niet: " in answer and "Jeugdhulp Dichtbij" in answer.split("Daar niet: ")[1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("zijn er dossiers met meer opdrachtgevers dan trekkers?", "Ja. Er is één dossier met meer opdrachtgevers dan trekkers: Warmte voor de Waard"),
        ("welk thema heeft meer dossiers dan Wonen?", "Er zijn twee thema's met meer dossiers dan Wonen: Energie en Mobiliteit (elk twee)"),
        ("welke gemeenten doen even vaak mee als Oudendam?", "evenveel dossiers als Oudendam: Lagewaard"),
        ("trekkers op volgorde van aantal dossiers", "Trekkers naar het aantal dossiers: "),
        ("welk thema heeft geen wethouder als trekker?", "Er zijn twee thema's zonder wethouder: "),
    ],
)  # fmt: skip
def test_counts_are_held_against_those_of_another(waardstreek: Service, text: str, said: str) -> None:
    assert said in answered(waardstreek, text), told(waardstreek, text)


def test_from_which_town_leaders_are_is_not_where_their_dossiers_run(waardstreek: Service) -> None:
    for text in ("uit welke gemeente komen de meeste trekkers?", "hoeveel trekkers per gemeente?"):
        assert "elk: " not in told(waardstreek, text) and "Polderkerk (" not in told(waardstreek, text), text


def test_neither_of_two_commissioners_is_not_one_of_them(waardstreek: Service) -> None:
    text = "welke dossiers hebben noch de provincie noch de Stuurgroep Jeugd als opdrachtgever?"
    answer = told(waardstreek, text)
    assert "Fietsnet" not in answer and "Jeugdhulp" not in answer, answer
    assert "Zon op Bedrijfsdaken" in answer, answer


def test_which_of_two_offices_somebody_holds_is_no_yes_or_no(waardstreek: Service) -> None:
    answer = told(waardstreek, "is Kromhout wethouder of burgemeester?")
    assert "wethouder" in answer and not answer.startswith(("Ja", "Nee")), answer


def test_who_leads_longest_is_not_who_leads_most(waardstreek: Service) -> None:
    assert "meeste dossiers" not in told(waardstreek, "wie is er het langst trekker?")


def test_the_commissioner_who_is_an_official_is_not_told_apart(waardstreek: Service) -> None:
    made = waardstreek.ask(AskRequest("wie is ambtelijk opdrachtgever van Fietsnet Waardstreek?"))
    assert made.uitkomst == "niet-gevonden" and "Provincie Delfzoom" in made.antwoord


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("op welke pagina staan de trekkers van Fietsnet Waardstreek?", "S. Yildirim"),
        ("waar staat dat de provincie opdrachtgever is van Fietsnet Waardstreek?", "Provincie Delfzoom"),
        ("op welke bladzijde staan de gemeenten van Fietsnet Waardstreek?", "Polderkerk"),
    ],
)
def test_the_page_of_a_field_is_that_of_its_line_on_the_card(
    waardstreek: Service, text: str, said: str
) -> None:
    answer = answered(waardstreek, text)
    assert "op bladzijde" in answer and said in answer, answer


@pytest.mark.parametrize(
    "text",
    [
        "wie is geen trekker meer?",
        "welke oud-wethouders worden genoemd?",
        "welke trekkers zijn gestopt?",
        "wie is er nieuw als trekker?",
        "wie was vroeger trekker?",
    ],
)
def test_leaders_of_before_are_not_those_of_now(waardstreek: Service, text: str) -> None:
    made = waardstreek.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and "Kromhout" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Heeft elk thema een trekker?", "Nee. Jeugd heeft geen trekker; vier van de vijf thema's wel"),
        ("Is er een thema zonder trekker?", "Ja. Er is één thema zonder trekker: Jeugd"),
        ("Naar wie gaan de meeste lobbydoelen?", "De provincie krijgt de meeste lobbydoelen"),
        ("Zijn de meeste trekkers wethouder?", "Ja. Zes van de acht trekkers"),
        ("Trekken burgemeesters meer dossiers dan wethouders?", "Nee. Bij twee dossiers is een burgemeester trekker"),
        ("Welke gemeenten ontbreken bij de meeste dossiers?", "aan de minste dossiers mee"),
        ("Welke burgemeesters werken samen met een wethouder?", "Woonzorgafspraken Waardstreek"),
        ("welke trekkers werken samen?", "Drie dossiers hebben meer trekkers samen"),
        ("welke wethouder trekt de meeste?", "Wethouder A. de Wit trekt de meeste dossiers, twee"),
        ("welke burgemeester trekt het meest?", "Burgemeester J. Mol trekt de meeste dossiers, twee"),
        ("welke lobbydoelen zijn aan niemand gericht?", "Er zijn drie lobbydoelen zonder geadresseerde"),
    ],
)  # fmt: skip
def test_all_most_and_left_out_are_told_of_what_is_asked(waardstreek: Service, text: str, said: str) -> None:
    assert said in answered(waardstreek, text), told(waardstreek, text)


def test_what_sets_two_offices_apart_is_no_count_of_who_holds_them(waardstreek: Service) -> None:
    answer = told(waardstreek, "wat is het verschil tussen een burgemeester en een wethouder")
    assert "Het verschil is" not in answer, answer


def test_the_theme_with_the_most_actions_is_told_and_one_heading_over_all_is_no_theme(
    visible_service: Service,
) -> None:
    answer = answered(
        visible_service, "Bij welk van de thema's horen de meeste acties, en hoeveel zijn dat er?"
    )
    assert answer.startswith("Genoeg woningen") and "Uitvoeringsagenda" not in answer, answer
    answer = answered(visible_service, "Welk thema van de samenwerkingsafspraken heeft de meeste acties?")
    assert answer.startswith("Genoeg woningen heeft de meeste acties, drie"), answer


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Welk thema heeft de meeste acties?", "Genoeg woningen heeft de meeste acties, drie van de twaalf"),
        (
            "Onder welk van de drie thema's vallen de meeste acties, en hoeveel zijn dat er?",
            "Genoeg woningen heeft de meeste acties, drie",
        ),
        (
            "Welk thema heeft de minste acties?",
            "Prettige buurten en Betaalbaar en duurzaam hebben de minste acties",
        ),
    ],
)
def test_the_theme_with_most_actions_is_told(visible_service: Service, text: str, said: str) -> None:
    assert said in answered(visible_service, text)
