"""Follow-ups that doubt the answer, go back to an earlier one, or ask once more."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from assistant.draft import Answer
from assistant.evidence.nearness import labelled
from assistant.reader import AskRequest, Reader
from assistant.reading.question import Turn
from assistant.service import Service
from assistant.turns.doubted import holds, thought
from assistant.turns.followup import points
from assistant.turns.returned import placed, returned

VISITED = "Hoeveel bedrijven zijn er in 2025 bezocht?"
ROUND = "Tot wanneer loopt Rondje Merenland?"
SOURCE = "Hoeveel woningen kan de bron in de Oude Vaart verwarmen?"
MOST = "Welke gemeente krijgt de meeste woningen in 2027?"
SUN = "Wie trekt Zon op Bedrijfsdaken?"


def ask(service: Service, text: str, *before: str) -> Answer:
    return service.ask(AskRequest(text, tuple(Turn(b) for b in before)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ik dacht 30, klopt dat niet?", "30"),
        ("Weet je dat zeker? was dat niet in juni 2025?", "in juni 2025"),
        ("was dat niet 40 procent?", "40 procent"),
        ("Volgens mij was het 2019.", "2019"),
        ("maar ik had gelezen dat het er vijf waren", "vijf"),
        ("klopt dat wel? ik had 14 uur staan", "14 uur"),
        ("moest dat niet eind 2025 klaar zijn?", "eind 2025"),
        ("Het zijn er toch negen?", "negen"),
        ("Niet 35?", "35"),
        ("Een collega zei dat dat pas in 2035 klaar hoeft te zijn, klopt dat?", "2035"),
        ("Iemand vertelde me dat het al 50% is. Klopt dat?", "50%"),
        ("In de krant stond 30.000. Is dat juist?", "30.000"),
        ("De griffier had het over 500 m2. Klopt dat?", "500"),
        ("Ik hoorde op de radio dat dat al in 2029 is. Heeft zij gelijk?", "2029"),
        ("Een collega zei dat het in Lagewaard 30 is, klopt dat?", ""),
        ("Een collega zei dat de brug in 2030 breder wordt voor bussen, klopt dat?", ""),
        ("En in 2027?", ""),
        ("en niet in 2026?", ""),
        ("Hoeveel waren het er in 2025?", ""),
        ("Is dat 30 procent?", ""),
        ("zijn er niet 40 woningen bij?", ""),
        ("Klopt dat wel?", ""),
    ],
)
def test_what_was_thought_instead(text: str, value: str) -> None:
    assert thought(text) == value


def test_a_figure_in_words_is_the_figure() -> None:
    assert holds("In 2025 zijn 12 bedrijven bezocht.", "twaalf") and not holds("Het zijn er 12.", "13")


@pytest.mark.parametrize(
    ("before", "text", "said"),
    [
        (VISITED, "Ik dacht 30, klopt dat niet?", ('Nee, "30" staat er niet bij.', "62 bedrijven")),
        (VISITED, "volgens mij waren het er 62", ("Dit staat in de documenten.", "62 bedrijven")),
        (ROUND, "Weet je dat zeker? Was dat niet in 2029?", ("Nee, ", "2025-2027")),
        (ROUND, "De wethouder zei dat dat pas in 2031 hoeft, is dat zo?", ("Nee, ", "2025-2027")),
        (ROUND, "was dat niet 2027?", ("Dit staat in de documenten.", "2025-2027")),
        (SUN, "Was dat niet wethouder Kromhout?", ("Nee.", "A. de Wit")),
        (SUN, "ik dacht dat het De Wit was", ("Ja.", "A. de Wit")),
        (MOST, "ik dacht Rietmeer, klopt dat niet?", ("Lagewaard",)),
    ],
)
def test_doubt_is_answered_with_what_stands_there(
    visible_service: Service, before: str, text: str, said: tuple[str, ...]
) -> None:
    made = ask(visible_service, text, before)
    assert made.uitkomst == "beantwoord" and all(s in made.antwoord for s in said), made.antwoord


@pytest.mark.parametrize(
    ("text", "topic", "rest"),
    [
        ("Nog even terug naar die dijk: wanneer is hij klaar?", "die dijk", "wanneer is hij klaar?"),
        ("Om terug te komen op de pont, wie vaart er?", "de pont", "wie vaart er?"),
        ("nog even over de dijk, hoe hoog wordt die?", "de dijk", "hoe hoog wordt die?"),
        ("ik heb nog een vraag over de dijk: hoe hoog wordt die?", "de dijk", "hoe hoog wordt die?"),
        ("Dat eerste getal, waar komt dat vandaan?", "Dat eerste getal", "waar komt dat vandaan?"),
        ("Wanneer gaat de pont terug naar de kade?", "", "Wanneer gaat de pont terug naar de kade?"),
        ("Nog even terug naar de dijk.", "", "Nog even terug naar de dijk."),
    ],
)
def test_what_a_follow_up_goes_back_to(text: str, topic: str, rest: str) -> None:
    assert returned(text) == (topic, rest)


@pytest.mark.parametrize(
    ("rest", "whole"),
    [
        ("hoeveel woningen zijn daar toegewezen?", "hoeveel woningen zijn toegewezen in Lagewaard?"),
        ("hoeveel woningen zijn er in 2024 toegewezen?", "hoeveel woningen zijn er in 2024 toegewezen in Lagewaard?"),
        ("hoeveel uur zijn ze in 2026 kwijt?", "hoeveel uur zijn de gemeente Lagewaard in 2026 kwijt?"),
        ("wie is daar wethouder?", "wie is wethouder in Lagewaard?"),
        ("wie gaat daar over?", "wie gaat daar over?"),
    ],
)  # fmt: skip
def test_what_is_asked_of_a_town_that_is_gone_back_to_is_of_that_town(rest: str, whole: str) -> None:
    assert placed(rest, "Lagewaard") == whole


@pytest.mark.parametrize(
    ("before", "text", "said"),
    [
        ((SOURCE, SUN), "nog even terug naar die bron: hoeveel woningen waren dat?", "2.300"),
        ((ROUND, SUN), "Terug naar het rondje: wie trekt dat?", "El Amrani"),
        ((ROUND, SUN), "en terug naar de bedrijfsdaken, tot wanneer loopt dat?", "2029"),
        ((SUN,), "wie waren dat ook alweer?", "A. de Wit"),
        ((VISITED,), "hoeveel waren het er ook weer?", "62"),
    ],
)
def test_an_earlier_turn_is_asked_on(
    visible_service: Service, before: tuple[str, ...], text: str, said: str
) -> None:
    assert said in ask(visible_service, text, *before).antwoord


def test_the_place_of_the_last_of_several_answers(visible_service: Service) -> None:
    made = ask(
        visible_service,
        "In welk document staat dat laatste?",
        "Wie trekt Rondje Merenland?",
        "En wie Zon op Bedrijfsdaken?",
    )
    assert "Voortgangsrapportage Regio Waardstreek 2026" in made.antwoord and "Van" not in made.antwoord[:4]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Wie zijn de trekkers van Fietsnet Waardstreek?", "van welke politieke partijen zijn zij?"),
        ("Wie zijn de trekkers van Fietsnet Waardstreek?", "hoe oud zijn die twee?"),
        ("Welke brug komt er over de Oude Vaart?", "wie heeft die ontworpen?"),
        ("Welke gemeente heeft gevraagd de route te verleggen?", "wie heeft hem getekend?"),
        ("Wat doet de energieadviseur van de regio?", "wat is zijn conclusie?"),
        ("Hoe staat het met de brug over de Oude Vaart?", "op welke dag is het gepresenteerd?"),
        (VISITED, "welke straten waren dat?"),
        (VISITED, "waren dat grote of kleine?"),
        ("Wie trekt Rondje Merenland?", "sinds wanneer doet hij dat?"),
        ("Welke brug komt er over de Oude Vaart?", "wat gaat die kosten en wie betaalt het?"),
        ("Welke actie gaat over het leerwerkloket?", "is dat gratis of betaald?"),
        ("Wat is actie 1 van de samenwerkingsafspraken van Lagewaard?", "wanneer is dat plan vastgesteld?"),
    ],
)
def test_a_detail_that_is_not_there_is_refused(visible_service: Service, before: str, text: str) -> None:
    made = ask(visible_service, text, before)
    assert made.uitkomst == "niet-gevonden", made.antwoord


@pytest.mark.parametrize(("town", "answer"), [("Meerdrecht", "Ja."), ("Plashoven", "Nee.")])
def test_where_somebody_is_from(visible_service: Service, town: str, answer: str) -> None:
    said = ask(visible_service, f"komt hij uit {town}?", "Wie trekt Rondje Merenland?").antwoord
    assert said.startswith(answer) and "Meerdrecht" in said


def test_why_something_is_not_yet_so(visible_service: Service) -> None:
    made = ask(visible_service, "waarom is dat er nog niet?", "Wat is er bij Wijdoever gepland?")
    assert made.antwoord.startswith("Voor het pontje bij Wijdoever is nog geen vergunning"), made.antwoord


def test_that_plan_is_no_relative_clause() -> None:
    assert points("op welke dag hebben de bestuurders dat plan vastgesteld")
    assert not points("wanneer komt het overleg dat over dijken gaat")


def test_what_stands_behind_its_label_comes_first(visible_reader: Reader) -> None:
    question = replace(
        visible_reader.understander.part("Wat doen ze aan de opvang van ouderen?"), follow_up=True
    )
    library = visible_reader.library
    assert labelled(question, "opvang van ouderen: help gemeenten met huisvesting", library)
    assert not labelled(question, "woningen: help gemeenten met opvang van ouderen", library)


def test_what_is_done_about_it_is_no_verb_of_its_own(visible_reader: Reader) -> None:
    said = {g.shown for g in visible_reader.understander.part("wat doet de regio daar nu aan?").groups}
    assert "aandoen" not in said


def test_to_count_in_is_to_take_part(visible_service: Service) -> None:
    made = ask(visible_service, "Zuiderhof telt daar toch niet in mee?", SUN)
    assert "Zuiderhof staat er niet bij" in made.antwoord or made.antwoord.startswith("Dat klopt")


@pytest.mark.parametrize("text", ["ik dacht " + "1," * 40 + " x", "was dat niet " + "2030 " * 16 + "x"])
def test_a_run_of_figures_is_read_at_once(text: str) -> None:
    # in a process of its own: a reading that tries every way to part the figures would not end
    code = f"from assistant.turns.doubted import instead; instead({text!r})"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
