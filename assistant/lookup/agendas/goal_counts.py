"""How many lobby goals two themes have: beside each other, or together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.calculate import asks_sum
from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.asked.described import CALLED
from assistant.lookup.common import Desk, capital, count_word, found, sources_of
from assistant.reading.asking import ASKING
from assistant.reading.comparison import COMPARING, LESS, MORE, SAME, asks_whether, points_to, relation_of
from assistant.reading.question import Group, Question
from ingest.language import fold, stem, words
from ingest.model import Record

HELD = 0.6  # share of what one side says that its theme must have in its title
_GOALS = re.compile(r"\b(?:lobby)?doelen\b|\blobbydoel\b|\blobby'?s\b|\blobbypunten\b")
_COUNTED = re.compile(
    r"\b(?:hoeveel|aantal\w*|meer|minder|evenveel|even veel|meeste|minste|telt|tellen|samen|optel\w*|opgeteld|bij elkaar)\b"
)
_NUMBERS = re.compile(
    r"\bthema(?:'?s|s)? (\d{1,2})(?:,? (?:en|of|dan|plus|tegenover|versus) (?:(?:bij|in|van|voor) )?(?:thema )?(\d{1,2}))?\b"
)
_BETWEEN = re.compile(r"\b(?:of|dan|als|en|plus|tegenover|versus|vergeleken met|ten opzichte van)\b")
_ASIDE = frozenset(
    stem(w)
    for w in "lobbydoel lobbydoelen doel doelen lobby lobbypunten thema themas telt tellen staan staat heeft hebben noemt noemen bevat aantal onder bij optellen opgeteld".split()
) | {stem(w) for w in COMPARING | ASKING}


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer how many goals two themes have; None for another question, or where they are not plain."""
    flat = fold(question.text)
    if not (_GOALS.search(flat) and _COUNTED.search(flat)) or question.leaning:
        return None
    records = desk.scope("lobbydoel", question)
    themes = list(dict.fromkeys(str(r.data["thema"]) for r in records if r.data["thema"]))
    pair = _by_number(records, flat) or _by_title(themes, flat) or _by_side(question, desk, records, flat)
    if len(pair) != 2:
        return None
    goals = [[r for r in records if r.data["thema"] == theme] for theme in pair]
    return _told(question, pair, goals)


def _by_number(records: Sequence[Record], flat: str) -> list[str]:
    asked = [n for match in _NUMBERS.finditer(flat) for n in match.groups() if n]
    named = [{str(r.data["thema"]) for r in records if str(r.data["nummer"] or "") == n} for n in asked]
    return [t.pop() for t in named] if len(asked) == 2 and all(len(t) == 1 for t in named) else []


def _by_title(themes: Sequence[str], flat: str) -> list[str]:
    spelled = [t for t in themes if fold(t) in flat]
    spelled = [t for t in spelled if not any(t is not o and fold(t) in fold(o) for o in spelled)]
    return sorted(spelled, key=lambda t: flat.find(fold(t)))


def _by_side(question: Question, desk: Desk, records: Sequence[Record], flat: str) -> list[str]:
    """The themes that the words on the two sides of "of", "dan" or "en" call."""
    themes: dict[str, frozenset[str]] = {}
    for r in records:
        theme = str(r.data["thema"] or "")
        themes[theme] = themes.get(theme, frozenset()) | desk.stems_of(
            theme, *desk.headings(sources_of(r)["tekst"])
        )
    for between in reversed(list(_BETWEEN.finditer(flat))):
        left, right = re.split(r"[,:;]", flat[: between.start()])[-1], flat[between.end() :]
        one, other = (_called(themes, _topic(question, side)) for side in (left, right))
        if one and other and one != other:
            return [one, other]
    return []


def _topic(question: Question, side: str) -> list[Group]:
    said = set(words(side))
    return [
        g
        for g in question.groups
        if g.weight > 0.1 and g.head not in _ASIDE | CALLED and set(words(g.shown)) <= said
    ]


def _called(themes: Mapping[str, frozenset[str]], topic: Sequence[Group]) -> str:
    """The one theme whose title, with the headings over it, has most of what a side says."""
    whole = sum(g.weight for g in topic)
    if not whole:
        return ""
    scored = sorted(
        ((sum(g.weight * g.match(stems) for g in topic) / whole, t) for t, stems in themes.items() if t),
        reverse=True,
    )
    clear = len(scored) < 2 or scored[0][0] > scored[1][0]
    return scored[0][1] if scored and scored[0][0] >= HELD and clear else ""


def _told(question: Question, pair: Sequence[str], goals: Sequence[Sequence[Record]]) -> Draft:
    a, b = map(len, goals)
    relation = relation_of(question.text) or points_to(question.text)
    parts: list[tuple[Piece, ...]] = [
        (f"{theme} {count_word(len(own))} ", cite(*(sources_of(r)["tekst"] for r in own)))
        for theme, own in zip(pair, goals, strict=True)
    ]
    if asks_sum(question.text):
        lead = f"Samen {count_word(a + b)} lobbydoelen: "
    elif asks_whether(question.text) and " of " not in fold(question.text):
        holds = {MORE: a > b, LESS: a < b, SAME: a == b}.get(relation, True)
        even = ", evenveel" if a == b and relation != SAME else ""
        lead = f"{'Ja' if holds else 'Nee'}{even}. Lobbydoelen: "
    elif a == b:
        lead = "Evenveel lobbydoelen: "
    else:
        first = pair[0] if (a > b) != (relation == LESS) else pair[1]
        lead = f"{capital(first)}. Lobbydoelen: " if relation else "Lobbydoelen: "
    return found(
        [r for own in goals for r in own],
        say(lead, *joined(parts), ".", checked=False),
        why="lobbydoelen van twee thema's",
    )
