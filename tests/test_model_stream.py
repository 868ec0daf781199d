"""Streaming: nothing is shown that is taken back, the first sentence comes at once, and who goes away stops
the model."""

from __future__ import annotations

import time
from typing import Any

import pytest

from assistant.draft import Event
from assistant.generate.sentences import Splitter
from assistant.service import AskRequest, Service
from tests.model_lab import OPEN, lab
from tests.model_server import Reply, Script, Seen, honest, says


def events(service: Service, question: str = OPEN[0]) -> list[Event]:
    return list(service.ask_steps(AskRequest(question, wijze="taalmodel")))


def shown(found: list[Event]) -> str:
    return "".join(e.data["tekst"] for e in found if e.name == "tekst")


def liar(seen: Seen) -> Reply:
    told = honest(seen, 3).text
    return Reply(told.replace("].", "] en dat kost 77 miljoen euro.", 1) + " " + told)


def mixed(seen: Seen) -> Reply:
    first, _, rest = honest(seen, 3).text.partition("]. ")
    return Reply(f"Goedemorgen! {first}]. Alle gemeenten zijn tegen [B1]. {rest}")


SCRIPTS: dict[str, Script] = {
    "eerlijk": lambda seen: honest(seen, 4),
    "liegt eerst": liar,
    "door elkaar": mixed,
    "blijft liegen": lambda seen: Reply(honest(seen, 3).text.replace(" [", " in 1999 [")),
    "sterft": lambda seen: Reply(honest(seen, 4).text, dies=300),
    "niets": says("Geen idee."),
    "traag": lambda seen: Reply(honest(seen).text, pause=0.02),
    "fout": lambda seen: Reply(status=500),
}


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_what_was_shown_is_the_answer(service: Service, name: str, size: int) -> None:
    def script(seen: Seen) -> Reply:
        made = SCRIPTS[name](seen)
        return Reply(made.text, size=size, status=made.status, dies=made.dies)

    with lab(service, script) as (subject, _):
        found = events(subject)
    answer = found[-1].data
    assert found[-1].name == "antwoord"
    assert shown(found).strip() == answer.antwoord
    sources = [e.data for e in found if e.name == "bron"]
    assert [s["nummer"] for s in sources] == [s["nummer"] for s in answer.bronnen]
    assert [s["citaat"] for s in sources] == [s["citaat"] for s in answer.bronnen]
    marks: set[str] = set()
    for event in found:  # a source comes before the sentence that names it
        if event.name == "bron":
            marks.add(f"[{event.data['nummer']}]")
        if event.name == "tekst" and answer.wijze == "taalmodel":
            assert all(m in marks for m in _marks(event.data["tekst"]))


def _marks(text: str) -> list[str]:
    import re

    return re.findall(r"\[\d+\]", text)


def test_the_first_sentence_is_shown_while_the_model_still_writes(service: Service) -> None:
    def script(seen: Seen) -> Reply:
        return Reply(honest(seen, 4).text, pause=0.03)

    with lab(service, script) as (subject, server):
        moments: list[tuple[str, float]] = []
        for event in subject.ask_steps(AskRequest(OPEN[0], wijze="taalmodel")):
            moments.append((event.name, time.perf_counter()))
        first = next(at for name, at in moments if name == "tekst")
        assert first - server.sentence_at[0] < 0.25
        assert moments[-1][1] - first > 0.3


def test_a_client_that_goes_away_stops_the_model(service: Service) -> None:
    def script(seen: Seen) -> Reply:
        told = honest(seen, 1).text
        return Reply(endless=lambda k: told + " " if k == 0 else "woord ", pause=0.05)

    with lab(service, script, model_seconds=30) as (subject, server):
        stream: Any = subject.ask_steps(AskRequest(OPEN[0], wijze="taalmodel"))
        for event in stream:
            if event.name == "tekst":
                break
        stream.close()
        until = time.monotonic() + 3
        while not server.broken and time.monotonic() < until:
            time.sleep(0.02)
        assert server.broken == 1


def test_whoever_waits_gets_signs_of_life(service: Service) -> None:
    with lab(service, lambda seen: Reply(honest(seen).text, wait=2.5)) as (subject, _):
        found = events(subject)
    assert sum(e.name == "stap" and e.data == "Antwoord schrijven" for e in found) >= 3


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Een zin [B1]. Nog een [B2].", ["Een zin [B1].", "Nog een [B2]."]),
        ("Een zin. [B1] Nog een. [B2]", ["Een zin [B1].", "Nog een [B2]."]),
        (
            "Er zijn 25.000 woningen, d.d. 3 juli. [B1][R2]\nKlaar [B3]!",
            ["Er zijn 25.000 woningen, d.d. 3 juli [B1][R2].", "Klaar [B3]!"],
        ),
        ("De doelen zijn:\n- bouwen [B1]\n- wonen [B2]", ["De doelen zijn: bouwen [B1]", "- wonen [B2]"]),
        ("Wethouder A. de Boer trekt [R1]. En", ["Wethouder A. de Boer trekt [R1].", "En"]),
        ("", []),
    ],
)
@pytest.mark.parametrize("size", [1, 5, 500])
def test_sentences_of_running_text(text: str, wanted: list[str], size: int) -> None:
    splitter = Splitter()
    found = [s for k in range(0, len(text), size) for s in splitter.feed(text[k : k + size])]
    assert [s.strip() for s in [*found, *splitter.flush()]] == wanted
