"""Lists in a field: "A, B (remark) en C" -> items, each with its remark and what the field says before it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from ingest.model import Page
from ingest.records.common import BULLETS

_SPLIT = re.compile(
    r",|;|\n|(?<!\w-)[^\S\x1f]+(?:en|én|and)[^\S\x1f]+|[^\S\x1f]*(?<!\x1f)(?<!\bB)&(?!W\b)(?!\x1f)[^\S\x1f]*|\s+alsmede\s+|\s+[·|/]\s+"
)
_MARKED = re.compile(rf"(?:^|(?<=\n))\s*[{re.escape(BULLETS)}]\s+")
_COMMA = re.compile(r",|;|\n|\s+[·|]\s+")
_GROUPS = re.compile(
    r"^(?:de\s+)?(ministeries|gemeenten|provincies|waterschappen|regio['’]s|corporaties|departementen)\b(?!\s+(?:en|én|&)\s)",
    re.I,
)
_LED = re.compile(
    r"^\s*(?:de\s+)?(?:[a-z]+\s+)?(?:regio)?gemeenten:?\s+(?=[A-ZÀ-Þ'’])", re.I
)  # "De gemeenten A en B"
_ROLES = r"(?:agenda(?:lid|leden)|toehoorders?|waarnemers?|adviserend(?: lid)?|lid op afstand)"
_IN_ROLE = re.compile(
    rf"(?P<before>{_ROLES}):\s*(?P<first>[A-ZÀ-Þ'’].*)|(?P<names>[A-ZÀ-Þ'’].*)\s+als\s+(?P<role>{_ROLES})",
    re.S,
)
_BODY = r"(?:provincie|gemeente|waterschap|ministerie|stichting|regio|veiligheidsregio|omgevingsdienst|hoogheemraadschap|recreatieschap|vervoerregio|ggd|rijkswaterstaat|zorg(?:kantoor|verzekeraar)|netbeheerder)\b"
_LINE_OF_LIST = re.compile(
    rf"(?<![a-z]\s)(?<!\bvan)(?<!\bde)(?<!\bden)(?<!\bder)(?<!\baan)(?<!-)\v(?=[A-ZÀ-Þ'’]|{_BODY})"
)
_JOINT_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+ en [A-ZÀ-Þ][\w'’-]+")
_KIND = r"(?:bestuurlijke?|ambtelijke?|regionale|regionaal|algemeen|dagelijks|landelijke?|provinciale?|gezamenlijke?)"
_BOARD_NAME = rf"(?:de |het )?(?:{_KIND}\s)?(?:{_BODY}|(?:ministeries|provincies|waterschappen)\b|\w*(?:overleg|bestuur|beraad|raad|tafel|stuurgroep|dienst|college|commissie)\b)"
_BOARD = re.compile(_BOARD_NAME, re.I)
_LINE_OF_BODY = re.compile(rf"\v(?=(?-i:(?=[A-ZÀ-Þ])){_BOARD_NAME}|{_BODY})", re.I)
_BARE = re.compile(r"^(?:[A-ZÀ-Þ][\w&'’.-]*\s*(?:\s(?:en|én)\s)?)+$")


# All but some ("Alle gemeenten behalve A en B", "alle acht gemeenten op C na") is one item, however many it leaves out.
_ALL_BUT = re.compile(
    r"^\s*(?P<all>(?:alle|de)\s[^,;()]*?(?:gemeenten|deelnemers|partners|partijen)),?\s+"
    r"(?P<but>(?:behalve|uitgezonderd|m\.?\s?u\.?\s?v\.?|met\suitzondering\svan|exclusief|zonder|op(?=\s[^\n]*\sna\b))\s*[^()]+?)[\s.]*$",
    re.I,
)
_UNDONE = re.compile(
    r"(?<=\s(?:en|de))[\n\v]|(?<=\s&)[\n\v]|(?<=\s(?:van|het|der|den))[\n\v]"
)  # a line that no item ends with
_COLLEGE = re.compile(r"\b[Bb]\.?\s?(?:en|&)\s?[Ww]\b\.?")  # "colleges van B en W" is one body
_FIELD = (
    r"(?:Wonen|Zorg|Welzijn|Mobiliteit|Bereikbaarheid|Verkeer|Vervoer|Ruimte|Landschap|Natuur|Water|Bodem|Landbouw|Klimaat|Energie|"
    r"Duurzaamheid|Milieu|Economie|Werk|Werken|Inkomen|Arbeidsmarkt|Onderwijs|Jeugd|Gezondheid|Veiligheid|Cultuur|Erfgoed|Sport|Recreatie|"
    r"Toerisme|Financiën|Bestuur|Participatie|Wmo|Groen|Landelijk Gebied|Sociaal Domein|Fysiek Domein|Leefomgeving|Innovatie)"
)
OF_WORK = re.compile(rf"(?<!\w){_FIELD}(?:\s+(?:en|&)\s+{_FIELD})?(?!\w)", re.I)  # a field of work, or two
# "Bestuurlijk overleg Wonen en Zorg" is one board, named after the two fields that it deals with.
_OF_FIELDS = re.compile(
    rf"(?P<board>(?i:{_BOARD_NAME}))\s+(?P<fields>(?:van\s+|voor\s+)?{_FIELD}\s+(?:en|&)\s+{_FIELD})(?![\w-])"
)
_FIRM = r"(?:Staatsbosbeheer|Natuurmonumenten|Vitens|Liander|Enexis|Stedin|Landschap)\b"
# One body named after two rivers or areas; after two fields that a ministry is of.
_OF_WATERS = re.compile(
    r"\b(?i:waterschap|hoogheemraadschap|(?:veiligheids|zorg|vervoer|arbeidsmarkt|politie)?regio|omgevingsdienst|ggd|ggz|recreatieschap|"
    r"zorgkantoor|zorgverzekeraar|huisartsenkring|werkbedrijf|natuurgebied|streek)\s+(?:van\s+)?(?:de\s+)?[A-ZÀ-Þ][\w'’-]+[\s\x1f]+en[\s\x1f]+(?:de\s+)?"
    rf"(?P<other>(?!(?i:{_BOARD_NAME})|{_FIRM})(?:IJ|[A-ZÀ-Þ])[a-zà-ÿ'’-]+)(?=\s*(?:$|[.,;\v\n(]|\s(?:en|én|&)\s))"
)
_MINISTRY = (
    r"(?:Volksgezondheid|Welzijn|Sport|Infrastructuur|Waterstaat|Landbouw|Visserij|Voedselzekerheid|Voedselkwaliteit|Natuur|Klimaat|"
    r"Groene\sGroei|Economische\sZaken|Binnenlandse\sZaken|Koninkrijksrelaties|Onderwijs|Cultuur|Wetenschap(?:pen)?|Sociale\sZaken|"
    r"Werkgelegenheid|Justitie|Veiligheid|Volkshuisvesting|Ruimtelijke\sOrdening|Asiel|Migratie)"
)
_OF_OFFICES = re.compile(
    rf"\b(?i:ministerie)\s+van\s+{_MINISTRY}(?:,\s+{_MINISTRY})*\s+en\s+{_MINISTRY}(?![\w-])"
)
_NAMED_PAIR = re.compile(
    r"\b(?i:stichting|coöperatie|vereniging|bureau|platform)\s+(?:[A-ZÀ-Þ][\w'’-]+\s+){1,3}&\s+[A-ZÀ-Þ]"
)
# An adjective alone on its line, which a narrow cell parts from its noun ("Bestuurlijk" over "Overleg").
_ADJECTIVE = re.compile(
    r"(?:(?<=[\n\v;])|^)([A-ZÀ-Þ]\w+(?:lijk|lijke|onaal|onale|ciaal|ciale|isch|ische|eel|ele|ief|ieve))\v(?=\S)"
)
_ALL = re.compile(r"^\s*alle\s[^,;()\n]{0,20}gemeenten[\s.]*$", re.I)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its name, the remark in brackets behind it, and the heading within the field it
    stands under.
    """

    naam: str
    toelichting: str | None
    begin: int
    end: int
    onder: str | None = None


