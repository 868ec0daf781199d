"""Follow-ups: whether a question leans on the turn before it, and what only ties it to that. Works on the words alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.reading.intent import opens_with_verb
from assistant.reading.moments import is_moment, shifts
from assistant.reading.nouns import PARTICIPLE, nouns_of
from assistant.reading.thin import THIN
from assistant.turns.pointing import his, pointed
from assistant.turns.sameness import meant, of_another, puts_right
from assistant.words.formwords import DEEDS, PREPOSITIONS, QUESTION_WORDS, VERBS
from ingest.language import STOPWORDS, fold, stem, words

if TYPE_CHECKING:
    from assistant.reading.question import Group, Question

_CORRECTION = re.compile(
    r"^(?:(?:nee|neen|sorry|pardon|oh|ho|wacht)\b[\s,.!]*)*(?:(?:maar\s+)?(?:ik|dat)\s+(?:bedoel|bedoelde|was)\b[\s,:]*(?:eigenlijk|dus|het|te zeggen)?\s*|"
    r"niet\s+[^,]{1,40}?,?\s+maar\s+)",
    re.I,
)
_OPENING = re.compile(
    r"^(?:(?:en|and|maar|okee?|oké|okay|ok|ja|nee|neen|sorry|pardon|oh|ah|dus|hm+|goed|prima|dank(?:je| je| u)?(?: wel)?|bedankt)\b[\s,.!]*)+",
    re.I,
)
_COURTESY = re.compile(
    r"^(?:(?:okee?|oké|okay|ok|prima|top|mooi|goed|helder|duidelijk|fijn|super|perfect|interessant|aha?|hm+|dank\s?(?:je|u)?(?:\s?wel)?|bedankt|thanks|thank you)\b[\s,.!;:]*)+(?=\w)",
    re.I,
)
_ANOTHER = re.compile(
    r"^(?:(?:ok[eé]|goed|prima|en|maar|dan|nog|nu|even)\b[\s,]*)*(?:(?:over )?(?:iets|wat) (?:heel |totaal |geheel )?anders"
    r"|(?:een |nog een )?(?:heel |totaal )?ander (?:onderwerp|punt|dossier)|(?:een |nog een )?(?:heel )?andere vraag)\b[\s:,.;!-]*(?=\w)",
    re.I,
)
_ABOUT = re.compile(
    r"^(?:(?:what|how) about|hoe zit (?:dat|het dan) (?:dan )?(?:met)?|hoe zit het (?=(?:in|bij|voor)\b))\s*",
    re.I,
)
_AT_OURS = re.compile(
    r"^bij (?:ons|mij|jullie|u|(?:de|onze|mijn) (?:buren|buurgemeenten?|collega'?s|vrienden|familie|ouders|kinderen))(?: hier)? (?=in\b)",
    re.I,
)
_NARROW = re.compile(r"^(?:dan\s+)?(?:alleen|enkel|specifiek|juist)\s+(?:maar\s+)?(?=\S)|^dan\s+(?=\S)", re.I)
_CLOSING = re.compile(r"[\s,]+(?:dan|eigenlijk|alstublieft|aub|svp|graag|precies|trouwens)(?=\W*$)", re.I)

_POINTING = re.compile(
    r"\b(hij|zij|ze|die|dat|dit|deze|daar(?:aan|bij|door|heen|in|mee|na|naar|om|onder|op|over|toe|tussen|uit|van|vandaan|voor)?|"
    r"hier(?:aan|bij|in|mee|op|over|tussen|van|voor)?|ervan|eraan|erbij|erin|ermee|erop|eronder|erover|eruit|ertussen|ervoor|hem|haar|hen|hun|diens|"
    r"daarvoor|it|that|they|those|them)\b"
)
_SUCH = re.compile(
    r"\b(?:zo'n (?!\d)|zulke? |dergelijke? )[a-z]"
)  # of a turn before; within a question of what that says itself
_PLURAL = re.compile(
    r"\w{3,}(?:ers|en|ies)$"
)  # "hebben de bestuurders dat plan": no plural is what "dat" ties to
_BOUND = re.compile(rf"[.:;?!,]\s+|\sen\s+(?=(?:{QUESTION_WORDS})\b)")
WHOLE = 5  # words that a question has at least that is put without the turn before
_COMMA = re.compile(r", ")
SAID = 0.3  # what the words of an earlier clause must weigh together for a pronoun to stand for them
_IT = re.compile(
    r"\b(?:is|was|wordt|werd|gaat|kost|kostte|duurt|loopt|begint|begon|komt|heet|betekent|start|stopt|eindigt|werkt|lukt|ligt|hoort|valt|geldt|moet|kan|zou|zal)\s+het"
    r"(?=\W*$|\s+(?:nu|al|ook|dan|nog|precies|eigenlijk|klaar|af|in|uit|over|mee|door|van|vandaag|toen|eerst|ge\w+[dtn]|vast\w+d|be\w+[dt]|ver\w+[dt]|op\w+[dt]|in\w+[dt])\b)"
    r"|^(?:(?:en|maar|dus) )?(?:wie|wat|waar|wanneer|hoe|waarom) [a-z]{3,}t het(?: (?:dan|nu|eigenlijk|precies|allemaal))*\W*$"
)


# "Komt er iets uit?", "wie doen er aan mee?": what it is of stands in the turn before.
_OF_IT = re.compile(
    r"\ber\b.*\b(?:uit|mee|aan|van|voor|over|bij|toe|tegen|vanaf)\W*$"
    r"|\ber\b(?: (?:nog|ook|dan|al|nu|allemaal|eigenlijk|iets|wat|niks|niets|niet|wel|verder|straks))* (?:aan|van|over|mee|voor|tegen|uit) [a-z]{4,}en\W*$"
)
# "Waarom doet Lagewaard niet mee?", "hoeveel mensen gaat het om?"
# "Wie moet het oplossen?", "wanneer vastgesteld?"
_OPEN_END = re.compile(
    r"(?:en |maar |dus )?(?:wie|wat|hoe|waarom|wanneer|waar|waarmee) (?:moet|moeten|gaat|gaan|kan|kunnen|zal|zou|zouden|wil|willen|mag|mogen)(?: (?:er|dan|nu|eigenlijk|we|ze|men|straks))* het(?: (?:dan|nu|eigenlijk|allemaal|gaan|straks|ook))* [a-z]+en\W*$|"
    r"(?:en |maar |dus )?(?:wanneer|waar|hoe|waarom|sinds wanneer|tot wanneer)(?: (?:is|was|dan|precies|eigenlijk))* (?:vastgesteld|ge[a-z]{3,}(?:d|t|en)|be[a-z]{4,}(?:d|t)|onder[a-z]{3,}d|ver[a-z]{4,}(?:d|t)|[a-z]{2,4}ge[a-z]{3,}(?:d|t|en))\W*$|"
    r"(?!.*\b(?:aan|met|in|bij) \w)(?:.*\b)?(?:doet|doen|deed|deden)\b.*\bmee\W*$|.*\bgaat het(?: (?:dan|nu|eigenlijk|hier))? om\W*$"
)


# "Neemt het ook de fiets mee?"
_IT_TOO = re.compile(
    r"(?:(?:en|maar|dus) )?[a-z]{2,}t (?:het|hij|ze) (?:ook|nog|dan|wel|alleen|eigenlijk|dus)\b"
)


def opened(text: str) -> str:
    """A follow-up without what only ties it to the turn before: "En ...", "Nee, ik bedoel ...", "Alleen ..."."""
    rest = of_another(meant(text.strip()))
    for pattern in (_CORRECTION, _OPENING, _ABOUT, _CORRECTION, _NARROW, _CLOSING):
        shorter = pattern.sub("", rest).strip()
        rest = shorter if re.search(r"\w", shorter) else rest
    return of_another(_AT_OURS.sub("", rest))


def other_subject(text: str) -> str:
    """What is asked after "even iets anders: ..."; "" where a turn does not say that it changes the subject."""
    match = _ANOTHER.match(text)
    return text[match.end() :] if match else ""


def uncourteous(text: str) -> str:
    """A follow-up without the thanks for the answer before it: "Oké, dank je. En de dijk?"."""
    return _COURTESY.sub("", text) or text


_FRONTED = re.compile(
    rf"^(?P<lead>(?:(?:en|maar|nee)\b[\s,]*)*)(?:(?:{PREPOSITIONS}) )?(?P<topic>[^,?]{{2,60}}?)(?: dan)?, (?P<rest>.*?)\b(?:die|hij|zij|ze|deze|dat)\b(?P<end>.*)$",
    re.I,
)


_THING = re.compile(
    rf"(?:de|het|een|onze|hun) (?:(?!(?:{VERBS}|{DEEDS}|{QUESTION_WORDS})\b)[\w'-]+ ?){{1,3}}", re.I
)


_TELLS = re.compile(rf" (?:{VERBS}|{DEEDS}|hoor\w*) ")


_THERE = re.compile(
    r"\bdaar\b(?P<between>(?: (?:nog|ook|dan|wel|niet|eigenlijk|nu|al))*) (?P<of>aan|bij|in|op|van|over|voor|tegen)\b",
    re.I,
)
_MANY = re.compile(r"(?:en|s)$")


def unfronted(text: str, named: Callable[[str], bool]) -> str:
    """A question with its subject in its place, where that is put in front: "en Lagewaard, waar doet die aan mee?" is "en waar
    doet Lagewaard aan mee?", and so for a thing ("en de dijk, hoe wordt die betaald?"). Any other question as it is. `named`: whether
    words hold a name that the library knows."""
    match = _FRONTED.match(text)
    if match is None or len(match.group("topic").split()) > 6:
        return text
    topic = match.group("topic")
    if _TELLS.search(fold(topic)):
        return text  # a sentence of its own
    if not named(topic) and (not _THING.fullmatch(topic) or pointed(fold(topic)) is not None):
        return text
    subject = re.sub(r"^(?:die|dat)\s+(?=\w)", "", match.group("topic"), flags=re.I)
    there = _THERE.search(text[match.start("rest") :])
    if there is not None and not _MANY.search(fold(subject)) and re.search(r"\bze\b", text, re.I):
        rest = text[
            match.start("rest") :
        ]  # "en de inkoop, doen ze daar nog aan mee?": "ze" are those of before
        return f"{match.group('lead')}{rest[: there.start()]}{there['between'].strip()} {there['of']} {subject}{rest[there.end() :]}"
    return f"{match.group('lead')}{match.group('rest')}{subject}{match.group('end')}"


# "Dan onze regio. Wie trekt daar Wonen?" asks a question of its own.
_ASKS_BEHIND = re.compile(rf"[.!]\s+(?:{QUESTION_WORDS})\b", re.I)


def corrects(text: str) -> bool:
    """Whether a turn puts the one before it right ("nee, ik bedoel ...") or narrows it ("alleen ...")."""
    plain = re.sub(r"^(?:en|maar)\s+", "", text.strip(), flags=re.I)
    return bool(
        puts_right(plain)
        or _CORRECTION.match(plain)
        or (_NARROW.match(plain) and not _ASKS_BEHIND.search(plain))
        or re.match(r"(?:nee|sorry)\b", plain, re.I)
    )


def ellipsis(text: str) -> bool:
    """ "En van de warmtetransitie?": a subject or a period without a question of its own."""
    flat = fold(opened(text)).strip(" ?!.,")
    if not flat:
        return True
    if opens_with_verb(flat):
        return False
    own = (
        re.search(rf"\b(?:{QUESTION_WORDS})\b", flat)
        or re.match(rf"(?:{VERBS})\b", flat)
        or re.match(rf"(?:{DEEDS}|\w+t) (?:dat|dit|die|het|hij|ze|er)\b", flat)
        or re.match(r"[a-z]{4,}en (?:de|het|die|ze|zij|er)\b(?= [a-z])", flat)
        or re.match(r"(?:heb|hebt|heeft|weet|ken|kent) (?:je|jij|u|jullie|iemand)\b(?= (?:\w+ )+\w)", flat)
    )
    return not own and (corrects(text) or not re.search(rf"\b(?:{VERBS})\b", flat)) and len(flat.split()) <= 8


# "Waarom Lagewaard niet?" asks of what was told; "waar doet Lagewaard dan wel aan mee?" of what was not.
_WITHOUT_VERB = re.compile(
    r"(?:waarom|hoezo) niet (?:(?:aan|bij|in|met|voor|naar|over) )(?:[\w'-]+ ?){1,3}\W*|(?:waarom|hoezo) (?:zo|pas|maar|nog) (?:[\w'-]+ ?){1,3}\W*|(?:waarom|hoezo|waarvoor)(?: (?:dan|eigenlijk|juist|alleen|ook))* (?:[\w'-]+ ){1,3}(?:niet|wel|ook|alleen)(?: dan)?\W*"
)
_WHY_NEEDED = re.compile(
    r"(?:en )?waarom (?:is|was|zijn|vinden ze|vindt men) (?:dat|dit|die|het|ze)(?: \w+){0,2} (?:nodig|belangrijk|noodzakelijk|gewenst|wenselijk)\W*"
)
# "En wie gaat er over de dijken?" asks of something else, whatever stood before.
_WHOLE = re.compile(
    r"(?:en |maar )?wie (?:gaat|gaan) (?:er |nu |dan )*over (?!(?:dat|dit|die|deze|dezelfde|het)\b)\w"
)
# "Wat is een pont?" brings up something of its own, and so does what is asked of the whole region.
_DEFINES = re.compile(
    r"(?:en |maar )?wat (?:is|zijn|betekent|betekenen|wordt bedoeld met) (?:(?:eigenlijk|nou|nu|dan|precies) )*een \w"
)
_OF_ALL = re.compile(r"\b(?:in|van) (?:de|deze|onze|heel de) (?:hele )?(?:regio|stad|provincie)\W*$")
_CONTRAST = re.compile(r"\bdan (?:wel|toch|nog)\b")
# "Hoeveel komen er dan bij?" goes on from what was told; "meer dan tien" compares.
_THEN = re.compile(
    r"(?:^|\b(?:er|we|wij|ze|zij|je|men|dat|die|het|nu|ik|daar|hij)\s+)dan\b(?! (?:wel|toch|nog|ook|een|de|het|in|dat)\b)"
)
_ONCE_MORE = re.compile(r"\b(?:ook|nou) (?:al ?)?weer\b")  # "hoeveel waren het er ook alweer?"
_OF_THEN = re.compile(
    r"\b(?:was|waren|is|zijn|wordt|worden|werd|werden|gaat|gaan|bleef|blijft) (?:het|dat|dit|die|ze|er)\b"
)  # "hoeveel was het voorheen?"
# "Via welke partij?", "op welke twee plekken dan?", "welke gemeenten?" ask of something that they do not name.
_OF_WHAT = re.compile(
    rf"(?:(?:{PREPOSITIONS}|via|per|sinds|om|tegen) )(?:welke?|hoeveel|wat voor(?: een)?)(?: [\w'-]+){{1,3}}|(?:welke?|hoeveel|wat voor) [\w'-]+"
)


def leans(question: Question, turn: bool = False) -> bool:
    """Whether a question cannot be read without the one before it. `turn`: that is a turn of its own, and no half of the same
    question, so that it takes more to go on from it."""
    flat = fold(question.asked)
    if _WHOLE.match(flat) and any(g.weight > 0.25 for g in question.groups):
        return False
    if _DEFINES.match(flat) and not points(flat):
        return False
    if re.match(r"^(en|and|maar)\b", flat) or _ABOUT.match(flat) or corrects(flat):
        return True
    if of_all(flat):
        return False
    if _without_verb(flat) and not any(n.kind in ("dossier", "persoon") for n in question.names):
        return True
    weighty = [g for g in question.groups if g.weight > 0.3]
    timeless = [g for g in weighty if not is_moment(g.shown)]
    if _OPEN_END.match(flat) and not any(n.kind in ("dossier", "document") for n in question.names):
        return True
    if shifts(flat) and not question.names and not timeless and _OF_THEN.search(flat):
        return True
    if _ONCE_MORE.search(flat) and not question.names and all(g.shown in ("weer", "alweer") for g in weighty):
        return True
    if ellipsis(question.asked) and len(weighty) <= 2:
        return True
    subject = [n for n in question.names if n.kind in ("dossier", "persoon")]
    if subject:
        return bool(re.search(r"\b(?:hij|hem|diens)\b", flat)) and not question.named("persoon")
    thin = not turn or sum(g.weight for g in question.groups) < THIN
    if not weighty and not question.named("document") and thin:
        return True
    if turn and _THEN.search(flat) and not question.names and len(weighty) <= 2:
        return True
    within = _within(flat, question.groups, _BOUND) if turn else _within(flat, weighty, _COMMA)
    if (points(flat) and not within) or _IT.search(flat) or his(flat) or (turn and _SUCH.search(flat)):
        return len(weighty) <= 4
    if _IT_TOO.match(flat) and not question.names:
        return len(weighty) <= 4
    if (
        _OF_IT.search(flat)
        and len(weighty) <= 1
        and not question.names
        and not any(g.proper for g in weighty)
    ):
        return True
    towns = {s for n in question.named("gemeente") for s in n.stems}
    own = [g for g in weighty if g.head not in towns]
    if (re.search(r"\b(?:er|ook)\b", flat) or _CONTRAST.search(flat)) and not own:
        return not (towns and question.named("document"))
    return pointed(flat) is not None and len(weighty) <= 3


def tied(question: Question) -> bool:
    """Whether a question says itself that it goes on from the turn before: by how it opens, by what it points at, or as it is no whole
    question."""
    flat = fold(question.asked)
    if len(words(flat)) < WHOLE or re.match(r"(?:en|and|maar|dus)\b", flat) or _ABOUT.match(flat):
        return True
    if corrects(flat) or ellipsis(question.asked) or _without_verb(flat) or without_noun(question):
        return True
    back = points(flat) and not _within(flat, question.groups, _BOUND)
    return bool(
        back
        or _SUCH.search(flat)
        or his(flat)
        or pointed(flat)
        or shifts(flat) not in ("", "streven")
        or _IT.search(flat)
        or _IT_TOO.match(flat)
        or _OPEN_END.match(flat)
        or (_OF_IT.search(flat) and len(words(flat)) <= _MOST)
        or _CONTRAST.search(flat)
        or _THEN.search(flat)
        or _ONCE_MORE.search(flat)
        or re.search(r"\book\b", flat)
    )


_POINTS_AT = re.compile(
    r"\b(?:die|dat|deze|dit|zo'n|zulke?|dergelijke?) (?:[a-z-]+e )?(?P<noun>[a-z][\w-]{3,})"
)
FULL = 1.0  # weight of all words of a question that tells enough by itself
BESIDES = 2  # telling words that it has besides
NAMES = 0.25  # and of the noun behind "die" that it brings up itself


def brings_its_own(question: Question, previous: Question) -> bool:
    """Whether what a question points at is a thing that it names itself and the turn before it did not speak of: "welk bureau maakt die nieuwe
    film over de regio?", "wanneer is de tweede woondeal getekend?"."""
    flat = fold(question.asked)
    if re.match(r"(?:en|and|maar|dus)\b", flat) or sum(g.weight for g in question.groups) < FULL:
        return False
    place = pointed(flat)
    nouns = [m["noun"] for m in _POINTS_AT.finditer(flat)] + [place[3] if place is not None else ""]
    rest = _POINTS_AT.sub(" ", flat if place is None else f"{flat[: place[1]]} {flat[place[2] :]}")
    named = [n for n in nouns if n and n not in STOPWORDS]
    if not named or points(rest):
        return False
    before = {stem(w) for w in words(f"{previous.text} {previous.told}")}
    weights = {stem(g.shown): g.weight for g in question.groups}
    own = [
        g
        for g in question.groups
        if g.weight > NAMES and not PARTICIPLE.match(g.shown) and g.shown not in named
    ]
    if len(own) < BESIDES:
        return False
    return all(weights.get(stem(n), 0.0) >= NAMES and stem(n) not in before for n in named)


