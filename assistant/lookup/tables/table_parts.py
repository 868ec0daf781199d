"""The parts of one table held together: two that a question names, added or subtracted; the greatest; whether they make the total."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.calculate import WORDS, asks_sum, asks_what_is_left, operation_of
from assistant.draft import Draft, Piece, cite, joined, say
from assistant.evidence.sums import figures
from assistant.lookup.asked.sought import towns_sought
from assistant.lookup.asked.units import has_unit, unit_asked
from assistant.lookup.common import Desk, found, in_a_row, is_total, listed, plural, span_of, within
from assistant.lookup.tables.cells import in_period, topic
from assistant.lookup.tables.findings import spans_of
from assistant.lookup.tables.written_cells import number, shown, with_unit
from assistant.reading.comparison import asks_whether
from assistant.reading.question import Group, Question
from ingest.language import fold, stem
from ingest.model import Record

HOLDS = 0.5  # share of a question that a table with its headings must hold
MEANT = 0.7  # how well another word must stand for one of a head
MOST = 3  # periods that are told one after the other
SUM, DIFFERENCE, GREATEST, TOTAL = "som", "verschil", "grootste", "klopt"
_WHICH = re.compile(
    r"\bwelke? (?:\w+ )?\w*(?:groep|categorie|onderdeel|post|soort|deel|rij|kolom|segment|type|bron)(?:en|s|e)?\b|\bwie of wat\b"
    r"|\b(?:wat|wie) (?:is|zijn|was|waren) (?:de|het) (?:grootste?|kleinste?|hoogste?|laagste?) \w*(?:groep|categorie|onderdeel|post|segment|deel)\b"
)
_DOUBTS = re.compile(
    r"\b(?:klop\w*|juist|echt|goed opgeteld|correct)\b|\b(?:telt|tellen)\b.*\bop\b|\bkom\w*\b.*\b(?:samen|uit)\b.*\b(?:op|uit)\b"
)
_TOTALS = re.compile(r"\b(?:tota\w+|optelling|optelsom|som|opgeteld|tel(?:t|len)\b.*\bop|samen)\b")
_DIFFERS = re.compile(
    r"\b(?:verschil\w*|scheelt|schelen|vergelijk\w*|naast elkaar|verhoud\w*|tegenover|min|hoeveel (?:\w+ ){0,2}(?:meer|minder|hoger|lager|groter|kleiner))\b|\b(?:meer|minder|groter|kleiner|hoger|lager)\b.*\bdan\b"
    r"|\b(?:meer|minder|groter|kleiner|hoger|lager|talrijker)\b(?! of (?:juist )?(?:meer|minder|groter|kleiner|hoger|lager)\b).*\bof\b"
)
_ASKING = frozenset(
    stem(w)
    for w in "kolom kolommen rij rijen regel tabel cel vakje hokje getallen groepen categorieen groep categorie onderdeel post soort deel grootst groot vaakst zwaarst getal getallen".split()
)


@dataclass(frozen=True, slots=True)
class Part:
    """One cell with what sets it apart from the other cells of its table: the stems of its own head, and that head as printed."""

    record: Record
    stems: frozenset[str]
    head: str


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer what is asked of the parts of one table; None for another question, or where no table is sure."""
    kind = _asked(question)
    towns = [n.shown for n in question.named("gemeente")]
    if not kind or len(towns) > 1:
        return None
    scored = [(_score(question, desk, t, kind), t) for t in _tables(question, desk, towns)]
    best = max((score for score, _ in scored), default=0.0)
    if best < HOLDS:
        return None
    level = [t for score, t in scored if score > best - 0.02]
    if kind == TOTAL:
        level = [t for t in level if any(is_total(r) for r in t)]
    elif len({_table(t[0]) for t in level}) > 1:
        level = [t for t in level if _named(question, _parts(desk, t))]
    made = [d for t in level if (d := _told(question, desk, kind, t)) is not None]
    if not made or len(made) > MOST or len({_table(d.records[0]) for d in made}) > 1:
        return None
    records = [r for d in made for r in d.records]
    return found(records, *(s for d in made for s in d.sentences), why=f"delen van een tabel: {kind}")


def _asked(question: Question) -> str:
    flat = fold(question.text)
    if re.search(r"\bactie \d", flat) or towns_sought(flat) or asks_what_is_left(question.text):
        return ""
    doubts = asks_whether(question.text) and "gemeente" not in flat
    if doubts and _DOUBTS.search(flat) and _TOTALS.search(flat):
        return TOTAL
    if question.intent.extreme in ("meest", "minst") or re.search(r"\b(?:vaakst|zwaarst)e?\b", flat):
        return GREATEST if _WHICH.search(flat) else ""
    operation = operation_of(question.unnamed)
    if operation is not None and operation.kind == "keer":
        return ""
    if asks_sum(question.text):
        return SUM
    if _DIFFERS.search(flat) or (operation is not None and operation.kind == "verschil"):
        return DIFFERENCE
    return ""


