"""The gate for generated sentences: what a model writes passes only where a source that it names carries
it."""

from assistant.claims.clean import commands, english, forbidden, harmless, leaks, plain_sentence
from assistant.claims.closest import Closest, closest, quoted, retold, stand_in
from assistant.claims.gate import Gate, Verdict
from assistant.claims.matching import Piece, Source
from assistant.claims.tokens import TOKEN

__all__ = [
    "TOKEN",
    "Closest",
    "Gate",
    "Piece",
    "Source",
    "Verdict",
    "closest",
    "commands",
    "english",
    "forbidden",
    "harmless",
    "leaks",
    "plain_sentence",
    "quoted",
    "retold",
    "stand_in",
]
