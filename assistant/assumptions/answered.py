"""Whether a sentence says yes or no to what is asked: a wrong "ja" is worse than the sentence without one."""

from __future__ import annotations

import re
from datetime import date

from assistant.assumptions.there import ANYTHING, EXPECTED, asks_whether_there_is, there_already
from assistant.assumptions.unsaid import predicate
from assistant.claims import checks
from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading
from assistant.evidence.candidates import Candidate
from assistant.reading.part_said import PartSaid, part_said
from assistant.reading.question import Question, years_in
from ingest.language import fold, sentences, words

# Calibrated on the development questions (evals, set ontwikkel).
# How far a word is held by what says the same, and by what may mean it (which counts half).
SAYS, MEANS = 0.85, 0.6
LEAST = 0.72  # of the question's weight that the sentence itself must hold
EITHER = re.compile(r"\b(?:of(?! the\b)|or)\b")  # "City of the Year" is a name
_TRIED = re.compile(r"\b(?:voorstel|verken\w+|onderzo\w+|proef|pilot|alternatie\w+|studie)\b")
# An item that opens with what to do.
_TO_DO = re.compile(r"\W*\w{3,}en\b(?! (?:is|zijn|worden|hebben|kunnen|mogen|moeten)\b)")
_COMES = re.compile(r"\bkom(?:t|en)\b")
_COMES_THERE = re.compile(r"\bkom(?:t|en) er\b|\b(?:er|hier|daar) (?:[\w-]+ ){0,5}kom(?:t|en)\b")
_SAME = re.compile(r"\b(?:de|het)?zelfde\b")
_OTHER = re.compile(r"\b(?:andere?|verschillende?)\b")
_DENIAL = re.compile(r"^(?:de bron zegt '(?:niet|geen|nooit|zonder)'|'.*' is in de bron nog niet )")
# "Zij willen verhuizen, maar niet naar een duurder huis" denies that one part, and not that it is dearer.
_OF_A_PART = re.compile(r"\bmaar niet\b|\bniet (?:alleen|naar|altijd|per se|zomaar|meteen|direct)\b")
_MAY = re.compile(r"(?:en |maar |dus )?(?:mag|mogen|kan|kunnen)\b")
_MAY_TOLD = re.compile(r"\b(?:mag|mogen|kan|kunnen|toegestaan|mogelijk|bevoegd\w*|ruimte)\b")
_A_VERB = re.compile(r"(?<![\w-])[a-zà-ÿ]{2,}(?:t|en)\b")
_LABELLED = re.compile(
    r"\b(?:acties?|thema|paragraaf|hoofdstuk|artikel|pagina|fase|bijlage|tabel|punt|nummer) (?P<n>\d+)\b"
)
_RANKED = re.compile(r"\b(eerste|tweede|derde|vierde|vijfde) (\w{3,})")
_CHECKS = (
    checks.direction_kept,
    checks.bounds_kept,
    checks.scope_kept,
    checks.modality_kept,
    checks.tense_kept,
    checks.no_opposite,
    checks.moments_kept,
    checks.contrast_kept,
    checks.compared_kept,
    checks.wish_kept,
)
# "Is de wet al ingegaan?", and what is said of what is wished for or still to come
_IS_SO = re.compile(
    r"(?:en |maar |dus )?(?:is|zijn|heeft|hebben|bestaat|bestaan|geldt|gelden|staat|staan|ligt|liggen|zit|zitten)\b"
)
_TO_COME = re.compile(
    r"\b(?:wordt|worden|zal|zullen|zou|zouden|gaat|gaan|moet|moeten|wil|willen|komt|komen|kan|kunnen|mag|mogen|plan|plannen|doel|doelen|ambitie|bedoeling|straks|ooit|verwacht\w*)\b"
)


def done_too(flat: str, text: str) -> bool:
    """Whether a (folded) text may tell as done what a (folded) question closes with: who is "te werven" is not there yet."""
    closing = re.search(r"\b(?P<done>[a-z]+)\W*$", flat)
    if closing is None or not participle(closing["done"]):
        return True
    done = any(participle(w) or participle(w.removesuffix("e")) for w in words(text))
    return done or not re.search(r"\bte \w{3,}en\b", text)


def _still_to_come(flat: str, text: str) -> bool:
    """Whether a (folded) sentence tells of what is expected or wished for, or of a year to come that the question does not name."""
    if not set(words(text)) & FINITE and not re.search(r"\w{3,}(?:t|en)\b.*\w", text):
        return True  # "Snelbus naar het ziekenhuis" says of nothing that it is so
    years = set(years_in(text)) - set(years_in(flat))
    return EXPECTED.search(text) is not None or any(int(y) > date.today().year for y in years)


