"""Every measurement, as one literal list. The names are those of tables, baselines and `--help`."""

from __future__ import annotations

from evals.metrics import answer, citations, effort, outcomes, retrieval
from evals.metrics.model import NOT_APPLICABLE, Metric, Result, Score
from evals.questions import Question

__all__ = ["BY_NAME", "CURVE", "METRICS", "Metric", "Result", "Score", "measure"]

# Ranks at which the retrieval curve of a report is drawn.
CURVE = tuple(range(1, retrieval.DEPTH + 1))


def _judge(name: str) -> retrieval.Measure:
    def measured(question: Question, result: Result) -> Score:
        return Score(result.judged[name]) if name in result.judged else NOT_APPLICABLE

    return measured


METRICS: tuple[Metric, ...] = (
    Metric(
        "goed",
        "Antwoord goed",
        "Uitkomst, feiten en lijst kloppen, en er staat niets onjuists.",
        "antwoord",
        answer.right,
    ),
    Metric(
        "feiten-goed",
        "Feiten genoemd",
        "Deel van de gevraagde feiten dat in het antwoord staat.",
        "antwoord",
        answer.facts_right,
    ),
    Metric(
        "feiten-fout",
        "Onjuiste feiten",
        "Deel van de antwoorden waarin iets staat dat er niet in mag.",
        "antwoord",
        answer.facts_wrong,
        "laag",
    ),
    Metric(
        "lijst-volledig",
        "Lijst volledig",
        "Deel van de lijsten zonder een te veel of te weinig.",
        "antwoord",
        answer.list_complete,
    ),
    Metric(
        "uitkomst",
        "Uitkomst goed",
        "Deel van de antwoorden met een verwachte uitkomst.",
        "uitkomst",
        outcomes.outcome_right,
    ),
    Metric(
        "terecht-geweigerd",
        "Terecht geweigerd",
        "Van de vragen zonder antwoord: deel dat niet beantwoord is.",
        "uitkomst",
        outcomes.refusal_right,
    ),
    Metric(
        "onterecht-geweigerd",
        "Onterecht geweigerd",
        "Van de vragen met een antwoord: deel dat toch niet beantwoord is.",
        "uitkomst",
        outcomes.refusal_false,
        "laag",
    ),
    Metric(
        "letterlijk",
        "Citaten letterlijk",
        "Deel van de citaten dat teken voor teken op de pagina staat.",
        "bronnen",
        citations.verbatim,
    ),
    Metric(
        "juiste-pagina",
        "Juiste pagina",
        "Deel van de nodige passages waarvan de pagina als bron is genoemd.",
        "bronnen",
        citations.right_page,
    ),
    Metric(
        "passage-aangehaald",
        "Nodige passage aangehaald",
        "Deel van de nodige passages dat in een citaat staat.",
        "bronnen",
        citations.gold_cited,
    ),
    Metric(
        "bron-verwacht",
        "Bron op verwachte pagina",
        "Deel van de genoemde bronnen op een pagina die verwacht werd.",
        "bronnen",
        citations.source_precision,
    ),
    Metric(
        "citaat-recall",
        "Uitspraken gedragen (ALCE-recall)",
        "Deel van de uitspraken dat door de eigen bronnen wordt gedragen.",
        "bronnen",
        citations.citation_recall,
    ),
    Metric(
        "citaat-precisie",
        "Bronnen nodig (ALCE-precisie)",
        "Deel van de bronverwijzingen dat zijn uitspraak draagt.",
        "bronnen",
        citations.citation_precision,
    ),
    Metric(
        "recall@1",
        "Recall@1",
        "Deel van de nodige passages in de eerste treffer.",
        "vinden",
        retrieval.recall_at(1),
    ),
    Metric(
        "recall@5",
        "Recall@5",
        "Deel van de nodige passages in de eerste 5 treffers.",
        "vinden",
        retrieval.recall_at(5),
    ),
    Metric(
        "recall@10",
        "Recall@10",
        "Deel van de nodige passages in de eerste 10 treffers.",
        "vinden",
        retrieval.recall_at(10),
    ),
    Metric(
        "alles@5",
        "Alles nodig@5",
        "Deel van de vragen waarbij alle nodige passages in de eerste 5 treffers staan.",
        "vinden",
        retrieval.all_needed_at(5),
    ),
    Metric(
        "alles@10",
        "Alles nodig@10",
        "Als hiervoor, in de eerste 10 treffers.",
        "vinden",
        retrieval.all_needed_at(10),
    ),
    Metric(
        "pagina@5",
        "Alle pagina's@5",
        "Als alles@5, maar alleen document en pagina tellen.",
        "vinden",
        retrieval.all_needed_at(5, page_only=True),
    ),
    Metric(
        "mrr",
        "MRR",
        "Gemiddelde van 1 gedeeld door de plaats van de eerste goede treffer.",
        "vinden",
        retrieval.reciprocal_rank,
    ),
    Metric(
        "ndcg@10",
        "nDCG@10",
        "Hoe hoog de nodige passages staan; 1 is de beste volgorde.",
        "vinden",
        retrieval.ndcg,
    ),
    Metric(
        "feiten-in-5",
        "Feiten in de eerste 5",
        "Deel van de gevraagde feiten in de tekst van de eerste 5 treffers.",
        "vinden",
        retrieval.facts_in_hits,
    ),
    Metric(
        "tekens-in-5",
        "Tekens in de eerste 5",
        "Hoeveel tekst de eerste 5 treffers samen zijn.",
        "vinden",
        retrieval.characters_of_hits,
        "geen",
        "tekens",
        False,
    ),
    Metric(
        "lengte",
        "Lengte van het antwoord",
        "Aantal tekens van het antwoord.",
        "moeite",
        effort.length,
        "geen",
        "tekens",
        False,
    ),
    Metric(
        "antwoordtijd",
        "Tijd per antwoord",
        "Seconden van vraag tot antwoord.",
        "moeite",
        effort.answer_time,
        "laag",
        "seconden",
        False,
    ),
    Metric(
        "zoektijd",
        "Tijd per zoekopdracht",
        "Seconden van een zoekopdracht.",
        "moeite",
        effort.search_time,
        "laag",
        "seconden",
        False,
    ),
    Metric(
        "kosten",
        "Kosten per antwoord",
        "Euro aan een aanbieder van een taalmodel.",
        "moeite",
        effort.cost,
        "laag",
        "euro",
        False,
    ),
    Metric(
        "tokens",
        "Tokens per antwoord",
        "Wat een taalmodel las en schreef.",
        "moeite",
        effort.tokens,
        "laag",
        "aantal",
        False,
    ),
    Metric(
        "trouw",
        "Trouw aan de bronnen (model)",
        "Oordeel van een taalmodel: volgt het antwoord uit de citaten?",
        "rechter",
        _judge("trouw"),
        "hoog",
        "aandeel",
        False,
    ),
    Metric(
        "relevant",
        "Antwoord op de vraag (model)",
        "Oordeel van een taalmodel: gaan antwoord en citaten over de vraag?",
        "rechter",
        _judge("relevant"),
        "hoog",
        "aandeel",
        False,
    ),
)
BY_NAME = {metric.name: metric for metric in METRICS}


def measure(question: Question, result: Result) -> dict[str, Score]:
    """Every metric's score for one question, by metric name."""
    return {metric.name: metric.measure(question, result) for metric in METRICS}
