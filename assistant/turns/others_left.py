"""The rest of the dossiers that an earlier answer told, where the turns since asked of the others: "en het andere dossier?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.reading.question import Question
from assistant.turns import followup
from assistant.words.formwords import PREPOSITIONS, QUESTION_WORDS, VERBS
from assistant.words.lexicon import Name
from ingest.language import fold

_OTHER = re.compile(
    r"\b(?:de|het|die|dat) (?:(?:andere?)|(?P<more>anderen|overige))"
    r"(?: (?P<many>twee|dossiers|programma's|projecten)| (?:dossier|programma|project))?"
    rf"(?=$| (?:{PREPOSITIONS}|{VERBS}|dan|ook|eigenlijk|zelf|mee|af|op)\b)"
)
_BARE = re.compile(
    rf"(?:(?:en|dan) )*(?P<word>(?:(?:tot|sinds|vanaf) )?(?:{QUESTION_WORDS})(?: gemeenten)? )?(?:(?:van|bij|voor|in|aan|over) )?"
    rf"{_OTHER.pattern}(?: (?:dan|ook|eigenlijk|zelf))*"
)
MOST = 2  # that are asked of together


def others_left(
    question: Question,
    previous: Question,
    earlier: Sequence[Question],
    named_in: Callable[[str], Sequence[Name]],
) -> str:
    """The question of those; "" where a follow-up does not ask it, or more are left than it says. `named_in`: the dossiers that a text names."""
    rest = followup.opened(question.text).strip(" ?!.,")
    flat = fold(rest)
    match = _OTHER.search(flat)
    subject = previous.named("dossier")
    if match is None or len(flat) != len(rest) or len(subject) != 1 or question.named("dossier"):
        return ""
    left: Sequence[Name] = ()
    asked = {subject[0].id}
    for turn in reversed(earlier):
        told = list({n.id: n for n in named_in(turn.told)}.values())
        if len(told) > 1 and asked & {n.id for n in told}:
            left = [n for n in told if n.id not in asked]
            break
        asked |= {n.id for n in turn.named("dossier")}
    several = match["many"] or match["more"]
    if not left or len(left) > MOST or (len(left) > 1 and not several) or (len(left) == 1 and match["many"]):
        return ""
    others = " en ".join(n.shown for n in left)
    if _BARE.fullmatch(flat) is None:
        return f"{rest[: match.start()]}{others}{rest[match.end() :]}?"
    called = subject[0].shown.split()
    for k in range(len(called)):  # by the last words of its name too
        text = re.sub(rf"\b{re.escape(' '.join(called[k:]))}\b", others, previous.text, count=1, flags=re.I)
        if text != previous.text:
            return text
    return ""
