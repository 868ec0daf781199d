"""The gate for generated sentences: what a model writes passes only where a source that it names carries
it."""

from assistant.claims.clean import commands, forbidden, harmless, leaks, plain_sentence
from assistant.claims.gate import TOKEN, Gate, Source, Verdict, english
from assistant.claims.matching import Piece

__all__ = [
    "TOKEN",
    "Gate",
    "Piece",
    "Source",
    "Verdict",
    "commands",
    "english",
    "forbidden",
    "harmless",
    "leaks",
    "plain_sentence",
]
