"""Things of one kind that the register knows, set side by side: a municipality's figure over its periods, the hours of two
parties, two terms. For two dossiers see `paired`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate import operation_of
from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.actions.action_hours import parties_named
from assistant.lookup.asked.bounds import bound_by
from assistant.lookup.asked.places import in_order
from assistant.lookup.asked.units import has_unit, unit_asked
from assistant.lookup.common import Desk, found, in_a_row, is_total, span_of, within
from assistant.lookup.papers.terms import meanings
from assistant.lookup.tables.cells import Scored, by_heading, rank
from assistant.lookup.tables.others import against_the_rest
from assistant.lookup.tables.written_cells import number, plain, same_column, shown, with_unit
from assistant.reading.asking import ASKING
from assistant.reading.comparison import (
    BOTH,
    COMPARING,
    DIFFERS,
    GROWS,
    LESS,
    MORE,
    OTHERS_ABOVE,
    OVER_TIME,
    SAME,
    TURN,
    WORDS,
    asks_whether,
    relation_of,
)
from assistant.reading.part_said import part_said
from assistant.reading.question import Question
from ingest.language import compiled, fold, stem, words
from ingest.model import Record

_TURNS = (
    "anders ervoor voordien wordt worden voorgaande eerdere twee beide jaar jaren tijdvak vooruit achteruit vooruitgaan achteruitgaan punten procentueel eerste tweede toe af neemt nemen krijgt krijgen gaat gaan stijgt daalt groeit krimpt blijft daarvoor daarna later straks erna meer minder aandeel iets opgave "
    "omhooggaan omlaaggaan omhoog omlaag periode perioden huidige toekomst toekomstige vanaf verwacht verwachting huisvesten opvangen moet verschuift verschuiven verschuiving ontwikkelt ontwikkelen ontwikkeling zich verloop verloopt toename afname stijging daling groei gestegen gedaald gegroeid gekrompen toegenomen afgenomen opgelopen teruggelopen loopt op tussen jaarlijks jaarlijkse na"
)
TURNING = frozenset(stem(w) for w in _TURNS.split()) | WORDS
_SIZES = frozenset(stem(w) for w in "groter kleiner groot klein vooruit achteruit".split())
SAID = 0.1  # the weight of a word that says what is counted
_OF_IT = re.compile(r"\ber\b.*\bop (?:voor|achter)uit\b")  # what is told of both is meant
_MEASURES = frozenset(
    stem(w) for w in "percentage percentages aandeel opgave aantal aantallen uur uren procent".split()
)
_FALLS = re.compile(
    r"\b(?:omlaag|daal\w*|krimp\w*|gedaald|gekrompen|afgenomen|teruggelopen|afneemt|neemt\b.*\baf|eraf|minder)\b"
)


# "Wordt het na 2026 anders?", "verschilt het van de jaren ervoor?"
_OTHER_THAN = re.compile(r"\banders\b|\bverschil(?:t|len|de)?\b")
# "... omhoog, en zo ja met hoeveel?": that is told with the way it goes.
_BY_HOW_MUCH = re.compile(r",? en (?:zo ja,? )?(?:met )?hoeveel(?: procent(?:punt)?)?(?: dan)?\W*$")


# A figure of one municipality, and then which way it goes: "welk percentage is dat in Lagewaard, en gaat dat omhoog?".
_AND_WHICH_WAY = re.compile(
    r"^(?P<figure>.*\b(?:hoeveel|welk (?:percentage|aandeel|deel|aantal))\b.*?),? en (?:dan )?(?:(?:gaat|gaan|word\w*|neemt|nemen|loopt|lopen|stijgt|daalt|groeit|is|zijn) (?:dat|het|dit|die|er)|(?:dat|het) (?:gaat|wordt|neemt|loopt|stijgt|daalt|groeit))\b"
    r"(?=[^?]*\b(?:omhoog|omlaag|op|toe|af|meer|minder|hoger|lager|stijgt|daalt|groeit|terug)\b)(?:(?!\bdan\b)[^?])*\W*$"
)
_HOW_MUCH = re.compile(r"\bhoeveel procent\b|\bwelk (?:percentage|aandeel|deel)\b")


def _which_way(question: Question) -> Question | None:
    """A question for a figure and which way it goes, as one for that figure."""
    match = _AND_WHICH_WAY.match(fold(question.text))
    if match is None or len(question.named("gemeente")) != 1:
        return None
    if any(str(year) in match["figure"] for year in question.years):
        return None
    figure = re.sub(r"\bhoeveel\b", " ", _HOW_MUCH.sub("percentage", match["figure"]))
    kept = {stem(w) for w in words(match["figure"])}
    groups = tuple(g for g in question.groups if g.head in kept or stem(g.shown) in kept)
    return replace(question, text=" ".join(figure.split()), groups=groups, years=())


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer a comparison of two such things; None where the question compares nothing that the register knows."""
    told = _terms(question, desk)
    if told is not None:
        return told
    if (figure := _which_way(question)) is not None and (told := _periods(figure, desk, TURN)) is not None:
        return replace(told, whole=True)
    if len(question.named("document")) > 1:
        return None  # what two documents say is compared, and not the figures of one
    if part_said(fold(question.text)) is not None:
        return None  # how great a part it is, and not what it was before
    operation = operation_of(question.unnamed)
    if operation is not None and operation.kind == "keer":
        return None  # how many times as much, not how much more
    flat = fold(question.text)
    relation = relation_of(question.unnamed) or (TURN if OVER_TIME.search(flat) else "")
    if not relation and question.intent.form == "janee" and GROWS.search(flat):
        relation = LESS if _FALLS.search(flat) else MORE
    elif not relation and question.intent.form == "vrij" and GROWS.search(flat):
        relation = TURN  # typed short: "groei aandeel Lagewaard"
    if relation in ("", DIFFERS) and _OTHER_THAN.search(flat) and asks_whether(question.text):
        relation = TURN
    question = replace(question, groups=tuple(g for g in question.groups if g.head not in WORDS))
    of_hours = relation or (TURN if GROWS.search(flat) and unit_asked(question) == "uur" else "")
    made = _parties(question, desk, of_hours) if of_hours else None
    return made or (_periods(question, desk, relation) if relation else None)


