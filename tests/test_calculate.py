"""What is worked out from figures in sentences and rows: with both parts shown, and only where it is plain which are meant."""

from __future__ import annotations

import re
from dataclasses import replace
from unittest.mock import patch

import pytest

from assistant.calculate import operation_of
from assistant.calculate.choose import Pair
from assistant.calculate.operands import operands
from assistant.calculate.operations import Operation
from assistant.calculate.outcomes import KINDS
from assistant.calculate.work import Work, counted
from assistant.draft import Answer
from assistant.reader import AskRequest, Reader
from assistant.service import Service
from assistant.words.numerals import in_digits
from ingest.language import term_stems


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text, ()))


def stems(text: str) -> frozenset[str]:
    return term_stems(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hoeveel laadpalen zijn dat samen?", "som"),
        ("90 in het dorp en daarna nog 30: hoeveel zijn dat er samen?", "som"),
        ("Hoeveel bomen zijn er als je de leilindes meetelt?", "erbij"),
        ("Met de leilindes erbij, hoeveel bomen zijn er dan?", "erbij"),
        ("Hoeveel bomen zijn er bij elkaar als je de straten optelt?", "som"),
        ("Wat is het verschil tussen het oude en het nieuwe budget?", "verschil"),
        ("Hoeveel meer bomen staan er dan in 2020?", "verschil"),
        ("Met hoeveel procentpunt gaat het aandeel omhoog?", "verschil"),
        ("Hoeveel van de bomen zijn nog niet geplant?", "rest"),
        ("Hoeveel van de 1.240 bomen uit 2022 t/m 2024 kwamen niet bij de kweker vandaan?", "rest"),
        ("Hoeveel kilometer moet er nog bij?", "rest"),
        ("Hoeveel komt de gemeente tekort?", "rest"),
        ("Hoeveel procent van de 90 bomen is een eik?", "deel"),
        ("20% van het bod is klaar. Hoeveel is dat?", "van"),
        ("Hoeveel keer zoveel bomen als nu komen er?", "keer"),
        ("Hoeveel bomen worden er gemiddeld per jaar geplant?", "gemiddeld"),
        ("Met hoeveel procent groeit het budget?", "groei"),
        ("Hoeveel jaar later dan gepland is de brug klaar?", "jaren"),
        ("Hoeveel jaar uitloop krijgt de brug?", "jaren"),
        ("Met welk percentage groeit de stad?", "groei"),
        ("Hoeveel daarvan vallen er naar verwachting af?", "rest"),
        ("Wat is de bandbreedte van de groei, hoeveel is dat?", "marge"),
        ("Klopt het dat 40 en 50 optellen tot 90?", "klopt"),
        ("Hoeveel bomen komen er?", None),
        ("Met hoeveel bomen groeit het bos tot 2030 en tot 2040?", None),
        ("Met hoeveel bomen groeit het bos in 2030 en met hoeveel in 2040?", None),
        ("Hoeveel van de bomen die erbij komen zijn er al geplant?", None),
        ("Hoeveel uur kost dat in totaal, alles bij elkaar?", None),
        ("Hoeveel bomen waren in 2024 niet van de gemeente?", "rest"),
        ("Hoe hoog is het aandeel van de eiken in de 90 bomen?", "deel"),
        ("Wie trekt het dossier?", None),
        ("20% van het bod is klaar, dus hoeveel TWh is er al?", "van"),
        ("20% van het bod is klaar, dus hoeveel TWh moet er dan nog bij?", "rest"),
        ("Als je de bomen netjes over de jaren uitsmeert, op hoeveel per jaar kom je dan uit?", "gemiddeld"),
        ("Van de groei staat nog niet alles vast. Hoeveel bomen zijn dus nog onzeker?", "rest"),
        ("Met hoeveel jaar is de brug opgeschoven?", "jaren"),
        ("Hoe groot is de vertraging van de brug?", "jaren"),
        ("hoeveel jaar moeten we langer wachten op de brug", "jaren"),
        ("Hoeveel TWh wekt de streek nu al op?", "gedaan"),
        ("Hoeveel TWh wekt de streek nu ongeveer al op?", "gedaan"),
        ("Gat tussen plannen en bouw in het dorp?", "rest"),
        ("Hoeveel bomen hoeft het dorp vanaf 2027 minder te planten?", "verschil"),
        ("Hoeveel bomen zijn er minder dan tien jaar oud?", None),
        ("Hoeveel bomen staan er niet meer?", "rest"),
        ("Het dorp telt 400 bomen en mikt op 500. Hoeveel procent komt er dan bij?", "groei"),
        ("Er wordt een onder- en bovengrens genoemd voor de bomen. Hoeveel zit daar tussen?", "marge"),
        ("Hoe ver zit het dorp nog af van het streefcijfer?", "rest"),
    ],
)
def test_which_calculation_is_asked(text: str, kind: str | None) -> None:
    found = operation_of(text)
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("64 miljoen euro, waarvan 22 miljoen euro gereserveerd", [(64e6, "euro"), (22e6, "euro")]),
        ("nog maar 200m2 groen per woning", [(200.0, "m2")]),
        ("de 1.800 nieuwbouw sociale huurwoningen", [(1800.0, "woningen")]),
        ("ruim 40.000 in- en uitstappers per dag", [(40000.0, "uitstapper")]),
        ("zo'n 720 gebouwd kunnen worden", [(720.0, "")]),
        ("Groeistad +15.000 woningen", [(15000.0, "woningen")]),
        ("in 2030, zie paragraaf 5.7 en Q3 van actie 4, vanaf 1 januari", []),
        ("10.000 tot 14.000 woningen", []),
        ("45% van 0,5 TWh", [(45.0, "%"), (0.5, "TWh")]),
        ("65 jaar en ouder: 82% en 4%", [(82.0, "%"), (4.0, "%")]),
        ("tot 25 jaar: 41% van de 65-plussers", [(41.0, "%")]),
        ("25 uur in 2025 (gem. 1 uur per week)", [(25.0, "uur"), (1.0, "uur per week")]),
    ],
)
def test_figures_as_operands(text: str, there: list[tuple[float, str]]) -> None:
    assert [(f.value, f.unit) for f in operands([text], stems)] == there


