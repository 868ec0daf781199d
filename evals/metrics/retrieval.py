"""Does searching bring up the gold passages?

A question's *needs* are its gold passages, all needed together for a complete answer; each may have
alternatives. A hit meets a need as `match.covers` says. Questions without gold passages are left out.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from evals.metrics.match import hit_text, ranks
from evals.metrics.model import NOT_APPLICABLE, Result, Score
from evals.questions import Question
from evals.text import holds

Measure = Callable[[Question, Result], Score]
DEPTH = 10


def found_ranks(question: Question, result: Result, page_only: bool = False) -> list[int | None]:
    """The rank of the first hit for every need of the question (see `match.ranks`)."""
    return ranks(result.hits, question.needs, page_only)


def recall_at(k: int) -> Measure:
    """Recall@k: the share of relevant items among the first k (Manning, Raghavan and Schütze 2008, §8.3-8.4).

    Here: needs met by the first k hits, divided by all needs of the question; 0 to 1.
    """

    def measure(question: Question, result: Result) -> Score:
        if not question.needs:
            return NOT_APPLICABLE
        found = found_ranks(question, result)
        met = sum(rank is not None and rank <= k for rank in found)
        return Score(met / len(found), f"{met} van {len(found)} passages bij de eerste {k}")

    return measure


def all_needed_at(k: int, page_only: bool = False) -> Measure:
    """All-needed@k: 1 when every need is met by the first k hits, else 0.

    The stricter twin of recall@k for questions that need several passages at once, as the passage exact
    match of multi-hop question answering (Xiong et al. 2021, "Answering complex open-domain questions with
    multi-hop dense retrieval", §3). With `page_only` a hit on the right document and page is enough,
    whatever its text.
    """

    def measure(question: Question, result: Result) -> Score:
        if not question.needs:
            return NOT_APPLICABLE
        found = found_ranks(question, result, page_only)
        missing = [
            f"{need[0].document} p. {need[0].page}"
            for need, rank in zip(question.needs, found, strict=True)
            if rank is None or rank > k
        ]
        return Score(float(not missing), f"ontbreekt: {', '.join(missing)}" if missing else "alles gevonden")

    return measure


def reciprocal_rank(question: Question, result: Result) -> Score:
    """Reciprocal rank: 1 / rank of the first relevant hit, 0 when there is none among the first 10.

    Its mean over questions is MRR (Voorhees 1999, "The TREC-8 question answering track report").
    """
    if not question.needs:
        return NOT_APPLICABLE
    first = min((rank for rank in found_ranks(question, result) if rank and rank <= DEPTH), default=None)
    if first is None:
        return Score(0.0, f"niet bij de eerste {DEPTH}")
    return Score(1 / first, f"eerste treffer op plaats {first}")


def ndcg(question: Question, result: Result) -> Score:
    """nDCG@10 with binary gains: DCG = sum of 1 / log2(rank + 1), divided by the DCG of the ideal order.

    After Järvelin and Kekäläinen 2002, "Cumulated gain-based evaluation of IR techniques". Every need
    counts once, at the rank of the first hit that meets it, so that repeats of one passage earn nothing.
    One hit may meet several needs; the result is capped at 1.
    """
    if not question.needs:
        return NOT_APPLICABLE
    found = [rank for rank in found_ranks(question, result) if rank and rank <= DEPTH]
    gained = sum(1 / math.log2(rank + 1) for rank in found)
    ideal = sum(1 / math.log2(place + 1) for place in range(1, min(len(question.needs), DEPTH) + 1))
    places = ", ".join(map(str, sorted(found))) or "geen"
    return Score(min(1.0, gained / ideal), f"plaatsen: {places}")


def facts_in_hits(question: Question, result: Result) -> Score:
    """The share of the question's facts that stand in the text of the first 5 hits: answer recall of the
    context.

    After the "has answer" test of open-domain question answering (Karpukhin et al. 2020, "Dense passage
    retrieval", §5), taken over all facts together. Facts that a document states in other words, and
    calculations, are missed by it.
    """
    if not question.facts or not question.needs:
        return NOT_APPLICABLE
    text = "\n".join(hit_text(hit) for hit in result.hits[:5])
    there = sum(any(holds(text, spelling) for spelling in fact) for fact in question.facts)
    return Score(there / len(question.facts), f"{there} van {len(question.facts)} feiten in de eerste 5")


def characters_of_hits(question: Question, result: Result) -> Score:
    """Characters in the first 5 hits together, headings included: how much one must read. Long hits find
    more and say less exactly.
    """
    if not question.needs:
        return NOT_APPLICABLE
    return Score(float(sum(len(hit_text(hit)) for hit in result.hits[:5])))
