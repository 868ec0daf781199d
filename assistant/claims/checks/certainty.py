"""How sure, wished, allowed or conditional something is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.checks.scope import touches
from assistant.claims.checks.spared import first_of_two
from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.matching import STRIVES, TO_DO, View, chosen
from assistant.claims.reading import Reading, Token
from assistant.claims.words import MODAL

_AIM = re.compile(
    r"(?<!deze )(?<!die )\b(?:doel|doelen|doelstelling|bedoeling|ambitie|wens|streven|uitdaging|opgave|voornemen|voorstel"
    r"|plan)\b(?: \w+){0,6}? (?:is|zijn|om)\b(?: dat| om| het)?"
)


_AIMED = re.compile(
    r"\b(?:\w*doel\w*|ambitie\w*|bedoeling|wens|streven|streeft|beoogt|beoogd\w*|wil|willen|moet\w*"
    r"|uitdaging|opgave|inzet|voornemen|voorstel|plan\w*|om|lobby\w*|gelobbyd)\b"
)


_AIM_HEAD = re.compile(
    r"\b(?:uiteindelijk doel|\w*doel(?:en|stellingen)?|willen we bereiken|ambities?|resultaat:)(?:\b|$)"
)
_RESULT = re.compile(r"\b(?:resultaat|doel):$")


_FINITE = frozenset(
    ["is", "zijn", "heeft", "hebben", "wordt", "worden", "werd", "werden", "komt", "komen", "staat"]
)


_AT_WORK = re.compile(r"\bwerk(?:t|en)\b(?: \w+){0,4}? aan\b")
_WORKED = re.compile(
    r"\b(?:\w*werk\w*|ontwikkel\w*|maakt|maken|bezig|wordt|worden|komt|komen|wil|willen|stelt|stellen|doel\w*)\b"
)
_CONCERNS = re.compile(r"\b(?:gaat|gaan) (?:het|dit|dat|\w+ )?\W*(?:om|over|uit|naar)\b")
_CAN_BE = re.compile(r"\b(?:is|zijn)\b(?!.*\bom\b).* te \w+en\W*$")  # "is in te delen": can be
_WHETHER = re.compile(
    r"\b(?:onderzoek\w*|onderzocht|verken\w*|bekijk\w*|bekeken|nagaan|bezien|afwegen|beoordel\w*|toets\w*)\b"
    r"[^.;]*?\bof\b|\b(?:vraag|weten|na|bespreken|bepalen) of\b|^of\b|"
    r"\b\w+(?:en|d|t|g|de|te|oeverre) of (?:er|de|het|een|deze|dit|we|wij|die|en)\b"
)


NEARLY_ALL = 0.8  # of the words of a source that a statement tells again


def _told_again(said: Reading, view: View, reached: set[int]) -> bool:
    """Whether a statement is a source's sentence told again word for word, but for a few."""
    held = len(reached) >= NEARLY_ALL * len(view.unit.content)
    return held and len(said.content) >= NEARLY_ALL * len(view.unit.content)


def _able(tokens: Sequence[Token]) -> int:
    """How many verbs can or may be so; in "om te kunnen bouwen" that says nothing."""
    return sum(t.meant == "kan" and (k == 0 or tokens[k - 1].low != "te") for k, t in enumerate(tokens))


