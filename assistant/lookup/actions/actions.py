"""Numbered actions: what action n is, who carries it, when, what it costs and how many hours it takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Sentence, aside, cite, joined, say
from assistant.evidence.slots import PAYER_ASKED
from assistant.evidence.told import PAYER
from assistant.lookup.actions.action_hours import absent_party, hours_of, initials_of, is_party
from assistant.lookup.actions.of_an_action import said_first
from assistant.lookup.actions.properties import with_property
from assistant.lookup.actions.told import (
    called,
    field_of,
    fields_asked,
    planned_within_year,
    source_of,
    told_all,
    told_doer,
    what_it_is,
)
from assistant.lookup.asked.action_names import entitled, numbers_named
from assistant.lookup.asked.described_fields import WAS_SETTLED
from assistant.lookup.common import (
    Desk,
    count_word,
    found,
    listed,
    not_found,
    plural,
    residue,
    subject,
    within,
)
from assistant.reading.field_words import OTHER_WHO
from assistant.reading.question import Group, Question
from assistant.understand import WHICH_THEN
from ingest.language import fold, stem, words
from ingest.model import Record

_NOISE = frozenset(
    stem(w)
    for w in "investeert investeren steekt steken besteedt kwijt samen totaal maanden maand wanneer vullen gebeurt verantwoordelijk uitvoering zet elkaar opgeteld "
    "plaatsvinden plaatsvindt plaatsvond plaats klaar af afgerond gereed rond beurt opgeleverd gesprek gesprekken overleg besproken bespreken praten gepraat "
    "opgepakt oppakken uitgevoerd uitvoeren geregeld georganiseerd opgezet gedaan getrokken voert voeren begroot begrote geraamd geraamde totale alle beide jaren nodig zit zitten gaan tel tellen bijeen tijdsinvestering tijdsinzet startdatum einddatum startmoment eindmoment moment tijdstip deadline uiterste datum budget prijskaartje kostenplaatje actieoverzicht actielijst actietabel actieagenda ingepland".split()
)
_ALL_OF_THEM = frozenset(stem(w) for w in ("organisaties", "partijen", "partners", "deelnemers"))
CALLED, APART = (
    0.6,
    0.3,
)  # share of the words that a document's title and headings hold, and so much more than others'
# What somebody does to carry an action out: "wie stelt ... op", "wie moet ... in kaart brengen".
_CARRIES = re.compile(
    r"\b(?:in kaart|op ?(?:stel|zet)\w*|stel(?:t|len)\b.*\bop|zet(?:ten)?\b.*\bop|schrij(?:ft|ven)|maakt|maken|onderzoek(?:t|en)|verken(?:t|nen)|coordine\w+|uit(?:werken|zoeken|voeren)"
    r"|(?:werk|zoek|voer)(?:t|en)\b.*\buit|ontwikkel(?:t|en)|organise\w+|agende\w+|inbrengen|breng(?:t|en)\b.*\bin|bij ?houden|houd(?:t|en)?\b.*\bbij|verzamel\w+|bouw(?:t|en)|zorg(?:t|en)|regel(?:t|en)|voorberei\w+)\b"
)
_CARRYING = frozenset(
    stem(w)
    for w in "kaart brengen brengt inbrengen opstellen stelt stellen opzetten schrijven maken onderzoeken verkennen coordineren uitwerken uitzoeken uitvoeren ontwikkelen "
    "organiseren agenderen bijhouden houdt verzamelen bouwen zorgt zorgen regelen voorbereiden moet gaat straks".split()
)
_CALLED = re.compile(r"\bhoe heet|\bnaam\b|\bnamen\b")
TITLED, TITLED_ALONE = (
    0.6,
    0.5,
)  # share of a subject that a title must hold; where no other action has nearly as much of it
FAR_AHEAD = 0.1
MEANS, OWN_WORDS = (
    0.8,
    0.3,
)  # how well a text must hold a word to have it, and the share of a subject that it must have so
SURE, AHEAD = (
    0.75,
    0.1,
)  # share of a question that the text of one action must hold, and so much more than any other's
FIELDS = (
    "planning",
    "verantwoordelijke",
    "uren",
    "investering",
    "resultaat",
    "doel",
    "stakeholders",
    "tekst",
)

# When a body meets is no action, though it decides on some.
_MEETS = re.compile(
    r"\b(?:vergader\w*|bijeenkomst\w*|zitting(?:en)?|kom(?:t|en) .*\b(?:bijeen|bij elkaar))\b"
)
# When a thing was done; an action is still to be carried out.
_HAPPENED = re.compile(
    r"^(?:en )?(?:wanneer|in welk jaar|op welke datum|sinds wanneer) (?:is|zijn|werd|werden|was|waren|heeft|hebben)\b.*"
    r"\b(?!(?:in)?gepland\b)(?:op|af|aan|uit|in|vast)?(?:ge\w{2,}(?:d|t|en)|(?:be|ver|ont)\w{3,}d)\W*$"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the actions, or None where the question names none."""
    records = within(question, desk.records("actie"))
    if not records or question.intent.form == "waarom":
        return None  # a field of an action is no reason
    flat = fold(question.text)
    moved = (
        question.previous is not None
        and question.previous.number != question.number
        and "actie" in fold(question.previous.text)
    )
    speaks = bool(re.search(r"\bactie(?!f\b|ve\b|plan)", flat)) or moved
    own = fold(question.asked) if question.follow_up and not question.swapped else flat
    if PAYER_ASKED.search(own) and question.intent.form == "wie":
        return _payer(question, desk, _numbered_alike(question, records))
    if question.intent.form == "aantal" and re.search(r"\bhoeveel (?:genummerde )?acties\b", flat):
        some = narrowed(question, desk, records)
        counted = _count(desk, some or records, bool(some))
        if not WHICH_THEN.search(question.text):
            return counted
        return replace(
            counted, sentences=(*counted.sentences, *told_all(some or records, "Dat zijn:").sentences)
        )
    asked = r"\b(welke|alle|noem)\b.*\bacties\b|\b(?:voor|van) welke actie\b.*\bis\b.*\bverantwoordelijk\b"
    if _BESIDE_ONE.search(flat):
        return None  # which others have to do with it is not which have a property
    if re.search(asked, flat) and len(numbers_named(flat)) < 2:
        some = with_property(question, records) or narrowed(question, desk, records)
        if some:
            return told_all(some)
        if _asks_all(question, desk, flat):
            return _all_of_them(desk, records)
    if len(numbers_named(flat)) > 1:
        return None  # it sets them side by side
    if question.number and speaks and "thema" not in flat:
        records = _of_the_agenda_meant(question, desk, records)
        return _by_number(question, desk, _numbered_alike(question, records), records)
    if question.intent.form == "wanneer" and not speaks and WAS_SETTLED.search(flat):
        return None  # its planning says when it is to be done
    if question.paragraph:
        chosen = [r for r in records if str(r.data.get("paragraaf") or "") == question.paragraph]
        if chosen:
            return _answer(question, desk, chosen[:1])
    if (
        question.intent.form == "wie"
        and not (speaks or question.intent.asks)
        and _CARRIES.search(flat)
        and not _CALLED.search(flat)
        and not OTHER_WHO.search(flat)
    ):
        return _carrier(question, desk, records)
    asks = {"planning", "verantwoordelijke", "uren", "investering", "resultaat", "stakeholders"} & set(
        question.intent.asks
    )
    if not (speaks or asks or question.intent.form == "wanneer") or (
        ("trekkers" in question.intent.asks or _HAPPENED.search(flat)) and not speaks
    ):
        return None
    if _MEETS.search(flat) and not speaks:
        return None
    if speaks and not (asks or moved or question.intent.form == "wanneer") and "acties" in words(flat):
        return None  # "in acties uitgewerkt" names no action
    return _by_subject(question, desk, records, speaks)


