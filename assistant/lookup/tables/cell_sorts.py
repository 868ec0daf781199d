"""Whether a figure is not what is asked, whatever words it has: of another unit or sort, of another deed, or of a part of it only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.calculate import WORDS as RECKONED
from assistant.evidence.marks import (
    BY_NOW,
    DWELLINGS,
    GOAL,
    LIGHT_COUNTED,
    PER,
    PER_SAID,
    counted_groups,
)
from assistant.evidence.namesakes import of_a_namesake
from assistant.evidence.quantities import (
    adds_asked,
    dealt_out_only,
    deed_counted,
    of_a_town_only,
    of_the_other_side,
    of_the_sort,
    sort_of,
    tells_the_end_only,
)
from assistant.evidence.sorts_counted import of_a_sort_only
from assistant.lookup.asked.units import has_unit
from assistant.lookup.common import Desk, listed, span_of
from assistant.lookup.tables.written_cells import in_table
from assistant.reading.comparison import WORDS as COMPARED
from assistant.reading.question import Group, Question, years_in
from ingest.language import fold, words
from ingest.model import Record

NAME = 0.5  # weight of a name that a figure must stand beside
PART_NAMED = 0.6  # how well a question must name the part that a row ("waarvan ...") counts
NAMED, OWN_WORDS = 0.5, 0.3  # how well a cell's unit or heads must name what is counted
COUNTED = 0.5  # how well a word of the question must name what a figure of the running text counts
_OF_OWNER = re.compile(r"\bvan (?:(?:de|het|alle|onze) )?(?:\d+ )?\w+")
SAID_SO = 0.8  # how well the deed that a row counts must be named: itself or in another form
_LIVE_ASKED = re.compile(r"\bhoeveel (?:mensen|personen) (?:wonen|woonden|werken|werkten|leven|leefden)\b")
_LIVING = re.compile(r"(?:bewoner|inwoner|werknemer|medewerker|baan|banen|arbeidsplaats)")


@dataclass(frozen=True, slots=True)
class Sought:
    """What a question asks of figures, read once for all of them. `there_are`: the groups of what there is so many of; `people`:
    whether persons are counted; `places`: the municipalities of the library; `beside`: stems that the heads of a cell need not have; `so_far`:
    whether is asked how much is so by now; `part`: of a part of something, the groups that say which part."""

    question: Question
    groups: Sequence[Group]
    unit: str
    done: bool
    there_are: Sequence[Group]
    people: bool
    places: Sequence[str]
    beside: frozenset[str]
    so_far: bool
    part: Sequence[Group]


def of_another_sort(sought: Sought, desk: Desk, record: Record) -> bool:
    """Whether a figure is not what is asked: of another unit or sort, or of a part of it only, whatever words it has."""
    question, groups, unit, data = sought.question, sought.groups, sought.unit, record.data
    if unit and not has_unit(data, unit):
        return True
    if sought.part and not _is_part(sought.part, desk, data):
        return True
    if not unit and (has_unit(data, "%") or has_unit(data, "uur")) and not _all_named(groups, desk, data):
        return True
    if not unit and _open_share(sought, desk, data) and not _all_named(groups, desk, data):
        return True
    if (
        of_a_namesake(question, str(data["rij"] or ""))
        or _nameless(groups, desk, data)
        or _open_of_another(groups, desk, data)
        or _open_in_another_year(question, data)
    ):
        return True
    if sought.people and (
        fold(str(data["eenheid"] or "")).endswith(DWELLINGS) or (not unit and has_unit(data, "euro"))
    ):
        return True
    if question.once("who live", lambda: _LIVE_ASKED.search(fold(question.text))) and not _LIVING.search(
        fold(f"{data['eenheid'] or ''} {data['rij'] or ''} {' '.join(map(str, listed(data['kolom'])))}")
    ):
        return True
    if not _as_often(question, desk, data) or (sought.so_far and _of_a_goal(desk, data)):
        return True
    if not in_table(data):
        quote = desk.library.quote(span_of(data["bron"]))
        if of_a_town_only(question, quote, sought.places) or tells_the_end_only(question, quote):
            return True
        if (sort_of(question).stock or adds_asked(question)) and not of_the_sort(question, quote):
            return True
        if not unit and (not _is_of(question, desk, data) or of_a_sort_only(question, quote)):
            return True
    if of_the_other_side(question, str(data["rij"] or "")):
        return True
    if not unit and _is_of_its_owner(sought, desk, data):
        return True
    if in_table(data) and _is_dealt_out(sought, desk, data):
        return True
    if _is_unasked_part(sought, desk, str(data["rij"] or "")):
        return True
    if not unit and not sought.done and _counts_deeds(str(data["rij"] or ""), groups, desk):
        return True
    # of those who seek a home it tells nothing of how many live there
    unit_told = str(data["eenheid"] or "")
    if not unit_told and in_table(data) and not _is_said(sought.there_are, desk, data):
        return True
    return (
        bool(sought.there_are)
        and not _is_named(sought.there_are, unit_told, desk)
        and not any(len(unit_told) > 3 and fold(g.shown).endswith(fold(unit_told)) for g in sought.there_are)
        and not any(g.names(desk.stems_of(str(data["tabel"] or ""))) for g in sought.there_are)
    )


def _of_a_goal(desk: Desk, data: dict[str, object]) -> bool:
    """Whether a figure is what is aimed at, and not how things stand."""
    span = span_of(data["bron"])
    said = " ".join((*desk.headings(span), desk.library.quote(span)))
    return GOAL.search(said) is not None and BY_NOW.search(desk.library.quote(span)) is None


def _is_of_its_owner(sought: Sought, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a row only says that what it counts is of those that are asked: "woningen van 6 verenigingen" counts no associations."""
    question = sought.question
    counted = question.once("counted by a cell", lambda: counted_groups(question)[:1])
    what, row = str(data["eenheid"] or ""), fold(str(data["rij"] or ""))
    if not counted or not what or counted[0].match(desk.stems_of(what)) >= NAMED:
        return False
    if not counted[0].names(desk.stems_of(row)):
        return False
    return not counted[0].names(desk.stems_of(_OF_OWNER.sub(" ", row)))