def drawn_lines(page: Page, begin: int, end: int) -> list[tuple[int, int]]:
    """The offsets of the lines in which a piece of a page is drawn; without boxes, of its text lines."""
    out: list[list[int]] = []
    bottom = 0.0
    for word in page.words:
        if word.end <= begin or word.begin >= end:
            continue
        middle = (word.box.y0 + word.box.y1) / 2
        if out and middle < bottom:
            out[-1][1] = min(word.end, end)
        else:
            out.append([max(word.begin, begin), min(word.end, end)])
        bottom = max(bottom if out and middle < bottom else 0.0, word.box.y1)
    if out:
        return [(a, b) for a, b in out]
    lines: list[tuple[int, int]] = []
    at = begin
    for line in page.text[begin:end].split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    return lines


def drawn_text(page: Page, begin: int, end: int) -> str:
    """A piece of a page with a vertical tab, in place of the space, where a line is drawn full; offsets stay as they are."""
    text = list(page.text[begin:end])
    for first, _ in drawn_lines(page, begin, end)[1:]:
        at = first - 1 - begin
        if 0 < at < len(text) and text[at] == " ":
            text[at] = "\v"
    return "".join(text)


def joint_names(text: str) -> frozenset[str]:
    """Names that hold "en" themselves ("Berg en Dal"): whole lines, bullets or parts between semicolons of a list."""
    lines = "\n" if text.count("\v") + text.count("\n") > 1 else " "
    bare = re.sub(r"\([^)]*\)", " ", text).replace("\v", lines)
    if "," in bare:
        return frozenset()
    if marks := list(_MARKED.finditer(bare)):
        stops = [*(m.start() for m in marks[1:]), len(bare)]
        parts = [bare[: marks[0].start()], *(bare[m.end() : to] for m, to in zip(marks, stops, strict=True))]
    else:
        parts = bare.split(";")[:-1] if ";" in bare else bare.strip().split("\n")
    names = [" ".join(part.split()) for part in parts]
    several = len(names) > 1 or (";" in bare and not marks)
    return frozenset(name for name in names if several and _JOINT_NAME.fullmatch(name))


