"""What is asked must be told: questions near the documents whose answer is not there, and their twins whose answer is."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.evidence.forms import can_tell, when_mark
from assistant.evidence.slots import slot_of
from assistant.evidence.told import AMOUNT, about, echoes, excepted, fills
from assistant.reader import AskRequest, Reader
from assistant.reading.nouns import nouns_of
from assistant.service import Service
from assistant.words.courses import same_course
from ingest.language import stem, term_stems

REFUSED = ("niet-gevonden", "buiten-bereik")


def told(made: Answer) -> str:
    return f"{made.vraag} -> {made.uitkomst} ({made.uitleg['reden']}): {made.antwoord}"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Op welke diepte zit de warmte in de Oude Vaart?", "no depth is named"),
        ("Wat is de temperatuur van de bron in de Oude Vaart?", "no temperature is named"),
        ("Welk bedrijf bouwt de brug over de Oude Vaart?", "the design is on show, no builder is named"),
        ("Hoe heet de programmaleider Wonen van BRW?", "the function has no name"),
        ("Wat verdient de programmaleider van BRW?", "no pay is named"),
        ("Wat is het telefoonnummer van Bureau Regio Waardstreek?", "there is an address, no number"),
        ("Hoeveel subsidie kreeg de buurtbus van Polderkerk?", "no amount is named"),
        ("Wanneer is de buurtbus van Polderkerk gestopt?", "it rides"),
        ("Waarom is het leerwerkloket in Oudendam gesloten?", "it is still to be opened"),
        ("Wat zijn de resultaten van het droogteplan?", "the plan is still to be made"),
        ("Hoeveel bedrijven zijn er in 2023 bezocht?", "the number is of 2025"),
        ("Hoeveel kinderen staan er op de wachtlijst in Lagewaard?", "the tables count people who look for a house"),
        ("Wie is de voorzitter van het kwaliteitsteam?", "nobody is named"),
        ("Wanneer opent het zwembad bij de Oude Veiling?", "there is no swimming pool"),
        ("Wie financiert de brug over de Oude Vaart?", "nobody who pays is named"),
        ("Wat was de opbrengst van de boekenmarkt?", "there is no such market"),
        ("Hoe oud is wethouder Kromhout?", "no age is named"),
        ("Van welke politieke partij is wethouder Kromhout?", "no party is named"),
    ],
)  # fmt: skip
def test_what_is_not_told_is_not_answered(visible_service: Service, text: str, why: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst in REFUSED, f"{why}. {told(made)}"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel woningen kan de bron in de Oude Vaart verwarmen?", "2.300"),
        ("Wat is het e-mailadres van Bureau Regio Waardstreek?", "info@waardstreek.example"),
        ("Wat kosten de toegangsweg en de tunnel?", "64 miljoen euro"),
        ("Hoeveel reizigers had de buurtbus van Polderkerk in 2025?", "7.100"),
        ("Hoeveel bedrijven zijn er in 2025 bezocht?", "62"),
        ("Wanneer start de tweede inkoopronde?", "april 2026"),
        ("Waarom wordt voor Zuiderhof een tweede locatie gezocht?", "te nat"),
        ("Hoeveel mensen stappen er dagelijks in en uit op station Lagewaard?", "9.400"),
        ("Wanneer hebben de raden de economische visie vastgesteld?", "december 2025"),
        ("Hoeveel hectare groot wordt de waterberging bij Vennebroek?", "40 hectare"),
        ("Wie heeft het voorwoord van de lobbyagenda geschreven?", "Mol"),
        ("Waarom valt Rietmeer buiten de afspraken over jeugd?", "andere jeugdregio"),
        ("reden tweede locatie Zuiderhof", "te nat"),
    ],
)  # fmt: skip
def test_its_twin_that_is_told_is_answered(visible_service: Service, text: str, there: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst in ("beantwoord", "gedeeltelijk"), told(made)
    assert there in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Wanneer gaat de nieuwe campus open?", {"campus"}),
        ("Hoeveel banen moet de brug in de zone opleveren?", {"banen", "brug", "zone"}),
        ("Waarom beginnen ze met een paar buurten?", {"buurten"}),
        ("Met welke drie projecten wil de regio dat regelen?", {"projecten", "regio"}),
        ("Wie gaat ons helpen?", set()),
        ("Waarom stappen mensen in Oudendam op de trein?", {"oudendam", "trein"}),
    ],
)
def test_what_must_be_a_noun(text: str, nouns: set[str]) -> None:
    assert nouns_of(text) == nouns


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Waarom is de sprinter naar Delfzoom geschrapt?", "it rides"),
        ("Waarom zijn de contracten voor jeugdhulp opgezegd?", "new contracts begin"),
        ("Waarom werken er twaalf gemeenten samen in de Waardstreek?", "there are seven"),
        ("Wat leverde de fusie van Oudendam en Rietmeer op?", "there was no merger"),
    ],
)
def test_a_premise_that_stands_nowhere_is_not_explained(
    visible_service: Service, text: str, why: str
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst in REFUSED, f"{why}. {told(made)}"


def test_a_municipality_that_takes_part_in_something_else_only(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand(
        "Waarom doet Rietmeer mee met de afspraken over jeugdhulp?"
    )
    assert excepted(asked, "Lagewaard, Rietmeer (alleen ouderen), Zuiderhof", ["Rietmeer"])
    older = visible_reader.understander.understand("Hoe doet Rietmeer mee met de afspraken over ouderen?")
    assert not excepted(older, "Lagewaard, Rietmeer (alleen ouderen), Zuiderhof", ["Rietmeer"])
    assert not excepted(asked, "Lagewaard, Rietmeer (alleen ouderen), Zuiderhof", ["Lagewaard"])


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("De brug kost 4,5 miljoen.", True),
        ("Budget: € 240.000 voor drie jaar", True),
        ("Budget in 2026: P.M.", True),
        ("Geen extra investering", True),
        ("De uren worden bekostigd uit de begroting.", False),
        ("Er komt subsidie voor 40 woningen.", False),
    ],
)
def test_an_amount(text: str, holds: bool) -> None:
    assert bool(AMOUNT.search(text)) is holds


@pytest.mark.parametrize(
    ("question", "text", "holds"),
    [
        ("Welk bedrijf rijdt met de bussen?", "De nieuwe bussen rijden vanaf 2027 in Lagewaard.", False),
        ("Welk bedrijf rijdt met de bussen?", "De bussen zijn vanaf 2027 van Waardliner.", True),
        ("Hoe heet de directeur?", "De directeur bewaakt de voortgang.", False),
        ("Hoe heet de directeur?", "Directeur is mw. J. de Boer.", True),
        ("Wat is de postcode van het bureau?", "Veilingkade 3, 1234 AB Lagewaard", True),
        ("Wat is de postcode van het bureau?", "Veilingkade 3, Lagewaard", False),
        ("Wat is het telefoonnummer van het bureau?", "T: 0123 45 67 89", True),
        ("Wat is het telefoonnummer van het bureau?", "In 2025 zijn 62 bedrijven bezocht.", False),
        ("Waar komt het nieuwe terrein?", "Inzicht in de mogelijke locaties voor een terrein.", False),
        ("Waar komt het nieuwe terrein?", "Er komt een nieuw terrein bij Oudendam.", True),
        ("Welke gemeente kreeg een vergoeding?", "De gemeenten onderzoeken of er een vergoeding komt.", False),
        ("Welke gemeente kreeg een vergoeding?", "Een vergoeding is er voor Lagewaard.", True),
        ("Naar welke gemeente gaat hij terug?", "Zij keren terug naar de gemeente van herkomst.", True),
        ("Welke plaats koopt alleen de opvang in?", "Uitzonderingen: Lagewaard (alleen opvang)", True),
        ("Waar staan de letters BRW voor in dit stuk?", "Bureau Regio Waardstreek (BRW) voert uit.", True),
        ("Welk bedrijf onderzoekt het water?", "Er wordt gekeken naar de bron (Lagekanaal).", False),
        ("Welk bedrijf onderzoekt het water?", "Dit gebeurt in het Beraad Water en Bodemoverleg (BWB).", False),
        ("Wie betaalt de sluis?", "De sluis blijft betaalbaar in beheer.", False),
        ("Wie betaalt de sluis?", "De sluis wordt gefinancierd door het Rijk.", True),
        ("Welke aannemers bouwen hier?", "Met aannemers wordt gesproken over Lagewaard.", False),
        ("Waarom is de stad tegen de wet?", "De stad lobbyt voor de wet.", False),
        ("Waarom is de stad tegen de wet?", "De stad heeft bezwaren: de wet kost te veel.", True),
        ("Welke buurten staan op de lijst?", "We stellen een lijst van buurten op.", False),
        ("Welke buurten staan op de lijst?", "Op de lijst staan de Havenbuurt, Noord, Zuid en de Kade.", True),
    ],
)  # fmt: skip
def test_the_mark_of_what_is_asked(visible_reader: Reader, question: str, text: str, holds: bool) -> None:
    asked = visible_reader.understander.understand(question)
    assert fills(slot_of(asked), text, asked, ["Lagewaard"], []) is holds


def test_an_adjective_on_end_is_no_deed_to_be_explained(visible_reader: Reader) -> None:
    slot = slot_of(visible_reader.understander.understand("Waarom is dat zo vervelend voor de woningbouw?"))
    assert "vervelend" not in {g.shown for g in slot.why}


@pytest.mark.parametrize(
    ("question", "dated"),
    [("Wanneer moet het verkeersmodel af zijn?", True), ("Wanneer mag je parkeren in de wijk?", False)],
)
def test_when_something_must_be_done_is_told_by_a_date(
    visible_reader: Reader, question: str, dated: bool
) -> None:
    asked = visible_reader.understander.understand(question)
    assert bool(when_mark(asked).search("Oplevering in 2026.")) is dated


@pytest.mark.parametrize(
    ("question", "text", "holds"),
    [
        ("Welke straten worden opgeknapt?", "De wijk Zuiderhof wordt opgeknapt.", False),
        ("Welke straten worden opgeknapt?", "De Veilingstraat wordt opgeknapt.", True),
        ("Wie zit de stuurgroep voor?", "In de stuurgroep zitten drie wethouders.", False),
        ("Wie zit de stuurgroep voor?", "Voorzitter van de stuurgroep is wethouder M. Kromhout.", True),
        ("Wie zitten er in de stuurgroep?", "Dit gaat in overleg met de stuurgroep en de provincie.", False),
        ("Wie zitten er in de stuurgroep?", "De stuurgroep bestaat uit provincie en gemeenten.", True),
        ("Hoe hoog is de begroting van het bureau?", "Het bureau zet 40 uur in.", False),
        ("Hoe groot is de begroting in euro's?", "De uitvoering is n.t.b. (sociaal domein).", False),
        ("Hoe groot is de begroting in euro's?", "De begroting is 2 miljoen euro.", True),
        ("Op welk nummer kan ik het bureau bellen?", "Bel ons of stuur een mailtje.", False),
        ("Op welk nummer kan ik het bureau bellen?", "T: 012 345 67 89", True),
    ],
)
def test_a_street_a_chair_a_member_a_sum_a_number(
    visible_reader: Reader, question: str, text: str, holds: bool
) -> None:
    asked = visible_reader.understander.understand(question)
    assert fills(slot_of(asked), text, asked, (), ()) is holds


def test_the_sort_that_is_asked_need_not_be_said(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand(
        "Met welke partijen kijkt de gemeente naar een warmtebedrijf?"
    )
    focus = slot_of(asked).focus
    assert focus is None or focus.shown != "partijen"


@pytest.mark.parametrize(
    "text",
    [
        "Waarom zijn er meer zonnepanelen nodig dan gedacht?",
        "waarom moeten er meer bussen naar Oudendam rijden",
    ],
)
def test_what_need_not_be_explained(visible_reader: Reader, text: str) -> None:
    assert not slot_of(visible_reader.understander.understand(text)).why


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Op welk telefoonnummer bereik ik de gemeente Amersfoort?", "14 033"),
        ("Wat is het telefoonnummer van het bureau?", "033 469 52 60"),
        ("telefoonnummer bureau regio amersfoort", "033 469 52 60"),
    ],
)
def test_a_number_to_call_has_no_words_of_the_question(service: Service, text: str, said: str) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and said in made.antwoord, told(made)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("hoeveel urgent woningzoekenden moet veenendaal per jaar huisvesten", "a name without its capital"),
        ("Is de supermarkt in Soest zondag open?", "nothing of it but the place and a verb"),
        ("Wordt het zwembad in Soest verbouwd?", "green to walk in is no swimming pool"),
        ("Wat doet de regio aan eenzaamheid?", "who has friends tells of nothing done"),
        ("Hoeveel rotondes komen er bij?", "those who get in and out of trains are counted"),
        ("Wie is de baas van de provincie?", "nobody is named"),
        (
            "Hoeveel jongeren in de regio krijgen specialistische jeugdhulp?",
            "seven aanbieders are no jongeren",
        ),
        ("Hoeveel mensen wonen er in de regio?", "two koopwoningen are no people"),
        (
            "Hoeveel maanden staat een urgent woningzoekende op de wachtlijst?",
            "a number of people is no time",
        ),
        ("Waar komt het regionale bedrijventerrein precies te liggen?", "the region is not where"),
    ],
)
def test_what_is_beside_the_point_is_not_answered(service: Service, text: str, why: str) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst in REFUSED, f"{why}. {told(made)}"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "op welke datum is de volgende vergadering van het BO Wonen en Zorg",
            "the months of a monitor are no date",
        ),
        (
            "hoe lang moet je gemiddeld wachten op een specialistische jeugdhulpplek",
            "hours of work are no wait",
        ),
        ("Wie is de trekker van het dossier Jongerenwerk?", "the dossier on work is another"),
    ],
)
def test_a_date_a_wait_a_whole_name(service: Service, text: str, why: str) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst in REFUSED, f"{why}. {told(made)}"


def test_a_word_that_only_the_asker_has_need_not_be_said(visible_reader: Reader) -> None:
    """Where the rest of the question stands there in several words; beside little else it is what is asked."""
    grounds = visible_reader.extractor._grounds
    rest = "wijken energie woningen besparen"
    near = visible_reader.desk.stems_of(rest)
    asked = visible_reader.understander.understand(f"In welke {rest} de zwoerdeltuigen?")
    assert grounds.subject.waived(asked, near) == {"zwoerdeltuigen"}
    assert not grounds.subject.waived(
        visible_reader.understander.understand("Waar zijn de zwoerdeltuigen in wijken?"), near
    )


@pytest.mark.parametrize(
    "text",
    [
        "Wat zijn de resultaten van het droogteplan?",
        "Wie financiert de brug over de Oude Vaart?",
        "Waarom is het leerwerkloket in Oudendam gesloten?",
        "Hoe heet de programmaleider Wonen van BRW?",
    ],
)
def test_what_is_told_beside_a_refusal_can_be_read_alone(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    beside = made.antwoord.partition("Wel staat er: ")[2]
    assert made.uitkomst in REFUSED
    assert not beside.startswith(("Dit ", "Dat ", "Deze ", "Die ", "Daar")), told(made)
    assert ": [" not in beside and not beside.endswith(":"), told(made)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Tot hoe laat is het loket open?", True),
        ("Hoe laat kan het loket gebeld worden?", True),
        ("De brug komt later. Hoe laat kan het worden?", False),
    ],
)
def test_a_time_of_day_is_asked(visible_reader: Reader, text: str, clock: bool) -> None:
    """ "Hoe laat kan het worden?" asks for the year in which something is ready at the latest."""
    slot = slot_of(visible_reader.understander.understand(text))
    assert (slot.contact is not None) is clock


@pytest.mark.parametrize(
    ("text", "chair"),
    [
        ("Wie zit de stuurgroep voor?", True),
        ("Wie zat in 2022 de stuurgroep voor?", True),
        ("Wie zit er in de stuurgroep?", False),
    ],
)
def test_who_presides_is_not_who_is_a_member(visible_reader: Reader, text: str, chair: bool) -> None:
    slot = slot_of(visible_reader.understander.understand(text))
    assert (slot.chair, slot.member) == (chair, not chair)


def test_what_something_is_for_has_not_happened(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand(
        "Hoeveel uur heeft de adviseur nodig om de aanleg te begeleiden?"
    )
    assert slot_of(asked).done is None


def test_the_name_of_a_firm_is_asked(visible_reader: Reader) -> None:
    read = visible_reader.understander.understand
    assert slot_of(read("ik zoek de naam van het bureau dat de film maakt")).firm
    assert not slot_of(read("wat is de naam van de brug?")).firm


@pytest.mark.parametrize(
    ("text", "reached_by"),
    [
        ("waar kan ik naartoe bellen?", "T: 012 345 67 89"),
        ("hoe kan ik contact opnemen met het bureau", "info@waardstreek.example"),
        ("hoe kan ik het bureau bereiken?", "T: 012 345 67 89"),
        ("adres stadhuis?", "Kadeplein 4"),
        ("Wat is het adres van de stichting?", "Postbus 300"),
    ],
)
def test_how_somebody_is_reached(visible_reader: Reader, text: str, reached_by: str) -> None:
    asked = visible_reader.understander.understand(text)
    assert fills(slot_of(asked), reached_by, asked, [], [])
    assert not fills(slot_of(asked), "Er komt een nieuwe brug.", asked, [], [])


def test_how_an_aim_is_reached_asks_no_address(visible_reader: Reader) -> None:
    read = visible_reader.understander.understand
    assert slot_of(read("hoe kunnen we het doel bereiken?")).contact is None


@pytest.mark.parametrize(
    ("text", "told", "beside"),
    [
        ("In welke maanden wordt er gemeten?", "In mei en november.", "Twee keer per jaar."),
        ("In welk jaar is het plan begonnen?", "Gestart in 2021.", "Gestart in het voorjaar."),
        ("In welk kwartaal komt het advies?", "Q2 2026", "In 2026"),
        ("Tot wanneer mogen gemeenten eraan wennen?", "Tot en met 2026.", "Alleen als het kan."),
        ("Wanneer mogen we het plan verwachten?", "In 2026.", "Alleen als het kan."),
    ],
)
def test_a_moment_is_of_the_measure_that_is_asked(
    visible_reader: Reader, text: str, told: str, beside: str
) -> None:
    asked = visible_reader.understander.understand(text)
    assert can_tell(asked, told, "sentence")
    if not text.startswith("Wanneer"):  # a condition may be told there too
        assert not can_tell(asked, beside, "sentence")


@pytest.mark.parametrize(
    ("asked", "text", "there"),
    [
        ("Waarom is de veerpont stopgezet?", "Vanwege een lek is besloten de veerpont te pauzeren.", True),
        ("Waarom gaat de veerpont niet door?", "Vanwege een lek is besloten de veerpont te pauzeren.", True),
        ("Waarom is de veerpont gestopt?", "Omdat het geld er was, is de veerpont afgerond.", False),
        ("Wanneer is de veerpont teruggekeerd?", "De terugkomst van de veerpont was op 3 mei.", True),
        ("Waarom is de veerpont gestopt?", "Vanwege een lek wordt de veerpont geschilderd.", False),
    ],
)
def test_what_became_of_it_may_be_told_by_another_verb(
    visible_reader: Reader, asked: str, text: str, there: bool
) -> None:
    stems = term_stems(text)
    slot = slot_of(visible_reader.understander.understand(asked))
    assert about(slot, stems, stems, stems) is there


def test_the_works_on_a_thing_are_told_as_its_project() -> None:
    assert stem("project") in same_course(stem("herinrichting"))
    assert stem("pauzeren") in same_course(stem("doorgaan"), denied=True)
    assert not same_course(stem("doorgaan")) and not same_course(stem("afgerond"))


def test_an_adjective_without_e_is_no_noun() -> None:
    assert nouns_of("Wanneer is de extra veerpont er?") == {"veerpont"}
    assert nouns_of("Komt er een regionaal fonds?") == {"fonds"}
    assert nouns_of("Wat doet het weekend?") == {"weekend"}


def test_a_date_may_be_a_month_and_a_day_may_not(visible_reader: Reader) -> None:
    understand = visible_reader.understander.understand
    text = "De veerpont vaart weer in december 2031."
    assert can_tell(understand("Op welke datum vaart de veerpont weer?"), text, "sentence")
    assert not can_tell(understand("Op welke dag vaart de veerpont weer?"), text, "sentence")


def test_a_heading_that_only_says_the_question_anew_is_no_answer(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand("startdatum veerpont")
    assert echoes(asked, "Startdatum veerpont")
    assert not echoes(asked, "Startdatum veerpont: 3 mei")


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("Waarom is de gemeente tegen een warmtenet?", True),
        ("Waarom is een warmtenet gunstig tegen files?", False),
        ("Waarom is een groen dak goed tegen wateroverlast?", False),
    ],
)
def test_what_helps_against_something_is_no_opposition_to_it(
    visible_reader: Reader, text: str, against: bool
) -> None:
    assert slot_of(visible_reader.understander.understand(text)).against is against
