"""Two editions of a report: what changed is told, what did not is left alone, both with their quotes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from zichtbaar import sheet, visible

from assistant.__main__ import main
from ingest.editions import Change, compare
from ingest.model import Record, Span
from ingest.pages import Limits, read
from ingest.records import read_records

FOLDER = Path(__file__).parent / "fixtures" / "documenten"
OLD = FOLDER / "zichtbaar" / "voortgang-waardstreek.pdf"
NEW = FOLDER / "uitgaven" / "voortgang-waardstreek-najaar.pdf"


@pytest.fixture(scope="module")
def editions() -> tuple[list[Record], list[Record], dict[str, Any]]:
    before = read_records([visible(OLD.stem)])
    outline = read(NEW, "najaar", Limits()).outline
    return before, read_records([(sheet("najaar"), outline)]), {"najaar": outline}


def brief(changes: list[Change]) -> set[tuple[str, str, str]]:
    return {(change.soort, change.naam, change.veld) for change in changes}


def test_every_change_and_no_other(editions: Any) -> None:
    before, after, outlines = editions
    changes = compare(before, after)
    assert brief(changes) == {
        ("weg", "Buurtbus en Deelvervoer", ""),
        ("nieuw", "Waterberging Rietmeer", ""),
        ("nieuw", "Warmte voor de Waard", "doelen"),
        ("anders", "Warmte voor de Waard", "doelen"),
        ("anders", "Warmte voor de Waard", "trekkers"),
        ("anders", "Zon op Bedrijfsdaken", "looptijd"),
        ("weg", "Zon op Bedrijfsdaken", "doelen"),
        ("weg", "Zon op Bedrijfsdaken", "gemeenten"),
        ("nieuw", "Zon op Bedrijfsdaken", "gemeenten"),
        ("anders", "Zon op Bedrijfsdaken", "Budget"),
    }
    succession = next(c for c in changes if c.veld == "trekkers")
    assert "was wethouder P. Kromhout, is nu wethouder H. Zijlstra" in succession.tekst
    pages = {**outlines, OLD.stem: visible(OLD.stem)[1]}
    for change in changes:
        for side in (change.oud, change.nieuw):
            for span in side.bronnen if side else ():
                assert pages[span.document].pages[span.page - 1].quote(span).strip()
        assert any(side and side.bronnen for side in (change.oud, change.nieuw))


def test_back_again_is_the_mirror_image(editions: Any) -> None:
    before, after, _ = editions
    turned = {"nieuw": "weg", "weg": "nieuw", "anders": "anders"}
    forth, back = compare(before, after), compare(after, before)
    assert {(turned[s], n, v) for s, n, v in brief(forth)} == brief(back)


def test_an_edition_does_not_differ_from_itself(editions: Any) -> None:
    assert compare(editions[0], editions[0]) == []


HERE = Span("a", 1, 0, 4)


def goal(text: str, theme: str = "Wonen") -> Record:
    data: dict[str, object] = {"tekst": text, "thema": theme, "gericht_aan": None, "bronnen": {"tekst": HERE}}
    return Record("lobbydoel", text[:9], "a", data)


def action(number: str, text: str, **data: object) -> Record:
    fields: dict[str, object] = {"nummer": number, "tekst": text, "planning": {"tekst": None}}
    return Record("actie", f"a-{number}", "a", {**fields, "bronnen": {"tekst": HERE}, **data})


def test_goals_are_paired_by_their_text() -> None:
    old = [goal("Een extra trein per uur naar het noorden"), goal("Minder regels voor tijdelijke woningen")]
    new = [goal("Geld voor dijken"), goal("Twee extra treinen per uur naar het noorden")]
    assert [(c.soort, c.veld) for c in compare(old, new)] == [("weg", ""), ("nieuw", ""), ("anders", "tekst")]


def test_renumbered_actions_are_the_same_actions() -> None:
    old = [action("1", "Een kaart van alle locaties maken"), action("2", "De urgentieregels evalueren")]
    new = [action("1", "De urgentieregels evalueren"), action("2", "Een kaart van alle locaties maken")]
    assert {(c.soort, c.veld) for c in compare(old, new)} == {("anders", "nummer")}


def test_planning_and_hours_of_an_action() -> None:
    def hours(number: int) -> list[dict[str, object]]:
        return [{"organisatie": "Regio", "jaar": 2026, "uren": number, "bron": HERE}]

    old = [
        action("1", "Kaart maken", planning={"tekst": "Q1 2026", "van": 2026, "tot": 2026}, uren=hours(40))
    ]
    new = [
        action("1", "Kaart maken", planning={"tekst": "Q3 2026", "van": 2026, "tot": 2026}, uren=hours(60))
    ]
    assert [c.tekst for c in compare(old, new)] == [
        "1: Kaart maken: planning was Q1 2026, is nu Q3 2026.",
        "1: Kaart maken: uren van Regio in 2026: was 40, is nu 60.",
    ]


def test_another_spelling_of_a_person_is_no_change(editions: Any) -> None:
    before = [r for r in editions[0] if r.kind == "dossier" and len(r.data["trekkers"]) == 1][:1]
    lead = before[0].data["trekkers"][0]
    respelled = {**lead, "naam": str(lead["naam"]).replace(". ", ".")}
    assert compare(before, [replace(before[0], data={**before[0].data, "trekkers": [respelled]})]) == []


def test_the_command_compares_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verschillen", str(OLD), str(NEW), "--json"]) == 0
    body = json.loads(capsys.readouterr().out)
    assert body["totaal"] == len(body["verschillen"]) == 10
    term = next(v for v in body["verschillen"] if v["veld"] == "looptijd")
    assert term["oud"]["bronnen"][0]["citaat"].split() == ["Looptijd", "tot", "en", "met", "2029"]
    assert term["nieuw"]["bronnen"][0]["pagina"] == 6


def test_the_command_refuses_what_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verschillen", "weg.pdf", str(NEW)]) == 2
    assert "bestaat niet" in capsys.readouterr().err