def _tables(question: Question, desk: Desk, towns: Sequence[str]) -> list[list[Record]]:
    """The cells of each table, of one municipality and one period where it has several; only those that are asked."""
    out: dict[tuple[object, ...], list[Record]] = {}
    unit = unit_asked(question)
    for record in within(question, desk.records("cijfer")):
        data = record.data
        town = fold(str(data["gemeente"] or ""))
        if data.get("soort") == "zin" or not in_period(question, record):
            continue
        if (towns and town != fold(towns[0])) or (not towns and town) or (unit and not has_unit(data, unit)):
            continue
        key = (_table(record), town, data["periode"] or "", data["eenheid"] == "%")
        out.setdefault(key, []).append(record)
    return [cells for cells in out.values() if len(cells) > 1]


def _parts(desk: Desk, cells: Sequence[Record]) -> list[Part]:
    """The cells but for totals, each with the head along which the table is divided; none where it is divided two ways."""
    kept = [r for r in cells if not is_total(r)]
    heads = {r.id: (_row(r), " ".join(map(str, listed(r.data["kolom"])))) for r in kept}
    ways = [k for k in (0, 1) if len({h[k] for h in heads.values()}) > 1]
    if len(ways) != 1:
        return []
    told = {r.id: " ".join(heads[r.id][ways[0]].split()) for r in kept}
    stems = {r.id: desk.stems_of(told[r.id]) for r in kept}
    out = []
    for record in kept:
        others = {s for r in kept if r.id != record.id for s in stems[r.id]}
        out.append(Part(record, frozenset(stems[record.id] - others), told[record.id]))
    return out


def _table(record: Record) -> str:
    """The one table that a cell stands in."""
    return re.sub(r"-r\d+-c\d+$", "", record.id)


def _row(record: Record) -> str:
    return " ".join(map(str, listed(record.data.get("rij_pad")) or [record.data["rij"] or ""]))


def _named(question: Question, parts: Sequence[Part]) -> list[Part]:
    """The parts that a question names by what sets them apart, in the order of the question."""
    flat = fold(question.text)
    places: list[tuple[int, Part]] = []
    for part in parts:
        naming = [
            g for g in question.groups if g.weight > 0.05 and g.head not in WORDS and _names(g, part, parts)
        ]
        if naming:
            places.append((min(flat.find(g.shown) for g in naming), part))
    return [part for _, part in sorted(places, key=lambda item: item[0])]


def _names(group: Group, part: Part, parts: Sequence[Part]) -> bool:
    """Whether a word of a question stands for one part: its own word, or another one for it that no other part has."""
    if group.names(part.stems):
        return True
    if group.match(part.stems) < MEANT or number(part.record) is None:
        return False
    others = (p for p in parts if p is not part and number(p.record) is not None)
    return not any(group.match(p.stems) >= MEANT for p in others)


def _score(question: Question, desk: Desk, cells: Sequence[Record], kind: str) -> float:
    """How much of the question the heads of a table hold; where its greatest part is asked, its own heads must hold some."""
    groups = _subject(question)
    whole = sum(g.weight for g in groups)
    first = cells[0]
    heads = [
        t for r in cells for t in (_row(r), *map(str, listed(r.data["kolom"])), str(r.data["eenheid"] or ""))
    ]
    heads.append(str(first.data["tabel"] or ""))
    stems = desk.stems_of(*heads, *desk.headings(span_of(first.data["bron"])))
    if not whole:  # only whose table it is
        return 1.0 if question.named("gemeente") and question.years else 0.0
    if kind == GREATEST and not any(g.match(desk.stems_of(*heads)) for g in groups):
        return 0.0
    return sum(g.weight * g.match(stems) for g in groups) / whole


def _subject(question: Question) -> list[Group]:
    return [g for g in topic(question) if g.head not in _ASKING]


def _told(question: Question, desk: Desk, kind: str, cells: Sequence[Record]) -> Draft | None:
    parts = _parts(desk, cells)
    if kind == TOTAL:
        stated = {f.value for f in figures([question.text])}
        totals = [r for r in cells if is_total(r)]
        right = not stated or stated == {number(r) for r in totals}
        return _adds_up(desk, parts, totals) if right else None
    known = [p for p in parts if number(p.record) is not None]
    if kind == GREATEST:
        return _in_order(question, known) if len(known) > 2 else None
    named = _named(question, parts)
    if len(named) < 2 or any(number(p.record) is None for p in named) or has_unit(cells[0].data, "%"):
        return None
    if kind == SUM and not _on_each_side(question, named):
        return None
    return _added(named) if kind == SUM else _apart(question, named) if len(named) == 2 else None


