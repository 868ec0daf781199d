"""Reverse questions over the register: whom one leads with, who is from where, what one does not join, which action needs
whom, and which figures lie above or below a number."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    ("text", "step", "there", "absent"),
    [
        ("Welke dossiers doet wethouder de Wit niet alleen?", "personen samen of alleen", ("Zon op Bedrijfsdaken (met wethouder B. van 't Hof)", "Fietsnet Waardstreek (met"), ()),
        ("Welke dossiers trekt burgemeester Mol alleen?", "personen samen of alleen", ("één dossier alleen: Economische Visie",), ("Woonzorg",)),
        ("Met wie trekt Yildirim Fietsnet Waardstreek?", "personen samen of alleen", ("A. de Wit",), ("van 't Hof",)),
        ("Waar doet Polderkerk niet aan mee?", "dossiers", ("staat niet bij deze 6 dossiers", "Schone Plassen"), ("Fietsnet",)),
        ("Wie komt er uit Meerdrecht?", "personen van een gemeente", ("N. El Amrani is wethouder van Meerdrecht",), ("Mol",)),
        ("Wie is de trekker uit Lagewaard?", "personen van een gemeente", ("J. Mol", "Economische Visie"), ()),
        ("Welke bestuurders komen uit Lagewaard?", "personen van een gemeente", ("burgemeester J. Mol", "acht anderen"), ("Bos",)),
        ("Bij welke acties is de provincie Delfzoom nodig?", "telling van acties", ("Eén actie", "Halfjaarlijkse meting"), ("actie 3",)),
        ("Voor welke actie is de gemeente Lagewaard aan zet?", "telling van acties", ("Regionaal Adviesteam",), ("actie 1",)),
        ("Welke lobbydoelen richten zich op de provincie?", "lobbydoelen", ("Drie lobbydoelen", "vergunningprocedure", "snelbus", "haven"), ("Havenbuurt",)),
        ("Aan wie zijn de lobbydoelen gericht?", "lobbydoelen", ("6 van de 9", "de provincie (3)", "het kabinet (2)"), ()),
        ("Welke organisaties zijn in 2026 meer dan 90 uur kwijt?", "boven of onder een grens", ("vier organisaties", "Bureau Regio Waardstreek (172 uur)", "Gemeente Lagewaard (92 uur)"), ("Totaal", "Oudendam")),
        ("Welke gemeenten zitten in 2026-2027 boven de 7 procent?", "boven of onder een grens", ("twee gemeenten", "Vennebroek (7,4%)", "Lagewaard (7,3%)"), ("Oudendam",)),
        ("Welke gemeenten hebben in 2024 minder dan 220 toewijzingen?", "boven of onder een grens", ("één gemeente", "Vennebroek (204)"), ("Lagewaard",)),
        ("In welke gemeenten stijgt de jaarlijkse opgave na 2027?", "boven of onder een grens", ("twee van de vier", "Oudendam (van 15", "Vennebroek (van 15"), ("Lagewaard", "Zuiderhof")),
        ("In welke gemeente blijft de jaarlijkse opgave na 2027 gelijk?", "boven of onder een grens", ("één van de vier", "Zuiderhof (van 9"), ("Oudendam",)),
        ("Welke organisaties leveren in 2026 de meeste uren?", "gemeenten samen", ("Bureau Regio Waardstreek", "172 uur"), ("Totaal",)),
        ("Wat is de opgave van Oudendam?", "cijfers", ("15 woningzoekenden", "17 woningzoekenden"), ()),
    ],
)  # fmt: skip
def test_the_whole_list_and_nothing_else(
    visible_service: Service, text: str, step: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = ask(visible_service, text)
    told = f"{text} -> {made.uitleg['opzoeking']}: {made.antwoord}"
    assert made.uitleg["opzoeking"] == step and made.uitkomst == "beantwoord", told
    assert all(words in made.antwoord for words in there), told
    assert not any(words in made.antwoord for words in absent), told


def test_hours_of_a_party_that_has_none_are_not_those_of_others(visible_service: Service) -> None:
    for text, party in (
        ("Hoeveel uur besteedt Oudendam aan actie 3?", "Oudendam"),
        ("Hoeveel uur steekt WKK in actie 3?", "WKK"),
    ):
        made = ask(visible_service, text)
        assert made.uitkomst == "niet-gevonden", made.antwoord
        assert f"staan geen uren van {party}. Wel van: Gemeente Lagewaard 40 uur" in made.antwoord
