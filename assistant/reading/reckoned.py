"""A calculation as people ask for it, put in the words that one is asked with: "met welke factor", "A + B", "trek A af van B", "een vijfde
van het plan in hectare", "de procentuele groei"."""

from __future__ import annotations

import re

from assistant.words.numerals import FRACTIONS, SEVERAL
from assistant.words.sayings import put_plainly
from ingest.language import fold

_TOGETHER = r"(?:samen|gezamenlijk|bij elkaar|opgeteld|in totaal)\b"
_NUMBER = r"\d[\d.,]*"
_SHARE = rf"{_NUMBER} ?(?:%|procent)"
_IN_PERCENT = r"(?:in|als) (?:een )?(?:procenten|procent|percentage|%)"
_EVEN = r"(?:(?:eens|even|nu|dan|mij|me|voor mij|voor me) )*"
_END = r"(?=\W*$)"
# What a part is called in words, as a percentage.
_PARTS = {word: int(share) for word, share in FRACTIONS.items() if share.is_integer()}
_PART = re.compile(
    rf"(?<!eerste )(?<!tweede )\b(?:(?:een|de) )?(?P<part>{'|'.join(_PARTS)}) (?=(?:van (?:de |het |die |dat |onze |(?!(?:19|20)\d\d\b){_NUMBER})|(?:is )?(?:klaar|gedaan|gerealiseerd|gereed|gehaald|behaald|af|er al)\b))",
    re.I,
)
_AMOUNT = re.compile(
    r"\bhoeveel \w+ (?:is|zijn|vormt|vormen|bedraagt|maakt) (?:een|de|drie)|\bin (?:twh|gwh|hectare|euro|uren|woningen|huizen|banen|aantallen|absolute)\b|"
    r"\bhoeveel [\w ]*\b(?:nog|rest\w*|over|bij)\b|^(?:een |de )?(?:helft|kwart|vijfde|tiende|driekwart) van\b"
)
# What a register has of a thing: "dossier + trekker" adds nothing up.
_FIELD = r"(?:\w*trekkers?|dossiers?|acties?|doel(?:en)?|looptijd\w*|planning|thema'?s?|gemeenten?|deelnemers?|bronn?(?:en)?|opdrachtgevers?|pagina\w*)\b"
_NO_FIELD = "".join(
    rf"(?<!{w})"
    for w in (
        "dossier",
        "trekker",
        "dossiers",
        "trekkers",
        "actie",
        "acties",
        "doel",
        "doelen",
        "looptijd",
        "thema",
        "gemeente",
        "gemeenten",
    )
)
_TURNS: tuple[tuple[re.Pattern[str], str], ...] = (
    # added
    (re.compile(rf"{_NO_FIELD}(?<=[\w)]) ?\+ ?(?=[^\W_])(?!{_FIELD})"), " plus "),
    (re.compile(rf"\b(?P<all>(?:de|alle|onze|al de) (?:{'|'.join(SEVERAL)}|\d+) )(?:(?:met name|met naam|bij naam|daarin|hierin|daar|hier|afzonderlijk) )?(?:(?:genoemde|vermelde|opgesomde|deelnemende|meedoende|aangesloten|samenwerkende|betrokken|afzonderlijke|verschillende|individuele) )(?=(?:regio)?gemeenten\b[^?]*\b{_TOGETHER})"), "{all}"),
    # so many times as much
    (re.compile(r"\b(?:met |om )?welke factor (?:gaat|stijgt|groeit|daalt) (?:het )?van\b"), "hoeveel keer zoveel is het van"),
    (re.compile(r"\b(?:met |om )?welke factor\b|^factor\b"), "hoeveel keer zoveel"),
    (re.compile(r"\bhoeveel (?:maal|x)(?= (?:zo|meer|groter|hoger))"), "hoeveel keer"),
    (re.compile(rf"\bhoe (?:vaak|veel keer) (?:past|passen) (?P<low>[^?]+?) in (?P<high>[^?]+?){_END}"), "hoeveel keer zoveel is {high} als {low}"),
    (re.compile(rf"\bhoe vaak (?:gaat|gaan) (?P<low>[^?]+?) in (?P<high>(?:die|dat) van [^?]+?){_END}"), "hoeveel keer zoveel is {high} als {low}"),
    (re.compile(rf"^deel {_EVEN}(?P<high>(?:de |het )?{_NUMBER}[^?]*?) door (?P<low>[^?]+?){_END}"), "hoeveel keer zoveel is {high} als {low}"),
    # "hoeveel ... in 2027 en in 2028, en wat is dat samen?"
    (re.compile(r"^(?P<count>(?:hoeveel|wat is het aantal|welk aantal) (?:(?!\b(?:hoeveel|welke?|wie|wanneer|samen)\b)[^?])*?),? (?:en )?(?:hoeveel|wat|welk totaal) (?:is|zijn|wordt|maakt|geeft|komt) (?:dat|het|dit|die)(?: (?:dan|nu|allemaal|er|op))* (?:samen|bij elkaar|in totaal|opgeteld|alles bij elkaar)\W*$"), "{count} samen"),
    (re.compile(r"^(?P<count>(?:hoeveel|wat is het aantal|welk aantal) (?:(?!\b(?:hoeveel|welke?|wie|wanneer|samen)\b)[^?])*?),? en (?:samen|bij elkaar|opgeteld)\W*$"), "{count} samen"),
    # one less the other
    (re.compile(r"^(?:(?:hoeveel|wat) is )?(?P<high>[a-z][\w-]+) min(?:us)? (?P<low>[a-z][\w-]+)(?=[,:])"), "hoeveel meer is {high} dan {low}"),
    (re.compile(rf"^(?:(?:hoeveel|wat) is )?(?P<high>{_NUMBER}[^?]*?) min(?:us)? (?P<low>{_NUMBER}[^?]*?){_END}"), "wat is het verschil tussen {high} en {low}"),
    (re.compile(rf"^trek {_EVEN}(?P<low>[^?]+?) af van (?P<high>(?:[^?.]|\.(?=\d))+?)(?P<rest>\.? [^?.]+\?)?{_END}"), "wat is het verschil tussen {high} en {low}"),
    (re.compile(rf"^(?:het )?verschil (?:tussen )?(?P<high>{_NUMBER}[^?]*?) en (?P<low>{_NUMBER}[^?]*?){_END}"), "wat is het verschil tussen {high} en {low}"),
    (re.compile(r"\bwat scheelt het tussen\b"), "wat is het verschil tussen"),
    (re.compile(r"\bmet hoeveel (?P<what>[\w-]+ )?(?:overtreft|overtreffen)\b"), "hoeveel {what}meer dan dat is"),
    # how much a percentage is, and which percentage a part is
    (re.compile(rf"^(?:wat is |hoeveel is )?(?P<share>{_SHARE}) van (?P<whole>[^?,]+?),? in (?P<unit>twh|gwh|hectare|euro|uren|woningen|huizen|banen){_END}"), "hoeveel {unit} is {share} van {whole}"),
    (re.compile(rf"^(?:wat is )?(?P<share>{_SHARE}) van (?P<whole>(?:de |het )?{_NUMBER}(?:(?!\b(?:is|zijn|was|waren)\b)[^?,;])*?){_END}"), "hoeveel is {share} van {whole}"),
    (re.compile(rf"(?P<count>\bhoeveel [\w-]+) (?:vormt|vormen|bedraagt|bedragen) (?P<share>{_SHARE}) van\b"), "{count} is {share} van"),
    (re.compile(rf"\b(?:wat is )?(?P<part>{_NUMBER}[^?,]*?) als percentage van (?P<whole>[^?]+?){_END}"), "hoeveel procent is {part} van {whole}"),
    (re.compile(rf"^druk {_EVEN}(?P<part>{_NUMBER}[^?]*?) (?:van|op|uit) (?P<whole>[^?]+?) uit {_IN_PERCENT}{_END}"), "hoeveel procent is {part} van {whole}"),
    (re.compile(rf"^(?P<part>{_NUMBER}[^?,]*?) (?:van|op|uit) (?P<whole>(?:de |het )?{_NUMBER}[^?]*?),? {_IN_PERCENT}{_END}"), "hoeveel procent is {part} van {whole}"),
    # which way something goes
    (re.compile(r"\b(?P<goes>gaat|gaan|ging|gingen) (?P<what>[^?.;]*?)\bnaar beneden\b"), "{goes} {what}omlaag"),
    (re.compile(r"\b(?P<goes>gaat|gaan|ging|gingen) (?P<what>[^?.;]*?)\bnaar boven\b"), "{goes} {what}omhoog"),
    (re.compile(r"\b(?:met )?hoeveel (?:zakt|slinkt|vermindert)\b"), "met hoeveel daalt"),
    (re.compile(r"(?<!met )(?<!van )(?<!naar )(?<!tot )(?<!op )\bhoeveel (?P<what>[\w-]+(?:en|s)|procent) (?P<goes>groeit|stijgt|daalt|krimpt|groeide|steeg|daalde|kromp)\b"), "met hoeveel {what} {goes}"),
    (re.compile(r"\b(?:hoe groot|hoeveel) is de (?:daling|afname|krimp|vermindering) (?:van|in) (?:het )?(?=aantal\b)"), "met hoeveel daalt het "),
    (re.compile(r"\b(?:hoe groot|hoeveel) is de (?:groei|toename|stijging) (?:van|in) (?:het )?(?=aantal\b)"), "met hoeveel groeit het "),
    # how much something grows, as a percentage
    (re.compile(r"\b(?:wat is |hoe groot is |hoe hoog is )?(?:de |het )?(?:procentuele (?:groei|stijging|toename)|(?:groei|stijgings)percentage)(?: van)?(?= )"), "met hoeveel procent groeit"),
    (re.compile(r"\b(?:wat is |hoe groot is |hoe hoog is )?(?:de |het )?(?:procentuele (?:daling|afname|krimp)|(?:dalings|krimp)percentage)(?: van)?(?= )"), "met hoeveel procent daalt"),
    (re.compile(r"\b(?:wat|hoe groot) is de (?:groei|stijging|toename) (?:in procenten|procentueel) van\b"), "met hoeveel procent groeit"),
    (re.compile(r"\b(?:wat|hoe groot) is de (?:daling|afname|krimp) (?:in procenten|procentueel) van\b"), "met hoeveel procent daalt"),
    (re.compile(r"^(?:de )?(?:groei|stijging|toename) (?:van )?(?:het aantal |de |het )?(?P<what>[a-z-]+(?:en|s)\b(?! (?:is|zijn|was|heeft|hebben)\b)[^?]{0,60}\b20\d\d)(?=\W*$)"), "met hoeveel groeit het aantal {what}"),
    (re.compile(r"^in (?:welke|hoeverre|hoe sterke) (?:mate )?(?=(?:stijgt|daalt|groeit|krimpt)\b)"), "met hoeveel "),
)  # fmt: skip


def reckoned(text: str) -> str:
    """The text with the calculation put plainly; itself where it asks for none in such words."""
    return put_plainly(_in_percent(text), _TURNS)


def _in_percent(text: str) -> str:
    """ "Een vijfde van het plan" in digits, where an amount is asked that can be worked out with it."""
    if not _AMOUNT.search(fold(text)):
        return text
    return _PART.sub(lambda m: f"{_PARTS[m['part'].lower()]} procent ", text)
