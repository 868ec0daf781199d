"""Terms of years and themes of dossiers, actions, abbreviations, lobby goals, documents, and dossiers that there are not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from random import Random

from benchmarks.premises import record_frames as frames
from benchmarks.premises.subject import Dossier, Subjects, any_of, case
from benchmarks.shapes import who_shapes
from benchmarks.shapes.cases import Case, front, listed
from ingest.language import fold, words
from ingest.model import Record

_ADJECTIVE = re.compile(
    r"(?:a(?:al|le)|e(?:el|le)|ische|lijke?|ief|ieve)$"
)  # nobody calls a dossier by it alone
_LITTLE = 6  # letters; a shorter word that two dossiers share names neither


def record_cases(subjects: Subjects) -> Iterator[Case]:
    """All of them."""
    for dossier in subjects.dossiers:
        yield from _term(dossier)
        yield from _theme(subjects, dossier)
        yield from _document(subjects, dossier)
    yield from _shared_words(subjects)
    yield from _existing(subjects)
    yield from _actions(subjects)
    yield from _meanings(subjects)
    yield from _lobby(subjects)


def _term(dossier: Dossier) -> Iterator[Case]:
    if not dossier.years:
        return
    begin, end = dossier.years
    term = dossier.record.data["looptijd"]
    printed = str(term["tekst"]) if isinstance(term, dict) else ""
    told = any_of([str(end)])
    right = {**dossier.slots, "j": [str(end)]}
    wrong = {**dossier.slots, "j": [str(y) for y in (end + 2, end + 4, end - 1) if str(y) not in printed]}
    yield case("looptijd", "eindigt toch", frames.ENDS_TAG, right, "waar", asks=True)
    yield case("looptijd", "eindigt toch", frames.ENDS_TAG, wrong, "onwaar", told, asks=True)
    yield case("looptijd", "waarom dat einde", frames.ENDS_WHY, wrong, "onwaar", told)
    after = {**dossier.slots, "j": [str(end + k) for k in (1, 2, 5)]}
    yield case("looptijd", "na het einde", frames.AFTER_END, after, "onwaar", told)
    inside = [str(y) for y in range(begin + 1, end)]
    if inside:
        yield case("looptijd", "loopt in", frames.RUNS_IN, {**dossier.slots, "j": inside}, "waar", asks=True)
    out = {**dossier.slots, "j": [str(end + 3), str(begin - 4)]}
    yield case("looptijd", "loopt in", frames.RUNS_IN, out, "onwaar", asks=True)
    if end > 2026:
        yield case("looptijd", "al klaar", frames.DONE, dossier.slots, "onwaar", told)


def _theme(subjects: Subjects, dossier: Dossier) -> Iterator[Case]:
    own = str(dossier.record.data["thema"] or "")
    named = [own, *map(str, listed(dossier.record, "themas"))]
    alike = [d for d in subjects.dossiers if d.record.document == dossier.record.document]
    others = sorted({str(d.record.data["thema"]) for d in alike if d.record.data["thema"]} - {*named})
    others = [t for t in others if not any(fold(t) in fold(n) or fold(n) in fold(t) for n in named)]
    if own:
        slots = {**dossier.slots, "t": [own]}
        yield case("thema", "valt toch onder", frames.THEME_TAG, slots, "waar", asks=True)
        if others:
            slots = {**dossier.slots, "t": others}
            told = any_of(named)
            yield case("thema", "valt toch onder", frames.THEME_TAG, slots, "onwaar", told, asks=True)


def _document(subjects: Subjects, dossier: Dossier) -> Iterator[Case]:
    if not dossier.leaders:
        return
    yield case(
        "dossier", "of er een trekker is", frames.KNOWN_OF, dossier.slots, "waar", any_of(dossier.leaders)
    )
    own = dossier.record.document
    right = {**dossier.slots, "doc": [subjects.with_article(own)]}
    yield case("document", "trekker volgens", frames.BY_DOCUMENT, right, "waar", any_of(dossier.leaders))
    with_dossiers = {d.record.document for d in subjects.dossiers}
    others = [subjects.with_article(d) for d in subjects.library.documents if d not in with_dossiers]
    if others:
        slots = {**dossier.slots, "doc": others}
        yield case("document", "trekker volgens", frames.BY_DOCUMENT, slots, "onwaar")


def _shared_words(subjects: Subjects) -> Iterator[Case]:
    """A word that the names of two dossiers share asks back, or is answered of both."""
    names: dict[str, list[Dossier]] = defaultdict(list)
    for dossier in subjects.dossiers:
        for word in set(words(str(dossier.record.data["naam"]))):
            names[word].append(dossier)
    for word, found in names.items():
        if (
            len(found) == 2
            and len(word) > _LITTLE
            and not _ADJECTIVE.search(word)
            and all(d.leaders for d in found)
        ):
            facts = tuple(tuple(d.leaders) for d in found)
            slots = {"d": [word], "dd": [word]}
            yield case("meer", "gedeeld woord", who_shapes.LEADS, slots, "meer", facts)


def _existing(subjects: Subjects) -> Iterator[Case]:
    for dossier in subjects.dossiers:
        whole = {"d": [str(dossier.record.data["naam"])]}
        yield case("dossier", "bestaat", frames.THERE_IS_DOSSIER, whole, "waar", asks=True)
    for name in subjects.invented.dossiers():
        none = {"d": [name], "dd": [f"het dossier {name}", f"het dossier {name}", name]}
        yield case("dossier", "bestaat", frames.THERE_IS_DOSSIER, none, "nergens", asks=True)
        yield case("dossier", "verzonnen", frames.NO_SUCH_DOSSIER, none, "nergens")


def _actions(subjects: Subjects) -> Iterator[Case]:
    by_document: dict[str, list[Record]] = defaultdict(list)
    for record in subjects.register.records("actie"):
        if str(record.data["nummer"] or "").isdigit():
            by_document[record.document].append(record)
    last = max((int(str(r.data["nummer"])) for found in by_document.values() for r in found), default=0)
    by_number: dict[str, list[Record]] = defaultdict(list)
    for document, found in by_document.items():
        of = {"doc": [subjects.with_article(document)], "kort": [subjects.called(document)]}
        beyond = {**of, "n": [str(last + k) for k in (1, 7, 24)]}
        yield case("actie", "nummer bestaat niet", frames.NO_SUCH_ACTION, beyond, "nergens")
        yield case("actie", "is er", frames.THERE_IS_ACTION, beyond, "nergens", asks=True)
        for record in found:
            by_number[str(record.data["nummer"])].append(record)
            numbered = {**of, "n": [str(record.data["nummer"])]}
            yield case("actie", "is er", frames.THERE_IS_ACTION, numbered, "waar", asks=True)
            yield from _of_action(record, found, numbered)
    for number, several in by_number.items():
        if len({r.document for r in several}) > 1:
            facts = tuple(
                tuple(front(str(r.data[key]), 25) for key in ("titel", "tekst") if r.data[key])
                for r in several
            )
            yield case("meer", "actie", frames.AMBIGUOUS_ACTION, {"n": [number]}, "meer", facts)


def _of_action(record: Record, found: list[Record], slots: dict[str, list[str]]) -> Iterator[Case]:
    who = str(record.data["verantwoordelijke"] or "")
    others = {str(r.data["verantwoordelijke"] or "") for r in found} - {who, ""}
    unlike = [o for o in others if len(o.split()) < 5 and not {*fold(o).split()} & {*fold(who).split()}]
    if who and len(who.split()) < 5:
        yield case("actie", "doet toch", frames.CARRIED_TAG, {**slots, "wie": [who]}, "waar", asks=True)
    if who and unlike:
        wrong = {**slots, "wie": sorted(unlike)}
        yield case("actie", "doet toch", frames.CARRIED_TAG, wrong, "onwaar", asks=True)
    planning = record.data["planning"]
    if isinstance(planning, dict) and planning["van"] and planning["tot"]:
        begin, end = int(planning["van"]), int(planning["tot"])
        inside = [str(y) for y in range(begin, end + 1)]
        yield case("actie", "gepland voor", frames.PLANNED_TAG, {**slots, "j": inside}, "waar", asks=True)
        out = {**slots, "j": [str(end + 3), str(begin - 4)]}
        yield case("actie", "gepland voor", frames.PLANNED_TAG, out, "onwaar", asks=True)
    rows = listed(record, "uren")
    everybody = {str(row["organisatie"]) for r in found for row in listed(r, "uren")}
    none = sorted(o for o in everybody - {str(row["organisatie"]) for row in rows} if len(o.split()) < 4)
    if rows and none:
        asked = {**slots, "org": none, "j": [str(row["jaar"]) for row in rows if row["jaar"]] or ["2026"]}
        yield case("actie", "uren van wie er geen heeft", frames.HOURS_OF_NONE, asked, "onwaar")


def _meanings(subjects: Subjects) -> Iterator[Case]:
    spelled = [r for r in subjects.register.records("begrip") if r.data["voluit"]]
    rng = Random(1)
    for record in spelled:
        term, voluit = str(record.data["term"]), str(record.data["voluit"])
        yield case(
            "begrip", "betekent toch", frames.MEANS_TAG, {"b": [term], "v": [voluit]}, "waar", asks=True
        )
        others = [str(r.data["voluit"]) for r in spelled if r is not record]
        if others:
            wrong = {"b": [term], "v": rng.sample(others, min(3, len(others)))}
            yield case(
                "begrip", "betekent toch", frames.MEANS_TAG, wrong, "onwaar", any_of([voluit]), asks=True
            )


def _lobby(subjects: Subjects) -> Iterator[Case]:
    themes = {str(r.data["thema"]) for r in subjects.register.records("lobbydoel") if r.data["thema"]}
    if not themes:
        return
    for theme in sorted(themes):
        yield case("lobbydoel", "is er", frames.LOBBY_THERE, {"l": [theme]}, "waar", asks=True)
    none = {"l": [s.lower() for s in subjects.invented.subjects]}
    yield case("lobbydoel", "is er", frames.LOBBY_THERE, none, "nergens", asks=True)
    yield case("lobbydoel", "verzonnen", frames.LOBBY_NONE, none, "nergens")
