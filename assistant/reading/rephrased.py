"""Turns of phrase that are put as documents, and questions of two halves, are put: "is die wet erdoor?" asks whether it is adopted, "komt
het vaker in A dan in B langs?" how often in each."""

from __future__ import annotations

import re
from collections.abc import Callable, Set

from assistant.reading.addressed import as_charge
from assistant.reading.adverbs import without_adverbs
from assistant.reading.around import without_breath
from assistant.reading.background import without_asker
from assistant.reading.enlisted import as_list
from assistant.reading.idioms import plainly
from assistant.reading.in_figures import in_figures
from assistant.reading.openly import openly
from assistant.reading.reckoned import reckoned
from assistant.reading.relative import from_clause
from assistant.reading.several_fields import one_by_one
from assistant.reading.why import as_why
from assistant.words.formwords import QUESTION_WORDS
from assistant.words.plain import in_plain_words
from assistant.words.pulled import otherwise_pulled
from assistant.words.shorthand import in_full, in_small

_BETWEEN = re.compile(
    r"^(?:en )?(?:wat is|hoe groot is|wat was) (?:dan |nu )?(?:het verschil|de verhouding) tussen "
    r"(?=hoeveel\b.+\ben hoeveel\b)",
    re.I,
)
_WITH = r"(?:in|bij|op|met|aan|door|naar|over|langs|tijdens|voor)"
_OFTEN_IN = re.compile(
    rf"^(?P<verb>[^\W\d_]+) (?P<rest>[^?,]*?)\b(?:vaker|minder vaak) (?P<one>{_WITH} [^?,]*?) dan (?P<other>{_WITH} [^?,]*?)\s*\?\s*$"
)
_OFTEN = re.compile(
    r"^(?P<verb>[^\W\d_]+t|Komen|Worden|Zijn) (?P<one>(?:de|het|een|[A-Z])[^?,]*?) (?:vaker|minder vaak)(?P<rest>(?: [\w-]+){0,5}) dan (?P<other>[^?,]+?)\s*\?\s*$"
)
# "met z'n drieen", "alle drie tezamen"
_ALL_OF_US = re.compile(
    r"\b(?:met (?:z['’]?n|zijn|hun|ons) (?:twee(?:en|ën)|drie(?:en|ën)|vieren|vijven|allen|allemaal|beiden)|bij elkaar genomen|tezamen)(?!\w)",
    re.I,
)
# "het NOVEX-verhaal", "dat RES-gebeuren": the name itself is meant.
_LOOSE_TAIL = re.compile(
    r"(?<=\w)-(?:verhaal|gebeuren|kwestie|gedoe|traject|dossier|toestand|project)\b", re.I
)
# Two counts set beside each other are asked one by one.
_WHICH_IS_MORE = re.compile(
    r"^(?:en )?wat is (?:er )?(?P<more>meer|groter|hoger|minder|kleiner|lager)\s*[,:]?\s+(?:het|de) (?:aantal|hoeveelheid) (?P<noun>(?:\w+e )?[^\W\d_]+) (?P<one>[^?]*?),? of "
    r"(?:het|de) (?:aantal|hoeveelheid) (?:(?:dat|die) )?(?P<other>[^?]+?)\s*\??$",
    re.I,
)
# A law or a plan that is "er door" is adopted.
_THROUGH = re.compile(
    r"\b(?P<verb>is|zijn|was|waren) (?P<what>[^?.,]{2,60}?) (?:er\b(?P<between>[^?.,]*?)\bdoor(?:heen)?|(?P<before>(?:[\w-]+ ){0,4}?)erdoor(?:heen)?)(?P<after>(?: gekomen| nu| dan| al)?)\s*\?",
    re.I,
)
# Whether there is any, and how much: "is er geld voor de brug, en zo ja hoeveel?"
_ANY = re.compile(
    r"^(?P<before>.*?)\b(?:of er (?P<of>.*?)|(?P<verb>is|zijn|staat|staan|ligt|liggen|komt|komen|wordt|worden|gaat|gaan) er (?P<is>.*?))"
    r"\b(?P<what>geld|budget|subsidie|middelen|uren|tijd|capaciteit|personeel)\b(?P<rest>[^?]*?),? en (?:zo ja,? )?hoeveel(?: (?:dan|is|precies|zijn|dat|er|ongeveer))*\W*$",
    re.I,
)
# "ik las over bruggen die dicht moeten, hoeveel zijn dat er?"
_READ_OF = re.compile(
    r"^(?:ik|we|wij) (?:las|lees|lazen|hoor|hoorde|zag|heb gelezen|heb gehoord) (?P<where>(?:in [^,?.]*? )?)over (?:de |het |die |dat |een )?(?P<what>[^,?.]{8,}?)[,.:;]? (?:en )?hoeveel (?:zijn|waren) (?:dat|het|die)(?: er)?(?: (?:nou|nu|dan|eigenlijk|precies|ook alweer))*\W*$",
    re.I,
)
_ASKS = re.compile(rf"\b(?:{QUESTION_WORDS})\b", re.I)
_WITHIN = re.compile(
    r"\bbinnen (?:hoeveel (?:tijd|weken|maanden|dagen)|hoe ?lang|hoe (?:lange|korte) tijd)\b", re.I
)
_ONLY_SO = re.compile(r"(?:(?:ook|al|wel|nu|eigenlijk|nog|extra|genoeg|speciaal|apart) )*", re.I)
# "een huurder die weg moet, krijgt die voorrang?"
_TOPIC_FIRST = re.compile(
    r"^(?P<topic>(?:iemand|mensen|een|de|het|die|deze|dat|onze|al die) [^,?.:;]{8,}), (?P<verb>is|zijn|mag|mogen|krijgt|krijgen|telt|tellen|kan|kunnen|moet|moeten|heeft|hebben|"
    r"komt|komen|gaat|gaan|wordt|worden|valt|vallen|hoort|horen|doet|doen|blijft|blijven|rijdt|rijden|hoeft|hoeven|was|waren|werd|werden) (?:die|dat|zij|hij|ze|het|deze)(?! (?:(?:dan|echt|wel|nu|ook) )*(?:zo|waar|juist|correct|terecht)\b)(?P<rest> [^,?.]+)\?*$",
    re.I,
)
_LIVE = re.compile(
    r"\bhoeveel (?:mensen|personen|zielen|burgers) (?P<verb>wonen|leven|woonden|leefden) (?:er )?(?:(?:nu|eigenlijk|nou|ongeveer|momenteel|inmiddels|op dit moment) )*(?:in|binnen) "
    r"(?P<where>[^?,]+?)(?: (?:nu|eigenlijk|nou|ongeveer|momenteel|op dit moment))*\s*\??$",
    re.I,
)


