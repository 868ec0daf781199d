"""Figures: one cell, the same cell over periods or municipalities, the highest and lowest, sum and difference."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate import asks_sum, asks_what_is_added, asks_what_is_left, not_of_it, operation_of
from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.evidence.quantities import tells_what_is_added
from assistant.evidence.slots import slot_of
from assistant.evidence.sums import figures
from assistant.lookup.actions import numbers_named
from assistant.lookup.cells import (
    Scored,
    beside_it,
    by_heading,
    compares_over_time,
    family,
    rank,
    rows_of,
    topic,
)
from assistant.lookup.common import Desk, allowed, capital, found, is_total, listed, not_found, span_of
from assistant.lookup.league import of_each
from assistant.lookup.nearer import told_nearer
from assistant.lookup.remainders import left_of, share_of, table_of
from assistant.lookup.sought import towns_sought
from assistant.lookup.towns import ordered
from assistant.lookup.unheard import unheard_place
from assistant.lookup.units import has_unit, unit_asked
from assistant.lookup.written_cells import (
    about,
    column,
    number,
    of_the_region,
    own_stems,
    row_named,
    shown,
    with_unit,
)
from assistant.reading.comparison import GROWS, LESS, MORE, SAME, asks_notions, asks_whether, relation_of
from assistant.reading.question import Question, years_in
from assistant.reading.shares import PART
from ingest.language import fold, words
from ingest.model import Record

TWO_TOWNS = "twee gemeenten vergeleken"
SIDE_BY_SIDE = (TWO_TOWNS, "hoogste of laagste over gemeenten")  # answers whose halves tell less than they do
SAID = 0.4  # weight of the words that say which figure of the running text is meant


_HOW_MUCH = re.compile(r"\bhoeveel\b|\baantal\b|\btotaal\b|\bsom\b|\bu(?:ur|ren)\b|\bklop\w*")
BARE = 30  # characters; a shorter quote ("2028: 40%") says nothing without the heading over it
OPEN = 3  # words; a longer value is a text, and says more than that something is open
_FIGURE = re.compile(r"\b(?:staat|staan) er\b.*\b(?:getal|cijfer|bedrag|percentage)\b")
NAMED_HEADS = 0.5  # where no number is asked for, the heads of a cell must say this much of the question


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the figures, or None where no cell holds what is asked."""
    flat = fold(question.text)
    if numbers_named(flat):
        return None  # what an action takes stands with the action: a total over all is another figure
    operation = operation_of(question.unnamed)
    if operation is not None and operation.kind == "verschil" and not question.intent.extreme:
        question = replace(question, intent=replace(question.intent, extreme="verschil"))
    towns = [n.shown for n in question.named("gemeente")]
    if operation is not None and operation.kind == "gemiddeld" and figures([question.text]):
        return None  # what is to be divided stands in the question itself
    if asks_notions(question.text) and len(towns) < 2:
        return None
    asks = (
        question.intent.form == "aantal"
        or bool(_FIGURE.search(flat))
        or "uren" in question.intent.asks
        or bool(question.intent.extreme)
    )
    bare = len(towns) == 1 and unit_asked(question) in ("%", "uur")
    bare = bare and all(g.head in beside_it(question) for g in topic(question))
    asks = asks or (bare and question.intent.form in ("vrij", "wat"))  # "percentage Lagewaard 2028?"
    asks = asks or (len(towns) == 2 and _sets_beside(question, flat))
    if (
        question.intent.form in ("waarom", "wanneer", "lijst")
        and not question.intent.extreme
        and not towns_sought(flat)
        and not (question.intent.form == "lijst" and len(towns) == 2 and _sets_beside(question, flat))
    ):
        return None
    if (
        question.intent.form == "lijst"
        and question.intent.extreme in ("som", "klopt")
        and not _HOW_MUCH.search(flat)
    ):
        return None  # "welke ... samen", "waaruit wordt ... opgeteld": the parts are asked, and no sum
    row_asked = (
        not asks and not towns and len(question.years) == 1 and question.intent.form in ("vrij", "wat")
    )
    if not asks and not row_asked and not (towns and question.intent.form in ("vrij", "wat")):
        return None
    if (
        question.named("dossier")
        and not towns
        and question.intent.form == "aantal"
        and "gemeenten" in question.intent.asks
    ):
        return None
    if question.intent.form == "wie" and question.intent.extreme in ("", "som") and len(towns) < 2:
        return None  # who gives or pays hours, not how many
    if place := unheard_place(question, desk):
        return not_found(f"{capital(place)} komt in de documenten niet voor.", why=f"onbekende naam: {place}")
    records = [r for r in desk.records("cijfer") if allowed(question, r)]
    if slot_of(question).money:
        records = [r for r in records if has_unit(r.data, "euro")]
    if (
        len(towns) == 1
        and question.intent.form in ("vrij", "wat")
        and (task := by_heading(question, desk, records, towns[0]))
    ):
        return _cells(desk, task)
    league = question.intent.extreme in ("meest", "minst") and question.intent.form == "wie"
    ranked = rank(
        question,
        desk,
        records,
        towns,
        by_unit=bool(question.intent.extreme) and (towns_sought(flat) or league),
    )
    if not ranked and len(towns) == 1 and question.intent.extreme in ("", "verschil"):
        task = by_heading(question, desk, records, towns[0])
        over = [s for s in task if s.record.data["periode"]]
        if question.intent.extreme:
            return _difference(over) if len(over) == 2 and _of_its_years(question, over) else None
        if task:
            return _cells(desk, task)
    if not ranked:
        return _share(question, desk, records, towns)
    if row_asked:
        timed = [s for s in ranked if s.record.data["periode"]]
        cells = [s for s in _best(question, desk, timed, towns) if _names_row(question, desk, s.record)]
        return _cells(desk, cells) if len(cells) == 1 and cells[0].record.data.get("soort") != "zin" else None
    extreme = question.intent.extreme
    if extreme == "som" and len(figures([question.text])) > 1:
        return None  # the figures to add stand in the question itself
    per_town = towns_sought(flat) or bool(
        re.search(r"\bper gemeente\b|\balle gemeenten\b|\bgemeenten samen\b|\bacht gemeenten\b", flat)
    )
    if extreme in ("meest", "minst") and (per_town or len(towns) == 0 or len(towns) > 1):
        parties = league and not towns and not re.search(r"\bgemeenten?\b", flat)
        rows = rows_of(ranked) if parties else []
        if any(not s.record.data["gemeente"] and has_unit(s.record.data, "uur") for s in rows):
            return ordered(question, rows, "rij", ())
        return _extreme(question, ranked)
    if len(towns) == 2:
        return _two_towns(question, ranked, towns)
    best = _best(question, desk, ranked, towns)
    best = best if compares_over_time(question) else _of_the_time(flat, best)
    if not best and not towns and asks and not extreme and len(question.years) == 1:
        return of_each(_row_of_towns(question, desk, ranked))
    if not best or (not asks and best[0].own < NAMED_HEADS):
        return None
    if asks_what_is_left(question.text) and not any(_says_not(desk, s) for s in best):
        return left_of(question, desk, records, best)
    if operation is not None and operation.kind == "deel" and figures([question.text]):
        return _share_of_named(question, desk, records, best)
    if extreme == "verschil" and len(best) == 2:
        return _difference(best) if _of_its_years(question, best) else None
    if extreme == "verschil" and towns and asks_what_is_added(question.text) and _of_tables(desk, best):
        return None  # a table that counts all of them tells of none that are added
    adds = extreme == "som" or (
        not extreme and asks_sum(question.text) and has_unit(best[0].record.data, "uur")
    )
    if adds and len(best) > 1 and not any(is_total(b.record) for b in best):
        return _sum(best)
    if not towns and told_nearer(question, desk, [s.record for s in best]):
        return None
    return _cells(desk, best)


