"""Hours of an action in the overview against those in its fact sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from ingest.language import fold
from ingest.model import Record, Span
from ingest.records.finding import Finding


class _Entry(NamedTuple):
    owner: str
    year: int | None
    hours: float
    span: Span
    printed: str


def hours(actions: Sequence[Record], terms: Sequence[Record]) -> Iterator[Finding]:
    """Where both name an organisation and year but differ, and where the overview leaves one out."""
    names = {
        fold(str(t.data["voluit"])): fold(str(t.data["term"]))
        for t in terms
        if t.data.get("voluit") and t.data.get("term")
    }
    for action in actions:
        overview = action.data.get("overzicht")
        sheet = _entries(action.data.get("uren"), names)
        listed = _entries(overview.get("uren"), names) if isinstance(overview, Mapping) else []
        if not sheet or not listed:
            continue
        label = f"actie {action.data.get('nummer')}" if action.data.get("nummer") else "de actie"
        for one in listed:
            same = [e for e in sheet if e.owner == one.owner and e.year == one.year]
            if len(same) == 1 and same[0].hours != one.hours:
                yield Finding(
                    "tegenstrijdig",
                    f"Het overzicht geeft voor {label} {one.hours:g} uur van {one.printed} in {one.year}, "
                    f"het feitenblad {same[0].hours:g} uur.",
                    (one.span, same[0].span),
                )
        owners = {e.owner for e in sheet}
        missing = [e for e in sheet if e.owner not in {o.owner for o in listed}]
        if missing and all(one.owner in owners for one in listed) and isinstance(overview, Mapping):
            whole = overview.get("bron")
            first = missing[0]
            yield Finding(
                "tegenstrijdig",
                f"Het feitenblad van {label} vraagt {first.hours:g} uur van {first.printed}"
                f"{f' in {first.year}' if first.year else ''}; "
                f"het overzicht van de acties noemt {first.printed} daar niet.",
                (first.span, *((whole,) if isinstance(whole, Span) else ())),
            )


def _entries(value: object, names: Mapping[str, str]) -> list[_Entry]:
    found: list[_Entry] = []
    for item in value if isinstance(value, list) else []:
        if not isinstance(item, Mapping) or not isinstance(item.get("uren"), (int, float)):
            continue
        printed, span = item.get("organisatie"), item.get("bron")
        if not isinstance(printed, str) or not isinstance(span, Span):
            continue
        owner = re.sub(r"^gemeente\s+", "", fold(printed).strip())
        found.append(
            _Entry(names.get(owner, owner), item.get("jaar"), cast(float, item["uren"]), span, printed)
        )
    return found
