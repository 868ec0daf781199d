"""Actions counted and listed by what they share: without investment, begun or ended in a quarter, hours of one party."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.draft import Draft, Piece, Sentence, cite, say
from assistant.lookup.actions import over_by_now
from assistant.lookup.actions.action_hours import hours_of, is_party
from assistant.lookup.actions.actions import narrowed
from assistant.lookup.actions.durations import stretch_of, stretches_of
from assistant.lookup.actions.hours_tallied import OF_ALL, hours_tallied, party_with_hours, stems_of_words
from assistant.lookup.actions.involved import Test, by_involvement
from assistant.lookup.actions.told import source_of, title_of
from assistant.lookup.actions.unplanned import by_open_planning
from assistant.lookup.asked.action_names import by_number
from assistant.lookup.common import Desk, capital, count_word, fitted, found, subject
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

_NTH = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}
_QUARTER = re.compile(
    r"\bq([1-4])(?: (?:van )?((?:19|20)\d{2}))?|\b(eerste|tweede|derde|vierde|laatste) kwartaal(?: (?:van )?((?:19|20)\d{2}))?"
)
_HALF = re.compile(r"\b(eerste|tweede) helft (?:van )?((?:19|20)\d{2})")
_STARTS = re.compile(r"\b(start\w*|begin(?:t|nen)|begonnen|van start|opgestart|op te starten|aanvang\w*)\b")
_ENDS = re.compile(
    r"\b(klaar|afgerond|gereed|eindig\w*|afgelopen|loopt .*\baf|lopen .*\baf|afloop\w*|rond\w* .*\baf|voltooid|uiterlijk|tot en met|t/m|opgeleverd)\b"
)
_NO_MONEY = re.compile(
    r"\b(geen|zonder) (?:\w+ ){0,2}(investering\w*|geld|kosten|budget|inzet|uren|capaciteit)\b|\bkost(?:en)? (?:(?:niets|niks)|geen)\b"
)
_MONEY = re.compile(
    r"\b(?:wel|een|extra) (?:\w+ ){0,2}(?:investering|budget)\b|\bwelke acties? kost\w*\b|\bacties? (?:die )?geld kost\w*\b|\bacties?\b.*\bkost(?:en)? (?:wel |extra |echt )?(?:geld|iets)\b"
)
_AMOUNT = re.compile(r"€ ?\d[\d.,]*\d|\b\d[\d.,]*\d euro")
_LEFT_OPEN = re.compile(r"\bp\.?m\b|\bpro memorie\b")  # an amount that is not known yet
_HOURS = re.compile(r"\b(?:uur|uren|tijd|inzet)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Count and list the actions with what the question says of them; None where it says nothing of the kind."""
    flat = fold(question.text)
    if not re.search(r"\bacties\b|\bwelke actie\b", flat) and not OF_ALL.search(flat):
        return None
    records = desk.scope("actie", question)
    records = _under_a_theme(question, records) or records
    if "uren" in question.intent.asks or _HOURS.search(flat):
        made = hours_tallied(question, desk, records, flat)
        if made is not None:
            return made
    if not re.search(r"\b(hoeveel|welke|noem|alle|aantal|zijn er|geef)\b", flat):
        return None
    by = (
        _by_money(flat),
        _by_time(question, flat),
        _by_now(question, flat),
        None if question.years else by_open_planning(flat),
        _by_party(question, records, flat),
    )
    tests = [t for t in by if t]
    involved = None if tests else by_involvement(question, desk, records, flat)
    if not tests and involved is None:
        return None
    tests = [involved] if involved is not None else tests
    chosen = [r for r in records if all(test(r) for test, _, _ in tests)]
    some = chosen if involved is not None else _of_subject(question, desk, chosen)
    if some is None:
        return None
    chosen = some
    told = " en ".join(words_ for _, words_, _ in tests)
    if not chosen:
        return None
    number = "Eén" if len(chosen) == 1 else capital(count_word(len(chosen)))
    return found(
        chosen,
        _listed(
            desk, chosen, f"{number} actie{'s' if len(chosen) > 1 else ''} {told}:", [f for _, _, f in tests]
        ),
        why="acties met een kenmerk",
    )


