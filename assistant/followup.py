"""Follow-ups: whether a question leans on the turn before it, what it points at, and how it reads on its own.

Works on the words alone; what it needs of a library (names, terms, parts of compounds) is handed to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.dates import YEARS
from assistant.intent import opens_with_verb
from assistant.moments import AFTER, shifts, without_years
from ingest.language import STOPWORDS, fold, stem, words
from ingest.records.people import FUNCTIONS

if TYPE_CHECKING:
    from assistant.question import Question

_ORDINALS = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende "
    "zestiende zeventiende achttiende negentiende twintigste"
).split()
_PERSON_NOUNS = frozenset(
    f"{noun}{ending}"
    for noun in (*FUNCTIONS, "trekker", "persoon", "naam", "man", "vrouw", "ondertekenaar", "auteur")
    for ending in ("", "s")
)
_SUBJECTS = (
    r"who|what|when|why|how|which|wie|wat|waar(?:om|door|mee|van|voor|over|aan|bij|in|naar|op|uit|toe|tegen|onder|heen|vandaan)?"
    r"|wanneer|hoe|hoeveel|hoezo|waarom|welke?"
)
_VERBS = (
    r"is|zijn|was|waren|doet|doen|deed|heeft|hebben|had|hadden|wordt|worden|werd|werden|kan|kun|kunt|kunnen|mag|mogen|moet|moeten|"
    r"gaat|gaan|komt|komen|hoort|horen|valt|vallen|geldt|gelden|zit|zitten|staat|staan|krijgt|krijgen|klopt|weet|loopt|lopen|telt|zal|"
    r"zullen|wil|wilt|willen|geef|noem|vertel|leg|toon|laat|som|licht|bestaat|bestaan|ligt|liggen|helpt|betekent|betaalt|werkt|werken"
)
_DEEDS = "gebeurt|gebeurde|kost|kostte|duurt|duurde|speelt|heet|begint|begon|start|stopt|eindigt|betreft|lukt|regelt|vindt|verkent|levert|wilde"
_CORRECTION = re.compile(
    r"^(?:(?:nee|neen|sorry|pardon|oh|ho|wacht)\b[\s,.!]*)*(?:(?:maar\s+)?(?:ik|dat)\s+(?:bedoel|bedoelde|was)\b[\s,:]*(?:eigenlijk|dus|het|te zeggen)?\s*|"
    r"niet\s+[^,]{1,40}?,?\s+maar\s+)",
    re.I,
)
_OPENING = re.compile(
    r"^(?:(?:en|and|maar|oke|oké|ok|ja|nee|neen|sorry|pardon|oh|ah|dus|hm+|goed|prima|dank(?:je| je| u)?(?: wel)?|bedankt)\b[\s,.!]*)+",
    re.I,
)
_COURTESY = re.compile(
    r"^(?:(?:oke|oké|ok|prima|top|mooi|goed|helder|duidelijk|fijn|dank\s?(?:je|u)?(?:\s?wel)?|bedankt|thanks|thank you)\b[\s,.!;:]*)+(?=\w)",
    re.I,
)
_ABOUT = re.compile(
    r"^(?:(?:what|how) about|hoe zit (?:dat|het dan) (?:dan )?(?:met)?|hoe zit het (?=(?:in|bij|voor)\b))\s*",
    re.I,
)
_NARROW = re.compile(r"^(?:dan\s+)?(?:alleen|enkel|specifiek|juist)\s+(?:maar\s+)?(?=\S)|^dan\s+(?=\S)", re.I)
_CLOSING = re.compile(r"[\s,]+(?:dan|eigenlijk|alstublieft|aub|svp|graag|precies|trouwens)(?=\W*$)", re.I)

_POINTING = re.compile(
    r"\b(hij|zij|ze|die|dat|dit|deze|daar(?:aan|bij|door|heen|in|mee|na|naar|om|onder|op|over|toe|tussen|uit|van|vandaan|voor)?|"
    r"hier(?:aan|bij|in|mee|op|over|tussen|van|voor)?|ervan|eraan|erbij|erin|ermee|erop|eronder|erover|eruit|ertussen|ervoor|hem|haar|hen|hun|diens|"
    r"daarvoor|it|that|they|those|them)\b"
)
_IT = re.compile(
    r"\b(?:is|was|wordt|werd|gaat|kost|kostte|duurt|loopt|begint|begon|komt|heet|betekent|start|stopt|eindigt|werkt|lukt|ligt|moet|kan|zou|zal)\s+het"
    r"(?=\W*$|\s+(?:nu|al|ook|dan|nog|precies|eigenlijk|klaar|af|in|uit|over|mee|door|van|vandaag|toen|eerst|ge\w+[dtn]|vast\w+d|be\w+[dt]|ver\w+[dt]|op\w+[dt]|in\w+[dt])\b)"
)


def opened(text: str) -> str:
    """A follow-up without what only ties it to the turn before: "En ...", "Nee, ik bedoel ...", "Alleen ..."."""
    rest = text.strip()
    for pattern in (_CORRECTION, _OPENING, _ABOUT, _CORRECTION, _NARROW, _CLOSING):
        shorter = pattern.sub("", rest).strip()
        rest = shorter if re.search(r"\w", shorter) else rest
    return rest


def uncourteous(text: str) -> str:
    """A follow-up without the thanks for the answer before it: "Oké, dank je. En de dijk?"."""
    return _COURTESY.sub("", text) or text


def corrects(text: str) -> bool:
    """Whether a turn puts the one before it right ("nee, ik bedoel ...") or narrows it ("alleen ...")."""
    plain = re.sub(r"^(?:en|maar)\s+", "", text.strip(), flags=re.I)
    return bool(_CORRECTION.match(plain) or _NARROW.match(plain) or re.match(r"(?:nee|sorry)\b", plain, re.I))


def ellipsis(text: str) -> bool:
    """ "En van de warmtetransitie?": a subject or a period without a question of its own."""
    flat = fold(opened(text)).strip(" ?!.,")
    if not flat:
        return True
    if opens_with_verb(flat):
        return False
    own = re.search(rf"\b(?:{_SUBJECTS})\b", flat) or re.match(rf"(?:{_VERBS})\b", flat)
    return (
        not own and (corrects(text) or not re.search(rf"\b(?:{_VERBS})\b", flat)) and len(flat.split()) <= 8
    )


# "Waarom Lagewaard niet?" asks of what was told; "waar doet Lagewaard dan wel aan mee?" of what was not.
_WITHOUT_VERB = re.compile(
    r"(?:waarom|hoezo) (?:zo|pas|maar|nog) (?:[\w'-]+ ?){1,3}\W*|(?:waarom|hoezo|waarvoor)(?: (?:dan|eigenlijk|juist|alleen|ook))* (?:[\w'-]+ ){1,3}(?:niet|wel|ook|alleen)(?: dan)?\W*"
)
_WHY_NEEDED = re.compile(
    r"(?:en )?waarom (?:is|was|zijn|vinden ze|vindt men) (?:dat|dit|die|het|ze)(?: \w+){0,2} (?:nodig|belangrijk|noodzakelijk|gewenst|wenselijk)\W*"
)
# "En wie gaat er over de dijken?" asks of something else, whatever stood before.
_WHOLE = re.compile(
    r"(?:en |maar )?wie (?:gaat|gaan) (?:er |nu |dan )*over (?!(?:dat|dit|die|deze|dezelfde|het)\b)\w"
)
_CONTRAST = re.compile(r"\bdan (?:wel|toch|nog)\b")


def leans(question: Question, previous: Question) -> bool:
    """Whether a question cannot be read without the one before it."""
    flat = fold(question.asked)
    if _WHOLE.match(flat) and any(g.weight > 0.25 for g in question.groups):
        return False
    if re.match(r"^(en|and|maar)\b", flat) or _ABOUT.match(flat) or corrects(flat):
        return True
    if _WITHOUT_VERB.fullmatch(flat) and not any(n.kind in ("dossier", "persoon") for n in question.names):
        return True
    weighty = [g for g in question.groups if g.weight > 0.3]
    if ellipsis(question.asked) and len(weighty) <= 2:
        return True
    subject = [n for n in question.names if n.kind in ("dossier", "persoon")]
    if subject:
        return bool(re.search(r"\b(?:hij|hem|diens)\b", flat)) and not question.named("persoon")
    if not weighty and not question.named("document"):
        return True
    if points(flat) or _IT.search(flat) or his(flat):
        return len(weighty) <= 4
    towns = {s for n in question.named("gemeente") for s in n.stems}
    own = [g for g in weighty if g.head not in towns]
    if (re.search(r"\b(?:er|ook)\b", flat) or _CONTRAST.search(flat)) and not own:
        return True
    return pointed(flat) is not None and len(weighty) <= 3


def why_needed(flat: str) -> bool:
    """Whether a folded follow-up only asks why what was told is there: "waarom is dat nodig?"."""
    return _WHY_NEEDED.fullmatch(flat) is not None


def stands_for(flat: str) -> bool:
    """Whether a pronoun is the subject of a folded question: "wanneer gaat die in?"."""
    return bool(re.search(rf"\b(?:{_VERBS}|{_DEEDS}|treedt) (?:die|hij|ze)\b(?! \w{{5,}}$)", flat))


def points(flat: str) -> bool:
    """Whether a pronoun points back. Not where it only ties a clause to the noun before it ("mensen die ...")."""
    for match in _POINTING.finditer(flat):
        before = words(flat[: match.start()])
        ties = (
            match.group() in ("die", "dat", "waar")
            and len(before) > 2
            and before[-1] not in STOPWORDS
            and not re.fullmatch(rf"{_VERBS}|{_DEEDS}", before[-1])
            and not re.search(r"[,]\s*$", flat[: match.start()])
            and len(words(flat[match.end() :])) > 1
        )
        if not ties:
            return True
    return False


def stepped(asked: str, number: str) -> str:
    """The number that a follow-up means after `number`: "de zevende", "de actie daarna", "de vorige"; else `number`."""
    flat = fold(asked)
    if not number.isdigit():
        return number
    named = [k for k, word in enumerate(_ORDINALS, 1) if re.search(rf"\b{word}\b", flat)]
    if len(named) == 1:
        return str(named[0])
    plain = re.search(r"^en (?:van |bij |voor )?(?:nummer |nr\.? )?(\d{1,2})\W*$", flat)
    if plain:
        return plain.group(1)
    if re.search(r"\b(daarna|erna|volgende)\b", flat) and "jaar" not in flat and "jaren" not in flat:
        return str(int(number) + 1)
    if re.search(r"\b(daarvoor|ervoor|vorige)\b", flat) and re.search(
        r"\b(actie|thema|punt|nummer)\b|^(?:en )?(?:de|die|het|dat) (?:daarvoor|ervoor|vorige)\W*$", flat
    ):
        return str(max(1, int(number) - 1))
    return number


# --- what the answer before it named ----------------------------------------------------------------------------------

_POINTED = re.compile(
    rf"\b(?:(?P<det>die|dat|de|het|deze|dit)\s+)?(?:(?P<ord>{'|'.join(_ORDINALS)}|voorlaatste|laatste)|(?:nummer|nr\.?)\s*(?P<num>\d{{1,2}}))"
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
        index = int(match.group("num")) - 1
    elif match.group("ord") in _ORDINALS:
        index = _ORDINALS.index(match.group("ord"))
    else:
        index = -1 if match.group("ord") == "laatste" else -2
    noun = match.group("noun") or ""
    after = words(flat[match.end() :])
    closes = (
        noun in STOPWORDS
        or noun in _BETWEEN
        or (noun.endswith("en") and not after)
        or re.fullmatch(_VERBS, noun)
    )
    if noun and closes:
        return index, match.start(), match.start("noun") - 1, ""
    return index, match.start(), match.end(), noun


def listed(answer: str) -> list[str]:
    """The members of the enumeration that an answer is: numbered, on lines, or "a, b en c"; empty where it is none."""
    plain = re.sub(r"\s*\[\d+\]", "", answer).strip()
    numbered = re.findall(r"\((?:\d{1,2})\)\s*(.+?)(?=[;,.]?\s*(?:en\s+)?\(\d{1,2}\)\s|$)", plain, re.S)
    if len(numbered) > 1:
        return [_clean(item) for item in numbered]
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
    return best


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
    rf"\b(?:(?:die|deze)\s+(?:{'|'.join(sorted(_PERSON_NOUNS, key=len, reverse=True))})|hij|hem|diens|zij|haar(?=\W*$|\s+(?:in|bij|over|van|voor|ook|nog|dan|al|niet|meer|op|aan|te|daar|hier|precies)\b)"
    r"|(?<=\bis )ze|(?<=\bdoet )ze|(?<=\bheeft )ze|(?<=\btrekt )ze|(?<=\bleidt )ze|(?<=\bgaat )ze|(?<=\bzit )ze|(?<=\bwas )ze|(?<=\bkomt )ze)\b"
)


_OF_HIM = re.compile(
    r"\b(?<=is )(?:zijn|haar|diens)\s+((?!dat\b|er\b|het\b|de\b|een\b|die\b|nu\b|al\b)[a-z][a-z-]{3,})(?=\W*$)|"
    r"(?<!\bwie )(?<!\bwat )(?<!\bwaar )\b(?:zijn|haar|diens)\s+(functie|naam|rol|gemeente|dossiers?|portefeuille|taak|taken|woonplaats|achternaam)\b"
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
    return (match.start(), match.end()) if match else None


# --- on its own ---------------------------------------------------------------------------------------------------------

_PREPOSITIONS = (
    "in|van|voor|bij|op|over|aan|uit|tussen|door|met|naar|tegen|onder|rond|volgens|tot|vanaf|binnen"
)


def swapped(
    question: Question,
    previous: Question,
    named: Callable[[str], bool],
    parts: Callable[[str], Sequence[str]],
) -> str:
    """The question before with what a bare follow-up puts in the place of something in it; "" where nothing matches.

    `named`: whether words are a name or abbreviation that the library knows; `parts`: the stems of a compound's parts.
    """
    text, rest = previous.text, opened(question.text).rstrip(" ?!.,")
    rest = re.sub(rf"^(?:dat|die)\s+(?=(?:{_PREPOSITIONS})\b)", "", rest, flags=re.I)
    for name in question.names:
        old = next((n for n in previous.names if n.kind == name.kind and n.id != name.id), None)
        if old and name.kind != "document":
            for piece in sorted({old.shown, *old.shown.split()}, key=len, reverse=True):
                if len(piece) > 3 and re.search(rf"\b{re.escape(piece)}", text, re.I):
                    return re.sub(rf"\b{re.escape(piece)}", name.shown, text, count=1, flags=re.I)
    bare_year = not [w for w in words(rest) if not w[0].isdigit() and w not in STOPWORDS and w != "vanaf"]
    if question.years and previous.years:
        shown = "-".join(str(y) for y in question.years)
        other = re.sub(YEARS, shown, text, count=1)
        if other != text and bare_year:
            return other
    number = re.search(
        r"\b(?:(actie|thema|punt|actiepunt|lobbydoel|paragraaf|hoofdstuk|nummer|nr)\s+)?(\d{1,2})$",
        fold(rest),
    )
    if number and not question.names and len(words(rest)) <= 4:
        noun = number.group(1)
        places = r"\b((?:actie|thema|punt|actiepunt|lobbydoel|paragraaf|hoofdstuk|nummer)\s+)\d{1,2}\b"
        last = list(re.finditer(places, text, re.I))
        if last and (noun in ("nummer", "nr", None) or fold(last[-1].group(1)).strip() == noun):
            return f"{text[: last[-1].start()]}{last[-1].group(1)}{number.group(2)}{text[last[-1].end() :]}"
    return (
        _by_head(text, rest, parts)
        or _by_name(question, previous, rest, named)
        or _by_preposition(question, previous, rest)
    )


def _by_head(text: str, rest: str, parts: Callable[[str], Sequence[str]]) -> str:
    """ "het medisch domein" for "het sociaal domein", "koopwoningen" for "huurwoningen", "vrije huur" for "marktwoningen"."""
    said = re.sub(rf"^(?:(?:{_PREPOSITIONS})\s+)?(?:de|het|een)?\s*", "", rest, flags=re.I).split()
    if not said or len(said) > 4:
        return ""
    last = fold(said[-1])
    if len(last) < 4 or last.isdigit() or last in STOPWORDS:
        return ""
    tail = tuple(parts(last))[-1:]
    for match in re.finditer(r"(?P<mod>\b[^\W\d_]+\s+)?\b(?P<head>[^\W\d_][\w-]+)", text):
        head = fold(match.group("head"))
        within = tuple(parts(head))
        if stem(head) == stem(last) and len(said) > 1:
            modifier = fold((match.group("mod") or "").strip())
            keep = match.group("mod") or "" if modifier in STOPWORDS else ""
            return f"{text[: match.start()]}{keep}{' '.join(said)}{text[match.end() :]}"
        same = (tail and tail == within[-1:] and head != last) or (len(said) > 1 and stem(last) in within)
        if same:
            return f"{text[: match.start('head')]}{' '.join(said)}{text[match.end() :]}"
    return ""


def _by_name(question: Question, previous: Question, rest: str, named: Callable[[str], bool]) -> str:
    """An organisation for an organisation."""
    said = re.sub(rf"^(?:(?:{_PREPOSITIONS})\s+)?(?:(?:de|het)\s+)?", "", rest, flags=re.I)
    if not said or not named(said) or any(n.kind in ("dossier", "document") for n in question.names):
        return ""
    taken = [n.shown for n in previous.names if n.kind in ("dossier", "persoon", "document")]
    text = previous.text
    runs = [
        m
        for m in re.finditer(r"\b[A-ZÀ-Þ][\w&-]*(?:\s+(?:(?:van|de|der|het|en)\s+)?[A-ZÀ-Þ][\w&-]*)*", text)
        if m.start() and not any(fold(m.group()) in fold(t) or fold(t) in fold(m.group()) for t in taken)
    ]
    if len(runs) != 1:
        return ""
    return f"{text[: runs[0].start()]}{said}{text[runs[0].end() :]}"


def _by_preposition(question: Question, previous: Question, rest: str) -> str:
    """ "bij groen" for "bij gelijke kansen": what follows the same preposition."""
    match = re.match(rf"({_PREPOSITIONS})\s+(.+)$", rest, re.I)
    if match is None or question.years or AFTER.search(fold(rest)):
        return ""
    text = previous.text
    found = list(
        re.finditer(
            rf"\b{match.group(1)}\s+((?:(?!(?:{_PREPOSITIONS}|{_VERBS})\b)[\w'’&-]+\s*){{1,4}})(?=$|[?,.(]|(?:{_PREPOSITIONS})\b)",
            text,
            re.I,
        )
    )
    towns = {fold(n.shown) for n in previous.names if n.kind == "gemeente"}
    found = [
        m for m in found if fold(m.group(1)).strip() not in towns and not re.search(r"\d{4}", m.group(1))
    ]
    if len(found) != 1:
        return ""
    begin, end = found[0].span()
    said = found[0].group(1).split()
    if len(said) > 1 and not text[end:].strip(" ?.") and _CLOSES.fullmatch(fold(said[-1])):
        end = text.rindex(said[-1])
    space = " " if text[begin:end].endswith(" ") else ""
    return f"{text[:begin]}{rest}{space}{text[end:]}"


_CLOSES = re.compile(r"(?:\w{0,6}ge\w+|(?:be|ver|ont|her|aan|uit|over)\w+)(?:d|t|en)|\w{3,}(?:en|eerd)")
_NAMED = re.compile(
    r"(?:noem|geef)\s+(?:ze|die|er|hen)(?:\s+(?:eens|allemaal|op|even|dan))*|som\s+(?:ze|die)(?:\s+(?:eens|even|dan))*\s+op"
    r"|(?:welke|wie|wat)(?:\s+(?:zijn|waren|is|was))?(?:\s+(?:dat|die|dit|het|ze))?(?:\s+(?:dan|allemaal|zoal|precies))*"
)
_COUNTED = re.compile(
    r"(?:hoeveel|met hoeveel)(?: \w+)? (?:zijn|waren) (?:dat|het|die|ze|er)(?: er| dat)?(?: (?:dan|eigenlijk|in totaal|allemaal|precies|samen))*"
    r"|how many(?: are (?:there|they|that))?"
)
_LISTS = re.compile(
    r"(?:welke|which)\s+(?=\w)|(?:wie|wat|noem)\s+(?:(?:zijn|waren)\s+)?(?:alle |de |het )+(?=\w)", re.I
)
_NOT = re.compile(r"(?:welke|wie|waar)(?:\s+\w+)?(?:\s+(?:dan|dus|doen|doet))*\s+niet(?:\s+(?:mee|dan))*")


def turned(question: Question, previous: Question) -> str:
    """The question before turned round by a few words: "welke zijn dat?" after a count, "hoeveel zijn dat er?" and "welke
    niet?" after a list; else ""."""
    rest, text = fold(opened(question.text)).strip(" ?!.,"), previous.text
    if _NAMED.fullmatch(rest):
        other = re.sub(r"^hoeveel\b", "Welke", text, flags=re.I)
        return (
            other
            if other != text and not re.match(r"hoeveel (?:procent|uur|euro|geld|tijd|miljoen)\b", fold(text))
            else ""
        )
    lists = _LISTS.match(text)
    if _COUNTED.fullmatch(rest) and lists:
        of = re.match(r"[\w'-]+(?= (?:van|voor|bij|in|uit|over|onder)\b)", text[lists.end() :])
        if fold(lists.group()).startswith(("welke", "which")):
            many = re.match(r"\w+(?:en|s|'s)\b", text[lists.end() :])
            return f"Hoeveel {text[lists.end() :]}" if many else ""
        return f"Hoeveel {of.group()} zijn er {text[lists.end() + of.end() :].strip()}" if of else ""
    if _NOT.fullmatch(rest) and not re.search(r"\bniet\b", fold(text)):
        at = re.search(r"\b(?:mee|deel|bij|onder)\b", text) or re.search(r"(?=\s*[?.]?$)", text)
        return f"{text[: at.start()].rstrip()} niet {text[at.start() :]}".strip() if at else ""
    return ""


