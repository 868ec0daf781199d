"""Which cells of the tables (and figures of the running text) hold what a question asks, and how a cell is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.calculate import asks_so_far, operation_of
from assistant.evidence.marks import (
    BY_NOW,
    DWELLINGS,
    GOAL,
    LIGHT_COUNTED,
    PEOPLE_ASKED,
    PER,
    PER_SAID,
    counted_groups,
)
from assistant.evidence.namesakes import of_a_namesake
from assistant.evidence.quantities import (
    NEW_TENANTS,
    TENANTS_GOT,
    asks_growth,
    dealt_out_only,
    deed_counted,
    goes_to_others,
    of_a_town_only,
    of_the_sort,
    sort_of,
    tells_the_end_only,
)
from assistant.lookup.common import Desk, is_total, listed, span_of, subject
from assistant.lookup.units import has_unit, unit_asked
from assistant.reading.background import scene_of
from assistant.reading.comparison import GROWS, OVER_TIME, TURN, relation_of
from assistant.reading.moments import after_year
from assistant.reading.question import Group, Question, years_in
from assistant.reading.shares import WORDS as OF_SHARES
from assistant.words.numerals import spelled
from ingest.language import fold, stem, words
from ingest.model import Record

NAME = 0.5  # weight of a name that a figure must stand beside
LITTLE = 0.2  # of the words behind what a question supposes, which tell the figure on their own
PART_NAMED = 0.6  # how well a question must name the part that a row ("waarvan ...") counts
NAMED, OWN_WORDS = 0.5, 0.3  # how well a cell's unit or heads must name what is counted
COUNTED = 0.5  # how well a word of the question must name what a figure of the running text counts
_OF_OWNER = re.compile(r"\bvan (?:(?:de|het|alle|onze) )?(?:\d+ )?\w+")
SAID_SO = 0.8  # how well the deed that a row counts must be named: itself or in another form
OTHERWISE = 0.7  # how well heads must hold what a word may stand for
ABOVE = 0.9  # what a word counts that stands only in the headings above a table
OVER = 4  # lines over a percentage that may say of what it is one
LIGHT = 0.05  # of a word that tells next to nothing
LEAST = 0.55  # share of the question's weight that a cell with its heads must hold
_NOISE = frozenset(
    stem(w)
    for w in "meest meeste minst minste hoogste laagste grootste kleinste langste langst kortste kortst verschil samen totaal totalen optellen opgeteld tellen kloppen klopt "
    "percentage percentages rij rijtje overzicht noem geef zet procent procentpunt procentpunten procentueel procentuele gemiddeld gemiddelde elkaar deel aandeel aantal jaarlijks per jaarlijkse vanaf tussen periode daalt stijgt daling stijging neemt toe af meer minder volgens "
    "groter grotere kleiner kleinere hoger hogere lager lagere evenveel prognose huisvesten cijfer cijfers tabel gaat krijgt zet steekt investeert in kwijt allebei perioden gecumuleerd gecumuleerde "
    "uitrekenen rekenen berekenen bereken rekent optelt opvangen nagaan "
    "scheelt schelen verschilt bovenaan onderaan plus opgeteld optelling samenneemt gerekend "
    "onderbrengen onderbrengt brengen hoeft hoeven opvangen opvangt vangen vangt plaatsen plaatst herbergen verhouding verhoudingsgewijs relatief drukt drukken zwaar zwaarder zwaarst lichter lichtst naast leg legt zet afgezet getal vakje hokje ingevuld tabellen tabelletje lijstje rijtjes kolommen kolom rijen cel eigen".split()
)
_LIVE_ASKED = re.compile(r"\bhoeveel (?:mensen|personen) (?:wonen|woonden|werken|werkten|leven|leefden)\b")
_LIVING = re.compile(r"(?:bewoner|inwoner|werknemer|medewerker|baan|banen|arbeidsplaats)")
_PLACES = frozenset(stem(w) for w in ("stad", "dorp", "plaats", "gemeente"))
_DEALT = frozenset(
    stem(w)
    for w in "verdeeld verdelen verdeelde deelde deelden uitgedeeld uitdelen weggegeven weggeven vergeven gaf gaven toegekend verhuurd".split()
)  # what is done with dwellings that are assigned
# said of people for whom a home is found, where a table only counts the people
_HOUSED = re.compile(
    r"\b(?:in aanmerking \w+ )?(?:voor |aan )?een (?:sociale )?(?:huur)?(?:huis|woning|dak|plek|onderdak|woonruimte)\b(?: (?:te )?(?:geven|geeft|bieden|biedt|helpen|helpt|krijgen|krijgt|vinden))?|"
    r"\bin aanmerking\b"
)
# to whom they went, where a table only counts that
_TAKEN = re.compile(
    rf"\b(?:(?:naar|aan|voor|door) )?(?:een )?{NEW_TENANTS}\b|\bwissel\w*\b|\bvan (?:huurder|bewoner)s?\b|\b{TENANTS_GOT}\b|\b(?:kregen|kreeg|krijgen|kwamen|kwam|vrijgekomen|vrij|betrokken|gingen|ging)\b"
)
# said of the times that a municipality's figures are compared over, and of those who are counted: who they are in general, and how they are reckoned with
_OVER_TIME = frozenset(
    stem(w)
    for w in "tweede laatste twee beide daarvoor ervoor daarna erna nadien voordien voorheen vroeger eerder eerst nu straks huidige volgende vorige komende latere eerdere perioden tijdvak "
    "extra bijkomen bijkomt vooruit achteruit vooruitgaan achteruitgaan punten procentueel groeit groei toename stijgen stijging opzichte ten vergeleken vergelijking verandert verandering ontwikkelt ontwikkeling".split()
)
_PEOPLE = frozenset(
    stem(w)
    for w in "mens mensen personen persoon mannen man vrouwen vrouw lui burgers individuen "
    "rekent rekenen erop uitgaat uitgaan raamt schat geschat verwacht verwachten voorziet regelen regelt onderdak bieden biedt helpen helpt geholpen rekening uitkomen uitkomt".split()
)
OF_HOURS = frozenset(
    stem(w)
    for w in "levert leveren vrijmaken vrijmaakt besteden besteedt steken steekt begroot geraamd gepland acties uitvoeringsagenda tijd erin zitten zit urenbegroting urenraming urenoverzicht ureninzet uurinzet uurbesteding uurverdeling uurinvestering inzet tijdsinvestering tijdsinzet tijdsbesteding tijdsbeslag begroting raming overzicht benodigde partner partners".split()
)  # words that only say that hours are spent
_OF_UNIT = {"uur": OF_HOURS, "%": OF_SHARES}  # words that only say in what is measured
# "Ik zit sinds kort in de raad. Hoeveel ...?", "Als je de cijfers naast elkaar legt: hoeveel ...?"
_ASKER = re.compile(
    r"(?:voor )?(?:ik|wij|we|onze|mijn)\b|als (?:je|u|men)\b.*\b(?:legt?|zet|vergelijkt?|bekijkt?|kijkt?|houdt?|neemt?)\W*$",
    re.I,
)
# "Stel dat de overgang voorbij is, hoeveel ...?"
_SUPPOSED = re.compile(
    r"(?:stel|gesteld|als|zodra|wanneer|nu|mocht)\b[^,?.]*[,.]\s+(?=(?:dan )?(?:hoeveel|welk|wat|hoe|met)\b)",
    re.I,
)
_FOR_YEARS = re.compile(r"\b(\w+) (?:jaar|jaren)\b")
_SPAN = re.compile(r"(?:in )?(?:19|20)\d{2}(?:\s*(?:[-–]|en|t/m)\s*(?:19|20)\d{2})?")
_YEARS = re.compile(r"\s*(?:in\s+)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?")


@dataclass(frozen=True, slots=True)
class Scored:
    """A figure with the share of the question that it holds, and how much of that is in its own row and column."""

    score: float
    own: float
    record: Record
    age: int = (
        0  # years between its time and its document's date; a time after that comes behind all before it
    )


def compares_over_time(question: Question) -> bool:
    """Whether a question sets a figure beside that of another time, or asks how it changes."""
    operation = operation_of(question.unnamed)
    if relation_of(question.unnamed) == TURN:
        return True
    return (operation is not None and operation.kind in ("verschil", "groei")) or bool(
        GROWS.search(fold(question.text)) or OVER_TIME.search(fold(question.text))
    )


def beside_it(question: Question) -> frozenset[str]:
    """The stems that the heads of a municipality's cell may have but need not: of the times that are compared, and of people in general."""
    if not question.named("gemeente"):
        return frozenset()
    return _PEOPLE | _OVER_TIME if compares_over_time(question) else _PEOPLE


