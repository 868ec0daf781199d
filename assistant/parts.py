"""Questions of more than one half: each half is answered on its own, from the documents that it speaks of.

A half that leans on the one before it ("en hoe ver is dat nu?") takes its subject along. A half that speaks of the time
of a document that is out of force is answered from such documents, its counterpart ("nu", "inmiddels") from the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.dates import dutch_date
from assistant.draft import Draft, Sentence, aside, say
from assistant.lookup import look_up
from assistant.question import Clause, Group, Question
from assistant.reader import AskRequest, Reader
from assistant.sides import Side, set_beside
from ingest.language import fold, words
from ingest.library import Library
from ingest.model import Passage, Span

MOST = 3  # halves
LONG = 600  # characters of a looked-up half that is set beside another
ROOM = 520  # characters of one half that is answered from passages
THEN, NOW = "toen", "nu"
TIMED = "toen en nu"

_NOW = re.compile(
    r"\b(nu|inmiddels|nog (?:steeds|altijd)|tegenwoordig|vandaag|momenteel|huidige?|intussen|ondertussen|hoe ver|op dit moment)\b"
)
_THEN = re.compile(r"\b(toen(?:tertijd)?|destijds|vroeger|voorheen|indertijd)\b")
_BOTH = re.compile(
    r"\b(toen en nu|nu en toen|(?:vroeger|destijds|eerst) en nu|was en (?:is|blijft)|waren en zijn|verander\w*|gewijzigd|zelfde|verschil\w*|bijgesteld|ten opzichte van)\b"
)
_REGION = re.compile(r"\b(?:(?:hele|onze|de) regio|regiobreed|regionaal)\b")
_PAST_TENSE = re.compile(
    r"\b(was|waren|wilden?|stonden?|stond|werden?|werd|moesten?|moest|zou(?:den)?|hadden|had|gold(?:en)?|ging(?:en)?|noemde|beloofde)\b"
)


@dataclass(frozen=True, slots=True)
class Half:
    """One half: what it asks, in which documents its answer is sought (none: all), and of which time it speaks."""

    question: Question
    documents: tuple[str, ...] = ()
    time: str = ""
    asks: bool = True


def in_parts(
    reader: Reader, request: AskRequest, question: Question, stands: Callable[[Draft], bool]
) -> Draft | None:
    """Answer a question that is several in one half by half; None where it is one, or where the halves give no more.

    `stands`: whether a looked-up answer has a source that holds.
    """
    if request.geschiedenis:
        return None
    halves = _halves(reader, request, question)
    if not halves or len(halves) > MOST:
        return None
    answered: list[tuple[Half, Draft]] = []
    for half in halves:
        context = [
            p
            for _, d in answered[-1:]
            for p in d.passages[:1]
            if half.question.follow_up and (not half.documents or p.document in half.documents)
        ]
        answered.append((half, _answered(reader, half, stands, context)))
    if len(answered) == 2 and any(h.question.follow_up for h, _ in answered):
        answered = _completed(reader, answered)
    if len(answered) == 2 and all(h.asks for h, _ in answered):
        answered = _paired(reader, answered)
    if any(d.outcome == "buiten-bereik" for h, d in answered if h.asks):
        return None
    return _together(reader.library, answered)


# --- which halves ---------------------------------------------------------------------------------------------------


def _halves(reader: Reader, request: AskRequest, question: Question) -> list[Half]:
    limit = request.documenten
    sources = _by_source(request.vraag)
    clauses = reader.understander.read_parts(sources or reader.understander.clauses(request.vraag))
    old = _old(reader.library)
    timed = _timed(reader, clauses, old, limit) if old else []
    if timed:
        return timed
    asking = [c for c in clauses if c.asks]
    if len(asking) > 1:
        halves = [Half(c.question, _own(c.question, limit)) for c in asking]
        return _apart(_scoped(reader, _of_cards(reader, halves) if sources else halves))
    if len(clauses) > 1 and asking:
        return _beside(reader, clauses, asking[0], limit)
    named = list(dict.fromkeys(n.id for n in question.named("document")))
    if len(named) > 1:
        return [Half(question.only((id,)), (id,)) for id in named if not limit or id in limit]
    return []


def _by_source(text: str) -> list[str]:
    """ "Hoeveel doen er mee volgens A en volgens B?" is the same question put to A and to B."""
    match = re.match(r"^(.+?)\s+volgens\s+(.+?)\s+en\s+(?:volgens\s+)(.+?)\s*\?*$", text, re.I)
    return [f"{match.group(1)} volgens {match.group(k)}?" for k in (2, 3)] if match else []


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
    wide = [bool(_REGION.search(fold(h.question.asked))) and not h.question.named("gemeente") for h in halves]
    if not any(wide) or all(wide):
        return list(halves)
    documents = reader.library.documents.values()
    ours = tuple(d.id for d in documents if not fold(d.publisher).startswith("gemeente"))
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
    if clauses[-1] is asking and question.named("document"):
        return [Half(question, _own(question, limit))]
    return []


def _own(question: Question, limit: tuple[str, ...]) -> tuple[str, ...]:
    """The document that a half names, within what the request allows."""
    named = tuple(dict.fromkeys(n.id for n in question.named("document")))
    return tuple(d for d in named if not limit or d in limit)[:1] or limit


def _old(library: Library) -> dict[str, str]:
    """The documents out of force with the year that each is of; nothing where no other is left."""
    today = date.today().isoformat()
    out = {
        d.id: (d.date or "")[:4]
        for d in library.documents.values()
        if d.valid_until and d.valid_until < today[: len(d.valid_until)]
    }
    return out if len(out) < len(library.documents) else {}


def _timed(
    reader: Reader, clauses: Sequence[Clause], old: dict[str, str], limit: tuple[str, ...]
) -> list[Half]:
    """The halves of a question that sets then beside now; nothing where it does not."""
    now = tuple(d for d in reader.library.documents if d not in old and (not limit or d in limit))
    then = tuple(d for d in old if not limit or d in limit)
    if not now or not then:
        return []
    marked: list[tuple[Clause, bool, bool]] = []
    for clause in clauses:
        flat = fold(clause.text)
        said = {n.id for n in clause.question.named("document")}
        dated = any(year and re.search(rf"(?<![\d-]){year}(?![\d-])", flat) for year in old.values())
        anchored = bool(dated or said & set(old) or (_THEN.search(flat) and not said))
        marked.append((clause, anchored, bool(_NOW.search(flat) or (said and said <= set(now)))))
    whole = fold(" ".join(c.text for c in clauses))
    if not any(a for _, a, _ in marked) and not re.search(r"\bwas en is\b|\bwaren en zijn\b", whole):
        return []
    years = tuple(old.values())
    if len(clauses) == 1:
        clause, _, of_now = marked[0]
        if not (of_now or _BOTH.search(whole)):
            return []
        plain = reader.understander.part(_plain(clause.text, years))
        return [Half(plain.only(then), then, THEN), Half(plain.only(now), now, NOW)]
    out: list[Half] = []
    questions = reader.understander.read_parts([_plain(c.text, years) for c in clauses])
    for (clause, anchored, of_now), plain_clause in zip(marked, questions, strict=True):
        past = anchored or (not of_now and bool(_PAST_TENSE.search(fold(clause.text))))
        documents = then if past and not (of_now and not anchored) else now
        out.append(
            Half(
                plain_clause.question.only(documents),
                documents,
                THEN if documents == then else NOW,
                clause.asks,
            )
        )
    return out if len({h.time for h in out}) > 1 else []


def _plain(text: str, years: Sequence[str]) -> str:
    """A clause without the words that only say of what time it speaks."""
    for year in years:
        if year:
            text = re.sub(rf"\b(?:(?:in|uit|van|sinds|vanaf|rond|begin|eind)\s+)?{year}\b(?![-–])", " ", text)
    text = re.sub(r"\b(toen en nu|nu en toen)\s*:?", " ", text, flags=re.I)
    return " ".join(text.split()).strip(" ,:")


# --- the answer -----------------------------------------------------------------------------------------------------


def _answered(
    reader: Reader, half: Half, stands: Callable[[Draft], bool], context: Sequence[Passage]
) -> Draft:
    question = replace(half.question, documents=half.documents)
    draft, _ = look_up(question, reader.desk) if half.asks else (None, "")
    if draft is not None and question.apart:
        draft = _own_statements(reader, question, draft)
    if draft is not None and (not stands(draft) or (half.time and draft.outcome != "beantwoord")):
        draft = None
    long = draft is not None and half.time and sum(len(s.text) for s in draft.sentences) > LONG
    if draft is not None and not long:
        return draft
    hits = reader.retriever.search(question, 10, half.documents, context=context)
    found = reader.extractor.answer(question, hits, brief=True)
    return draft if draft is not None and found.outcome != "beantwoord" else found


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


def _together(library: Library, answered: Sequence[tuple[Half, Draft]]) -> Draft | None:
    good = [(h, d) for h, d in answered if d.outcome == "beantwoord"]
    if not good or not any(h.asks for h, _ in good):
        return None
    timed = any(h.time for h, _ in answered)
    named = len({h.documents for h, _ in answered if len(h.documents) == 1}) > 1
    if timed:
        good.sort(key=lambda pair: pair[0].time != NOW)  # what holds now comes first
    sentences: list[Sentence] = []
    for half, draft in good:
        own = [s for s in _short(draft) if s not in sentences]
        if (timed or (named and len(half.documents) == 1)) and own:
            own[0] = _led(library, half, own[0])
        sentences += own
    lacking = [h for h, d in answered if h.asks and d.outcome != "beantwoord"]
    for half in lacking:
        where = library.documents[half.documents[0]].title if named and len(half.documents) == 1 else ""
        sentences.append(
            aside(
                f"In {where} is daarover niets gevonden."
                if where
                else "Op het andere deel van uw vraag geven de documenten geen antwoord."
            )
        )
    missing = bool(lacking)
    return Draft(
        "gedeeltelijk" if missing else "beantwoord",
        good[0][1].mode,
        tuple(sentences),
        tuple(r for _, d in good for r in d.records),
        tuple(p for _, d in good for p in d.passages),
        why=TIMED if timed else "in delen beantwoord",
    )


def _short(draft: Draft) -> list[Sentence]:
    """The sentences of a half: a few where they come from passages, all where they were looked up."""
    if draft.mode != "passages":
        return list(draft.sentences)
    out: list[Sentence] = []
    used = 0
    for sentence in draft.sentences:
        if out and used + len(sentence.text) > ROOM:
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