def joint_by_remarks(lists: Sequence[str], remarks: Collection[str]) -> frozenset[str]:
    """Names that hold "en" themselves in lists of municipalities, told by where somebody is from ("A. Bel (Berg en Dal)").

    A remark of that form tells it where the lists have its two halves only side by side, never one without the other.
    """
    plain = [" ".join(re.sub(r"\([^)]*\)", " ", text).split()) for text in lists]
    found: set[str] = set()
    for name in remarks:
        if not _JOINT_NAME.fullmatch(name) or not any(name in text for text in plain):
            continue
        rest = " ".join(text.replace(name, " ") for text in plain)
        if not any(re.search(rf"(?<![\w-]){re.escape(half)}(?![\w-])", rest) for half in name.split(" en ")):
            found.add(name)
    return frozenset(found)


def split_items(
    text: str, groups: bool = False, whole: Collection[str] = (), towns: Collection[str] = ()
) -> list[Item]:
    """The items of one list. With `groups`, a plural head keeps its names ("Ministeries van A, B en C" is one
    item); `whole` are names that hold "en" themselves, `towns` names that stand by themselves.
    """
    if but := _ALL_BUT.match(text):
        remark = " ".join(but["but"].split())
        return [Item(" ".join(but["all"].split()), remark, but.start("all"), but.end("but"))]
    text = _UNDONE.sub(" ", text)
    text = re.sub(r"[\n\v](?=\()", " ", text)  # a remark that a narrow panel sets on the next line
    text = _COLLEGE.sub(lambda m: re.sub(r"\s", "\x1f", m.group()), text)
    text = _OF_FIELDS.sub(lambda m: m["board"] + re.sub(r"\s", "\x1f", m.group()[len(m["board"]) :]), text)
    if groups:
        text = _ADJECTIVE.sub(r"\1 ", text)
        text = _joined_bodies(text, towns)
    for name in whole:  # of the same length, and without a word to cut at
        joined = r"\s+".join(re.escape(word) for word in name.split())
        text = re.sub(rf"(?<!\w){joined}(?!\w)", lambda m: re.sub(r"\s", "\x1f", m.group()), text)
        text = re.sub(rf"({re.escape(name.replace(' ', chr(31)))})\v(?=[A-ZÀ-Þ'’])", r"\1\n", text)
    if marks := list(_MARKED.finditer(text)):
        starts = [*([0] if text[: marks[0].start()].strip() else []), *(m.end() for m in marks)]
        stops = [*(m.start() for m in marks if m.start() > starts[0]), len(text)]
        return [
            replace(item, begin=item.begin + begin, end=item.end + begin)
            for begin, end in zip(starts, stops, strict=True)
            for item in split_items(text[begin:end].replace("\n", " "), groups, towns=towns)
        ]
    if "\v" in text:
        plain = re.sub(r"\([^)]*\)", "", text)
        listed = not re.search(r"[,;]|[^\S\x1f](?:en|&)[^\S\x1f]", plain)
        if groups:
            whole_lines = "," not in plain and all(
                _GROUPS.match(line) or not re.search(r"[^\S\x1f](?:en|&)(?:\s|$)", line)
                for line in re.split(r"[\v\n;]", plain)
            )
            text = _LINE_OF_BODY.sub("\n", text) if whole_lines else text
        elif listed:
            text = (_LINE_OF_LIST if "\n" in text or text.count("\v") > 1 else _LINE_OF_BODY).sub("\n", text)
        text = text.replace("\v", " ")
    pieces: list[tuple[int, int]] = []
    commas = _cut(text, _COMMA)
    if groups:
        for begin, end in commas:
            inner = text[begin:end]
            if pieces and _GROUPS.match(text[slice(*pieces[-1])].strip()) and _names_more(inner.strip(" .")):
                pieces[-1] = (pieces[-1][0], end)
            elif _GROUPS.match(inner.strip()) or (len(commas) > 1 and end != commas[-1][1]):
                pieces.append((begin, end))  # within a list, "en" before the last comma is part of a name
            else:
                for a, b in _cut(inner, _SPLIT):
                    before = text[slice(*pieces[-1])].strip() if a and pieces else ""
                    head = _GROUPS.match(before)
                    if head and before[head.end() :].strip() and inner[a:b].strip(" .") in towns:
                        pieces[-1] = (pieces[-1][0], begin + b)  # "de gemeenten A en B"
                    else:
                        pieces.append((begin + a, begin + b))
    else:
        pieces = _cut(text, _SPLIT)
    items: list[Item] = []
    if pieces and not groups and (led := _LED.match(text[slice(*pieces[0])])):
        pieces[0] = (pieces[0][0] + led.end(), pieces[0][1])
    for begin, end in pieces:
        raw = text[begin:end]
        others: list[Item] = []
        if not groups and (others := _in_role(raw, begin)):
            raw = raw[: raw.index("(")] + raw[raw.index(")") + 1 :]
        name = re.sub(r"\([^)]*\)", " ", raw)
        name = " ".join(name.replace("\x1e", ",").split()).strip(" .,;:*")
        if not re.search(r"\w", name):
            items += others
            continue
        remarks = re.findall(r"\(([^)]*)\)", raw)
        begin += len(raw) - len(raw.lstrip())
        items.append(Item(name, " ".join(" ".join(remarks).split()) or None, begin, begin + len(raw.strip())))
        items += others
    return items