def test_words_go_with_the_figure_that_they_say_what_is() -> None:
    a, b = operands(["het sociaal domein 11 mld en het medisch domein 90 mld"], stems)
    assert "sociaal" in a.near and "sociaal" not in b.near
    assert stems("medisch") <= b.near and not stems("medisch") & a.near


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel kilometer natuurlijke oever moet er nog bij?", "9 kilometer: 14 [1] min 5 [2]"),
        ("Hoeveel miljoen euro komt de gemeente nog tekort voor de toegangsweg en de tunnel?", "42 miljoen euro: 64 miljoen [1] min 22 miljoen [1]"),
        ("Hoeveel woningen moeten er na 2030 nog aardgasvrij worden tot 2050?", "52.600 woningen: 61.000 [1] min 8.400 [2]"),
        ("Welk deel van de 61.000 woningen is in 2030 aardgasvrij?", "Dat is 13,8%: 8.400 [1] van 61.000 woningen [2]"),
        ("Welk gedeelte van de 61.000 woningen is in 2030 aardgasvrij?", "Dat is 13,8%: 8.400 [1] van 61.000 woningen [2]"),
        ("Hoeveel procent van de 62 bezochte bedrijven vroeg een offerte?", "Dat is 30,6%: 19 [1] van 62 bedrijven [2]"),
        ("Hoeveel minder plaatsingen buiten de regio zijn er nu?", "Het verschil is 8: 41 [1] min 33 [1]"),
        ("Hoeveel minuten korter zijn reizigers straks onderweg?", "23 minuten: 41 [1] min 18 [1]"),
        ("Hoeveel van de 1.150 woningen met een slecht label zijn er nog over als er 310 zijn verbeterd?", "840 woningen: 1.150 [1] min 310 [2]"),
        ("Hoeveel toewijzingen van de 4.512 waren niet van de drie corporaties?", "325 woningen: 4.512 [1] min 4.187 [2]"),
    ],
)  # fmt: skip
def test_worked_out_with_its_parts(visible_service: Service, text: str, there: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord" and there in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel woningen en bedrijven zijn er samen?",
        "Hoeveel reizigers en bedrijven zijn er bij elkaar?",
        "Hoeveel procent van de inwoners fietst er?",
        "Hoeveel meer ziekenhuizen komen er dan nu?",
    ],
)
def test_no_calculation_where_it_is_not_plain_with_what(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert not made.uitleg["reden"].startswith("berekening"), made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Klopt het dat 64 miljoen en 22 miljoen optellen tot 86 miljoen voor de toegangsweg en de tunnel?", "Ja: 64 miljoen [1] + 22 miljoen [1] = 86 miljoen euro"),
        ("Klopt het dat 64 miljoen en 22 miljoen optellen tot 90 miljoen voor de toegangsweg en de tunnel?", "Nee: 64 miljoen [1] + 22 miljoen [1] = 86 miljoen euro, niet 90"),
    ],
)  # fmt: skip
def test_a_sum_is_checked(visible_service: Service, text: str, there: str) -> None:
    made = ask(visible_service, text)
    assert there in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel woningen zijn dat gemiddeld per wijk, als alle wijken aardgasvrij worden tot 2050?", "2.045,5 woningen per wijk"),
        ("Hoeveel jaar later dan gepland is de uitbreiding van het elektriciteitsnet klaar?", "4 jaar later: 2033 in plaats van 2029, mogelijk 6 jaar (2035)"),
        ("Wat is de bandbreedte van de groei van middenhuurwoningen, hoeveel woningen?", "80 woningen: van 350 tot 430"),
        ("Hoeveel TWh moet er voor het RES-bod nog bij als 20% al gerealiseerd is?", "0,4 TWh: 80% van 0,5 TWh"),
        ("Als 1% van 90 miljard naar een potje van 11 miljard gaat, met hoeveel procent groeit dat potje dan?", "Met 8,2%"),
        ("Met welk percentage groeit Amersfoort als het van 160.000 naar 180.000 inwoners gaat?", "12,5%: van 160.000 inwoners"),
        ("Rond Hoevelaken gaat het om 40.000 woningen en 23.000 arbeidsplaatsen. Hoeveel meer woningen dan banen is dat?", "Het verschil is 17.000: 40.000 [1] min 23.000 [1]"),
        ("Hoeveel extra inwoners krijgen de stad en de metropoolregio bij elkaar richting 2040?", "Samen 205.000: 20.000 [1] + 185.000 [1]"),
        ("Tellen de 135 van Amersfoort en de 92 van de andere gemeenten op tot 227?", "Ja: 135"),
        ("Hoeveel keer zoveel in- en uitstappers verwacht Amersfoort Centraal in 2050 als nu?", "1,8 keer zoveel"),
    ],
)  # fmt: skip
def test_other_calculations(service: Service, text: str, there: str) -> None:
    made = ask(service, text)
    assert there in made.antwoord, made.antwoord


