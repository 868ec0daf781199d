"""A follow-up in which words point at a member of what was told: "die tweede", "hij", "een van hen", "de andere"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from assistant.reading.field_words import PRIVATE
from assistant.reading.question import Group, Question, Recall
from assistant.reading.wording import HISTORY
from assistant.turns import followup, pointing
from assistant.turns.again import not_told
from assistant.turns.of_people import surnames_of
from assistant.turns.steps import stepped_to
from assistant.words.lexicon import Lexicon, Name
from ingest.language import fold, stem, words


class Plain(Protocol):
    """Reads a text alone: (as typed, repaired, what was corrected) -> question."""

    def __call__(self, asked: str, repaired: str, corrected: tuple[tuple[str, str], ...]) -> Question: ...


class NamedBack:
    """Reads such follow-ups for one library. `plain` reads a text alone; `named_in`: the dossiers that a text names."""

    def __init__(self, lexicon: Lexicon, plain: Plain, named_in: Callable[[str], Sequence[Name]]) -> None:
        self._surnames = surnames_of(lexicon)
        self._plain = plain
        self._named_in = named_in

    def read(self, question: Question, previous: Question, recall: Recall) -> Question | None:
        """A follow-up that points at a person or a member of a list of the answer before it ("die tweede", "hij")."""
        rest = followup.opened(question.text)
        flat = fold(rest)
        if len(flat) != len(rest):
            return None
        surnames = self._surnames
        place = pointing.pointed(flat)
        bare = followup.ellipsis(question.asked)
        if place is not None and not_told(previous.told):
            return None  # what only comes nearest is no list
        if other := pointing.other_of_two(flat, previous.item, previous.listing):
            said = previous.text.replace(previous.item, other)
            if said != previous.text:
                return self._about(question, previous, said, other, previous.listing)
        if place is not None and not (previous.number and stepped_to(question, previous) != previous.number):
            index, begin, end, noun = place
            items = self._listing(question, previous, noun, surnames)
            if items and not -len(items) <= index < len(items):  # not all of them were told
                whole = replace(previous, told=recall.answer(previous))
                items = self._listing(question, whole, noun, surnames)
            if items and -len(items) <= index < len(items):
                item = items[index]
                text = f"{rest[:begin]}{item}{rest[end:]}"
                if bare:
                    text = (
                        previous.text.replace(previous.item, item)
                        if previous.item and previous.item in previous.text
                        else previous.text.replace(" en ".join(items), item)
                        if items and " en ".join(items) in previous.text
                        else f"Wat is {item}?"
                    )
                return self._about(question, previous, text, item, items)
            return None
        found = pointing.he(flat) or (pointing.that_one(flat) if previous.intent.form == "wie" else None)
        own = pointing.his(flat)
        if (found is not None or own is not None) and not question.named("persoon"):
            people = pointing.people_in(previous.told, surnames) or [
                n.shown for n in previous.named("persoon")
            ]
            if len(people) == 1 and own is not None:
                text = f"{rest[: own[0]]}{pointing.article(own[2])} {own[2]} van {people[0]}{rest[own[1] :]}"
                return self._about(question, previous, text, people[0], ())
            if len(people) == 1 and found is not None:
                text = f"{rest[: found[0]]}{people[0]}{rest[found[1] :]}"
                return self._about(question, previous, text, people[0], ())
        of_people = (
            previous.intent.form == "wie"
            and question.intent.form == "janee"
            and not question.names
            and pointing.of_them(flat) is None
        )
        all_of_them = pointing.they(flat) if of_people or PRIVATE.search(flat) else None
        if all_of_them is not None and len(people := pointing.people_in(previous.told, surnames)) > 1:
            text = f"{rest[: all_of_them[0]]}{' en '.join(people)}{rest[all_of_them[1] :]}"
            return self._about(question, previous, text, "", people)
        them = pointing.of_them(flat)
        if them is not None and len(people := pointing.people_in(previous.told, surnames)) > 1:
            said = " of ".join([", ".join(people[:-1]), people[-1]])
            text = f"{rest[: them[0]]}{said}{rest[them[1] :]}"
            return self._about(question, previous, text, "", people)
        return None

    def _listing(
        self, question: Question, previous: Question, noun: str, surnames: Sequence[tuple[str, str]]
    ) -> Sequence[str]:
        """The members that an ordinal counts: the persons or the list of the answer before, or the list before that."""
        if followup.ellipsis(question.asked) and (two := _both(previous)):
            return two
        people = pointing.people_in(previous.told, surnames)
        if pointing.person_noun(noun):
            return people or (previous.listing if len(previous.listing) > 1 else ())
        if previous.item and len(previous.listing) > 1 and followup.ellipsis(question.asked):
            return previous.listing  # the list that one of has just been asked of
        if pointing.numbered(previous.told) and not self._named_in(noun):
            return pointing.listed(previous.told)
        if len(named := self._named_in(previous.told)) > 1 and previous.intent.form != "wie":
            return [n.shown for n in named]
        asked = {stem(w) for w in words(previous.text)}
        if noun and stem(noun) not in asked and not any(stem(noun) in s for s in asked):
            return ()
        if len(people) > 1 and previous.intent.form == "wie":
            return people
        return pointing.listed(previous.told) or previous.listing

    def _about(
        self, question: Question, previous: Question, text: str, item: str, items: Sequence[str]
    ) -> Question:
        """A follow-up in which words of the answer before stand for what pointed at them."""
        text = text[:1].upper() + text[1:]
        made = self._plain(question.asked, text, question.corrected)
        stands_alone = any(n.kind in ("persoon", "dossier") for n in made.names)
        groups = made.groups
        if not stands_alone:
            groups = with_history(made, previous, HISTORY * 0.6)
        inherited = len(groups) - len(made.groups)
        return replace(
            made,
            groups=groups,
            names=made.names if stands_alone else (*made.names, *previous.named("document")),
            follow_up=True,
            previous=previous,
            swapped=stands_alone,
            item=item,
            listing=tuple(items),
            inherited=inherited,
            unknown=(),
        )


def with_history(question: Question, previous: Question, factor: float) -> tuple[Group, ...]:
    """The words of a follow-up with those of the question before that it does not say itself."""
    have = {a for g in question.groups for a in g.alternatives[0][0]}
    return (
        *question.groups,
        *(replace(g, weight=g.weight * factor) for g in previous.groups if g.head not in have),
    )


def _both(previous: Question) -> Sequence[str]:
    """The two dossiers that the question before names together ("... mee aan A en B?"), in its order; empty where it names no two so."""
    named = sorted((n.shown for n in previous.named("dossier")), key=previous.text.find)
    return named if len(named) == 2 and " en ".join(named) in previous.text else ()
