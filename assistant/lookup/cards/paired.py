"""Two dossiers set side by side by one field of their cards: who leads them, who takes part, for how long, what they are for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from assistant.draft import Draft, Piece, Sentence, joined, say
from assistant.lookup.asked.named import Beside, read
from assistant.lookup.asked.places import in_order, places_of
from assistant.lookup.cards.paired_theme import one_theme
from assistant.lookup.cards.paired_time import of_two
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    listed,
    mark,
    plural,
    subject,
    titled,
    with_remark,
)
from assistant.reading.asking import ASKING
from assistant.reading.comparison import (
    BOTH,
    BUT_NOT,
    COMPARING,
    DIFFERS,
    LESS,
    MORE,
    SAME,
    asks_whether,
    points_to,
    relation_of,
)
from assistant.reading.denials import of_neither
from assistant.reading.field_words import DENIED, FIELDS, TAKES_PART, WHO
from assistant.reading.question import Question
from ingest.language import compiled, fold, stem, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS

_FIELDS = ("trekkers", "gemeenten", "opdrachtgevers", "looptijd", "doelen")
_TIME = (
    r"\b(?:\w*looptijd\w*|geldigheidsduur|hoe ?lang|langere?|kortere?|korter|langste?|kortste?|even lang|\w*datum|eindjaar|einde?|eindig\w*|afgelopen|afgerond|klaar|afloopt|aflopen|loopt|lopen|voorbij|stop\w*|houdt|tegelijk|begin\w*|"
    r"begon\w*|gestart|start\w*|verste?|tijd|periode|adem|langdurig\w*|(?:meer|meeste|minder|minste) jaren)\b"
)
_IN_YEARS = re.compile(r"\b(?:meer|meeste|minder|minste) jaren\b")  # "waar trekt men meer jaren voor uit"
_NAMED = (
    ("opdrachtgevers", r"\bopdracht|\bnamens\b"),
    ("gemeenten", r"\bgemeenten?\b|\bdeelnemers?\b|\bwie\b.*\bmee\w*\b"),
    ("looptijd", _TIME),
    ("trekkers", WHO.pattern + r"|\bhanden?\b"),
)
_OF_TIME = frozenset(
    "tijd adem periode afgesproken klaar afgerond voorbij toekomst gaat duur duurt lopen loopt bezig stopt einddatum eindjaar jaar jaren maanden allang dossier dossiers "
    "wanneer houdt op af door zijn is we ze die in tot verschil".split()
)
_ASIDE = frozenset(
    "krijg krijgen kreeg tafel voorbijgaan voorbij laat gaan terugvindt tegen tegenkomt kom sta mee".split()
)
MOST_GOALS = 4  # of each dossier
# Share of a described subject that a dossier must hold, and how much more than any other.
DESCRIBED, APART = 0.7, 0.1


@dataclass(frozen=True, slots=True)
class _Facing:
    """Two dossiers in the order of the question, the field that it asks of both, how it compares them, and whether all that it
    says beside their names is accounted for (`whole`)."""

    pair: tuple[Record, Record]
    field: str
    relation: str
    whole: bool


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Set the two dossiers that a question names side by side by the field that it asks; None for another question."""
    if question.named("persoon") or len(desk.named("dossier", question)) > 2:
        return None
    beside = read(question, desk, whole=True)
    spelled = len(beside.dossiers) == 2
    if not spelled:
        beside = beside.with_other(desk, {stem(w) for w in words(question.text)})
    if len(beside.dossiers) == 1:
        beside = _with_described(question, desk, beside)
    if len(beside.dossiers) != 2:
        return None
    if question.named("gemeente"):
        return _one_town(question, desk, beside)
    if (
        themes := one_theme(question.text, beside, beside.dossiers, relation_of(question.unnamed))
    ) is not None:
        return themes
    facing = _facing(question, desk, beside)
    if facing is None or not (spelled or facing.whole):
        return None
    first, second = facing.pair
    if facing.field == "looptijd":
        return of_two(question, first, second, facing.relation)
    if facing.field == "doelen":
        return _goals(first, second)
    function = next((f for f in FUNCTIONS if compiled(rf"\bwelke {f}s?\b").search(fold(question.text))), "")
    rows = [
        [
            i
            for i in listed(r.data[facing.field])
            if not function or fold(str(i.get("functie") or "")) == function
        ]
        for r in facing.pair
    ]
    return _items(question, facing, rows) if all(rows) else None


