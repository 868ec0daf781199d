"""The pages that people see, rendered on the server; the small scripts beside them only make them livelier.

`install(app)` adds them to the application. Every page works without JavaScript.
"""

from __future__ import annotations

from fastapi import FastAPI

__all__ = ["install"]


def install(app: FastAPI) -> None:
    """Add the pages, their files and what they share to the app."""
    from assistant.web import about, documents, line, questions, register, runs, static
    from assistant.web.shell import Shell

    app.state.shell = Shell.of(app.state.shared)
    # The last one answers every address that is nothing.
    for part in (questions, line, register, documents, runs, static, about):
        app.include_router(part.router)
