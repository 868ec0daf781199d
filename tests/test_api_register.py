"""The register over HTTP: filters that combine, order, pages, sources, and CSV that is safe to open."""

from __future__ import annotations

import csv
import io
import time

import pytest
from api_fake import TEXT, app_client
from fastapi.testclient import TestClient

from assistant.api.filters import overlaps, stretch, years
from assistant.api.tables import harmless

CSV = {"accept": "text/csv"}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return app_client(tmp_path_factory.mktemp("api"))


def ids(client: TestClient, path: str) -> list[str]:
    response = client.get(path)
    assert response.status_code == 200, response.text
    return [item.get("id") or item.get("naam") or item.get("term") for item in response.json()["items"]]


@pytest.mark.parametrize(
    ("path", "want"),
    [
        ("/v1/dossiers", ["fietspaden", "warmte", "water-en-oevers"]),
        ("/v1/dossiers?trekker=de+wit", ["water-en-oevers"]),
        ("/v1/dossiers?trekker=WETHOUDER+A.+de+Wit", ["water-en-oevers"]),
        ("/v1/dossiers?trekker=Anna+de+Wit", ["water-en-oevers"]),
        ("/v1/dossiers?trekker=witt", ["warmte"]),
        ("/v1/dossiers?trekker=burgemeester+a.", []),
        ("/v1/dossiers?gemeente=zandhoven", ["fietspaden", "water-en-oevers"]),
        ("/v1/dossiers?gemeente=Gemeente+Zandhoven", ["fietspaden", "water-en-oevers"]),
        ("/v1/dossiers?gemeente=Heide", ["warmte"]),
        ("/v1/dossiers?gemeente=Zandhoven&thema=mobiliteit", ["fietspaden"]),
        ("/v1/dossiers?gemeente=Zandhoven&trekker=Witte", []),
        ("/v1/dossiers?opdrachtgever=waterschap", ["water-en-oevers"]),
        ("/v1/dossiers?q=warmte+streek", ["warmte"]),
        ("/v1/dossiers?q=riet", ["water-en-oevers"]),
        ("/v1/dossiers?q=%3F%3F", []),
        ("/v1/dossiers?q=", ["fietspaden", "warmte", "water-en-oevers"]),
        ("/v1/dossiers?looptijdOp=2024", ["warmte", "water-en-oevers"]),
        ("/v1/dossiers?looptijdOp=2030-12-31", ["fietspaden", "warmte", "water-en-oevers"]),
        ("/v1/dossiers?looptijdOp=2031-01", ["fietspaden", "warmte"]),
        ("/v1/dossiers?sorteer=-naam", ["water-en-oevers", "warmte", "fietspaden"]),
        ("/v1/dossiers?sorteer=van", ["water-en-oevers", "fietspaden", "warmte"]),
        ("/v1/dossiers?sorteer=-van", ["fietspaden", "water-en-oevers", "warmte"]),
        ("/v1/dossiers?grootte=2&pagina=2", ["water-en-oevers"]),
        ("/v1/dossiers?grootte=2&pagina=3", []),
        ("/v1/trekkers?gemeente=zandhoven&q=wethouder", ["a-de-wit"]),
        ("/v1/trekkers?q=oevers", ["a-de-wit"]),
        ("/v1/gemeenten", ["Sëegat", "Zandhoven"]),
        ("/v1/gemeenten?q=see", ["Sëegat"]),
        ("/v1/lobbydoelen?thema=mobiliteit&q=trein&document=jaarplan", ["spoor-1"]),
        ("/v1/lobbydoelen?document=notitie", []),
        ("/v1/themas?q=energie", ["energie"]),
        ("/v1/acties?sorteer=nummer", ["actie-1", "actie-2", "actie-10"]),
        ("/v1/acties?periode=2025", ["actie-2"]),
        ("/v1/acties?periode=2025-2026", ["actie-2", "actie-10"]),
        ("/v1/acties?periode=2035", ["actie-10"]),
        ("/v1/acties?organisatie=zandhoven", ["actie-10"]),
        ("/v1/acties?organisatie=provincie", ["actie-2"]),
        ("/v1/acties?verantwoordelijke=provincie", ["actie-2"]),
        ("/v1/cijfers?gemeente=Zandhoven", ["c1", "c3", "c4"]),
        ("/v1/cijfers?gemeente=zandhoven&onderwerp=sociale+huur+woningen", ["c1", "c4"]),
        ("/v1/cijfers?gemeente=zandhoven&tabel=woning&sorteer=getal", ["c3", "c1", "c4"]),
        ("/v1/cijfers?periode=2030", ["c1", "c4"]),
        ("/v1/cijfers?periode=2029-2031&tabel=nieuwe", ["c1", "c2", "c4"]),
        ("/v1/begrippen?q=streek", ["SZO"]),
        ("/v1/bevindingen?document=jaarplan&soort=telling", [None]),
    ],
)
def test_filters_and_order(client: TestClient, path: str, want: list[str]) -> None:
    assert ids(client, path) == want


