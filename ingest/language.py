"""Dutch for searching: sentences, words, stems and the parts of compounds.

Stems are Kraaij and Pohlmann's (1994) through Snowball (PyStemmer 3 or later: earlier versions carry another algorithm
under the same name, which parts "provincie" from "provincies").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

import Stemmer

from ingest.endings import finished, participle, prepared

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?(?:\d+)?")
_ABBREVIATIONS = frozenset(
    "a.d.h.v aanw afd afz al alg art artt bijv bv bzn ca c.a c.q d.d d.m.v d.w.z dhr div dr drs e.a e.d e.e.a "
    "e.o e.v enz etc excl fig gem ggf hfdst i.c i.c.m i.h.a i.h.b i.h.k.v i.i.g i.o i.o.m i.p.v i.s.m i.t.t i.v.m incl ing inw "
    "ir jl jr km lid m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v max mevr min mld mln mr mrs ms mw n.a.v n.b n.n.b "
    "n.t.b nl nr nrs o.a o.b.v o.g.v o.i.d o.l.v o.m o.v.v p p.m p.p par pag pg prof resp st t.a.v t.b.v t.e.m t.g.v t.h.v t.o.v "
    "t.w t/m tel tot u ver vgl vlg vnl wo z.g z.o.z z.s.m zgn jan feb febr mrt apr aug sep sept okt nov dec".split()
)
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-ZÀ-Þ0-9•▪])|\n+")

STOPWORDS = frozenset(
    "de het een en of van voor op in te is zijn was waren wordt worden werd werden ben bent aan met om dat die dit deze daar er "
    "ook als bij naar tot uit over door maar dan toen zo wel niet geen nog al meer veel men je jij u uw we wij ons onze ik mij mijn me "
    "hij zij ze hun hen haar hem zich wat wie waar welke welk wanneer waarom hoe hoeveel kan kunnen kun kon zal zullen zou zouden moet "
    "moeten mag mogen wil willen heeft hebben heb had hadden doet doen gaat gaan ga deed gedaan worden geworden via per tussen onder "
    "tegen tijdens na voordat omdat doordat zodat echter dus toch even graag alstublieft aub svp iets iemand niets alles alle elke elk "
    "vd ipv ivm tov mbt obv nav evt bv mn ihkv tbv dmv hier daarvoor waarvoor daarmee waarmee daarvan waarvan hiervan daarbij erbij eraan erop ervan ervoor the of and to in on for is are what who which how many "
    "zo'n z'n m'n terwijl hoewel "
    "much when why does do did will be by with from at about it its this that there we you i a an our their they me my can could should would have has".split()
)


def fold(text: str) -> str:
    """Lower case, without diacritics, with plain apostrophes and hyphens."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return _folded_short(text) if len(text) <= _SHORT else _folded(text)


def _folded(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.lower()).translate(_PLAIN)
    return (
        flat if flat.isascii() else "".join([c for c in flat if c < "\u0300" or not unicodedata.combining(c)])
    )


@lru_cache(maxsize=20_000)
def _folded_short(text: str) -> str:
    return _folded(text)


_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "\u00ad": "",
    }
)


@lru_cache(maxsize=20_000)
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression with a name or a word of the library in it, compiled once: Python's own cache of 512 does not hold what
    a few questions meet (docs of `re`, `re.compile`)."""
    return re.compile(pattern, flags)


def words(text: str) -> list[str]:
    """The words of a text, folded. Thousands lose their dots ("25.000" = "25000"); decimals keep a point."""
    return list(_words_of_short(text)) if len(text) <= _SHORT else _words(text)


_SHORT = 400  # characters; sentences are looked at again and again, whole passages once


@lru_cache(maxsize=6000)
def _words_of_short(text: str) -> tuple[str, ...]:
    return tuple(_words(text))


def _words(text: str) -> list[str]:
    return [_number(token) if token[0].isdigit() else token for token in _TOKEN.findall(fold(text))]


def _number(token: str) -> str:
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", token):
        return token.replace(".", "")
    return token.replace(",", ".")


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of one folded word; numbers and words of up to three letters are their own."""
    if len(word) <= 3 or word[0].isdigit():
        return word
    given = prepared(word)
    root = participle(given)
    if root is not None:
        return finished(root, root)
    found = str(_STEMMER.stemWord(given))
    # Kraaij-Pohlmann takes "ge" for the mark of a participle anywhere: gemeente -> meent, begeleiding -> beleid. Where its
    # consonants are not the front of the word's, Porter's Dutch stemmer, which only takes endings, decides.
    if not _consonants(word).startswith(_consonants(found)):
        found = str(_ENDINGS.stemWord(given))
    return finished(word, found)


def _consonants(word: str) -> str:
    """The consonants in order, doubles once, z and v as the s and f that they become at the end of a word."""
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", word).translate(_VOICED))


_VOWELS = re.compile("[aeiou]+")
_DOUBLE = re.compile(r"(.)\1+")
_VOICED = str.maketrans("zv", "sf")


def bare(word: str) -> str:
    """A folded word without the mark of its plural or possession: "regio's" is "regio"."""
    return word.removesuffix("'s").replace("'", "")


