"""Which municipalities take part in a dossier, which dossiers a municipality takes part in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    listed,
    mark,
    plural,
    residue,
    sources_of,
    span_of,
    subject,
    with_remark,
)
from assistant.reading.comparison import COMPARING
from assistant.reading.denials import is_undone, keeps_out
from assistant.reading.question import LIGHT_WORDS, Question
from ingest.language import fold, stem, words
from ingest.model import Record

OF_A_TOWN = "dossiers van een gemeente"  # why such an answer is given
NAMES, LEAST = (
    0.25,
    0.5,
)  # weight of a word that names a thing, and how well a dossier about it must hold that
_PARTLY = re.compile(
    r"\b(?:maar|slechts|alleen|voor de) (?:half|de helft|helft)\b|\bhalf mee\b|\bmet een been\b|\b(?:maar|alleen|slechts|enkel) (?:voor )?een (?:deel|gedeelte|stuk(?:je)?)\b|\bgedeeltelijk\b|\bdeels\b"
    r"|\buitzondering(?:en)?\b|\b(?:maar|alleen|slechts|enkel)\b.{0,15} een (?:onder)?deel\b|\b(?:alleen|slechts|enkel) mee\b|\bniet (?:volledig|helemaal|geheel|(?:aan|met|voor) alles)\b"
)


OWN = 0.35  # the weight beside a municipality of something that is asked about by itself
# "In welke jeugdzorgregio zit Lagewaard?"
_REGION_ASKED = re.compile(r"\bwelke? (?:\w+-?)?regio(?:'?s)?\b(?! dossiers)")
_WHICH_ONES = re.compile(r"\bdossiers?\b|\bwaar\w*\b")
_STAYS_OUT = re.compile(r"\bniet\b|\bni(?:ets|ks)\b|\bbuiten\b|\bontbreekt\b|\bafwezig\b|\bgeen deel\b")
_ABSENT = re.compile(
    r"\bniet\b(?! alleen)|\bbuiten\b|\bontbre\w+|\bmiss?(?:en|t)\b|\bafwezig\w*|\bgeen deel\b|\bvoorbij\w*|\bbehalve\b|\buitgezonderd\b|\bop welke? (?:regio)?gemeente[ns]? na\b|\bmist\b"
)
_WHAT_FOR = re.compile(r"\bwaarvoor\b|\bvoor (?:wat|welke?)\b|\bwelk (?:deel|onderdeel|stuk)\b")


_BELONGS = re.compile(
    r"\b(?:zit|zitten|zat|hoort|horen|valt|vallen|staat)\b.*\b(?:in|bij|onder|tot)\b|\b(?:deel|onderdeel|lid) (?:uit )?van\b|\bpart of\b"
)
_WHICH = re.compile(r"\b(?:welke|hoeveel|alle|which)\b[^,.]*\bdossiers\b")
_WHERE = re.compile(
    r"\bwaar(?:aan|in|bij)?\b|\b(?:aan|in|bij) welke? dossiers?\b|\b(?:aan|in|bij) (?:een|1) dossier\b.*\bwelke?\b"
)
_KNOWN = "volledig helemaal geheel gedeeltelijk deels waaraan dossier dossiers regio regionale mee meedoen betrokken deel deelnemen aangesloten nieuw raad gemeente half helft ergens alweer een been"


# "Worden de scholen betrokken bij ...?", but not "doen de gemeenten mee" or "is dat zo".
_WHO = re.compile(
    r"^(?:en )?(?:worden|werden|zijn|doen|deden|zitten|nemen|mogen|wordt|werd|is|doet|neemt|mag) (?:er (?:ook )?|ook )?(?:(?:de|het|onze) )?"
    r"(?!(?:\w*gemeenten?|alle|allemaal|iedereen|elke|iedere|wij?|we|ze|zij|u|jullie|niet|dat|dit|die|er|het|deze|een|alles|regio)\b)[a-z]+\b"
    r".*\b(?:mee|deel|betrokken)\b"
)
_WITH_OTHERS = re.compile(
    r"\b(?:samenwerk\w*|werk(?:t|en) samen|partners?|deelnemers?|betrokken)\b(?!.*\b(?:niet|geen)\b)"
)


def belongs(question: Question, desk: Desk) -> bool:
    """Whether a question asks if a municipality is one of those of a dossier ("Zit Lagewaard in het Warmteplan?")."""
    return (
        question.intent.form == "janee"
        and len(desk.named("dossier", question)) == 1
        and bool(_BELONGS.search(fold(question.text)))
    )


def over_all(question: Question) -> bool:
    """Whether a question asks for the dossiers of a municipality and says nothing else of them."""
    towns = " ".join(n.shown for n in question.named("gemeente"))
    flat = fold(question.text)
    return (
        (bool(_WHICH.search(flat)) or bool(_WHERE.search(flat) and _PARTLY.search(flat)))
        and not question.named("dossier")
        and residue(question, towns, _KNOWN) < OWN
    )


def of_its_own(question: Question) -> bool:
    """Whether a question of yes or no names something that a municipality takes part in, so that a list of its dossiers tells nothing
    of it ("Draagt Lagewaard bij aan de opvang van reizigers?")."""
    towns = " ".join(n.shown for n in question.named("gemeente"))
    return question.intent.form == "janee" and residue(question, towns, _KNOWN) >= OWN


def of_others(question: Question) -> bool:
    """Whether a question of yes or no asks if others than municipalities have a part in something ("worden scholen betrokken bij ...?")."""
    if question.intent.form != "janee" or question.named("gemeente") or _capitals(question):
        return False
    flat = fold(question.text)
    who = None if re.search(r"\bgemeenten?\b", flat) else _WHO.search(flat)
    return who is not None and not question.named("persoon")


def who_take_part(question: Question, desk: Desk, record: Record) -> list[Sentence]:
    """Which municipalities take part in a dossier: yes or no for those that the question names, and which stay out where
    that is asked."""
    name, items = str(record.data["naam"]), listed(record.data["gemeenten"])
    if not items:
        return [aside(f"Bij {name} staan geen deelnemende gemeenten.")]
    asked = [n.shown for n in question.named("gemeente")] or _capitals(question)
    if asked and question.intent.form == "janee" and _ALL_BUT.search(fold(question.text)):
        return [_all_but(desk, record, asked)]
    if asked and (
        question.intent.form in ("janee", "waarom", "vrij", "wat", "hoe", "waar")
        or _WHAT_FOR.search(fold(question.text))
    ):
        return [s for town in asked[:3] for s in takes_part(question, desk, record, town)]
    if len(asked) == 1 and question.intent.form == "wanneer" and _item(record, asked[0]) is None:
        return takes_part(question, desk, record, asked[0])
    if _PARTLY.search(fold(question.text)) and (
        any(i["toelichting"] for i in items) or "uitzondering" not in fold(question.text)
    ):
        return _partly(desk, record)
    every = bool(re.search(r"\b(alle|iedereen|elke|iedere)\b", fold(question.text)))
    all_asked = every and not asked and question.intent.form == "janee"
    said = _ABSENT.search(fold(question.text)) is not None or keeps_out(question.text)
    absent = question.intent.negated or (question.intent.form in ("wie", "lijst") and said)
    if (absent and not is_undone(question.text)) or all_asked or "uitzondering" in fold(question.text):
        return [_who_do_not(desk, record, all_asked, len(question.named("dossier")) > 1)]
    source = mark(items[0]["bron"])
    if question.intent.form == "aantal":
        number = capital(count_word(len(items)))
        return [say(f"{number} gemeenten doen mee aan {name}: ", *_names(items), " ", source, ".")]
    text = f"Aan {name} doen {len(items)} gemeenten mee: "
    return [say(text, *_names(items), " ", source, ".", checked=False)]


def _partly(desk: Desk, record: Record) -> list[Sentence]:
    """Which municipalities take part in a part of a dossier only, with what the card's text says of them."""
    name, items = str(record.data["naam"]), listed(record.data["gemeenten"])
    some = [i for i in items if i["toelichting"]]
    if not some:
        lead = f"Bij {name} staat van geen gemeente dat die maar voor een deel meedoet. Aan {name} doen mee: "
        return [say(lead, *_names(items), " ", mark(items[0]["bron"]), ".", checked=False)]
    verb = plural(len(some), "doet", "doen")
    text = f"Voor een deel {verb} mee aan {name}: "
    told = [s for i in some for s in _told_of(desk, record, str(i["naam"]))]
    return [say(text, *_names(some), " ", mark(some[0]["bron"]), "."), *dict.fromkeys(told)]


