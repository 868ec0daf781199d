"""Question -> hits: passages found by BM25 and by vectors, fused, then weighed by what of the question they hold.

The two ways are LlamaIndex retrievers, so that either can be replaced; fusion is reciprocal rank (Cormack et al. 2009) with
weights, followed by a linear score whose weights were fitted on questions to sentences (`python -m benchmarks.sentences --vindt`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode

from assistant.reading.question import Question
from assistant.words.lexicon import Lexicon
from assistant.words.set_phrases import without_set_phrases
from ingest.language import STOPWORDS, term_stems, terms, words
from ingest.library import Library
from ingest.model import Passage, Span, Unit
from ingest.records.people import NAME

DEPTH = 40  # how many each way of finding hands over
DROPPED = 20  # of those that are not kept, how many an explanation may show
REMEMBERED = 16  # texts whose nearest passages are remembered: a lookup and the answer search for the same
RRF = 20.0  # the constant of reciprocal rank fusion
LEXICAL, VECTOR = 1.0, 0.35  # weights in the fusion
_NOWHERE = 200  # the rank of what one way did not find
W_FUSED, W_BM25, W_COVER, W_UNIT, W_COSINE = 0.19, 0.39, 0.52, 1.15, 0.70
LOOKED_UP = 10.0  # what goes before all else: where the register has its answer from
SAME_PLACE = 0.7  # for a follow-up: what the answer before it rested on
KIND_WEIGHT = {"voetnoot": 0.85}


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage with its score and how each way of finding ranked it (from 1; 0: not found). Shares of the question's weight, 0 to
    1: `coverage`, of the whole passage, and `unit`, of the best of its units with the headings over it."""

    passage: Passage
    score: float
    coverage: float
    lexical: float = 0.0
    cosine: float = 0.0
    rank_lexical: int = 0
    rank_vector: int = 0
    unit: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """What a search kept, best first, and what it looked at and dropped. Each is its own: what is worked out of it is kept by it."""

    kept: tuple[Hit, ...]
    dropped: tuple[Hit, ...] = ()


@dataclass(slots=True)
class Stems:
    """The stems of every passage, its headings and its units, made once for a generation."""

    passages: list[frozenset[str]] = field(default_factory=list)
    heads: list[frozenset[str]] = field(default_factory=list)
    units: list[list[frozenset[str]]] = field(default_factory=list)
    leads: list[list[frozenset[str]]] = field(default_factory=list)  # of the line that each unit hangs under
    texts: list[list[str]] = field(default_factory=list)  # of every unit, on one line
    legends: set[str] = field(default_factory=set)  # of those, runs of labels that say nothing

    @classmethod
    def of(cls, library: Library) -> Stems:
        made = cls()

        @lru_cache(maxsize=64)
        def lead(text: str) -> frozenset[str]:
            return said_stems(library, text)

        for passage in library.passages:
            head = said_stems(library, f"{' '.join(passage.path)} {passage.context}")
            body = said_stems(library, passage.text)
            made.heads.append(head)
            made.units.append([unit_stems(library, unit) for unit in passage.units])
            made.passages.append(head.union(body, *made.units[-1]))
            made.leads.append([lead(unit.lead) for unit in passage.units])
            made.texts.append([library.line(unit.spans) for unit in passage.units])
            made.legends |= {t for u, t in zip(passage.units, made.texts[-1], strict=True) if is_legend(u, t)}
        for record in library.register.records("cijfer"):
            if caption := _CAPTION.match(" ".join(str(record.data["tabel"] or "").split())):
                made.legends |= {part for part in (caption[0], caption[1], caption[2]) if part}
        return made


_CAPTION = re.compile(
    r"((?:Tabel|Figuur|Grafiek)\s+[\d.]+[a-z]?[.:]?)\s*(.*)$"
)  # what a table counts, which tells no figure of it


