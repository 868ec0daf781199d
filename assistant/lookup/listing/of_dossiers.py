"""Conditions on dossiers: who takes part, who leads, who commissions, the theme and how many of each (the term: `terms`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    in_a_row,
    listed,
    plural,
    sources_of,
    span_of,
    titled,
)
from assistant.lookup.listing.against import against_dossier
from assistant.lookup.listing.amounts import Amount
from assistant.lookup.listing.condition import ONLY, Clause, Condition
from assistant.lookup.listing.lasting import lasting
from assistant.lookup.listing.terms import of_term
from assistant.words.government import OF_STATE, STATE
from ingest.language import compiled, fold, words
from ingest.model import Record, Span
from ingest.records.people import FUNCTIONS, NOBODY

Reader = Callable[[Clause, Desk], Condition | None]

OFFICES = tuple(f for f in FUNCTIONS if f not in ("bestuurder", "portefeuillehouder", "bestuurslid"))
_OFFICE = re.compile(rf"\b({'|'.join(map(re.escape, OFFICES))})(s|en)?\b")
_SOMEBODY = r"iemand|bestuurders?|trekkers?|persoon|personen|mensen|portefeuillehouders?"
JOINING = frozenset(
    "meedoet meedoen mee meewerkt meewerken deelneemt deelnemen deel neemt nemen deelnemer deelnemers deelname aangesloten betrokken boord aangehaakt aanhaakt aanhaken haakt "
    "gedaan opgepakt gedragen delen deelt spelen speelt samen aangaan raakt rakend lid overslaan overslaat slaan slaat buiten om voorbij voorbijgaan voorbijgaat schieten "
    "laat laten afwezig aanwezig vertegenwoordigd werkt werken samenwerkt samenwerken relevant opgenomen bijzit staat genoemd deelnemende onderdeel minstens nemen".split()
)
LEADING = frozenset(
    "trekker trekkers kartrekker kartrekkers trekt trekken getrokken geleid leidt leiden leiding roer kar valt vallen ligt liggen verantwoordelijk portefeuille bestuurlijk bestuurlijke "
    "onder zich hoede hand handen belegd naam bestuurder bestuurders persoon personen mensen iemand portefeuillehouder portefeuillehouders opgepakt oppakt pakt gedaan heeft belast aangestuurd "
    "getrokken geen samen mede gaat over onderzich beheer stuurt medetrekker duo".split()
)
COMMISSION = frozenset(
    "opdracht opdrachten opdrachtgever opdrachtgevers opdrachtgevend opdrachtgevende opgedragen namens gegeven geeft gaf gedaan uitgevoerd anders partij partijen treedt optreedt optreden "
    "medeopdrachtgever andere dan niemand gebeuren gebeurt gebeurd aan ministerie medeopdrachtgevers betrokken tussen naast zowel samen samenwerken rol aangestuurd "
    "opdrachtgeverschap speelt spelen optreden hebben noemen noemt genoemd vermelden vermeld".split()
)
_ALL_OF_THEM = re.compile(r"\b(?:naast|zowel|samen)\b")
THEME = frozenset("thema thema's themas enkel enkele bij binnen gebied terrein vlak ingedeeld hoort".split())
NOUN_FIELDS = (
    ("gemeenten", r"gemeente|deelnem"),
    ("trekkers", r"trekker|bestuurder|person|persoon|mensen"),
    ("doelen", r"doel"),
    ("opdrachtgevers", r"opdrachtgever|partij"),
)


def read(clause: Clause, desk: Desk) -> Condition | None:
    """The condition that a clause puts to dossiers; None where a word of it is not understood."""
    for reader in (
        _from_a_town,
        _towns,
        _people,
        _theme,
        _commissioned,
        _all_towns,
        _counted,
        _office,
        _no_leader,
        _lacking,
        against_dossier,
        of_term,
        _lasting,
    ):
        made = reader(clause, desk)
        if made is not None:
            return made
    return None


def _lasting(clause: Clause, desk: Desk) -> Condition | None:
    return lasting(clause, "looptijd")


def field_spans(record: Record, field: str) -> list[Span]:
    """Where a field of a card stands: the field itself, or its items, or else the card's name."""
    items = listed(record.data.get(field))
    whole = sources_of(record).get(field)
    if whole is not None:
        return [whole]
    found = [span_of(i["bron"]) for i in items if i.get("bron")][:3]
    return list(dict.fromkeys(found)) or [sources_of(record)["naam"]]


