"""From one amount to another ("100 - 120", "5 tot 8%"): a figure, and no span of years. And lines that say what amounts are in."""

import re

AMOUNT = r"(?:€\s?)?\d[\d.,]*\s?(?:%|x|m2|m²|ha|uur|fte|mln|miljoen|euro|kg|km)?"
NO_YEARS = r"(?!(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)$)"
_UNITS = re.compile(
    r"\(?\s*(?:(?:(?:alle|de)\s+)?(?:bedragen|getallen|aantallen|cijfers)(?:\s+(?:zijn|staan|luiden))?\s+(?:in|[x×]|maal)\b|[x×]\s?(?:€|1[. ]?000\b|(?:duizend|miljoen)\b)|€\s?[x×]\s?1)"
    r"[^;]{0,40}?\.?\)?",
    re.I,
)


def says_unit(text: str) -> bool:
    """Whether a line only says what the amounts of a table are in ("Bedragen x € 1.000")."""
    return bool(_UNITS.fullmatch(text.strip()))
