"""One figure over all municipalities: which place one of them has, what share of the whole, the mean, and several in their order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.calculate import asks_sum
from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.evidence.sums import dutch_number
from assistant.lookup.actions.action_hours import is_party
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.sought import parties_sought
from assistant.lookup.common import Desk, count_word, found, plural, span_of, within
from assistant.lookup.tables.cells import Scored, family, rank, rows_of
from assistant.lookup.tables.thresholds import holds_against_mean
from assistant.lookup.tables.towns import LEAST_TOWNS, in_other_periods, together
from assistant.lookup.tables.written_cells import about, number, plain, shown, with_unit
from assistant.reading.comparison import (
    COMPARING,
    LESS,
    points_to,
)
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL
from ingest.language import fold, stem, words
from ingest.model import Record

_PLACE = re.compile(
    r"\b(?:op )?(?:welke|hoeveelste) (?:plaats|plek|positie)\b|\bde hoeveelste\b|\b(?:plaats|plek|positie) (?:van|heeft)\b|\b(?:ranglijst|rangorde|rangschikking)\b"
)
_SHARE = re.compile(
    r"\b(?:procent|procenten|percentage|deel|aandeel)\b.*\b(?:totaal|totale|alle|geheel|hele regio)\b|\b(?:totaal|totale|alle|geheel|hele regio)\b.*\b(?:procent|procenten|percentage|deel|aandeel)\b"
)
# "welk deel van de bomen staat in A?", "hoeveel procent van de uren is van B?"
_SHARE_OF = re.compile(
    r"(?:en )?(?:welk (?:deel|percentage|aandeel|gedeelte)|hoeveel procent|wat is het (?:deel|percentage|aandeel)) van (?:de |het |alle |die )?(?P<what>[^?,]+?) "
    r"(?:(?:gaat|gaan|ging|gingen) naar|(?:is|zijn|was|waren) (?:van|in|voor|bij|uit)|(?:zit|zitten|staat|staan) (?:in|bij)|(?:komt|komen|kwam|kwamen) (?:uit|van|in|terecht in|voor rekening van|bij|ten laste van)"
    r"|(?:vindt|vond|vinden|vonden) plaats in|krijgt|kreeg|heeft|had|(?:ligt|liggen|valt|vallen) (?:in|bij|onder)|neemt|huisvest|doet|levert|draagt|steekt|besteedt) (?:de )?(?:gemeente )?(?P<who>[\w' -]+?)"
    r"(?: (?:voor (?:zijn|haar|hun) rekening|op zich|op|erin|terecht|bij))?(?: (?:in|van|tot|vanaf) (?:\d{4}.*))?\W*$"
)
_IN_YEAR = re.compile(r" (?:in|vanaf|voor) (?:19|20)\d\d\b")
_MEAN = re.compile(r"\bgemiddeld\w*\b|\bmiddel(?:t|en)\b|\bdoorsnee\b")
_OVER_TOWNS = re.compile(
    r"\b(?:per|een|elke|iedere|de|alle|onze) (?:\w+ )?(?:regio)?gemeenten?\b|\bgemeenten\b"
)
_MOST, _LEAST = (
    r"(?:hoogste?|meeste?|grootste?|zwaarste?|bovenste)",
    r"(?:laagste?|minste?|kleinste?|lichtste?|onderste)",
)
_SPREAD = re.compile(
    rf"\b(?:verschil\w*|scheelt|schelen|tussen|gat|kloof|uiteen|uit elkaar|spreiding)\b.*\b(?:{_MOST}\b.*\b{_LEAST}|{_LEAST}\b.*\b{_MOST})\b"
)
_OF_SPREAD = re.compile(
    rf"\b(?:verschil\w*|scheelt|schelen|zit|zitten|ligt|liggen|tussen|gat|kloof|uiteen|uit elkaar|spreiding|{_MOST}|{_LEAST}|er|die|wie|met|qua)\b",
    re.I,
)
_EACH = re.compile(
    r"\b(?:per|(?:voor|van|bij|in) (?:elke|iedere|alle|elk van de)|elke|iedere|alle) (?:\w+ )?(?:regio)?gemeenten?\b",
    re.I,
)
_COUNTS = re.compile(
    r"\bhoeveel\b|\baantal\w*\b|\bpercentages?\b|\baande(?:el|len)\b|\bprocent\w*\b|\bu(?:ur|ren)\b|\bcijfers?\b|\bgetallen\b|\btoewijzingen\b"
)
_NOT_EACH = re.compile(
    r"\b(?:samen|totaal|totale|elkaar|opgeteld|optel\w*|tel|gezamenlijk\w*|som|meeste?|minste?|hoogste?|laagste?|waarom|wie|welke|wanneer|klopt|evenveel|hetzelfde|gelijk)\b"
    r"|^(?:en )?(?:doen|hebben|krijgen|moeten|kunnen|zijn|gaat|geldt|is)\b"
)
_OF_SHARE = re.compile(
    r"\b(?:hoeveel|welk|het|een|in)? ?(?:procenten|procent|percentage|aandeel|deel)\b(?: van het (?:totaal|totale|geheel))?|\b(?:in )?het (?:totaal|totale|geheel)\b",
    re.I,
)
_OF_MEAN = re.compile(
    r"\bgemiddeld\w*\b|\b(?:per|op een|elke|iedere) (?:regio)?gemeente\b|\b(?:van |over )?(?:de|alle|onze) (?:\w+ )?(?:regio)?gemeenten\b|\baantal\b|\bals (?:je|we|u)\b|\bmiddel(?:t|en)\b|\bwat komt er\b",
    re.I,
)
_ASIDE = (
    COMPARING
    | frozenset(SEVERAL)
    | frozenset(
        "plaats plek positie hoeveelste ranglijst rangorde rangschikking rangschik rangschikt rangschikken volgorde volgordes hoog laag aflopend oplopend staat staan staan "
        "gemiddeld gemiddelde middelt middelen doorsnee gemeente gemeenten regiogemeenten totaal totale geheel procent procenten percentage aandeel deel rekening neemt "
        "zit zitten betreft onder alle elk".split()
    )
)
_ASIDE_STEMS = frozenset(stem(w) for w in _ASIDE)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer a place, a share, a mean or an order over the municipalities; None for another question, or where figures lack."""
    flat = fold(question.text)
    if numbers_named(flat) or question.named("persoon") or question.leaning:
        return None
    towns = [n.shown for n in question.named("gemeente")]
    if not towns and _SPREAD.search(flat):
        apart = replace(question, text=_OF_SPREAD.sub(" ", question.text))
        rows = every_town(apart, desk, LEAST_TOWNS) if not parties_sought(flat) else []
        return _spread(rows) if rows else None
    if len(towns) > 2 and not asks_sum(question.text) and not _MEAN.search(flat):
        rows = every_town(question, desk)
        return _order(rows, towns, points_to(question.unnamed))
    if len(towns) == 1 and _PLACE.search(flat):
        return _place(every_town(question, desk), towns[0])
    if len(towns) == 1 and question.intent.form == "janee" and question.intent.extreme in ("meest", "minst"):
        return _claimed_first(question, every_town(question, desk), towns[0])
    if question.intent.form == "aantal" and (without := _WITHOUT.search(flat)):
        return _all_but(question, desk, without["who"].strip(), towns)
    if len(towns) < 2 and (share := _SHARE_OF.match(_IN_YEAR.sub("", flat))):
        return _share_of(question, desk, share, towns if fold("".join(towns)) == share["who"].strip() else [])
    if len(towns) == 1 and _SHARE.search(flat):
        apart = replace(question, text=_OF_SHARE.sub(" ", question.text))
        return _share(every_town(apart, desk), towns[0])
    if (
        not towns
        and _EACH.search(flat)
        and _COUNTS.search(flat)
        and not (_MEAN.search(flat) or _NOT_EACH.search(flat))
    ):
        return of_each(every_town(replace(question, text=_EACH.sub(" ", question.text)), desk, LEAST_TOWNS))
    against = holds_against_mean(flat)
    if not towns and _MEAN.search(flat) and _OVER_TOWNS.search(flat) and not against:
        apart = replace(question, text=_OF_MEAN.sub(" ", question.text))
        return together(desk, _ranked(apart, desk), (), True)
    return None


