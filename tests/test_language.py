"""Sentences, words, stems and compounds: what finding a passage rests on."""

from __future__ import annotations

import pytest

from ingest.language import Compounds, fold, sentences, stem, terms, vocabulary, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("huis", "huizen"),
        ("gemeente", "gemeenten"),
        ("provincie", "provincies"),
        ("woning", "woningen"),
        ("afspraak", "afspraken"),
        ("wethouder", "wethouders"),
        ("begeleiding", "begeleidingen"),
        ("brief", "brieven"),
        ("dossier", "dossiers"),
        ("regio", "regio's"),
        ("thema", "thema's"),
    ],
)
def test_singular_and_plural_find_each_other(one: str, other: str) -> None:
    (alone, _), (several, _) = [*terms(one), *terms(other)]
    assert alone == several, f'who asks for "{other}" does not find "{one}"'


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gemeente", "meent"),
        ("begeleiding", "beleid"),
        ("provincie", "provisie"),
        ("wonen", "wennen"),
        ("zon", "zoon"),
    ],
)
def test_other_words_keep_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other), f'a question about "{one}" finds texts about "{other}"'


@pytest.mark.parametrize("word", ["bos", "ns", "2028", "1.130", "40", "ov"])
def test_numbers_and_short_words_are_their_own_stem(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize(
    ("text", "flat"),
    [
        ("Coöperatie", "cooperatie"),
        ("één", "een"),
        ("’s-Gravenland", "'s-gravenland"),
        ("2025–2026", "2025-2026"),
        ("woning\u00adbouw", "woningbouw"),
        ("“Samen”", '"samen"'),
    ],
)
def test_typography_does_not_matter(text: str, flat: str) -> None:
    assert fold(text) == flat


def test_words_read_dutch_figures() -> None:
    assert words("€ 1.250.000 in 2028, dat is 9,5%.") == ["1250000", "in", "2028", "dat", "is", "9.5"]
    assert words("25.000") == words("25000"), "a thousands dot hides a figure"
    assert words("9.15 uur") == ["9.15", "uur"]


def test_compounds_are_found_by_their_parts() -> None:
    compounds = Compounds(vocabulary(["woning bouw opgave gemeente huis"]))
    assert compounds.parts("woningbouwopgave") == ("woning", "bouw", "opgave")
    assert compounds.parts("gemeentehuis") == ("gemeente", "huis")
    assert compounds.parts("woning") == ()
    assert compounds.parts("onbekendwoord") == ()
    assert compounds.parts("") == ()


def test_compounds_lose_their_link() -> None:
    compounds = Compounds(vocabulary(["samenwerking afspraken regio visie"]))
    assert compounds.parts("samenwerkingsafspraken") == ("samenwerking", "afspraken")
    assert compounds.parts("regiovisie") == ("regio", "visie")


def test_a_verb_written_apart_is_found_whole() -> None:
    compounds = Compounds(vocabulary(["de opvang van mensen"]))
    found = dict(terms("Om de weg af te sluiten en mensen op te vangen.", compounds))
    assert stem("afsluiten") in found
    assert stem("opvang") not in found  # the noun says something else


def test_terms_leave_out_words_that_say_nothing() -> None:
    found = list(terms("Wat is de woningbouw van de gemeente?", Compounds(vocabulary(["woning bouw"]))))
    assert found == [
        (stem("woningbouw"), True),
        (stem("woning"), False),
        ("bouw", False),
        (stem("gemeente"), True),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Een zin. Nog een zin.", 2),
        ("Dit geldt o.a. Voor Lagewaard.", 1),
        ("Wethouder A. de Wit komt. Hij spreekt.", 2),
        ("Bijv. De Kade doet mee.", 1),
        ("In art. 5 staat dit.", 1),
        ("Op 1. januari begint het.", 1),
        ("Kop\nTekst eronder.", 2),
        ("De wethouders,\nen de raad.", 1),
        ("Komt dat? Ja! Zeker.", 3),
        ("", 0),
        ("   \n ", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    cut = sentences(text)
    assert len(cut) == count, [text[b:e] for b, e in cut]
    for begin, end in cut:
        assert text[begin:end] == text[begin:end].strip() != "", "a quote has white space around it"


def test_sentences_leave_nothing_out() -> None:
    text = "Eerste zin. Tweede zin met 3.000 woningen! Derde?\n• Punt een\n• Punt twee"
    assert "".join(text[b:e] for b, e in sentences(text)).replace(" ", "") == text.replace(" ", "").replace(
        "\n", ""
    )