def of_all(flat: str) -> bool:
    """Whether a folded question asks of the whole region, whatever was spoken of before it."""
    return bool(_OF_ALL.search(flat)) and not re.search(r"\book\b", flat) and not points(flat)


def _within(flat: str, groups: Sequence[Group], bounds: re.Pattern[str]) -> bool:
    """Whether a pronoun stands for what an earlier clause of the same folded question tells: "wat is een pont, en waar vaart die?",
    "ik hoorde van een pont. Waar vaart die?"."""
    for bound in bounds.finditer(flat):
        first, rest = flat[: bound.start()], flat[bound.end() :]
        if points(first) or not points(rest):
            continue
        said = set(words(first))
        if sum(g.weight for g in groups if g.shown in said) >= SAID:
            return True
    return False


def _without_verb(flat: str) -> bool:
    """Whether a folded question has no verb, so that it can only ask more of what was told."""
    if _WITHOUT_VERB.fullmatch(flat):
        return True
    rest = fold(opened(flat)).strip(" ?!.,")
    return bool(_OF_WHAT.fullmatch(rest)) and not re.search(rf" (?:{VERBS}|{DEEDS})\b", rest)


_ASKS_OF = re.compile(
    rf"(?:(?:{PREPOSITIONS}|sinds|per) )?(?P<word>{QUESTION_WORDS}) (?P<verb>{VERBS}|{DEEDS})\b(?P<rest>.*)",
    re.I,
)
_MOST = 8  # words of a question that names nothing


