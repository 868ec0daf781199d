"""Persons as documents write them: "Wethouders A. de Wit en B. van 't Hof (Jeugd)" -> function, name and
remark of each.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.language import fold

FUNCTIONS = (
    "burgemeester",
    "wethouder",
    "loco-burgemeester",
    "gedeputeerde",
    "dijkgraaf",
    "heemraad",
    "raadslid",
    "statenlid",
    "minister",
    "staatssecretaris",
    "commissaris van de koning",
    "gemeentesecretaris",
    "voorzitter",
    "directeur",
    "bestuurder",
    "portefeuillehouder",
)
_FUNCTION = re.compile(
    r"(?<![A-ZÀ-Þ]\.\s)(?<![A-ZÀ-Þ]\.)\b((?:loco-)?burgemeester|wethouder|gedeputeerde(?!\s+staten)|dijkgraaf|heemraad|raadslid|statenlid|minister|"
    r"staatssecretaris|gemeentesecretaris|voorzitter|directeur|bestuurder|portefeuillehouder|"
    r"commissaris van de koning)(s|en|raden|leden)?\b",
    re.I,
)
_TITLES = re.compile(
    r"\b(?:mr|drs|dr|ir|ing|prof|mw|mevr|mevrouw|dhr|de heer|heer|jhr|jkvr|bc|msc|ma)\b\.?\s*", re.I
)
_PARTICLES = (
    r"(?:van|de|den|der|het|'t|’t|ter|ten|te|el|al|la|le|du|dos|da|di|von|zu|op|in|"
    r"aan|bij|uit|onder|over|voor|'s|’s|v\.?d\.?)"
)
_SURNAME = rf"(?:{_PARTICLES}\s+)*[A-ZÀ-Þ'’][\w'’À-ÿ]+(?:\s*-\s*(?:{_PARTICLES}\s+)*[A-ZÀ-Þ]?[\wÀ-ÿ'’]+)*"
_INITIALS = r"(?:[A-ZÀ-Þ](?:h|j)?\.\s*)+"
_GIVEN = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ]?[a-zà-ÿ]+)?"
NAME = re.compile(
    rf"(?:{_INITIALS}\s*{_SURNAME}(?:\s+{_PARTICLES}?\s*[A-ZÀ-Þ][\wÀ-ÿ'’-]+)?|"
    rf"{_GIVEN}\s+(?:{_GIVEN}\s+)?{_SURNAME})"
)
NOBODY = re.compile(
    (
        r"^\s*(vacature|vacant|nog (?:te benoemen|in te vullen|niet bekend|open)|wordt (?:nog )?ingevuld|n\.?\s?n?\.?\s?t\.?\s?b\.?|n\.?\s?n?\.?\s?b\.?|p\.?m\.?|nader te "
        r"bepalen|nog niet bekend|onbekend|geen|-)\b\.?"
    ),
    re.I,
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a field names them. `functie` is lower case and singular; `begin` and `end` count in the
    field's text.
    """

    functie: str | None
    naam: str
    toelichting: str | None
    begin: int
    end: int


