"""Figures: one cell, the same cell over periods or municipalities, the highest and lowest, sum and difference."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.calculate import operation_of
from assistant.comparison import GROWS, LESS, MORE, SAME, asks_whether, relation_of
from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.lookup.actions import numbers_named
from assistant.lookup.common import Desk, allowed, found, is_total, listed, span_of, subject
from assistant.marks import PEOPLE_ASKED, counted_groups
from assistant.moments import after_year
from assistant.quantities import deed_counted, sort_of
from assistant.question import Group, Question, years_in
from assistant.slots import slot_of
from assistant.sums import figures
from ingest.language import fold, stem, words
from ingest.model import Record

NAME = 0.5  # weight of a name that a figure must stand beside
SAID = 0.4  # weight of the words that say which figure of the running text is meant
_DWELLINGS = ("woning", "woningen", "huis", "huizen")  # no people are counted by them
NAMED, OWN_WORDS = 0.5, 0.3  # how well a cell's unit or heads must name what is counted
COUNTED = 0.5  # how well a word of the question must name what a figure of the running text counts
ABOVE = 0.9  # what a word counts that stands only in the headings above a table
LEAST = 0.55  # share of the question's weight that a cell with its heads must hold
_NOISE = frozenset(
    stem(w)
    for w in "meest meeste minst minste hoogste laagste grootste kleinste verschil samen totaal totalen optellen opgeteld tellen kloppen klopt "
    "percentage procent deel aandeel aantal jaarlijks per jaarlijkse vanaf tussen periode daalt stijgt daling stijging neemt toe af meer minder volgens "
    "groter grotere kleiner kleinere hoger hogere lager lagere evenveel prognose huisvesten cijfer cijfers tabel gaat krijgt zet steekt investeert in kwijt allebei perioden gecumuleerd gecumuleerde".split()
)

# said of people for whom a home is found, where a table only counts the people
_HOUSED = re.compile(
    r"\b(?:in aanmerking \w+ )?(?:voor |aan )?een (?:huis|woning|dak|plek|onderdak|woonruimte)\b(?: (?:te )?(?:geven|geeft|bieden|biedt|krijgen|krijgt|vinden))?|"
    r"\bin aanmerking\b"
)


@dataclass(frozen=True, slots=True)
class Scored:
    """A figure with the share of the question that it holds, and how much of that is in its own row and column."""

    score: float
    own: float
    record: Record


_GIVEN = frozenset(
    stem(w) for w in "levert leveren vrijmaken vrijmaakt besteden besteedt".split()
)  # what is done with hours
NAMED_HEADS = 0.5  # where no number is asked for, the heads of a cell must say this much of the question


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the figures, or None where no cell holds what is asked."""
    flat = fold(question.text)
    if numbers_named(flat):
        return None  # what an action takes stands with the action: a total over all is another figure
    operation = operation_of(question.text)
    if operation is not None and operation.kind == "verschil" and not question.intent.extreme:
        question = replace(question, intent=replace(question.intent, extreme="verschil"))
    towns = [n.shown for n in question.named("gemeente")]
    asks = question.intent.form == "aantal" or "uren" in question.intent.asks or bool(question.intent.extreme)
    asks = asks or (
        len(towns) == 2
        and bool(re.search(r"\b(meer|minder|hogere?|lagere?|grotere?|kleinere?|evenveel)\b", flat))
    )
    if (
        question.intent.form in ("waarom", "wanneer", "lijst")
        and not question.intent.extreme
        and not re.search(r"\bwelke gemeente\b", flat)
    ):
        return None
    if not asks and not (towns and question.intent.form in ("vrij", "wat")):
        return None
    if (
        question.named("dossier")
        and not towns
        and question.intent.form == "aantal"
        and "gemeenten" in question.intent.asks
    ):
        return None
    records = [r for r in desk.records("cijfer") if allowed(question, r)]
    if slot_of(question).money:
        records = [r for r in records if _has_unit(r.data, "euro")]
    if (
        len(towns) == 1
        and question.intent.form in ("vrij", "wat")
        and (task := _by_heading(question, desk, records, towns[0]))
    ):
        return _cells(desk, task)
    ranked = rank(question, desk, records, towns)
    if not ranked:
        return None
    extreme = question.intent.extreme
    if extreme == "som" and len(figures([question.text])) > 1:
        return None  # the figures to add stand in the question itself
    per_town = bool(
        re.search(
            r"\bwelke (regio)?gemeente|\bper gemeente\b|\balle gemeenten\b|\bgemeenten samen\b|\bacht gemeenten\b",
            flat,
        )
    )
    if extreme in ("meest", "minst") and (per_town or len(towns) == 0 or len(towns) > 1):
        return _extreme(question, desk, ranked)
    if len(towns) == 2:
        return _two_towns(question, desk, ranked, towns)
    best = _best(question, ranked, towns)
    if not best or (not asks and best[0].own < NAMED_HEADS):
        return None
    if extreme == "verschil" and len(best) == 2:
        return _difference(best)
    if extreme == "som" and len(best) > 1 and not any(is_total(b.record) for b in best):
        return _sum(best)
    return _cells(desk, best)


