"""Questions that a dossier's card answers: who leads, who takes part, for how long, why, and the same in reverse."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from assistant.draft import Draft, Sentence, aside, cite, joined, say
from assistant.lookup.actions import actions
from assistant.lookup.asked.card_fields import meant
from assistant.lookup.asked.described import lacking, named_in, topic_of
from assistant.lookup.asked.described_fields import SAYS_DOSSIER
from assistant.lookup.asked.named import is_object
from assistant.lookup.asked.of_theme import of_theme
from assistant.lookup.asked.titles import Title, bearing, speaking, title_of, unheard_of
from assistant.lookup.cards.participation import (
    belongs,
    of_its_own,
    of_others,
    of_towns,
    over_all,
    who_take_part,
)
from assistant.lookup.common import (
    WHICH_OFFICE,
    Desk,
    allowed,
    count_word,
    found,
    listed,
    mark,
    not_found,
    numbered,
    plural,
    residue,
    sources_of,
    span_of,
    subject,
    titled,
    with_remark,
    without_cards,
    without_office,
)
from assistant.reading.comparison import OTHERS_ABOVE
from assistant.reading.field_words import CHARGE
from assistant.reading.field_words import FIELDS as CARD_WORDS
from assistant.reading.intent import OFFICE, intent_of
from assistant.reading.naming import BODY_OF_TWO
from assistant.reading.question import FORM_WORDS, Group, Question
from assistant.words.numerals import SEVERAL
from ingest.language import STOPWORDS, fold, stem, words
from ingest.model import Record
from ingest.months import MONTHS
from ingest.records.people import NOBODY

FIELDS = (
    "trekkers",
    "gemeenten",
    "opdrachtgevers",
    "looptijd",
    "doelen",
    "thema",
    "actueel",
    "planning",
    "wat_is_het",
)
_OF_ALL = "alle dossiers dossier lijst lijstje overzicht tabel hun erbij bij elk ieder per telkens steeds bestuurlijk trekker trekkers kar wie"
_ALL = re.compile(r"\b(?:alle|elk|ieder) dossiers?\b|\bper dossier\b|\bwie\b.*\bwelke? dossiers?\b")
_WHICH_DOSSIERS = re.compile(r"\b(?:van|bij|aan|in|voor) welke dossiers\b")
_WHERE_ALL = re.compile(
    r"\b(?:waar(?:aan|bij|in)?|welke dossiers)\b.*\b(?:alle (?:\w+ )?\w*gemeenten|iedereen|de hele regio)\b"
)
_HOW_IT_STANDS = re.compile(r"\bhoe (?:staat|gaat|loopt|verloopt|vordert) (?:het|'t) (?:\w+ )?(?:met|bij)\b")
_MANY = re.compile(r"\b(?:meeste|minste) (?:\w+ )?dossiers\b")
HOLDS = 0.62  # share of a subject that a card must hold to be about it
TELLS_LEAST = 0.3  # weight of a subject, at least
ENTITLED = 0.3  # and its name and theme of each word, to be called after it
BESIDE = 0.35  # weight beside a dossier's name from which another thing is meant
MEANT_ELSE = (
    0.9  # and from which a dossier that only shares a word with the question is not the one it asks after
)
CARD_FIELDS = frozenset({"trekkers", "opdrachtgevers", "looptijd", "gemeenten"})
TOLD_FIELDS = frozenset({"planning", "actueel"})
_AIMS = ("einddoel", "einddoelen", "hoofddoel", "hoofddoelen")  # say no more than "doel" does
_EVERYBODY = frozenset(SEVERAL) | {"iedereen", "niemand", "allen"}  # who takes part, and no subject
AT_ONCE = 3  # dossiers that hold a subject equally well, of which the leaders are all told


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the cards, or None where the question asks for something else."""
    if not desk.records("dossier") or question.named("persoon"):
        return None
    asks = [a for a in question.intent.asks if a in FIELDS]
    towns = question.named("gemeente")
    if towns and not set(asks) - {"wat_is_het"} and belongs(question, desk):
        asks = ["gemeenten"]
    if not asks and not (towns and "dossier" in fold(question.text)):
        return None
    if question.intent.kind in ("begrip", "actie", "lobbydoel") or without_cards(question, desk):
        return None
    stands = asks[:1] == ["actueel"] and _HOW_IT_STANDS.search(fold(question.text)) is not None
    if question.intent.form == "waarom" or (
        question.intent.form == "hoe" and "looptijd" not in asks and not stands
    ):
        return None
    if question.intent.kind == "thema" and not {"trekkers", "thema"} & set(asks):
        return None
    if "gemeenten" in asks and not question.named("dossier") and BODY_OF_TWO.search(fold(question.text)):
        return None  # who sits in a body need not take part in what it decides on
    if towns and OTHERS_ABOVE.search(fold(question.text)):
        return None  # by how much more they have, and not in what they take part
    if towns and over_all(question):
        return of_towns(question, desk)
    if _WHERE_ALL.search(fold(question.text)) and not question.named("dossier"):
        return None  # the dossiers are asked, and not who takes part in one
    if "trekkers" in asks and _ALL.search(fold(question.text)) and not question.named("dossier"):
        beside = residue(question, _OF_ALL)  # those of all of them are no field of one
        return leaders_of(question, desk.scope("dossier", question)) if beside < HOLDS else None
    if question.intent.extreme in ("meest", "minst") and _MANY.search(fold(question.text)):
        return None  # who or which has most of them is no field of one
    title = title_of(question, desk)
    chosen = _chosen(question, desk, asks, title)
    missing = missing_from(question, desk, chosen) if "trekkers" in asks else []
    chosen = [] if missing else chosen
    spoken_of = any(is_object(fold(question.text), str(r.data["naam"])) for r in chosen)
    if "trekkers" in asks and not spoken_of and not _called(question, desk, chosen):
        carried = actions.carried_out(question, desk)
        if carried is not None:
            return carried
    if not chosen and title is not None and _misses(question, desk, asks, title):
        return _no_such_dossier(question, desk, title.shown)
    if not chosen:
        said = "dossier" in fold(question.text)
        if towns and (said or "gemeenten" in asks):
            return of_towns(question, desk) if said or not of_its_own(question) else None
        of_leaders = SAYS_DOSSIER.search(fold(question.text)) is not None
        if "trekkers" in asks and (missing or of_leaders or not question.intent.in_charge):
            return _no_such_dossier(question, desk)
        return None
    return _fields(question, desk, chosen, asks)


