"""What can stand in the place of a question word: somebody who does it, a moment, a place, a duration, how often, a measure.

A sentence that holds the words of a question answers it only if it holds this too, and not as part of something else: a
year in the name of a plan is no moment ("Warmteplan 2040"), a municipality behind "voor" is not who makes it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.claims.checks.frames import party
from assistant.claims.reading import Known, read
from assistant.evidence.marks import PEOPLE, WHEN
from assistant.reading.question import Group, Question
from assistant.words.numerals import SEVERAL
from ingest.language import fold, stem, words
from ingest.months import MONTH

KEPT = 20_000  # sentences read
# Who stands behind one of these does not do what the sentence tells.
_NOT_THE_DOER = frozenset("om voor in op over naar binnen buiten uit onder rond tot na per".split())
NOBODY, OTHERS = "niemand", "anderen"
_MAY_DO = frozenset(["", "door", "bij"])  # "de regierol ligt bij de gemeente"
_ASKS_NO_DOER = re.compile(
    r"\b(?:aan|voor|van|over|naar|bij|met|op|tegen|tussen|uit) wie\b"
    r"|\b(?:krijg\w*|ontvang\w*|profite\w*|aanmerking|bedoeld|geldt|gelden|zijn|waren|hoor\w*|horen|behoren|valt|vallen|gerekend|zitten|doen|deden)\b"
)
_DOER_ASKED = re.compile(
    r"^(?:en |maar )?(?:door )?(?:wie|welke (?:\w+ )?(?:partij|organisatie|instantie|club|functionaris|instelling|persoon|partner))\b(?! (?:is|zijn|was|waren) (?:de|het|een|er)\b)"
)
_NO_TASK = re.compile(r"\b(?:heet|lid|leden|voor|betaalt|bekostigt)\W*$|\bwie (?:zit|zat)\b|\bnodig\b")
_BEHIND = re.compile(r"\(([^()\d]{3,40})\)\W*$")
_OPENING = 6  # words within which a sentence names who does what it tells
_OFFICE = re.compile(r"(?:adviseur|manager|directeur|secretaris|griffier|bestuurder|coordinator)s?$")
_SAYS_OF_WHOM = re.compile(r"(?:ale|ele|lijke|ische)$")  # "regionale afspraken" are nobody
_NOBODY = re.compile(
    r"(?:wet|voorstel|plan|programma|akkoord|agenda|visie|verordening|strategie|kader)$"
)  # nor are papers
_RESPONSIBLE = re.compile(r"\b(?:procesmanagement|vacature|n\.?t\.?b\b|nader te bepalen)", re.I)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody whom a sentence names: the stem of the word, the preposition before it, whether it is a person."""

    stem: str
    prep: str
    person: bool


