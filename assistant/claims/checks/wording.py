"""Whether the words of a sentence stand in its source, close together, and in the text rather than only above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.claims.matching import NAMES, View, chosen
from assistant.claims.reading import ACTORS, Reading
from assistant.claims.synonyms import opposite
from ingest.language import Compounds, fold

LONG_ROW = 25  # words: a table row that is running text rather than values


def words_stand(said: Reading, view: View, compounds: Compounds) -> str:
    """Every word that states something stands in the piece or in what it is about."""
    for token in said.content:
        if not view.allows(token, compounds, said):
            shown = "getal of datum" if token.amount else "naam" if token.kind in NAMES else "woord"
            return f"{shown} '{token.low}' staat niet in de bron"
    return ""


def no_opposite(said: Reading, view: View) -> str:
    """What the source calls "langer" is not called "korter"."""
    for token in said.content:
        if token.root in view.roots or token.amount is not None:
            continue
        for other in view.unit.content:
            if opposite(token.root, other.root) and not any(other.at in view.places(t) for t in said.content):
                return f"de bron zegt '{other.low}' en niet '{token.low}'"
    return ""


def names_from_heads(said: Reading, view: View) -> str:
    """A name that only the headings have may not take the place of a name in the text itself."""
    if view.piece.kind in ("field", "row", "register"):
        return ""  # what a field or a row is about stands above it
    own = view.unit
    there = {t.root for t in own.tokens}
    mentioned = {t.root for t in said.tokens}
    for token in said.tokens:
        entity = token.kind in NAMES or token.root in ACTORS
        if not entity or token.root in there or view.places(token) or view.writes(token):
            continue
        if any(t.low.endswith(token.low) for t in own.tokens):
            continue  # "gemeenten" where the text has "regiogemeenten"
        if token.prep and any(
            t.prep == token.prep
            and (t.kind in NAMES or t.root in ACTORS)
            and t.root not in mentioned
            and (t.kind in NAMES) == (token.kind in NAMES)
            for t in own.tokens
        ):
            return f"'{token.prep} {token.low}' staat niet in de tekst"
        if token.kind in ("persoon", "plaats"):
            kinds: tuple[str, ...] = (token.kind,)
        else:
            kinds = NAMES
        first = next((t for t in own.tokens if t.kind in kinds or t.root in ACTORS or t.kind == "rol"), None)
        if first is None or first.root in mentioned:
            continue
        if token.prep and not first.prep and token.kind == "naam":
            continue
        before = [t for t in own.tokens[: first.at] if t.content]
        if not before or (first.prep == "" and len(before) <= 2):
            return f"'{token.low}' komt alleen uit het opschrift; de tekst noemt '{first.low}'"
        if token.kind in ("persoon", "plaats") and first.kind == token.kind:
            return f"'{token.low}' komt alleen uit het opschrift; de tekst noemt '{first.low}'"
    return ""


def side_by_side(said: Reading, view: View) -> str:
    """A describing word stays with its noun: "betaalbare woningen" is not said where the source has
    "betaalbare ruimte"."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    for first, second in pairwise(said.tokens):
        if not (
            first.content
            and second.content
            and first.kind == second.kind == "woord"
            and first.clause == second.clause
        ):
            continue
        if (
            first.low in ("gemeente", "provincie")
            or first.meant
            or second.meant
            or not first.low.endswith("e")
            or first.low.endswith(("ie", "ee", "gave", "ode", "imte", "lte", "nte", "gte"))
        ):
            continue
        ones, others = view.places(first), view.places(second)
        if ones and others and min(abs(a - b) for a in ones for b in others) > 4:
            return f"'{first.low} {second.low}' staat zo niet in de bron"
    return ""


def compact(said: Reading, view: View) -> str:
    """A sentence that is put together from all over a piece, back and forth, or mostly from its headings,
    says something of its own."""
    if view.piece.kind in ("sentence", "item"):
        every = said.content
        direct = sum(1 for t in every if view.places(t))
        borrowed = sum(
            1 for t in every if not view.places(t) and t.root not in view.about.roots and t.root in view.parts
        )
        if direct < 0.5 * len(every) or borrowed > max(1, len(every) // 5):
            return "de woorden staan niet bij elkaar in de bron"
    elif view.piece.kind == "row" and len(view.unit.tokens) > LONG_ROW:
        every = said.content
        if 2 * sum(1 for t in every if view.places(t)) < len(every):
            return "de woorden staan niet bij elkaar in de bron"
    content = [t for t in said.content if view.places(t)]
    if len(content) < 4:
        return ""
    match = chosen(content, view)
    order = [match[t.at] for t in content]
    back = sum(1 for a, b in pairwise(order) if b < a - 1)
    if back > 2 + len(order) // 5:
        return "de zin staat zo niet in de bron"
    return ""


def quotes_verbatim(text: str, sources: Sequence[str]) -> str:
    """What stands between quotation marks is in a source to the letter."""
    for match in re.finditer(r"[\"“”„]([^\"“”„]{2,})[\"“”„]|(?<!\w)[‘'’]([^‘'’]{2,})['’](?!\w)", text):
        wanted = " ".join((match.group(1) or match.group(2)).split()).strip(" .,;:")
        if wanted and not any(fold(wanted) in fold(" ".join(s.split())) for s in sources):
            return "het citaat staat niet in de bron"
    return ""
