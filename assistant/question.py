"""Text and history -> what is asked: words with their alternatives, names, numbers, periods and the form of the answer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from assistant import followup
from assistant.followup import leans, stepped
from assistant.inflection import forms, separated
from assistant.intent import Intent, intent_of, opens_with_verb
from assistant.lexicon import GENERIC, Label, Lexicon, Name, skeleton
from assistant.spelling import Speller, dutch_words, rarity
from ingest.language import STOPWORDS, bare, fold, stem, words
from ingest.model import Span
from ingest.records.people import surname

T = TypeVar("T")
PART, WHOLE_PARTS, SYNONYM, PHRASE, AMBIGUOUS, WITHIN, OF_PART, FORM, KIN, SPELLED, HISTORY = (
    0.35,
    0.85,
    0.75,
    0.6,
    0.05,
    0.8,
    0.7,
    0.85,
    0.6,
    0.9,
    0.7,
)  # measured on the development questions
# Words that carry a question but name no subject; they weigh little in what must be found.
FORM_WORDS = frozenset(
    stem(w)
    for w in "wilde wilden kwam kwamen stond stonden ging gingen doet doen gedaan gaan gaat komt komen wordt worden zegt zeggen staat staan noem noemen geef geven vertel vertellen "
    "precies eigenlijk allemaal alle volgens document documenten stuk rapport rapportage tekst afgesproken afspraak vraag weten "
    "betekent betekenis afkorting voluit bestuurlijk bestuurlijke trekker trekkers trekt trekken getrokken verantwoordelijk leidt leiden lead leads "
    "hoeveel aantal wanneer welk welke welken jaar regio daar daarvan hiervoor ervoor daarvoor nu straks momenteel inmiddels "
    "eerst daarna verder nog eens ook zoal allebei beide wethouder wethouders burgemeester burgemeesters mee meedoen doe betrokken deelnemen "
    "looptijd loopt lopen opdrachtgever opdrachtgevers doel doelen dossier dossiers gemeente gemeenten thema actie acties planning uur uren kost kosten "
    "vanaf uiterlijk percentage procent deel tussen tijdens binnen rond waar waarvan uiteindelijk uiteindelijke echt graag hebben houdt houden iemand mensen dingen ding zaken wil willen moet moeten moest hoort ziet "
    "geldt gelden gold ligt liggen lag steeds stond stonden werd werden gebeurt gebeuren gebeurde gewerkt gekomen "
    "daarin hierin daarop hierop daarmee hiermee daarbij hierbij daaraan daaronder daartoe erin erop ermee eraan hiervan "
    "heet heten heette genoemd bedraagt bedragen bedroeg even heel anders alweer nou gewoon hoor misschien eventueel bijvoorbeeld volgende vorige "
    "according about does list give tell name all many much there municipality municipalities".split()
)
# What may not stand for another word on its own: it is in every other sentence. Who does something may.
_SAYS_LITTLE = (GENERIC | FORM_WORDS) - {
    stem(w)
    for w in "trekker trekkers bestuurlijk verantwoordelijk wethouder burgemeester opdrachtgever".split()
}


# Words that people ask with and that a library need not hold: slips in them are mended too.
_ASKED_WITH = (
    "dossier dossiers trekker trekkers bestuurlijk bestuurlijke wethouder wethouders burgemeester burgemeesters gemeente gemeenten "
    "hoeveel wanneer waarom welke looptijd opdrachtgever opdrachtgevers lobbydoel lobbydoelen document documenten afspraken betekent "
    "verantwoordelijk planning"
).split()


@dataclass(frozen=True, slots=True)
class Group:
    """One weighty word of the question (or a phrase that the thesaurus knows) with what may stand in its place.

    `alternatives` are (stems, weight), heaviest first: all stems of one must be in a text for it to count with that
    weight. `own` are those that are the word itself: other forms of it, its parts together, what it abbreviates.
    `proper`: it is written as a name.
    """

    shown: str
    weight: float
    alternatives: tuple[tuple[tuple[str, ...], float], ...]
    proper: bool = False
    own: tuple[tuple[str, ...], ...] = ()
    _one: dict[str, float] = field(init=False, repr=False, compare=False)
    _several: dict[str, list[tuple[frozenset[str], float]]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the alternatives for `match`, which is asked of every unit of text: single stems, and by their first."""
        one: dict[str, float] = {}
        several: dict[str, list[tuple[frozenset[str], float]]] = {}
        for needed, value in self.alternatives:
            if len(needed) == 1:
                one[needed[0]] = max(one.get(needed[0], 0.0), value)
            else:
                several.setdefault(needed[0], []).append((frozenset(needed), value))
        object.__setattr__(self, "_one", one)
        object.__setattr__(self, "_several", several)

    def names(self, stems: frozenset[str] | set[str]) -> bool:
        """Whether a text with these stems holds the word itself, its parts together or another form of it; what only
        stands for it does not count."""
        return any(all(s in stems for s in needed) for needed in self.own)

    def match(self, stems: frozenset[str] | set[str]) -> float:
        """How far a text with these stems holds the word, 0 to 1."""
        best = 0.0
        for s in self._one.keys() & stems:
            best = max(best, self._one[s])
        for s in self._several.keys() & stems:
            for needed, value in self._several[s]:
                if value > best and needed <= stems:
                    best = value
        return best