def _in_role(raw: str, begin: int) -> list[Item]:
    """Who the brackets behind a name say take part in another role: "Dorp (agendalid: Berg)"."""
    inner = re.search(r"\(([^()]*)\)", raw)
    told = _IN_ROLE.fullmatch(" ".join(inner[1].split())) if inner else None
    if inner is None or told is None:
        return []
    role = " ".join((told["before"] or told["role"]).split())
    at = begin + inner.start(1)
    names = told["first"] or told["names"]
    return [Item(item.naam, role, at, at + len(inner[1])) for item in split_items(names)]


def _joined_bodies(text: str, towns: Collection[str]) -> str:
    """A list of parties, of the same length, without a place to cut within the name of one ("waterschap Aa en Maas")."""

    def whole(match: re.Match[str]) -> str:
        if match.groupdict().get("other") in towns:
            return match.group()
        return re.sub(r"\s", "\x1f", match.group()).replace(",", "\x1e")

    for names in (_OF_WATERS, _OF_OFFICES, _NAMED_PAIR):
        text = names.sub(whole, text)
    return text


def is_all_but(text: str) -> bool:
    """Whether a list says who takes part by who does not ("Alle gemeenten behalve A"), or names all at once."""
    return bool(_ALL_BUT.match(text) or _ALL.match(text))


