"""Figures in sentences and list items that can be told reliably: "label: number", "period: percentage", and
sentences with one number that is followed by what it counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ingest.language import STOPWORDS, sentences
from ingest.model import Block, Outline, Section, Span
from ingest.months import MONTH
from ingest.records.numbers import amount, is_open
from ingest.records.periods import caption_period, is_period, period
from ingest.records.units import caption_unit, heading_unit, stated_unit

_LABELLED = re.compile(
    r"^(?P<label>[^\W\d_].{2,180}?)\s*:\s+(?P<value>[€+\-−]?\s?\d[\d.,]*(?:,-)?[^;:.]{0,40}|P\.?M\.?|n\.t\.b\.)[.*]*$",
    re.S,
)
_BY_PERIOD = re.compile(
    r"(?P<period>(?:19|20)\d\d(?:\s*(?:[-–/]|t/m|en|tot en met)\s*(?:19|20)?\d\d)?)\s*:\s+"
    r"(?P<value>[€+\-−]?\s?\d[\d.]*(?:,\d+)?\s*(?:%|[^\W\d_]+)?(?:\s*\+\s[^;:]*?)?|P\.?M\.?|n\.t\.b\.)(?=\s*(?:;|\.?\s*$))"
)
_GLUED = re.compile(
    r"(?<=[a-z])\s(?=(?:Aantal|Totaal|Percentage|Gemiddeld)\s)"
)  # a note without full stop before it
_SHARE = re.compile(
    r"\b(?P<what>(?:percentage|aandeel)\s(?:[^\d,;:.]|\d{4}){8,160}?)\s(?:(?:is|bedraagt|was|van|op)\s)?(?P<value>\d+(?:,\d+)?\s?%)",
    re.I,
)
_NUMBER = re.compile(r"(?<![\w.,/§-])(?:€\s?)?\d[\d.]*(?:,\d+)?(?:,-)?(?:\s?%)?(?![\w/])")
_COUNT = re.compile(r"(?<![\w.,/§-])(\d[\d.]*\d|\d)\s+((?:[^\W\d_]+[ -]){0,5}[^\W\d_]+)")
_REFERENCE = re.compile(
    r"\b(?:paragra(?:af|fen)|hoofdstuk(?:ken)?|bijlagen?|actie|tabel|figuur|artikel|lid|pagina|fase|nr\.?|nummer|thema|categorie|"
    r"kwartaal|leeftijd|jaar|stap|doel)\s+\d"
    rf"|\b\d{{1,2}}\s+{MONTH}|\bQ\d|\b[A-Z]\d+|\d+\s*(?:jaar|jarig|keer|maal|maanden|weken|dagen|e\b|de\b|ste\b)",
    re.I,
)


# "in elk dorp met meer dan 1.500 inwoners": by which some are told apart, of which it counts nothing
_CONDITION = re.compile(
    r"\b(?:elke?|iedere?|alle|dorpen|kernen|gemeenten|plaatsen|wijken|bedrijven|scholen)\s+(?:[^\W\d_]+\s+){0,2}"
    r"(?:met|van|vanaf|boven|onder|tot)\s+(?:(?:meer|minder)\s+dan\s+|minstens\s+|minimaal\s+|ten\s+minste\s+|maximaal\s+|ten\s+hoogste\s+)?$",
    re.I,
)


class Statement(NamedTuple):
    """A figure in running text. `label` names it (heading or label), `subject` is what it counts."""

    label: str
    subject: str | None
    period: str | None
    value: str
    number: int | float | None
    unit: str | None
    span: Span
    value_span: Span
    text: str
    path: tuple[str, ...]


def statements(outline: Outline) -> Iterator[Statement]:
    """The reliable figures of all sections, in reading order."""
    for section in outline.sections:
        if section.panel:
            continue
        for k, block in enumerate(section.blocks):
            if block.kind in ("paragraph", "item"):
                yield from _of_block(outline, section, block, section.blocks[:k])


def _of_block(
    outline: Outline, section: Section, block: Block, before: Iterable[Block]
) -> Iterator[Statement]:
    page = outline.pages[block.page - 1].text
    for begin, end in sentences(page[block.begin : block.end]):
        begin, end = block.begin + begin, block.begin + end
        text = page[begin:end]
        found = list(_by_period(outline, section, block, before, begin, text))
        if not found:
            glued = _GLUED.search(text)
            start = glued.end() if glued else 0
            found = list(_labelled(outline, section, block, begin + start, text[start:]))
        found = found or list(_percentage(outline, section, block, begin, text))
        yield from found or _counted(outline, section, block, begin, text)


def _span(outline: Outline, block: Block, begin: int, end: int) -> Span:
    return Span(outline.document, block.page, begin, end)


def _labelled(outline: Outline, section: Section, block: Block, begin: int, text: str) -> Iterator[Statement]:
    match = _LABELLED.match(text)
    if match is None:
        return
    label, printed = " ".join(match["label"].split()), match["value"].strip().rstrip(".*")
    if is_open(match["value"].strip()):
        printed = match["value"].strip()
    found = amount(printed)
    if (found.number is None and not is_open(printed)) or is_period(printed):
        return
    if (
        found.number is not None
        and found.unit is None
        and not re.search(r"aantal|totaal|percentage|aandeel|budget|kosten|bedrag", label, re.I)
    ):
        return
    at = begin + match.start("value")
    bare = re.sub(r"\([^)]*\)", " ", label)
    unit = found.unit or heading_unit(bare) or caption_unit(bare) if found.number is not None else None
    yield Statement(
        label, label, caption_period(label), printed, found.number, unit,
        _span(outline, block, begin, begin + len(text)), _span(outline, block, at, at + len(printed)),
        text, section.path,
    )  # fmt: skip


def _by_period(
    outline: Outline, section: Section, block: Block, before: Iterable[Block], begin: int, text: str
) -> Iterator[Statement]:
    """ "2025-2026: 11,9%" below a label, or several in one sentence that opens with its label."""
    matches = list(_BY_PERIOD.finditer(text))
    if not matches:
        return
    opening = text[: matches[0].start()].strip()
    if opening and not opening.endswith(":"):
        return
    lead = next(
        (b for b in reversed(list(before)) if b.kind in ("paragraph", "caption") and b.page == block.page),
        None,
    )
    heading = section.path[-1] if section.path else ""
    above = " ".join(outline.text(lead).split()) if lead is not None else ""
    label = opening.rstrip(": ") or (
        above.rstrip(":") if above and len(above) < 160 and not above.endswith(".") else heading
    )
    for match in matches:
        printed = " ".join(match["value"].split())
        found = amount(printed.split(" + ")[0])
        if found.number is None and not is_open(printed):
            continue
        if found.number is not None and found.unit is None and not label:
            continue
        first, last = begin + match.start("value"), begin + match.end("value")
        unit = (found.unit or stated_unit(label) or caption_unit(label)) if found.number is not None else None
        whole = _span(outline, block, begin, begin + len(text))
        yield Statement(
            label, label, match["period"], printed, found.number, unit, whole,
            _span(outline, block, first, last), text, section.path,
        )  # fmt: skip


def _percentage(
    outline: Outline, section: Section, block: Block, begin: int, text: str
) -> Iterator[Statement]:
    """A sentence that names one percentage and what it is the percentage of."""
    match = _SHARE.search(text)
    if match is None or text.count("%") != 1 or len(text) > 400:
        return
    what = " ".join(match["what"].split())
    yield Statement(
        section.path[-1] if section.path else what, what, period(text), match["value"],
        amount(match["value"]).number, "%",
        _span(outline, block, begin, begin + len(text)),
        _span(outline, block, begin + match.start("value"), begin + match.end("value")), text, section.path,
    )  # fmt: skip


def _counted(outline: Outline, section: Section, block: Block, begin: int, text: str) -> Iterator[Statement]:
    """A sentence with one number that is no year, date or reference, directly before what it counts."""
    masked = _REFERENCE.sub(lambda m: " " * len(m.group()), text)
    numbers = [m for m in _NUMBER.finditer(masked) if not is_period(m.group().strip(".,"))]
    if len(numbers) != 1 or len(text) > 400:
        return
    match = _COUNT.match(masked, numbers[0].start())
    if match is None or "€" in numbers[0].group() or "%" in numbers[0].group():
        return
    if _CONDITION.search(masked[: numbers[0].start()]):
        return
    phrase = _noun_phrase(match[2])
    found = amount(match[1].rstrip("."))
    if phrase is None or found.number is None:
        return
    heading = section.path[-1] if section.path else ""
    last = begin + match.start(2) + len(phrase)
    yield Statement(
        heading, " ".join(phrase.split()), period(masked), match[1], found.number, caption_unit(phrase),
        _span(outline, block, begin, begin + len(text)),
        _span(outline, block, begin + match.start(1), last), text, section.path,
    )  # fmt: skip


def _noun_phrase(words: str) -> str | None:
    """The words up to and with the noun that is counted, with only adjectives before it."""
    before = ""
    for match in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", words):
        word = match.group().lower()
        if caption_unit(word):
            return words[: match.end()]
        if before != "te" and (word in STOPWORDS - {"te", "meer"} or re.search(r"(?:[^e]en|s)$", word)):
            return None
        before = word
    return None
