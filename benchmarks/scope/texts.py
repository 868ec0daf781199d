"""The texts: questions of the field, questions of other fields and talk, with a slot for every name that a library has."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path

from assistant.reading.scope_model import LABELS
from benchmarks.shapes.cases import members_of
from ingest.library import Library

WRITERS = ("a", "b", "c", "d")
_SLOT = re.compile(r"\{[DPG]\}")


@dataclass(frozen=True, slots=True)
class Text:
    """`label`: `gebied`, `ander` or `praat`. `placed`: it names a municipality of the library."""

    label: str
    text: str
    placed: bool


def texts(writer: str, library: Library, seed: int) -> list[Text]:
    """The texts of one writer, with names of the library drawn for their slots. Raises ValueError for a line without a known label."""
    rng = random.Random(f"{seed} {writer}")
    register = library.register
    dossiers = register.records("dossier")
    names = {
        "{D}": [str(r.data["naam"]) for r in dossiers],
        "{P}": [str(r.data["naam"]) for r in register.records("persoon")],
        "{G}": sorted({t for r in dossiers for t in members_of(r)}),
    }
    out = []
    lines = (Path(__file__).parent / f"{writer}.tsv").read_text("utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        label, tab, text = line.partition("\t")
        if not tab or label not in LABELS:
            raise ValueError(f"{writer}.tsv, regel {number}: geen label met een tekst")
        out.append(Text(label, _SLOT.sub(lambda m: rng.choice(names[m.group()]), text), "{G}" in text))
    return out