def _is_dealt_out(sought: Sought, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a table counts what was dealt out, where is asked how many there are and the question says nothing else of the row."""
    if not dealt_out_only(sought.question, f"{data['tabel']} {data['rij']}"):
        return False
    said = desk.stems_of(_OF_OWNER.sub(" ", fold(str(data["rij"] or ""))))
    return not any(g.names(said) for g in sought.groups if g not in sought.there_are)


def _is_unasked_part(sought: Sought, desk: Desk, row: str) -> bool:
    """Whether a row counts a part ("waarvan ...") of which a question says nothing."""
    if not fold(row).startswith(("waarvan", "daarvan")):
        return False
    said = desk.stems_of(row)
    return not any(g.match(said) >= PART_NAMED for g in sought.groups if g not in sought.there_are)


def _all_named(groups: Sequence[Group], desk: Desk, data: dict[str, object]) -> bool:
    """Whether a question names what a column or row measures by its own words, so that it needs no unit."""
    own = desk.stems_of(str(data["rij"] or ""), *map(str, listed(data["kolom"])))
    return data.get("soort") == "tabel" and bool(groups) and all(g.names(own) for g in groups)


def _as_often(question: Question, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a figure is an average, or of each year, where the question asks for that."""
    flat = question.once("flat", lambda: fold(question.text))
    heads = " ".join([str(data["rij"] or ""), *map(str, listed(data["kolom"])), str(data["tabel"] or "")])
    one, own = _PER_ONE.search(flat) is not None, _on_each_one(heads)
    if one != own and (own or in_table(data)) and not (own and _tells_its_rate(question, desk, data, heads)):
        return False  # what comes on each one is no count of them, nor of all together
    if not _OFTEN_ASKED.search(flat):
        return True
    span = span_of(data["bron"])
    said = fold(
        " ".join(
            [
                desk.library.quote(span),
                str(data["tabel"] or ""),
                str(data["rij"] or ""),
                *map(str, listed(data["kolom"])),
            ]
        )
    )
    if _AVERAGE.search(flat) and not _AVERAGE.search(said):
        return False
    per = PER.search(flat)
    if per is None or PER_SAID[per.group(1)].search(said):
        return True
    years = years_in(str(data["periode"] or ""))
    return data.get("soort") != "zin" and max(years, default=0) == min(years, default=0)


def _tells_its_rate(question: Question, desk: Desk, data: dict[str, object], heads: str) -> bool:
    """Whether a question may leave out that a figure is a rate: its unit says so, or the question names that unit ("150 kilo restafval");
    not where it counts those themselves ("hoeveel inwoners")."""
    flat, unit = question.once("flat", lambda: fold(question.text)), fold(str(data["eenheid"] or ""))
    if not unit or not (_on_each_one(unit) or unit in words(flat)) or _LIVE_ASKED.search(flat):
        return False
    each = desk.stems_of(*_PER_ONE.findall(f"{unit} {fold(heads)}"))
    counted = question.once("counted by a cell", lambda: counted_groups(question)[:1])
    return not any(g.names(each) for g in counted)


@lru_cache(maxsize=8192)
def _on_each_one(heads: str) -> bool:
    return _PER_ONE.search(fold(heads)) is not None


_PER_ONE = re.compile(
    r"\bper (inwoner|huishouden|gezin|leerling|kind|client|bewoner|persoon|woning|student|jongere|hoofd)\b"
)
_AVERAGE = re.compile(r"\bgemiddelde?\b(?! (?:genomen|gesproken|per (?:regio)?gemeente))")
_OFTEN_ASKED = re.compile(rf"{PER.pattern}|{_AVERAGE.pattern}")


def _is_part(part: Sequence[Group], desk: Desk, data: dict[str, object]) -> bool:
    """Whether a figure says anything of the part that is asked, and not only of the whole."""
    said = desk.stems_of(
        str(data["rij"] or ""), *map(str, listed(data["kolom"])), *map(str, listed(data.get("rij_pad")))
    )
    if not in_table(data):
        said |= desk.stems_of(desk.library.quote(span_of(data["bron"])))
    return any(g.match(said) >= NAMED for g in part)


def _is_named(groups: Sequence[Group], text: str, desk: Desk) -> bool:
    stems = desk.stems_of(text)
    return not stems or any(g.match(stems) >= NAMED for g in groups)


def _is_said(groups: Sequence[Group], desk: Desk, data: dict[str, object]) -> bool:
    """Whether the heads of a cell without a unit say what is counted; also where nothing is, or where its column has no words."""
    column = desk.stems_of(*map(str, listed(data["kolom"])))
    if not groups or all(s.isdigit() for s in column):
        return True
    heads = column | desk.stems_of(str(data["tabel"] or ""), *map(str, listed(data.get("rij_pad"))))
    return any(g.match(heads) >= NAMED for g in groups)


def _nameless(groups: Sequence[Group], desk: Desk, data: dict[str, object]) -> bool:
    """Whether a figure stands where the name that a question turns on is not said: only what may stand for it is."""
    turns_on = [g for g in groups if g.proper and g.weight >= NAME]
    if not turns_on:
        return False
    span = span_of(data["bron"])
    heads = (str(data[k] or "") for k in ("rij", "tabel", "eenheid", "gemeente"))
    said = desk.stems_of(
        desk.library.quote(span), *desk.headings(span), *heads, *map(str, listed(data["kolom"]))
    )
    return not any(g.names(said) for g in turns_on)


def _open_of_another(groups: Sequence[Group], desk: Desk, data: dict[str, object]) -> bool:
    """Whether a cell without a number stands under a head of several words of which a question names but one: it tells that something
    is open, which must be what is asked."""
    if data["getal"] is not None or not in_table(data):
        return False
    heads = [s for s in desk.stems_of(*map(str, listed(data["kolom"]))) if not s.isdigit()]
    named = sum(any(g.names({s}) for g in groups) for s in heads)
    return len(heads) > 1 and named == 1


def _open_share(sought: Sought, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a cell without a number stands in a column of shares or hours: that it is open tells nothing of what is counted."""
    if data["getal"] is not None or not in_table(data):
        return False
    numbered = desk.once(_units_of_columns)
    return numbered.get(_column(data)) in ("%", "uur")


def _units_of_columns(desk: Desk) -> dict[tuple[str, ...], str]:
    """The unit of the numbers of each column of a table."""
    cells = (r.data for r in desk.records("cijfer") if r.data["getal"] is not None and in_table(r.data))
    return {_column(data): str(data["eenheid"] or "") for data in cells}


def _column(data: dict[str, object]) -> tuple[str, ...]:
    return span_of(data["bron"]).document, str(data["tabel"]), *map(str, listed(data["kolom"]))


def _open_in_another_year(question: Question, data: dict[str, object]) -> bool:
    """Whether a cell without a number is of other years than are asked: that it is open there, tells nothing of these."""
    if data["getal"] is not None or not in_table(data) or not question.years:
        return False
    told = years_in(str(data["periode"] or ""))
    return bool(told) and not any(min(told) <= year <= max(told) for year in question.years)


def _counts_deeds(row: str, groups: Sequence[Group], desk: Desk) -> bool:
    """Whether a row counts something done with what is asked, and not the thing: "aantal toewijzingen van woningen"."""
    deed = deed_counted(row)
    return bool(deed) and not any(g.match(desk.stems_of(deed)) >= SAID_SO for g in groups)


def _is_of(question: Question, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a figure of the running text counts something that the question names."""
    what = str(data["eenheid"] or "")
    if not what or what in ("euro", "%"):
        return True
    stems = desk.stems_of(what, str(data["rij"] or ""), *map(str, listed(data["kolom"])))
    said = re.search(r"\bhoeveel (?!keer\b|maal\b)((?:\w+ ?){1,3})", fold(question.text))
    aside = {s for n in question.named("gemeente") for s in n.stems} | COMPARED | RECKONED
    named = [g for w in words(said.group(1))[:3] for g in question.groups if g.shown == w][:2] if said else []
    named = [
        g for g in named if g.head not in aside and g.weight >= LIGHT_COUNTED
    ]  # "hoeveel schelen A en B" counts neither
    if len(named) > 1 and named[0].shown.endswith("e"):
        named = named[1:]  # "nieuwe parken": new jobs are none
    if len(named) > 1 and named[1].weight < LIGHT_COUNTED:
        named = named[:1]
    return any(g.match(stems) >= COUNTED for g in named or question.groups)