_BESIDE_ONE = re.compile(
    r"\bacties\b.*\b(?:samen\w*|verband|raken|sluiten|horen|passen|afhankelijk|volgen)\b.* actie \d"
)
_SAYS_ACTION = re.compile(r"\bacties?\b|\bactie\w+\b|\bmaatregel|\bafspraak\b")


def _payer(question: Question, desk: Desk, chosen: list[Record]) -> Draft | None:
    """Who pays for one action; who carries it out need not. Nothing where not one action is asked about."""
    if len(chosen) != 1:
        return None
    record = chosen[0]
    cost = field_of(question, desk, record, "investering")
    told = (cost,) if cost is not None else ()
    if PAYER.search(str(record.data.get("investering") or "")):
        return found(chosen, *told, why="actie")
    title = desk.library.documents[record.document].title
    lead = aside(f"Bij {entitled(record)} van {title} staat niet wie het betaalt.")
    return Draft("niet-gevonden", "opzoeking", (lead, *told), tuple(chosen), why="actie zonder betaler")


def _noise(question: Question) -> frozenset[str]:
    """The stems of a question that tell no action apart; whose hours are added tells none either."""
    return _NOISE | _ALL_OF_THEM if "uren" in question.intent.asks else _NOISE


def _by_number(question: Question, desk: Desk, chosen: list[Record], records: list[Record]) -> Draft | None:
    if not chosen:
        titles = joined(
            [(desk.library.documents[d].title,) for d in dict.fromkeys(r.document for r in records)]
        )
        text = "".join(p for p in titles if isinstance(p, str))
        top = max((int(str(r.data["nummer"])) for r in records if str(r.data["nummer"]).isdigit()), default=0)
        return not_found(
            f"Er is geen actie {question.number}. De acties in {text} lopen tot en met {top}.",
            why="nummer bestaat niet",
        )
    if "uren" in question.intent.asks:
        chosen = [r for r in chosen if hours_of(r)] or chosen
    documents = list(dict.fromkeys(r.document for r in chosen))
    if len(documents) > 1:
        narrowed = _by_words(question, desk, chosen)
        if narrowed:
            return _answer(question, desk, narrowed)
        return _which(question, desk, chosen)
    return _answer(question, desk, chosen[:1])


