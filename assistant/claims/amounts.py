"""Numbers, fractions, dates and periods in running Dutch, brought to one form: 25.000 = 25 duizend, 3 juli
= 3-7, tweederde = 2/3."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.words.numerals import number_of, spelled
from ingest.months import MONTHS

_SHORT = {m[:3]: k for k, m in enumerate(MONTHS, 1)} | {"mrt": 3, "sept": 9, "febr": 2}
_MONTH = "|".join(
    [*MONTHS, "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dec"]
)

_SCALES = {"duizend": 1e3, "miljoen": 1e6, "mln": 1e6, "mio": 1e6, "miljard": 1e9, "mld": 1e9}
_ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7,
    "achtste": 8, "negende": 9, "tiende": 10,
}  # fmt: skip
_PARTS = {"helft": 2, "half": 2, "halve": 2, "derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "tiende": 10}


class Amount(NamedTuple):
    """A number or a moment in a text. `kind`: getal, procent, euro, deel, rang, jaar, datum, maand or
    kwartaal; `value` in its own terms (a number; (day, month, year or 0); (month, year); (quarter, year or
    0)). `begin`, `end`: characters.
    """

    kind: str
    value: object
    begin: int
    end: int
    also: tuple[object, ...] = ()

    @property
    def group(self) -> str:
        return "tijd" if self.kind in ("jaar", "datum", "maand", "kwartaal") else "getal"


_DIGITS = (
    r"\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?|\d{1,3}(?: \d{3})+(?![\d.,]|\s?\w*\d)"
    r"|\d+\.\d{1,2}(?![\d.])|\d+(?:,\d+)?"
)
_PATTERN = re.compile(
    rf"(?P<datum>\b(?P<d>\d{{1,2}})(?:e)? (?P<m>{_MONTH})\b\.?(?: (?P<y>(?:19|20)\d\d)\b)?)"
    rf"|(?P<numdatum>(?<![\d.,-])(?P<nd>[0-3]?\d)[-/](?P<nm>[01]?\d)(?:[-/](?P<ny>(?:19|20)?\d\d))?(?![\d-]))"
    rf"|(?P<maand>\b(?P<mm>{_MONTH})\b\.? (?P<my>(?:19|20)\d\d)\b)"
    r"|(?P<kw>\bq(?P<q>[1-4])(?:[ -]?(?:van )?(?P<qy>(?:19|20)\d\d))?\b)"
    r"|(?P<kwartaal>\b(?P<kq>eerste|tweede|derde|vierde|1e|2e|3e|4e"
    r"|laatste) kwartaal(?: (?:van )?(?P<ky>(?:19|20)\d\d))?)"
    r"|(?P<jaren>(?<![\d.,])(?P<j1>(?:19|20)\d\d) ?[-/] ?(?P<j2>(?:19|20)?\d\d)(?![\d.,]*\d))"
    r"|(?P<half>\b(?:(?:een |1 )?|(?P<ander>ander))hal(?:f|ve)(?:(?P<hschaal> (?:miljoen|mln|miljard|mld))\b"
    r"|(?P<hpct> procent)\b|(?<=halve)(?= [a-z]{2})))"
    r"|(?P<deel>\b(?:de helft|(?:een|twee|drie|vier|1|2|3)[ -]?(?:derde|kwart|vierde|vijfde|tiende)s?)(?: deel)?\b)"
    rf"|(?P<geld>€ ?)?(?P<getal>(?<!\w)(?<!\d[.,])(?:{_DIGITS})(?P<rang>e\b)?)"
    r"(?:,-+)?(?P<schaal> ?(?:duizend|miljoen|mln\.?|mio|miljard|mld\.?)\b)?(?P<pct> ?(?:%"
    r"|procent\b))?(?P<eur> ?(?:euro|eur)\b)?"
    r"|(?P<woord>\b[a-z]{3,40}\b)(?P<wschaal> (?:duizend|miljoen|mln|miljard|mld)\b)?(?P<wpct> (?:%"
    r"|procent\b))?(?P<weur> euro\b)?"
)


def amounts(text: str) -> list[Amount]:
    """The amounts and moments of a folded text, in order."""
    out: list[Amount] = []
    for m in _PATTERN.finditer(text):
        out.extend(_of(m))
    return out


def _of(m: re.Match[str]) -> list[Amount]:
    begin, end = m.span()
    if m["datum"]:
        return [Amount("datum", (int(m["d"]), _month(m["m"]), int(m["y"] or 0)), begin, end)]
    if m["numdatum"]:
        return _digits_with_dash(m)
    if m["maand"]:
        return [Amount("maand", (_month(m["mm"]), int(m["my"])), begin, end)]
    if m["kw"]:
        return [Amount("kwartaal", (int(m["q"]), int(m["qy"] or 0)), begin, end)]
    if m["kwartaal"]:
        quarter = (
            4 if m["kq"] == "laatste" else int(m["kq"][0]) if m["kq"][0].isdigit() else _ORDINALS[m["kq"]]
        )
        return [Amount("kwartaal", (quarter, int(m["ky"] or 0)), begin, end)]
    if m["jaren"]:
        first, last = m["j1"], m["j2"]
        last = first[:2] + last if len(last) == 2 else last
        return [
            Amount("jaar", int(first), *m.span("j1")),
            Amount("jaar", int(last), *m.span("j2")),
        ]
    if m["half"]:
        kind = "procent" if m["hpct"] else "getal"
        value = 1.5 if m["ander"] else 0.5
        return [Amount(kind, value * _scale(m["hschaal"]), begin, end)]
    if m["deel"]:
        return [Amount("deel", _fraction(m["deel"]), begin, end)]
    if m["getal"]:
        return [_number(m)]
    return _spelled(m)


def _number(m: re.Match[str]) -> Amount:
    raw = m["getal"]
    begin, end = m.span()
    if m["rang"]:
        return Amount("rang", int(raw[:-1]), begin, end)
    bare = re.sub(r"[\u00a0\u202f ]", "", raw)
    plain = bare.isdigit()
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", bare):
        bare = bare.replace(".", "")
    value = float(bare.replace(",", ".")) * _scale(m["schaal"])
    kind = "euro" if m["geld"] or m["eur"] else "procent" if m["pct"] else "getal"
    if (
        kind == "getal"
        and plain
        and " " not in raw
        and len(raw) == 4
        and raw[:2] in ("19", "20")
        and not m["schaal"]
    ):
        kind = "jaar"
    return Amount(kind, int(value) if kind == "jaar" else round(value, 6), begin, end)


def _digits_with_dash(m: re.Match[str]) -> list[Amount]:
    """ "3-7-2025" is a date; "3-7" may be a date or two numbers."""
    day, month = int(m["nd"]), int(m["nm"])
    year = int(m["ny"] or 0)
    year += 2000 if 0 < year < 100 else 0
    date = (day, month, year)
    dated = bool(m["ny"]) or bool(
        re.search(r"\b(?:op|per|d\.?d\.?|datum|vanaf|voor|tot) $", m.string[: m.start()])
    )
    if dated and 1 <= day <= 31 and 1 <= month <= 12:
        return [Amount("datum", date, *m.span())]
    also = (date,) if 1 <= day <= 31 and 1 <= month <= 12 else ()
    return [Amount("getal", float(day), *m.span("nd"), also), Amount("getal", float(month), *m.span("nm"))]


def _spelled(m: re.Match[str]) -> list[Amount]:
    word = m["woord"]
    begin, end = m.span()
    if word in _ORDINALS:
        return [Amount("rang", _ORDINALS[word], *m.span("woord"))]
    value = spelled(word)
    if value is None:
        return []
    if word == "duizend" and m["wschaal"]:
        return []
    kind = "euro" if m["weur"] else "procent" if m["wpct"] else "getal"
    return [Amount(kind, float(value) * _scale(m["wschaal"]), begin, end)]


def _scale(found: str | None) -> float:
    return _SCALES[found.strip(" .")] if found else 1.0


def _month(name: str) -> int:
    return MONTHS.index(name) + 1 if name in MONTHS else _SHORT[name]


def _fraction(text: str) -> float:
    if "helft" in text:
        return 0.5
    text = text.removesuffix(" deel")
    m = re.match(r"(een|twee|drie|vier|\d)[ -]?(\w+?)s?$", text)
    assert m is not None
    return round(number_of(m[1]) / _PARTS[m[2]], 6)


def same(said: Amount, there: Amount) -> bool:
    """Whether what a sentence says is what a source has; a sentence may leave out the day or the year,
    never add it."""
    if said.kind == there.kind:
        if said.kind == "datum":
            return _date(said.value, there.value)
        if said.kind == "kwartaal":
            return _partly(said.value, there.value)
        return bool(said.value == there.value)
    kinds = {said.kind, there.kind}
    if said.kind == "maand" and there.kind == "datum":
        return _tuple(said.value) == _tuple(there.value)[1:]
    if said.kind == "datum":
        return any(_date(said.value, other) for other in there.also)
    if said.kind == "jaar":
        return (
            bool(_tuple(there.value)[-1:] == (said.value,))
            if there.group == "tijd"
            else said.value == there.value
        )
    if kinds == {"procent", "deel"}:
        share = said.value if said.kind == "deel" else there.value
        percent = said.value if said.kind == "procent" else there.value
        return isinstance(share, float) and isinstance(percent, float) and abs(share * 100 - percent) < 1e-6
    if kinds == {"getal", "rang"} or kinds == {"getal", "jaar"}:
        return bool(said.value == there.value)
    if there.kind in ("procent", "euro") and said.kind == "getal":
        return bool(said.value == there.value)
    return there.kind == "getal" and said.kind in ("procent", "euro") and bool(said.value == there.value)


def rounded(said: Amount, there: Amount, bound: str) -> bool:
    """Whether a sentence gives a source's number rounded: "ruim 12" for 12,4, "bijna 100" for 97."""
    if said.group != "getal" or there.group != "getal" or said.kind == "rang" or there.kind == "rang":
        return False
    if {said.kind, there.kind} & {"procent", "deel"} and said.kind != there.kind:
        return False
    mine, theirs = said.value, there.value
    if not isinstance(mine, int | float) or not isinstance(theirs, int | float) or not mine or mine == theirs:
        return False
    if _digits(float(mine)) >= _digits(float(theirs)):
        return False  # a rounded number has fewer digits that count
    off = (theirs - mine) / mine
    return 0 < off < 0.1 if bound == "ruim" else -0.1 < off < 0 if bound == "bijna" else abs(off) < 0.05


def _digits(number: float) -> int:
    """How many digits of a number count: 12,4 has three, 12.000 two."""
    return len(f"{number:.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0"))


def _date(said: object, there: object) -> bool:
    a, b = _tuple(said), _tuple(there)
    return a[:2] == b[:2] and (a[2] == 0 or a[2] == b[2])


def _partly(said: object, there: object) -> bool:
    a, b = _tuple(said), _tuple(there)
    return a[0] == b[0] and (a[1] == 0 or a[1] == b[1])


def _tuple(value: object) -> tuple[int, ...]:
    return value if isinstance(value, tuple) else (value,) if isinstance(value, int) else ()
