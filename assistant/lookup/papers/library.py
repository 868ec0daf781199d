"""Questions about the documents themselves: which there are, whose they are, how old, until when they hold, which themes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.agendas.themes import UNDER
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    not_found,
    plural,
    residue,
    subject,
)
from assistant.reading.question import Question
from assistant.words.dates import dutch_date
from assistant.words.numerals import SEVERAL
from ingest.language import fold, words
from ingest.manifest import UNKNOWN_PUBLISHER
from ingest.model import Document, Record, Span

_WHICH = re.compile(
    r"\b(?:welke|wat voor|hoeveel|noem (?:de|alle))\s+(?:\w+ )?(?:documenten|stukken|rapporten|bronnen)\b.*\b(?:ken|kent|heb|hebt|heeft|gebruik|gebruikt|gebruiken|er|bibliotheek|zijn|zitten|doorzoek|doorzoekt|weet)\b"
    r"|\b(?:waarop|waar) (?:zijn (?:je|uw) antwoorden|baseer)\b|\b(?:over|uit|met) welke (?:documenten|stukken|rapporten|bronnen) (?:gaat|werkt|put|haal|haalt) (?:dit|het|je|u|deze)\b"
)
_WHOSE = re.compile(
    r"\bvan wie (?:is|zijn|komt|komen)\b|\bwie (?:is|zijn) de (?:uitgever|opsteller|afzender|maker|auteur)s?\b|\bwie (?:gaf|geeft|heeft|bracht) .*\b(?:uitgegeven|uitgebracht|uit)\b|\bdoor wie is\b.*\b(?:uitgegeven|uitgebracht|opgesteld)\b"
)
_MADE = re.compile(
    r"\bwie (?:heeft|hebben) .*\b(?:gemaakt|geschreven|opgesteld)\W*$|\bdoor wie is\b.*\b(?:gemaakt|geschreven)\W*$"
)
_DATED = re.compile(
    r"\bvan wanneer (?:is|zijn|dateert)\b|\bwanneer (?:is|zijn) .*\b(?:verschenen|uitgebracht|uitgekomen|gepubliceerd|gedateerd|geschreven)\b|\bhoe (?:oud|actueel|recent)\b|\bwelke datum\b|\buit welk jaar\b"
)
_VALID = re.compile(
    r"\b(?:tot wanneer|hoe lang|van wanneer tot wanneer|voor welke (?:periode|jaren))\b.*\b(?:geldt|gelden|geldig|loopt|lopen|gold|duurt|van kracht)\b|\bgeldt\b.*\bnog\b|\bnog (?:steeds |altijd )?(?:geldig|van kracht|actueel)\b|\bvoor welke (?:periode|jaren) \b"
    r"|\blooptijd\b|\bgeldigheid(?:sduur|stermijn)?\b|\bsinds wanneer\b.*\bgeld(?:t|en|ig)\b"
)
_FROM = re.compile(
    r"\b(?:welke|hoeveel) (?:documenten|stukken|rapporten) (?:zijn|komen|heeft) (?:er )?(?:van|door|uitgegeven door|gemaakt door|opgesteld door)? ?(?P<who>(?:de |het )?[\w' -]+?)(?: (?:gemaakt|uitgegeven|opgesteld|uitgebracht))?\W*$"
)
_BODY = re.compile(r"\b(?:provincie|gemeente|regio|rijk|ministerie|waterschap|corporatie)\b")
_THEMES = re.compile(
    r"\b(?:welke|hoeveel|wat zijn de|noem de|alle)\s+(?:\w+ )?(?:thema'?s?|(?:dialoog|lobby)thema'?s|(?:hoofd|lobby)?onderwerpen|(?:lobby)?opgave[ns]|domeinen|hoofdthema'?s|speerpunten|hoofdpunten|hoofdlijnen|blokken|pijlers|programmalijnen)\b"
)
# For what somebody lobbies, nothing more.
_LOBBIED = re.compile(
    r"^(?:de )?(?:lobby)?(?:thema'?s|onderwerpen|opgave[ns])\b|\bwaar(?:voor| lobbyt\b.* voor\W*$| lobbyen\b.* voor\W*$)"
)
_OF_ALL = re.compile(
    r"\b(?:documenten|stukken|bronnen)\b|\b(?:deze|die|jouw|uw|je) (?:informatie|gegevens|kennis)\b|\b(?:dit|deze) (?:document|stuk|rapport|rapportage|bericht|overzicht)\b"
)
_ASIDE = "informatie gegevens kennis rapporten bronnen bericht overzicht rapportage document documenten stuk stukken agenda rapport kader bibliotheek uitgever opsteller gemaakt geschreven opgesteld datum geldig geldigheid geldigheidsduur looptijd sinds kracht jaar periode thema themas onderwerpen hoofdonderwerpen blokken pijlers programmalijnen hoofdpunten hoofdlijnen speerpunten hoofdstukken staan bevat noemt behandelt gaan draaien draait draaide oud actueel recent"
LIBRARY = "de documenten zelf"  # why it was told which documents there are
_PAGES = 2  # on which a title is looked for


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer about documents as documents, or None where their content is asked."""
    flat = fold(question.text)
    documents = desk.library.documents
    if (by := _of_publisher(question, flat, desk)) is not None:
        return by
    if _WHICH.search(flat) and not question.named("document") and residue(question, _ASIDE) < 0.5:
        return _all(list(documents.values()), desk) if not question.years else _of_years(question, desk)
    named = [documents[n.id] for n in question.named("document")]
    if not named and _DATED.search(flat) and _OF_ALL.search(flat) and residue(question, _ASIDE) < 0.5:
        return _dates(list(documents.values()), desk)
    if not named and (_WHOSE.search(flat) or _MADE.search(flat)) and _OF_ALL.search(flat):
        return _made(list(documents.values()), desk) if residue(question, _ASIDE) < 0.5 else None
    if not named and "lobby" in flat and (_THEMES.search(flat) or _LOBBIED.search(flat)):
        return _of_the_lobby(question, desk)
    of_themes = _THEMES.search(flat) and not question.number and not UNDER.search(flat)
    if not named and of_themes and residue(question, _ASIDE) < 0.3:
        return _all_themes(desk)
    if len(named) != 1 or residue(question, _ASIDE, named[0].title, named[0].kind) > 0.45:
        return None
    document = named[0]
    if of_themes:
        return themes_of(document, desk)
    if any(
        not set(words(g.shown)) & set(words(f"{_ASIDE} {document.title} {document.kind}"))
        for g in subject(question)
        if g.weight > 0.2
    ):
        return None
    title = title_in(document, desk)
    if title is None:
        return None
    if _WHOSE.search(flat) or _MADE.search(flat):
        return _made([document], desk)
    if _VALID.search(flat):
        return _valid(document, title)
    return _dates([document], desk) if _DATED.search(flat) else None


