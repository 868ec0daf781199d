"""The answers of the halves as one: what holds now before what was so, each with the document that says it, and which half has none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.halving.half import NOW, THEN, Half, likeness, named_by, names
from assistant.halving.sides import difference, same_unit
from assistant.lookup.common import in_a_row
from assistant.reader import Reader
from assistant.reading.comparison import DIFFERS, LESS, MORE, relation_of
from assistant.reading.question import Question
from assistant.words.dates import dutch_date
from ingest.language import fold
from ingest.library import Library
from ingest.model import Span

TIMED = "toen en nu"
ALIKE = 0.7  # how far a statement in other words must speak of a thing
ROOM = 520  # characters of one half that is answered from passages,
ROOM_OF_EACH = 240  # and of one of all documents


def quoted(draft: Draft) -> list[Sentence]:
    return [s for s in draft.sentences if s.spans]


def named(reader: Reader, question: Question, sentence: Sentence) -> bool:
    """Whether a statement names a thing, or rests on a place that does."""
    return any(names(reader, question, t) for t in (reader.library.line(sentence.spans), sentence.text))


def _alike(reader: Reader, half: Half, draft: Draft) -> bool:
    """Whether one of the statements of a half speaks of its thing in other words."""
    return any(likeness(reader, half.question, reader.library.line(s.spans)) >= ALIKE for s in quoted(draft))


def joined(reader: Reader, asked: str, answered: Sequence[tuple[Half, Draft]]) -> Draft | None:
    library = reader.library
    good = [(h, d) for h, d in answered if d.outcome == "beantwoord"]
    if not good and answered and all(h.thing for h, _ in answered):
        return _nothing_of(library, answered)
    if not good or not any(h.asks for h, _ in good):
        return None
    timed = any(h.time for h, _ in answered)
    unsure = any(h.unsure for h, _ in answered)
    if unsure and (len(good) < len(answered) or not same_unit(library, [d for _, d in good])):
        return None
    several = len({h.documents for h, _ in answered if len(h.documents) == 1}) > 1
    if timed:
        good.sort(key=lambda pair: pair[0].time != NOW)  # what holds now comes first
    unnamed = [h for h, d in good if h.thing and not any(named(reader, h.question, s) for s in quoted(d))]
    some = len(unnamed) < len(good)
    if some:  # one that does not speak of what the other names has nothing to say
        strange = [h for h, d in good if h in unnamed and not _alike(reader, h, d)]
        answered = [(h, replace(d, outcome="niet-gevonden") if h in strange else d) for h, d in answered]
        good = [(h, d) for h, d in good if h not in strange]
    sentences: list[Sentence] = []
    first: list[Sequence[Span]] = []  # where each half's own statement stands
    for half, draft in good:
        own = [
            s
            for s in _short(draft, ROOM_OF_EACH if half.every else ROOM)
            if s not in sentences and not _said(s, draft, sentences)
        ]
        first += [s.spans for s in own if s.spans][:1]
        if (timed or (several and len(half.documents) == 1)) and own:
            own[0] = _led(library, half, own[0])
        if own and half in unnamed and some:
            sentences.append(aside(_in_other_words(reader, half)))
        sentences += own
    if good[0][0].thing and not some:
        sentences.insert(0, aside(f'Geen ervan noemt "{good[0][0].thing}"; het dichtst daarbij komt dit.'))
    lacking = [
        h for h, d in answered if h.asks and d.outcome != "beantwoord" and not _difference_told(h, sentences)
    ]
    for half in lacking:
        where = (
            library.documents[half.documents[0]].title
            if len(half.documents) == 1 and (several or timed)
            else ""
        )
        sentences.append(
            aside(
                f"In {where} is daarover niets gevonden."
                if where
                else "In de documenten van nu is daarover niets gevonden."
                if half.time == NOW
                else "Op het andere deel van uw vraag geven de documenten geen antwoord."
            )
        )
    missing = bool(lacking) and not all(h.every for h, _ in answered)
    if len(first) == 2 and relation_of(asked) in (DIFFERS, MORE, LESS):
        apart = difference(library, *first)
        if apart:
            sentences.append(say(f"Het verschil is {apart} ", cite(*first[0], *first[1]), ".", checked=False))
    return Draft(
        "gedeeltelijk" if missing else "beantwoord",
        good[0][1].mode,
        tuple(sentences),
        tuple(r for _, d in good for r in d.records),
        tuple(p for _, d in good for p in d.passages),
        why=TIMED if timed and not unsure else "in delen beantwoord",
    )


def _in_other_words(reader: Reader, half: Half) -> str:
    """That what is told for a half does not name the thing, and whether its documents do not either."""
    titles = [reader.library.documents[d].title for d in half.documents]
    one = titles[0] if len(titles) == 1 else "de documenten van nu"
    if named_by(reader, half.question, half.documents):
        return f'Het dichtst bij "{half.thing}" komt in {one} dit.'
    return f'In {one} staat "{half.thing}" niet met zoveel woorden; het dichtst daarbij komt dit.'


def _nothing_of(library: Library, answered: Sequence[tuple[Half, Draft]]) -> Draft:
    """That none of the documents that are asked says anything of a thing."""
    titles = [library.documents[h.documents[0]].title for h, _ in answered if len(h.documents) == 1]
    where = in_a_row(titles) if len(titles) == len(answered) else "de documenten van toen en die van nu"
    told = aside(f'In {where} is niets gevonden over "{answered[0][0].thing}".')
    return Draft("niet-gevonden", "passages", (told,), why="in geen van de documenten")


def _said(sentence: Sentence, draft: Draft, before: Sequence[Sentence]) -> bool:
    """Whether a statement of the documents was quoted for another half already, be it with another lead."""
    if draft.mode != "passages" or not sentence.spans:
        return False
    return set(sentence.spans) <= {span for s in before for span in s.spans}


def _difference_told(half: Half, sentences: Sequence[Sentence]) -> bool:
    """Whether a half only asks how much the other's figures differ ("en hoeveel scheelt dat?"), and that is told."""
    asked = re.match(
        r"(?:en )?(?:hoeveel|wat) (?:scheelt|verschilt|is het verschil)\b", fold(half.question.text)
    )
    return asked is not None and any("verschil" in fold(s.text) for s in sentences)


def _short(draft: Draft, room: int) -> list[Sentence]:
    """The sentences of a half: a few where they come from passages, all where they were looked up."""
    if draft.mode != "passages":
        return list(draft.sentences)
    out: list[Sentence] = []
    used = 0
    for sentence in draft.sentences:
        if out and used + len(sentence.text) > room:
            break
        out.append(sentence)
        used += len(sentence.text)
    return out


def _led(library: Library, half: Half, sentence: Sentence) -> Sentence:
    """A statement with the time and the document that it is from before it."""
    spans: tuple[Span, ...] = sentence.spans
    if not spans:
        return sentence
    document = library.documents[spans[0].document]
    dated = f", {dutch_date(document.date)}" if document.date else ""
    lead = {NOW: "Nu", THEN: "Eerder"}.get(half.time, "")
    source = f"{document.title}{dated}"
    return say(f"{lead} ({source}): " if lead else f"{source}: ", *sentence.pieces, checked=False)
