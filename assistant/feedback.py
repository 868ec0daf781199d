"""What readers thought of answers, kept without personal data, to make questions of.

Kept: the question and the remark as text, the answer's id and outcome, a thumb and the time. Never kept:
who asked, from where, with what. E-mail addresses, telephone numbers, citizen service numbers and bank
accounts are struck out of the texts before they are written; names of people cannot be told from names in
the documents, and so a page that asks for a remark should ask to leave them out.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, get_args

FILE = "beoordelingen.sqlite"
MAX_QUESTION, MAX_REMARK, MAX_ANSWER_ID = 2000, 2000, 200

_COLUMNS = "antwoord, vraag, duim, opmerking, uitkomst, tijd"

Thumb = Literal["omhoog", "omlaag"]
THUMBS: tuple[str, ...] = get_args(Thumb)

# Order matters: an account holds digits that the later patterns would take a part of.
_PERSONAL = (
    (re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+"), "[e-mailadres]"),
    (re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z]{4})(?: ?\d){10}\b", re.IGNORECASE), "[rekeningnummer]"),
    (re.compile(r"(?<![\w.,])(?:\+|00)\d{2}[\s.()-]*(?:\d[\s.()-]*){8,10}\d?(?!\w)"), "[telefoonnummer]"),
    (re.compile(r"(?<![\w.,])\(?0[1-9](?:[\s()-]*\d){8}(?!\w)"), "[telefoonnummer]"),
    (re.compile(r"(?<![\w.,])(?:\d{8,9}|\d{4}[.\s-]\d{2}[.\s-]\d{3})(?![\w,]|\.\d)"), "[nummer]"),
    (re.compile(r"(?<![\w.,])\d{3}[.\s-]\d{3}[.\s-]\d{3}(?![\w,]|\.\d)"), "[nummer]"),
)


def strip_personal(text: str) -> str:
    """The text with e-mail addresses, phone numbers, accounts and numbers of eight or nine digits struck
    out.

    Nine digits are a citizen service number (BSN) or look like one, eight an older one with its 0 left off;
    a figure with thousands marks ("135.000.000") goes with them, years and amounts of up to seven digits
    stay.
    """
    for pattern, mark in _PERSONAL:
        text = pattern.sub(mark, text)
    return text


@dataclass(frozen=True, slots=True)
class Rating:
    """One rating as kept. `time` is UTC in ISO 8601, to the minute."""

    answer_id: str
    question: str
    thumb: str
    remark: str
    outcome: str
    time: str


class FeedbackStore:
    """Ratings in a SQLite file of its own under the data folder. Safe for several threads and processes."""

    def __init__(self, data: Path) -> None:
        self.path = data / FILE

    def add(
        self,
        answer_id: str,
        question: str,
        thumb: str,
        remark: str = "",
        outcome: str = "",
        now: datetime | None = None,
    ) -> Rating:
        """Keep a rating and return it as kept; a second rating of one answer replaces the first.

        Raises ValueError (Dutch) for an unknown thumb, an empty question or answer id, or a text that is
        too long.
        """
        if thumb not in THUMBS:
            raise ValueError(f"Duim '{thumb}' bestaat niet; kies uit {', '.join(THUMBS)}.")
        if not answer_id.strip() or not question.strip():
            raise ValueError("Een beoordeling hoort bij een antwoord en een vraag.")
        for name, text, longest in (
            ("Het antwoord-id", answer_id, MAX_ANSWER_ID),
            ("De vraag", question, MAX_QUESTION),
            ("De opmerking", remark, MAX_REMARK),
        ):
            if len(text) > longest:
                raise ValueError(f"{name} is te lang: {len(text)} tekens, hoogstens {longest}.")
        time = (now or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="minutes")
        rating = Rating(
            answer_id.strip(),
            strip_personal(question.strip()),
            thumb,
            strip_personal(remark.strip()),
            outcome,
            time,
        )
        with self._open() as db:
            db.execute(
                f"INSERT OR REPLACE INTO beoordeling ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
                (rating.answer_id, rating.question, rating.thumb, rating.remark, rating.outcome, rating.time),
            )
        return rating

    def all(self) -> list[Rating]:
        """Every rating, oldest first; none when nothing was ever kept."""
        if not self.path.is_file():
            return []
        with self._open() as db:
            rows = db.execute(f"SELECT {_COLUMNS} FROM beoordeling ORDER BY tijd, rowid").fetchall()
        return [Rating(*row) for row in rows]

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self.path, timeout=10)
        try:
            db.execute(
                "CREATE TABLE IF NOT EXISTS beoordeling (antwoord TEXT PRIMARY KEY, vraag TEXT NOT NULL,"
                " duim TEXT NOT NULL, opmerking TEXT NOT NULL, uitkomst TEXT NOT NULL, tijd TEXT NOT NULL)"
                " STRICT"
            )
            with db:
                yield db
        finally:
            db.close()
