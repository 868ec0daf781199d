"""The highlight lies on the quoted words: what another reader of the PDF finds under it is the quote."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ingest.library import Library
    from ingest.model import Span

Visits = Callable[..., Any]
EACH = 26  # sources of each document
_MARKS = """() => {
    const page = document.querySelector('.vb-sheet__picture').getBoundingClientRect();
    return [...document.querySelectorAll('.vb-mark')].map(mark => {
        const box = mark.getBoundingClientRect();
        return [(box.left - page.left) / page.width, (box.top - page.top) / page.height,
                (box.right - page.left) / page.width, (box.bottom - page.top) / page.height];
    });
}"""


def test_marks_cover_the_quote_and_nothing_else(
    visit: Visits, site: str, service: Any, built_library: Library
) -> None:
    spans = list(sources(service, built_library))
    assert len(spans) >= 100 and {span.document for span in spans} == set(built_library.documents)
    visitor = visit(site, 768)
    wrong = []
    for span in spans:
        page = visitor.open(f"/documenten/{span.document}/{span.page}?begin={span.begin}&eind={span.end}")
        marks = page.evaluate(_MARKS)
        under = letters(under_marks(built_library, span, marks))
        quote = letters(built_library.quote(span))
        if under != quote:
            wrong.append((span, built_library.quote(span)[:80], quote - under, under - quote))
    assert not wrong, f"{len(wrong)} of {len(spans)}: {wrong[:5]}"


def test_marks_stay_in_place_at_every_width(visit: Visits, site: str, built_library: Library) -> None:
    span = next(iter(records(built_library, "afsprakenkader")))
    path = f"/documenten/{span.document}/{span.page}?begin={span.begin}&eind={span.end}"
    seen = []
    for width in (320, 768, 1440):
        seen.append(visit(site, width).open(path).evaluate(_MARKS))
    for other in seen[1:]:
        pairs = zip(seen[0], other, strict=True)
        assert all(abs(a - b) < 0.004 for one, two in pairs for a, b in zip(one, two, strict=True))


def sources(service: Any, library: Library) -> Iterator[Span]:
    """Sources as answers and the register give them, of every document."""
    from assistant.service import AskRequest
    from assistant.starters import starters
    from ingest.model import Span

    for question in starters(library):
        for source in service.ask(AskRequest(question)).bronnen:
            yield Span(source["document"], source["pagina"], source["begin"], source["eind"])
    for document in library.documents:
        found = list(dict.fromkeys([*records(library, document), *passages(library, document)]))
        yield from found[:: max(1, len(found) // EACH)][:EACH]


def records(library: Library, document: str) -> Iterator[Span]:
    for kind in ("dossier", "thema", "lobbydoel", "actie", "cijfer", "begrip"):
        for record in library.register.records(kind):
            if record.document == document:
                yield from spans_in(record.data, document)


def passages(library: Library, document: str) -> Iterator[Span]:
    for passage in library.passages:
        if passage.document == document and passage.units:
            yield passage.units[0].spans[0]


def spans_in(value: Any, document: str) -> Iterator[Span]:
    from ingest.model import Span

    if isinstance(value, Span):
        if value.document == document:
            yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from spans_in(part, document)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from spans_in(part, document)


_pages: dict[tuple[str, int], Any] = {}


def under_marks(library: Library, span: Span, marks: list[list[float]]) -> str:
    """The characters whose middle lies under a mark, as pdfplumber reads the file."""
    import pdfplumber

    key = (span.document, span.page)
    if key not in _pages:
        with pdfplumber.open(library.file(span.document)) as pdf:
            page = pdf.pages[span.page - 1]
            _pages[key] = (page.width, page.height, [(c["text"], c) for c in page.chars])
    width, height, characters = _pages[key]
    held = []
    for text, c in characters:
        x, y = (c["x0"] + c["x1"]) / 2 / width, (c["top"] + c["bottom"]) / 2 / height
        if any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in marks):
            held.append(text)
    return "".join(held)


def letters(text: str) -> Counter[str]:
    """Letters and digits, counted: the order in which two readers meet them may differ."""
    return Counter(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())
