"""Other numbers, units and moments in the place of those of a sentence. Each rule takes the sentence, the pool and a random source,
and gives the new sentence or None where it does not fit."""

from __future__ import annotations

import re
from random import Random

from benchmarks.twists.pool import Pool, Sentence
from ingest.language import fold

_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
_NUMBER = re.compile(r"(?<![\w.,/–-])(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?![\w.,/–-]*\d)(?![\w/–-])")
_SPELLED = "twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
_UP = re.compile(
    r"(?:meer dan|ruim|minimaal|minstens|ten minste|boven|bijna|vanaf|over de|al|richting|naar|\+)\s*$"
)
_DOWN = re.compile(
    r"(?:maximaal|minder dan|hooguit|hoogstens|onder|tot|binnen|uiterlijk|ten hoogste|slechts|maar)\s*(?:de )?$"
)
_NO_COUNT = re.compile(
    r"(?:artikel|paragraaf|hoofdstuk|fase|variant|actie|thema|niveau|bijlage|versie|bod|nr\.?|RES|A|N|Q|pagina)\s*$"
)


def number(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another number: twice as much, half, or a step beside it, never one that the passage has."""
    found = [m for m in _NUMBER.finditer(said.text) if not _NO_COUNT.search(said.text[: m.start()])]
    found = [m for m in found if not re.fullmatch(r"(?:19|20)\d\d", m[1]) and not _of_date(said.text, m)]
    spelled = list(re.finditer(rf"(?<![\w-])({'|'.join(_SPELLED)})(?= [a-z]{{3,}}(?:en|s|er)\b)", said.text))
    if not found and not spelled:
        return None
    m = rng.choice([*found, *spelled])
    before = said.text[: m.start()]
    way = 1 if _UP.search(before) else -1 if _DOWN.search(before) else 0
    new = _other_word(m[1], way, rng) if m[1] in _SPELLED else _other_number(m[1], way, rng)
    if (
        new is None
        or re.search(rf"(?<![\d.,]){re.escape(new)}(?![\d])", said.passage.text)
        or fold(new) in said.around.split()
    ):
        return None
    return f"{before}{new}{said.text[m.end() :]}"


def _of_date(text: str, m: re.Match[str]) -> bool:
    return bool(re.match(rf" (?:{'|'.join(_MONTHS)})", text[m.end() :])) or bool(
        re.match(r"(?:e|de|ste)\b", text[m.end() :])
    )


def _other_word(word: str, way: int, rng: Random) -> str | None:
    k = _SPELLED.index(word)
    choices = [w for j, w in enumerate(_SPELLED) if j != k and (way == 0 or (j > k) == (way > 0))]
    return rng.choice(choices) if choices else None


def _other_number(written: str, way: int, rng: Random) -> str | None:
    grouped, decimals = "." in written, len(written.partition(",")[2])
    value = float(written.replace(".", "").replace(",", "."))
    if value == 0:
        return None
    factors = {1: (1.4, 2, 3), -1: (0.5, 0.7, 0.3), 0: (0.5, 0.7, 1.5, 2, 1.2)}[way]
    new = value * rng.choice(factors)
    if decimals:
        return (
            f"{new:.{decimals}f}".replace(".", ",")
            if f"{new:.{decimals}f}" != f"{value:.{decimals}f}"
            else None
        )
    whole = round(new)
    for step in (1000, 100, 10, 5):
        if value % step == 0 and whole >= 2 * step:
            whole = round(whole / step) * step
            break
    if whole == value or whole < 1:
        return None
    return f"{whole:,}".replace(",", ".") if grouped or whole >= 10000 else str(whole)


_UNITS = [
    ("per week", "per maand"), ("per jaar", "per maand"), ("per maand", "per week"), ("per dag", "per jaar"), ("per kwartaal", "per maand"),
    ("miljoen", "miljard"), ("miljard", "miljoen"), ("hectare", "kilometer"), ("kilometer", "meter"), ("TWh", "GWh"), ("jaarlijks", "maandelijks"),
    ("jaarlijkse", "wekelijkse"), ("halfjaarlijks", "tweejaarlijks"), ("halfjaarlijkse", "tweejaarlijkse"), ("maandelijks", "jaarlijks"),
    ("uur per week", "dagen per week"), ("keer per jaar", "keer per maand"), ("keer per kwartaal", "keer per week"), ("m2", "hectare"),
    ("maanden", "jaren"), ("weken", "maanden"), ("(?<!per )uur", "dagen"), ("kV", "kW"), ("Elke twee jaar", "Elke twee maanden"), ("km", "m"), ("euro", "dollar"),
    ("minuten", "uur"), ("procent", "promille"), ("Jaarlijks", "Maandelijks"), ("Halfjaarlijks", "Tweejaarlijks"),
]  # fmt: skip


def unit(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another unit or another frequency beside the same number."""
    fits = [(a, b) for a, b in _UNITS if re.search(rf"(?<![\w-]){a}(?![\w-])", said.text)]
    longest = [p for p in fits if not any(p is not q and p[0] in q[0] for q in fits)]
    if not longest:
        return None
    old, new = rng.choice(longest)
    if fold(new) in said.around.split():
        return None
    return re.sub(rf"(?<![\w-]){old}(?![\w-])", new, said.text, count=1)


def year(said: Sentence, pool: Pool, rng: Random) -> str | None:
    """Another year, month, day or quarter; earlier where the sentence sets a bound."""
    places = [
        *re.finditer(r"(?<![\w-])(?:19|20)\d\d(?![\w-])", said.text),
        *re.finditer(rf"(?<![\w-])(?:{'|'.join(_MONTHS)})(?= \d{{4}}|[ .,])", said.text),
        *re.finditer(rf"(?<![\w-])\d{{1,2}}(?= (?:{'|'.join(_MONTHS)}))", said.text),
        *re.finditer(r"\bQ[1-4]\b", said.text),
    ]
    places = [
        m
        for m in places
        if m.group() != "mei" or re.search(r"\b(?:in|op|eind|begin|\d) $", said.text[: m.start()])
    ]
    if not places:
        return None
    m = rng.choice(places)
    old = m.group()
    if old in _MONTHS:
        new = _MONTHS[(_MONTHS.index(old) + rng.choice((-3, -2, -1, 1, 2, 4))) % 12]
    elif old.startswith("Q"):
        new = f"Q{int(old[1]) % 4 + 1}"
    elif len(old) == 4:
        new = str(int(old) - rng.choice((1, 2, 3, 5)))
    else:
        new = str((int(old) + rng.choice((3, 7, 9, 11))) % 28 + 1)
    if old == new or re.search(rf"(?<!\w){new}(?!\w)", said.passage.text) or fold(new) in said.around.split():
        return None
    return f"{said.text[: m.start()]}{new}{said.text[m.end() :]}"
