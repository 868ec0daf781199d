"""The names that a question mentions: persons, municipalities, dossiers and documents, also by a part or an alias."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import permutations

from assistant.reading.question import FORM_WORDS, LIGHT_WORDS, Question
from assistant.words.lexicon import GENERIC, Lexicon, Name, strings
from assistant.words.spelling import rarity
from assistant.words.together import beside
from ingest.language import bare, fold, stem, words
from ingest.records.people import surname

_PART = 5  # letters of a word of a name that may be half of a compound
_OF_A_NAME = re.compile(
    r"(?:\b(?:van|bij|aan|voor|langs|rond) (?:(?:de|het|den) )?(?=[A-ZÀ-Þ]\w{5})|(?<=\w )(?=(?:De|Het) [A-ZÀ-Þ]))((?:(?:De|Het) )?[A-ZÀ-Þ]\w{2,})"
)  # a name within a name: what is named after, or has an article in capitals ("Strandpark De Kolk")
_BRIEF = 6  # letters of an abbreviation at most
_END = 4  # letters of the end of a word of a name that stands for it in a compound
_ENDING = 2  # letters of a municipality's name that a form of it may lack
_SHORT = 3  # letters of the other half at least
_LONG = re.compile(r"\b[^\W\d_]{10,}\b")
_HYPHENED = re.compile(r"\b([^\W\d_]{3,})-([^\W\d_]{4,})\b")
_SORTS_OF_DOSSIER = frozenset("hoofd deel regio kern lobby raads project bestuurs".split())
_CALLED_DOSSIERS = re.compile(r"(?<!achter de )\b([^\W\d_]{4,})-?dossiers\b", re.I)
_OF_ALL = re.compile(r"\bvan (?:alle |al )?(?:de )?$", re.I)  # something of each dossier is asked
_CALLED_A_DOSSIER = re.compile(r"\b([^\W\d_]{4,})-?dossier\b", re.I)


def names_read(question: Question) -> list[str]:
    """Dutch, for every name of a person or municipality that was read where the question has a slip: which name it was
    taken for, so that a reader who meant another sees it."""
    shown = {fold(w): w for n in question.names if n.kind in ("persoon", "gemeente") for w in n.shown.split()}
    return [
        f'"{typed}" is gelezen als "{shown[fold(meant)]}".'
        for typed, meant in dict.fromkeys(question.corrected)
        if fold(meant) in shown
    ]


_OF_A_PLACE = 0.4  # how rare a word is in Dutch at least that is the name of a place
REMEMBERED = 64  # texts whose names are remembered: each is asked several times of one question


class Namer:
    """Finds the names of one library in questions."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._aliases = _aliases(lexicon)
        dossiers = lexicon.library.register.records("dossier")
        self._themes = Counter(fold(str(t)) for r in dossiers for t in strings(r.data.get("themas")))
        short = [
            re.escape(alias[0]) for alias in self._aliases if len(alias) == 1 and len(alias[0]) <= _BRIEF
        ]
        self._with_its_region = re.compile(
            rf"\b({'|'.join(short) or '(?!)'}) (?:regio )?([^\W\d_]{{4,}})\b", re.I
        )
        self._elsewhere: dict[tuple[str, str], frozenset[str]] = {}
        self._remembered = lru_cache(REMEMBERED)(lambda text: tuple(self._found(text)))

    def taken_apart(self, text: str) -> str:
        """A text with the name of a dossier out of a compound that calls it one: "het havenplandossier" is "het dossier Havenplan"."""
        text = _CALLED_DOSSIERS.sub(self._of_a_subject, text)
        text = _CALLED_A_DOSSIER.sub(self._apart, self._with_its_region.sub(self._without_region, text))
        return _LONG.sub(self._of_two_words, _HYPHENED.sub(self._of_its_ends, text))

    def _without_region(self, match: re.Match[str]) -> str:
        """An abbreviation of a dossier without the region that the documents call it with: "het WRP Lagewaard" is "het WRP"."""
        short, town = fold(match[1]), fold(match[2])
        if rarity(town) < _OF_A_PLACE:
            return match.group()  # "welke trekkers werken samen?" names no Werken of a region
        if not self._lexicon.says(f"regio {town}"):
            return match.group()
        called = any(self._lexicon.says(f"{short} {of}{town}") for of in ("", "regio "))
        return match[1] if called else match.group()

    def _of_its_ends(self, match: re.Match[str]) -> str:
        """A dossier's name of which only the last part of a word is said, behind a hyphen ("het HAVIK-plan" for "HAVIK Buurtplan")."""
        first, last = fold(match[1]), fold(match[2])
        for name in (n for n in self._lexicon.names if n.kind == "dossier"):
            own = [fold(w) for w in name.shown.split()]
            if first in own and any(w.endswith(last) and w != last for w in own):
                return name.shown
        return match.group()

    def _of_two_words(self, match: re.Match[str]) -> str:
        """Two words of one dossier's name that are written as a compound ("de parkenaanleg" for "Aanleg parken"), the last one first."""
        own = fold(match.group())
        if own in self._lexicon.known:
            return match.group()
        for name in (n for n in self._lexicon.names if n.kind == "dossier"):
            parts = {fold(w): w for w in name.shown.split() if len(w) >= _PART and w.isalpha()}
            for first, last in permutations(parts, 2):
                if own in (f"{first}{last}", f"{first}s{last}"):
                    return f"{parts[last]} {parts[first]}"
                half = own.removesuffix(last)
                if half != own and len(half) >= _END and first.endswith(half):
                    return f"{parts[last]} {parts[first]}"  # "de beekloop" for "Loop van de Klaverbeek"
        return match.group()

    def _of_a_subject(self, match: re.Match[str]) -> str:
        """The dossiers that a compound calls after their subject ("de waterdossiers" for "de dossiers over water")."""
        own = fold(match[1])
        own = own if own in self._lexicon.known else own.removesuffix("s")
        theme = own in self._themes or own.removesuffix("s") in self._themes
        if theme and not _OF_ALL.search(match.string[: match.start()]):
            return match.group()  # a list by theme reads it as it is written
        told = own in self._lexicon.known and stem(own) not in GENERIC and own not in _SORTS_OF_DOSSIER
        return f"dossiers over {own}" if told else match.group()

    def _apart(self, match: re.Match[str]) -> str:
        own = fold(match[1])
        for word in (own, own.removesuffix("s")):
            for name in (n for n in self._lexicon.names if n.kind == "dossier"):
                written = next((w for w in name.shown.split() if fold(w) == word), "")
                if written and stem(word) not in GENERIC:
                    return f"dossier {written}"
        if (called := self._by_its_first_part(own)) and own not in _SORTS_OF_DOSSIER:
            return called
        own = own if own in self._lexicon.known else own.removesuffix("s")
        if own in self._lexicon.known and stem(own) not in GENERIC and own not in _SORTS_OF_DOSSIER:
            return f"dossier over {own}"
        return match.group()

    def _by_its_first_part(self, own: str) -> str:
        """The only dossier with a compound in its name that begins so: "het fietsdossier" for "Fietspaden Duinstreek"; "" for none,
        and where a theme that several stand under begins so too."""
        if any(t.startswith(own) and n > 1 for t, n in self._themes.items()):
            return ""
        found = [
            name.shown
            for name in (n for n in self._lexicon.names if n.kind == "dossier")
            if any(
                stem(fold(w)) == stem(own) or (fold(w).startswith(own) and len(w) >= len(own) + _SHORT)
                for w in name.shown.split()
            )
        ]
        return f"dossier {found[0]}" if len(own) >= _PART and len(found) == 1 else ""

    def names(self, text: str) -> Sequence[Name]:
        """The names that a text mentions."""
        return self._remembered(text)

    def _found(self, text: str) -> Iterable[Name]:
        tokens = [bare(w) for w in words(text)]
        stems = [stem(w) for w in tokens]
        present = set(stems)
        for part in tokens:
            present.update(stem(p) for p in self._lexicon.library.compounds.parts(part))
        yield from self._simple(text, stems)
        yield from self._dossiers(tokens, stems, present, fold(text))
        yield from self._document(text, stems)

    def _simple(self, text: str, stems: Sequence[str]) -> Iterable[Name]:
        said = words(text)
        tokens = set(said)
        for name in self._lexicon.names:
            if name.kind not in ("gemeente", "persoon"):
                continue
            size = len(name.stems)
            for k in range(len(stems) - size + 1):
                if tuple(stems[k : k + size]) == name.stems:
                    if name.kind == "gemeente" and k and stems[k - 1] == "regio":
                        continue  # "Regio X" is the region, not its namesake
                    if name.kind == "gemeente" and size == 1 and len(said[k]) < len(name.shown) - _ENDING:
                        continue  # a shorter word with the same stem
                    yield name
                    break
            else:
                if (
                    name.kind == "persoon"
                    and size > 1
                    and any(w in tokens and len(w) > 4 for w in words(surname(name.shown)))
                ):
                    yield name

    def _dossiers(
        self, tokens: Sequence[str], stems: Sequence[str], present: set[str], flat: str
    ) -> Iterable[Name]:
        lexicon = self._lexicon
        names = [n for n in lexicon.names if n.kind == "dossier"]
        of_bodies = {stem(w) for m in BODY_OF_TWO.finditer(flat) for w in m.groups()}
        if of_bodies and not any(all(s in n.stems for s in of_bodies) for n in names):
            tokens, present = [t for t in tokens if stem(t) not in of_bodies], present - of_bodies
            stems = [stem(t) for t in tokens]
        scores: dict[str, float] = {}
        said: dict[str, set[str]] = {}  # by which words of the question each is named
        verbs = {stems[k] for k in range(len(tokens)) if _as_verb(tokens, k)}
        for name in names:
            content = [s for s in dict.fromkeys(name.stems) if s not in GENERIC] or list(name.stems)
            weight = {s: lexicon.idf(s) for s in content}
            whole = sum(weight.values()) or 1.0
            in_full = len(name.stems) > 1 and fold(name.shown) in flat
            as_verb = content[0] in verbs and not in_full
            if len(content) == 1 and (as_verb or lexicon.is_part_of_another(content[0], flat)):
                continue
            hit = sum(w for s, w in weight.items() if s in present)
            if (
                len(content) == 1
                and weight[content[0]] < 0.4
                and not any(w in tokens for w in words(name.shown) if stem(w) == content[0])
            ):
                continue
            generic = sum(0.05 for s in name.stems if s in GENERIC and s in present)
            if in_full:
                scores[name.id] = 2.0 + 0.02 * len(content)
            elif hit / whole >= 0.75:
                scores[name.id] = hit / whole + generic + 0.02 * len(content)
            elif (
                self._by_a_name_in_it(name, names, flat)
                or _begins(name, flat)
                or _by_its_capitals(name, names, flat)
            ):
                scores[name.id] = 0.75 + 0.02 * len(content)
        for k in range(len(tokens)):
            for size in range(1, min(3, len(tokens) - k) + 1):
                alias = tuple(tokens[k : k + size])
                if size == 1 and (stems[k] in verbs or lexicon.is_part_of_another(stems[k], flat)):
                    continue
                for id in self._aliases.get(alias, ()):
                    said.setdefault(id, set()).update(stems[k : k + size])
                    scores[id] = max(scores.get(id, 0.0), 1.0 + 0.02 * size)
        named = {
            n.id: {s for s in n.stems if s not in GENERIC and s in present} or said.get(n.id, set())
            for n in names
            if n.id in scores
        }
        taken = self._chosen(scores, named, tokens, stems)
        by_id = {n.id: n for n in names}
        chosen = [by_id[id] for id in taken]
        yield from chosen
        if len(chosen) == 1:
            yield from _by_capitals(names, chosen[0], flat)

    def _chosen(
        self,
        scores: Mapping[str, float],
        named: Mapping[str, set[str]],
        tokens: Sequence[str],
        stems: Sequence[str],
    ) -> list[str]:
        """Of the dossiers that may be meant those that are, by their ids, best first: each by words of its own (`named`)."""
        best = max(scores.values(), default=0.0)
        parts = {
            stem(t): {stem(p) for p in self._lexicon.library.compounds.parts(t)} - {stem(t)} for t in tokens
        }
        taken: set[str] = set()
        chosen: list[str] = []
        for id in sorted(scores, key=lambda i: (-scores[i], named[i].isdisjoint(stems))):
            own = named[id]
            if own and own <= taken and own.isdisjoint(stems):
                continue  # a word that names one dossier does not name another by a part of it
            if scores[id] >= best - 0.021 or (scores[id] >= 0.95 and own and not own & taken):
                taken |= own.union(*(parts.get(s, ()) for s in own))
                chosen.append(id)
        return chosen

    def _by_a_name_in_it(self, dossier: Name, dossiers: Sequence[Name], flat: str) -> bool:
        """Whether a (folded) question says the name that a dossier's name has in it ("Herstel van de Klaverbeek"), which no other dossier,
        document or municipality has."""
        said = [w for w in _OF_A_NAME.findall(dossier.shown) if re.search(rf"\b{re.escape(fold(w))}\b", flat)]
        if not said:
            return False
        known = self._lexicon.library.documents.values()
        others = [
            *(n.shown for n in dossiers if fold(n.shown) != fold(dossier.shown)),
            *(n.shown for n in self._lexicon.names if n.kind == "gemeente"),
            *(f"{d.title} {d.publisher}" for d in known),
        ]
        return any(fold(w) not in fold(" ".join(others)) for w in said)

    def _document(self, text: str, stems: Sequence[str]) -> Iterable[Name]:
        """A document is named by a word of its title or kind that no other document has, or by most of its title."""
        documents = [n for n in self._lexicon.names if n.kind == "document"]
        owners: dict[str, set[str]] = {}
        for name in documents:
            for s in name.stems:
                owners.setdefault(s, set()).add(name.id)
        flat = fold(text)
        named: list[Name] = []
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
                or any(
                    s in stems
                    and self._of_document(s)
                    and said_of_a_document(s, flat)
                    and not self._of_others(s, name, text)
                    for s in own
                )
            ):
                named.append(name)
        yield from named
        yield from (n for n in self._of_a_sort(flat, documents) if n.id not in {o.id for o in named})

    def _of_others(self, word: str, name: Name, text: str) -> bool:
        """Whether a word of a document's title stands in a text beside one that only other documents put there: they speak of something
        else with it ("de regionale afspraken", where the document is called "Afspraken Lagewaard")."""
        theirs = self._elsewhere.get((word, name.id))
        if theirs is None:
            own: set[str] = set()
            others: set[str] = set()
            for passage in self._lexicon.library.passages:
                (own if passage.document == name.id else others).update(beside(word, passage.text))
            theirs = frozenset(others - own - set(name.stems) - FORM_WORDS - LIGHT_WORDS)
            self._elsewhere[word, name.id] = theirs
        return not theirs.isdisjoint(beside(word, text))

    def _of_document(self, word: str) -> bool:
        """Whether a stem of a title says what sort of document it is ("koers", "sportafspraken"), and names no dossier."""
        compound = _SORT_AT_END.fullmatch(word) is not None
        dossiers = (n.stems for n in self._lexicon.names if n.kind == "dossier")
        return word in _DOCUMENT_WORDS or (compound and not any(word in stems for stems in dossiers))

    def _of_a_sort(self, flat: str, documents: Sequence[Name]) -> Iterable[Name]:
        """The only document of the sort that a compound tells of: "de lobbylijst", "het jaarrapport"."""
        for said, sort in _SORTS:
            word = said.search(flat)
            if word is None:
                continue
            known = self._lexicon.library.documents
            found = [n for n in documents if sort.search(fold(f"{n.shown} {known[n.id].kind}"))]
            if len(found) == 1:
                yield replace(found[0], stems=(*found[0].stems, stem(word.group())))


