"""What is worked out from the cells of tables: shares of a whole, so many times as much, more than another has."""

from __future__ import annotations

import pytest

from assistant.calculate import asks_sum
from assistant.lookup.actions.action_hours import is_party
from assistant.lookup.asked.bounds import bound_by, bound_of
from assistant.reading.question import Turn
from assistant.service import AskRequest, Service
from ingest.language import stem, words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # a share of all, of two or of both years, with what it is worked out from
        (
            "Hoeveel procent van de regionale opgave neemt Vennebroek op zich in 2028-2031?",
            "20,9% in 2028-2031: 18 van Vennebroek [1], van de 86 woningzoekenden van de 4 gemeenten samen",
        ),
        (
            "Welk deel van de uren van Rietmeer valt in 2026?",
            "80% van de uren van Gemeente Rietmeer in 2026: 16 in 2025",
        ),
        (
            "Vormt Lagewaard meer dan de helft van de opgave in 2026-2027?",
            "Ja. 54,7% in 2026-2027: 47 van Lagewaard",
        ),
        # so many times another
        (
            "Verdubbelt de inzet van Lagewaard in 2026?",
            "Nee. Het is 1,64 keer zoveel: Lagewaard 92 uur in 2026",
        ),
        (
            "Is de opgave van Oudendam in 2028-2031 minstens twee keer die van Zuiderhof?",
            "Nee. Het is 1,89 keer zoveel: Oudendam 17",
        ),
        # more than another has, and between two bounds
        (
            "Hoeveel gemeenten hadden in 2024 meer toewijzingen dan Vennebroek?",
            "Dat geldt voor twee gemeenten, met meer dan Vennebroek in 2024: Lagewaard (640) [1] en Oudendam (231) [2]; Vennebroek (204)",
        ),
        ("Welke gemeenten zitten in 2024 onder Oudendam qua toewijzingen?", "Dat geldt voor één gemeente"),
        ("Welke organisaties besteden in 2025 tussen de 10 en 20 uur?", "Dat geldt voor zeven organisaties"),
        # by which percentage
        (
            "Met hoeveel procent nemen de uren van Lagewaard in 2026 toe?",
            "Gemeente Lagewaard stijgt met 64,3%",
        ),
        (
            "Hoeveel procent hoger ligt het aantal woningzoekenden van Oudendam in 2028-2031?",
            "Oudendam stijgt met 13,3%",
        ),
    ],
)
def test_a_table_is_reckoned_with(visible_service: Service, text: str, said: str) -> None:
    assert said in visible_service.ask(AskRequest(text)).antwoord


def test_a_bound_of_two_ends() -> None:
    bound = bound_of("tussen de 10 en 20 uur")
    assert bound is not None and bound.unit == "uur"
    assert bound.holds(10) and bound.holds(20) and not bound.holds(21)
    assert bound_of("tussen 2025 en 2030") is None


def test_the_figure_of_another_is_a_bound_and_what_is_counted_stays() -> None:
    made = bound_by("welke gemeenten hebben meer bomen dan lagewaard?", "Lagewaard", 40)
    assert made is not None
    assert made[0].holds(41) and not made[0].holds(40)
    assert "bomen" in made[1] and "lagewaard" not in made[1]


def test_a_name_that_begins_with_together_adds_nothing_up() -> None:
    assert not asks_sum("Wie levert de meeste uren: Samen Sterker Waardstreek of de provincie?")
    assert asks_sum("Hoeveel uur leveren Samen Sterker Waardstreek en de provincie samen?")


def test_a_municipality_beside_the_office_of_that_name_counts_too() -> None:
    text = "hoeveel uur leveren lagewaard en bureau regio lagewaard samen?"
    assert is_party("Gemeente Lagewaard", text, {stem(w) for w in words(text)})
    text = "hoeveel uur levert bureau regio lagewaard?"
    assert not is_party("Gemeente Lagewaard", text, {stem(w) for w in words(text)})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Tellen de groepen van Vennebroek in 2026-2027 op tot het totaal?",
            "Ja. De delen tellen op tot 15 ",
        ),
        ("Klopt het dat Vennebroek in 2028-2031 boven de 9% komt bij het geraamd aandeel?", "Nee. 8,8%"),
    ],
)
def test_the_table_of_one_municipality(visible_service: Service, text: str, said: str) -> None:
    assert said in visible_service.ask(AskRequest(text)).antwoord