def missing_from(question: Question, desk: Desk, chosen: Sequence[Record]) -> list[str]:
    """What is asked about that none of the dossiers has a word of: another thing is meant, which they only share words with."""
    topic = topic_of(question, CHARGE)
    if question.named("dossier"):  # beside its name an unknown word is the asker's own
        topic = [g for g in topic if g.shown not in question.unknown]
    found = [lacking(desk, r, topic) for r in chosen]
    return found[0] if found and all(found) else []


def _misses(question: Question, desk: Desk, asks: Sequence[str], title: Title) -> bool:
    """Whether a title that no dossier bears leaves nothing to answer: only cards tell who leads, and what no document
    has is nowhere told."""
    if "gemeenten" in asks and not question.named("gemeente") and "gemeente" not in fold(question.text):
        return False  # other parties take part
    return bool({"trekkers", "gemeenten"} & set(asks)) or unheard_of(title, desk)


def _chosen(question: Question, desk: Desk, asks: Sequence[str], title: Title | None) -> list[Record]:
    """The dossiers that the question is about: named, of a named theme, or found by subject. What it calls by a title is
    no dossier of another name."""
    named = desk.named("dossier", question)
    flat = fold(question.text)
    full = [
        r
        for r in named
        if (len(words(str(r.data["naam"]))) > 1 and fold(str(r.data["naam"])) in flat)
        or ("trekkers" in asks and is_object(flat, str(r.data["naam"])))
    ]
    if full:
        return named  # of the others none has a word of those
    if title is not None and not named:
        told = "trekkers" in asks and title.head != stem("dossier")  # a dossier is called after what it is
        borne = bearing(title, desk) or (speaking(title, desk) if told else [])
        return borne if len(borne) <= AT_ONCE else []
    theme = of_theme(question, desk)
    if len(theme) > 1 and (not named or all(r in theme for r in named)) and _only_theme(question, theme):
        return theme
    beside = residue(question, *(str(r.data["naam"]) for r in named)) if named else 0.0
    spelled = any(fold(str(r.data["naam"])) in flat for r in named)
    led = question.intent.in_charge or (
        {"trekkers", "gemeenten"} & set(asks) and not spelled and beside <= MEANT_ELSE
    )
    if named and led and beside > BESIDE:
        # "beschermd wonen" is not the programme for "wonen"
        return _by_subject(question, desk) or (named if beside <= MEANT_ELSE else [])
    if "trekkers" in asks and not spelled and beside > MEANT_ELSE:
        return []
    if named:
        return (
            called_alike(question, desk, named[0]) if CARD_FIELDS & set(asks[:1]) and not named[1:] else named
        )
    if not CARD_FIELDS & set(asks):
        return _by_a_part(question, desk) if TOLD_FIELDS & set(asks[:1]) else []
    return _by_subject(question, desk)