def takes_part(
    question: Question, desk: Desk, record: Record, town: str, denied: bool = False
) -> list[Sentence]:
    """Whether one municipality takes part, or in a part only, with what the card's text says of it. `denied`: the question says
    that it does not."""
    told = _told_of(desk, record, town)
    # the card's own text may have it among those that work together
    among = _item(record, town) is None and any(_WITH_OTHERS.search(fold(s.text)) for s in told)
    return [_takes_part(question, desk, record, town, None if among else denied), *told]


def _takes_part(question: Question, desk: Desk, record: Record, town: str, denied: bool | None) -> Sentence:
    """Whether one municipality takes part; no yes or no where `denied` is None."""
    name, items = str(record.data["naam"]), listed(record.data["gemeenten"])
    source = mark(items[0]["bron"])
    item = next((i for i in items if fold(str(i["naam"])) == fold(town)), None)
    if item is None:
        rest = f"; {town} staat er niet bij."
        lead = "" if denied is None else f"Dat klopt, {town} doet niet mee. " if denied else "Nee. "
        return say(f"{lead}Aan {name} doen ", *_names(items), " mee ", source, rest, checked=False)
    remark = item["toelichting"]
    if not remark:
        lead = f"Nee, dat klopt niet. {town} doet wel mee" if denied else f"Ja. {town} doet mee"
        said = " ".join(desk.library.quote(span_of(item["bron"])).split())
        if fold(town) not in fold(said):  # "Alle vijf gemeenten"
            return say(f'{lead} aan {name}; daar staat "{said}" ', source, ".", checked=False)
        return say(f"{lead} aan {name} ", source, ".")
    if question.intent.form != "janee":
        return say(f"{town} staat bij {name} met de toevoeging ({remark}) ", source, ".")
    if _covers(question, name, str(remark)):
        return say(f"Gedeeltelijk. {town} staat bij {name} met de toevoeging ({remark}) ", source, ".")
    so = denied or (question.intent.negated and not is_undone(question.text))
    lead = "Dat klopt." if so else "Nee."
    return say(f"{lead} {town} staat er alleen bij met de toevoeging ({remark}) ", source, ".")


