"""Follow-ups on which of them has the most or the least: the next in that order ("en de tweede?", "wie komt daarna?"), and how many another
one has ("en Veenburg?"). Works on the words alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.turns import pointing
from assistant.turns.followup import opened
from assistant.words.formwords import VERBS
from ingest.language import compiled, fold, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

_END = r"(?:meest|minst|hoogst|laagst|grootst|kleinst|langst|kortst|duurst)e?"
_OUTSIDE = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven")
_RANKED = re.compile(
    rf"^(?:en )?(?:(?P<in>in )|bij |van )?(?P<which>wie|welke? (?P<sort>gemeente|plaats|organisatie|partij|partner|actie|dossier|thema))\b(?P<between>.*?)"
    rf"\b(?:op (?P<out>{'|'.join(_OUTSIDE)}) na )?(?P<article>de|het) (?P<end>{_END})\b(?P<rest>[^?]*)",
    re.I,
)
_NEXT = re.compile(
    r"(?:(?:en|wie|welke|wat|komt|staat|is|volgt|dan|er|de|die|daar|op|plaats|volgende|gemeente|organisatie|actie) )*(?:daarna|erna|hierna|daarop|volgende|daaronder|eronder)(?: (?:komt|volgt|dan|staat))*"
)
_PLACED = re.compile(
    r"(?:(?:en|wie|welke|wat|komt|staat|is|dan|er|de|op|plaats|plek|nummer|nr) )*"
    r"(?:(?P<ordinal>tweede|derde|vierde|vijfde|zesde|zevende|achtste)|(?:nummer|nr\.?|plaats|plek|op) (?P<number>[2-8]|twee|drie|vier|vijf|zes))(?: (?:plaats|plek|gemeente|organisatie|actie|staat|dan|komt))*"
)
_ORDINALS = ("tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste")
_OTHER = re.compile(
    r"(?:(?:en|hoe zit het met|wat|hoeveel) )*(?:(?:in|bij|van|voor|met|de|het|gemeente) )*(?P<who>[\w.'-]+(?: [\w.'-]+){0,3})",
    re.I,
)
_MOST = 7  # words of a turn that asks no more than this
_COUNTED = frozenset("meest meeste minst minste".split())


def of_ranking(question: Question, previous: Question) -> str:
    """The follow-up as a whole question; "" where it is no such follow-up."""
    if action := _of_actions_told(question, previous):
        return action
    ranked = _RANKED.match(previous.text)
    flat = " ".join(fold(opened(question.text)).strip(" ?!.,").split())
    if ranked is None or not flat or len(words(flat)) > _MOST:
        return ""
    place = _place(flat, _OUTSIDE.index(ranked["out"].lower()) + 1 if ranked["out"] else 0)
    if place:
        at = ranked.start("article")
        begin = previous.text.lower().rfind(" op ", 0, at) + 1 if ranked["out"] else at
        return f"{previous.text[:begin]}op {_OUTSIDE[place - 1]} na {previous.text[at:]}"
    return _of_another(question, ranked)


_ACTIONS_IN = re.compile(
    r"^(?:en )?(?:welke|wat zijn de|noem (?:de|alle)) acties(?: (?:staan|zijn|heeft|kent|noemt|bevat))?(?: er)?(?P<of> (?:in|van|uit) [^,?]+)?\W*$",
    re.I,
)
_WHICH_ACTION = re.compile(
    r"(?:welke?|wat)(?: (?:acties?|daarvan|hiervan|ervan|van (?:die|deze)(?: \w+)?|er|dan))* (?P<verb>kost|kosten|vraagt|vergt|duurt|loopt)(?: (?:er|dan|eigenlijk))* (?:(?:het|de) )?(?P<end>langst|kortst|meeste?|minste?)(?: (?:uren|uur|tijd|werk|inzet))?"
)


def _of_actions_told(question: Question, previous: Question) -> str:
    """Which of the actions that were listed takes the most hours or lasts longest ("welke duurt het langst?"); "" for any other."""
    which = _WHICH_ACTION.fullmatch(" ".join(fold(opened(question.text)).strip(" ?!.,").split()))
    numbers = list(dict.fromkeys(re.findall(r"\bactie (\d{1,2})\b", fold(previous.told))))
    if which is None or len(numbers) < 2 or question.names:
        return ""
    lasts = which["end"].startswith(("langst", "kortst"))
    whole = _ACTIONS_IN.match(previous.text)
    if whole is not None:
        of = re.sub(r"^ in ", " van ", whole["of"] or "")
        asked = (
            f"duurt het {which['end']}"
            if lasts
            else f"kost de {'minste' if which['end'].startswith('min') else 'meeste'} uren"
        )
        return f"Welke actie{of} {asked}?"
    told = f"{', '.join(f'actie {n}' for n in numbers[:-1])} en actie {numbers[-1]}"
    return f"Welke actie duurt het {which['end']}: {told}?" if lasts else f"Hoeveel uur kosten {told}?"


def _place(flat: str, now: int) -> int:
    """How many stand before the place that is asked; 0 where none is."""
    if _NEXT.fullmatch(flat):
        return now + 1 if now < len(_OUTSIDE) else 0
    placed = _PLACED.fullmatch(flat)
    if placed is None:
        return 0
    if placed["ordinal"]:
        return _ORDINALS.index(placed["ordinal"]) + 1
    said = placed["number"]
    return int(said) - 1 if said.isdigit() else _OUTSIDE.index(said)


def _of_another(question: Question, ranked: re.Match[str]) -> str:
    """How many one has that is named itself, where it was asked which has the most."""
    sort = fold(ranked["sort"] or "")
    said = _OTHER.fullmatch(opened(question.text).strip(" ?!.,"))
    if said is None or question.years or not sort:
        return ""
    towns = question.named("gemeente")
    if sort in ("gemeente", "plaats"):
        if len(towns) != 1 or len(question.names) > 1 or len(words(said["who"])) > len(words(towns[0].shown)):
            return ""
        who = f"in {towns[0].shown}" if ranked["in"] else towns[0].shown
    elif sort == "actie":
        if not question.number or compiled(r"acti(?:e|epunt) \d+").fullmatch(fold(said["who"])) is None:
            return ""
        who = f"actie {question.number}"
    elif sort in ("organisatie", "partij", "partner"):
        if not any(w[0].isupper() for w in said["who"].split()) or pointing.pointed(fold(said["who"])):
            return ""
        who = said["who"]
    else:
        return ""
    verb = " ".join(ranked["between"].split())
    rest = ranked["rest"].strip()
    if fold(ranked["end"]) in _COUNTED:
        return f"Hoeveel {rest} {verb} {who}?" if rest and verb else ""
    if not rest:  # "in which of them is the share of ... highest"
        rest = re.sub(rf"^\s*(?:{VERBS})\b", "", ranked["between"], flags=re.I).strip()
        return f"Wat is {rest} {_within(who)}?" if rest else ""
    return f"Wat is {ranked['article'].lower()} {rest} {_within(who)}?"


def _within(who: str) -> str:
    return who if who.startswith("in ") else f"van {who}" if who.startswith("actie ") else f"in {who}"