def topic(question: Question) -> list[Group]:
    """The words that say which figure is meant."""
    towns = {s for n in question.named("gemeente") for s in n.stems}
    unit = unit_asked(question)
    housed = _HOUSED.search(fold(question.text))
    noise = _NOISE | _OF_UNIT.get(unit, frozenset())
    if towns:
        noise |= _PLACES  # "de stad Lagewaard"
    if housed:
        noise |= {stem(w) for w in words(housed.group())}
    if sort_of(question).done:
        noise |= _DEALT
    if goes_to_others(fold(question.text)):
        noise |= {stem(w) for part in _TAKEN.findall(fold(question.text)) for w in words(part)}
    groups = [g for g in subject(question, towns | noise) if g.weight > 0.03]
    if question.years:
        spans = set(_FOR_YEARS.findall(fold(question.text)))  # "in de drie jaar 2022 tot en met 2024"
        groups = [g for g in groups if fold(g.shown) not in spans]
    if unit in ("%", "uur"):  # "ruim een tiende", "van de acht gemeenten", "in twee jaar tijd"
        groups = [g for g in groups if spelled(fold(g.shown)) is None]
    scene, asked = scene_of(question.text)
    supposed = _SUPPOSED.match(question.text)
    if supposed is not None:
        asked = question.text[supposed.end() :]
    elif not _ASKER.match(scene):
        return groups
    said = set(words(asked))
    own = [g for g in groups if set(words(g.shown)) <= said]
    tells = len(own) > 1 or sum(g.weight for g in own) >= (LITTLE if supposed else NAME)
    return own if tells else groups  # who asks it is no part of it


