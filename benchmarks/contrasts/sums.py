"""What is counted, ranked or added over the whole register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks.contrasts import sum_frames as frames
from benchmarks.contrasts.actions import document_slots, hours, number
from benchmarks.contrasts.dossiers import leaders, names, span
from benchmarks.contrasts.told import Told
from benchmarks.shapes.cases import Case, Cases, listed
from benchmarks.shapes.names import persons
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import surname

_WORDS = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()


def sum_questions(library: Library) -> Iterator[Case]:
    """Counts over dossiers, persons, municipalities, themes and actions."""
    dossiers = library.register.records("dossier")
    if len({r.document for r in dossiers}) == 1:  # of several documents nobody would know which are counted
        yield from _led(library, dossiers)
        yield from _joined(dossiers)
        yield from _themes(dossiers)
        yield from _terms(dossiers)
    cases = Cases(library)
    for record in dossiers:
        term = span(record)
        if term and term[0] and term[1]:
            years = term[1] - term[0]
            called = cases.called(str(record.data["naam"]))
            told = Told((written(years) + written(years + 1),))
            yield Case("tellen", "hoeveel jaar", frames.YEARS_LONG, called, told)
    yield from _actions(library)


def written(count: int) -> tuple[str, ...]:
    """A number in figures, and in letters where it has a short word."""
    return (str(count), _WORDS[count]) if count < len(_WORDS) else (str(count),)


def _led(library: Library, dossiers: Sequence[Record]) -> Iterator[Case]:
    led: Counter[str] = Counter(s for r in dossiers for s in dict.fromkeys(leaders(r)))
    if not led:
        return
    top = [s for s, n in led.items() if n == max(led.values())]
    if len(top) == 1:
        told = Told((written(led[top[0]]),), first=(top[0],), shuns=tuple(s for s in led if s != top[0]))
        yield Case("tellen", "meeste dossiers", frames.MOST_LED, {}, told)
    several = [s for s, n in led.items() if n > 1]
    if several:
        told = Told(tuple((s,) for s in several), tuple(s for s in led if s not in several))
        yield Case("tellen", "meer dan een dossier", frames.LED_MORE_THAN_ONE, {}, told)
    yield Case("tellen", "hoeveel trekkers", frames.NUMBER_LEADERS, {}, Told((written(len(led)),)))
    for person in library.register.records("persoon"):
        if count := led[surname(str(person.data["naam"]))]:
            slots = {"p": persons(person.data)}
            yield Case("tellen", "dossiers van persoon", frames.NUMBER_LED, slots, Told((written(count),)))


def _joined(dossiers: Sequence[Record]) -> Iterator[Case]:
    joined: Counter[str] = Counter(t for r in dossiers for t in names(r, "gemeenten"))
    shown = [r for r in dossiers if names(r, "gemeenten")]
    for town, count in joined.items():
        slots = {"g": [town, f"de gemeente {town}"]}
        yield Case("tellen", "dossiers van gemeente", frames.NUMBER_JOINED, slots, Told((written(count),)))
        absent = len(shown) - count
        if absent:
            yield Case(
                "tellen", "niet van gemeente", frames.NUMBER_NOT_JOINED, slots, Told((written(absent),))
            )
            share = round(100 * count / len(shown))
            tenth = f"{100 * count / len(shown):.1f}".replace(".", ",")
            told = Told(((f"{share}%", f"{share} procent", f"{tenth}%", f"{count} van de {len(shown)}"),))
            yield Case("tellen", "aandeel", frames.SHARE_JOINED, slots, told)
    fewest = [t for t, n in joined.items() if n == min(joined.values())]
    if len(fewest) == 1:
        told = Told(
            (written(joined[fewest[0]]),),
            first=(fewest[0],),
            shuns=tuple(t for t in joined if t not in fewest),
        )
        yield Case("tellen", "minste dossiers", frames.FEWEST_JOINED, {}, told)


def _themes(dossiers: Sequence[Record]) -> Iterator[Case]:
    themes: Counter[str] = Counter()
    for record in dossiers:
        themes.update({*map(str, listed(record, "themas"))})
    own = dict.fromkeys(str(r.data["thema"]) for r in dossiers if r.data["thema"])
    for theme in own:
        yield Case(
            "tellen",
            "dossiers van thema",
            frames.NUMBER_OF_THEME,
            {"t": [theme]},
            Told((written(themes[theme]),)),
        )
    top = [t for t in own if themes[t] == max(themes[o] for o in own)]
    if len(top) == 1:
        told = Told((written(themes[top[0]]),), first=(top[0],))
        yield Case("tellen", "grootste thema", frames.MOST_OF_THEME, {}, told)


def _terms(dossiers: Sequence[Record]) -> Iterator[Case]:
    ends: dict[str, int] = {}
    for record in dossiers:
        term = record.data["looptijd"]
        if isinstance(term, dict) and isinstance(term["tot"], int):
            ends[str(record.data["naam"])] = term["tot"]
    for year in sorted({*ends.values()}):
        ending = [n for n, y in ends.items() if y == year]
        told = Told((*((n,) for n in ending),), tuple(n for n, y in ends.items() if y != year))
        yield Case("tellen", "einde in jaar", frames.ENDING_IN, {"j": [str(year)]}, told)
    last = [n for n, y in ends.items() if y == max(ends.values())]
    if len(last) == 1:
        others = tuple(n for n in ends if n not in last)
        told = Told(((str(ends[last[0]]),),), first=(last[0],), shuns=others)
        yield Case("tellen", "langst door", frames.LONGEST, {}, told)


def _actions(library: Library) -> Iterator[Case]:
    actions = [r for r in library.register.records("actie") if r.data["nummer"]]
    for document in dict.fromkeys(r.document for r in actions):
        own = [r for r in actions if r.document == document]
        slots = document_slots(library, document)
        yield Case("tellen", "acties", frames.NUMBER_OF_ACTIONS, slots, Told((written(len(own)),)))
        spent = {(who, year, number(r)): n for r in own for (who, year), n in hours(r).items()}
        for who, year in dict.fromkeys((w, y) for w, y, _ in spent):
            of = {n: h for (w, y, n), h in spent.items() if (w, y) == (who, year)}
            top = [n for n, h in of.items() if h == max(of.values())]
            if len(of) > 1 and len(top) == 1:
                asked = {**slots, "o": [who], "j": [year]}
                told = Told(((str(of[top[0]]),),), first=(f"actie {top[0]}",))
                yield Case("tellen", "meeste uren", frames.MOST_HOURS, asked, told)
        for record in own:
            for who in dict.fromkeys(w for w, _ in hours(record)):
                years = [h for (w, _), h in hours(record).items() if w == who]
                if len(years) > 1:
                    asked = {**slots, "o": [who], "n": [number(record)]}
                    told = Told(((str(sum(years)),),))
                    yield Case("tellen", "alle jaren", frames.ALL_YEARS, asked, told)
