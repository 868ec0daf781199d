"""Things of one kind that the register knows, set side by side: two dossiers by a field of their cards, a municipality's
figure over its periods, the hours of two parties, two terms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from assistant.comparison import (
    BOTH,
    BUT_NOT,
    DIFFERS,
    LESS,
    MORE,
    SAME,
    TURN,
    WORDS,
    asks_whether,
    relation_of,
)
from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.lookup.actions import is_party
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    listed,
    mark,
    plural,
    sources_of,
    span_of,
)
from assistant.lookup.durations import stretch_of
from assistant.lookup.figures import Scored, allowed, column, is_total, number, plain, rank, shown
from assistant.lookup.terms import meanings
from assistant.question import Question, years_in
from ingest.language import fold, stem, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS

_FIELDS = ("trekkers", "gemeenten", "opdrachtgevers", "looptijd")
_NAMED = (
    ("gemeenten", r"\bgemeenten\b"),
    ("trekkers", r"\b(?:bestuurders?|wethouders?|burgemeesters?)\b"),
    ("opdrachtgevers", r"\bopdrachtgevers?\b"),
    ("looptijd", r"\b(?:langer|korter|even lang|einddatum|eindjaar)\b"),
)
_TURNS = (
    "toe af neemt nemen krijgt krijgen gaat gaan stijgt daalt groeit krimpt blijft daarvoor daarna later straks erna meer minder aandeel iets opgave "
    "omhooggaan omlaaggaan omhoog omlaag periode perioden huidige toekomst toekomstige vanaf verwacht verwachting huisvesten opvangen moet"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer a comparison of two such things; None where the question compares nothing that the register knows."""
    relation = relation_of(question.text)
    if not relation:
        return None
    question = replace(
        question, groups=tuple(g for g in question.groups if g.alternatives[0][0][0] not in WORDS)
    )
    return (
        _dossiers(question, desk, relation)
        or _parties(question, desk, relation)
        or _periods(question, desk, relation)
        or _terms(question, desk, relation)
    )


# --- two dossiers ---------------------------------------------------------------------------------------------------


def _dossiers(question: Question, desk: Desk, relation: str) -> Draft | None:
    """One field of two cards: who leads, who takes part, who commissioned it, for how long."""
    named = [r for n in question.named("dossier") if (r := desk.library.register.get("dossier", n.id))]
    flat = fold(question.text)
    asked = next((f for f in _FIELDS if f in question.intent.asks), "")
    asked = asked or next((f for f, said in _NAMED if re.search(said, flat)), "")
    if len(named) != 2 or not asked or question.named("gemeente") or question.named("persoon"):
        return None
    first, second = sorted(named, key=lambda r: place_of(flat, str(r.data["naam"])))
    if asked == "looptijd":
        return _looptijden(question, first, second, relation)
    function = next((f for f in FUNCTIONS if re.search(rf"\bwelke {f}s?\b", flat)), "")
    rows = [
        [i for i in listed(r.data[asked]) if not function or fold(str(i.get("functie") or "")) == function]
        for r in (first, second)
    ]
    if not all(rows):
        return None
    return _items(question, (first, second), rows, asked, relation)


_SAID = {
    "trekkers": ("bestuurlijk trekker", "bestuurlijke trekkers", "trekt", "trekken"),
    "gemeenten": ("deelnemende gemeente", "deelnemende gemeenten", "doet mee aan", "doen mee aan"),
    "opdrachtgevers": ("opdrachtgever", "opdrachtgevers", "is opdrachtgever van", "zijn opdrachtgever van"),
}


