"""Who has how many dossiers: two persons or two municipalities set side by side, the one of all that has the most or fewest, the theme
with the most, and in how many a municipality takes part. Told by the words beside the names: one that says more leaves the question to
the other steps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.draft import Draft, Piece, Sentence, aside, joined, say
from assistant.lookup.asked.named import Beside, read
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    listed,
    mark,
    plural,
    sources_of,
    titled,
    with_remark,
    without_cards,
)
from assistant.lookup.persons.people import dossiers_led
from assistant.reading.comparison import (
    BOTH,
    COMPARING,
    LESS,
    MORE,
    SAME,
    asks_whether,
    behind_the_first,
    points_to,
    relation_of,
)
from assistant.reading.field_words import CHARGE, DENIED, FIELDS, REVERSED, TAKES_PART, WHO
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record
from ingest.records.people import FUNCTIONS, surname

_SHARED = re.compile(
    r"\b(?:samen|delen|deelt|gedeelde?|gezamenlijke?|gemeen|gemeenschappelijke?|allebei|beiden?|zowel|elkaar)\b"
)
# "welke wethouder trekt het meest?" leaves out what
_OF_DOSSIERS = re.compile(
    r"\bdossiers?\b|\bportefeuilles?\b|\btrekkers?\b|\b(?:trekt|trekken|leidt|leiden)(?: er)? (?:het|de) (?:mee|min)ste?\b(?! \w)"
)
_FILLED = frozenset(
    "dossier dossiers portefeuilles volste vol drukste drukker druk delen deelt deel elkaar gezamenlijk gezamenlijke aantal aantallen grootst grootste kleinst kleinste kijkt "
    "als je men telt tel tellen geteld bovenaan onderaan iemand mensen verschillende vaakst vaak komt voorkomt voor draagt lijst rijtje "
    "procent percentage aandeel deel totaal totale tafel mee van in percentueel regionale regio onder staan staat hoeveelheid".split()
)
_THEMES = frozenset("thema thema's themas vallen valt telt heeft bestaat uit kent bevat".split())
_SHARE = re.compile(r"\b(?:procent|percentage|aandeel|welk deel|totale? aantal|van het totaal)\b")
_AS_MANY = re.compile(r"\b(?:evenveel|even veel|net zo ?veel|hetzelfde aantal|gelijk aantal)\b")
# "zijn {0} en {1} allebei wethouder?" asks what they are, and not what they do
_OF_OFFICE = re.compile(
    rf"^\W*(?:zijn|is|waren|was)\b(?!.*\b(?:\w*dossiers?|\w*trek\w*|portefeuilles?|kar)\b).*\b(?:{'|'.join(map(re.escape, FUNCTIONS))})s?\b"
)
_EITHER_OFFICE = re.compile(r"\bwelke \w+ of \w+ (?:is|heeft|trekt|leidt|doet|staat)\b")  # whichever it is
_COUNTED = re.compile(r"\b(?:hoeveel|aantal)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Compare or count portfolios; None where a question asks something else, or something else besides."""
    if question.leaning or without_cards(question, desk) or question.intent.form == "waarom":
        return None
    beside = read(question, desk, whole=True)
    if beside.dossiers or (beside.people and beside.towns):
        return None
    if len(beside.people) == 2:
        return _two_people(question, beside)
    if len(beside.towns) == 2:
        return _two_towns(question, desk, beside)
    if len(beside.people) == 1 and _SHARE.search(beside.text):
        return _share_led(desk, beside)
    if len(beside.towns) == 1:
        return _one_town(desk, beside)
    return None if beside.people or question.names else _of_all(question, desk, beside)


# --- persons ----------------------------------------------------------------------------------------------------------


def _two_people(question: Question, beside: Beside) -> Draft | None:
    flat = beside.text
    if beside.further(CHARGE, COMPARING, _FILLED) or _OF_OFFICE.search(fold(question.text)):
        return None
    first, second = sorted(beside.people, key=lambda p: _place(fold(question.text), p))
    counts = [len(led(p)) for p in (first, second)]
    pointed = points_to(question.unnamed) if relation_of(question.unnamed) != BOTH else ""
    if not all(counts):
        return None
    shared = _SHARED.search(flat) and not re.search(r"\bnaast elkaar\b", flat)
    same = _AS_MANY.search(flat) is not None
    if same or pointed or (_COUNTED.search(flat) and not shared):
        return _more_led(question, (first, second), counts, SAME if same else pointed or MORE)
    if shared:
        return _shared(question, first, second)
    if not REVERSED.search(flat):
        return None
    made = [s for p in (first, second) if (s := dossiers_led(p)) is not None]
    return found([first, second], *made, why="dossiers van twee personen")


