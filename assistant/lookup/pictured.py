"""The dossier that a question pictures in words of its own ("die windmolens langs de snelweg"), where the words around the picture
ask for a field of its card.

A picture is what is left of a question without the words that people ask with (the frames of the models know those). The dossier is
the one whose card holds most of it: a word that few cards have tells more, and one in what a card says to be about more than one
that comes up in it. Which field is asked is told by the words around the picture, as in `likely`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.draft import Draft, aside
from assistant.lookup import dossiers
from assistant.lookup.common import Desk, without_cards
from assistant.lookup.described import CORE, said_in
from assistant.lookup.titles import title_of
from assistant.reading.asking import ASKING
from assistant.reading.field_model import ELSE, asking_words
from assistant.reading.intent import OFFICE
from assistant.reading.question import Group, Question
from ingest.language import STOPWORDS, fold, stem, words
from ingest.model import Record

LEAST = 0.1  # weight from which a word pictures something
APART = 2  # words between two words of a picture that still belong to it
MATCHED = 0.3  # from which a card has a word
FIELDS = (
    "trekkers",
    "gemeenten",
    "opdrachtgevers",
    "looptijd",
    "doelen",
    "actueel",
    "planning",
    "wat_is_het",
)
KINDS = ("dossier", "actie", "lobbydoel")
HEAVY = 0.6  # of the heaviest word of a picture, from which one must not be another record's
OF_CARDS = ("trekkers", "gemeenten", "opdrachtgevers", "looptijd")  # what a text hardly ever tells
OF_X = 0.6  # what the model of pictures counts for, beside that of names
OF_HITS = 0.4  # what the search counts for
OF_CORE = 0.5  # the share of a card's score that its core makes up


SURE = 0.45  # how likely a dossier and a field must be right together
FIRST, LEFT = 6, 0.01  # passages in which a text may tell it all; the least that a probability counts for
# What is weighed, in the order of `evidence`; see `python -m benchmarks.pictured --pas-aan`.
BIAS, WEIGHTS = -2.65, (0.81, 0.34, 1.68, 1.69, -1.43, -3.85, 0.22, 1.23)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of a picture a dossier's card holds. `score`: with a word counting for as much as it tells cards apart, and what a search
    for the picture finds; `share`: of what that finds; `covered`: of the picture's weight; `lacking`: the weight of the heaviest
    word that the card has nothing of, as a share of the heaviest."""

    record: Record
    score: float
    share: float
    covered: float
    lacking: float