def _under_a_theme(question: Question, records: list[Record]) -> list[Record]:
    """The actions under a heading that the question names in full ("de acties uit de uitvoeringsagenda")."""
    said = stems_of_words(question)
    return [
        r
        for r in records
        if (own := {stem(w) for w in words(str(r.data.get("thema") or ""))}) and own <= said
    ]


_CONDITION = frozenset(
    stem(w)
    for w in "actie acties uitvoeringsagenda agenda kwartaal kwartalen helft eerste tweede derde vierde laatste start starten begint beginnen begonnen "
    "klaar afgerond gereed eindigt eindigen afgelopen afloopt aflopen uiterlijk lopen loopt gepland planning investering investeringen extra geld budget kost kosten "
    "al inmiddels reeds nog niet vast bekend onbekend ingepland datum einddatum eindpunt startdatum doorlopend continu terugkerend helemaal gereed uitgevoerd hadden moeten had voorbij verstreken pm bedrag bedragen post memorie pro uur uren inzet capaciteit werkt werken mee nodig vragen vraagt vergen vergt geen zonder tot met voltooid opgeleverd actief q1 q2 q3 q4 genummerde bevatten bevat telt tellen noemt noemen".split()
)
ABOUT = 0.3  # weight of the words that name a subject beside what the actions are listed for


def _of_subject(question: Question, desk: Desk, chosen: list[Record]) -> list[Record] | None:
    """Those of the theme or party responsible that the question names; all where it names no subject; None where it
    names one that the actions do not tell."""
    parties = {stem(w) for r in chosen for u in hours_of(r) for w in words(str(u["organisatie"]))}
    titles = {stem(w) for d in {r.document for r in chosen} for w in words(desk.library.documents[d].title)}
    without = frozenset({*_CONDITION, *parties, *titles})
    if sum(g.weight for g in subject(question, without) if g.weight > 0.15) < ABOUT:
        return chosen
    return narrowed(question, desk, chosen, without) or None


ROOM = 1400  # characters of a list of actions


def _listed(desk: Desk, chosen: list[Record], lead: str, fields: list[str]) -> Sentence:
    """The actions, each with its number, the document where there are more, and the fields that it is listed for."""
    several = len({r.document for r in chosen}) > 1
    pieces: list[Piece] = [lead]
    texts = fitted([title_of(record, 160).rstrip(" .") for record in chosen], ROOM)
    for k, (record, text) in enumerate(zip(chosen, texts, strict=True), 1):
        where = f" ({desk.library.documents[record.document].title})" if several else ""
        amounts = _AMOUNT.findall(str(record.data["investering"] or "")) if "investering" in fields else []
        cost = f" ({' en '.join(dict.fromkeys(amounts))})" if amounts else ""
        pieces.append(
            f"{';' if k > 1 else ''} {f'({k}) ' if len(chosen) > 1 else ''}{f'{by_number(record)}{where}: {text}' if record.data['nummer'] else f'{text}{where}'}{cost} "
        )
        pieces.append(cite(*dict.fromkeys(source_of(record, f) for f in ("titel", *fields))))
    return say(*pieces, ".", checked=False)


def _by_money(flat: str) -> Test | None:
    if _NO_MONEY.search(flat):
        return (
            (lambda r: bool(re.match(r"geen\b", fold(str(r.data["investering"] or ""))))),
            "zonder extra investering",
            "investering",
        )
    if _LEFT_OPEN.search(flat) and "planning" not in flat:
        return (
            lambda r: bool(_LEFT_OPEN.search(fold(str(r.data["investering"] or "")))),
            "met PM bij de investering",
            "investering",
        )
    if _MONEY.search(flat):
        return (
            lambda r: bool(re.search(r"€\s?\d|\d\s*euro", fold(str(r.data["investering"] or "")))),
            "met een bedrag als investering",
            "investering",
        )
    return None


