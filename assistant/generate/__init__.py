"""Answers written by a language model, released sentence by sentence through the gate of
`assistant.claims`."""

from assistant.generate.check import model_test
from assistant.generate.compose import compose
from assistant.generate.errors import ModelError
from assistant.generate.writer import Writer

__all__ = ["ModelError", "Writer", "compose", "model_test"]
