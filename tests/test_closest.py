"""What is said instead of a refused sentence: the source's own, and only where it can stand alone."""

from __future__ import annotations

import pytest

from assistant.claims import Gate, Piece, Source, closest, quoted
from assistant.claims.reading import Known
from ingest.language import Compounds
from ingest.model import Span

GATE = Gate(Known(towns=frozenset({"dalwijk", "heidal"})), Compounds({}))


def source(*texts: str, kind: str = "sentence", head: str = "") -> list[Source]:
    pieces = tuple(
        Piece(text, (Span("stuk", 1, 100 * k, 100 * k + len(text)),), head, kind, head)
        for k, text in enumerate(texts)
    )
    return [Source("B1", "stuk", pieces, "\n".join(texts))]


def test_the_words_that_the_source_does_not_have_are_named() -> None:
    found = closest(
        GATE, "Dalwijk bouwt in 2028 geen 300 huizen.", source("Heidal groeit.", "Dalwijk bouwt 300 huizen.")
    )
    assert found is not None and found.at == 1
    assert found.lacking == ("2028", "geen")
    assert 0 < found.own < 1


def test_a_lie_gives_way_to_what_it_was_made_of() -> None:
    found = quoted(
        GATE, "Dalwijk bouwt 500 huizen bij het station.", source("Dalwijk bouwt 300 huizen bij het station.")
    )
    assert found is not None and found.passed
    assert found.text == 'In het document staat: "Dalwijk bouwt 300 huizen bij het station".'
    assert found.spans == (Span("stuk", 1, 0, 41),)


def test_the_heading_is_told_where_there_is_one() -> None:
    found = quoted(
        GATE,
        "Dalwijk heeft 300 huizen gebouwd.",
        source("Dalwijk: 300 huizen", kind="item", head="Wensen voor 2030:"),
    )
    assert found is not None and found.text == 'Onder "Wensen voor 2030" staat: "Dalwijk: 300 huizen".'


def test_a_sentence_that_points_back_comes_with_the_one_before_it() -> None:
    texts = (
        "Dalwijk maakt een plan voor het stationsgebied.",
        "Dit wordt in 2027 besproken met de inwoners.",
    )
    found = quoted(GATE, "Het plan wordt in 2028 besproken met de inwoners.", source(*texts))
    assert found is not None and found.quote == " ".join(texts)
    assert len(found.spans) == 2


@pytest.mark.parametrize(
    ("said", "there"),
    [
        (
            "Wie energie wil besparen, krijgt advies van de coach.",
            "De energiecoach adviseert bewoners over energiebesparing.",
        ),
        (
            "Op de rondweg staat elke dag een lange file.",
            "De filedruk op de rondweg neemt dagelijks toe.",
        ),
        (
            "De raad van Dalwijk wil dat er minder hard wordt gereden.",
            "De gemeenteraad van Dalwijk vraagt om een lagere snelheid op de doorgaande wegen en om handhaving.",
        ),
    ],
)
def test_a_sentence_in_quite_other_words_gives_way_to_what_it_retells(said: str, there: str) -> None:
    found = quoted(GATE, said, source("Heidal sluit het zwembad.", there, "Het park gaat om tien uur dicht."))
    assert found is not None and found.quote == there


def test_a_sentence_that_tells_two_things_gives_way_to_both() -> None:
    texts = (
        "Dalwijk bouwt 300 huizen bij het station.",
        "Er komt een school voor 200 leerlingen.",
        "Heidal groeit.",
    )
    found = quoted(
        GATE, "Dalwijk bouwt 300 huizen en een school waar 200 leerlingen terechtkunnen.", source(*texts)
    )
    assert found is not None and found.quote == " ".join(texts[:2]) and len(found.spans) == 2


def test_the_heading_counts_for_what_stands_under_it() -> None:
    found = quoted(
        GATE,
        "Nieuwbouw is belangrijk voor de groei van de voorraad.",
        source("Nieuwbouw is het allerbelangrijkst.", head="Groei van de voorraad"),
    )
    assert found is not None and 'Onder "Groei van de voorraad" staat: "Nieuwbouw is' in found.text


def test_running_text_behind_a_label_is_quoted_under_it() -> None:
    row = "Planning: | Elk jaar in mei wordt de monitor door de gemeenten ingevuld."
    found = quoted(
        GATE, "De gemeenten vullen de monitor jaarlijks in de maand mei in.", source(row, kind="row")
    )
    assert found is not None
    assert (
        found.text == 'Bij "Planning" staat: "Elk jaar in mei wordt de monitor door de gemeenten ingevuld".'
    )


@pytest.mark.parametrize(
    ("said", "there", "kind"),
    [
        ("Heidal sluit het zwembad in de zomer.", "Dalwijk bouwt 300 huizen in de zomer.", "sentence"),
        ("Dalwijk bouwt 500 huizen.", "Dalwijk – huizen: 300; winkels: 20", "row"),
        ("Dalwijk bouwt 500 huizen.", "Dalwijk bouwt 300 huizen, zie www.dalwijk.nl", "sentence"),
        ("Dalwijk bouwt 500 huizen.", "Dalwijk bouwt 300 huizen [3]", "sentence"),
        ("Dalwijk bouwt 500 huizen.", "Dalwijk bouwt 300 huizen " + "en een school " * 40, "sentence"),
    ],
)
def test_what_is_not_quoted(said: str, there: str, kind: str) -> None:
    assert quoted(GATE, said, source(there, kind=kind)) is None


def test_nothing_is_quoted_without_a_source() -> None:
    assert quoted(GATE, "Dalwijk bouwt 500 huizen.", []) is None
