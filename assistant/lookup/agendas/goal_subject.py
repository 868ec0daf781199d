"""Which goals of a theme are about something too ("welk lobbydoel van thema 2 gaat over de haven?")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft
from assistant.lookup.about.in_text import has_subject
from assistant.lookup.about.speaking import as_typed, topic_of
from assistant.lookup.common import Desk, capital, count_word, in_a_row, not_found
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

_TOO = re.compile(
    r"\blobbydoel(?:en)? (?:van|onder|bij|binnen|uit|voor|in) [^?]+ (?:gaan|gaat) over (?P<what>[^?]+?)\W*$"
)


def about_too(
    question: Question, desk: Desk, chosen: list[Record], themes: Sequence[str]
) -> list[Record] | Draft:
    """The goals of a theme that are also about what a question adds, or that none is; all where it adds nothing."""
    asked = _TOO.search(fold(question.text))
    topic = topic_of(question, asked["what"]) if asked else []
    if asked is None or not topic or not themes:
        return chosen
    if any(has_subject(desk, theme, topic) for theme in themes):
        return chosen  # the theme itself is said there
    held = [r for r in chosen if has_subject(desk, str(r.data["tekst"]), topic)]
    if held:
        return held
    of_all = f"geen van de {count_word(len(chosen))} lobbydoelen" if len(chosen) > 1 else "het lobbydoel"
    none = "" if len(chosen) > 1 else " niet"
    return not_found(
        f"{capital(of_all)} voor {in_a_row(themes)} gaat{none} over {as_typed(question, asked['what'])}.",
        records=chosen,
        why="geen lobbydoel van dat thema over dat onderwerp",
    )
