"""How great a part of something is, where a question says it itself ("gaat meer dan de helft van de uren naar de provincie?"): the question
which part it is, and yes or no before its answer."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.evidence.sums import amount
from assistant.reading.part_said import SO_MUCH, part_in
from assistant.reading.question import Question
from ingest.language import fold

_WHO = r"(?:de gemeente |gemeente |de |het )?(?P<who>(?!jaar\b)[a-z][\w'-]*(?: [a-z][\w'-]*){0,3}?)"
_YEAR = r"(?P<year> (?:in|vanaf|na|sinds) (?:het jaar )?(?:19|20)\d\d(?: ?(?:-|tot|t/m|tot en met) ?(?:19|20)\d\d)?)?"
_BEHIND = (
    r"(?: (?:terecht|voor (?:zijn|haar|hun) rekening|op zich|op|besteed|opgenomen|gehuisvest|toegewezen))?"
)
_CONSISTS = re.compile(
    rf"(?:en |maar )?(?:bestaat|bestaan|bestond) (?P<what>.+?){_YEAR} voor {SO_MUCH} uit {_WHO}\W*"
)
_PUT = (
    _CONSISTS,
    *(
        re.compile(rf"(?:en |maar )?{form}\W*")
        for form in (
            rf"(?:neemt|nam|levert|huisvest|krijgt|kreeg|doet|heeft|had|draagt|besteedt|verzorgt|vormt|dekt|vangt|plaatst|realiseert|bouwt|betaalt|steekt) {_WHO} {SO_MUCH} van (?P<what>.+?){_BEHIND}",
            rf"staat {_WHO} voor {SO_MUCH} van (?P<what>.+?)",
            rf"is {_WHO} (?:goed voor|verantwoordelijk voor) {SO_MUCH} van (?P<what>.+?)",
            rf"is het aandeel van {_WHO} (?:in|van|op|binnen) (?P<what>.+?) {SO_MUCH}",
            rf"(?:komt|komen|kwam|gaat|gaan|ging|is|zijn|was|valt|vallen|ligt|liggen|zit|zitten|bestaat|belandt|wordt) {SO_MUCH} van (?P<what>.+) (?P<by>in|naar|voor|van|bij|over|uit|op|aan|door) {_WHO}{_YEAR}{_BEHIND}",
        )
    ),
)
_PERCENT = re.compile(r"(?P<n>[\d.]+(?:,\d+)?)%")


def put_as_which_part(question: Question) -> str:
    """The question which part it is; "" where a question says none."""
    if (match := _read(question)) is None:
        return ""
    found = match.groupdict()
    what, who = (question.text[match.start(k) : match.end(k)].strip() for k in ("what", "who"))
    year = found.get("year") or ""
    by = "" if match.re is _CONSISTS or found.get("by") in ("over", "uit") else "van "
    return f"Welk deel van {what}{year} is {by}{who}?"


def held_to_part(question: Question, told: Draft | None) -> Draft | None:
    """What part it is, with yes or no before it; None where that answer gives no percentage of what is asked."""
    match = _read(question)
    if match is None or told is None or told.outcome != "beantwoord" or not told.sentences:
        return None
    shares = [_PERCENT.match(s.text) for s in told.sentences]
    values = [amount(s["n"]) for s in shares if s]
    if len(values) < len(shares):
        return None
    part = part_in(match)
    holds = ["Ja. " if part.holds(v or 0.0) else "Nee. " for v in values]
    made = [
        replace(s, pieces=(word, *s.pieces)) if not k or len(set(holds)) > 1 else s
        for k, (s, word) in enumerate(zip(told.sentences, holds, strict=True))
    ]
    return replace(told, sentences=tuple(made), why=f"nagegaan: {told.why}")


def _read(question: Question) -> re.Match[str] | None:
    flat = fold(question.text)
    if question.leaning or len(flat) != len(question.text):
        return None
    return next((m for put in _PUT if (m := put.fullmatch(flat)) is not None), None)