def _topic(question: Question) -> list[Group]:
    towns = {s for n in question.named("gemeente") for s in n.stems}
    housed = _HOUSED.search(fold(question.text))
    noise = (
        _NOISE
        | (_GIVEN if _unit(question) == "uur" else frozenset())
        | ({stem(w) for w in words(housed.group())} if housed else set())
    )
    return [g for g in subject(question, towns | noise) if g.weight > 0.03]


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
    groups = _topic(question)
    whole = sum(g.weight for g in groups)
    unit = _unit(question)
    if not whole:
        if not towns and not question.named("gemeente") and not (by_unit and unit):
            return []
        whole = 1.0
    sort = sort_of(question)
    there_are = counted_groups(question) if sort.stock and not sort.done else []
    people = bool(PEOPLE_ASKED.search(fold(question.text)))
    out: list[Scored] = []
    for record in records:
        data = record.data
        if unit and not _has_unit(data, unit):
            continue
        if not unit and (_has_unit(data, "%") or _has_unit(data, "uur")):
            continue
        if _nameless(groups, desk, data):
            continue
        if people and fold(str(data["eenheid"] or "")).endswith(_DWELLINGS):
            continue
        if data.get("soort") == "zin" and not unit and not _is_of(question, desk, data):
            continue
        if not unit and not sort_of(question).done and _counts_deeds(str(data["rij"] or ""), groups, desk):
            continue
        if there_are and not _is_named(there_are, str(data["eenheid"] or ""), desk):
            continue  # of those who seek a home it tells nothing of how many live there
        own = desk.stems_of(
            str(data["rij"] or ""), *map(str, listed(data["kolom"])), *map(str, listed(data.get("rij_pad")))
        )
        heads = own | desk.stems_of(
            str(data["tabel"] or ""), str(data["eenheid"] or ""), str(data["gemeente"] or "")
        )
        above = desk.stems_of(*desk.headings(span_of(data["bron"]))) if unit else frozenset()
        sentence = (
            desk.stems_of(desk.library.quote(span_of(data["bron"])))
            if data.get("soort") == "zin"
            else frozenset()
        )
        score = (
            sum(
                g.weight * max(g.match(heads), ABOVE * g.match(above), 0.95 * g.match(sentence))
                for g in groups
            )
            / whole
            if groups
            else 0.6
        )
        least = LEAST - (0.15 if towns and (unit or question.years) else 0.0)
        if data.get("soort") != "zin" and groups and not (unit or _counts(groups, heads, desk, data)):
            continue
        between_periods = any_period or (question.intent.extreme == "verschil" and len(towns) != 2)
        if score >= least and (between_periods or _in_period(question, record)):
            out.append(
                Scored(
                    score,
                    sum(g.weight * (1.0 if g.names(own) else 0.5 * g.match(own)) for g in groups) / whole,
                    record,
                )
            )
    if towns:
        asked = {fold(t) for t in towns}
        out = [s for s in out if s.record.data["gemeente"] and fold(str(s.record.data["gemeente"])) in asked]
    out.sort(key=lambda s: (-s.score - 0.3 * s.own, s.record.data.get("soort") == "zin"))
    return out


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


def _counts_deeds(row: str, groups: Sequence[Group], desk: Desk) -> bool:
    """Whether a row counts something done with what is asked, and not the thing: "aantal toewijzingen van woningen"."""
    deed = deed_counted(row)
    return bool(deed) and not any(g.match(desk.stems_of(deed)) >= NAMED for g in groups)


