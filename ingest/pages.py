"""Files -> laid-out pages. Each PDF is read in a child process with limits, so that no file can take the
build along.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from ingest.layout import PageLayout, document_leading, lay_out, mender
from ingest.model import Outline, Page
from ingest.outline import outline
from ingest.plaintext import outline_of_text
from ingest.raw import RawDocument, RawPage, UnreadableError
from ingest.turning import turned


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may take: wall-clock seconds, memory in MB, pages and characters."""

    seconds: float = 120
    megabytes: int = 2048
    pages: int = 2000
    characters: int = 5_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """One file as read: its outline, what the file says of itself, and what looked wrong."""

    outline: Outline
    title: str
    author: str
    date: str
    warnings: tuple[str, ...] = ()


def read(
    path: Path,
    document: str,
    limits: Limits,
    on_page: Callable[[int], None] = lambda number: None,
    title: str = "",
) -> Reading:
    """Read a PDF or a text file. `title` is the document's title where it is known.

    Raises UnreadableError (Dutch: why, and what to do) for a file that is broken, encrypted, empty, scanned,
    endless or over a limit.
    """
    if path.suffix.lower() in (".txt", ".md"):
        return _read_text(path, document, limits)
    pages, raw = _read_in_child(path, limits, on_page)
    judge = mender(pages)
    leading = document_leading(pages)
    layouts = [lay_out(page, document, judge, leading) for page in pages]
    found = outline(document, layouts, title or raw.title)
    return Reading(
        replace(found, pages=tuple(_as_shown(layout) for layout in layouts)),
        raw.title,
        raw.author,
        raw.date,
        tuple(_check(layouts)),
    )


def _as_shown(layout: PageLayout) -> Page:
    """The page with its boxes as a viewer shows it: text was read with most of it upright."""
    page, turn = layout.page, layout.raw.turn
    if not turn:
        return page
    words = tuple(word._replace(box=turned(word.box, turn, page.width, page.height)) for word in page.words)
    width, height = (page.height, page.width) if turn % 180 else (page.width, page.height)
    return replace(page, width=width, height=height, words=words)


def _read_text(path: Path, document: str, limits: Limits) -> Reading:
    data = path.read_bytes()
    if not data.strip():
        raise UnreadableError("het bestand is leeg. Haal het opnieuw op bij de bron")
    if b"\0" in data[:4096]:
        raise UnreadableError("het bestand is geen leesbare tekst. Sla het op als UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if len(text) > limits.characters:
        raise UnreadableError(
            f"het bestand heeft meer dan {limits.characters} tekens. Splits het, of verhoog MAX_TEKENS"
        )
    found, title = outline_of_text(document, text)
    return Reading(found, title, "", "")


def _read_in_child(
    path: Path, limits: Limits, on_page: Callable[[int], None]
) -> tuple[list[RawPage], RawDocument]:
    root = str(Path(__file__).resolve().parent.parent)
    command = [
        sys.executable,
        "-c",
        (
            f"import sys; sys.path.insert(0, {root!r}); from ingest.child import "
            f"main; raise SystemExit(main(sys.argv[1:]))"
        ),
        str(path),
        *(str(n) for n in (limits.pages, limits.characters, limits.seconds, limits.megabytes)),
    ]
    child = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    late = threading.Event()

    def stop() -> None:
        late.set()
        child.kill()

    timer = threading.Timer(limits.seconds, stop)
    timer.start()
    pages: list[RawPage] = []
    document: RawDocument | None = None
    try:
        assert child.stdout is not None
        while frame := _frame(child.stdout):
            kind, value = frame
            if kind == "error":
                raise UnreadableError(str(value))
            if isinstance(value, RawPage):
                pages.append(value)
                on_page(value.number)
            elif isinstance(value, RawDocument):
                document = value
        child.wait()
    finally:
        timer.cancel()
        if child.poll() is None:
            child.kill()
            child.wait()
        if child.stdout:
            child.stdout.close()
    if late.is_set():
        raise UnreadableError(
            f"het lezen duurde langer dan {limits.seconds:g} seconden en is gestopt. "
            f"Splits het, of verhoog LEES_SECONDEN"
        )
    if document is None:
        raise UnreadableError(
            f"het lezen liep vast (einde {child.returncode}). Het bestand is "
            f"waarschijnlijk beschadigd; haal het opnieuw op"
        )
    return pages, document


def _frame(stream: IO[bytes]) -> tuple[str, object] | None:
    head = stream.read(8)
    if len(head) < 8:
        return None
    data = stream.read(int.from_bytes(head, "big"))
    try:
        kind, value = pickle.loads(data)
    except (pickle.UnpicklingError, EOFError):  # the child was stopped in the middle of a frame
        return None
    return str(kind), value


def _check(layouts: list[PageLayout]) -> list[str]:
    """Hold our text against pypdf's, letter by letter without order: a page that lost text is named."""
    warnings: list[str] = []
    for layout in layouts:
        ours = sum(c.isalnum() for c in layout.page.text)
        theirs = sum(c.isalnum() for c in layout.raw.plain)
        if layout.raw.hidden:
            warnings.append(
                f"bladzijde {layout.page.number}: {layout.raw.hidden} onzichtbare woorden weggelaten "
                "(te klein, buiten de bladzijde of in de kleur van de achtergrond)"
            )
            continue
        if theirs and abs(ours - theirs) > max(8, 0.02 * theirs):
            warnings.append(
                f"bladzijde {layout.page.number}: {ours} letters en cijfers "
                f"gelezen, een tweede lezer vond er {theirs}"
            )
    return warnings
