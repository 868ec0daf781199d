"""What is told of an action: each of its fields in a sentence with its own source, several as a list, and which fields a question asks."""

from __future__ import annotations

import re

from assistant.draft import Draft, Sentence, cite, joined, say
from assistant.lookup.actions.action_hours import absent_party, told_hours
from assistant.lookup.asked.action_names import by_number, opening, upper
from assistant.lookup.asked.described_fields import INVOLVED
from assistant.lookup.common import (
    LONG_LIST,
    Desk,
    found,
    listed,
    numbered,
    sources_of,
)
from assistant.reading.question import Question, years_in
from ingest.language import fold
from ingest.model import Record, Span
from ingest.months import MONTH

_AMOUNT = re.compile(r"€ ?\d|\d (?:miljoen |miljard )?euro\b")


def told_doer(
    question: Question, desk: Desk, record: Record, why: str = "wie een actie uitvoert"
) -> Draft | None:
    """Who carries out an action, and what it is; None where it does not tell."""
    who = field_of(question, desk, record, "verantwoordelijke")
    return found([record], who, what_it_is(desk, record), why=why) if who is not None else None


def called(desk: Desk, record: Record) -> Sentence:
    """Which action it is, by its number, its document and its title or the begin of its text."""
    where = desk.library.documents[record.document].title
    title = title_of(record, 160).rstrip(".")
    return say(
        f"{upper(by_number(record))} van {where}: {title} ", cite(source_of(record, "titel", "tekst")), "."
    )


# "duurt toch tot 2028", "is in Q2 2028 klaar"
_UNTIL = re.compile(
    r"\b(?:duurt|loopt|tot|start\w*|begint|begon|klaar|afgerond)\b.*\b(?:20\d\d|q[1-4])\b|\b(?:20\d\d|q[1-4])\b.*\b(?:klaar|afgerond|gereed|af)\b"
)


def asks_involved(flat: str) -> bool:
    """Whether a folded question asks whom an action involves, which is more than who is responsible for it."""
    return INVOLVED.search(flat) is not None and "verantwoordelijk" not in flat


def fields_asked(question: Question) -> list[str]:
    """The fields of an action that a question asks for, as `field_of` names them; "wat" where it asks for none."""
    flat = fold(question.text)
    asks = list(question.intent.asks)
    out: list[str] = []
    if asks_involved(flat) and not {"uren", "investering"} & set(asks):
        return ["stakeholders", "verantwoordelijke"]
    if "uren" in asks:
        out.append("uren")
    elif "investering" in asks:
        out.append("investering")
    if (
        re.search(r"\bwat is actie|\bwat houdt|\bwat wordt|\bwelke actie|^actie \d+", flat)
        or not asks
        or asks == ["wat_is_het"]
    ):
        out.insert(0, "wat")
    hours = out[:1] == ["uren"] and re.search(r"\bwelke (?:organisaties?|partij(?:en)?|gemeenten?)\b", flat)
    if {"verantwoordelijke", "trekkers"} & set(asks) or (
        not hours and (question.intent.form == "wie" or re.search(r"\bwie\b", flat))
    ):
        out.append("verantwoordelijke")
    if {"planning", "looptijd"} & set(asks) or question.intent.form == "wanneer" or _UNTIL.search(flat):
        out.append("planning")
    if "resultaat" in asks:
        out.append("resultaat")
    if "doelen" in asks:
        out.append("doel")
    if "stakeholders" in asks:
        out.append("stakeholders")
    return list(dict.fromkeys(out)) or ["wat"]


def what_it_is(desk: Desk, record: Record) -> Sentence:
    data = record.data
    title = desk.library.documents[record.document].title
    if data["titel"]:
        return say(
            f'{upper(by_number(record))} {"van" if data["nummer"] else "in"} {title} is "{one_line(data["titel"])}" ',
            cite(source_of(record, "titel")),
            ".",
        )
    text = one_line(data["tekst"])
    return say(
        f"{upper(by_number(record))} van {title}: {shortened(text, 620).rstrip('.')} ",
        cite(source_of(record, "tekst")),
        ".",
    )


