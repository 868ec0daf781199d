"""The field of a dossier, an action or a lobby goal that a question describes instead of naming it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.lookup.across.likely import asks_twice
from assistant.lookup.actions.action_hours import initials_of, is_party, parties
from assistant.lookup.actions.told import called, field_of
from assistant.lookup.agendas import goals, stands_under, themes
from assistant.lookup.asked.action_names import entitled
from assistant.lookup.asked.described import CALLED, HALF, WEIGHTY, Fit, fitting, meant, topic_of
from assistant.lookup.asked.described_fields import (
    ASKED,
    CALLED_SO,
    CARRIED,
    LABELLED,
    QUESTIONS,
    SAYS_ACTION,
    SAYS_DOSSIER,
    SAYS_GOAL,
    SEVERAL_ASKED,
    THEME,
    WAS_SETTLED,
    AskedField,
)
from assistant.lookup.asked.titles import bearing, title_of
from assistant.lookup.cards import dossiers
from assistant.lookup.common import AIMS, Desk, found, not_found, sources_of, without_cards
from assistant.lookup.persons.of_an_office import of_an_office
from assistant.lookup.tables.cells import OF_HOURS
from assistant.reading.asking import ASKING
from assistant.reading.comparison import GROWS
from assistant.reading.field_words import DENIED, OTHER_WHO
from assistant.reading.question import Group, Question
from ingest.language import fold, stem, term_stems, words
from ingest.model import Record

TELLS = 0.2  # weight of the weightiest word of a description, at least
PHRASE = 3  # words in a row of a title that call a record by it
_ONE_DOSSIER = re.compile(r"\bwelk (?:\w+ )?dossier\b")
_BY_PARTY = re.compile(r"\bverantwoordelijk\b")
BY_NAME = 0.6  # share of a description that a goal must have by the words themselves, to be told before a sentence that has them
ABOUT = 0.5  # share of a description that a card must have where it says what it is,
BARELY = 0.1  # under which it says nothing of it there,
SAID = 0.8  # or where another card has as much of it by the words themselves
FAR = 0.15  # by which a record without the field is surely the one that is meant
_AIM_ASKED = re.compile(
    r"(?!.*\b(?:resulta(?:at|ten|eren)|uitkom\w*|oplever\w*|opleveren|levert)\b).*\b(?:doel(?:en|stelling\w*)?|bedoeling|beoog\w*)\b"
)
_BESIDE = ("wie", "planning", "investering")
SHOWN = 15  # names of dossiers that are told where nothing says which is meant
NEAR = 3  # records that are offered where a description may mean several


def _says_sort(flat: str) -> bool:
    return any(said.search(flat) for said in (SAYS_ACTION, SAYS_GOAL, SAYS_DOSSIER))


def _names_theme(question: Question, desk: Desk, flat: str) -> bool:
    """Whether a question has the whole name of a theme of an agenda or of the lobby."""
    of_lobby = goals.spelled_theme(desk.records("lobbydoel"), flat)
    return bool(of_lobby) or themes.fully_named(question, desk.records("thema"))


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the one record that a question describes, or ask which of a few it means; None where none fits."""
    if question.leaning or question.number or question.named("persoon"):
        return None
    if question.intent.form in ("waarom", "janee") or question.intent.extreme not in ("", "som"):
        return None
    flat = fold(question.text)
    if SEVERAL_ASKED.search(flat):
        return None
    # "wie presenteert de uitkomsten": not what they are
    fields = [a for a in ASKED if a.name != "resultaat" or question.intent.form != "wie"]
    asked = next((a for a in fields if a.asked.search(flat)), None)
    if asked is None or (asked.name == "wie" and OTHER_WHO.search(flat)):
        return None
    if question.intent.progress and asked.name in AIMS:
        return None
    if asked.name in AIMS and not _says_sort(flat) and _names_theme(question, desk, flat):
        return None  # the aim of that theme is asked
    if asked.name == "nummer" and _BY_PARTY.search(flat):
        return None  # the actions of a party are a list
    title = title_of(question, desk)
    if (asked.name != "thema" and THEME.search(flat)) or (
        title is not None and title.head == stem("dossier")
    ):
        return None  # it is called by a name
    if question.years and asked.name not in ("uren", "looptijd"):
        return None  # how it was or is at a time is told by texts
    if asked.name == "planning" and WAS_SETTLED.search(flat):
        return None  # when it was settled, and not when it is to be done
    kinds = _kinds(flat, asked, question, desk)
    topic = topic_of(question, asked.words)
    said = {w for g in topic for w in words(g.shown)}
    by_title = title is not None and said <= set(words(title.shown)) and not bearing(title, desk)
    if by_title and "trekkers" in question.intent.asks:
        return None  # all cards that speak of what is called so are told, and that none is
    if asked.name == "uren" and not _describes_more(question, desk, topic):
        return None  # those of a party, over all that it does
    if not topic:
        return _nothing_named(question, desk, asked, kinds)
    if not (LABELLED.search(flat) or CALLED_SO.search(flat)) or max(g.weight for g in topic) < TELLS:
        return None
    described = fitting(question, desk, kinds, topic)
    fits = [f for f in described if _has(f.record, asked)]
    if fits and described[0].score > fits[0].score + FAR:
        return None  # what is meant has no such field: its text may tell it
    named = desk.named("dossier", question)
    if any(f.record in named for f in fits):
        return None  # it is named, and nothing else is meant
    if named:
        fits = [f for f in fits if f.record.kind != "dossier" and _instead(desk, f.record, named, flat)]
    if not fits:
        only_of_dossiers = asked.kinds == ("dossier",) and asked.name in ("looptijd", "opdrachtgevers")
        return (
            none_of(question, desk, topic)
            if only_of_dossiers and CALLED_SO.search(flat) and not named
            else None
        )
    if asked.name == "thema" and fits[0].named < BY_NAME and fits[0].record.kind == "lobbydoel":
        told = stands_under.look_up(question, desk)
        if told is not None:
            return told  # a sentence says what no goal has a word of itself
    records = _quoted(question, _sorted_out(flat, meant(fits)))
    one_theme = asked.name == "thema" and len({(r.document, r.data["thema"]) for r in records}) == 1
    if asked.name == "wie" and records[0].kind == "dossier" and _mentions_only(records, fits):
        return None
    if len(records) == 1 or (one_theme and records[0].kind == "lobbydoel"):
        return _told(question, desk, asked, records[0])
    told_still = asked.name == "nummer" or (asked.name == "wie" and records[0].kind == "dossier")
    return None if told_still or len(records) > NEAR else _which(desk, asked, records)


