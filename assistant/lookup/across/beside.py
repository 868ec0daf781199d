"""What is asked of a dossier, a person or a municipality, told by the words that stand beside its name, in any order.

A question that names its subject and says little else needs no set phrase: of "de fractie wil weten bij wie het Warmteplan ligt"
there is left "wie ligt". Where every word that is left is one that a field is asked with, the field is what is asked; a word
that says more ("wie betaalt ...") leaves the question to the other steps.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.across.likely import asks_twice
from assistant.lookup.asked.card_fields import field_asked, remarks
from assistant.lookup.asked.counted_claim import of_dossiers
from assistant.lookup.asked.named import TELLING, Beside, read, stems_of
from assistant.lookup.asked.of_theme import of_theme
from assistant.lookup.cards.dossiers import CARD_FIELDS, called_alike, field_of, leaders_of, missing_from
from assistant.lookup.cards.participation import numbers_of, of_towns, who_take_part
from assistant.lookup.common import Desk, count_word, found, listed, not_found, without_cards
from assistant.lookup.listing.selection import under_theme
from assistant.lookup.persons.people import does_lead, dossiers_led, who_is
from assistant.reading.asking import ASKING, asking_sentence
from assistant.reading.field_words import (
    CHARGE,
    DENIED,
    FIELDS,
    IN_THEME,
    OF_DOSSIERS,
    OF_OFFICE,
    OFFICE,
    OTHER_WHO,
    QUESTION_WORD,
    REVERSED,
    TAKES_PART,
    WHO,
)
from assistant.reading.question import Question
from assistant.words.lexicon import GENERIC
from ingest.language import fold, stem, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS

_NONE: frozenset[str] = frozenset()
_GLOSS = re.compile(
    r"\([^()]*\)|\b(?:dossier|programma|traject|onderwerp|samenwerking) (?:over|rond|rondom|voor) [^?.!,]*"
)


def about_person(question: Question, desk: Desk) -> Draft | None:
    """Answer a question about a person that says little beside the name; None for one that says more."""
    beside = read(question, desk) if question.named("persoon") and _plain(question, desk) else None
    made = _of_person(question, desk, beside) if beside is not None and len(beside.people) == 1 else None
    return replace(made, whole=True) if made is not None else None


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer a question about a dossier, a theme's or a municipality's that says little beside the name; None for one that
    says more."""
    if question.named("persoon") or not _plain(question, desk):
        return None
    made = _of_theme(question, desk)
    beside = read(question, desk)
    if made is None and beside.left and len(beside.dossiers) > 1 and not beside.towns:
        made = _of_several(question, desk, beside)
    if made is None and beside.left and len(beside.dossiers) < 2 and len(beside.towns) < 2:
        of = _of_town if beside.towns else _of_dossier
        made = of(question, desk, beside)
    return replace(made, whole=not _what_it_is_too(question)) if made is not None else None


_WHAT_IT_IS = re.compile(r"\bwat (?:is|zijn|houdt|betekent)\b")


def _what_it_is_too(question: Question) -> bool:
    """Whether is asked what something is, and a field of it besides ("wat is het Warmteplan en wie trekt het?")."""
    return asks_twice(question) and _WHAT_IT_IS.search(fold(question.text)) is not None


def _plain(question: Question, desk: Desk) -> bool:
    """Whether a question is put by itself, about cards, and compares or explains nothing."""
    return (
        (not question.follow_up or question.swapped)
        and not without_cards(question, desk)
        and question.intent.form != "waarom"
        and question.intent.kind not in ("lobbydoel", "actie")
        and (question.intent.extreme in ("", "klopt") or _done_together(question))
    )


def _done_together(question: Question) -> bool:
    """Whether "samen" is said of who does it, where nothing is counted."""
    return question.intent.extreme == "som" and question.intent.form in ("wie", "lijst")


