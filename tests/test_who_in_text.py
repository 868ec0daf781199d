"""Who does something, who signed and which action it is: told by actions, forewords and footnotes, not by dossier cards."""

from __future__ import annotations

import pytest

from assistant.claims.reading import Known
from assistant.draft import Answer
from assistant.evidence.fillers import Parties
from assistant.evidence.marks import PEOPLE
from assistant.reader import AskRequest, Reader
from assistant.service import Service

PARTIES = Parties(Known(surnames=frozenset({"kromhout"}), towns=frozenset({"lagewaard", "oudendam"})))


def test_people_can_be_who_does_it() -> None:
    assert PEOPLE.match("Mensen met een uitkering inzetten bij het schoonmaken van de parken")
    assert not PEOPLE.match("De parken worden schoongemaakt")


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    ("text", "told", "other"),
    [
        ("Wie ondertekende het voorwoord van het afsprakenkader?", "Treep", "Bolsius"),
        ("Welke naam staat er onder het voorwoord van de lobbyagenda?", "Bolsius", "Treep"),
        ("Whose name is under the preface of the lobby agenda?", "Bolsius", "Treep"),
        ("Onder de inleidende woorden staan twee namen. Welke bestuurders zijn dat?", "Paffen", "Bolsius"),
    ],
)
def test_whose_name_stands_under_a_foreword(service: Service, text: str, told: str, other: str) -> None:
    made = ask(service, text)
    assert made.uitkomst == "beantwoord" and told in made.antwoord and other not in made.antwoord, (
        made.antwoord
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Welk actienummer gaat over jongeren die hun flexwoning kwijtraken?", "Actie 15 "),
        ("Welk nummer heeft de actie over woningdelen in de samenwerkingsafspraken?", "Actie 8 "),
        ("Op welk punt van de uitvoeringsagenda komen de studenten aan bod?", "Actie 8 "),
    ],
)
def test_which_action_is_about_it(service: Service, text: str, number: str) -> None:
    made = ask(service, text)
    assert made.uitkomst == "beantwoord" and made.antwoord.startswith(number), made.antwoord


def test_no_action_is_about_it(service: Service) -> None:
    assert ask(service, "Welk actienummer gaat over zwembaden?").uitkomst == "niet-gevonden"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Welke partij moet de woonzorginitiatieven regionaal coördineren?", "Samen Sterker Eemland"),
        ("Wie presenteert de uitkomsten van het woonbehoefteonderzoek over studenten?", "provincie Utrecht"),
        ("trekker actie coördinatie woonzorginitiatieven", "Samen Sterker Eemland"),
        ("Wie levert de cijfers over geweigerde urgentieverzoeken?", "urgentiecommissies"),
        ("Waar is de uitvoering van het transformatieplan ondergebracht?", "RISB"),
        ("Wie heeft de trekkende rol in de lobby over gemeentefinanciën?", "VNG"),
    ],
)
def test_who_does_what_a_text_tells(service: Service, text: str, told: str) -> None:
    made = ask(service, text)
    assert made.uitkomst == "beantwoord" and told in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Welke organisaties zitten in het Bestuurlijk Overleg Wonen en Zorg?", "SWEV"),
        ("Welke mensen worden bedoeld met uitstroom naar zelfstandig wonen?", "huiselijk geweld"),
    ],
)
def test_a_footnote_names_them(service: Service, text: str, told: str) -> None:
    made = ask(service, text)
    assert made.uitkomst == "beantwoord" and told in made.antwoord, made.antwoord


def test_a_footnote_knows_what_it_is_a_note_to(service: Service) -> None:
    reader = service._reader
    notes = reader.extractor._grounds.weighing.footnotes
    assert notes._marked, "no note is linked to its mark"
    first = {(d, p): min(b for e, q, b in notes._marked if (e, q) == (d, p)) for d, p, _ in notes._marked}
    for (document, page), begin in first.items():
        assert reader.library.page(document, page).text[:begin].rstrip()[-1].isdigit()


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Aantal verhuizingen per jaar (woningcorporaties)", True),
        ("De provincie verdeelt het geld.", True),
        ("Dit wordt opgepakt door de netbeheerder.", True),
        ("Goede afspraken vooraf met het waterschap en de provincie.", False),
        ("Een voorstel over de verdeling van het geld.", False),
    ],
)
def test_who_acts_in_a_sentence(service: Service, text: str, acts: bool) -> None:
    question = service._reader.understander.understand("Wie moet dit regelen?")
    assert PARTIES.acts(question, text) is acts


def test_a_paper_is_nobody() -> None:
    assert not PARTIES.of("Inwerkingtreding Wetsvoorstel collectieve warmte")


@pytest.mark.parametrize(
    "text",
    [
        "Uit hoeveel thema's bestaan de afspraken met de corporaties en welke zijn dat?",
        "wat zijn de 5 themas waar gemeente en corporaties afspraken over maken",
    ],
)
def test_the_themes_of_an_agreement_that_is_not_named_by_its_title(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.uitkomst == "beantwoord" and "Huisvesten van ouderen" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "wie heeft de warmtetransitie bedacht",  # a vision on it "is opgesteld", by nobody
        "wie heeft de omgevingsvisie bedacht",
        "wie heeft de huisvesting van ouderen bedacht",  # another action's responsible body
        "wie heeft opdracht gegeven voor de energyhub",
        "wie heeft opdracht gegeven voor het portefeuilleoverleg",
        "wie betaalt de wet collectieve warmte",  # "op een betaalbare wijze"
    ],
)
def test_nobody_is_named_for_what_another_made_ordered_or_pays(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.uitkomst == "niet-gevonden" and "erantwoordelijk" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("wie heeft de Regionale Energiestrategie bedacht", "opgesteld door Regio Amersfoort"),
        ("wie heeft het afsprakenkader bedacht", "Ambtelijk Overleg Wonen en Zorg"),
    ],
)
def test_who_made_it_is_told_where_it_stands(service: Service, text: str, who: str) -> None:
    assert who in " ".join(ask(service, text).antwoord.split())


@pytest.mark.parametrize(
    "text",
    [
        "Wie is minister van volkshuisvesting?",
        "wie is programmamanager van de woondeal",
        "wie is voorzitter van de stuurgroep sociaal domein",
        "wie is gedeputeerde wonen van de provincie Utrecht",
    ],
)
def test_an_office_without_a_name_does_not_tell_who_holds_it(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.uitkomst == "niet-gevonden" and made.antwoord.startswith("Dat staat niet"), made.antwoord


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Wie heeft de motie in Oudendam ingediend?", False),
        ("Wie onderzoekt de brug?", False),
        ("Wie betaalt de brug?", True),
        ("Waar ligt de brug?", True),
    ],
)
def test_of_whom_a_text_only_speaks_on_the_way_does_not_do_it(
    visible_reader: Reader, text: str, plain: bool
) -> None:
    told = ["Door een motie in de raad van Lagewaard komt de brug onder druk te staan."]
    if "betaalt" in text:
        told = ["De kosten van de brug liggen bij de provincie."]
    assert (PARTIES.unsaid_who(visible_reader.understander.understand(text), told) == "") is plain
