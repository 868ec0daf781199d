"""Whether statements tell what somebody asks to do for himself: how to apply for a thing, where to be for it, on which day. Documents of
policy speak of such things ("aanvragen worden behandeld door ...") without telling anybody how to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.slots import slot_of
from assistant.reading.question import Question
from assistant.reading.trouble import asks_for_help
from ingest.language import fold
from ingest.months import MONTHS

_ONE = r"(?:ik|wij|we|je|jij|u|men|hij|zij|iemand|mensen|inwoners|bewoners|huurders|mijn \w+)"
_CAN = r"(?:kan|kun|kunt|kunnen|moet|moeten|mag|mogen|dien|zou)"
# A question may tell first how things are: "ik wil een warmtepomp, hoe regel ik dat?".
_BEGIN = r"(?:^|[.,;:!?] )(?:(?:en|maar|dus) )?"
_HOW = re.compile(rf"{_BEGIN}(?:hoe|op welke (?:manier|wijze)) (?:{_CAN} )?(?:\w+ )?{_ONE}\b")
_WHERE = re.compile(
    rf"{_BEGIN}waar (?:{_CAN} )?(?:\w+ )?{_ONE}\b(?=.*\b(?:zijn(?= (?:voor|met|om|als)\b|\W*$)|terecht|inzien|bekijken|ophalen|afhalen|inleveren|indienen|aanmelden|inschrijven|aanvragen|melden|bellen|kopen|"
    r"inspreken|tekenen|opvragen|klagen|solliciteren)\b)(?!.*\b(?:over|op|mee|aan|van|rekening)\W*$)"
    rf"|{_BEGIN}waar (?:vraag|meld|dien|schrijf|lever|haal|koop) {_ONE}\b"
)
# A deed that one does for oneself, as it is asked and as it is told.
_DEEDS = tuple(
    (re.compile(asked), re.compile(told))
    for asked, told in (
        (
            r"\bvra(?:ag|gen|agt)\b.*\baan\b|\baan ?(?:te )?vragen\b|\baanvraag (?:doen|indienen)\b",
            r"\baan ?(?:te )?vra\w+|\bvraagt?\b.*\baan\b",
        ),
        (r"\bmeld\w*\b.*\baan\b|\baan ?(?:te )?melden\b", r"\w*aan(?:ge| te )?meld\w*|\bmeldt?\b.*\baan\b"),
        (
            r"\bschrij(?:f|ft|ven)\b.*\bin\b|\bin ?(?:te )?schrijven\b",
            r"\bin(?:ge| te )?schr[ei]\w+|\bschrijft?\b.*\bin\b",
        ),
        (r"\bdien(?:t|en)?\b.*\bin\b|\bin ?(?:te )?dienen\b", r"\bin(?:ge| te )?dien\w*"),
        (r"\bgeef\b.*\bop\b|\bopgeven\b", r"\bop(?:ge| te )?ge?(?:ven|geven|ef)\w*|\baanmeld\w*"),
        (r"\bzeg\b.*\bop\b|\bopzeggen\b", r"\bop(?:ge| te )?zeg\w+"),
        (r"\bbezwaar\b", r"\bbezwa\w+"),
        (r"\bword\w*\b.*\blid\b", r"\blid(?:maatschap)?\b|\baan ?(?:te )?sluiten\b|\baanmeld\w*"),
        (r"\bin aanmerking\b", r"(?<!niet )\bin aanmerking\b|\brecht op\b|\bvoorwaarden?\b"),
        (r"\bmeld(?:en)?\b", r"\w*meld(?:en|t|punt\w*|ing\w*)\b|\bgemeld\b"),
        (
            r"\bkrijgt? (?:ik|je|jij|u|men|iemand|mensen)\b|\bregel(?:en)? (?:ik|je|wij|we|u)\b|\b(?:kom|komt) (?:ik|je|jij|u|iemand) aan (?:een|mijn)\b|\b(?:ik|je|jij|u|men|iemand|mensen) .*\bkrijgen\W*$",
            r"\bkrijg\w*|\bkom(?:t|en) in aanmerking\b|(?<!niet )\bin aanmerking kom\w*|\brecht op\b|\baanvra\w+|\baanmeld\w*|\bgeindiceerd\b|\bindicatie\b|\bverleend\b|\btoegekend\b|\btoewij\w+|\btoegewezen\b|\bvoorwaarden?\b|\bindeling\b|\bregeling\b",
        ),
    )
)
_PLACE = re.compile(
    r"https?:|\bwww\.|\b\w*(?:loket|balie|commissies?|website|webinar|meldpunt|gemeentehuis|stadhuis|provinciehuis|kantoor|adres|telefoon)\b|\b(?:digitaal|online|terugkijken|e-?mail)\b"
    r"|\b(?:bij|via|op) (?:de|het|uw|een) (?:\w+ )?(?:gemeente|corporatie|provincie|verhuurder|toegang|wijkteam|site)\b"
)
_SOON = re.compile(
    r"\bhoe (?:snel|vlug) (?:moet|moeten|kan|kunnen|wordt|worden|krijg|komt|komen|is|zijn|gaat)\b(?! (?:het|dat)\b)"
)
_TERM = re.compile(
    r"\d|\b(?:direct|onmiddellijk|meteen|binnen|dag|dagen|we[e]?ken|week|maand|maanden|jaar|uur|spoed|snel|sneller|versneld\w*|tempo|traag|langer)\b"
)
_DAY_ASKED = re.compile(r"\bwelke? (?:week)?(?:dag(?:en)?|avond(?:en)?|middag(?:en)?|ochtend(?:en)?)\b")
_DAY = re.compile(
    rf"\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|\bdagelijks\b|\bweekend\b|\bwerkdag\w*|\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b"
)
_AGE_ASKED = re.compile(
    r"\bhoe oud (?:moet|mag|moeten|mogen|ben|is|zijn)\b|\bwelke leeftijd\b|\b(?:vanaf|tot) welke leeftijd\b"
)
_AGE = re.compile(
    r"\b\d{2} jaar\b|\b\d{2}-(?:plus\w*|jarig\w*)|\b(?:jonger|ouder) dan \d|\bonder de \d{2}\b|\b\d{2}-\d{2}\b"
)


def unsaid_for_oneself(question: Question, told: Sequence[str]) -> bool:
    """Whether a question asks how, where or when one does something oneself, and no statement tells that. `told`: the statements."""
    if slot_of(question).contact is not None:
        return False  # a number or an address is told by itself
    flat = fold(question.text)
    texts = [fold(t) for t in told]
    if _WHERE.search(flat) or asks_for_help(question):
        return not any(_PLACE.search(t) for t in texts)
    if _DAY_ASKED.search(flat):
        return not any(_DAY.search(t) for t in texts)
    if _AGE_ASKED.search(flat):
        return not any(_AGE.search(t) for t in texts)
    if _SOON.search(flat):
        return not any(_TERM.search(t) for t in texts)
    if not _HOW.search(flat):
        return False
    deed = next((said for asked, said in _DEEDS if asked.search(flat)), None)
    return deed is not None and not any(deed.search(t) for t in texts)