_SORTS = tuple(
    (re.compile(said), re.compile(sort))
    for said, sort in (
        (
            r"\b(?:lobby|belangen)-?(?:agenda|lijst|lijstje|stuk|document|programma|plan|nota)\b",
            r"lobby|belangen|public.?affairs|\bpa[- ]agenda",
        ),
        (
            r"\b(?:regio|streek|jaar|halfjaar|kwartaal|voortgangs)(?:rapportage|rapport|verslag)\b",
            r"rapport|verslag",
        ),
    )
)


_TELLS = "zegt|noemt|meldt|schrijft|staat|stelt|vermeldt|geeft|vertelt|belooft|gaat"


def said_of_a_document(word: str, flat: str) -> bool:
    """Whether a word of a title is said of a document: an adjective may be of anything ("strategisch adviseur"), a plain "monitor" is
    meant where it is read or tells something, and half a word is of something else ("het zorg- en sportakkoord")."""
    if re.search(rf"- en {word}", flat):
        return False
    if word in PAPERS:
        that = rf"(?:de|het|deze|die|dit|dat|onze|uw|jullie) {word}\w*"
        return (
            re.search(
                rf"\b(?:in|uit|volgens|blijkens|{_TELLS}) {that}|\b{that} (?:{_TELLS})|^{word}\w*\W", flat
            )
            is not None
        )
    if not word.endswith("isch"):
        return True
    return (
        re.search(rf"\b{word}e? (?:\w+)?(?:agenda|visie|koers|plan|nota|stuk|document)\b", flat) is not None
    )


