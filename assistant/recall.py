"""What the turn before a follow-up was answered from: asked anew where its answer is not given, found back where it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.citations import gate
from assistant.draft import ANSWERED, Cite, Draft, Piece, Sentence, aside, cite, say
from assistant.evidence.candidates import Candidate, closed
from assistant.evidence.marks import WHEN
from assistant.evidence.retrieve import Hits
from assistant.lookup import look_up
from assistant.lookup.across import beside
from assistant.lookup.asked import card_fields
from assistant.lookup.common import listed
from assistant.lookup.papers import terms as terms_of
from assistant.lookup.tables.written_cells import over_periods
from assistant.reading.question import Question
from assistant.sections import shortens, speaks_there, without_subject
from assistant.turns.again import not_told
from assistant.turns.choosing import asks_back
from assistant.turns.doubted import holds
from assistant.words.lexicon import Name
from assistant.words.numerals import figures_of, telling_figures
from ingest.language import terms
from ingest.model import Passage, Span

if TYPE_CHECKING:
    from assistant.reader import Reader

AGREES = 0.5  # share of a given answer's telling words that its place must hold
SAME = 0.8  # of the best place, for a further one
FIRST = 2  # spans of an answer from the texts that count as what it rests on
TOLD = 400  # characters of a given answer that its place is looked for by
FIGURE = 0.3  # for a figure that it names
PAGES = 3  # places that an answer to "waar staat dat?" names
EXAMPLES = 3
# What sets a figure beside another: an average, an aim, what it was.
_SET_BESIDE = re.compile(
    r"\b(?:gemiddelde?|norm|streefcijfer|tekort|te (?:weinig|veel|langzaam|hoog|laag)|nog maar|slechts|stevige|niet snel genoeg|ten opzichte van|in plaats van|t\.o\.v\.)\b"
    r"|\b(?:onder|boven) het\b|\b(?:hoger|lager|meer|minder) dan (?:het|de|in)\b",
    re.I,
)
_FOR_EXAMPLE = re.compile(
    r"\b(?:bijvoorbeeld|bijv\.|bv\.|zoals|denk aan|o\.a\.|onder (?:meer|andere)|waaronder)", re.I
)


_STATED = re.compile(r".{120,}?\[\d+\]\.(?=\s+[A-ZÀ-Þ])", re.S)


@dataclass(frozen=True, slots=True)
class Ground:
    """The spans that an earlier answer rests on, and the passages around them."""

    spans: tuple[Span, ...] = ()
    passages: tuple[Passage, ...] = ()


def ground_of(reader: Reader, question: Question) -> Ground:
    """Where an earlier question was answered from. Empty where it has no answer in the documents."""
    return question.once("ground", lambda: _ground(reader, question))


@dataclass(frozen=True, slots=True)
class Memory:
    """Earlier questions asked anew, for the follow-ups that lean on them (see `question.Recall`)."""

    reader: Reader

    def answer(self, question: Question) -> str:
        return answer_to(self.reader, question)

    def goes_on(self, question: Question, previous: Question) -> bool:
        if not without_subject(question):
            return False
        if shortens(self.reader, question, previous):
            return True
        spans = ground_of(self.reader, previous).spans
        return bool(spans) and speaks_there(self.reader, question, spans)

    def field(
        self, question: Question, dossiers: Sequence[Name] = (), unheard: bool = False
    ) -> tuple[str, str]:
        desk = self.reader.desk
        ids = {n.id for n in dossiers}
        records = [r for r in desk.records("dossier") if r.id in ids]
        return card_fields.field_asked(question, desk, records, unheard), card_fields.part_asked(
            question, desk, records
        )

    def period_beside(self, question: Question, later: bool) -> str:
        draft, _ = look_up(question, self.reader.desk)
        cell = next((r for r in draft.records if r.kind == "cijfer"), None) if draft is not None else None
        if cell is None or not cell.data["periode"]:
            return ""
        period = str(cell.data["periode"])
        others = sorted({str(r.data["periode"]) for r in over_periods(self.reader.desk, cell)} - {period})
        beside = [p for p in others if (p > period) == later]
        return (beside[0] if later else beside[-1]) if beside else ""

    def meant(self, question: Question) -> Sequence[Name]:
        if question.named("dossier"):
            return question.named("dossier")
        ids = {r.id for r in card_fields.meant(question, self.reader.desk)}
        return [n for n in self.reader.lexicon.names if n.kind == "dossier" and n.id in ids]

    def joins(self, question: Question, named: bool = False) -> bool:
        return card_fields.joins(question, self.reader.desk, named)

    def says_little(self, question: Question) -> bool:
        return card_fields.says_little(question, self.reader.desk)

    def known_alone(self, question: Question) -> bool:
        desk = self.reader.desk
        draft = beside.about_person(question, desk) or beside.look_up(question, desk)
        if draft is None and question.intent.kind == "begrip":
            draft = terms_of.look_up(question, desk)
        return draft is not None and draft.outcome in ANSWERED

    def told_alone(self, question: Question) -> bool:
        draft, _ = look_up(question, self.reader.desk)
        return draft is not None and draft.outcome in ANSWERED

    def theme(self, question: Question) -> tuple[str, str, frozenset[str]]:
        spans = ground_of(self.reader, question).spans
        found = [
            (r, part)
            for r in self.reader.desk.records("thema")
            for part in ("bereiken", "doen")
            for item in listed(r.data[part])
            for span in _spans_of(item)
            if any(span.overlaps(s) for s in spans)
        ]
        if len({r.id for r, _ in found}) != 1:
            return "", "", frozenset()
        record = found[0][0]
        title = self.reader.library.documents[record.document].title
        return str(record.data["naam"]), title, frozenset(part for _, part in found)

    def subject(self, question: Question) -> tuple[Sequence[Name], str]:
        return question.once("subject", lambda: self._subject(question))

    def action_told(self, question: Question, when: bool) -> tuple[Sequence[Name], str]:
        spans = ground_of(self.reader, question).spans
        if when and any(WHEN.search(self.reader.library.quote(s)) for s in spans):
            return (), ""
        found = [
            r
            for r in self.reader.desk.records("actie")
            if r.data["nummer"] and any(s.overlaps(t) for s in spans for t in _fields_of(r.data["bronnen"]))
        ]
        if len(found) != 1:
            return (), ""
        of = [n for n in self.reader.lexicon.names if n.kind == "document" and n.id == found[0].document]
        return of, str(found[0].data["nummer"])

    def _subject(self, question: Question) -> tuple[Sequence[Name], str]:
        draft, lookup = look_up(question, self.reader.desk)
        if draft is None or lookup not in _SUBJECTS or draft.outcome not in ANSWERED:
            return (), ""
        told = question.told
        if (
            told
            and told != gate(self.reader.library, draft)[0]
            and not _agrees(self.reader, told, draft.spans)
        ):
            return (), ""  # it was answered from elsewhere
        kinds = {r.kind for r in draft.records}
        kind = "actie" if kinds == {"actie"} else _SUBJECTS[lookup]  # a description may fit an action
        about = list({r.id: r for r in draft.records if r.kind == kind}.values())
        if len(about) != 1:
            return (), ""
        names, record = self.reader.lexicon.names, about[0]
        if record.kind == "actie":
            of = [n for n in names if n.kind == "document" and n.id == record.document]
            return of, str(record.data["nummer"])
        led = (
            [str(d["id"]) for d in listed(record.data["dossiers"])]
            if record.kind == "persoon"
            else [record.id]
        )
        return [n for n in names if n.kind == "dossier" and led == [n.id]], ""


def _fields_of(sources: object) -> list[Span]:
    """The spans of all fields of a record."""
    held = sources.values() if isinstance(sources, Mapping) else ()
    return [s for spans in held for s in ([spans] if isinstance(spans, Span) else _all_spans(spans))]


def _all_spans(value: object) -> list[Span]:
    return [s for s in value if isinstance(s, Span)] if isinstance(value, list) else []


def _spans_of(item: Mapping[str, object]) -> list[Span]:
    """The spans that an item of a record rests on."""
    source = item.get("bron")
    return [source] if isinstance(source, Span) else _all_spans(source)


# By lookup: the kind of record that its answer is about.
_SUBJECTS = {"dossiers": "dossier", "personen": "persoon", "acties": "actie", "telling van acties": "actie"}


def answer_to(reader: Reader, question: Question) -> str:
    """The answer to an earlier question, as it would be given now."""
    draft, _ = _asked_anew(reader, question)
    if draft.outcome not in ANSWERED:
        return ""
    return gate(reader.library, draft)[0]


def answered_as(reader: Reader, question: Question) -> Draft | None:
    """The answer to an earlier question as a draft; None where the documents have none."""
    draft, _ = _asked_anew(reader, question)
    return draft if draft.outcome in ANSWERED else None


def shortened(reader: Reader, question: Question) -> Draft:
    """The answer to "kun je dat korter zeggen?": the statement that the answer before opens with."""
    draft = answered_as(reader, question)
    if draft is None:
        return _unanswered("er valt dus niets korter te zeggen", "niets om korter te zeggen")
    first = next(k for k, s in enumerate(draft.sentences) if s.spans)
    sentences = (aside("Kort gezegd:"), draft.sentences[first])
    return replace(draft, sentences=sentences, why="vorig antwoord korter")


# What an answer says that tells nothing; where it stands is nowhere.
_REFUSED = re.compile(r"\s*(?:dat|de reden) staat niet in de documenten[^.]*\.\s*", re.I)


def _ground(reader: Reader, question: Question) -> Ground:
    if _REFUSED.match(question.told):
        question = replace(question, told=_REFUSED.sub("", question.told, count=1))
    if question.again and question.previous is not None:
        return ground_of(reader, question.previous)
    draft, hits = _asked_anew(reader, question)
    own = draft.spans if draft.outcome == "beantwoord" else []
    given = _given(reader, question, hits)
    if question.told and not _has_figures(reader, question.told, given.spans):
        # what was told may stand where the question does not lead
        told = reader.understander.part(question.told[:TOLD])
        by_told = _given(reader, question, reader.retriever.search(told, 10, question.documents))
        if not given.spans or _has_figures(reader, question.told, by_told.spans):
            given = by_told
    if given.spans and not (own and draft.mode == "opzoeking" and _agrees(reader, question.told, own)):
        return given
    if not own:
        return Ground(passages=tuple(h.passage for h in hits.kept[:2]))
    if draft.mode == "passages":
        own = own[:FIRST]
    best = [h.passage for h in hits.kept if any(_within(s, h.passage) for s in own)]
    return Ground(tuple(own), tuple(best[:2]))


def _has_figures(reader: Reader, told: str, spans: Sequence[Span]) -> bool:
    """Whether a place has one of the telling figures of a given answer, if there are any; no place has none."""
    figures = telling_figures(told)
    there = figures_of(" ".join(reader.library.quote(s) for s in spans))
    return bool(spans) and (not figures or bool(figures & there))


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
    titles = {reader.library.documents[s.document].title for s in spans}  # an answer may call where it stands
    said = (*(reader.library.quote(s) for s in spans), *titles)
    have = {t for text in said for t, _ in terms(text, reader.library.compounds)}
    whole = sum(wanted.values())
    return not whole or sum(w for t, w in wanted.items() if t in have) >= AGREES * whole


def _first_told(told: str) -> str:
    """The statement that an answer opens with, which answers; the ones behind it only stand near it. Of a list the whole."""
    first = _STATED.match(told)
    return first.group() if first and "(1)" not in first.group() else told


def _given(reader: Reader, question: Question, hits: Hits) -> Ground:
    """The place of an answer that the conversation holds: the sentences that say most of it."""
    wanted = _telling(reader, _first_told(question.told))
    whole = sum(wanted.values())
    if not whole:
        return Ground()
    figures = telling_figures(question.told)
    found: list[tuple[float, int, Passage, tuple[Span, ...]]] = []
    for order, hit in enumerate(hits.kept):
        place = reader.retriever.place(hit)
        units = zip(hit.passage.units, reader.stems.units[place], reader.stems.texts[place], strict=True)
        for unit, stems, text in units:
            value = sum(w for t, w in wanted.items() if t in stems) / whole
            value += FIGURE * bool(figures and figures & figures_of(text))
            value += 0.2 * question.coverage(stems | reader.stems.heads[place])
            found.append((value, -order, hit.passage, unit.spans))
    found.sort(key=lambda f: (-f[0], -f[1]))
    if not found or found[0][0] < AGREES:
        return Ground()
    best = [f for f in found if f[0] >= SAME * found[0][0]][:2]
    return Ground(tuple(s for f in best for s in f[3]), tuple({f[2].id: f[2] for f in best}.values()))


def where(reader: Reader, question: Question) -> Draft:
    """The answer to "waar staat dat?": document, page and words of what the turn before was answered from."""
    if asks_back(question.told):
        return _unanswered("er is dus geen vindplaats", "geen vindplaats")
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
        return _unanswered("daarom is er geen vindplaats", "geen vindplaats")
    return Draft(
        "beantwoord",
        "opzoeking",
        tuple(made),
        passages=ground.passages,
        why="vindplaats van het vorige antwoord",
    )


def _unanswered(so: str, why: str) -> Draft:
    told = aside(f"Op de vorige vraag gaven de documenten geen antwoord; {so}.")
    return Draft("niet-gevonden", "opzoeking", (told,), why=why)


def confirmed(reader: Reader, question: Question, other: str = "") -> Draft:
    """The answer to "weet u dat zeker?": what the documents say, with a yes where the turn before said the same. `other`: what was
    thought instead, to which it is a no where the documents do not say it there."""
    draft, _ = _asked_anew(reader, question)
    if asks_back(question.told) or not_told(question.told):
        return _unanswered("er is dus niets na te gaan", "niets om na te gaan")
    if draft.outcome not in ANSWERED:
        if ground_of(reader, question).spans:
            return where(reader, question)
        return _unanswered("daarom is dat niet na te gaan", "niets om na te gaan")
    sentences = draft.sentences if draft.mode == "opzoeking" else draft.sentences[:FIRST]
    kept = replace(draft, sentences=sentences)
    said = gate(reader.library, kept)[0]
    same = bool(question.told) and figures_of(question.told) <= figures_of(said)
    same = same and _agrees(reader, question.told, kept.spans)
    yes = "Zo staat het in de documenten." if said.startswith("Nee") else "Ja, zo staat het in de documenten."
    lead = aside(yes if same and not other else "Dit staat in de documenten.")
    if other and not holds(said, other):
        lead = aside(f'Nee, "{other}" staat er niet bij. Dit staat in de documenten.')
    return replace(kept, sentences=(lead, *sentences), why="vorig antwoord nagegaan")


def examples(reader: Reader, question: Question) -> Draft:
    """The answer to "geef eens een voorbeeld": a few members of the list that answers the question before, else what the
    documents themselves call an example."""
    draft, hits = _asked_anew(reader, question)
    told = _some(draft)
    if told is not None:
        return told
    ranked = reader.extractor.ranked(question, hits)
    named = [c for c in ranked if _FOR_EXAMPLE.search(c.text) and c.fits and c.held >= SAME * ranked[0].held]
    if named:
        return replace(reader.extractor.stated(question, named[:1]), why="voorbeelden in de tekst")
    listing = replace(question, intent=replace(question.intent, form="lijst", everything=True))
    told = _some(reader.extractor.answer(listing, hits))
    if told is not None:
        return told
    return Draft(
        "niet-gevonden",
        "passages",
        (aside("Een voorbeeld daarvan staat niet in de documenten."),),
        passages=tuple(h.passage for h in hits.kept[:5]),
        why="geen voorbeelden",
    )


def _some(draft: Draft) -> Draft | None:
    """The first members of the list that an answer holds."""
    found = _members(draft) if draft.outcome in ANSWERED else []
    if not found:
        return None
    pieces: list[Piece] = ["Bijvoorbeeld: "]
    for k, (text, mark) in enumerate(found[:EXAMPLES]):
        pieces += ["; " if k else "", f"{text} ", mark]
    told = say(*pieces, ".", checked=False)
    return Draft("beantwoord", draft.mode, (told,), draft.records, draft.passages, why="voorbeelden")


def others(reader: Reader, question: Question) -> Draft | None:
    """The answer to "welke nog meer?": the members of the list that answers the question before which its answer did not
    name; None where it named all of them."""
    draft, _ = _asked_anew(reader, question)
    found = _members(draft) if draft.outcome in ANSWERED else []
    told = {t for t, whole in terms(question.told, reader.library.compounds) if whole}
    fresh = []
    for text, mark in found:
        own = {t for t, whole in terms(text, reader.library.compounds) if whole}
        if len(own & told) < SAME * len(own):
            fresh.append((text, mark))
    if not fresh:
        return None
    pieces: list[Piece] = ["Ook: " if len(fresh) < len(found) else "Genoemd worden: "]
    for k, (text, mark) in enumerate(fresh):
        pieces += ["; " if k else "", f"{text} ", mark]
    told_now = say(*pieces, ".", checked=False)
    return Draft(
        "beantwoord", draft.mode, (told_now,), draft.records, draft.passages, why="wat nog niet genoemd is"
    )


def judged(reader: Reader, question: Question, how: str) -> Draft:
    """The answer to "is dat veel?": what the documents set beside it, and where they do so nowhere that they do not say."""
    draft, hits = _asked_anew(reader, question)
    if draft.outcome not in ANSWERED:
        return _unanswered(f"of het {how} is, dus ook niet", "niets om te beoordelen")
    pages = {(s.document, s.page) for s in draft.spans}
    beside = [
        c
        for c in reader.extractor.ranked(question, hits)
        if _SET_BESIDE.search(c.text)
        and (c.held >= AGREES or _apart(c, draft.spans[:1]) == 1)
        and any((s.document, s.page) in pages for s in c.unit.spans)
    ]
    if beside:
        beside.sort(key=lambda c: _apart(c, draft.spans[:1]))
        return replace(reader.extractor.stated(question, beside[:1]), why="wat er naast staat")
    lead = aside(f"Of dat {how} is, zeggen de documenten niet. Wel staat er dit.")
    kept = draft.sentences if draft.mode == "opzoeking" else draft.sentences[:1]
    return replace(draft, outcome="niet-gevonden", sentences=(lead, *kept), why="geen oordeel")


def _apart(c: Candidate, spans: Sequence[Span]) -> int:
    """How many statements of its passage stand between a candidate and what an answer rests on."""
    units = c.hit.passage.units
    at = [k for k, u in enumerate(units) if any(s.overlaps(t) for s in u.spans for t in spans)]
    return min((abs(units.index(c.unit) - k) for k in at), default=len(units))


def _members(draft: Draft) -> list[tuple[str, Cite]]:
    """The members of the longest list among an answer's sentences, each with its mark; empty where there is none."""
    best: list[tuple[str, Cite]] = []
    for sentence in draft.sentences:
        found: list[tuple[str, Cite]] = []
        text = ""
        for piece in sentence.pieces:
            if isinstance(piece, str):
                text += piece
                continue
            item = re.sub(r"^.*:\s(?=\S)", "", text, flags=re.S) if not found else text
            item = re.sub(r"^[\s,;.]*(?:en\s+)?(?:\(\d{1,2}\)\s*)?", "", item).strip(" .;,")
            if item:
                found.append((item, piece))
            text = ""
        best = max(best, found, key=len)
    return best if len(best) > 1 else []
