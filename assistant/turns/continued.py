"""A follow-up with what the turn before it was about: its subject, its words, or the member of its answer that it points at."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.evidence.marks import DEED_ASKED
from assistant.reading.field_model import FieldModel
from assistant.reading.field_words import PRIVATE
from assistant.reading.moments import is_moment, shifts
from assistant.reading.question import Question, Recall, years_in
from assistant.reading.thin import THIN, thin
from assistant.reading.wording import HISTORY, Wording, proper_words
from assistant.turns import followup, pointing, swaps
from assistant.turns.again import COURTESIES, LEADS, SURE, again, not_told
from assistant.turns.antecedent import meant_by, spelled_out
from assistant.turns.by_frames import ByFrames
from assistant.turns.choosing import chosen
from assistant.turns.doubted import somebody_thought
from assistant.turns.named_back import NamedBack, Plain, with_history
from assistant.turns.of_another import bared
from assistant.turns.of_cards import OfCards
from assistant.turns.of_figures import OfFigures
from assistant.turns.of_list import counted, field_of_each, of_each_dossier, of_list
from assistant.turns.of_people import OfPeople, surnames_of
from assistant.turns.of_ranking import of_ranking
from assistant.turns.of_themes import of_theme
from assistant.turns.of_two_figures import of_two_figures
from assistant.turns.other_way import other_way
from assistant.turns.others_left import others_left
from assistant.turns.restated import lobbied, restated, who_are
from assistant.turns.steps import from_told, of_page, renamed, renumbered, stepped_to
from assistant.turns.taken_up import which_of_the_counted
from assistant.words.lexicon import Lexicon
from assistant.words.numerals import SEVERAL
from ingest.language import STOPWORDS, fold, stem, words
from ingest.records.people import FUNCTIONS

OF_A_DOSSIER = frozenset(["gemeenten", "looptijd", "opdrachtgevers"])
_THAT_DOSSIER = re.compile(r"\b(?:dat|dit|het) (?:dossier|programma|project)\b")
SUBJECTS = ("dossier", "persoon")
TOLD = 20  # words at most of an answer before whose words a follow-up takes over
OF_TOLD = 0.5  # what those words weigh
OF_SCENE = 0.4  # and those of a statement before a question with a subject of its own


class Continued:
    """Fills follow-ups for one library."""

    def __init__(
        self, lexicon: Lexicon, wording: Wording, plain: Plain, field_models: Mapping[str, FieldModel]
    ) -> None:
        self._lexicon = lexicon
        self._wording = wording
        self._plain = plain
        self._of_cards = OfCards(lexicon, lambda text: plain(text, text, ()))
        self._of_people = OfPeople(lexicon, self._anew)
        self._kinds = (lexicon.themes(), frozenset(lexicon.terms))
        self._by_frames = ByFrames(lexicon.library, field_models, self._anew)
        self._back = NamedBack(lexicon, plain, self._of_cards.named_in)
        self._of_figures = OfFigures(lambda text: plain(text, text, ()))

    def in_full(
        self, question: Question, previous: Question, recall: Recall, earlier: Sequence[Question] = ()
    ) -> Question | None:
        """A follow-up that the register's cards answer, written in full; None for any other. `earlier`: the turns before `previous`."""
        if turned := other_way(question, previous):
            return self._anew(question, turned, previous)  # "en korter?" asks for no shorter answer then
        if joining := self._of_cards.others_joining(question, previous):
            return joining
        if again(question.asked):
            return None
        doubt = self._doubts_a_name(question, previous)
        if doubt is not None:
            return doubt
        if picked := (
            chosen(question, previous)
            or others_left(question, previous, earlier, self._of_cards.named_in)
            or of_page(question, previous)
            or from_told(question, previous)
            or of_ranking(question, previous)
            or of_two_figures(question, previous)
            or of_list(question, previous, self._kinds[0])
            or (of_each_dossier(previous) and field_of_each(question, previous, recall.field(question)[0]))
            or which_of_the_counted(question, previous)
        ):
            return self._anew(question, picked, previous)
        told = previous.told or (recall.answer(previous) if not previous.named("dossier") else "")
        previous = self._with_subject(question, replace(previous, told=told), recall)
        question = self._of_a_thing(question, previous)
        text = swaps.by_kind(previous.text, followup.opened(question.text), self._kinds) or lobbied(
            question, previous, swaps.called(previous.text, self._kinds[0])
        )
        made = self._of_people.read(question, previous)
        if made is not None:
            return made
        if who_are(question, previous):
            return None  # of what was explained, and not of the dossier that bears a part of its name
        if bare := bared(question, previous):
            other = self._swapped(self._plain(bare, bare, ()), previous)
            if other is not None:
                return replace(other, asked=question.asked, corrected=question.corrected)
        text = text or of_theme(question, previous, recall)
        made = (
            self._anew(question, text, previous) if text else self._of_cards.read(question, previous, recall)
        )
        return (
            made
            or self._of_figures.read(question, previous, recall)
            or self._by_frames.read(question, previous, recall)
        )

    def _of_a_thing(self, question: Question, previous: Question) -> Question:
        """A follow-up with "dat" in it where its "hij" is a thing that the turn before was about."""
        flat = fold(question.text)
        if pointing.he(flat) is None or question.named("persoon"):
            return question
        people = previous.intent.form == "wie" or bool(
            previous.named("persoon") or pointing.people_in(previous.told, surnames_of(self._lexicon))
        )
        text = pointing.of_a_thing(question.text, people)
        return question if text == question.text else self._plain(question.asked, text, question.corrected)

    def _of_the_town_told(self, question: Question, previous: Question) -> Question:
        """ "Waarom zij niet?" with the name of the one municipality that the answer before told."""
        if _WHY_THEY.fullmatch(fold(question.text).strip(" ?!.,")) is None or question.names:
            return question
        said = set(words(previous.told)) - set(words(previous.text))
        told = [n for n in self._lexicon.names if n.kind == "gemeente" and fold(n.shown) in said]
        if len(told) != 1:
            return question
        text = _THEY_THERE.sub(told[0].shown, question.text, count=1)
        return self._plain(question.asked, text, question.corrected)

    def fill(self, question: Question, previous: Question, recall: Recall) -> Question:
        """Fill a follow-up with what the turn before it was about."""
        kind = again(question.asked)
        if kind:
            return self._again(question, previous, kind)
        told = previous.told or (
            recall.answer(previous) if _looks_back(question) or _answered_it(question, previous) else ""
        )
        previous = self._with_subject(question, _with_told(previous, told), recall)
        question = self._of_the_town_told(self._of_a_thing(question, previous), previous)
        previous = _past_somebody(question, previous)
        if followup.corrects(question.asked):
            rest = self._plain(question.asked, followup.opened(question.text), question.corrected)
            question = rest if rest.groups or rest.years or rest.number else question
        whole = self._back.read(question, previous, recall) or self._swapped(question, previous)
        if whole is not None:
            return whole
        return self.merged(question, self._with_what_is_meant(question, previous))

    def _with_what_is_meant(self, question: Question, previous: Question) -> Question:
        """The question before with the words of what a follow-up points at by its last part ("dat kader")."""
        fuller = meant_by(question.text, previous.told, previous.text)
        if not fuller and not question.names and previous.intent.kind == "begrip":
            fuller = spelled_out(previous.text, previous.told)
        have = {g.head for g in (*previous.groups, *question.groups)}
        groups = self._wording.groups(fuller)[0] if fuller else ()
        fresh = tuple(g for g in groups if g.head not in have)
        return replace(previous, groups=(*previous.groups, *fresh)) if fresh else previous

    def _with_subject(self, question: Question, previous: Question, recall: Recall) -> Question:
        """The question before with the dossier or the action that it was answered from where it names none; after one about
        a person, with the dossier before that for a follow-up that asks what only a dossier has."""
        if any(n.kind in SUBJECTS for n in question.names) or question.number:
            return previous
        names = previous.names
        if previous.named("persoon"):
            flat = fold(question.asked)
            of_it = bool(OF_A_DOSSIER & set(question.intent.asks)) or _THAT_DOSSIER.search(flat)
            if not of_it or pointing.he(flat) or pointing.his(flat):
                return previous
            said = {s for n in previous.named("persoon") for s in (*n.stems, *map(stem, words(n.shown)))}
            previous = replace(previous, groups=tuple(g for g in previous.groups if g.head not in said))
            names = tuple(n for n in names if n.kind != "persoon")
            earlier = previous.previous
            while earlier is not None and not earlier.named("dossier"):
                earlier = earlier.previous
            if earlier is not None:
                return replace(previous, names=(*names, *earlier.named("dossier")), groups=earlier.groups)
        elif previous.named("dossier") or previous.named("document"):
            return previous
        found, number = recall.subject(previous)
        if not found and _asks_when_or_who(question):
            found, number = recall.action_told(previous, question.intent.form == "wanneer")
        if not found and previous.item and (recall.joins(question) or recall.field(question)[0]):
            earlier = previous.previous  # "doet Lagewaard ook mee?" after one of its goals
            while earlier is not None and not earlier.named("dossier"):
                earlier = earlier.previous
            return replace(previous, names=(*names, *earlier.named("dossier"))) if earlier else previous
        if not found or (previous.number and number != previous.number):
            return previous
        fresh = number and not previous.number
        text = f"{previous.text.rstrip(' ?.')} (actie {number})?" if fresh else previous.text
        kept = tuple(dict.fromkeys((*names, *found)))
        return replace(previous, text=text, names=kept, number=number or previous.number)

    def _again(self, question: Question, previous: Question, kind: str) -> Question:
        """The question before once more: where its answer stands, what else there is, whether it is so."""
        while previous.again and previous.previous is not None:
            previous = previous.previous
        return replace(
            previous,
            asked=question.asked,
            text=f"{LEADS[kind]}: {previous.text}",
            follow_up=True,
            previous=previous,
            again=kind,
            told="",
        )

    def _doubts_a_name(self, question: Question, previous: Question) -> Question | None:
        """ "Was dat niet wethouder De Vries?" after who leads a dossier, "ik dacht Lagewaard" after any other question; None where
        something else is said than a name."""
        thought = [w for w in words(somebody_thought(question.asked)) if w not in _TITLES]
        people, towns = question.named("persoon"), question.named("gemeente")
        names = {w for n in (*people, *towns) for w in words(n.shown)}
        if not thought or not names or any(w not in names for w in thought):
            return None
        dossiers = previous.named("dossier")
        if len(people) == 1 and len(dossiers) == 1 and previous.intent.form == "wie":
            text = f"Is {people[0].shown} bestuurlijk trekker van {dossiers[0].shown}?"
            return self._anew(question, text, previous)
        return self._again(question, previous, SURE)

    def _swapped(self, question: Question, previous: Question) -> Question | None:
        """The question before with another subject, place, period or number in it."""
        if COURTESIES.fullmatch(" ".join(words(question.asked))):
            return None
        ahead = _AHEAD.match(followup.opened(question.text))
        if ahead and thin(self._plain(ahead.group(2), ahead.group(2), ())) and not years_in(ahead.group(2)):
            part = replace(self._plain(ahead.group(1), ahead.group(1), ()), documents=question.documents)
            made = self._swapped(part, previous)  # "voor koopwoningen, wanneer komt dat?"
            return replace(made, asked=question.asked) if made is not None else None
        text = restated(question, previous) or swaps.turned(question, previous)
        if not text and (told := counted(question, previous)) is not None:
            return told
        if not text and not followup.ellipsis(question.asked):
            return None
        compounds = self._lexicon.library.compounds

        def parts(word: str) -> Sequence[str]:
            return [stem(p) for p in compounds.parts(word)]

        def named(rest: str) -> bool:
            kept = [w for w in words(rest) if w not in STOPWORDS]
            known = self._lexicon.proper | set(self._lexicon.terms)
            return (
                bool(kept)
                and not any(w[0].isdigit() for w in kept)
                and (all(w in known for w in kept) or all(w in proper_words(f"x {rest}") for w in kept))
            )

        number = stepped_to(question, previous)
        if text:
            pass
        elif number != previous.number and not question.names:
            text = renumbered(previous.text, number)
            text = "" if text == previous.text else text
        else:
            text = swaps.swapped(question, previous, named, parts)
        return self._anew(question, text, previous) if text else None

    def _anew(self, question: Question, text: str, previous: Question) -> Question:
        """The question before, written anew as `text`."""
        made = self._plain(question.asked, text, question.corrected)
        kept = [n for n in previous.named("document") if not made.named("document")]
        return replace(
            made,
            names=(*made.names, *kept),
            follow_up=True,
            previous=previous,
            swapped=True,
            listing=previous.listing,
            item=previous.item if previous.item and previous.item in text else "",
        )

    def behind(self, question: Question, scene: Question) -> Question:
        """A question that names a subject of its own, with what the statement before it speaks of for the little that it adds."""
        groups = with_history(question, scene, OF_SCENE)
        return replace(question, groups=groups, inherited=len(groups) - len(question.groups))

    def _with_told(self, question: Question, previous: Question) -> Question:
        """The question before with the words of its short answer, for a follow-up that points at what that named."""
        if followup.ellipsis(question.asked) or not_told(previous.told):
            return previous
        if len(words(previous.told)) > TOLD and not followup.why_needed(fold(question.asked)):
            return previous
        if question.number or stepped_to(question, previous) != previous.number:
            return previous
        named = sum(g.weight for g in previous.groups)
        stands_for = followup.stands_for(fold(question.asked)) and not previous.named("persoon")
        answered = _answered_it(question, previous)
        if not answered and not stands_for and (named >= THIN or previous.named("dossier")):
            return previous
        groups, _, _ = self._wording.groups(previous.told)
        asked = tuple(g for g in previous.groups if not answered or not swaps.PARTICIPLE.fullmatch(g.shown))
        have = {g.head for g in previous.groups}
        fresh = [
            g
            for g in groups
            if g.head not in have and not g.shown[0].isdigit() and (answered or not g.proper)
        ]
        factor = 1.0 if answered else OF_TOLD
        return replace(previous, groups=(*asked, *(replace(g, weight=g.weight * factor) for g in fresh)))

    def merged(self, question: Question, previous: Question) -> Question:
        """A follow-up with the words, names and years of the question before it."""
        intent = question.intent
        bare = followup.ellipsis(question.asked)
        if not bare:
            previous = _without_unheard(previous)
        swapped = {n.kind for n in question.names}
        own_subject = any(g.weight > 0.3 for g in question.groups) and not (
            bare or followup.points(fold(question.asked)) or pointing.his(fold(question.asked))
        )
        names = list(question.names)
        for name in previous.names:
            of_paper = bare or previous.number or question.number or swaps.of_document(previous)
            if name.kind == "document" and not of_paper:
                continue
            if name.kind == "persoon" and own_subject:
                continue
            if name.kind not in swapped and not (name.kind == "persoon" and "dossier" in swapped):
                names.append(name)
        if bare:
            intent = previous.intent
        part = re.match(r"(?:en )?hoeveel (?:daarvan|ervan) (?:in|bij|op|langs|rond)\b", fold(question.asked))
        years = question.years or (() if part else previous.years)  # the year is that of the whole
        replaced = {stem(w) for n in previous.names if n.kind in swapped for w in words(n.shown)}
        shift = shifts(question.asked)
        if question.years or shift:
            replaced |= {str(y) for y in previous.years}
        number = question.number or stepped_to(question, previous)
        if question.number == "" and number != previous.number:
            intent = previous.intent if bare or not question.intent.asks else intent
        if not question.years and previous.years and shift:
            flat = fold(question.asked)
            beyond = shift == "daarna" and re.search(r"\b(jaar|jaren|periode)\b", flat)
            years = (max(previous.years) + 1,) if beyond else ()
        stepped = number if number != previous.number and number and not bare else ""
        said = renamed(question.text, stepped) if stepped else question.text
        told = replace(question, text=said, number=stepped) if said != question.text else question
        text = swaps.on_its_own(told, previous, bare)
        if shift in ("nu", "toen", "straks"):  # which time is asked is told by the text's own words for it
            lighter = (
                replace(g, weight=g.weight * 0.1) if is_moment(g.shown) else g for g in question.groups
            )
            question = replace(question, groups=tuple(lighter))
        added = followup.opened(question.text).strip(" ?!.,") if bare else ""
        if number != previous.number and number and bare:
            text, added = renumbered(previous.text, number), ""
        if (
            shift
            and not bare
            and not stepped
            and (intent.form in ("wat", "vrij") or (shift == "streven" and intent.form == "waar"))
            and not DEED_ASKED.search(fold(question.asked))
            and not _says_its_own(question)
        ):
            form = "aantal" if re.search(r"\d", _MARK.sub("", previous.told)) else previous.intent.form
            intent = replace(previous.intent, form=form)
        if followup.why_needed(fold(question.asked)):
            question = replace(
                question, groups=tuple(replace(g, weight=g.weight * 0.1) for g in question.groups)
            )
        previous = self._with_told(question, previous)
        counted: frozenset[str] = frozenset() if bare else frozenset(SEVERAL)
        own = tuple(g for g in previous.groups if g.head not in replaced and g.shown not in counted)
        kept = replace(previous, groups=own)
        groups = with_history(question, kept, 0.85 if bare else HISTORY)
        return replace(
            question,
            text=text,
            intent=intent,
            names=tuple(names),
            groups=groups,
            inherited=len(groups) - len(question.groups),
            years=years,
            number=number,
            paragraph=question.paragraph or previous.paragraph,
            follow_up=True,
            added=added,
            previous=previous,
            concepts=tuple(dict.fromkeys((*question.concepts, *previous.concepts))),
            listing=previous.listing,
        )


