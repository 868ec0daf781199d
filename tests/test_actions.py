"""Actions from overviews, fact sheets and boxes, field by field; hours of organisations."""

from __future__ import annotations

import pytest
import zichtbaar

from assistant.reader import AskRequest
from assistant.service import Service
from ingest.model import Record
from ingest.records import actions
from ingest.records.hours import hours

FIELDS = ("titel", "tekst", "verantwoordelijke", "resultaat", "investering")


def found(id: str) -> list[Record]:
    return actions.read(*zichtbaar.visible(id))


@pytest.mark.parametrize("id", zichtbaar.ids())
def test_each_field_of_each_action_is_as_the_truth_says(id: str) -> None:
    expected = [action for action in zichtbaar.truth("acties") if action["document"] == id]
    records = found(id)
    assert [r.data["nummer"] for r in records] == [action["nummer"] for action in expected]
    for action, record in zip(expected, records, strict=True):
        for name in FIELDS:
            assert zichtbaar.fold(record.data[name]) == zichtbaar.fold(action[name]), (action["nummer"], name)
        assert record.data["planning"] == action["planning"]
        if "doel" in action:
            assert record.data["doel"] == action["doel"]
        plain = [{k: entry[k] for k in ("organisatie", "jaar", "uren")} for entry in record.data["uren"]]  # type: ignore[attr-defined]
        assert plain == action["uren"]
        pages = {span.page for span in record.data["bronnen"].values()}  # type: ignore[attr-defined]
        assert action["pagina"] in pages
        if "overzicht_pagina" in action:
            assert record.data["overzicht"]["bron"].page == action["overzicht_pagina"]  # type: ignore[index]


@pytest.mark.parametrize("id", zichtbaar.ids())
def test_sources_quote_their_page_and_ids_differ(id: str) -> None:
    records = found(id)
    zichtbaar.check_sources(zichtbaar.visible(id)[1], records)
    assert len({record.id for record in records}) == len(records)


def test_hours_are_quoted_with_their_organisation() -> None:
    document, outline = zichtbaar.visible("afspraken-samen-wonen")
    for record in actions.read(document, outline):
        for entry in record.data["uren"]:  # type: ignore[attr-defined]
            said = zichtbaar.quote(outline, entry["bron"])
            assert entry["organisatie"] in said
            assert f"{entry['uren']} uur in {entry['jaar']}" in said


def test_number_of_the_overview_leads_to_the_paragraph_of_the_fact_sheet() -> None:
    document, outline = zichtbaar.real("afsprakenkader")
    records = actions.read(document, outline)
    zichtbaar.check_sources(outline, records)
    assert [(r.data["nummer"], r.data["paragraaf"]) for r in records] == [
        *((str(n), f"5.{n + 3}") for n in range(1, 10)),
        ("10", None),
    ]
    total = sum(entry["uren"] for r in records for entry in r.data["uren"])  # type: ignore[attr-defined]
    in_overview = sum(entry["uren"] for r in records for entry in r.data["overzicht"]["uren"])  # type: ignore[index]
    assert total == in_overview + 50  # one organisation is in a fact sheet only: 25 hours in each year


def test_agreement_with_twenty_boxes() -> None:
    document, outline = zichtbaar.real("samenwerkingsafspraken")
    records = actions.read(document, outline)
    zichtbaar.check_sources(outline, records)
    assert [r.data["nummer"] for r in records] == [str(n) for n in range(1, 21)]
    assert [r.data["nummer"] for r in records if r.data["doel"] is None] == ["1"]
    assert [r.data["nummer"] for r in records if r.data["toelichting"] is not None] == ["12"]
    assert all(r.data["planning"] == {"tekst": "2026", "van": 2026, "tot": 2026} for r in records)


