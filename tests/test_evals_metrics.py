"""Every metric on examples small enough to work out by hand."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from evals.metrics import METRICS, Result, measure
from evals.metrics.match import covers, overlaps
from evals.metrics.statements import Statement, statements
from evals.questions import Gold, Question
from evals.text import fold, holds, statement_text

A = Gold("plan", 4, "In 2030: 25.000 woningen aardgasvrij in de regio")
B = Gold("plan", 7, "Trekker is wethouder P. Smit")
C = Gold("nota", 1, "De trekker heet Smit")

QUESTION = Question(
    id="v",
    text="?",
    kind="lijst",
    outcomes=("beantwoord",),
    facts=(("25.000", "25 duizend"), ("Smit",)),
    forbidden=("135.000",),
    complete_list=True,
    needs=((A,), (B, C)),
    history=(),
    note="",
    part="ontwikkel",
    subject="s",
)


def hit(document: str, page: int, text: str) -> dict[str, Any]:
    return {"document": document, "pagina": page, "delen": [{"pagina": page}], "tekst": text}


def source(number: int, gold: Gold, quote: str = "", section: str = "") -> dict[str, Any]:
    return {
        "nummer": number,
        "document": gold.document,
        "pagina": gold.page,
        "citaat": quote or gold.quote,
        "sectie": [section],
        "titel": "Plan",
    }


def answered(text: str, *sources: dict[str, Any], outcome: str = "beantwoord", **more: Any) -> Result:
    answer = {"uitkomst": outcome, "antwoord": text, "bronnen": list(sources), "wijze": "passages"}
    return Result("v", answer=answer, **more)


def value(name: str, result: Result, question: Question = QUESTION) -> float | None:
    return measure(question, result)[name].value


NOISE = hit("plan", 9, "iets heel anders")
HIT_A = hit("plan", 4, "Doel. In 2030: 25.000 woningen\naardgasvrij in de regio. Meer.")
HIT_C = hit("nota", 1, "De trekker heet Smit, zegt men.")


@pytest.mark.parametrize(
    ("written", "accepted", "there"),
    [
        ("er komen 25.000 huizen", "25000", True),
        ("25,000 homes", "25.000", True),
        ("25 duizend", "25.000", True),
        ("41,2 procent", "41.2%", True),
        ("€ 3,4 mln", "3,4 miljoen euro", False),
        ("€ 3,4 mln", "3,4 miljoen", True),
        ("7,5 jaar", "7", False),
        ("over 7 jaar", "7", True),
        ("tot 2027.", "2027", True),
        ("wethouder De Vriés", "de vries", True),
        ("jeugdhulp", "jeugd", False),
        ("13\n maart  2023", "13 maart 2023", True),
        ("P.M.", "p.m.", True),
        ("2022 – 2030", "2022-2030", False),
        ("2022–2030", "2022-2030", True),
    ],
)
def test_a_fact_is_found_in_any_usual_spelling(written: str, accepted: str, there: bool) -> None:
    assert holds(written, accepted) is there


def test_an_answer_is_read_without_marks_and_list_numbers() -> None:
    text = "(Gelezen als: Waar is 9?) Er zijn 2 doelen: (1) bouwen [3]; (2) lopen [4][5]."
    assert fold(statement_text(text)) == "er zijn 2 doelen: bouwen; lopen."


def test_a_value_in_brackets_is_no_number_of_a_list() -> None:
    text = "Per gemeente: Lagewaard (64) [1], Veenburg (7) [2] en Zuidhoek (9) [3]."
    assert all(holds(statement_text(text), value) for value in ("64", "7", "9"))


def test_a_hit_needs_document_page_and_text() -> None:
    assert covers(HIT_A, A)
    assert not covers(HIT_A | {"document": "nota"}, A)
    assert not covers(hit("plan", 5, HIT_A["tekst"]), A)
    assert not covers(hit("plan", 4, "iets anders"), A)
    two_pages = hit("plan", 3, HIT_A["tekst"]) | {"delen": [{"pagina": 3}, {"pagina": 4}]}
    assert covers(two_pages, A)
    under_its_heading = hit("plan", 7, "Hij begint in mei.") | {
        "sectie": ["Water", "Trekker is wethouder P. Smit"]
    }
    assert covers(under_its_heading, B)


def test_half_of_a_quote_in_one_run_is_enough() -> None:
    quote = "een twee drie vier vijf zes"
    assert overlaps("nul een twee drie", quote)
    assert not overlaps("een twee acht drie vier", quote)
    assert overlaps("zes vijf vier drie twee een", quote)
    assert not overlaps("een", "een twee")


def test_retrieval() -> None:
    result = Result("v", hits=(NOISE, HIT_A, HIT_C))
    assert value("recall@1", result) == 0
    assert value("recall@5", result) == 1
    assert value("alles@5", result) == 1
    assert value("mrr", result) == 0.5
    ideal = 1 + 1 / math.log2(3)
    assert value("ndcg@10", result) == pytest.approx((1 / math.log2(3) + 1 / math.log2(4)) / ideal)
    assert value("feiten-in-5", result) == 1
    assert value("tekens-in-5", result) == sum(len(h["tekst"]) for h in result.hits)
    assert value("goed", result) is None, "a system that only searches has no answer to judge"


def test_retrieval_with_one_of_two_passages() -> None:
    result = Result("v", hits=(HIT_A, HIT_A, NOISE))
    assert value("recall@5", result) == 0.5
    assert value("alles@5", result) == 0
    assert value("mrr", result) == 1
    assert value("ndcg@10", result) == pytest.approx(1 / (1 + 1 / math.log2(3)))
    assert "plan p. 7" in measure(QUESTION, result)["alles@5"].reason


def test_page_level_forgives_the_text() -> None:
    result = Result("v", hits=(hit("plan", 4, "x"), hit("plan", 7, "y")))
    assert (value("alles@5", result), value("pagina@5", result)) == (0, 1)


def test_nothing_found() -> None:
    result = Result("v")
    assert (value("mrr", result), value("ndcg@10", result), value("recall@10", result)) == (0, 0, 0)


def test_questions_without_gold_are_left_out_of_retrieval() -> None:
    question = replace(QUESTION, needs=())
    assert value("recall@5", Result("v", hits=(HIT_A,)), question) is None


def test_a_right_answer() -> None:
    result = answered(
        "Er gaan 25 duizend huizen van het gas [1]. Trekker: P. Smit [2].", source(1, A), source(2, B)
    )
    assert value("feiten-goed", result) == 1
    assert value("feiten-fout", result) == 0
    assert value("lijst-volledig", result) == 1
    assert value("goed", result) == 1
    assert value("onterecht-geweigerd", result) == 0
    assert value("terecht-geweigerd", result) is None


def test_a_wrong_answer_says_why() -> None:
    result = answered("Het zijn er 135.000, zegt Smit [1].", source(1, B))
    scores = measure(QUESTION, result)
    assert scores["feiten-goed"].value == 0.5
    assert scores["feiten-fout"].value == 1
    assert scores["lijst-volledig"].value == 0
    assert scores["goed"].value == 0
    assert scores["goed"].reason == "ontbreekt: 25.000; ten onrechte: 135.000"


def test_outcomes() -> None:
    refused = answered("Dat staat niet in de documenten.", outcome="niet-gevonden")
    assert value("uitkomst", refused) == 0
    assert value("onterecht-geweigerd", refused) == 1
    without = replace(
        QUESTION, outcomes=("niet-gevonden",), facts=(), forbidden=(), complete_list=False, needs=()
    )
    assert value("terecht-geweigerd", refused, without) == 1
    assert value("goed", refused, without) == 1
    assert value("terecht-geweigerd", answered("Ja [1].", source(1, A)), without) == 0


def test_a_failed_request_is_not_right() -> None:
    failed = Result("v", error="status 500", answer_seconds=0.1)
    assert (value("goed", failed), value("feiten-goed", failed), value("uitkomst", failed)) == (0, 0, 0)
    assert value("onterecht-geweigerd", failed) == 1


def test_sources_against_gold() -> None:
    result = answered(
        "25.000 [1], Smit [2], iets [3].", source(1, A), source(2, C), source(3, Gold("plan", 9, "iets"))
    )
    assert value("juiste-pagina", result) == 1
    assert value("passage-aangehaald", result) == 1
    assert value("bron-verwacht", result) == pytest.approx(2 / 3)
    other_line = answered("Smit [1].", source(1, A, "Een andere regel van die pagina"))
    assert value("juiste-pagina", other_line) == 0.5
    assert value("passage-aangehaald", other_line) == 0


def test_a_part_of_the_gold_quote_counts_as_cited() -> None:
    assert value("passage-aangehaald", answered("Smit [1].", source(1, B, "P. Smit"))) == 0.5


def test_verbatim() -> None:
    assert value("letterlijk", answered("x [1][2][3].", verbatim=(True, False, None))) == 0.5
    assert value("letterlijk", answered("x.", verbatim=(None,))) is None
    assert "bron 2" in measure(QUESTION, answered("x.", verbatim=(True, False)))["letterlijk"].reason


def test_statements() -> None:
    text = (
        "Nee. Aan Water doet J. de Vries mee [1]; Bos niet [2]. De kosten (o.a. 3. post) zijn 4,1 mln [3][1]."
    )
    assert statements(text) == [
        Statement("Nee. Aan Water doet J. de Vries mee; Bos niet.", (1, 2)),
        Statement("De kosten (o.a. 3. post) zijn 4,1 mln.", (3, 1)),
    ]
    assert statements("Het is zo. [2] En dan dit [1].")[0] == Statement("Het is zo.", (2,))


def test_a_quote_of_several_sentences_has_its_mark_at_the_end() -> None:
    text = "Kelders lopen onder. Dat duurt gem. 2 dagen [1]. De documenten zeggen niet waarom. Los eind."
    assert statements(text) == [
        Statement("Kelders lopen onder.", (1,), True),
        Statement("Dat duurt gem. 2 dagen.", (1,)),
        Statement("Los eind.", ()),
    ]
    result = answered(text, source(1, A, "Kelders lopen onder. Dat duurt gem. 2 dagen"))
    assert value("citaat-recall", result) == pytest.approx(2 / 3)
    assert value("citaat-precisie", result) == 1


def test_citation_recall_and_precision_after_alce() -> None:
    supported = "25.000 woningen aardgasvrij in de regio [1]"
    bare = "Kabouters bouwen kastelen onder paddenstoelen"
    two = answered(f"{supported}. {bare}.", source(1, A))
    assert value("citaat-recall", two) == 0.5
    assert value("citaat-precisie", two) == 1
    # [2] adds nothing: [1] alone carries the statement and [2] alone does not.
    superfluous = answered(f"{supported}[2].", source(1, A), source(2, B))
    assert (value("citaat-recall", superfluous), value("citaat-precisie", superfluous)) == (1, 0.5)
    # Neither alone, both together: each is needed.
    both = answered(
        "Aardgasvrij woningen regio wethouder Smit trekker [1][2].",
        source(1, A, "aardgasvrij woningen"),
        source(2, B, "wethouder Smit"),
    )
    assert (value("citaat-recall", both), value("citaat-precisie", both)) == (1, 1)
    # A statement that its source does not carry, and a number that is no source.
    wrong = answered(f"{bare} [1][9].", source(1, A))
    assert (value("citaat-recall", wrong), value("citaat-precisie", wrong)) == (0, 0)


def test_every_item_of_a_list_has_its_own_source() -> None:
    quotes = (
        "jeugd en onderwijs",
        "opvang en bescherming",
        "wonen en zorg",
        "werk en inkomen",
        "water en bodem",
    )
    text = "Het gaat om " + ", ".join(f"{quote} [{n}]" for n, quote in enumerate(quotes, 1)) + "."
    result = answered(text, *(source(n, A, quote) for n, quote in enumerate(quotes, 1)))
    assert (value("citaat-recall", result), value("citaat-precisie", result)) == (1, 1)
    mixed_up = answered(text, *(source(n, A, quote) for n, quote in enumerate(reversed(quotes), 1)))
    assert value("citaat-precisie", mixed_up) == pytest.approx(1 / 5)


def test_a_heading_supports_its_statement() -> None:
    text = "Trekker van Water en Bodem is wethouder Smit [1]."
    with_heading = answered(text, source(1, B, "wethouder Smit", "Water en Bodem"))
    assert value("citaat-recall", with_heading) == 1


def test_a_refusal_states_nothing() -> None:
    refused = answered("Dat staat niet in de documenten.", outcome="niet-gevonden")
    assert value("citaat-recall", refused) is None
    assert value("juiste-pagina", refused) is None


def test_effort() -> None:
    result = answered("abc", answer_seconds=0.5, search_seconds=0.25)
    assert (value("lengte", result), value("antwoordtijd", result), value("zoektijd", result)) == (
        3,
        0.5,
        0.25,
    )
    assert value("kosten", result) == 0
    paid = Result(
        "v", answer={"uitkomst": "beantwoord", "antwoord": "x", "wijze": "taalmodel", "kosten": 0.02}
    )
    unknown = Result("v", answer={"uitkomst": "beantwoord", "antwoord": "x", "wijze": "taalmodel"})
    assert (value("kosten", paid), value("kosten", unknown)) == (0.02, None)
    # In vain or not, what was used counts; without a price its cost is not known.
    used = {"tokens_gelezen": 900, "tokens_geschreven": 60}
    for mode in ("taalmodel", "passages"):
        answer = {"uitkomst": "beantwoord", "antwoord": "x", "wijze": mode}
        assert value("kosten", Result("v", answer, model=used | {"euro": 0.03})) == 0.03
        assert value("kosten", Result("v", answer, model=used | {"euro": 0.0})) is None
        assert value("tokens", Result("v", answer, model=used)) == 960
        assert value("kosten", Result("v", answer, model={})) == 0
        assert value("tokens", Result("v", answer)) is None


def test_judged_scores_pass_through() -> None:
    assert value("trouw", answered("x", judged={"trouw": 1.0})) == 1
    assert value("relevant", answered("x", judged={"trouw": 1.0})) is None


def test_shares_lie_between_0_and_1() -> None:
    results = [answered("25.000 [1].", source(1, A), verbatim=(True,)), Result("v"), Result("v", error="x")]
    for metric in METRICS:
        assert metric.meaning.endswith((".", "?"))
        for result in results:
            found = metric.measure(QUESTION, result).value
            assert metric.unit != "aandeel" or found is None or 0 <= found <= 1
