"""What answering works with: the request, everything made once for a generation, and what is noted on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from assistant.draft import Draft
from assistant.evidence.retrieve import Hits, Retriever, Stems
from assistant.lookup.common import Desk
from assistant.quoting.extract import Extractor
from assistant.quoting.reach import Reach
from assistant.reading.field_model import FieldModel, models
from assistant.reading.question import Question, Turn
from assistant.understand import Understander
from assistant.words.lexicon import Lexicon
from ingest.library import Library

if TYPE_CHECKING:
    from assistant.claims import Gate
    from assistant.generate.writer import Writer


@dataclass(frozen=True, slots=True)
class AskRequest:
    """A question as POST /v1/vragen takes it."""

    vraag: str
    geschiedenis: tuple[Turn, ...] = ()
    gesprek: str | None = None
    documenten: tuple[str, ...] = ()
    wijze: str = "auto"


@dataclass(slots=True)
class Trace:
    """What happened on the way to an answer, for `uitleg`."""

    question: Question | None = None
    lookup: str = ""
    hits: Hits = field(default_factory=lambda: Hits(()))
    draft: Draft | None = None
    dropped: list[str] = field(default_factory=list)
    model: dict[str, Any] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)


class Reader:
    """Everything that answering from one generation needs, made once for it; `writer` is the language model, if any;
    `field_models` tell what is asked of a name, those of the package if not given; `stems` are those of its passages, if made already."""

    def __init__(
        self,
        library: Library,
        writer: Writer | None = None,
        field_models: Mapping[str, FieldModel] | None = None,
        stems: Stems | None = None,
    ) -> None:
        self.library = library
        self.writer = writer
        self.lexicon = Lexicon.of(library)
        self.stems = Stems.of(library) if stems is None else stems
        field_models = models() if field_models is None else field_models
        self.understander = Understander(self.lexicon, field_models)
        self.retriever = Retriever(self.lexicon, self.stems)
        self.desk = Desk(library, self.lexicon, self.retriever, field_models, self.understander.part)
        self.extractor = Extractor(self.lexicon, self.stems)
        self.reach = Reach(library)

    @cached_property
    def gate(self) -> Gate:
        """The gate for sentences of a language model."""
        from assistant.claims import Gate

        return Gate.of(self.library)

    @cached_property
    def subjects(self) -> dict[tuple[str, int], str]:
        """What each page is about, where that is one dossier."""
        from assistant.claims.sources import subjects

        return subjects(self.library)
