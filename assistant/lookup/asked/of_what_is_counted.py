"""Whether a figure of a table or a sentence counts what a question counts: "hoeveel zwembaden per inwoner" is not told by the inhabitants."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from assistant.draft import Draft
from assistant.evidence.marks import counted_groups
from assistant.evidence.told import tells_deed
from assistant.evidence.turns_on import done_with_those
from assistant.lookup.asked.units import has_unit, unit_asked
from assistant.lookup.common import Desk, subject
from assistant.lookup.tables.contrasts import TURNING
from assistant.lookup.tables.written_cells import in_table
from assistant.reading.asked_of import ASKED_OF
from assistant.reading.comparison import COMPARING, GROWS
from assistant.reading.nouns import PARTICIPLE, nouns_of
from assistant.reading.part_said import part_said
from assistant.reading.question import LIGHT_WORDS, Question
from assistant.words.numerals import spelled
from ingest.language import fold, stem, term_stems

HELD = 0.61  # how well what a figure stands beside must have a word of the question
COUNTED = 0.5  # and the thing that is counted
LIGHT = 0.1  # of a word that may say what is counted
WEIGHTY = 0.2  # of a word of which a figure may be said
SENTENCE = 60  # characters; what is shorter is a cell
BEFORE, AFTER = 9, 4  # words around a percentage that say of what it is
# What tables are made of, and how sizes are said: no figure is one of these.
_MEASURED = frozenset(
    stem(w)
    for w in "kolom kolommen rij rijen tabel categorie categorieen post posten groep groepen helft kwart derde vormt vormen samen opgeteld groter kleiner hoger lager boven onder leveren levert regionaal regionale verdeling verhouding".split()
)
# What is measured and not counted: a number of people is no time that they wait.
_IN_ITS_OWN_UNIT = re.compile(r"\w+(?:tijd|tijden|duur|prijs|prijzen|leeftijd|afstand|oppervlakte|snelheid)")
_TELLS_SIZE = re.compile(rf"{GROWS.pattern}|[\d.,]+")
_PERCENT = re.compile(r"\d ?%")
_SHARE = re.compile(r"\bhoeveel procent\b|\bpercentage\b")
_PER = re.compile(
    r"\bhoeveel (?:\w+ ){1,4}per (?:inwoner|woning|huishouden|persoon|huis|straat|wijk|buurt|hectare)\b"
)
_RECORDS = re.compile(
    r"\b(?:hoeveel|meer|minder|evenveel|meeste|minste) (?:[\w-]+e )?(lobbydoelen|lobbypunten|dossiers|acties|actiepunten|thema's|trekkers|wethouders|burgemeesters|bestuurders|raadsleden|ambtenaren)\b"
)
_TIMES = re.compile(r"\bper (?:week|maand|kwartaal|dag)\b|\b(?:wekelijks|maandelijks|dagelijks)\b")


def held_against(question: Question, desk: Desk, draft: Draft) -> Draft | None:
    """An answer of figures, or None where they are no rate or share of what is asked, or where yes or no is asked of something that is no
    figure."""
    if draft.outcome != "beantwoord" or question.follow_up:
        return draft
    if _of_another_thing(question, desk, draft):
        return None
    if draft.why != "cel":
        return draft
    flat = fold(question.text)
    if question.intent.form == "janee" and not re.search(
        r"\d|\bmeer\b|\bminder\b|\bhoeveel\b|\baantal\b", flat
    ):
        return None
    if part_said(flat) is not None and "%" not in "".join(s.text for s in draft.sentences):
        return None  # how great a part it is, no number tells
    if (per := _PER.search(flat)) and not _is_rate(question, desk, draft, per.group()):
        return None  # a number of a whole is no rate
    if _TIMES.search(flat) and not any(_TIMES.search(t) for t in _texts(desk, draft)):
        return None  # hours of a year are none of a week
    if (
        _no_records(flat, desk, draft)
        or _of_another(question, desk, draft)
        or _unsaid(question, desk, draft)
        or _others_counted(question, desk, draft)
        or _of_another_deed(question, desk, draft)
    ):
        return None
    return draft


def _of_another_thing(question: Question, desk: Desk, draft: Draft) -> bool:
    """Whether figures of a table are told of which neither the heads nor the headings have a single thing that the question
    speaks of ("wordt de wachttijd in Lagewaard langer?" is told by no number of house hunters)."""
    cells = [r for r in draft.records if r.kind == "cijfer" and in_table(r.data)]
    unit = unit_asked(question)
    if not cells or len(cells) != len(draft.records) or (unit and all(has_unit(r.data, unit) for r in cells)):
        return False
    if _no_records(fold(question.text), desk, draft):
        return True
    towns = {s for n in question.named("gemeente") for s in n.stems}
    said = [g for g in subject(question, towns) if g.weight >= LIGHT]
    idle = ASKED_OF | LIGHT_WORDS | TURNING | COMPARING | _MEASURED
    things = [
        g
        for g in said
        if g.weight >= WEIGHTY and g.head not in idle and not _TELLS_SIZE.fullmatch(fold(g.shown))
    ]
    told = _told(desk, draft)
    if any(_IN_ITS_OWN_UNIT.fullmatch(fold(g.shown)) and not g.names(told) for g in things):
        return True
    things = [g for g in things if spelled(fold(g.shown)) is None]
    return bool(things) and not any(g.match(told) >= COUNTED for g in said)


def _no_records(flat: str, desk: Desk, draft: Draft) -> bool:
    """Whether is asked how many records of the register there are ("hoeveel lobbydoelen ..."), and a figure counts something else."""
    counted = _RECORDS.search(flat)
    if counted is None:
        return False
    keys = ("eenheid", "rij", "kolom")
    heads = desk.stems_of(*(str(r.data.get(k) or "") for r in draft.records for k in keys))
    return stem(counted[1]) not in heads


def _is_rate(question: Question, desk: Desk, draft: Draft, asked: str) -> bool:
    """Whether the quotes tell a rate, or the heads of the cells do of all that it is asked of ("restafval per inwoner, in kilo's")."""
    if any(" per " in desk.library.quote(s) for s in draft.spans):
        return True
    if not any(" per " in v for r in draft.records for v in _values(r.data)):
        return False
    told = _told(desk, draft)
    return all(g.names(told) for g in question.groups if g.weight >= WEIGHTY and fold(g.shown) in asked)


def _others_counted(question: Question, desk: Desk, draft: Draft) -> bool:
    """Whether of what is counted something is asked that no cell says ("hoeveel zoekers zijn er ingeschreven?"), or others are counted
    than are asked."""
    if question.intent.form != "aantal" or question.intent.extreme or unit_asked(question) not in ("", "%"):
        return False
    told = _told(desk, draft)
    nouns = nouns_of(question.text)
    deeds = [
        g
        for g in question.groups
        if g.weight >= WEIGHTY and g.shown not in nouns and PARTICIPLE.match(g.shown)
    ]
    counted = [g for g in counted_groups(question) if g.weight >= WEIGHTY and g.shown in nouns]
    units = desk.stems_of(*(str(r.data.get("eenheid") or "") for r in draft.records))
    lacking = [g for g in deeds if g.match(told - units) < HELD]  # who is counted says nothing of it
    beside = term_stems(
        " ".join(g.shown for g in question.groups if g not in counted), desk.library.compounds
    )
    if counted and not any(g.match(told - beside) >= COUNTED for g in counted):
        lacking += counted  # "jongeren in jeugdzorg": the care names no young people
    towns = {s for n in question.named("gemeente") for s in n.stems}
    others = [g for g in question.groups if g not in lacking and g.head not in towns and g.weight >= WEIGHTY]
    return sum(g.weight for g in lacking) > sum(g.weight * g.match(told) for g in others)


def _of_another_deed(question: Question, desk: Desk, draft: Draft) -> bool:
    """Whether is asked how many were sold, and the sentences that count those tell another deed."""
    deed = done_with_those(question)
    told = [q for s in draft.spans if len(q := desk.library.quote(s)) > SENTENCE]
    return (
        deed is not None
        and bool(told)
        and not any(tells_deed(deed, desk.stems_of(q), question) for q in told)
    )


def _texts(desk: Desk, draft: Draft) -> Iterator[str]:
    """All that cells and their sentences say, folded."""
    yield from (fold(desk.library.quote(s)) for s in draft.spans)
    yield from (fold(v) for r in draft.records for v in _values(r.data))


def _told(desk: Desk, draft: Draft) -> frozenset[str]:
    """The stems of all that cells say: their words, their units and the headings above them."""
    return desk.stems_of(
        *(str(v) for r in draft.records for v in _values(r.data)),
        *(desk.library.quote(s) for s in draft.spans),
        *(h for s in draft.spans for h in desk.headings(s)),
    )


def _values(data: Mapping[str, Any]) -> Iterator[str]:
    for value in data.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (v for v in value if isinstance(v, str))


def _unsaid(question: Question, desk: Desk, draft: Draft) -> bool:
    """Whether one thing is asked of a municipality ("wat betekent X voor Veenburg") and its cells have only a likeness of that."""
    if question.intent.form not in ("wat", "vrij") or not question.named("gemeente"):
        return False
    if unit_asked(question):
        return False  # "urenbegroting" says what is counted
    towns = {s for n in question.named("gemeente") for s in n.stems}
    things = [g for g in subject(question, ASKED_OF | towns) if g.weight >= WEIGHTY]
    if len(things) != 1:
        return False
    told = desk.stems_of(
        *(str(v) for r in draft.records for v in r.data.values() if isinstance(v, str)),
        *(h for s in draft.spans for h in desk.headings(s)),
    )
    return things[0].match(told) < HELD


def _of_another(question: Question, desk: Desk, draft: Draft) -> bool:
    """Whether a percentage is asked, and a sentence says its own of what the question does not speak of ("... dat wordt toegewezen aan
    urgenten 9% bedraagt" where the share of the dwellings themselves is asked)."""
    if (
        question.intent.form != "aantal"
        or question.named("gemeente")
        or not _SHARE.search(fold(question.text))
    ):
        return False
    groups = [g for g in question.groups if g.weight >= WEIGHTY]
    near = [
        " ".join((*quote[: m.start()].split()[-BEFORE:], *quote[m.end() :].split()[:AFTER]))
        for span in draft.spans
        if len(quote := desk.library.quote(span)) > SENTENCE
        for m in _PERCENT.finditer(quote)
    ]
    compounds = desk.library.compounds
    return bool(near) and not any(g.match(term_stems(w, compounds)) >= HELD for w in near for g in groups)
