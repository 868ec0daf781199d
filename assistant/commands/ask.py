"""`vraagbaak vraag`: one question, or a conversation when none is given."""

from __future__ import annotations

import contextlib
import json
import sys
from typing import Any

from assistant.commands.terminal import (
    CommandError,
    Parser,
    complain,
    place,
    quoted,
    say,
    settings,
    wrapped,
)
from assistant.draft import ANSWERED

NO_ANSWER = 4
_LONGEST = 2000
_TURNS = 20


def run(argv: list[str]) -> int:
    """Exit status 0 with an answer, 4 when the documents have none."""
    arguments = _parser().parse_args(argv)
    question = " ".join(arguments.vraag).strip()
    if arguments.vraag and not question:
        raise CommandError("De vraag is leeg.", 2)
    if not question and not sys.stdin.isatty():
        question = sys.stdin.read().strip()
        if not question:
            raise CommandError('Stel een vraag: vraagbaak vraag "Wie is trekker van …?"', 2)
    if len(question) > _LONGEST:
        raise CommandError(f"De vraag heeft {len(question)} tekens; hoogstens {_LONGEST} is toegestaan.", 2)
    service = _open()
    try:
        if question:
            return _once(service, question, arguments)
        return _talk(service, arguments)
    finally:
        service.close()


def shown(answer: dict[str, Any]) -> str:
    """The body of POST /v1/vragen for a terminal: answer, numbered sources, warnings, what to ask next."""
    lines = [wrapped(answer["antwoord"])]
    if answer["bronnen"]:
        lines += ["", "Bronnen"]
        for source in answer["bronnen"]:
            lines.append(wrapped(place(source), "      ", f"  [{source['nummer']}] "))
            lines.append(quoted(source["citaat"], "      "))
    elif answer["passages"] and answer["uitkomst"] == "niet-gevonden":
        lines += ["", "Het dichtst in de buurt"]
        for passage in answer["passages"][:3]:
            where = f"{passage['titel']}, pagina {passage['pagina']}: {' › '.join(passage['sectie'])}"
            lines.append(wrapped(where, "    ", "  - "))
    for warning in answer["waarschuwingen"]:
        lines += ["", wrapped(f"Let op: {warning}")]
    if answer["suggesties"]:
        lines += ["", "Misschien ook"]
        lines += [wrapped(suggestion, "    ", "  - ") for suggestion in answer["suggesties"]]
    return "\n".join(lines)


def _open() -> Any:
    from assistant.service import NoLibraryError, Service

    try:
        return Service.open(settings())
    except NoLibraryError as error:
        raise CommandError(str(error)) from None


def _ask(service: Any, question: str, arguments: Any, turns: list[Any]) -> dict[str, Any]:
    from assistant.service import AskRequest, UnknownDocumentError

    request = AskRequest(
        question,
        geschiedenis=tuple(turns),
        documenten=tuple(dict.fromkeys(arguments.document)),
        wijze=arguments.wijze,
    )
    try:
        answer: dict[str, Any] = service.ask(request).to_dict()
    except UnknownDocumentError as error:
        known = ", ".join(service.library.documents)
        raise CommandError(f"Document '{error.args[0]}' bestaat niet; kies uit {known}.", 2) from None
    return answer


def _once(service: Any, question: str, arguments: Any) -> int:
    answer = _ask(service, question, arguments, [])
    say(_form(answer, arguments))
    return 0 if answer["uitkomst"] in ANSWERED else NO_ANSWER


def _talk(service: Any, arguments: Any) -> int:
    """Ask until an empty line, "stop" or the end of input. Turns are kept for follow-ups, in memory."""
    from assistant.service import Turn

    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  (arrow keys and earlier questions)
    complain("Stel uw vragen; een lege regel stopt.")
    turns: list[Any] = []
    while True:
        try:
            question = input("\nVraag: ").strip()
        except EOFError:
            say()
            return 0
        if not question or question.lower() in ("stop", "exit", "quit"):
            return 0
        if len(question) > _LONGEST:
            complain(f"De vraag heeft {len(question)} tekens; hoogstens {_LONGEST} is toegestaan.")
            continue
        answer = _ask(service, question, arguments, turns)
        turns = [*turns, Turn(question, answer["antwoord"])][-_TURNS:]
        say("\n" + _form(answer, arguments))


def _form(answer: dict[str, Any], arguments: Any) -> str:
    return json.dumps(answer, ensure_ascii=False, indent=2) if arguments.json else shown(answer)


def _parser() -> Parser:
    parser = Parser(
        "vraag",
        "Stel een vraag over de documenten. Zonder vraag begint een gesprek, waarin vervolgvragen kunnen.",
        "Status: 0 beantwoord; 1 fout, bijvoorbeeld geen bibliotheek; 2 verkeerd commando; 4 niet gevonden,\n"
        "buiten bereik of onduidelijk.",
    )
    parser.add_argument("vraag", nargs="*", help="de vraag (tussen aanhalingstekens)")
    parser.add_argument(
        "--document", metavar="ID", action="append", default=[], help="alleen in dit document; mag vaker"
    )
    parser.add_argument(
        "--wijze",
        choices=("auto", "opzoeking", "passages", "taalmodel"),
        default="auto",
        help="hoe er geantwoord moet worden (standaard auto)",
    )
    parser.add_argument("--json", action="store_true", help="het antwoord zoals POST /v1/vragen het geeft")
    return parser
