"""Systems that can be asked: any running server over HTTP, or the assistant in this process."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

from evals.questions import Question


class AskError(Exception):
    """A question that was not answered although the system runs; the message is Dutch."""


class UnreachableError(AskError):
    """The system cannot be reached at all, so that going on makes no sense; the message is Dutch."""


class Asker(Protocol):
    """Anything that can be judged. `name` stands in tables; `answers` is false for a system that only
    searches.
    """

    name: str
    answers: bool

    def ask(self, question: Question) -> dict[str, Any]:
        """The JSON of POST /v1/vragen. Raises AskError."""

    def search(self, q: str, limit: int) -> list[dict[str, Any]]:
        """The items of GET /v1/zoek, best first. Raises AskError."""

    def page(self, document: str, number: int) -> str | None:
        """A page's text as the system's offsets count it; None where it cannot be had."""

    def model_use(self, answer: dict[str, Any]) -> dict[str, Any] | None:
        """What the explanation of an answer says of the language model (`taalmodel`): empty where none was asked,
        None where the system does not tell.
        """

    def describe(self) -> dict[str, Any]:
        """What was asked: settings, and `corpus`, a hash that changes with the documents (None when
        unknown).
        """

    def close(self) -> None: ...


def body(question: Question, mode: str) -> dict[str, Any]:
    """The request of POST /v1/vragen for a question."""
    history = [{"vraag": asked, "antwoord": answered} for asked, answered in question.history]
    return {"vraag": question.text, "geschiedenis": history, "wijze": mode}


def corpus_hash(digests: Mapping[str, str]) -> str | None:
    """One hash for a set of documents, given the sha256 of each by id; None for an empty set."""
    if not digests:
        return None
    lines = "\n".join(f"{id_} {digest}" for id_, digest in sorted(digests.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def _model_use(explanation: Any) -> dict[str, Any] | None:
    if not isinstance(explanation, dict) or "taalmodel" not in explanation:
        return None
    told = explanation["taalmodel"] or {}
    return told if isinstance(told, dict) else None


class HttpAsker:
    """A server that keeps the public interface, at a base address such as http://127.0.0.1:8000."""

    answers = True

    def __init__(self, url: str, mode: str = "auto", timeout: float = 120.0) -> None:
        self.url = url.rstrip("/")
        self.name = self.url
        self.mode = mode
        self.timeout = timeout
        self._pages: dict[tuple[str, int], str | None] = {}

    def ask(self, question: Question) -> dict[str, Any]:
        answer = self._call("/v1/vragen", body(question, self.mode))
        if not isinstance(answer, dict):
            raise AskError("de server gaf geen antwoord als JSON-object")
        return answer

    def search(self, q: str, limit: int) -> list[dict[str, Any]]:
        found = self._call("/v1/zoek?" + urlencode({"q": q, "limiet": limit}))
        items = found.get("items", []) if isinstance(found, dict) else found
        return list(items or [])[:limit]

    def page(self, document: str, number: int) -> str | None:
        key = (document, number)
        if key not in self._pages:
            self._pages[key] = None
            with contextlib.suppress(AskError):
                found = self._call(f"/v1/documenten/{quote(document, safe='')}/paginas/{number}")
                self._pages[key] = found.get("tekst") if isinstance(found, dict) else None
        return self._pages[key]

    def model_use(self, answer: dict[str, Any]) -> dict[str, Any] | None:
        with contextlib.suppress(AskError):
            return _model_use(self._call(f"/v1/vragen/{quote(str(answer.get('id')), safe='')}/uitleg"))
        return None

    def describe(self) -> dict[str, Any]:
        """Raises UnreachableError when no server answers, AskError when it does not keep the interface."""
        found = self._call("/v1/documenten?grootte=200")
        documents = found.get("items", []) if isinstance(found, dict) else found
        digests = {str(d.get("id")): str(d.get("sha256") or d.get("versie") or "") for d in documents or []}
        return {
            "url": self.url,
            "wijze": self.mode,
            "corpus": corpus_hash(digests),
            "documenten": sorted(digests),
        }

    def close(self) -> None:
        self._pages.clear()

    def _call(self, path: str, data: dict[str, Any] | None = None) -> Any:
        headers = {"Accept": "application/json"}
        payload = None
        if data is not None:
            headers["Content-Type"] = "application/json"
            payload = json.dumps(data).encode()
        try:
            with urlopen(Request(self.url + path, payload, headers), timeout=self.timeout) as response:
                return json.load(response)
        except HTTPError as error:
            with error:
                told = error.read(2000).decode("utf-8", "replace")
            raise AskError(
                f"de server gaf status {error.code} op {path.split('?')[0]}: {told[:200]}"
            ) from error
        except TimeoutError as error:
            raise AskError(f"geen antwoord binnen {self.timeout:.0f} seconden") from error
        except (URLError, ConnectionError, ValueError) as error:
            if isinstance(error, json.JSONDecodeError):
                raise AskError(f"de server gaf geen JSON op {path.split('?')[0]}") from error
            raise UnreachableError(
                f"{self.url} is niet bereikbaar ({getattr(error, 'reason', error)})"
            ) from error


