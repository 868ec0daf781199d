"""Actions set side by side by their numbers ("kost actie 4 meer uren dan actie 7?") or by what they are about, and the parties of
one action."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.evidence.sums import amount, dutch_number
from assistant.lookup.actions.action_hours import hours_of, is_party
from assistant.lookup.actions.action_pairs import described_one, described_pair
from assistant.lookup.actions.durations import Stretch, stretch_of
from assistant.lookup.actions.told import field_of, fields_asked, source_of, title_of
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.units import unit_asked
from assistant.lookup.common import Desk, found, span_of, subject, within
from assistant.reading.comparison import (
    BOTH,
    DIFFERS,
    LESS,
    MORE,
    SAME,
    TURN,
    asks_whether,
    points_to,
    relation_of,
)
from assistant.reading.question import Question
from ingest.language import compiled, fold, stem, words
from ingest.model import Record

MOST = 4  # actions
TITLE = 90  # characters of a title, where the question gives no number
_HOURS = r"\bu(?:ur|ren)\b|\btijd\b|\btijdsinvestering\b|\btijdsinzet\b"
_PLANNED = r"\bplanning\b|\bgepland\b|\baan de beurt\b|\bwanneer\b|\b(?:begin\w*|begon\w*|start\w*|klaar|gereed|af|afgerond|opgeleverd|voltooid|eind\w*|aanvang|\w*looptijd|loopt|lopen|duurt|duren)\b|\bkwarta\w+\b"
_RESPONSIBLE = r"\bverantwoordelijk\w*\b|\btrek(?:t|ker|kers)\b|\buitvoerder\b|\bwie\b|\b(?:dezelfde|zelfde) (?:mensen|persoon|personen|partij\w*)\b"
_COSTS = r"\b(?:duurder|goedkoper|kost(?:en|te)?|geld|euro|bedrag|budget|invester\w+)\b|€"
_FIELDS = (
    ("uren", _HOURS),
    ("investering", _COSTS),
    ("planning", _PLANNED),
    ("verantwoordelijke", _RESPONSIBLE),
)
_LASTS = r"\b(?:duurt|duren|\w*looptijd|even lang|hoe lang|langste?|langer|kortste?|korter)\b"
_ENDS = (
    r"\b(?:klaar|gereed|af|opgeleverd|voltooid|afgerond|afgelopen|eind\w*|afloopt|loopt|lopen|door|voorbij)\b"
)
_ORDER = r"\b(?:eerder|eerste?|later|laatste?|vroeger|voor of na|na of voor)\b"
_BEGIN, _END, _LENGTH = "begin", "einde", "duur"
_AHEAD = {
    (_BEGIN, False): "begint het eerst",
    (_BEGIN, True): "begint het laatst",
    (_END, False): "is het eerst klaar",
    (_END, True): "loopt het langst door",
    (_LENGTH, False): "duurt het kortst",
    (_LENGTH, True): "duurt het langst",
}


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Compare the actions that a question names by number, or two parties of the one it names; None for another question."""
    flat = fold(question.text)
    numbers = numbers_named(flat)[:MOST]
    if not numbers and _compares_field(flat):
        pair = described_pair(question, desk)
        return _beside(_asking(question, flat, pair), desk, pair) if pair else None
    if not numbers or question.named("dossier"):
        return None
    records = [r for r in within(question, desk.records("actie")) if str(r.data["nummer"]) in numbers]
    question = _asking(question, flat, records)
    if len(numbers) == 1:
        return _parties(question, [r for r in records if hours_of(r)])
    sets = _sets(question, desk, records, numbers)
    if len(sets) != 1:
        return _which(question, desk, sets)
    return _beside(question, desk, sets[0])


def of_one_described(question: Question, desk: Desk) -> Draft | None:
    """Compare two parties in the one action that a question describes and gives no number of; None for another question, or where
    either has no hours in it."""
    flat = fold(question.text)
    if numbers_named(flat) or unit_asked(question) != "uur" or not relation_of(question.unnamed):
        return None
    record = described_one(question, desk)
    if record is None:
        return None
    made = _parties(_asking(question, flat, [record]), [record])
    told = field_of(question, desk, record, "wat") if made is not None else None
    return replace(made, sentences=(*made.sentences, told)) if made is not None and told is not None else made


