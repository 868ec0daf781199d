"""What a question names of the register, and the words that it has left beside those names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace

from assistant.lookup.common import Desk, listed
from assistant.reading.asking import ASKING, asking_sentence
from assistant.reading.field_words import FIELDS
from assistant.reading.question import Question
from assistant.words.lexicon import GENERIC
from ingest.language import compiled, fold, stem, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS

# Of a gathering or a text that one mostly only prepares, its own day is asked: "wanneer was het debat over de brug?"
_OF_ITSELF = re.compile(
    r"(?:^(?:datum |dag )?|\b(?:wanneer|dag|datum) (?:is|was|wordt|werd|komt|van|voor)? ?(?:er )?(?:(?:de|het|een|die) )?)"
    r"((?:raads|commissie)?(?:vergadering|debat|motie|notitie|memo))\b(?= (?:over|van|rond|rondom|voor|bij|tegen)\b|.*\bwanneer\b)"
)
_FIELD_WORDS = frozenset().union(
    *(f.words for f in FIELDS)
)  # "wat willen ze bereiken" names no "Bereikbaarheid"
TELLING = 7  # letters of a word that may stand for the whole name


_COUNTED = re.compile(r"\bhoeveel (?:\w+e )?(\w+)")


@dataclass(frozen=True, slots=True)
class Beside:
    """What a question names and what else it says. `left`: the words beside the names, in their order."""

    dossiers: tuple[Record, ...]
    people: tuple[Record, ...]
    towns: tuple[str, ...]
    left: tuple[str, ...]
    itself: str = ""  # of these, the gathering or text whose own day is asked

    @property
    def text(self) -> str:
        return " ".join(self.left)

    def with_other(self, desk: Desk, said: Set[str]) -> Beside:
        """It with the dossiers that further words tell by a part of their name that no other dossier has; a word that many names
        have tells one only beside more of that name (`said`: the stems of the question)."""
        held: dict[str, list[Record]] = {}
        counted = _COUNTED.findall(self.text)  # "hoeveel woningen" names no "Programma Wegen"
        left = [w for w in self.left if len(w) >= TELLING and w not in counted and w not in _FIELD_WORDS]
        for word in left:
            having = [r for r in desk.records("dossier") if stem(word) in stems_of(str(r.data["naam"]))]
            if len(having) != 1 or having[0] in self.dossiers:
                continue
            beside = len(stems_of(str(having[0].data["naam"])) & said) > 2
            if stem(word) not in GENERIC or beside:
                held.setdefault(having[0].id, having)
        others = tuple(having[0] for having in held.values())
        taken = {s for r in others for s in stems_of(str(r.data["naam"]))}
        rest = tuple(w for w in self.left if stem(w) not in taken)
        return replace(self, dossiers=(*self.dossiers, *others), left=rest)

    def further(self, *allowed: frozenset[str]) -> list[str]:
        """What is left beside such words and those that anything is asked with."""
        return [
            w for w in self.left if (w not in ASKING or w == self.itself) and not any(w in a for a in allowed)
        ]


def read(question: Question, desk: Desk, whole: bool = False) -> Beside:
    """What the one sentence of a question that asks names and leaves; of its `whole` text where that is wanted and the sentence
    does not name all that the text does."""
    asking = asking_sentence(question.text)
    if all(w in ASKING for w in words(asking)):
        asking = question.text  # "Welke niet?" asks of what the sentence before it says
    dossiers, people = desk.named("dossier", question), desk.named("persoon", question)
    towns = [n.shown for n in question.named("gemeente")]
    if whole and not _names_all(asking, [*(str(r.data["naam"]) for r in (*dossiers, *people)), *towns]):
        asking = question.text
    if (dossiers or people) and asking != question.text:  # where somebody is from is told beside the question
        towns = [t for t in towns if fold(t) in fold(asking)]
    named = {s for r in dossiers for s in stems_of(str(r.data["naam"]))}
    named |= {w for r in dossiers for w in short_names(desk, r)}
    given = {w for t in towns for w in words(t)} | (set(FUNCTIONS) if people else set())
    given |= _of_the_region(asking, desk)
    for person in people:
        called = [str(person.data["naam"]), *map(str, listed(person.data["namen"]))]
        given |= {w for name in called for w in words(name)}
    left = tuple(w for w in words(asking) if stem(w) not in named and w not in named and w not in given)
    of_itself = _OF_ITSELF.search(fold(asking))
    return Beside(tuple(dossiers), tuple(people), tuple(towns), left, of_itself.group(1) if of_itself else "")


def _of_the_region(text: str, desk: Desk) -> set[str]:
    """The name of a region that is said to be one ("in de regio Lagewaard"): no condition, where all dossiers are of one region."""
    if len({r.document for r in desk.records("dossier")}) > 1:
        return set()
    known = {fold(n.shown) for n in desk.lexicon.names if n.kind == "gemeente"}
    said = re.findall(r"\b[Rr]egio ([\w-]+)", text)
    return {fold(w) for w in said if w[:1].isupper() or fold(w) in known}


def _names_all(text: str, names: Iterable[str]) -> bool:
    """Whether a text has the longest word of each name."""
    said = {stem(w) for w in words(text)}
    return all(stem(max(words(name), key=len)) in said for name in names)


def is_object(flat: str, name: str) -> bool:
    """Whether a (folded) question ends with a name behind a preposition ("wie is ... trekker van het Warmteplan?"): what else it says is
    said of that."""
    called = re.escape(fold(name))
    return (
        compiled(
            rf"\b(?:van|bij|voor|over|aan|met) (?:(?:de|het|dossier|onderwerp|thema) )*['\"“‘]?{called}['\"”’]?\W*$"
        ).search(flat)
        is not None
    )


def stems_of(name: str) -> set[str]:
    """The stems of a name's words of more than a letter."""
    return {stem(w) for w in words(name) if len(w) > 1}


def short_names(desk: Desk, dossier: Record) -> frozenset[str]:
    """The abbreviations of a dossier's name."""
    return desk.once(_abbreviated).get(frozenset(stems_of(str(dossier.data["naam"]))), frozenset())


def _abbreviated(desk: Desk) -> dict[frozenset[str], frozenset[str]]:
    """The abbreviations of what is spelled out, by the stems of that."""
    out: dict[frozenset[str], frozenset[str]] = {}
    for term, record in desk.lexicon.terms.items():
        if record.data["voluit"]:
            whole = frozenset(stems_of(str(record.data["voluit"])))
            out[whole] = out.get(whole, frozenset()) | set(words(term))
    return out
