"""A figure of a municipality that a question states: "klopt het dat Lagewaard in 2028 nog 40 laadpalen krijgt?".

The cell is looked up as if it were asked, and told with yes or no before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, aside, say
from assistant.evidence.sums import amount
from assistant.lookup.asked.bounds import Bound, bound_of
from assistant.lookup.asked.sought import towns_sought
from assistant.lookup.asked.units import unit_asked
from assistant.lookup.common import Desk
from assistant.lookup.tables import figures
from assistant.lookup.tables.written_cells import number
from assistant.reading.asking import asking_sentence
from assistant.reading.intent import intent_of
from assistant.reading.question import Question
from ingest.language import STOPWORDS, fold, stem, words
from ingest.model import Record

# How well a word of the question must stand for one of what a figure of the text counts, and the share of those that it must say.
SAME, MOSTLY = 0.7, 0.5
_ASKED = re.compile(
    r"\b(?:klopt het|is het (?:waar|zo)|moet|moeten|krijgt|heeft|hebben|wordt|worden|gaat|gaan|blijft|blijven|toch)\b"
)
_WHETHER = re.compile(r"^[A-Z][a-z]+t \w.*\?\s*$")  # "Steekt Lagewaard er meer dan 40 uur in?"
_UNITS = frozenset({"uur", "uren", "procent", "euro"})
_SUMMED = re.compile(
    r"\b(?:samen|bij elkaar|opgeteld|optellen|op tot|totaal van|kloppen de)\b|\bkomen\b.*\buit op\b"
)
_MEASURE = re.compile(r"\b(?:aantal|percentage|aandeel|bedrag|aantal uren|uren|opgave)\b")
# A figure that is taken for granted on the way to something else.
_GRANTED = re.compile(
    r"\b(?:waarom|waardoor|hoezo|hoe komt|wie (?:bedacht|bepaalde|besloot|verzon)|waar komt|vanwaar|sinds wanneer)\b"
)
_BARE = re.compile(r"(?:en )?(?:klopt|is) dat(?: ook| wel| echt)?(?: zo| waar| juist| correct)?\W*$")
_HEARD = re.compile(
    r"^(?:ik|we|wij|iemand) (?:las|hoorde|zag|dacht|begreep|weet|lees|hoor|zegt|zei|vernam)(?: ergens| net| laatst)?,? dat ",
    re.I,
)
_END = re.compile(r"(?:\b(?:aan een|van|op|uit op|is|bedraagt|moet zijn|wordt)\b\W*)+$")
_FRAME = re.compile(
    rf"{_GRANTED.pattern}|\b(?:klopt het dat|is het (?:zo|waar|juist|correct) dat|staat er(?: voor)?|toch|klopt dat|is het|kom(?:t|en))\b"
)
_OF_GRANTING = frozenset(
    "waarom waardoor hoezo komt bedacht bepaalde besloot verzon vandaan staat moet zijn".split()
)


# What the head of a row says of how is counted, and not of what.
_OF_MEASURING = frozenset(
    stem(w)
    for w in "percentage aandeel aantal aantallen geprognosticeerd geprognosticeerde verwacht verwachte jaarlijks jaarlijkse".split()
)
# "Zijn er andere gemeenten dan Veenburg met meer dan 20?"
_OTHERS = re.compile(r"\b(?:andere|overige) (?:\w+ )?gemeenten? dan\b|\b(?:buiten|behalve|naast) \w+\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Yes or no with the cell; None where a question states no figure of one municipality, or no cell is sure."""
    asked_in = asking_sentence(question.text)
    if _BARE.match(fold(asked_in)) and asked_in != question.text:  # "Ik las dat ... Is dat zo?"
        claim = _HEARD.sub("", question.text[: question.text.rfind(asked_in)].strip(" .!"))
        asked_in = f"Klopt het dat {claim[:1].lower()}{claim[1:]}?" if claim else asked_in
    if asked_in != question.text:  # the sentences before it set the scene
        question = replace(question, text=asked_in, intent=intent_of(asked_in))
    flat = fold(question.text)
    bound = bound_of(flat, bare=True)
    if question.intent.progress or _OTHERS.search(flat):
        return None  # that a figure is aimed at does not say that it is reached
    if bound is None or _SUMMED.search(flat) or (towns_sought(flat) and not question.named("gemeente")):
        return None
    compared = bound.words.strip() != bound.figure  # "meer dan 40", "40 uur"
    whether = question.intent.form == "vrij" and compared and _WHETHER.search(question.text) is not None
    asks = whether or question.intent.form == "janee" or re.match(r"(?:en )?klopt het\b", flat) is not None
    measured = _MEASURE.search(flat) is not None
    if not asks and not (measured and _GRANTED.search(flat) and not question.follow_up):
        return None
    if len(question.named("gemeente")) != 1 and not (asks and compared and not question.named("gemeente")):
        return None
    if not (compared or measured or _ASKED.search(flat)):
        return None
    text = _END.sub("", _FRAME.sub(" ", _without(flat, bound.words)))
    said = set(words(flat))
    skip = {bound.figure, *words(bound.words), *(() if asks else _OF_GRANTING)}
    groups = tuple(
        g for g in question.groups if g.shown in said and (g.shown not in skip or g.shown in _UNITS)
    )
    intent = replace(question.intent, form="aantal", extreme="")
    people = "mensen " if re.search(rf"{re.escape(bound.words.strip())} (?:mensen|personen)\b", flat) else ""
    asked = replace(question, text=f"Hoeveel {people}{text}", groups=groups, intent=intent)
    if bound.unit and not unit_asked(asked):
        asked = replace(asked, text=f"Hoeveel {bound.unit} {text}")
    draft = figures.look_up(asked, desk)
    if draft is None or draft.why != "cel" or any(number(r) is None for r in draft.records):
        return None
    if _told_elsewhere(desk, draft.records, bound) or _of_something_else(
        question, desk, draft.records, bound
    ):
        return None
    if not asks:
        return _corrected(draft, bound)
    first, *rest = draft.sentences
    told = say(f"{_word(bound, draft.records)} ", *first.pieces, checked=False)
    return replace(draft, sentences=(told, *rest), why="genoemd cijfer nagegaan")


