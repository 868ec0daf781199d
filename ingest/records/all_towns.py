"""Cards on which "Alle vijf gemeenten" take part: the municipalities that are meant, one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.language import fold
from ingest.model import Record

LEAST = 3  # municipalities that make up a region, where "alle gemeenten" says not how many
_COUNTS = "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien".split()
_ALL = re.compile(r"(?:alle|de)\s+(?:(\d{1,2}|\w+)\s+)?(?:regio|deelnemende\s+)?gemeenten", re.I)
_AND = re.compile(r"\s*(?:,|\ben\b)\s*")


def written_out(cards: Sequence[Record]) -> list[Record]:
    """The cards of one document, "Alle gemeenten" replaced by those that its cards name; but for the ones excepted.

    Where it says how many there are, only if the cards name as many: else it stays as it is.
    """
    named = dict.fromkeys(
        str(item["naam"]) for card in cards for item in _items(card) if not all_of(str(item["naam"]))
    )
    return [_written_out(card, list(named)) for card in cards]


def all_of(name: str) -> re.Match[str] | None:
    """Whether a name stands for all municipalities: "Alle gemeenten", "de vijf gemeenten"."""
    match = _ALL.fullmatch(" ".join(name.split()))
    return match if match and (match[1] is None or _count(match[1])) else None


def _items(card: Record) -> list[dict[str, object]]:
    found = card.data["gemeenten"]
    return found if isinstance(found, list) else []


def _written_out(card: Record, named: Sequence[str]) -> Record:
    out: list[dict[str, object]] = []
    for item in _items(card):
        said = all_of(str(item["naam"]))
        wanted = said and (_count(said[1]) if said[1] else max(len(named), LEAST))
        remark = str(item.get("toelichting") or "")
        if said is None or len(named) != wanted:
            out.append(item)
            continue
        but = re.sub(
            r"^(?:behalve|uitgezonderd|m\.?u\.?v\.?|met uitzondering van|exclusief|zonder|op)\s+|\s+na$",
            "",
            remark,
        )
        left_out = {fold(n) for n in _AND.split(but)} if but != remark else set()
        if left_out - {fold(n) for n in named}:
            out.append(item)
            continue
        kept = None if left_out else item.get("toelichting")
        out += [{**item, "naam": n, "toelichting": kept} for n in named if fold(n) not in left_out]
    return replace(card, data={**card.data, "gemeenten": out}) if out != _items(card) else card


def _count(said: str) -> int | None:
    if said.isdigit():
        return int(said)
    return _COUNTS.index(said.lower()) + 2 if said.lower() in _COUNTS else None
