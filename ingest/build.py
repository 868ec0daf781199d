"""manifest -> readings -> passages and records -> a new generation, published in one step.

Heavy libraries are imported inside the steps: finding that nothing changed must cost no more than hashing the
files.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import secrets
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.front import described
from ingest.generations import GENERATIONS, POINTER, published, thesaurus_files
from ingest.manifest import ManifestError, read_manifest
from ingest.model import Document, Passage

if TYPE_CHECKING:
    from ingest.pages import Reading

Progress = Callable[[str, int, int], None]
KEPT = 2  # generations: the published one, and the one before for servers that still use it
# what turns a file into an outline
READERS = tuple(
    "pdf.py drawn.py openrules.py opencells.py openlines.py opencolumns.py openbeside.py ranges.py openedges.py piecedrules.py strips.py striped.py raw.py visibility.py turning.py layout/*.py outline.py boxed.py pullquotes.py smallheads.py plainheads.py labelling.py sections.py blocktext.py "
    "numbering.py hyphens.py model.py plaintext.py pages.py child.py".split()
)


class BusyError(Exception):
    """Another process is building; the message is Dutch."""


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How to build. `seconds`, `megabytes`, `pages` and `characters` limit the reading of each file."""

    embedding: str = "latent"
    embedding_url: str = ""
    embedding_key: str = ""
    seconds: int = 120
    megabytes: int = 2048
    pages: int = 2000
    characters: int = 5_000_000
    force: bool = False


@dataclass(slots=True)
class Report:
    """What a build did, by document id; `mislukt` says of each file why and what to do."""

    toegevoegd: list[str] = field(default_factory=list)
    gewijzigd: list[str] = field(default_factory=list)
    ongewijzigd: list[str] = field(default_factory=list)
    verwijderd: list[str] = field(default_factory=list)
    mislukt: list[dict[str, str]] = field(default_factory=list)
    waarschuwingen: list[str] = field(default_factory=list)
    generatie: str = ""
    nieuw: bool = False
    aantallen: dict[str, int] = field(default_factory=dict)


def build(
    corpus: Path,
    data: Path,
    options: BuildOptions | None = None,
    progress: Progress = lambda step, done, total: None,
) -> Report:
    """Bring the library in `data` up to date with the documents in `corpus`.

    Raises ManifestError for a corpus that contradicts its manifest and BusyError when another build runs. A
    file that cannot be read is reported and left out; whatever happens, the generation published before stays
    until the flip.
    """
    options = options or BuildOptions()
    corpus = corpus.resolve()
    documents = read_manifest(corpus)
    if not documents:
        raise ManifestError(
            f"In de map {corpus} staan geen documenten. Zet er PDF-, txt- of md-bestanden in, "
            "of kies een andere map met CORPUS of --corpus."
        )
    data.mkdir(parents=True, exist_ok=True)
    with _Lock(data):
        state = _state(data)
        fingerprint = _fingerprint(corpus, documents, options)
        if state.get("fingerprint") == fingerprint and not options.force:
            return _unchanged(data, state)
        warm = threading.Thread(target=_import_heavy, daemon=True)
        warm.start()
        thesaurus = _prepare_thesaurus(corpus, data)
        report = _compare(state, documents)
        readings = _read(corpus, data, documents, options, report, progress)
        warm.join()
        thesaurus.wait()
        passages = _passages(documents, readings, report)
        documents = [described(d, readings[d.id]) for d in documents if d.id in passages]
        if not documents:  # whatever was published stays in use
            report.nieuw, report.generatie = False, published(data)
            return report
        generation = _write(
            corpus, data, documents, readings, passages, options, fingerprint, report, progress
        )
        _publish(data, generation)
        _clean(data, generation, documents)
        return report


class _Lock:
    """One writer at a time; the operating system lets go of the lock when its holder dies."""

    def __init__(self, data: Path) -> None:
        from filelock import FileLock

        self._lock = FileLock(data / "bezig.lock", timeout=0)

    def __enter__(self) -> None:
        from filelock import Timeout

        try:
            self._lock.acquire()
        except Timeout:
            raise BusyError(
                "Er wordt al ingelezen door een ander proces. Wacht tot dat "
                "klaar is en probeer het dan opnieuw."
            ) from None

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def _state(data: Path) -> dict[str, Any]:
    """What the published generation was made from; empty where there is none."""
    try:
        state: dict[str, Any] = json.loads((data / GENERATIONS / published(data) / "state.json").read_text())
    except (OSError, ValueError):
        return {}
    return state


def _fingerprint(corpus: Path, documents: Sequence[Document], options: BuildOptions) -> str:
    digest = hashlib.sha256()
    digest.update(json.dumps([asdict(d) for d in documents], sort_keys=True).encode())
    digest.update(
        json.dumps(asdict(replace(options, force=False, embedding_key="")), sort_keys=True).encode()
    )
    digest.update(str(corpus).encode())
    digest.update(_source_digest("**/*.py").encode())
    for extra in thesaurus_files(corpus):
        digest.update(extra.read_bytes())
    return digest.hexdigest()