def _by_time(question: Question, flat: str) -> Test | None:
    """Actions that begin, end or run in the quarter, half or year that the question names."""
    span = _asked_time(question, flat)
    if span is None:
        return None
    low, high, told, fine = span

    def timed(record: Record) -> tuple[int, int] | None:
        plan = record.data["planning"]
        made = stretch_of(str(plan.get("tekst") or "") if isinstance(plan, dict) else str(plan or ""))
        if (
            not fine
            and isinstance(plan, dict)
            and isinstance(plan.get("van"), int)
            and isinstance(plan.get("tot"), int)
        ):
            return plan["van"] * 12, plan["tot"] * 12 + 12
        return (made.begin, made.end) if made is not None and (made.grain != "jaar" or not fine) else None

    denied = _DENIED.search(flat) is not None

    def test(holds: Callable[[tuple[int, int]], bool], said: str, unsaid: str) -> Test:
        return (
            lambda r: (t := timed(r)) is not None and holds(t) != denied,
            unsaid if denied else said,
            "planning",
        )

    if _STARTS.search(flat):
        return test(lambda t: low <= t[0] < high, f"met een begin in {told}", f"die niet in {told} beginnen")
    if _ENDS.search(_without_stretches(flat)):
        return test(lambda t: low < t[1] <= high, f"met een einde in {told}", f"die niet in {told} eindigen")
    if fine or re.search(
        r"\b(lopen|loopt|spelen|gepland|planning|actief|uitgevoerd|in uitvoering|staan|zijn er|(?:in|uit|van|voor) (?:19|20)\d{2})\b",
        flat,
    ):
        return test(lambda t: t[0] < high and low < t[1], f"in {told}", f"die niet in {told} lopen")
    return None


def _without_stretches(flat: str) -> str:
    """A (folded) question without the "tot en met" of the stretches that it writes out."""
    for stretch in stretches_of(flat):
        flat = flat.replace(fold(stretch.said), " ")
    return flat


_DENIED = re.compile(r"\b(?:niet|geen)\b(?! alleen| meer dan| minder dan)")


def _by_now(question: Question, flat: str) -> Test | None:
    """Actions that should be done by now, or not yet."""
    asked = over_by_now.asked(flat) if not question.years else ""
    if not asked:
        return None
    over = asked == over_by_now.OVER
    return (
        (lambda r: over_by_now.planned_end(r) is not None and over_by_now.is_over(r) == over),
        asked,
        "planning",
    )


def _asked_time(question: Question, flat: str) -> tuple[int, int, str, bool] | None:
    """First month, the month after the last, how it is told, and whether it is finer than a year."""
    if len(written := stretches_of(flat)) == 1:
        return written[0].begin, written[0].end, written[0].said, True
    year = question.years[0] if len(question.years) == 1 else None
    half = _HALF.search(flat)
    if half:
        at = int(half.group(2)) * 12 + (0 if half.group(1) == "eerste" else 6)
        return at, at + 6, f"de {half.group(1)} helft van {half.group(2)}", True
    match = _QUARTER.search(flat)
    if match:
        nth = int(match.group(1)) if match.group(1) else _NTH[match.group(3)]
        said = match.group(2) or match.group(4)
        of = int(said) if said else year
        if of is None:
            return None
        at = of * 12 + 3 * (nth - 1)
        return at, at + 3, f"Q{nth} {of}", True
    if year is not None:
        return year * 12, year * 12 + 12, str(year), False
    return None


def _by_party(question: Question, records: list[Record], flat: str) -> Test | None:
    """Actions for which hours of a named party are planned."""
    if not re.search(r"\b(werkt|werken|doet|doen|draagt|dragen) .*\b(mee|bij)\b|\buren\b|\binzet\b", flat):
        return None
    party = party_with_hours(question, records)
    if party is None:
        return None
    return (
        lambda r: any(is_party(str(u["organisatie"]), flat, stems_of_words(question)) for u in hours_of(r)),
        f"met uren van {party}",
        "uren",
    )