def _told_of(desk: Desk, record: Record, town: str) -> list[Sentence]:
    """What the card's text says of a municipality that it does not list, or lists with a remark."""
    item = _item(record, town)
    span = sources_of(record).get("wat_is_het")
    if span is None or (item is not None and not item["toelichting"]):
        return []
    name = re.compile(rf"(?<!\w){re.escape(fold(town))}(?!\w)")
    for piece in desk.sentences(span):
        said = " ".join(desk.library.quote(piece).split())
        if name.search(fold(said)):
            return [say(f"{'Daarover' if item else 'Wel'} staat er: {said.rstrip('.')} ", cite(piece), ".")]
    return []


def everyone_in(desk: Desk, record: Record) -> Sentence:
    """Yes or no to whether all municipalities of the region take part in a dossier."""
    return _who_do_not(desk, record, True)


def numbers_of(desk: Desk, dossiers: Sequence[Record]) -> frozenset[str]:
    """The numbers that are rightly said of who takes part in some dossiers, and who does not, as words and figures."""
    out: set[str] = set()
    for record in dossiers:
        every, own = len(everyone(desk, record)), len(listed(record.data["gemeenten"]))
        out |= {text for n in (every, own, every - own) for text in (count_word(n), str(n))}
    return frozenset(out)


_ALL_BUT = re.compile(
    r"^(?=.*\b(?:alle|allemaal|elke|iedere|iedereen)\b).*\b(?:behalve|uitgezonderd|met uitzondering van|op \w[^,;?]*? na\b)"
)


