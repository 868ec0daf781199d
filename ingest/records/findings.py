"""What the documents contradict in themselves and in their own arithmetic, each with its quotes.

A wrong accusation is worse than a slip that is missed: every check asks for more than one sign.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.model import Document, Outline, Record
from ingest.records.check_hours import hours
from ingest.records.check_references import references
from ingest.records.check_sums import sums
from ingest.records.check_targets import targets
from ingest.records.finding import Finding


def read(library: Sequence[tuple[Document, Outline]], records: Sequence[Record]) -> list[Record]:
    """Records of kind "bevinding" in the order of the documents. `records` are all records read before.

    `soort` is "telling" (a total that is not the sum of its parts), "tegenstrijdig" (two places that cannot
    both be right) or "verwijzing" (a reference to a paragraph that does not exist or is
    about something else).
    """
    found: list[Record] = []
    for document, outline in library:
        own = [record for record in records if record.document == document.id]
        figures = [record for record in own if record.kind == "cijfer"]
        actions = [record for record in own if record.kind == "actie"]
        terms = [record for record in records if record.kind == "begrip"]
        said: list[Finding] = [
            *sums(outline, figures),
            *targets(outline, figures),
            *hours(actions, terms),
            *references(outline, actions),
        ]
        counts: dict[str, int] = {}
        for finding in said:
            counts[finding.kind] = counts.get(finding.kind, 0) + 1
            found.append(
                Record(
                    "bevinding",
                    f"{document.id}-{finding.kind}-{counts[finding.kind]}",
                    document.id,
                    {"soort": finding.kind, "tekst": finding.text, "bronnen": list(finding.spans)},
                )
            )
    return found
