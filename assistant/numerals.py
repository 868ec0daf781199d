"""Numbers in words, folded."""

from __future__ import annotations

NUMERALS = tuple(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
)  # a word's place is its number
SEVERAL = {word: number for number, word in enumerate(NUMERALS[:13]) if number > 1}  # as lists are counted
