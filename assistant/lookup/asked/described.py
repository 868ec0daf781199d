"""Which record a question describes instead of naming it ("de aanpak waarmee ..."): the one whose own text has every word of weight.

What is asked, how a thing is called in general ("de aanpak", "het traject") and how a description is put ("waarin het gaat over")
describe nothing. A word of weight that no record's text has with the others leaves all of them out: half of a description is that
of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.lookup.common import Desk, allowed
from assistant.reading.asking import ASKING, asking_sentence
from assistant.reading.field_words import word_set
from assistant.reading.question import FORM_WORDS, LIGHT_WORDS, Group, Question
from assistant.words.lexicon import GENERIC
from assistant.words.spelling import rarity
from ingest.language import fold, stem, words
from ingest.model import Record

LEAST = 0.12  # weight from which a word describes something
WEIGHTY = 0.3  # and from which a record that lacks it is not meant
OF_MOST = 0.6  # or this share of the weightiest, where a scene is set with all of them
HELD = 0.5  # how well a record must hold each weighty word: by itself or by one that stands for it
SHARE = 0.68  # of the weight of a description that a record must hold
TELLING = 0.45  # weight from which a word that a record lacks tells that something else is meant,
HALF = 0.35  # where nothing that stands for it is there either
RARE = 0.5  # rarity in general Dutch of such a word
SHORTER = 4  # letters that a part of a compound is shorter than the compound, at least
SHORT = 3  # letters of the shortest word that is a part of a compound
IN_PARTS = 0.8  # what the parts of a compound count for, beside the word as it is
AHEAD = 0.05  # so much more than any other, to be the one that is meant

CORE = (  # where a record says what it is, and how much a word there says of it
    (1.0, ("naam", "titel")),
    (0.9, ("thema", "themas")),
    (0.7, ("doelen", "doel")),
    (0.4, ("wat_is_het", "tekst", "resultaat")),
)

FURTHER = (
    "actueel",
    "planning",
    "opdrachtgevers",
    "verantwoordelijke",
    "stakeholders",
    "toelichting",
    "investering",
)
# "hulpmiddelen en ander aanbod": the last word takes in what was named, and says no more of it.
_AND_OTHER = re.compile(
    r"\b(?:en|of) (?:ander|andere|overige|dergelijke|meer van zulke?) (?:\w+-)?(\w{4,})\b"
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")

# How a description is put, and what a thing is called in it that may be anything.
CALLING = word_set(
    "actie acties actieoverzicht actielijst actietabel planningsoverzicht dossier dossiers onderwerp onderwerpen aanpak samenwerking traject trajecten opgave opgaven programma plan plannen project projecten initiatief initiatieven kwestie verhaal zaak stap stappen werk "
    "bereiden voorbereiden klus klusje actiepunt actiepunten afspraak afspraken oproep inzet lobby lobbydoel lobbydoelen lobbyt lobbyen maatregel maatregelen kaart kaartje "
    "rond rondom omtrent aangaande betreffende centraal bod voorkomt voorkomen sprake gaat ging gaan draait draaien gebied terrein vlak erin ermee "
    "erbij bedoeld maakt maken doel doelt kader uitvoeringsagenda agenda rapportage rapport document stuk stukken betrekking verband staat staan "
    "raakt raken beeld komt komen loopt lopen gezamenlijk gezamenlijke regionaal regionale"
)
CALLED = frozenset(stem(w) for w in CALLING)


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a record fits a description: the share of its weight that its text holds, that by the words themselves, and that where
    the record says what it is."""

    share: float
    named: float
    within: float
    record: Record

    @property
    def score(self) -> float:
        return 0.35 * self.share + 0.35 * self.named + 0.3 * self.within


def topic_of(question: Question, *besides: Iterable[str]) -> list[Group]:
    """The words of a question that describe what it is about: those of the sentence that asks, where that has any; `besides`: folded
    words that say what is asked of it."""
    found = _describing(question, besides)
    asking = set(words(asking_sentence(question.text)))
    own = [g for g in found if all(w in asking for w in words(g.shown))]
    return own if any(g.weight >= WEIGHTY for g in own) else found


def _describing(question: Question, besides: Sequence[Iterable[str]]) -> list[Group]:
    left_out = {stem(w) for some in besides for w in some} | CALLED
    left_out |= {stem(m[1]) for m in _AND_OTHER.finditer(fold(question.text)) if "," in question.text}
    towns = {s for n in question.named("gemeente") for s in n.stems}
    documents = {s for n in question.named("document") for s in n.stems}
    return [
        g
        for g in question.groups
        if g.weight >= LEAST
        and not g.shown.isdigit()
        and g.head not in towns | documents
        and not all(_says_nothing(w, left_out) for w in words(g.shown))
    ]


def _says_nothing(word: str, left_out: set[str]) -> bool:
    own = stem(word)
    return word in ASKING or own in left_out or own in FORM_WORDS or own in LIGHT_WORDS or own in GENERIC


# "de jeugdkant", "het Wmo-deel"
_PART_OF_IT = re.compile(r"-?(?:kant|deel|gedeelte|onderdeel|stuk|poot|tak)$")


