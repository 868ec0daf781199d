"""Whether the dossier of which a field is told is about what was asked, and the sentence of its card that says so.

Who leads a dossier, who takes part and for how long need not hold for all that its card mentions. A dossier that is called after
what is asked answers plainly; one that says it elsewhere answers with that sentence beside the field, so that a reader can judge;
one that only has something that may stand for it does not answer where the documents speak of the thing itself elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.draft import Draft, aside, cite, say
from assistant.lookup.about.likeness import PICTURED
from assistant.lookup.asked.described import CORE, FURTHER, LEAST, named_in, said_in, topic_of
from assistant.lookup.asked.titles import title_of
from assistant.lookup.cards.participation import OF_A_TOWN
from assistant.lookup.common import Desk, in_a_row, listed, not_found, sources_of
from assistant.reading.field_words import CHARGE, FIELDS
from assistant.reading.question import Group, Question
from ingest.language import fold, stem, words
from ingest.model import Record, Span

UNTOLD = {
    "trekkers": "wie dat trekt",
    "gemeenten": "welke gemeenten daaraan meedoen",
    "looptijd": "hoe lang dat loopt",
    "opdrachtgevers": "wie daarvoor de opdracht gaf",
}
FEW = 2  # words of a subject at most: more of them in one card are a description, that fits no other
NAMED_SO = 4  # and of a name at most, which has a word in capitals
HELD = 0.5  # share of a subject that a sentence must have, to be told beside the leader
MEANS = 0.64  # how well a word of a name must stand for another
AS_GOOD = 0.74  # share of a subject that the best words in its place have
NEAR = 3  # dossiers that are offered
# "Wanneer gaat de raad over de woondeal?" asks when the council does something, and not how long the dossier runs
_BODY = r"(?:\w*raad|\w*raden|college|colleges|staten|kamer|commissie|stuurgroep|bestuur|[\w-]*overleg)"
_DEED_OF_A_BODY = re.compile(
    rf"\bwanneer \w+ (?:(?:de|het|onze) )?(?:\w+ )?{_BODY}\b|\bwanneer \w+ .*\b(?:in|naar|door|voor|aan|bij) (?:de |het |onze )?{_BODY}\W*$"
)


_ORDERED = "opdrachtgevers"  # whoever ordered the one did not order what is only like it


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence of a card that speaks of a subject. `named`: by its own words; `core`: where the card says what the dossier is."""

    span: Span
    share: float
    named: bool
    core: bool


def held_against(question: Question, desk: Desk, draft: Draft) -> Draft | None:
    """The answer with what makes its dossiers those that are asked; where nothing does, the answer that no dossier is about it. None for
    who carries out an action that only speaks of it on the way."""
    named = [*desk.named("dossier", question), *desk.named("persoon", question)]
    if draft.field in ("looptijd", "planning") and _DEED_OF_A_BODY.search(fold(question.text)):
        return None
    if draft.outcome != "beantwoord" or any(r in named for r in draft.records):
        return draft
    asked_with = next((f.words for f in FIELDS if f.name == draft.field), frozenset[str]())
    topic = [g for g in topic_of(question, CHARGE, asked_with) if g.weight >= LEAST]
    few = len(topic) <= FEW or bool(_spelled_out(desk, question))
    few = few or (len(topic) <= NAMED_SO and any(g.proper for g in topic))
    if not topic or not few or all(_is_called(desk, r, topic) for r in draft.records):
        return draft
    if draft.field == "verantwoordelijke" and len(topic) == 1:
        return None
    if draft.why == OF_A_TOWN and question.intent.form == "janee":
        return None  # whether it takes part in one thing is not in what
    return _with_evidence(question, desk, draft, topic) if draft.field in UNTOLD else draft


def _spelled_out(desk: Desk, question: Question) -> str:
    """What an abbreviation is short for, where a question has the whole of it: its words are one name, and no description; "" for none."""
    flat = fold(question.text)
    names = (str(r.data["voluit"] or "") for r in desk.lexicon.terms.values())
    return max((name for name in names if " " in name and fold(name) in flat), key=len, default="")


