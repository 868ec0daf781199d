"""How many of those who lead a dossier hold which office: of each, of one more than of another, which share, whether all do, and who has none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
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
    titled,
    within,
    without_cards,
)
from assistant.lookup.each.told import members, places
from assistant.lookup.listing.of_dossiers import OFFICES
from assistant.reading.comparison import LESS, points_to
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

OFFICE = re.compile(rf"(?<![\w-])(?P<office>{'|'.join(map(re.escape, OFFICES))})(?:s|en)?(?![\w-])")
_LEADERS = r"(?:bestuurlijke? )?(?:kar)?(?:trekkers?|bestuurders?|portefeuillehouders?)"
_NO_OFFICE = re.compile(r"\b(?:geen|zonder|niet welke) (?:\w+ )?(?:functie|ambt|titel)\b")
_EACH = re.compile(
    r"\b(?:per|elke?|iedere?|welke|naar) (?:\w+ )?(?:functies?|ambt(?:en)?)\b|\bfuncties van (?:de|alle)\b"
)
_SHARE = re.compile(
    r"\b(?:procent|percentage|aandeel|welk deel|hoeveel van de|de meeste(?= )|de helft|meer dan de helft)\b"
)
_ALL = re.compile(
    rf"\b(?:is|zijn|klopt het dat) (?:alle|elke|iedere|al de|al onze) {_LEADERS}\b|\b(?:alle|elke|iedere) {_LEADERS}\b.*\b(?:is|zijn)\b|\b(?:alleen|allemaal|uitsluitend)\b"
)
_THAN = re.compile(r"\b(?:meer|minder|evenveel|net zo ?veel)\b.*\b(?:dan|als)\b|\bverschil\b")
_HALF = re.compile(r"\b(?:de meeste(?= )|(?:meer|minder) dan de helft)\b")
_COUNTS = re.compile(r"\b(?:hoeveel|aantal(?:len)?)\b")
_FRAME = frozenset(
    "hoeveel aantal aantallen procent percentage aandeel welk welke deel van de het een er zijn is wie wat bij in onder als en of dan meer minder evenveel net zo veel zoveel verschil tussen hebben heeft "
    "alle al elke elk iedere ieder onze allemaal alleen uitsluitend klopt dat trekt trekken leidt leiden dossier dossiers functie functies ambt ambten titel geen zonder niet genoemd vermeld staat "
    "staan per naar verdeeld meeste helft eigenlijk ook nu totaal regio geef noem toon lijst overzicht".split()
)


def offices_in(question: Question) -> tuple[str, list[str]]:
    """A question (folded, without its marks) and the offices that it names, each once."""
    flat = " ".join(re.sub(r"[?!.,:;]", " ", fold(question.text)).split())
    return flat, list(dict.fromkeys(m["office"] for m in OFFICE.finditer(flat)))


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The leaders by the office that they hold; None for another question, or where it says anything else."""
    flat, offices = offices_in(question)
    rest = re.sub(rf"\b{_LEADERS}\b", " ", OFFICE.sub(" ", flat))
    if question.names or question.years or question.leaning or without_cards(question, desk):
        return None
    if any(w not in _FRAME for w in re.findall(r"[\w'-]+", rest)):
        return None
    if re.search(r"\b(?:meer|minder|evenveel|meeste|minste|aantal|hoeveel) (?:\w+e )?dossiers?\b", flat):
        cards = within(question, desk.records("dossier"))
        return _of_dossiers(question, cards, offices) if len(offices) == 2 and _THAN.search(flat) else None
    if "verschil" in flat and not _COUNTS.search(flat):
        return None  # what sets the two offices apart
    leads = (len(offices) == 2 and _THAN.search(flat) is not None) or re.search(
        rf"\b(?:{_LEADERS}|trekt|trekken|leidt|leiden|dossiers?)\b", flat
    ) is not None
    people = [p for p in within(question, desk.records("persoon")) if listed(p.data["dossiers"])]
    if not leads or not people:
        return None
    if not offices:
        if _NO_OFFICE.search(flat) and question.intent.form != "janee":
            return _without_office(people)
        return _of_each(people, _held(people)) if _EACH.search(flat) else None
    if re.search(r"\b(?:geen|niet|zonder)\b", flat):
        return None
    whether = question.intent.form == "janee" or flat.startswith("klopt")
    if whether and len(offices) == 1 and (half := _HALF.search(flat)) is not None:
        return _whether_half(people, offices[0], less=half.group().startswith("minder"))
    if whether and len(offices) == 1 and _ALL.search(flat):
        return _whether_all(people, offices[0])
    if len(offices) == 2 and _THAN.search(flat):
        return _compared(question, people, offices, whether)
    if whether:
        return None
    if len(offices) == 1 and _SHARE.search(flat) and not re.search(r"\bdossiers?\b", rest):
        return _share(people, offices[0])
    return _of_each(people, offices) if len(offices) > 1 and _COUNTS.search(flat) else None


def _held(people: Sequence[Record]) -> list[str]:
    return list(dict.fromkeys(str(p.data["functie"]) for p in people if p.data["functie"]))


def _having(people: Sequence[Record], office: str) -> list[Record]:
    return [p for p in people if p.data["functie"] == office]


def _named(people: Sequence[Record]) -> tuple[Piece, ...]:
    return joined([(f"{p.data['naam']} ", mark(listed(p.data["dossiers"])[0]["bron"])) for p in people])


def _number(n: int, office: str) -> str:
    return f"{count_word(n) if n else 'geen'} {plural(n, office, f'{office}s')}"


