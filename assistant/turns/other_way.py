"""The same comparison the other way: "en korter?" after "welke dossiers duren langer dan het Waterplan?"."""

from __future__ import annotations

import re

from assistant.reading.question import Question
from assistant.turns.followup import opened
from ingest.language import compiled, fold

_WAYS = r"langer|korter|meer|minder|eerder|later|hoger|lager|groter|kleiner|evenveel"
_ASKED = re.compile(
    rf"(?:(?:en|maar) )?(?:welke )?(?P<way>{_WAYS})(?: (?:dan|als) (?P<than>(?:de |het )?\S.*?))?\W*"
)
_HELD = (
    rf"\b(?P<way>{_WAYS})\b(?P<what>[^?]*?) (?P<than>dan|als) (?P<prep>(?:aan |bij |in )?)(?P<base>[^?.,]+)"
)


def other_way(question: Question, previous: Question) -> str:
    """The list of the question before with this word of comparing in it, held against the same or against what is named; "" for none."""
    said = _ASKED.fullmatch(fold(" ".join(opened(question.text).split())))
    held = compiled(_HELD).search(fold(previous.text))
    listed = re.search(r"\b(?:welke?|hoeveel|noem)\b", fold(previous.text))
    if said is None or held is None or listed is None or len(fold(previous.text)) != len(previous.text):
        return ""
    if said["than"] is None and said["way"] == held["way"]:
        return ""
    text, than = previous.text, "als" if said["way"] == "evenveel" else "dan"
    base = text[held.start("base") : held.end("base")]
    if said["than"]:
        at = fold(question.text).rfind(said["than"])
        base = question.text[at : at + len(said["than"])] if at >= 0 else said["than"]
    between = f"{text[held.start('what') : held.end('what')]} {than} {held['prep']}"
    return f"{text[: held.start()]}{said['way']}{between}{base.strip()}?"
