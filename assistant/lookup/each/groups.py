"""The dossiers or actions of each theme, the dossiers of each person or municipality, or how many they are ("hoeveel dossiers heeft elke trekker?", "welke dossiers
vallen onder welk thema?"), and of which municipality each person is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Piece, aside, cite, joined, say
from assistant.lookup.asked.action_names import entitled
from assistant.lookup.common import (
    Desk,
    count_word,
    found,
    in_a_row,
    listed,
    plural,
    sources_of,
    span_of,
    titled,
    within,
    without_cards,
)
from assistant.lookup.each.asked import asks_else, of_each, per
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record, Span

Member = tuple[str, Span]  # a dossier or an action by its name, and where it is said to belong to the group
_DOSSIERS = re.compile(r"\b(?:regio)?dossiers?\b")
_HOW_MANY = re.compile(r"\b(?:hoeveel|aantal)\b")
_LED = "trekt trekken leidt leiden heeft trekker trekkers bestuurder bestuurders portefeuillehouder portefeuillehouders persoon personen bestuurlijk bestuurlijke wie iedereen wethouder burgemeester"
_OF_THEME = "thema themas thema's valt vallen onder hoort horen"
_JOINED = "gemeente gemeenten regiogemeente regiogemeenten mee meedoen doet doen deelnemen neemt nemen deel zit zitten betrokken aan in is"
_COMES = re.compile(r"\b(?:uit|van|in|bij) welke (?:regio)?gemeenten?\b|\bgemeenten?\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """What a question asks of each theme, person or municipality; None for another question."""
    flat = fold(question.text)
    if re.search(r"\bacties\b", flat) and of_each(question, "thema") and not asks_else(question, _OF_THEME):
        return _told(question, _actions_by_theme(question, desk), "thema", "thema's", "acties")
    if question.years or without_cards(question, desk):
        return None
    if not _DOSSIERS.search(flat):
        return _towns_of_people(question, desk, flat)
    if of_each(question, "thema") and not asks_else(question, _OF_THEME):
        return _told(question, _by_theme(question, desk), "thema", "thema's")
    if of_each(question, "persoon") and not asks_else(question, _LED) and not per(question, "dossier"):
        return _told(question, _by_person(question, desk), "trekker", "trekkers")
    counts = _HOW_MANY.search(flat) is not None
    apart = counts or per(question, "gemeente") or re.search(r"\bgemeenten?\b.*\bwelke dossiers\b", flat)
    if apart and of_each(question, "gemeente") and not asks_else(question, _JOINED):
        groups = _by_town(question, desk)
        return _tallied(groups) if counts else _told(question, groups, "gemeente", "gemeenten")
    return None


def _by_theme(question: Question, desk: Desk) -> dict[str, list[Member]]:
    out: dict[str, list[Member]] = {}
    for record in within(question, desk.records("dossier")):
        sources = sources_of(record)
        theme = str(record.data["thema"] or "")
        out.setdefault(theme, []).append((str(record.data["naam"]), sources.get("thema") or sources["naam"]))
    without = out.pop("", [])
    return {**out, **({"zonder thema": without} if without else {})} if out else {}


def _actions_by_theme(question: Question, desk: Desk) -> dict[str, list[Member]]:
    out: dict[str, list[Member]] = {}
    for record in within(question, desk.records("actie")):
        theme, sources = str(record.data["thema"] or ""), sources_of(record)
        if theme:
            where = next(sources[k] for k in ("nummer", "titel", "tekst", *sources) if k in sources)
            out.setdefault(theme, []).append((entitled(record), where))
    return out


def _by_person(question: Question, desk: Desk) -> dict[str, list[Member]]:
    people = [(titled(p.data), listed(p.data["dossiers"])) for p in desk.records("persoon")]
    return {name: [(str(d["naam"]), span_of(d["bron"])) for d in rows] for name, rows in people if rows}


def _by_town(question: Question, desk: Desk) -> dict[str, list[Member]]:
    out: dict[str, list[Member]] = {}
    for record in within(question, desk.records("dossier")):
        for town in listed(record.data["gemeenten"]):
            out.setdefault(str(town["naam"]), []).append((str(record.data["naam"]), span_of(town["bron"])))
    return dict(sorted(out.items()))


def _told(
    question: Question, groups: dict[str, list[Member]], one: str, many: str, what: str = "dossiers"
) -> Draft | None:
    """Every group with what belongs to it, and their number where that is asked."""
    if not groups:
        return None
    counts = _HOW_MANY.search(fold(question.text)) is not None
    number_of = len(groups.keys() - {"zonder thema"})
    lead = f"De {what} van {plural(number_of, f'één {one}', f'{count_word(number_of)} {many}')}: "
    pieces: list[Piece] = [lead]
    for k, (name, members) in enumerate(groups.items()):
        number = f"{count_word(len(members))}: " if counts else ""
        pieces.append(f"{'; ' if k else ''}{name} ({number}")
        pieces += joined([(f"{dossier} ", cite(span)) for dossier, span in members])
        pieces.append(")")
    return replace(found((), say(*pieces, ".", checked=False), why=f"{what} per {one}"), whole=True)


def _tallied(groups: dict[str, list[Member]]) -> Draft | None:
    """In how many dossiers each municipality takes part, those with as many together."""
    by: dict[int, list[str]] = {}
    for name, members in groups.items():
        by.setdefault(len(members), []).append(name)
    if not by:
        return None
    items: list[tuple[Piece, ...]] = []
    for number, names in sorted(by.items(), reverse=True):
        spans = dict.fromkeys(span for name in names for _, span in groups[name])
        each = plural(len(names), "", "elk ")
        items.append((f"{in_a_row(names)} {each}{count_word(number)} ", cite(*spans)))
    pieces: list[Piece] = ["Het aantal dossiers waaraan elke gemeente meedoet: "]
    for k, item in enumerate(items):
        pieces += [("; " if k else ""), *item]
    return replace(found((), say(*pieces, ".", checked=False), why="dossiers per gemeente"), whole=True)


def _towns_of_people(question: Question, desk: Desk, flat: str) -> Draft | None:
    """Of which municipality each person is who leads a dossier, as far as the documents say it."""
    if (
        not _COMES.search(flat)
        or not of_each(question, "persoon")
        or asks_else(question, _LED, "gemeente gemeenten komt komen vandaan afkomstig uit")
    ):
        return None
    people: Sequence[Record] = [p for p in desk.records("persoon") if listed(p.data["dossiers"])]
    known = [p for p in people if p.data["gemeente"]]
    if not known:
        return None
    items: list[tuple[Piece, ...]] = [
        (f"{titled(p.data)} ({p.data['gemeente']}) ", cite(sources_of(p)["gemeente"])) for p in known
    ]
    lead = f"Bij {count_word(len(known))} van de {count_word(len(people))} trekkers staat uit welke gemeente zij komen: "
    rest = [titled(p.data) for p in people if not p.data["gemeente"]]
    unsaid = (aside(f"Bij {in_a_row(rest)} staat het niet."),) if rest else ()
    return replace(
        found(known, say(lead, *joined(items), ".", checked=False), *unsaid, why="gemeente van elke trekker"),
        whole=True,
    )