def title_in(document: Document, desk: Desk) -> Span | None:
    """Where a document's title stands on its first pages: as it is, or the line that opens it."""
    body = r"\s+".join(re.escape(w) for w in document.title.split())
    for number in range(1, min(_PAGES, desk.library.pages(document.id)) + 1):
        text = desk.library.page(document.id, number).text
        if match := re.search(body, text, re.I):
            return Span(document.id, number, match.start(), match.end())
    first = re.search(r"\S[^\n]{3,}", desk.library.page(document.id, 1).text)
    return Span(document.id, 1, first.start(), first.end()) if first else None


def _when(document: Document) -> str:
    said = f"van {dutch_date(document.date)}" if document.date else "zonder datum"
    if document.date and "date" in document.derived:
        said = f"zonder datum, als bestand gemaakt op {dutch_date(document.date)}"
    if document.valid_until:
        said += f", geldig tot en met {dutch_date(document.valid_until)}"
    return said


def _dated(document: Document) -> str:
    said = _when(document)
    return (
        f"heeft geen datum{said.removeprefix('zonder datum')}" if said.startswith("zonder") else f"is {said}"
    )


def _all(documents: list[Document], desk: Desk) -> Draft:
    items: list[tuple[Piece, ...]] = []
    for document in documents:
        title = title_in(document, desk)
        items.append((f"{document.title} ({_when(document)}) ", *((cite(title),) if title else ())))
    text = f"Er {plural(len(items), 'is één document', f'zijn {count_word(len(items))} documenten')}: "
    return found([], say(text, *joined(items), ".", checked=False), why=LIBRARY)