def leaders_of(record: Record) -> list[dict[str, object]]:
    """The trekkers of a card that are somebody: no vacancy."""
    return [t for t in listed(record.data["trekkers"]) if not NOBODY.match(str(t["naam"]))]


def _on(field: str) -> Callable[[Record], list[Span]]:
    return lambda record: field_spans(record, field)


def _members(record: Record) -> set[str]:
    return {fold(str(i["naam"])) for i in listed(record.data["gemeenten"])}


def _towns(clause: Clause, desk: Desk) -> Condition | None:
    names = clause.names("gem")
    if names is None or clause.partly or not clause.knows(JOINING, marks="gem"):
        return None
    asked = {fold(n) for n in names.items}
    several = len(names.items) > 1
    denied = clause.denies(names)
    some = names.how == "of" or (denied and several)
    verb = plural(len(names.items), "meedoet", "meedoen") if names.how != "of" else "meedoet"
    row = " of ".join(names.items) if names.how == "of" else in_a_row(names.items)
    made = Condition(
        lambda r: bool(asked & _members(r)) if some else asked <= _members(r),
        f"waaraan {row} {verb}",
        f"waaraan {in_a_row(names.items)} {'geen van beide ' if len(names.items) == 2 else ''}niet {plural(len(names.items), 'meedoet', 'meedoen')}".replace(
            "geen van beide niet", "geen van beide"
        ),
        _on("gemeenten"),
        lambda r: bool(_members(r)),
        lambda r: _parts(r, asked),
        "Bij {} staan geen deelnemende gemeenten",
        f"{in_a_row(names.items)} {plural(len(names.items), 'doet', 'doen')} mee aan {{}}"
        if names.how == "en"
        else "",
        "" if several else f"{names.items[0]} staat niet bij deze {{}}",
    )
    return made.opposite() if denied else made


def _parts(record: Record, asked: set[str]) -> str:
    """What a card says beside a municipality that takes part in a part only."""
    said = [
        f"{i['naam']}: {i['toelichting']}"
        for i in listed(record.data["gemeenten"])
        if i["toelichting"] and fold(str(i["naam"])) in asked
    ]
    return "; ".join(said)


def _people(clause: Clause, desk: Desk) -> Condition | None:
    names = clause.names("per")
    if names is None or not clause.knows(LEADING, marks="per"):
        return None
    people = [p for n in names.items if (p := desk.library.register.get("persoon", n)) is not None]
    led = [{str(row["id"]): span_of(row["bron"]) for row in listed(p.data["dossiers"])} for p in people]
    called = [titled(p.data) for p in people]
    denied = clause.denies(names)
    some = names.how == "of" or (denied and len(people) > 1)
    row = " of ".join(called) if names.how == "of" else in_a_row(called)

    def spans(record: Record) -> list[Span]:
        own = [o[record.id] for o in led if record.id in o]
        return own or field_spans(record, "trekkers")

    made = Condition(
        lambda r: any(r.id in o for o in led) if some else all(r.id in o for o in led),
        f"met {row} als bestuurlijk {plural(len(called) if names.how == 'en' else 1, 'trekker', 'trekkers')}",
        f"zonder {' of '.join(called)} als trekker",
        spans,
        shown=lambda r: "; ".join(dict.fromkeys(_remarks(people, r))),
        lead="" if len(people) > 1 else f"{capital(called[0])} is bestuurlijk trekker van {{}}",
    )
    return made.opposite() if denied else made


def _remarks(people: Sequence[Record], record: Record) -> list[str]:
    """For which part of a dossier these persons lead it."""
    rows = [(p, row) for p in people for row in listed(p.data["dossiers"]) if row["id"] == record.id]
    return [
        str(row["toelichting"]) for p, row in rows if row["toelichting"] not in (None, p.data["gemeente"])
    ]


