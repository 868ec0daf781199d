"""Each way that a model can behave, on the whole service: the answer is right or the default one, never an
error, never late."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest

from assistant.draft import Answer
from assistant.generate import prompts
from assistant.service import AskRequest, Service
from tests.model_lab import OPEN, account, ask, lab
from tests.model_server import Reply, Script, Seen, honest, says

GOOD = "taalmodel"


def default(service: Service, question: str = OPEN[0]) -> Answer:
    return service.ask(AskRequest(question))


def is_default(service: Service, answer: Answer, question: str = OPEN[0]) -> None:
    """The answer of the service without a model, with one warning more."""
    plain = default(service, question)
    assert (answer.wijze, answer.antwoord, answer.uitkomst) == (plain.wijze, plain.antwoord, plain.uitkomst)
    assert answer.bronnen == plain.bronnen
    assert any("zonder taalmodel" in w for w in answer.waarschuwingen)


def quotes_stand(service: Service, answer: Answer) -> None:
    """Every source is a verbatim part of its page, every mark has its source, every source its mark."""
    for made in answer.bronnen:
        page = service.library.page(made["document"], made["pagina"])
        assert page.text[made["begin"] : made["eind"]] == made["citaat"] != ""
        assert f"[{made['nummer']}]" in answer.antwoord


@pytest.mark.parametrize("question", OPEN)
def test_an_honest_model_answers(service: Service, question: str) -> None:
    with lab(service, honest) as (subject, server):
        answer = ask(subject, question)
    assert answer.wijze == GOOD and answer.uitkomst == "beantwoord" and answer.bronnen
    assert (
        account(answer)["vrijgegeven"] >= 1
        and account(answer)["prompts"]["antwoord"] == prompts.versions()["antwoord"]
    )
    quotes_stand(service, answer)
    assert len(server.seen) >= 1


def test_the_model_reads_numbered_passages_and_never_a_page(service: Service) -> None:
    with lab(service, honest) as (subject, server):
        ask(subject)
    seen = server.seen[0]
    assert 1 <= len(seen.sources) <= 14
    assert all(len(text) < 4000 for text in seen.sources.values())
    assert seen.question == OPEN[0]


def test_auto_leaves_the_register_alone(service: Service) -> None:
    with lab(service, honest) as (subject, server):
        answer = ask(subject, "Wie is bestuurlijk trekker van de Woondeal?", "auto")
        assert answer.wijze == "opzoeking" and not server.seen
        assert ask(subject, OPEN[0], "auto").wijze == GOOD
        assert ask(subject, OPEN[0], "passages").wijze == "passages"


def test_without_a_model_taalmodel_gives_the_default_with_a_warning(service: Service) -> None:
    answer = ask(service)
    is_default(service, answer)
    assert default(service).uitleg["taalmodel"] is None


def test_the_register_is_not_told_with_a_part_left_out(service: Service) -> None:
    question = "Welke gemeenten doen mee aan de Woondeal?"
    plain = default(service, question)
    with lab(service, says("De gemeente Baarn doet mee aan Woondeal [R1].")) as (subject, _):
        assert ask(subject, question).antwoord == plain.antwoord


def test_chatter_is_dropped_and_the_answer_kept(service: Service) -> None:
    def chatty(seen: Seen) -> Reply:
        told = honest(seen).text
        return Reply(
            f"Natuurlijk, wat een goede vraag! Ik help u graag.\n\n## Antwoord\n\n- **{told[:-1]}.**\n\nIk "
            f"hoop dat dit helpt. Heeft u nog vragen?"
        )

    with lab(service, chatty) as (subject, _):
        answer = ask(subject)
    assert answer.wijze == GOOD
    for word in ("graag", "hoop", "**", "##", "vragen?"):
        assert word not in answer.antwoord
    assert {"geen bron"} <= {d["reden"] for d in account(answer)["geweigerd"]}


def test_english_is_refused(service: Service) -> None:
    def english(seen: Seen) -> Reply:
        return Reply(
            "The region is working on the grid and the municipalities will build new stations [B1]. This "
            "is the most important goal of the region [B2]."
        )

    with lab(service, english) as (subject, _):
        is_default(service, ask(subject))


def test_an_english_question_gets_the_default(service: Service) -> None:
    question = "What does the region do about grid congestion?"
    with lab(service, honest) as (subject, server):
        answer = ask(subject, question)
        assert answer.wijze != GOOD and not server.seen


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, als taalmodel kan ik deze vraag niet beantwoorden.",
        "NIET GEVONDEN",
        "",
        " \n\n ",
        "Dat weet ik niet [B1].",
        "[B1]",
        "[B1][B2][B3].",
        "Wat bedoelt u precies?",
        "De regio doet van alles aan netcongestie.",
        '{"antwoord": "netcongestie"}',
    ],
)
def test_a_model_that_refuses_or_says_nothing(service: Service, text: str) -> None:
    with lab(service, says(text)) as (subject, _):
        is_default(service, ask(subject))


def test_a_slow_model_is_left_in_time(service: Service) -> None:
    with lab(service, says("Netcongestie [B1].", wait=30), model_first_seconds=1, model_seconds=2) as (
        subject,
        _,
    ):
        started = time.monotonic()
        is_default(service, ask(subject))
        assert time.monotonic() - started < 3
        started = time.monotonic()
        is_default(service, ask(subject))
        assert time.monotonic() - started < 0.5  # the breaker knows


def test_a_model_that_drips_is_cut_off_in_time(service: Service) -> None:
    def drips(seen: Seen) -> Reply:
        return Reply(honest(seen, 4).text, size=3, pause=0.05)

    with lab(service, drips, model_seconds=2) as (subject, _):
        started = time.monotonic()
        answer = ask(subject)
        assert time.monotonic() - started < 3.5
    if answer.wijze == GOOD:
        assert any("brak af" in w for w in answer.waarschuwingen)
        quotes_stand(service, answer)
    else:
        is_default(service, answer)


def test_dying_before_a_whole_sentence(service: Service) -> None:
    with lab(service, lambda seen: Reply(honest(seen).text, dies=20)) as (subject, _):
        is_default(service, ask(subject))


def test_dying_after_a_sentence_keeps_it(service: Service) -> None:
    def dies(seen: Seen) -> Reply:
        told = honest(seen, 3).text
        return Reply(told, dies=told.index("].") + 20, pause=0.01)

    with lab(service, dies) as (subject, _):
        answer = ask(subject)
    assert answer.wijze == GOOD
    assert any("onvolledig" in w for w in answer.waarschuwingen)
    quotes_stand(service, answer)


@pytest.mark.parametrize("kind", ["openai", "ollama"])
@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"geen json",
        b"data: {kapot\n\n",
        b'{"choices": "x"}',
        b"data: [DONE]\n\n",
        b'data: {"choices": [{"delta": 5}]}\n\n',
        b"<html>502</html>",
        b"\x00\xff",
    ],
)
def test_malformed_replies(service: Service, kind: str, raw: bytes) -> None:
    with lab(service, lambda seen: Reply(raw=raw), kind) as (subject, _):
        is_default(service, ask(subject))


@pytest.mark.parametrize(
    ("status", "warning"),
    [
        (429, "te druk"),
        (500, "gaf een fout"),
        (503, "gaf een fout"),
        (401, "weigert"),
        (404, "niet goed ingesteld"),
    ],
)
def test_refusing_statuses(service: Service, status: int, warning: str) -> None:
    with lab(service, lambda seen: Reply(status=status)) as (subject, server):
        answer = ask(subject)
        is_default(service, answer)
        assert any(warning in w for w in answer.waarschuwingen)
        assert len(server.seen) == (2 if status in (429, 500, 503, 404) else 1)


def test_a_failure_that_passes_is_tried_again(service: Service) -> None:
    replies = iter([Reply(status=503), Reply(status=429, headers={"Retry-After": "0.1"})])
    with lab(service, lambda seen: next(replies, None) or honest(seen), model_tries=3) as (subject, server):
        assert ask(subject).wijze == GOOD
        assert len(server.seen) == 3


def test_retry_after_longer_than_there_is_time_is_not_waited_for(service: Service) -> None:
    with lab(service, lambda seen: Reply(status=429, headers={"Retry-After": "90"})) as (subject, server):
        started = time.monotonic()
        is_default(service, ask(subject))
        assert time.monotonic() - started < 2 and len(server.seen) == 1


def test_no_server_at_all(service: Service) -> None:
    with lab(service, honest) as (subject, _):
        pass
    started = time.monotonic()
    is_default(service, ask(subject))
    is_default(service, ask(subject))
    assert time.monotonic() - started < 5


def test_an_endless_model_is_stopped(service: Service) -> None:
    forever: Callable[[int], str] = lambda k: f"Nummer {k} is belangrijk. "  # noqa: E731
    with lab(service, lambda seen: Reply(endless=forever)) as (subject, _):
        started = time.monotonic()
        answer = ask(subject)
        assert time.monotonic() - started < 4
        is_default(service, answer)
        assert len(account(answer)["geweigerd"]) < 40


def test_a_model_that_repeats_itself_says_it_once(service: Service) -> None:
    def repeats(seen: Seen) -> Reply:
        return Reply((honest(seen, 1).text + " ") * 50)

    with lab(service, repeats) as (subject, _):
        answer = ask(subject)
    assert answer.wijze == GOOD and len(answer.antwoord) < 700


def test_an_answer_is_not_longer_than_is_allowed(service: Service) -> None:
    with lab(service, lambda seen: honest(seen, 40), model_answer=3000) as (subject, _):
        assert len(ask(subject).antwoord) < 1800


# --- looking things up
# ----------------------------------------------------------------------------------------------


def looks_up(calls: tuple[tuple[str, str], ...]) -> Script:
    return lambda seen: honest(seen) if seen.rounds else Reply(calls=calls)


@pytest.mark.parametrize("kind", ["openai", "ollama"])
def test_the_model_can_call_the_search_and_the_register(service: Service, kind: str) -> None:
    calls = (
        ("zoek_in_documenten", json.dumps({"zoekvraag": "energyhubs netcongestie"})),
        ("zoek_in_register", json.dumps({"vraag": "Wie trekt de Woondeal?"})),
    )
    with lab(service, looks_up(calls), kind) as (subject, server):
        answer = ask(subject)
    assert answer.wijze == GOOD
    assert account(answer)["opgezocht"] and server.seen[0].tools == ["zoek_in_documenten", "zoek_in_register"]
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    "call",
    [
        ("zoek_in_documenten", "{kapot"),
        ("zoek_in_documenten", "{}"),
        ("zoek_in_documenten", '{"zoekvraag": 5}'),
        ("zoek_in_documenten", '{"pad": "/etc/passwd"}'),
        ("zoek_in_documenten", '["x"]'),
        ("bestaat_niet", '{"vraag": "x"}'),
        ("zoek_in_register", '{"vraag": ""}'),
        ("zoek_in_register", '{"vraag": "' + "x" * 5000 + '"}'),
    ],
)
@pytest.mark.parametrize("kind", ["openai", "ollama"])
def test_wrong_calls_harm_nothing(service: Service, kind: str, call: tuple[str, str]) -> None:
    with lab(service, looks_up((call,)), kind) as (subject, _):
        answer = ask(subject)
    assert answer.wijze in (GOOD, "passages") and answer.uitkomst == "beantwoord"


def test_a_model_that_only_looks_up_is_stopped_after_its_rounds(service: Service) -> None:
    forever = Reply(calls=(("zoek_in_documenten", '{"zoekvraag": "netcongestie"}'),))
    with lab(service, lambda seen: forever, model_rounds=2) as (subject, server):
        is_default(service, ask(subject))
        assert len(server.seen) == 3 and not server.seen[-1].tools


def test_the_plain_protocol_where_functions_are_off(service: Service) -> None:
    def script(seen: Seen) -> Reply:
        return honest(seen) if seen.rounds else Reply("ZOEK: energyhubs en netcongestie\n")

    with lab(service, script, model_functions="nee") as (subject, server):
        answer = ask(subject)
    assert answer.wijze == GOOD and "ZOEK" not in answer.antwoord
    assert not server.seen[0].tools and "ZOEK:" in server.seen[0].system and len(server.seen) == 2


def test_a_server_without_functions_gets_the_plain_protocol(service: Service) -> None:
    def script(seen: Seen) -> Reply:
        return Reply(status=400) if seen.tools else honest(seen)

    with lab(service, script) as (subject, server):
        assert ask(subject).wijze == GOOD
        assert ask(subject, OPEN[1]).wijze == GOOD
        assert [bool(s.tools) for s in server.seen][:3] == [True, False, False]


# --- a second try for what was refused
# --------------------------------------------------------------------------------


def test_a_refused_sentence_is_written_once_more(service: Service) -> None:
    def script(seen: Seen) -> Reply:
        told = honest(seen, 1).text
        return Reply(told) if seen.rewriting else Reply(told.replace(" [", " in 1999 ["))

    with lab(service, script) as (subject, server):
        answer = ask(subject)
    assert answer.wijze == GOOD and "1999" not in answer.antwoord and len(server.seen) == 2
    assert account(answer)["geweigerd"][0]["reden"]


def test_the_second_try_is_told_what_the_source_says_and_what_not(service: Service) -> None:
    with lab(service, untrue(" in 1999")) as (subject, server):
        ask(subject)
    first, second = server.seen
    assert second.rewriting and "niet in de bron: 1999" in second.last
    line = honest(first, 1).text.partition(" [")[0]
    assert line.partition("in 1999")[0] in second.last.partition("Bron B")[2]


def untrue(added: str) -> Script:
    """Holds on to sentences that go beyond their sources."""
    return lambda seen: Reply(honest(seen, 2).text.replace(" [", f"{added} ["))


@pytest.mark.parametrize("added", [" in 1999", " voor 77 miljoen euro", ", en dat gaat niet door"])
@pytest.mark.parametrize("question", OPEN)
def test_the_source_is_quoted_where_a_sentence_stays_wrong(
    service: Service, question: str, added: str
) -> None:
    with lab(service, untrue(added)) as (subject, server):
        answer = ask(subject, question)
        assert len(server.seen) == 2
    assert added.strip(" ,") not in answer.antwoord
    assert answer.wijze == GOOD and account(answer)["vervangen"] >= 1
    quotes_stand(service, answer)
    told = [r for r in account(answer)["geweigerd"] if r["vervangen"]]
    assert len(told) == account(answer)["vervangen"] == answer.antwoord.count(' staat: "')
    for refusal in told:
        assert added.strip(" ,") in refusal["zin"] and refusal["vervangen"].rstrip(" .") in answer.antwoord


def test_a_denial_of_the_source_is_answered_by_the_source(service: Service) -> None:
    lie = "Netcongestie is geen risico voor de beoogde groei van het aantal banen"

    def denies(seen: Seen) -> Reply:
        token = next((t for t, text in seen.sources.items() if "Netcongestie is een risico" in text), "B1")
        return Reply(f"{lie} [{token}].")

    with lab(service, denies) as (subject, _):
        answer = ask(subject, "Is netcongestie een risico voor de groei van het aantal banen?")
    assert lie not in answer.antwoord and "Netcongestie is een risico" in answer.antwoord
    assert account(answer)["vervangen"] == 1


def test_what_the_neighbour_of_the_named_source_says_is_quoted_from_there(service: Service) -> None:
    told = "Het aantal banen kan minder snel groeien door netcongestie, een risico voor de beoogde groei van banen"

    def mistakes_the_mark(seen: Seen) -> Reply:
        token = next(t for t, text in seen.sources.items() if "Netcongestie is een risico" not in text)
        return Reply(f"{told} [{token}].")

    with lab(service, mistakes_the_mark) as (subject, _):
        answer = ask(subject, "Is netcongestie een risico voor de groei van het aantal banen?")
    assert told not in answer.antwoord and "Netcongestie is een risico" in answer.antwoord
    assert account(answer)["vervangen"] == 1
    quotes_stand(service, answer)


def test_what_is_told_freely_is_said_in_the_words_of_the_source(service: Service) -> None:
    free = "een stop afgekondigd op nieuwe aansluitingen op het elektriciteitsnet"

    def shortens(seen: Seen) -> Reply:
        token = next((t for t, text in seen.sources.items() if "voor grootverbruik" in text), "B1")
        return Reply(f"In november 2022 is {free} [{token}]. Er is in november 2022 {free} [{token}].")

    with lab(service, shortens) as (subject, _):
        answer = ask(subject, f"Wanneer is {free}?")
    assert answer.wijze == GOOD and "voor grootverbruik" in answer.antwoord
    assert [r["zin"].count(free) for r in account(answer)["geciteerd"]] == [1, 1]
    assert answer.antwoord.count(' staat: "') == 1
    quotes_stand(service, answer)


def test_what_was_told_rightly_in_the_second_try_is_not_quoted_too(service: Service) -> None:
    def script(seen: Seen) -> Reply:
        return honest(seen, 1) if seen.rewriting else untrue(" in 1999")(seen)

    with lab(service, script) as (subject, _):
        answer = ask(subject)
    first = account(answer)["geweigerd"][0]
    assert first["vervangen"] is None and "1999" in first["zin"]


@pytest.mark.parametrize(
    "text",
    [
        "De regio bouwt elk jaar een zwembad in de haven van Harlingen [B1].",  # far from its source
        "Netcongestie is een gevaar voor de groei van de stad [B99].",  # no such source
        "Netcongestie is een risico voor de beoogde groei van het aantal banen.",  # names none
    ],
)
def test_a_sentence_far_from_its_source_is_dropped(service: Service, text: str) -> None:
    with lab(service, says(text)) as (subject, _):
        answer = ask(subject)
        is_default(service, answer)
    assert account(answer)["vervangen"] == 0


# --- other ways in
# ------------------------------------------------------------------------------------------------------


def test_anthropic(service: Service) -> None:
    pytest.importorskip("llama_index.llms.anthropic")
    call = (("zoek_in_documenten", json.dumps({"zoekvraag": "energyhubs"})),)
    with lab(service, looks_up(call), "anthropic") as (subject, server):
        answer = ask(subject)
    assert answer.wijze == GOOD and len(server.seen) == 2


def test_over_http(service: Service) -> None:
    from fastapi.testclient import TestClient

    from assistant.api.app import create_app

    with lab(service, honest) as (subject, _), TestClient(create_app(subject.settings, subject)) as client:
        made = client.post("/v1/vragen", json={"vraag": OPEN[0], "wijze": "taalmodel"}).json()
        streamed = client.post(
            "/v1/vragen", json={"vraag": OPEN[0]}, headers={"Accept": "text/event-stream"}
        ).text
    assert made["wijze"] == GOOD
    assert "event: tekst" in streamed and '"wijze": "taalmodel"' in streamed
