"""What the register answers: dossiers, people, actions, goals, themes, terms, figures and findings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.draft import Answer
from assistant.lookup import look_up
from assistant.lookup.common import count_others, count_word, numbered, plural, residue, subject
from assistant.reader import AskRequest, Reader
from assistant.reading.naming import Namer
from assistant.service import Service, Turn
from assistant.words.lexicon import Name
from ingest.language import stem
from ingest.model import Span

FRAME = "Afsprakenkader Samen Wonen Waardstreek"


def ask(service: Service, text: str, *before: str) -> Answer:
    return service.ask(AskRequest(text, tuple(Turn(turn) for turn in before)))


def check(
    service: Service,
    text: str,
    step: str,
    outcome: str,
    there: tuple[str, ...],
    absent: tuple[str, ...] = (),
    before: tuple[str, ...] = (),
) -> Answer:
    """Ask, and see which lookup answered (a list by conditions may come before it), how, and with which words."""
    made = ask(service, text, *before)
    told = f"{text} -> {made.uitkomst} ({made.uitleg['opzoeking'] or 'passages'}): {made.antwoord}"
    assert made.uitleg["opzoeking"] in (step, "lijsten met voorwaarden"), told
    assert made.uitkomst == outcome, told
    for words in there:
        assert words in made.antwoord, f"{words!r} is missing. {told}"
    for words in absent:
        assert words not in made.antwoord, f"{words!r} is wrong. {told}"
    if outcome == "beantwoord":
        assert made.bronnen and "[1]" in made.antwoord, told
    return made


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Wie trekt Fietsnet Waardstreek?", ("twee bestuurlijke trekkers", "wethouder A. de Wit en wethouder S. Yildirim"), ("Kromhout",)),
        ("Wie is bestuurlijk trekker van Woonzorgafspraken?", ("drie", "(voorzitter woontafel)", "F. Terpstra"), ()),
        ("Wie is trekker van Jeugdhulp Dichtbij?", ("geen bestuurlijk trekker", '"vacature"', "waarneming door wethouder K. Bos"), ()),
        ("Wie is bestuurlijk trekker van Natuurlijke Oevers?", ("geen bestuurlijk trekker", '"n.t.b."'), ()),
        ("Who leads Rondje Merenland?", ("N. El Amrani",), ()),
        ("Doet Lagewaard mee aan Jeugdhulp Dichtbij?", ("Ja. Lagewaard",), ()),
        ("Doet Rietmeer mee aan Zon op Bedrijfsdaken?", ("Gedeeltelijk.", "alleen bedrijventerrein De Kade"), ("Ja.",)),
        ("Doet Oudendam mee aan Buurtbus en Deelvervoer?", ("Nee.", "Oudendam staat er niet bij"), ("Ja.",)),
        ("Welke gemeenten doen niet mee aan Jeugdhulp Dichtbij?", ("Rietmeer, Steenwaarde en Vennebroek staan er niet bij",), ("Plashoven",)),
        ("Hoeveel gemeenten doen mee aan Jeugdhulp Dichtbij?", ("Vier gemeenten",), ()),
        ("Aan welke dossiers doet Polderkerk niet mee?", ("Zon op Bedrijfsdaken", "Economische Visie"), ("Fietsnet",)),
        ("Wie is de opdrachtgever van Rondje Merenland?", ("Recreatieschap Merenland",), ()),
        ("Wat is de looptijd van Woonzorgafspraken Waardstreek?", ("maart 2024 – juni 2026",), ()),
        ("Onder welk thema valt Rondje Merenland?", ("Recreatie",), ()),
        ("Wat is Warmte voor de Waard?", ("warmtebronnen", "[2]"), ()),
        ("Wat zijn de doelen van Economische Visie Waardstreek?", ("(1) 3.200 extra banen", "(2) Behoud van 120 hectare"), ()),
        ("Wat is de stand van zaken bij Buurtbus en Deelvervoer?", ("7.100 reizigers",), ()),
        ("Wie gaat er over het fietsnet?", ("A. de Wit",), ("Kromhout",)),
        ("Bij welke wethouder moet ik zijn voor het fietsnet?", ("S. Yildirim",), ("Kromhout", "wethouders trekken")),
        ("Welke wethouder is verantwoordelijk voor de fietsen?", ("Fietsnet",), ("wethouders trekken",)),
        ("Wie zijn de trekkers van het thema Bereikbaarheid?", ("Fietsnet Waardstreek heeft twee", "L. Harmsen-Baas"), ("Kromhout",)),
    ],
)  # fmt: skip
def test_dossiers(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    check(visible_service, text, "dossiers", "beantwoord", there, absent)


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Welke gemeenten doen wel mee aan Fietsnet Waardstreek maar niet aan Buurtbus en Deelvervoer?", ("Lagewaard, Oudendam, Rietmeer en Zuiderhof",), ("Polderkerk",)),
        ("Welke gemeenten doen aan zowel Zon op Bedrijfsdaken als Jeugdhulp Dichtbij mee?", ("Lagewaard en Oudendam",), ("Rietmeer", "Zuiderhof")),
        ("Hebben Fietsnet Waardstreek en Buurtbus en Deelvervoer dezelfde trekkers?", ("Nee.", "wethouder A. de Wit", "L. Harmsen-Baas"), ("Ja.",)),
        ("Doen aan Fietsnet Waardstreek en Jeugdhulp Dichtbij evenveel gemeenten mee?", ("Nee.", "zeven", "vier"), ("Ja.",)),
        ("Wat is het verschil in opdrachtgever tussen Rondje Merenland en Fietsnet Waardstreek?", ("Recreatieschap Merenland", "Fietsnet Waardstreek"), ("Ja.", "Nee.")),
        ("Eindigen Schone Plassen en Rondje Merenland in hetzelfde jaar?", ("Nee.", "2024 t/m 2028", "2025-2027"), ("Ja.",)),
        ("Begon Fietsnet Waardstreek eerder dan Warmte voor de Waard?", ("Ja.", "2022 – 2035"), ("Nee.",)),
        ("Wat is het verschil tussen het doel van Schone Plassen en dat van Natuurlijke Oevers?", ("Zwemwater van goede kwaliteit", "14 kilometer natuurlijke oever"), ("Ja.", "Nee.")),
    ],
)  # fmt: skip
def test_two_dossiers_side_by_side(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    check(visible_service, text, "twee dossiers", "beantwoord", there, absent)


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Kost actie 1 BRW meer uren dan actie 3 in 2026?", ("Nee: 20 uur tegen 120 uur.",), ("Ja",)),
        ("Kost actie 1 de gemeente Lagewaard meer uren dan actie 3?", ("Bij actie 1 staan geen uren voor Gemeente Lagewaard",), ("Ja", "50 uur")),
        ("Begint actie 3 eerder dan actie 1?", ("Ja.", "Q4 2025 - Q3 2026", "Q1 2026 - Q4 2026"), ("Nee",)),
        ("Is voor actie 1 en actie 2 van de uitvoeringsagenda dezelfde verantwoordelijke?", ("Nee.", "Programmaleider Wonen", "Stuurgroep"), ("Ja",)),
        ("Is actie 4 duurder dan actie 2?", ("Ja.", "€ 15.000", "Geen extra investering"), ("Nee",)),
        ("Wie is in 2025 meer uren kwijt aan actie 3, BRW of Lagewaard?", ("BRW: 80 uur tegen 40 uur.",), ("2026",)),
    ],
)  # fmt: skip
def test_actions_by_number_are_set_side_by_side(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    check(visible_service, text, "genummerde acties", "beantwoord", there, absent)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Steekt BRW meer uren in het oprichten van het adviesteam toewijzing dan Lagewaard?", "Ja: 200 uur tegen 100 uur."),
        ("Hoeveel uur meer steekt BRW in 2026 in het Regionaal Adviesteam Toewijzing dan Lagewaard?", "BRW: 120 uur tegen 60 uur, een verschil van 60 uur."),
    ],
)  # fmt: skip
def test_the_hours_of_a_described_action_are_not_those_of_all_actions(
    visible_service: Service, text: str, opens: str
) -> None:
    made = ask(visible_service, text)
    assert made.antwoord.startswith(opens) and "Adviesteam" in made.antwoord, made.antwoord


def test_whose_hours_of_an_action_are_most_is_told_first(visible_service: Service) -> None:
    made = ask(
        visible_service,
        "Wie steekt in 2026 de meeste uren in het oprichten van het Regionaal Adviesteam Toewijzing?",
    )
    assert "Het meest: BRW, 120 uur." in made.antwoord, made.antwoord


def test_hours_of_each_year_are_not_added_up(service: Service) -> None:
    made = ask(
        service, "Hoeveel uur steekt Samen Sterker Eemland per jaar in actie 6 van het afsprakenkader?"
    )
    assert "160 uur in 2025" in made.antwoord and "Samen 320" not in made.antwoord, made.antwoord


def test_actions_of_an_agenda_by_the_extra_hours_of_one_party(visible_service: Service) -> None:
    made = ask(
        visible_service, "Voor welke acties uit de uitvoeringsagenda moet BRW zelf extra uren vrijmaken?"
    )
    assert "actie 1" in made.antwoord and "actie 3" in made.antwoord and "(70 uur)" in made.antwoord
    none = ask(visible_service, "Voor welke acties uit de uitvoeringsagenda hoeft BRW geen uren te maken?")
    assert "drie acties zonder uren van BRW" in none.antwoord and "actie 5" in none.antwoord, none.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Kwamen er in Lagewaard meer winkels bij in de tijd van de haven of nu?",
        "Bouwt Rietmeer tegen die tijd meer dan nu?",
        "Wordt de wachttijd in Oudendam langer?",
        "In welke periode groeide Lagewaard het meest?",
        "Welke gemeente heeft de langste wachttijd?",
        "Heeft Lagewaard meer wethouders dan Oudendam?",
        "Waar wonen de meeste mensen, Lagewaard of Oudendam?",
    ],
)
def test_no_figure_of_another_quantity_is_told(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert " uur in " not in made.antwoord and "woningzoekenden in 20" not in made.antwoord, made.antwoord
    assert "Ja. Lagewaard" not in made.antwoord, made.antwoord
    assert "woningzoekenden (" not in made.antwoord, made.antwoord


def test_numbers_that_two_documents_give_their_actions(visible_service: Service) -> None:
    made = ask(visible_service, "Vergelijk actie 1 met actie 2")
    assert made.uitkomst == "onduidelijk" and len(made.suggesties) == 2, made.antwoord


def test_a_dossier_that_is_not_there(visible_service: Service) -> None:
    made = check(
        visible_service,
        "Wie is trekker van het dossier Luchtvaart?",
        "dossiers",
        "niet-gevonden",
        ("geen dossier", "Luchtvaart"),
    )
    assert not made.bronnen and made.suggesties


def test_a_follow_up_asks_another_field(visible_service: Service) -> None:
    check(
        visible_service, "En tot wanneer loopt dat?", "dossiers", "beantwoord", ("2023 - 2030 en 2031 - 2050",),
        before=("Wie is bestuurlijk trekker van Warmte voor de Waard?",),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "outcome", "there"),
    [
        ("Wie is wethouder Yildirim?", "beantwoord", ("S. Yildirim is wethouder", "Fietsnet Waardstreek")),
        ("Uit welke gemeente komt wethouder El Amrani?", "beantwoord", ("Meerdrecht",)),
        ("Waar is El Amrani wethouder?", "beantwoord", ("van de gemeente Meerdrecht",)),
        ("el amrani gemeente", "beantwoord", ("van de gemeente Meerdrecht",)),
        ("Namens welke gemeente doet Kromhout mee?", "niet-gevonden", ("Uit welke gemeente",)),
        ("Wie heeft El Amrani benoemd?", "niet-gevonden", ("staat niet in de documenten",)),
        ("Uit welke gemeente komt wethouder Kromhout?", "niet-gevonden", ("staat niet in de documenten",)),
        ("Is wethouder Kromhout trekker van Fietsnet Waardstreek?", "beantwoord", ("Nee.", "A. de Wit en wethouder S. Yildirim")),
        ("Is wethouder Yildirim trekker van Fietsnet Waardstreek?", "beantwoord", ("Ja.",)),
        ("Welke dossiers heeft burgemeester Mol?", "beantwoord", ("2 dossiers", "Woonzorgafspraken", "Economische Visie")),
        ("Welke dossiers heeft wethouder Bakkerman?", "niet-gevonden", ("Bakkerman komt in de documenten niet voor",)),
        ("Welke dossiers heeft wethouder Kramhout?", "niet-gevonden", ("Bedoelt u wethouder P. Kromhout?",)),
    ],
)  # fmt: skip
def test_people(visible_service: Service, text: str, outcome: str, there: tuple[str, ...]) -> None:
    check(visible_service, text, "personen", outcome, there)


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("In welke jeugdregio zit Lagewaard?", "doet mee aan"),
        ("Wie koos de thema's van de lobbyagenda?", "heeft vier thema's"),
        ("Hoeveel plassen horen er bij Rondje Merenland en wanneer zijn ze klaar?", "Schone Plassen is"),
    ],
)
def test_what_is_asked_of_another_kind_gets_no_list(visible_service: Service, text: str, absent: str) -> None:
    assert absent not in ask(visible_service, text).antwoord


def test_a_shorter_word_with_its_stem_is_no_municipality(visible_reader: Reader) -> None:
    named = replace(
        visible_reader.desk.lexicon, names=[Name("gemeente", "Plasden", "Plasden", (stem("plasden"),))]
    )
    assert stem("plas") == stem("plasden")
    assert not Namer(named).names("Hoe diep is de plas?")
    assert Namer(named).names("Doet Plasden mee?")


def test_what_the_register_does_not_keep_of_a_person(visible_service: Service) -> None:
    made = ask(visible_service, "Wat is het telefoonnummer van wethouder Kromhout?")
    assert made.uitkomst == "niet-gevonden", made.antwoord


@pytest.mark.parametrize(
    ("text", "outcome", "there", "absent"),
    [
        ("Wat is actie 2?", "onduidelijk", ("Er is meer dan één actie 2", FRAME, "Samenwerkingsafspraken Lagewaard"), ()),
        ("Wat is actie 2 van het afsprakenkader?", "beantwoord", ('"Onderzoek naar compensatie tussen gemeenten"',), ("buurtbudget",)),
        ("Wat is actie 6 van de samenwerkingsafspraken?", "beantwoord", ("310 woningen",), ()),
        ("Wat is actie 19 van het afsprakenkader?", "niet-gevonden", ("Er is geen actie 19", "lopen tot en met 5"), ()),
        ("Wie is verantwoordelijk voor actie 3 van het afsprakenkader?", "beantwoord", ("Beleidsadviseur Wonen van de gemeente Lagewaard",), ()),
        ("Wie is verantwoordelijk voor actie 4 van het afsprakenkader?", "niet-gevonden", ("verantwoordelijke", "Gelijke urgentieverordening"), ()),
        ("Wanneer is actie 2 van het afsprakenkader klaar?", "beantwoord", ("Q2 2026",), ()),
        ("Wat kost actie 4 van het afsprakenkader?", "beantwoord", ("€ 15.000 in 2026",), ()),
        ("Hoeveel uur kost actie 3 van het afsprakenkader in 2026?", "beantwoord", ("Gemeente Lagewaard 60 uur in 2026", "BRW 120 uur"), ("2025",)),
        ("Hoeveel uur kost actie 3 van het afsprakenkader in totaal?", "beantwoord", ("Samen 300 uur",), ()),
        ("wanneer komt er een gesprek over een vergoeding voor gemeenten die meer doen", "beantwoord", ("compensatie tussen gemeenten", "Q2 2026"), ()),
        ("Wat is het doel van actie 2 van het afsprakenkader?", "beantwoord", ("Doel: Het bestuur kan besluiten",), ("Resultaat",)),
        ("Wie doet de tweede actie van het afsprakenkader?", "beantwoord", ("Stuurgroep Samen Wonen",), ()),
        ("Wie zijn er betrokken bij actie 3 van het afsprakenkader?", "beantwoord", ("geen andere betrokken partijen", "Verantwoordelijk: Beleidsadviseur Wonen"), ()),
        ("Wat is de startdatum van actie 3 van het afsprakenkader?", "beantwoord", ("Planning: Q4 2025 - Q3 2026",), ()),
        ("Wat is het prijskaartje van actie 4 van het afsprakenkader?", "beantwoord", ("€ 15.000 in 2026",), ()),
        ("Hoeveel tijd kost actie 3 van het afsprakenkader in 2026?", "beantwoord", ("Gemeente Lagewaard 60 uur in 2026",), ()),
        ("Hoeveel acties zijn er?", "beantwoord", (f"{FRAME} telt vijf acties", "telt zeven acties"), ()),
    ],
)  # fmt: skip
def test_actions(
    visible_service: Service, text: str, outcome: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    check(visible_service, text, "acties", outcome, there, absent)


def test_what_an_action_lacks_is_said_in_plain_dutch(visible_service: Service) -> None:
    made = ask(visible_service, "Wie is verantwoordelijk voor actie 4 van het afsprakenkader?")
    assert made.antwoord.startswith(f"Bij actie 4 van {FRAME} staat geen verantwoordelijke."), made.antwoord
    made = ask(visible_service, "Hoeveel uur kost actie 4 van het afsprakenkader?")
    assert made.antwoord.startswith(f"Bij actie 4 van {FRAME} staan geen uren."), made.antwoord


def test_an_amount_in_the_text_of_an_action(visible_service: Service) -> None:
    check(
        visible_service,
        "Wat zijn de kosten van het buurtbudget per jaar?",
        "acties",
        "beantwoord",
        ("25.000 euro per jaar",),
    )


def test_actions_side_by_side(visible_service: Service) -> None:
    check(
        visible_service, "Wie is verantwoordelijk voor actie 1 en actie 3 van het afsprakenkader?", "genummerde acties", "beantwoord",
        ("Actie 1. Verantwoordelijk: Programmaleider Wonen", "Actie 3. Verantwoordelijk: Beleidsadviseur Wonen", "[2]"),
    )  # fmt: skip
    check(
        visible_service, "Welke van actie 1 en actie 3 van het afsprakenkader kost de meeste uren?", "genummerde acties", "beantwoord",
        ("Actie 3: 300 uur tegen 100 uur",),
    )  # fmt: skip


def test_the_next_action(visible_service: Service) -> None:
    before = ("Wat is actie 3 van het afsprakenkader?",)
    check(
        visible_service,
        "En de actie daarna?",
        "acties",
        "beantwoord",
        ("Actie 4", "Gelijke urgentieverordening"),
        before=before,
    )
    check(
        visible_service,
        "En de vorige actie?",
        "acties",
        "beantwoord",
        ("Actie 2", "compensatie"),
        before=before,
    )


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        (
            "Wat zijn de lobbydoelen voor Vaker een trein?",
            ("vier lobbydoelen", "(1) Vier sprinters", "keerspoor", "snelbus"),
            ("Havenbuurt",),
        ),
        ("Hoeveel lobbydoelen zijn er?", ("9 lobbydoelen", "4 thema's"), ()),
        (
            "Aan wie is het lobbydoel over het keerspoor gericht?",
            ("het ministerie van Infrastructuur",),
            ("provincie",),
        ),
        ("Wat is het lobbydoel over de brugbediening?", ("één lobbydoel", "op zaterdag"), ("betoncentrale",)),
    ],
)
def test_lobby_goals(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    check(visible_service, text, "lobbydoelen", "beantwoord", there, absent)


@pytest.mark.parametrize(
    ("text", "outcome", "there"),
    [
        ("Wat vraagt de gemeente van de provincie?", "beantwoord", "gericht aan de provincie: (1)"),
        ("Waar vraagt de gemeente de provincie om?", "beantwoord", "gericht aan de provincie: (1)"),
        ("Wat verwacht de stad van het Rijk?", "beantwoord", "gericht aan het kabinet: (1)"),
        ("Waarvoor lobbyt de stad bij het waterschap?", "niet-gevonden", "gericht is aan het waterschap"),
    ],
)
def test_what_is_wanted_of_a_body_are_the_goals_addressed_to_it_and_no_sentence_that_names_both(
    visible_service: Service, text: str, outcome: str, there: str
) -> None:
    check(visible_service, text, "lobbydoelen", outcome, (there,))


def test_why_something_is_lobbied_for_is_not_told_by_the_goal(service: Service) -> None:
    made = service.ask(AskRequest("Waarom lobbyt Amersfoort voor de Wet collectieve warmte?"))
    assert "noodzakelijk" in made.antwoord and "lobbydoel" not in made.antwoord, made.antwoord


def test_a_lobby_goal_without_an_addressee(visible_service: Service) -> None:
    check(
        visible_service,
        "Aan wie is het lobbydoel over de brugbediening gericht?",
        "lobbydoelen",
        "niet-gevonden",
        ("staat er niet bij",),
    )


@pytest.mark.parametrize(
    ("text", "outcome", "there", "absent"),
    [
        ("Wat is thema 1?", "onduidelijk", ("Water", "Gezond opgroeien", "Prettige buurten"), ()),
        ("Wat is thema 7 van de strategische agenda?", "niet-gevonden", ("Er is geen thema 7",), ()),
        ("Wat is thema 3 van Leefomgeving?", "beantwoord", ("evenveel stroom", "windmolens"), ("Meedoen",)),
        (
            "Welke thema's heeft Leefomgeving?",
            "beantwoord",
            ("3 thema's", "Water", "Landschap", "Energie"),
            ("Meedoen",),
        ),
        (
            "Wat gaat men doen voor het thema Landschap?",
            "beantwoord",
            ("(1) Een landschapsfonds", "(2)"),
            ("herkenbaar",),
        ),
        (
            "Wat wil men bereiken bij het thema Landschap?",
            "beantwoord",
            ("herkenbaar",),
            ("landschapsfonds",),
        ),
        ("Wie trekt het thema Landschap?", "niet-gevonden", ("geen bestuurlijk trekker",), ()),
    ],
)
def test_themes(
    visible_service: Service, text: str, outcome: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    check(visible_service, text, "themas", outcome, there, absent)


@pytest.mark.parametrize(
    ("text", "outcome", "there"),
    [
        (
            "Wat betekent MIRT?",
            "beantwoord",
            ("MIRT staat voor Meerjarenprogramma Infrastructuur Ruimte en Transport",),
        ),
        ("waar staat brw voor", "beantwoord", ("Bureau Regio Waardstreek",)),
        ("What does BOW stand for?", "beantwoord", ("Bestuurlijk Overleg Wonen",)),
        ("Wat is een urgent woningzoekende?", "beantwoord", ("voorrang krijgt",)),
        ("Wat betekent QXZ?", "niet-gevonden", ("QXZ komt in de documenten niet voor",)),
    ],
)
def test_terms(visible_service: Service, text: str, outcome: str, there: tuple[str, ...]) -> None:
    check(visible_service, text, "begrippen", outcome, there)


def test_a_term_that_is_spelled_out_nowhere(visible_service: Service) -> None:
    made = ask(visible_service, "Wat betekent ADL?")
    assert "nergens voluit" in made.antwoord and "ADL-hulp" in made.antwoord
    assert made.bronnen[0]["pagina"] == 3


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Hoeveel appartementen kwamen er in 2024 vrij in Oudendam?", ("92",), ("88", "90")),
        ("Wat is de totale opgave van Lagewaard in 2028-2031?", ("42",), ("47",)),
        ("Wat is de totale opgave van Lagewaard in 2026-2027?", ("47",), ("42",)),
        ("jaarlijkse opgave begeleid wonen oudendam 2026-2027", ("Dat is nog niet bekend", '"P.M."'), ()),
        (
            "Welke gemeente heeft de kleinste totale opgave in 2028-2031?",
            ("Zuiderhof", "9", "Daarna volgen Oudendam"),
            (),
        ),
        ("Hoeveel inwoners heeft de Waardstreek?", ("158.000",), ()),
        ("Hoeveel bedrijven zijn er in 2025 bezocht?", ("62",), ("19",)),
    ],
)
def test_figures(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = check(visible_service, text, "cijfers", "beantwoord", there, absent)
    quotes = " ".join(str(source["citaat"]) for source in made.bronnen)
    assert there[0].strip('"') in quotes or made.antwoord.startswith(
        ("Dat is nog niet bekend", "Zuiderhof")
    ), "a figure that its quote does not hold"


def test_the_difference_is_of_the_period_that_is_asked(visible_service: Service) -> None:
    made = ask(
        visible_service, "Wat is het verschil tussen Lagewaard en Oudendam in de totale opgave 2028-2031?"
    )
    assert "Het verschil is 25" in made.antwoord, made.antwoord


def test_a_municipality_and_the_same_in_another_period(visible_service: Service) -> None:
    before = ("Wat is de totale opgave van Lagewaard in 2026-2027?",)
    check(visible_service, "En in 2028-2031?", "cijfers", "beantwoord", ("42",), before=before)
    check(visible_service, "En van Oudendam?", "cijfers", "beantwoord", ("15",), before=before)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Kloppen de uren van 2026 in tabel 5?", ("Niet helemaal", "908", "918")),
        ("Klopt het totaal van tabel 1 met de tekst?", ("Niet helemaal", "96", "98")),
    ],
)
def test_findings(visible_service: Service, text: str, there: tuple[str, ...]) -> None:
    made = check(visible_service, text, "bevindingen", "beantwoord", there)
    assert len(made.bronnen) > 1, "both places must be quoted"


def test_what_contradicts_itself_is_not_told_of_another_year(service: Service) -> None:
    made = service.ask(AskRequest("Klopt het dat Nederland in 2040 CO2-neutraal moet zijn?"))
    assert "Niet helemaal" not in made.antwoord, "the goal that stands with two years is another one"


def test_only_the_documents_that_are_asked(visible_service: Service) -> None:
    limited = visible_service.ask(AskRequest("Wat is actie 2?", documenten=("samenwerking-lagewaard",)))
    assert limited.uitkomst == "beantwoord" and "buurtbudget" in limited.antwoord
    assert {s["document"] for s in limited.bronnen} == {"samenwerking-lagewaard"}


def test_no_lookup_for_a_question_on_the_text(visible_reader: Reader) -> None:
    for text in (
        "Waarom zakt het veen?",
        "Wat wordt het weer morgen?",
        "",
        "Wanneer gaan de nieuwe contracten in?",
    ):
        draft, name = look_up(visible_reader.understander.understand(text), visible_reader.desk)
        assert (draft, name) == (None, ""), text


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel acties vragen geen extra investering volgens de uitvoeringsagenda aandachtsgroepen?", ("Vier acties", "actie 1:", "actie 5:", "actie 8:", "actie 9:")),
        ("Welke acties beginnen in het vierde kwartaal van 2025?", ("Twee acties", "actie 7:", "actie 8:")),
        ("Welke acties zijn klaar in Q2 2026?", ("Drie acties", "actie 3:", "actie 6:", "actie 7:")),
        ("Hoeveel uur vragen de acties in 2026 bij elkaar van gemeente Amersfoort?", ("Samen 95 uur van Gemeente Amersfoort in 2026", "actie 4: 20 uur", "actie 7: 75 uur")),
        ("Welke actie kost SWEV de meeste uren?", ("Actie 3", "50 uur van SWEV")),
        ("Kloppen de 490 uur van BRA in 2025 met de losse uren?", ("Ja: 400", "50 (actie 3)", "40 (actie 4)", "= 490 uur")),
        ("Klopt het totaal van 123 uur voor gemeente Amersfoort in 2025?", ("Ja: 18", "25 (", "= 123 uur")),
    ],
)  # fmt: skip
def test_actions_and_hours_together(service: Service, text: str, there: tuple[str, ...]) -> None:
    made = ask(service, text)
    assert all(words in made.antwoord for words in there), made.antwoord


def test_hours_that_do_not_add_up_are_not_said_to(service: Service) -> None:
    made = ask(service, "Kloppen de 43 uur van de Provincie Utrecht in 2025?")
    assert not made.antwoord.startswith("Ja"), made.antwoord


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Krijgt Baarn na 2026 meer of minder urgent woningzoekenden?", ("Meer: Baarn gaat van 14", "naar 20", "6 meer"), ()),
        ("Verandert het aantal urgenten van Eemnes na 2026?", ("Nee, evenveel", "4 woningzoekenden"), ("meer.",)),
        ("Gaat het aandeel urgenten in Amersfoort na 2026 omhoog of omlaag?", ("Omlaag", "11,9%", "9,6%", "2,3 procentpunt minder"), ()),
        ("Is Bunschoten evenveel uren kwijt als Soest?", ("Ja.", "68 uur in 2025", "98 uur in 2026"), ("Nee.",)),
        ("Moet Bureau Regio Amersfoort in 2026 meer uren maken dan in 2025?", ("Ja, meer", "490", "670"), ()),
    ],
)  # fmt: skip
def test_side_by_side(service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]) -> None:
    made = ask(service, text)
    assert made.uitleg["opzoeking"] == "vergelijkingen", made.antwoord
    assert all(words in made.antwoord for words in there), made.antwoord
    assert not any(words in made.antwoord for words in absent), made.antwoord


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Wat duurt langer, de energiestrategie of het van het gas af gaan?", "Warmtetransitie duurt het langst"),
        ("Zet de looptijd van de energiestrategie naast die van het van-het-gas-af-dossier.", "De looptijd van Regionale Energiestrategie"),
    ],
)  # fmt: skip
def test_a_dossier_told_by_its_subject_beside_one_named(service: Service, text: str, opens: str) -> None:
    made = ask(service, text)
    assert made.antwoord.startswith(opens) and "2031 - 2050" in made.antwoord, made.antwoord


def test_what_no_dossier_is_about_is_set_beside_none(service: Service) -> None:
    made = ask(service, "Wat duurt langer, de RES of de lening van de bank?")
    assert made.uitleg["opzoeking"] != "twee dossiers", made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Loopt Programma U Ned langer door dan de Woondeal?", ("Nee.", "Tot en met 2025", "2022 – 2030")),
        ("Zijn NOVEX en de omgevingsvisie van dezelfde bestuurlijk trekker?", ("Ja.", "Metz")),
        (
            "Doen er bij de RES dezelfde gemeenten mee als bij Provinciale bereikbaarheid?",
            ("Ja.", "Woudenberg"),
        ),
    ],
)
def test_dossiers_named_by_an_abbreviation(service: Service, text: str, there: tuple[str, ...]) -> None:
    made = ask(service, text)
    assert made.uitleg["opzoeking"] == "twee dossiers", made.antwoord
    assert all(words in made.antwoord for words in there), made.antwoord


@pytest.mark.parametrize(
    ("text", "opens", "there"),
    [
        ("Krijgt Soest er na 2026 meer urgenten bij dan Leusden?", "Ja.", ("9 meer", "1 meer")),
        ("Waar gaat het percentage toewijzingen aan urgenten na 2026 meer omhoog, in Leusden of in Baarn?", "Baarn.", ("3,6 procentpunt", "0,6 procentpunt")),
        ("Heeft Nijkerk in 2024 meer sociale huurwoningen toegewezen dan Leusden?", "Ja.", ("197", "160")),
        ("Heeft Leusden in 2024 meer sociale huurwoningen toegewezen dan Nijkerk?", "Nee.", ("197", "160")),
    ],
)  # fmt: skip
def test_two_municipalities_by_figure_or_by_change(
    service: Service, text: str, opens: str, there: tuple[str, ...]
) -> None:
    made = ask(service, text)
    assert made.antwoord.startswith(opens), made.antwoord
    assert all(words in made.antwoord for words in there), made.antwoord


def test_either_of_two_years_where_both_are_said(service: Service) -> None:
    made = ask(service, "Geldt de 55% CO2-reductie uit de PA-agenda nou voor 2030 of voor 2050?")
    assert made.uitkomst == "tegenstrijdig" and len(made.bronnen) == 2, made.antwoord


def test_the_parties_that_an_action_needs_are_not_only_who_is_responsible(service: Service) -> None:
    text = "Welke partijen zijn nodig bij het regionaal coördineren van woonzorginitiatieven?"
    made = ask(service, text)
    assert "Hierbij zijn nodig: Zorgkantoor, Huisartsen Eemland" in made.antwoord, made.antwoord


def test_the_subjects_under_a_part_that_is_called_by_one_of_its_names(service: Service) -> None:
    made = ask(service, "Welke onderwerpen staan er in de PA-agenda onder het kopje Bereikbaarheid?")
    assert "Transitie naar duurzame mobiliteit" in made.antwoord and "2 thema's" in made.antwoord


def test_a_total_is_not_what_one_action_takes(service: Service) -> None:
    made = ask(service, "Kost actie 4 Amersfoort meer uren dan actie 7 in 2026?")
    assert made.antwoord.startswith("Nee: 20 uur tegen 75 uur.") and "181" not in made.antwoord


def test_why_more_where_it_is_less(service: Service) -> None:
    made = ask(service, "Waarom moet Amersfoort vanaf 2027 meer urgent woningzoekenden huisvesten dan nu?")
    assert made.uitkomst == "niet-gevonden" and "Nee, minder" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Hoeveel urgent woningzoekenden moeten alle gemeenten behalve Amersfoort in 2027-2030 samen huisvesten?", ("Samen 118 woningzoekenden", "zonder Amersfoort", "Let op", "119"), ()),
        ("Hoeveel urgenten moeten de andere gemeenten samen huisvesten naast Amersfoort in 2025 en 2026?", ("Samen 93 woningzoekenden",), ("Mantelzorg",)),
        ("Hoeveel uur zijn de gemeenten Bunschoten en Soest in 2025 samen kwijt?", ("Samen 136 uur in 2025: Bunschoten 68 [1] + Soest 68 [2]",), ()),
        ("Hoeveel sociale huurwoningen wezen alle gemeenten samen toe in 2024?", ("Samen 2.198 woningen in 2024",), ()),
        ("Hoeveel keer zoveel urgenten als Baarn moet Amersfoort huisvesten in 2027-2030?", ("5,4 keer zoveel",), ()),
        ("Hoeveel uur zijn Samen Sterker Eemland en SWEV samen kwijt in 2025?", ("Samen 257 uur", "2025", "178", "79"), ("172",)),
        ("Hoeveel uur kost actie 4 alle partijen samen in 2025?", ("Samen 142 uur",), ()),
        ("Welke gemeente wees na Amersfoort de meeste sociale huurwoningen toe in 2024?", ("Soest [1], met 323 woningen",), ("Amersfoort [",)),
        ("Welke organisatie is in 2026 de meeste uren kwijt?", ("Bureau Regio Amersfoort [1], met 670 uur",), ()),
        ("Hoeveel uur zijn alle gemeenten bij elkaar in 2025 kwijt?", ("Samen 474 uur in 2025",), ()),
        ("Hoeveel urgenten meer per jaar krijgt Leusden na 2026 dan ervoor?", ("1 meer: van 20", "naar 21"), ()),
        ("Welke gemeente krijgt er na 2026 de meeste urgent woningzoekenden per jaar bij?", ("Soest: 9 woningzoekenden meer", "van 23", "naar 32"), ()),
    ],
)  # fmt: skip
def test_towns_together(service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]) -> None:
    made = ask(service, text)
    assert all(words in made.antwoord for words in there), made.antwoord
    assert not any(words in made.antwoord for words in absent), made.antwoord


def test_percentages_of_towns_are_not_added(service: Service) -> None:
    made = ask(
        service,
        "Hoeveel procent van de toewijzingen gaat naar urgenten in Soest en Baarn samen in 2025-2026?",
    )
    assert "15,4" not in made.antwoord, made.antwoord


def test_a_year_without_hours_is_said(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel uur besteedt WKK aan actie 1 van het afsprakenkader in 2026?")
    assert "Voor 2026 staan er geen uren" in made.antwoord and "30 uur in 2025" in made.antwoord, (
        made.antwoord
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gezond opgroeien thema 1 doelen", "Gezond opgroeien"),
        ("Wat wil men doen aan gezond opgroeien (thema 1)?", "Gezond opgroeien"),
    ],
)
def test_the_name_beside_a_number_tells_which_theme(visible_service: Service, text: str, said: str) -> None:
    made = ask(visible_service, text)
    assert said in made.antwoord and "meer dan één thema" not in made.antwoord, made.antwoord


def test_a_number_that_several_themes_have_is_asked_back(visible_service: Service) -> None:
    made = ask(visible_service, "Wat is thema 1?")
    assert made.uitkomst == "onduidelijk", made.antwoord


# --- what the lookups share -----------------------------------------------------------------------------------------


def test_small_dutch() -> None:
    assert [count_word(n) for n in (0, 1, 12, 13)] == ["nul", "één", "twaalf", "13"]
    assert plural(1, "is", "zijn") == "is" and plural(0, "is", "zijn") == "zijn"


def test_a_list_tells_what_it_leaves_out() -> None:
    span = Span("d", 1, 0, 1)
    assert numbered([("a.", span), ("b", span)], "Dit:").text == "Dit: (1) a ; (2) b ."
    assert numbered([("alleen", span)], "Dit:").text == "Dit: alleen ."
    long = numbered([("woord " * 30, span), ("kort", span), ("langer " * 40, span)], "Dit:", limit=220)
    assert len(long.spans) == 3 and "(2) kort" in long.text  # shortened, and none left out
    assert long.text.count("…") == 2 and len(long.text) < 260


def test_the_subject_is_without_words_of_form(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand(
        "Hoeveel windmolens komen er volgens de strategische agenda in 2030?"
    )
    assert [g.shown for g in subject(question)] == ["windmolens"]
    assert subject(question, {"windmool", *(a for g in question.groups for a in g.alternatives[0][0])}) == []


def test_residue_is_what_lies_outside_the_names(visible_reader: Reader) -> None:
    understand = visible_reader.understander.understand
    name = "Fietsnet Waardstreek"
    assert residue(understand("Wat is Fietsnet Waardstreek?"), name) == 0.0
    assert residue(understand("Wat doet Fietsnet Waardstreek aan blauwalg en windmolens?"), name) > 0.6


def test_the_dossiers_are_listed_whole(visible_service: Service) -> None:
    names = [str(r.data["naam"]) for r in visible_service.library.register.records("dossier")]
    for text in ("Welke dossiers zijn er?", "Hoeveel dossiers zijn er?"):
        made = ask(visible_service, text)
        assert made.wijze == "opzoeking" and all(name in made.antwoord for name in names), made.antwoord


def test_the_dossier_with_the_most_municipalities(visible_service: Service) -> None:
    records = visible_service.library.register.records("dossier")
    sizes = {str(r.data["naam"]): len(r.data["gemeenten"]) for r in records}  # type: ignore[arg-type]
    made = ask(visible_service, "Welk dossier heeft de meeste gemeenten?")
    for name, size in sizes.items():
        assert (name in made.antwoord) == (size == max(sizes.values())), f"{name}: {made.antwoord}"


def test_the_successor_of_a_person_is_not_the_person(visible_service: Service) -> None:
    made = ask(visible_service, "Wie is de opvolger van wethouder Bos?")
    assert made.uitkomst == "niet-gevonden", made.antwoord


def test_a_function_at_a_town_that_no_document_names(visible_service: Service) -> None:
    made = ask(visible_service, "Wie is de wethouder van Rietmeer?")
    assert "Betrokken gemeenten" not in made.antwoord, made.antwoord
    known = [
        r
        for r in visible_service.library.register.records("persoon")
        if r.data["gemeente"] == "Rietmeer" and r.data["functie"] == "wethouder"
    ]
    assert (made.uitkomst == "beantwoord") == bool(known), made.antwoord


def test_what_is_done_with_things_does_not_count_the_things(service: Service) -> None:
    made = ask(service, "Hoeveel sociale huurwoningen zijn er in Amersfoort?")
    assert "1.130" not in made.antwoord, made.antwoord
    made = ask(service, "Hoeveel sociale huurwoningen zijn er in 2024 toegewezen in Soest?")
    assert "323" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Klopt het dat Amersfoort ook in 2028 nog 135 wettelijk urgenten moet huisvesten?", ("Nee. 108",)),
        ("Moet Soest in 2025 32 urgenten huisvesten?", ("Nee. 23",)),
        ("Klopt het dat Soest in 2028 meer dan 30 urgenten moet huisvesten?", ("Ja. 32",)),
        ("Klopt het dat actie 4 Amersfoort 40 uur kost in 2025?", ("Ja. Actie 4", "40 uur in 2025")),
    ],
)
def test_a_figure_that_the_question_states(service: Service, text: str, there: tuple[str, ...]) -> None:
    made = ask(service, text)
    assert all(words in made.antwoord for words in there), made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Welke gemeente heeft behalve Amersfoort de meeste urgente woningzoekenden in 2025?", ("Soest [1], met 23",)),
        ("Heeft Soest na Amersfoort de meeste urgente woningzoekenden in 2025?", ("Soest [1], met 23",)),
        ("Op Amersfoort en Soest na, welke gemeente heeft de meeste urgente woningzoekenden in 2025?", ("Leusden [1], met 20",)),
        ("Zijn er andere gemeenten dan Soest met meer dan 20 urgente woningzoekenden in 2025?", ("zonder Soest",)),
        ("Wie heeft na Bureau Regio Amersfoort de meeste uren in 2026?", ("Samen Sterker Eemland [1], met 196 uur",)),
        ("Hoeveel uur besteden alle partijen samen in 2025?", ("Samen 1.314 uur in 2025", "(x2, voor actie 6) telt hierin één keer mee")),
        ("Hoeveel uur besteden de acht gemeenten samen in 2026?", ("Samen 807 uur in 2026",)),
        ("Hoeveel uur kost actie 4 alle gemeenten samen in 2025?", ("Samen 90 uur",)),
        ("Hoeveel uur besteedt Bureau Regio Amersfoort in 2025 en 2026 samen aan actie 3 en 4?", ("Samen 160 uur",)),
        ("Hoeveel uur kost actie 6 in totaal?", ("Samen 544 uur", "Deze uren zijn al opgenomen in de begroting")),
        ("tel de uren van amersfoort voor 2025 en 2026 op", ("Samen 304 uur: 123 uur in 2025 [1] en 181 uur in 2026 [2]",)),
        ("Hoeveel jaar zit er tussen het eindjaar van U Ned en het eindjaar van het NOVEX Ontwikkelperspectief?", ("15 jaar: ",)),
        ("Hoeveel uur per week is de adviseur wonen en zorg van het bureau bezig met het procesmanagement?", ("16 uur per week",)),
        ("In welk kwartaal moet het verkennen van afspraken over studenten en arbeidsmigranten klaar zijn?", ("Planning: Q4 2025",)),
        ("Zijn er meer toewijzingen in Nijkerk of in Baarn geweest in 2024, en hoeveel scheelt dat?", ("Het verschil is 29 woningen",)),
        ("hoeveel mensen met voorrang moet Soest dit jaar (2025) aan een huurhuis helpen?", ("23 woningzoekenden",)),
    ],
)  # fmt: skip
def test_hours_and_cells_in_everyday_words(service: Service, text: str, there: tuple[str, ...]) -> None:
    made = ask(service, text)
    assert all(words in made.antwoord for words in there), made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel maanden staat een wettelijk urgent woningzoekende gemiddeld op de wachtlijst in de regio?",
        "hoe lang moet je wachten op een huis als je uit een instelling komt?",
        "Hoeveel kilometer fietspad komt erbij in Soest?",
    ],
)
def test_a_count_of_people_is_no_length_of_time_or_way(service: Service, text: str) -> None:
    assert "woningzoekenden (" not in ask(service, text).antwoord


def test_an_action_of_another_document_is_not_told(service: Service) -> None:
    made = ask(service, "Wat is actie 11 van de uitvoeringsagenda aandachtsgroepen?")
    assert made.uitkomst == "niet-gevonden" and "tot en met 10" in made.antwoord, made.antwoord


def test_a_dossier_means_one_of_that_name(service: Service) -> None:
    made = ask(service, "Wie is de bestuurlijk trekker van het dossier Verkeersveiligheid?")
    assert made.uitkomst == "niet-gevonden", made.antwoord
    assert ask(service, "Wie gaat er over verkeersveiligheid?").uitkomst == "beantwoord"


def test_a_part_by_the_name_and_one_beside_it_are_both_asked(service: Service) -> None:
    for text in (
        "Wie zijn de trekkers van de zorginkoop voor jeugd en Wmo?",
        "Welke wethouders doen de Wmo-inkoop en welke de jeugdhulpinkoop?",
    ):
        told = service.ask(AskRequest(text)).antwoord
        assert "(Jeugd)" in told and "(Wmo)" in told, told


@pytest.mark.parametrize(
    "text",
    ["Waaraan doet Rietmeer niet helemaal mee?", "Aan welk dossier doet Rietmeer niet volledig mee?"],
)
def test_where_a_municipality_takes_part_but_partly(visible_service: Service, text: str) -> None:
    told = visible_service.ask(AskRequest(text)).antwoord
    assert told.startswith("Rietmeer doet voor een deel mee aan 2 dossiers"), told


def test_partly_in_what_no_dossier_is_about_is_told_by_the_texts(service: Service) -> None:
    text = "Eemnes en Nijkerk doen niet helemaal mee bij de huisvesting van aandachtsgroepen. Waar zit het verschil?"
    told = service.ask(AskRequest(text)).antwoord
    assert "Gooi- en Vechtstreek" in told, told


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Wie zijn de bestuurlijk trekkers van het sociaal domein?", ("Regionale samenwerking sociaal domein", "Asselt", "Sociaal domein en Zorg", "Treep"), ()),
        ("Tot wanneer loopt sociaal domein?", ("april 2025", "december 2027"), ()),
        ("Wie trekt sociaal domein en zorg?", ("Treep",), ("Asselt",)),
        ("Wie trekt de regionale samenwerking sociaal domein?", ("Asselt",), ("Treep",)),
        ("Wie trekt wonen?", ("Programma Wonen",), ("Woondeal",)),
    ],
)  # fmt: skip
def test_a_name_that_fits_two_dossiers_is_answered_for_each(
    service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = ask(service, text)
    assert all(words in made.antwoord for words in there), made.antwoord
    assert not any(words in made.antwoord for words in absent), made.antwoord


def test_whoever_leads_one_of_two_that_are_called_so_does_lead(service: Service) -> None:
    made = ask(service, "Is Marleen Treep trekker van sociaal domein?")
    assert made.antwoord.startswith("Ja."), made.antwoord


def test_how_many_until_a_year_says_nothing_of_how_long_a_dossier_runs(service: Service) -> None:
    made = ask(service, "Hoeveel woningen moeten er tot 2030 bij komen?")
    assert "eindigt niet" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("count", "kind", "told"),
    [
        (1, "dossier", "één ander dossier"),
        (1, "actie", "één andere actie"),
        (3, "dossier", "drie andere dossiers"),
        (40, "actie", "40 andere acties"),
    ],
)
def test_the_others_are_counted_in_good_dutch_also_when_there_is_one(
    count: int, kind: str, told: str
) -> None:
    assert count_others(count, kind) == told


@pytest.mark.parametrize(
    "text",
    ["Hoeveel genummerde acties bevat het afsprakenkader?", "Hoeveel acties omvat het afsprakenkader?"],
)
def test_the_actions_that_a_document_holds_are_counted_in_any_verb(
    visible_service: Service, text: str
) -> None:
    assert "Samen Wonen Waardstreek telt vijf acties" in visible_service.ask(AskRequest(text)).antwoord


def test_a_term_that_is_asked_in_years_is_told_in_years(visible_service: Service) -> None:
    told = visible_service.ask(AskRequest("Looptijd Fietsnet Waardstreek in jaren?")).antwoord
    assert told.startswith("Fietsnet Waardstreek duurt 13 jaar")
