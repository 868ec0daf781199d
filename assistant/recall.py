"""What the turn before a follow-up was answered from: asked anew where its answer is not given, found back where it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.candidates import closed
from assistant.citations import gate
from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.lookup import look_up
from assistant.question import Question
from assistant.retrieve import Hits
from ingest.language import terms
from ingest.model import Passage, Span

if TYPE_CHECKING:
    from assistant.reader import Reader

AGREES = 0.5  # share of a given answer's telling words that its place must hold
SAME = 0.8  # of the best place, for a further one
FIRST = 2  # spans of an answer from the texts that count as what it rests on
PAGES = 3  # places that an answer to "waar staat dat?" names


@dataclass(frozen=True, slots=True)
class Ground:
    """The spans that an earlier answer rests on, and the passages around them."""

    spans: tuple[Span, ...] = ()
    passages: tuple[Passage, ...] = ()


def ground_of(reader: Reader, question: Question) -> Ground:
    """Where an earlier question was answered from. Empty where it has no answer in the documents."""
    return question.once("ground", lambda: _ground(reader, question))


def answer_to(reader: Reader, question: Question) -> str:
    """The answer to an earlier question, as it would be given now."""
    draft, _ = _asked_anew(reader, question)
    if draft.outcome not in ("beantwoord", "gedeeltelijk", "tegenstrijdig"):
        return ""
    return gate(reader.library, draft)[0]


def _ground(reader: Reader, question: Question) -> Ground:
    if question.again and question.previous is not None:
        return ground_of(reader, question.previous)
    draft, hits = _asked_anew(reader, question)
    own = draft.spans if draft.outcome == "beantwoord" else []
    given = _given(reader, question, hits)
    if given.spans and not (own and draft.mode == "opzoeking" and _agrees(reader, question.told, own)):
        return given
    if not own:
        return Ground(passages=tuple(h.passage for h in hits.kept[:2]))
    if draft.mode == "passages":
        own = own[:FIRST]
    best = [h.passage for h in hits.kept if any(_within(s, h.passage) for s in own)]
    return Ground(tuple(own), tuple(best[:2]))


def _within(span: Span, passage: Passage) -> bool:
    return any(p.overlaps(span) for p in passage.parts)


def _asked_anew(reader: Reader, question: Question) -> tuple[Draft, Hits]:
    return question.once("asked anew", lambda: _ask(reader, question))


def _ask(reader: Reader, question: Question) -> tuple[Draft, Hits]:
    draft, _ = look_up(question, reader.desk)
    if draft is not None and draft.outcome == "beantwoord" and not gate(reader.library, draft)[1]:
        draft = None
    boost = draft.spans if draft is not None else []
    hits = reader.retriever.search(question, 10, question.documents, boost)
    return draft or reader.extractor.answer(question, hits), hits


def _telling(reader: Reader, told: str) -> dict[str, float]:
    """The stems of a given answer with what each tells."""
    known = {t for t, whole in terms(told, reader.library.compounds) if whole}
    return {t: reader.lexicon.idf(t) for t in known if reader.library.index.frequency(t)}


def _agrees(reader: Reader, told: str, spans: list[Span]) -> bool:
    """Whether what an answer rests on says what the given answer says."""
    wanted = _telling(reader, told)
    have = {t for s in spans for t, _ in terms(reader.library.quote(s), reader.library.compounds)}
    whole = sum(wanted.values())
    return not whole or sum(w for t, w in wanted.items() if t in have) >= AGREES * whole


def _given(reader: Reader, question: Question, hits: Hits) -> Ground:
    """The place of an answer that the conversation holds: the sentences that say most of it."""
    wanted = _telling(reader, question.told)
    whole = sum(wanted.values())
    if not whole:
        return Ground()
    found: list[tuple[float, int, Passage, tuple[Span, ...]]] = []
    for order, hit in enumerate(hits.kept):
        place = reader.retriever.place(hit)
        for unit, stems in zip(hit.passage.units, reader.stems.units[place], strict=True):
            value = sum(w for t, w in wanted.items() if t in stems) / whole
            value += 0.2 * question.coverage(stems | reader.stems.heads[place])
            found.append((value, -order, hit.passage, unit.spans))
    found.sort(key=lambda f: (-f[0], -f[1]))
    if not found or found[0][0] < AGREES:
        return Ground()
    best = [f for f in found if f[0] >= SAME * found[0][0]][:2]
    return Ground(tuple(s for f in best for s in f[3]), tuple({f[2].id: f[2] for f in best}.values()))


def where(reader: Reader, question: Question) -> Draft:
    """The answer to "waar staat dat?": document, page and words of what the turn before was answered from."""
    ground = ground_of(reader, question)
    made: list[Sentence] = []
    seen: set[tuple[str, int]] = set()
    for span in ground.spans:
        if (span.document, span.page) in seen or len(seen) == PAGES:
            continue
        seen.add((span.document, span.page))
        title = reader.library.documents[span.document].title
        label = reader.library.page(span.document, span.page).label
        page = (
            f"pagina {span.page}"
            if label in (None, "", str(span.page))
            else f"pagina {label} (bladzijde {span.page} van het bestand)"
        )
        quote = closed(" ".join(reader.library.quote(span).split()))
        made.append(
            say(
                f'Dat staat in {title}, {page}: "{quote}" '
                if not made
                else f'Ook in {title}, {page}: "{quote}" ',
                cite(span),
                ".",
                checked=False,
            )
        )
    if not made:
        return Draft(
            "niet-gevonden",
            "opzoeking",
            (aside("Op de vorige vraag gaven de documenten geen antwoord; daarom is er geen vindplaats."),),
            why="geen vindplaats",
        )
    return Draft(
        "beantwoord",
        "opzoeking",
        tuple(made),
        passages=ground.passages,
        why="vindplaats van het vorige antwoord",
    )