def _begins(name: Name, flat: str) -> bool:
    """Whether a (folded) text has all of a dossier's name before its "en" ("aanleg parken" for "Aanleg Parken en Paden"): at least
    two words that tell something."""
    first, _, rest = fold(name.shown).partition(" en ")
    telling = [w for w in words(first) if stem(w) not in GENERIC]
    return (
        bool(rest)
        and len(telling) > 1
        and re.search(rf"(?<![\w-]){re.escape(first)}(?![\w-])", flat) is not None
    )


# A body that is called after two subjects is no dossier that is called after one of them: "het overleg Water en Bodem".
BODY_OF_TWO = re.compile(
    r"\b(?:overleg|bo|ao|commissie|stuurgroep|werkgroep|projectgroep|tafel|adviesraad|ambassadeurs?|adviseurs?) ([a-z]{4,}) (?:en|&) ([a-z]{4,})\b"
)
# "Met wie werken ze samen?" does not name what is called Werken.
_BEFORE_VERB = frozenset(
    "te samen kunnen willen moeten mogen zullen zouden gaan blijven ik je jij er waarin waaraan waarmee".split()
)
_BEHIND_VERB = frozenset("ze we wij zij men er daar hier samen de het die deze alle nu mee jullie".split())


def _as_verb(tokens: Sequence[str], k: int) -> bool:
    """Whether a word that ends as an infinitive does, by the words beside it, what a verb does."""
    before, behind = tokens[k - 1] if k else "", tokens[k + 1] if k + 1 < len(tokens) else ""
    # "in welke dossiers werken A en B samen?", "wie werken met B?"
    parted = tokens[k] == "werken" and ("samen" in tokens[k + 1 :] or behind == "met")
    return parted or (tokens[k].endswith("en") and (before in _BEFORE_VERB or behind in _BEHIND_VERB))


