"""The terms of two dossiers set side by side: which lasts longer, goes on longer or began first, and by how much."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Piece, Sentence, joined, say
from assistant.lookup.actions.durations import stretch_of
from assistant.lookup.common import capital, found, mark, sources_of
from assistant.reading.comparison import BOTH, DIFFERS, LESS, MORE, SAME, asks_whether, points_to
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record
from ingest.months import MONTHS

WHY = "looptijd van twee dossiers vergeleken"
LENGTH, END, BEGIN = "lengte", "einde", "begin"
_BEGINS = re.compile(r"\b(?:begin\w*|begon\w*|start\w*|gestart|sinds)\b")
_ENDS = re.compile(
    r"\b(?:door|doorloopt|doorlopen|af|afloopt|aflopen|afgelopen|afgerond|klaar|eind\w*|stop\w*|houdt|op|voorbij|tot|later|laatst\w*|eerder|eerst\w*|bezig|verst\w*|toekomst)\b"
)
_LENGTHS = re.compile(
    r"\bduur\w*|\bduren\b|\bhoe ?lang\b|\blang(?:er|st|ste)\b|\bkort(?:er|st|ste)\b|\b(?:meer|minder) tijd\b"
)
_SIZE = re.compile(r"\b(?:scheel\w*|schelen|verschil\w*|hoeveel (?:jaar|jaren|maanden))\b")
_HOW_LONG = re.compile(
    r"\bhoeveel (?:jaar|jaren|maanden)\b|\bverschil\w*\b.*\bjaar|\bhoe ?lang\b.*\btussen\b"
)
_OF_TERMS = re.compile(r"\blooptijd(?:en)?\b(?!.*\b(?:eind\w*|afloop\w*)\b)")
_SAID = {
    (LENGTH, MORE): "duurt het langst",
    (LENGTH, LESS): "duurt het kortst",
    (END, MORE): "loopt het langst door",
    (END, LESS): "is het eerst afgelopen",
    (BEGIN, MORE): "begint het laatst",
    (BEGIN, LESS): "begint het eerst",
}
_EQUAL = {
    (LENGTH, True): "duren even lang",
    (LENGTH, False): "duren even lang",
    (END, True): "eindigen tegelijk",
    (END, False): "eindigen in hetzelfde jaar",
    (BEGIN, True): "beginnen tegelijk",
    (BEGIN, False): "beginnen in hetzelfde jaar",
}


def of_two(question: Question, first: Record, second: Record, relation: str) -> Draft | None:
    """How the terms of two dossiers compare in what the question asks of them, and both terms; None where one has none."""
    pair = (first, second)
    texts = [_term(r) for r in pair]
    if not all(texts):
        return None
    flat = fold(question.text)
    asked = _asked(flat)
    same_year = relation == SAME and re.search(r"\w*jaar\b", flat) is not None
    by_month = all(map(_by_month, texts)) and not same_year
    a, b = (moment_of(r, asked, by_month) for r in pair)
    made: list[Sentence] = []
    whether = asks_whether(question.text) and " of " not in flat
    if a is not None and b is not None:
        pointed = relation if relation in (MORE, LESS) else points_to(question.unnamed)
        lead = _yes_or_no(relation, a, b) if whether else ""
        told = bool(pointed or lead or _SIZE.search(flat))
        if a == b and told:
            marks = [mark(sources_of(r)["looptijd"]) for r in pair]
            text = f"{lead}{first.data['naam']} en {second.data['naam']} {_EQUAL[asked, by_month]} "
            made.append(say(text, *marks, ".", checked=False))
        elif told:
            # "hoeveel jaar langer dan" may have it the wrong way round: which of the two is longer is told with it
            if _HOW_LONG.search(flat) and relation not in (MORE, LESS):
                return found([first, second], _how_long(pair, abs(a - b)), why=WHY)
            ahead = pair[0] if (a > b) == (pointed != LESS) else pair[1]
            said = f"{lead}{ahead.data['naam']} {_SAID[asked, pointed or MORE]}"
            behind = pair[ahead is pair[0]]
            made = [_told(ahead, said), _told(behind), _apart((ahead, behind), abs(a - b), texts)]
            return found([first, second], *made, why=WHY)
    made += [_told(r, f"De looptijd van {r.data['naam']} is") for r in pair]
    return found([first, second], *made, why=WHY)


def _asked(flat: str) -> str:
    """Whether a (folded) question compares how long terms are, when they end or when they begin."""
    if _BEGINS.search(flat) and not re.search(r"\bbegin\w*\b.*\b(?:tot|en) (?:het )?eind", flat):
        return BEGIN
    if re.search(r"\bhoe ?lang\b|\bduur\w*|\bduren\b", flat) and not re.search(r"\bdoor\b", flat):
        return LENGTH
    if _OF_TERMS.search(flat) and _SIZE.search(flat):
        return LENGTH
    return LENGTH if _LENGTHS.search(flat) and not _ENDS.search(flat) else END


def _told(record: Record, said: str = "") -> Sentence:
    """The term of a dossier, behind what is `said` of it."""
    source = mark(sources_of(record)["looptijd"])
    return say(f"{said or record.data['naam']}: {_term(record)} ", source, ".", checked=False)


def _how_long(pair: Sequence[Record], months: int) -> Sentence:
    """The time between the two, asked by its size, with both terms."""
    parts: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ({_term(r)}) ", mark(sources_of(r)["looptijd"])) for r in pair
    ]
    return say(f"{capital(_size(months))}: ", *joined(parts), ".", checked=False)


def _size(months: int) -> str:
    years, left = divmod(months, 12)
    parts = [f"{years} jaar"] if years else []
    return " en ".join([*parts, "één maand" if left == 1 else f"{left} maanden"] if left else parts)


def _apart(pair: Sequence[Record], months: int, texts: Sequence[str]) -> Sentence:
    """How far the two lie apart."""
    lead = (
        "Het verschil is" if _by_month(texts[0]) == _by_month(texts[1]) else "In hele jaren is het verschil"
    )
    marks = [mark(sources_of(r)["looptijd"]) for r in pair]
    return say(f"{lead} {_size(months)} ", *marks, ".", checked=False)


def _yes_or_no(relation: str, a: int, b: int) -> str:
    holds = {SAME: a == b, BOTH: a == b, MORE: a > b, LESS: a < b, DIFFERS: a != b}.get(relation)
    return "" if holds is None else "Ja. " if holds else "Nee. "


def _term(record: Record) -> str:
    term = record.data["looptijd"]
    return " ".join(str(term["tekst"] or "").split()) if isinstance(term, dict) else ""


def _by_month(text: str) -> bool:
    return bool(re.search("|".join(MONTHS), fold(text)))


def moment_of(record: Record, asked: str, by_month: bool = False) -> int | None:
    """The length, the end or the begin of a dossier's term in months (by years where not `by_month`); None where it has none: a term
    that only says until when ("tot en met 2029") has no begin."""
    text, term = _term(record), record.data["looptijd"]
    made = stretch_of(text)
    if asked == LENGTH:
        return made.months if made is not None else None
    year = term.get("van" if asked == BEGIN else "tot") if isinstance(term, dict) else None
    if not isinstance(year, int):
        return None
    if by_month and made is not None:
        return made.begin if asked == BEGIN else made.end
    return 12 * year
