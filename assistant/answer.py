"""The pipeline, as one visible list of steps: question -> understood -> looked up, or found and extracted -> through the gate."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from assistant.citations import gate
from assistant.draft import ANSWERED, Answer, Draft, Event, aside, cite, say
from assistant.halving.halves import asks_part
from assistant.halving.joining import TIMED
from assistant.halving.parts import in_parts
from assistant.halving.that_town import asks_of_the_one_found
from assistant.heard import held_to
from assistant.lookup import look_up
from assistant.lookup.actions.carriers import carrier, planned, resulting
from assistant.lookup.put_right import put_right
from assistant.lookup.tables.figures import SIDE_BY_SIDE
from assistant.missed import misses
from assistant.quoting.kept_out import held_to_what_is_outside
from assistant.quoting.rates import held_to_its_rate
from assistant.reader import AskRequest, Reader, Trace
from assistant.reading.nouns import PARTICIPLE
from assistant.reading.one_thing import thing_of
from assistant.reading.question import Question
from assistant.recall import Memory, confirmed, examples, ground_of, judged, others, shortened, where
from assistant.reread import answers, otherwise
from assistant.shaped import shaped
from assistant.starters import starters
from assistant.turns.again import EXAMPLE, JUDGED, MORE, SHORTER, SURE, WHERE, judged_as, others_asked
from assistant.turns.doubted import instead
from ingest.language import STOPWORDS, stem, term_stems, words
from ingest.model import Passage, Span

CONTRADICTED = 0.3  # how much of the question a contradiction must be about


def answer(reader: Reader, request: AskRequest) -> Iterator[Event]:
    """Answer a question step by step; the last event is the whole answer."""
    trace = Trace()
    for title, step in STEPS:
        yield Event("stap", title)
        started = time.perf_counter()
        step(reader, request, trace)
        trace.seconds[title] = round(time.perf_counter() - started, 6)
    written = False
    if _wants_model(reader, request, trace):
        from assistant.generate import compose

        assert trace.draft is not None
        yield Event("stap", "Antwoord schrijven")
        trace.draft = yield from compose(reader, request, trace, trace.draft)
        written = trace.draft.mode == "taalmodel"
    made = shaped(reader, request, trace)
    if not written:
        yield from _spoken(made)
    yield Event("antwoord", made)


def _wants_model(reader: Reader, request: AskRequest, trace: Trace) -> bool:
    """What the register answers stays as it is, unless a language model is asked for by name."""
    if request.wijze == "taalmodel":
        return True
    if reader.writer is None or trace.draft is None:
        return False
    return request.wijze == "auto" and trace.draft.mode == "passages"


def _understand(reader: Reader, request: AskRequest, trace: Trace) -> None:
    question = reader.understander.understand(request.vraag, request.geschiedenis, Memory(reader))
    ground = ground_of(reader, question.previous).spans if question.previous is not None else ()
    trace.question = replace(question, documents=request.documenten, ground=ground)


def _look_up(reader: Reader, request: AskRequest, trace: Trace) -> None:
    assert trace.question is not None
    if trace.question.again:
        kind, before = trace.question.again, trace.question.previous
        if kind in _OF_THE_ANSWER and before is not None:
            trace.draft, trace.lookup = _OF_THE_ANSWER[kind](reader, before), kind
        elif kind == SURE and before is not None:
            trace.draft, trace.lookup = confirmed(reader, before, instead(trace.question.asked)), kind
        elif kind == MORE and before is not None and before.told and others_asked(trace.question.asked):
            trace.draft, trace.lookup = others(reader, before), kind
        elif kind == JUDGED and before is not None:
            trace.draft, trace.lookup = judged(reader, before, judged_as(trace.question.asked)), kind
        return
    if request.wijze in ("auto", "opzoeking", "taalmodel"):
        trace.draft, trace.lookup = look_up(trace.question, reader.desk)
        if trace.draft is not None and (
            not _stands(reader, trace.draft) or misses(trace.question, trace.draft, trace.lookup)
        ):
            trace.draft, trace.lookup = None, ""


_OF_THE_ANSWER = {WHERE: where, EXAMPLE: examples, SHORTER: shortened}


def _stands(reader: Reader, draft: Draft) -> bool:
    """Whether a looked-up answer would leave the gate with something to say."""
    if draft.outcome not in ANSWERED:
        return True
    _, sources, _ = gate(reader.library, draft)
    return bool(sources)


def _retrieve(reader: Reader, request: AskRequest, trace: Trace) -> None:
    assert trace.question is not None
    boost = trace.draft.spans if trace.draft else []
    trace.hits = reader.retriever.search(
        trace.question, 10, request.documenten, boost, context_of(reader, trace.question)
    )


def context_of(reader: Reader, question: Question) -> list[Passage]:
    """For a follow-up: the passages that the question before it is answered from."""
    return list(ground_of(reader, question.previous).passages) if question.previous is not None else []


def _extract(reader: Reader, request: AskRequest, trace: Trace) -> None:
    assert trace.question is not None
    if trace.draft is not None and trace.lookup == "cijfers" and trace.draft.why == "cel":
        worked = reader.extractor.worked(
            trace.question, trace.hits
        )  # one figure, where more are to be put together
        if worked is not None:
            trace.draft = worked
            return
        if reader.extractor.told_beside(trace.question, trace.hits, trace.draft.spans):
            trace.draft, trace.lookup = None, ""
    if trace.draft is not None:
        if trace.question.again:
            return
        told = trace.draft.outcome == "beantwoord" and (
            trace.draft.why not in SIDE_BY_SIDE or asks_of_the_one_found(trace.question.text)
        )
        counts_part = told and asks_part(reader, trace.question)
        several = told and (counts_part or not trace.draft.whole)
        whole = _in_parts(reader, request, trace.question) if several else None
        if (whole is not None and _only_of_then(trace.draft, whole)) or (
            whole is not None
            and whole.outcome == "beantwoord"
            and (
                whole.why == TIMED
                or counts_part
                or (_holds(whole, trace.draft) and not _holds(trace.draft, whole))
                or _one_figure(trace.draft, whole)
                or _one_document(reader, trace.question, trace.draft, whole)
                or _of_the_scene(trace.question, trace.draft, whole)
            )
        ):
            trace.draft = whole
        return
    if request.wijze == "opzoeking":
        trace.draft = Draft(
            "niet-gevonden",
            "opzoeking",
            (
                aside(
                    "Het register heeft hier geen antwoord op. Zoek in de teksten zelf met wijze auto of passages."
                ),
            ),
            suggestions=starters(reader.library),
        )
        return
    if trace.question.again == MORE:
        trace.draft = reader.extractor.more(trace.question, trace.hits)
        return
    draft = _in_parts(reader, request, trace.question) or _carried(reader, request, trace)
    trace.draft = reader.reach.judged(trace.question, trace.hits, draft)


def _carried(reader: Reader, request: AskRequest, trace: Trace) -> Draft:
    """The answer of the hits; where they only tell of an action, with who carries that out, or when."""
    assert trace.question is not None
    draft = _named(reader, trace)
    if draft.outcome not in ("beantwoord", "niet-gevonden") or not trace.hits.kept:
        return draft
    ranked = reader.extractor.ranked(trace.question, trace.hits)
    if trace.question.intent.form != "wie":
        asked = trace.question
        return planned(asked, reader.desk, ranked) or resulting(asked, reader.desk, ranked, draft) or draft
    told = carrier(
        trace.question, reader.desk, ranked, reader.extractor.parties, draft.outcome == "beantwoord"
    )
    return told or draft


def _named(reader: Reader, trace: Trace) -> Draft:
    """The answer of the hits; for a question about one document from that document, or that it holds none."""
    assert trace.question is not None
    question = trace.question
    draft = reader.extractor.answer(question, trace.hits)
    named = list(dict.fromkeys(n.id for n in question.named("document")))
    before = question.previous.names if question.previous is not None else ()
    taken_over = question.follow_up and (not question.ground or any(n.id in named for n in before))
    if draft.outcome != "beantwoord" or len(named) != 1 or taken_over:
        return draft
    if _of_that_name(reader, question, named[0], draft):
        return draft
    if not draft.spans or all(s.document == named[0] for s in draft.spans):
        return draft
    alone = question.only(named)
    own = reader.extractor.answer(alone, reader.retriever.search(alone, 10, named))
    if own.outcome == "beantwoord" and (not question.follow_up or _speaks_of(reader, question, own)):
        return own
    if any(s.document == named[0] for s in draft.spans):
        return _of_document(draft, named[0])
    titles = [reader.library.documents[d].title for d in (named[0], draft.spans[0].document)]
    told = aside(f"In {titles[0]} is daarover niets gevonden. Wel staat in {titles[1]}: ")
    return replace(
        draft,
        outcome="niet-gevonden",
        sentences=(told, *[s for s in draft.sentences if s.spans][:2]),
        why="ander document",
    )


def _of_that_name(reader: Reader, question: Question, document: str, draft: Draft) -> bool:
    """Whether a question adds a word to the name of a document, and the answer tells of what is called by both ("het waterplan polders"
    is not the library's waterplan)."""
    title = {stem(w) for w in words(reader.library.documents[document].title)}
    said = words(question.text)
    names = {
        (a, b)
        for a, b in pairwise(said)
        if stem(a) in title and stem(b) not in title and b not in STOPWORDS and not PARTICIPLE.match(b)
    }
    told = [words(reader.library.quote(s)) for s in draft.spans]
    return any(not names.isdisjoint(pairwise(t)) for t in told)


SPEAKS = 0.4  # how much of what the turn before was about an answer of another document must say


def _speaks_of(reader: Reader, question: Question, draft: Draft) -> bool:
    """Whether an answer says what the turn before a follow-up was about."""
    taken = question.groups[len(question.groups) - question.inherited :] if question.inherited else ()
    said = term_stems(" ".join(map(reader.library.quote, draft.spans)), reader.library.compounds)
    whole = sum(g.weight for g in taken if not g.shown[0].isdigit())
    held = sum(g.weight * g.match(said) for g in taken if not g.shown[0].isdigit())
    return bool(whole) and not question.number and held >= SPEAKS * whole


def _of_document(draft: Draft, document: str) -> Draft:
    """An answer about one document without what others say beside it."""
    kept = tuple(s for s in draft.sentences if not s.spans or any(x.document == document for x in s.spans))
    return replace(draft, sentences=kept)


def _one_figure(draft: Draft, whole: Draft) -> bool:
    """Whether one figure was looked up where the halves of the question give more."""
    return draft.why == "cel" and len(draft.records) == 1 and len(set(whole.spans)) > 1


def _one_document(reader: Reader, question: Question, draft: Draft, whole: Draft) -> bool:
    """Whether figures of one document were looked up, or what one says of a thing, where a question names several, and its
    halves give something of each."""
    named = {n.id for n in question.named("document")}
    return (
        len(named) > 1
        and (draft.why == "cel" or bool(thing_of(question, reader.library)))
        and len({s.document for s in draft.spans}) == 1
        and named <= {s.document for s in whole.spans}
    )


def _only_of_then(draft: Draft, whole: Draft) -> bool:
    """Whether what was looked up is all of the time before, where then and now are asked and nothing is said of it now."""
    if whole.why != TIMED or whole.outcome != "gedeeltelijk" or not draft.spans:
        return False
    return {s.document for s in draft.spans} <= {s.document for s in whole.spans}


def _of_the_scene(question: Question, draft: Draft, whole: Draft) -> bool:
    """Whether what was looked up is of the document that only sets the scene, where the question is put to another."""
    asked = {s.document for s in whole.spans}
    return (
        len({n.id for n in question.named("document")}) > 1
        and len(asked) == 1
        and not asked & {s.document for s in draft.spans}
    )


def _holds(draft: Draft, whole: Draft) -> bool:
    """Whether an answer rests on all that another rests on."""
    have = set(draft.spans)
    return all(span in have for span in whole.spans)


def _in_parts(reader: Reader, request: AskRequest, question: Question) -> Draft | None:
    return in_parts(reader, request, question, lambda draft: _stands(reader, draft))


def _contradicted(reader: Reader, request: AskRequest, trace: Trace) -> None:
    """Where an answer rests on a statement that the documents contradict, say so with both quotes."""
    draft, question = trace.draft, trace.question
    if draft is None or question is None or draft.outcome != "beantwoord":
        return
    have = {r.id for r in draft.records}
    titles = " ".join(n.shown for n in question.named("document"))
    parties = set(re.findall(r"\b[A-ZÀ-Þ]{2,}\b", question.text)) - set(re.findall(r"\w+", titles))
    for record in reader.desk.records("bevinding"):
        if parties and not parties & set(re.findall(r"\w+", str(record.data["tekst"]))):
            continue  # it is about another party
        spans = [s for s in _spans(record.data["bronnen"]) if not any(s.overlaps(u) for u in draft.spans)]
        whole = _spans(record.data["bronnen"])
        if record.data["soort"] != "tegenstrijdig" or record.id in have or len(spans) == len(whole):
            continue
        if (
            question.coverage(
                reader.desk.stems_of(str(record.data["tekst"]), *(reader.library.quote(s) for s in whole))
            )
            < CONTRADICTED
        ):
            continue
        text = str(record.data["tekst"]).rstrip(".")
        if re.search(r"\bniet\b", text):  # what one place leaves out does not unsay the other
            warned = f"De documenten zijn hier niet eender: {text}."
            trace.draft = replace(draft, warnings=(*draft.warnings, warned))
            return
        told = say(
            f"Let op: de documenten spreken elkaar hier tegen. {text} ",
            *(cite(s) for s in whole),
            ".",
            checked=False,
        )
        trace.draft = replace(
            draft,
            outcome="tegenstrijdig",
            sentences=(*draft.sentences, told),
            records=(*draft.records, record),
        )
        return


def _spans(value: object) -> list[Span]:
    return [s for s in value if isinstance(s, Span)] if isinstance(value, list | tuple) else []


def _put_right(reader: Reader, request: AskRequest, trace: Trace) -> None:
    """Where a question says outright what is not so, say that first."""
    draft, question = trace.draft, trace.question
    if draft is None or question is None or draft.why.startswith(("onjuiste aanname", "nagegaan")):
        return
    by_register = put_right(question, reader.desk)
    wrong = by_register or reader.extractor.put_right(question, trace.hits)
    if wrong is None or not _stands(reader, wrong):
        return
    if set(wrong.spans) & set(draft.spans) and (by_register is not None or not trace.lookup):
        return
    said = set(wrong.spans)
    told = tuple(s for s in draft.sentences if not said & set(s.spans))
    told = told if draft.outcome == "beantwoord" and trace.lookup else ()
    trace.draft = replace(
        draft if told else wrong,
        outcome="beantwoord" if told else "niet-gevonden",
        sentences=(*wrong.sentences, *told),
        records=(*wrong.records, *(draft.records if told else ())),
        why=f"onjuiste aanname, {wrong.why}",
    )


def _hear(reader: Reader, request: AskRequest, trace: Trace) -> None:
    """An answer to a follow-up that does not hear what that adds gives way to one that says so."""
    assert trace.question is not None and trace.draft is not None
    held = held_to(reader, trace.question, trace.draft)
    if held is None:
        return
    trace.draft = held
    if held.outcome == "onduidelijk":  # what was not understood was not read as anything
        trace.question = replace(trace.question, text=request.vraag)


def _hold_to_figure(reader: Reader, request: AskRequest, trace: Trace) -> None:
    """A figure of a thing does not answer what is outside it, nor one of all what is asked for each day."""
    assert trace.question is not None and trace.draft is not None
    if trace.lookup in ("", "acties"):
        trace.draft = held_to_its_rate(trace.question, reader.library, trace.draft)
    if trace.lookup in ("", "cijfers"):
        trace.draft = held_to_what_is_outside(trace.question, reader.library, trace.draft)


def _read_otherwise(reader: Reader, request: AskRequest, trace: Trace) -> None:
    """Where nothing answers a question of a conversation, the answer to the other way to read it."""
    assert trace.question is not None and trace.draft is not None
    if trace.draft.outcome not in ("niet-gevonden", "buiten-bereik") or trace.lookup:
        return
    other = otherwise(reader, request, trace.question)
    if other is None:
        return
    ground = ground_of(reader, other.previous).spans if other.previous is not None else ()
    again = Trace(question=replace(other, documents=request.documenten, ground=ground))
    for step in (_look_up, _retrieve, _extract, _hear, _hold_to_figure):
        step(reader, request, again)
    if (
        again.draft is not None
        and again.question is not None
        and answers(reader, again.question, again.draft)
    ):
        trace.question, trace.draft = again.question, again.draft
        trace.lookup, trace.hits = again.lookup, again.hits


STEPS = (
    ("Vraag lezen", _understand),
    ("Opzoeken in het register", _look_up),
    ("Zoeken in de documenten", _retrieve),
    ("Antwoord opstellen", _extract),
    ("Vervolg nagaan", _hear),
    ("Getal nagaan", _hold_to_figure),
    ("Anders lezen", _read_otherwise),
    ("Aannames nagaan", _put_right),
    ("Tegenspraak nagaan", _contradicted),
)


def _spoken(made: Answer) -> Iterator[Event]:
    for source in made.bronnen:
        yield Event("bron", source)
    pieces = made.antwoord.split(". ")
    for k, piece in enumerate(pieces):
        yield Event("tekst", {"tekst": piece + (". " if k < len(pieces) - 1 else "")})
