"""What changed between two editions of a document: pure functions, Records in, Changes out.

Dossiers, actions and lobby goals are paired by name or text, not by id: ids tell editions apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ingest.model import Record, Span
from ingest.pairing import pair, wording
from ingest.records.persons import is_same

Sort = Literal["nieuw", "weg", "anders"]
KINDS = ("dossier", "actie", "lobbydoel")
_NOUNS = {"dossier": "Dossier", "actie": "Actie", "lobbydoel": "Lobbydoel"}
_FIELDS = {
    "naam": "naam",
    "titel": "titel",
    "thema": "thema",
    "tekst": "tekst",
    "wat_is_het": "omschrijving",
    "nummer": "nummer",
    "gericht_aan": "gericht aan",
    "verantwoordelijke": "verantwoordelijke",
    "resultaat": "resultaat",
    "investering": "investering",
}
_TERMS = {"looptijd": "looptijd", "planning": "planning"}
_ITEMS = {"doelen": "doel", "actueel": "stand van zaken", "planning": "planning"}
_NAMES = {"gemeenten": "gemeente", "opdrachtgevers": "opdrachtgever"}


@dataclass(frozen=True, slots=True)
class Side:
    """What one edition says: the value, and the spans that say it."""

    waarde: str
    bronnen: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `gegeven` is the kind of record, `naam` which one, `veld` what of it ("": all of it).

    `tekst` says it in a Dutch sentence. `oud` and `nieuw` are None where an edition has nothing to quote: an
    item that is new or gone has, where its field stands in both editions, the whole field on the other side.
    """

    soort: Sort
    gegeven: str
    naam: str
    veld: str
    tekst: str
    oud: Side | None
    nieuw: Side | None


def compare(old: Sequence[Record], new: Sequence[Record]) -> list[Change]:
    """The changes from one edition's records to those of the next, by kind and in the documents' order."""
    changes: list[Change] = []
    for kind in KINDS:
        before = [r for r in old if r.kind == kind]
        after = [r for r in new if r.kind == kind]
        found = pair(before, after, _KEYS[kind], _TEXTS[kind])
        for i in found.gone:
            changes.append(_whole(before[i], "weg"))
        for j in found.added:
            changes.append(_whole(after[j], "nieuw"))
        for i, j in found.pairs:
            changes += _record(before[i], after[j])
    return changes


def _text(*fields: str) -> Callable[[Record], str]:
    return lambda record: wording(" ".join(str(record.data.get(field) or "") for field in fields))


_KEYS: dict[str, list[Callable[[Record], str]]] = {
    "dossier": [_text("naam")],
    "actie": [_text("titel", "tekst"), _text("titel"), _text("tekst")],
    "lobbydoel": [_text("thema", "tekst"), _text("tekst")],
}
_TEXTS = {"dossier": _text("naam"), "actie": _text("titel", "tekst"), "lobbydoel": _text("tekst")}


def _name(record: Record) -> str:
    data = record.data
    said = data.get("naam") or data.get("titel") or data.get("tekst") or record.id
    number = data.get("nummer") if record.kind == "actie" else None
    name = " ".join(str(said).split())
    return f"{number}: {name}" if number else name


def _whole(record: Record, sort: Sort) -> Change:
    span = next((s for key in ("naam", "titel", "tekst") for s in _spans(record, key)), None)
    side = Side(_name(record), (span,) if span else ())
    verb = "is nieuw" if sort == "nieuw" else "staat er niet meer in"
    text = f"{_NOUNS[record.kind]} ‘{_name(record)}’ {verb}."
    old, new = (None, side) if sort == "nieuw" else (side, None)
    return Change(sort, record.kind, _name(record), "", text, old, new)


def _record(old: Record, new: Record) -> Iterator[Change]:
    def made(sort: Sort, field: str, text: str, before: Side | None, after: Side | None) -> Change:
        return Change(sort, new.kind, _name(new), field, f"{_name(new)}: {text}", before, after)

    for field, label in _FIELDS.items():
        yield from _value(old, new, field, label, made)
    for field, label in _TERMS.items():
        if isinstance(old.data.get(field), Mapping) or isinstance(new.data.get(field), Mapping):
            yield from _value(old, new, field, label, made)
    for field, label in _ITEMS.items():
        if isinstance(old.data.get(field), list) and isinstance(new.data.get(field), list):
            yield from _items(old, new, field, label, made)
    for field, label in _NAMES.items():
        yield from _named(old, new, field, label, made)
    yield from _leads(old, new, made)
    yield from _hours(old, new, made)
    yield from _others(old, new, made)


