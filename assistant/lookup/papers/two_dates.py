"""Which of two documents is the older one, and how much time lies between their dates."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.asked.places import in_order
from assistant.lookup.common import Desk, found, not_found, residue
from assistant.lookup.papers.library import title_in
from assistant.reading.comparison import asks_whether
from assistant.reading.question import Question
from assistant.words.dates import dutch_date
from ingest.language import fold
from ingest.model import Document

_OLDER = re.compile(r"\b(?:ouder|oudere|oudst|oudste|eerder|eerst|eerste)\b")
_NEWER = re.compile(
    r"\b(?:nieuwer|nieuwere|nieuwst|nieuwste|recenter|recentere|jonger|jongere|later|laatst|laatste)\b"
)
_BETWEEN = re.compile(
    r"\b(?:hoeveel (?:tijd|jaar|jaren|maanden)|hoe ?lang)\b.*\b(?:tussen|ouder|nieuwer|jonger|later|eerder)\b"
)
_SAID_OF_DATES = (
    "ouder oudere oudst oudste eerder eerst eerste nieuwer nieuwere nieuwst nieuwste recenter recentere jonger jongere "
    "later laatst laatste hoeveel tijd jaar jaren maanden hoelang lang lange tussen zit zitten ligt liggen document "
    "documenten stuk stukken datum gemaakt geschreven verschenen vastgesteld uitgekomen uitgebracht opgesteld dateert "
    "dateren beide twee verschil verschillen elkaar geweest"
)
_ELSE = 0.3  # weight of words beside the titles and those of dates: two documents are set beside each other in what they say


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The dates of both, with which is first or how far they lie apart; None for another question, or where one has no date."""
    documents = desk.library.documents
    flat = fold(question.text)
    named = list(dict.fromkeys(n.id for n in question.named("document")))
    between = _BETWEEN.search(flat) is not None
    older, newer = _OLDER.search(flat) is not None, _NEWER.search(flat) is not None
    if len(named) != 2 or not (between or older != newer) or question.years or question.leaning:
        return None
    titles = {n.id: n.shown for n in question.named("document")}
    if residue(question, *titles.values(), _SAID_OF_DATES) > _ELSE:
        return None
    pair = [documents[d] for d in in_order(flat, ((titles[d], d) for d in named))]
    without = [d for d in pair if not d.date or "date" in d.derived]
    if without:
        text = f"{without[0].title} heeft geen datum."
        return not_found(text, why="document zonder datum")
    first, last = sorted(pair, key=lambda d: d.date or "")
    lead = ""
    if between:
        lead = f"{_apart(first.date or '', last.date or '')}: "
    elif first.date != last.date:
        chosen = first if older else last
        lead = f"{chosen.title} is {'ouder' if older else 'nieuwer'}: "
        if asks_whether(question.text) and " of " not in flat:
            lead = "Ja: " if chosen is pair[0] else "Nee: "
    made = say(lead, *joined([_told(d, desk) for d in (first, last)]), ".", checked=False)
    return replace(found([], made, why="twee documenten naar datum"), whole=True)


def _told(document: Document, desk: Desk) -> tuple[Piece, ...]:
    title = title_in(document, desk)
    return (f"{document.title} is van {dutch_date(document.date or '')} ", *((cite(title),) if title else ()))


def _apart(one: str, other: str) -> str:
    """How long lies between two dates, in years and months."""
    (a, b), (c, d) = ((int(x[:4]), int(x[5:7] or 1)) for x in (one, other))
    months = 12 * (c - a) + d - b
    years, left = divmod(months, 12)
    told = [f"{years} jaar"] * bool(years) + [f"{left} maand{'en' if left > 1 else ''}"] * bool(left)
    return " en ".join(told) or "Minder dan een maand"
