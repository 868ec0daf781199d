"""The figures of texts as operands: value, unit, the words around each, and where each stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.evidence.marks import DATE, NUMBERED
from ingest.language import STOPWORDS, fold, stem
from ingest.records.numbers import number
from ingest.records.units import caption_unit

_FIGURE = re.compile(
    r"(?<![\w.,/§-])(€\s?|\+\s?)?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?!\.\d)\+?(?![\w/²])|(?<![\w.,/§-])()(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?=m2|m²|km\b|ha\b)"
)
_SIGNS = {
    "%": "%", "procent": "%", "procentpunt": "%", "m2": "m2", "m²": "m2", "km": "km", "kilometer": "km", "twh": "TWh",
    "terawattuur": "TWh", "gwh": "GWh", "mw": "MW", "kv": "kV", "ha": "ha", "hectare": "ha", "uur": "uur", "uren": "uur",
    "jaar": "jaar", "jaren": "jaar", "minuten": "minuut", "minuut": "minuut", "maanden": "maand", "weken": "week", "dagen": "dag", "euro": "euro", "fte": "fte",
}  # fmt: skip
_OFTEN = re.compile(r"\b(?:jaarlijkse?|(?:per|elk|ieder) jaar|gemiddelde?)\b")
_RATE = re.compile(
    r" per (?:(?:ambtelijk|bestuurlijk) )?(?:week|dag|maand|overleg|vergadering|keer)\b"
)  # "1 uur per week" is no hour
_SCALES = {"miljoen": 1e6, "mln": 1e6, "miljard": 1e9, "mld": 1e9, "duizend": 1e3}
_ABOUT = re.compile(
    r"\b(bijna|ruim|circa|ca\.?|ongeveer|zo'n|rond de|meer dan|minder dan|ten minste|minimaal|maximaal)\s+$|\+\s?$"
)
_NUMBERED = re.compile(rf"\b(?:{NUMBERED}|acties|pagina|stap|variant|niveau|lid)\s?$", re.I)
_OWN_YEAR = re.compile(r"\s?[^\W\d_]+ in ((?:19|20)\d{2})\b(?! (?:en|tot|t/m)\b)")  # "40 uur in 2025"
_RANGE_AFTER = re.compile(r"^\s*(?:tot|à|a|-|–)\s*\d")
_RANGE_BEFORE = re.compile(r"\d\+?\s*(?:tot|à|a|-|–)\s*$")
_VERBS = frozenset(
    "gebouwd gehuisvest gerealiseerd toegewezen toe huisvest zijn worden werden hebben betreft bij opgenomen voorzien min plus".split()
)


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure of a text. `unit` is "" where none is told; `text` is which text it stands in, `near` the stems between the
    figures beside it, `years` the years there; `sure` is False for "bijna", "ruim" and the like; `scale` is
    a million for a value that is written in millions; `begin` is its
    place in its text."""

    value: float
    unit: str
    written: str
    text: int
    near: frozenset[str]
    years: frozenset[int]
    sure: bool = True
    scale: float = 1.0
    begin: int = 0
    often: bool = False

    def like(self, other: Operand) -> bool:
        """Whether both count the same."""
        if self.unit or other.unit:
            return self.unit == other.unit
        return self.scale == other.scale > 1


def operands(
    texts: Sequence[str], stems_of: Callable[[str], frozenset[str]], ranges: bool = False
) -> list[Operand]:
    """The figures of texts, in order. No years, dates, numbers of things, nor (without `ranges`) the ends of a range."""
    out: list[Operand] = []
    for at, text in enumerate(texts):
        flat = fold(text)
        if len(flat) != len(text):
            text = flat
        found = [m for m in _FIGURE.finditer(flat) if _counts(flat, m, ranges)]
        for k, match in enumerate(found):
            before, after = _beside(flat, found, k)
            unit, scale, written = _unit(
                flat[match.end() : match.end() + 90], text[match.end() : match.end() + 90]
            )
            if (match.group(1) or "").startswith("€"):
                unit, written = "euro", "euro"
            around = _around(before, after)
            own = _OWN_YEAR.match(flat[match.end() :])
            said = [own[1]] if own else re.findall(r"(?<![\d.,])(?:19|20)\d{2}(?![\d]|[.,]\d)", around)
            years = frozenset(int(y) for y in said)
            out.append(
                Operand(
                    float(number(match.group(2) or match.group(4))) * scale,
                    unit,
                    written,
                    at,
                    stems_of(around),
                    years,
                    not _ABOUT.search(flat[: match.start()]) and not match.group().endswith("+"),
                    scale,
                    match.start(),
                    _OFTEN.search(around) is not None,
                )
            )
    return out


def years_of(texts: Sequence[str], stems_of: Callable[[str], frozenset[str]]) -> list[Operand]:
    """The years of texts, each with the words that go with it; none that opens or closes a period."""
    out: list[Operand] = []
    for at, text in enumerate(texts):
        flat = fold(text)
        found = list(_YEAR.finditer(flat))
        for k, match in enumerate(found):
            if _PERIOD_AFTER.match(flat[match.end() :]) or _PERIOD_BEFORE.search(flat[: match.start()]):
                continue
            year = int(match.group())
            near = stems_of(_around(*_beside(flat, found, k)))
            out.append(Operand(year, "jaar", "jaar", at, near, frozenset([year]), begin=match.start()))
    return out


_YEAR = re.compile(r"(?<![\w.,/-])(?:19|20)\d{2}(?![\w/-]|[.,]\d)")
_PERIOD_AFTER = re.compile(r"\s*(?:-|–|t/m|tot en met|tot)\s*(?:\w+ )?(?:19|20)\d\d")
_PERIOD_BEFORE = re.compile(r"(?:19|20)\d\d\s*(?:-|–|t/m|tot en met|tot)\s*(?:\w+ )?$")