def _by_a_part(question: Question, desk: Desk) -> list[Record]:
    """The one dossier with a part in its name that a question calls it by, and that no other has."""
    found = [r for r in meant(question, desk) if allowed(question, r)]
    return found if len(found) == 1 else []


def called_alike(question: Question, desk: Desk, record: Record) -> list[Record]:
    """The dossier that a question names by words which others bear in their names as well, with those others: the words
    fit each of them. The dossier alone where it is named in whole, or where too many are called so."""
    people = {w for n in question.named("persoon") for w in words(n.shown)}
    groups = _but_for_its_term(
        question, [g for g in subject(question) if g.weight > 0.05 and g.shown not in people]
    )
    if not groups or fold(str(record.data["naam"])) in fold(question.text):
        return [record]
    bear = [r for r in desk.records("dossier") if _bears(r, groups) and allowed(question, r)]
    return bear if record in bear and len(bear) <= AT_ONCE else [record]


def _bears(record: Record, groups: Sequence[Group]) -> bool:
    """Whether a dossier's name has each of the words itself, not within a longer one."""
    own = {stem(w) for w in words(str(record.data["naam"]))}
    return all(any(own.issuperset(stems) for stems in g.own) for g in groups)


def _only_theme(question: Question, theme: Sequence[Record]) -> bool:
    """Nothing but the theme's own words is asked for: "wie gaan er over mobiliteit"."""
    names = [str(t) for r in theme for t in (r.data.get("themas") or [])]  # type: ignore[attr-defined]
    return residue(question, *names, "gebied terrein onderwerp vlak") < 0.3


def _but_for_its_term(question: Question, groups: list[Group]) -> list[Group]:
    """The words of a subject without those that only ask until when it runs; all where there are no others."""
    asking = {
        w for f in CARD_WORDS if f.name == "looptijd" and f.name in question.intent.asks for w in f.words
    }
    return [g for g in groups if g.shown not in asking] or groups


def _by_subject(question: Question, desk: Desk) -> list[Record]:
    """The dossier whose card holds most of the subject, if it is clearly the one."""
    towns = {s for n in question.named("gemeente") for s in n.stems}
    groups = [g for g in subject(question, towns) if g.weight > 0.05 and g.shown not in _EVERYBODY]
    groups = _but_for_its_term(question, groups)
    if not groups:
        return []
    if sum(g.weight for g in groups) < TELLS_LEAST or _WHICH_DOSSIERS.search(fold(question.text)):
        return []  # hardly a subject, or several are asked
    ranked = desk.ranked("dossier", question, groups)
    if not ranked or ranked[0][0] < HOLDS:
        return []
    entitled = [(s, r) for s, r in ranked if s >= HOLDS and _entitled(desk, r, groups)]
    if not entitled and OFFICE.search(fold(question.text)):
        return []  # an office is called after its field, not after what comes up in it
    if not entitled and question.intent.in_charge:
        speaking = [r for s, r in ranked if s >= HOLDS and _speaks_of(desk, r, groups)]
        if 1 < len(speaking) <= AT_ONCE:
            return speaking
    ranked = entitled or ranked  # what a dossier is called says more than what its card speaks of
    best = ranked[0][0]
    close = [r for score, r in ranked if score > best - 0.05]
    if len(close) == 1:
        return close
    spread = desk.search(question, 8)
    pages = {(r.document, p): r for r in close for p in _pages(r)}
    told = [
        record
        for hit in spread.kept
        if (
            record := next(
                (pages[s] for p in hit.passage.parts if (s := (p.document, p.page)) in pages), None
            )
        )
    ]
    if not told:
        return close[:1]
    if not question.intent.in_charge:
        return told[:1]
    most = max(told.count(r) for r in close)
    return [r for r in close if 2 * told.count(r) > most][:AT_ONCE]