def _unsaid(people: Sequence[Record]) -> list[Sentence]:
    """Of whom the cards do not say which office they hold."""
    none = [p for p in people if not p.data["functie"]]
    if not none:
        return []
    return [say(f"Bij {in_a_row([str(p.data['naam']) for p in none])} staat geen functie ", mark(listed(none[0].data["dossiers"])[0]["bron"]), ".", checked=False)]  # fmt: skip


def _made(why: str, *sentences: Sentence, records: Sequence[Record]) -> Draft:
    return replace(found(records, *sentences, why=why), whole=True)


def _of_each(people: Sequence[Record], offices: Sequence[str]) -> Draft:
    """How many hold each of some offices, and who they are."""
    pieces: list[Piece] = [f"Van de {count_word(len(people))} trekkers zijn er "]
    for k, office in enumerate(offices):
        own = _having(people, office)
        row: tuple[Piece, ...] = (" (", *_named(own), ")") if own else ()
        pieces += [" en " if k else "", _number(len(own), office), *row]
    return _made("trekkers per functie", say(*pieces, ".", checked=False), *_unsaid(people), records=people)


def _compared(question: Question, people: Sequence[Record], offices: Sequence[str], whether: bool) -> Draft:
    first, second = (len(_having(people, o)) for o in offices)
    less = points_to(question.unnamed) == LESS
    same = re.search(r"\b(?:evenveel|net zo ?veel)\b", fold(question.text)) is not None
    holds = first == second if same else first < second if less else first > second
    told = _of_each(people, offices)
    lead = (
        f"{'Ja' if holds else 'Nee'}." if whether else f"Het verschil is {count_word(abs(first - second))}."
    )
    if whether and first != second:
        lead += f" Het verschil is {count_word(abs(first - second))}."
    return replace(told, sentences=(aside(lead), *told.sentences), why="trekkers van twee functies")


def _of_dossiers(question: Question, cards: Sequence[Record], offices: Sequence[str]) -> Draft:
    """In how many dossiers each of two offices leads, and of which more."""
    led = [[r for r in cards if any(t.get("functie") == o for t in members(r, "trekkers"))] for o in offices]
    first, second = map(len, led)
    flat = fold(question.text)
    less = points_to(question.unnamed) == LESS
    same = re.search(r"\b(?:evenveel|net zo ?veel)\b", flat) is not None
    holds = first == second if same else first < second if less else first > second
    yes = ("Ja. " if holds else "Nee. ") if re.match(r"(?:en )?(?:trek|leid|hebben|zijn|doen)", flat) else ""
    told = [
        say(
            f"{yes * (k == 0)}Bij {plural(len(own), 'één dossier', f'{count_word(len(own))} dossiers')} is een {office} trekker: ",
            *joined([(f"{r.data['naam']} ", cite(*places(r, "trekkers"))) for r in own]),
            ".",
            checked=False,
        )
        if own
        else aside(f"{yes * (k == 0)}Bij geen dossier is een {office} trekker.")
        for k, (office, own) in enumerate(zip(offices, led, strict=True))
    ]
    return _made("dossiers van twee functies", *told, records=[r for own in led for r in own])


def _share(people: Sequence[Record], office: str) -> Draft:
    own = _having(people, office)
    lead = f"{capital(count_word(len(own)) if own else 'geen')} van de {count_word(len(people))} trekkers ({round(100 * len(own) / len(people))}%) {plural(len(own), 'is', 'zijn')} {office}"
    told = say(f"{lead}: " if own else lead, *_named(own), ".", checked=False)
    return _made("aandeel van een functie", told, *_unsaid(people), records=people)


def _whether_half(people: Sequence[Record], office: str, less: bool) -> Draft:
    own = len(_having(people, office))
    holds = 2 * own < len(people) if less else 2 * own > len(people)
    told = _share(people, office)
    return replace(told, sentences=(aside("Ja." if holds else "Nee."), *told.sentences))


def _whether_all(people: Sequence[Record], office: str) -> Draft:
    """Whether all hold the office, or who holds another."""
    others = [p for p in people if p.data["functie"] not in (None, office)]
    known = sum(p.data["functie"] == office for p in people)
    if not others:
        yes = aside(f"Ja, voor zover er een functie bij staat: {count_word(known)} van de {count_word(len(people))}.")  # fmt: skip
        return _made("of alle trekkers een functie hebben", yes, say(capital(office), "s: ", *_named(_having(people, office)), ".", checked=False), *_unsaid(people), records=people)  # fmt: skip
    items: list[tuple[Piece, ...]] = [
        (f"{titled(p.data)} ", mark(listed(p.data["dossiers"])[0]["bron"])) for p in others
    ]
    lead = f"Nee. {capital(count_word(known) if known else 'geen')} van de {count_word(len(people))} trekkers {plural(known, 'is', 'zijn')} {office}; dat {plural(len(others), 'is', 'zijn')} niet: "
    told = say(lead, *joined(items), ".", checked=False)
    return _made("of alle trekkers een functie hebben", told, *_unsaid(people), records=people)


def _without_office(people: Sequence[Record]) -> Draft:
    none = [p for p in people if not p.data["functie"]]
    if not none:
        return replace(not_found("Bij alle trekkers staat een functie.", why="trekkers zonder functie"), whole=True)  # fmt: skip
    lead = f"Bij {plural(len(none), 'één trekker', f'{count_word(len(none))} trekkers')} staat geen functie: "
    return _made("trekkers zonder functie", say(lead, *_named(none), ".", checked=False), records=none)
