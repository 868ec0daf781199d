"""Whether a figure is of the sort that "hoeveel" asks for: how many there are, or how many more; things, or a share of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.evidence.marks import DONE, PEOPLE_ASKED, numbers
from assistant.reading.question import Group, Question
from ingest.language import fold

_HOW_MANY_THERE_ARE = re.compile(
    r"\bhoeveel \w+(?: \w+)? (?:heeft|hebben|telt|tellen|wonen|bezit|bezitten)\b"
    r"|\bhoeveel \w+(?: \w+)? (?:zijn|staan) er(?: (?:nu|momenteel|op dit moment|in)\b|(?: eigenlijk| al)?\W*$)"
    r"|\bhoe groot is (?!het (?:verschil|deel|aandeel|percentage|bedrag)\b)|\bhoeveel (?:inwoners|mensen|zielen|bewoners)\b.*\b(?:nu|momenteel|op dit moment|tegenwoordig)\b"
)
_ASKED_TO_COME = re.compile(
    r"\b(?:bij|erbij|bijge\w+|toegenomen|gegroeid|extra|nieuwe?|meer|groei\w*|komen|gekomen|bouwen|gebouwd|nodig|gepland|toegevoegd|toevoegen|plannen|opgave|doel\w*|afgesproken|"
    r"voor|over|om|als|volgens|straks|toekomst|termijn|later|uiteindelijk|wil|willen|moet|moeten|\w*behoefte|\w*tekort\w*|ambitie\w*|vraag naar|(?:tot|richting) 20\d\d)\b"
)
_MORE = re.compile(
    r"\b(?:extra|erbij|bovenop|nieuwe?|toevoeg\w+|toe te voegen|toegevoegd|uitbreid\w+|groeit met|toename|bijbouwen|bij te bouwen)\b"
)
_HOME = r"(?:woning(?:en)?|huis|huizen|appartement(?:en)?)"
# What was done with things: so many sold or assigned are not so many that there are.
_DONE_TO = re.compile(
    r"\b(?:toe|op|af|aan|uit)?ge(?!meente|bied|zin|val|bouw\b|bruik\b)\w{2,}(?:d|t|en)\b|\bver(?:huur|koch|koop|deel|bouw)[dt]\b|\bvergeven\b"
    r"|\b(?:deelde[n]?|verdeelde[n]?|verhuurde[n]?)\b|\b(?:gaf|gaven)\b.*\bweg\b|\b(?:wees|wezen)\b.*\btoe\b"
)
# Dwellings that others came to live in, and who those are.
NEW_TENANTS = r"(?:andere?|nieuwe?) (?:huurder|bewoner)s?"
TENANTS_GOT = r"huurders? kre(?:eg|gen)"
_TO_OTHERS = re.compile(
    rf"^(?=.*\b\w*{_HOME}\b).*(?:\b{NEW_TENANTS}\b|\bwissel\w* .*\bvan (?:huurder|bewoner)s?\b|\b{TENANTS_GOT}\b|\bkre(?:eg|gen)\b.*\b\w*{_HOME}\b)"
)
_DEEDS = re.compile(r"^(?:totaal |totale |jaarlijks |gemiddeld )?aantal (?!\w*woning)(\w+ing(?:en)?)\b")
_DEALT_OUT = re.compile(r"\b(?:toegewezen|toewijzingen|verhuurd|verkocht|gesloopt|gelabeld)\b")
_ON_OFFER = re.compile(
    r"\b(te koop|te huur|leeg) (?:sta\w*|stond\w*|gestaan|kwam\w*|komen)\b"
)  # a part of them
_OFFER_ASKED = re.compile(
    r"\b(?:te (?:koop|huur|vinden|krijgen|kiezen)|leeg|aanbod|aangeboden|beschikbaar|vrij|op de markt)\b"
)
_TO_BE_MADE = re.compile(
    r"\b(?:realisatie|realiseren|maximaal|minimaal|bouwen|nieuwbouw\w*|woningbouwlocaties?|gepland|plannen|opgave|ambitie|willen|beoogd)\b"
    r"|\b(?:t/m|tot en met|tot|richting) 20\d\d\b"
)  # what is still to come is not there
_SHARE_ASKED = re.compile(
    r"%|\b(?:deel|gedeelte|aandeel|procent|procenten|percentage|korting|stijg\w*|stijging|daal\w*|daling|hoeveel (?:van|meer|minder|groter|kleiner|sneller)|(?:daar|er|hier)(?: \w+){0,3} ?van)\b"
)
_WIDER = re.compile(r"\b(?:metropoolregio|landelijke?|(?:in|heel) nederland|(?:de|hele) provincie)\b")
_IN_WIDER = re.compile(r"\bin (?:de |het |heel |hele )*(?:metropoolregio|provincie|nederland|land)\b")
_THE_TOWN = re.compile(r"\b(?:de|onze|deze) (?:stad|gemeente)\b")
_TOWN = re.compile(r"\b(?:stad|stads|gemeente)\b")
_COUNTS_THINGS = re.compile(
    r"\bhoeveel (?:\w+e )?(?!(?:van|was|waren|zijn|worden|kosten|euros?|uren|meters|kilometers|punten|middelen)\b)\w+(?:en|s)\b"
)
_ALREADY = re.compile(r"\b(?:zijn|is|heeft|hebben|staan|liggen) .*\b(?:al|reeds|inmiddels)\b")
_TARGET = re.compile(r"\b(?:in|tot|uiterlijk|voor|richting) 20\d\d\b")
_COMES = re.compile(r"\b(?:komt|komen|kwam|kwamen)\b.*\bbij\b|\berbij\b")
_ADDS = re.compile(
    r"\bhoeveel (?:[\w-]+ ){1,4}?(?:komt|komen|kwam|kwamen|krijgt|krijgen|kreeg|kregen)\b.*\b(?:bij|erbij)\b(?! (?:elkaar|de|het|een)\b)"
)
_RESIDENTS = re.compile(r"\bhoeveel (?:nieuwe |extra )?(?:in|be)woners\b")
_MEASURE = re.compile(r"^€|(?:%|procent|euro|twh|gwh|kv)$", re.I)


# how far, and not how many: "iedere 150 meter"
_DISTANCE = re.compile(r"(?<![\w.,])\d[\d.,]*\s?(?:(?:kilo|centi|milli)?meters?|[kcm]m)\b", re.I)
# which share of them, and not how many there are: "een op de zes inwoners"
_SHARE_TOLD = re.compile(
    r"\b(?:een|1) op de \w+|\b(?:helft|kwart|(?:een|twee|drie)? ?(?:derde|vierde|vijfde)) van\b"
)
_THERE_ARE = re.compile(
    r"(?:en )?hoeveel \w+ (?:heeft|hebben|telt|tellen|kent|zijn er|waren er|wonen er|wonen|leven er) (?:er )?(?:in |op )?(?:(?:de|het|onze|heel|hele|een) )*\w+\W*"
)


_ADDED_TOLD = re.compile(
    r"\d (?:nieuwe|extra|additionele)\b|(?<![\w\d])\+ ?\d"
    r"|\b(?:groei\w*|toename|toenem\w+|stijg\w+|uitbreid\w+|toevoeg\w+|bijbouw\w*|afname|daling|daal\w+) (?:met|van) (?:\w+ ){0,2}\d"
    r"|\d(?: [^\W\d]+){1,4} (?:toe te voegen|bij te bouwen|erbij|toegevoegd)\b"
)


def tells_what_is_added(text: str) -> bool:
    """Whether a text tells a figure of what is added: "32.000 nieuwe banen", "groeit met netto 350 tot 430 woningen"."""
    return _ADDED_TOLD.search(fold(text)) is not None


def without_later(question: Question, text: str) -> str:
    """A text without what it says of the time after a year that the question asks up to: "en 500 extra tussen 2030 en 2040"."""
    if len(question.years) != 1 or not _UP_TO.search(fold(question.text)):
        return text
    later = re.compile(rf"\b(?:tussen|na|vanaf) {question.years[0]}\b")
    return ", ".join(part for part in _BEHIND.sub(", ", text).split(", ") if not later.search(part))


_UP_TO = re.compile(r"\b(?:tot|t/m|voor|richting|in) (?:en met )?(?:het jaar )?20\d\d\b")
_BEHIND = re.compile(r"\ben\b(?=(?: [^\W\d]\w*){0,4} \d)")


@dataclass(frozen=True, slots=True)
class Sort:
    """Which figure a question asks for. `stock`: how many there are; `done`: how many something was done to; `things`: a
    number of things rather than a share or a measure; `towns`: those of these municipalities only."""

    stock: bool
    done: bool
    things: bool
    towns: tuple[str, ...]
    already: bool = False


def sort_of(question: Question) -> Sort:
    """The sort of figure that a question asks for, read once."""
    return question.once("sort", lambda: _sort(question))


def _sort(question: Question) -> Sort:
    asked = fold(question.text)
    return Sort(
        stock=bool(_HOW_MANY_THERE_ARE.search(asked)) and not _ASKED_TO_COME.search(asked),
        done=bool(_DONE_TO.search(asked)) or goes_to_others(asked),
        things=bool(_COUNTS_THINGS.search(asked)) and not _SHARE_ASKED.search(asked),
        already=bool(_ALREADY.search(asked)),
        towns=() if _WIDER.search(asked) else tuple(fold(n.shown) for n in question.named("gemeente")),
    )


def goes_to_others(flat: str) -> bool:
    """Whether a folded question asks of dwellings that somebody else came to live in."""
    return _TO_OTHERS.search(flat) is not None


_GROWTH_ASKED = re.compile(
    r"\bmet hoeveel\b.*\b(?:groei\w*|stijg\w*|daal\w*|toe|af|omhoog|omlaag)\b|\bhoeveel (?:groei|stijg|daal)\w*\b"
    r"|\bhoeveel (?:extra|nieuwe|meer) \w+ (?:komen|komt|krijgt|krijgen)\b.*\b(?:bij|erbij)\b"
)
_END_TOLD = re.compile(
    r"\b(?:naar|tot) (?:(?:meer|minder) dan |ruim |bijna |circa |ongeveer )?\d[\d.]*(?!\d)(?! ?%)"
)

_GROWS_TO = re.compile(
    rf"\b(?:\w*groei\w*|\w*sprong|stijg\w*|daal\w*|door) (?:\w+ ){{0,3}}?(?:{_END_TOLD.pattern})"
)


def asks_growth(question: Question) -> bool:
    """Whether is asked by how many something grows or shrinks."""
    return _GROWTH_ASKED.search(fold(question.text)) is not None


def adds_asked(question: Question) -> bool:
    """Whether is asked how many of a thing are added, and no more than that: "hoeveel bomen komen er bij?"."""
    return question.once("adds", lambda: _ADDS.search(fold(question.text)) is not None)


def tells_the_end_only(question: Question, text: str) -> bool:
    """Whether a text tells to how many something grows, or how many there are, where is asked by how many it grows."""
    if not asks_growth(question) or tells_what_is_added(text):
        return False
    told = fold(text)
    return _END_TOLD.search(told) is not None or not _CHANGES.search(told)


_CHANGES = re.compile(
    r"groei|gegroei|stij?g|gesteg|daal|dal(?:en|ing)|krimp|toe(?:ne|na|geno)|af(?:ne|na|geno)|\b(?:neemt|nam)\b|om(?:hoog|laag)|ver(?:hoog|laag|dubbel|groot)|uitbr|extra|erbij|bovenop|nieuwe?\b|"
    r"\b(?:meer|minder|hoger|lager|groter|kleiner)\b(?! dan \d)|\b(?:bij|komen|komt|van \S+ naar)\b|toevoeg|procentpunt|%"
)


_BETWEEN_YEARS = re.compile(
    r"\btussen (?:begin |eind )?((?:19|20)\d\d) en (?:begin |eind )?((?:19|20)\d\d)\b"
)
_PERIODS = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?(?:-|–|t/m|tot en met|tot|en)\s?((?:19|20)\d\d)(?!\d)")
_UNTIL = re.compile(r"\b(?:tot|t/m|tot en met|richting) (?:en met )?(?:het jaar )?((?:19|20)\d\d)\b")


def of_another_period(question: Question, told: str) -> bool:
    """Whether a (folded) text only tells how many come in another period, or up to a year, where is asked how many come between two."""
    asked = question.once("between", lambda: _BETWEEN_YEARS.search(fold(question.text)))
    if asked is None or set(asked.groups()) <= set(re.findall(r"\b(?:19|20)\d\d\b", told)):
        return False
    return _PERIODS.search(told) is not None or _UNTIL.search(told) is not None


def tells_of_later(question: Question, text: str) -> bool:
    """Whether a text tells to how many something grows in a year to come, where is asked how many there are."""
    told = fold(text)
    return (
        sort_of(question).stock
        and not question.years
        and _GROWS_TO.search(told) is not None
        and _TARGET.search(told) is not None
    )


def of_a_town_only(question: Question, text: str, towns: Iterable[str]) -> bool:
    """Whether a text speaks of a municipality where the figure of a wider area is asked, and not of that area."""
    wide = _WIDER.search(fold(question.text))
    if wide is None or question.named("gemeente"):
        return False
    told = fold(text).replace("(", "").replace(")", "")
    return wide.group().split()[-1] not in told and any(t in text for t in towns)


# What is measured and not counted, and the measures of it.
_MEASURED = (
    (
        frozenset("grond ruimte terrein land oppervlakte groen natuur gras bos".split()),
        re.compile(r"\d\s?(?:hectare|ha|m2|m²|km2|vierkante (?:kilo)?meter)\b", re.I),
    ),
    (
        frozenset("stroom elektriciteit energie zonnestroom windstroom zonne-energie windenergie".split()),
        re.compile(r"\d\s?(?:[tgmk]wh|[mg]w|(?:tera|giga|mega|kilo)watt(?:uur)?)\b", re.I),
    ),
)


def measures(counted: Iterable[Group], text: str) -> bool:
    """Whether a text has a figure in a measure of what a question counts: "27 hectare" of how much ground, whatever it calls that."""
    return any(g.shown in things and figure.search(text) for g in counted for things, figure in _MEASURED)


def deed_counted(row: str) -> str:
    """The deed that the row of a table counts: "toewijzingen" of "aantal toewijzingen van woningen"; "" where it counts
    things."""
    match = _DEEDS.match(fold(row))
    return match.group(1) if match else ""


def dealt_out_only(question: Question, heads: str) -> bool:
    """Whether the heads over a figure count what was dealt out ("toegewezen", "verkocht"), where is asked how many there are."""
    asked = sort_of(question)
    if not asked.stock or asked.done or not _DEALT_OUT.search(fold(heads)):
        return False
    return not _DEALT_OUT.search(fold(question.text))


_ABOVE = r"(?:boven|duurder dan|hoger dan|over)"
_UNDER = r"(?:tot|onder|beneden|goedkoper dan|lager dan)"
_LIMIT = r" (?:(?:de|het|een) )?(?:\w+e )?\w*(?:grens|norm|limiet)\b"


def of_the_other_side(question: Question, text: str) -> bool:
    """Whether a text only counts what lies under a limit where is asked what lies above one, or the other way round."""
    above, under = question.once("sides", lambda: _sides(fold(question.text)))
    if above == under:
        return False
    told = _sides(fold(text))
    return told == (under, above)


def _sides(flat: str) -> tuple[bool, bool]:
    above, under = (re.search(rf"\b{side}{_LIMIT}", flat) is not None for side in (_ABOVE, _UNDER))
    return above, under


def of_the_sort(question: Question, text: str) -> bool:
    """Whether a text can tell the quantity that a question asks for.

    A figure of what is added does not tell how many there are ("hoeveel inwoners heeft ...?" - "270.000 extra inwoners"),
    and a share or a measure does not count things ("hoeveel panelen ...?" - "20% is gerealiseerd"). Nor does a figure of
    a country or a province tell that of a municipality.
    """
    asked = sort_of(question)
    told = fold(text)
    state = _ON_OFFER.search(told)
    told_apart = asked.stock or _ASKED_TO_COME.search(fold(question.text))
    if state is not None and told_apart and not _OFFER_ASKED.search(fold(question.text)):
        return False
    if asked.already and _TARGET.search(told) and not DONE.search(told):
        return False
    if asked.stock and (
        told.startswith(("waarvan", "daarvan"))
        or _MORE.search(told)
        or tells_what_is_added(text)
        or dealt_out_only(question, text)
        or (_TO_BE_MADE.search(told) and not question.years)
    ):
        return False
    if tells_the_end_only(question, text) or tells_of_later(question, text):
        return False
    flat = fold(question.text)
    if (
        deed_counted(told)
        and not asked.done
        and (_COMES.search(flat) or _RESIDENTS.search(flat) or PEOPLE_ASKED.search(flat))
    ):
        return False
    if adds_asked(question) and not asked.done and _DEALT_OUT.search(told) and not tells_what_is_added(text):
        return False  # what was dealt out was there before
    if asked.towns and _WIDER.search(told) and not any(t in told for t in asked.towns):
        return False
    if (
        _THE_TOWN.search(flat)
        and not _WIDER.search(flat)
        and _IN_WIDER.search(told)
        and not _TOWN.search(told)
    ):
        return False  # of the whole region, where the town is asked
    if of_another_period(question, told):
        return False
    if not asked.things:
        return True
    given = numbers(_DISTANCE.sub(" ", text), question)
    if not given and (_DISTANCE.search(text) or (_THERE_ARE.fullmatch(flat) and _SHARE_TOLD.search(told))):
        return False
    return not given or not all(_MEASURE.search(n) for n in given)