def test_what_is_added_and_told_is_not_worked_out(service: Service) -> None:
    made = ask(service, "Hoeveel banen komen er bij?")
    assert made.antwoord.startswith("32.000") and "verschil" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Met hoeveel groeit het aantal middenhuurwoningen van de corporaties de komende vijf jaar?", ("netto 350 tot 430",)),
        ("Met hoeveel inwoners groeit de metropoolregio volgens de PA-agenda tot 2040 en tot 2050?", ("+185.000", "270.000")),
        ("Hoeveel van de sociale huurwoningen die erbij moeten komen zitten al in harde projecten?", ("780 in",)),
        ("Hoeveel woningen met een huur tot de lage aftoppingsgrens hebben geen label?", ("1.493 woningen",)),
        ("Hoeveel woningen komen er tussen 2030 en 2040 bij in de spoorzone?", ("5.500 extra woningen",)),
        ("hoeveel seniorenwoningen komen er bij", ("staat niet in de documenten",)),
    ],
)  # fmt: skip
def test_two_figures_that_stand_near_are_not_put_together(
    service: Service, text: str, there: tuple[str, ...]
) -> None:
    made = ask(service, text)
    assert not made.uitleg["reden"].startswith("berekening"), made.antwoord
    assert all(words in made.antwoord for words in there), made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel toegewezen woningen waren in 2022-2024 niet van de zes corporaties van SWEV?", "463 woningen: 7.165 [1] min 6.702 [2]"),
        ("Hoeveel toewijzingen van de SWEV-corporaties hadden er meer dan 3 kamers, dus niet maximaal 3?", "1.803 woningen: 6.702 [1] min 4.899 [2]"),
        ("Hoeveel urgenten in Soest vallen niet onder de uitstroom uit jeugdzorg en OMNV in 2025?", "5 woningzoekenden: 23 [1] min 18 [2]"),
        ("Welk deel van de urgenten in Soest komt in 2025 uit de jeugdzorg?", "78,3%: 18 [1] van 23 woningzoekenden [2]"),
        ("Welk deel van de toewijzingen had maximaal 3 kamers?", "68,4%: 4.899 [1] van 7.165 woningen [2]"),
        ("hoeveel toewijzingen hadden meer dan 3 kamers", "1.803 woningen: 6.702 (Waarvan van de 6 corporaties SWEV) [1] min 4.899"),
    ],
)  # fmt: skip
def test_a_part_and_its_whole_in_a_table(service: Service, text: str, there: str) -> None:
    made = ask(service, text)
    assert there in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("word", "digits"),
    [("vijfentwintig", "25"), ("tweeentachtig", "82"), ("honderd", "100"), ("een", "1"), ("veel", "veel")],
)
def test_a_number_in_words_before_a_percentage_sign_is_put_in_digits(word: str, digits: str) -> None:
    assert in_digits(word) == digits


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("De corporaties willen tot en met 2030 sociale huur toevoegen, maar een deel zit al in harde projecten. Hoeveel is er dan nog niet hard?", "600 sociale huurwoningen: 1.380 [1] min 780"),
        ("20% van het RES-bod is klaar, dus hoeveel TWh is er dan al?", "20% van 0,5 TWh is ongeveer 0,1 TWh"),
        ("Als je de nieuwbouw van sociale huur in Amersfoort (2026 t/m 2030) over de jaren uitsmeert, op hoeveel per jaar kom je dan uit?", "ongeveer 360"),
        ("3.200 sociale huurwoningen in tien jaar, hoeveel is dat per jaar?", "320 sociale huurwoningen per jaar"),
        ("Wat is 25.000 als percentage van 135.000 aardgasvrije woningen?", "18,5%"),
        ("Kom je met 8.500 en 5.500 woningen op 14.000 uit?", "= 14.000 woningen"),
        ("Hoeveel miljard scheelt het tussen het medisch en het sociaal domein?", "79 miljard: 90 miljard [1] min 11 miljard"),
        ("Als je de cijfers naast elkaar legt: hoeveel spoedzoekers per jaar hoeft de stad Amersfoort vanaf 2027 minder onder te brengen dan in de jaren ervoor?", "27 woningzoekenden minder"),
    ],
)  # fmt: skip
def test_a_calculation_in_everyday_words(service: Service, text: str, there: str) -> None:
    answer = ask(service, text)
    assert answer.uitkomst == "beantwoord" and there in answer.antwoord, answer.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Met hoeveel procent groeit het aantal koopwoningen?",
        "10 raadsleden in vijf jaar, hoeveel is dat per jaar?",
        "Wie heeft het hoogste aantal bomen?",
    ],
)
def test_nothing_is_worked_out_from_figures_of_something_else(service: Service, text: str) -> None:
    """What is added did not grow from a part of it, what a question gives to divide is no other total, and trees are no dossiers."""
    told = ask(service, text).antwoord
    assert not re.match(r"Met \d|Gemiddeld|Burgemeester", told), told