@dataclass(frozen=True, slots=True)
class Question:
    """A question as understood. `text` is what is answered, `asked` what was typed.

    For one half of a question, `sought_apart` are the stems that set it apart from the other half, `apart` those of the other.
    Of a follow-up: `again` says that it asks about the answer before (see `followup`), `swapped` that it is the question before
    with something else in it, `item` which member of `listing`, a list of an answer, it is about. `inherited`: how many of its
    last groups come from the question before. `ground`: what the answer before rests on. `told`: its own answer.
    """

    asked: str
    text: str
    intent: Intent
    groups: tuple[Group, ...] = ()
    names: tuple[Name, ...] = ()
    years: tuple[int, ...] = ()
    number: str = ""
    paragraph: str = ""
    unknown: tuple[str, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    concepts: tuple[str, ...] = ()
    english: bool = False
    follow_up: bool = False
    documents: tuple[str, ...] = ()
    apart: frozenset[str] = frozenset()
    sought_apart: frozenset[str] = frozenset()
    previous: Question | None = field(default=None, repr=False)
    told: str = field(default="", repr=False)
    again: str = ""
    swapped: bool = False
    item: str = ""
    listing: tuple[str, ...] = ()
    ground: tuple[Span, ...] = ()
    inherited: int = 0
    _kept: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What `make` gives for this question, made at the first call with a key and then kept."""
        if key not in self._kept:
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    def named(self, kind: str) -> list[Name]:
        return [n for n in self.names if n.kind == kind]

    def only(self, documents: Sequence[str]) -> Question:
        """The same question put to these documents alone: that it names others or them no longer matters."""
        said = {s for n in self.named("document") for s in n.stems}
        return replace(
            self,
            names=tuple(n for n in self.names if n.kind != "document"),
            groups=tuple(g for g in self.groups if g.alternatives[0][0][0] not in said),
            documents=tuple(documents),
        )

    def coverage(self, stems: frozenset[str] | set[str]) -> float:
        """The share of the question's weight that a text with these stems holds, 0 to 1."""
        return self.share(self.sought & stems)

    def share(self, held: frozenset[str]) -> float:
        """The same for the stems of `sought` that a text holds."""
        found: float | None = self._kept.get(held)
        if found is None:
            whole, wanted = self.once("wanted", self._wanted)
            found = sum(g.weight * g.match(held) for g, any_of in wanted if not any_of.isdisjoint(held))
            found = self._kept[held] = found / whole if whole else 0.0
        return found

    def _wanted(self) -> tuple[float, list[tuple[Group, frozenset[str]]]]:
        """The whole weight, and each group with all its stems."""
        groups = [(g, frozenset(s for needed, _ in g.alternatives for s in needed)) for g in self.groups]
        return sum(g.weight for g in self.groups), groups

    @property
    def sought(self) -> frozenset[str]:
        """Every stem that counts for the question; no other makes a difference to its coverage."""
        return self.once(
            "sought",
            lambda: frozenset(s for g in self.groups for needed, _ in g.alternatives for s in needed),
        )

    def weights(self) -> dict[str, float]:
        """The terms to search for, each with the greatest weight that a group gives it."""
        out: dict[str, float] = {}
        for group in self.groups:
            factor = 0.35 + 0.65 * min(1.0, group.weight)
            for stems, value in group.alternatives:
                for s in stems:
                    out[s] = max(out.get(s, 0.0), factor * value / max(1.0, 0.6 * len(stems)))
        return out


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a question: its words, whether it asks something or only sets the scene, and how it is read."""

    text: str
    asks: bool
    question: Question


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier question of the conversation and its answer."""

    vraag: str
    antwoord: str = ""


Recall = Callable[[Question], str]


class Understander:
    """Reads questions for one library."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        labels = {w for found in lexicon.labels.values() for label in found for w in label.stems}
        people = {w for n in lexicon.names if n.kind == "persoon" for w in words(n.shown)}
        self._speller = Speller(dict.fromkeys(_ASKED_WITH, 1) | lexicon.known, labels, people)
        self._aliases = _aliases(lexicon)
        self._fronted: dict[str, list[str]] = {}

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
        """Read a question, with the turns before it where it leans on them. `recall` gives the answer to an earlier question
        where its turn does not hold it."""
        previous = None
        for turn in list(history)[-4:]:
            previous = replace(self._read(turn.vraag, previous, recall), told=turn.antwoord)
        return self._read(text, previous, recall)

    def _read(self, text: str, previous: Question | None, recall: Recall | None) -> Question:
        asked = " ".join(text.split())
        repaired, corrected = self._repair(asked)
        plain = _REQUEST.sub("", repaired).strip() or repaired
        question = self._plain(asked, plain, corrected)
        if plain != repaired:  # "Graag alle punten." asks for nothing of its own
            form = "lijst" if question.intent.form == "vrij" else question.intent.form
            question = replace(question, intent=replace(question.intent, form=form, everything=True))
        if previous is not None and leans(question, previous):
            question = self._lean(question, previous, recall)
        return question

    def _plain(self, asked: str, repaired: str, corrected: tuple[tuple[str, str], ...]) -> Question:
        intent = intent_of(repaired)
        names = tuple(self._names(repaired))
        english = is_english(repaired)
        groups, concepts, unknown = self._groups(repaired, english)
        groups = tuple(self._without_document(groups, names))
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
            head = group.alternatives[0][0][0]
            yield replace(group, weight=group.weight * 0.1) if head in said or head in dates else group

    # --- words ----------------------------------------------------------------------------------------------------

    def _repair(self, text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
        corrected: list[tuple[str, str]] = []
        compounds = self._lexicon.library.compounds

        def mend(match: re.Match[str]) -> str:
            raw = match.group()
            word = fold(raw)
            first = match.start() == 0
            capital = raw[0].isupper() and not first and not raw.isupper()
            asked_with = self._asked_with(word)
            if asked_with is None and (word in STOPWORDS or self._is_label(word)):
                return raw
            found = (
                asked_with
                or self._of_title(word)
                or (None if compounds.parts(word) else self._speller.repair(word, capital))
            )
            if found is None:
                return raw
            corrected.append((raw, found))
            return found[0].upper() + found[1:] if raw[0].isupper() else found

        return re.sub(r"[^\W\d_]{5,}", mend, text), tuple(corrected)

    def _asked_with(self, word: str) -> str | None:
        """The word that questions are put with that an unknown word is one slip away from."""
        if len(word) < 6 or word in _ASKED_WITH or word in self._lexicon.known or word in dutch_words():
            return None
        near = self._speller.nearest(word, _ASKED_WITH, 1)
        return near[0] if len({stem(n) for n in near}) == 1 else None

    def _of_title(self, word: str) -> str | None:
        """The word of a dossier's name that an unknown word is one slip away from."""
        if len(word) < 6 or self._speller.is_right(word):
            return None
        titles = {w for n in self._lexicon.names if n.kind == "dossier" for w in words(n.shown) if len(w) > 5}
        near = self._speller.nearest(word, titles, 1)
        return near[0] if len(near) == 1 else None

    def _is_label(self, word: str) -> bool:
        return stem(word) in self._lexicon.labels

    def _groups(self, text: str, english: bool) -> tuple[tuple[Group, ...], tuple[str, ...], tuple[str, ...]]:
        lexicon = self._lexicon
        tokens = [bare(w) for w in words(text)]
        kept = [w for w in tokens if w not in STOPWORDS]
        joined = {} if english else dict(separated(text))
        # "doe", "gaat" and the like are left out, but not what they make with their particle
        kept += [whole for verb, whole in joined.items() if verb in STOPWORDS and self._is_known(whole)]
        if not kept:
            return (), (), ()
        stems = [stem(w) for w in kept]
        others = [self._forms(w, s, joined.get(w)) for w, s in zip(kept, stems, strict=True)]
        taken: list[list[tuple[tuple[str, ...], float]]] = [[((s,), 1.0)] for s in stems]
        for k, word in enumerate(kept):
            parts = tuple(stem(p) for p in lexicon.library.compounds.parts(word))
            if parts:
                taken[k].append((parts, WHOLE_PARTS))
                # "Energiedoel": what kind of goal is what it is about.
                rest = WHOLE_PARTS if parts[-1] in _HEADS else PART
                taken[k] += [((p,), rest) for p in parts if len(p) > 3 and p not in GENERIC | _HEADS]
            taken[k] += [((kin,), KIN) for kin in self._kin(word, stems[k])]
            taken[k] += [((s,), FORM) for s in others[k] if lexicon.library.index.frequency(s)]
            if word in _NUMERALS:
                taken[k].append(((stem(_NUMERALS[word]),), SPELLED))
            taken[k] += [((front,), WHOLE_PARTS) for front in self._fronts(word, stems[k])]
        own = [tuple(found for found, value in options if value > PART) for options in taken]
        concepts: list[str] = []
        seen: set[int] = set()
        labels = list(self._labels(stems, others, english))
        senses = Counter((begin, size) for begin, size, _ in {(b, s, x.concept) for b, s, x, _ in labels})
        for begin, size, label, within in labels:
            # the more a word can mean, the less likely it is each of them
            value = SYNONYM * max(0.5, 1 - AMBIGUOUS * (senses[begin, size] - 1))
            if within:
                value *= WITHIN
            self._expand(label, range(begin, begin + size), value, taken, concepts)
            seen.add(label.concept)
        for k, word in enumerate(kept):
            if not lexicon.library.index.frequency(stems[k]) and stems[k] not in lexicon.labels:
                for label in self._part_labels(word):
                    if not label.english:
                        self._expand(label, (k,), SYNONYM * OF_PART, taken, concepts)
        for label, places in self._phrases(stems, taken, english, seen):
            self._expand(label, places, PHRASE, taken, concepts)
        proper, eras = _proper(text), set(re.findall(rf"-({_ERA})\b", fold(text)))
        groups: list[Group] = []
        unknown: list[str] = []
        for k, word in enumerate(kept):
            known = lexicon.library.index.frequency(stems[k]) > 0
            weight = (
                lexicon.idf(stems[k]) if known else (0.9 if word in proper else 0.15 + 0.7 * rarity(word))
            )
            if english and not known:
                weight = 0.9 if word in proper else 0.2
            if known and word not in proper and not word[0].isdigit():
                weight = min(weight, 0.25 + rarity(word))
            if stems[k] in FORM_WORDS:
                weight *= 0.12
            elif stems[k] in GENERIC or (word.isdigit() and len(word) < 3):
                weight *= 0.5
            if word in eras:
                weight *= 0.12
            best: dict[tuple[str, ...], float] = {}
            for found, value in taken[k]:
                best[found] = max(best.get(found, 0.0), value)
            for found, times in Counter(found for found, _ in taken[k]).items():
                if times > 1 and PART < best[found] < SYNONYM:  # what several senses have in common is surer
                    best[found] = min(SYNONYM, best[found] + AMBIGUOUS * SYNONYM * (times - 1))
            usable = [a for a in best if any(lexicon.library.index.frequency(s) for s in a)]
            if not known and not usable and stems[k] not in FORM_WORDS:
                unknown.append(word)
            heaviest = tuple(sorted(best.items(), key=lambda a: -a[1]))
            groups.append(
                Group(
                    word,
                    round(weight, 4),
                    heaviest,
                    word in proper,
                    own[k] + tuple(found for found, value in taken[k] if value == SPELLED),
                )
            )
        return tuple(groups), tuple(dict.fromkeys(concepts)), tuple(unknown)

    def _is_known(self, word: str) -> bool:
        """Whether the library or the thesaurus has a word, in this form."""
        own = stem(word)
        return own in self._lexicon.labels or own in self._lexicon.stems

    def _forms(self, word: str, own: str, whole: str | None) -> list[str]:
        """The stems of other forms of a word (or of the separable verb that it is half of) that the library or the
        thesaurus has."""
        found = dict.fromkeys(stem(f) for f in (*forms(word), *((whole, *forms(whole)) if whole else ())))
        found.pop(own, None)
        return [s for s in found if s in self._lexicon.stems or s in self._lexicon.labels]

    def _fronts(self, word: str, stemmed: str) -> list[str]:
        """Stems that an unknown word stands for: what it names an era of ("havenjaren": haven), or the compound that it is
        the front of ("vinex": vinexwijken)."""
        if self._lexicon.library.index.frequency(stemmed) or len(word) < 4:
            return []
        front = re.sub(rf"-?({_ERA})$", "", word)
        if len(front) < 4:
            return []
        if self._lexicon.library.index.frequency(stem(front)):
            return [stem(front)] if front != word else []
        if front in self._fronted:
            return self._fronted[front]
        known = self._lexicon.known
        made = {
            stem(w)
            for w in known
            if w.startswith(front) and w[len(front) :] in known and len(w) - len(front) > 3
        }
        self._fronted[front] = sorted(made) if len(made) <= 3 else []
        return self._fronted[front]

    def _expand(
        self,
        label: Label,
        places: Iterable[int],
        value: float,
        taken: list[list[tuple[tuple[str, ...], float]]],
        concepts: list[str],
    ) -> None:
        """Give the words at `places`, which are a label, the other labels of its concept as alternatives."""
        concept = self._lexicon.concepts[label.concept]
        concepts.append(concept.name)
        weight = SPELLED if concept.id.startswith("term:") else value
        for other in self._synonyms(concept.synonyms):
            if other != label.stems:
                for place in places:
                    taken[place].append((other, weight))

    def _part_labels(self, word: str) -> Iterable[Label]:
        """The labels that the parts of a compound are, where nobody knows the whole: stekkerproblemen."""
        for part in self._lexicon.library.compounds.parts(word):
            for s in dict.fromkeys((stem(part), *map(stem, forms(part)))):
                yield from (label for label in self._lexicon.labels.get(s, ()) if len(label.stems) == 1)

    def _phrases(
        self,
        stems: Sequence[str],
        taken: Sequence[Sequence[tuple[tuple[str, ...], float]]],
        english: bool,
        seen: set[int],
    ) -> list[tuple[Label, list[int]]]:
        """Labels of several words whose words all stand in the question, in any order and also as synonyms."""
        places: dict[str, list[int]] = {}
        for k, options in enumerate(taken):
            for other, value in options:
                if len(other) == 1 and value >= KIN:
                    places.setdefault(other[0], []).append(k)
        out: list[tuple[Label, list[int]]] = []
        done = set(seen)
        for first in dict.fromkeys(stems):
            for label in self._lexicon.phrases.get(first, ()):
                head, tail = label.stems[0], label.stems[-1]
                if head not in places or tail not in places:  # most: nothing else is looked at
                    continue
                if label.concept in done or (label.english and not english):
                    continue
                if all(s in places for s in label.stems):
                    at = sorted({places[s][0] for s in label.stems})
                    if len(at) > 1 and at[-1] - at[0] <= 6:
                        done.add(label.concept)
                        out.append((label, at))
        return out

    def _labels(
        self, stems: Sequence[str], others: Sequence[Sequence[str]], english: bool
    ) -> Iterable[tuple[int, int, Label, bool]]:
        """The thesaurus labels that occur in the question, longest first, as (begin, size, label, whether it is one word of
        a longer label)."""
        found: list[tuple[int, int, Label]] = []
        any_form = [{s, *more} for s, more in zip(stems, others, strict=True)]
        for begin, first in enumerate(any_form):
            for label in (label for form in first for label in self._lexicon.labels.get(form, ())):
                size = len(label.stems)
                if label.english and not english:
                    continue
                if size == 1 or (
                    begin + size <= len(stems)
                    and all(s in any_form[begin + k] for k, s in enumerate(label.stems))
                ):
                    found.append((begin, size, label))
        used: set[int] = set()
        for begin, size, label in sorted(found, key=lambda f: (-f[1], f[0])):
            span = set(range(begin, begin + size))
            if size > 1:
                used |= span
            yield begin, size, label, size < 2 and bool(used & span)

    def _synonyms(self, labels: Iterable[tuple[str, ...]]) -> Iterable[tuple[str, ...]]:
        """The labels all of whose words the library has, and that are not so usual that they say nothing."""
        lexicon = self._lexicon
        for label in labels:
            frequencies = [lexicon.library.index.frequency(s) for s in label]
            if (
                label
                and len(label) <= 4
                and not (len(label) == 1 and (label[0] in _SAYS_LITTLE))
                and all(frequencies)
                and min(frequencies) < (0.25 if len(label) > 1 else 0.6) * lexicon.total
            ):
                yield label

    def _kin(self, word: str, own: str) -> Iterable[str]:
        """Stems of the library that are the same word in another part of speech, or behind a separable prefix."""
        key = skeleton(own)
        if len(key) >= 4:
            for other in self._lexicon.kin.get(key, ()):
                if other != own and abs(len(other) - len(own)) <= 5:
                    yield other
        if word.endswith(("er", "ers", "ster")):
            return  # who does something is not the doing: a voorzitter does not sit
        for prefix in _PREFIXES:
            rest = word[len(prefix) :]
            if (
                word.startswith(prefix)
                and len(rest) >= 5
                and self._lexicon.library.index.frequency(stem(rest))
            ):
                yield stem(rest)
                break

    # --- names ----------------------------------------------------------------------------------------------------

    def _names(self, text: str) -> Iterable[Name]:
        tokens = [bare(w) for w in words(text)]
        stems = [stem(w) for w in tokens]
        present = set(stems)
        for part in tokens:
            present.update(stem(p) for p in self._lexicon.library.compounds.parts(part))
        yield from self._simple(text, stems)
        yield from self._dossiers(tokens, stems, present, fold(text))
        yield from self._document(text, stems)

    def _simple(self, text: str, stems: Sequence[str]) -> Iterable[Name]:
        for name in self._lexicon.names:
            if name.kind not in ("gemeente", "persoon"):
                continue
            size = len(name.stems)
            for k in range(len(stems) - size + 1):
                if tuple(stems[k : k + size]) == name.stems:
                    if name.kind == "gemeente" and k and stems[k - 1] == "regio":
                        continue  # "Regio X" is the region, not its namesake
                    yield name
                    break
            else:
                if name.kind == "persoon" and size > 1 and any(s in stems and len(s) > 4 for s in name.stems):
                    yield name

    def _dossiers(
        self, tokens: Sequence[str], stems: Sequence[str], present: set[str], flat: str
    ) -> Iterable[Name]:
        lexicon = self._lexicon
        names = [n for n in lexicon.names if n.kind == "dossier"]
        scores: dict[str, float] = {}
        for name in names:
            content = [s for s in dict.fromkeys(name.stems) if s not in GENERIC] or list(name.stems)
            weight = {s: lexicon.idf(s) for s in content}
            whole = sum(weight.values()) or 1.0
            hit = sum(w for s, w in weight.items() if s in present)
            if (
                len(content) == 1
                and weight[content[0]] < 0.4
                and not any(w in tokens for w in words(name.shown) if stem(w) == content[0])
            ):
                continue
            generic = sum(0.05 for s in name.stems if s in GENERIC and s in present)
            if len(name.stems) > 1 and fold(name.shown) in flat:
                scores[name.id] = 2.0 + 0.02 * len(content)
            elif hit / whole >= 0.75:
                scores[name.id] = hit / whole + generic + 0.02 * len(content)
        for k in range(len(tokens)):
            for size in (1, 2, 3):
                alias = tuple(tokens[k : k + size])
                for id in self._aliases.get(alias, ()):
                    scores[id] = max(scores.get(id, 0.0), 1.0 + 0.02 * size)
        best = max(scores.values(), default=0.0)
        by_id = {n.id: n for n in names}
        taken: set[str] = set()
        for id in sorted(scores, key=lambda i: -scores[i]):
            own = {s for s in by_id[id].stems if s not in GENERIC and s in present}
            if scores[id] >= best - 0.021 or (scores[id] >= 0.95 and own and not own & taken):
                taken |= own
                yield by_id[id]

    def _document(self, text: str, stems: Sequence[str]) -> Iterable[Name]:
        """A document is named by a word of its title or kind that no other document has, or by most of its title."""
        documents = [n for n in self._lexicon.names if n.kind == "document"]
        owners: dict[str, set[str]] = {}
        for name in documents:
            for s in name.stems:
                owners.setdefault(s, set()).add(name.id)
        flat = fold(text)
        for name in documents:
            own = [s for s in name.stems if len(owners[s]) == 1 and not s.isdigit() and len(s) > 2]
            short = re.match(r"([a-z]{2,4})-([a-z]+)", fold(name.shown))
            year = (self._lexicon.library.documents[name.id].date or "")[:4]
            dated = year.isdigit() and re.search(
                rf"\b(agenda|rapport|rapportage|document|stuk|plan|kader|visie)\b (uit|van) {year}\b", flat
            )
            if (
                (short and re.search(rf"\b{short.group(1)}[- ]?{short.group(2)}\b", flat))
                or (dated and any(s in stems for s in name.stems))
                or any(s in stems and s in _DOCUMENT_WORDS for s in own)
            ):
                yield name

    # --- follow-ups -------------------------------------------------------------------------------------------------

    def _lean(self, question: Question, previous: Question, recall: Recall | None) -> Question:
        """Fill a follow-up with what the turn before it was about."""
        kind = followup.again(question.asked)
        if kind:
            return self._again(question, previous, kind)
        told = previous.told or (recall(previous) if recall is not None and _looks_back(question) else "")
        previous = replace(previous, told=told)
        if followup.corrects(question.asked):
            rest = self._plain(question.asked, followup.opened(question.text), question.corrected)
            question = rest if rest.groups or rest.years or rest.number else question
        whole = self._named_back(question, previous) or self._swapped(question, previous)
        return whole or self._merged(question, previous)

    def _again(self, question: Question, previous: Question, kind: str) -> Question:
        """The question before once more: where its answer stands, or what else there is."""
        lead = "Waar staat dit" if kind == followup.WHERE else "Wat is er meer te zeggen over"
        while previous.again and previous.previous is not None:
            previous = previous.previous
        return replace(
            previous,
            asked=question.asked,
            text=f"{lead}: {previous.text}",
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
                text = f"{rest[: own[0]]}de {own[2]} van {people[0]}{rest[own[1] :]}"
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
        text = followup.turned(question, previous)
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
                and (all(w in known for w in kept) or all(w in _proper(f"x {rest}") for w in kept))
            )

        number = stepped(question.asked, previous.number)
        if text:
            pass
        elif number != previous.number and not question.names:
            text = re.sub(
                r"\b((?:actie|thema|punt|actiepunt|nummer)\s+)\d{1,2}\b",
                rf"\g<1>{number}",
                previous.text,
                count=1,
                flags=re.I,
            )
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
            *(
                replace(g, weight=g.weight * factor)
                for g in previous.groups
                if g.alternatives[0][0][0] not in have
            ),
        )

    def _merged(self, question: Question, previous: Question) -> Question:
        """A follow-up with the words, names and years of the question before it."""
        intent = question.intent
        bare = followup.ellipsis(question.asked)
        swapped = {n.kind for n in question.names}
        names = list(question.names)
        for name in previous.names:
            if name.kind == "document" and not (bare or previous.number or question.number):
                continue
            if name.kind not in swapped and not (name.kind == "persoon" and "dossier" in swapped):
                names.append(name)
        if bare:
            intent = previous.intent
        years = question.years or previous.years
        replaced = {stem(w) for n in previous.names if n.kind in swapped for w in words(n.shown)}
        shift = followup.shifts(question.asked)
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
            text = re.sub(
                r"\b((?:actie|thema|punt|actiepunt|nummer)\s+)\d{1,2}\b",
                rf"\g<1>{number}",
                previous.text,
                count=1,
                flags=re.I,
            )
        if shift and not bare and intent.form in ("wat", "vrij"):
            form = "aantal" if re.search(r"\d", previous.told) else previous.intent.form
            intent = replace(previous.intent, form=form)
        kept = replace(
            previous, groups=tuple(g for g in previous.groups if g.alternatives[0][0][0] not in replaced)
        )
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