def _share_led(desk: Desk, beside: Beside) -> Draft | None:
    """Which share of the dossiers one person leads."""
    cards = [r for r in desk.records("dossier") if listed(r.data["trekkers"])]
    told = dossiers_led(beside.people[0], counted=True)
    if (
        "dossier" not in beside.text
        or told is None
        or beside.further(CHARGE, COMPARING, _FILLED)
        or points_to(beside.text)
    ):
        return None
    own = len(led(beside.people[0]))
    share = aside(
        f"Dat is {round(100 * own / len(cards))}%: {count_word(own)} van de {count_word(len(cards))} dossiers."
    )
    return found([beside.people[0]], told, share, why="aandeel van de dossiers van een persoon")


def led(person: Record) -> list[str]:
    """The dossiers that somebody leads, each once."""
    return list(dict.fromkeys(str(row["id"]) for row in listed(person.data["dossiers"])))


def _place(flat: str, person: Record) -> int:
    """Where a (folded) question names a person."""
    at = flat.find(fold(surname(str(person.data["naam"]))))
    return at if at >= 0 else len(flat)


def _more_led(
    question: Question, pair: tuple[Record, Record], counts: Sequence[int], pointed: str
) -> Draft | None:
    """Which of two persons leads more dossiers, with those of both."""
    ahead = 0 if (counts[0] >= counts[1]) == (pointed != LESS) else 1
    winner, other = pair[ahead], pair[1 - ahead]
    told = [dossiers_led(p, counted=True) for p in (winner, other)]
    if told[0] is None or told[1] is None:
        return None
    lead = _whether(question, counts, pointed)
    if counts[0] == counts[1]:
        text = f"{lead}Evenveel, allebei {count_word(counts[0])}."
    else:
        most = "minste" if pointed == LESS else "meeste"
        text = f"{lead}{capital(titled(winner.data))} trekt de {most} dossiers: {count_word(counts[ahead])}, tegen {count_word(counts[1 - ahead])} voor {titled(other.data)}."
    return found(list(pair), aside(text), *(s for s in told if s is not None), why="wie meer dossiers trekt")


def _whether(question: Question, counts: Sequence[int], pointed: str) -> str:
    if not asks_whether(question.text) or " of " in fold(question.text):
        return ""
    holds = {MORE: counts[0] > counts[1], LESS: counts[0] < counts[1], SAME: counts[0] == counts[1]}[pointed]
    return "Ja. " if holds else "Nee. "


def _shared(question: Question, first: Record, second: Record) -> Draft:
    """The dossiers that two persons both lead."""
    both = [row for row in listed(first.data["dossiers"]) if row["id"] in led(second)]
    names = in_a_row([titled(p.data) for p in (first, second)])
    whether = asks_whether(question.text)
    if not both:
        lead = f"{'Nee. ' if whether else ''}{capital(names)} trekken geen dossier samen."
        if question.intent.form == "aantal":
            counts = [len(led(p)) for p in (first, second)]
            lead += f" Opgeteld zijn het {count_word(sum(counts))} dossiers: {count_word(counts[0])} en {count_word(counts[1])}."
        made = [s for p in (first, second) if (s := dossiers_led(p)) is not None]
        return found([first, second], aside(lead), *made, why="geen gedeeld dossier")
    items: list[tuple[Piece, ...]] = [(f"{row['naam']} ", mark(row["bron"])) for row in both]
    lead = f"{'Ja. ' if whether else ''}{capital(names)} trekken samen {plural(len(both), 'één dossier', f'{count_word(len(both))} dossiers')}: "
    return found(
        [first, second], say(lead, *joined(items), ".", checked=False), why="dossiers van twee personen samen"
    )


# --- municipalities ---------------------------------------------------------------------------------------------------


def _taking_part(desk: Desk, town: str) -> list[tuple[Record, Piece, str]]:
    """The dossiers that a municipality takes part in, where that stands and what is remarked of it."""
    return [
        (r, mark(i["bron"]), str(i["toelichting"] or ""))
        for r in desk.records("dossier")
        for i in listed(r.data["gemeenten"])
        if fold(str(i["naam"])) == fold(town)
    ]


def _list_of(rows: Sequence[tuple[Record, Piece, str]]) -> tuple[Piece, ...]:
    return joined([(f"{with_remark(r.data['naam'], remark)} ", source) for r, source, remark in rows])


