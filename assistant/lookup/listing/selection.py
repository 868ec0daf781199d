"""Questions over all cards at once: which dossiers there are, under a theme, about a subject, of a commissioner or with the most of
something, and which persons lead. Complete or not at all: where a word of the question is not accounted for, another step answers.
Lists by other conditions are `listing`'s."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.asked.counts import dossiers_counted
from assistant.lookup.asked.of_theme import of_theme
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    listed,
    mark,
    not_found,
    plural,
    residue,
    sources_of,
    span_of,
    subject,
    titled,
    without_cards,
)
from assistant.lookup.each.told import members
from assistant.lookup.listing.amounts import NUMBER
from assistant.reading.question import Group, Question
from assistant.words.lexicon import GENERIC
from ingest.language import STOPWORDS, compiled, fold, stem, words
from ingest.model import Record, Span
from ingest.records.people import FUNCTIONS

MUCH = 0.5  # weight of words of its own from which a question asks for more than this understands
_DOSSIERS = re.compile(r"\b(welke?|hoeveel|alle|noem|overzicht|lijst|wat zijn de)\b.*\bdossiers?\b")
# "hoeveel geld is er per dossier?"
_OF_ELSE = re.compile(
    r"\bhoeveel (?!(?:\w+ ){0,2}(?:regio)?dossiers?\b)(?!.*\bhoeveel\b).*\bper (?:regio)?dossier\b"
)
_LEADERS = (
    rf"(?:{'|'.join(FUNCTIONS)}|bestuurder|trekker|portefeuillehouder|persoon|bestuurslid)(?:s|en|leden)?"
)
_PEOPLE = re.compile(
    rf"\b(?:welke?|hoeveel|noem (?:de|alle)|alle)\s+(?:verschillende\s+)?(?:bestuurlijke?\s+)?{_LEADERS}\b|\bwie\b.*\b(?:dossiers|dossier)\b|\bwie (?:trekt|leidt)\b"
)
_ANYBODY = ("bestuurder", "portefeuillehouder", "bestuurslid")  # of whatever function
_LEADS = re.compile(r"trek|\bleid|\bdossiers?\b|\bkar\b|\bverantwoordelijk")
_OF_CARD = re.compile(
    r"\b(?:thema'?s?|(?:regio)?gemeenten?|opdrachtgevers?|doelen|looptijd|langst\w*|kortst\w*)\b"
)
_OF_OFFICE = re.compile(rf"\b(?:{'|'.join(f for f in FUNCTIONS if f not in _ANYBODY)})(?:s|en)?\b")
_TOGETHER = re.compile(r"\b(?:samen|elkaar|gezamenlijk\w*|(?:met|naast) een)\b")
_KNOWN = "verschillende vallen valt bestaan regio documenten rapport overzicht lijst aantal meeste minste tegelijk totaal"
_OF_PEOPLE = f"{_KNOWN} bestuurder bestuurders trekker persoon personen"
_OF_EXTREMES = f"{_KNOWN} bestuurlijke deelnemende mede mee meedoen"
_OF_ORDER = "mede opdracht opdrachten opdrachtgever opdrachtgevers gegeven geeft gaf treedt optreedt optreden loopt lopen gebeurt"
_MEASURES = {
    "gemeenten": "gemeente",
    "trekkers": "trekker",
    "doelen": "doel",
    "opdrachtgevers": "opdrachtgever",
}
_MOST = re.compile(rf"\b(?:meeste|minste) (?:\w+ )?({'|'.join(_MEASURES)})\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer a question over all cards, or None where it is about one, or asks for more than this understands."""
    records = desk.records("dossier")
    if (
        not records
        or question.named("persoon")
        or question.named("gemeente")
        or not names_theme_only(question, desk)
    ):
        return None
    if without_cards(question, desk):
        return None
    flat = fold(question.text)
    if _PEOPLE.search(flat) and _LEADS.search(flat):
        return _people(question, desk, flat)
    if _DOSSIERS.search(flat) and not _OF_ELSE.search(flat):
        return _dossiers(question, desk, flat)
    return None


