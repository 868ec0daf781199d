"""Questions of two names, of none, and follow-ups of none, in words that no rule was written for; and dossiers that are only pictured."""

from __future__ import annotations

import pytest
from regions import told

from assistant.lookup.across.in_other_words import in_other_words
from assistant.lookup.across.pictured import describing, masked, picture_of, pictured
from assistant.reader import AskRequest, Reader
from assistant.reading.field_model import ALONE, BASES, asking_words, models
from assistant.reading.question import Turn
from assistant.reading.register_words import WORDS
from assistant.service import Service


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Schuift Rondje Merenland onder dezelfde bestuurder als Warmte voor de Waard?", "dezelfde bestuurlijk trekker"),
        ("Hoeveel jaar houdt Rondje Merenland het langer vol dan Warmte voor de Waard?", "loopt langer"),
        ("Welk dossier sleept zich het langst voort?", "langste looptijd"),
        ("Bij welke onderwerpen ontbreekt een einddatum?", "geen einddatum"),
        ("Welk dossier loopt het vroegst af?", "eerst afgelopen"),
        ("Welke gemeente heeft zich aan de minste dossiers verbonden?", "minste dossiers"),
        ("Voor welk dossier zijn de meeste jaren uitgetrokken?", "langste looptijd"),
        ("Tot onze regio behoren welke gemeenten?", "horen bij de regio"),
        ("Wie is de duizendpoot met de meeste dossiers?", "meeste dossiers"),
        ("Welk stuk heeft de jongste datum?", "nieuwste document"),
    ],
)  # fmt: skip
def test_a_question_is_put_in_the_words_of_the_register(
    visible_reader: Reader, text: str, words: str
) -> None:
    question = visible_reader.understander.understand(text)
    told = in_other_words(question, visible_reader.desk)
    assert words in told, f"{text!r} is read as {told!r}"


@pytest.mark.parametrize(
    "text",
    [
        "Wat vinden ondernemers van Rondje Merenland en Warmte voor de Waard?",
        "Wie is verantwoordelijk voor actie 1 en wie voor actie 3?",
        "Ligt het aantal toewijzingen in 2027 in Plashoven hoger of lager dan in Lagewaard?",
        "Waarom loopt Rondje Merenland langer dan Warmte voor de Waard?",
        "met wie werkt de regio samen aan woningen",  # and not only with whom
        "Welke gemeente heeft de langste oevers?",
        "Welke gemeenten zitten samen in het overleg over zorg?",
        "Wie heeft de meeste laadpalen?",
        "Voor welke gemeenten wordt het riool vervangen?",
        "Welke burgemeesters trekken géén dossier?",
        "Wie heeft de meeste acties op zijn naam?",
        "Wat zijn de kosten van alle acties bij elkaar?",
        "Mag een bestuurder meer dan één dossier trekken?",
        "Welke gemeente laat het vaakst verstek gaan bij de meeste dossiers?",
        "Gelden de regels voor alle gemeenten van de regio?",
    ],
)
def test_what_the_register_does_not_tell_is_left_as_it_is(visible_reader: Reader, text: str) -> None:
    question = visible_reader.understander.understand(text)
    assert in_other_words(question, visible_reader.desk) == ""


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("en wie heeft erom gevraagd?", "Wie is de opdrachtgever van Rondje Merenland?"),
        ("hoe lang zijn ze daar nog mee bezig?", "Wat is de looptijd van Rondje Merenland?"),
    ],
)
def test_a_follow_up_asks_a_field_in_any_words(visible_service: Service, text: str, read: str) -> None:
    made = visible_service.ask(AskRequest(text, (Turn("Wie trekt Rondje Merenland?", ""),)))
    assert made.begrepen_als == read


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("dossier met meeste deelnemers", "Welk dossier heeft de meeste deelnemende gemeenten?"),
        ("Kunt u aangeven welk dossier als eerste wordt beëindigd?", "Welk dossier is het eerst afgelopen?"),
        ("welke stukken heb je allemaal ingelezen?", "Welke documenten zijn er?"),
        ("Waar zijn we de meeste jaren zoet mee?", "Welk dossier heeft de langste looptijd?"),
    ],
)
def test_what_is_asked_of_all_dossiers_gets_the_same_answer_in_any_words(
    waardstreek: Service, text: str, whole: str
) -> None:
    made, meant = waardstreek.ask(AskRequest(text)), waardstreek.ask(AskRequest(whole))
    assert made.antwoord == meant.antwoord, f"{text!r} is told: {made.antwoord}"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("en wie moet dat doen?", "Wie is verantwoordelijk voor actie 1"),
        ("hoeveel uur moeten ze daarin steken?", "Hoeveel uur kost actie 1"),
        ("wanneer is het aan de beurt?", "Wat is de planning van actie 1"),
    ],
)
def test_a_follow_up_asks_a_field_of_an_action_in_any_words(
    waardstreek: Service, text: str, read: str
) -> None:
    action = waardstreek.library.register.records("actie")[0]
    title = waardstreek.library.documents[action.document].title
    before = Turn(f"Wat houdt actie 1 van {title} in?", "")
    made = waardstreek.ask(AskRequest(text, (before,)))
    assert (made.begrepen_als or "").startswith(read), made.begrepen_als