# "inwoners Lagewaard nu en 2040", "wat is het inwonertal van Lagewaard nu en wat is het in 2040?"
_THEN_AND_NOW = re.compile(
    r"^(?:en )?(?:(?:wat is |hoeveel is )?(?:het )?(?:aantal inwoners|inwonertal|inwoneraantal)|inwoners|hoe groot is)(?: van| in)? (?:de stad |de gemeente )?(?P<where>[\w-]+) "
    r"(?:nu|op dit moment|momenteel)(?:,? en|,| /)(?: (?:wat|hoeveel) (?:is|wordt) (?:het|dat))?(?: straks)?(?: in)? (?P<year>(?:19|20)\d\d)\s*\??$",
    re.I,
)


def inhabitants(text: str, is_town: Callable[[str], bool]) -> str:
    """ "Hoeveel mensen wonen er in Lagewaard?" asks how many inhabitants it has; another question as it is."""
    both = _THEN_AND_NOW.match(text)
    if both is not None and is_town(both["where"]):
        return f"Hoeveel inwoners heeft {both['where']} nu en hoeveel in {both['year']}?"
    match = _LIVE.search(text)
    if match is None or not is_town(match["where"]):
        return text
    verb = "had" if match["verb"].endswith("den") else "heeft"
    return f"{text[: match.start()]}hoeveel inwoners {verb} {match['where']}?"


