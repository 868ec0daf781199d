"""Panels without words for labels (icons, drawings): what each value is, told from the value itself.

A term, a person with a function and a list of municipalities are known by what they say. Only what stands outside the
texts under labelled headings counts, on a page that has such headings and no labelled facts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ingest.language import fold
from ingest.model import Block, Outline
from ingest.records.cards import TEXTS
from ingest.records.labels import field_of
from ingest.records.lists import drawn_text, is_all_but, names_body, split_items
from ingest.records.looptijden import is_term
from ingest.records.names import FUNCTION, INITIALS, NOBODY
from ingest.records.panel_parts import FACTS, as_field, flat
from ingest.records.people import parse_people
from ingest.records.places import named_in

_LABELS = {
    "gemeenten": "Gemeenten",
    "opdrachtgevers": "Opdrachtgever",
    "trekkers": "Trekker",
    "looptijd": "Looptijd",
}
_PARTY = re.compile(
    r"(?:de |het )?(?:regiogemeenten|rijk|(?:woning)?corporaties|netbeheerders?\b.*|vervoers?regio\b.*|partners)$",
    re.I,
)
_VALUE = 200  # characters
_INDENT = 40  # points that a text may stand further in than the heading above it


def told_by_value(outline: Outline, changed: Mapping[int, Sequence[Block]]) -> dict[int, list[Block]]:
    """The fields of all pages whose panels have no labels; `changed` are the fields that were found by label.

    A page counts where its values tell two facts, one of them who leads or who takes part.
    """
    loose = {
        page.number: found
        for page in outline.pages
        if (found := _beside_texts(outline, list(outline.on_page(page.number)), changed))
    }
    if not loose:
        return {}
    towns = {fold(name) for name in named_in(outline)} | _returning(outline, loose.values())
    out: dict[int, list[Block]] = {}
    for blocks in loose.values():
        told = [(block, _fact(outline, block, towns)) for block in blocks]
        facts = {name for _, name in told} & FACTS
        if len(facts) > 1 and facts & {"trekkers", "gemeenten"}:
            out |= _fields(told)
    return out


def _fields(told: Iterable[tuple[Block, str]]) -> dict[int, list[Block]]:
    """The blocks that tell a fact as fields; those that follow one another and tell the same are one value.

    What else stands in their column is no part of the page's texts.
    """
    told = list(told)
    facts = [block for block, name in told if name in FACTS]
    out: dict[int, list[Block]] = {}
    last, place = "", (0, 0)
    for block, name in told:
        if name in FACTS:
            place = place if name == last else (block.begin, block.begin)
            out[id(block)] = [as_field(block, _LABELS[name], place, block.begin, block.end)]
        elif any(abs(block.box.x0 - b.box.x0) < _INDENT and block.group == b.group for b in facts):
            out[id(block)] = [replace(block, kind="caption")]
        last = name
    return out


def _beside_texts(
    outline: Outline, blocks: Sequence[Block], changed: Mapping[int, Sequence[Block]]
) -> list[Block]:
    """The short blocks of a page that stand under none of its labelled headings; none where facts have labels."""
    heads = [b for b in blocks if b.kind == "heading" and field_of(outline.text(b)) in TEXTS]
    fields = [*flat(changed.get(id(b), []) for b in blocks), *(b for b in blocks if b.kind == "field")]
    told = {field_of(outline.text(h)) for h in heads} | {field_of(f.label) for f in fields} & set(TEXTS)
    if len(told) < 2 or any(field_of(f.label) in FACTS for f in fields):
        return []
    columns = [(head, _right(head, blocks)) for head in heads]
    return [
        b
        for b in blocks
        if b.kind in ("paragraph", "item", "caption", "footnote")
        and id(b) not in changed
        and b.end - b.begin <= _VALUE
        and not any(head.box.y0 < b.box.y0 and head.box.x0 - 3 <= b.box.x0 < right for head, right in columns)
    ]


def _right(head: Block, blocks: Iterable[Block]) -> float:
    """How far to the right the text below a heading reaches."""
    own = [
        b.box.x1
        for b in blocks
        if 0 <= b.box.x0 - head.box.x0 < _INDENT and b.group == head.group and b.box.y0 >= head.box.y0
    ]
    return max(own, default=head.box.x1)


def _returning(outline: Outline, pages: Iterable[Sequence[Block]]) -> set[str]:
    """Names that come back in the lists of several panels: most likely municipalities."""
    seen: Counter[str] = Counter()
    for blocks in pages:
        names: set[str] = set()
        for block in blocks:
            items = split_items(drawn_text(outline.pages[block.page - 1], block.begin, block.end))
            if len(items) > 1 or block.kind == "item":
                names |= {fold(item.naam) for item in items if _may_be_town(item.naam)}
        seen.update(names)
    return {name for name, n in seen.items() if n > 1}


def _may_be_town(name: str) -> bool:
    return (
        (name[:1].isupper() or name[:1] in "'’")
        and len(name.split()) <= 4
        and not any(c.isdigit() for c in name)
        and not FUNCTION.search(name)
        and not names_body(name)
    )


def _fact(outline: Outline, block: Block, towns: set[str]) -> str:
    """The fact that a value tells, or an empty string."""
    text = drawn_text(outline.pages[block.page - 1], block.begin, block.end)
    if is_term(text):
        return "looptijd"
    if is_all_but(text) or _are_towns(text, towns):
        return "gemeenten"
    if NOBODY.match(text.strip()) or any(
        _is_sure(text, person.functie) for person in parse_people(text, towns)
    ):
        return "trekkers"
    if (items := split_items(text, groups=True)) and _are_bodies([item.naam for item in items]):
        return "opdrachtgevers"
    return ""


def _are_bodies(names: Sequence[str]) -> bool:
    """Whether names are those of boards and organisations, at least one of a kind that is surely one."""
    return all(names_body(name) or _PARTY.match(name) for name in names) and (
        len(names) > 1 or names_body(names[0])
    )


def _is_sure(text: str, function: str | None) -> bool:
    """Whether a name is surely that of a person: with a function, initials, or a place in brackets."""
    return function is not None or re.search(INITIALS, text) is not None or "(" in text


def _are_towns(text: str, towns: set[str]) -> bool:
    whole = [name for name in towns if " en " in name]
    names = [fold(item.naam) for item in split_items(text, whole=whole)]
    return bool(names) and sum(name in towns for name in names) > 0.5 * len(names)
