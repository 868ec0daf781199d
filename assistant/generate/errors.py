"""What can go wrong with a language model, each with the Dutch words for people."""

from __future__ import annotations

from typing import Any


class ModelError(Exception):
    """The model gave no usable answer. `kind`: onbereikbaar, traag, vol, fout, geweigerd, toegang, kapot,
    budget, druk or instelling. `weight`: how much it tells that the model is down (1: certain)."""

    def __init__(
        self, kind: str, detail: str = "", weight: float = 1.0, again: bool = False, wait: float = 0.0
    ) -> None:
        super().__init__(detail or kind)
        self.kind = kind
        self.detail = detail
        self.weight = weight
        self.again = again
        self.wait = wait

    @property
    def warning(self) -> str:
        return f"{_WORDS.get(self.kind, _WORDS['fout'])} Dit is het antwoord zonder taalmodel."


_WORDS = {
    "onbereikbaar": "Het taalmodel is niet bereikbaar.",
    "traag": "Het taalmodel antwoordde niet op tijd.",
    "vol": "Het taalmodel heeft het nu te druk.",
    "druk": "Er lopen nu te veel vragen aan het taalmodel.",
    "fout": "Het taalmodel gaf een fout.",
    "toegang": "Het taalmodel weigert de toegang.",
    "kapot": "Het taalmodel gaf een onleesbaar antwoord.",
    "budget": "Het budget voor het taalmodel is op.",
    "instelling": "Het taalmodel is niet goed ingesteld.",
}


def read_error(error: BaseException) -> ModelError:
    """An error of a client library as ours, told by status and kind only: its text may hold what was sent."""
    if isinstance(error, ModelError):
        return error
    status = _status(error)
    name = type(error).__name__
    names = {c.__name__ for c in type(error).__mro__}
    if status == 429:
        return ModelError("vol", "status 429", 0.34, True, _retry_after(error))
    if status in (401, 403):
        return ModelError("toegang", f"status {status}", 1.0)
    if status is not None and status >= 500:
        return ModelError("fout", f"status {status}", 0.5, True)
    if status in (408, 409):
        return ModelError("fout", f"status {status}", 0.5, True)
    if status is not None and status >= 400:
        return ModelError("instelling", f"status {status}", 0.5)
    if "TimeoutException" in names or "TimeoutError" in names or name == "APITimeoutError":
        return ModelError("traag", name, 1.0)
    if names & {
        "ConnectError",
        "ConnectionError",
        "ConnectionRefusedError",
        "APIConnectionError",
        "gaierror",
    }:
        broken = error.__cause__
        if broken is not None and type(broken).__name__ in ("RemoteProtocolError", "ReadError"):
            return ModelError("fout", "verbinding verbroken", 0.5, True)
        return ModelError("onbereikbaar", name, 1.0, True)
    if names & {"TransportError", "RemoteProtocolError", "ReadError"}:
        return ModelError("fout", "verbinding verbroken", 0.5, True)
    if names & {
        "ValueError",
        "TypeError",
        "KeyError",
        "AttributeError",
        "IndexError",
        "UnicodeError",
        "APIResponseValidationError",
    }:
        return ModelError("kapot", name, 0.34)
    return ModelError("fout", name, 0.5)


def _status(error: BaseException) -> int | None:
    for source in (error, getattr(error, "response", None)):
        value = getattr(source, "status_code", None)
        if isinstance(value, int) and value > 0:
            return value
    return None


def _retry_after(error: BaseException) -> float:
    headers: Any = getattr(getattr(error, "response", None), "headers", None) or {}
    try:
        return max(0.0, float(headers.get("retry-after", 0)))
    except (TypeError, ValueError):
        return 0.0