def is_legend(unit: Unit, text: str) -> bool:
    """A run of labels under a drawing: a line of several words, none of which joins the others."""
    found = words(text)
    return (
        unit.kind == "sentence"
        and len(found) > 5
        and not NAME.match(text)
        and not re.search(r"[.!?:;]$|\d", text)
        and not any(w in STOPWORDS and w != "in" for w in found[:6])
        and sum(w[:1].isupper() for w in text.split()[:8]) >= 3
    )


def unit_stems(library: Library, unit: Unit) -> frozenset[str]:
    text = " ".join(library.quote(span) for span in unit.spans)
    return said_stems(library, f"{unit.lead if unit.kind == 'field' else ''} {text}")


def said_stems(library: Library, text: str) -> frozenset[str]:
    """The stems of a text, without those of set phrases ("in plaats van" is no place)."""
    return term_stems(without_set_phrases(text), library.compounds)


class LexicalRetriever(BaseRetriever):
    """BM25 over the words of a question and what may stand in their place."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library

    def search(self, question: Question, allowed: Sequence[str] = ()) -> list[tuple[int, float]]:
        """(place of a passage, score), best first."""
        scores = self._library.index.lexical(question.weights())
        if allowed:
            keep = np.array([p.document in allowed for p in self._library.passages])
            scores = np.where(keep, scores, 0.0)
        top = np.argsort(-scores)[:DEPTH]
        return [(int(k), float(scores[k])) for k in top if scores[k] > 0]

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        weights = {t: 1.0 for t, _ in terms(query_bundle.query_str, self._library.compounds)}
        scores = self._library.index.lexical(weights)
        top = np.argsort(-scores)[:DEPTH]
        return [_node(self._library, int(k), float(scores[k])) for k in top if scores[k] > 0]


class VectorRetriever(BaseRetriever):
    """Nearest passages in Chroma by cosine."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._found = lru_cache(REMEMBERED)(
            lambda text, allowed: self._library.index.nearest(text, DEPTH, allowed)
        )

    def search(self, text: str, allowed: tuple[str, ...] = ()) -> list[tuple[int, float]]:
        """(place of a passage, similarity), best first."""
        return list(self._found(text, allowed))

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return [_node(self._library, k, score) for k, score in self.search(query_bundle.query_str)]


def _node(library: Library, place: int, score: float) -> NodeWithScore:
    passage = library.passages[place]
    return NodeWithScore(node=TextNode(id_=passage.id, text=passage.text), score=score)


