"""What all pages share: the templates, the theme, the conversations, and how a page goes out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from fastapi import HTTPException, Request
from fastapi.routing import APIRoute
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse, Response

from assistant.api.problems import ProblemError
from assistant.api.state import State
from assistant.conversations import Conversations
from assistant.web import words
from assistant.web.theme import Theme

_HERE = Path(__file__).parent
STATIC = _HERE / "static"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)
_PAGE_HEADERS = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "Vary": "Cookie"}
NAVIGATION = (
    ("/", "Vragen"),
    ("/register", "Register"),
    ("/documenten", "Documenten"),
    ("/evaluatie", "Evaluatie"),
    ("/over", "Over"),
)


@dataclass(frozen=True)
class Shell:
    """`version` changes with every byte of the files that pages load, so these can be cached for ever."""

    theme: Theme
    conversations: Conversations
    data: Path

    @classmethod
    def of(cls, shared: State) -> Shell:
        """Raises SettingError for a setting of the pages that cannot be."""
        return cls(Theme.from_env(), shared.conversations, shared.settings.data)

    @cached_property
    def version(self) -> str:
        sum = hashlib.sha256(self.theme.css + self.theme.logo)
        for path in sorted(STATIC.rglob("*")):
            if path.is_file():
                sum.update(path.name.encode() + path.read_bytes())
        return sum.hexdigest()[:12]

    @cached_property
    def templates(self) -> Environment:
        environment = Environment(
            loader=FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters.update(words.FILTERS)
        environment.globals.update(
            theme=self.theme, navigation=NAVIGATION, file=lambda name: f"/web/{self.version}/{name}"
        )
        return environment

    def render(self, template: str, **context: Any) -> str:
        return self.templates.get_template(template).render(**context)


def shell(request: HTTPConnection) -> Shell:
    found: Shell = request.app.state.shell
    return found


def page(request: Request, template: str, status: int = 200, **context: Any) -> Response:
    """A whole page."""
    context.setdefault("section", next((p for p, _ in NAVIGATION if p == request.url.path), ""))
    return HTMLResponse(shell(request).render(template, code=status, **context), status, _PAGE_HEADERS)


class PageRoute(APIRoute):
    """A route whose expected failures are pages too, in the same words as the API has for them."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handled(request: Request) -> Response:
            try:
                return await handle(request)
            except ProblemError as problem:
                made = page(request, "probleem.html", problem.status, detail=problem.detail)
                made.headers.update(problem.headers)
                return made
            except HTTPException as problem:
                return page(request, "probleem.html", problem.status_code, detail=str(problem.detail))

        return handled
