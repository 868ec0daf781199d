"""How a question sets two things side by side: the relation that it asks for, told from its words of comparing.

`wel en niet`: what the one has and the other has not; `gelijk`: whether they are the same; `beide`: what both have; `verschil`: how they differ; `meer` and `minder`: which has
more, is later or goes on longer; `wending`: whether a figure goes up or down, or changes at all; `naast`: both, and no more.
"""

from __future__ import annotations

import re

from ingest.language import fold, stem

BUT_NOT, SAME, BOTH, DIFFERS, MORE, LESS, TURN, BESIDE = (
    "wel en niet",
    "gelijk",
    "beide",
    "verschil",
    "meer",
    "minder",
    "wending",
    "naast",
)
_UP = r"meer|hogere?|grotere?|langere?|later|oudere?|vaker|bredere?|duurdere?|zwaardere?"
_DOWN = r"minder|lagere?|kleinere?|kortere?|eerder|jongere?|goedkopere?|lichtere?"
_MOST = r"(?:meeste?|grootste|hoogste|langste|duurste|laatste)"
_LEAST = r"(?:minste?|kleinste|laagste|kortste|goedkoopste|eerste)"
_TOP = rf"{_MOST}|laatst|langst|meest|hoogst|grootst|verst|verste|volst|volste|zwaarste?|vaakst|bovenaan|koploper"
_BOTTOM = rf"{_LEAST}|eerst|kortst|minst|laagst|kleinst|vroegst|vroegste|lichtste?|onderaan|hekkensluiter"
_OF_TWO = r"\bvan (?:de|die|deze) twee\b.*\b{0}\b|\b{0}\b.*\bvan (?:de|die|deze) twee\b"
_EITHER = r"\bof\b.*\b(?:wie|welke?|waar|wat)\b.*\b"  # "A of B, wie heeft er meer ..."

_RELATIONS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        (
            BUT_NOT,
            r"\bwel\b.*\b(?:maar|en) niet\b|\b(?:maar|en) niet (?:aan|bij|in|met|van|voor)\b|\balleen (?:bij|aan|in|met) (?:de|het) (?:eerste?|ene)\b",
        ),
        (
            TURN,
            rf"\b(?:{_UP}|omhoog|toe|op|vooruit) of (?:juist )?(?:{_DOWN}|omlaag|af|neer|achteruit)\b|\b(?:{_DOWN}|omlaag|achteruit) of (?:juist )?(?:{_UP}|omhoog|vooruit)\b"
            r"|\b(?:stijgt|groeit|daalt|krimpt) of (?:daalt|krimpt|stijgt|groeit)\b|\bverandert?\b|\bveranderen\b|\bveranderd\b|\bblijft\b.*\b(?:gelijk|hetzelfde)\b",
        ),
        (
            SAME,
            r"\b(?:dezelfde|hetzelfde|zelfde|evenveel|even (?:veel|lang|groot|hoog|ver|vaak|oud|veel)|net zo ?(?:veel|lang|groot|hoog|ver)?|gelijk aan|gelijke?|eender|tegelijk|kom(?:t|en)\b.*\bovereen|overeenkom(?:t|en)|voor elkaar onder)\b",
        ),
        (BOTH, r"\b(?:zowel|allebei|alle ?twee|gemeenschappelijk|overeenkomst\w*)\b|\bbeide\b"),
        (DIFFERS, r"\b(?:verschil\w*|verschillende?|scheelt|schelen|anders dan|andere? \w+ dan)\b"),
        (MORE, rf"\b(?:{_UP})\b(?:.* dan\b|.* of\b|$)|{_EITHER}(?:{_UP})\b|{_OF_TWO.format(_MOST)}"),
        (LESS, rf"\b(?:{_DOWN})\b(?:.* dan\b|.* of\b|$)|{_EITHER}(?:{_DOWN})\b|{_OF_TWO.format(_LEAST)}"),
        (
            BESIDE,
            r"\b(?:vergelijk|vergeleken|vergelijking|tegenover|ten opzichte van|versus|vs|naast elkaar|in vergelijking|afgezet tegen|verhoud(?:t|en)\b.*\btot|(?:zet|leg)\b.*\bnaast)\b",
        ),
    )
)
# What is compared is how much a figure changes, not how much it is.
GROWS = re.compile(
    r"\b(?:omhoog|omlaag|vooruit|achteruit|stijg\w*|daal\w*|groei\w*|krimp\w*|gestegen|gedaald|gegroeid|gekrompen|toegenomen|afgenomen|opgelopen|teruggelopen|toeneemt|afneemt|toename|afname|erbij|(?:neemt|nemen)\b.*\b(?:toe|af)|(?:krijg\w*|kom(?:t|en))\b.*\bbij(?! elkaar))\b"
)
FALLS = re.compile(
    r"\b(?:daal\w*|dalen|daling|krimp\w*|omlaag|achteruit|afname|afnemen|afneemt|eraf|minder worden|neemt\b.*\baf|nemen\b.*\baf|gaat\b.*\baf|verlies\w*|inlever\w*)\b"
)
_GROWTH_MORE = re.compile(
    r"\b(?:harder|hardste?|sneller|snelste?|sterker|sterkste?|forser|forste?|flinker|flinkste?|rapper|steviger|meer|meeste?|groter|grootste?|hoogste?)\b"
)
_GROWTH_LESS = re.compile(
    r"\b(?:minder|minst|minste|langzamer|langzaamst|trager|traagst|kleiner|kleinste|kleinst|laagste)\b"
)