def _by_its_capitals(name: Name, names: Sequence[Name], flat: str) -> bool:
    """Whether a (folded) question says a word in capitals of a dossier's name that no other has; of an area or an office that is called
    by it ("het GROEIT-gebied", "GROEIT gebied") something else may be asked."""
    if name.shown.isupper():
        return False  # all titles of its document are set so
    others = " ".join(n.shown for n in names if n is not name)
    return any(
        re.search(rf"(?<![\w-]){re.escape(fold(word))}(?! ?-?(?:gebied|team|bureau))(?![\w-])", flat)
        for word in re.findall(r"\b[A-ZÀ-Þ]{4,}\b", name.shown)
        if not re.search(rf"\b{word}\b", others)
    )


def _by_capitals(names: Sequence[Name], beside: Name, flat: str) -> Iterable[Name]:
    """The dossiers that a (folded) question names beside another by a word in capitals that only their name has."""
    for name in names:
        others = " ".join(n.shown for n in names if n is not name)
        for word in re.findall(r"\b[A-ZÀ-Þ]{3,}\b", name.shown):
            said = re.search(rf"(?<![\w-]){re.escape(fold(word))}(?![\w-])", flat)
            if name is not beside and said and not re.search(rf"\b{word}\b", others):
                yield name
                break


_DOCUMENT_WORDS = frozenset(
    stem(w)
    for w in "voortgangsrapportage rapportage afsprakenkader samenwerkingsafspraken strategische lobbyagenda agenda pa rapport bericht "
    "kader pact convenant visie monitor jaarplan begroting programmabegroting bestuursakkoord samenwerkingsagenda belangenagenda koers".split()
)

# What sort of paper a title says that it is.
PAPERS = frozenset(
    stem(w)
    for w in "akkoord afspraken agenda kader pact convenant visie rapportage rapport bericht monitor begroting plan nota programma verslag overeenkomst strategie".split()
)
_SORT_AT_END = re.compile(f"[a-z-]{{3,}}(?:{'|'.join(sorted(PAPERS))})")


def sort_of_paper(stemmed: str) -> bool:
    """Whether a stem says what sort of document something is: "agenda", "grondstoffenakkoord"."""
    return stemmed in PAPERS or stemmed in _DOCUMENT_WORDS or _SORT_AT_END.fullmatch(stemmed) is not None


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
