"""A question over a whole register with the names in it put as marks, so that a small grammar can read what is asked of them:
"welke dossiers gelden wel voor Lagewaard maar niet voor Veenburg" becomes "welke dossiers gelden wel voor gem_0 maar niet voor gem_1".

Names in a row ("zowel A als B", "A, B en C", "A noch B") are one mark. What kind a mark is of tells its first three letters: gem (municipality),
per (person), dos (dossier), the (theme), doc (document), org (who has hours in actions), num (so many of something).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from assistant.lookup.common import Desk, listed
from assistant.lookup.listing.amounts import NUMBER, Amount, amount_of
from assistant.lookup.listing.parties import parties
from assistant.reading.question import Question
from assistant.words.lexicon import GENERIC
from assistant.words.spelling import Speller
from ingest.language import fold, stem, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS, surname

_ONE = re.compile(r"\b(?=\w*[éÉ])[eéEÉ]{2}n\b")  # written with accents it is a number
_TITLES = r"(?:mevrouw|meneer|mevr|mw|dhr|de heer|heer)\.?"
_ROLE = rf"(?:(?:{'|'.join(map(re.escape, FUNCTIONS))})s?)"
_SHORT, _OFTEN = (
    4,
    50,
)  # letters of a town's word that is too short to repair; how usual a word of conditions counts
_BEFORE = r"(?:aan|op|over|voor|bij|met|onder|van|door|uit|in|tot)"
_LAST = r"geen van (?:beiden?|allen|hen)|allebei|alle (?:twee|drie)|beiden?|samen|tegelijk"


@dataclass(frozen=True, slots=True)
class Names:
    """Names in a row. `how`: en (all of them), of (one of them at least) or noch (none of them)."""

    items: tuple[str, ...]
    how: str = "en"


@dataclass(slots=True)
class Canon:
    """The text with marks, and what the marks stand for. Names of persons and dossiers are the keys of their records."""

    text: str
    names: dict[str, Names] = field(default_factory=dict)
    amounts: dict[str, Amount] = field(default_factory=dict)

    def mark(self, kind: str, value: str | Amount) -> str:
        """A new mark of a kind that stands for a name or an amount."""
        made = f"{kind}_{len(self.names) + len(self.amounts)}"
        if isinstance(value, Amount):
            self.amounts[made] = value
        else:
            self.names[made] = Names((value,))
        return made


def canonical(question: Question, desk: Desk, vocabulary: frozenset[str]) -> Canon:
    """See the module. `vocabulary`: the words of conditions, as which a slip of the keyboard is read."""
    towns = _towns(desk)
    known = vocabulary | {w for t in towns for w in words(t) if len(w) > _SHORT}
    speller = _speller(known, frozenset(desk.lexicon.known))
    folded = fold(_ONE.sub("1", question.text))
    mended = re.sub(r"[a-z]{5,}", lambda m: _mended(speller, m.group(), known), folded)
    made = Canon(" ".join(mended.split()))
    of_actions = re.search(r"\bacti(?:e|es|epunten)\b", made.text) is not None
    _marked(made, "doc", [(n.id, _run(made.text, n.stems, first=True)) for n in question.named("document")])
    if of_actions:
        for party in sorted(parties(desk), key=len, reverse=True):
            _put(made, "org", party, rf"(?:de )?\b{re.escape(fold(party))}\b")
    else:
        _name_records(made, question, desk)
    for town in sorted(towns, key=len, reverse=True):
        _put(made, "gem", town, rf"(?:de )?(?:gemeente )?\b{re.escape(fold(town))}\b(?!-\w)")
    if not of_actions:
        for theme in sorted(_themes(desk), key=len, reverse=True):
            bare = re.escape(fold(theme))
            _put(
                made,
                "the",
                theme,
                rf"(?:(?<=onder )|(?<=binnen )|(?<=gebied van )|(?<=terrein van ))(?:het )?{bare}\b",
            )
    made.text = re.sub(r"(dos_\d+) (doet|trekt) of (?:juist )?(dos_\d+)", r"\1 of \3 \2", made.text)
    for kind in ("gem", "per", "dos", "the"):
        _in_rows(made, kind)
    return made


def _name_records(made: Canon, question: Question, desk: Desk) -> None:
    """Marks for the themes, dossiers and persons that are named."""
    for theme in sorted(_themes(desk), key=len, reverse=True):
        _put(made, "the", theme, rf"(?:de |het )?thema'?s? {re.escape(fold(theme))}\b")
    for record in desk.records("dossier"):
        name = re.escape(fold(str(record.data["naam"])))
        _put(made, "dos", record.id, rf"(?:(?:de|het) )?(?:dossier )?\b{name}\b")
    for record in desk.named("dossier", question):
        if not any(record.id in n.items for n in made.names.values()):
            own = [stem(w) for w in words(str(record.data["naam"]))]
            _marked(made, "dos", [(record.id, _run(made.text, own))])
    for record in desk.named("persoon", question):
        _put(made, "per", record.id, _person(record))


@lru_cache(maxsize=4)
def _speller(known: frozenset[str], right: frozenset[str]) -> Speller:
    return Speller(dict.fromkeys(known, _OFTEN), right)


def _mended(speller: Speller, word: str, known: frozenset[str]) -> str:
    meant = speller.repair(word)
    return meant if meant in known else word


def _themes(desk: Desk) -> list[str]:
    return list(dict.fromkeys(str(t) for r in desk.records("dossier") for t in listed(r.data.get("themas"))))


def _towns(desk: Desk) -> list[str]:
    return list(
        dict.fromkeys(str(i["naam"]) for r in desk.records("dossier") for i in listed(r.data["gemeenten"]))
    )


def _put(made: Canon, kind: str, value: str, pattern: str) -> None:
    while match := re.search(pattern, made.text):
        made.text = f"{made.text[: match.start()]}{made.mark(kind, value)}{made.text[match.end() :]}"


def _marked(made: Canon, kind: str, found: Iterable[tuple[str, str]]) -> None:
    for value, run in found:
        if run:
            made.text = made.text.replace(run, made.mark(kind, value), 1)


def _run(text: str, stems: Sequence[str], first: bool = False) -> str:
    """The longest run of words of a text that are all of a name; "" where none is. `first`: one with the name's first word, if there is."""
    own, runs = set(stems), [""]
    for word in re.findall(r"[\w'-]+|[^\w\s]", text):
        joined = f"{runs[-1]} {word}".strip()
        if stem(word) not in own:
            runs.append("")
        else:
            runs[-1] = joined if joined in text else word
    telling = [r for r in runs if any(len(w) > 3 and stem(w) not in GENERIC for w in r.split())]
    leading = [r for r in telling if first and stems and stems[0] in {stem(w) for w in r.split()}]
    return max(leading or telling, key=len, default="")


