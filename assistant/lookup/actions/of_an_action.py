"""Whether the action of which a field is told is what was asked, or only speaks of it on the way.

When an action is planned and what it costs holds for what it does: "Verkennen van afspraken over studenten" is planned for a quarter, the
students are not. Decision 0016 says the same of dossiers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Sentence, aside
from assistant.evidence.told import TOLD
from assistant.lookup.actions.told import fields_asked
from assistant.lookup.asked.action_names import entitled
from assistant.lookup.asked.described import named_in
from assistant.lookup.asked.masked import mask
from assistant.lookup.common import Desk, subject
from assistant.quoting.sureness import NEAREST
from assistant.reading.asked_of import ASKED_OF
from assistant.reading.field_model import ELSE
from assistant.reading.nouns import PARTICIPLE, nouns_of
from assistant.reading.question import Group, Question
from ingest.language import STOPWORDS, fold, sentences, stem, words
from ingest.model import Record

WEIGHTY = 0.2  # of a word of a subject
AS_GOOD = 0.74  # how well a title must have one, or what stands for it
FEW = 2  # words of a subject at most: more of them describe one action
ELSEWHERE = 0.75  # how likely it must be that no field of an action is asked
HEAD = 3  # words of a title that say what is done
_OTHER_DEED = "Wanneer dat was of is, staat er niet bij. Wel staat er dit."
# What may be said of any action: that it is begun, done, over.
_CARRIED_OUT = re.compile(
    r"(?:uit|op|af)?ge(?:voerd|start|pakt|rond|leverd|zet|pland|daan|maakt|regeld|organiseerd|werkt)|begonnen|voltooid|gerealiseerd|afgelopen|behandeld|"
    r"aangepakt|aangevangen|ingevoerd|afgehandeld|ondernomen|verwacht|voorzien|besproken|gehouden|bezig|gereed|beoogd|gelukt|afgevinkt"
)
# "Wat kost een huurwoning?" asks what any of them costs.
_PRICE = re.compile(
    r"\bkost(?:en)? (?:(?:nou|nu|dan|gemiddeld|eigenlijk) )*een\b|\bhoe duur (?:is|zijn) een\b|\bprijs van een\b"
)
_PREPARES = re.compile(
    r"\b(?:verken\w*|onderzoek\w*|onderzoch\w*|uitwerk\w*|werken .*\buit|in kaart|inventaris\w*|advies|adviseren|voorbereid\w*|haalbaarheid\w*)\b"
)
# "welke proef gaat van start?" asks what it is, whatever is said of it
_A_THING = re.compile(
    r"\bwelke? (?!(?:jaar|jaren|maand\w*|kwarta\w+|periode|termijn\w*|datum|moment\w*|planning|dag|partij\w*|organisaties?|wethouder|bestuurder|persoon|som|bedrag\w*|budget|kosten|middelen|uren|inzet|resultaat"
    r"|resultaten|product\w*|opbrengst\w*|eindproduct\w*)\b)\w+"
)
_OF_ACTIONS = re.compile(
    r"\b(?:actie(?:s|punt)?|pilot|proef|onderzoek|verkenning|project|plan(?:nen)?|overleg|gesprek)\b"
)


def held_against(question: Question, desk: Desk, draft: Draft) -> Draft | None:
    """An answer of an action, with that it is not called after what is asked where it only speaks of that; None where it only has what may
    stand for a thing that other texts name."""
    if draft.why != "actie" or draft.outcome != "beantwoord" or question.follow_up:
        return draft
    one = len({r.id for r in draft.records}) == 1
    if question.intent.form == "wanneer" and one and of_another_deed(question, desk, draft.records[0]):
        return replace(draft, outcome="niet-gevonden", sentences=(aside(_OTHER_DEED), *draft.sentences))
    if question.number:
        return draft
    if (
        question.paragraph
        or len({r.id for r in draft.records}) != 1
        or _OF_ACTIONS.search(fold(question.text))
    ):
        return draft
    topic = [g for g in subject(question, ASKED_OF) if g.weight >= WEIGHTY]
    record = draft.records[0]
    if not topic or len(topic) > FEW:
        return draft
    if question.intent.form == "wanneer" and _only_stands_for(desk, record, topic):
        return None
    if _is_called(desk, record, topic):
        return _saying_it_prepares(question, draft, topic)
    shown = f'"{_shown(question, topic)}"'
    if all(named_in(g, desk.stems_of(str(record.data["titel"] or ""))) for g in topic):
        told = (*draft.sentences, _of_the_action_only(shown))
        if not _PRICE.search(fold(question.text)):
            return replace(draft, sentences=told)
        first = aside("Dat staat niet in de documenten. Wel staat er dit.")
        return replace(draft, outcome="niet-gevonden", sentences=(first, *told))
    said = desk.stems_of(*(t for t in map(record.data.get, ("tekst", "thema")) if isinstance(t, str)))
    if any(_is_called(desk, r, topic) for r in desk.records("actie")):
        lead = NEAREST
    elif all(named_in(g, said) for g in topic):
        lead = f"Geen actie heet naar {shown}; het komt ter sprake in {entitled(record)}."
    else:
        lead = f"Geen actie heet naar {shown}; het dichtst daarbij komt {entitled(record)}."
    return replace(draft, sentences=(aside(lead), *draft.sentences))


def _tells_all(question: Question, draft: Draft) -> bool:
    """Whether a draft tells one numbered action as a whole, as no field of it is named: the words together may still ask for one."""
    whole = draft.why == "actie" and len(draft.records) == 1 and draft.outcome == "beantwoord"
    if not question.number or question.follow_up or not whole:
        return False
    return fields_asked(question) == ["wat"] and not _A_THING.search(fold(question.text))


def held_to_its_words(question: Question, desk: Desk, draft: Draft) -> Draft:
    """An action told as a whole, with that it does not say what is asked where the words together ask for none of its fields and one of
    them is not in it ("is actie 4 haalbaar?")."""
    model, masked = desk.field_models.get("a"), mask(question, desk)
    if model is None or masked.kind != "a" or not _tells_all(question, draft):
        return draft
    label, share = model.likely(masked.tokens)
    if label != ELSE or share < ELSEWHERE:
        return draft
    record = draft.records[0]
    told = desk.stems_of(*(t for t in record.data.values() if isinstance(t, str)))
    said = set(masked.tokens)
    asked = [g for g in subject(question, ASKED_OF) if g.weight >= WEIGHTY and g.shown in said]
    if all(g.match(told) >= TOLD for g in asked):
        return draft
    title = desk.library.documents[record.document].title
    lead = aside(f"Dat staat niet bij {entitled(record)} van {title}. Wel staat er dit.")
    return replace(draft, outcome="niet-gevonden", sentences=(lead, *draft.sentences))


def _of_the_action_only(shown: str) -> Sentence:
    return aside(f"Dat geldt voor die actie, en niet vanzelf voor {shown}.")


def _saying_it_prepares(question: Question, draft: Draft, topic: Sequence[Group]) -> Draft:
    """When an action is planned that only prepares what is asked about ("verkennen of er een fonds komt"), with that it says no more."""
    if question.intent.form != "wanneer" or _PREPARES.search(fold(question.text)):
        return draft
    if not _PREPARES.search(fold(said_first(draft.records[0]))):
        return draft
    only = _of_the_action_only(f'"{_shown(question, topic)}"')
    return replace(draft, sentences=(*draft.sentences, only))


def of_another_deed(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a question asks when something was or is done to an action that the action does not speak of ("wanneer is actie 4
    bedacht?"): it is planned to be carried out."""
    nouns = nouns_of(question.text)
    said = [g for g in question.groups if g.shown not in nouns and PARTICIPLE.match(g.shown)]
    deeds = [g for g in said if g.weight >= WEIGHTY and not _CARRIED_OUT.fullmatch(g.shown)]
    told = desk.stems_of(*(t for t in record.data.values() if isinstance(t, str)))
    return any(g.match(told) < TOLD for g in deeds)


