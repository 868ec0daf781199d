"""Cards in house styles that a designer made by hand: every field of every card, and what a reader must not take for one."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from measure_unseen import FIXTURES, card, cells, fold
from zichtbaar import check_sources, sheet, typeset

from ingest.layout.letterspaced import with_spaced_words
from ingest.model import Block, Box, Document, Outline, Section
from ingest.pages import Limits, read
from ingest.raw import RawWord
from ingest.records import actions, common, dossiers, figures, goals, points, read_records, terms, themes
from ingest.records.hours import hours_in_table
from ingest.records.labels import field_of, names_other
from ingest.records.lists import joint_by_remarks, split_items
from ingest.records.looptijden import is_term, term
from ingest.records.numbers import amount
from ingest.records.people import parse_people
from ingest.records.units import unit

FOLDER = FIXTURES / "documenten" / "ontwerp"
TRUTH: dict[str, Any] = json.loads((FIXTURES / "waarheid" / "ontwerp.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("id", sorted({want["document"] for want in TRUTH["dossiers"]}))
def test_cards_with_panels_at_the_foot_in_tables_and_floating_in_the_text(id: str) -> None:
    document = Document(id, id, "", "", None, None, None, f"{id}.pdf", "", "")
    outline = read(FOLDER / f"{id}.pdf", id, Limits()).outline
    found = dossiers.read(document, outline)
    check_sources(outline, found)
    wanted = [want for want in TRUTH["dossiers"] if want["document"] == id]
    assert [str(record.data["naam"]).lower() for record in found] == [w["naam"].lower() for w in wanted]
    for record, want in zip(found, wanted, strict=True):
        assert card(dict(record.data)) == card(want)
        assert record.data["thema"] in (want["thema"], *want["thema_ook"])


@pytest.mark.parametrize("id", sorted({want["document"] for want in TRUTH["cijfers"]}))
def test_tables_cut_by_a_page_beside_text_or_another_one_and_with_heads_turned_or_over_two_levels(
    id: str,
) -> None:
    document = Document(id, id, "", "", None, None, None, f"{id}.pdf", "", "")
    outline = read(FOLDER / f"{id}.pdf", id, Limits()).outline
    towns = frozenset(str(want["gemeente"]) for want in TRUTH["cijfers"] if want["gemeente"])
    found = [dict(record.data, document=id) for record in figures.read(document, outline, towns)]
    wanted = [want for want in TRUTH["cijfers"] if want["document"] == id]
    assert cells(found, wanted, place=True) == (len(wanted), len(wanted))
    assert sum(figure["soort"] == "tabel" for figure in found) == len(wanted)


@pytest.mark.parametrize("id", [id for id in sorted({want["document"] for want in TRUTH["cijfers"]}) if id < "s" and id[:2] in ("ra", "rb")])  # fmt: skip
def test_cells_of_budgets_and_monitors_have_the_unit_and_the_group_of_their_row(id: str) -> None:
    document, outline = _read(id)
    towns = frozenset(str(want["gemeente"]) for want in TRUTH["cijfers"] if want["gemeente"])
    found = {
        (fold(f["waarde"]), fold(f["rij"]), tuple(map(fold, f["kolom"])), fold(f["gemeente"])): f  # type: ignore[arg-type]
        for f in (r.data for r in figures.read(document, outline, towns))
        if f["soort"] == "tabel"
    }
    for want in (want for want in TRUTH["cijfers"] if want["document"] == id):
        at = (
            fold(want["waarde"]),
            fold(want["rij"]),
            tuple(map(fold, want["kolom"])),
            fold(want["gemeente"]),
        )
        assert found[at]["rij_pad"] == want["rij_pad"]
        if "eenheid" in want:
            assert found[at]["eenheid"] == want["eenheid"]


def test_a_shortfall_between_brackets_or_with_its_sign_behind_is_below_zero() -> None:
    said = {
        "(2.351)": (-2351, None),
        "€ (1.250)": (-1250, "euro"),
        "(€ 40)": (-40, "euro"),
        "2.822-": (-2822, None),
        "-/- 12,5": (-12.5, None),
    }
    assert {text: tuple(amount(text)) for text in said} == said
    assert amount("(2025)").number is None
    assert tuple(amount("€ 412.000 N")) == (412000, "euro")


def test_an_amount_in_thousands_is_so_with_a_sign_of_the_currency_too() -> None:
    rows = [["Post", "2026", "2027"], ["Wegen", "€ 626", "€ 700 mln"], ["Groen", "€ 40", "p.m."]]
    outline = typeset(("heading", "Begroting"), ("caption", "Bedragen x € 1.000"), ("table", rows))
    found = [r.data for r in figures.read(sheet(), outline, frozenset()) if r.data["soort"] == "tabel"]
    units = {f["waarde"]: f["eenheid"] for f in found}
    assert units == {"€ 626": "duizend euro", "€ 700 mln": "euro", "€ 40": "duizend euro", "p.m.": None}
    assert "Bedragen x € 1.000" not in {f["tabel"] for f in found}


@pytest.mark.parametrize("id", sorted({want["document"] for want in TRUTH["lobbydoelen"]}))
def test_lobby_goals_by_addressee_in_tables_and_behind_labels_of_their_own(id: str) -> None:
    reading = read(FOLDER / f"{id}.pdf", id, Limits())
    document = Document(id, reading.title, "", "", None, None, None, f"{id}.pdf", "", "")
    found = goals.read(document, reading.outline)
    check_sources(reading.outline, found)
    names = ("thema", "nummer", "tekst", "gericht_aan")
    wanted = [tuple(want[name] for name in names) for want in TRUTH["lobbydoelen"] if want["document"] == id]
    assert [tuple(record.data[name] for name in names) for record in found] == wanted


@pytest.mark.parametrize("id", sorted({want["document"] for want in TRUTH["acties"]}))
def test_actions_as_sheets_two_to_a_page_in_a_grid_of_boxes_and_in_frames(id: str) -> None:
    document = Document(id, id, "", "", None, None, None, f"{id}.pdf", "", "")
    outline = read(FOLDER / f"{id}.pdf", id, Limits()).outline
    found = {record.data["nummer"]: record.data for record in actions.read(document, outline)}
    wanted = {want["nummer"]: want for want in TRUTH["acties"] if want["document"] == id}
    assert set(found) == set(wanted)
    for number, want in wanted.items():
        assert found[number]["planning"]["tekst"] == want["planning"]  # type: ignore[index]
        for name in ("titel", "verantwoordelijke", "resultaat", "investering", "tekst"):
            if name in want:
                said = fold(found[number][name]), fold(want[name])
                assert said[0] == said[1], (number, name)


@pytest.mark.parametrize("id", sorted({want["document"] for want in TRUTH["themas"]}))
def test_themes_whose_number_stands_apart_from_their_title(id: str) -> None:
    found = themes.read(*_read(id))
    wanted = [want for want in TRUTH["themas"] if want["document"] == id]
    for record, want in zip(found, wanted, strict=True):
        said = {name: record.data[name] for name in ("naam", "nummer")}
        for name in ("bereiken", "doen"):
            said[name] = [item["tekst"] for item in record.data[name]]  # type: ignore[union-attr, index]
        assert said == {name: want[name] for name in said}


@pytest.mark.parametrize("id", sorted({want["document"] for want in TRUTH["personen"]}))
def test_persons_whom_a_table_lists_have_the_function_and_town_beside_their_name(id: str) -> None:
    records = read_records([_read(id)])
    found = {r.data["naam"]: r.data for r in records if r.kind == "persoon"}
    wanted = [want for want in TRUTH["personen"] if want["document"] == id]
    assert set(found) == {want["naam"] for want in wanted}
    for want in wanted:
        said = found[want["naam"]]
        assert said["functie"] == want["functie"]
        behind = (
            id == "hp01" and want["functie"] == "wethouder"
        )  # "(wethouder Dorp)" may as well be a field of work
        assert said["gemeente"] == (None if behind else want["gemeente"])


def test_a_table_of_amounts_with_its_rows_numbered_is_no_overview_of_actions() -> None:
    rows = [
        ["Nr.", "Programma", "2026", "2027"],
        ["1", "Wonen", "1.204", "1.310"],
        ["2", "Water", "412", "398"],
    ]
    outline = typeset(("heading", "Begroting"), ("table", rows))
    found = [r.data for r in figures.read(sheet(), outline, frozenset()) if r.data["soort"] == "tabel"]
    assert {"1.204", "1.310", "412", "398"} <= {str(f["waarde"]) for f in found}


def test_hours_beside_costs_are_not_taken_for_what_an_action_costs() -> None:
    head = ["Nr.", "Actie", "Wie", "Wanneer", "Uren", "Kosten"]
    rows = [
        head,
        ["1", "Visie", "Bureau", "2027", "320", "€ 25.000"],
        ["2", "Monitor", "Bureau", "2027", "60", "-"],
    ]
    outline = typeset(("heading", "Jaarplan"), ("table", rows))
    found = [r.data["investering"] for r in actions.read(sheet(), outline)]
    assert found == ["€ 25.000\n320 uur", "60 uur"]


def test_costs_and_risks_are_no_account_of_where_a_card_stands() -> None:
    for label in ("Wat mag het kosten?", "Risico’s en maatregelen", "Financiële toelichting"):
        assert names_other(label) and not field_of(label)
    asked = [field_of(f"Wat {said}?") for said in ("gaan we daarvoor doen", "doen we daarvoor")]
    assert asked == ["planning", "planning"]


@pytest.mark.parametrize(
    "said", ["De vijf gemeenten en\nprovincie Hoogland", "De vijf\vgemeenten en\vprovincie\vHoogland"]
)
def test_a_line_that_ends_with_and_goes_on(said: str) -> None:
    found = split_items(said, groups=True)
    assert [item.naam for item in found] == ["De vijf gemeenten", "provincie Hoogland"]


def test_hours_in_a_table_of_organisations_and_years_are_those_of_the_action() -> None:
    outline = typeset(
        ("paragraph", "Inzet in uren per organisatie"),
        ("table", [["Organisatie", "2026", "2027"], ["Bureau", "60", "1.140"], ["Dorp", "0", "P.M."], ["Totaal", "60", "1.140"]]),
    )  # fmt: skip
    found = hours_in_table(outline, outline.blocks[1])
    assert [(f.owner, f.year, f.hours) for f in found] == [("Bureau", 2026, 60), ("Bureau", 2027, 1140), ("Dorp", 2026, 0)]  # fmt: skip
    plain = typeset(("paragraph", "Woningen"), ("table", [["Gemeente", "2026"], ["Dorp", "60"]]))
    assert not hours_in_table(plain, plain.blocks[1])


def test_a_term_does_not_end_later_because_it_may_be_prolonged() -> None:
    for said in ("2025-2028 (optie tot 2032)", "2025 t/m 2028, verlenging mogelijk tot 2032"):
        assert (term(said)["van"], term(said)["tot"]) == (2025, 2028)
    assert is_term("Schooljaar 2024/2025 tot en met 2029/2030")


def test_words_set_letter_by_letter_are_words_and_initials_are_not() -> None:
    def set_apart(text: str, step: float) -> list[str]:
        words, x = [], 0.0
        for letter in text:
            if letter != " ":
                words.append(RawWord(letter, Box(x, 0.0, x + 5.0, 8.0), 8.0, False, False, 0))
                x += 5.0
            x += step
        return [word.text for word in with_spaced_words(words)]

    assert set_apart("ZORG EN WELZIJN", 2.0) == ["ZORG", "EN", "WELZIJN"]
    assert set_apart("ABC", 2.0) == ["A", "B", "C"]


def test_a_function_behind_each_name_belongs_to_that_name() -> None:
    found = parse_people("A. Bel, dijkgraaf\nB. Kok, wethouder Dorp")
    assert [(p.functie, p.naam, p.toelichting) for p in found] == [
        ("dijkgraaf", "A. Bel", None),
        ("wethouder", "B. Kok", "Dorp"),
    ]


def test_a_deputy_on_a_line_of_its_own_is_a_second_person() -> None:
    found = parse_people("Wethouder A. Bel (Dorp)\vplv. wethouder B. Kok (Tolbrug)")
    assert [(p.functie, p.naam) for p in found] == [("wethouder", "A. Bel"), ("wethouder", "B. Kok")]


@pytest.mark.parametrize("said", ["Colleges van B en W", "colleges van B&W", "Colleges van b. en w."])
def test_the_college_of_mayor_and_aldermen_is_one_body(said: str) -> None:
    assert [item.naam for item in split_items(said, groups=True)] == [said.rstrip(".")]


def test_a_municipality_named_after_two_villages_is_known_by_where_somebody_is_from() -> None:
    lists = ["Dorp, Tolbrug, Berg en Dal", "Dorp en Berg en Dal"]
    assert joint_by_remarks(lists, {"Berg en Dal", "Wonen en Zorg"}) == {"Berg en Dal"}
    assert not joint_by_remarks([*lists, "Dal, Dorp"], {"Berg en Dal"})


def test_an_end_goal_is_a_goal() -> None:
    assert [field_of(label) for label in ("Einddoel", "Hoofddoelen", "Eindbeeld 2030")] == ["doelen"] * 3


def test_labels_that_a_typesetter_broke_or_left_together_are_known_but_no_compound_is_one() -> None:
    assert field_of("BESTUURLIJK OPDRACHTGEVER\u2010\nSCHAP:") == "opdrachtgevers"
    assert field_of("Acties komendjaar") == "planning"
    assert field_of("Jaarplanning 2026") == field_of("Regionale jaarplanning") == ""


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("Regiogemeenten, waterschap Alm en Aa en het ministerie van KGG", ["Regiogemeenten", "waterschap Alm en Aa", "het ministerie van KGG"]),
        ("waterschap Alm en Dorp", ["waterschap Alm", "Dorp"]),
        ("waterschap Alm en ProRail", ["waterschap Alm", "ProRail"]),
        ("Ministerie van Volksgezondheid, Welzijn en Sport, provincie Hoogland", ["Ministerie van Volksgezondheid, Welzijn en Sport", "provincie Hoogland"]),
        ("Het Rijk en Stichting Bos & Heide", ["Het Rijk", "Stichting Bos & Heide"]),
        ("provincie Hoogland & regiogemeenten", ["provincie Hoogland", "regiogemeenten"]),
    ],
)  # fmt: skip
def test_a_body_named_after_two_waters_or_fields_is_one_and_a_town_beside_it_another(
    said: str, bodies: list[str]
) -> None:
    assert [item.naam for item in split_items(said, groups=True, towns={"Dorp"})] == bodies


def test_a_municipality_whose_name_has_a_hyphen_before_its_second_half_is_one() -> None:
    assert [i.naam for i in split_items("Dorp, Ooster- en Westerhei")] == ["Dorp", "Ooster- en Westerhei"]


def test_a_field_of_work_in_brackets_holds_for_all_of_a_plural_but_a_town_or_a_role_does_not() -> None:
    def remarks(said: str) -> list[str | None]:
        return [person.toelichting for person in parse_people(said)]

    assert remarks("Wethouders A. Bel en B. Kok (jeugd); wethouder C. Vis (Wmo)") == ["jeugd", "jeugd", "Wmo"]
    assert remarks("Wethouders A. Bel en B. Kok (Dorp); wethouder C. Vis (Wmo)") == [None, "Dorp", "Wmo"]


def test_a_bar_of_months_a_bare_state_and_a_line_of_contact_are_no_texts_of_a_card() -> None:
    months = "sept okt nov dec jan feb mrt apr mei jun jul aug".split()
    outline = typeset(
        ("heading", "Fietspaden", {"level": 1, "size": 20.0}),
        ("paragraph", "Contact: bureau@regio.example"),
        ("paragraph", "Trekker: Wethouder A. Bel"),
        ("paragraph", "Looptijd: 2025-2027"),
        ("heading", "Wat is het?", {"level": 2, "size": 14.0}),
        ("paragraph", "Wij leggen fietspaden aan."),
        ("heading", "Tijdspad 2026", {"level": 2, "size": 14.0}),
        ("table", [months, ["BO", *[""] * 10, "Raad"]]),
        ("heading", "Status", {"level": 2, "size": 14.0}),
        ("paragraph", "Loopt"),
        ("heading", "Actueel", {"level": 2, "size": 14.0}),
        ("paragraph", "Het eerste pad is open."),
    )
    parts: list[list[Block]] = []
    for block in outline.blocks:
        if block.kind == "heading":
            parts.append([])
        parts[-1].append(block)
    sections = tuple(
        Section("proef", (outline.text(head),), tuple(blocks), (outline.span(head),))
        for head, *blocks in parts
    )
    (card_,) = dossiers.read(sheet(), replace(outline, sections=sections))
    assert card_.data["wat_is_het"] == "Wij leggen fietspaden aan."
    assert [item["tekst"] for item in card_.data["actueel"]] == ["Het eerste pad is open."]  # type: ignore[union-attr, index]
    assert card_.data["planning"] == []


def test_a_town_behind_a_dash_and_a_remark_in_brackets_stay_in_their_order() -> None:
    (person,) = parse_people("Wethouder A. Bel – Dorp (tot 1 juni 2027)")
    assert person.toelichting == "Dorp, tot 1 juni 2027"


def _read(id: str) -> tuple[Document, Outline]:
    document = Document(id, id, "", "", None, None, None, f"{id}.pdf", "", "")
    return document, read(FOLDER / f"{id}.pdf", id, Limits()).outline


@pytest.mark.parametrize("id", ["u01", "z02", "z03", "z04"])
def test_a_figure_has_the_unit_that_a_caption_or_a_column_of_units_tells(id: str) -> None:
    found = figures.read(*_read(id), frozenset())
    told = {(fold(r.data["waarde"]), fold(r.data["rij"])): r.data["eenheid"] for r in found}
    wanted = [want for want in TRUTH["cijfers"] if want["document"] == id and want.get("eenheid")]
    wanted = [want for want in wanted if any(sign.isdigit() for sign in want["waarde"])]
    assert wanted and all(told[fold(w["waarde"]), fold(w["rij"])] == w["eenheid"] for w in wanted)


def test_a_subtotal_or_the_row_of_the_region_itself_is_of_no_municipality() -> None:
    found = [r.data for r in figures.read(*_read("u01"), frozenset()) if r.data["soort"] == "tabel"]
    of_all = {str(r["rij"]) for r in found if r["gemeente"] is None}
    assert of_all == {"Subtotaal Noord", "Subtotaal Zuid", "Turfstreek"}


@pytest.mark.parametrize("id", ["f02", "f03", "k04", "hk02", "pk04"])
def test_the_facts_of_a_card_in_a_table_are_no_figures(id: str) -> None:
    assert not [r for r in figures.read(*_read(id), frozenset()) if r.data["soort"] == "tabel"]


def test_a_list_of_abbreviations_at_the_end_of_two_columns_is_known() -> None:
    found = {r.data["term"]: r.data["voluit"] for r in terms.read([_read("y02")])}
    assert all(found[want["term"]] == want["voluit"] for want in TRUTH["begrippen"])


@pytest.mark.parametrize("id", ["c01", "q02"])
def test_hours_by_organisation_and_year_and_no_sheet_of_an_action_is_a_card_too(id: str) -> None:
    records = read_records([_read(id)])
    assert not [r for r in records if r.kind == "dossier"]
    for want in (want for want in TRUTH["acties"] if want["document"] == id and "uren" in want):
        (found,) = (r.data["uren"] for r in records if r.data.get("nummer") == want["nummer"])
        assert isinstance(found, list)
        assert [[u["organisatie"], u["jaar"], u["uren"]] for u in found] == want["uren"]


def test_given_names_joined_by_a_hyphen_are_initials() -> None:
    found = parse_people("Wethouder R.-J. van ’t Hek (Dorp); wethouder A-M. Bel; J.- W. Kok, burgemeester")
    assert [person.naam for person in found] == ["R.-J. van ’t Hek", "A-M. Bel", "J.-W. Kok"]


def test_nobody_yet_on_two_lines_is_nobody() -> None:
    assert [person.naam for person in parse_people("Nog te\vbenoemen")] == ["nog te benoemen"]


def test_an_adjective_alone_on_its_line_belongs_to_the_body_below() -> None:
    found = split_items("Bestuurlijk\vOverleg Wonen", groups=True)
    assert [item.naam for item in found] == ["Bestuurlijk Overleg Wonen"]


def test_a_date_that_a_line_breaks_before_its_year_is_one() -> None:
    text = "Eerste kwartaal\v2027: besluit"
    assert points.moments(text) == [(0, len(text))]


def test_uren_per_organisatie_counts_hours() -> None:
    assert unit(["2027"], ["Bureau"], "Benodigde uren per organisatie", ()) == "uur"
    assert unit(["2027"], ["Dorp"], "Restafval in kilo per inwoner", ()) == "kilo per inwoner"
    assert unit(["2027"], ["Sociaal"], "Dorp", (), "Aantal woningen") == "woningen"


def test_a_raised_number_is_a_note_but_behind_a_metre_a_power() -> None:
    outline = typeset(("paragraph", "Er komt 12.000 m2 bij, zegt het plan.1"))
    text = outline.pages[0].text
    marks = tuple((at, at + 1) for at in (text.index("2 bij"), text.rindex("1")))
    block = replace(outline.blocks[0], raised=marks)
    assert common.raw(outline, block, block.begin, block.end) == "Er komt 12.000 m2 bij, zegt het plan."


def test_a_band_that_says_the_name_of_the_card_again_is_no_text_of_it() -> None:
    outline = typeset(
        ("heading", "Fietspaden", {"level": 1, "size": 20.0}),
        ("paragraph", "Trekker: Wethouder A. Bel"),
        ("paragraph", "Looptijd: 2025-2027"),
        ("heading", "Doelen", {"level": 2, "size": 14.0}),
        ("item", "Tien kilometer fietspad"),
        ("paragraph", "Fietspaden"),
    )
    head, *blocks = outline.blocks
    goals_at = next(k for k, block in enumerate(blocks) if block.kind == "heading")
    sections = (
        Section("proef", ("Fietspaden",), tuple(blocks[:goals_at]), (outline.span(head),)),
        Section("proef", ("Doelen",), tuple(blocks[goals_at + 1 :]), (outline.span(blocks[goals_at]),)),
    )
    (card_,) = dossiers.read(sheet(), replace(outline, sections=sections))
    assert [goal["tekst"] for goal in card_.data["doelen"]] == ["Tien kilometer fietspad"]  # type: ignore[union-attr, index]