def _counts(groups: Sequence[Group], heads: frozenset[str], desk: Desk, data: dict[str, object]) -> bool:
    """Whether a cell counts what is asked: the question names its unit, or much of its heads by their own words. Words
    of the same field alone do not make children on a waiting list of people who look for a house."""
    unit = desk.stems_of(str(data["eenheid"] or ""))
    if any(g.match(unit) >= NAMED for g in groups):
        return True
    whole = sum(g.weight for g in groups)
    return sum(g.weight for g in groups if g.names(heads)) >= OWN_WORDS * whole


def _unit(question: Question) -> str:
    flat = fold(question.text)
    if re.search(r"\b(percentage|procent(punt(en)?)?|(?:welk|hoeveel) deel|aandeel|percent)\b|%", flat):
        return "%"
    if re.search(r"\b(uur|uren|hours?)\b", flat):
        return "uur"
    if re.search(r"\b(euro|geld|kost(en|te)?|bedrag|budget)\b|€", flat):
        return "euro"
    return ""


def _has_unit(data: dict[str, object], unit: str) -> bool:
    text = fold(f"{data['waarde']} {data['eenheid'] or ''}")
    marks = {"%": ("%", "procent"), "uur": ("uur", "uren"), "euro": ("euro", "€")}[unit]
    return any(m in text for m in marks)


def _is_of(question: Question, desk: Desk, data: dict[str, object]) -> bool:
    """Whether a figure of the running text counts something that the question names."""
    what = str(data["eenheid"] or "")
    if not what or what in ("euro", "%"):
        return True
    stems = desk.stems_of(what, str(data["rij"] or ""), *map(str, listed(data["kolom"])))
    said = re.search(r"\bhoeveel ((?:\w+ ?){1,3})", fold(question.text))
    named = [g for w in words(said.group(1))[:3] for g in question.groups if g.shown == w][:2] if said else []
    return any(g.match(stems) >= COUNTED for g in named or question.groups)


def _in_period(question: Question, record: Record) -> bool:
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


def _by_heading(question: Question, desk: Desk, records: Sequence[Record], town: str) -> list[Scored]:
    """The totals of one municipality's table, where a question says no more than the heading that it stands under ("de
    opgave van Lagewaard", under "Opgave per gemeente")."""
    groups = [g for g in _topic(question) if not re.fullmatch(r"\d+", g.shown)]
    if not groups:
        return []
    return [
        Scored(1.0, 1.0, r)
        for r in records
        if fold(str(r.data["gemeente"] or "")) == fold(town)
        and r.data.get("soort") != "zin"
        and is_total(r)
        and _in_period(question, r)
        and all(g.names(desk.stems_of(*desk.headings(span_of(r.data["bron"])))) for g in groups)
    ]


def _best(question: Question, ranked: Sequence[Scored], towns: Sequence[str]) -> list[Scored]:
    """The cells that answer: the best row and column, over the periods (or municipalities) that were not narrowed."""
    if not towns:
        plain = [s for s in ranked if not s.record.data["gemeente"]]
        wide = re.search(r"\b(gemeente|stad|dorp)\b", fold(question.text))
        ranked = plain or ([] if not wide else list(ranked))
        if not ranked:
            return []
    top = ranked[0]
    level = [s for s in ranked if s.score + 0.3 * s.own > top.score + 0.3 * top.own - 0.02]
    if len({column(s.record) for s in level}) > 1:
        totals = [s for s in level if is_total(s.record)]
        if totals:
            level = totals
        else:
            asked = {w for g in question.groups for a, v in g.alternatives if v > 0.5 for w in a}
            extra = {id(s): len(_own_stems(s.record) - asked) for s in level}
            least = min(extra.values())
            level = [s for s in level if extra[id(s)] == least]
    first = level[0].record
    same = [
        s
        for s in level
        if s.record.data["tabel"] == first.data["tabel"] and column(s.record) == column(first)
    ]
    if first.data.get("soort") == "zin":
        if sum(g.weight for g in _topic(question)) < SAID and not towns:
            return []  # one usual word ("woningen") says too little of which figure is meant
        if len({(str(s.record.data["waarde"]), str(s.record.data["eenheid"])) for s in level}) > 2:
            return []  # many figures hold the question equally well: the text itself must tell which is meant
        same = [s for s in level if s.record.data["tabel"] == first.data["tabel"]][:2]
        sure = bool(
            _unit(question) or question.years
        )  # the unit or the year tells figures of one place apart
        return same if top.score >= ((0.4 if sure else 0.62) if towns else 0.7) else []
    if len({column(s.record) for s in level}) > 2 or len(same) > 4:
        return []
    return same