def _of_the_agenda_meant(question: Question, desk: Desk, records: list[Record]) -> list[Record]:
    """The actions of the document that the words beside the number call by its title or the headings over its actions
    ("actie 9 van de uitvoeringsagenda"); all of them, where they call none or several."""
    groups = [g for g in subject(question, _noise(question)) if g.weight > 0.15]
    documents = list(dict.fromkeys(r.document for r in records))
    whole = sum(g.weight for g in groups)
    if not groups or len(documents) < 2:
        return records
    called: list[tuple[float, str]] = []
    for document in documents:
        over = {h for r in records if r.document == document for h in desk.headings(source_of(r))}
        stems = desk.stems_of(desk.library.documents[document].title, *sorted(over))
        called.append((sum(g.weight for g in groups if g.names(stems)) / whole, document))
    called.sort(reverse=True)
    if called[0][0] < CALLED or called[1][0] > called[0][0] - APART:
        return records
    return [r for r in records if r.document == called[0][1]]


def _numbered_alike(question: Question, records: Sequence[Record]) -> list[Record]:
    """The actions with the number that a question names."""
    return [r for r in records if str(r.data["nummer"]) == question.number]


def _by_words(question: Question, desk: Desk, chosen: list[Record]) -> list[Record]:
    """Words beside the number can tell which document's action is meant."""
    groups = [g for g in subject(question, _noise(question)) if g.weight > 0.15]
    if not groups:
        return []
    ranked = [(s, r) for s, r in desk.ranked("actie", question, groups) if r in chosen]
    if ranked and ranked[0][0] > 0.35 and (len(ranked) == 1 or ranked[0][0] > ranked[1][0] + 0.2):
        return [ranked[0][1]]
    return []


def _which(question: Question, desk: Desk, chosen: list[Record]) -> Draft:
    """Several documents number their actions alike: name each, and ask."""
    made: list[Sentence] = [aside(f"Er is meer dan één actie {question.number}.")]
    for record in chosen:
        title = desk.library.documents[record.document].title
        span = source_of(record, "titel", "tekst")
        text = str(record.data["titel"] or record.data["tekst"] or "")
        short = text if len(text) < 170 else text[:165].rsplit(" ", 1)[0] + " …"
        made.append(say(f"{title}: {short.rstrip('.')} ", cite(span), "."))
    made.append(aside("Welke bedoelt u?"))
    return Draft(
        "onduidelijk",
        "opzoeking",
        tuple(made),
        tuple(chosen),
        suggestions=tuple(
            f"{question.text.rstrip(' ?')} van {desk.library.documents[r.document].title}?" for r in chosen
        ),
        why="nummer in meer documenten",
    )


def by_title(question: Question, desk: Desk) -> Draft | None:
    """What is told of the one action whose title a question gives without the word "actie"; None where none fits well."""
    return _by_subject(question, desk, within(question, desk.records("actie")), False)


def carried_out(question: Question, desk: Desk) -> Draft | None:
    """Who carries out the one action whose title a question gives ("wie trekt de pilot ...?"), and which action that is;
    None where no title fits well, or the action names nobody."""
    records = within(question, desk.records("actie"))
    draft = _by_subject(question, desk, records, False)
    if draft is None or draft.outcome != "beantwoord" or not draft.records[0].data["verantwoordelijke"]:
        return None
    return told_doer(question, desk, draft.records[0])


