"""Lobby goals: all of a theme, the one on a subject, and whom it is addressed to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, cite, say
from assistant.lookup.common import Desk, count_word, found, not_found, numbered, sources_of, subject
from assistant.question import Group, Question
from ingest.language import fold, stem, words
from ingest.model import Record, Span


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the lobby goals, or None where the question does not ask for them."""
    records = [
        r for r in desk.records("lobbydoel") if not question.documents or r.document in question.documents
    ]
    flat = fold(question.text)
    wants = re.search(
        r"\bwat (wil|vraagt|willen|vragen)\b.*\b(van|aan)\b.*\b(kabinet|rijk|provincie|minister|den haag|overheid)",
        flat,
    )
    if not records or not (question.intent.kind == "lobbydoel" or wants) or question.intent.form == "janee":
        return None
    if question.intent.form == "aantal" and not re.search(
        r"\b(?:lobbydoel|lobbydoelen|lobby's|doelen|goals)\b", flat
    ):
        return None  # it counts something else
    skip = {
        stem(w)
        for w in (
            "lobbydoel",
            "lobbydoelen",
            "lobby",
            "lobbyt",
            "lobbyen",
            "public",
            "affairs",
            "gericht",
            "lobbied",
            "wensen",
            "inzet",
            "vraagt",
            "vragen",
        )
    }
    towns = {s for n in question.named("gemeente") for s in n.stems}
    groups = [
        g for g in subject(question, skip) if not (g.head in towns and len(subject(question, skip)) > 1)
    ]
    if question.follow_up:
        own = [g for g in groups if g.shown in words(question.asked)]
        if own and _theme(question, desk, records, own):
            groups = own
    count = "aantal" in question.intent.form
    if not groups and not question.number:
        if count:
            return found(
                records[:50],
                say(
                    f"De documenten noemen {len(records)} lobbydoelen, verdeeld over {len({r.data['thema'] for r in records})} thema's ",
                    cite(_source(records[0])),
                    ".",
                    checked=False,
                ),
                why="aantal lobbydoelen",
            )
        return None
    asked_of = (
        {stem(w) for w in ("rijk", "kabinet", "overheid", "stad", "landelijke", "haag", "regering")}
        if wants
        else set()
    )
    theme = _theme(question, desk, records, [g for g in groups if g.head not in asked_of])
    chosen = [r for r in records if r.data["thema"] == theme] if theme else []
    if not chosen:
        ranked = [(s, r) for s, r in desk.ranked("lobbydoel", question, groups) if r in records]
        if not ranked or ranked[0][0] < 0.5:
            return None
        best = ranked[0][0]
        chosen = [r for s, r in ranked if s > best - 0.08][:3]
    if re.search(r"\bgericht\b|\b(aan|bij|met) wie\b|\bwie moet\b|\badres", flat):
        return _addressee(question, desk, chosen, groups)
    return _listed(desk, chosen, theme)


def _source(record: Record) -> Span:
    return sources_of(record)["tekst"]


def _theme(question: Question, desk: Desk, records: list[Record], groups: Sequence[Group]) -> str | None:
    """The theme that the question names by number or by most of its title."""
    if question.number and re.search(r"\bthema\b", fold(question.text)):
        named = {str(r.data["thema"]) for r in records if str(r.data["nummer"] or "") == question.number}
        if len(named) == 1:
            return named.pop()
    whole = sum(g.weight for g in groups) or 1.0
    best: tuple[float, str] = (0.0, "")
    for theme in dict.fromkeys(str(r.data["thema"]) for r in records):
        places = (desk.headings(_source(r)) for r in records if str(r.data["thema"]) == theme)
        stems = desk.stems_of(theme, *(heading for place in places for heading in place))
        score = sum(g.weight * g.match(stems) for g in groups) / whole
        if score > best[0]:
            best = (score, theme)
    return best[1] if best[0] >= 0.6 else None


def _listed(desk: Desk, chosen: list[Record], theme: str | None) -> Draft:
    items = [(str(r.data["tekst"]), _source(r)) for r in chosen]
    title = desk.library.documents[chosen[0].document].title
    about = f" voor {theme}" if theme else ""
    if len(items) == 1:
        lead = f"{title} noemt één lobbydoel{about}:"
    else:
        lead = f"{title} noemt {count_word(len(items))} lobbydoelen{about}:"
    return found(chosen, numbered(items, lead), why="lobbydoelen")


def _addressee(question: Question, desk: Desk, chosen: list[Record], groups: Sequence[Group]) -> Draft | None:
    ranked = [r for _, r in desk.ranked("lobbydoel", question, groups) if r in chosen] or chosen
    said = [r for r in ranked if r.data["gericht_aan"]]
    if not said:
        record = ranked[0]
        told = say(
            f"Aan wie dit lobbydoel is gericht, staat er niet bij. Er staat: {str(record.data['tekst']).rstrip('.')} ",
            cite(_source(record)),
            ".",
        )
        return not_found(told, records=[record], why="lobbydoel zonder geadresseerde")
    made = [
        say(
            f"Dit lobbydoel is gericht aan {r.data['gericht_aan']}: {str(r.data['tekst']).rstrip('.')} ",
            cite(_source(r)),
            ".",
        )
        for r in said[:2]
    ]
    return found(said[:2], *made, why="geadresseerde van lobbydoel")
