"""Questions made out of a register in many shapes: what is asked, what counts as right, and that the halves share nothing."""

from __future__ import annotations

from random import Random
from types import SimpleNamespace
from typing import Any, cast

import pytest

from benchmarks.shapes import action_shapes, field_shapes, list_shapes, reverse_shapes, who_shapes
from benchmarks.shapes.asking import half, questions
from benchmarks.shapes.cases import Cases, Expected
from benchmarks.shapes.judge import judge
from benchmarks.shapes.names import misspelled, parts, short_document, with_article
from ingest.library import Library
from ingest.model import Record
from ingest.register import Register

MODULES = (who_shapes, field_shapes, reverse_shapes, list_shapes, action_shapes)


def person(name: str) -> dict[str, Any]:
    return {"functie": "wethouder", "naam": name, "toelichting": None}


def library() -> Library:
    dossier = {
        "naam": "Regionale Warmteaanpak",
        "thema": "Energie",
        "themas": ["Energie"],
        "trekkers": [person("J. de Vries")],
        "looptijd": {"tekst": "2026 - 2030", "van": 2026, "tot": 2030},
        "gemeenten": [{"naam": "Lagewaard"}],
        "opdrachtgevers": [],
        "doelen": [],
    }
    other = dossier | {
        "naam": "Fietsroutes",
        "trekkers": [person("A. Bos")],
        "gemeenten": [{"naam": "Veenburg"}],
    }
    people = [person(n) | {"namen": [n], "dossiers": []} for n in ("J. de Vries", "A. Bos")]
    records = {
        "dossier": [Record("dossier", str(d["naam"]), "verslag", cast("Any", d)) for d in (dossier, other)],
        "persoon": [Record("persoon", p["naam"], "verslag", p) for p in people],
    }
    return cast("Library", SimpleNamespace(register=Register(records), documents={}, words={}))


def test_the_halves_share_no_shape_and_leave_none_out() -> None:
    for module in MODULES:
        for name, shapes in vars(module).items():
            if name.isupper():
                seen, apart = half(shapes, True), half(shapes, False)
                assert not set(seen) & set(apart) and set(seen) | set(apart) == set(shapes), name
                assert abs(len(seen) - len(apart)) <= 1, name


def test_a_seed_asks_the_same_again_and_every_question_has_its_answer_from_the_register() -> None:
    asked = list(questions(Cases(library()).all(), seed=1, each=8))
    assert [a.text for a in asked] == [a.text for a in questions(Cases(library()).all(), seed=1, each=8)]
    assert not any("{" in a.text for a in asked)
    leads = [a for a in asked if a.case.asked == "trekker" and a.case.kind == "wie"]
    assert {a.expected.facts for a in leads} == {(("de Vries",),), (("Bos",),)}
    assert all(a.expected.refused for a in asked if a.case.kind == "onbekend")


def test_a_name_is_shortened_only_to_what_still_tells_it_from_others() -> None:
    others = ["Regionale Warmteaanpak", "Inkoop Jeugdhulp en Wmo", "Wonen", "Jeugdhulp"]
    assert parts("Regionale Warmteaanpak", others) == ["Warmteaanpak"]
    assert parts("Inkoop Jeugdhulp en Wmo", others) == ["Inkoop Jeugdhulp", "Jeugdhulp en Wmo"]
    assert with_article("Regionale Warmteaanpak") == "de Regionale Warmteaanpak"
    assert with_article("Fietsroutes") == "het dossier Fietsroutes"
    assert short_document("Waterkader regio Lagewaard 2026", ["Groenkader regio Lagewaard"]) == "waterkader"


def test_a_slip_of_the_fingers_changes_one_word() -> None:
    text = "Wie trekt de Warmteaanpak?"
    for seed in range(20):
        made = misspelled(text, Random(seed))
        assert made.split()[:3] == text.split()[:3]
        assert abs(len(made) - len(text)) <= 1


@pytest.mark.parametrize(
    ("expected", "outcome", "answer", "verdict"),
    [
        (Expected((("de Vries",),), ("Bos",)), "beantwoord", "Dat is wethouder J. de Vries [1].", "goed"),
        (Expected((("de Vries",),), ("Bos",)), "beantwoord", "J. de Vries [1] en A. Bos [2].", "fout"),
        (Expected((("de Vries",),)), "beantwoord", "Dat is A. Bos [1].", "fout"),
        (Expected((("de Vries",),)), "niet-gevonden", "Dat staat er niet.", "geweigerd"),
        (Expected((("de Vries",),)), "onduidelijk", "Bedoelt u A of B?", "vraagt terug"),
        (Expected(((("40"),),)), "beantwoord", "Dat kost 400 uur [1].", "fout"),
        (Expected((), (), True), "beantwoord", "Ja. Lagewaard doet mee [1].", "goed"),
        (Expected((), (), False), "beantwoord", "Ja. Lagewaard doet mee [1].", "fout"),
        (Expected((), (), True), "beantwoord", "Lagewaard doet mee [1].", "fout"),
        (Expected((), ("Bos",), None, True), "beantwoord", "Dat is A. Bos [1].", "fout"),
        (Expected((), ("Bos",), None, True), "niet-gevonden", "Er is geen dossier Jachthaven.", "goed"),
        (Expected((("Veenburg",),), ("Lagewaard",)), "beantwoord", "Veenburg [1]. Lagewaard niet.", "goed"),
    ],
)
def test_what_counts_as_right(expected: Expected, outcome: str, answer: str, verdict: str) -> None:
    assert judge(expected, outcome, answer)[0] == verdict