def way_of_growth(flat: str) -> str:
    """Which of several changes a folded question is after: the greatest (`meer`), the smallest (`minder`), or "" for none."""
    least, most = _GROWTH_LESS.search(flat), _GROWTH_MORE.search(flat)
    if least and (most is None or least.start() < most.start()):
        return LESS
    return MORE if most else ""


# What becomes of one thing with time: "hoe ontwikkelt het aantal zich?", "de toename van het aantal".
OVER_TIME = re.compile(
    r"\b(?:verschui(?:ft|ven|ving)|verschoven|ontwikkel(?:t|en|de|den|ing) (?:\w+ )*zich\b|zich (?:\w+ )*ontwikkelen|(?:het|de) verloop van|(?:de|een) (?:toename|afname|stijging|daling|groei) (?:van|in)\b)"
    r"|^(?:en )?(?:hoe|op welke manier) (?:groeit|stijgt|daalt|krimpt|verloopt|verliep|ontwikkelt|verandert|wijzigt)\b|^(?:en )?hoe (?:loopt|neemt|gaat)\b.*\b(?:op|af|toe|omhoog|omlaag)\b"
)
# Words that say how things are held together, and so are looked for in no text.
WORDS = frozenset(
    stem(w)
    for w in "zowel evenveel dezelfde hetzelfde zelfde verschil verschilt verschillen vergelijk vergelijken vergeleken vergelijking versus vs langer korter "
    "hoger lager omhoog omlaag tegenover opzichte beide allebei gelijk even scheelt schelen overeen overeenkomt overeenkomen verhoudt verhouden verhouding verandert veranderen veranderd".split()
)


# Words that say nothing but that things are compared, and how.
COMPARING = frozenset(
    "vergelijk vergelijken vergelijking vergeleken naast elkaar zet zetten leg leggen kijk kijken verschil verschilt verschillen verschillende verschillend anders ander "
    "andere dezelfde hetzelfde zelfde gelijk gelijke gelijktijdig even evenveel tegelijk zowel allebei alletwee beide beiden twee tweetal ene eerste tweede andersom "
    "meer minder meeste minste meest minst langer korter langst langste langere kortst kortste kortere lange korte eerder eerst later laatst laatste verst verste vroeger dan versus vs "
    "tegenover opzichte juist wel niet geen extra terug apart elk elke ieder eigen een één gemeen gemeenschappelijk gemeenschappelijke samen overeen komen komt kom kent "
    "overeenkomst overeenkomsten verhoudt verhouden hoeveel scheelt schelen maakt alleen welk welke qua hebben heeft telt tellen ook echter terwijl daarentegen respectievelijk".split()
)


def relation_of(text: str) -> str:
    """The relation that a question asks for between two things; "" where it compares nothing."""
    flat = " ".join(re.sub(r"[?!.,:;]", " ", fold(text)).split())
    return next((name for name, pattern in _RELATIONS if pattern.search(flat)), "")


def points_to(text: str) -> str:
    """Which end of a scale the words of a question about two things point to: `meer`, `minder`, or "" for neither. Where they
    point to both ("langer of korter"), to the one said first."""
    flat = fold(text)
    up, down = re.search(rf"\b(?:{_UP}|{_TOP})\b", flat), re.search(rf"\b(?:{_DOWN}|{_BOTTOM})\b", flat)
    if up and down:
        return MORE if up.start() < down.start() else LESS
    return MORE if up else LESS if down else ""


_BEHIND = re.compile(
    r"\bop (?P<n>een|één|1|twee|drie|vier|vijf) na\b|\bop (?:de )?(?:(?P<nth>tweede|derde|vierde|vijfde) (?:plaats|plek)|(?:plaats|plek|nummer) (?P<number>[2-5]))\b"
)
_SO_MANY = ("", "een", "twee", "drie", "vier", "vijf")


