"""Enumerations of the documents: a line that opens a list with all its items, found by what the line and its headings say.

Three shapes are read: list items below a line; list items below a heading; and sentences that follow one that announces
several things ("een aantal voorwaarden": "Zo moet ...", "Ook willen ...").
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from assistant.evidence.retrieve import Stems
from assistant.quoting.blocks import Block, blocks, field_items, fields, is_inner, sections
from assistant.reading.intent import intent_of
from assistant.reading.members import LIGHT, count_asked
from assistant.reading.question import FORM_WORDS, Group, Question
from assistant.words.numerals import SEVERAL
from ingest.language import STOPWORDS, fold, sentences, stem, term_stems, words
from ingest.library import Library
from ingest.model import Passage, Span, Unit

OPENED = 0.4  # share of what is asked that the line must hold
LEAST, LINE = (
    0.85,
    0.3,
)  # and what line, headings and items must hold, where the line counts this much once more
CLEAR, APART = 0.62, 0.15  # or this much, and so much more than the next list
SPEAKS, SPOKEN = 0.5, 0.6  # where so well it must hold so much of what is asked
HEADS, ITEMS = 0.75, 0.6  # what a word counts that stands only in the headings, or only in an item
COUNTED = 0.15  # for a list of as many items as the question says
MOST = 24  # items
LOST = 500  # characters of a paragraph that may be an item without its mark
_SORTS = frozenset(
    "actueel resultaat resultaten planning inhoud lobbydoel lobbydoelen verantwoordelijke bereiken daarvoor".split()
)
ANNOUNCES = re.compile(
    r"\b(een aantal|enkele|verschillende|diverse|meerdere|de volgende|twee|drie|vier|vijf|zes|zeven)\s+(?:[\w-]+\s+)?[\w-]+(?:en|s|'s)\b"
)
FIRST = re.compile(r"^(zo|ten eerste|allereerst|het eerste|de eerste|eerst|enerzijds|in de eerste plaats)\b")
NEXT = re.compile(
    r"^(ook|daarnaast|verder|tot slot|ten slotte|tenslotte|bovendien|tevens|ten (?:tweede|derde|vierde|vijfde)|het (?:tweede|derde)|de (?:tweede|derde)|anderzijds|vervolgens|en)\b"
)


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A list as the documents give it. `line` are the stems of what opens it, `heads` of its headings and document, `inside` of
    its items. `asks`: the fields that a line asks for which is a label only ("Resultaat:"); its subject is the heading above."""

    passage: Passage
    lead: str
    items: tuple[tuple[Span, ...], ...]
    texts: tuple[str, ...]
    line: frozenset[str]
    heads: frozenset[str]
    inside: frozenset[str]
    asks: frozenset[str]


class Fit(NamedTuple):
    """How well an enumeration fits a question: `score` (0 to about 1), how much of the question the line that opens it
    holds and how much all of it does, and whether it speaks of most of it and has as many items as the question says."""

    score: float
    opened: float
    held: float
    sure: bool
    enumeration: Enumeration


