"""What a question asks a list of, and the clauses that say which: "Noem de dossiers die in 2030 aflopen en waar Lagewaard niet aan
meedoet" asks for dossiers, by "die in 2030 aflopen" and "waar gem_0 niet aan meedoet"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.lookup.listing.canon import Canon, with_amounts
from assistant.lookup.listing.condition import LIGHT, MARK, ONLY, Clause, written_out
from assistant.reading.asking import ASKING
from assistant.reading.denials import NOT
from ingest.language import compiled

NOUNS = {
    "dossier": r"(?:regionale? )?(?:regio)?(?:dossiers?|onderwerp(?:en)?|trajecten|traject|programma'?s|regiozaken|zaken|klussen|projecten|samenwerkingen)",
    "lobbydoel": r"lobbydoel(?:en)?|lobby-?doelen|doelen van de lobby|lobby'?s|lobbypunten",
    "afkorting": r"afkorting(?:en)?",
    "actie": r"acties?|actiepunten",
    "gemeente": r"(?:regio)?gemeente[ns]?|plaatsen",
    "persoon": r"(?:bestuurlijke? )?(?:bestuurders?|trekkers?|portefeuillehouders?|mensen|personen|wethouders?|burgemeesters?|gedeputeerden?)",
}
_ONE = {
    "dossier": "(?:regionaal )?(?:regio)?dossier|onderwerp|traject", "actie": "actie", "gemeente": "(?:regio)?gemeente",
    "persoon": "(?:bestuurlijke? )?(?:bestuurder|trekker|wethouder|burgemeester|gedeputeerde)", "lobbydoel": "lobbydoel", "afkorting": "afkorting",
}  # fmt: skip
_ANY = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in NOUNS.items())
_HEAD = re.compile(rf"\b(?:{_ANY})\b|\b(?P<wie>wie)\b")
_BARE = re.compile(
    r"\b(?P<waar>waar(?:aan|bij|in|van|voor|onder|over|mee)?|wat)\b(?=.*\b(?:(?:gem|per)_|opdrachtgevers?\b|(?:loopt|liep|lopen|eindig\w*|stopt|stopte)\b.*\b(?:19|20)\d\d\b))|^(?P<naam>)(?=gem_\d+:? )"
)  # where no noun says what is listed
FRAME = ASKING | frozenset(
    "lijst lijstje lijstjes rijtje overzicht overzichtje opsomming opsommen som alle allemaal elke bestaan bestaat zijn is er maak maken bereid bereiden voor cijfers aantal hoeveel tel tellen "
    "welk welke wat wie gaat gaan om de het een deze die van in bij aan uit met ook nu dan ooit graag motie notitie stuk stukje raadsvragen vandaag heb hebt nodig zo ja dus commissie regio onze "
    "verschillende lopende bestaande regionale regionaal totaal stuks wethouder-".split()
)
_TAIL = re.compile(
    r"[,;.?!]? ?(?:en |zo ja,? )*(?:welke|wie|wat) (?:zijn|is) (?:dat|die|het)(?: dan)?\W*$|[,;.?!]? ?(?:en )?zo ja,? (?:welke|wie)\W*$"
    r"|[,;.?!]? ?en hoeveel (?:zijn|is) (?:het|dat|die)(?: er)?\W*$|,? (?:kun|kunt|kan) (?:je|jij|u) .*$|,? (?:weet|weten) (?:je|u|jij) (?:dat|het)\W*$"
    r"|\beens op\W*$|\b(?:eens|graag|alstublieft|svp|aub|even)\W*$"
)
# "Voor een planning zoek ik alle": what it is for says nothing of what is listed.
_WISHED = re.compile(
    r"^.*\b(?:zoek(?: ik| we)?|(?:wil|wilde) (?:ik|we)|(?:ik|we) (?:wil|willen|wilde)|zou ik|ben ik benieuwd|moet ik weten)\b"
)
_SUMMED = re.compile(r"\bop\W*$")  # behind "noem ..." and "som ..."
_SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=\S)")
_THEME_APART = re.compile(
    r"(?<!niet )(?<!buiten )\b(?:onder|binnen|bij|van|over|in|op het gebied van) (the_\d+)\b"
)
_STARTS = frozenset(
    "die dat maar waar waaraan waarbij waarin waarvan waarvoor waarmee waaronder zonder binnen buiten met".split()
)
# "met een einddatum die na 2030 ligt": what stands behind the word is said of it.
_OF_THE_TERM = re.compile(r"\been (?:looptijd|termijn|(?:eind|begin|start)(?:jaar|datum|punt)|einde)$")
_APPOSED = re.compile(
    r", (of (?:een |het |de )?[\w-]+),"
)  # "het Rijk, of een ministerie, een van de opdrachtgevers"
# "met X als trekker lopen in 2030 nog": the verb of the whole sentence begins what is said of time.
_RUNNING = frozenset(
    "lopen loopt eindigen eindigt stoppen stopt duren duurt beginnen begint begonnen".split()
)
_BEFORE_VERB = frozenset("met zonder van onder binnen waar waaraan waarbij waarin waarvan waarvoor".split())
_DATED = re.compile(r"\b(?:19|20)\d{2}\b")
_AROUND, _ARTICLES = ("binnen", "buiten"), ("de", "het")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is listed, by its kind and noun, and what is said before and behind that."""

    kind: str
    before: str
    noun: str
    rest: str


