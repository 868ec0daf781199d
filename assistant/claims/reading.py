"""A text as the gate reads it: its tokens with their roots, classes, clauses and prepositions, and the
items that must be right."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from assistant.claims.amounts import Amount, amounts
from assistant.claims.synonyms import parts_as
from assistant.claims.words import CLASS_OF, PARTICLES, PHRASES, listed, neutral, root
from ingest.language import fold
from ingest.library import Library
from ingest.records.people import FUNCTIONS, surname

_TOKEN = re.compile(r"[^\W_]+(?:['’&][^\W_]+)*\+?", re.UNICODE)
_BREAK = re.compile(r"[;:()|\t\n!?•]|[.,](?!\d)|\s[–-]\s")
_VERBS_OF_FORM = listed(
    "is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen kan kunnen moet "
    "moeten wil willen mag mogen gaat gaan zou zouden"
)
_EARLIER = listed("eerder vooral alleen ook")
_COMING = listed(
    "komt komen kwam kwamen staat staan ligt liggen blijft blijven doet doen deed neemt nemen vindt vinden"
)
_STARTERS = listed(
    "maar terwijl waarbij waardoor waarmee omdat zodat doordat hoewel tenzij mits indien die om "
    "waarin waarop waarvan waaronder"
)
_OPENS = listed("de het een er dit deze dat wij we zij ze men hij")
_ROUGHLY = listed(
    "gemiddeld ongeveer circa ca ruim bijna minimaal maximaal minstens hoogstens hooguit netto bruto"
)
_ARTICLES = listed("de het een den der des deze dit die dat zijn haar hun onze ons")
_FILLERS = listed(
    "de het een en of & gemeente gemeenten burgemeester wethouder wethouders burgemeesters alsmede evenals"
)
PREPOSITIONS = listed(
    "volgens aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per sinds "
    "tegen tijdens tot tussen uit van vanaf vanuit via voor voorbij zonder"
)
ACTORS = frozenset(
    ["~gemeente", "~regio", "~provincie", "~rijk", "~ministerie", "~minister", "~burgemeester", "~wethouder"]
) | frozenset(
    root(w)
    for w in listed(
        "kabinet corporatie corporaties woningcorporatie woningcorporaties waterschap waterschappen "
        "bureau raad raden gemeenteraad gemeenteraden college colleges inwoners inwoner "
        "bewoners bedrijven bedrijf ondernemers netbeheerder netbeheerders stuurgroep werkgroep "
        "overheid overheden gedeputeerde gedeputeerden zorgaanbieders aanbieders huurders eigenaren "
        "scholen werkgevers werknemers ouders jongeren ouderen huisartsen regiogemeenten "
        "centrumgemeente"
    )
)
_PARTS = listed("op af uit in vast toe neer terug vrij")  # particles that may stand before a preposition
_MEASURES = listed("twh gwh mwh kwh mw kw pj km ha m2 m3 co2 kv")
_FUNCTION_WORDS = {w for f in FUNCTIONS for w in (f, f + "s")}


@dataclass(frozen=True, slots=True)
class Token:
    """One word or amount. `kind`: woord, getal, tijd, persoon, plaats, naam or rol (a public office).
    `run`: neighbouring capitals and enumerated items share one; `prep`: the preposition before it, "" where
    none; `host`: the place of the word whose brackets it stands in, -1 where none; `part`: which sentence of
    the text; `bound`: "ruim", "bijna" or "ongeveer" before an amount; `content`: whether it states something.
    """

    at: int
    low: str
    root: str
    kind: str
    clause: int
    prep: str = ""
    meant: str = ""
    amount: Amount | None = None
    capital: bool = False
    run: int = 0
    host: int = -1
    part: int = 0
    bound: str = ""
    content: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """The names of a library that the gate tells apart: surnames, towns, and what abbreviations stand for
    (by roots)."""

    surnames: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    titles: tuple[str, ...] = ()
    functions: dict[str, str] = field(default_factory=dict)
    terms: tuple[tuple[str, frozenset[str]], ...] = ()

    @classmethod
    def of(cls, library: Library) -> Known:
        register = library.register
        names: set[str] = set()
        functions: dict[str, str] = {}
        for record in register.records("persoon"):
            last = [
                w for w in re.findall(r"[^\W\d_]+", fold(surname(str(record.data["naam"])))) if len(w) > 2
            ]
            names.update(
                w
                for w in last
                if w not in {"van", "den", "der", "ter", "ten", "het"} and root(w) not in ACTORS
            )
            if last and record.data.get("functie"):
                functions[last[-1]] = fold(str(record.data["functie"]))
        towns: set[str] = set()
        for record in register.records("dossier"):
            listed = record.data.get("gemeenten")
            for item in listed if isinstance(listed, list) else []:
                towns.add(fold(str(item["naam"])))
        for record in register.records("cijfer"):
            if record.data.get("gemeente"):
                towns.add(fold(str(record.data["gemeente"])))
        terms: list[tuple[str, frozenset[str]]] = []
        for record in register.records("begrip"):
            full = record.data.get("voluit")
            if full:
                found = frozenset(root(w) for w in re.findall(r"[^\W_]+", fold(str(full))) if not neutral(w))
                if found:
                    terms.append((root(fold(str(record.data["term"]))), found))
        titles = tuple(sorted((d.title for d in library.documents.values()), key=len, reverse=True))
        return cls(
            frozenset(names), frozenset(t for t in towns if " " not in t), titles, functions, tuple(terms)
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens of a text in order, and the roots of its content."""

    text: str
    low: str
    tokens: tuple[Token, ...]
    roots: frozenset[str]
    words: frozenset[str]

    @property
    def content(self) -> tuple[Token, ...]:
        return tuple(t for t in self.tokens if t.content)

    def items(self, *kinds: str) -> list[Token]:
        return [t for t in self.tokens if t.kind in kinds]


