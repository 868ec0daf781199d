"""Questions about a person: what they lead, their function, where they are from."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.asked.counted_claim import of_dossiers
from assistant.lookup.asked.masked import mask
from assistant.lookup.cards.dossiers import called_alike
from assistant.lookup.common import (
    WHICH_OFFICE,
    Desk,
    capital,
    found,
    listed,
    mark,
    not_found,
    plural,
    residue,
    sources_of,
    span_of,
    titled,
    with_remark,
    without_office,
)
from assistant.reading.field_model import ELSE
from assistant.reading.field_words import PRIVATE
from assistant.reading.question import Question
from assistant.words.spelling import NO_WORD, distance, rarity
from ingest.language import fold, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS, surname

MOST = 4  # persons that are told of at once
SURE = 0.9  # how likely a field must be, to be told instead of what somebody leads


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer about a named person, or say that a name is not known. None where no person is named."""
    people = _people(question, desk)
    if not people:
        return _unknown(question, desk)
    flat = fold(question.text)
    town = bool(
        re.search(
            r"\b(uit|van|voor) welke gemeente\b|\bwelke gemeente (is|komt|vertegenwoordigt)\b|\bwaar komt\b.*\bvandaan",
            flat,
        )
    )
    leads = bool({"trekkers", "gemeenten"} & set(question.intent.asks)) or bool(
        re.search(
            r"\bdossiers?\b|\bportefeuille|\bwaar\b.*\bover\b|\bverantwoordelijk|\bbetrokken|\bgaat\b.*\bover\b|\bdoet\b|\bhoede\b|\btrek|\bonder zich\b",
            flat,
        )
    )
    roles = bool(_ROLES.search(flat))
    who = roles or bool(re.match(r"^(en )?wie is\b|\bwho is\b", flat))
    likely = _likely(question, desk)
    if likely == "gemeente":
        town, leads, roles, who = True, False, False, False
    dossiers = desk.named("dossier", question)
    if dossiers and leads and question.intent.form == "janee":
        return does_lead(people[0], _meant_of(question, desk, people[0], dossiers))
    in_part = len(people) == 1 and _PART_IN.search(flat) and not (town or question.intent.form == "janee")
    if in_part and (elsewhere := _has_no_part(people[0], question, desk, dossiers)) is not None:
        return elsewhere
    if (
        question.intent.form == "janee"
        and len(people) == 1
        and not (dossiers or question.named("gemeente"))
        and _LEADS_ANY.search(flat)
        and not listed(people[0].data["dossiers"])
    ):
        none = aside(f"{capital(titled(people[0].data))} staat bij geen dossier als bestuurlijk trekker.")
        return not_found(none, *who_is(people[0]), records=people, why="trekt geen dossier")
    if (
        question.intent.form == "janee"
        and question.named("gemeente")
        and not dossiers
        and (any(f in flat for f in FUNCTIONS) or _FROM.search(flat))
    ):
        return _is_of(people[0], question)
    since = _since(people, flat)
    if since is not None:
        return since
    if _asks_else(flat):
        return _kept_nowhere(people)
    if not (town or who) and residue(question, *_said(people, dossiers), *_slips(question, people)) > 0.6:
        return None  # it asks for something about the person that the register does not keep
    if likely == ELSE:
        return _kept_nowhere(people)
    made: list[Sentence] = []
    for person in people[:MOST]:
        if town:
            made += _town(person)
        if roles:
            made += _roles(person, desk, dossiers, flat)
        elif leads or (not town and not who):
            sentence = dossiers_led(person, counted=of_dossiers(flat))
            if sentence:
                made.append(sentence)
            elif not town:
                made += who_is(person)
        elif who:
            made += who_is(person)
    if not made:
        return None
    if town and all(not p.data["gemeente"] for p in people):
        return not_found(*made, records=people, why="gemeente van persoon staat nergens")
    return found(people, *made, why="persoon")


# What somebody does in a dossier, and whether in any.
_PART_IN = re.compile(
    r"\b(?:wat (?:doet|is de rol van)|welke (?:rol|functie|taak|pet) (?:heeft|speelt|vervult))\b.*\b(?:in|bij|binnen|voor|aan)\b"
)
_LEADS_ANY = re.compile(r"\b(?:trekt|trekker|trekken|dossiers?)\b")


