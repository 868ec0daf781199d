"""Which dossier or document is the oldest or the newest, and which document the longest: by the year in which a term begins, the date
that a document bears, and its pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import Desk, capital, count_word, found, plural, sources_of
from assistant.lookup.library import title_in
from assistant.reading.question import Question
from assistant.words.dates import dutch_date
from ingest.language import fold
from ingest.model import Document, Record

_ASKED = re.compile(
    r"(?:en )?(?:welke?|wat) (?:van (?:de|deze|die|alle) )?(?:\w+ )?(?P<kind>dossiers?|document(?:en)?|stuk(?:ken)?|rapport(?:en)?) (?:is|zijn) (?:het|de)? ?(?:aller)?(?P<most>oudste?|nieuwste?|jongste?|recentste?|meest recente?|langste?|kortste?|dikste?)"
    r"(?: (?P<kind1>dossier|document|stuk|rapport))?(?: van (?:alle|alles|allemaal))?"
    r"|(?:en )?wat is het (?:aller)?(?P<most2>oudste|nieuwste|jongste|recentste|meest recente|langste|kortste|dikste) (?P<kind2>dossier|document|stuk|rapport)"
)
_BEHIND = 2  # that are told behind the first


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer which is the first by age or by pages; None for another question."""
    match = _ASKED.fullmatch(fold(question.text).strip(" ?.!"))
    if match is None or question.follow_up:
        return None
    most = match["most"] or match["most2"] or ""
    old = most.startswith("oud")
    if (match["kind"] or match["kind2"] or "").startswith("dossier"):
        return None if most.startswith(("lang", "kort", "dik")) else _dossiers(desk, old)
    documents = [
        d for d in desk.library.documents.values() if not question.documents or d.id in question.documents
    ]
    if len(documents) < _BEHIND:
        return None
    if most.startswith(("lang", "kort", "dik")):
        return _pages(documents, desk, not most.startswith("kort"))
    return _dates(documents, desk, old)


def _begin(record: Record) -> int | None:
    term = record.data["looptijd"]
    year = term.get("van") if isinstance(term, dict) else None
    return year if isinstance(year, int) else None


def _dossiers(desk: Desk, old: bool) -> Draft | None:
    dated = [(year, r) for r in desk.records("dossier") if (year := _begin(r)) is not None]
    if not dated:
        return None
    first = (min if old else max)(year for year, _ in dated)
    chosen = [r for year, r in dated if year == first]
    items: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ({_term(r)}) ", cite(sources_of(r).get("looptijd") or sources_of(r)["naam"]))
        for r in chosen
    ]
    verb = plural(len(chosen), "is", "zijn")
    lead = f"Naar de looptijd {verb} dit het {'eerst' if old else 'laatst'} begonnen, in {first}: "
    made: list[Sentence] = [say(lead, *joined(items), ".", checked=False)]
    rest = len(desk.records("dossier")) - len(dated)
    if rest:
        made.append(
            aside(
                f"Bij {count_word(rest)} {plural(rest, 'ander dossier', 'andere dossiers')} staat geen beginjaar."
            )
        )
    return found(chosen, *made, why="eerst of laatst begonnen dossier")


def _term(record: Record) -> str:
    term = record.data["looptijd"]
    return " ".join(str(term.get("tekst") or "").split()) if isinstance(term, dict) else ""


def _row(rows: Sequence[tuple[str, Document]], desk: Desk) -> list[tuple[Piece, ...]]:
    out: list[tuple[Piece, ...]] = []
    for said, document in rows:
        title = title_in(document, desk)
        out.append((f"{document.title} ({said}) ", *((cite(title),) if title else ())))
    return out


def _pages(documents: Sequence[Document], desk: Desk, long: bool) -> Draft:
    rows = sorted(((desk.library.pages(d.id), d) for d in documents), key=lambda row: row[0], reverse=long)
    told = _row([(f"{n} bladzijden in de PDF", d) for n, d in rows[: 1 + _BEHIND]], desk)
    return found(
        [],
        say(
            f"Het {'langste' if long else 'kortste'} document is ",
            *told[0],
            ". Daarna: ",
            *joined(told[1:]),
            ".",
            checked=False,
        ),
        why="langste of kortste document",
    )


def _dates(documents: Sequence[Document], desk: Desk, old: bool) -> Draft | None:
    dated = sorted(
        ((d.date, d) for d in documents if d.date and "date" not in d.derived),
        key=lambda row: row[0] or "",
        reverse=not old,
    )
    if not dated:
        return None
    told = _row([(dutch_date(date or ""), d) for date, d in dated], desk)
    rest = len(documents) - len(dated)
    word = "oudste" if old else "nieuwste"
    made: list[Sentence] = [
        say(f"Van de documenten met een datum is dit het {word}: ", *told[0], ".", checked=False)
    ]
    if len(told) > 1:
        made.append(say("Daarna: ", *joined(told[1 : 1 + _BEHIND]), ".", checked=False))
    if rest:
        made.append(
            aside(
                f"{capital(count_word(rest))} {plural(rest, 'ander document heeft', 'andere documenten hebben')} geen datum."
            )
        )
    return found([], *made, why="oudste of nieuwste document")
