"""Whether a text tells what a slot asks: the marks of an amount, a name, a place, and the words that must be said."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence

from assistant.evidence.fillers import places, tells_where
from assistant.evidence.slots import Slot
from assistant.reading.question import Group, Question
from assistant.words.courses import same_deed
from ingest.language import STOPWORDS, compiled, fold, stem, words
from ingest.months import MONTHS

ECHO = 80  # characters; a longer text says something of its own
_NOTED = re.compile(r"(?<=[a-z])\d{1,2}\W*$")
FEW = 3  # weighty words; of a longer question what it repeats may be what it asks to be sure of
HELD = 0.5  # how well a text must name what is asked
TOLD = (
    0.61  # and how well what it says to have happened: "afgerond" stands near "gestopt" and is another thing
)

AMOUNT = re.compile(
    r"€\s?\d|\d[\d.,]*\s?(?:euro|miljoen|miljard|mld|mln)\b|\bp\.?m\.?(?![a-z])|\bn\.?t\.?b\b(?!\.? \()|"
    r"\bgeen (?:extra|aanvullende|bijkomende)\b(?!(?: \w+){0,2} \w*(?:regels?|eisen|wetten|taken)\b)|\bgratis\b|\bkosteloos|\b(?:nihil|kostenneutraal)\b",
    re.I,
)
PAYER = re.compile(
    r"\b(?:betaal(?:t|d|de|den)\b|betalen\b|bekostig|(?:ge|mee|co)?financi[eë]r|subsidi|begroting|bijdra(?!ge leveren)|dra(?:gen|agt) bij|voor rekening|investeren|fair share|vergoed|gedeelde kosten|kosten (?:\w+ ){0,2}(?:gedeeld|gedragen|delen|dragen)\b)",
    re.I,
)
_ORDERED = re.compile(
    r"opdracht|\b(?:op verzoek|verzocht|gevraagd|besloten|besluit|namens|initiatief)\b", re.I
)
_PAY = re.compile(r"\bverdien|salaris|\bloon|\bloonschaal|bezoldiging|honorarium", re.I)
_INITIALS = re.compile(r"\b(?:[A-ZÀ-Þ]\.\s?)+(?:(?:van|de|den|der|ter|ten|'t)\s+)*[A-ZÀ-Þ][a-zà-ÿ]")
_NO_FIRM = frozenset(
    "regio gemeente gemeenten provincie provincies rijk kabinet ministerie europa europese nederland "
    "wet bestuurlijk overleg regionale gemeenteraad college stad".split()
) | {*MONTHS}
# Words that a landscape, a road, a meeting or a plan is called by, and no firm; an abbreviation behind its meaning says no more.
_OTHER_THINGS = re.compile(
    r"(?:kanaal|vallei|rivier|meer|polder|heide|berg|bos|weg|laan|straat|wijk|corridor|"
    r"beraad|overleg|raad|agenda|visie|programma|strategie|beeld|akkoord|fonds|management|verkeer|vervoer)$"
)
_SHORT_FOR = re.compile(r"(?<=\w) \([A-Z]{2,}\)")
_AGAINST = re.compile(
    r"\b(?:tegen|bezwa\w+|afwijz\w+|afgewezen|verwerp\w+|niet|geen|nade\w+|zorgen over)\b", re.I
)
_TOWN_TOLD = re.compile(
    r"\b(?:regio)?gemeente (?:van|waar|waarin|waaruit|waarheen)\b|\beigen (?:regio)?gemeente\b", re.I
)
_STREET = re.compile(
    r"\b[A-ZÀ-Þ][\w'-]*(?:straat|straten|laan|lanen|weg|plein|singel|kade|gracht|pad|dreef|steeg|dijk|plantsoen|markt)\b"
)
_MEMBER = re.compile(
    r"\b(?:zit|zitten|zitting|lid|leden|bestaat|bestaan|bestaande|samengesteld\w*|vertegenwoordig\w*|deelne\w+|nemen deel|neemt deel|"
    r"trekkers?|ambassadeurs?|partners in|aanwezig|vormen|vormt)\b"
)
_CHAIR = re.compile(r"\bvoorzit|\bzit\w* .* voor\b")
_ONLY = r"\s*\((?:alleen|uitsluitend|slechts|enkel)\s+([^)]{3,80})\)"
_LEFT_OUT = re.compile(r"\b(?:niet|geen|buiten|zonder|uitgezonderd|uitzondering\w*|ontbreekt|ontbreken)\b")
_CAPITALS = re.compile(r"(?<!^)(?<![.!?:•▪] )(?<![.!?:•▪])\b[A-ZÀ-Þ][\w'’&-]*")


def fills(
    slot: Slot,
    text: str,
    question: Question,
    towns: Iterable[str],
    people: Iterable[str],
    usual: Container[str] = (),
) -> bool:
    """Whether the marks of what is asked stand in one text: an amount, an address, a name, an enumeration. `usual`: the
    words that the documents write without a capital too, and so are no names."""
    if slot.contact is not None:
        return bool(slot.contact.search(text))
    if slot.money and not AMOUNT.search(text):
        return False
    if slot.pay and not _PAY.search(text):
        return False
    if slot.payer and not PAYER.search(text):
        return False
    if slot.orderer and not _ORDERED.search(text):
        return False
    if slot.person and not _INITIALS.search(text) and not set(words(text)) & set(people):
        return False
    if slot.against and not _AGAINST.search(text):
        return False
    if slot.firm and not _names_a_firm(text, question, towns, usual):
        return False
    named = (slot.town or slot.settled) and any(
        t in text and fold(t) not in fold(question.text) for t in towns
    )
    if slot.town and not (named or _TOWN_TOLD.search(text)):
        return False
    if slot.place and not (named or tells_where(text, question)):
        return False
    if slot.street and not _STREET.search(_without(text, question)):
        return False
    if slot.chair and not _CHAIR.search(fold(text)):
        return False
    if slot.member and not _MEMBER.search(fold(text)):
        return False
    return not (slot.listed and text.count(",") < 2 and not text.rstrip().endswith(":"))


def echoes(question: Question, text: str) -> bool:
    """Whether a text says no more than the question itself: the bare name or heading of what it asks about, with the mark of a note
    perhaps."""
    if len(text) > ECHO:
        return False
    heads_a_note = _NOTED.search(text) is not None
    many = len(question.groups) > FEW and question.intent.kind != "begrip"
    if question.intent.form == "janee" or (many and not heads_a_note):
        return False
    asked = question.once(
        "own stems", lambda: frozenset(stem(w) for w in words(question.asked or question.text))
    )
    said = words(_NOTED.sub("", text))
    return all(w in STOPWORDS or stem(w) in asked or _put_so(question, w) for w in said)


def _put_so(question: Question, word: str) -> bool:
    """Whether a word of a text is only what a word of the question may be put as ("streefcijfer" for "streefgetal")."""
    if not word.isalpha():
        return False
    alike = question.once(
        "alike",
        lambda: frozenset(
            a[0] for g in question.groups for a, v in g.alternatives if len(a) == 1 and v >= HELD
        ),
    )
    return stem(word) in alike


def about(
    slot: Slot,
    own: frozenset[str],
    near: frozenset[str],
    place: frozenset[str],
    units: Sequence[frozenset[str]] = (),
) -> bool:
    """Whether a text (`own`; `near` with its headings; `place` its whole passage, `units` the sentences of that) speaks
    of what is asked at all."""
    if not (slot.thing or slot.done or slot.why or slot.numbers or slot.focus):
        return True
    whole = near | place
    if slot.thing and not any(g.names(whole) or g.match(own) >= HELD for g in slot.thing):
        return False
    if slot.done is not None and not _done(slot.done, near if slot.strict or slot.content else whole, near):
        return False
    if not all(_done(g, whole, near) for g in slot.why):
        return False
    if any(not any(n.stands_in(unit) for unit in (own, *units)) for n in slot.numbers):
        return False
    if slot.focus is None or slot.focus.match(near if slot.strict else whole) > 0:
        return True
    # "het plan" goes on about what the sentences around it call by its full name
    return slot.focus.names(place) and any(len(parts) > 1 and parts[-1] in own for parts in slot.focus.own)


def tells_deed(verb: Group, told: frozenset[str], question: Question) -> bool:
    """Whether a sentence, by its stems, tells what a verb of a question says, by more than the things that this is said of."""
    others = {g.head for g in question.groups if g is not verb} - {verb.head}
    return _done(verb, told - others, told - others)


def _done(verb: Group, place: frozenset[str], near: frozenset[str]) -> bool:
    """Whether a place tells what a verb says, or its own sentence by a verb that may stand in its place."""
    return verb.match(place) >= TOLD or not near.isdisjoint(
        same_deed((verb.head, *(s for o in verb.own for s in o)))
    )


def excepted(question: Question, text: str, towns: Iterable[str]) -> bool:
    """Whether a text says of a municipality that is asked about that it takes part in something else only:
    "Veenburg (alleen vrouwenopvang)" where its youth care is asked."""
    if question.intent.form == "janee" or _LEFT_OUT.search(fold(question.text)):
        return False
    for town in towns:
        for match in compiled(rf"\b{re.escape(town)}{_ONLY}").finditer(text) if town in text else ():
            said = {stem(w) for w in words(match.group(1)) if w not in STOPWORDS}
            if said and not any(g.match(said) >= HELD for g in question.groups):
                return True
    return False


def _without(text: str, question: Question) -> str:
    """A text without the names that the question itself gives."""
    said = set(words(question.text))
    return re.sub(r"[^\W\d_][\w'-]*", lambda m: "" if fold(m.group()) in said else m.group(), text)


def _names_a_firm(text: str, question: Question, towns: Iterable[str], usual: Container[str]) -> bool:
    said = set(words(question.text)) | {fold(t) for t in towns} | _NO_FIRM
    found = {w for m in _CAPITALS.finditer(_SHORT_FOR.sub("", text)) for w in words(m.group())} - places(text)
    return any(
        w not in said and w not in usual and len(w) > 1 and not w[0].isdigit() and not _OTHER_THINGS.search(w)
        for w in found
    )
