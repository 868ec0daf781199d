"""The words of a question: slips mended, each word with what may stand in its place and what it weighs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice, takewhile

from assistant.reading.intent import REASON
from assistant.reading.judgements import JUDGEMENTS
from assistant.reading.question import FORM_WORDS, LIGHT_WORDS, Group
from assistant.words.compounding import AskedCompounds
from assistant.words.courses import same_course
from assistant.words.directions import same_side
from assistant.words.formwords import QUESTION_WORDS
from assistant.words.inflection import forms, of_two_vowels, separated
from assistant.words.lexicon import GENERIC, Label, Lexicon, skeleton
from assistant.words.numerals import SEVERAL
from assistant.words.open_sorts import is_sort
from assistant.words.set_phrases import without_set_phrases
from assistant.words.slips import slip_cost
from assistant.words.spaced import Spacing
from assistant.words.spelling import Speller, rarity
from ingest.language import STOPWORDS, bare, fold, stem, words
from ingest.records.people import surname

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
COURSE = 0.6  # a verb that says the same to become of a thing
HEAD_PART = 0.5  # a compound is a sort of what its last part says
_OFTEN = 20  # occurrences in the library that words of questions and names count for where slips are mended
_PIECE = 5  # letters at least of each word of a compound that a slip is mended in
MEANT, MEANT_LEAST = 0.8, 0.6  # of the weight of what stands for an everyday word, and how sure that must be
UNHEARD_NAME = 0.9  # the weight of a name that the library does not have
FOREIGN = 0.2  # the weight of a word of another language that the library does not have
# Of its weight: for a word that questions are put with, and for one that says nothing of what is asked.
LIGHT, FAINT = 0.5, 0.12
# What may not stand for another word on its own: it is in every other sentence. Who does something may.
_SAYS_LITTLE = (GENERIC | FORM_WORDS) - {
    stem(w)
    for w in "trekker trekkers bestuurlijk verantwoordelijk wethouder burgemeester opdrachtgever".split()
}


# Words that people ask with and that a library need not hold: slips in them are mended too.
_ASKED_WITH = (
    "dossier dossiers trekker trekkers bestuurlijk bestuurlijke wethouder wethouders burgemeester burgemeesters gemeente gemeenten "
    "hoeveel wanneer waarom welke looptijd opdrachtgever opdrachtgevers lobbydoel lobbydoelen document documenten afspraken betekent "
    "verantwoordelijk verantwoordelijke planning portefeuille portefeuillehouder functie functies afkorting betekenis bestuurder bestuurders "
    "aanspreekpunt contactpersoon doelstelling doelstellingen ambitie bedoeling deelnemers deelnemende aangesloten betrokken onderwerp onderwerpen"
).split()

_UP_TO = re.compile(r"\bt/m\b", re.I)
_ERA = r"tijd|jaren|periode|tijdperk"
# "welk oogmerk", "wat is het oogmerk"
_SORT_ASKED = re.compile(r"\b(?:welke? (?:\w+e )?|wat (?:is|zijn|was|waren) (?:de|het) )(\w+)")
# "de groeistad-jaren", "hoe hoog is ...", "wat is de reden ...", "hoe wordt het beschreven", "wat vinden ze van ...", "iets concreets": these words say nothing
# of what is asked
_SAID_BESIDE = re.compile(
    rf"-({_ERA})\b|\b(?:in|tot|vanaf|voor|op) welke? (kwartaal|maand|maanden|datum|data|dag|dagen|week|weken|jaar|jaren|seizoen)\b|\bhoe (hoog|groot|breed|duur|vaak|{'|'.join(JUDGEMENTS)}) (?:is|zijn|was|waren|wordt|worden|werd)\b"
    rf"|\b(?:welke?|wat (?:is|was)\b.*) ({REASON})\b|^(?!.*\b(?:{QUESTION_WORDS}|is|zijn|er)\b).*\b({REASON})\b"
    r"|\bhoe (?:wordt|worden|werd|werden|is|zijn)\b.*\b((?:be|om)schreven|geschetst|getypeerd|gekarakteriseerd|gekenschetst|neergezet|verwoord|weergegeven)\W*$"
    r"|\bwat (vindt|vinden|vond|vonden) (?!.*\bplaats\b)(?=.*\b(?:van|over)\b)|\bwat (?:is|zijn|was|waren) (?:de|het|hun|onze) (?:\w+ )?(standpunt|standpunten|mening|meningen|opvatting|opvattingen|houding|oordeel)\b"
    r"|\b(?:n?iets|wat|veel|weinig) ([^\W\d_]{3,}s)(?= (?:uit|over|aan|op|van|mee|in|bij|voor|te|ge\w+)\b|\W*$)"
)
# "Ten aanzien van", "in hoeverre": they join and name nothing.
_JOINS = re.compile(
    r"\b(ten|ter|met|in|op|naar|als|door|van|uit|onder|tot|aan|om|vanuit|binnen) (?:het |de |een )?"
    r"(aanzien|betrekking|oog|kader|gebied|gebiede|vlak|terrein|licht|verlengde|grond|basis|opzichte|aanleiding|gevolg|gevolge|verband|behoeve|bate|gunste|laste|"
    r"middel|wille|name|uitzondering|mate|wijze|manier|voorbereiding|uitvoering|behulp|rekening|hand|weg) (?:van|tot|op|met|aan|voor|waar)\b"
    r"|\b(ten|ter|den|hoeverre|hoezeer)\b|\bop (?:dit|het|dat) (moment|ogenblik)\b|\b(vandaag) de dag\b|\bin het (algemeen)\b"
)
# "Is er iets vastgelegd over ...", "wordt er nagedacht over ...": any text would tell it.
_FRAMED = re.compile(
    r"\b(vastgelegd|geregeld|besloten|bedacht|nagedacht|gedacht|gezegd|opgenomen|geschreven|vermeld|opgeschreven|genoteerd|bepaald|ondernomen|gepraat|gesproken|opgemerkt|beschreven)"
    r" (?:over|rond|rondom|omtrent|betreffende)\b|\b(?:daar ?over|er ?over|hier ?over) (?:\w+ )?(vastgelegd|geregeld|besloten|bedacht|nagedacht|gezegd|opgenomen|geschreven|vermeld|"
    r"opgeschreven|genoteerd|bepaald|gepraat|gesproken|opgemerkt|beschreven)\b|\b(gedachte|idee|bedoeling|filosofie|redenering|logica) (achter)\b"
)
# How old somebody is ("mijn buurvrouw van 82"): a text says that of a group, and as a bound.
_AGED = re.compile(
    r"\b(?:ik ben|ben ik|(?:mijn|m['’]?n|onze|een) [\w-]+ (?:van|is|wordt|is nu|is bijna|wordt bijna)) (?:al |nu |bijna )?(\d{1,3})"
    r"(?= jaar\b| (?:en|maar|die|gaat|wil|zoekt|zit|heeft|woont|krijgt|mag|kan|moet)\b|[,.;?!]|$)"
)
# Particles that stand for their verb ("stelt ... vast"); "terug" and "samen" say something of their own, and "afgelopen" is no "aflopen".
_OF_A_VERB = frozenset("mee neer toe vast".split())
_DENIED = re.compile(r"\b(?:niet|geen)\b")
_HEADS = frozenset(
    stem(w)
    for w in "doel doelen doelstelling actie acties kosten uren dossier thema planning percentage".split()
)
_WHO_THEY_ARE = {
    **dict.fromkeys("club clubs clubje clubjes".split(), "organisaties"),
    **dict.fromkeys("lui mensen types jongens".split(), "mensen"),
}
_LOOSE = re.compile(
    rf"(?P<front>.{{3,}}?)(?P<head>gedoe|gebeuren|toestand|toestanden|perikelen|spul|spullen|verhaal|kwestie|kwesties|dingen|dingetjes|gebeuren|{'|'.join(_WHO_THEY_ARE)})"
)
_OF_A_PLACE = tuple("se s er ser ers sers aar aars aren naar naars naren enaar enaars enaren".split())
_NUMERALS = {word: str(n) for word, n in SEVERAL.items()}
_NUMERALS |= {digits: word for word, digits in _NUMERALS.items()}


class Wording:
    """Reads the words of questions for one library."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._spacing = Spacing(lexicon)
        labels = {w for found in lexicon.labels.values() for label in found for w in label.stems}
        english = {w for label in lexicon.english for w in words(label)}
        people = {w for n in lexicon.names if n.kind == "persoon" for w in words(surname(n.shown))}
        self._shown = {fold(n.shown): n.shown for n in lexicon.names if n.kind == "gemeente"}
        self._towns = {w for n in lexicon.names if n.kind == "gemeente" for w in words(n.shown)}
        usual = Counter(lexicon.known)
        usual.update(dict.fromkeys(_ASKED_WITH, _OFTEN))
        usual.update(
            {w: _OFTEN for n in lexicon.names if n.kind in ("dossier", "gemeente") for w in words(n.shown)}
        )
        self._speller = Speller(usual, english | lexicon.spelled, labels, people, lexicon.capitals)
        self._fronted: dict[str, list[str]] = {}
        self._in_order = sorted(lexicon.known)
        self._asked_compounds = AskedCompounds(lexicon.library.compounds)

    def repair(
        self, text: str, foreign: frozenset[str] = frozenset()
    ) -> tuple[str, tuple[tuple[str, str], ...]]:
        """A question with its slips mended, and what was: (typed, meant). `foreign`: the words of another language."""
        corrected: list[tuple[str, str]] = []
        text = self._spacing.mended(text)

        def mend(match: re.Match[str]) -> str:
            raw = match.group()
            word = fold(raw)
            found = None if word in foreign or raw.isupper() else self._meant(word, _as_a_name(match))
            if found is None:
                return raw
            corrected.append((raw, found))
            return found[0].upper() + found[1:] if raw[0].isupper() else found

        return re.sub(r"[^\W\d_]{4,}", mend, text), tuple(corrected)

    def _meant(self, word: str, capital: bool) -> str | None:
        """The word that an unknown one was meant to be."""
        if not capital and (mistyped := self._lexicon.mistyped.get(word)) is not None:
            return mistyped
        compounds = self._lexicon.library.compounds
        found = self._speller.repair(word, capital)
        if found is not None and compounds.parts(word):
            return found if slip_cost(word, found) == 0.0 else None  # a compound of known words is one
        return found or (None if capital else self._compound(word) or self._loose(word))

    def _loose(self, word: str) -> str | None:
        """What an unknown compound with a head that says little is about: "windmolengedoe" is windmolen, "jeugdclubs" clubs for jeugd."""
        match = _LOOSE.fullmatch(word)
        if match is None or self._is_known(word):
            return None
        fronts = (match["front"], match["front"].removesuffix("s"), match["front"].removesuffix("en"))
        front = next((f for f in fronts if len(f) > 2 and self._is_known(f)), "")
        return f"{front} {_WHO_THEY_ARE.get(match['head'], '')}".strip() if front else None

    def _compound(self, word: str) -> str | None:
        """The compound of two words that the library has, one of them with a slip, that an unknown word was meant to be."""
        known, speller = self._lexicon.known, self._speller
        if len(word) < 2 * _PIECE or speller.is_right(word) or self._lexicon.library.compounds.parts(word):
            return None
        made: set[str] = set()
        for cut in range(_PIECE, len(word) - _PIECE + 1):
            head, tail = word[:cut], word[cut:]
            if tail in known and (found := speller.repair(head)) in known:
                made.add(f"{found}{tail}")
            if head in known and (found := speller.repair(tail)) in known:
                made.add(f"{head}{found}")
        return made.pop() if len(made) == 1 else None

    def groups(
        self, text: str, foreign: frozenset[str] = frozenset()
    ) -> tuple[tuple[Group, ...], tuple[str, ...], tuple[str, ...]]:
        """The weighed words of a question, the concepts that they name, and those that no document knows. `foreign`: the
        words of another language."""
        lexicon = self._lexicon
        # "zo'n" is no "zon", and the "t" and "m" of "t/m" are no words
        tokens = [
            bare(w) for w in words(without_set_phrases(_UP_TO.sub("tot en met", text))) if w not in STOPWORDS
        ]
        kept = [w for w in tokens if w not in STOPWORDS]
        joined = dict(separated(text))
        # "doe", "gaat" and the like are left out, but not what they make with their particle
        kept += [whole for verb, whole in joined.items() if verb in STOPWORDS and self._is_known(whole)]
        if not kept:
            return (), (), ()
        verbs = {w: verb for verb, whole in joined.items() for w in _OF_A_VERB if whole.startswith(w)}
        joined |= {w: joined[verb] for w, verb in verbs.items()}
        stems = [stem(w) for w in kept]
        others = [self._forms(w, s, joined.get(w)) for w, s in zip(kept, stems, strict=True)]
        # "loopt ... af" is not said by the "af" of another verb
        taken: list[list[tuple[tuple[str, ...], float]]] = [
            [((s, stem(verbs[w])) if w in verbs else (s,), 1.0)] for w, s in zip(kept, stems, strict=True)
        ]
        for k, word in enumerate(kept):
            parts = tuple(stem(p) for p in lexicon.library.compounds.parts(word))
            if parts:
                taken[k].append((parts, WHOLE_PARTS))
                # "Energiedoel": what kind of goal is what it is about.
                rest = WHOLE_PARTS if parts[-1] in _HEADS else PART
                taken[k] += [((p,), rest) for p in parts if len(p) > 3 and p not in GENERIC | _HEADS]
            taken[k] += [((kin,), KIN) for kin in self._kin(word, stems[k])]
            if place := self._place_of(word):
                taken[k].append(((stem(place),), KIN))
            taken[k] += [((s,), FORM) for s in others[k] if lexicon.library.index.frequency(s)]
            if word in _NUMERALS:
                taken[k].append(((stem(_NUMERALS[word]),), SPELLED))
            taken[k] += [((front,), WHOLE_PARTS) for front in self._fronts(word, stems[k])]
        own = [tuple(found for found, value in options if value > PART) for options in taken]
        concepts: list[str] = []
        seen: set[int] = set()
        labels = list(self._labels(stems, others))
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
                    self._expand(label, (k,), SYNONYM * OF_PART, taken, concepts)
        for label, places in self._phrases(stems, taken, seen):
            self._expand(label, places, PHRASE, taken, concepts)
        denied = _DENIED.search(fold(text)) is not None
        for k, own_stem in enumerate(stems):
            said = next((found for s in (own_stem, *others[k]) if (found := same_course(s, denied))), ())
            here = {found for found, _ in taken[k]}
            taken[k] += [
                ((s,), COURSE) for s in said if (s,) not in here and lexicon.library.index.frequency(s)
            ]
        of_names = _closing_names(text)
        proper = proper_words(text) - (of_names - lexicon.capitals)
        flat = fold(text)
        aside = {w for said in (_SAID_BESIDE, _JOINS, _FRAMED) for found in said.findall(flat) for w in found}
        aside |= set(_AGED.findall(flat))
        sorts = {w for w in _SORT_ASKED.findall(fold(text)) if is_sort(w)}
        groups: list[Group] = []
        unknown: list[str] = []
        for k, word in enumerate(kept):
            known = lexicon.library.index.frequency(stems[k]) > 0
            sort = not known and word in sorts  # the asker's own word for what an answer only tells
            letter = len(word) == 1 and not known and not word.isdigit()  # "label E, F of G"
            faint = word in aside or sort or letter or (not known and word in of_names)
            weight = self._weight(word, stems[k], word in proper, word in foreign) * (FAINT if faint else 1.0)
            best: dict[tuple[str, ...], float] = {}
            for found, value in taken[k]:
                best[found] = max(best.get(found, 0.0), value)
            for found, times in Counter(found for found, _ in taken[k]).items():
                if times > 1 and PART < best[found] < SYNONYM:  # what several senses have in common is surer
                    best[found] = min(SYNONYM, best[found] + AMBIGUOUS * SYNONYM * (times - 1))
            everyday = not (known or faint or word in proper or word in foreign)
            if everyday and stems[k] not in FORM_WORDS | LIGHT_WORDS:
                weight = max(weight, self._meant_weight(best))
            usable = [a for a in best if any(lexicon.library.index.frequency(s) for s in a)]
            if not known and not usable and not sort and len(word) > 1 and stems[k] not in FORM_WORDS:
                unknown.append(word)
                for found, value in () if word in proper else self._of_parts(word):
                    best[found] = max(best.get(found, 0.0), value)
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

    def _of_parts(self, word: str) -> Iterable[tuple[tuple[str, ...], float]]:
        """What may stand for a compound that no document writes: its parts, together or apart."""
        parts = self._asked_compounds.parts(word)
        held = [self._written(part) for part in parts]
        if len(parts) > 1 and all(held):
            yield tuple(held), WHOLE_PARTS
        for k, (part, written) in enumerate(zip(parts, held, strict=True)):
            if written and not {stem(part), written} & (GENERIC | FORM_WORDS | _HEADS):
                yield (written,), HEAD_PART if k == len(parts) - 1 else PART

    def _written(self, part: str) -> str:
        """The stem by which the library has a part of a compound, or another form of it ("filmpje": film); "" where it has none."""
        frequency = self._lexicon.library.index.frequency
        return next((stem(f) for f in (part, *forms(part)) if frequency(stem(f))), "")

    def _weight(self, word: str, own: str, proper: bool, foreign: bool) -> float:
        """What a word of a question weighs by itself, from how rare it is; `own`: its stem, `proper`: whether it is a name there,
        `foreign`: whether it is of another language."""
        lexicon = self._lexicon
        known = lexicon.library.index.frequency(own) > 0
        if known:
            weight = lexicon.idf(own)
        else:
            weight = UNHEARD_NAME if proper else FOREIGN if foreign else 0.15 + 0.7 * rarity(word)
        if place := self._place_of(word):
            weight = min(weight, lexicon.idf(stem(place)))
        if known and not proper and not word[0].isdigit():
            weight = min(weight, 0.25 + rarity(word))
        if _is_a_thing(word):
            return weight
        if own in FORM_WORDS:
            return weight * FAINT
        if own in LIGHT_WORDS:
            return weight * LIGHT
        return weight * 0.5 if own in GENERIC or (word.isdigit() and len(word) < 3) else weight

    def _meant_weight(self, options: Mapping[tuple[str, ...], float]) -> float:
        """The weight of a word that no document has by what stands for it there: an everyday word for a thing that few
        passages name tells as much as that thing's own."""
        lexicon = self._lexicon
        told = (
            value * lexicon.idf(stems[0])
            for stems, value in options.items()
            if len(stems) == 1 and value >= MEANT_LEAST and lexicon.library.index.frequency(stems[0])
        )
        return MEANT * max(told, default=0.0)

    def _place_of(self, word: str) -> str:
        """The place whose adjective a word is ("Lagewaardse"), or that calls somebody by it ("Lagewaarder"), where the library
        writes its name; of the endings that many words have, only a municipality. "" for none."""
        for ending in _OF_A_PLACE:
            front = word.removesuffix(ending)
            places = self._lexicon.capitals if ending == "se" else self._towns
            if front == word or len(front) < 4:
                continue
            for name in (front, f"{front}en") if ending != "se" else (front,):
                if name in places:
                    return name
        return ""

    def town_of(self, word: str) -> str:
        """The municipality whose adjective a word is, as the library writes it; "" for none."""
        return self._shown.get(self._place_of(fold(word)), "")

    def _is_known(self, word: str) -> bool:
        """Whether the library or the thesaurus has a word, in this form."""
        own = stem(word)
        return own in self._lexicon.labels or own in self._lexicon.stems

    def _forms(self, word: str, own: str, whole: str | None) -> list[str]:
        """The stems of other forms of a word (or of the separable verb that it is half of) that the library or the
        thesaurus has."""
        others = (*forms(word), *same_side(word), *((whole, *forms(whole)) if whole else ()))
        misprints = self._lexicon.misprints
        found = dict.fromkeys((*map(stem, others), *misprints.get(own, ())))
        found.pop(own, None)
        frequency = self._lexicon.library.index.frequency
        return [s for s in found if s in self._lexicon.stems or s in self._lexicon.labels or frequency(s)]

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
        first = bisect_left(self._in_order, front)
        begun = takewhile(lambda w: w.startswith(front), islice(self._in_order, first, None))
        made = {stem(w) for w in begun if w[len(front) :] in known and len(w) - len(front) > 3}
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
                if label.concept in done:
                    continue
                if all(s in places for s in label.stems):
                    at = sorted({places[s][0] for s in label.stems})
                    if len(at) > 1 and at[-1] - at[0] <= 6:
                        done.add(label.concept)
                        out.append((label, at))
        return out

    def _labels(
        self, stems: Sequence[str], others: Sequence[Sequence[str]]
    ) -> Iterable[tuple[int, int, Label, bool]]:
        """The thesaurus labels that occur in the question, longest first, as (begin, size, label, whether it is one word of
        a longer label)."""
        found: list[tuple[int, int, Label]] = []
        any_form = [{s, of_two_vowels(s), *more} for s, more in zip(stems, others, strict=True)]
        for begin, first in enumerate(any_form):
            for label in (label for form in first for label in self._lexicon.labels.get(form, ())):
                size = len(label.stems)
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