def modality_kept(said: Reading, view: View) -> str:
    tokens = view.unit.tokens
    reached = set(
        chosen([t for t in said.content if not t.meant or t.meant in ("meer", "minder")], view).values()
    )
    part = _part(view.unit, reached)
    clauses = {tokens[p].clause for p in reached if p in part}
    clauses |= _resumed(view.unit, clauses)
    mine = {t.meant for t in said.tokens if t.meant in MODAL}
    theirs = {
        t.meant
        for t in tokens
        if t.meant in MODAL
        and t.clause in clauses
        and not _afterwards(tokens, t, reached)
        and not _in_purpose(tokens, t, reached)
        and not _in_relative(tokens, t, reached)
        and not _pointed_at(tokens, t)
        and not first_of_two(t, view.unit, reached)
    }
    if "kan" in theirs and (_CAN_BE.search(said.low) or "kans" in said.words & view.unit.words):
        mine.add("kan")
    anywhere = {t.meant for t in (*tokens, *view.about.tokens) if t.meant in MODAL}
    if view.aims or STRIVES.search(view.unit.low):
        anywhere |= {"wil", "moet"}
    if "mogelijkheden" in view.unit.words:
        anywhere.add("kan")
    if TO_DO.search(view.unit.low):
        anywhere.add("moet")
    anywhere |= {t.meant for t in said.tokens if t.meant in MODAL and t.root in view.roots}
    anywhere |= view.milder()
    towards = _TOWARDS.search(view.unit.low)
    if (
        towards
        and not _AIMED.search(said.low)
        and not _TOWARDS.search(said.low)
        and said.words & {"is", "zijn", "heeft", "hebben"}
        and not any(participle(t.low) for t in said.tokens)
        and _mostly_behind(view.unit, towards.end(), reached)
    ):
        return "in de bron is dit een doel"
    if "blijkt" in view.unit.words and not any(
        t.meant == "voorstel" and t.low not in ("verkenning", "voorstel") for t in tokens
    ):
        theirs.discard("voorstel")  # "uit een verkenning blijkt dat": it is known
    if "verwacht" in mine & theirs:
        theirs -= {"moet", "kan"}
    if mine - anywhere:
        return "de bron zegt niet hoe zeker of verplicht het is"
    asked = theirs <= {"moet", "wil"} and STRIVES.search(said.low) and STRIVES.search(view.unit.low)
    if theirs and not mine and not asked and not _noun_only(said, tokens, theirs, clauses):
        return "de bron is hier minder stellig"
    if _told_again(said, view, reached) and _able(said.tokens) < _able(tokens):
        return "de bron is hier minder stellig"
    modals = sum(t.meant in MODAL for t in tokens)
    if _count(said, "gaat", "gaan") - len(_CONCERNS.findall(said.low)) > _count(
        view.unit, "gaat", "gaan"
    ) and modals > sum(t.meant in MODAL for t in said.tokens):
        return "de bron is hier minder stellig"
    becomes = _count(said, "wordt", "worden") > _count(view.unit, "wordt", "worden")
    fewer = _count(said, "is", "zijn") < _count(view.unit, "is", "zijn")
    if becomes and fewer and len(reached) > 0.6 * len(view.unit.content):
        return "de bron zegt dat het al zo is"
    governing = {t.meant for t in tokens if t.meant in MODAL and touches(tokens, t, reached)}
    if governing - mine and mine and not governing - mine <= {"voorstel", "wil"}:
        return "de bron is hier minder stellig"
    aim = _AIM.search(view.unit.low)
    if (
        aim
        and not mine
        and not _AIMED.search(said.low)
        and any(p > _token_at(view.unit, aim.end()) for p in reached)
        and not _of_which(tokens, _token_at(view.unit, aim.end()), reached)
    ):
        return "in de bron is dit een doel"
    if (
        (view.piece.kind == "item" or (view.piece.kind == "sentence" and _RESULT.search(view.about.low)))
        and _AIM_HEAD.search(view.about.low)
        and not view.unit.words & FINITE
        and not mine
        and not _AIMED.search(said.low)
    ):
        added = [t for t in said.tokens if t.low in _FINITE and t.low not in view.unit.words]
        if added:
            return "in de bron is dit een doel"
    at_work = _AT_WORK.search(view.unit.low)
    if (
        at_work
        and not _WORKED.search(said.low)
        and any(p > _token_at(view.unit, at_work.end()) for p in reached)
        and len({p for p in reached if tokens[p].part == tokens[_token_at(view.unit, at_work.end())].part})
        * 2
        > len(reached)
    ):
        return "de bron zegt dat eraan gewerkt wordt"
    open_question = _WHETHER.search(view.unit.low)
    if (
        open_question
        and not re.search(r"\bof\b", said.low)
        and not re.search(r"\b(?:welke?|hoe|hoeveel|waar|wanneer|wie)\b", said.low)
        and any(p > _token_at(view.unit, open_question.end()) for p in reached)
    ):
        return "de bron laat dit open"
    said_if = (
        any(t.meant == "als" for t in said.tokens) or _opens_with_if(said) or bool(_IF_LATER.search(said.low))
    )
    if not said_if and (
        any(t.meant == "als" and t.clause in clauses for t in tokens) or _opens_with_if(view.unit)
    ):
        return "de bron stelt hier een voorwaarde"
    return ""


_BASE = frozenset(
    ["blijven", "komen", "staan", "krijgen", "doen", "nemen", "maken", "bieden", "worden", "zijn"]
)


