"""Then and now: the halves of a question that sets what holds against what an older document said.

A half that speaks of the time of a document that is out of force is put to such documents, its counterpart ("nu", "inmiddels") to the others,
or to the one of them that it names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.halving.half import NOW, THEN, Half, named_by, uncompared
from assistant.reader import Reader
from assistant.reading.one_thing import thing_since
from assistant.reading.question import Clause, Question
from ingest.language import fold
from ingest.library import Library

_NOW = re.compile(
    r"\b(nu|inmiddels|nog (?:steeds|altijd)|tegenwoordig|vandaag|momenteel|huidige?|intussen|ondertussen|hoe ver|op dit moment)\b"
)
_THEN = re.compile(r"\b(toen(?:tertijd)?|destijds|vroeger|voorheen|indertijd)\b")
_BOTH = re.compile(
    r"\b(toen en nu|nu en toen|(?:vroeger|destijds|eerst) en nu|was en (?:is|blijft)|waren en zijn|verander\w*|gewijzigd|zelfde|verschil\w*|bijgesteld|ten opzichte van)\b"
)
# What a plan came to, and whether it still stands: then what was planned, and what is said of it now.
_CAME_OF = re.compile(
    r"\b(?:terecht ?gekomen|geworden|gebeurd|overgebleven|over|afgelopen|uitgekomen) (?:van|met)\b"
    r"|\b(?:van|met)\b.*\b(?:terecht ?gekomen|geworden|gebeurd|overgebleven|afgelopen)\b"
    r"|^(?:en )?(?:is|zijn)\b.*\b(?:er ooit|ooit|er uiteindelijk|uiteindelijk|inmiddels|er inmiddels) (?:gekomen|gelukt|doorgegaan|waargemaakt|nagekomen|uitgevoerd|gerealiseerd|opgeleverd)\b"
)
_STILL_THERE = re.compile(
    r"^(?:en )?(?:staa[nt]|kom(?:t|en)|val(?:t|len)|hoor(?:t|en)|geldt|gelden|bestaa[nt]|speelt|spelen|loopt|lopen|wordt|worden)\b.*\bnog\b"
    r"|^(?:en )?(?:is|zijn)\b.*\bnog (?:steeds |altijd |wel )?(?:er )?(?:van kracht|geldig|actueel|aan de orde|in beeld|de bedoeling|het (?:plan|doel)|een (?:thema|onderwerp|doel|plan|punt|ambitie))\b"
)
_RUNS = re.compile(r"(?:en )?(?:loopt|duurt)\b")
_STILL = re.compile(r"\bnog (?:steeds|altijd|zo|geldig|van kracht|hetzelfde|het (?:doel|plan))\b")
_PAST_TENSE = re.compile(
    r"\b(was|waren|wilden?|stonden?|stond|werden?|werd|moesten?|moest|zou(?:den)?|hadden|had|gold(?:en)?|ging(?:en)?|noemde|beloofde)\b"
)


def out_of_force(library: Library) -> dict[str, str]:
    """The documents out of force with the year that each is of; nothing where no other is left."""
    today = date.today().isoformat()
    out = {d.id: (d.date or "")[:4] for d in library.documents.values() if d.over_on(today)}
    return out if len(out) < len(library.documents) else {}


def still(
    reader: Reader, clauses: Sequence[Clause], old: dict[str, str], limit: tuple[str, ...]
) -> list[Half]:
    """Whether something is "nog steeds" so, put to the documents out of force and to the others."""
    if len(clauses) != 1 or clauses[0].question.named("document") or not _STILL.search(fold(clauses[0].text)):
        return []
    now = tuple(d for d in reader.library.documents if d not in old and (not limit or d in limit))
    then = tuple(d for d in old if not limit or d in limit)
    plain = uncompared(clauses[0].question)
    if not now or not then:
        return []
    other = uncompared(reader.understander.part(_FIGURES.sub(" ", clauses[0].text)))  # it may be another now
    return [
        Half(plain.only(then), then, THEN, unsure=True),
        Half(other.only(now), now, NOW, unsure=True),
    ]


def become(
    reader: Reader, clauses: Sequence[Clause], old: dict[str, str], limit: tuple[str, ...]
) -> list[Half]:
    """What came of a thing that a document out of force speaks of, or whether it still stands; nothing for another question."""
    flat = fold(clauses[0].text) if len(clauses) == 1 else ""
    if not flat or not (_CAME_OF.search(flat) or _STILL_THERE.search(flat)):
        return []
    if _RUNS.match(flat) and len(clauses[0].question.named("dossier")) == 1:
        return []  # its card has its term
    said = set(meant(reader.library, clauses[0]))
    now = tuple(d for d in reader.library.documents if d not in old and (not limit or d in limit))
    then = tuple(d for d in old if not limit or d in limit)
    mine = tuple(d for d in now if d in said) or now
    thing = thing_since(_plain(clauses[0].text, tuple(old.values())), clauses[0].question, reader.library)
    if not thing or not now or not then:
        return []
    asked = uncompared(reader.understander.part(f"Wat staat er over {thing}?"))
    if not named_by(reader, asked, then):
        return []
    return [Half(asked.only(then), then, THEN, thing=thing), Half(asked.only(mine), mine, NOW, thing=thing)]


_FIGURES = re.compile(r"(?:\b(?:in|tot|voor|vanaf|uiterlijk)\s+)?(?<![\w-])\d[\d.,]*\s?(?:%|procent\b)?")


def of_times(
    reader: Reader, clauses: Sequence[Clause], old: dict[str, str], limit: tuple[str, ...], topic: str
) -> list[Half]:
    """The halves of a question that sets then beside now; nothing where it does not."""
    now = tuple(d for d in reader.library.documents if d not in old and (not limit or d in limit))
    then = tuple(d for d in old if not limit or d in limit)
    if not now or not then:
        return []
    marked: list[tuple[Clause, bool, bool]] = []
    for clause in clauses:
        flat = fold(clause.text)
        said = set(meant(reader.library, clause))
        dated = any(year and re.search(rf"(?<![\d-]){year}(?![\d-])", flat) for year in old.values())
        anchored = bool(dated or said & set(old) or (_THEN.search(flat) and not said))
        marked.append((clause, anchored, bool(_NOW.search(flat) or (said and said <= set(now)))))
    whole = fold(" ".join(c.text for c in clauses))
    if not any(a for _, a, _ in marked) and not re.search(r"\bwas en is\b|\bwaren en zijn\b", whole):
        return []
    years = tuple(old.values())
    if len(clauses) == 1:
        clause, _, of_now = marked[0]
        if not of_now and (not _BOTH.search(whole) or _of_two_things(reader.library, clause, old)):
            return []
        plain = reader.understander.part(_plain(clause.text, years))
        mine = tuple(d for d in now if d in meant(reader.library, clause)) or now
        thing = "" if plain.intent.asks else thing_since(plain.text, clause.question, reader.library)
        return [
            Half(plain.only(then), then, THEN, thing=thing),
            Half(plain.only(mine), mine, NOW, thing=thing),
        ]
    if asked_of := _of_what_is_read(reader.library, clauses):
        question, documents = asked_of
        return [Half(question.only(documents), documents)] if set(documents) <= set(then) else []
    out: list[Half] = []
    questions = reader.understander.read_parts([_plain(c.text, years) for c in clauses], topic, scene=False)
    for (clause, anchored, of_now), plain_clause in zip(marked, questions, strict=True):
        past = anchored or (not of_now and bool(_PAST_TENSE.search(fold(clause.text))))
        before = past and not (of_now and not anchored)
        documents = then if before else now
        named = meant(reader.library, clause)
        documents = tuple(d for d in documents if d in named) or documents
        asked = plain_clause.question.only(documents)
        out.append(Half(asked, documents, THEN if before else NOW, clause.asks))
    if len({h.time for h in out}) > 1:
        return out
    only_then = out[0].time == THEN and marked[0][1] and sum(h.asks for h in out) > 1
    return [replace(h, time="") for h in out if h.asks] if only_then else []


# "Ik maak een samenvatting van het rapport": somebody tells only what they have before them.
_READS = re.compile(r"^\W*(?:(?:en|nu|vandaag|hallo|hoi|dag)\W+)?(?:ik|we|wij)\b(?!.*\d)")


def _of_what_is_read(library: Library, clauses: Sequence[Clause]) -> tuple[Question, tuple[str, ...]] | None:
    """The one clause that asks, with the documents of which those before it only say that they are read; None where they say more."""
    asking = [c for c in clauses if c.asks]
    flats = [fold(c.text) for c in clauses if not c.asks]
    if len(asking) != 1 or meant(library, asking[0]) or says_when(fold(asking[0].text)):
        return None
    if not all(_READS.match(flat) and not (says_when(flat) or _PAST_TENSE.search(flat)) for flat in flats):
        return None
    documents = tuple(dict.fromkeys(d for c in clauses if not c.asks for d in meant(library, c)))
    return (asking[0].question, documents) if documents else None


def says_when(flat: str) -> bool:
    """Whether a folded text has a word that says of then or of now."""
    return bool(_NOW.search(flat) or _THEN.search(flat))


def any_time(reader: Reader, question: Question) -> bool:
    """Whether a question only says "vroeger" or the like: of which time, neither a year nor a document of then tells."""
    old, flat = out_of_force(reader.library), fold(question.text)
    said = {n.id for n in question.named("document")}
    dated = any(year and re.search(rf"(?<![\d-]){year}(?![\d-])", flat) for year in old.values())
    return _THEN.search(flat) is not None and not dated and not said & set(old)


def _of_two_things(library: Library, clause: Clause, old: dict[str, str]) -> bool:
    """Whether a clause asks how two things differ that one document out of force tells of both."""
    said = set(meant(library, clause))
    return bool(said) and said <= set(old) and _OF_EACH_OTHER.search(fold(clause.text)) is not None


# Where a document only is the source ("volgens ..."), what differs from something need not differ from now.
_OF_EACH_OTHER = re.compile(
    r"\bverschil\w*\b.*\b(?:van elkaar|onderling|tussen (?!toen\b|nu\b))"
    r"|\bverschil\w*\b.*\bvan (?:de|het|een|die|dat)\b.*\bvolgens\b|\bvolgens\b.*\bverschil\w*\b.*\bvan (?:de|het|een|die|dat)\b"
)


def meant(library: Library, clause: Clause) -> tuple[str, ...]:
    """The documents that a clause speaks of: those that it names, or the only one of its sort ("het rapport")."""
    named = tuple(dict.fromkeys(n.id for n in clause.question.named("document")))
    match = None if named else _ONE_OF_A_SORT.search(fold(clause.text))
    if match is None:
        return named
    sort = re.compile(rf"{match.group(1).removesuffix('age')}")
    of_sort = [d.id for d in library.documents.values() if sort.search(fold(f"{d.title} {d.kind}"))]
    return tuple(of_sort) if len(of_sort) == 1 else ()


_ONE_OF_A_SORT = re.compile(
    r"\b(?:het|de|dit|deze|ons|onze|(?:het|de) (?:nieuwe|laatste|huidige)) (rapport|rapportage|verslag|kader|convenant|begroting|jaarplan)\b"
)


def _plain(text: str, years: Sequence[str]) -> str:
    """A clause without the words that only say of what time it speaks."""
    for year in years:
        if year:
            text = re.sub(
                rf"\b(?:(?:in|uit|van|sinds|vanaf|rond|begin|eind)\s+)?{year}\b(?![-–])",
                " ",
                text,
                flags=re.I,
            )
    text = re.sub(r"\b(toen en nu|nu en toen)\s*:?", " ", text, flags=re.I)
    return _LISTED.sub("", " ".join(text.split()).strip(" ,:"))


# "stond op het lijstje dat ...": that it was planned, not what
_LISTED = re.compile(
    r"^(?:er )?(?:stond(?:en)?|was|werd)\s+(?:(?:nog|al|er|ook)\s+)*(?:op|in|als) (?:het|de|een|hun|onze|ons)?\s*"
    r"(?:lijst(?:je)?|agenda|programma|rol|plan(?:nen)?|voornemen|ambitie|wensenlijst(?:je)?)\s*(?:dat|om|:)\s+",
    re.I,
)
