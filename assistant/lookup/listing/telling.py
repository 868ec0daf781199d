"""A list in words: all that meet the conditions, each with what shows it, or that there is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import LONG_LIST, count_word, fitted, found, in_a_row, not_found
from assistant.lookup.listing.condition import Condition, either
from ingest.model import Record

_SINGULAR = {
    "lopen": "loopt", "aflopen": "afloopt", "trekken": "trekt", "zijn": "is", "meedoen": "meedoet", "ontbreken": "ontbreekt",
    "staan": "staat", "beginnen": "begint", "kosten": "kost", "eindigen": "eindigt", "vragen": "vraagt", "hebben": "heeft", "duren": "duurt",
}  # fmt: skip
_OF_OTHERS = re.compile(r"\bwaar\w+ (?:(?!\b(?:die|dat|met|waar\w+)\b).)* en \S+ (?:geen van beide |niet )*$")
_CLAUSES = ("die ", "waar")  # they come behind "met ..." and "onder ..."
_MOST_SILENT = 4  # names of those of which the register does not say it


@dataclass(frozen=True, slots=True)
class Noun:
    """What is listed in words. `neuter`: "het dossier dat", not "de actie die". `called` names a record. `sentences`: by a whole
    sentence, so that the items are numbered; `short` then names it in a few words."""

    one: str
    many: str
    neuter: bool
    called: Callable[[Record], str]
    sentences: bool = False
    short: Callable[[Record], str] | None = None


def told(
    noun: Noun,
    scope: Sequence[Record],
    conditions: Sequence[Condition],
    whether: bool = False,
    beside: Sequence[str] = (),
) -> Draft:
    """The list over a scope. `whether`: the question asks if there are any. `beside`: the names of what it leaves out of the scope."""
    chosen = [r for r in scope if all(c.meets(r) for c in conditions)]
    if not chosen:
        conditions = either(conditions)
        chosen = [r for r in scope if all(c.meets(r) for c in conditions)]
    said = " en ".join(
        sorted(dict.fromkeys(c.said for c in conditions), key=lambda text: text.startswith(_CLAUSES))
    )
    rest = _silent(noun, scope, conditions)
    if not chosen:
        all_ = f"alle {count_word(len(scope))} {noun.many}"
        but = f"Behalve {in_a_row(beside)} is er" if beside else "Er is"
        none = f"{'Nee. ' if whether else ''}{but} geen {noun.one} {of_one(said, noun)}; dat is nagegaan voor {all_}."
        return replace(
            not_found(none, *rest, why=f"geen {noun.one} dat aan de voorwaarden voldoet"), whole=True
        )
    own = conditions[0].lead if len(conditions) == 1 and not beside else ""
    there = (
        f"één {noun.one} {of_one(said, noun)}"
        if len(chosen) == 1
        else f"{count_word(len(chosen))} {noun.many} {said}"
    )
    verb = "is" if len(chosen) == 1 else "zijn"
    lead = (
        own.format(f"{len(chosen)} {noun.one if len(chosen) == 1 else noun.many}").replace("deze 1", "dit")
        if own
        else f"Behalve {in_a_row(beside)} {verb} er {there}"
        if beside
        else f"Er {verb} {there}"
    )
    text = say(f"{'Ja. ' if whether else ''}{lead}: ", *_items(noun, chosen, conditions), ".", checked=False)
    return replace(found(chosen, text, *rest, why=f"{noun.many} met voorwaarden"), whole=True)


def _items(noun: Noun, chosen: Sequence[Record], conditions: Sequence[Condition]) -> Sequence[Piece]:
    grounds = {tuple(dict.fromkeys(s for c in conditions for s in c.spans(r))) for r in chosen}
    if len(grounds) == 1 and not noun.sentences and not any(c.shown(r) for c in conditions for r in chosen):
        return [in_a_row([noun.called(r) for r in chosen]), " ", cite(*grounds.pop())]
    called = fitted([noun.called(r) for r in chosen], LONG_LIST - 100)
    items: list[tuple[Piece, ...]] = []
    for k, (record, name) in enumerate(zip(chosen, called, strict=True), 1):
        shown = next((s for c in conditions if (s := c.shown(record))), "")
        spans = dict.fromkeys(s for c in conditions for s in c.spans(record))
        number = f"({k}) " if noun.sentences and len(chosen) > 1 else ""
        items.append((f"{number}{name}{f' ({shown})' if shown else ''} ", cite(*spans)))
    if not noun.sentences:
        return joined(items)
    return [piece for k, item in enumerate(items) for piece in (("; ",) if k else ()) + item]


def _silent(noun: Noun, scope: Sequence[Record], conditions: Sequence[Condition]) -> list[Sentence]:
    """Of whom the register does not say what is asked."""
    for condition in conditions:
        others = [c for c in conditions if c is not condition]
        unsaid = [
            r
            for r in scope
            if condition.silence
            and not condition.known(r)
            and all(o.meets(r) or not o.known(r) for o in others)
        ]
        if unsaid:
            names = (
                in_a_row([(noun.short or noun.called)(r) for r in unsaid])
                if len(unsaid) <= _MOST_SILENT and (noun.short or not noun.sentences)
                else f"{count_word(len(unsaid))} {'andere ' * (len(unsaid) < len(scope))}{noun.many}"
            )
            return [aside(f"{condition.silence.format(names)}.")]
    return []


def of_one(said: str, noun: Noun) -> str:
    """What is said of several, of one: "die in 2026 aflopen" -> "dat in 2026 afloopt"."""
    out = re.sub(r"\bdie\b", "dat", said) if noun.neuter else said
    verbs = "|".join(_SINGULAR)
    # "waaraan A en B meedoen": those are several still
    return re.sub(
        rf"\b(?:{verbs})\b",
        lambda m: m.group() if _OF_OTHERS.search(out[: m.start()]) else _SINGULAR[m.group()],
        out,
    )
