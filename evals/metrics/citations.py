"""Do the sources carry the statements, and are they the right ones?

Citation recall and precision follow ALCE (Gao, Yen, Yu and Chen 2023, "Enabling large language models to
generate text with citations", §3.3), with one change: ALCE asks an entailment model whether quotes support
a statement; here a statement is supported when at least half of its content words and numbers stand in the
quotes that it cites, in their heading paths or in their titles. That is a lexical lower bar: it needs no
model and gives the same result every time, but it misses a statement that turns its quote around.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evals.metrics.match import cites, on_page
from evals.metrics.model import NOT_APPLICABLE, Result, Score
from evals.metrics.statements import Statement, statements
from evals.questions import REFUSED, Question
from evals.text import words

SUPPORT = 0.5
_COMMON_WORDS = """
de het een en of van voor in op aan met door bij tot uit over om als dat dit die deze daar er is zijn was
waren wordt worden werd heeft hebben had kan kunnen moet moeten zal zullen gaat gaan niet geen ook nog
wel maar dan naar te ten ter per wie wat welke hoe staat staan noemt noemen volgens daarna volgen the of
and to in is are by a an for on with
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def _content(text: str) -> set[str]:
    return {word for word in words(text) if word not in _COMMON}


def _carried(text: str, sources: Sequence[dict[str, Any]]) -> bool:
    wanted = _content(text)
    if not sources:
        return False
    given: set[str] = set()
    for source in sources:
        path = " ".join(map(str, source.get("sectie") or []))
        given |= _content(f"{source.get('citaat', '')} {path} {source.get('titel', '')}")
    return not wanted or len(wanted & given) / len(wanted) >= SUPPORT


def _by_number(result: Result) -> dict[int, dict[str, Any]]:
    return {int(source["nummer"]): source for source in result.sources if source.get("nummer") is not None}


def _judged_statements(result: Result) -> list[Statement]:
    found = statements(result.text)
    # A refusal's own words ("Dat staat niet in de documenten.") state nothing that a document could carry.
    return [s for s in found if s.cited and not s.borrowed] if result.outcome in REFUSED else found


def citation_recall(question: Question, result: Result) -> Score:
    """ALCE citation recall: the share of statements that are fully supported by the sources they cite.

    A statement without a source is unsupported, unless the source that is cited next carries it. Refusals
    are judged on their cited statements only.
    """
    sentences = _judged_statements(result)
    if not result.answer or not sentences:
        return NOT_APPLICABLE
    sources = _by_number(result)
    bare = [s.text for s in sentences if not _carried(s.text, [sources[n] for n in s.cited if n in sources])]
    reason = f"zonder steun: {' / '.join(bare)}" if bare else "elke uitspraak wordt gedragen"
    return Score(1 - len(bare) / len(sentences), reason)


def citation_precision(question: Question, result: Result) -> Score:
    """ALCE citation precision: the share of citations that are not superfluous.

    A citation counts when its statement as a whole is supported and it supports the statement alone, or the
    other citations without it do not, or it supports the words right before it: in a list every item has
    its own source. A number that is not among the sources never counts.
    """
    sources = _by_number(result)
    total = good = 0
    bad: list[str] = []
    for statement in _judged_statements(result):
        known = [n for n in statement.cited if n in sources]
        supported = _carried(statement.text, [sources[n] for n in known])
        for number in () if statement.borrowed else statement.cited:
            total += 1
            rest = [sources[n] for n in known if n != number]
            counts = (
                number in sources
                and supported
                and (
                    _carried(statement.text, [sources[number]])
                    or _carried(statement.clauses[number], [sources[number]])
                    or not _carried(statement.text, rest)
                )
            )
            good += counts
            if not counts:
                bad.append(f"[{number}]")
    if not result.answer or not total:
        return NOT_APPLICABLE
    return Score(good / total, f"draagt niet: {', '.join(bad)}" if bad else "elke bron draagt zijn uitspraak")


def verbatim(question: Question, result: Result) -> Score:
    """The share of sources whose quote is, character for character, the page's text between its offsets.

    This is the promise of the interface (`tekst[begin:eind] == citaat`), checked through the page's own text.
    """
    checked = [ok for ok in result.verbatim if ok is not None]
    if not checked:
        return NOT_APPLICABLE
    wrong = [str(n) for n, ok in enumerate(result.verbatim, 1) if ok is False]
    reason = f"niet letterlijk: bron {', '.join(wrong)}" if wrong else "alle citaten letterlijk"
    return Score(sum(checked) / len(checked), reason)


def right_page(question: Question, result: Result) -> Score:
    """The share of needed gold passages whose document and page is among the cited sources: evidence recall
    by page.

    For answers that are not refused; the page-level evidence recall of FEVER (Thorne et al. 2018) on our
    gold passages.
    """
    if not question.needs or not result.answers or (result.outcome in REFUSED and not result.sources):
        return NOT_APPLICABLE
    missing = [
        f"{need[0].document} p. {need[0].page}"
        for need in question.needs
        if not any(on_page(source, gold) for source in result.sources for gold in need)
    ]
    reason = f"geen bron op: {', '.join(missing)}" if missing else "alle pagina's genoemd"
    return Score(1 - len(missing) / len(question.needs), reason)


def gold_cited(question: Question, result: Result) -> Score:
    """Evidence recall: the share of needed gold passages that the cited quotes hold (or are a part of).

    As evidence recall in FEVER (Thorne et al. 2018) and supporting-fact recall in HotpotQA (Yang et al.
    2018).
    """
    if not question.needs or not result.answers or (result.outcome in REFUSED and not result.sources):
        return NOT_APPLICABLE
    missing = [
        need[0].quote
        for need in question.needs
        if not any(cites(source, gold) for source in result.sources for gold in need)
    ]
    reason = f"niet aangehaald: {' / '.join(missing)}" if missing else "alle passages aangehaald"
    return Score(1 - len(missing) / len(question.needs), reason)


def source_precision(question: Question, result: Result) -> Score:
    """Evidence precision by page: the share of cited sources on the page of a gold passage or an alternative.

    A strict reading: a source that is right but that nobody listed as gold counts as wrong.
    """
    if not question.needs or not result.sources:
        return NOT_APPLICABLE
    gold = [passage for need in question.needs for passage in need]
    good = sum(any(on_page(source, passage) for passage in gold) for source in result.sources)
    return Score(
        good / len(result.sources), f"{good} van {len(result.sources)} bronnen op een verwachte pagina"
    )
