"""Whether statements tell the deed of a verb that a question writes in two parts. "Welke afspraken lopen dit jaar af?" is about what ends;
read as "lopen" and "af", almost any sentence has a bit of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.question import Question
from assistant.words.courses import same_deed
from assistant.words.inflection import forms, separated
from ingest.language import fold, stem, words

_WHICH = re.compile(r"^(?:(?:en|maar) )?welke? \w+ ((?:\w+ )?[a-z]+)\b")
# They are told by many other words, or by none ("welke plannen komen eraan?").
_OPEN = frozenset(
    "meedoen deelnemen samenwerken samengaan aangaan omgaan opgaan doorgaan meewerken aankomen voorkomen uitkomen opkomen inhouden uitzien".split()
)


def parted_verb_unsaid(question: Question, told: Sequence[str]) -> bool:
    """Whether a question asks which things do what a verb in two parts says, and no statement says that of anything."""
    if question.follow_up or question.intent.form not in ("lijst", "wat", "wie"):
        return False
    asked = _WHICH.search(fold(question.text))
    if asked is None:
        return False
    verb = next((whole for part, whole in separated(question.text) if part in asked[1].split()), "")
    if not verb or verb in _OPEN or not verb.startswith(words(question.text)[-1]):
        return (
            False  # what stands behind it may say what the verb does in other words ("legt zich toe op ...")
        )
    said = {stem(w) for text in told for w in (*words(text), *(whole for _, whole in separated(text)))}
    ways = {stem(w) for w in (verb, *forms(verb))}
    deeds = ways | same_deed(tuple(ways))
    return not any(s in deeds or s.endswith(tuple(ways)) for s in said)  # "buurtaanpakken"
