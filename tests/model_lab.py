"""A whole service with a scripted model behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from assistant.draft import Answer
from assistant.generate import Writer
from assistant.reader import Reader
from assistant.service import AskRequest, Service
from assistant.settings import Settings
from tests.model_server import ModelServer, Script

# Questions that the passages answer, not the register.
OPEN = (
    "Wat doet de regio aan netcongestie?",
    "Hoe helpt biobased bouwen het klimaat?",
    "Waarom is er onderzoek gedaan naar aardwarmte?",
    "Wat is er afgesproken over het huisvesten van aandachtsgroepen?",
)


@contextmanager
def lab(
    service: Service, script: Script, kind: str = "openai", **options: Any
) -> Iterator[tuple[Service, ModelServer]]:
    """A service on the same library as `service`, that asks a model with this script. `options` are
    Settings."""
    with ModelServer(script) as server:
        settings = with_model(service.settings, server, kind, **options)
        writer = Writer(settings)
        _ = writer.llm  # its library is loaded here, not in what is measured
        made = Service(settings, sharing(service, writer))
        yield made, server


def sharing(service: Service, writer: Writer | None) -> Reader:
    """A reader that shares everything with the service's own but the model: nothing is made anew."""
    old = service._current()
    made = Reader.__new__(Reader)
    _ = old.gate, old.subjects
    made.__dict__.update(old.__dict__)
    made.writer = writer
    return made


def with_model(settings: Settings, server: ModelServer, kind: str = "openai", **options: Any) -> Settings:
    fast: dict[str, Any] = {"model_seconds": 30, "model_first_seconds": 20, "model_tries": 2}
    return replace(
        settings,
        model="proef",
        model_url=server.url if kind == "openai" else server.root,
        model_kind=kind,
        **{**fast, **options},
    )


def ask(service: Service, question: str = OPEN[0], mode: str = "taalmodel", **options: Any) -> Answer:
    return service.ask(AskRequest(question, wijze=mode, **options))


def account(answer: Answer) -> dict[str, Any]:
    """What the answer's explanation says of the model."""
    found = answer.uitleg["taalmodel"]
    assert isinstance(found, dict)
    return found
