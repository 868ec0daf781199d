"""Enumerations of the documents: a line that opens a list with all its items, found by what the line and its headings say.

Three shapes are read: list items below a line; list items below a heading; and sentences that follow one that announces
several things ("een aantal voorwaarden": "Zo moet ...", "Ook willen ...").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.question import FORM_WORDS, Group, Question
from assistant.retrieve import Stems, unit_text
from ingest.language import fold, terms
from ingest.library import Library
from ingest.model import Passage, Span, Unit

OPENED = 0.4  # share of what is asked that the line must hold
LEAST, LINE = (
    0.85,
    0.3,
)  # and what line, headings and items must hold, where the line counts this much once more
HEADS, ITEMS = 0.75, 0.6  # what a word counts that stands only in the headings, or only in an item
COUNTED = 0.15  # for a list of as many items as the question says
MOST = 24  # items
_NUMBER = {w: n for n, w in enumerate("twee drie vier vijf zes zeven acht negen tien elf twaalf".split(), 2)}
ANNOUNCES = re.compile(
    r"\b(een aantal|enkele|verschillende|diverse|meerdere|de volgende|twee|drie|vier|vijf|zes|zeven)\s+(?:[\w-]+\s+)?[\w-]+(?:en|s|'s)\b"
)
FIRST = re.compile(r"^(zo|ten eerste|allereerst|het eerste|de eerste|eerst|enerzijds|in de eerste plaats)\b")
NEXT = re.compile(
    r"^(ook|daarnaast|verder|tot slot|ten slotte|tenslotte|bovendien|tevens|ten (?:tweede|derde|vierde|vijfde)|het (?:tweede|derde)|de (?:tweede|derde)|anderzijds|vervolgens|en)\b"
)


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A list as the documents give it. `line` are the stems of what opens it, `heads` of its headings and document."""

    passage: Passage
    lead: str
    items: tuple[tuple[Span, ...], ...]
    texts: tuple[str, ...]
    line: frozenset[str]
    heads: frozenset[str]
    inside: frozenset[str]