def test_figures_of_two_columns_are_no_part_of_each_other(service: Service) -> None:
    answer = ask(service, "Hoeveel procent werd er binnenstedelijk gebouwd in de Vinexperiode?")
    assert "96,8%" not in answer.antwoord, answer.antwoord


@pytest.mark.parametrize("kind", ["keer", "groei"])
def test_from_nothing_no_growth_and_no_times_as_much_is_worked_out(visible_reader: Reader, kind: str) -> None:
    """Divided by nothing, a question would end in an error."""
    low, high = operands(["0 woningen in 2025 en 40 woningen in 2030"], stems)
    asked = visible_reader.understander.understand("Met hoeveel procent groeit het aantal woningen?")
    work = Work(asked, Operation(kind), [], stems)
    with patch.object(work, "plain_pair", lambda: Pair(1.0, low, high, 1, 1.0)):
        assert KINDS[kind](work) is None


def test_what_is_counted_in_millions_may_be_written_in_full(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand("Hoeveel miljoen scheelt het tussen de tunnel en de brug?")
    found = operands(["de tunnel kost 64 miljoen euro en de brug 1.500.000 euro, 30% meer dan eerst"], stems)
    assert [f.value for f in counted(asked, found)] == [64e6, 1.5e6]


def test_a_sum_is_of_what_stands_on_each_side_of_plus(service: Service) -> None:
    answer = ask(
        service,
        "Tel op: sociale huur plus middenhuur, hoeveel willen de corporaties er netto maximaal bij hebben?",
    )
    assert "11.601" not in answer.antwoord, answer.antwoord


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Hoeveel inwoners komen er in Amersfoort bij tot 2040?", "Ongeveer 20.000 inwoners:"),
        ("Hoeveel van de geplande huizen in de provincie Utrecht tussen 2024 en 2030 worden er naar verwachting niet gebouwd?", "Ongeveer 21.000 woningen:"),
    ],
)  # fmt: skip
def test_growth_is_worked_out_from_two_times_only(service: Service, text: str, begins: str) -> None:
    """What was dealt out in three years, less what is dealt out each year, is not what is added."""
    made = ask(service, text)
    assert made.antwoord.startswith(begins), made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel sociale huurwoningen krijgt de regio erbij?",
        "Hoeveel sociale huurwoningen krijgt Amersfoort erbij?",
        "hoeveel sociale huurwoningen komen er in amersfoort bij",
        "Hoeveel mensen in de regio hebben geen dak boven hun hoofd?",
        "Hoeveel huizen heeft Amersfoort tot 2050 nog nodig volgens de rekenaars?",
        "Hoeveel sociale huurwoningen komen er per jaar bij?",
    ],
)
def test_figures_of_different_things_are_not_taken_from_each_other(service: Service, text: str) -> None:
    made = ask(service, text)
    assert not str(made.uitleg["reden"]).startswith(("berekening", "verschil")), made.antwoord
    assert "None" not in made.antwoord, made.antwoord


