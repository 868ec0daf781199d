"""What a question that names one dossier, person or municipality most likely asks of it, by all the words beside the name.

For questions that no set of words accounts for: "Ik kom burgemeester Kromhout overal tegen. Van welke dossiers is zij trekker?" The
model of `assistant/reading/field_model.py` says how likely each field is; below SURE, or where the words speak of something else of the
documents, the question is left to the other steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.draft import Draft
from assistant.lookup.common import AIMS, Desk, found, listed, without_cards
from assistant.lookup.dossiers import field_of
from assistant.lookup.participation import of_towns, who_take_part
from assistant.lookup.people import does_lead, dossiers_led, who_is
from assistant.reading.field_model import ELSE, FieldModel, speaks_of_else
from assistant.reading.question import Question
from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold, stem, words
from ingest.model import Record

SURE, SURE_OF_NAME = 0.55, 0.65  # how likely a field must be to be told; a wrong name is the worst answer

_NAMED = ("dossier", "persoon", "gemeente")
# "actie 12 van de uitvoeringsagenda"
NUMBERED_ACTION = re.compile(
    r"\bactie(?:punt)? (?:nummer |nr\.? ?)?\d{1,2}\b(?: (?:van|uit|in|op) (?:de|het) (?!regio|provincie|stad)[\w-]+(?: (?:van|uit) [A-Z]\w+)?)?",
    re.I,
)
_OF_ACTION = "genummerdeactie"
_COMPOUND = re.compile(r"(\w+)-([a-z]{3,})")
_OF_PLACE = re.compile(r"@p (?:uit|van|namens) (?:de )?(?:gemeente )?@g")  # it only says more of who is named
_ASKS_AGAIN = re.compile(rf"\ben (?:\w+ )?{QUESTION_WORDS}\b")
_WHO_TOGETHER = re.compile(r"\b(?:welke (?:regio)?gemeente[ns]|wie)\b(?!.*\bhoeveel\b)")
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


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer with the field that is most likely asked, or None."""
    if question.leaning or question.intent.form == "waarom" or without_cards(question, desk):
        return None
    if question.intent.kind in ("lobbydoel", "actie", "begrip"):
        return None
    together = question.intent.extreme == "som" and _WHO_TOGETHER.search(fold(question.text))
    if question.intent.extreme not in ("", "klopt") and not together:
        return None
    if not any(map(question.named, _NAMED)):
        return None
    masked = mask(question, desk)
    if masked.in_compound:
        return None
    model = desk.field_models.get(masked.named)
    if model is None:
        return None
    label = likely(model, masked.tokens)
    if (
        not label
        or speaks_of_else(desk.library, model, masked.tokens)
        or (label != "trekkers" and _of_a_thing_of_it(masked, model))
    ):
        return None
    made = _told(question, desk, masked, label)
    return replace(made, whole=not asks_twice(question)) if made is not None else None


def asks_twice(question: Question) -> bool:
    """Whether something else is asked besides ("... en wanneer is het klaar?")."""
    return bool(_ASKS_AGAIN.search(fold(question.text)))


def _of_a_thing_of_it(masked: Masked, model: FieldModel) -> bool:
    """Whether it is asked of something that belongs to the dossier, by a word that no frame has: "de proefversie van @d"."""
    tokens = [t for t in masked.tokens if t not in ("de", "het", "dit", "dat")]
    return any(
        before not in model.known and link in ("van", "voor", "uit", "in") and name == "@d"
        for before, link, name in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def likely(model: FieldModel, tokens: tuple[str, ...]) -> str:
    """The label that is surely the most likely; "" for none, or where something else is asked."""
    best, share = model.likely(tokens)
    least = SURE_OF_NAME if best == "trekkers" else SURE
    return best if best != ELSE and share >= least else ""


def mask(question: Question, desk: Desk) -> Masked:
    """Read the names out of a question."""
    return question.once(mask, lambda: _mask(question, desk))


def _mask(question: Question, desk: Desk) -> Masked:
    dossiers, people = desk.named("dossier", question), desk.named("persoon", question)
    towns = list(dict.fromkeys(n.shown for n in question.named("gemeente")))
    of_dossiers = {stem(w) for r in dossiers for w in words(str(r.data["naam"])) if len(w) > 1}
    called = {fold(str(r.data["naam"])) for r in dossiers}
    of_dossiers |= {stem(short) for short, full in desk.once(_written_out) if full in called}
    of_people = {w for p in people for n in (p.data["naam"], *listed(p.data["namen"])) for w in words(str(n))}
    of_towns_ = {w for t in towns for w in words(t)}

    number = NUMBERED_ACTION.search(question.text)

    def replaced() -> Iterator[str]:
        before = ""
        for word in words(NUMBERED_ACTION.sub(f" {_OF_ACTION} ", question.text)):
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
        number.group() if number else "",
    )


def _written_out(desk: Desk) -> tuple[tuple[str, str], ...]:
    """The abbreviations of one word with what they stand for, folded."""
    full = ((short, r.data.get("voluit")) for short, r in desk.lexicon.terms.items())
    return tuple((short, fold(str(said))) for short, said in full if said and " " not in short)


def _told(question: Question, desk: Desk, masked: Masked, label: str) -> Draft | None:
    if question.intent.progress and label in AIMS:
        return None  # what is aimed at does not tell how much of it is reached
    if label in ("doet_mee", "trekt") and question.intent.form != "janee" and "?" not in question.text:
        return None  # it is said, not asked
    if label == "doet_mee":
        asked = replace(question, intent=replace(question.intent, form="janee"))
        dossier = masked.dossiers[0]
        return found([dossier], *who_take_part(asked, desk, dossier), why="doet gemeente mee")
    if label == "trekt":
        return does_lead(masked.people[0], list(masked.dossiers))
    if masked.people:
        person = masked.people[0]
        told = dossiers_led(person) if label == "dossiers" else None
        return found([person], *([told] if told else who_is(person)), why="persoon")
    if masked.towns:
        stays_out = label == "dossiers_niet"
        asked = replace(question, intent=replace(question.intent, negated=stays_out))
        return of_towns(asked, desk)
    return field_of(question, desk, masked.dossiers[0], label)
