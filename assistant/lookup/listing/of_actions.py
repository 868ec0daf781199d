"""Conditions on actions: when they run, whose hours they take, who is responsible and what they cost."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import eq, gt, lt

from assistant.lookup.actions import over_by_now
from assistant.lookup.actions.action_hours import hours_of, initials_of, is_party
from assistant.lookup.actions.told import source_of
from assistant.lookup.common import Desk, span_of
from assistant.lookup.listing.condition import LIGHT, ONLY, Clause, Condition
from assistant.lookup.listing.lasting import lasting
from assistant.lookup.listing.terms import dated
from assistant.reading.denials import NOT
from assistant.words.dates import YEAR
from ingest.language import fold, stem, words
from ingest.model import Record, Span

_WHEN = frozenset(
    "gepland staan staat uitgevoerd uitvoering planning lopen loopt actief spelen speelt klaar gereed afgerond eindigen eindigt af aflopen afloopt afgelopen voltooid uiterlijk "
    "al inmiddels reeds hadden moeten had voorbij verstreken "
    "beginnen begint begon starten start gestart begonnen van start gaan gaat na voor in jaar nog doorlopen door sinds vanaf opgepakt aan de beurt eind zijn einde".split()
)
_ENDS = re.compile(r"\b(?:klaar|gereed|afgerond|eindig\w*|af|afloopt|aflopen|afgelopen|voltooid|einde)\b")
_BEGINS = re.compile(r"\b(?:begin(?:nen|t)|begon\w*|start\w*|gestart)\b")
_HOURS = frozenset(
    "uur uren extra inzet inzetten tijd kosten kost vragen vraagt vergen vergt nodig steekt steken kwijt besteedt besteden levert leveren waarvoor bijdrage capaciteit organisatie inhuur mensen menskracht mankracht personeel ambtenaren vrijmaken vrijmaakt vrij maken maakt moet moeten hoeft hoeven te".split()
)
_CARRYING = frozenset(
    "verantwoordelijk verantwoordelijke verantwoordelijkheid ligt liggen opgepakt oppakt oppakken pakt trekt trekken getrokken uitgevoerd uitvoert voert uit zet bord belegd neemt "
    "voortouw naam rekening doet uitvoeren trekker waar onder bij als".split()
)
_CARRIES = _CARRYING - frozenset("uit neemt naam waar onder bij als".split())
_MONEY = frozenset(
    "geld extra investering investeringen kosten kost inzet budget bedrag euro euro's niets niks nodig uitgetrokken benodigde aanvullende vragen vraagt vergt waarvoor gratis kosteloos gepaard".split()
)


def read(clause: Clause, desk: Desk) -> Condition | None:
    """The condition that a clause puts to actions; None where a word of it is not understood."""
    for reader in (_over, _timed, _than_action, _lacking, _hours, _lasting, _money, _carried):
        made = reader(clause, desk)
        if made is not None:
            return made
    return None


def _plan(record: Record) -> tuple[int | None, int | None]:
    plan = record.data["planning"]
    van, tot = (plan.get("van"), plan.get("tot")) if isinstance(plan, dict) else (None, None)
    return (van if isinstance(van, int) else None), (tot if isinstance(tot, int) else None)


def _over(clause: Clause, desk: Desk) -> Condition | None:
    """Whose planning is over by now, or is not."""
    asked = over_by_now.asked(clause.text) if clause.knows(_WHEN) else ""
    if not asked:
        return None
    made = Condition(
        over_by_now.is_over, over_by_now.OVER, over_by_now.GOING_ON,
        lambda r: [source_of(r, "planning", "titel")],
        over_by_now.is_planned, _planning, "Bij {} staat geen jaar",
    )  # fmt: skip
    return made.opposite() if asked == over_by_now.GOING_ON else made


def _timed(clause: Clause, desk: Desk) -> Condition | None:
    test: Callable[[int | None, int | None], bool]
    clause = dated(clause)
    years = [int(w) for w in clause.words if re.fullmatch(YEAR, w)]
    if len(years) != 1 or not clause.knows(_WHEN, {str(years[0])}) or clause.negated:
        return None
    year, text = years[0], clause.text
    after, before = re.search(rf"\bna {year}", text), re.search(rf"\b(?:voor|uiterlijk(?: in)?) {year}", text)
    if _BEGINS.search(text) and after:
        said, test = f"met een begin na {year}", lambda b, e: b is not None and b > year
    elif _BEGINS.search(text) and before:
        said, test = f"met een begin voor {year}", lambda b, e: b is not None and b < year
    elif _BEGINS.search(text):
        said, test = f"met een begin in {year}", lambda b, e: b == year
    elif _ENDS.search(text) and before:
        said, test = f"met een einde voor {year}", lambda b, e: e is not None and e < year
    elif after:
        said, test = f"die na {year} nog lopen", lambda b, e: e is not None and e > year
    elif _ENDS.search(text):
        said, test = f"met een einde in {year}", lambda b, e: e == year
    elif before:
        return None
    else:
        said, test = f"die in {year} lopen", lambda b, e: b is not None and e is not None and b <= year <= e
    return Condition(
        lambda r: test(*_plan(r)), said, "", lambda r: [source_of(r, "planning", "titel")],
        lambda r: _plan(r) != (None, None), _planning, "Bij {} staat geen jaar",
    )  # fmt: skip


def _planning(record: Record) -> str:
    plan = record.data["planning"]
    return " ".join(str(plan.get("tekst") or "").split("(")[0].split()) if isinstance(plan, dict) else ""


def _party_words(clause: Clause, *known: frozenset[str]) -> str:
    """The words of a clause that name a party, its marks written out."""
    out = []
    for word in clause.words:
        if word.startswith(("gem_", "org_")):
            out += list(clause.canon.names[word].items)
        elif (
            word not in LIGHT
            and word not in NOT
            and word not in ONLY
            and not any(word in k for k in known)
            and "_" not in word
        ):
            out.append(word)
    return fold(" ".join(out))


def _hours(clause: Clause, desk: Desk) -> Condition | None:
    amount = clause.amount()
    if not clause.has(
        r"uur|uren|inzet|tijd|capaciteit|menskracht|mankracht|personeel|vrijmaken|vrijmaakt"
    ) and not (amount and re.search("uur|uren", amount.noun)):
        return None
    party = _party_words(clause, _HOURS)
    stems = {stem(w) for w in words(party)}
    names = {
        str(u["organisatie"])
        for r in desk.records("actie")
        for u in hours_of(r)
        if party and is_party(str(u["organisatie"]), party, stems)
    }
    exact = {n for n in names if fold(n) in party} or names
    own = {fold(n) for n in exact}
    of_all = not party and amount is not None and amount.bound > 0
    if (len(own) != 1 and not of_all) or not clause.knows(_HOURS, set(words(party)), marks="gem org num"):
        return None
    name = exact.pop() if own else ""
    if not of_all and not stems <= {stem(w) for w in (*words(name), initials_of(name), "gemeente")}:
        return None  # a word of its own

    def theirs(record: Record) -> list[dict[str, object]]:
        return [u for u in hours_of(record) if of_all or fold(str(u["organisatie"])) in own]

    def spent(record: Record) -> int:
        return sum(int(str(u["uren"] or 0)) for u in theirs(record))

    def spans(record: Record) -> list[Span]:
        rows = [span_of(u["bron"]) for u in theirs(record)]
        return list(dict.fromkeys(rows if of_all else rows[:3])) or [
            source_of(record, "investering", "titel")
        ]

    bounded = amount is not None and not amount.none and amount.bound > 0
    assert amount is not None or not bounded
    test = amount.holds if amount is not None and bounded else (lambda n: n > 0)
    said = (
        f"met {amount.said} uur{f' van {name}' if name else ''}"
        if amount is not None and bounded
        else f"met uren van {name}"
    )
    made = Condition(
        lambda r: test(spent(r)),
        said,
        f"zonder uren van {name}",
        spans,
        (lambda r: bool(hours_of(r))) if of_all else (lambda r: True),
        lambda r: f"{spent(r)} uur" if spent(r) else "",
        "Bij {} staan geen uren" if of_all else "",
    )
    return made.opposite() if clause.negated != (amount is not None and amount.none) else made


_THAN_ACTION = re.compile(
    r"\b(?P<how>meer|minder|evenveel|even veel) (?:uur|uren|tijd|inzet)\b.*\b(?:dan|als) actie (?P<n>\d+)\b"
)
_HOLDS = {"meer": gt, "minder": lt}


def _than_action(clause: Clause, desk: Desk) -> Condition | None:
    """With more, fewer or as many hours as the one action of a number that has hours."""
    match = _THAN_ACTION.search(clause.text)
    if (
        match is None
        or clause.negated
        or not clause.knows(_HOURS, {"actie", match["n"], "meer", "minder", "evenveel", "even", "veel"})
    ):
        return None
    bases = [r for r in desk.records("actie") if str(r.data["nummer"]) == match["n"] and hours_of(r)]
    if len(bases) != 1:
        return None
    base, holds = bases[0], _HOLDS.get(match["how"], eq)

    def spent(record: Record) -> int:
        return sum(int(str(u["uren"] or 0)) for u in hours_of(record))

    how = f"{match['how']} uren dan" if holds is not eq else "evenveel uren als"
    return Condition(
        lambda r: r.id != base.id and holds(spent(r), spent(base)),
        f"met {how} actie {match['n']} ({spent(base)} uur)",
        "",
        lambda r: list(dict.fromkeys(span_of(u["bron"]) for u in [*hours_of(r), *hours_of(base)])),
        lambda r: bool(hours_of(r)),
        lambda r: f"{spent(r)} uur",
        "Bij {} staan geen uren",
    )  # fmt: skip


_LACKS = re.compile(
    r"\b(?:geen|zonder) (?:\w+ )?(?:(?P<verantwoordelijke>verantwoordelijken?|trekkers?|uitvoerders?)|(?P<resultaat>resultaat|resultaten)|(?P<uren>uren|uur))\b"
)


def _lacking(clause: Clause, desk: Desk) -> Condition | None:
    """Of which the documents do not give a field ("geen verantwoordelijke")."""
    match = _LACKS.search(clause.text)
    if match is None or not clause.knows(match.group().split(), {"genoemd", "staat", "vermeld"}):
        return None
    field = str(match.lastgroup)

    def has(record: Record) -> bool:
        return bool(record.data[field])

    return Condition(
        lambda r: not has(r),
        f"zonder {field}",
        f"met {field}",
        lambda r: [source_of(r, field, "titel", "tekst")],
    )


def _lasting(clause: Clause, desk: Desk) -> Condition | None:
    return lasting(clause, "planning")


def _money(clause: Clause, desk: Desk) -> Condition | None:
    if not clause.has(
        r"geld|extra|investering\w*|budget|bedrag|euro'?s?|gratis|kosteloos|kosten niets|niets|niks"
    ) or not clause.knows(_MONEY):
        return None
    source = lambda r: [source_of(r, "investering", "titel")]  # noqa: E731
    known = lambda r: bool(r.data["investering"])  # noqa: E731
    free = clause.negated or clause.has("niets|niks|gratis|kosteloos")
    if free:
        return Condition(
            lambda r: re.match(r"geen\b", fold(str(r.data["investering"]))) is not None,
            "zonder extra investering", "met een investering", source, known, silence="Bij {} staat geen investering",
        )  # fmt: skip
    return Condition(
        lambda r: re.search(r"€ ?\d|\d euro", fold(str(r.data["investering"]))) is not None,
        "met een bedrag als investering", "zonder bedrag", source, known, lambda r: _amount(r), "Bij {} staat geen investering",
    )  # fmt: skip


def _amount(record: Record) -> str:
    found = re.search(r"€ ?[\d.,-]+|\d[\d.,]* euro", str(record.data["investering"]))
    return found.group() if found else ""


def _carried(clause: Clause, desk: Desk) -> Condition | None:
    party = _party_words(clause, _CARRYING)
    own = {stem(w) for w in words(party) if len(w) > 2}
    if not own or not clause.knows(_CARRYING, set(words(party)), marks="gem org"):
        return None
    if not any(w in _CARRIES for w in clause.words) or not any(
        _answers(r, party, desk) for r in desk.records("actie")
    ):
        return None
    shown = " ".join(
        w if "_" not in w else clause.canon.names[w].items[0]
        for w in clause.words
        if w in words(party) or w.startswith(("gem_", "org_"))
    )
    made = Condition(
        lambda r: _answers(r, party, desk),
        f"met {shown} als verantwoordelijke", f"zonder {shown} als verantwoordelijke",
        lambda r: [source_of(r, "verantwoordelijke", "titel")],
        lambda r: bool(r.data["verantwoordelijke"]), silence="Bij {} staat geen verantwoordelijke",
    )  # fmt: skip
    return made.opposite() if clause.negated else made


def _answers(record: Record, party: str, desk: Desk) -> bool:
    """Whether a line of those responsible names a party as it is written, or where none does, by all its words."""
    if any(party in _line(r) for r in desk.records("actie")):
        return re.search(rf"(?<!\w){re.escape(party)}(?!\w)", _line(record)) is not None
    own = {stem(w) for w in words(party) if len(w) > 2}
    return any(own <= desk.stems_of(line) for line in str(record.data["verantwoordelijke"] or "").split("\n"))


def _line(record: Record) -> str:
    return " ".join(fold(str(record.data["verantwoordelijke"] or "")).split())