def _shown(question: Question, topic: Sequence[Group]) -> str:
    """A subject as it is asked, with a usual word that goes with it ("beschermd wonen")."""
    asked = {g.shown for g in subject(question, ASKED_OF)}
    said = words(question.text)
    first = next((k for k, w in enumerate(said) if w in {g.shown for g in topic}), 0)
    last = first
    while last + 1 < len(said) and said[last + 1] in asked:
        last += 1
    return " ".join(said[first : last + 1])


def _only_stands_for(desk: Desk, record: Record, topic: Sequence[Group]) -> bool:
    """Whether an action without a title has the one thing that is asked about by other words only, while some text has its own."""
    if record.data["titel"] or len(topic) != 1 or not desk.library.index.frequency(topic[0].head):
        return False
    said = {stem(w) for t in record.data.values() if isinstance(t, str) for w in words(t)}
    return not any(topic[0].head in s for s in said)


def _is_called(desk: Desk, record: Record, topic: Sequence[Group]) -> bool:
    """Whether what an action says first it does has a word of a subject; without a title its first sentence says that."""
    first = desk.stems_of(said_first(record))
    called = [g.match(first) >= AS_GOOD for g in topic]
    return any(called) if record.data["titel"] else all(called)


def said_first(record: Record) -> str:
    """What an action says first that it does: the first words of its title, or without one its first sentence."""
    title = str(record.data["titel"] or "")
    if title:
        return " ".join([w for w in words(title) if w not in STOPWORDS][:HEAD])
    text = " ".join(str(record.data["tekst"] or "").split())
    ends = sentences(text)
    return text[: ends[0][1]] if ends else text