def _of_publisher(question: Question, flat: str, desk: Desk) -> Draft | None:
    """The documents of a publisher that a question names ("welke documenten zijn van de gemeente Lagewaard?"); None where it names none."""
    match = _FROM.search(flat)
    if match is None:
        return None
    who = frozenset(w for w in words(match["who"]) if w not in ("de", "het", "door"))
    named = [(d, set(words(fold(d.publisher)))) for d in desk.library.documents.values()]
    chosen = [d for d, own in named if who <= own and d.publisher != UNKNOWN_PUBLISHER]
    begin, end = match.span("who")
    shown = question.text[begin:end] if len(flat) == len(question.text) else match["who"]
    if not chosen:
        text = f"Geen van de {count_word(len(named))} documenten is van {shown}."
        return not_found(text, why="geen document van die uitgever") if _BODY.search(match["who"]) else None
    made = []
    for document in chosen:
        title = title_in(document, desk)
        by = f" ({document.publisher})" if fold(document.publisher) != match["who"] else ""
        made.append((f"{document.title}{by} ", *((cite(title),) if title else ())))
    text = (
        f"Er {plural(len(made), 'is één document', f'zijn {count_word(len(made))} documenten')} van {shown}: "
    )
    return found([], say(capital(text), *joined(made), ".", checked=False), why="documenten van een uitgever")


_AFTER = ("na", "vanaf", "sinds")
_SIDE = re.compile(r"\b(?P<side>na|vanaf|sinds|voor) (?:het jaar )?(?P<year>(?:19|20)\d\d)\b")


def _of_years(question: Question, desk: Desk) -> Draft:
    """The documents that are dated in a year that a question names, or that none is."""
    documents = list(desk.library.documents.values())
    dated = {d.id: int(d.date[:4]) for d in documents if d.date and "date" not in d.derived}
    side = _SIDE.search(fold(question.text))
    year = int(side["year"]) if side else 0
    after = side is not None and side["side"] in _AFTER
    fits = {
        d: (y > year or (y == year and side["side"] == "vanaf") if after else y < year)
        if side
        else y in question.years
        for d, y in dated.items()
    }
    chosen = [d for d in documents if fits.get(d.id)]
    without = len(documents) - len(dated)
    beside = (
        [
            aside(
                f"Bij {plural(without, 'één document', f'{count_word(without)} documenten')} staat geen datum."
            )
        ]
        if without
        else []
    )
    if chosen:
        made = _all(chosen, desk)
        return replace(made, sentences=(*made.sentences, *beside), why="documenten van een jaar")
    said = f"{side['side']} {year}" if side else f"in {' of '.join(map(str, question.years))}"
    none = f"Er is geen document met een datum {said}."
    return not_found(none, *beside, why="geen document van dat jaar")


def _made(documents: list[Document], desk: Desk) -> Draft:
    """Who published each document; that it is not known where nothing says so."""
    known = [d for d in documents if d.publisher != UNKNOWN_PUBLISHER]
    if not known:
        titles = in_a_row([d.title for d in documents])
        text = (
            f"Wie {titles} {plural(len(documents), 'heeft', 'hebben')} gemaakt, staat niet in de documenten."
        )
        return not_found(text, why="uitgever van een document staat nergens")
    told = []
    for document in known:
        title = title_in(document, desk)
        told.append(
            say(
                f"{document.title} ",
                *((cite(title),) if title else ()),
                f" is van {document.publisher}.",
                checked=False,
            )
        )
    return found([], *told, why="uitgever van een document")


def _all_themes(desk: Desk) -> Draft | None:
    """The themes of every document that has some."""
    made = [m for d in desk.library.documents.values() if (m := themes_of(d, desk)) is not None]
    return (
        found([], *(s for m in made for s in m.sentences), why="thema's van de documenten") if made else None
    )


