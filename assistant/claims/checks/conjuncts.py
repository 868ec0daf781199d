"""Two statements in one sentence of a source keep their words apart, and what somebody asks, demands or promises is not told as so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.claims.checks.laid import running
from assistant.claims.checks.spared import verbal
from assistant.claims.checks.tense import participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

_HANGS = listed(
    "dat of om die wie waar als wanneer indien omdat doordat zodat terwijl waarbij waarin waarvan"
)
_JOINS = listed("en maar niet geen")
_ARTICLES = listed("de het een")
_ASKS = re.compile(
    r"^(?:wil|willen|wilde|wilden|eist|eisen|eiste|eisten|vraagt|vragen|vroeg|gevraagd|verzoekt|verzocht|belooft|beloofde|beloofd"
    r"|hoopt|hopen|wenst|bepleit|dringt|opgeroepen|uitgenodigd)$"
)
_ASKED = listed("moet moeten wil willen wilde wilden wens eis verzoek belofte vraag")
_EXCEPT = listed("behalve uitgezonderd zodra voorwaarde")
_GETS = listed("krijgt krijgen kreeg kregen")
_DEMANDS = listed("eist eisen eiste claimt claimen")
_DONE = listed("is zijn heeft hebben was waren werd werden")
_ANNOUNCES = re.compile(r"^(?:kondig\w*|aangekondigd\w*|aankondig\w*)$")


def conjuncts_kept(said: Reading, view: View) -> str:
    """ "A verhuurt ze en B houdt toezicht" is not told as "A houdt toezicht", nor "vroeg in maart aan en kreeg in mei" as "kreeg in
    maart"."""
    if not running(view.piece) or said.words & _JOINS or any(True for _ in _pairs(said)):
        return ""
    for first, second in _pairs(view.unit):
        sides = [set(view.places(t)) for t in said.content if not t.meant]
        ahead = [p for p in sides if p and p <= first]
        behind = [p for p in sides if p and p <= second]
        if ahead and behind:
            return "de zin voegt woorden van twee mededelingen samen"
    return ""


def _pairs(reading: Reading) -> Iterator[tuple[set[int], set[int]]]:
    """The places of what two statements joined by "en" say each for itself: with a subject of its own, or of the subject of both."""
    tokens = reading.tokens
    for joint in tokens[1:-1]:
        if joint.low != "en":
            continue
        part = [t for t in tokens if t.part == joint.part and t.host < 0]
        ahead, behind = [t for t in part if t.at < joint.at], [t for t in part if t.at > joint.at]
        if not behind:
            continue
        verb = next((t.at for t in ahead if verbal(t, reading)), -1)
        named = next((t.at for t in behind if t.content), -1)
        other = next((t.at for t in behind if verbal(t, reading)), -1)
        before = [*ahead, *(t for t in behind if t.at < other)]
        if (
            verb < 0
            or other < 0
            or {t.low for t in before} & _HANGS
            or "en" in {t.low for t in behind if t.at < other}
        ):
            continue
        shared = other == joint.at + 1 and not participle(behind[0].low)
        if shared:
            yield _content(ahead, verb), _content(behind, other)
        elif behind[0].low in _ARTICLES and named < other:
            yield _content(ahead, 0), _content(behind, 0)


def _content(tokens: list[Token], begin: int) -> set[int]:
    return {t.at for t in tokens if t.content and t.at >= begin}


def asked_kept(said: Reading, view: View) -> str:
    """ "B wil dat het verplicht wordt" and "A is gevraagd om te betalen" do not say that it is so."""
    if not running(view.piece) or said.words & _ASKED or any(_ASKS.match(t.low) for t in said.tokens):
        return ""
    tokens = view.unit.tokens
    reached = {p for t in said.content for p in view.places(t)}
    if said.words & _GETS and view.unit.words & _DEMANDS and not view.unit.words & _GETS:
        return "de bron zegt alleen dat het gevraagd of beloofd is"
    for verb in tokens:
        if (
            _ANNOUNCES.match(verb.low)
            and verb.at not in reached
            and not any("kondig" in t.low for t in said.tokens)
        ):
            near = {t.at for t in tokens if t.clause == verb.clause and t.at > verb.at and t.content}
            if near & reached and said.words & _DONE:
                return "de bron zegt alleen dat het is aangekondigd"
        if not _ASKS.match(verb.low):
            continue
        opens = next(
            (
                t.at
                for t in tokens[verb.at + 1 : verb.at + 6]
                if t.part == verb.part and t.low in ("dat", "om")
            ),
            -1,
        )
        if opens < 0:
            continue
        if tokens[opens].low == "om" and "te" not in {
            t.low for t in tokens[opens:] if t.clause == tokens[opens].clause
        }:
            continue  # "dit vraagt om een inspanning"
        inside = {t.at for t in tokens[opens:] if t.clause == tokens[opens].clause and t.content}
        told = {p for p in reached if tokens[p].part == verb.part}
        if len(inside & reached) >= 2 and len(inside & reached) * 2 > len(told):
            return "de bron zegt alleen dat het gevraagd of beloofd is"
    return ""


def exception_kept(said: Reading, view: View) -> str:
    """What holds "behalve op zondag" is not told without that."""
    if not running(view.piece) or said.words & (
        _EXCEPT | {"alleen", "uitzondering", "niet", "geen", "mits", "als", "wanneer"}
    ):
        return ""
    tokens = view.unit.tokens
    reached = {p for t in said.content for p in view.places(t)}
    for token in tokens:
        inside = [t for t in tokens if t.clause == token.clause and t.at > token.at]
        before = {t.at for t in tokens if t.part == token.part and t.at < token.at and t.content}
        if token.low in _EXCEPT and len(before & reached) >= 2 and not any(t.at in reached for t in inside):
            return "de bron noemt een uitzondering"
    for token in tokens[1:-1]:
        aged = (
            token.amount is not None
            and tokens[token.at + 1].low == "jaar"
            and tokens[token.at - 1].low in ("tot", "vanaf", "onder")
        )
        before = {t.at for t in tokens if t.clause == token.clause and t.at < token.at and t.content}
        if aged and token.at not in reached and before and before <= reached:
            return "de bron zegt dit van een leeftijd"
    return ""