def _all_but(desk: Desk, record: Record, out: Sequence[str]) -> Sentence:
    """Yes or no to whether all municipalities take part but those that are named."""
    name, items = str(record.data["naam"]), listed(record.data["gemeenten"])
    taking_part = {fold(str(i["naam"])) for i in items}
    missing = [t for t in everyone(desk, record) if fold(t) not in taking_part]
    lead = "Ja." if {fold(t) for t in missing} == {fold(t) for t in out} else "Nee."
    absent = joined([(t,) for t in missing])
    rest: tuple[Piece, ...] = ("; ", *absent, f" {plural(len(missing), 'staat', 'staan')} er niet bij")
    source = mark(items[0]["bron"])
    told = (*_names(items), " mee ", source, *(rest if missing else ()))
    return say(f"{lead} Aan {name} {plural(len(items), 'doet', 'doen')} ", *told, ".", checked=False)


def _who_do_not(desk: Desk, record: Record, all_asked: bool, of_several: bool = False) -> Sentence:
    """The municipalities of the region that take part in a dossier, and those that do not. `of_several`: other dossiers are told of too."""
    name, items = str(record.data["naam"]), listed(record.data["gemeenten"])
    source = mark(items[0]["bron"])
    taking_part = {fold(str(i["naam"])) for i in items}
    missing = [t for t in everyone(desk, record) if fold(t) not in taking_part]
    if not missing:
        text = f"{'Ja. ' if all_asked else ''}Alle {len(items)} gemeenten van de regio doen mee aan {name}: "
        return say(text, *_names(items), " ", source, ".", checked=False)
    absent = joined([(t,) for t in missing])
    if not all_asked:
        verb, rest = plural(len(missing), "staat", "staan"), f" mee aan {name}: "
        there = f"niet bij {name}" if of_several else "er niet bij"
        return say(
            *absent, f" {verb} {there}. Wel doen", rest, *_names(items), " ", source, ".", checked=False
        )
    verb = plural(len(missing), "doet", "doen")
    return say(
        f"Nee. Aan {name} {verb} ",
        *absent,
        " niet mee; wel: ",
        *_names(items),
        " ",
        source,
        ".",
        checked=False,
    )


def _names(items: Sequence[Mapping[str, Any]]) -> tuple[Piece, ...]:
    return joined([(with_remark(i["naam"], i["toelichting"]),) for i in items])


def _covers(question: Question, name: str, remark: str) -> bool:
    """Whether a remark ("alleen Jeugd") goes with the part of the dossier that is asked about, where one is."""
    present = [stem(w) for w in words(question.text)]
    parts = [stem(w) for w in words(name) if len(w) > 2]
    asked = [p for p in parts if p in present]
    if not asked or len(asked) == len(parts):
        return True
    said = [stem(w) for w in words(remark) if len(w) > 2]
    return any(a.startswith(b) or b.startswith(a) for a in asked for b in said)


def everyone(desk: Desk, record: Record) -> list[str]:
    """All municipalities that take part in any dossier of the same document."""
    out: dict[str, None] = {}
    for other in desk.records("dossier"):
        if other.document == record.document:
            for item in listed(other.data["gemeenten"]):
                out.setdefault(str(item["naam"]))
    return sorted(out)


def _capitals(question: Question) -> list[str]:
    """Names that the question writes as a name behind "doet" or "gemeente", known or not."""
    hit = re.search(
        r"\b(?:[Dd]oet|[Dd]eed|[Gg]emeente|[Ii]s|[Nn]eemt)\s+(?:de\s+gemeente\s+)?([A-ZÀ-Þ][\w-]{2,})",
        question.text,
    )
    return [hit.group(1)] if hit else []


# "... doet niet overal aan mee. Waaraan wel?", "waaraan wel en waaraan niet?"
_ASKED_OF = r"\b(?:waar\w*|wat|welke?)\b(?:(?!\b(?:waar\w*|wat|welke?|en|maar)\b)[^.?;])*\b"
_WHERE_IT_DOES, _WHERE_NOT = re.compile(_ASKED_OF + r"wel\b"), re.compile(_ASKED_OF + r"niet\b(?! alleen)")


def _asks_both(flat: str) -> tuple[bool, bool]:
    """Whether a (folded) question asks in so many words what a municipality does take part in, and what it does not."""
    inside = bool(_WHERE_IT_DOES.search(flat))
    return inside, bool(_WHERE_NOT.search(flat)) or (
        inside and bool(re.search(r"\b(?:en|maar)\b[^.?;]*\bniet\W*$", flat))
    )


