"""`vraagbaak model test`: says in plain words what works with the model of the settings, and what does
not."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from urllib.parse import urlsplit

from llama_index.core.base.llms.types import ChatMessage, MessageRole

from assistant.claims.tokens import TOKEN
from assistant.generate import prompts, providers, tools
from assistant.generate.budget import Ledger, Use
from assistant.generate.errors import ModelError
from assistant.generate.stream import Call
from assistant.generate.writer import Turnover, Writer
from assistant.settings import Settings

_ADVICE = {
    "onbereikbaar": "Er luistert niets op dat adres. Staat de server aan, en klopt MODEL_URL?",
    "traag": "Er kwam geen antwoord binnen de tijd. Is het model geladen? Verhoog anders "
    "MODEL_EERSTE_SECONDEN.",
    "toegang": "De sleutel wordt niet aanvaard. Controleer MODEL_KEY.",
    "vol": "De server weigert nu verzoeken (te druk of quotum op). Probeer het later.",
    "fout": "De server geeft een fout. Kijk in het logboek van de server.",
    "kapot": "Het antwoord is niet te lezen. Klopt MODEL_SOORT, en hoort er /v1 achter MODEL_URL?",
    "instelling": "De server kent dit verzoek niet. Controleer MODEL (de naam), MODEL_URL en MODEL_SOORT.",
    "budget": "Verhoog het budget of wacht tot morgen.",
}


def model_test(settings: Settings, say: Callable[[str], None] = print) -> int:
    """Try the model in steps; 0 where questions can be answered with it, else 1."""
    if not settings.model:
        say(
            "Er is geen taalmodel ingesteld: Vraagbaak antwoordt zonder. Stel MODEL in (en MODEL_URL, "
            "MODEL_KEY, MODEL_SOORT)."
        )
        return 1
    where = urlsplit(providers.address(settings))
    say(
        f"Taalmodel {settings.model} ({settings.model_kind}) op "
        f"{where.scheme}://{where.hostname or '?'}{f':{where.port}' if where.port else ''}{where.path}"
    )
    try:
        writer = Writer(settings)
        writer.llm  # noqa: B018  made here so that a missing extra is told first
    except ModelError as error:
        say(f"  Fout: {error.detail}.")
        return 1
    say("  Goed: de koppeling is geïnstalleerd.")
    if not _answers(writer, say):
        return 1
    _functions(writer, say)
    _budget(settings, say)
    say("Het taalmodel kan gebruikt worden.")
    return 0


def _answers(writer: Writer, say: Callable[[str], None]) -> bool:
    started = time.monotonic()
    turnover = Turnover(started + writer.settings.model_seconds)
    first = 0.0
    call: Call | None = None
    stream = writer.ask([ChatMessage(role=MessageRole.USER, content=prompts.text("proef"))], (), turnover)
    try:
        while True:
            piece = next(stream)
            first = first or (time.monotonic() - started if piece else 0.0)
    except StopIteration as end:
        call = end.value
    except ModelError as error:
        say(f"  Fout: {error.warning.split('.')[0]} ({error.detail}). {_ADVICE.get(error.kind, '')}")
        return False
    assert call is not None
    say(f"  Goed: het antwoordt; eerste woord na {first:.1f} s, klaar na {time.monotonic() - started:.1f} s.")
    if TOKEN.search(call.text):
        say("  Goed: het neemt een bronverwijzing over.")
    else:
        say(
            "  Let op: het neemt een bronverwijzing niet over. Zinnen zonder bron vervallen; dan komt het "
            "antwoord zonder taalmodel."
        )
    say(
        "  Goed: het meldt zijn verbruik."
        if call.used()
        else "  Let op: het meldt geen verbruik; tokens worden geschat."
    )
    return True


def _functions(writer: Writer, say: Callable[[str], None]) -> None:
    if not writer.functions:
        say("  Functies staan uit (MODEL_FUNCTIES=nee): opzoeken gaat met gewone regels.")
        return
    turnover = Turnover(time.monotonic() + writer.settings.model_seconds)
    asked = "Gebruik de functie zoek_in_documenten om te zoeken naar: proef."
    stream = writer.ask([ChatMessage(role=MessageRole.USER, content=asked)], tools.offered(), turnover)
    try:
        while True:
            next(stream)
    except StopIteration as end:
        called = tools.wanted(end.value.last)
    except ModelError:
        called = []
    if not writer.functions:
        say("  Let op: het kent geen functies; opzoeken gaat met gewone regels.")
    elif called and called[0].question:
        say("  Goed: het roept functies aan.")
    else:
        say("  Let op: het riep geen functie aan; zet MODEL_FUNCTIES=nee als antwoorden uitblijven.")


def _budget(settings: Settings, say: Callable[[str], None]) -> None:
    ledger = Ledger(settings)
    try:
        ledger.check(Use(), ledger.price(settings.model_context, settings.model_answer))
    except ModelError as error:
        say(
            f"  Let op: een volle vraag past niet in het budget {error.detail}; dan komt het antwoord "
            f"zonder taalmodel."
        )
    if settings.model_tokens_day or settings.model_euro_day:
        today = ledger.today()
        say(f"  Vandaag gebruikt: {today.tokens} tokens, {today.euros:.4f} euro.")


def run(argv: list[str]) -> int:
    """`vraagbaak model test`: the subcommand."""
    if argv in (["-h"], ["--help"]) or not argv:
        print(
            "gebruik: vraagbaak model test\n\nProbeert het ingestelde taalmodel en zegt wat werkt en wat "
            "niet."
        )
        return 0 if argv else 2
    if argv != ["test"]:
        print(f"vraagbaak model: '{argv[0]}' is geen opdracht; kies test.", file=sys.stderr)
        return 2
    return model_test(Settings.from_env())
