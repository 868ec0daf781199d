"""Whether a figure is asked of what is outside something ("hoeveel banen komen er buiten de Spoorzone?", "op andere stations dan Zuid"):
the figure of that thing, or of all together, would be the wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.evidence.marks import counted_groups
from assistant.reading.question import Group, Question
from ingest.language import STOPWORDS, fold, term_stems, words
from ingest.library import Library

NEAR = 5  # words behind "buiten" among which what is kept out stands
TELLING = 0.15  # the least weight of a word that says what is kept out
BEHIND = 4  # words from "buiten" on among which a statement names it
NAMED = 0.5  # how well a statement must name it
_OUT = re.compile(
    r"(?<!\bnaar )(?<!\bvan )\bbuiten(?! (?:beeld|beschouwing|bereik|gebruik|werking|kantoor\w*|schot|haar|zijn)\b)"
    r"|\b(?:behalve|exclusief|uitgezonderd|afgezien van|los van|met uitzondering van|anders dan|andere? (?:\w+ ){1,2}dan)\b"
)
# "Hoeveel gemeenten vallen buiten de afspraken?" asks what a text says with "niet".
_STAYS_OUT = re.compile(
    r"\b(?:val(?:t|len)|viel(?:en)?|hoor(?:t|den?|en)|houd(?:t|en)|blij(?:ft|ven)|sta(?:at|an)|gehouden|gelaten|laat|laten|lig(?:t|gen)|ligt)\b[^,;?]*\bbuiten\b|\bbuiten\b[^,;?]*\b(?:val(?:t|len)|gehouden|gelaten|blij(?:ft|ven)|houd(?:t|en))\b"
)
_APART = re.compile(
    r"buiten|(?:behalve|exclusief|uitgezonderd|andere?|overige?|rest|resterende|naast|los|afgezien|elders|niet|geen|zonder|uitzondering\w*|bovenop)$"
)


def held_to_what_is_outside(question: Question, library: Library, draft: Draft) -> Draft:
    """An answer as it is, or, where a figure is asked of what is outside a thing and no statement of it says so, that this does not stand
    there, with the first statement."""
    out = kept_out(question)
    if not out or draft.outcome != "beantwoord":
        return draft
    told = [s for s in draft.sentences if s.spans]
    if (
        not told
        or draft.why.startswith("berekening")
        or any(_tells_apart(question, out, library, s.text) for s in told)
    ):
        return draft
    shown = _as_written(" ".join(g.shown for g in out), question.text)
    lead = aside(f'Wat er buiten "{shown}" is, staat niet in de documenten. Wel staat er dit.')
    return replace(
        draft, outcome="niet-gevonden", sentences=(lead, told[0]), why="erbuiten niet apart gezegd"
    )


def kept_out(question: Question) -> tuple[Group, ...]:
    """What is kept out of that of which a number is asked; nothing for another question."""
    flat = " ".join(fold(question.text).split())
    match = _OUT.search(flat)
    if match is None or question.intent.form != "aantal" or _STAYS_OUT.search(flat):
        return ()
    return _first(question.groups, words(re.split(r"[,;?!(]", flat[match.end() :])[0])[:NEAR])


def _as_written(shown: str, text: str) -> str:
    """Folded words as a question has them, with their capitals."""
    at = fold(text).find(shown)
    return text[at : at + len(shown)] if at >= 0 and fold(text[at : at + len(shown)]) == shown else shown


def _first(groups: Sequence[Group], said: Sequence[str]) -> tuple[Group, ...]:
    """The words of weight that stand first behind it, next to one another."""
    by_shown = {g.shown: g for g in groups if g.weight >= TELLING or g.proper}
    found: list[Group] = []
    for word in said:
        if word in by_shown and (not found or by_shown[word].proper):
            found.append(by_shown[word])
        elif found or word not in STOPWORDS:
            break
    return tuple(found)


def _tells_apart(question: Question, out: Sequence[Group], library: Library, text: str) -> bool:
    """Whether a statement sets apart, by a word that stands close before it, what is kept out or what is counted."""
    said = words(text)
    meant = (*out, *counted_groups(question)[:1])
    for k, word in enumerate(said):
        if _APART.match(word):
            after = term_stems(" ".join(said[k : k + BEHIND]), library.compounds)
            if any(g.match(after) >= NAMED for g in meant):
                return True
    return False