def _meant(desk: Desk, beside: Beside, *allowed: frozenset[str]) -> Record | None:
    """The dossier that is named with nothing further said; or, where none is, the only one whose name has all the
    further words, a telling one among them."""
    further = beside.further(*allowed)
    if beside.dossiers:
        return None if further else beside.dossiers[0]
    stems = {stem(w) for w in further}
    if not any(len(w) >= TELLING and stem(w) not in GENERIC for w in further):
        return None
    having = [
        r
        for r in desk.records("dossier")
        if stems <= (own := stems_of(str(r.data["naam"]))) | {stem(w) for w in remarks([r])}
        and any(len(w) >= TELLING and stem(w) in own for w in further)
    ]
    return having[0] if len(having) == 1 else None


def _of_dossier(question: Question, desk: Desk, beside: Beside) -> Draft | None:
    flat = beside.text
    which = QUESTION_WORD.search(flat)
    field = next((f for f in FIELDS if f.asked.search(flat)), None)
    if field is None or (field.name == "trekkers" and OTHER_WHO.search(flat)):
        return None
    allowed = remarks(beside.dossiers) if field.name == "trekkers" else _NONE
    if field.name == "gemeenten":
        allowed |= numbers_of(desk, beside.dossiers)
    if field.name == "trekkers":
        allowed |= {count_word(len(listed(r.data["trekkers"]))) for r in beside.dossiers}
    record = _meant(desk, beside, field.words, allowed, _glossed(question, desk, beside))
    if record is None:
        return _unheard_of(question, desk, beside) if field.name == "trekkers" else None
    if question.intent.form == "janee" and not which and field.name != "trekkers":
        return None
    if field.name == "trekkers" and missing_from(question, desk, [record]):
        return None
    if DENIED.search(flat):
        if field.name != "gemeenten":
            return None
        question = replace(question, intent=replace(question.intent, negated=True))
    if field.name not in CARD_FIELDS or question.intent.form == "janee" or DENIED.search(flat):
        return field_of(question, desk, record, field.name)
    return _of_each(question, desk, called_alike(question, desk, record), field.name)


def _of_each(question: Question, desk: Desk, records: Sequence[Record], field: str) -> Draft | None:
    """One field of each of these dossiers."""
    told = [made for r in records if (made := field_of(question, desk, r, field)) is not None]
    if len(told) < 2:
        return told[0] if told else None
    sentences = [sentence for draft in told for sentence in draft.sentences]
    return found(list(records), *sentences, why=f"dossiers, veld {field}")


def _of_several(question: Question, desk: Desk, beside: Beside) -> Draft | None:
    """One field of each of several dossiers, where they are all named in whole and nothing else is said."""
    if question.intent.form == "janee" or any(
        fold(str(r.data["naam"])) not in fold(question.text) for r in beside.dossiers
    ):
        return None
    field = field_asked(question, desk)
    return _of_each(question, desk, beside.dossiers, field) if field else None


def _of_theme(question: Question, desk: Desk) -> Draft | None:
    """The dossiers of a theme, or who leads them, where the question says that it is about a theme's dossiers or leaders."""
    flat = " ".join(words(asking_sentence(question.text)))
    if question.named("persoon") or question.named("gemeente"):
        return None
    if not re.search(r"\bthema\b|\bdossiers\b", flat):
        return None
    inside = of_theme(question, desk)
    names = {stem(w) for r in inside for t in listed(r.data.get("themas")) for w in words(str(t))}
    left = [w for w in flat.split() if stem(w) not in names]
    if not inside or any(w not in ASKING | CHARGE | IN_THEME for w in left) or DENIED.search(flat):
        return None
    if WHO.search(flat) and not OTHER_WHO.search(flat):
        return leaders_of(question, inside)
    return under_theme(inside) if "dossiers" in left else None


