"""Which actions a party or an adviser is needed for, or stands beside as the one responsible."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.lookup.actions.action_hours import hours_of
from assistant.lookup.common import Desk, listed, subject
from assistant.reading.question import Group, Question
from ingest.language import stem, words
from ingest.model import Record

# what must hold, how it is told, and the field that says so
Test = tuple[Callable[[Record], bool], str, str]

_NEEDED = re.compile(
    r"\bnodig\b|\bbetrokken\b|\bbetrek\w*|\bstakeholders?\b|\baan tafel\b|\bmeepraten\b|\bmeepraat\b|\bmeegenomen\b"
)
# Beside whom an action stands in any way: needed, responsible, or with hours.
_IN_ANY_WAY = re.compile(
    r"\bbetrokken\b|\bals partij\b|^welke acties (?:hebben|zijn (?:voor|van|met)|noemen) (?:de |het )?[\w -]+\W*$"
)
_IN_CHARGE = re.compile(
    r"\bverantwoordelijk\w*|\baan zet\b|\btrekt\b|\btrekken\b|\btrekker\b|\bvoortouw\b|\b(?:voert|voeren) .*\buit\b|\bop zijn bord\b"
)
_NAME = 3  # words of a name that, where some action has them in a row, are that name in a row alone
_LIGHT = frozenset(
    stem(w)
    for w in "actie acties actiepunt nodig betrokken betrek betrekt betrekken worden stakeholder stakeholders tafel zitten zit meepraten "
    "meegenomen verantwoordelijk verantwoordelijke zet trekt trekken trekker voortouw neemt voert voeren uitvoering staat staan bord "
    "uitvoeringsagenda agenda documenten organisatie partij partner partners samenwerkingspartner medewerking hulp hebben zijn noemen".split()
)


def by_involvement(question: Question, desk: Desk, records: Sequence[Record], flat: str) -> Test | None:
    """The test of who is named beside an action; None where a question asks for none, or no action names the one it says."""
    any_way = _IN_ANY_WAY.search(flat) is not None and "stakeholder" not in flat
    field = (
        "verantwoordelijke"
        if _IN_CHARGE.search(flat)
        else "stakeholders"
        if any_way or _NEEDED.search(flat)
        else ""
    )
    groups = [g for g in subject(question, _LIGHT) if g.weight > 0.01]
    if not field or not groups or question.number:
        return None

    if any_way and not (_NEEDED.search(flat) or all(g.proper for g in groups)):
        return None  # what an action has need not be a party
    fields = ("stakeholders", "verantwoordelijke") if any_way and field == "stakeholders" else (field,)

    def said_of(record: Record) -> list[str]:
        said = [text for name in fields for text in _said(record, name)]
        return said + ([str(u["organisatie"]) for u in hours_of(record)] if len(fields) > 1 else [])

    party = _shown(question, groups)
    whole = f" {' '.join(words(party))} "
    in_a_row = any(whole in f" {' '.join(words(text))} " for r in records for text in said_of(r))

    def holds(record: Record) -> bool:
        for text in said_of(record):
            held = all(g.names(desk.stems_of(text)) for g in groups)
            if held and (not in_a_row or len(groups) < _NAME or whole in f" {' '.join(words(text))} "):
                return True
        return False

    if not any(holds(r) for r in records):
        return None
    how = (
        f"waarbij {party} als verantwoordelijke staat"
        if field == "verantwoordelijke"
        else f"met {party} als betrokken partij"
    )
    return holds, how, field


def _said(record: Record, field: str) -> list[str]:
    """The texts of a field of an action, one for each party."""
    value = record.data.get(field)
    return [str(v) for v in listed(value)] if isinstance(value, list) else str(value or "").split("\n")


def _shown(question: Question, groups: Sequence[Group]) -> str:
    """The party as the question writes it: from its first word to its last."""
    spoken = question.text.split()
    names = {w for g in groups for w in words(g.shown)}
    places = [k for k, w in enumerate(spoken) if names & set(words(w))]
    return " ".join(spoken[min(places) : max(places) + 1]).strip(" ?.,!") if places else groups[0].shown
