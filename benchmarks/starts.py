"""`make serve` in a fresh copy of the project, and once more: how long until it is ready."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from benchmarks.ratio import ROOT, Ratio
from benchmarks.server import free_port, wait_ready


def measure(runs: int) -> list[Ratio]:
    """The copy holds what git knows of; packages come from the network, or pip's cache."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        for name in filter(None, listed.stdout.split("\0")):
            if (ROOT / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, copy / name)
        first, second = _start(copy), _start(copy)
    return [Ratio("make serve until ready, second / first", second, first, "s", 0.2)]


def _start(copy: Path) -> float:
    port = free_port()
    env = {k: v for k, v in os.environ.items() if k not in ("DATA", "CORPUS", "HOST", "VIRTUAL_ENV")}
    started = time.perf_counter()
    process = subprocess.Popen(
        ["make", "serve"],
        cwd=copy,
        env={**env, "PORT": str(port)},
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_ready(port, process)
        return time.perf_counter() - started
    finally:
        with contextlib.suppress(ProcessLookupError):  # it stopped by itself: wait_ready says so
            os.killpg(process.pid, signal.SIGTERM)
        process.wait()
