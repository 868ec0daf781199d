"""Questions about the figures of tables in shapes that no document has, and the rules that make them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from regions import opened, told

from assistant.calculate import asks_sum
from assistant.calculate.operands import operands
from assistant.lookup.asked.bounds import bound_of
from assistant.lookup.asked.sought import parties_sought, towns_sought
from assistant.service import AskRequest, Service
from benchmarks.cells.asked import asked
from benchmarks.cells.field import Asked
from benchmarks.cells.frames import filled
from benchmarks.cells.judge import judged
from benchmarks.cells.naming import everyday, telling_word
from benchmarks.cells.pool import cells_of, cleaned


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gemeente met de minste toewijzingen 2024", "Vennebroek"),
        ("Noem de gemeente met de meeste toewijzingen in 2024.", "Lagewaard"),
        ("Welke gemeente staat bovenaan als het gaat om aantal toewijzingen in 2024?", "Lagewaard"),
        (
            "gemeenten met minder dan 3 medische reden 2028-2031",
            "Dat geldt voor één gemeente, met minder dan 3 in 2028-2031: Zuiderhof",
        ),
        ("Lagewaard plus Zuiderhof, mantelzorg in 2028-2031: hoeveel is dat bij elkaar?", "Samen 8 "),
        ("Tel mantelzorg van Lagewaard en Zuiderhof op voor 2028-2031.", "Samen 8 "),
        ("Zijn er in Lagewaard in 2024 meer dan 448 toewijzingen?", "Ja. 640"),
        ("Steekt Rietmeer er in 2025 meer dan 12 uur in?", "Ja. 16 uur"),
        ("Komt Rietmeer in 2025 boven de 22 uur uit?", "Nee. 16 uur"),
        ("Zijn er in Oudendam meer toewijzingen dan in Vennebroek in 2024?", "Ja. Oudendam: 231"),
        ("Wie heeft er in 2025 meer gecumuleerde inzet: Lagewaard of Steenwaarde?", "Lagewaard: 56 uur"),
        ("Tel medische reden en mantelzorg bij elkaar op voor Lagewaard in 2028-2031.", "Samen 18 "),
        ("Hoeveel schelen uitstroom en mantelzorg in Oudendam in 2026-2027?", "Het verschil is 7 "),
        ("Welke groep is het grootst bij de opgave van Vennebroek in 2028-2031?", "Uitstroom"),
        ("Welke gemeente deelde in 2024 de minste woningen uit?", "Zuiderhof"),
        ("Tellen de delen van de opgave van Vennebroek in 2026-2027 echt op tot 15?", "Ja. De delen"),
        ("Wie zet het adviesteam toewijzing op?", "Verantwoordelijk: Beleidsadviseur Wonen van de gemeente"),
        ("Klopt het totaal van de opgave van Vennebroek in 2026-2027?", "Ja. De delen tellen op tot 15 "),
        (
            "Is er een gemeente die vanaf 2028 minder woningzoekenden hoeft op te vangen dan daarvoor?",
            "In één van de ",
        ),
        (
            "Zijn er gemeenten met meer dan 90 uur in 2026?",
            "Dat geldt voor één gemeente, met meer dan 90 uur in 2026: Lagewaard",
        ),
        ("Is het geraamd aandeel in 2028-2031 zwaarder in Oudendam of in Vennebroek?", "Vennebroek: 8,8%"),
        ("Hoe ontwikkelt de opgave van Vennebroek zich?", "Meer: Vennebroek gaat van 15 "),
        (
            "Wat is de stijging van het aantal woningzoekenden in Oudendam van 2026-2027 naar 2028-2031?",
            "Meer: Oudendam gaat van 15 ",
        ),
        ("Hoe verandert het geraamd aandeel van Lagewaard na 2027?", "Omlaag: Lagewaard gaat van 7,3% "),
        (
            "Hoe groot is het aandeel mantelzorg in de opgave van Lagewaard in 2026-2027, in procenten?",
            "14,9%: 7 van 47 ",
        ),
        (
            "Zijn er in Lagewaard in 2028-2031 meer mantelzorgers of meer mensen met een medische reden?",
            "Het verschil is 4 ",
        ),
        ("Vergelijk uitstroom met mantelzorg in Oudendam in 2026-2027.", "Het verschil is 7 "),
        ("Hoeveel woningzoekenden zijn er per gemeente in 2028-2031?", "Per gemeente in 2028-2031 "),
        (
            "Noem voor elke gemeente het aantal toewijzingen in 2024.",
            "Per gemeente in 2024 (Aantal toewijzingen in 2024): Lagewaard (640)",
        ),
        (
            "Zet de aandelen van alle gemeenten in 2028-2031 op een rij.",
            "Per gemeente in 2028-2031 (Geraamd aandeel – 2028-2031): Vennebroek (8,8%)",
        ),
        ("Welk deel van de 4.512 toewijzingen had ten hoogste twee kamers?", "24,2%: 1.093 van 4.512"),
        (
            "Hoeveel keer zoveel uur levert Provincie Delfzoom in 2026 als Gemeente Rietmeer?",
            "1,5 keer zoveel in 2026",
        ),
        ("Urenbegroting Rietmeer 2026?", "64 uur (Rietmeer"),
        ("Wat is de totale ureninzet van Woonstichting Kade en Kroos over 2025 en 2026?", "Samen 110 uur"),
        (
            "Met hoeveel uur groeit de inzet van Bureau Regio Waardstreek van 2025 naar 2026?",
            "Meer: Bureau Regio Waardstreek gaat van 146 uur",
        ),
        ("Wat kost actie 3 in uren, alle organisaties en beide jaren opgeteld?", "Samen 300 uur"),
        ("tel de uren van Lagewaard voor 25 en 26 eens bij elkaar op", "Samen 148 uur"),
        (
            "Hoeveel woningzoekenden moet Vennebroek er na 2027 bij nemen, vergeleken met de twee jaren daarvoor?",
            "3 woningzoekenden meer",
        ),
        (
            "Met hoeveel stijgt de opgave van Oudendam in de tweede periode t.o.v. de eerste?",
            "2 woningzoekenden meer",
        ),
        ("Gaat de opgave van Oudendam omhoog na 2027?", "Ja, meer: Oudendam gaat van 15 "),
        ("Hoe groot is de opgave van Oudendam?", "15 woningzoekenden (Oudendam"),
        ("percentage Vennebroek na 2027?", "8,8% (Vennebroek"),
        (
            "Hoeveel toewijzingen hadden Oudendam en Vennebroek in 2024 met z'n tweeën?",
            "Samen 435 toewijzingen",
        ),
        ("wie heeft t laagste geraamd aandeel in 2028-2031", "Lagewaard, met 6,6%"),
        ("Welk deel van de 4.512 woningen had niet een huur onder de lage grens?", "49,9%: 2.252 woningen"),
        (
            "Wat is het verschil tussen de hoogste en laagste gemeente qua geraamd aandeel in 2028-2031?",
            "Het verschil is 2,2 procentpunt",
        ),
        (
            "Haal Lagewaard eruit: hoeveel toewijzingen hadden de andere gemeenten in 2024?",
            "Samen 435 toewijzingen",
        ),
        (
            "Wat is de hoogste uurinzet van alle partners in 2025 en van wie is die?",
            "Bureau Regio Waardstreek, met 146 uur",
        ),
        ("wie heeft de hoogste inzet in 2025?", "Bureau Regio Waardstreek, met 146 uur"),
        (
            "Hoeveel gemeenten zitten na 2027 boven de zeven procent?",
            "Dat geldt voor twee gemeenten, met meer dan 7%",
        ),
        (
            "Ik wil weten wat er in het tabelletje bij Oudendam als totaal staat voor de eerste periode",
            "15 woningzoekenden (Oudendam",
        ),
        ("Hoeveel woningzoekenden vangt Oudendam op in de tweede periode?", "17 woningzoekenden (Oudendam"),
        ("Gaat Vennebroek er procentueel op vooruit of achteruit?", "Omhoog: Vennebroek gaat van 7,4% "),
        ("Met welk percentage moet Vennebroek rekening houden in 2028-2031?", "8,8% (Vennebroek"),
        ("Welke gemeente zit in 2026 op de meeste uren?", "Lagewaard, met 92 uur"),
        (
            "Hoeveel keer meer uren levert Provincie Delfzoom in 2026 dan Gemeente Rietmeer?",
            "1,5 keer zoveel in 2026",
        ),
        ("Gaat Vennebroek er meer op vooruit dan Oudendam?", "Ja. Vennebroek: van 15"),
        (
            "Wie groeit in verhouding het hardst qua woningzoekenden, Vennebroek of Oudendam?",
            "Vennebroek. Vennebroek: van 15",
        ),
        (
            "Waar stijgt het aantal woningzoekenden het minst, in Oudendam of in Vennebroek?",
            "Oudendam. Oudendam: van 15",
        ),
        (
            "Met hoeveel procent stijgt het aantal woningzoekenden in Vennebroek na 2027?",
            "Vennebroek stijgt met 20%: van 15",
        ),
        (
            "Welke gemeente krijgt er na 2027 naar verhouding de meeste woningzoekenden bij?",
            "Vennebroek: 3 woningzoekenden meer (20%), van 15",
        ),
        (
            "In welke gemeente daalt het geraamd aandeel het meest?",
            "Lagewaard: 0,7 procentpunt minder, van 7,3%",
        ),
        (
            "Welke organisatie ziet het aantal uren tussen 2025 en 2026 het hardst stijgen?",
            "Provincie Delfzoom: 84 uur meer, van 12 uur",
        ),
        (
            "Hoeveel woningzoekenden hoeft Lagewaard vanaf 2028 minder te huisvesten?",
            "5 woningzoekenden minder: van 47",
        ),
        (
            "Stel de overgang is voorbij, hoeveel woningzoekenden hoeft Lagewaard dan minder te huisvesten?",
            "5 woningzoekenden minder: van 47",
        ),
        (
            "Met hoeveel procent neemt de inzet van Provincie Delfzoom van 2025 op 2026 toe?",
            "Provincie Delfzoom stijgt met 700%: van 12 uur",
        ),
        (
            "Zijn er in Lagewaard in 2024 meer toewijzingen dan in Oudendam en Vennebroek samen?",
            "Ja. Lagewaard: 640 toewijzingen (Aantal toewijzingen in 2024), tegen 435 toewijzingen samen",
        ),
        (
            "Geef de top twee van gemeenten met de meeste toewijzingen in 2024",
            "De twee hoogste (Aantal toewijzingen in 2024): Lagewaard (640) en Oudendam (231)",
        ),
        (
            "Welke gemeente staat tweede als het gaat om toewijzingen in 2024?",
            "Oudendam staat op plaats 2 van de ",
        ),
        (
            "Welke gemeente heeft op één na de meeste toewijzingen in 2024?",
            "Oudendam staat op plaats 2 van de ",
        ),
        (
            "Welke drie organisaties steken in 2025 de meeste uren erin?",
            "De drie hoogste (uur in 2025): Bureau Regio Waardstreek (146 uur)",
        ),
        ("Lagewaard + Oudendam: toewijzingen in 2024", "Samen 871 toewijzingen"),
        ("som toewijzingen 2024 alle gemeenten", "Samen "),
        ("groei geraamd aandeel Lagewaard vs Oudendam", "Lagewaard: van 7,3%"),
        ("Lagewaard Oudendam toewijzingen 2024 verschil", "Lagewaard: 640 toewijzingen"),
        ("Met hoeveel zakt de opgave van Lagewaard na 2027?", "5 woningzoekenden minder"),
        ("Met hoeveel overtreft Lagewaard Oudendam in toewijzingen in 2024?", "Lagewaard: 640"),
        (
            "toewijzingen in 2024: hoeveel schelen Lagewaard en Oudendam?",
            "Lagewaard: 640 toewijzingen in 2024; Oudendam: 231 toewijzingen. Het verschil is 409",
        ),
        (
            "Hoeveel hoger ligt het aantal toewijzingen in 2024 in Lagewaard dan in Oudendam?",
            "Lagewaard: 640",
        ),
        (
            "Met welke factor is het aantal toewijzingen van Lagewaard groter dan dat van Oudendam?",
            "2,8 keer",
        ),
        ("In welke van deze twee zijn meer toewijzingen in 2024: Oudendam of Lagewaard?", "Lagewaard: 640"),
        ("Komt het aantal toewijzingen van Lagewaard overeen met dat van Oudendam?", "Nee. Lagewaard: 640"),
        ("Hoe verhoudt Lagewaard zich tot Oudendam in toewijzingen in 2024?", "Lagewaard: 640"),
        (
            "Gaat het geraamd aandeel in Lagewaard omhoog en zo ja met hoeveel?",
            "Omlaag: Lagewaard gaat van 7,3%",
        ),
        ("groei geraamd aandeel Lagewaard", "Omlaag: Lagewaard gaat van 7,3%"),
        (
            "Hoeveel uur is Bureau Regio Waardstreek in 2025 en 2026 opgeteld kwijt?",
            "Samen 318 uur",
        ),
        ("wat is de kleinste groep bij de opgave van Vennebroek in 2028-2031?", "Mantelzorg"),
    ],
)
def test_a_table_is_asked_in_many_shapes(visible_service: Service, text: str, said: str) -> None:
    told = re.sub(r" \[\d+\]", "", visible_service.ask(AskRequest(text)).antwoord)
    assert told.startswith(said), f"{text} -> {told}"


def test_how_much_a_change_comes_to_is_told_once(visible_service: Service) -> None:
    told = visible_service.ask(
        AskRequest("Gaat de opgave van Oudendam omhoog na 2027, en met hoeveel is dat dan?")
    )
    assert told.uitkomst == "beantwoord" and told.antwoord.endswith("Dat is 2 meer."), told.antwoord


def test_hours_of_who_is_not_in_the_table_are_no_other_figure(visible_service: Service) -> None:
    told = visible_service.ask(AskRequest("Hoeveel uur heeft Huurdersraad Zuid toegezegd voor 2026?"))
    assert told.uitkomst == "niet-gevonden", told.antwoord


def test_a_province_is_not_the_municipality_of_that_name(visible_service: Service) -> None:
    told = visible_service.ask(AskRequest("Hoeveel uur is de gemeente Delfzoom kwijt in 2026?"))
    assert "96 uur" not in told.antwoord, told.antwoord


def test_who_is_asked_gets_no_hours(visible_service: Service) -> None:
    told = visible_service.ask(AskRequest("Wie levert de uren van Rietmeer in 2025?"))
    assert "16 uur" not in told.antwoord


def test_a_bare_figure_is_told_with_its_heading(visible_service: Service) -> None:
    told = visible_service.ask(AskRequest("Welk aandeel is geraamd voor Oudendam in 2028-2031?")).antwoord
    assert told.startswith("7,4% (Oudendam – Geraamd aandeel – 2028-2031)")


def test_a_party_that_is_called_together_is_not_added(visible_service: Service) -> None:
    told = visible_service.ask(
        AskRequest("Hoeveel uur is Bureau Regio Waardstreek in 2025 en 2026 samen kwijt?")
    )
    assert "318" in told.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "welke gemeenten zitten erboven?",
        "gemeenten met meer dan 4 huizen",
        "waar is het aantal hoger dan 4?",
        "bij welke gemeente is het zo?",
    ],
)
def test_which_municipalities_are_asked(text: str) -> None:
    assert towns_sought(text)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel urgenten vangen de overige gemeenten samen op vanaf 2027?", ("119 in de overige gemeenten",)),
        ("Hoeveel urgenten komen er in 2025-2026 buiten Amersfoort terecht?", ("92 in de overige gemeenten",)),
        (
            "Gaat Amersfoort straks meer of minder urgenten huisvesten dan de rest van de regio samen?",
            ("92 in de overige gemeenten", "119 in de overige gemeenten"),
        ),
        ("Hoe verschuift de verdeling tussen Amersfoort en de rest van de regio na 2026?", ("135", "92 in", "108", "119 in")),
    ],
)  # fmt: skip
def test_all_other_municipalities_together(service: Service, text: str, there: tuple[str, ...]) -> None:
    told = service.ask(AskRequest(text))
    assert told.uitkomst == "beantwoord" and all(t in told.antwoord for t in there), told.antwoord


def test_others_than_which_is_not_said_are_no_sum_over_all(visible_service: Service) -> None:
    told = visible_service.ask(
        AskRequest("Hoeveel woningzoekenden vangen de overige gemeenten samen op in 2028-2031?")
    )
    assert "Samen" not in told.antwoord


def test_what_all_municipalities_do_is_no_column_of_figures(service: Service) -> None:
    told = service.ask(AskRequest("Wat doen alle gemeenten voor urgenten?"))
    assert not told.antwoord.startswith("Per gemeente")


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel sociale huurwoningen gingen er in 2024 naar nieuwe huurders in Baarn?", "168 woningen"),
        ("Hoeveel huizen in Soest kregen in 2024 een andere bewoner?", "323 woningen"),
    ],
)
def test_dwellings_that_others_came_to_live_in(service: Service, text: str, there: str) -> None:
    assert there in service.ask(AskRequest(text)).antwoord


def test_a_bound_that_no_named_municipality_is_asked_of(service: Service) -> None:
    told = service.ask(AskRequest("Is er een gemeente die meer dan 18 procent aan urgenten toewijst?"))
    assert "Bunschoten" in told.antwoord and not told.antwoord.startswith("Nee")


def test_who_is_asked() -> None:
    assert parties_sought("welke organisaties leveren meer dan 40 uur?")
    assert not towns_sought("wat doet de gemeente?")


@pytest.mark.parametrize(
    ("text", "holds", "not_"), [("niet meer dan 40", 40, 41), ("over de 40", 41, 40), ("hooguit 40", 40, 41)]
)
def test_bounds(text: str, holds: float, not_: float) -> None:
    bound = bound_of(text)
    assert bound is not None and bound.holds(holds) and not bound.holds(not_)


def test_what_is_added() -> None:
    assert asks_sum("Tel A en B op.") and asks_sum("A plus B") and asks_sum("totaal A en B")
    assert not asks_sum("Klopt het totaal?") and not asks_sum("Tellen de delen op tot 40?")
    assert not asks_sum("Is A samen met B meer dan C?")


def test_questions_are_made_of_cells_and_judged_by_them(visible_service: Service) -> None:
    cells = cells_of(visible_service.library)
    made = [a for a in asked(cells, 1) if a.kind == "cel"][:3]
    assert made == [a for a in asked(cells, 1) if a.kind == "cel"][:3], "a seed draws the same again"
    one = Asked("Hoeveel toewijzingen zijn er in Lagewaard in 2024?", "cel", "a", "koppen", numbers=(640.0,))
    answer = visible_service.ask(AskRequest(one.text))
    pages = frozenset((b["document"], b["pagina"]) for b in answer.bronnen)
    assert judged(Asked(one.text, "cel", "a", "koppen", numbers=(640.0,), pages=pages), answer) == "goed"
    assert judged(Asked(one.text, "cel", "a", "koppen", numbers=(641.0,), pages=pages), answer) == "fout"


def test_how_figures_are_named() -> None:
    assert (
        cleaned("Tabel 3. Toewijzingen in Lagewaard in 2024 (bron: jaartabellen)", ["Lagewaard"])
        == "Toewijzingen"
    )
    assert telling_word("Uitstroom uit opvang", ["Uitstroom uit zorg"]) == "opvang"
    assert everyday("urgent woningzoekenden") == "mensen die met voorrang een huis krijgen"
    assert (
        filled("Hoeveel {o}[ in {p}][ in {t}]?", {"o": "huizen", "p": "", "t": "2024"})
        == "Hoeveel huizen in 2024?"
    )


def test_a_figure_of_what_shares_a_part_of_a_word_gives_way_to_that_of_the_word(service: Service) -> None:
    """So many new homes are no share of what is built in projects."""
    made = service.ask(AskRequest("hoeveel sociale huur moet er in nieuwbouwprojecten"))
    assert made.antwoord.startswith("35%"), made.antwoord


def test_a_town_that_grows_is_no_figure_that_nobody_named(visible_service: Service) -> None:
    for text in ("groeit Lagewaard", "gaat Lagewaard vooruit", "groeit Lagewaard harder dan Oudendam"):
        assert "gaat van" not in visible_service.ask(AskRequest(text)).antwoord, text


def test_which_municipalities_stand_higher_is_held_against_the_one_just_told(service: Service) -> None:
    text = "Welk aandeel van de toewijzingen in Woudenberg gaat vanaf 2027 naar urgenten en welke gemeente zit nog hoger?"
    made = service.ask(AskRequest(text)).antwoord
    assert "14,3%" in made and "Bunschoten (18,6%)" in made and "dossiers" not in made, made


def test_of_whom_no_office_is_written_that_is_said(service: Service) -> None:
    text = "Wie is de trekker van de woondeal, is dat een wethouder of een burgemeester?"
    made = service.ask(AskRequest(text)).antwoord
    assert "Jeroen Bulthuis" in made and "staat niet in de documenten" in made, made


@pytest.fixture(scope="module")
def budgets(tmp_path_factory: pytest.TempPathFactory) -> Service:
    return opened(tmp_path_factory.mktemp("ravelland"), "ontwerp/ra01", "ontwerp/ra15", "ontwerp/ra18")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wat is het saldo van Jeugd in 2025?", "(3.898) duizend euro (Begroting 2025, Saldo – Jeugd)"),
        (
            "Hoeveel lasten heeft Verkeer en vervoer in 2026?",
            "Begroting 2026, Lasten: 3.589",
        ),
        ("Hoeveel kilo afval is er per inwoner in Sint Maria?", "545 kilo (Sint Maria"),
    ],
)
def test_a_row_whose_heads_have_two_levels_or_an_empty_corner_is_told_with_them(
    budgets: Service, text: str, said: str
) -> None:
    assert said in told(budgets, text)


def test_a_project_in_a_column_is_told_of_without_its_municipality(tmp_path: Path) -> None:
    service = opened(tmp_path, "ontwerp/ra15")
    assert told(service, "Hoeveel woningen komen er in het Stationspark?").startswith("1.150 woningen")


def test_of_two_days_of_a_year_the_one_that_is_meant_is_told(tmp_path: Path) -> None:
    service = opened(tmp_path, "ontwerp/rb11")
    assert told(service, "Wat is de stand van de algemene reserve eind 2025?").startswith("1.688 ")
    assert told(service, "Wat is de stand van de algemene reserve begin 2025?").startswith("2.042 ")


def test_the_number_of_a_name_is_not_reckoned_with() -> None:
    assert not operands(["Lijn 48 Sint Odulf"], lambda text: frozenset())[0].unit


@pytest.mark.parametrize(
    "text",
    [
        "Van de woningen die de corporaties in 2022-2024 toewezen: hoeveel hadden er hooguit twee kamers?",
        "Hoeveel van de door de drie corporaties toegewezen woningen hadden hooguit twee kamers?",
    ],
)
def test_of_a_part_the_figure_is_told_and_not_that_of_the_whole(visible_service: Service, text: str) -> None:
    assert visible_service.ask(AskRequest(text)).antwoord.startswith("1.093 woningen")


def test_of_a_part_that_no_row_has_the_figure_of_the_whole_is_not_told(visible_service: Service) -> None:
    text = "Hoeveel van de toegewezen woningen van de corporaties hadden een tuin?"
    assert "4.187" not in visible_service.ask(AskRequest(text)).antwoord


def test_municipalities_that_are_named_somewhere_are_added_as_the_municipalities(
    visible_service: Service,
) -> None:
    text = "Hoeveel uur steken de zeven met naam genoemde gemeenten in 2026 gezamenlijk in de afspraken?"
    told = visible_service.ask(AskRequest(text)).antwoord
    assert told.startswith("Samen 480 uur in 2026: Lagewaard 92")
    assert "Let op" not in told


def test_a_sum_of_another_number_of_municipalities_than_is_said_says_so(visible_service: Service) -> None:
    text = "Hoeveel uur steken de vier gemeenten in 2026 samen in de afspraken?"
    assert "Let op: dit zijn zeven gemeenten, en geen vier." in visible_service.ask(AskRequest(text)).antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel sociale huurwoningen zijn er in 2022-2024 toegewezen aan studenten?",
        "Hoeveel woningen met vier kamers werden er toegewezen?",
    ],
)
def test_a_cell_is_not_told_of_those_of_whom_it_says_nothing(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden", made.antwoord


def test_how_many_less_is_a_difference_also_with_its_time_at_the_end(visible_service: Service) -> None:
    text = "Hoeveel woningzoekenden moet Lagewaard minder huisvesten vanaf 2028?"
    made = visible_service.ask(AskRequest(text))
    assert made.antwoord.startswith("5 woningzoekenden minder: van 47"), made.antwoord


def test_a_share_of_something_else_is_told_with_a_reserve(visible_service: Service) -> None:
    for text in (
        "Hoeveel woningen werden er in de periode 2022-2024 toegewezen aan statushouders?",
        "Hoeveel woningen zijn er aan studenten toegewezen?",
    ):
        made = visible_service.ask(AskRequest(text))
        hedged = made.antwoord.startswith(("Het staat er niet met zoveel woorden", "Dat staat niet"))
        assert hedged, made.antwoord