def _has_no_part(person: Record, question: Question, desk: Desk, dossiers: list[Record]) -> Draft | None:
    """That a person is no trekker of the one dossier that is asked, with what of; None where the person is."""
    if len(dossiers) != 1:
        return None
    led = {row["id"] for row in listed(person.data["dossiers"])}
    if any(r.id in led for r in (dossiers[0], *called_alike(question, desk, dossiers[0]))):
        return None
    not_there = aside(
        f"Bij {dossiers[0].data['naam']} staat {titled(person.data)} niet als bestuurlijk trekker."
    )
    return not_found(not_there, *who_is(person), records=[person, dossiers[0]], why="geen trekker daarvan")


def _kept_nowhere(people: Sequence[Record]) -> Draft:
    return not_found(
        f"Dat staat niet in de documenten over {' en '.join(titled(p.data) for p in people[:MOST])}.",
        records=people,
        why="een gegeven van een persoon dat nergens staat",
    )


def _likely(question: Question, desk: Desk) -> str:
    """What is surely asked of the one person that a question names and nothing else, by all its words at once; "" where that is not sure."""
    masked = mask(question, desk)
    model = desk.field_models.get("p") if masked.kind == "p" and not question.leaning else None
    label, share = model.likely(masked.tokens) if model is not None else ("", 0.0)
    return label if share >= SURE else ""


def _meant_of(question: Question, desk: Desk, person: Record, dossiers: list[Record]) -> list[Record]:
    """These dossiers; where one is named by words that others bear too, the one of them that the person leads, or all."""
    if len(dossiers) != 1:
        return dossiers
    alike = called_alike(question, desk, dossiers[0])
    led = {row["id"] for row in listed(person.data["dossiers"])}
    return [r for r in alike if r.id in led] or alike


# What somebody is, in all documents
_ROLES = re.compile(
    rf"{WHICH_OFFICE}|\b(?:rol|rollen|functies?|pet|petten)\b|\bin welke documenten\b|\bwaar (?:komt|wordt|staat)\b.*\b(?:voor|genoemd)\b|\bwhat roles?\b|\bwhich roles?\b"
)
_OF_A_PERSON = frozenset(
    "trekker trekkers trekkerschap dossier dossiers portefeuille functie functies rol rollen gemeente naam taken taak onderwerpen thema themas afkomstig".split()
)


# For how long somebody is what they are, and where they come from.
_LIFE = re.compile(
    r"\b(?:sinds|vanaf|tot) wanneer (?:is|was|blijft|trekt)\b|\b(?:op welke (?:datum|dag)|wanneer|in welk jaar) (?:werd|is|was|begon|kwam|nam)\b.*\b(?:trekker|bestuurder|wethouder|burgemeester)\b|\bhoe lang (?:is|was|blijft|zit|trekt)\b|\b(?:heeft|had)\b.*\bkinderen\b|"
    r"\b(?:hobby\w*|cv|loopbaan|carriere|woonplaats|huisadres|achtergrond) van\b"
)


_FROM = re.compile(
    r"\b(?:komt|komen|is|zit|hoort) .*\b(?:uit|van|bij)\b|\b(?:uit|van|bij) (?:\w+ ){1,2}(?:komt|is|hoort)\b"
)


_SINCE_ASKED = re.compile(
    r"\b(?:vanaf|sinds|tot|per) wanneer\b|\bsinds hoe ?lang\b|\bwanneer (?:begint|start|stopt|neemt)\b"
)
_SINCE = re.compile(r"(?:vanaf|sinds|tot|per|met ingang van|m\.?i\.?v\.?)\b")


def _since(people: list[Record], flat: str) -> Draft | None:
    """From or until when a person leads a dossier, where the card remarks that behind the name ("vanaf mei 2026")."""
    if not _SINCE_ASKED.search(flat):
        return None
    made = [
        say(
            f"{capital(titled(p.data))} staat bij {d['naam']} met de toevoeging ({d['toelichting']}) ",
            mark(d["bron"]),
            ".",
        )
        for p in people[:1]
        for d in listed(p.data["dossiers"])
        if _SINCE.match(fold(str(d["toelichting"] or "")))
    ]
    return found(people[:1], *made, why="vanaf wanneer iemand trekker is") if made else None


def _asks_else(flat: str) -> bool:
    """Whether a question asks a thing of a person that the register does not keep ("de opvolger van wethouder ...")."""
    if PRIVATE.search(flat) or _LIFE.search(flat):
        return True
    match = re.search(
        rf"^(?:wie is|wat is|wat zijn|geef|hoe luidt)?\s*(?:het|de)?\s*(\w{{5,}}) van (?:{'|'.join(FUNCTIONS)})\b",
        flat,
    )
    return match is not None and match.group(1) not in _OF_A_PERSON and match.group(1) not in FUNCTIONS


