"""What is asked of all but one: "welke gemeenten behalve Veenburg doen mee?", "hoeveel uur voor de acties zonder actie 3?".

Such a question is read without its exception, and told with that what is kept out is counted in: the list stays whole and exact, and
nothing is told of the very thing that is not asked about. The lookups of `READ` take the exception out themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.lookup.common import Desk
from assistant.reading.question import Question
from assistant.words.lexicon import Name
from ingest.language import fold, stem, words

MOST = 6  # words of an exception
READ = frozenset(
    (
        "andere trekkers",
        "gemeenten samen",
        "gemeenten op een rij",
        "lijsten met voorwaarden",
        "makers",
        "overige gemeenten",
        "personen samen of alleen",
        "twee dossiers",
        "uren nagerekend",
    )
)
_KIND = r"(?:acties|dossiers|gemeenten|lobbydoelen|doelen|thema'?s|onderwerpen|programma'?s|trekkers|bestuurders|partijen|organisaties)"
_BUT = re.compile(
    rf",? ?\b(?:behalve|uitgezonderd|met uitzondering van|afgezien van|los van|exclusief|zonder(?= actie \d)|buiten(?= actie \d)|naast(?= actie \d)|(?P<other>andere?|overige) (?P<kind>{_KIND}) dan)\b",
    re.IGNORECASE,
)
_ACTION = re.compile(r"(?:de )?acties? \d{1,2}(?:(?:,| en| of) (?:actie )?\d{1,2})*\b", re.IGNORECASE)
_WORD = re.compile(r"[\w'-]+")
_ALL = re.compile(r"\balle\b|\bacties\b|\bsamen\b|\btotaal\b", re.IGNORECASE)


def put_without(question: Question, desk: Desk) -> tuple[str, str]:
    """A question without its exception, and what that is; ("", "") for a question without one."""
    match = _BUT.search(question.text)
    if match is None or question.intent.form == "janee" or desk.reread is None:
        return "", ""
    lead = question.text[: match.start()] + (f" {match['kind']}" if match["kind"] else "")
    rest = question.text[match.end() :].lstrip()
    if action := _ACTION.match(rest):
        text = f"{lead} {rest[action.end() :].lstrip()}"
        return (text, action.group()) if _ALL.search(text) and not _ACTION.search(text) else ("", "")
    return _without_name(question, lead, rest, desk.reread)


def _without_name(
    question: Question, lead: str, rest: str, reread: Callable[[str], Question]
) -> tuple[str, str]:
    """The same where names are kept out: the fewest words without which the question does not have one of its names."""
    have = {(n.kind, n.id): n for n in question.names}
    said = list(_WORD.finditer(re.split(r"[,;?!]", rest)[0]))[:MOST]
    gone: list[Name] = []
    for k, word in enumerate(said):
        text = f"{lead} {rest[word.end() :].lstrip()}"
        left = {(n.kind, n.id) for n in reread(text).names}
        gone = [n for key, n in have.items() if key not in left]
        after = said[k + 1].group() if k + 1 < len(said) else ""
        if gone and stem(fold(after)) not in {s for n in gone for s in n.stems}:
            return text, " en ".join(n.shown for n in gone)
    return "", ""


def told_with(shown: str, draft: Draft | None) -> Draft | None:
    """What was looked up without the exception, with that it is counted in where it is; None where nothing was."""
    if draft is None or draft.outcome != "beantwoord":
        return None
    told = set(words(" ".join(s.text for s in draft.sentences)))
    there = any(set(words(part)) <= told for part in shown.split(" en "))
    lead = (aside(f"Dit is met {shown} erbij."),) if there else ()
    return replace(draft, sentences=(*lead, *draft.sentences), whole=True)
