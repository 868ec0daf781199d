"""The documents over HTTP: data, text, file with ranges, pictures."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from api_fake import TEXT, app_client
from fastapi.testclient import TestClient
from PIL import Image

FILE = "/v1/documenten/jaarplan/bestand"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return app_client(tmp_path_factory.mktemp("api"))


def test_documents_and_pages(client: TestClient) -> None:
    body = client.get("/v1/documenten").json()
    assert (body["totaal"], [item["id"] for item in body["items"]]) == (2, ["jaarplan", "notitie"])
    one = client.get("/v1/documenten/jaarplan").json()
    assert one["paginas"] == 3 and one["versie"].startswith("sha256:") and one["afgeleid"] == ["titel"]
    page = client.get("/v1/documenten/jaarplan/paginas/2").json()
    assert (page["tekst"], page["tekens"], page["paginalabel"]) == (TEXT, len(TEXT), "2")
    assert client.get("/v1/documenten?pagina=9").json()["items"] == [], "a page past the end is not empty"


def test_the_file_comes_whole_and_inline(client: TestClient) -> None:
    response = client.get(FILE)
    assert response.status_code == 200 and response.content.startswith(b"%PDF")
    assert response.headers["content-type"] == "application/pdf"
    shown = response.headers["content-disposition"]
    assert shown.startswith('inline; filename="jaarplan ___n_.pdf"')
    assert "filename*=UTF-8''jaarplan%20%28%C3%A9%C3%A9n%29.pdf" in shown
    assert client.get("/v1/documenten/notitie/bestand").headers["content-type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("asked", "begin", "end"),
    [("bytes=0-3", 0, 4), ("bytes=5-", 5, None), ("bytes=-7", -7, None), ("bytes=2-999999", 2, None)],
)
def test_a_range_gives_that_part(client: TestClient, asked: str, begin: int, end: int | None) -> None:
    whole = client.get(FILE).content
    response = client.get(FILE, headers={"range": asked})
    assert response.status_code == 206, f"{asked}: {response.status_code}"
    assert response.content == whole[begin:end]
    assert response.headers["content-range"].endswith(f"/{len(whole)}")


@pytest.mark.parametrize(
    "asked",
    ["bytes=999999-", "bytes=5-3", "bytes=-0", "bytes=a-b", "bytes=", "regels=1-2", "bytes=0-1,zz", "onzin"],
)
def test_a_range_that_cannot_be_is_a_416_with_the_size(client: TestClient, asked: str) -> None:
    response = client.get(FILE, headers={"range": asked})
    assert response.status_code == 416, f"{asked}: {response.status_code}"
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers["content-range"].startswith("bytes */")


def test_an_unchanged_file_is_not_sent_again(client: TestClient) -> None:
    etag = client.get(FILE).headers["etag"]
    again = client.get(FILE, headers={"if-none-match": etag})
    assert again.status_code == 304 and again.content == b""
    assert client.get(FILE, headers={"range": "bytes=0-3", "if-range": etag}).status_code == 206
    stale = client.get(FILE, headers={"range": "bytes=0-3", "if-range": '"oud"'})
    assert stale.status_code == 200, "a part of another version would be glued to what the client has"


def test_pictures_are_drawn_once_and_rounded_up(client: TestClient) -> None:
    response = client.get("/v1/documenten/jaarplan/paginas/2/beeld?breedte=350")
    assert response.status_code == 200 and response.headers["content-type"] == "image/png"
    assert Image.open(io.BytesIO(response.content)).width == 400, "the width is not the next step up"
    data: Path = client.app.state.shared.settings.data  # type: ignore[attr-defined]
    kept = list((data / "beelden").rglob("*.png"))
    assert len(kept) == 1 and kept[0].name.endswith("-2-400.png")
    kept[0].write_bytes(b"bewaard")
    again = client.get("/v1/documenten/jaarplan/paginas/2/beeld?breedte=400")
    assert again.content == b"bewaard", "the picture was drawn again"
    unchanged = client.get(
        "/v1/documenten/jaarplan/paginas/2/beeld?breedte=400",
        headers={"if-none-match": again.headers["etag"]},
    )
    assert unchanged.status_code == 304


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    client = app_client(tmp_path)
    client.service.library.file("notitie").unlink()  # type: ignore[attr-defined]
    response = client.get("/v1/documenten/notitie/bestand")
    assert response.status_code == 404 and "niet meer" in response.json()["detail"]
