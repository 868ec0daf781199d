"""Hours over several actions: of one party or of all, added up or the most of them, with what a table gives beside the actions."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.actions.action_hours import hours_of, is_party
from assistant.lookup.actions.told import title_of
from assistant.lookup.asked.action_names import by_number, entitled, upper
from assistant.lookup.common import Desk, capital, count_word, found, not_found, span_of
from assistant.lookup.tables.written_cells import number
from assistant.reading.comparison import LESS, MORE, behind_the_first, points_to
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

OF_ALL = re.compile(r"\bactie (?:die|met|waar\w*)\b|\b\w+ste actie\b")  # the one of all actions
# Which actions take hours of a party, and how many.
_EACH = re.compile(r"\b(?:welke?|hoeveel) acties?\b")
_THAN = re.compile(r"\b(?:meer|minder) (?:\w+ )?(?:dan|als)\b")
_HOW_MUCH = re.compile(r"\bhoeveel\b(?! acties?\b)")


def hours_tallied(question: Question, desk: Desk, records: list[Record], flat: str) -> Draft | None:
    """The action with the most hours, or the hours over the actions; None where neither is asked."""
    return _most_hours(question, records, flat) or _hours_together(question, desk, records, flat)


def stems_of_words(question: Question) -> set[str]:
    return {stem(w) for w in words(question.text)}


def party_with_hours(question: Question, records: list[Record]) -> str | None:
    """The party with hours that a question names; None where it names none, or more."""
    flat, stems = fold(question.text), stems_of_words(question)
    names = {
        str(u["organisatie"])
        for r in records
        for u in hours_of(r)
        if is_party(str(u["organisatie"]), flat, stems)
    }
    return min(names, key=len) if names and len({fold(n) for n in names}) == 1 else None


def _hours_of(question: Question, record: Record, party: str | None) -> list[dict[str, object]]:
    """The hours of an action in the years that are asked: of one party, or of all."""
    return [
        u
        for u in hours_of(record)
        if (party is None or fold(str(u["organisatie"])) == fold(party))
        and (not question.years or u["jaar"] in question.years)
    ]


def _hours_together(question: Question, desk: Desk, records: list[Record], flat: str) -> Draft | None:
    """The hours of one party (or of all) over the actions, added up."""
    if re.search(r"\bacties? (nummer )?\d", flat):
        return None
    party = party_with_hours(question, records)
    each = _EACH.search(flat) and _HOW_MUCH.search(flat)
    if each and party is None:
        return _none_of(question, desk, records, flat)
    if not each and not re.search(
        r"\b(samen|bij elkaar|in totaal|totaal|opgeteld|alle acties|de acties|over de acties)\b", flat
    ):
        return None
    if party is None and (
        question.named("gemeente") or re.search(r"\b(van|voor|door|aan) (de )?[a-z]*[A-Z]", question.text)
    ):
        return None
    rows = [(r, u) for r in records for u in _hours_of(question, r, party)]
    if len(rows) < (1 if each else 2):
        return None
    beside = _beside_actions(question, desk, rows[0][0].document, flat) if party is not None else None
    by: dict[str, list[tuple[Record, dict[str, object]]]] = {}
    for r, u in rows:
        by.setdefault(entitled(r), []).append((r, u))
    total = sum(int(str(u["uren"])) for _, u in rows)
    parts = [
        (
            f"{n}: {sum(int(str(u['uren'])) for _, u in group)} uur ",
            cite(*dict.fromkeys(span_of(u["bron"]) for _, u in group[:4])),
        )
        for n, group in by.items()
    ]
    if len(by) == 1:  # of one action its years, which tell more
        parts = [
            (f"{u['uren']} uur in {u['jaar']} ", cite(span_of(u["bron"])))
            for _, u in sorted(rows, key=lambda row: str(row[1]["jaar"]))
        ]
    years = f" in {' en '.join(map(str, question.years))}" if question.years else ""
    whose = f" van {party}" if party else ""
    which = "de acties" if len(by) > 1 else next(iter(by))
    return found(
        [group[0][0] for group in by.values()],
        say(f"Samen {_count(total)} uur{whose}{years} voor {which}: ", *joined(parts), ".", checked=False),
        beside or aside("Uren voor overleg en procesmanagement buiten de acties tellen hierin niet mee."),
        why="uren over acties",
    )


def _none_of(question: Question, desk: Desk, records: list[Record], flat: str) -> Draft | None:
    """That a municipality has hours in no action, with those that a table gives for it; None where no table does."""
    towns = question.named("gemeente")
    documents = {r.document for r in records if hours_of(r)}
    if len(towns) != 1 or len(documents) != 1:
        return None
    beside = _beside_actions(question, desk, documents.pop(), flat, "Daarbuiten staan er wel, ")
    if beside is None:
        return None
    none = aside(f"Bij geen van de acties staan uren van {towns[0].shown}.")
    return not_found(none, beside, why="geen uren in acties")


_ALL_OF_IT = "Met het overleg en de andere uren buiten de acties erbij is het "


def _beside_actions(
    question: Question, desk: Desk, document: str, flat: str, lead: str = _ALL_OF_IT
) -> Sentence | None:
    """All hours of the party that a question names, of its actions and of what it does beside them, as a table has them; None where
    no table does."""
    stems = stems_of_words(question)
    cells = [
        r
        for r in desk.records("cijfer")
        if r.document == document
        and r.data["eenheid"] == "uur"
        and str(r.data["periode"]).isdigit()
        and is_party(str(r.data["rij"] or ""), flat, stems)
        and (not question.years or int(str(r.data["periode"])) in question.years)
    ]
    by = {str(r.data["periode"]): (r, number(r)) for r in cells}
    if len(by) != len(cells) or not by or any(value is None for _, value in by.values()):
        return None
    total = sum(value or 0 for _, value in by.values())
    parts = [
        (f"{_count(int(value or 0))} uur in {year} ", cite(span_of(r.data["bron"])))
        for year, (r, value) in sorted(by.items())
    ]
    whole = f"samen {_count(int(total))} uur: " if len(parts) > 1 else ""
    return say(lead, whole, *joined(parts), ".", checked=False)


_TIES = 4  # actions with as many hours that are told


def _most_hours(question: Question, records: list[Record], flat: str) -> Draft | None:
    """Which action takes the most or least hours, of one party or of all together."""
    if _THAN.search(flat):
        return None  # those with more than that, not the ones with the most
    pointed = {"meest": MORE, "minst": LESS}.get(question.intent.extreme) or points_to(question.unnamed)
    if not pointed or not (re.search(r"\bwelke acties?\b", flat) or OF_ALL.search(flat)):
        return None
    party = party_with_hours(question, records)
    sums: list[tuple[int, Record, list[dict[str, object]]]] = []
    for r in records:
        rows = _hours_of(question, r, party)
        if rows:
            sums.append((sum(int(str(u["uren"])) for u in rows), r, rows))
    if len(sums) < 2:
        return None
    high = pointed == MORE
    sums.sort(key=lambda s: -s[0] if high else s[0])
    made: list[Sentence] = []
    years = f" in {' en '.join(map(str, question.years))}" if question.years else ""
    whose = f" van {party}" if party else ""
    place = behind_the_first(flat)
    if place >= len(sums):
        return None
    total, record, rows = sums[place]
    ties = [s for s in sums if s[0] == total] if not place else []
    if 1 < len(ties) <= _TIES:
        as_many: list[tuple[Piece, ...]] = [
            (f"{entitled(r)} ({title_of(r, 160)}) ", cite(*(span_of(u["bron"]) for u in us[:2])))
            for _, r, us in ties
        ]
        lead = f"{capital(count_word(len(ties)))} acties hebben er elk {_count(total)} uur{whose}{years}: "
        made.append(say(lead, *joined(as_many), ".", checked=False))
        return found([r for _, r, _ in sums], *made, why="meeste of minste uren")
    at = f" staat op plaats {place + 1}" if place else ""
    made.append(
        say(
            f"{upper(by_number(record))} ({title_of(record, 160)}){at}, met {_count(total)} uur{whose}{years} ",
            cite(*dict.fromkeys(span_of(u["bron"]) for u in rows[:4])),
            ".",
            checked=False,
        )
    )
    rest = [
        (
            f"{entitled(r)} ({_count(n)} uur) ",
            cite(*dict.fromkeys(span_of(u["bron"]) for u in us[:2])),
        )
        for n, r, us in (sums[:place] or sums[1:3])
    ]
    verb = ("staan " if place else "volgen ") if len(rest) > 1 else "staat " if place else "volgt "
    made.append(say("Daarvoor " if place else "Daarna ", verb, *joined(rest), ".", checked=False))
    return found([r for _, r, _ in sums], *made, why="meeste of minste uren")


def _count(value: int) -> str:
    return f"{value:,}".replace(",", ".")
