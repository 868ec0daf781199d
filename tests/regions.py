"""Libraries of a few documents of one made-up region each, as somebody of that region would have them."""

from __future__ import annotations

import shutil
from pathlib import Path

from assistant.reader import AskRequest
from assistant.service import Service
from assistant.settings import Settings
from ingest.build import build

FOLDER = Path(__file__).parent / "fixtures" / "documenten"


def opened(folder: Path, *files: str) -> Service:
    """A service on some of the test documents ("zichtbaar/naam"), without their manifest."""
    corpus = folder / "documenten"
    corpus.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copy(FOLDER / f"{file}.pdf", corpus)
    report = build(corpus, folder / "data")
    assert not report.mislukt
    return Service.open(Settings(corpus=corpus, data=folder / "data"))


def told(service: Service, text: str) -> str:
    return service.ask(AskRequest(text)).antwoord
