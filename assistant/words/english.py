"""English questions: whether a question is put in English, and the same question in Dutch.

The documents are Dutch, and so is everything that reads a question. The rendering is word for word, by the general list and
the thesaurus' English labels, with the verb of do-support put in its place ("does ... lead": "trekt ..."): enough to be read
by the rules for Dutch, and to be shown as what was understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.words.english_words import FIELD, FORM, GOVERNMENT, NUMBER, PARTICIPLES, VERBS
from ingest.language import fold, words

LONGEST = 6  # words of a phrase that is looked up as one

# Words that are English and not Dutch too ("of", "in", "is" and "was" are both), and Dutch ones that are not English.
_ENGLISH = frozenset(
    "the what who whose whom which how does did do are were for when why where many much by and have has takes take part from with to will "
    "would should can must shall this that these those its their they there about not be been has it an any".split()
)
_DUTCH = frozenset(
    "de het een wat wie welke welk hoe hoeveel wanneer waarom waar waarvoor van voor en op doet zijn worden wordt werd werden om aan te bij naar "
    "met uit tot over niet geen er die dat deze dit ze zij wij hij ik je mijn onze hun als ook nog al dan maar of kan kunnen moet moeten mag mogen wil "
    "willen gaat gaan komt komen heeft hebben had nu straks tegen vanaf tussen meer minder volgens jaar krijgt krijgen staat staan vraag vragen graag "
    "trekker gemeente gemeenten".split()
)
_ADVERB = re.compile(r"[a-z]{4,}ly")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_][\w'’-]*|[^\w\s]|\d\w*")
_CONTRACTED = re.compile(r"\b(what|who|where|when|how|that|it|there)['’]s\b", re.I)
_OWNED = re.compile(r"['’]s\b|(?<=s)['’](?=\s)")
_BY = re.compile(r"\b[Bb]y (?=(?:19|20)\d\d\b)")
_FROM = re.compile(r"\b[Ff]rom ((?:19|20)\d\d)(?: on(?:wards?)?)?\b")
_HAS_BEEN = re.compile(r"\bha(?:s|d)\b((?: [^\s?.!]+){0,6}?) been\b", re.I)
_HAVE_BEEN = re.compile(r"\bhave\b((?: [^\s?.!]+){0,6}?) been\b", re.I)
_BE_DONE = re.compile(r"\bbe (?=\w+ed\b|built\b|made\b|done\b|taken\b|sold\b|housed\b)")
_THOUSANDS = re.compile(r"(?<!\d)(\d{1,3}(?:,\d{3})+)(?!\d)")
_MAY = re.compile(r"(?<=\S )May\b(?! (?:the|a|an|it|they|we|I|you)\b)")
_AUXILIARY = frozenset(["do", "does", "did"])
_MODAL = frozenset(
    "will would shall should must can could may might to zal moet moeten kan mag wil willen".split()
)
_BEFORE_A_NOUN = frozenset(
    "the a an of in on for by with its their his her our your this that these those any every each no which what new "
    "main current many much more per each every all most fewest one two only same".split()
)
# "the Lagewaard region", in Dutch "de regio Lagewaard"
_FILES = frozenset(["file", "dossier", "portfolio"])  # "the heat file": "het dossier warmte"
_ARTICLES = frozenset(["de", "het"])
_NAMED = frozenset(
    "region neighbourhood neighborhood district municipality province dossier file interchange junction station programme program project".split()
)
# Words of the lists that have "het" before them.
_HET = (
    "aantal aanbod afsprakenkader antwoord bedrag bedrijf bedrijventerrein beleid besluit bestuur budget bureau cijfer college deel document doel dorp dossier elektriciteitsnet gebied geld gezin "
    "huis huishouden jaar kabinet kader kanaal knelpunt knooppunt kwartaal land lobbydoel milieu ministerie onderdeel onderwerp onderwijs onderzoek openbaar overleg overzicht percentage plan probleem programma "
    "project raadslid rapport resultaat rijk risico spoor station telefoonnummer tekort thema uitgangspunt vervoer verschil voorbeeld voorstel warmtenet warmteprogramma water werk wonen ziekenhuis"
)
_DE_HET = re.compile(rf"\b[Dd]e(?= \w*(?:{_HET.replace(' ', '|')})\b)")
_WELK_HET = re.compile(rf"\b([Ww]elk|[Ee]lk)e(?= \w*(?:{_HET.replace(' ', '|')})(?![\w']))")
_OF_IT = re.compile(r"\b(aan|over|van|voor|op|bij|in|naar) het(?=[?.!,]|$)")
_DATED = re.compile(r"\b([Dd]e|[Hh]et) ((?:19|20)\d\d) ((?:\w+e )?\w+)")
_WAARVOOR = re.compile(r"^Wat (?!(?:is|zijn|was|waren)\b)(?=\w+ (?:\S+ ){1,3}voor\b)")
_STRANDED = re.compile(r"^(hoeveel|welke?) (.+) (naar|voor|aan|over|met|bij|van)(\W*)$", re.I)
_GENERAL = {**PARTICIPLES, **FIELD, **GOVERNMENT, **NUMBER, **FORM}

Label = Callable[
    [str], str
]  # a folded English phrase -> the Dutch name of the concept that it is a label of, or ""
Known = Callable[[str], bool]  # whether the documents have these words in a row


def is_english(text: str) -> bool:
    """Whether a question is put in English: more English than Dutch words of form."""
    found = set(words(_CONTRACTED.sub(r"\1 is", text)))
    return len(found & _ENGLISH) > len(found & _DUTCH)


def in_dutch(text: str, label: Label, known: Known, one_word: Known) -> tuple[str, frozenset[str]]:
    """An English question in Dutch, and the (folded) words of it that stayed as they were and are no names. `one_word`: whether
    the library has a folded word."""
    plain = _MAY.sub("mei", _OWNED.sub("", _CONTRACTED.sub(r"\1 is", " ".join(text.split()))))
    plain = _FROM.sub(r"vanaf \1", _BY.sub("in ", plain))
    plain = _BE_DONE.sub("worden ", _HAVE_BEEN.sub(r"are\1", _HAS_BEEN.sub(r"is\1", plain)))
    plain = _THOUSANDS.sub(lambda m: m.group().replace(",", "."), plain)
    return _Rendering(_TOKEN.findall(plain), label, known, one_word).made()


class _Rendering:
    """One question on its way into Dutch, token by token."""

    def __init__(self, tokens: Sequence[str], label: Label, known: Known, one_word: Known) -> None:
        self._tokens = list(tokens)
        self._low = [fold(t) for t in tokens]
        self._label = label
        self._one_word = one_word
        self._joins = False  # whether the last words of the rendering were translated
        self._names = self._in_a_row(known)
        self._left: set[str] = set()

    def made(self) -> tuple[str, frozenset[str]]:
        auxiliary, verb, long = self._done()
        out: list[str] = []
        at, modal = 0, False
        while at < len(self._tokens):
            low = self._low[at]
            if at == auxiliary:
                moved = _conjugated(self._verb(verb, long), low == "do" and not self._one(auxiliary))
                out.append(moved.split(" ")[0])
                at += 1
            elif at == verb:
                out += _conjugated(self._verb(verb, long), False).split(" ")[1:]
                at, modal = at + long, True
                if at < len(self._low) and self._low[at] == "to":
                    at += 1  # "plan to build": "wil bouwen"
            elif at in self._names:
                end = self._names[at]
                name = self._tokens[at:end]
                if end < len(self._low) and self._low[end] in _NAMED:
                    name, end = [_GENERAL[self._low[end]], *name], end + 1
                    if out and out[-1] in ("de", "het"):
                        out.pop()
                out += name
                self._joins = False
                at = end
            elif low in _FILES and out and self._low[at - 1] not in _BEFORE_A_NOUN and set(out) & _ARTICLES:
                behind = max(k for k, w in enumerate(out) if w in _ARTICLES)
                out[behind : behind + 1] = ["het", "dossier"]
                at += 1
            else:
                dutch, size = self._rendered(at, modal and self._low[at - 1] not in _BEFORE_A_NOUN)
                self._put(out, dutch, low not in self._left and self._tokens[at].islower())
                modal = low in _MODAL or (modal and low not in VERBS)
                at += size
        return _joined(out), frozenset(self._left)

    def _put(self, out: list[str], dutch: str, translated: bool) -> None:
        """Add words to a rendering, as one with those before them where both were translated and the library has the two as a
        compound."""
        if translated and self._joins and out and min(len(dutch), len(out[-1])) > 2:
            made = [f"{out[-1]}{link}{dutch}" for link in ("", "s")]
            out[-1:] = next(([m] for m in made if self._one_word(fold(m))), [out[-1], dutch])
        elif dutch:
            out.append(dutch)
        self._joins = translated

    def _in_a_row(self, known: Known) -> dict[int, int]:
        """Where names stand: words with capitals that the documents have just so, and other words with a capital that no
        list has. A position with its end."""
        out: dict[int, int] = {}
        at = 1
        while at < len(self._tokens):
            end = at
            while end < len(self._tokens) and (
                self._tokens[end][:1].isupper() or (end > at and self._low[end] in ("of", "the", "en", "op"))
            ):
                end += 1
            while end - 1 > at and not self._tokens[end - 1][:1].isupper():
                end -= 1
            while end - at > 1 and not known(" ".join(self._tokens[at:end])):
                end -= 1
            if end - at > 1 or (end > at and not self._listed(self._low[at : at + 1])):
                out[at] = end
            at = max(end, at + 1)
        return out

    def _one(self, auxiliary: int) -> bool:
        """Whether a name right behind the auxiliary is the subject."""
        return auxiliary + 1 in self._names

    def _done(self) -> tuple[int, int, int]:
        """Where do-support stands, and the place and size of its verb; -1 where there is none."""
        auxiliary = next((k for k, w in enumerate(self._low) if w in _AUXILIARY), -1)
        if auxiliary < 0:
            return -1, -1, 0
        for at in range(auxiliary + 2, len(self._low)):
            if self._low[at - 1] in _BEFORE_A_NOUN or any(b <= at < e for b, e in self._names.items()):
                continue
            for size in (4, 3, 2, 1):
                if self._low[at : at + size] and " ".join(self._low[at : at + size]) in VERBS:
                    follows = self._low[at + size : at + size + 1]
                    if size == 1 and follows and " ".join(follows) in VERBS and self._low[at] in _GENERAL:
                        break  # "what does the plan mean": a noun, and then the verb
                    return auxiliary, at, size
        return -1, -1, 0

    def _verb(self, at: int, size: int) -> str:
        return VERBS[" ".join(self._low[at : at + size])]

    def _rendered(self, at: int, modal: bool) -> tuple[str, int]:
        """The Dutch for what stands at a place, and how many words that is."""
        for size in range(min(LONGEST, len(self._tokens) - at), 0, -1):
            if any(k in self._names for k in range(at + 1, at + size)):
                continue
            found = self._looked_up(self._low[at : at + size], modal)
            if found is not None:
                return found, size
        token = self._tokens[at]
        if _ADVERB.fullmatch(self._low[at]) and not token[:1].isupper():
            return "", 1  # how it is done is seldom what is asked
        if token[:1].isalpha() and not token[:1].isupper():
            self._left.add(self._low[at])
        return token, 1

    def _listed(self, piece: Sequence[str]) -> bool:
        return self._looked_up(piece, False) is not None

    def _looked_up(self, piece: Sequence[str], modal: bool) -> str | None:
        """The Dutch for one phrase; None where no list has it."""
        phrase = " ".join(piece)
        if not phrase[:1].isalpha():
            return None
        if modal and phrase in VERBS:
            return VERBS[phrase].split("/")[0]
        if phrase in _GENERAL:
            return _GENERAL[phrase]
        if phrase in VERBS:
            return _conjugated(VERBS[phrase], True)
        if phrase == "to":
            return "te"
        for base, inflected in _bases(piece):
            if base in VERBS and inflected != "s":
                return VERBS[base].split("/")[0]
            if base in VERBS:
                return _conjugated(VERBS[base], False)
            if base in _GENERAL and inflected == "s":
                return _GENERAL[base]
        if piece[0] in FORM:
            return None
        return self._label(phrase) or self._label(phrase.removesuffix("s")) or None


def _bases(piece: Sequence[str]) -> list[tuple[str, str]]:
    """What a phrase may be a form of by the ending of its first word (verbs) or its last, with that ending."""
    first, rest = piece[0], " ".join(piece[1:])
    out: list[tuple[str, str]] = []
    for ending, instead in (
        ("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("ied", "y"),
    ):  # fmt: skip
        if first.endswith(ending) and len(first) - len(ending) > 1:
            base = first[: -len(ending)] + instead
            kind = "s" if ending.endswith("s") else ending
            out.append((f"{base} {rest}".strip(), kind))
            if not instead and len(base) > 3 and base[-1] == base[-2]:
                out.append((f"{base[:-1]} {rest}".strip(), kind))
    return out


def _conjugated(entry: str, plural: bool) -> str:
    """The form of a verb for one or several that do it: "meedoen aan/doet mee aan" gives "doen mee aan" for several."""
    infinitive, _, one = entry.partition("/")
    if not plural or not one:
        return one or infinitive
    head, _, rest = infinitive.partition(" ")
    particle = one.split(" ")[1] if " " in one else ""
    if particle and head.startswith(particle):
        return f"{head[len(particle) :]} {' '.join(one.split(' ')[1:])}"
    return f"{head} {rest}".strip()


def _joined(tokens: Sequence[str]) -> str:
    text = " ".join(tokens)
    text = re.sub(r"\s+([?.,:;!)%])", r"\1", re.sub(r"([(€])\s+", r"\1", text))
    text = _DATED.sub(r"\1 \3 \2", text)
    text = _OF_IT.sub(r"daar\1", text)
    text = _WELK_HET.sub(r"\1", _DE_HET.sub("het", text))
    text = _STRANDED.sub(lambda m: f"{m[3]} {fold(m[1])} {m[2]}{m[4]}", text)
    return _WAARVOOR.sub("Waar ", text[:1].upper() + text[1:])