# --- a municipality over the years ----------------------------------------------------------------------------------


def _periods(question: Question, desk: Desk, relation: str) -> Draft | None:
    """Whether the figure of one municipality goes up, down or stays, from the first of two periods to the last."""
    towns = [n.shown for n in question.named("gemeente")]
    if len(towns) != 1 or relation not in (TURN, SAME, MORE, LESS) or question.named("dossier"):
        return None
    if bound_by(fold(question.text), towns[0], 0.0) is not None or against_the_rest(fold(question.text)):
        return None  # others are held against it, and not its own two periods
    if OTHERS_ABOVE.search(fold(question.text)):
        return None
    if "hoeveel" in words(_BY_HOW_MUCH.sub("", fold(question.text))) or re.search(
        r"\bactie \d", fold(question.text)
    ):
        return None  # a number first: the figures tell it
    question = replace(
        question,
        text=re.sub(r"\b(?:aandeel|procentueel)\b", "percentage", question.text, flags=re.I),
        groups=tuple(
            g for g in question.groups if g.head not in TURNING and not g.shown.isdigit() and g.shown != "ja"
        ),
    )
    if not counts_something(question, towns):
        return None
    over = both_periods(question, desk, towns[0])
    if len(over) != 2:
        return None
    made = turned(question, relation, towns[0], over[0], over[1])
    if question.intent.form != "waarom":
        return made
    up = (number(over[1]) or 0.0) - (number(over[0]) or 0.0)
    so = {MORE: up > 0, LESS: up < 0}.get(relation, True)
    return None if so else replace(made, outcome="niet-gevonden", why=f"onjuiste aanname: {made.why}")


def counts_something(question: Question, towns: Sequence[str]) -> bool:
    """Whether a question says what goes up or down, besides where ("groeit Lagewaard?" says of no figure that it does); a follow-up
    has that from the turn before."""
    own = {stem(w) for t in towns for w in words(t)} | _SIZES
    said = {stem(w) for w in words(question.text)} & _MEASURES
    if _OF_IT.search(fold(question.text)):
        return True
    return (
        question.follow_up
        or bool(said)
        or any(
            g.weight >= SAID and g.head not in own and not GROWS.fullmatch(fold(g.shown))
            for g in question.groups
        )
    )