def _compares_field(flat: str) -> bool:
    """Whether a (folded) question sets two things beside each other by a field that actions have."""
    related = relation_of(flat) or (points_to(flat) if re.search(r"\bof\b", flat) else "")
    return bool(related) and any(compiled(pattern).search(flat) for _, pattern in _FIELDS)


def _beside(question: Question, desk: Desk, chosen: Sequence[Record]) -> Draft | None:
    """What is asked of each of some actions, with how they compare first."""
    named = not numbers_named(fold(question.text))
    asked = [name for name in fields_asked(question) if name != "wat"] or ["wat"]
    lead = _verdict(question, chosen, asked)
    made: list[Sentence] = [aside(lead)] if lead else []
    party = _party(question, chosen) if "uren" in asked else ""
    for name in asked:
        for record in chosen:
            if name == "uren" and party:
                rows = _rows(question, record, party)
                sentence = _hours(f"Actie {record.data['nummer']}", rows)
            else:
                sentence = field_of(question, desk, record, name)
            if sentence is None and name == "uren" and party:
                sentence = aside(f"Bij actie {record.data['nummer']} staan geen uren voor {party}.")
            elif sentence is None:
                sentence = aside(f"Bij actie {record.data['nummer']} staat dat niet.")
            elif not sentence.text.startswith("Actie"):
                title = f" ({title_of(record, TITLE).rstrip('.')})" if named else ""
                sentence = say(f"Actie {record.data['nummer']}{title}. ", *sentence.pieces, checked=False)
            made.append(sentence)
    return found(list(chosen), *made, why="acties naast elkaar") if any(s.spans for s in made) else None


_SPENDS = re.compile(r"\b(?:kwijt|kost(?:en|te)?|totaal|steekt|steken|besteedt|besteden|bezig|inzet)\b")


def _asking(question: Question, flat: str, records: Sequence[Record]) -> Question:
    """The question with the fields of an action that its words of comparing ask for; what a party spends is hours."""
    asks = [a for a in question.intent.asks if a in ("resultaat", "stakeholders", "doelen")]
    for name, pattern in _FIELDS:
        if compiled(pattern).search(flat) and not asks:
            asks.append(name)
    if (
        "uren" not in asks
        and "investering" not in asks
        and _SPENDS.search(flat)
        and _party(question, records)
    ):
        asks = ["uren"]
    return replace(question, intent=replace(question.intent, asks=tuple(asks or question.intent.asks)))


def _sets(
    question: Question, desk: Desk, records: Sequence[Record], numbers: Sequence[str]
) -> list[list[Record]]:
    """The actions with these numbers in each document that has them all, and has what is asked of them; of several the
    one that the other words of the question speak of."""
    whole: list[list[Record]] = []
    for document in dict.fromkeys(r.document for r in records):
        held = {str(r.data["nummer"]): r for r in records if r.document == document}
        if all(n in held for n in numbers):
            whole.append([held[n] for n in numbers])
    has: dict[str, Callable[[Record], object]] = {
        "uren": hours_of,
        "planning": lambda r: _moment(question, r) is not None,
        "verantwoordelijke": lambda r: r.data["verantwoordelijke"],
        "investering": lambda r: r.data["investering"],
    }
    for name in question.intent.asks:
        if name in has:
            whole = [rs for rs in whole if any(has[name](r) for r in rs)] or whole
    if len(whole) > 1:
        groups = [g for g in subject(question) if g.weight > 0.15]
        ranked = [r.document for s, r in desk.ranked("actie", question, groups) if s > 0.35 and r in records]
        whole = [rs for rs in whole if ranked and rs[0].document == ranked[0]] or whole
    return whole