def asked_of(canon: Canon) -> Asked | None:
    """What a question asks a list of; None where it asks for none."""
    sentences = _SENTENCE.split(canon.text)
    asking = [s for s in sentences if _head(s) and (MARK.search(s) or len(sentences) == 1 or not _framed(s))]
    asking = [s for s in asking if not _framed(s)] or asking
    if len(asking) != 1 or any(MARK.search(s) or not _framed(s) for s in sentences if s is not asking[0]):
        return None
    text = asking[0].strip()
    head = _head(text)
    if head is None:
        return None
    kind = next(k for k, v in head.groupdict().items() if v is not None)
    before, rest = text[: head.start()], text[head.end() :]
    if not MARK.search(before):
        before = _WISHED.sub("", before)
    if any(w not in FRAME for w in re.findall(r"[\w'-]+", before)):
        return None
    named = not re.search(r"\bwelke?\b|\b(?:is|bestaat|loopt) er (?:\w+ )?(?:een|geen)\b", before)
    if kind in _ONE and re.fullmatch(_ONE[kind], head.group()) and named:
        return None  # one that is named: "actie 4"
    again = compiled(
        r" (?:gaat|draait) het,?(?: om)? (?:de |het )?(?:" + NOUNS.get(kind, "x") + r")\b"
    ).match(rest)
    rest = rest[again.end() :] if again else rest
    while (tail := _TAIL.search(rest)) is not None and tail.group().strip():
        rest = rest[: tail.start()]
    if re.search(r"\b(?:noem|som)\b", before):
        rest = _SUMMED.sub("", rest)
    if re.search(r"\bheb(?:ben)?\b", before):
        rest = re.sub(r"^\W*nodig\b|\bnodig\W*$", "", rest)
    return Asked(kind, before, head.group(), with_amounts(canon, rest.strip(" ?!.,;:")))


def _head(sentence: str) -> re.Match[str] | None:
    return _HEAD.search(sentence) or _BARE.search(sentence)


def _framed(sentence: str) -> bool:
    """Whether a sentence only tells who asks and what for."""
    return (
        not MARK.search(sentence)
        and all(w in FRAME or w in LIGHT for w in re.findall(r"[\w'-]+", sentence))
        and not any(w in NOT for w in sentence.split())
    )


def clauses_of(canon: Canon, rest: str, verbs: frozenset[str]) -> list[Clause]:
    """The clauses behind the noun. A new one begins at a relative word, "maar", "en", "met" or "zonder" once the one before it says
    something. `verbs`: words that say nothing without what goes with them."""
    further = re.findall(r"[\w'-]+", _THEME_APART.sub("", rest))
    if any(w not in LIGHT for w in further):
        rest = _THEME_APART.sub(r", binnen \1 ,", rest)
    rest = _APPOSED.sub(r" \1", rest)
    rest = re.sub(r"\btot en met\b", "tot_en_met", rest)
    rest = re.sub(r"\bt/m\b", "tot_en_met", rest)
    out: list[list[str]] = [[]]
    tokens = re.findall(r"[,;]|[\w'/-]+", rest)
    for word, after in zip(tokens, [*tokens[1:], ""], strict=False):
        between = word == "en" and out[-1][-2:-1] == ["tussen"] and bool(_DATED.fullmatch(after))
        joint = word in (",", ";", "en", "maar") and not between
        starts = word in _STARTS and bool(
            MARK.match(after) or after in _ARTICLES if word in _AROUND else after
        )
        goes_on = word in ("die", "dat") and _OF_THE_TERM.search(" ".join(out[-1]))
        verb = word in _RUNNING and bool(out[-1]) and out[-1][0] in _BEFORE_VERB and _DATED.search(rest)
        if (joint or starts or verb) and not goes_on and any(_says(w, verbs) for w in out[-1]):
            out.append([])
        if not joint:
            out[-1].append(word)
    said = [words for words in out if any(w not in LIGHT and w not in verbs for w in words)]
    return [Clause(tuple(words), canon) for words in written_out(said)]


def _says(word: str, verbs: frozenset[str]) -> bool:
    return word not in LIGHT and word not in NOT and word not in ONLY and word not in verbs and word != "ook"