Made = Callable[[Sort, str, str, Side | None, Side | None], Change]


def _value(old: Record, new: Record, field: str, label: str, made: Made) -> Iterator[Change]:
    """A field with one value, or a term {tekst, van, tot}."""
    before, after = _said(old, field), _said(new, field)
    if wording(before) == wording(after):
        return
    one = Side(before, _spans(old, field)) if before else None
    other = Side(after, _spans(new, field)) if after else None
    if one is None:
        yield made("nieuw", field, f"{label} staat er nu bij: {_short(after)}.", one, other)
    elif other is None:
        yield made("weg", field, f"{label} staat er niet meer bij (was {_short(before)}).", one, other)
    elif max(len(before), len(after)) > 80:
        yield made("anders", field, f"{label} is anders verwoord.", one, other)
    else:
        yield made("anders", field, f"{label} was {before}, is nu {after}.", one, other)


def _items(old: Record, new: Record, field: str, label: str, made: Made) -> Iterator[Change]:
    """A list of texts: goals, current state, planning."""
    before, after = _rows(old, field), _rows(new, field)
    found = pair(before, after, [lambda item: wording(item["tekst"])], lambda item: str(item["tekst"]))
    for i in found.gone:
        yield made("weg", field, f"{label} vervalt: {_short(before[i]['tekst'])}.", _side(before[i]), None)
    for j in found.added:
        yield made("nieuw", field, f"{label} komt erbij: {_short(after[j]['tekst'])}.", None, _side(after[j]))
    for i, j in found.pairs:
        if wording(before[i]["tekst"]) != wording(after[j]["tekst"]):
            yield made(
                "anders",
                field,
                f"{label} is anders verwoord: {_short(after[j]['tekst'])}.",
                _side(before[i]),
                _side(after[j]),
            )


def _named(old: Record, new: Record, field: str, label: str, made: Made) -> Iterator[Change]:
    """A list of names: municipalities, commissioning parties."""
    before, after = _rows(old, field), _rows(new, field)
    found = pair(before, after, [lambda item: wording(item["naam"])])
    for i in found.gone:
        text = f"{label} {before[i]['naam']} doet niet meer mee."
        yield made("weg", field, text, _side(before[i]), _field(new, field))
    for j in found.added:
        text = f"{label} {after[j]['naam']} komt erbij."
        yield made("nieuw", field, text, _field(old, field), _side(after[j]))
    for i, j in found.pairs:
        yield from _remark(before[i], after[j], field, f"{label} {after[j]['naam']}", made)


def _leads(old: Record, new: Record, made: Made) -> Iterator[Change]:
    """Who leads: the same person in another spelling is no change, one for one is a succession."""
    before, after = _rows(old, "trekkers"), _rows(new, "trekkers")
    pairs = [
        (i, j)
        for i, one in enumerate(before)
        for j, other in enumerate(after)
        if is_same(str(one["naam"]), str(other["naam"]))
    ]
    stayed, known = {i for i, _ in pairs}, {j for _, j in pairs}
    gone = [i for i in range(len(before)) if i not in stayed]
    added = [j for j in range(len(after)) if j not in known]
    for i, j in zip(gone, added, strict=False):
        text = f"trekker was {_lead(before[i])}, is nu {_lead(after[j])}."
        yield made("anders", "trekkers", text, _side(before[i]), _side(after[j]))
    for i in gone[len(added) :]:
        text = f"{_lead(before[i])} is geen trekker meer."
        yield made("weg", "trekkers", text, _side(before[i]), _field(new, "trekkers"))
    for j in added[len(gone) :]:
        text = f"{_lead(after[j])} is trekker geworden."
        yield made("nieuw", "trekkers", text, _field(old, "trekkers"), _side(after[j]))
    for i, j in pairs:
        functions = str(before[i].get("functie") or ""), str(after[j].get("functie") or "")
        if all(functions) and wording(functions[0]) != wording(functions[1]):
            text = f"functie van trekker {after[j]['naam']} was {functions[0]}, is nu {functions[1]}."
            yield made("anders", "trekkers", text, _side(before[i]), _side(after[j]))
        yield from _remark(before[i], after[j], "trekkers", f"trekker {after[j]['naam']}", made)