_LOBBY = (
    "lobby lobbyt lobbyen lobbied lobbyagenda lobbythema lobbyonderwerpen lobbyopgaven voert voeren gevoerd"
)


def _of_the_lobby(question: Question, desk: Desk) -> Draft | None:
    """The themes of the one document that has lobby goals, where nothing but those for whom is named."""
    having = dict.fromkeys(r.document for r in desk.records("lobbydoel"))
    towns = [n.shown for n in question.named("gemeente")]
    if len(having) != 1 or question.number or residue(question, _ASIDE, _LOBBY, *SEVERAL, *towns) > 0.3:
        return None
    return themes_of(desk.library.documents[next(iter(having))], desk)


def _dates(documents: list[Document], desk: Desk) -> Draft:
    items = [_with_date(document, desk) for document in documents]
    return found([], say(*joined(items), ".", checked=False), why="datum van documenten")


def dated_in(document: Document, desk: Desk) -> Sentence:
    """From when a document is, or that it has no date."""
    return say(*_with_date(document, desk), ".", checked=False)


def _with_date(document: Document, desk: Desk) -> tuple[Piece, ...]:
    place = title_in(document, desk)
    return (f"{document.title} {_dated(document)} ", *((cite(place),) if place else ()))


def valid_in(document: Document, desk: Desk) -> Draft | None:
    """From and until when a document holds, or that nothing says so; None for one whose title stands nowhere."""
    title = title_in(document, desk)
    return _valid(document, title) if title is not None else None


def _valid(document: Document, title: Span) -> Draft:
    begin, end = document.valid_from, document.valid_until
    if not (begin or end):
        text = f"Tot wanneer {document.title} geldt, staat niet in de documenten."
        return not_found(text, why="geldigheid van een document staat nergens")
    since = f" van {dutch_date(begin)}" if begin else ""
    until = f" tot en met {dutch_date(end)}" if end else " zonder eindjaar"
    over = document.over_on(date.today().isoformat())
    told = f" gold{since}{until}, en is dus niet meer van kracht." if over else f" geldt{since}{until}."
    return found(
        [],
        say(f"{document.title} ", cite(title), told, checked=False),
        why="geldigheid van een document",
    )


def themes_of(document: Document, desk: Desk) -> Draft | None:
    """The themes that a document is built of: by its parts, of its cards, or of its lobby goals."""
    groups: dict[str, list[tuple[str, Span]]] = {}
    for record in desk.records("thema"):
        if record.document == document.id and (
            record.data["bereiken"] or record.data["doen"] or record.data["nummer"]
        ):
            _add(groups, str(record.data["onderdeel"] or ""), str(record.data["naam"]), record)
    for kind, key in (("dossier", "thema"), ("lobbydoel", "thema"), ("actie", "thema")):
        if not groups:
            for record in desk.records(kind):
                if record.document == document.id and record.data.get(key):
                    _add(groups, "", str(record.data[key]), record)
        if kind == "actie" and sum(map(len, groups.values())) < 2:
            groups.clear()  # one heading over all actions is no theme
    total = sum(len(rows) for rows in groups.values())
    if not total:
        return None
    if len(groups) == 1:
        groups = {"": next(iter(groups.values()))}  # one part is no part of several
    made = []
    for part, rows in groups.items():
        lead = f"{part}: " if part else f"{document.title} heeft {count_word(total)} thema's: "
        made.append(say(lead, *joined([(f"{name} ", cite(span)) for name, span in rows]), ".", checked=False))
    if any(groups) and "" not in groups:
        made.insert(
            0,
            aside(
                f"{capital(document.title)} heeft {count_word(total)} thema's in {count_word(len(groups))} delen."
            ),
        )
    return found([], *made, why="thema's van een document")


def _add(groups: dict[str, list[tuple[str, Span]]], part: str, name: str, record: Record) -> None:
    sources = record.data.get("bronnen")
    span = sources.get("naam") or sources.get("thema") if isinstance(sources, dict) else None
    span = span or record.data.get("bron")
    rows = groups.setdefault(part, [])
    if isinstance(span, Span) and fold(name) not in {fold(known) for known, _ in rows}:
        rows.append((name, span))