_MARK = re.compile(r"\[\d+\]")  # of a source; no figure
_THEY_THERE = re.compile(r"\b(?:zij|die|deze)\b", re.I)
_WHY_THEY = re.compile(
    r"(?:(?:en|maar) )?(?:waarom|hoezo) (?:doen |doet )?(?:zij|die|deze) (?:dan |daar )?(?:niet|wel|ook)(?: (?:dan|mee|eigenlijk|aan mee))*"
)
_OWN = 0.12  # weight from which a word of a follow-up asks something of its own


def _says_its_own(question: Question) -> bool:
    """Whether a follow-up about another time asks of something that it says itself ("wat moet er in 2050 bereikt zijn?"), and not
    only what was told of that time ("en wat is het nu?")."""
    return any(
        g.weight > _OWN and not g.shown[0].isdigit() and not is_moment(g.shown) for g in question.groups
    )


ITS_OWN = 0.5  # weight of the words of a follow-up that asks of a thing and of nobody


def _past_somebody(question: Question, previous: Question) -> Question:
    """The turn before the one that only asked who somebody is whom an answer named, for a follow-up that goes on about the thing itself
    ("van welke gemeente is de tweede?", "en wat verandert er voor het bureau?")."""
    flat = fold(question.asked)
    of_him = pointing.he(flat) or pointing.his(flat) or pointing.they(flat) or followup.points(flat)
    own = sum(g.weight for g in question.groups if not is_moment(g.shown))
    if of_him or question.names or not previous.item or own < ITS_OWN:
        return previous
    earlier: Question | None = previous
    while earlier is not None and earlier.named("persoon"):
        earlier = earlier.previous
    return earlier or previous