class Retriever:
    """Searches one library."""

    def __init__(self, lexicon: Lexicon, stems: Stems) -> None:
        self._library = lexicon.library
        self._stems = stems
        self._lexical = LexicalRetriever(lexicon.library)
        self._vector = VectorRetriever(lexicon.library)
        self._places: dict[tuple[str, int], list[int]] = {}
        for k, passage in enumerate(self._library.passages):
            for part in passage.parts:
                self._places.setdefault((part.document, part.page), []).append(k)

    def in_one_place(self, question: Question, hits: Hits) -> float:
        """The most of a question's weight that one unit of the passages found holds, 0 to 1."""
        places = (self._library.index.place(h.passage.id) for h in hits.kept)
        return max((question.coverage(u) for k in places for u in self._stems.units[k]), default=0.0)

    def search(
        self,
        question: Question,
        limit: int,
        documents: Sequence[str] = (),
        boost: Sequence[Span] = (),
        context: Sequence[Passage] = (),
    ) -> Hits:
        """The best passages for a question. `documents` limits the search; passages with a span of `boost` (what the
        register found) go first; those of `context` (what the question before was answered from) count for more."""
        within = tuple(documents)
        lexical = question.once((self, "words", within), lambda: self._lexical.search(question, within))
        vector = question.once((self, "vectors", within), lambda: self._vector.search(question.text, within))
        rank_l = {k: r for r, (k, _) in enumerate(lexical, 1)}
        rank_v = {k: r for r, (k, _) in enumerate(vector, 1)}
        score_l, score_v = dict(lexical), dict(vector)
        top_l = lexical[0][1] if lexical else 1.0
        lead = self._boosted(boost)
        near = {p.id for p in context}
        sections = {(p.document, p.path) for p in context if p.path}
        inside = [self._library.index.place(id) for id in near]
        named = {n.id for n in question.named("document")}
        found: list[tuple[float, str, int, float, float]] = []
        sought = question.sought
        for k in {*rank_l, *rank_v, *lead, *inside}:
            passage = self._library.passages[k]
            here = sought & self._stems.passages[k]  # all that its units can hold, and few
            cover = question.share(here)
            head = sought & self._stems.heads[k]
            unit = question.share(head) if self._stems.units[k] else 0.0
            if cover > unit:  # what no unit adds to needs no looking at each of them
                unit = max(
                    map(question.share, {head | (here & u) for u in self._stems.units[k]}), default=0.0
                )
            score = (
                W_FUSED * fused(rank_l.get(k, 0), rank_v.get(k, 0))
                + W_BM25 * score_l.get(k, 0.0) / top_l
                + W_COVER * cover
                + W_UNIT * unit
                + W_COSINE * max(0.0, score_v.get(k, 0.0))
            ) * KIND_WEIGHT.get(passage.kind, 1.0)
            if named:
                score *= 1.25 if passage.document in named else 0.7
            if passage.id in near:
                score += SAME_PLACE
            elif (passage.document, passage.path) in sections:
                score += 0.5 * SAME_PLACE
            if k in lead:
                score += LOOKED_UP - 0.01 * lead[k]
            found.append((-round(score, 5), passage.id, k, cover, unit))
        found.sort()
        several = _is_over_several(question)
        hits = [
            Hit(self._library.passages[k], -score, round(cover, 4), round(score_l.get(k, 0.0), 4),
                round(score_v.get(k, 0.0), 4), rank_l.get(k, 0), rank_v.get(k, 0), round(unit, 4))
            for score, _, k, cover, unit in (found if several else found[: limit + DROPPED])
        ]  # fmt: skip
        kept = _spread(hits, question, limit) if several else hits[:limit]
        first = {h.passage.id for h in kept}
        rest = [h for h in hits if h.passage.id not in first]
        return Hits(tuple(kept), tuple(rest[:DROPPED]))

    def place(self, hit: Hit) -> int:
        return self._library.index.place(hit.passage.id)

    def _boosted(self, spans: Sequence[Span]) -> dict[int, int]:
        """The passages in which given spans lie, in their order."""
        out: dict[int, int] = {}
        for span in spans:
            for k in self._places.get((span.document, span.page), ()):
                for part in self._library.passages[k].parts:
                    if part.overlaps(span):
                        out.setdefault(k, len(out))
        return out


def fused(lexical: int, vector: int) -> float:
    """The reciprocal ranks of a passage by both ways together, 1 for the first by words alone. Ranks from 1; 0: not found."""
    return (RRF + 1) * (LEXICAL / (RRF + (lexical or _NOWHERE)) + VECTOR / (RRF + (vector or _NOWHERE)))


def _is_over_several(question: Question) -> bool:
    """Whether a question is over two documents or may be."""
    return question.intent.compare or len(question.named("document")) > 1


def _spread(hits: Sequence[Hit], question: Question, limit: int) -> list[Hit]:
    """The best hits for a question over more than one document: the best of each."""
    named = [n.id for n in question.named("document")]
    out: list[Hit] = []
    per: dict[str, int] = {}
    for document in named:
        best = next((h for h in hits if h.passage.document == document), None)
        if best:
            out.append(best)
    for hit in hits:
        if len(out) >= limit:
            break
        if hit in out:
            continue
        if per.get(hit.passage.document, 0) >= max(2, limit // 2):
            continue
        per[hit.passage.document] = per.get(hit.passage.document, 0) + 1
        out.append(hit)
    return sorted(out[:limit], key=lambda h: -h.score)
