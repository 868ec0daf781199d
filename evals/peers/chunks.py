"""The stock way from PDFs to chunks: a page of text at a time, cut by LlamaIndex's SentenceSplitter as it
comes.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

from evals.pdftext import PdfPages

_SENTENCE = re.compile(r"[^.!?]+(?:[.!?]+\s*|$)|[.!?]+\s*")


class Chunk(NamedTuple):
    """A piece of one page's text. `page` counts from 1."""

    id: str
    document: str
    page: int
    text: str


def cut(corpus: Path) -> list[Chunk]:
    """Every page of every PDF in chunks of at most 1,024 tokens with 200 shared: SentenceSplitter's own
    defaults.

    LlamaIndex's PDF reader also makes one text of each page, so that a chunk knows its page.
    """
    from llama_index.core.node_parser import SentenceSplitter

    splitter = (
        SentenceSplitter() if _sentences_work() else SentenceSplitter(chunking_tokenizer_fn=_SENTENCE.findall)
    )
    pages = PdfPages(corpus)
    return [
        Chunk(f"{document}-{number}-{part}", document, number, text)
        for document in pages.files
        for number, page in enumerate(pages.texts(document), 1)
        for part, text in enumerate(splitter.split_text(page))
        if text.strip()
    ]


def _sentences_work() -> bool:
    # nltk 3.10 refuses its own data files when they are hard links, as uv installs them ("refusing
    # multiply-linked file"). The sentence pattern is then our own; only pages over 1,024 tokens are cut at
    # sentences at all.
    from llama_index.core.node_parser.text.utils import split_by_sentence_tokenizer

    try:
        split_by_sentence_tokenizer()("Een zin. Nog een.")
    except (OSError, LookupError):
        return False
    return True


def as_hit(chunk: Chunk, score: float) -> dict[str, Any]:
    """A chunk in the form of an item of GET /v1/zoek."""
    return {
        "document": chunk.document,
        "pagina": chunk.page,
        "tekst": chunk.text,
        "delen": [{"pagina": chunk.page}],
        "score": round(float(score), 6),
    }
