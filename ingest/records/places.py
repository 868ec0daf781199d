"""Municipalities in words: known names, "gemeente X", and what sets each of a family of tables apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from ingest.model import Outline
from ingest.records.tables import Table

_NAME = (
    r"(?:(?:Den|De|Het|'s|’s|Sint|Oud|Nieuw)[ -])?[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*"
    r"(?:(?: aan (?:den|de)| bij| op| en)? (?:Rijn|IJssel|Zoom|Maas|Vecht))?"
)
_ONE = re.compile(rf"\b[Gg]emeente ({_NAME})")
_MANY = re.compile(rf"\b[Gg]emeenten ((?:{_NAME})(?:, (?:{_NAME}))*(?: en (?:{_NAME}))?)")
_OTHER = re.compile(
    r"(?:regio|provincies?|bureau|waterschap|stichting|\w*regio|omgevingsdienst)\s+(?:\w+\s+)?$",
    re.I,
)
_NO_PLACE = frozenset(
    {"Bureau", "Regio", "Provincie", "Stichting", "Bestuurlijk", "Ambtelijk", "Samen", "De", "Den", "Het"}
)
_NUMBERED = re.compile(r"^\d+(?:\.\d+)+\.?\s+(.+)$")


def named_in(outline: Outline) -> frozenset[str]:
    """Names that follow the word "gemeente" or "gemeenten" in a document."""
    names: set[str] = set()
    for page in outline.pages:
        text = " ".join(page.text.split())
        names.update(match[1] for match in _ONE.finditer(text))
        for match in _MANY.finditer(text):
            found = re.split(r", | en ", match[1])
            goes_on = re.match(
                r" [A-ZÀ-Þ]", text[match.end() :]
            )  # "..., Bureau Regio X" is no list of municipalities
            names.update(found[:-1] if goes_on else found)
    return frozenset(names - _NO_PLACE)


def in_tables(tables: Sequence[Table]) -> frozenset[str]:
    """Names in a column of headings that is headed "Gemeente"."""
    names: set[str] = set()
    for table in tables:
        for column in range(table.stubs):
            head = " ".join(table.column_path(column)).lower().strip(" :")
            if head in ("gemeente", "gemeenten", "regiogemeente", "naam gemeente"):
                names.update(
                    cell.text.strip("* ")
                    for cell in table.cells
                    if cell.column == column and cell.row >= table.heads and cell.columns == 1
                    and re.fullmatch(rf"{_NAME}\*?", cell.text)
                )  # fmt: skip
    return frozenset(names)


def in_families(tables: Sequence[Table], known: Iterable[str]) -> frozenset[str]:
    """Names that are all that differs between the headings of tables of one shape ("4.1 X", "4.2 Y").

    Only where the headings above speak of municipalities, or one of the names is known as one.
    """
    families: dict[tuple[tuple[str, ...], int], list[tuple[str, str]]] = defaultdict(list)
    for table in tables:
        if (
            table.path
            and (match := _NUMBERED.match(table.path[-1]))
            and re.fullmatch(_NAME, match[1].strip())
        ):
            around = " ".join([*table.path[:-1], *table.intro]).lower()
            families[table.path[:-1], table.width].append((match[1].strip(), around))
    known = set(known)
    names: set[str] = set()
    for members in families.values():
        found = {name for name, _ in members}
        if len(found) >= 2 and (found & known or any("gemeente" in around for _, around in members)):
            names |= found
    return frozenset(names)


class Places:
    """The names that count as a municipality in one document."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = frozenset(name for name in names if name)
        longest = sorted(self.names, key=len, reverse=True)
        self._pattern = (
            re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(n) for n in longest)})(?![\w]|-[A-Za-zÀ-ÿ])")
            if longest
            else None
        )

    def of(self, text: str) -> str | None:
        """The one municipality that a text names; None where it names none or several."""
        if self._pattern is None:
            return None
        found = {m.group() for m in self._pattern.finditer(text) if not _OTHER.search(text[: m.start()])}
        return found.pop() if len(found) == 1 else None

    def first(self, texts: Iterable[str]) -> str | None:
        """The municipality of the first text that names one."""
        return next((name for text in texts if (name := self.of(text))), None)
