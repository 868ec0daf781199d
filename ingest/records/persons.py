"""Persons: one for all spellings of a name, with the function and municipality that the documents state."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ingest.language import fold
from ingest.model import Document, Outline, Record, Span
from ingest.records.common import slug
from ingest.records.people import NAME, NOBODY, Person, name_key, parse_people, surname
from ingest.records.persons_listed import listed

_PLACE = r"(?:de\s+)?(?:gemeente\s+|provincie\s+)?([A-ZÀ-Þ][\w'’À-ÿ-]+)"
_IN_TEXT = re.compile(
    r"\b(?:[Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde(?!\s+[Ss]taten)|[Dd]ijkgraaf|[Hh]eemraad)s?\s+(?:mr\.|drs\.|dr\.|mw\.|dhr\.)?\s*(?=[A-ZÀ-Þ])"
)
_SIGNED = re.compile(
    rf"([Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde|[Dd]ijkgraaf|[Hh]eemraad|[Gg]emeentesecretaris)\s+(?:van\s+)?{_PLACE}"
)


@dataclass(slots=True)
class _Found:
    names: list[str] = field(default_factory=list)
    function: str | None = None
    place: str | None = None
    sources: dict[str, Span] = field(default_factory=dict)
    mentions: list[Span] = field(default_factory=list)
    dossiers: list[dict[str, object]] = field(default_factory=list)


def read(library: Sequence[tuple[Document, Outline]], records: Iterable[Record]) -> list[Record]:
    """Records of kind persoon (everybody named with a function) and trekker (those who lead a dossier)."""
    found: dict[tuple[str, str], _Found] = {}
    towns: set[str] = set()
    for record in records:
        if record.kind == "dossier":
            _from_dossier(found, record, towns)
    for document, outline in library:
        for person, place, span in _signatures(outline):
            _note(found, person, span, place)
        for person, span, town, town_span in listed(outline, towns):
            _note(found, person, span, town, town_span)
        for person, span in _in_text(document, outline):
            if person.naam not in towns:  # "wethouder Lagewaard" says whose, and no name
                _note(found, person, span, None)
    people = _merged(found)
    out: list[Record] = []
    for _, entry in sorted(people.items(), key=lambda item: item[0]):
        name = max(entry.names, key=len)
        id = slug(name)
        if entry.place is None:
            entry.place = next(
                (str(d["toelichting"]) for d in entry.dossiers if d["toelichting"] in towns), None
            )
            if entry.place:
                entry.sources["gemeente"] = next(
                    source
                    for d in entry.dossiers
                    if d["toelichting"] == entry.place and isinstance(source := d["bron"], Span)
                )
        data: dict[str, object] = {
            "id": id,
            "naam": _usual(entry.names),
            "namen": sorted(set(entry.names)),
            "achternaam": surname(name),
            "functie": entry.function,
            "gemeente": entry.place,
            "dossiers": entry.dossiers,
            "vermeldingen": [{"bron": span} for span in dict.fromkeys(entry.mentions)],
            "bronnen": entry.sources,
        }
        home = entry.mentions[0].document if entry.mentions else ""
        out.append(Record("persoon", id, home, data))
        if entry.dossiers:
            out.append(Record("trekker", id, home, data))
    return out


def _from_dossier(found: dict[tuple[str, str], _Found], record: Record, towns: set[str]) -> None:
    data = record.data
    gemeenten, trekkers = data["gemeenten"], data["trekkers"]
    assert isinstance(gemeenten, list) and isinstance(trekkers, list)
    towns.update(str(item["naam"]) for item in gemeenten)
    for item in trekkers:
        name, source = str(item["naam"]), item["bron"]
        if NOBODY.match(name):
            continue
        entry = found.setdefault(name_key(name), _Found())
        entry.names.append(name)
        entry.mentions.append(source)
        entry.sources.setdefault("naam", source)
        if item["functie"] and entry.function is None:
            entry.function = str(item["functie"])
            entry.sources["functie"] = source
        entry.dossiers.append(
            {
                "id": record.id,
                "naam": data["naam"],
                "document": record.document,
                "toelichting": item["toelichting"],
                "bron": source,
            }
        )


def _note(
    found: dict[tuple[str, str], _Found],
    person: Person,
    span: Span,
    place: str | None,
    place_span: Span | None = None,
) -> None:
    entry = found.setdefault(name_key(person.naam), _Found())
    entry.names.append(person.naam)
    entry.mentions.append(span)
    entry.sources.setdefault("naam", span)
    if person.functie and entry.function is None:
        entry.function = person.functie
        entry.sources["functie"] = span
    if place and entry.place is None:
        entry.place = place
        entry.sources["gemeente"] = place_span or span


def _signatures(outline: Outline) -> Iterable[tuple[Person, str, Span]]:
    """A name on a line of its own with function and place below it, as under a foreword."""
    for page in outline.pages:
        blocks = [b for b in outline.on_page(page.number) if b.kind in ("paragraph", "heading", "item")]
        for k, block in enumerate(blocks):
            text = outline.text(block)
            name = NAME.match(text)
            if not name or len(text) > 140:
                continue
            rest = text[name.end() :].lstrip(" ,\n")
            end = block.end
            following = blocks[k + 1] if k + 1 < len(blocks) else None
            if len(rest) < 4 and following is not None:
                rest, end = outline.text(following), following.end
            signed = _SIGNED.match(rest)
            if signed and len(rest) < 160:
                person = Person(signed.group(1).lower(), " ".join(name.group().split()), None, 0, 0)
                yield person, signed.group(2), Span(outline.document, block.page, block.begin, end)


def _in_text(document: Document, outline: Outline) -> Iterable[tuple[Person, Span]]:
    """ "wethouder J. de Vries" in running text."""
    for block in outline.blocks:
        if block.kind not in ("paragraph", "item", "footnote"):
            continue
        text = outline.text(block)
        for match in _IN_TEXT.finditer(text):
            piece = text[match.start() : match.start() + 90]
            for person in parse_people(piece)[:1]:
                if person.functie and person.begin == 0:
                    begin = block.begin + match.start()
                    yield person, Span(document.id, block.page, begin, begin + person.end)


def _merged(found: dict[tuple[str, str], _Found]) -> dict[tuple[str, str], _Found]:
    """A name without initial joins the only one with its surname."""
    out = dict(found)
    for (last, first), entry in found.items():
        same = [key for key in out if key[0] == last and key != (last, first)]
        if not first and len(same) == 1:
            other = out[same[0]]
            other.names += entry.names
            other.mentions += entry.mentions
            del out[last, first]
    return out


def _usual(names: Sequence[str]) -> str:
    """The spelling that occurs most; the longest of those."""
    return max(dict.fromkeys(names), key=lambda name: (names.count(name), len(name)))


def is_same(one: str, other: str) -> bool:
    """Whether two spellings can be one person: equal surnames, and initials that do not contradict."""
    (last, first), (last2, first2) = name_key(one), name_key(other)
    return last == last2 and (not first or not first2 or fold(first) == fold(first2))
