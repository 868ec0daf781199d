"""What is only prepared, weighed, needed or told of a part is not told as done, nor of the whole, nor by another."""

from __future__ import annotations

import pytest

from assistant.claims import Gate, Piece, Source
from assistant.claims.reading import Known
from ingest.language import Compounds
from ingest.model import Span

GATE = Gate(Known(towns=frozenset({"dalwijk", "heidal"})), Compounds({}))


@pytest.mark.parametrize(
    ("there", "true", "false"),
    [
        (
            "De voorverkenning Snelbus Dalwijk-Heidal is gestart.",
            "De voorverkenning Snelbus Dalwijk-Heidal is gestart.",
            "De Snelbus Dalwijk-Heidal is gestart.",
        ),
        (
            "Daarna wordt een afweging gemaakt over de voorwaarden bij het verder inzetten van leningen.",
            "Er wordt een afweging gemaakt over de voorwaarden bij het inzetten van leningen.",
            "Daarna worden leningen verder ingezet.",
        ),
        (
            "Betere opvang voor gezinnen, waarvoor passende inkoop nodig is.",
            "Voor betere opvang is passende inkoop nodig.",
            "Betere opvang is nodig voor passende inkoop.",
        ),
        (
            "Dalwijk opent drie loketten, waarvan minimaal één in de wijk Zuid.",
            "Dalwijk opent drie loketten, waarvan minimaal één in de wijk Zuid.",
            "Dalwijk opent drie loketten in de wijk Zuid.",
        ),
        (
            "De adviseur Zorg en Welzijn voert de plannen uit.",
            "De adviseur Zorg en Welzijn voert de plannen uit.",
            "De adviseur Zorg voert de plannen uit.",
        ),
        (
            "De provincie ondersteunt en in de werkgroep wordt de voortgang besproken.",
            "In de werkgroep wordt de voortgang besproken.",
            "De provincie bespreekt de voortgang in de werkgroep.",
        ),
        (
            "Het verslag over 2025 staat op de agenda van maart 2026.",
            "Het verslag over 2025 staat op de agenda.",
            "Het verslag over 2026 staat op de agenda.",
        ),
        (
            "Het kost 400 uur in Q3 t/m Q4 van 2025 en 300 uur in Q1 t/m Q2 van 2026.",
            "Het kost 400 uur in Q3 t/m Q4 van 2025.",
            "Het kost 400 uur in Q3 t/m Q4 van 2026.",
        ),
    ],
)
def test_what_is_not_so_yet_or_not_of_all_is_not_told_as_such(there: str, true: str, false: str) -> None:
    piece = Piece(there, (Span("stuk", 1, 0, len(there)),))
    sources = {"B1": Source("B1", "stuk", (piece,), there)}
    assert GATE.check(f"{true.rstrip('.')} [B1].", sources).passed
    assert not GATE.check(f"{false.rstrip('.')} [B1].", sources).passed
