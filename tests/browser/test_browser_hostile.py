"""Text of documents, models and visitors is only ever text: nothing runs and nothing is loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from assistant.service import Service
    from ingest.library import Library

Visits = Callable[..., Any]
EVIL = (
    "<script>window.taken=1</script><img src=http://boos.example/p.png onerror=window.taken=2>"
    '<svg onload=window.taken=3></svg><a href="javascript:window.taken=4">klik</a>\'"><b>vet</b>'
    "{{ 7*7 }}</textarea></title><style>body{display:none}</style>"
)
DOCUMENT = f"""# Parkeren {EVIL}

De parkeerdrukmeting wordt in 2027 gehouden {EVIL} door de gemeente.

De parkeerdrukmeting kost 4.000 euro.
"""


def pdf(text: str) -> bytes:
    """A PDF of one page with one line, and the text as its title too (ISO 32000-1, section 7.5)."""
    shown = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    stream = f"BT /F1 12 Tf 40 760 Td ({shown}) Tj ET".encode("latin-1")
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 2400 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Title(%b)>>" % shown.encode("latin-1"),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj%b endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"trailer<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 7\n0000000000 65535 f \n" + table + tail


@pytest.fixture(scope="module")
def evil_library(tmp_path_factory: pytest.TempPathFactory, browser: Any) -> Path:
    from ingest.build import build

    folder = tmp_path_factory.mktemp("boos")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "notitie.md").write_text(DOCUMENT, encoding="utf-8")
    (folder / "corpus" / "blad.pdf").write_bytes(pdf(f"De bladmeting is in 2028. {EVIL}"))
    assert not build(folder / "corpus", folder / "data").mislukt
    return folder


@pytest.fixture(scope="module")
def evil_site(serve: Callable[[Any], str], evil_library: Path) -> str:
    from assistant.api.app import create_app
    from assistant.service import Service
    from assistant.settings import Settings

    settings = Settings(corpus=evil_library / "corpus", data=evil_library / "data")
    return serve(create_app(settings, Service.open(settings)))


class EvilService:
    """The real library, and answers as a hostile model or document would have them."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.settings = replace(service.settings, model="boos/model")
        self.ready = True

    @property
    def library(self) -> Library:
        return self._service.library

    def ask(self, request: Any) -> Any:
        source = {
            "nummer": 1,
            "document": "pa-agenda",
            "titel": EVIL,
            "uitgever": EVIL,
            "datum": EVIL,
            "versie": "sha256:" + EVIL,
            "pagina": 7,
            "paginalabel": EVIL,
            "sectie": [EVIL],
            "citaat": EVIL,
            "begin": 0,
            "eind": 20,
            "rechthoeken": [],
            "link": "javascript:window.taken=5",
        }
        body = {
            "id": EVIL,
            "vraag": request.vraag,
            "begrepen_als": EVIL,
            "uitkomst": "beantwoord",
            "wijze": EVIL,
            "antwoord": f"{EVIL} [1] [2] (1) {EVIL}; (2) {EVIL}; (3) {EVIL}",
            "bronnen": [source],
            "gegevens": [
                {"soort": "begrip", "id": EVIL, "term": EVIL, "voluit": EVIL, "bron": source},
                {"soort": "dossier", "id": EVIL, "naam": EVIL, "bronnen": {"naam": source}},
            ],
            "passages": [],
            "waarschuwingen": [EVIL],
            "suggesties": [EVIL],
        }
        how = {
            "vraag": {"woorden": [{"woord": EVIL, "ook": [EVIL]}], "namen": [{"naam": EVIL, "soort": EVIL}]}
        }
        return SimpleNamespace(to_dict=lambda: body, uitleg=how, antwoord=EVIL)

    def ask_steps(self, request: Any) -> Any:
        yield SimpleNamespace(name="stap", data=EVIL)
        yield SimpleNamespace(name="tekst", data={"tekst": EVIL})
        yield SimpleNamespace(name="antwoord", data=self.ask(request))


@pytest.fixture(scope="module")
def evil_answers(
    serve: Callable[[Any], str], service: Service, tmp_path_factory: pytest.TempPathFactory, browser: Any
) -> str:
    from assistant.api.app import create_app
    from assistant.settings import Settings

    hostile: Any = EvilService(service)
    return serve(create_app(Settings(data=tmp_path_factory.mktemp("antwoorden")), hostile))


def inert(page: Any) -> None:
    page.wait_for_timeout(150)
    assert page.evaluate("window.taken") is None
    assert page.locator("main script, main style, main [onerror], main [onload], main b").count() == 0
    assert page.locator("[href^='javascript'], [src*='boos']").count() == 0
    assert page.locator("h1").count() == 1 and page.locator("body").is_visible()
    assert "49" not in page.title()


def test_a_hostile_document_is_only_text(visit: Visits, evil_site: str) -> None:
    visitor = visit(evil_site)
    paths = (
        "/",
        "/documenten",
        "/documenten/notitie",
        "/documenten/notitie?q=script",
        "/documenten/notitie/1",
        "/documenten/notitie/1?begin=0&eind=200",
        "/documenten/blad",
        "/documenten/blad/1?begin=0&eind=90",
        "/register",
        "/register/cijfers",
        "/register/begrippen",
    )
    for path in paths:
        inert(visitor.open(path))
    visitor.open("/")
    page = visitor.ask("Wanneer wordt de parkeerdrukmeting gehouden?")
    inert(page)
    assert "<script>" in page.locator("main").inner_text()
    link = page.locator("a[data-bron]").first
    link.click()
    page.locator(".vb-panel mark, .vb-panel .vb-text").first.wait_for()
    inert(page)


def test_a_hostile_page_is_only_text_on_its_picture(visit: Visits, evil_site: str) -> None:
    page = visit(evil_site).open("/documenten/blad/1?begin=0&eind=90")
    assert "<script>window.taken=1</script>" in page.locator(".vb-words").text_content()
    assert page.locator(".vb-mark").count() >= 1
    inert(page)


def test_a_hostile_answer_is_only_text(visit: Visits, evil_answers: str) -> None:
    visitor = visit(evil_answers)
    visitor.open("/")
    page = visitor.ask(EVIL)
    inert(page)
    assert page.locator(".vb-answer__text li").count() == 3
    assert page.locator(".vb-answer__text .vb-cite").count() == 1  # [2] is no source
    page.reload()
    inert(page)
    page.locator(".vb-cite").first.click()
    page.locator(".vb-panel .vb-sheet__picture").wait_for()
    inert(page)


def test_a_hostile_address_is_only_text(visit: Visits, site: str) -> None:
    from urllib.parse import quote

    visitor = visit(site)
    evil = quote(EVIL)
    for path in (
        f"/?vraag={evil}",
        f"/{evil}",
        f"/register/{evil}",
        f"/register/dossiers?q={evil}&thema={evil}&sorteer={evil}",
        f"/register/dossiers/{evil}",
        f"/documenten/{evil}",
        f"/documenten/pa-agenda?q={evil}",
        f"/documenten/pa-agenda/{evil}",
        f"/documenten/pa-agenda/7?begin={evil}&eind={evil}&versie={evil}&q={evil}",
        f"/gesprekken/{evil}",
    ):
        inert(visitor.open(path))
