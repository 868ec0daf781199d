"""Text and history -> a question as understood."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.reading.around import without_frame
from assistant.reading.asking import bare_question
from assistant.reading.background import behind, foreground, staged
from assistant.reading.bidding import without_bidding
from assistant.reading.carried import (
    asks_the_same,
    came_about,
    names_something,
    only_names,
    put_to,
    things_of,
)
from assistant.reading.contact import reaching
from assistant.reading.explained import as_meaning
from assistant.reading.field_model import FieldModel
from assistant.reading.indefinite import named_asked
from assistant.reading.intent import course_words, intent_of, opens_with_verb
from assistant.reading.leaving import of_who_leaves
from assistant.reading.members import lighter
from assistant.reading.moments import named_after
from assistant.reading.naming import Namer
from assistant.reading.of_town import by_its_name
from assistant.reading.question import Clause, Group, Question, Recall, Turn, years_in
from assistant.reading.rephrased import inhabitants, rephrased
from assistant.reading.share_of import share_of_whom
from assistant.reading.sourced import without_source
from assistant.reading.speaker import spoken_for
from assistant.reading.stating import as_question
from assistant.reading.telegram import in_a_sentence
from assistant.reading.thin import thin
from assistant.reading.wording import Wording
from assistant.reading.yes_or_no import without_yes_or_no
from assistant.turns import followup
from assistant.turns.again import again, courtesy, elsewhere
from assistant.turns.aspects import fields_named
from assistant.turns.by_tail import by_tail
from assistant.turns.continued import Continued
from assistant.turns.doubted import instead
from assistant.turns.followup import leans
from assistant.turns.returned import placed, returned, turn_of
from assistant.words.english import in_dutch, is_english
from assistant.words.lexicon import Lexicon, Name
from assistant.words.plain import CAPITAL, THINGS
from assistant.words.spelling import NAMELIKE, NO_WORD, rarity
from assistant.words.spoken import as_written
from ingest.language import fold, stem, words

READ = 32  # clauses that are remembered: what is made of one question and of its halves
LEAST_OF_NAME = 4  # letters of a word that may be a name
TURNS = 12  # turns of a conversation that a question may lean on, each on the one before


class Understander:
    """Reads questions for one library."""

    def __init__(self, lexicon: Lexicon, field_models: Mapping[str, FieldModel] | None = None) -> None:
        self._lexicon = lexicon
        self._wording = Wording(lexicon)
        self._namer = Namer(lexicon)
        self._themes = lexicon.themes()
        self._continued = Continued(lexicon, self._wording, self._plain, field_models or {})
        self._alone = lru_cache(READ)(lambda said, foreign: self._read_alone(said, foreign))
        held = frozenset(w for w in THINGS if w in lexicon.known)
        held |= {CAPITAL} & {fold(n.shown) for n in lexicon.names if n.kind == "gemeente"}
        self._rephrased = lru_cache(READ)(
            lambda text: rephrased(without_bidding(" ".join(text.split())), held)
        )
        self._bare = lru_cache(READ)(
            lambda text: without_frame(as_written(text), self._tells, self._may_name)
        )

    def dutch(self, text: str) -> tuple[str, frozenset[str]]:
        """A question in Dutch without what is said around it, and the words of it that could not be put in Dutch: an English one is
        rendered, others stay."""
        text = self._bare(text)
        if not is_english(text):
            return text, frozenset()
        return in_dutch(text, self._lexicon.dutch, self._lexicon.says, self._lexicon.known.__contains__)

    def clauses(self, text: str) -> list[str]:
        """The questions that a question is made of ("Hoeveel ..., en wie ...?"), with what only sets the scene before
        them; a single one stays as it is."""
        text = self._rephrased(_TAKEN_BACK.sub("", text))
        text = self._of_who_leaves(inhabitants(text, self._is_town))
        counted = WHICH_THEN.search(text)
        whole = text[: counted.start()] if counted else text
        pieces = [p.strip() for p in _CLAUSE.split(whole) if p and p.strip()]
        for together in (_with_condition, _with_its_verb, _with_what_is_named):
            pieces = _joined(pieces, together)
        if counted:  # "hoeveel ..., en welke zijn dat?" asks one thing
            pieces[-1:] = [f"{pieces[-1]}{counted.group()}"] if pieces else [text]
        return pieces if len(pieces) > 1 and any(asks(p) for p in pieces) else [text]

    def parts(self, text: str) -> list[Clause]:
        """The clauses of a question, each read with the subject of another one where it has none of its own."""
        return self.read_parts(self.clauses(text))

    def read_parts(
        self, pieces: Sequence[str], topic: str = "", scene: bool = True, first_alone: bool = False
    ) -> list[Clause]:
        """The same for clauses that are given. `topic`: what stands before all of them ("Groen: wat zegt ..."). `scene`: whether
        a statement says a little of what the question behind it is about, also where that names a subject of its own.
        `first_alone`: the first takes nothing from those behind it, which only count a part of what it counts."""
        shared = self.part(topic) if topic and asks(topic) else None
        read = [self.part(piece) for piece in pieces]
        if topic:
            read = [
                q if shared is not None and only_names(p, q) else self.part(f"{topic}: {p}")
                for p, q in zip(pieces, read, strict=True)
            ]
        for k, piece in enumerate(pieces[1:], 1):
            if not asks(pieces[k - 1]) and (text := came_about(piece, read[k - 1])):
                read[k] = self.part(text)
        out: list[Clause] = []
        subject: Question | None = next((q for q in read[1:] if not thin(q)), None)
        for k, (piece, question) in enumerate(zip(pieces, read, strict=True)):
            before = out[-1].question if out else shared
            if before is not None and only_names(piece, question):
                question = put_to(before, piece, question)
            elif before is not None and (
                thin(question) or leans(question) or (k > 0 and _of_what_it_is(pieces[k - 1], piece))
            ):
                question = self._continued.merged(
                    question, before if out and out[-1].asks else things_of(before)
                )
                if before.intent.form in ("aantal", "wanneer") and asks_the_same(piece, question):
                    question = replace(question, intent=replace(question.intent, form=before.intent.form))
            elif scene and out and not out[-1].asks:
                question = self._continued.behind(question, things_of(out[-1].question))
            elif (
                k == 0
                and subject is not None
                and not first_alone
                and thin(question)
                and not (names_something(question) or _what_it_is(question))
            ):
                own = question.intent
                question = self._continued.merged(question, subject)
                question = replace(question, intent=own) if own.asks else question
            out.append(Clause(piece, asks(piece) and not (k + 1 < len(pieces) and _states(piece)), question))
        return out

    def part(self, text: str) -> Question:
        """One clause, read alone."""
        return self._read(text, (), None)

    def understand(
        self, text: str, history: Sequence[Turn] = (), recall: Recall | None = None, leaning: bool = False
    ) -> Question:
        """Read a question, with the turns before it where it leans on them: only with `recall`, which knows what those were
        answered from. `leaning`: it does, whatever its words say."""
        if recall is None:
            return self.part(text)
        turns = [t for t in history if not courtesy(t.vraag)]
        bare = followup.ellipsis(text)
        told = [t for k, t in enumerate(turns, 1) if not elsewhere(t.antwoord) or (bare and k == len(turns))]
        turns = told or turns
        earlier: list[Question] = []
        for turn in turns[-TURNS:]:
            read = self._read(turn.vraag, earlier, recall)
            before = earlier[-1].spoken if earlier else ()
            spoken = tuple(dict.fromkeys((*before, *recall.meant(read))))
            earlier.append(replace(read, told=turn.antwoord, spoken=spoken))
        return self._read(text, earlier, recall, leaning)

    def _read(
        self, text: str, turns: Sequence[Question], recall: Recall | None, leaning: bool = False
    ) -> Question:
        previous = turns[-1] if turns else None
        rendered, foreign = self.dutch(text)
        said = self._namer.taken_apart(self._rephrased(rendered))
        said = by_its_name(said, self._wording.town_of)
        english = rendered != self._bare(text)
        if previous is None:  # a copy, with nothing kept of another answer
            return replace(self._alone(said, foreign), english=english)
        asked, corrected = self._wording.repair(said, foreign)
        asked = in_a_sentence(followup.uncourteous(inhabitants(asked, self._is_town)), self._kinds)
        if fresh := followup.other_subject(asked):
            return replace(self._as_asked(fresh, corrected, foreign), english=english)
        topic, rest = returned(asked)
        rest = self._placed(topic, rest)
        earlier = turn_of(topic, turns, self._parts) if topic else None
        asked, previous = (rest, earlier) if earlier is not None else (asked, previous)
        question = replace(self._as_asked(asked, corrected, foreign), english=english)
        if recall is None:
            return question
        placed = question.text if instead(asked) else followup.unfronted(question.text, self._subject_named)
        placed = by_tail(question, previous) or placed
        if placed != question.text:
            question = replace(self._plain(placed, placed, corrected, foreign), english=question.english)
        whole = self._continued.in_full(question, previous, recall, turns[:-1])
        if whole is not None:
            return whole
        if (
            leaning
            or again(asked)
            or fields_named(asked)
            or (
                (
                    leans(question, True)
                    or followup.without_noun(question)
                    or recall.goes_on(question, previous)
                )
                and (followup.tied(question) or not recall.told_alone(question))
                and not followup.brings_its_own(question, previous)
            )
        ):
            question = self._continued.fill(question, previous, recall)
        return question

    def _read_alone(self, said: str, foreign: frozenset[str]) -> Question:
        asked, corrected = self._wording.repair(said, foreign)
        asked = share_of_whom(inhabitants(asked, self._is_town), self._is_town)
        asked = without_yes_or_no(self._of_who_leaves(asked), self._kinds)
        asked = in_a_sentence(asked, self._kinds)
        return self._as_asked(followup.other_subject(asked) or asked, corrected, foreign)

    def _as_asked(
        self, asked: str, corrected: tuple[tuple[str, str], ...], foreign: frozenset[str]
    ) -> Question:
        """A question read by itself, without what is taken back in it and what only requests."""
        repaired = _TAKEN_BACK.sub("", asked)
        repaired = _ASIDE.sub("", repaired).strip() or repaired
        plain = _REQUEST.sub("", _OCCASION.sub("", repaired)).strip() or repaired
        bare = as_meaning(bare_question(as_question(plain), self._names_its_own, self._names_anything))
        question = self._plain(asked, self._spoken_for(bare), corrected, foreign)
        if plain == repaired:
            return question
        # "Graag alle punten." asks for nothing of its own
        form = "lijst" if question.intent.form == "vrij" else question.intent.form
        return replace(question, intent=replace(question.intent, form=form, everything=True))

    def _tells(self, word: str) -> bool:
        """Whether a folded word is one of a subject: the label of a concept, or of a name."""
        labels = self._lexicon.labels.get(stem(word), ())
        return word in self._lexicon.proper or any(len(label.stems) == 1 for label in labels)

    def _may_name(self, text: str) -> bool:
        """Whether words name something of the library, or have a word that may be a name however it is typed ("kruisbuurt")."""
        if self._namer.names(text):
            return True
        return any(
            rarity(w) >= NO_WORD or (w in self._lexicon.capitals and rarity(w) >= NAMELIKE)
            for w in words(text)
            if len(w) >= LEAST_OF_NAME and w.isalpha() and not self._lexicon.library.compounds.parts(w)
        )

    def _parts(self, word: str) -> Sequence[str]:
        return [stem(p) for p in self._lexicon.library.compounds.parts(word)]

    def _subject_named(self, words: str) -> bool:
        """Whether words name a dossier, a person or a municipality."""
        return any(n.kind in ("dossier", "persoon", "gemeente") for n in self._namer.names(words))

    def _placed(self, topic: str, rest: str) -> str:
        """What a follow-up asks of what it goes back to, with the name of that in it where it is one municipality."""
        towns = [n.shown for n in self._namer.names(topic) if n.kind == "gemeente"]
        named = any(n.kind in ("gemeente", "dossier", "persoon") for n in self._namer.names(rest))
        return placed(rest, towns[0]) if len(towns) == 1 and not named else rest

    def _names_its_own(self, words: str) -> bool:
        """Whether words name a dossier, a person, a numbered action or a theme: enough to be asked about by itself."""
        flat = fold(words)
        return (
            _NUMBERED.search(flat) is not None
            or any(theme in flat and (" " in theme or f"thema {theme}" in flat) for theme in self._themes)
            or any(n.kind in ("dossier", "persoon") for n in self._namer.names(words))
        )

    def _is_town(self, words: str) -> bool:
        """Whether words are a municipality, or the town or region that is spoken of."""
        return bool(_OF_OURS.fullmatch(fold(words))) or any(
            n.kind == "gemeente"
            and fold(words) in (fold(n.shown), f"gemeente {fold(n.shown)}", f"de gemeente {fold(n.shown)}")
            for n in self._namer.names(words)
        )

    def _of_who_leaves(self, text: str) -> str:
        """A question about somebody who may leave, as the register is asked."""
        return of_who_leaves(
            text, lambda who: "persoon" in self._kinds(who), lambda thing: "dossier" in self._kinds(thing)
        )

    def _kinds(self, words: str) -> frozenset[str]:
        """Of what words have names: persons, municipalities, dossiers, documents."""
        return frozenset(n.kind for n in self._namer.names(words)) - {"thema"}

    def _names_anything(self, words: str) -> bool:
        return self._names_its_own(words) or any(True for _ in self._namer.names(words))

    def _spoken_for(self, text: str) -> str:
        return spoken_for(text, [n.shown for n in self._namer.names(text) if n.kind == "gemeente"])

    def _plain(
        self,
        asked: str,
        repaired: str,
        corrected: tuple[tuple[str, str], ...],
        foreign: frozenset[str] = frozenset(),
    ) -> Question:
        names = tuple(self._namer.names(repaired))
        repaired = without_source(repaired, [n for n in names if n.kind == "document"])
        intent = intent_of(foreground(repaired))
        groups, concepts, unknown = self._wording.groups(repaired, foreign)
        if intent.form == "waarom":
            groups = self._by_itself(groups, repaired, foreign)
        groups = lighter(self._without_document(reaching(groups, repaired), names), repaired)
        groups = staged(behind(groups, repaired), repaired)
        after = str(named_after(repaired) or "")  # a text about the time after names another year
        groups = tuple(replace(g, weight=g.weight * 0.2) if g.shown == after else g for g in groups)
        course = course_words(fold(repaired))
        groups = tuple(replace(g, weight=g.weight * 0.1) if g.shown in course else g for g in groups)
        number = _NUMBERED.search(fold(repaired))
        paragraph = _PARAGRAPH.search(fold(repaired))
        return Question(
            asked=asked,
            text=repaired,
            intent=intent,
            groups=groups,
            names=names,
            years=years_in(repaired),
            number=number.group(1) if number else "",
            paragraph=paragraph.group(1) or paragraph.group(2) if paragraph else "",
            unknown=unknown,
            corrected=corrected,
            concepts=concepts,
        )

    def _by_itself(
        self, groups: Iterable[Group], repaired: str, foreign: frozenset[str]
    ) -> tuple[Group, ...]:
        """The words of what is asked without what they mean only together with those told beside it: selling "huizen" is not the
        shortage of them that it happens in spite of."""
        rest = foreground(repaired)
        alone = {g.shown: g for g in self._wording.groups(rest, foreign)[0]} if rest != repaired else {}
        return tuple(
            replace(g, alternatives=alone[g.shown].alternatives) if g.shown in alone else g for g in groups
        )

    def _without_document(self, groups: Iterable[Group], names: Sequence[Name]) -> Iterable[Group]:
        """The words that only name a document say where to look, not what for."""
        said = {s for n in names if n.kind == "document" for s in n.stems}
        dates = {
            (self._lexicon.library.documents[n.id].date or "")[:4] for n in names if n.kind == "document"
        }
        for group in groups:
            head = group.head
            yield replace(group, weight=group.weight * 0.1) if head in said or head in dates else group


_OF_OURS = re.compile(
    r"(?:de|deze|onze|die|dit|dat) (?:hele )?(?:stad|regio|gemeente|dorp|provincie|metropoolregio)"
)
_NUMBERED = re.compile(
    r"\b(?:actie|thema|actiepunt|punt|nummer|theme|action)(?:punt)?\s*(?:nummer|nr\.?)?\s*(\d{1,2})\b(?!\.\d)"
)
# "actie 5.6" is the one of that paragraph
_PARAGRAPH = re.compile(
    r"\b(?:paragraaf|par\.?|hoofdstuk|§)\s*(\d{1,2}(?:\.\d{1,2})*)|\bactie(?:punt)?\s*(?:nummer|nr\.?)?\s*(\d{1,2}(?:\.\d{1,2})+)"
)
_BEFORE = r"(?:(?:tot|van|vanaf|in|op|met|voor|bij|door|sinds|over|aan|uit|om|naar)\s+)?"
_QUESTION_WORD = (
    _BEFORE
    + r"(?:hoe|hoeveel|wat|wie|waar(?:om|door|mee|van|voor|over|aan|bij|in|naar|op|uit|toe|tegen|onder)?|wanneer|welke?|waarom|is|zijn|doet|heeft)"
)
_CLAUSE = re.compile(
    rf"(?<=[?.!])\s+(?=[A-ZÀ-Þ]|en |maar )|,?\s+en\s+(?=(?:{_QUESTION_WORD})\s)|,\s+(?=(?:wat|wie|wanneer|hoeveel|waarom)\s)"
    r"|;\s+|,?\s+of\s+(?=(?:wordt|is|zijn|gaat|komt|heeft|worden)\s+(?:er|het|dat|die|ze|dit)\b)"
    r"|,?\s+en\s+(?=(?:speelt|speelde|geldt|gold|was|waren|komt|kwam|staat|stond|loopt|liep|kan|mag|moet|blijft)\s+(?:dat|die|dit|ze)\b)",
    re.I,
)
_WHAT_IS = re.compile(
    r"^(?:en )?wat (?:is|zijn|betekent|betekenen) (?:(?:nou|nu|eigenlijk|precies) )?(?:(?:een|de|het) )?[\w-]+\W*$"
)
_OF_IT = re.compile(
    r"\b(?:is|was|zijn|waren|wordt|worden) (?:het|dat|die|ze) (?=(?:een|zo|zo'n|voor|in|op|bij|aan)\b)"
)
OWN = 0.4  # weight of a word that is asked what it is, without the next clause
WHICH_THEN = re.compile(
    r"[,;.?]?\s+(?:en\s+)?(?:welke|wie|wat) (?:zijn|is|waren|was) (?:dat|die|deze|het|ze)(?: (?:dan|precies|allemaal))*\s*[?.!]*$"
    r"|[,;.?]?\s+(?:en\s+)?waar(?:voor|toe)? (?:is|zijn|dient|dienen) (?:dat|die|deze|het|ze|dit)(?: (?:voor|toe|bedoeld|goed|gemaakt|eigenlijk))*\s*[?.!]*$",
    re.I,
)
_ASKS = re.compile(
    r"\b(?:hoe|hoeveel|wat|wie|waar(?:om|door|mee|van|voor|over|aan|bij|in|naar|op|uit|toe|tegen|onder)?|wanneer|welke?)\b"
)
_REQUEST = re.compile(
    r"(?<=[?.!,;:])\s*(?:graag|liefst|noem|geef|som|en dan|ik wil)?\s*(?:ze|er|het|deze|die|de)?\s*(?:graag\s+)?"
    r"(?:alle(?:maal|s)?|volledig|compleet|de hele lijst|een lijst(?:je)?)\b(?:\s+(?:punten|doelen|namen|dingen|onderdelen|op|graag|noemen|weten|a\.?u\.?b\.?|alsjeblieft|opsommen))*\s*[.!?]*$",
    re.I,
)
# What is asked instead: "hoeveel winkels... nee, hoeveel woningen ...?"
_TAKEN_BACK = re.compile(
    rf"^.{{3,80}}?(?:\.\.\.|…|[,;–-])\s*(?:of |oh? )*(?:nee|sorry|pardon|wacht|ik bedoel(?:de)?)\b(?:[,:]? (?:sorry|wacht|ik bedoel(?:de)?))*[,:]?\s+(?={_QUESTION_WORD}\b)",
    re.I,
)
# What only shows how much one wants to know: "waarom duurt het in hemelsnaam zo lang?"
_ASIDE = re.compile(
    r"\s*\b(?:in|om) (?:'s )?(?:hemels|gods|vredes|jezus)(?:naam| naam| wil)\b|(?<=\w)\s+(?:verdorie|godbetert|nota bene|om eerlijk te zijn|eerlijk gezegd|als ik vragen mag)\b",
    re.I,
)


# What a question is for, told before it: "voor een raadsmemo: ...", "even snel, ...", "vraagje over ...: ..."
_OCCASION = re.compile(
    r"^(?:(?:voor (?:een|mijn|de|het|onze) \w*(?:memo|notitie|brief|debat|vergadering|motie|presentatie|artikel|stukje|verslag|fractie|commissie)"
    r"|(?:korte|kleine|even een|nog een|snelle)? ?vraag(?:je)?|even snel|even kort|kort|help|dag|hallo|hoi|goedemorgen|goedemiddag|beste \w+)(?: \w+){0,3}?[:,!]\s+)+(?=\S+ \S+)",
    re.I,
)


_CONDITION = re.compile(r"(?:en |maar |dus )?(?:als|indien|zodra|mocht|stel)\b[^?]*$", re.I)


def _what_it_is(question: Question) -> bool:
    """Whether a clause asks what one thing is that it names itself ("wat is netcongestie ...")."""
    return _WHAT_IS.match(fold(question.asked)) is not None and any(g.weight >= OWN for g in question.groups)


def _of_what_it_is(before: str, piece: str) -> bool:
    """Whether a clause goes on about the thing of which the one before it asks what that is ("... en waarom is het een probleem?")."""
    return _WHAT_IS.match(fold(before)) is not None and _OF_IT.search(fold(piece)) is not None


def _joined(pieces: Sequence[str], together: Callable[[str, str], str]) -> list[str]:
    """The clauses of a question, each with the one before it where `together` makes one text of the two ("" where not)."""
    out: list[str] = []
    for piece in pieces:
        made = together(out[-1], piece) if out else ""
        out[len(out) - bool(made) :] = [made or piece]
    return out


def _with_condition(before: str, piece: str) -> str:
    """A condition with what is asked of it ("als het tegenzit, wat dan?")."""
    return f"{before.rstrip(',')}, {piece}" if _CONDITION.match(before) else ""


_VERBLESS = re.compile(rf"{_BEFORE}(?:(?:welke?|hoeveel) [\w-]+|wie|wat|waar|wanneer|welke?)", re.I)


def _with_its_verb(before: str, piece: str) -> str:
    """A clause that is but a question word with the next: "tot welke maand en welk jaar loopt het?"."""
    return f"{before} en {piece}" if _VERBLESS.fullmatch(before) else ""


def _with_what_is_named(before: str, piece: str) -> str:
    """ "Welke zijn dat?" with the statement that tells of them."""
    return "" if asks(before) else named_asked(before, piece)


def asks(piece: str) -> bool:
    """Whether a clause is a question, and not a statement that sets the scene."""
    if piece.endswith("?"):
        return True
    flat = fold(piece)
    return not piece.endswith((".", "!")) and bool(_ASKS.search(flat) or opens_with_verb(flat))


def _states(piece: str) -> bool:
    """Whether a clause with a question mark has the order of a statement ("Het zou toch in 2026 klaar zijn?")."""
    flat = fold(piece)
    return not _ASKS.search(flat) and not opens_with_verb(flat) and len(flat.split()) > 4
