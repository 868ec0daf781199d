"""Conversations kept on the server: the typed questions with their answers, and nothing about who asked.

A conversation is reached by its id, which cannot be guessed when this module made it. `owner` is a random
value that a browser keeps, so that it can list its own conversations; only a hash of it is stored.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.settings import SettingError

if TYPE_CHECKING:
    from assistant.reading.question import Turn

DAYS = 30  # kept after the last question
MOST_TURNS = 50
MOST_OWNED = 100
MOST_KEPT = 20_000  # whoever keeps no cookie owns each of its conversations anew
REMEMBERED = 10  # turns that a next question is read with
_DAY = 86_400.0
_PURGE_EVERY = 600.0

_SCHEMA = """
create table if not exists gesprek (
    id text primary key, eigenaar text not null, gemaakt real not null, gewijzigd real not null
) without rowid;
create index if not exists gesprek_eigenaar on gesprek (eigenaar, gewijzigd);
create index if not exists gesprek_gewijzigd on gesprek (gewijzigd);
create table if not exists beurt (
    gesprek text not null references gesprek (id) on delete cascade,
    nummer integer not null, vraag text not null, antwoord text not null, gemaakt real not null,
    primary key (gesprek, nummer)
) without rowid;
create index if not exists beurt_antwoord on beurt (json_extract(antwoord, '$.id'));
"""


@dataclass(frozen=True, slots=True)
class KeptTurn:
    """A question of a conversation with the answer as it was given (the body of POST /v1/vragen)."""

    number: int
    question: str
    answer: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Listed:
    """A conversation in a list: its first question, how many there are, when the last came (Unix time)."""

    id: str
    title: str
    turns: int
    changed: float


class Conversations:
    """The store, in one SQLite file. Safe for several threads and processes.

    `days` after its last question a conversation is removed, sooner when there are over `most` of all owners;
    what is removed is overwritten in the file.
    """

    def __init__(
        self, data: Path, days: int = DAYS, clock: Callable[[], float] = time.time, most: int = MOST_KEPT
    ) -> None:
        self._path = data / "gesprekken.sqlite"
        self._days = days
        self._clock = clock
        self._most = most
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._purged = 0.0

    @classmethod
    def from_env(cls, data: Path, env: Mapping[str, str] | None = None) -> Conversations:
        """The store in a data folder, kept for GESPREK_DAGEN days. Raises SettingError when that cannot be."""
        given = (os.environ if env is None else env).get("GESPREK_DAGEN", "").strip() or str(DAYS)
        if not given.isdecimal() or not 1 <= int(given) <= 3650:
            raise SettingError(f"GESPREK_DAGEN={given} kan niet. Geef een getal van 1 tot en met 3650.")
        return cls(data, int(given))

    @property
    def days(self) -> int:
        return self._days

    def new_id(self) -> str:
        """An id that nobody can guess."""
        return secrets.token_urlsafe(16)

    def history(self, id: str | None) -> tuple[Turn, ...]:
        """The last turns of a conversation, the oldest first, as AskRequest.geschiedenis takes them."""
        from assistant.reading.question import Turn  # heavy: only when there is something to answer

        if not id:
            return ()
        return tuple(
            Turn(turn.question, str(turn.answer.get("antwoord") or ""))
            for turn in self.turns(id)[-REMEMBERED:]
        )

    def turns(self, id: str, owner: str | None = None) -> list[KeptTurn]:
        """All turns of a conversation, the oldest first; none when it does not exist or is over.

        With `owner`, none when it belongs to another.
        """
        with self._lock:
            db = self._opened()
            if not self._live(db, id, owner):
                return []
            rows = db.execute(
                "select nummer, vraag, antwoord from beurt where gesprek = ? order by nummer", (id,)
            ).fetchall()
        return [KeptTurn(int(number), str(asked), json.loads(said)) for number, asked, said in rows]

    def answer(self, id: str) -> Mapping[str, Any] | None:
        """The answer with this id as it was given; None when no conversation holds it (any more)."""
        query = """
            select antwoord from beurt b join gesprek g on g.id = b.gesprek
            where json_extract(antwoord, '$.id') = ? and g.gewijzigd >= ?
        """
        with self._lock:
            found = self._opened().execute(query, (id, self._oldest())).fetchone()
        return json.loads(found[0]) if found else None

    def append(self, id: str, question: str, answer: Mapping[str, Any], owner: str = "") -> int:
        """Add a turn, making the conversation when it does not exist; the number of the turn, from 1.

        The oldest turn makes room when there are `MOST_TURNS`. An existing conversation keeps its owner.
        """
        now = self._clock()
        said = json.dumps(answer, ensure_ascii=False, default=str)
        with self._lock:
            db = self._opened()
            self._purge(db, now)
            with db:
                db.execute("begin immediate")
                if not self._live(db, id, None):
                    db.execute("delete from gesprek where id = ?", (id,))
                    db.execute("insert into gesprek values (?, ?, ?, ?)", (id, _hidden(owner), now, now))
                    self._make_room(db, owner)
                last = db.execute("select max(nummer) from beurt where gesprek = ?", (id,)).fetchone()[0] or 0
                db.execute("insert into beurt values (?, ?, ?, ?, ?)", (id, last + 1, question, said, now))
                db.execute("delete from beurt where gesprek = ? and nummer <= ?", (id, last + 1 - MOST_TURNS))
                db.execute("update gesprek set gewijzigd = ? where id = ?", (now, id))
        return int(last) + 1

    def owned(self, owner: str) -> list[Listed]:
        """The conversations of one browser, the latest first."""
        if not owner:
            return []
        query = """
            select g.id, g.gewijzigd, count(*),
                   (select vraag from beurt where gesprek = g.id order by nummer limit 1)
            from gesprek g join beurt b on b.gesprek = g.id
            where g.eigenaar = ? and g.gewijzigd >= ? group by g.id order by g.gewijzigd desc, g.id
        """
        with self._lock:
            rows = self._opened().execute(query, (_hidden(owner), self._oldest())).fetchall()
        return [Listed(str(id), str(title), int(turns), float(changed)) for id, changed, turns, title in rows]

    def mine(self, id: str, owner: str) -> bool:
        """Whether a conversation exists and belongs to this browser."""
        with self._lock:
            return bool(owner) and self._live(self._opened(), id, owner)

    def delete(self, id: str, owner: str) -> bool:
        """Remove a conversation of this browser; False when there was none."""
        if not owner:
            return False
        with self._lock:
            db = self._opened()
            with db:
                gone = db.execute(
                    "delete from gesprek where id = ? and eigenaar = ?", (id, _hidden(owner))
                ).rowcount
        return bool(gone)

    def delete_all(self, owner: str) -> int:
        """Remove every conversation of this browser; how many there were."""
        if not owner:
            return 0
        with self._lock:
            db = self._opened()
            with db:
                return db.execute("delete from gesprek where eigenaar = ?", (_hidden(owner),)).rowcount

    def close(self) -> None:
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    def _opened(self) -> sqlite3.Connection:
        if self._db is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None, timeout=10)
            db.execute("pragma journal_mode = wal")
            db.execute("pragma synchronous = normal")
            db.execute("pragma foreign_keys = on")
            db.execute("pragma secure_delete = on")
            db.executescript(_SCHEMA)
            self._db = db
        return self._db

    def _oldest(self) -> float:
        return self._clock() - self._days * _DAY

    def _live(self, db: sqlite3.Connection, id: str, owner: str | None) -> bool:
        found = db.execute("select eigenaar, gewijzigd from gesprek where id = ?", (id,)).fetchone()
        if found is None or found[1] < self._oldest():
            return False
        return owner is None or secrets.compare_digest(str(found[0]), _hidden(owner))

    def _purge(self, db: sqlite3.Connection, now: float) -> None:
        if now - self._purged >= _PURGE_EVERY:
            self._purged = now
            db.execute("delete from gesprek where gewijzigd < ?", (self._oldest(),))

    def _make_room(self, db: sqlite3.Connection, owner: str) -> None:
        # Of all, those of one question go first: somebody who went on has more to lose.
        if db.execute("select count(*) from gesprek").fetchone()[0] > self._most:
            db.execute(
                "delete from gesprek where id in (select g.id from gesprek g join beurt b on b.gesprek = g.id "
                "group by g.id order by count(*) > 1, g.gewijzigd limit ?)",
                (self._most // 100 + 1,),
            )
        if owner:
            db.execute(
                "delete from gesprek where id in (select id from gesprek where eigenaar = ? "
                "order by gewijzigd desc, gemaakt desc limit -1 offset ?)",
                (_hidden(owner), MOST_OWNED),
            )


def _hidden(owner: str) -> str:
    return hashlib.sha256(owner.encode("utf-8", "replace")).hexdigest() if owner else ""