def test_what_stands_under_one_municipality_is_not_told_of_another(visible_service: Service) -> None:
    told = visible_service.ask(AskRequest("Komt Vennebroek in 2028-2031 boven de 9% toewijzingen uit?"))
    assert "Lagewaard" not in told.antwoord and "Oudendam" not in told.antwoord


def test_how_many_there_are_said_to_be_is_answered_with_yes_or_no(service: Service) -> None:
    told = service.ask(AskRequest("Doen er zeven gemeenten mee aan de Woondeal?"))
    assert told.antwoord.startswith("Nee. ") and "9 gemeenten" in told.antwoord


def test_two_groups_of_one_municipality_are_set_beside_each_other_and_not_two_periods(
    service: Service,
) -> None:
    text = "Hoeveel meer uitstromers uit jeugdzorg dan sekswerkers zijn er in Baarn in 2027-2030?"
    assert service.ask(AskRequest(text)).antwoord.startswith("Het verschil is 14 ")


def test_a_row_that_only_has_the_parts_is_not_the_outcome(service: Service) -> None:
    text = "Hoeveel meer uitstromers dan sekswerkers zijn er in Baarn in 2027-2030?"
    assert "niet uitgerekend" in service.ask(AskRequest(text)).antwoord


def test_which_part_of_the_hours_is_of_one_action(service: Service) -> None:
    text = "Welk deel van de uren van SWEV in 2026 gaat naar actie 3 van de uitvoeringsagenda?"
    assert service.ask(AskRequest(text)).antwoord.startswith("24%: SWEV heeft in 2026 104 uur in totaal")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Doet Nijkerk aan evenveel dossiers mee als Barneveld?", "Nee. Nijkerk doet aan de meeste dossiers mee, 8 tegen 3"),
        ("Hoeveel dossiers hebben Röell en Jansen samen?", "Opgeteld zijn het twee dossiers"),
        ("Hoeveel mensen met urgentie zijn er in Soest in 2025-2026?", "23 woningzoekenden"),
        ("Is de opgave van Soest groter dan die van Baarn in 2025-2026?", "Ja. Soest: 23"),
        ("Hoeveel is de opgave van Baarn en Soest samen vanaf 2027?", "Samen 52 "),
    ],
)  # fmt: skip
def test_counts_of_two_set_beside_each_other(service: Service, text: str, said: str) -> None:
    assert said in service.ask(AskRequest(text)).antwoord


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zijn Baarn en Leusden samen groter dan Soest in toewijzingen?", "Ja. Soest: 323 woningen"),
        ("Hoeveel jaar loopt de Regionale Energiestrategie nog vanaf 2025?", "Gerekend vanaf 2025 is dat nog 5 jaar"),
        ("Is het percentage toewijzingen in Leusden vanaf 2027 hoger dan het regionale gemiddelde van 9,5%?", "Ja. 13,1%"),
    ],
)  # fmt: skip
def test_what_is_held_against_a_sum_a_year_or_a_mean(service: Service, text: str, said: str) -> None:
    assert said in service.ask(AskRequest(text)).antwoord


