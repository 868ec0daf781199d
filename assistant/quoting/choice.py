"""Which statements make up an answer: the best one, what it leans on, what goes on with it, and what adds to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.candidates import Candidate, repeats, within
from assistant.evidence.definitions import term_asked
from assistant.evidence.reasons import REASON, asks_what_for, gives_reason
from assistant.evidence.slots import slot_of
from assistant.evidence.sums import figures, pair
from assistant.quoting.enumerations import ANNOUNCES, FIRST, NEXT
from assistant.reading.members import count_asked, sorts_asked, things
from assistant.reading.moments import SAYS_BEFORE
from assistant.reading.question import Question
from ingest.language import fold

# Calibrated on the development questions (evals, set ontwikkel).
UNSURE, AROUND = 0.65, 500  # below this share of the question, so many characters
NEAR, NEAR_SINGLE, NEAR_SEVERAL = 1.75, 1.4, 2.9  # how much less a further statement may score
NO_REASON = 1.0  # and one that gives no reason beside one that does
HAS = 0.5  # how well a statement must have a word to say it
OTHER_DOCUMENT = 7.5  # and one of another document, where documents are compared
ONE_ITEM, APART = 0.4, 0.25  # an item that holds this share, so much more than the next, answers alone
ROOM = 700  # characters of an answer; a list may take LIST_ROOM
LIST_ROOM = 1300
WHOLE_LIST = 2 * LIST_ROOM  # of items that are told one by one: better long than one short
MOST = 4  # statements
BESIDE = 2  # sentences before and behind the best one that are told where that holds little
BACK = 3  # sentences before a conclusion that its reason may take
BACK_LEANING = 2  # and one that only leans on what is before it
ANNOUNCED = 2  # sentences behind one that only says that there is a reason
BEHIND = 3  # and behind one in which what comes of it is sought
SAYS_SO, NEAR_CAUSE = (
    0.8,
    2,
)  # share of a question that a sentence that says it has, and sentences behind it that may tell its cause
SHORT = 60  # characters of a line that names something
_POSTCODE = re.compile(r"\b\d{4}\s?[A-Z]{2}\b")
_NOTED = re.compile(r"[^\W\d_]\d{1,2}\W*$")
_DEPENDS = re.compile(r"\bhang\w*\b.*\baf\b|\bafhankelijk\b")  # on all that is listed
_POINTS_BACK = re.compile(
    r"^(dit|dat|deze|die|daar|hier|daarom|daardoor|hierdoor|hiermee|daarmee|dus|zo|het gaat|zij|ze|hij|concreet|denk|uitzondering|bijvoorbeeld|met het oog)\b"
)
_LEANS = re.compile(
    r"^(daarom|vandaar|dat (betekent|is|vraagt|leidt)|dit (betekent|is|vraagt|leidt|heeft)|hierdoor|daardoor|om die reden|"
    r"hiermee|hiervoor|daarvoor|hiertoe|daartoe|deze|zij|ze|die|denk (?:hierbij |daarbij )?aan)\b"
)
# What it gives a name to stands before it: "Dit principe heet ...".
_NAMES_IT = re.compile(
    r"^(?:dit|dat|deze|die)(?: [\w-]+)? (?:heet|heten|noemen we|noemt men|noemen wij|(?:wordt|worden)\b.*\bgenoemd)\b"
)
_POINTS = re.compile(r"\b(?:dit|deze|hier|(?:hier|daar)(?:aan|bij|mee|op|voor|door|van|over))\b")
_ANNOUNCES = re.compile(
    r"\b(?:redenen|reden|motief|motieven|argument|argumenten|oorzaak|oorzaken|aanleiding)\b"
)
_AIMS = re.compile(
    r"\b(?:we|wij|regio|gemeenten?|partners) (?:\w+ )?(?:wil|willen|streven|streeft|beogen|beoogt)\b|\b(?:het doel|de ambitie|ons doel|onze ambitie)\b"
)
_COMES_OF_IT = re.compile(
    r"^(?:hiermee|daarmee|hierdoor|daardoor|zo (?:kan|kunnen|blijft|blijven|wordt|worden))\b"
)
_OPENS_CAUSE = re.compile(
    r"(?:door|doordat|omdat|vanwege|wegens|als gevolg van|oorzaak)\b(?! middel)|(?:het )?doel (?:is|hiervan|daarvan)\b"
)
_DOES_SO = re.compile(
    r"\b(?:om )?dit te (?:doen|bereiken|realiseren|regelen)\b"
)  # what "dit" is stands before it
_CONCLUDES = re.compile(
    r"\b(daarom|vandaar|om die reden|hierdoor|daardoor|dus|hiervoor|daarmee|hiermee|dan ook|(?:gevolg|resultaat|uitkomst) (?:hiervan|daarvan))\b"
)


def choose(
    question: Question, fitting: Sequence[Candidate], ranked: Sequence[Candidate], brief: bool
) -> list[Candidate]:
    """The statements of an answer, in the order in which they are told.

    `fitting` holds those with the form that is asked (not empty), `ranked` all of them, both best first; `brief`: for one
    half of a question, two statements at most unless a list is asked.
    """
    best = fitting[0]
    listed = question.intent.form == "lijst" or question.intent.everything
    if _wants_list(question, best) and (listed or not brief):
        siblings = [
            c
            for c in ranked
            if c.place == best.place and c.unit.kind == "item" and c.unit.lead == best.unit.lead
        ]
        if best.unit.kind == "item" and len(siblings) > 1 and not one_of(question, best, siblings):
            siblings.sort(key=lambda c: c.unit.spans[0])
            return within(siblings, WHOLE_LIST)
        if best.text.endswith(":"):
            items = [c for c in ranked if c.place == best.place and c.unit.kind == "item"]
            items.sort(key=lambda c: c.unit.spans[0])
            items = [c for c in items if c.unit.spans[0] > best.unit.spans[0]]
            if items:
                return within(items, WHOLE_LIST)
    if slot_of(question).contact is not None:
        return _entry(best, ranked)
    chosen = [best]
    covered = set(best.stems)
    single = (
        question.intent.form in ("aantal", "wanneer")
        and not question.intent.compare
        and " en " not in question.text
    )
    limit = 2 if single or (brief and not listed) else MOST
    if question.intent.extreme in ("verschil", "som") and question.intent.form == "aantal":
        single, limit = False, 3
        second = _other_figure(best, ranked)
        if second is not None:
            chosen.append(second)
            limit = 2
    earlier = _earlier_figure(question, best, ranked)
    if earlier is not None and not repeats(earlier, chosen):
        chosen.append(earlier)
        limit = max(limit, len(chosen))
    far = NEAR_SINGLE if single else NEAR if _one_thing(question) else NEAR_SEVERAL
    alone = not (listed or brief or question.follow_up or question.intent.compare)
    units = best.hit.passage.units
    at = units.index(best.unit)
    beside = [
        c for c in ranked if c.place == best.place and abs(units.index(c.unit) - at) <= 3 and c not in fitting
    ]
    for candidate in [*fitting[1:12], *beside]:
        if len(chosen) >= limit:
            break
        if repeats(candidate, chosen):
            continue
        gain = question.coverage(frozenset(covered | candidate.stems)) - question.coverage(frozenset(covered))
        if alone and _tells_of_something_else(question, best, candidate):
            continue
        near = candidate in fitting and candidate.score > best.score - far
        other = question.intent.compare and candidate.hit.passage.document not in {
            c.hit.passage.document for c in chosen
        }
        if gain > 0.12 or near or (other and candidate.score > best.score - OTHER_DOCUMENT):
            chosen.append(candidate)
            covered |= candidate.stems
    if best.held < UNSURE and not brief:
        chosen += _around(chosen, ranked, len(units) if question.follow_up else BESIDE)
    before = leading(question, chosen[0], ranked)
    following = _following(question, chosen, ranked)
    if question.intent.form != "waarom" and any(repeats(c, chosen) for c in before):
        before = []  # it is told behind the answer
    told = with_reasons(question, chosen[1:], [chosen[0], *before, *following], ranked)
    if before:
        return within([*before, chosen[0], *following, *told], ROOM + 200)
    return within([chosen[0], *following, *told], ROOM + (300 if len(following) > 1 else 0))


def with_row(question: Question, chosen: Sequence[Candidate], ranked: Sequence[Candidate]) -> list[Candidate]:
    """Where several things are asked and no statement names any in a row: the statements with the sentence right behind one of them that
    does, as many as are asked."""
    count = count_asked(question.text)
    if question.intent.form != "lijst" or any(_in_a_row(c, count) for c in chosen):
        return list(chosen)
    for k, candidate in enumerate(chosen):
        units = candidate.hit.passage.units
        behind = units[units.index(candidate.unit) + 1 :][:1]
        found = next((c for c in ranked if c.place == candidate.place and c.unit in behind), None)
        if (
            found is not None
            and _in_a_row(found, count)
            and found.unit.kind == candidate.unit.kind == "sentence"
        ):
            return [*chosen[: k + 1], found, *chosen[k + 1 :]]
    return list(chosen)


_COUNTED_PER = re.compile(r"\bhoeveel (?P<thing>[\w-]{4,}) per\b")
_KNOWN_BY = 5  # letters of a word by which it is known in other forms


def of_the_thing(question: Question, chosen: Sequence[Candidate]) -> list[Candidate]:
    """What comes nearest to a rate ("hoeveel bomen per inwoner") without the rows of tables that are of another thing, where others are of it."""
    asked = _COUNTED_PER.search(fold(question.text))
    if asked is None:
        return list(chosen)
    thing = asked["thing"][:_KNOWN_BY]
    return [c for c in chosen if c.unit.kind != "row" or thing in fold(f"{c.unit.lead} {c.text}")] or list(
        chosen
    )


def _in_a_row(candidate: Candidate, count: int) -> bool:
    named = things(candidate.text)
    return named == count if count else named > 2


def _entry(best: Candidate, ranked: Sequence[Candidate]) -> list[Candidate]:
    """A number or an address with the line that it stands under: the street of a postcode, the name that is reached so."""
    at = best.hit.passage.units.index(best.unit)
    above = best.hit.passage.units[at - 1] if at else None
    name = [c for c in ranked if c.place == best.place and c.unit == above and len(c.text) < SHORT]
    return [c for c in name if not re.search(r"\d", c.text) or _POSTCODE.search(best.text)] + [best]


def _one_thing(question: Question) -> bool:
    """Whether a question asks one thing, of which one statement can be the answer: a reason or a list takes more."""
    return (
        question.intent.form not in ("waarom", "lijst")
        and not question.follow_up
        and not question.intent.compare
        and " en " not in question.text
    )


def _tells_of_something_else(question: Question, best: Candidate, further: Candidate) -> bool:
    """Whether a statement that would stand behind the one that answers lies far below that, or gives no reason where that one does: what
    it shares with the question is then a word that many others have too. What says the weightiest word, which that one lacks, may stand."""
    if question.intent.form == "waarom":
        return best.facts.form >= REASON > further.facts.form and further.score <= best.score - NO_REASON
    weighty = max(question.groups, key=lambda g: g.weight)
    if weighty.match(best.stems) < HAS <= weighty.match(further.stems):
        return False
    return _one_thing(question) and further.score <= best.score - NEAR


def _earlier_figure(question: Question, best: Candidate, ranked: Sequence[Candidate]) -> Candidate | None:
    """Where what was before is asked ("de afgelopen jaren", "eerst"): the sentence beside the best one that tells it, with a
    figure of the same unit."""
    if not _BEFORE_ASKED.search(fold(question.text)) or SAYS_BEFORE.search(best.text):
        return None
    units = best.hit.passage.units
    at = units.index(best.unit)
    own = {f.unit for f in figures([best.text]) if f.unit}
    for candidate in ranked:
        if candidate.place == best.place and abs(units.index(candidate.unit) - at) == 1:
            told = {f.unit for f in figures([candidate.text]) if f.unit}
            if own & told and SAYS_BEFORE.search(candidate.text):
                return candidate
    return None


_BEFORE_ASKED = re.compile(
    r"\b(?:(?:de )?(?:afgelopen|voorgaande|vorige) (?:jaren|jaar|periode)|eerst|eerder|voorheen|vroeger|tot nu toe|tot dusver)\b"
)


def _other_figure(best: Candidate, ranked: Sequence[Candidate]) -> Candidate | None:
    """For a sum or difference: the best further sentence with a figure of the same unit, where the first has but one."""
    own = {(f.unit, f.value) for f in figures([best.text]) if f.unit}
    if pair(figures([best.text])) is not None or not own:
        return None
    units = {unit for unit, _ in own}
    for candidate in ranked[:25]:
        found = {(f.unit, f.value) for f in figures([candidate.text])}
        if (
            candidate.unit != best.unit
            and candidate.fits
            and candidate.held >= (0.3 if candidate.place == best.place else 0.6)
            and candidate.hit.passage.document == best.hit.passage.document
            and any(unit in units and (unit, value) not in own for unit, value in found)
            and pair(figures([best.text, candidate.text])) is not None
        ):
            return candidate
    return None


def _around(chosen: Sequence[Candidate], ranked: Sequence[Candidate], reach: int) -> list[Candidate]:
    """Where no sentence holds most of the question: what stands around the best one, so many sentences away, for the reader to judge."""
    out: list[Candidate] = []
    room = AROUND - sum(len(c.text) for c in chosen)
    for place in dict.fromkeys(c.place for c in chosen[:1]):
        units = chosen[0].hit.passage.units
        at = units.index(chosen[0].unit)
        beside = sorted(
            (c for c in ranked if c.place == place), key=lambda c: abs(units.index(c.unit) - at - 0.4)
        )
        for c in beside:
            if (
                abs(units.index(c.unit) - at) <= reach
                and len(c.text) < room
                and not repeats(c, [*chosen, *out])
            ):
                out.append(c)
                room -= len(c.text)
    return sorted(out, key=lambda c: c.unit.spans[0])


def leading(question: Question, best: Candidate, ranked: Sequence[Candidate]) -> list[Candidate]:
    """What stands before a sentence that only draws its conclusion ("Daarom ...", "Dat betekent ..."): the sentence before it,
    and for a reason further back as long as each leans on the one before ("... om dit probleem op te lossen")."""
    units = best.hit.passage.units
    at = units.index(best.unit)
    flat = fold(best.text)
    # an item of a list is a thing of its own, whatever the item before it says
    concludes = (
        question.intent.form == "waarom"
        and best.unit.kind != "item"
        and (_CONCLUDES.search(flat) or _DOES_SO.search(flat))
    )
    if not (concludes or _NAMES_IT.match(flat) or _LEANS.match(flat)):
        return []
    by_unit = {c.unit: c for c in ranked if c.place == best.place}
    out: list[Candidate] = []
    while at and len(out) < (BACK if concludes else BACK_LEANING):
        at -= 1
        found = by_unit.get(units[at])
        if found is None or found.unit.kind != best.unit.kind:
            break
        out.insert(0, found)
        if not _POINTS.search(fold(found.text)):
            break
    return [c for c in out if not repeats(c, [best])]


def explained(
    question: Question, chosen: Sequence[Candidate], ranked: Sequence[Candidate]
) -> list[Candidate]:
    """Statements that give no reason, with what comes of them as the sentences behind the best one tell it ("Daarmee ..."): that is the
    reason where is asked why something is good or wanted."""
    best = chosen[0]
    if not asks_what_for(question.text) or best.unit.kind != "sentence":
        return list(chosen)
    if any(c.facts.form >= REASON or _COMES_OF_IT.match(fold(c.text)) for c in chosen):
        return list(chosen)
    units = best.hit.passage.units
    at = units.index(best.unit)
    by_unit = {c.unit: c for c in ranked if c.place == best.place}
    out: list[Candidate] = []
    for unit in units[at + 1 : at + 1 + BEHIND]:
        found = by_unit.get(unit)
        if found is None or unit.kind != "sentence":
            break
        out.append(found)
        if _COMES_OF_IT.match(fold(found.text)):
            return within([best, *out, *(c for c in chosen[1:] if c not in out)], ROOM + 200)
    return list(chosen)


def cause_behind(best: Candidate, ranked: Sequence[Candidate]) -> list[Candidate]:
    """A statement that only says that it is so, up to the sentence behind it that opens with a cause ("Door het besluit ..."); empty where
    none near it does."""
    if best.unit.kind != "sentence" or best.held < SAYS_SO:
        return []
    units = best.hit.passage.units
    by_unit = {c.unit: c for c in ranked if c.place == best.place}
    out = [best]
    for unit in units[units.index(best.unit) + 1 :][:NEAR_CAUSE]:
        found = by_unit.get(unit)
        if found is None or unit.kind != "sentence":
            break
        out.append(found)
        if _OPENS_CAUSE.match(fold(found.text)):
            return out
    return []


def with_reasons(
    question: Question, told: Sequence[Candidate], already: Sequence[Candidate], ranked: Sequence[Candidate]
) -> list[Candidate]:
    """Further statements, each that only draws a conclusion ("Vandaar ...") behind the reason that stands before it."""
    out: list[Candidate] = []
    for candidate in told:
        for one in (*leading(question, candidate, ranked)[-1:], candidate):
            if one not in already and one not in out:
                out.append(one)
    return out


def _following(
    question: Question, chosen: Sequence[Candidate], ranked: Sequence[Candidate]
) -> list[Candidate]:
    """What goes on with the best sentence: what its colon opens, the members that it counts ("twee principes ..."),
    or the next sentence where that points back ("Dit ...", "Daardoor ...")."""
    best = chosen[0]
    units = best.hit.passage.units
    by_unit = {c.unit: c for c in ranked if c.place == best.place}
    after = [by_unit[u] for u in units[units.index(best.unit) + 1 :] if u in by_unit]
    counted = re.search(
        r"\b(twee|drie|vier|vijf|zes|zeven)\b(?!\s+(?:jaar|keer|maanden|weken|uur))", fold(best.text)
    )
    out: list[Candidate] = []
    if ANNOUNCES.search(fold(best.text)) and after and FIRST.match(fold(after[0].text)):
        for candidate in after[1:]:
            if not NEXT.match(fold(candidate.text)):
                break
            out.append(candidate)
        return [c for c in (after[0], *out) if not repeats(c, chosen)]
    if (
        question.intent.form == "waarom"
        and _ANNOUNCES.search(fold(best.text))
        and not gives_reason(best.text)
    ):
        return [c for c in after[:ANNOUNCED] if c.unit.kind == "sentence" and not repeats(c, chosen)]
    if "doelen" in question.intent.asks and after and not _AIMS.search(fold(best.text)):
        wanted = after[0]  # what is so comes first, and then what is wanted of it
        if (
            wanted.unit.kind == best.unit.kind
            and _AIMS.search(fold(wanted.text))
            and not repeats(wanted, chosen)
        ):
            return [wanted]
    if _NOTED.search(best.text):  # what it means stands in the note to it
        notes = (c for c in ranked if c.hit.passage.kind == "voetnoot" and best.stems <= c.near)
        out += [c for c in notes if c.hit.passage.document == best.hit.passage.document][:1]
    for candidate in after:
        text = fold(candidate.text)
        if (
            best.text.endswith(":") and (not out or candidate.unit.kind == out[0].unit.kind) and len(out) < 6
        ) or (
            counted
            and re.match(r"^(het|de|ten|een)?\s*(eerste|tweede|derde|vierde|vijfde|ander|andere)\b", text)
        ):
            out.append(candidate)
        elif (
            not out
            and (question.intent.form in ("waarom", "hoe", "wat", "vrij", "janee", "wie") or things(text) > 2)
            and _POINTS_BACK.match(text)
        ):
            out.append(candidate)
            break
        else:
            break
    return [c for c in out if not repeats(c, chosen)]


def one_of(question: Question, best: Candidate, siblings: Sequence[Candidate]) -> bool:
    """Whether the question is about one item of a list: it holds much that none of the others does."""
    if sorts_asked(question.text) or count_asked(question.text) > 1:
        return False  # several are asked
    if _DEPENDS.search(fold(question.text)):
        return False
    own = question.coverage(best.stems)
    others = max(question.coverage(c.stems) for c in siblings if c is not best)
    return own >= ONE_ITEM and own - others >= APART


def names_them(question: Question, best: Candidate, told: Sequence[Candidate]) -> bool:
    """Whether the best of some statements has in a row what a question asks several of, and holds much that none of the others does."""
    if things(best.text) < max(2, count_asked(question.text)):
        return False
    own = question.coverage(best.stems)
    return own >= ONE_ITEM and all(own - question.coverage(c.stems) >= APART for c in told if c is not best)


def _wants_list(question: Question, best: Candidate) -> bool:
    if question.intent.form in ("aantal", "wanneer", "waarom") or term_asked(question):
        return False
    return (
        question.intent.everything
        or question.intent.form in ("lijst", "hoe")
        or (best.unit.kind == "item" and question.intent.form in ("wat", "vrij", "waar"))
    )
