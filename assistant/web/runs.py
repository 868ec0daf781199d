"""Evaluatie: the last runs of the question sets and the report that was written of each."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from assistant.api.problems import not_found
from assistant.settings import PROJECT
from assistant.web.markdown import Part, parts
from assistant.web.shell import PageRoute, page, shell

router = APIRouter(include_in_schema=False, route_class=PageRoute)
_NAME = re.compile(r"[\w][\w.-]{0,120}")
_SHOWN = 12
# The report carries its own style; what it quotes must not be able to do anything.
_REPORT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"


@router.get("/evaluatie")
def runs(request: Request) -> Response:
    found = _runs(request)
    latest: list[Part] = []
    newest = next((run for run in found if run["rapport"]), None)
    if newest:
        latest = parts((newest["map"] / "rapport.md").read_text(encoding="utf-8", errors="replace"))
    return page(
        request, "evaluatie.html", runs=found[:_SHOWN], newest=newest, parts=latest, section="/evaluatie"
    )


@router.get("/evaluatie/{name}/rapport")
def report(request: Request, name: str) -> Response:
    run = next((run for run in _runs(request) if run["id"] == name), None)
    if run is None or not run["rapport"]:
        raise not_found("Rapport", name)
    html = (run["map"] / "rapport.html").read_text(encoding="utf-8", errors="replace")
    return HTMLResponse(html, headers={"Content-Security-Policy": _REPORT, "Cache-Control": "no-cache"})


def _runs(request: Request) -> list[dict[str, Any]]:
    """The finished runs, the latest first, of the project and of the data folder."""
    out = []
    for root in dict.fromkeys((PROJECT / "evals" / "runs", shell(request).data / "evaluaties")):
        for file in root.glob("*/run.json") if root.is_dir() else ():
            if _NAME.fullmatch(file.parent.name) and (run := _read(file)):
                out.append(run)
    return sorted(out, key=lambda run: (run["begonnen"], run["id"]), reverse=True)


def _read(file: Path) -> dict[str, Any] | None:
    try:
        held = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(held, dict) or not held.get("klaar"):
        return None
    folder = file.parent
    return {
        "id": folder.name,
        "map": folder,
        "systeem": str(held.get("systeem") or ""),
        "deel": str(held.get("deel") or ""),
        "aantal": held.get("aantal") or 0,
        "begonnen": str(held.get("begonnen") or ""),
        "rapport": (folder / "rapport.md").is_file() and (folder / "rapport.html").is_file(),
    }
