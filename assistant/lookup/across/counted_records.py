"""How many actions, lobby goals or dossiers one document or theme has beside another ("heeft het plan meer acties dan de visie?"), and
which document has the most of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import Desk, capital, count_word, found, listed, plural, source_of
from assistant.reading.asking import ASKING
from assistant.reading.comparison import COMPARING, LESS, MORE, SAME, asks_whether, points_to, relation_of
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record, Span

_KINDS = {
    "actie": (re.compile(r"\b(?:acties?|actiepunten)\b"), "actie", "acties"),
    "lobbydoel": (re.compile(r"\blobby(?:doel(?:en)?|'?s|punten)\b"), "lobbydoel", "lobbydoelen"),
    "dossier": (re.compile(r"\bdossiers?\b"), "dossier", "dossiers"),
}
_MOST = re.compile(r"\b(?:meeste|minste)\b")
_WHO = re.compile(r"\bwie\b")
_BETWEEN = re.compile(r"\b(?:dan|als|of|en)\b")
_ASIDE = (
    ASKING
    | COMPARING
    | frozenset(
        "document documenten stuk stukken rapport rapporten agenda genummerde telt tellen bevat bevatten noemt noemen staan staat er in het de bij thema onder vallen valt".split()
    )
)
_SIDES = 2


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Count the records of a kind on both sides, or over all documents; None where something else is compared."""
    flat = fold(question.text)
    kinds = [k for k, (noun, _, _) in _KINDS.items() if noun.search(flat)]
    if len(kinds) != 1 or question.follow_up or question.years or question.named("persoon"):
        return None
    (kind,) = kinds
    relation = relation_of(question.unnamed) or points_to(question.unnamed)
    if relation not in (MORE, LESS, SAME):
        return None
    if len(question.named("document")) == _SIDES:
        return _beside(question, desk, kind, relation)
    if kind == "dossier" and not question.named("document") and not _MOST.search(flat):
        return _themes(question, desk, relation)
    if _MOST.search(flat) and kind != "dossier" and not question.names:
        return _most(question, desk, kind, relation)
    return None


def _beside(question: Question, desk: Desk, kind: str, relation: str) -> Draft | None:
    flat = fold(question.text)
    titles = {n.id: desk.library.documents[n.id].title for n in question.named("document")}
    ids = sorted(
        titles, key=lambda d: next(_place(flat, n.shown) for n in question.named("document") if n.id == d)
    )
    calling = {stem(w) for t in titles.values() for w in words(t)}
    if not _only(flat, kind, calling):
        return None
    rows = [(titles[d], [r for r in desk.records(kind) if r.document == d]) for d in ids]
    return _told(question, kind, relation, rows) if any(own for _, own in rows) else None


def _place(flat: str, name: str) -> int:
    """Where a text first says the name of a document, or the most telling word of it."""
    spots = [flat.find(w) for w in (fold(name), *sorted(words(name), key=len, reverse=True)) if w in flat]
    return spots[0] if spots else len(flat)


def _only(flat: str, kind: str, calling: set[str]) -> bool:
    """Whether a question asks nothing beside how many of the kind there are."""
    return all(w in _ASIDE or stem(w) in calling or _KINDS[kind][0].fullmatch(w) for w in words(flat))


def _themes(question: Question, desk: Desk, relation: str) -> Draft | None:
    """Two themes of dossiers, on the two sides of the word that compares them."""
    flat = fold(question.text)
    by: dict[str, list[Record]] = {}
    for record in desk.records("dossier"):
        for theme in listed(record.data.get("themas")):
            by.setdefault(str(theme), []).append(record)
    for between in reversed(list(_BETWEEN.finditer(flat))):
        sides = [_theme_in(by, flat[: between.start()]), _theme_in(by, flat[between.end() :])]
        if all(sides) and sides[0] != sides[1]:
            calling = {stem(w) for t in sides for w in words(t)}
            if _only(flat, "dossier", calling):
                return _told(question, "dossier", relation, [(t, by[t]) for t in sides])
    return None


def _theme_in(by: dict[str, list[Record]], side: str) -> str:
    said = set(words(side))
    return next((t for t in by if set(words(t)) <= said), "")


def _most(question: Question, desk: Desk, kind: str, relation: str) -> Draft | None:
    """Which document has the most of a kind, or the fewest of those that have any."""
    flat = fold(question.text)
    if "thema" in flat or not _only(flat, kind, set()):
        return None  # `goals` tells of which theme
    by: dict[str, list[Record]] = {}
    for record in desk.scope(kind, question):
        by.setdefault(desk.library.documents[record.document].title, []).append(record)
    if not by:
        return None
    rows = sorted(by.items(), key=lambda row: len(row[1]), reverse=relation != LESS)
    draft = _told(question, kind, relation, rows)
    if not _WHO.search(flat):
        return draft
    more = _KINDS[kind][2]
    lead = aside(
        f"Wie de meeste {more} heeft, staat niet in de documenten. Wel is per document te tellen hoeveel het er zijn."
    )
    return found(draft.records, lead, *draft.sentences, why=draft.why)


def _told(question: Question, kind: str, relation: str, rows: Sequence[tuple[str, list[Record]]]) -> Draft:
    _, one, more = _KINDS[kind]
    sizes = [len(own) for _, own in rows]
    parts: list[tuple[Piece, ...]] = []
    for name, own in rows:
        number = f"{count_word(len(own)) if own else 'geen'} {plural(len(own), one, more)}"
        parts.append((f"{name} {number} ", cite(*_ends(own))) if own else (f"{name} {number}",))
    lead = ""
    if len(rows) == _SIDES and asks_whether(question.text):
        holds = {MORE: sizes[0] > sizes[1], LESS: sizes[0] < sizes[1], SAME: sizes[0] == sizes[1]}[relation]
        lead = "Ja. " if holds else "Nee, evenveel. " if sizes[0] == sizes[1] else "Nee. "
    made: list[Sentence] = [say(lead, capital("geteld: "), *joined(parts), ".", checked=False)]
    if len(rows) == _SIDES and sizes[0] != sizes[1]:
        made.append(aside(f"Het verschil is {count_word(abs(sizes[0] - sizes[1]))}."))
    return found([r for _, own in rows for r in own][:60], *made, why=f"{more} geteld")


def _ends(own: Sequence[Record]) -> list[Span]:
    """Where the first and the last of some records stand."""
    return list(dict.fromkeys(source_of(r) for r in (own[0], own[-1])))
