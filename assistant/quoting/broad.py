"""What is told of a subject as a whole ("wat doet de regio voor fietsers?", "wat is er afgesproken over jongeren?"): what is done or wanted
for it, from more than one place. Such a question has one weighty word, so that every statement with that word holds it alike, and what
only describes how things stand would come before what is done about them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.candidates import Candidate, repeats, within
from assistant.quoting.choice import leading, with_reasons
from assistant.reading.question import Group, Question
from ingest.language import fold

WEIGHTY = 0.2  # a group from which on is part of what is asked
SUBJECTS = 2  # words that make up a subject at most
MOST, ROOM = 4, 800  # statements, and their characters
OF_ONE_PLACE = 2
_DOES = r"(?:doe[nt]?|deed|deden|ondernee?m\w*|gaa[nt]|wil(?:len|t)?|moe(?:t|ten)|kan|kunnen|zegt?|zeggen|regel(?:t|en))"
_ABOUT = r"(?:voor|aan|tegen|met|rond|rondom|over|om|op het gebied van|ten aanzien van|bij)"
_ASKED = re.compile(
    rf"(?:en |maar )?wat {_DOES} (?:er )?(?:[\w-]+ ){{1,5}}?(?:er )?{_ABOUT} "
    rf"|(?:en |maar )?wat (?:gebeurt|wordt|is|staat|zijn) (?:er|de|het|hier)? ?(?:[\w-]+ ){{0,5}}?(?:afgesproken|geregeld|gedaan|plannen|afspraken|maatregelen|aanpak|beleid|inzet|gepland|bedacht)\b.*\b{_ABOUT} "
    rf"|(?:en |maar )?wat (?:gebeurt|wordt|staat|is|zijn) (?:er )?(?:[\w-]+ ){{0,4}}?{_ABOUT} .*\b(?:gedaan|afgesproken|geregeld|gepland|ondernomen)\W*$"
    rf"|(?:en |maar )?wat (?:gebeurt|staat) (?:er )?(?:[\w-]+ ){{0,4}}?{_ABOUT} "
    rf"|(?:en |maar )?welke (?:plannen|afspraken|maatregelen|acties|initiatieven|stappen) (?:[\w-]+ ){{0,6}}?{_ABOUT} "
)
# Who acts, and what is done: "wij werken aan", "de gemeenten verkennen"; "Opstellen van", "Regie voeren op"; "is vastgesteld", "wordt verkend".
_ACTOR = (
    r"(?:we|wij|regio|\w*gemeenten?|stad|partners|partijen|provincies?|corporaties|netbeheerders|overheden)"
)
_WE = re.compile(
    rf"\b(?!noem)\w+(?:en|t) {_ACTOR}\b|\b{_ACTOR}(?: \w+){{0,3}}? (?:(?:gaan|willen|zullen|blijven|zetten|werken|maken|nemen|voeren|zoeken|bieden|streven|vullen|pleiten|zet|werkt|wil|neemt|maakt)\b|\w{{4,}}en\b)",
    re.I,
)
_TO_DO = re.compile(
    r"(?:(?:het|de|een|actief|regionale?|regionaal|samen|verdere?|betere?|nieuwe?) )*(?:\w+en\b(?: (?:van|op|aan|tot)\b|(?: \w+)? (?:voeren|maken)\b)|\w+(?:ing|atie|eren) van\b|afspraken\b|actie\b|aanpak\b|realisatie\b|\w+eren\b|actief inzetten\b)",
    re.I,
)
_DECIDED = re.compile(
    r"\b(?:is|zijn|wordt|worden|werd|werden)\b(?: [\w()'-]+){0,8}? (?:vastgesteld|afgesproken|besloten|opgesteld|uitgewerkt|verkend|onderzocht|ontwikkeld|gerealiseerd|opgepakt|opgenomen|gestart|uitgevoerd|ingezet|uitgebreid|ondersteund)\b",
    re.I,
)
_SUCH_AS = re.compile(r"denk (?:hierbij |daarbij )?aan\b")  # what is done stands before it
_POINTS_BACK = re.compile(
    r"(?:op|in|bij|met|door|uit|voor) (?:deze|die|dit|dat)\b|(?:dit|dat|deze|die|hier\w*|daar\w*|zij|ze|het|dus|zo|ook)\b"
)
_LABELLED = ("field", "row")  # who pays or answers for it, and how much: no deed
_OTHERWISE = re.compile(
    r"\b(?:die|waar\w*|omdat|zodat|nu|als|mis|gemeen|te maken|kost\w*|verschil\w*|vind\w*|denk\w*)\b"
)


def subject_of(question: Question) -> list[Group]:
    """The words of the subject that a question asks of as a whole; nothing where it asks anything more particular."""
    flat = fold(question.text).strip()
    if question.follow_up or question.names or question.years or question.number or question.intent.compare:
        return []
    if not _ASKED.match(flat) or _OTHERWISE.search(flat) or re.search(r"\d", flat):
        return []
    groups = [g for g in question.groups if g.weight >= WEIGHTY]
    return groups if 0 < len(groups) <= SUBJECTS else []


def overview(
    question: Question, fitting: Sequence[Candidate], ranked: Sequence[Candidate]
) -> list[Candidate]:
    """What is done or wanted for the subject of a question, best first; nothing where it asks for no such thing or fewer than two statements
    tell it. `fitting`: the statements that may answer, `ranked` all of them, best first."""
    groups = subject_of(question)
    if not groups:
        return []
    named = [c for c in fitting if c.unit.kind not in _LABELLED and all(g.names(c.stems) for g in groups)]
    named = [c for c in named if not _POINTS_BACK.match(fold(c.text))]  # it cannot be read alone
    chosen: list[Candidate] = []
    for c in named:
        if len(chosen) == MOST:
            break
        if (
            _tells_a_deed(c)
            and sum(o.place == c.place for o in chosen) < OF_ONE_PLACE
            and not repeats(c, chosen)
        ):
            chosen.append(c)
    if len(chosen) < 2:
        return []
    before = leading(question, chosen[0], ranked)
    told = with_reasons(question, chosen[1:], [*before, chosen[0]], ranked)
    return within([*before, chosen[0], *told], ROOM)


def _tells_a_deed(c: Candidate) -> bool:
    """Whether a statement says who does something, or what is done or decided; an item of a list also by what is to be done alone."""
    if _SUCH_AS.match(fold(c.text)) or _WE.search(c.text) or _DECIDED.search(c.text):
        return True
    return c.unit.kind == "item" and _TO_DO.match(c.text.strip()) is not None