def _spread(rows: Sequence[Record]) -> Draft:
    """How far the highest and the lowest lie apart."""
    high, low = rows[0], rows[-1]
    gap = plain(round((number(high) or 0) - (number(low) or 0), 1), high)
    gap = (
        f"{gap.removesuffix('%')} procentpunt"
        if gap.endswith("%")
        else with_unit((number(high) or 0) - (number(low) or 0), high)
    )
    text = say(
        f"Het verschil is {gap}{what_of(high)}: ",
        *joined([told(high), told(low)], last=" tegen "),
        ".",
        checked=False,
    )
    return found([high, low], text, why="hoogste en laagste gemeente")


def _ranked(question: Question, desk: Desk) -> list[Scored]:
    """The cells that hold what a question counts, best first."""
    groups = tuple(g for g in question.groups if g.head not in _ASIDE_STEMS and g.shown not in _ASIDE)
    bare = replace(question, groups=groups, intent=replace(question.intent, extreme="", form="aantal"))
    records = within(question, desk.records("cijfer"))
    return rank(bare, desk, records, (), by_unit=True)


def every_town(question: Question, desk: Desk, least: int = LEAST_TOWNS + 1) -> list[Record]:
    """One figure of every municipality, the highest first; nothing where there are fewer than `least`."""
    rows = [s.record for s in family(_ranked(question, desk))]
    rows.sort(key=lambda r: -(number(r) or 0))
    return rows if len(rows) >= least else []