def _with_described(question: Question, desk: Desk, beside: Beside) -> Beside:
    """It with the other dossier of a comparison by time, where that is told by its subject ("of het planten van bomen") and one
    dossier holds clearly more of it than any other."""
    if not relation_of(question.unnamed) or not re.search(_TIME, beside.text):
        return beside
    aside = ASKING | COMPARING | _OF_TIME | _ASIDE
    told = {w for w in beside.left if w not in aside and not re.search(_TIME, w)}
    groups = [g for g in subject(question) if told & set(words(g.shown))]
    ranked = desk.ranked("dossier", question, groups) if groups else []
    if not ranked or ranked[0][0] < DESCRIBED or ranked[0][1] in beside.dossiers:
        return beside
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < APART:
        return beside
    left = tuple(w for w in beside.left if w not in told)
    return replace(beside, dossiers=(*beside.dossiers, ranked[0][1]), left=left)


def _facing(question: Question, desk: Desk, beside: Beside) -> _Facing | None:
    """How a question sets two dossiers side by side, where it asks the same field of both."""
    flat, relation = fold(question.text), relation_of(question.unnamed)
    said = next((f for f, words_ in _NAMED if re.search(words_, beside.text)), "")
    known = next((f.words for f in FIELDS if f.name == said), frozenset())
    whole = bool(said) and not beside.further(
        known, COMPARING, _ASIDE, _OF_TIME if said == "looptijd" else known
    )
    asked = next((f for f in _FIELDS if f in question.intent.asks), said)
    field = said if whole or _IN_YEARS.search(beside.text) else asked
    if not relation and not whole and not re.search(r"\ben\b", flat):
        return None
    if not field or (not relation and not whole and field not in ("looptijd", "doelen")):
        return None
    if whole and not relation:
        relation = points_to(question.unnamed)
    if of_neither(flat):
        return None  # told by the lists
    if whole and field == "gemeenten" and DENIED.search(flat) and not asks_whether(question.text):
        relation = BUT_NOT
    if whole and field == "gemeenten" and re.search(r"\bextra\b|\bvoorbijgaan\b", flat):
        relation = BUT_NOT
    if whole and field == "trekkers" and re.search(r"\belk een eigen\b|\bandere?\b.*\bdan\b", flat):
        relation = DIFFERS
    first, second = in_order(flat, ((str(r.data["naam"]), r) for r in beside.dossiers), desk)
    if relation == BUT_NOT and _left_out_first(flat, first, second, desk):
        first, second = second, first
    return _Facing((first, second), field, relation, whole)


def _left_out_first(flat: str, first: Record, second: Record, desk: Desk) -> bool:
    """Whether it is the dossier named first that something is not in: "niet in het Warmteplan maar wel in het Waterplan"."""
    denied = DENIED.search(flat)
    if denied is None:
        return False
    at = places_of(flat, [str(r.data["naam"]) for r in (first, second)], desk)
    return denied.start() < at[0] and "niet alleen" not in flat


_SAID = {
    "trekkers": ("bestuurlijk trekker", "bestuurlijke trekkers", "trekt", "trekken"),
    "gemeenten": ("deelnemende gemeente", "deelnemende gemeenten", "doet mee aan", "doen mee aan"),
    "opdrachtgevers": ("opdrachtgever", "opdrachtgevers", "is opdrachtgever van", "zijn opdrachtgever van"),
}