def yes_or_no(question: Question, said: Reading, candidate: Candidate, view: View) -> str:
    """ "Ja", "Nee", or "" where the sentence leaves doubt. `said` is what the question asks to be so, `view` the candidate's."""
    flat, text = fold(question.text), fold(candidate.text)
    if EITHER.search(flat) or question.intent.negated or any(t.meant == "niet" for t in said.tokens):
        return ""
    if (part := part_said(flat)) is not None:
        return as_great(part, text) if _held(question, candidate.near) >= SO_FAR else ""
    if _as_often(said) and _as_often(view.unit) and not _as_often(said) & _as_often(view.unit):
        return "Nee" if _held(question, candidate.near) >= LEAST else ""
    against = [reason for check in _CHECKS if (reason := check(said, view))]
    denied = _held(question, candidate.near) >= LEAST and not ANYTHING.search(flat)
    if denied and any(_DENIAL.search(reason) for reason in against):
        return "" if _OF_A_PART.search(text) else "Nee"
    if len(sentences(candidate.text)) > 1 or _TO_DO.match(text):
        return ""  # what one sentence says of another thing, or is still to be done
    if _IS_SO.match(flat) and not _TO_COME.search(flat) and _still_to_come(flat, text):
        return ""  # what is wished for or expected is not so yet
    if asks_whether_there_is(flat) and not there_already(text):
        return ""
    if _IS_SO.match(flat) and not done_too(flat, text):
        return ""
    if _MAY.match(flat) and (EXPECTED.search(text) or not _MAY_TOLD.search(text)):
        return ""  # what happens, or is wished for, need not be allowed
    if not (set(words(text)) & FINITE or _A_VERB.search(candidate.text)) or _ranks_another(flat, text):
        return ""
    if _COMES.search(flat) and not _COMES_THERE.search(text):
        return ""  # that it is there, or spoken of, does not say that it comes
    if _LABELLED.search(text) and not _LABELLED.search(flat):
        stated = set(re.findall(r"\d+", flat)) & {m["n"] for m in _LABELLED.finditer(text)}
        if stated:
            return ""  # "zie actie 15" says of nothing that there are fifteen
    if against or _TRIED.search(text) or (_SAME.search(flat) and _OTHER.search(text)):
        return ""
    if _dated_aside(said, view):
        return ""
    held = _held(question, candidate.stems) >= LEAST
    return "Ja" if held and _predicated(question, said, candidate, view) else ""


def _dated_aside(said: Reading, view: View) -> bool:
    """Whether a sentence has another time than the question between brackets: "vastgesteld in de visie (mei 2021)"."""
    other = any(t.kind == "tijd" and t.host >= 0 for t in view.unit.tokens)
    return other and any(t.kind == "tijd" and not view.places(t) for t in said.tokens)


_PERCENT = re.compile(r"(?<![\d.,])(?P<n>\d+(?:,\d+)?) ?(?:%|procent\b)")
_ABOUT = re.compile(
    r"\b(?:niet|geen|nooit|maximaal|hoogstens|minimaal|minstens|moet|moeten|willen|streven)\b"
)
SO_FAR = 0.5  # of the question's weight, beside the part itself


def as_great(part: PartSaid, text: str) -> str:
    """Whether the one percentage of a (folded) text is as great as a question says; "" where it is no plain one."""
    said = _PERCENT.findall(text)
    if len(said) != 1 or _ABOUT.search(text):
        return ""
    return "Ja" if part.holds(float(said[0].replace(",", "."))) else "Nee"


# How often, as texts are read: "elk jaar" is "jaarlijks", "om de twee jaar" "elketweejaar".
_OFTEN = re.compile(
    r"\b(?:(?:jaar|dage|weke|maande|kwartaal)l?ijks|elke?[a-z]{2,}(?:jaar|maanden|weken|dagen)|[a-z]+maalper[a-z]+)\b"
)


def _as_often(reading: Reading) -> set[str]:
    return set(_OFTEN.findall(" ".join(t.low for t in reading.tokens)))


def _ranks_another(flat: str, text: str) -> bool:
    """Whether a text tells of another of a kind too ("Tweede Kamer" beside "Eerste Kamer"): of which it says so is not plain."""
    asked = {noun: rank for rank, noun in _RANKED.findall(flat)}
    return any(asked.get(noun, rank) != rank for rank, noun in _RANKED.findall(text))


def _predicated(question: Question, said: Reading, candidate: Candidate, view: View) -> bool:
    """Whether the sentence itself has what is asked of the thing ("klaar"), and "meer" or "minder" where that is asked."""
    if any(t.meant in ("meer", "minder") and not view.places(t) for t in said.tokens):
        return False
    asked = [t for t in (predicate(said), *said.content[-1:]) if t is not None]
    return all(view.places(t) or _meant(question, t.low, candidate) for t in asked)


def _meant(question: Question, word: str, candidate: Candidate) -> bool:
    return any(g.shown == word and g.match(candidate.stems) >= MEANS for g in question.groups)


def _held(question: Question, stems: frozenset[str]) -> float:
    """The share of the question's weight that stems hold, 0 to 1."""
    whole = sum(g.weight for g in question.groups)
    matches = ((g.weight, g.match(stems)) for g in question.groups)
    return (
        sum(w * (1.0 if m >= SAYS else 0.5 if m >= MEANS else 0.0) for w, m in matches) / whole
        if whole
        else 0.0
    )
