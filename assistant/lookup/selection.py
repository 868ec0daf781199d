"""Questions over all cards at once: which dossiers, persons or municipalities meet a condition, have the most, or how many
there are. Complete or not at all: where a word of the question is not accounted for, another step answers."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
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
from assistant.lookup.conditions import FIELD_OF, Condition, counts_of, of_dossiers, size
from assistant.reading.question import Group, Question
from assistant.words.lexicon import GENERIC
from ingest.language import STOPWORDS, fold, sentences, stem, words
from ingest.model import Record, Span
from ingest.records.people import FUNCTIONS

AKIN = 0.7  # of the shorter of two words, from which they are forms of one
SPEAKS = 0.6  # how well a text must hold a word to speak of it
_DOSSIERS = re.compile(r"\b(welke?|hoeveel|alle|noem|overzicht|lijst|wat zijn de)\b.*\bdossiers?\b")
_LEADERS = (
    rf"(?:{'|'.join(FUNCTIONS)}|bestuurder|trekker|portefeuillehouder|persoon|bestuurslid)(?:s|en|leden)?"
)
_ABOUT = re.compile(
    r"\b(?:gaa?n?t?|iets|raken|raakt|spelen|speelt|zeggen|doen)\b.*\b(?:over|met|voor|aan|tegen)\b|\bover\b|\bnoemen\b|\bvoorkomt?\b|\bspeelt\b"
)
_PEOPLE = re.compile(
    rf"\b(?:welke?|hoeveel|noem (?:de|alle)|alle)\s+(?:verschillende\s+)?(?:bestuurlijke?\s+)?{_LEADERS}\b|\bwie\b.*\b(?:dossiers|dossier)\b|\bwie (?:trekt|leidt)\b"
)
_ANYBODY = ("bestuurder", "portefeuillehouder", "bestuurslid")  # of whatever function
_TOWNS = re.compile(r"\b(?:welke|hoeveel) gemeenten?\b.*\bdossiers?\b")
_LEADS = re.compile(r"trek|\bleid|\bdossiers?\b|\bkar\b|\bverantwoordelijk")
_KNOWN = (
    "al inmiddels reeds verlopen voorbij afgerond verschillende vallen valt eindigen eindigt aflopen afgelopen stoppen stopt bestaan regio documenten rapport overzicht lijst aantal meeste minste "
    "deelnemende mede mee meedoen doorlopen duren duurt langste kortste looptijd einddatum eindjaar tegelijk totaal bestuurder bestuurders "
    "wethouder burgemeester trekker portefeuillehouder persoon personen"
)
_MEASURES = (
    ("looptijd", r"\b(?:langst\w*|kortst\w*)\b|\blooptijd\b|\bduurt\b|\bduren\b"),
    ("gemeenten", r"\b(?:meeste|minste) (?:\w+ )?gemeenten\b"),
    ("trekkers", r"\b(?:meeste|minste) (?:\w+ )?trekkers\b"),
    ("doelen", r"\b(?:meeste|minste) (?:\w+ )?doelen\b"),
    ("opdrachtgevers", r"\b(?:meeste|minste) (?:\w+ )?opdrachtgevers\b"),
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer a question over all cards, or None where it is about one, or asks for more than this understands."""
    records = desk.records("dossier")
    if not records or question.named("persoon") or not names_theme_only(question, desk):
        return None
    if without_cards(question, desk):
        return None
    flat = fold(question.text)
    if question.named("gemeente"):
        return None
    if _TOWNS.search(flat):
        return _towns(question, desk, flat)
    if _PEOPLE.search(flat) and _LEADS.search(flat):
        return _people(question, desk, flat)
    if _DOSSIERS.search(flat):
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
    everyone = len({fold(str(i["naam"])) for r in records for i in listed(r.data["gemeenten"])})
    conditions = of_dossiers(flat, everyone)
    commissioned = _commissioned(question, desk, flat)
    if commissioned is not None:
        conditions.append(commissioned)
    names = [str(t) for r in theme for t in listed(r.data.get("themas"))]
    plain = not (conditions or theme or question.intent.extreme)
    if plain and any(g.weight > 0.15 for g in _left(question)):
        return _about(question, desk, records) if _ABOUT.search(flat) else None
    if residue(question, *names, _KNOWN, *(c.words for c in conditions)) > 0.5:
        return None
    if question.intent.extreme in ("meest", "minst"):
        measure = next((name for name, pattern in _MEASURES if re.search(pattern, flat)), None)
        return _extreme(question, theme or records, measure) if measure else None
    if not conditions and question.intent.extreme not in ("", "som"):
        return None
    if not conditions and ({*question.intent.asks} & {"looptijd", "trekkers"} or question.years):
        return None
    chosen = [r for r in (theme or records) if all(c.holds(r) for c in conditions)]
    return _listed(theme, records, chosen, conditions)