_FOOTNOTE = re.compile(r"(?<=[a-z]{4})\d{1,2}(?=[\s.,;)]|$)")  # the number of a note, glued to its word
_PHRASES = [(re.compile(pattern, re.I), instead) for pattern, instead in PHRASES]


def plain(text: str) -> str:
    """Text on one line with usual characters, set phrases brought to one word."""
    made = " ".join(unicodedata.normalize("NFKC", text.replace("\u00ad", "")).replace("\t", " | ").split())
    made = _FOOTNOTE.sub("", made)
    for pattern, instead in _PHRASES:
        made = pattern.sub(instead, made)
    return made


def read(text: str, known: Known) -> Reading:
    """Read a text: a sentence of the model, or a piece of a source."""
    raw = plain(text)
    low = "".join(_one(c) for c in raw)
    found = amounts(low)
    tokens: list[Token] = []
    breaks = [m.start() for m in _BREAK.finditer(raw)]
    taken = 0
    clause = 0
    part = 0
    prep = ""
    lost = ""  # the preposition of the noun just passed: its apposition or what "en" adds to it has it too
    run = 0
    last_end = 0
    highest = 0
    outer: list[int] = []
    hosts: list[int] = []
    starts = True
    spans = _spans(low, found)
    for k, (begin, end, amount) in enumerate(spans):
        while taken < len(breaks) and breaks[taken] < begin:
            sign = raw[breaks[taken]]
            if sign == "(":
                outer.append(clause)
                hosts.append(len(tokens) - 1)
                highest += 1
                clause = highest
            elif sign == ")" and outer:
                hosts.pop()
                clause = outer.pop()  # what stands in brackets does not part the clause around it
            elif not (sign == "." and _abbreviated(low, breaks[taken])):
                highest += 1
                clause = highest
                prep = lost = ""
                if sign in ".!?•\n|\t":
                    starts = True
                if sign in ".!?•\n|\t;":
                    part += 1
            taken += 1
        word = low[begin:end]
        following = low[spans[k + 1][0] : spans[k + 1][1]] if k + 1 < len(spans) else ""
        starter = word in _STARTERS and (
            word not in ("die", "dat") or not tokens or tokens[-1].content or tokens[-1].clause != clause
        )
        if word in ("als", "wanneer") and tokens and following in _OPENS and _verbal(low[end:]):
            starter = True
        if amount is None and (starter or (word == "en" and following in _VERBS_OF_FORM)):
            highest += 1
            clause = highest
        capital = raw[begin].isupper()
        kind = _kind(word, raw[begin:end], starts, amount, known)
        between = re.findall(r"[^\W_]+|&|[^\s\w]", low[last_end:begin])
        joined = bool(tokens) and all(b in _FILLERS or b in ",&/'-" for b in between)
        previous = _previous(tokens, kind)
        if previous is None or not (joined or _enumerates(tokens, previous)):
            run += 1
            mine = run
        else:
            mine = previous.run
        if word in PREPOSITIONS:
            prep, lost = word, ""
        elif word in _VERBS_OF_FORM or word in _COMING:
            prep = lost = ""
        elif (
            not prep
            and tokens
            and kind in ("naam", "plaats", "persoon")
            and tokens[-1].kind in ("naam", "plaats", "persoon")
            and low[last_end:begin].strip() == ","
        ):
            prep = tokens[-1].prep  # "na A, B en C"
        elif not prep and lost and (kind in ("naam", "plaats", "persoon") or _added(tokens)):
            prep = lost
        tokens.append(
            Token(
                at=len(tokens),
                low=word,
                root=_amount_root(amount)
                if amount
                else root(_town(word, known) if kind == "plaats" else word),
                kind=kind,
                clause=clause,
                prep="" if word in PREPOSITIONS else prep,
                meant=""
                if amount or (word in ("rond", "zo'n") and not _counts(spans, k))
                else CLASS_OF.get(word, ""),
                amount=amount,
                capital=capital,
                run=mine if kind != "woord" else 0,
                host=hosts[-1] if hosts else -1,
                part=part,
                bound=_bound(tokens) if amount else "",
                content=amount is not None or not neutral(word),
            )
        )
        if word in _ARTICLES and not _added(tokens[:-1]) and not (capital and lost):
            lost = ""
        passed = word in PREPOSITIONS or word in _ARTICLES or word in _EARLIER
        if not passed and (not neutral(word) or amount):
            kept = (
                prep
                if kind in ("getal", "rol", "naam", "plaats")
                or word == "regio"
                or word in _ROUGHLY
                or _adjective(word)
                else ""
            )
            lost = prep or (lost if word in ("en", "of") else "")
            prep = kept
        starts = False
        last_end = end
    _join_verbs(tokens)
    roots = frozenset(t.root for t in tokens if t.content)
    return Reading(raw, low, tuple(tokens), roots, frozenset(t.low for t in tokens))