def _which(question: Question, desk: Desk, sets: Sequence[Sequence[Record]]) -> Draft | None:
    """Ask which document is meant, where several number their actions alike."""
    if not sets:
        return None
    made: list[Sentence] = [aside("Meer documenten nummeren hun acties zo.")]
    titles = []
    for records in sets:
        titles.append(desk.library.documents[records[0].document].title)
        parts: list[tuple[Piece, ...]] = [
            (
                f"actie {r.data['nummer']} is {title_of(r, 90)} ",
                cite(source_of(r, "titel", "tekst")),
            )
            for r in records
        ]
        made.append(say(f"{titles[-1]}: ", *joined(parts), ".", checked=False))
    made.append(aside("Welke bedoelt u?"))
    return Draft(
        "onduidelijk",
        "opzoeking",
        tuple(made),
        tuple(r for records in sets for r in records),
        suggestions=tuple(f"{question.text.rstrip(' ?')} van {title}?" for title in titles),
        why="nummers in meer documenten",
    )


# --- hours ------------------------------------------------------------------------------------------------------------


def _party(question: Question, records: Sequence[Record]) -> str:
    """The organisation whose hours are asked, as the actions write it; "" for all together."""
    flat, stems = fold(question.text), {stem(w) for w in words(question.text)}
    names = dict.fromkeys(str(u["organisatie"]) for r in records for u in hours_of(r))
    return next((n for n in names if is_party(n, flat, stems)), "")


def _rows(question: Question, record: Record, party: str) -> list[Any]:
    """The hours of an action in the years that are asked: of one party, or of all."""
    key = _plain(party)
    return [
        u
        for u in hours_of(record)
        if (not party or _plain(str(u["organisatie"])) == key)
        and (not question.years or u["jaar"] in question.years)
    ]


def _plain(party: str) -> str:
    return fold(party).removeprefix("gemeente ")


def _hours(lead: str, rows: Sequence[Any]) -> Sentence | None:
    parts: list[tuple[Piece, ...]] = [
        (f"{u['uren']} uur in {u['jaar']} ", cite(span_of(u["bron"]))) for u in rows
    ]
    named = f" ({rows[0]['organisatie']})" if rows and lead.startswith("Actie") else ""
    return say(f"{lead}{named}: ", *joined(parts), ".", checked=False) if parts else None


def _parties(question: Question, records: Sequence[Record]) -> Draft | None:
    """The hours of two parties in one action."""
    flat, stems = fold(question.text), {stem(w) for w in words(question.text)}
    if "uren" not in question.intent.asks or len({r.document for r in records}) != 1:
        return None
    record = records[0]
    names = [
        n for n in dict.fromkeys(str(u["organisatie"]) for u in hours_of(record)) if is_party(n, flat, stems)
    ]
    relation = relation_of(question.unnamed)
    if len(names) != 2 or not relation:
        return None
    names.sort(key=lambda n: flat.find(_plain(n)))
    rows = [_rows(question, record, n) for n in names]
    if not all(rows):
        return None
    a, b = (sum(int(u["uren"]) for u in r) for r in rows)
    lead = _said(question, relation, names, (a, b), lambda size: f"{int(size)} uur")
    made = [s for n, r in zip(names, rows, strict=True) if (s := _hours(n, r)) is not None]
    return found([record], aside(lead), *made, why="partijen van een actie naast elkaar")


# --- which is more, later or the same ---------------------------------------------------------------------------------


def _verdict(question: Question, chosen: Sequence[Record], asked: Sequence[str]) -> str:
    """The first words of a comparison of two actions; "" where their fields leave doubt."""
    relation = relation_of(question.unnamed)
    if len(chosen) != 2:
        return ""
    names = [f"Actie {r.data['nummer']}" for r in chosen]
    if asked[0] == "uren":
        party = _party(question, chosen)
        rows = [_rows(question, r, party) for r in chosen]
        if not all(rows):
            return ""
        sizes = [float(sum(int(u["uren"]) for u in r)) for r in rows]
        if question.intent.extreme == "som":
            return f"Samen {int(sum(sizes))} uur: {int(sizes[0])} en {int(sizes[1])}."
        return _said(question, relation, names, (sizes[0], sizes[1]), lambda size: f"{int(size)} uur")
    if asked[0] == "investering":
        sums = [_money(r) for r in chosen]
        if sums[0] is None or sums[1] is None or not relation:
            return ""
        shown = None if 0.0 in sums else lambda size: f"€ {dutch_number(size)}"
        return _said(question, relation, names, (sums[0], sums[1]), shown)
    if asked[0] == "planning":
        at = [_moment(question, r) for r in chosen]
        if at[0] is None or at[1] is None:
            return ""
        return _first(question, relation, names, (at[0], at[1]))
    if asked[0] == "verantwoordelijke" and relation in (SAME, BOTH, DIFFERS) and asks_whether(question.text):
        texts = [" ".join(fold(str(r.data["verantwoordelijke"] or "")).split()) for r in chosen]
        if all(texts) and not (texts[0] in texts[1] or texts[1] in texts[0]):
            return "Nee." if relation != DIFFERS else "Ja."
        if texts[0] and texts[0] == texts[1]:
            return "Ja." if relation != DIFFERS else "Nee."
    return ""