def _told_elsewhere(desk: Desk, records: Sequence[Record], bound: Bound) -> bool:
    """Whether the figures found are of the running text and others there count the same thing with the figure that is stated: which of
    them is meant is not plain."""
    if any(r.data.get("soort") != "zin" or bound.holds(number(r) or 0.0) for r in records):
        return False
    units = {fold(str(r.data["eenheid"] or "")) for r in records} - {""}
    value = amount(bound.figure)
    towns = {str(r.data["gemeente"] or "") for r in records}
    if units != {
        "%"
    }:  # a percentage may be one of anything: only what stands under the same name tells of the same
        towns.add("")
    return any(
        number(r) == value
        and fold(str(r.data["eenheid"] or "")) in units
        and (towns == {""} or str(r.data["gemeente"] or "") in towns)
        for r in desk.records("cijfer")
    )


def _of_something_else(question: Question, desk: Desk, records: Sequence[Record], bound: Bound) -> bool:
    """Whether the figures found are of the running text, are not the one that is stated, and count what a question hardly says: "25% of
    the homes is let to starters" denies nothing of "30% of the homes"."""
    if any(r.data.get("soort") != "zin" or bound.holds(number(r) or 0.0) for r in records):
        return False
    said = {stem(w) for w in words(question.text)}
    for record in records:
        row = {stem(w) for w in words(str(record.data["rij"] or "")) if w not in STOPWORDS} - _OF_MEASURING
        held = {s for s in row if s in said or any(g.match(frozenset({s})) >= SAME for g in question.groups)}
        if row and len(held) < MOSTLY * len(row):
            return True
    return False


def _without(flat: str, said: str) -> str:
    """A question without the words of its figure, which may also be the beginning of a year ("20")."""
    return re.sub(rf"(?<![\w.,]){re.escape(said.strip())}(?!\w)", " ", flat, count=1)


def _corrected(draft: Draft, bound: Bound) -> Draft | None:
    """What the table has in the place of a figure that a question takes for granted; None where it is that figure."""
    if len(draft.records) != 1 or bound.holds(number(draft.records[0]) or 0.0):
        return None
    lead = aside("Dat getal klopt niet; in de tabel staat een ander.")
    return replace(
        draft,
        outcome="niet-gevonden",
        sentences=(lead, *draft.sentences),
        why="onjuiste aanname: ander cijfer",
    )


def _word(bound: Bound, records: tuple[Record, ...]) -> str:
    """ "Ja.", "Nee.", or for which of the periods it is so."""
    holding = [r for r in records if bound.holds(number(r) or 0.0)]
    if not holding:
        return "Nee."
    periods = [str(r.data["periode"]) for r in holding if r.data["periode"]]
    if len(holding) == len(records) or not periods:
        return "Ja."
    return f"Alleen in {' en '.join(periods)}."
