"""Conditions on the term of a dossier: begun, running or over in, before or after a year, or without an end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from assistant.lookup.actions.durations import month_over
from assistant.lookup.common import Desk, sources_of
from assistant.lookup.listing.condition import Clause, Condition
from assistant.words.dates import YEAR
from ingest.language import fold
from ingest.model import Record, Span
from ingest.months import MONTHS

TERM_WORDS = frozenset(
    "eindigen eindigt einde eind eindjaar einddatum beeindigd stoppen stopt gestopt af afloopt aflopen afgelopen afgerond rond klaar gereed ophouden ophoudt houden houdt tot_en_met looptijd "
    "doorlopen doorloopt doorlopend doorlopende door duren duurt langer verder later eerder dan na voor sinds vanaf uiterlijk gaan gaat gegaan jaar het vast vaste onbepaalde tijd duur moment "
    "begin begonnen begint beginnen begon gestart start starten startten ging gingen beginjaar liepen liep bestonden bestaan pas sinds tussen voorbij cyclisch cyclische actief lopend lopende "
    "hun in van afloop opleveren opgeleverd verloopt verlopen inmiddels reeds steeds jaartal periode termijn eindpunt startjaar startdatum begindatum beginpunt aangevangen aanvang "
    "doorgaan doorgaat bestrijken bestrijkt beslaan beslaat komt komen noemen noemt genoemd vermeld vermelden vermeldt waarin loop ergens onderdeel onderdelen delen deel eindjaren men dit vorig vorige volgend volgende meer "
    "ligt liggen bereikt bereiken zouden zou behoren gewoon steeds telkens terugkomen terugkeren".split()
)
_OPEN = re.compile(
    r"\b(?:geen|zonder|niet op een)\b.*\b(?:einddatum|eindjaar|einde?|bepaald moment)\b|\bonbepaalde (?:looptijd|tijd|duur)\b|\bdoorlopende?\b|\bcyclische?\b"
    r"|\b(?:blijven|blijft|gewoon|steeds|lopen|loopt) (?:\w+ )?(?:doorlopen|doorgaan|door)\b(?!.*\d)|\b(?:steeds|telkens) (?:terugkomen|terugkeren)\b(?!.*\d)|\bgeen (?:vaste )?looptijd\b|\bnooit\b.*\b(?:op|af|klaar|ophouden|aflopen|eindigen)\b|\b(?:eindigen|stoppen) nooit\b"
)
_BEGINS = re.compile(
    r"\b(?:begonnen|begint|beginnen|begon|gestart|start|starten|startten|van start|(?:begin|start)(?:jaar|datum|punt)|sinds|liepen|liep|bestonden|aanvang|aangevangen)\b"
)
_ENDS = re.compile(
    r"\b(?:eindigen|eindigt|einde|eindjaar|eindjaren|einddatum|eindpunt|beeindigd|stoppen|stopt|gestopt|af|afloopt|aflopen|afgelopen|afgerond|rond|klaar|gereed|ophouden|ophoudt|op|tot_en_met|opgeleverd|verlopen|voorbij)\b"
)
_OVER = re.compile(r"\b(?:af|afgelopen|aflopen|klaar|afgerond|beeindigd|gestopt|voorbij)\b")
_RUNS = re.compile(
    r"\b(?:lopen|loopt|doorlopen|doorloopt|doorgaan|doorgaat|door|duren|duurt|gaan|gaat|actief|lopend|lopende|looptijd|bestrijk(?:en|t)|besla(?:an|at))\b"
)
_WAS_RUNNING = re.compile(
    rf"\b(?:liepen|liep|bestonden)\b(?!.*\b(?:voor|na|sinds|vanaf|tot)\b).*\bin (?:het jaar )?{YEAR}\b"
)
_NO_LONGER = re.compile(r"\bniet (?:meer|langer)\b(?! dan)")
_THIS_YEAR = {"vorig": -1, "vorige": -1, "dit": 0, "volgend": 1, "volgende": 1, "komend": 1, "komende": 1}
_SPOKEN_OF = re.compile(r"\bkom(?:t|en)\b.* voor\b|\b(?:genoemd|noemen|noemt|vermeld\w*|staan|staat)\b")
_ACTIVE = re.compile(r"\bactief\b")
_ALREADY = re.compile(r"\b(?:al|inmiddels|reeds)\b")
_AT_THE_BEGIN_OF = re.compile(rf"\bbegin (?:van )?(?:het jaar )?{YEAR}\b")
_TERM = re.compile(r"\b(?:looptijd|termijn|periode)\b")
_PARTS = re.compile(r"\b(?:onder)?(?:deel|delen)\b")
_YEAR = rf"(?:het jaar |eind |begin )?({YEAR})"
_AFTER = re.compile(
    rf"\b(?:na|(?:later|langer|verder)(?: \w+)? dan|voorbij)(?: tot)? {_YEAR}\b|\b{YEAR} voorbij\b"
)
_BEFORE = re.compile(rf"\b(?:voor|eerder(?: \w+)? dan|uiterlijk(?: in)?|tot) {_YEAR}\b")
_UNTIL = re.compile(rf"\b(?:tot|tot_en_met) {_YEAR}\b")
_TO = re.compile(rf"(?:[-–]|t/m|tot en met|\btot)\s*(?:[a-z]+ )?({YEAR})")  # in a term as a card has it


def of_term(clause: Clause, desk: Desk) -> Condition | None:
    """The condition on the term that a clause puts; None where it puts none, or has a word of its own."""
    clause = dated(clause)
    text = clause.text
    if not clause.knows(TERM_WORDS, MONTHS, {w for w in clause.words if re.fullmatch(YEAR, w)}):
        return None
    years = [int(w) for w in clause.words if re.fullmatch(YEAR, w)]
    if not years:
        if _OPEN.search(text):
            return _made(lambda b, e: e is None, "zonder eindjaar", "met een eindjaar")
        if _ACTIVE.search(text):
            return _by_now().opposite()
        if (_ALREADY.search(text) or re.search(r"\b(?:op dit moment|momenteel)\b", text)) and _ENDS.search(
            text
        ):
            return _by_now()
        return None
    if len(years) == 1 and (month := _MONTH_OF.search(text)):
        return _in_month(clause, text, month.group(1), years[0])
    year = years[0]
    if len(years) == 2 and "tussen" in clause.words and _ENDS.search(text):
        low, high = sorted(years)
        return _made(
            lambda b, e: e is not None and low <= e <= high, f"die tussen {low} en {high} aflopen", ""
        )
    if len(years) == 2 and re.search(rf"{YEAR} (?:tot|tot_en_met) {YEAR}\b", text) and not clause.negated:
        return _made(
            lambda b, e: (b, e) == tuple(years), f"die van {years[0]} tot en met {years[1]} lopen", ""
        )
    if len(years) > 1:
        return None
    if _SPOKEN_OF.search(text) and _TERM.search(text) and not (_ENDS.search(text) or _BEGINS.search(text)):
        return _naming(year).opposite() if clause.negated else _naming(year)
    if _PARTS.search(text):
        return _with_a_part_until(year) if _ends_in(text) and not clause.negated else None
    gone = _NO_LONGER.search(text) is not None
    if _BEGINS.search(text) and "nog" not in clause.words and not gone and not _WAS_RUNNING.search(text):
        return _begun(text, year).opposite() if clause.negated else _begun(text, year)
    not_yet = re.search(
        r"\bnog niet\b|\bniet (?:\w+ )?(?:klaar|afgerond|afgelopen|ophouden|ophoudt|stoppen|eindigen|aflopen)\b",
        text,
    )
    if gone and _RUNS.search(text) and not _ENDS.search(text):
        last = year if _AFTER.search(text) else year - 1
        return _made(
            lambda b, e: e is not None and e <= last,
            f"die {'na' if last == year else 'in'} {year} niet meer lopen",
            f"die {'na' if last == year else 'in'} {year} nog lopen",
        )
    if replace(clause, words=tuple(w for w in clause.words if w != "voorbij")).negated and not not_yet:
        return None
    if _AFTER.search(text):
        ends = _ENDS.search(text.replace("voorbij", "")) and not not_yet and not _goes_on(text)
        if ends:
            return _made(
                lambda b, e: e is not None and e > year,
                f"die na {year} aflopen",
                f"die na {year} niet meer lopen",
            )
        return _made(
            lambda b, e: e is None or e > year, f"die na {year} nog lopen", f"die na {year} niet meer lopen"
        )
    if _BEFORE.search(text) and _ENDS.search(text):
        last = year if re.search(r"\buiterlijk\b", text) else year - 1
        return _made(
            lambda b, e: e is not None and e <= last,
            f"die {'uiterlijk' if last == year else 'voor'} {year} aflopen",
            "",
        )
    if not_yet:
        return _made(
            lambda b, e: e is None or e >= year, f"die in {year} nog lopen", f"die voor {year} aflopen"
        )
    if _OVER.search(text) and _ALREADY.search(text):
        last = year - 1 if _AT_THE_BEGIN_OF.search(text) else year
        return _made(
            lambda b, e: e is not None and e <= last,
            f"die {'uiterlijk' if last == year else 'voor'} {year} aflopen",
            "",
        )
    if _ENDS.search(text):
        if "tot_en_met" in text and _OVER.search(text):
            return _made(lambda b, e: e is not None and e <= year, f"die uiterlijk {year} aflopen", "")
        if "tot_en_met" in text:
            return _made(lambda b, e: e == year, f"die tot en met {year} lopen", "")
        return _made(lambda b, e: e == year, f"die in {year} aflopen", "")
    if _UNTIL.search(text) and _RUNS.search(text):
        return _made(lambda b, e: e == year, f"die tot en met {year} lopen", "")
    if _WAS_RUNNING.search(text):
        return _was_running(year)
    if _RUNS.search(text):
        return _made(
            lambda b, e: (b is None or b <= year) and (e is None or e >= year),
            f"die in {year} lopen",
            f"die in {year} niet lopen",
        )
    return None


def _by_now() -> Condition:
    """Which are over by this month."""
    today = date.today()
    month, now = f"{MONTHS[today.month - 1]} {today.year}", today.year * 12 + today.month - 1
    over = _made(lambda b, e: True, f"die voor {month} zijn afgelopen", f"die in {month} nog lopen")
    return replace(over, holds=lambda r: (end := month_over(r)) is not None and end <= now)


def _goes_on(text: str) -> bool:
    return (
        re.search(
            r"\b(?:doorlopen|doorloopt|doorgaan|doorgaat|lopen|loopt|duren|duurt|gaan|gaat|nog)\b(?! af\b)",
            text,
        )
        is not None
        and " af" not in text
    )


def dated(clause: Clause) -> Clause:
    """With the year for "dit jaar" and its neighbours, where none is written beside it."""
    if any(re.fullmatch(YEAR, w) for w in clause.words):
        return clause
    words = list(clause.words)
    for k in range(len(words) - 1):
        if words[k] in _THIS_YEAR and words[k + 1] == "jaar":
            words[k : k + 2] = [
                "in" * (words[k - 1 : k] != ["in"]),
                str(date.today().year + _THIS_YEAR[words[k]]),
            ]
    return replace(clause, words=tuple(w for w in words if w))


def _ends_in(text: str) -> bool:
    return _ENDS.search(text) is not None and not _AFTER.search(text) and not _BEFORE.search(text)


def _naming(year: int) -> Condition:
    """Whose term has a year in it as the card writes it."""
    return _of_text(
        lambda text: str(year) in re.findall(YEAR, text),
        f"met {year} in de looptijd",
        f"zonder {year} in de looptijd",
    )


def _with_a_part_until(year: int) -> Condition:
    """Of which the whole or a part ends in a year ("Proef: 2024 – 2025 Uitrol: 2026 - 2028")."""
    return _of_text(
        lambda text: str(year) in _TO.findall(fold(text)),
        f"die geheel of voor een deel in {year} aflopen",
        "",
    )


def _of_text(holds: Callable[[str], bool], said: str, unsaid: str) -> Condition:
    whole = _made(lambda b, e: True, said, unsaid)
    return replace(whole, holds=lambda r: holds(str(_term(r).get("tekst") or "")))


def _begun(text: str, year: int) -> Condition:
    def known(record: Record) -> bool:
        return _years(record)[0] is not None

    if _AFTER.search(text):
        return _made(
            lambda b, e: b is not None and b > year,
            f"die na {year} zijn begonnen",
            f"die niet na {year} zijn begonnen",
            known,
        )
    if _BEFORE.search(text):
        return _made(
            lambda b, e: b is not None and b < year,
            f"die voor {year} zijn begonnen",
            f"die niet voor {year} zijn begonnen",
            known,
        )
    return _made(
        lambda b, e: b == year, f"die in {year} zijn begonnen", f"die niet in {year} zijn begonnen", known
    )


def _in_month(clause: Clause, text: str, month: str, year: int) -> Condition | None:
    """Begun or over in one month of a year, as the card writes it ("oktober 2022 – april 2025"); before or after it is not read."""
    begins, ends = (p.search(text) is not None for p in (_BEGINS, _ENDS))
    if begins == ends or clause.negated or _AFTER_MONTH.search(text):
        return None
    side = rf"^\W*{month} {year}\b" if begins else rf"(?:[-–]|t/m|tot en met|tot)\s*{month} {year}\W*$"
    verb = "zijn begonnen" if begins else "aflopen"
    return _of_text(lambda term: re.search(side, fold(term)) is not None, f"die in {month} {year} {verb}", "")


_MONTH_OF = re.compile(rf"\b({'|'.join(MONTHS)}) (?:van )?{YEAR}\b")
_AFTER_MONTH = re.compile(
    rf"\b(?:na|voor|sinds|vanaf|tot|tot_en_met|uiterlijk|dan) (?:\w+ )?(?:{'|'.join(MONTHS)})\b"
)


def _was_running(year: int) -> Condition:
    """Which had begun by a year, and were not over."""
    return _made(
        lambda b, e: b is not None and b <= year and (e is None or e >= year),
        f"die in {year} al liepen",
        f"die in {year} niet liepen",
        lambda r: _years(r)[0] is not None,
    )


def _made(
    holds: Callable[[int | None, int | None], bool],
    said: str,
    unsaid: str,
    known: Callable[[Record], bool] | None = None,
) -> Condition:
    return Condition(
        lambda r: holds(*_years(r)),
        said,
        unsaid,
        _spans,
        known or (lambda r: bool(_term(r).get("tekst"))),
        lambda r: str(_term(r).get("tekst") or ""),
        "Bij {} staat geen beginjaar" if known else "Bij {} staat geen looptijd",
    )


def _term(record: Record) -> dict[str, object]:
    term = record.data["looptijd"]
    return term if isinstance(term, dict) else {}


def _years(record: Record) -> tuple[int | None, int | None]:
    term = _term(record)
    begin, end = term.get("van"), term.get("tot")
    return (begin if isinstance(begin, int) else None), (end if isinstance(end, int) else None)


def _spans(record: Record) -> list[Span]:
    sources = sources_of(record)
    return [sources.get("looptijd") or sources["naam"]]