def _left(question: Question) -> list[Group]:
    """The words that say what the dossiers are to be about."""
    known = {stem(w) for w in words(_KNOWN)}
    return [g for g in subject(question) if not g.proper and g.head not in known | GENERIC]


def _about(question: Question, desk: Desk, records: Sequence[Record]) -> Draft | None:
    """The dossiers whose card speaks of a subject, each with the piece of its text that does."""
    left = _left(question)
    asked = " ".join(g.shown for g in left)
    chosen: list[Record] = []
    items: list[tuple[Piece, ...]] = []
    for record in records:
        texts = [
            record.data["wat_is_het"],
            *(i["tekst"] for f in ("doelen", "actueel", "planning") for i in listed(record.data[f])),
        ]
        spans = [
            sources_of(record).get("wat_is_het"),
            *(i["bron"] for f in ("doelen", "actueel", "planning") for i in listed(record.data[f])),
        ]
        for text, span in zip(texts, spans, strict=True):
            if text and span and all(g.match(desk.stems_of(str(text))) >= SPEAKS for g in left):
                chosen.append(record)
                items.append((f"{record.data['naam']} ", cite(_piece(desk, left, span))))
                break
    if not chosen:
        return None
    text = f'"{asked}" komt terug bij {plural(len(chosen), "één dossier", f"{count_word(len(chosen))} dossiers")}: '
    return found(chosen, say(text, *joined(items), ".", checked=False), why="dossiers over een onderwerp")


def _piece(desk: Desk, left: Sequence[Group], span: Span) -> Span:
    """The sentence of a field that speaks of the subject, or the whole field where it takes more than one."""
    for begin, end in sentences(desk.library.quote(span)):
        piece = Span(span.document, span.page, span.begin + begin, span.begin + end)
        if all(g.match(desk.stems_of(desk.library.quote(piece))) >= SPEAKS for g in left):
            return piece
    return span


def _listed(
    theme: Sequence[Record],
    records: Sequence[Record],
    chosen: Sequence[Record],
    conditions: Sequence[Condition],
) -> Draft | None:
    about = f" onder {theme[0].data['thema']}" if theme else ""
    said = " en ".join(c.said for c in conditions)
    if not chosen:
        return not_found(
            f"Onder de {count_word(len(records))} dossiers{about} zijn er geen {said}.",
            why="geen dossier dat aan de voorwaarden voldoet",
        )
    field = conditions[0].field if conditions else "naam"
    items: list[tuple[Piece, ...]] = []
    for record in chosen:
        shown = "" if conditions and conditions[0].told else _shown(record, field)
        source = _source(record, field) or _source(record, "naam")
        if source is None:
            return None
        items.append((f"{record.data['naam']}{f' ({shown})' if shown else ''} ", cite(source)))
    if len(chosen) == 1:
        said = of_one(said)
    text = f"Er {plural(len(chosen), 'is één dossier', f'zijn {count_word(len(chosen))} dossiers')}{about}{' ' + said if said else ''}: "
    return found(list(chosen), say(text, *joined(items), ".", checked=False), why="overzicht van dossiers")


def under_theme(inside: Sequence[Record]) -> Draft | None:
    """The dossiers of a theme."""
    return _listed(inside, inside, inside, ())


def _source(record: Record, field: str) -> Span | None:
    """Where a field of a card stands: the field itself, or the first of its items."""
    items = listed(record.data.get(field))
    return sources_of(record).get(field) or (span_of(items[0]["bron"]) if items else None)


def _shown(record: Record, field: str) -> str:
    """What shows that a dossier belongs in the list."""
    if field == "looptijd":
        return str(record.data["looptijd"]["tekst"])  # type: ignore[index]
    items = listed(record.data.get(field))
    if field == "gemeenten":
        return f"{len(items)} gemeenten"
    if field == "trekkers":
        return ", ".join(str(i["naam"]) for i in items)
    if field in ("doelen", "opdrachtgevers"):
        return f"{len(items)} {field}"
    return ""


