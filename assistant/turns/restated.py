"""Follow-ups that are the question before put anew: of another year, the time after, one municipality, its document, or what
was meant."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.reading.asking import ASKING
from assistant.reading.moments import AHEAD, TO_COME, without_years
from assistant.reading.nouns import PARTICIPLE
from assistant.turns.aspects import asked_of
from assistant.turns.followup import corrects, ellipsis, opened
from assistant.turns.swaps import subject
from assistant.turns.taken_up import taken_up
from assistant.words.dates import YEARS
from assistant.words.formwords import DEEDS, PREPOSITIONS, VERBS
from assistant.words.numerals import COUNTS, number_of
from ingest.language import STOPWORDS, fold, stem, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

_STEP = re.compile(
    rf"(?:in |voor |over )?(?:het |(?P<count>{'|'.join(COUNTS)}|\d{{1,2}}) ?)?jaar "
    r"(?:(?P<on>erna|daarna|hierna|daarop|erop|later|verder)|(?P<back>ervoor|daarvoor|hiervoor|eerder|terug))"
    r"|(?:in |voor |over )?(?:het )?(?:(?P<next>volgende?|komende?)|(?P<last>vorige?|voorgaande|afgelopen)) jaar"
)
_BEYOND = re.compile(
    rf"{TO_COME}|"
    r"(?:wat )?(?:daarna|erna|hierna|nadien|later|vervolgens|uiteindelijk|na die tijd|op (?:de )?(?:lange(?:re)? )?termijn"
    rf"|(?:in |voor )?(?:de|die) (?:(?:{'|'.join(COUNTS)}|\d{{1,2}}) )?(?:jaar|jaren|periode|tijd|decennia) (?:daarna|erna|hierna|daarop|erop)"
    r"|vanaf dan|after that|later on)"
)
_AFTER_IT = re.compile(r"(?:en |wat )?(?:daarna|erna|hierna|nadien|vervolgens)")
_AHEAD = re.compile(
    rf"(?:(?:straks|later)[\s,]+)?(?:(?:zeg|laten we zeggen|pakweg|gezien|gerekend)[\s,]+)?(?P<span>{AHEAD})"
    r"(?: gezien| gerekend| tijd| verder| samen| bij elkaar)*"
)
_PART_OF_IT = re.compile(r"\b(?:hoeveel|welk (?:deel|percentage)|hoe ?veel procent) (?:er|daar|hier)van\b")
_COMPARES = re.compile(
    r"(?:welke?|wie|wat)\b.*\b(?:meer|minder|meest|minst|meeste|minste|hoger|lager|hoogste|laagste|groter|grootste|kleiner|kleinste)\b.*"
    r"|(?:wat|hoe groot) (?:is|was) (?:dan )?het verschil\b.*|hoeveel (?:scheelt|verschilt|meer|minder)\b.*"
)
_ONLY_ONE = re.compile(
    r"(?:is|zijn) (?:dat|dit|die|hij|zij|ze|het) (?:dan |dus |echt |ook )*de enigen?\b(?! (?:reden|manier))"
)
_IS_IT = re.compile(
    r"(?P<verb>is|zijn|bestaat|bestaan|komt|komen|geldt|gelden|werkt|werken) (?:die|dat|deze|dit|hij|ze) (?P<rest>[^?]+)",
    re.I,
)
_WHAT_IS = re.compile(
    r"(?:en )?wat (?:is|zijn|houdt|houden|betekent|betekenen) (?P<thing>(?:de |het |een )?[\w'’-]+(?: [\w'’-]+){0,5}?)(?: in| precies| eigenlijk)*",
    re.I,
)
_WHO_ARE = re.compile(
    r"(?P<word>wie|waar) (?P<verb>is|zijn|was|waren) (?:dat|die|dit|deze|het|ze)(?: (?:dan|precies|eigenlijk|allemaal|nu))*"
)
_ONCE_MORE = re.compile(
    r"(?P<word>hoeveel|wie|wanneer|waar|wat)(?: (?P<thing>[\w'-]+))? (?:was|waren) (?:dat|die|het|ze)(?: er)?(?P<again>(?: (?:ook|nou|nog))* (?:al ?)?weer)?(?: precies)?"
)
_THAN = re.compile(
    r"(?:is|zijn|was|waren|en is|maar is)? ?(?:dat|dit|het|die|ze)(?: is| zijn| was)?(?: (?:toch|dus|dan|nou|nu|wel|veel|niet))* "
    r"(?P<more>meer|minder|hoger|lager|groter|kleiner|langer|korter|vaker|evenveel|even veel|net zoveel|net zo veel)"
    r"(?: \w+)? (?P<than>dan|als) (?P<rest>\S.*)"
)
_OVER_THAT = re.compile(r"wie (?:gaat|gaan) (?:daar|hier|er) ?over(?: \w+)?")
_ITS = re.compile(
    r"\b(?:dat|dit|die|deze|het)\s+(?:stuk|document|rapport|nota|notitie|bestand|pdf|verslag)\b", re.I
)


def is_step(flat: str) -> bool:
    """Whether a folded follow-up only counts from the year of the question before: "en het jaar daarvoor?"."""
    return _STEP.fullmatch(fold(opened(flat)).strip(" ?!.,")) is not None


def restated(question: Question, previous: Question) -> str:
    """The question before as a follow-up puts it anew; "" where it does not."""
    return (
        asked_of(question, previous)
        or _once_more(question, previous)
        or _put_right(question, previous)
        or _compared(question, previous)
        or _than(question, previous)
        or _in_charge(question, previous)
        or _document(question, previous)
        or _other_end(question, previous)
        or _of_the_deed(question, previous)
        or _of_the_thing(question, previous)
        or _the_only_one(question, previous)
        or taken_up(question, previous)
        or (_of_another_time(question, previous) if ellipsis(question.asked) else "")
    )


def _once_more(question: Question, previous: Question) -> str:
    """ "Hoeveel waren dat er ook alweer?" after how many there are, and "wie was dat ook weer?"."""
    said = _ONCE_MORE.fullmatch(" ".join(fold(opened(question.text)).strip(" ?!.,").split()))
    if said is None or question.names or question.intent.form != previous.intent.form:
        return ""
    if not said["again"] and said["word"] != "hoeveel":
        return ""
    thing = said["thing"]
    return previous.text if not thing or thing in words(previous.text) else ""


def _of_the_thing(question: Question, previous: Question) -> str:
    """ "Is die er al?" after "Wat is het Warmteplan?"."""
    asked = _IS_IT.fullmatch(opened(question.text).strip(" ?!.,"))
    defined = _WHAT_IS.fullmatch(previous.text.strip(" ?!.,"))
    if asked is None or defined is None or question.names or previous.intent.form == "lijst":
        return ""
    verb = fold(asked["verb"])
    if fold(defined["thing"]).startswith("een "):
        verb = {
            "zijn": "is",
            "bestaan": "bestaat",
            "komen": "komt",
            "gelden": "geldt",
            "werken": "werkt",
        }.get(verb, verb)
    return f"{verb.capitalize()} {defined['thing']} {asked['rest']}?"


_ASKS_OF_DEED = re.compile(
    r"(?P<asks>wanneer|in welk jaar|op welke datum|sinds wanneer|waarom|hoezo|hoe|waar|(?:door|met|namens|voor|namens|bij|aan) (?:wie|welke [\w-]+))"
    r"(?: (?:is|was|zijn|waren|gebeurde|werd|werden)(?: (?:dat|dit|het))?(?: (?:gebeurd|gedaan|geweest))?)?(?: (?:dan|precies|eigenlijk|ook alweer|ook al weer))*"
)
_DEED = re.compile(
    rf"^(?:(?:en|maar) )?(?:(?P<by>(?:(?:{PREPOSITIONS}|sinds|namens) )?(?:wanneer|waarom|waar|hoe|(?:welk|welke) [\w-]+|wie)) )?"
    r"(?P<verb>is|was|zijn|waren|werd|werden|wordt|worden|heeft|hebben) (?P<rest>(?:de|het|een|dit|die|dat|onze|[A-ZÀ-Þ][\w-]+)\b.*)$",
    re.I,
)
_STILL = re.compile(r"\b(?:al|nog|ook|inmiddels|echt|eigenlijk|nu)\b ?")


_OF_WHAT_TIME = re.compile(r"(?:voor|tegen|vanaf|tot) wanneer|in welke? (?:periode|jaar|jaren)")
_COUNTED_SO = re.compile(
    rf"^(?:(?:en|maar) )?hoeveel (?P<noun>(?:(?!(?:{VERBS}|{DEEDS})\b)[\w'-]+ ){{1,3}})(?P<verb>{VERBS}|{DEEDS}) (?P<rest>[^,()]+)$",
    re.I,
)


def _of_the_deed(question: Question, previous: Question) -> str:
    """ "Door wie?" and "wanneer was dat?" after when or with whom something was done: the same of that deed; "voor wanneer?" after
    how many there are to be."""
    flat = " ".join(fold(opened(question.text)).strip(" ?!.,").split())
    said = _ASKS_OF_DEED.fullmatch(flat)
    count = _COUNTED_SO.match(previous.text.strip(" ?!.,"))
    asked = re.fullmatch(
        rf"(?P<asks>{_OF_WHAT_TIME.pattern})(?: (?:is|was|zijn) dat)?(?: (?:dan|precies))*", flat
    )
    if count is not None and asked is not None and not question.names and not previous.years:
        there = re.match(r"er(?: |$)", count["rest"], re.I)
        rest = count["rest"][there.end() :] if there else count["rest"]
        lead = "er " if there else ""
        return (
            f"{asked['asks'].capitalize()} {count['verb'].lower()} {lead}{count['noun'].strip()} {rest}".rstrip()
            + "?"
        )
    deed = _DEED.match(previous.text.strip(" ?!.,"))
    if said is None or deed is None or question.names:
        return ""
    done = deed["rest"].split()[-1]
    if not PARTICIPLE.match(fold(done)) or (deed["by"] or "").lower() in ("wie", said["asks"]):
        return ""
    if deed["by"] is not None and re.match(r"(?:welke?|wat)\b", fold(deed["by"])):
        return ""  # that is what it was done to
    asks = "waarom" if said["asks"] == "hoezo" else said["asks"]
    rest = deed["rest"] if deed["by"] else _STILL.sub("", deed["rest"])
    return f"{asks.capitalize()} {deed['verb'].lower()} {rest}?"


def who_are(question: Question, previous: Question) -> str:
    """ "Wie zijn dat dan?" after "Wat zijn buurtmoeders?"; "" where anything else is asked."""
    asked = _WHO_ARE.fullmatch(" ".join(fold(opened(question.text)).strip(" ?!.,").split()))
    defined = _WHAT_IS.fullmatch(previous.text.strip(" ?!.,"))
    if asked is None or defined is None or question.names:
        return ""
    return f"{asked['word'].capitalize()} {asked['verb']} {defined['thing']}?"


def _the_only_one(question: Question, previous: Question) -> str:
    """ "Is dat de enige?" after who it is: the answer to that names them all."""
    only = _ONLY_ONE.match(fold(opened(question.text)))
    return previous.text if only and previous.intent.form == "wie" and not question.names else ""


def _of_another_time(question: Question, previous: Question) -> str:
    """ "En het jaar erna?", "en daarna?", "en over tien jaar?"."""
    flat = fold(opened(question.text)).strip(" ?!.,")
    while _PART_OF_IT.search(fold(previous.asked)) and previous.previous is not None:
        if re.search(YEARS, previous.asked):
            break  # it is the part of a time, to which another one follows
        previous = previous.previous  # a part is one of then, the whole is asked of another time
    ahead = _AHEAD.fullmatch(flat)
    if ahead and previous.intent.form == "aantal":
        span = re.sub(
            r"\b(?:(?:zo'n|ongeveer|pakweg|circa|zeg) )?een jaar of (\S+)", r"\1 jaar", ahead.group("span")
        )
        return f"{without_years(previous.text).rstrip(' ?.')} {span}?"
    if _AFTER_IT.fullmatch(flat) and previous.intent.form != "aantal" and not previous.years:
        if previous.named("dossier"):
            return ""
        about = subject(question, previous)
        return f"Wat gebeurt er na {about}?" if about and not previous.number else ""
    if not previous.years or len(re.findall(YEARS, previous.text)) != 1:
        return ""
    step = _STEP.fullmatch(flat)
    if step:
        by = number_of(step.group("count") or "een")
        on = step.group("on") or step.group("next")
        year = max(previous.years) + by if on else min(previous.years) - by
        return re.sub(YEARS, str(year), previous.text)
    if _BEYOND.fullmatch(flat) and previous.intent.form == "aantal":
        lead = r"(?:(?:tot en met|t/m|in de periode|in de jaren|in het jaar|in|tot|van|vanaf|uiterlijk|uiterlijk in|per|voor|after) )?"
        return re.sub(rf"\b{lead}{YEARS}", f"na {max(previous.years)}", previous.text)
    return ""


def _put_right(question: Question, previous: Question) -> str:
    """ "Nee, ik bedoel het Warmteplan" after a question about another dossier or person."""
    rest = opened(question.text).strip(" ?!.,")
    named = [n for n in previous.names if n.kind in ("dossier", "persoon")]
    if not corrects(question.asked) or not ellipsis(question.asked) or len(named) != 1:
        return ""
    if question.years or question.number or question.names or len(rest.split()) > 5:
        return ""
    if re.match(r"(?:in|van|voor|bij|op|vanaf|tot|over|met|alleen|per|om|aan|dat|die|dit)\b", fold(rest)):
        return ""
    for piece in (named[0].shown, named[0].shown.split()[-1]):
        before = rf"(?:\b(?:de|het|burgemeester|wethouder) )?\b{re.escape(piece)}\b"
        other = re.sub(before, lambda _: rest, previous.text, count=1, flags=re.I)
        if other != previous.text:
            return other
    return ""


def _compared(question: Question, previous: Question) -> str:
    """ "Welke van die twee heeft er meer?" and "hoeveel scheelt dat?" after the same was asked of several municipalities."""
    asked: list[str] = []
    turn: Question | None = previous
    while turn is not None and turn.intent.form == "aantal" and len(turn.named("gemeente")) == 1:
        asked.insert(0, turn.named("gemeente")[0].shown)
        turn = turn.previous if turn.swapped else None
    several = list(dict.fromkeys(asked))
    if len(several) < 2 or question.names or not previous.swapped:
        return ""
    flat = fold(opened(question.text)).strip(" ?!.,")
    if not _COMPARES.fullmatch(flat):
        return ""
    all_of_them = f"{', '.join(several[:-1])} of {several[-1]}"
    text = re.sub(rf"\b{re.escape(several[-1])}\b", all_of_them, previous.text, count=1, flags=re.I)
    if len(several) == 2:
        return text
    least = re.search(r"\b(?:min|laag|klein)", fold(question.text))
    return f"{text.rstrip(' ?.')}, wie het {'minst' if least else 'meest'}?"


def _than(question: Question, previous: Question) -> str:
    """ "Is dat meer dan Lagewaard?" and "dat is toch minder dan in 2025?" after how many there are."""
    flat = " ".join(fold(opened(question.text)).strip(" ?!.,").split())
    said = _THAN.fullmatch(flat)
    if said is None or previous.intent.form != "aantal" or len(said.group("rest").split()) > 6:
        return ""
    at = len(said.group("rest").split())
    rest = " ".join(opened(question.text).strip(" ?!.,").split()[-at:])
    return f"{previous.text.rstrip(' ?.')}, {said.group('more')} {said.group('than')} {rest}?"


_EXTREME = r"(?:(?:meest|minst|hoogst|laagst|grootst|kleinst|langst|kortst|duurst|goedkoopst|snelst|most|least|highest|lowest)e?)"


def _other_end(question: Question, previous: Question) -> str:
    """ "En de minste?" after which has the most."""
    said = re.fullmatch(
        rf"(?:(?:de|het|wie|welke|the) )*({_EXTREME})", fold(opened(question.text)).strip(" ?!.,")
    )
    before = re.findall(rf"\b{_EXTREME}\b", previous.text, re.I)
    if said is None or len(before) != 1 or fold(before[0]) == said.group(1):
        return ""
    word = said.group(1).removesuffix("e") + ("e" if fold(before[0]).endswith("e") else "")
    return re.sub(rf"\b{_EXTREME}\b", word, previous.text, flags=re.I)


def _in_charge(question: Question, previous: Question) -> str:
    """ "Wie gaat daarover?" after a question that names no dossier or person."""
    if not _OVER_THAT.fullmatch(fold(opened(question.text)).strip(" ?!.,")) or previous.number:
        return ""
    if any(n.kind in ("dossier", "persoon") for n in previous.names):
        return ""
    about = subject(replace(question, groups=()), previous)
    return f"Wie gaat er over {about}?" if about else ""


_LOBBIED = re.compile(
    r"\b(?:wie|welke? (?:partij|ministerie|overheid|organisatie|minister|bewindspersoon|instantie)\w*|geadresseerde|adressaat|gericht)\b"
)
_OF_LOBBY = ASKING | frozenset(
    "lobbyen lobbyt lobby gericht richten richt partij partijen landen afspraken maken brug komen moet moeten willen overtuigen overtuigd aankloppen adressaat "
    "geadresseerde gesprek aangesproken aanspreken ministerie minister overheid organisatie instantie bewindspersoon over daarvoor daarmee eigenlijk".split()
)


def lobbied(question: Question, previous: Question, theme: str) -> str:
    """ "Bij wie moet dat landen?" after the lobby goals for a theme."""
    flat = fold(opened(question.text))
    if not theme or "lobby" not in fold(previous.text) or question.names or not _LOBBIED.search(flat):
        return ""
    return "" if any(w not in _OF_LOBBY for w in words(flat)) else f"Bij wie lobbyen we voor {theme}?"


def _document(question: Question, previous: Question) -> str:
    """ "Van wanneer is dat stuk?" after a question that names one."""
    named = previous.named("document")
    if len(named) != 1 or question.named("document"):
        return ""
    return (
        _ITS.sub(lambda _: named[0].shown, opened(question.text), count=1)
        if _ITS.search(question.text)
        else ""
    )


def replaced(question: Question, text: str) -> bool:
    """Whether a text speaks of what a follow-up put something else in the place of, and not of that ("grootverbruik" where
    "en voor kleinverbruik?" is asked)."""
    fresh, old = question.once("swap", lambda: _swap(question))
    said = {stem(w) for w in words(text)}
    return bool(fresh and old) and bool(old & said) and not any(t in s for t in fresh for s in said)


def _swap(question: Question) -> tuple[frozenset[str], frozenset[str]]:
    """The stems that a follow-up put in the question before it, and those that it took out."""
    if question.previous is None:
        return frozenset(), frozenset()
    mine, theirs = (
        {stem(w) for w in words(t) if w not in STOPWORDS and not w[0].isdigit()}
        for t in (question.text, question.previous.text)
    )
    return frozenset(mine - theirs), frozenset(theirs - mine)
