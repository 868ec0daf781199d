"""The real library, built once for all tests that need it: they share it and must leave it as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

    from assistant.reader import Reader
    from assistant.service import Service
    from assistant.settings import Settings
    from ingest.library import Library

from assistant.generate import providers

# No test can reach a language model outside this machine by accident.
providers.ALLOW_MODEL_REQUESTS = False

CORPUS = Path(__file__).parent.parent / "corpus"


@pytest.fixture(scope="session")
def built_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings that name the project's documents and a library built from them for this session."""
    from assistant.settings import Settings
    from ingest.build import build

    data = tmp_path_factory.mktemp("bibliotheek")
    report = build(CORPUS, data)
    assert not report.mislukt
    return Settings(corpus=CORPUS, data=data)


@pytest.fixture(scope="session")
def service(built_settings: Settings) -> Iterator[Service]:
    """A service on the real library."""
    from assistant.service import Service

    opened = Service.open(built_settings)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def built_library(service: Service) -> Library:
    """The real library, open."""
    return service.library


@pytest.fixture(scope="session")
def client(built_settings: Settings, service: Service) -> Iterator[TestClient]:
    """A client of the whole app on the real library. Failures inside the app come as status 500."""
    from fastapi.testclient import TestClient

    from assistant.api.app import create_app

    app = create_app(built_settings, service)
    with TestClient(app, raise_server_exceptions=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def visible_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service on the visible documents of two regions that do not exist, read as one."""
    from assistant.regions import ALL
    from assistant.service import Service
    from assistant.settings import Settings
    from ingest.build import build

    corpus = Path(__file__).parent / "fixtures" / "documenten" / "zichtbaar"
    data = tmp_path_factory.mktemp("zichtbaar")
    report = build(corpus, data)
    assert not report.mislukt
    opened = Service.open(Settings(corpus=corpus, data=data, region=ALL))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def waardstreek(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service on the documents of one made-up region."""
    from regions import opened

    names = (
        "voortgang-waardstreek",
        "afspraken-samen-wonen",
        "strategie-waardstreek",
        "lobbyagenda-lagewaard",
    )
    service = opened(tmp_path_factory.mktemp("waard"), *(f"zichtbaar/{n}" for n in names))
    yield service
    service.close()


@pytest.fixture
def dated(visible_service: Service, monkeypatch: pytest.MonkeyPatch) -> Service:
    """The made-up region with its strategic agenda out of force."""
    documents, agenda = visible_service.library.documents, "strategie-waardstreek"
    ended = replace(documents[agenda], date="2019-01", valid_until="2022-12-31")
    monkeypatch.setitem(documents, agenda, ended)
    return visible_service


@pytest.fixture(scope="session")
def visible_reader(visible_service: Service) -> Reader:
    """The parts that answer from the visible documents, each to be called on its own."""
    from assistant.reader import Reader

    return Reader(visible_service.library)
