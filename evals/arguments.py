"""The command's arguments, with Dutch help and messages."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from assistant.commands.terminal import Parser
from assistant.feedback import THUMBS
from evals.gate import BASELINE
from evals.questions import FOLDER, KINDS, PARTS
from evals.run import RUNS


def _common(parser: Parser) -> None:
    parser.add_argument("--vragen", metavar="MAP", type=Path, default=FOLDER, help="map met vragenbestanden")


def _asking(parser: Parser) -> None:
    parser.add_argument(
        "--set",
        dest="part",
        choices=(*PARTS, "alle"),
        default="ontwikkel",
        help="ontwikkel: om op te verbeteren (standaard); toets: alleen om over te berichten; alle: beide",
    )
    parser.add_argument("--url", help="adres van een draaiende server; zonder: in dit proces")
    parser.add_argument("--map", metavar="MAP", type=Path, default=RUNS, help="map waarin de runs komen")
    parser.add_argument(
        "--opnieuw", action="store_true", help="begin opnieuw, ook als er een afgebroken run is"
    )
    parser.add_argument("--alleen", metavar="ID", nargs="+", default=[], help="alleen deze vragen")
    parser.add_argument(
        "--soort", nargs="+", choices=KINDS, metavar="SOORT", default=[], help="alleen deze soorten"
    )
    parser.add_argument(
        "--wijze",
        choices=("auto", "opzoeking", "passages", "taalmodel"),
        default="auto",
        help="hoe er geantwoord moet worden (standaard auto)",
    )


def _eval() -> Parser:
    parser = Parser(
        "eval",
        "Stel alle vragen van een set, meet de antwoorden en schrijf een verslag.",
        "Ook: vraagbaak eval controleer (alleen de vragenbestanden nakijken), vraagbaak eval peers (andere\n"
        "systemen in dezelfde tabel) en vraagbaak eval oogst (vragen uit beoordelingen). Elk heeft --help.",
    )
    _common(parser)
    _asking(parser)
    parser.add_argument(
        "--vergelijk", metavar="RUN", help="vergelijk met een eerdere run: id, map of 'laatste'"
    )
    parser.add_argument("--poort", action="store_true", help="faal als een meting slechter is dan de ijking")
    parser.add_argument("--vastleggen", action="store_true", help="maak van deze run de ijking")
    parser.add_argument(
        "--ijking", metavar="BESTAND", type=Path, default=BASELINE, help="bestand met de ijking"
    )
    parser.add_argument("--toon", action="store_true", help="toon ook losse vragen van de set toets")
    parser.add_argument("--rechter", action="store_true", help="laat het ingestelde taalmodel meeoordelen")
    return parser


def _check() -> Parser:
    parser = Parser(
        "eval controleer", "Kijk de vragenbestanden na: vorm, en of elk citaat op zijn pagina staat."
    )
    _common(parser)
    parser.add_argument("--corpus", metavar="MAP", type=Path, help="map met de documenten (standaard CORPUS)")
    return parser


def _peers() -> Parser:
    parser = Parser(
        "eval peers", "Zet andere manieren van zoeken naast Vraagbaak, op dezelfde documenten en vragen."
    )
    _common(parser)
    _asking(parser)
    parser.add_argument("--corpus", metavar="MAP", type=Path, help="map met de documenten (standaard CORPUS)")
    parser.add_argument("--systeem", nargs="+", metavar="NAAM", default=[], help="alleen deze systemen")
    parser.add_argument("--zonder-vraagbaak", action="store_true", help="alleen de andere systemen")
    return parser


def _harvest() -> Parser:
    parser = Parser(
        "eval oogst", "Maak van beoordeelde vragen een concept-vragenbestand, om zelf aan te vullen."
    )
    _common(parser)
    parser.add_argument(
        "--uit", metavar="BESTAND", type=Path, help="schrijf naar dit bestand; zonder: op het scherm"
    )
    parser.add_argument("--duim", choices=THUMBS, default="", help="alleen vragen met minstens één zo'n duim")
    parser.add_argument("--data", metavar="MAP", type=Path, help="map met de beoordelingen (standaard DATA)")
    return parser


PARSERS: dict[str, Callable[[], Parser]] = {
    "eval": _eval,
    "controleer": _check,
    "peers": _peers,
    "oogst": _harvest,
}


def parse(argv: list[str]) -> tuple[str, argparse.Namespace]:
    """The subcommand ("eval" when none is named) and its arguments. Raises SystemExit(2) for a wrong
    argument.
    """
    command, rest = ("eval", argv) if not argv or argv[0] not in PARSERS else (argv[0], argv[1:])
    return command, PARSERS[command]().parse_args(rest)
