"""What was asked of the sorts of things of the register, in words: the list, the number, the most, the average, the order or the share."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import LONG_LIST, capital, count_word, fitted, found, in_a_row, not_found, plural
from assistant.lookup.relations.asked import LEAST, SHARE, Asked
from assistant.lookup.relations.units import (
    ACTION,
    ADDRESSEE,
    COMMISSIONER,
    DOSSIER,
    GOAL,
    LEADER,
    PARTY,
    THEME,
    TOWN,
    Member,
    Relation,
    Source,
    Unit,
    key,
)
from assistant.reading.comparison import LESS, MORE, SAME

_FEW = 3  # places shown for what is only counted
# What one of the first sort does with those of the second, for one and for several.
_DOES = {
    (COMMISSIONER.name, DOSSIER.name): ("is opdrachtgever van", "zijn opdrachtgever van"),
    (LEADER.name, DOSSIER.name): ("trekt", "trekken"),
    (TOWN.name, DOSSIER.name): ("doet mee aan", "doen mee aan"),
    (ADDRESSEE.name, GOAL.name): ("krijgt", "krijgen"),
    (PARTY.name, ACTION.name): ("is betrokken bij", "zijn betrokken bij"),
}
_PLURAL = re.compile(
    r"(?:(?:de|onze|alle) )?\w*(?:gemeenten|ministeries|provincies|partijen|overheden|stakeholders|corporaties|waterschappen|teams)\b",
    re.I,
)
_LONG = (GOAL, ACTION)  # what is shown by its number and places alone
_ITS_NAME = {PARTY.name: "betrokken partij", TOWN.name: "deelnemende gemeente"}


def _number(n: int, unit: Unit) -> str:
    return f"{count_word(n) if n else 'geen'} {plural(n, unit.one, unit.many)}"


def _cited(spans: Sequence[object], few: bool) -> tuple[Piece, ...]:
    kept = list(dict.fromkeys(spans))[: _FEW if few else None]
    return (cite(*kept),) if kept else ()  # type: ignore[arg-type]


def _with(member: Member, what: Unit, number: bool) -> tuple[Piece, ...]:
    """A thing with what goes with it in brackets, each with where that stands."""
    n = len(member.others)
    if what in _LONG or not n:
        size = f"({count_word(n)}) " if number else ""
        return (f"{member.shown} {size}", *_cited(member.spans, True))
    rows: list[tuple[Piece, ...]] = [
        (f"{name} ", *_cited(spans, what not in (DOSSIER,))) for name, spans in member.others.values()
    ]
    same = len({tuple(spans) for _, spans in member.others.values()}) == 1 and n > 1
    if same:
        names = in_a_row([name for name, _ in member.others.values()])
        rows = [(f"{names} ", *_cited(member.spans, False))]
    lead = f"{member.shown} ({count_word(n)}: " if number else f"{member.shown} ("
    return (lead, *joined(rows), ")")


def _listed(items: Sequence[tuple[Piece, ...]]) -> list[Piece]:
    out: list[Piece] = []
    for k, item in enumerate(items):
        out += ["; " if k else "", *item]
    return out


def _as_asked(asked: Asked) -> Asked:
    """The same with leaders called by the office that is asked."""
    called = replace(LEADER, one=asked.office, many=f"{asked.office}s") if asked.office else LEADER
    return replace(
        asked,
        of=called if asked.of is LEADER else asked.of,
        what=called if asked.what is LEADER else asked.what,
    )


def _held(asked: Asked) -> str:
    """For which things alone it was asked."""
    if asked.held is None:
        return ""
    return f" met {in_a_row(_names(asked))} als {_ITS_NAME.get(asked.held[0].name, asked.held[0].one)}"


def _names(asked: Asked) -> list[str]:
    assert asked.held is not None
    unit, keys = asked.held
    names = {key(n): n for r in asked.source.records for n, _ in asked.source.named(r, unit)}
    return [names[k] for k in keys]


def _made(asked: Asked, why: str, *sentences: Sentence) -> Draft:
    return replace(found(asked.source.records, *sentences, why=why), whole=True)


def all_of(asked: Asked, relation: Relation) -> Draft | None:
    """Everything of a sort, the one that goes with most first."""
    own = asked.held is not None and asked.held[0] is asked.of
    rows = sorted(relation.values(), key=lambda m: -len(m.others))
    if own and asked.held is not None:
        rows = [m for m in rows if key(m.shown) in asked.held[1]]
    if not rows:
        return None
    itself, n = asked.source.itself, _number(len(rows), asked.of)
    if own or asked.held is None:
        lead = f"De {itself.many} noemen {n}{' die zo heten' if own else ''}: "
        items: list[tuple[Piece, ...]] = [
            (f"{m.shown} ({_number(len(m.others), asked.what)}) ", *_cited(m.spans, asked.what in _LONG)) for m in rows
        ]  # fmt: skip
    else:
        one = len(source_for(asked).records) == 1
        verb = "valt onder" if asked.of is THEME else "heeft"
        several = "vallen onder" if asked.of is THEME else "hebben"
        called = f"{'Het' if itself is not ACTION else 'De'} {itself.one}" if one else f"De {itself.many}"
        lead = f"{called}{_held(asked)} {verb if one else several} {n}: "
        items = [(f"{m.shown} ", *_cited(m.spans, False)) for m in rows]
        if len({tuple(m.spans) for m in rows}) == 1:
            items = [(f"{in_a_row([m.shown for m in rows])} ", *_cited(rows[0].spans, False))]
    told = [say(lead, *_listed(items), ".", checked=False)]
    told += _without(asked) if not own else []
    return _made(asked, f"alle {asked.of.many}", *told)


def _without(asked: Asked) -> list[Sentence]:
    """The records that name nothing of the sort that is asked."""
    source = source_for(asked)
    rest = source.without(asked.of)
    if not rest:
        return []
    name = _ITS_NAME.get(asked.of.name, asked.of.one)
    if asked.of is not THEME:
        return [aside(f"Bij {count_word(len(rest))} van de {count_word(len(source.records))} {source.itself.many} staat geen {name}.")]  # fmt: skip
    of_none: list[tuple[Piece, ...]] = []
    for record in rest:
        own = source.named(record, asked.what) if asked.what is not source.itself else []
        called, place = source.named(record, source.itself)[0]
        beside = f" ({in_a_row([n for n, _ in own])})" if own else ""
        of_none.append((f"{called}{beside} ", cite(*dict.fromkeys([s for _, s in own] or [place]))))
    lead = f"Onder geen {name} {plural(len(rest), 'valt', 'vallen')}: "
    return [say(lead, *joined(of_none), ".", checked=False)]


def each(asked: Asked, relation: Relation) -> Draft | None:
    """What goes with every one of a sort, and what with no one of it."""
    asked = _as_asked(asked)
    if not any(m.others for m in relation.values()):
        return None
    lead = f"De {asked.what.many} van {plural(len(relation), f'één {asked.of.one}', f'{count_word(len(relation))} {asked.of.many}')}: "
    items = [_with(m, asked.what, asked.counts or asked.what in _LONG) for m in relation.values()]
    told = [say(lead, *_listed(items), ".", checked=False), *_without(asked)]
    return _made(asked, f"{asked.what.many} per {asked.of.one}", *told)


def _by_number(relation: Relation, fewest: bool) -> list[tuple[int, list[Member]]]:
    by: dict[int, list[Member]] = {}
    for member in relation.values():
        by.setdefault(len(member.others), []).append(member)
    return sorted(by.items(), reverse=not fewest)


def _several(chosen: Sequence[Member]) -> bool:
    """Whether what is said of them is said of several, as their name is one or they are."""
    return len(chosen) > 1 or _PLURAL.match(chosen[0].shown) is not None


def extreme(asked: Asked, relation: Relation) -> Draft | None:
    """Those that have the most or the fewest, or come so many places after."""
    asked = _as_asked(asked)
    rows = _by_number(
        {k: m for k, m in relation.items() if k not in asked.out and m.others}, asked.how == LEAST
    )
    if len(rows) < asked.place:
        return None
    number, chosen = rows[asked.place - 1]
    verb = _DOES.get((asked.of.name, asked.what.name), ("heeft", "hebben"))[_several(chosen)]
    most = "minste" if asked.how == LEAST else "meeste"
    after = in_a_row([relation[k].shown for k in asked.out if k in relation])
    place = f"op {count_word(asked.place - 1)} na " if asked.place > 1 else ""
    names = in_a_row([m.shown for m in chosen])
    behind = f" na {after}" if after else ""
    whole = (
        f" van de {count_word(len(source_for(asked).records))}" if asked.what is asked.source.itself else ""
    )
    lead = f"{capital(names)} {verb} de {place}{most} {asked.what.many}{_held(asked)}{behind}, {count_word(number)}{whole}"
    if len(chosen) == 1 and asked.what not in _LONG:
        items: list[tuple[Piece, ...]] = [
            (f"{name} ", *_cited(spans, False)) for name, spans in chosen[0].others.values()
        ]
        told = say(f"{lead}: ", *joined(items), ".", checked=False)
    elif len(chosen) == 1:
        told = say(f"{lead} ", *_cited(chosen[0].spans, False), ".", checked=False)
    else:
        rest = _listed([_with(m, asked.what, False) for m in chosen])
        told = say(f"{lead} elk: ", *rest, ".", checked=False)
    sentences = [told]
    if after:
        for k in asked.out:
            own = relation[k]
            sentences.append(
                say(f"{capital(own.shown)} zelf: {count_word(len(own.others))} ", *_cited(own.spans, False), ".", checked=False)
            )  # fmt: skip
    return _made(asked, f"{most} {asked.what.many}", *sentences)


def bound(asked: Asked, relation: Relation) -> Draft | None:
    """Those that have so many."""
    asked = _as_asked(asked)
    assert asked.amount is not None
    amount = asked.amount
    chosen = [m for m in relation.values() if amount.holds(len(m.others))]
    noun = asked.what.one if amount.said.endswith("één") else asked.what.many
    said = f"met {amount.said} {noun}{_held(asked)}"
    if amount.none:
        said = f"zonder {asked.what.one}{_held(asked)}"
    if not chosen:
        no = "Nee. " if asked.whether else ""
        none = f"{no}Er is geen {asked.of.one} {said}; dat is nagegaan voor alle {count_word(len(relation))} {asked.of.many}."
        return replace(not_found(none, why="niets dat aan de voorwaarde voldoet"), whole=True)
    yes = "Ja. " if asked.whether else ""
    lead = f"{yes}Er {plural(len(chosen), 'is', 'zijn')} {_number(len(chosen), asked.of)} {said}: "
    if asked.of in _LONG:
        texts = fitted([m.shown for m in chosen], LONG_LIST)
        items: list[tuple[Piece, ...]] = [
            (f"({k}) {t} ", cite(*m.places)) for k, (t, m) in enumerate(zip(texts, chosen, strict=True), 1)
        ]
    else:
        items = [_with(m, asked.what, not (amount.none or amount.said.endswith("één"))) for m in chosen]
    return _made(asked, "zoveel ervan", say(lead, *_listed(items), ".", checked=False))


_HOLDS: dict[str, Callable[[int, int], bool]] = {
    MORE: lambda one, other: one > other,
    LESS: lambda one, other: one < other,
    SAME: lambda one, other: one == other,
}
_SIGNED = {MORE: "meer {} dan", LESS: "minder {} dan", SAME: "evenveel {} als"}


def than(asked: Asked, relation: Relation) -> Draft | None:
    """Those that have more, fewer or as many as one of them."""
    (name,) = asked.out
    if name not in relation:
        return None
    own = relation[name]
    n = len(own.others)
    chosen = [m for k, m in relation.items() if k != name and _HOLDS[asked.sign](len(m.others), n)]
    said = f"{_SIGNED[asked.sign].format(asked.what.many)} {own.shown}"
    beside = say(f"{capital(own.shown)}: {count_word(n)} ", *_cited(own.spans, asked.what in _LONG), ".", checked=False)  # fmt: skip
    if not chosen:
        none = f"Er is geen {asked.of.one} met {said}."
        return replace(not_found(none, beside, why="geen met meer of minder"), whole=True)
    lead = f"Er {plural(len(chosen), 'is', 'zijn')} {_number(len(chosen), asked.of)} met {said}: "
    rows = {k: m for k, m in relation.items() if m in chosen}
    return _made(asked, "meer of minder dan een ander", _tally(asked, rows, lead), beside)


def against(asked: Asked) -> Draft | None:
    """The records that name more, fewer or as many of one sort as of another."""
    source = asked.source
    rows = []
    for record in source.records:
        one, other = source.named(record, asked.of), source.named(record, asked.what)
        if one and other and _HOLDS[asked.sign](len(one), len(other)):
            rows.append((record, one, other))
    said = f"{_SIGNED[asked.sign].format(asked.of.many)} {asked.what.many}"
    if not rows:
        none = f"{'Nee. ' if asked.whether else ''}Er is geen {source.itself.one} met {said}."
        return replace(not_found(none, why="geen met meer of minder"), whole=True)
    items: list[tuple[Piece, ...]] = []
    for record, one, other in rows:
        counts = f"{_number(len(one), asked.of)}, {_number(len(other), asked.what)}"
        places = dict.fromkeys(span for _, span in (*one, *other))
        items.append((f"{source.named(record, source.itself)[0][0]} ({counts}) ", cite(*places)))
    yes = "Ja. " if asked.whether else ""
    lead = f"{yes}Er {plural(len(rows), 'is', 'zijn')} {_number(len(rows), source.itself)} met {said}: "
    return _made(asked, "meer of minder van het een", say(lead, *_listed(items), ".", checked=False))


def every(asked: Asked, relation: Relation) -> Draft | None:
    """Whether all of a sort have any of another, or which have none."""
    asked = _as_asked(asked)
    if not relation:
        return None
    none = [m for m in relation.values() if not m.others]
    number = f"{count_word(len(relation) - len(none))} van de {count_word(len(relation))} {asked.of.many}"
    places = dict.fromkeys(s for m in relation.values() for s in m.spans)
    if not none:
        lead = f"Ja. Alle {_number(len(relation), asked.of)} hebben een {asked.what.one}: "
        items = [_with(m, asked.what, False) for m in relation.values()]
        return _made(asked, "of elk het heeft", say(lead, *_listed(items), ".", checked=False))
    without = in_a_row([m.shown for m in none])
    lead = (
        f"Nee. {capital(without)} {plural(len(none), 'heeft', 'hebben')} geen {asked.what.one}; {number} wel "
    )
    return _made(asked, "of elk het heeft", say(lead, cite(*places), ".", checked=False))


def mean(asked: Asked, relation: Relation) -> Draft | None:
    """How many they have on average."""
    rows = [m for m in relation.values() if m.others]
    if not rows:
        return None
    whole = sum(len(m.others) for m in rows)
    size = whole / len(rows)
    said = f"{size:.1f}".replace(".", ",").removesuffix(",0")
    about = "" if abs(float(said.replace(",", ".")) - size) < 1e-9 else "ongeveer "
    lead = f"Gemiddeld is dat {about}{said} {asked.what.many if said != '1' else asked.what.one} per {asked.of.one}, {whole} over {_number(len(rows), asked.of)}: "
    told = _tally(asked, relation, lead)
    return _made(asked, "gemiddelde", told)


def _tally(asked: Asked, relation: Relation, lead: str, first: int = 0) -> Sentence:
    """Which have how many, the most first; the first so many and those that have as many as the last of them."""
    pieces: list[Piece] = [lead]
    shown = 0
    for k, (number, members) in enumerate(_by_number(relation, asked.few)):
        if first and shown >= first:
            break
        shown += len(members)
        places = [s for m in members for s in m.spans]
        names = in_a_row([m.shown for m in members])
        each_of = "elk " if len(members) > 1 else ""
        said = f"{names} ({each_of}{count_word(number) if number else 'geen'}) "
        pieces += ["; " if k else "", said, *_cited(places, asked.what in _LONG)]
    return say(*pieces, ".", checked=False)


def order(asked: Asked, relation: Relation) -> Draft | None:
    """All of a sort, or the first so many, by how many they have."""
    asked = _as_asked(asked)
    rows = {k: m for k, m in relation.items() if k not in asked.out}
    if not rows:
        return None
    lead = f"{capital(asked.of.many)} naar het aantal {asked.what.many}: "
    return _made(asked, "op volgorde", _tally(asked, rows, lead, asked.first))


def share(asked: Asked) -> Draft | None:
    """Of how many of the records something is said, and what share that is."""
    if asked.held is None:
        return None
    unit, keys = asked.held
    kept = asked.source.naming(unit, keys)
    rows = [(asked.source.named(r, asked.source.itself)[0][0], r) for r in kept.records]
    places = [next(s for n, s in asked.source.named(r, unit) if key(n) in keys) for r in kept.records]
    n, whole = len(rows), len(asked.source.records)
    yes = ("Ja. " if n == whole else "Nee. ") if asked.whether else ""
    size = f" ({round(100 * n / whole)}%)" if asked.how == SHARE else ""
    lead = f"{yes}Bij {count_word(n)} van de {count_word(whole)} {asked.source.itself.many}{size} staat {in_a_row(_names(asked))} als {_ITS_NAME.get(unit.name, unit.one)}: "
    texts = fitted([name for name, _ in rows], 1200)
    items: list[tuple[Piece, ...]] = [(f"{t} ", cite(p)) for t, p in zip(texts, places, strict=True)]
    told = say(lead, *(_listed(items) if asked.source.itself in _LONG else joined(items)), ".", checked=False)
    if not asked.whether or n == whole:
        return _made(asked, "aandeel", told)
    others = [r for r in asked.source.records if r not in kept.records]
    rest = [asked.source.named(r, asked.source.itself)[0] for r in others]
    unsaid = say(
        "Daar niet: ", *joined([(f"{name} ", cite(place)) for name, place in rest]), ".", checked=False
    )
    return _made(asked, "aandeel", told, *((unsaid,) if asked.source.itself not in _LONG else ()))


def source_for(asked: Asked) -> Source:
    """The records that it is asked of: those alone that name what it holds for."""
    return asked.source if asked.held is None else asked.source.naming(*asked.held)