def _items(question: Question, facing: _Facing, rows: Sequence[list[dict[str, Any]]]) -> Draft:
    """The members of a field that two cards share, and those of only one."""
    pair, asked, relation = facing.pair, facing.field, facing.relation
    keys = [{_key(i): i for i in row} for row in rows]
    shared = [i for key, i in keys[0].items() if key in keys[1]]
    only = [[i for key, i in keys[k].items() if key not in keys[1 - k]] for k in (0, 1)]
    marks = [mark(row[0]["bron"]) for row in rows]
    names = [str(r.data["naam"]) for r in pair]
    one, many, takes, take = _SAID[asked]
    flat = fold(question.text)
    why = f"{asked} van twee dossiers vergeleken"
    also = "ook " if asked == "gemeenten" else ""
    if relation == BUT_NOT:
        if asked == "gemeenten" and not only[0]:
            return found(list(pair), _no_town(names, marks, "niet "), why=why)
        verb = f"{plural(len(only[0]) or 1, takes, take)} {names[0]} en niet {'aan ' if asked == 'gemeenten' else ''}{names[1]}"
        return found(list(pair), _told(only[0], verb, marks, one), why=why)
    if relation == BOTH and not asks_whether(question.text):
        if asked == "gemeenten" and not shared:
            return found(list(pair), _no_town(names, marks), why=why)
        verb = f"{plural(len(shared) or 1, takes, take)} {names[0]} en {also}{names[1]}"
        return found(list(pair), _told(shared, verb, marks, one), why=why)
    same = not any(only)
    counted = relation in (MORE, LESS) or re.search(r"\bevenveel\b|\beven veel\b", flat)
    lead = ""
    if counted:
        a, b = len(rows[0]), len(rows[1])
        holds = a == b if relation == SAME else a > b if relation == MORE else a < b
        lead = ("Ja. " if holds else "Nee. ") if asks_whether(question.text) and " of " not in flat else ""
    elif relation in (SAME, BOTH, DIFFERS) and asks_whether(question.text):
        apart = not shared if re.search(r"\beigen\b", flat) else not same
        lead = "Ja. " if apart == (relation == DIFFERS) else "Nee. "
    if same:
        said = joined([(_shown(i),) for i in shared])
        noun = one if len(shared) == 1 else many
        text = f"{lead}{names[0]} en {names[1]} hebben dezelfde {noun}: "
        return found(list(pair), say(text, *said, " ", *marks, ".", checked=False), why=why)
    order = (1, 0) if counted and (len(rows[1]) > len(rows[0])) == (relation != LESS) else (0, 1)
    made: list[Sentence] = []
    for k in order:
        said = joined([(_shown(i),) for i in rows[k]])
        several = len(rows[k]) > 1
        text = (
            f"{names[k]} heeft {count_word(len(rows[k]))} {many}: "
            if several
            else f"{capital(one)} van {names[k]}: "
        )
        if counted and k == order[0] and len(rows[0]) != len(rows[1]):
            most = "minste" if relation == LESS else "meeste"
            text = f"{names[k]} heeft de {most} {many}, {count_word(len(rows[k]))} tegen {count_word(len(rows[1 - k]))}: "
        made.append(say(f"{'' if made else lead}{text}", *said, " ", marks[k], ".", checked=False))
    for k in (0, 1):
        if only[k] and shared:
            alone = joined([(_named(str(i["naam"]), n == 0),) for n, i in enumerate(only[k])])
            stands = f" {plural(len(only[k]), 'staat', 'staan')} alleen bij {names[k]} "
            made.append(say(*alone, stands, *marks, ".", checked=False))
    return found(list(pair), *made, why=why)


def _one_town(question: Question, desk: Desk, beside: Beside) -> Draft | None:
    """Whether one municipality takes part in both of two dossiers; None where more is asked."""
    flat = fold(question.text)
    if (
        len(beside.towns) != 1
        or beside.further(TAKES_PART, COMPARING, _ASIDE)
        or question.intent.form == "aantal"
    ):
        return None
    town = beside.towns[0]
    first, second = in_order(flat, ((str(r.data["naam"]), r) for r in beside.dossiers), desk)
    rows = [listed(r.data["gemeenten"]) for r in (first, second)]
    if not all(rows):
        return None
    item = [next((i for i in row if _key(i) == fold(town)), None) for row in rows]
    said: list[tuple[Piece, ...]] = [
        (
            f"{'aan' if own else 'niet aan'} {with_remark(r.data['naam'], own and own.get('toelichting'))} ",
            mark((own or row[0])["bron"]),
        )
        for r, own, row in zip((first, second), item, rows, strict=True)
    ]
    if any(item) and not all(item):
        said.sort(
            key=lambda pieces: str(pieces[0]).startswith("niet")
        )  # "mee niet aan A en aan B" reads as neither
    lead = "Ja" if all(item) else "Nee, niet aan allebei"
    return found(
        [first, second],
        say(f"{lead}. {town} doet mee ", *joined(said), ".", checked=False)
        if any(item)
        else say(f"Nee. {town} doet ", *joined(said), " mee.", checked=False),
        why="doet gemeente mee aan twee dossiers",
    )


def _no_town(names: Sequence[str], marks: Sequence[Piece], denied: str = "") -> Sentence:
    text = f"Er is geen gemeente die aan {names[0]} meedoet en die {denied}aan {names[1]} meedoet "
    return say(text, *marks, ".", checked=False)


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
