"""Whether a text speaks of a subject: in its own words, or in whole words that stand for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lookup.about.aboutness import MEANS
from assistant.lookup.asked.described import akin, named_in, part_of
from assistant.lookup.common import Desk
from assistant.reading.question import Group
from ingest.language import stem, words

_DOUBLE_NAME = re.compile(r"\b[A-ZÀ-Þ]\w+-[A-ZÀ-Þ]\w+\b")
_LONG = 6  # letters of a word with which a compound begins that is a sort of it ("stroomnet")
LEAST = 30  # characters of a statement


def has_subject(desk: Desk, text: str, topic: Sequence[Group]) -> bool:
    """Whether a text has each word of a subject itself, whole or in a compound of its own: a part of it ("zorg" of "zorgkosten") is
    something else, and so are a name ("Ouder-Kerk") and a verb ("geldt") that only look like it."""
    return all(_names(desk, _without_names(text, g), g) for g in topic)


def _names(desk: Desk, text: str, group: Group) -> bool:
    stems = desk.stems_of(text)
    if not named_in(group, stems):
        return False
    if group.head in stems:
        alike = [w for w in words(text) if stem(w) == group.head]
        return not alike or not all(w.endswith("dt") for w in alike)
    if any(len(own) > 1 and stems.issuperset(own) for own in group.own):
        return True
    alike = [s for (s, *rest), _ in group.alternatives if not rest and s in stems]
    return any(akin(s, group.head) and not part_of(s, group.head) for s in alike)


def _without_names(text: str, group: Group) -> str:
    """A text without the names of two parts that a word of a subject is not itself a part of."""
    said = set(words(group.shown))
    return _DOUBLE_NAME.sub(lambda m: m[0] if said & set(words(m[0].replace("-", " "))) else " ", text)


def stands_for(desk: Desk, text: str, topic: Sequence[Group]) -> bool:
    """Whether a text has each word of a subject, or whole words that stand for it; a heading says too little."""
    if len(text) < LEAST:
        return False
    whole = {stem(w) for w in words(text)}

    def there(needed: tuple[str, ...]) -> bool:
        return all(s in whole or (len(s) >= _LONG and any(w.startswith(s) for w in whole)) for s in needed)

    return all(
        has_subject(desk, text, [g])
        or any(v >= MEANS and needed not in g.own and there(needed) for needed, v in g.alternatives)
        for g in topic
    )
