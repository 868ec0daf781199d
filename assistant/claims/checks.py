"""What a sentence may not do with its source. Each check gives a Dutch reason, or "" where there is nothing
against it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from assistant.claims.matching import NAMES, View, chosen
from assistant.claims.reading import ACTORS, Known, Reading, Token
from assistant.claims.words import MODAL, listed, root
from ingest.language import Compounds, fold

_ITEMS = ("getal", "tijd", "persoon", "plaats")
_TIMES = frozenset(
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
_DONE = frozenset(["is", "zijn", "heeft", "hebben", "was", "waren", "werd", "werden", "had", "hadden"])
_GOING = frozenset(["wordt", "worden", "zal", "zullen", "zou", "zouden"])
_PARTICIPLE = re.compile(
    r"^(?:aan|af|bij|deel|door|in|mee|na|om|op|over|plaats|samen|toe|uit|vast|voor|vrij|goed)?(?:ge\w+(?:d"
    r"|t|en)|(?:be|ver|ont|her)\w+d)$"
)
_NOW = re.compile(r"\b(?:nu|al|reeds|inmiddels|momenteel|vandaag)\b")
_LATER = re.compile(
    r"\b(?:op termijn|toekomst|toekomstig\w*|straks|later|uiteindelijk|komende|gaat|gaan|zal|zullen)\b"
)


def words_stand(said: Reading, view: View, compounds: Compounds) -> str:
    """Every word that states something stands in the piece or in what it is about."""
    for token in said.content:
        if not view.allows(token, compounds, said):
            shown = "getal of datum" if token.amount else "naam" if token.kind in NAMES else "woord"
            return f"{shown} '{token.low}' staat niet in de bron"
    return ""


def names_from_heads(said: Reading, view: View) -> str:
    """A name that only the headings have may not take the place of a name in the text itself."""
    if view.piece.kind in ("field", "row", "register"):
        return ""  # what a field or a row is about stands above it
    own = view.unit
    there = {t.root for t in own.tokens}
    mentioned = {t.root for t in said.tokens}
    for token in said.tokens:
        entity = token.kind in NAMES or token.root in ACTORS
        if not entity or token.root in there or view.places(token):
            continue
        if token.kind in ("persoon", "plaats"):
            kinds: tuple[str, ...] = (token.kind,)
        else:
            kinds = NAMES
        first = next((t for t in own.tokens if t.kind in kinds or t.root in ACTORS or t.kind == "rol"), None)
        if first is None or first.root in mentioned:
            continue
        before = [t for t in own.tokens[: first.at] if t.content]
        if not before or (first.prep == "" and len(before) <= 2):
            return f"'{token.low}' komt alleen uit het opschrift; de tekst noemt '{first.low}'"
        if token.kind in ("persoon", "plaats") and first.kind == token.kind:
            return f"'{token.low}' komt alleen uit het opschrift; de tekst noemt '{first.low}'"
    return ""


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
            and (counted.root in view.about.roots or counted.root in view.roots or counted.root in view.parts)
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
        if token.low in _TIMES:
            return token
        if token.content and not token.meant:
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
        or (len(a.root.strip("~")) > 3 and b.low.endswith(a.low))
        or (len(b.root) > 3 and a.low.endswith(b.low))
    )


def _near(tokens: Sequence[Token], number: Token, counted: Token) -> bool:
    """Whether the counted word stands within a few words behind the number, in its clause."""
    return any(
        t.root == counted.root and t.clause == number.clause for t in tokens[number.at + 1 : number.at + 5]
    )


def persons_right(said: Reading, view: View, known: Known) -> str:
    """Initials and offices of persons are the source's."""
    for token in said.items("persoon"):
        places = view.places(token)
        if not places:
            continue
        initial = _initial(said.tokens, token)
        if initial:
            there = {_initial(view.unit.tokens, view.unit.tokens[p]) for p in places} - {""}
            if there and not any(
                t[0] == initial[0] and (len(t) == 1 or len(initial) == 1 or t == initial) for t in there
            ):
                return f"voorletter van '{token.low}' klopt niet"
        office = _office(said.tokens, token)
        if office:
            offices = {_office(view.unit.tokens, view.unit.tokens[p]) for p in places} - {""}
            if not offices and known.functions.get(token.low):
                offices = {root(known.functions[token.low])}
            if offices and office not in offices:
                return f"functie van '{token.low}' klopt niet"
            if not offices and office not in view.about.roots:
                return f"functie van '{token.low}' staat niet in de bron"
    return ""


