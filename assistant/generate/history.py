"""The conversation so far, as short text: the last turns as they were, what came before them in a few Dutch
sentences."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Generator, Sequence

from llama_index.core.base.llms.types import ChatMessage, MessageRole

from assistant.claims.clean import commands, harmless
from assistant.generate import prompts
from assistant.generate.errors import ModelError
from assistant.generate.grounds import Grounds, data
from assistant.generate.writer import Turnover, Writer
from assistant.reading.question import Turn

WHOLE = 3  # turns that are kept as they were
LONG = 900  # characters of older turns from which they are condensed
_KEPT: OrderedDict[str, str] = OrderedDict()
_KEEPING = threading.Lock()


def conversation(
    turns: Sequence[Turn], writer: Writer, turnover: Turnover, grounds: Grounds
) -> Generator[str | None, None, str]:
    """The text of a conversation; older turns are condensed by the model, or kept as bare questions where
    that fails."""
    older, last = list(turns)[:-WHOLE], list(turns)[-WHOLE:]
    parts = [p for t in last for p in _turn(t, 300, 400)]
    if older:
        text = "\n".join(p for t in older for p in _turn(t, 300, 600))
        summary = (yield from _condensed(text, writer, turnover, grounds)) if len(text) > LONG else text
        parts.insert(
            0,
            summary
            or "Eerder gevraagd: "
            + " / ".join(_short(t.vraag, 120) for t in older[-6:] if not commands(t.vraag)),
        )
    return "\n".join(parts)


def _condensed(
    text: str, writer: Writer, turnover: Turnover, grounds: Grounds
) -> Generator[str | None, None, str]:
    key = hashlib.sha256(text.encode()).hexdigest()
    with _KEEPING:
        if key in _KEPT:
            return _KEPT[key]
    prompt = prompts.fill("samenvatting", gesprek=text, teken=grounds.mark)
    # A quarter of the time at most: the answer is what was asked for.
    part = Turnover(min(turnover.until, time.monotonic() + turnover.left / 4), turnover.spent)
    try:
        call = yield from writer.ask([ChatMessage(role=MessageRole.USER, content=prompt)], (), part)
    except ModelError as error:
        if error.kind in ("onbereikbaar", "traag", "toegang", "instelling"):
            raise
        return ""
    finally:
        turnover.spent, turnover.calls = part.spent, turnover.calls + part.calls
    made = "" if commands(call.text) else _short(harmless(data(call.text)), 700)
    with _KEEPING:
        _KEPT[key] = made
        while len(_KEPT) > 200:
            _KEPT.popitem(last=False)
    return made


def _turn(turn: Turn, asked: int, answered: int) -> list[str]:
    out = [] if commands(turn.vraag) else [f"Vraag: {_short(data(turn.vraag), asked)}"]
    if turn.antwoord and not commands(turn.antwoord):
        bare = re.sub(r"\s*\[\d+\]", "", turn.antwoord)
        out.append(f"Antwoord: {_short(data(bare), answered)}")
    return out


def _short(text: str, most: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[:most].rsplit(' ', 1)[0]} …"