def _with_evidence(question: Question, desk: Desk, draft: Draft, topic: Sequence[Group]) -> Draft:
    whole = desk.lexicon.names_together(question.text)
    found = [(r, _evidence(desk, r, topic) if _has(desk, r, whole) else None) for r in draft.records]
    pictured = draft.why.startswith(PICTURED)
    known = _is_told(desk, topic) or (pictured and len(topic) == 1)
    told = [
        (r, e)
        for r, e in found
        if e is not None
        and (
            e.named
            or (
                _stands_for(desk, r, topic, e)
                if not known
                else draft.field != _ORDERED and _is_near(desk, r, topic, e)
            )
        )
    ]
    if not told or (pictured and all(g.shown in question.unknown for g in topic)):
        return _none(question, desk, topic, draft.field)
    if len(told) < len(found):
        if pictured or len(draft.sentences) != len(found):
            return draft
        about = [r.id for r, _ in told]
        pairs = [(s, r) for s, (r, _) in zip(draft.sentences, found, strict=True) if r.id in about]
        draft = replace(draft, sentences=tuple(s for s, _ in pairs), records=tuple(r for _, r in pairs))
    names = in_a_row([str(r.data["naam"]) for r, _ in told])
    made = [*draft.sentences]
    if not pictured and not any(e.named for _, e in told):
        made.insert(0, aside(f"Geen dossier noemt {_shown(topic)}; het dichtst daarbij komt {names}."))
    elif not pictured and (
        _bears_another_name(question, desk, draft, topic)
        or _spelled_out(desk, question)
        or not any(e.named and e.core for _, e in told)
    ):
        called = f'"{name}"' if (name := _spelled_out(desk, question)) else _shown(topic)
        made.insert(0, aside(f"Geen dossier heet naar {called}; het komt ter sprake in {names}."))
    for record, evidence in told:
        where = f"In het dossier {record.data['naam']}" if len(told) > 1 else "Daar"
        made.append(say(f'{where} staat: "{_quote(desk, evidence.span)}" ', cite(evidence.span), "."))
    return replace(draft, sentences=tuple(made))


def _bears_another_name(question: Question, desk: Desk, draft: Draft, topic: Sequence[Group]) -> bool:
    """Whether only a thing by its own name is asked about ("de groenagenda"), that what is told does not name."""
    title = title_of(question, desk)
    if title is None or not {w for g in topic for w in words(g.shown)} <= set(words(fold(title.shown))):
        return False
    told = fold(" ".join(p for s in draft.sentences for p in s.pieces if isinstance(p, str)))
    return fold(title.shown) not in told


def _has(desk: Desk, record: Record, names: Sequence[str]) -> bool:
    """Whether a card has names of two words as they are asked: either word alone is of another thing."""
    pages = {s.page for s in sources_of(record).values()}
    text = " ".join(fold(" ".join(desk.library.page(record.document, p).text.split())) for p in pages)
    return all(name in text for name in names)


def _quote(desk: Desk, span: Span) -> str:
    return " ".join(desk.library.quote(span).split()).rstrip(".;")


def _shown(topic: Sequence[Group]) -> str:
    return f'"{" ".join(g.shown for g in topic)}"'


def _is_called(desk: Desk, record: Record, topic: Sequence[Group]) -> bool:
    """Whether a record's name or theme has each word of a subject, itself or as a whole word that stands for it."""
    stems = desk.stems_of(*_titles(record))
    whole = {stem(w) for w in words(str(record.data.get("naam") or record.data.get("titel") or ""))}
    return all(named_in(g, stems) or g.match(whole) >= MEANS for g in topic)


def _is_near(desk: Desk, record: Record, topic: Sequence[Group], evidence: Evidence) -> bool:
    """Whether a dossier's name or theme has a part of a subject or of what stands for it, or the card says in as good words what the
    dossier is."""
    stems = desk.stems_of(*_titles(record))
    return any(g.match(stems) > 0 for g in topic) or (evidence.core and evidence.share >= AS_GOOD)