@pytest.mark.parametrize("id", ["voortgangsrapportage", "strategische-agenda", "pa-agenda"])
def test_documents_without_actions_give_none(id: str) -> None:
    assert actions.read(*zichtbaar.real(id)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("400 uur in 2025", [(None, 2025, 400, None)]),
        (
            "• Bureau: 1.200 uur in 2027, 20 uur in 2028",
            [("Bureau", 2027, 1200, None), ("Bureau", 2028, 20, None)],
        ),
        ("Dorp: 5 uur in 2027\n7 uur in 2028", [("Dorp", 2027, 5, None), ("Dorp", 2028, 7, None)]),
        ("n.t.b. (soc. domein): 50 uur in 2025", [("n.t.b. (soc. domein)", 2025, 50, None)]),
        ("• A: 5 uur in 2027 (gem. 1 uur per week).", [("A", 2027, 5, "gem. 1 uur per week")]),
        ("A: 5 uur in 2027*\n* Al begroot.", [("A", 2027, 5, "Al begroot.")]),
        ("A: 5 uur in 2027\n• 18 uur in 2028", [("A", 2027, 5, None), (None, 2028, 18, None)]),
        ("Bureau: n.t.b.\nBudget in 2026: P.M.", []),
    ],
)
def test_hours(text: str, expected: list[tuple[str | None, int, int, str | None]]) -> None:
    assert [(h.owner, h.year, h.hours, h.remark) for h in hours(text)] == expected


def test_labels_as_bold_lines_make_a_fact_sheet() -> None:
    label = {"bold": True}
    outline = zichtbaar.typeset(
        ("heading", "6. Uitvoering", {"size": 18.0}),
        ("heading", "6.2 Brug herstellen", {"size": 14.0}),
        ("heading", "Resultaat:", label),
        ("paragraph", "Een brug die weer open kan."),
        ("heading", "Planning", label),
        ("paragraph", "2027 en 2028"),
        ("paragraph", "Verantwoordelijke: de havenmeester"),
    )
    (record,) = actions.read(zichtbaar.sheet(), outline)
    assert record.data["nummer"] is None
    assert record.data["paragraaf"] == "6.2"
    assert record.data["titel"] == "Brug herstellen"
    assert record.data["thema"] == "Uitvoering"
    assert record.data["resultaat"] == "Een brug die weer open kan."
    assert record.data["planning"] == {"tekst": "2027 en 2028", "van": 2027, "tot": 2028}
    assert record.data["verantwoordelijke"] == "de havenmeester"


def test_overview_without_column_for_numbers_and_rows_cut_by_a_page() -> None:
    outline = zichtbaar.typeset(
        ("table", [["Actie", "Wie", "Planning"], ["1. Brug herstellen", "Havenmeester", "2027"]]),
        ("table", [["", "Sluiswachter", ""], ["2. Kade verhogen", "Bureau", "P.M."]]),
    )
    records = actions.read(zichtbaar.sheet(), outline)
    assert [(r.data["nummer"], r.data["titel"], r.data["verantwoordelijke"]) for r in records] == [
        ("1", "Brug herstellen", "Havenmeester\nSluiswachter"),
        ("2", "Kade verhogen", "Bureau"),
    ]


@pytest.mark.parametrize(
    ("text", "number", "when"),
    [
        ("X 4) Actie 2027-2028: Wij bouwen.", "4", "2027-2028"),
        ("x 12) actie 2027: Wij bouwen.", "12", "2027"),
        ("7. Actie: Wij bouwen.", "7", None),
        ("Actie 2027: Wij bouwen.", None, "2027"),
        ("Actie 3: Wij bouwen.", "3", None),
    ],
)
def test_boxes_with_slips(text: str, number: str | None, when: str | None) -> None:
    outline = zichtbaar.typeset(
        ("heading", "2. Wonen", {"size": 16.0}),
        ("heading", "Doet: meer huizen", {"size": 12.0, "bold": True}),
        ("paragraph", text, {"group": 1}),
    )
    (record,) = actions.read(zichtbaar.sheet(), outline)
    assert (record.data["nummer"], record.data["tekst"]) == (number, "Wij bouwen.")
    assert record.data["planning"]["tekst"] == when  # type: ignore[index]
    assert (record.data["doel"], record.data["thema"]) == ("meer huizen", "Wonen")