def _said(people: list[Record], dossiers: list[Record]) -> list[str]:
    """The words that only name the person, the function and the dossiers."""
    named = [f"{p.data['naam']} {p.data['functie'] or ''} {p.data['gemeente'] or ''}" for p in people]
    return [
        *named,
        *(str(d.data["naam"]) for d in dossiers),
        *FUNCTIONS,
        "trekker dossiers portefeuille regio verantwoordelijk betrokken hoede rol rollen functie functies pet petten documenten allemaal",
    ]


def _slips(question: Question, people: list[Record]) -> list[str]:
    """The words of a question that are a letter or two away from a word of these persons' names."""
    own = {w for p in people for w in words(surname(str(p.data["naam"]))) if len(w) > 4}
    return [
        w
        for w in words(question.text)
        if any(distance(w, n, 2) <= (1 if len(n) < 6 else 2) for n in own if abs(len(w) - len(n)) <= 2)
    ]


def _people(question: Question, desk: Desk) -> list[Record]:
    out = desk.named("persoon", question)
    if len(out) > 1:
        flat = fold(question.text)
        full = [r for r in out if fold(surname(str(r.data["naam"]))) in flat]
        out = full or out
    return out


def dossiers_led(person: Record, among: Collection[str] = (), counted: bool = False) -> Sentence | None:
    """Of which dossiers (of those `among`, their ids, where that is given) a person is trekker, with their number where it is `counted`;
    None where of none."""
    rows = [row for row in listed(person.data["dossiers"]) if not among or row["id"] in among]
    if not rows:
        return None
    items: list[tuple[Piece, ...]] = []
    for row in rows:
        remark = row["toelichting"] if row["toelichting"] != person.data["gemeente"] else ""
        items.append((f"{with_remark(row['naam'], remark)} ", mark(row["bron"])))
    if len(items) == 1:
        number = "één dossier: " if counted else ""
        lead = f"{capital(titled(person.data))} is bestuurlijk trekker van {number}"
        return say(lead, *items[0], ".", checked=not counted)
    return say(
        f"{capital(titled(person.data))} is bestuurlijk trekker van {len(items)} dossiers: ",
        *joined(items),
        ".",
        checked=False,
    )


def _town(person: Record) -> list[Sentence]:
    town = person.data["gemeente"]
    if town:
        source = mark(sources_of(person)["gemeente"])
        return [say(f"{capital(titled(person.data))} is van de gemeente {town} ", source, ".")]
    return [aside(f"Uit welke gemeente {titled(person.data)} komt, staat niet in de documenten.")]


def who_is(person: Record) -> list[Sentence]:
    """A person's function, with the municipality where it is known, and the dossiers."""
    sources = sources_of(person)
    function, town = person.data["functie"], person.data["gemeente"]
    made: list[Sentence] = []
    if function:
        place = f" van {town}" if town else ""
        spans = [sources[field] for field in ("functie", *(["gemeente"] if town else []))]
        made.append(say(f"{person.data['naam']} is {function}{place} ", cite(*dict.fromkeys(spans)), "."))
    else:
        made.append(without_office(str(person.data["naam"])))
    leads = dossiers_led(person)
    if leads:
        made.append(leads)
    return made


def _roles(person: Record, desk: Desk, dossiers: list[Record], flat: str) -> list[Sentence]:
    """All that a person is in the documents; in these dossiers alone, where the question names some."""
    asked = {d.id for d in dossiers}
    if any(row["id"] in asked for row in listed(person.data["dossiers"])):
        led = dossiers_led(person, asked)
        return [led] if led else []
    told = [*who_is(person), *_further(person, desk)]
    given = str(person.data["functie"] or "-") in flat and not person.data["gemeente"]
    return told[1:] if given and len(told) > 1 else told  # "wethouder ... is wethouder" tells nothing