def _mentions_only(records: Sequence[Record], fits: Sequence[Fit]) -> bool:
    """Whether cards say what is described only on the way, and none of them that it is what the card is about: not at all, or no more
    than another card that has it too. Who leads the card need not lead that."""
    within = max(f.within for f in fits if f.record in records)
    if within >= ABOUT or within < BARELY:
        return within < BARELY
    return any(f.record.kind == "dossier" and f.record not in records and f.named >= SAID for f in fits)


def refuse(question: Question, desk: Desk) -> Draft | None:
    """Where who leads a thing that is described is asked and nothing else has answered: that no dossier is about that, as only cards tell
    who leads, or which of a few is meant."""
    flat = fold(question.text)
    if question.leaning or question.names or without_cards(question, desk):
        return None
    asked = next((a for a in ASKED if a.asked.search(flat)), None)
    if asked is not None and asked.name == "naam" and _ONE_DOSSIER.search(flat):
        return _on_no_card(question, desk, topic_of(question, asked.words))
    if question.intent.form != "wie":
        return None
    if asked is None or asked.name != "wie" or OTHER_WHO.search(flat) or SEVERAL_ASKED.search(flat):
        return None
    if not (SAYS_DOSSIER.search(flat) or CALLED_SO.search(flat)) or CARRIED.search(flat):
        return None
    topic = topic_of(question, asked.words)
    fits = fitting(question, desk, ("dossier",), topic)
    records = meant(fits) if fits else []
    return _which(desk, asked, records) if 1 < len(records) <= NEAR else none_of(question, desk, topic)


def _on_no_card(question: Question, desk: Desk, topic: Sequence[Group]) -> Draft | None:
    """That no dossier is about what is named, where no card has any of its weighty words or what stands for them."""
    weighty = [g for g in topic if g.weight >= WEIGHTY]
    cards = [stems for _, stems in desk.texts("dossier")]
    if any(g.match(stems) >= HALF for g in weighty for stems in cards):
        return None
    return none_of(question, desk, topic)


def none_of(question: Question, desk: Desk, topic: Sequence[Group]) -> Draft | None:
    """That no dossier is about what is described, where none has every word of it."""
    if not any(g.weight >= WEIGHTY for g in topic) or fitting(question, desk, ("dossier",), topic):
        return None
    shown = ", ".join(f'"{g.shown}"' for g in topic if g.weight >= WEIGHTY)
    return not_found(
        f"Geen dossier gaat over {shown}."
        if len(topic) == 1
        else f"Geen dossier gaat over dit alles: {shown}.",
        passages=[h.passage for h in desk.search(question, 5).kept],
        suggestions=[f"Wat is de looptijd van {r.data['naam']}?" for r in desk.records("dossier")[:NEAR]],
        why="geen dossier over wat omschreven is",
    )