def _two_towns(question: Question, desk: Desk, beside: Beside) -> Draft | None:
    """In how many dossiers each of two municipalities takes part, the one with more (or fewer) first."""
    same = _AS_MANY.search(beside.text) is not None
    pointed = points_to(question.unnamed)
    if beside.further(TAKES_PART, COMPARING, _FILLED) or "dossier" not in beside.text:
        return None
    if DENIED.search(beside.text) or not (same or pointed or _COUNTED.search(beside.text)):
        return None
    if not (same or pointed) and _SHARED.search(beside.text):
        return None  # those that both take part in
    towns = sorted(beside.towns, key=lambda t: fold(question.text).find(fold(t)))
    rows = [_taking_part(desk, t) for t in towns]
    if not all(rows):
        return None
    counts = [len(r) for r in rows]
    ahead = 0 if (counts[0] >= counts[1]) == (pointed != LESS) else 1
    lead = _whether(question, counts, SAME if same else pointed or MORE)
    most = "minste" if pointed == LESS else "meeste"
    if counts[0] == counts[1]:
        first = f"{lead}Evenveel: {towns[0]} doet mee aan {counts[0]} dossiers: "
    else:
        first = f"{lead}{towns[ahead]} doet aan de {most} dossiers mee, {counts[ahead]} tegen {counts[1 - ahead]}: "
    made = [
        say(first, *_list_of(rows[ahead]), ".", checked=False),
        say(
            f"{towns[1 - ahead]} doet mee aan {counts[1 - ahead]} {plural(counts[1 - ahead], 'dossier', 'dossiers')}: ",
            *_list_of(rows[1 - ahead]),
            ".",
            checked=False,
        ),
    ]
    return found([r for row in rows for r, _, _ in row], *made, why="dossiers van twee gemeenten")


def _one_town(desk: Desk, beside: Beside) -> Draft | None:
    """How many dossiers a municipality takes part in or stays out of, and what share that is where it is asked."""
    flat, town = beside.text, beside.towns[0]
    share = bool(_SHARE.search(flat))
    if not (share or _COUNTED.search(flat)) or "dossier" not in flat or points_to(flat):
        return None
    if beside.further(TAKES_PART, COMPARING, _FILLED):
        return None
    cards = [r for r in desk.records("dossier") if listed(r.data["gemeenten"])]
    rows = _taking_part(desk, town)
    if DENIED.search(flat):
        inside = {r.id for r, _, _ in rows}
        rows = [(r, mark(sources_of(r)["gemeenten"]), "") for r in cards if r.id not in inside]
    if not rows:
        return None
    part = f"{len(rows)} van de {len(cards)} dossiers" if share else f"{len(rows)} dossiers"
    part = "één dossier" if part == "1 dossiers" else part
    size = f" ({round(100 * len(rows) / len(cards))}%)" if share else ""
    verb = "doet niet mee aan" if DENIED.search(flat) else "doet mee aan"
    text = say(f"{town} {verb} {part}{size}: ", *_list_of(rows), ".", checked=False)
    return found([r for r, _, _ in rows], text, why="aantal dossiers van een gemeente")


# --- over all ---------------------------------------------------------------------------------------------------------


def _of_all(question: Question, desk: Desk, beside: Beside) -> Draft | None:
    """The person, municipality or theme with the most or fewest dossiers."""
    flat, pointed = beside.text, points_to(question.unnamed)
    if pointed and re.search(r"\b(?:ontbre\w+|afwezig|mist|missen)\b", flat):
        pointed = LESS if pointed == MORE else MORE  # who is left out of the most takes part in the fewest
    if not _OF_DOSSIERS.search(flat):
        return None
    if re.search(r"\b(?:meer|minder) dan\b|\bof (?:meer|minder)\b|\bmeerdere\b", flat):
        return None  # a condition, which `selection` lists by
    if re.search(
        r"\b(?:geen|niet)\b.*\bmeer\b|\b(?:langste?|kortste?|langer|korter|eerste?|laatste?)\b", flat
    ):
        return None  # who does no longer, or for how long, and not who has more
    offices = [f for f in FUNCTIONS[:3] if re.search(rf"\b{f}s?\b", flat)]
    if len(offices) > 1 and not _EITHER_OFFICE.search(flat):
        return None  # those of one office against those of another
    if re.search(
        r"\bwelke? (?:\w+ )?dossiers?\b|\bdossier (?:met|dat|waar\w*|(?:de )?(?:meeste|minste) (?:\w+e )?gemeenten)\b",
        flat,
    ):
        return None  # it is the dossiers that are ranked
    if not pointed:
        return None if beside.further(CHARGE, COMPARING, _FILLED) else _leaders_counted(desk, flat)
    end = _End(pointed, behind_the_first(flat))
    if re.search(r"\bthema", flat):
        return None if beside.further(_THEMES, COMPARING, _FILLED) else _themes(desk, end)
    towns = next(f for f in FIELDS if f.name == "gemeenten")
    if towns.asked.search(flat):
        return None if beside.further(TAKES_PART, COMPARING, _FILLED) else _towns(desk, end)
    if not WHO.search(flat) or beside.further(CHARGE, COMPARING, _FILLED):
        return None
    function = offices[0] if len(offices) == 1 else ""
    people = [
        p
        for p in desk.records("persoon")
        if led(p) and (not function or fold(str(p.data["functie"] or "")) == function)
    ]
    return _people(people, end)


