"""Whether each party keeps its part: subject, preposition, and what belongs to whom."""

from __future__ import annotations

from assistant.claims.checks.frames import (
    POINTING,
    nouns,
    party,
    passive,
    retold,
    share,
    subject,
    told,
)
from assistant.claims.checks.tense import FINITE
from assistant.claims.matching import NAMES, View
from assistant.claims.reading import Reading, Token

_TEXT = ("sentence", "item")
_RELATIVE = frozenset(["die", "dat", "waarin", "waarmee", "waarop", "waarvan", "waar"])
_GETS = frozenset(["krijgt", "krijgen", "kreeg", "kregen", "ontvangt", "ontvangen"])
_BESIDE = frozenset(["met", "via", "namens", "tegen", "over", "naar", "zonder", "na"])
_PART_OF = frozenset(["deel", "onderdeel"])
_COPULAS = frozenset(["is", "zijn", "was", "waren"])
_AGENT = frozenset(["", "door"])


def subject_kept(said: Reading, view: View) -> str:
    """The subject of each clause is a subject (or the doer of a passive) in the clause that it retells."""
    if view.piece.kind not in _TEXT:
        return ""
    for clause in dict.fromkeys(t.clause for t in said.tokens):
        mine = subject(said, clause)
        if mine is None:
            continue
        rest = [t for t in said.content if t.clause == clause and t is not mine and not t.meant]
        home = retold(rest, view)
        if home < 0:
            continue
        theirs = subject(view.unit, home) if told(view.unit, home) else None
        places = view.places(mine)
        if not places:
            opens = next(t.low for t in view.unit.tokens if t.clause == home)
            if view.writes(mine) and any(_we(view, c) for c in (home, home - (opens in _RELATIVE))):
                continue
            if mine.root not in view.about.roots or theirs is None or theirs.low in POINTING:
                continue
            demoted = [t for t in said.content if theirs.at in view.places(t)]
            if (demoted and all(t.prep and t.prep not in ("volgens", "door") for t in demoted)) or (
                party(mine) and not demoted
            ):
                return f"'{mine.low}' komt alleen uit het opschrift; de tekst noemt '{theirs.low}'"
            continue
        tokens = view.unit.tokens
        named = party(mine) or any(party(tokens[p]) for p in places)  # a name that opens the sentence
        inside = [p for p in places if tokens[p].clause == home or _bracketed(view, p, home)]
        if inside:
            if all(tokens[p].prep in ("aan", "naar", "voor") for p in inside) and said.words & _GETS:
                continue  # "taken gaan naar gemeenten": they get them
            verbs = [v for t in rest if (v := view.places(t)) and _verb(said, clause, t)]
            if (
                party(mine)
                and not view.writes(mine)
                and verbs
                and all(tokens[p].clause != home and _we(view, tokens[p].clause) for v in verbs for p in v)
            ):
                return f"'{mine.low}' is in de bron niet wie het doet"
            if any(tokens[p].host >= 0 and tokens[p].capital for p in inside):
                continue  # "de koepel van gemeenten (VNG)": the abbreviation stands for the whole
            if named and _acts(said, clause, rest) and all(tokens[p].prep in _BESIDE for p in inside):
                return f"'{mine.low}' is in de bron niet wie het doet"
            if (
                party(mine)
                and mine.root not in view.about.roots
                and _acts(said, clause, rest)
                and all(tokens[p].prep not in _AGENT for p in inside)
                and _we(view, home)
            ):
                return f"'{mine.low}' is in de bron niet wie het doet"
            if (
                not passive(said, clause)
                and all(tokens[p].prep not in _AGENT for p in inside)
                and theirs is not None
                and party(theirs)
                and _replaced(said, view, theirs, mine)
            ):
                return f"'{mine.low}' is in de bron niet wie het doet"
            continue
        if party(mine) and _we(view, home) and not view.writes(mine) and _acts(said, clause, rest):
            return f"'{mine.low}' is in de bron niet wie het doet"
        first = next(t for t in tokens if t.clause == home)
        if first.low in _RELATIVE and any(tokens[p].part == first.part and p < first.at for p in places):
            continue  # "het model dat de gemeenten gebruiken is nog niet ingevoerd"
        if max((share(rest, view, tokens[p].clause) for p in places), default=0) >= 2:
            continue
        if named and not passive(said, clause) and all(tokens[p].prep in _BESIDE for p in places):
            return f"'{mine.low}' is in de bron niet wie het doet"
        if any(_gapped(view, rest, p, home) for p in places):
            continue
        if theirs is not None and theirs.low not in POINTING and _unsaid_bare(said, view, theirs, clause):
            return f"in de bron gaat dit over '{theirs.low}'"
        if named and all(tokens[p].clause > home and tokens[p].prep for p in places):
            return f"'{mine.low}' is in de bron niet wie het doet"
    return ""


def _we(view: View, clause: int) -> bool:
    """Whether the writer is the subject of a clause, and not the doer of something else in it."""
    return any(t.clause == clause and t.low in ("wij", "we") and not t.prep for t in view.unit.tokens)


_HAS = frozenset(["heeft", "hebben", "had", "hadden"])