def _called(question: Question, desk: Desk, chosen: Sequence[Record]) -> bool:
    """Whether dossiers are called after all that is asked about, so that no action is meant."""
    asked = {w for f in CARD_WORDS if f.name in question.intent.asks for w in f.words}
    groups = [g for g in subject(question) if g.weight > 0.05 and g.shown not in asked]
    return bool(chosen) and all(_entitled(desk, r, groups) for r in chosen)


def _speaks_of(desk: Desk, record: Record, groups: Sequence[Group]) -> bool:
    """Whether a card has each word of the subject itself, be it in a longer one."""
    stems = next(body for one, body in desk.texts(record.kind) if one is record)
    return all(named_in(g, stems) for g in groups)


def _entitled(desk: Desk, record: Record, groups: Sequence[Group]) -> bool:
    """Whether a dossier's name or theme has something of each word of the subject."""
    stems = desk.stems_of(str(record.data["naam"]), str(record.data["thema"] or ""))
    return all(g.match(stems) >= ENTITLED for g in groups)


def _pages(record: Record) -> list[int]:
    pages = record.data["paginas"]
    assert isinstance(pages, list)
    return [int(p) for p in pages]


def _fields(question: Question, desk: Desk, chosen: list[Record], asks: Sequence[str]) -> Draft | None:
    asked = asks[0] if asks else "wat_is_het"
    if asked in ("doelen", "actueel", "planning", "wat_is_het") and len(chosen) > 2:
        return None
    made: list[Sentence] = []
    for record in chosen[:6]:
        named = str(record.data["naam"])
        themes = (str(t) for t in listed(record.data.get("themas")))
        extra = residue(
            question, named, *themes, *_said_in(record, asked), *_AIMS if asked == "doelen" else ()
        )
        sentence = _field(question, desk, record, asked, extra)
        if sentence is None:
            continue
        made += sentence
    if not made:
        return None
    if len(chosen) <= 2 and " en " in question.text:
        for further in asks[1:]:
            if further in ("looptijd", "opdrachtgevers", "trekkers", "gemeenten") and _asks_apart(
                question, asked, further
            ):
                for record in chosen:
                    made += _field(question, desk, record, further, 0.0) or []
    return _of_field(chosen, made, asked)


def _said_in(record: Record, asked: str) -> list[str]:
    """What a short field says itself: a part of the dossier that it names is no other thing."""
    value = record.data[asked] if asked in ("looptijd", "opdrachtgevers") else None
    return [
        str(i.get("tekst") or i.get("naam") or "")
        for i in ([value] if isinstance(value, dict) else listed(value))
    ]


def field_of(question: Question, desk: Desk, record: Record, asked: str) -> Draft | None:
    """One field of one dossier, whatever else the question says; None where the card does not have it."""
    told = _field(question, desk, record, asked, 0.0)
    return _of_field([record], told, asked) if told else None


def _of_field(records: Sequence[Record], told: Sequence[Sentence], asked: str) -> Draft:
    made = found(records, *told, why=f"dossier, veld {asked}", suggestions=_suggest(records[0], asked))
    return replace(made, field=asked)


def leaders_of(question: Question, dossiers: Sequence[Record]) -> Draft:
    """Who leads each of some dossiers."""
    told = [sentence for record in dossiers for sentence in leaders_told(question, record)]
    return found(list(dossiers), *told, why="trekkers van een thema")


def _asks_apart(question: Question, first: str, further: str) -> bool:
    """Whether a part of the question before or behind an "en" asks for a further field by itself."""
    parts = [intent_of(part).asks for part in re.split(r"(?:,| en) ", fold(question.text))]
    return any(further in asks and first not in asks for asks in parts)


