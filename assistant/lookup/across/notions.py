"""How two things differ ("wat is het verschil tussen A en B?") where no figure tells it: what the documents say that each of them is.

A dossier is told by its card, a document by what it says of itself, a person by the office, a term by its meaning, and anything else by the
sentence that says it best. That the documents do not set the two side by side is said first; a sentence that does comes before all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.lookup.asked.described import named_in
from assistant.lookup.cards import dossiers
from assistant.lookup.common import Desk, capital, found, not_found
from assistant.lookup.papers import purpose
from assistant.lookup.papers.terms import meanings
from assistant.lookup.persons import people
from assistant.reading.comparison import contrasts, differing
from assistant.reading.one_thing import thing_of
from assistant.reading.question import Question
from assistant.reading.set_apart import sets_apart
from ingest.language import fold, words
from ingest.model import Record, Span
from ingest.records.people import FUNCTIONS

_ARTICLE = re.compile(r"^(?:(?:de|het|een|dossier|programma|term|begrip|document) )+(?=\w)", re.I)
_DEFINES = re.compile(
    r"\b(?:is|zijn|betekent|betreft|regelt|houdt in|gaat om|bestaat uit|noemen we|waarbij|dat wil zeggen)\b"
)
_DIFFERENCE = re.compile(r"\bverschil\w*|\bonderscheid\w*")
_LEAST, _MOST = 40, 420  # characters of a sentence that tells what something is
_FIELDS = ("doelen", "trekkers", "looptijd")  # of two dossiers
_CALLED_SO = 3  # words of a thing at most, to say that the documents do not tell what it is
_TOLD = 2  # sentences of each side


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two things: how it is called, its question, and what is told of it."""

    shown: str
    question: Question
    told: tuple[Sentence, ...]
    record: Record | None = None
    known: bool = True  # told by what it is, and not by a sentence that names it


def look_up(question: Question, desk: Desk) -> Draft | None:
    """What each of the two things is of which the difference is asked; None where a question asks for another difference."""
    if question.follow_up or desk.reread is None or thing_of(question, desk.library):
        return None  # what two documents say of one thing is found in their texts
    pair = _pair(question, desk)
    if pair is None:
        return None
    sides = [_side(question, desk, text) for text in pair]
    if any(len(s.question.named("gemeente")) for s in sides):
        return None
    both = _together(question, desk, sides)
    told = [s for s in sides if s.told]
    if not told and both is None:
        if any(len(words(s.shown)) > _CALLED_SO for s in sides):
            return None
        names = " en ".join(f'"{s.shown}"' for s in sides)
        return not_found(f"Wat {names} zijn, staat niet in de documenten.", why="geen van beide genoemd")
    made: list[Sentence] = [both] if both is not None else []
    if both is None:
        made.append(
            aside(
                f"{_unsaid(question)} staat niet met zoveel woorden in de documenten. Van elk staat er dit."
            )
        )
    for side in sides:
        if side.told and (both is None or side.known):
            made += side.told
        elif both is None:
            made.append(aside(f'Wat "{side.shown}" is, staat niet in de documenten.'))
    records = [s.record for s in sides if s.record is not None]
    if len(records) == 2:
        made += _fields(question, desk, records)
    partly = both is None and not all(s.told and s.known for s in sides)
    draft = replace(found(records, *made, why="twee begrippen naast elkaar"), whole=True)
    if not partly:
        return draft
    nothing = len(told) < len(sides) and not any(s.known for s in told)
    return replace(draft, outcome="niet-gevonden" if nothing else "gedeeltelijk")


def _unsaid(question: Question) -> str:
    return "Het verschil" if _DIFFERENCE.search(fold(question.asked)) else "Hoe deze twee zich verhouden,"


def _pair(question: Question, desk: Desk) -> tuple[str, str] | None:
    """The two things of which the difference is asked; of several places to part them, the one where each side is known."""
    pairs = differing(question.asked)
    known = [p for p in pairs if all(_known(desk, side) for side in p)]
    if not known and not _DIFFERENCE.search(fold(question.asked)):
        return None  # a comparison of things that are told by figures and deeds
    pair = next(iter(known or pairs), None)
    return (_in_full(desk, *pair), pair[1]) if pair is not None and not known else pair


def _in_full(desk: Desk, first: str, second: str) -> str:
    """The first thing with the noun that it leaves to the second ("de lage en de hoge grens"), where the documents write it so."""
    if len(words(_bare(first))) != 1 or len(words(_bare(second))) != 2:
        return first
    full = f"{first} {words(second)[-1]}"
    bare = fold(_bare(full))
    return full if any(bare in fold(p.text) for p in desk.library.passages) else first


def _known(desk: Desk, side: str) -> bool:
    bare = fold(_bare(side))
    names = [str(r.data["naam"]) for r in desk.records("dossier")]
    return (
        bare in desk.lexicon.terms
        or any(fold(n) in (bare, fold(side)) for n in names)
        or bool(desk.reread is not None and desk.reread(side).named("document"))
    )


