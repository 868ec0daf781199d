"""Footnotes and the text that their marks stand in: a note says more of the words that it is a note to."""

from __future__ import annotations

import re

from ingest.language import sentences, term_stems
from ingest.library import Library
from ingest.model import Passage, Span

AROUND = 300  # characters of a page in which the sentence or the line with a mark is looked for


class Footnotes:
    """The notes of one library, each with the stems of what its mark stands behind."""

    def __init__(self, library: Library) -> None:
        self._marked: dict[tuple[str, int, int], frozenset[str]] = {}
        self._under: dict[str, list[Passage]] = {}
        on_page: dict[tuple[str, int], list[Passage]] = {}
        for passage in library.passages:
            for place in {(p.document, p.page) for p in passage.parts} if passage.kind != "voetnoot" else ():
                on_page.setdefault(place, []).append(passage)
        for note in library.passages:
            if note.kind != "voetnoot":
                continue
            first, number = min(note.parts), ""
            page = library.page(first.document, first.page).text
            here = on_page.get((first.document, first.page), [])
            for unit in note.units:
                span = unit.spans[0]
                own = re.search(r"(?:^|\n)\W*(\d{1,2})\s+\W*$", page[max(0, span.begin - 6) : span.begin])
                number = own.group(1) if own else number
                at = _mark(page, number, first.begin) if number and span.page == first.page else -1
                if at < 0:
                    continue
                self._marked[(span.document, span.page, span.begin)] = term_stems(
                    _said(page, at), library.compounds
                )
                for passage in here:
                    if any(p.page == first.page and p.begin <= at <= p.end for p in passage.parts):
                        self._under.setdefault(passage.id, []).append(note)

    def noted(self, span: Span) -> frozenset[str]:
        """The stems of the text that the note beginning with a span belongs to; none where the span begins no note."""
        return self._marked.get((span.document, span.page, span.begin), frozenset())

    def under(self, passage: Passage) -> list[Passage]:
        """The notes to a passage."""
        return list(dict.fromkeys(self._under.get(passage.id, [])))


def _mark(text: str, number: str, end: int) -> int:
    """Where the mark of a note stands on a page, above its notes; -1 where it does not."""
    found = re.search(rf"(?<=[^\W\d_]|[.,;:)’'”]){number}(?!\w)", text[:end])
    return -1 if found is None or re.search(r"\d[.,]$", text[: found.start()]) else found.start()


def _said(text: str, at: int) -> str:
    """The sentence or the line of a page that ends with the mark of a note."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    around = text[max(0, at - AROUND) : at]
    spans = sentences(around)
    return f"{around[spans[-1][0] : spans[-1][1]]} {line}" if spans else line
