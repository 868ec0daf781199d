"""Questions of more than one half: what then and what now, and halves that lean on each other."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.halving.gapping import in_full
from assistant.halving.halves import counted_on_both
from assistant.halving.parts import TIMED
from assistant.reader import AskRequest, Reader
from assistant.reading.bidding import without_bidding
from assistant.reading.comparison import only_counts
from assistant.reading.indefinite import named_asked
from assistant.reading.intent import intent_of
from assistant.service import Service
from assistant.understand import Understander, asks, thin

OLD = "strategie-waardstreek"


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    "text",
    [
        "Wat wilde de regio in 2019 met zonnepanelen, en hoe ver is dat nu?",
        "In 2019 wilde de regio ondernemers helpen bij zonnepanelen. Is dat er gekomen?",
        "Wat is het doel met zonnepanelen: wat was het in 2019 en wat is het nu?",
    ],
)
def test_then_and_now_come_from_their_own_documents(dated: Service, text: str) -> None:
    made = ask(dated, text)
    assert made.uitleg["reden"] == TIMED, made.antwoord
    now, then = made.antwoord.find("Nu (Voortgang"), made.antwoord.find("Eerder (Strategische agenda")
    assert 0 == now < then, f"what holds now does not come first: {made.antwoord}"
    assert "januari 2019" in made.antwoord, "the reader is not told how old it is"
    assert "helpen bij zonnepanelen" in made.antwoord, made.antwoord
    assert made.waarschuwingen, "no warning that the old document is out of force"


def test_without_an_old_document_a_year_is_only_a_year(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel bedrijven zijn er in 2025 bezocht, en hoe ver is het nu?")
    assert made.uitleg["reden"] != TIMED and "62" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Hoeveel bedrijven zijn er in 2025 bezocht en hoeveel vroegen een offerte?", ("62", "19")),
        (
            "Hoeveel woningen moeten er in 2030 van het aardgas af zijn, en hoeveel in 2050?",
            ("8.400", "61.000"),
        ),
    ],
)
def test_a_half_takes_its_subject_from_the_other(
    visible_service: Service, text: str, facts: tuple[str, ...]
) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord" and all(f in made.antwoord for f in facts), made.antwoord


def test_two_named_documents_are_asked_one_by_one(visible_service: Service) -> None:
    made = ask(
        visible_service, "Wat zeggen de strategische agenda en de voortgangsrapportage over jeugdhulp?"
    )
    assert {s["document"] for s in made.bronnen} == {OLD, "voortgang-waardstreek"}, made.antwoord


def test_a_document_with_nothing_on_it_is_named(visible_service: Service) -> None:
    made = ask(visible_service, "Wat zeggen de strategische agenda en de voortgangsrapportage over offertes?")
    if made.uitkomst == "gedeeltelijk":
        assert "is daarover niets gevonden" in made.antwoord, made.antwoord
    assert "19" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Hoeveel kost het en tot wanneer loopt het?", 2),
        ("Ligt het project stil of wordt er weer aan gewerkt?", 2),
        ("De raad stelde het plan vast. Is het er gekomen?", 2),
        ("Welke straten en pleinen horen erbij?", 1),
    ],
)
def test_clauses(visible_reader: Reader, text: str, pieces: int) -> None:
    assert len(visible_reader.understander.clauses(text)) == pieces


@pytest.mark.parametrize(
    ("piece", "question"),
    [
        ("hoe ver is dat nu", True),
        ("ligt het stil", True),
        ("De regio wilde een loket openen.", False),
        ("de agenda pleit er nog voor", False),
    ],
)
def test_what_asks(piece: str, question: bool) -> None:
    assert asks(piece) is question


def test_a_clause_without_a_subject_is_thin(visible_reader: Reader) -> None:
    read: Understander = visible_reader.understander
    assert thin(read.part("hoeveel in 2030?")) and thin(read.part("en hoe ver is dat nu?"))
    assert not thin(read.part("wie betaalt de waterberging bij Vennebroek?"))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Hoeveel corporaties doen mee aan het plan?", False),
        ("Welke partners doen mee aan het plan?", False),
        ("Welke gemeenten doen mee aan het plan?", True),
        ("Hoeveel regiogemeenten doen mee aan het plan?", True),
    ],
)
def test_other_parties_that_take_part_are_no_municipalities(text: str, asked: bool) -> None:
    assert ("gemeenten" in intent_of(text).asks) is asked


@pytest.mark.parametrize(
    ("text", "status", "form"),
    [
        ("Hoe ver is het met de brug?", True, "hoe"),
        ("Is dat er gekomen?", True, "janee"),
        ("Hoe ver is het fietsen naar de brug?", False, "hoe"),
        ("Tot welk jaar loopt het?", False, "wanneer"),
        ("Waar hangt het van af hoeveel er komt?", False, "lijst"),
    ],
)
def test_how_things_stand(text: str, status: bool, form: str) -> None:
    read = intent_of(text)
    assert (read.status, read.form) == (status, form)


def test_a_figure_of_something_else_does_not_answer(visible_service: Service) -> None:
    made = ask(
        visible_service, "Hoeveel dierentuinen zijn er nu in Lagewaard en hoeveel moeten het er worden?"
    )
    assert made.uitkomst != "beantwoord", made.antwoord


def test_halves_with_one_statement_get_one_each(service: Service) -> None:
    """A looked-up figure does not answer two questions, nor the same statement twice."""
    made = ask(
        service, "hoeveel woningen komen er in de spoorzone en a1-zone voor 2030 en hoeveel daarna nog"
    )
    assert "8.500" in made.antwoord and "5.500" in made.antwoord, made.antwoord


def test_a_figure_is_set_beside_a_figure_of_the_same_unit(service: Service) -> None:
    made = ask(
        service,
        "hoeveel minder CO2 moest er in 2030 zijn volgens de strategische agenda en hoeveel volgens de PA-agenda",
    )
    assert "49%" in made.antwoord and "55%" in made.antwoord, made.antwoord


def test_the_whole_region_is_not_answered_for_by_one_municipality(service: Service) -> None:
    made = ask(
        service,
        "Hoeveel nieuwe huizen wil de regio in 2030 erbij hebben en hoeveel daarvan zijn sociale huur in Amersfoort?",
    )
    assert "27.000" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("pieces", "second"),
    [
        (("Hoeveel woningen wil de regio", "en hoeveel noemt de agenda?"), "en hoeveel woningen noemt de agenda?"),
        (("Hoeveel nieuwe banen komen er", "hoeveel zijn dat er in 2040"), "hoeveel nieuwe banen zijn dat er in 2040"),
        (("Hoeveel uur kost het Lagewaard", "hoeveel kost het Zuiderhof?"), "hoeveel uur kost het Zuiderhof?"),
        (("Hoeveel woningen zijn er", "hoeveel laadpalen wil de stad?"), "hoeveel laadpalen wil de stad?"),
        (("Hoeveel woningen zijn er", "hoeveel daarvan zijn sociale huur?"), "hoeveel daarvan zijn sociale huur?"),
        (("Wie trekt het dossier", "hoeveel kost het de regio?"), "hoeveel kost het de regio?"),
    ],
)  # fmt: skip
def test_the_second_half_counts_what_the_first_does(pieces: tuple[str, str], second: str) -> None:
    assert in_full(pieces)[1] == second


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        (
            "Doen er nu evenveel gemeenten mee als in 2019?",
            ["Hoeveel gemeenten doen er mee nu?", "Hoeveel gemeenten doen er mee in 2019?"],
        ),
        (
            "Zijn er volgens het kader meer woningen nodig dan volgens de agenda?",
            [
                "Hoeveel woningen zijn er nodig volgens het kader?",
                "Hoeveel woningen zijn er nodig volgens de agenda?",
            ],
        ),
        ("Doen er meer gemeenten mee dan je zou denken?", []),
        ("Is de lucht schoner dan in 2019?", []),
    ],
)
def test_as_many_is_counted_on_both_sides(text: str, halves: list[str]) -> None:
    assert counted_on_both(text) == halves


def test_the_document_without_an_answer_is_named(service: Service) -> None:
    made = ask(service, "Wat zei de agenda uit 2020 over wandelroutes en wat staat er nu in het rapport?")
    assert made.uitkomst == "gedeeltelijk" and "wandelroutenetwerk" in made.antwoord, made.antwoord
    assert "In Voortgangsrapportage Regio Amersfoort 2025/2026 is daarover niets gevonden" in made.antwoord


def test_still_so_is_held_against_what_is_said_now(service: Service) -> None:
    made = ask(service, "Is het nog steeds het doel om in 2030 49% minder CO2 uit te stoten?")
    assert "49%" in made.antwoord and "55%" in made.antwoord, made.antwoord
    assert made.antwoord.startswith("Nu ("), made.antwoord


def test_goals_are_set_side_by_side_with_their_figures(service: Service) -> None:
    made = ask(service, "Wat was in 2020 het energiedoel van de regio, en wat is nu het doel van de RES?")
    assert "49%" in made.antwoord and "0,5 TWh" in made.antwoord, made.antwoord


def test_how_it_stands_now_is_told_of_the_same_thing(service: Service) -> None:
    made = ask(
        service, "Wat was het plan met de regels voor woonruimteverdeling in 2020 en hoe ver is dat nu?"
    )
    assert "inmiddels vastgesteld" in made.antwoord and "harmonisatie" in made.antwoord, made.antwoord


def test_homes_do_not_count_people(service: Service) -> None:
    made = ask(service, "hoeveel mensen wonen er nu in amersfoort")
    assert "woningen" not in made.antwoord.split(":")[0], made.antwoord


def test_figures_of_two_documents_are_not_subtracted(service: Service) -> None:
    made = ask(
        service,
        "De PA-agenda noemt 8.500 woningen tot en met 2030. Hoeveel sociale huurwoningen komen er volgens de samenwerkingsafspraken in die tijd bij?",
    )
    assert "verschil" not in made.antwoord and "1.800" in made.antwoord, made.antwoord


def test_what_was_before_is_told_beside_what_is_to_come(service: Service) -> None:
    made = ask(
        service,
        "Hoeveel van het vrijkomende aanbod gaat er voortaan naar urgent woningzoekenden in vergelijking met de afgelopen jaren?",
    )
    assert "30%" in made.antwoord and "25%" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("In 2020 werd een Ontwikkelbeeld voor de regio aangekondigd. Is dat er ooit gekomen?", "2021"),
        (
            "Barneveld zit in de Woondeal. Geldt het afsprakenkader voor aandachtsgroepen ook voor Barneveld?",
            "uitzondering",
        ),
    ],
)
def test_a_statement_only_names_what_the_question_behind_it_is_about(
    service: Service, text: str, there: str
) -> None:
    made = ask(service, text)
    assert made.uitkomst == "beantwoord" and there in made.antwoord, made.antwoord


def test_what_stands_before_a_colon_goes_for_both_documents(service: Service) -> None:
    made = ask(
        service,
        "Welk deel van de vrijkomende huurwoningen gaat naar urgenten: wat zegt het afsprakenkader en wat zeggen de samenwerkingsafspraken?",
    )
    assert "9,5%" in made.antwoord and "30%" in made.antwoord, made.antwoord


def test_a_search_gives_something_for_each_half(service: Service) -> None:
    text = "Hoeveel woningen wil Amersfoort in de spoorzone en A1-zone, en hoeveel extra woningen spreekt de Woondeal af voor de regio?"
    found = {(h["document"], d["pagina"]) for h in service.search(text, None, 5) for d in h["delen"]}
    assert {("pa-agenda", 14), ("voortgangsrapportage", 8)} <= found, found


def test_how_far_two_documents_lie_apart_is_worked_out(service: Service) -> None:
    made = ask(
        service,
        "Hoeveel minder CO2 moest er in 2030 zijn volgens de strategische agenda en hoeveel volgens de PA-agenda, wat is het verschil?",
    )
    assert "49%" in made.antwoord and "55%" in made.antwoord, made.antwoord
    assert "Het verschil is 6 procentpunt" in made.antwoord, made.antwoord


def test_a_figure_stands_beside_one_of_what_both_halves_count(service: Service) -> None:
    made = ask(
        service,
        "hoeveel woningen belooft de woondeal voor de regio en hoeveel wil amersfoort er maximaal in de spoorzone en a1-zone",
    )
    assert "27.000" in made.antwoord and "14.000" in made.antwoord, made.antwoord


def test_what_another_document_says_is_not_told_as_that_of_the_one_asked(service: Service) -> None:
    made = ask(service, "Wat zegt de PA-agenda over geothermie?")
    assert made.uitkomst == "niet-gevonden", made.antwoord
    assert made.antwoord.startswith("In PA-agenda gemeente Amersfoort is daarover niets gevonden."), (
        made.antwoord
    )


def test_a_half_that_names_its_own_thing_takes_nothing_from_the_other(service: Service) -> None:
    made = ask(
        service,
        "Hoeveel gemeenten deden er in 2020 mee aan de regionale samenwerking en hoeveel doen er nu mee aan de Woondeal?",
    )
    assert "negen deelnemende gemeenten" in made.antwoord or "negen samenwerkende gemeenten" in made.antwoord
    assert "doen mee aan Woondeal" in made.antwoord, made.antwoord


def test_a_share_is_no_aim_of_a_theme(service: Service) -> None:
    made = ask(
        service, "Hoeveel procent van het aanbod gaat naar urgenten volgens de samenwerkingsafspraken?"
    )
    assert "30%" in made.antwoord and "wil men bereiken" not in made.antwoord, made.antwoord


def test_how_many_years_two_dossiers_differ(service: Service) -> None:
    made = ask(
        service,
        "Tot welk jaar loopt de RES en tot welk jaar het NOVEX Ontwikkelperspectief, en hoeveel scheelt dat?",
    )
    assert "Het verschil is 10 jaar" in made.antwoord, made.antwoord


def test_more_or_less_is_said_first(service: Service) -> None:
    made = ask(service, "Moet Soest na 2026 meer of minder urgenten huisvesten dan Baarn?")
    assert made.antwoord.startswith("Meer. "), made.antwoord


@pytest.mark.parametrize(
    ("statement", "asked", "whole"),
    [
        (
            "Twee dorpen krijgen een brug.",
            "en welke zijn dat",
            "Welke twee dorpen krijgen een brug?",
        ),
        ("Eén dorp houdt zich buiten de brug.", "Welke is het", "Welke dorp houdt zich buiten de brug?"),
        ("De dijkgraaf heeft nog een ander plan.", "Welk is dat?", "De dijkgraaf heeft welk ander plan?"),
        ("Twee dorpen krijgen een brug.", "Wanneer is dat?", ""),
        ("De dorpen krijgen bruggen.", "Welke zijn dat?", ""),
        (
            "Er zijn ook wijken zonder park.",
            "Welke worden in de groenvisie genoemd?",
            "Welke wijken zonder park worden in de groenvisie genoemd?",
        ),
    ],
)
def test_a_statement_that_names_nothing_is_asked_with_which_they_are(
    statement: str, asked: str, whole: str
) -> None:
    assert named_asked(statement, asked) == whole


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Op hoeveel worden de kosten van de nieuwe toegangsweg geraamd, en hoeveel heeft de gemeente gereserveerd?",
            ("64 miljoen", "22 miljoen"),
        ),
        (
            "In welke plaatsen zakt het veen en hoeveel is dat elk jaar?",
            ("Polderkerk en Vennebroek", "centimeter"),
        ),
    ],
)
def test_one_sentence_that_answers_both_halves_is_the_answer(
    visible_service: Service, text: str, facts: tuple[str, ...]
) -> None:
    made = ask(visible_service, text)
    assert all(f in made.antwoord for f in facts), made.antwoord
    assert len({(s["document"], s["pagina"]) for s in made.bronnen}) == 1, made.antwoord


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Hoeveel bomen zijn er en hoeveel komen er bij? Graag de twee getallen naast elkaar.",
            "Hoeveel bomen zijn er en hoeveel komen er bij?",
        ),
        (
            "Wie krijgt er meer, Lagewaard of Oudendam? Noem van allebei het aantal.",
            "Wie krijgt er meer, Lagewaard of Oudendam?",
        ),
        (
            "Hoe ver was de brug toen het jaarverslag verscheen?",
            "Hoe ver was de brug volgens het jaarverslag?",
        ),
        ("Noem van beide bruggen de lengte.", "Noem van beide bruggen de lengte."),
        (
            "Waar is wethouder De Wit trekker van, dan kan ik me een beetje inlezen?",
            "Waar is wethouder De Wit trekker van?",
        ),
        ("Dan kan ik me inlezen, toch?", "Dan kan ik me inlezen, toch?"),
        ("Welke dossiers heeft Lagewaard? Dan kan ik ze doorsturen.", "Welke dossiers heeft Lagewaard?"),
        (
            "Wat doet de regio zodat we minder in de file staan?",
            "Wat doet de regio zodat we minder in de file staan?",
        ),
        ("Wie trekt de dijk, zodat we weten wie we moeten bellen?", "Wie trekt de dijk?"),
        ("Om de hoeveel tijd vergadert de raad?", "Hoe vaak vergadert de raad?"),
    ],
)
def test_how_an_answer_is_to_be_given_is_no_part_of_the_question(text: str, asked: str) -> None:
    assert without_bidding(text) == asked


@pytest.mark.parametrize(
    ("clause", "only"),
    [
        ("en om hoeveel ging het daar?", True),
        ("hoeveel zijn dat er dan", True),
        ("welk percentage is het", True),
        ("hoeveel woningen komen er daar bij", False),
        ("hoeveel kost het", False),
    ],
)
def test_how_many_of_what_was_found_is_no_other_question(clause: str, only: bool) -> None:
    assert only_counts(clause) is only


def test_the_town_with_the_least_is_told_with_how_many_that_are(visible_service: Service) -> None:
    made = ask(
        visible_service,
        "In welke gemeente waren er in 2024 de minste toewijzingen, en om hoeveel ging het daar?",
    )
    alone = ask(visible_service, "In welke gemeente waren er in 2024 de minste toewijzingen?")
    assert made.antwoord == alone.antwoord


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Tot welke maand en welk jaar loopt het fietsplan?", 1),
        ("Waarom doet Rietmeer niet mee en gold dat vroeger ook al?", 2),
    ],
)
def test_a_bare_question_word_is_no_clause_and_a_verb_before_its_subject_opens_one(
    visible_reader: Reader, text: str, pieces: int
) -> None:
    assert len(visible_reader.understander.clauses(text)) == pieces


def test_a_question_put_to_another_document_than_its_scene_is_answered_from_that(
    visible_service: Service,
) -> None:
    made = ask(
        visible_service,
        "De lobbylijst vraagt om steun voor de Havenbuurt. Wat zeggen de samenwerkingsafspraken over die buurt?",
    )
    assert {s["document"] for s in made.bronnen} == {"samenwerking-lagewaard"}, made.antwoord


def test_a_document_that_tells_of_before_itself_is_not_passed_over(service: Service) -> None:
    text = "Hoeveel van de vrijkomende woningen ging vroeger naar urgenten en waar moet dat naartoe?"
    answer = ask(service, text)
    assert "25%" in answer.antwoord and "30%" in answer.antwoord, answer.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Hoe verschillen de west- en de oostkant van de regio van elkaar volgens de agenda van 2020?",
        "Hoe verschilt de westkant van de regio van de oostkant volgens de strategische agenda?",
    ],
)
def test_two_sides_that_one_old_document_tells_of_are_not_then_and_now(service: Service, text: str) -> None:
    answer = ask(service, text)
    assert answer.uitleg["reden"] != TIMED and "oostzijde" in answer.antwoord, answer.antwoord


def test_a_percentage_that_two_documents_each_give_is_told_of_both(service: Service) -> None:
    text = "De strategische agenda en de PA-agenda noemen elk een percentage voor minder CO2. Welke twee zijn dat?"
    answer = ask(service, text)
    assert "49%" in answer.antwoord and "55%" in answer.antwoord, answer.antwoord


def test_each_document_is_asked_and_those_that_say_nothing_are_named(service: Service) -> None:
    made = ask(service, "wat zegt elk document over warmtenetten")
    assert made.uitkomst == "beantwoord"
    assert {s["document"] for s in made.bronnen} == {"pa-agenda", "samenwerkingsafspraken"}, made.antwoord
    assert made.antwoord.count("is daarover niets gevonden") == 3, made.antwoord


def test_two_documents_that_both_say_nothing_of_a_thing_are_told_so(service: Service) -> None:
    made = ask(service, "waarin verschillen de strategische agenda en de pa-agenda over sport")
    assert made.antwoord.startswith('Geen ervan noemt "sport"'), made.antwoord


def test_what_another_document_says_is_not_told_of_the_one_that_is_named(service: Service) -> None:
    made = ask(service, "wat staat er in de voortgangsrapportage over netcongestie")
    assert {s["document"] for s in made.bronnen} == {"voortgangsrapportage"}, made.antwoord


@pytest.mark.parametrize(
    ("text", "facts", "never"),
    [
        ("Welke gemeente heeft het hoogste geraamde aandeel en hoeveel toewijzingen waren daar in 2024?", ("204",), "640"),
        ("Welke gemeente had in 2024 de minste toewijzingen en hoeveel urgenten komen daar terecht?", ("204", "andere deel"), "96"),
        ("Hoeveel toewijzingen waren er in Oudendam in 2024 en welk aandeel is er geraamd?", ("231", "6,5%"), "7,3%"),
    ],
)  # fmt: skip
def test_a_second_half_is_of_the_municipality_of_the_first(
    visible_service: Service, text: str, facts: tuple[str, ...], never: str
) -> None:
    made = ask(visible_service, text).antwoord
    second = made[made.rfind("[3]") :] if "Daarna" in made else made
    assert all(f in made for f in facts) and never not in second, made


@pytest.mark.parametrize(
    "text",
    [
        "Wat is Warmte voor de Waard en wie is de trekker?",
        "Wat houdt Warmte voor de Waard in en wie is er trekker van?",
    ],
)
def test_what_something_is_stands_beside_a_field_of_it(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord"
    assert "trekker van Warmte voor de Waard is" in made.antwoord, made.antwoord
    assert len(made.bronnen) > 1, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat is bodemdaling en waarom is het een probleem voor woningbouw?",
        "Wat zijn zonnepanelen en waarom zijn ze zo duur?",
    ],
)
def test_the_second_half_goes_on_about_what_the_first_asks_the_meaning_of(
    visible_reader: Reader, text: str
) -> None:
    understander = visible_reader.understander
    first, second = understander.read_parts(understander.clauses(text))
    assert not first.question.follow_up, "the first half names its own subject"
    assert second.question.follow_up, "the second half says nothing of what it is about"


def test_a_first_half_without_a_subject_still_asks_its_own_field(visible_reader: Reader) -> None:
    understander = visible_reader.understander
    first, _ = understander.read_parts(
        understander.clauses("Wat is het doel en wie trekt Warmte voor de Waard?")
    )
    assert first.question.intent.form == "wat" and first.question.named("dossier")
