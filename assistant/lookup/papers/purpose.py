"""What a document is and what it is for ("wat is een voortgangsrapportage?"): in its own words about itself."""

from __future__ import annotations

import re

from assistant.draft import Draft, Sentence, cite, say
from assistant.lookup.common import Desk, found, residue
from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.model import Document, Span

MOST = 2  # sentences
_ASKED = re.compile(
    r"\bwat (?:is|zijn|houdt)\b|\bwaar(?:voor|toe)? (?:is|zijn|dient|dienen)\b.*\b(?:voor|bedoeld|toe|gemaakt|opgesteld|dient|dienen|goed)\b"
    r"|\bwaar(?:voor|toe) (?:dient|dienen)\b|\bwat is het (?:doel|nut) van\b|\bwaar dient\b.*\bvoor\b"
)
_KNOWN = "doel nut bedoeld gemaakt opgesteld dient dienen dienst document eigenlijk goed zoal stuk precies bedoeling houdt"
# "wat zijn de acties uit het akkoord" asks for what stands in it
_IN_IT = re.compile(
    r"\bwat (?:is|zijn) (?:de|het|alle) (?:\w+ )?(?:\w*actie(?:s|punten)?|dossiers?|\w*thema'?s?|\w*doel(?:en|stellingen)|trekkers?|gemeenten)\b"
)
_SELF = r"(?:deze|dit|onze|ons|de|het)"  # a document speaks of itself
_NOUN = re.compile(
    r"(?:rapport|rapportage|agenda|kader|afspraken|visie|plan|programma|document|notitie|bericht|akkoord|convenant|nota|strategie)$"
)
_FOR = re.compile(
    r"\b(?:om [^.]{3,}\bte\b|bedoeld|doel|dien(?:t|en)|verwoord\w*|beschrij\w+|bevat|bundelt|laat zien|maken we|geeft|geven we|vormt|kader)\b"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer what the one document that a question names is for, or None where more is asked or it does not tell."""
    named = question.named("document")
    flat = fold(question.text)
    if (
        len(named) != 1
        or not _ASKED.search(flat)
        or question.number
        or question.names[1:]
        or _IN_IT.search(flat)
    ):
        return None
    if not any(_NOUN.search(w) for w in words(question.text)):
        return None  # it says only where to look: "wat is een dijk volgens het plan?"
    document = desk.library.documents[named[0].id]
    if residue(question, document.title, document.kind, _KNOWN) > 0.15:
        return None
    made = told_of(document, desk)
    return found([], *made, why="waar een document voor is") if made else None


def told_of(document: Document, desk: Desk) -> list[Sentence]:
    """What a document says of itself, in its own words; empty where it says nothing."""
    return [
        say(" ".join(desk.library.quote(span).split()).rstrip("."), " ", cite(span), ".")
        for span in _of_itself(document, desk)
    ]


def _of_itself(document: Document, desk: Desk) -> list[Span]:
    """The sentences in which a document says of itself what it is: first those that point at it ("deze", "dit", "onze") and
    tell what it is for."""
    titled = [w for w in words(f"{document.title} {document.kind} document") if _NOUN.search(w)]
    rows: list[tuple[int, int, Span]] = []
    for passage in desk.library.passages:
        if passage.document != document.id:
            continue
        for unit in passage.units:
            if unit.kind not in ("sentence", "item") or len(unit.spans) != 1:
                continue
            text = fold(" ".join(desk.library.quote(unit.spans[0]).split()))
            begins = re.match(rf"(?:(?:in|met) )?({_SELF}) ((?:[\w-]+ ){{1,3}})", text)
            if begins is None or not text.endswith("."):
                continue
            said = begins[2].split()
            if not any(
                len(w) > 4 and _NOUN.search(w) and t.endswith(w.split("-")[-1]) for w in said for t in titled
            ):
                continue
            points = begins[1] in ("deze", "dit", "onze", "ons")
            tells = bool(_FOR.search(text))
            if points or tells:
                rows.append((-(2 * tells + points), len(rows), unit.spans[0]))
    best = sorted(rows)[:MOST]
    return [span for score, _, span in best if score == best[0][0]]
