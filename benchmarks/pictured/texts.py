"""The questions: the field that is asked, the dossiers that are pictured (none: `geen`) and the text. `bekend` may be looked at, `apart`
is only measured on; the weights are fitted on both."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HALVES = ("bekend", "apart")


@dataclass(frozen=True, slots=True)
class Text:
    """`dossiers`: those that may be meant; empty where there is none about what is pictured."""

    field: str
    dossiers: tuple[str, ...]
    text: str


def texts(half: str) -> list[Text]:
    """The questions of one half. Raises ValueError for a line of another shape."""
    out = []
    for line in (Path(__file__).parent / f"{half}.tsv").read_text("utf-8").splitlines():
        field, names, text = line.split("\t")
        out.append(Text(field, () if names == "geen" else tuple(n.strip() for n in names.split("|")), text))
    return out