def test_note_marks_in_a_table_are_no_part_of_what_it_says() -> None:
    outline = zichtbaar.typeset(
        ("heading", "5.1 Meten", {"size": 14.0}),
        (
            "table",
            [
                ["Doel", "Inzicht in de instroom3 per dorp."],
                ["Planning", "2027"],
                ["Resultaat", "Een meter2"],
            ],
        ),
        ("footnote", "Zonder de wijk aan zee.", {"marker": "3"}),
    )
    (record,) = actions.read(zichtbaar.sheet(), outline)
    assert record.data["doel"] == "Inzicht in de instroom per dorp."
    assert record.data["resultaat"] == "Een meter2"


def test_title_inside_the_table_and_number_in_the_title() -> None:
    outline = zichtbaar.typeset(
        ("heading", "Uitvoering", {"size": 18.0}),
        (
            "table",
            [["Actie 3: Brug herstellen"], ["Planning", "2027"], ["Resultaat", "Een brug"]],
            {"wide": True},
        ),
        (
            "table",
            [["Actie 4: Kade verhogen"], ["Planning", "2028"], ["Resultaat", "Een kade"]],
            {"wide": True},
        ),
    )
    records = actions.read(zichtbaar.sheet(), outline)
    assert [(r.data["nummer"], r.data["titel"], r.data["resultaat"], r.data["thema"]) for r in records] == [
        ("3", "Brug herstellen", "Een brug", "Uitvoering"),
        ("4", "Kade verhogen", "Een kade", "Uitvoering"),
    ]
    zichtbaar.check_sources(outline, records)
    assert zichtbaar.quote(outline, records[1].data["bronnen"]["titel"]) == "Kade verhogen"  # type: ignore[index]


def test_fact_sheet_without_paragraph_is_known_by_the_title_in_the_overview() -> None:
    outline = zichtbaar.typeset(
        ("heading", "Overzicht", {"size": 18.0}),
        ("table", [["Nr.", "Maatregel", "Kosten"], ["1", "Brug herstellen bij het dorp", "€ 3"]]),
        ("heading", "Herstellen van de brug bij het dorp", {"size": 14.0}),
        ("table", [["Planning", "2027"], ["Verantwoordelijke", "Havenmeester"]]),
    )
    (record,) = actions.read(zichtbaar.sheet(), outline)
    assert (record.data["nummer"], record.data["verantwoordelijke"]) == ("1", "Havenmeester")
    assert record.data["overzicht"]["investering"] == "€ 3"  # type: ignore[index]


def test_actions_in_the_rows_of_a_table() -> None:
    outline = zichtbaar.typeset(
        ("heading", "2. Wonen", {"size": 16.0}),
        ("table", [["1)", "Actie 2027: Wij bouwen."], ["2)", "Actie 2028: Wij slopen."]]),
    )
    records = actions.read(zichtbaar.sheet(), outline)
    assert [(r.data["nummer"], r.data["tekst"]) for r in records] == [
        ("1", "Wij bouwen."),
        ("2", "Wij slopen."),
    ]


def test_an_action_with_its_year_in_brackets_and_one_parted_from_its_title_by_a_bar() -> None:
    outline = zichtbaar.typeset(
        ("paragraph", "Actie 3 (2027): Wij openen een buurthuis.", {"group": 1}),
        ("heading", "Actie 4 | Meldpunt", {"size": 14.0}),
        ("heading", "Wat levert het op?", {"bold": True}),
        ("paragraph", "Eén loket."),
        ("heading", "Planning", {"bold": True}),
        ("paragraph", "Q2 2027"),
    )
    sheet, box = actions.read(zichtbaar.sheet(), outline)
    assert (box.data["nummer"], box.data["tekst"]) == ("3", "Wij openen een buurthuis.")
    assert box.data["planning"] == {"tekst": "2027", "van": 2027, "tot": 2027}
    assert (sheet.data["nummer"], sheet.data["titel"], sheet.data["resultaat"]) == (
        "4",
        "Meldpunt",
        "Eén loket.",
    )