def _money(record: Record) -> float | None:
    """What an action costs in euros, 0 where its investment is none; None where that is not one sum."""
    text = fold(str(record.data["investering"] or ""))
    sums = re.findall(r"€\s?\d[\d.]*(?:,\d+)?", text)
    if len(sums) == 1:
        return amount(sums[0])
    return 0.0 if not sums and re.match(r"geen\b", text) else None


def _moment(question: Question, record: Record) -> float | None:
    """When an action begins or ends, or how long it takes: what a question compares of its planning, in months."""
    plan = record.data["planning"]
    text = str((plan.get("tekst") if isinstance(plan, dict) else plan) or "")
    made: Stretch | None = stretch_of(text)
    if made is None:
        return None
    return float({_BEGIN: made.begin, _LENGTH: made.months, _END: made.end}[_compared(question)])


def _compared(question: Question) -> str:
    """What of two plannings a question compares: their begin, their end or their length."""
    flat = fold(question.text)
    if re.search(r"\b(?:begin\w*|begon\w*|start\w*|aanvang)\b", flat):
        return _BEGIN
    if re.search(_LASTS, flat) and not re.search(r"\bdoor\b", flat):
        return _LENGTH
    return _BEGIN if re.search(_ORDER, flat) and not re.search(_ENDS, flat) else _END


def _first(question: Question, relation: str, names: Sequence[str], at: tuple[float, float]) -> str:
    """Yes or no, or which of two plannings comes first (or last, or lasts longest), where that is asked."""
    flat, compared = fold(question.text), _compared(question)
    if asks_whether(question.text) and " of " not in flat:
        return _said(question, relation, names, at, None) if relation else ""
    pointed = points_to(question.unnamed) or (LESS if re.search(_ORDER, flat) else relation)
    if not pointed:
        return ""
    if at[0] == at[1]:
        return "Even lang." if compared == _LENGTH else "Tegelijk."
    if pointed not in (MORE, LESS):
        return ""
    ahead = names[0] if (at[0] > at[1]) == (pointed == MORE) else names[1]
    return f"{ahead} {_AHEAD[compared, pointed == MORE]}."


def _said(
    question: Question,
    relation: str,
    names: Sequence[str],
    sizes: tuple[float, float],
    shown: Callable[[float], str] | None,
) -> str:
    """Yes or no, or which of two has more, with both sizes where they can be said."""
    a, b = sizes
    whether = asks_whether(question.text) and " of " not in fold(question.text)
    one, other = (a, b) if whether else (max(a, b), min(a, b))
    told = "" if shown is None else f": {shown(one)} tegen {shown(other)}"
    if shown is not None and re.search(r"\b(?:scheelt|schelen|verschil\w*|hoeveel)\b", fold(question.text)):
        told += f", een verschil van {shown(abs(a - b))}"
    told = f": allebei {shown(a)}" if shown and a == b else told
    if whether and relation in (MORE, LESS, SAME, BOTH, DIFFERS):
        holds = {MORE: a > b, LESS: a < b, DIFFERS: a != b}.get(relation, a == b)
        return f"{'Ja' if holds else 'Nee'}{told}."
    if a == b:
        return f"Evenveel{told}." if shown else "Tegelijk."
    first = (a > b) != (relation == LESS)
    if relation in (MORE, LESS, TURN) or shown:
        return f"{names[0] if first else names[1]}{told}."
    return ""
