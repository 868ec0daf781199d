"""Text and history -> a question as understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant import followup
from assistant.again import LEADS, again
from assistant.background import behind, foreground
from assistant.followup import leans, stepped
from assistant.intent import intent_of, opens_with_verb
from assistant.lexicon import Lexicon, Name
from assistant.members import lighter
from assistant.moments import named_after, shifts
from assistant.naming import Namer
from assistant.question import Clause, Group, Question, Recall, Turn, is_english, years_in
from assistant.restated import restated
from assistant.wording import HISTORY, Wording, proper_words
from ingest.language import STOPWORDS, fold, stem, words
from ingest.records.people import surname


class Understander:
    """Reads questions for one library."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._wording = Wording(lexicon)
        self._namer = Namer(lexicon)

    def clauses(self, text: str) -> list[str]:
        """The questions that a question is made of ("Hoeveel ..., en wie ...?"), with what only sets the scene before
        them; a single one stays as it is."""
        pieces = [p.strip() for p in _CLAUSE.split(" ".join(text.split())) if p and p.strip()]
        return pieces if len(pieces) > 1 and any(asks(p) for p in pieces) else [text]

    def parts(self, text: str) -> list[Clause]:
        """The clauses of a question, each read with the subject of another one where it has none of its own."""
        return self.read_parts(self.clauses(text))

    def read_parts(self, pieces: Sequence[str]) -> list[Clause]:
        """The same for clauses that are given."""
        read = [self.part(piece) for piece in pieces]
        out: list[Clause] = []
        subject: Question | None = next((q for q in read[1:] if not thin(q)), None)
        for k, (piece, question) in enumerate(zip(pieces, read, strict=True)):
            before = out[-1].question if out else None
            if before is not None and (thin(question) or leans(question, before) or _verbless(question)):
                question = self._merged(question, before)
            elif k == 0 and subject is not None and thin(question):
                question = self._merged(question, subject)
            out.append(Clause(piece, asks(piece) and not (k + 1 < len(pieces) and _states(piece)), question))
        return out

    def part(self, text: str) -> Question:
        """One clause, read alone."""
        return self._read(text, None, None)

    def understand(self, text: str, history: Sequence[Turn] = (), recall: Recall | None = None) -> Question:
        """Read a question, with the turns before it where it leans on them."""
        previous = None
        for turn in list(history)[-4:]:
            previous = replace(self._read(turn.vraag, previous, recall), told=turn.antwoord)
        return self._read(text, previous, recall)

    def _read(self, text: str, previous: Question | None, recall: Recall | None) -> Question:
        asked = " ".join(text.split())
        asked = asked if previous is None else followup.uncourteous(asked)
        repaired, corrected = self._wording.repair(asked)
        plain = _REQUEST.sub("", _OCCASION.sub("", repaired)).strip() or repaired
        question = self._plain(asked, plain, corrected)
        if plain != repaired:  # "Graag alle punten." asks for nothing of its own
            form = "lijst" if question.intent.form == "vrij" else question.intent.form
            question = replace(question, intent=replace(question.intent, form=form, everything=True))
        if previous is not None and (again(asked) or leans(question, previous)):
            question = self._lean(question, previous, recall)
        return question

    def _plain(self, asked: str, repaired: str, corrected: tuple[tuple[str, str], ...]) -> Question:
        intent = intent_of(foreground(repaired))
        names = tuple(self._namer.names(repaired))
        english = is_english(repaired)
        groups, concepts, unknown = self._wording.groups(repaired, english)
        groups = behind(lighter(self._without_document(groups, names), repaired), repaired)
        if english:  # "take part" says no more than "meedoen"
            groups = tuple(replace(g, weight=g.weight * 0.1) if g.shown in _TAKE_PART else g for g in groups)
        after = str(named_after(repaired) or "")  # a text about the time after names another year
        groups = tuple(replace(g, weight=g.weight * 0.2) if g.shown == after else g for g in groups)
        number = re.search(
            r"\b(?:actie|thema|actiepunt|punt|nummer|theme|action)(?:punt)?\s*(?:nummer|nr\.?)?\s*(\d{1,2})\b",
            fold(repaired),
        )
        paragraph = re.search(r"\b(?:paragraaf|par\.?|hoofdstuk|§)\s*(\d{1,2}(?:\.\d{1,2})*)", fold(repaired))
        return Question(
            asked=asked,
            text=repaired,
            intent=intent,
            groups=groups,
            names=names,
            years=years_in(repaired),
            number=number.group(1) if number else "",
            paragraph=paragraph.group(1) if paragraph else "",
            unknown=unknown,
            corrected=corrected,
            concepts=concepts,
            english=english,
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

    # --- follow-ups -------------------------------------------------------------------------------------------------

    def _lean(self, question: Question, previous: Question, recall: Recall | None) -> Question:
        """Fill a follow-up with what the turn before it was about."""
        kind = again(question.asked)
        if kind:
            return self._again(question, previous, kind)
        told = previous.told or (
            recall.answer(previous) if recall is not None and _looks_back(question) else ""
        )
        previous = self._with_subject(question, replace(previous, told=told), recall)
        if followup.corrects(question.asked):
            rest = self._plain(question.asked, followup.opened(question.text), question.corrected)
            question = rest if rest.groups or rest.years or rest.number else question
        whole = self._named_back(question, previous) or self._swapped(question, previous)
        return whole or self._merged(question, previous)

    def _with_subject(self, question: Question, previous: Question, recall: Recall | None) -> Question:
        """The question before with the dossier or the action that it was answered from where it names none; after one about
        a person, with the dossier before that for a follow-up that asks what only a dossier has."""
        if any(n.kind in SUBJECTS for n in question.names) or question.number:
            return previous
        names = previous.names
        if previous.named("persoon"):
            flat = fold(question.asked)
            if not OF_A_DOSSIER & set(question.intent.asks) or followup.he(flat) or followup.his(flat):
                return previous
            said = {s for n in previous.named("persoon") for s in (*n.stems, *map(stem, words(n.shown)))}
            previous = replace(previous, groups=tuple(g for g in previous.groups if g.head not in said))
            names = tuple(n for n in names if n.kind != "persoon")
            earlier = previous.previous
            while earlier is not None and not earlier.named("dossier"):
                earlier = earlier.previous
            if earlier is not None:
                return replace(previous, names=(*names, *earlier.named("dossier")), groups=earlier.groups)
        elif previous.named("dossier") or previous.number:
            return previous
        found, number = recall.subject(previous) if recall is not None else ((), "")
        if not found:
            return previous
        text = f"{previous.text.rstrip(' ?.')} (actie {number})?" if number else previous.text
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

    def _named_back(self, question: Question, previous: Question) -> Question | None:
        """A follow-up that points at a person or a member of a list of the answer before it ("die tweede", "hij")."""
        rest = followup.opened(question.text)
        flat = fold(rest)
        if len(flat) != len(rest):
            return None
        surnames = [(n.shown, surname(n.shown)) for n in self._lexicon.names if n.kind == "persoon"]
        place = followup.pointed(flat)
        bare = followup.ellipsis(question.asked)
        if place is not None and not (
            previous.number and stepped(question.asked, previous.number) != previous.number
        ):
            index, begin, end, noun = place
            items = self._listing(question, previous, noun, surnames)
            if items and -len(items) <= index < len(items):
                item = items[index]
                text = f"{rest[:begin]}{item}{rest[end:]}"
                if bare:
                    text = (
                        previous.text.replace(previous.item, item)
                        if previous.item and previous.item in previous.text
                        else f"Wat is {item}?"
                    )
                return self._about(question, previous, text, item, items)
            return None
        found = followup.he(flat)
        own = followup.his(flat)
        if (found is not None or own is not None) and not question.named("persoon"):
            people = followup.people_in(previous.told, surnames) or [
                n.shown for n in previous.named("persoon")
            ]
            if len(people) == 1 and own is not None:
                text = f"{rest[: own[0]]}{followup.article(own[2])} {own[2]} van {people[0]}{rest[own[1] :]}"
                return self._about(question, previous, text, people[0], ())
            if len(people) == 1 and found is not None:
                text = f"{rest[: found[0]]}{people[0]}{rest[found[1] :]}"
                return self._about(question, previous, text, people[0], ())
        return None

    def _listing(
        self, question: Question, previous: Question, noun: str, surnames: Sequence[tuple[str, str]]
    ) -> Sequence[str]:
        """The members that an ordinal counts: the persons or the list of the answer before, or the list before that."""
        people = followup.people_in(previous.told, surnames)
        if followup.person_noun(noun):
            return people or (previous.listing if len(previous.listing) > 1 else ())
        asked = {stem(w) for w in words(previous.text)}
        if noun and stem(noun) not in asked and not any(stem(noun) in s for s in asked):
            return ()
        if len(people) > 1 and previous.intent.form == "wie":
            return people
        return followup.listed(previous.told) or previous.listing

    def _about(
        self, question: Question, previous: Question, text: str, item: str, items: Sequence[str]
    ) -> Question:
        """A follow-up in which words of the answer before stand for what pointed at them."""
        text = text[:1].upper() + text[1:]
        made = self._plain(question.asked, text, question.corrected)
        stands_alone = any(n.kind in ("persoon", "dossier") for n in made.names)
        groups = made.groups
        if not stands_alone:
            groups = self._with_history(made, previous, HISTORY * 0.6)
        inherited = len(groups) - len(made.groups)
        return replace(
            made,
            groups=groups,
            names=made.names if stands_alone else (*made.names, *previous.named("document")),
            follow_up=True,
            previous=previous,
            item=item,
            listing=tuple(items),
            inherited=inherited,
            unknown=(),
        )

    def _swapped(self, question: Question, previous: Question) -> Question | None:
        """The question before with another subject, place, period or number in it."""
        ahead = _AHEAD.match(followup.opened(question.text))
        if ahead and thin(self.part(ahead.group(2))) and not years_in(ahead.group(2)):
            part = replace(self._plain(ahead.group(1), ahead.group(1), ()), documents=question.documents)
            made = self._swapped(part, previous)  # "voor koopwoningen, wanneer komt dat?"
            return replace(made, asked=question.asked) if made is not None else None
        text = restated(question, previous) or followup.turned(question, previous)
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

        number = stepped(question.asked, previous.number)
        if text:
            pass
        elif number != previous.number and not question.names:
            text = _renumbered(previous.text, number)
            text = "" if text == previous.text else text
        else:
            text = followup.swapped(question, previous, named, parts)
        if not text:
            return None
        made = self._plain(question.asked, text, question.corrected)
        kept = [n for n in previous.named("document") if not made.named("document")]
        return replace(
            made,
            names=(*made.names, *kept),
            follow_up=True,
            previous=previous,
            swapped=True,
            listing=previous.listing,
        )

    def _with_history(self, question: Question, previous: Question, factor: float) -> tuple[Group, ...]:
        """The words of a follow-up with those of the question before that it does not say itself."""
        have = {a for g in question.groups for a in g.alternatives[0][0]}
        return (
            *question.groups,
            *(replace(g, weight=g.weight * factor) for g in previous.groups if g.head not in have),
        )

    def _with_told(self, question: Question, previous: Question) -> Question:
        """The question before with the words of its short answer, for a follow-up that points at what that named."""
        if followup.ellipsis(question.asked):
            return previous
        if len(words(previous.told)) > TOLD and not followup.why_needed(fold(question.asked)):
            return previous
        if question.number or stepped(question.asked, previous.number) != previous.number:
            return previous
        named = sum(g.weight for g in previous.groups)
        stands_for = followup.stands_for(fold(question.asked)) and not previous.named("persoon")
        if not stands_for and (named >= THIN or previous.named("dossier")):
            return previous
        groups, _, _ = self._wording.groups(previous.told, previous.english)
        have = {g.head for g in previous.groups}
        fresh = [g for g in groups if g.head not in have and not g.proper and not g.shown[0].isdigit()]
        return replace(
            previous,
            groups=(*previous.groups, *(replace(g, weight=g.weight * OF_TOLD) for g in fresh)),
        )

    def _merged(self, question: Question, previous: Question) -> Question:
        """A follow-up with the words, names and years of the question before it."""
        intent = question.intent
        bare = followup.ellipsis(question.asked)
        swapped = {n.kind for n in question.names}
        own_subject = any(g.weight > 0.3 for g in question.groups) and not (
            bare or followup.points(fold(question.asked)) or followup.his(fold(question.asked))
        )
        names = list(question.names)
        for name in previous.names:
            if name.kind == "document" and not (bare or previous.number or question.number):
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
        number = question.number or stepped(question.asked, previous.number)
        if question.number == "" and number != previous.number:
            intent = previous.intent if bare or not question.intent.asks else intent
        if not question.years and previous.years and shift:
            flat = fold(question.asked)
            beyond = shift == "daarna" and re.search(r"\b(jaar|jaren|periode)\b", flat)
            years = (max(previous.years) + 1,) if beyond else ()
        text = followup.on_its_own(question, previous, bare)
        if number != previous.number and number and not bare:
            text = re.sub(r"\b(thema|actie|punt) (?:daarna|erna)\b", rf"\g<1> {number}", text, flags=re.I)
        if number != previous.number and number and bare:
            text = _renumbered(previous.text, number)
        if shift and not bare and intent.form in ("wat", "vrij"):
            form = "aantal" if re.search(r"\d", previous.told) else previous.intent.form
            intent = replace(previous.intent, form=form)
        if followup.why_needed(fold(question.asked)):
            question = replace(
                question, groups=tuple(replace(g, weight=g.weight * 0.1) for g in question.groups)
            )
        previous = self._with_told(question, previous)
        kept = replace(previous, groups=tuple(g for g in previous.groups if g.head not in replaced))
        groups = self._with_history(question, kept, 0.85 if bare else HISTORY)
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
            previous=previous,
            concepts=tuple(dict.fromkeys((*question.concepts, *previous.concepts))),
            listing=previous.listing,
        )