def _verbal(rest: str) -> bool:
    """Whether a verb of form stands in what is left of the clause."""
    return bool(set(re.findall(r"[^\W_]+", _BREAK.split(rest, maxsplit=1)[0])) & _VERBS_OF_FORM)


_BOUNDS = {
    **dict.fromkeys(("ruim",), "ruim"),
    **dict.fromkeys(("bijna",), "bijna"),
    **dict.fromkeys(("ongeveer", "circa", "ca", "zo'n", "rond", "grofweg"), "ongeveer"),
}


def _bound(tokens: list[Token]) -> str:
    """The word before an amount that says that it was rounded."""
    return next((_BOUNDS[t.low] for t in reversed(tokens[-2:]) if t.low in _BOUNDS), "")


def _join_verbs(tokens: list[Token]) -> None:
    """Give a parted verb one root: "neemt ... toe" that of "toenemen". Only for a particle at the end of its
    clause or before a preposition, and a verb that is known to part so."""
    for k, token in enumerate(tokens):
        if token.low not in PARTICLES:
            continue
        following = tokens[k + 1] if k + 1 < len(tokens) else None
        last = following is None or following.clause != token.clause
        if not last and (token.low not in _PARTS or following is None or following.low not in PREPOSITIONS):
            continue  # "stelt een lijst op van buurten": the particle stands before a preposition
        for verb in [t for t in tokens[:k] if t.clause == token.clause and t.kind == "woord"]:
            before = tokens[verb.at - 1] if verb.at else None
            noun = before is not None and (before.low in _ARTICLES or before.kind == "getal" or verb.prep)
            whole = next((w for w in (token.low + verb.root, root(token.low + verb.low)) if parts_as(w)), "")
            if whole and len(verb.low) > 3 and verb.low not in PREPOSITIONS and not noun:
                tokens[verb.at] = replace(verb, root=whole)
                tokens[k] = replace(token, low="te", root="te", prep="", content=False)
                break