def without_noun(question: Question) -> bool:
    """Whether a question has no noun at all, so that the turn before must have it: "hoeveel is er al gerealiseerd?", "welke zijn
    gratis?"."""
    text = question.asked.strip(" ?!.,")
    match = _ASKS_OF.fullmatch(fold(text))
    if match is None or question.names or question.years or len(words(text)) > _MOST:
        return False
    if any(w not in STOPWORDS and not _VERB.fullmatch(w) for w in nouns_of(text)):
        return False
    said = [w for w in words(match["rest"]) if w not in STOPWORDS and not is_moment(w)]
    if match["word"] in ("welke", "welk", "hoeveel"):
        return len(said) <= 2
    return bool(said) and all(PARTICIPLE.match(w) for w in said)


_VERB = re.compile(rf"{VERBS}|{DEEDS}")


def why_needed(flat: str) -> bool:
    """Whether a folded follow-up only asks why what was told is there: "waarom is dat nodig?"."""
    return _WHY_NEEDED.fullmatch(flat) is not None


def stands_for(flat: str) -> bool:
    """Whether a pronoun is the subject of a folded question: "wanneer gaat die in?"."""
    return bool(re.search(rf"\b(?:{VERBS}|{DEEDS}|treedt) (?:die|hij|ze)\b(?! \w{{5,}}$)", flat))