def column(record: Record) -> tuple[str, ...]:
    """The heads of a cell's column, without the years: those are its period."""
    return tuple(_YEARS.sub("", c).strip() for c in _heads(record))


_YEARS = re.compile(r"\s*(?:in\s+)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?")


def _heads(record: Record) -> tuple[str, ...]:
    return (
        tuple(fold(str(c)) for c in listed(record.data["kolom"]))
        if listed(record.data["kolom"])
        else (fold(str(record.data["rij"])),)
    )


def _own_stems(record: Record) -> set[str]:
    return {
        stem(w)
        for text in [str(record.data["rij"] or ""), *map(str, listed(record.data["kolom"]))]
        for w in words(text)
    }


def same_column(one: Record, other: Record) -> bool:
    """Whether two cells stand in columns with the same heads, or in tables without any."""
    return column(one) == column(other) or not (listed(one.data["kolom"]) or listed(other.data["kolom"]))


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
    return value


def _about(desk: Desk, record: Record) -> str:
    """What a cell counts, in its own heads."""
    data = record.data
    column = ", ".join(str(c) for c in listed(data["kolom"]) if str(c).strip())
    row = str(data["rij"] or "")
    bits = [b for b in dict.fromkeys([str(data["gemeente"] or ""), column, row]) if b]
    return " – ".join(" ".join(b.split()).rstrip(":") for b in bits)


def _cells(desk: Desk, best: Sequence[Scored]) -> Draft:
    made: list[Sentence] = []
    for scored in best[:4]:
        record = scored.record
        source = cite(span_of(record.data["bron"]))
        if record.data["getal"] is None:
            made.append(
                say(
                    f'Dat is nog niet bekend: bij {_about(desk, record)} staat "{record.data["waarde"]}" ',
                    source,
                    ".",
                )
            )
        elif record.data.get("soort") == "zin":
            quote = " ".join(desk.library.quote(span_of(record.data["bron"])).split()).rstrip(".")
            made.append(say(f"{shown(record)}: {quote} ", source, "."))
        else:
            made.append(say(f"{shown(record)} ({_about(desk, record)}) ", source, ".", checked=False))
    return found([s.record for s in best], *made, why="cel")


def number(record: Record) -> float | None:
    """The number of a cell; None where it holds none."""
    value = record.data["getal"]
    return float(value) if isinstance(value, int | float) else None


def plain(value: float, like: Record) -> str:
    """A number as Dutch writes it, with the % of the cell that it is worked out from."""
    text = f"{value:,.1f}" if value != int(value) else f"{int(value):,}"
    text = text.replace(",", "·").replace(".", ",").replace("·", ".")
    return text + ("%" if str(like.data["eenheid"]) == "%" or "%" in str(like.data["waarde"]) else "")


def family(ranked: Sequence[Scored]) -> list[Scored]:
    """One cell for each municipality: the same column and period in the tables of a family."""
    rows = [s for s in ranked if s.record.data["gemeente"] and number(s.record) is not None]
    if not rows:
        return []
    rows.sort(key=lambda s: (-(s.score + 0.3 * s.own), not is_total(s.record)))
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
    """The cells of the best column of one table, one for each row; nothing where its rows have more rows above them."""
    with_rows = [
        s
        for s in ranked
        if s.record.data.get("soort") != "zin" and s.record.data["rij"] and number(s.record) is not None
    ]
    if not with_rows:
        return []
    lead = with_rows[0].record.data
    keys = ("tabel", "kolom", "periode", "eenheid")
    return [s for s in with_rows if all(s.record.data[k] == lead[k] for k in keys)]


