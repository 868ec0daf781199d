"""The ways in which people call what a register names: with an article, by a part that is still unique, by an abbreviation,
by a surname alone, with a typing error."""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Sequence

from ingest.language import fold, words
from ingest.records.people import surname

_DE = ("ing", "tie", "gie", "sie", "heid", "teit", "deal", "agenda", "inkoop", "zorg", "agenda’s", "afspraken", "rapportage",
       "aanpak", "opgave", "kaart", "notitie", "nota", "visie", "dienst", "markt", "bouw", "hulp", "reis")  # fmt: skip
_HET = ("programma", "kader", "plan", "perspectief", "fonds", "domein", "project", "gebied", "beleid", "akkoord", "ment",
        "schap", "verkeer", "vervoer", "werk", "rapport", "overleg", "convenant", "pact", "huis", "rijk")  # fmt: skip
_SAYS_LITTLE = frozenset(
    "programma project dossier regionale regionaal provinciale provinciaal gemeentelijke gezamenlijke samenwerking aanpak plan visie "
    "agenda strategie beleid overleg thema en van voor de het in".split()
)


def with_article(name: str, else_: str = "het dossier ") -> str:
    """A name with "de" or "het" as its first noun of a known ending asks; with `else_` where none tells."""
    for word in words(name):
        if word.endswith(_HET):
            return f"het {name}"
        if word.endswith(_DE):
            return f"de {name}"
    return f"{else_}{name}"


def parts(name: str, others: Collection[str]) -> list[str]:
    """The runs of words of a name that still tell it from all other names: what an asker leaves off is at either end."""
    tokens = name.split()
    taken = [f" {' '.join(words(other))} " for other in others if other != name]
    out: list[str] = []
    for begin in range(len(tokens)):
        for end in range(begin + 1, len(tokens) + 1):
            run = tokens[begin:end]
            flat = " ".join(words(" ".join(run)))
            telling = [w for w in words(flat) if w not in _SAYS_LITTLE]
            whole_behind = end == len(tokens) or fold(tokens[end]) in ("en", "&", "/")
            if len(run) == len(tokens) or not whole_behind or fold(run[0]) in ("en", "van", "&"):
                continue
            if not telling or max(map(len, telling)) < 7 or any(f" {flat} " in other for other in taken):
                continue
            if not any(flat in other for other in taken):
                out.append(" ".join(run))
    return out


def persons(record: dict[str, object]) -> list[str]:
    """What a person is called: surname, function and surname, the names as written."""
    last = surname(str(record["naam"]))
    function = f"{record['functie']} {last}" if record["functie"] else f"{record['naam']}"
    given = record["namen"] if isinstance(record["namen"], list) else []
    return [*dict.fromkeys([last, function, *map(str, given)])]


def short_document(title: str, others: Sequence[str]) -> str:
    """As few words from the front of a title as tell it from the other titles."""
    tokens = [w for w in title.split() if not re.search(r"\d", w)]
    for size in range(1, len(tokens) + 1):
        front = " ".join(tokens[:size])
        last = re.split(r"[-\s]", front)[-1]
        if len(front) > 5 and len(last) > 3 and not any(fold(o).startswith(fold(front)) for o in others):
            return front[0].lower() + front[1:] if front[1:2].islower() else front
    return title


def misspelled(text: str, rng: random.Random) -> str:
    """One slip of the fingers in one long word: two letters changed about, one left out, one twice, or its neighbour's."""
    long = [m for m in re.finditer(r"[^\W\d_]{7,}", text) if m.group().isascii()]
    if not long:
        return text
    found = rng.choice(long)
    word = found.group()
    at = rng.randrange(1, len(word) - 2)
    made = rng.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + _BESIDE.get(word[at], word[at]) + word[at + 1 :],
        )
    )
    return text[: found.start()] + made + text[found.end() :]


_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {a: b for row in _ROWS for a, b in zip(row, row[1:] + row[-2], strict=True)}
