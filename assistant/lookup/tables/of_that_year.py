"""Whether a figure is of the very year that a question asks for: a total over several years is not, and a table without years does not say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Sentence, aside
from assistant.lookup.asked.units import has_unit
from assistant.lookup.common import Desk, listed
from assistant.lookup.tables.cells import Scored, family
from assistant.lookup.tables.towns import LEAST_TOWNS, together
from assistant.lookup.tables.written_cells import in_table
from assistant.reading.question import Question, years_in
from ingest.language import fold
from ingest.model import Record

_YEARLY = re.compile(r"\b(?:jaarlijkse?|per jaar|elk jaar|ieder jaar|gemiddelde?)\b")
_OVER_ALL = re.compile(r"\btotaal\b|\bin de periode\b")


def not_of_that_year(
    question: Question, desk: Desk, ranked: Sequence[Scored], best: Sequence[Scored]
) -> Draft | None:
    """The sum over the municipalities of the one year that is asked, where the figure of all together is one over several years."""
    if len(best) != 1 or question.named("gemeente") or not _over_several(question, best[0].record):
        return None
    year = question.years[0]
    own = [
        s
        for s in ranked
        if s.record.data["gemeente"] and set(years_in(str(s.record.data["periode"] or ""))) == {year}
    ]
    document = best[0].record.document
    every = {
        r.data["gemeente"] for r in desk.records("cijfer") if r.document == document and r.data["gemeente"]
    }
    rows = family(own)
    known = every <= {s.record.data["gemeente"] for s in rows}
    return together(desk, own, (), False, question) if known and len(rows) >= LEAST_TOWNS else None


def of_what_year(question: Question, desk: Desk, record: Record) -> Sentence | None:
    """That a figure is one over several years, or of a year that is not told, where one year is asked; None where it is of that year."""
    if len(set(question.years)) != 1 or not in_table(record.data):
        return None
    year = question.years[0]
    if _over_several(question, record):
        return aside(f"Voor {year} alleen staat er geen cijfer; dit is over {record.data['periode']} samen.")
    told = " ".join((str(record.data["tabel"] or ""), desk.library.documents[record.document].title))
    written = (desk.library.documents[record.document].date or "")[:4]
    if record.data["periode"] or str(year) in f"{told} {written}":
        return None
    return aside(f"De tabel noemt geen jaar; of dit voor {year} zo is, staat er niet bij.")


def _over_several(question: Question, record: Record) -> bool:
    """Whether a count (or an amount) is the total over several years of which one is asked."""
    years = set(years_in(str(record.data["periode"] or "")))
    if len(set(question.years)) != 1 or len(years) < 2 or not in_table(record.data):
        return False
    heads = fold(
        " ".join(map(str, (record.data["tabel"], record.data["rij"], *listed(record.data["kolom"]))))
    )
    whole = has_unit(record.data, "euro") or _OVER_ALL.search(heads) is not None
    return whole and not has_unit(record.data, "%") and _YEARLY.search(heads) is None