def _items(
    question: Question,
    pair: tuple[Record, Record],
    rows: Sequence[list[dict[str, Any]]],
    asked: str,
    relation: str,
) -> Draft | None:
    """The members of a field that two cards share, and those of only one."""
    keys = [{_key(i): i for i in row} for row in rows]
    shared = [i for key, i in keys[0].items() if key in keys[1]]
    only = [[i for key, i in keys[k].items() if key not in keys[1 - k]] for k in (0, 1)]
    marks = [mark(row[0]["bron"]) for row in rows]
    names = [str(r.data["naam"]) for r in pair]
    one, many, takes, take = _SAID[asked]
    flat = fold(question.text)
    records = list(pair)
    why = f"{asked} van twee dossiers vergeleken"
    also = "ook " if asked == "gemeenten" else ""
    if relation == BUT_NOT:
        verb = f"{plural(len(only[0]), takes, take)} {names[0]} en niet {'aan ' if asked == 'gemeenten' else ''}{names[1]}"
        return found(records, _told(only[0], verb, marks, one), why=why)
    if relation == BOTH and not asks_whether(question.text):
        verb = f"{plural(len(shared), takes, take)} {names[0]} en {also}{names[1]}"
        return found(records, _told(shared, verb, marks, one), why=why)
    yes = not any(only)
    counted = relation in (MORE, LESS) or re.search(r"\bevenveel\b|\beven veel\b", flat)
    lead = ""
    if counted:
        a, b = len(rows[0]), len(rows[1])
        holds = a == b if relation == SAME else a > b if relation == MORE else a < b
        lead = ("Ja. " if holds else "Nee. ") if asks_whether(question.text) else ""
    elif relation in (SAME, BOTH, DIFFERS) and asks_whether(question.text):
        lead = "Ja. " if yes != (relation == DIFFERS) else "Nee. "
    made: list[Sentence] = []
    if yes:
        said = joined([(_shown(i),) for i in shared])
        noun = one if len(shared) == 1 else many
        text = f"{lead}{names[0]} en {names[1]} hebben dezelfde {noun}: "
        made.append(say(text, *said, " ", *marks, ".", checked=False))
    else:
        for k in (0, 1):
            said = joined([(_shown(i),) for i in rows[k]])
            several = len(rows[k]) > 1
            text = (
                f"{names[k]} heeft {count_word(len(rows[k]))} {many}: "
                if several
                else f"{capital(one)} van {names[k]}: "
            )
            made.append(say(f"{lead if k == 0 else ''}{text}", *said, " ", marks[k], ".", checked=False))
        for k in (0, 1):
            if only[k] and shared:
                apart = joined([(_named(str(i["naam"]), n == 0),) for n, i in enumerate(only[k])])
                stands = f" {plural(len(only[k]), 'staat', 'staan')} alleen bij {names[k]} "
                made.append(say(*apart, stands, *marks, ".", checked=False))
    return found(records, *made, why=why)


def _told(items: Sequence[dict[str, Any]], verb: str, marks: Sequence[Piece], noun: str) -> Sentence:
    """Who does something, or that nobody does."""
    if not items:
        return say(f"Geen enkele {noun} {verb} ", *marks, ".", checked=False)
    names = joined([(_named(_shown(i), k == 0),) for k, i in enumerate(items)])
    return say(*names, f" {verb} ", *marks, ".", checked=False)


def _named(name: str, opens: bool) -> str:
    return capital(name) if opens else name


def _key(item: dict[str, Any]) -> str:
    return fold(str(item["naam"]))


def _shown(item: dict[str, Any]) -> str:
    function = f"{item['functie']} " if item.get("functie") else ""
    remark = f" ({item['toelichting']})" if item.get("toelichting") else ""
    return f"{function}{item['naam']}{remark}"


def _looptijden(question: Question, first: Record, second: Record, relation: str) -> Draft | None:
    """Which of two dossiers runs longer, by the end of their terms."""
    texts = [" ".join(str(r.data["looptijd"]["tekst"] or "").split()) for r in (first, second)]  # type: ignore[index]
    if not all(texts):
        return None
    flat = fold(question.text)
    lead = ""
    by_length = re.search(r"\bduur\w*|\bhoe lang\b", flat) and "door" not in words(flat)
    sizes = [(_months(t) if by_length else _end(t)) for t in texts]
    a, b = sizes
    if a is not None and b is not None and asks_whether(question.text):
        holds = {SAME: a == b, BOTH: a == b, MORE: a > b, LESS: a < b}.get(relation, a != b)
        lead = "Ja. " if holds else "Nee. "
    parts = [
        say(
            f"{lead if k == 0 else ''}De looptijd van {r.data['naam']} is: {texts[k]} ",
            mark(sources_of(r)["looptijd"]),
            ".",
            checked=False,
        )
        for k, r in enumerate((first, second))
    ]
    return found([first, second], *parts, why="looptijd van twee dossiers vergeleken")


def _months(text: str) -> int | None:
    made = stretch_of(text)
    return made.months if made is not None else None


def _end(text: str) -> int | None:
    """The last year of a term; None where it has no end."""
    years = years_in(text)
    if not years or re.search(r"\b(?:en verder|cyclisch|doorlopend)\b", fold(text)):
        return None
    return max(years)


def place_of(flat: str, name: str) -> int:
    """Where in a (folded) question a dossier is first named, by its own words."""
    places = [flat.find(w[:6]) for w in words(name) if len(w) > 2 and flat.find(w[:6]) >= 0]
    return min(places, default=len(flat))


# --- a municipality over the years ----------------------------------------------------------------------------------


