"""Rated questions as draft entries for a question file, for a person to complete.

A draft does not pass the check of `questions.load` on purpose: its kind is "?" and its facts and sources
are still to be looked up in the documents, never taken from the answer that is to be judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import yaml

from assistant.feedback import Rating
from evals.questions import ANSWERED, Question
from evals.text import fold

_HEAD = """\
# Concept: vul bij elke vraag soort, feiten en bronnen in, na ze in het document te hebben opgezocht.
# Haal weg wat geen goede vraag is. Zet het bestand daarna als ontwikkel-<onderwerp>.yaml bij de vragen.
# Controleer met: vraagbaak eval controleer. Zie docs/evaluatie.md.
"""


@dataclass(slots=True)
class _Gathered:
    text: str
    up: int = 0
    down: int = 0
    outcome: str = ""
    remarks: tuple[str, ...] = ()


def drafts(ratings: Iterable[Rating], existing: Sequence[Question], only: str = "") -> str:
    """YAML with one entry for each rated question that no set has yet; the most thumbs down first.

    `only` keeps questions with at least one thumb "omhoog" or "omlaag". Empty when there is nothing new.
    """
    known = {fold(question.text) for question in existing if not question.history}
    gathered: dict[str, _Gathered] = {}
    for rating in ratings:
        key = fold(rating.question)
        if not key or key in known:
            continue
        item = gathered.setdefault(key, _Gathered(rating.question))
        item.up += rating.thumb == "omhoog"
        item.down += rating.thumb == "omlaag"
        item.outcome = rating.outcome or item.outcome
        if rating.remark:
            item.remarks = (*item.remarks, rating.remark)
    kept = [i for i in gathered.values() if not only or (i.up if only == "omhoog" else i.down)]
    if not kept:
        return ""
    kept.sort(key=lambda item: -item.down)
    entries = [_entry(number, item) for number, item in enumerate(kept, 1)]
    content = {"versie": 1, "deel": "ontwikkel", "onderwerp": "uit beoordelingen", "vragen": entries}
    return _HEAD + yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=110)


def _entry(number: int, item: _Gathered) -> dict[str, object]:
    told = f"beoordeeld: {item.up} omhoog, {item.down} omlaag; uitkomst toen: {item.outcome or 'onbekend'}"
    if item.remarks:
        told += "; opmerkingen: " + " / ".join(item.remarks)
    return {
        "id": f"oogst-{number:03d}",
        "vraag": item.text,
        "soort": "?",
        "uitkomst": [item.outcome if item.outcome in ANSWERED and not item.down else "?"],
        "feiten": [],
        "bronnen": [],
        "opmerking": told,
    }
