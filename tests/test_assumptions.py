"""What a question takes for granted and the text says otherwise: it is corrected with the sentence that says so."""

from __future__ import annotations

import pytest

from assistant.assumptions.asserted import asserted, statements
from assistant.draft import Answer
from assistant.evidence.marks import BY_WHEN_ASKED, counts_people, numbers
from assistant.evidence.slots import slot_of
from assistant.reader import AskRequest, Reader
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


def told(made: Answer) -> str:
    return f"{made.vraag} -> {made.uitkomst} ({made.uitleg['reden']}): {made.antwoord}"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Waarom steeg het aantal plaatsingen buiten de regio?", "daalde van 41 naar 33"),
        ("Waarom levert Lagewaard in de eerste twee jaar minder dan haar aandeel?", "meer dan haar aandeel"),
        ("Waarom moeten alle 61.000 woningen al in 2030 aardgasvrij zijn?", "In 2050: alle 61.000 woningen"),
        ("Waarom reed de buurtbus van Polderkerk in 2024 met 7.100 reizigers?", "vervoerde in 2025"),
        ("Waarom betalen huurders van verbeterde woningen een hogere huur?", "geen hogere huur"),
        ("Waarom doet Rietmeer mee aan de afspraken over jeugd?", "Rietmeer doet niet mee"),
        (
            "Waarom vraagt de provincie aan de gemeente om de haven als watergebonden terrein aan te wijzen?",
            "vraagt de provincie de haven",
        ),
    ],
)
def test_what_the_text_says_otherwise_is_said_first(visible_service: Service, text: str, there: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "niet-gevonden", told(made)
    assert made.antwoord.startswith("Nee, de documenten zeggen iets anders: "), told(made)
    assert there in made.antwoord and made.bronnen, told(made)


@pytest.mark.parametrize(
    "text",
    [
        "Waarom daalde het aantal plaatsingen buiten de regio?",
        "Waarom levert Lagewaard in de eerste twee jaar meer dan haar aandeel?",
        "Waarom doet Rietmeer niet mee aan de afspraken over jeugd?",
        "Waarom vraagt de gemeente aan de provincie om de haven aan te wijzen?",
        "Waarom doet Lagewaard mee aan Economische Visie Waardstreek?",
        "Waarom zijn er vier sprinters per uur nodig?",
        "Welke rol heeft de provincie bij de haven?",
        "Hoe zorgt de regio voor jeugd?",
    ],
)
def test_what_is_so_is_not_corrected(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert "onjuiste aanname" not in made.uitleg["reden"], told(made)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "De afspraken zijn toch al in mei 2024 door alle colleges vastgesteld? Wat regelen ze?",
            "november 2025",
        ),
        (
            "De nieuwe contracten met aanbieders gaan in op 1 juli 2028, wat verandert er dan?",
            "1 januari 2027",
        ),
        ("Voor de raad: de tweede inkoopronde start in 2029. Wie doet er mee?", "april 2026"),
        ("Waarom moet ten minste 45% van de nieuwbouw sociale huur zijn?", "30%"),
        ("In 2025 zijn 90 bedrijven bezocht. Wat leverde dat op?", "62 bedrijven"),
        (
            "Wie wordt er gemachtigd door Woonstichting Vliedberg namens de corporaties?",
            "Woonstichting Kade en Kroos",
        ),
    ],
)
def test_what_is_said_beside_a_question_is_put_right(visible_service: Service, text: str, there: str) -> None:
    made = ask(visible_service, text)
    assert made.antwoord.startswith("Nee, de documenten zeggen iets anders: "), told(made)
    assert there in made.antwoord and made.bronnen, told(made)


def test_what_a_table_has_otherwise_is_said_before_the_answer(visible_service: Service) -> None:
    text = "Lagewaard blijft in 2028-2031 elk jaar 47 urgent woningzoekenden huisvesten. Welke gemeenten doen mee aan Zon op Bedrijfsdaken?"
    made = ask(visible_service, text)
    assert made.antwoord.startswith("Nee. 42") and "Steenwaarde" in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("De nieuwe contracten met aanbieders gaan in op 1 juli 2028, toch?", "Nee: "),
        ("In 2025 zijn toch 90 bedrijven bezocht?", "Nee: "),
    ],
)
def test_what_is_to_be_nodded_at_is_denied(visible_service: Service, text: str, word: str) -> None:
    assert ask(visible_service, text).antwoord.startswith(word)