def _carrier(question: Question, desk: Desk, records: Sequence[Record]) -> Draft | None:
    """Who is responsible for the one action whose goal or result is what a question asks after; None where several hold it."""
    topic = [
        g
        for g in subject(question, _NOISE | _CARRYING)
        if g.weight > 0.05 and not _CARRIES.fullmatch(g.shown)
    ]
    ranked = [(s, r) for s, r in desk.ranked("actie", question, topic) if r in records]
    if not ranked or ranked[0][0] < SURE or sum(g.weight for g in topic) < 0.5:
        return None
    if len(ranked) > 1 and ranked[1][0] > ranked[0][0] - AHEAD:
        return None
    return told_doer(question, desk, ranked[0][1])


def _by_subject(question: Question, desk: Desk, records: list[Record], speaks: bool) -> Draft | None:
    stems, flat = {stem(w) for w in words(question.text)}, fold(question.text)
    parties = {
        name for r in records for u in hours_of(r) if is_party(name := str(u["organisatie"]), flat, stems)
    }
    named = {stem(w) for name in parties for w in (*words(name), initials_of(name))}
    groups = [g for g in subject(question, _noise(question)) if g.weight > 0.05]
    topic = [g for g in groups if g.head not in named] or groups
    ranked = [(s, r) for s, r in desk.ranked("actie", question, topic) if r in records]
    if not ranked or ranked[0][0] < (0.6 if speaks else 0.72) or sum(g.weight for g in topic) < 0.5:
        return None
    if "uren" in question.intent.asks and not hours_of(ranked[0][1]):
        level = [one for one in ranked if one[0] > ranked[0][0] - FAR_AHEAD and hours_of(one[1])]
        ranked = level[:1] if len(level) == 1 else ranked
    if not speaks and not _has_words_of(desk, ranked[0][1], topic):
        return None  # another thing, of which the action only has a part of a word
    whole = sum(g.weight for g in topic)
    alone = len(ranked) < 2 or ranked[1][0] < ranked[0][0] - FAR_AHEAD
    alone = alone and not _CALLED.search(flat)
    if not speaks and _head(desk, ranked[0][1], topic) < (TITLED_ALONE if alone else TITLED) * whole:
        return None
    if len(ranked) > 1 and ranked[1][0] > ranked[0][0] - 0.02:
        heads = [
            (_head(desk, r, topic) + _first(desk, r, topic), r) for s, r in ranked if s > ranked[0][0] - 0.02
        ]
        heads.sort(key=lambda item: -item[0])
        return _saying_which(desk, _answer(question, desk, [heads[0][1]]), speaks)
    made = _saying_which(desk, _answer(question, desk, [ranked[0][1]]), speaks)
    return made if speaks or made is None or made.outcome != "niet-gevonden" else None


def _saying_which(desk: Desk, draft: Draft | None, speaks: bool) -> Draft | None:
    """An answer of an action that was found by what it is about, with which it is: before the rest where the question speaks of no action."""
    if draft is None or draft.outcome != "beantwoord":
        return draft
    record = draft.records[0]
    if what_it_is(desk, record) in draft.sentences:
        return draft
    which = called(desk, record)
    return replace(draft, sentences=(*draft.sentences, which) if speaks else (which, *draft.sentences))


def _has_words_of(desk: Desk, record: Record, topic: Sequence[Group]) -> bool:
    """Whether an action has enough of a subject's words themselves, and not only what is like them."""
    stems = next(body for one, body in desk.texts("actie") if one is record)
    own = sum(g.weight for g in topic if g.match(stems) >= MEANS)
    return own >= OWN_WORDS * sum(g.weight for g in topic)


def _head(desk: Desk, record: Record, groups: Sequence[Group]) -> float:
    stems = desk.stems_of(str(record.data["titel"] or record.data["tekst"] or ""))
    return float(sum(g.weight * g.match(stems) for g in groups))


def _first(desk: Desk, record: Record, groups: Sequence[Group]) -> float:
    return float(sum(g.weight * g.match(desk.stems_of(said_first(record))) for g in groups))


def _answer(question: Question, desk: Desk, chosen: list[Record]) -> Draft | None:
    made: list[Sentence] = []
    asked = fields_asked(question)
    for record in chosen:
        for name in asked:
            closer = planned_within_year(record) if asked == ["planning"] and question.number else None
            sentence = closer or field_of(question, desk, record, name)
            if sentence is not None and sentence not in made:
                made.append(sentence)
        alone = asked[0] == "stakeholders" and not listed(record.data.get("stakeholders"))
        if made and alone and record.data["verantwoordelijke"]:
            none = f"Bij {entitled(record)} staan geen andere betrokken partijen."
            made.insert(0, aside(none))
        if not made and asked[0] == "uren" and not _SAYS_ACTION.search(fold(question.text)):
            return None  # of a party whose hours a table may tell
        if not made:
            title = desk.library.documents[record.document].title
            made.append(what_it_is(desk, record))
            label = "betrokken partijen" if asked[0] == "stakeholders" else asked[0]
            verb = "staan" if label in ("uren", "betrokken partijen") else "staat"
            return Draft(
                "niet-gevonden" if len(asked) == 1 else "gedeeltelijk",
                "opzoeking",
                (
                    aside(f"Bij {entitled(record)} van {title} {verb} geen {label}."),
                    *made,
                ),
                tuple(chosen),
                why=f"actie zonder {asked[0]}",
            )
    if made and "uren" in asked and any(absent_party(question, desk, r) for r in chosen):
        return not_found(*made, records=chosen, why="geen uren van die partij")
    return found(chosen, *made, why="actie") if made else None


