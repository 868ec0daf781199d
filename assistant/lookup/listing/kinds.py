"""The kinds of things that lists are asked of, each with the reader of its conditions and the words of its answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.draft import Draft
from assistant.lookup.actions.told import source_of, title_of
from assistant.lookup.asked.action_names import entitled, opening
from assistant.lookup.common import Desk, titled
from assistant.lookup.listing.canon import Canon
from assistant.lookup.listing.clauses import Asked, clauses_of
from assistant.lookup.listing.condition import LIGHT, ONLY, Clause, Condition
from assistant.lookup.listing.of_abbreviations import abbreviations
from assistant.lookup.listing.of_abbreviations import read as of_abbreviation
from assistant.lookup.listing.of_actions import read as of_action
from assistant.lookup.listing.of_dossiers import COMMISSION, JOINING, LEADING, OFFICES, THEME
from assistant.lookup.listing.of_dossiers import read as of_dossier
from assistant.lookup.listing.of_goals import read as of_goal
from assistant.lookup.listing.of_others import holding, led_by, of_person, of_town, towns
from assistant.lookup.listing.telling import Noun, told
from assistant.lookup.listing.terms import TERM_WORDS
from assistant.reading.denials import NOT
from assistant.reading.question import Question
from ingest.language import stem
from ingest.model import Record

VOCABULARY = frozenset().union(
    JOINING, LEADING, COMMISSION, THEME, TERM_WORDS, LIGHT, NOT, ONLY, OFFICES
) | frozenset(
    "dossiers regiodossiers regiozaken onderwerpen trajecten programma's klussen projecten bestuurders trekkers gemeenten gemeentes regiogemeenten plaatsen personen mensen "
    "acties lobbydoelen bestuurlijk wethouders burgemeesters minstens hoogstens minimaal maximaal precies".split()
)
_AGENDA = re.compile(
    r"\b(?:van|uit|in|op|binnen|volgens) (?:de|het) (\w*(?:agenda|actielijst|actieplan|actieoverzicht))\b"
)
_VERBS = frozenset("treedt treden spelen speelt ligt liggen trekken trekt komen komt".split())
Reader = Callable[[Clause, Desk], Condition | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """What is listed: its words, all there are of it, and how its conditions are read."""

    noun: Noun
    scope: Callable[[Desk], Sequence[Record]]
    reader: Reader


def _called(record: Record) -> str:
    return str(record.data["naam"])


def _action(record: Record) -> str:
    return f"{opening(record)}{title_of(record, 150).rstrip(' .')}"


KINDS = {
    "dossier": Kind(
        Noun("dossier", "dossiers", True, _called), lambda desk: desk.records("dossier"), of_dossier
    ),
    "persoon": Kind(
        Noun("bestuurder", "bestuurders", False, lambda r: titled(r.data)),
        lambda desk: desk.records("persoon"),
        of_person,
    ),
    "gemeente": Kind(Noun("gemeente", "gemeenten", False, _called), lambda desk: desk.once(towns), of_town),
    "afkorting": Kind(
        Noun("afkorting", "afkortingen", False, lambda r: str(r.data["term"])),
        lambda desk: desk.once(abbreviations),
        of_abbreviation,
    ),
    "actie": Kind(
        Noun("actie", "acties", False, _action, True, entitled),
        lambda desk: desk.records("actie"),
        of_action,
    ),
    "lobbydoel": Kind(
        Noun(
            "lobbydoel",
            "lobbydoelen",
            True,
            lambda r: " ".join(str(r.data["tekst"]).split()).rstrip(" ."),
            True,
        ),
        lambda desk: desk.records("lobbydoel"),
        of_goal,
    ),
}


def kind_of(asked: Asked) -> str:
    """What is listed; "waar" and "wat" before a municipality or a person ask for dossiers."""
    if asked.kind in ("waar", "naam"):
        return "dossier"
    if asked.kind == "wie":
        return "" if asked.before.strip(" .,:") or re.match(r"\s*(?:is|was)\b", asked.rest) else "persoon"
    return asked.kind


def asks_for_any(asked: Asked) -> bool:
    """Whether a question asks if there are any."""
    return re.search(r"\b(?:zijn|is|bestaan|bestaat|staan) er\b", asked.before) is not None


def _names_one(canon: Canon, rest: str, kind: str) -> bool:
    marks = re.findall(rf"\b{kind}_\d+", rest)
    return len(marks) == 1 and len(canon.names[marks[0]].items) == 1


def _under(desk: Desk, actions: Sequence[Record], agenda: str) -> list[Record]:
    """The actions of the documents that have an agenda of such a name over some of them."""
    named = stem(agenda)
    held = {
        r.document for r in actions if named in desk.stems_of(*desk.headings(source_of(r, "titel", "tekst")))
    }
    return [r for r in actions if r.document in held]


def answer(question: Question, desk: Desk, canon: Canon, asked: Asked) -> Draft | None:
    """The list, complete or empty; None where a clause is not understood or there is none."""
    kind = KINDS.get(kind_of(asked))
    if kind is None:
        return None
    conditions: list[Condition] = []
    office = re.match(rf"(?:bestuurlijk )?({'|'.join(map(re.escape, OFFICES))})s?$", asked.noun)
    if office is not None:
        conditions.append(holding(office.group(1)))
    documents = [n for k, v in canon.names.items() if k.startswith("doc_") for n in v.items]
    rest = re.sub(r"\b(?:(?:van|uit|in|bij|binnen|volgens) )?(?:de |het )?doc_\d+\b", "", asked.rest)
    scope = list(kind.scope(desk))
    if (
        kind is KINDS["actie"]
        and (agenda := _AGENDA.search(rest))
        and (own := _under(desk, scope, agenda[1]))
    ):
        scope, rest = own, _AGENDA.sub("", rest)
    for clause in clauses_of(canon, rest, _VERBS):
        made = kind.reader(clause, desk)
        if made is None:
            return None
        conditions.append(made)
    within = (set(documents) & set(question.documents) if question.documents else set(documents)) or set(
        question.documents
    )
    scope = [r for r in scope if not within or not r.document or r.document in within]
    if kind is KINDS["gemeente"] and len(conditions) == 1 and _names_one(canon, asked.rest, "dos"):
        return None  # who takes part in one dossier is told with what its card says beside the names
    if asked.kind == "wie" and len(conditions) == 1 and not re.search(r"\bnum_\d+", asked.rest):
        return None  # who leads one dossier, or comes from a place, is told with more than a name
    if re.search("trekker", asked.noun):
        scope = [r for r in scope if kind.noun.one != "bestuurder" or led_by(r)]
    if asked.kind == "naam" and not re.search(r"\b(?:mee|dossiers?|niet bij)\b", asked.rest):
        return None
    if not conditions or not scope:
        return None
    return told(kind.noun, scope, conditions, asks_for_any(asked))