def test_whether_two_dossiers_stand_under_one_theme_is_told(waardstreek: Service) -> None:
    of: dict[str, list[str]] = {}
    for record in waardstreek.library.register.records("dossier"):
        of.setdefault(str(record.data["thema"]), []).append(str(record.data["naam"]))
    one, other = next(n for n in of.values() if len(n) > 1)[:2]
    apart = next(n[0] for n in of.values() if one not in n)
    for text, opens in (
        (f"Vallen {one} en {other} onder hetzelfde thema?", "Ja."),
        (f"Hebben {one} en {apart} hetzelfde thema?", "Nee."),
        (f"Horen {one} en {apart} bij een ander thema?", "Ja."),
        (f"Zitten {one} en {other} onder verschillende thema's?", "Nee."),
    ):
        answer = told(waardstreek, text)
        assert answer.startswith(opens) and "onder het thema" in answer, f"{text} {answer}"


def test_a_follow_up_about_something_else_asks_no_field(visible_service: Service) -> None:
    made = visible_service.ask(
        AskRequest("en wie betaalt de dijken?", (Turn("Wie trekt Rondje Merenland?", ""),))
    )
    fields = {said.format("Rondje Merenland") for said in WORDS["d"].values()}
    assert made.begrepen_als not in fields, "dikes are no field of a walk"


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Lopen Rondje Merenland en Warmte voor de Waard in opdracht van dezelfde partijen?", ("Ja.", "Nee.")),
        ("Zelfde opdrachtgevers Rondje Merenland en Warmte voor de Waard?", ("Ja.", "Nee.")),
        ("Loopt Rondje Merenland langer door dan Warmte voor de Waard, of eindigt Warmte voor de Waard later?", ("Warmte",)),
    ],
)  # fmt: skip
def test_a_comparison_is_answered_as_it_was_asked(
    visible_service: Service, text: str, opens: tuple[str, ...]
) -> None:
    """Other words for it that compare nothing, or the other way round, would answer another question."""
    made = visible_service.ask(AskRequest(text))
    assert made.antwoord.startswith(opens), made.antwoord


def test_every_label_has_its_words() -> None:
    read = models()
    for kind, words in WORDS.items():
        assert set(read[kind].labels) - {"anders"} <= set(words), kind
    assert set(read) == {*ALONE, *BASES}


def test_a_picture_is_what_is_left_without_the_words_that_ask(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand(
        "Bij wie moet ik aankloppen over de oevers en het riet langs het water?"
    )
    groups = describing(question, asking_words(models()))
    assert "aankloppen" not in [g.shown for g in groups]
    assert masked(question.text, groups)[:6] == ("bij", "wie", "moet", "ik", "aankloppen", "over")


def test_a_pictured_dossier_is_told_with_its_name(visible_service: Service, visible_reader: Reader) -> None:
    text = "Wie is de bestuurder die de fietsers rond het meer onder zich heeft?"
    question = visible_reader.understander.understand(text)
    picture = picture_of(question, visible_reader.desk)
    assert picture is not None and picture.field == "trekkers"
    found = pictured(question, visible_reader.desk, picture)
    assert found is not None and found.best.record.data["naam"] == "Fietsnet Waardstreek"
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord"
    assert "lijkt ze te gaan over Fietsnet Waardstreek" in made.antwoord, (
        "who is told must see which was meant"
    )


def test_no_dossier_is_told_for_what_no_card_has(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Wie mag zich de trekker van de afvalinzameling noemen?"))
    assert made.uitkomst != "beantwoord", made.antwoord


def test_a_follow_up_asks_the_function_of_a_person_in_any_words(visible_service: Service) -> None:
    before = Turn("Welke dossiers trekt A. de Wit?", "")
    made = visible_service.ask(AskRequest("wat is diens functie?", (before,)))
    assert made.begrepen_als == "Welke functie heeft A. de Wit?"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Leg uit wat Zon op Bedrijfsdaken en Warmte voor de Waard zijn.", ("Zon op Bedrijfsdaken: Ondernemers", "Warmte voor de Waard: De zeven")),
        ("Welke klussen heeft Mol op zijn bord, en welke de Wit?", ("Woonzorgafspraken Waardstreek", "Zon op Bedrijfsdaken")),
        ("Welke zaken worden door een duo getrokken?", ("meer dan één trekker",)),
        ("Wie zwaait over de meeste dossiers de scepter?", ("De meeste dossiers (twee)",)),
    ],
)  # fmt: skip
def test_both_or_all_are_told_where_another_reading_has_none_or_asks_back(
    waardstreek: Service, text: str, there: tuple[str, ...]
) -> None:
    answer = told(waardstreek, text)
    assert all(t in answer for t in there), answer
