"""Which actions somebody is responsible for, asked from whom it is: an organisation or an office ("Waar is de Stuurgroep Water voor
verantwoordelijk?", "wat ligt er op het bord van de programmamanager Bomen?")."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, aside, cite, joined, say
from assistant.lookup.actions.told import source_of, title_of
from assistant.lookup.asked.action_names import by_number
from assistant.lookup.common import Desk, capital, count_word, found, not_found, plural, within
from assistant.reading.asking import ASKING, asking_sentence
from assistant.reading.denials import NOT
from assistant.reading.field_words import CHARGE, word_set
from assistant.reading.intent import DONE_ABOUT
from assistant.reading.question import Question
from ingest.language import compiled, fold, words
from ingest.model import Record

_REVERSED = re.compile(
    r"\b(?:waar\w*|wat)\b.*\b(?:verantwoordelijk|aan zet|belast|trekker|trekt|mee bezig|aan de lat|doen|uitvoeren|oppakken|oppakt|doet|uitvoert|(?:in|op) (?:zijn|haar|hun|het|de) (?:bord\w*|takenpakket|lijst\w*))\b"
    r"|\b(?:wat|welke? (?:\w+ )?(?:klus\w*|taken|taak|werk\w*|opgaven?|onderdeel|onderdelen|acties?|opdracht\w*|punten|punt|zaken))\b.*\b(?:bij|van|voor|onder|door)\b"
    r"|\b(?:welke? (?:\w+ )?(?:klus\w*|taken|taak|werk\w*|opgaven?|onderdeel|onderdelen|acties?|opdracht\w*|punten|punt|zaken))\b.*\b(?:voert|pakt|doet|trekt|heeft|krijgt|moet)\b"
)
# "programmamanager bomen verantwoordelijk", "acties stuurgroep water"
_TYPED_SHORT = re.compile(
    r"\b(?:verantwoordelijk(?:e|heid)?|acties?|actiepunten|taken|taak|klussen|opdrachten)\b"
)
_NEEDED = re.compile(
    r"\b(?:nodig|betrek\w*|betrokken|stakeholders?|uur|uren|inzet|tijd|meedenk\w*|meepra\w*|tafel)\b"
)
_BESIDE = CHARGE | word_set(
    "klus klussen klusje taak taken werk werkzaamheden opgave opgaven actie acties opdracht opdrachten punt punten zaken doen doet uitvoeren uitvoert voert uit oppakken "
    "pakt op bord bordje takenpakket lijst lijstje belast belegd bezig krijgt moet moeten gaat volgens allemaal uitvoeringsagenda actieagenda agenda organisatie afsprakenkader"
)
_JOINS = frozenset("van de het en der den voor in".split())
_OF_ITS_OWN = 2  # words of a name, at least: one alone may be anybody's


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The actions in whose line of those responsible the named party stands; None where none does, or more is asked."""
    flat = fold(asking_sentence(question.text))
    if question.leaning or question.number or question.named("persoon"):
        return None
    if _NEEDED.search(flat) or DONE_ABOUT.search(flat):
        return None  # whom an action needs, or what is done about, is not who carries it out
    if question.intent.form in ("janee", "waarom", "wanneer", "aantal"):
        return None
    if not (_REVERSED.search(flat) or (question.intent.form == "vrij" and _TYPED_SHORT.search(flat))):
        return None
    lines = [(r, _line(r)) for r in within(question, desk.records("actie"))]
    said = _spelled_out(flat, desk)
    party = _party(said, [line for _, line in lines])
    towns = {w for n in question.named("gemeente") for w in words(n.shown)}
    telling = [w for w in party.split() if w not in _JOINS and w not in towns]
    if len(telling) < _OF_ITS_OWN or not _nothing_else(said, party, lines, desk):
        return None
    chosen = [r for r, line in lines if _names(line, party)]
    if NOT & set(said.split()):
        return _of_others(_as_written(party, chosen[0]), lines, party)
    lead = f"{capital(_as_written(party, chosen[0]))} staat als verantwoordelijke bij {_number(chosen)}: "
    return found(
        chosen, say(lead, *_listed(chosen), ".", checked=False), why="acties van een verantwoordelijke"
    )


