"""The child process that reads one PDF: `python -m ingest.child FILE PAGES CHARACTERS SECONDS MEGABYTES`.

It writes a stream of frames to standard output: a length (8 bytes, big endian) and a pickle of ("page",
RawPage), ("document", RawDocument) or ("error", message). Its parent alone reads them.
"""

from __future__ import annotations

import math
import os
import pickle
import resource
import sys
from pathlib import Path
from typing import BinaryIO


def _send(out: BinaryIO, kind: str, value: object) -> None:
    data = pickle.dumps((kind, value), protocol=5)
    out.write(len(data).to_bytes(8, "big") + data)
    out.flush()


def main(argv: list[str]) -> int:
    """Read the file within the limits; 0 when the stream ends with a document or an error."""
    path, pages, characters, limit, megabytes = argv
    seconds = math.ceil(float(limit))
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not break the stream
    resource.setrlimit(resource.RLIMIT_AS, (int(megabytes) << 20, int(megabytes) << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds + 5, seconds + 10))
    from ingest.pdf import read_pdf
    from ingest.raw import RawPage, UnreadableError

    try:
        for item in read_pdf(Path(path), int(pages), int(characters)):
            _send(out, "page" if isinstance(item, RawPage) else "document", item)
    except UnreadableError as error:
        _send(out, "error", str(error))
    except MemoryError:
        _send(
            out,
            "error",
            f"het lezen vraagt meer dan {megabytes} MB geheugen. Splits het, of verhoog LEES_GEHEUGEN_MB",
        )
    except RecursionError:
        _send(out, "error", "het bestand verwijst eindeloos naar zichzelf. Haal het opnieuw op bij de bron")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
