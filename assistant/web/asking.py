"""Asking within a conversation: its history before the question, its new turn after the answer."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.requests import HTTPConnection, Request

from assistant.api.models import MAX_QUESTION
from assistant.api.problems import ProblemError, bad_request, listed, shown
from assistant.api.state import State

if TYPE_CHECKING:
    from starlette.responses import Response

    from assistant.conversations import Conversations

COOKIE = "vraagbaak_gesprekken"
_OWNER = re.compile(r"[\w-]{20,64}")
_ID = re.compile(r"[\w-]{10,64}")
MOST_BODY = 64 * 1024  # bytes of a question with what goes with it
_KEPT_RECORDS = 12  # shown under an answer; the register has them all


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as a page sends it. `earlier` is the question on a page that no conversation holds yet."""

    question: str
    conversation: str = ""
    earlier: str = ""
    documents: tuple[str, ...] = ()


def asked(given: Mapping[str, Any]) -> Asked:
    """Raises ProblemError 400 when there is no question, or it is too long."""

    def text(name: str) -> str:
        value = given.get(name)
        return value.strip() if isinstance(value, str) else ""

    question = text("vraag")
    if not question:
        raise bad_request("vraag", "Typ eerst een vraag.")
    if len(question) > MAX_QUESTION:
        raise bad_request(
            "vraag", f"Uw vraag is te lang: hoogstens {MAX_QUESTION:,} tekens.".replace(",", ".")
        )
    documents = given.get("documenten")
    chosen = tuple(d for d in documents if isinstance(d, str) and d) if isinstance(documents, list) else ()
    conversation = text("gesprek")
    return Asked(
        question,
        conversation if _ID.fullmatch(conversation) else "",
        text("eerdere")[:MAX_QUESTION],
        tuple(dict.fromkeys(chosen)),
    )


def question_in(raw: bytes | str) -> dict[str, Any]:
    """The JSON object that the scripts send. Raises ProblemError 400 when it is none."""
    try:
        given = json.loads(raw)
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise ProblemError(400, "ongeldige-json", "De vraag is niet leesbaar aangekomen.")
    return given


def owner_of(request: HTTPConnection) -> str:
    """The random value that this browser keeps; empty when it has none yet."""
    given = request.cookies.get(COOKIE, "")
    return given if _OWNER.fullmatch(given) else ""


def new_owner() -> str:
    return secrets.token_urlsafe(24)


def keep_owner(response: Response, request: HTTPConnection, owner: str, days: int) -> None:
    """Let the browser keep its value; only this server gets it, scripts do not."""
    response.set_cookie(
        COOKIE,
        owner,
        max_age=days * 86_400,
        httponly=True,
        samesite="lax",
        secure=request.url.scheme in ("https", "wss"),
    )


def refuse_strangers(request: Request) -> None:
    """Raises ProblemError 403 for a form that another site sent (Fetch Metadata)."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise ProblemError(403, "andere-site", "Dit formulier kwam van een andere site.")


def steps(shared: State, store: Conversations, given: Asked, owner: str) -> Generator[tuple[str, Any]]:
    """The events of an answer; the last, `antwoord`, holds it as JSON with `uitleg`, its conversation and its number.

    By then it is kept. Raises ProblemError 400 for a document that is not in the library.
    """
    from assistant.service import AskRequest, Turn

    service = shared.service
    for id in given.documents:
        if id not in service.library.documents:
            known = listed(service.library.documents)
            raise bad_request("documenten", f"Document {shown(id)} bestaat niet. Toegestaan zijn: {known}.")
    own = bool(given.conversation) and store.mine(given.conversation, owner)
    conversation = given.conversation if own else store.new_id()
    history = store.history(conversation) if own else ()
    if not own and given.earlier:
        first = service.ask(AskRequest(given.earlier, documenten=given.documents))
        store.append(conversation, given.earlier, kept(first, given.documents), owner)
        history = (Turn(given.earlier, first.antwoord),)
    request = AskRequest(given.question, history, conversation, given.documents)
    for event in service.ask_steps(request):
        if event.name != "antwoord":
            yield event.name, event.data
            continue
        body = kept(event.data, given.documents)
        number = store.append(conversation, given.question, body, owner)
        yield "antwoord", {"antwoord": body, "id": conversation, "nummer": number}


def kept(answer: Any, documents: tuple[str, ...] = ()) -> dict[str, Any]:
    """An answer as a conversation keeps it."""
    body: dict[str, Any] = answer.to_dict()
    how = dict(getattr(answer, "uitleg", None) or {})
    question = how.get("vraag") or {}
    return {
        **body,
        "gegevens": body.get("gegevens", [])[:_KEPT_RECORDS],
        "documenten": list(documents),
        "uitleg": {
            "verbeterd": question.get("verbeterd") or [],
            "namen": question.get("namen") or [],
            "woorden": question.get("woorden") or [],
            "gevonden": len(how.get("gevonden") or []),
            "geweigerd": len(how.get("geweigerd") or []),
            "seconden": round(sum((how.get("seconden") or {}).values()), 3),
        },
    }