def field_of(question: Question, desk: Desk, record: Record, name: str) -> Sentence | None:
    data = record.data
    if name == "wat":
        return what_it_is(desk, record)
    if name == "uren":
        return told_hours(question, record, absent_party(question, desk, record))
    if name == "planning":
        plan = data["planning"]
        text = plan["tekst"] if isinstance(plan, dict) else plan
        if not text:
            return _in_text(record)
        return say(f"Planning: {one_line(text)} ", cite(source_of(record, "planning")), ".")
    if name == "doel":
        text = data["tekst"] if data["titel"] else data.get("doel")
        if not text or not data["titel"]:
            return _in_text(record)
        room = LONG_LIST if "\n" in str(text) else 700
        return say(
            f"Doel: {shortened(one_line(text), room).rstrip('.')} ",
            cite(source_of(record, "doel", "tekst")),
            ".",
        )
    if name == "stakeholders":
        people = listed(data.get("stakeholders"))
        if not people:
            return None
        return say(
            "Hierbij zijn nodig: ",
            *joined([(one_line(p),) for p in people]),
            " ",
            cite(source_of(record, "stakeholders")),
            ".",
        )
    value = data.get(name)
    if not value:
        told = name == "verantwoordelijke" or (
            name == "investering" and _AMOUNT.search(fold(str(data["tekst"])))
        )
        return _in_text(record) if told else None
    label = {"verantwoordelijke": "Verantwoordelijk", "investering": "Investering", "resultaat": "Resultaat"}[
        name
    ]
    room = LONG_LIST if "\n" in str(value) else 700  # of a list every item, or it would not be the answer
    if name == "investering" and (missing := _year_without_cost(question, record)):
        lead = f"Voor {missing} staat er geen investering bij. Wel staat er: "
        said = shortened(one_line(value), room).rstrip(".")
        return say(f"{lead}{said} ", cite(source_of(record, name)), ".", checked=False)
    return say(
        f"{label}: {shortened(one_line(value), room).rstrip('.')} ", cite(source_of(record, name)), "."
    )


def _year_without_cost(question: Question, record: Record) -> str:
    """The year of which a question asks what an action costs, where its costs or its planning are of other years only; "" where not."""
    overview, plan = record.data.get("overzicht"), record.data["planning"]
    told = f"{record.data.get('investering') or ''} {overview.get('investering') if isinstance(overview, dict) else ''}"
    years = years_in(told) or (years_in(str(plan["tekst"])) if isinstance(plan, dict) else [])
    asked = set(question.years)
    outside = asked and years and not any(min(years) <= year <= max(years) for year in asked)
    return " en ".join(map(str, sorted(asked))) if outside else ""


_PART_OF_YEAR = rf"(?:begin|medio|eind|voorjaar|zomer|najaar|kwartaal|helft|{MONTH})(?: van)?"


def planned_within_year(record: Record) -> Sentence | None:
    """When an action is planned, with what it opens with where that tells which part of its year that is ("Begin 2026 starten we ...")."""
    plan = record.data["planning"]
    planned = one_line(plan["tekst"] if isinstance(plan, dict) else plan or "")
    if record.data["titel"] or re.fullmatch(r"(?:19|20)\d\d", planned) is None:
        return None
    first = re.split(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])", one_line(record.data["tekst"]), maxsplit=1)[0].rstrip(".")
    if re.search(rf"\b{_PART_OF_YEAR} {planned}\b", first, re.I) is None:
        return None
    when = (f"Planning: {planned} ", cite(source_of(record, "planning")))
    return say(*when, f'; in de tekst staat: "{first}" ', cite(source_of(record, "tekst")), ".")


def _in_text(record: Record) -> Sentence | None:
    """An action without labels says who and when in its own text."""
    if record.data["titel"]:
        return None
    return say(
        f"{upper(opening(record))}{shortened(one_line(record.data['tekst']), 620).rstrip('.')} ",
        cite(source_of(record, "tekst")),
        ".",
    )


def told_all(records: list[Record], lead: str = "") -> Draft:
    """Actions as a list, each with its own source; opened by their number, or by another `lead`."""
    items = [
        (
            f"{f'actie {number}: ' if (number := r.data['nummer']) else ''}{shortened(one_line(r.data['titel'] or r.data['tekst']), 220)}",
            source_of(r, "titel", "tekst"),
        )
        for r in records
    ]
    lead = lead or f"Dat {'is één actie' if len(items) == 1 else f'zijn {len(items)} acties'}:"
    return found(records, numbered(items, lead), why="acties met een eigenschap")


def source_of(record: Record, *names: str) -> Span:
    """Where an action's field stands: the first of `names` that it has, else its title or text."""
    sources = sources_of(record)
    first = next((n for n in (*names, "titel", "tekst") if n in sources), next(iter(sources)))
    return sources[first]


def title_of(record: Record, limit: int) -> str:
    """An action's title, or its text where it has none, in at most about `limit` characters."""
    return shortened(one_line(record.data["titel"] or record.data["tekst"]), limit)


def one_line(value: object) -> str:
    return "; ".join(" ".join(line.split()) for line in str(value).split("\n") if line.strip())


def shortened(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    cut = text.rfind(". ", 0, limit)
    return text[: cut + 1] if cut > limit // 3 else text[:limit].rsplit(" ", 1)[0] + " …"