def test_a_figure_of_each_year_is_known_from_one_of_all_years() -> None:
    total, yearly = operands(
        ["In totaal 900 bomen geplant in 2022.", "Er worden jaarlijks gemiddeld 300 bomen geplant."], stems
    )
    assert (total.often, yearly.often) == (False, True)


def test_new_jobs_are_no_new_parks(service: Service) -> None:
    """What is counted is said behind "nieuwe": that word alone, or the name of a park, counts no parks."""
    assert ask(service, "Hoeveel nieuwe banen komen er in Amersfoort?").antwoord.startswith("7.000 banen")
    made = ask(service, "Hoeveel nieuwe parken komen er in Amersfoort?")
    assert made.uitkomst == "niet-gevonden", made.antwoord


@pytest.mark.parametrize(
    ("text", "outcome", "never"),
    [
        ("wat is het verschil tussen de regio en de provincie", "niet-gevonden", "uur"),
        ("hoeveel mensen werken er in amersfoort", "niet-gevonden", "woningzoekenden"),
        ("hoeveel mensen wonen in bunschoten", "niet-gevonden", "P.M."),
        ("wie zit er in het ratu", "niet-gevonden", "staat voor"),
        ("wie betaalt ratu", "niet-gevonden", "erantwoordelijk"),
        ("Hoeveel woningen hebben de corporaties vorig jaar gesloopt?", "niet-gevonden", "3.200"),
    ],
)
def test_a_short_question_is_not_answered_by_what_only_shares_its_words(
    service: Service, text: str, outcome: str, never: str
) -> None:
    made = ask(service, text)
    assert made.uitkomst == outcome and never not in made.antwoord, made.antwoord