def _resumed(unit: Reading, clauses: set[int]) -> set[int]:
    """The clause that a clause without a verb of form goes on with ("Zo moet er, ook bij A, B blijven")."""
    out: set[int] = set()
    for clause in clauses:
        inside = [t for t in unit.tokens if t.clause == clause]
        if clause and inside and not any(t.low in FINITE - _BASE for t in inside):
            before = [t for t in unit.tokens if t.part == inside[0].part and t.clause < clause]
            out |= {
                t.clause
                for t in before
                if t.low in ("moet", "moeten")
                and t.clause >= clause - 2
                and not [o for o in before if o.clause == t.clause and o.low.endswith("en") and o is not t]
            }
    return out


def _pointed_at(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a noun of wish or chance only points back ("in de uitwerking van deze ambitie")."""
    before = [t.low for t in tokens[max(0, token.at - 1) : token.at]]
    return bool(token.prep) and before in (["deze"], ["die"], ["dit"], ["dat"])


def _in_purpose(tokens: Sequence[Token], token: Token, reached: set[int]) -> bool:
    """Whether a word stands in an "om ... te" that the sentence leaves aside."""
    if token.low == "aanmerking":
        return False
    om = next((t.at for t in reversed(tokens[: token.at]) if t.clause == token.clause and t.low == "om"), -1)
    te = next((t.at for t in tokens[token.at :] if t.clause == token.clause and t.low == "te"), -1)
    return om >= 0 and te > om and 3 * sum(om < p <= te + 1 for p in reached) < len(reached)


def _in_relative(tokens: Sequence[Token], token: Token, reached: set[int]) -> bool:
    """Whether a word stands in a relative clause that the sentence leaves aside ("het traject dat men moet gaan")."""
    that = next(
        (t for t in reversed(tokens[: token.at]) if t.clause == token.clause and t.low == "dat"), None
    )
    if that is None or not that.at or not tokens[that.at - 1].content or participle(tokens[that.at - 1].low):
        return False
    return token.at - that.at <= 6 and not any(that.at < p <= token.at + 1 for p in reached)


def _part(unit: Reading, reached: set[int]) -> range:
    """The side of a semicolon that most is taken from; all where there is none."""
    cut = unit.low.find("; ")
    if cut < 0:
        return range(len(unit.tokens))
    middle = _token_at(unit, cut) + 1
    front = sum(p < middle for p in reached)
    if 3 * (len(reached) - front) <= len(reached):
        return range(middle)
    return range(middle if 3 * front <= len(reached) else 0, len(unit.tokens))


_TOWARDS = re.compile(
    r"\b(?:realiseren|bereiken|creeren|behalen|streven naar|streeft naar|toewerken naar|komen tot|zorgen voor)\b"
)


def _mostly_behind(unit: Reading, char: int, reached: set[int]) -> bool:
    """Whether nearly all that is taken stands in the clause behind a place."""
    start = _token_at(unit, char)
    clause = unit.tokens[start].clause
    behind = [p for p in reached if p >= start and unit.tokens[p].clause == clause]
    return len(behind) >= 2 and 4 * len(behind) >= 3 * len(reached)


def _of_which(tokens: Sequence[Token], start: int, reached: set[int]) -> bool:
    """Whether what is taken last stands in a part of its own ("..., waarvan er nu 780 zijn opgenomen")."""
    part = next((t.at for t in tokens[start + 1 :] if t.low in ("waarvan", "waaronder")), None)
    return part is not None and sum(p > part for p in reached) >= 2


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


_IF_LATER = re.compile(
    r"\w (?:als|wanneer|zodra|tenzij) (?:de|het|er|een|dit|dat|deze|we|wij|ze|zij|\w{4,}en)\b.* (?:is|zijn|wordt|worden|heeft|hebben|kan|kunnen"
    r"|\w{3,}(?:t|en))\b"
)


def _opens_with_if(reading: Reading) -> bool:
    if reading.tokens and reading.low.startswith(("bij een ", "bij opnieuw ", "bij te ")):
        return True
    if reading.tokens and reading.tokens[0].low in ("mocht", "mochten"):
        return True
    return bool(
        re.match(
            r"(?:als|wanneer|indien|mits) (?:de|het|een|er|dit|dat|deze|wij|we|u|\w+ \w+ (?:dan|zal|kan"
            r"|wordt))\b",
            reading.low,
        )
    ) and bool(re.search(r",| dan ", reading.low))
