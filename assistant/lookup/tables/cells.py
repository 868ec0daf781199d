"""Which cells of the tables (and figures of the running text) hold what a question asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate import asks_so_far, operation_of
from assistant.evidence.marks import (
    PEOPLE_ASKED,
    counted_groups,
)
from assistant.evidence.quantities import (
    NEW_TENANTS,
    TENANTS_GOT,
    asks_growth,
    goes_to_others,
    sort_of,
)
from assistant.lookup.asked.units import has_unit, unit_asked
from assistant.lookup.common import Desk, is_total, listed, span_of, subject
from assistant.lookup.tables.cell_sorts import NAME, NAMED, OWN_WORDS, Sought, of_another_sort
from assistant.lookup.tables.cell_times import Scored as Scored
from assistant.lookup.tables.cell_times import of_its_time
from assistant.lookup.tables.written_cells import in_table, number, only_place_and_time, same_column
from assistant.reading.background import scene_of
from assistant.reading.comparison import GROWS, OVER_TIME, TURN, relation_of
from assistant.reading.comparison import WORDS as COMPARED
from assistant.reading.moments import after_year
from assistant.reading.partitive import part_asked
from assistant.reading.question import Group, Question, years_in
from assistant.reading.shares import WORDS as OF_SHARES
from assistant.words.numerals import spelled
from ingest.language import fold, stem, words
from ingest.model import Record

LITTLE = 0.2  # of the words behind what a question supposes, which tell the figure on their own
_PEOPLE_COMPARED = re.compile(r"\b(?:meer|minder|evenveel|meeste|minste|aantal|\d+) (?:mensen|personen)\b")
MOST_OF = 0.6  # of the weight of a question, which one word has
FEW_WORDS = 4  # of what a figure is called; less may be another figure
OTHERWISE = 0.6  # how well heads must hold what a word may stand for
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
    "onderbrengen onderbrengt brengen hoeft hoeven opvangen opvangt vangen vangt plaatsen plaatst herbergen verhouding verhoudingsgewijs relatief drukt drukken zwaar zwaarder zwaarst lichter lichtst terecht naast leg legt zet afgezet getal vakje hokje ingevuld tabellen tabelletje lijstje rijtjes kolommen kolom rijen cel eigen qua betreft top ranglijst".split()
)
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
# how a figure of a table is asked for, which its heads may say but need not
_ASKED_WITH = frozenset(
    stem(w)
    for w in "vind vinden vindt kijk kijkt kijken bekijkt zoek zoekt zoeken rekent reken rekenen hoort horen bedrag bedragen betaalt betalen betaal betaald geld euro euros bijdrage bijdragen bijdraagt "
    "uitgave uitgaven uitgeeft uitgeven uitgegeven begroot begrote begroten geraamd geraamde ramen uitgetrokken besteed besteedt besteden keer maal nodig".split()
)
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
    noise = _NOISE | COMPARED | _OF_UNIT.get(unit, frozenset())
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


def _sought(question: Question, desk: Desk) -> Sought:
    groups, sort = topic(question), sort_of(question)
    part = set(words(part_asked(question.text)))
    return Sought(
        question,
        groups,
        unit_asked(question),
        bool(sort.done),
        counted_groups(question) if sort.stock and not sort.done else [],
        bool(PEOPLE_ASKED.search(fold(question.text)) or _PEOPLE_COMPARED.search(fold(question.text))),
        [n.shown for n in desk.lexicon.names if n.kind == "gemeente"],
        beside_it(question) | _ASKED_WITH,
        asks_so_far(question.text),
        [g for g in groups if g.shown in part],
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
    asked = {fold(t) for t in towns}
    out: list[Scored] = []
    short: list[Record] = []
    for record in records:
        if asked and fold(str(record.data["gemeente"] or "")) not in asked:
            continue
        if of_another_sort(sought, desk, record):
            continue
        made = _scored(sought, desk, record, bool(towns))
        if made is None or made.score < least:
            if not asked and not in_table(record.data) and (any_period or in_period(question, record)):
                short.append(record)
            continue
        data = record.data
        any_time = between and (
            in_table(data) or (data["periode"] and (sought.unit == "%" or not asks_growth(question)))
        )
        if any_time or in_period(question, record):
            out.append(made)
    out += _called_shorter(out, short)
    out.sort(key=lambda s: (-s.score - 0.3 * s.own, not in_table(s.record.data)))
    return of_its_time(question, out, compared=between or compares_over_time(question))


def _called_shorter(found: Sequence[Scored], others: Sequence[Record]) -> list[Scored]:
    """The same figure of a municipality whose line leaves out one word of what it is called at the others."""
    out = []
    for record in others:
        own = set(words(str(record.data["rij"] or "")))
        like = next((s for s in found if _is_called_so(s.record, record, own)), None)
        if like is not None and len(own) >= FEW_WORDS:
            out.append(replace(like, record=record))
    return out


def _is_called_so(one: Record, other: Record, own: set[str]) -> bool:
    said = set(words(str(one.data["rij"] or "")))
    return (
        own < said
        and len(said - own) == 1
        and bool(one.data["gemeente"] and other.data["gemeente"])
        and one.data["gemeente"] != other.data["gemeente"]
        and one.document == other.document
        and all(one.data[k] == other.data[k] for k in ("soort", "eenheid", "periode"))
    )


def _scored(sought: Sought, desk: Desk, record: Record, of_towns: bool) -> Scored | None:
    """A figure with how much of the question it holds; None where its heads do not count what is asked. `of_towns`: whether
    municipalities are named of which it may be."""
    unit, data = sought.unit, record.data
    own = desk.stems_of(
        str(data["rij"] or ""), *map(str, listed(data["kolom"])), *map(str, listed(data.get("rij_pad")))
    )
    own |= {f"{s[:-2]}l" for s in own if s.endswith("iaal")}  # "Sociaal" over what is asked as "sociale huur"
    if only_place_and_time(record):
        own |= desk.stems_of(str(data["tabel"] or ""))
    heads = own | desk.stems_of(
        str(data["tabel"] or ""), str(data["eenheid"] or ""), str(data["gemeente"] or "")
    )
    nothing: frozenset[str] = frozenset()
    sentence = nothing if in_table(data) else desk.stems_of(desk.library.quote(span_of(data["bron"])))
    groups = sought.groups
    if in_table(data) or unit:
        held_to = [g for g in groups if g.head not in sought.beside or g.match(heads)]
        groups = held_to if held_to or unit else groups
    asked = sum(g.weight for g in groups) or 1.0
    if (
        in_table(data)
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


def _whole(groups: Sequence[Group], heads: frozenset[str], desk: Desk, record: Record) -> frozenset[str]:
    """The words over a percentage that tell of what it is one; none where a question names no more than those."""
    stems = desk.stems_of(desk.over(span_of(record.data["bron"]), OVER, str(record.data["rij"] or "")))
    apart = any(g.match(heads) >= NAMED and g.match(stems) < NAMED for g in groups)
    return stems if apart else frozenset()


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
    whole = sum(g.weight for g in groups)
    tells = weightiest.weight >= min(NAME, MOST_OF * whole)
    return tells and weightiest.match(heads) >= OTHERWISE


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
    parts: dict[str, set[str]] = {}  # by municipality, the rows of the leading table that say as much
    for s in rows:
        if (
            same_column(s.record, lead.record)
            and str(s.record.data["periode"] or "") == period
            and s.record.data["eenheid"] == lead.record.data["eenheid"]
        ):
            town = str(s.record.data["gemeente"])
            best.setdefault(town, s)
            if s.record.data["tabel"] == lead.record.data["tabel"] and s.own > lead.own - 0.02:
                parts.setdefault(town, set()).add(str(s.record.data["rij"]))
    if not is_total(lead.record) and len(parts) > 1 and all(len(own) > 1 for own in parts.values()):
        return []  # places within municipalities: none of their figures is that of the municipality
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
