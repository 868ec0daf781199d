"""References to a paragraph or action that does not exist, or that is about something else."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.language import sentences
from ingest.model import Outline, Record, Span
from ingest.records.finding import Finding, subject

_REFERENCE = re.compile(
    r"\b(?:zie(?: ook)? )?(?P<word>[Pp]aragra(?:af|fen)|§)\s*"
    r"(?P<list>\d+(?:\.\d+)+(?:(?:\s*,\s*|\s+en\s+|\s+t/m\s+)\d+(?:\.\d+)+)*)"
    r"(?P<after>\s+(?:van|uit)\s+(?:de|het)\s+\w+)?"
)
_ACTION = re.compile(r"\b(?:zie|in|bij|onder|voor)\s+actie\s+(?P<number>\d{1,3})\b(?!\.)")
_ELSEWHERE = re.compile(
    r"(?:wet|besluit|verordening|regeling|richtlijn|akkoord|woondeal|convenant|bijlage)\b", re.I
)
_NUMBERED = re.compile(r"^(\d+(?:\.\d+)+)\.?\s+(.+)$", re.S)
_SHARED = 3  # stems that a heading must share with the sentence before it is held to be meant
_MARGIN = 0.25


class _Heading(NamedTuple):
    number: str
    title: str
    span: Span
    stems: frozenset[str]


def references(outline: Outline, actions: Sequence[Record]) -> Iterator[Finding]:
    """The references of one document that do not lead where they say; those to other texts are left alone."""
    headings = _headings(outline)
    if len(headings) >= 3:
        yield from _to_paragraphs(outline, headings)
    numbers = {int(n) for a in actions if (n := str(a.data.get("nummer") or "")).isdigit()}
    if len(numbers) >= 3:
        for text, _, span in _sentences(outline):
            for match in _ACTION.finditer(text):
                if int(match["number"]) > max(numbers):
                    yield Finding(
                        "verwijzing",
                        f"De tekst verwijst naar actie {match['number']}; het document heeft geen actie "
                        f"met dat nummer (de hoogste is {max(numbers)}).",
                        (span,),
                    )


def _to_paragraphs(outline: Outline, headings: dict[str, _Heading]) -> Iterator[Finding]:
    counts = Counter(stem for h in headings.values() for stem in h.stems)
    weight = {stem: math.log(1 + len(headings) / n) for stem, n in counts.items()}
    chapters = {number.split(".")[0] for number in headings}
    for text, before, span in _sentences(outline):
        for match in _REFERENCE.finditer(text):
            if match["after"] and _ELSEWHERE.search(match["after"]):
                continue
            targets = re.findall(r"\d+(?:\.\d+)+", match["list"])
            quote = Span(span.document, span.page, span.begin + match.start(), span.begin + match.end("list"))
            said = subject(text[: match.start()] + text[match.end() :])
            best = _best(headings, said, weight) or _best(headings, said | subject(before), weight)
            for target in targets:
                if target not in headings:
                    if target.split(".")[0] in chapters and len(target.split(".")) == 2:
                        hint = (
                            f"; over dit onderwerp gaat paragraaf {best.number} ({best.title})"
                            if best
                            else ""
                        )
                        yield Finding(
                            "verwijzing",
                            f"De tekst verwijst naar paragraaf {target}, maar die bestaat niet{hint}.",
                            (quote, best.span) if best else (quote, _nearest(headings, target).span),
                        )
                    continue
                whole = said | subject(before)
                own = _score(headings[target], whole, weight)
                if best is None or best.number in targets or len(headings[target].stems & whole) > 1:
                    continue
                if own <= _MARGIN * _score(best, whole, weight):
                    yield Finding(
                        "verwijzing",
                        f"De tekst verwijst naar paragraaf {target} ({headings[target].title}), "
                        f"maar het onderwerp staat in paragraaf {best.number} ({best.title}).",
                        (quote, headings[target].span, best.span),
                    )


def _score(heading: _Heading, said: frozenset[str], weight: dict[str, float]) -> float:
    return sum(weight[stem] for stem in heading.stems & said)


def _best(headings: dict[str, _Heading], said: frozenset[str], weight: dict[str, float]) -> _Heading | None:
    """The heading that the sentence is plainly about; None where two are about as likely."""
    ranked = sorted(headings.values(), key=lambda h: -_score(h, said, weight))
    first, second = ranked[0], ranked[1]
    if len(first.stems & said) < min(_SHARED, len(first.stems)) or len(first.stems & said) < 2:
        return None
    return first if _score(second, said, weight) <= 0.7 * _score(first, said, weight) else None


def _nearest(headings: dict[str, _Heading], number: str) -> _Heading:
    chapter = [h for h in headings.values() if h.number.split(".")[0] == number.split(".")[0]]
    return chapter[-1]


def _headings(outline: Outline) -> dict[str, _Heading]:
    found: dict[str, _Heading] = {}
    for block in outline.blocks:
        if block.kind == "heading" and (match := _NUMBERED.match(" ".join(outline.text(block).split()))):
            title = match[2].rstrip(". ")
            found.setdefault(match[1], _Heading(match[1], title, outline.span(block), subject(title)))
    return found


def _sentences(outline: Outline) -> Iterator[tuple[str, str, Span]]:
    """Each sentence with the one before it in its block, and where it stands."""
    for block in outline.blocks:
        if block.kind in ("furniture", "contents", "heading"):
            continue
        page = outline.pages[block.page - 1].text
        for first, last in [(c.begin, c.end) for c in block.cells] or [(block.begin, block.end)]:
            before = ""
            for begin, end in sentences(page[first:last]):
                text = page[first + begin : first + end]
                yield text, before, Span(outline.document, block.page, first + begin, first + end)
                before = text
