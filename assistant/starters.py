"""Questions to start with, made from the register of the library itself."""

from __future__ import annotations

from assistant.reading.question import Question
from ingest.library import Library


def starters(library: Library, question: Question | None = None) -> tuple[str, ...]:
    """Questions that this library can answer, made from its own register."""
    out: list[str] = []
    dossiers = library.register.records("dossier")
    if dossiers:
        out.append(f"Wie is bestuurlijk trekker van {dossiers[0].data['naam']}?")
        out.append(f"Welke gemeenten doen mee aan {dossiers[-1].data['naam']}?")
    goals = library.register.records("lobbydoel")
    if goals:
        out.append(f"Wat zijn de lobbydoelen voor {goals[0].data['thema']}?")
    actions = [a for a in library.register.records("actie") if a.data["nummer"]]
    if actions:
        title = library.documents[actions[0].document].title
        out.append(f"Wat is actie {actions[0].data['nummer']} van {title}?")
    return tuple(out[:4])
