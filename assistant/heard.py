"""Whether the answer to a follow-up hears what that adds to the question before: "en in Veenburg?" after who leads a dossier is not
answered by the same name once more."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant import asked_further
from assistant.asked_further import goes_on, names_said, years_said
from assistant.borne_out import refused, told_before, unborne
from assistant.draft import ANSWERED, Draft, aside
from assistant.evidence.marks import changed
from assistant.evidence.nearness import MARKED_ASKED
from assistant.evidence.particulars import spanned
from assistant.reading.moments import SAYS_BEFORE, is_moment, named_after, shifts
from assistant.reading.question import years_in
from assistant.recall import answered_as
from assistant.turns.again import COURTESIES, DIFFERS, NOT_MEANT
from assistant.turns.choosing import choices
from assistant.turns.followup import corrects
from assistant.turns.pointing import pointed
from assistant.turns.restated import is_step
from assistant.turns.swaps import asks_not, names_asked
from assistant.words.formwords import PREPOSITIONS
from assistant.words.numerals import SEVERAL
from ingest.language import STOPWORDS, fold, stem, term_stems, words

if TYPE_CHECKING:
    from assistant.reader import Reader
    from assistant.reading.question import Question

HEARD = 0.4  # how far a text must hold a word to have heard it
SAYS = 0.1  # the weight from which a word says something
FRONT = 5  # letters of a word that a compound may open with ("bedrijven": "bedrijventerreinen")
OFFERED = 6  # choices that are told once more
TOLD = 2  # statements of running text that are told beside it
# What points at something that is not there: "de andere", "de rest", "die twee".
_POINTERS = frozenset(
    "andere anderen ander rest overige overigen eerste tweede derde vierde vijfde laatste vorige volgende zelfde dezelfde ene zij hij die dat deze dit ze daar hier".split()
) | set(SEVERAL)
_GENERAL = frozenset(
    "dossier dossiers gemeente gemeenten doel doelen actie acties punt punten thema onderwerp onderwerpen ding dingen wel niet dan er ook nog iets iemand".split()
)
_FIELD = re.compile(r"[A-ZÀ-Þ][\w ()-]{2,40}: ")  # of a card, whose years are those of the whole dossier
_WAS = re.compile(
    r"\b(?:was|waren|werd|werden|ging|gingen|mocht|mochten) (?:het|dat|dit|die|ze|er)\b|^(?:en )?(?:eerst|eerder|vroeger|voorheen|tevoren)\W*$"
)
_BEFORE_THEN = "Hoe dat eerder was, zeggen de documenten niet."
_OF_THE_WHOLE = re.compile(
    r"\b(?:per|totaal|totale|samen|elkaar|opgeteld|gemiddeld|gemiddelde|procent|percentage)\b"
)


def held_to(reader: Reader, question: Question, draft: Draft) -> Draft | None:
    """What is said in the place of an answer that does not hear what a follow-up adds: that it is not clear what is meant, or that the
    documents do not tell it apart for that, with what they do tell. None where the answer may stand."""
    before = question.previous
    if before is None or question.again:
        return None
    flat = " ".join(words(question.asked))
    if NOT_MEANT.fullmatch(flat) or (question.leaning and DIFFERS.fullmatch(flat)):
        return _unclear(question)
    if (told := asked_further.named_only(question, draft)) is not None:
        return told
    if draft.outcome in ANSWERED and _of_another_time(reader, question, draft, before):
        return told_before(reader, question, draft, before, _BEFORE_THEN)
    if question.swapped or draft.outcome == "onduidelijk":
        return None
    if not question.added and (
        asks_not(question.asked) or _names_of_nothing(reader, question, draft, before)
    ):
        return _unclear(question)
    if not question.added and draft.mode == "passages" and (of := choices(before.told)):
        offered = f": {', '.join(of[:-1])} of {of[-1]}" if len(of) <= OFFERED else ""
        told_back = aside(f"Welke bedoelt u eerst{offered}?")
        return Draft("onduidelijk", "opzoeking", (told_back,), why="nog niet gekozen", whole=True)
    if not question.added:
        return asked_further.held_to(reader, question, draft, before)
    if _names_nothing(question):
        return None if _in_a_row(before) else _unclear(question)
    if draft.mode == "passages" and (doubted := unborne(reader, question, draft, before)) is not None:
        return doubted
    if _OF_THE_WHOLE.search(fold(question.added)) or any(
        p.search(fold(question.asked)) for p in MARKED_ASKED
    ):
        return None
    if corrects(question.asked) and names_said(question) and draft.mode == "passages":
        return _what_of_it(question)
    if draft.outcome in ANSWERED:
        if _heard(reader, question, draft):
            return None
    elif draft.spans:
        return None  # what comes nearest is told with it
    if (
        shifts(question.asked)
        and not question.names
        and not question.years
        and not _told_again(question, draft)
    ):
        return None
    while before.added and before.previous is not None:
        before = before.previous
    told = answered_as(reader, before)
    if told is None:
        return None if draft.outcome not in ANSWERED else refused(draft, question)
    kept = told.sentences if told.mode == "opzoeking" else told.sentences[:TOLD]
    if corrects(question.asked):
        return _what_of_it(question)
    lead = aside(f'Voor "{_thing(question.added)}" zeggen de documenten dat niet apart. Wel staat er dit.')
    return replace(told, outcome="niet-gevonden", sentences=(lead, *kept), why="niet apart gezegd")


def _of_another_time(reader: Reader, question: Question, draft: Draft, before: Question) -> bool:
    """Whether a follow-up asks how something was before, and nothing that is told is of then: "hoeveel waren het er vroeger?"."""
    if shifts(question.asked) != "toen" or not _WAS.search(fold(question.asked)) or not question.ground:
        return False
    told = [" ".join((s.text, *map(reader.library.quote, s.spans))) for s in draft.sentences if s.spans]
    if any(SAYS_BEFORE.search(t) or changed(t) for t in told):
        return False
    return not (before.years and any(y < min(before.years) for t in told for y in years_in(t)))


def _told_again(question: Question, draft: Draft) -> bool:
    """Whether an answer that was looked up rests on nothing but what the answer before rests on."""
    again = all(any(s.overlaps(g) for g in question.ground) for s in draft.spans)
    return draft.mode == "opzoeking" and bool(draft.spans) and again


def _in_a_row(before: Question) -> bool:
    """Whether an earlier turn asked for one of a row, on which "en het tweede?" goes on."""
    turn: Question | None = before
    while turn is not None and pointed(fold(turn.asked)) is None:
        turn = turn.previous if turn.follow_up else None
    return turn is not None


def _names_nothing(question: Question) -> bool:
    """Whether what a follow-up adds only points at something ("de andere"), or is no more than "ja"."""
    if names_said(question) or years_said(question):
        return False
    flat = " ".join(words(question.added))
    if COURTESIES.fullmatch(flat) or is_step(flat):
        return True
    said = words(flat)
    points = any(w in _POINTERS for w in said)
    return points and all(w in STOPWORDS | _POINTERS | _GENERAL for w in said) and not shifts(question.asked)


def _names_of_nothing(reader: Reader, question: Question, draft: Draft, before: Question) -> bool:
    """Whether a follow-up only asks for names ("welke dan?", "noem ze eens") after what was looked up and is no list."""
    if not names_asked(question.asked) or goes_on(question, draft):
        return False
    told = answered_as(reader, before)
    return told is not None and told.mode == "opzoeking" and len(told.records) < 2


def _unclear(question: Question) -> Draft:
    flat = " ".join(words(question.added))
    if COURTESIES.fullmatch(flat):
        told = "Wat wilt u verder weten?"
    elif NOT_MEANT.fullmatch(" ".join(words(question.asked))):
        told = "Wat bedoelt u dan? Noem bijvoorbeeld een onderwerp, een dossier of een gemeente."
    elif DIFFERS.fullmatch(" ".join(words(question.asked))):
        told = "Het verschil waartussen? Noem de twee die u wilt vergelijken."
    elif is_step(flat):
        told = "Van welk jaar wilt u dat weten? In de vraag hiervoor staat er geen."
    else:
        said = question.added or question.asked.strip(" ?!.,")
        told = f'Wat bedoelt u met "{said}"? Uit de vraag hiervoor is dat niet op te maken.'
    return Draft("onduidelijk", "opzoeking", (aside(told),), why="niets genoemd", whole=True)


def _what_of_it(question: Question) -> Draft:
    """What is said to "nee, ik bedoel ..." where the question before cannot be put of that."""
    told = f'Wat wilt u weten over "{_thing(question.added)}"? De vraag hiervoor past daar niet bij.'
    return Draft("onduidelijk", "opzoeking", (aside(told),), why="past niet bij de vraag", whole=True)


def _heard(reader: Reader, question: Question, draft: Draft) -> bool:
    """Whether an answer, in its own words or in what it rests on, speaks of what a follow-up adds."""
    said = " ".join(s.text for s in draft.sentences)
    whole = f"{said} {' '.join(reader.library.quote(s) for s in draft.spans)}"
    stems = term_stems(whole, reader.library.compounds)
    if named_after(question.added) is not None:
        return not _told_again(question, draft)  # of the time after a year texts name others
    names = names_said(question)
    years = years_said(question) if not shifts(question.asked) else ()
    if names or years:
        documents = {s.document for s in draft.spans}
        first = next((s for s in draft.sentences if s.spans), None)
        quotes = (first.text, *map(reader.library.quote, first.spans)) if first is not None else ()
        told = [s for s in draft.sentences if not _FIELD.match(s.text)]
        of_years = spanned(" ".join(quotes)) | {y for s in told for y in years_in(s.text)}
        named = not names or any(n.id in documents or set(n.stems) <= stems for n in names)
        return named and (not years or bool(of_years & set(years)))
    content = [w for w in words(question.added) if w not in STOPWORDS and not is_moment(w)]
    if not content:
        return not _told_again(question, draft)
    own = [g for g in question.groups[: len(question.groups) - question.inherited] if g.shown in content]
    if draft.mode == "passages" and not any(g.weight >= SAYS for g in own):
        return True  # a usual word, that others may stand for
    if any(stem(w) in stems for w in content) or any(g.match(stems) >= HEARD for g in own):
        return True
    return any(t.startswith(w) for t in words(whole) for w in content if len(w) >= FRONT)


def _thing(added: str) -> str:
    return re.sub(rf"^(?:(?:{PREPOSITIONS})\s+)", "", added, flags=re.I) or added