def _person(record: Record) -> str:
    """What a person may be called: the function, titles and given names before the surname."""
    last = re.escape(fold(surname(str(record.data["naam"]))))
    given = {
        w
        for n in listed(record.data.get("namen"))
        for w in fold(str(n)).removesuffix(fold(surname(str(record.data["naam"])))).split()
    }
    first = "|".join(re.escape(g) for g in sorted(given, key=len, reverse=True))
    return rf"(?:de )?\b(?:{_ROLE} )?(?:{_TITLES} )?(?:(?:{first or r'(?!)'}|\w\.) ?)*{last}\b"


def with_amounts(made: Canon, text: str) -> str:
    """A part of the text with marks for the amounts in it."""

    def marked(match: re.Match[str]) -> str:
        amount = amount_of(match)
        return made.mark("num", amount) if amount is not None else match.group()

    return NUMBER.sub(marked, text)


def _in_rows(made: Canon, kind: str) -> None:
    item = rf"{kind}_\d+"
    joint = (
        rf"(?:,| en ook| en| of juist| of| als ook| als| alsook| noch| &)(?: ook)?(?: {_BEFORE})? (?:juist )?"
    )
    row = re.compile(
        rf"(?:(?P<lead>zowel|noch|hetzij|minstens (?:een|1) van|een van|1 van) )?(?P<before>{_BEFORE} )?(?P<inner>zowel |noch )?(?P<first>{item})(?P<rest>(?:{joint}{item})*)(?: (?P<last>{_LAST})\b)?"
    )

    def joined(match: re.Match[str]) -> str:
        marks = re.findall(item, match.group())
        said = match.group().replace(",", " ").split()
        last = match.group("last") or ""
        how = (
            "noch"
            if "noch" in said or last.startswith("geen")
            else "of"
            if "of" in said or "van" in (match.group("lead") or "")
            else "en"
        )
        names = tuple(i for m in marks for i in made.names[m].items)
        made.names[marks[0]] = Names(names, how)
        return f"{match.group('before') or ''}{marks[0]}"

    made.text = row.sub(joined, made.text)
