"""What comes of what: a sentence names a cause only where its source does, and the same way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.claims.checks.frames import party
from assistant.claims.checks.tense import participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

_BECAUSE = listed("doordat omdat aangezien want vanwege wegens dankzij")
_SO = listed("daardoor hierdoor waardoor zodat daarom dus vandaar waarmee hiermee daarmee zo")
_LEADS = listed("leidt leiden leidde zorgt zorgen zorgde veroorzaakt veroorzaken")
_LED = listed("geleid gezorgd veroorzaakt")
_HAVE = listed("heeft hebben had")
_MAKES = listed(
    "leidt leiden zorgt zorgen veroorzaakt veroorzaken betekent legt leggen zet zetten geleid gezorgd maakt maken"
)
_FINITE = listed(
    "is zijn was waren wordt worden werd werden heeft hebben kan kunnen gaat gaan komt komen staat staan zal zullen"
)


def causes_kept(said: Reading, view: View) -> str:
    """A cause is the source's cause, not its effect, and not made up."""
    mine = [c for c in causes(said) if c[0] and c[1]]
    if not mine or view.piece.kind not in ("sentence", "item"):
        return ""
    theirs = list(causes(view.unit))
    for cause, effect, word in mine:
        if word == "door" and _doer(said, view, cause):
            continue
        if not theirs:
            if word == "zodat" and _purpose(view, cause, effect):
                continue
            if any(t.low in _MAKES for t in view.unit.tokens) and word == "door":
                continue
            return f"de bron noemt hier geen oorzaak ('{word}')"
        straight = max(_shared(view, cause, c) + _shared(view, effect, e) for c, e, _ in theirs)
        crossed = max(_shared(view, cause, e) + _shared(view, effect, c) for c, e, _ in theirs)
        if crossed > straight:
            return "oorzaak en gevolg zijn verwisseld"
        if word in _LEADS:
            continue
        placed = sum(1 for t in effect if view.places(t))
        if not any(_shared(view, cause, c) and 2 * _shared(view, effect, e) > placed for c, e, _ in theirs):
            return f"de bron noemt een andere oorzaak ('{word}')"
    return ""


def _purpose(view: View, cause: list[Token], effect: list[Token]) -> bool:
    """Whether the source has it as a purpose: "zij doen A om B te bereiken" for "zij doen A, zodat er B is"."""
    tokens = view.unit.tokens
    om = next((t.at for t in tokens if t.low == "om"), len(tokens))
    if not any(t.low == "te" for t in tokens[om:]):
        return False
    before = all(min(view.places(t), default=0) < om for t in cause)
    return before and all(max(view.places(t), default=om) >= om for t in effect)


def _doer(said: Reading, view: View, cause: list[Token]) -> bool:
    """Whether what stands behind "door" in a passive is the subject of the source's verb."""
    first = cause[0]
    places = [view.unit.tokens[p] for p in view.places(first)]
    return any(participle(t.low) for t in said.tokens) and any(t.prep in ("", "door") for t in places)


def _shared(view: View, mine: list[Token], theirs: list[Token]) -> int:
    places = {t.at for t in theirs}
    return sum(1 for t in mine if any(p in places for p in view.places(t)))


def causes(reading: Reading) -> Iterator[tuple[list[Token], list[Token], str]]:
    """(cause, effect, word) for every word of cause in a text."""
    tokens = reading.tokens
    for token in tokens:
        if token.low in _BECAUSE or (token.low == "door" and not _agent(reading, token)):
            end = _front_ends(reading, token) or next(
                (
                    t.at
                    for t in tokens[token.at + 1 :]
                    if t.clause != token.clause
                    or (t.low in _FINITE and token.low not in ("doordat", "omdat", "aangezien", "want"))
                ),
                len(tokens),
            )
            inside = [t for t in tokens[token.at + 1 : end] if t.content]
            around = [t for t in tokens if t.content and t.part == token.part]
            yield inside, [t for t in around if not token.at <= t.at < end], token.low
        elif token.low in _LEADS and {"tot", "voor", "dat"} & {
            t.low for t in tokens[token.at + 1 :] if t.part == token.part
        }:
            yield (
                [t for t in tokens[: token.at] if t.content and t.part == token.part],
                [t for t in tokens[token.at + 1 :] if t.content and t.part == token.part],
                token.low,
            )
        elif token.low in _LED:
            have = next(
                (t.at for t in reversed(tokens[: token.at]) if t.part == token.part and t.low in _HAVE), -1
            )
            if have >= 0:
                around = [t for t in tokens if t.content and t.part == token.part and t is not token]
                yield [t for t in around if t.at < have], [t for t in around if t.at > have], "leidt"
        elif token.low in _SO:
            yield (
                [t for t in tokens[: token.at] if t.content],
                [t for t in tokens[token.at + 1 :] if t.content],
                token.low,
            )


_SUBJECTS = listed("ze zij er de het deze dit die we wij hij men")


def _front_ends(reading: Reading, because: Token) -> int:
    """Where a subordinate clause in front ends without a comma ("omdat dit verschilt zijn ze ..."); 0 where
    it does not."""
    tokens = reading.tokens
    if because.low == "door" or (because.at and tokens[because.at - 1].part == because.part):
        return 0
    for k in range(because.at + 2, len(tokens) - 1):
        if tokens[k].clause != because.clause:
            return 0
        verbal = tokens[k - 1].content and tokens[k - 1].low.endswith(("t", "en", "d"))
        if tokens[k].low in _FINITE and verbal and tokens[k + 1].low in _SUBJECTS:
            return k
    return 0


_DONE_BY = re.compile(
    r"onder(?:tekend|steund|zocht|houden|nomen|bouwd|vonden)$|(?:be|ver|ont|her)\w{3,}(?:t|en)$"
)


def _agent(reading: Reading, door: Token) -> bool:
    """Whether "door" names who does it, or how: a party, an infinitive ("door te bouwen"), or a doer in a
    passive."""
    after = [t for t in reading.tokens[door.at + 1 : door.at + 5] if t.clause == door.clause]
    if any(t.low == "te" for t in after):
        return True
    first = next((t for t in after if t.content and not (t.low.endswith("e") and not party(t))), None)
    if first is None:
        return True
    passive = any(
        t.clause == door.clause and (participle(t.low) or _DONE_BY.match(t.low)) for t in reading.tokens
    )
    return passive and party(first) and first.kind != "tijd"
