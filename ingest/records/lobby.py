"""The build of a lobby agenda: its themes, with the goals on each theme's map and in its closing list.

A label ("Lobbydoelen") opens a list, or stands beside a theme's title on a page that shows a map with short
goals in frames. Names and numbers of themes come from their headings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.model import Block, Document, Outline, Span
from ingest.records.common import Heading, Piece, content, covered, heading, piece, plain, set_apart
from ingest.records.lobby_headed import in_headings
from ingest.records.lobby_lists import (
    GOAL_WORD,
    Goal,
    below,
    in_columns,
    in_lines,
    in_tables,
    in_titled,
    under_themes,
)

_LABEL = re.compile(
    rf"^(?:(?:onze|de|alle|(?:totaal)?(?:overzicht|lijst)(?: van)?(?: de| alle| onze)?)\s+)?{GOAL_WORD}"
    r"(?:\s+(?:bij elkaar|op (?:een|1) rij(?:tje)?|in (?:een|1) oogopslag|samengevat|in het kort|(?:per|naar|op) [a-z]+))?$"
    r"|^waar(?:voor)? (?:lobbyen|pleiten) (?:we|wij)(?: voor)?$"
)
_ASK = r"(?:vra(?:ag|gen)|verwachten|bepleiten|verzoeken)"
_WEAK = re.compile(
    r"^(?:onze\s+)?(?:belang(?:en)?|inzet|wensen|(?:vra(?:ag|gen)|verzoek(?:en)?|oproep(?:en)?)(?: (?:aan|van) .{2,40})?)$"
    rf"|^aan .{{2,40}} {_ASK} (?:wij|we)$|^(?:(?:wat|dit|daarom)\s+)?(?:{_ASK} (?:wij|we)|(?:wij|we) {_ASK})(?: .{{2,40}})?$"
    r"|^(?:wat|dit) (?:hebben (?:wij|we)|(?:wij|we) hebben|is er) (?:daarvoor )?nodig(?: hebben)?$|^wat (?:wij|we) nodig hebben$"
)
_OF_ALL = re.compile(r"\b(?:alle|overzicht|lijst|per|naar|samengevat|elkaar|rij|oogopslag)\b")
_NUMBER = re.compile(r"^(?:thema\s+)?(\d{1,2})\s*[.:)–-]?\s+(?=\S)", re.I)
_REPEATED = 0.75  # share of the stems that two wordings of one goal have in common, both ways
_MAP_TEXT = 320  # characters of running text that a page with a map may have


@dataclass(slots=True)
class Theme:
    """A theme with the goals of its list and of its map, and the blocks of its running text."""

    title: str
    number: str | None
    span: Span
    part: Piece | None
    listed: list[Piece] = field(default_factory=list)
    mapped: list[Piece] = field(default_factory=list)
    text: list[Block] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    to: dict[Span, Piece] = field(default_factory=dict)  # by goal, whom a table says that it is addressed to


def themes(document: Document, outline: Outline) -> list[Theme]:
    """The themes of a lobby agenda in reading order; nothing for a document that is none."""
    blocks = [b for b in outline.blocks if b.kind not in ("furniture", "contents", "tag")]
    labels = [
        b for b in blocks if b.kind in ("heading", "paragraph", "field") and _is_label(outline, b, _LABEL)
    ]
    told = _speaks_of_lobby(document, outline)
    lists = [(label, found) for label in labels if (found := below(outline, blocks, label))]
    if told:
        weak = [b for b in blocks if b.kind == "heading" and _is_label(outline, b, _WEAK)]
        asked = [(label, found) for label in weak if (found := below(outline, blocks, label))]
        if not lists or _repeats(lists, asked):
            labels += weak
            lists = sorted([*asked, *lists], key=lambda one: _place(outline, one[0]))
    lists += [
        (label, found)
        for label in labels
        if not any(label is one for one, _ in lists) and (found := under_themes(outline, blocks, label))
    ]
    used = {goal.text.span for _, found in lists for goal in found}
    lists += [one for one in in_tables(outline, blocks, told) if one[1][0].text.span not in used]
    used |= {goal.text.span for _, found in lists for goal in found}
    if told:
        beside = [one for one in in_columns(outline, blocks) if one[1][0].text.span not in used]
        lists = [one for one in lists if not any(one[0] is label for label, _ in beside)] + beside
        used |= {goal.text.span for _, found in lists for goal in found}
    lists += [one for one in in_lines(outline, blocks) if one[1][0].text.span not in used]
    if told:
        lists += [one for one in in_titled(outline, blocks) if one[1][0].text.span not in used]
    if told and not lists:
        lists += in_headings(outline, blocks)
    maps = [
        (title, short)
        for label in labels
        if not any(label is other for other, _ in lists)
        and (title := _map_title(outline, label)) is not None
        and (short := _map(outline, label))
    ]
    if not lists and not maps:
        return []
    return _gather(outline, blocks, lists, maps)


def _place(outline: Outline, label: Block) -> tuple[bool, tuple[int, int]]:
    """The order in which lists are read: those of a theme each before the one of all goals."""
    return bool(_OF_ALL.search(plain(outline.text(label)))), _order(label)


def _repeats(lists: Sequence[tuple[Block, list[Goal]]], asked: Sequence[tuple[Block, list[Goal]]]) -> bool:
    """Whether a list of all goals says again what stands below lesser labels, theme by theme."""
    whole = [content(goal.text.text) for _, goals in lists for goal in goals]
    said = [content(goal.text.text) for _, goals in asked for goal in goals]
    return len(said) > 1 and sum(any(_alike(one, other) for other in whole) for one in said) >= 0.75 * len(
        said
    )


def _is_label(outline: Outline, block: Block, pattern: re.Pattern[str]) -> bool:
    return block.end - block.begin < 60 and bool(pattern.match(plain(outline.text(block))))


def _speaks_of_lobby(document: Document, outline: Outline) -> bool:
    front = outline.pages[0].text[:400] if outline.pages else ""
    said = f"{document.title} {document.kind} {front}".lower()
    if re.search(r"lobby|public[ -]affairs|belangen(?:agenda|behartiging)|wensenagenda", said):
        return True
    return sum(page.text.lower().count("lobby") for page in outline.pages) >= 3


def _map_title(outline: Outline, label: Block) -> Heading | None:
    """The theme's title beside a label: the largest heading in the same frame."""
    titles = [
        b
        for b in outline.on_page(label.page)
        if b is not label and b.kind == "heading" and b.group == label.group
    ]
    best = max(titles, key=lambda b: b.size, default=None)
    return heading(outline, best) if best is not None and best.size > label.size else None


