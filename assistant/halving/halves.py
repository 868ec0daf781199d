"""Which halves a question falls into: the questions in one sentence, one question put to two documents or to then and now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate import operation_of
from assistant.evidence.scope import REGION_ASKED, municipal
from assistant.halving.gapping import in_full
from assistant.halving.half import NOW, THEN, Half, uncompared
from assistant.halving.of_which import among
from assistant.halving.then_and_now import become, of_times, out_of_force, says_when, still
from assistant.reader import AskRequest, Reader
from assistant.reading.comparison import PICKS, only_compares, only_counts, relation_of
from assistant.reading.one_thing import left_over, of_every_document, thing_of
from assistant.reading.question import Clause, Group, Question
from ingest.language import fold, words
from ingest.library import Library

EVERY = 6  # documents that are asked one by one, at most


def halves_of(reader: Reader, request: AskRequest, question: Question, timed: bool = True) -> list[Half]:
    """The halves of a question; nothing where it is one. `timed`: whether a half that speaks of an earlier time is put to the
    documents of that time."""
    limit = request.documenten
    asked, _ = reader.understander.dutch(request.vraag)
    if timed and (thing := of_every_document(asked)):
        return _of_every(reader, question, thing, limit)
    documents = len(question.named("document")) > 1
    sources = _by_source(asked, documents) or counted_on_both(asked)
    topic, rest = ("", asked) if sources else _topic(reader, asked)
    said = reader.understander.clauses(rest)
    pieces = sources or in_full(_without_relation(said))
    counted = not sources and _counts_part(said)
    clauses = reader.understander.read_parts(pieces, topic, first_alone=counted)
    if _on_one_thing(clauses, reader.library) and (thing := thing_of(question, reader.library)):
        return _of_each(reader, question, thing, limit)
    old = out_of_force(reader.library)
    if old and timed and (halves := become(reader, clauses, old, limit)):
        return halves
    both = of_times(reader, clauses, old, limit, topic) if old and timed else []
    if both:
        return [replace(h, question=uncompared(h.question)) for h in both]
    asking = [c for c in clauses if c.asks]
    if len(asking) > 1:
        halves = [Half(c.question, _own(c.question, limit)) for c in asking]
        return _apart(_scoped(reader, _of_cards(reader, halves) if sources else halves))
    if len(clauses) > 1 and asking:
        return _beside(reader, clauses, asking[0], limit)
    if len(asking) == 1 < len(said) and not sources:
        return [Half(asking[0].question, _own(asking[0].question, limit))]
    several = _to_each(question, limit)
    return several or (still(reader, clauses, old, limit) if old else [])


def asks_part(reader: Reader, question: Question) -> bool:
    """Whether a question counts something, and then a part of that ("hoeveel daarvan zijn klaar?")."""
    return _counts_part(reader.understander.clauses(question.text))


def _counts_part(pieces: Sequence[str]) -> bool:
    return len(pieces) == 2 and bool(among(*pieces))


def _on_one_thing(clauses: Sequence[Clause], library: Library) -> bool:
    """Whether a question that names two documents may ask the same of both: not where each of two clauses asks one of them
    after something of its own ("wat staat er in A en wat in B over dijken?" asks the same), nor where one is asked and the other only sets the scene."""
    asking = [c for c in clauses if c.asks]
    each = [{n.id for n in c.question.named("document")} for c in asking]
    if len(each) == 2 and all(len(d) == 1 for d in each):
        return each[0] != each[1] and not left_over(asking[0].question, library)
    scene = len(asking) == 1 < len(clauses) and len(each[0]) == 1
    flat = fold(asking[0].text) if asking else ""
    return not scene or bool(relation_of(flat)) or says_when(flat)


def _of_each(reader: Reader, question: Question, thing: str, limit: tuple[str, ...]) -> list[Half]:
    """What each of the two documents that a question names says of one thing."""
    old, flat = out_of_force(reader.library), fold(question.text)
    said = {n.id: flat.find(fold(n.shown)) for n in question.named("document")}
    named = sorted(said, key=lambda id: said[id] if said[id] >= 0 else len(flat))
    timed = len([d for d in named if d in old]) == 1
    figure, number = _FIGURE_OF.match(thing), _NUMBER_OF.match(thing)
    text = f"Welk {figure.group(1)} staat er {figure.group(2)}?" if figure else f"Wat staat er over {thing}?"
    text = f"Hoeveel {number.group(1)} zijn er?" if number else text
    asked = reader.understander.part(text)
    thing = "" if figure or number else thing  # figures are set beside each other
    return [
        Half(asked.only((d,)), (d,), (THEN if d in old else NOW) if timed else "", thing=thing)
        for d in named
        if not limit or d in limit
    ]


_NUMBER_OF = re.compile(r"(?:het )?aantal ([\w-]+)$", re.I)
_FIGURE_OF = re.compile(
    r"(?:een |het )?(percentage|aantal|getal|bedrag|jaartal) ((?:voor|van|over|aan) .+)", re.I
)


def _of_every(reader: Reader, question: Question, thing: str, limit: tuple[str, ...]) -> list[Half]:
    """What each document says of one thing: all of a small library, else those that a search for it finds first."""
    asked = reader.understander.part(f"Wat staat er over {thing}?")
    named = [d for d in reader.library.documents if not limit or d in limit]
    if len(named) > EVERY:
        hits = reader.retriever.search(asked, 4 * EVERY, limit).kept
        named = list(dict.fromkeys(h.passage.document for h in hits))[:EVERY]
    return [Half(asked.only((d,)), (d,), thing=thing, every=True) for d in named] if len(named) > 1 else []


def _without_relation(pieces: Sequence[str]) -> list[str]:
    """The clauses without one that only asks how the others compare; that is said when both are answered."""
    kept = [
        p
        for k, p in enumerate(pieces)
        if not only_compares(p) and not (k and only_counts(p) and PICKS.search(fold(pieces[k - 1])))
    ]
    return kept or list(pieces)


def _topic(reader: Reader, text: str) -> tuple[str, str]:
    """What stands before several questions and goes for each of them ("Groen: wat zegt A en wat zegt B?"), and those."""
    topic, colon, rest = text.partition(":")
    if not colon or not topic.strip() or len(reader.understander.clauses(rest)) < 2:
        return "", text
    return topic.strip(), rest.strip()


def _to_each(question: Question, limit: tuple[str, ...]) -> list[Half]:
    """A question that names several documents, put to each of them."""
    named = list(dict.fromkeys(n.id for n in question.named("document")))
    if len(named) < 2:
        return []
    plain = uncompared(question)
    return [Half(plain.only((id,)), (id,)) for id in named if not limit or id in limit]


def counted_on_both(text: str) -> list[str]:
    """ "Doen er nu evenveel gemeenten mee als in 2020?" counts them on both sides: "hoeveel gemeenten doen er nu mee?",
    "hoeveel gemeenten doen er in 2020 mee?". Nothing for another question."""
    match = _AS_MANY.match(" ".join(text.split()).rstrip(" ?"))
    if not match:
        return []
    verb, first, what, rest, second = match.group("verb", "first", "what", "rest", "second")
    first, rest = first.removeprefix("er ").strip(), rest.strip()
    if first == "er":
        first = ""
    return [f"Hoeveel {what} {verb.lower()} er {rest} {side}".strip() + "?" for side in (first, second)]


_AS_MANY = re.compile(
    r"^(?P<verb>\w+)\s+(?P<first>(?:[\w-]+\s+){0,6}?)(?:evenveel|even veel|net zoveel|meer|minder)\s+(?P<what>gemeenten|[\w-]+en|[\w-]+s)\b"
    r"(?P<rest>.*?)\s+(?:als|dan)\s+(?P<second>(?:(?:in|bij|aan|voor|volgens|van)\s.+|nu|toen|eerst|vroeger))$",
    re.I,
)


def _by_source(text: str, documents: bool) -> list[str]:
    """ "Hoeveel doen er mee volgens A en volgens B?" is the same question put to A and to B; so is "in 2028 en in 2030".
    `documents`: the question names several, which are asked one by one anyway."""
    match = _TWICE.match(text)
    if match is None or _TOGETHER.search(text):
        return []
    if match.group("head").lower() != "volgens" and (documents or relation_of(text) or operation_of(text)):
        return []
    before, after = match.group("before"), match.group("after")
    return [f"{before} {match.group(side)} {after}".strip(" ?") + "?" for side in ("one", "other")]


_HEADS = r"volgens|tot en met|tot|richting|vanaf|in|voor|bij|op|over|rond|van|aan|met"
_PHRASE = rf"(?:(?!(?:en|{_HEADS}|over|met|naar|van)\b)[\w.'’-]+)"
_TWICE = re.compile(
    rf"^(?P<before>.+?)\s+(?P<one>(?P<head>{_HEADS})(?:\s+{_PHRASE}){{1,5}})\s+en\s+(?P<other>(?P=head)(?:\s+{_PHRASE}){{1,5}})(?P<after>(?:\s+(?:in|over|met|van|voor|naar)\s.*)?)\s*\?*$",
    re.I,
)
_TOGETHER = re.compile(r"\b(?:tussen|zowel|allebei|samen|beide|totaal|opgeteld)\b", re.I)


def _of_cards(reader: Reader, halves: Sequence[Half]) -> list[Half]:
    """ "... volgens het fietsplan": a source that is a dossier stands in the document of its card."""
    out: list[Half] = []
    for half in halves:
        cards = [reader.library.register.get("dossier", n.id) for n in half.question.named("dossier")]
        held = tuple(dict.fromkeys(r.document for r in cards if r is not None))
        out.append(replace(half, documents=held) if held and not half.documents else half)
    return out


def _scoped(reader: Reader, halves: Sequence[Half]) -> list[Half]:
    """A half about the whole region beside one about a municipality is not answered from a document of a municipality."""
    wide = [
        bool(REGION_ASKED.search(fold(h.question.asked))) and not h.question.named("gemeente") for h in halves
    ]
    if not any(wide) or all(wide):
        return list(halves)
    documents = reader.library.documents.values()
    ours = tuple(d.id for d in documents if not municipal(d))
    return [
        replace(h, documents=ours) if w and not h.documents and ours else h
        for h, w in zip(halves, wide, strict=True)
    ]


def _apart(halves: list[Half]) -> list[Half]:
    """Where the second half takes its subject from the first: the years and numbers that are its own tell them apart."""
    if len(halves) != 2 or not halves[1].question.follow_up:
        return halves
    first, second = (h.question for h in halves)
    asked = set(words(second.asked))
    own = {s for g in second.groups if g.shown in asked for s in _stems(g)}
    theirs = {s for g in first.groups for s in _stems(g)}
    mine = frozenset(s for s in own - theirs if s.isdigit() or re.fullmatch(r"q[1-4]", s))
    if not mine:
        return halves
    return [
        replace(halves[0], question=replace(first, apart=mine, sought_apart=frozenset(theirs))),
        halves[1],
    ]


def _stems(group: Group) -> set[str]:
    """The stems by which a text holds a word in full."""
    return {s for needed, value in group.alternatives if value >= 0.75 for s in needed}


def _beside(reader: Reader, clauses: Sequence[Clause], asking: Clause, limit: tuple[str, ...]) -> list[Half]:
    """A question beside a statement. A statement behind it that names a document is held against the other documents;
    one before it has given its subject already."""
    question = asking.question
    said = {n.id for c in clauses if not c.asks for n in c.question.named("document")}
    if clauses[-1] is not asking and said and not question.named("document"):
        others = tuple(d for d in reader.library.documents if d not in said and (not limit or d in limit))
        theirs = tuple(d for d in reader.library.documents if d in said and (not limit or d in limit))
        if others and theirs:
            return [Half(question.only(others), others), Half(question.only(theirs), theirs)]
    if clauses[-1] is asking and (several := _to_each(question, limit)):
        return several
    if clauses[-1] is asking and question.named("document"):
        return [Half(question, _own(question, limit))]
    return []


def _own(question: Question, limit: tuple[str, ...]) -> tuple[str, ...]:
    """The document that a half names, within what the request allows."""
    named = tuple(dict.fromkeys(n.id for n in question.named("document")))
    return tuple(d for d in named if not limit or d in limit)[:1] or limit
