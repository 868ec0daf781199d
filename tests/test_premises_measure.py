"""The measure of what questions take for granted: what counts as put right, confirmed, refused."""

from __future__ import annotations

import pytest

from benchmarks.premises import ordinary
from benchmarks.premises.judge import Premise, judged

SO = Premise((("2030",),), truth="waar", asks=True)
NOT_SO = Premise((("De Vries",),), truth="onwaar", asks=True)
WHY_NOT_SO = Premise((("De Vries",),), truth="onwaar")
NOWHERE = Premise((), truth="nergens")
TWICE = Premise((("Meetpunten",), ("Groenplan",)), truth="meer")
DENYING = Premise((), truth="waar", turned=True)


@pytest.mark.parametrize(
    ("expected", "outcome", "answer", "verdict"),
    [
        (SO, "beantwoord", "Ja, Warmteplan loopt tot en met 2030 [1].", "goed"),
        (SO, "beantwoord", "Warmteplan loopt tot en met 2030 [1].", "fout"),
        (SO, "niet-gevonden", "Dat staat niet in de documenten.", "geweigerd"),
        (NOT_SO, "beantwoord", "Nee. Bestuurlijk trekker is J. de Vries [1].", "goed"),
        (NOT_SO, "beantwoord", "Ja. Bestuurlijk trekker is J. de Vries [1].", "fout"),
        (NOT_SO, "niet-gevonden", "Dat staat niet in de documenten.", "geweigerd"),
        (WHY_NOT_SO, "niet-gevonden", "A. Bos trekt dat niet: dat is J. de Vries [1].", "goed"),
        (WHY_NOT_SO, "beantwoord", "Bestuurlijk trekker is J. de Vries [1].", "fout"),
        (NOWHERE, "niet-gevonden", "Dat staat niet in de documenten.", "goed"),
        (NOWHERE, "beantwoord", "Het Warmteplan telt drie doelen [1].", "fout"),
        (TWICE, "onduidelijk", "Bedoelt u de Wateragenda of de Groenagenda?", "goed"),
        (TWICE, "beantwoord", "Meetpunten plaatsen [1].", "fout"),
        (DENYING, "beantwoord", "Nee, Lagewaard doet niet mee [1].", "goed"),
        (DENYING, "beantwoord", "Ja, dat klopt: Lagewaard staat er niet bij [1].", "goed"),
        (DENYING, "beantwoord", "Lagewaard doet mee [1].", "fout"),
    ],
)
def test_verdicts(expected: Premise, outcome: str, answer: str, verdict: str) -> None:
    assert judged(expected, outcome, answer)[0] == verdict


def test_ordinary_words_are_no_subjects() -> None:
    usual = {
        word.split()[-1]
        for listing in (
            ordinary.PERSONS,
            ordinary.PLACES,
            ordinary.NOUNS,
            ordinary.PARTICIPLES,
            ordinary.ASKING,
        )
        for word in listing
    }
    assert not usual & set(ordinary.TOPICS)
    assert len(usual) > 130
