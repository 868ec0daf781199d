"""The total of a row that is still open: a known part of it must not be told as the whole."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.draft import Sentence, cite, say
from assistant.lookup.common import is_total, listed, span_of
from assistant.lookup.tables.written_cells import in_table, number, row_named
from assistant.reading.question import Question
from ingest.model import Record


def open_total(question: Question, records: Sequence[Record], chosen: Sequence[Record]) -> Sentence | None:
    """What stands in the total column of the one row that was chosen, where that is no number and no period is asked."""
    lead = chosen[0]
    if question.years or not in_table(lead.data) or any(map(is_total, chosen)):
        return None
    if any(_row(r) != _row(lead) for r in chosen):
        return None
    totals = [r for r in records if _row(r) == _row(lead) and is_total(r) and number(r) is None]
    if len(totals) != 1:
        return None
    total = totals[0].data
    told = f'Het totaal is nog niet bekend: bij {row_named(totals[0])} staat daar "{total["waarde"]}" '
    return say(told, cite(span_of(total["bron"])), ".", checked=False)


def _row(record: Record) -> tuple[str, str, tuple[str, ...]]:
    return record.document, str(record.data["tabel"]), tuple(map(str, listed(record.data.get("rij_pad"))))
