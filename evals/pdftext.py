"""The text of the documents by pypdf alone, so that gold quotes and peers do not lean on the reader that is
judged.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

from pypdf import PdfReader

from evals.questions import Problem, Question
from evals.text import squeeze


class PdfPages:
    """The pages of a folder with documents, as plain text.

    `corpus` holds `manifest.toml` with `[[document]]` tables (id, file); without one, every `*.pdf` below
    it counts and its id is its file name.
    """

    def __init__(self, corpus: Path) -> None:
        self.files = _files(corpus)
        self._texts: dict[str, list[str]] = {}

    def texts(self, document: str) -> list[str]:
        """Every page's text as pypdf extracts it, first page first. Raises KeyError for an unknown
        document.
        """
        if document not in self._texts:
            reader = PdfReader(self.files[document])
            self._texts[document] = [page.extract_text() for page in reader.pages]
        return self._texts[document]


def check_quotes(questions: Iterable[Question], pages: PdfPages) -> list[Problem]:
    """Every gold passage that is not, white space folded, literal text of the page it names."""
    problems: list[Problem] = []
    folded: dict[str, list[str]] = {}
    for question in questions:
        for gold in (gold for need in question.needs for gold in need):
            if gold.document not in pages.files:
                known = ", ".join(sorted(pages.files))
                problems.append(
                    Problem(
                        question.file,
                        gold.line,
                        f"document '{gold.document}' bestaat niet; bekend zijn {known}",
                    )
                )
                continue
            if gold.document not in folded:
                folded[gold.document] = [squeeze(text) for text in pages.texts(gold.document)]
            problem = _check(gold.quote, gold.page, folded[gold.document])
            if problem:
                problems.append(Problem(question.file, gold.line, f"{question.id}: {problem}"))
    return problems


def _check(quote: str, page: int, pages: list[str]) -> str:
    if page > len(pages):
        return f"pagina {page} bestaat niet; het document heeft {len(pages)} pagina's"
    wanted = squeeze(quote)
    if wanted in pages[page - 1]:
        return ""
    elsewhere = [str(number) for number, text in enumerate(pages, 1) if wanted in text]
    hint = f"; het staat wel op pagina {', '.join(elsewhere)}" if elsewhere else ""
    return f"citaat staat niet op pagina {page}: '{quote}'{hint}"


def _files(corpus: Path) -> dict[str, Path]:
    manifest = corpus / "manifest.toml"
    if not manifest.is_file():
        return {path.stem: path for path in sorted(corpus.rglob("*.pdf"))}
    files: dict[str, Path] = {}
    for entry in tomllib.loads(manifest.read_text(encoding="utf-8")).get("document", []):
        places = (corpus / entry["file"], corpus / "documents" / entry["file"])
        path = next((place for place in places if place.is_file()), None)
        if path is not None and path.suffix.lower() == ".pdf":
            files[entry["id"]] = path
    return files
