"""Another name in the place of what a question names: what is refuted by it, and what only bears two names."""

from __future__ import annotations

import pytest

from assistant.assumptions.renamed import another_edition, another_name, another_partner
from assistant.claims.matching import Piece, View
from assistant.claims.reading import Known, read
from ingest.language import Compounds

KNOWN = Known()


def _view(text: str) -> View:
    return View.of(Piece(text, ()), KNOWN, Compounds({}))


@pytest.mark.parametrize(
    ("said", "text", "refuted"),
    [
        ("De proef doet de stad samen met Kroos.", "De stad en Vliedberg werken aan een proef.", True),
        ("De proef doet de stad samen met Kroos.", "De stad en Kroos werken aan een proef.", False),
        (
            "De proef doet de stad samen met Den Oever en Vliedberg.",
            "Dit is een proef die we met het Rijk en Vliedberg doen.",
            False,
        ),
    ],
)
def test_another_partner(said: str, text: str, refuted: bool) -> None:
    found = another_partner(read(said, KNOWN), _view(text))
    assert (found is not None) is refuted, f"{said!r} beside {text!r}"


@pytest.mark.parametrize(
    ("said", "unknown", "refuted"),
    [
        ("de taak van verzekeraar Zwanenzorg", {"zwanenzorg"}, True),
        ("de taak van verzekeraar zwanenzorg", {"zwanenzorg"}, True),
        ("de taak die uit de verzekeraar voortgekomen is", {"voortgekomen"}, False),
    ],
)
def test_another_name_behind_the_same_noun(said: str, unknown: set[str], refuted: bool) -> None:
    view = _view("Daarin zitten aanbieders en verzekeraar Zilverzwaan.")
    found = another_name(frozenset(unknown), read(said, KNOWN), view)
    assert (found is not None) is refuted, (
        f"a word that is no name is taken for one, or a name is missed: {said}"
    )


def test_a_paper_of_another_year() -> None:
    view = _view("De Ruimtelijke Visie die in 2017 is vastgesteld, noemt twee principes.")
    assert another_edition(read("de Ruimtelijke Visie uit 2012", KNOWN), view) is not None
    assert another_edition(read("de Ruimtelijke Visie uit 2017", KNOWN), view) is None