def behind_the_first(flat: str) -> int:
    """How many come before the one that a folded question asks for: 1 in "op een na de meeste" and "op de tweede plaats", else 0."""
    said = _BEHIND.search(flat)
    if said is None:
        return 0
    if said["nth"]:
        return ("tweede", "derde", "vierde", "vijfde").index(said["nth"]) + 1
    if said["number"]:
        return int(said["number"]) - 1
    return _SO_MANY.index(said["n"]) if said["n"] in _SO_MANY else 1


def only_compares(text: str) -> bool:
    """Whether a clause asks nothing but how two things before it compare: "en wat is het verschil?"."""
    return bool(_ONLY.fullmatch(fold(text).strip(" ?!.,")))


_ONLY = re.compile(
    r"(?:en )?(?:wat is (?:dan |daar )?het verschil(?: daartussen| daarin| tussen (?:die|beide|de) ?(?:twee)?)?|(?:met |om )?hoeveel (?:[\w-]+ )?(?:scheelt|verschilt|gaat) (?:het|dat)(?: dan| om)?|(?:zo ja,? )?met hoeveel(?: procent(?:punt)?)?(?: dan)?"
    r"|(?:is|zijn) (?:dat|die|ze) (?:dezelfde|hetzelfde|gelijk|even(?:veel)?|anders|meer|minder)(?: geworden| gebleven)?|(?:wat|welke?) is (?:het )?(?:meer|hoger|hoogst|meest|groter|lager)e?|hoe verschillen (?:die|ze))"
)


def only_counts(text: str) -> bool:
    """Whether a clause asks nothing but how much it is of what the one before it asks for: "en om hoeveel ging het daar?"."""
    return bool(_COUNTS.fullmatch(fold(text).strip(" ?!.,")))


_COUNTS = re.compile(
    r"(?:en )?(?:(?:om|met|op) )?(?:hoeveel|hoe (?:veel|hoog|groot|laag)|welke? (?:aantal|percentage|getal|bedrag|cijfer))"
    r"(?: [\w-]+)? (?:is|zijn|was|waren|ging|gaat|gaan|wordt|worden|werden|heeft|hebben|komt|komen) (?:het|dat|die|ze|er|dit)"
    r"(?: (?:het|er|daar|dan|dat|die|ze|om|precies|in totaal|bij elkaar|uit|op|eigenlijk))*"
)
# "... en welke gemeenten zitten hoger?": others are held against the one that is named
OTHERS_ABOVE = re.compile(
    r"\b(?:en|maar) (?:bij |in )?welke (?:andere |overige )?(?:regio)?gemeenten? (?!.*\bdan\b).*\b(?:hoger|(?<!nog )meer(?! mee)|erboven|daarboven|lager|minder|eronder|daaronder)\b"
    r"|^(?:bij |in )?welke (?:andere |overige )?(?:regio)?gemeenten? (?!.*\bdan\b).*\b(?:hoger|erboven|daarboven|lager|eronder|daaronder)\b"
)
PICKS = re.compile(
    r"\b(?:welke?|wie|waar)\b.*\b(?:meeste?|minste?|hoogste?|laagste?|grootste?|kleinste?|langste?|kortste?|duurste?|meer|minder|hoger|lager|groter|kleiner)\b"
)


def asks_whether(text: str) -> bool:
    """Whether a comparison is to be answered with yes or no first."""
    flat = fold(text)
    return not re.search(
        r"\b(?:wie|wat|welke?|hoeveel|hoe|hoeverre|waar|wanneer|noem|vergelijk)\b|^(?!(?:is|zit|bestaat|zijn) ).*\bverschil\b",
        flat,
    )


_MORE_MONEY = re.compile(
    r"\b(?:duurder|goedkoper|prijziger|voordeliger)\b|\b(?:budget|begroting|kost(?:en|te)?|bedrag|geld|subsidie|investering|bijdrage|financiering|prijs)\b.*\b(?:meer|minder|hoger|lager|groter|kleiner|evenveel|meest(?:e)?|minst(?:e)?)\b"
    r"|\b(?:meer|minder|hoger|lager|groter|kleiner|evenveel|meeste|minste|hoogste|laagste)e? (?:\w+ )?(?:budget|begroting|kosten|bedrag|geld|subsidie|investering|bijdrage|financiering)\b"
)


def compares_money(text: str) -> bool:
    """Whether is asked which of two things costs more or has more money: no text without a sum tells that."""
    flat = fold(text)
    return _MORE_MONEY.search(flat) is not None and re.search(r"\b(?:dan|of|als)\b", flat) is not None


