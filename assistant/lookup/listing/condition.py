"""A condition that a list puts to a record, and what reading one clause of a question needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.lookup.listing.amounts import Amount
from assistant.lookup.listing.canon import Canon, Names
from assistant.reading.denials import NOT, STAYS_OUT, says_keeps_out
from ingest.language import compiled
from ingest.model import Record, Span

MARK = re.compile(r"(?:gem|per|dos|the|doc|org|num)_\d+")
ONLY = frozenset("alleen enkel uitsluitend slechts louter".split())
_DENIED = frozenset(("niet", "geen", "nooit", "zonder"))
# Words that join and hold up a clause and ask nothing of their own.
LIGHT = frozenset(
    "de het een er zijn is was waren wordt worden werd werden zijnde die dat deze dit waar waaraan waarbij waarin waarvan waarvoor waarmee waaronder waaruit waarover "
    "ook wel al nog van voor in met aan bij door om te tot op over onder uit als of en maar dan toch juist zelf zich zij ze hun men "
    "hebben heeft had hadden lopen loopt liep liepen gelden geldt vallen valt gaan gaat staan staat stond tellen telt horen hoort doen doet kennen kent blijven blijft "
    "zitten zit kunnen kan moeten moet raken raakt allemaal momenteel nu dus eigenlijk regio regionaal regionale bepaald bepaalde echt gewoon volgens meegerekend hele erbij ergens "
    "mede via precies daarvan hiervan eens dossier dossiers gemeente gemeenten".split()
)


@dataclass(frozen=True, slots=True)
class Condition:
    """`holds` tells whether a record meets it, `known` whether the register says anything of it, `said` puts it into words behind the noun
    and `unsaid` its opposite; `spans` gives where it stands and `shown` what a record has that shows it. `silence` says of `{}` that the register does not say it; `lead` begins a list by
    this condition alone, with `{}` for how many there are. `field`: of which a record has one value, so that two conditions on it are met
    by no record at once, and asked together either will do."""

    holds: Callable[[Record], bool]
    said: str
    unsaid: str
    spans: Callable[[Record], list[Span]]
    known: Callable[[Record], bool] = lambda _: True
    shown: Callable[[Record], str] = lambda _: ""
    silence: str = ""
    lead: str = ""
    unlead: str = ""
    field: str = ""

    def opposite(self) -> Condition:
        """What is so where this is known and not so."""
        holds, known = self.holds, self.known
        return replace(
            self,
            holds=lambda r: known(r) and not holds(r),
            said=self.unsaid,
            unsaid=self.said,
            lead=self.unlead,
            unlead=self.lead,
            field="",
        )

    def meets(self, record: Record) -> bool:
        """Whether a record is known to meet it."""
        return self.known(record) and self.holds(record)


def either(conditions: Sequence[Condition]) -> list[Condition]:
    """The conditions with those on one field that has a single value as one, which each of these meets."""
    out: list[Condition] = []
    for condition in conditions:
        same = next((c for c in out if c.field and c.field == condition.field), None)
        if same is None:
            out.append(condition)
        else:
            out[out.index(same)] = _joined(same, condition)
    return out


def _joined(one: Condition, other: Condition) -> Condition:
    return replace(
        one,
        holds=lambda r: one.holds(r) or other.holds(r),
        said=f"{one.said} of {other.said}",
        unsaid=f"{one.unsaid} en {other.unsaid}",
        lead="",
        unlead="",
    )


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a question after its noun, as words and marks."""

    words: tuple[str, ...]
    canon: Canon

    @property
    def text(self) -> str:
        return " ".join(self.words)

    def has(self, pattern: str) -> bool:
        """Whether the clause has a (folded) pattern of whole words."""
        return compiled(rf"\b(?:{pattern})\b").search(self.text) is not None

    def names(self, kind: str) -> Names | None:
        """The names of a kind in it; none where it has none, or more rows of them than one."""
        marks = [w for w in self.words if w.startswith(f"{kind}_")]
        return self.canon.names.get(marks[0]) if len(marks) == 1 else None

    def amount(self) -> Amount | None:
        """The one amount in it."""
        marks = [w for w in self.words if w.startswith("num_")]
        return self.canon.amounts.get(marks[0]) if len(marks) == 1 else None

    @property
    def partly(self) -> bool:
        """Whether it says that something is so for a part only."""
        return self.has(r"een (?:onder)?deel|deels|gedeeltelijk|grotendeels")

    @property
    def negated(self) -> bool:
        """Whether it says that something is not so; two denials undo each other."""
        plain = sum(w in NOT and w != "noch" for w in self.words)
        neither = "noch" in self.words and not _DENIED & set(self.words)  # "niet A, noch B" denies once
        denials = plain + neither + bool(STAYS_OUT.search(self.text))
        return denials % 2 == 1

    def denies(self, names: Names) -> bool:
        """Whether it denies of names what it says of them: "ontbreekt noch bij ..." denies that they are left out."""
        return not says_keeps_out(self.words) if names.how == "noch" else self.negated

    def knows(self, *further: Collection[str], marks: str = "") -> bool:
        """Whether every word of it is one that joins, a denial, one of `further`, or a mark of the kinds that `marks` tells."""
        kinds = tuple(f"{k}_" for k in marks.split())
        return all(
            w.startswith(kinds)
            if MARK.fullmatch(w)
            else w in LIGHT or w in NOT or any(w in f for f in further)
            for w in self.words
        )


def written_out(said: Iterable[list[str]]) -> list[list[str]]:
    """Clauses of which one only says of another name that it is so, or not, of the same keeping out: "waar is Lagewaard afwezig en Veenburg
    niet?" denies of Veenburg that it is absent."""
    out: list[list[str]] = []
    for words in said:
        before = out[-1] if out else []
        alone = all(MARK.fullmatch(w) or w in LIGHT or w == "niet" for w in words) and "ook" not in words
        if before and alone and says_keeps_out(before) and ("niet" in words) != ("niet" in before):
            words = [w for w in words if w != "niet"] if "niet" in words else [*words, "niet"]
        out.append(words)
    return out