@dataclass(frozen=True, slots=True)
class Pictured:
    """The dossier and the field that a question most likely asks, with the evidence for it."""

    record: Record
    field: str
    evidence: tuple[float, ...]

    @property
    def probability(self) -> float:
        return 1 / (1 + math.exp(-BIAS - sum(w * x for w, x in zip(WEIGHTS, self.evidence, strict=True))))


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the dossier that a question names or is plainly about; where there is none, from the one that is most likely pictured."""
    draft = dossiers.look_up(question, desk)
    if draft is not None and draft.outcome != "niet-gevonden":
        return draft
    return _of_pictured(question, desk) or draft


def _of_pictured(question: Question, desk: Desk) -> Draft | None:
    """The field of the dossier that is most likely pictured, and which that is; None where that is not likely, or where an office is
    asked, which is called after its field."""
    if question.follow_up or question.intent.form in ("waarom", "janee") or without_cards(question, desk):
        return None
    if named_otherwise(question, desk) or OFFICE.search(fold(question.text)):
        return None
    found = pictured(question, desk)
    if found is None or found.field not in OF_CARDS or found.probability < SURE:
        return None
    if _of_another(desk, question, found.record):
        return None
    draft = dossiers.field_of(question, desk, found.record, found.field)
    if draft is None or draft.outcome != "beantwoord":
        return None
    meant = aside(
        f"Uw vraag noemt geen dossier; het meest lijkt ze te gaan over {found.record.data['naam']}."
    )
    return replace(
        draft, sentences=(*draft.sentences, meant), why=f"omschreven dossier, veld {found.field}", whole=True
    )


def _of_another(desk: Desk, question: Question, record: Record) -> bool:
    """Whether a weighty word of a picture is another record's own and not this dossier's: half of a picture is that of something else."""
    groups = picture(question, desk.once(_asking))
    least = HEAVY * max(g.weight for g in groups)
    body = next(stems for one, stems in desk.texts("dossier") if one is record)
    missed = [g for g in groups if g.weight >= least and g.head not in body and not g.names(body)]
    others = [stems for kind in KINDS for one, stems in desk.texts(kind) if one is not record]
    return any(g.head in stems for g in missed for stems in others)


def named_otherwise(question: Question, desk: Desk) -> bool:
    """Whether a question names what it is about: a dossier, a person, a document, a numbered action, or a thing by its title."""
    named = any(question.named(kind) for kind in ("dossier", "persoon", "document"))
    return named or bool(question.number) or title_of(question, desk) is not None


def pictured(question: Question, desk: Desk) -> Pictured | None:
    """The dossier and the field that a question most likely asks; None for one that pictures nothing."""
    models = desk.field_models
    if "x" not in models or "d" not in models:
        return None
    groups = picture(question, desk.once(_asking))
    found = likeness(desk, question, groups) if groups else []
    if not found:
        return None
    tokens = masked(question.text, groups)
    shares = models["x"].shares(tokens)
    of_names = models["d"].shares(["@d" if t == "@x" else t for t in tokens])
    mixed = {f: OF_X * shares.get(f, 0.0) + (1 - OF_X) * of_names.get(f, 0.0) for f in {*shares, *of_names}}
    field = max((f for f in mixed if f in FIELDS), key=lambda f: mixed[f])
    best = found[0]
    told = desk.retriever.in_one_place(question, desk.search(question, FIRST))
    evidence = (
        _odds(mixed[field]),
        _odds(mixed[ELSE]),
        best.covered,
        best.share,
        best.lacking,
        told,
        float(len(groups)),
        float(field == "trekkers"),
    )
    return Pictured(best.record, field, evidence)


def _asking(desk: Desk) -> frozenset[str]:
    return asking_words(desk.field_models)


def _odds(share: float) -> float:
    return math.log(max(share, LEFT) / (1 + LEFT - share))


def picture(question: Question, asking: frozenset[str]) -> list[Group]:
    """The words of a question that picture what it is about. `asking`: the words that people ask with."""
    return [
        g
        for g in question.groups
        if g.weight >= LEAST and not all(w in STOPWORDS or w in ASKING or w in asking for w in words(g.shown))
    ]


def masked(text: str, groups: Sequence[Group]) -> tuple[str, ...]:
    """The words of a question, with `@x` for its picture."""
    pictured = {stem(w) for g in groups for w in words(g.shown)}
    said = words(text)
    places = [k for k, w in enumerate(said) if stem(w) in pictured]
    within = set(places)
    for one, other in pairwise(places):
        if other - one <= APART:
            within.update(range(one, other))
    out: list[str] = []
    for k, word in enumerate(said):
        token = "@x" if k in within else word
        if token != "@x" or not out or out[-1] != "@x":
            out.append(token)
    return tuple(out)


def likeness(desk: Desk, question: Question, groups: Sequence[Group]) -> list[Likeness]:
    """The dossiers by how much of a picture they hold, best first."""
    cards = desk.texts("dossier")
    whole = sum(g.weight for g in groups)
    if not cards or not whole:
        return []
    telling = [
        math.log((len(cards) + 1) / (sum(g.match(body) > MATCHED for _, body in cards) + 0.5)) for g in groups
    ]
    heaviest = max(g.weight for g in groups)
    found = _found(desk, replace(question, groups=tuple(groups)))
    out = []
    for record, body in cards:
        core = [(value, desk.stems_of(*said_in(record, keys))) for value, keys in CORE]
        held = [g.match(body) for g in groups]
        within = [max(value * g.match(stems) for value, stems in core) for g in groups]
        score = sum(
            g.weight * t * ((1 - OF_CORE) * m + OF_CORE * w)
            for g, t, m, w in zip(groups, telling, held, within, strict=True)
        )
        covered = sum(g.weight * m for g, m in zip(groups, held, strict=True))
        lacking = max((g.weight for g, m in zip(groups, held, strict=True) if m <= MATCHED), default=0.0)
        share, cosine = found.get(record.id, (0.0, 0.0))
        out.append(
            Likeness(
                record, score / whole + OF_HITS * (share + cosine), share, covered / whole, lacking / heaviest
            )
        )
    return sorted(out, key=lambda one: -one.score)


def _found(desk: Desk, question: Question) -> dict[str, tuple[float, float]]:
    """For each dossier's id the share of the score of the passages found that its pages have, and the highest cosine of those."""
    pages = desk.once(_dossier_of_page)
    hits = [
        (hit, {pages[at] for part in hit.passage.parts if (at := (part.document, part.page)) in pages})
        for hit in desk.search(question, 12).kept
    ]
    whole = sum(hit.score * len(ids) for hit, ids in hits) or 1.0
    out: dict[str, tuple[float, float]] = {}
    for hit, ids in hits:
        for one in ids:
            share, cosine = out.get(one, (0.0, 0.0))
            out[one] = share + hit.score / whole, max(cosine, hit.cosine)
    return out


def _dossier_of_page(desk: Desk) -> dict[tuple[str, int], str]:
    return {
        (r.document, page): r.id
        for r in desk.records("dossier")
        for page in r.data["paginas"]  # type: ignore[attr-defined]
    }