def recipient_kept(said: Reading, view: View) -> str:
    """Who gets something in the source ("een advies aan de raad") is not the one who gives it."""
    tokens = view.unit.tokens
    for clause in dict.fromkeys(t.clause for t in said.tokens):
        mine = subject(said, clause)
        if mine is None or passive(said, clause) or said.words & _GETS:
            continue
        rest = [t for t in said.content if t.clause == clause and t is not mine and not t.meant]
        verb = next((t.at for t in rest if _verb(said, clause, t)), -1)
        has = next((t.at for t in said.tokens if t.clause == clause and t.low in _HAS), verb)
        until = (
            min(verb, has) if has > mine.at else mine.at + 1
        )  # "heeft A het aangeboden": the object comes behind A
        front = [t for t in said.content if t.clause == clause and mine.at <= t.at < until and not t.prep]
        deed = [p for t in said.tokens[verb : verb + 1] for p in view.places(t)]
        if any("en" in {o.low for o in tokens[p:d]} for t in front for p in view.places(t) for d in deed):
            continue  # "voorgelegd aan de raad en goedgekeurd"
        preps = [{tokens[p].prep for p in view.places(t)} for t in front if view.places(t)]
        if {"aan"} in preps and not any(found & _AGENT for found in preps):
            return f"'{mine.low}' is in de bron niet wie het doet"
    return ""


def _gapped(view: View, rest: list[Token], place: int, home: int) -> bool:
    """ "De gemeenten betalen 9 miljoen, de provincie 2 miljoen": the verb is left out the second time."""
    clause = view.unit.tokens[place].clause
    return clause > home and not told(view.unit, clause) and share(rest, view, clause) > 0


def _verb(said: Reading, clause: int, token: Token) -> bool:
    """Whether a token looks like the finite verb of a clause."""
    return (
        token.kind == "woord"
        and token.at not in {t.at for t in nouns(said, clause)}
        and token.low.endswith(("t", "en", "de", "te"))
    )


def _acts(said: Reading, clause: int, rest: list[Token]) -> bool:
    """Whether a clause has a verb that somebody does."""
    found = {t.at for t in nouns(said, clause)}
    return not passive(said, clause) and any(
        t.kind == "woord" and t.at not in found and t.low.endswith(("t", "en", "de", "te")) for t in rest
    )


def _bracketed(view: View, place: int, clause: int) -> bool:
    """Whether a place stands in brackets behind a word of the clause, or the other way round."""
    tokens = view.unit.tokens
    host = tokens[place].host
    if host >= 0 and tokens[host].clause == clause:
        return True
    return any(t.clause == clause and t.host >= 0 and abs(t.host - place) <= 3 for t in tokens)


def _replaced(said: Reading, view: View, theirs: Token | None, mine: Token) -> bool:
    """Whether the source's subject is a party that the sentence does not mention at all."""
    if theirs is None or theirs.low in POINTING or theirs.root == mine.root:
        return False
    return not any(theirs.at in view.places(t) for t in said.content)


def _unsaid_bare(said: Reading, view: View, theirs: Token, clause: int) -> bool:
    """Whether the sentence leaves the source's subject out, or says it in another part."""
    clauses = {clause}
    for before in range(clause - 1, -1, -1):  # "wonen, werken en groen vallen daaronder" is one list
        if told(said, before):
            break
        clauses.add(before)
    here = [t for t in said.content if t.clause in clauses and theirs.at in view.places(t)]
    return all(t.prep for t in here)


def company_kept(said: Reading, view: View) -> str:
    """A party that the retold clause lacks does not stand where that clause has another ("in A" for "in B")."""
    if view.piece.kind not in _TEXT:
        return ""
    tokens = view.unit.tokens
    for token in said.content:
        if not token.prep or not party(token):
            continue
        rest = [t for t in said.content if t.clause == token.clause and t.run != token.run and not t.meant]
        home = retold(rest, view)
        if home < 0 or share(rest, view, home) < 2:
            continue
        part = next(t.part for t in tokens if t.clause == home)
        if any(tokens[p].part == part for p in view.places(token)):
            continue
        for other in tokens:
            if (
                other.clause == home
                and other.prep == token.prep
                and party(other)
                and (other.kind in NAMES) == (token.kind in NAMES)
                and not any(other.at in view.places(t) for t in said.content)
            ):
                return f"de tekst noemt hier '{other.low}', niet '{token.low}'"
    return ""


def not_exchanged(said: Reading, view: View) -> str:
    """Two nouns of a clause may not have exchanged their prepositions ("A koopt in via B", "B ... via A")."""
    if view.piece.kind not in _TEXT:
        return ""
    tokens = view.unit.tokens
    for clause in dict.fromkeys(t.clause for t in said.tokens):
        mine = [t for t in nouns_or_objects(said, clause) if view.places(t) and not _joined(said, t)]
        for k, one in enumerate(mine):
            for other in mine[k + 1 :]:
                if one.root == other.root:
                    continue
                if one.prep == other.prep:
                    if one.prep == "van" and _mirrored(said, view, one, other):
                        return f"'{one.low}' en '{other.low}' staan in de bron andersom"
                    continue
                ones, others = view.places(one), view.places(other)
                pairs = [(a, b) for a in ones for b in others if tokens[a].clause == tokens[b].clause]
                if pairs and all(
                    tokens[a].prep == other.prep and tokens[b].prep == one.prep for a, b in pairs
                ):
                    return f"'{one.low}' en '{other.low}' zijn verwisseld"
    return ""