# Things whose stem is also that of a word that questions are put with: "geld" of "gelden", "werk" of "werken", "eigenaar" of "eigenlijk".
_THINGS = frozenset(
    "geld werk werkenden zone zones gegevens gaten wild leiding leidingen ligging eigenaar eigenaren eigenaars".split()
)
_THING_ENDINGS = ("baarheid", "baar", "bare", "snelheid")


def _is_a_thing(word: str) -> bool:
    """Whether a word tells what a question is about although it has the stem of one that questions are put with."""
    return word in _THINGS or word.endswith(_THING_ENDINGS)


def _as_a_name(match: re.Match[str]) -> bool:
    """Whether a word of a question is written with a capital that does not open a sentence."""
    opens = match.start() == 0 or bool(re.search(r"[.!?:]\s*$", match.string[: match.start()]))
    return match.group()[0].isupper() and not opens


def _closing_names(text: str) -> set[str]:
    """The folded abbreviations that only close a name ("Veenburg CS"): they tell less than the name."""
    return {fold(m.group(1)) for m in re.finditer(r"\b[A-ZÀ-Þ][a-zà-ÿ]{3,} ([A-Z]{2,3})(?![\w-])", text)}


def proper_words(text: str) -> set[str]:
    """Folded words that a question writes as names: with a capital that does not open a sentence, or in capitals."""
    out: set[str] = set()
    for match in re.finditer(r"[^\W\d_][\w'’-]*", text):
        raw = match.group()
        if len(raw) == 1:
            continue  # "label E, F of G"
        if _as_a_name(match) or sum(c.isupper() for c in raw) > 1:
            out.update(bare(w) for w in words(re.sub(rf"-(?:{_ERA})$", "", raw)))
    return out