def _source_digest(*patterns: str) -> str:
    """A digest of files of this package's own source: another reader reads otherwise, so its readings are made
    anew.
    """
    here = Path(__file__).parent
    files = [file for pattern in patterns for file in sorted(here.glob(pattern))]
    return hashlib.sha256(b"".join(f.read_bytes() for f in files)).hexdigest()[:16]


def _unchanged(data: Path, state: dict[str, Any]) -> Report:
    previous = Report(**state["report"])
    return Report(
        ongewijzigd=[d["id"] for d in state["documents"]],
        mislukt=previous.mislukt,
        waarschuwingen=previous.waarschuwingen,
        generatie=published(data),
        aantallen=previous.aantallen,
    )


def _compare(state: dict[str, Any], documents: Sequence[Document]) -> Report:
    before = {d["id"]: d["sha256"] for d in state.get("documents", [])}
    report = Report(nieuw=True)
    for document in documents:
        if document.id not in before:
            report.toegevoegd.append(document.id)
        elif before[document.id] != document.sha256:
            report.gewijzigd.append(document.id)
        else:
            report.ongewijzigd.append(document.id)
    report.verwijderd = [id for id in before if id not in {d.id for d in documents}]
    return report


def _read(
    corpus: Path,
    data: Path,
    documents: Sequence[Document],
    options: BuildOptions,
    report: Report,
    progress: Progress,
) -> dict[str, Reading]:
    from ingest.pages import Limits, read
    from ingest.raw import UnreadableError

    limits = Limits(options.seconds, options.megabytes, options.pages, options.characters)
    cache = data / "lezingen"
    cache.mkdir(exist_ok=True)
    done = 0
    lock = threading.Lock()

    def one(document: Document) -> Reading | str:
        nonlocal done
        kept = cache / _reading_name(document)
        try:
            # Safe to unpickle: only this program writes here, in its own DATA folder, whose owner could as
            # well change the program; nothing that comes from a document's bytes is unpickled, only read.
            reading: Reading = pickle.loads(kept.read_bytes())
        except (OSError, ValueError, TypeError, EOFError, ImportError, AttributeError, pickle.PickleError):
            title = "" if "title" in document.derived else document.title
            try:
                reading = read(corpus / document.file, document.id, limits, title=title)
            except UnreadableError as error:
                return str(error)
            except OSError as error:
                why = f"het bestand kan niet worden geopend ({error.strerror})"
                return f"{why}. Controleer of het bestaat en leesbaar is"
            except Exception as error:  # one strange file must not keep the others from their readers
                why = f"het lezen gaf een onverwachte fout ({type(error).__name__}: {error})"
                return f"{why}. Sla het bestand opnieuw op als PDF, of meld deze fout"
            fresh = kept.with_suffix(f".{os.getpid()}.{threading.get_ident()}")
            fresh.write_bytes(pickle.dumps(reading, protocol=5))
            fresh.replace(kept)
        finally:
            with lock:
                done += 1
                progress("lezen", done, len(documents))
        return reading

    progress("lezen", 0, len(documents))
    with ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        results = list(pool.map(one, documents))
    readings: dict[str, Reading] = {}
    for document, result in zip(documents, results, strict=True):
        if isinstance(result, str):
            _failed(report, document, result)
        else:
            readings[document.id] = result
            report.waarschuwingen += [f"{document.id}, {w}" for w in result.warnings]
    return readings


def _failed(report: Report, document: Document, why: str) -> None:
    report.mislukt.append({"id": document.id, "bestand": document.file, "reden": why})
    for names in (report.toegevoegd, report.gewijzigd, report.ongewijzigd):
        if document.id in names:
            names.remove(document.id)


def _passages(
    documents: Sequence[Document], readings: dict[str, Reading], report: Report
) -> dict[str, list[Passage]]:
    """The passages of every document that was read; one that has none is of no use and is reported."""
    from ingest.cardpanels import with_panels
    from ingest.passages import passages

    out: dict[str, list[Passage]] = {}
    for document in documents:
        if document.id in readings:
            found = passages(with_panels(readings[document.id].outline))
            if found:
                out[document.id] = found
            else:
                _failed(
                    report,
                    document,
                    ("er staan alleen koppen in, geen lopende tekst. Controleer het bestand"),
                )
    return out


def _reading_name(document: Document) -> str:
    title = hashlib.sha256(document.title.encode()).hexdigest()[:8]
    return f"{document.id}-{document.sha256[:24]}-{title}-{_source_digest(*READERS)}.pickle"


def _import_heavy() -> None:
    """Load the slow libraries while the children read."""
    # The matrices are small: more threads only wait for each other, for seconds on a busy machine.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import scipy.sparse  # noqa: F401

    import ingest.index
    import ingest.latent  # noqa: F401


