"""What the model may look up while it writes: the search and the register, as functions or in plain lines.
Both only read."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, MessageRole, ToolCallBlock
from llama_index.core.tools import BaseTool, FunctionTool

from assistant.claims.matching import Source
from assistant.claims.sources import numbered, record_source, register_sources
from assistant.lookup import look_up

if TYPE_CHECKING:
    from assistant.generate.grounds import Grounds
    from assistant.reader import Reader

_PLAIN = re.compile(r"^\W{0,3}(ZOEK|OPZOEKEN)\s*:\s*(\S.{1,250})$")
SEARCH, LOOK_UP = "zoek_in_documenten", "zoek_in_register"
_FOUND = 4


def _search(zoekvraag: str) -> str:
    """Zoekt passages in de documenten. Geef enkele woorden of een korte vraag."""
    return zoekvraag


def _register(vraag: str) -> str:
    """Zoekt in het register van dossiers, trekkers, gemeenten, acties, cijfers, lobbydoelen en begrippen.
    Geef een hele vraag."""
    return vraag


def offered() -> list[BaseTool]:
    """The functions as the model sees them; they are carried out by `run`."""
    return [
        FunctionTool.from_defaults(fn=_search, name=SEARCH, description=_search.__doc__),
        FunctionTool.from_defaults(fn=_register, name=LOOK_UP, description=_register.__doc__),
    ]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A look-up that the model asks for; `question` is empty where its arguments were wrong."""

    name: str
    question: str
    id: str = ""


def wanted(response: ChatResponse | None) -> list[Wanted]:
    """The function calls of a message, arguments checked; at most two are carried out."""
    if response is None:
        return []
    out: list[Wanted] = []
    for block in response.message.blocks:
        if isinstance(block, ToolCallBlock):
            out.append(
                Wanted(block.tool_name, _argument(block.tool_kwargs), block.tool_call_id or f"call{len(out)}")
            )
    return out[:2]


def _argument(raw: object) -> str:
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError:
            return ""
    if not isinstance(raw, Mapping) or len(raw) != 1:
        return ""
    value = next(iter(raw.values()))
    return (
        " ".join(value.split())[:250]
        if isinstance(value, str) and next(iter(raw)) in ("zoekvraag", "vraag")
        else ""
    )


def plain(line: str) -> Wanted | None:
    """A look-up in the plain protocol: "ZOEK: ..." or "OPZOEKEN: ..." on a line of its own."""
    match = _PLAIN.match(line.strip())
    return Wanted(SEARCH if match[1] == "ZOEK" else LOOK_UP, match[2].strip()) if match else None


def run(reader: Reader, grounds: Grounds, asked: Wanted) -> str:
    """Carry out a look-up: its sources join the grounds; what the model reads about it comes back."""
    if asked.name not in (SEARCH, LOOK_UP):
        return "Die functie bestaat niet."
    if not asked.question:
        return "De aanroep klopt niet: geef één tekst mee."
    question = replace(reader.understander.understand(asked.question), documents=grounds.documents)
    fresh: list[Source] = []
    if asked.name == SEARCH:
        hits = reader.retriever.search(question, _FOUND, grounds.documents)
        known = {s.shown for s in grounds.sources.values()}
        first = 1 + sum(t.startswith("B") for t in grounds.sources)
        passages = [h.passage for h in hits.kept]
        fresh = [s for s in numbered(reader.library, passages, first, grounds.about) if s.shown not in known]
    else:
        draft, _ = look_up(question, reader.desk)
        first = 1 + sum(t.startswith("R") for t in grounds.sources)
        if draft is not None:
            fresh = register_sources(reader.library, draft, first)
            for record in draft.records[:3]:
                made = record_source(reader.library, record, f"R{first + len(fresh)}")
                if made is not None:
                    fresh.append(made)
    return grounds.add(fresh) or "Niets gevonden."


def answered(asked: Wanted, text: str) -> ChatMessage:
    """The message that gives the model what a function found."""
    return ChatMessage(
        role=MessageRole.TOOL, content=text, additional_kwargs={"tool_call_id": asked.id, "name": asked.name}
    )
