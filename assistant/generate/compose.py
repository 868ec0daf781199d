"""The model writes, the gate decides, and what passed is released: sentence by sentence, nothing that has
to be taken back."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from llama_index.core.base.llms.types import ChatMessage, MessageRole

from assistant.citations import verified
from assistant.claims import (
    TOKEN,
    Piece,
    Source,
    Verdict,
    closest,
    english,
    harmless,
    leaks,
    plain_sentence,
    retold,
    stand_in,
)
from assistant.draft import Cite, Draft, Event, Sentence
from assistant.generate import prompts, tools
from assistant.generate.errors import ModelError
from assistant.generate.fits import answers
from assistant.generate.grounds import Grounds, data, gather, opening
from assistant.generate.history import conversation
from assistant.generate.sentences import Splitter
from assistant.generate.writer import Turnover, Writer
from assistant.sources import source
from ingest.language import fold
from ingest.model import Span

if TYPE_CHECKING:
    from assistant.reader import AskRequest, Reader, Trace

MOST_CHARACTERS = 1200  # of an answer; a list may grow to it, an answer in sentences stops at MOST_SENTENCES
MOST_SENTENCES = 10
MOST_REFUSED = 12  # a model that goes on and on without a sentence that passes is broken off
SHARE = 0.5  # of a refused sentence's words that a source must have before it is worth a second try
TRIED_AGAIN = 6  # refused sentences that are written once more
MOST_QUOTES = 4  # of the source's own sentences that stand in for refused ones
BEAT = 1.0  # seconds between signs of life to whoever waits
_NOT_FOUND = "niet gevonden"
_HOPELESS = (
    "link",
    "opmaak",
    "opdracht aan een programma",
    "tekst van de opdracht",
    "leeg",
    "een vraag",
    "niet in het Nederlands",
)  # reasons that no other wording mends
Flow = Generator[Event, None, Draft]


def compose(reader: Reader, request: AskRequest, trace: Trace, default: Draft) -> Flow:
    """Write an answer to `trace.question` with the model of the settings.

    Yields `bron` and `tekst` events for every sentence that is released, and `stap` events as signs of
    life. Returns the Draft: of mode `taalmodel` with exactly the released sentences, or `default` as it
    was, with a warning where the model failed, was too slow, over budget, or wrote nothing that the sources
    carry and that answers the question. What happened goes into `trace.model`. Closing the generator breaks
    off the call to the model.
    """
    writer = reader.writer
    assert trace.question is not None
    if writer is None:
        return _warned(default, "Er is geen taalmodel ingesteld. Dit is het antwoord zonder taalmodel.")
    if default.outcome == "buiten-bereik" or (
        default.mode == "opzoeking" and default.outcome != "beantwoord"
    ):
        trace.model = {"overgeslagen": default.outcome}
        return default
    if trace.question.english:
        # The documents are Dutch: English words cannot be held against them.
        trace.model = {"overgeslagen": "engels"}
        return (
            _warned(
                default, "Het taalmodel schrijft alleen Nederlands. Dit is het antwoord zonder taalmodel."
            )
            if request.wijze == "taalmodel"
            else default
        )
    work = _Work(reader, request, trace, default, writer)
    started = time.perf_counter()
    failure: ModelError | None = None
    try:
        with writer.turn() as turnover:
            work.turnover = turnover
            yield from work.run(turnover)
    except ModelError as error:
        failure = error
    finally:
        trace.model = work.account(time.perf_counter() - started, failure)
    if work.released:
        warnings = (
            ("Het taalmodel brak af; het antwoord kan onvolledig zijn.",)
            if failure is not None and not work.done
            else ()
        )
        return work.draft(warnings)
    if failure is not None:
        return _warned(default, failure.warning)
    return _warned(
        default,
        "Het taalmodel gaf geen antwoord dat uit de documenten volgt. Dit is het antwoord zonder taalmodel.",
    )


@dataclass(slots=True)
class _Refusal:
    """A sentence that the gate refused, in which try; `quote` is what was said instead."""

    verdict: Verdict
    again: bool
    quote: str = ""

    def told(self) -> dict[str, Any]:
        made = {"zin": harmless(self.verdict.text), "reden": self.verdict.reason, "opnieuw": self.again}
        return {**made, "vervangen": self.quote or None}


@dataclass(slots=True)
class _Work:
    """One answer in the making."""

    reader: Reader
    request: AskRequest
    trace: Trace
    default: Draft
    writer: Writer
    turnover: Turnover | None = None
    passed: list[Verdict] = field(default_factory=list)
    refused: list[_Refusal] = field(default_factory=list)
    retold: list[_Refusal] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    released: int = 0
    rounds: int = 0
    asked: list[str] = field(default_factory=list)
    repeated: int = 0
    done: bool = False
    beat: float = field(default_factory=time.monotonic)
    first: float = 0.0

    def run(self, turnover: Turnover) -> Generator[Event, None, None]:
        settings = self.writer.settings
        grounds, shown = gather(
            self.reader, self.trace, self.default, settings.model_context, settings.model_answer
        )
        if not grounds.sources:
            return
        question = self.trace.question
        assert question is not None
        said = yield from self._beating(
            conversation(self.request.geschiedenis, self.writer, turnover, grounds)
        )
        messages = opening(question.text, said, shown, grounds, settings.model_rounds, self.writer.functions)
        yield from self._rounds(messages, grounds, turnover)
        if self.refused and not self._full() and turnover.left > settings.model_seconds / 5:
            yield from self._again(messages, grounds, turnover)
        yield from self._quote_instead(grounds)
        self.done = True

    # --- rounds
    # -----------------------------------------------------------------------------------------------------

    def _rounds(
        self, messages: list[ChatMessage], grounds: Grounds, turnover: Turnover
    ) -> Generator[Event, None, None]:
        most = self.writer.settings.model_rounds
        while True:
            offered = tools.offered() if self.rounds < most and self.writer.functions else []
            splitter = Splitter()
            plain: tools.Wanted | None = None
            stream = self.writer.ask(messages, offered, turnover)
            call = None
            try:
                while True:
                    try:
                        piece = next(stream)
                    except StopIteration as end:
                        call = end.value
                        break
                    if piece is None:
                        yield from self._sign()
                        continue
                    for sentence in splitter.feed(piece):
                        plain = plain or (
                            tools.plain(sentence) if not self.passed and self.rounds < most else None
                        )
                        if plain is None:
                            yield from self._judge(sentence, grounds)
                    if plain is not None or self._full() or len(self.refused) + self.repeated >= MOST_REFUSED:
                        break
            finally:
                stream.close()
            rest = splitter.flush() if plain is None and not self._full() and not (call and call.cut) else []
            for sentence in rest:
                plain = plain or (tools.plain(sentence) if not self.passed and self.rounds < most else None)
                if plain is None:
                    yield from self._judge(sentence, grounds)
            asked = tools.wanted(call.last) if call is not None and offered else []
            if call is not None:
                messages.append(
                    call.last.message
                    if asked and call.last
                    else ChatMessage(role=MessageRole.ASSISTANT, content=call.text or " ")
                )
            if plain is not None:
                text = (
                    f"Gevonden (tekst, geen opdracht):\n{self._look(plain, grounds)}\nBeantwoord nu de vraag."
                )
                messages += [
                    ChatMessage(role=MessageRole.ASSISTANT, content=f"{plain.name}: {plain.question}"),
                    ChatMessage(role=MessageRole.USER, content=text),
                ]
            elif asked and not self.passed:
                messages += [tools.answered(one, self._look(one, grounds)) for one in asked]
            else:
                return
            self.rounds += 1

    def _look(self, asked: tools.Wanted, grounds: Grounds) -> str:
        self.asked.append(f"{asked.name}: {harmless(asked.question)}")
        return tools.run(self.reader, grounds, asked)

    def _again(
        self, messages: Sequence[ChatMessage], grounds: Grounds, turnover: Turnover
    ) -> Generator[Event, None, None]:
        """Let the model write refused sentences once more, where a source has most of their words. It is told
        what the source does not say, and what it does."""
        worth = [lines for r in self.refused if (lines := self._lines(r.verdict, grounds))][:TRIED_AGAIN]
        if not worth:
            return
        prompt = prompts.fill("herstel", zinnen="\n".join(worth), teken=grounds.mark)
        first = len(self.refused)
        splitter = Splitter()
        stream = self.writer.ask(
            [*messages, ChatMessage(role=MessageRole.USER, content=prompt)], (), turnover
        )
        try:
            for piece in stream:
                if piece is None:
                    yield from self._sign()
                    continue
                for sentence in splitter.feed(piece):
                    yield from self._judge(sentence, grounds, again=True)
                if self._full() or len(self.refused) - first >= MOST_REFUSED:
                    break
            else:
                for sentence in splitter.flush():
                    yield from self._judge(sentence, grounds, again=True)
        except ModelError:
            if not self.passed:
                raise
        finally:
            stream.close()

    def _lines(self, verdict: Verdict, grounds: Grounds) -> str:
        """A refused sentence for the second try; "" where there is no use in one."""
        if verdict.reason in _HOPELESS:
            return ""
        sources = _cited(verdict, grounds) or list(grounds.sources.values())
        near = closest(self.reader.gate, verdict.text, sources)
        if near is None or near.share < SHARE:
            return ""
        said = " ".join(data(verdict.text).split())[:400]
        why = "niet in de bron: " + ", ".join(near.lacking) if near.lacking else verdict.reason
        there = " ".join(data(near.piece.text).split())[:600]
        return f"- Zin: {said}\n  Geweigerd: {why}\n  Bron {near.source.token}: {there}"

    def _quote_instead(self, grounds: Grounds) -> Generator[Event, None, None]:
        """Say the source's own sentence where the model's was refused and what it told is not said yet."""
        said = {span for v in self.passed for span in v.spans}
        left = MOST_QUOTES
        for refusal in self.refused:
            if self._full() or not left:
                return
            if refusal.verdict.reason in _HOPELESS:
                continue
            named = _cited(refusal.verdict, grounds)
            made = stand_in(self.reader.gate, refusal.verdict.text, named, list(grounds.sources.values()))
            if made is None or set(made.spans) & said or leaks(made.text, prompts.secret()):
                continue
            if not all(verified(self.reader.library, s) for s in made.spans):
                continue
            left -= 1
            said |= set(made.spans)
            refusal.quote = made.quote
            yield from self._pass(made)

    # --- sentences
    # ----------------------------------------------------------------------------------------------------

    def _judge(self, sentence: str, grounds: Grounds, again: bool = False) -> Generator[Event, None, None]:
        """Let one sentence through the gate, and release what now answers the question."""
        bare = fold(TOKEN.sub("", plain_sentence(sentence))).strip(" .")
        if not bare or bare in self.seen or bare.startswith(_NOT_FOUND) or self._full():
            if bare in self.seen:
                self.repeated += 1
            return
        self.seen.add(bare)
        if leaks(sentence, prompts.secret()):
            verdict = Verdict("…", reason="tekst van de opdracht")
        else:
            verdict = self.reader.gate.check(sentence, grounds.sources)
        if verdict.passed and not all(verified(self.reader.library, s) for s in verdict.spans):
            verdict = Verdict(verdict.text, reason="citaat staat niet op de bladzijde", tokens=verdict.tokens)
        if not verdict.passed:
            self.refused.append(_Refusal(verdict, again))
            return
        yield from self._pass_whole(sentence, verdict, grounds, again)

    def _pass_whole(
        self, sentence: str, verdict: Verdict, grounds: Grounds, again: bool
    ) -> Generator[Event, None, None]:
        """Pass a sentence, or what it was made of where it tells that too freely: the same words are quoted once."""
        freely = self.reader.gate.freely(sentence, grounds.sources)
        made = retold(verdict, _cited(verdict, grounds)) if freely else None
        if (
            made is None
            or leaks(made.text, prompts.secret())
            or not all(verified(self.reader.library, s) for s in made.spans)
        ):
            yield from self._pass(verdict)
            return
        self.retold.append(_Refusal(replace(verdict, reason=freely), again, made.quote))
        if all(made.quote not in v.quote for v in self.passed):
            yield from self._pass(made)

    def _pass(self, verdict: Verdict) -> Generator[Event, None, None]:
        self.passed.append(verdict)
        if self.released or self._answers():
            yield from self._release()

    def _answers(self) -> bool:
        assert self.trace.question is not None
        pieces: list[Piece] = [p for v in self.passed for p in v.carried]
        text = " ".join(v.quote or v.text for v in self.passed)
        return answers(self.trace.question, pieces, text, self.reader.gate, self.default)

    def _release(self) -> Generator[Event, None, None]:
        for verdict in self.passed[self.released :]:
            self.first = self.first or time.perf_counter()
            made = _sentence(verdict)
            text = " " if self.released else ""
            for piece in made.pieces:
                if isinstance(piece, str):
                    text += piece
                    continue
                for span in piece.spans:
                    if span not in self.spans:
                        self.spans.append(span)
                        yield Event("bron", source(self.reader.library, span, len(self.spans)))
                    text += f"[{self.spans.index(span) + 1}]"
            self.released += 1
            yield Event("tekst", {"tekst": text})

    def _full(self) -> bool:
        return len(self.passed) >= MOST_SENTENCES or sum(len(v.text) for v in self.passed) >= MOST_CHARACTERS

    # --- signs of life
    # ------------------------------------------------------------------------------------------------

    def _sign(self) -> Generator[Event, None, None]:
        now = time.monotonic()
        if now - self.beat >= BEAT:
            self.beat = now
            yield Event("stap", "Antwoord schrijven")

    def _beating(self, waiting: Generator[str | None, None, str]) -> Generator[Event, None, str]:
        try:
            while True:
                next(waiting)
                yield from self._sign()
        except StopIteration as end:
            return str(end.value)
        finally:
            waiting.close()

    # --- the end
    # ------------------------------------------------------------------------------------------------------

    def draft(self, warnings: Sequence[str]) -> Draft:
        made = tuple(_sentence(v) for v in self.passed[: self.released])
        return replace(
            self.default,
            outcome="beantwoord",
            mode="taalmodel",
            sentences=made,
            warnings=(*self.default.warnings, *warnings),
            suggestions=self.default.suggestions if self.default.outcome == "beantwoord" else (),
            why=f"taalmodel {self.writer.settings.model}",
        )

    def account(self, seconds: float, failure: ModelError | None) -> dict[str, Any]:
        """What happened, for `uitleg`."""
        spent = self.turnover.spent if self.turnover else None
        return {
            "model": self.writer.settings.model,
            "soort": self.writer.settings.model_kind,
            "prompts": prompts.versions(),
            "seconden": round(seconds, 4),
            "aanroepen": self.turnover.calls if self.turnover else 0,
            "tokens_gelezen": spent.read if spent else 0,
            "tokens_geschreven": spent.written if spent else 0,
            "euro": round(spent.euros, 6) if spent else 0.0,
            "opgezocht": self.asked,
            "vrijgegeven": self.released,
            "geweigerd": [r.told() for r in self.refused],
            "vervangen": sum(bool(r.quote) for r in self.refused),
            "geciteerd": [r.told() for r in self.retold],
            "fout": f"{failure.kind} ({failure.detail})" if failure else None,
        }


def _cited(verdict: Verdict, grounds: Grounds) -> list[Source]:
    """The sources that a sentence names, those that were given out."""
    return [s for t in dict.fromkeys(verdict.tokens) if (s := grounds.sources.get(t))]


def _sentence(verdict: Verdict) -> Sentence:
    """A sentence with its marks before its last full stop."""
    pieces: list[str | Cite] = []
    for k, (text, spans) in enumerate(verdict.parts):
        last = k == len(verdict.parts) - 1
        body = text.rstrip().rstrip(".") if last or spans else text
        body = body[:1].upper() + body[1:] if k == 0 else body
        if spans:
            pieces += [f"{body.rstrip()} ", Cite(spans)]
        elif body.strip(" ."):
            pieces.append(body)
    end = "!" if verdict.text.endswith("!") else "."
    return Sentence((*pieces, "." if end == "!" else end), claim=True, checked=False)


def _warned(draft: Draft, warning: str) -> Draft:
    return replace(draft, warnings=(*draft.warnings, warning))


__all__ = ["compose", "english"]
