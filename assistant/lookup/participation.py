"""Which municipalities take part in a dossier, which dossiers a municipality takes part in."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    listed,
    mark,
    plural,
    sources_of,
    span_of,
    with_remark,
)
from assistant.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

_PARTLY = re.compile(
    r"\b(?:maar|alleen|slechts|enkel) (?:voor )?een (?:deel|gedeelte|stuk)\b|\bgedeeltelijk\b|\bdeels\b"
)


def who_take_part(question: Question, desk: Desk, record: Record) -> list[Sentence]:
    name = str(record.data["naam"])
    items = listed(record.data["gemeenten"])
    if not items:
        return [aside(f"Bij {name} staan geen deelnemende gemeenten.")]
    source = mark(items[0]["bron"])
    taking_part = {fold(str(i["naam"])): i for i in items}
    everyone = _everyone(desk, record)
    asked = [n.shown for n in question.named("gemeente")] or _capitals(question)
    names = joined([(with_remark(i["naam"], i["toelichting"]),) for i in items])
    if asked and question.intent.form in ("janee", "waarom", "vrij", "wat", "hoe"):
        out: list[Sentence] = []
        for town in asked[:3]:
            item = taking_part.get(fold(town))
            if item is None:
                out.append(
                    say(
                        f"Nee. Aan {name} doen ",
                        *names,
                        " mee ",
                        source,
                        f"; {town} staat er niet bij.",
                        checked=False,
                    )
                )
            elif item["toelichting"] and not _covers(question, name, str(item["toelichting"])):
                out.append(
                    say(
                        f"Nee. {town} staat er alleen bij met de toevoeging ({item['toelichting']}) ",
                        source,
                        ".",
                    )
                )
            elif item["toelichting"]:
                out.append(
                    say(
                        f"Gedeeltelijk. {town} staat bij {name} met de toevoeging ({item['toelichting']}) ",
                        source,
                        ".",
                    )
                )
            else:
                out.append(say(f"Ja. {town} doet mee aan {name} ", source, "."))
        return out
    missing = [t for t in everyone if fold(t) not in taking_part]
    every = bool(re.search(r"\b(alle|iedereen|elke|iedere)\b", fold(question.text)))
    all_asked = every and not asked and question.intent.form == "janee"
    if question.intent.negated or all_asked:
        lead = ("Nee. " if missing else "Ja. ") if all_asked else ""
        if not missing:
            return [
                say(
                    f"{lead}Alle {len(items)} gemeenten van de regio doen mee aan {name}: ",
                    *names,
                    " ",
                    source,
                    ".",
                    checked=False,
                )
            ]
        absent = joined([(t,) for t in missing])
        verb = plural(len(missing), "staat", "staan")
        return [
            say(
                f"{lead}Aan {name} doen ",
                *names,
                " mee ",
                source,
                "; ",
                *absent,
                f" {verb} er niet bij.",
                checked=False,
            )
        ]
    if question.intent.form == "aantal":
        return [
            say(
                f"{capital(count_word(len(items)))} gemeenten doen mee aan {name}: ", *names, " ", source, "."
            )
        ]
    return [say(f"Aan {name} doen {len(items)} gemeenten mee: ", *names, " ", source, ".", checked=False)]


def _covers(question: Question, name: str, remark: str) -> bool:
    """Whether a remark ("alleen Jeugd") goes with the part of the dossier that is asked about, where one is."""
    present = [stem(w) for w in words(question.text)]
    parts = [stem(w) for w in words(name) if len(w) > 2]
    asked = [p for p in parts if p in present]
    if not asked or len(asked) == len(parts):
        return True
    said = [stem(w) for w in words(remark) if len(w) > 2]
    return any(a.startswith(b) or b.startswith(a) for a in asked for b in said)


def _everyone(desk: Desk, record: Record) -> list[str]:
    """All municipalities that take part in any dossier of the same document."""
    out: dict[str, None] = {}
    for other in desk.records("dossier"):
        if other.document == record.document:
            for item in listed(other.data["gemeenten"]):
                out.setdefault(str(item["naam"]))
    return sorted(out)


def _capitals(question: Question) -> list[str]:
    """Names that the question writes as a name behind "doet" or "gemeente", known or not."""
    hit = re.search(
        r"\b(?:[Dd]oet|[Dd]eed|[Gg]emeente|[Ii]s|[Nn]eemt)\s+(?:de\s+gemeente\s+)?([A-ZÀ-Þ][\w-]{2,})",
        question.text,
    )
    return [hit.group(1)] if hit else []


def of_towns(question: Question, desk: Desk) -> Draft | None:
    """What a municipality takes part in, or does not."""
    made: list[Sentence] = []
    records: list[Record] = []
    partly = bool(_PARTLY.search(fold(question.text)))
    for name in question.named("gemeente")[:2]:
        ours: list[tuple[Piece, ...]] = []
        others: list[str] = []
        scope = [
            r for r in desk.records("dossier") if not question.documents or r.document in question.documents
        ]
        for record in scope:
            item = next(
                (i for i in listed(record.data["gemeenten"]) if fold(str(i["naam"])) == fold(name.shown)),
                None,
            )
            if item and partly and not item["toelichting"]:
                continue
            if item:
                records.append(record)
                remark = f" ({item['toelichting']})" if item["toelichting"] else ""
                ours.append((f"{record.data['naam']}{remark} ", mark(item["bron"])))
            else:
                others.append(str(record.data["naam"]))
        if question.intent.negated:
            if not others:
                made.append(aside(f"{name.shown} doet aan alle dossiers mee."))
                continue
            spans = [
                span_of(sources_of(r)["gemeenten"])
                for r in scope
                if str(r.data["naam"]) in others and "gemeenten" in sources_of(r)
            ]
            rows = [(f"{o} ", cite(s)) for o, s in zip(others, spans, strict=False)]
            made.append(
                say(
                    f"{name.shown} staat niet bij {plural(len(others), 'dit dossier', f'deze {len(others)} dossiers')}: ",
                    *joined(rows),
                    ".",
                    checked=False,
                )
            )
        elif ours:
            made.append(
                say(
                    f"{name.shown} doet {'voor een deel ' if partly else ''}mee aan {len(ours)} {plural(len(ours), 'dossier', 'dossiers')}: ",
                    *joined(ours),
                    ".",
                    checked=False,
                )
            )
    return found(records, *made, why="dossiers van een gemeente") if made else None