_PARTICLES = frozenset(["van", "de", "der", "den", "het", "ter", "ten", "te", "t", "el"])


def _initial(tokens: Sequence[Token], person: Token) -> str:
    """The initial or given name before a surname."""
    for token in reversed(tokens[max(0, person.at - 4) : person.at]):
        if token.low in _PARTICLES or (token.kind == "persoon" and not token.capital):
            continue
        if (
            len(token.low) == 1
            or token.kind == "naam"
            or (token.capital and token.kind == "woord" and token.at == 0)
        ):
            return token.low
        return ""
    return ""


def _office(tokens: Sequence[Token], person: Token) -> str:
    """The root of the office that governs a person: the last one before the name with only names between."""
    for token in reversed(tokens[: person.at]):
        if token.kind == "rol":
            return token.root
        if (
            token.kind in ("persoon", "naam")
            or len(token.low) == 1
            or token.low in _PARTICLES
            or token.low == "en"
        ):
            continue
        return ""
    return ""


def together(said: Reading, view: View) -> str:
    """Numbers, moments, persons and places go together as they do in the source."""
    kinds = sorted({t.kind for t in said.tokens if t.kind in (*_ITEMS, "naam")})
    for k, first in enumerate(kinds):
        for second in kinds[k + 1 :]:
            if "naam" in (first, second) and not {"tijd", "getal"} & {first, second}:
                continue
            reason = _owned(said, view, first, second)
            if reason:
                return reason
    for token in said.tokens:
        if token.kind in _ITEMS and view.places(token):
            reason = _rivals(said, view, token)
            if reason:
                return reason
    return ""


def _groups(tokens: Iterable[Token], first: str, second: str) -> list[tuple[set[int], set[int]]]:
    """Runs of the kind that comes first, each with what follows it of the other kind until the next run."""
    items = [t for t in tokens if t.kind in (first, second)]
    if not items:
        return []
    lead = items[0].kind
    out: list[tuple[set[int], set[int]]] = []
    run = -1
    for token in items:
        if token.kind == lead:
            shared = (
                lead in ("getal", "tijd") and "naam" not in (first, second) and bool(out) and not out[-1][1]
            )
            if not out or ((token.run != run or out[-1][1]) and not shared):
                out.append((set(), set()))
            out[-1][0].add(token.at)
            run = token.run
        else:
            out[-1][1].add(token.at)
    return out


def direction_kept(said: Reading, view: View) -> str:
    """What goes from one to another does not go the other way."""
    if "naar" not in view.unit.words:
        return ""
    for token in said.content:
        there = {view.unit.tokens[p].prep for p in view.places(token)}
        if (token.prep == "naar" and there == {"van"}) or (token.prep == "van" and there == {"naar"}):
            return f"'{token.low}' staat in de bron aan de andere kant"
    return ""


def verb_keeps_sides(said: Reading, view: View) -> str:
    """Around the same verb the bare subject and object may not have changed sides ("A bepaalt B", "B
    bepaalt A")."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    for verb in said.content:
        if verb.kind != "woord" or not verb.low.endswith(("t", "en")) or _participle(verb.low):
            continue
        at = [t.at for t in view.unit.tokens if t.low == verb.low]
        if len(at) != 1:
            continue
        bare = [
            t
            for t in said.content
            if t is not verb
            and t.kind != "tijd"
            and not _timed(said.tokens, t)
            and not t.prep
            and not t.meant
            and _bare_places(t, view)
        ]
        left = [p for t in bare if t.at < verb.at for p in _bare_places(t, view)]
        right = [p for t in bare if t.at > verb.at for p in _bare_places(t, view)]
        if left and right and min(left) > at[0] > max(right):
            return f"onderwerp en voorwerp van '{verb.low}' zijn verwisseld"
    return ""


def _timed(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a token says how often or how long ("twee jaar")."""
    return token.low in _TIMES or (
        token.kind == "getal" and any(t.low in _TIMES for t in tokens[token.at + 1 : token.at + 2])
    )


def _bare_places(token: Token, view: View) -> list[int]:
    return [p for p in view.places(token) if not view.unit.tokens[p].prep]


