"""Ask every question of a set, and keep what came back: resumable, and enough to compute every metric again
later.

A run is a folder with `run.json` (settings, versions, hashes) and `antwoorden.jsonl` (one JSON object a
question, in the order asked, each line flushed as soon as it is there).
"""

from __future__ import annotations

import hashlib
import json
import platform
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from evals.askers import Asker, AskError, UnreachableError
from evals.metrics import Result
from evals.metrics.retrieval import DEPTH
from evals.questions import Question

# Beside the code in a checkout; below the working directory where the package was installed.
_HERE = Path(__file__).parent
RUNS = (_HERE if (_HERE.parent / "pyproject.toml").is_file() else Path("evals")) / "runs"
SETTINGS_FILE, ANSWERS_FILE = "run.json", "antwoorden.jsonl"
_PACKAGES = ("vraagbaak", "llama-index-core", "chromadb", "bm25s", "pypdf", "pypdfium2", "PyStemmer", "numpy")
_HIT_FIELDS = ("document", "pagina", "sectie", "tekst", "delen", "score")

Progress = Callable[[Question, Result], None]


@dataclass(frozen=True, slots=True)
class Run:
    """A run as saved: its id and folder, its settings (run.json), and the result of each question by id."""

    id: str
    folder: Path
    settings: dict[str, Any]
    results: dict[str, Result]

    @property
    def system(self) -> str:
        return str(self.settings.get("systeem", self.id))

    @property
    def answered_by(self) -> str:
        """Dutch, for reports: the mode that was asked for, and the models that were asked."""
        told = self.settings.get("geantwoord") or who_answered(self.results.values())
        models = list(told["modellen"]) or (["onbekend"] if "taalmodel" in told["wijzen"] else [])
        model = f"taalmodel {', '.join(models)}" if models else "zonder taalmodel"
        return f"wijze {self.settings.get('wijze', 'auto')}, {model}"

    @property
    def told(self) -> str:
        """The run as a comparison names it."""
        return f"{self.id} ({self.answered_by})"

    def finished(self, questions: Iterable[Question]) -> bool:
        return all(question.id in self.results for question in questions)


def start(
    asker: Asker, questions: Sequence[Question], part: str, runs: Path = RUNS, fresh: bool = False
) -> Run:
    """A run for these questions: the newest unfinished one with the very same settings, else a new one.

    Raises UnreachableError when the system cannot be reached.
    """
    settings = describe(asker, questions, part)
    if not fresh:
        for folder in sorted(_folders(runs), reverse=True):
            earlier = load_run(folder)
            if earlier.settings.get("vingerafdruk") != settings["vingerafdruk"]:
                continue
            if not earlier.finished(questions):
                return earlier
            break
    runs.mkdir(parents=True, exist_ok=True)
    folder = _new_folder(runs, part)
    settings["id"] = folder.name
    _write_json(folder / SETTINGS_FILE, settings)
    return Run(folder.name, folder, settings, {})