def _mirrored(said: Reading, view: View, one: Token, other: Token) -> bool:
    """ "De begroting van A is deel van die van B": the same preposition twice, around the same words."""
    tokens = view.unit.tokens
    between = {t.root for t in said.tokens[one.at + 1 : other.at] if t.content} | {
        t.low for t in said.tokens[one.at + 1 : other.at] if t.low in FINITE
    }
    if not between & FINITE or (between & FINITE <= _COPULAS and not said.words & _PART_OF):
        return False  # "voorzitter is A" and "A is voorzitter" say the same
    found = [
        (a, b)
        for a in view.places(one)
        for b in view.places(other)
        if tokens[a].prep == tokens[b].prep == one.prep and tokens[a].clause == tokens[b].clause
    ]
    return bool(found) and all(
        a > b and any(t.low in FINITE or t.root in between for t in tokens[b + 1 : a]) for a, b in found
    )


def _joined(said: Reading, token: Token) -> bool:
    """Whether "en" or "of" joins a token to what stands before it: it has that one's preposition, unsaid."""
    before = [t.low for t in said.tokens[max(0, token.at - 3) : token.at]]
    return not token.prep and ("en" in before or "of" in before)


def nouns_or_objects(said: Reading, clause: int) -> list[Token]:
    """The nouns of a clause, and every content word that has a preposition."""
    found = {t.at: t for t in nouns(said, clause)}
    found |= {
        t.at: t
        for t in said.content
        if t.clause == clause and t.prep and not t.meant and t.amount is None and not t.low.endswith("e")
    }
    return [found[k] for k in sorted(found)]


def belongings_kept(said: Reading, view: View) -> str:
    """ "Het beleid van A" is not said where the source has "het beleid van B"."""
    if view.piece.kind not in _TEXT:
        return ""
    there = _belongings(view.unit)
    for owner, head in _belongings(said):
        heads = view.places(head)
        if not heads:
            continue
        owners = view.places(owner)
        rivals = [o for o, h in there if h.at in heads]
        if not rivals or any(o.at in owners for o in rivals):
            continue
        if any(not view.unit.tokens[p].prep for p in owners):
            continue
        if owners and not any(o.at in owners for o, _ in there):
            continue
        chain = {h.at for o, h in there if o.at in owners}
        if any(o.at in chain for o in rivals):
            continue  # "de voortgang van de realisatie van technieken"
        if any(o.at in view.places(t) for o in rivals for t in said.content):
            continue
        if owners or party(owner):
            return f"'{head.low} van {owner.low}' staat zo niet in de bron"
    return ""


def _belongings(reading: Reading) -> list[tuple[Token, Token]]:
    """(owner, head) of every "head van (de) owner"."""
    out: list[tuple[Token, Token]] = []
    tokens = reading.tokens
    for k, token in enumerate(tokens):
        if token.low != "van" or k == 0 or not tokens[k - 1].content or tokens[k - 1].clause != token.clause:
            continue
        head = tokens[k - 1]
        owner = next(
            (t for t in tokens[k + 1 : k + 5] if t.content and t.clause == token.clause and t.prep == "van"),
            None,
        )
        if owner is not None and head.amount is None and owner.amount is None:
            out.append((owner, head))
    return out


def _in_heading(said: Reading, token: Token, view: View) -> bool:
    """Whether a token and its neighbour stand in the headings: the sentence says the heading."""
    content = said.content
    at = content.index(token)
    beside = [*content[max(0, at - 1) : at], *content[at + 1 : at + 2]]
    return token.root in view.about.roots and any(t.root in view.about.roots and not t.meant for t in beside)


def brackets_kept(said: Reading, view: View) -> str:
    """What stands in brackets behind a name is not said of another name with brackets of its own."""
    tokens = view.unit.tokens
    hosts = {t.host for t in tokens if t.host >= 0}
    if len(hosts) < 2 or view.piece.kind not in _TEXT:
        return ""
    named = {t.at: h for t in said.content for h in view.places(t) if h in hosts}
    named |= {
        t.at: h
        for t in said.content
        for h in hosts
        for p in view.places(t)
        if tokens[p].run and tokens[p].run == tokens[h].run and abs(p - h) <= 3 and t.at not in named
    }
    for token in said.content:
        inside = {tokens[p].host for p in view.places(token)}
        if not inside or -1 in inside or not named or token.host >= 0 or _in_heading(said, token, view):
            continue
        before = [k for k in named if k < token.at]
        nearest = max(before) if before else min((k for k in named if k > token.at), default=-1)
        if nearest >= 0 and named[nearest] not in inside:
            return f"'{token.low}' staat in de bron bij iets anders dan '{said.tokens[nearest].low}'"
    return ""
