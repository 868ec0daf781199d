"""Two of a kind set side by side, and what is ranked or counted over all cards: what the first sentence says."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.lookup.across.one_of_two import left_out
from assistant.reader import AskRequest
from assistant.service import Service
from benchmarks.contrasts.__main__ import contrasts
from benchmarks.contrasts.told import Told, verdict
from benchmarks.shapes.asking import questions


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Loopt Rondje Merenland langer door dan Warmte voor de Waard, of is het andersom?", "Warmte voor de Waard loopt het langst door: "),
        ("We hebben Fietsnet Waardstreek en Warmte voor de Waard. Welke van die twee is het eerst voorbij?", "Fietsnet Waardstreek is het eerst afgelopen: "),
        ("Hoeveel jaar zit er tussen het einde van Rondje Merenland en dat van Fietsnet Waardstreek?", "8 jaar: "),
        ("Hoeveel jaar langer loopt Rondje Merenland door dan Fietsnet Waardstreek?", "Fietsnet Waardstreek loopt het langst door: "),
        ("Hoeveel jaar eerder dan Fietsnet Waardstreek is Rondje Merenland afgelopen?", "Rondje Merenland is het eerst afgelopen: "),
        ("Hebben Zon op Bedrijfsdaken en Fietsnet Waardstreek elk een eigen trekker?", "Nee. "),
        ("Gaat een en dezelfde persoon over Rondje Merenland en Warmte voor de Waard?", "Nee. "),
        ("Wie doet mee met Fietsnet Waardstreek, maar laat Zon op Bedrijfsdaken aan zich voorbijgaan?", "Er zijn drie gemeenten die aan Fietsnet Waardstreek meedoen en die niet aan Zon op Bedrijfsdaken meedoen: "),
        ("meeste gemeenten: Zon op Bedrijfsdaken of Fietsnet Waardstreek", "Fietsnet Waardstreek heeft de meeste deelnemende gemeenten, zeven tegen vier: "),
        ("Lagewaard: wel of niet bij Rondje Merenland en Warmte voor de Waard?", "Nee, niet aan allebei. Lagewaard doet mee aan Warmte voor de Waard"),
        ("Wie heeft de volste portefeuille, A. de Wit of P. Kromhout?", "Wethouder A. de Wit trekt de meeste dossiers: twee, tegen één"),
        ("Zijn er dossiers die A. de Wit en S. Yildirim delen?", "Ja. Wethouder A. de Wit en "),
        ("Doet Lagewaard aan meer dossiers mee dan Vennebroek, of is het andersom?", "Lagewaard doet aan de meeste dossiers mee, 6 tegen 4: "),
        ("Aan hoeveel procent van de dossiers doet Vennebroek mee?", "Vennebroek doet mee aan 4 van de 10 dossiers (40%): "),
        ("Welk thema heeft de meeste dossiers?", "Energie en Mobiliteit hebben de meeste dossiers, twee: "),
        ("Welk dossier heeft het verste eindjaar?", "Warmte voor de Waard ("),
        ("Start actie 1 van het afsprakenkader eerder dan actie 3, of later?", "Actie 3 begint het eerst."),
        ("Waar is BRW in 2026 meer tijd aan kwijt, aan actie 1 of aan actie 3 van het afsprakenkader?", "Actie 3: 120 uur tegen 20 uur"),
        ("uren BRW 2026 actie 1 + actie 3 afsprakenkader", "Samen 140 uur"),
        ("Welke actie kost BRW in 2026 de meeste uren?", "Actie 3 "),
        ("Hoeveel dossiers trekken A. de Wit en S. Yildirim samen?", "Er is één dossier met "),
        ("Staan er meer lobbydoelen bij Vaker een trein dan bij Ruimte voor de haven?", "Ja. Lobbydoelen: Vaker een trein vier"),
        ("Hoeveel lobbydoelen hebben thema 1 en thema 3 samen?", "Samen drie lobbydoelen: "),
        ("Hoeveel lobbydoelen heeft de lobbyagenda in totaal?", "De documenten noemen 9 lobbydoelen"),
        ("Is de halfjaarlijkse meting eerder klaar dan het adviesteam toewijzing?", "Nee. Actie 1 (Halfjaarlijkse meting van de verdeling). Planning: Q1 2026 - Q4 2026"),
        ("Wat begint eerder, het onderzoek naar compensatie of de oprichting van het adviesteam?", "Actie 3 begint het eerst."),
        ("Welke loopt langer door, Warmte voor de Waard of dat Rondje Merenland-verhaal?", "Warmte voor de Waard loopt het langst door: "),
        ("Aan welke actie van het afsprakenkader is BRW in 2026 de meeste tijd kwijt?", "Actie 3 "),
    ],
)  # fmt: skip
def test_what_was_asked_is_said_first(visible_service: Service, text: str, begins: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord" and made.antwoord.startswith(begins), made.antwoord


@pytest.mark.parametrize(
    "text", ["Welk dossier heeft de meeste gemeenten?", "Welke bestuurders trekken meer dan één dossier?"]
)
def test_a_rank_of_something_else_or_a_condition_is_left_to_the_lists(
    visible_service: Service, text: str
) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord" and made.uitleg["opzoeking"] != "dossiers van wie", made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat zegt de voortgangsrapportage over deelvervoer en wat zegt de lobbyagenda erover?",
        "Leg de voortgangsrapportage en de lobbyagenda naast elkaar op het punt van warmtenetten.",
        "Ik lees in de lobbyagenda iets over warmtenetten. Wat vind ik daarover in de voortgangsrapportage, en wat stond er in het eerste stuk?",
    ],
)
def test_two_documents_on_one_thing_are_both_looked_at(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    both = {"voortgang-waardstreek", "lobbyagenda-lagewaard"}
    titles = [visible_service.library.documents[d].title for d in both]
    cited = {str(b["document"]) for b in made.bronnen}
    assert (
        cited
        and cited <= both
        and all(d in cited or t in made.antwoord for d, t in zip(both, titles, strict=True))
    )


def test_contrasts_are_made_of_the_register_and_judged_by_it(visible_service: Service) -> None:
    made = list(questions(contrasts(visible_service.library), 1, 1))
    assert {True, False} == {asked.seen for asked in made}
    assert len({asked.case.asked for asked in made}) > 20
    answer = ask(visible_service, "Wat eindigt het eerst, Rondje Merenland of Fietsnet Waardstreek?")
    facts = (("2027",), ("2035",))
    right = Told(facts, first=("Rondje Merenland",), shuns=("Fietsnet Waardstreek",))
    wrong = Told(facts, first=("Fietsnet Waardstreek",), shuns=("Rondje Merenland",))
    assert verdict(right, answer)[0] == "goed"
    assert verdict(wrong, answer)[0] == "fout"


@pytest.mark.parametrize(
    "text",
    [
        "Kost Rondje Merenland meer dan Warmte voor de Waard?",
        "Heeft Fietsnet Waardstreek een groter budget dan Zon op Bedrijfsdaken?",
        "Is Fietsnet Waardstreek duurder dan Zon op Bedrijfsdaken?",
    ],
)
def test_which_costs_more_is_told_by_no_text_without_a_sum(visible_service: Service, text: str) -> None:
    assert ask(visible_service, text).uitkomst == "niet-gevonden"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wanneer is het privacyprotocol klaar?", ("Q4 2025 - Q3 2026",)),
        ("Wie maakt het privacyprotocol en wanneer moet dat af zijn?", ("Beleidsadviseur Wonen", "Q4 2025 - Q3 2026")),
        ("Wie is verantwoordelijk voor het adviesteam toewijzing en wanneer is het klaar?", ("Beleidsadviseur Wonen", "Q4 2025 - Q3 2026")),
    ],
)  # fmt: skip
def test_what_an_action_is_to_bring_is_planned_and_done_with_it(
    visible_service: Service, text: str, told: tuple[str, ...]
) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord" and all(t in made.antwoord for t in told), made.antwoord


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("wat is het verschil tussen de RES en de warmtetransitie", ("Regionale Energiestrategie: ", "Warmtetransitie: ")),
        ("leg eens uit hoe de RES en de warmtetransitie van elkaar verschillen", ("Regionale Energiestrategie: ", "Warmtetransitie: ")),
        ("hoe verschilt de PA-agenda van de strategische agenda", ("PA-agenda gemeente Amersfoort: ", "Strategische agenda 2022: ")),
        ("wat is het verschil tussen SWEV en SSE", ("SWEV staat voor", "SSE staat voor")),
        ("Wat is het verschil tussen de SWEV en het RISB?", ("SWEV staat voor", "Regionaal Inkoop en Subsidiebureau")),
        ("wat is het verschil tussen begeleid en beschermd wonen", ("Begeleid wonen: ", "Beschermd wonen: ")),
        ("wat is het verschil tussen windenergie en kernenergie", ("Windenergie: ", 'Wat "kernenergie" is, staat niet in de documenten')),
    ],
)  # fmt: skip
def test_of_two_notions_each_is_told_and_that_nothing_sets_them_apart(
    service: Service, text: str, told: tuple[str, ...]
) -> None:
    made = ask(service, text)
    assert made.antwoord.startswith("Het verschil staat niet met zoveel woorden"), made.antwoord
    assert all(t in made.antwoord for t in told), made.antwoord


def test_two_offices_are_explained_nowhere(service: Service) -> None:
    """Whoever leads some dossier does not tell what a mayor is."""
    made = ask(service, "wat is het verschil tussen een burgemeester en een wethouder")
    assert made.uitkomst == "niet-gevonden" and "trekker" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "begins", "has"),
    [
        (
            "heeft het afsprakenkader meer acties dan de samenwerkingsafspraken",
            "Nee.",
            "Het verschil is tien",
        ),
        ("heeft sociaal meer dossiers dan wonen", "Ja.", "Het verschil is één"),
        ("heeft energie meer dossiers dan mobiliteit", "Nee, evenveel.", "twee dossiers"),
        (
            "wie heeft de meeste acties",
            "Wie de meeste acties heeft, staat niet in de documenten.",
            "20 acties",
        ),
    ],
)
def test_records_are_counted_on_both_sides(service: Service, text: str, begins: str, has: str) -> None:
    made = ask(service, text)
    assert made.antwoord.startswith(begins) and has in made.antwoord, made.antwoord


def test_what_two_documents_say_of_a_town_is_not_its_figure(service: Service) -> None:
    made = ask(service, "zegt het afsprakenkader over Eemnes hetzelfde als de voortgangsrapportage")
    assert "evenveel" not in made.antwoord
    assert {s["document"] for s in made.bronnen} == {"afsprakenkader", "voortgangsrapportage"}, made.antwoord


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("is Amersfoort groter dan Soest", "Amersfoort is de grootste gemeente"),
        ("is Leusden groter dan Baarn", "Hoe groot de gemeenten zijn, staat niet"),
        ("Leusden heeft toch de meeste urgenten", "Nee. Leusden (20)"),
        ("heeft Amersfoort de meeste toewijzingen", "Ja. Amersfoort (1.130)"),
        ("hoeveel toewijzingen zonder Amersfoort", "Samen 1.068 woningen in 2024 (zonder Amersfoort)"),
        ("hoeveel uren zonder SWEV in 2026", "Samen 1.809 uur in 2026 (zonder SWEV)"),
        ("welk dossier is het oudst", "Naar de looptijd is dit het eerst begonnen, in 2021"),
        (
            "welk document is het oudst",
            "Van de documenten met een datum is dit het oudste: Strategische agenda",
        ),
        ("welk document is het langst", "Het langste document is PA-agenda"),
        ("Van welk document is het aantal bladzijden het grootst?", "Het langste document is PA-agenda"),
        ("welk stuk heeft de meeste pagina's", "Het langste document is PA-agenda"),
        ("welk document is het minst dik", "Het kortste document is"),
        ("warmtenetten per document", "PA-agenda gemeente Amersfoort:"),
        ("Som per stuk op wat er over warmtenetten staat", "PA-agenda gemeente Amersfoort:"),
        ("spreken de documenten elkaar tegen over woningen", "Er is geen tegenspraak gevonden"),
        ("vergelijk de RES met de Woondeal", "Hoe deze twee zich verhouden, staat niet"),
    ],
)
def test_what_is_greatest_oldest_left_out_or_at_odds(service: Service, text: str, begins: str) -> None:
    """A figure of something in a municipality is not its size, and who is left out is not who is counted."""
    assert ask(service, text).antwoord.startswith(begins), ask(service, text).antwoord


def test_all_that_is_at_odds_is_told_with_both_places(service: Service) -> None:
    made = ask(service, "waar spreken de documenten elkaar tegen")
    assert "2050 en 2030" in made.antwoord and len(made.bronnen) > 4, made.antwoord


def test_the_theme_with_the_most_goals_is_no_document(service: Service) -> None:
    assert ask(service, "welk thema heeft de meeste lobbydoelen").antwoord.startswith("De meeste lobbydoelen")


def test_dossiers_that_are_called_so_in_the_question_are_told_by_their_cards(
    visible_service: Service,
) -> None:
    plain = ask(visible_service, "Waarin verschillen Rondje Merenland en Warmte voor de Waard?")
    called = ask(
        visible_service,
        "Waarin verschillen het dossier Rondje Merenland en het dossier Warmte voor de Waard?",
    )
    assert called.antwoord == plain.antwoord, called.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Welk percentage is dat in Lagewaard en gaat dat omhoog?",
        "hoeveel procent in Lagewaard, en wordt dat na 2027 lager?",
    ],
)
def test_a_share_and_which_way_it_goes_are_told_together(visible_service: Service, text: str) -> None:
    """And not by which percentage something else goes."""
    made = ask(visible_service, text)
    assert made.antwoord.startswith("Omlaag: Lagewaard gaat van 7,3% in 2026-2027"), made.antwoord


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Wordt de jaarlijkse opgave van Zuiderhof na 2027 anders dan in de eerste twee jaar?",
            "Nee, evenveel: Zuiderhof heeft 9",
        ),
        (
            "Verschilt de opgave van Oudendam in 2028-2031 van die in 2026-2027?",
            "Ja, meer: Oudendam gaat van 15",
        ),
    ],
)
def test_whether_a_figure_becomes_another_is_said_with_yes_or_no(
    visible_service: Service, text: str, said: str
) -> None:
    assert visible_service.ask(AskRequest(text)).antwoord.startswith(said)


@pytest.mark.parametrize(
    "text",
    [
        "Waar zit Lagewaard niet in, en Wijdoever al evenmin?",
        "In welke dossiers participeert noch Lagewaard noch Wijdoever?",
        "Aan welke dossiers doen Lagewaard en Wijdoever geen van tweeën mee?",
    ],
)
def test_what_neither_of_two_takes_part_in_is_never_what_one_of_them_does(
    visible_service: Service, text: str
) -> None:
    assert "Lagewaard en Wijdoever geen van beide meedoen" in ask(visible_service, text).antwoord


def test_two_municipalities_set_against_each_other_are_no_list_of_what_both_are_in(
    visible_service: Service,
) -> None:
    made = ask(visible_service, "Zijn er meer dossiers met Lagewaard dan met Wijdoever?")
    assert " tegen " in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("dossier minste gemeenten", "Twee gemeenten: Natuurlijke Oevers"),
        ("Noem de kaart met het laatste einde.", "Warmte voor de Waard"),
        ("lijst lobbypunten", "De documenten noemen"),
        ("Welk dossier loopt langer door: Fietsnet Waardstreek of Rondje Merenland?", "Fietsnet Waardstreek loopt het langst door"),
        ("Zijn A. de Wit en P. Kromhout allebei wethouder?", "Wethouder A. de Wit is"),
    ],
)  # fmt: skip
def test_what_is_typed_in_few_words_or_another_order_is_not_read_the_other_way_round(
    visible_service: Service, text: str, begins: str
) -> None:
    made = ask(visible_service, text)
    assert made.antwoord.startswith(begins), made.antwoord


@pytest.mark.parametrize(
    ("asked", "out"),
    [
        ("wie doet er niet mee met @d maar wel met @d", 0),
        ("welke gemeenten ontbreken bij @d terwijl ze wel bij @d horen", 0),
        ("wie zit in @d en niet in @d", 1),
        ("welke dossiers gaan aan @g voorbij maar niet aan @g", None),
        ("wie doet mee aan @d en @d", None),
    ],
)
def test_which_of_two_is_left_out_is_told_by_the_words_or_not_at_all(asked: str, out: int | None) -> None:
    assert left_out(asked.split()) == out
