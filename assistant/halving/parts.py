"""Questions of more than one half: each half is answered on its own, from the documents that it speaks of.

A half that leans on the one before it ("en hoe ver is dat nu?") takes its subject along. A half that speaks of the time
of a document that is out of force is answered from such documents, its counterpart ("nu", "inmiddels") from the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.draft import Draft
from assistant.evidence.retrieve import Hit, Hits
from assistant.halving.half import NOW, THEN, Half
from assistant.halving.halves import halves_of
from assistant.halving.joining import TIMED, joined, named, quoted
from assistant.halving.one_place import in_one_place
from assistant.halving.sides import Side, set_beside
from assistant.halving.that_town import of_that_town
from assistant.halving.then_and_now import any_time
from assistant.lookup import look_up
from assistant.lookup.actions.carriers import of_that_action
from assistant.reader import AskRequest, Reader
from assistant.reading.comparison import only_counts
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Passage, Span

MOST = 3  # halves
LONG = 600  # characters of a looked-up half that is set beside another
OF_THEN, WEIGHTY, MOST_OF_THEN = (
    0.5,
    0.3,
    4,
)  # what the words of then weigh now, from what weight on, and how many


def in_parts(
    reader: Reader, request: AskRequest, question: Question, stands: Callable[[Draft], bool]
) -> Draft | None:
    """Answer a question that is several in one half by half; None where it is one, or where the halves give no more.

    `stands`: whether a looked-up answer has a source that holds.
    """
    if question.follow_up:
        return None
    made = _by_halves(reader, request, question, halves_of(reader, request, question), stands)
    lacking = made is None or (made.why == TIMED and made.outcome != "beantwoord")
    if not lacking or not any_time(reader, question):
        return made
    halves = halves_of(reader, request, question, timed=False)  # one document may tell of both times itself
    whole = _by_halves(reader, request, question, halves, stands)
    return whole if whole is not None and whole.outcome == "beantwoord" else made


def _by_halves(
    reader: Reader,
    request: AskRequest,
    question: Question,
    halves: Sequence[Half],
    stands: Callable[[Draft], bool],
) -> Draft | None:
    """The answers of the halves together; None where there are no more than one, or where they give no more."""
    if not halves or (len(halves) > MOST and not all(h.every for h in halves)):
        return None
    answered: list[tuple[Half, Draft]] = []
    for half in halves:
        if answered and _only_sizes(half) and _change_told(answered[-1][1]):
            continue
        context = [
            p
            for _, d in answered[-1:]
            for p in d.passages[:1]
            if half.question.follow_up and (not half.documents or p.document in half.documents)
        ]
        half = _in_the_words_of(reader, half, answered)
        told = _of_the_same_action(reader, half, answered[-1][1]) if answered else None
        told = told or (_of_the_same_card(reader, half, answered[-1][1]) if answered else None)
        if told is None and answered:
            half = of_that_town(reader, half, *answered[-1])
        draft = told or _answered(reader, half, stands, context)
        if answered and _strays(half, draft, answered[-1][1]):
            continue
        answered.append((half, draft))
    if len(answered) == 1 < len(halves) and answered[0][1].mode == "opzoeking":
        return answered[0][1]
    together = in_one_place(reader, question, answered)
    if together is not None:
        return joined(reader, request.vraag, together)
    if len(answered) == 2 and any(h.question.follow_up for h, _ in answered):
        answered = _completed(reader, answered)
    if len(answered) == 2 and all(h.asks and not h.thing for h, _ in answered):
        answered = _paired(reader, answered)
    if any(d.outcome == "buiten-bereik" for h, d in answered if h.asks and not (h.time and h.thing)):
        return None
    return joined(reader, request.vraag, answered)


def sought(reader: Reader, half: Half, limit: int) -> Sequence[Hit]:
    """The best passages for one half, those that the register answers it from first."""
    draft, _ = look_up(replace(half.question, documents=half.documents), reader.desk)
    spans = draft.spans if draft is not None and draft.outcome != "niet-gevonden" else []
    boost = [s for s in spans if not half.documents or s.document in half.documents]
    return reader.retriever.search(half.question, limit, half.documents, boost).kept


# --- the answer -----------------------------------------------------------------------------------------------------


def _answered(
    reader: Reader, half: Half, stands: Callable[[Draft], bool], context: Sequence[Passage]
) -> Draft:
    question = replace(half.question, documents=half.documents)
    draft, by = look_up(question, reader.desk) if half.asks else (None, "")
    if half.thing and by == "begrippen":
        draft = None  # what it is called in full is not what is said of it
    if draft is not None and question.apart:
        draft = _own_statements(reader, question, draft)
    if draft is not None and (not stands(draft) or (half.time and draft.outcome != "beantwoord")):
        draft = None
    long = (
        draft is not None and (half.time or half.every) and sum(len(s.text) for s in draft.sentences) > LONG
    )
    if draft is not None and long and half.thing and len(draft.sentences[0].text) <= LONG:
        return replace(draft, sentences=draft.sentences[:1])
    if draft is not None and not long:
        return draft
    hits = reader.retriever.search(question, 10, half.documents, context=context)
    found = reader.extractor.answer(question, hits, brief=True)
    if half.thing and found.outcome == "beantwoord":
        found = _by_its_name(reader, question, half.thing, hits, found)
        found = _in_its_words(reader, question, found) if half.every else found
    return draft if draft is not None and found.outcome != "beantwoord" else found


def _of_the_same_action(reader: Reader, half: Half, before: Draft) -> Draft | None:
    """A half that goes on from one that an action answered ("en wanneer moet dat af zijn?"), from that action."""
    if not half.question.follow_up or before.outcome != "beantwoord" or len(before.records) != 1:
        return None
    record = before.records[0]
    return of_that_action(half.question, reader.desk, record) if record.kind == "actie" else None


def _of_the_same_card(reader: Reader, half: Half, before: Draft) -> Draft | None:
    """A half that goes on from a field of one dossier ("en wat moet er dan bereikt zijn?"), where its own words ask another one."""
    if not half.question.follow_up or not before.field or half.documents:
        return None
    cards = [r for r in before.records if r.kind == "dossier"]
    if len(cards) != 1 or half.question.named("gemeente") or half.question.named("persoon"):
        return None
    text = f"{half.question.asked.rstrip(' ?')} bij {cards[0].data['naam']}?"
    draft, _ = look_up(reader.understander.part(text), reader.desk)
    if draft is None or draft.outcome != "beantwoord" or draft.field in ("", before.field, "wat_is_het"):
        return None
    return draft if [r.id for r in draft.records] == [cards[0].id] else None


def _by_its_name(reader: Reader, question: Question, thing: str, hits: Hits, found: Draft) -> Draft:
    """What is said of a thing by that very name, before what speaks of it in other words."""
    name = fold(thing)
    if any(name in fold(reader.library.line(s.spans)) for s in found.sentences if s.spans):
        return found
    named = next((c for c in reader.extractor.fitting(question, hits) if name in fold(c.text)), None)
    return reader.extractor.stated(question, [named]) if named is not None else found


def _in_its_words(reader: Reader, question: Question, found: Draft) -> Draft:
    """Of what a document says of a thing, the statements that name it: a likeness in one document says nothing beside the others."""
    kept = tuple(s for s in quoted(found) if named(reader, question, s))
    return replace(found, sentences=kept) if kept else replace(found, outcome="niet-gevonden")


def _in_the_words_of(reader: Reader, half: Half, answered: Sequence[tuple[Half, Draft]]) -> Half:
    """What has become of something, asked also in the words in which the document of then spoke of it."""
    if half.time != NOW or not half.question.follow_up or not half.question.intent.status:
        return half
    then = next((d for h, d in answered if h.time == THEN and d.outcome == "beantwoord" and d.spans), None)
    if then is None:
        return half
    said = reader.understander.part(reader.library.line(next(s.spans for s in then.sentences if s.spans)))
    have = {g.head for g in half.question.groups}
    fresh = [
        replace(g, weight=OF_THEN * g.weight)
        for g in said.groups
        if g.weight > WEIGHTY and g.head not in have
    ]
    groups = (*half.question.groups, *fresh[:MOST_OF_THEN])
    inherited = half.question.inherited + len(groups) - len(half.question.groups)
    return replace(half, question=replace(half.question, groups=groups, inherited=inherited))


# "en wanneer eindigen ze?"
_ONLY_POINTS = re.compile(
    r"(?:en )?(?:tot |vanaf |sinds )?(?:wanneer|hoe lang|welk jaar|in welk jaar) [\w-]+ (?:ze|die|deze|zij)\b(?: [\w-]+)?\W*"
)
OF_ITS_OWN, NOTHING_OWN = (
    0.3,
    0.06,
)  # weight of words that a half says itself, beside those that it takes along


def _strays(half: Half, draft: Draft, before: Draft) -> bool:
    """Whether a half that only points at the records just told ("en wanneer precies?") is answered from elsewhere in the texts."""
    if not half.question.follow_up or draft.mode != "passages" or before.mode != "opzoeking":
        return False
    listed = [r for r in before.records if r.kind in ("dossier", "actie", "persoon")]
    if before.outcome != "beantwoord" or not listed or len(listed) < len(before.records):
        return False
    own = half.question.groups[: len(half.question.groups) - half.question.inherited]
    weight = sum(g.weight for g in own)
    points = weight < NOTHING_OWN or _ONLY_POINTS.fullmatch(fold(half.question.asked)) is not None
    if weight >= OF_ITS_OWN and not points:
        return False
    if len(before.records) == 1:
        return points and draft.outcome != "beantwoord"
    places = {(s.document, s.page) for s in before.spans}
    return points or not any((s.document, s.page) in places for s in draft.spans)


def _own_statements(reader: Reader, question: Question, draft: Draft) -> Draft | None:
    """A looked-up answer without the statements that speak of the other half's year or number; None: nothing is left."""
    kept = []
    for sentence in draft.sentences:
        stems = reader.desk.stems_of(sentence.text)
        if not stems & question.apart or stems & question.sought_apart:
            kept.append(sentence)
    return replace(draft, sentences=tuple(kept)) if kept else None


