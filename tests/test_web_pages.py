"""The pages without a browser: what goes over the line, and what must not."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fastapi import WebSocketDisconnect
from fastapi.testclient import TestClient

from assistant.web.asking import COOKIE

if TYPE_CHECKING:
    from assistant.service import Service
    from assistant.settings import Settings

WHO = "Wie is bestuurlijk trekker van Woondeal?"
PAGES = (
    "/",
    f"/?vraag={WHO}",
    "/register",
    "/register/acties",
    "/documenten",
    "/documenten/pa-agenda/7",
    "/over",
)


def directives(response: Any) -> dict[str, str]:
    policy = response.headers["content-security-policy"]
    return dict(part.strip().split(" ", 1) for part in policy.split(";"))


@pytest.mark.parametrize("path", PAGES)
def test_pages_hold_to_their_policy(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    policy = directives(response)
    assert policy["default-src"] == "'none'" and "unsafe" not in str(policy)
    assert all(sources in ("'self'", "'none'") for sources in policy.values())
    html = response.text
    assert not re.search(r"<script(?![^>]* src=\"/web/)", html) and "<style" not in html
    assert not re.search(r"\s(?:style|on[a-z]+)=\"", html)
    assert set(re.findall(r"(?:src|srcset|href|action)=\"(https?:)?//", html)) == set()
    assert response.headers["cache-control"] == "no-store"


def test_files_are_cached_for_ever_and_change_address_with_their_bytes(client: TestClient) -> None:
    html = client.get("/").text
    address = re.search(r'href="(/web/[0-9a-f]{12}/vraagbaak\.css)"', html)
    assert address
    response = client.get(address[1])
    assert response.headers["content-type"].startswith("text/css")
    assert "immutable" in response.headers["cache-control"]
    assert "immutable" not in client.get("/web/oud/vraagbaak.css").headers["cache-control"]
    script = client.get(address[1].replace(".css", ".js"))
    assert script.headers["content-type"].startswith("text/javascript")
    for bad in ("..%2f..%2fsettings.py", "jsconfig.json", "niets.css"):
        assert client.get(f"/web/oud/{bad}").status_code == 404


def test_unknown_addresses_are_pages_and_the_api_keeps_its_own(client: TestClient) -> None:
    for path in (
        "/niets",
        "/register/niets",
        "/documenten/niets",
        "/documenten/pa-agenda/999",
        "/gesprekken/niets",
    ):
        response = client.get(path)
        assert response.status_code == 404 and response.headers["content-type"].startswith("text/html")
        assert "<h1" in response.text
    for path in ("/v1/niets", "/v1", "/health/niets"):
        response = client.get(path)
        assert response.status_code == 404 and "problem+json" in response.headers["content-type"]
    assert client.get("/v1/vragen").status_code == 405
    assert "/register" not in client.get("/v1/openapi.json").json()["paths"]


def test_a_form_is_answered_with_a_conversation_of_its_own(client: TestClient) -> None:
    client.cookies.clear()
    response = client.post("/vragen", data={"vraag": WHO}, follow_redirects=False)
    assert response.status_code == 303
    cookie = response.headers["set-cookie"]
    assert COOKIE in cookie and "HttpOnly" in cookie and "SameSite=lax" in cookie
    address = response.headers["location"].partition("#")[0]
    assert "Woondeal" in client.get(address).text
    again = client.post(
        "/vragen",
        data={"vraag": "En welke gemeenten doen mee?", "gesprek": address.rpartition("/")[2]},
        follow_redirects=False,
    )
    assert again.headers["location"].partition("#")[0] == address
    client.cookies.clear()
    assert client.get(address).status_code == 404
    # Nobody goes on with, or deletes, what is another's.
    other = client.post(
        "/vragen", data={"vraag": WHO, "gesprek": address.rpartition("/")[2]}, follow_redirects=False
    )
    assert other.headers["location"].partition("#")[0] != address
    assert client.post(f"{address}/verwijderen").status_code == 404


def names_in(stream: str) -> list[str]:
    return re.findall(r"^event: (\w+)$", stream, re.M)


def test_an_answer_that_is_there_at_once_is_only_a_card(client: TestClient) -> None:
    response = client.post("/vragen/stroom", json={"vraag": WHO})
    assert response.headers["content-type"].startswith("text/event-stream")
    assert names_in(response.text) == ["kaart"]


def test_a_greeting_is_not_said_to_be_about_something_else(client: TestClient) -> None:
    page = client.get("/", params={"vraag": "goedemorgen"}).text
    assert "Goedendag." in page
    assert 'class="vb-outcome"' not in page and 'class="vb-near"' not in page


def test_with_a_language_model_the_card_ends_a_stream(
    built_settings: Settings, service: Service, tmp_path: Path
) -> None:
    from assistant.api.app import create_app

    class Slow:
        """The service as it is with a language model, as far as the pages can tell."""

        settings = replace(service.settings, model="een/model")
        library, ask, ask_steps, ready = service.library, service.ask, service.ask_steps, True

    writing: Any = Slow()
    with TestClient(create_app(replace(built_settings, data=tmp_path), writing)) as slow:
        names = names_in(slow.post("/vragen/stroom", json={"vraag": WHO}).text)
        assert names[0] == "stap" and names[-1] == "kaart" and "tekst" in names
        with line_of(slow) as line:
            assert over(line, vraag=WHO)[0]["naam"] == "stap"


def line_of(client: TestClient, origin: str = "http://testserver") -> Any:
    return client.websocket_connect("/vragen/lijn", headers={"Origin": origin})


def over(line: Any, **question: Any) -> list[dict[str, Any]]:
    line.send_json(question)
    heard = [line.receive_json()]
    while heard[-1]["naam"] not in ("kaart", "fout"):
        heard.append(line.receive_json())
    return heard


def test_questions_over_a_line_make_one_conversation(client: TestClient) -> None:
    client.cookies.clear()
    with line_of(client) as line:
        assert COOKIE in dict(line.extra_headers)[b"set-cookie"].decode()
        (first,) = over(line, vraag=WHO)
        assert "Woondeal" in first["html"] and first["gesproken"].startswith("Antwoord: ")
        (second,) = over(line, vraag="En welke gemeenten doen mee?", gesprek=first["id"])
        assert second["id"] == first["id"] and second["nummer"] == 2 and "Woondeal" in second["html"]
        cookie = dict(line.extra_headers)[b"set-cookie"].decode().partition(";")[0]
    kept = client.get(f"/gesprekken/{first['id']}", headers={"Cookie": cookie})
    assert kept.text.count("<article") == 2
    assert client.get(f"/gesprekken/{first['id']}").status_code == 404


def test_a_line_survives_what_cannot_be_asked(client: TestClient) -> None:
    with line_of(client) as line:
        for bad in ({"vraag": " "}, {"vraag": "a", "documenten": ["niets"]}, {"vraag": "x" * 70_000}):
            (failure,) = over(line, **bad)
            assert failure["naam"] == "fout" and failure["detail"].endswith(".")
        line.send_text("geen json")
        assert line.receive_json()["naam"] == "fout"
        assert over(line, vraag=WHO)[-1]["naam"] == "kaart"


@pytest.mark.parametrize("origin", ["http://elders.example", "null", ""])
def test_pages_of_other_sites_get_no_line(client: TestClient, origin: str) -> None:
    with pytest.raises(WebSocketDisconnect), line_of(client, origin):
        pass


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"vraag": " "}, 400),
        ({"vraag": "x" * 2001}, 400),
        ({"vraag": "a", "documenten": ["niets"]}, 400),
        ([], 400),
    ],
)
def test_what_cannot_be_asked_is_refused_in_dutch(client: TestClient, body: Any, status: int) -> None:
    response = client.post("/vragen/stroom", json=body)
    assert response.status_code == status and 'class="vb-lead"' in response.text


def test_forms_of_other_sites_are_refused(client: TestClient) -> None:
    for path in ("/vragen", "/gesprekken/verwijderen", "/gesprekken/abc/verwijderen"):
        response = client.post(path, data={"vraag": WHO}, headers={"Sec-Fetch-Site": "cross-site"})
        assert response.status_code == 403


def test_lists_agree_with_the_api(client: TestClient) -> None:
    for name in (
        "dossiers",
        "trekkers",
        "gemeenten",
        "lobbydoelen",
        "themas",
        "acties",
        "cijfers",
        "begrippen",
    ):
        total = client.get(f"/v1/{name}").json()["totaal"]
        html = client.get(f"/register/{name}").text
        assert re.search(rf'id="aantal">{total} ', html), name
        csv = client.get(f"/register/{name}.csv")
        direct = client.get(f"/v1/{name}", headers={"Accept": "text/csv"})
        assert csv.text == direct.text and csv.headers["content-type"] == direct.headers["content-type"]


def test_a_filter_that_cannot_be_is_explained(client: TestClient) -> None:
    response = client.get("/register/dossiers?looptijdOp=ooit")
    assert response.status_code == 400 and "moet een jaar of datum zijn" in response.text
    assert client.get("/register/dossiers?onbekend=1").status_code == 200


def test_a_quote_of_another_edition_is_not_marked(client: TestClient, built_library: Any) -> None:
    version = built_library.documents["pa-agenda"].sha256[:12]
    path = "/documenten/pa-agenda/7?begin=1468&eind=1675&versie="
    assert 'class="vb-mark"' in client.get(path + version).text
    moved = client.get(path + "000000000000").text
    assert 'class="vb-mark"' not in moved and "vernieuwd" in moved


def test_a_finished_run_is_shown_and_its_report_can_do_nothing(client: TestClient) -> None:
    app: Any = client.app
    folder: Path = app.state.shell.data / "evaluaties" / "20300101-000000-toets"
    folder.mkdir(parents=True)
    (folder / "run.json").write_text(
        '{"systeem": "Proef <b>", "deel": "toets", "aantal": 3, "begonnen": "2030-01-01", "klaar": "ja"}'
    )
    (folder / "rapport.md").write_text("# Kop\n\n| Meting | Waarde |\n|---|---|\n| Goed | 66,7% |\n")
    (folder / "rapport.html").write_text("<title>x</title><script>alert(1)</script>")
    html = client.get("/evaluatie").text
    assert "66,7%" in html and "Proef &lt;b&gt;" in html
    report = client.get("/evaluatie/20300101-000000-toets/rapport")
    assert report.status_code == 200
    assert "sandbox" in report.headers["content-security-policy"]
    assert "script-src" not in report.headers["content-security-policy"]
    assert client.get("/evaluatie/..%2f..%2fetc/rapport").status_code == 404


def test_no_library_yet_is_said_on_a_page(tmp_path: Path) -> None:
    from assistant.api.app import create_app
    from assistant.settings import Settings

    with TestClient(create_app(Settings(data=tmp_path, corpus=tmp_path))) as empty:
        response = empty.get("/")
        assert response.status_code == 503 and response.headers["retry-after"]
        assert "Even geduld" in response.text