def _counts(spans: list[tuple[int, int, Amount | None]], k: int) -> bool:
    """Whether an amount follows within two words."""
    return any(amount is not None for _, _, amount in spans[k + 1 : k + 3])


def _one(c: str) -> str:
    if c.isascii():
        return "'" if c == "`" else c.lower()
    made = fold(c)
    return made if len(made) == 1 else made[:1] or " "


def _spans(low: str, found: Iterable[Amount]) -> list[tuple[int, int, Amount | None]]:
    out: list[tuple[int, int, Amount | None]] = [(a.begin, a.end, a) for a in found]
    held = [(a.begin, a.end) for a in found]
    for m in _TOKEN.finditer(low):
        if not any(b < m.end() and m.start() < e for b, e in held):
            out.append((m.start(), m.end(), None))
    return sorted(out, key=lambda s: (s[0], s[1]))


def _kind(word: str, raw: str, starts: bool, amount: Amount | None, known: Known) -> str:
    if amount is not None:
        return amount.group
    if word in known.surnames and raw[:1].isupper():
        return "persoon"
    if word in known.towns or (
        word.endswith(("s", "se")) and word.rstrip("e").removesuffix("s") in known.towns
    ):
        return "plaats"
    if word in _FUNCTION_WORDS:
        return "rol"
    if (
        len(raw) > 1
        and raw[:1].isupper()
        and (not starts or raw[1:].isupper() or any(c.isdigit() for c in raw))
        and not neutral(word)
        and word not in _MEASURES
    ):
        return "naam"
    if word not in _MEASURES and not starts and len(raw) > 2 and any(c.isupper() for c in raw[1:]):
        return "naam"
    return "woord"


def _town(word: str, known: Known) -> str:
    """A town's name, of "Dalwijkse" and "Dalwijks" too."""
    return word if word in known.towns else word.removesuffix("e").removesuffix("s")


def _previous(tokens: list[Token], kind: str) -> Token | None:
    """The last item of this kind, when only words that join stand between."""
    for token in reversed(tokens[-4:]):
        if token.kind == kind:
            return token
        if kind == "naam" and token.kind == "plaats":
            continue
        if token.low not in _FILLERS and not (len(token.low) == 1 and kind == "persoon"):
            return None
    return None


def _enumerates(tokens: list[Token], previous: Token) -> bool:
    return all(t.low in _FILLERS or len(t.low) == 1 for t in tokens[previous.at + 1 :])


def _amount_root(amount: Amount) -> str:
    return f"#{amount.kind[0] if amount.group == 'tijd' else ''}{amount.value}"


def _added(tokens: list[Token]) -> bool:
    """Whether "en" or "of" stands right before, with only articles and adjectives between."""
    for token in reversed(tokens[-3:]):
        if token.low in ("en", "of"):
            return True
        if token.low not in _ARTICLES and not _adjective(token.low):
            return False
    return False


def _adjective(word: str) -> bool:
    return len(word) > 4 and word.endswith(("e", "end", "ende", "ale", "se", "lijk", "isch", "matig"))


def _abbreviated(low: str, at: int) -> bool:
    """Whether a full stop belongs to an abbreviation or an initial."""
    return bool(
        re.search(r"(?:\b[a-z]|\b(?:nr|ca|bijv|incl|excl|mln|mld|art|blz|st|mw|dhr|drs|ir|dr|mr))$", low[:at])
    )
