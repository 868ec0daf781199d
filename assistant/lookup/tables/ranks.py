"""Municipalities or organisations by the size of one figure: the first few, all in their order, and which stands second or third."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.units import unit_asked
from assistant.lookup.common import Desk, capital, count_word, found, span_of, within
from assistant.lookup.tables.cells import rank, rows_of
from assistant.lookup.tables.league import every_town, what_of
from assistant.lookup.tables.written_cells import number, shown
from assistant.reading.asking import asking_sentence
from assistant.reading.comparison import FALLS, GROWS, LESS, points_to
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL, number_of
from ingest.language import fold, stem
from ingest.model import Record

LEAST, MOST = 3, 6  # so many make a rank; so many are told where no number of them is asked
_NUMBER = rf"(\d\d?|{'|'.join(SEVERAL)})"
_OF_WHOM = r"(?:(?:regio)?gemeenten|organisaties|partijen|partners)"
_END = r"(?:meeste?|minste?|hoogste?|laagste?|grootste?|kleinste?)"
_FIRST_FEW = re.compile(
    rf"\btop[ -]?{_NUMBER}\b|\b{_NUMBER} (?:\w+ )?{_OF_WHOM}\b(?=.*\b{_END}\b)|\b{_END} {_NUMBER} (?:\w+ )?{_OF_WHOM}\b"
)
_IN_ORDER = re.compile(
    r"\b(?:volgorde|rangschik\w*|ranglijst\w*|rangorde|gerangschikt|gesorteerd|sorteer|van (?:hoog|groot|veel|meest|meeste) naar (?:laag|klein|weinig|minst|minste)|van (?:laag|klein|weinig|minst|minste) naar (?:hoog|groot|veel|meest|meeste)"
    r"|oplopend|aflopend)\b"
)
_UPWARD = re.compile(r"\bvan (?:laag|klein|weinig|minste?) naar\b|\boplopend\b")
_NTH = ("", "", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende")
_AT = re.compile(
    rf"\bop (?:een|één|twee|drie) na (?:de |het )?{_END}\b|\b(?P<nth>{'|'.join(_NTH[2:])})\b(?! (?:periode|tijdvak|jaar|helft|kwartaal|termijn|kolom|rij|tabel|kamer|lezing|document|keer|stuk|thema|actie|doel))"
    r"|\bnummer (?P<number>[2-7]|twee|drie|vier|vijf)\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:welke?|wat voor) (?:acties?|dossiers?|lobbydoel(?:en)?)\b"
)  # no municipality or organisation
_STANDS = re.compile(r"\b(?:plaats|plek|positie|staat|komt|eindigt|volgt|is|heeft|wie|welke?)\b")
_ASIDE = frozenset(
    stem(w)
    for w in "top nummer eerste rij volgorde rangschik rangschikt rangschikken gerangschikt ranglijst ranglijstje rangorde gesorteerd sorteer oplopend aflopend hoog laag groot klein veel weinig plaats plek positie "
    "tweede derde vierde vijfde staat staan komt komen eindigt volgt volgen kwijt gaat zet zetten geef noem maak toon graag eens lijstje overzicht wie welke qua betreft kijk kijkt naar gemeente gemeenten regiogemeenten "
    "organisatie organisaties partij partijen partners procentueel verhouding relatief meeste minste meest minst hoogste laagste grootste kleinste hoogst laagst aantal na achter".split()
) | {stem(w) for w in SEVERAL}


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer the first few of all, their order or who stands second; None for another question, or where figures lack."""
    flat = fold(asking_sentence(question.text))
    if question.leaning or numbers_named(flat) or question.named("persoon") or question.named("dossier"):
        return None
    if _OF_OTHERS.search(flat):
        return None
    if GROWS.search(flat) or FALLS.search(flat):
        return None  # of changes, see `growth`
    few, order, at = _FIRST_FEW.search(flat), _IN_ORDER.search(flat), _AT.search(flat)
    if not (few or order or (at and _STANDS.search(flat))):
        return None
    towns = {fold(n.shown) for n in question.named("gemeente")}
    if towns and not (at and len(towns) == 1):
        return None
    rows = _rows(question, desk, flat)
    if len(rows) < LEAST:
        return None
    least = bool(_UPWARD.search(flat)) or points_to(flat) == LESS
    if least:
        rows.reverse()
    if at and not few and not order:
        return _at_place(rows, _place_of(at), least)
    asked = number_of(next(g for g in few.groups() if g)) if few else len(rows)
    return _first_of(rows, asked if few and asked else len(rows), least, bool(few))


