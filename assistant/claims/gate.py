"""The sentence gate for generated text: a sentence passes only where one of the sources that it names
carries it.

It compares words, not meaning: every word that states something must stand in one small piece of the source
with its headings, and numbers, names, moments, negations, scope, certainty and who-does-what must stand
there in the same way.
So it drops some free wording that is true; the writer is asked to keep to the words of the documents.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from assistant.claims import checks, tokens
from assistant.claims.antecedents import FINITE, points_to, with_previous
from assistant.claims.checks.frames import told
from assistant.claims.clean import english, forbidden, plain_sentence
from assistant.claims.matching import Piece, Source, View
from assistant.claims.reading import ACTORS, Known, Reading, read
from assistant.claims.words import root
from ingest.language import Compounds, fold, stem, term_stems, words
from ingest.library import Library
from ingest.model import Span

LEANS = 5  # a part of a sentence with fewer words of content and no verb of form leans on the part before it
TRIED = 4  # pieces of a source that a sentence is held against


@dataclass(frozen=True, slots=True)
class Verdict:
    """`spans`: the quotes that carry the sentence, in order; empty with a Dutch `reason` where it did not
    pass. `text` is the sentence as it may be shown; `parts` are its pieces of text, each with the spans
    that it rests on. `quote` holds the source's own words where they are said instead of a sentence."""

    text: str
    parts: tuple[tuple[str, tuple[Span, ...]], ...] = ()
    reason: str = ""
    tokens: tuple[str, ...] = ()
    carried: tuple[Piece, ...] = ()
    quote: str = ""

    @property
    def passed(self) -> bool:
        return not self.reason

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(s for _, found in self.parts for s in found)


