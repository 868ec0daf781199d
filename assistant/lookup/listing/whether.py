"""Whether a municipality takes part everywhere, and which of some dossiers somebody leads ("zit de Vries op Fietsroutes of op Water?")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.lookup.common import Desk, capital, count_word, found, in_a_row, listed, span_of, titled
from assistant.lookup.listing.canon import Canon
from assistant.lookup.listing.clauses import FRAME
from assistant.lookup.listing.condition import Clause
from assistant.lookup.listing.of_dossiers import JOINING, LEADING, field_spans
from assistant.lookup.listing.of_others import TAKING, led_by, towns
from ingest.model import Record

_EVERYWHERE = re.compile(
    r"\b(?:overal|alles|(?:alle|elke?|iedere?) (?:regio)?(?:dossiers?|onderwerp(?:en)?))\b"
)
_ASKS = re.compile(r"(?:^|[:.,] )(?:en )?(?:doet|zit|is|neemt|werkt|hoort|staat) gem_|\b(?:of|dat) gem_\d+\b")
_CHOICE = frozenset("nou juist ofwel dossier op over van bij doet zit gaat is trekt".split())


def look_up(canon: Canon, desk: Desk) -> Draft | None:
    """The answer to such a question; None for another one."""
    clause = Clause(tuple(re.findall(r"[\w'-]+", canon.text)), canon)
    return _everywhere(clause, canon, desk) or _which(clause, desk)


def _everywhere(clause: Clause, canon: Canon, desk: Desk) -> Draft | None:
    names = clause.names("gem")
    if names is None or len(names.items) != 1 or clause.negated:
        return None
    if (
        not _EVERYWHERE.search(canon.text)
        or not _ASKS.search(canon.text)
        or not clause.knows(JOINING, TAKING, FRAME, marks="gem")
    ):
        return None
    town = next((t for t in desk.once(towns) if t.data["naam"] == names.items[0]), None)
    cards = [r for r in desk.records("dossier") if listed(r.data["gemeenten"])]
    if town is None:
        return None
    own = {str(row["id"]): span_of(row["bron"]) for row in led_by(town)}
    cards = [r for r in cards if r.document in {row["document"] for row in led_by(town)}]
    inside = [r for r in cards if r.id in own]
    outside = [r for r in cards if r.id not in own]
    name, whole = town.data["naam"], count_word(len(cards))
    rows: list[tuple[Piece, ...]] = [(f"{r.data['naam']} ", cite(own[r.id])) for r in inside]
    if not outside:
        made = [say(f"Ja. {name} doet mee aan alle {whole} dossiers: ", *joined(rows), ".", checked=False)]
    else:
        missing = [(f"{r.data['naam']} ", cite(*field_spans(r, "gemeenten"))) for r in outside]
        lead = f"Nee. {name} doet mee aan {count_word(len(inside))} van de {whole} dossiers: "
        made = [
            say(lead, *joined(rows), ".", checked=False),
            say(f"{name} staat niet bij: ", *joined(missing), ".", checked=False),
        ]
    return replace(found([*inside], *made, why="een gemeente bij alle dossiers of niet"), whole=True)


def _which(clause: Clause, desk: Desk) -> Draft | None:
    who, what = clause.names("per"), clause.names("dos")
    if who is None or what is None or len(who.items) != 1 or what.how != "of" or clause.negated:
        return None
    if not clause.knows(LEADING, _CHOICE, FRAME, marks="per dos"):
        return None
    person = desk.library.register.get("persoon", who.items[0])
    asked = [r for n in what.items if (r := desk.library.register.get("dossier", n)) is not None]
    if person is None or len(asked) < 2:
        return None
    own = {str(row["id"]): span_of(row["bron"]) for row in led_by(person)}
    led, others = [r for r in asked if r.id in own], [r for r in asked if r.id not in own]
    rest: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ", cite(*field_spans(r, "trekkers"))) for r in others
    ]
    if not led:
        text = say(
            f"{capital(titled(person.data))} is geen trekker van ",
            *joined(rest, " of van "),
            ".",
            checked=False,
        )
    else:
        rows: list[tuple[Piece, ...]] = [(f"{r.data['naam']} ", cite(own[r.id])) for r in led]
        end = (", niet van ", *joined(rest, " of ")) if rest else ()
        text = say(
            f"{capital(titled(person.data))} is bestuurlijk trekker van ",
            *joined(rows),
            *end,
            ".",
            checked=False,
        )
    return replace(
        found(
            [person, *asked],
            text,
            *_leaders(others if not led else []),
            why="welk van deze dossiers iemand trekt",
        ),
        whole=True,
    )


def _leaders(records: list[Record]) -> list[Sentence]:
    """Who does lead them."""
    return [
        say(
            f"{r.data['naam']} heeft als trekker {in_a_row([titled(t) for t in listed(r.data['trekkers'])])} ",
            cite(*field_spans(r, "trekkers")),
            ".",
        )
        for r in records
        if listed(r.data["trekkers"])
    ]