def _describes_more(question: Question, desk: Desk, topic: Sequence[Group]) -> bool:
    """Whether a description of what takes hours says more than whose they are, and that they change."""
    flat, stems = fold(question.text), {stem(w) for w in words(question.text)}
    named = [name for name in parties(desk) if is_party(name, flat, stems)]
    own = {stem(w) for name in named for w in (*words(name), initials_of(name))}
    return not named or any(g.head not in own | OF_HOURS and not GROWS.fullmatch(g.shown) for g in topic)


def _instead(desk: Desk, record: Record, named: Sequence[Record], flat: str) -> bool:
    """Whether a record may be meant instead of a dossier that a question seems to name: where it does not write out its name, and the
    record has the words of that too."""
    if record in named or any(fold(str(r.data["naam"])) in flat for r in named):
        return False
    asked = term_stems(flat, desk.library.compounds)
    own = {s for r in named for s in desk.stems_of(str(r.data["naam"]))} & asked
    return bool(own) and own <= next(body for one, body in desk.texts(record.kind) if one is record)


def _has(record: Record, asked: AskedField) -> bool:
    """Whether a record has what is asked; an action's own text may tell it too."""
    if record.kind != "actie" or asked.name in ("nummer", "uren"):
        return True
    return bool(record.data[{"wie": "verantwoordelijke"}.get(asked.name, asked.name)])


def _sorted_out(flat: str, records: list[Record]) -> list[Record]:
    """Of a dossier and an action that a question may mean alike, the one that its verb is said of: an action is carried out."""
    kinds = {r.kind for r in records}
    if len(kinds) < 2:
        return records
    kind = "actie" if CARRIED.search(flat) else "dossier"
    return [r for r in records if r.kind == kind]


def _quoted(question: Question, records: list[Record]) -> list[Record]:
    """Of several records the one of whose title a question has most words in a row, a phrase at least; else all."""
    asked = words(question.text)
    runs = [_longest_run(asked, words(str(r.data.get("titel") or r.data.get("naam") or ""))) for r in records]
    best = max(runs)
    return [records[runs.index(best)]] if best >= PHRASE and runs.count(best) == 1 else records


def _longest_run(one: Sequence[str], other: Sequence[str]) -> int:
    return SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size


def _which(desk: Desk, asked: AskedField, records: Sequence[Record]) -> Draft:
    """The few records that a description fits, and the question which of them is meant."""
    what = {"dossier": "Meer dan één dossier", "actie": "Meer dan één actie"}.get(
        records[0].kind, "Meer dan één lobbydoel"
    )
    made: list[Sentence] = [aside(f"{what} past bij deze omschrijving.")]
    for record in records:
        made += [_named(record)] if record.kind == "dossier" else [_called(desk, record)]
    made.append(aside("Welke bedoelt u?"))
    names = [_short_name(desk, r) for r in records]
    return Draft(
        "onduidelijk",
        "opzoeking",
        tuple(made),
        tuple(records),
        suggestions=tuple(QUESTIONS[asked.name].format(n) for n in names if asked.name in QUESTIONS),
        why="omschrijving past bij meer dan één",
        whole=True,
    )


def _nothing_named(question: Question, desk: Desk, asked: AskedField, kinds: Sequence[str]) -> Draft | None:
    """A field is asked and nothing said of what: which of them it may be of is asked back."""
    if question.names or question.years or question.documents or not QUESTIONS.get(asked.name):
        return None
    if re.search(
        r"\b(?:welke(?! (?:regio)?gemeente)|alle|hoeveel|noem|per|elk|ieder)\b", fold(question.text)
    ):
        return None  # all of them are asked, of whatever
    if any(w not in ASKING and w not in asked.words and stem(w) not in CALLED for w in words(question.text)):
        return None
    office = of_an_office(question, desk)
    if office is not None:
        return office
    called = _called_by_its_sort(question, desk) if "dossier" in asked.kinds else []
    kind = "dossier" if called else next((k for k in kinds if desk.records(k)), None)
    if kind is None:
        return None
    what = {"dossier": "welk dossier", "actie": "welke actie"}.get(kind, "welk lobbydoel")
    records = called or desk.records(kind)
    told = [aside(f"Van {what} wilt u dat weten?")]
    if kind == "dossier" and 1 < len(records) <= SHOWN:
        told.append(aside(f"Er zijn: {'; '.join(_short_name(desk, r) for r in records)}."))
    return Draft(
        "onduidelijk",
        "opzoeking",
        tuple(told),
        (),
        suggestions=tuple(QUESTIONS[asked.name].format(_short_name(desk, r)) for r in records[:NEAR]),
        why="niets genoemd",
        whole=True,
    )


