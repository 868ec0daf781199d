"""`vraagbaak verschillen OUD NIEUW`: what changed between two editions, each from the library or a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.commands.terminal import CommandError, Parser, place, quoted, say, settings, wrapped

if TYPE_CHECKING:
    from assistant.settings import Settings
    from ingest.editions import Change, Side
    from ingest.library import Library
    from ingest.model import Document, Page, Record

_TITLES = {"dossier": "Dossiers", "actie": "Acties", "lobbydoel": "Lobbydoelen"}


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition: its document, its records, and its pages (by number) to quote from."""

    document: Document
    records: Sequence[Record]
    page: Callable[[int], Page]


def run(argv: list[str]) -> int:
    """Exit status 0 whether or not something changed."""
    arguments = _parser().parse_args(argv)
    chosen = settings()
    shelf = _Shelf(chosen)
    try:
        old, new = (_edition(given, shelf, chosen) for given in (arguments.oud, arguments.nieuw))
        from ingest.editions import compare

        changes = compare(old.records, new.records)
        if arguments.json:
            say(json.dumps(_body(old, new, changes), ensure_ascii=False, indent=2))
        else:
            say(_shown(old, new, changes))
    finally:
        shelf.close()
    return 0


class _Shelf:
    """The library, opened when an edition is looked for in it."""

    def __init__(self, chosen: Settings) -> None:
        self._settings = chosen
        self._library: Library | None = None

    @property
    def library(self) -> Library:
        from assistant.commands.terminal import open_library

        if self._library is None:
            self._library = open_library(self._settings)
        return self._library

    def close(self) -> None:
        if self._library is not None:
            self._library.close()


def _edition(given: str, shelf: _Shelf, chosen: Settings) -> Edition:
    path = Path(given)
    if path.suffix.lower() in (".pdf", ".txt", ".md"):
        return _from_file(path, chosen)
    library = shelf.library
    if given not in library.documents:
        known = ", ".join(library.documents)
        message = f"Document '{given}' bestaat niet; kies uit {known}, of geef een bestand (.pdf)."
        raise CommandError(message, 2)
    kinds = ("dossier", "actie", "lobbydoel")
    records = [r for kind in kinds for r in library.register.records(kind) if r.document == given]
    return Edition(library.documents[given], records, lambda number: library.page(given, number))


def _from_file(path: Path, chosen: Settings) -> Edition:
    from ingest.model import Document
    from ingest.pages import Limits, read
    from ingest.raw import UnreadableError
    from ingest.records import read_records

    if not path.is_file():
        raise CommandError(f"Bestand '{path}' bestaat niet.", 2)
    limits = Limits(chosen.read_seconds, chosen.read_megabytes, chosen.max_pages, chosen.max_characters)
    try:
        reading = read(path, path.name, limits)
    except UnreadableError as error:
        raise CommandError(f"{path}: {str(error).rstrip('.')}.") from None
    title = reading.title or path.stem
    document = Document(path.name, title, "", "", None, None, None, path.name, "", "")
    pages = reading.outline.pages
    return Edition(document, read_records([(document, reading.outline)]), lambda number: pages[number - 1])


def _body(old: Edition, new: Edition, changes: Sequence[Change]) -> dict[str, Any]:
    return {
        "oud": {"document": old.document.id, "titel": old.document.title},
        "nieuw": {"document": new.document.id, "titel": new.document.title},
        "verschillen": [
            {
                "soort": change.soort,
                "gegeven": change.gegeven,
                "naam": change.naam,
                "veld": change.veld or None,
                "tekst": change.tekst,
                "oud": _side(old, change.oud),
                "nieuw": _side(new, change.nieuw),
            }
            for change in changes
        ],
        "totaal": len(changes),
    }


def _side(edition: Edition, side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {"waarde": side.waarde, "bronnen": _sources(edition, side)}


def _sources(edition: Edition, side: Side) -> list[dict[str, Any]]:
    document, out = edition.document, []
    for span in side.bronnen:
        page = edition.page(span.page)
        out.append(
            {
                "document": document.id,
                "titel": document.title,
                "datum": document.date,
                "pagina": span.page,
                "paginalabel": page.label,
                "citaat": page.text[span.begin : span.end],
                "begin": span.begin,
                "eind": span.end,
            }
        )
    return out


def _shown(old: Edition, new: Edition, changes: Sequence[Change]) -> str:
    lines = [wrapped(f"Oud:   {old.document.title}"), wrapped(f"Nieuw: {new.document.title}")]
    if not changes:
        return "\n".join([*lines, "", "Er zijn geen verschillen in dossiers, acties en lobbydoelen."])
    lines += ["", f"{len(changes)} {'verschil' if len(changes) == 1 else 'verschillen'}."]
    for kind, title in _TITLES.items():
        found = [change for change in changes if change.gegeven == kind]
        if found:
            lines += ["", f"{title} ({len(found)})"]
        for change in found:
            lines += ["", wrapped(change.tekst, "    ", "  - ")]
            for name, edition, side in (("oud", old, change.oud), ("nieuw", new, change.nieuw)):
                for source in _sources(edition, side) if side else []:
                    lines += [
                        wrapped(f"{name}, {place(source)}", "      "),
                        quoted(source["citaat"], "        "),
                    ]
    return "\n".join(lines)


def _parser() -> Parser:
    parser = Parser(
        "verschillen",
        "Toon wat er veranderde tussen twee uitgaven van een document: dossiers, trekkers, looptijden,\n"
        "gemeenten, doelen, acties en lobbydoelen, met de citaten uit beide.",
        "Status: 0 ook als er verschillen zijn; 1 fout; 2 verkeerd commando.",
    )
    parser.add_argument("oud", metavar="OUD", help="id van een document in de bibliotheek, of een bestand")
    parser.add_argument("nieuw", metavar="NIEUW", help="idem, de nieuwere uitgave")
    parser.add_argument("--json", action="store_true", help="als JSON")
    return parser
