"""An answer in English, where the question is: what the assistant says itself is put in English, what the documents say stays in their own
Dutch and is introduced as that, for a quote in other words is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Cite, Piece, Sentence
from assistant.english_sentences import COUNTED, LEADS, MARK, MARKS, WARNINGS, WHOLE
from ingest.months import MONTH, MONTHS

AS_IT_STANDS = "The documents are in Dutch and say:"  # before sentences of a document
IN_DUTCH = "In Dutch:"  # before what the register tells in words that are not put in English
NOT_THERE = "That is not in the documents."
_WORDS = {
    "Ja": "Yes",
    "Nee": "No",
    "niet ": "does not take part",
    "één": "one",
    "meeste": "most",
    "minste": "fewest",
    "burgemeester": "mayor (burgemeester)",
    "wethouder": "alderman (wethouder)",
    "gedeputeerde": "member of the provincial executive (gedeputeerde)",
    **dict(zip(COUNTED.split("|"), "two three four five six seven eight nine ten eleven twelve".split(), strict=True)),
}  # fmt: skip
_KINDS = {
    "dossier": "dossier",
    "thema": "theme",
    "trekker": "lead",
    "bestuurder": "person",
    "persoon": "person",
    "gemeente": "municipality",
    "opdrachtgever": "commissioning party",
    "lobbydoel": "lobby goal",
    "actie": "action",
    "doel": "goal",
    "geadresseerde": "addressee",
    "betrokken partij": "party involved",
    "wethouder": "alderman (wethouder)",
    "burgemeester": "mayor (burgemeester)",
}
_MANY = {
    **{f"{k}s": v for k, v in _KINDS.items()},
    **{f"{k}'s": v for k, v in _KINDS.items()},
    **{f"{k}en": v for k, v in _KINDS.items()},
    **{f"{k}n": v for k, v in _KINDS.items()},
    "personen": "person",
    "doelen": "goal",
}
_COUNTED_KIND = re.compile(
    rf"\((?P<n>één|{COUNTED}|\d+)(?: (?P<what>dossiers?|lobbydoel(?:en)?|acties?|trekkers?|gemeenten?))?(?P<end>\)|: )"
)
_AMOUNT = {
    "maar één": "only one",
    "meer dan één": "more than one",
    "minder dan": "fewer than",
    "meer dan": "more than",
}
_MONTHS = "January February March April May June July August September October November December".split()
_IN_A_DATE = re.compile(rf"((?:^|\d ))({MONTH})( \d{{4}})")
_ANSWERED = re.compile(r"(Ja|Nee)\. ")
_ROLES = re.compile(r"\b([Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde)(?= [A-ZÀ-Þ])")
_AND = re.compile(
    rf"(?<=[\w){MARKS[1:-1]}]) en (?=[^\s,]+(?: [^\s,]+){{0,5}}? ?(?:\([^)]*\) ?)?{MARKS}*\.?$|[a-z]+ [A-Z]\.)"
)

# Of a row with marks the last name has one before its "en"; another "en" is of a name.
_AND_AFTER_MARK = re.compile(rf"(?<={MARKS}) en ")


def in_english(sentences: Sequence[Sentence], mode: str) -> list[Sentence]:
    """The sentences of an answer with our own words in English; before the first that stays Dutch it says so. `mode`: how it was answered
    (`Draft.mode`): what was looked up is not in the words of a document."""
    out: list[Sentence] = []
    quoted = False
    lead = IN_DUTCH if mode == "opzoeking" else AS_IT_STANDS
    for sentence in sentences:
        told, ours = _put(sentence)
        if not ours and not quoted:
            quoted = True
            told = Sentence((f"{lead} ", *told.pieces), told.claim, told.checked) if told.spans else told
        out.append(told)
    return out


def _put(sentence: Sentence) -> tuple[Sentence, bool]:
    """A sentence in English as far as its words are ours, and whether they are to its end or to the quote that it introduces."""
    marks = [p for p in sentence.pieces if isinstance(p, Cite)]
    at = iter(range(len(marks)))
    flat = "".join(p if isinstance(p, str) else chr(MARK + next(at)) for p in sentence.pieces).strip()
    english = _english(flat)
    return (sentence, False) if english is None else (_with_marks(english, marks, sentence), True)


def warning(text: str) -> str:
    """A warning of ours in English, as far as its words are ours."""
    for pattern, english in WARNINGS:
        if match := re.fullmatch(pattern, text, re.S):
            groups = {k: _IN_A_DATE.sub(_month, v or "") for k, v in match.groupdict().items()}
            return english.format(**groups)
    return text


def _month(found: re.Match[str]) -> str:
    return found[1] + _MONTHS[MONTHS.index(found[2])] + found[3]


def _english(flat: str) -> str | None:
    """The English of a sentence whose words are ours to its end or to the quote that it introduces; None for another."""
    for pattern, english in WHOLE:
        if match := re.fullmatch(pattern, flat, re.S):
            return _told(match, english)
    if (match := _ANSWERED.match(flat)) and (rest := _english(flat[match.end() :])):
        return f"{_WORDS[match[1]]}. {rest}"
    for pattern, english in LEADS:
        if match := re.match(pattern, flat):
            return _told(match, english) + flat[match.end() :]
    return None


def _told(match: re.Match[str], english: str) -> str:
    groups = {k: v or "" for k, v in match.groupdict().items()}
    for name in ("n", "yes", "role", "end"):
        if name in groups:
            groups[name] = _WORDS.get(groups[name], _WORDS.get(groups[name].lower(), groups[name]))
    for name in ("what", "kind"):
        if name in groups:
            groups[name] = _kind(groups[name])
    if "only" in groups:
        groups["only"] = _amount(groups["only"])
    if "some" in groups:
        groups["some"] = "do not " if groups["some"] else ""
    if "no" in groups:
        groups["no"] = _WORDS["niet "] if groups["no"] else "takes part"
    for name in ("d", "rest"):
        if name in groups:
            groups[name] = _ROLES.sub(lambda m: _role(m.group()), groups[name])
    if "rest" in groups:
        last = _AND_AFTER_MARK if _AND_AFTER_MARK.search(groups["rest"]) else _AND
        groups["rest"] = last.sub(" and ", groups["rest"])
        groups["rest"] = _COUNTED_KIND.sub(_counted, groups["rest"])
    told = english.format(**groups)
    return told[:1].upper() + told[1:]


def _kind(word: str) -> str:
    """A sort of thing in English, for one or several as it is in Dutch."""
    if word in _KINDS:
        return _KINDS[word]
    one, beside, remark = _MANY[word].partition(" (")
    several = {"person": "people", "alderman": "aldermen", "party involved": "parties involved"}
    many = several.get(one) or (f"{one[:-1]}ies" if one.endswith("y") else f"{one}s")
    return f"{many}{beside}{remark}"


def _amount(said: str) -> str:
    front = next((k for k in _AMOUNT if said.startswith(k)), "")
    rest = said.removeprefix(front).strip()
    return f"{_AMOUNT.get(front, '')} {_WORDS.get(rest, rest)}".strip()


def _counted(match: re.Match[str]) -> str:
    kind = f" {_kind(match['what'])}" if match["what"] else ""
    return f"({_WORDS.get(match['n'], match['n'])}{kind}{match['end']}"


def _role(word: str) -> str:
    english = _WORDS[word.lower()]
    return english.capitalize() if word[0].isupper() else english


def _with_marks(text: str, marks: Sequence[Cite], sentence: Sentence) -> Sentence:
    pieces: list[Piece] = []
    for part in re.split(f"({MARKS})", text):
        if len(part) == 1 and 0 <= ord(part) - MARK < len(marks):
            pieces.append(marks[ord(part) - MARK])
        elif part:
            pieces.append(part)
    return Sentence(tuple(pieces), sentence.claim, sentence.checked)
