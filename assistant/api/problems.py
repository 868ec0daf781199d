"""Errors as a client sees them: `application/problem+json` (RFC 9457) with a Dutch sentence that helps."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

REQUEST_ID = "vraagbaak.verzoek"
_SHOWN = 80

_TITLES = {
    400: "Ongeldig verzoek",
    404: "Niet gevonden",
    405: "Methode niet toegestaan",
    406: "Vorm niet beschikbaar",
    413: "Verzoek te groot",
    415: "Soort inhoud niet ondersteund",
    416: "Bereik niet leverbaar",
    500: "Interne fout",
    503: "Nog niet beschikbaar",
}


class ProblemError(Exception):
    """An expected failure of a request.

    `slug` names the kind of problem in its `type`, `detail` is a Dutch sentence that says what is wrong and
    what is allowed, `faults` names each field that is wrong.
    """

    def __init__(
        self,
        status: int,
        slug: str,
        detail: str,
        faults: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.slug = slug
        self.detail = detail
        self.faults = tuple(faults)
        self.headers = dict(headers or {})


def bad_request(field: str, message: str) -> ProblemError:
    """A 400 on one field or parameter; `message` is a whole Dutch sentence."""
    return ProblemError(400, "ongeldige-invoer", message, [(field, message)])


def not_found(what: str, given: str, known: Iterable[str] = (), hint: str = "") -> ProblemError:
    """A 404 on an id, with the nearest of the `known` ones, or `hint` where there are none."""
    folded = {name.casefold(): name for name in known}
    near = [folded[name] for name in get_close_matches(given.casefold(), folded, n=3, cutoff=0.6)]
    tail = f" Bedoelt u {' of '.join(repr(name) for name in near)}?" if near else f" {hint}" if hint else ""
    return ProblemError(404, "niet-gevonden", f"{what} {shown(given)} bestaat niet.{tail}")


def shown(value: object) -> str:
    """A value as it was given, quoted and cut to a length that fits in a sentence."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return "'" + (text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…") + "'"


def listed(names: Iterable[str]) -> str:
    """Names in one readable row: "a, b en c"."""
    *head, last = list(names) or ["(geen)"]
    return f"{', '.join(head)} en {last}" if head else last


def problem_response(scope: Mapping[str, Any], problem: ProblemError) -> Response:
    """The problem as a response to the request of an ASGI `scope`."""
    body: dict[str, object] = {
        "type": f"urn:vraagbaak:probleem:{problem.slug}",
        "title": _TITLES.get(problem.status) or HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": problem.detail,
        "instance": str(scope.get("path", "")),
        "verzoek": scope.get(REQUEST_ID),
    }
    if problem.faults:
        body["fouten"] = [{"veld": field, "melding": message} for field, message in problem.faults]
    # A lone surrogate in what the client sent must not turn its 400 into a 500.
    content = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
    return Response(
        content,
        problem.status,
        {"Cache-Control": "no-store", **problem.headers},
        media_type="application/problem+json",
    )


def validation_problem(errors: Sequence[Mapping[str, Any]], parameters: bool) -> ProblemError:
    """Pydantic's errors as one 400; `parameters` says whether they are about the query or about the body."""
    faults = [_fault(error, parameters) for error in errors[:10]]
    detail = " ".join(dict.fromkeys(message for _, message in faults))
    return ProblemError(400, "ongeldige-invoer", detail or "Het verzoek klopt niet.", faults)


def _fault(error: Mapping[str, Any], parameters: bool) -> tuple[str, str]:
    location = [part for part in error.get("loc", ()) if part not in ("query", "body", "path", "header")]
    name = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")
    kind, context = str(error.get("type", "")), error.get("ctx") or {}
    if kind == "onbekend":
        return str(context["naam"]), str(error["msg"])
    what = f"{'Parameter' if parameters else 'Veld'} {shown(name)}" if name else "Het verzoek"
    choices = str(context.get("expected")).replace(" or ", ", ")
    rules = {
        "missing": "ontbreekt en is verplicht",
        "string_type": "moet tekst zijn",
        "string_unicode": "bevat tekens die geen geldige Unicode zijn",
        "string_too_short": "mag niet leeg zijn",
        "string_too_long": f"mag hoogstens {_count(context.get('max_length'))} tekens lang zijn",
        "string_pattern_mismatch": "mag alleen letters, cijfers, '-', '_', '.' en ':' bevatten",
        "list_type": "moet een lijst zijn",
        "too_long": f"mag hoogstens {_count(context.get('max_length'))} onderdelen hebben",
        "literal_error": f"moet een van deze waarden zijn: {choices}",
        "greater_than_equal": f"moet minstens {_count(context.get('ge'))} zijn",
        "less_than_equal": f"mag hoogstens {_count(context.get('le'))} zijn",
        "model_type": "moet een object met velden zijn",
        "model_attributes_type": "moet een object met velden zijn",
        "dict_type": "moet een object met velden zijn",
        "extra_forbidden": "is onbekend",
    }
    if kind.startswith("int_"):
        rule = "moet een heel getal zijn"
    elif kind == "value_error":
        rule = str(context.get("error", "klopt niet"))
    else:
        rule = rules.get(kind, "heeft een waarde die niet klopt")
    given = error.get("input")
    tail = f"; opgegeven is {shown(given)}" if isinstance(given, str | int | float) and parameters else ""
    return name, f"{what} {rule}{tail}."


def _count(value: object) -> str:
    return f"{value:,}".replace(",", ".") if isinstance(value, int) else str(value)


def install(app: FastAPI) -> None:
    """Let every error that reaches the app leave it as a problem."""

    async def on_problem(request: Request, error: Exception) -> Response:
        assert isinstance(error, ProblemError)
        return problem_response(request.scope, error)

    async def on_validation(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        return problem_response(request.scope, validation_problem(error.errors(), parameters=True))

    async def on_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return problem_response(request.scope, _http_problem(request, error))

    app.add_exception_handler(ProblemError, on_problem)
    app.add_exception_handler(RequestValidationError, on_validation)
    app.add_exception_handler(HTTPException, on_http)


def _http_problem(request: Request, error: HTTPException) -> ProblemError:
    path = shown(request.url.path)
    if error.status_code == 404:
        return ProblemError(
            404, "onbekend-pad", f"Er is niets op {path}. Alle paden staan in /v1/openapi.json."
        )
    if error.status_code == 405:
        allowed = (error.headers or {}).get("Allow") or (error.headers or {}).get("allow", "")
        tail = f" Toegestaan: {allowed}." if allowed else ""
        message = f"Methode {request.method} kan niet op {path}.{tail}"
        return ProblemError(405, "methode-niet-toegestaan", message, headers=error.headers)
    return ProblemError(error.status_code, "fout", str(error.detail), headers=error.headers)
