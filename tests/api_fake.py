"""A small invented library and service behind the API, so that its tests need no build and no index."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from fastapi.testclient import TestClient
from pypdf import PdfWriter

from ingest.model import Document, Page, Record, Span
from ingest.register import Register

TEXT = "Water en Oevers\nWethouder A. de Wit trekt dit dossier.\nLooptijd 2023 – 2030"


def span(quote: str, page: int = 1, document: str = "jaarplan") -> Span:
    begin = TEXT.index(quote)
    return Span(document, page, begin, begin + len(quote))


HERE = span("Water en Oevers")


def dossier(id: str, naam: str, **data: Any) -> Record:
    fields: dict[str, Any] = {
        "id": id,
        "document": "jaarplan",
        "naam": naam,
        "thema": "Ruimte",
        "wat_is_het": f"Samen werken aan {naam}.",
        "doelen": [],
        "gemeenten": [],
        "opdrachtgevers": [],
        "trekkers": [],
        "looptijd": {"tekst": None, "van": None, "tot": None},
        "actueel": [],
        "planning": [],
        "overig": {},
        "bronnen": {"naam": HERE},
    }
    return Record("dossier", id, "jaarplan", {**fields, **data})


def places(*names: str) -> list[dict[str, Any]]:
    return [{"naam": name, "toelichting": None, "bron": HERE} for name in names]


def lead(naam: str, functie: str = "Wethouder") -> list[dict[str, Any]]:
    return [{"functie": functie, "naam": naam, "toelichting": None, "bron": span("A. de Wit")}]


def action(id: str, **data: Any) -> Record:
    fields = {
        "id": id,
        "document": "jaarplan",
        "nummer": id.rpartition("-")[2],
        "titel": "Oevers",
        "tekst": "Schoonmaken",
        "planning": {"tekst": None, "van": None, "tot": None},
        "verantwoordelijke": None,
        "resultaat": None,
        "investering": None,
        "uren": [],
        "bronnen": {"tekst": HERE},
    }
    return Record("actie", id, "jaarplan", {**fields, **data})


def figure(id: str, waarde: str, getal: float | None, **data: Any) -> Record:
    fields = {
        "id": id,
        "document": "jaarplan",
        "tabel": "Nieuwe woningen",
        "rij": "Zandhoven",
        "kolom": ["Sociale huur"],
        "periode": "2025-2030",
        "gemeente": "Zandhoven",
        "waarde": waarde,
        "getal": getal,
        "eenheid": "woningen",
        "bron": HERE,
    }
    return Record("cijfer", id, "jaarplan", {**fields, **data})


RECORDS = {
    "dossier": [
        dossier(
            "water-en-oevers",
            "Water en Oevers",
            gemeenten=places("Zandhoven", "Zuiderbroek"),
            trekkers=lead("A. de Wit"),
            opdrachtgevers=[{"naam": "Waterschap Zuiderbroek", "bron": HERE}],
            looptijd={"tekst": "2023 – 2030", "van": 2023, "tot": 2030},
            doelen=[
                {"tekst": "Schone oevers", "bron": HERE},
                {"tekst": "Meer riet", "bron": span("dossier", 2)},
            ],
            overig={"Budget": {"tekst": "P.M.", "bron": HERE}},
        ),
        dossier(
            "warmte",
            "Wärmte in de stréék",
            thema="Energie",
            gemeenten=places("Zandhovense Heide"),
            trekkers=lead("B. de Witte", "Burgemeester"),
            looptijd={"tekst": "doorlopend", "van": None, "tot": None},
        ),
        dossier(
            "fietspaden",
            "Fietspaden",
            thema="Mobiliteit",
            gemeenten=places("Zandhoven"),
            looptijd={"tekst": "vanaf 2026", "van": 2026, "tot": None},
            wat_is_het='=HYPERLINK("kwaad")',
        ),
    ],
    "trekker": [
        Record(
            "trekker",
            "a-de-wit",
            "jaarplan",
            {
                "naam": "A. de Wit",
                "functie": "Wethouder",
                "gemeente": "Zandhoven",
                "namen": ["A. de Wit", "Anna de Wit-Smit"],
                "dossiers": [
                    {
                        "id": "water-en-oevers",
                        "naam": "Water en Oevers",
                        "document": "jaarplan",
                        "toelichting": None,
                        "bron": HERE,
                    }
                ],
            },
        ),
    ],
    "gemeente": [
        Record("gemeente", "zandhoven", "", {"naam": "Zandhoven", "dossiers": [], "cijfers": []}),
        Record("gemeente", "seegat", "", {"naam": "Sëegat", "dossiers": [], "cijfers": []}),
    ],
    "lobbydoel": [
        Record(
            "lobbydoel",
            "spoor-1",
            "jaarplan",
            {
                "id": "spoor-1",
                "document": "jaarplan",
                "thema": "Mobiliteit",
                "nummer": "1",
                "tekst": "Meer treinen",
                "gericht_aan": "Rijk",
                "vindplaatsen": [{"soort": "lijst", "tekst": "Meer treinen", "bron": HERE}],
                "bronnen": {"tekst": HERE},
            },
        ),
    ],
    "actie": [
        action(
            "actie-2", planning={"tekst": "Q3 2025", "van": 2025, "tot": 2025}, verantwoordelijke="Provincie"
        ),
        action(
            "actie-10",
            planning={"tekst": "2026 e.v.", "van": 2026, "tot": None},
            uren=[
                {"organisatie": "Zandhoven", "jaar": 2026, "uren": 120, "bron": HERE},
                {"organisatie": "Provincie", "jaar": 2026, "uren": 0, "bron": HERE},
            ],
        ),
        action("actie-1", tekst="Zonder planning"),
    ],
    "cijfer": [
        figure("c1", "1.250", 1250),
        figure("c2", "P.M.", None, gemeente="Zandhovense Heide", periode="2031-2040"),
        figure("c3", "-5,2%", -5.2, kolom=["Te bouwen", "Koop"], periode=None),
        figure("c4", "-", None),
        *(figure(f"n{n}", str(n), n, gemeente=None, tabel="Uren", periode="2024") for n in range(250)),
    ],
    "begrip": [
        Record(
            "begrip",
            "szo",
            "jaarplan",
            {
                "term": "SZO",
                "voluit": "Streek Zandhoven",
                "uitleg": None,
                "document": "jaarplan",
                "vindplaatsen": [HERE],
                "bron": HERE,
            },
        ),
        Record(
            "begrip",
            "t-m",
            "jaarplan",
            {
                "term": "t/m",
                "voluit": None,
                "uitleg": None,
                "document": "jaarplan",
                "vindplaatsen": [HERE],
                "bron": None,
            },
        ),
    ],
    "thema": [Record("thema", "energie", "jaarplan", {"naam": "Energie", "bronnen": {"naam": HERE}})],
    "bevinding": [
        Record(
            "bevinding",
            "b1",
            "",
            {"soort": "telling", "tekst": "Totaal klopt niet.", "bronnen": [HERE, span("dossier", 2)]},
        ),
    ],
}


class FakeLibrary:
    generation = "g1"

    def __init__(self, folder: Path) -> None:
        writer = PdfWriter()
        for _ in range(3):
            writer.add_blank_page(200, 100)
        folder.mkdir(parents=True, exist_ok=True)
        writer.write(folder / "jaarplan (één).pdf")
        (folder / "notitie.txt").write_text("Een notitie.", "utf-8")
        self.folder = folder
        self.documents = {
            id: Document(
                id,
                title,
                "Streek",
                "plan",
                "2025-10",
                None,
                None,
                name,
                hashlib.sha256((folder / name).read_bytes()).hexdigest(),
                "eigen",
                ("title",),
            )
            for id, title, name in [
                ("jaarplan", "Jaarplan", "jaarplan (één).pdf"),
                ("notitie", "Notitie", "notitie.txt"),
            ]
        }
        self.register = Register(RECORDS)

    def page(self, document: str, number: int) -> Page:
        return Page(document, number, f"{number}", TEXT, 200.0, 100.0)

    def pages(self, document: str) -> int:
        return 3 if document == "jaarplan" else 1

    def file(self, document: str) -> Path:
        return self.folder / self.documents[document].file

    def section(self, span: Span) -> tuple[str, ...]:
        return ("Ruimte",)

    def boxes(self, span: Span) -> list[tuple[float, float, float, float]]:
        return [(0.1, 0.1, 0.2, 0.2)]


@dataclass
class FakeService:
    library: FakeLibrary
    ready: bool = True
    asked: list[Any] = field(default_factory=list)
    fails: Exception | None = None

    def ask(self, question: Any) -> Any:
        self.asked.append(question)
        if self.fails:
            raise self.fails
        body = {"id": "1", "vraag": question.vraag, "uitkomst": "beantwoord", "antwoord": "Ja [1]."}
        return SimpleNamespace(to_dict=lambda: body)

    def ask_steps(self, question: Any) -> Iterator[Any]:
        self.asked.append(question)
        yield SimpleNamespace(name="stap", data={"naam": "zoeken"})
        yield SimpleNamespace(name="tekst", data="Ja,\nmaar\u2028anders: één.")
        if self.fails:
            raise self.fails
        yield SimpleNamespace(name="antwoord", data=self.ask(question))

    def explanation(self, id: str) -> dict[str, Any] | None:
        return {"id": id, "vraag": "Bel 06-12345678?", "uitkomst": "beantwoord"} if id == "1" else None

    def close(self) -> None:
        pass

    def search(self, q: str, document: str | None, limit: int) -> list[dict[str, Any]]:
        return [{"document": document or "jaarplan", "pagina": 1, "tekst": q}][:limit]


def app_client(folder: Path) -> TestClient:
    """A client of an app over the invented library; its service hangs at `client.service`."""
    from assistant.api.app import create_app

    service = FakeService(FakeLibrary(folder / "corpus"))
    settings: Any = SimpleNamespace(data=folder / "data", corpus=folder / "corpus")
    client = TestClient(create_app(settings, service), raise_server_exceptions=False)  # type: ignore[arg-type]
    client.service = service  # type: ignore[attr-defined]
    return client


def _stand_in() -> None:
    """Until the modules behind the API exist, what they are agreed to be."""
    try:
        import assistant.service
        import assistant.sources  # noqa: F401
    except ModuleNotFoundError:
        service = ModuleType("assistant.service")
        service.Turn = dataclass(type("Turn", (), {"__annotations__": {"vraag": str, "antwoord": str}}))  # type: ignore[attr-defined]

        @dataclass(frozen=True)
        class AskRequest:
            vraag: str
            geschiedenis: tuple[Any, ...] = ()
            gesprek: str | None = None
            documenten: tuple[str, ...] = ()
            wijze: str = "auto"

        service.AskRequest = AskRequest  # type: ignore[attr-defined]
        service.UnknownDocumentError = type("UnknownDocumentError", (Exception,), {})  # type: ignore[attr-defined]
        sources = ModuleType("assistant.sources")

        def swap(library: Any, value: Any) -> Any:
            if isinstance(value, Span):
                text = library.page(value.document, value.page).text
                return {
                    "document": value.document,
                    "pagina": value.page,
                    "citaat": text[value.begin : value.end],
                    "begin": value.begin,
                    "eind": value.end,
                }
            if isinstance(value, dict):
                return {key: swap(library, part) for key, part in value.items()}
            return [swap(library, part) for part in value] if isinstance(value, list) else value

        sources.with_sources = lambda library, record: swap(library, record.data)  # type: ignore[attr-defined]
        sys.modules["assistant.service"] = service
        sys.modules["assistant.sources"] = sources


_stand_in()