@dataclass(slots=True)
class Gate:
    """Holds sentences against sources, for one library. Views of pieces are kept: a generation never
    changes."""

    known: Known
    compounds: Compounds
    strict: bool = False
    _views: dict[tuple[str, str], View] = field(default_factory=dict)

    @classmethod
    def of(cls, library: Library) -> Gate:
        return cls(Known.of(library), library.compounds)

    def check(self, sentence: str, sources: Mapping[str, Source]) -> Verdict:
        """Judge one sentence with its tokens, as the model wrote it."""
        clean = plain_sentence(sentence)
        named = [t for m in tokens.TOKEN.finditer(clean) for t in tokens.named(m)]
        bare = tokens.tidy(tokens.TOKEN.sub("", clean))
        if not words(bare):
            return Verdict(bare, reason="leeg", tokens=tuple(named))
        hidden = forbidden(bare)
        if hidden:
            return Verdict(bare, reason=hidden, tokens=tuple(named))
        if not named:
            return Verdict(bare, reason="geen bron")
        unknown = [t for t in named if t not in sources]
        if unknown:
            return Verdict(bare, reason=f"bron {unknown[0]} bestaat niet", tokens=tuple(named))
        if english(bare):
            return Verdict(bare, reason="niet in het Nederlands", tokens=tuple(named))
        if re.search(r"[\[\]{}]", bare):
            return Verdict(bare, reason="onbekend teken", tokens=tuple(named))
        if bare.endswith("?"):
            return Verdict(bare, reason="een vraag", tokens=tuple(named))
        return self._segments(clean, bare, named, sources)

    def freely(self, sentence: str, sources: Mapping[str, Source]) -> str:
        """Why a sentence that passes had better be said in its source's own words: it leaves out, joins or reshapes what the checks
        on single words cannot weigh. "" where it tells a clause of its source whole."""
        return replace(self, strict=True).check(sentence, sources).reason

    # --- which source for which part
    # ------------------------------------------------------------------------------

    def _segments(
        self, clean: str, bare: str, named: Sequence[str], sources: Mapping[str, Source]
    ) -> Verdict:
        cut = tokens.cut(clean)
        tail = clean[[m.end() for m in tokens.TOKEN.finditer(clean)][-1] :]
        # One mark, or the same one again and again: the sentence rests on it as a whole.
        if len({tuple(sorted(own)) for _, own in cut}) == 1 or words(tail):
            whole = self.carry(bare, [sources[t] for t in dict.fromkeys(named)])
            if isinstance(whole, str):
                return Verdict(bare, reason=whole, tokens=tuple(named))
            return Verdict(bare, ((bare, _spans(whole)),), tokens=tuple(named), carried=tuple(whole))
        parts: list[tuple[str, tuple[Span, ...]]] = []
        carried: list[Piece] = []
        for k, (text, own) in enumerate(cut):
            found = self._part(text, cut[0][0], k, [sources[t] for t in dict.fromkeys(own)])
            if isinstance(found, str):
                return Verdict(bare, reason=found, tokens=tuple(named))
            parts.append((text if k else text.lstrip(), _spans(found)))
            carried.extend(found)
        end = tail.strip()
        return Verdict(
            bare, (*parts, (end, ())) if end else tuple(parts), tokens=tuple(named), carried=tuple(carried)
        )

    def _part(self, text: str, first: str, k: int, sources: Sequence[Source]) -> list[Piece] | str:
        """A part of a sentence with a mark of its own. One that leans on the first part ("... leads A [R1]
        and B [R2]") must be carried together with the words that it leans on."""
        if k == 0:
            return self.carry(text.strip(), sources)
        inner = re.sub(r"^[\s,;]*(?:en|maar|terwijl)?\s", " ", text).strip(" ,;")
        leans = not set(words(inner)) & FINITE and len(read(inner, self.known).content) < LEANS
        if not leans:
            own = self.carry(inner, sources)
            if isinstance(own, str) or not self._takes_over(inner, own[0]):
                return own
        before = first.split()
        for cut in range(len(before) - 1, max(1, len(before) - 9), -1):
            lead = " ".join(before[:cut])
            if len(read(lead, self.known).content) < 2:
                break
            found = self.carry(f"{lead} {inner}", sources)
            if not isinstance(found, str):
                return found
        return "een deel van de zin staat niet in zijn bron"

    def carry(self, text: str, sources: Sequence[Source]) -> list[Piece] | str:
        """The pieces that carry a text, or the reason why none does."""
        titled = self.untitled(text)
        quoted = checks.quotes_verbatim(text, [p.text for s in sources for p in s.pieces])
        if quoted:
            return quoted
        said = read(titled, self.known)
        if not said.content:
            return "de zin zegt niets"
        reason = "woorden staan niet in de bron"
        best = -1.0
        for source in sources:
            found, why, share = self._in_source(said, source)
            if found is not None:
                return found
            if share > best:
                reason, best = why, share
        split = self._by_clause(titled, sources)
        return split if split is not None else reason

    def _in_source(self, said: Reading, source: Source) -> tuple[list[Piece] | None, str, float]:
        ranked = sorted(((self.share(said, p), -k) for k, p in enumerate(source.pieces)), reverse=True)[
            :TRIED
        ]
        reason = "woorden staan niet in de bron"
        top = ranked[0][0] if ranked else 0.0
        denied = False
        for share, k in ranked:
            if share < 0.5 or (denied and share < top):
                break
            piece = source.pieces[-k]
            why = self._judge(said, self.view(piece))
            if not why:
                return [piece], "", 1.0
            if share == top:
                reason = why
                denied = top == 1.0 and not why.endswith("andersom")  # it has every word and says otherwise
            fuller = self._called_before(said, source, -k)
            if fuller is not None and not self._judge(said, self.view(fuller)):
                return [piece], "", 1.0
            joined = with_previous(source, -k) if share < 1.0 else None
            if (
                joined is not None
                and not self._judge(said, self.view(joined[1]))
                and not checks.slots_kept(said, self.view(piece))
                and not checks.same_slot(said, self.view(piece))
            ):
                return [joined[0], piece], "", 1.0
        return None, reason, top

    def _called_before(self, said: Reading, source: Source, at: int) -> Piece | None:
        """A piece with the word of the sentence that it only points to: "het plan" or "dit" for the
        "bestemmingsplan" of the pieces before it, a number of what those count too."""
        piece = source.pieces[at]
        view = self.view(piece)
        missing = [t for t in said.content if not view.allows(t, self.compounds, said)]
        if len(missing) != 1:
            return None
        before = [self.view(p) for p in source.pieces[max(0, at - 2) : at]]
        if not points_to(missing[0], said, view, before):
            return None
        return Piece(piece.text, piece.spans, f"{piece.about} | {missing[0].low}", piece.kind)

    def _by_clause(self, text: str, sources: Sequence[Source]) -> list[Piece] | None:
        """A list or a compound sentence: each part stands in a piece of its own, all under the same
        headings."""
        for halves in _halves(text, r",?\s+en\s+"):
            in_one_breath = _neighbouring(halves, sources)
            if in_one_breath is not None:
                return in_one_breath
        lead, colon, rest = text.partition(": ")
        cuts = [
            c for c in re.split(r"\s*;\s*(?:en\s)?|\s*\(\d{1,2}\)\s*", rest if colon else text) if words(c)
        ]
        if colon and len(cuts) < 2:
            cuts = [c for c in re.split(r",\s+|\s+en\s+(?=\w)", rest) if words(c)]
        if colon and cuts:
            return self._listed(lead, cuts, sources) or (
                self._listed(lead, _merged(rest), sources) if ", " in rest else None
            )
        for pattern in (
            r",?\s+(?=(?:zoals|bijvoorbeeld|waaronder|onder meer|onder andere)\s)",
            r"\s*;\s*",
            r",?\s+en\s+(?:ook\s+)?|,?\s+maar\s+|,\s+terwijl\s+",
        ):
            for halves in _halves(text, pattern):
                found = self._chain(halves, sources)
                if found is not None:
                    return found
        return None

    def _listed(self, lead: str, items: Sequence[str], sources: Sequence[Source]) -> list[Piece] | None:
        """ "lead: a, b en c": every item with the lead stands in one piece."""
        if len(items) < 2:
            return None
        out: list[Piece] = []
        for item in items:
            found = self._one(f"{lead}: {item}", sources)
            if found is None:
                return None
            out.extend(p for p in found if p not in out)
        return out if len({p.about for p in out}) == 1 else None

    def _chain(self, halves: Sequence[str], sources: Sequence[Source]) -> list[Piece] | None:
        lead = read(halves[0], self.known)
        if not any(told(lead, c) for c in {t.clause for t in lead.tokens}):
            return None  # cut in the middle of a name or a list
        first = self._one(halves[0], sources)
        if first is None:
            return None
        second = self._one(halves[1], sources)
        if second is None or (
            second[0].about != first[0].about and not _neighbours(first[0], second[0], sources)
        ):
            return None
        return (
            None
            if self._takes_over(halves[1], second[0])
            else [*first, *(p for p in second if p not in first)]
        )

    def _takes_over(self, text: str, piece: Piece) -> bool:
        """Whether the piece has a subject of its own that the second half of a sentence leaves out."""
        said = read(text, self.known)
        mine = {t.root for t in said.tokens}
        unit = self.view(piece).unit
        subject = next((t for t in unit.tokens if t.content), None)
        if "bijvoorbeeld" in said.words and "bijvoorbeeld" in unit.words:
            return False  # the examples stand in a sentence of their own
        return subject is not None and subject.root not in mine

    def _one(self, text: str, sources: Sequence[Source]) -> list[Piece] | None:
        said = read(text, self.known)
        if len(said.content) < 2:
            return None
        for source in sources:
            found, _, _ = self._in_source(said, source)
            if found is not None:
                return found
        return None

    # --- one sentence against one piece
    # ----------------------------------------------------------------------------

    def _judge(self, said: Reading, view: View) -> str:
        if _same(said.text, view.piece.text) or _spells_out(said, view):
            return ""
        return (
            checks.words_stand(said, view, self.compounds)
            or checks.names_from_heads(said, view)
            or checks.units_fit(said, view)
            or checks.persons_right(said, view, self.known)
            or checks.together(said, view)
            or checks.order_kept(said, view)
            or checks.direction_kept(said, view)
            or checks.verb_keeps_sides(said, view)
            or checks.scope_kept(said, view)
            or checks.bounds_kept(said, view)
            or checks.modality_kept(said, view)
            or checks.tense_kept(said, view)
            or checks.no_opposite(said, view)
            or checks.in_its_place(said, view)
            or checks.causes_kept(said, view)
            or checks.moments_kept(said, view)
            or checks.prepositions_kept(said, view)
            or checks.sequence_kept(said, view)
            or checks.subject_kept(said, view)
            or checks.recipient_kept(said, view)
            or checks.company_kept(said, view)
            or checks.not_exchanged(said, view)
            or checks.belongings_kept(said, view)
            or checks.brackets_kept(said, view)
            or checks.share_kept(said, view)
            or checks.names_whole(said, view)
            or checks.numbers_keep_company(said, view)
            or checks.rates_kept(said, view)
            or checks.among_kept(said, view)
            or checks.limits_kept(said, view)
            or checks.halves_kept(said, view)
            or checks.wanted_kept(said, view)
            or checks.prepared_kept(said, view)
            or checks.doers_kept(said, view)
            or checks.narrowed_kept(said, view)
            or checks.side_by_side(said, view)
            or checks.contrast_kept(said, view)
            or checks.one_of_many(said, view)
            or checks.compared_kept(said, view)
            or checks.moment_of_its_clause(said, view)
            or checks.labels_kept(said, view)
            or checks.agents_kept(said, view)
            or checks.wish_kept(said, view)
            or checks.chances_kept(said, view)
            or checks.one_statement(said, view)
            or checks.keeps_side(said, view)
            or checks.giver_kept(said, view)
            or checks.percentage_of(said, view)
            or checks.order_given(said, view)
            or checks.grows_towards(said, view)
            or checks.compact(said, view)
            or checks.conditions_kept(said, view)
            or checks.embedding_kept(said, view)
            or checks.deeds_kept(said, view)
            or checks.slots_kept(said, view)
            or checks.cases_kept(said, view)
            or checks.verb_of_another(said, view)
            or checks.sides_of_than_kept(said, view)
            or checks.remark_kept(said, view)
            or checks.conjuncts_kept(said, view)
            or checks.asked_kept(said, view)
            or checks.exception_kept(said, view)
            or (_freely(said, view) if self.strict else "")
        )

    def share(self, said: Reading, piece: Piece) -> float:
        """How much of a sentence a piece has with its headings, 0 to 1: what stands only above it counts less."""
        view = self.view(piece)
        content = said.content
        inside = sum(
            1.0 if view.places(t) else 0.9 if view.allows(t, self.compounds, said) else 0.0 for t in content
        )
        return inside / len(content)

    def view(self, piece: Piece) -> View:
        """A piece read, once for a generation."""
        key = (piece.text, piece.about)
        view = self._views.get(key)
        if view is None:
            if len(self._views) > 20_000:
                self._views.clear()
            view = self._views[key] = View.of(piece, self.known, self.compounds)
        return view

    def untitled(self, text: str) -> str:
        """A document's own title in a sentence needs no source, nor that a document says it: that holds for every source."""
        text = _REPORTS.sub(lambda m: "volgens de tekst " if m[0][:1] in "VvBb" else "", text, count=1)
        for title in self.known.titles:
            text = re.sub(
                rf"(?:\b(?:volgens|uit|in) )?(?:\b(?:de|het|dit|deze) )?[\"“]?{re.escape(title)}[\"”]?,?",
                "",
                text,
                flags=re.I,
            )
        called = {w for title in self.known.titles for w in re.findall(r"[\w-]{6,}", fold(title))}
        return re.sub(
            r"\bvolgens (?:de|het|dit|deze) ([\w-]+),?",
            lambda m: "" if self._calls(fold(m[1]), called) else m[0],
            text,
            flags=re.I,
        )

    def _calls(self, word: str, called: set[str]) -> bool:
        """Whether a word is what a document is called for short ("de voortgangsrapportage")."""
        return word in called and word not in self.known.towns and root(word) not in ACTORS


