"""What a question says to be so and a sentence says not to be so: a denial, the opposite, more for less, done for planned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.claims.checks import direction_kept
from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.matching import View, chosen
from assistant.claims.reading import Reading, Token
from assistant.claims.synonyms import opposite
from assistant.claims.words import LIGHT, root

ITSELF = 0.5  # of the words of an assumption that a sentence has itself, to say that it is so after all
NEAR = 3  # words between a denial and what it denies
_IS = frozenset(["is", "zijn", "was", "waren", "werd", "werden", "heeft", "hebben", "had", "hadden"])
_TO_COME = frozenset(
    ["wordt", "worden", "zal", "zullen", "zou", "zouden", "gaat", "gaan", "moet", "moeten", "kan", "kunnen"]
)
_MAY = frozenset(["mag", "mogen"])
_RISE, _FALL = root("stijgen"), root("dalen")
_DEGREE = {"ruim": "meer", "bijna": "minder"}
_VIEWPOINTS = frozenset(
    root(w)
    for w in "krijgen krijgt ontvangen geven verlenen verstrekken kopen inkopen verkopen begin start beginnen starten "
    "einde eind eindigen aflopen voor voordat vooraf na nadat achteraf boven onder oost west noord zuid binnen buiten "
    "nieuw nieuwe bestaand bestaande oud oude vorig vorige huidig huidige lokaal lokale regionaal regionale landelijk "
    "landelijke nationaal nationale instroom uitstroom bekend onbekend mogelijk onmogelijk eerste laatste".split()
)
_BUT = re.compile(r"\b(?:met uitzondering van|uitgezonderd|behalve|exclusief|niet zijnde)\b")
_REACHED = frozenset(
    [
        "gehaald",
        "behaald",
        "bereikt",
        "gerealiseerd",
        "waargemaakt",
        "verwezenlijkt",
        "voltooid",
        "binnen",
        "gelukt",
    ]
)
_DID = r"(?:gehaald|behaald|bereikt|gerealiseerd|waargemaakt|verwezenlijkt|voltooid)"
_NOT_REACHED = re.compile(rf"\b(?:niet|nooit|deels|gedeeltelijk)\b(?: \w+){{0,2}} {_DID}\b")
_A_PART = re.compile(rf"\b(\d+(?:,\d+)?) ?(?:%|procent)[^.;]*\b{_DID}\b")
_WAITS = frozenset(["wachten", "wacht", "nog", "komende", "mogelijkheden"])
_PLANS = frozenset(["voorstel", "wil", "moet", "kan", "verwacht"])


def opposed(said: Reading, view: View) -> bool:
    """Whether the piece has the opposite of a word, or the other side of "from ... to". What may be
    done is opposed by no word that is only used of something else ("minder inkomsten")."""
    if said.tokens and said.tokens[0].low in _MAY:
        return False
    return against(said, view) or _more_for_less(said, view)


def against(said: Reading, view: View) -> bool:
    """The same without more and less, which what is said outright may have of something else ("meer dan verwacht")."""
    return _other_side(said, view) or bool(direction_kept(said, view))


def _other_side(said: Reading, view: View) -> bool:
    """Whether a word of the question has its opposite in a clause that tells of the same; what gives to one lets the
    other get, and what begins may end, so such pairs oppose nothing."""
    home = _home(said, view)
    there = [t for t in view.unit.content if t.clause in home and _is_side(t)]
    mine = [t for t in said.content if t.root not in view.roots and _is_side(t)]
    return any(
        opposite(t.root, o.root) and not any(o.at in view.places(s) for s in said.content)
        for t in mine
        for o in there
    )


def _is_side(token: Token) -> bool:
    return token.amount is None and token.root not in _VIEWPOINTS and token.meant not in ("meer", "minder")


def _more_for_less(said: Reading, view: View) -> bool:
    """Whether the question has more of a thing and the piece less, or "meer dan" so many and the piece "bijna" so many."""
    home = _home(said, view)
    there = [t for t in view.unit.tokens if t.clause in home]
    degrees, bounds = _degrees(said.tokens), _bounds(said.tokens)
    if len(degrees | bounds) != 1:
        return False
    if bounds:
        return len(theirs := _bounds(there)) == 1 and theirs != bounds
    if _THAN & {t.low for t in said.tokens} and not _THAN & {t.low for t in there}:
        return False  # more than another has is no more than there was
    of = next((pair for pair in pairwise(said.tokens) if _goes_before(*pair)), None)
    if of is not None:
        places = [p for p in view.places(of[1]) if view.unit.tokens[p].clause in home]
        told = {t.meant for p in places for t in view.unit.tokens[max(0, p - 2) : p] if t.meant in _BOTH}
        if told or not places:
            return bool(told) and not told & degrees
    theirs = _degrees(there)
    return len(theirs) == 1 and theirs != degrees


_BOTH = frozenset(["meer", "minder"])
_THAN = frozenset(["dan"])


def _goes_before(one: Token, other: Token) -> bool:
    """Whether a word says of the next that there is more or less of it ("meer bomen")."""
    return one.meant in _BOTH and other.content and other.clause == one.clause


def _degrees(tokens: Sequence[Token]) -> set[str]:
    """ "Meer" and "minder", as said, also by what rises or falls."""
    found = {t.meant for t in tokens if t.meant in _BOTH and not _no_longer(t, tokens)}
    for token in tokens:
        if token.kind == "woord" and not token.meant and token.low not in _DEGREE:
            found |= (
                {"meer"}
                if opposite(token.root, _FALL)
                else {"minder"}
                if opposite(token.root, _RISE)
                else set()
            )
    return found


def _bounds(tokens: Sequence[Token]) -> set[str]:
    """The side of a number that is told: "meer dan" is read as "ruim", "minder dan" as "bijna"."""
    return {_DEGREE[t.low] for t in tokens if t.low in _DEGREE}


def _no_longer(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether "meer" goes with a denial before it: "niet meer", "geen gas meer"."""
    return any(t.low in ("niet", "geen") and t.clause == token.clause and t.at < token.at for t in tokens)


