"""Sentences out of text that is still being written: each as soon as it is certain where it ends."""

from __future__ import annotations

import re

from ingest.language import sentences

_BEHIND = re.compile(
    r"([.!?])[ \t]*"
    r"((?:[\[【]\s*(?:bron\s*)?[A-Z]{0,2}\d{1,3}(?:\s*[,;/&]\s*[A-Z]?\d{1,3})*\s*[\]】][ \t]*)+)(\.?)",
    re.I,
)
_ENDED = re.compile(r"[\]】][ \t]*[.!?]$")


class Splitter:
    """Feed it pieces of text; it gives whole sentences. A mark behind the full stop is moved before it. A
    line that ends in a colon opens the first item of the list below it."""

    def __init__(self) -> None:
        self._held = ""
        self._lead = ""

    def feed(self, piece: str) -> list[str]:
        self._held += piece
        out: list[str] = []
        while "\n" in self._held:
            line, self._held = self._held.split("\n", 1)
            out += self._line(line)
        if _ENDED.search(self._held):
            line, self._held = self._held, ""
            return out + self._line(line)
        moved = _moved(self._held)
        found = sentences(moved)
        # The last one may still go on, and so may the one before a mark that has not closed yet.
        if len(found) > 1 and not re.search(r"[\[【][^\]】]*$", moved):
            cut = found[-1][0]
            self._held = moved[cut:]
            out += self._line(moved[:cut])
        return out

    def flush(self) -> list[str]:
        line, self._held = self._held, ""
        out = self._line(line)
        if self._lead:
            out.append(self._lead)
            self._lead = ""
        return out

    def _line(self, line: str) -> list[str]:
        moved = _moved(line)
        out: list[str] = []
        for begin, end in sentences(moved):
            text = moved[begin:end]
            if text.endswith(":") and not re.search(r"[\[【]", text):
                self._lead = text
                continue
            if self._lead:
                item = re.sub(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+", "", text)
                text, self._lead = f"{self._lead} {item}", ""
            out.append(text)
        return out


def _moved(text: str) -> str:
    return _BEHIND.sub(lambda m: f" {m[2].strip()}{m[1]} ", text)