def _from_a_town(clause: Clause, desk: Desk) -> Condition | None:
    """ "een wethouder uit Lagewaard": led by somebody of whom the register says so."""
    names, office = clause.names("gem"), _OFFICE.search(clause.text)
    if names is None or not clause.has(rf"(?:{'|'.join(OFFICES)}|{_SOMEBODY})s? (?:uit|van|namens) gem_\d+"):
        return None
    if not clause.knows(LEADING, {office.group()} if office else (), marks="gem"):
        return None
    towns = {fold(n) for n in names.items}
    people = [
        p for p in desk.records("persoon")
        if fold(str(p.data["gemeente"] or "")) in towns and (office is None or p.data["functie"] == office.group(1))
    ]  # fmt: skip
    led = {str(row["id"]) for p in people for row in listed(p.data["dossiers"])}
    who = office.group(1) if office else "trekker"
    made = Condition(
        lambda r: r.id in led,
        f"met een {who} uit {' of '.join(names.items)}{' als trekker' if office else ''}",
        f"zonder {who} uit {' of '.join(names.items)}{' als trekker' if office else ''}",
        _on("trekkers"),
        shown=lambda r: ", ".join(
            titled(p.data) for p in people if any(row["id"] == r.id for row in listed(p.data["dossiers"]))
        ),
    )
    return made.opposite() if clause.negated else made


def _office(clause: Clause, desk: Desk) -> Condition | None:
    found = _OFFICE.search(clause.text)
    if found is None or not clause.knows(LEADING, ONLY, {found.group()}):
        return None
    office = found.group(1)
    only = any(w in ONLY for w in clause.words)

    def holds(record: Record) -> bool:
        offices = {str(t["functie"] or "") for t in leaders_of(record)}
        return offices == {office} if only else office in offices

    said = f"met alleen {office}s als trekker" if only else f"met een {office} als trekker"
    made = Condition(
        holds,
        said,
        f"zonder {office} als trekker",
        _on("trekkers"),
        lambda r: bool(leaders_of(r)),
        _leaders_shown,
        "Bij {} staat geen trekker",
    )
    return made.opposite() if clause.negated and not only else made


def _leaders_shown(record: Record) -> str:
    return in_a_row([titled(t) for t in leaders_of(record)] or [""])


def _no_leader(clause: Clause, desk: Desk) -> Condition | None:
    if (
        not clause.has(r"trekkers?|getrokken|trekt|kartrekker")
        or not clause.knows(LEADING)
        or not clause.negated
    ):
        return None
    return Condition(
        lambda r: not leaders_of(r),
        "zonder bestuurlijk trekker",
        "met een bestuurlijk trekker",
        _on("trekkers"),
    )


_LACKS = re.compile(
    r"\b(?:(?:nog )?geen|zonder) (?:\w+ )?(?:(?P<actueel>stand van zaken|actuele stand)|(?P<planning>planning)|(?P<opdrachtgevers>opdrachtgevers?)|(?P<wat_is_het>beschrijving|omschrijving|toelichting))\b"
)
_LACKED = {
    "actueel": "stand van zaken",
    "planning": "planning",
    "opdrachtgevers": "opdrachtgever",
    "wat_is_het": "omschrijving",
}


def _lacking(clause: Clause, desk: Desk) -> Condition | None:
    """Of which the card does not have a field ("geen planning")."""
    match = _LACKS.search(clause.text)
    if match is None or not clause.knows(match.group().split(), {"nog", "staat", "genoemd", "vermeld"}):
        return None
    field = str(match.lastgroup)
    return Condition(
        lambda r: not r.data[field],
        f"zonder {_LACKED[field]}",
        f"met {_LACKED[field]}",
        lambda r: [sources_of(r)["naam"]],
    )