def _town(record: Record) -> str:
    return fold(str(record.data["gemeente"]))


def told(record: Record) -> tuple[Piece, ...]:
    value = shown(record) if "%" in shown(record) else str(record.data["waarde"])
    return (f"{record.data['gemeente']} ({value}) ", cite(span_of(record.data["bron"])))


def what_of(record: Record) -> str:
    """Which figure it is that is compared, in brackets."""
    town = rf"(?: – )?(?:gemeente )?{re.escape(str(record.data['gemeente']))}$"
    return f" ({re.sub(town, '', about(record, town=False), flags=re.I)})"


def _order(rows: Sequence[Record], towns: Sequence[str], pointed: str) -> Draft | None:
    """The municipalities named, the highest (or lowest) first."""
    asked = {fold(t) for t in towns}
    chosen = [r for r in rows if _town(r) in asked]
    if len(chosen) != len(asked):
        return None
    if pointed == LESS:
        chosen.reverse()
    first = [r for r in chosen if number(r) == number(chosen[0])]
    rest = chosen[len(first) :]
    has = plural(len(first), "heeft", "hebben")
    word, high = ("minste", "laagste") if pointed == LESS else ("meeste", "hoogste")
    lead = f" {has} het {high}, " if "%" in shown(chosen[0]) else f" {has} de {word}, "
    names: list[tuple[Piece, ...]] = [
        (f"{r.data['gemeente']} ", cite(span_of(r.data["bron"]))) for r in first
    ]
    made = [say(*joined(names), f"{lead}{shown(chosen[0])}{what_of(chosen[0])}.", checked=False)]
    if rest:
        verb = plural(len(rest), "volgt", "volgen")
        made.append(say(f"Daarna {verb} ", *joined([told(r) for r in rest]), ".", checked=False))
    return found(chosen, *made, why="gemeenten op volgorde")


def _place(rows: Sequence[Record], town: str) -> Draft | None:
    """Which place one municipality has among all, counted from the highest."""
    own = next((r for r in rows if _town(r) == fold(town)), None)
    if own is None:
        return None
    at = sum((number(r) or 0) > (number(own) or 0) for r in rows) + 1
    alike = sum(number(r) == number(own) for r in rows) - 1
    shared = f", gelijk met {count_word(alike)} andere" if alike else ""
    lead = f"{own.data['gemeente']} staat op plaats {at} van de {len(rows)} gemeenten{shared}, met {shown(own)}{what_of(own)} "
    ends = [r for r in (rows[0], rows[-1]) if r is not own]
    said = {rows[0].id: "bovenaan", rows[-1].id: "onderaan"}
    items: list[tuple[Piece, ...]] = [(f"{said[r.id]} ", *told(r)) for r in ends]
    return found(
        list(rows),
        say(lead, cite(span_of(own.data["bron"])), ".", checked=False),
        *([say("Daarbij staat ", *joined(items), ".", checked=False)] if items else []),
        why="plaats onder de gemeenten",
    )


def of_each(rows: Sequence[Record]) -> Draft | None:
    """One figure of every municipality, the highest first."""
    if not rows:
        return None
    period = f" in {rows[0].data['periode']}" if rows[0].data["periode"] else ""
    what = what_of(rows[0]).replace(f"({rows[0].data['periode']} – ", "(")
    lead = f"Per gemeente{period}{what}: "
    return found(
        list(rows), say(lead, *joined([told(r) for r in rows]), ".", checked=False), why="per gemeente"
    )


def _claimed_first(question: Question, rows: Sequence[Record], town: str) -> Draft | None:
    """Whether one municipality has the most or the least, with that which has."""
    own = next((r for r in rows if _town(r) == fold(town)), None)
    if own is None:
        return None
    first = rows[0] if question.intent.extreme == "meest" else rows[-1]
    holds = number(first) == number(own)
    shown_rows = [own] if holds else [own, first]
    return found(
        shown_rows,
        say(
            f"{'Ja' if holds else 'Nee'}. ",
            *joined([told(r) for r in shown_rows], last=" tegen "),
            f"{what_of(own)}.",
            checked=False,
        ),
        why="of een gemeente de meeste heeft",
    )


_WITHOUT = re.compile(
    r"\b(?:zonder|behalve|exclusief|buiten|uitgezonderd|niet meegerekend) (?:de |het )?(?:gemeente )?(?P<who>[\w' -]+?)\W*$"
)