def test_how_many_there_are_now_is_no_figure_of_a_year_to_come(service: Service) -> None:
    """The document of a town that says "onze stad" speaks of that town."""
    for text in ("hoeveel inwoners heeft amersfoort", "hoeveel mensen wonen er in amersfoort"):
        made = ask(service, text)
        assert "160.000" in made.antwoord and "180.000" not in made.antwoord, made.antwoord
    assert ask(service, "hoeveel mensen wonen er in amersfoort in 2040").antwoord.startswith("180.000")


def test_what_an_organisation_does_is_not_its_own_name(service: Service) -> None:
    made = ask(service, "wat doet de swev")
    assert made.bronnen and all(len(str(s["citaat"]).split()) > 1 for s in made.bronnen), made.antwoord


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("wat is de stand van de RES", "De stand van zaken bij Regionale Energiestrategie"),
        ("wat is de betekenis van RES", "RES staat voor"),
        ("hoeveel gemeenten zijn er", "De regio heeft negen gemeenten"),
        ("hoeveel woningen hebben een huurprijs tot de lage aftoppingsgrens?", "3.467 woningen"),
    ],
)
def test_a_short_question_is_answered_by_what_it_asks(service: Service, text: str, begins: str) -> None:
    assert ask(service, text).antwoord.startswith(begins)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("hoeveel corporaties zijn er", "6.702"),
        ("hoeveel sociale huurwoningen zijn er?", "3.200"),
        ("hoeveel sociale huurwoningen zijn er?", "4.066"),
        ("hoeveel banen zijn er", "32.000"),
    ],
)
def test_how_many_there_are_is_not_a_part_of_them_nor_what_is_added(
    service: Service, text: str, never: str
) -> None:
    made = ask(service, text)
    assert never not in made.antwoord.partition("[1]")[0], made.antwoord


def _made(reader: Reader, kind: str, text: str, *sentences: str) -> str:
    """What a question makes of sentences that stand in no document."""
    question = reader.understander.understand(text)
    ranked = reader.extractor.ranked(question, reader.retriever.search(question, 10))
    chosen = [
        replace(c, text=sentence, stems=stems(sentence), held=0.9)
        for c, sentence in zip(ranked, sentences, strict=False)
    ]
    made = KINDS[kind](Work(question, Operation(kind), chosen, stems))
    return made[0].text if made is not None else ""


@pytest.mark.parametrize(
    ("kind", "text", "sentence", "said"),
    [
        ("deel", "Hoeveel procent van het bod moet nog gerealiseerd worden?", "Circa 45% van het bod van 0,8 TWh is gerealiseerd.", "Nog ongeveer 55%: 100% min 45%"),
        ("rest", "Hoeveel TWh moet er nog komen voor het bod?", "Circa 45% van het bod van 0,8 TWh is gerealiseerd.", "Nog ongeveer 0,44 TWh: 55% van 0,8 TWh"),
        ("gedaan", "Hoeveel TWh van het bod is er nu al?", "Circa 45% van het bod van 0,8 TWh is gerealiseerd.", "Ongeveer 0,36 TWh: 45% van 0,8 TWh"),
        ("gedaan", "Hoeveel TWh van het bod is er nu al?", "In 2030 moet 45% van het bod van 0,8 TWh gerealiseerd zijn.", ""),
        ("deel", "Hoeveel procent van het bod moet nog gerealiseerd worden?", "Daarvan is 45% nog niet gerealiseerd.", ""),
        ("erbij", "Hoeveel bomen zijn er in het park als je de leilindes meetelt?", "Bovenop deze 90 zijn er nog 30 bomen in het park, leilindes.", "Samen 120 bomen: 90  + 30 ."),
        ("erbij", "Hoeveel bomen zijn er onder de lage grens als je de leilindes meetelt?", "Bovenop deze 90 zijn er nog 30 bomen boven de lage grens.", "Samen 120 bomen"),
        ("erbij", "Hoeveel bomen zijn er in het park als je de leilindes meetelt?", "Er zijn 90 bomen in het park, waarvan 30 leilindes.", ""),
    ],
)  # fmt: skip
def test_what_is_done_as_a_percentage_tells_what_is_left(
    visible_reader: Reader, kind: str, text: str, sentence: str, said: str
) -> None:
    told = _made(visible_reader, kind, text, sentence)
    assert told.startswith(said) and bool(told) == bool(said), told


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("In de NOVEX-locatie Spoorzone/A1-zone komen woningen tot en met 2030 en mogelijk nog extra tot 2040. Hoeveel is dat bij elkaar?", "Samen 14.000 woningen"),
        ("Wat is het gat tussen de plannen en de verwachte bouw in de provincie Utrecht tot 2030?", "Het verschil is ongeveer 21.000 woningen"),
    ],
)  # fmt: skip
def test_what_only_points_back_or_asks_a_gap_is_worked_out(service: Service, text: str, begins: str) -> None:
    assert ask(service, text).antwoord.startswith(begins)