def test_an_overview_may_tell_what_an_action_is_beside_its_title() -> None:
    head = ["Nr", "Actie", "Toelichting", "Wie?", "Wanneer?"]
    outline = zichtbaar.typeset(
        ("table", [head, ["1", "Belcirkel", "Wij bellen elke dag.", "Rode Kruis", "2027"]])
    )
    (record,) = actions.read(zichtbaar.sheet(), outline)
    assert (record.data["titel"], record.data["tekst"]) == ("Belcirkel", "Wij bellen elke dag.")


@pytest.mark.parametrize(
    "text",
    [
        "Zijn er klachten over actie 3 van het afsprakenkader?",
        "Is actie 3 van het afsprakenkader verplicht?",
        "Wat als actie 3 van het afsprakenkader niet doorgaat?",
    ],
)
def test_what_an_action_does_not_say_is_not_answered_with_its_title(
    visible_service: Service, text: str
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and "Wel staat er dit. Actie 3" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat moet ik weten over actie 3 van het afsprakenkader?",
        "Vertel me over actie 3 van het afsprakenkader",
        "Hoe heet actie 3 van het afsprakenkader?",
        "actie 3 van het afsprakenkader: hoe zit dat?",
    ],
)
def test_an_action_that_is_asked_openly_is_told(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and made.antwoord.startswith("Actie 3 van"), made.antwoord


@pytest.mark.parametrize("where", ["", " in het actieoverzicht", " volgens de actielijst"])
def test_when_an_action_is_planned_is_told_of_the_one_that_is_called_so(
    visible_service: Service, where: str
) -> None:
    text = f"Wanneer is het onderzoek naar compensatie tussen gemeenten gepland{where}?"
    made = visible_service.ask(AskRequest(text))
    assert "Onderzoek naar compensatie" in made.antwoord and "Planning: Q2 2026" in made.antwoord, (
        made.antwoord
    )


def test_when_in_its_year_an_action_is_done_is_told_beside_the_year(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Wat is de planning van actie 3 van de samenwerkingsafspraken?"))
    assert (
        made.antwoord.startswith("Planning: 2027 [1]; in de tekst staat: ") and "1 juli 2027" in made.antwoord
    )
    other = visible_service.ask(AskRequest("Wat is de planning van actie 5 van de samenwerkingsafspraken?"))
    assert other.antwoord == "Planning: 2027 [1].", other.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Onderzoek naar compensatie tussen gemeenten: bij wie belegd?",
        "Waar is het onderzoek naar compensatie tussen gemeenten belegd?",
        "Ik hoor graag bij wie het onderzoek naar compensatie tussen gemeenten belegd is.",
    ],
)
def test_with_whom_an_action_lies_is_who_is_responsible_for_it(visible_service: Service, text: str) -> None:
    assert "Verantwoordelijk: Stuurgroep Samen Wonen" in visible_service.ask(AskRequest(text)).antwoord


def test_numbered_actions_are_counted_as_actions_are(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Hoeveel genummerde acties staan er in de samenwerkingsafspraken?"))
    assert "telt zeven acties" in made.antwoord, made.antwoord


def test_all_that_comes_of_an_action_is_told_where_its_results_are_asked(service: Service) -> None:
    made = service.ask(AskRequest("Regionale coördinatie nieuwe plannen wonen met zorg: resultaten?"))
    assert all(w in made.antwoord for w in ("toetsingskader", "routekaart", "werkafspraken")), made.antwoord