def _owned(said: Reading, view: View, first: str, second: str) -> str:
    there = _groups(view.unit.tokens, first, second)
    if len(there) < 2:
        return ""
    if (
        "naam" in (first, second)
        and len({t.run for t in view.unit.tokens if t.kind == (second if first == "naam" else first)}) < 2
    ):
        return ""  # one moment or number for all that is named
    place = {t.at: set(view.places(t)) for t in said.tokens if t.kind in (first, second)}
    for lead, follow in _groups(said.tokens, first, second):
        for at in lead:
            for other in follow:
                if not place[at] or not place[other]:
                    continue
                tokens = view.unit.tokens
                if "naam" in (first, second) and any(
                    tokens[a].clause == tokens[b].clause for a in place[at] for b in place[other]
                ):
                    continue
                if not any(
                    (place[at] & a and place[other] & b) or (place[at] & b and place[other] & a)
                    for a, b in there
                ):
                    partners = {
                        p for a, b in there for p in (b if place[at] & a else a if place[at] & b else set())
                    }
                    if any(place[f] & partners for f in follow):
                        continue
                    return (
                        f"'{said.tokens[at].low}' en '{said.tokens[other].low}' horen in de bron niet "
                        f"bij elkaar"
                    )
    return ""


def _rivals(said: Reading, view: View, item: Token) -> str:
    """Between an item and the word beside it, the source may not have another item of the kind."""
    near = [
        t for t in said.tokens if t.content and t.clause == item.clause and t.kind == "woord" and not t.meant
    ]
    left = [t for t in near if t.at < item.at][-1:]
    right = [t for t in near if t.at > item.at][:1]
    wrong = 0
    checked = 0
    for word in [*left, *right]:
        if view.piece.kind == "field" and word.root in view.about.roots:
            continue  # a label holds for all that stands behind it
        found = view.places(word)
        if not found or any(
            t.kind == item.kind for t in said.tokens[min(word.at, item.at) + 1 : max(word.at, item.at)]
        ):
            continue
        checked += 1
        if all(_between(view.unit.tokens, a, b, item, said) for a in view.places(item) for b in found):
            wrong += 1
    if checked and wrong == checked:
        return f"'{item.low}' hoort in de bron bij iets anders"
    return ""


def _between(tokens: Sequence[Token], a: int, b: int, item: Token, said: Reading) -> bool:
    low, high = min(a, b), max(a, b)
    mine = {t.root for t in said.tokens if t.kind == item.kind}
    for token in tokens[low + 1 : high]:
        if (
            token.kind == item.kind
            and token.run != tokens[a].run
            and (token.root not in mine or len(mine) > 1)
        ):
            return True
    return False


def order_kept(said: Reading, view: View) -> str:
    """Who does what to whom: where two parties change places, a preposition must tell them apart as in the
    source."""
    if view.piece.kind in ("field", "register"):
        return ""
    parties = [
        t
        for t in said.tokens
        if (t.kind in NAMES or t.kind == "rol" or t.root in ACTORS) and view.roots.get(t.root)
    ]
    for k, one in enumerate(parties):
        for other in parties[k + 1 :]:
            if one.root == other.root:
                continue
            ones, others = view.roots[one.root], view.roots[other.root]
            if any(a < b for a in ones for b in others):
                continue
            tokens = view.unit.tokens
            if all(
                not [t for t in tokens[min(a, b) + 1 : max(a, b)] if t.content] for a in ones for b in others
            ):
                continue  # "Overleg Vervoer (OV)": one stands for the other
            if any(tokens[a].run and tokens[a].run == tokens[b].run for a in ones for b in others) or (
                one.run == other.run and one.run
            ):
                continue
            if one.prep and any(tokens[a].prep == one.prep for a in ones):
                continue
            if other.prep and any(tokens[b].prep == other.prep for b in others):
                continue
            if (
                not one.prep
                and not other.prep
                and any(tokens[a].prep for a in ones)
                and view.unit.words & {"wordt", "worden", "is"}
            ):
                continue
            return f"'{one.low}' en '{other.low}' staan in de bron andersom"
    return ""


