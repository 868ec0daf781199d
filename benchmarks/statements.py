"""True and false sentences about a library, each with the source it names: what the gate has to let through
and to stop.

Some were written by hand (`zinnen/*.yaml`); the others are made here out of the register and the passages,
each false one beside its true twin. Nothing is drawn at random: the same library gives the same sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from assistant.claims.clean import commands
from ingest.language import fold
from ingest.library import Library
from ingest.model import Passage, Record, Span
from ingest.months import MONTHS
from ingest.records.people import FUNCTIONS

HERE = Path(__file__).parent
FREE = frozenset(
    [
        "a",
        "b",
        "elders_a",
        "elders_b",
        "c_vrij",
        "d_vrij",
        "e_vrij",
        "f_vrij",
        "g_vrij",
        "h_vrij",
        "k_model",
        "k_vrij",
        "k_elders",
        "l_model",
        "l_elders",
        "m_model",
        "n_model",
        "n_vrij",
        "o_model",
        "p_model",
        "q_model",
        "q_elders",
        "r_model",
        "r_elders",
        "s_model",
        "s_elders",
        "t_model",
        "t_elders",
        "u_model",
        "u_elders",
        "v_elders",
        "w_model",
        "x_model",
        "y_model",
        "z_model",
        "z_elders",
        "za_model",
        "za_elders",
        "zb_elders",
    ]
)  # sets in a writer's own words
KINDS = (
    "getal",
    "naam",
    "datum",
    "bron",
    "ontkenning",
    "rol",
    "eenheid",
    "reikwijdte",
    "onderwerp",
    "citaat",
    "zekerheid",
    "tegendeel",
    "tijd",
    "oorzaak",
    "verzinsel",
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence without its token. `passage` carries it (true) or is named for it (false); `kind` is ""
    for a true one."""

    text: str
    passage: Passage
    kind: str = ""
    of: str = "gemaakt"

    @property
    def true(self) -> bool:
        return not self.kind


def written(library: Library, part: str = "") -> list[Statement]:
    """The hand-written sentences about the library, or one of their sets. Raises LookupError where a place
    is not in the library."""
    out: list[Statement] = []
    for name, rows in sets(part):
        for row in rows:
            if "bron" not in row:
                continue
            wanted = " ".join(fold(row["bron"]).split())
            passage = next((p for p in library.passages if wanted in " ".join(fold(p.text).split())), None)
            if passage is None:
                raise LookupError(row["bron"])
            out += [Statement(text, passage, kind, name) for kind, text in _said(row)]
    return out


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A sentence about a made-up text of a region that does not exist, with the names that a register of
    that region would know. `kind` is "" for a true one."""

    text: str
    head: str
    body: str
    kind: str
    of: str
    persons: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()

    @property
    def true(self) -> bool:
        return not self.kind


def elsewhere(part: str = "") -> list[Elsewhere]:
    """The hand-written sentences about made-up texts of other regions, or one of their sets."""
    return [
        Elsewhere(
            text,
            row["kop"],
            row["tekst"],
            kind,
            name,
            frozenset(row["personen"]),
            frozenset(row["gemeenten"]),
        )
        for name, rows in sets(part)
        for row in rows
        if "tekst" in row
        for kind, text in _said(row)
    ]


def sets(part: str = "") -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The sets of sentences by name, or the one that is asked for; only so those that nothing was mended for (`ongezien`)."""
    unseen = sorted(HERE.glob("zinnen/ongezien/*.yaml")) if part else []
    for file in [*sorted(HERE.glob("zinnen/*.yaml")), *unseen]:
        for name, rows in yaml.safe_load(file.read_text(encoding="utf-8")).items():
            if part in ("", name):
                yield name, rows