def denied(said: Reading, view: View) -> bool:
    """Whether the piece denies what the question closes with ("niet vrijblijvend")."""
    if any(t.meant == "niet" for t in said.tokens):
        return False
    closing = predicate(said)
    if closing is None:
        return False
    home = _home(said, view)
    tokens = view.unit.tokens
    for place in view.places(closing) or [t.at for t in tokens if closing.meant and t.meant == closing.meant]:
        if tokens[place].clause not in home or not _denied_before(tokens, tokens[place]):
            continue
        if not _denies_another(said, view, tokens[place]):
            return True
    return False


def _denies_another(said: Reading, view: View, token: Token) -> bool:
    """Whether what stands before a word is "geen" of a thing that the question does not speak of ("geen extra budget nodig")."""
    tokens = view.unit.tokens
    no = next((t for t in reversed(tokens[max(0, token.at - NEAR) : token.at]) if t.low == "geen"), None)
    between = [t for t in tokens[no.at + 1 : token.at] if t.content] if no is not None else []
    asked = {p for t in said.content for p in view.places(t)}
    behind = tokens[token.at + 1] if token.at + 1 < len(tokens) else None
    if behind is not None and token.low.endswith("e") and behind.content and behind.clause == token.clause:
        return behind.at not in asked  # "geen benodigde inzet" denies the effort
    return bool(between) and between[-1].at not in asked


def excluded(said: Reading, view: View) -> bool:
    """Whether the piece takes a place of the question out of what it tells ("met uitzondering van Veenburg")."""
    if any(t.meant == "niet" for t in said.tokens):
        return False
    for match in _BUT.finditer(view.unit.low):
        behind = read_words(view.unit.low[match.end() :])
        if any(t.low in behind for t in said.items("plaats")):
            return True
    return False


def read_words(text: str) -> list[str]:
    """The first words of a text, up to the end of its clause."""
    return re.findall(r"[^\W\d_]+", re.split(r"[.;:)]", text)[0])[:6]


