"""Whatever a client sends, it gets an answer or a problem that says in Dutch what is allowed."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from api_fake import app_client
from fastapi.testclient import TestClient


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return app_client(tmp_path_factory.mktemp("api"))


def problem(response: Any, status: int) -> dict[str, Any]:
    assert response.status_code == status, f"{response.request.url}: {response.status_code} {response.text}"
    assert response.headers["content-type"] == "application/problem+json", "the error is not problem+json"
    body: dict[str, Any] = response.json()
    assert {"type", "title", "status", "detail", "instance"} <= body.keys(), (
        f"the problem lacks fields: {body}"
    )
    assert body["status"] == status
    return body


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({}, "'vraag' ontbreekt"),
        ({"vraag": ""}, "'vraag' mag niet leeg"),
        ({"vraag": " \n\t "}, "'vraag' mag niet leeg"),
        ({"vraag": "a" * 2001}, "hoogstens 2.000 tekens"),
        ({"vraag": 7}, "'vraag' moet tekst"),
        ({"vraag": None}, "'vraag' moet tekst"),
        ({"vraag": ["Wat?"]}, "'vraag' moet tekst"),
        ({"vraag": "Wat?", "documenten": ["weg"]}, "Toegestaan zijn: jaarplan en notitie"),
        ({"vraag": "Wat?", "documenten": "jaarplan"}, "moet een lijst zijn"),
        ({"vraag": "Wat?", "wijze": "raden"}, "'auto', 'opzoeking', 'passages', 'taalmodel'"),
        ({"vraag": "Wat?", "geschiedenis": [{"antwoord": "x"}]}, "'geschiedenis[0].vraag' ontbreekt"),
        ({"vraag": "Wat?", "geschiedenis": ["Wat?"]}, "'geschiedenis[0]' moet een object"),
        ({"vraag": "Wat?", "geschiedenis": [{"vraag": "a"}] * 51}, "hoogstens 50 onderdelen"),
        (
            {"vraag": "Wat?", "geschiedenis": [{"vraag": "a", "antwoord": "b" * 4001}]},
            "hoogstens 4.000 tekens",
        ),
        ({"vraag": "Wat?", "gesprek": 3}, "'gesprek' moet tekst"),
        ({"vraag": "Wat?", "vragen": "x"}, "Veld 'vragen' is onbekend. Toegestaan zijn: vraag, "),
    ],
)
def test_a_wrong_question_is_a_400_that_names_the_field(client: TestClient, body: Any, says: str) -> None:
    assert says in problem(client.post("/v1/vragen", json=body), 400)["detail"]


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "leeg"),
        (b"{niet goed", "geen geldige JSON (regel 1"),
        (b'"Wat?"', "JSON-object"),
        (b'{"vraag": "\xff"}', "UTF-8"),
        (b"[" * 100_000, "JSON"),
        (b'{"vraag": "\\ud800"}', "Unicode"),
        (b'{"\\ud800": 1}', "onbekend"),
        (b'{"vraag": "Wat?", "documenten": ["\\ud800"]}', ""),
    ],
)
def test_a_broken_body_is_a_400_and_never_a_500(client: TestClient, raw: bytes, says: str) -> None:
    response = client.post("/v1/vragen", content=raw, headers={"content-type": "application/json"})
    assert says in problem(response, 400)["detail"]


def test_body_must_be_json_and_not_too_large(client: TestClient) -> None:
    assert "application/json" in problem(client.post("/v1/vragen", data={"vraag": "Wat?"}), 415)["detail"]
    large = json.dumps({"vraag": "Wat?", "gesprek": "x" * 300_000}).encode()
    response = client.post("/v1/vragen", content=large, headers={"content-type": "application/json"})
    assert "256 KiB" in problem(response, 413)["detail"]


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/v1/bestaat-niet", 404, "Er is niets op '/v1/bestaat-niet'"),
        ("/v1/dossiers/", 404, "niets op"),
        ("/v1/vragen", 405, "Toegestaan: POST"),
        ("/v1/documenten/bestaat-niet", 404, "Document 'bestaat-niet' bestaat niet"),
        ("/v1/documenten/jaarplannen", 404, "Bedoelt u 'jaarplan'?"),
        ("/v1/documenten/jaarplan/paginas/0", 404, "pagina 1 tot en met 3"),
        ("/v1/documenten/jaarplan/paginas/-1", 404, "pagina 1 tot en met 3"),
        ("/v1/documenten/jaarplan/paginas/100000", 404, "pagina 1 tot en met 3"),
        ("/v1/documenten/jaarplan/paginas/een", 400, "geen heel getal"),
        ("/v1/documenten/jaarplan/paginas/" + "9" * 400, 400, "geen heel getal"),
        ("/v1/documenten/jaarplan/paginas/1?x=1", 400, "Parameter 'x' is onbekend"),
        ("/v1/documenten/jaarplan/paginas/1/beeld?breedte=199", 400, "minstens 200"),
        ("/v1/documenten/jaarplan/paginas/1/beeld?breedte=2401", 400, "hoogstens 2.400"),
        ("/v1/documenten/jaarplan/paginas/1/beeld?breedte=breed", 400, "heel getal"),
        ("/v1/documenten/notitie/paginas/1/beeld", 404, "tekstbestand"),
        ("/v1/dossiers/bestaat-niet", 404, "Dossier 'bestaat-niet' bestaat niet"),
        ("/v1/dossiers/water-en-oever", 404, "Bedoelt u 'water-en-oevers'"),
        ("/v1/gemeenten/Zandhave", 404, "Bedoelt u 'Zandhoven'"),
        ("/v1/begrippen/XYZ", 404, "Begrip 'XYZ' bestaat niet"),
        ("/v1/dossiers?bestaatNiet=1", 400, "Toegestaan zijn: pagina, grootte, sorteer, trekker"),
        ("/v1/dossiers?looptijd_op=2025", 400, "looptijdOp"),
        ("/v1/dossiers?looptijdOp=ooit", 400, "'looptijdOp' moet een jaar of datum"),
        ("/v1/dossiers?looptijdOp=2025-13-01", 400, "moet een jaar of datum"),
        ("/v1/dossiers?sorteer=leeftijd", 400, "Toegestaan zijn: naam, thema"),
        ("/v1/dossiers?pagina=0", 400, "'pagina' moet minstens 1 zijn; opgegeven is '0'"),
        ("/v1/dossiers?pagina=een", 400, "'pagina' moet een heel getal zijn"),
        ("/v1/dossiers?grootte=201", 400, "'grootte' mag hoogstens 200 zijn"),
        ("/v1/cijfers?periode=ooit", 400, "'periode' moet een jaar"),
        ("/v1/acties?document=weg", 400, "Toegestaan zijn: jaarplan en notitie"),
        ("/v1/zoek", 400, "'q' ontbreekt"),
        ("/v1/zoek?q=%20", 400, "'q' mag niet leeg"),
        ("/v1/zoek?q=a&limiet=51", 400, "hoogstens 50"),
        ("/v1/zoek?q=a&document=weg", 400, "Document 'weg' bestaat niet"),
        ("/health/live?x=1", 200, ""),
    ],
)
def test_each_wrong_address_or_parameter_says_what_is_allowed(
    client: TestClient, path: str, status: int, says: str
) -> None:
    response = client.get(path)
    if status == 200:
        assert response.status_code == 200
    else:
        assert says in problem(response, status)["detail"]


def test_an_unexpected_error_is_a_500_with_an_id_and_without_internals(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    client.service.fails = RuntimeError("geheim pad")  # type: ignore[attr-defined]
    try:
        with caplog.at_level(logging.ERROR, "vraagbaak.verzoeken"):
            body = problem(client.post("/v1/vragen", json={"vraag": "Wat?"}), 500)
    finally:
        client.service.fails = None  # type: ignore[attr-defined]
    assert "geheim" not in json.dumps(body), "the client sees internals"
    assert body["verzoek"] in body["detail"], "the client gets no id to report"
    assert body["verzoek"] in caplog.text, "the id is not in the log"


def test_every_response_is_dressed(client: TestClient) -> None:
    for path in ["/v1/documenten", "/v1/bestaat-niet", "/v1/openapi.json", "/v1/documenten/jaarplan/bestand"]:
        headers = client.get(path).headers
        assert headers["api-version"] == "1.0.0", f"{path}: no API-Version"
        assert headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors" in headers["content-security-policy"]
        assert headers["x-request-id"]
        assert "access-control-allow-origin" not in headers, f"{path}: other sites may read this"
    assert "api-version" not in client.get("/health/live").headers


def test_the_log_does_not_hold_what_was_asked(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "vraagbaak.verzoeken"):
        client.get("/v1/zoek?q=geheimevraag", headers={"x-request-id": "verzoek-12345"})
        client.post("/v1/vragen", json={"vraag": "geheimevraag"})
    assert "verzoek-12345 GET /v1/zoek 200" in caplog.text
    assert "geheimevraag" not in caplog.text


def test_head_gives_the_headers_alone(client: TestClient) -> None:
    response = client.head("/v1/documenten/jaarplan/bestand")
    assert response.status_code == 200 and response.content == b""
    assert client.head("/health/live").status_code == 200


def test_not_ready_is_503_until_the_library_is_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading
    import time
    from types import SimpleNamespace

    from api_fake import FakeLibrary, FakeService

    from assistant.api import app as module

    go, tries = threading.Event(), []

    class NoLibraryError(Exception):
        pass

    def opener(settings: Any) -> Any:
        tries.append(1)
        if not go.is_set():
            raise NoLibraryError("Er is nog geen bibliotheek.")
        return FakeService(FakeLibrary(tmp_path))

    monkeypatch.setattr(module, "_open_service", opener)
    monkeypatch.setattr("assistant.api.state._RETRY_SECONDS", 0.01)
    settings: Any = SimpleNamespace(data=tmp_path)
    with TestClient(module.create_app(settings)) as client:
        while not tries:
            time.sleep(0.01)
        time.sleep(0.05)
        assert client.get("/health/live").status_code == 200
        assert "nog geen bibliotheek" in problem(client.get("/health/ready"), 503)["detail"]
        assert problem(client.get("/v1/dossiers"), 503)["title"]
        assert client.get("/v1/dossiers").headers["retry-after"]
        problem(client.post("/v1/vragen", json={"vraag": "Wat?"}), 503)
        go.set()
        for _ in range(200):
            if client.get("/health/ready").status_code == 200:
                break
            time.sleep(0.01)
        assert client.get("/v1/dossiers").status_code == 200, "a library that came later is not picked up"
