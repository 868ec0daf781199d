"""Questions about tables of places within municipalities: what a municipality has of something in all of its places, which place or
municipality has the most, and which places there are."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.common import Desk, listed, within
from assistant.lookup.tables.cells import in_period, rank, topic
from assistant.lookup.tables.place_rows import beside, is_place, names_place, of_year
from assistant.lookup.tables.places_told import in_a_list, most_of, together
from assistant.reading.question import Question
from ingest.language import fold, stem
from ingest.model import Record

_PLACES = r"(?:kern(?:en)?|wijk(?:en)?|buurt(?:en|schap(?:pen)?)?|plek(?:ken)?|plaats(?:en)?|locaties?|dorp(?:en)?|terrein(?:en)?|gebied(?:en)?|straat|straten|complex(?:en)?)"
_PLACE = re.compile(_PLACES)
_WHICH = re.compile(
    rf"\b(?:welke?|waar|wat zijn de|noem (?:alle |de )?|in welke?)\b.{{0,25}}?\b\w*{_PLACES}\b|^(?:en )?waar\b"
)
_WHICH_TOWN = re.compile(r"\b(?:welke?|wat voor) (?:\w+ )?(?:regio)?gemeente[ns]?\b")
_OVER_ALL = re.compile(
    r"\b(?:in totaal|totaal|totale|alles bij elkaar|bij elkaar|(?:in )?(?:de )?hele regio|heel de regio|alle (?:\w+ )?gemeenten|samen)\b"
)
_NONE = re.compile(r"\b(?:geen|zonder|nul|0|niet)\b")
_TO_COME = re.compile(
    r"\b(?:moet(?:en)?|kom(?:t|en)|krijg(?:t|en)|bij|erbij|plaats(?:t|en)|geplaatst|nog|gaa[nt]|wil(?:len)?|word(?:t|en)|nieuwe?|extra)\b"
)
_NEAR = 0.02  # how much less of the question a table of places may hold than another, where places are asked
_BESIDE = frozenset(stem(w) for w in "hele heel elkaar bij elkaar gemeente gemeenten welke".split())


def look_up(question: Question, desk: Desk) -> Draft | None:
    """See the module; None for a question about other tables, or about one place that it names."""
    intent = question.intent
    if intent.form in ("waarom", "wanneer", "janee", "wie"):
        return None
    flat = fold(question.text)
    towns = [n.shown for n in question.named("gemeente")]
    lists = _WHICH.search(flat) is not None
    sums = intent.form == "aantal" and (towns or _OVER_ALL.search(flat))
    if len(towns) > 1 or not (lists or sums or intent.extreme):
        return None
    cells = _cells(question, desk, towns, lists=lists)
    if len(cells) < 2:
        return None
    if intent.extreme in ("meest", "minst"):
        of_towns = _WHICH_TOWN.search(flat) is not None
        one_period = len({r.data["periode"] for r in cells}) == 1
        asked = one_period and (of_towns or lists)
        return most_of(cells, least=intent.extreme == "minst", of_towns=of_towns) if asked else None
    none = _NONE.search(flat) is not None
    if lists and not intent.extreme and intent.form != "aantal" and (towns or none):
        return in_a_list(cells, towns, empty=none)
    return together(cells) if sums else None


def _cells(question: Question, desk: Desk, towns: list[str], *, lists: bool) -> list[Record]:
    """The column of a table of places that a question asks about; [] where another table may well be meant."""
    records = within(question, desk.records("cijfer"))
    places = [r for r in records if is_place(r)]
    if not places:
        return []
    asked = _of_the_things(question)
    ranked = rank(asked, desk, records, towns)
    near = [s for s in ranked if s.score > ranked[0].score - _NEAR] if lists else ranked[:1]
    lead = next((s.record for s in near if is_place(s.record)), None)
    if lead is None:
        return []
    rivals = [s.record for s in ranked if not is_place(s.record)]
    if not lists and any(_tells_more(asked, desk, r, lead) for r in rivals):
        return []
    if rivals and _TO_COME.search(fold(question.text)):
        return []  # it may well count what is to come
    cells = beside(lead, places, towns)
    if not all(any(of_year(r, year) for r in cells) for year in question.years):
        return []
    cells = [r for r in cells if in_period(question, r)]
    return [] if any(names_place(asked, desk, r) for r in cells) else cells


def _of_the_things(question: Question) -> Question:
    """A question without the word for places in general, which the table may call otherwise."""
    groups = tuple(
        g for g in question.groups if not _PLACE.fullmatch(fold(g.shown)) and g.head not in _BESIDE
    )
    made = replace(question, groups=groups, intent=replace(question.intent, extreme=""))
    return made if topic(made) else question


def _tells_more(question: Question, desk: Desk, other: Record, lead: Record) -> bool:
    """Whether a cell of another table names something of a question that the leading table does not."""
    if other.data["tabel"] == lead.data["tabel"]:
        return False
    theirs, ours = (_said(desk, r) for r in (other, lead))
    return any(g.names(theirs) and not g.names(ours) for g in topic(question))


def _said(desk: Desk, record: Record) -> frozenset[str]:
    heads = (*map(str, listed(record.data["kolom"])), *map(str, listed(record.data.get("rij_pad"))))
    return desk.stems_of(str(record.data["tabel"] or ""), *heads)
