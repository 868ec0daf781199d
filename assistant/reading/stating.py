"""Questions that say something and ask whether it is so: "Ik dacht dat ... Klopt dat?", "Volgens een collega is ...", "..., toch?".

What is said and the asking behind it become one question of yes or no, so that whoever answers need not know the ways to put it.
"""

from __future__ import annotations

import re

from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold

_SOMEBODY = r"(?:ik|we|wij|men|iemand|(?:een|mijn|de|onze|het) [\w-]+(?: (?:van|uit|in) [\w-]+)?)"
_SAYS = (
    r"(?:dacht(?:en)?|denk(?:t|en)?|meen(?:t|de|den|en)?|las|lees|leest|hoor(?:t|de|den)?|begreep|begrijp|geloof(?:t|de)?|vermoed(?:t|de)?|"
    r"neem(?:t)? aan|ga ervan uit|zeg(?:t|gen)|zei(?:den)?|beweer(?:t|de)|stel(?:t|de)|schrijft|schreef|meldt|vertel(?:t|de)|"
    r"heb (?:begrepen|gehoord|gelezen)|had (?:begrepen|gehoord|gelezen))"
)
_SAID_THAT = re.compile(
    rf"(?:(?:en|maar|dus) )?(?:{_SOMEBODY} {_SAYS}(?: (?:ook|nu|altijd|ergens|me|mij|eigenlijk))*,? dat"
    r"|(?:mag|kan|kunnen|mogen|moet|moeten) (?:ik|we|wij) (?:er ?van ?uit ?gaan|aannemen|stellen|concluderen|uitgaan),? dat"
    r"|(?:is|klopt) het(?: (?:zo|waar|juist|correct|inderdaad|echt))*(?:,)? dat|het (?:is|klopt) toch(?: (?:zo|waar))? dat)\s+",
    re.I,
)
_PLAIN = re.compile(r"(?:klopt het|is het (?:zo|waar)) dat\b", re.I)  # it asks for yes or no as it is
_ACCORDING = re.compile(
    rf"(?:(?:volgens|naar (?:het )?(?:idee|zeggen) van) (?:mij|ons|een|mijn|de|iemand)(?: [\w-]+)?|(?:naar|zoals|voor ?zover) {_SOMEBODY}(?: het)? (?:{_SAYS}|weet|weten)"
    r"|naar verluidt|als ik het (?:goed|juist) (?:heb|begrijp|begreep|heb begrepen)),? (?=(?:is|zijn|was|doet|heeft|hebben|trekt|loopt|"
    r"eindigt|valt|hoort|staat|betekent|zit|gaat|komt|moet|krijgt|wordt)\b)",
    re.I,
)
_CHECK = (
    r"(?:(?:klopt|is) (?:dat|dit|het)(?: (?:wel|ook|nog|zo|waar|juist|correct|inderdaad|echt))*|heeft (?:die|hij|zij|ze|men) gelijk|"
    r"heb ik (?:dat )?(?:goed|juist)(?: begrepen)?|heb ik gelijk|is that (?:right|correct|so)|right)"
)
_CHECKED = re.compile(rf"(?:(?:en|maar) )?{_CHECK}\W*", re.I)
_CHECKED_BEHIND = re.compile(rf"[,;:]\s*(?:of )?{_CHECK}\W*$", re.I)
_BEFORE = re.compile(r"[^\d:.?!]{2,60}[:,]\s+(?:maar\s+)?")
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\b[^\W\d_]\.)\s+(?=[^\W\d_])")  # no initial ends one
_ASKS = re.compile(
    rf"(?:(?:tot(?: en met)?|van|vanaf|in|op|met|voor|bij|door|sinds|over|aan|uit|onder|om|naar) )?(?:{QUESTION_WORDS}|wiens)\b"
)
# A statement that is to be nodded at: "dat loopt toch tot 2030?", "..., toch?", "..., of niet?"
TAGGED = re.compile(
    rf"(?!.*\b(?:{QUESTION_WORDS})\b)(?:.*\btoch\b.*|.*,\s*(?:{_CHECK}|nietwaar|niet waar|of niet|he|ja|niet dan|of wel))\W*"
)


def as_question(text: str) -> str:
    """The text with what it says and asks about in one question ("Is het zo dat ...?"); the text itself where it says nothing so."""
    sentences = _SENTENCE.split(text.strip())
    out: list[str] = []
    for sentence in sentences:
        if out and _CHECKED.fullmatch(sentence) and not _asks(out[-1]):
            out[-1] = _put(out[-1])
        elif sentence.endswith("?") and _SAID_THAT.match(sentence) and not _PLAIN.match(sentence):
            out.append(_put(sentence))
        elif _CHECKED_BEHIND.search(sentence) and not _asks(sentence):
            out.append(_put(_CHECKED_BEHIND.sub("", sentence)))
        else:
            out.append(sentence)
    return " ".join(out)


def _asks(sentence: str) -> bool:
    return sentence.endswith("?") or _ASKS.match(fold(sentence)) is not None


def _put(statement: str) -> str:
    """A statement as a question of yes or no, without what is said before it ("Een inwoner vroeg dit: ...")."""
    bare = statement.strip().rstrip(".,;:!?").strip()
    before = _BEFORE.match(bare)
    if before and (_SAID_THAT.match(bare, before.end()) or _ACCORDING.match(bare, before.end())):
        bare = bare[before.end() :]
    if said := _SAID_THAT.match(bare):
        return f"Is het zo dat {bare[said.end() :]}?"
    if said := _ACCORDING.match(bare):
        rest = bare[said.end() :]
        return f"{rest[:1].upper()}{rest[1:]}?"
    return f"{bare}, toch?"


_NODDED_AT = re.compile(
    rf"[,;:]?\s+(?:of )?(?:{_CHECK}|toch|nietwaar|niet waar|of niet|he|ja|niet dan|of wel)\W*$", re.I
)
_NOD = re.compile(r"\s+toch\b(?!\W*$)", re.I)
_KNOWN = re.compile(
    r"dat (?P<said>.+?) (?:is|was) (?:(?:mij|me|ons) )?(?:wel )?(?:duidelijk|bekend|helder)$|dat (?P<known>.+?) (?:weet|snap|begrijp) (?:ik|we|wij)$",
    re.I,
)
_ASIDE = re.compile(r"[^\d:.?!]{2,60}: (?=\S)")


def bare_statement(text: str) -> str:
    """What a sentence states, without who says so ("Ik las dat ..."), what it is for ("Voor de raad: ...") and the nod that is
    asked for ("..., toch?")."""
    bare = text.strip().rstrip(".,;:!?").strip()
    if (aside := _ASIDE.match(bare)) and len(bare) - aside.end() > aside.end():
        bare = bare[aside.end() :]
    if (said := _SAID_THAT.match(bare)) or (said := _ACCORDING.match(bare)):
        bare = bare[said.end() :]
    if known := _KNOWN.match(bare):
        bare = known["said"] or known["known"]
    return _NOD.sub("", _NODDED_AT.sub("", bare))