def lacking(desk: Desk, record: Record, topic: Sequence[Group]) -> list[str]:
    """The weighty words of a description that a record has nothing of, rare ones only: what people say around a thing ("een klacht
    over het tempo van ...") need not stand there."""
    stems = next(body for one, body in desk.texts(record.kind) if one is record)
    return [
        g.shown
        for g in topic
        if g.weight >= TELLING
        and _held(desk, record, g, stems) <= HALF
        and stem(_PART_OF_IT.sub("", g.shown)) not in stems
        and min(map(rarity, words(g.shown))) >= RARE
    ]


def fitting(question: Question, desk: Desk, kinds: Sequence[str], topic: Sequence[Group]) -> list[Fit]:
    """The records of some kinds whose text has every weighty word of a description, best first; none where it has no such word."""
    whole = sum(g.weight for g in topic)
    weighty = [g for g in topic if g.weight >= min(WEIGHTY, OF_MOST * max(t.weight for t in topic))]
    if not weighty or any(g.shown in question.unknown for g in topic):
        return []
    out: list[Fit] = []
    for kind in kinds:
        for record, stems in desk.texts(kind):
            if not allowed(question, record):
                continue
            held = [(g, _held(desk, record, g, stems)) for g in topic]
            share = sum(g.weight * m for g, m in held) / whole
            if share < SHARE or any(m < HELD for g, m in held if g in weighty):
                continue
            named = sum(g.weight * named_in(g, stems) for g in topic) / whole
            within = _within(desk, record, topic) / whole
            in_parts = kind == "dossier" and weighty[0].head not in stems
            if len(weighty) == 1 and (not named or in_parts):
                continue  # one word for another is no description, nor is a compound of which a card has the parts
            out.append(Fit(share, named, within, record))
    return sorted(out, key=lambda f: -f.score)


def _within(desk: Desk, record: Record, topic: Sequence[Group]) -> float:
    """The weight of a description that a record holds where it says what it is, most where it is called or meant for it: its further
    text may speak of other things."""
    places = [(value, desk.stems_of(*said_in(record, keys))) for value, keys in CORE]
    return sum(g.weight * max(value * named_in(g, stems) for value, stems in places) for g in topic)


def said_in(record: Record, keys: Sequence[str]) -> list[str]:
    found = (record.data.get(key) for key in keys)
    return [
        str(v.get("tekst") or v.get("naam") or "") if isinstance(v, dict) else str(v)
        for value in found
        for v in (value if isinstance(value, list) else [value or ""])
    ]


def _held(desk: Desk, record: Record, group: Group, stems: frozenset[str]) -> float:
    """How far a record has a word or what stands for it. The parts of a compound must stand in one sentence, one part alone ("akkoord")
    does not stand for the whole, and words here and there for none."""
    if group.head in stems or group.match(stems) < HALF:
        return group.match(stems)
    best = 0.0
    for needed, value in group.alternatives:
        if value <= best or not all(s in stems for s in needed):
            continue
        if len(needed) == 1:
            together = not part_of(needed[0], group.head)
        else:
            sentences = _sentences(desk, record) if needed in group.own else ()
            together = any(all(s in sentence for s in needed) for sentence in sentences)
        best = value if together else max(best, min(value, HALF))
    return best


def _sentences(desk: Desk, record: Record) -> list[frozenset[str]]:
    """The stems of each sentence of a record's text."""
    said = (t for keys in (*(keys for _, keys in CORE), FURTHER) for t in said_in(record, keys))
    return [desk.stems_of(part) for text in said for part in _SENTENCE.split(text)]


def part_of(part: str, whole: str) -> bool:
    """Whether one word is what a longer one begins or ends with."""
    return (
        part != whole
        and len(whole) - len(part) >= SHORTER
        and (whole.startswith(part) or whole.endswith(part))
    )


def named_in(group: Group, stems: frozenset[str]) -> float:
    """How far a text has a word itself: whole, in its parts, or in another form."""
    if group.head in stems:
        return 1.0
    if len(group.head) == SHORT and any(_is_part(group.head, s) for s in stems):
        return IN_PARTS
    if group.match(stems) < HELD:
        return 0.0
    alike = (needed[0] for needed, _ in group.alternatives if len(needed) == 1 and needed[0] in stems)
    return IN_PARTS if group.names(stems) or any(akin(one, group.head) for one in alike) else 0.0


def _is_part(short: str, compound: str) -> bool:
    """Whether a compound begins or ends with a word of three letters ("bushalte", "buurtbus"), which is too short to be parted everywhere."""
    front, rest = compound.removesuffix(short), compound.removeprefix(short)
    return any(p != compound and len(p) > SHORT and rarity(p) < RARE for p in (front, rest))


def akin(one: str, other: str) -> bool:
    """Whether two stems begin alike for most of the longer one, as forms and derivations of a word do."""
    same = next(
        (k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return same >= max(5, 0.7 * max(len(one), len(other)))


def meant(fits: Sequence[Fit]) -> list[Record]:
    """Of the records that fit, those that a description may mean: the best, and what comes so near to it that it may be that, or
    has more of it where it says what it is."""
    best = fits[0]
    return [f.record for f in fits if f.score > best.score - AHEAD or f.within > best.within]