class Enumerations:
    """All enumerations of one library."""

    def __init__(self, library: Library, stems: Stems) -> None:
        self._library = library
        self._stems = stems
        self._all = list(self._read())

    def best(self, question: Question, allowed: Sequence[str] = ()) -> Fit | None:
        """The enumeration that a question asks for, or None."""
        groups = _asked(question)
        whole = sum(g.weight for g in groups)
        if not whole:
            return None
        named = {n.id for n in question.named("document")}
        count = count_asked(question.text)
        found: list[Fit] = []
        for entry in self._all:
            if allowed and entry.passage.document not in allowed:
                continue
            if named and entry.passage.document not in named:
                continue
            if entry.asks and not entry.asks & set(question.intent.asks):
                continue
            opened = sum(g.weight * g.match(entry.line) for g in groups) / whole
            held = sum(
                g.weight
                * max(g.match(entry.line), HEADS * g.match(entry.heads), ITEMS * g.match(entry.inside))
                for g in groups
            )
            score = held / whole + LINE * opened
            if count:
                score += COUNTED if count == len(entry.items) else -COUNTED
            everything = entry.line | entry.heads | entry.inside
            spoken = sum(g.weight for g in groups if g.match(everything) >= SPEAKS) / whole
            sure = spoken >= SPOKEN and (not count or count == len(entry.items))
            found.append(Fit(score, opened, held / whole, sure, entry))
        found.sort(key=lambda fit: -fit.score)
        return _chosen(found)

    def around(self, span: Span, text: str) -> Enumeration | None:
        """The enumeration that a statement is an item of, or that it opens."""
        for entry in self._all:
            if entry.passage.document != span.document:
                continue
            if text.endswith(":") and fold(entry.lead) == fold(text):
                return entry
            if any(span.begins_in(own) for item in entry.items for own in item):
                return entry
        return None

    # --- reading them -----------------------------------------------------------------------------------------------

    def _read(self) -> Iterator[Enumeration]:
        for k, section in sections(self._library.passages):
            kind = section[0].kind
            if kind in ("tekst", "voetnoot"):
                yield from self._of_blocks(k, section)
                for at, passage in enumerate(section):
                    units = list(passage.units)
                    for place in range(len(units)):
                        yield from self._of_sentence(k + at, passage, units, place)
            elif kind == "tabel":
                for units in fields(section):
                    for line, items in field_items(self._library, units):
                        if 2 <= len(items) <= MOST:
                            label = units[0].lead
                            shown = line or label
                            yield self._made(k, section[0], shown, items)

    def _of_blocks(self, k: int, section: Sequence[Passage]) -> Iterator[Enumeration]:
        """The lists of a section: marked blocks that follow one another, with what stands within their items."""
        found = blocks(self._library, section)
        at = 0
        while at < len(found):
            if not found[at].mark:
                at += 1
                continue
            lead = found[at].lead or self._announced(found[at - 1] if at else None)
            items, end = self._items(found, at, bool(lead))
            yield from self._inner(k, section, found[at:end])
            if 2 <= len(items) <= MOST:
                texts = [self._library.line(i) for i in items]
                if not lead and len(items) > 2 and texts[0].endswith(":"):
                    lead, items = texts[0], items[1:]
                path = section[0].path
                shown = lead or (path[-1] if path else "")
                passage = next((p for p in section if items[0][0] in p.parts), section[0])
                yield self._made(k + list(section).index(passage), passage, shown, items)
            at = max(end, at + 1)

    def _inner(self, k: int, section: Sequence[Passage], found: Sequence[Block]) -> Iterator[Enumeration]:
        """The lists within the items of a list, each below the item that it belongs to."""
        tops = [n for n, block in enumerate(found) if not is_inner(block.mark, found[0].mark)]
        for top, stop in itertools.pairwise([*tops, len(found)]):
            if stop - top > 2:
                passage = next((p for p in section if found[top].spans[0] in p.parts), section[0])
                place = k + list(section).index(passage)
                items = [block.spans for block in found[top + 1 : stop]]
                yield self._made(place, passage, found[top].text, items)

    def _items(self, found: Sequence[Block], at: int, led: bool) -> tuple[list[tuple[Span, ...]], int]:
        """The items of the list that begins at a block, and where it ends. Below a heading alone (not `led` by a line) a
        short paragraph between two items has only lost its mark."""
        first = found[at]
        items: list[tuple[Span, ...]] = []
        end = at
        while end < len(found):
            block = found[end]
            lost = (
                not block.mark
                and not led
                and len(block.text) <= LOST
                and not block.text.endswith(":")
                and end + 1 < len(found)
                and bool(found[end + 1].mark)
            )
            if not (block.mark or lost) or (block.lead and first.lead and block.lead != first.lead):
                break
            if items and is_inner(block.mark, first.mark):
                items[-1] = (*items[-1], *block.spans)
            else:
                items.append(block.spans)
            end += 1
        return items, end

    def _announced(self, before: Block | None) -> str:
        """The sentence that announces a list, where the block before it ends with one."""
        if before is None:
            return ""
        begin, end = sentences(before.text)[-1] if before.text else (0, 0)
        said = before.text[begin:end]
        return said if ANNOUNCES.search(fold(said)) or said.endswith(":") else ""

    def _of_sentence(self, k: int, passage: Passage, units: Sequence[Unit], at: int) -> Iterator[Enumeration]:
        unit = units[at]
        if unit.kind != "sentence":
            return
        text = self._library.line(unit.spans)
        flat = fold(text)
        if (
            ANNOUNCES.search(flat)
            and at + 2 < len(units)
            and FIRST.match(fold(self._library.line(units[at + 1].spans)))
        ):
            end = at + 2
            while (
                end < len(units)
                and units[end].kind == "sentence"
                and NEXT.match(fold(self._library.line(units[end].spans)))
            ):
                end += 1
            if end - at > 2:
                yield self._made(k, passage, text, [u.spans for u in units[at + 1 : end]])

    def _made(self, k: int, passage: Passage, lead: str, items: Sequence[tuple[Span, ...]]) -> Enumeration:
        texts = tuple(self._library.line(spans) for spans in items)
        bare = _is_label(lead)
        above = [h for h in passage.path if fold(h) != fold(lead)]
        return Enumeration(
            passage=passage,
            lead=lead,
            items=tuple(items),
            texts=texts,
            line=self._of(f"{lead} {above[-1]}" if bare and above else lead),
            heads=self._stems.heads[k],
            inside=self._of(" ".join(texts)),
            asks=frozenset(intent_of(lead).asks) if bare else frozenset(),
        )

    def _of(self, text: str) -> frozenset[str]:
        return term_stems(text, self._library.compounds)


def _chosen(found: Sequence[Fit]) -> Fit | None:
    """The best of the fits, in order of score, where it holds enough of what is asked, or less and clearly more than any other."""
    best = next((fit for fit in found if fit.opened >= OPENED), None)
    if best is None or best.score >= LEAST:
        return best
    others = [
        f.score for f in found if f.enumeration.passage.id != best.enumeration.passage.id and f is not best
    ]
    clear = best.score >= CLEAR and (not others or best.score - max(others) >= APART)
    return best if clear and best.sure else None


def _asked(question: Question) -> list[Group]:
    """The words that say which list is meant: no words of form, no number, no word for the members themselves."""
    return [
        g
        for g in question.groups
        if g.weight > 0.06
        and g.head not in FORM_WORDS
        and not g.shown.isdigit()
        and g.shown not in SEVERAL
        and g.shown not in LIGHT
    ]


def _is_label(line: str) -> bool:
    """Whether a line says only what sort of thing follows ("Resultaat:", "Wat gaan we daarvoor doen?")."""
    return all(w in STOPWORDS or stem(w) in FORM_WORDS or w in _SORTS for w in words(line))
