"""`vraagbaak serve`: the HTTP service on one address, without a log of requests (they hold questions)."""

from __future__ import annotations

import errno
import socket
from pathlib import Path

from assistant.commands.terminal import CommandError, Parser, complain, say, settings


def run(argv: list[str]) -> int:
    """Serve until Ctrl-C or SIGTERM."""
    arguments = _parser().parse_args(argv)
    chosen = settings(host=arguments.host, port=arguments.port, data=arguments.data)
    # Held before the libraries load, so that a client that comes early waits instead of being refused.
    listening = _listen(chosen.host, chosen.port)
    import uvicorn

    from assistant.api.app import create_app
    from assistant.settings import SettingError
    from ingest.generations import published

    try:
        app = create_app(chosen)
    except SettingError as error:
        raise CommandError(str(error)) from None
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=5,
        # Longer than somebody types: the next question finds the connection of the last.
        timeout_keep_alive=60,
        # Lines of the pages: short messages on a machine nearby gain nothing by being packed.
        ws_per_message_deflate=False,
        ws_max_size=256 * 1024,
    )
    host = f"[{chosen.host}]" if ":" in chosen.host else chosen.host
    say(f"Vraagbaak staat op http://{host}:{listening.getsockname()[1]} (stoppen: Ctrl-C)")
    if not published(chosen.data):
        complain(
            "Er is nog geen bibliotheek. Maak er een met 'vraagbaak ingest'; tot dan antwoordt de dienst 503."
        )
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        pass
    finally:
        listening.close()
    say("Gestopt.")
    return 0


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises CommandError when the address cannot be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError:
        raise CommandError(
            f"Het adres {host} bestaat hier niet. Kies met --host of HOST een ander."
        ) from None
    made = socket.socket(family, kind, protocol)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind(address)
        made.listen(2048)
    except OSError as error:
        made.close()
        raise CommandError(_reason(error, host, port)) from None
    return made


def _reason(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        other = port % 65535 + 1
        return (
            f"Poort {port} is al in gebruik, misschien door een andere Vraagbaak. "
            f"Kies een andere: vraagbaak serve --port {other}, of PORT={other} make serve"
        )
    if error.errno == errno.EACCES:
        return f"Poort {port} mag hier niet worden gebruikt. Kies een poort vanaf 1024."
    return f"Op {host}, poort {port} kan niet worden geluisterd: {error.strerror}."


def _port(text: str) -> int:
    if not 0 <= int(text) <= 65535:
        raise ValueError(text)
    return int(text)


def _parser() -> Parser:
    parser = Parser(
        "serve",
        "Start de dienst. Vragen worden niet bewaard en niet in een logboek geschreven.",
        "Zonder bibliotheek antwoordt de dienst 503, tot 'vraagbaak ingest' er een heeft gemaakt.\n"
        "Status: 0 gestopt; 1 fout, bijvoorbeeld een poort die bezet is; 2 verkeerd commando.",
    )
    parser.add_argument("--data", metavar="MAP", type=Path, help="map van de bibliotheek (standaard DATA)")
    parser.add_argument("--host", help="adres om op te luisteren (standaard HOST, anders 127.0.0.1)")
    parser.add_argument(
        "--port", metavar="POORT", type=_port, help="poort (standaard PORT, anders 8000); 0 kiest"
    )
    return parser
