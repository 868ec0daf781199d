"""What the readers of goals, themes and actions share: text with its place, slugs, likeness of texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ingest.language import STOPWORDS, fold, stem, words
from ingest.model import Block, Outline, Span

BULLETS = "•▪▫■□◦○●‣➢➤►▶✓✔✗❖·➔→*–-"
_BULLET = re.compile(rf"^[{re.escape(BULLETS)}]\s+|^o\s+(?=\S)")
_GLUED = re.compile(r"(?<=[a-zà-ÿ]{4})(\d{1,2})(?=[\s.,;:)]|$)")
_POWER = re.compile(r"(?<![a-z])[kdcm]?m\s?$", re.I)
_NUMBERED = re.compile(r"^(\d{1,2}(?:\.\d{1,2})*)[.:)]?\s+(?=\S)")
_PART = "thema|programmalijn|programma|opgave|pijler|ambitie|speerpunt|prioriteit|hoofdstuk"
_THEME = re.compile(
    rf"^(?:{_PART})\s+(\d{{1,2}}|[A-Z]|[IVX]{{1,4}})"
    r"\s*[:.)\-–—]?\s+(?=\S)",
    re.I,
)
_LOWER = 1.0  # em
_APART = re.compile(
    rf"(?P<named>(?:{_PART}|actie|maatregel|afspraak)\s+)?"
    r"(?P<own>[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?|[A-Z])[.:)]?",
    re.I,
)


class Piece(NamedTuple):
    """A text as a reader sees it (white space folded, note marks left out) and where it stands."""

    text: str
    span: Span

    def data(self) -> dict[str, object]:
        return {"tekst": self.text, "bron": self.span}


class Heading(NamedTuple):
    """A heading taken apart: its number ("3", "5.7"; None without one) and its title."""

    number: str | None
    title: str
    span: Span
    block: Block
    named: bool = False  # "Thema 3: ...", rather than a bare number


def squeeze(text: str) -> str:
    return " ".join(text.split())


def plain(text: str) -> str:
    """For comparing labels: folded, without a closing colon, question mark or full stop."""
    return squeeze(fold(text)).rstrip(" :?.!")


def slug(text: str) -> str:
    """Lower case letters and digits, joined by hyphens: part of a record's id."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(text)))


def unique(id: str, taken: set[str]) -> str:
    """The id, or the first free one with a number behind it; it is taken from then on."""
    free, n = id, 2
    while free in taken:
        free, n = f"{id}-{n}", n + 1
    taken.add(free)
    return free


def cut(outline: Outline, block: Block, begin: int, end: int) -> Piece:
    """A stretch of a block's page, without white space at its ends and without note marks in its text."""
    page = outline.pages[block.page - 1].text
    marks = {last: first for first, last in note_marks(outline, block)}
    while begin < end and page[begin].isspace():
        begin += 1
    while end > begin and (page[end - 1].isspace() or marks.get(end, -1) > begin):
        end = marks.get(end, end - 1)
    return Piece(squeeze(raw(outline, block, begin, end)), Span(outline.document, block.page, begin, end))


def note_marks(outline: Outline, block: Block) -> tuple[tuple[int, int], ...]:
    """Where the note marks of a block are: raised ones, and in tables a note's number at a word's end. A power (m2) is none."""
    page = outline.pages[block.page - 1].text
    if block.raised or block.kind != "table":
        return tuple(
            place for place in block.raised if not _POWER.search(page[max(0, place[0] - 4) : place[0]])
        )
    notes = {b.marker for b in outline.on_page(block.page) if b.kind == "footnote" and b.marker.isdigit()}
    if not notes:
        return ()
    found = _GLUED.finditer(page, block.begin, block.end)
    return tuple(match.span(1) for match in found if match.group(1) in notes)


def raw(outline: Outline, block: Block, begin: int, end: int) -> str:
    """The text of a stretch with its line breaks, without note marks."""
    page = outline.pages[block.page - 1].text
    out, at = [], begin
    for first, last in sorted(note_marks(outline, block)):
        if at <= first and last <= end:
            out.append(page[at:first])
            at = last
    out.append(page[at:end])
    return "".join(out)


