"""Question files: read as written, and refused with file, line and reason."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from evals.pdftext import PdfPages, check_quotes
from evals.questions import FOLDER, Gold, QuestionFileError, load, select

CORPUS = Path(__file__).parent.parent / "corpus"

GOOD = """\
versie: 1
deel: ontwikkel
onderwerp: dijken
vragen:
  - id: dijk-01
    vraag: "Hoe hoog is de dijk?"
    soort: feit
    uitkomst: [beantwoord]
    feiten: [["4 meter", "vier meter"]]
    mag_niet: ["5 meter"]
    bronnen:
      - {document: plan, pagina: 2, citaat: "vier meter"}
    alternatieven:
      - {bij: 0, document: plan, pagina: 3, citaat: "4 meter hoog"}
  - id: dijk-02
    vraag: "en hoe breed?"
    geschiedenis:
      - {vraag: "Hoe hoog is de dijk?", antwoord: "4 meter"}
    soort: vervolg
    uitkomst: [niet-gevonden]
    feiten: []
    bronnen: []
"""


def write(folder: Path, text: str, name: str = "ontwikkel-dijken.yaml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_reads_a_file(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    first, second = load(tmp_path)
    assert first.facts == (("4 meter", "vier meter"),)
    assert first.needs == ((Gold("plan", 2, "vier meter"), Gold("plan", 3, "4 meter hoog")),)
    assert (first.needs[0][0].line, first.line, first.forbidden) == (12, 5, ("5 meter",))
    assert second.history == (("Hoe hoog is de dijk?", "4 meter"),)


def test_the_answer_before_may_be_unknown(tmp_path: Path) -> None:
    """A client may send the questions before without their answers."""
    write(tmp_path, GOOD.replace(', antwoord: "4 meter"', ""))
    assert load(tmp_path)[1].history == (("Hoe hoog is de dijk?", ""),)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("soort: feit", "soort: weetje", 7, "soort 'weetje' bestaat niet"),
        ("[beantwoord]", "[goed]", 8, "uitkomst 'goed' bestaat niet"),
        ("[beantwoord]", "[]", 8, "uitkomst noemt geen enkele uitkomst"),
        ('    vraag: "Hoe hoog is de dijk?"\n', "", 5, "'vraag' ontbreekt"),
        ("    mag_niet:", "    magniet:", 10, "onbekende sleutel 'magniet'"),
        ('["4 meter", "vier meter"]', "[4]", 9, "moet tekst zijn"),
        ('[["4 meter", "vier meter"]]', '["4 meter"]', 9, "een feit moet een lijst zijn"),
        ('[["4 meter", "vier meter"]]', "[[]]", 9, "minstens één schrijfwijze"),
        ('[["4 meter", "vier meter"]]', "[]", 9, "minstens één feit"),
        ("pagina: 2", "pagina: twee", 12, "pagina moet een geheel getal zijn"),
        ("pagina: 2", "pagina: 0", 12, "pagina telt vanaf 1"),
        (', citaat: "vier meter"', "", 12, "'citaat' ontbreekt"),
        ("bij: 0", "bij: 1", 14, "wijst naar een bron die er niet is"),
        ("id: dijk-02", "id: dijk-01", 15, "id 'dijk-01' bestaat al"),
        ("id: dijk-01", "id: Dijk_01", 5, "moet uit kleine letters"),
        ('["5 meter"]', '["Vier  METER"]', 10, "mag_niet verbiedt een schrijfwijze van feit 1"),
        ("soort: feit", "soort: feit\n    soort: wie", 8, "'soort' staat er twee keer"),
        ("versie: 1", "versie: 2", 1, "versie moet 1 zijn"),
        ("deel: ontwikkel", "deel: toets", 2, "bestandsnaam begint niet met 'toets-'"),
        ("vragen:", "vragen: [", 5, "geen geldige YAML"),
        ('\n      - {vraag: "Hoe hoog is de dijk?", antwoord: "4 meter"}', " []", 15, "geschiedenis nodig"),
    ],
)
def test_refuses_with_line_and_reason(tmp_path: Path, old: str, new: str, line: int, reason: str) -> None:
    assert old in GOOD
    file = write(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(QuestionFileError) as caught:
        load(tmp_path)
    found = {(problem.file, problem.line) for problem in caught.value.problems if reason in problem.reason}
    assert (str(file), line) in found, str(caught.value)


def test_reports_every_problem_at_once(tmp_path: Path) -> None:
    write(tmp_path, GOOD.replace("soort: feit", "soort: x").replace("pagina: 2", "pagina: nul"))
    with pytest.raises(QuestionFileError) as caught:
        load(tmp_path)
    assert [problem.line for problem in caught.value.problems] == [7, 12]


def test_a_subject_belongs_to_one_part(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    other = GOOD.replace("deel: ontwikkel", "deel: toets").replace("dijk-0", "dam-0").replace("hoog", "lang")
    write(tmp_path, other.replace("breed", "diep"), "toets-dijken.yaml")
    with pytest.raises(QuestionFileError, match="een onderwerp hoort in één deel"):
        load(tmp_path)


def test_a_folder_without_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError, match="geen vragenbestanden"):
        load(tmp_path)


def test_selects(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    questions = load(tmp_path)
    assert [q.id for q in select(questions, "ontwikkel", kinds=["vervolg"])] == ["dijk-02"]
    assert select(questions, "toets") == []
    with pytest.raises(ValueError, match="dijk-09"):
        select(questions, "alle", ids=["dijk-09"])


def test_digest_follows_content_and_not_place(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    before = load(tmp_path)[0].digest
    write(tmp_path, "# een regel\n" + GOOD)
    assert load(tmp_path)[0].digest == before
    write(tmp_path, GOOD.replace("4 meter hoog", "4 meter"))
    assert load(tmp_path)[0].digest != before


def test_every_gold_quote_stands_on_its_page() -> None:
    problems = check_quotes(load(), PdfPages(CORPUS))
    assert problems == [], "\n".join(map(str, problems))


def test_a_quote_on_another_page_is_named(tmp_path: Path) -> None:
    """Page, document and wording are each refused at the line of the passage."""
    question = next(q for q in load() if q.needs)
    gold = question.needs[0][0]
    text = GOOD.replace("document: plan", f"document: {gold.document}")
    write(tmp_path, text.replace("vier meter", "bestaat hier niet"))
    problems = check_quotes(load(tmp_path), PdfPages(CORPUS))
    assert [problem.line for problem in problems] == [12, 14]
    assert "citaat staat niet op pagina 2" in problems[0].reason
    write(tmp_path, GOOD)
    assert "document 'plan' bestaat niet" in check_quotes(load(tmp_path), PdfPages(CORPUS))[0].reason


def test_the_sets_are_large_and_broad_enough() -> None:
    questions = load(FOLDER)
    kinds = Counter(question.kind for question in questions)
    assert len(questions) >= 250
    assert kinds["onbeantwoordbaar"] + kinds["onjuiste-aanname"] >= 40
    assert sum(bool(question.history) for question in questions) >= 25
    for part in ("ontwikkel", "toets"):
        assert len({question.kind for question in questions if question.part == part}) >= 15