_GREATER = re.compile(r"\b(?:meer|minder|hogere?|lagere?|grotere?|kleinere?|zwaardere?|lichtere?)\b")


def _sets_beside(question: Question, flat: str) -> bool:
    """Whether a question about two municipalities sets the figure of the one beside that of the other."""
    return bool(relation_of(question.unnamed) or _GREATER.search(flat))


def _of_its_years(question: Question, over: Sequence[Scored]) -> bool:
    """Whether the periods of some figures are of the years that a question names, if it names any."""
    years = [y for s in over for y in years_in(str(s.record.data["periode"] or ""))]
    return not question.years or not years or any(min(years) <= y <= max(years) for y in question.years)


def _of_tables(desk: Desk, best: Sequence[Scored]) -> bool:
    """Whether figures stand in tables, or behind a label, that do not count what is new or added."""
    return not any(_sentence(desk, s.record) or tells_what_is_added(f"1 {about(s.record)}") for s in best)


_SHARE = re.compile(
    rf"\b(?:welk (?:percentage|{PART})|hoeveel procent|(?:hoe (?:groot|hoog)|wat) is (?:procentueel )?(?:het|de|hun) (?:procentuele )?(?:percentage|{PART})|als percentage van)\b"
)
_IN_PERCENT = re.compile(
    r",? ?\b(?:in procenten|als percentage|procentueel(?: gezien)?|uitgedrukt in procenten)\b"
)