def names_body(said: str) -> bool:
    """Whether a name is that of an organisation or a board ("Provincie X", "Bestuurlijk overleg Wonen")."""
    return bool(_BOARD.match(said.strip()))


def _names_more(said: str) -> bool:
    """Whether a part of a list is only a name, which goes on with the plural head before it; "Stichting X" is not."""
    return bool(_BARE.match(said)) and not re.match(_BODY, said, re.I)


def _cut(text: str, marks: re.Pattern[str]) -> list[tuple[int, int]]:
    """Cut at marks outside brackets."""
    masked = re.sub(r"\([^)]*\)", lambda m: "·" * len(m.group()), text)
    out: list[tuple[int, int]] = []
    start = 0
    for match in marks.finditer(masked):
        out.append((start, match.start()))
        start = match.end()
    out.append((start, len(text)))
    return [(a, b) for a, b in out if text[a:b].strip()]


def parts_by_heading(page: Page, begin: int, end: int) -> list[tuple[str | None, int, int]]:
    """A field that holds several lists, each under a line that ends in a colon: (that line, begin, end of its
    list).
    """
    lines = drawn_lines(page, begin, end)
    texts = [page.text[a:b].strip() for a, b in lines]
    out: list[tuple[str | None, int, int]] = []
    head: str | None = None
    start = begin
    k = 0
    while k < len(lines):
        bare = head is not None and not page.text[start : lines[k][0]].strip()
        stop = None if bare else _heading_end(texts, k)
        if stop is None:
            k += 1
            continue
        first = lines[k][0]
        if first > start and page.text[start:first].strip():
            out.append((head, start, first))
        last = lines[stop]
        colon = page.text.rfind(":", lines[k][0], last[1])
        head = " ".join(page.text[first:colon].split())
        start = colon + 1
        k = stop + 1
    if page.text[start:end].strip():
        out.append((head, start, end))
    return out or [(None, begin, end)]


def _heading_end(texts: Sequence[str], k: int) -> int | None:
    """Whether a heading starts at line k: a capital, no list before it goes on, and a colon within three
    lines.
    """
    if not texts[k][:1].isupper() or (k and texts[k - 1].endswith((",", " en", "&"))):
        return None
    for stop in range(k, min(k + 3, len(texts))):
        if "," in texts[stop].split(":")[0]:
            return None
        if ":" in texts[stop]:
            return stop
    return None
