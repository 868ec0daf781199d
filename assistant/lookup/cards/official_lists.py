"""Questions over all cards that name who sees to a dossier as an official: who they all are, who has several, where nobody is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Sentence, cite, joined, say
from assistant.lookup.cards.card_officials import Official, asks_more, dossiers_in, named_in, on_cards, told
from assistant.lookup.cards.dossiers import leaders_told
from assistant.lookup.cards.other_labels import ASKED, LEADS, told_of
from assistant.lookup.common import Desk, count_word, found, not_found, plural
from assistant.lookup.listing.of_dossiers import leaders_of
from assistant.reading.question import Question
from ingest.language import fold

_NOBODY = re.compile(r"\b(?:geen|zonder|niemand|vacatures?|vacant|ontbre\w+|nog niet|mist|missen)\b")
_SEVERAL = re.compile(
    r"\bmeer dan (?:een|1)\b|\bmeerdere\b|\bverschillende\b|\b(?:twee|2) of meer\b|\b(?:de|het) ?zelfde\b|\bmeeste\b"
)
_ALL = re.compile(
    r"\b(?:wie zijn|welke?|alle|noem|namen|lijst|overzicht|hoe heten|hoeveel)\b|\bwie\b.*\b(?:telkens|per dossier|alle dossiers|elk dossier)\b"
)
_LEADERLESS = re.compile(r"\b(?:geen|zonder) (?:bestuurlijke? )?(?:kar)?trekkers?\b")
_NO_OFFICIAL = re.compile(rf"\b(?:geen|zonder|noch) (?:\w+ )?{ASKED.pattern}")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """See the module; None where no card names an official, or a question names a dossier or an official (`official_of`)."""
    officials = on_cards(desk)
    flat = fold(question.text)
    if not officials or question.intent.form == "waarom" or not ASKED.search(flat):
        return None
    if named_in(question, officials) or dossiers_in(question, desk):
        return None
    if _LEADERLESS.search(flat):
        return _where_nobody_leads(question, officials)
    if LEADS.search(flat):
        return None  # both are asked of cards at once
    towns = [n.shown for n in question.named("gemeente")]
    body = _body(flat, officials, towns)
    if asks_more(question, body, *towns, *{o.label for o in officials}):
        return None
    if towns and not body:
        lead = f"Van geen {officials[0].role} staat in de documenten dat die van {towns[0]} is."
        return not_found(lead, why="geen ambtenaar van die gemeente")
    if _NOBODY.search(flat):
        return _without(officials)
    return _by_person([o for o in officials if body in ("", o.body)], flat, of_body=bool(body))


def _where_nobody_leads(question: Question, officials: Sequence[Official]) -> Draft | None:
    """Who the official is of the dossiers that nobody leads, or which of those have none either."""
    if asks_more(question, *{o.label for o in officials}) or question.intent.form == "janee":
        return None
    neither = _NO_OFFICIAL.search(fold(question.text)) is not None
    there = [o for o in officials if not leaders_of(o.dossier) and (o.nobody or not neither)]
    if not there:
        role = f"{'ook geen' if neither else 'wel een'} {officials[0].role}"
        return not_found(
            f"Zo'n dossier is er niet: geen trekker en {role}.", why="geen dossier zonder trekker"
        )
    made: list[Sentence] = []
    for o in there:
        made += leaders_told(question, o.dossier)
        made += told_of(o.dossier, o.label).sentences
    return replace(found([o.dossier for o in there], *made, why="ambtenaren zonder trekker"), whole=True)


def _body(flat: str, officials: Sequence[Official], towns: Sequence[str]) -> str:
    """The organisation of officials that a question names, or of its municipality; "" where it names none that they have."""
    bodies = sorted({o.body for o in officials if o.body}, key=len, reverse=True)
    named = [b for b in bodies if fold(b) in flat]
    return next(iter(named + [b for b in bodies if any(fold(t) in fold(b) for t in towns)]), "")


def _without(officials: Sequence[Official]) -> Draft:
    """The dossiers for which nobody is the official."""
    role = officials[0].role
    gone = [o for o in officials if o.nobody]
    if not gone:
        return not_found(f"Op elke kaart staat wie {role} is.", why="overal een ambtenaar")
    rows = joined([(f'{o.dossier.data["naam"]} (er staat "{o.text}") ', cite(o.span)) for o in gone])
    noun = plural(len(gone), "Er is één dossier", f"Er zijn {count_word(len(gone))} dossiers")
    lead = say(f"{noun} zonder {role}: ", *rows, ".", checked=False)
    return found([o.dossier for o in gone], lead, why="dossiers zonder ambtenaar")


def _by_person(officials: Sequence[Official], flat: str, *, of_body: bool) -> Draft | None:
    """Who the officials are and of which dossiers, or those of them who have several."""
    several = _SEVERAL.search(flat) is not None
    if not (of_body or several or _ALL.search(flat)):
        return None
    by_name: dict[str, list[Official]] = {}
    for o in officials:
        if not o.nobody:
            by_name.setdefault(fold(o.name), []).append(o)
    groups = list(by_name.values())
    if several:
        least = max([2, *map(len, groups)]) if "meeste" in flat else 2
        groups = [g for g in groups if len(g) >= least]
    if not groups:
        one = f"Geen {officials[0].role} staat bij meer dan één dossier."
        return not_found(one, why="ieder één dossier") if several else None
    return found([o.dossier for g in groups for o in g], *map(told, groups), why="ambtenaren")
