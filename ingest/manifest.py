"""The documents of a folder: what its manifest says of them, and what can be told without one.

`manifest.toml` (TOML 1.0) holds one `[[document]]` table for each document. It stands in the folder itself or
in the folder above. Files that it does not list are documents too, with what their name tells and nothing
more.
"""

from __future__ import annotations

import hashlib
import os
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from itertools import chain, count
from pathlib import Path

from ingest.model import Document

MANIFEST = "manifest.toml"
SUFFIXES = frozenset({".pdf", ".txt", ".md"})
UNKNOWN = "unknown"
UNKNOWN_PUBLISHER = "onbekend"
UNKNOWN_KIND = "document"
DERIVED = ("id", "title", "publisher", "kind", "date", "valid_from", "valid_until", "provenance")

_REQUIRED = ("id", "title", "publisher", "kind", "date", "file", "sha256")
_OPTIONAL = ("valid_from", "valid_until", "provenance")
_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ABOUT_THE_FOLDER = frozenset({"readme", "leesmij"})


class ManifestError(ValueError):
    """The folder or its manifest cannot be used; the message is Dutch, with a line for each thing to mend."""


def read_manifest(corpus: Path) -> list[Document]:
    """The documents in `corpus`: those of the manifest in its order, then the other files by path.

    A file counts when it ends in .pdf, .txt or .md and neither it nor a folder on its way is hidden; a README
    is about the folder and counts only when listed. `Document.file` is the path from `corpus`, with slashes.
    `derived` names what no manifest stated: such a document is titled after its file, and its `sha256` is
    empty where the file cannot be read. A manifest in the folder above speaks only for files inside `corpus`.

    Raises ManifestError when the folder does not exist, or when the manifest is not TOML, lacks or repeats
    something, or names a file that is missing or differs from its sha256.
    """
    if not corpus.is_dir():
        reason = "is geen map" if corpus.exists() else "bestaat niet"
        raise ManifestError(f"De map met documenten '{corpus}' {reason}.")
    listed = _listed(corpus)
    return listed + _unlisted(corpus, listed)


def _listed(corpus: Path) -> list[Document]:
    root = corpus.resolve()
    for folder in (root, root.parent):
        path = folder / MANIFEST
        if not path.is_file():
            continue
        tables, problems = _tables(path, own=folder == root)
        documents = []
        for number, table in enumerate(tables, start=1):
            document, found = _document(table, f"document {number}", folder, root)
            problems += found
            if document is not None:
                documents.append(document)
        problems += _repeats("de id", (str(table.get("id", "")) for table in tables))
        problems += _repeats("het bestand", (document.file for document in documents))
        if problems:
            raise ManifestError(f"Het manifest '{path}' klopt niet:\n- " + "\n- ".join(problems))
        if documents or folder == root:
            return documents
    return []


