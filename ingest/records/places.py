"""Municipalities in words: known names, "gemeente X", and what sets each of a family of tables apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from ingest.model import Outline
from ingest.records.numbers import amount
from ingest.records.tables import Table, is_caption

_NAME = (
    r"(?:(?:Den|De|Het|['’][st]|Sint|Oud|Nieuw)[ -])?(?:IJ[a-zà-ÿ]+|[A-ZÀ-Þ][a-zà-ÿ]{2,})(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*"
    r"(?:(?: aan (?:den|de)| bij| op| en)? (?:Rijn|IJssel|Zoom|Maas|Vecht))?"
)
_ONE = re.compile(rf"\b[Gg]emeente ({_NAME})")
_MANY = re.compile(rf"\b[Gg]emeenten ((?:{_NAME})(?:(?:, | en )(?:{_NAME}))*)")
_LONG_NAME = rf"{_NAME}(?: (?:(?:aan|bij|in|op|onder|over|te[nr]?|van)(?: (?:de|den|der|het))? )?[A-ZÀ-Þ][a-zà-ÿ]{{2,}})?"
_JOINED = rf"(?:{_LONG_NAME}|{_NAME} en {_NAME})"
_LIST = re.compile(rf"{_LONG_NAME}(?:, {_LONG_NAME})+ en {_LONG_NAME}")
_OWN = re.compile(r"^[Gg]emeente\s+")
_ADJECTIVE = re.compile(r"[A-ZÀ-Þ][a-z]+e|Nieuw|Oud|Hoog|Laag|Groot|Klein|Noord|Oost|Zuid|West|Sint|Ter|Ten")
_TOTAL = re.compile(
    r"^(?:regio|(?:sub)?totaal|tezamen|som|gemiddeld|alle|overig|nederland|provincie|landelijk)", re.I
)
_REST = re.compile(
    r" (?:(?:aan|bij|in|op|onder|over|te[nr]?|van)(?: (?:de|den|der|het))? )?[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*(?![\w])"
)
_OTHER = re.compile(
    r"(?:regio|provincies?|bureau|waterschap|stichting|\w*regio|omgevingsdienst)\s+(?:\w+\s+)?$",
    re.I,
)
_BODY = re.compile(
    r"(?:\w*stichting|\w*vereniging|coöperatie|(?:woning)?corporatie|bureau|omgevingsdienst|veiligheidsregio|waterschap|\w{3,}raad|\w*fonds|\w*bedrijf)\s",
    re.I,
)
_NO_PLACE = frozenset(
    {
        *(
            "Bureau",
            "Regio",
            "Provincie",
            "Stichting",
            "Bestuurlijk",
            "Ambtelijk",
            "Samen",
            "De",
            "Den",
            "Het",
        ),
        *(
            "Waterschap",
            "Ministerie",
            "Rijk",
            "Omgevingsdienst",
            "Veiligheidsregio",
            "Rijkswaterstaat",
            "Tot",
        ),
    }
)
_NUMBERED = re.compile(r"^\d+(?:\.\d+)+\.?\s+(.+)$")


def named_in(outline: Outline) -> frozenset[str]:
    """Names that follow the word "gemeente" or "gemeenten" in a document."""
    names: set[str] = set()
    texts = [re.sub(r"[^\S\n\t]+", " ", page.text) for page in outline.pages]  # a tab parts cells
    whole = "\n".join(texts)
    for text in texts:
        for match in _ONE.finditer(text):
            names.add(_longer(whole, match[1], text[match.end() :]) or match[1])
        for match in _MANY.finditer(text):
            found = re.split(r", | en ", match[1])
            longer = _longer(whole, found[-1], text[match.end() :])
            goes_on = re.match(
                r" [A-ZÀ-Þ]", text[match.end() :]
            )  # "..., Bureau Regio X" is no list of municipalities
            names.update(found[:-1] if goes_on or longer else found)
            if longer:
                names.add(longer)
    return frozenset(names - _NO_PLACE)


def _longer(whole: str, name: str, after: str) -> str | None:
    """A name with what follows it ("Hoek" + "van Dam", "Kleine" + "Dam"), where it never stands without that."""
    rest = _REST.match(after)
    if rest is None or name in _NO_PLACE or rest.group().split()[-1] in _NO_PLACE:
        return None
    if rest.group()[1].isupper() and not _ADJECTIVE.fullmatch(name):
        return None  # a municipality and the region behind it, as in a running head
    long = name + rest.group()
    alone = len(re.findall(rf"(?<![\w-]){re.escape(name)}(?![\w-])", whole))
    return long if alone == whole.count(long) else None


def in_tables(tables: Sequence[Table]) -> frozenset[str]:
    """Names in a column of headings that is headed "Gemeente"."""
    names: set[str] = set()
    for table in tables:
        for column in range(table.stubs):
            head = " ".join(table.column_path(column)).lower().strip(" :")
            if head in ("gemeente", "gemeenten", "regiogemeente", "naam gemeente"):
                texts = (
                    _OWN.sub("", cell.text.strip("* "))
                    for cell in table.cells
                    if cell.column == column and cell.row >= table.heads and cell.columns == 1
                )
                names.update(t for t in texts if re.fullmatch(_JOINED, t) and not _TOTAL.match(t))
    return frozenset(names)


def of_whole(outline: Outline, tables: Sequence[Table], names: Iterable[str]) -> frozenset[str]:
    """Names below a column of municipalities that are those of the region: what the row tells is the sum of those above, or the
    document is named after it and it stands behind names in the order of the alphabet, in which it has no place.
    """
    names = set(names)
    titles = [outline.text(b) for b in outline.blocks if b.kind == "heading" and b.level == 1]
    found: set[str] = set()
    for table in tables:
        body = [
            c for c in table.cells if c.column == 0 and c.row >= table.heads and c.columns == 1 and c.text
        ]
        rows = [cell for cell in body if cell.text.strip("* ") in names]
        if not table.stubs or len(rows) < 4 or rows[-1] is not body[-1]:
            continue
        last, above = rows[-1], [cell.text.strip("* ") for cell in rows[:-1]]
        name = last.text.strip("* ")
        titled = any(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", title) for title in titles)
        if _is_sum(table, [c.row for c in rows]) or (titled and above == sorted(above) and name < above[-1]):
            found.add(name)
    return frozenset(found)


def _is_sum(table: Table, rows: Sequence[int]) -> bool:
    """Whether in at least two columns of numbers, or the only one, the last of some rows is the sum of those before it."""
    fits = 0
    columns = range(table.stubs, table.width)
    for column in columns:
        cells = [table.at(row, column) for row in rows]
        numbers = [amount(cell.text).number if cell else None for cell in cells]
        told = [n for n in numbers if n is not None]
        if len(told) == len(rows) and told[-1] and abs(sum(told[:-1]) - told[-1]) < 0.5:
            fits += 1
    return fits >= min(2, len(columns))


def in_families(tables: Sequence[Table], known: Iterable[str]) -> frozenset[str]:
    """Names that are all that differs between the headings of tables of one shape ("4.1 X", "4.2 Y").

    Only where the headings above (or, in a document that names no municipality, the text above) speak of municipalities, or one of the names
    is known as one; for headings without
    a number, where most of the names are known or the heading right above speaks of municipalities.
    """
    families: dict[tuple[tuple[str, ...], int, bool], list[tuple[str, str]]] = defaultdict(list)
    heads: dict[tuple[tuple[str, ...], int, bool], list[tuple[str, ...]]] = defaultdict(list)
    for table in tables:
        path = tuple(part for part in table.path if not is_caption(part))
        for depth, heading in enumerate(path):
            match = _NUMBERED.match(heading)
            last = depth == len(path) - 1
            name = (match[1] if match else heading).strip()
            if not re.fullmatch(_JOINED, name) or (match and not last):
                continue
            above = path[:depth]
            around = [*above, *table.intro] if match else above[-1:]
            key = (*above, *path[depth + 1 :]), table.width, match is not None
            families[key].append((name, " ".join(around).lower()))
            heads[key].append(above)
    known = set(known)
    names: set[str] = set()
    for shape, members in families.items():
        numbered = shape[2]
        found = {name for name, _ in members}
        told = not known and any("gemeente" in around for _, around in members)
        told = told or any("gemeente" in " ".join(above).lower() for above in heads[shape])
        enough = bool(found & known) if numbered else len(found & known) > 0.5 * len(found)
        if len(found) >= 2 and (enough or told):
            names |= found
    return frozenset(names)


def in_heads(tables: Sequence[Table], known: Iterable[str], outline: Outline) -> frozenset[str]:
    """Names beside known ones in the heads of columns or rows, where at least half of these are known, or a text names them all in one list."""
    known = set(known)
    lists = _lists(outline)
    names: set[str] = set()
    for table in tables:
        columns = {path[-1] for c in range(table.stubs, table.width) if (path := table.column_path(c))}
        body = [c for c in table.cells if c.column == 0 and c.row >= table.heads and c.columns == 1]
        rows = {cell.text for cell in body} if table.stubs else set()
        for heads in (columns, rows):
            led = {
                text for text in heads if _OWN.match(text)
            }  # beside "Gemeente X", a bare name is another party
            heads = {_OWN.sub("", text.strip("* ")) for text in led or heads}
            heads = {text for text in heads if text and not _TOTAL.match(text)}
            plain = {t for t in heads if re.fullmatch(_JOINED, t) and t.split()[0] not in _NO_PLACE}
            told = len(plain & known) >= 0.5 * len(heads) or any(heads <= said for said in lists)
            if len(plain & known) >= 2 and told:
                names |= plain
    return frozenset(names)


def _lists(outline: Outline) -> list[set[str]]:
    """The names that the text of a document gives in one list ("A, B, C en D")."""
    texts = (" ".join(outline.text(b).split()) for b in outline.blocks if b.kind in ("paragraph", "item"))
    return [set(re.split(r", | en ", match.group())) for text in texts for match in _LIST.finditer(text)]


def is_total(head: str) -> bool:
    """Whether a heading is that of a whole ("Totaal", "Regio X"), rather than of a municipality."""
    return bool(_TOTAL.match(head))


class Places:
    """The names that count as a municipality in one document."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = frozenset(name for name in names if name)
        self._spelled = {name.upper(): name for name in self.names if len(name) > 3}
        longest = sorted({*self.names, *self._spelled}, key=len, reverse=True)
        self._pattern = (
            re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(n) for n in longest)})(?![\w]|-[A-Za-zÀ-ÿ])")
            if longest
            else None
        )

    def of(self, text: str) -> str | None:
        """The one municipality that a text names; None where it names none or several."""
        if self._pattern is None or (_BODY.match(text) and "gemeente" not in text.lower()):
            return None
        found = {m.group() for m in self._pattern.finditer(text) if not _OTHER.search(text[: m.start()])}
        found = {self._spelled.get(name, name) for name in found}
        return found.pop() if len(found) == 1 else None

    def first(self, texts: Iterable[str]) -> str | None:
        """The municipality of the first text that names one."""
        return next((name for text in texts if (name := self.of(text))), None)
