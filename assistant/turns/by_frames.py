"""A follow-up that names nothing and asks a field of the one dossier, person, municipality or action that the turn before was about, in whatever
words: "en hoe lang zijn ze daar zoet mee?". Which field is told by all its words at once (`assistant/reading/field_model.py`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from assistant.reading.denials import denies_taking_part
from assistant.reading.field_model import ELSE, FieldModel, speaks_of_else
from assistant.reading.field_words import PRIVATE
from assistant.reading.question import Question, Recall
from assistant.reading.register_words import WORDS
from assistant.turns.aspects import fields_named
from assistant.turns.followup import of_all, opened, why_needed
from assistant.turns.restated import is_step
from ingest.language import fold, words
from ingest.library import Library

SURE = 0.75  # how likely a field must be: of follow-ups that no model was fitted on, all that a higher one stopped was right
LIKELY = 0.7  # and of an action, which has fewer
CERTAIN = 0.85  # and how likely where a word of the documents is said besides
_ARTICLES = ("de", "het", "een", "die", "dat", "deze", "dit")
_KINDS = {"dossier": "d", "persoon": "p", "gemeente": "g"}
_ACTION = re.compile(r"\bactie(?:punt)? \d{1,2}\b(?: (?:van|uit|in) [^,?()]+)?", re.I)
_AT_IT = re.compile(
    r"\b(?:daar|er|hier)(?: (?:nu|dan|in totaal|samen|ook|nog|eigenlijk|precies))* ?(aan|bij|in|mee|op|over|uit|van|voor|toe)\b"
)
_WHOLE = {"mee": "met", "toe": "tot"}
_IT = re.compile(r"\b(?:dat|dit|die|deze|het)\b(?! (?:jaar|document|stuk|bedrag|project)\b)")
_TAIL = re.compile(r" (?:over|in|uit|op|mee|aan)$")
# Of an action the labels of the model tell not who joins in, and a goal is no result.
_BESIDES = re.compile(
    r"\b(?:nog meer|verder|nodig|samen|betrokken|betrekken|meedenken|meedoen|naast|volgende|vorige|erna|actie (?:daarna|daarvoor|ervoor))\b|\bmet wie\b|\S en (?:wie|wat|hoeveel|wanneer|waarom|hoe|welke?)\b"
)
_OF_ACTION_ALONE = frozenset(("doelen", "stakeholders"))
# What turns a question round, or points at a person of the answer, who need not be the one that was asked of.
_DENIED = re.compile(r"\b(?:niet|geen|ontbre\w+|zonder|buiten)\b")
_ANOTHER = re.compile(r"\b(?:hij|hem|haar|zij)\b")
_PLAIN = "wat_is_het"  # the field that "wat is" may ask for, whatever stands behind it
# Fields that the words of another ask for, where they are asked of a municipality or a person: "waar doen ze aan mee?"
_ALSO = {"dossiers": "gemeenten", "dossiers_niet": "gemeenten", "gemeente": "gemeenten"}
_OF_TAKING_PART = frozenset(("dossiers", "dossiers_niet", "gemeenten", "gemeenten_niet"))


class ByFrames:
    """Reads such follow-ups. `made` makes a whole question of a text."""

    def __init__(
        self,
        library: Library,
        field_models: Mapping[str, FieldModel],
        made: Callable[[Question, str, Question], Question],
    ) -> None:
        self._library = library
        self._models = field_models
        self._made = made

    def read(self, question: Question, previous: Question, recall: Recall) -> Question | None:
        """The follow-up as a whole question; None where no field is surely asked."""
        flat = fold(question.text)
        if question.names or question.years or question.number or question.paragraph:
            return None
        if question.intent.form == "waarom" or of_all(flat) or why_needed(flat) or PRIVATE.search(flat):
            return None
        if is_step(flat):
            return None  # of another year than which?
        kind = next((k for k in _KINDS if previous.named(k)), "")
        turned = len(_DENIED.findall(flat))
        if (turned > 1 or previous.number) and turned:
            return None
        if (turned and kind == "persoon") or (_ANOTHER.search(flat) and kind != "gemeente"):
            return None
        if previous.number:
            return self._of_action(question, previous, recall)
        names = previous.named(kind) if kind else []
        if len(names) != 1:
            return None
        model = self._models.get(f">{_KINDS[kind]}")
        if model is None:
            return None
        tokens = words(opened(question.text))
        label, share = model.likely(tokens)
        text = WORDS[_KINDS[kind]].get(label)
        if label == ELSE or share < SURE or text is None:
            return None
        out = denies_taking_part(flat)
        if (out or turned or label in _OF_TAKING_PART) and out != label.endswith("_niet"):
            return None  # the other of the two would be the opposite
        asks = set(question.intent.asks) - {_PLAIN}
        if asks and not asks & {label, _ALSO.get(label, label)}:
            return None  # its words name another field
        if _names_a_thing(model, tokens) or _names_another(model, question):
            return None
        if share < CERTAIN and speaks_of_else(self._library, model, tokens):
            return None
        if not (recall.field(previous)[0] or recall.says_little(previous) or recall.known_alone(previous)):
            return None  # the turn before asked what no card tells
        return self._made(question, text.format(names[0].shown), previous)

    def _of_action(self, question: Question, previous: Question, recall: Recall) -> Question | None:
        """A field of the action that the turn before was about; what points at it stands for its name."""
        model, named = self._models.get("a"), _ACTION.search(previous.text)
        if fields_named(question.text) or question.intent.extreme in ("meest", "minst"):
            return None  # "wie trekt de meeste dossiers?" is asked of all
        if model is None or named is None or _BESIDES.search(fold(question.text)):
            return None
        spoken = words(opened(question.text))
        flat = " ".join(spoken)
        read = [(model, _with_action(flat)), (model, [*spoken, "bij", "@a"])]
        read += [(m, spoken) for m in [self._models.get(">a")] if m is not None]
        model, tokens = max(read, key=lambda pair: pair[0].likely(pair[1])[1])
        label, share = model.likely(tokens)
        asks = set(question.intent.asks)
        if label == ELSE or share < LIKELY or (_OF_ACTION_ALONE & asks and label not in asks):
            return None
        if _names_a_thing(model, tokens) or (
            share < CERTAIN and speaks_of_else(self._library, model, tokens)
        ):
            return None
        if not (
            previous.named("document")
            or " " in named.group().partition(" ")[2]
            or recall.subject(previous)[0]
        ):
            return None  # several documents may have an action of that number
        return self._made(question, WORDS["a"][label].format(_TAIL.sub("", named.group().rstrip())), previous)


def _with_action(flat: str) -> list[str]:
    """The words of a follow-up as those of a question that names the action."""
    made, times = _AT_IT.subn(lambda m: f"{_WHOLE.get(m[1], m[1])} @a", flat, count=1)
    if not times:
        made, times = _IT.subn("@a", flat, count=1)
    return (made if times else f"{flat} bij @a").split()


_CALLED = re.compile(r"\b(?:dossier|programma|project|thema|plan|onderwerp|traject) (?P<name>[a-z][\w-]{3,})")


def _names_another(model: FieldModel, question: Question) -> bool:
    """Whether a follow-up says a name that no frame has: "wie trekt het dossier Luchtvaart?" asks of that, also where there is none."""
    called = {match["name"] for match in _CALLED.finditer(fold(question.text))}
    named = {fold(w) for w in re.findall(r"(?<=[a-z,] )[A-ZÀ-Þ][\w'-]{3,}", question.text)}
    return bool(set(model.unseen([*called, *named])) - {"bureau"})


def _names_a_thing(model: FieldModel, tokens: Sequence[str]) -> bool:
    """Whether a word that no frame has stands behind an article: "de dijken" is something of its own."""
    unseen = set(model.unseen(tokens))
    return any(word in unseen and before in _ARTICLES for before, word in pairwise(tokens))
