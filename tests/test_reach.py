"""Questions of another field, small talk, and questions of the field that must not be taken for either."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest, Reader
from assistant.reading.field_model import features
from assistant.reading.question import Turn
from assistant.reading.scope_model import FIELD, LABELS, scope_model, scope_tokens
from assistant.service import Service
from benchmarks.fields.fit import fit_one
from benchmarks.scope import __main__ as measure
from benchmarks.scope.__main__ import is_right
from benchmarks.scope.fit import Read
from benchmarks.scope.texts import WRITERS, Text, texts


def ask(service: Service, text: str, *before: Turn) -> Answer:
    return service.ask(AskRequest(text, before))


@pytest.mark.parametrize(
    "text",
    [
        "how do i turn a pdf into a word file",
        "Welke wandelschoenen kan ik het beste kopen voor de vierdaagse?",
        "kun je me helpen met mijn huiswerk voor aardrijkskunde",
        "Is het gezond om elke dag een ei te eten?",
        "Hoe kan ik mijn studieschuld sneller aflossen?",
        "Mijn rijbewijs is gestolen, wat moet ik doen?",
    ],
)
def test_another_field_is_said_to_be_another(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "buiten-bereik" and not made.bronnen, made.antwoord
    own = "Daar gaan deze documenten niet over", "These documents are not about that"
    assert made.antwoord.startswith(own) and made.suggesties


@pytest.mark.parametrize(
    "text",
    [
        "lekker weertje hè, hoe is het met jou?",
        "lekker weertje he",
        "wat een weertje",
        "lange week geweest",
        "dank u vriendelijk, u heeft mij goed geholpen",
    ],
)
def test_small_talk_gets_no_quotes(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "buiten-bereik" and not made.bronnen, made.antwoord


@pytest.mark.parametrize("text", ["goedemorgen", "wat een weertje", "tot morgen"])
def test_no_passage_is_near_small_talk(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "buiten-bereik" and not made.passages and made.suggesties


@pytest.mark.parametrize(
    "text",
    [
        "Waarom zakt het veen?",
        "Kan mijn moeder straks nog met de buurtbus naar het ziekenhuis?",
        "Hoeveel bedrijven zijn er in 2025 bezocht?",
        "Mag ik mijn huis straks verwarmen met water uit de vaart?",
        "Wie is secretaris van de regio?",
        "Hoe lang is de burgemeester van de gemeente al in functie?",
    ],
)
def test_a_question_of_the_field_stays_one(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst != "buiten-bereik", made.uitleg["reden"]


def test_what_goes_on_about_an_answer_is_never_another_field(visible_service: Service) -> None:
    before = Turn(
        "Wie trekt Rondje Merenland?", "Bestuurlijk trekker van Rondje Merenland is N. El Amrani [1]."
    )
    assert ask(visible_service, "En sinds wanneer is dat zo?", before).uitkomst != "buiten-bereik"


def test_a_name_that_the_documents_have_is_of_the_field(visible_service: Service) -> None:
    made = ask(visible_service, "Wie is de directeur van de Waardstreek?")
    assert made.uitkomst != "buiten-bereik", made.uitleg["reden"]


def test_no_name_is_learnt(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand(
        "Waar kan ik in Meerdrecht met wethouder El Amrani naar Parijs vliegen?"
    )
    assert scope_tokens(question, visible_reader.library) == (
        "waar", "kan", "ik", "in", "@g", "met", "wethouder", "@p", "naar", "@n", "vliegen",
    )  # fmt: skip


def test_without_a_model_everything_stays_as_it_was(visible_service: Service) -> None:
    reader = Reader(visible_service.library)
    question = reader.understander.understand("Mijn rijbewijs is gestolen, wat moet ik doen?")
    hits = reader.retriever.search(question, 10)
    draft = reader.extractor.answer(question, hits)
    assert reader.reach.judged(question, hits, draft).outcome == "buiten-bereik" != draft.outcome
    reader.reach.model = None
    assert reader.reach.judged(question, hits, draft) is draft


def test_the_kept_model_knows_the_labels_and_the_marks() -> None:
    model = scope_model()
    assert set(model.labels) == set(LABELS)
    assert any(f.startswith("=dekking") for f in model.weights)
    assert model.shares(("gemeente", "woningen"), ("=dekking4",))[FIELD] > 0.8


def test_marks_are_learnt_beside_the_words() -> None:
    found = [Read(FIELD, ("wat",), ("=dekking4",)), Read("ander", ("wat",), ("=dekking0",))] * 3
    model = fit_one(found)
    assert model.shares(("wat",), ("=dekking4",))[FIELD] > 0.5 > model.shares(("wat",), ("=dekking0",))[FIELD]
    assert features(("wat",), model.known, ("=dekking4",))["=dekking4"] == 1


def test_the_texts_have_no_slot_left_and_no_two_alike(visible_reader: Reader) -> None:
    found = [t for w in WRITERS for t in texts(w, visible_reader.library, 1)]
    assert not [t for t in found if "{" in t.text]
    assert {t.label for t in found} == set(LABELS)


def test_the_measure_opens_the_library_of_the_settings(
    visible_service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA", str(visible_service.settings.data))
    monkeypatch.setattr(measure, "WRITERS", ())
    monkeypatch.setattr("sys.argv", ["benchmarks.scope"])
    assert measure.main() == 0


def test_what_is_right_for_a_text() -> None:
    assert is_right(Text(FIELD, "", False), "niet-gevonden") and not is_right(
        Text(FIELD, "", False), "buiten-bereik"
    )
    assert is_right(Text("ander", "", True), "niet-gevonden") and not is_right(
        Text("ander", "", False), "niet-gevonden"
    )


@pytest.mark.parametrize("text", ["mag je woningdelen", "kun je een huurwoning kopen"])
def test_what_anybody_may_is_no_small_talk(service: Service, text: str) -> None:
    assert ask(service, text).uitkomst == "beantwoord"


@pytest.mark.parametrize("text", ["kun je mij helpen", "mag je hier roken", "kun je een grap vertellen"])
def test_what_is_asked_of_the_one_who_answers_stays_out_of_reach(service: Service, text: str) -> None:
    assert ask(service, text).uitkomst == "buiten-bereik"


@pytest.mark.parametrize(
    "text",
    [
        "Weet u wat er met de waterberging gebeurt?",
        "Wat weet je van de waterberging?",
        "Kun je me iets vertellen over de waterberging?",
        "Kun je mij uitleggen wat een waterberging is?",
    ],
)
def test_how_one_asks_after_a_subject_is_no_talk(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst != "buiten-bereik", made.uitleg["reden"]


@pytest.mark.parametrize(
    "text",
    [
        "Krijgt mijn zoon ooit nog een eigen huis?",
        "Waarom slaapt mijn buurjongen nog op de bank bij zijn ouders?",
        "Hoe warm blijft het bij ons als de gaskraan dichtgaat?",
    ],
)
def test_what_is_asked_at_the_kitchen_table_is_of_the_field(visible_service: Service, text: str) -> None:
    assert ask(visible_service, text).uitkomst != "buiten-bereik"


@pytest.mark.parametrize("text", ["Weet jij hoe laat het is?", "Wat weet je van mij?", "Kun je me helpen?"])
def test_talk_stays_talk(visible_service: Service, text: str) -> None:
    assert ask(visible_service, text).uitkomst == "buiten-bereik"