def _of_others(shown: str, lines: list[tuple[Record, str]], party: str) -> Draft:
    """The actions for which others are responsible; where nobody stands, that is said."""
    others = [r for r, line in lines if line and not _names(line, party)]
    unsaid = [r for r, line in lines if not line]
    none = f"Bij {_number(unsaid)} staat geen verantwoordelijke."
    told = [aside(none)] if unsaid else []
    if not others:
        lead = f"Er is geen actie met een verantwoordelijke waar {shown} niet bij staat."
        return not_found(lead, *told, why="acties van een andere verantwoordelijke")
    lead = f"{capital(shown)} staat niet als verantwoordelijke bij {_number(others)}: "
    made = say(lead, *_listed(others), ".", checked=False)
    return found(others, made, *told, why="acties van een andere verantwoordelijke")


def _number(chosen: list[Record]) -> str:
    return plural(len(chosen), "één actie", f"{count_word(len(chosen))} acties")


def _listed(chosen: list[Record]) -> tuple[Piece, ...]:
    return joined(
        [
            (
                f"{by_number(r)} ({title_of(r, 160).rstrip('.')}) ",
                cite(source_of(r, "verantwoordelijke", "titel")),
            )
            for r in chosen
        ]
    )


def _line(record: Record) -> str:
    return " ".join(words(str(record.data["verantwoordelijke"] or "")))


def _names(line: str, party: str) -> bool:
    return compiled(rf"(?<!\w){re.escape(party)}(?!\w)").search(line) is not None


def _spelled_out(flat: str, desk: Desk) -> str:
    """A question's words, an abbreviation of more than two letters written out."""
    out = []
    for word in words(flat):
        term = desk.lexicon.terms.get(word) if len(word) > 2 else None
        out.append(
            " ".join(words(str(term.data["voluit"]))) if term is not None and term.data["voluit"] else word
        )
    return " ".join(out)


def _party(said: str, lines: list[str]) -> str:
    """The longest run of a question's words that stands in a line of those responsible."""
    tokens, best = said.split(), ""
    for begin in range(len(tokens)):
        if tokens[begin] in _JOINS or tokens[begin] in ASKING:
            continue
        for end in range(begin + 1, len(tokens) + 1):
            run = " ".join(tokens[begin:end])
            if not any(_names(line, run) for line in lines):
                break
            if tokens[end - 1] not in _JOINS and len(run) > len(best):
                best = run
    return best


def _nothing_else(said: str, party: str, lines: list[tuple[Record, str]], desk: Desk) -> bool:
    """Whether beside the party only words stand that such a question is asked with, or that call the agenda of the actions."""
    titles = [desk.library.documents[r.document].title for r, _ in lines]
    headings = [h for r, _ in lines for h in desk.headings(source_of(r))[:1]]
    calling = {w for text in {*titles, *headings, *(line for _, line in lines)} for w in words(text)}
    left = re.sub(rf"(?<!\w){re.escape(party)}(?!\w)", " ", said, count=1).split()
    of_agenda = False
    for word in left:
        of_agenda = word.endswith(("agenda", "kader")) or (of_agenda and word in calling)
        if not (of_agenda or word in ASKING or word in _BESIDE or word in _JOINS):
            return False
    return True


def _as_written(party: str, record: Record) -> str:
    """The party as the action itself writes it."""
    text = str(record.data["verantwoordelijke"])
    pattern = r"\W+".join(map(re.escape, party.split()))
    match = re.search(rf"(?<!\w){pattern}(?!\w)", fold(text)) if len(fold(text)) == len(text) else None
    return " ".join(text[match.start() : match.end()].split()) if match else party
