"""One SQLite file per generation: documents, pages, passages and records. Written once, then opened
read-only.
"""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ingest.model import Box, Document, Outline, Page, Passage, Record, Span, Unit, WordBox

_SCHEMA = """
create table document (id text primary key, place integer, pages integer, body text);
create table page (document text, number integer, label text, text text, width real, height real, words blob,
  primary key (document, number)) without rowid;
create table place (document text, page integer, begin integer, stop integer, path text);
create index place_at on place (document, page);
create table passage (place integer primary key, body text);
create table record (kind text, place integer, id text, document text, body text, primary key (kind, place))
without rowid; create table term (word text primary key, count integer) without rowid;
create table meta (name text primary key, value text) without rowid;
"""
_WORD = struct.Struct("<IIffff")


def write(
    path: Path,
    documents: Sequence[Document],
    outlines: Sequence[Outline],
    passages: Sequence[Passage],
    records: Iterable[Record],
    words: dict[str, int],
    meta: dict[str, object],
) -> None:
    """Write a generation's facts. The file must not exist yet."""
    with sqlite3.connect(path) as db:
        db.executescript("pragma journal_mode=off; pragma synchronous=off;" + _SCHEMA)
        for place, (document, outline) in enumerate(zip(documents, outlines, strict=True)):
            db.execute(
                "insert into document values (?, ?, ?, ?)",
                (document.id, place, len(outline.pages), json.dumps(asdict(document), ensure_ascii=False)),
            )
            db.executemany(
                "insert into page values (?, ?, ?, ?, ?, ?, ?)", (_page_row(p) for p in outline.pages)
            )
            db.executemany("insert into place values (?, ?, ?, ?, ?)", _places(outline))
        db.executemany(
            "insert into passage values (?, ?)",
            ((k, json.dumps(_passage(p))) for k, p in enumerate(passages)),
        )
        count: dict[str, int] = {}
        for record in records:
            place = count[record.kind] = count.get(record.kind, 0) + 1
            body = json.dumps(_pack(record.data), ensure_ascii=False)
            db.execute(
                "insert into record values (?, ?, ?, ?, ?)",
                (record.kind, place, record.id, record.document, body),
            )
        db.executemany("insert into term values (?, ?)", words.items())
        db.executemany("insert into meta values (?, ?)", ((k, json.dumps(v)) for k, v in meta.items()))
    db.close()


def connect(path: Path) -> sqlite3.Connection:
    """Open a generation's file read-only, for use from several threads one at a time."""
    return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def _page_row(page: Page) -> tuple[object, ...]:
    blob = b"".join(_WORD.pack(w.begin, w.end, *w.box) for w in page.words)
    return page.document, page.number, page.label, page.text, page.width, page.height, blob


def _places(outline: Outline) -> Iterable[tuple[object, ...]]:
    for section in outline.sections:
        path = json.dumps(section.path, ensure_ascii=False)
        for block in section.blocks:
            begin = min(block.label_span[0], block.begin) if block.label_span else block.start
            yield outline.document, block.page, min(begin, block.begin), block.end, path
        for head in section.heads:
            yield outline.document, head.page, head.begin, head.end, path


def read_documents(db: sqlite3.Connection) -> dict[str, tuple[Document, int]]:
    rows = db.execute("select body, pages from document order by place")
    out: dict[str, tuple[Document, int]] = {}
    for body, pages in rows:
        data = json.loads(body)
        data["derived"] = tuple(data["derived"])
        out[data["id"]] = (Document(**data), pages)
    return out


def read_page(db: sqlite3.Connection, document: str, number: int) -> Page:
    """Raises KeyError when there is no such page."""
    row = db.execute(
        "select label, text, width, height, words from page where document = ? and number = ?",
        (document, number),
    ).fetchone()
    if row is None:
        raise KeyError((document, number))
    label, text, width, height, blob = row
    words = tuple(WordBox(b, e, Box(x0, y0, x1, y1)) for b, e, x0, y0, x1, y1 in _WORD.iter_unpack(blob))
    return Page(document, number, label, text, width, height, words)


def read_path(db: sqlite3.Connection, span: Span) -> tuple[str, ...]:
    row = db.execute(
        (
            "select path from place where document = ? and page = ? and begin <= ? and "
            "stop >= ? order by stop - begin limit 1"
        ),
        (span.document, span.page, span.begin, min(span.end, span.begin + 1)),
    ).fetchone()
    return tuple(json.loads(row[0])) if row else ()


def read_passages(db: sqlite3.Connection) -> list[Passage]:
    return [_unpassage(json.loads(body)) for (body,) in db.execute("select body from passage order by place")]


def read_records(db: sqlite3.Connection) -> dict[str, list[Record]]:
    out: dict[str, list[Record]] = {}
    rows = db.execute("select kind, id, document, body from record order by kind, place")
    for kind, id, document, body in rows:
        out.setdefault(kind, []).append(Record(kind, id, document, json.loads(body, object_hook=_unpack)))
    return out


def read_words(db: sqlite3.Connection) -> dict[str, int]:
    return dict(db.execute("select word, count from term"))


def read_meta(db: sqlite3.Connection) -> dict[str, Any]:
    return {name: json.loads(value) for name, value in db.execute("select name, value from meta")}


def _passage(p: Passage) -> list[object]:
    units = [[u.kind, u.spans, u.lead] for u in p.units]
    return [p.id, p.document, p.kind, p.path, p.text, p.parts, units, p.context]


def _unpassage(row: list[Any]) -> Passage:
    id, document, kind, path, text, parts, units, context = row
    return Passage(
        id,
        document,
        kind,
        tuple(path),
        text,
        tuple(Span(*part) for part in parts),
        tuple(Unit(k, tuple(Span(*s) for s in spans), lead) for k, spans, lead in units),
        context,
    )


def _pack(value: object) -> object:
    if isinstance(value, Span):
        return {"§": list(value)}
    if isinstance(value, dict):
        return {k: _pack(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_pack(v) for v in value]
    return value


def _unpack(value: dict[str, Any]) -> Any:
    return Span(*value["§"]) if len(value) == 1 and "§" in value else value
