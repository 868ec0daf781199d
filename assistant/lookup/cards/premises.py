"""What a question takes for granted and the register knows to be otherwise: said first, with what does stand there.

Only what the register states is held against a question: who leads a dossier, which municipalities take part, where a
person is from. What the documents are silent about is not this module's business.
"""

from __future__ import annotations

import re
from typing import Any

from assistant.draft import Draft, Sentence, aside, joined, say
from assistant.lookup.asked.meant import dossier_meant
from assistant.lookup.common import (
    Desk,
    capital,
    listed,
    mark,
    not_found,
    plural,
    sources_of,
    titled,
    with_remark,
)
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS, surname

TELLING = 9  # letters of a word that names a dossier by itself
_TREKS = re.compile(
    r"\b(?:kar)?trek(?:t|ken|ker|kers|kende)\b|\bover(?:gedragen|genomen)\b|\bdraagt\b.*\bover\b|\bportefeuille\b"
)
_OF_TREKKING = (
    "trekt trekken trekker trekkers kartrekker trekkende portefeuille bestuurlijk overgedragen overgenomen draagt ander iemand reden bereikt gekozen koos men "
    "ambtenaren werkt samen las precies meer"
)
_STAYS_OUT = re.compile(
    r"\bniet (?:\w+ )?(?:mee|meedoe[nt]|deel|deelne(?:men|emt))\b|\bniet (?:aan|met|bij|in) [^?.!;]{2,60}? (?:meedoe[nt]|deelne(?:men|emt))\b"
)
# Sorts of leaders; "de feitelijke trekker" is no other sort.
_SORTS = "ambte|inhoude|maatschappe|lande|stede|gemeente|wetenschappe|zake|bestuur"
_SORT_OF = re.compile(rf"\b((?:{_SORTS})lijke?)\s+trekkers?\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The correction of a false premise, or None where the register knows of none."""
    if question.intent.form == "janee":
        return None
    if question.follow_up:  # "waarom Lagewaard niet?" after who takes part
        before = question.previous.intent.asks if question.previous is not None else ()
        return _town(question, desk) if "gemeenten" in (*before, *question.intent.asks) else None
    return (
        _unknown_thing(question)
        or _person(question, desk)
        or _sort_of_leader(question, desk)
        or _town(question, desk)
    )


def _unknown_thing(question: Question) -> Draft | None:
    """The thing itself that is asked ("het telefoonnummer van ...") is a word that the documents do not have."""
    match = re.search(
        r"\bwat (?:is|zijn|was|waren) (?:het|de|zijn|haar|hun) (\w+) (?:van|voor)\b", fold(question.text)
    )
    word = match.group(1) if match else ""
    if not word or word not in question.unknown or not question.names:
        return None
    return not_found(
        f'Dat staat niet in de documenten: "{word}" komt er niet in voor.', why=f"onbekend: {word}"
    )


def _person(question: Question, desk: Desk) -> Draft | None:
    """A person who is said to lead what another leads, or to be from where another is from."""
    named = question.named("persoon")
    if len(named) != 1:
        return None
    person = desk.library.register.get("persoon", named[0].id)
    if person is None:
        return None
    flat = fold(question.text)
    home = person.data["gemeente"]
    last = re.escape(words(surname(str(person.data["naam"])))[-1])
    town = re.search(rf"\b(?:{'|'.join(FUNCTIONS)}|{last})\s+(?:van|uit)\s+(\w+)", flat)
    towns = {fold(n.shown): n.shown for n in question.named("gemeente")}
    if home and town and town.group(1) in towns and town.group(1) != fold(str(home)):
        text = say(
            f"{capital(titled(person.data))} is van de gemeente {home} ",
            mark(sources_of(person)["gemeente"]),
            f", niet van {towns[town.group(1)]}.",
            checked=False,  # the municipality that is denied stands in no source
        )
        return _corrected([text], [person], "persoon is van een andere gemeente")
    if not _TREKS.search(flat) or "dossiers" in flat:
        return None
    led = {row["id"]: row for row in listed(person.data["dossiers"])}
    dossiers = desk.named("dossier", question)
    if not dossiers and (meant := dossier_meant(question, desk, _OF_TREKKING)) is not None:
        dossiers = [meant]
    for dossier in dossiers:
        name = str(dossier.data["naam"])
        if dossier.id in led and _goes_with(question, name, led[dossier.id]["toelichting"]):
            continue
        leaders = [t for t in listed(dossier.data["trekkers"]) if t["naam"] != person.data["naam"]]
        if not leaders:
            continue
        names = joined([(f"{_leader(t)}",) for t in leaders])
        made = [
            say(
                f"Bestuurlijk {plural(len(leaders), 'trekker', 'trekkers')} van {name} {plural(len(leaders), 'is', 'zijn')} ",
                *names,
                " ",
                mark(leaders[0]["bron"]),
                ".",
                checked=False,
            )
        ]
        rows = [(f"{with_remark(r['naam'], r['toelichting'])} ", mark(r["bron"])) for r in led.values()]
        if rows:
            made.append(
                say(
                    f"{capital(titled(person.data))} is bestuurlijk trekker van ",
                    *joined(rows),
                    ".",
                    checked=False,
                )
            )
        return _corrected(
            [
                aside(
                    f"{capital(titled(person.data))} is volgens de documenten niet de trekker waar u naar vraagt."
                ),
                *made,
            ],
            [dossier, person],
            "persoon trekt dit dossier niet",
        )
    return None


def _goes_with(question: Question, dossier: str, remark: str | None) -> bool:
    """Whether the part of a dossier that a person leads ("Jeugd") is not another than the part that is asked ("Wmo")."""
    if not remark:
        return True
    parts = [stem(w) for w in words(dossier) if len(w) > 2]
    said = {stem(w) for w in words(remark)}
    asked = {s for w in words(question.text.replace("-", " ")) for s in (stem(w),)} & set(parts)
    others = asked - said
    own = [p for p in parts if any(p.startswith(s) or s.startswith(p) for s in said)]
    return not own or bool(asked & set(own)) or len(others) == 0 or len(asked) > 2


def _sort_of_leader(question: Question, desk: Desk) -> Draft | None:
    """Another sort of leader ("ambtelijk trekker") than the card that is asked names, or than any card."""
    match = _SORT_OF.search(fold(question.text))
    if not match or not desk.records("dossier"):
        return None
    kind = stem(match.group(1))
    records = desk.named("dossier", question)[:1]
    sorts = _sorts(desk, desk.records("dossier"))
    if not sorts or kind == stem("bestuurlijk") or kind in (_sorts(desk, records) or sorts):
        return None
    where = f"bij {records[0].data['naam']}" if kind in sorts else "in de documenten"
    made: list[Sentence] = [aside(f"Een {match.group(1)} trekker staat niet {where}.")]
    for record in records:
        leaders = listed(record.data["trekkers"])
        if leaders:
            names = joined([(_leader(t),) for t in leaders])
            made.append(
                say(
                    f"Bestuurlijk {plural(len(leaders), 'trekker', 'trekkers')} van {record.data['naam']} {plural(len(leaders), 'is', 'zijn')} ",
                    *names,
                    " ",
                    mark(leaders[0]["bron"]),
                    ".",
                )
            )
    return _corrected(made, records, "dit soort trekker noemen de documenten niet")


def _sorts(desk: Desk, records: list[Record]) -> set[str]:
    """The stems of the words before "trekker" on the pages of some cards."""
    return {
        stem(w)
        for r in records
        for p in listed(r.data["paginas"])
        for w in _before_leader(desk.library.page(r.document, int(p)).text)
    }


def _before_leader(text: str) -> list[str]:
    return re.findall(r"\b(\w+)\s+trekkers?\b", fold(text))


def _town(question: Question, desk: Desk) -> Draft | None:
    """Why or how a municipality takes part in what it takes no part in."""
    if question.intent.form not in ("waarom", "hoe") or question.named("document"):
        return None
    dossiers = desk.named("dossier", question)
    towns = question.named("gemeente")
    if len(dossiers) != 1 or len(towns) != 1:
        return None
    items = listed(dossiers[0].data["gemeenten"])
    town = towns[0].shown
    item = next((i for i in items if fold(str(i["naam"])) == fold(town)), None)
    whole = _called(desk, str(dossiers[0].data["naam"]), question)
    if item is not None and not item["toelichting"] and whole and _STAYS_OUT.search(fold(question.text)):
        text = say(
            f"{town} doet wel mee aan {dossiers[0].data['naam']} ", mark(item["bron"]), ".", checked=False
        )
        return _corrected([text], dossiers, "gemeente doet wel mee")
    if not items or (
        item is not None and (not item["toelichting"] or _part_asked(question, str(item["toelichting"])))
    ):
        return None
    if item is not None:
        text = say(
            f"{town} staat bij {dossiers[0].data['naam']} met de toevoeging ({item['toelichting']}) ",
            mark(item["bron"]),
            ".",
        )
        return _corrected([text], dossiers, "gemeente doet maar voor een deel mee")
    names = joined([(with_remark(i["naam"], i["toelichting"]),) for i in items])
    made = say(
        f"{town} staat niet bij de gemeenten die meedoen aan {dossiers[0].data['naam']}. Dat zijn: ",
        *names,
        " ",
        mark(items[0]["bron"]),
        ".",
        checked=False,
    )
    return _corrected([made], dossiers, "gemeente doet niet mee")


def _called(desk: Desk, name: str, question: Question) -> bool:
    """Whether a question says the name of a dossier, a long last word of it, or what that is called for short."""
    said = words(question.text)
    last = words(name)[-1]
    if {stem(w) for w in words(name)} <= {stem(w) for w in said} or (len(last) >= TELLING and last in said):
        return True
    short = (desk.lexicon.terms.get(w) for w in said)
    return any(
        term is not None and term.data["voluit"] and fold(str(term.data["voluit"])) in fold(name)
        for term in short
    )


def _part_asked(question: Question, remark: str) -> bool:
    said = {stem(w) for w in words(remark) if len(w) > 3}
    return any(
        s in {a for g in question.groups for alternative, v in g.alternatives if v > 0.9 for a in alternative}
        for s in said
    )


def _corrected(made: list[Sentence], records: list[Record], why: str) -> Draft:
    return not_found(*made, records=records, why=f"onjuiste aanname: {why}")


def _leader(row: dict[str, Any]) -> str:
    return with_remark(titled(row), row["toelichting"])