def _theme(clause: Clause, desk: Desk) -> Condition | None:
    names = clause.names("the")
    if not clause.knows(THEME, marks="the") or (
        names is None and not (clause.has(r"thema'?s?") and clause.negated)
    ):
        return None
    if names is None:
        return Condition(
            lambda r: not listed(r.data.get("themas")),
            "zonder thema",
            "met een thema",
            lambda r: [sources_of(r)["naam"]],
        )
    asked = {fold(n) for n in names.items}
    row = " of ".join(names.items)
    made = Condition(
        lambda r: bool(asked & {fold(str(t)) for t in listed(r.data.get("themas"))}),
        f"onder {row}",
        f"buiten {row}",
        lambda r: [sources_of(r).get("thema") or sources_of(r)["naam"]],
        shown=lambda r: "",
    )
    return made.opposite() if clause.denies(names) else made


def _commissioned(clause: Clause, desk: Desk) -> Condition | None:
    """ "waar de provincie mede opdrachtgever is": whose commissioners are called by the words that are left."""
    if not clause.has(r"(?:mede)?opdracht\w*|opgedragen|namens") or clause.amount() is not None:
        return None
    parties = [
        fold(str(o["naam"])) for r in desk.records("dossier") for o in listed(r.data["opdrachtgevers"])
    ]
    own = [
        w
        for w in clause.words
        if any(_called(w, p) for p in parties) and (w not in COMMISSION or w == "ministerie") and len(w) > 3
    ]
    state = STATE.search(clause.text) is not None
    own = [w for w in own if w not in OF_STATE] + ["rijk"] * state
    own += [
        w
        for w in clause.words
        if re.fullmatch(r"ministeries?|provincie|gemeenten?|waterschap(?:pen)?", w) and w not in own
    ]
    if not own or not clause.knows(COMMISSION, ONLY, own, OF_STATE if state else ()):
        return None
    own = _whole_names(own, clause.words, parties)
    only = any(w in ONLY for w in clause.words) or clause.has("niemand anders dan")
    every = len(own) > 1 and not clause.negated and _ALL_OF_THEM.search(clause.text) is not None

    beside = clause.has("naast|behalve|buiten") and clause.has("andere?")

    def holds(record: Record) -> bool:
        theirs = [fold(str(o["naam"])) for o in listed(record.data["opdrachtgevers"])]
        if beside:
            own_there = [any(_called(w, p) for w in own) for p in theirs]
            return any(own_there) and not all(own_there)
        if every:
            return all(any(_called(w, p) for p in theirs) for w in own)
        met = [any(_called(w, p) for w in own) for p in theirs]
        return bool(met) and (all(met) if only else any(met))

    def as_said(record: Record) -> str:
        """How the card calls a party of the central government, which may be one of its ministries."""
        theirs = [str(o["naam"]) for o in listed(record.data["opdrachtgevers"])]
        return "; ".join(p for p in theirs if _called("rijk", fold(p))) if state else ""

    names = ["het Rijk" if w == "rijk" else w for w in dict.fromkeys(own)]
    shown = (" en " if every else " of ").join(names)
    made = Condition(
        holds,
        f"met naast {shown} nog een andere opdrachtgever"
        if beside
        else f"met {'alleen ' if only else ''}{shown} als opdrachtgever",
        f"zonder {shown} als opdrachtgever",
        _on("opdrachtgevers"),
        lambda r: bool(listed(r.data["opdrachtgevers"])),
        as_said,
        "Bij {} staat geen opdrachtgever",
    )
    return made.opposite() if clause.negated and not only and not beside else made


def _whole_names(own: list[str], said: Sequence[str], parties: Sequence[str]) -> list[str]:
    """These words, those that stand side by side in a clause and in a party's name as one: "provincie" with its own name behind it, and
    "waterschap de Beek" where an article is between."""
    out: list[str] = []
    for word in own:
        whole = _in_a_party(out[-1], word, said, parties) if out else ""
        if whole:
            out[-1] = whole
        else:
            out.append(word)
    return out


def _in_a_party(first: str, last: str, said: Sequence[str], parties: Sequence[str]) -> str:
    """What a party's name has from one word of a clause to the next one, with small words between them; "" where none has, or the clause says
    something else between the two."""
    text = " ".join(said)
    apart = compiled(rf"\b{re.escape(first)}((?: \w{{1,3}})*) {re.escape(last)}\b")
    for party in parties:
        found = apart.search(party)
        if found and (found.group() in text or f"{first} {last}" in text):
            return found.group()
    return ""


