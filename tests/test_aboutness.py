"""Who leads what a card only mentions: the name comes with the sentence that ties it to the subject, or not at all; and which
municipalities a region has, asked of one of them."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text, ()))


@pytest.mark.parametrize("subject", ["verslaving", "mantelzorg", "recreatie", "financien"])
def test_no_name_for_what_no_dossier_is_about(service: Service, subject: str) -> None:
    """The card that has a word in its place would give a name that leads something else."""
    made = ask(service, f"wie gaat over {subject}")
    assert made.uitkomst == "niet-gevonden" and not any(w in made.antwoord for w in ("rekker", "wethouder"))
    assert f'Geen dossier gaat over "{subject}"' in made.antwoord


@pytest.mark.parametrize("subject", ["defensie", "de trein", "knooppunt hoevelaken"])
def test_a_card_that_mentions_it_is_told_as_such_with_its_sentence(service: Service, subject: str) -> None:
    made = ask(service, f"wie gaat over {subject}")
    word = subject.split()[-1]
    assert made.antwoord.startswith("Geen dossier heet naar"), made.antwoord
    assert "Daar staat:" in made.antwoord
    assert any(word in str(s["citaat"]).lower() for s in made.bronnen), made.bronnen


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("wie gaat over de bussen", ("Programma U Ned", "Provinciale bereikbaarheid")),
        ("Wie trekt de bedrijventerreinenstrategie?", ("NOVEX Ontwikkelperspectief", "Programma werken")),
    ],
)
def test_of_cards_that_only_mention_it_none_is_picked(
    service: Service, text: str, names: tuple[str, ...]
) -> None:
    """Whoever leads the one that ranks first need not be the one who is sought."""
    made = ask(service, text)
    assert made.antwoord.startswith("Geen dossier heet naar"), made.antwoord
    assert all(f"In het dossier {name} staat:" in made.antwoord for name in names), made.antwoord


def test_all_lobby_goals_of_a_subject_are_told(service: Service) -> None:
    """Two themes of the lobby are about it, one by its own name and one by that of its chapter."""
    made = ask(service, "Welke lobbydoelen gaan over energie?")
    assert "zes lobbydoelen voor Aanpak netcongestie en Versnellen energietransitie" in made.antwoord
    assert "Geen lobbydoel" not in ask(service, "welke lobbydoelen gaan over klimaat en energie").antwoord


@pytest.mark.parametrize(
    "text", ["wie gaat over wonen", "wie gaat over de omgevingsvisie", "wie trekt het dossier novex"]
)
def test_a_dossier_that_is_called_so_needs_no_more(service: Service, text: str) -> None:
    made = ask(service, text)
    assert "rekker" in made.antwoord and "staat:" not in made.antwoord, made.antwoord


def test_a_subject_that_a_dossier_is_for_comes_with_its_sentence_only(service: Service) -> None:
    made = ask(service, "bij wie moet ik zijn voor bedrijventerreinen")
    assert made.antwoord.startswith("Bestuurlijk trekker van Programma werken"), made.antwoord
    assert "Daar staat:" in made.antwoord


def test_part_of_a_dossiers_name_does_not_name_it(service: Service) -> None:
    """Sheltered housing is not the housing programme."""
    assert "Programma Wonen" not in ask(service, "wie is de trekker van beschermd wonen").antwoord


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("hoort barneveld bij de regio", "Ja, Barneveld hoort erbij."),
        ("Maakt Woudenberg eigenlijk deel uit van onze regio?", "Ja, Woudenberg hoort erbij."),
        ("zit nijkerk ook in de regio Amersfoort?", "Ja, Nijkerk hoort erbij."),
        ("hoort utrecht bij de regio", "Utrecht staat niet bij de gemeenten van de regio."),
        ("valt Renswoude onder de regio?", "Renswoude staat niet bij de gemeenten van de regio."),
    ],
)
def test_whether_a_municipality_belongs_to_the_region(service: Service, text: str, begins: str) -> None:
    """A sentence with an exception for one of them once made it no part of the region."""
    made = ask(service, text)
    assert made.antwoord.startswith(begins) and "negen gemeenten" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    ["zit wonen in de regio", "hoort onderwijs bij de regio?", "is jeugdhulp onderdeel van de samenwerking"],
)
def test_what_is_no_place_is_no_municipality(service: Service, text: str) -> None:
    assert "gemeenten van de regio" not in ask(service, text).antwoord


@pytest.mark.parametrize(
    "text",
    ["welke gemeenten doen mee aan cultuur", "tot wanneer loopt de ict", "doet soest mee met defensie"],
)
def test_another_field_of_a_card_is_tied_to_the_subject_too(service: Service, text: str) -> None:
    """A "ja" for a dossier that only mentions it would be a wrong answer in a meeting."""
    made = ask(service, text)
    assert made.antwoord.startswith("Geen dossier") and "taat" in made.antwoord, made.antwoord


def test_whether_a_town_does_something_is_not_all_that_it_does(service: Service) -> None:
    assert "12 dossiers" not in ask(service, "doet soest mee met sport").antwoord


def test_a_field_of_an_action_says_of_which(service: Service) -> None:
    made = ask(service, "wat kost beschermd wonen")
    assert made.antwoord.startswith("Actie 10 van") and "Investering" in made.antwoord, made.antwoord


@pytest.mark.parametrize("subject", ["politie", "sport", "horeca"])
def test_a_likeness_alone_gives_no_name(service: Service, subject: str) -> None:
    made = ask(service, f"bij wie kan ik terecht over {subject}")
    assert made.uitkomst == "niet-gevonden" and "wethouder" not in made.antwoord, made.antwoord


def test_that_no_dossier_is_named_is_said_first(service: Service) -> None:
    made = ask(service, "bij wie kan ik terecht over windmolens")
    assert made.antwoord.startswith("Uw vraag noemt geen dossier"), made.antwoord


@pytest.mark.parametrize(
    "text", ["wanneer gaat de raad over de woondeal", "wanneer komt de woondeal in de gemeenteraad"]
)
def test_when_a_council_does_something_is_not_how_long_the_dossier_runs(service: Service, text: str) -> None:
    made = ask(service, text)
    assert "looptijd" not in made.antwoord and "planning" not in made.antwoord, made.antwoord
    assert "23 oktober 2024" in made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "wat kost de RES",
        "hoe gaat het met de RES",
        "is de POVI al klaar",
        "hoe gaat het met U Ned",
        "wat kost de huisvesting van ouderen",
        "wat kost het convenant toekomstbestendige woningbouw",  # "geen extra regels" is no sum
        "hoe ver is de huisvesting van ouderen",
    ],
)
def test_costs_and_progress_are_not_told_by_what_a_name_means_or_what_is_wanted(
    service: Service, text: str
) -> None:
    made = ask(service, text)
    told = ("staat voor", "wil men bereiken", "duurzaamheidsregels")
    assert not any(t in made.antwoord for t in told), made.antwoord


def test_what_an_action_is_called_after_is_no_missing_dossier(service: Service) -> None:
    made = ask(service, "wat is de stand van zaken van de communicatiestrategie")
    assert "geen dossier" not in made.antwoord, made.antwoord


def test_dossiers_about_a_subject_come_with_the_words_that_mention_it(service: Service) -> None:
    made = ask(service, "welke dossiers gaan over defensie")
    assert made.uitkomst == "beantwoord" and '("' in made.antwoord, made.antwoord
    assert all("efensie" in str(s["citaat"]) for s in made.bronnen), made.bronnen


@pytest.mark.parametrize(
    "text", ["Bij welke dossiers is defensie een knelpunt?", "Welke dossiers hebben te kampen met defensie?"]
)
def test_what_is_a_problem_somewhere_is_asked_of_the_dossiers_that_mention_it(
    service: Service, text: str
) -> None:
    assert '"defensie" komt terug bij' in ask(service, text).antwoord


@pytest.mark.parametrize(
    "text",
    [
        "welke dossiers gaan over cultuur",
        "welke dossiers gaan over sport",
        "welke dossiers gaan over geld",
        "zijn er dossiers over natuur",
        "welke lobbydoelen gaan over zwembaden",
        "welke acties gaan over de politie",
    ],
)
def test_a_likeness_makes_no_record_one_about_a_subject(service: Service, text: str) -> None:
    """A card with "voorzieningen" is not about culture: that none is, comes before what is said of it elsewhere."""
    made = ask(service, text)
    assert made.uitkomst == "niet-gevonden" and made.antwoord.startswith("Geen "), made.antwoord


def test_what_is_called_after_a_subject_is_told_apart_from_what_mentions_it(service: Service) -> None:
    made = ask(service, "welke dossiers gaan over jeugd")
    first, _, rest = made.antwoord.partition('"jeugd" komt ook terug')
    assert "Inkoop Jeugdhulp en Wmo" in first and "sociaal domein" not in first, made.antwoord
    assert "Regionale samenwerking sociaal domein" in rest


def test_a_name_a_part_and_a_verb_are_not_the_word_itself(service: Service) -> None:
    """The town in "Ouder-Kerk" is no elderly, "geldt" is no money, and care is not the cost of it."""
    assert "Warmtetransitie" not in ask(service, "welke dossiers gaan over ouderen").antwoord
    assert "Woondeal" not in ask(service, "welke dossiers gaan over geld").antwoord
    assert ask(service, "welke dossiers gaan over zorgkosten").uitkomst == "niet-gevonden"


def test_all_actions_that_mention_a_subject_are_told_with_their_document(service: Service) -> None:
    made = ask(service, "welke acties gaan over monitoring")
    assert {s["document"] for s in made.bronnen} == {"afsprakenkader", "samenwerkingsafspraken"}, (
        made.antwoord
    )


def test_a_party_stands_beside_an_action_as_needed_responsible_or_with_hours(service: Service) -> None:
    made = ask(service, "bij welke acties is SWEV betrokken")
    assert made.antwoord.startswith("Acht acties"), made.antwoord
    assert ask(service, "welke acties hebben SWEV").antwoord == made.antwoord


def test_where_a_party_is_named_is_not_which_municipalities_take_part(service: Service) -> None:
    made = ask(service, "waar is TenneT bij betrokken")
    assert "gemeenten mee" not in made.antwoord and '"TenneT" komt terug bij één dossier' in made.antwoord
    none = ask(service, "waar is Portaal bij betrokken")
    assert none.antwoord.startswith("Geen dossier, actie of lobbydoel noemt") and none.bronnen


@pytest.mark.parametrize("text", ["welke wethouder doet cultuur?", "wie gaat over ict"])
def test_a_part_of_a_longer_word_makes_no_dossier_that_of_an_unknown_subject(
    service: Service, text: str
) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and "trekker van" not in made.antwoord, made.antwoord


@pytest.mark.parametrize("body", ["Bureau Regio Amersfoort", "BRA", "het Bureau Regio Amersfoort"])
def test_who_a_sentence_names_as_commissioner_of_a_body_is_told_and_not_that_of_a_dossier(
    service: Service, body: str
) -> None:
    made = ask(service, f"Wie is ambtelijk opdrachtgever van {body}?")
    assert "Ambtelijke Regie Groep" in made.antwoord and "Regiogemeenten" not in made.antwoord, made.antwoord


def test_a_body_called_by_its_whole_name_is_said_to_be_no_dossier(service: Service) -> None:
    made = ask(service, "Wie is bestuurlijk trekker van de Ambtelijke Regie Groep?")
    assert made.antwoord.startswith('Geen dossier heet naar "Ambtelijke Regie Groep"'), made.antwoord


def test_a_sentence_that_names_nobody_tells_no_secretary(service: Service) -> None:
    assert ask(service, "Wie is de secretaris van het BOSD?").uitkomst == "niet-gevonden"