def _freely(said: Reading, view: View) -> str:
    return (
        checks.governed_kept(said, view)
        or checks.form_kept(said, view)
        or checks.not_woven(said, view)
        or checks.not_crossed(said, view)
        or checks.whole_kept(said, view)
    )


_TEXT = r"(?:de|het|dit|deze) (?:tekst|document|stuk|bron|passage)"
_REPORTS = re.compile(
    rf"^(?:(?:letterlijk |ook )?in {_TEXT} (?:staat|wordt vermeld|is te lezen|valt te lezen)(?: letterlijk)?(?: dat\b|:)?"
    rf"|uit {_TEXT} blijkt dat\b|(?:volgens|blijkens) {_TEXT},?|(?:er|letterlijk|hier) staat(?: er)?(?: letterlijk)?(?: dat\b|:)"
    rf"|{_TEXT} (?:meldt|zegt|vermeldt|stelt|schrijft|geeft aan|beschrijft|laat weten) dat\b)\s*",
    re.IGNORECASE,
)
_STANDS_FOR = re.compile(
    r"^(?:de afkorting )?(\S+) (?:staat voor|betekent|is de afkorting van|is een afkorting van"
    r"|is de afkorting voor) (?:de |het |een )?(.+?)\.?$"
)


def _spells_out(said: Reading, view: View) -> bool:
    """ "X staat voor Y": Y stands in the piece word for word, with X right before or behind it."""
    match = _STANDS_FOR.match(said.low)
    if match is None:
        return False
    there = [t.low for t in view.unit.tokens]
    full = words(match[2])
    short = words(match[1])
    for k in range(len(there) - len(full) + 1):
        if there[k : k + len(full)] == full:
            near = (
                there[max(0, k - len(short) - 1) : k] + there[k + len(full) : k + len(full) + len(short) + 1]
            )
            if all(w in near for w in short):
                return True
    return False