def both_periods(question: Question, desk: Desk, town: str, counts: bool = False) -> list[Record]:
    """The cells of one municipality for what a question counts, a total first, over the periods of its table. `counts`:
    whether of what is counted, no percentages."""
    records = [r for r in within(question, desk.records("cijfer")) if not (counts and has_unit(r.data, "%"))]
    ranked = [
        s
        for s in rank(question, desk, records, [town], any_period=True)
        if s.record.data["periode"] and s.record.data["rij"] and number(s.record) is not None
    ]
    if not ranked:
        over = [s.record for s in by_heading(question, desk, records, town) if s.record.data["periode"]]
        return sorted(over, key=lambda r: str(r.data["periode"])) if len(over) == 2 else []
    lead = next((s for s in ranked if is_total(s.record) and s.score >= ranked[0].score - 0.05), ranked[0])
    return _over(ranked, lead)


def turned(question: Question, relation: str, name: str, a: Record, b: Record) -> Draft:
    """What becomes of one figure between two periods, with the word that is asked first."""
    x, y = number(a) or 0.0, number(b) or 0.0
    word = "Evenveel" if x == y else "Meer" if y > x else "Minder"
    if asks_whether(question.text) and relation in (SAME, MORE, LESS):
        holds = {SAME: x == y, MORE: y > x, LESS: y < x}[relation]
        word = f"{'Ja' if holds else 'Nee'}, {word.lower()}"
    elif (
        relation == TURN
        and asks_whether(question.text)
        and re.search(rf"\bverander|\bblijft\b|{_OTHER_THAN.pattern}", fold(question.text))
    ):
        stays = "blijft" in words(question.text)
        word = f"{'Ja' if (x == y) == stays else 'Nee'}, {word.lower()}"
    elif "%" in shown(a) and x != y:
        word = "Omhoog" if y > x else "Omlaag"
    by = plain(round(abs(y - x), 1), a)
    by = f"{by.removesuffix('%')} procentpunt" if by.endswith("%") else by
    size = "" if x == y else f" Dat is {by} {'meer' if y > x else 'minder'}."
    verb, to = ("gaat van", "naar") if x != y else ("heeft", "en")
    text = say(
        f"{word}: {name} {verb} {shown(a)} in {a.data['periode']} ",
        cite(span_of(a.data["bron"])),
        f" {to} {shown(b)} in {b.data['periode']} ",
        cite(span_of(b.data["bron"])),
        f".{size}",
        checked=False,
    )
    return found([a, b], text, why="perioden vergeleken")


def _over(ranked: Sequence[Scored], lead: Scored) -> list[Record]:
    """The cells of one column over its periods, the earliest first."""
    out: dict[str, Record] = {}
    for s in ranked:
        if same_column(s.record, lead.record) and all(
            s.record.data[k] == lead.record.data[k] for k in ("tabel", "eenheid")
        ):
            out.setdefault(str(s.record.data["periode"]), s.record)
    return [out[p] for p in sorted(out)]


# --- parties of a table ---------------------------------------------------------------------------------------------

# Time that is spent, and not a time ("in de tijd van", "tegen die tijd").
_TIME = re.compile(r"(?<!\bin de )(?<!\bvan de )(?<!\b(?:deze|voor) )(?<!\bdie )(?<!\bop )\btijd\b(?! van\b)")


