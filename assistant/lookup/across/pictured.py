"""The dossier that a question pictures in words of its own ("die windmolens langs de snelweg"), where the words around the picture
ask for a field of its card.

A picture is what is left of a question without the words that people ask with (the frames of the models know those). The dossier is
the one whose card is most like it (`likeness`). Which field is asked is told by the words around the picture, as in `likely`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.draft import Draft, aside
from assistant.lookup.about.likeness import PICTURED, Likeness, most_like, of_another
from assistant.lookup.across import likely
from assistant.lookup.across.in_other_words import in_other_words
from assistant.lookup.asked.described_fields import SAYS_DOSSIER
from assistant.lookup.asked.titles import title_of
from assistant.lookup.cards import dossiers
from assistant.lookup.cards.participation import OF_A_TOWN
from assistant.lookup.common import Desk, listed, without_cards
from assistant.reading.asking import ASKING
from assistant.reading.field_model import ELSE, asking_words
from assistant.reading.field_words import OTHER_WHO
from assistant.reading.intent import OFFICE
from assistant.reading.question import Group, Question
from ingest.language import STOPWORDS, fold, sentences, stem, words

LEAST = 0.1  # weight from which a word pictures something
APART = 2  # words between two words of a picture that still belong to it
FIELDS = tuple(f for f in dossiers.FIELDS if f != "thema")
OF_CARDS = ("trekkers", "gemeenten", "opdrachtgevers", "looptijd")  # what a text hardly ever tells
OF_X = 0.6  # what the model of pictures counts for, beside that of names
NAMED_TOGETHER = 2  # municipalities of which a sentence tells something together
SURE = 0.45  # how likely a dossier and a field must be right together
FIRST, LEFT = 6, 0.01  # passages in which a text may tell it all; the least that a probability counts for
# What is weighed, in the order of `evidence`; see `python -m benchmarks.pictured --pas-aan`.
BIAS, WEIGHTS = -2.65, (0.81, 0.34, 1.68, 1.69, -1.43, -3.85, 0.22, 1.23)


@dataclass(frozen=True, slots=True)
class Picture:
    """What a question pictures: the words of the picture, the field that is most likely asked of it, and how likely that field is and
    that none is asked."""

    groups: tuple[Group, ...]
    field: str
    share: float
    share_of_none: float


@dataclass(frozen=True, slots=True)
class Pictured:
    """The dossier that a picture is most like, and the evidence that it and the field are meant."""

    best: Likeness
    evidence: tuple[float, ...]

    @property
    def probability(self) -> float:
        return 1 / (1 + math.exp(-BIAS - sum(w * x for w, x in zip(WEIGHTS, self.evidence, strict=True))))


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the dossier that a question names or is plainly about; where there is none, from the one that is most likely pictured."""
    draft = dossiers.look_up(question, desk)
    if draft is not None and draft.why == OF_A_TOWN:
        return likely.look_up(question, desk) or draft  # by all its words: "waar laten ze verstek gaan?"
    if draft is not None and draft.outcome != "niet-gevonden":
        return draft
    return _of_pictured(question, desk) or draft


def _of_pictured(question: Question, desk: Desk) -> Draft | None:
    """The field of the dossier that is most likely pictured, and which that is; None where that is not likely, or where an office is
    asked, which is called after its field."""
    if question.leaning or question.intent.form in ("waarom", "janee") or without_cards(question, desk):
        return None
    if (
        in_other_words(question, desk)
        or named_otherwise(question, desk)
        or OFFICE.search(fold(question.text))
    ):
        return None
    picture = picture_of(question, desk)
    if picture is None or picture.field not in OF_CARDS:
        return None
    if picture.field == "trekkers" and not _asks_leader(question):
        return None
    found = pictured(question, desk, picture)
    if found is None or found.probability < SURE or of_another(desk, picture.groups, found.best):
        return None
    if picture.field == "gemeenten" and _told_in_a_sentence(question, desk, picture):
        return None
    record = found.best.record
    draft = dossiers.field_of(question, desk, record, picture.field)
    if draft is None or draft.outcome != "beantwoord":
        return None
    meant = aside(f"Uw vraag noemt geen dossier; het meest lijkt ze te gaan over {record.data['naam']}.")
    why = f"{PICTURED}, veld {picture.field}"
    return replace(draft, sentences=(meant, *draft.sentences), why=why, whole=True)