# "Op dit moment" is now, and "dat de ..." opens a clause.
_NOT_BACK = re.compile(
    r"(?:dit|deze) (?:moment|jaar|week|maand|keer|regio|stad|gemeente|provincie|agenda|documenten|stukken)\b|dat (?:het|de|er|een|we|wij|ik|ze|hij|onze|mensen)\b"
)
_ASKS_OR_TELLS = re.compile(rf"{QUESTION_WORDS}|{VERBS}|{DEEDS}|en|maar|dus|of")


def _opens_clause(before: Sequence[str]) -> bool:
    """Whether "dat de ..." behind these words opens a clause: not right behind a verb ("kost dat de regio veel?"), unless that closes a
    clause itself ("wie gevraagd heeft dat de ...")."""
    closes = len(before) > 1 and PARTICIPLE.match(before[-2]) is not None
    return not before or closes or not _VERB.fullmatch(before[-1])


# Behind these stands a verb, and behind that its subject: "vanaf wanneer rijdt die niet meer?".
_ASKED_BY = frozenset("wie wat waar wanneer hoe waarom waardoor waarmee waarvoor hoezo".split())


def points(flat: str) -> bool:
    """Whether a pronoun points back. Not where it only ties a clause to the noun before it ("mensen die ...")."""
    for match in _POINTING.finditer(flat):
        before = words(flat[: match.start()])
        if _NOT_BACK.match(flat, match.start()) and _opens_clause(before):
            continue
        ties = (
            match.group() in ("die", "dat", "waar")
            and (len(before) > 2 or (len(before) == 2 and not _ASKS_OR_TELLS.fullmatch(before[0])))
            and before[-1] not in STOPWORDS
            and not (len(before) > 1 and before[-2] in _ASKED_BY)
            and not (match.group() == "dat" and _PLURAL.search(before[-1]))
            and not re.fullmatch(rf"{VERBS}|{DEEDS}", before[-1])
            and not re.search(r"[,]\s*$", flat[: match.start()])
            and len(words(flat[match.end() :])) > 1
        )
        if not ties:
            return True
    return False