# "Hoeveel uur is Lagewaard er in 2027 mee kwijt?" asks what it costs, and not what Lagewaard takes part in.
_SPENT = re.compile(
    r"^(?P<lead>(?:en )?(?:hoeveel (?:uur|uren|tijd|geld|euro)|wat)) (?:is|zijn|was|waren|raakt|raken) (?P<who>(?!(?:ze|we|wij|zij|die|dat|hij|je|ik|er)\b)[^?,]{2,60}?) "
    r"(?:er|daar|hier)\b(?P<when>[^?]*?) ?\b(?:(?:mee|aan) )?kwijt\b(?P<after>[^?]*)",
    re.I,
)
# "wat zijn de uren van Lagewaard in 2025 en wat in 2026?"
_THE_HOURS = re.compile(
    r"^(?P<and>en |maar )?wat (?:is|zijn) (?:de|het aantal) uren (?P<of>van|voor)\b", re.I
)
_AND_WHAT = re.compile(r"(?P<first>\bin (?:19|20)\d\d,? en) wat (?=(?:dan )?in (?:19|20)\d\d\W*$)", re.I)

# "Wat kost het Lagewaard aan uren?"
_COSTS_IN = re.compile(
    r"^(?P<lead>(?:en )?)wat kost(?:te)? (?P<what>[^?,]{2,60}?) aan (?P<unit>uren|uur|geld|tijd|capaciteit)\b(?P<after>[^?]*)",
    re.I,
)

# Turns of phrase for who leads a thing: "bij wie ligt water op het bord?", "wie heeft water in zijn pakket?".
_PLATE = r"(?:op (?:het|zijn|haar|diens|hun|z'n) (?:bord(?:je)?|bureau)|in (?:het|de|zijn|haar|diens|hun|z'n) (?:\w*portefeuille|\w*pakket|beheer)|in handen)"
_ON_THE_PLATE = re.compile(
    rf"^(?P<lead>(?:en |maar )?)(?:bij wie (?:ligt|liggen|zit|zitten|valt|vallen) (?P<one>[^?]+?) {_PLATE}(?: (?:dan|eigenlijk|nu))?"
    rf"|wie (?:heeft|hebben|had) (?P<two>[^?]+?) {_PLATE}(?: zitten| liggen| staan)?|onder wie (?:valt|vallen|ressorteert) (?P<three>[^?]+?))\s*(?P<end>\??)$",
    re.I,
)


def _led(match: re.Match[str]) -> str:
    thing = match["one"] or match["two"] or match["three"]
    over = (
        "gaat daarover"
        if re.fullmatch(r"(?:dat|dit|het|die|deze)(?: dan)?", thing, re.I)
        else f"gaat er over {thing}"
    )
    return f"{match['lead']}{'wie' if match['lead'] else 'Wie'} {over}{match['end']}"


# "Wat zijn de dijken die door het bestuur zijn aangewezen?" asks which dikes it has pointed out.
_OF_THOSE = re.compile(
    r"^(?P<and>(?:en |maar )?)(?:wat|wie) zijn de (?P<what>(?:\w+ )?[^\W\d_]{4,}(?:en|s)) die (?P<rest>[^?,;]{3,}?) (?:(?P<verb>zijn|worden|werden|waren|hebben|hadden) (?P<done>\w*ge\w{2,}|(?:be|ver|ont|her)\w+)|(?P<done1>\w*ge\w{2,}(?:d|t|en)|(?:be|ver|ont|her)\w+(?:d|t|en)) (?P<verb1>zijn|worden|werden|waren|hebben|hadden))\s*\??$",
    re.I,
)


def _which_are(match: re.Match[str]) -> str:
    verb, done = match["verb"] or match["verb1"], match["done"] or match["done1"]
    which = "welke" if match["and"] else "Welke"
    return f"{match['and']}{which} {match['what']} {verb} {match['rest']} {done}?"


