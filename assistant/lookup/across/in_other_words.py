"""A question about two dossiers, persons or municipalities, about an action, or about all dossiers, put in the words that the
register's lookups know: "Wie is er het laatst klaar, {0} of {1}?" asks "Welk dossier is eerder afgelopen, {0} of {1}?".

Which of those is asked is told by all its words at once (`assistant/reading/field_model.py`), as `likely` does for one name.
"""

from __future__ import annotations

import re

from assistant.evidence.marks import PER
from assistant.lookup.across.kept_apart import keeps_apart
from assistant.lookup.across.one_of_two import left_out
from assistant.lookup.across.poles import says_the_other_end
from assistant.lookup.across.subject_words import names_a_subject
from assistant.lookup.actions.told import asks_involved
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.masked import NUMBERED_ACTION, Masked, asking_part, mask
from assistant.lookup.common import Desk, without_cards
from assistant.reading.comparison import BESIDE, asks_whether, relation_of
from assistant.reading.denials import of_neither
from assistant.reading.field_model import ELSE, speaks_of_else
from assistant.reading.question import Question
from assistant.reading.register_words import WORDS
from ingest.language import fold
from ingest.records.people import FUNCTIONS

# How likely a label must be: to be looked up after all else; instead of what lookups of one thing answer, and of two things. Of frames of
# writers that a model was not fitted on, all that these let through and higher ones (0.85, 0.95) stop was right.
LIKELY, INSTEAD, OF_TWO_INSTEAD = 0.6, 0.65, 0.75
SURE = 0.85  # what an action takes; and else from where on words that no frame has do not speak against it
SURE_OF_ALL = 0.75  # the same where the report as a whole is asked, where words of a subject still do
CERTAIN = 0.9  # one of two without the other, where its words leave open which
GUESSED = INSTEAD  # and where another lookup tells of a dossier that no word names, or asks back

_RANKED = re.compile(r"\b(?:meeste|minste|langste|kortste|eerst|laatst|nieuwste|oudste|elke?)\b")
_OF_NOTHING, _OF_ACTION = "0", "a"
_ALL_LEADERS = "alle_trekkers"
OFFICE = re.compile(rf"\b(?:{'|'.join(map(re.escape, FUNCTIONS))})s?\b")
# "het hoogste aantal bomen" is no number of dossiers
_COUNTS_ELSE = re.compile(
    r"\b(?:hoogste|grootste|laagste|kleinste) (?:aantal|percentage|aandeel) (?!(?:\w+e )?(?:dossiers|kaarten|trekkers|projecten|portefeuilles|onderwerpen|gemeenten|taken|programma)\b)"
)
_ONE_ONLY = {"wel_niet": 1, "niet_wel": 0}  # which of the two is left out
# "verschillen ze van opdrachtgever?" is the opposite of whether they have the same
_SAME = re.compile(r"zelfde_\w+")
_OF_THE_TWO = frozenset(
    ("langer", "eerder_klaar", "eerder_begonnen", "meer_gemeenten", "meer")
)  # which it is, no yes, no and no size
_APART = re.compile(
    r"\b(?:iemand )?(?:ander[es]?|anderen|verschil\w*|eigen|niet|geen|afwijk\w*|los|apart\w*|elk|ieder|different|differ)\b"
)
# "Is er een dossier zonder einde?" is answered by which there are; "Gelden de regels voor alle gemeenten?" is not
_WHETHER_THERE = re.compile(r"\s*(?:\w+ ){1,3}?(?:er|iemand|een)\b")
_OF_BOTH = frozenset(("gemeenten", "gemeenten_beide", "beide", *_ONE_ONLY))
_READ = ("dd", "pp", "gg", _OF_ACTION, _OF_NOTHING)
_WITHOUT_YEARS = ("gg", _OF_NOTHING)  # their words leave a year out that the question has as a condition
_RESULT = re.compile(r"\b\w*(?:resulta(?:at|ten)|uitkomst|opbrengst|product)\w*")
_OF_ACTION_ALONE = {"doelen", "stakeholders"}  # fields of an action that its words have not


