"""The model at work: one for the whole service, with its breaker, budget, places in line and tries."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.llms.function_calling import FunctionCallingLLM
from llama_index.core.tools import BaseTool

from assistant.generate import prompts, providers
from assistant.generate.breaker import Breaker
from assistant.generate.budget import Ledger, Use, tokens_in
from assistant.generate.errors import ModelError
from assistant.generate.stream import BEAT, Call
from assistant.settings import Settings

_LINE = 2.0  # seconds that a question waits for its turn
_PAUSE = 0.25  # seconds before the second try; doubled for each next one


@dataclass(slots=True)
class Turnover:
    """What one question has used so far, and until when it may go on (on the monotonic clock)."""

    until: float
    spent: Use = field(default_factory=Use)
    calls: int = 0

    @property
    def left(self) -> float:
        return max(0.0, self.until - time.monotonic())


class Writer:
    """Asks the model of the settings. Safe for several threads."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.ledger = Ledger(settings)
        self.breaker = Breaker(self.works)
        self._slots = threading.BoundedSemaphore(settings.model_parallel)
        self._making = threading.Lock()
        self._llm: FunctionCallingLLM | None = None
        self.functions = settings.model_functions != "nee"

    def warm(self) -> None:
        """Import the client library in a thread of its own, so that the first question does not wait for
        it."""

        def load() -> None:
            with contextlib.suppress(Exception):  # the first question will tell what is wrong
                _ = self.llm

        threading.Thread(target=load, name="vraagbaak-model-load", daemon=True).start()

    @property
    def llm(self) -> FunctionCallingLLM:
        """Made when it is first needed. Raises ModelError."""
        with self._making:
            if self._llm is None:
                self._llm = providers.make(self.settings)
            return self._llm

    @contextmanager
    def turn(self) -> Iterator[Turnover]:
        """A place in line for one question. Raises ModelError at once where the model is known to be down,
        or all places are taken."""
        if not self.breaker.allows():
            raise ModelError("onbereikbaar", "onderbreker open", 0.0)
        started = time.monotonic()
        if not self._slots.acquire(timeout=min(_LINE, self.settings.model_seconds / 4)):
            raise ModelError("druk", "", 0.0)
        try:
            yield Turnover(started + self.settings.model_seconds)
        finally:
            self._slots.release()

    def ask(
        self, messages: Sequence[ChatMessage], tools: Sequence[BaseTool], turnover: Turnover
    ) -> Generator[str | None, None, Call]:
        """Text of the model as it comes, None as a sign of life; returns the call. Raises ModelError."""
        tried = 0
        while True:
            tried += 1
            offered = tools if self.functions else ()
            call = self._call(messages, offered, turnover)
            try:
                yield from call.pieces()
                self.breaker.succeeded()
                return call
            except ModelError as error:
                if (
                    error.kind == "instelling"
                    and offered
                    and call.last is None
                    and self.settings.model_functions == "auto"
                ):
                    self.functions = (
                        False  # this model knows no function calls: the plain protocol from now on
                    )
                    continue
                pause = max(_PAUSE * 2 ** (tried - 1) * (0.75 + random.random() / 2), error.wait)
                if (
                    error.again
                    and call.last is None
                    and tried < self.settings.model_tries
                    and pause < turnover.left
                ):
                    yield from _wait(pause)
                    continue
                self.breaker.failed(error.weight)
                raise
            finally:
                call.cancel()
                self._settle(call, messages, turnover)

    def works(self) -> bool:
        """One short call: whether the model answers at all."""
        turnover = Turnover(time.monotonic() + self.settings.model_first_seconds)
        try:
            call = self._call([ChatMessage(role="user", content=prompts.text("proef"))], (), turnover)
            for _ in call.pieces():
                if call.last is not None:
                    return True
        except ModelError:
            return False
        return call.last is not None

    def _call(self, messages: Sequence[ChatMessage], tools: Sequence[BaseTool], turnover: Turnover) -> Call:
        coming = self.ledger.price(tokens_in(_size(messages)), self.settings.model_answer)
        self.ledger.check(turnover.spent, coming)
        turnover.calls += 1
        first = float(self.settings.model_first_seconds)
        return Call(self.llm, messages, tools, first, turnover.until, 6 * self.settings.model_answer)

    def _settle(self, call: Call, messages: Sequence[ChatMessage], turnover: Turnover) -> None:
        if call.last is None and not call.text:
            return
        read, written = call.used() or (tokens_in(_size(messages)), tokens_in(len(call.text)))
        use = self.ledger.price(read, written)
        turnover.spent = turnover.spent + use
        self.ledger.spend(use)


def _size(messages: Sequence[ChatMessage]) -> int:
    return sum(len(m.content or "") for m in messages)


def _wait(seconds: float) -> Iterator[None]:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        time.sleep(min(BEAT, left))
        yield None
