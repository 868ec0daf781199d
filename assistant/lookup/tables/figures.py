"""Figures: one cell, the same cell over periods or municipalities, the highest and lowest, sum and difference."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate import (
    asks_sum,
    asks_what_is_added,
    asks_what_is_left,
    asks_with_it,
    not_of_it,
    operation_of,
)
from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.evidence.quantities import tells_what_is_added
from assistant.evidence.slots import slot_of
from assistant.evidence.sums import figures
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.sought import towns_sought
from assistant.lookup.asked.unheard import unheard_place
from assistant.lookup.asked.units import has_unit, unit_asked
from assistant.lookup.common import Desk, capital, found, is_total, listed, not_found, span_of, within
from assistant.lookup.tables.best import best_cells, names_row, of_the_time
from assistant.lookup.tables.between_years import difference
from assistant.lookup.tables.cells import (
    Scored,
    beside_it,
    by_heading,
    compares_over_time,
    family,
    rank,
    rows_of,
    topic,
)
from assistant.lookup.tables.league import of_each
from assistant.lookup.tables.narrowed_cells import (
    is_beyond,
    is_of_another_year,
    only_foreseen,
    only_together,
    says_nothing_of,
)
from assistant.lookup.tables.nearer import told_nearer
from assistant.lookup.tables.of_that_year import not_of_that_year, of_what_year
from assistant.lookup.tables.open_total import open_total
from assistant.lookup.tables.over_years import added, and_together, parts_of
from assistant.lookup.tables.place_rows import without_places
from assistant.lookup.tables.remainders import (
    BETWEEN_TWO,
    between,
    beyond,
    left_of,
    share_of,
    table_of,
    whole_above,
)
from assistant.lookup.tables.towns import of_towns, ordered
from assistant.lookup.tables.written_cells import (
    about,
    number,
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
    if (
        operation is not None
        and operation.kind == "verschil"
        and question.intent.extreme not in ("meest", "minst", "klopt")
    ):
        question = replace(question, intent=replace(question.intent, extreme="verschil"))
    towns = [n.shown for n in question.named("gemeente")]
    if operation is not None and operation.kind == "gemiddeld" and figures([question.text]):
        return None  # what is to be divided stands in the question itself
    if (asks_notions(question.text) and len(towns) < 2) or asks_with_it(question.text):
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
    records = without_places(question, desk, within(question, desk.records("cijfer")))
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
    if not ranked and len(towns) == 2 and asks and not asks_sum(question.text):
        ranked = [s for t in towns for s in by_heading(question, desk, records, t)]
    if not ranked:
        return _share(question, desk, records, towns)
    if row_asked:
        timed = [s for s in ranked if s.record.data["periode"]]
        cells = [s for s in best_cells(question, desk, timed, towns) if names_row(question, desk, s.record)]
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
    if len(towns) == 2 and operation is not None and operation.kind in ("som", "keer"):
        return of_towns(question, desk, ranked, towns, operation.kind)
    if len(towns) == 2:
        over_time = len(question.years) > 1 or _EACH_TIME.search(flat) is not None
        at_any_time = replace(question, years=())
        every = rank(at_any_time, desk, records, towns, any_period=True) if over_time else ranked
        every = every or [s for t in towns for s in by_heading(at_any_time, desk, records, t)]
        return _two_towns_over_time(question, every, towns) or _two_towns(question, ranked, towns)
    best = best_cells(question, desk, ranked, towns)
    best = best if compares_over_time(question) else of_the_time(flat, best)
    if not best and not towns and asks and not extreme and len(question.years) == 1:
        return of_each(_row_of_towns(question, desk, ranked))
    if not best or (not asks and best[0].own < NAMED_HEADS):
        return None
    if (bounds := BETWEEN_TWO.search(flat)) is not None:
        return between(records, best, bounds)
    if beyond(question, best) or (
        asks_what_is_left(question.text) and not any(_says_not(desk, s) for s in best)
    ):
        return left_of(question, desk, records, best)
    if operation is not None and operation.kind == "deel" and figures([question.text]):
        return _share_of_named(question, desk, records, best)
    if extreme == "verschil" and not compares_over_time_only(flat):
        return None
    if extreme == "verschil" and len(set(question.years)) == 2 and len(best) == 1:
        return None  # the figure of one of two years is not what lies between them
    if extreme == "verschil" and len(best) == 2:
        return _difference(best) if _of_its_years(question, best) else None
    if extreme == "verschil" and towns and asks_what_is_added(question.text) and _of_tables(desk, best):
        return None  # a table that counts all of them tells of none that are added
    adds = extreme == "som" or (
        not extreme and asks_sum(question.text) and has_unit(best[0].record.data, "uur")
    )
    if adds and len(best) > 1 and not any(is_total(b.record) for b in best):
        return _sum(best)
    if len(best) == 1 and not is_total(best[0].record) and (adds or asks_sum(question.text)):
        of_one = adds or best[0].record.data.get("soort") == "zin"
        if of_one and (_AND if towns else _BOTH).search(flat):
            return None  # one of the things that are to be added
    if not towns and told_nearer(question, desk, [s.record for s in best]):
        return None
    if (made := not_of_that_year(question, desk, ranked, best)) is not None:
        return made
    if is_beyond(question, desk, best[0].record):
        beside = aside("Dat staat niet in de documenten. Wel staat er dit.")
        near = _cells(desk, best[:1])
        return replace(near, outcome="niet-gevonden", sentences=(beside, *near.sentences))
    if says_nothing_of(question, desk, best[0].record) or is_of_another_year(question, desk, best[0].record):
        return None
    made = _cells(desk, best)
    if doubt := (
        of_what_year(question, desk, best[0].record)
        or only_together(question, desk, best[0].record)
        or only_foreseen(question, desk, best[0].record)
    ):
        return replace(made, sentences=(doubt, *made.sentences))
    chosen = [s.record for s in best]
    if still_open := open_total(question, desk.records("cijfer"), chosen):
        return replace(made, sentences=(still_open, *made.sentences))
    return replace(made, sentences=(*made.sentences, *and_together(question, chosen)))


_BOTH = re.compile(
    r"(?<!\btot )\b(?:[a-z]+ en|\w+ plus) (?:(?:de|het|een|die) )?(?!met\b|hoe|wat\b|welk)[a-z]{4}"
)
_AND = re.compile(r"\w+ (?:en|plus|met) (?!\d)\w+")
# "meer bomen dan struiken" sets two things beside each other, "meer bomen dan in 2024" two times.
_TWO_THINGS = re.compile(
    r"\b(?:meer|minder|hogere?|lagere?) (?:[a-z-]+ ){1,3}?dan (?:(?:de|het|een|aan|er) )?(?!in\b|nu\b|op\b|daar|er|eerst|voor|vroeger|toen|tot|tussen|vanaf|na\b|jaar|huidige|vorige?|periode|twee|eerste|eerder|dat\b|die\b|we\b|wat\b|is\b|was\b)[a-z]{3}"
)


def compares_over_time_only(flat: str) -> bool:
    """Whether a (folded) question about how much more something is sets no two things beside each other."""
    return _TWO_THINGS.search(flat) is None


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
    best = best_cells(counting, desk, ranked, towns) if ranked else []
    if not best or best[0].own < NAMED_HEADS:
        return None
    without = _asks_the_rest(question, desk, best)
    whole = whole_above(question, desk, records, best)
    return _share_of_named(question, desk, records, best) or share_of(records, best, whole, without)


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
    if not names_row(question, desk, members[0]):
        return []
    return sorted(members, key=lambda r: -(number(r) or 0))


def _sentence(desk: Desk, record: Record) -> str:
    """The sentence that a figure of the running text stands in; "" for a cell, and for a label with no more than its figures."""
    quote = " ".join(desk.library.quote(span_of(record.data["bron"])).split()).rstrip(".")
    label = fold(str(record.data["rij"] or ""))
    bare = len(quote) <= BARE or (len(label) > 1 and fold(quote).startswith(f"{label}:"))
    return "" if record.data.get("soort") != "zin" or bare else quote


# "380 - 450": between two numbers, which is no unknown one
_RANGE = re.compile(r"[€ ]*\d[\d.,]*\s*(?:-|–|tot|à)\s*[€ ]*\d[\d.,]*\s*%?")


def _unknown(record: Record) -> str:
    return (
        "Dat is nog niet bekend" if re.search(r"\w", str(record.data["waarde"])) else "Daar staat geen getal"
    )


def _cells(desk: Desk, best: Sequence[Scored]) -> Draft:
    made: list[Sentence] = []
    for scored in best[:4]:
        record = scored.record
        source = cite(span_of(record.data["bron"]))
        if record.data["getal"] is None and _RANGE.fullmatch(str(record.data["waarde"]).strip()):
            made.append(say(f"{shown(record)} ({about(record)}) ", source, ".", checked=False))
        elif record.data["getal"] is None:
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


_AND_WHAT_COMES = "; wat er volgens de tabel nog bij komt, is daarin niet meegeteld"
_AND_MORE = re.compile(r"\+\s*[^\W\d]")  # "5,6% + wat een ander toevoegt": the figure is not the whole


_EACH_TIME = re.compile(
    r"\b(?:beide|allebei de|alle twee de|elke|iedere) (?:period\w*|jaren|jaar|tijdvak\w*)\b|\b(?:nu|eerst|zowel nu) (?:en|als) (?:straks|later|daarna|na|vanaf|in)\b"
)


def _two_towns_over_time(question: Question, ranked: Sequence[Scored], towns: Sequence[str]) -> Draft | None:
    """Two municipalities beside each other in each of two periods, where both are asked; None where only one is."""
    periods = sorted({str(s.record.data["periode"]) for s in ranked if s.record.data["periode"]})
    spans = [years_in(p) for p in periods]
    asked = [any(min(own) <= y <= max(own) for y in question.years) for own in spans if own]
    if len(periods) != 2 or len(asked) != 2 or not (all(asked) or _EACH_TIME.search(fold(question.text))):
        return None
    if asks_whether(question.text) or asks_sum(question.text):
        return None
    made = [
        _two_towns(question, [s for s in ranked if str(s.record.data["periode"]) == p], towns)
        for p in periods
    ]
    told = [d for d in made if d is not None]
    if len(told) != 2:
        return None
    return replace(
        told[0],
        sentences=(*told[0].sentences, *told[1].sentences),
        records=(*told[0].records, *told[1].records),
    )


def _two_towns(question: Question, ranked: Sequence[Scored], towns: Sequence[str]) -> Draft | None:
    by_town = {fold(str(s.record.data["gemeente"])): s.record for s in family(ranked)}
    pair = [by_town[fold(t)] for t in towns[:2] if fold(t) in by_town]
    if len(pair) < 2:
        return None
    a, b = sorted(pair, key=lambda r: -(number(r) or 0))
    x, y = number(a) or 0.0, number(b) or 0.0
    period = f" in {a.data['periode']}" if a.data["periode"] else ""
    open_ended = any(_AND_MORE.search(shown(r)) for r in pair)
    lead = "" if open_ended else _whether(question, pair)
    if x == y and not open_ended:
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
            f". Het verschil {'tussen deze getallen ' if open_ended else ''}is {with_unit(x - y, a).replace('%', ' procentpunt')}",
            f"{_AND_WHAT_COMES if open_ended else ''}.",
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
    known = number(a) is not None and number(b) is not None and a.data["periode"] and b.data["periode"]
    return difference(a, b) if known and a.data["periode"] != b.data["periode"] else None


def _sum(best: Sequence[Scored]) -> Draft | None:
    if any(len(set(years_in(str(s.record.data["periode"] or "")))) > 1 for s in best):
        each = parts_of((), [s.record for s in best])  # what is so each year counts for each of its years
        return added(each, sum((number(r) or 0.0) * n for r, n in each)) if len(each) == len(best) else None
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
