"""What can be asked about an answer: how it came about, and what its reader thinks of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from api_fake import app_client
from fastapi.testclient import TestClient

from assistant.feedback import FeedbackStore


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    return app_client(tmp_path)


def test_an_answer_explains_itself(client: TestClient) -> None:
    reply = client.get("/v1/vragen/1/uitleg")
    assert (reply.status_code, reply.json()["uitkomst"]) == (200, "beantwoord")
    assert reply.headers["cache-control"] == "no-store"


def test_an_answer_that_is_not_kept_is_404(client: TestClient) -> None:
    for reply in (
        client.get("/v1/vragen/2/uitleg"),
        client.post("/v1/vragen/2/beoordeling", json={"duim": "omhoog"}),
    ):
        assert reply.status_code == 404
        assert "'2'" in reply.json()["detail"]


def test_a_judgement_is_kept_without_personal_numbers(client: TestClient, tmp_path: Path) -> None:
    body = {"duim": "omlaag", "opmerking": " mail a@b.example "}
    reply = client.post("/v1/vragen/1/beoordeling", json=body)
    assert reply.status_code == 200
    assert reply.json()["opmerking"] == "mail [e-mailadres]"
    assert client.post("/v1/vragen/1/beoordeling", json={"duim": "omhoog"}).status_code == 200
    kept = FeedbackStore(tmp_path / "data").all()
    assert [(r.question, r.thumb, r.outcome) for r in kept] == [
        ("Bel [telefoonnummer]?", "omhoog", "beantwoord")
    ]


def test_an_answer_of_before_a_restart_can_be_judged(client: TestClient, tmp_path: Path) -> None:
    app: Any = client.app
    kept = {"id": "oud", "vraag": "Wie was het?", "uitkomst": "beantwoord"}
    app.state.shared.conversations.append("gesprek-oud", "Wie was het?", kept)
    assert client.post("/v1/vragen/oud/beoordeling", json={"duim": "omhoog"}).status_code == 200
    assert [r.question for r in FeedbackStore(tmp_path / "data").all()] == ["Wie was het?"]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "'duim' ontbreekt"),
        ({"duim": "opzij"}, "'duim'"),
        ({"duim": "omhoog", "naam": "x"}, "'naam' is onbekend"),
        ({"duim": "omhoog", "opmerking": "a" * 2001}, "'opmerking'"),
        ([], "object"),
    ],
    ids=str,
)
def test_a_wrong_judgement_is_refused(body: Any, said: str, client: TestClient) -> None:
    reply = client.post("/v1/vragen/1/beoordeling", json=body)
    assert reply.status_code == 400
    assert said in reply.json()["detail"]