def _told_in_a_sentence(question: Question, desk: Desk, picture: Picture) -> bool:
    """Whether a sentence names municipalities with the very thing that is pictured: they need not be those of a whole dossier."""
    towns = {fold(str(i["naam"])) for r in desk.records("dossier") for i in listed(r.data["gemeenten"])}
    weightiest = max(picture.groups, key=lambda g: g.weight)
    for hit in desk.search(question, FIRST).kept:
        for begin, end in sentences(hit.passage.text):
            said = hit.passage.text[begin:end]
            named = set(words(said)) & towns
            if len(named) >= NAMED_TOGETHER and weightiest.names(desk.stems_of(said)):
                return True
    return False


def _asks_leader(question: Question) -> bool:
    """Whether a question says that it asks after who leads: "wie zitten daar aan tafel?" and "met wie ...?" ask after others."""
    flat = fold(question.text)
    return not OTHER_WHO.search(flat) and bool(SAYS_DOSSIER.search(flat) or question.intent.in_charge)


def named_otherwise(question: Question, desk: Desk) -> bool:
    """Whether a question names what it is about: a dossier, a person, a document, a numbered action, or a thing by its title."""
    named = any(question.named(kind) for kind in ("dossier", "persoon", "document"))
    return named or bool(question.number) or title_of(question, desk) is not None


def picture_of(question: Question, desk: Desk) -> Picture | None:
    """What a question pictures, with the field that is most likely asked of it; None for one that pictures nothing."""
    models = desk.field_models
    if "x" not in models or "d" not in models:
        return None
    groups = describing(question, desk.once(_asking))
    if not groups:
        return None
    tokens = masked(question.text, groups)
    shares = models["x"].shares(tokens)
    of_names = models["d"].shares(["@d" if t == "@x" else t for t in tokens])
    mixed = {f: OF_X * shares.get(f, 0.0) + (1 - OF_X) * of_names.get(f, 0.0) for f in {*shares, *of_names}}
    field = max(FIELDS, key=lambda f: mixed.get(f, 0.0))
    return Picture(tuple(groups), field, mixed.get(field, 0.0), mixed.get(ELSE, 0.0))


def pictured(question: Question, desk: Desk, picture: Picture) -> Pictured | None:
    """The dossier that a question's picture is most like; None where there are no cards."""
    best = most_like(desk, question, picture.groups)
    if best is None:
        return None
    told = desk.retriever.in_one_place(question, desk.search(question, FIRST))
    evidence = (
        _odds(picture.share),
        _odds(picture.share_of_none),
        best.covered,
        best.share,
        best.lacking,
        told,
        float(len(picture.groups)),
        float(picture.field == "trekkers"),
    )
    return Pictured(best, evidence)


def describing(question: Question, asking: frozenset[str]) -> list[Group]:
    """The words of a question that picture what it is about. `asking`: the words that people ask with."""
    return [
        g
        for g in question.groups
        if g.weight >= LEAST and not all(w in STOPWORDS or w in ASKING or w in asking for w in words(g.shown))
    ]


def masked(text: str, groups: Sequence[Group]) -> tuple[str, ...]:
    """The words of a question, with `@x` for its picture."""
    picturing = {stem(w) for g in groups for w in words(g.shown)}
    said = words(text)
    places = [k for k, w in enumerate(said) if stem(w) in picturing]
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


def _asking(desk: Desk) -> frozenset[str]:
    return asking_words(desk.field_models)


def _odds(share: float) -> float:
    return math.log(max(share, LEFT) / (1 + LEFT - share))
