"""What one clause of a question hands to the next: what a statement is about, or the whole question."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.reading.nouns import nouns_of
from assistant.reading.question import FORM_WORDS, Question
from assistant.reading.thin import THIN, thin
from ingest.language import fold, stem

NAMED = 0.3  # weight of a word from which "dat" can stand for it

_SAYS = re.compile(
    r"(?:en\s+)?(?:wat|hoe)\s+(?:(?:zegt|zeggen|schrijft|schrijven|meldt|melden|vermeldt|vermelden|noemt|noemen)"
    r"|(?:staat|stond)(?:\s+er)?\s+(?:(?:daar|hier|er)over\s+)?in)\b",
    re.I,
)
_SAME_ASKED = re.compile(
    r"(?:en\s+)?(?:(?:wat|hoe|waar)\s+(?:is|was|waren|zijn|wordt|werd)\s+(?:het|dat|die|ze)\b"
    r"|(?:waar|wat)\s+(?:werkt|werken|streeft|streven|wil|willen|mikt|mikken|gaat|gaan)\b.*\b(?:naar ?toe|heen|na|naar|op)\b)",
    re.I,
)
_CAME = re.compile(
    r"(?:en\s+)?(is|zijn|kwam|kwamen|komt|komen)\s+(?:die|dat|dit|het|ze|deze)(?=\s+er\b)", re.I
)


def only_names(piece: str, question: Question) -> bool:
    """Whether a clause only says in which document the same is asked: "wat zegt de agenda daarover?"."""
    return bool(_SAYS.match(piece)) and bool(question.named("document")) and thin(question)


def put_to(before: Question, piece: str, question: Question) -> Question:
    """The question of the clause before, put to the documents that this one names."""
    names = (*(n for n in before.names if n.kind != "document"), *question.named("document"))
    return replace(before, asked=piece, names=names)


def asks_the_same(piece: str, question: Question) -> bool:
    """Whether a clause asks of another time or place what the one before it asked: "en waar werken ze naartoe?"."""
    return bool(_SAME_ASKED.match(piece)) and question.intent.form in ("wat", "hoe", "vrij", "waar")


def came_about(piece: str, said: Question) -> str:
    """ "Is dat er gekomen?" after a statement as "is een fietsplan er gekomen?"; "" for another question."""
    asked = _CAME.match(piece)
    nouns = nouns_of(said.text)
    things = [g for g in said.groups if g.shown in nouns and g.weight > NAMED]
    if asked is None or not things:
        return ""
    named = {s for n in said.named("dossier") for s in n.stems}
    thing = max(things, key=lambda g: (g.head in named, g.weight))
    phrase = re.search(
        rf"\b(?:(?:de|het|een|onze)\s+)?(?:\w+e\s+)?{re.escape(thing.shown)}\b", said.text, re.I
    )
    return f"{asked.group(1)} {phrase.group()}{piece[asked.end() :]}" if phrase else ""


def names_something(question: Question) -> bool:
    """Whether a clause names a thing of its own behind what it counts or asks which of, however usual its words are."""
    counted = re.match(r"\W*(?:\w+ )?(?:hoeveel|welke?)\s+([\w'’-]+)", question.text, re.I)
    nouns = nouns_of(question.text) - ({fold(counted.group(1))} if counted else set())
    return any(
        g.shown in nouns and stem(g.shown) not in FORM_WORDS and not g.shown[0].isdigit()
        for g in question.groups
    )


def things_of(question: Question) -> Question:
    """A statement with what it speaks of alone; what is done to that is not what the question behind it asks."""
    nouns = nouns_of(question.text)
    kept = tuple(g for g in question.groups if g.proper or not _deed(g.shown, nouns))
    return replace(question, groups=kept) if sum(g.weight for g in kept) >= THIN else question


def _deed(word: str, nouns: frozenset[str]) -> bool:
    return word not in nouns and bool(re.fullmatch(r"[^\W\d_]+(?:d|t|en)", word))
