"""A theme that is said to be lobbied for."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.agendas import goals
from assistant.lookup.asked.meant import ELSE
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import Desk, residue
from assistant.reading.question import Question
from ingest.language import fold

_LOBBY = re.compile(r"\blobby\w*")
_SAID = "lobbydoel lobbydoelen lobby lobbyt lobbyen lobbyagenda agenda thema doel staat gemeente stad"


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """Yes with its goals for a theme that the question names whole; a part of one may be lobbied for or not."""
    if not stance.asks or stance.denies or not _LOBBY.search(stance.text):
        return None
    records = [
        r for r in desk.records("lobbydoel") if not question.documents or r.document in question.documents
    ]
    themes = {fold(str(r.data["thema"])): str(r.data["thema"]) for r in records if r.data["thema"]}
    theme = next((t for t in sorted(themes, key=len, reverse=True) if t in stance.text), "")
    towns = " ".join(n.shown for n in question.named("gemeente"))
    if not theme or residue(question, theme, _SAID, towns) > ELSE:
        return None
    asked = replace(question, intent=replace(question.intent, form="lijst", kind="lobbydoel"))
    draft = goals.look_up(replace(asked, text=f"Wat zijn de lobbydoelen voor {themes[theme]}?"), desk)
    if draft is None or draft.outcome != "beantwoord":
        return None
    return stance.answered(True, draft.sentences, draft.records, "lobbydoel bestaat")