def names_theme_only(question: Question, desk: Desk) -> bool:
    """Whether what looks like a dossier's name in a question over dossiers is a theme's ("welke dossiers vallen onder wonen")."""
    named = {n.id for n in question.named("dossier")}
    if not named:
        return True
    theme = {r.id for r in of_theme(question, desk)}
    flat = fold(question.text)
    spelled = any(len(words(n.shown)) > 1 and fold(n.shown) in flat for n in question.named("dossier"))
    return "dossiers" in flat and named <= theme and not spelled


# --- dossiers -------------------------------------------------------------------------------------------------------


def _dossiers(question: Question, desk: Desk, flat: str) -> Draft | None:
    records = desk.records("dossier")
    theme = of_theme(question, desk)
    names = [str(t) for r in theme for t in listed(r.data.get("themas"))]
    if question.intent.extreme in ("meest", "minst"):
        measured = _MOST.search(flat)
        if measured is None or residue(question, *names, _OF_EXTREMES, measured[1]) > MUCH:
            return None
        return _extreme(question, theme or records, measured[1])
    if "opdracht" in flat:
        return _commissioned(question, desk, flat, theme or records, names)
    if not theme and any(g.weight > 0.15 for g in _left(question)):
        return None  # `speaking` tells which are about it
    if re.search(r"\b(?:niet|geen|zonder)\b", flat) or _OF_OFFICE.search(flat):
        return None  # those of another theme, or of others
    if residue(question, *names, _KNOWN) > MUCH or question.intent.extreme not in ("", "som"):
        return None
    if (
        {*question.intent.asks} & {"looptijd", "trekkers", "doelen", "gemeenten"}
        or question.years
        or _counts_fields(flat)
    ):
        return None
    return under_theme(theme) if theme else _listed(records, "", "overzicht van dossiers")


def _counts_fields(flat: str) -> bool:
    """Whether so many of something on the cards is asked for ("met meer dan twee doelen"), which `listing` lists by."""
    nouns = (m["noun"] or m["noun1"] for m in NUMBER.finditer(flat))
    return any(not re.search(r"dossier|onderwerp", noun) for noun in nouns)


def _left(question: Question) -> list[Group]:
    """The words that say what the dossiers are to be about."""
    known = {stem(w) for w in words(_KNOWN)}
    return [g for g in subject(question) if not g.proper and g.head not in known | GENERIC]


def _listed(chosen: Sequence[Record], said: str, why: str, field: str = "naam") -> Draft | None:
    """The list of some dossiers, each with where its `field` stands; `said` tells behind "dossiers" which they are."""
    items: list[tuple[Piece, ...]] = []
    for record in chosen:
        source = _source(record, field) or _source(record, "naam")
        if source is None:
            return None
        items.append((f"{record.data['naam']} ", cite(source)))
    lead = f"Er {plural(len(chosen), 'is één dossier', f'zijn {count_word(len(chosen))} dossiers')}{said and f' {said}'}: "
    return found(list(chosen), say(lead, *joined(items), ".", checked=False), why=why)


def under_theme(inside: Sequence[Record]) -> Draft | None:
    """The dossiers of a theme, or of several."""
    themes = list(dict.fromkeys(str(r.data["thema"]) for r in inside))
    return _listed(inside, f"onder {in_a_row(themes)}", "overzicht van dossiers")


def _source(record: Record, field: str) -> Span | None:
    """Where a field of a card stands: the field itself, or the first of its items."""
    items = listed(record.data.get(field))
    return sources_of(record).get(field) or (span_of(items[0]["bron"]) if items else None)