def _share(question: Question, desk: Desk, records: Sequence[Record], towns: Sequence[str]) -> Draft | None:
    """A share that no cell gives, worked out from the cell that counts the part and its total."""
    flat = fold(question.text)
    if not _SHARE.search(flat):
        return None
    counting = replace(question, text=_IN_PERCENT.sub("", _SHARE.sub("hoeveel", flat)))
    ranked = rank(counting, desk, records, towns)
    best = _best(counting, desk, ranked, towns) if ranked else []
    if not best or best[0].own < NAMED_HEADS:
        return None
    without = _asks_the_rest(question, desk, best)
    return _share_of_named(question, desk, records, best) or share_of(records, best, without=without)


def _asks_the_rest(question: Question, desk: Desk, best: Sequence[Scored]) -> bool:
    """Whether a share is asked of all but what a figure counts."""
    return not_of_it(question.text) and not any(_says_not(desk, s) for s in best)


def _share_of_named(
    question: Question, desk: Desk, records: Sequence[Record], best: Sequence[Scored]
) -> Draft | None:
    """The share that a cell is of another one of its table whose figure the question names; None where it names none there."""
    if len(best) != 1:
        return None
    part = best[0].record
    stated = {f.value for f in figures([question.text])}
    wholes = [r for r in table_of(records, part) if r is not part and number(r) in stated]
    if len(wholes) != 1 or number(part) in stated:
        return None
    return share_of(records, best, wholes[0], _asks_the_rest(question, desk, best))


def _says_not(desk: Desk, scored: Scored) -> bool:
    """Whether a figure itself counts what something is not of."""
    heads = (str(scored.record.data["rij"] or ""), *map(str, listed(scored.record.data["kolom"])))
    said = fold(" ".join([desk.library.quote(span_of(scored.record.data["bron"])), *heads]))
    return re.search(r"\b(?:niet|geen|zonder|buiten|overige)\b", said) is not None


def _row_of_towns(question: Question, desk: Desk, ranked: Sequence[Scored]) -> list[Record]:
    """The cells of one table that stand in a row which the question names in full, one for each municipality."""
    members = [s.record for s in family(ranked)]
    if len(members) < 2 or len({(r.document, r.data["tabel"], fold(row_named(r))) for r in members}) > 1:
        return []
    if not _names_row(question, desk, members[0]):
        return []
    return sorted(members, key=lambda r: -(number(r) or 0))


