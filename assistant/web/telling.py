"""An answer told to the scripts of a page, as events: `stap` and `tekst` on the way, `kaart` at the end, or `fout`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import closing
from typing import Any

from anyio import to_thread

from assistant.api.state import State
from assistant.web.asking import Asked, steps
from assistant.web.cards import card
from assistant.web.shell import Shell


async def told(shared: State, held: Shell, given: Asked, owner: str) -> AsyncGenerator[tuple[str, Any]]:
    """The events of one answer; `kaart` holds its HTML, its conversation and what a screen reader says.

    Without a language model the answer is there in milliseconds: it is made in one go and only the card is told.
    Raises ProblemError 400 for a document that is not in the library, 503 while there is no library.
    """
    events = _events(shared, held, given, owner)
    step = _next if shared.service.settings.model else _card
    name = ""
    try:
        while name != "kaart":
            name, data = await to_thread.run_sync(step, events, limiter=shared.asking)
            yield name, data
    finally:
        events.close()


def _next(events: Iterator[tuple[str, Any]]) -> tuple[str, Any]:
    return next(events)


def _card(events: Iterator[tuple[str, Any]]) -> tuple[str, Any]:
    return next(event for event in events if event[0] == "kaart")


def failed(number: object) -> dict[str, str]:
    """What `fout` says of a failure that was not foreseen; `number` is where the log has it."""
    return {"detail": f"Er ging iets mis. Probeer het opnieuw, of meld bij de beheerder nummer {number}."}


def _events(shared: State, held: Shell, given: Asked, owner: str) -> Generator[tuple[str, Any]]:
    with closing(steps(shared, held.conversations, given, owner)) as going:
        for name, data in going:
            if name == "antwoord":
                answer, place = data["antwoord"], {"id": data["id"], "nummer": data["nummer"]}
                made = card(answer, data["nummer"], tuple(answer["documenten"]))
                html = held.render("antwoord.html", card=made)
                yield "kaart", {**place, "html": html, "gesproken": made["announcement"]}
            elif name in ("stap", "tekst"):
                yield name, data if isinstance(data, dict) else {"tekst": data}
