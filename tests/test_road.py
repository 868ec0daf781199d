"""The whole road on the real documents: built, served, asked, as a client of the interface sees it."""

from __future__ import annotations

import csv
import io
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from evals.questions import load
from ingest.library import Library

OUTCOMES = {"beantwoord", "gedeeltelijk", "tegenstrijdig", "niet-gevonden", "buiten-bereik", "onduidelijk"}
GROUNDED = {"beantwoord", "gedeeltelijk", "tegenstrijdig"}
FIELDS = (
    *("id", "vraag", "begrepen_als", "uitkomst", "wijze", "antwoord", "bronnen", "gegevens", "passages"),
    *("waarschuwingen", "suggesties"),
)
SOURCE = (
    *(
        "document",
        "titel",
        "uitgever",
        "datum",
        "versie",
        "pagina",
        "paginalabel",
        "sectie",
        "citaat",
        "begin",
    ),
    *("eind", "rechthoeken", "link"),
)
REGISTER = ("dossiers", "trekkers", "gemeenten", "lobbydoelen", "themas", "acties", "cijfers", "begrippen")
QUESTIONS = [q for q in load() if q.part == "ontwikkel"]
SAMPLE = random.Random(20).sample(QUESTIONS, 40)


class Pages:
    """Page texts as the interface gives them, each asked once."""

    def __init__(self, client: TestClient) -> None:
        self._client = client
        self._texts: dict[tuple[str, int], str] = {}

    def text(self, document: str, number: int) -> str:
        key = (document, number)
        if key not in self._texts:
            reply = self._client.get(f"/v1/documenten/{document}/paginas/{number}")
            assert reply.status_code == 200
            self._texts[key] = reply.json()["tekst"]
        return self._texts[key]

    def check(self, source: dict[str, Any]) -> None:
        assert set(SOURCE) <= source.keys()
        text = self.text(source["document"], source["pagina"])
        assert source["citaat"].strip()
        assert text[source["begin"] : source["eind"]] == source["citaat"]
        for x0, y0, x1, y1 in source["rechthoeken"]:
            assert 0 <= x0 < x1 <= 1
            assert 0 <= y0 < y1 <= 1


@pytest.fixture(scope="module")
def pages(client: TestClient) -> Pages:
    return Pages(client)


def check_answer(answer: dict[str, Any], pages: Pages) -> None:
    assert set(FIELDS) <= answer.keys()
    assert answer["uitkomst"] in OUTCOMES
    assert answer["antwoord"].strip()
    assert len(answer["antwoord"]) <= 2200
    cited = {int(n) for n in re.findall(r"\[(\d+)\]", answer["antwoord"])}
    assert cited == {source["nummer"] for source in answer["bronnen"]}
    if answer["uitkomst"] in GROUNDED:
        assert answer["bronnen"]
    for source in answer["bronnen"]:
        pages.check(source)


def sources(value: Any) -> list[dict[str, Any]]:
    """Every source object in a body, however deep."""
    if isinstance(value, dict):
        found = [value] if "citaat" in value else []
        return found + [s for part in value.values() for s in sources(part)]
    return [s for part in value for s in sources(part)] if isinstance(value, list) else []


@pytest.mark.parametrize("question", SAMPLE, ids=[q.id for q in SAMPLE])
def test_a_question_gets_an_answer_with_quotes_from_its_pages(
    question: Any, client: TestClient, pages: Pages
) -> None:
    turns = [{"vraag": asked, "antwoord": answered} for asked, answered in question.history]
    reply = client.post("/v1/vragen", json={"vraag": question.text, "geschiedenis": turns})
    assert reply.status_code == 200, reply.text
    check_answer(reply.json(), pages)


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Wat is het doel van de regio?", OUTCOMES),
        ("Wat wordt het weer morgen in Lissabon?", {"buiten-bereik", "niet-gevonden"}),
        ("asdf qwer", OUTCOMES - GROUNDED),
    ],
)
def test_what_is_asked_outside_the_sets(
    text: str, outcomes: set[str], client: TestClient, pages: Pages
) -> None:
    answer = client.post("/v1/vragen", json={"vraag": text}).json()
    assert answer["uitkomst"] in outcomes
    check_answer(answer, pages)


def test_the_stream_ends_with_the_whole_answer(client: TestClient, pages: Pages) -> None:
    reply = client.post("/v1/vragen", json={"vraag": SAMPLE[0].text}, headers={"Accept": "text/event-stream"})
    assert reply.headers["content-type"].startswith("text/event-stream")
    events = re.findall(r"^event: (\S+)\ndata: (.*)$", reply.text, re.M)
    assert events[-1][0] == "antwoord"
    assert {name for name, _ in events} <= {"stap", "tekst", "bron", "antwoord"}
    answer = json.loads(events[-1][1])
    check_answer(answer, pages)
    told = "".join(json.loads(data)["tekst"] for name, data in events if name == "tekst")
    assert told == answer["antwoord"]


def test_a_search_is_limited_to_a_document(client: TestClient) -> None:
    documents = [d["id"] for d in client.get("/v1/documenten").json()["items"]]
    for document in documents:
        reply = client.post("/v1/vragen", json={"vraag": "Wat is het doel?", "documenten": [document]})
        assert {s["document"] for s in reply.json()["bronnen"]} <= {document}


@pytest.mark.parametrize(
    "body",
    [
        *({}, {"vraag": ""}, {"vraag": "   "}, {"vraag": "a" * 2001}, {"vraag": 7}),
        *({"vraag": "Wat?", "documenten": ["bestaat-niet"]}, {"vraag": "Wat?", "wijze": "raden"}),
    ],
    ids=str,
)
def test_a_bad_question_is_refused_with_a_reason(body: dict[str, Any], client: TestClient) -> None:
    reply = client.post("/v1/vragen", json=body)
    assert reply.status_code == 400
    assert reply.headers["content-type"].startswith("application/problem+json")
    assert reply.json()["detail"]