def _said(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The sentences of a row with their kinds: one sentence of a kind, or a list."""
    for text in row["waar"]:
        yield "", text
    for kind, found in row["onwaar"].items():
        for text in found if isinstance(found, list) else [found]:
            yield kind.partition("_")[0], text


def made(library: Library, each: int = 24) -> list[Statement]:
    """Sentences out of the library: at most `each` false ones of a kind, with the true ones that they were
    made from."""
    true = [*_from_register(library), *_from_passages(library)]
    out: list[Statement] = list(true)
    for kind, twist in _TWISTS.items():
        count = 0
        for k in range(len(true)):
            base = true[(k * 7) % len(true)]
            text = twist(library, base)
            if text is None or fold(text) == fold(base.text):
                continue
            place = _elsewhere(library, base) if kind == "bron" else base.passage
            out.append(Statement(text, place, kind))
            count += 1
            if count >= each:
                break
    return out


# --- true ones
# ------------------------------------------------------------------------------------------------------


def _home(library: Library, span: object) -> Passage | None:
    if not isinstance(span, Span):
        return None
    for passage in library.passages:
        for part in passage.parts:
            if part[:2] == span[:2] and part.begin <= span.begin and span.end <= part.end:
                return passage
    return None


def _from_register(library: Library) -> Iterator[Statement]:
    for record in library.register.records("dossier"):
        yield from _of_dossier(library, record)
    for record in library.register.records("begrip"):
        home = _home(library, record.data.get("bron"))
        if home is not None and record.data.get("voluit"):
            full = " ".join(str(record.data["voluit"]).split())
            if fold(full) in " ".join(fold(home.text).split()) and str(record.data["term"]) in home.text:
                yield Statement(f"{record.data['term']} staat voor {full}.", home)
    for record in library.register.records("lobbydoel"):
        places = record.data.get("vindplaatsen")
        for place in places[:1] if isinstance(places, list) else []:
            home = _home(library, place["bron"])
            if home is not None:
                yield Statement(
                    f"Een lobbydoel is: {_closed(str(place['tekst']))}.".replace("Een lobbydoel is: ", ""),
                    home,
                )


def _of_dossier(library: Library, record: Record) -> Iterator[Statement]:
    data, name = record.data, str(record.data["naam"])
    leaders = data["trekkers"]
    if isinstance(leaders, list) and leaders:
        home = _home(library, leaders[0]["bron"])
        if home is not None:
            for person in leaders:
                if person["functie"]:
                    yield Statement(
                        f"Bestuurlijk trekker van {name} is {person['functie']} {person['naam']}.", home
                    )
                    yield Statement(
                        f"{str(person['functie']).capitalize()} {person['naam']} is bestuurlijk trekker "
                        f"van {name}.",
                        home,
                    )
    towns = data["gemeenten"]
    if isinstance(towns, list) and towns:
        home = _home(library, towns[0]["bron"])
        names = [str(t["naam"]) for t in towns]
        if home is not None and len(names) > 2 and all(n in home.text for n in names):
            yield Statement(
                f"Betrokken gemeenten bij {name} zijn {', '.join(names[:-1])} en {names[-1]}.", home
            )
            yield Statement(f"De gemeente {names[1]} is betrokken bij {name}.", home)
    givers = data["opdrachtgevers"]
    if isinstance(givers, list) and givers:
        home = _home(library, givers[0]["bron"])
        if home is not None:
            yield Statement(f"Opdrachtgever van {name} is {_closed(str(givers[0]['naam']))}.", home)
    sources = data.get("bronnen")
    term = data.get("looptijd")
    if isinstance(sources, dict) and isinstance(term, dict) and term.get("tekst"):
        home = _home(library, sources.get("looptijd"))
        if home is not None:
            yield Statement(f"De looptijd van {name} is {_closed(str(term['tekst']))}.", home)


def _from_passages(library: Library) -> Iterator[Statement]:
    """Sentences of the documents, put a little differently: numbers written out, the opening word gone, a
    remark left out."""
    taken = 0
    for k, passage in enumerate(library.passages):
        for unit in passage.units:
            text = library.line(unit.spans)
            if (
                unit.kind != "sentence"
                or not 50 <= len(text) <= 260
                or not text.endswith(".")
                or commands(text)
                or re.search(r"[\[\]@/…:]|www", text)
            ):
                continue
            if not re.match(r"[A-Z]", text):
                continue
            taken += 1
            if taken % 4:
                continue
            yield Statement(_put(text, k), passage)


def _put(text: str, k: int) -> str:
    opening = re.sub(r"^(?:Daarnaast|Ook|Bovendien|Verder|Hierbij|Daarbij)\s", "", text)
    if opening != text and re.match(r"(?:is|zijn|wordt|worden|heeft|hebben|willen|gaan)\b", opening):
        opening = text
    text = opening[:1].upper() + opening[1:]
    text = re.sub(r"\b(\d{1,3})\.000\b", lambda m: f"{m[1]} duizend", text)
    text = (
        re.sub(r"\s\([^()]{3,60}\)(?=[ .,])", "", text)
        if k % 2 and "(" in text and not re.search(r"\([^)]*niet", text)
        else text
    )
    return text.replace("minimaal", "ten minste").replace("circa", "ongeveer") if k % 3 == 0 else text


def _closed(text: str) -> str:
    return " ".join(text.split()).rstrip(" .;:")


# --- false ones
# -----------------------------------------------------------------------------------------------------


def _number(library: Library, base: Statement) -> str | None:
    m = re.search(r"(?<![\w-])(?!(?:19|20)\d\d\b)(\d{1,3}(?:\.\d{3})+|\d{2,})(?![\d-])", base.text)
    if m:
        value = int(m[1].replace(".", ""))
        return (
            base.text[: m.start()]
            + f"{value + max(1, value // 5):,}".replace(",", ".")
            + base.text[m.end() :]
        )
    m = re.search(r"\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b", base.text)
    return (
        base.text[: m.start()] + ("elf" if m[1] != "elf" else "twaalf") + base.text[m.end() :] if m else None
    )


def _name(library: Library, base: Statement) -> str | None:
    towns = [str(r.data["naam"]) for r in library.register.records("gemeente")]
    for town in towns:
        if re.search(rf"\b{re.escape(town)}\b", base.text):
            other = next(
                (t for t in towns if t not in base.passage.text),
                "Utrecht" if "Utrecht" not in base.passage.text else "Zwolle",
            )
            return re.sub(rf"\b{re.escape(town)}\b", other, base.text, count=1)
    people = [str(r.data["naam"]) for r in library.register.records("persoon")]
    for person in people:
        if person in base.text:
            other = next(p for p in people if p != person and p.split()[-1] not in base.passage.text)
            return base.text.replace(person, other)
    return None


def _date(library: Library, base: Statement) -> str | None:
    m = re.search(rf"\b({'|'.join(MONTHS)})\b", base.text)
    if m:
        k = MONTHS.index(m[1])
        return base.text[: m.start()] + MONTHS[(k + 5) % 12] + base.text[m.end() :]
    m = re.search(r"\b(?:19|20)\d\d\b", base.text)
    return base.text[: m.start()] + str(int(m[0]) + 3) + base.text[m.end() :] if m else None


def _source(library: Library, base: Statement) -> str | None:
    return base.text + " "


def _elsewhere(library: Library, base: Statement) -> Passage:
    """A passage of another section that does not say it."""
    wanted = set(re.findall(r"\w{5,}", fold(base.text)))
    at = library.passages.index(base.passage)
    for step in range(37, 37 + len(library.passages)):
        other = library.passages[(at + step) % len(library.passages)]
        if len(wanted & set(re.findall(r"\w{5,}", fold(other.text)))) < len(wanted) / 3:
            return other
    return library.passages[at - 1]


def _negation(library: Library, base: Statement) -> str | None:
    if re.search(r"\b(?:niet|geen|nooit)\b", base.text):
        return (
            re.sub(r"\s\b(?:niet|nooit)\b", "", base.text, count=1)
            if re.search(r"\bniet\b", base.text) and "niet alleen" not in base.text
            else None
        )
    m = re.search(r"\b(is|zijn|wordt|worden|heeft|hebben|staat)\b(?!.*\bniet\b)", base.text)
    if not m:
        return None
    return base.text[: m.end()] + " niet" + base.text[m.end() :]


def _role(library: Library, base: Statement) -> str | None:
    for function in FUNCTIONS:
        m = re.search(rf"\b{function}\b", base.text, re.I)
        if m:
            other = next(
                f
                for f in ("wethouder", "burgemeester", "gedeputeerde")
                if f != function.lower() and f not in base.text.lower()
            )
            return (
                base.text[: m.start()]
                + (other.capitalize() if m[0][0].isupper() else other)
                + base.text[m.end() :]
            )
    if "Opdrachtgever" in base.text:
        return base.text.replace("Opdrachtgever", "Bestuurlijk trekker")
    if "Bestuurlijk trekker" in base.text:
        return base.text.replace("Bestuurlijk trekker", "Ambtelijk opdrachtgever")
    m = re.search(r"\b(provincie|gemeenten|gemeente|Rijk|kabinet|corporaties|minister)\b", base.text)
    if not m:
        return None
    other = next(
        (w for w in ("waterschap", "ministerie", "netbeheerder") if w not in fold(base.passage.text)),
        "waterschap",
    )
    return base.text[: m.start()] + other + base.text[m.end() :]


def _unit(library: Library, base: Statement) -> str | None:
    for old, new in (
        ("%", " miljoen euro"),
        ("procent", "miljoen"),
        ("woningen", "hectare"),
        ("miljoen", "miljard"),
        ("hectare", "kilometer"),
        ("jaar", "maanden"),
        ("euro", "uur"),
        ("uur", "dagen"),
        ("banen", "woningen"),
        ("gemeenten", "provincies"),
        ("inwoners", "bedrijven"),
        ("mensen", "huishoudens"),
    ):
        m = re.search(
            rf"(\b(?:\d[\d.,]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\s?(?:nieuwe "
            rf"|extra |sociale )?){re.escape(old)}",
            base.text,
        )
        if m:
            return (
                base.text[: m.start()]
                + m[1].rstrip()
                + (new if new.startswith(" ") else " " + new)
                + base.text[m.end() :]
            )
    return None


def _scope(library: Library, base: Statement) -> str | None:
    for old, new in (
        ("alleen ", ""),
        ("minimaal ", "maximaal "),
        ("maximaal ", "minimaal "),
        ("ongeveer ", "ruim "),
        ("circa ", "minstens "),
        ("enkele ", "alle "),
        ("meeste ", ""),
    ):
        if f" {old}" in base.text:
            return base.text.replace(old, new, 1)
    m = re.search(
        r"\b(?:de|De) (gemeenten|regiogemeenten|woningen|inwoners|corporaties|partners|partijen|afspraken"
        r"|acties|projecten|huurders|bewoners|doelen)\b",
        base.text,
    )
    if m and "alle" not in fold(base.passage.text):
        return base.text[: m.start()] + ("Alle " if m[0][0] == "D" else "alle ") + m[1] + base.text[m.end() :]
    m = re.search(r"\b(\d[\d.]*|twee|drie|vijf|negen) (?=[a-z]{4,})", base.text)
    if (
        m
        and not re.search(
            r"(?:minimaal|maximaal|ruim|bijna|circa|ongeveer|ten minste) $", base.text[: m.start()]
        )
        and not re.fullmatch(r"(19|20)\d\d", m[1])
    ):
        return base.text[: m.start()] + "maximaal " + base.text[m.start() :]
    return None


def _subject(library: Library, base: Statement) -> str | None:
    names = [str(r.data["naam"]) for r in library.register.records("dossier")]
    for name in names:
        if name in base.text:
            other = next(
                n
                for n in reversed(names)
                if n not in base.passage.text and not any(n in h for h in base.passage.path)
            )
            return base.text.replace(name, other)
    m = re.match(
        r"((?:De|Het) (?:regio|provincie|gemeente|gemeenten|regiogemeenten|raad|kabinet|minister"
        r"|corporaties|stad|Rijk)\b)",
        base.text,
    )
    if not m:
        return None
    other = "De netbeheerder" if "waterschap" in fold(base.passage.text) else "Het waterschap"
    return f"{other}{base.text[m.end() :]}"


def _quote(library: Library, base: Statement) -> str | None:
    words = base.text.rstrip(".").split()
    if len(words) < 9:
        return None
    at = len(words) // 2
    invented = " ".join([*words[:at], "uitdrukkelijk", *words[at:]])
    return f'Er staat: "{invented}".'


def _certainty(library: Library, base: Statement) -> str | None:
    able = re.search(
        r"(?<! te) kunnen\b", base.text
    )  # "om te kunnen bouwen" says no less than "om te bouwen"
    if able is not None:
        return " ".join(f"{base.text[: able.start()]}{base.text[able.end() :]}".split())
    for old, new in (
        (" kan ", " gaat "),
        (" wil ", " gaat "),
        (" willen ", " gaan "),
        ("naar verwachting ", ""),
        ("Naar verwachting ", ""),
        (" mogelijk ", " zeker "),
    ):
        if old in base.text:
            return " ".join(base.text.replace(old, new, 1).split())
    m = re.search(
        r"\b(is|zijn) (?=[\w\s]{3,60}\b(?:vast|op|uit|aan|af)?ge(?!l[ie]|en|meen)\w{3,}(?:d|t|en)\b)",
        base.text,
    )
    return (
        base.text[: m.start()] + ("wordt " if m[1] == "is" else "worden ") + base.text[m.end() :]
        if m
        else None
    )


_TWISTS: dict[str, Callable[[Library, Statement], str | None]] = {
    "getal": _number,
    "naam": _name,
    "datum": _date,
    "bron": _source,
    "ontkenning": _negation,
    "rol": _role,
    "eenheid": _unit,
    "reikwijdte": _scope,
    "onderwerp": _subject,
    "citaat": _quote,
    "zekerheid": _certainty,
}
