"""How often the models read the label of a writer's frames, by what they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.reading.field_model import FieldModel
from benchmarks.fields.frames import Frame, by_named


def shares_right(models: Mapping[str, FieldModel], asked: Sequence[Frame]) -> dict[str, tuple[int, int]]:
    """For everything that frames name and a model reads: how many labels are right, of how many."""
    return {
        named: (sum(models[named].likely(f.tokens)[0] == f.label for f in found), len(found))
        for named, found in sorted(by_named(asked).items())
        if named in models
    }