def _tables(path: Path, *, own: bool) -> tuple[list[dict[str, object]], list[str]]:
    """The document tables of a manifest, and what is wrong around them.

    A file of this name in the folder above that has no such tables is somebody else's: nothing is wrong with
    it.
    """
    try:
        content = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ManifestError(f"Het manifest '{path}' is niet te lezen als TOML (UTF-8): {error}") from error
    tables = content.pop("document", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        return [], ["elk document krijgt een eigen tabel [[document]], met dubbele haken"]
    if not own and not tables:
        return [], []
    return tables, [f"onbekende sleutel '{key}'" for key in content]


def _document(
    table: dict[str, object], name: str, folder: Path, root: Path
) -> tuple[Document | None, list[str]]:
    """One table as a Document, or None when its file lies outside `root`; and what is wrong with it."""
    name = f"{name} ('{table['id']}')" if table.get("id") else name
    problems = [f"{name}: onbekende sleutel '{key}'" for key in table if key not in (*_REQUIRED, *_OPTIONAL)]
    values: dict[str, str] = {}
    for key in (*_REQUIRED, *_OPTIONAL):
        value = table.get(key, "")
        if isinstance(value, date) and not isinstance(value, datetime):
            value = value.isoformat()
        if not isinstance(value, str):
            problems.append(f"{name}: de waarde van '{key}' is geen tekst tussen aanhalingstekens")
        elif key in _REQUIRED and not value.strip():
            problems.append(f"{name}: '{key}' ontbreekt of is leeg")
        else:
            values[key] = value.strip()
    if problems:
        return None, problems

    if not _KEBAB.fullmatch(values["id"]):
        problems.append(
            f"{name}: de id '{values['id']}' bestaat niet uit kleine letters, cijfers en losse streepjes"
        )
    problems += [
        f"{name}: '{key}' is '{values[key]}', maar moet een datum zijn als 2025, 2025-07 of 2025-07-03,"
        f' of "{UNKNOWN}"'
        for key in ("date", "valid_from", "valid_until")
        if not _is_date(values[key])
    ]
    start, end = _known(values["valid_from"]), _known(values["valid_until"])
    if not problems and start and end and end < start[: len(end)]:
        problems.append(f"{name}: 'valid_until' ({end}) ligt voor 'valid_from' ({start})")

    path = Path(os.path.normpath(folder / values["file"]))
    if not path.is_relative_to(folder):
        problems.append(f"{name}: het bestand '{values['file']}' ligt buiten de map van het manifest")
    elif path.suffix.lower() not in SUFFIXES:
        problems.append(f"{name}: het bestand '{values['file']}' is geen .pdf, .txt of .md")
    elif path.is_relative_to(root):
        problems += _mismatch(name, values["file"], path, values["sha256"].lower())
    if problems or not path.is_relative_to(root):
        return None, problems
    return Document(
        id=values["id"],
        title=values["title"],
        publisher=values["publisher"],
        kind=values["kind"],
        date=_known(values["date"]),
        valid_from=start,
        valid_until=end,
        file=path.relative_to(root).as_posix(),
        sha256=values["sha256"].lower(),
        provenance=values["provenance"],
    ), []


def _mismatch(name: str, file: str, path: Path, expected: str) -> list[str]:
    if not _SHA256.fullmatch(expected):
        return [f"{name}: '{expected}' is geen sha256 (64 tekens, 0-9 en a-f)"]
    if not path.is_file():
        return [f"{name}: het bestand '{file}' bestaat niet"]
    try:
        found = _sha256(path)
    except OSError as error:
        return [f"{name}: het bestand '{file}' is niet te lezen: {error.strerror or error}"]
    if found == expected:
        return []
    return [
        f"{name}: het bestand '{file}' is veranderd: verwacht sha256 {expected}, gevonden {found}. "
        "Zet het oorspronkelijke bestand terug, of pas het manifest aan als dit een nieuwe versie is"
    ]


def _unlisted(corpus: Path, listed: list[Document]) -> list[Document]:
    known = {document.file for document in listed}
    files = [file for file in _files(corpus) if file.as_posix() not in known]
    stems = Counter(_kebab(file.stem) for file in files) + Counter(document.id for document in listed)
    taken = {document.id for document in listed}
    documents = []
    for file in files:
        # Files that share a name are all called after their whole path, so no id hangs on the order.
        stem = _kebab(file.stem)
        id = _free(stem if stems[stem] == 1 else _kebab(file.as_posix()), taken)
        taken.add(id)
        try:
            sha256 = _sha256(corpus / file)
        except OSError:
            sha256 = ""
        documents.append(
            Document(
                id=id,
                title=_title(file.stem),
                publisher=UNKNOWN_PUBLISHER,
                kind=UNKNOWN_KIND,
                date=None,
                valid_from=None,
                valid_until=None,
                file=file.as_posix(),
                sha256=sha256,
                provenance="",
                derived=DERIVED,
            )
        )
    return documents


def _files(corpus: Path) -> list[Path]:
    found = []
    for folder, folders, names in os.walk(corpus):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(folder, name)
            if (
                not name.startswith(".")
                and path.suffix.lower() in SUFFIXES
                and path.stem.lower() not in _ABOUT_THE_FOLDER
                and path.is_file()
            ):
                found.append(path.relative_to(corpus))
    return sorted(found, key=lambda file: (file.as_posix().casefold(), file.as_posix()))


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _is_date(text: str) -> bool:
    if text in ("", UNKNOWN):
        return True
    match = _DATE.fullmatch(text)
    if match is None:
        return False
    try:
        date(*(int(part or 1) for part in match.groups()))
    except ValueError:
        return False
    return True


def _known(text: str) -> str | None:
    return None if text in ("", UNKNOWN) else text


def _kebab(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or UNKNOWN_KIND


def _title(stem: str) -> str:
    text = " ".join(unicodedata.normalize("NFC", stem).encode("utf-8", "replace").decode().split())
    if " " not in text:
        text = " ".join(re.sub(r"[-_]+", " ", text).split())
    return text[:1].upper() + text[1:]


def _free(id: str, taken: set[str]) -> str:
    numbered = (f"{id}-{number}" for number in count(2))
    return next(candidate for candidate in chain((id,), numbered) if candidate not in taken)


def _repeats(what: str, values: Iterable[str]) -> list[str]:
    return [
        f"{what} '{value}' staat er {times} keer in"
        for value, times in Counter(values).items()
        if value and times > 1
    ]
