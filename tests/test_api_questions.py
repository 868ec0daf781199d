"""Asking: what comes back whole, what comes back as events, and what the service is handed."""

from __future__ import annotations

import json
import re

import pytest
from api_fake import app_client
from fastapi.testclient import TestClient

STREAM = {"accept": "text/event-stream"}


@pytest.fixture
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return app_client(tmp_path_factory.mktemp("api"))


def test_the_service_gets_the_whole_question(client: TestClient) -> None:
    body = {
        "vraag": "  Wie trekt dat?  ",
        "geschiedenis": [
            {"vraag": "Wat is dat?", "antwoord": "Een dossier."},
            {"vraag": "En?", "antwoord": None},
        ],
        "gesprek": "g-1",
        "documenten": ["jaarplan", "jaarplan"],
        "wijze": "passages",
    }
    response = client.post("/v1/vragen", json=body)
    assert response.status_code == 200, response.text
    assert response.headers["cache-control"] == "no-store"
    asked = client.service.asked[0]  # type: ignore[attr-defined]
    assert asked.vraag == "Wie trekt dat?"
    assert [(turn.vraag, turn.antwoord) for turn in asked.geschiedenis] == [
        ("Wat is dat?", "Een dossier."),
        ("En?", ""),
    ]
    assert (asked.gesprek, asked.documenten, asked.wijze) == ("g-1", ("jaarplan",), "passages")


def test_a_question_of_exactly_2000_characters_and_null_options_are_fine(client: TestClient) -> None:
    options = {"geschiedenis": None, "gesprek": None, "documenten": None, "wijze": None}
    assert client.post("/v1/vragen", json={"vraag": " " + "é" * 2000 + " ", **options}).status_code == 200
    assert client.service.asked[0].wijze == "auto"  # type: ignore[attr-defined]


def test_events_are_framed_as_agreed(client: TestClient) -> None:
    response = client.post("/v1/vragen", json={"vraag": "Wat?"}, headers=STREAM)
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/event-stream")
    text = response.text
    blocks = text.split("\n\n")
    assert blocks.pop() == "", "the last event does not end with a blank line"
    for block in blocks:
        assert re.fullmatch(r"event: (stap|tekst|antwoord)\ndata: \{.*\}", block), f"wrong frame: {block!r}"
        assert len(block.splitlines()) == 2, "a line end in the data would cut the event in two"
    data = [json.loads(block.split("data: ", 1)[1]) for block in blocks]
    assert data[1] == {"tekst": "Ja,\nmaar\u2028anders: één."}, "the text did not come through whole"
    assert data[-1]["uitkomst"] == "beantwoord"


def test_the_stream_tells_what_went_wrong_halfway(client: TestClient) -> None:
    client.service.fails = RuntimeError("geheim")  # type: ignore[attr-defined]
    text = client.post("/v1/vragen", json={"vraag": "Wat?"}, headers=STREAM).text
    assert "event: fout\ndata: " in text and "geheim" not in text
    assert json.loads(text.rpartition("data: ")[2])["status"] == 500


def test_a_wrong_question_is_a_400_before_any_event(client: TestClient) -> None:
    for body in ({"vraag": ""}, {"vraag": "Wat?", "documenten": ["weg"]}):
        response = client.post("/v1/vragen", json=body, headers=STREAM)
        assert response.status_code == 400
        assert response.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("accept", "streams"),
    [
        ("text/event-stream", True),
        ("text/event-stream, application/json;q=0.5", True),
        ("application/json, text/event-stream;q=0.5", False),
        ("text/event-stream, */*", True),
        ("*/*", False),
        ("", False),
        ("text/event-stream;q=0", False),
    ],
)
def test_what_comes_back_is_what_accept_prefers(client: TestClient, accept: str, streams: bool) -> None:
    response = client.post("/v1/vragen", json={"vraag": "Wat?"}, headers={"accept": accept})
    assert response.headers["content-type"].startswith("text/event-stream") == streams


def test_search_gives_a_list(client: TestClient) -> None:
    body = client.get("/v1/zoek?q=oevers&document=notitie&limiet=5").json()
    assert body["items"][0]["document"] == "notitie" and (body["totaal"], body["grootte"]) == (1, 5)