def _parties(question: Question, desk: Desk, relation: str) -> Draft | None:
    """The hours of two parties beside each other, in the years that are asked or in all."""
    flat = fold(question.text)
    if not (_TIME.search(flat) or unit_asked(question) == "uur") or re.search(r"\bactie \d", flat):
        return None
    spent = [
        r
        for r in within(question, desk.records("cijfer"))
        if r.data["rij"] and r.data.get("soort") != "zin" and has_unit(r.data, "uur")
    ]
    said = parties_named([str(r.data["rij"]) for r in spent], flat)
    cells = [
        r
        for r in spent
        if number(r) is not None
        and str(r.data["rij"]) in said
        and (not question.years or str(r.data["periode"]) in {str(y) for y in question.years})
    ]
    tables = list(dict.fromkeys(str(r.data["tabel"]) for r in cells))
    for table in tables:
        rows: dict[str, dict[str, Record]] = {}
        for r in cells:
            if str(r.data["tabel"]) == table:
                rows.setdefault(str(r.data["rij"]), {}).setdefault(str(r.data["periode"] or ""), r)
        if len(rows) == 2:
            return _hours(question, rows, relation)
        over = [list(row.values()) for row in rows.values()]
        turns = relation in (TURN, SAME, MORE, LESS) and (
            question.intent.form in ("janee", "vrij")
            or OVER_TIME.search(flat) is not None
            or GROWS.search(flat) is not None
        )
        if turns and len(over) == 1 and len(over[0]) == 2:
            return turned(question, relation, next(iter(rows)), over[0][0], over[0][1])
    return None


def _hours(question: Question, rows: dict[str, dict[str, Record]], relation: str) -> Draft | None:
    flat = fold(question.text)
    first, second = in_order(flat, ((n.removeprefix("Gemeente "), n) for n in rows))
    periods = [p for p in rows[first] if p in rows[second]]
    if not periods:
        return None
    pairs = [(rows[first][p], rows[second][p]) for p in periods]
    sizes = [((number(a) or 0.0), (number(b) or 0.0)) for a, b in pairs]
    lead = ""
    equal = all(x == y for x, y in sizes)
    more = all(x > y for x, y in sizes)
    less = all(x < y for x, y in sizes)
    if asks_whether(question.text) and relation in (SAME, BOTH, MORE, LESS, DIFFERS) and " of " not in flat:
        holds = {SAME: equal, BOTH: equal, DIFFERS: not equal, MORE: more, LESS: less}[relation]
        lead = "Ja. " if holds else "Nee. "
    elif equal:
        lead = "Evenveel. "
    elif re.search(r"\b(?:hoeveel|scheelt|schelen|verschil\w*)\b", fold(question.asked)):
        apart = [with_unit(abs(x - y), pair[0]) for (x, y), pair in zip(sizes, pairs, strict=True)]
        when_ = [
            f"{size} in {p}" if len(periods) > 1 else size for size, p in zip(apart, periods, strict=True)
        ]
        lead = f"Het verschil is {in_a_row(when_)}. "
    elif (more or less) and relation in (MORE, LESS, TURN):
        high = first if more == (relation != LESS) else second
        lead = f"{high}. "
    made = []
    for side, name in enumerate((first, second)):
        parts: list[tuple[Piece, ...]] = [
            (f"{shown(p[side])} in {p[side].data['periode']} ", cite(span_of(p[side].data["bron"])))
            for p in pairs
        ]
        made.append(say(f"{'' if side else lead}{name}: ", *joined(parts), ".", checked=False))
    return found([r for p in pairs for r in p], *made, why="uren van twee partijen vergeleken")


# --- terms ----------------------------------------------------------------------------------------------------------


_MEANING = frozenset(
    "betekent betekenen betekenis betekenissen begrip begrippen term termen afkorting afkortingen voluit uitleg uitleggen leg haal haalt halen door steeds precies bedoeld bedoelen "
    "staan staat uit twee verschillen".split()
)


def _terms(question: Question, desk: Desk) -> Draft | None:
    """What two terms mean, where a question names them and asks nothing but that, or how they differ."""
    flat = fold(question.text)
    found_at: list[tuple[int, str]] = []
    for term in sorted(desk.lexicon.terms, key=len, reverse=True):
        match = compiled(rf"(?<![\w-]){re.escape(term)}(?![\w-])").search(flat) if term in flat else None
        if match is not None and not any(term in other for _, other in found_at):
            found_at.append((match.start(), term))
    if len(found_at) != 2:
        return None
    own = {w for _, term in found_at for w in words(term)}
    if any(w not in ASKING | COMPARING | _MEANING | own for w in words(question.text)):
        return None
    records = [desk.lexicon.terms[term] for _, term in sorted(found_at)]
    if len({r.id for r in records}) != 2:
        return None
    made = [s for r in records for s in meanings(r, desk)]
    return found(records, *made, why="begrippen naast elkaar")
