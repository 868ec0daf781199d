"""Reasons: whether a sentence gives one, and of what is asked rather than of something else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from assistant.claims.checks.tense import FINITE
from assistant.evidence.marks import BECAUSE, UNTIL
from ingest.language import fold, words

REASON, HINT, EFFECT = 2.0, 1.0, -1.0  # a reason of what is asked; a word of reason; what comes of it

BARE = 6  # words of a clause that only points at what is explained
# "A, vanwege B": the reason stands behind; "A leidt tot B": in front.
_BEHIND = re.compile(
    r"\b(?:omdat|doordat|vanwege|wegens|aangezien|want|dankzij|gevolg van|naar aanleiding van|te (?:danken|wijten) aan|in verband met)\b"
)
_IN_FRONT = re.compile(
    r"\bzo(?:'n| zeer| veel)? (?:[\w-]+ ){1,3}?dat\b|\b(?:leid(?:t|en|de|den)\b.*?\btot|zorg(?:t|en|de|den) (?:\w+ )?voor|waardoor|zodat)\b"
)
# What we do, or what is only named as to be there ("een kaart, zodat ..."), is meant to bring about what follows: that is why.
_SO_THAT = re.compile(r"(?P<what>[^,;:]*),? zodat\b")
_WE = re.compile(r"^(?:[\w-]+ ){0,2}(?:we|wij)\b")
# "Dat is niet redelijk omdat ...": what is explained stands in the sentence before it.
_POINTS_BACK = re.compile(r"\s*(?:dat|dit|die|deze)\b")
_THE_MORE = re.compile(r"hoe [\w-]+er\b.*\bhoe\b")  # "hoe sneller A, hoe minder B"
_SEE_TO = re.compile(
    r"\b(?:we|wij|ze|gemeenten?|corporaties?|partners|partijen|provincies?|rijk|college|\w*adviseur|\w*manager)\b[^,.;:]*\bzorg\w*$"
)
_MAKES_SO = re.compile(
    r"^wat (?P<what>[^,;:]{4,120}?) maakt,? is (?:dat|het|de|een)\b"
)  # "wat de opgave zwaar maakt, is dat ..."
_OPENS = re.compile(
    r"^(?:omdat|doordat|vanwege|wegens|aangezien|door|dankzij|naar aanleiding van|als gevolg van)\b|^om (?=[^,]* te \w+)"
)
# Its reason stands in the sentence before.
_SO = re.compile(
    r"^vandaar (?:ook |dan ook )?dat\b|^(?:[\w-]+ ){0,2}(?:gevolg|resultaat|uitkomst) (?:hiervan|daarvan) (?:is|was)\b"
)

_REST = re.compile(
    r"\b(?:het|de|een) [\w-]+(?: [\w-]+)? te \w+"
)  # "... besloten om wegens B de bouw te staken"

Coverage = Callable[[str], float]


def gives_reason(text: str) -> bool:
    """Whether a sentence names a reason, of whatever."""
    flat = fold(text)
    return bool(
        _BEHIND.search(flat)
        or _leading_to(flat)
        or _OPENS.match(flat)
        or _MAKES_SO.match(flat)
        or _THE_MORE.match(flat)
    )


# Why something is good, bad or wanted is told by what comes of it.
_WORTH = re.compile(
    r"\b(?:goed|beter|best|slecht|slechter|fijn|nuttig|handig|slim|verstandig|belangrijk|gunstig|ongunstig|noodzakelijk|wenselijk|erg|vervelend|gevaarlijk|schadelijk|"
    r"voordelig|nadelig|cruciaal|essentieel|onmisbaar|zinvol|interessant|zorgelijk|redelijk|eerlijk|terecht|logisch|trots|blij)\b|\b(?:is|zijn) .*\bnodig\b|\b(?:wil|willen|wilde|wilden|pleit|pleiten|lobbyt|lobbyen)\b"
)
_GIVES = re.compile(
    r"\b(?:hiermee|daarmee|waarmee|zo kunnen|zo kan|zet(?:ten)? een rem|in gevaar|onder druk|dra(?:agt|gen) (?:\w+ ){0,4}bij|bijdra\w+|bied(?:t|en)|verlicht\w*|versterk(?:t|en)|vermindert?|verminderen|"
    r"verbeter(?:t|en)|voorkom(?:t|en)|bespaart|besparen|helpt|helpen|levert|leveren|positief|gunstig|ontbre(?:ekt|ken))\b"
)


def asks_what_for(text: str) -> bool:
    """Whether "waarom" asks why something is good, bad or wanted, so that what comes of it is its reason."""
    return _WORTH.search(fold(text)) is not None


def reason_told(text: str, coverage: Coverage, what_for: bool = False) -> float:
    """Whether a sentence gives a reason of what is asked, and not what is asked as the reason of something else.

    `coverage` gives the share of the question that a piece of text holds; `what_for`: what comes of it is its reason.
    """
    flat = fold(text)
    aim = _SO_THAT.match(flat)
    if aim is not None and (_WE.search(aim["what"]) or not set(words(aim["what"])) & FINITE):
        return HINT if coverage(aim["what"]) >= coverage(flat[aim.end() :]) else REASON
    parts = _parts(flat)
    if parts is None:
        return HINT * float(
            bool(BECAUSE.search(text) or _THE_MORE.match(flat) or (what_for and _GIVES.search(flat)))
        )
    reason, explained = (coverage(p) for p in parts)
    if reason > explained and not what_for:
        back = explained and _POINTS_BACK.match(parts[1]) and len(words(parts[1])) <= BARE
        return REASON if back else EFFECT
    return REASON


def _parts(flat: str) -> tuple[str, str] | None:
    """The reason that a sentence gives and what it is the reason of."""
    if _SO.match(flat):
        return "", flat
    so = _MAKES_SO.match(flat)
    if so:
        return flat[so.end() :], so["what"]
    if _OPENS.match(flat):
        end = flat.find(", ")
        if end < 0 or not set(words(flat[:end])) & FINITE:
            end = next((m.start() for m in re.finditer(r"\w+", flat) if m.group() in FINITE), len(flat))
        return flat[:end], flat[end:]
    behind = _BEHIND.search(flat)
    if behind:
        rest = _REST.search(flat, behind.end())
        end = rest.start() if rest else len(flat)
        return flat[behind.end() : end], f"{flat[: behind.start()]} {flat[end:]}"
    front = _leading_to(flat)
    return (flat[: front.start()], flat[front.end() :]) if front else None


def _leading_to(flat: str) -> re.Match[str] | None:
    """Where a sentence goes on from a reason to what comes of it; that somebody sees to something is no such reason."""
    return next(
        (m for m in _IN_FRONT.finditer(flat) if not _SEE_TO.search(flat[: m.start()] + m.group().split()[0])),
        None,
    )


_ANY = re.compile(
    r"^hoe [\w-]+er\b.*\bhoe\b|\b(?:omdat|doordat|vanwege|daarom|vandaar|waardoor|hierdoor|daardoor|want|aangezien|aanleiding|wegens|door(?! middel)|zodat|om|reden|redenen|"
    r"gevolg\w*|leidt|leiden|maakt mogelijk|daarmee|hiermee|waarmee|namelijk|immers|dan ook|tekort\w*|nodig|noodza\w+|gezien|dankzij|zonder|dus|zet een rem|"
    r"randvoorwaard\w*|voorkom\w*|te (?:weinig|veel|hoog|hoge|groot|grote|langzaam)|niet|geen|belangrijk\w*|gevaar|risico\w*|ingewikkeld\w*|complex\w*)\b"
)


# "Besloten om" says what was chosen, and not why.
_CHOSEN = re.compile(
    r"\b(?:besloten|besluit\w*|afgesproken|gekozen|kie\w+(?: er ?voor)?|mogelijkheid|verzocht|gevraagd) om\b|\bdoor middel van\b"
)


def may_explain(texts: Iterable[str]) -> bool:
    """Whether sentences have any word that joins a reason or an aim to what they tell."""
    return any(
        _ANY.search(_CHOSEN.sub(" ", fold(t))) or UNTIL.search(t) or _MAKES_SO.match(fold(t)) for t in texts
    )
