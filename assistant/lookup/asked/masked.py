"""A question with the names of dossiers, persons, municipalities and numbered actions replaced by what they are, as the models of
`assistant/reading/field_model.py` read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.lookup.asked.places import in_order
from assistant.lookup.common import Desk, listed
from assistant.reading.background import LEANS, opened_by_asker, scene_of
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record
from ingest.records.people import surname

# "actie 12 van de uitvoeringsagenda"
NUMBERED_ACTION = re.compile(
    r"\bactie(?:punt)? (?:nummer |nr\.? ?)?\d{1,2}\b(?: (?:van|uit|in|op) (?:de|het) (?!regio|provincie|stad)[\w-]+(?: (?:van|uit) [A-Z]\w+)?)?",
    re.I,
)
_OF_ACTION = "genummerdeactie"
_COMPOUND = re.compile(r"(\w+)-([a-z]{3,})")
_OF_PLACE = re.compile(r"@p (?:uit|van|namens) (?:de )?(?:gemeente )?@g")  # it only says more of who is named
_WORD = re.compile(r"[\w'-]+")
_JOINING = frozenset("van uit in op de het".split())  # between an action and its document
_ITSELF = re.compile(r"dossier|programma|project|traject|gebeuren|gedoe|verhaal|aanpak|onderwerp|thema|kaart")


@dataclass(frozen=True, slots=True)
class Masked:
    """A question with its names replaced by what they are, and the records that they name. `in_compound`: a dossier's name is
    the first part of a word for something else ("het RES-bod"). `action`: how it speaks of a numbered action."""

    tokens: tuple[str, ...]
    dossiers: tuple[Record, ...]
    people: tuple[Record, ...]
    towns: tuple[str, ...]
    in_compound: bool = False
    action: str = ""

    @property
    def named(self) -> str:
        """Which of the models reads it, as `kind`, where each thing is named once; "" where more is named than one reads."""
        if len(self.dossiers) > 1 or len(self.people) > 1 or len(self.towns) > 1 or self.action:
            return ""
        return "" if self.kind == "0" else self.kind

    @property
    def kind(self) -> str:
        """What is named, as the models are called: `d`, `dp`, `gg`, `a` for an action, `0` for nothing."""
        said = "d" * len(self.dossiers) + "p" * len(self.people) + "g" * len(self.towns)
        return said + "a" * bool(self.action) or "0"


def mask(question: Question, desk: Desk) -> Masked:
    """Read the names out of a question."""
    return question.once(mask, lambda: _mask(question, desk))


def _mask(question: Question, desk: Desk) -> Masked:
    flat = fold(question.text)
    named = ((str(r.data["naam"]), r) for r in desk.named("dossier", question))
    dossiers = in_order(flat, named, desk)
    people = in_order(flat, ((surname(str(r.data["naam"])), r) for r in desk.named("persoon", question)))
    towns = in_order(flat, ((n, n) for n in dict.fromkeys(n.shown for n in question.named("gemeente"))))
    number = _action(question)
    if number:
        rest = set(words(question.text.replace(number, " ")))
        towns = [t for t in towns if set(words(t)) <= rest]
        dossiers = [r for r in dossiers if set(words(str(r.data["naam"]))) & rest]
    of_dossiers = {stem(w) for r in dossiers for w in words(str(r.data["naam"])) if len(w) > 1}
    called = {fold(str(r.data["naam"])) for r in dossiers}
    of_dossiers |= {stem(short) for short, full in desk.once(_written_out) if full in called}
    of_people = {w for p in people for n in (p.data["naam"], *listed(p.data["namen"])) for w in words(str(n))}
    of_towns_ = {w for t in towns for w in words(t)}

    spoken = asking_part(question)
    spoken = spoken.replace(number, f" {_OF_ACTION} ") if number else spoken

    def replaced() -> Iterator[str]:
        before = ""
        for word in words(spoken):
            if word == _OF_ACTION:
                token = "@a"
            elif word in of_towns_:
                token = "@g"
            elif word in of_people:
                token = "@p"
            elif stem(word) in of_dossiers:
                token = "@d"
            else:
                token = word
            if token != before or not token.startswith("@"):
                yield token
            before = token

    firsts = {stem(m[1]) for m in _COMPOUND.finditer(fold(question.text)) if not _ITSELF.match(m[2])}
    text = " ".join(replaced())
    if len(people) == 1 and len(towns) == 1 and people[0].data["gemeente"] in (None, towns[0]):
        text, times = _OF_PLACE.subn("@p", text)
        towns = [] if times else towns
    return Masked(
        tuple(text.split()),
        tuple(dossiers),
        tuple(people),
        tuple(towns),
        bool(firsts & of_dossiers),
        number,
    )


def asking_part(question: Question) -> str:
    """A question without the sentences before it in which somebody speaks of themselves, where they name nothing that it leans on."""
    scene, asked = scene_of(question.text)
    flat = fold(scene)
    if not scene or not opened_by_asker(flat) or LEANS.search(fold(asked)):
        return question.text
    told = set(words(scene))
    named = any(told & {w for w in words(n.shown) if len(w) > 1} for n in question.names)
    return question.text if named or re.search(r"\d", flat) else asked


def _action(question: Question) -> str:
    """How a question speaks of a numbered action, with the title of the document that it names behind it; "" for none."""
    found = NUMBERED_ACTION.search(question.text)
    if found is None:
        return ""
    titled = {s for n in question.named("document") for s in n.stems}
    end = found.end()
    for word in _WORD.finditer(question.text, end):
        said = fold(word.group())
        if stem(said) in titled:
            end = word.end()
        elif said not in _JOINING:
            break
    return question.text[found.start() : end]


def _written_out(desk: Desk) -> tuple[tuple[str, str], ...]:
    """The abbreviations of one word with what they stand for, folded."""
    full = ((short, r.data.get("voluit")) for short, r in desk.lexicon.terms.items())
    return tuple((short, fold(str(said))) for short, said in full if said and " " not in short)