_PLUS = re.compile(r"\bplus\b| \+ ")


def _on_each_side(question: Question, named: Sequence[Part]) -> bool:
    """Whether of "A plus B" each side names one of the parts; True where nothing is put so."""
    flat = fold(question.text)
    clause = next((c for c in re.split(r"[,:;?]", flat) if _PLUS.search(c)), "")
    return all(
        any(g.shown in side and g.weight > 0.05 and g.names(p.stems) for p in named for g in question.groups)
        for side in (_PLUS.split(clause) if clause else ())
    )


def _value(part: Part) -> float:
    return number(part.record) or 0.0


def _source(part: Part) -> tuple[Piece, ...]:
    return (f"{part.head}: {part.record.data['waarde']} ", cite(span_of(part.record.data["bron"])))


def _where(record: Record) -> str:
    """Of which municipality and period a table's cells are: " in Lagewaard, 2027-2030"."""
    data = record.data
    told = ", ".join(str(data[k]) for k in ("gemeente", "periode") if data[k])
    return f" ({told})" if told else ""


def _added(named: Sequence[Part]) -> Draft:
    first = named[0].record
    lead = f"Samen {with_unit(round(sum(map(_value, named)), 4), first)}{_where(first)}: "
    text = say(lead, *joined([_source(p) for p in named], last=" + "), ".", checked=False)
    return found([p.record for p in named], text, why="delen opgeteld")


def _apart(question: Question, named: Sequence[Part]) -> Draft:
    high, low = sorted(named, key=lambda p: -_value(p))
    first = high.record
    gap = with_unit(round(_value(high) - _value(low), 4), first)
    lead = ""
    if asks_whether(question.text) and " of " not in fold(question.text):
        less = re.search(r"\b(?:minder|kleiner|lager)\b", fold(question.text))
        holds = named[0] is (low if less else high)
        lead = "Ja. " if holds and _value(high) != _value(low) else "Nee. "
    told = f"{lead}Het verschil is {gap}{_where(first)}: "
    if _value(high) == _value(low):
        told = f"{lead}Evenveel{_where(first)}: "
    text = say(told, *joined([_source(high), _source(low)], last="; "), ".", checked=False)
    return found([high.record, low.record], text, why="delen vergeleken")


def _in_order(question: Question, known: Sequence[Part]) -> Draft | None:
    """The greatest part (or the least), with the two that come next."""
    high = question.intent.extreme != "minst"
    rows = sorted(known, key=lambda p: _value(p) * (-1 if high else 1))
    ties = [p for p in rows if _value(p) == _value(rows[0])]
    if len(ties) > 2:
        return None
    first = ties[0].record
    heads: list[tuple[Piece, ...]] = [(f"{p.head} ", cite(span_of(p.record.data["bron"]))) for p in ties]
    made = [say(*joined(heads), f", met {shown(first)}{_where(first)}.", checked=False)]
    rest = rows[len(ties) : len(ties) + 2]
    if rest:
        verb = "Daarna volgen " if len(rest) > 1 else "Daarna volgt "
        made.append(say(verb, *joined([_source(p) for p in rest]), ".", checked=False))
    return found([p.record for p in [*ties, *rest]], *made, why="grootste deel")


def _told_already(desk: Desk, total: Record) -> bool:
    """Whether the consistency check has something to say of a total."""
    whole = span_of(total.data["bron"])
    found_ = [r for r in desk.records("bevinding") if r.data["soort"] == "telling"]
    return any(whole.overlaps(s) for r in found_ for s in spans_of(r.data["bronnen"]))


def _adds_up(desk: Desk, parts: Sequence[Part], totals: Sequence[Record]) -> Draft | None:
    """Yes where the parts make their total. Where they do not, the consistency check tells what is wrong, if it found it."""
    known = [p for p in parts if number(p.record) is not None]
    total = number(totals[0]) if len(totals) == 1 else None
    if total is None or len(known) < 2 or has_unit(totals[0].data, "%"):
        return None
    added = round(sum(map(_value, known)), 4)
    open_ = [p.head for p in parts if number(p.record) is None]
    if added < total and open_:
        return None  # what is left open may make up the difference
    if added != total and _told_already(desk, totals[0]):
        return None
    apart = f" ({in_a_row(open_)} {plural(len(open_), 'telt', 'tellen')} nog niet mee)" if open_ else ""
    lead = "Ja. " if added == total else f"Nee. De tabel noemt {shown(totals[0])}. "
    text = say(
        f"{lead}De delen tellen op tot {with_unit(added, totals[0])}{_where(totals[0])}: ",
        *joined([_source(p) for p in known], last=" + "),
        f"{apart}.",
        checked=False,
    )
    return found([totals[0], *(p.record for p in known)], text, why="totaal nagerekend")
