"""What people say around a question ("Ik zit de stukken door te nemen. Kun je voor me nagaan wie ...? Alvast dank."): the
question itself without it. Told by the words that people ask with and by where the sentence begins to ask, not by set phrases."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.reading.inverted import verb_in_front
from assistant.words.formwords import QUESTION_WORDS
from ingest.language import STOPWORDS, fold, words

# Words that tell who asks, that one asks, and how one likes to be told; never what is asked.
ASKING = STOPWORDS | frozenset(
    "weet weten wist wisten willen wilde wilden zou zouden kunt konden mogen mocht mochten zullen hoeft hoef "
    "vertel vertellen verteld zeg zeggen gezegd geef geven noem noemen opnoemen toon tonen laat laten zien horen hoor hoorde verneem vernemen berichten inlichten "
    "lees lezen las vind vinden gevonden terugvinden zoek zoeken zocht opzoeken uitzoeken zoekend nagaan navragen achterhalen uitvinden nakijken checken "
    "rij rijtje zet zetten probeer proberen geprobeerd vraag vragen vraagje vraagt vroeg vroegen gevraagd afvraag afvragen afvroeg benieuwd nieuwsgierig bekend onbekend "
    "helder duidelijk duidelijkheid idee enig antwoord antwoorden begrijp begrijpen snap snappen uitleggen leg meedelen aangeven melden doorgeven helpen help "
    "graag gaarne eens misschien toevallig ergens nergens eigenlijk nu precies gewoon snel kort korte klein kleine alvast vast dank dankjewel bedankt alsjeblieft "
    "fijn handig nodig svp a.u.b mogelijk zojuist net vandaag morgen gisteren straks binnenkort vanavond "
    "fractie fracties raad raadslid raadsleden raadsfractie inwoner inwoners bewoner bewoners burger burgers collega collega's commissie bestuur griffie "
    "griffier ambtenaar kiezer buurman buurvrouw namens nieuw nieuwe domme stomme rare simpele gekke snelle andere anders even beste geachte heer mevrouw dag hallo "
    "hoi goedemorgen goedemiddag goedenavond goededag voorbereiding memo notitie vergadering raadsvergadering commissievergadering debat stukken motie "
    "af binnen eerst allereerst verder nog tot slot punt puntje ding dingetje zeker klopt volgens echt eerlijk hierbij betreft inzake staat sta heb ben".split()
)
# Of these, what one does who asks.
MIND = frozenset(
    "weet weten wist vertel vertellen zeg zeggen geef geven noem laat zien horen hoor hoorde verneem vernemen berichten inlichten lees lezen vind vinden zoek zoeken opzoeken uitzoeken nagaan "
    "zet zetten navragen achterhalen uitvinden nakijken checken vraag vragen vroeg afvraag afvragen afvroeg benieuwd nieuwsgierig bekend helder duidelijk "
    "duidelijkheid idee antwoord begrijp begrijpen uitleggen meedelen aangeven melden doorgeven staat".split()
)
_BEFORE = r"(?:(?:tot(?: en met)?|van|vanaf|in|op|met|voor|bij|door|sinds|over|aan|uit|onder|om|naar|namens|volgens) )?"
_CLAUSE = re.compile(rf"\b{_BEFORE}(?:{QUESTION_WORDS}|wiens|of)\b", re.I)
_OPENS = re.compile(rf"(?:{_BEFORE}(?:{QUESTION_WORDS}|wiens)|of|(?:noem|geef|toon|vertel|leg|som) )\b", re.I)
_SEEKS = re.compile(r"(?:ik|we|wij) (?:zoek|zoeken|wil|willen|wilde|zou|vraag|vragen)\b", re.I)
_POINTS_BACK = re.compile(r"\b(?:daar\w*|hier\w*|hun|zulke?|zoiets|dezelfde|beide|ander\w*)\b")
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\b[^\W\d_]\.)\s+(?=[^\W\d_])")  # no initial ends one


def bare_question(text: str, stands_alone: Callable[[str], bool], names: Callable[[str], bool]) -> str:
    """The question in a text. What is said in other sentences is left out where they name nothing (`names`) and the question
    names what it is about by itself (`stands_alone`)."""
    return _unframed(_untold(_alone(_put_anew(text), stands_alone, names)))


# "wie betaalt ... nee, laat ik het anders vragen: wie ...?"
_ANEW = re.compile(
    r"^.*(?:\b(?:laat ik|ik zal|ik wil) het (?:even )?anders (?:vragen|stellen|zeggen|formuleren)\b|\b(?:nee|of nee|of liever|correctie),? (?:ik bedoel(?:de)?|liever gezegd|anders gezegd)\b)\W*(?=\S+ \S)",
    re.I | re.S,
)


# "wat loopt er af? ik bedoel regionale dossiers"
_MEANT = re.compile(
    r"^(?P<before>\W*)(?:wat|welke) (?P<rest>[^?.]+)[?.]\s*(?:en )?(?:ik bedoel|daarmee bedoel ik|dan bedoel ik)(?: dan)? (?P<noun>[\w' -]{3,40}?)\W*$",
    re.I,
)


def _put_anew(text: str) -> str:
    """A question that is put anew, without how it was put first, or with what is said to be meant in its place."""
    rest = _MEANT.sub(r"\g<before>Welke \g<noun> \g<rest>?", _ANEW.sub("", text))
    return rest[:1].upper() + rest[1:] if rest != text and text[:1].isupper() else rest


def _alone(text: str, stands_alone: Callable[[str], bool], names: Callable[[str], bool]) -> str:
    """The one sentence that asks, where it names what it asks about and the others name nothing."""
    sentences = _SENTENCE.split(text.strip())
    asking = [s for s in sentences if _asks(s)]
    if len(sentences) < 2 or len(asking) != 1 or not stands_alone(asking[0]):
        return text
    said = [s for s in sentences if s is not asking[0]]
    if any(names(s) or re.search(r"\d", s) for s in said) or _POINTS_BACK.search(fold(asking[0])):
        return text
    return asking[0]


def asking_sentence(text: str) -> str:
    """The one sentence of a text that asks, also where it points back to another; the text where there is no such one."""
    sentences = _SENTENCE.split(text.strip())
    asking = [s for s in sentences if _asks(s)]
    return asking[0] if len(asking) == 1 else text


def _asks(sentence: str) -> bool:
    if _only_asks(sentence) and not re.search(rf"\b(?:{QUESTION_WORDS})\b", fold(sentence)):
        return False  # "Weet u dat?"
    return sentence.endswith("?") or wants(sentence) or asks_at_once(sentence)


def wants(sentence: str) -> bool:
    """Whether a sentence says that somebody looks for something ("ik zoek ...", "we willen ...")."""
    return _SEEKS.match(sentence) is not None


def asks_at_once(sentence: str) -> bool:
    """Whether a sentence opens with what it asks, or hangs it on words of asking ("ik ben benieuwd wie ...")."""
    return _OPENS.match(sentence) is not None or _unframed(_untold(sentence)) != sentence


def _untold(text: str) -> str:
    """Without what is said before a comma or colon in words of asking alone: "Hoi, korte vraag: wie ..."."""
    while True:
        match = re.match(r"([^,:?!]{2,60})[,:!]\s+(?:(?:maar|en|dus|want)\s+)?(?=\S+\s+\S)", text)
        if match is None or not _only_asks(match[1]) or re.match(_BEFORE + QUESTION_WORDS, fold(match[1])):
            return text
        rest = text[match.end() :]
        text = rest[:1].upper() + rest[1:] if text[:1].isupper() else rest


_STATED = re.compile(r"[^?!.]*\.\s+[^?]*\?")


def _unframed(text: str) -> str:
    """An indirect question without the clause that it hangs on: "ik ben benieuwd wie ..." is "wie ...", "... of ..." is
    "is het zo dat ..."."""
    for match in _CLAUSE.finditer(text):
        before = text[: match.start()].rstrip(" ,:")
        if not before:
            return text  # it asks at once
        if not _only_asks(before):
            return text
        if _STATED.match(text, match.start()):
            return text  # another sentence asks
        if any(w in MIND for w in words(before)):
            rest = verb_in_front(re.sub(r"^of\b", "is het zo dat", text[match.start() :], flags=re.I))
            return rest[:1].upper() + rest[1:] if text[:1].isupper() else rest
    return text


def _only_asks(text: str) -> bool:
    return all(w in ASKING for w in words(text))
