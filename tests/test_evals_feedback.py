"""Ratings are kept without personal data, and become drafts of questions."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from assistant.feedback import FILE, FeedbackStore, strip_personal
from evals.oogst import drafts
from evals.questions import Question, QuestionFileError, load

EXISTING = Question(
    id="plan-01",
    text="Wie trekt het PLAN?",
    kind="wie",
    outcomes=("beantwoord",),
    facts=(("Bos",),),
    forbidden=(),
    complete_list=False,
    needs=(),
    history=(),
    note="",
    part="ontwikkel",
    subject="plan",
)
NOON = datetime(2026, 3, 1, 12, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("mail j.de-vries+x@regio.example.nl even", "mail [e-mailadres] even"),
        ("bel 06-12345678", "bel [telefoonnummer]"),
        ("bel 06 12 34 56 78.", "bel [telefoonnummer]."),
        ("bel 0612345678", "bel [telefoonnummer]"),
        ("bel (033) 469 51 11", "bel [telefoonnummer]"),
        ("bel +31 6 12345678 of 0031 33 4695111", "bel [telefoonnummer] of [telefoonnummer]"),
        ("mijn bsn is 123456782", "mijn bsn is [nummer]"),
        ("bsn 1234.56.782 en 123 456 782 en 12345678", "bsn [nummer] en [nummer] en [nummer]"),
        ("rekening NL91ABNA0417164300", "rekening [rekeningnummer]"),
        ("rekening NL91 ABNA 0417 1643 00", "rekening [rekeningnummer]"),
        ("25.000 woningen in 2030, 3,4 miljoen", "25.000 woningen in 2030, 3,4 miljoen"),
        ("tussen 2022-2030 en 2025/2026", "tussen 2022-2030 en 2025/2026"),
        ("1.250.000 euro op 13 maart 2023", "1.250.000 euro op 13 maart 2023"),
        ("actie 4 van 12 in Q1 2028", "actie 4 van 12 in Q1 2028"),
    ],
)
def test_personal_data_is_struck_out(written: str, kept: str) -> None:
    assert strip_personal(written) == kept


def test_a_rating_is_kept_without_personal_data(tmp_path: Path) -> None:
    store = FeedbackStore(tmp_path / "data")
    assert store.all() == []
    kept = store.add("a1", " Wie is a@b.nl? ", "omlaag", "Bel 06-12345678", "niet-gevonden", now=NOON)
    assert kept == store.all()[0]
    assert (kept.question, kept.remark) == ("Wie is [e-mailadres]?", "Bel [telefoonnummer]")
    assert kept.time == "2026-03-01T12:00+00:00"
    raw = (tmp_path / "data" / FILE).read_bytes()
    assert b"a@b.nl" not in raw
    assert b"12345678" not in raw


def test_a_second_rating_replaces_the_first(tmp_path: Path) -> None:
    store = FeedbackStore(tmp_path)
    store.add("a1", "Vraag?", "omlaag")
    store.add("a1", "Vraag?", "omhoog", "toch goed")
    assert [(rating.thumb, rating.remark) for rating in store.all()] == [("omhoog", "toch goed")]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("a", "v", "midden"), "Duim 'midden' bestaat niet"),
        (("", "v", "omhoog"), "hoort bij een antwoord"),
        (("a", " ", "omhoog"), "hoort bij een antwoord"),
        (("a", "v" * 2001, "omhoog"), "De vraag is te lang"),
        (("a", "v", "omhoog", "x" * 2001), "De opmerking is te lang"),
    ],
)
def test_a_wrong_rating_is_refused(tmp_path: Path, arguments: tuple[str, ...], reason: str) -> None:
    store = FeedbackStore(tmp_path)
    with pytest.raises(ValueError, match=reason):
        store.add(*arguments)
    assert store.all() == []


def test_ratings_from_several_threads(tmp_path: Path) -> None:
    store = FeedbackStore(tmp_path)
    threads = [
        threading.Thread(target=lambda n=n: [store.add(f"{n}-{k}", "Vraag?", "omhoog") for k in range(10)])
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.all()) == 40


def test_rated_questions_become_drafts(tmp_path: Path) -> None:
    store = FeedbackStore(tmp_path)
    store.add("1", "Wat kost de brug?", "omhoog", outcome="beantwoord", now=NOON)
    store.add("2", "wie gaat over de brug", "omlaag", "klopt niet", "niet-gevonden", now=NOON)
    store.add("3", "Wie gaat over  de brug", "omhoog", outcome="niet-gevonden", now=NOON)
    store.add("4", "Wie trekt het plan?", "omlaag", now=NOON)
    text = drafts(store.all(), [EXISTING])
    entries = yaml.safe_load(text)["vragen"]
    assert [entry["vraag"] for entry in entries] == ["wie gaat over de brug", "Wat kost de brug?"]
    assert "1 omhoog, 1 omlaag" in entries[0]["opmerking"]
    assert "klopt niet" in entries[0]["opmerking"]
    assert [entry["uitkomst"] for entry in entries] == [["?"], ["beantwoord"]]
    assert "Wat kost" not in drafts(store.all(), [EXISTING], "omlaag")
    assert drafts([], [EXISTING]) == ""

    (tmp_path / "ontwikkel-oogst.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(QuestionFileError, match="soort '\\?' bestaat niet"):
        load(tmp_path)
