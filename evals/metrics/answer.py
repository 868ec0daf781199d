"""Does the answer say what a right answer must, and nothing that it must not?"""

from __future__ import annotations

from evals.metrics.model import NOT_APPLICABLE, Result, Score
from evals.questions import Question
from evals.text import holds, statement_text


def missing_facts(question: Question, result: Result) -> list[str]:
    """The facts (by their first spelling) that the answer does not hold."""
    text = statement_text(result.text)
    return [fact[0] for fact in question.facts if not any(holds(text, spelling) for spelling in fact)]


def wrong_facts(question: Question, result: Result) -> list[str]:
    """What the answer says although it must not."""
    text = statement_text(result.text)
    return [never for never in question.forbidden if holds(text, never)]


def facts_right(question: Question, result: Result) -> Score:
    """String exact match recall: the share of required facts of which an accepted spelling stands in the
    answer.

    STR-EM as in ASQA (Stelmakh et al. 2022) and ALCE (Gao et al. 2023, §3), on text folded by `text.fold`
    and on whole words. 0 to 1; not applicable to a question without facts.
    """
    if not question.facts or not result.answers:
        return NOT_APPLICABLE
    missing = missing_facts(question, result)
    reason = f"ontbreekt: {'; '.join(missing)}" if missing else "alle feiten genoemd"
    return Score(1 - len(missing) / len(question.facts), reason)


def facts_wrong(question: Question, result: Result) -> Score:
    """Known wrong statements: 1 when the answer holds any piece listed as wrong for this question, else 0.

    The counterpart of recall that a gold set can carry without a judge: near misses written down
    beforehand. Lower is better; not applicable where none are listed.
    """
    if not question.forbidden or not result.answers:
        return NOT_APPLICABLE
    wrong = wrong_facts(question, result)
    return Score(
        float(bool(wrong)), f"ten onrechte: {'; '.join(wrong)}" if wrong else "niets onjuists herkend"
    )


def list_complete(question: Question, result: Result) -> Score:
    """Exact list: 1 when every item is there and no listed wrong item is, else 0.

    Exact match over a set, as Rec.=100 in QAMPARI (Amouyal et al. 2022), made stricter with the listed
    wrong items. Only for questions whose facts are the complete items of a list.
    """
    if not question.complete_list or not result.answers:
        return NOT_APPLICABLE
    missing, wrong = missing_facts(question, result), wrong_facts(question, result)
    reasons = [f"ontbreekt: {'; '.join(missing)}"] * bool(missing) + [f"te veel: {'; '.join(wrong)}"] * bool(
        wrong
    )
    return Score(float(not reasons), "; ".join(reasons) or "lijst volledig")


def right(question: Question, result: Result) -> Score:
    """Accuracy, the headline: 1 when the outcome is accepted, every fact is there and nothing wrong is
    said, else 0.

    An answer is right or not, as a reader counts it (all-or-nothing accuracy). A failed request counts as
    0.
    """
    if not result.answers:
        return NOT_APPLICABLE
    if result.error:
        return Score(0.0, f"fout: {result.error}")
    reasons = []
    if result.outcome not in question.outcomes:
        reasons.append(
            f"uitkomst {result.outcome or 'ontbreekt'} in plaats van {' of '.join(question.outcomes)}"
        )
    missing, wrong = missing_facts(question, result), wrong_facts(question, result)
    if missing:
        reasons.append(f"ontbreekt: {'; '.join(missing)}")
    if wrong:
        reasons.append(f"ten onrechte: {'; '.join(wrong)}")
    return Score(float(not reasons), "; ".join(reasons) or "goed")
