"""JSON bodies of requests: read within a limit, parsed, and held against a model."""

from __future__ import annotations

import json
import re
from typing import TypeVar

from fastapi import Request
from pydantic import BaseModel, ValidationError

from assistant.api.problems import ProblemError, bad_request, listed, shown, validation_problem

MAX_BODY = 256 * 1024
_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json")
M = TypeVar("M", bound=BaseModel)


async def read_json(request: Request) -> bytes:
    """The body. Raises ProblemError 415 for one that is not JSON and 413 for one over 256 KiB."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not _JSON.fullmatch(kind):
        given = f"; dit is {shown(kind)}" if kind else ""
        raise ProblemError(415, "geen-json", f"De inhoud moet 'application/json' zijn{given}.")
    held = bytearray()
    async for chunk in request.stream():
        held += chunk
        if len(held) > MAX_BODY:
            raise ProblemError(
                413, "te-groot", f"Het verzoek is te groot; hoogstens {MAX_BODY // 1024} KiB is toegestaan."
            )
    return bytes(held)


def parse(raw: bytes, model: type[M], example: str) -> M:
    """A body as its model. Raises ProblemError 400; `example` shows in words what the body looks like."""
    if not raw.strip():
        raise ProblemError(400, "lege-inhoud", f"Het verzoek is leeg. Stuur JSON zoals {example}.")
    try:
        given = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ProblemError(400, "ongeldige-json", "De inhoud is geen UTF-8.") from None
    except (ValueError, RecursionError) as error:
        place = (
            f" (regel {error.lineno}, teken {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        )
        raise ProblemError(400, "ongeldige-json", f"De inhoud is geen geldige JSON{place}.") from None
    allowed = list(model.model_fields)
    if not isinstance(given, dict):
        message = f"De inhoud moet een JSON-object zijn met het veld '{allowed[0]}'."
        raise ProblemError(400, "ongeldige-invoer", message)
    for name in given:
        if name not in allowed:
            raise bad_request(name, f"Veld {shown(name)} is onbekend. Toegestaan zijn: {listed(allowed)}.")
    try:
        return model.model_validate(given)
    except ValidationError as error:
        raise validation_problem([dict(e) for e in error.errors()], parameters=False) from None