@dataclass(frozen=True, slots=True)
class _Sought:
    """What a question asks of figures, read once for all of them. `there_are`: the groups of what there is so many of; `people`:
    whether persons are counted; `places`: the municipalities of the library; `beside`: stems that the heads of a cell need not have; `so_far`:
    whether is asked how much is so by now."""

    question: Question
    groups: Sequence[Group]
    unit: str
    done: bool
    there_are: Sequence[Group]
    people: bool
    places: Sequence[str]
    beside: frozenset[str]
    so_far: bool


def _sought(question: Question, desk: Desk) -> _Sought:
    groups, sort = topic(question), sort_of(question)
    return _Sought(
        question,
        groups,
        unit_asked(question),
        bool(sort.done),
        counted_groups(question) if sort.stock and not sort.done else [],
        bool(PEOPLE_ASKED.search(fold(question.text))),
        [n.shown for n in desk.lexicon.names if n.kind == "gemeente"],
        beside_it(question),
        asks_so_far(question.text),
    )


def rank(
    question: Question,
    desk: Desk,
    records: Sequence[Record],
    towns: Sequence[str],
    any_period: bool = False,
    by_unit: bool = False,
) -> list[Scored]:
    """The cells that hold enough of the question, best first; only those of `towns` where there are any. `any_period`:
    whatever its years; `by_unit`: also where the question tells no more than a unit."""
    sought = _sought(question, desk)
    if not (sought.groups or towns or question.named("gemeente") or (by_unit and sought.unit)):
        return []
    least = LEAST - (0.15 if towns and (sought.unit or question.years) else 0.0)
    between = any_period or (question.intent.extreme == "verschil" and len(towns) != 2)
    out: list[Scored] = []
    for record in records:
        if _is_of_another_sort(sought, desk, record):
            continue
        made = _scored(sought, desk, record, bool(towns))
        if made is None or made.score < least:
            continue
        data = record.data
        any_time = between and (
            _in_table(data) or (data["periode"] and (sought.unit == "%" or not asks_growth(question)))
        )
        if any_time or in_period(question, record):
            out.append(made)
    if towns:
        asked = {fold(t) for t in towns}
        out = [s for s in out if s.record.data["gemeente"] and fold(str(s.record.data["gemeente"])) in asked]
    out.sort(key=lambda s: (-s.score - 0.3 * s.own, not _in_table(s.record.data)))
    return out


