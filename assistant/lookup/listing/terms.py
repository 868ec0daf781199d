"""Conditions on the term of a dossier: begun, running or over in, before or after a year, or without an end."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from assistant.lookup.common import Desk, sources_of
from assistant.lookup.listing.condition import Clause, Condition
from assistant.words.dates import YEAR
from ingest.model import Record, Span

TERM_WORDS = frozenset(
    "eindigen eindigt einde eind eindjaar einddatum beeindigd stoppen stopt gestopt af afloopt aflopen afgelopen afgerond rond klaar gereed ophouden ophoudt houden houdt tot_en_met looptijd "
    "doorlopen doorloopt doorlopend doorlopende door duren duurt langer verder later eerder dan na voor sinds vanaf uiterlijk gaan gaat gegaan jaar het vast vaste onbepaalde tijd duur moment "
    "begonnen begint beginnen begon gestart start starten startten ging gingen beginjaar liepen liep bestonden bestaan pas sinds tussen voorbij cyclisch cyclische actief lopend lopende "
    "hun in van afloop opleveren opgeleverd verloopt verlopen inmiddels reeds steeds jaartal periode".split()
)
_OPEN = re.compile(
    r"\b(?:geen|zonder|niet op een)\b.*\b(?:einddatum|eindjaar|einde?|bepaald moment)\b|\bonbepaalde (?:looptijd|tijd|duur)\b|\bdoorlopende?\b|\bcyclische?\b"
    r"|\b(?:blijven|blijft|gewoon|lopen|loopt) (?:\w+ )?(?:doorlopen|door)\b(?!.*\d)|\bgeen (?:vaste )?looptijd\b"
)
_BEGINS = re.compile(
    r"\b(?:begonnen|begint|beginnen|begon|gestart|start|starten|startten|van start|beginjaar|sinds|liepen|liep|bestonden)\b"
)
_ENDS = re.compile(
    r"\b(?:eindigen|eindigt|einde|eindjaar|einddatum|beeindigd|stoppen|stopt|gestopt|af|afloopt|aflopen|afgelopen|afgerond|rond|klaar|gereed|ophouden|ophoudt|op|tot_en_met|opgeleverd|verlopen|voorbij)\b"
)
_OVER = re.compile(r"\b(?:af|afgelopen|aflopen|klaar|afgerond|beeindigd|gestopt|voorbij)\b")
_RUNS = re.compile(
    r"\b(?:lopen|loopt|doorlopen|doorloopt|door|duren|duurt|gaan|gaat|actief|lopend|lopende|looptijd)\b"
)
_YEAR = rf"(?:het jaar |eind |begin )?({YEAR})"
_AFTER = re.compile(
    rf"\b(?:na|(?:later|langer|verder)(?: \w+)? dan|voorbij)(?: tot)? {_YEAR}\b|\b{YEAR} voorbij\b"
)
_BEFORE = re.compile(rf"\b(?:voor|eerder(?: \w+)? dan|uiterlijk|tot) {_YEAR}\b")


def of_term(clause: Clause, desk: Desk) -> Condition | None:
    """The condition on the term that a clause puts; None where it puts none, or has a word of its own."""
    text = clause.text
    if not clause.knows(TERM_WORDS, {w for w in clause.words if re.fullmatch(YEAR, w)}):
        return None
    years = [int(w) for w in clause.words if re.fullmatch(YEAR, w)]
    if not years:
        if _OPEN.search(text):
            return _made(lambda b, e: e is None, "zonder eindjaar", "met een eindjaar")
        if re.search(r"\b(?:al|inmiddels|reeds)\b", text) and _ENDS.search(text):
            now = date.today().year
            return _made(
                lambda b, e: e is not None and e < now,
                f"die voor {now} zijn afgelopen",
                f"die in {now} nog lopen",
            )
        return None
    year = years[0]
    if len(years) == 2 and "tussen" in clause.words and _ENDS.search(text):
        low, high = sorted(years)
        return _made(
            lambda b, e: e is not None and low <= e <= high, f"die tussen {low} en {high} aflopen", ""
        )
    if len(years) > 1:
        return None
    if _BEGINS.search(text) and "nog" not in clause.words:
        return _begun(text, year)
    not_yet = re.search(r"\bnog niet\b|\bniet (?:\w+ )?(?:klaar|afgerond|afgelopen)\b", text)
    if clause.negated and not not_yet:
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
        return None
    if _ENDS.search(text):
        if "tot_en_met" in text and _OVER.search(text):
            return _made(lambda b, e: e is not None and e <= year, f"die uiterlijk {year} aflopen", "")
        if "tot_en_met" in text:
            return _made(lambda b, e: e == year, f"die tot en met {year} lopen", "")
        return _made(lambda b, e: e == year, f"die in {year} aflopen", "")
    if _RUNS.search(text):
        return _made(
            lambda b, e: (b is None or b <= year) and (e is None or e >= year),
            f"die in {year} lopen",
            f"die in {year} niet lopen",
        )
    return None


def _goes_on(text: str) -> bool:
    return (
        re.search(r"\b(?:doorlopen|doorloopt|lopen|loopt|duren|duurt|gaan|gaat|nog)\b(?! af\b)", text)
        is not None
        and " af" not in text
    )


def _begun(text: str, year: int) -> Condition:
    def known(record: Record) -> bool:
        return _years(record)[0] is not None

    if _AFTER.search(text):
        return _made(lambda b, e: b is not None and b > year, f"die na {year} zijn begonnen", "", known)
    if _BEFORE.search(text):
        return _made(lambda b, e: b is not None and b < year, f"die voor {year} zijn begonnen", "", known)
    return _made(lambda b, e: b == year, f"die in {year} zijn begonnen", "", known)


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