def _map(outline: Outline, label: Block) -> list[Piece]:
    page = list(outline.on_page(label.page))
    running = sum(b.end - b.begin for b in page if b.kind == "paragraph" and not b.group)
    if running > _MAP_TEXT:
        return []
    framed = [b for b in page if b.group and b.group != label.group]
    items = [b for b in framed if b.kind == "item"]
    if not items:  # goals without bullets: what is said in three words or more is no name of a place
        items = [
            b
            for b in framed
            if b.kind in ("paragraph", "heading", "pullquote") and len(outline.text(b).split()) >= 3
        ]
    return [piece(outline, b) for b in items]


def _gather(
    outline: Outline,
    blocks: Sequence[Block],
    lists: Sequence[tuple[Block, list[Goal]]],
    maps: Sequence[tuple[Heading, list[Piece]]],
) -> list[Theme]:
    titles = [title for title, _ in maps]
    heads = [
        heading(outline, b) for b in blocks if b.kind == "heading" and (not b.group or _is_bar(outline, b))
    ]
    found: list[Theme] = []
    by_head: dict[Span, Theme] = {}
    named: list[Goal] = []
    for label, goals in lists:
        named += [goal for goal in goals if goal.theme is not None]
        own = [goal for goal in goals if goal.theme is None]
        own = [goal for goal in own if not _added(found, goal)]
        head = _head_of(heads, label, titles) if own else None
        if head is None:
            continue
        theme = by_head.get(head.span)
        if theme is None:
            number = head.number or _counted(outline, head)
            theme = by_head[head.span] = Theme(head.title, number, head.span, _part(heads, head))
            theme.text = _between(blocks, head.block, label)
            found.append(theme)
        _add(theme, own)
    for goal in named:
        if goal.theme is not None:
            _add(_theme_of_row(found, goal.theme, heads), [goal])
    for title, short in maps:
        like = _like(found, title.title)
        if like is None:
            like = Theme(title.title, title.number, title.span, None)
            found.append(like)
        like.mapped += short
    return sorted(found, key=lambda t: min((p.span.page, p.span.begin) for p in [*t.listed, *t.mapped]))