def _in_table(data: dict[str, object]) -> bool:
    return data.get("soort") != "zin"


def _is_of_another_sort(sought: _Sought, desk: Desk, record: Record) -> bool:
    """Whether a figure is not what is asked: of another unit or sort, or of a part of it only, whatever words it has."""
    question, groups, unit, data = sought.question, sought.groups, sought.unit, record.data
    if unit and not has_unit(data, unit):
        return True
    if not unit and (has_unit(data, "%") or has_unit(data, "uur")) and not _all_named(groups, desk, data):
        return True
    if (
        of_a_namesake(question, str(data["rij"] or ""))
        or _nameless(groups, desk, data)
        or _open_of_another(groups, desk, data)
    ):
        return True
    if sought.people and fold(str(data["eenheid"] or "")).endswith(DWELLINGS):
        return True
    counted = f"{data['eenheid'] or ''} {data['rij'] or ''} {' '.join(map(str, listed(data['kolom'])))}"
    if _LIVE_ASKED.search(fold(question.text)) and not _LIVING.search(fold(counted)):
        return True
    if not _as_often(question, desk, data) or (sought.so_far and _of_a_goal(desk, data)):
        return True
    if not _in_table(data):
        quote = desk.library.quote(span_of(data["bron"]))
        if of_a_town_only(question, quote, sought.places) or tells_the_end_only(question, quote):
            return True
        if sort_of(question).stock and not of_the_sort(question, quote):
            return True
        if not unit and not _is_of(question, desk, data):
            return True
    if not unit and _is_of_its_owner(sought, desk, data):
        return True
    if _in_table(data) and _is_dealt_out(sought, desk, data):
        return True
    if _is_unasked_part(sought, desk, str(data["rij"] or "")):
        return True
    if not unit and not sought.done and _counts_deeds(str(data["rij"] or ""), groups, desk):
        return True
    # of those who seek a home it tells nothing of how many live there
    unit_told = str(data["eenheid"] or "")
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


