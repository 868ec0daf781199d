"""What a question asks of one sort of thing against another: which and how many of each, the most, so many, on average, in order, or a share. A word
that is not understood leaves the question to others."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.lookup.common import Desk
from assistant.lookup.listing.amounts import Amount, amount_of, counting
from assistant.lookup.listing.of_dossiers import OFFICES
from assistant.lookup.relations.units import (
    ACTION,
    ADDRESSEE,
    COMMISSIONER,
    DOSSIER,
    GOAL,
    LEADER,
    PARTY,
    THEME,
    TOWN,
    UNITS,
    Source,
    Unit,
    key,
    source_of,
)
from assistant.reading.comparison import LESS, MORE, SAME
from assistant.reading.question import Question
from assistant.words.numerals import RANKS, SEVERAL, number_of
from ingest.language import compiled, fold, stem, words

ALL, EACH, MOST, LEAST, BOUND, MEAN, ORDER, SHARE, OFTEN, AGAINST, THAN, EVERY = (
    "alle",
    "elk",
    "meeste",
    "minste",
    "grens",
    "gemiddeld",
    "volgorde",
    "aandeel",
    "hoe vaak",
    "tegen elkaar",
    "dan een",
    "of elk",
)
_N = rf"(?:een|1|{'|'.join(SEVERAL)}|\d{{1,2}})"
_ONE = re.compile(r"\b(?=\w*[éÉ])[eéEÉ]{2}n\b")
_ANY = "|".join(f"(?:{unit.noun})" for unit in UNITS)
_NUMBER = counting(rf"(?:(?:verschillende|deelnemende|bestuurlijke?|andere) )*(?:{_ANY})")
# Ways of saying that have the noun of a sort in another word, and words between an amount and what it counts.
_SAID: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(said), put)
    for said, put in (
        (r"\bwelke partij(?:en)?\b(?=.*\blobby)|(?<=\blobbydoelen )welke partij(?:en)?\b", "welke geadresseerde"),
        (r"\b(?:aan|naar|tot) (?:wie|welke (?:partij(?:en)?|overhe\w+))\b(?=.*\blobby)", "welke geadresseerde"),
        (r"\bwelke partij(?:en)?\b(?=.*\bopdrachtgever)", "wie"),
        (r"^(?P<before>.*\bopdrachtgevers\b.*)\b(?:maar|slechts) (?:een|1) keer\b.*$", r"\g<before> maar een dossier"),
        (rf"\bzonder (?:een )?(?=(?:{_ANY})\b)", "met geen "),
        (r"\b(?:wie|welke partij(?:en)?) (?:geeft|geven|gaf|gaven)\b(?P<rest>.*)\bopdrachten\b", r"welke opdrachtgevers \g<rest> dossiers"),
        (r"\b(?:wie|welke partij(?:en)?) (?:geeft|geven|gaf|gaven)\b(?P<rest>.*)\bopdracht\b", r"welke opdrachtgevers \g<rest>"),
        (r"\bdoor wie\b(?P<rest>.*)\bopgedragen\b", r"welke opdrachtgevers \g<rest>"),
        (r"\bwie (?:trekt|trekken|leidt|leiden)\b", "welke trekker"),
        (r"^wie\b(?=.*\bdossiers?\b)(?!.*\b(?:\w*opdracht\w*|mee|trekkers?|gemeenten?)\b)", "welke trekker"),
        (r"\b(?:(?:is|zijn|staat|staan) )?(?:aan niemand|niet aan (?:iemand|wie)|aan geen enkele partij)\b(?: ze| zij| die| het)?(?P<rest>.*?)\b(?:is |zijn )?gericht\b(?: \w+)?$", r"hebben geen geadresseerde \g<rest>"),
        (rf"\b(?P<op>alleen|enkel|slechts|maar|precies|meer dan|minder dan|minstens) (?:dossiers )?(?P<at>bij|aan|in|onder|binnen|voor|van) (?P<n>{_N})\b", r"\g<at> \g<op> \g<n>"),
        (r"\balleen (?=een )", "maar "),
        (rf"\b(?P<which>welke?) van (?:de|die|deze|onze|alle) (?:{_N} )?(?=(?:{_ANY})\b)", r"\g<which> "),
        (r"(?P<most>\b(?:meeste|minste|vaakst)\b.*?) en (?:hoeveel (?:zijn|is) (?:dat|het|die)(?: er)?|om hoeveel gaat het|met hoeveel)$", r"\g<most>"),
    )
)  # fmt: skip
# "op de gemeenten na", "naast de provincie": what is left out of the row
_BUT = re.compile(
    r"\bop (?:de |het )?(?P<all>(?:[\w'-]+ ){1,3}?)na\b|\b(?:naast|behalve|buiten|na) (?:de |het )?(?P<name>(?:wethouder |burgemeester |provincie |ministerie van )?[\w'-]+(?: en (?:wethouder |burgemeester |de |het )?[\w'-]+)?)"
)
_OFFICE = re.compile(rf"(?<![\w-])(?P<office>{'|'.join(map(re.escape, OFFICES))})(?:s|en)?(?![\w-])")
_PLACE = re.compile(rf"\bop (?P<n>{_N}) na(?: het)? (?=(?:meeste?|minste?|vaakst)\b)")
_RANKED = re.compile(rf"\b(?:op (?:de )?(?P<rank>{'|'.join(RANKS)}) plaats|op (?P<n>{_N}) na)\b")
_TOP = re.compile(
    rf"\btop[ -]?(?P<n>{_N})\b|\b(?:de|welke) (?P<m>{_N}) (?=(?:{_ANY})\b.*\b(?:meeste|minste|vaakst)\b)"
)
_ORDER = re.compile(
    r"\b(?:rangschik\w*|gerangschikt\w*|sorte\w+|gesorteerd\w*|orden\w*|geordend\w*|ranglijst|rangorde|(?:op|in) volgorde|oplopend|aflopend)\b"
)
_SIGN = r"(?P<sign>meer|minder|evenveel|even veel|net zo ?veel)"
_AGAINST = re.compile(rf"\b{_SIGN} (?P<a>{_ANY}) (?:dan|als) (?P<b>{_ANY})\b")
_THAN = re.compile(
    rf"\b(?:{_SIGN} (?P<noun>{_ANY})|(?P<often>vaker|minder vaak|even vaak|net zo vaak)(?: mee)?)(?: heeft| hebben)? (?:dan|als) (?P<name>(?!een\b)[\w' .-]+)$"
)
_EVERY_HAS = re.compile(
    rf"(?:en )?(?:heeft|hebben) (?:elke?|iedere?|alle|al de) (?P<a>{_ANY}) (?:(?:ook|wel|minstens|een|1|hun|eigen) )*(?P<b>{_ANY})(?: als trekkers?)?$"
)
_MEAN = re.compile(r"\bgemiddelde?\b")
_EXTREME = re.compile(rf"\b(?:de |het )?(?P<end>meeste|minste) (?:\w+e )?(?P<noun>{_ANY})\b")
_OFTEN = re.compile(r"\b(?:het )?(?P<end>vaakst|meeste?|minst)(?: vaak)?\b")
_EACH = re.compile(
    rf"\b(?:per|elke?|iedere?|(?:van|bij|voor|onder|in) (?:de verschillende|alle)) (?:verschillende )?(?P<noun>{_ANY})\b"
)
_SHARE = re.compile(
    rf"\b(?:(?:welk|het|hoe groot is het) (?:deel|aandeel|percentage)|hoeveel(?: procent)?|procent|percentage|aandeel) van (?:de|alle|het aantal) (?P<noun>{_ANY})\b"
)
_OF_RECORDS = re.compile(
    rf"\b(?:van|bij|aan|in) (?:(?:de|alle|die|deze|zijn|haar) )?(?:{DOSSIER.noun}|{GOAL.noun}|{ACTION.noun})\b"
)
_WHETHER = re.compile(r"(?:en )?(?:is|zijn|staat|staan|hebben|heeft|klopt het dat)\b")
_THERE = re.compile(r"^(?:en )?(?:is|zijn|bestaat|bestaan) er\b")
_WHICH = re.compile(r"(?:en )?(?:welke|hoeveel) (?P<sort>\w+(?:s|en))\b")
_HOW_OFTEN = re.compile(r"\bhoe vaak\b|\bhoeveel keer\b")
_COUNTED = re.compile(rf"\b(?:hoeveel|aantal(?:len)?) (?:(?:\w+e|van de) )?(?P<noun>{_ANY})\b")
_IS_NONE = re.compile(r"\b(?:is|zijn|was|waren) geen\b")
_EVERY = re.compile(r"\b(?:alle|allemaal|elke?|iedere?)\b")
# The words by which a question says how a thing of a sort has to do with the records: without them its name may be there for something else.
_TIES = {
    TOWN: re.compile(r"\b(?:mee|mede|meedoet|meedoen|deel|deelneemt|deelnemen|deelnemende|betrokken)\b"),
    LEADER: re.compile(rf"\b(?:trek\w*|leid\w*|{LEADER.noun})\b"),
    COMMISSIONER: re.compile(r"\b\w*opdracht\w*\b"),
    ADDRESSEE: re.compile(r"\b(?:gericht\w*|aan|voor|richting|bij|geadresseerden?)\b"),
    PARTY: re.compile(rf"\b(?:{PARTY.noun}|betrokken)\b"),
    THEME: re.compile(rf"\b(?:{THEME.noun})\b"),
}
_SHORTEST = 3  # letters of a name, or of an abbreviation that is one
_PARTIES = (COMMISSIONER, ADDRESSEE, PARTY)
_FRAME = frozenset(
    "geef noem toon som zeg vertel laat zien maak lijst lijstje overzicht overzichtje opsomming opsommen rijtje tabel schema graag kunt kun kan je u jij mij me we wij ik wil zou willen "
    "weten hebben heb eens even op van de het een er zijn is was worden wordt in uit bij aan met voor binnen en over door onder tot alle allemaal alles steeds telkens hun ons onze bijbehorende hoeveel "
    "aantal aantallen hoe groot welk welke wie wat waar waarin waarbij waaraan waaronder waarvan waarvoor die dat deze heeft telt tellen kent kennen staat staan valt vallen hoort horen doet doen neemt nemen deel mee meedoen "
    "totaal totale verschillende unieke bestaan bestaat voor komen komt voorkomen voorkomt voorkomende nu momenteel regio genoemd genoemde noemt noemen vermeld aangeven betrokken deelnemende "
    "trekken trekt leidt leiden trekker zit zitten actief gericht gerichte gaan gaat richting als krijgt krijgen per elk elke ieder iedere regionaal regionale bestuurlijk bestuurlijke lopende huidige naar qua betreft "
    "om te dan daarbij eigenlijk precies rol optreden optreedt treedt treden doelen lobby kaart kaarten verdeeld opdracht zich vooral".split()
)


@dataclass(frozen=True, slots=True)
class Asked:
    """`how` it is asked, and of which sort; `what` is told or counted of those. `counts`: how many they are is asked. `place`: after how many others.
    `first`: only so many of the row. `sign`: whether they have more, fewer or as many. `out`: those that are left out, by their keys. `office`: of leaders, those alone who hold it. `held`: the sort and the keys of those that it holds for."""

    how: str
    source: Source
    of: Unit
    what: Unit
    counts: bool = False
    amount: Amount | None = None
    place: int = 1
    first: int = 0
    office: str = ""
    out: frozenset[str] = frozenset()
    held: tuple[Unit, tuple[str, ...]] | None = None
    whether: bool = False
    few: bool = False
    sign: str = ""


def read(question: Question, desk: Desk) -> Asked | None:
    """What the question asks of the sorts that it names; None where a word of it is not understood."""
    if (than := _than(_put(question), question, desk)) is not None:
        return (
            than if question.intent.form != "janee" and not question.leaning and not question.years else None
        )
    text, out = _without_names(_put(question))
    offices = list(dict.fromkeys(m["office"] for m in _OFFICE.finditer(text)))
    if len(offices) > 1:
        return None
    text = _OFFICE.sub("trekkers", text)
    named = units_in(text)
    if not named or question.years or question.leaning or question.intent.form == "waarom":
        return None
    source = source_of(named, question, desk)
    made = _operator(text, named, source) if source is not None else None
    if made is None:
        return None
    asked, rest = made
    if asked.whether != (question.intent.form == "janee") or (out and asked.how not in (MOST, LEAST, ORDER)):
        return None
    if out:
        kept = [_called(asked.source, asked.of, name) for name in out]
        if not all(kept):
            return None
        asked = replace(asked, out=frozenset(k for keys in kept for k in keys))
    if {asked.of, asked.what} == {LEADER, TOWN} and not _TIES[TOWN].search(text):
        return None  # from where they are is not which take part in what they lead
    if offices and LEADER not in (asked.of, asked.what):
        return None
    asked = replace(asked, office=offices[0] if offices else "")
    left = _left(rest, question)
    if asked.how in (SHARE, OFTEN) and not left:
        left = re.findall(rf"\b(?:{TOWN.noun})\b", rest)  # "de regiogemeenten" may be a party
    return _with_names(asked, left, text) if left else asked


def _without_names(text: str) -> tuple[str, list[set[str]]]:
    """The text without what is left out of a row that it asks, and the stems of each name of that."""
    ranked = _EXTREME.search(text) or _OFTEN.search(text)
    but = _BUT.search(text) if ranked is not None and _PLACE.search(text) is None else None
    if but is None:
        return text, []
    names = re.split(r" en ", but["all"] or but["name"])
    return " ".join(_cut(text, but).split()), [
        {stem(w) for w in words(n) if w not in ("de", "het")} for n in names
    ]


def _put(question: Question) -> str:
    text = " ".join(re.sub(r"[?!.,:;\"()]", " ", fold(_ONE.sub("1", question.text))).split())
    for said, put in _SAID:
        text = said.sub(put, text)
    return " ".join(text.split())


def units_in(text: str) -> tuple[Unit, ...]:
    """The sorts that a folded text names, in their order."""
    found = [(m.start(), u) for u in UNITS if (m := compiled(rf"\b(?:{u.noun})\b").search(text))]
    return tuple(u for _, u in sorted(found, key=lambda f: f[0]))


def _unit(noun: str) -> Unit | None:
    return next((u for u in UNITS if compiled(rf"(?:{u.noun})").fullmatch(noun)), None)


def _cut(text: str, match: re.Match[str]) -> str:
    """The text without what was understood."""
    return f"{text[: match.start()]} {text[match.end() :]}"


def _other(named: tuple[Unit, ...], one: Unit, source: Source) -> Unit | None:
    """The other of two sorts, or the one that the records themselves are."""
    rest = [u for u in named if u is not one and (u is not source.itself or one is not source.itself)]
    sorts = [u for u in rest if u is not source.itself] or rest
    if len(sorts) > 1:
        return None
    return sorts[0] if sorts else source.itself if one is not source.itself else None


def _operator(text: str, named: tuple[Unit, ...], source: Source) -> tuple[Asked, str] | None:
    """How it is asked and of which sorts, and the text without the words that say so."""
    counted = _COUNTED.search(text)
    counts = counted is not None
    if (match := _EVERY_HAS.match(text)) is not None:
        of, what = _unit(match["a"]), _unit(match["b"])
        if of is None or what is None or of is source.itself or what is of:
            return None
        return Asked(EVERY, source, of, what, whether=True), ""
    if (match := _AGAINST.search(text)) is not None:
        of, what = _unit(match["a"]), _unit(match["b"])
        if of is None or what is None or of is what or source.itself in (of, what):
            return None
        whether = _THERE.match(text) is not None
        rest = _THERE.sub(" ", _cut(text, match))
        return Asked(AGAINST, source, of, what, sign=_sign(match["sign"]), whether=whether), rest
    whole = compiled(
        rf"\b(?:(?:bij|voor|van|aan|in) )?(?:alle|al de|elke?|iedere?) (?:{source.itself.noun})\b"
    ).search(text)
    if whole is not None and _WHETHER.match(text):
        return Asked(OFTEN, source, source.itself, source.itself, whether=True), _cut(text, whole)
    if (match := _SHARE.search(text)) is not None:
        what = _unit(match["noun"])
        return (
            (Asked(SHARE, source, source.itself, source.itself), _cut(text, match))
            if what is source.itself
            else None
        )
    if (match := _HOW_OFTEN.search(text)) is not None:
        return Asked(OFTEN, source, source.itself, source.itself), _cut(text, match)
    if (match := _MEAN.search(text)) is not None and counted is not None:
        what = _unit(counted["noun"])
        of = _other(named, what, source) if what else None
        return (Asked(MEAN, source, of, what, True), _cut(text, match)) if of and what else None
    place, first = 1, 0
    if (match := _PLACE.search(text)) is not None:
        place, text = (1 if match["n"] in ("een", "1") else number_of(match["n"])) + 1, _cut(text, match)
    elif (match := _RANKED.search(text)) is not None and match["rank"]:
        place, text = RANKS[match["rank"]], f"{_cut(text, match)} meeste" * 1
    if (match := _TOP.search(text)) is not None:
        first, text = number_of(match["n"] or match["m"]), _cut(text, match)
    if (match := _EXTREME.search(text)) is not None:
        what = _unit(match["noun"])
        of = _other(named, what, source) if what else None
        if of is None or what is None:
            return None
        few = match["end"] == "minste"
        how = ORDER if first else LEAST if few else MOST
        return Asked(how, source, of, what, place=place, first=first, few=few), _cut(text, match)
    if (order := _ORDER.search(text)) is not None or first or place > 1 or _OFTEN.search(text):
        often = _OFTEN.search(text)
        what = _unit(counted["noun"]) if counted is not None else None
        if what is None:
            what = source.itself
        of = _other(named, what, source)
        if of is None or (order is None and often is None and not first):
            return None
        if often is None and counted is None and of not in _PARTIES and not (first and of is LEADER):
            return None  # by what they are put in order it does not say
        rest = _cut(text, order) if order is not None else text
        often = _OFTEN.search(rest)
        few = often is not None and often["end"] == "minst"
        how = ORDER if order is not None or first else LEAST if few else MOST
        return (
            Asked(how, source, of, what, place=place, first=first, few=few),
            _cut(rest, often) if often is not None else rest,
        )
    if (match := _NUMBER.search(text)) is not None and not match["all"] and not match["some"]:
        return _bound(text, match, named, source)
    if (match := _EACH.search(text)) is not None and len(named) > 1:
        of = _unit(match["noun"])
        what = _other(named, of, source) if of else None
        return (
            (Asked(EACH, source, of, what, counts), _cut(text, match))
            if of and what and of is not what
            else None
        )
    asked = named[0]
    several = any(m.group().endswith(("s", "n")) for m in compiled(rf"\b(?:{asked.noun})\b").finditer(text))
    if not several and not _WHICH.match(text):
        return None
    if asked is source.itself or (source.itself in named and _OF_RECORDS.search(text)):
        return None
    return Asked(ALL, source, asked, source.itself, counts), text


def _sign(said: str) -> str:
    return MORE if said in ("meer", "vaker") else LESS if said.startswith("minder") else SAME


def _than(text: str, question: Question, desk: Desk) -> Asked | None:
    """Those that have more, fewer or as many as the one that is named."""
    match = _THAN.search(text)
    if match is None or re.match(r"(?:en )?(?:wie|welke?|hoeveel)\b", text) is None:
        return None
    rest = _cut(text, match)
    named = units_in(f"{rest} {match['noun'] or ''}")
    source = source_of(named, question, desk) if named else None
    if source is None:
        return None
    what = _unit(match["noun"]) if match["noun"] else source.itself
    of = _other(named, what, source) if what is not None else None
    told = {stem(w) for w in words(match["name"]) if w not in _FRAME}
    found = _called(source, of, told) if of is not None and told else ()
    if of is None or what is None or len(found) != 1 or _left(rest, question):
        return None
    sign = _sign(match["sign"] or match["often"])
    return Asked(THAN, source, of, what, out=frozenset(found), sign=sign)


def _bound(
    text: str, match: re.Match[str], named: tuple[Unit, ...], source: Source
) -> tuple[Asked, str] | None:
    amount = amount_of(match)
    noun = (match["noun"] or match["noun1"]).split()[-1]
    what = _unit(noun)
    of = _other(named, what, source) if what else None
    if amount is None or of is None or what is None or (amount.none and _IS_NONE.search(text)):
        return None
    if _EVERY.search(_cut(text, match)):
        return None
    whether = (
        re.match(r"(?:en )?(?:is|zijn|bestaat|bestaan|heeft|hebben) (?:er|1|een|iemand)\b", text) is not None
    )
    rest = re.sub(r"^(?:en )?(?:is|zijn|bestaat|bestaan) er\b", " ", _cut(text, match))
    return Asked(BOUND, source, of, what, amount=amount, whether=whether), rest


def _left(text: str, question: Question) -> list[str]:
    """The words that nothing accounts for; a document that is named is kept to already."""
    documents = {s for n in question.named("document") for s in n.stems}
    for unit in UNITS:
        text = compiled(rf"\b(?:{unit.noun})\b").sub(" ", text)
    return [w for w in re.findall(r"[\w'-]+", text) if w not in _FRAME and stem(w) not in documents]


def _with_names(asked: Asked, left: list[str], text: str) -> Asked | None:
    """The same for only those things that the words which are left are a name of, or without them; None where they are none."""
    source = asked.source
    told = {stem(part) for w in left for part in words(w)}
    if not told:
        return None
    said = _WHICH.match(text)
    named_sort = said is not None and {stem(said["sort"])} == told
    if (
        asked.how == ALL
        and asked.of in _PARTIES
        and named_sort
        and (found := _called(source, asked.of, told))
    ):
        return replace(asked, held=(asked.of, found))
    for unit, ties in _TIES.items():
        if unit not in source.units or unit is asked.of or not ties.search(text):
            continue
        if (found := _called(source, unit, told)) and (len(found) == 1 or unit in _PARTIES):
            return replace(asked, held=(unit, found))
    return None


def _called(source: Source, unit: Unit, told: set[str]) -> tuple[str, ...]:
    """The things of a sort of whose name all of some stems are; a letter alone is no name."""
    if all(len(s) < _SHORTEST for s in told):
        return ()
    names = dict.fromkeys(name for r in source.records for name, _ in source.named(r, unit))
    return tuple(dict.fromkeys(key(n) for n in names if told <= {stem(w) for w in words(n)}))
