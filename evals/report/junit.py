"""The run as JUnit XML, so that any build server shows the questions as tests (testmoapp/junitxml describes
the form).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree

from evals.run import Run
from evals.summary import Judged

# What XML 1.0 (§2.2) does not allow as a character.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml(run: Run, judged: Sequence[Judged]) -> str:
    """A testsuite a subject, a testcase a question: failed when the answer is not right, error when there
    is none.
    """
    root = ElementTree.Element("testsuites", name=f"evaluatie {run.id}")
    totals = [0, 0, 0]
    for subject, group in groupby(judged, key=lambda item: item.question.subject):
        items = list(group)
        suite = ElementTree.SubElement(root, "testsuite", name=_clean(subject))
        counts = [len(items), 0, 0]
        for item in items:
            case = ElementTree.SubElement(
                suite,
                "testcase",
                name=_clean(f"{item.question.id}: {item.question.text}"),
                classname=f"{item.question.part}.{item.question.kind}",
                time=f"{item.result.answer_seconds or item.result.search_seconds or 0:.3f}",
            )
            kind = "error" if item.result.error else "failure" if _failed(item) else ""
            if kind:
                counts[2 if kind == "error" else 1] += 1
                reason = item.scores["goed" if item.result.answers else "alles@5"].reason
                told = ElementTree.SubElement(case, kind, message=_clean(reason))
                told.text = _clean(f"Antwoord: {item.result.text}") if item.result.text else None
        for name, count in zip(("tests", "failures", "errors"), counts, strict=True):
            suite.set(name, str(count))
        totals = [a + b for a, b in zip(totals, counts, strict=True)]
    for name, count in zip(("tests", "failures", "errors"), totals, strict=True):
        root.set(name, str(count))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _failed(item: Judged) -> bool:
    return not item.right if item.result.answers else item.scores["alles@5"].value == 0.0


def _clean(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", text)
