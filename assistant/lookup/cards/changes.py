"""What a newer edition of a report says otherwise than the one before it."""

from __future__ import annotations

from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.lookup.common import Desk, found, not_found
from assistant.reading.question import Question
from assistant.series import asks_change, changes, earlier, titled
from ingest.editions import Change
from ingest.language import fold

MANY = 12  # changes that one answer tells
_SLIGHT = ("actueel", "planning", "wat_is_het")  # what every edition tells anew: left out of an overview


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer what changed between two editions of a report, of all or of what the question names; None for another question."""
    series = desk.once(_earlier)
    if not series or not asks_change(question.text):
        return None
    known = desk.library.documents
    names = {fold(n.shown) for n in question.named("dossier")}
    towns = [fold(n.shown) for n in question.named("gemeente")]
    for old, new in series.items():
        made = changes(desk.library, old, new)
        if names:
            made = [c for c in made if fold(c.naam) in names]
        asked = [c for c in made if c.veld in question.intent.asks]
        made = asked or [c for c in made if names or c.veld not in _SLIGHT]
        made = [c for c in made if all(t in fold(c.tekst) for t in towns)]
        both = f"{titled(known[old])} en {titled(known[new])}"
        if not made and not names:
            continue
        if not made:
            return not_found(f"Daarover zeggen {both} hetzelfde.", why="uitgaven vergeleken, geen verschil")
        lead = aside(f"Tussen {both} is dit veranderd.")
        more = len(made) - MANY
        rest = [aside(f"Daarnaast zijn er nog {more} verschillen.")] if more > 0 else []
        return found([], lead, *map(_told, made[:MANY]), *rest, why="uitgaven vergeleken")
    return None


def _earlier(desk: Desk) -> dict[str, str]:
    return earlier(desk.library)


def _told(change: Change) -> Sentence:
    spans = [s for side in (change.oud, change.nieuw) if side for s in side.bronnen]
    return say(f"{change.tekst.rstrip('.')} ", cite(*spans), ".", checked=False)