def _all_but(question: Question, desk: Desk, who: str, towns: Sequence[str]) -> Draft | None:
    """The sum over all municipalities but one, or over all parties of a table but one."""
    if len(towns) == 1 and fold(towns[0]) == who:
        apart = replace(question, text=_WITHOUT.sub(" ", question.text))
        return together(desk, _ranked(apart, desk), towns, False)
    if "uren" not in question.intent.asks or towns:
        return None
    rows = _of_hours(question, desk, "")
    stems = {stem(w) for w in words(question.text)}
    own = [r for r in rows if is_party(str(r.data["rij"]), who, stems)]
    if len(own) != 1 or len(rows) < LEAST_TOWNS:
        return None
    at = rows.index(own[0])
    made = [_rest(rs, at) for rs in (rows, *in_other_periods(question, desk, rows))]
    return found(rows, *made, why="alle partijen behalve een")


def _of_hours(question: Question, desk: Desk, what: str) -> list[Record]:
    """The rows of the table that tells whose hours."""
    records = [r for r in within(question, desk.records("cijfer")) if r.data["eenheid"] == "uur"]
    bare = replace(question, text=f"hoeveel uur {what}", groups=())
    return [s.record for s in rows_of(rank(bare, desk, records, (), by_unit=True))]


def _rest(rows: Sequence[Record], at: int) -> Sentence:
    """What all rows of a table but one have together."""
    kept = [r for k, r in enumerate(rows) if k != at]
    total = sum(number(r) or 0 for r in kept)
    period = f" in {rows[at].data['periode']}" if rows[at].data["periode"] else ""
    parts: list[tuple[Piece, ...]] = [
        (f"{r.data['rij']} {dutch_number(number(r) or 0)} ", cite(span_of(r.data["bron"]))) for r in kept
    ]
    lead = f"Samen {with_unit(total, kept[0])}{period} (zonder {rows[at].data['rij']}): "
    return say(lead, *joined(parts), ".", checked=False)


def _share_of(question: Question, desk: Desk, share: re.Match[str], towns: Sequence[str]) -> Draft | None:
    """Which part of what is counted a municipality has, or a party of a table."""
    who, what = share["who"].strip(), share["what"]
    if towns:
        apart = replace(question, text=f"aantal {what}")
        rows = every_town(apart, desk)
        drafts = (
            [_share(own, towns[0]) for own in (rows, *in_other_periods(question, desk, rows))] if rows else []
        )
        told = [d for d in drafts if d is not None]
        return replace(told[0], sentences=tuple(s for d in told for s in d.sentences)) if told else None
    if not re.search(r"\b(?:uur|uren|inzet|tijd)\b", what):
        return None
    stems = {stem(w) for w in words(question.text)}
    rows = _of_hours(question, desk, what)
    own = [r for r in rows if is_party(str(r.data["rij"]), who, stems)]
    if len(own) != 1 or len(rows) < LEAST_TOWNS:
        return None
    at = rows.index(own[0])
    made = [_of_rows(rs, at) for rs in (rows, *in_other_periods(question, desk, rows))]
    return found(rows, *made, why="aandeel van een partij")


def _of_rows(rows: Sequence[Record], at: int) -> Sentence:
    """Which part one row has of all rows of a table together."""
    own, total = rows[at], sum(number(r) or 0 for r in rows)
    part = dutch_number(round(100 * (number(own) or 0) / total, 1)) if total else "0"
    period = f" in {own.data['periode']}" if own.data["periode"] else ""
    return say(
        f"{part}%{period}: {plain(number(own) or 0, own)} van {own.data['rij']} ",
        cite(span_of(own.data["bron"])),
        f", van de {with_unit(total, own)} van alle {count_word(len(rows))} regels van de tabel samen ",
        cite(*(span_of(r.data["bron"]) for r in rows if r is not own)),
        ".",
        checked=False,
    )


def _share(rows: Sequence[Record], town: str) -> Draft | None:
    """Which part one municipality has of what all of them have together."""
    own = next((r for r in rows if _town(r) == fold(town)), None)
    total = sum(number(r) or 0 for r in rows)
    if own is None or not total or "%" in shown(own):
        return None
    part = dutch_number(round(100 * (number(own) or 0) / total, 1))
    spans = [span_of(r.data["bron"]) for r in rows if r is not own]
    return found(
        list(rows),
        say(
            f"{part}%: {plain(number(own) or 0, own)} van {own.data['gemeente']} ",
            cite(span_of(own.data["bron"])),
            f", van de {with_unit(total, own)} van de {count_word(len(rows))} gemeenten samen{what_of(own)} ",
            cite(*spans),
            ".",
            checked=False,
        ),
        why="aandeel in het totaal",
    )
