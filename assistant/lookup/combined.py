"""Dossiers that meet several things at once: led by these persons together, with these municipalities and without those,
under a theme. Each dossier is shown with the sources of what makes it one of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import (
    Desk,
    count_word,
    found,
    in_a_row,
    listed,
    not_found,
    plural,
    residue,
    sources_of,
    span_of,
    titled,
)
from assistant.lookup.selection import names_theme_only, of_theme
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record, Span
from ingest.records.people import FUNCTIONS, surname

_TOGETHER = re.compile(
    r"\b(?:samen|allebei|beiden?|zowel|gezamenlijk|tegelijk|alle (?:twee|drie)|en ook|maar niet|wel\b.*\bniet|zonder|ontbre\w+)\b"
)
_OF_DOSSIERS = re.compile(r"dossiers?\b|\bwaar(?:aan|bij|in)?\b|\btrek|\bmee(?:doe\w*)?\b|\bportefeuille")
_KNOWN = (
    "dossier dossiers trekker trekkers samen allebei beide beiden zowel gezamenlijk tegelijk gemeente gemeenten meedoen meedoet deelnemen "
    "waaraan waarbij waarin tafel zit ontbreekt zonder deelnemer regio betrokken aangesloten thema themas terrein gebied vlak onder gelden wel niet"
)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a question asks of a dossier: leaders, municipalities that take part and that do not."""

    people: tuple[Record, ...]
    towns: tuple[str, ...]
    without: tuple[str, ...]
    not_led_by: tuple[Record, ...] = ()


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The dossiers that meet all that is asked; None where only one thing is asked, or more than this understands."""
    flat = fold(question.text)
    theme = of_theme(question, desk)
    wanted = _wanted(question, desk, flat)
    of = (
        len(wanted.people) + len(wanted.not_led_by),
        len(wanted.towns) + len(wanted.without),
        int(bool(theme)),
    )
    if sum(of) < 2 or question.intent.form in ("janee", "waarom", "hoe", "wanneer"):
        return None
    if not _OF_DOSSIERS.search(flat) or not names_theme_only(question, desk):
        return None
    if sum(1 for n in of if n) == 1 and not wanted.not_led_by and not _TOGETHER.search(flat):
        return None
    if not wanted.people and not wanted.without and not of[1]:
        return None
    names = [f"{p.data['naam']} {p.data['functie'] or ''}" for p in (*wanted.people, *wanted.not_led_by)]
    themes = [str(t) for r in theme for t in listed(r.data.get("themas"))]
    kinds = re.findall(r"\w+ dossiers?\b|\w+dossiers?\b", flat) if theme else []
    if residue(question, *kinds, *names, *wanted.towns, *wanted.without, *themes, *FUNCTIONS, _KNOWN) > 0.5:
        return None
    records = [
        r for r in theme or desk.records("dossier")
        if not question.documents or r.document in question.documents
    ]  # fmt: skip
    chosen = [(r, spans) for r in records if (spans := _meets(r, wanted)) is not None]
    told = _told(wanted, theme)
    if not chosen:
        return not_found(
            f"Er is geen dossier {told}.", records=wanted.people, why="geen dossier dat aan alles voldoet"
        )
    items: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']}{_remark(r, wanted)} ", cite(*dict.fromkeys(spans))) for r, spans in chosen
    ]
    lead = f"{plural(len(items), 'Er is één dossier', f'Er zijn {count_word(len(items))} dossiers')} {told}: "
    return found(
        [*wanted.people, *(r for r, _ in chosen)],
        say(lead, *joined(items), ".", checked=False),
        why="dossiers die aan meer voldoen",
    )


def _wanted(question: Question, desk: Desk, flat: str) -> _Wanted:
    people = desk.named("persoon", question)
    towns = [n.shown for n in question.named("gemeente")]
    without = [t for t in towns if _left_out(flat, t, towns)]
    if question.intent.negated and not without and len(towns) == 1:
        without = towns
    others = [p for p in people if len(people) > 1 and _without(flat, surname(str(p.data["naam"])))]
    return _Wanted(
        tuple(p for p in people if p not in others),
        tuple(t for t in towns if t not in without),
        tuple(without),
        tuple(others),
    )


def _without(flat: str, name: str) -> bool:
    """Whether a person is the one who does not lead: "zonder wethouder Smit"."""
    titles = "|".join(FUNCTIONS)
    return bool(
        re.search(
            rf"\b(?:zonder|behalve|niet met|niet samen met) (?:(?:{titles}) )?(?:\w\. ?)*(?:\w{{2,}} )?{re.escape(fold(name))}\b",
            flat,
        )
    )


def _left_out(flat: str, town: str, towns: list[str]) -> bool:
    """Whether a municipality is the one that does not take part: "Veenburg niet", "maar niet Veenburg", "zonder Veenburg"."""
    name = re.escape(fold(town))
    others = "|".join(re.escape(fold(t)) for t in towns if t != town) or r"(?!)"
    behind = re.search(rf"\b{name}\b(?:(?!\b(?:{others}|wel)\b).){{0,25}}\bniet\b", flat)
    before = re.search(
        rf"\b(?:maar|en) niet (?:\w+ ){{0,2}}{name}\b|\b(?:zonder|behalve|ontbreekt) (?:de gemeente )?{name}\b|\b{name} ontbreekt\b",
        flat,
    )
    return len(towns) > 1 and bool(behind or before)


def _meets(record: Record, wanted: _Wanted) -> list[Span] | None:
    """The sources that show that a dossier meets what is wanted; None where it does not."""
    spans: list[Span] = []
    for person in wanted.people:
        row = next((i for i in listed(person.data["dossiers"]) if i["id"] == record.id), None)
        if row is None:
            return None
        spans.append(span_of(row["bron"]))
    if any(i["id"] == record.id for p in wanted.not_led_by for i in listed(p.data["dossiers"])):
        return None
    parts = {fold(str(i["naam"])): i for i in listed(record.data["gemeenten"])}
    if any(fold(t) not in parts for t in wanted.towns) or any(fold(t) in parts for t in wanted.without):
        return None
    if wanted.towns or wanted.without:
        whole = sources_of(record).get("gemeenten")
        if whole is None and not parts:
            return None
        spans.append(span_of(whole or next(iter(parts.values()))["bron"]))
    return spans or None


def _remark(record: Record, wanted: _Wanted) -> str:
    """What a card says beside a municipality that takes part in a part only: " (Veenburg: jeugd)"."""
    asked = {fold(t) for t in wanted.towns}
    said = [
        f"{i['naam']}: {i['toelichting']}"
        for i in listed(record.data["gemeenten"])
        if i["toelichting"] and fold(str(i["naam"])) in asked
    ]
    return f" ({'; '.join(said)})" if said else ""


def _told(wanted: _Wanted, theme: list[Record]) -> str:
    parts = [f"onder {theme[0].data['thema']}"] if theme else []
    if wanted.people:
        names = [titled(p.data) for p in wanted.people]
        parts.append(f"met {in_a_row(names)} als bestuurlijk {plural(len(names), 'trekker', 'trekkers')}")
    if wanted.not_led_by:
        parts.append(f"en zonder {in_a_row([titled(p.data) for p in wanted.not_led_by])}")
    if wanted.towns:
        parts.append(f"waaraan {in_a_row(wanted.towns)} {plural(len(wanted.towns), 'meedoet', 'meedoen')}")
    if wanted.without:
        parts.append(
            f"{'en ' if wanted.towns else 'waaraan '}{in_a_row(wanted.without)} niet {plural(len(wanted.without), 'meedoet', 'meedoen')}"
        )
    return " ".join(parts)
