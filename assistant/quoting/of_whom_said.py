"""Whether a statement with a share or a number tells it of those of whom it is asked: "welk percentage middenhuur" is not told by that of
social housing, nor how many homes went to young people by how many went to all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.nouns import PARTICIPLE
from assistant.reading.question import Question
from ingest.language import fold, stem, words

_WEIGHS = 0.2  # of a word that tells of whom it is asked
_STANDS_FOR = 0.7  # how well another word must stand for it
_OF_WHAT = re.compile(
    r"\b(?:welk percentage|hoeveel procent) (?!van\b|minder\b|meer\b|hoger\b|lager\b|is\b|wordt\b|gaat\b|moet\b|wil\b)(?P<what>(?:[\w-]+e )?[\w-]+)"
)
_SHARE = r"\b(?:welk (?:percentage|deel|aandeel)|hoeveel procent)\b[^?]*\b(?:naar|aan)"
_GIVEN = r"\bhoeveel\b[^?]*\b(?:toegewezen|toegekend|verhuurd|vergeven|gegeven|wees|wijst|wijzen|wezen)\b[^?]*\baan"
_TO_WHOM = re.compile(
    rf"(?:{_SHARE}|{_GIVEN}) (?:(?:de|het|een|deze|die) )?(?P<what>(?:[\w-]+e )?[\w-]+)"
    r"|\bhoeveel\b[^?]*\baan (?P<what1>(?:[\w-]+e )?[\w-]+) (?:toegewezen|toegekend|verhuurd|vergeven|gegeven)\b"
)


def of_another(question: Question, told: Sequence[str]) -> bool:
    """Whether a question asks a share or a number of something that the first statement does not name. `told`: the statements."""
    flat = fold(question.text)
    if question.follow_up or not told:
        return False
    first = words(fold(told[0]))
    own = {w for n in question.names for w in words(n.shown)}
    for match in (_OF_WHAT.search(flat), _TO_WHOM.search(flat)):
        said = (match.group("what") or match.groupdict().get("what1") or "") if match else ""
        asked = [w for w in words(said) if w not in own and not PARTICIPLE.match(w)]
        groups = [g for g in question.groups if g.weight >= _WEIGHS and set(words(g.shown)) & set(asked)]
        for group in groups:
            stems = {stem(w) for w in first}
            if any(w.startswith(group.head) for w in first) or group.head in stems:
                continue
            if any(n[0] in stems for n, v in group.alternatives if len(n) == 1 and v >= _STANDS_FOR):
                continue
            return True
    return False