def _names_row(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a question says all of what the row of a cell is called, in the same words."""
    if of_the_region(record):
        return bool(re.search(r"\b(?:regio|streek)\b", fold(question.text)))
    row = row_named(record)
    stems = desk.stems_of(row)
    groups = [g for g in topic(question) if g.names(stems)]
    return bool(row) and all(any(g.names({s}) for g in groups) for s in stems)


def _is_site(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a question names the row of a cell in full, and only this municipality has such a row: a site or a plan."""
    row, town = fold(row_named(record)), record.data["gemeente"]
    return _names_row(question, desk, record) and all(
        r.data["gemeente"] == town for r in desk.records("cijfer") if fold(row_named(r)) == row
    )


def _best(question: Question, desk: Desk, ranked: Sequence[Scored], towns: Sequence[str]) -> list[Scored]:
    """The cells that answer: the best row and column, over the periods (or municipalities) that were not narrowed."""
    if not towns:
        plain = [s for s in ranked if not s.record.data["gemeente"] or _is_site(question, desk, s.record)]
        wide = re.search(r"\b(gemeente|stad|dorp)\b", fold(question.text))
        ranked = plain or ([] if not wide else list(ranked))
        if not ranked:
            return []
    ranked = _totals_first(question, ranked)
    top = ranked[0]
    level = [s for s in ranked if s.score + 0.3 * s.own > top.score + 0.3 * top.own - 0.02]
    if len({column(s.record) for s in level}) > 1:
        totals = [s for s in level if is_total(s.record)]
        if totals:
            level = totals
        else:
            asked = {w for g in question.groups for a, v in g.alternatives if v > 0.5 for w in a}
            extra = {id(s): len(own_stems(s.record) - asked) for s in level}
            least = min(extra.values())
            level = [s for s in level if extra[id(s)] == least]
    first = level[0].record
    same = [
        s
        for s in level
        if s.record.data["tabel"] == first.data["tabel"] and column(s.record) == column(first)
    ]
    if first.data.get("soort") == "zin":
        if sum(g.weight for g in topic(question)) < SAID and not towns:
            return []  # one usual word ("woningen") says too little of which figure is meant
        if len({(str(s.record.data["waarde"]), str(s.record.data["eenheid"])) for s in level}) > 2:
            return []  # many figures hold the question equally well: the text itself must tell which is meant
        same = [s for s in level if s.record.data["tabel"] == first.data["tabel"]][:2]
        sure = bool(
            unit_asked(question) or question.years
        )  # the unit or the year tells figures of one place apart
        return same if top.score >= ((0.4 if sure else 0.62) if towns else 0.7) else []
    if len({column(s.record) for s in level}) > 2 or len(same) > 4:
        return []
    return same


_FIRST_OF_TIMES, _LAST_OF_TIMES = (
    re.compile(rf"\b{rank} (?:periode|tijdvak|termijn|(?:twee |paar )?jaren|twee jaar)\b")
    for rank in (r"(?:eerste|1e|vroegste)", r"(?:tweede|2e|laatste|latere)")
)


def _of_the_time(flat: str, best: Sequence[Scored]) -> list[Scored]:
    """Of one figure over two periods the one of the first or the last, where a (folded) question asks for that alone."""
    periods = sorted({str(s.record.data["periode"] or "") for s in best})
    first, last = (bool(p.search(flat)) for p in (_FIRST_OF_TIMES, _LAST_OF_TIMES))
    if len(periods) != 2 or len(best) != 2 or first == last:
        return list(best)
    return [s for s in best if str(s.record.data["periode"]) == periods[0 if first else 1]]


def _totals_first(question: Question, ranked: Sequence[Scored]) -> Sequence[Scored]:
    """The totals before the columns that they are of, where the question names none of those columns itself."""
    top = ranked[0].record
    if top.data.get("soort") == "zin" or is_total(top):
        return ranked
    if any(g.names(own_stems(top)) for g in topic(question)):
        return ranked
    heads = ("tabel", "rij", "gemeente")
    totals = [s for s in ranked if is_total(s.record) and all(s.record.data[k] == top.data[k] for k in heads)]
    return [*totals, *(s for s in ranked if s not in totals)] if totals else ranked


def _sentence(desk: Desk, record: Record) -> str:
    """The sentence that a figure of the running text stands in; "" for a cell, and for a label with no more than its figures."""
    quote = " ".join(desk.library.quote(span_of(record.data["bron"])).split()).rstrip(".")
    label = fold(str(record.data["rij"] or ""))
    bare = len(quote) <= BARE or (len(label) > 1 and fold(quote).startswith(f"{label}:"))
    return "" if record.data.get("soort") != "zin" or bare else quote


def _unknown(record: Record) -> str:
    return (
        "Dat is nog niet bekend" if re.search(r"\w", str(record.data["waarde"])) else "Daar staat geen getal"
    )


def _cells(desk: Desk, best: Sequence[Scored]) -> Draft:
    made: list[Sentence] = []
    for scored in best[:4]:
        record = scored.record
        source = cite(span_of(record.data["bron"]))
        if record.data["getal"] is None:
            made.append(
                say(
                    f'{_unknown(record)}: bij {about(record)} staat "{record.data["waarde"]}" ',
                    source,
                    ".",
                    checked=len(words(str(record.data["waarde"]))) > OPEN,
                )
            )
        elif quote := _sentence(desk, record):
            made.append(say(f"{shown(record)}: {quote} ", source, "."))
        else:
            made.append(say(f"{shown(record)} ({about(record)}) ", source, ".", checked=False))
    return found([s.record for s in best], *made, why="cel")


def _extreme(question: Question, ranked: Sequence[Scored]) -> Draft | None:
    members = family(ranked)
    if len(members) < (2 if question.named("gemeente") else 3):
        return None
    high = question.intent.extreme == "meest"
    rows = sorted(members, key=lambda s: (number(s.record) or 0) * (-1 if high else 1))
    first = rows[0].record
    ties = [s.record for s in rows if number(s.record) == number(first)]
    heads = [*map(str, listed(first.data["kolom"])), str(first.data["rij"] or "")]
    town, period = fold(str(first.data["gemeente"] or "")), str(first.data["periode"] or "")
    told = [h for h in heads if h and fold(h) not in (town, f"gemeente {town}")]
    if period and not any(period in h for h in told):
        told.append(period)
    about = ", ".join(told)
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
    return found([s.record for s in rows], *made, why=SIDE_BY_SIDE[1])


def _two_towns(question: Question, ranked: Sequence[Scored], towns: Sequence[str]) -> Draft | None:
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
            f". Het verschil is {with_unit(x - y, a).replace('%', ' procentpunt')}.",
        )
    return found(pair, say(*text, checked=False), why=TWO_TOWNS)