class Enumerations:
    """All enumerations of one library."""

    def __init__(self, library: Library, stems: Stems) -> None:
        self._library = library
        self._stems = stems
        self._all = list(self._read())

    def best(self, question: Question, allowed: Sequence[str] = ()) -> tuple[float, Enumeration] | None:
        """The enumeration that a question asks for with how well it fits (0 to about 1), or None."""
        groups = _asked(question)
        whole = sum(g.weight for g in groups)
        if not whole:
            return None
        named = {n.id for n in question.named("document")}
        count = _count(question)
        found: list[tuple[float, Enumeration]] = []
        for entry in self._all:
            if allowed and entry.passage.document not in allowed:
                continue
            if named and entry.passage.document not in named:
                continue
            opened = sum(g.weight * g.match(entry.line) for g in groups) / whole
            score = (
                sum(
                    g.weight
                    * max(g.match(entry.line), HEADS * g.match(entry.heads), ITEMS * g.match(entry.inside))
                    for g in groups
                )
                / whole
            )
            if count:
                score += COUNTED if count == len(entry.items) else -COUNTED
            if opened >= OPENED and score + LINE * opened >= LEAST:
                found.append((score + LINE * opened, entry))
        found.sort(key=lambda item: -item[0])
        return found[0] if found else None

    # --- reading them -----------------------------------------------------------------------------------------------

    def _read(self) -> Iterator[Enumeration]:
        passages = self._library.passages
        skip = 0
        for k, passage in enumerate(passages):
            if passage.kind not in ("tekst", "voetnoot"):
                continue
            units = list(passage.units)
            at = skip
            skip = 0
            while at < len(units):
                if units[at].kind == "item":
                    end = at
                    while (
                        end < len(units) and units[end].kind == "item" and units[end].lead == units[at].lead
                    ):
                        end += 1
                    items = units[at:end]
                    if end == len(units):
                        more = self._goes_on(k, units[at].lead)
                        items += more
                        skip = len(more)
                    before = units[at - 1] if at else None
                    if 2 <= len(items) <= MOST:
                        yield self._of_items(k, passage, items, before)
                    at = end
                    continue
                yield from self._of_sentence(k, passage, units, at)
                at += 1

    def _goes_on(self, k: int, lead: str) -> list[Unit]:
        """The items with which the next passage goes on with a list."""
        passages = self._library.passages
        if k + 1 >= len(passages):
            return []
        here, after = passages[k], passages[k + 1]
        if (after.document, after.path) != (here.document, here.path):
            return []
        out: list[Unit] = []
        for unit in after.units:
            if unit.kind != "item" or unit.lead != lead:
                break
            out.append(unit)
        return out

    def _of_items(self, k: int, passage: Passage, items: Sequence[Unit], before: Unit | None) -> Enumeration:
        lead = items[0].lead
        if not lead and before is not None and before.kind == "sentence":
            said = unit_text(self._library, before)
            lead = said if ANNOUNCES.search(fold(said)) or said.endswith(":") else ""
        shown = lead or (passage.path[-1] if passage.path else "")
        return self._made(k, passage, shown, [u.spans for u in items], shown)

    def _of_sentence(self, k: int, passage: Passage, units: Sequence[Unit], at: int) -> Iterator[Enumeration]:
        unit = units[at]
        if unit.kind != "sentence":
            return
        text = unit_text(self._library, unit)
        flat = fold(text)
        if (
            ANNOUNCES.search(flat)
            and at + 2 < len(units)
            and FIRST.match(fold(unit_text(self._library, units[at + 1])))
        ):
            end = at + 2
            while (
                end < len(units)
                and units[end].kind == "sentence"
                and NEXT.match(fold(unit_text(self._library, units[end])))
            ):
                end += 1
            if end - at > 2:
                yield self._made(k, passage, text, [u.spans for u in units[at + 1 : end]], text)

    def _made(
        self,
        k: int,
        passage: Passage,
        lead: str,
        items: Sequence[tuple[Span, ...]],
        line: str,
    ) -> Enumeration:
        texts = tuple(" ".join(" ".join(self._library.quote(s) for s in spans).split()) for spans in items)
        return Enumeration(
            passage=passage,
            lead=lead,
            items=tuple(items),
            texts=texts,
            line=self._of(line),
            heads=self._stems.heads[k],
            inside=self._of(" ".join(texts)),
        )

    def _of(self, text: str) -> frozenset[str]:
        return frozenset(t for t, _ in terms(text, self._library.compounds))


def things(text: str) -> int:
    """How many things a sentence names in a row: short pieces between commas, the last behind "en"."""
    joined = re.search(r"\s(?:en|of|&)\s[^,]{2,45}$", text)
    pieces = re.split(r",\s+(?:en\s+|of\s+)?|\s+(?:en|of|&)\s+(?=[^,]{2,45}$)", text)
    short = [p for p in pieces[1:-1] if len(p.split()) <= 6]
    return len(short) + 2 if len(short) > (0 if joined else 1) else 0


def _asked(question: Question) -> list[Group]:
    """The words that say which list is meant: no words of form, no number, no word for the members themselves."""
    return [
        g
        for g in question.groups
        if g.weight > 0.06
        and g.alternatives[0][0][0] not in FORM_WORDS
        and not g.shown.isdigit()
        and g.shown not in _NUMBER
    ]


def _count(question: Question) -> int:
    """How many members the question says that there are; 0: it does not say."""
    match = re.search(r"\b(?:welke|de|noem(?: de| alle)?|alle)\s+(\w+)\b", fold(question.text))
    word = match.group(1) if match else ""
    return _NUMBER.get(word, int(word) if word.isdigit() and len(word) < 3 else 0)