@pytest.mark.parametrize(
    "text",
    [
        "De afspraken zijn in november 2025 door alle colleges vastgesteld. Wat regelen ze?",
        "De nieuwe contracten met aanbieders gaan in op 1 januari 2027, wat verandert er dan?",
        "Ik woon sinds 2019 in Lagewaard. Hoeveel bedrijven zijn er bezocht?",
        "In 2025 zijn 62 bedrijven bezocht. Hoeveel daarvan vroegen een offerte?",
        "Stel dat de tweede inkoopronde in 2029 start. Wie doet er dan mee?",
        "Van de 4.512 woningen hebben er 1.093 twee kamers. Hoeveel blijven er over?",
        "De netbeheerder kan op De Kade tot 2028 geen teruglevering bieden, waarom niet?",
    ],
)
def test_what_is_true_or_only_supposed_is_left_alone(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert "Nee" not in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ik las dat de brug van hout is. Wie betaalt die?", ["de brug van hout is"]),
        ("De brug is van hout, wanneer wordt die vervangen?", ["De brug is van hout"]),
        ("Dat de brug van hout is weet ik, maar wie betaalt die?", ["de brug van hout is"]),
        ("Dat de brug van hout is is mij duidelijk, maar wie betaalt die?", ["de brug van hout is"]),
        ("De brug is toch al in 2021 vervangen?", ["De brug is al in 2021 vervangen"]),
        ("Voor de raad: de brug is van hout, klopt dat?", ["de brug is van hout"]),
        ("Als de brug van hout is, wie betaalt dat dan?", []),
        ("Noem de bruggen van hout. Ik zoek ze allemaal.", []),
        ("Is de brug van hout? Wie betaalt die?", []),
    ],
)
def test_what_a_question_says_outright(text: str, said: list[str]) -> None:
    assert list(statements(text)) == said


def test_a_yes_no_question_is_answered_with_no(visible_service: Service) -> None:
    made = ask(visible_service, "Is het aantal plaatsingen buiten de regio gestegen?")
    assert made.uitkomst == "beantwoord" and made.antwoord.startswith("Nee: "), told(made)
    assert "daalde van 41 naar 33" in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Is het aantal plaatsingen buiten de regio gedaald?", "Ja: "),
        ("Zijn er vier sprinters per uur nodig?", "Ja: "),
        ("Is de brug over de Oude Vaart klaar?", ""),  # its design can be looked at
        ("Komen er meer treinen?", ""),  # it is striven for
        ("Komen er sprinters?", ""),  # there are
        ("Is de brug over de Oude Vaart er, of komt die nog?", ""),
    ],
)
def test_yes_comes_first_only_where_the_sentence_says_it(
    visible_service: Service, text: str, word: str
) -> None:
    """A raadslid who repeats a "ja" must be able to point at the words that say it."""
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord", told(made)
    assert made.antwoord.startswith(word) if word else not made.antwoord.startswith(("Ja", "Nee")), told(made)


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("is er een vacature", "Ja", "Of dat er is, staat er niet"),  # the word alone
        ("is er een wandelroutenetwerk", "Ja", "Of dat er is, staat er niet"),  # it is planned
        ("is er een communicatieadviseur", "Ja", "Of dat er is, staat er niet"),  # still to be found
        ("is er een vacature bij de regio?", "Ja", "Of dat er is, staat er niet"),
        ("zijn er afspraken over groen", "Of dat", "Afspraken"),  # the text is one
        ("komen er warmtenetten", "Ja", ""),  # they come into other hands
        ("is er iets afgesproken over statushouders", "Nee", ""),
        ("gaan we iets doen aan files", "Nee", ""),
        ("is er al iets gedaan aan de files", "Nee", ""),
        ("is de energyhub al klaar", "Ja", "Of het klaar is, staat er niet"),
    ],
)
def test_what_is_planned_or_only_spoken_of_is_not_said_to_be_there(
    service: Service, text: str, word: str, first: str
) -> None:
    made = ask(service, text)
    assert not made.antwoord.startswith(word) and made.antwoord.startswith(first), told(made)


@pytest.mark.parametrize(
    "text",
    [
        "mag vuurwerk in Amersfoort",  # a ban is told, and nothing that is allowed
        "is wonen goedkoper geworden",
        "wordt het station verbouwd",  # a heading
        "Klopt het dat de Eerste Kamer de Wcw op 3 juli heeft aangenomen?",  # the other one has
        "gaat Amersfoort vooruit",  # the number of those in need of a home is not the town
        "moet 35 procent sociale huur zijn",  # 9,5% is what is let to some
        "klopt het dat 35% sociale huur moet zijn",
    ],
)
def test_no_yes_or_no_from_a_sentence_on_something_else(service: Service, text: str) -> None:
    made = ask(service, text)
    assert not made.antwoord.startswith(("Ja", "Nee")), told(made)


