"""Does it add up? What the consistency check found, with both quotes."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Cite, Draft, Sentence, aside, cite, say
from assistant.lookup.common import Desk, found, not_found, subject
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL
from ingest.language import fold, stem, term_stems, words
from ingest.model import Span

OWN = 0.3  # weight of the words that give a question a subject of its own
_SKIP = frozenset(
    stem(w)
    for w in "kloppen klopt optellen opgeteld tellen telt totalen totaal samen uit komen op allebei perioden som tegenspraak aantallen cijfers jaartotaal jaartotalen "
    "narekenen nagerekend optel kom komt delen posten categorieen periode graag".split()
) | {stem(w) for w in SEVERAL}


_CONTRADICT = re.compile(
    r"(?:en |maar )?(?:waar(?:in|over)? |wanneer |op welke punten |hoe )?(?:spreken|spreekt|weerspreken|tegenspreken) (?:de (?:\w+ )?(?:documenten|stukken|rapporten)|ze) (?:elkaar|zichzelf) ?(?:ergens )?(?:tegen)?(?: ergens)?(?: (?:over|op het punt van|bij) (?P<what>.+))?"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the findings, or None where the question does not doubt a figure or nothing fits."""
    if match := _CONTRADICT.fullmatch(fold(question.text).strip(" ?.!")):
        return _contradictions(question, desk, match["what"] or "")
    if question.intent.extreme != "klopt" and question.intent.kind != "bevinding":
        return _either(question, desk)
    flat = fold(question.text)
    cards = {
        r.document for r in desk.named("dossier", question) if fold(str(r.data["naam"])) in flat
    }  # what is said of a dossier by its whole name, no table of another document says
    records = [
        r
        for r in desk.records("bevinding")
        if r.data["soort"] in ("telling", "tegenstrijdig") and (not cards or r.document in cards)
    ]
    groups = subject(question, _SKIP)
    whole = sum(g.weight for g in groups)
    numbers = {g.shown for g in question.groups if g.shown.isdigit()}
    figures = numbers - {str(y) for y in question.years}
    best: tuple[float, int] | None = None
    for k, record in enumerate(records):
        spans = spans_of(record.data["bronnen"])
        text = " ".join([str(record.data["tekst"]), *(desk.library.quote(s) for s in spans)])
        stems = term_stems(text, desk.library.compounds)
        if figures and not figures <= stems:
            continue  # it doubts another figure
        if record.data["soort"] == "tegenstrijdig" and not set(map(str, question.years)) <= stems:
            continue  # it doubts another year
        if question.named("gemeente") and figures and not figures & desk.stems_of(str(record.data["tekst"])):
            continue  # a municipality's own figure only stands beside what is doubted
        score = sum(g.weight * g.match(stems) for g in groups) / whole if whole else 0.0
        if whole > OWN and score < 0.5:
            continue  # the question has a subject of its own, which this is not about
        score += 0.25 * len(numbers & stems)
        if best is None or score > best[0]:
            best = (score, k)
    if best is None or best[0] < 0.5:
        return None
    record = records[best[1]]
    spans = spans_of(record.data["bronnen"])
    marks = tuple(cite(s) for s in spans[:9])
    pieces: list[str | Cite] = [f"Niet helemaal. {str(record.data['tekst']).rstrip('.')} ", *marks, "."]
    return found([record], say(*pieces, checked=False), why="bevinding")


def _contradictions(question: Question, desk: Desk, what: str) -> Draft:
    """All that the check found to contradict itself, or what it found of one thing."""
    said = set(words(what))
    groups = [g for g in question.groups if set(words(g.shown)) <= said]
    told: list[Sentence] = []
    kept = []
    for record in desk.records("bevinding"):
        spans = spans_of(record.data["bronnen"])
        stems = desk.stems_of(str(record.data["tekst"]), *(desk.library.quote(s) for s in spans))
        if record.data["soort"] == "verwijzing" or not all(g.names(stems) for g in groups):
            continue
        kept.append(record)
        told.append(
            say(
                f"{str(record.data['tekst']).rstrip('.')} ", *(cite(s) for s in spans[:9]), ".", checked=False
            )
        )
    if not told:
        return not_found(
            f"Er is geen tegenspraak gevonden{f' over {chr(34)}{what}{chr(34)}' if what else ''}. Nagegaan zijn de optellingen van de tabellen en cijfers die op twee plaatsen staan.",
            why="geen bevinding",
        )
    lead = aside("Dit viel op bij het narekenen van de tabellen en van cijfers die op twee plaatsen staan.")
    return found(kept, lead, *told, why="bevindingen")


def _either(question: Question, desk: Desk) -> Draft | None:
    """ "Geldt de 40% voor 2030 of voor 2040?", where the documents say both; None for another question."""
    match = re.search(r"(\d[\d.,]*)\s*(?:%|\w+)?\s+of\s+(?:\w+\s+){0,3}?(\d[\d.,]*)", question.text)
    if match is None:
        return None
    values = {v.rstrip(".,") for v in match.groups()}
    groups = [g for g in subject(question, _SKIP) if not g.shown[0].isdigit()]
    others = {g.shown for g in question.groups if g.shown.isdigit()} - values
    whole = sum(g.weight for g in groups)
    for record in desk.records("bevinding"):
        spans = spans_of(record.data["bronnen"])
        text = " ".join([str(record.data["tekst"]), *(desk.library.quote(s) for s in spans)])
        stems = term_stems(text, desk.library.compounds)
        said = set(re.findall(r"\d[\d.,]*\d|\d", text))
        held = sum(g.weight * g.match(stems) for g in groups)
        if record.data["soort"] != "tegenstrijdig" or not (values | others) <= said or held < 0.4 * whole:
            continue
        marks = tuple(cite(s) for s in spans)
        told = say(
            "Beide staan er. ", f"{str(record.data['tekst']).rstrip('.')} ", *marks, ".", checked=False
        )
        return replace(found([record], told, why="bevinding"), outcome="tegenstrijdig")
    return None


def spans_of(value: object) -> list[Span]:
    """The quotes that a finding rests on."""
    assert isinstance(value, list)
    return [s["bron"] if isinstance(s, dict) else s for s in value]