_NOTIONS = re.compile(
    r"(?:en |dus |maar )?wat is (?:(?:nou|nu|dan|precies|eigenlijk|toch) )*het verschil tussen\b"
)
_OF_FIGURES = re.compile(
    rf"\d|\b(?:{'|'.join(('aantal', 'procent', 'percentage', 'uur', 'uren', 'euro', 'kosten', 'bedrag', 'budget', 'cijfer', 'getal', 'totaal', 'opgave', 'bruto', 'netto', 'hoogste', 'laagste', 'meeste', 'minste'))})\w*|\b(?:in|qua|wat betreft|bij)\b"
)


def asks_notions(text: str) -> bool:
    """Whether is asked how two notions differ ("wat is het verschil tussen een dorp en een stad?"), which no subtraction tells."""
    flat = " ".join(fold(text).split())
    return _NOTIONS.match(flat) is not None and _OF_FIGURES.search(flat) is None


_DIFFERING = re.compile(
    r"(?:en |dus |maar )?(?:wat (?:is|zijn) (?:\w+ ){0,2}?(?:het|de) (?:verschil|verschillen|onderscheid) tussen|(?:het )?verschil tussen"
    r"|leg (?:mij |me )?(?:eens )?(?:het verschil|uit wat het verschil is) (?:uit )?tussen|wat onderscheidt|vergelijk(?: eens)?|wat (?:zijn|is) de (?:overeenkomst|overeenkomsten|samenhang|relatie) tussen|wat hebben(?= .*(?:gemeen|gemeenschappelijk|te maken)$)|(?:hoe|waarin|waar) verschil(?:t|len)(?: nou| nu)?)\s+(?P<rest>.+)"
)
# "(leg uit) hoe A en B van elkaar verschillen", "wat is er anders aan A dan aan B"
_PUT_OTHERWISE = (
    (
        re.compile(
            r"^(?:leg (?:mij |me )?(?:eens |even )?uit,? )?(?:hoe|waarin) (?P<rest>(?!verschil).+?) (?:van elkaar |met elkaar )?verschillen$",
            re.I,
        ),
        r"Waarin verschillen \g<rest>",
    ),
    (
        re.compile(
            r"^(?:wat|hoe) is (?:er )?(?:(?:nou|nu|eigenlijk) )?anders (?:aan|bij|in) (?P<one>.+?) dan (?:aan|bij|in) (?P<other>.+)$",
            re.I,
        ),
        r"Waarin verschillen \g<one> en \g<other>",
    ),
)
_BETWEEN = re.compile(r"\s+(?:en|van|met)\s+")
_OF_FIELDS = re.compile(
    r"\b(?:trekkers?|looptijd\w*|doelen|doel|opdrachtgevers?|deelnemers?|deelnemende|gemeenten?|betrokken|bestuurders?|acties|dossiers|lobbydoelen|planning|over|omtrent|rond)\b"
)
_TAIL = re.compile(
    r"\s+(?:met elkaar gemeen|gemeen|gemeenschappelijk|met elkaar te maken|met elkaar|van elkaar|precies|eigenlijk|in|nou)$"
)


def differing(text: str) -> list[tuple[str, str]]:
    """The two things of which a question asks the difference, once for each place at which they may be parted, the first one in the
    middle; nothing for a question of figures."""
    said = " ".join(text.split()).strip(" ?.!")
    for pattern, plain in _PUT_OTHERWISE:
        said = pattern.sub(plain, said)
    match = _DIFFERING.fullmatch(said.lower())
    if match is None or len(said) != len(said.lower()):
        return []
    rest = _TAIL.sub("", said[match.start("rest") :])
    if _OF_FIGURES.search(fold(rest)) or _OF_FIELDS.search(fold(rest)):
        return []
    parted = [(rest[: m.start()], rest[m.end() :]) for m in _BETWEEN.finditer(rest)]
    return sorted(parted, key=lambda p: abs(len(p[0]) - len(p[1])))


_CONTRASTS = re.compile(
    r"\b(?:verschil(?:len|t|de|den)?|onderscheid\w*|anders|terwijl|tegenstelling|daarentegen|ten opzichte van|in plaats van|echter|wel\b.*\bniet|niet\b.*\bwel|staat voor|betekent)\b|(?<!niet alleen)\b\w+, maar (?!ook)\b"
)


def contrasts(text: str) -> bool:
    """Whether a text sets one thing against another in so many words."""
    return _CONTRASTS.search(fold(text)) is not None
