"""Which calculation a question asks for, told from its own words of counting and comparing, never from its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.reading.comparison import asks_notions
from assistant.reading.shares import PART
from assistant.words.numerals import SEVERAL
from ingest.language import fold, stem

_COMPARED = r"meer|minder|hoger|lager|groter|kleiner|langer|korter|later|eerder|vroeger|boven|onder"
_COUNTS = rf"\bhoeveel\b|\bwat (?:blijft|resteert|houdt|houden)\b|\bhoe (?:veel|groot|hoog|lang|ver|sterk)\b|\bwat (?:is|geeft|geven|kost|kosten|bedraagt|bedragen|scheelt|schelen)\b|\bwelke? (?:percentage|aantal|bedrag|{PART})\b|\baantal\b|\bplus\b|^tel\b|^(?:het )?(?:gat|kloof|tekort) tussen\b|\bin (?:twh|gwh|euro|procenten|procentpunt(?:en)?|miljoen(?:en)?|miljard(?:en)?)\b"


# Words that say what to do with figures, and so are not looked for beside them.
WORDS = frozenset(
    stem(w)
    for w in "verschil verschilt scheelt schelen tekort gat kloof opzichte vergeleken samen elkaar opgeteld totaal totale som gezamenlijk keer maal zoveel "
    "verhouding gemiddeld gemiddelde procent procentpunt procenten percentage deel aandeel resteert resteren resterende overblijft overblijven rest vierkante "
    "meter kubieke bandbreedte marge hoogste laagste kloppen klopt optellen tellen daarna daarvan later eerder gepland vertraging uitloop uitstel omhoog omlaag ondergrens bovengrens onder minimum maximum ertussen".split()
)


@dataclass(frozen=True, slots=True)
class Operation:
    """A calculation that is asked for. `kind` is one of

    som: parts added (with `per` only what a statement gives for each year); verschil: one less the other; rest: what is left of a whole; deel: a part as a percentage of its
    whole; erbij: with what comes on top of it; van: a percentage of an amount; gedaan: how much of an amount is done by now; keer: how many times as much; gemiddeld: a total divided over what `per`
    names; groei: growth as a percentage; jaren: the years between two years; marge: between the ends of a range;
    klopt: whether parts add up to what is said.
    """

    kind: str
    per: str = ""


# "komen er bij", but not "komen er bij de molen": there it says where
_ADDED = (
    r"\b(?:komt|komen|krijgt|krijgen|kwam|kwamen)\b.*\bbij\b(?=\s*(?:$|[?.,;:!)]|(?:in|tot|per|voor|na|sinds|als|op|aan|vanaf|met|door|dankzij|binnen|volgend|komend|dit|en|of|over|"
    r"ten|uit|van|tussen|straks|nu|nog|omdat|zodat|wanneer|dan|gedurende|tijdens|rond|medio|ieder|elk|jaarlijks|uiterlijk|om|is|zijn)\b))|\berbij\b|\bhoeveel extra\b.*\b(?:na|vanaf|sinds|dan)\b"
)
_GROWS = (
    r"\b(?:daalt|daling|dalen|stijgt|stijging|stijgen|groeit|groeien|groei|toename|afname|krimpt|omhoog|omlaag)\b|\bneemt\b.*\b(?:toe|af)\b"
    rf"|{_ADDED}|\berop vooruit\b"
)
# "hoeveel mensen hoeft de gemeente vanaf 2027 minder te huisvesten"
_SO_MANY_MORE = r"\bhoeveel\b(?:(?!\b(?:niet|geen|nooit|nog|steeds|en|maar|als)\b)[^?.,;:])*?\b(?:meer|minder)\b(?! (?:dan|of|weer)\b)(?=[^?]*\b(?:\w+en|erbij|bij)(?: (?:vanaf|na|sinds|met ingang van|vergeleken met|ten opzichte van) [^?]{3,40})?\W*$)"
_DIFFERS = (
    rf"{_SO_MANY_MORE}|\b(?:verschil|scheelt|schelen|procentpunt|hoeveel (?:\w+ )?(?:{_COMPARED})|ten opzichte van|vergeleken met)\b|\b(?:{_COMPARED})\b(?! dan (?:\d|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd|duizend)\b).*\bdan\b"
    r"|\bvan (?:\d[\d.]*|nu|het huidige) naar\b"
)
# Two figures asked in one sentence: "hoeveel in 2030 en hoeveel in 2040", "tot 2040 en tot 2050".
_EACH_ASKED = r"\bhoeveel\b.*\ben\b(?: \w+){0,2} hoeveel\b|\b(tot|in|voor|richting|vanaf) (?:19|20)\d\d en \1 (?:19|20)\d\d\b|\bhoeveel\b.*\ben (?:daarna|erna)\b"
# A part that is asked itself, not what is left of the whole: "hoeveel van de bomen die erbij komen zijn er al geplant".
_PART_ASKED = r"\bhoeveel (?:\w+ ){0,2}(?:daarvan|ervan|van (?:de|het|die|deze|dat|onze|alle))\b"
# What is not in a part is what the whole has more: "hoeveel woningen zijn niet van ...".
_NOT_OF = r"\bhoeveel (?:[^\s?]+ ){1,9}?(?:is|zijn|was|waren|heeft|hebben|had|hadden|kreeg|kregen|viel|vielen|vallen|valt|ging|gingen|gaan|gaat|kwam|kwamen|komt|komen|stond|stonden|staat|staan|zat|zaten|zit|zitten|lag|lagen|hoort|horen|hoorde|hoorden|werd|werden|wordt|worden|bleef|bleven)\b.*\b(?:niet|geen)\b"


# A total divided over years in everyday words: "netjes over de jaren uitgesmeerd, op hoeveel per jaar kom je uit?".
_SPREAD = (
    r"\b(?:uitgesmeerd|uitsme\w+|smeer\w*\b.*\buit|gelijkmatig|evenredig|eerlijk verdeeld|gelijk verdeeld|omgerekend|elk jaar evenveel"
    r"|verdeel\w*\b.*\bover de jaren|over de jaren\b.*\bverde\w+|komt? (?:dat|het|dit)\b.*\bneer|neerkomt)\b"
)
# A total over so many years, and how much that is in each: "400 bomen in tien jaar, hoeveel is dat per jaar?".
_LONG = rf"\b(?:in|over|door|binnen) (?:de komende )?(?:{'|'.join(SEVERAL)}|\d{{1,2}}) jaar\b"
_PER_YEAR = (
    rf"(?=.*\d)(?=.*{_LONG}).*\b(?:per jaar|jaarlijks|ieder jaar|elk jaar|gemiddelde?)\b|^deel\b.*{_LONG}"
)
# A share that was agreed on or holds for something is told, and not worked out of figures that stand near each other.
_STATED = re.compile(
    r"\b(?:hoeveel procent|welk percentage) (?:geldt|gelden|gold|(?:is|was|werd|wordt) (?:er )?(?:\w+ ){0,2}?(?:afgesproken|vastgesteld|gehanteerd))\b"
)
# A percentage that is said of something, and then how much that makes: "20% van het bod is klaar, dus hoeveel TWh is er al?".
_PERCENT_THEN = (
    r"\d\s?(?:%|procent) (?:van|daarvan|ervan)\b(?!.*\b(?:nog|over|rest\w*)\b)"
    r"(?:.*\b(?:dus|dan|daarmee|oftewel|ofwel)\b.*\bhoeveel (?!procent)\w+|.*\bhoeveel (?!procent)\w+.*\b(?:dus|dan|daarmee)\b)"
)


# By how many years something is put off: "hoeveel jaar is het opgeschoven?", "hoe groot is de vertraging van ...?".
_PUT_OFF = (
    r"\b(?:hoeveel (?:jaar|jaren)|hoe ?(?:lang|groot|veel|ver))\b.*\b(?:vertra\w+|uitstel|uitgesteld|uitloop|uitgelopen|opgeschoven|op(?:schui|scho)\w+|(?:schui|scho)\w+\b.*\bop|verscho\w+|verschui\w+"
    r"|(?:loopt|liep)\b.*\buit|achterstand)\b|\bhoeveel (?:jaar|jaren)\b.*\b(?:langer|later|eerder|vroeger)\b"
)


# How many years lie between two things, or the one comes after the other.
_APART = (
    r"\b(?:hoeveel (?:jaar|jaren|tijd)|hoe ?lang)\b[^?]*\btussen\b[^?]+\ben\b"
    r"|\bhoeveel (?:jaar|jaren) (?:na|nadat|voor|voordat)\b"
)
# Over years that are known: "over beide jaren"; "over twee jaar" is when those have gone by as well, but not of hours.
_OVER_YEARS = (
    r"\bover (?:(?:de|die) twee|beide|alle) ja(?:ar|ren)\b(?! heen)"
    r"|\b(?:uur|uren)\b[^?]*\bover twee jaar\b|\bover twee jaar\b[^?]*\b(?:uur|uren)\b"
    r"|\bhoeveel\b[^?]*\bover (?:19|20)\d\d en (?:19|20)\d\d\b"
)
_SUM = re.compile(
    r"\b(?:samen|samenneemt|samenneem|samennemen|samengenomen|samengeteld|bij elkaar|bijeen|opgeteld|optel\w*|plus|som|gezamenlijke?|totaal|totale)\b|\btel\b.*\bop\b"
    rf"|\b(?:in|over) (?:de |die )?(?:twee|drie|beide) ja(?:ar|ren)(?: tijd| gerekend| genomen)\b|{_OVER_YEARS}"
)
_NO_SUM = re.compile(
    r"\bklop\w*|\b(?:verschil\w*|scheelt|schelen|gemiddeld\w*)\b|\b(?:telt|tellen)\b.*\bop\b|\bkom\w* (?!(?:je|ik|we|wij|men|u|jullie)\b).*\buit\b|\ben (?:wat|hoeveel)\b"
    rf"|\b(?:{_COMPARED})\b.*\bdan\b|\b(?:{_COMPARED})\W*$"
    r"|\bmet (?:wie|welke? \w+)\b.*\bsamen\b"  # whom one works with
)


_NAME = re.compile(
    r"\bSamen(?=(?: [A-Z][\w-]+){2})"
)  # the first word of a name of more words adds nothing up


def asks_sum(text: str) -> bool:
    """Whether the things that a question names are to be added, in any order of words: "tel ... op", "A plus B", "A en B samen"."""
    flat = " ".join(fold(_NAME.sub(" ", text)).split())
    return _SUM.search(flat) is not None and _NO_SUM.search(flat) is None


def asks_years_together(text: str) -> bool:
    """Whether what was or is to be in several years is to be added: "over 2025 en 2026", "in totaal over beide jaren"."""
    flat = " ".join(fold(text).split())
    if not re.search(r"\bhoeveel\b|\bwat (?:is|kost)\b|\btotale?\b", flat) or _NO_SUM.search(flat):
        return False
    return bool(_YEARS_TOGETHER.search(flat)) and asks_sum(text)


_YEARS_TOGETHER = re.compile(
    rf"{_OVER_YEARS}|\b(?:in|over) (?:twee|beide) ja(?:ar|ren) (?:tijd|gerekend|genomen)\b|\bbeide jaren\b"
    r"|\b(?:19|20)\d\d (?:en|plus|t/m|tot en met|\+) (?:19|20)\d\d\b"
)


def asks_what_is_added(text: str) -> bool:
    """Whether "hoeveel ... komen er bij?" or "met hoeveel groeit ...?" is asked: a text may tell it, and only where none
    does it is a difference."""
    flat = fold(text)
    return bool(re.search(_GROWS, flat)) and not re.search(_DIFFERS, flat)


def asks_what_is_left(text: str) -> bool:
    """Whether "hoeveel ... niet?" is asked: a figure of the part that is meant does not answer it."""
    return bool(re.search(_NOT_OF, " ".join(fold(text).split())))


def asks_what_is_to_come(text: str) -> bool:
    """Whether is asked how much is still to be done: "moet nog gebouwd worden", "is nog niet klaar", "nog te gaan"."""
    return bool(_TO_COME.search(" ".join(fold(text).split())))


_TO_COME = re.compile(
    r"\bnog (?:\w+ ){0,4}?(?:te|niet|geen|open|over|moet|moeten|nodig)\b|\bmoe(?:t|ten)\b[^?]*\bnog\b|\bontbre\w+|\brest(?:eert|eren|erende|)\b|\b(?:is|zijn|hebben|heeft)\b[^?]*\bniet (?:\w+ )?(?:gerealiseerd|gehaald|klaar|gereed|behaald|bereikt)\b"
)
# How much is done by now: "hoeveel is er nu al opgewekt?".
_SO_FAR = (
    r"\bhoeveel (?!procent|van )\w+\b[^?]*\b(?:nu (?:(?:ongeveer|ruwweg|dus|dan|zo|pakweg|naar schatting) )?al|inmiddels|tot nu toe|tot dusver|op dit moment|momenteel|tot op heden)\b"
    r"|\bhoeveel (?!procent|van )\w+\b[^?]*\b(?:hebben|heeft|is|zijn|was|waren|staat|staan)\b[^?]*\b(?:al|reeds|nu)\b[^?]*\b\w+\W*$"
)


def asks_so_far(text: str) -> bool:
    """Whether is asked how much is so by now: "hoeveel woningen zijn er al klaar?". A goal does not tell that."""
    flat = " ".join(fold(text).split())
    return bool(re.search(_SO_FAR, flat)) and not re.search(r"\bnog\b|\bniet\b", flat)


def not_of_it(text: str) -> bool:
    """Whether a share is asked of what is not in a part: "welk deel van de bomen is nog niet geplant?"."""
    return bool(_SHARE_NOT.search(" ".join(fold(text).split())))


_SHARE_NOT = re.compile(
    rf"\b(?:welk (?:percentage|{PART})|hoeveel procent|hoe (?:groot|hoog)|wat is het (?:percentage|{PART}))\b(?:(?!\b(?:die|dat|waarvan)\b)[^,;?])*\b(?:niet|geen)\b"
)


def asks_with_it(text: str) -> bool:
    """Whether is asked how many it is with something counted in that is not: "hoeveel bomen zijn er als je de struiken meetelt?"."""
    return _WITH_IT.search(" ".join(fold(text).split())) is not None


_COUNTED_IN = r"(?:mee ?(?:tel|reken|neem|nem)\w*|(?:er ?)?bij ?(?:op ?)?(?:tel|reken)\w*)"
_WITH_IT = re.compile(
    rf"\b(?:als|wanneer|indien) (?:je|u|we|wij|men|ik|jullie) (?:(?!\bniet\b)[^,?])*?(?<!niet ){_COUNTED_IN}\b"
    r"|(?:^|, )met (?:de|het|die|dat) (?:(?!\b(?:hoeveel|niet)\b)[^,?])+? (?:erbij|meegerekend|meegeteld)(?=,|\W*$| hoeveel\b)"
    r"|\bhoeveel\b[^?]*, inclusief (?:de|het|die|dat)\b"
)


@lru_cache(maxsize=512)
def operation_of(text: str) -> Operation | None:
    """The calculation that a question asks for; None where it asks for none."""
    t = " ".join(fold(_NAME.sub(" ", text)).split())
    if asks_notions(t):
        return None
    if re.search(
        r"\b(?:kloppen|klopt|optellen)\b|^(?:en )?(?:is|zijn|kom|komt|komen|tellen|telt)\b.*\bopgeteld\b|\b(?:tel(?:t|len)\b(?:(?!\b(?:mik|reken|zet|richt|stuur|hoop|ga)\w*\b)[^.?])*\bop|op tot|kom(t|en)\b.*\buit op|kom(?:t|en)?\b.*\bop [\d.,]+\b.*\buit|sluit(en)?\b.*\baan)\b",
        t,
    ) and not re.match(r"(en )?(hoeveel|wat|welk)", t):
        return Operation("klopt")
    if not re.search(f"{_COUNTS}|^gemiddelde\\b|^deel\\b.*\\d", t):
        return None
    if re.search(
        r"\bbandbreedte\b|\bmarge\b|\bonder-? ?(?:grens )?en (?:de )?bovengrens\b.*\b(?:tussen|verschil|scheel|uit elkaar|uiteen)|\b(?:verschil|tussen|scheelt|schelen|ruimte)\b.*\b(?:onder-? ?(?:grens )?en (?:de )?bovengrens|minimum en (?:het )?maximum)\b|\btussen (het|de)? ?(laagste|minimum|ondergrens|minimale)\b.*\b(hoogste|maximum|bovengrens|maximale)\b",
        t,
    ):
        return Operation("marge")
    if re.search(
        rf"\bhoeveel (jaar|jaren) (\w+ )?({_COMPARED}|tussen|verschil|scheelt)\b|{_PUT_OFF}|{_APART}",
        t,
    ):
        return Operation("jaren")
    if re.search(r"\b(keer|maal) zo ?\w*|\bhoeveel (keer|maal)\b|\bveelvoud\b|\bverhouding\b", t):
        return Operation("keer")
    if re.search(
        r"\b(met |van )?(hoeveel procent|welk percentage)\b.*\b(groei\w*|stijg\w*|toe(neemt|nemen)|neemt .*toe|meer|daal\w*|afneemt|krimp\w*|minder|hoger|lager|omhoog|omlaag|erbij|eraf|groter|kleiner|bijkom\w*|toename|vooruit|achteruit)\b|\b(?:hoeveel procent|welk percentage)\b.*\b(?:kom(?:t|en)|krijgt?|krijgen|gaat|gaan)\b.*\b(?:bij(?! elkaar)|af)\b",
        t,
    ) and not re.search(r"\bhoeveel procent (van|is dat van)\b", t):
        return Operation("groei")
    if re.search(
        rf"\b(hoeveel procent\b(?!punt)|welk (?:percentage|{PART})\b|hoe (groot|hoog) (is|was|wordt) (het|dat) {PART}|wat is het (aandeel|percentage)\b|in procenten)",
        t,
    ) and not _STATED.search(t):
        return Operation("deel")
    per = re.search(r"\b(?:per|elk|ieder) (\w+)", t)
    if per and (re.search(r"\bgemiddeld\b", t) or (per.group(1) == "jaar" and re.search(_SPREAD, t))):
        return Operation("gemiddeld", per.group(1))
    if re.search(_PER_YEAR, t):
        return Operation("gemiddeld", "jaar")
    if re.search(_PERCENT_THEN, t):
        return Operation("van")
    if re.search(r"\d\s?%|\bprocent\b", t) and re.search(
        r"\bhoeveel (\w+ ){0,2}(is|zijn) (dat|dit|er dat)\b|\bhoeveel (\w+ ){0,2}(is|zijn)\b.*\d\s?(%|procent) (van|ervan|daarvan)",
        t,
    ):
        return Operation("van")
    if asks_with_it(t):
        return Operation("erbij")
    if re.search(r"(?<!\balles )\b(samen|bij elkaar|opgeteld|plus)\b|^tel\b.*\bop\b", t) and not re.search(
        rf"\b(verschil|scheelt|hoeveel (meer|minder)|({_COMPARED})\b.*\bdan)\b", t
    ):
        return Operation("som")
    if re.search(
        r"\bhoeveel (\w+ ){0,2}(daarvan|ervan|van (de|het|die|deze|dat|onze|alle))\b.*\b(niet|geen|zonder|buiten|nog|over|behalve|naast)\b"
        r"|\b(daarna|dan|dus|erna|verder) nog\b|\bniet (?:alles|allemaal)\b.*\bhoeveel\b|\bnog (te \w+n|over|nodig)\b|\b(resteert|resteren|resterende|overblijft|overblijven|blijft\b.*\bover|blijven\b.*\bover|houden\b.*\bover)\b"
        rf"|{_NOT_OF}|\bhoeveel (?:\w+ )?nog niet\b|\bhoeveel (?:\w+ ){{0,2}}nog\W*$|\brest(?:te)? er\b|\bontbre(?:ekt|ken)\b.*\bnog\b"
        r"|\bval(t|len)\b.*\b(af|uit)\b|\b(afvallen|uitvallen|afvalt|uitvalt)\b|\bmoet(en)? (\w+ ){0,6}nog\b|\bnog (\w+ ){0,4}bij\b|\bna(ar)? verwachting niet\b|\b(te weinig|tekort|gat|kloof)\b|\bonder (het|de) (streven|doel|streefcijfer|norm)\b"
        r"|\bhoe ver\b.*\b(?:af|vandaan|verwijderd|achter|te gaan)\b|\b(?:achter|onder) (?:op |bij )?(?:het|de|ons|onze) (?:streef\w*|doel\w*|norm\w*|ambitie\w*)\b",
        t,
    ):
        return Operation("rest")
    if asks_so_far(t):
        return Operation("gedaan")
    if re.search(_DIFFERS, t):
        return Operation("verschil")
    if re.search(_GROWS, t) and not re.search(f"{_EACH_ASKED}|{_PART_ASKED}", t):
        return Operation("verschil")
    if re.search(r"\b(som|gezamenlijk)\b", t) or asks_years_together(t):
        return Operation("som")
    return None


def to_work_out(text: str) -> Operation | None:
    """The same, and the hours of each year added where they are asked in total, which a text may also tell itself."""
    found = operation_of(text)
    if found is None and re.search(r"\b(?:uur|uren)\b", fold(text)) and asks_sum(text):
        return Operation("som", "jaar")
    return found