def _completed(reader: Reader, answered: list[tuple[Half, Draft]]) -> list[tuple[Half, Draft]]:
    """Two halves on one subject: one without an answer, or with the other's, is sought where the other's stands."""
    first, second = (d for _, d in answered)
    same = first.outcome == second.outcome == "beantwoord" and set(second.spans) <= set(first.spans)
    lacking = [k for k, (_, d) in enumerate(answered) if d.outcome != "beantwoord"] or ([1] if same else [])
    if len(lacking) != 1:
        return answered
    half, _ = answered[lacking[0]]
    other, there = answered[1 - lacking[0]]
    if half.time != other.time or not half.asks:
        return answered
    spans = there.spans
    hits = reader.retriever.search(half.question, 10, half.documents, spans)
    beside = [h.passage for h in hits.kept if _rests(h.passage, spans)]
    found = reader.extractor.further(half.question, hits, beside, spans)
    if found is None:
        return answered
    out = list(answered)
    out[lacking[0]] = (half, found)
    return out


def _paired(reader: Reader, answered: Sequence[tuple[Half, Draft]]) -> list[tuple[Half, Draft]]:
    """Two halves, each with the statement that goes with the other's."""
    first, second = (Side(h.question, h.documents, d) for h, d in answered)
    drafts = set_beside(reader, first, second)
    return [(half, draft) for (half, _), draft in zip(answered, drafts, strict=True)]


def _rests(passage: Passage, spans: Sequence[Span]) -> bool:
    """Whether one of the spans lies in the passage."""
    return any(s.begins_in(p) for p in passage.parts for s in spans)


_CHANGE = re.compile(r"\b(?:dat is|het verschil is) \d[\d.,]* ?[^.]*")
_SUBJECT_IN_BRACKETS = re.compile(r" \([^()]*\)")


def _only_sizes(half: Half) -> bool:
    """Whether a half asks nothing but how much what the other tells comes to ("en hoeveel punten is dat?")."""
    asked = _SUBJECT_IN_BRACKETS.sub("", half.question.text).rsplit(":", 1)[-1]
    return half.asks and only_counts(asked)


def _change_told(draft: Draft) -> bool:
    """Whether an answer that was looked up says how far its figures lie apart."""
    return draft.mode != "passages" and any(_CHANGE.search(fold(s.text)) for s in draft.sentences)