def on_its_own(question: Question, previous: Question, bare: bool) -> str:
    """The follow-up as a question that can be read alone, with what the one before was about behind it."""
    rest = opened(question.text)
    if bare:
        text = without_years(previous.text) if shifts(rest) else previous.text
        return f"{text.rstrip(' ?')}, {rest.rstrip(' ?')}?"
    counted = re.match(r"hoeveel ((?:(?:nieuwe|extra) )?[\w-]{4,})", previous.text, re.I)
    if counted and fold(counted.group(1)) not in STOPWORDS | {"daarvan", "ervan"}:
        rest = re.sub(
            r"^hoeveel (?=(?:daarvan|ervan) (?:in|bij|op|langs|rond)\b)",
            f"hoeveel {counted.group(1)} ",
            rest,
            flags=re.I,
        )
    text = rest[:1].upper() + rest[1:]
    about = subject(question, previous)
    return f"{text.rstrip(' ?')} ({about})?" if about else text


def subject(question: Question, previous: Question, most: int = 8) -> str:
    """What the question before was about and this one does not say: its names, else with them its weighty words, as typed."""
    names = [n for n in previous.names if n not in question.names and n.kind != "document"]
    known = {s for n in previous.names for s in (*n.stems, *map(stem, words(n.shown)))}
    mine = {g.head for g in question.groups}
    rest = [
        g
        for g in previous.groups
        if g.weight > 0.35
        and not re.fullmatch(rf"{_VERBS}|{_DEEDS}", g.shown)
        and g.head not in known
        and g.head not in mine
    ]
    if any(n.kind in ("dossier", "persoon") for n in names):
        rest = [g for g in rest if g.weight > 0.6][:3]
    rest = sorted(sorted(rest, key=lambda g: -g.weight)[:most], key=lambda g: previous.groups.index(g))
    typed = {fold(w): w for w in re.findall(r"[\w'’-]+", previous.text)}
    shown = " ".join(typed.get(g.shown, g.shown) for g in rest)
    numbered = re.search(r"\b(?:actie|thema|actiepunt|punt) \d{1,2}\b", previous.text, re.I)
    same = (
        numbered is not None
        and question.number in ("", previous.number)
        and numbered.group() not in question.text
    )
    return ", ".join(
        [
            *([numbered.group()] if numbered and same else []),
            *(n.shown for n in names),
            *([shown] if shown else []),
        ]
    )


def people_in(answer: str, surnames: Sequence[tuple[str, str]]) -> list[str]:
    """Of (name, surname) pairs the names whose surname an answer holds, in its order."""
    flat = fold(answer)
    found = [
        (match.start(), name)
        for name, last in surnames
        if (match := re.search(rf"\b{re.escape(fold(last))}\b", flat))
    ]
    return [name for _, name in sorted(found)]