def _rows(question: Question, desk: Desk, flat: str) -> list[Record]:
    """The figure that a question counts of every municipality, or of every organisation of a table; the highest first."""
    groups = tuple(
        g for g in question.groups if g.head not in _ASIDE and (not g.shown.isdigit() or len(g.shown) == 4)
    )
    bare = replace(
        question, groups=groups, names=(), intent=replace(question.intent, extreme="", form="aantal")
    )
    hours = unit_asked(question) == "uur"
    of_towns = re.search(r"\b(?:regio)?gemeenten?\b", flat) or question.named("gemeente") or not hours
    if of_towns and (rows := every_town(bare, desk, LEAST)):
        return rows
    if not hours:
        return []
    records = within(question, desk.records("cijfer"))
    made = [s.record for s in rows_of(rank(replace(bare, groups=()), desk, records, (), by_unit=True))]
    if of_towns:
        known = [fold(n.shown) for n in desk.lexicon.names if n.kind == "gemeente"]
        made = [r for r in made if any(fold(str(r.data["rij"])).endswith(t) for t in known)]
    return sorted(made, key=lambda r: -(number(r) or 0))


def _name(record: Record) -> str:
    return str(record.data["gemeente"] or record.data["rij"])


def _value(record: Record) -> str:
    return shown(record) if "%" in shown(record) else str(record.data["waarde"])


def _told(record: Record) -> tuple[Piece, ...]:
    return (f"{_name(record)} ({_value(record)}) ", cite(span_of(record.data["bron"])))


def _of_what(record: Record) -> str:
    """Which figure it is, in brackets; of an organisation its year."""
    if record.data["gemeente"]:
        return what_of(record)
    period = f" in {record.data['periode']}" if record.data["periode"] else ""
    return f" ({record.data['eenheid'] or 'aantal'}{period})"


def _first_of(rows: Sequence[Record], asked: int, least: bool, few: bool) -> Draft:
    """The first so many, with those that are as good as the last of them."""
    last = number(rows[min(asked, len(rows)) - 1])
    chosen = [r for k, r in enumerate(rows) if k < asked or number(r) == last]
    word = "laagste" if least else "hoogste"
    lead = (
        f"De {count_word(len(chosen))} {word}"
        if few
        else f"Van {'laag naar hoog' if least else 'hoog naar laag'}"
    )
    text = say(f"{lead}{_of_what(rows[0])}: ", *joined([_told(r) for r in chosen]), ".", checked=False)
    return found(list(chosen), text, why="op volgorde")


def _place_of(match: re.Match[str]) -> int:
    """Which place is asked: "de derde", "nummer 2", "op een na de grootste"."""
    if match["nth"]:
        return _NTH.index(match["nth"])
    if match["number"]:
        return number_of(match["number"]) or 2
    return {"twee": 3, "drie": 4}.get(match.group().split()[1], 2)


def _at_place(rows: Sequence[Record], place: int, least: bool) -> Draft | None:
    """Who stands at one place, with those above."""
    if place > len(rows):
        return None
    own = rows[place - 1]
    level = [r for r in rows if number(r) == number(own)]
    above = list(rows[: rows.index(level[0])])
    names: list[tuple[Piece, ...]] = [(f"{_name(r)} ", cite(span_of(r.data["bron"]))) for r in level]
    verb = "staan" if len(level) > 1 else "staat"
    counted = ", van laag naar hoog" if least else ""
    made = [
        say(
            *joined(names),
            f" {verb} op plaats {len(above) + 1} van de {len(rows)}{counted}, met {shown(own)}{_of_what(own)}.",
            checked=False,
        )
    ]
    if above:
        verb = "staan" if len(above) > 1 else "staat"
        made.append(
            say(
                f"{capital(f'daarvoor {verb}')} ",
                *joined([_told(r) for r in above[:MOST]]),
                ".",
                checked=False,
            )
        )
    return found([*level, *above], *made, why="plaats op volgorde")
