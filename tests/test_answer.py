"""The road of one question: what goes into the answer beside its text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.service import Service, Turn

QUESTION = "Wie trekt Rondje Merenland?"
DOCUMENT = "kort-bericht-merenland"


def ask(service: Service, text: str, *before: str) -> Answer:
    return service.ask(AskRequest(text, tuple(Turn(turn) for turn in before)))


def dated(service: Service, patch: pytest.MonkeyPatch, date: str | None, until: str | None) -> None:
    documents = service.library.documents
    patch.setitem(documents, DOCUMENT, replace(documents[DOCUMENT], date=date, valid_until=until))


@pytest.mark.parametrize(
    ("date", "until", "said"),
    [
        ("2018-05-01", "2020-12-31", "is een document van 1 mei 2018 en gold tot en met 31 december 2020"),
        ("2018-05", "2020-12", "van mei 2018 en gold tot en met december 2020"),
        ("2018", "2020", "van 2018 en gold tot en met 2020"),
        (None, "2020-12-31", "is een document en gold tot en met 31 december 2020"),
    ],
)
def test_an_old_document_is_told(
    visible_service: Service, monkeypatch: pytest.MonkeyPatch, date: str | None, until: str, said: str
) -> None:
    dated(visible_service, monkeypatch, date, until)
    (warning,) = ask(visible_service, QUESTION).waarschuwingen
    assert said in warning, "the reader takes an old document for a new one"


@pytest.mark.parametrize("until", [None, "2999-12-31"])
def test_no_warning_for_a_document_in_force(
    visible_service: Service, monkeypatch: pytest.MonkeyPatch, until: str | None
) -> None:
    dated(visible_service, monkeypatch, "2024-01-01", until)
    assert ask(visible_service, QUESTION).waarschuwingen == ()


def test_no_warning_for_a_document_that_is_not_quoted(
    visible_service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    dated(visible_service, monkeypatch, "2018", "2020")
    assert ask(visible_service, "Wie trekt Fietsnet Waardstreek?").waarschuwingen == ()


def test_the_record_goes_with_the_answer(visible_service: Service) -> None:
    made = ask(visible_service, QUESTION)
    (record,) = made.gegevens
    assert (record["soort"], record["naam"]) == ("dossier", "Rondje Merenland")
    assert record["trekkers"][0]["bron"]["citaat"], "a record without its quotes"
    assert 1 <= len(made.passages) <= 5


def test_what_was_understood_is_shown(visible_service: Service) -> None:
    made = ask(visible_service, "En wie trekt het?", "Wat is de looptijd van Rondje Merenland?")
    assert made.vraag == "En wie trekt het?"
    assert "Rondje Merenland" in made.begrepen_als
    assert made.uitleg["vraag"]["vervolg"] is True
    assert "El Amrani" in made.antwoord, made.antwoord


def test_a_repair_is_shown(visible_service: Service) -> None:
    made = ask(visible_service, "Wat zegt de gemeente over de ontsluting van de Oude Veiling?")
    assert made.uitleg["vraag"]["verbeterd"] == [{"van": "ontsluting", "naar": "ontsluiting"}]
    assert "ontsluiting" in made.begrepen_als


def test_a_name_that_was_read_for_another_is_told(visible_service: Service) -> None:
    made = ask(visible_service, "Waar is burgemeester Moll trekker van? En wethouder Kromhuot?")
    assert '"Kromhuot" is gelezen als "Kromhout".' in made.waarschuwingen, made.waarschuwingen


def test_marks_and_sources_go_together(visible_service: Service) -> None:
    made = ask(visible_service, "Wat zijn de lobbydoelen voor Vaker een trein?")
    assert [s["nummer"] for s in made.bronnen] == list(range(1, len(made.bronnen) + 1))
    for number in range(1, len(made.bronnen) + 1):
        assert f"[{number}]" in made.antwoord
    assert f"[{len(made.bronnen) + 1}]" not in made.antwoord


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE vragen; --", "<script>alert(1)</script>", "?" * 500, "woning " * 300, "\x00\x07", "🚲🚲", "א ב ג", "Wie\ntrekt\tRondje   Merenland?"]
)  # fmt: skip
def test_odd_questions_get_a_plain_answer(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.antwoord and made.uitkomst
    assert "<script" not in made.antwoord
