"""Lobby goals, field by field, on documents with a map, a closing list and running text."""

from __future__ import annotations

import pytest
import zichtbaar

from ingest.model import Record
from ingest.records import goals


def found(id: str) -> list[Record]:
    return goals.read(*zichtbaar.visible(id))


@pytest.mark.parametrize("id", zichtbaar.ids())
def test_each_field_of_each_goal_is_as_the_truth_says(id: str) -> None:
    expected = {
        zichtbaar.fold(goal["tekst"]): goal
        for goal in zichtbaar.truth("lobbydoelen")
        if goal["document"] == id
    }
    records = {zichtbaar.fold(record.data["tekst"]): record.data for record in found(id)}
    assert set(records) == set(expected)
    for text, goal in expected.items():
        data = records[text]
        for name in ("document", "thema", "nummer", "gericht_aan"):
            assert data[name] == goal[name], (text, name)
        assert isinstance(data["vindplaatsen"], list)
        places = {
            (p["soort"], zichtbaar.fold(p["tekst"]), p["bron"].page)
            for p in data["vindplaatsen"]
            if p["soort"] != "tekst"
        }
        assert places == {(p["soort"], zichtbaar.fold(p["tekst"]), p["pagina"]) for p in goal["vindplaatsen"]}


def test_sources_quote_their_page_and_ids_differ() -> None:
    document, outline = zichtbaar.visible("lobbyagenda-lagewaard")
    records = goals.read(document, outline)
    zichtbaar.check_sources(outline, records)
    assert len({record.id for record in records}) == len(records)
    for record in records:
        for place in record.data["vindplaatsen"]:  # type: ignore[attr-defined]
            assert " ".join(zichtbaar.quote(outline, place["bron"]).split()) == place["tekst"]


def test_sentence_in_the_text_that_asks_for_the_same_is_a_place_too() -> None:
    goal = next(r for r in found("lobbyagenda-lagewaard") if "vergunningprocedure" in str(r.data["tekst"]))
    said = [p["tekst"] for p in goal.data["vindplaatsen"] if p["soort"] == "tekst"]  # type: ignore[attr-defined]
    assert said == [
        "We vragen om een kortere vergunningprocedure voor het verdeelstation aan de Spoorstrook."
    ]


def test_agenda_with_ten_themes() -> None:
    document, outline = zichtbaar.real("pa-agenda")
    records = goals.read(document, outline)
    zichtbaar.check_sources(outline, records)
    assert list(dict.fromkeys(r.data["nummer"] for r in records)) == [str(n) for n in range(1, 11)]
    kinds = [p["soort"] for r in records for p in r.data["vindplaatsen"]]  # type: ignore[attr-defined]
    assert kinds.count("lijst") == 19
    assert kinds.count("kaart") == 25
    alone = [r for r in records if {p["soort"] for p in r.data["vindplaatsen"]} <= {"kaart", "tekst"}]  # type: ignore[attr-defined]
    assert len(alone) == 6


@pytest.mark.parametrize("label", ["Lobbydoelen", "Onze lobbydoelen:", "Lobbydoel:", "Lobbypunten"])
def test_label_opens_a_list_without_frame_or_number(label: str) -> None:
    outline = zichtbaar.typeset(
        ("heading", "Water vasthouden", {"size": 16.0}),
        ("paragraph", "De plassen staan laag."),
        ("heading", label, {"bold": True}),
        ("item", "• Bijdrage van het waterschap aan de sluis.", {"mark": 2, "marker": "•"}),
        ("item", "• Afspraken met de minister over het peil.", {"mark": 2, "marker": "•"}),
        ("paragraph", "Meer staat in de bijlage."),
    )
    records = goals.read(zichtbaar.sheet(), outline)
    assert [(r.data["thema"], r.data["nummer"], r.data["gericht_aan"]) for r in records] == [
        ("Water vasthouden", None, "het waterschap"),
        ("Water vasthouden", None, "de minister"),
    ]


def test_general_label_counts_only_in_a_document_about_lobby() -> None:
    lines = (
        ("heading", "2. Zorg dichtbij", {"size": 16.0}),
        ("heading", "Onze inzet", {"bold": True}),
        ("item", "• Behoud van de huisartsenpost.", {"mark": 2, "marker": "•"}),
    )
    assert goals.read(zichtbaar.sheet(), zichtbaar.typeset(*lines)) == []
    records = goals.read(zichtbaar.sheet(kind="lobbyagenda"), zichtbaar.typeset(*lines))
    assert [(r.data["thema"], r.data["nummer"]) for r in records] == [("Zorg dichtbij", "2")]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Afspraken met het kabinet over de brug.", "het kabinet"),
        ("Besluit van de Provinciale Staten om te bouwen.", "de Provinciale Staten"),
        ("Ondersteuning van het Rijk bij nieuwe taken.", "het Rijk"),
        ("De provincie wijst de haven aan als terrein.", "de provincie"),
        ("Medewerking van de provincie Noordoever aan de vergunning.", "de provincie Noordoever"),
        ("Steviger regie vanuit het ministerie van Sport op de hal.", "het ministerie van Sport"),
        ("Afspraken over een gezamenlijk besluit.", None),
        ("Uitwerking van de Rijk-regio afspraken.", None),
        ("Vier treinen per uur.", None),
    ],
)
def test_addressee_is_named_only_where_stated(text: str, to: str | None) -> None:
    outline = zichtbaar.typeset(
        ("heading", "1. Thema", {"size": 16.0}), ("heading", "Lobbydoel:", {"bold": True}), ("item", text)
    )
    assert [r.data["gericht_aan"] for r in goals.read(zichtbaar.sheet(), outline)] == [to]


def test_goals_under_lines_that_say_to_whom_are_addressed_to_them() -> None:
    outline = zichtbaar.typeset(
        ("heading", "Sterke zorg", {"size": 16.0, "group": 1}),  # in a bar of colour
        ("heading", "Wat vragen wij?", {"bold": True, "size": 12.0}),
        ("heading", "Aan het Rijk", {"bold": True, "group": 2}),
        ("item", "• Meer stageplaatsen.", {"mark": 2, "marker": "•", "group": 2}),
        ("heading", "Aan de provincie", {"bold": True, "group": 3}),
        ("item", "• Een halte in het dorp.", {"mark": 2, "marker": "•", "group": 3}),
    )
    records = goals.read(zichtbaar.sheet(kind="lobbyagenda"), outline)
    assert [(r.data["thema"], r.data["tekst"], r.data["gericht_aan"]) for r in records] == [
        ("Sterke zorg", "Meer stageplaatsen.", "het Rijk"),
        ("Sterke zorg", "Een halte in het dorp.", "de provincie"),
    ]


def test_a_table_that_heads_its_rows_as_goals_lists_them_also_by_the_theme_of_a_row() -> None:
    head = ["Thema", "Lobbydoel", "Gericht aan"]
    rows = [
        ["1. Water", "Een hoger peil.", "het waterschap"],
        ["", "Een sluis.", "n.t.b."],
        ["2. Spoor", "Een halte.", "ProRail"],
    ]
    outline = zichtbaar.typeset(("heading", "Onze inzet", {"size": 16.0}), ("table", [head, *rows]))
    records = goals.read(zichtbaar.sheet(), outline)
    assert [(r.data["nummer"], r.data["thema"], r.data["tekst"], r.data["gericht_aan"]) for r in records] == [
        ("1", "Water", "Een hoger peil.", "het waterschap"),
        ("1", "Water", "Een sluis.", None),
        ("2", "Spoor", "Een halte.", "ProRail"),
    ]