def carry_out(run: Run, asker: Asker, questions: Sequence[Question], progress: Progress | None = None) -> Run:
    """Ask what was not asked yet, one question at a time, and return the whole run.

    A failing question is kept with its error. Raises UnreachableError when the system is gone; what was
    asked is kept.
    """
    results = dict(run.results)
    with (run.folder / ANSWERS_FILE).open("a", encoding="utf-8") as file:
        for question in questions:
            if question.id in results:
                continue
            result = ask_one(asker, question)
            file.write(json.dumps(to_json(result), ensure_ascii=False) + "\n")
            file.flush()
            results[question.id] = result
            if progress:
                progress(question, result)
    ordered = {question.id: results[question.id] for question in questions}
    settings = run.settings | {
        "geantwoord": who_answered(ordered.values()),
        "klaar": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    _write_json(run.folder / SETTINGS_FILE, settings)
    return Run(run.id, run.folder, settings, ordered)


def ask_one(asker: Asker, question: Question) -> Result:
    """Ask and search for one question. A follow-up is searched for as the answer says it was understood."""
    answer: dict[str, Any] | None = None
    error = ""
    answer_seconds = search_seconds = None
    query = question.text
    if asker.answers:
        begin = time.perf_counter()
        try:
            answer = asker.ask(question)
        except UnreachableError:
            raise
        except AskError as failure:
            error = str(failure)
        answer_seconds = round(time.perf_counter() - begin, 6)
        if answer and question.history:
            query = str(answer.get("begrepen_als") or query)
    hits: list[dict[str, Any]] = []
    begin = time.perf_counter()
    try:
        hits = asker.search(query, DEPTH)
        search_seconds = round(time.perf_counter() - begin, 6)
    except UnreachableError:
        raise
    except AskError as failure:
        error = error or str(failure)
    return Result(
        id=question.id,
        answer=answer,
        hits=tuple({name: hit[name] for name in _HIT_FIELDS if name in hit} for hit in hits),
        verbatim=_verbatim(asker, answer),
        answer_seconds=answer_seconds,
        search_seconds=search_seconds,
        query=query,
        error=error,
        model=asker.model_use(answer) if answer else None,
    )


def who_answered(results: Iterable[Result]) -> dict[str, dict[str, int]]:
    """How many answers were made in each mode (`wijzen`), and for how many each model was asked (`modellen`)."""
    modes: Counter[str] = Counter()
    models: Counter[str] = Counter()
    for result in results:
        if result.answer:
            modes[str(result.answer.get("wijze") or "onbekend")] += 1
        if result.model and result.model.get("aanroepen"):
            models[str(result.model.get("model") or "onbekend")] += 1
    return {"wijzen": dict(sorted(modes.items())), "modellen": dict(sorted(models.items()))}


def describe(asker: Asker, questions: Sequence[Question], part: str) -> dict[str, Any]:
    """What a run depends on. `vingerafdruk` is a hash over all of it: equal hashes promise equal results."""
    settings: dict[str, Any] = {
        "systeem": asker.name,
        "deel": part,
        "vragen": questions_hash(questions),
        "aantal": len(questions),
        "diepte": DEPTH,
        **asker.describe(),
        "versies": _versions(),
        "commit": _commit(),
    }
    told = json.dumps(settings, sort_keys=True, ensure_ascii=False)
    settings["vingerafdruk"] = hashlib.sha256(told.encode()).hexdigest()
    settings["begonnen"] = datetime.now(UTC).isoformat(timespec="seconds")
    return settings


def questions_hash(questions: Iterable[Question]) -> str:
    """One hash for a set of questions, whatever their order."""
    lines = sorted(f"{question.id} {question.digest}" for question in questions)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def load_run(folder: Path) -> Run:
    """Read a saved run; a last line that was cut off is asked again. Raises FileNotFoundError when it is no
    run.
    """
    settings: dict[str, Any] = json.loads((folder / SETTINGS_FILE).read_text(encoding="utf-8"))
    results: dict[str, Result] = {}
    answers = folder / ANSWERS_FILE
    if answers.is_file():
        data = answers.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if whole != data:
            _replace(answers, whole)
        for line in whole.decode("utf-8").splitlines():
            result = from_json(json.loads(line))
            results[result.id] = result
    return Run(folder.name, folder, settings, results)


def find_run(name: str, runs: Path = RUNS) -> Run:
    """A saved run by its id, its folder, or "laatste". Raises ValueError (Dutch) when there is none."""
    if name == "laatste":
        # A run that was broken off has no `klaar`.
        for folder in sorted(_folders(runs), reverse=True):
            run = load_run(folder)
            if run.settings.get("klaar"):
                return run
        raise ValueError(f"Er is nog geen afgeronde run in {runs}.")
    for folder in (runs / name, Path(name)):
        if (folder / SETTINGS_FILE).is_file():
            return load_run(folder)
    known = ", ".join(path.name for path in sorted(_folders(runs))[-5:]) or "geen"
    raise ValueError(f"Run '{name}' bestaat niet. De laatste runs: {known}")


def save_results(run: Run, results: Mapping[str, Result]) -> None:
    """Write all results of a run anew, in one step."""
    lines = [json.dumps(to_json(result), ensure_ascii=False) + "\n" for result in results.values()]
    _replace(run.folder / ANSWERS_FILE, "".join(lines).encode())


def to_json(result: Result) -> dict[str, Any]:
    """A result as one line of antwoorden.jsonl."""
    return {_DUTCH[name]: value for name, value in asdict(result).items()}


def from_json(data: dict[str, Any]) -> Result:
    """The inverse of `to_json`; keys of a later version are ignored."""
    values = {name: data[dutch] for name, dutch in _DUTCH.items() if dutch in data}
    for name in ("hits", "verbatim"):
        values[name] = tuple(values.get(name) or ())
    return Result(**values)


_DUTCH = {
    "id": "id",
    "answer": "antwoord",
    "hits": "treffers",
    "verbatim": "letterlijk",
    "answer_seconds": "antwoordtijd",
    "search_seconds": "zoektijd",
    "query": "gezocht_op",
    "error": "fout",
    "judged": "rechter",
    "model": "taalmodel",
}
assert set(_DUTCH) == {field.name for field in fields(Result)}


def _verbatim(asker: Asker, answer: dict[str, Any] | None) -> tuple[bool | None, ...]:
    return tuple(_stands_there(asker, source) for source in (answer or {}).get("bronnen") or [])


def _stands_there(asker: Asker, source: dict[str, Any]) -> bool | None:
    try:
        document, page = str(source["document"]), int(source["pagina"])
        begin, end, quoted = int(source["begin"]), int(source["eind"]), str(source["citaat"])
    except (KeyError, TypeError, ValueError):
        return False
    text = asker.page(document, page)
    return None if text is None else 0 <= begin < end and text[begin:end] == quoted


def _folders(runs: Path) -> list[Path]:
    return [path.parent for path in runs.glob(f"*/{SETTINGS_FILE}")]


def _new_folder(runs: Path, part: str) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    for number in range(1, 1000):
        folder = runs / (f"{stamp}-{part}" if number == 1 else f"{stamp}-{part}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        return folder
    raise FileExistsError(f"{runs / stamp} bestaat al")


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _commit() -> str | None:
    """The commit of the code, with "+" and a hash of what differs from it; None outside a git checkout."""
    try:
        head, changes = _git("rev-parse", "HEAD"), _git("diff", "HEAD")
    except (OSError, subprocess.SubprocessError):
        return None
    return head.decode().strip() + (f"+{hashlib.sha256(changes).hexdigest()[:12]}" if changes.strip() else "")


def _git(*arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], cwd=_HERE, capture_output=True, timeout=10, check=True).stdout


def _write_json(path: Path, data: dict[str, Any]) -> None:
    _replace(path, (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode())


def _replace(path: Path, data: bytes) -> None:
    partial = path.with_name(path.name + ".nieuw")
    partial.write_bytes(data)
    partial.replace(path)