def test_pages_of_a_long_list(client: TestClient) -> None:
    first = client.get("/v1/cijfers").json()
    assert (len(first["items"]), first["totaal"], first["pagina"], first["grootte"]) == (50, 254, 1, 50)
    last = client.get("/v1/cijfers?grootte=200&pagina=2").json()
    assert len(last["items"]) == 54
    seen = [id for n in range(1, 7) for id in ids(client, f"/v1/cijfers?pagina={n}")]
    assert len(set(seen)) == 254, "a record is missing or comes twice over the pages"


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ("/v1/dossiers/water-en-oevers", "naam", "Water en Oevers"),
        ("/v1/trekkers/a-de-wit", "naam", "A. de Wit"),
        ("/v1/trekkers/A.%20de%20Wit", "id", "a-de-wit"),
        ("/v1/gemeenten/zandhoven", "naam", "Zandhoven"),
        ("/v1/gemeenten/S%C3%ABegat", "naam", "Sëegat"),
        ("/v1/gemeenten/SEEGAT", "naam", "Sëegat"),
        ("/v1/lobbydoelen/spoor-1", "gericht_aan", "Rijk"),
        ("/v1/themas/energie", "naam", "Energie"),
        ("/v1/acties/actie-10", "nummer", "10"),
        ("/v1/cijfers/c2", "getal", None),
        ("/v1/begrippen/szo", "term", "SZO"),
        ("/v1/begrippen/t%2Fm", "term", "t/m"),
    ],
)
def test_one_record(client: TestClient, path: str, key: str, value: object) -> None:
    response = client.get(path)
    assert response.status_code == 200, response.text
    assert response.json()[key] == value


def test_every_source_is_a_quote_of_its_page(client: TestClient) -> None:
    body = client.get("/v1/dossiers/water-en-oevers").json()
    sources = [body["bronnen"]["naam"], body["trekkers"][0]["bron"], body["overig"]["Budget"]["bron"]]
    for source in sources:
        assert TEXT[source["begin"] : source["eind"]] == source["citaat"]


def rows(client: TestClient, path: str) -> list[dict[str, str]]:
    response = client.get(path, headers=CSV)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith("text/csv; charset=utf-8")
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8"), newline="")))


def test_csv_of_dossiers(client: TestClient) -> None:
    found = {row["id"]: row for row in rows(client, "/v1/dossiers")}
    water = found["water-en-oevers"]
    assert water["gemeenten"] == "Zandhoven; Zuiderbroek"
    assert water["trekkers"] == "Wethouder A. de Wit"
    assert (water["looptijd"], water["looptijd_van"], water["looptijd_tot"]) == (
        "2023 – 2030",
        "2023",
        "2030",
    )
    assert water["overig"] == "Budget: P.M."
    assert (water["document"], water["pagina"]) == ("jaarplan", "1; 2"), "the place of the source is not told"
    assert found["fietspaden"]["wat_is_het"].startswith("'="), "a spreadsheet would run this cell"


def test_csv_of_figures_is_whole_unless_a_page_is_asked(client: TestClient) -> None:
    found = rows(client, "/v1/cijfers")
    assert len(found) == 254
    assert found[2]["waarde"] == "-5,2%", "a number was changed"
    assert found[2]["kolom"] == "Te bouwen; Koop"
    assert found[3]["waarde"] == "'-"
    assert len(rows(client, "/v1/cijfers?grootte=10")) == 10
    assert len(rows(client, "/v1/cijfers?tabel=bestaatniet")) == 0


@pytest.mark.parametrize("path", ["dossiers", "trekkers", "lobbydoelen", "acties", "cijfers"])
def test_csv_names_document_and_page(client: TestClient, path: str) -> None:
    for row in rows(client, f"/v1/{path}"):
        assert row["document"] == "jaarplan" and row["pagina"], f"{path}: a row without its place"


@pytest.mark.parametrize("path", ["themas", "begrippen", "bevindingen", "gemeenten"])
def test_csv_of_the_other_lists(client: TestClient, path: str) -> None:
    assert rows(client, f"/v1/{path}")


@pytest.mark.parametrize(
    ("text", "safe"),
    [("=1+1", "'=1+1"), ("+31", "+31"), ("-1.200,5", "-1.200,5"), ("-x", "'-x"), ("@som", "'@som"),
     ("- 5%", "- 5%"), ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"), ("gewoon", "gewoon"),
     ("\t=1", "'\t=1")],
)  # fmt: skip
def test_cells_that_start_a_formula(text: str, safe: str) -> None:
    assert harmless(text) == safe


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("2025", ((2025, 2025),)),
        ("2025-2030", ((2025, 2030),)),
        ("2025 t/m 2030", ((2025, 2030),)),
        ("2025/2026", ((2025, 2026),)),
        ("2025/26", ((2025, 2026),)),
        ("2025-'30", ((2025, 2030),)),
        ("2025-10", ((2025, 2025),)),
        ("Q2 2025 – Q3 2026", ((2025, 2026),)),
        ("2025 en 2027", ((2025, 2025), (2027, 2027))),
        ("vanaf 2026", ((2026, 9999),)),
        ("t/m 2030", ((0, 2030),)),
        ("2023 - 2030 en 2031 - 2050", ((2023, 2030), (2031, 2050))),
        ("2.025 woningen", ()),
        ("2025,5", ()),
        ("12025", ()),
    ],
)
def test_years_that_a_text_names(text: str, want: tuple[tuple[int, int], ...]) -> None:
    assert years(text) == want


def test_terms_that_overlap() -> None:
    assert overlaps(stretch({"tekst": "x", "van": 2025, "tot": None}), years("2040"))
    assert not overlaps(stretch({"tekst": "P.M.", "van": None, "tot": None}), years("2040"))
    assert not overlaps(stretch(None), years("2040"))
    assert stretch({"tekst": "2024-2025", "van": None, "tot": 2025}) == ((2024, 2025),)


def test_a_list_of_dossiers_is_quick(client: TestClient) -> None:
    client.get("/v1/dossiers?trekker=wit")
    times = []
    for _ in range(50):
        began = time.perf_counter()
        client.get("/v1/dossiers?trekker=wit")
        times.append(time.perf_counter() - began)
    assert sorted(times)[25] < 0.05, "asking the register is slow"
