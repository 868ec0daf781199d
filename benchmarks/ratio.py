"""A ratio with its bar."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"


@dataclass(frozen=True, slots=True)
class Ratio:
    """`value` = `over` / `under`, both in `unit`; good when it is below `bar`."""

    name: str
    over: float
    under: float
    unit: str
    bar: float

    @property
    def value(self) -> float:
        return self.over / self.under

    def as_dict(self) -> dict[str, object]:
        return {**asdict(self), "value": round(self.value, 4), "met": self.value < self.bar}

    def line(self) -> str:
        mark = "ok  " if self.value < self.bar else "OVER"
        parts = f"{self.over:.4g} / {self.under:.4g} {self.unit}"
        return f"{mark} {self.value:8.3f}  (under {self.bar:g})  {self.name}  [{parts}]"


def seconds(command: Sequence[str], env: Mapping[str, str] | None = None) -> float:
    """The wall-clock time of a Python process from the project's folder. Raises CalledProcessError."""
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - started


def middle(values: Sequence[float]) -> float:
    return float(median(values))