def _commissioned(question: Question, desk: Desk, flat: str) -> Condition | None:
    """ "Van welke dossiers is de provincie opdrachtgever?": whose commissioning parties hold the words that are left."""
    if "opdracht" not in flat:
        return None
    left = {
        w
        for w in words(question.text)
        if len(w) > 2
        and w not in STOPWORDS
        and any(
            stem(w) in desk.stems_of(str(o["naam"]))
            for r in desk.records("dossier")
            for o in listed(r.data["opdrachtgevers"])
        )
    }
    if not left:
        return None
    wanted = {stem(w) for w in left}
    spoken = question.text.split()
    places = [k for k, w in enumerate(spoken) if fold(w.strip(" ?.,!")) in left]
    shown = " ".join(spoken[min(places) : max(places) + 1]).strip(" ?.,!")

    only = bool(re.search(r"\b(?:alleen|uitsluitend|enkel|slechts)\b", flat))

    def holds(record: Record) -> bool:
        theirs = listed(record.data["opdrachtgevers"])
        if only and not all(wanted <= desk.stems_of(str(o["naam"])) for o in theirs):
            return False
        return any(wanted <= desk.stems_of(str(o["naam"])) for o in listed(record.data["opdrachtgevers"]))

    return Condition(
        holds,
        f"met {'alleen ' if only else ''}{shown} als opdrachtgever",
        "opdrachtgevers",
        " ".join(left)
        + " opdracht opdrachten opdrachtgever opdrachtgevers gegeven geeft gaf treedt optreedt optreden loopt lopen gebeurt",
        True,
    )


def _extreme(question: Question, records: Sequence[Record], measure: str) -> Draft | None:
    """The dossier with the most or fewest of something, or the longest or shortest term."""
    sizes = [(n, r) for r in records if (n := size(r, measure)) is not None]
    if not sizes:
        return None
    best = (max if question.intent.extreme == "meest" else min)(n for n, _ in sizes)
    chosen = [r for n, r in sizes if n == best]
    rows: list[tuple[Piece, ...]] = []
    for record in chosen:
        source = _source(record, measure)
        if source is None:
            return None
        term = f" ({_shown(record, measure)})" if measure == "looptijd" else ""
        rows.append((f"{record.data['naam']}{term} ", cite(source)))
    if measure == "looptijd":
        word = "langste" if question.intent.extreme == "meest" else "kortste"
        lead = f"De {word} looptijd {plural(len(chosen), 'heeft', 'hebben')} "
        end = f", {int(best)} jaar van begin- tot eindjaar"
        open_ended = [r for r in records if r not in [x for _, x in sizes]]
        if open_ended and question.intent.extreme == "meest":
            end += f"; {plural(len(open_ended), 'bij één dossier', f'bij {count_word(len(open_ended))} dossiers')} staat geen begin of geen einde"
        return found(
            chosen, say(lead, *joined(rows), f"{end}.", checked=False), why="langste of kortste looptijd"
        )
    noun = measure if best != 1 else next(one for one, many in FIELD_OF.items() if many == measure)
    return found(
        chosen,
        say(f"{capital(count_word(int(best)))} {noun}: ", *joined(rows), ".", checked=False),
        why=f"meeste of minste {measure}",
    )


# --- persons --------------------------------------------------------------------------------------------------------


def _people(question: Question, desk: Desk, flat: str) -> Draft | None:
    function = next((f for f in FUNCTIONS if f not in _ANYBODY and re.search(rf"\b{f}s?\b", flat)), None)
    count = counts_of(flat, "dossier")
    known = (_KNOWN, *FUNCTIONS, count[2] if count else "")
    if residue(question, *known) > 0.35 or of_theme(question, desk) or question.years:
        return None
    everybody = [
        p
        for p in desk.records("persoon")
        if listed(p.data["dossiers"]) and (function is None or fold(str(p.data["functie"] or "")) == function)
    ]
    if not everybody:
        return None
    extreme = question.intent.extreme if re.search(r"\b(?:meeste|minste)\b", flat) else ""
    if extreme:
        best = (max if extreme == "meest" else min)(len(listed(p.data["dossiers"])) for p in everybody)
        chosen = [p for p in everybody if len(listed(p.data["dossiers"])) == best]
        said = f"De {'meeste' if extreme == 'meest' else 'minste'} dossiers ({best}) {plural(len(chosen), 'heeft', 'hebben')} "
    else:
        if count is None and not (
            function or re.search(r"\btrekkers\b|\bbestuurders\b|\bportefeuillehouders\b", flat)
        ):
            return None
        chosen = [p for p in everybody if count is None or count[0](len(listed(p.data["dossiers"])))]
        noun = f"{function}{'s' if function else ''}" if function else "personen"
        if len(chosen) == 1:
            noun = function or "persoon"
        number = capital(count_word(len(chosen)))
        how_many = count[1] if count else "een of meer"
        dossiers = "dossier" if how_many.endswith("één") else "dossiers"
        said = f"{number} {noun} {plural(len(chosen), 'trekt', 'trekken')} {how_many} {dossiers}: "
    if not chosen:
        return not_found(
            "Er is niemand die daaraan voldoet.", why="geen persoon die aan de voorwaarden voldoet"
        )
    items: list[tuple[Piece, ...]] = []
    for person in chosen:
        rows = listed(person.data["dossiers"])
        pieces: list[Piece] = [f"{titled(person.data)} ("]
        for k, row in enumerate(rows):
            pieces += [f"{row['naam']} ", mark(row["bron"]), "; " if k < len(rows) - 1 else ")"]
        items.append(tuple(pieces))
    return found(chosen, say(said, *joined(items), ".", checked=False), why="personen en hun dossiers")