@pytest.mark.parametrize("text", ["is er een wachtlijst", "is er een regiodialoog"])
def test_what_is_there_is_said_to_be(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.antwoord.startswith("Ja: "), told(made)


@pytest.mark.parametrize("text", ["komt er een tram", "is er een parkeergarage", "komt er een busbaan"])
def test_that_no_document_has_the_word_is_said_before_what_is_akin_to_it(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.antwoord.startswith(f'De documenten noemen "{text.split()[-1]}" niet; '), told(made)


@pytest.mark.parametrize(
    "text",
    [
        "wat kost de provinciale bereikbaarheid",
        "waarom krijgen gemeenten minder geld",
        "waarom is er een monitor nodig",
        "wat is de reden van de nota ruimte",
        "hoe gaat het met het 380 kV station in Breukelen",
    ],
)
def test_what_takes_nothing_for_granted_or_is_told_so_is_not_contradicted(
    service: Service, text: str
) -> None:
    assert "iets anders" not in ask(service, text).antwoord


def test_silence_refutes_nothing(visible_service: Service) -> None:
    """Nothing is said of a rejection: the question is refused, not called wrong."""
    made = ask(visible_service, "Waarom is het ontwerp van de brug over de Oude Vaart afgekeurd?")
    assert made.uitkomst == "niet-gevonden" and "iets anders" not in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Waarom zakt het veen?", "zakt het veen"),
        ("Sinds wanneer rijdt de bus?", "rijdt de bus"),
        ("Ik woon hier pas. Hoe komt het dat de huur stijgt?", "de huur stijgt"),
        ("Klopt het dat de huur daalt?", "de huur daalt"),
        ("trekker wonen", ""),
    ],
)
def test_the_clause_that_is_taken_for_granted(visible_reader: Reader, text: str, clause: str) -> None:
    assert asserted(visible_reader.understander.understand(text)) == clause


def test_a_register_fact_is_no_reason(visible_service: Service) -> None:
    made = ask(visible_service, "Waarom is wethouder Kromhout trekker van Warmte voor de Waard?")
    assert made.uitkomst == "niet-gevonden" and "De reden staat niet in de documenten" in made.antwoord, told(
        made
    )


@pytest.mark.parametrize(
    "text", ["Wat is 3 keer 7?", "Vertaal naar het Frans: ik fiets graag", "Hoeveel is 12 gedeeld door 4?"]
)
def test_another_task_than_looking_up(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "buiten-bereik" and not made.bronnen and made.suggesties, told(made)


def test_strange_words_with_a_known_place_are_another_field(visible_service: Service) -> None:
    made = ask(visible_service, "Waar eet je in Lagewaard de lekkerste pizza?")
    assert made.uitkomst == "buiten-bereik", told(made)


def test_a_municipality_that_takes_part_is_not_left_out(visible_service: Service) -> None:
    made = ask(visible_service, "Waarom doet Lagewaard niet mee aan Fietsnet Waardstreek?")
    assert made.uitkomst == "niet-gevonden" and "Lagewaard doet wel mee" in made.antwoord, told(made)


@pytest.mark.parametrize(
    "text",
    ["Waarom is er een tweede inkoopronde?", "Waarom heeft het ziekenhuis in Steenwaarde een overstap?"],
)
def test_what_is_to_be_explained_is_no_reason(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "niet-gevonden" and "De reden staat niet" in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("asked", "text", "counts"),
    [
        ("Hoeveel mensen werken er?", "Het bureau: 50 uur in 2025.", False),
        ("Hoeveel mensen werken er?", "Er werken 12 mensen.", True),
        ("Hoeveel leden heeft de raad?", "De raad krijgt € 300 per maand.", False),
    ],
)
def test_hours_and_money_count_no_people(visible_reader: Reader, asked: str, text: str, counts: bool) -> None:
    assert counts_people(text, visible_reader.understander.understand(asked)) is counts


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Wanneer moet het plan klaar zijn?", True),
        ("wanneer moet het af zijn, dat model?", True),
        ("Wanneer moet het definitief zijn vastgesteld?", True),
        ("Wanneer mag je bouwen?", False),
    ],
)
def test_a_date_or_a_condition(text: str, date: bool) -> None:
    assert bool(BY_WHEN_ASKED.search(text)) is date


def test_a_function_of_a_body_is_not_its_meaning(visible_service: Service) -> None:
    made = ask(visible_service, "Wie is de directeur van WKK?")
    assert made.uitkomst == "niet-gevonden", told(made)


