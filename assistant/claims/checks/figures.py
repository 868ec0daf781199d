"""What a number counts, in which unit, and the bounds around it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.checks.tense import participle
from assistant.claims.matching import MEASURES, View
from assistant.claims.reading import Reading, Token
from assistant.claims.synonyms import senses
from assistant.claims.words import LIGHT

TIMES = frozenset(
    [
        "jaar",
        "jaren",
        "maand",
        "maanden",
        "week",
        "weken",
        "dag",
        "dagen",
        "uur",
        "uren",
        "kwartaal",
        "kwartalen",
    ]
)


def units_fit(said: Reading, view: View) -> str:
    """What a number counts is what the source counts with it."""
    for token in said.items("getal"):
        places = view.places(token)
        if not places:
            continue
        counted = _counted(said.tokens, token)
        if counted is None:
            continue
        fits = False
        bare = False
        for place in places:
            source = view.unit.tokens[place]
            both = {token.amount.kind, source.amount.kind} if token.amount and source.amount else set()
            if ("procent" in both and both - {"procent", "deel"}) or ("euro" in both and both - {"euro"}):
                heads = view.about.low + view.unit.low
                if ("%" if "procent" in both else "€") not in heads and (
                    "procent" if "procent" in both else "euro"
                ) not in heads:
                    continue
            there = _counted(view.unit.tokens, source)
            if there is None:
                bare = True
            elif _heads_alike(counted, there) or _near(view.unit.tokens, source, counted):
                fits = True
        if not fits and not (
            bare
            and (
                counted.root in view.about.roots
                or counted.root in view.roots
                or counted.root in view.parts
                or bool(view.places(counted))
            )
        ):
            return f"'{token.low} {counted.low}' staat zo niet in de bron"
    for token in said.items("getal"):
        if token.amount is None:
            continue
        kinds = {a.kind for p in view.places(token) if (a := view.unit.tokens[p].amount) is not None}
        if token.amount.kind in ("procent", "euro") and kinds and not {token.amount.kind, "deel"} & kinds:
            sign = "%" if token.amount.kind == "procent" else "€"
            around = f"{view.about.low} {view.unit.low}"
            if sign not in around and ("procent" if sign == "%" else "euro") not in around:
                return f"'{token.low}' heeft in de bron een andere eenheid"
        if token.amount.kind == "getal" and kinds == {"procent"}:
            return f"'{token.low}' heeft in de bron een andere eenheid"
    return ""


def _counted(tokens: Sequence[Token], number: Token) -> Token | None:
    """The noun that a number counts: the first content word behind it in its clause, adjectives passed
    over."""
    seen = 0
    for token in tokens[number.at + 1 : number.at + 5]:
        if token.clause != number.clause or token.amount is not None:
            return None
        if token.low in (
            "in",
            "op",
            "tot",
            "voor",
            "per",
            "en",
            "of",
            "is",
            "zijn",
            "wordt",
            "worden",
            "komen",
            "die",
            "dat",
            "naar",
            "van",
            "met",
        ):
            return None
        if token.low in TIMES:
            return token
        if token.content and not token.meant:
            if participle(token.low) or token.low in LIGHT:
                return None
            seen += 1
            if (
                seen == 1
                and token.low.endswith(("e", "en"))
                and not token.low.endswith(
                    ("ten", "gen", "len", "ken", "sen", "ren", "den", "nen", "ven", "ie", "te")
                )
            ):
                following = tokens[token.at + 1] if token.at + 1 < len(tokens) else None
                if (
                    following is not None
                    and following.content
                    and following.clause == number.clause
                    and following.kind == "woord"
                ):
                    continue
            return token
    return None


def _heads_alike(a: Token, b: Token) -> bool:
    return (
        a.root == b.root
        or bool(senses(a.root) & senses(b.root))
        or (len(a.root.strip("~")) > 3 and b.low.endswith(a.low) and a.low not in MEASURES)
        or (len(b.root) > 3 and a.low.endswith(b.low) and b.low not in MEASURES)
    )


def _near(tokens: Sequence[Token], number: Token, counted: Token) -> bool:
    """Whether the counted word stands within a few words behind the number, in its clause."""
    return any(
        (t.root == counted.root or senses(t.root) & senses(counted.root)) and t.clause == number.clause
        for t in tokens[number.at + 1 : number.at + 5]
    )


def bounds_kept(said: Reading, view: View) -> str:
    for name in ("minstens", "hoogstens", "ongeveer"):
        for token in said.tokens:
            if token.amount is None or not view.places(token):
                continue
            mine = any(t.meant == name for t in said.tokens[max(0, token.at - 3) : token.at])
            theirs = [
                any(t.meant == name for t in view.unit.tokens[max(0, p - 3) : p]) or _plus(view, p, name)
                for p in view.places(token)
            ]
            if token.bound and mine and not view.exact(token):
                continue  # rounded by the sentence
            if mine and not any(theirs):
                return f"bij '{token.low}' staat in de bron geen grens"
            if not mine and all(theirs) and not _plus(said, token.at, name):
                return f"bij '{token.low}' staat in de bron een grens"
    return ""


def _plus(found: View | Reading, place: int, name: str) -> bool:
    """ "70.000+" says at least."""
    reading = found.unit if isinstance(found, View) else found
    amount = reading.tokens[place].amount
    return name == "minstens" and amount is not None and reading.low[amount.end : amount.end + 1] == "+"