# "Welke dossiers met Veenburg worden door een wethouder getrokken?": a list by two conditions.
_LED_BY = re.compile(
    r"^(?P<and>(?:en |maar )?)welke dossiers (?P<other>(?:met|zonder|waaraan) [^?,]+?)"
    r" (?:worden (?:er )?door (?P<by>een \w+) (?:getrokken|geleid)|(?:trekt|leidt) (?P<by1>een \w+))\s*\??$",
    re.I,
)


def _led_by(match: re.Match[str]) -> str:
    which = "welke" if match["and"] else "Welke"
    return f"{match['and']}{which} dossiers zijn er met {match['by'] or match['by1']} als trekker en {match['other']}?"


def rephrased(text: str, held: Set[str] = frozenset()) -> str:
    """The question in the other words; the text itself where it has no such turn. `held`: as of `in_plain_words`."""
    full = in_full(without_adverbs(without_breath(_LOOSE_TAIL.sub("", in_small(one_by_one(text))))))
    text = from_clause(otherwise_pulled(in_plain_words(full, held)))
    text = _ALL_OF_US.sub(
        "samen",
        reckoned(
            in_figures(_BETWEEN.sub("", without_asker(as_list(as_charge(as_why(plainly(openly(text))))))))
        ),
    )
    text = _WITHIN.sub(lambda m: "Hoe snel" if m.group()[0].isupper() else "hoe snel", text)
    counts = _WHICH_IS_MORE.match(text)
    if counts is not None:
        noun, other = counts.group("noun"), counts.group("other")
        other = (
            other if noun.split()[-1].lower() in other.lower().split()[:3] else f"{noun.split()[-1]} {other}"
        )
        return f"Hoeveel {noun} {counts.group('one')} en hoeveel {other}, en wat is {counts.group('more')}?"
    topic = _TOPIC_FIRST.match(text)
    if topic is not None and not _ASKS.search(text):
        return f"{topic['verb'].capitalize()} {topic['topic'][0].lower()}{topic['topic'][1:]}{topic['rest']}?"
    counted = _READ_OF.match(text)
    if counted is not None:
        return " ".join(f"hoeveel {counted['what']} {counted['where']}".split()) + "?"
    amount = _ANY.match(text)
    if amount is not None and _ONLY_SO.fullmatch(amount["of"] or amount["is"] or ""):
        said = "er" if amount["of"] is not None else f"{amount['verb'].lower()} er"
        return f"{amount['before']}hoeveel {amount['what']} {said} {amount['rest'].strip()}?"
    for pattern in (_OFTEN_IN, _OFTEN):
        match = pattern.match(text)
        if match is not None:
            return _each_how_often(match)
    text = _LED_BY.sub(_led_by, text)
    text = _ON_THE_PLATE.sub(_led, _OF_THOSE.sub(_which_are, text))
    text = _THE_HOURS.sub(lambda m: f"{m['and'] or ''}hoeveel uren zijn er {m['of']}", text)
    text = _AND_WHAT.sub(r"\g<first> ", text)
    text = _SPENT.sub(lambda m: f"{m['lead']} kost dat {m['who']}{m['when']}{m['after']}", text)
    text = _COSTS_IN.sub(lambda m: f"{m['lead']}hoeveel {m['unit']} kost {m['what']}{m['after']}", text)
    return _THROUGH.sub(_adopted, text)


def _each_how_often(match: re.Match[str]) -> str:
    verb, one, rest, other = (match.group(k).strip() for k in ("verb", "one", "rest", "other"))
    first = f"Hoe vaak {verb.lower()} "
    if match.re is _OFTEN_IN:
        return f"{first}{rest} {one} en hoe vaak {other}?"
    return f"{first}{' '.join(f'{one} {rest}'.split())} en hoe vaak {verb.lower()} {' '.join(f'{other} {rest}'.split())}?"


def _adopted(match: re.Match[str]) -> str:
    between = " ".join(
        (match.group("between") or match.group("before") or "").split()
    )  # "volgens het rapport inmiddels"
    return " ".join(f"{match.group('verb')} {match.group('what')} {between} aangenomen?".split())
