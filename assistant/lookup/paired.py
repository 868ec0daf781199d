"""Two dossiers set side by side by one field of their cards: who leads them, who takes part, for how long, what they are for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from assistant.comparison import BOTH, BUT_NOT, DIFFERS, LESS, MORE, SAME, asks_whether, relation_of
from assistant.draft import Draft, Piece, Sentence, joined, say
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    listed,
    mark,
    plural,
    sources_of,
    titled,
    with_remark,
)
from assistant.lookup.durations import stretch_of
from assistant.question import Question, years_in
from ingest.language import fold, words
from ingest.model import Record
from ingest.months import MONTHS
from ingest.records.people import FUNCTIONS

_FIELDS = ("trekkers", "gemeenten", "opdrachtgevers", "looptijd", "doelen")
_NAMED = (
    ("gemeenten", r"\bgemeenten\b"),
    ("trekkers", r"\b(?:bestuurders?|wethouders?|burgemeesters?)\b"),
    ("opdrachtgevers", r"\bopdrachtgevers?\b"),
    (
        "looptijd",
        r"\b(?:langer|korter|even lang|einddatum|eindjaar|eindig\w*|afgelopen|afloopt|aflopen|tegelijk|begin\w*|begon\w*|gestart|start\w*)\b",
    ),
)
_BEGINS = r"\b(?:begin\w*|begon\w*|start\w*|gestart|sinds)\b"
MOST_GOALS = 4  # of each dossier


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Set the two dossiers that a question names side by side by the field that it asks; None for another question."""
    relation = relation_of(question.text)
    flat = fold(question.text)
    if not relation and not re.search(r"\ben\b", flat):
        return None
    named = desk.named("dossier", question)
    asked = next((f for f in _FIELDS if f in question.intent.asks), "")
    asked = asked or next((f for f, said in _NAMED if re.search(said, flat)), "")
    if len(named) != 2 or not asked or question.named("gemeente") or question.named("persoon"):
        return None
    if not relation and asked not in ("looptijd", "doelen"):
        return None
    first, second = sorted(named, key=lambda r: place_of(flat, str(r.data["naam"]), desk))
    if asked == "looptijd":
        return _apart(question, first, second) or _looptijden(question, first, second, relation)
    if asked == "doelen":
        return _goals(first, second)
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
    return with_remark(titled(item), item.get("toelichting"))


def _apart(question: Question, first: Record, second: Record) -> Draft | None:
    """How many years lie between the ends (or begins) of two terms, where a question asks that; None where a term has none."""
    flat = fold(question.text)
    if not re.search(r"\bhoeveel (?:jaar|jaren)\b|\bverschil\w*\b.*\bjaar|\bhoe ?lang\b.*\btussen\b", flat):
        return None
    texts = [_term(r) for r in (first, second)]
    ends = _moments(flat, texts)
    if ends[0] is None or ends[1] is None:
        return None
    years, months = divmod(abs(ends[0] - ends[1]), 12)
    told = f"{years} jaar{f' en {months} maanden' if months > 1 else ' en één maand' if months else ''}"
    parts: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ({text}) ", mark(sources_of(r)["looptijd"]))
        for r, text in zip((first, second), texts, strict=True)
    ]
    return found(
        [first, second],
        say(f"{capital(told)}: ", *joined(parts), ".", checked=False),
        why="jaren tussen twee dossiers",
    )


def _term(record: Record) -> str:
    return " ".join(str(record.data["looptijd"]["tekst"] or "").split())  # type: ignore[index]


def _looptijden(question: Question, first: Record, second: Record, relation: str) -> Draft | None:
    """Which of two dossiers runs longer, by the end of their terms."""
    texts = [_term(r) for r in (first, second)]
    if not all(texts):
        return None
    flat = fold(question.text)
    lead = ""
    a, b = _moments(flat, texts)
    names = [str(r.data["naam"]) for r in (first, second)]
    if a is not None and b is not None:
        holds = {SAME: a == b, BOTH: a == b, MORE: a > b, LESS: a < b}.get(relation, a != b)
        if (
            relation in (SAME, BOTH, MORE, LESS, DIFFERS)
            and asks_whether(question.text)
            and " of " not in flat
        ):
            lead = "Ja. " if holds else "Nee. "
        elif relation in (MORE, LESS) and a != b:
            lead = f"{names[0] if (a > b) == (relation == MORE) else names[1]}. "
    parts = [
        say(
            f"{lead if k == 0 else ''}De looptijd van {r.data['naam']} is: {texts[k]} ",
            mark(sources_of(r)["looptijd"]),
            ".",
            checked=False,
        )
        for k, r in enumerate((first, second))
    ]
    apart = abs(a - b) if a is not None and b is not None else 0
    if apart and apart % 12 == 0 and re.search(r"\b(?:scheelt|schelen|verschil|hoeveel jaar)\b", flat):
        marks = [mark(sources_of(r)["looptijd"]) for r in (first, second)]
        parts.insert(0, say(f"Het verschil is {apart // 12} jaar ", *marks, ".", checked=False))
    return found([first, second], *parts, why="looptijd van twee dossiers vergeleken")


def _moments(flat: str, texts: Sequence[str]) -> tuple[int | None, int | None]:
    """What a (folded) question compares of two terms, in months: their length, their begin, or their end (by years where one
    of them names no months); None where a term has none."""
    if re.search(r"\bduur\w*|\bduren\b|\bhoe lang\b", flat) and "door" not in words(flat):
        made = [stretch_of(t) for t in texts]
        return tuple(m.months if m is not None else None for m in made)  # type: ignore[return-value]
    by_month = all(re.search("|".join(MONTHS), fold(t)) for t in texts)
    pick = min if re.search(_BEGINS, flat) else max
    out: list[int | None] = []
    for text in texts:
        years, made_of = years_in(text), stretch_of(text)
        if not years or re.search(r"\b(?:en verder|cyclisch|doorlopend)\b", fold(text)):
            out.append(None)
        elif by_month and made_of is not None:
            out.append(made_of.begin if pick is min else made_of.end)
        else:
            out.append(12 * pick(years))
    return out[0], out[1]


def _goals(first: Record, second: Record) -> Draft | None:
    """What two dossiers are for, each in its own words."""
    rows = [listed(r.data["doelen"])[:MOST_GOALS] for r in (first, second)]
    if not all(rows):
        return None
    made = []
    for record, goals in zip((first, second), rows, strict=True):
        parts: list[tuple[Piece, ...]] = [
            (f"{' '.join(str(g['tekst']).split()).rstrip('. ')} ", mark(g["bron"])) for g in goals
        ]
        told: list[Piece] = [p for k, part in enumerate(parts) for p in (("; ",) if k else ()) + part]
        made.append(say(f"Het doel van {record.data['naam']}: ", *told, ".", checked=False))
    return found([first, second], *made, why="doelen van twee dossiers")


def place_of(flat: str, name: str, desk: Desk | None = None) -> int:
    """Where in a (folded) question something is first named, by its own words or what the library's `desk` knows as their abbreviation."""
    if desk is not None:
        for term, record in desk.lexicon.terms.items():
            at = re.search(rf"(?<!\w){re.escape(term)}(?!\w)", flat)
            if at and fold(str(record.data.get("voluit") or "")) == fold(name):
                return at.start()
    places = [flat.find(w[:6]) for w in words(name) if len(w) > 2 and flat.find(w[:6]) >= 0]
    return min(places, default=len(flat))
