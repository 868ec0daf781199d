"""Follow-ups as people type them: what ties them to the turn before, what they point at, how they read on their own."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest, Reader
from assistant.reading.moments import shifts, without_years
from assistant.reading.question import Question, Turn
from assistant.recall import Memory, ground_of
from assistant.service import Service
from assistant.turns.again import EXAMPLE, JUDGED, MORE, SURE, WHERE, again
from assistant.turns.followup import corrects, ellipsis, opened, points
from assistant.turns.pointing import he, his, listed, people_in, pointed

LEADERS = "Wie zijn de trekkers van Fietsnet Waardstreek?"
TASK = "Wat is de opgave van Lagewaard in 2026-2027?"
TERM = "Tot wanneer loopt Warmte voor de Waard?"


def read(reader: Reader, text: str, *before: str | tuple[str, str]) -> Question:
    turns = [Turn(b) if isinstance(b, str) else Turn(*b) for b in before]
    return reader.understander.understand(text, turns, Memory(reader))


def ask(service: Service, text: str, *before: str | tuple[str, str]) -> Answer:
    turns = tuple(Turn(b) if isinstance(b, str) else Turn(*b) for b in before)
    return service.ask(AskRequest(text, turns))


# --- the words ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("En in 2030?", "in 2030?"),
        ("nee, ik bedoel Oudendam", "Oudendam"),
        ("Ik bedoelde 2030", "2030"),
        ("nee, niet Lagewaard maar Oudendam", "Oudendam"),
        ("sorry, Oudendam", "Oudendam"),
        ("alleen voor Rietmeer", "voor Rietmeer"),
        ("en dan alleen de ouderen?", "de ouderen?"),
        ("en Rietmeer dan?", "Rietmeer?"),
        ("Wie trekt dat?", "Wie trekt dat?"),
        ("hoe zit dat in Rietmeer?", "in Rietmeer?"),
        ("what about Rietmeer?", "Rietmeer?"),
        ("En?", "En?"),
    ],
)
def test_what_only_ties_a_follow_up_to_the_turn_before(text: str, rest: str) -> None:
    assert opened(text) == rest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Waar staat dat?", WHERE),
        ("op welke bladzijde staat dat?", WHERE),
        ("en in welk document staat dat precies?", WHERE),
        ("Wat is de bron?", WHERE),
        ("hoe weet je dat?", WHERE),
        ("Wat nog meer?", MORE),
        ("en verder?", MORE),
        ("vertel er eens wat meer over", MORE),
        ("kun je dat uitleggen?", MORE),
        ("kun je daar meer over vertellen?", MORE),
        ("klopt dat wel?", SURE),
        ("weet je dat heel zeker?", SURE),
        ("Is dat zo?", SURE),
        ("geef eens een voorbeeld", EXAMPLE),
        ("heb je daar voorbeelden van?", EXAMPLE),
        ("zoals?", EXAMPLE),
        ("noem er eens een paar", EXAMPLE),
        ("staat dat ergens?", WHERE),
        ("is dat veel?", JUDGED),
        ("is dat eigenlijk duur of niet?", JUDGED),
        ("Kloppen de kosten van de brug?", ""),
        ("Noem een voorbeeld van een pont", ""),
        ("Waar staat de nieuwe sluis?", ""),
        ("Op welke bladzijde staan de kosten van de brug?", ""),
        ("Hoeveel meer woningen komen er?", ""),
        ("Waar komt die wethouder vandaan?", ""),
    ],
)
def test_questions_about_the_answer_itself(text: str, kind: str) -> None:
    assert again(text) == kind


@pytest.mark.parametrize(
    "text", ["En van de dijk?", "in 2030?", "nee, ik bedoel de dijk", "alleen Oudendam", "en?"]
)
def test_no_question_of_its_own(text: str) -> None:
    assert ellipsis(text)


@pytest.mark.parametrize(
    "text", ["Hebben ze ook een pont?", "horen ouderen daar ook bij?", "Wie doet dat?", "waarom eigenlijk?"]
)
def test_a_question_of_its_own(text: str) -> None:
    assert not ellipsis(text)


def test_corrections() -> None:
    assert (
        corrects("nee, ik bedoelde 2030")
        and corrects("alleen voor Oudendam")
        and corrects("en dan alleen de ouderen")
    )
    assert not corrects("En Oudendam?") and not corrects("Wie bedoelt u?")


@pytest.mark.parametrize(
    ("flat", "back"),
    [
        ("hoeveel uur kost ze dat in 2026", True),
        ("wanneer gaat die in", True),
        ("en wat kwam daar uit", True),
        ("welke regels gelden voor inwoners die moeten verhuizen", False),
        ("hoe hoog is de dijk", False),
        ("tot welke leeftijd geldt dat vanaf 2026", True),
        ("hoe vaak gebeurt dat in het overleg", True),
    ],
)
def test_a_pronoun_points_back_or_ties_a_clause(flat: str, back: bool) -> None:
    assert points(flat) is back


@pytest.mark.parametrize(
    ("flat", "index", "noun"),
    [
        ("waar is die tweede nog meer trekker van", 1, ""),
        ("uit welke gemeente komt de eerste wethouder", 0, "wethouder"),
        ("kun je die laatste uitleggen", -1, ""),
        ("en nummer 3", 2, ""),
        ("leg die tweede eens uit", 1, ""),
        ("wat houdt het tweede doel in", 1, "doel"),
    ],
)
def test_ordinals(flat: str, index: int, noun: str) -> None:
    found = pointed(flat)
    assert found is not None and (found[0], found[3]) == (index, noun)


def test_no_single_ordinal() -> None:
    assert pointed("wie doet dat") is None
    assert pointed("de eerste en de tweede") is None
    assert pointed("hoeveel uur kost dat in het eerste jaar") is None, "a year is no member of what was told"


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        ("Er zijn 2 doelen: (1) meer groen [1]; (2) minder water [2].", ["meer groen", "minder water"]),
        ("- meer groen\n- minder water", ["meer groen", "minder water"]),
        ("Fiets, Water en Groen.", ["Fiets", "Water", "Groen"]),
        ("Aan de Dijk doen Lagewaard, Oudendam en Rietmeer mee [1].", ["Lagewaard", "Oudendam", "Rietmeer"]),
        ("Er zijn twee trekkers: wethouder A. Bos en wethouder P. Smit [1].", ["wethouder A. Bos", "wethouder P. Smit"]),
        ("Er zijn 3 thema's: Zicht en sturing [1], Wonen en zorg [2] en Water [3].", ["Zicht en sturing", "Wonen en zorg", "Water"]),
        ("De dijk is 4 meter hoog [1].", []),
    ],
)  # fmt: skip
def test_the_members_of_an_enumeration(answer: str, items: list[str]) -> None:
    assert listed(answer) == items


def test_persons_of_an_answer_in_its_order() -> None:
    known = [("A. Bos", "Bos"), ("P. Smit", "Smit"), ("J. de Vries", "de Vries")]
    assert people_in("Trekkers zijn wethouder P. Smit en burgemeester A. Bos [1].", known) == [
        "P. Smit",
        "A. Bos",
    ]


def test_he_and_his() -> None:
    assert he("welke dossiers heeft hij") is not None
    assert he("wat zijn de doelen") is None
    found = his("wat is zijn functie")
    assert found is not None and found[2] == "functie"
    assert his("wat zijn dossiers") is None


@pytest.mark.parametrize(
    ("text", "time"),
    [("en nu?", "nu"), ("hoeveel was dat eerst?", "toen"), ("en daarna?", "daarna"), ("wat gaan ze daarvoor doen?", ""), ("en het jaar daarvoor?", "toen"), ("en over 10 jaar?", "duur")],
)  # fmt: skip
def test_another_time(text: str, time: str) -> None:
    assert shifts(text) == time


def test_a_question_without_its_years() -> None:
    assert without_years("Hoeveel reizigers komen er in 2050?") == "Hoeveel reizigers komen er?"
    assert without_years("Wat kwam er bij tussen 1980 en 1995?") == "Wat kwam er bij?"


# --- as whole questions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "text", "whole"),
    [
        ((TASK,), "nee, ik bedoel Oudendam", "Wat is de opgave van Oudendam in 2026-2027?"),
        ((TASK,), "alleen voor Oudendam", "Wat is de opgave van Oudendam in 2026-2027?"),
        ((TASK, "en Oudendam?"), "ik bedoelde 2028-2031", "Wat is de opgave van Oudendam in 2028-2031?"),
        (("Wat is actie 3 van het afsprakenkader?", "en actie 4?"), "en nummer 5?", "Wat is actie 5 van het afsprakenkader?"),
        (("Welke gemeenten doen mee aan Zon op Bedrijfsdaken?",), "welke niet?", "Welke gemeenten doen niet mee aan Zon op Bedrijfsdaken?"),
        (("Wat is Zon op Bedrijfsdaken?",), "Wie nemen er deel?", "Welke gemeenten doen mee aan Zon op Bedrijfsdaken?"),
        (("Wat is Zon op Bedrijfsdaken?",), "Door welke gemeenten wordt er niet aan deelgenomen?", "Welke gemeenten doen niet mee aan Zon op Bedrijfsdaken?"),
        (("Hoeveel gemeenten doen mee aan Zon op Bedrijfsdaken?",), "noem ze eens", "Welke gemeenten doen mee aan Zon op Bedrijfsdaken?"),
        (("Hoe groot is het sociaal domein?",), "en het medisch domein?", "Hoe groot is het medisch domein?"),
        (("Wat is het lobbydoel bij groen in de lobbyagenda?",), "en bij wonen?", "Wat is het lobbydoel bij wonen in de lobbyagenda?"),
        (("Wat is actie 3 van het afsprakenkader?",), "wie doet dat?", "Wie is verantwoordelijk voor actie 3 van het afsprakenkader?"),
        (("Hoeveel reizigers komen er in 2050?",), "en nu?", "Hoeveel reizigers komen er, nu?"),
        (("Wanneer loopt Warmte voor de Waard af?",), "nee, ik bedoel het Sluisplan", "Wanneer loopt het Sluisplan af?"),
        (("Wanneer is de stop voor grootverbruik afgekondigd?",), "en voor kleinverbruik, wanneer is dat?", "Wanneer is de stop voor kleinverbruik afgekondigd?"),
        (("Wat is actie 3 van het afsprakenkader?",), "en die daarvoor?", "Wat is actie 2 van het afsprakenkader?"),
        (("Wie schreef het voorwoord van de lobbyagenda?",), "en dat van het afsprakenkader?", "Wie schreef het voorwoord van het afsprakenkader?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?", "en Lagewaard?"), "welke van die twee heeft er meer?", "Hoeveel woningen krijgt Oudendam of Lagewaard in 2027?"),
        (("Hoeveel nieuwe banen komen er in 2040?",), "en hoeveel daarvan in de haven?", "Hoeveel nieuwe banen daarvan in de haven (banen 2040)?"),
        (("Hoeveel uur kost actie 3 Oudendam in 2026?",), "en het jaar erna?", "Hoeveel uur kost actie 3 Oudendam in 2027?"),
        (("Hoeveel uur kost actie 3 Oudendam in 2026?",), "en een jaar eerder?", "Hoeveel uur kost actie 3 Oudendam in 2025?"),
        (("Hoeveel woningen komen er tot en met 2030?",), "en daarna?", "Hoeveel woningen komen er na 2030?"),
        (("Hoeveel woningen zijn er in 2030 van het gas af?",), "en uiteindelijk?", "Hoeveel woningen zijn er na 2030 van het gas af?"),
        (("Hoeveel woningen komen er in 2030?",), "en over tien jaar gerekend?", "Hoeveel woningen komen er over tien jaar?"),
        (("Welke gemeenten doen mee aan Zon op Bedrijfsdaken?",), "zit Oudendam daar ook bij?", "Doet Oudendam mee aan Zon op Bedrijfsdaken?"),
        (("Welke gemeenten doen mee aan Zon op Bedrijfsdaken?",), "hoeveel zijn dat er?", "Hoeveel gemeenten doen mee aan Zon op Bedrijfsdaken?"),
        (("Wat zijn de doelen van Zon op Bedrijfsdaken?",), "en met hoeveel zijn ze?", "Hoeveel doelen zijn er van Zon op Bedrijfsdaken?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?",), "dat is toch meer dan Lagewaard?", "Is het aantal woningen in 2027 in Oudendam hoger dan in Lagewaard?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?",), "is dat meer dan in 2026?", "Hoeveel woningen krijgt Oudendam in 2027, meer dan in 2026?"),
        (("Welke gemeente krijgt de meeste woningen?",), "en de minste?", "Welke gemeente krijgt de minste woningen?"),
        (("Welke gemeenten doen mee aan Zon op Bedrijfsdaken?",), "waarom Oudendam niet?", "Waarom Oudendam niet (Zon op Bedrijfsdaken)?"),
        (("Welke gemeenten doen mee aan Zon op Bedrijfsdaken?",), "en Oudendam niet?", "Doet Oudendam mee aan Zon op Bedrijfsdaken?"),
        (("Hoeveel woningen zijn er in 2030 van het gas af?",), "en twintig jaar later?", "Hoeveel woningen zijn er in 2050 van het gas af?"),
        (("Wie trekt Zon op Bedrijfsdaken?",), "wie bestelt dat, de opdrachtgevers bedoel ik", "Wie is de opdrachtgever van Zon op Bedrijfsdaken?"),
        (("Wie trekt Zon op Bedrijfsdaken?",), "is dat de enige?", "Wie trekt Zon op Bedrijfsdaken?"),
        (("Wat is een sluismeester?",), "zijn die er al?", "Is een sluismeester er al?"),
        # the same of another place or year, in whatever words
        (("Hoeveel woningen krijgt Oudendam in 2027?",), "wat was het aantal voor Lagewaard?", "Hoeveel woningen krijgt Lagewaard in 2027?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?",), "en bij de buren in Lagewaard?", "Hoeveel woningen krijgt Lagewaard in 2027?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?",), "ik wil ook Lagewaard weten", "Hoeveel woningen krijgt Lagewaard in 2027?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?",), "wat moet Lagewaard?", "Hoeveel woningen krijgt Lagewaard in 2027?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?",), "ik moet 2026 hebben", "Hoeveel woningen krijgt Oudendam in 2026?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?",), "en Lagewaard, weet je dat ook?", "Hoeveel woningen krijgt Lagewaard in 2027?"),
        (("Hoeveel woningen krijgt Oudendam in 2027?", "Dank je, dat is duidelijk."), "en Lagewaard?", "Hoeveel woningen krijgt Lagewaard in 2027?"),
        # the next one
        (("Wat is actie 3 van het afsprakenkader?",), "en de daaropvolgende actie?", "Wat is actie 4 van het afsprakenkader?"),
        (("Wat is actie 3 van het afsprakenkader?",), "en die daarop volgt?", "Wat is actie 4 van het afsprakenkader?"),
        # whether one takes part, whatever was asked before
        (("Wie is de opdrachtgever van Zon op Bedrijfsdaken?",), "Oudendam ook?", "Doet Oudendam mee aan Zon op Bedrijfsdaken?"),
        (("Wie is de opdrachtgever van Zon op Bedrijfsdaken?",), "en is Oudendam daarbij?", "Doet Oudendam mee aan Zon op Bedrijfsdaken?"),
        (("Welke gemeenten doen mee aan Zon op Bedrijfsdaken?",), "en bij Rondje Merenland, zit Oudendam daar ook bij?", "Doet Oudendam mee aan Rondje Merenland?"),
        # "hij" is a plan, and "van start" no subject
        (("Wat is het doel van Zon op Bedrijfsdaken?",), "wanneer is hij van start gegaan?", "Wat is de looptijd van Zon op Bedrijfsdaken?"),
        (("Wie trekt Zon op Bedrijfsdaken?",), "tot wanneer loopt hij?", "Wat is de looptijd van Zon op Bedrijfsdaken?"),
        # what names nothing is of what was spoken of
        (("Hoeveel banen komen er in de haven?",), "hoeveel is er al gerealiseerd?", "Hoeveel is er al gerealiseerd (banen haven)?"),
        (("Wat is het doel van de lobby voor scholen?",), "en als het om dijken gaat?", "Wat is het doel van de lobby voor dijken?"),
    ],
)  # fmt: skip
def test_a_follow_up_as_a_whole_question(
    visible_reader: Reader, before: tuple[str, ...], text: str, whole: str
) -> None:
    question = read(visible_reader, text, *before)
    assert question.follow_up and question.text == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("welke dossiers heeft die tweede?", "Welke dossiers heeft A. de Wit?"),
        ("uit welke gemeente komt de eerste wethouder?", "Uit welke gemeente komt S. Yildirim?"),
        ("welke dossiers heeft de laatste vanaf 2027?", "Welke dossiers heeft A. de Wit vanaf 2027?"),
        ("en de laatste, wat doet die?", "A. de Wit, wat doet die?"),
    ],
)
def test_a_member_of_the_answer(visible_reader: Reader, text: str, whole: str) -> None:
    told = "Trekkers zijn wethouder S. Yildirim en wethouder A. de Wit [1]."
    assert read(visible_reader, text, (LEADERS, told)).text == whole


def test_the_person_of_the_answer(visible_reader: Reader) -> None:
    told = ("Wie trekt Rondje Merenland?", "Dat is wethouder S. Yildirim.")
    for text in ("welke dossiers heeft hij nog meer?", "en wat doet ze nog meer?"):
        assert read(visible_reader, text, told).text == "Welke dossiers trekt S. Yildirim?"
    assert read(visible_reader, "wat is zijn functie?", told).text == "Wat is de functie van S. Yildirim?"
    asked = read(visible_reader, "en wat is haar telefoonnummer?", told)
    assert asked.text == "Wat is het telefoonnummer van S. Yildirim?"
    for text in ("Trekt die nog iets anders?", "en heeft die nog meer dossiers?"):
        assert "S. Yildirim" in read(visible_reader, text, told).text
    assert "Yildirim" not in read(visible_reader, "tot wanneer loopt die?", told).text, (
        "a dossier is no person"
    )


def test_one_of_the_persons_of_the_answer(visible_reader: Reader) -> None:
    told = (LEADERS, "Trekkers zijn wethouder S. Yildirim en wethouder A. de Wit [1].")
    for text in ("heeft een van die twee nog meer onder zich?", "Trekt iemand van hen nog iets anders?"):
        whole = read(visible_reader, text, told).text
        assert "S. Yildirim of A. de Wit" in whole, whole


@pytest.mark.parametrize(
    "text", ["Wie trekt Rondje Merenland?", "Hoeveel lobbydoelen zijn er?", "Wat is de strategische agenda?"]
)
def test_another_subject_is_not_polluted(visible_reader: Reader, text: str) -> None:
    question = read(visible_reader, text, TERM, "en wie trekt dat?")
    assert question.text == text
    assert not question.inherited and all(n.shown in text for n in question.named("dossier"))


# --- answers --------------------------------------------------------------------------------------------------------


def test_the_answer_before_is_known_without_its_text(visible_service: Service) -> None:
    made = ask(visible_service, "welke dossiers heeft die tweede?", LEADERS)
    assert made.begrepen_als == "Welke dossiers heeft S. Yildirim?", "asked anew to know whom it named"
    assert "Fietsnet Waardstreek" in made.antwoord


@pytest.mark.parametrize("told", ["", "Tot en met 2030, en daarna tot 2050."])
def test_where_an_answer_stands(visible_service: Service, told: str) -> None:
    made = ask(visible_service, "Op welke bladzijde staat dat?", (TERM, told))
    assert made.uitkomst == "beantwoord"
    assert "Voortgangsrapportage Regio Waardstreek 2026, pagina 3" in made.antwoord
    assert [s["pagina"] for s in made.bronnen] == [4]


def test_no_place_for_what_was_not_answered(visible_service: Service) -> None:
    made = ask(visible_service, "Waar staat dat?", "Wat wordt het weer morgen?")
    assert made.uitkomst == "niet-gevonden" and not made.bronnen


@pytest.mark.parametrize(
    ("told", "lead"),
    [
        ("Tot en met 2030, en daarna tot 2050.", "Ja, zo staat het in de documenten."),
        ("Tot en met 2041.", "Dit staat in de documenten."),
        ("", "Dit staat in de documenten."),
    ],
)
def test_whether_it_is_so(visible_service: Service, told: str, lead: str) -> None:
    made = ask(visible_service, "Weet je dat zeker?", (TERM, told))
    assert made.uitkomst == "beantwoord" and made.antwoord.startswith(lead)
    assert "2050" in made.antwoord and made.bronnen


def test_no_judgment_of_our_own(visible_service: Service) -> None:
    made = ask(visible_service, "Is dat veel?", (TASK, ""))
    assert made.uitkomst == "niet-gevonden" and made.bronnen
    assert made.antwoord.startswith("Of dat veel is, zeggen de documenten niet.")


def test_after_a_person_a_field_is_that_of_the_dossier(visible_service: Service) -> None:
    before = ("Wie trekt Rondje Merenland?", "wat doet hij nog meer?")
    made = ask(visible_service, "en welke gemeenten doen daar aan mee?", *before)
    assert made.begrepen_als == "Welke gemeenten doen mee aan Rondje Merenland?"
    assert made.uitkomst == "beantwoord"


def test_who_is_in_charge_of_something_else(visible_reader: Reader) -> None:
    question = read(
        visible_reader, "Oké, dank je. En wie gaat er over de dijken?", "Wie trekt Rondje Merenland?"
    )
    assert not question.follow_up and not question.named("dossier")


def test_who_carries_it_out_need_not_pay(visible_service: Service) -> None:
    made = ask(visible_service, "en wie betaalt dat?", "Wat is actie 3 van het afsprakenkader?")
    assert made.uitkomst == "niet-gevonden"
    assert "staat niet wie het betaalt" in made.antwoord


def test_what_was_not_named_yet(visible_service: Service) -> None:
    whole = ask(visible_service, "Wat zijn de doelen van Zon op Bedrijfsdaken?")
    told = ("Wat zijn de doelen van Zon op Bedrijfsdaken?", whole.bronnen[0]["citaat"])
    made = ask(visible_service, "welke nog meer?", told)
    quotes = {s["citaat"] for s in made.bronnen}
    assert whole.bronnen[0]["citaat"] not in quotes
    assert quotes <= {s["citaat"] for s in whole.bronnen} or len(whole.bronnen) == 1


def test_some_of_what_was_asked(visible_service: Service) -> None:
    made = ask(visible_service, "Geef eens een voorbeeld", "Wat zijn de doelen van Zon op Bedrijfsdaken?")
    assert made.antwoord.startswith("Bijvoorbeeld: ") and made.bronnen


def test_the_dossier_of_an_answer_that_the_question_did_not_name(visible_service: Service) -> None:
    first = ask(visible_service, "Wie gaat er over aardgasvrij?")
    made = ask(
        visible_service, "en welke gemeenten doen er mee?", ("Wie gaat er over aardgasvrij?", first.antwoord)
    )
    assert (
        first.gegevens
        and str(first.gegevens[0]["naam"]) in made.begrepen_als
        and "Lagewaard" in made.antwoord
    )


def test_more_than_was_told(visible_service: Service) -> None:
    first = ask(visible_service, "Wat is Warmte voor de Waard?")
    made = ask(visible_service, "Wat nog meer?", ("Wat is Warmte voor de Waard?", first.antwoord))
    assert made.uitkomst == "beantwoord"
    assert not {s["citaat"] for s in made.bronnen} & {s["citaat"] for s in first.bronnen}, (
        "the same once more"
    )


def test_four_turns(visible_service: Service) -> None:
    before = ("Wat is actie 2 van het afsprakenkader?", "en actie 3?", "wie doet dat?")
    made = ask(visible_service, "en van nummer 2?", *before)
    assert "actie 2" in made.begrepen_als.lower()


def test_a_follow_up_looks_first_where_the_answer_stood(visible_service: Service) -> None:
    made = ask(visible_service, "Waarom eigenlijk?", "In welke gemeenten zakt het veen?")
    assert made.bronnen and made.bronnen[0]["document"] == "strategie-waardstreek"


def test_he_beside_another_dossier(visible_service: Service) -> None:
    made = ask(visible_service, "Is hij ook trekker van Fietsnet Waardstreek?", "Wie is wethouder Kromhout?")
    assert "Kromhout" in made.begrepen_als
    assert made.antwoord.startswith("Nee."), made.antwoord


def test_the_same_action_is_not_told_twice(visible_service: Service) -> None:
    first = ask(visible_service, "Wat is actie 3 van het afsprakenkader?")
    made = ask(visible_service, "wanneer is dat klaar?", "Wat is actie 3 van het afsprakenkader?")
    assert made.begrepen_als == "Wat is de planning van actie 3 van het afsprakenkader?"
    assert made.antwoord != first.antwoord


# --- what a follow-up asks of the same thing ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "text", "whole"),
    [
        ("Wie trekt Rondje Merenland?", "En de opdrachtgever?", "Wie is de opdrachtgever van Rondje Merenland?"),
        ("Wie trekt Rondje Merenland?", "en wat is het doel ervan?", "Wat zijn de doelen van Rondje Merenland?"),
        ("Wie trekt Rondje Merenland?", "hoever zijn ze daarmee?", "Wat is de stand van zaken bij Rondje Merenland?"),
        ("Tot wanneer loopt Rondje Merenland?", "en trekker en gemeenten?", "Wie is bestuurlijk trekker van Rondje Merenland en welke gemeenten doen mee aan Rondje Merenland?"),
        ("Wie trekt Rondje Merenland?", "wie heeft opdracht gegeven?", "Wie is de opdrachtgever van Rondje Merenland?"),
        ("Wie trekt Rondje Merenland?", "en wat speelt er nu?", "Wat is de stand van zaken bij Rondje Merenland?"),
        ("Wat is actie 3 van het afsprakenkader?", "en de planning?", "Wat is de planning van actie 3 van het afsprakenkader?"),
        ("Wat is actie 3 van het afsprakenkader?", "en hoeveel uren?", "Hoeveel uur kost actie 3 van het afsprakenkader?"),
        ("Doet Oudendam mee aan Rondje Merenland?", "en Lagewaard, waar doet die niet aan mee?", "waar doet Lagewaard niet aan mee?"),
        ("Wie trekt Rondje Merenland?", "en Fietsnet Waardstreek, wie trekt dat?", "wie trekt Fietsnet Waardstreek?"),
        ("Hoeveel sociale woningen komen er in de polder?", "en banen?", "Hoeveel banen komen er in de polder?"),
    ],
)  # fmt: skip
def test_another_field_of_the_same_thing(visible_reader: Reader, before: str, text: str, whole: str) -> None:
    assert read(visible_reader, text, before).text == whole


@pytest.mark.parametrize("text", ["via welke organisatie?", "op welke twee plekken dan?", "welke gemeenten?"])
def test_a_question_without_a_verb_goes_on(visible_reader: Reader, text: str) -> None:
    assert read(visible_reader, text, "Wat gebeurt er met de pont?").follow_up


def test_a_subject_is_kept_for_a_whole_conversation(visible_service: Service) -> None:
    before = ("Wie trekt Rondje Merenland?", "en de looptijd?", "en het doel?", "en de gemeenten?")
    made = ask(visible_service, "en de trekker?", *before, "en de opdrachtgever?", "en de looptijd?")
    assert made.begrepen_als == "Wie is bestuurlijk trekker van Rondje Merenland?"


def test_what_an_answer_named_is_what_is_pointed_at(visible_reader: Reader) -> None:
    told = ("In welk plan zijn de dijken uitgewerkt?", "In het Sluisplan.")
    question = read(visible_reader, "en wanneer is dat vastgesteld?", told)
    assert "sluisplan" in {g.shown for g in question.groups}
    assert "uitgewerkt" not in {g.shown for g in question.groups}


def test_a_pilot_has_no_next_number(visible_service: Service) -> None:
    first = "Wie is verantwoordelijk voor de meetpunten?"
    made = ask(visible_service, "en daarna?", (first, ask(visible_service, first).antwoord))
    assert "actie 4" not in made.begrepen_als


def test_two_questions_at_once_in_a_conversation(visible_service: Service) -> None:
    text = "Wie trekt Rondje Merenland en tot wanneer loopt Warmte voor de Waard?"
    alone, later = ask(visible_service, text), ask(visible_service, text, "Wat is Zon op Bedrijfsdaken?")
    assert alone.antwoord == later.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Nu even iets anders: wie trekt die pont?",
        "Ander onderwerp. Hoeveel woningen komen er daar?",
        "Wat is een laadplein, en waar komt die?",
        "wat is een pont?",
        "hoeveel gemeenten zijn er in de regio?",
    ],
)
def test_a_change_of_subject_is_heard(visible_reader: Reader, text: str) -> None:
    assert not read(visible_reader, text, "Wie trekt Rondje Merenland?").follow_up


def test_the_least_of_all_that_were_asked(visible_reader: Reader) -> None:
    before = ("Hoeveel woningen krijgt Oudendam in 2027?", "en Lagewaard?", "en Rietmeer?")
    asked = read(visible_reader, "wie van de drie het minst?", *before)
    assert asked.text == "Hoeveel woningen krijgt Oudendam, Lagewaard of Rietmeer in 2027, wie het minst?"


def test_a_question_goes_on_in_the_section_of_the_answer(visible_service: Service) -> None:
    first = "Wie trekt Warmte voor de Waard?"
    told = (first, ask(visible_service, first).antwoord)
    page = {s["pagina"] for s in ask(visible_service, first).bronnen}
    made = ask(visible_service, "welke gemeenten doen mee?", told)
    assert "Warmte voor de Waard" in made.begrepen_als and {s["pagina"] for s in made.bronnen} <= page


def test_who_falls_outside(visible_service: Service) -> None:
    made = ask(visible_service, "welke gemeenten vallen daar buiten?", "Wie trekt Zon op Bedrijfsdaken?")
    assert "Zuiderhof" in made.antwoord and "niet" in made.antwoord
    assert "Plashoven" not in made.antwoord  # of another region


def test_what_several_are_together(visible_reader: Reader) -> None:
    before = ("Hoeveel woningen krijgt Oudendam in 2027?", "en Lagewaard?")
    asked = read(visible_reader, "hoeveel is dat samen?", *before)
    assert asked.text == "Hoeveel woningen krijgt Oudendam en Lagewaard in 2027 samen?"


def test_who_is_at_the_table(visible_service: Service) -> None:
    before = ("Wat doen de partners in de Havenbuurt?", "Zij kiezen voor vaste gezichten.")
    made = ask(visible_service, "en wie schuiven daar allemaal aan?", before)
    assert made.antwoord.startswith("De gemeente, Kade en Kroos, de politie en de school"), made.antwoord


def test_a_year_to_come_asks_its_own_question(visible_service: Service) -> None:
    first = "Wie trekt Warmte voor de Waard?"
    told = (first, ask(visible_service, first).antwoord)
    made = ask(visible_service, "en wat moet er in 2030 bereikt zijn?", told)
    assert made.uitkomst == "beantwoord" and "8.400" in made.antwoord


def test_a_thing_put_in_front(visible_reader: Reader) -> None:
    asked = read(visible_reader, "en de economie, hoe wordt die omschreven?", "Wat staat er over de bodem?")
    assert asked.text.startswith("Hoe wordt de economie omschreven")


def test_it_need_not_be_said(visible_reader: Reader) -> None:
    before = ("Wat wil Lagewaard met de haven?", "De milieuruimte vastleggen.")
    assert read(visible_reader, "komt er iets concreets uit?", before).follow_up
    assert read(visible_reader, "neemt het ook de brug mee?", before).follow_up


@pytest.mark.parametrize(
    "text", ["hoe gaan ze dat doen?", "en welke stappen zetten ze daarvoor?", "en de aanpak?"]
)
def test_how_a_theme_is_reached(visible_service: Service, text: str) -> None:
    before = ("Wat wil de regio met water?", "Voldoende schoon water, ook in droge zomers.")
    made = ask(visible_service, text, before)
    assert "waterberging van 40 hectare" in made.antwoord and "droogteplan" in made.antwoord


def test_what_it_is_good_for_stands_beside_it(visible_service: Service) -> None:
    before = ("Komt er een kortere procedure voor het verdeelstation?", "Daar vraagt Lagewaard om.")
    assert ask(visible_service, "wat heb je daaraan?", before).antwoord.startswith("Daarmee wint het project")


def test_a_thing_that_is_told_nowhere(visible_service: Service) -> None:
    before = ("Komen er buurtbeheerders in de Havenbuurt?", "Ja, twee.")
    assert ask(visible_service, "hebben die ook een plaatsvervanger?", before).uitkomst == "niet-gevonden"


def test_an_answer_is_found_back_by_its_own_words(visible_reader: Reader) -> None:
    told = "Huurders met een laag inkomen in een dure woning krijgen lagere huur tot de grens van de toeslag."
    asked = read(visible_reader, "hoeveel waren dat er?", ("Waar let Kade en Kroos op?", told))
    assert asked.previous is not None
    spans = ground_of(visible_reader, asked.previous).spans
    assert any("toeslag" in visible_reader.library.quote(s) for s in spans)


def test_the_place_of_an_answer_has_its_figure(visible_reader: Reader) -> None:
    before = (
        "Waar staat Lagewaard voor?",
        "Er komen 2.600 woningen op het terrein van de oude bloemenveiling.",
    )
    asked = read(visible_reader, "wanneer is dat?", before)
    assert asked.previous is not None
    spans = ground_of(visible_reader, asked.previous).spans
    assert any("2.600" in visible_reader.library.quote(s) for s in spans)


def test_what_was_just_told_is_not_told_again(visible_service: Service) -> None:
    before = ("Komen er buurtbeheerders?", "Kade en Kroos stelt in de Havenbuurt twee buurtbeheerders aan.")
    made = ask(visible_service, "en wat doet de rest dan?", before)
    assert not made.antwoord.startswith("Actie 2027: Kade en Kroos stelt"), made.antwoord