def _field(question: Question, desk: Desk, record: Record, asked: str, extra: float) -> list[Sentence] | None:
    """One field of one dossier in a sentence. `extra`: weight of the question beyond the dossier's name."""
    data = record.data
    name = str(data["naam"])
    if asked == "trekkers":
        return leaders_told(question, record)
    towns = sum(
        g.weight
        for g in question.groups
        if any(g.shown in words(n.shown) for n in question.named("gemeente"))
    )
    capitals = sum(g.weight for g in question.groups if g.proper) if asked == "gemeenten" else 0.0
    if asked in ("gemeenten", "looptijd", "opdrachtgevers") and extra - max(towns, capitals) > 0.9:
        return None
    if asked == "gemeenten":
        return None if of_others(question) else who_take_part(question, desk, record)
    if asked == "opdrachtgevers":
        items = listed(data["opdrachtgevers"])
        if not items:
            return [aside(f"Bij {name} staat geen opdrachtgever.")]
        parts = joined([(with_remark(i["naam"], i.get("toelichting")),) for i in items])
        verb = plural(len(items), "De opdrachtgever", "De opdrachtgevers")
        return [
            say(
                f"{verb} van {name} {plural(len(items), 'is', 'zijn')}: ",
                *parts,
                " ",
                mark(items[0]["bron"]),
                ".",
            )
        ]
    if asked == "looptijd":
        return _looptijd(question, record)
    if asked == "thema":
        if not data["thema"]:
            return None
        return [say(f"{name} valt onder het thema {data['thema']} ", mark(sources_of(record)["thema"]), ".")]
    if extra > 0.6:
        return None
    if asked == "doelen":
        items = listed(data["doelen"])
        if not items:
            return None
        lead = f"{name} heeft {count_word(len(items))} doelen:" if len(items) > 1 else f"Het doel van {name}:"
        return [numbered([(i["tekst"], span_of(i["bron"])) for i in items], lead)]
    if asked in ("actueel", "planning"):
        items = listed(data[asked]) or listed(data["actueel"])
        if not items:
            return None
        lead = "De stand van zaken bij" if asked == "actueel" else "De planning van"
        return [numbered([(i["tekst"], span_of(i["bron"])) for i in items], f"{lead} {name}:", 1600)]
    if asked == "wat_is_het" and data["wat_is_het"] and extra < 0.45:
        return _what(desk, record)
    return None


def _what(desk: Desk, record: Record) -> list[Sentence]:
    out: list[Sentence] = []
    used = 0
    for piece in desk.sentences(sources_of(record)["wat_is_het"]):
        text = desk.library.quote(piece)
        if used and used + len(text) > 380:
            break
        out.append(say(" ".join(text.split()).rstrip("."), " ", cite(piece), "."))
        used += len(text)
    return out


def leaders_told(question: Question, record: Record) -> list[Sentence]:
    name = str(record.data["naam"])
    people = listed(record.data["trekkers"])
    if not people:
        return [aside(f"Bij {name} staat geen bestuurlijk trekker in de documenten.")]
    source = mark(people[0]["bron"])
    nobody = [p for p in people if NOBODY.match(str(p["naam"]))]
    if nobody:
        said = with_remark(f'"{nobody[0]["naam"]}"', nobody[0]["toelichting"])
        return [say(f"Bij {name} staat geen bestuurlijk trekker: er staat {said} ", source, ".")]
    beside, own = (_for_part(people, said(question, name)) for said in (_beside_name, _of_name))
    several = beside and own and not any(p in own for p in beside)  # a part by the name, another beside it
    picked = [] if several else beside or own
    part = ""
    if picked and len({str(p["toelichting"]) for p in picked}) == 1 and len(picked) < len(people):
        part = f" ({picked[0]['toelichting']})"
        people = picked
    shown = [(_person(p, plain=bool(part)),) for p in people]
    if len(people) == 1:
        told = say(f"Bestuurlijk trekker van {name}{part} is ", *shown[0], " ", source, ".")
        office = people[0].get("functie") or not re.search(WHICH_OFFICE, fold(question.text))
        return [told] if office else [told, without_office(str(people[0]["naam"]))]
    remarks = [p["toelichting"] for p in people]
    if len(set(remarks)) == 1 and remarks[0] and not part:
        names = joined([(_person(p, plain=True),) for p in people])
        return [
            say(
                f"{name} heeft {count_word(len(people))} bestuurlijke trekkers: ",
                *names,
                f" ({remarks[0]}) ",
                source,
                ".",
            )
        ]
    return [
        say(
            f"{name}{part} heeft {count_word(len(people))} bestuurlijke trekkers: ",
            *joined(shown),
            " ",
            source,
            ".",
        )
    ]


def _for_part(people: list[dict[str, Any]], present: set[str]) -> list[dict[str, Any]]:
    """The trekkers whose remark the words speak of."""
    return [p for p in people if p["toelichting"] and _mentions(present, str(p["toelichting"]))]


def _beside_name(question: Question, name: str) -> set[str]:
    """The stems of a question's words outside the longest run of words of a dossier's name."""
    begin, end = _run(question, name)
    said = _meant_words(question)
    telling = [w for w in said[begin:end] if w not in STOPWORDS]
    if len(telling) < min(2, len(words(name))):
        return {stem(w) for w in said}  # a single word of it need not name it
    return {stem(w) for w in (*said[:begin], *said[end:])}


