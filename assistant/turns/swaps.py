"""A follow-up as a question that can be read alone: the question before with something else in it, turned round, or its own
words with what the one before was about.

Works on the words alone; what it needs of a library (names, terms, parts of compounds) is handed to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from assistant.reading.moments import AFTER, shifts, without_years
from assistant.reading.nouns import PARTICIPLE as DONE
from assistant.turns.followup import opened
from assistant.words.dates import YEARS
from assistant.words.formwords import DEEDS, PREPOSITIONS, VERBS
from assistant.words.numerals import RANKS, SEVERAL, in_digits
from ingest.language import STOPWORDS, fold, stem, words

if TYPE_CHECKING:
    from assistant.reading.question import Question


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
    rest = re.sub(rf"^(?:dat|die)\s+(?=(?:{PREPOSITIONS})\b)", "", rest, flags=re.I)
    for name in question.names:
        old = next((n for n in previous.names if n.kind == name.kind and n.id != name.id), None)
        if old and name.kind != "document" and name not in previous.names:
            for piece in sorted({old.shown, *old.shown.split()}, key=len, reverse=True):
                if len(piece) > 3 and re.search(rf"\b{re.escape(piece)}", text, re.I):
                    other = re.sub(rf"\b{re.escape(piece)}", name.shown, text, count=1, flags=re.I)
                    return _in_its_years(question, previous, other)
    bare_year = not [w for w in words(rest) if not w[0].isdigit() and w not in STOPWORDS and w != "vanaf"]
    if question.years and previous.years:
        shown = "-".join(str(y) for y in question.years)
        other = re.sub(YEARS, shown, text, count=1)
        if other != text and bare_year:
            return other
    if question.years and not previous.years and previous.intent.form == "aantal" and bare_year:
        when = rest if re.match(rf"(?:{PREPOSITIONS}|vanaf|tussen|sinds)\b", rest, re.I) else f"in {rest}"
        return f"{text.rstrip(' ?.')} {when}?"
    number = re.search(
        r"\b(?:(actie|thema|punt|actiepunt|lobbydoel|paragraaf|hoofdstuk|nummer|nr)\s+)?(\d{1,2})$",
        " ".join(map(in_digits, fold(rest).split())),
    )
    if number and not question.names and len(words(rest)) <= 4:
        noun = number.group(1)
        places = r"\b((?:actie|thema|punt|actiepunt|lobbydoel|paragraaf|hoofdstuk|nummer)\s+)\d{1,2}\b"
        last = list(re.finditer(places, text, re.I))
        if last and (noun in ("nummer", "nr", None) or fold(last[-1].group(1)).strip() == noun):
            return f"{text[: last[-1].start()]}{last[-1].group(1)}{number.group(2)}{text[last[-1].end() :]}"
    if ordered := _by_rank(text, rest):
        return ordered
    about = f"over {rest}" if _SUBJECT_SAID.search(fold(question.text)) else rest
    return (
        _by_head(text, rest, parts)
        or _by_counted(text, rest)
        or _by_name(question, previous, rest, named)
        or _by_preposition(question, previous, about)
    )


_RANK = "|".join(RANKS)
_RANK_SAID = re.compile(rf"(?:(?:{PREPOSITIONS}) )?(?:de |het |die |dat )?(?P<rank>{_RANK}|laatste)", re.I)


def _by_rank(text: str, rest: str) -> str:
    """ "Wat is het tweede principe?" for "wat is het eerste principe?"."""
    said = _RANK_SAID.fullmatch(rest)
    found = list(re.finditer(rf"\b(?:{_RANK})\b(?= [a-z]{{4,}})", text, re.I))
    if said is None or len(found) != 1:
        return ""
    return f"{text[: found[0].start()]}{said['rank']}{text[found[0].end() :]}"


_SUBJECT_SAID = re.compile(r"\bals het om .* gaat\W*$")  # "en als het om groen gaat?"


def _in_its_years(question: Question, previous: Question, text: str) -> str:
    """A question with the years that a follow-up names besides ("en Lagewaard in 2030?")."""
    if not question.years:
        return text
    shown = "-".join(str(y) for y in question.years)
    if not previous.years:
        return f"{text.rstrip(' ?.')} in {shown}?"
    return re.sub(YEARS, shown, text, count=1)


_CALLED = re.compile(
    rf"(?:(?:die|dat|deze|dit)\s+(?=van\b|voor\b|bij\b|over\b))?(?:(?:{PREPOSITIONS})\s+)?(?:(?:de|het|dat|die|een)\s+)?(?:(?:thema|lobbythema|onderwerp|afkorting|begrip|term|letters|woord)\s+)?",
    re.I,
)


def by_kind(text: str, rest: str, kinds: Sequence[Collection[str]]) -> str:
    """A question with another thing of the same kind in it: "en bij groen?" after what the lobby goals for "gelijke kansen" are; "" where a
    follow-up names nothing of a kind that the question has. `kinds`: the folded names of each kind of thing."""
    said = rest[_CALLED.match(rest).end() :].strip(" ?!.,")  # type: ignore[union-attr]
    flat = fold(text)
    if len(flat) != len(text):
        return ""
    for kind in kinds:
        if fold(said) not in kind:
            continue
        found = [
            match.span()
            for name in kind
            if name != fold(said) and (match := re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", flat))
        ]
        if found:
            begin, end = max(found, key=lambda span: span[1] - span[0])
            return f"{text[:begin]}{said}{text[end:]}"
    return ""


def called(text: str, kind: Collection[str]) -> str:
    """The longest name of a kind that a text holds, as written there; "" for none."""
    flat = fold(text)
    spans = [
        match.span() for name in kind if (match := re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", flat))
    ]
    begin, end = max(spans, key=lambda span: span[1] - span[0], default=(0, 0))
    return text[begin:end] if len(flat) == len(text) else ""


def _by_head(text: str, rest: str, parts: Callable[[str], Sequence[str]]) -> str:
    """ "het medisch domein" for "het sociaal domein", "koopwoningen" for "huurwoningen", "vrije huur" for "marktwoningen"."""
    said = re.sub(rf"^(?:(?:{PREPOSITIONS})\s+)?(?:de|het|een)?\s*", "", rest, flags=re.I).split()
    if not said or len(said) > 4:
        return ""
    last = fold(said[-1])
    if len(last) < 4 or last.isdigit() or last in STOPWORDS:
        return ""
    tail = tuple(parts(last))[-1:]
    before = None
    for match in re.finditer(r"[^\W\d_][\w-]+", text):
        head, mod = fold(match.group()), before
        before = match
        within = tuple(parts(head))
        begin, modifier = match.start(), ""
        if mod is not None and not text[mod.end() : match.start()].strip():
            begin, modifier = mod.start(), fold(mod.group())
        if stem(head) == stem(last) and len(said) > 1:
            keep = match.start() if modifier in STOPWORDS else begin
            return f"{text[:keep]}{' '.join(said)}{text[match.end() :]}"
        kept = begin if modifier.endswith("e") and modifier not in STOPWORDS else match.start()
        if len(said) == 1 and len(within) > 1 and tail and head != last:
            whole = tuple(parts(last))  # "middenhuur" and "middenhuurwoningen" for "sociale huurwoningen"
            if (tail[0] in within and tail != within[-1:]) or (
                len(whole) > 2 and whole[-len(within) :] == within
            ):
                return f"{text[:kept]}{said[0]}{text[match.end() :]}"
        if (tail and tail == within[-1:] and head != last) or (len(said) > 1 and stem(last) in within):
            return f"{text[: match.start()]}{' '.join(said)}{text[match.end() :]}"
    return ""


_COUNTED_NOUN = re.compile(
    rf"\b(?P<many>hoeveel) (?P<noun>(?:(?!(?:{VERBS}|{DEEDS})\b)[\w-]+ ){{1,3}}?)(?=(?:{VERBS}|{DEEDS}|bouwen|bouwt)\b)",
    re.I,
)


_MEASURED = re.compile(r"(?:uur|uren|euro|geld|tijd|dagen|weken|maanden|jaar|jaren|procent)\b", re.I)


def _by_counted(text: str, rest: str) -> str:
    """ "Hoeveel banen komen er?" for "hoeveel woningen komen er?"."""
    found = list(_COUNTED_NOUN.finditer(text))
    if (
        len(found) != 1
        or not re.fullmatch(r"(?:[\w-]+e )?[^\W\d][\w-]{2,}(?:en|s)", rest)
        or fold(rest) in STOPWORDS
        or shifts(rest)
    ):
        return ""
    if re.match(rf"(?:{PREPOSITIONS})\b", fold(rest)) or re.match(r"ge\w+t$", fold(rest)):
        return ""
    if re.match(r"(?:de|het|die) ", rest, re.I) and _MEASURED.match(found[0]["noun"]):
        return ""  # "hoeveel uur kost het ...?", "en de corporaties?": whom it costs
    said = re.sub(r"^(?:de|het|die) ", "", rest, flags=re.I)
    return f"{text[: found[0].start('noun')]}{said} {text[found[0].end('noun') :]}"


def _by_name(question: Question, previous: Question, rest: str, named: Callable[[str], bool]) -> str:
    """An organisation for an organisation."""
    said = re.sub(rf"^(?:(?:{PREPOSITIONS})\s+)?(?:(?:de|het|een)\s+)?", "", rest, flags=re.I)
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


# What ties a subject to a question: any of these may stand for another.
_TOPICAL = ("voor", "bij", "over", "rond")
_OF_TOPIC = re.compile(
    rf"\b(?:{'|'.join(_TOPICAL)})\s+((?:(?!(?:{PREPOSITIONS}|{VERBS})\b)[\w'’&-]+\s*){{1,4}})(?=$|[?,.(]|(?:{PREPOSITIONS})\b)",
    re.I,
)


# A thing with what it is to do or which one it is: "de opdracht om ...", "het plan dat ...".
_DESCRIBED = r"(?:de|het|een|die|dat) (?:[\w-]+ ){1,2}(?:om|die|dat|waarin|waarmee) .{10,}$"


def _by_preposition(question: Question, previous: Question, rest: str) -> str:
    """ "bij groen" for "bij gelijke kansen": what follows the same preposition."""
    match = re.match(rf"({PREPOSITIONS})\s+(.+)$", rest, re.I)
    if match is None or question.years or AFTER.search(fold(rest)) or shifts(rest) == "straks":
        return ""
    text = previous.text
    described = re.match(rf"(?P<asks>.{{6,60}}?)\b{match.group(1)}\s+{_DESCRIBED}", text, re.I)
    if described is not None:
        return f"{described['asks']}{rest}?"
    found = list(
        re.finditer(
            rf"\b{match.group(1)}\s+((?:(?!(?:{PREPOSITIONS}|{VERBS})\b)[\w'’&-]+\s*){{1,4}})(?=$|[?,.(]|(?:{PREPOSITIONS})\b)",
            text,
            re.I,
        )
    )
    towns = {fold(n.shown) for n in previous.names if n.kind == "gemeente"}
    if not found and match.group(1).lower() in _TOPICAL:
        found = list(_OF_TOPIC.finditer(text))
        rest = match.group(2) if len(found) != 1 else f"{found[0].group().split()[0]} {match.group(2)}"
    found = [
        m for m in found if fold(m.group(1)).strip() not in towns and not re.search(r"\d{4}", m.group(1))
    ]
    if len(found) != 1:
        return ""
    begin, end = found[0].span()
    said = found[0].group(1).split()
    if len(said) > 1 and not text[end:].strip(" ?.") and PARTICIPLE.fullmatch(fold(said[-1])):
        end = text.rindex(said[-1])
    space = " " if text[begin:end].endswith(" ") else ""
    return f"{text[:begin]}{rest}{space}{text[end:]}"


PARTICIPLE = re.compile(r"(?:\w{0,6}ge\w+|(?:be|ver|ont|her|aan|uit|over)\w+)(?:d|t|en)|\w{3,}(?:en|eerd)")
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
    others = _others(question, previous, rest)
    if others:
        return others
    listing = previous.intent.form in ("lijst", "wie", "waar") and not previous.number
    if _NOT.fullmatch(rest) and listing and not re.search(r"\bniet\b", fold(text)):
        at = re.search(r"\b(?:mee|deel|bij|onder)\b", text) or re.search(r"(?=\s*[?.]?$)", text)
        return f"{text[: at.start()].rstrip()} niet {text[at.start() :]}".strip() if at else ""
    return ""


def names_asked(text: str) -> bool:
    """Whether a follow-up only asks for the names of what was told: "welke dan?", "noem ze eens"."""
    return _NAMED.fullmatch(fold(opened(text)).strip(" ?!.,")) is not None


def asks_not(text: str) -> bool:
    """Whether a follow-up only asks which are left out: "welke niet?"."""
    return _NOT.fullmatch(fold(opened(text)).strip(" ?!.,")) is not None


_REST = re.compile(
    r"(?:(?:(?:van|voor|bij|in) )?(?:de|alle|die) )?(?:rest|andere[n]?|overige[n]?)(?: (?:gemeenten?|plaatsen|dorpen|steden|dossiers|doelen|lobbydoelen))?(?: (?:dan|ook|nog))*"
)


def _others(question: Question, previous: Question, rest: str) -> str:
    """The question before asked of all the others: "en de andere?" after how many one municipality has, whether it takes part in
    something, or who do."""
    if not _REST.fullmatch(rest) or question.names:
        return ""
    towns, text = previous.named("gemeente"), previous.text
    if previous.intent.form == "janee" and len(towns) == 1 and len(previous.named("dossier")) == 1:
        return f"Welke gemeenten doen mee aan {previous.named('dossier')[0].shown}?"
    if towns and (previous.intent.form == "aantal" or previous.intent.compare):
        first, last = (re.search(rf"\b{re.escape(n.shown)}\b", text, re.I) for n in (towns[0], towns[-1]))
        if first is None or last is None or re.search(r"\bhoeveel\b", fold(text)) is None:
            return ""
        begin, end = min(first.start(), last.start()), max(first.end(), last.end())
        return f"{text[:begin]}elke gemeente{text[end:]}"
    if (
        previous.intent.form in ("lijst", "wie")
        and previous.named("dossier")
        and "gemeenten" in previous.intent.asks
    ):
        return f"Welke gemeenten doen niet mee aan {previous.named('dossier')[0].shown}?"
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
            r"^hoeveel (?=(?:daarvan|ervan) (?:in|bij|op|langs|rond|voor|na|tot|vanaf)\b)",
            f"hoeveel {counted.group(1)} ",
            rest,
            flags=re.I,
        )
    text = rest[:1].upper() + rest[1:]
    about = subject(question, previous)
    return f"{text.rstrip(' ?')} ({about})?" if about else text


def _first_weights(previous: Question) -> dict[str, float]:
    """What the words that a follow-up took over weighed in the turn that said them: they fade with every turn, and are spoken of still."""
    out: dict[str, float] = {}
    turn = previous
    while turn.follow_up and turn.inherited and turn.previous is not None:
        turn = turn.previous
        for group in turn.groups[: len(turn.groups) - turn.inherited]:
            out[group.head] = max(group.weight, out.get(group.head, 0.0))
    return out


_SLIGHT = 0.1  # weight below which a word tells nothing of what a document says


def _verbs_before(previous: Question) -> set[str]:
    """The verbs of the questions of a conversation, up to one."""
    turn: Question | None = previous
    verbs: set[str] = set()
    while turn is not None:
        verbs.add(_verb_of(turn.text))
        turn = turn.previous if turn.follow_up else None
    return verbs


def of_document(previous: Question) -> bool:
    """Whether a question is about a document itself ("wanneer is de nota vastgesteld?"), and not about what that says of something."""
    if len(previous.named("document")) != 1 or len(previous.names) > 1 or previous.number:
        return False
    if previous.follow_up and not previous.swapped:
        return False
    own = {s for n in previous.named("document") for s in n.stems}
    verb = _verb_of(previous.text)
    return all(
        g.weight < _SLIGHT or g.head in own or g.shown == verb or DONE.match(g.shown) for g in previous.groups
    )


_VERB = re.compile(
    rf"(?:(?:en|maar) )?(?:(?:{PREPOSITIONS}|sinds) )?(?:wie|wat|wanneer|waar[a-z]*) (?P<verb>[a-z]{{4,}})\b"
)


def _verb_of(text: str) -> str:
    """The verb of a question, where it stands right behind its question word: "wie tekende de nota?"."""
    match = _VERB.match(fold(text))
    return match["verb"] if match is not None else ""


def subject(question: Question, previous: Question, most: int = 8) -> str:
    """What the question before was about and this one does not say: its names, else with them its weighty words, as typed."""
    mine = {n.kind for n in question.names}  # another of that kind is asked of now
    names = [n for n in previous.names if n not in question.names and n.kind not in {"document", *mine}]
    known = {s for n in previous.names for s in (*n.stems, *map(stem, words(n.shown)))}
    said = {g.head for g in question.groups}
    heaviest = _first_weights(previous)
    rest = [
        g
        for g in previous.groups
        if max(g.weight, heaviest.get(g.head, 0.0)) > 0.35
        and not re.fullmatch(rf"{VERBS}|{DEEDS}", g.shown)
        and g.shown not in SEVERAL
        and g.head not in known
        and g.head not in said
    ]
    things = [g for g in rest if not DONE.match(g.shown) and g.shown not in _verbs_before(previous)]
    rest = things or rest  # what was done to it is not what it is
    if any(n.kind in ("dossier", "persoon") for n in names):
        rest = [g for g in rest if g.weight > 0.6][:3]
    elif not rest and not previous.number:  # all its words are usual ones
        rest = [
            g
            for g in previous.groups
            if g.weight > 0.15
            and not g.shown[0].isdigit()
            and g.shown not in SEVERAL
            and not re.fullmatch(rf"{VERBS}|{DEEDS}", g.shown)
            and g.head not in known | said
        ]
    if not names and of_document(previous):
        said_so = {s for n in previous.named("document") for s in n.stems}
        rest = [g for g in previous.groups if g.head in said_so] or rest
    rest = sorted(
        sorted(rest, key=lambda g: -max(g.weight, heaviest.get(g.head, 0.0)))[:most],
        key=lambda g: previous.groups.index(g),
    )
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
