"""What a question and a day may use: tokens and euros. The day is kept in a file, so that a restart does
not refill it."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from filelock import FileLock

from assistant.generate.errors import ModelError
from assistant.settings import Settings

# Dutch text in the usual tokenizers has three to four; rather too many tokens are counted than too few.
CHARACTERS_A_TOKEN = 3.2


def tokens_in(characters: int) -> int:
    """An estimate for models that do not report what they used."""
    return int(characters / CHARACTERS_A_TOKEN) + 1


@dataclass(frozen=True, slots=True)
class Use:
    """Tokens that went in and came out, and what they cost in euros."""

    read: int = 0
    written: int = 0
    euros: float = 0.0

    @property
    def tokens(self) -> int:
        return self.read + self.written

    def __add__(self, other: Use) -> Use:
        return Use(self.read + other.read, self.written + other.written, self.euros + other.euros)


class Ledger:
    """The use of today, shared by all processes on one data folder."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._path = settings.data / "taalmodel-budget.json"
        self._lock = threading.Lock()

    def price(self, read: int, written: int) -> Use:
        s = self._settings
        return Use(read, written, (read * s.model_price_in + written * s.model_price_out) / 1e6)

    def check(self, spent: Use, coming: Use) -> None:
        """Raises ModelError where the next call could go over the budget of the question (`spent` so far)
        or the day."""
        s = self._settings
        total = spent + coming
        if (s.model_tokens_question and total.tokens > s.model_tokens_question) or (
            s.model_euro_question and total.euros > s.model_euro_question
        ):
            raise ModelError("budget", "van de vraag", 0.0)
        if s.model_tokens_day or s.model_euro_day:
            today = self.today() + coming
            if (s.model_tokens_day and today.tokens > s.model_tokens_day) or (
                s.model_euro_day and today.euros > s.model_euro_day
            ):
                raise ModelError("budget", "van de dag", 0.0)

    def spend(self, use: Use) -> None:
        """Write down what a call used. A folder that cannot be written to stops no answer."""
        if not (self._settings.model_tokens_day or self._settings.model_euro_day):
            return
        try:
            with self._lock, FileLock(f"{self._path}.lock", timeout=2):
                total = self._read() + use
                made = {
                    "dag": date.today().isoformat(),
                    "gelezen": total.read,
                    "geschreven": total.written,
                    "euro": round(total.euros, 9),
                }
                fresh = self._path.with_suffix(f".{os.getpid()}.nieuw")
                fresh.write_text(json.dumps(made), encoding="utf-8")
                fresh.replace(self._path)
        except (OSError, TimeoutError):
            return

    def today(self) -> Use:
        with self._lock:
            return self._read()

    def _read(self) -> Use:
        return _read(self._path)


def _read(path: Path) -> Use:
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        if held["dag"] == date.today().isoformat():
            return Use(int(held["gelezen"]), int(held["geschreven"]), float(held["euro"]))
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return Use()