def _neighbouring(halves: tuple[str, str], sources: Sequence[Source]) -> list[Piece] | None:
    """Two pieces that follow one another and that the halves of a sentence say word for word."""
    for source in sources:
        for first, second in pairwise(source.pieces):
            if _same(halves[0], first.text) and _same(halves[1], second.text):
                return [first, second]
    return None


def _neighbours(first: Piece, second: Piece, sources: Sequence[Source]) -> bool:
    """Whether a piece follows another in its source, so that a sentence may tell them in one breath."""
    for source in sources:
        spans = [p.spans for p in source.pieces]
        if first.spans in spans and second.spans in spans:
            return 0 < spans.index(second.spans) - spans.index(first.spans) <= 2
    return False


def _halves(text: str, pattern: str) -> list[tuple[str, str]]:
    return [
        (text[: m.start()], text[m.end() :])
        for m in re.finditer(pattern, text)
        if words(text[: m.start()]) and words(text[m.end() :])
    ]


def _merged(rest: str) -> list[str]:
    """Items cut at commas only."""
    return [c for c in re.split(r",\s+(?:en\s+)?", rest) if words(c)]


def _spans(pieces: Sequence[Piece]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(s for p in pieces for s in p.spans))


def _same(said: str, there: str) -> bool:
    return [stem(w) for w in words(said)] == [stem(w) for w in words(there)]


def subject_terms(piece: Piece, compounds: Compounds) -> frozenset[str]:
    """The search terms of a piece with its headings, for how much of a question it holds."""
    return term_stems(f"{piece.about} {piece.text}", compounds)
