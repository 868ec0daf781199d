"""Where the goals of a lobby agenda are listed: below a label, grouped by whom they are addressed to, or in tables."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.model import Block, Outline
from ingest.records.common import Piece, cut, joined, piece, plain

GOAL_WORD = r"lobby(?:doel|punt|wens|vra(?:ag|g)|boodschap|inzet)(?:en|s)?"
_GOAL_HEAD = re.compile(rf"^(?:onze\s+)?{GOAL_WORD}(?:\s+\d{{1,2}}(?:\.\d{{1,2}})?)?$")
_NUMBERED = re.compile(rf"^{GOAL_WORD}\s+\d{{1,2}}(?:\.\d{{1,2}})?\s*[:.]?$")
_LED = re.compile(rf"^{GOAL_WORD}(?:\s+\d{{1,2}}(?:\.\d{{1,2}})?)?\s*[:–—-]\s+(?=\S)", re.I)
_GOAL = re.compile(
    r"^(?:(?:lobby)?(?:doel|punt|wens|vraag|boodschap)(?:en|s)?|inzet|wat|onze (?:wens|vraag|inzet)|wat (?:vragen|willen) (?:we|wij))$"
)
_TO = re.compile(
    r"^(?:gericht (?:aan|op|tot)|aan(?: wie)?|bij wie|voor wie|van wie|adressaat|geadresseerden?|doelgroep|partij(?:en)?|wie"
    r"|gesprekspartners?|aangesproken partij)$"
)
_THEME = re.compile(r"^(?:thema|onderwerp|dossier|speerpunt|opgave|prioriteit|programma|pijler)$")
_BODY = (
    r"(?:kabinet|regering|rijk|rijksoverheid|ministeries?|ministers?|staatssecretaris(?:sen)?|tweede kamer|eerste kamer"
    r"|parlement|provincies?|provinciale staten|gedeputeerde staten|waterschap(?:pen)?|hoogheemraadschap(?:pen)?"
    r"|europ(?:a|ese (?:unie|commissie))|eu|brussel|den haag|vng|ipo|g40|netbeheerders?|gemeenten?|buurgemeenten?"
    r"|medeoverheden|prorail|ns|nederlandse spoorwegen|rijkswaterstaat|vervoerders?|vervoerregio|zorgverzekeraars?|zorgkantoor|zorgaanbieders"
    r"|(?:woning)?corporaties|onderwijs(?:instellingen)?|partners|bedrijfsleven|werkgevers)"
)
_ASKED_OF = re.compile(
    r"(?:wat\s+)?(?:(?:vragen|verwachten)\s+(?:wij|we)\s+)?(?:van|aan)\s+(?P<name>.{2,50}?)(?:\s+(?:vragen|verwachten)\s+(?:wij|we))?\s*[:?]?\s*$",
    re.I,
)
_STATED = re.compile(
    r"(?:wat (?:vragen|willen) (?:we|wij)|(?:dit|hier) vragen (?:we|wij)|ons verzoek|onze (?:vraag|wens|inzet)|(?:lobby)?doel|vraag)\s*[?:]\s+(?=\S)",
    re.I,
)
_THEME_LINE = re.compile(r"(?:thema|onderwerp|pijler|speerpunt)\s*:\s+(?=\S)", re.I)
_COUNT = re.compile(r"\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=\S)")
_TO_WORD = r"(?:aan|richting|tot|van|bij|voor|vanuit)"
_ADDRESSED = re.compile(
    rf"^(?P<word>(?:(?:gericht|wat (?:vragen (?:we|wij)|verwachten (?:we|wij)|(?:we|wij) vragen)|onze vragen?)\s+)?{_TO_WORD}\s+)?"
    rf"(?P<name>(?:(?:het|de|alle|onze)\s+)?{_BODY}\b[^:?]{{0,50}})\s*[:?]?\s*$",
    re.I,
)
_PARTY = rf"(?:(?:het|de|alle|onze)\s+)?(?:{_BODY}\b|veiligheidsregio|omgevingsdienst)(?:\s+(?:(?:van|en)\s+)?(?-i:[A-Z])[\w-]+)*"
_BEHIND = re.compile(
    r"\s*\((?:(?:gericht\s+(?:aan|tot)|aan|richting|adressaat)\s*:?\s+(?P<to>[^():]{2,80})"
    rf"|(?P<bare>{_PARTY}(?:(?:,|\s+en|\s*/)\s+{_PARTY})*))\)\s*\.?\s*$",
    re.I,
)


class Goal(NamedTuple):
    """A goal, whom the list says that it is addressed to, and the theme that its row names."""

    text: Piece
    to: Piece | None = None
    theme: Piece | None = None


def below(outline: Outline, blocks: Sequence[Block], label: Block) -> list[Goal]:
    """The goals below a label: rows of a table, items, paragraphs of its frame, or lists by addressee.

    A list may go on on the next page. A label may say itself whom it asks ("Aan het Rijk vragen wij").
    """
    goals = _found_below(outline, blocks, label)
    asked = _ASKED_OF.match(outline.text(label))
    if asked is None or not goals:
        return goals
    begin = label.begin + asked.start("name")
    to = cut(outline, label, begin, label.begin + asked.end("name"))
    return [goal._replace(to=goal.to or to) for goal in goals]


def _found_below(outline: Outline, blocks: Sequence[Block], label: Block) -> list[Goal]:
    at = next(k for k, b in enumerate(blocks) if b is label)
    tables = list(itertools.takewhile(lambda b: b.kind == "table", blocks[at + 1 :]))
    if rows := _rows(outline, tables, told=True):
        return rows
    if numbered := _each_told(outline, blocks[at + 1 :], label):
        return numbered
    return _by_addressee(outline, blocks[at + 1 :], label) or _plain(outline, blocks[at + 1 :], label)


def under_themes(outline: Outline, blocks: Sequence[Block], label: Block) -> list[Goal]:
    """The goals of a list of all of them: below its title, as items under a smaller heading for each theme."""
    goals: list[Goal] = []
    theme: Piece | None = None
    at = next(k for k, b in enumerate(blocks) if b is label)
    for block in blocks[at + 1 :]:
        if block.kind == "heading":
            if label.kind != "heading" or block.size > 0.97 * label.size:
                break
            theme = piece(outline, block)
        elif block.kind == "item" and theme is not None:
            goals.append(_with_addressee(outline, piece(outline, block))._replace(theme=theme))
        elif theme is not None:
            break
    return goals


def in_tables(outline: Outline, blocks: Sequence[Block], told: bool) -> Iterator[tuple[Block, list[Goal]]]:
    """Tables that say in their heads that they list goals, each with the goals of it and of its next pages.

    With `told` (the document is about lobbying) a column of wishes beside one of addressees is enough.
    """
    k = 0
    while k < len(blocks):
        tables = list(itertools.takewhile(lambda b: b.kind == "table", blocks[k:]))
        if tables and (rows := _rows(outline, tables, told=False, beside=told)):
            yield tables[0], rows
        k += max(1, len(tables))


def in_columns(outline: Outline, blocks: Sequence[Block]) -> Iterator[tuple[Block, list[Goal]]]:
    """Goals in a column below their head ("Onze wens"), beside a column that says of each to whom ("Gericht aan"): a table without
    upright rules, whose cells are texts."""
    for label in blocks:
        said = plain(outline.text(label)) if label.kind in ("heading", "paragraph") else ""
        if not (_GOAL.match(said) or _GOAL_HEAD.match(said)):
            continue
        own = [
            b
            for b in blocks
            if b.page == label.page and b.kind in ("heading", "paragraph", "footnote", "caption")
        ]
        head = next(
            (
                b
                for b in own
                if b is not label and _TO.match(plain(outline.text(b))) and abs(b.box.y0 - label.box.y0) < 2
            ),
            None,
        )
        if head is None:
            continue
        goals: list[Goal] = []
        bottom = label.box.y1
        for block in sorted(
            (b for b in own if b.box.y0 > bottom - 1 and abs(b.box.x0 - label.box.x0) < 3),
            key=lambda b: b.box.y0,
        ):
            to = next(
                (b for b in own if abs(b.box.x0 - head.box.x0) < 3 and abs(b.box.y0 - block.box.y0) < 2), None
            )
            if to is None or block.kind == "heading" or block.box.y0 - bottom > 4 * block.size:
                break
            goals.append(Goal(piece(outline, block), piece(outline, to)))
            bottom = max(block.box.y1, to.box.y1)
        if goals:
            yield label, goals


def in_lines(outline: Outline, blocks: Sequence[Block]) -> Iterator[tuple[Block, list[Goal]]]:
    """Goals that stand behind or below their own label ("Lobbydoel 2: ..."), each with whom a line right below it names."""
    for k, block in enumerate(blocks):
        after = blocks[k + 1 : k + 4]
        if block.kind == "field" and _GOAL_HEAD.match(plain(block.label)):
            if k and blocks[k - 1].kind == "field" and blocks[k - 1].label_span == block.label_span:
                continue  # one more line under the same label
            goal = _with_line_below(outline, block)
        elif block.kind in ("heading", "paragraph") and (found := _LED.match(outline.text(block))):
            goal = Goal(cut(outline, block, block.begin + found.end(), block.end))
        elif _is_numbered(outline, block) and after and after[0].kind in ("paragraph", "item"):
            goal, after = _with_line_below(outline, after[0]), after[1:]
        else:
            continue
        near = itertools.takewhile(lambda b: b.kind != "heading", after)
        to = goal.to or next((to for b in near if (to := _led_addressee(outline, b))), None)
        yield block, [goal._replace(to=to)]


def in_titled(outline: Outline, blocks: Sequence[Block]) -> Iterator[tuple[Block, list[Goal]]]:
    """Goals each below a title of its own, behind what is asked ("Wat vragen we? ..."), with its theme and whom in lines beside."""
    for k, block in enumerate(blocks):
        text = outline.text(block)
        found = _STATED.match(text) if block.kind in ("paragraph", "item") else None
        if found is None:
            continue
        before = itertools.takewhile(lambda b: b.kind != "heading", reversed(blocks[:k]))
        after = itertools.takewhile(lambda b: b.kind != "heading", blocks[k + 1 :])
        near = [*before, *after]
        to = next((to for b in near if (to := _led_addressee(outline, b))), None)
        led = next(((b, m) for b in near if (m := _THEME_LINE.match(outline.text(b)))), None)
        theme = cut(outline, led[0], led[0].begin + led[1].end(), led[0].end) if led else None
        if to is not None:
            yield block, [Goal(cut(outline, block, block.begin + found.end(), block.end), to, theme)]


def _is_numbered(outline: Outline, block: Block) -> bool:
    """Whether a line is nothing but the label of a goal with its number ("Lobbydoel 2.1")."""
    set_off = block.kind == "heading" or (block.kind == "paragraph" and (block.bold or block.group > 0))
    return set_off and _NUMBERED.match(plain(outline.text(block))) is not None


def _with_line_below(outline: Outline, block: Block) -> Goal:
    """A goal, parted from the line at its end that says to whom it is addressed."""
    text = outline.text(block)
    at = text.rfind("\n") + 1
    colon = text.find(":", at)
    if not at or not at < colon < at + 30 or not _TO.match(plain(text[at:colon])):
        return Goal(piece(outline, block))
    begin = block.begin
    return Goal(cut(outline, block, begin, begin + at), cut(outline, block, begin + colon + 1, block.end))


def _led_addressee(outline: Outline, block: Block) -> Piece | None:
    """Whom a line names behind a label ("Gericht aan: het Rijk")."""
    if block.kind == "field" and _TO.match(plain(block.label)):
        return piece(outline, block)
    text = outline.text(block)
    colon = next((k for k, sign in enumerate(text) if sign in ":?"), -1)
    told = block.kind in ("paragraph", "field") and 0 < colon < 30 and _TO.match(plain(text[:colon]))
    if not told or "\n" in text:
        return None
    return cut(outline, block, block.begin + colon + 1, block.end)


def _each_told(outline: Outline, after: Sequence[Block], label: Block) -> list[Goal]:
    """Goals set bold, each with whom it is addressed to in a line right below it, and with a text below that or none."""
    goals: list[Goal] = []
    for block, below in itertools.pairwise(after):
        if block.kind == "heading" and block.size >= 0.97 * label.size and label.kind == "heading":
            break
        if not block.bold or block.kind not in ("heading", "paragraph", "item"):
            continue
        to = _led_addressee(outline, below) if block.page == below.page else None
        if to is None:
            return []
        count = _COUNT.match(outline.text(block))
        goals.append(Goal(cut(outline, block, block.begin + (count.end() if count else 0), block.end), to))
    return goals


def _plain(outline: Outline, after: Sequence[Block], label: Block) -> list[Goal]:
    goals: list[list[Piece]] = []
    group, page, last = label.group, label.page, label
    to: Piece | None = None  # whom a line below the only goal of a frame names
    for block in after:
        if block.kind == "footnote":
            continue
        if block.page != page:
            high = block.box.y0 < 0.25 * outline.pages[block.page - 1].height
            if not (goals and high and block.page == page + 1 and _alike(block, last)):
                break
            group, page = block.group, block.page
        if last is label and not group and 0 <= block.box.y0 - label.box.y1 < 2.5 * label.size:
            group = block.group  # the list has a frame of its own, right below its label
        counted = _COUNT.match(outline.text(block)) if block.kind == "heading" and group else None
        if block.group != group or (block.kind not in ("item", "paragraph") and counted is None):
            to = _led_addressee(outline, block) if group and block.group == group and goals else None
            break
        last = block
        if counted is not None:  # a list in bold, with its numbers
            goals.append([cut(outline, block, block.begin + counted.end(), block.end)])
        elif block.kind == "item":
            goals.append([piece(outline, block)])
        elif group and goals and goals[-1][-1].text[-1:] not in ".!?;":
            goals[-1].append(piece(outline, block))
        elif group or not goals:
            goals += [[line] for line in _lines(outline, block)]
        else:
            break
    found = [_with_addressee(outline, joined(parts)) for parts in goals]
    return [goal._replace(to=goal.to or to) for goal in found]


def _lines(outline: Outline, block: Block) -> list[Piece]:
    """What each line of a paragraph says, where all are whole sentences; else the paragraph."""
    found = list(re.finditer(r"[^\n]+", outline.text(block)))
    if len(found) < 2 or not all(m[0][:1].isupper() and m[0].rstrip()[-1:] in (".", ";") for m in found):
        return [piece(outline, block)]
    return [cut(outline, block, block.begin + m.start(), block.begin + m.end()) for m in found]


def _with_addressee(outline: Outline, goal: Piece) -> Goal:
    """A goal, parted from whom it says in brackets at its end that it is addressed to ("(gericht aan: het Rijk)")."""
    span = goal.span
    found = _BEHIND.search(outline.pages[span.page - 1].text[span.begin : span.end])
    named = _BEHIND.search(goal.text)
    if found is None or named is None or not named.start():
        return Goal(goal)
    name = "to" if found["to"] else "bare"
    to = span._replace(begin=span.begin + found.start(name), end=span.begin + found.end(name))
    text = Piece(goal.text[: named.start()], span._replace(end=span.begin + found.start()))
    return Goal(text, Piece(" ".join(named[name].split()), to))


def _alike(block: Block, other: Block) -> bool:
    return (
        block.kind == other.kind == "item" and block.bold == other.bold and abs(block.size - other.size) < 0.5
    )


def _by_addressee(outline: Outline, after: Sequence[Block], label: Block) -> list[Goal]:
    """Items below lines that say to whom ("Aan het Rijk"); the first line stands right below the label."""
    goals: list[Goal] = []
    to: Piece | None = None
    page = label.page
    heads = list(itertools.takewhile(lambda b: b.kind != "heading" or b.size < 0.97 * label.size, after))
    heads = [b for b in heads if b.kind == "heading"]
    known = sum(_addressee(outline, b) is not None for b in heads)
    for block in after:
        if block.kind == "footnote":
            continue
        if block.page not in (page, page + 1):
            break
        page = block.page
        said = _addressee(outline, block)
        if (
            said is None
            and block.kind == "heading"
            and any(block is b for b in heads)
            and 2 * known > len(heads)
        ):
            said = piece(outline, block)  # most heads of this list name a body: so does this one
        if said is not None:
            to = said
        elif to is not None and block.kind == "item":
            goals.append(Goal(piece(outline, block), to))
        elif block.kind == "field" and (name := _named(block.label)):
            goals.append(Goal(piece(outline, block), _label_piece(outline, block, name)))
        elif (led := _led_goal(outline, block)) is not None:
            goals.append(led)
        else:
            break
    return goals


def _led_goal(outline: Outline, block: Block) -> Goal | None:
    """A goal behind the name of whom it is addressed to ("Het Rijk en de provincie: maak ...")."""
    name, colon, rest = outline.text(block).partition(":")
    if (
        block.kind not in ("paragraph", "item")
        or not colon
        or len(name) > 90
        or len(rest.split()) < 3
        or not _named(name)
    ):
        return None
    at = block.begin + len(name)
    return Goal(cut(outline, block, at + 1, block.end), cut(outline, block, block.begin, at))


def _addressee(outline: Outline, block: Block) -> Piece | None:
    """Whom a line above a list of goals names: "Aan het Rijk", "Provincie", "Wat vragen we van ProRail?"."""
    if block.kind not in ("heading", "paragraph") or block.end - block.begin > 90:
        return None
    if block.kind == "paragraph" and not (block.bold or block.group or outline.text(block).endswith(":")):
        return None
    found = _ADDRESSED.match(outline.text(block))
    if found is None:
        return None
    said = cut(outline, block, block.begin + found.start("name"), block.begin + found.end("name"))
    return said if len(said.text.split()) <= 8 else None


def _named(label: str) -> str | None:
    found = _ADDRESSED.match(label)
    return found["name"] if found else None


def _label_piece(outline: Outline, block: Block, name: str) -> Piece:
    """The name in a field's label, which stands before it on the page; the field where it is not found."""
    page = outline.pages[block.page - 1].text
    at = page.rfind(name, 0, block.begin)
    return cut(outline, block, at, at + len(name)) if at >= 0 else piece(outline, block)


