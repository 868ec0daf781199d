"""What people say around a question: a greeting, who they are and what they need it for, thanks and a name below it. None of it is asked
("Geachte heer, ik lees me in voor dinsdag. Wie ...? Met vriendelijke groet, A. Bakker").

A sentence or what stands before a colon is left out only where it tells nothing: it names nothing and has no word that a subject has, or
somebody speaks of themselves in words that the library has no subject for; and only where another sentence asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.reading.asking import ASKING, MIND, asks_at_once, wants
from assistant.reading.background import ASKER, LEANS, of_own_case
from assistant.reading.moments import is_moment
from assistant.reading.nouns import nouns_of
from assistant.reading.own_work import of_own_work, without_purpose
from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold, words

_GREETING = re.compile(
    r"^\W*(?:@\w+\s+|(?:hoi|hallo|hey|hi|goede(?:morgen|middag|avond|n?dag))\s+(?=(?:wie|wat|waar|hoe|hoeveel|welke?|wanneer|waarom)\b)|(?:geachte|beste|lieve|hoi|hallo|hey|hee|he|hi|moi|yo|dag|goede(?:morgen|middag|avond|n?dag)|gegroet)\b(?:[ /-]+(?!\b(?:wie|wat|waar|hoe|welke?)\b)[\w.]+){0,4}?\s*[,!.;]+\s*)+(?=\S+\s+\S|\S+\?)",
    re.I,
)
_BELOW = re.compile(
    r"(?:(?:^|(?<=[?.!,;-])\s*)(?:(?:alvast|vast|bij voorbaat|heel erg|hartelijk|veel)\s+)*(?:bedankt|dank(?:\s?je|\s+u)?(?:\s?wel)?|merci|thanks|bvd|b\.v\.d\.?)\b[^?]{0,40}"
    r"|(?:^|(?<=[\s?.!,;-]))(?:met\s+)?(?:(?:vriendelijke?|hartelijke?|beste|lieve)\s+)*(?:groet(?:en|jes)?(?=[,.!]|\s*$|\s+(?:van\s+)?[A-Z])|gr[.,]|mvg|m\.v\.g\.?|hgr|liefs|hoogachtend)[.,!]?(?:,?\s+[\w.-]+){0,6})\s*[.!]*\s*$",
    re.I,
)
# Thanks that close a question without a mark before them, and what is only a breath: "uhm", "amai,".
_THANKS = re.compile(
    r"(?<=[^\W_]) (?:[Aa]lvast (?:bedankt|dank)|Bedankt|Dank(?:jewel|je| je| u)(?: wel)?|b\.?v\.?d|mvg|Mvg|Groetjes?)\b[^?]{0,30}$"
)
_BREATH = re.compile(
    r"\b(?:uhm+|ehm+|euhm?|uh|hmm+)\b[,.]* ?|^(?:amai|allee|allez|goh|tja|joh|pff+)[,!.]* (?=\w)", re.I
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=\S)")
_LEAD = re.compile(r"^([^:?!]{2,140}):\s+(?=\S+\s+\S|\S+\?)")
_BEFORE_COMMA = re.compile(
    r"^(?!(?:als|stel|indien|mocht|wanneer|zodra)\b(?! (?:je|u) (?:toch|even|tijd)\b))"
    r"((?:[^,:?!]{0,40}\b(?:ik|mij|me|mijn|wij|we|ons|onze|je|u)\b[^,:?!]{0,60}|(?:in|uit|zonder|om|puur|ha|hee|hey)\b[^,:?!]{0,40})),\s+(?:(?:maar|dus|want|en)\s+)?(?=\S+\s+\S)",
    re.I,
)
_JOINED = re.compile(r"^(?:en|maar|dus|want|of)\s+", re.I)
_SELF = re.compile(r"\b(?:ik|mij|me|mijn|m'n|wij|we|ons|onze|je|u|iemand|iedereen|niemand)\b")
_MEANT = re.compile(
    r"\b(?:bedoel\w*|heb(?:ben)? het over|ga(?:at|an)? (?:het )?(?:me |mij |ons )?(?:om|over)|namelijk|behalve|(?:iets|heel|wat) anders|dacht dat|denk dat|hoorde dat|las dat|meen dat)\b"
)
_OF_THE_ANSWER = re.compile(
    r"^(?:(?:wil|wilt|kun|kunt|kan|zou|mag) (?:je|jij|u|ik) |graag |liefst |geef |zet |noem |doe |kort|bondig|het )[^?]*\b(?:bladzij\w*|pagina\w*|bron\w*|link|vindplaats\w*|verwijz\w*|antwoord|kort|lang|uitleg\w*|simpel\w*|gewone taal)\b[^?]*[?.!]*$"
)
# Where somebody lives may be where they ask about.
_PLACE = re.compile(
    r"\b(?:woon|woont|wonen|woonde|woonachtig)\b|\w(?:buurt|wijk|straat|laan|kwartier|dorp|kern|plein|polder|park)\b"
)
_QUESTION = re.compile(rf"\b(?:{QUESTION_WORDS})\b")
# What is at hand for those who ask: "raadsvergadering", "krantenartikel", "fractievoorzitter".
_AT_HAND = re.compile(
    r"\w*(?:vergadering|raadslid|raadsleden|gemeenteraad|artikel|memo|notitie|fractie|fractievoorzitter|commissie|commissielid|griffie|griffier|debat|presentatie|krant|motie|journalist|"
    r"buurman|buurvrouw|collega|inwoner|bewoner|avond|bijeenkomst|bijdrage|spreektekst|vraagbaak|inwerken|stuk|stukken|documenten)(?:en|s|'s)?"
)
_INTERJECTION = re.compile(
    r"(?:\b(?:h+m+|oke?|okay|p+f+|tja|nou|goed|mooi|prima|top|zo|ach|oei|ai|sorry|pardon|excuus|zeg|vooruit|help|en|nu|dit|dan|even|me|voor de zekerheid|tussen twee haakjes|op weg)\b\W*)+",
    re.I,
)
_SOME = frozenset(
    "weinig veel vol half heel erg snel straks weer niks hiermee hierop hierover ernaar sorry ter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgende week".split()
)
AT_MOST = 2  # words of a subject in what somebody says of themselves that a question does without,
SPECIFIC = 2  # words of a subject of its own with which it can

Says = Callable[[str], bool]


def without_breath(text: str) -> str:
    """The question without thanks that run on from it and without what is only a breath ("uhm")."""
    return _BREATH.sub("", _THANKS.sub("?", text)) or text


def without_frame(text: str, tells: Says, names: Says) -> str:
    """The question without what is said around it; the text itself where nothing would be left.

    `tells`: whether a (folded) word is one of a subject; `names`: whether words name something of the library.
    """
    bare = without_purpose(_BELOW.sub("", _GREETING.sub("", text)).strip())
    if not re.search(r"\w{2}", bare):
        return text
    pieces = [_without_lead(p, tells, names) for p in _SENTENCE.split(bare)]
    if len(pieces) == 1:
        return _as_typed(text, pieces[0])
    asking = [_asks(p, names) for p in pieces]
    if not any(asking):
        asking = [wants(p) and (names(p) or any(map(tells, _said(p)))) for p in pieces]
    asked = " ".join(p for p, a in zip(pieces, asking, strict=True) if a)
    specific = _is_specific(asked, tells, names)
    leans = LEANS.search(fold(asked)) is not None
    own = of_own_case(asked)
    last = max((k for k, a in enumerate(asking) if a), default=len(pieces))
    kept = [
        p
        for k, (p, a) in enumerate(zip(pieces, asking, strict=True))
        if a
        or (own and k < last and _is_own_case(p, tells))
        or not _is_frame(p, tells, names, specific, leans and k < last)
    ]
    return _as_typed(text, " ".join(kept)) or text


def _as_typed(text: str, rest: str) -> str:
    """What is left of a text, with a capital where that began with one."""
    return rest[:1].upper() + rest[1:] if text[:1].isupper() else rest


def _asks(piece: str, names: Says) -> bool:
    """Whether a sentence asks something of the documents."""
    if _OF_THE_ANSWER.match(fold(piece)):
        return False
    told = _said(piece) or names(piece) or LEANS.search(fold(piece)) or _QUESTION.search(fold(piece))
    return asks_at_once(_JOINED.sub("", piece)) or (piece.endswith("?") and bool(told))


def _is_specific(asked: str, tells: Says, names: Says) -> bool:
    return names(asked) or sum(tells(w) for w in words(asked) if w not in ASKING) >= SPECIFIC


def _is_own_case(piece: str, tells: Says) -> bool:
    """Whether somebody says of themselves, in a word of a subject, what a question about them is about."""
    return _SELF.search(fold(piece)) is not None and any(map(tells, _said(piece)))


def _without_lead(piece: str, tells: Says, names: Says) -> str:
    """A sentence without what stands before its colon or comma, where that only says that one asks or what for."""
    match = _LEAD.match(piece) or _BEFORE_COMMA.match(piece)
    if match is not None and of_own_work(match[1]) and asks_at_once(piece[match.end() :]):
        return piece[match.end() :]
    if match is None or _QUESTION.search(fold(match[1])):
        return piece
    rest = piece[match.end() :]
    if not asks_at_once(rest) and not (rest.endswith("?") and (match.re is _LEAD or not _said(match[1]))):
        return piece
    leans = LEANS.search(fold(rest)) is not None
    return rest if _is_frame(match[1], tells, names, _is_specific(rest, tells, names), leans) else piece


def _is_frame(piece: str, tells: Says, names: Says, specific: bool, leans: bool) -> bool:
    """Whether a sentence tells nothing that is asked. `specific`: whether the question can do without what somebody says of themselves;
    `leans`: whether it points back at what was said before."""
    flat = fold(piece)
    if _INTERJECTION.fullmatch(flat) or _OF_THE_ANSWER.match(flat) or of_own_work(piece):
        return True
    if re.search(
        r"(?<!ik ben )\b\d|[\"“”]|\w,? [A-ZÀ-Þ]", flat if flat.startswith("ik ben ") else piece
    ) or names(_INTERJECTION.sub(" ", piece)):
        return False
    asked = words(piece)
    of_asking = _SELF.search(flat) or any(w in MIND or _AT_HAND.fullmatch(w) for w in asked)
    if _MEANT.search(flat) or _PLACE.search(flat) or (any(map(is_moment, asked)) and not of_asking):
        return False
    said = _said(piece)
    if of_asking and not said:
        return True
    if leans and nouns_of(piece) & set(said):
        return False
    told = sum(map(tells, said))
    return (not told and bool(of_asking or (specific and len(asked) > 2))) or (
        told <= AT_MOST and specific and bool(_SELF.search(flat))
    )


def _said(piece: str) -> list[str]:
    """The words of a sentence that may tell something: not those of asking and of who asks, nor what these do ("ik stoor", "een
    collega belde")."""
    found = words(piece)
    doers = {
        found[k + 1] for k, w in enumerate(found[:-1]) if w in ("ik", "we", "wij") or _AT_HAND.fullmatch(w)
    }
    return [
        w
        for w in found
        if w not in ASKING
        and w not in ASKER
        and w not in _SOME
        and w not in doers
        and not _AT_HAND.fullmatch(w)
    ]