def parse_people(text: str) -> list[Person]:
    """The persons of a field, in its order. A vacancy is a person without function whose name is the
    document's word.

    The function stands before the name ("wethouder A. de Wit"), behind it ("A. de Wit, wethouder Dorp") or in
    brackets with it; what is said behind a name's function (a place, a portfolio) is its remark.
    """
    empty = NOBODY.match(text)
    if empty:
        remark = re.search(r"\(([^)]*)\)", text)
        name = text[: remark.start()] if remark else empty.group()
        return [
            Person(
                None, name.strip().lower(), remark.group(1).strip() if remark else None, 0, len(text.rstrip())
            )
        ]
    if (behind := _functions_behind(text)) is not None:
        return behind
    bare = re.sub(r"\([^)]*\)", lambda m: " " * len(m.group()), text)
    people: list[Person] = []
    groups: list[int] = []
    function: str | None = None
    at = 0
    marks: list[tuple[int, int, str, re.Match[str]]] = [
        (m.start(), m.end(), "f", m) for m in _FUNCTION.finditer(bare)
    ]
    taken = [m.span() for m in _FUNCTION.finditer(bare)] + _title_spans(bare)
    names = list(NAME.finditer(_without(bare, taken)))
    marks += [(m.start(), m.end(), "n", m) for m in names]
    start = 0
    for begin, end, kind, match in sorted(marks, key=lambda mark: (mark[0], mark[1])):
        if begin < at:
            continue
        at = end
        if kind == "f":
            function = match.group(1).lower()
            start = begin
            groups.append(len(people))
            continue
        if not groups:
            groups.append(0)
        name = " ".join(_TITLES.sub("", match.group()).split())
        first = start if function and groups and groups[-1] == len(people) else begin
        people.append(Person(function, name, None, first, end))
    bare_names = _by_surname(text)
    if len(bare_names) > len(people):
        return bare_names
    return _with_remarks(text, people, groups, plural_at=_plurals(bare))


_BEHIND = re.compile(
    rf"^\s*(?:(?:,|[-–—|:]|\n)\s*|\s)?(?P<open>\()?\s*(?:de\s+)?(?P<said>{_FUNCTION.pattern}[^()]*?)\s*\)?\s*[.,;]?\s*(?:\b(?:en|&)\s*)?$",
    re.I,
)
_PORTFOLIO = re.compile(
    rf"^\s*(?:{_FUNCTION.pattern})\s+(?:van\s+|voor\s+)?(?P<what>[A-ZÀ-Þ][^,;()]{{2,50}}?)\s*[,:–-]?\s+$",
    re.I,
)
_JOIN = re.compile(r"^(?:van|voor|te|in|gemeente|van de|van het|,|:|–|-)\s+", re.I)


def _functions_behind(text: str) -> list[Person] | None:
    """Persons whose function follows their name; None where any name has none, or a function stands first."""
    bare = _without(text, _title_spans(text) + [m.span() for m in _FUNCTION.finditer(text)])
    names = [m for m in NAME.finditer(bare) if not _in_brackets(text, m.start())]
    functions = [m.start() for m in _FUNCTION.finditer(text)]
    initialled = [m for m in names if re.match(_INITIALS, m.group())]
    names = initialled or names  # beside such names, words with capitals are a place
    if not names or not functions:
        return None
    if functions[0] < names[0].start():
        return _portfolios(text, names)
    stops = [m.start() for m in names[1:]] + [len(text)]
    people: list[Person] = []
    for match, stop in zip(names, stops, strict=True):
        tail = text[match.end() : stop]
        tail = re.sub(
            r"(?:\s+(?:en|&)|[,;])?\s*(?:de heer|mevrouw|mw\.?|dhr\.?|mr\.?|drs\.?|ir\.?|dr\.?)*\s*$",
            "",
            tail,
        )
        found = _BEHIND.match(tail)
        people.append(Person(None, " ".join(match.group().split()), None, match.start(), match.end()))
        if found is None:
            continue
        function = _FUNCTION.search(found["said"])
        assert function is not None
        remark = _remark(found["said"][function.end() :])
        shared = bool(function.group(2))
        at = match.end() + len(tail.rstrip())
        people[-1] = Person(function.group(1).lower(), people[-1].naam, remark, match.start(), at)
        for k in range(len(people) - 1):
            if shared and people[k].functie is None:
                p = people[k]
                people[k] = Person(function.group(1).lower(), p.naam, p.toelichting, p.begin, p.end)
    return people if all(p.functie for p in people) else None


def _portfolios(text: str, names: list[re.Match[str]]) -> list[Person] | None:
    """ "Wethouder Zorg A. de Wit": one function with what it is about before each name; None where it is not so."""
    people: list[Person] = []
    at = 0
    for match in names:
        said = _TITLES.sub("", re.sub(r"^\s*(?:[,;&]|en\b)\s*", "", text[at : match.start()]))
        before = _PORTFOLIO.match(said)
        if before is None or "(" in text[match.end() : match.end() + 2]:
            return None
        function = _FUNCTION.match(before.group().strip())
        assert function is not None
        people.append(
            Person(
                function.group(1).lower(),
                " ".join(match.group().split()),
                _remark(before["what"]),
                at,
                match.end(),
            )
        )
        at = match.end()
    return people