# --- municipalities -------------------------------------------------------------------------------------------------


def _towns(question: Question, desk: Desk, flat: str) -> Draft | None:
    """Which municipality takes part in the most or fewest dossiers, in all of them, or in so many."""
    records = [r for r in desk.records("dossier") if listed(r.data["gemeenten"])]
    count = counts_of(flat, "dossier")
    every = bool(re.search(r"\b(?:alle|elk|ieder|elke|iedere)\b(?: \w+)? dossiers?\b", flat))
    extreme = question.intent.extreme if question.intent.extreme in ("meest", "minst") else ""
    if not (count or every or extreme) or residue(question, _KNOWN, count[2] if count else "") > 0.5:
        return None
    rows: dict[str, list[Record]] = {}
    for record in records:
        for item in listed(record.data["gemeenten"]):
            rows.setdefault(str(item["naam"]), []).append(record)
    if not rows:
        return None
    if extreme:
        best = (max if extreme == "meest" else min)(len(found_in) for found_in in rows.values())
        chosen = sorted(t for t, found_in in rows.items() if len(found_in) == best)
        said = (
            f"{'De meeste' if extreme == 'meest' else 'De minste'} dossiers ({best} van de {len(records)}): "
        )
    elif every:
        chosen = sorted(t for t, found_in in rows.items() if len(found_in) == len(records))
        said = f"Aan alle {count_word(len(records))} dossiers {plural(len(chosen), 'doet mee', 'doen mee')}: "
    else:
        assert count is not None
        chosen = sorted(t for t, found_in in rows.items() if count[0](len(found_in)))
        said = f"Aan {count[1]} dossiers {plural(len(chosen), 'doet mee', 'doen mee')}: "
    if not chosen:
        return not_found(
            "Er is geen gemeente die daaraan voldoet.", why="geen gemeente die aan de voorwaarden voldoet"
        )
    spans = [sources_of(r)["gemeenten"] for r in rows[chosen[0]] if "gemeenten" in sources_of(r)]
    text = say(said, *joined([(t,) for t in chosen]), " ", *(mark(s) for s in spans), ".", checked=False)
    return found(rows[chosen[0]], text, why="gemeenten en hun dossiers")


_SINGULAR = {"lopen": "loopt", "aflopen": "afloopt", "begonnen": "begon"}


def of_one(said: str) -> str:
    """What is said of several dossiers, of one: "die in 2026 aflopen" -> "dat in 2026 afloopt"."""
    out = re.sub(r"\bdie\b", "dat", said)
    return re.sub(rf"\b(?:{'|'.join(_SINGULAR)})\b", lambda m: _SINGULAR[m.group()], out)


def of_theme(question: Question, desk: Desk) -> list[Record]:
    """The dossiers under a theme that the question names."""
    present = {stem(w) for w in words(question.text)}
    before = re.findall(r"(\w+) dossiers?\b|\b(\w+?)s?dossiers?\b", fold(question.text))
    kinds = [word for pair in before for word in pair if word]
    out = []
    for record in desk.records("dossier"):
        themes = [str(t) for t in listed(record.data.get("themas"))]
        if any(
            {stem(w) for w in words(t)} <= present or any(_akin(fold(t), k) for k in kinds) for t in themes
        ):
            out.append(record)
    return out


def _akin(theme: str, word: str) -> bool:
    """Whether a word before "dossiers" is made of a theme's name: "sociale" of Sociaal, "ruimtelijke" of Ruimte."""
    least = max(4, math.ceil(AKIN * min(len(theme), len(word))))
    return len(theme) >= least and theme[:least] == word[:least]