def _rows(outline: Outline, tables: Sequence[Block], told: bool, beside: bool = False) -> list[Goal]:
    """The goals of a table and of those that go on from it; nothing for a table of something else.

    With `told` a label above says that it lists goals; else its heads must, or (`beside`) have both a goal and whom.
    """
    if not tables:
        return []
    heads = _texts(outline, tables[0]).get(0, {})
    said = {column: plain(head.text) for column, head in heads.items()}
    goal = next((column for column, head in said.items() if _GOAL_HEAD.match(head)), None)
    to = next((column for column, head in said.items() if _TO.match(head)), None)
    theme = next((column for column, head in said.items() if _THEME.match(head)), None)
    if goal is None and (told or (beside and to is not None)):
        goal = next((column for column, head in said.items() if column != to and _GOAL.match(head)), None)
    if goal is None or (len(said) < 2 and not told):
        return []
    out: list[Goal] = []
    above: Piece | None = None
    width = max(c.column + c.columns for c in tables[0].cells)
    for table in tables:
        if max(c.column + c.columns for c in table.cells) != width:
            break
        for _, row in sorted(_texts(outline, table).items()):
            if {column: plain(cell.text) for column, cell in row.items()} == said:
                continue
            if theme is not None:
                above = row.get(theme, above)
            if goal in row and plain(row[goal].text) != said[goal]:
                out.append(Goal(row[goal], row.get(to) if to is not None else None, above))
    return out


def _texts(outline: Outline, table: Block) -> dict[int, dict[int, Piece]]:
    """What the filled cells of a table say, by row and column."""
    text = outline.pages[table.page - 1].text
    rows: dict[int, dict[int, Piece]] = {}
    for c in table.cells:
        if text[c.begin : c.end].strip():
            rows.setdefault(c.row, {})[c.column] = cut(outline, table, c.begin, c.end)
    return rows