def classes_kept(said: Reading, view: View) -> str:
    """Negation, scope, bounds, certainty and conditions are neither added nor left out."""
    tokens = view.unit.tokens
    match = chosen([t for t in said.content if not t.meant or t.meant in ("meer", "minder")], view)
    reached = set(match.values())
    for name in ("niet", "alleen", "meeste", "enkele", "alle"):
        mine = [t for t in said.tokens if t.meant == name]
        theirs = [t for t in tokens if t.meant == name and _touches(tokens, t, reached)]
        if mine and not theirs:
            return f"'{mine[0].low}' staat niet zo in de bron"
        if name == "alle":
            for token in mine:
                if theirs and not any(
                    _modified(said.tokens, token) & _modified(tokens, t, 5) for t in theirs
                ):
                    return f"'{token.low}' slaat in de bron op iets anders"
            continue
        if theirs and not mine and not (name == "niet" and _double(theirs)):
            return f"de bron zegt '{theirs[0].low}'"
        if mine and theirs and name == "niet":
            if len(mine) % 2 != len(theirs) % 2:
                return "ontkenning staat niet zo in de bron"
            if not any(_around(said.tokens, a) & _around(tokens, b, 4) for a in mine for b in theirs):
                return "ontkenning slaat in de bron op iets anders"
        if (
            mine
            and theirs
            and name != "niet"
            and not any(_modified(said.tokens, a, 4) & _modified(tokens, b, 6) for a in mine for b in theirs)
        ):
            return f"'{mine[0].low}' slaat in de bron op iets anders"
    for name in ("meer", "minder"):
        theirs = [t for t in tokens if t.meant == name]
        for token in said.tokens:
            if (
                token.meant == name
                and theirs
                and not any(_around(said.tokens, token, 2) & _around(tokens, t, 3) for t in theirs)
            ):
                return f"'{token.low}' slaat in de bron op iets anders"
    return _bounds(said, view) or _modality(said, view, reached)


def _double(found: Sequence[Token]) -> bool:
    return all(t.low in ("behalve", "uitgezonderd") for t in found)


def _touches(tokens: Sequence[Token], token: Token, reached: set[int]) -> bool:
    """Whether a word stands next to what the sentence takes from the source: within three content words of
    its clause."""
    content = [t for t in tokens if t.content or t is token]
    at = content.index(token)
    near = [t for t in content[max(0, at - 3) : at + 4] if t.clause == token.clause and t.at in reached]
    return any(
        t.at > token.at or not any(j.low in ("en", "maar", "of") for j in tokens[t.at + 1 : token.at])
        for t in near
    )


def _around(tokens: Sequence[Token], token: Token, reach: int = 3) -> set[str]:
    content = [t for t in tokens if (t.content and not t.meant) or t is token]
    at = content.index(token)
    return {t.root for t in content[max(0, at - reach) : at + reach + 1] if t is not token}


def _modified(tokens: Sequence[Token], token: Token, reach: int = 3) -> set[str]:
    return {t.root for t in [t for t in tokens[token.at + 1 :] if t.content][:reach]} or _around(
        tokens, token
    )


def _bounds(said: Reading, view: View) -> str:
    for name in ("minstens", "hoogstens", "ongeveer"):
        for token in said.tokens:
            if token.amount is None or not view.places(token):
                continue
            mine = any(t.meant == name for t in said.tokens[max(0, token.at - 3) : token.at])
            theirs = [
                any(t.meant == name for t in view.unit.tokens[max(0, p - 3) : p]) or _plus(view, p, name)
                for p in view.places(token)
            ]
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


