"""Tables whose heads stand on two levels, one column with a head over both: every cell keeps both of its heads."""

from __future__ import annotations

import pytest
from measure_unseen import FIXTURES

from assistant.lookup.common import listed
from ingest.model import Box, Document
from ingest.opencells import _above
from ingest.openlines import Part
from ingest.pages import Limits, read
from ingest.raw import RawWord
from ingest.records import figures

FOLDER = FIXTURES / "documenten" / "koppen"
BY_YEAR = [["2026", "Sociaal"], ["2026", "Vrij"], ["2027", "Sociaal"], ["2027", "Vrij"], ["Totaal"]]
BY_SECTOR = [[sector, year] for sector in ("Sociale huur", "Vrije sector") for year in ("2026", "2027")]


@pytest.mark.parametrize(
    ("id", "heads"),
    [("headrule-10", BY_YEAR), ("none-11", [*BY_SECTOR, ["Totaal"]]), ("fill-01", [*BY_SECTOR, ["Totaal"]])],
)
def test_a_total_beside_groups_of_columns_is_of_none_of_them(id: str, heads: list[list[str]]) -> None:
    """Without upright rules the head that goes over both levels stands on a line of its own between them, or beside the lower one."""
    document = Document(id, id, "", "", None, None, None, f"{id}.pdf", "", "")
    outline = read(FOLDER / f"{id}.pdf", id, Limits()).outline
    found = [r.data for r in figures.read(document, outline, frozenset()) if r.data["soort"] == "tabel"]
    told = {(str(r["rij"]), " / ".join(map(str, listed(r["kolom"])))): str(r["waarde"]) for r in found}
    towns = ("Lagewaard", "Oudendam", "Rietmeer", "Polderkerk", "Vennebroek", "Totaal")
    wanted = {
        (town, " / ".join(head)): str(
            sum(range(10 + 3 * k, 14 + 3 * k)) if len(head) == 1 else 10 + 3 * k + j
        )
        for k, town in enumerate(towns)
        for j, head in enumerate(heads)
    }
    assert told == wanted


def test_a_very_wide_table_is_parted_evenly_at_once() -> None:
    """Sixty months under fifteen heads: all ways to part them would keep a build busy for years."""
    columns = [(40.0 * k, 40.0 * k + 30) for k in range(60)]
    heads = [
        Part([RawWord("2026", Box(160.0 * k, 0, 160.0 * k + 30, 10), 9, False, False, 0)]) for k in range(15)
    ]
    assert _above(heads, columns, 0.0) == [(4 * k, 4 * k + 3) for k in range(15)]