@dataclass(frozen=True, slots=True)
class _End:
    """The most or the least (`pointed`), `behind` so many others."""

    pointed: str
    behind: int = 0

    def of(self, sizes: Iterable[int]) -> int:
        """The size that is asked of all there are; -1 where there are not so many."""
        levels = sorted(set(sizes), reverse=self.pointed == MORE)
        return levels[self.behind] if self.behind < len(levels) else -1

    @property
    def said(self) -> str:
        """ "de meeste", "op twee na de minste"."""
        behind = f"op {count_word(self.behind)} na " if self.behind else ""
        return f"{behind}de {'meeste' if self.pointed == MORE else 'minste'}"


def _people(people: Sequence[Record], end: _End) -> Draft | None:
    best = end.of(len(led(p)) for p in people)
    chosen = [p for p in people if len(led(p)) == best]
    if not chosen:
        return None
    items: list[tuple[Piece, ...]] = []
    for person in chosen:
        rows: list[tuple[Piece, ...]] = [
            (f"{row['naam']} ", mark(row["bron"])) for row in listed(person.data["dossiers"])
        ]
        pieces = [p for k, row in enumerate(rows) for p in (("; ",) if k else ()) + row]
        items.append((f"{titled(person.data)} (", *pieces, ")"))
    if len(chosen) == 1:
        lead = f"{capital(titled(chosen[0].data))} trekt {end.said} dossiers, {count_word(best)}: "
        rest = joined([(f"{row['naam']} ", mark(row["bron"])) for row in listed(chosen[0].data["dossiers"])])
        return found(chosen, say(lead, *rest, ".", checked=False), why="wie de meeste dossiers trekt")
    lead = capital(f"{end.said} dossiers ({count_word(best)}) hebben ")
    return found(chosen, say(lead, *joined(items), ".", checked=False), why="wie de meeste dossiers trekt")


def _leaders_counted(desk: Desk, flat: str) -> Draft | None:
    """How many persons lead a dossier, and who they are."""
    if not re.search(r"\b(?:hoeveel|aantal)\b.*\b(?:trekkers|bestuurders|mensen|personen)\b", flat):
        return None
    people = [p for p in desk.records("persoon") if led(p)]
    if not people:
        return None
    items: list[tuple[Piece, ...]] = [
        (f"{titled(p.data)} ", mark(listed(p.data["dossiers"])[0]["bron"])) for p in people
    ]
    lead = f"{capital(count_word(len(people)))} bestuurders trekken een of meer dossiers: "
    return found(people, say(lead, *joined(items), ".", checked=False), why="aantal trekkers")


def _towns(desk: Desk, end: _End) -> Draft | None:
    cards = [r for r in desk.records("dossier") if listed(r.data["gemeenten"])]
    names = sorted({str(i["naam"]) for r in cards for i in listed(r.data["gemeenten"])})
    if not names:
        return None
    best = end.of(len(_taking_part(desk, t)) for t in names)
    chosen = [t for t in names if len(_taking_part(desk, t)) == best]
    if not chosen:
        return None
    of = {town: _taking_part(desk, town) for town in chosen}
    verb = plural(len(chosen), "doet", "doen")
    lead = f"{in_a_row(chosen)} {verb} aan {end.said} dossiers mee, {count_word(best)} van de {count_word(len(cards))}"
    alike = len({tuple(r.id for r, _, _ in rows) for rows in of.values()}) == 1
    told: list[Sentence] = [say(f"{lead}: ", *_list_of(of[chosen[0]]), ".", checked=False)]
    if not alike:
        told = [aside(f"{lead}.")]
        told += [say(f"{town}: ", *_list_of(rows), ".", checked=False) for town, rows in of.items()]
    chosen_cards = {r.id: r for rows in of.values() for r, _, _ in rows}
    return found(list(chosen_cards.values()), *told, why="gemeente met de meeste dossiers")


def _themes(desk: Desk, end: _End) -> Draft | None:
    """The theme that the most or fewest dossiers stand under."""
    under: dict[str, list[Record]] = {}
    for record in desk.records("dossier"):
        if record.data["thema"]:
            under.setdefault(str(record.data["thema"]), []).append(record)
    if not under:
        return None
    best = end.of(map(len, under.values()))
    chosen = [t for t, inside in under.items() if len(inside) == best]
    if not chosen:
        return None
    inside = [r for t in chosen for r in under[t]]
    items: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ", mark(sources_of(r)["thema"])) for r in inside if "thema" in sources_of(r)
    ]
    verb = plural(len(chosen), "heeft", "hebben")
    lead = f"{in_a_row(chosen)} {verb} {end.said} dossiers, {count_word(best)}: "
    return found(inside, say(lead, *joined(items), ".", checked=False), why="thema met de meeste dossiers")