def _add(theme: Theme, goals: Sequence[Goal]) -> None:
    """Add goals to the list of a theme. One that it has already, in words nearly the same, only tells whom it addresses."""
    before = [(g, content(g.text)) for g in theme.listed]
    for goal in goals:
        said = content(goal.text.text)
        known = next((g for g, stems in before if _alike(said, stems)), None)
        if known is None:
            theme.listed.append(goal.text)
        if goal.to is not None:
            theme.to.setdefault((known or goal.text).span, goal.to)


def _added(found: Sequence[Theme], goal: Goal) -> bool:
    """Whether an earlier theme lists a goal in nearly the same words; it then only tells that one whom it addresses."""
    said = content(goal.text.text)
    home = next((t for t in found if any(_alike(said, content(one.text)) for one in t.listed)), None)
    if home is not None:
        _add(home, [goal])
    return home is not None


def _counted(outline: Outline, head: Heading) -> str | None:
    count = set_apart(outline, head.block)
    return count.text if count is not None else None


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    return min(covered(one, other), covered(other, one)) >= _REPEATED


def _theme_of_row(found: list[Theme], said: Piece, heads: Sequence[Heading]) -> Theme:
    """The theme that a row of a table names, among those found; a new one where it is none of these, with the number of
    its chapter."""
    number = _NUMBER.match(said.text)
    title = said.text[number.end() :] if number else said.text
    like = _like(found, title)
    if like is None:
        span = (
            said.span._replace(begin=said.span.begin + len(said.text) - len(title)) if number else said.span
        )
        chapter = next((h.number for h in heads if h.number and plain(h.title) == plain(title)), None)
        like = Theme(title, number[1] if number else chapter, span, None)
        found.append(like)
    return like


def _like(found: Sequence[Theme], title: str) -> Theme | None:
    """The theme of nearly the same title."""
    best = max(found, key=lambda t: _same_title(t.title, title), default=None)
    return best if best is not None and _same_title(best.title, title) >= 0.6 else None


def _is_bar(outline: Outline, block: Block) -> bool:
    """Whether a heading stands alone in its frame: a bar of colour behind it."""
    return not any(b is not block and b.group == block.group for b in outline.on_page(block.page))


def _same_title(one: str, other: str) -> float:
    a, b = content(one), content(other)
    return 1.0 if plain(one) == plain(other) else min(covered(a, b), covered(b, a))


def _order(block: Block) -> tuple[int, int]:
    return block.page, block.begin


def _head_of(heads: Sequence[Heading], label: Block, titles: Sequence[Heading]) -> Heading | None:
    """The theme of a list: the nearest numbered heading above, else one that a map names, else any larger."""
    above = [h for h in heads if _order(h.block) < _order(label) and h.block is not label]
    above.reverse()
    numbered = [h for h in above if h.named or (h.number is not None and "." not in h.number)]
    on_map = [h for h in above if any(_same_title(h.title, t.title) >= 0.6 for t in titles)]
    larger = [h for h in above if h.block.size > label.size]
    return next(iter([*numbered[:1], *on_map[:1], *larger[:1]]), None)


def _part(heads: Sequence[Heading], head: Heading) -> Piece | None:
    """The chapter above a theme: the nearest heading before it that is set larger."""
    for other in reversed(heads):
        if (
            _order(other.block) < _order(head.block)
            and other.block.size > 1.1 * head.block.size
            and other.number is None
        ):
            return Piece(other.title, other.span)
    return None


def _between(blocks: Sequence[Block], head: Block, label: Block) -> list[Block]:
    return [
        b
        for b in blocks
        if _order(head) < _order(b) < _order(label) and b.kind in ("paragraph", "item") and not b.group
    ]
