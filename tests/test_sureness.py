"""What is sure is told as the answer, what is not as what comes nearest; and the questions that the weights are fitted on."""

from __future__ import annotations

from collections import Counter

import pytest

from assistant.evidence.ranking import WEIGHTS
from assistant.quoting.kind_said import kind_unsaid
from assistant.quoting.sureness import BIAS, NEAREST, SURE, Sureness, fitted
from assistant.reader import AskRequest, Reader
from assistant.service import Service
from assistant.words.open_sorts import is_open
from benchmarks.logistic import fitted as logistic
from benchmarks.sentences.texts import HALVES, STYLES, same, texts
from ingest.language import fold, term_stems
from ingest.library import Library


def test_a_plain_question_is_answered_without_reserve(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Waar krijgen boeren een vergoeding voor?"))
    assert made.uitkomst == "beantwoord" and NEAREST not in made.antwoord, made.antwoord


def test_what_lacks_a_word_of_the_question_is_told_with_reserve_where_all_else_is_sure(
    visible_service: Service,
) -> None:
    made = visible_service.ask(
        AskRequest("Wanneer worden de uitkomsten van de tellingen naar de bestuurders gestuurd?")
    )
    assert made.uitkomst == "beantwoord" and NEAREST in made.antwoord, made.antwoord
    assert "maart en september" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel raadsleden kwamen er naar de tellingen kijken?",
        "Wat staat er in het coalitieakkoord over de tellingen?",
        "Wanneer is het zwembad in Steenwaarde open?",
    ],
)
def test_what_lacks_a_word_and_is_not_sure_stays_refused(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst != "beantwoord", made.antwoord


def test_near_misses_are_told_with_reserve_more_often_than_right_answers(service: Service) -> None:
    with_reserve, asked = Counter[bool](), Counter[bool]()
    for one in texts("apart")[::8]:
        made = service.ask(AskRequest(one.text))
        if made.uitkomst != "beantwoord":
            continue
        told = any(same(str(source["citaat"]), one.sentence) for source in made.bronnen)
        if told or not one.answered:
            asked[one.answered] += 1
            with_reserve[one.answered] += NEAREST in made.antwoord
    assert min(asked.values()) > 10
    assert with_reserve[False] / asked[False] > 2 * with_reserve[True] / asked[True], (with_reserve, asked)


@pytest.mark.parametrize(
    "text",
    [
        "Wat is het thema van die reclamefilm over de regio volgens de PA-agenda?",
        "Wat zegt de PA-agenda over die reclamefilm over de regio?",
    ],
)
def test_what_is_told_of_another_document_holds_no_reserve_of_its_own(service: Service, text: str) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and "is daarover niets gevonden. Wel staat in" in made.antwoord
    assert NEAREST not in made.antwoord, made.antwoord


def test_how_to_see_it_oneself_is_not_told_by_what_is_said_of_it(service: Service) -> None:
    made = service.ask(AskRequest("Waar kan ik die reclamefilm over de regio bekijken volgens de PA-agenda?"))
    assert made.uitkomst == "niet-gevonden" and NEAREST not in made.antwoord


def test_the_evidence_has_a_weight_for_all_that_it_tells(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Hoeveel kilometer is het rondje?")
    standing = visible_reader.extractor.standing(question, visible_reader.retriever.search(question, 10))
    assert standing is not None and "62 kilometer" in standing.told[0].text
    weights = fitted().weights
    assert set(standing.evidence) == set(weights) and set(WEIGHTS) < set(weights)
    assert fitted().of(standing.evidence) >= SURE


def test_sureness_grows_with_what_speaks_for_it() -> None:
    sureness = Sureness({BIAS: -1.0, "held": 2.0})
    assert sureness.of({BIAS: 1.0, "held": 0.0}) < 0.5 < sureness.of({BIAS: 1.0, "held": 1.0, "new": 9.0})


@pytest.mark.parametrize("word", ["oogmerk", "beleidsterreinen", "einddoel", "streefnormen", "plaatsen"])
def test_an_abstract_noun_need_not_be_said_by_the_answer(word: str) -> None:
    assert is_open(word)


@pytest.mark.parametrize("word", ["architect", "zaal", "avond", "kabel", "windmolens"])
def test_a_thing_of_its_own_must_be_said_by_the_answer(word: str) -> None:
    assert not is_open(word)


def test_an_askers_own_word_for_a_sort_of_thing_is_no_unknown_subject(visible_service: Service) -> None:
    made = visible_service.ask(
        AskRequest("Welk oogmerk heeft het verbeteren van de waterkwaliteit van de plassen?")
    )
    assert made.uitkomst == "beantwoord" and "gezwommen" in made.antwoord, made.antwoord


def test_logistic_regression_finds_what_parts_the_rows() -> None:
    rows = [[0.0, 5.0], [1.0, 5.0], [0.2, 4.0], [0.8, 6.0]]
    for scaled in (False, True):
        bias, (telling, other) = logistic(rows, [False, True, False, True], penalty=0.1, scaled=scaled)
        assert bias < 0 < telling and abs(other) < telling


@pytest.mark.parametrize("half", HALVES)
def test_every_sentence_that_is_asked_for_stands_in_its_document(half: str, built_library: Library) -> None:
    found = texts(half)
    assert {t.style for t in found} == set(STYLES) and len({fold(t.text) for t in found}) == len(found)
    whole = {
        document: " ".join(
            " ".join(built_library.line(u.spans).split())
            for p in built_library.passages
            if p.document == document
            for u in p.units
        )
        for document in built_library.documents
    }
    missing = [t.sentence for t in found if t.sentence not in whole[t.document]]
    assert not missing, missing[:3]


def test_a_quote_and_its_sentence_are_the_same_text_whatever_the_white_space() -> None:
    assert same("een zin  met\nwoorden erin", "Dit is een zin met woorden erin.")
    assert not same("een zin", "een zin met woorden"), "too short to tell"


def test_no_question_is_in_both_halves() -> None:
    seen, apart = ({fold(t.text) for t in texts(half)} for half in HALVES)
    assert not seen & apart


@pytest.mark.parametrize(
    "text",
    [
        "Welke problemen zijn er met de haven?",
        "Wat is er al bereikt met de haven?",
        "Welke voordelen heeft de haven?",
    ],
)
def test_what_is_no_thing_of_the_kind_that_is_asked_is_told_with_reserve(
    visible_service: Service, text: str
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst != "beantwoord" or NEAREST in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "told", "unsaid"),
    [
        ("Wat is er bereikt met de brug?", "De brug is in mei aangelegd.", False),
        ("Wat is er bereikt met de brug?", "Het is nodig dat de brug wordt vervangen.", True),
        ("Wat is de volgende stap bij de brug?", "Daarna volgt een besluit over de brug.", False),
        ("Wat is de volgende stap bij de brug?", "De brug is mooi.", True),
        ("Welke risico's zijn er bij de brug?", "Een risico van de brug is roest.", False),
        ("Welke risico's zijn er bij de brug?", "De brug is mooi.", True),
        ("Wie trekt de brug?", "De brug is mooi.", False),
    ],
)
def test_a_kind_is_heard_in_the_statement(visible_reader: Reader, text: str, told: str, unsaid: bool) -> None:
    question = visible_reader.understander.understand(text)
    stems = term_stems(told, visible_reader.library.compounds)
    assert kind_unsaid(question, [(told, stems)]) is unsaid


def test_what_names_all_of_a_yes_or_no_question_but_says_neither_is_told_with_reserve(
    visible_service: Service,
) -> None:
    for text in ("Is de haven veilig?", "Is er genoeg water voor boeren?"):
        made = visible_service.ask(AskRequest(text))
        assert not made.antwoord.startswith("Ja"), made.antwoord
        assert made.uitkomst != "beantwoord" or "niet met zoveel woorden" in made.antwoord, made.antwoord
