"""Follow-ups that take up one thing of the question before and put their own with it: "wie is daar wethouder?" after a question about a
municipality, "hoeveel dan?" after which has the most, "en dat van de jeugd?" after when a plan was settled, "wat is het streven?" after
how much there is, "welke doen ze samen?" after two persons.

Works on the words alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.reading.nouns import PARTICIPLE
from assistant.turns.again import not_told
from assistant.turns.followup import opened
from assistant.turns.swaps import subject
from assistant.words.formwords import DEEDS, PREPOSITIONS, VERBS
from ingest.language import STOPWORDS, fold, words
from ingest.records.people import FUNCTIONS

if TYPE_CHECKING:
    from assistant.reading.question import Question


def taken_up(question: Question, previous: Question) -> str:
    """The follow-up written in full; "" where it takes up nothing of the question before in one of these ways."""
    if question.number or question.paragraph:
        return ""
    return (
        _how_many_then(question, previous)
        or _in_that_town(question, previous)
        or _of_the_same_sort(question, previous)
        or _aimed_at(question, previous)
        or _of_both(question, previous)
        or _of_those(question, previous)
        or _why_not(question, previous)
        or _of_what_was_not_told(question, previous)
    )


_HOW_MANY = re.compile(
    r"(?:(?:met|op) )?(?:hoeveel|hoe ?veel)(?: (?:procent|uur|euro|[\w-]{4,}en))?"
    r"(?: (?:is|zijn|was|waren|heeft|hebben) (?:dat|het|die|ze)(?: er)?)?(?: (?:dan|precies|eigenlijk|ook alweer|dat))*"
)
_APART = re.compile(
    r"(?:hoeveel|wat) (?:scheelt|verschilt|scheelde) (?:dat|het)(?: dan| precies| nu)*|(?:wat|hoe groot) is (?:dan |nu )*het verschil(?: dan| precies)*"
)
_MOST = re.compile(r"\b(?:welke?|wie|waar)\b.*\b(?:meeste?|minste?|hoogste?|laagste?|grootste?|kleinste?)\b")


def _how_many_then(question: Question, previous: Question) -> str:
    """ "Hoeveel dan?" after which has the most: the answer to that tells how many."""
    if question.names:
        return ""
    if _HOW_MANY.fullmatch(_flat(question)):
        return previous.text if _MOST.search(fold(previous.text)) else ""
    of_two = len(previous.named("gemeente")) == 2 and previous.intent.form == "aantal"
    return previous.text if of_two and _APART.fullmatch(_flat(question)) else ""


_THERE = re.compile(
    rf"\bdaar\b(?! (?:(?:nog|ook|dan|wel|niet|eigenlijk|nu|al|nou|allemaal|precies) )*(?:{PREPOSITIONS}|mee|toe|heen|achter|tussen)\b)"
)


def _in_that_town(question: Question, previous: Question) -> str:
    """ "Wie is daar wethouder?" after a question of one municipality."""
    towns = previous.named("gemeente")
    if len(towns) != 1 or question.named("gemeente") or previous.named("dossier") or previous.number:
        return ""
    if not set(FUNCTIONS) & set(words(question.text)):
        return ""
    rest = opened(question.text)
    there = list(_THERE.finditer(fold(rest)))
    if len(there) != 1 or len(fold(rest)) != len(rest) or re.search(rf"\b(?:{_AT_END})\W*$", fold(rest)):
        return ""
    text = " ".join(f"{rest[: there[0].start()]}{rest[there[0].end() :]}".rstrip(" ?").split())
    return f"{text[:1].upper()}{text[1:]} in {towns[0].shown}?"


_AT_END = "aan|bij|over|van|voor|tegen|mee|op|uit|naar|om|door|toe"  # "wie gaat daar nu over?"
_OF_SORT = re.compile(
    r"(?:(?:en|maar) )?(?:dat|die|deze) (?P<of>(?:van|voor|over|uit|in|met) (?!(?:dat|die|hem|haar|hen|ons|mij|jou|u)\b)[^,]{3,60})"
)
_THING = re.compile(r"\b(?P<thing>(?:de|het|een) (?:[\w-]+e )?[^\W\d_][\w-]{3,})(?= )", re.I)
_OF_IT = re.compile(
    rf" (?:(?:van|voor|over|uit|in|met) (?:(?:de|het|een|onze) )?)?(?!(?:{VERBS}|{DEEDS}|{PREPOSITIONS})\b)(?P<word>[^\W\d_][\w-]{{3,}})",
    re.I,
)


def _of_the_same_sort(question: Question, previous: Question) -> str:
    """ "En dat van de jeugd?" after "wanneer is het kader ouderen vastgesteld?": the thing of the same sort."""
    said = _OF_SORT.fullmatch(_flat(question))
    if said is None or previous.named("dossier") or previous.number:
        return ""
    text = previous.text
    ends = {t.end("thing"): _end_of(text, t.end("thing")) for t in _THING.finditer(text)}
    ends = {begin: end for begin, end in ends.items() if end > begin}
    if len(ends) != 1:
        return ""
    begin, end = ends.popitem()
    return f"{text[:begin]} {said['of']}{text[end:]}"


def _end_of(text: str, begin: int) -> int:
    """Where the words end that say which one a thing is: "huisvesting ouderen" in "het kader huisvesting ouderen vastgesteld"."""
    end = begin
    while (word := _OF_IT.match(text, end)) is not None and not _done(word["word"]):
        end = word.end()
    return end


def _done(word: str) -> bool:
    return PARTICIPLE.match(fold(word)) is not None or fold(word) in STOPWORDS


_AIM = re.compile(
    r"(?:en )?(?:wat|hoeveel|hoe hoog) (?:is|zijn|was) (?:dan |nu |eigenlijk )*(?:het|de) (?P<aim>streven|streefcijfer|streefgetal|norm|richtlijn|ambitie|doelstelling|doel)(?: (?:dan|eigenlijk|daarvoor|daarbij|ervoor|voor later))*"
)
_COUNTED = re.compile(
    rf"^(?:(?:en|maar) )?hoeveel (?P<noun>(?:(?!(?:{VERBS}|{DEEDS})\b)[\w'-]+ ){{1,4}})(?:{VERBS}|{DEEDS})(?: er)?(?: nu| al)? (?P<of>(?:per|voor|bij|in) [^,()?]+)",
    re.I,
)


def _aimed_at(question: Question, previous: Question) -> str:
    """ "En wat is het streven?" after how much there is of something for each of them."""
    aim, counted = _AIM.fullmatch(_flat(question)), _COUNTED.match(previous.text)
    if aim is None or counted is None or question.names or previous.named("dossier"):
        return ""
    return f"Wat is het streven voor {counted['noun'].strip()} {counted['of'].rstrip()}?"


_TOGETHER = re.compile(
    r"(?:(?:welke|wat)(?: dossiers?)?|waar(?:van)?) (?:hebben|doen|trekken|delen|zijn|leiden) (?:ze|zij|die(?: twee)?) (?:(?:dan|nu|eigenlijk|er|dus) )*(?:allebei|beide|beiden|samen|met elkaar|met zijn tweeen|gezamenlijk)(?: trekker van| van)?"
    r"|(?:welke|wat) (?:is|zijn) (?:van )?(?:hen |ze )?(?:allebei|beiden|samen)"
)


def _of_both(question: Question, previous: Question) -> str:
    """ "Welke doen ze samen?" after the dossiers of two persons were asked one after the other."""
    if _TOGETHER.fullmatch(_flat(question)) is None or question.names:
        return ""
    people: list[str] = []
    turn: Question | None = previous
    while turn is not None:
        people += [n.shown for n in turn.named("persoon") if n.shown not in people]
        turn = turn.previous if turn.follow_up else None
    return f"Welke dossiers trekken {people[1]} en {people[0]} samen?" if len(people) == 2 else ""


_THOSE = re.compile(
    r"(?P<verb>tellen|gelden|vallen|horen|krijgen|mogen|kunnen|zijn|worden|moeten|komen|zitten|hebben|gaan|staan|doen) (?:die|ze|zij) (?P<rest>.+)"
)
_MANY = re.compile(r"[^\W\d_]{4,}(?:en|ers|rs)")


def _of_those(question: Question, previous: Question) -> str:
    """ "Tellen die daarin mee?" after a question whose subject is one sort of people or things."""
    said = _THOSE.fullmatch(_flat(question))
    if said is None or question.names or previous.names:
        return ""
    about = subject(question, previous)
    return f"{said['verb'].capitalize()} {about} {said['rest']}?" if _MANY.fullmatch(fold(about)) else ""


_WHY_NOT = re.compile(r"(?:waarom|hoezo|waarom dan|hoezo dan)(?: dan| dus)? niet(?: dan| eigenlijk)?")
_WHETHER = re.compile(
    rf"(?P<verb>{VERBS}|{DEEDS}|tellen|telt|horen|hoort|vallen|valt|gelden|geldt) (?P<who>(?:(?:de|het|een|die|deze) )?[\w-]+(?: van [\w-]+)?) (?P<rest>(?:mee|ook|er|daarin|eronder|onder|bij|in|aan|voor|op)\b[^?]*)",
    re.I,
)


def _why_not(question: Question, previous: Question) -> str:
    """ "Waarom niet?" after whether somebody is counted in."""
    whether = _WHETHER.fullmatch(previous.text.strip(" ?!.,"))
    if whether is None or _WHY_NOT.fullmatch(_flat(question)) is None or previous.named("dossier"):
        return ""
    return f"Waarom {whether['verb'].lower()} {whether['who']} niet {whether['rest']}?"


_OF_THAT = re.compile(
    r"(?P<asks>(?:wanneer|sinds wanneer|vanaf wanneer|waar|hoe|hoe lang|hoe vaak|waarom|wat|hoeveel) [a-z]{3,}) (?P<that>die|dat|ze|het|deze)(?P<rest>(?: .*)?)"
)
_DIRECTED = r"(?:de|het|een|die|dat|deze|dit|onze|hun) (?:[\w-]+e )?"


def _of_what_was_not_told(question: Question, previous: Question) -> str:
    """ "Wanneer beginnen die dan?" after a question that was not answered: of the thing that it named, as no answer tells more of it."""
    asked = _OF_THAT.fullmatch(_flat(question))
    if asked is None or question.names or not not_told(previous.told):
        return ""
    if any(n.kind != "gemeente" for n in previous.names):
        return ""
    thing = re.search(rf"\b{_DIRECTED}{re.escape(subject(question, previous))}\b", previous.text, re.I)
    if thing is None or thing.group().endswith(" "):
        return ""
    return f"{asked['asks'].capitalize()} {thing.group()}{asked['rest']}?"


_WHICH = re.compile(
    r"welke (?P<verb>zijn|hebben|lopen|gaan|duren|starten|beginnen|eindigen|stoppen|vallen|horen|staan|krijgen|doen|worden|moeten|kosten(?= (?:niks|niets|geen|niet|het|meer|minder|extra|geld|veel|weinig|wel)\b)) (?P<rest>(?!dat\b|die\b|dit\b|er\b|het\W*$|ze\b).+)"
)
_OF_MANY = re.compile(
    rf"^(?:(?:en|maar) )?(?:hoeveel|welke|wat zijn de|noem (?:de|alle)) (?P<noun>[a-z]+(?:en|s|'s)) (?:(?:{VERBS}|{DEEDS}|zijn|hebben)(?: er| we)?(?: nu| al)?)?(?P<of>(?: (?:in|van|uit|bij|voor|onder) [^,()?]+)?)\W*$",
    re.I,
)


def which_of_the_counted(question: Question, previous: Question) -> str:
    """ "En welke kosten niets extra?" after how many actions a plan has: which of those."""
    before = previous
    while before.previous is not None and _bare(before.asked).startswith("welke "):
        before = before.previous  # "welke zijn klaar?", "en welke kosten niets?"
    which, many = _WHICH.fullmatch(_flat(question)), _OF_MANY.match(before.text)
    if which is None or many is None or question.names:
        return ""
    of = re.sub(r"^ (?:in|uit|bij) ", " van ", many["of"].rstrip(), flags=re.I)
    return f"Welke {many['noun']}{of} {which['verb']} {which['rest']}?"


def _flat(question: Question) -> str:
    return _bare(question.text)


def _bare(text: str) -> str:
    return " ".join(fold(opened(text)).strip(" ?!.,").split())
