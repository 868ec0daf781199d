"""Numbers in words, folded."""

from __future__ import annotations

NUMERALS = tuple(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
)  # a word's place is its number
SEVERAL = {word: number for number, word in enumerate(NUMERALS[:13]) if number > 1}  # as lists are counted
TENS = {word: 10 * k for k, word in enumerate("twintig dertig veertig vijftig".split(), 2)}
COUNTS = {word: k for k, word in enumerate(NUMERALS) if k} | TENS  # as years are counted
