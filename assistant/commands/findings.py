"""`vraagbaak controle`: what the documents contradict in themselves and each other, with both quotes."""

from __future__ import annotations

import json
from typing import Any

from assistant.commands.terminal import (
    CommandError,
    Parser,
    open_library,
    place,
    quoted,
    say,
    settings,
    wrapped,
)


def run(argv: list[str]) -> int:
    """Exit status 0, also when there are findings: they are about the documents, not about the command."""
    arguments = _parser().parse_args(argv)
    library = open_library(settings())
    from assistant.sources import with_sources

    try:
        if arguments.document is not None and arguments.document not in library.documents:
            known = ", ".join(library.documents)
            raise CommandError(f"Document '{arguments.document}' bestaat niet; kies uit {known}.", 2)
        found = [
            {"id": record.id, **with_sources(library, record)}
            for record in library.register.records("bevinding")
        ]
    finally:
        library.close()
    if arguments.document is not None:
        found = [f for f in found if arguments.document in {s["document"] for s in f["bronnen"]}]
    if arguments.json:
        say(json.dumps({"items": found, "totaal": len(found)}, ensure_ascii=False, indent=2))
    else:
        say(_shown(found))
    return 0


def _shown(found: list[dict[str, Any]]) -> str:
    if not found:
        return "Er zijn geen tegenstrijdigheden gevonden."
    lines = [f"{len(found)} {'bevinding' if len(found) == 1 else 'bevindingen'}."]
    for number, finding in enumerate(found, start=1):
        lines += ["", wrapped(f"{finding['soort']}: {finding['tekst']}", "    ", f"{number:>2}. ")]
        for source in finding["bronnen"]:
            lines += [wrapped(place(source), "    "), quoted(source["citaat"], "      ")]
    return "\n".join(lines)


def _parser() -> Parser:
    parser = Parser(
        "controle",
        "Toon waar de documenten zichzelf of elkaar tegenspreken: totalen die niet kloppen, één doel met\n"
        "twee jaartallen, verwijzingen zonder doel. Elke bevinding met de citaten waar zij op rust.",
        "Status: 0 ook als er bevindingen zijn; 1 fout, bijvoorbeeld geen bibliotheek; 2 verkeerd commando.",
    )
    parser.add_argument("--document", metavar="ID", help="alleen wat dit document raakt")
    parser.add_argument("--json", action="store_true", help="zoals GET /v1/bevindingen de bevindingen geeft")
    return parser
