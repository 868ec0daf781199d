"""Slips that are found, and true statements that are left alone."""

from __future__ import annotations

from typing import Any

from zichtbaar import ids, quote, real, sheet, truth, typeset, visible

from ingest.model import Document, Outline, Record
from ingest.records import actions, figures, findings, terms


def _read(*library: tuple[Document, Outline]) -> list[Record]:
    records: list[Record] = []
    for document, outline in library:
        records += actions.read(document, outline)
        records += figures.read(document, outline, frozenset())
    records += terms.read(library)
    return findings.read(library, records)


def _quotes(outline: Outline, record: Record) -> str:
    spans: Any = record.data["bronnen"]
    return " ".join(" | ".join(quote(outline, span) for span in spans).split())


def test_every_slip_of_the_visible_documents_and_no_other() -> None:
    library = [visible(id) for id in ids()]
    outlines = {document.id: outline for document, outline in library}
    found = _read(*library)
    wanted = truth("bevindingen")
    assert len(found) == len(wanted)
    for slip in wanted:
        record = next(r for r in found if r.document == slip["document"] and r.data["soort"] == slip["soort"])
        assert slip["citaten"][0] in _quotes(outlines[record.document], record)
        spans: Any = record.data["bronnen"]
        assert set(slip["paginas"]) <= {span.page for span in spans}


def test_the_corpus() -> None:
    library = [
        real(id) for id in ("pa-agenda", "afsprakenkader", "voortgangsrapportage", "samenwerkingsafspraken")
    ]
    texts = [str(record.data["tekst"]) for record in _read(*library)]
    assert any("228" in text and "227" in text for text in texts)
    assert any("226" in text and "227" in text for text in texts)
    assert any("92" in text and "93" in text for text in texts)
    assert any("119" in text and "118" in text for text in texts)
    assert any("paragraaf 5.8" in text and "5.11" in text for text in texts)
    assert any("55%" in text and "2050" in text and "2030" in text for text in texts)
    assert any("RISB" in text for text in texts)
    assert len(texts) == 7


def _table(*rows: list[str]) -> list[Record]:
    outline = typeset(("caption", "Tabel 1. Aantal woningen"), ("table", [["Wijk", "2026", "2027"], *rows]))
    return _read((sheet(), outline))


def test_sums_that_are_right_or_may_be_right() -> None:
    assert not _table(["Noord", "10", "20"], ["Zuid", "12", "30"], ["Totaal", "22", "50"])
    assert not _table(
        ["Noord", "10", "P.M."], ["Zuid", "12", "30"], ["West", "3", "4"], ["Totaal", "25", "40"]
    )
    assert not _table(
        ["Totaal aantal", "50", "60"], ["Waarvan huur", "20", "30"], ["Waarvan koop", "25", "20"]
    )
    assert not _table(["Noord", "10%", "20%"], ["Zuid", "12%", "30%"], ["Totaal", "11%", "25%"])


def test_a_sum_that_is_wrong() -> None:
    found = _table(["Noord", "10", "20"], ["Zuid", "12", "30"], ["Totaal", "22", "49"])
    assert [record.data["soort"] for record in found] == ["telling"]
    assert "49" in str(found[0].data["tekst"]) and "50" in str(found[0].data["tekst"])


def test_references() -> None:
    headings = [
        ("heading", "4.1 Toewijzing van sociale huurwoningen aan ouderen", {"level": 2}),
        ("heading", "4.2 Onderhoud van fietspaden en bruggen", {"level": 2}),
        ("heading", "4.3 Scholen, sport en speeltuinen", {"level": 2}),
    ]

    def texts(said: str) -> list[str]:
        return [str(r.data["tekst"]) for r in _read((sheet(), typeset(*headings, ("paragraph", said))))]

    assert not texts("Het onderhoud van fietspaden en bruggen wordt uitgewerkt (zie paragraaf 4.2).")
    assert not texts("Meer hierover staat in paragraaf 4.3.")
    assert not texts("Dit volgt uit paragraaf 4.9 van de Huisvestingswet.")
    wrong = texts("Het onderhoud van fietspaden en bruggen wordt uitgewerkt (zie paragraaf 4.1).")
    assert len(wrong) == 1 and "4.2" in wrong[0]
    missing = texts("Dit wordt later uitgewerkt (zie paragraaf 4.7).")
    assert len(missing) == 1 and "bestaat niet" in missing[0]


def test_two_years_for_one_target() -> None:
    outline = typeset(
        ("paragraph", "Wij willen minimaal 40% minder uitstoot van broeikasgassen door verkeer in 2035."),
        ("paragraph", "Minimaal 40% minder uitstoot van broeikasgassen is het doel voor 2030."),
        ("paragraph", "In 2040 is 40% van de daken bedekt met planten."),
    )
    found = _read((sheet(), outline))
    assert [record.data["soort"] for record in found] == ["tegenstrijdig"]
