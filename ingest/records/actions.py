"""Actions: from overviews, fact sheets and numbered boxes, one record for each action of a document."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.model import Document, Outline, Record, Span
from ingest.records.boxes import Box, boxes
from ingest.records.common import Heading, Piece, likeness, lines, slug, squeeze, unique, years
from ingest.records.hours import hours
from ingest.records.overview import Row, Value, rows
from ingest.records.sheets import Sheet, sheets

_ALIKE = 0.4  # likeness of the titles of an overview's row and a fact sheet on the same action
_FIELDS = ("tekst", "doel", "verantwoordelijke", "resultaat", "investering")


def read(document: Document, outline: Outline) -> list[Record]:
    """Records of kind "actie" in the order of the document.

    `titel` and the other fields are those of the fact sheet where there is one, else of the overview, whose
    own wording is under `overzicht`. Lines of a field are joined by line breaks, without bullets. `tekst` of
    a fact sheet is its aim, unless it describes the action under a label of its own. `uren` carry the remark
    that goes with them as `toelichting`.
    """
    overview = rows(outline)
    found = sheets(outline, [row.fields["titel"].text for row in overview if "titel" in row.fields])
    pairs = _pair(overview, found)
    taken: set[str] = set()
    above = {sheet.above.span: sheet.above for sheet in found if sheet.above is not None}
    shared = next(iter(above.values())) if len(above) == 1 and overview else None
    records = [_joined(document, row, sheet, shared, taken) for row, sheet in pairs]
    records += [_boxed(document, box, taken) for box in boxes(outline)]
    return records


def _pair(overview: Sequence[Row], found: Sequence[Sheet]) -> list[tuple[Row | None, Sheet | None]]:
    """Join rows and fact sheets by their titles; what is left between joined neighbours goes together."""
    scores = sorted(
        ((_score(row, sheet), r, s) for r, row in enumerate(overview) for s, sheet in enumerate(found)),
        key=lambda entry: (-entry[0], abs(entry[1] - entry[2])),
    )
    home: dict[int, int] = {}
    for score, r, s in scores:
        if score >= _ALIKE and r not in home and s not in home.values():
            home[r] = s
    for r in range(len(overview)):
        before, after = home.get(r - 1), home.get(r + 1)
        if r not in home and before is not None and after == before + 2 and before + 1 not in home.values():
            home[r] = before + 1
    pairs: list[tuple[Row | None, Sheet | None]] = [
        (row, found[home[r]] if r in home else None) for r, row in enumerate(overview)
    ]
    return pairs + [(None, sheet) for s, sheet in enumerate(found) if s not in home.values()]


def _score(row: Row, sheet: Sheet) -> float:
    if row.number is not None and sheet.number is not None:
        return 1.0 if row.number.text == sheet.number.text else 0.0
    title = row.fields.get("titel")
    return likeness(title.text, sheet.head.title) if title is not None else 0.0


def _joined(
    document: Document, row: Row | None, sheet: Sheet | None, shared: Heading | None, taken: set[str]
) -> Record:
    """One action from its row, its fact sheet or both; `shared` is the chapter of all fact sheets."""
    own: dict[str, list[Value]] = {name: [one] for name, one in row.fields.items()} if row is not None else {}
    if sheet is not None:
        own.update(sheet.fields)
    sources: dict[str, Span] = {}
    number = (row.number if row is not None else None) or (sheet.number if sheet is not None else None)
    title: Piece | None = None
    if sheet is not None:
        title = Piece(sheet.head.title, sheet.head.span)
    elif row is not None and "titel" in row.fields:
        title = row.fields["titel"].place
    if number is not None:
        sources["nummer"] = number.span
    if title is not None:
        sources["titel"] = title.span
    data = _empty(document, number, title, taken)
    if sheet is not None and sheet.lead and not {"tekst", "doel"} & set(own):
        own["tekst"] = sheet.lead
    if "tekst" not in own and "doel" in own:
        own["tekst"] = own["doel"]
    for name in _FIELDS:
        if name in own:
            data[name] = _text(own[name])
            sources[name] = own[name][0].place.span
    if "planning" in own:
        data["planning"] = _planning(_text(own["planning"]))
        sources["planning"] = own["planning"][0].place.span
    data["uren"] = [entry for one in own.get("investering", []) for entry in _hours(one)]
    if sheet is not None and not data["uren"]:
        data["uren"] = [
            {"organisatie": e.owner, "jaar": e.year, "uren": e.hours, "toelichting": None, "bron": e.span}
            for e in sheet.hours
        ]
    if "stakeholders" in own:
        data["stakeholders"] = lines("\n".join(one.text for one in own["stakeholders"]))
        sources["stakeholders"] = own["stakeholders"][0].place.span
    if sheet is not None:
        data["paragraaf"] = sheet.head.number
    above = sheet.above if sheet is not None else shared
    if above is not None:
        data["thema"], sources["thema"] = above.title, above.span
    if row is not None:
        data["overzicht"] = _overview(row)
    data["bronnen"] = sources
    return Record("actie", str(data["id"]), document.id, data)


def _boxed(document: Document, box: Box, taken: set[str]) -> Record:
    data = _empty(document, box.number, None, taken)
    sources: dict[str, Span] = {"tekst": box.text.span}
    data["tekst"] = box.text.text
    if box.number is not None:
        sources["nummer"] = box.number.span
    if box.when is not None:
        data["planning"] = _planning(box.when.text)
        sources["planning"] = box.when.span
    if box.aim is not None:
        data["doel"], sources["doel"] = box.aim.text, box.aim.span
    if box.chapter is not None:
        data["thema"], sources["thema"] = box.chapter.title, box.chapter.span
    if box.note is not None:
        data["toelichting"], sources["toelichting"] = box.note.text, box.note.span
    data["bronnen"] = sources
    return Record("actie", str(data["id"]), document.id, data)


def _empty(
    document: Document, number: Piece | None, title: Piece | None, taken: set[str]
) -> dict[str, object]:
    name = number.text if number is not None else title.text if title is not None else "actie"
    return {
        "id": unique(f"{document.id}-{slug(name)}", taken),
        "document": document.id,
        "nummer": number.text if number is not None else None,
        "titel": title.text if title is not None else None,
        "tekst": None,
        "planning": {"tekst": None, "van": None, "tot": None},
        "verantwoordelijke": None,
        "resultaat": None,
        "investering": None,
        "uren": [],
        "stakeholders": [],
        "doel": None,
        "toelichting": None,
        "paragraaf": None,
        "thema": None,
        "overzicht": None,
        "bronnen": {},
    }


def _text(values: Sequence[Value]) -> str:
    return "\n".join(lines("\n".join(one.text for one in values)))


def _planning(text: str) -> dict[str, object]:
    first, last = years(text)
    return {"tekst": text, "van": first, "tot": last}


def _hours(one: Value) -> list[dict[str, object]]:
    """Hours with the place of each on the page: read from the quote, so that offsets hold."""
    page = one.place.span
    out: list[dict[str, object]] = []
    for entry in hours(one.quote):
        out.append(
            {
                "organisatie": entry.owner,
                "jaar": entry.year,
                "uren": entry.hours,
                "toelichting": entry.remark,
                "bron": page._replace(begin=page.begin + entry.begin, end=page.begin + entry.end),
            }
        )
    return out


def _overview(row: Row) -> dict[str, object]:
    title = row.fields.get("titel")
    planning, costs = row.fields.get("planning"), row.fields.get("investering")
    spans = [one.place.span for one in row.fields.values()]
    first = row.number.span if row.number is not None else spans[0]
    return {
        "titel": title.place.text if title is not None else None,
        "planning": squeeze(planning.text) if planning is not None else None,
        "investering": _text([costs]) if costs is not None else None,
        "uren": _hours(costs) if costs is not None else [],
        "bron": first._replace(end=max(span.end for span in spans if span.page == first.page)),
    }
