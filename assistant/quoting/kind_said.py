"""Whether statements say of what kind they are, where a question asks for things of a kind: problems, risks, gains, what comes next, what has
been reached. Such a word is a usual one and weighs little; what names the subject but is no problem of it is told with a reserve."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.checks.tense import participle
from assistant.reading.members import count_asked
from assistant.reading.question import Group, Question
from ingest.language import fold, words

SAYS, HOLDS = 0.74, 0.5  # how far a statement must have the word for the kind, and that of the subject
_KIND = (
    r"(?:problemen|probleem|problematiek|knelpunt(?:en)?|moeilijkhe(?:id|den)|obstakels?|belemmering(?:en)?|uitdaging(?:en)?|risico(?:'?s)?|gevaren|gevaar|bezwa(?:ar|ren)|kritiek"
    r"|zorgen|klacht(?:en)?|nade(?:el|len)|voorde(?:el|len)|winst|nut|zin|meerwaarde|kans(?:en)?|gevolg(?:en)?|effect(?:en)?|consequenties?|oorza(?:ak|ken)"
    r"|alternatie(?:f|ven)|voorwaarden?|randvoorwaarden?|eis(?:en)?|criteri(?:a|um)|succes(?:sen)?|mijlpa(?:al|len)|les(?:sen)?|ervaring(?:en)?"
    r"|uitzondering(?:en)?|adviezen|advies|aanbeveling(?:en)?|vervolgstap(?:pen)?)"
)
_ASKED = re.compile(
    rf"(?:en |maar )?(?:wat (?:is|zijn|was|waren)|welke?|noem|geef|wat voor|(?:zijn|is) er)\b(?: \w+){{0,3}}? (?P<kind>{_KIND})(?!\w)"
)
_NEXT = re.compile(r"\bvolgende stap(?:pen)?\b|\bvervolgstap(?:pen)?\b")
_COMING = re.compile(
    r"\b(?:vervolg\w*|volgende?|daarna|hierna|zul(?:t|len)|zal|plan\w*|gepland|voorzien|verwacht\w*|streven|(?:ge)?start\w*|begin\w*|gereed|besluit\w*|in 20\d\d|q[1-4]|kwartaal|voorjaar|najaar|uitwerk\w*)\b"
)
_REACHED = re.compile(
    r"\b(?:wat|welke?|hoeveel) .*\b(?:bereikt|gelukt|gerealiseerd|opgeleverd|opgeschoten|voor elkaar|waargemaakt)\b"
)
_HAS = re.compile(r"\b(?:is|zijn|heeft|hebben|werd|werden|was|waren)\b(?P<then>[^.;:]*)")
_OPEN = re.compile(r"\b(?:dat|om|als|wordt|worden|moet|moeten|kan|kunnen|nodig|noodzakelijk|niet|nog)\b")
_SO_FAR = re.compile(r"\b(?:gereed|afgerond|opgeleverd|voortgang|inmiddels|resultat?(?:en|aat)|sinds)\b")


def kind_unsaid(question: Question, told: Sequence[tuple[str, frozenset[str]]]) -> bool:
    """Whether a question asks for things of a kind of which no statement says that it is one, of the subject of the question. `told`: the
    statements, the first one first, each with its stems and those of what stands above it. False where no such kind is asked."""
    flat = fold(question.text)
    first = fold(told[0][0]) if told else ""
    if _REACHED.search(flat):
        return not _is_reached(first)
    if _NEXT.search(flat):
        return _COMING.search(first) is None
    kind = kind_asked(question)
    if kind is None or count_asked(question.text):
        return False  # what comes in that number is it
    subject = max((g for g in question.groups if g is not kind), key=lambda g: g.weight, default=kind)
    return not any(kind.match(s) >= SAYS and subject.match(s) >= HOLDS for _, s in told)


def kind_asked(question: Question) -> Group | None:
    """The word of a question that says for things of which kind it asks; None where it has no such word."""
    match = _ASKED.match(fold(question.text).strip())
    if match is None:
        return None
    return next((g for g in question.groups if match["kind"].startswith(fold(g.shown))), None)


def _is_reached(flat: str) -> bool:
    """Whether a statement tells of something that is done: "is vastgesteld", and not "is het nodig dat ... wordt vastgesteld"."""
    if _SO_FAR.search(flat):
        return True
    return any(
        any(map(participle, words(m["then"]))) and not _OPEN.search(m["then"]) for m in _HAS.finditer(flat)
    )