def test_a_goal_does_not_tell_how_much_is_so_by_now(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel woningen zijn er al aardgasvrij?")
    assert made.uitkomst == "niet-gevonden", made.antwoord


def test_what_lies_above_a_bound_is_no_part_of_what_lies_under_it(visible_reader: Reader) -> None:
    asked = "Welk deel van de 900 woningen had een huur onder de hoge grens?"
    whole = "Er zijn 900 woningen toegewezen."
    above = "Bovenop deze 800 zijn er nog 90 woningen met een huur boven de hoge grens."
    under = "Waarvan 810 woningen met een huur onder de hoge grens."
    assert not _made(visible_reader, "deel", asked, whole, above)
    assert _made(visible_reader, "deel", asked, whole, under).startswith("Dat is 90%: 810")


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("hoeveel huurwoningen zijn er", "7.165"),
        ("hoeveel sociale huurwoningen hebben de corporaties", "6.702"),
        ("hoeveel corporaties komen er bij", "6.702"),
        ("hoeveel bedrijven komen er bij", "23.150"),
        ("hoeveel parken komen er bij", "270.000"),
        ("hoeveel woningen heeft amersfoort", "14.000"),
        ("hoeveel koopwoningen zijn er nodig", "twee koopwoningen"),
    ],
)
def test_a_figure_counts_what_is_asked(service: Service, text: str, never: str) -> None:
    """Not what was dealt out of it, what is still to be made, what is of those who are asked, or what comes with it."""
    made = ask(service, text)
    assert made.uitkomst != "beantwoord" or never not in made.antwoord.partition("[1]")[0], made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel uur kost de ambtelijke deelname per gemeente, over beide jaren?", "Samen 48 uur: 16 in 2025"),
        ("hoeveel uur ambtelijke deelname per gemeente is dat in totaal over 2025 en 2026?", "Samen 48 uur: 16 in 2025"),
        ("Ambtelijke deelname per gemeente, alle uren bij elkaar: hoeveel is dat?", "Samen 48 uur: 16 in 2025"),
        ("Hoeveel uur steekt BRW in de halfjaarlijkse meting, over de twee jaar?", "Samen 70 uur"),
        ("Hoeveel uur kost alles bij elkaar in 2026?", "Samen 908 uur in 2026"),
    ],
)  # fmt: skip
def test_hours_of_each_year_are_added_where_both_years_are_meant(
    visible_service: Service, text: str, there: str
) -> None:
    made = ask(visible_service, text)
    assert there in made.antwoord, made.antwoord


