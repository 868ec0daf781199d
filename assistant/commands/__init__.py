"""The subcommands of `vraagbaak`. Only the chosen one is imported, so that the light ones start at once."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple


class Command(NamedTuple):
    """Where a subcommand lives ("module:function", called with its arguments), and a Dutch line about it."""

    where: str
    summary: str


COMMANDS: dict[str, Command] = {
    "ingest": Command("assistant.commands.ingest:run", "lees de documenten in en werk de bibliotheek bij"),
    "serve": Command("assistant.commands.serve:run", "start de dienst (HTTP)"),
    "vraag": Command("assistant.commands.ask:run", "stel een vraag; zonder vraag: een gesprek"),
    "controle": Command("assistant.commands.findings:run", "toon wat de documenten zelf tegenspreken"),
    "verschillen": Command("assistant.commands.editions:run", "toon wat er veranderde tussen twee uitgaven"),
    "model": Command("assistant.generate.check:run", "test: probeer het ingestelde taalmodel"),
    "eval": Command("evals.__main__:main", "meet de antwoorden op de vragensets"),
}


def load(name: str) -> Callable[[list[str]], int]:
    """The function of a subcommand. Raises KeyError for one that does not exist."""
    module, _, function = COMMANDS[name].where.partition(":")
    found: Callable[[list[str]], int] = getattr(import_module(module), function)
    return found
