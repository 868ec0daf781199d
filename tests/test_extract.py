"""Answers in the documents' own sentences, and the decision that they hold none."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from assistant.draft import Answer
from assistant.evidence.retrieve import Hits
from assistant.quoting.choice import with_reasons
from assistant.reader import AskRequest, Reader
from assistant.reading.question import Question
from assistant.service import Service, UnknownDocumentError
from assistant.starters import starters


def ask(service: Service, text: str, *documents: str, how: str = "auto") -> Answer:
    return service.ask(AskRequest(text, documenten=documents, wijze=how))


def told(made: Answer) -> str:
    return f"{made.vraag} -> {made.uitkomst} ({made.uitleg['reden']}): {made.antwoord}"


def extract(reader: Reader, text: str) -> tuple[str, str]:
    """Outcome and text of the extractor alone, without the register."""
    question: Question = reader.understander.understand(text)
    draft = reader.extractor.answer(question, reader.retriever.search(question, 10))
    return draft.outcome, " ".join(s.text for s in draft.sentences)


# --- answers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel woningen kan de bron in de Oude Vaart verwarmen?", "2.300"),
        ("Wanneer gaan de nieuwe contracten voor jeugdhulp in?", "1 januari 2027"),
        ("Waarom kan de bouw op de Oude Veiling niet beginnen?", "Zonder bijdrage aan de ontsluiting"),
        ("Waarom zakt het veen?", "slappe grond"),
        ("Wat kosten de toegangsweg en de tunnel?", "64 miljoen euro"),
        ("Hoeveel huishoudens hebben problematische schulden?", "Een op de zes"),
        ("Welke gemeente heeft gevraagd de route te verleggen?", "recreatiepark"),
        (
            "Hoeveel mensen hebben een uitkering of laag inkomen met een dure woning? hoeveel huishoudens maakten gebruik van huurverlaging in 2026?",
            "212",
        ),
    ],
)
def test_an_answer_from_the_text(visible_service: Service, text: str, there: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst in ("beantwoord", "gedeeltelijk"), told(made)
    assert there in made.antwoord, told(made)
    assert any(there in str(s["citaat"]) or "slappe" in str(s["citaat"]) for s in made.bronnen), told(made)


def test_an_answer_in_quite_other_words_is_told_as_such(visible_service: Service) -> None:
    unsure = "Het staat er niet met zoveel woorden"
    made = ask(visible_service, "Is er geld voor een bankje bij de sloot waar oude mensen de boot zien?")
    assert made.uitkomst != "beantwoord" or made.antwoord.startswith(unsure), told(made)
    made = ask(visible_service, "Hoeveel woningen kan de bron in de Oude Vaart verwarmen?")
    assert unsure not in made.antwoord, told(made)


def test_the_number_comes_first(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel woningen kan de bron in de Oude Vaart verwarmen?")
    assert made.antwoord.startswith("2.300: "), told(made)


def test_a_cause_brings_the_sentence_that_it_leads_to(visible_service: Service) -> None:
    made = ask(visible_service, "Waarom zakt het veen?")
    assert "Daarom bouwen we" in made.antwoord, told(made)


def test_a_conclusion_brings_its_reason_from_as_far_back_as_it_leans(visible_service: Service) -> None:
    made = ask(visible_service, "Waarom kiezen de partners voor vaste gezichten?")
    assert "negen projecten" in made.antwoord and "hun verhaal" in made.antwoord, told(made)
    assert made.antwoord.index("negen projecten") < made.antwoord.index("vaste gezichten"), told(made)


def test_no_answer_begins_with_this_of_something_untold(service: Service) -> None:
    made = ask(service, "wat doet de regio voor fietsers?")
    first, _, rest = made.antwoord.partition("Om deze groei")
    assert rest and "groei van onze regio" in first, told(made)


def test_a_list_is_given_whole_and_in_order(visible_service: Service) -> None:
    made = ask(visible_service, "Welke dingen doen de partners al, zoals een wijkschouw?")
    places = [made.antwoord.find(words) for words in ("wijkschouw", "meldpunt", "woningruilloket")]
    assert -1 not in places and places == sorted(places), told(made)


def test_who_signed(visible_service: Service) -> None:
    made = ask(visible_service, "Wie ondertekende het voorwoord van de lobbyagenda?")
    assert "staat Jonas Mol, burgemeester van Lagewaard [1]" in made.antwoord, told(made)


def test_two_documents_are_set_side_by_side(visible_service: Service) -> None:
    made = ask(
        visible_service, "Wat zegt de strategische agenda over zonnepanelen en wat de voortgangsrapportage?"
    )
    assert {s["document"] for s in made.bronnen} == {"strategie-waardstreek", "voortgang-waardstreek"}, told(
        made
    )
    assert (
        "Strategische agenda Waardstreek 2030" in made.antwoord and "Voortgangsrapportage" in made.antwoord
    ), told(made)


def test_a_part_for_the_register_and_a_part_for_the_text(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel bedrijven zijn er in 2025 bezocht, en wie trekt Rondje Merenland?")
    assert "62" in made.antwoord and "El Amrani" in made.antwoord, told(made)


def test_a_question_in_parts_is_answered_in_parts(visible_service: Service) -> None:
    made = ask(
        visible_service, "Wanneer gaan de nieuwe contracten voor jeugdhulp in, en waarom zakt het veen?"
    )
    assert "1 januari 2027" in made.antwoord and "slappe grond" in made.antwoord, told(made)


def test_half_an_answer_says_that_it_is_half(visible_service: Service) -> None:
    made = ask(visible_service, "Wie trekt Rondje Merenland, en hoeveel kost het Rondje Merenland?")
    if made.uitkomst == "gedeeltelijk":
        assert "Op het andere deel van uw vraag" in made.antwoord, told(made)
    assert "El Amrani" in made.antwoord, told(made)


# --- no answer -------------------------------------------------------------------------------------------------------


def test_another_field_in_the_regions_own_words(service: Service) -> None:
    """ "weer" and "morgen" stand in any document; they do not make a question about the region."""
    for text in ("Wat wordt het weer morgen?", "Hoe maak ik pannenkoeken?"):
        made = ask(service, text)
        assert made.uitkomst == "buiten-bereik", told(made)


@pytest.mark.parametrize(
    "text",
    [
        "Wat wordt het weer morgen?",
        "Hoe bak ik een appeltaart?",
        "qwrtp",
        "???",
        "Schrijf een gedicht over katten.",
        "Kun je een gedicht schrijven over katten?",
        "Kunt u een motie opstellen over de dorpen?",
    ],
)
def test_another_field(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "buiten-bereik", told(made)
    assert not made.bronnen and "Daar gaan deze documenten niet over" in made.antwoord
    assert made.suggesties, "the asker is left without a way on"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Hoeveel ziekenhuizen kan de bron in de Oude Vaart verwarmen?", "the number counts homes"),
        ("Hoeveel bedrijven zijn er in 2027 bezocht?", "the number is of 2025"),
        ("Hoeveel kost de buurtbus van Polderkerk?", "the number counts travellers"),
        ("Hoeveel geld krijgt de Havenbuurt?", "no money is named there"),
        ("Hoeveel reizigers had de buurtbus van Steenwaarde in 2025?", "the number is of Polderkerk"),
        ("Hoeveel inwoners heeft Merenland?", "the number is of another region"),
        ("Welke rol heeft Hengelo in de Waardstreek?", "no document names it"),
        ("Waarom zijn de afspraken door de colleges nog niet vastgesteld?", "they are adopted"),
        ("Wanneer wordt het zwembad in Rietmeer gebouwd?", "there is no swimming pool"),
    ],
)
def test_no_answer_beside_the_question(visible_service: Service, text: str, why: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst in ("niet-gevonden", "buiten-bereik"), f"{why}. {told(made)}"
    assert (
        re.search("staat niet in de documenten|zeggen iets anders", made.antwoord)
        or made.uitkomst == "buiten-bereik"
    ), told(made)


def test_why_not_of_what_is_so(visible_service: Service) -> None:
    made = ask(visible_service, "Waarom is de visie door de raden nog niet vastgesteld?")
    assert made.uitkomst == "niet-gevonden", told(made)


def test_a_refusal_names_the_word_that_is_missing(visible_service: Service) -> None:
    made = ask(visible_service, "Welke rol heeft Hengelo in de Waardstreek?")
    assert '"hengelo" komt er niet in voor' in made.antwoord.lower(), told(made)


def test_a_refusal_says_what_does_stand_there(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel bedrijven zijn er in 2027 bezocht?")
    assert "Wel staat er: In 2025 zijn 62 bedrijven bezocht" in made.antwoord and made.bronnen, told(made)


def test_the_year_that_is_asked(visible_reader: Reader) -> None:
    outcome, text = extract(visible_reader, "Hoeveel bedrijven zijn er in 2025 bezocht?")
    assert outcome == "beantwoord" and "62" in text
    assert extract(visible_reader, "Hoeveel bedrijven zijn er in 2019 bezocht?")[0] != "beantwoord"


def test_nothing_found_is_another_field(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Waar komen windmolens?")
    assert visible_reader.extractor.answer(question, Hits(())).outcome == "buiten-bereik"


def test_a_heading_is_no_answer(visible_service: Service) -> None:
    made = ask(visible_service, "Wie trekt Fietsnet Waardstreek?", how="passages")
    assert made.uitkomst != "beantwoord" or "de Wit" in made.antwoord, told(made)


def test_a_word_of_form_is_not_what_is_missing(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel bedraagt de reistijd naar het ziekenhuis?")
    assert '"bedraagt"' not in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        ("Is er een zwembad in Rietmeer?", "jeugd", "the thing asked stands nowhere"),
        (
            "Wat is het e-mailadres van de economische visie?",
            "info@waardstreek.example",
            "the address of another",
        ),
    ],
)
def test_answers_beside_the_question(visible_service: Service, text: str, said: str, why: str) -> None:
    made = ask(visible_service, text)
    assert said not in made.antwoord, f"{why}. {told(made)}"


# --- ways and limits ---------------------------------------------------------------------------------------------------


def test_only_the_documents_that_are_asked(visible_service: Service) -> None:
    made = ask(
        visible_service, "Hoeveel woningen kan de bron in de Oude Vaart verwarmen?", "strategie-waardstreek"
    )
    assert made.uitkomst != "beantwoord", told(made)
    made = ask(visible_service, "Wat staat er over zonnepanelen?", "strategie-waardstreek")
    assert {s["document"] for s in made.bronnen} == {"strategie-waardstreek"}, told(made)
    with pytest.raises(UnknownDocumentError):
        ask(visible_service, "Wat staat er?", "bestaat-niet")


def test_the_register_alone_says_that_it_has_no_answer(visible_service: Service) -> None:
    made = ask(visible_service, "Waarom zakt het veen?", how="opzoeking")
    assert made.uitkomst == "niet-gevonden" and "register" in made.antwoord, told(made)
    assert ask(visible_service, "Wie trekt Rondje Merenland?", how="opzoeking").uitkomst == "beantwoord"


def test_the_text_alone_leaves_the_register_aside(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel bedrijven zijn er in 2025 bezocht?", how="passages")
    assert made.wijze == "passages" and made.uitleg["opzoeking"] == "" and "62" in made.antwoord, told(made)


def test_suggested_questions_can_be_answered(visible_service: Service) -> None:
    suggested = starters(visible_service.library)
    assert len(suggested) == 4
    for text in suggested:
        made = ask(visible_service, text)
        assert made.uitkomst == "beantwoord", f"the page itself suggests it. {told(made)}"


def test_the_same_question_gets_the_same_answer(visible_service: Service) -> None:
    one, two = (ask(visible_service, "Waarom zakt het veen?") for _ in range(2))
    assert one.id != two.id
    assert {**one.to_dict(), "id": ""} == {**two.to_dict(), "id": ""}


def test_the_steps_are_told_in_order(visible_service: Service) -> None:
    events = list(visible_service.ask_steps(AskRequest("Waarom zakt het veen?")))
    steps = [e.data for e in events if e.name == "stap"]
    assert steps == [
        "Vraag lezen",
        "Opzoeken in het register",
        "Zoeken in de documenten",
        "Antwoord opstellen",
        "Vervolg nagaan",
        "Getal nagaan",
        "Anders lezen",
        "Aannames nagaan",
        "Tegenspraak nagaan",
    ]
    assert events[-1].name == "antwoord"
    assert "".join(e.data["tekst"] for e in events if e.name == "tekst") == events[-1].data.antwoord
    assert [e.data for e in events if e.name == "bron"] == list(events[-1].data.bronnen)


def test_a_percentage_is_a_percentage(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel procent stijgt de huur?")
    assert "1.150" not in made.antwoord, told(made)


def test_a_word_found_only_in_parts_is_not_found(visible_service: Service) -> None:
    made = ask(visible_service, "Komt er een kerncentrale?")
    assert made.uitkomst in ("niet-gevonden", "buiten-bereik"), told(made)


def test_an_answer_on_contradicted_ground_shows_both_quotes(client: TestClient) -> None:
    found = [f for f in client.get("/v1/bevindingen").json()["items"] if f["soort"] == "tegenstrijdig"]
    assert found, "the real documents contradict themselves in places"
    asked = "Met hoeveel procent moet de CO2-uitstoot omlaag volgens de PA-agenda?"
    made = client.post("/v1/vragen", json={"vraag": asked}).json()
    assert made["uitkomst"] == "tegenstrijdig", made["antwoord"]
    pages = {(source["document"], source["pagina"]) for source in made["bronnen"]}
    assert any({(b["document"], b["pagina"]) for b in f["bronnen"]} <= pages for f in found), made["bronnen"]


def test_what_another_place_leaves_out_is_a_warning(client: TestClient) -> None:
    asked = "Hoeveel uur vraagt actie 3 van RISB in 2025?"
    made = client.post("/v1/vragen", json={"vraag": asked}).json()
    assert made["uitkomst"] == "beantwoord", made["antwoord"]
    assert any("niet eender" in warning for warning in made["waarschuwingen"]), made["waarschuwingen"]


def test_a_conclusion_told_further_on_brings_its_reason(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Waarom kiezen de partners voor vaste gezichten?")
    ranked = visible_reader.extractor.ranked(question, visible_reader.retriever.search(question, 10))
    conclusion = next(c for c in ranked if "vaste gezichten" in c.text)
    first = next(c for c in ranked if c.place != conclusion.place)
    made = with_reasons(question, [conclusion], [first], ranked)
    assert len(made) == 2 and made[-1] is conclusion, [c.text for c in made]
    assert with_reasons(question, [conclusion], [first, made[0]], ranked) == [conclusion], "told twice"


@pytest.mark.parametrize(
    "text",
    [
        "Halen ze de 14 kilometer natuurlijke oever?",
        "Zitten we al aan de 14 kilometer oever?",
        "zijn de 14 kilometer natuurlijke oever er al?",
        "Is er al een snelbus naar het ziekenhuis in Steenwaarde?",
        "Zijn er 14 kilometer natuurlijke oever?",
    ],
)
def test_an_aim_does_not_say_that_it_is_reached(visible_service: Service, text: str) -> None:
    assert not visible_service.ask(AskRequest(text)).antwoord.startswith("Ja")


def test_a_refusal_tells_what_there_is_of_the_rare_word_that_is_asked_about(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Hoeveel keer is de wijkschouw afgelast?"))
    assert made.uitkomst == "niet-gevonden" and "wijkschouw" in made.antwoord, made.antwoord


def test_a_part_of_a_table_is_told_only_where_it_is_asked(visible_service: Service) -> None:
    whole = visible_service.ask(
        AskRequest("hoeveel huurhuizen kregen in 2022 t/m 2024 een nieuwe huurder in de regio?")
    )
    part = visible_service.ask(AskRequest("Hoeveel toegewezen woningen hadden ten hoogste twee kamers?"))
    assert "4.512" in whole.antwoord and "1.093" in part.antwoord, (whole.antwoord, part.antwoord)


def test_what_is_so_by_now_is_said_to_be_so(visible_service: Service) -> None:
    assert visible_service.ask(AskRequest("Is de bagger uit de Kleine Plas afgevoerd?")).antwoord.startswith(
        "Ja: "
    )


def test_a_number_that_something_is_instead_of_need_not_be_in_the_reason(service: Service) -> None:
    made = service.ask(AskRequest("Waarom kijkt men bij de woningbouw tien jaar vooruit in plaats van vijf?"))
    assert made.uitkomst == "beantwoord" and "doorlooptijden" in made.antwoord, made.antwoord


def test_what_comes_of_it_then_is_told_behind_its_reason(service: Service) -> None:
    made = service.ask(
        AskRequest(
            "Waarom vindt de groei van de sociale huurvoorraad grotendeels na de komende vijf jaar plaats?"
        )
    )
    assert made.uitkomst == "beantwoord" and "sloop" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat is het doel van de monitor voor de woonruimteverdeling?",
        "Waar is de monitor voor de woonruimteverdeling voor bedoeld?",
    ],
)
def test_an_aim_that_stands_behind_the_thing_is_told(service: Service, text: str) -> None:
    made = service.ask(AskRequest(text))
    assert "Doel is een actueel en eenduidig overzicht" in made.antwoord, made.antwoord