def _periods(question: Question, desk: Desk, relation: str) -> Draft | None:
    """Whether the figure of one municipality goes up, down or stays, from the first of two periods to the last."""
    towns = [n.shown for n in question.named("gemeente")]
    if len(towns) != 1 or relation not in (TURN, SAME, MORE, LESS) or question.named("dossier"):
        return None
    if "hoeveel" in words(question.text) or re.search(r"\bactie \d", fold(question.text)):
        return None  # a number first: the figures tell it
    known = {stem(w) for w in words(_TURNS)} | WORDS
    question = replace(
        question,
        text=re.sub(r"\baandeel\b", "percentage", question.text, flags=re.I),
        groups=tuple(
            g for g in question.groups if g.alternatives[0][0][0] not in known and not g.shown.isdigit()
        ),
    )
    records = [r for r in desk.records("cijfer") if allowed(question, r)]
    ranked = [
        s
        for s in rank(question, desk, records, towns, any_period=True)
        if s.record.data["periode"] and s.record.data["rij"] and number(s.record) is not None
    ]
    if not ranked:
        return None
    lead = next((s for s in ranked if is_total(s.record) and s.score >= ranked[0].score - 0.05), ranked[0])
    over = _over(ranked, lead)
    if len(over) != 2:
        return None
    made = _turn(question, relation, towns[0], over[0], over[1])
    if question.intent.form != "waarom":
        return made
    up = (number(over[1]) or 0.0) - (number(over[0]) or 0.0)
    so = {MORE: up > 0, LESS: up < 0}.get(relation, True)
    return None if so else replace(made, outcome="niet-gevonden", why=f"onjuiste aanname: {made.why}")


def _turn(question: Question, relation: str, name: str, a: Record, b: Record) -> Draft:
    """What becomes of one figure between two periods, with the word that is asked first."""
    x, y = number(a) or 0.0, number(b) or 0.0
    word = "Evenveel" if x == y else "Meer" if y > x else "Minder"
    if asks_whether(question.text) and relation in (SAME, MORE, LESS):
        holds = {SAME: x == y, MORE: y > x, LESS: y < x}[relation]
        word = f"{'Ja' if holds else 'Nee'}, {word.lower()}"
    elif relation == TURN and re.search(r"\bverander|\bblijft\b", fold(question.text)):
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
        same = column(s.record) == column(lead.record) or (
            not listed(s.record.data["kolom"]) and not listed(lead.record.data["kolom"])
        )
        if same and all(s.record.data[k] == lead.record.data[k] for k in ("tabel", "eenheid")):
            out.setdefault(str(s.record.data["periode"]), s.record)
    return [out[p] for p in sorted(out)]


# --- parties of a table ---------------------------------------------------------------------------------------------


def _parties(question: Question, desk: Desk, relation: str) -> Draft | None:
    """The hours of two parties beside each other, in the years that are asked or in all."""
    flat = fold(question.text)
    if not re.search(r"\b(?:uur|uren|tijd|tijdsinzet|tijdsinvestering)\b", flat) or re.search(
        r"\bactie \d", flat
    ):
        return None
    stems = {stem(w) for w in words(question.text)}
    cells = [
        r
        for r in desk.records("cijfer")
        if allowed(question, r)
        and r.data["eenheid"] == "uur"
        and r.data["rij"]
        and r.data.get("soort") != "zin"
        and number(r) is not None
        and is_party(str(r.data["rij"]), flat, stems)
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
        turns = relation in (TURN, SAME, MORE, LESS) and question.intent.form in ("janee", "vrij")
        if turns and len(over) == 1 and len(over[0]) == 2:
            return _turn(question, relation, next(iter(rows)), over[0][0], over[0][1])
    return None


def _hours(question: Question, rows: dict[str, dict[str, Record]], relation: str) -> Draft | None:
    flat = fold(question.text)
    first, second = sorted(rows, key=lambda n: place_of(flat, n.removeprefix("Gemeente ")))
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


def _terms(question: Question, desk: Desk, relation: str) -> Draft | None:
    """What two terms mean, where a question asks how they differ and says nothing else."""
    if relation not in (DIFFERS, SAME):
        return None
    short = re.findall(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*\b", question.text)
    records = [desk.lexicon.terms[fold(w)] for w in dict.fromkeys(short) if fold(w) in desk.lexicon.terms]
    named = {fold(w) for w in short}
    rest = [
        g
        for g in question.groups
        if g.weight > 0.2 and g.shown not in named and not any(g.shown in words(n) for n in named)
    ]
    if len(records) != 2 or rest or len(question.named("dossier")) > 1:
        return None
    made = [s for r in records for s in meanings(r, desk)]
    return found(records, *made, why="begrippen naast elkaar")
