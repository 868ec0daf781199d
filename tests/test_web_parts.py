"""The parts that pages are made of: marks, dates, quarters, pictures, searching, theme."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from assistant.settings import SettingError
from assistant.web.charts import bars, timeline
from assistant.web.layer import Piece, blocks, lines
from assistant.web.markdown import parts
from assistant.web.marks import Run, laid_out, runs
from assistant.web.quarters import name, stretch
from assistant.web.theme import Theme, contrast
from assistant.web.words import cut, date_nl, number_nl, place, printed
from ingest.model import Box, Page, WordBox


def test_only_marks_of_sources_become_marks() -> None:
    assert runs("Zo is het [1][2], niet [9].", {1, 2}) == (
        Run("Zo is het"),
        Run("", 1),
        Run(",", 2),  # no comma alone on a line
        Run(" niet [9]."),
    )


def test_a_numbered_row_becomes_a_list() -> None:
    blocks_ = laid_out("Er zijn 3 doelen: (1) een [1]; (2) twee [2]; (3) drie [3].", {1, 2, 3})
    assert [b.is_list for b in blocks_] == [False, True]
    assert [item[0].text for item in blocks_[1].items] == ["een", "twee", "drie"]
    assert [b.is_list for b in laid_out("Twee doelen: (1) een; (2) twee.", set())] == [False, True]
    assert [b.is_list for b in laid_out("Zie (1) hier en (2) daar.", set())] == [False]
    assert [b.is_list for b in laid_out("Een.\n\nTwee.", set())] == [False, False]
    behind = laid_out("Twee doelen: (1) een [1]; (2) twee [2]. De looptijd is 2030 [3].", {1, 2, 3})
    assert [b.is_list for b in behind] == [False, True, False], (
        "what goes on behind a list is no part of its last item"
    )
    assert behind[1].items[1] == (Run("twee"), Run(".", 2))
    again = laid_out("A: (1) een [1]; (2) twee [2]. B: (1) drie [3]; (2) vier [4].", {1, 2, 3, 4})
    assert [b.is_list for b in again] == [False, True, False, True]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2025-07-03", "3 juli 2025"),
        ("2020-03", "maart 2020"),
        ("2025", "2025"),
        (None, ""),
        ("najaar 2025", "najaar 2025"),
        ("2025-13", "2025-13"),
    ],
)
def test_dates(value: str | None, shown: str) -> None:
    assert date_nl(value) == shown


def test_numbers_and_cuts() -> None:
    assert [number_nl(v) for v in (12345, 1234.5, 9.0, None, "P.M.")] == [
        "12.345",
        "1.234,5",
        "9",
        "",
        "P.M.",
    ]
    assert cut("een twee drie", 9) == "een twee …" and cut("een  twee", 9) == "een twee"


def test_places() -> None:
    source = {
        "document": "jaar plan",
        "pagina": 7,
        "paginalabel": "10",
        "begin": 3,
        "eind": 9,
        "versie": "sha256:" + "a" * 64,
    }
    assert place(source) == "/documenten/jaar%20plan/7?begin=3&eind=9&versie=aaaaaaaaaaaa"
    assert printed(source) == "10 (pdf 7)" and printed({"pagina": 7, "paginalabel": "7"}) == "7"


@pytest.mark.parametrize(
    ("text", "van", "tot", "expected"),
    [
        ("Q2 – Q3 2025 (zie verder)", 2025, 2025, ("Q2 2025", "Q3 2025")),
        ("Q3 2025 – Q2 2026", 2025, 2026, ("Q3 2025", "Q2 2026")),
        ("Q4 2025", 2025, 2025, ("Q4 2025", "Q4 2025")),
        ("eind 2026", 2026, 2026, ("Q4 2026", "Q4 2026")),
        ("2e kwartaal 2027", 2027, 2027, ("Q2 2027", "Q2 2027")),
        ("2026", 2026, 2026, ("Q1 2026", "Q4 2026")),
        ("vanaf 2026", 2026, None, ("Q1 2026", "Q4 2026")),
        ("doorlopend", None, None, None),
    ],
)
def test_quarters(text: str, van: int | None, tot: int | None, expected: tuple[str, str] | None) -> None:
    found = stretch({"tekst": text, "van": van, "tot": tot})
    assert (found and (name(found[0]), name(found[1]))) == expected


def action(number: str, text: str) -> dict[str, Any]:
    return {
        "id": f"plan-{number}",
        "document": "plan",
        "nummer": number,
        "titel": "Iets",
        "planning": {"tekst": text, "van": None, "tot": None},
    }


def test_a_timeline_has_a_bar_for_each_action_with_a_time() -> None:
    picture = timeline([action("1", "Q3 2025"), action("2", "Q1 2026"), action("3", "P.M.")])
    assert picture and len(picture.bars) == 2
    first, second = picture.bars
    assert first.x < second.x and first.x + first.width <= picture.width
    assert first.spoken == "1. Iets: Q3 2025" and picture.open[0][1] == "P.M."
    assert timeline([action("1", "P.M.")]) is None


def figure(value: float | None, town: str, unit: str = "woningen", row: str = "Nieuw") -> dict[str, Any]:
    return {"rij": row, "gemeente": town, "periode": "2025", "kolom": [], "getal": value, "eenheid": unit}


def test_bars_are_as_long_as_their_numbers() -> None:
    picture = bars([figure(50, "A"), figure(100, "B"), figure(None, "C"), figure(7, "D", "%")])
    assert picture and [bar.label for bar in picture.bars] == ["A", "B"]
    assert picture.bars[1].width == pytest.approx(2 * picture.bars[0].width, rel=0.01)
    assert bars([figure(5, "A")]) is None and bars([]) is None
    assert bars([figure(5, "A", row=str(n)) for n in range(9)]) is None  # different things


def page(text: str, words: list[tuple[int, int, tuple[float, float, float, float]]]) -> Page:
    return Page("d", 1, "1", text, 100, 100, tuple(WordBox(b, e, Box(*box)) for b, e, box in words))


def test_lines_join_what_stands_side_by_side() -> None:
    held = page(
        "een twee\tdrie vier",
        [(0, 3, (0, 0, 10, 10)), (4, 8, (13, 0, 30, 10)), (9, 13, (33, 0, 50, 10)), (14, 18, (0, 20, 9, 30))],
    )
    assert [line.text for line in lines(held)] == ["een twee ", "drie ", "vier "]
    assert lines(held)[0].width == 30


def test_text_is_marked_across_cells_and_lines() -> None:
    made = blocks("een twee\ndrie\tvier", 4, 13)
    assert made[0] == [[Piece("een ", False), Piece("twee", True)]]
    assert made[1] == [[Piece("drie", True)], [Piece("vier", False)]]
    assert blocks("een", None, None) == [[[Piece("een", False)]]]


def test_reports_are_read_as_plain_parts() -> None:
    made = parts("# Weg\n\n## Kop\nEen **vet** woord.\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | `2` |\n")
    assert [p.kind for p in made] == ["kop", "tekst", "lijst", "tabel"]
    assert made[1].text == "Een vet woord." and made[3].rows == (("x", "y"), ("1", "2"))


def test_a_theme_is_read_and_wrong_values_are_named(tmp_path: Path) -> None:
    logo, tokens = tmp_path / "logo.svg", tmp_path / "tokens.css"
    logo.write_text("<svg/>")
    tokens.write_text(".t{--utrecht-link-color:red}")
    theme = Theme.from_env(
        {"WEB_NAAM": "Vraag", "WEB_LOGO": str(logo), "WEB_KLEUR": "#ffcc00", "WEB_TOKENS": str(tokens)}
    )
    assert theme.name == "Vraag" and theme.logo_type == "image/svg+xml"
    assert b"--utrecht-link-color:red" in theme.css
    assert Theme.from_env({}) == Theme() and Theme().css == b""
    for env, named in (
        ({"WEB_KLEUR": "rood"}, "WEB_KLEUR=rood"),
        ({"WEB_LOGO": "logo.exe"}, "WEB_LOGO=logo.exe"),
        ({"WEB_LOGO": str(tmp_path / "weg.png")}, "kan niet worden gelezen"),
        ({"WEB_THEMA": "a b"}, "WEB_THEMA=a b"),
    ):
        with pytest.raises(SettingError, match=named):
            Theme.from_env(env)


@pytest.mark.parametrize("colour", ["#ffcc00", "#b4122b", "#00ff00", "#ffffff", "#000000", "#0f5468"])
def test_any_colour_is_made_readable(colour: str) -> None:
    css = Theme(colour=colour).css.decode()
    light, dark = (css.split(f"{key}:")[1][:7] for key in ("--vb-brand", "--vb-brand-dark"))
    rgb = [tuple(int(c[k : k + 2], 16) for k in (1, 3, 5)) for c in (light, dark)]
    assert contrast(rgb[0], (255, 255, 255)) >= 4.5  # type: ignore[arg-type]
    assert contrast(rgb[1], (27, 33, 38)) >= 4.5 and contrast(rgb[1], (18, 24, 28)) >= 4.5  # type: ignore[arg-type]


def test_searching_a_document(built_library: Any) -> None:
    from assistant.web.finding import find

    found = find(built_library, "pa-agenda", "NETCONGESTIE")
    assert len(found) > 3 and all(f.text.lower() == "netcongestie" for f in found)
    for f in found:
        assert built_library.quote(f.span) == f.text
    apart = find(built_library, "pa-agenda", "netcongestie kabinet")
    assert (
        apart
        and find(built_library, "pa-agenda", "xyzzy") == []
        and find(built_library, "pa-agenda", " ") == []
    )
