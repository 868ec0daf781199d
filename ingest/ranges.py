"""From one amount to another ("100 - 120", "5 tot 8%"): a figure, and no span of years."""

AMOUNT = r"(?:€\s?)?\d[\d.,]*\s?(?:%|x|m2|m²|ha|uur|fte|mln|miljoen|euro|kg|km)?"
NO_YEARS = r"(?!(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)$)"
