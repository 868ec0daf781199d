"""Conditions that hold a record against one that is named: "die langer duren dan het Fietsplan", "met dezelfde trekker als het Fietsplan",
"waaraan meer gemeenten meedoen dan aan het Fietsplan"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from operator import eq, gt, lt

from assistant.lookup.actions.durations import stretch_of
from assistant.lookup.cards.paired_time import BEGIN, END, LENGTH, moment_of
from assistant.lookup.common import Desk, count_word, in_a_row, listed, sources_of, span_of, titled
from assistant.lookup.each.told import members, term
from assistant.lookup.listing.condition import Clause, Condition
from ingest.language import compiled, fold
from ingest.model import Record, Span

_MORE = r"meer|langer|later|verder|na"
_LESS = r"minder|korter|eerder|vroeger|voor"
_SAME = r"dezelfde|hetzelfde|zelfde|evenveel|even|tegelijk|gelijktijdig|gelijk"
_WORDS = frozenset(
    "ander andere meer langer later verder minder korter eerder vroeger dezelfde hetzelfde zelfde precies exact evenveel even veel lang tegelijk gelijktijdig gelijk met ook "
    "deelnemende deelnemers deelnemer betrokken meedoen meedoet mee doen doet nemen deel deelnemen trekker trekkers bestuurlijk bestuurlijke trekt trekken getrokken worden wordt geleid leiding "
    "opdrachtgever opdrachtgevers opdracht thema thema's onder vallen doel doelen looptijd duren duurt lopen door doorlopen eindigen eindigt aflopen af afgelopen klaar afgerond stoppen "
    "einddatum eindjaar einde begonnen beginnen begint begon gestart starten start startjaar beginjaar begindatum jaar in hebben heeft nog waarvan waaraan waarbij dan als na voor van".split()
)
_COUNTED = {
    "gemeenten": (r"gemeenten?|deelnem\w*", "gemeente", "gemeenten"),
    "trekkers": (r"trekkers?", "trekker", "trekkers"),
    "doelen": (r"doelen", "doel", "doelen"),
    "opdrachtgevers": (r"opdrachtgevers?", "opdrachtgever", "opdrachtgevers"),
}
_HOLDS = {"meer": gt, "minder": lt, "gelijk": eq}
_TIMES = {
    (LENGTH, "meer"): "die langer duren dan",
    (LENGTH, "minder"): "die korter duren dan",
    (LENGTH, "gelijk"): "die even lang duren als",
    (END, "meer"): "die later aflopen dan",
    (END, "minder"): "die eerder aflopen dan",
    (END, "gelijk"): "die in hetzelfde jaar aflopen als",
    (BEGIN, "meer"): "die later zijn begonnen dan",
    (BEGIN, "minder"): "die eerder zijn begonnen dan",
    (BEGIN, "gelijk"): "die in hetzelfde jaar zijn begonnen als",
}
_THAN_TOWN = re.compile(
    r"\b(?P<how>meer|minder|evenveel|even veel|net zo ?veel) dossiers\b.*\b(?:dan|als) (?:de |in |bij )?gem_"
)
_BEGINS = re.compile(r"\b(?:begonnen|beginnen|begint|begon|gestart|starten|start\w*|begin\w*)\b")
_ENDS = re.compile(r"\b(?:eindig\w*|aflopen|af|afgelopen|klaar|afgerond|stoppen|eind\w*|door|doorlopen)\b")
_LASTS = re.compile(r"\b(?:langer|korter|lang|duren|duurt)\b")


@dataclass(frozen=True, slots=True)
class _Shared:
    """A field of a card that two may have in common: what is compared, how the others are called, how it is shown and where it stands."""

    asked: str
    said: str
    unsaid: str
    values: Callable[[Record], frozenset[str]]
    shown: Callable[[Record], str]
    field: str


def _names(field: str) -> Callable[[Record], frozenset[str]]:
    return lambda r: frozenset(fold(str(i["naam"])) for i in members(r, field))


def _leaders(record: Record) -> str:
    return in_a_row([titled(t) for t in members(record, "trekkers")] or [""])


_SHARED = (
    _Shared(
        r"trekkers?|getrokken|geleid|leiding",
        "met dezelfde trekker als",
        "met een andere trekker dan",
        _names("trekkers"),
        _leaders,
        "trekkers",
    ),
    _Shared(
        r"opdrachtgevers?|opdracht",
        "met dezelfde opdrachtgevers als",
        "met andere opdrachtgevers dan",
        _names("opdrachtgevers"),
        lambda r: "",
        "opdrachtgevers",
    ),
    _Shared(
        r"thema'?s?",
        "onder hetzelfde thema als",
        "onder een ander thema dan",
        lambda r: frozenset([fold(str(r.data["thema"]))] if r.data["thema"] else []),
        lambda r: str(r.data["thema"]),
        "thema",
    ),
    _Shared(
        r"looptijd",
        "met dezelfde looptijd als",
        "met een andere looptijd dan",
        lambda r: frozenset([fold(term(r))] if stretch_of(term(r)) else []),
        term,
        "looptijd",
    ),
    _Shared(
        r"gemeenten?|deelnem\w*",
        "met dezelfde gemeenten als",
        "met andere gemeenten dan",
        _names("gemeenten"),
        lambda r: "",
        "gemeenten",
    ),
)


def against_dossier(clause: Clause, desk: Desk) -> Condition | None:
    """How the dossiers are held against the one that a clause names; None where it does not hold them so, or has a word of its own."""
    names = clause.names("dos")
    if names is None or len(names.items) != 1 or not clause.knows(_WORDS, marks="dos num"):
        return None
    base = desk.library.register.get("dossier", names.items[0])
    relation = _relation(clause.text)
    if base is None or not relation:
        return None
    denied = clause.negated
    if relation in ("gelijk", "anders"):
        same = _shared(clause.text, base, denied != (relation == "anders"))
        if same is not None or relation == "anders":
            return same
    field = next((f for f, (said, *_) in _COUNTED.items() if clause.has(said)), "")
    if field and not _LASTS.search(clause.text):
        return _so_many(base, field, relation, denied)
    return _in_time(clause.text, base, relation, denied)


def _relation(text: str) -> str:
    """Which way a clause holds others against what it names; "" where it does not."""
    if compiled(rf"\b(?:{_SAME})\b.*\b(?:als|met|aan) (?:aan |bij |in |van )?(?:de |het )?dos_").search(text):
        return "gelijk"
    if compiled(r"\b(?:de |het )?trekkers? van (?:de |het )?dos_").search(text):
        return "gelijk"
    if compiled(r"\bandere? .*\bdan (?:de |het )?dos_").search(text):
        return "anders"
    for way, said in (("meer", _MORE), ("minder", _LESS)):
        if compiled(
            rf"\b(?:{said})\b.*\bdan (?:aan |bij |in |van )?(?:de |het )?dos_|\b(?:{said.split('|')[-1]}) (?:de |het )?dos_"
        ).search(text):
            return way
    return ""


def _shared(text: str, base: Record, denied: bool) -> Condition | None:
    """What a dossier has in common with the one that is named: all of a field, or a leader."""
    shared = next((s for s in _SHARED if compiled(rf"\b(?:{s.asked})\b").search(text)), None)
    if shared is None or re.search(r"\b(?:evenveel|even)\b", text):
        return None
    own, partly, field, values = shared.values(base), shared.field == "trekkers", shared.field, shared.values
    shown = shared.shown(base)

    def holds(record: Record) -> bool:
        theirs = values(record)
        return bool(own & theirs) if partly else bool(own) and own == theirs

    return _beside(
        base,
        field,
        holds,
        denied,
        f"{shared.unsaid if denied else shared.said} {base.data['naam']}{f' ({shown})' if shown else ''}",
        lambda r: bool(values(r)),
        shared.shown if denied else (lambda r: ""),
    )


def _so_many(base: Record, field: str, relation: str, denied: bool) -> Condition:
    _, one, many = _COUNTED[field]
    number = len(members(base, field))
    how = "evenveel" if relation == "gelijk" else relation
    than = "als" if relation == "gelijk" else "dan"
    return _beside(
        base,
        field,
        lambda r: _HOLDS[relation](len(members(r, field)), number),
        denied,
        f"met {'niet ' * denied}{how} {many} {than} {base.data['naam']} ({count_word(number)})",
        lambda r: bool(members(r, field)),
        lambda r: f"{count_word(n)} {one if n == 1 else many}" if (n := len(members(r, field))) else "",
    )


def _in_time(text: str, base: Record, relation: str, denied: bool) -> Condition | None:
    asked = (
        BEGIN
        if _BEGINS.search(text)
        else END
        if _ENDS.search(text)
        else LENGTH
        if _LASTS.search(text)
        else ""
    )
    own = moment_of(base, asked) if asked else None
    if own is None:
        return None
    unsaid = {LENGTH: "geen begin of geen einde", END: "geen eindjaar", BEGIN: "geen beginjaar"}[asked]

    def holds(record: Record) -> bool:
        theirs = moment_of(record, asked)
        return theirs is not None and _HOLDS[relation](theirs, own)

    said = _TIMES[asked, relation].replace("die ", "die niet ", 1) if denied else _TIMES[asked, relation]
    return _beside(
        base,
        "looptijd",
        holds,
        denied,
        f"{said} {base.data['naam']} ({term(base)})",
        lambda r: moment_of(r, asked) is not None,
        term,
        f"Bij {{}} staat {unsaid}",
    )


def _beside(
    base: Record,
    field: str,
    holds: Callable[[Record], bool],
    denied: bool,
    said: str,
    known: Callable[[Record], bool],
    shown: Callable[[Record], str],
    silence: str = "",
) -> Condition:
    """The condition on a field of a card, which the one that it is held against never meets."""

    def is_base(record: Record) -> bool:
        return (record.document, record.id) == (base.document, base.id)

    return Condition(
        lambda r: not is_base(r) and holds(r) != denied,
        said,
        "",
        lambda r: [*stands(r, field), *stands(base, field)],
        lambda r: is_base(r) or known(r),
        shown,
        silence,
    )


def against_town(clause: Clause, desk: Desk) -> Condition | None:
    """How many dossiers municipalities take part in, held against the one that a clause names."""
    names = clause.names("gem")
    if names is None or len(names.items) != 1 or clause.negated or not clause.has("dossiers"):
        return None
    match = _THAN_TOWN.search(clause.text)
    if match is None or not clause.knows(_WORDS, {"dossiers"}, marks="gem"):
        return None
    way = {"meer": "meer", "minder": "minder"}.get(match["how"], "gelijk")
    rows = [i for r in desk.records("dossier") for i in listed(r.data["gemeenten"])]
    base = [i for i in rows if fold(str(i["naam"])) == fold(names.items[0])]
    than = "als" if way == "gelijk" else "dan"
    how = "evenveel" if way == "gelijk" else way
    return Condition(
        lambda t: (
            fold(str(t.data["naam"])) != fold(names.items[0])
            and _HOLDS[way](len(listed(t.data["dossiers"])), len(base))
        ),
        f"die aan {how} dossiers meedoen {than} {names.items[0]} ({count_word(len(base))})",
        "",
        lambda t: list(dict.fromkeys(span_of(d["bron"]) for d in [*listed(t.data["dossiers"]), *base])),
        shown=lambda t: count_word(len(listed(t.data["dossiers"]))),
    )


def stands(record: Record, field: str) -> list[Span]:
    """Where a field stands: itself, or its items, or else the record's name."""
    sources = sources_of(record)
    items = [span_of(i["bron"]) for i in listed(record.data.get(field)) if isinstance(i, dict)]
    return [sources[field]] if field in sources else list(dict.fromkeys(items)) or [sources["naam"]]