_STEMMER = Stemmer.Stemmer("dutch", 0)
_ENDINGS = Stemmer.Stemmer("dutch_porter", 0)


class Compounds:
    """Parts compounds over a vocabulary: "woningbouwopgave" -> woning, bouw, opgave.

    `vocabulary` maps folded words to how often they occur. A part has at least four letters and is a word of the
    vocabulary on its own; linking -s-, -e- and -en- are dropped.
    """

    def __init__(self, vocabulary: dict[str, int]) -> None:
        self._words = {w: n for w, n in vocabulary.items() if len(w) >= 4 and w.isalpha()}
        self._cache: dict[str, tuple[str, ...]] = {}

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of a folded word, or nothing where it is not a compound of known words."""
        if word not in self._cache:
            self._cache[word] = self._split(word)
        return self._cache[word]

    def _split(self, word: str) -> tuple[str, ...]:
        if len(word) < 8 or not word.isalpha():
            return ()
        best: tuple[int, int, tuple[str, ...]] | None = None
        for cut in range(4, len(word) - 3):
            tail = word[cut:]
            if not self.knows(tail):
                continue
            for link in ("", "s", "en", "e", "n"):
                head = word[:cut]
                if link and not head.endswith(link):
                    continue
                head = head[: len(head) - len(link)] if link else head
                if len(head) < 4:
                    continue
                if self.knows(head):
                    found: tuple[str, ...] = (head, tail)
                else:
                    inner = self._split(head)
                    if not inner:
                        continue
                    found = (*inner, tail)
                score = (-len(found), min(len(p) for p in found), found)
                if best is None or score[:2] > best[:2]:
                    best = score
                break
        if best is None:
            return ()
        out: list[str] = []
        for part in best[2]:
            out.extend(self._split(part) or (part,))
        return tuple(out)

    def knows(self, word: str) -> bool:
        """Whether a folded word of four letters or more is one of the vocabulary."""
        return word in self._words


PARTICLES = frozenset(
    "aan achter af bij binnen boven buiten dicht door in langs los mee na neer om omhoog omlaag op open over rond samen tegen "
    "terug thuis toe uit vast vol voor voorbij vooruit weg".split()
)  # of separable verbs


def terms(text: str, compounds: Compounds | None = None) -> Iterator[tuple[str, bool]]:
    """The search terms of a text: (stem, whole). Parts of a compound follow it, with `whole` false, as does a separable
    verb that is written apart around "te" ("de weg af te sluiten": afsluiten)."""
    found = words(text)
    for at, word in enumerate(found):
        if at > 1 and found[at - 1] == "te" and found[at - 2] in PARTICLES:
            whole = found[at - 2] + bare(word)
            if compounds is None or not compounds.knows(
                whole.removesuffix("en")
            ):  # "op te vangen" is no "opvang"
                yield stem(whole), False
        if word in STOPWORDS:
            continue
        plain = bare(word)
        yield stem(plain), True
        if compounds is not None:
            for part in compounds.parts(plain):
                yield stem(part), False


def term_stems(text: str, compounds: Compounds | None = None) -> frozenset[str]:
    """All search terms of a text, without their order."""
    return frozenset(term for term, _ in terms(text, compounds))


def thing_stems(text: str, compounds: Compounds) -> frozenset[str]:
    """The search terms of a text without the fronts of its compounds: "boomverenigingen" are no trees."""
    fronts = {stem(p) for w in words(text) for p in compounds.parts(w)[:-1]}
    said = {stem(w) for w in words(text)}
    return frozenset(s for s in term_stems(text, compounds) if s not in fronts or s in said)


def vocabulary(texts: Iterable[str]) -> dict[str, int]:
    """How often every folded word occurs."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in words(text):
            counts[word] = counts.get(word, 0) + 1
    return counts


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a text begin and end, white space left out. A meant line break ends one too."""
    cuts: list[int] = []
    for match in _END.finditer(text):
        if match.group().startswith("\n") and text[: match.start()].rstrip().endswith(","):
            continue
        if match.group().startswith("\n") or not _is_abbreviation(text, match.start(), match.group()):
            cuts.append(match.end())
    out: list[tuple[int, int]] = []
    start = 0
    for cut in [*cuts, len(text)]:
        piece = text[start:cut]
        left = len(piece) - len(piece.lstrip())
        right = len(piece.rstrip())
        if right > left:
            out.append((start + left, start + right))
        start = cut
    return out


def _is_abbreviation(text: str, at: int, mark: str) -> bool:
    if not mark.startswith(".") or mark.startswith(".."):
        return False
    before = re.search(r"[\w./]+$", text[:at])
    if before is None:
        return False
    word = before.group().lower().strip(".")
    if word in _ABBREVIATIONS or (word.replace(".", "") in _ABBREVIATIONS and "." in word):
        return True
    raw = before.group()
    if len(raw) == 1 and raw.isalpha() and raw.isupper():
        return True
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", raw):
        return True
    following = text[at + len(mark) :].lstrip()
    return raw.isdigit() and len(raw) <= 2 and bool(re.match(r"[a-z]|januari|februari", following))
