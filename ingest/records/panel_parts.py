"""What the readers of panels share: the facts that a panel states, and blocks as fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.model import Block
from ingest.records.labels import field_of

FACTS = frozenset({"gemeenten", "opdrachtgevers", "trekkers", "looptijd"})


def flat(fields: Iterable[Sequence[Block]]) -> list[Block]:
    """Fields of several blocks in one list."""
    return [field for each in fields for field in each]


def as_field(block: Block, label: str, place: tuple[int, int], begin: int, end: int) -> Block:
    """A stretch of a block as the value of a label that stands at `place`."""
    name = " ".join(label.split()).strip(" :")
    return replace(
        block, kind="field", label=name, label_span=place, begin=begin, end=end, start=begin, level=0, marker="", cells=()
    )  # fmt: skip


def is_panel(fields: Sequence[Block]) -> bool:
    """Whether fields are enough of a panel: two facts, the trekkers and something else, or three known labels."""
    names = {field_of(f.label) for f in fields} - {""}
    return len(names & FACTS) >= 2 or ("trekkers" in names and len(names) >= 2) or len(names) >= 3