def _of_name(question: Question, name: str) -> set[str]:
    """The stems of the words of a dossier's name with which a question calls it, if not with all of them."""
    begin, end = _run(question, name)
    run = _meant_words(question)[begin:end]
    return {stem(w) for w in run} if len(run) < len(words(name)) else set()


# "alleen de kant van de jeugd, dus niet de Wmo"
_NOT_THAT = re.compile(
    r"\b(?:dus |en |maar )?(?:niet|geen|zonder) (?:over |voor |van )?(?:de |het )?[\w-]+(?=\W*(?:[.,;:)]|$))"
)


def _meant_words(question: Question) -> list[str]:
    """A question's words without a part that it says is not meant."""
    return words(_NOT_THAT.sub(" ", fold(question.text)))


def _run(question: Question, name: str) -> tuple[int, int]:
    said, own = [stem(w) for w in _meant_words(question)], {stem(w) for w in words(name)}
    best = (0, 0)
    for begin in range(len(said)):
        end = begin
        while end < len(said) and said[end] in own:
            end += 1
        best = max(best, (begin, end), key=lambda run: run[1] - run[0])
    return best


def _mentions(present: set[str], text: str) -> bool:
    found_words = [s for w in words(text) if len(w) > 2 and (s := stem(w)) not in FORM_WORDS]
    return bool(found_words) and all(
        w in present or any(w in p or p in w for p in present if len(p) > 3) for w in found_words[:2]
    )


def _person(person: dict[str, Any], plain: bool = False) -> str:
    return with_remark(titled(person), "" if plain else person["toelichting"])


def _looptijd(question: Question, record: Record) -> list[Sentence] | None:
    data = record.data
    term = data["looptijd"]
    assert isinstance(term, dict)
    if not term["tekst"]:
        return None
    source = mark(sources_of(record)["looptijd"])
    length = (
        _length(str(term["tekst"]))
        if re.search(r"\bhoe lang\b|\bhoeveel (jaar|maanden)\b", fold(question.text))
        else ""
    )
    return [
        say(f"De looptijd van {data['naam']} is: {term['tekst']} ", source, f"{length}.", checked=not length)
    ]


def _length(text: str) -> str:
    """How long a term from one month to another is, both counted; "" where it is no such term."""
    found = re.findall(rf"\b({'|'.join(MONTHS)})\s+((?:19|20)\d{{2}})", fold(text))
    if len(found) != 2:
        return ""
    (first, begin), (last, end) = found
    months = (int(end) - int(begin)) * 12 + MONTHS.index(last) - MONTHS.index(first) + 1
    years = f", {count_word(months // 12)} jaar" if months % 12 == 0 else ""
    return f". Dat is {months} maanden{years}" if months > 0 else ""


def _no_such_dossier(question: Question, desk: Desk, title: str = "") -> Draft | None:
    """Something is asked of what is no dossier (`title`: what it is called): say so, and offer what comes near."""
    groups = [g for g in subject(question) if g.weight > 0.3]
    if title and any(fold(title) == fold(str(r.data["naam"])) for r in desk.records("dossier")):
        return None  # there is one
    if not groups or question.named("document") or question.intent.kind in ("thema",):
        return None
    asked = " ".join(g.shown for g in groups)
    near = [r for score, r in desk.ranked("dossier", question, groups) if score > 0.3][:3]
    names = [str(r.data["naam"]) for r in (near or desk.records("dossier")[:4])]
    hits = desk.search(question, 5)
    none = (
        f'Er is geen dossier met de naam "{title}".'
        if title
        else f'Er is geen dossier over "{asked}" met een bestuurlijk trekker.'
    )
    return not_found(
        none + (f" Het dichtst in de buurt: {', '.join(names)}." if near else ""),
        passages=[h.passage for h in hits.kept],
        suggestions=[f"Wie is bestuurlijk trekker van {n}?" for n in names[:3]],
        why="geen dossier met die naam of dat onderwerp",
    )


def _suggest(record: Record, asked: str) -> tuple[str, ...]:
    name = record.data["naam"]
    options = {
        "trekkers": f"Wie is bestuurlijk trekker van {name}?",
        "gemeenten": f"Welke gemeenten doen mee aan {name}?",
        "doelen": f"Wat zijn de doelen van {name}?",
        "actueel": f"Wat is de stand van zaken bij {name}?",
        "looptijd": f"Wat is de looptijd van {name}?",
    }
    return tuple(text for key, text in options.items() if key != asked)[:3]
