"""Does the system answer when it can, and say so when it cannot?

A refusal is an outcome niet-gevonden, buiten-bereik or onduidelijk. After the answerable/unanswerable split
of SQuAD 2.0 (Rajpurkar, Jia and Liang 2018).
"""

from __future__ import annotations

from evals.metrics.model import NOT_APPLICABLE, Result, Score
from evals.questions import ANSWERED, REFUSED, Question


def outcome_right(question: Question, result: Result) -> Score:
    """1 when the outcome is one of those accepted for the question, else 0: accuracy over the named
    outcomes.
    """
    if not result.answers:
        return NOT_APPLICABLE
    wanted = " of ".join(question.outcomes)
    return Score(float(result.outcome in question.outcomes), f"{result.outcome or 'geen'}; verwacht {wanted}")


def refusal_right(question: Question, result: Result) -> Score:
    """Refusal recall: of the questions that may only be refused, the share that was (1 or 0 for one
    question).
    """
    if not result.answers or not set(question.outcomes) <= REFUSED:
        return NOT_APPLICABLE
    refused = result.outcome in REFUSED
    return Score(float(refused), "terecht geweigerd" if refused else "beantwoord zonder grond")


def refusal_false(question: Question, result: Result) -> Score:
    """False refusal rate: of the questions that have an answer, the share that was refused. Lower is
    better.
    """
    if not result.answers or not set(question.outcomes) <= ANSWERED:
        return NOT_APPLICABLE
    refused = result.outcome in REFUSED or bool(result.error)
    return Score(float(refused), "ten onrechte geweigerd" if refused else "beantwoord")