def affirmed(said: Reading, view: View) -> bool:
    """Whether the piece says to be so what the question says not to be so."""
    no = next((t for t in said.tokens if t.low in ("niet", "geen")), None)
    if no is None or any(t.meant == "niet" for t in view.unit.tokens):
        return False
    verb = said.tokens[0]
    closing = [t for t in said.tokens[no.at + 1 :] if t.content and t.low != "meer"]
    named = [] if verb.low in FINITE and closing else [verb]
    reached = {view.unit.tokens[p].clause for t in (*named, *closing) for p in view.places(t)}
    if no.low == "geen" and verb.low in _IS and not _is_so(view, reached):
        return False  # "is groei geen doel op zich?": that growth and an aim go together does not say that it is one
    if sum(bool(view.places(t)) for t in said.content) < ITSELF * len(said.content):
        return False  # what only stands under its name may tell of another thing
    return all(view.places(t) for t in (*named, *closing)) and len(reached) == 1


def _is_so(view: View, clauses: set[int]) -> bool:
    return any(t.low in _IS and t.clause in clauses for t in view.unit.tokens)


def told_as_not(said: Reading, view: View) -> bool:
    """Whether the piece denies something of what the question denies."""
    clauses = {t.clause for t in view.unit.tokens if t.meant == "niet"}
    return any(
        view.unit.tokens[p].clause in clauses for t in said.content if not t.meant for p in view.places(t)
    )


def predicate(said: Reading) -> Token | None:
    """The last word that states something and stands behind no preposition: the predicate of a clause that opens with
    its verb; without one the verb itself."""
    bare = [t for t in said.content if not t.prep and t.amount is None and t.kind == "woord"]
    return bare[-1] if bare else None


def not_yet(said: Reading, view: View) -> bool:
    """Whether what the question says to have been done is still a plan in the piece."""
    token = _done(said)
    if token is None or any(t.meant == "niet" for t in said.tokens) or told_as_done(said, view):
        return False  # "waarom is het nog niet vastgesteld?" says itself that it is still to come
    theirs = [t for t in view.unit.tokens if t.root == token.root and not t.low.endswith(("t", "de", "te"))]
    clauses = {t.clause for t in theirs}
    planned = any(t.meant in _PLANS for t in view.unit.tokens if t.clause in clauses)
    return bool(theirs) and (planned or bool(view.unit.words & _WAITS))


def short_of(said: Reading, view: View) -> bool:
    """Whether of an aim that the question says to be reached the piece says that it is not, or only for a part."""
    lows = {t.low for t in said.tokens}
    if not (_IS & lows and _REACHED & lows) or lows & _TO_COME or any(t.meant == "niet" for t in said.tokens):
        return False
    part = _A_PART.search(view.unit.low)
    return _NOT_REACHED.search(view.unit.low) is not None or (
        part is not None and float(part.group(1).replace(",", ".")) < 100
    )


def told_as_done(said: Reading, view: View) -> bool:
    """Whether the piece has what the question says to have been done as done too, and not as "nog niet" done."""
    token = _done(said)
    return token is not None and any(
        t.root == token.root
        and (participle(t.low) or participle(t.low.removesuffix("e")))
        and not _denied_before(view.unit.tokens, t)
        for t in view.unit.tokens
    )


def _denied_before(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a denial stands close before a word, in its clause."""
    near = tokens[max(0, token.at - NEAR) : token.at]
    return any(t.low in ("niet", "nooit", "geen") and t.clause == token.clause for t in near)


def _done(said: Reading) -> Token | None:
    """The participle of what the question says to have been done."""
    lows = {t.low for t in said.tokens}
    if not lows & _IS or lows & _TO_COME:
        return None
    found = [t for t in said.content if t.kind == "woord" and participle(t.low) and t.low not in LIGHT]
    return found[-1] if found else None


def _home(said: Reading, view: View) -> set[int]:
    """The clauses of the piece that at least half of what is shared stands in."""
    reached = chosen([t for t in said.content if not t.meant], view).values()
    counts: dict[int, int] = {}
    for place in reached:
        clause = view.unit.tokens[place].clause
        counts[clause] = counts.get(clause, 0) + 1
    whole = sum(counts.values())
    return {c for c, n in counts.items() if 2 * n >= whole}
