"""The conditions on dossiers that the names and years of a question put, part by part, whatever words hold them together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.lookup.common import Desk, listed
from assistant.lookup.listing.canon import Canon
from assistant.lookup.listing.condition import LIGHT, MARK, ONLY, Clause, Condition, written_out
from assistant.lookup.listing.of_dossiers import COMMISSION, OFFICES
from assistant.lookup.listing.of_dossiers import read as of_dossier
from assistant.lookup.listing.terms import TERM_WORDS
from assistant.reading.denials import NOT
from assistant.words.dates import YEAR
from assistant.words.government import OF_STATE
from ingest.language import stem
from ingest.language import words as words_of

_YEAR = re.compile(YEAR)
# A dossier behind such a word is left out of the list.
BESIDE = re.compile(
    r"\b(?:behalve|naast|buiten|zonder|afgezien van|los van|nog meer|andere?|anders|overige|verder|ook nog|nog ergens"
    r"|(?:niet )?mee(?:gerekend|geteld)|uitgezonderd|daargelaten|(?:het|de) enige(?! (?:mede-?)?(?:opdrachtgever|trekker|kartrekker|gemeente|bestuurder|deelnemer|partij|wethouder|burgemeester)\b)|weg(?:laat|gelaten|denkt))\b"
)
# Where no other word says that it is the others that are asked for, such a word stands right before it.
_RIGHT_BEFORE = re.compile(
    r"\b(?:behalve|naast|buiten|zonder|dan|van|gerekend)(?: (?:de|het|van|aan|bij|dossier))* dos_"
)
_NOT_COUNTED = re.compile(
    r"\b(?:niet )?mee(?:gerekend|geteld)\b|\b(?:uitgezonderd|daargelaten)\b|\bals (?:je|we|u|men)\b(?=.*\bweg)|\bweg(?:laat|gelaten|denkt)\b"
)
JOINTS = frozenset("en maar terwijl die dat waar waaraan waarin waarbij waarvan zonder behalve naast".split())
_LINKS = frozenset("van voor bij onder met in aan op uit de het door meer".split())
_APART = frozenset("dan behalve naast buiten zonder".split())
_SURE = 0.7  # of the model of a municipality's words
# Words that put a condition of time, which may not be passed over.
_OF_TIME = frozenset(
    "eindigen eindigt einde eind eindjaar einddatum eindpunt stoppen stopt aflopen afloopt afgelopen afgerond klaar gereed ophouden ophoudt looptijd doorlopend doorlopende duurt duren "
    "langer onbepaalde begonnen begint beginnen begon gestart start starten beginjaar startjaar sinds vanaf cyclisch cyclische periode termijn jaar jaren".split()
)
_COMMISSION = "opdracht"  # what a denial is about that is about who commissions
_ORDER = re.compile(r"(?:mede-?)?opdracht|opgedragen")


@dataclass(frozen=True, slots=True)
class Read:
    """What a question puts: its conditions, and the dossiers that it names to leave out."""

    conditions: tuple[Condition, ...]
    beside: tuple[str, ...] = ()


def read(text: str, canon: Canon, desk: Desk) -> Read | None:
    """What a question in marks puts; None where a part of it is not understood."""
    conditions: list[Condition] = []
    beside: list[str] = []
    left_out = BESIDE.search(text) is not None
    for part in written_out(_parts(_NOT_COUNTED.sub(" ", text))):
        for kind in {w[:3] for w in part if MARK.fullmatch(w)}:
            marks = [w for w in part if w.startswith(f"{kind}_")]
            if len(marks) > 1 or kind not in ("per", "gem", "the", "dos", "doc"):
                return None
            if kind == "dos":
                if not left_out:
                    return None
                beside += canon.names[marks[0]].items
            elif kind != "doc":
                out = (
                    _denied(part) == marks[0]
                    or _stays_out(part, marks[0], desk)
                    or _set_apart(part, marks[0])
                )
                denied = ("niet",) if out else ()
                made = of_dossier(Clause((*_before(part, marks[0]), marks[0], *denied), canon), desk)
                if made is None:
                    return None
                conditions.append(made)
        for reader in (_of_time, _of_commission):
            found, made = reader(part, canon, desk)
            if found and made is None:
                return None
            if made is not None:
                conditions.append(made)
    of_names = any(kind in text for kind in ("per_", "the_", "gem_"))
    if beside and not of_names and not _RIGHT_BEFORE.search(text):
        return None  # "Loopt dos_0 na 2030 verder?"
    return Read(tuple(conditions), tuple(beside))


def _parts(text: str) -> Iterator[list[str]]:
    """The question in parts that each name something, cut where a word joins two of them."""
    parts: list[list[str]] = [[]]
    for word in re.findall(r"[,;:]|[\w'/-]+", text):
        if word in ",;:" or word in JOINTS:
            parts.append([])
        if word not in ",;:":
            parts[-1].append(word)
    held: list[str] = []
    out: list[list[str]] = []
    for part in parts:
        if any(MARK.fullmatch(w) or _YEAR.fullmatch(w) for w in part) or not out:
            held = [*held, *part]
            if any(MARK.fullmatch(w) or _YEAR.fullmatch(w) for w in held):
                out.append(held)
                held = []
        else:
            out[-1] = [*out[-1], *part]
    yield from out or [held]


def _before(part: Sequence[str], mark: str) -> tuple[str, ...]:
    """The words before a municipality that make it where somebody is from."""
    at = part.index(mark)
    office = [w for w in part[max(0, at - 3) : at] if w.rstrip("s") in OFFICES]
    return (office[0], "van") if office and mark.startswith("gem") else ()


def _denied(part: Sequence[str]) -> str:
    """Which of the marks or years of a part a denial in it is about: the one right behind it, or else the municipality, the year, the
    theme and the person in this order."""
    at = next((k for k, w in enumerate(part) if w in NOT and w not in ("behalve",)), None)
    if at is None or any(w == "dan" for w in part[at : at + 3]):
        return ""
    years = [w for w in part if _YEAR.fullmatch(w)]
    if (
        part[max(0, at - 1)] == "nog"
        or part[at + 1 : at + 2] in (["meer"], ["langer"])
        or {*part[at + 1 : at + 2]} & _OF_TIME
    ):
        return years[0] if years else "time"
    for word in part[at + 1 :]:
        if MARK.fullmatch(word) or _YEAR.fullmatch(word):
            return word
        if word not in _LINKS:
            break
    marks = [w for w in part if MARK.fullmatch(w)]
    towns = [w for w in marks if w.startswith("gem")]
    return next(iter([*towns, *years, *(m for m in marks if m.startswith("the")), *marks]), "")


def _set_apart(part: Sequence[str], mark: str) -> bool:
    """Whether a theme or person is what is left out: "nog meer dan the_0"."""
    before = [w for w in part[: part.index(mark)] if w not in _LINKS]
    return mark[:3] in ("the", "per") and before[-1:] != [] and before[-1] in _APART and not _denied(part)


def _stays_out(part: Sequence[str], mark: str, desk: Desk) -> bool:
    """Whether a part says without a denial that a municipality does not take part ("slaat gem_0 over")."""
    model = desk.field_models.get("g")
    if model is None or not mark.startswith("gem") or any(w in NOT for w in part):
        return False
    label, share = model.likely(
        ["@g" if w == mark else w for w in part if w == mark or not MARK.fullmatch(w)]
    )
    return label == "dossiers_niet" and share >= _SURE


def _of_time(part: Sequence[str], canon: Canon, desk: Desk) -> tuple[bool, Condition | None]:
    """Whether a part speaks of time, and the condition that it then puts."""
    dated = any(_YEAR.fullmatch(w) for w in part)
    if not dated and not any(w in _OF_TIME for w in part):
        return False, None
    said = _denied(part)
    words = [
        w
        for w in part
        if not MARK.fullmatch(w)
        and (w in TERM_WORDS or w in LIGHT or _YEAR.fullmatch(w) or (w in NOT and not MARK.fullmatch(said)))
    ]
    return True, of_dossier(Clause(tuple(words), canon), desk)


def _of_commission(part: Sequence[str], canon: Canon, desk: Desk) -> tuple[bool, Condition | None]:
    """Whether a part speaks of who commissions, and the condition that it then puts."""
    if not any(_ORDER.match(w) for w in part):
        return False, None
    parties, denied = desk.once(parties_called), _denied(part) in ("", _COMMISSION)
    said = [w.replace("mede-opdracht", "medeopdracht") for w in part if not MARK.fullmatch(w)]
    words = [
        w
        for w in said
        if w in COMMISSION or w in LIGHT or (w in NOT and denied) or w in ONLY or stem(w) in parties
    ]
    return True, of_dossier(Clause(tuple(words), canon), desk)


def parties_called(desk: Desk) -> frozenset[str]:
    """The stems of what those are called who commission dossiers."""
    names = [str(o["naam"]) for r in desk.records("dossier") for o in listed(r.data["opdrachtgevers"])]
    return frozenset(stem(w) for name in names for w in words_of(name)) | {stem(w) for w in OF_STATE}