class LocalAsker:
    """The assistant in this process, on the library that the settings name."""

    name = "Vraagbaak"
    answers = True

    def __init__(self, service: Any, mode: str = "auto", settings: Any = None) -> None:
        self.service = service
        self.mode = mode
        self.settings = settings

    @classmethod
    def open(cls, mode: str = "auto") -> LocalAsker:
        """Open the library of the environment's settings. Raises UnreachableError when there is none yet."""
        from assistant.service import Service
        from assistant.settings import Settings
        from ingest.library import NoLibraryError

        settings = Settings.from_env()
        try:
            return cls(Service.open(settings), mode, settings)
        except NoLibraryError as error:
            raise UnreachableError(str(error)) from error

    def ask(self, question: Question) -> dict[str, Any]:
        from assistant.service import AskRequest, Turn

        history = tuple(Turn(asked, answered) for asked, answered in question.history)
        try:
            request = AskRequest(question.text, geschiedenis=history, wijze=self.mode)
            answer = self.service.ask(request).to_dict()
        except Exception as error:  # one broken answer is a finding, not the end of the run
            raise AskError(f"{type(error).__name__}: {error}") from error
        # As a client over HTTP sees it: plain JSON values.
        plain: dict[str, Any] = json.loads(json.dumps(answer, ensure_ascii=False, default=str))
        return plain

    def search(self, q: str, limit: int) -> list[dict[str, Any]]:
        try:
            found = self.service.search(q, None, limit)
        except Exception as error:
            raise AskError(f"{type(error).__name__}: {error}") from error
        items: list[dict[str, Any]] = json.loads(json.dumps(found, ensure_ascii=False, default=str))
        return items

    def page(self, document: str, number: int) -> str | None:
        try:
            return str(self.service.library.page(document, number).text)
        except (KeyError, IndexError):
            return None

    def model_use(self, answer: dict[str, Any]) -> dict[str, Any] | None:
        told = self.service.explanation(str(answer.get("id")))
        return _model_use(json.loads(json.dumps(told, ensure_ascii=False, default=str)))

    def describe(self) -> dict[str, Any]:
        documents = self.service.library.documents
        described: dict[str, Any] = {
            "url": None,
            "wijze": self.mode,
            "corpus": corpus_hash({id_: document.sha256 for id_, document in documents.items()}),
            "documenten": sorted(documents),
        }
        settings = self.settings
        for name in ("embedding", "model"):
            described[name] = str(getattr(settings, name, "") or "")
        if described["model"]:
            described["model_soort"] = settings.model_kind
            described["model_prijs"] = {"in": settings.model_price_in, "uit": settings.model_price_out}
        return described

    def close(self) -> None:
        close = getattr(self.service, "close", None)
        if callable(close):
            close()