def _whether(question: Question, pair: Sequence[Record]) -> str:
    """Yes or no (or more or less), where it is asked whether the first municipality that is named has more, less or as much as the second."""
    flat = fold(question.text)
    one, other = sorted(pair, key=lambda r: flat.find(fold(str(r.data["gemeente"]))))
    first, second = number(one) or 0.0, number(other) or 0.0
    if asks_whether(question.text) and re.search(r"\b(?:meer of minder|minder of meer)\b", flat):
        return "" if first == second else "Meer. " if first > second else "Minder. "
    if not asks_whether(question.text) or " of " in flat or GROWS.search(flat):
        return ""
    holds = {MORE: first > second, LESS: first < second, SAME: first == second}.get(
        relation_of(question.unnamed)
    )
    return "" if holds is None else "Ja. " if holds else "Nee. "


def _difference(best: Sequence[Scored]) -> Draft | None:
    a, b = best[0].record, best[1].record
    x, y = number(a), number(b)
    if x is None or y is None or not (a.data["periode"] and b.data["periode"]):
        return None
    word = "gelijk" if x == y else "minder" if y < x else "meer"
    size = with_unit(abs(x - y), a).replace("%", " procentpunt")
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
        say(f"Samen {with_unit(total, best[0].record)}: ", *joined(parts), ".", checked=False),
        why="som",
    )
