"""The words of a question that its answer must say: the thing that is asked for, what is said to have happened, what is to be
explained, the numbers that it takes for granted, the word that it turns on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.intent import REASON
from assistant.reading.members import SORTS
from assistant.reading.nouns import PARTICIPLE, nouns_of
from assistant.reading.question import FORM_WORDS, Group, Question
from assistant.words.numerals import SEVERAL
from assistant.words.open_sorts import is_open
from ingest.language import STOPWORDS, compiled, fold, stem, words

WEIGHTY = 0.2  # of a deed that must be told
FOCUS = 0.25  # the share of the question's weight that makes one word its focus
SIGNS = re.compile(r"\b(ondertekend|ondertekende|getekend|geschreven|schreef|ambassadeurs?|voorwoord)\b")

_ASKED_THING = (
    r"\bwat (?:is|zijn|was|waren) (?:de|het|hun|haar|zijn|onze)((?: [\w'-]+){1,3})",
    r"\bwelke?((?: [\w'-]+){1,3})",
    r"\bwie (?:is|was|zijn|waren|werd) (?:de|het)((?: [\w'-]+){1,3})",
    r"\bwie (?:wordt|worden|werd)((?: [\w'-]+){1,3})",
    r"\bhoe (?:heet|heette) (?:de|het|die)((?: [\w'-]+){1,3})",
    r"\bhoe (?:hoog|groot) (?:is|zijn|was|waren) (?:de|het)((?: [\w'-]+){1,3})",
)
_COUNTS = {word: str(n) for word, n in SEVERAL.items() if n > 2}
_NO_NOUNS = frozenset("een eerste tweede derde andere overige meeste enige".split()) | {*SEVERAL}

# Verbs that only carry the sentence: what happened is told by their complement ("op pauze gezet", "onder druk komen te staan").
_LIGHT = frozenset(
    "bekeken gezet gesteld gelegd gekomen gegaan gedaan gemaakt gebracht gehouden gegeven genomen gekregen gehaald geweest geworden gebleven gebleken gevonden gezien "
    "uitgekozen uitgezocht uitverkoren geselecteerd aangewezen gehad gezegd gevraagd verteld genoemd gestaan gezeten gewild gemoeten gebruikt bedoeld gebeurd begonnen betrokken gevoerd geschreven geregeld gericht gaande beneden verteld geleid gelopen gekozen "
    "gewerkt opgenomen aangegeven afgesproken voorgesteld bepaald bekend verantwoordelijk verdeeld gelukt geld beleid gebied gemeente onderbouwt onderbouwen verklaart verklaren".split()
)
_LIGHT_NOW = frozenset(
    "gaat gaan regelt regelen werkt werken geeft geven gaf gaven schreef doet doen zorgt zorgen zit zitten zat zaten voert voeren betaalt betalen pakt pakken organiseert "
    "deden deed hoeft hoeven duurt duren noemt noemen heet heten krijgen telt tellen blijft blijven begint beginnen lukt loopt lopen wordt worden draait draaien komt komen krijgt krijgen heeft hebben had hadden mag mogen moet moeten kan kunnen wil willen staat staan ligt neemt nemen houdt houden maakt maken "
    "kiest kiezen vindt vinden wil willen noemen vraagt vragen rijdt rijden vaart varen schrijven dreigt dreigen dreigde lijkt lijken leek blijkt blijken schijnt rechtvaardigt rechtvaardigen motiveert motiveren "
    "bekijkt bekijken bezien raakt raken raakte raakten valt vallen viel vielen lag lagen stond stonden kwam kwamen liep liepen bleef bleven maakte maakten zet zetten zette stelt stellen stelde legt leggen legde brengt brengen bracht brachten haalt halen haalde haalden helpt helpen beslist beslissen bepaalt bepalen trekt trekken hangt hangen hing leidt leiden stuurt sturen kijkt let past ziet weet hoort".split()
)
# "wie hakt ... door over ..." is of "doorhakken", which another verb may tell
_PARTICLE = re.compile(
    r"\b(?:aan|af|bij|deel|door|in|mee|om|op|over|samen|toe|uit|vast)(?:\W*$| (?:in|met|bij|op|aan|over|van|naar|voor|tegen) )"
)
_REASON = re.compile(REASON)
_PERFECT = re.compile(r"\b(?:is|zijn|was|waren|heeft|hebben|had|hadden|werd|werden)\b")
_TO_COME = re.compile(r"\b(?:gaat|gaan|zal|zullen|voordat|totdat|voor dat|tot dat|wordt|worden)\b")


@dataclass(frozen=True, slots=True)
class Count:
    """A number that a question takes for granted, as stems in figures and in letters, and what it counts, as stems of
    which one will do."""

    number: frozenset[str]
    counted: frozenset[str]

    def stands_in(self, unit: frozenset[str]) -> bool:
        """Whether one sentence has the number and what it counts."""
        return bool(self.number & unit) and (not self.counted or bool(self.counted & unit))


def thing(question: Question, flat: str) -> tuple[Group, ...]:
    """The noun that is asked for; the first word behind "welke", or also the second where that may be an adjective."""
    by_shown = {g.shown: g for g in question.groups}
    for pattern in _ASKED_THING:
        match = compiled(pattern).search(flat)
        if not match:
            continue
        found: list[Group] = []
        for word in match.group(1).split():
            if word in _NO_NOUNS or word.isdigit():
                continue
            if is_open(word) or stem(word) in SORTS or stem(word) in FORM_WORDS:
                # of what a follow-up goes on about: "politieke partijen" are told by what makes them so
                return tuple(found) if question.follow_up else ()
            group = by_shown.get(word)
            if group is None or group.proper or word in STOPWORDS or word in _LIGHT_NOW:
                break
            found.append(group)
            if not word.endswith(("e", "st")) or len(found) == 2:
                break
        return tuple(found)
    return ()


def done(question: Question, flat: str) -> Group | None:
    """What a question says to have happened, by the participle that closes it ("waarom is ... gestopt?")."""
    if question.intent.form in ("janee", "vrij") or not _PERFECT.search(flat) or _TO_COME.search(flat):
        return None
    if SIGNS.search(flat):
        return None  # a signature stands under a text and says nothing of signing
    closing = words(flat)[-2:]
    if len(closing) > 1 and closing[-2] == "te":
        return None  # "om de groei op te vangen" says what for, and not what has happened
    if closing and closing[-1] in ("worden", "wordt", "kunnen", "moeten", "zullen"):
        return None
    by_shown = {g.shown: g for g in question.groups}
    nouns = nouns_of(question.text)
    for word in reversed(closing):
        if word not in nouns and PARTICIPLE.match(word) and word not in _LIGHT and word in by_shown:
            return by_shown[word]
    return None


def done_with_those(question: Question) -> Group | None:
    """What was done with those that are counted ("hoeveel huizen zijn er gesloopt in 2024?"): other deeds count others."""
    if question.intent.form != "aantal" or question.intent.extreme:
        return None
    flat = fold(question.text)
    asked = re.search(rf"\bhoeveel\b[^,]*?{_PERFECT.pattern}(.*)", flat)
    if asked is None or _TO_COME.search(flat):
        return None
    nouns = nouns_of(question.text)
    return next(
        (
            g
            for g in question.groups
            if g.weight >= WEIGHTY
            and g.shown not in nouns
            and PARTICIPLE.match(g.shown)
            and not is_light(g.shown)
            and re.search(rf"(?<!\bte )\b{re.escape(g.shown)}\b(?! (?:te|worden|kunnen|moeten)\b)", asked[1])
        ),
        None,
    )


def doing(question: Question, flat: str) -> Group | None:
    """What somebody is asked to do ("wie regisseert ...?")."""
    match = re.search(r"^(?:en )?wie (\w+)\b", flat)
    if match is None or match.group(1) in _LIGHT_NOW or SIGNS.search(flat) or _PARTICLE.search(flat):
        return None
    return next(
        (g for g in question.groups if g.shown == match.group(1) and stem(g.shown) not in FORM_WORDS), None
    )


def why(question: Question, flat: str) -> tuple[Group, ...]:
    """The verbs of what "waarom" wants explained: the one behind it, and participles. What stands nowhere beside the
    subject cannot be explained by it."""
    if question.intent.form != "waarom":
        return ()
    behind = re.search(r"\b(?:waarom|waardoor) (\w+)", flat)
    first = behind.group(1) if behind else ""
    return tuple(
        g
        for g in question.groups
        if stem(g.shown) not in FORM_WORDS
        and not _REASON.fullmatch(g.shown)
        and not g.proper
        and (
            (g.shown == first and first not in _LIGHT_NOW)
            or (PARTICIPLE.match(g.shown) and g.shown not in _LIGHT and g.shown in _last_words(flat))
            or (
                g.shown.endswith("en")
                and g.shown == words(flat)[-1]
                and g.shown not in _LIGHT_NOW
                and g.shown in _last_words(flat)
            )
        )
    )


def _last_words(flat: str) -> frozenset[str]:
    """The words of a question that no article or preposition opens: its verbs are among them."""
    nouns = nouns_of(flat)
    return frozenset(w for w in words(flat) if w not in nouns)


_INSTEAD = re.compile(r"\b(?:in plaats van|en niet|maar niet)\b[^,?]*")


def numbers(question: Question) -> tuple[Count, ...]:
    """The numbers that "waarom" takes for granted ("waarom zijn er twaalf ...?"), without what something is "in plaats van"."""
    if question.intent.form != "waarom":
        return ()
    said = words(_INSTEAD.sub(" ", fold(question.text)))
    out: list[Count] = []
    for at, word in enumerate(said):
        counted = _counted(question, said[at + 1 : at + 4])
        if word in _COUNTS:
            out.append(Count(frozenset({stem(word), word, _COUNTS[word]}), counted))
        elif word[0].isdigit() and len(word) > 1 and not re.fullmatch(r"(?:19|20)\d\d", word):
            out.append(Count(frozenset({word, stem(word)}), counted))
    return tuple(out)


def _counted(question: Question, behind: Sequence[str]) -> frozenset[str]:
    """The stems of the noun right behind a number, adjectives passed over, and of what may stand in its place."""
    for word in behind:
        if word in STOPWORDS:
            break
        if not word.endswith("e"):
            group = next((g for g in question.groups if g.shown == word), None)
            others = {s for needed in group.own for s in needed} if group is not None else set()
            return frozenset({stem(word), *others})
    return frozenset()


def is_light(word: str) -> bool:
    """Whether a word only carries the sentence of a question ("betaalt", "gegeven")."""
    return word in _LIGHT or word in _LIGHT_NOW


def focus(question: Question) -> Group | None:
    """The word that a question turns on: the weightiest of its nouns, the order aside where it is asked who gave that."""
    if question.intent.form in ("janee", "vrij") or question.intent.extreme in ("verschil", "som", "klopt"):
        return None
    nouns = question.once("nouns", lambda: nouns_of(question.text))
    sort = _sort_asked(fold(question.text))
    groups = [g for g in question.groups if g.shown in nouns and not g.shown[0].isdigit() and g.shown != sort]
    if "opdrachtgevers" in question.intent.asks:
        groups = [g for g in groups if not g.shown.startswith("opdracht")] or groups
    if not groups:
        return None
    best = max(groups, key=lambda g: g.weight)
    return best if best.weight >= FOCUS * sum(g.weight for g in question.groups) else None


def _sort_asked(flat: str) -> str:
    """The word behind "welke" that only says of what sort the answer is ("met welke partijen"): an answer names them
    and need not say it; "" for another question."""
    match = re.search(r"\bwelke? (?:\w+e )?(\w+)", flat)
    return match.group(1) if match and is_open(match.group(1)) else ""