def of_towns(question: Question, desk: Desk) -> Draft | None:
    """What municipalities take part in, or do not."""
    if _REGION_ASKED.search(fold(question.text)):
        return None
    if question.intent.form == "wanneer" and not _WHICH_ONES.search(fold(question.text)):
        return None  # a list of dossiers tells no time
    does, does_not = _asks_both(fold(question.text))
    if does:
        told = replace(question, intent=replace(question.intent, negated=False))
        parts = [_of_towns(told, desk, False, False)]
        parts += [_of_towns(told, desk, True, False)] if does_not else []
        return _put_together([p for p in parts if p is not None])
    partly = bool(_PARTLY.search(fold(question.text)))
    said = _STAYS_OUT.search(fold(question.text)) is not None or keeps_out(question.text)
    out = (question.intent.negated or (not partly and said)) and not is_undone(question.text)
    return _of_towns(question, desk, out, partly)


def _put_together(drafts: Sequence[Draft]) -> Draft | None:
    if not drafts:
        return None
    sentences = [s for d in drafts for s in d.sentences]
    return found([r for d in drafts for r in d.records], *sentences, why=drafts[0].why)


def _of_towns(question: Question, desk: Desk, stays_out: bool, partly: bool) -> Draft | None:
    scope = [r for r in desk.records("dossier") if not question.documents or r.document in question.documents]
    made: list[Sentence] = []
    records: list[Record] = []
    for name in question.named("gemeente")[:2]:
        ours = [(r, item) for r in scope if (item := _item(r, name.shown)) is not None]
        if partly:
            ours = [(r, item) for r, item in ours if item["toelichting"]]
        records += [r for r, _ in ours]
        if stays_out:
            out = [r for r in scope if _item(r, name.shown) is None]
            made.append(
                _stays_out(name.shown, out) if out else _takes_part_in(name.shown, ours, partly, not partly)
            )
        elif ours:
            made.append(_takes_part_in(name.shown, ours, partly))
    if partly and _of_something_else(question, desk, records):
        return None
    return found(records, *made, why=OF_A_TOWN) if made else None


def _of_something_else(question: Question, desk: Desk, records: Sequence[Record]) -> bool:
    """Whether a question names what the municipalities take part in, and none of the dossiers told is about that."""
    told = desk.stems_of(*(f"{r.data['naam']} {r.data['wat_is_het'] or ''}" for r in records))
    towns = {s for n in question.named("gemeente") for s in n.stems}
    said = {w for m in _PARTLY.finditer(fold(question.text)) for w in words(m.group())} | set(_KNOWN.split())
    return any(
        g.weight >= NAMES
        and g.shown not in said | COMPARING
        and g.head not in LIGHT_WORDS
        and g.match(told) < LEAST
        for g in subject(question, towns)
    )


def _item(record: Record, town: str) -> dict[str, Any] | None:
    """What a card says of a municipality that takes part."""
    return next((i for i in listed(record.data["gemeenten"]) if fold(str(i["naam"])) == fold(town)), None)


def _takes_part_in(
    town: str, ours: Sequence[tuple[Record, dict[str, Any]]], partly: bool, everywhere: bool = False
) -> Sentence:
    rows: list[tuple[Piece, ...]] = [
        (f"{with_remark(r.data['naam'], item['toelichting'])} ", mark(item["bron"])) for r, item in ours
    ]
    number = f"{len(rows)} {plural(len(rows), 'dossier', 'dossiers')}"
    lead = f"{town} doet {'voor een deel ' if partly else ''}mee aan {'alle ' if everywhere else ''}{number}"
    return say(f"{lead}: ", *joined(rows), ".", checked=False)


def _stays_out(town: str, others: Sequence[Record]) -> Sentence:
    rows: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ", cite(sources_of(r)["gemeenten"]))
        for r in others
        if "gemeenten" in sources_of(r)
    ]
    these = plural(len(others), "dit dossier", f"deze {len(others)} dossiers")
    return say(f"{town} staat niet bij {these}: ", *joined(rows), ".", checked=False)
