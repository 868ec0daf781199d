"""Halves of a sentence keep what is theirs, and what is needed, asked for or feared is not told as so."""

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
            "Van de 48 vijvers zijn er 31 aangelegd door het waterschap en 17 door de gemeente.",
            "Van de 48 vijvers zijn er 31 aangelegd door het waterschap.",
            "De gemeente heeft 31 vijvers aangelegd.",
        ),
        (
            "Het aantal inbraken daalde van 214 naar 131, terwijl het aantal klachten gelijk bleef.",
            "Het aantal inbraken daalde van 214 naar 131.",
            "Het aantal klachten daalde.",
        ),
        (
            "Dit jaar vroegen 640 gezinnen hulp, van wie 512 geld kregen.",
            "Dit jaar vroegen 640 gezinnen hulp.",
            "Dit jaar kregen 640 gezinnen geld.",
        ),
        (
            "Mensen jonger dan 23 jaar krijgen minder (vanaf 2026 wordt de grens verlaagd naar 21 jaar).",
            "Mensen jonger dan 23 jaar krijgen minder.",
            "Vanaf 2026 wordt de grens verlaagd naar 23 jaar.",
        ),
        (
            "De VNG heeft een voortrekkersrol en losse gemeenten, ook Dalwijk, de lobby vanuit de VNG ondersteunen.",
            "De VNG heeft een voortrekkersrol.",
            "De VNG ondersteunt de lobby van losse gemeenten.",
        ),
        (
            "Tot 2040 zijn in totaal 300 nieuwe huizen nodig.",
            "Tot 2040 zijn er 300 nieuwe huizen nodig.",
            "Tot 2040 komen er 300 nieuwe huizen bij.",
        ),
        (
            "Bewoners hebben daardoor hulp en begeleiding nodig.",
            "Bewoners hebben hulp en begeleiding nodig.",
            "Bewoners geven hulp en begeleiding.",
        ),
        (
            "Landelijk verbod: zorg voor een nationaal verbod op vuurwerk.",
            "Zorg voor een nationaal verbod op vuurwerk.",
            "Er geldt een nationaal verbod op vuurwerk.",
        ),
        (
            "Dan ontstaan onnodige files op de rondweg.",
            "Dan ontstaan onnodige files op de rondweg.",
            "Er zijn onnodige files ontstaan op de rondweg.",
        ),
        (
            "Dalwijk zet zich in voor de terugkeer van de trein, zo spoedig mogelijk na 2032.",
            "Dalwijk zet zich in voor de terugkeer van de trein zo spoedig mogelijk na 2032.",
            "De trein komt zo spoedig mogelijk na 2032 terug.",
        ),
        (
            "Daarvoor zijn aanpassingen nodig, zoals het aanleggen van een keerlus.",
            "Daarvoor zijn aanpassingen nodig.",
            "Er wordt een keerlus aangelegd.",
        ),
        (
            "Het bureau waarschuwt dat zandzakken bij zware buien nauwelijks helpen.",
            "Het bureau waarschuwt dat zandzakken bij zware buien nauwelijks helpen.",
            "Volgens het bureau helpen zandzakken bij zware buien.",
        ),
        (
            "De brug is 84 meter lang en 4,5 meter breed.",
            "De brug is 84 meter lang.",
            "De brug is 84 meter breed.",
        ),
        (
            "Brommers zijn niet welkom op de brug, behalve die van de hulpdiensten.",
            "Brommers zijn niet welkom op de brug, behalve die van de hulpdiensten.",
            "Brommers van de hulpdiensten zijn niet welkom op de brug.",
        ),
        (
            "Bewoners vroegen om een tunnel, maar die was volgens wethouder Bos te duur.",
            "Bewoners vroegen om een tunnel.",
            "Wethouder Bos vroeg om een tunnel.",
        ),
        (
            "Vervoer is gratis voor wie verder dan drie kilometer weg woont.",
            "Vervoer is gratis voor wie verder dan drie kilometer weg woont.",
            "Vervoer is gratis voor wie binnen drie kilometer woont.",
        ),
        (
            "Vervoer naar de opvang is gratis voor wie in Dalwijk woont.",
            "Vervoer naar de opvang is gratis voor wie in Dalwijk woont.",
            "Vervoer naar de opvang is gratis.",
        ),
        (
            "Het idee is dat als je iedereen hetzelfde geeft, iedereen gelijke kansen heeft.",
            "Het idee is dat als je iedereen hetzelfde geeft, iedereen gelijke kansen heeft.",
            "Als je iedereen hetzelfde geeft, heeft iedereen gelijke kansen.",
        ),
    ],
)
def test_each_half_keeps_its_own_and_a_wish_stays_a_wish(there: str, true: str, false: str) -> None:
    piece = Piece(there, (Span("stuk", 1, 0, len(there)),))
    sources = {"B1": Source("B1", "stuk", (piece,), there)}
    assert GATE.check(f"{true.rstrip('.')} [B1].", sources).passed
    assert not GATE.check(f"{false.rstrip('.')} [B1].", sources).passed
