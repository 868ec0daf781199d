"""What the measures of made questions share: asking, counting under kinds and wholes, and the report."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest

from assistant.service import Service
from benchmarks.shapes.__main__ import made
from benchmarks.shapes.report import ALL, Counts, report


def test_kinds_come_before_wholes_and_all_comes_last(capsys: pytest.CaptureFixture[str]) -> None:
    counts: Counts = {
        ("bekend", False, "wie, trekker"): Counter(goed=1),
        ("bekend", True, "wie samen"): Counter(goed=2, fout=1),
        ("bekend", True, ALL): Counter(goed=2, fout=1),
        ("bekend", False, "wie, deel"): Counter(goed=1, fout=1, ander=2),
        ("apart", True, ALL): Counter({"vraagt terug": 4}),
    }
    report(counts)
    assert capsys.readouterr().out.splitlines() == [
        "bekend | wie, trekker | 1 van 1 goed | 100.0% | 0 fout, 0 geweigerd, 0 vraagt terug",
        "bekend | wie, deel | 1 van 4 goed | 25.0% | 2 ander, 1 fout, 0 geweigerd, 0 vraagt terug",
        "bekend | wie samen | 2 van 3 goed | 66.7% | 1 fout, 0 geweigerd, 0 vraagt terug",
        "bekend | alles samen | 2 van 3 goed | 66.7% | 1 fout, 0 geweigerd, 0 vraagt terug",
        "apart | alles samen | 0 van 4 goed | 0.0% | 0 fout, 0 geweigerd, 4 vraagt terug",
    ]


def test_a_made_question_is_asked_and_judged(visible_service: Service) -> None:
    for one in islice(made(visible_service, 1, 1), 3):
        assert one.kind.startswith("wie, ") and one.wholes == ("wie samen",)
        result = one.put(visible_service)
        assert result is not None and result.answer.antwoord
        assert result.verdict in ("goed", "fout", "geweigerd", "vraagt terug")
