"""One call to a model, as pieces that come in while it runs. It can be broken off at any moment, and never
outlasts its time.

All calls run on one event loop in a thread of its own: cancelling a task there closes its connection, which
a blocking client cannot do from another thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from llama_index.core.base.llms.types import ChatMessage, ChatResponse
from llama_index.core.llms.function_calling import FunctionCallingLLM
from llama_index.core.tools import BaseTool

from assistant.generate.errors import ModelError, read_error

BEAT = 0.5  # seconds between signs of life while waiting


@cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="vraagbaak-model", daemon=True).start()
    return loop


@dataclass(frozen=True, slots=True)
class _End:
    error: BaseException | None = None


class Call:
    """A streamed chat. Iterate over `pieces`; `last` then holds the whole message, with its tool calls and
    use."""

    def __init__(
        self,
        llm: FunctionCallingLLM,
        messages: Sequence[ChatMessage],
        tools: Sequence[BaseTool],
        first: float,
        until: float,
        most: int,
    ) -> None:
        self._first = min(time.monotonic() + first, until)
        self._until = until
        self._most = most
        self._queue: queue.Queue[ChatResponse | _End] = queue.Queue()
        self.last: ChatResponse | None = None
        self.text = ""
        self.cut = False
        self._task = asyncio.run_coroutine_threadsafe(self._run(llm, list(messages), list(tools)), _loop())

    async def _run(self, llm: FunctionCallingLLM, messages: list[ChatMessage], tools: list[BaseTool]) -> None:
        try:
            if tools:
                stream = await llm.astream_chat_with_tools(tools, chat_history=messages)
            else:
                stream = await llm.astream_chat(messages)
            closing: Any = stream
            async with contextlib.aclosing(closing):
                async for piece in stream:
                    self._queue.put(piece)
            self._queue.put(_End())
        except BaseException as error:
            self._queue.put(_End(error))
            if isinstance(error, asyncio.CancelledError):
                raise

    def pieces(self) -> Iterator[str | None]:
        """Text as it comes, and None where nothing came for a while. Raises ModelError."""
        begun = False
        try:
            while True:
                limit = self._until if begun else self._first
                left = limit - time.monotonic()
                if left <= 0:
                    raise ModelError(
                        "traag", "eerste woord" if not begun else "hele antwoord", 0.4 if begun else 1.0
                    )
                try:
                    got = self._queue.get(timeout=min(BEAT, left))
                except queue.Empty:
                    yield None
                    continue
                if isinstance(got, _End):
                    if got.error is not None:
                        raise read_error(got.error)
                    if self.last is None:
                        raise ModelError("kapot", "leeg antwoord", 0.34)
                    return
                begun = True
                self.last = got
                if got.delta:
                    self.text += got.delta
                    yield got.delta
                    if len(self.text) > self._most:
                        self.cut = True
                        return
        finally:
            self.cancel()

    def cancel(self) -> None:
        """Close the connection; the model's server sees its client go away."""
        self._task.cancel()

    def used(self) -> tuple[int, int] | None:
        """(read, written) tokens as the model reported them; None where it did not."""
        if self.last is None:
            return None
        raw = self.last.raw
        for held in (
            self.last.additional_kwargs,
            raw.get("usage") if isinstance(raw, dict) else getattr(raw, "usage", None),
        ):
            for a, b in (("prompt_tokens", "completion_tokens"), ("input_tokens", "output_tokens")):
                read = held.get(a) if isinstance(held, dict) else getattr(held, a, None)
                written = held.get(b) if isinstance(held, dict) else getattr(held, b, None)
                if isinstance(read, int) and isinstance(written, int) and read + written > 0:
                    return read, written
        return None