def test_the_number_of_an_action_is_no_count_of_actions(service: Service) -> None:
    told = service.ask(AskRequest("Is het zo dat er 15 samenwerkingsafspraken (acties) zijn?"))
    assert not told.antwoord.startswith("Ja")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hoeveel urgenten moet Baarn in de vier jaar 2027 t/m 2030 in totaal huisvesten?", "80 woningzoekenden: 4 keer 20 in 2027–2030"),
        ("Hoeveel uur is SWEV over 2025 en 2026 gemiddeld per jaar kwijt?", "Gemiddeld 91,5 uur per jaar voor SWEV"),
        ("Wat is het verschil in looptijd tussen de Woondeal en de Regionale Energiestrategie?", "Het verschil is 1 jaar"),
        ("Ik hoorde dat Soest in 2026 120 uur kwijt is. Klopt dat?", "Nee. 98 uur"),
    ],
)  # fmt: skip
def test_what_is_so_every_year_is_told_over_the_years(service: Service, text: str, said: str) -> None:
    assert said in service.ask(AskRequest(text)).antwoord


@pytest.mark.parametrize(
    "text",
    [
        "hoeveel mensen staan er ingeschreven voor een sociale huurwoning in Soest",
        "hoeveel jongeren zitten in jeugdzorg",
    ],
)
def test_a_figure_of_others_is_not_told_for_what_is_counted(service: Service, text: str) -> None:
    assert service.ask(AskRequest(text)).uitkomst == "niet-gevonden"


def test_a_difference_says_where_a_figure_has_more_to_it(service: Service) -> None:
    percentage = "het percentage toewijzingen aan urgenten in 2025-2026"
    apart = service.ask(
        AskRequest(f"Wat is het verschil tussen Nijkerk en Bunschoten in {percentage}?")
    ).antwoord
    assert "9,5 procentpunt" in apart and "niet meegeteld" in apart
    whether = service.ask(AskRequest(f"Is {percentage} in Nijkerk hoger dan in Leusden?")).antwoord
    assert not whether.startswith(("Ja", "Nee")) and "5,6%" in whether and "12,5%" in whether


@pytest.mark.parametrize("text", ["is dat meer of minder dan in Leusden?", "is dat hoger dan in Leusden?"])
def test_more_than_in_another_town_is_told_of_both(service: Service, text: str) -> None:
    before = Turn(
        "Welk deel van de sociale huurtoewijzingen gaat in Soest in 2025-2026 naar wettelijk urgenten?",
        "Naar verwachting 7,2%.",
    )
    told = service.ask(AskRequest(text, (before,))).antwoord
    assert "Soest:" in told and "Leusden: 12,5%" in told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Is meer dan de helft van de uren in 2025 voor Bureau Regio Waardstreek?", "Nee. 36,9% in 2025: 146"),
        ("Levert Rietmeer meer dan een tiende van de uren in 2026?", "Ja. 13,3%: 64 van Rietmeer"),
        ("Gaat het grootste deel van de opgave van Lagewaard over uitstroom in 2026-2027?", "Ja. 61,7%: 29 "),
        ("Welk aandeel heeft Vennebroek in de opgave van 2028-2031?", "20,9% in 2028-2031: 18"),
        ("Bij wie stijgen de uren het meest?", "Provincie Delfzoom: 84 uur meer"),
        ("In welke gemeente komt er het minst bij?", "Gelijk blijft het bij Zuiderhof"),
        ("Waar groeit de opgave procentueel het sterkst?", "Vennebroek: 3 woningzoekenden meer (20%)"),
        ("Welke gemeenten blijven in beide perioden onder de 9 procent?", "Dat geldt voor drie gemeenten, met minder dan 9% in 2026-2027 en 2028-2031"),
        ("Welke gemeenten hebben in beide perioden meer dan 50%?", "Geen van de drie gemeenten heeft meer dan 50%"),
    ],
)  # fmt: skip
def test_a_part_a_change_and_a_bound_are_of_what_is_asked(
    visible_service: Service, text: str, said: str
) -> None:
    assert said in visible_service.ask(AskRequest(text)).antwoord


def test_an_organisation_called_by_its_initials_is_held_against_the_other_as_asked(service: Service) -> None:
    text = "Is de inzet van BRA in 2026 meer dan drie keer die van de gemeente Amersfoort?"
    assert service.ask(AskRequest(text)).antwoord.startswith("Ja. Het is 3,7 keer zoveel: Bureau")