def _commissioned(
    question: Question, desk: Desk, flat: str, records: Sequence[Record], themes: Sequence[str]
) -> Draft | None:
    """ "Van welke dossiers is de provincie opdrachtgever?": whose commissioning parties hold the words that are left."""
    every = [str(o["naam"]) for r in records for o in listed(r.data["opdrachtgevers"])]
    left = {
        w
        for w in words(question.text)
        if len(w) > 2 and w not in STOPWORDS and any(stem(w) in desk.stems_of(name) for name in every)
    }
    if not left or question.intent.negated or question.years or _counts_fields(flat):
        return None
    if residue(question, *themes, _KNOWN, *left, _OF_ORDER) > MUCH:
        return None
    wanted = {stem(w) for w in left}
    only = bool(re.search(r"\b(?:alleen|uitsluitend|enkel|slechts)\b", flat))

    def holds(record: Record) -> bool:
        met = [wanted <= desk.stems_of(str(o["naam"])) for o in listed(record.data["opdrachtgevers"])]
        return any(met) and (all(met) or not only)

    spoken = question.text.split()
    places = [k for k, w in enumerate(spoken) if fold(w.strip(" ?.,!")) in left]
    shown = " ".join(spoken[min(places) : max(places) + 1]).strip(" ?.,!")
    said = f"met {'alleen ' if only else ''}{shown} als opdrachtgever"
    chosen = [r for r in records if holds(r)]
    if not chosen and not (only or themes):
        return None  # words of several parties, which no name has together
    if not chosen:
        none = f"Onder de {count_word(len(records))} dossiers zijn er geen {said}."
        return not_found(none, why="geen dossier dat aan de voorwaarden voldoet")
    return _listed(chosen, said, "overzicht van dossiers", "opdrachtgevers")


def _extreme(question: Question, records: Sequence[Record], measure: str) -> Draft | None:
    """The dossiers with the most or fewest of something (`_MEASURES`)."""
    sizes = [(len(members(r, measure)), r) for r in records if listed(r.data[measure])]  # a vacancy is none
    if not sizes:
        return None
    best = (max if question.intent.extreme == "meest" else min)(n for n, _ in sizes)
    chosen = [r for n, r in sizes if n == best]
    rows: list[tuple[Piece, ...]] = []
    for record in chosen:
        source = _source(record, measure)
        if source is None:
            return None
        rows.append((f"{record.data['naam']} ", cite(source)))
    number = count_word(best) if best else "geen"
    lead = f"{capital(number)} {measure if best > 1 else _MEASURES[measure]}: "
    return found(chosen, say(lead, *joined(rows), ".", checked=False), why=f"meeste of minste {measure}")


# --- persons --------------------------------------------------------------------------------------------------------


def _people(question: Question, desk: Desk, flat: str) -> Draft | None:
    if re.search(r"\b(?:meeste|minste)\b", flat):
        return None  # `portfolios` tells who
    if _OF_CARD.search(flat) or _TOGETHER.search(flat):
        return (
            None  # what is said of the dossiers, or of two who lead one, is a condition that is not read here
        )
    function = next(
        (f for f in FUNCTIONS if f not in _ANYBODY and compiled(rf"\b{f}s?\b").search(flat)), None
    )
    count = dossiers_counted(flat)
    known = (_OF_PEOPLE, *FUNCTIONS, count[2] if count else "")
    if residue(question, *known) > 0.35 or of_theme(question, desk) or question.years:
        return None
    everybody = [
        p
        for p in desk.records("persoon")
        if listed(p.data["dossiers"]) and (function is None or fold(str(p.data["functie"] or "")) == function)
    ]
    if not everybody:
        return None
    if count is None and not (
        function or re.search(r"\btrekkers\b|\bbestuurders\b|\bportefeuillehouders\b", flat)
    ):
        return None
    chosen = [p for p in everybody if count is None or count[0](len(listed(p.data["dossiers"])))]
    if not chosen:
        return not_found(
            "Er is niemand die daaraan voldoet.", why="geen persoon die aan de voorwaarden voldoet"
        )
    noun = plural(len(chosen), function or "persoon", f"{function}s" if function else "personen")
    how_many = count[1] if count else "een of meer"
    dossiers = "dossier" if how_many.endswith("één") else "dossiers"
    said = f"{capital(count_word(len(chosen)))} {noun} {plural(len(chosen), 'trekt', 'trekken')} {how_many} {dossiers}: "
    items: list[tuple[Piece, ...]] = []
    for person in chosen:
        rows = listed(person.data["dossiers"])
        pieces: list[Piece] = [f"{titled(person.data)} ("]
        for k, row in enumerate(rows):
            pieces += [f"{row['naam']} ", mark(row["bron"]), "; " if k < len(rows) - 1 else ")"]
        items.append(tuple(pieces))
    return found(chosen, say(said, *joined(items), ".", checked=False), why="personen en hun dossiers")
