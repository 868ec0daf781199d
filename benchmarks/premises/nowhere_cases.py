"""What no register of a region holds, whom and what there is not, and what lies outside the field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.premises import nowhere_frames as frames
from benchmarks.premises.subject import Slots, Subjects, case
from benchmarks.shapes.cases import Case
from benchmarks.shapes.names import persons


def nowhere_cases(subjects: Subjects) -> Iterator[Case]:
    """All of them."""
    people = [name for p in subjects.people for name in persons(p.data)]
    invented = subjects.invented
    for dossier in subjects.dossiers:
        slots = {**dossier.slots, "p": people}
        yield from _each("van een dossier", _of(frames.DETAIL_OF_DOSSIER, subjects), slots)
        yield from _each("van een persoon", _of(frames.DETAIL_OF_PERSON, subjects), slots)
        yield from _each(
            "verzonnen persoon", frames.MADE_UP_PERSON, {**dossier.slots, "p": invented.persons()}
        )
        yield from _each("verzonnen gemeente", frames.MADE_UP_TOWN, {**dossier.slots, "g": invented.towns})
        own = {**dossier.slots, "org": invented.organisations}
        yield from _each("verzonnen organisatie", frames.MADE_UP_ORGANISATION, own)
    yield from _each("van een gemeente", _of(frames.DETAIL_OF_TOWN, subjects), {"g": subjects.towns})
    slots = {"g": subjects.towns, "p": people}
    if subjects.towns and people:
        yield case("buiten bereik", "van alles", frames.OUT_OF_SCOPE, slots, "nergens")


def _each(asked: str, found: Sequence[str], slots: Slots) -> Iterator[Case]:
    if found and all(slots.values()):
        yes_no = tuple(
            f for f in found if f.startswith(("Is ", "Doet ", "Klopt ")) or f.endswith("toch mee aan {dd}?")
        )
        other = tuple(f for f in found if f not in yes_no)
        yield case("nergens", asked, other, slots, "nergens")
        if yes_no:
            yield case("nergens", f"{asked}, ja of nee", yes_no, slots, "nergens", asks=True)


def _of(found: Sequence[str], subjects: Subjects) -> list[str]:
    """The frames of what this library has no word of."""
    out = []
    for frame in found:
        text, _, guards = frame.partition(" # ")
        if not guards or subjects.invented.lacks(guards.split(",")):
            out.append(text)
    return out
