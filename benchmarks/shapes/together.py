"""Cases that name two things at once: a person with a year, a municipality or a dossier to leave out, and what else lists dossiers by
two conditions of different sorts (`benchmarks.conditions` puts two phrases side by side; here they are in one)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from benchmarks.shapes import together_shapes as ways
from benchmarks.shapes.cases import Case, Expected, each, leaders_of, listed, members_of
from benchmarks.shapes.names import persons
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import surname

Slots = Mapping[str, str | Sequence[str]]


def cases(library: Library) -> Iterator[Case]:
    """All cases of one library."""
    dossiers = library.register.records("dossier")
    towns = sorted({t for r in dossiers for t in members_of(r)})
    ends = sorted({e for r in dossiers if (e := _end(r))})
    for person in library.register.records("persoon"):
        rows = {(d["document"], d["id"]) for d in listed(person, "dossiers")}
        led = [r for r in dossiers if (r.document, r.data["id"]) in rows]
        if len(led) > 1:
            yield from _of_person(person, led, dossiers, towns, ends)
    yield from _of_themes(dossiers, towns)
    for town in towns:
        within = [r for r in dossiers if town in members_of(r)]
        yield from _lists("gemeente na jaar", ways.TOWN_AFTER, {"g": town}, within, dossiers, ends)
        if len(within) < len(dossiers):
            yield _leaders("trekkers van gemeente", ways.LEADERS_OF_TOWN, {"g": town}, within, dossiers)
    for end in ends:
        ending = [r for r in dossiers if _end(r) == end]
        yield _leaders("trekkers van jaar", ways.LEADERS_OF_YEAR, {"j": str(end)}, ending, dossiers)


def _of_person(
    person: Record, led: Sequence[Record], all_: Sequence[Record], towns: Sequence[str], ends: Sequence[int]
) -> Iterator[Case]:
    called = persons(person.data)
    yield from _lists("persoon na jaar", ways.PERSON_AFTER, {"p": called}, led, all_, ends)
    for town in towns:
        slots = {"p": called, "g": town}
        yield from _split("persoon en gemeente", ways.PERSON_TOWN, slots, led, all_, _joins(town))
        yield from _split("persoon zonder gemeente", ways.PERSON_NOT_TOWN, slots, led, all_, _stays_out(town))
    for record in led:
        rest = [r for r in led if r is not record]
        yield _case(
            "persoon, behalve", ways.PERSON_BESIDE, {"p": called, "d": _name(record)}, rest, all_, record
        )


def _of_themes(dossiers: Sequence[Record], towns: Sequence[str]) -> Iterator[Case]:
    for theme in sorted({str(t) for r in dossiers for t in listed(r, "themas")}):
        within = [r for r in dossiers if theme in map(str, listed(r, "themas"))]
        for record in within if len(within) > 1 else ():
            rest = [r for r in within if r is not record]
            slots = {"t": theme, "d": _name(record)}
            yield _case("thema, behalve", ways.THEME_BESIDE, slots, rest, dossiers, record)
        for town in towns:
            inside = [r for r in within if town in members_of(r)]
            if inside:
                yield _case("gemeente en thema", ways.TOWN_THEME, {"t": theme, "g": town}, inside, dossiers)


def _lists(
    asked: str, shapes: tuple[str, ...], slots: Slots, among: Sequence[Record], all_: Sequence[Record], ends: Sequence[int]
) -> Iterator[Case]:  # fmt: skip
    """Which of some run on after each year that tells them apart; one of which parts end on their own is in none."""
    clear = [r for r in among if _clear(r)]
    for year in ends:
        later = [r for r in clear if not _end(r) or _end(r) > year]
        if later and len(later) < len(clear):
            unsure = [r for r in among if not _clear(r)]
            yield _case(asked, shapes, {**slots, "j": str(year)}, later, [r for r in all_ if r not in unsure])


def _split(
    asked: str, shapes: tuple[str, ...], slots: Slots, among: Sequence[Record], all_: Sequence[Record], test: Callable[[Record], bool]
) -> Iterator[Case]:  # fmt: skip
    chosen = [r for r in among if test(r)]
    if chosen and len(chosen) < len(among):
        yield _case(asked, shapes, slots, chosen, all_)


def _case(
    asked: str, shapes: tuple[str, ...], slots: Slots, chosen: Sequence[Record], all_: Sequence[Record], beside: Record | None = None
) -> Case:  # fmt: skip
    own = [_name(r) for r in chosen]
    never = [_name(r) for r in all_ if r not in chosen and r is not beside]
    wanted = Expected(each(own), tuple(n for n in never if not any(n in o for o in own)))
    return Case("samen", asked, shapes, _ways(slots), wanted)


def _leaders(
    asked: str, shapes: tuple[str, ...], slots: Slots, chosen: Sequence[Record], all_: Sequence[Record]
) -> Case:  # fmt: skip
    own = list(dict.fromkeys(surname(str(t["naam"])) for r in chosen for t in leaders_of(r)))
    rest = {surname(str(t["naam"])) for r in all_ for t in leaders_of(r)} - set(own)
    return Case("samen", asked, shapes, _ways(slots), Expected(each(own), tuple(sorted(rest))))


def _ways(slots: Slots) -> dict[str, Sequence[str]]:
    return {k: [v] if isinstance(v, str) else v for k, v in slots.items()}


def _joins(town: str) -> Callable[[Record], bool]:
    return lambda r: town in members_of(r)


def _stays_out(town: str) -> Callable[[Record], bool]:
    return lambda r: bool(members_of(r)) and town not in members_of(r)


def _name(record: Record) -> str:
    return str(record.data["naam"])


def _end(record: Record) -> int:
    term = record.data["looptijd"]
    return int(term["tot"] or 0) if isinstance(term, dict) else 0


def _clear(record: Record) -> bool:
    """Whether it has one term: whose parts have their own runs on or not as one sees it."""
    term = record.data["looptijd"]
    return isinstance(term, dict) and ":" not in str(term["tekst"] or ":")
