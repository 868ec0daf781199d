"""What can be taken for granted of a register: of every record its true twin and what is not so."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.premises.figure_cases import figure_cases
from benchmarks.premises.nowhere_cases import nowhere_cases
from benchmarks.premises.ordinary_cases import ordinary_cases
from benchmarks.premises.party_cases import party_cases
from benchmarks.premises.record_cases import record_cases
from benchmarks.premises.subject import Subjects
from benchmarks.shapes.cases import Case
from ingest.library import Library


def premises(library: Library) -> Iterator[Case]:
    """All cases of one library."""
    subjects = Subjects(library)
    for make in (party_cases, record_cases, figure_cases, nowhere_cases, ordinary_cases):
        yield from make(subjects)
