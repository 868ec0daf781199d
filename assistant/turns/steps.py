"""The number that a follow-up goes on to from the turn before it: "en de volgende?" after actie 4. Works on the words alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.turns import pointing
from assistant.turns.followup import opened
from ingest.language import fold, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

_MOST = 8  # words of a turn that only goes on to the next


def renumbered(text: str, number: str) -> str:
    """A question after one numbered thing as the same question after another."""
    return re.sub(
        r"\b((?:actie|thema|punt|actiepunt|nummer)\s+)\d{1,2}\b", rf"\g<1>{number}", text, count=1, flags=re.I
    )


_OTHER = re.compile(
    r"\b(?:(?:de|het|die|dat) )?(?:(?P<noun>thema|actie|punt) (?:daarna|erna|hierna|daarvoor|ervoor|hiervoor)\b|(?:volgende|vorige) (?P<after>thema|actie|punt)\b)",
    re.I,
)


def renamed(text: str, number: str) -> str:
    """A follow-up with the number for "de actie daarna" and "het volgende thema"."""
    return _OTHER.sub(lambda m: f"{m['noun'] or m['after']} {number}", text)


def stepped_to(question: Question, previous: Question) -> str:
    """The number that a follow-up means after that of the question before; no other than that where no turn gave a number."""
    turn: Question | None = previous
    if previous.number and previous.number in _numbered_in(previous.told):
        return pointing.stepped(question.asked, previous.number)
    while turn is not None:
        if turn.number in re.findall(r"\d+", turn.asked) or previous.number in _numbered_in(turn.told):
            return pointing.stepped(question.asked, previous.number)
        turn = turn.previous
    return previous.number


_TELLS = re.compile(r"\bActie (?P<number>\d{1,2}) van (?P<document>[^:\[\]]{4,90}?)(?: is\b|:)")


def from_told(question: Question, previous: Question) -> str:
    """A follow-up on the action after or before the one that the answer before told ("en die daarna?"), where no question gave its number;
    "" for any other."""
    told = list(_TELLS.finditer(previous.told))
    if len({m["number"] for m in told}) != 1 or question.names or question.number:
        return ""
    number = pointing.stepped(question.asked, told[0]["number"])
    if number == told[0]["number"] or (number.isdigit() and len(words(question.asked)) > _MOST):
        return ""
    action = f"actie {number} van {told[0]['document']}"
    if question.intent.form == "wie":
        return f"Wie is verantwoordelijk voor {action}?"
    return f"Wat is de planning van {action}?" if question.intent.form == "wanneer" else f"Wat is {action}?"


_PAGE = re.compile(r"\b(?P<page>bladzijde|bladzij|pagina|pag\.?|blz\.?) ?(?P<number>\d{1,4})\b", re.I)
_OTHER_PAGE = re.compile(
    r"(?:wat staat er )?(?:op |de |die )*(?:(?P<on>volgende|erna|daarna)|(?P<back>vorige|ervoor|daarvoor)|(?:bladzijde|bladzij|pagina|pag\.?|blz\.?) ?(?P<number>\d{1,4})"
    r"|(?:bladzijde|bladzij|pagina|blz) (?:(?P<on_behind>erna|daarna|hierna)|(?P<back_behind>ervoor|daarvoor|hiervoor)))(?: (?:bladzijde|bladzij|pagina|blz))?"
)


def of_page(question: Question, previous: Question) -> str:
    """What stands on another page, after what stands on one was asked: "en op de volgende?", "en pagina 13?"; "" for any other."""
    before = _PAGE.search(previous.text)
    said = _OTHER_PAGE.fullmatch(fold(opened(question.text)).strip(" ?!.,"))
    if before is None or said is None or question.named("document"):
        return ""
    by = 1 if said["on"] or said["on_behind"] else -1
    number = int(said["number"] or int(before["number"]) + by)
    if number < 1:
        return ""
    return f"{previous.text[: before.start('number')]}{number}{previous.text[before.end('number') :]}"


def _numbered_in(told: str) -> set[str]:
    """The number of the one action or theme that an answer tells; none where it tells several."""
    found = set(re.findall(r"\b(?:actie|thema|actiepunt) (\d{1,2})\b", fold(told)))
    return found if len(found) == 1 else set()