def _modality(said: Reading, view: View, reached: set[int]) -> str:
    tokens = view.unit.tokens
    clauses = {tokens[p].clause for p in reached}
    mine = {t.meant for t in said.tokens if t.meant in MODAL}
    theirs = {
        t.meant
        for t in tokens
        if t.meant in MODAL and t.clause in clauses and not _afterwards(tokens, t, reached)
    }
    anywhere = {t.meant for t in (*tokens, *view.about.tokens) if t.meant in MODAL}
    if mine - anywhere:
        return "de bron zegt niet hoe zeker of verplicht het is"
    if theirs and not mine and not _noun_only(said, tokens, theirs, clauses):
        return "de bron is hier minder stellig"
    modals = sum(t.meant in MODAL for t in tokens)
    if _count(said, "gaat", "gaan") > _count(view.unit, "gaat", "gaan") and modals > sum(
        t.meant in MODAL for t in said.tokens
    ):
        return "de bron is hier minder stellig"
    becomes = _count(said, "wordt", "worden") > _count(view.unit, "wordt", "worden")
    fewer = _count(said, "is", "zijn") < _count(view.unit, "is", "zijn")
    if becomes and fewer and len(reached) > 0.6 * len(view.unit.content):
        return "de bron zegt dat het al zo is"
    governing = {t.meant for t in tokens if t.meant in MODAL and _touches(tokens, t, reached)}
    if governing - mine and mine and not governing - mine <= {"voorstel", "wil"}:
        return "de bron is hier minder stellig"
    aim = _AIM.search(view.unit.low)
    if (
        aim
        and not mine
        and not _AIMED.search(said.low)
        and any(p > _token_at(view.unit, aim.end()) for p in reached)
    ):
        return "in de bron is dit een doel"
    if (
        view.piece.kind == "item"
        and _AIM_HEAD.search(view.about.low)
        and not mine
        and not _AIMED.search(said.low)
    ):
        added = [t for t in said.tokens if t.low in _FINITE and t.low not in view.unit.words]
        if added:
            return "in de bron is dit een doel"
    open_question = _WHETHER.search(view.unit.low)
    if (
        open_question
        and not re.search(r"\bof\b", said.low)
        and not re.search(r"\b(?:welke?|hoe|hoeveel|waar|wanneer|wie)\b", said.low)
        and any(p > _token_at(view.unit, open_question.end()) for p in reached)
    ):
        return "de bron laat dit open"
    said_if = any(t.meant == "als" for t in said.tokens) or _opens_with_if(said)
    if not said_if and (
        any(t.meant == "als" and t.clause in clauses for t in tokens) or _opens_with_if(view.unit)
    ):
        return "de bron stelt hier een voorwaarde"
    return ""


_AIM = re.compile(
    r"\b(?:doel|doelen|doelstelling|bedoeling|ambitie|wens|streven|uitdaging|opgave|voornemen|voorstel"
    r"|plan)\b(?: \w+){0,6}? (?:is|zijn|om)\b(?: dat| om| het)?"
)
_AIMED = re.compile(
    r"\b(?:\w*doel\w*|ambitie\w*|bedoeling|wens|streven|streeft|beoogt|beoogd\w*|wil|willen|moet\w*"
    r"|uitdaging|opgave|inzet|voornemen|voorstel|plan\w*|om|lobby\w*|gelobbyd)\b"
)
_AIM_HEAD = re.compile(r"\b(?:uiteindelijk doel|\w*doel(?:en|stellingen)?|willen we bereiken|ambities?)\b")
_FINITE = frozenset(
    ["is", "zijn", "heeft", "hebben", "wordt", "worden", "werd", "werden", "komt", "komen", "staat"]
)
_WHETHER = re.compile(r"\b\w+(?:en|d|t|g|de|te|oeverre) of (?:er|de|het|een|deze|dit|we|wij|die|en)\b")


def _count(reading: Reading, *forms: str) -> int:
    return sum(t.low in forms for t in reading.tokens)


def _token_at(reading: Reading, char: int) -> int:
    """The place of the first token that begins at or after a character; of the text's end where there is
    none."""
    seen = len(re.findall(r"[^\W_]+", reading.low[:char]))
    return min(seen, len(reading.tokens)) - 1


def _afterwards(tokens: Sequence[Token], token: Token, reached: set[int]) -> bool:
    """Whether a word comes only after all that was taken, and a new part begins in between."""
    last = max(reached, default=-1)
    return token.at > last and any(t.low in ("en", "maar", "of") for t in tokens[last + 1 : token.at])


def _noun_only(said: Reading, tokens: Sequence[Token], theirs: set[str], clauses: set[int]) -> bool:
    """Words of proposing that stand after all that the sentence takes do not govern it ("300 woningen,
    waarover gesprekken")."""
    if theirs != {"voorstel"}:
        return False
    roots = said.roots
    first = min((t.at for t in tokens if t.meant == "voorstel" and t.clause in clauses), default=0)
    taken = [t.at for t in tokens if t.content and t.root in roots and t.clause in clauses]
    return bool(taken) and first > max(taken)


def _opens_with_if(reading: Reading) -> bool:
    return bool(
        re.match(
            r"(?:als|wanneer|indien|mits) (?:de|het|een|er|dit|dat|deze|wij|we|u|\w+ \w+ (?:dan|zal|kan"
            r"|wordt))\b",
            reading.low,
        )
    ) and bool(re.search(r",| dan ", reading.low))