def narrowed(
    question: Question, desk: Desk, records: list[Record], without: frozenset[str] = _NOISE
) -> list[Record]:
    """The actions of the theme, or of the party responsible, that a question names; nothing where it names neither.
    The stems `without` are no name of either."""
    groups = [g for g in subject(question, without) if g.weight > 0.15]
    themes = {str(r.data.get("thema") or "") for r in records if str(r.data["nummer"])}
    if re.search(r"\bverantwoordelijk", fold(question.text)):  # what only says which actions are meant
        above = desk.stems_of(*themes)
        groups = [g for g in groups if not g.names(above)] or groups
    whole = sum(g.weight for g in groups)
    if not whole:
        return []
    for field, least in (("thema", 0.7), ("verantwoordelijke", 0.7)):
        shares = [
            (sum(g.weight * g.match(desk.stems_of(str(r.data.get(field) or ""))) for g in groups) / whole, r)
            for r in records
        ]
        best = max((share for share, _ in shares), default=0.0)
        chosen = [r for share, r in shares if share >= least and share > best - 0.05]
        if chosen and len(chosen) < len(records):
            return chosen
    return []


_OF_THE_LIST = (
    "actie acties agenda uitvoeringsagenda overzicht lijst opsomming document stuk stukken afgesproken afspraak afspraken gemaakt gepland geplande genummerde opgenomen "
    "staan staat bevat bevatten noemt noemen heeft hebben allemaal alle precies eigenlijk zijn er in op van uit regio gemeente gemeenten"
)
_HOW_FAR = re.compile(  # of no action is told how far it is
    r"\b(?:klaar|gereed|afgerond|voltooid|gestart|begonnen|uitgevoerd|gelukt|mislukt|vertraagd|gehaald|gerealiseerd|afgelopen|bezig|lopend\w*)\b"
)
OWN = 0.2  # weight of words of its own from which a question asks for some of the actions only


def _asks_all(question: Question, desk: Desk, flat: str) -> bool:
    """Whether all actions are asked for: of a document, or all that there are."""
    if question.years or question.follow_up or question.named("gemeente") or question.named("persoon"):
        return False
    if "thema" in flat or _HOW_FAR.search(flat):
        return False
    plain = not set(question.intent.asks) & {
        "verantwoordelijke",
        "trekkers",
        "uren",
        "planning",
        "investering",
    }
    titles = [desk.library.documents[n.id].title for n in question.named("document")]
    return plain and bool(re.search(r"\bacties\b", flat)) and residue(question, _OF_THE_LIST, *titles) < OWN


def _all_of_them(desk: Desk, records: list[Record]) -> Draft:
    """Every action, where one document has them all; else how many each has, and how to ask for those."""
    titles = {d: desk.library.documents[d].title for d in dict.fromkeys(r.document for r in records)}
    if len(titles) == 1:
        title = next(iter(titles.values()))
        lead = f"{title} noemt {count_word(len(records))} {plural(len(records), 'actie', 'acties')}:"
        return replace(told_all(records, lead), why="alle acties van een document")
    asking = [f"Welke acties staan in {title}?" for title in titles.values()]
    return replace(_count(desk, records), suggestions=tuple(asking[:4]))


def _count(desk: Desk, records: list[Record], part: bool = False) -> Draft:
    by: dict[str, list[Record]] = {}
    for record in records:
        by.setdefault(record.document, []).append(record)
    made = [
        say(
            f"{desk.library.documents[d].title} telt {count_word(len(rs))} {plural(len(rs), 'actie', 'acties')}{' hierover' if part else ''} ",
            cite(*dict.fromkeys(source_of(r, "titel", "tekst") for r in (rs[0], rs[-1]))),
            ".",
            checked=False,
        )
        for d, rs in by.items()
    ]
    return found(records[:60], *made, why="aantal acties")