def _prepare_thesaurus(corpus: Path, data: Path) -> subprocess.Popen[bytes]:
    """Parse the thesaurus in a process of its own while documents are read; its result is found in the cache.

    Whatever goes wrong there goes wrong again, and is told, where the thesaurus is asked for.
    """
    root = str(Path(__file__).resolve().parent.parent)
    code = (
        f"import sys; sys.path.insert(0, {root!r}); from pathlib import Path; "
        "from ingest.thesaurus import read_thesaurus; read_thesaurus(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    command = [sys.executable, "-c", code, str(corpus), str(data / "thesaurus")]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet)


def _write(
    corpus: Path,
    data: Path,
    documents: Sequence[Document],
    readings: dict[str, Reading],
    passages: dict[str, list[Passage]],
    options: BuildOptions,
    fingerprint: str,
    report: Report,
    progress: Progress,
) -> str:
    from ingest import index, store
    from ingest.language import Compounds, vocabulary
    from ingest.records import read_records
    from ingest.regions import regions
    from ingest.thesaurus import read_thesaurus, thesaurus_words

    # Never a name that was used before: Chroma keeps its files open by their path.
    generation = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}"
    folder = data / GENERATIONS / f".nieuw-{generation}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    outlines = [readings[d.id].outline for d in documents]
    progress("registreren", 0, 1)
    found = [passage for document in documents for passage in passages[document.id]]
    library = list(zip(documents, outlines, strict=True))
    records = read_records(library)
    thesaurus = read_thesaurus(corpus, data / "thesaurus")
    words = vocabulary(page.text for outline in outlines for page in outline.pages)
    known = Compounds({**thesaurus_words(thesaurus), **words})
    report.aantallen = {"documenten": len(documents), "passages": len(found)}
    for record in records:
        report.aantallen[record.kind] = report.aantallen.get(record.kind, 0) + 1
    progress("registreren", 1, 1)
    progress("indexeren", 0, 2)
    vectors = _embed(folder, data, found, known, options)
    progress("indexeren", 1, 2)
    index.write(folder, found, known, vectors)
    progress("indexeren", 2, 2)
    report.generatie = generation
    meta: dict[str, object] = {
        "corpus": str(corpus),
        "embedding": options.embedding,
        "embedding_url": options.embedding_url,
        "report": asdict(report),
        "fingerprint": fingerprint,
        "compounds": sorted(thesaurus_words(thesaurus)),
        "regions": regions(library, records),
        "made": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
    }
    store.write(folder / "library.sqlite", documents, outlines, found, [*records, *thesaurus], words, meta)
    state = {
        "fingerprint": fingerprint,
        "documents": [{"id": d.id, "sha256": d.sha256} for d in documents],
        "report": asdict(report),
    }
    (folder / "state.json").write_text(json.dumps(state, ensure_ascii=False, indent=1))
    folder.rename(data / GENERATIONS / generation)
    return generation


def _embed(
    folder: Path, data: Path, found: Sequence[Passage], known: Any, options: BuildOptions
) -> list[list[float]]:
    from ingest.index import search_text

    texts = [search_text(p) for p in found]
    if options.embedding == "latent":
        from ingest.latent import LatentModel

        model, vectors = LatentModel.fit(texts, known)
        model.save(folder / "embedding")
        return [[float(x) for x in row] for row in vectors]
    from ingest.embedding import configured
    from ingest.vectors import VectorCache

    with VectorCache(data / "vectoren.sqlite", options.embedding) as cache:
        return cache.embed(texts, configured(options.embedding, options.embedding_url, options.embedding_key))


def _publish(data: Path, generation: str) -> None:
    """The one step that counts: the pointer names either the old or the new generation, never half of one."""
    fresh = data / f"{POINTER}.nieuw"
    with fresh.open("w") as file:
        file.write(generation)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(data / POINTER)


def _clean(data: Path, generation: str, documents: Sequence[Document]) -> None:
    """Throw away what a killed build left behind, generations that nobody uses, and readings of documents
    that are gone.
    """
    folders = sorted(
        (f for f in (data / GENERATIONS).iterdir() if f.is_dir()), key=lambda f: f.stat().st_mtime
    )
    whole = [f for f in folders if not f.name.startswith(".") and f.name != generation]
    for folder in [f for f in folders if f.name.startswith(".")] + whole[: max(0, len(whole) - KEPT + 1)]:
        shutil.rmtree(folder, ignore_errors=True)
    names = {_reading_name(d) for d in documents} | {_reading_name(replace(d, title="")) for d in documents}
    for kept in (data / "lezingen").iterdir():
        ours = any(kept.name.startswith(f"{d.id}-{d.sha256[:24]}") for d in documents)
        if kept.name not in names and not ours:
            kept.unlink(missing_ok=True)
