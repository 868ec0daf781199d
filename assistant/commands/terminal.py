"""What the subcommands share: argparse in Dutch, lines of text, settings, and errors with advice."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from assistant.words.dates import dutch_date

if TYPE_CHECKING:
    from assistant.settings import Settings
    from ingest.library import Library

_MESSAGES = (
    (r"unrecognized arguments: (.*)", r"onbekend argument: \1"),
    (r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)", r"\1: \2 kan niet; kies uit \3"),
    (r"argument (.*?): expected one argument", r"achter \1 hoort een waarde"),
    (r"argument (.*?): expected at least one argument", r"achter \1 hoort minstens één waarde"),
    (r"argument (.*?): not allowed with argument (.*)", r"\1 en \2 gaan niet samen"),
    (r"argument (.*?): ignored explicit argument (.*)", r"achter \1 hoort geen waarde"),
    (r"argument (.*?): invalid .* value: (.*)", r"\1: \2 kan niet"),
    (r"the following arguments are required: (.*)", r"verplicht: \1"),
)


class CommandError(Exception):
    """Ends the command: the message is Dutch and says what to do, `status` is the exit status."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def _format_usage(self, usage, actions, groups, prefix):  # type: ignore[no-untyped-def]
        return super()._format_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """argparse in Dutch. A wrong argument ends the program with status 2, as usual."""

    def __init__(self, command: str, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=f"vraagbaak {command}",
            description=description,
            epilog=epilog,
            add_help=False,
            formatter_class=_Formatter,
            allow_abbrev=False,
        )
        self._optionals.title = "opties"
        self._positionals.title = "argumenten"
        self.add_argument("-h", "--help", action="help", help="deze uitleg")

    def error(self, message: str) -> NoReturn:
        for english, dutch in _MESSAGES:
            message = re.sub(english, dutch, message)
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")


def say(text: str = "") -> None:
    """One line or more on standard output."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """One line or more on standard error."""
    sys.stderr.write(text + "\n")


def wrapped(text: str, indent: str = "", first: str | None = None) -> str:
    """Text folded to the terminal's width (at most 100), its own line breaks kept."""
    width = max(40, min(shutil.get_terminal_size((100, 24)).columns, 100))
    out: list[str] = []
    for line in text.splitlines() or [""]:
        start = indent if out or first is None else first
        out += textwrap.wrap(
            line,
            width,
            initial_indent=start,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [start.rstrip()]
    return "\n".join(out)


def quoted(text: str, indent: str) -> str:
    """A quote on one flow of text: its line breaks are those of the page and say nothing here."""
    return wrapped(f"“{' '.join(text.split())}”", indent)


def place(source: dict[str, Any]) -> str:
    """Where a source stands, for people: title, date, page, and the printed page number where it differs."""
    parts = [str(source["titel"])]
    if source.get("datum"):
        parts.append(dutch_date(str(source["datum"])))
    number, label = str(source["pagina"]), str(source.get("paginalabel") or "")
    parts.append(f"pagina {number}" + (f" (gedrukt: {label})" if label and label != number else ""))
    return ", ".join(parts)


def settings(**given: Any) -> Settings:
    """The environment's settings, with what the command line gave over them. Raises CommandError."""
    from assistant.settings import SettingError, Settings

    try:
        found = Settings.from_env()
    except SettingError as error:
        raise CommandError(str(error)) from None
    return replace(found, **{name: value for name, value in given.items() if value is not None})


def open_library(settings: Settings) -> Library:
    """The published library. Raises CommandError when there is none."""
    from ingest.library import Library, NoLibraryError

    try:
        return Library.open(settings.data)
    except NoLibraryError as error:
        raise CommandError(str(error)) from None