def _looks_back(question: Question) -> bool:
    """Whether a follow-up needs the words of the answer before it."""
    flat = fold(question.asked)
    return (
        followup.pointed(flat) is not None or followup.he(flat) is not None or followup.his(flat) is not None
    )


_PREFIXES = (
    "op",
    "af",
    "aan",
    "uit",
    "in",
    "om",
    "over",
    "voor",
    "door",
    "terug",
    "mee",
    "toe",
    "bij",
    "na",
    "ver",
    "be",
    "ge",
    "vast",
    "samen",
    "weg",
)


_ERA = r"tijd|jaren|periode|tijdperk"


def _proper(text: str) -> set[str]:
    """Folded words that a question writes as names: with a capital that does not open a sentence, or in capitals."""
    out: set[str] = set()
    for match in re.finditer(r"[^\W\d_][\w'’-]*", text):
        raw = match.group()
        opens = match.start() == 0 or bool(re.search(r"[.!?:]\s*$", text[: match.start()]))
        if raw[0].isupper() and (not opens or sum(c.isupper() for c in raw) > 1):
            out.update(bare(w) for w in words(re.sub(rf"-(?:{_ERA})$", "", raw)))
    return out


_DOCUMENT_WORDS = frozenset(
    stem(w)
    for w in "voortgangsrapportage rapportage afsprakenkader samenwerkingsafspraken strategische lobbyagenda agenda pa rapport bericht "
    "kader pact convenant visie monitor jaarplan begroting programmabegroting bestuursakkoord samenwerkingsagenda belangenagenda koers".split()
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
_HEADS = frozenset(
    stem(w)
    for w in "doel doelen doelstelling actie acties kosten uren dossier thema planning percentage".split()
)
_REQUEST = re.compile(
    r"(?<=[?.!,;:])\s*(?:graag|liefst|noem|geef|som|en dan|ik wil)?\s*(?:ze|er|het|deze|die|de)?\s*(?:graag\s+)?"
    r"(?:alle(?:maal|s)?|volledig|compleet|de hele lijst|een lijst(?:je)?)\b(?:\s+(?:punten|doelen|namen|dingen|onderdelen|op|graag|noemen|weten|a\.?u\.?b\.?|alsjeblieft|opsommen))*\s*[.!?]*$",
    re.I,
)
_NUMERALS = dict(
    zip(
        "twee drie vier vijf zes zeven acht negen tien elf twaalf".split(),
        map(str, range(2, 13)),
        strict=True,
    )
)
_NUMERALS |= {digits: word for word, digits in _NUMERALS.items()}
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


def is_english(text: str) -> bool:
    """Whether a question is put in English: more English than Dutch words of form."""
    found = set(words(text))
    english = found & {
        "the",
        "what",
        "who",
        "which",
        "how",
        "does",
        "is",
        "are",
        "of",
        "for",
        "when",
        "why",
        "many",
        "much",
        "by",
        "and",
        "have",
        "has",
        "do",
        "takes",
        "part",
    }
    dutch = found & {
        "de",
        "het",
        "een",
        "wat",
        "wie",
        "welke",
        "hoe",
        "hoeveel",
        "wanneer",
        "waarom",
        "van",
        "voor",
        "en",
        "op",
        "doet",
        "zijn",
        "worden",
    }
    return len(english - {"is"}) > len(dutch)


def years_in(text: str) -> tuple[int, ...]:
    """The years that a text names, in order; a span "2025-2026" gives both."""
    return tuple(dict.fromkeys(int(y) for y in re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", text)))


def _aliases(lexicon: Lexicon) -> dict[tuple[str, ...], list[str]]:
    """Other ways to name a dossier: its abbreviation where the documents spell it out, and its name without spaces."""
    out: dict[tuple[str, ...], list[str]] = {}
    for record in lexicon.library.register.records("dossier"):
        name = str(record.data["naam"])
        plain = fold(name).replace(" ", "")
        out.setdefault((plain,), []).append(record.id)
        own = set(re.findall(r"[a-z0-9]+", fold(name)))
        for term, found in lexicon.terms.items():
            full = found.data.get("voluit")
            if full and len(term) > 1:
                spelled = set(re.findall(r"[a-z0-9]+", fold(str(full))))
                if spelled and spelled == own:
                    out.setdefault(tuple(words(term)), []).append(record.id)
        short = tuple(w for w in words(name) if stem(w) not in GENERIC)
        if short and len(short) < len(words(name)):
            out.setdefault(short, []).append(record.id)
    return out