def _remark(said: str) -> str | None:
    plain = " ".join(said.split()).strip(" ,;:.–-")
    while (joint := _JOIN.match(plain)) is not None:
        plain = plain[joint.end() :]
    return plain or None


def _in_brackets(text: str, at: int) -> bool:
    return text.rfind("(", 0, at) > text.rfind(")", 0, at)


def _by_surname(text: str) -> list[Person]:
    """Names without initials, each behind its function: "wethouder De Wit (Dorp)"."""
    people: list[Person] = []
    for match in re.finditer(
        rf"(?P<function>{_FUNCTION.pattern})\s+(?P<name>(?:[Dd]e\s+|[Vv]an\s+)*{_SURNAME})(?:\s*\((?P<remark>[^)]*)\))?",
        text,
    ):
        function = _FUNCTION.match(match["function"])
        assert function is not None
        if not match["name"][:1].isupper() and not re.search(r"[A-ZÀ-Þ]", match["name"]):
            continue
        people.append(
            Person(
                function.group(1).lower(),
                " ".join(match["name"].split()),
                _remark(match["remark"] or ""),
                match.start(),
                match.end(),
            )
        )
    return people


def _title_spans(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in _TITLES.finditer(text)]


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for begin, end in spans:
        text = text[:begin] + "·" * (end - begin) + text[end:]
    return text


def _plurals(text: str) -> list[tuple[int, bool]]:
    return [(m.start(), bool(m.group(2))) for m in _FUNCTION.finditer(text)]


def _with_remarks(
    text: str, people: list[Person], groups: list[int], plural_at: list[tuple[int, bool]]
) -> list[Person]:
    """A remark in brackets belongs to the name before it, and with "beide" to the two before it. Where the
    field has several plural functions that each end in a remark ("Wethouders A en B (x), wethouders C en D
    (y)"), to all of its own.
    """
    out = list(people)
    plurals = [begin for begin, is_plural in plural_at if is_plural]
    parted = len(plurals) > 1 and len(plurals) == len(plural_at) == len(re.findall(r"\(", text))
    for match in re.finditer(r"\(([^)]*)\)", text):
        remark = " ".join(match.group(1).split())
        before = [k for k, p in enumerate(out) if p.end <= match.start()]
        if not before:
            continue
        last = before[-1]
        both = re.match(r"(beiden?|allebei|alle(n)?)\b[\s:,]*", fold(remark))
        targets = [last]
        if both:
            targets = [
                k for k in before if k > last - (2 if fold(remark).startswith(("beide", "alleb")) else 99)
            ]
            remark = remark[both.end() :].strip() or remark
        elif parted:
            targets = _same_group(groups, last)
        for k in targets:
            p = out[k]
            if p.toelichting is None:
                out[k] = Person(p.functie, p.naam, remark, p.begin, match.end() if k == last else p.end)
    return out


def _same_group(groups: list[int], index: int) -> list[int]:
    start = max((g for g in groups if g <= index), default=0)
    return list(range(start, index + 1))


def surname(name: str) -> str:
    """The part of a name that people use: without initials, given names kept out ("M. van der Berg" -> "van
    der Berg").
    """
    rest = re.sub(rf"^(?:{_INITIALS}\s*)+", "", name).strip()
    if rest != name.strip():
        return rest
    words = name.split()
    return " ".join(words[1:]) if len(words) > 1 else name


def name_key(name: str) -> tuple[str, str]:
    """(folded surname, first initial): equal for all spellings of one person's name."""
    last = re.sub(r"[^a-z]", "", fold(surname(name)))
    first = re.match(r"[A-ZÀ-Þa-z]", name.strip())
    return last, fold(first.group()) if first else ""
