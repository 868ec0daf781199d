"""The cells of a library as questions name them: what is counted, of which part, where and when."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ingest.language import fold
from ingest.library import Library
from ingest.model import Record, Span

_YEARS = r"(?:19|20)\d\d(?:\s*(?:[-–/]|en|t/m|tot en met|tot)\s*(?:19|20)?\d\d(?!\d))?"
_PERIOD = re.compile(
    rf"\(?(?:\b(?:in|van|tot|voor|over|per)\s+)?(?:de\s+)?(?:\b(?:periode|jaren|jaar)\s+)?(?:\bt/m\s+)?\b{_YEARS}\)?"
)
_ASIDE = re.compile(
    r"\(bron[^)]*\)|^tabel \d+\.?|^\d+(?:\.\d+)*\.?\s|\*|:$|\bper (?:gemeente|organisatie|partner|jaar)\b|\bnaar .*$",
    re.I,
)
_MEASURE = re.compile(
    r"\((?:%|(?:in |aantal )[^)]*)\)|^(?:totaal )?(?:jaarlijkse?|gemiddelde?) (?=[a-z])|^(?:geprognosticeerde? )?(?:totaal )?"
    r"(?:aantal|percentage|aandeel)\b(?: van\b)?|^totaal\b$",
    re.I,
)
_TOTAL = re.compile(r"^(?:eind)?totaal\b|^samen$|^som\b", re.I)
_LONGEST = 9  # words; a longer head is a sentence, and nobody names a figure by it


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure: `what` is counted (or measured), of which `part` ("" for none), `town` and `period` as the record has them."""

    document: str
    page: int
    what: str
    part: str
    town: str
    period: str
    unit: str
    printed: str
    number: float | None
    total: bool
    yearly: bool

    @property
    def family(self) -> tuple[str, str, str]:
        """Cells of one family differ in part, town and period only."""
        return self.document, self.what, self.kind

    @property
    def kind(self) -> str:
        """The sort of measure: uur, %, euro, or aantal for what is counted."""
        return self.unit if self.unit in ("uur", "%", "euro") else "aantal"


def cells_of(library: Library) -> list[Cell]:
    """The cells whose heads say what they count; heads that are sentences, or lean on the row above them, are passed over."""
    towns = sorted(
        {str(r.data["gemeente"]) for r in library.register.records("cijfer") if r.data["gemeente"]},
        key=len,
        reverse=True,
    )
    groups: dict[tuple[str, str], list[tuple[Record, list[str]]]] = defaultdict(list)
    for record in library.register.records("cijfer"):
        kolom = record.data["kolom"]
        assert isinstance(kolom, list)
        title = cleaned(str(record.data["tabel"] or ""), towns)
        path = record.data.get("rij_pad") or [record.data["rij"] or ""]
        assert isinstance(path, list)
        heads = [" ".join(map(str, path)), *map(str, kolom)]
        if record.data["soort"] == "zin" and fold(heads[0]) != fold(str(record.data["tabel"])):
            continue  # a figure of the running text has no heads, only a unit
        groups[record.document, title].append((record, heads))
    made = [
        cell
        for (_, title), rows in groups.items()
        for cell in _named(title, rows, towns)
        if _speakable(cell.what) and (not cell.part or _speakable(cell.part))
    ]
    return list(dict.fromkeys(made))


def _named(title: str, rows: Iterable[tuple[Record, list[str]]], towns: list[str]) -> Iterable[Cell]:
    """The cells of one table: heads that are the same throughout say what is counted, the others the part."""
    named = [(record, [cleaned(h, towns) for h in heads], heads) for record, heads in rows]
    widest = max(len(heads) for _, heads, _ in named)
    told = [{heads[k] for _, heads, _ in named if k < len(heads)} for k in range(widest)]
    for record, heads, raw in named:
        fixed = [h for k, h in enumerate(heads) if h and len(told[k]) == 1]
        parts = [h for k, h in enumerate(heads) if h and len(told[k]) > 1]
        what, part = " ".join(fixed) or title, " ".join(parts)
        if not _speakable(what) or (part and not fixed and " " not in what):
            what, part = part, ""  # a section's own name ("Jeugd") says less than the row
        if record.data["gemeente"]:
            what = re.sub(r"\s+(?:in|van) de regio\b|,? regio [A-Z]\w+", "", what)
        span = record.data["bron"]
        number = record.data["getal"]
        assert isinstance(span, Span)
        yield Cell(
            record.document,
            span.page,
            _measured(what),
            "" if _TOTAL.match(part) else part,
            str(record.data["gemeente"] or ""),
            str(record.data["periode"] or ""),
            str(record.data["eenheid"] or ""),
            " ".join(str(record.data["waarde"]).split()),
            float(number) if isinstance(number, int | float) else None,
            any(_TOTAL.match(h) for h in parts),
            any(re.search(r"\b(?:jaarlijks|per jaar)", h, re.I) for h in raw),
        )


def cleaned(head: str, towns: Iterable[str]) -> str:
    """A head without its period, its municipality, its number and its source."""
    out = _ASIDE.sub(" ", " ".join(head.split()))
    for town in towns:
        out = re.sub(
            rf"\b(?:(?:in|van|voor) )?(?:de )?(?:gemeente )?{re.escape(town)}\b", " ", out, flags=re.I
        )
    out = re.sub(r"\s+,", ",", out)
    out = " ".join(_PERIOD.sub(" ", _ASIDE.sub(" ", out.strip())).split()).strip(" ,.:;–-()")
    return out if len(out) > 2 else ""


def _measured(head: str) -> str:
    """What a head counts, without "aantal" or "percentage" in front, in a small letter where it is no name."""
    out = " ".join(_MEASURE.sub(" ", _MEASURE.sub(" ", head).strip()).split()).strip(" ,") or head
    return out[0].lower() + out[1:] if out[1:2].islower() else out


def _speakable(head: str) -> bool:
    return bool(head) and len(head.split()) <= _LONGEST and not re.match(r"waarvan|daarvan|wat$", head, re.I)
