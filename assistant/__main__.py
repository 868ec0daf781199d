"""`vraagbaak`, `python -m assistant`: finds the subcommand and runs it."""

from __future__ import annotations

import os
import sys

from assistant.commands import COMMANDS, load
from assistant.commands.terminal import CommandError, complain, say


def main(argv: list[str] | None = None) -> int:
    """Run a subcommand and return its exit status: 2 for a wrong command, 130 after Ctrl-C, else its own."""
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        say(_help())
        return 0 if arguments else 2
    name, *rest = arguments
    if name not in COMMANDS:
        complain(f"vraagbaak: '{name}' is geen opdracht; kies uit {', '.join(COMMANDS)}.")
        return 2
    try:
        return load(name)(rest)
    except CommandError as error:
        complain(str(error))
        return error.status
    except KeyboardInterrupt:
        complain("\nAfgebroken.")
        return 130
    except BrokenPipeError:  # the reader of our output stopped reading: `vraagbaak ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        complain(f"{error.filename or 'Het systeem'}: {error.strerror or error}.")
        return 1


def _help() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {command.summary}" for name, command in COMMANDS.items()]
    return "\n".join(
        [
            "gebruik: vraagbaak OPDRACHT [opties]",
            "",
            "Beantwoordt vragen over bestuurlijke documenten, met bij elke bewering het letterlijke citaat.",
            "",
            "opdrachten:",
            *lines,
            "",
            "Elke opdracht heeft --help. Instellingen zoals CORPUS, DATA en PORT komen uit de omgeving.",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
