"""The files that pages load: style, scripts, icon, and the logo and tokens of the theme."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from assistant.api.problems import ProblemError
from assistant.web.shell import STATIC, shell

router = APIRouter(include_in_schema=False)
_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
# An SVG that is opened by itself must not run what may be in it.
_INERT = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox"}


@router.get("/web/{version}/{name}")
def file(request: Request, version: str, name: str) -> Response:
    held = shell(request)
    current = version == held.version
    headers = {"Cache-Control": "public, max-age=31536000, immutable" if current else "no-cache"}
    if name == "logo" and held.theme.logo:
        return Response(held.theme.logo, headers=headers | _INERT, media_type=held.theme.logo_type)
    if name == "thema.css":
        return Response(held.theme.css, headers=headers, media_type=_TYPES[".css"])
    path = STATIC / name
    if path.parent != STATIC or path.suffix not in _TYPES or not path.is_file():
        raise ProblemError(404, "onbekend-pad", "Er is niets op dit adres.")
    extra = _INERT if path.suffix == ".svg" else {}
    return Response(path.read_bytes(), headers=headers | extra, media_type=_TYPES[path.suffix])


@router.get("/favicon.ico")
def favicon(request: Request) -> Response:
    headers = {"Cache-Control": "public, max-age=86400", **_INERT}
    return Response((STATIC / "icoon.svg").read_bytes(), headers=headers, media_type="image/svg+xml")
