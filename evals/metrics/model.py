"""What a metric is, and the record of one question that it reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from evals.questions import Question


class Score(NamedTuple):
    """A metric's value for one question, None where it does not apply, and the reason in Dutch."""

    value: float | None
    reason: str = ""


NOT_APPLICABLE = Score(None, "niet van toepassing")


@dataclass(frozen=True, slots=True)
class Result:
    """What one system gave for one question.

    `answer` is the JSON of POST /v1/vragen, None for a system that only searches or when it failed (`error`
    says why). `hits` are items of GET /v1/zoek, best first. `verbatim` says for every source of the answer
    whether `tekst[begin:eind] == citaat` on its page, None where the page's text could not be had.
    `answer_seconds` and `search_seconds` are wall-clock times as the asker saw them. `query` is what was
    searched for. `judged` holds scores of a judging model by name, 0 to 1. `model` is what the explanation of
    the answer says of the language model (`taalmodel`): empty where none was asked, None where the system does
    not tell.
    """

    id: str
    answer: dict[str, Any] | None = None
    hits: tuple[dict[str, Any], ...] = ()
    verbatim: tuple[bool | None, ...] = ()
    answer_seconds: float | None = None
    search_seconds: float | None = None
    query: str = ""
    error: str = ""
    judged: dict[str, float] = field(default_factory=dict)
    model: dict[str, Any] | None = None

    @property
    def outcome(self) -> str:
        return str(self.answer.get("uitkomst", "")) if self.answer else ""

    @property
    def text(self) -> str:
        return str(self.answer.get("antwoord", "")) if self.answer else ""

    @property
    def sources(self) -> list[dict[str, Any]]:
        return list(self.answer.get("bronnen") or []) if self.answer else []

    @property
    def answers(self) -> bool:
        """Whether an answer was asked for: false for a system that only searches."""
        return self.answer is not None or bool(self.error)


Group = Literal["vinden", "antwoord", "bronnen", "uitkomst", "moeite", "rechter"]
Better = Literal["hoog", "laag", "geen"]
Unit = Literal["aandeel", "seconden", "tekens", "euro", "aantal"]


@dataclass(frozen=True, slots=True)
class Metric:
    """A named measurement. `label` and `meaning` are Dutch, for reports; `gated` metrics guard the baseline.

    `better` says which way is good: "hoog", "laag", or "geen" when neither is.
    """

    name: str
    label: str
    meaning: str
    group: Group
    measure: Callable[[Question, Result], Score]
    better: Better = "hoog"
    unit: Unit = "aandeel"
    gated: bool = True