def test_a_deed_that_no_document_knows(visible_service: Service) -> None:
    made = ask(visible_service, "Hoe juichte Delfzoom over de lobbyagenda?")
    assert made.uitkomst in ("niet-gevonden", "buiten-bereik"), told(made)


def test_a_date_is_asked_by_its_day(visible_reader: Reader) -> None:
    assert (
        visible_reader.understander.understand("Op welke dagen vergadert het BOW?").intent.form == "wanneer"
    )


def test_the_number_of_a_row_counts_nothing(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Hoeveel studenten zoeken een kamer?")
    assert not numbers("8. Verkennen van afspraken over studenten", question)
    assert numbers("Er zoeken 8 studenten een kamer.", question) == ["8"]


def test_how_long_one_waits_is_no_number_to_call(visible_reader: Reader) -> None:
    understand = visible_reader.understander.understand
    assert slot_of(understand("Hoe lang moet je op het telefoonnummer wachten?")).contact is None
    for asked in (
        "Op welk telefoonnummer is het bureau te bereiken?",
        "Welk nummer bel ik voor het bureau?",
        "Ik wil iemand aan de lijn krijgen, welk nummer moet ik draaien?",
    ):
        assert slot_of(understand(asked)).contact is not None, asked


def test_an_address_is_known_by_its_shape(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Naar welk mailadres kan ik de economische raad schrijven?"))
    assert "economie@waardstreek.example" in made.antwoord, made.antwoord


def test_what_denies_one_part_of_a_sentence_is_no_no(visible_service: Service) -> None:
    """Elderly people "willen verhuizen, maar niet naar een duurdere woning": whether homes get dearer is not told."""
    assert not ask(visible_service, "Wordt het wonen duurder?").antwoord.startswith("Nee")


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Klopt het dat de Regionale Ruimtelijke Visie in 2015 is vastgesteld?", "Nee: "),
        ("Klopt het dat Nederland in 2040 CO2-neutraal moet zijn?", "Nee: "),
        ("Klopt het dat Amersfoort in 2021 European City of the Year was?", "Nee: "),
        ("Klopt het dat Amersfoort in 2023 European City of the Year was?", "Ja: "),
    ],
)
def test_another_year_is_put_right_also_beside_a_further_one_and_of_a_name(
    service: Service, text: str, begins: str
) -> None:
    made = ask(service, text)
    assert made.antwoord.startswith(begins), told(made)


def test_no_longer_is_not_more(service: Service) -> None:
    made = ask(service, "In welk jaar moeten de huizen in Amersfoort geen CO2 meer uitstoten?")
    assert "2050" in made.antwoord and not made.antwoord.startswith("Nee"), told(made)


@pytest.mark.parametrize(
    "text",
    [
        "Waarom is er meer groen nodig?",
        "Waarom is er meer ruimte nodig?",
        "Waarom zijn er meer woningen nodig?",
        "Waarom zijn er meer zorgwoningen nodig?",
        "Hoe komt het dat de huren hoger worden?",
    ],
)
def test_less_of_another_thing_unsays_nothing(service: Service, text: str) -> None:
    made = ask(service, text)
    assert "Nee" not in made.antwoord, told(made)


def test_less_of_the_same_thing_does(service: Service) -> None:
    made = ask(service, "Waarom krijgen gemeenten vanaf 2026 meer geld van het Rijk?")
    assert made.antwoord.startswith("Nee") and "minder geld" in made.antwoord, told(made)


def test_every_two_years_is_not_every_year(service: Service) -> None:
    made = ask(service, "Klopt het dat RES-regio's elk jaar over de voortgang rapporteren?")
    assert made.antwoord.startswith("Nee: Elke twee jaar"), told(made)


@pytest.mark.parametrize(
    "text",
    [
        "Waar leidt de vertraging op de A1 tussen Barneveld en Hoevelaken toe?",
        "Waartoe leidt de vertraging op de A1 tussen Barneveld en Hoevelaken?",
    ],
)
def test_what_something_leads_to_is_led_by_nobody(service: Service, text: str) -> None:
    made = ask(service, text)
    assert "economische schade" in made.antwoord and "trekker" not in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Is het RES-bod 0,5 TWh in 2030?", "Nee"),
        ("Is het bestuurlijke bod in 2020 vastgesteld op 0,5 TWh?", "Ja"),
    ],
)
def test_a_time_between_brackets_neither_denies_nor_confirms(
    service: Service, text: str, word: str
) -> None:  # "in de RES 1.0 (mei 2021) vastgesteld op 0,5 TWh"
    made = ask(service, text)
    assert "0,5 TWh" in made.antwoord and not made.antwoord.startswith(word), told(made)