def _further(person: Record, desk: Desk) -> list[Sentence]:
    """What the documents call a person besides the function, outside the dossiers: "bestuurlijk ambassadeur Wonen"."""
    known = {span_of(row["bron"]) for row in listed(person.data["dossiers"])}
    said = f"{' '.join(listed(person.data['namen']))} {person.data['functie'] or ''} {person.data['gemeente'] or ''} gemeente van"
    made: list[Sentence] = []
    for mention in listed(person.data["vermeldingen"]):
        span = span_of(mention["bron"])
        lines = [" ".join(line.split()).rstrip(" ,.") for line in desk.library.quote(span).split("\n")]
        text = ", ".join(filter(None, lines))
        if span not in known and set(words(text)) - set(words(said)):
            made.append(say(f"Verder staat er: {text} ", cite(span), "."))
    return made


def does_lead(person: Record, dossiers: list[Record]) -> Draft:
    """Yes or no for each dossier, said once where it is the same for all."""
    made: list[Sentence] = []
    said = ""
    rows = {row["id"]: row for row in listed(person.data["dossiers"])}
    for dossier in dossiers[:3]:
        leaders = listed(dossier.data["trekkers"])
        row = rows.get(dossier.id)
        if row is None and not leaders:
            continue
        verdict = "Ja. " if row else "Nee. "
        lead, said = "" if verdict == said else verdict, verdict
        if row:
            remark = row["toelichting"] if row["toelichting"] != person.data["gemeente"] else ""
            called = with_remark(str(dossier.data["naam"]), remark)
            lead += f"{capital(titled(person.data))} is bestuurlijk trekker van {called} "
            made.append(say(lead, mark(row["bron"]), "."))
            continue
        lead += f"Bestuurlijk {plural(len(leaders), 'trekker', 'trekkers')} van {dossier.data['naam']} {plural(len(leaders), 'is', 'zijn')} "
        names = joined([(titled(t),) for t in leaders])
        made.append(say(lead, *names, " ", mark(leaders[0]["bron"]), "."))
    return found([person, *dossiers], *made, why="trekt persoon dossier")


def _is_of(person: Record, question: Question) -> Draft:
    """ "Is X wethouder van Y?", "komt X uit Y?": yes or no where the documents say of which municipality, else that they do not."""
    asked = question.named("gemeente")[0].shown
    town, function = person.data["gemeente"], str(person.data["functie"] or "")
    sources = sources_of(person)
    spans = [sources[field] for field in ("functie", "gemeente") if field in sources]
    asked_function = next((f for f in FUNCTIONS if f in fold(question.text)), function)
    if town and function:
        right = fold(str(town)) == fold(asked) and function == asked_function
        said = f"{'Ja' if right else 'Nee'}. {person.data['naam']} is {function} van {town} "
        return found([person], say(said, cite(*dict.fromkeys(spans)), "."), why="functie bij een gemeente")
    if function and function != asked_function:
        said = f"Nee. {person.data['naam']} is {function} "
        return found([person], say(said, cite(*spans), "."), why="andere functie")
    made: list[Sentence] = [
        aside(f"Uit welke gemeente {titled(person.data)} komt, staat niet in de documenten.")
    ]
    if leads := dossiers_led(person):
        made.append(leads)
    return not_found(*made, records=[person], why="gemeente van persoon staat nergens")


def _unknown(question: Question, desk: Desk) -> Draft | None:
    """A function with a name behind it that no document has."""
    pattern = "|".join(FUNCTIONS)
    match = re.search(
        rf"\b(?:{pattern})s?\s+((?:[A-Z]\.\s*)*(?:(?:van|de|der|den|ter|ten|'t)\s+)*[A-ZÀ-Þ][\w'-]+)",
        question.text,
        re.I,
    )
    small = match is not None and not re.search(r"[A-ZÀ-Þ]", match.group(1))
    if match is None or (small and rarity(words(match.group(1))[-1]) < NO_WORD):
        return None
    name = match.group(1).strip()
    last = words(surname(name))[-1:] or words(name)[-1:]
    if (
        not last
        or desk.library.index.frequency(last[0])
        or last[0] in desk.lexicon.known
        or (name[0].islower() and len(name.split()) < 2 and not small)
    ):
        return None
    near = [
        r
        for r in desk.records("persoon")
        if any(
            distance(last[0], w, 2) <= (1 if len(last[0]) < 6 else 2)
            for w in words(str(r.data["achternaam"]))
        )
    ]
    hint = f" Bedoelt u {titled(near[0].data)}?" if near else ""
    return not_found(
        f"De naam {name} komt in de documenten niet voor.{hint}",
        suggestions=[f"Waar is {titled(r.data)} trekker van?" for r in near[:3]],
        why="onbekende naam",
    )