def in_other_words(question: Question, desk: Desk, least: float = LIKELY, guessed: bool = False) -> str:
    """What a question asks in the words of the register; "" where no model is as sure of it as `least`, or where words speak of
    something else. What is asked of no name, or compared otherwise than in those words, is only told at LIKELY: other lookups read
    the conditions of the one and the comparison of the other. `guessed`: what they read is a dossier that no word names, or nothing."""
    if question.leaning or question.intent.form == "waarom":
        return ""
    if len(NUMBERED_ACTION.findall(question.text)) > 1 or len(numbers_named(fold(question.text))) > 1:
        return ""
    masked = mask(question, desk)
    kind, model = masked.kind, desk.field_models.get(masked.kind)
    if model is None or kind not in _READ or masked.in_compound:
        return ""
    if kind == _OF_NOTHING and _COUNTS_ELSE.search(fold(question.text)):
        return ""
    if (
        kind == _OF_NOTHING
        and question.intent.form == "janee"
        and not _WHETHER_THERE.match(fold(asking_part(question)))
    ):
        return ""
    if kind == _OF_NOTHING and least > LIKELY:
        if not guessed:
            return ""
        least = GUESSED
    if kind != _OF_ACTION and without_cards(question, desk):
        return ""
    label, share = model.likely(masked.tokens)
    if label in _ONE_ONLY and not _leaves_out(label, share, masked):
        return ""
    if label in _OF_BOTH and of_neither(question.text):
        return ""
    if kind == _OF_ACTION and least > LIKELY:
        least = max(least, SURE)  # what it takes can be asked of all who do it, or of one of them
    whether_or_how_much = asks_whether(question.text) or question.intent.form in ("aantal", "duur")
    if label in _OF_THE_TWO and least > LIKELY and whether_or_how_much:
        return ""
    if _SAME.fullmatch(label) and kind == "dd" and _APART.search(fold(question.text)):
        return ""
    if label == ELSE or share < least or (question.years and kind in _WITHOUT_YEARS):
        return ""
    asked = asking_part(question)
    if kind == _OF_NOTHING and (says_the_other_end(label, asked) or keeps_apart(label, asked)):
        return ""
    if label == _ALL_LEADERS and OFFICE.search(fold(question.text)):
        return ""  # those of one office are not all of them
    if kind == _OF_ACTION and _asks_else_of_action(label, question):
        return ""
    sure = share >= (SURE_OF_ALL if kind == _OF_NOTHING else SURE)
    named = any(
        g.proper for g in question.groups if g.shown in masked.tokens
    )  # "besteedt Stichting ..." asks of that
    if not (sure and not question.years and not named) and speaks_of_else(desk.library, model, masked.tokens):
        return ""
    text = WORDS[kind][label].format(*_said(masked, question))
    if kind == _OF_NOTHING and names_a_subject(question, desk, model, masked.tokens, share):
        return ""
    if kind == _OF_NOTHING and question.intent.extreme in ("meest", "minst") and not _RANKED.search(text):
        return ""  # one of several is asked, and those words tell them all
    if PER.search(fold(question.text)) and not PER.search(fold(text)):
        return ""  # those words leave out that it is asked of each week
    return text if least == LIKELY or _compares_alike(question.text, text) else ""


def _leaves_out(label: str, share: float, masked: Masked) -> bool:
    """Whether the words of a question leave out the one of two that the label does: the other way round is the opposite."""
    said = left_out(masked.tokens)
    return share >= CERTAIN if said is None else said == _ONE_ONLY[label]


def _asks_else_of_action(label: str, question: Question) -> bool:
    """Whether an action is asked for a goal, which is no result unless its words name one, or for who is needed, who is not who does it."""
    flat = fold(question.text)
    named = label == "resultaat" and _RESULT.search(flat)
    return asks_involved(flat) or (bool(_OF_ACTION_ALONE & set(question.intent.asks)) and not named)


def _compares_alike(asked: str, text: str) -> bool:
    """Whether other words set two things beside each other as the question does: "dezelfde opdrachtgevers?" is more than who they are."""
    relation = relation_of(asked)
    return relation in ("", BESIDE) or relation == relation_of(text)


def _said(masked: Masked, question: Question) -> list[str]:
    """What stands for the names in a question put in other words."""
    if masked.action:
        titles = [n.shown for n in question.named("document")]
        of_document = " " in masked.action.partition(" ")[2]
        return [masked.action if of_document else " van ".join([masked.action, *titles[:1]])]
    named = [*(str(r.data["naam"]) for r in (*masked.dossiers, *masked.people)), *masked.towns]
    return [re.sub(r"[?!]", "", n) for n in named]