def _called_by_its_sort(question: Question, desk: Desk) -> list[Record]:
    """The dossiers that have the word in their names by which a question calls the one that it means ("het programma"); none where
    fewer than two have."""
    said = {stem(w) for w in words(question.text)} & CALLED
    found = [
        r for r in desk.scope("dossier", question) if said & {stem(w) for w in words(str(r.data["naam"]))}
    ]
    return found if len(found) > 1 else []


def _short_name(desk: Desk, record: Record) -> str:
    if record.kind == "dossier":
        return str(record.data["naam"])
    if record.kind == "actie":
        return f"{entitled(record)} van {desk.library.documents[record.document].title}"
    return f"het lobbydoel over {record.data['thema']}"


def _called(desk: Desk, record: Record) -> Sentence:
    if record.kind == "actie":
        return called(desk, record)
    return say(f"{str(record.data['tekst']).rstrip('.')} ", cite(sources_of(record)["tekst"]), ".")


def _kinds(flat: str, asked: AskedField, question: Question, desk: Desk) -> list[str]:
    """The kinds of record that a question may be about: those that its words call by their sort, else all that have the field."""
    kinds = [k for k in asked.kinds if k != "dossier" or not without_cards(question, desk)]
    for said_so, kind in ((SAYS_ACTION, "actie"), (SAYS_GOAL, "lobbydoel"), (SAYS_DOSSIER, "dossier")):
        if said_so.search(flat):
            return [k for k in kinds if k == kind]
    return kinds


def _told(question: Question, desk: Desk, asked: AskedField, record: Record) -> Draft | None:
    """The field of one record; None where it does not have it."""
    made: list[Sentence] | None = None
    name = asked.name
    if record.kind == "dossier":
        name = {"wie": "trekkers", "resultaat": "doelen"}.get(asked.name, asked.name)
        if name == "naam":
            made = [_named(record)]
        else:
            denied = name == "gemeenten" and bool(DENIED.search(fold(question.text)))
            put = replace(question, intent=replace(question.intent, negated=denied))
            draft = dossiers.field_of(put, desk, record, name)
            made = list(draft.sentences) if draft is not None and draft.outcome == "beantwoord" else None
    elif record.kind == "actie":
        name = {"wie": "verantwoordelijke", "nummer": "wat"}.get(asked.name, asked.name)
        if name == "resultaat" and record.data["titel"] and _AIM_ASKED.search(fold(question.text)):
            name = "doel"  # what it is for, and not what is to be there in the end
        field = field_of(question, desk, record, name)
        what = field_of(question, desk, record, "wat")
        if field is not None and what is not None:
            made = [what, field] if _calls_little(question, asked) else [field, what]
            made = [field] if field == what or name == "wat" else made
            made += _asked_beside(question, desk, asked, record)
    elif asked.name == "thema" and record.data["thema"]:
        sources = sources_of(record)
        made = [
            say(
                f"Dit lobbydoel valt onder het thema {record.data['thema']} ",
                cite(sources.get("thema", sources["tekst"])),
                f": {str(record.data['tekst']).rstrip('.')} ",
                cite(sources["tekst"]),
                ".",
            )
        ]
    if not made:
        return None
    told = found([record], *made, why=f"beschreven {record.kind}, {asked.name}")
    return replace(told, whole=not asks_twice(question), field=name)


def _calls_little(question: Question, asked: AskedField) -> bool:
    """Whether a question says in one word who of what is asked, which may be more than one action: which it is, is told first."""
    return asked.name == "wie" and len(topic_of(question, asked.words)) == 1


def _asked_beside(question: Question, desk: Desk, asked: AskedField, record: Record) -> list[Sentence]:
    """What else a question asks of the same action: "wie doet het, en wanneer is het klaar?"."""
    flat = fold(question.text)
    if not re.search(r"\ben\b", flat):
        return []
    further = [a for a in ASKED if a is not asked and a.name in _BESIDE and a.asked.search(flat)]
    names = [{"wie": "verantwoordelijke"}.get(a.name, a.name) for a in further if _has(record, a)]
    told = (field_of(question, desk, record, name) for name in names)
    return [s for s in told if s is not None]


def _named(record: Record) -> Sentence:
    """Which dossier it is, with the first sentence of what it is."""
    sources = sources_of(record)
    span = sources.get("naam") or next(iter(sources.values()))
    theme = f", onder het thema {record.data['thema']}" if record.data["thema"] else ""
    return say(f"Dat is het dossier {record.data['naam']}{theme} ", cite(span), ".", checked=False)
