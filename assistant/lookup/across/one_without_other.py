"""What one of two municipalities takes part in and the other does not, or who takes part in one of two dossiers and not in the other, in
any words: "Van de dossiers van Lagewaard, welke laat Veenburg liggen?".

Each name is read in its own clause, and a denial there makes it the one that is left out; where not exactly one of the two is denied, or
the models see something else asked, nothing is told, as the opposite would be the worst answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.lookup.asked.masked import Masked, mask
from assistant.lookup.common import Desk
from assistant.lookup.listing.canon import Canon
from assistant.lookup.listing.condition import MARK, written_out
from assistant.lookup.listing.marking import canonical
from assistant.reading.denials import NOT, STAYS_OUT, of_neither
from assistant.reading.field_model import FieldModel, speaks_of_else
from assistant.reading.question import Question
from assistant.reading.register_words import WORDS
from ingest.language import fold, words

_KINDS = {"gem": "gg", "dos": "dd"}
_LABELS = ("wel_niet", "niet_wel")
# How likely both labels together must be; where a word of the documents is said besides; where the other is affirmed in so many words.
LIKELY, SURE, AFFIRMED = 0.5, 0.7, 0.1
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
# Where a clause ends; at a relative word only where the clause already holds a name ("niet in dat van gem_0").
_END = re.compile(
    r"[,;:/](?=\s|$)|\b(?:en|maar|doch|echter|terwijl)\b|\b(?P<weak>waar(?:aan|bij|in|van|voor|mee)?|dat|die|wat|welke?|wie)\b"
    r"|(?=\b(?:zonder|behalve|minus|uitgezonderd|met uitzondering van|in tegenstelling tot)\b)|(?=\bniet (?:\w+ )?(?:door|bij|in|aan|van|met|voor) (?:gem|dos)_)"
    r"|(?=\b(?:slaa[nt]|laa?t|laten|haa?k(?:t|en))\b)"
)
_DENIED = re.compile(r"\b(?:nee|minus|uitgezonderd|uitzondering|mis|aftrek\w*|afgetrokken)\b")
_AFFIRMED = re.compile(r"\b(?:wel|ja|toch|aanwezig|vermeld)\b")
_TAKING_PART = re.compile(
    r"\b(?:mee\w*|deel\w*|deelname\w*|gemeenten?|dossiers?|aanwezig|vertegenwoordigd|zit|zitten)\b"
)
_SUBTRACTED = re.compile(r"\b(?:minus|uitgezonderd|uitzondering|aftrek\w*|afgetrokken)\b")
_WHO = re.compile(r"\b(?:wie|gemeenten?)\b")
_IN_NEITHER = "Welke gemeenten zitten niet in {0} en ook niet in {1}?"
_OPPOSED = re.compile(r"\bin tegenstelling tot\b")
_OF_OTHERS = re.compile(
    r"\b(?:\w*trekkers?|bestuurders?|wethouders?|burgemeesters?|portefeuillehouders?|leid\w*|opdracht\w*|looptijd\w*|doel(?:en)?)\b"
)


def one_without_other(question: Question, desk: Desk) -> str:
    """The question in the words of the register; "" for another question."""
    if question.leaning or question.years or question.intent.form in ("waarom", "wanneer", "aantal"):
        return ""
    masked = mask(question, desk)
    if of_neither(question.text):
        return _neither(question, masked, desk)
    model = desk.field_models.get(masked.kind)
    canon = question.once(canonical, lambda: canonical(question, desk))
    asking = " ".join(s for s in _SENTENCE.split(canon.text) if MARK.search(s))
    marks = [m for m in dict.fromkeys(MARK.findall(asking)) if m[:3] in ("gem", "dos", "per")]
    if model is None or len(marks) != 2 or any(_KINDS.get(m[:3]) != masked.kind for m in marks):
        return ""
    if any(len(canon.names[m].items) != 1 for m in marks):
        return ""  # a row of them in one clause
    if masked.kind == "dd" and _OF_OTHERS.search(canon.text):
        return ""
    clauses = _clauses(asking, marks)
    out = _left_out(clauses)
    if not out:
        return ""
    other = next(m for m in marks if m != out)
    if not _is_asked(asking, masked.kind, clauses[out], clauses[other], model, desk):
        return ""
    return WORDS[masked.kind]["wel_niet"].format(_called(canon, other, masked), _called(canon, out, masked))


def _left_out(clauses: Mapping[str, str]) -> str:
    """Which of two marks is denied in its clause; "" where not exactly one is."""
    denied = [m for m, clause in clauses.items() if _is_denied(clause)]
    opposed = [m for m, clause in clauses.items() if _OPPOSED.search(clause)]
    if len(opposed) == 1:
        other = next(m for m in clauses if m != opposed[0])
        denied = [opposed[0]] if other not in denied else [other]
    return denied[0] if len(denied) == 1 else ""


def _is_asked(asking: str, kind: str, out: str, other: str, model: FieldModel, desk: Desk) -> bool:
    """Whether a question that denies one of two, by the clauses of the one that is left `out` and of the `other`, asks who or what there
    is of the other only."""
    tokens = ["@" + kind[0] if MARK.fullmatch(t) else t for t in re.findall(r"[\w'-]+", asking)]
    shares = model.shares(tokens)
    share = sum(shares.get(label, 0.0) for label in _LABELS)
    told = _AFFIRMED.search(other) or _OPPOSED.search(asking) or _SUBTRACTED.search(out)
    if share < (AFFIRMED if told and _TAKING_PART.search(asking) else LIKELY):
        return False
    stays = STAYS_OUT.search(out)
    aside = {*NOT, *words(stays.group() if stays else "")}
    said = [t for t in tokens if t not in aside and not _DENIED.fullmatch(t) and not _AFFIRMED.fullmatch(t)]
    return share >= SURE or not speaks_of_else(desk.library, model, said)


def _neither(question: Question, masked: Masked, desk: Desk) -> str:
    """The question who takes part in neither of two dossiers, or what neither of two municipalities takes part in; "" for another."""
    flat = fold(question.text)
    if masked.kind == "gg" and (model := desk.field_models.get("gg")) is not None:
        asked = model.shares(masked.tokens).get("geen_van_beide", 0.0) >= LIKELY
        return WORDS["gg"]["geen_van_beide"].format(*masked.towns) if asked else ""
    if (
        masked.kind != "dd"
        or not _WHO.search(flat)
        or not _TAKING_PART.search(flat)
        or _OF_OTHERS.search(flat)
    ):
        return ""
    return _IN_NEITHER.format(*(r.data["naam"] for r in masked.dossiers))


def _called(canon: Canon, mark: str, masked: Masked) -> str:
    """What a mark stands for."""
    item = canon.names[mark].items[0]
    return next((str(r.data["naam"]) for r in masked.dossiers if r.id == item), item)


def _clauses(text: str, marks: Sequence[str]) -> dict[str, str]:
    """The clause of each of two marks; nothing where one clause has both."""
    found: list[str] = []
    begin = 0
    for end in _END.finditer(text):
        if end["weak"] and not MARK.search(text[begin : end.start()]):
            continue
        found.append(text[begin : end.start()])
        begin = end.end()
    found.append(text[begin:])
    held: list[str] = []
    for clause in found:
        if MARK.search(clause) and not (len(held) == 1 and not MARK.search(held[0])):
            held.append(clause)
        elif held:
            held[-1] = f"{held[-1]} , {clause}"
        else:
            held.append(clause)
    written = [" ".join(c) for c in written_out(re.findall(r"[\w'-]+|,", c) for c in held)]
    own = {m: next((c for c in written if re.search(rf"\b{m}\b", c)), "") for m in marks}
    return own if "" not in own.values() and len(set(own.values())) == len(marks) else {}


def _is_denied(clause: str) -> bool:
    """Whether a clause says that something is not so; two denials undo each other."""
    denials = (
        sum(w in NOT for w in words(clause)) + len(_DENIED.findall(clause)) + bool(STAYS_OUT.search(clause))
    )
    return denials % 2 == 1