def _without_unheard(previous: Question) -> Question:
    """The question before, without the words for which the answer said that they stand nowhere."""
    if not not_told(previous.told):
        return previous
    kept = tuple(g for g in previous.groups if g.shown not in previous.unknown)
    return replace(previous, groups=kept)


OF_ITSELF = 0.2  # the weight of its own words below which a follow-up says nothing itself


def _asks_when_or_who(question: Question) -> bool:
    """Whether a follow-up asks only when or by whom it is done, or what it costs."""
    asks = {"planning", "verantwoordelijke", "uren", "investering"} & set(question.intent.asks)
    own = sum(g.weight for g in question.groups if not is_moment(g.shown))
    return (bool(asks) or question.intent.form in ("wanneer", "wie")) and own < OF_ITSELF


_TITLES = frozenset((*FUNCTIONS, "de", "het", "gemeente", "van", "uit", "in"))


def _with_told(previous: Question, told: str) -> Question:
    return previous if previous.told == told else replace(previous, told=told)


_WHICH_ONE = re.compile(
    r"(?:en )?(?:(?:in|uit|van|bij|volgens|met|door|voor|op|onder|via) )?(?:welke? (?!gemeente|wethouder|burgemeester|jaar|jaren|periode|datum|data|dag|dagen|maand|maanden|kwartaal)|hoe heet\b"
    r"|wat (?:moet|moeten|gaat|gaan|komt|krijgt|krijgen)\b)"
)


def _answered_it(question: Question, previous: Question) -> bool:
    """Whether a follow-up points at the thing that the question before asked for and its answer named: "in welk plan ...?",
    "wanneer is dat vastgesteld?"."""
    if any(n.kind in ("dossier", "persoon") for n in (*question.names, *previous.names)):
        return False
    return bool(_WHICH_ONE.match(fold(previous.text))) and followup.points(fold(question.asked))


_AHEAD = re.compile(
    r"((?:in|van|voor|bij|op|over|uit|met)\s[^,?]{2,40}),\s+((?:wie|wat|wanneer|waar|hoe|hoeveel)\b.*)$", re.I
)


def _looks_back(question: Question) -> bool:
    """Whether a follow-up needs the words of the answer before it."""
    flat = fold(question.asked)
    return (
        pointing.pointed(flat) is not None
        or pointing.he(flat) is not None
        or pointing.his(flat) is not None
        or pointing.that_one(flat) is not None
        or pointing.of_them(flat) is not None
        or PRIVATE.search(flat) is not None
        or followup.why_needed(flat)
    )