_AHEAD = re.compile(
    r"((?:in|van|voor|bij|op|over|uit|met)\s[^,?]{2,40}),\s+((?:wie|wat|wanneer|waar|hoe|hoeveel)\b.*)$", re.I
)


def _renumbered(text: str, number: str) -> str:
    """A question after one numbered thing as the same question after another."""
    return re.sub(
        r"\b((?:actie|thema|punt|actiepunt|nummer)\s+)\d{1,2}\b", rf"\g<1>{number}", text, count=1, flags=re.I
    )


def _looks_back(question: Question) -> bool:
    """Whether a follow-up needs the words of the answer before it."""
    flat = fold(question.asked)
    return (
        followup.pointed(flat) is not None
        or followup.he(flat) is not None
        or followup.his(flat) is not None
        or followup.why_needed(flat)
    )


_BEFORE = r"(?:(?:tot|van|vanaf|in|op|met|voor|bij|door|sinds|over|aan|uit|om|naar)\s+)?"
_QUESTION_WORD = (
    _BEFORE
    + r"(?:hoe|hoeveel|wat|wie|waar(?:om|door|mee|van|voor|over|aan|bij|in|naar|op|uit|toe|tegen|onder)?|wanneer|welke?|waarom|is|zijn|doet|heeft)"
)
_CLAUSE = re.compile(
    rf"(?<=[?.!])\s+(?=[A-ZÀ-Þ]|en |maar )|,?\s+en\s+(?=(?:{_QUESTION_WORD})\s)|,\s+(?=(?:wat|wie|wanneer|hoeveel|waarom)\s)"
    r"|;\s+|,?\s+of\s+(?=(?:wordt|is|zijn|gaat|komt|heeft|worden)\s+(?:er|het|dat|die|ze|dit)\b)",
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
# What a question is for, told before it: "voor een raadsmemo: ...", "even snel, ...", "vraagje over ...: ..."
_OCCASION = re.compile(
    r"^(?:(?:voor (?:een|mijn|de|het|onze) \w*(?:memo|notitie|brief|debat|vergadering|motie|presentatie|artikel|stukje|verslag|fractie|commissie)"
    r"|(?:korte|kleine|even een|nog een|snelle)? ?vraag(?:je)?|even snel|even kort|kort|help|dag|hallo|hoi|goedemorgen|goedemiddag|beste \w+)(?: \w+){0,3}?[:,!]\s+)+(?=\S+ \S+)",
    re.I,
)
_TAKE_PART = frozenset(["take", "takes", "taking", "part", "participate", "participates"])
OF_A_DOSSIER = frozenset(["gemeenten", "looptijd", "opdrachtgevers"])
SUBJECTS = ("dossier", "persoon")
TOLD = 20  # words at most of an answer before whose words a follow-up takes over
OF_TOLD = 0.5  # what those words weigh
THIN = 0.55  # weight of its own that a clause needs to be read alone
_TIME_WORDS = frozenset(
    "toen nu eerst later straks daarna inmiddels jaar jaren maanden periode eind begin halverwege afgelopen komende huidige steeds altijd tegenwoordig momenteel nog "
    "gebeurt gebeuren speelt gekomen gelukt geworden gemaakt gedaan naartoe beloofd begin eind per week dag maand kwartaal "
    "q1 q2 q3 q4 een twee drie vier vijf zes zeven acht negen tien".split()
)


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


def thin(question: Question) -> bool:
    """Whether a clause names no subject of its own ("en hoe ver is dat nu?", "en hoeveel in 2030?")."""
    if any(n.kind in ("dossier", "persoon") for n in question.names):
        return False
    own = [g for g in question.groups if not g.shown.isdigit() and g.shown not in _TIME_WORDS]
    return sum(g.weight for g in own) < THIN


def _verbless(question: Question) -> bool:
    """Whether a clause that counts names neither what is counted nor a verb: "hoeveel alleen in de stad"."""
    flat = fold(question.asked)
    return bool(
        re.match(
            r"^(en )?hoeveel (?:alleen |dan )?(?:in|van|voor|bij|vanaf|tot|na|over|daarna|straks|later|nu)\b",
            flat,
        )
    )
