"""When a document is said to be from, or until when to hold, held against what is known of the document."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.claimed.stance import NO_LONGER, Stance
from assistant.lookup.common import Desk, found, not_found, residue
from assistant.lookup.papers.library import dated_in, valid_in
from assistant.reading.question import Question
from ingest.language import compiled, fold, words
from ingest.model import Document
from ingest.months import MONTH, MONTHS

_DATE = rf"(?:(?:(?P<day>\d{{1,2}}) )?(?P<month>{MONTH}) |(?:het jaar |begin |medio |eind )?)(?P<year>(?:19|20)\d\d)"
_OUT = r"\b(?:verschenen|uitgekomen|uitgebracht|gepubliceerd|gemaakt|geschreven|verscheen|uitkwam)\b"
_DATED = (
    re.compile(
        rf"\b(?:is|zijn|was|waren|dateert|dateren|stamt|stammen|komt|komen)\b.*\b(?:van|uit) {_DATE}\b(?! (?:t/m|tot|en)\b)"
    ),
    re.compile(rf"\b(?:in|op|van|uit) {_DATE}\b.*{_OUT}"),
    re.compile(rf"{_OUT}.*\b(?:in|op) {_DATE}\b"),
)
_HOLDS = re.compile(
    r"\b(?:geld(?:t|en|ig)|gold(?:en)?|lo(?:opt|pen)|liep(?:en)?|du(?:urt|ren)|looptijd|geldigheid\w*|van kracht|eindig\w*)\b"
)
_UNTIL = re.compile(rf"\b(?:tot(?: en met)?|t/m) (?:en met )?{_DATE}")
_ENDS = re.compile(rf"\beindig\w*\b.*\bin {_DATE}")
_SINCE = re.compile(rf"\b(?:vanaf|sinds|per|van) {_DATE}")
_WITHIN = re.compile(rf"\bin {_DATE}")
_SAID = (
    "document stuk datum dateert dateren stamt jaar verschenen verscheen uitgekomen uitkwam uitgebracht gepubliceerd gemaakt geschreven "
    "geldt gelden geldig gold loopt lopen duurt duren looptijd geldigheid geldigheidsduur kracht eindigt eindigen klopt toch pas maar "
    "vanaf sinds begin medio eind waar dacht zeker"
)
MOST = 0.45  # weight of what is asked beside the title and its time


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """The claim held against the date of the one document that a question is about, or the time for which it holds."""
    named = {n.id for n in question.named("document")}
    if len(named) != 1 or question.named("dossier") or question.named("persoon") or question.number:
        return None
    document = desk.library.documents[named.pop()]
    title = fold(document.title)
    if any(fold(n.shown) not in title for n in question.named("gemeente")):
        return None
    flat = stance.text.replace(title, " ".join(w for w in title.split() if not w[0].isdigit()))
    if _only_where(flat, document):
        return None
    told = _HOLDS.search(flat)
    patterns = (_UNTIL, _ENDS, _SINCE, _WITHIN) if told else _DATED
    match = next((m for p in patterns if (m := p.search(flat)) is not None), None)
    if match is None:
        return None
    kind, publisher = document.kind, document.publisher
    if residue(question, document.title, kind, publisher, _SAID, match.group()) > MOST:
        return None
    return _term(document, desk, stance, match) if told else _date(document, desk, stance, match)


def _only_where(flat: str, document: Document) -> bool:
    """Whether a question only names the document as the place where something stands."""
    first = re.escape(words(document.title)[0])
    return (
        compiled(
            rf"\b(?:volgens|in|uit|bij|over|voor|op|aan)(?: de| het| deze| dit)? (?:\w+ )?{first}"
        ).search(flat)
        is not None
    )


def _date(document: Document, desk: Desk, stance: Stance, match: re.Match[str]) -> Draft | None:
    """Whether a document is from a year, a month or a day."""
    said = dated_in(document, desk)
    if not document.date or "date" in document.derived:
        return not_found(said, why="document zonder datum")
    claimed = _iso(match)
    holds = _same(claimed, document.date)
    if not holds and claimed[:4] in document.title:
        return found([], said, why="datum van een document")  # "de agenda van 2022" is what it is called
    denial = f"{document.title} is niet van {_shown(match)}."
    return stance.answered(holds, [said], [], "datum van een document", denial)


def _term(document: Document, desk: Desk, stance: Stance, match: re.Match[str]) -> Draft | None:
    """Whether a document holds from or until then, or in that year."""
    told = valid_in(document, desk)
    if told is None or told.outcome != "beantwoord":
        return told
    if match.re is _WITHIN and NO_LONGER.search(stance.text):
        stance = replace(stance, denies=True)
    year, begin, end = _iso(match)[:4], document.valid_from, document.valid_until
    if match.re is _SINCE:
        holds, how = begin is not None and begin[:4] == year, "vanaf"
        if begin is None:
            return None
    elif match.re is _WITHIN:
        holds = (begin is None or begin[:4] <= year) and (end is None or year <= end[:4])
        how = "in"
    else:
        holds, how = end is not None and end[:4] == year, "tot en met"
    if not stance.asks and holds and not compiled(r"\b(?:waarom|hoe|wie|wat|welke?)\b").search(stance.text):
        return told
    denial = f"{document.title} geldt niet {how} {year}."
    return stance.answered(holds, told.sentences, [], "geldigheid van een document", denial)


def _iso(match: re.Match[str]) -> str:
    month = f"-{MONTHS.index(match['month']) + 1:02d}" if match["month"] else ""
    day = f"-{int(match['day']):02d}" if match["day"] else ""
    return f"{match['year']}{month}{day}"


def _shown(match: re.Match[str]) -> str:
    return " ".join(part for part in (match["day"], match["month"], match["year"]) if part)


def _same(claimed: str, known: str) -> bool:
    """Whether two dates are the same as far as both tell."""
    shortest = min(len(claimed), len(known))
    return claimed[:shortest] == known[:shortest]
