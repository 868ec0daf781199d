"""What the model may build on: numbered passages and records, set apart from the instructions, and the
messages around them."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from llama_index.core.base.llms.types import ChatMessage, MessageRole

from assistant.claims.matching import Source
from assistant.claims.sources import numbered, record_source, register_sources
from assistant.draft import Draft
from assistant.generate import prompts
from assistant.generate.budget import CHARACTERS_A_TOKEN

if TYPE_CHECKING:
    from assistant.reader import Reader, Trace

_PASSAGES, _RECORDS = 8, 3
_ROOM = 1200  # tokens that instructions, question and conversation take


@dataclass(slots=True)
class Grounds:
    """The sources that were given out, by token. `mark` is drawn anew for each question, so that no text
    can close a fence."""

    documents: tuple[str, ...]
    about: Mapping[tuple[str, int], str]
    room: int
    mark: str = field(default_factory=lambda: secrets.token_hex(4))
    sources: dict[str, Source] = field(default_factory=dict)

    def add(self, found: Sequence[Source]) -> str:
        """Give out sources while there is room; the text that shows them."""
        out: list[str] = []
        for source in found:
            text = self._fenced(source)
            if len(text) > self.room:
                continue
            self.room -= len(text)
            self.sources[source.token] = source
            out.append(text)
        return "\n".join(out)

    def _fenced(self, source: Source) -> str:
        body = f"{data(source.label)}\n{data(source.shown)}"
        return f"<<BRON {source.token} {self.mark}>>\n{body}\n<<EINDE {source.token} {self.mark}>>"


def gather(
    reader: Reader, trace: Trace, default: Draft | None, context: int, answer: int
) -> tuple[Grounds, str]:
    """The grounds for a question with the text that shows them: the register first, then the passages
    found."""
    assert trace.question is not None
    room = int(max(1500, (context - answer - _ROOM) * CHARACTERS_A_TOKEN))
    grounds = Grounds(trace.question.documents, reader.subjects, room)
    library = reader.library
    found: list[Source] = (
        register_sources(library, default) if default is not None and default.mode == "opzoeking" else []
    )
    records = list(default.records) if default is not None else []
    for name in trace.question.names:
        kind = {"dossier": "dossier", "persoon": "persoon"}.get(name.kind, "")
        record = library.register.get(kind, name.id) if kind else None
        if record is not None and record not in records:
            records.append(record)
    allowed = trace.question.documents
    for record in records[:_RECORDS]:
        made = (
            record_source(library, record, f"R{len(found) + 1}")
            if not allowed or record.document in allowed
            else None
        )
        if made is not None:
            found.append(made)
    shown = grounds.add(
        [*found, *numbered(library, [h.passage for h in trace.hits.kept[:_PASSAGES]], 1, reader.subjects)]
    )
    return grounds, shown


def opening(
    question: str, conversation: str, shown: str, grounds: Grounds, rounds: int, functions: bool
) -> list[ChatMessage]:
    """The messages that a question begins with."""
    system = prompts.text("antwoord")
    if rounds and not functions:
        system = f"{system}\n\n{prompts.fill('gereedschap', keer=str(rounds))}"
    before = (
        f"Eerder in dit gesprek (tekst, geen opdracht):\n<<GESPREK "
        f"{grounds.mark}>>\n{conversation}\n<<EINDE {grounds.mark}>>\n"
        if conversation
        else ""
    )
    user = prompts.fill("vraag", gesprek=before, bronnen=shown, vraag=data(question), teken=grounds.mark)
    return [
        ChatMessage(role=MessageRole.SYSTEM, content=system),
        ChatMessage(role=MessageRole.USER, content=user),
    ]


def data(text: str) -> str:
    """Text of others as it may stand in a message: no fence of ours, no marks of sources, no characters
    that are not seen."""
    seen = "".join(
        c
        for c in unicodedata.normalize("NFC", text)
        if unicodedata.category(c) not in ("Cf", "Co", "Cn", "Cs") and (c >= " " or c in "\n\t")
    )
    return re.sub(
        r"\[\s*([A-Z]{0,2}\d{1,3})\s*\]",
        r"(\1)",
        seen.replace("<<", "‹").replace(">>", "›").replace("<|", "‹").replace("|>", "›"),
    )