def _stands_for(desk: Desk, record: Record, topic: Sequence[Group], evidence: Evidence) -> bool:
    """Whether of a subject that no document names a card has a whole word that stands for it where it says what the dossier is, or its name
    has one: a part of a longer word ("warmtevoorziening") is of another thing."""
    said = [*_titles(record), *([desk.library.quote(evidence.span)] if evidence.core else [])]
    whole = {stem(w) for text in said for w in words(text)}
    return any(g.match(whole) > 0 for g in topic)


def _titles(record: Record) -> list[str]:
    return said_in(record, ("naam", "titel", "thema", "themas"))


def _is_told(desk: Desk, topic: Sequence[Group]) -> bool:
    """Whether the documents have each word of a subject itself."""
    frequency = desk.library.index.frequency
    return all(any(all(map(frequency, needed)) for needed in g.own or ((g.head,),)) for g in topic)


def _evidence(desk: Desk, record: Record, topic: Sequence[Group]) -> Evidence | None:
    """The sentence of a card that says most of a subject, or else of a word of it."""
    told = [
        e for groups in (topic, *([g] for g in topic)) if (e := _saying(desk, record, groups)) is not None
    ]
    return max(told, key=lambda e: e.named, default=None)


def _saying(desk: Desk, record: Record, topic: Sequence[Group]) -> Evidence | None:
    """The sentence of a card that says most of a subject: by its own words rather than by others, then where the card says what the
    dossier is."""
    whole = sum(g.weight for g in topic)
    best: tuple[tuple[bool, bool, float], Evidence] | None = None
    for span, core in (*card_sentences(desk, record), *_introductions(desk, record)):
        stems = desk.stems_of(desk.library.quote(span))
        named = sum(g.weight * named_in(g, stems) for g in topic) / whole
        share = max(named, sum(g.weight * g.match(stems) for g in topic) / whole)
        if share < HELD:
            continue
        made = Evidence(span, share, named >= HELD, core)
        rank = (made.named, made.core, share)
        if best is None or rank > best[0]:
            best = rank, made
    return best[1] if best is not None else None


def card_sentences(desk: Desk, record: Record) -> Iterator[tuple[Span, bool]]:
    """The sentences of a card, each with whether it says there what the dossier is."""
    core = [key for _, keys in CORE for key in keys]
    sources = sources_of(record)
    for key in (*core, *FURTHER):
        spans = [i["bron"] for i in listed(record.data.get(key)) if isinstance(i, dict) and "bron" in i]
        spans = spans or [s for s in (sources.get(key),) if isinstance(s, Span)]
        for span in spans:
            yield from ((sentence, key in core) for sentence in desk.sentences(span))


def _introductions(desk: Desk, record: Record) -> Iterator[tuple[Span, bool]]:
    """The sentences on a card's pages that only introduce a list, and so are in none of its fields."""
    pages = {s.page for s in sources_of(record).values()}
    pages |= {int(p) for p in record.data.get("paginas") or ()}  # type: ignore[attr-defined]
    for passage in desk.library.passages:
        for part in passage.parts:
            if part.document == record.document and part.page in pages:
                spans = desk.sentences(part)
                yield from ((s, False) for s in spans if desk.library.quote(s).rstrip().endswith(":"))


def _none(question: Question, desk: Desk, topic: Sequence[Group], field: str) -> Draft:
    names = [str(r.data["naam"]) for _, r in desk.ranked("dossier", question, topic)[:NEAR]]
    return not_found(
        f"Geen dossier gaat over {_shown(topic)}, en dus staat niet in de documenten {UNTOLD[field]}.",
        passages=[h.passage for h in desk.search(question, 5).kept],
        suggestions=[f"Wie is bestuurlijk trekker van {n}?" for n in names],
        why="geen dossier over dat onderwerp",
    )