def _unheard_of(question: Question, desk: Desk, beside: Beside) -> Draft | None:
    """Who leads is asked of a thing that nobody has heard of: only cards tell who leads."""
    further = beside.further(CHARGE)
    somebody = re.search(rf"\b(?:{'|'.join(FUNCTIONS)}) (?:(?:van|de|der|den|ter|ten) )*(\w+)", beside.text)
    if beside.dossiers or not further or (somebody and somebody[1] in further):
        return None
    called = re.findall(r"\bdossier (\w+)", beside.text)  # by its name, not by what that stands for
    unknown = any(w in further and w not in desk.lexicon.known for w in called)
    if not unknown and any(_heard(desk, w) for w in further):
        return None
    typed = [w for w in re.findall(r"[\w'-]+", question.text) if fold(w) in further]
    others = [str(r.data["naam"]) for r in desk.records("dossier")[:3]]
    return not_found(
        f'Er is geen dossier met de naam "{" ".join(typed or further)}".',
        suggestions=[f"Wie is bestuurlijk trekker van {name}?" for name in others],
        why="geen dossier met die naam of dat onderwerp",
    )


def _heard(desk: Desk, word: str) -> bool:
    """Whether a word, or what it stands for, may be in the documents."""
    own = stem(word)
    return (
        word.isdigit()
        or word in desk.lexicon.known
        or own in desk.lexicon.stems
        or own in desk.lexicon.labels
    )


def _glossed(question: Question, desk: Desk, beside: Beside) -> frozenset[str]:
    """The further words that only say more of the dossier: those of its card in brackets, or in "het programma over ..."."""
    said = {w for m in _GLOSS.finditer(fold(question.text)) for w in words(m.group())}
    return frozenset(said & _told_on_card(desk, beside))


def _told_on_card(desk: Desk, beside: Beside) -> frozenset[str]:
    """The further words that the card of the one dossier named has: what it is about is said of it, not asked."""
    if len(beside.dossiers) != 1:
        return _NONE
    id = beside.dossiers[0].id
    return frozenset(w for w in beside.left if any(r.id == id for r in desk.holding("dossier", stem(w))))


def _of_person(question: Question, desk: Desk, beside: Beside) -> Draft | None:
    """Whether somebody leads a dossier, or what, asked without a word that says more."""
    person, flat = beside.people[0], beside.text
    which = QUESTION_WORD.search(flat)
    if beside.towns or len(beside.dossiers) > 1:
        return None
    if not which:
        dossier = _meant(desk, beside, CHARGE, remarks(beside.dossiers))
        if dossier is not None:
            alike = called_alike(question, desk, dossier)
            led = {row["id"] for row in listed(person.data["dossiers"])}
            return does_lead(person, [r for r in alike if r.id in led] or alike)
    if not beside.dossiers and OFFICE.search(flat) and not beside.further(OF_OFFICE):
        return (
            found([person], *who_is(person), why="functie van een persoon")
            if person.data["functie"]
            else None
        )
    if beside.dossiers or beside.further(CHARGE) or "wie" in beside.left or not REVERSED.search(flat):
        return None
    if question.intent.form == "janee" and not which:
        return None
    told = dossiers_led(person, counted=of_dossiers(fold(question.text)))
    return found([person], told, why="dossiers van een persoon") if told else None


def _of_town(question: Question, desk: Desk, beside: Beside) -> Draft | None:
    """Whether a municipality takes part in a dossier, or in which, asked without a word that says more."""
    flat = beside.text
    which = QUESTION_WORD.search(flat)
    dossier = None if which else _meant(desk, beside, TAKES_PART, _told_on_card(desk, beside))
    if dossier is not None:
        asked = replace(question, intent=replace(question.intent, form="janee"))
        return found([dossier], *who_take_part(asked, desk, dossier), why="doet gemeente mee")
    if beside.dossiers or beside.further(TAKES_PART) or question.intent.form in ("janee", "aantal"):
        return None
    return of_towns(question, desk) if OF_DOSSIERS.search(flat) else None