def _called(word: str, party: str) -> bool:
    """Whether a party is called by a word, also in the plural or as the end of a compound ("regiogemeenten"); a ministry is of the
    central government."""
    if " " in word:
        return word in party
    if word == "rijk" and re.search(r"\bministeries?\b", party):
        return True
    short = re.sub(r"(?:en|s)$", "", word)
    return (
        any(re.sub(r"(?:en|s)$", "", w).endswith(short) for w in words(party))
        if len(short) > 3
        else word in words(party)
    )


def _all_towns(clause: Clause, desk: Desk) -> Condition | None:
    """ "waar alle gemeenten aan meedoen", "waar niemand ontbreekt", "waar de hele regio aan meedoet"."""
    amount = clause.amount()
    there: dict[str, set[str]] = {}  # of another document, another region's may be
    for record in desk.records("dossier"):
        there.setdefault(record.document, set()).update(_members(record))
    all_ = sorted({len(found) for found in there.values() if found})
    counts_lacking = clause.has("ontbreekt|ontbreken|mist|missen")
    if (
        amount is not None
        and re.search("gemeente", amount.noun)
        and (amount.every or amount.some_lack or counts_lacking)
    ):
        if not clause.knows(JOINING, {"iedereen", "hele"}, marks="num"):
            return None
        if counts_lacking and not amount.every:
            holds = amount.holds if not amount.none else (lambda n: n == 0)
            every = holds(0)
        else:
            denied = clause.has("niet") or counts_lacking
            every = amount.every != denied
    elif clause.has("iedereen|de hele regio|overal|de gehele regio") and clause.knows(
        JOINING, {"iedereen", "hele", "gehele", "overal"}
    ):
        every = not clause.negated
    else:
        return None
    so_many = clause.canon.all_of if clause.canon.all_of in all_ else 0
    all_ = [so_many] if so_many else all_
    made = Condition(
        lambda r: _members(r) == there[r.document] and so_many in (0, len(there[r.document])),
        f"waaraan alle {f'{count_word(all_[0])} ' if len(all_) == 1 else ''}gemeenten meedoen",
        "waaraan niet alle gemeenten meedoen",
        _on("gemeenten"),
        lambda r: bool(_members(r)),
        lambda r: f"{len(_members(r))} gemeenten" if _members(r) != there[r.document] else "",
        "Bij {} staan geen deelnemende gemeenten",
    )
    return made if every else made.opposite()


def _counted(clause: Clause, desk: Desk) -> Condition | None:
    amount = clause.amount()
    field = next((f for f, pattern in NOUN_FIELDS if amount and re.search(pattern, amount.noun)), "")
    if amount is None or not field or amount.every or amount.some_lack:
        return None
    if clause.has("opdracht|opdrachtgevers?"):
        field = "opdrachtgevers"
    if not clause.knows(
        JOINING,
        LEADING,
        {"opdrachtgever", "opdrachtgevers", "opdracht", "van", "noemen", "noemt", "genoemd", "onder"},
        marks="num",
    ):
        return None
    return counted(amount, field)


def counted(amount: Amount, field: str) -> Condition:
    """So many of a list of the card."""

    def size(record: Record) -> int:
        return len(leaders_of(record) if field == "trekkers" else listed(record.data[field]))

    one = amount.said.endswith("één")
    noun = (
        {"gemeenten": "gemeente", "trekkers": "trekker", "doelen": "doel", "opdrachtgevers": "opdrachtgever"}[
            field
        ]
        if one
        else field
    )
    shown = _leaders_shown if field == "trekkers" else (lambda r: "" if one else f"{size(r)} {field}")
    return Condition(
        lambda r: amount.holds(size(r)),
        f"met {amount.said} {noun}",
        f"zonder {amount.said} {noun}",
        _on(field),
        (lambda r: True) if field == "trekkers" else (lambda r: size(r) > 0),
        shown,
    )
