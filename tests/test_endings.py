"""Forms of one Dutch word have one stem, and words that only look alike keep their own."""

from __future__ import annotations

import pytest

from ingest.language import stem


@pytest.mark.parametrize(
    "forms",
    [
        "fiets fietsen fietst",
        "kans kansen",
        "plaats plaatsen",
        "mens mensen",
        "grens grenzen",
        "proces processen",
        "advies adviezen",
        "groen groene groenen",
        "nieuw nieuwe",
        "groot grote",
        "duurzaam duurzame",
        "betaalbaar betaalbare",
        "bereikbaar bereikbare bereikbaarheid",
        "belangrijk belangrijke",
        "locatie locaties",
        "organisatie organisaties",
        "strategie strategieen",
        "procedure procedures",
        "prognose prognoses",
        "inkomen inkomens",
        "regio regios",
        "raadslid raadsleden",
        "stad steden",
        "dag dagen",
        "voorbeeld voorbeelden",
        "vraag vraagt vragen",
        "werk werkt werken",
        "groei groeit",
        "bouw bouwt bouwen gebouwd",
        "geld geldt gelden",
        "maak maken gemaakt",
        "realiseer realiseren gerealiseerd",
        "vaststellen vastgesteld",
        "uitvoeren uitgevoerd uitvoering",
        "opleveren opgeleverd",
        "plan plannen gepland geplande",
        "financieel financiele",
        "structureel structurele",
        "europees europese",
        "bepaald bepaalde",
        "ander andere",
        "gemeente gemeenten gemeentes",
        "wethouder wethouders",
    ],
)
def test_forms_of_a_word_share_a_stem(forms: str) -> None:
    stems = {word: stem(word) for word in forms.split()}
    assert len(set(stems.values())) == 1, stems


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kans", "kan"),
        ("wens", "wen"),
        ("fiets", "iets"),
        ("besteden", "steden"),
        ("geleden", "raadsleden"),
        ("plan", "plant"),
        ("buurt", "buur"),
        ("gezond", "zon"),
        ("gebied", "bieden"),
        ("geluid", "luiden"),
        ("provincie", "provinciaal"),
    ],
)
def test_words_that_look_alike_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other), stem(one)