def piece(outline: Outline, block: Block) -> Piece:
    return cut(outline, block, block.begin, block.end)


def joined(parts: Sequence[Piece]) -> Piece:
    """Pieces that belong together as one. Its place is that of all of them on one page, else of the first."""
    first = parts[0].span
    same = [part.span for part in parts if part.span.page == first.page]
    return Piece(
        squeeze(" ".join(part.text for part in parts)),
        Span(first.document, first.page, first.begin, same[-1].end),
    )


def heading(outline: Outline, block: Block) -> Heading:
    """Take a heading apart. The place is that of the title alone."""
    page = outline.pages[block.page - 1].text
    text = page[block.start if block.start >= 0 else block.begin : block.end]
    begin = block.end - len(text)
    named = _THEME.match(text)
    found = named or _NUMBERED.match(text)
    title = cut(outline, block, begin + (found.end() if found else 0), block.end)
    return Heading(found.group(1) if found else None, title.text, title.span, block, named is not None)


def stands_beside(count: Block, head: Block, lower: float = 0.0) -> bool:
    """Whether a block stands right at the left of a title, at its height or `lower` em below."""
    middles = (count.box.y0 + count.box.y1) / 2, (head.box.y0 + head.box.y1) / 2
    bottom = head.box.y1 + lower * head.size
    level = count.box.y0 < middles[1] < count.box.y1 or head.box.y0 < middles[0] < bottom
    return level and 0 <= head.box.x0 + 2 - count.box.x1 < 5 * max(head.size, count.size)


def set_apart(outline: Outline, head: Block) -> Piece | None:
    """The number or letter of a title that is set apart from it: in a disc beside it, or in a line right above ("Thema 2").

    A disc as high as the title and the line below it has its number a little lower than the title.
    """
    found: list[tuple[bool, Piece]] = []
    for block in outline.on_page(head.page):
        text = outline.text(block)
        told = _APART.fullmatch(text) if block is not head and len(text) < 16 else None
        if told is None:
            continue
        above = -2 <= head.box.y0 - block.box.y1 < head.size and abs(block.box.x0 - head.box.x0) < 12
        if (told["named"] and above) or stands_beside(block, head, _LOWER):
            own = cut(outline, block, block.begin + told.start("own"), block.begin + told.end("own"))
            found.append((not above and not stands_beside(block, head), own))
    return min(found, key=lambda one: one[0])[1] if found else None


def lines(text: str) -> list[str]:
    """The lines of a table cell or box, without their bullets. Numbers are kept: they order the items."""
    out = []
    for line in text.splitlines():
        bare = squeeze(line)
        bare = squeeze(_BULLET.sub("", bare))
        if bare:
            out.append(bare)
    return out


def years(text: str) -> tuple[int | None, int | None]:
    """The first and the last year that a text names; None where it names none."""
    found = [int(year) for year in re.findall(r"(?<!\d)20\d\d(?!\d)", text)]
    return (min(found), max(found)) if found else (None, None)


def content(text: str) -> list[str]:
    """The stems of the words that carry meaning, each once, in order."""
    return list(dict.fromkeys(stem(word) for word in words(text) if word not in STOPWORDS and len(word) > 1))


def akin(one: str, other: str) -> bool:
    """Whether two stems are the same word or one stands in the other ("vergun", "vergunningprocedure")."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if short.isdigit() or long.isdigit():
        return False
    if len(short) >= 5 and (long.startswith(short) or long.endswith(short)):
        return True
    return len(short) >= 7 and short[:6] == long[:6]


def covered(part: Iterable[str], whole: Iterable[str]) -> float:
    """The share of the stems of `part` that are in `whole`: 0 to 1."""
    part, whole = list(part), list(whole)
    return sum(any(akin(one, other) for other in whole) for one in part) / len(part) if part else 0.0


def likeness(one: str, other: str) -> float:
    """How much two titles say the same: the mean of the shares in which each covers the other."""
    a, b = content(one), content(other)
    return (covered(a, b) + covered(b, a)) / 2


def trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    """A stretch of a text without the white space at its ends."""
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return begin, end
