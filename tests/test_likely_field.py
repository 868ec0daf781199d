"""Questions that name a dossier, a person or a municipality in words that no rule was written for."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.lookup.asked.masked import mask
from assistant.reader import AskRequest, Reader
from assistant.reading.field_model import ELSE, FieldModel, features, models
from assistant.service import Service
from benchmarks.fields.fit import fit
from benchmarks.fields.frames import WRITERS, Frame, frames


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Ik kom wethouder El Amrani overal tegen. Geef me eens een overzichtje: van welke dossiers allemaal trekker?", "Rondje Merenland"),
        ("Van wie komt de opdracht voor het dossier Natuurlijke Oevers, alleen van het waterschap of ook van onszelf?", "Waterschap Merenland"),
        ("Wie zwaait de scepter over Rondje Merenland?", "N. El Amrani"),
        ("Staat er een eindtijd bij Warmte voor de Waard?", "2031 - 2050"),
        ("Wie is er aan boord van Rondje Merenland, qua gemeenten?", "Wijdoever"),
    ],
)  # fmt: skip
def test_a_field_is_told_however_it_is_asked(visible_service: Service, text: str, there: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and there in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wie betaalt het snoeiwerk van Natuurlijke Oevers?",
        "Wat heeft wethouder El Amrani over Schone Plassen gezegd in de krant?",
        "Welke aannemer voert Rondje Merenland uit?",
        "hoorzitting Rondje Merenland wanneer",
        "Wanneer was het debat over Rondje Merenland?",
    ],
)
def test_what_no_field_tells_gets_no_field(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert not made.uitleg["reden"].startswith("dossier, veld"), made.antwoord


def test_names_are_replaced_by_what_they_are(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Doet Plashoven eigenlijk mee met Schone Plassen?", ())
    masked = mask(question, visible_reader.desk)
    assert masked.tokens == ("doet", "@g", "eigenlijk", "mee", "met", "@d")
    assert masked.named == "dg" and not masked.in_compound


def test_where_somebody_is_from_only_says_who_is_meant(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand(
        "Wethouder El Amrani uit Meerdrecht, over welk dossier gaat die?", ()
    )
    masked = mask(question, visible_reader.desk)
    assert masked.tokens[:2] == ("wethouder", "@p") and masked.named == "p"


def test_a_dossiers_name_in_a_word_for_something_else_does_not_name_it(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand(
        "Wanneer is het Oevers-bod van Natuurlijke Oevers af?", ()
    )
    assert mask(question, visible_reader.desk).in_compound


def test_the_shares_of_a_model_are_one_together_and_follow_the_words() -> None:
    model = FieldModel(("anders", "looptijd"), {"tot": (0.0, 2.0), "=": (0.5, 0.0)}, frozenset({"tot"}))
    shares = model.shares(("tot", "wanneer", "@d"))
    assert sum(shares.values()) == pytest.approx(1.0)
    assert shares["looptijd"] == pytest.approx(0.8176, abs=1e-4)
    assert model.unseen(("tot", "wanneer")) == ["wanneer"]


def test_words_that_no_frame_has_are_only_counted() -> None:
    found = features(("wie", "trekt", "@d"), frozenset({"wie", "@d"}))
    assert found["?"] == 1 and "trekt" not in found and found["wie ?"] == 1 and found["? @d"] == 1


def test_the_model_in_use_is_fitted_on_the_frames() -> None:
    made = fit([f for writer in WRITERS for f in frames(writer) if f.named == "dp"])["dp"]
    used = models()["dp"]
    assert made.labels == used.labels and made.known == used.known
    told = ("zit", "@p", "eigenlijk", "op", "@d")
    assert made.shares(told) == pytest.approx(used.shares(told), abs=0.02)


def test_every_frame_has_a_label_of_its_model_and_no_name(tmp_path: Path) -> None:
    for writer in WRITERS:
        for frame in frames(writer):
            assert frame.label in models()[frame.named].labels, frame
    assert Frame("x", "Wie trekt {D}?").tokens == ("wie", "trekt", "@d")
    assert ELSE in models()["d"].labels