def test_a_municipality_whose_line_leaves_out_a_word_is_ranked_with_the_others(service: Service) -> None:
    told = service.ask(AskRequest("Waar stijgt het percentage toewijzingen het meest, in procentpunten?"))
    assert told.antwoord.startswith("Baarn: 3,6 procentpunt meer")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Is meer dan een kwart van het RES-bod gerealiseerd?", "Nee: "),
        ("Is minder dan de helft van het RES-bod gerealiseerd?", "Ja: "),
        ("Ligt het groen per woning meer dan een kwart onder het landelijk gemiddelde?", "Ja: "),
    ],
)
def test_how_great_a_part_is_said_to_be_is_held_against_the_percentage(
    service: Service, text: str, said: str
) -> None:
    assert service.ask(AskRequest(text)).antwoord.startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hoeveel uur heeft Eemnes in 2026 nodig voor lokale implementatie?", "50 uur van Gemeente Eemnes in 2026 (Lokale"),
        ("Hoeveel uur besteedt Amersfoort in 2026 aan acties?", "95 uur van Gemeente Amersfoort in 2026: 20 (actie 4) [1] + 75 (actie 7)"),
        ("Welk deel van de uren van BRA in 2026 gaat naar procesmanagement?", "89,6% van Bureau Regio Amersfoort in 2026: 670 uur in totaal"),
        ("Hoeveel uur van BRA in 2026 is geen procesmanagement?", "70 uur van Bureau"),
        ("Hoeveel procent van de uren voor actie 4 levert Amersfoort in 2025?", "28,2%: 40 uur van Gemeente Amersfoort in 2025"),
    ],
)  # fmt: skip
def test_hours_are_of_the_thing_that_is_asked_and_not_all_hours(
    service: Service, text: str, said: str
) -> None:
    assert service.ask(AskRequest(text)).antwoord.startswith(said)


def test_hours_of_a_year_are_none_of_a_month(service: Service) -> None:
    told = service.ask(AskRequest("Hoeveel uur per maand is BRA in 2026 kwijt?")).antwoord
    assert told.startswith("Per maand staat het er niet bij")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hoeveel huurwoningen zitten er tussen de lage en de hoge aftoppingsgrens?", "599 woningen: 4.066"),
        ("Hoeveel inwoners per jaar groeit Amersfoort tot 2040?", "Per jaar staat het er niet bij"),
    ],
)
def test_what_lies_between_is_worked_out_and_a_rate_is_not_made_up(
    service: Service, text: str, said: str
) -> None:
    assert service.ask(AskRequest(text)).antwoord.startswith(said)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Hoeveel procent groeit Amersfoort tot 2040?", "daalt met 20%"),
        ("Hoeveel sociale huurwoningen komen er na 2030 nog bij volgens de corporaties?", "600 sociale"),
        ("Hoeveel woningen zijn er in de drie groeiperiodes samen gepland sinds 1980?", "Samen 30.500"),
        ("Hoeveel woningen sociale huur en middenhuur komen er samen netto bij?", "3.200 woningen:"),
    ],
)
def test_figures_of_another_time_or_of_fewer_things_are_no_outcome(
    service: Service, text: str, wrong: str
) -> None:
    assert wrong not in service.ask(AskRequest(text)).antwoord


def test_what_an_action_takes_in_a_week_is_told_beside_its_hours(service: Service) -> None:
    assert "gem. 1,5 uur per week" in service.ask(AskRequest("Hoeveel uur per week kost actie 4?")).antwoord


def test_two_municipalities_are_set_beside_each_other_in_both_periods(service: Service) -> None:
    text = "Wat is het verschil tussen Soest en Baarn in beide perioden?"
    told = service.ask(AskRequest(text)).antwoord
    assert "Het verschil is 9 " in told and "Het verschil is 12 " in told


def test_the_parts_of_one_row_are_not_the_sum_of_all_municipalities(service: Service) -> None:
    text = "Klopt het totaal van 227 met de som van de gemeenten?"
    assert not service.ask(AskRequest(text)).antwoord.startswith("Ja")