def _beside(flat: str, found: Sequence[re.Match[str]], k: int) -> tuple[str, str]:
    """What stands before and behind the k-th of the figures of a text, as far as it goes with that one."""
    match = found[k]
    before = _between(flat[found[k - 1].end() : match.start()])[1] if k else flat[: match.start()]
    last = k + 1 == len(found)
    after = flat[match.end() :] if last else _between(flat[match.end() : found[k + 1].start()])[0]
    return before, after


def _around(before: str, after: str) -> str:
    return f"{_clause(before, last=True)} {_clause(after, last=False)}"


_PARTS = re.compile(
    r"\b(?:en|maar|waarvan|ten opzichte van|tegen(?:over)?|naar|terwijl|versus|of|plus|daarna)\b|[;,•]"
)


def _between(text: str) -> tuple[str, str]:
    """What stands between two figures, parted: what goes with the first, and what with the second."""
    marks = list(_PARTS.finditer(text))
    if marks:
        return text[: marks[-1].start()], text[marks[-1].end() :]
    return " ".join(text.split()[:2]), text


def _clause(text: str, last: bool) -> str:
    """The part of what lies between two figures that goes with the one beside it."""
    parts = re.split(r"(?<=\w)[,;]\s+(?!en\b)|\.\s+", text)
    return (
        (parts[-1] if len(parts[-1].split()) > 1 or len(parts) == 1 else " ".join(parts[-2:]))
        if last
        else (parts[0] if len(parts[0].split()) > 1 or len(parts) == 1 else " ".join(parts[:2]))
    )


def _is_age(before: str, after: str) -> bool:
    """Whether a number is an age that heads a row or names people ("65 jaar en ouder", "tot 25 jaar: ", "65-plussers")."""
    if _AGED.match(after):
        return True
    return _AGE_AFTER.match(after) is not None and _AGE_BEFORE.search(before) is not None


_AGED = re.compile(r"\s?-?plus(?:ser)?s?\b|\s?\+?-?\s?jaar\s(?:en|of)\s(?:ouder|jonger)\b|\s?-?jarigen?\b")
_AGE_AFTER = re.compile(r"\s?jaar\s?(?::|–|-|\||$)")
_AGE_BEFORE = re.compile(r"(?:^|[.;|\n]\s*)(?:tot|onder|vanaf|boven)\s$")


def _counts(flat: str, match: re.Match[str], ranges: bool) -> bool:
    raw = match.group(2) or match.group(4)
    before, after = flat[: match.start()], flat[match.end() :]
    if re.fullmatch(r"(19|20)\d{2}", raw) and not re.match(r"\s*(woning|uur|uren|inwoners|banen)", after):
        return False
    if (
        _NUMBERED.search(before)
        or (not before.strip() and re.match(r"\.(?!\d)", after))  # the number of a row
        or (len(raw) < 3 and (DATE.match(after) or _is_age(before, after)))
        or (re.match(r"\s?\)", after) and not before.rstrip().endswith("+"))
    ):
        return bool(match.group(1))
    return ranges or not (_RANGE_AFTER.match(after) or _RANGE_BEFORE.search(before))


def _unit(flat: str, text: str) -> tuple[str, float, str]:
    """The unit behind a figure, its scale and how it is written: ("woningen", 1, "sociale huurwoningen")."""
    scale = 1.0
    words = list(re.finditer(r"%|[^\W_][\w²'’-]*", flat))
    if words and flat[: words[0].start()].strip(" +"):
        return "", scale, ""
    start = 0
    if words and words[0].group() in _SCALES:
        scale, start = _SCALES[words[0].group()], 1
        if (
            len(words) < 2
            or flat[words[0].end() : words[1].start()].strip()
            or words[1].group() in STOPWORDS | _VERBS
        ):
            return "", scale, ""
    named = re.match(r"\s?([A-ZÀ-Þ][a-zà-ÿ]{2,})", text)
    if named is not None and fold(named[1]) not in _SIGNS and fold(named[1]) not in ("euro", "euros"):
        return "", scale, ""  # "Lijn 48 Sint Odulf": a name, and nothing that is counted
    for k, word in enumerate(words[start : start + 6], start):
        token = word.group().rstrip("'")
        if k > start and flat[words[k - 1].end() : word.start()].strip(" "):
            break
        shown = " ".join(text[words[start].start() : word.end()].split())
        if token in _SIGNS:
            rate = _RATE.match(flat[word.end() :])
            if rate is not None:
                return f"{_SIGNS[token]}{rate.group()}", scale, f"{shown}{rate.group()}"
            return _SIGNS[token], scale, "%" if token == "procent" else shown
        if token.endswith("-") or (k > start and words[k - 1].group().endswith("-")):
            continue  # "in- en uitstappers"
        if token in STOPWORDS or token in _VERBS or token[0].isdigit():
            if not (k > start and k + 1 < len(words) and words[k - 2].group().endswith("-")):
                break
            continue
        known = caption_unit(token)
        if known:
            return known, scale, shown
        if not token.endswith("e") and len(token) > 2 and not _followed_by_known(words, k, flat):
            return stem(token), scale, shown
    return "", scale, ""


def _followed_by_known(words: Sequence[re.Match[str]], at: int, flat: str) -> bool:
    """Whether a known thing that is counted follows within the same words ("1.800 nieuwbouw sociale huurwoningen")."""
    for k in range(at + 1, min(at + 4, len(words))):
        token = words[k].group()
        if flat[words[k - 1].end() : words[k].start()].strip() or token in STOPWORDS or token in _VERBS:
            return False
        if caption_unit(token):
            return True
    return False