def _extreme(question: Question, desk: Desk, ranked: Sequence[Scored]) -> Draft | None:
    members = family(ranked)
    if len(members) < (2 if question.named("gemeente") else 3):
        return None
    high = question.intent.extreme == "meest"
    rows = sorted(members, key=lambda s: (number(s.record) or 0) * (-1 if high else 1))
    first = rows[0].record
    ties = [s.record for s in rows if number(s.record) == number(first)]
    about = ", ".join(
        b for b in (str(c) for c in [*listed(first.data["kolom"]), first.data["periode"] or ""]) if b
    )
    names = joined([(str(r.data["gemeente"]), " ", cite(span_of(r.data["bron"]))) for r in ties])
    made = [say(*names, f", met {shown(first)} ({about}).", checked=False)]
    rest = rows[len(ties) : len(ties) + 2]
    if rest:
        parts: list[tuple[Piece, ...]] = [
            (f"{s.record.data['gemeente']} ({shown(s.record)}) ", cite(span_of(s.record.data["bron"])))
            for s in rest
        ]
        made.append(
            say("Daarna " + ("volgen " if len(parts) > 1 else "volgt "), *joined(parts), ".", checked=False)
        )
    return found([s.record for s in rows], *made, why="hoogste of laagste over gemeenten")


def _two_towns(
    question: Question, desk: Desk, ranked: Sequence[Scored], towns: Sequence[str]
) -> Draft | None:
    by_town = {fold(str(s.record.data["gemeente"])): s.record for s in family(ranked)}
    pair = [by_town[fold(t)] for t in towns[:2] if fold(t) in by_town]
    if len(pair) < 2:
        return None
    a, b = sorted(pair, key=lambda r: -(number(r) or 0))
    x, y = number(a) or 0.0, number(b) or 0.0
    period = f" in {a.data['periode']}" if a.data["periode"] else ""
    lead = _whether(question, pair)
    if x == y:
        text: tuple[Piece, ...] = (
            f"{lead or 'Evenveel: '}{a.data['gemeente']} en {b.data['gemeente']} hebben allebei {shown(a)}{period} ",
            cite(span_of(a.data["bron"]), span_of(b.data["bron"])),
            ".",
        )
    else:
        text = (
            f"{lead}{a.data['gemeente']}: {shown(a)}{period} ",
            cite(span_of(a.data["bron"])),
            f"; {b.data['gemeente']}: {shown(b)} ",
            cite(span_of(b.data["bron"])),
            f". Het verschil is {plain(x - y, a)}.",
        )
    return found(pair, say(*text, checked=False), why="twee gemeenten vergeleken")


def _whether(question: Question, pair: Sequence[Record]) -> str:
    """Yes or no, where it is asked whether the first municipality that is named has more, less or as much as the second."""
    flat = fold(question.text)
    if not asks_whether(question.text) or " of " in flat or GROWS.search(flat):
        return ""
    one, other = sorted(pair, key=lambda r: flat.find(fold(str(r.data["gemeente"]))))
    first, second = number(one) or 0.0, number(other) or 0.0
    holds = {MORE: first > second, LESS: first < second, SAME: first == second}.get(
        relation_of(question.text)
    )
    return "" if holds is None else "Ja. " if holds else "Nee. "


def _difference(best: Sequence[Scored]) -> Draft | None:
    a, b = best[0].record, best[1].record
    x, y = number(a), number(b)
    if x is None or y is None:
        return None
    word = "gelijk" if x == y else "minder" if y < x else "meer"
    size = plain(abs(x - y), a)
    made = say(
        f"{size} {word}: van {shown(a)} in {a.data['periode']} ", cite(span_of(a.data["bron"])), f" naar {shown(b)} in {b.data['periode']} ", cite(span_of(b.data["bron"])), ".",
        checked=False,
    )  # fmt: skip
    return found([a, b], made, why="verschil tussen perioden")


def _sum(best: Sequence[Scored]) -> Draft | None:
    values = [number(s.record) for s in best]
    if any(v is None for v in values):
        return None
    total = sum(v for v in values if v is not None)
    parts: list[tuple[Piece, ...]] = [
        (
            f"{shown(s.record)} in {s.record.data['periode'] or s.record.data['rij']} ",
            cite(span_of(s.record.data["bron"])),
        )
        for s in best
    ]
    return found(
        [s.record for s in best],
        say(f"Samen {plain(total, best[0].record)}: ", *joined(parts), ".", checked=False),
        why="som",
    )
