"""What a follow-up points at in the turn before it: the next number, a member of the list that was told, a person.

Works on the words alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.words.formwords import VERBS
from assistant.words.numerals import SEVERAL
from ingest.language import STOPWORDS, compiled, fold, words
from ingest.records.people import FUNCTIONS

_ORDINALS = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende "
    "zestiende zeventiende achttiende negentiende twintigste"
).split()
_OF_TIME = "jaar|jaren|kwartaal|kwartalen|helft|maanden?|weken|week|periode|keer|instantie|termijn|woord|stand|tijd|moment|nieuws|plaats"  # "het eerste jaar" is no member
# A part of what has the number, and no other of its row.
_OF_ONE = "deel|onderdeel|gedeelte|helft|stuk|zin|reden|alinea|partij|organisatie|naam|persoon"
_PERSON_NOUNS = frozenset(
    f"{noun}{ending}"
    for noun in (*FUNCTIONS, "trekker", "persoon", "naam", "man", "vrouw", "ondertekenaar", "auteur")
    for ending in ("", "s")
)


def stepped(asked: str, number: str) -> str:
    """The number that a follow-up means after `number`: "de zevende", "de actie daarna", "de vorige"; else `number`."""
    flat = fold(asked)
    if not number.isdigit():
        return number
    named = [
        k
        for k, word in enumerate(_ORDINALS, 1)
        if compiled(rf"\b{word}\b(?! (?:{_OF_TIME}|{_OF_ONE})\b)").search(flat)
    ]
    if len(named) == 1:
        return str(named[0])
    plain = re.search(r"^en (?:van |bij |voor )?(?:nummer |nr\.? )?(\d{1,2})\W*$", flat)
    if plain:
        return plain.group(1)
    if (
        re.search(r"\b(daarna|erna|hierna|daarop|hierop|erop|(?:daarop|eerst|er?op)?volgende)\b", flat)
        and "jaar" not in flat
        and "jaren" not in flat
    ):
        return str(int(number) + 1)
    if re.search(r"\b(daarvoor|ervoor|vorige)\b", flat) and re.search(
        r"\b(actie|thema|punt|nummer)\b|^(?:en )?(?:de|die|het|dat) (?:daarvoor|ervoor|vorige)\W*$", flat
    ):
        return str(max(1, int(number) - 1))
    return number


_POINTED = re.compile(
    rf"\b(?:(?P<det>die|dat|de|het|deze|dit)\s+)?(?:(?P<ord>{'|'.join(_ORDINALS)}|voorlaatste|laatste|eerstgenoemde|laatstgenoemde)|(?:nummer|nr\.?)\s*(?P<num>\d{{1,2}}|{'|'.join(SEVERAL)}|een))"
    rf"(?! (?:{_OF_TIME})\b)"
    r"(?:\s+(?P<noun>[a-z'-]+))?"
)


_BETWEEN = frozenset(
    "eens even uit nader verder vanaf sinds tijdens volgens binnen buiten tussen rond richting nog ook dan per".split()
)


def pointed(flat: str) -> tuple[int, int, int, str] | None:
    """The place in a list that a folded text points at ("die tweede", "de laatste wethouder"): (index, from 0 or negative;
    begin and end of the words; the noun, where it has one)."""
    found = list(_POINTED.finditer(flat))
    if len(found) != 1:
        return None
    match = found[0]
    if match.group("num"):
        said = match.group("num")
        index = (int(said) if said.isdigit() else SEVERAL.get(said, 1)) - 1
    elif match.group("ord") in _ORDINALS:
        index = _ORDINALS.index(match.group("ord"))
    else:
        index = {"eerstgenoemde": 0, "voorlaatste": -2}.get(match.group("ord"), -1)
    noun = match.group("noun") or ""
    after = words(flat[match.end() :])
    closes = (
        noun in STOPWORDS
        or noun in _BETWEEN
        or (noun.endswith("en") and not after)
        or re.fullmatch(VERBS, noun)
    )
    if noun and closes:
        return index, match.start(), match.start("noun") - 1, ""
    return index, match.start(), match.end(), noun


_OTHER = re.compile(r"(?:(?:en|van|bij|voor|in) )*(?:de|die|dat|het) ander[e]?(?: (?:dan|eigenlijk|ook))*")


def other_of_two(flat: str, item: str, items: Sequence[str]) -> str:
    """The other one of a list of two of which one has just been asked of ("en die andere?"); "" where there is no such one."""
    if item not in items or len(items) != 2 or _OTHER.fullmatch(flat.strip(" ?!.,")) is None:
        return ""
    return items[1] if items[0] == item else items[0]


def numbered(answer: str) -> bool:
    """Whether an answer numbers what it lists: "(1) ...; (2) ..."."""
    return ("(1)" in answer and "(2)" in answer) or len(_numbered_in_a_row(answer)) > 1


def listed(answer: str) -> list[str]:
    """The members of the enumeration that an answer is: numbered, on lines, or "a, b en c"; empty where it is none."""
    plain = re.sub(r"\s*\[\d+\]", "", answer).strip()
    numbered = re.findall(r"\((?:\d{1,2})\)\s*(.+?)(?=[;,.]?\s*(?:en\s+)?\(\d{1,2}\)\s|$)", plain, re.S)
    if len(numbered) > 1:
        return [_clean(item) for item in numbered]
    in_a_row = _numbered_in_a_row(plain)
    if len(in_a_row) > 1:
        return in_a_row
    lines = re.findall(r"^\s*(?:[-•*▪]|\d{1,2}[.)])\s+(.+)$", plain, re.M)
    if len(lines) > 1:
        return [_clean(item) for item in lines]
    best = _each_marked(answer)
    if best:
        return best
    for piece in re.split(r"(?<=[a-zà-ÿ)\d]{2})\.\s+", plain):
        flat = re.sub(r"\([^)]*\)", "", piece).strip(" .")
        tail = (
            flat.rpartition(":")[2]
            if ":" in flat
            else re.split(r"\b(?:zijn|doen|heten|namelijk|te weten)\b", flat)[-1]
        )
        items = [_clean(i) for i in _ROW.split(tail)]
        items = [re.sub(r"\s+mee$", "", i) for i in items if i]
        if len(items) > max(1, len(best)) and all(len(i) < 70 for i in items):
            best = items
            if ":" in flat:
                break  # what an answer says it lists
    return best


def _numbered_in_a_row(plain: str) -> list[str]:
    """The members of "1. ... 2. ... 3. ..." on one line, numbered from one; empty for anything else."""
    found = list(re.finditer(r"(?:(?<=^)|(?<=[\s:;]))(\d{1,2})[.)] (?=[^\W\d])", plain))
    if not found or [int(m[1]) for m in found] != list(range(1, len(found) + 1)):
        return []
    ends = [*(m.start() for m in found[1:]), len(plain)]
    return [_clean(plain[m.end() : end]) for m, end in zip(found, ends, strict=True)]


_ROW = re.compile(r",\s+|\s+(?:en|of|én)\s+")


def _each_marked(answer: str) -> list[str]:
    """The members of "...: a en b [1], c [2] en d [3].", each with a mark of its own, so that an "en" within one is seen."""
    row = re.split(r"(?<=\])\.(?:\s|$)", answer.partition(":")[2])[0]
    pieces = re.split(r"\s*(?:\[\d+\])+", row)
    if len(pieces) < 3 or pieces[-1].strip():
        return []
    items = [re.sub(r"^(?:,|\s+en\b)\s*", "", p) for p in pieces[:-1]]
    joins = all(re.match(r",|\s+en\s", p) for p in pieces[1:-1])
    return [_clean(i) for i in items] if joins and all(len(i) < 90 for i in items) else []


def _clean(text: str) -> str:
    return " ".join(text.split()).strip(" .;,")


def person_noun(noun: str) -> bool:
    return noun in _PERSON_NOUNS


_HE = re.compile(
    rf"\b(?:(?:die|deze)\s+(?:{'|'.join(sorted(_PERSON_NOUNS, key=len, reverse=True))})|(?:dat|die) iemand|hij|hem|diens|zij|haar(?=\W*$|\s+(?:in|bij|over|van|voor|ook|nog|dan|al|niet|meer|op|aan|te|daar|hier|precies)\b)"
    r"|(?<=\bis )ze|(?<=\bdoet )ze|(?<=\bheeft )ze|(?<=\btrekt )ze|(?<=\bleidt )ze|(?<=\bgaat )ze|(?<=\bzit )ze|(?<=\bwas )ze|(?<=\bkomt )ze)\b"
)


_HE_ALONE = re.compile(r"\b(?:hij|hem)\b", re.I)
_RUNS = re.compile(
    r"\b(?:loopt|liep|duurt|duurde|eindigt|verloopt) hij\b|\bhij (?:loopt|duurt|eindigt|verloopt)\b"
    r"|\bhij\b.*\b(?:van start|ingegaan|opgericht|vastgesteld|afgelopen|afgerond|uitgevoerd|opgeleverd|gesloten|ondertekend|klaar|af)\b",
    re.I,
)


def of_a_thing(text: str, people: bool) -> str:
    """A text with "dat" for the "hij" that stands for a plan or a deal and not for somebody: where nobody is spoken of (`people`), or it says what only a
    thing does ("tot wanneer loopt hij?")."""
    return text if people and not _RUNS.search(text) else _HE_ALONE.sub("dat", text)


_THAT_ONE = re.compile(
    r"\b(?:is|komt|zit|werkt|heeft|doet|trekt|leidt|vertegenwoordigt) (?P<one>die)"
    r"(?=\W*$| vandaan\b| (?:(?:nog|ook|verder|dan|eigenlijk|daarnaast|trouwens) )*(?:nog|meer|iets|wat|andere?|dossiers)\b)"
)


# "Waar woont ze?": with the verb of one, "ze" is a woman.
_SHE = re.compile(r"\b(?!(?:niet|dat|wat|met|het|want|mist|lijkt)\b)[a-z]{2,}t (?P<one>ze)\b")


def that_one(flat: str) -> tuple[int, int] | None:
    """Where a folded text says "die" of somebody who was named: "trekt die nog meer?", "van welke gemeente is die?"."""
    match = _THAT_ONE.search(flat)
    return match.span("one") if match and not re.search(r"\bhoe ver\b", flat) else None


_OF_HIM = re.compile(
    r"\b(?<=is )(?:zijn|haar|diens)\s+((?!dat\b|er\b|het\b|de\b|een\b|die\b|nu\b|al\b)[a-z][a-z-]{3,})(?=\W*$)|"
    r"(?<!\bwie )(?<!\bwat )(?<!\bwaar )\b(?:zijn|haar|diens)\s+(functie|naam|rol|gemeente|dossiers?|portefeuille|taak|taken|woonplaats|achternaam|voornaam|partij|leeftijd|telefoonnummer|nummer|mailadres|salaris|opleiding)\b"
)


def his(flat: str) -> tuple[int, int, str] | None:
    """Where a folded text says "zijn functie": begin, end, and what is his."""
    match = _OF_HIM.search(flat)
    return (match.start(), match.end(), match.group(1) or match.group(2)) if match else None


def article(noun: str) -> str:
    """The article of something that a person has: "het" before some endings, else "de"."""
    return (
        "het"
        if re.search(r"(?:nummer|adres|salaris|loon|werk|doel|dossier|standpunt|kantoor)$", noun)
        else "de"
    )


def he(flat: str) -> tuple[int, int] | None:
    """Where a folded text says "hij", "zij", "haar" or "die wethouder"."""
    match = _HE.search(flat)
    if match:
        return match.start(), match.end()
    she = _SHE.search(flat)
    return she.span("one") if she else None


_OF_THEM = re.compile(
    rf"\b(?:een|eentje|iemand|geen) van (?:hen|hun|ze|(?:die|deze|de)(?: (?:{'|'.join(SEVERAL)}|{'|'.join(sorted(_PERSON_NOUNS, key=len, reverse=True))}|mensen|bestuurders|namen))+)\b"
)


def of_them(flat: str) -> tuple[int, int] | None:
    """Where a folded text says "een van die drie" or "iemand van hen"."""
    match = _OF_THEM.search(flat)
    return match.span() if match else None


_THEY = re.compile(
    rf"\b(?:zij|ze|hun|hen|(?:die|deze)(?: (?:{'|'.join(SEVERAL)}|{'|'.join(sorted(_PERSON_NOUNS, key=len, reverse=True))}|mensen|bestuurders))*)\b"
)


def they(flat: str) -> tuple[int, int] | None:
    """Where a folded text says "zij", "ze" or "die twee wethouders"."""
    match = _THEY.search(flat)
    return match.span() if match else None


def people_in(answer: str, surnames: Sequence[tuple[str, str]]) -> list[str]:
    """Of (name, surname) pairs the names whose surname an answer holds, in its order."""
    flat = fold(answer)
    found = [
        (match.start(), name)
        for name, last in surnames
        if (match := re.search(rf"\b{re.escape(fold(last))}\b", flat))
    ]
    return [name for _, name in sorted(found)]