def test_hours_of_one_party_are_not_those_of_all_together(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel uur is Vennebroek alles bij elkaar kwijt in 2026?")
    assert made.antwoord.startswith("68 uur"), made.antwoord


def test_figures_of_one_value_in_two_years_are_added_too(visible_reader: Reader) -> None:
    asked = "Hoeveel uur is de dienst bij elkaar kwijt aan de brug?"
    each = "De dienst: 25 uur in 2027, 25 uur in 2028 (gem. 1 uur per week) voor de brug."
    assert _made(visible_reader, "som", asked, each).startswith("Samen 50 uur: 25 in 2027")
    alike = "De dienst is 25 uur in 2027 kwijt aan de brug, en 30 uur in 2027 aan de dijk."
    assert not _made(visible_reader, "som", asked, alike), "hours of one year are no two years"


@pytest.mark.parametrize(
    ("kind", "text", "sentences", "said"),
    [
        ("jaren", "Hoeveel jaar zit er tussen het brugbesluit en de dijkverzwaring?", ("Het brugbesluit is van 2014.", "De dijkverzwaring is in 2021 klaar."), "7 jaar: van 2014"),
        ("jaren", "Hoeveel jaar na het brugbesluit is de dijkverzwaring klaar?", ("Het brugbesluit uit 2014 en de dijkverzwaring van 2021 horen bij elkaar.",), "7 jaar: van 2014"),
        ("jaren", "Hoeveel jaar zit er tussen het brugbesluit en de dijkverzwaring?", ("Het brugbesluit is van mei 2019.", "De dijkverzwaring is in februari 2020 klaar."), "9 maanden: van 2019"),
        ("jaren", "Hoeveel jaar zit er tussen het brugbesluit en de dijkverzwaring?", ("Het brugbesluit is van mei 2014.", "De dijkverzwaring is in december 2021 klaar."), "Ongeveer 8 jaar: van 2014"),
        ("jaren", "Hoeveel jaar zit er tussen het brugbesluit en de dijkverzwaring?", ("Het brugbesluit is van 2014.", "De dijkverzwaring begint in 2018.", "De dijkverzwaring is in 2021 klaar."), ""),
        ("jaren", "Hoeveel jaar zit er tussen het brugbesluit en de dijkverzwaring?", ("Het brugbesluit is van 2014.", "De dijkverzwaring loopt van 2018 tot 2021."), ""),
        ("jaren", "Hoeveel jaar zit er tussen het brugbesluit en dat van de gemeente?", ("Het brugbesluit is van 2014.", "De gemeente is van 1921."), ""),
        ("som", "Hoeveel woningen komen er samen?", ("Er komen 40 woningen en daarnaast 20 woningen.",), "Samen 60 woningen: 40"),
        ("som", "Hoeveel woningen komen er samen?", ("Er komen 40 woningen, waarvan 20 woningen te huur, en een park.",), ""),
        ("som", "Hoeveel uur is de dienst bij elkaar kwijt aan de brug?", ("De dienst is 25 uur kwijt aan de brug en 30 uur aan de dijk.",), ""),
    ],
)  # fmt: skip
def test_what_two_sentences_tell_is_put_together(
    visible_reader: Reader, kind: str, text: str, sentences: tuple[str, ...], said: str
) -> None:
    made = _made(visible_reader, kind, text, *sentences)
    assert made.startswith(said) if said else not made, made


def test_what_is_put_in_other_figures_holds_what_the_sentence_before_it_does(service: Service) -> None:
    made = ask(
        service, "Hoeveel uur besteedt de strategisch adviseur in totaal van Q3 2025 tot en met Q2 2026?"
    )
    assert made.antwoord.startswith("Samen 800 uur"), made.antwoord
    part = ask(service, "Hoeveel uur kost het overall procesmanagement in totaal?")
    assert "Samen 800" not in part.antwoord, "quarters of two years are not all of both"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel inwoners groeit Amersfoort tot 2040?", "20.000"),
        ("Hoeveel TWh van het RES-bod was medio 2025 al gerealiseerd?", "Ongeveer 0,1 TWh"),
        ("Hoeveel urgenten huisvesten Amersfoort en de rest van de regio samen in 2025 en 2026?", "227"),
    ],
)
def test_a_calculation_over_running_text(service: Service, text: str, there: str) -> None:
    assert there in ask(service, text).antwoord


def test_the_growth_of_a_wider_area_or_how_many_there_are_is_no_growth_of_the_town(service: Service) -> None:
    assert not ask(service, "Hoeveel mensen groeit de stad?").antwoord.startswith("270.000")
    assert "160.000" not in ask(service, "Hoeveel groeit het aantal inwoners van Amersfoort?").antwoord


def test_how_many_times_as_much_is_not_worked_out_from_shares_of_other_things(service: Service) -> None:
    made = ask(service, "Hoeveel keer zo groot is de groenambitie per woning als wat er nu is?")
    assert "1,7" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Hoeveel inwoners van de metropoolregio komen er tussen 2040 en 2050 nog bij?", "270.000 inwoners:"),
        ("Hoeveel woningen zijn er in de provincie gepland tussen 2030 en 2040?", "93.000:"),
    ],
)
def test_a_figure_of_another_period_is_not_that_between_two_years(
    service: Service, text: str, never: str
) -> None:
    assert never not in ask(service, text).antwoord