def _bare(side: str) -> str:
    return _ARTICLE.sub("", side.strip(" \"'‘’“”"))


def _side(question: Question, desk: Desk, text: str) -> _Side:
    """One thing with what it is."""
    assert desk.reread is not None
    asked = desk.reread(f"wat is {text}")
    shown = _bare(text)
    card = next((r for r in desk.named("dossier", asked) if _is_it(r, text, desk)), None)
    if card is not None:
        draft = dossiers.field_of(asked, desk, card, "wat_is_het")
        if draft is not None and draft.outcome == "beantwoord":
            name = str(card.data["naam"])
            own = [s for s in draft.sentences if fold(name.split()[-1]) in fold(s.text)]
            return _Side(shown, asked, _led(name, (own or draft.sentences)[:1]), card)
    if (term := desk.lexicon.terms.get(fold(shown))) is not None and (
        term.data["voluit"] or term.data.get("uitleg")
    ):
        return _Side(shown, asked, tuple(meanings(term, desk)))
    if asked.named("document"):
        draft = purpose.look_up(asked, desk)
        title = desk.library.documents[asked.named("document")[0].id].title
        if draft is not None:
            return _Side(shown, asked, _led(title, draft.sentences))
    if asked.named("persoon"):
        draft = people.look_up(desk.reread(f"wie is {text}"), desk)
        if draft is not None and draft.outcome == "beantwoord":
            return _Side(shown, asked, draft.sentences[:_TOLD])
    span = _sentence(desk, asked) if fold(shown) not in FUNCTIONS else None
    told = () if span is None else _led(shown, (_said(desk, span),))
    return _Side(shown, asked, told, known=False)


def _is_it(card: Record, text: str, desk: Desk) -> bool:
    """Whether a thing is a dossier by its name or an abbreviation of that, and not by a word of it."""
    name, bare = fold(str(card.data["naam"])), fold(_bare(text))
    term = desk.lexicon.terms.get(bare)
    return (
        bare == name
        or fold(text.strip()) == name
        or name.endswith(f" {bare}")
        or (term is not None and bool(term.data["voluit"]) and fold(str(term.data["voluit"])) in name)
    )


def _led(name: str, told: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """What is told of a thing, its name before it."""
    first, *rest = told[:_TOLD]
    return (say(f"{capital(name)}: ", *first.pieces, checked=False), *rest)


def _said(desk: Desk, span: Span) -> Sentence:
    return say(" ".join(desk.library.quote(span).split()).rstrip(" .;:"), " ", cite(span), ".")


def _sentence(desk: Desk, asked: Question) -> Span | None:
    """The sentence that tells best what a thing is: one that names it, then one that defines it."""
    groups = [g for g in asked.groups if g.weight > 0.02]
    if not groups:
        return None
    best: tuple[tuple[bool, bool], Span] | None = None
    phrase = " ".join(words(" ".join(g.shown for g in groups)))
    for span in _statements(desk, asked):
        text = " ".join(desk.library.quote(span).split())
        if len(text) < _LEAST or not {g.head for g in groups} <= desk.stems_of(text):
            continue
        flat = " ".join(words(text))
        at = flat.find(phrase)
        rank = (at >= 0, at >= 0 and bool(_DEFINES.match(flat[at + len(phrase) :].strip()[:20])))
        if best is None or rank > best[0]:
            best = rank, span
    return best[1] if best is not None else None


def _together(question: Question, desk: Desk, sides: Sequence[_Side]) -> Sentence | None:
    """A sentence that sets the two against each other in so many words."""
    groups = [[g for g in s.question.groups if g.weight > 0.02] for s in sides]
    if not all(groups):
        return None
    first, second = groups
    for span in _statements(desk, question):
        text = desk.library.quote(span)
        stems = desk.stems_of(text)
        named = all(named_in(g, stems) for own in groups for g in own)
        if (contrasts(text) and named) or sets_apart(text, first, second):
            return _said(desk, span)
    return None


def _statements(desk: Desk, asked: Question) -> Iterator[Span]:
    """The sentences and list items that a search finds, best passage first."""
    for hit in desk.search(asked, 10).kept:
        for unit in hit.passage.units:
            if unit.kind in ("sentence", "item") and len(unit.spans) == 1:
                span = unit.spans[0]
                if span.end - span.begin <= _MOST:
                    yield span


def _fields(question: Question, desk: Desk, records: Sequence[Record]) -> list[Sentence]:
    """What two dossiers are for, who leads them and for how long."""
    made: list[Sentence] = []
    for field in _FIELDS:
        drafts = [dossiers.field_of(question, desk, r, field) for r in records]
        if all(d is not None and d.outcome == "beantwoord" for d in drafts):
            made += [s for d in drafts if d is not None for s in d.sentences[:1]]
    return made