class Parties:
    """Those whom the sentences of one library name; what was read is kept."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._kept: dict[str, tuple[Party, ...]] = {}

    def of(self, text: str) -> tuple[Party, ...]:
        if text not in self._kept:
            if len(self._kept) > KEPT:
                self._kept.clear()
            tokens = read(text, self._known).tokens
            aims = {t.clause for t in tokens if t.low == "om"}  # "om de raden te informeren": they do nothing
            self._kept[text] = tuple(
                Party(stem(t.low), t.prep or ("om" if t.clause in aims else ""), t.kind == "persoon")
                for t in tokens
                if t.amount is None
                and (party(t) or _OFFICE.search(t.low))
                and not _SAYS_OF_WHOM.search(t.low)
                and not (t.kind != "persoon" and _NOBODY.search(t.low))
            )
        return self._kept[text]

    def opens(self, text: str) -> bool:
        """Whether a text begins with the name of somebody, as an item of a list of parties does."""
        first = {stem(w) for w in words(text)[:2]}
        return any(p.stem in first and not p.prep for p in self.of(text))

    def acts(self, question: Question, text: str) -> bool:
        """Whether a text opens with somebody who does what it tells, other than the question's own parties, or says by whom
        it is done."""
        said = {stem(w) for w in words(question.text)}
        first = {stem(w) for w in words(text)[:_OPENING]}
        behind = _BEHIND.search(text)  # "Aantal verhuizingen (woningcorporatie)"
        if behind is not None and any(p.stem not in said for p in self.of(behind.group(1))):
            return True
        return any(
            p.stem not in said and (p.prep == "door" or (p.stem in first and (not p.prep or p.person)))
            for p in self.of(text)
        )

    def answer(self, question: Question, text: str) -> bool:
        """Whether a text names somebody whom "wie" can ask for: not the question's own parties, nor where "wie" asks for
        the doer one for whom, of whom or in whom something is done."""
        if question.english or _RESPONSIBLE.search(text) or PEOPLE.match(text):
            return True
        said = question.once("said stems", lambda: frozenset(stem(w) for w in words(question.text)))
        anyone = question.once("anyone", lambda: bool(_ASKS_NO_DOER.search(fold(question.text))))
        return any(
            p.stem not in said and (anyone or p.person or p.prep not in _NOT_THE_DOER) for p in self.of(text)
        )

    def unsaid_who(self, question: Question, texts: Sequence[str]) -> str:
        """Where a question asks who does something: NOBODY if the texts name nobody beside the question's own parties, OTHERS if they only
        name those of whom, with whom or for whom it is done, "" if somebody may be who does it."""
        if question.intent.form != "wie" or question.english or question.follow_up:
            return ""
        if not asks_doer(question):
            return ""
        said = {stem(w) for w in words(question.text)}
        named = [(p, t) for t in texts for p in self.of(t) if p.stem not in said]
        if any(_RESPONSIBLE.search(t) or PEOPLE.match(t) or self.acts(question, t) for t in texts):
            return ""
        if any(p.person or _may_do(p, t) for p, t in named):
            return ""
        return OTHERS if named else NOBODY


def _may_do(party: Party, text: str) -> bool:
    """Whether somebody whom a text names may do what it tells; in a body that is written in capitals things are decided."""
    return party.prep in _MAY_DO or (party.prep == "in" and party.stem.upper() in text)


def asks_doer(question: Question) -> bool:
    """Whether a question asks who does something, and not for whom, with whom or who somebody is."""
    flat = " ".join(fold(question.text).split())
    return bool(_DOER_ASKED.search(flat)) and not (_ASKS_NO_DOER.search(flat) or _NO_TASK.search(flat))


_MAKER_ASKED = re.compile(
    r"\bwie (?:heeft|hebben|had|hadden) (?:(?:die|dat|dit|deze|hem|het|ze|de|een) )(?:[\w'-]+ ){0,3}?"
    r"(?:gemaakt|geschreven|opgesteld|ontworpen|bedacht|verzonnen|gebouwd|getekend|ontwikkeld|samengesteld|ondertekend|opgericht)\b"
    r"|\bwie (?:heeft|hebben|had|hadden) (?:[\w'-]+ ){1,8}?(?:bedacht|verzonnen)\b"
    r"|\bwie (?:maakten?|schreef|schreven|ontwierp|bedacht|bouwden?|tekenden?|ondertekenden?) (?:die|dat|dit|deze|hem|het|ze)\b"
)
_MADE_BY = re.compile(
    r"\b(?:partners in|(?:af)?gesloten (?:met|tussen)|ondertekenaars?|auteurs?|samenstelling|redactie|colofon|in opdracht van)\b",
    re.I,
)


_MAKES = re.compile(
    r"\b(?:maakte?|gemaakt|schrijft|schreef|geschreven|stelde|opgesteld|ontwierp|ontworpen|ontwikkelde?|bedacht|bouwde?|gebouwd|tekende|getekend|ondertekend|sloot|sloten|gesloten|afgesloten|opgericht|opgeleverd|samengesteld)\b",
    re.I,
)


def asks_maker(question: Question) -> bool:
    """Whether a question asks who made, wrote or signed something."""
    return question.intent.form == "wie" and bool(_MAKER_ASKED.search(fold(question.text)))


_MAKER_VERB = re.compile(
    r"(?:maak\w*|gemaakt|schreef|schreven|geschreven|opgesteld|ontwierp|ontworpen|bedacht|verzonnen|bouwd\w*|gebouwd|ondertekend\w*|tekend\w*|getekend|ontwikkeld|samengesteld|opgericht|heeft|hebben|opdracht\w*|gegeven|gaf|gaven|verstrekt)$"
)


def made_thing(question: Question) -> Group:
    """The word for what somebody made or ordered, of a question that asks who did."""
    things = [g for g in question.groups if not _MAKER_VERB.match(g.shown)] or list(question.groups)
    return max(things, key=lambda g: g.weight)


_CLAUSES = re.compile(r"(?<=\w)[,;:] ")
_IS_MADE = re.compile(r"^(?!.*\bdoor\b).*\b(?:is|zijn|was|waren|wordt|worden|werd|werden)\b", re.I | re.S)


def names_maker(question: Question, text: str, parties: Parties) -> bool:
    """Whether a text says who made something, between whom it was agreed, or by whom it was written; what "is opgesteld" names nobody."""
    if _MADE_BY.search(text):
        return True
    return any(
        _MAKES.search(clause) is not None and not _IS_MADE.search(clause) for clause in _CLAUSES.split(text)
    ) and parties.acts(question, text)


# A year right behind a word with a capital belongs to a name, and one behind "uit" says from when a document is.
_NAMED_AFTER = re.compile(r"(\b[A-ZÀ-Þ][\w'’&-]*|\buit)\s(?=(?:19|20)\d{2}\b)")
_NO_NAME = re.compile(
    rf"(?:{MONTH}|in|per|vanaf|tot|eind|begin|medio|sinds|voor|na|uiterlijk|voorjaar|zomer|najaar|winter|"
    r"planning|looptijd|oplevering|q[1-4]|kwartaal|jaren|periode|tijdspad)",
    re.I,
)


def tells_when(text: str) -> bool:
    """Whether a text has a moment that is not part of a name ("Mobiliteitsplan 2040", "Actie 2026:")."""
    dates = list(WHEN.finditer(text))
    if not dates:
        return False
    of_names = {
        m.end() for m in _NAMED_AFTER.finditer(text) if not _NO_NAME.fullmatch(fold(m.group(1)).strip())
    }
    return any(m.start() not in of_names for m in dates)


_IN_PLACE = re.compile(
    r"\b(?i:in|op|bij|te|rond|rondom|langs|tussen|naast|nabij|aan|door|naar|tot|zoals|waaronder|locatie|gebied)\s+"
    r"(?:(?:de|het|een|onze|station|bedrijventerrein|wijk|wijken|buurt|buurten|gemeente|gemeenten|knooppunt|stad|dorp|hart van)\s+)*"
    r"[`'‘(]*([A-ZÀ-Þ][\w'’&-]+(?:(?: |, (?:en )?(?:de |het )?| en (?:de |het )?)[A-ZÀ-Þ][\w'’&-]+)*)"
)
_SOMEWHERE = re.compile(
    r"\b(?:overal|nergens|elke gemeente|alle gemeenten|buiten de|binnen de|langs|rondom|aan de rand|thuis(?! in )|andere (?:regio)?gemeenten?|(?:gemeente|plaats) van herkomst)\b",
    re.I,
)


# Where in a region or a province something is, its name does not tell; nor does what is written in capitals, but a road.
_NO_PLACE = re.compile(r"\b(?:\w*[Rr]egio|[Pp]rovincie)\s+[A-ZÀ-Þ][\w'’-]+|\b(?![AN]\d)[A-Z][A-Z\d]+\b")
_OF_A_NAME = re.compile(r"\b[A-ZÀ-Þ][\w'’-]+ $")
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: (?:van|de|der|den|[A-ZÀ-Þ][\w'’-]+))*"
_IN_A_ROW = re.compile(
    rf"\b{_NAME}(?:, {_NAME}){{2,}}|"
    r"\b[A-ZÀ-Þ][\w'’-]+(?:, [A-ZÀ-Þ][\w'’-]+)* en (?:de |het )?[A-ZÀ-Þ][\w'’-]+"
)


# "Waar wordt erover besloten?" is told by the body in which, as by a place.
_SETTLED_ASKED = re.compile(
    r"\bwaar\b.*\b(?:bespr\w+|beslo\w+|beslis\w+|beslui\w+|overleg\w*|afgestemd|geagendeerd|behandel\w+|bepaald|vastgesteld|gesprek|afspraken)\b"
)
_IN_A_BODY = re.compile(
    r"\b(?i:in|op|tijdens|binnen|aan|bij|via) (?:(?:het|de|een|dit|dat) )?(?:[\w-]+ ){0,2}?"
    r"(?:\w*(?:overleg|raad|commissie|stuurgroep|tafel|congres|vergadering|beraad|college|bestuur)\b|[A-Z]{2,}\b)"
)


def places(text: str) -> set[str]:
    """The folded words with a capital that a text puts behind a preposition of place."""
    return {w for m in _IN_PLACE.finditer(text) for w in words(m.group(1))} - {"en", "de", "het"}


def tells_where(text: str, question: Question) -> bool:
    """Whether a text has a place or several names in a row that the question does not name, or says that it is nowhere or
    everywhere."""
    said = set(words(question.text))
    if question.once("settled", lambda: _SETTLED_ASKED.search(fold(question.text))) and any(
        words(m.group())[-1] not in said for m in _IN_A_BODY.finditer(text)
    ):
        return True
    text = _NO_PLACE.sub(" ", text)
    rows = (
        set(words(m.group())) - {"en", "de", "het", "van", "der", "den"}
        for m in _IN_A_ROW.finditer(text)
        if not _OF_A_NAME.search(text[: m.start()])  # "Programma Water en Bodem"
    )
    return bool(_SOMEWHERE.search(text)) or not places(text) <= said or any(not row & said for row in rows)


_NUMBER = rf"(?:\d+(?:[.,]\d+)?|een|één|{'|'.join(SEVERAL)}|half|halve|anderhalf|enkele|meerdere|paar)"
_STRETCH = rf"\b{_NUMBER}\s(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|minuten)\b"
_LENGTH = re.compile(
    rf"{_STRETCH}"
    r"|\b(?:tot|t/m|tot en met|sinds|vanaf|tussen|looptijd|duurt|duren|doorlopend|continu|in plaats van|jarenlang\w*|dagelijks)\b"
    r"|\b(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}\b|\bQ[1-4]\b",
    re.I,
)
_OFTEN = re.compile(
    rf"\b{_NUMBER}\s(?:keer|maal)\b|\b\w*(?:jaarlijks|maandelijks|wekelijks|dagelijks|daags)\w*\b|\b(?:per|elk|elke|ieder|iedere)\s(?:jaar|half\s?jaar|maand|kwartaal|week|dag)\b"
    rf"|\b(?:elke|iedere|om de)\s{_NUMBER}\s(?:jaar|maanden|weken|dagen|kwartalen)\b"
    r"|\b(?:aantal keren|regelmatig|steeds|altijd|nooit|continu|doorlopend|terugkerend)\b",
    re.I,
)


def tells_how_long(text: str) -> bool:
    """Whether a text says how long something takes or between which moments it is."""
    return bool(_LENGTH.search(text))


def tells_a_stretch(text: str) -> bool:
    """Whether a text says so many years, months, weeks, days or hours."""
    return re.search(_STRETCH, text, re.I) is not None


def tells_how_often(text: str) -> bool:
    """Whether a text says how often something happens."""
    return bool(_OFTEN.search(text))


# How long one waits is told in months or years, not in the quarters or the hours of who works on it.
_WAITED = re.compile(
    rf"\b{_NUMBER}\s(?:jaar|jaren|maand|maanden|week|weken|dag|dagen)\b|\b(?:jarenlang|langdurig|wacht(?:tijd|lijst))\w*",
    re.I,
)
_TIME_ASKED = re.compile(
    r"\b(?:hoe lang|hoeveel (?:maanden|weken|dagen|jaar|jaren))\b|\b(?P<often>hoe vaak|hoeveel (?:keer|maal|keren))\b"
)


def tells_the_time(question: Question, text: str) -> bool:
    """Whether a text says how long or how often, where a question asks for that ("hoeveel maanden ...?")."""
    asked = question.once("time asked", lambda: _TIME_ASKED.search(fold(question.text)))
    if asked is None:
        return True
    if not asked.group("often") and question.once("waits", lambda: "wacht" in fold(question.text)):
        return bool(_WAITED.search(text))
    return tells_how_often(text) if asked.group("often") else tells_how_long(text)


# A measure that "hoeveel" asks for, and how texts write it.
_MEASURES = (
    (r"hectares?", r"ha|hectares?"),
    (r"vierkante meters?", r"m2|m²|vierkante meters?"),
    (r"kilometers?|km", r"km|kilometers?"),
    (r"meters?", r"m|meters?"),
    (r"minuten|minuut", r"min|minuten|minuut|uur"),
    (r"megawatt|mw", r"mw|megawatt"),
    (r"uur|uren", r"uur|uren"),
    (r"terawattuur|twh", r"twh|terawattuur"),
    (r"ton", r"ton|kton|mton"),
    (r"liters?", r"l|liters?"),
    (r"graden", r"graden|°"),
)
_MEASURED = tuple(
    (re.compile(rf"\bhoeveel (?:{asked})\b"), re.compile(rf"\d\s?(?:{told})(?![^\W\d_])|\b(?:{told})\b.*\d"))
    for asked, told in _MEASURES
)


_STRETCH_ASKED = re.compile(r"\bhoeveel (?:jaar|jaren|maand|maanden|week|weken|dag|dagen)\b")
_STRETCH_TOLD = re.compile(
    rf"{_STRETCH}|\b(?:19|20)\d{{2}}\s?(?:[-–/]|t/m|tot en met|tot)\s?(?:19|20)\d{{2}}\b"
)


def in_measure(question: Question, text: str) -> bool:
    """Whether a text has the measure that "hoeveel" names ("hoeveel hectare ...?"); True where it names none."""
    flat = fold(question.text)
    if _STRETCH_ASKED.search(flat):
        return bool(_STRETCH_TOLD.search(fold(text)))
    told = next((told for asked, told in _MEASURED if asked.search(flat)), None)
    return told is None or bool(told.search(fold(text)))