def _lead(item: Mapping[str, Any]) -> str:
    return " ".join(str(part) for part in (item.get("functie"), item["naam"]) if part)


def _remark(
    before: Mapping[str, Any], after: Mapping[str, Any], field: str, who: str, made: Made
) -> Iterator[Change]:
    one, other = str(before.get("toelichting") or ""), str(after.get("toelichting") or "")
    if wording(one) != wording(other):
        text = f"toelichting bij {who} was {one or 'er niet'}, is nu {other or 'weg'}."
        yield made("anders", field, text, _side(before), _side(after))


def _hours(old: Record, new: Record, made: Made) -> Iterator[Change]:
    before, after = _rows(old, "uren"), _rows(new, "uren")
    found = pair(before, after, [lambda item: (wording(item.get("organisatie")), item.get("jaar"))])
    for i in found.gone:
        yield made(
            "weg", "uren", f"uren van {_slot(before[i])} vervallen.", _side(before[i]), _field(new, "uren")
        )
    for j in found.added:
        yield made(
            "nieuw", "uren", f"uren van {_slot(after[j])} komen erbij.", _field(old, "uren"), _side(after[j])
        )
    for i, j in found.pairs:
        was, now = before[i].get("uren"), after[j].get("uren")
        if was != now:
            text = f"uren van {_slot(after[j])}: was {was}, is nu {now}."
            yield made("anders", "uren", text, _side(before[i]), _side(after[j]))


def _slot(item: Mapping[str, Any]) -> str:
    return " in ".join(str(part) for part in (item.get("organisatie"), item.get("jaar")) if part)


def _others(old: Record, new: Record, made: Made) -> Iterator[Change]:
    """Labels that no reader knows."""
    before, after = _labels(old), _labels(new)
    for label in dict.fromkeys([*before, *after]):
        one, other = before.get(label), after.get(label)
        said = wording((one or {}).get("tekst")), wording((other or {}).get("tekst"))
        if said[0] == said[1]:
            continue
        if one is None and other is not None:
            yield made(
                "nieuw", label, f"{label} staat er nu bij: {_short(other['tekst'])}.", None, _side(other)
            )
        elif other is None and one is not None:
            yield made("weg", label, f"{label} staat er niet meer bij.", _side(one), None)
        elif one is not None and other is not None:
            text = f"{label} was {_short(one['tekst'])}, is nu {_short(other['tekst'])}."
            yield made("anders", label, text, _side(one), _side(other))


def _labels(record: Record) -> dict[str, Mapping[str, Any]]:
    found = record.data.get("overig")
    return {str(k): v for k, v in found.items()} if isinstance(found, Mapping) else {}


def _said(record: Record, field: str) -> str:
    value = record.data.get(field)
    if isinstance(value, Mapping):
        value = value.get("tekst")
    return " ".join(value.split()) if isinstance(value, str) else ""


def _spans(record: Record, field: str) -> tuple[Span, ...]:
    sources = record.data.get("bronnen")
    found = sources.get(field) if isinstance(sources, Mapping) else None
    return (found,) if isinstance(found, Span) else ()


def _rows(record: Record, field: str) -> list[dict[str, Any]]:
    value = record.data.get(field)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _side(item: Mapping[str, Any]) -> Side:
    span = item.get("bron")
    value = item.get("tekst") or item.get("naam") or item.get("uren")
    return Side(str(value), (span,) if isinstance(span, Span) else ())


def _field(record: Record, field: str) -> Side | None:
    """A whole list field: all its names, with the places where they stand."""
    rows = _rows(record, field)
    spans = tuple(dict.fromkeys(item["bron"] for item in rows if isinstance(item.get("bron"), Span)))
    spans = spans or _spans(record, field)
    said = ", ".join(str(item["naam"]) for item in rows if item.get("naam"))
    return Side(said, spans[:3]) if spans else None


def _short(text: object) -> str:
    said = " ".join(str(text).split()).rstrip(".")
    return said if len(said) <= 120 else said[:119].rsplit(" ", 1)[0] + " …"