def _is_of_its_owner(sought: _Sought, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a row only says that what it counts is of those that are asked: "woningen van 6 verenigingen" counts no associations."""
    counted = counted_groups(sought.question)[:1]
    what, row = str(data["eenheid"] or ""), fold(str(data["rij"] or ""))
    if not counted or not what or counted[0].match(desk.stems_of(what)) >= NAMED:
        return False
    if not counted[0].names(desk.stems_of(row)):
        return False
    return not counted[0].names(desk.stems_of(_OF_OWNER.sub(" ", row)))


def _is_dealt_out(sought: _Sought, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a table counts what was dealt out, where is asked how many there are and the question says nothing else of the row."""
    if not dealt_out_only(sought.question, f"{data['tabel']} {data['rij']}"):
        return False
    said = desk.stems_of(_OF_OWNER.sub(" ", fold(str(data["rij"] or ""))))
    return not any(g.names(said) for g in sought.groups if g not in sought.there_are)


def _is_unasked_part(sought: _Sought, desk: Desk, row: str) -> bool:
    """Whether a row counts a part ("waarvan ...") of which a question says nothing."""
    if not fold(row).startswith(("waarvan", "daarvan")):
        return False
    said = desk.stems_of(row)
    return not any(g.match(said) >= PART_NAMED for g in sought.groups if g not in sought.there_are)


def _scored(sought: _Sought, desk: Desk, record: Record, of_towns: bool) -> Scored | None:
    """A figure with how much of the question it holds; None where its heads do not count what is asked. `of_towns`: whether
    municipalities are named of which it may be."""
    unit, data = sought.unit, record.data
    own = desk.stems_of(
        str(data["rij"] or ""), *map(str, listed(data["kolom"])), *map(str, listed(data.get("rij_pad")))
    )
    if _only_place_and_time(record):
        own |= desk.stems_of(str(data["tabel"] or ""))
    heads = own | desk.stems_of(
        str(data["tabel"] or ""), str(data["eenheid"] or ""), str(data["gemeente"] or "")
    )
    nothing: frozenset[str] = frozenset()
    sentence = nothing if _in_table(data) else desk.stems_of(desk.library.quote(span_of(data["bron"])))
    groups = sought.groups
    if _in_table(data) or unit:
        held_to = [g for g in groups if g.head not in sought.beside or g.match(heads)]
        groups = held_to if held_to or unit else groups
    asked = sum(g.weight for g in groups) or 1.0
    if (
        _in_table(data)
        and groups
        and not unit
        and not _counts(groups, heads, desk, data)
        and not (sought.people and of_towns and _said_otherwise(groups, heads))
    ):
        return None
    above = desk.stems_of(*desk.headings(span_of(data["bron"]))) if unit else nothing
    whole = _whole(groups, heads, desk, record) if unit == "%" else nothing
    held = sum(
        g.weight * max(g.match(heads), ABOVE * max(g.match(above), g.match(whole)), 0.95 * g.match(sentence))
        for g in groups
    )
    named = sum(g.weight * (1.0 if g.names(own) else 0.5 * g.match(own)) for g in groups)
    return Scored(held / asked if groups else 0.6, named / asked, record, _age(desk, record))


def _age(desk: Desk, record: Record) -> int:
    """How long ago the time of a figure was when its document was written: what was measured last is told before what was
    measured first, and what is planned first before what is planned last."""
    written = (desk.library.documents[record.document].date or "")[:4]
    years = years_in(str(record.data["periode"] or ""))
    if not years or not written.isdigit():
        return 0
    ago = int(written) - max(years)
    return ago if ago >= 0 else 100 - ago


def row_named(record: Record) -> str:
    """What the row of a cell is called, without the municipality that it is of; "" where it says no more than that."""
    town = fold(str(record.data["gemeente"] or ""))
    path = [str(p) for p in listed(record.data.get("rij_pad"))] or [str(record.data["rij"] or "")]
    own = [p for p in path if not town or fold(p).removeprefix("gemeente ") != town]
    return own[-1] if own else ""


def _only_place_and_time(record: Record) -> bool:
    """Whether a cell's row and column say no more than whose it is and of when: what it counts stands over the table."""
    placed = not row_named(record) if record.data["gemeente"] else of_the_region(record)
    return _in_table(record.data) and placed and not any(column(record))


def of_the_region(record: Record) -> bool:
    """Whether the row of a cell is that of the whole region, beside those of its municipalities."""
    return _in_table(record.data) and bool(re.match(r"(?:de )?(?:hele )?regio\b", fold(row_named(record))))


def _whole(groups: Sequence[Group], heads: frozenset[str], desk: Desk, record: Record) -> frozenset[str]:
    """The words over a percentage that tell of what it is one; none where a question names no more than those."""
    stems = desk.stems_of(desk.over(span_of(record.data["bron"]), OVER, str(record.data["rij"] or "")))
    apart = any(g.match(heads) >= NAMED and g.match(stems) < NAMED for g in groups)
    return stems if apart else frozenset()


def _all_named(groups: Sequence[Group], desk: Desk, data: dict[str, object]) -> bool:
    """Whether a question names what a column or row measures by its own words, so that it needs no unit."""
    own = desk.stems_of(str(data["rij"] or ""), *map(str, listed(data["kolom"])))
    return data.get("soort") == "tabel" and bool(groups) and all(g.names(own) for g in groups)


def _as_often(question: Question, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a figure is an average, or of each year, where the question asks for that."""
    flat = fold(question.text)
    heads = fold(
        " ".join([str(data["rij"] or ""), *map(str, listed(data["kolom"])), str(data["tabel"] or "")])
    )
    one, own = _PER_ONE.search(flat), _PER_ONE.search(heads)
    if (one is None) != (own is None) and (own or _in_table(data)):
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


_PER_ONE = re.compile(
    r"\bper (?:inwoner|huishouden|gezin|leerling|kind|client|bewoner|persoon|woning|student|jongere|hoofd)\b"
)
_AVERAGE = re.compile(r"\bgemiddelde?\b(?! (?:genomen|gesproken|per (?:regio)?gemeente))")
_OFTEN_ASKED = re.compile(rf"{PER.pattern}|{_AVERAGE.pattern}")


def _is_named(groups: Sequence[Group], text: str, desk: Desk) -> bool:
    stems = desk.stems_of(text)
    return not stems or any(g.match(stems) >= NAMED for g in groups)


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
    if data["getal"] is not None or not _in_table(data):
        return False
    heads = [s for s in desk.stems_of(*map(str, listed(data["kolom"]))) if not s.isdigit()]
    named = sum(any(g.names({s}) for g in groups) for s in heads)
    return len(heads) > 1 and named == 1


def _counts_deeds(row: str, groups: Sequence[Group], desk: Desk) -> bool:
    """Whether a row counts something done with what is asked, and not the thing: "aantal toewijzingen van woningen"."""
    deed = deed_counted(row)
    return bool(deed) and not any(g.match(desk.stems_of(deed)) >= SAID_SO for g in groups)


def _counts(groups: Sequence[Group], heads: frozenset[str], desk: Desk, data: dict[str, object]) -> bool:
    """Whether a cell counts what is asked: the question names its unit, or much of its heads by their own words. Words
    of the same field alone do not make children on a waiting list of people who look for a house."""
    unit = desk.stems_of(str(data["eenheid"] or ""))
    if any(g.match(unit) >= NAMED for g in groups):
        return True
    whole = sum(g.weight for g in groups)
    return sum(g.weight for g in groups if g.names(heads)) >= OWN_WORDS * whole


def _said_otherwise(groups: Sequence[Group], heads: frozenset[str]) -> bool:
    """Whether the heads of a cell hold what the weightiest word of a question may stand for: "voorrang" for urgency, where
    the question counts people."""
    weightiest = max(groups, key=lambda g: g.weight)
    return weightiest.weight >= NAME and weightiest.match(heads) >= OTHERWISE


def _is_of(question: Question, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a figure of the running text counts something that the question names."""
    what = str(data["eenheid"] or "")
    if not what or what in ("euro", "%"):
        return True
    stems = desk.stems_of(what, str(data["rij"] or ""), *map(str, listed(data["kolom"])))
    said = re.search(r"\bhoeveel ((?:\w+ ?){1,3})", fold(question.text))
    named = [g for w in words(said.group(1))[:3] for g in question.groups if g.shown == w][:2] if said else []
    if len(named) > 1 and named[0].shown.endswith("e"):
        named = named[1:]  # "nieuwe parken": new jobs are none
    if len(named) > 1 and named[1].weight < LIGHT_COUNTED:
        named = named[:1]
    return any(g.match(stems) >= COUNTED for g in named or question.groups)


def in_period(question: Question, record: Record) -> bool:
    """Whether a cell is of the years that a question asks for."""
    if not question.years:
        return True
    period = str(record.data["periode"] or "")
    years = years_in(period)
    if not years:
        return record.data.get("soort") != "zin" or any(
            str(y) in str(record.data["tabel"]) for y in question.years
        )
    low, high = min(years), max(years)
    after = after_year(question)
    if after is not None:
        return high > after
    if len(question.years) > 1 and max(question.years) - min(question.years) <= 6 and len(years) > 1:
        return min(question.years) == low or max(question.years) == high
    return any(low <= y <= high for y in question.years)


def column(record: Record) -> tuple[str, ...]:
    """The heads of a cell's column, without the years and the municipality: those are its period and its place."""
    town = fold(str(record.data["gemeente"] or ""))
    heads = (_YEARS.sub("", c).strip() for c in _heads(record))
    return tuple("" if town and c in (town, f"gemeente {town}") else c for c in heads)


def _heads(record: Record) -> tuple[str, ...]:
    return (
        tuple(fold(str(c)) for c in listed(record.data["kolom"]))
        if listed(record.data["kolom"])
        else (fold(str(record.data["rij"])),)
    )


def own_stems(record: Record) -> set[str]:
    """The stems of a cell's own row and column."""
    return {
        stem(w)
        for text in [str(record.data["rij"] or ""), *map(str, listed(record.data["kolom"]))]
        for w in words(text)
    }


def same_column(one: Record, other: Record) -> bool:
    """Whether two cells stand in columns with the same heads, or in tables without any."""
    return column(one) == column(other) or not (listed(one.data["kolom"]) or listed(other.data["kolom"]))


def over_periods(desk: Desk, cell: Record) -> list[Record]:
    """The cells of the same row and column as one, itself among them, over the periods of its table."""
    same = ("tabel", "eenheid", "gemeente")
    row = _without_period(cell)
    return [
        r
        for r in desk.records("cijfer")
        if r.document == cell.document
        and same_column(r, cell)
        and all(r.data[k] == cell.data[k] for k in same)
        and _without_period(r) == row
        and r.data["periode"]
    ]


def _without_period(cell: Record) -> str:
    """A cell's row by its head without the years in it."""
    return " ".join(_SPAN.sub(" ", fold(str(cell.data["rij"]))).strip(" *").split())


def shown(record: Record) -> str:
    """A cell's value with its unit, where the value does not hold it."""
    value, unit = str(record.data["waarde"]), str(record.data["eenheid"] or "")
    if (
        unit
        and unit not in ("%", "euro")
        and fold(unit) not in fold(value)
        and record.data["getal"] is not None
    ):
        return f"{value} {unit}"
    return f"{value}{scale_of(record)}"


_SCALE = re.compile(
    r"\b(?:in|x|maal)\s+(?:€\s*|euro\s+)?(?:1[. ]?000|(duizend(?:en|tallen)?|miljoen(?:en)?))\b|[x×]\s*(?:€\s*)?1[. ]?000\b",
    re.I,
)


def scale_of(record: Record) -> str:
    """In what an amount of money is written, where its table says so: "€ 626" in thousands is not 626 euros."""
    if not _in_table(record.data) or record.data["getal"] is None or not has_unit(record.data, "euro"):
        return ""
    heads = (
        str(record.data["tabel"] or ""),
        *map(str, listed(record.data["kolom"])),
        *map(str, listed(record.data.get("rij_pad"))),
    )
    said = next(filter(None, map(_SCALE.search, heads)), None)
    if said is None or re.search(r"miljoen|mln|duizend", fold(str(record.data["waarde"]))):
        return ""
    return " miljoen" if (said[1] or "").lower().startswith("miljoen") else " duizend"


def number(record: Record) -> float | None:
    """The number of a cell; None where it holds none."""
    value = record.data["getal"]
    return float(value) if isinstance(value, int | float) else None


def plain(value: float, like: Record) -> str:
    """A number as Dutch writes it, with the % of the cell that it is worked out from."""
    text = f"{value:,.1f}" if value != int(value) else f"{int(value):,}"
    text = text.replace(",", "·").replace(".", ",").replace("·", ".")
    return text + ("%" if str(like.data["eenheid"]) == "%" or "%" in str(like.data["waarde"]) else "")


def with_unit(value: float, like: Record) -> str:
    """A number with the unit of the cell that it is worked out from: "27 woningzoekenden", "2,5%"."""
    unit = str(like.data["eenheid"] or "")
    bare = not unit or unit in ("%", "euro") or (value == 1 and unit.endswith(("en", "s")))
    return plain(value, like) + ("" if bare else f" {unit}")


def by_heading(question: Question, desk: Desk, records: Sequence[Record], town: str) -> list[Scored]:
    """The totals of one municipality's table, where a question says no more than the heading that it stands under ("de
    opgave van Lagewaard", under "Opgave per gemeente")."""
    beside = beside_it(question)
    groups = [
        g
        for g in topic(question)
        if g.weight > LIGHT and g.head not in beside and not re.fullmatch(r"\d+", g.shown)
    ]
    if not groups:
        return []
    unit = unit_asked(question)
    return [
        Scored(1.0, 1.0, r)
        for r in records
        if fold(str(r.data["gemeente"] or "")) == fold(town)
        and r.data.get("soort") != "zin"
        and is_total(r)
        and (not unit or has_unit(r.data, unit))
        and in_period(question, r)
        and all(g.names(desk.stems_of(*desk.headings(span_of(r.data["bron"])))) for g in groups)
    ]


def family(ranked: Sequence[Scored]) -> list[Scored]:
    """One cell for each municipality: the same column and period in the tables of a family."""
    rows = [s for s in ranked if s.record.data["gemeente"] and number(s.record) is not None]
    if not rows:
        return []
    rows.sort(key=lambda s: (-(s.score + 0.3 * s.own), not is_total(s.record), s.age))
    totals = [s for s in rows if is_total(s.record)]
    lead = (
        totals[0]
        if totals and totals[0].score + 0.3 * totals[0].own > rows[0].score + 0.3 * rows[0].own - 0.05
        else rows[0]
    )
    period = str(lead.record.data["periode"] or "")
    best: dict[str, Scored] = {}
    for s in rows:
        if (
            same_column(s.record, lead.record)
            and str(s.record.data["periode"] or "") == period
            and s.record.data["eenheid"] == lead.record.data["eenheid"]
        ):
            best.setdefault(str(s.record.data["gemeente"]), s)
    return list(best.values())


def rows_of(ranked: Sequence[Scored]) -> list[Scored]:
    """The cells of the best column of one table, one for each row but that of a total; nothing where its rows
    have more rows above them."""
    with_rows = [
        s
        for s in ranked
        if s.record.data.get("soort") != "zin"
        and s.record.data["rij"]
        and number(s.record) is not None
        and not is_total(s.record)
    ]
    if not with_rows:
        return []
    lead = with_rows[0].record.data
    keys = ("tabel", "kolom", "periode", "eenheid")
    return [s for s in with_rows if all(s.record.data[k] == lead[k] for k in keys)]


def first_and_last(ranked: Sequence[Scored]) -> tuple[dict[str, Record], dict[str, Record]] | None:
    """The cells of the municipalities in the first of two periods, and in the last; None where there are not just two."""
    ours = [s for s in ranked if s.record.data["gemeente"] and s.record.data["periode"]]
    periods = sorted({str(s.record.data["periode"]) for s in ours})
    if len(periods) != 2:
        return None
    first, last = (
        {
            str(s.record.data["gemeente"]): s.record
            for s in family([s for s in ours if str(s.record.data["periode"]) == period])
        }
        for period in periods
    )
    return first, last


def about(record: Record, town: bool = True) -> str:
    """What a cell counts, in its own heads; with its municipality, unless that is told already (`town`)."""
    data = record.data
    column = ", ".join(str(c) for c in listed(data["kolom"]) if str(c).strip())
    row = str(data["rij"] or "")
    period = str(data["periode"] or "")
    told = "" if period in f"{column} {row}" else period
    over = re.sub(r"^tabel \d+[a-z]?[.:]?\s*", "", str(data["tabel"] or ""), flags=re.I)
    caption = over if _only_place_and_time(record) else ""
    place = str(data["gemeente"] or "") if town else ""
    above = row_named(record) if _in_table(data) and fold(row_named(record)) != fold(row) else ""
    bits = [b for b in dict.fromkeys([caption, place, column, above, row, told]) if b]
    return " – ".join(" ".join(b.split()).rstrip(":") for b in bits)