def tense_kept(said: Reading, view: View) -> str:
    """What is still to happen is not said as done, nor the other way round."""
    if (
        _NOW.search(said.low)
        and not _NOW.search(view.unit.low)
        and _LATER.search(view.unit.low)
        and not _LATER.search(said.low)
    ):
        return "in de bron is dit nog niet zo"
    for token in said.content:
        if token.kind != "woord" or not _participle(token.low):
            continue
        for place in view.places(token)[:1]:
            there = view.unit.tokens[place]
            if there.low.endswith("e") and _participle(there.low.removesuffix("e")):
                if _helper(said.tokens, token) in _GOING:  # "het vastgestelde plan": it was done
                    return f"'{token.low}' is in de bron al gebeurd"
                continue
            if not _participle(there.low):
                continue
            mine, theirs = _helper(said.tokens, token), _helper(view.unit.tokens, there)
            if mine in _DONE and theirs in _GOING:
                return f"'{token.low}' is in de bron nog niet gebeurd"
            if mine in _GOING and theirs not in _GOING:
                return f"'{token.low}' is in de bron al gebeurd"
    return ""


_NO_PARTICIPLE = listed(
    "gebied gebieden gemeenten getal gezond gebruiken gevallen gegevens gevolgen geld gemiddeld "
    "beleid behoud bestand gelijkheid gezinnen gelden bedrijven begeleiden gebouwen gebeurt bewoners "
    "beperkingen belangen besturen verbinden verbeteren verdelen vergroten gesprekken gronden "
    "gewesten geven genoeg onderwerpen onderwijs ontwerpen vereisten gewoonten geschikt gebied-en "
    "berichten bestaand besluit besluiten bereiken behalen bepalen bieden beginnen begint"
)


def _helper(tokens: Sequence[Token], participle: Token) -> str:
    """The auxiliary of a participle: the nearest one in its clause."""
    near = [t for t in tokens if t.clause == participle.clause and t.low in _DONE | _GOING]
    return min(near, key=lambda t: abs(t.at - participle.at)).low if near else ""


def _participle(word: str) -> bool:
    """Whether a word can only be a participle: "bepaalt" can be a finite verb."""
    if word in _NO_PARTICIPLE:
        return False
    return bool(_PARTICIPLE.match(word)) and not (
        word.endswith("t")
        and not re.match(
            r"^(?:aan|af|bij|deel|door|in|mee|na|om|op|over|plaats|samen|toe|uit|vast|voor|vrij|goed)?ge",
            word,
        )
    )


def side_by_side(said: Reading, view: View) -> str:
    """A describing word stays with its noun: "betaalbare woningen" is not said where the source has
    "betaalbare ruimte"."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    for first, second in pairwise(said.tokens):
        if not (
            first.content
            and second.content
            and first.kind == second.kind == "woord"
            and first.clause == second.clause
        ):
            continue
        if first.meant or second.meant or not first.low.endswith("e") or first.low.endswith(("ie", "ee")):
            continue
        ones, others = view.places(first), view.places(second)
        if ones and others and min(abs(a - b) for a in ones for b in others) > 4:
            return f"'{first.low} {second.low}' staat zo niet in de bron"
    return ""


def compact(said: Reading, view: View) -> str:
    """A sentence that is put together from all over a piece, back and forth, or mostly from its headings,
    says something of its own."""
    if view.piece.kind in ("sentence", "item"):
        every = said.content
        direct = sum(1 for t in every if view.places(t))
        borrowed = sum(
            1 for t in every if not view.places(t) and t.root not in view.about.roots and t.root in view.parts
        )
        if direct < 0.5 * len(every) or borrowed > max(1, len(every) // 5):
            return "de woorden staan niet bij elkaar in de bron"
    content = [t for t in said.content if view.places(t)]
    if len(content) < 4:
        return ""
    match = chosen(content, view)
    order = [match[t.at] for t in content]
    back = sum(1 for a, b in pairwise(order) if b < a - 1)
    if back > 2 + len(order) // 5:
        return "de zin staat zo niet in de bron"
    return ""


def quotes_verbatim(text: str, sources: Sequence[str]) -> str:
    """What stands between quotation marks is in a source to the letter."""
    for match in re.finditer(r"[\"“”„]([^\"“”„]{2,})[\"“”„]|(?<!\w)[‘'’]([^‘'’]{2,})['’](?!\w)", text):
        wanted = " ".join((match.group(1) or match.group(2)).split()).strip(" .,;:")
        if wanted and not any(fold(wanted) in fold(" ".join(s.split())) for s in sources):
            return "het citaat staat niet in de bron"
    return ""
