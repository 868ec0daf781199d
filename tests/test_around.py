"""What people say around a question changes nothing of the answer; what they say of its subject is kept."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.reading.around import without_frame
from assistant.service import Service
from benchmarks.around.__main__ import framed

SUBJECT = frozenset(
    "brug bruggen huur huurhuis wateroverlast stikstof onderhoud jeugd jeugdzorg fietspad".split()
)


def tells(word: str) -> bool:
    return word in SUBJECT


def names(text: str) -> bool:
    return "Warmteplan" in text or "Lagewaard" in text


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Goedemorgen, wie trekt het Warmteplan?", "Wie trekt het Warmteplan?"),
        (
            "Geachte heer/mevrouw, wie trekt het Warmteplan? Met vriendelijke groet, J. de Wit",
            "Wie trekt het Warmteplan?",
        ),
        ("Wie trekt het Warmteplan? mvg Henk", "Wie trekt het Warmteplan?"),
        ("Wie trekt het Warmteplan? Alvast bedankt!", "Wie trekt het Warmteplan?"),
        ("Voor mijn scriptie: wie trekt het Warmteplan?", "Wie trekt het Warmteplan?"),
        ("Ten behoeve van ons jaarverslag, wie trekt dat?", "Wie trekt dat?"),
        ("Ik maak de jaarplanning voor ons college. Wanneer komt dat?", "Wanneer komt dat?"),
        ("pfff ik snap er niks van. wie trekt het Warmteplan", "wie trekt het Warmteplan"),
        ("Oké, en nu dit: wie trekt het Warmteplan?", "Wie trekt het Warmteplan?"),
        (
            "Een journalist belde mij zojuist met deze vraag: wie trekt het Warmteplan?",
            "Wie trekt het Warmteplan?",
        ),
        ("Tijdens het inwerken kwam deze vraag op. Wie trekt het Warmteplan?", "Wie trekt het Warmteplan?"),
        ("Wie trekt het Warmteplan? Wil je er de bladzijde bij zetten?", "Wie trekt het Warmteplan?"),
        (
            "Wie trekt het Warmteplan? Anders sta ik morgen met mijn mond vol tanden.",
            "Wie trekt het Warmteplan?",
        ),
        ("Ik kan het nergens vinden. Lagewaard, uren 2026", "Lagewaard, uren 2026"),
    ],
)
def test_the_question_is_what_is_left(text: str, bare: str) -> None:
    assert without_frame(text, tells, names) == bare


@pytest.mark.parametrize(
    "text",
    [
        "Ik woon in Lagewaard. Krijgen wij ook een fietspad?",  # "wij" are of that town
        "We hadden wateroverlast. Wat gaat er gebeuren?",  # the subject stands before the question
        "Ik maak me zorgen over stikstof. Wat doen jullie daaraan?",
        "Ik las over kerncentrales. Komen die hier?",  # no document has it, which is the answer
        "Onze fractie wil een brief over jeugd, jeugdzorg en huur. Wie moet die krijgen?",
        "Warmteplan: wie trekt het?",
        "Voor het gebiedsonderzoek: wie betaalt dat?",  # it may be one of the documents
        "Ik schrijf een scriptie over bruggen. Hoeveel daarvan zijn er in de huur?",
        "Toen en nu: wat kost het onderhoud?",
        "Lagewaard, 2026: hoeveel uren?",
        "Het was in 2024. Hoeveel bruggen waren dat?",
        "Ik woon in de beekbuurt. Hoeveel bruggen komen er bij in de huur?",  # it may be that place which is meant
        "Wie bedankt de vrijwilligers?",
        "Wie verdient dank van de huur?",
        "Dank je wel!",
        "Goedemorgen!",
        "",
    ],
)
def test_what_is_said_of_the_subject_is_kept(text: str) -> None:
    assert without_frame(text, tells, names) == text


@pytest.mark.parametrize(
    "text",
    [
        "Ik verdien te veel voor een huurhuis. Maak ik nog kans in Lagewaard?",
        "Wij zitten in de jeugdzorg. Krijgen wij in Lagewaard huur terug?",
        "Ik heb last van stikstof. Wat doet het Warmteplan voor mij?",
    ],
)
def test_what_somebody_tells_of_their_own_case_is_kept_where_they_ask_about_it(text: str) -> None:
    """Without it the answer would be to what is so for anybody in Lagewaard."""
    assert without_frame(text, tells, names) == text


def test_what_somebody_tells_of_themselves_is_left_out_where_they_only_want_to_find_it() -> None:
    text = "Ik werk in de jeugdzorg. Waar kan ik iets lezen over het Warmteplan?"
    assert without_frame(text, tells, names) == "Waar kan ik iets lezen over het Warmteplan?"


@pytest.mark.parametrize(
    "frame",
    [
        "Beste Vraagbaak, {klein} Groet, Annie",
        "Hoi, ik zoek iets op voor een krantenartikel. {vraag}",
        "Ter voorbereiding op de raadsvergadering van donderdag: {klein}",
        "{kaal}? Alvast bedankt!",
        "hmm ok. {klein-kaal}",
    ],
)
def test_the_answer_is_the_same_with_something_around_the_question(service: Service, frame: str) -> None:
    question = "Wie is bestuurlijk trekker van de Woondeal?"
    alone, among = service.ask(AskRequest(question)), service.ask(AskRequest(framed(frame, question)))
    assert among.antwoord == alone.antwoord and among.uitkomst == "beantwoord"


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb een winkel in snoekerveen. Hoeveel sociale huurwoningen komen er bij?",
        "in snoekerveen en omstreken, hoeveel sociale huurwoningen komen er bij?",
    ],
)
def test_a_place_that_is_typed_small_is_no_frame(service: Service, text: str) -> None:
    """An answer for the whole region in the place of that for "snoekerveen" would be a wrong one."""
    assert "snoekerveen" in " ".join(
        service.ask(AskRequest(text)).uitleg["vraag"]["gelezen_als"].lower().split()
    )
