"""Which dossiers or municipalities have the same as one another ("welke dossiers hebben dezelfde trekker?", "welke gemeenten doen aan precies dezelfde
dossiers mee?"), in groups."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import (
    Desk,
    capital,
    found,
    listed,
    not_found,
    span_of,
    titled,
    within,
    without_cards,
)
from assistant.lookup.each.told import members, places, term
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record, Span

_SAME = r"(?:precies |exact )?(?:dezelfde|hetzelfde|zelfde|gelijke?)"
_ASKED = re.compile(
    rf"^(?:en )?(?:welke|noem de|geef de|zijn er) dossiers\b (?:die )?(?:\w+ ){{0,3}}?{_SAME} (?P<field>bestuurlijk trekker|bestuurlijke trekkers?|[\w']+)(?P<rest>(?: \w+){{0,2}})\W*$"
)
_TOWNS = re.compile(
    rf"^(?:en )?welke gemeenten (?:doen|nemen|zitten|werken) (?:aan |in |bij )?{_SAME} dossiers(?: mee| deel)?\W*$"
)
_BEGIN = re.compile(r"\b(?:begin\w*|begon\w*|start\w*|gestart)\b")
_END = re.compile(r"\b(?:eindig\w*|eind\w*|af|aflopen|afgelopen|klaar|stoppen|afgerond)\b")
# What they share, and each with where it stands; a row of which all stand in the same places has these at its end.
Group = tuple[str, list[tuple[str, list[Span]]]]


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The groups that have it in common, the others left out; None for another question."""
    flat = " ".join(fold(question.text).split())
    if question.names or question.years or without_cards(question, desk):
        return None
    cards = within(question, desk.records("dossier"))
    if _TOWNS.search(flat):
        return _told(question, _of_towns(cards), "gemeenten die aan dezelfde dossiers meedoen")
    match = _ASKED.search(flat)
    if match is None:
        return None
    field = match["field"].split()[-1]
    if re.fullmatch(r"trekkers?|bestuurders?", field):
        return _told(question, _by_leader(cards), "dossiers met dezelfde trekker")
    if re.fullmatch(r"thema'?s?", field):
        return _told(
            question,
            _by(
                cards,
                "thema",
                lambda r: str(r.data["thema"]) if r.data["thema"] else None,
                lambda r: str(r.data["thema"]),
            ),
            "dossiers onder hetzelfde thema",
        )
    if re.fullmatch(r"gemeenten|deelnemers", field):
        return _told(
            question,
            _by(cards, "gemeenten", _members("gemeenten"), lambda r: ""),
            "dossiers met dezelfde gemeenten",
        )
    if re.fullmatch(r"opdrachtgevers?", field):
        return _told(
            question,
            _by(cards, "opdrachtgevers", _members("opdrachtgevers"), lambda r: ""),
            "dossiers met dezelfde opdrachtgevers",
        )
    if field == "looptijd":
        return _told(question, _by(cards, "looptijd", _whole_term, term), "dossiers met dezelfde looptijd")
    if field == "jaar" and bool(_BEGIN.search(flat)) != bool(_END.search(flat)):
        begins = _BEGIN.search(flat) is not None
        groups = _by(
            cards,
            "looptijd",
            _year("van" if begins else "tot"),
            lambda r: str(_year("van" if begins else "tot")(r)),
        )
        return _told(
            question,
            groups,
            "dossiers die in hetzelfde jaar begonnen" if begins else "dossiers die in hetzelfde jaar aflopen",
        )
    return None


def _members(field: str) -> Callable[[Record], Hashable | None]:
    return lambda r: frozenset(fold(str(i["naam"])) for i in listed(r.data[field])) or None


def _whole_term(record: Record) -> Hashable:
    return fold(term(record)) if None not in (_year("van")(record), _year("tot")(record)) else None


def _year(side: str) -> Callable[[Record], Hashable]:
    def year(record: Record) -> Hashable:
        value: Any = record.data["looptijd"]
        return value.get(side) if isinstance(value, dict) else None

    return year


def _by(
    cards: list[Record], field: str, key: Callable[[Record], Hashable], shown: Callable[[Record], str]
) -> list[Group]:
    groups: dict[Hashable, list[Record]] = {}
    for record in cards:
        if (value := key(record)) is not None:
            groups.setdefault(value, []).append(record)
    return [
        (shown(rows[0]), [(str(r.data["naam"]), places(r, field)) for r in rows])
        for rows in groups.values()
        if len(rows) > 1
    ]


def _by_leader(cards: list[Record]) -> list[Group]:
    groups: dict[str, list[tuple[str, list[Span]]]] = {}
    for record in cards:
        for leader in members(record, "trekkers"):
            groups.setdefault(titled(leader), []).append(
                (str(record.data["naam"]), [span_of(leader["bron"])])
            )
    return [(name, rows) for name, rows in groups.items() if len(rows) > 1]


def _of_towns(cards: list[Record]) -> list[Group]:
    own: dict[str, list[tuple[str, Span]]] = {}
    for record in cards:
        for town in listed(record.data["gemeenten"]):
            own.setdefault(str(town["naam"]), []).append((str(record.data["naam"]), span_of(town["bron"])))
    groups: dict[Hashable, list[str]] = {}
    for town, rows in sorted(own.items()):
        groups.setdefault(frozenset(name for name, _ in rows), []).append(town)
    return [
        ("", [(town, [span for _, span in own[town]] * (town == towns[-1])) for town in towns])
        for towns in groups.values()
        if len(towns) > 1
    ]


def _told(question: Question, groups: list[Group], what: str) -> Draft:
    """The groups, each with what its members share."""
    whether = question.intent.form == "janee"
    if not groups:
        return replace(not_found(f"{'Nee. ' * whether}Er zijn geen {what}.", why="niets gelijk"), whole=True)
    pieces: list[Piece] = [f"{'Ja. ' * whether}{capital(what)}: "]
    for k, (shown, rows) in enumerate(groups):
        members = joined(
            [(f"{name} ", cite(*dict.fromkeys(spans))) if spans else (name,) for name, spans in rows]
        )
        pieces += ["; " if k else "", *((f"{shown} (", *members, ")") if shown else members)]
    return replace(found((), say(*pieces, ".", checked=False), why="wat gelijk is"), whole=True)
