"""Persons as documents write them: "Wethouders A. de Wit en B. van 't Hof (Jeugd)" -> function, name and
remark of each.

A field is cut into entries (lines, list items, semicolons; a vertical tab is the end of a full line), an entry into chunks (commas, "en"), and every chunk is a
person, a vacancy, or says more about the person before it: a place, a function, a role.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from ingest.language import fold
from ingest.records.common import BULLETS, trimmed
from ingest.records.labels import is_role
from ingest.records.lists import OF_WORK
from ingest.records.names import (
    FUNCTION,
    FUNCTIONS,
    INITIALLED,
    INITIALS,
    NAME,
    NOBODY,
    PARTICLES,
    SURNAME,
    TITLES,
    name_key,
    singular,
    surname,
)

__all__ = ["FUNCTIONS", "NAME", "NOBODY", "Person", "name_key", "parse_people", "surname"]

_MARK = re.compile(rf"^\s*(?:[{re.escape(BULLETS)}o]\s+|\(?\d{{1,2}}[.)]\s+)")
_BODY = re.compile(
    r"(?:de\s+|het\s+)?(?:gemeente|provincie|waterschap|hoogheemraadschap|regio|stichting|ministerie|omgevingsdienst|"
    r"veiligheidsregio|namens)\b",
    re.I,
)
_OPEN_END = re.compile(
    rf"(?:,|\b(?:waarnemend|wnd\.?|plaatsvervangend|plv\.?|coördinerend|demissionair)|\b(?:en|&|gemeente|provincie|waterschap|hoogheemraadschap|{PARTICLES})|&|\s[-–—|/]|(?<![\w.])(?:{INITIALS[:-1]}))\s*$",
    re.I,
)
_ENDS_IN_FUNCTION = re.compile(rf"{FUNCTION.pattern}\s*$", re.I)
_GOES_ON = re.compile(r"(?:(?:en|&)\s|[,(&/]|[–—-]\s)", re.I)
_SOFT = re.compile(
    r"\s*,\s*(?:(?:en|alsmede)\s+)?|\s+(?:en|én|&|/|alsmede|samen met)\s+|\s*&\s*"
    rf"|\s+met\s+(?={FUNCTION.pattern})",
    re.I,
)
_ACTING = r"(?:waarnemend|wnd\.?|plaatsvervangend|plv\.?|coördinerend|demissionair)"
_BEFORE = re.compile(rf"^(?P<said>{_ACTING}\s+)(?=\w)", re.I)
_DASH = re.compile(r"^\s*(?:[-–—|/:]|\bnamens\b)\s*")
_JOIN = re.compile(r"^(?:van|voor|te|in|uit|namens|gemeente|van de|van het|,|:|–|-)\s+", re.I)
_PORTFOLIO = re.compile(
    rf"{FUNCTION.pattern}\s+(?:van\s+|voor\s+)?(?P<what>[^\W\d_][^,;()\n:]{{2,50}}?)\s*[,:–-]?\s+(?={INITIALLED})",
    re.I,
)
_TOWN = re.compile(r"(?P<town>[A-ZÀ-Þ'’][^()–—:|]{1,40}?)(?:\s+[–—|-]\s*|\s*\()(?=\S)")
_TOWN_LABEL = re.compile(r"[A-ZÀ-Þ'’][^():|]{1,40}:\s+(?=\S)")
_BOTH = re.compile(r"(beiden?|allebei|alle(n)?)\b[\s:,]*")


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


@dataclass(slots=True)
class _Field:
    """What was read of a field so far. `carried` is the function that holds for names without one of their own."""

    text: str
    places: frozenset[str]
    people: list[Person] = field(default_factory=list)
    carried: str | None = None
    lasting: bool = False  # the function holds for the next entries as well ("Wethouders:")
    entry: int = 0  # the first person of this entry
    groups: list[int] = field(default_factory=list)  # the first persons behind each function
    own: set[int] = field(default_factory=set)  # persons with a function of their own

    @property
    def last(self) -> Person | None:
        return self.people[-1] if len(self.people) > self.entry else None

    def bare(self) -> bool:
        """Whether the last person of this entry still waits for a function."""
        return self.last is not None and self.last.functie is None and not NOBODY.match(self.last.naam)


def parse_people(text: str, places: Collection[str] = ()) -> list[Person]:
    """The persons of a field, in its order. A vacancy is a person without function whose name is the
    document's word.

    The function stands before the name ("wethouder A. de Wit"), behind it ("A. de Wit, wethouder Dorp") or in
    brackets with it; what is said besides (a place, a portfolio, a role) is the remark. `places` are names that are
    known to be municipalities, which no layout tells from a given name with a surname.
    """
    if (empty := NOBODY.match(text)) and not NAME.search(text[empty.end() :]):
        return [_vacancy(text, 0, len(text.rstrip()))]
    found = _Field(text, frozenset(fold(place) for place in places))
    for begin, end in _entries(text):
        found.entry = len(found.people)
        if not found.lasting:
            found.carried = None
        for first, last in _chunks(text, begin, end, found.places):
            _read(found, first, last)
    return _shared(found)


def _vacancy(text: str, begin: int, end: int) -> Person:
    said = text[begin:end]
    empty = NOBODY.match(said)
    assert empty is not None
    remark = re.search(r"\(([^)]*)\)", said)
    name = said[: remark.start()] if remark else empty.group()
    rest = "" if remark else said[empty.end() :]
    told = " ".join(remark.group(1).split()) if remark else _remark(rest)
    return Person(None, " ".join(name.split()).strip(" ,;–-").lower(), told or None, begin, end)


# --- entries and chunks ---------------------------------------------------------------------------


def _entries(text: str) -> list[tuple[int, int]]:
    """The lines, list items and parts between semicolons; a line that goes on with the one before it belongs to it."""
    masked = re.sub(r"\([^)]*\)", lambda m: "·" * len(m.group()), text)
    out: list[tuple[int, int]] = []
    hard, full = True, True
    for match in re.finditer(r"[^\n\v;]+|[\n\v;]", masked):
        if match.group() in "\n\v;":
            hard = hard or match.group() == ";"
            full = full and match.group() == "\v"
            continue
        begin, end = match.span()
        mark = _MARK.match(masked[begin:end])
        if (
            mark
            and out
            and mark.group().strip() in "-–—"
            and not _names_somebody(masked[begin + mark.end() : end])
        ):
            mark = None  # "A. Bel" with "– wethouder Dorp" on the line below
        begin += mark.end() if mark else 0
        begin, end = trimmed(text, begin, end)
        if begin >= end:
            continue
        before, line = masked[slice(*out[-1])] if out else "", masked[begin:end]
        if (
            out
            and not hard
            and not mark
            and (_continues(before, line) or (full and not _opens(before, line)))
        ):
            out[-1] = (out[-1][0], end)
        else:
            out.append((begin, end))
        hard, full = False, True
    return out


def _names_somebody(line: str) -> bool:
    bare = TITLES.sub("", line).lstrip()
    function = FUNCTION.match(bare)
    return bool(NOBODY.match(bare) or NAME.match(bare[function.end() :].lstrip() if function else bare))


def _opens(before: str, line: str) -> bool:
    """Whether a line below a full one begins with somebody else, rather than going on."""
    bare = TITLES.sub("", line).lstrip()
    acting = _BEFORE.match(bare)
    bare = bare[acting.end() :] if acting else bare  # "plv. wethouder A. Bel"
    function = FUNCTION.match(bare)
    after = bare[function.end() :].lstrip() if function else bare
    named = NAME.match(after)
    strong = named is not None and (function is not None or re.match(INITIALS, after) is not None)
    mark = re.match(r"\s*([,(–|-])\s*", after[named.end() :]) if named else None
    told = mark and named and FUNCTION.match(after[named.end() + mark.end() :])
    above = NAME.match(TITLES.sub("", before))
    alike = mark is not None and above is not None and before[above.end() :].lstrip()[:1] == mark[1]
    closed = named is not None and before.endswith((")", "·"))
    in_role = is_role(line) and ":" in line
    another = function is not None and FUNCTION.match(TITLES.sub("", before)) and NAME.search(_masked(before))
    town = _TOWN.match(line) or _TOWN_LABEL.match(line)
    led = town is not None and FUNCTION.match(line[town.end() :]) and NAME.search(_masked(before))
    return (
        bool(another or led) or strong or alike or in_role or bool(told) or closed or bool(NOBODY.match(line))
    )


def _continues(before: str, line: str) -> bool:
    ahead = FUNCTION.search(before)
    header = before.rstrip().endswith(":") or (ahead and not before[ahead.end() :].strip(" :"))
    if (ended := _ENDS_IN_FUNCTION.search(before)) and ahead:
        other = NAME.match(
            TITLES.sub("", line).lstrip()
        )  # "A. Bel, dijkgraaf" with "B. Kok, wethouder Dorp" below it
        return not (other and _is_told_after(line) and NAME.search(_masked(before[: ended.start()])))
    if _OPEN_END.search(before) or _GOES_ON.match(line) or line.startswith("·"):
        return True
    if header and ahead and before.rstrip().endswith(":"):
        return False
    if NOBODY.match(line):
        return False
    named = NAME.search(_masked(before))
    here = FUNCTION.search(line)
    if not named:
        return not (here and ahead) and not NOBODY.match(before)
    if here and ahead:
        return False
    if TITLES.sub("", before).strip() == "" or TITLES.search(before[-6:]):
        return True
    return not NAME.search(_masked(line)) and ":" not in line


def _is_told_after(line: str) -> bool:
    """Whether a function stands behind the name that a line opens with."""
    return not FUNCTION.match(TITLES.sub("", line).lstrip()) and FUNCTION.search(line) is not None


def _masked(text: str) -> str:
    for pattern in (FUNCTION, TITLES):
        text = pattern.sub(lambda m: "·" * len(m.group()), text)
    return text


def _chunks(text: str, begin: int, end: int, places: Collection[str] = ()) -> list[tuple[int, int]]:
    """Cut an entry at commas and "en", but not within brackets and not within a portfolio ("wethouder Zorg en Wonen A. Bel")."""
    said = re.sub(r"\([^)]*\)", lambda m: "·" * len(m.group()), text[begin:end])
    for match in _PORTFOLIO.finditer(said):
        what = match["what"]
        if (
            "·" not in what
            and not FUNCTION.search(what)
            and not re.search(rf"{INITIALS}|\ben$|^en\b", what)
            and what[:1].isupper()
        ):
            said = said[: match.start()] + "·" * len(match.group()) + said[match.end() :]
    for place in places:
        if " en " in place:
            words = r"\s+".join(re.escape(word) for word in place.split())
            said = re.sub(words, lambda m: "·" * len(m.group()), said, flags=re.I)
    out: list[tuple[int, int]] = []
    start = 0
    for cut in [*_SOFT.finditer(said), None]:
        stop = cut.start() if cut else len(said)
        first, last = trimmed(text, begin + start, begin + stop)
        if first < last and out and _is_portfolio(text[begin:first], text[first:last]):
            out[-1] = (out[-1][0], last)
        elif first < last:
            out.append((first, last))
        start = cut.end() if cut else stop
    return out


def _is_portfolio(before: str, said: str) -> bool:
    """Whether words behind "en" end a portfolio ("A. Bel, wethouder Economie en Werk") rather than name somebody."""
    functions = list(FUNCTION.finditer(before))
    if not functions or functions[-1]["plural"] or not re.search(r"\s(?:en|&)\s*$", before):
        return False
    named = NAME.search(_masked(before[: functions[-1].start()]))
    rest = before[functions[-1].end() :]
    plain = NAME.search(_masked(said)) or FUNCTION.search(said) or NOBODY.match(said)
    return bool(named) and not plain and "(" not in rest and "," not in rest


# --- one chunk ------------------------------------------------------------------------------------


def _read(found: _Field, begin: int, end: int) -> None:
    text = found.text
    said = text[begin:end]
    if (both := _BOTH.match(fold(said))) and (function := FUNCTION.fullmatch(said[both.end() :].strip())):
        alone = both.group(1) not in ("alle", "allen")
        for k in range(max(len(found.people) - 2, 0) if alone else 0, len(found.people)):
            found.people[k] = replace(found.people[k], functie=singular(function["function"]))
        return
    if NOBODY.match(said) and said.strip() not in ("-", "–") and fold(said) != "geen":
        found.people.append(_vacancy(text, begin, end))
        return
    role = None
    if (town := _town_before(found, said)) is not None:
        role, begin = _remark(town["town"]), begin + town.end()
        end -= said.rstrip().endswith(")") and "(" not in said[town.end() :]
        said = text[begin:end]
    elif (head := re.match(r"(?P<head>[^:()]{2,60}):\s*", said)) and (
        _is_place(found, head["head"]) or not NAME.fullmatch(head["head"])
    ):
        function = FUNCTION.match(head["head"])
        rest = said[head.end() :]
        if not rest:
            if function:
                found.carried, found.lasting = singular(function["function"]), True
                found.groups.append(len(found.people))
            return
        if function and not FUNCTION.match(rest):
            found.carried = singular(function["function"])
            found.lasting = bool(function["plural"])
            found.groups.append(len(found.people))
            role = _remark(head["head"][function.end() :])
        else:
            role = _remark(head["head"])
        begin += head.end()
        said = rest
    _person(found, begin, end, role)


def _town_before(found: _Field, said: str) -> re.Match[str] | None:
    """What stands before somebody with a function: a town and a dash or bracket ("Dorp – wethouder A. Bel")."""
    town = _TOWN.match(said)
    function = FUNCTION.match(said[town.end() :]) if town else None
    if town is None or function is None or FUNCTION.search(town["town"]):
        return None
    rest = TITLES.sub("", said[town.end() + function.end() :]).lstrip()
    named = NAME.match(rest)
    strong = named is not None and re.match(INITIALS, rest) is not None
    plain = NAME.match(TITLES.sub("", town["town"])) is None
    return (
        town
        if _is_place(found, town["town"]) or (named and plain) or (strong and not re.match(INITIALS, said))
        else None
    )


def _person(found: _Field, begin: int, end: int, role: str | None) -> None:
    said = found.text[begin:end]
    acting = _BEFORE.match(said)
    if acting and FUNCTION.match(said[acting.end() :]):
        role = role or " ".join(acting["said"].split())
        said, begin = said[acting.end() :], begin + acting.end()
    function = FUNCTION.match(said)
    rest = said[function.end() :] if function else said
    at = end - len(rest.lstrip())
    rest = rest.lstrip()
    while title := TITLES.match(rest):
        rest, at = rest[title.end() :], at + title.end()
    if not function and (function := FUNCTION.match(rest)):  # "dhr. wethouder A. Bel"
        at += function.end() + len(rest[function.end() :]) - len(rest[function.end() :].lstrip())
        rest = rest[function.end() :].lstrip()
    bare = re.sub(r"\([^)]*\)?", lambda m: "·" * len(m.group()), rest)
    name = NAME.match(bare)
    strong = name is not None and re.match(INITIALS, name.group()) is not None
    if function and not strong and found.bare():
        _behind(found, function, rest, at + len(rest))
        return
    if function and name is None and (later := re.search(INITIALLED, bare)):
        role = role or _remark(TITLES.sub("", rest[: later.start()]))
        rest, bare, at = rest[later.start() :], bare[later.start() :], at + later.start()
        name = NAME.match(bare)
    if name is None and function and (only := SURNAME.match(bare)) and not _is_place(found, only.group()):
        name = only
    if name is None and found.lasting and not function and (only := SURNAME.fullmatch(bare.strip(" ·"))):
        name = only if not _is_place(found, only.group()) and found.groups else None
    if name is not None and not strong and not function and _is_remark(found, bare):
        name = None
    if name is None:
        if function and not rest.strip() and found.last is None:
            found.carried = singular(function["function"])
            found.lasting = bool(function["plural"])
            found.groups.append(len(found.people))
        elif function and found.last is None and rest.strip():
            return
        elif found.last is not None:
            _add(found, said)
        return
    if function:
        found.carried = singular(function["function"])
        found.lasting = bool(function["plural"])
        found.groups.append(len(found.people))
        found.own.add(len(found.people))
    if not found.groups:
        found.groups.append(0)
    stop = _without_place(found, name.group(), function is not None or found.carried is not None)
    plain = re.sub(r"(?<=\.-) ", "", " ".join(TITLES.sub("", name.group()[:stop]).split()))
    first = begin if function else at
    found.people.append(Person(found.carried, plain, role, first, at + stop))
    _tail(found, rest[stop:], at + stop, end)


def _is_place(found: _Field, said: str) -> bool:
    return fold(" ".join(said.split()).strip(" .")) in found.places or bool(_BODY.match(said))


def _is_remark(found: _Field, said: str) -> bool:
    """Whether two words with capitals are where the person before them comes from, not a person."""
    return found.last is not None and _is_place(found, said.strip(" ·"))


def _without_place(found: _Field, name: str, leads: bool) -> int:
    """Where the name ends: "A. Bel van Dorp" is A. Bel, where Dorp is known to be a place."""
    for match in re.finditer(r"\s+(?P<of>(?:van|uit|te|in)\s+)?(?=[^\W\d_])", name):
        if (leads or not match["of"]) and _is_place(found, name[match.end() :]):
            return match.start()
    return len(name)


def _tail(found: _Field, tail: str, at: int, end: int) -> None:
    """What a chunk says behind the name: remarks in brackets, a function, a place behind a dash."""
    for match in re.finditer(r"\(([^)]*)\)?", tail):
        _bracket(found, match.group(1), at + match.end())
    plain = re.sub(r"\([^)]*\)?", " ", tail)
    dashed = _DASH.match(plain)
    rest = plain[dashed.end() :] if dashed else plain.strip()
    rest = rest.strip(" .")
    person = found.people[-1]
    function = FUNCTION.match(rest)
    own = len(found.people) - 1 in found.own
    if function and (not own or dashed is None):
        _behind(found, function, rest[function.end() :], end)
    elif dashed and rest:
        first = (
            tail.lstrip()[:1] != "("
        )  # "A. Bel – Dorp (tot 1 mei)": the town comes first, as it stands there
        if first and person.toelichting:
            found.people[-1] = replace(person, toelichting=f"{_remark(rest)}, {person.toelichting}")
        else:
            _add(found, rest)
    elif rest and person.toelichting is None:
        joint = re.match(r"(?:(?:van|uit|te|namens)\s+)?(?:de\s+)?", rest, re.I)
        if joint and _is_place(found, rest[joint.end() :]):
            found.people[-1] = replace(person, toelichting=_remark(rest))


def _bracket(found: _Field, said: str, end: int) -> None:
    said = " ".join(said.split())
    parts = [part.strip() for part in said.split(",")]
    person = found.people[-1]
    if len(found.people) - 1 not in found.own:
        for k, part in enumerate(parts):
            function = FUNCTION.match(part)
            if function:
                rest = ", ".join(filter(None, (_remark(part[function.end() :]), *parts[:k], *parts[k + 1 :])))
                _behind(found, function, rest, end)
                return
    found.people[-1] = replace(
        person, toelichting=", ".join(filter(None, (person.toelichting, said))) or None, end=end
    )


def _behind(found: _Field, function: re.Match[str], rest: str, end: int) -> None:
    """A function behind its name; in the plural it holds for the names before it as well."""
    person = found.people[-1]
    name = singular(function["function"])
    remarks = [" ".join(m.split()) for m in re.findall(r"\(([^)]*)\)", rest)]
    said = _remark(re.sub(r"\([^)]*\)?", " ", rest))
    remark = ", ".join(filter(None, (said, person.toelichting, *remarks))) or None
    found.people[-1] = replace(person, functie=name, toelichting=remark, end=max(person.end, end))
    found.own.add(len(found.people) - 1)
    if function["plural"]:
        found.people[:] = [
            replace(p, functie=name) if p.functie is None and not NOBODY.match(p.naam) else p
            for p in found.people
        ]


def _add(found: _Field, said: str) -> None:
    person = found.people[-1]
    remarks = [" ".join(m.split()) for m in re.findall(r"\(([^)]*)\)", said)]
    plain = " ".join(re.sub(r"\([^)]*\)?", " ", said).split()).strip(" ,;:.–-")
    remark = ", ".join(filter(None, (person.toelichting, plain, *remarks))) or None
    found.people[-1] = replace(person, toelichting=remark)


def _remark(said: str) -> str | None:
    plain = " ".join(said.split()).strip(" ,;:.–-")
    while (joint := _JOIN.match(plain)) is not None:
        plain = plain[joint.end() :]
    return plain or None


# --- remarks that several share -------------------------------------------------------------------


def _shared(found: _Field) -> list[Person]:
    """A remark that says "beide" is that of the two before it. Where the field has several plural functions that each
    end in a remark ("Wethouders A en B (x), wethouders C en D (y)"), it is that of all of its own; so it is beside a
    singular one where all remarks are fields of work ("Wethouders A en B (Jeugd), wethouder C (Wmo)").
    """
    out = list(found.people)
    functions = list(FUNCTION.finditer(re.sub(r"\([^)]*\)", "", found.text)))
    plurals = sum(bool(m["plural"]) for m in functions)
    remarks = re.findall(r"\(([^)]*)\)", found.text)
    each = len(functions) == len(remarks) and len(functions) > 1
    worked = plurals > 0 and all(OF_WORK.fullmatch(remark.strip()) for remark in remarks)
    parted = each and (plurals == len(functions) or worked)
    for k, person in enumerate(out):
        if person.toelichting is None:
            continue
        both = _BOTH.match(fold(person.toelichting))
        if both:
            remark = person.toelichting[both.end() :].strip() or person.toelichting
            first = k - 1 if both.group(1) != "alle" and both.group(1) != "allen" else 0
            for j in range(max(first, 0), k + 1):
                if out[j].toelichting is None or j == k:
                    out[j] = replace(out[j], toelichting=remark)
        elif parted:
            start = max((g for g in found.groups if g <= k), default=0)
            for j in range(start, k):
                out[j] = replace(out[j], toelichting=out[j].toelichting or person.toelichting)
    return out
