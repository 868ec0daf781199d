"""Peak memory of the service after fifty questions against that of importing Chroma and LlamaIndex alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.ratio import CORPUS, ROOT, Ratio, middle, seconds
from benchmarks.server import ask, free_port, wait_ready

QUESTIONS = 50
_IMPORTS = (
    "import chromadb, llama_index.core\n"
    "print(next(l for l in open('/proc/self/status') if l.startswith('VmHWM')).split()[1])\n"
)


def measure(runs: int) -> list[Ratio]:
    """Peak resident memory as Linux counts it (VmHWM); nothing where the system does not tell."""
    if not Path("/proc/self/status").exists():
        return []
    from evals.questions import load

    texts = [q.text for q in load() if q.part == "ontwikkel"][:QUESTIONS]
    bare = [
        float(
            subprocess.run(
                [sys.executable, "-c", _IMPORTS], capture_output=True, text=True, check=True
            ).stdout.split()[-1]
        )
        for _ in range(runs)
    ]
    with tempfile.TemporaryDirectory() as folder:
        seconds(["-m", "assistant", "ingest", "--corpus", str(CORPUS), "--data", folder])
        served = [_serve(folder, texts) for _ in range(runs)]
    name = "peak memory of serve / of importing chromadb and llama_index.core"
    return [Ratio(name, middle(served) / 1024, middle(bare) / 1024, "MB", 2)]


def _serve(data: str, questions: list[str]) -> float:
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "assistant", "serve", "--port", str(port)],
        cwd=ROOT,
        env={**os.environ, "DATA": data, "CORPUS": str(CORPUS)},
        stdout=subprocess.DEVNULL,
    )
    try:
        wait_ready(port, process)
        for question in questions:
            ask(port, question)
        status = Path(f"/proc/{process.pid}/status").read_text()
        found = re.search(r"VmHWM:\s+(\d+)", status)
        assert found is not None
        return float(found[1])
    finally:
        process.terminate()
        process.wait()