def test_search_gives_passages_that_stand_on_their_pages(client: TestClient, pages: Pages) -> None:
    reply = client.get("/v1/zoek", params={"q": "woningen", "limiet": 5})
    items = reply.json()["items"]
    assert 0 < len(items) <= 5
    for item in items:
        assert {"document", "pagina", "sectie", "tekst", "delen", "score", "waarom"} <= item.keys()
        parts = [
            pages.text(item["document"], part["pagina"])[part["begin"] : part["eind"]]
            for part in item["delen"]
        ]
        assert item["tekst"] == "\n".join(parts)
    assert [i["score"] for i in items] == sorted((i["score"] for i in items), reverse=True)


@pytest.mark.parametrize("name", REGISTER)
def test_the_register_is_filled_and_every_record_says_where_from(
    name: str, client: TestClient, pages: Pages
) -> None:
    items, page = [], 1
    while True:
        body = client.get(f"/v1/{name}", params={"grootte": 200, "pagina": page}).json()
        items += body["items"]
        if len(items) >= body["totaal"]:
            break
        page += 1
    assert items
    checked = 0
    for item in items:
        found = sources(item)
        assert found, item
        for source in found[:30]:
            pages.check(source)
            checked += 1
    assert checked


def test_the_thesaurus_shows_what_people_may_see(client: TestClient, built_library: Library) -> None:
    known = {r.id: r.data for r in built_library.register.records("concept")}
    reply = client.get("/v1/begrippen", params={"soort": "thesaurus", "grootte": 200}).json()
    assert reply["totaal"] == len(known) > 1200
    hidden = {label for data in known.values() for label in data["verborgen"]}
    shown = {data["voorkeur"] for data in known.values()}
    shown |= {label for data in known.values() for label in (*data["synoniemen"], *data["engels"])}
    for item in reply["items"]:
        assert (item["soort"], item["bron"], item["vindplaatsen"]) == ("thesaurus", None, [])
        assert not {item["term"], *item["synoniemen"], *item["engels"]} & (hidden - shown)
    one = reply["items"][0]["term"]
    assert client.get(f"/v1/begrippen/{one}").json()["term"] == one
    assert client.get("/v1/begrippen", params={"soort": "anders"}).status_code == 400


def test_findings_have_a_source_on_both_sides(client: TestClient, pages: Pages) -> None:
    for finding in client.get("/v1/bevindingen").json()["items"]:
        assert len(finding["bronnen"]) >= 2
        for source in finding["bronnen"]:
            pages.check(source)


@pytest.mark.parametrize("name", REGISTER)
def test_the_register_as_csv(name: str, client: TestClient) -> None:
    total = client.get(f"/v1/{name}").json()["totaal"]
    reply = client.get(f"/v1/{name}", headers={"Accept": "text/csv"})
    assert reply.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(reply.text)))
    assert len(rows) == total
    assert {"document", "pagina"} <= rows[0].keys()


def test_health_documents_and_description(client: TestClient) -> None:
    assert client.get("/health/live").status_code == client.get("/health/ready").status_code == 200
    assert client.get("/v1/openapi.json").json()["openapi"].startswith("3.1")
    documents = client.get("/v1/documenten")
    assert "api-version" in documents.headers
    for document in documents.json()["items"]:
        reply = client.get(f"/v1/documenten/{document['id']}/bestand", headers={"Range": "bytes=0-3"})
        assert (reply.status_code, reply.content) == (206, b"%PDF")
        last = client.get(f"/v1/documenten/{document['id']}/paginas/100000")
        assert last.status_code == 404


def test_no_code_knows_a_name_of_the_documents(built_library: Library) -> None:
    """Readers recognise labels and layout: no person, municipality or dossier of the register is in code, nor the adjective of one."""
    names = {
        str(record.data[field])
        for kind, field in (("persoon", "achternaam"), ("gemeente", "naam"), ("dossier", "naam"))
        for record in built_library.register.records(kind)
        if record.data.get(field)
    }
    root = Path(__file__).parent.parent
    code = {
        path.relative_to(root): path.read_text(encoding="utf-8")
        for package in ("ingest", "assistant")
        for path in (root / package).rglob("*")
        if path.suffix in (".py", ".html", ".js", ".txt", ".md")
    }
    assert len(names) > 20
    assert len(code) > 20
    found = [
        f"{path}: {name}"
        for name in sorted(names)
        for path, text in code.items()
        if re.search(rf"(?<!\w){re.escape(name)}(?:se|er|s)?(?!\w)", text)
    ]
    assert found == []


def test_the_explanation_repeats_the_question_as_it_was_asked(client: TestClient) -> None:
    asked = "Hoeveel dossiers heeft de regio?"
    made = client.post("/v1/vragen", json={"vraag": asked}).json()
    told = client.get(f"/v1/vragen/{made['id']}/uitleg").json()
    assert told["vraag"] == asked, "whoever reads why an answer came about sees a structure for a question"
    assert told["gelezen"]["vorm"] == "aantal"


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("Hoeveel wettelijk urgent woningzoekenden zijn er in Leusden in 2025 en 2026?", "cijfer"),
        ("Wie trekt de warmtetransitie?", "dossier"),
        ("Wat is actie 3 van de samenwerkingsafspraken?", "actie"),
    ],
)
def test_records_with_an_answer_name_their_kind(client: TestClient, asked: str, kind: str) -> None:
    made = client.post("/v1/vragen", json={"vraag": asked}).json()
    assert {row["soort"] for row in made["gegevens"]} == {kind}, made["antwoord"]
