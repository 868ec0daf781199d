"""Whether running text bears out a follow-up that says nothing of its own ("wie gaat dat doen?", "en als dat niet lukt?"): by the mark of
what that asks. All else that ties such a text to it is the subject of the turn before, of which it may tell anything."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.draft import ANSWERED, Draft, Sentence, aside
from assistant.evidence.fillers import asks_maker
from assistant.evidence.marks import BECAUSE_OF, DEED, DONE
from assistant.evidence.nearness import TELLS_AIM
from assistant.evidence.reasons import gives_reason
from assistant.quoting.sureness import NEAREST
from assistant.reading.contact import asks_contact
from assistant.reading.moments import (
    BENEFIT_ASKED,
    BENEFIT_TOLD,
    ENOUGH_ASKED,
    ENOUGH_TOLD,
    IF_ASKED,
    IF_TOLD,
    RESULT_ASKED,
    RESULT_TOLD,
    UNMET_ASKED,
    UNMET_TOLD,
)
from assistant.recall import answered_as, ground_of
from assistant.words.numerals import SEVERAL
from ingest.language import fold, term_stems, words

if TYPE_CHECKING:
    from assistant.reader import Reader
    from assistant.reading.question import Question
    from assistant.words.lexicon import Name

SPEAKS = 0.5  # how much of what the turn before was about an answer from elsewhere must say
NEAR = 2  # how many statements apart they may stand
LITTLE = 0.2  # the weight of its own words below which a follow-up says nothing itself
FIRST = 2  # statements of an answer of which one must bear the mark
_HEAR_ASKED = re.compile(
    r"\bwanneer (?:hoor|horen|weet|weten|krijg|krijgen|komt|volgt|lees|lezen)\b.*\b(?:meer|nieuws|duidelijkheid|uitsluitsel|bericht|vervolg|zekerheid)\b"
)
_HEAR_TOLD = re.compile(
    r"\b(?:terug(?:gekoppeld|koppel\w*)|koppel\w*\b.*\bterug|presentatie|gereed|uitkomst\w*|resultaten|bekend|ter inzage|besl(?:uit\w*|oten|issen)|vast(?:stell\w+|gesteld|te stellen)|"
    r"toelichting|\w*informatie\w*|evalu\w+|rapport\w*|verwacht\w*|geagendeerd|bespreken|besproken|oplevering|duidelijk\w*|afgerond|beschikbaar|van kracht|inwerking\w*|in werking|planning)\b",
    re.I,
)
_SINCE_ASKED = re.compile(r"\b(?:sinds|vanaf) wanneer\b|\bhoe ?lang\b.* al\b")
_SINCE_TOLD = re.compile(
    r"\b(?:sinds|vanaf|sedert|al langer|in werking|van kracht|afgekondigd|vastgesteld|besloten|gestart|begonnen|begint|start|starten|ingevoerd|gesloten|afgesloten|aangenomen|gerealiseerd|"
    r"gepauzeerd|opgericht|afgesproken|looptijd)\b|\d{4}\s?[-–]",
    re.I,
)
_EFFECT_ASKED = re.compile(
    r"\bwat (?:betekent|betekende|doet|verandert|scheelt) (?:dat|dit|het|er)(?: \w+){0,2} (?:voor|met|aan|in)\b|\bgevolg(?:en)?\b|\bwat merk\w*\b"
)
_EFFECT_TOLD = re.compile(
    r"\b(?:betekent|daardoor|hierdoor|waardoor|daarmee|hiermee|leid\w*|gevolg\w*|zorgt|zorgen|zodat|impact|effect\w*|merkba\w+|gevaar|vertraging|risico\w*|onmogelijk|verander\w+|zullen|moeten|dan)\b",
    re.I,
)
_DECIDER_ASKED = re.compile(r"\bwie\b.*\b(?:besl(?:oot|oten|ist|issen)|bepaal\w*|bepaald|gekozen|kiest)\b")
_DECIDER_TOLD = re.compile(
    r"\b(?:besl(?:oot|oten|ist|issen|uit\w*)|vastgesteld|stel(?:t|len|de|den)\b.*\bvast|kie[sz]\w*|gekozen|afgesproken|afspraken|bepaa?l\w*|aangenomen|bevoegd\w*)\b",
    re.I,
)
_SELF_ASKED = re.compile(r"\bwat (?:kan|kunnen|moet|moeten|mag) (?:ik|we|wij|je|jij|u)\b")
_SELF_TOLD = re.compile(
    r"\b(?:inwoners?|bewoners?|huurders?|burgers?|u|uw|aanvragen|aanvraag|contact)\b", re.I
)
_TO_DO_ASKED = re.compile(
    r"\bwat (?:moet|moeten|dient|zal|gaat) er (?:(?:nog|dan|nu|allemaal|verder|eerst) )*(?:gebeuren|gedaan worden|komen)\b|\b(?:volgende|vervolg) ?stap\w*|\bhoe (?:gaat het )?(?:nu )?verder\b"
)
_TO_DO_TOLD = re.compile(
    r"\b(?:moet|moeten|nodig|gaan|gaat|vervolg\w*|volgende|nog|wordt|worden|willen|zetten)\b", re.I
)
_MARKS: tuple[tuple[re.Pattern[str], Callable[[str], object]], ...] = (
    (_HEAR_ASKED, _HEAR_TOLD.search),
    (_SINCE_ASKED, _SINCE_TOLD.search),
    (_DECIDER_ASKED, _DECIDER_TOLD.search),
    (_SELF_ASKED, _SELF_TOLD.search),
    (_TO_DO_ASKED, _TO_DO_TOLD.search),
    (RESULT_ASKED, lambda text: RESULT_TOLD.search(text) or BENEFIT_TOLD.search(text)),
    (BENEFIT_ASKED, BENEFIT_TOLD.search),
    (ENOUGH_ASKED, ENOUGH_TOLD.search),
    (_EFFECT_ASKED, _EFFECT_TOLD.search),
)
# "Is dat zo?", "zijn ze dat?": one that asks whether, with nothing that it asks of.
_WHETHER = re.compile(
    r"(?:en |maar )?(?:is|zijn|was|waren|geldt|gelden|speelt|kan|kun|mag|moet) (?:dat|dit|het|die|ze)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:gemeenten?|plaatsen|steden|dorpen|regio'?s?|overal|elders|landelijk|ons|hier)\b"
)
_OF_IT = re.compile(
    r"(?:en |maar )?(?:is|zijn|was|waren|wordt|worden|komt|komen) (?:daar|er)\b"
)  # "is daar al iets voor geregeld?"
# "Geldt dat ook voor Lagewaard?"
_ALSO = re.compile(
    r"(?:en )?(?:geldt|gelden|is|zijn|speelt|speelde|gaat|gebeurt|werkt|kan|mag) (?:dat|dit|het|die|ze)(?: \w+)? (?P<where>voor|in|bij|op|van) (?:de gemeente )?\w"
)
_EACH = re.compile(
    rf"\b(?:alle|elke|iedere|overal|regiogemeenten|(?:{'|'.join(SEVERAL)}|\d{{1,2}}) gemeenten)\b", re.I
)
_SAYS_SO = re.compile(r"(?:ja|nee)\b[,.:]", re.I)


def unborne(reader: Reader, question: Question, draft: Draft, before: Question) -> Draft | None:
    """What is said in the place of running text that does not bear out such a follow-up: that nothing says it in so many words, or that it does
    not stand there. None where the text may stand as it is."""
    if draft.outcome != "beantwoord" or not question.inherited:
        return None
    flat = fold(question.asked)
    told = [s.text for s in draft.sentences if s.spans][:FIRST]
    if not told or asks_contact(flat):
        return None
    own = [
        g for g in question.groups[: len(question.groups) - question.inherited] if not g.shown[0].isdigit()
    ]

    def else_said(match: re.Match[str] | None) -> float:
        """What a follow-up says beside the words that ask."""
        asking = set(words(match.group())) if match is not None else set()
        return sum(g.weight for g in own if g.shown not in asking)

    if IF_ASKED.search(flat) and else_said(_NO_LUCK.search(flat)) < LITTLE:
        return (
            None
            if any(IF_TOLD.search(t) for t in told)
            else told_before(reader, question, draft, before, _THEN)
        )
    for pattern, said in _MARKS:
        match = pattern.search(flat)
        if match is not None and else_said(match) < LITTLE:
            if _strays(reader, question, draft):
                return refused(draft, question)
            return None if any(said(t) for t in told) else with_reserve(draft)
    form = question.intent.form
    if form == "janee" and (also := _ALSO.match(flat)) and (names := asked_of(question)):
        heard = any(
            _EACH.search(t) or any(set(n.stems) <= term_stems(t, reader.library.compounds) for n in names)
            for t in told[:1]
        )
        other = f"Of dat ook {also['where']} {names[0].shown} geldt, zeggen de documenten niet."
        return (
            None if heard and _stays(question, draft) else told_before(reader, question, draft, before, other)
        )
    if else_said(None) >= LITTLE:
        return None
    if _strays(reader, question, draft):
        return refused(draft, question)
    if form == "janee" and _ELSEWHERE.search(flat) and any(_EACH.search(s.text) for s in draft.sentences):
        return None
    if form == "janee" and _WHETHER.match(flat):
        return None if _SAYS_SO.match(told[0]) else told_before(reader, question, draft, before, _WHETHER_SO)
    if form == "janee" and _OF_IT.match(flat) and not any(DEED.search(t) or DONE.search(t) for t in told):
        return with_reserve(draft)
    if form == "waarom":
        unmet = UNMET_ASKED.search(flat) is not None
        explained = any(
            gives_reason(t) or BECAUSE_OF.search(t) or TELLS_AIM.search(t) or (unmet and UNMET_TOLD.search(t))
            for t in told
        )
        return None if explained else with_reserve(draft)
    if form == "hoe" and not question.intent.status and not any(DEED.search(t) for t in told):
        return with_reserve(draft)
    if form == "wanneer" and not _of_the_same(reader, question, draft, before):
        return with_reserve(draft)
    if form == "wie" and _DOER_ASKED.search(flat) and not asks_maker(question):
        parties = reader.extractor.parties
        acting = [s for s in draft.sentences if s.spans][:FIRST]
        by = any(
            (_IN_HANDS.search(s.text) or parties.acts(question, s.text))
            and stands_beside(reader, question, s, before)
            for s in acting
        )
        return None if by else with_reserve(draft)
    return None


def asked_of(question: Question) -> list[Name]:
    """The municipalities that a follow-up names itself."""
    have = question.previous.names if question.previous is not None else ()
    return [n for n in question.named("gemeente") if n not in have]


def _stays(question: Question, draft: Draft) -> bool:
    """Whether an answer stands on a page where the answer before stood, or on the one beside it."""
    first = next((s.spans for s in draft.sentences if s.spans), ())
    return any(s.document == g.document and abs(s.page - g.page) <= 1 for s in first for g in question.ground)


def _strays(reader: Reader, question: Question, draft: Draft) -> bool:
    """Whether an answer stands elsewhere than the answer before, and says little of what the turn before was about."""
    first = next((s for s in draft.sentences if s.spans), None)
    if first is None or not question.ground or _stays(question, draft):
        return False
    return not _speaks(reader, question, first)


def _of_the_same(reader: Reader, question: Question, draft: Draft, before: Question) -> bool:
    """Whether a date belongs to what was told before: it stands beside that, or in a statement that speaks of it."""
    first = next(s for s in draft.sentences if s.spans)
    return (
        not question.ground
        or stands_beside(reader, question, first, before)
        or _speaks(reader, question, first)
    )


def _speaks(reader: Reader, question: Question, first: Sentence) -> bool:
    """Whether a statement says enough of what the turn before was about."""
    taken = [
        g for g in question.groups[len(question.groups) - question.inherited :] if not g.shown[0].isdigit()
    ]
    said = term_stems(
        " ".join((first.text, *map(reader.library.quote, first.spans))), reader.library.compounds
    )
    return sum(g.weight * g.match(said) for g in taken) >= SPEAKS * sum(g.weight for g in taken)


def stands_beside(reader: Reader, question: Question, sentence: Sentence, before: Question) -> bool:
    """Whether a statement is the one that was told before, or stands next to it in the same text."""
    if any(s.overlaps(g) for s in sentence.spans for g in question.ground):
        return True
    for passage in ground_of(reader, before).passages:
        at = [
            k
            for k, u in enumerate(passage.units)
            if any(s.overlaps(g) for s in u.spans for g in question.ground)
        ]
        own = [
            k
            for k, u in enumerate(passage.units)
            if any(s.overlaps(t) for s in u.spans for t in sentence.spans)
        ]
        if at and own and min(abs(a - b) for a in at for b in own) <= NEAR:
            return True
    return False


_DOER_ASKED = re.compile(
    r"\bwie (?:gaat|gaan|moet|moeten|zal|zullen|kan|mag|wil) (?:dat|dit|het|daar|die|er|ze)\b.*\b(?:doen|regelen|uitvoeren|oppakken|organiseren|uitzoeken|maken|zorgen)\b"
    r"|\bwie (?:doet|doen|regelt|regelen|voert|voeren|pakt|pakken|zorgt|organiseert|onderzoekt|zoekt|maakt) (?:dat|dit|het|die|daar|er|ze)\b"
)
_IN_HANDS = re.compile(
    r"\b(?:binnen|namens|ondergebracht bij|uitgewerkt (?:bij|door)) (?:het|de) \w|\b(?:verantwoordelijke?|trekkers?|belegd)\b",
    re.I,
)
_NO_LUCK = re.compile(
    r"\b(?:lukt|lukken|gelukt|gaat|doorgaat|gebeurt|werkt|mislukt|misgaat|tegenzit|komt|haalt|halen|gehaald)\b"
)
_THEN = "Wat er dan gebeurt, staat niet in de documenten."
_WHETHER_SO = "Of dat zo is, zeggen de documenten niet."


def told_before(reader: Reader, question: Question, draft: Draft, before: Question, said: str) -> Draft:
    """That something does not stand there, with what was told before."""
    told = answered_as(reader, before)
    while (told is None or told.outcome not in ANSWERED) and before.follow_up and before.previous is not None:
        before = before.previous
        told = answered_as(reader, before)
    if told is None or told.outcome not in ANSWERED:
        return refused(draft, question)
    kept: tuple[Sentence, ...] = told.sentences
    if told.mode != "opzoeking":
        kept = tuple(s for s in kept if s.spans)[:1]
    lead = aside(f"{said} Wel staat er dit.")
    return replace(told, outcome="niet-gevonden", sentences=(lead, *kept), why="niet apart gezegd")


def refused(draft: Draft, question: Question) -> Draft:
    told = aside(f"{'De reden' if question.intent.form == 'waarom' else 'Dat'} staat niet in de documenten.")
    return Draft("niet-gevonden", draft.mode, (told,), passages=draft.passages, why="niet apart gezegd")


def with_reserve(draft: Draft) -> Draft:
    """An answer with the doubt said first that nothing says it in so many words."""
    lead = () if draft.sentences[0].text == NEAREST else (aside(NEAREST),)
    return replace(draft, sentences=(*lead, *draft.sentences))
