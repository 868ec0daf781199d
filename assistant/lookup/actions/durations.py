"""How long something takes: the length of a dossier's looptijd or an action's planning, and which takes longest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.draft import Draft, Piece, aside, cite, joined, say
from assistant.lookup.actions import actions
from assistant.lookup.asked.action_names import by_number, entitled, numbers_named, upper
from assistant.lookup.asked.named import read
from assistant.lookup.common import Desk, capital, count_others, found, span_of
from assistant.reading.comparison import COMPARING, MORE, points_to
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record, Span
from ingest.months import MONTHS

_SIDE = rf"(?:(?:(?P<m{{0}}>{'|'.join(MONTHS)})\s+)?(?P<y{{0}}>(?:19|20)\d{{{{2}}}})|q(?P<q{{0}}>[1-4])(?:\s+(?:van\s+)?(?P<qy{{0}}>(?:19|20)\d{{{{2}}}}))?)"
_STRETCH = re.compile(
    rf"(?<![\w]){_SIDE.format(1)}\s*(?P<join>-|t/m|tot en met|tot)\s*{_SIDE.format(2)}(?!\w)"
)
_QUARTER = re.compile(r"(?<!\w)q([1-4])\s+(?:van\s+)?((?:19|20)\d{2})(?!\w)")
_LENGTH = re.compile(
    r"\b(hoe ?lang|hoeveel (jaar|jaren|maanden|kwartalen|weken))\b.*\b(duurt|duren|duurde|geduurd|loopt|lopen|liep|gelopen|looptijd|doorlooptijd|beslaat|bestrijkt|omvat|bezig|uitgetrokken|in beslag|gepland)\b"
    r"|\b(lengte|duur) van\b|\b(?:duur|(?:door)?looptijd)\b.* in (?:hele )?(?:jaren|jaar|maanden)\W*$|\bdoorlooptijd\b"
    r"|\b(?:hoe ?lang|hoeveel (?:jaar|jaren|maanden|tijd))\b.*\b(?:nog\b.*\b(?:te gaan|over|resteert|resteren)|al onderweg)\b"
)
_LONGEST = re.compile(r"\b(langste?|kortste?)\b")
_LASTING = re.compile(r"\b(looptijd|doorlooptijd|duurt|duren|loopt|lopen|planning)\b")
_ONE_OR_OTHER = re.compile(
    r"^(?!.*\b(?:dossiers?|acties?|allemaal)\b).*\b(?:de|het|die) [\w-]+(?: [\w-]+){0,4}? of \w"
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time in months since the year 0, the end not counted; `grain`: jaar, maand or kwartaal."""

    begin: int
    end: int
    grain: str
    whole_years: bool = False
    said: str = ""  # as it is written

    @property
    def months(self) -> int:
        return self.end - self.begin

    @property
    def years(self) -> tuple[int, int]:
        """The years that it is written with, the first and the last."""
        last = self.end if self.grain == "jaar" and not self.whole_years else self.end - 1
        return self.begin // 12, last // 12

    def is_written_as(self, other: Stretch) -> bool:
        """Whether it is what another tells, which may leave out the months and quarters."""
        if other.grain == "jaar":
            return other.begin % 12 == 0 and self.years == other.years
        return (self.begin, self.end) == (other.begin, other.end)

    def shown(self, short: bool = False) -> str:
        """ "36 maanden (3 jaar)", "4 kwartalen (12 maanden)", "18 jaar (19 als ...)"; `short` without what is in brackets."""
        return self._shown().split(" (")[0] if short else self._shown()

    def _shown(self) -> str:
        if self.grain == "kwartaal":
            n = self.months // 3
            return f"{n} kwarta{'al' if n == 1 else 'len'} ({self.months} maanden)"
        if self.grain == "jaar":
            n = self.months // 12
            return (
                f"{n} jaar"
                if self.whole_years
                else f"{n} jaar ({n + 1} als begin- en eindjaar allebei meetellen)"
            )
        years, left = divmod(self.months, 12)
        told = f"{years} jaar" if not left else f"{years} jaar en {left} maand{'en' if left > 1 else ''}"
        return f"{self.months} maanden ({told})" if years else f"{self.months} maanden"


def stretches_of(text: str) -> list[Stretch]:
    """The stretches that a text names by their begin and end."""
    flat = " ".join(fold(text).split())
    parts: list[Stretch] = []
    for match in _STRETCH.finditer(flat):
        first, last = _side(match, 1), _side(match, 2)
        if last is None or (first is None and not match["q1"]):
            continue
        end, grain, size = last
        if first is None:  # "Q2 - Q3 2025"
            first = (end // 12 * 12 + 3 * (int(match["q1"]) - 1), "kwartaal", 3)
        inclusive = grain != "jaar" or match["join"] in ("t/m", "tot en met")
        stop = end + (size if inclusive else 0)
        if stop > first[0]:
            said = re.sub(r"\bq(?=\d)", "Q", match.group())
            parts.append(Stretch(first[0], stop, grain, inclusive, said))
    return parts


def stretch_of(text: str) -> Stretch | None:
    """The whole stretch that a text names, from its first begin to its last end; None where begin or end is open."""
    parts = stretches_of(text)
    if not parts:
        flat = " ".join(fold(text).split())
        quarters = [(int(y) * 12 + 3 * (int(q) - 1)) for q, y in _QUARTER.findall(flat)]
        if len(quarters) == 1:
            return Stretch(quarters[0], quarters[0] + 3, "kwartaal", True)
        return None
    return Stretch(
        min(p.begin for p in parts),
        max(p.end for p in parts),
        parts[0].grain,
        all(p.whole_years for p in parts),
    )


def _side(match: re.Match[str], k: int) -> tuple[int, str, int] | None:
    """The first month, grain and length in months of one side of a stretch."""
    if match[f"y{k}"]:
        month = match[f"m{k}"]
        at = int(match[f"y{k}"]) * 12
        return (at + MONTHS.index(month), "maand", 1) if month else (at, "jaar", 12)
    if match[f"q{k}"] and match[f"qy{k}"]:
        return int(match[f"qy{k}"]) * 12 + 3 * (int(match[f"q{k}"]) - 1), "kwartaal", 3
    return None


def extreme(records: Sequence[Record], flat: str) -> Draft | None:
    """Which of some dossiers lasts, ends or began longest, last or first; None for a folded question that asks no such thing."""
    if _ENDING.search(flat) and (way := points_to(flat)):
        return _first_to_end(records, way) or _terms(records)
    if _BEGINNING.search(flat) and (_NEWEST.search(flat) is None) != (_OLDEST.search(flat) is None):
        return _first_begun(records, _NEWEST.search(flat) is not None) or _terms(records)
    if not _LONGEST.search(flat) or not _LASTING.search(flat):
        return None
    return _ranked(records, "dossier", flat, 1) or _terms(records)


def _terms(records: Sequence[Record]) -> Draft | None:
    """The terms of dossiers that cannot be held against each other."""
    told = [(r, *_looptijd(r)) for r in records]
    rows: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']}: {' '.join(text.split())} ", cite(span)) for r, text, span in told if span
    ]
    if not rows:
        return None
    lead = "Dat is niet te zeggen: er staan te weinig jaren bij. De looptijden zijn: "
    return found(records, say(lead, *joined(rows, "; "), ".", checked=False), why="looptijden")


_PART_OF_ONE = re.compile(r"\bwelke? (?:onder)?de(?:el|len) (?:van|binnen|in) (?:het|de|dit|dat)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer how long a dossier or an action takes, or which takes longest; None for another question."""
    flat = fold(question.text)
    if question.named("dossier") and _PART_OF_ONE.search(flat):
        return None  # of the parts of one dossier, not of all dossiers
    if (last := _by_end(question, desk, flat) or _by_begin(question, desk, flat)) is not None:
        return last
    if _LONGEST.search(flat) and _LASTING.search(flat):
        if _ONE_OR_OTHER.search(flat):
            return None  # of those two, not of all
        kind = "actie" if re.search(r"\bacties?\b", flat) else "dossier"
        records = desk.scope(kind, question)
        if kind == "actie" and len(numbers := numbers_named(flat)) > 1:
            records = [r for r in records if str(r.data["nummer"]) in numbers]
        return _ranked(records, kind, flat)
    if not _LENGTH.search(flat):
        return None
    if re.search(r"\bacties?\b", flat):
        return _of_action(question, desk)
    record = _dossier(question, desk, flat)
    if record is None:
        return _of_action(question, desk, named=False)
    text, span = _looptijd(record)
    made = stretch_of(text)
    if (
        span is None
        or made is None
        or re.search(r"[a-z]{3,}[^;:]*:\s*(19|20)\d{2}.*:\s*(19|20)\d{2}", fold(text))
    ):
        return None
    shown = " ".join(text.split())
    if _STILL.search(flat):
        return _still(record, shown, span, question.years)
    if _SO_FAR.search(flat) and not question.years:
        return _so_far(record, made, shown, span)
    lasts = say(f"{record.data['naam']} duurt {made.shown()}: {shown} ", cite(span), ".", checked=False)
    return found([record], lasts, why="duur")


_STILL = re.compile(r"\bnog\b")
_SO_FAR = re.compile(r"\b(?:al|inmiddels|reeds|tot nu toe|ondertussen)\b")


def _so_far(record: Record, made: Stretch, text: str, span: Span) -> Draft:
    """How long a dossier runs by now."""
    now = date.today()
    told = [say(f"De looptijd van {record.data['naam']} is: {text} ", cite(span), ".")]
    this_month = now.year * 12 + now.month - 1
    if (month_over(record) or this_month + 1) <= this_month:
        told.append(aside(f"Dat is al voorbij: het is nu {now.year}."))
    elif made.grain == "jaar":
        told.append(aside(f"Gerekend tot {now.year} is dat {now.year - made.begin // 12} jaar."))
    else:
        told.append(aside(f"Gerekend tot nu is dat {this_month - made.begin} maanden."))
    return found([record], *told, why="duur")


def _still(record: Record, text: str, span: Span, years: tuple[int, ...]) -> Draft:
    """How long a dossier still runs, counted from the one year that is named before its end, or from today's."""
    now, term = date.today().year, record.data["looptijd"]
    end = term.get("tot") if isinstance(term, dict) else None
    if len(years) == 1 and isinstance(end, int) and years[0] < end:
        now = years[0]
    left = end - now if isinstance(end, int) else None
    told = [say(f"De looptijd van {record.data['naam']} is: {text} ", cite(span), ".")]
    if left is not None and left >= 0:
        told.append(aside(f"Gerekend vanaf {now} is dat nog {left} jaar." if left else "Dat is dit jaar."))
    elif left is not None:
        told.append(aside(f"Dat is al voorbij: het is nu {now}."))
    return found([record], *told, why="duur")


_ENDING = re.compile(
    r"\b(?:door|doorloopt|doorlopen|eindig\w*|eind(?:jaar|datum)|stop\w*|afgelopen|afloopt|loopt\b.*\baf|klaar|afgerond|voorbij|toekomst)\b"
)
_IS_OVER = re.compile(
    r"\b(?:is|zijn|werd|werden)\b.*\b(?:afgelopen|gestopt|beeindigd|geeindigd|afgerond)\b|\b(?:liep|liepen)\b.*\baf\b|\b(?:eindigde|eindigden|stopte|stopten)\b"
)
_ALL_WORDS = frozenset(
    "dossier dossiers loopt lopen doorloopt doorlopen door eindigt eindigen eindjaar einddatum stopt stoppen afgelopen afloopt af klaar afgerond voorbij toekomst jaar datum "
    "gaat ver verste".split()
)


_BEGINNING = re.compile(
    r"\b(?:begonnen|begint|begon|gestart|startte|start|van start|oudste|jongste|nieuwste)\b"
)
_OLDEST, _NEWEST = (
    re.compile(r"\b(?:eerste?|oudste|vroegste?)\b"),
    re.compile(r"\b(?:laatste?|jongste|nieuwste)\b"),
)
_OF_BEGIN = frozenset(
    "dossier dossiers begonnen begint begon gestart startte start van gegaan ging oudste jongste nieuwste eerste eerst laatste laatst vroegst vroegste".split()
)


def _by_begin(question: Question, desk: Desk, flat: str) -> Draft | None:
    """The dossier that began first or last of all; None for another question, or where one is named."""
    last = _NEWEST.search(flat) is not None
    if (
        not re.search(r"\bdossiers?\b", flat)
        or not _BEGINNING.search(flat)
        or last == bool(_OLDEST.search(flat))
    ):
        return None
    if question.names or question.years or read(question, desk).further(_OF_BEGIN):
        return None
    return _first_begun(desk.scope("dossier", question), last)


def _first_begun(records: Sequence[Record], last: bool) -> Draft | None:
    """The one of some dossiers that began first, or last; None where fewer than two have a begin."""
    begun: list[tuple[int, Record, str, Span]] = []
    for record in records:
        text, span = _looptijd(record)
        term = record.data["looptijd"]
        if span is not None and isinstance(term, dict) and isinstance(term.get("van"), int):
            made = stretch_of(text)
            month = made.begin if made is not None and made.grain == "maand" else 12 * term["van"]
            begun.append((month, record, " ".join(text.split()), span))
    if len(begun) < 2:
        return None
    best = (max if last else min)(b[0] // 12 for b in begun)
    first = [b for b in begun if b[0] // 12 == best]
    rows: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ({text}) ", cite(span)) for _, r, text, span in first
    ]
    verb = "is" if len(first) == 1 else "zijn"
    made_ = [
        say(*joined(rows), f" {verb} het {'laatst' if last else 'eerst'} begonnen, in {best}.", checked=False)
    ]
    unsaid = len(records) - len(begun)
    if unsaid:
        made_.append(aside(f"Bij {count_others(unsaid, 'dossier')} staat geen beginjaar."))
    return found([b[1] for b in begun], *made_, why="dossier dat het eerst of laatst begon")


def _by_end(question: Question, desk: Desk, flat: str) -> Draft | None:
    """The dossier whose term ends last or first of all; None for another question, or where one is named."""
    pointed = points_to(question.unnamed)
    if not pointed or not re.search(r"\bdossiers?\b", flat) or not _ENDING.search(flat):
        return None
    beside = read(question, desk)
    if question.names or question.years or beside.further(COMPARING, _ALL_WORDS):
        return None
    return _first_to_end(desk.scope("dossier", question), pointed, _IS_OVER.search(flat) is not None)


def _first_to_end(records: Sequence[Record], pointed: str, gone: bool = False) -> Draft | None:
    """The one of some dossiers whose term ends last, or first (of those that are `gone`); None where fewer than two have an end."""
    ends: list[tuple[int, Record, str, Span]] = []
    for record in records:
        text, span = _looptijd(record)
        term = record.data["looptijd"]
        if span is not None and isinstance(term, dict) and isinstance(term.get("tot"), int):
            ends.append((_end_of(text, term["tot"]), record, " ".join(text.split()), span))
    if gone:
        today = date.today().year * 12 + date.today().month - 1
        ends = [e for e in ends if e[0] <= today]
    if len(ends) < 2 - gone:
        return None
    ends.sort(key=lambda e: -e[0] if pointed == MORE else e[0])
    first = [e for e in ends if e[0] == ends[0][0]]
    rows: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ({text}) ", cite(span)) for _, r, text, span in first
    ]
    one = len(first) == 1
    verb = ("loopt" if one else "lopen") if pointed == MORE else ("is" if one else "zijn")
    said = "het langst door" if pointed == MORE else "het eerst afgelopen"
    if gone and pointed == MORE:
        verb, said = ("is" if one else "zijn"), "het laatst afgelopen"
    made = [say(*joined(rows), f" {verb} {said}.", checked=False)]
    rest = ends[len(first) : len(first) + 2]
    if rest:
        after: list[tuple[Piece, ...]] = [
            (f"{r.data['naam']} ({text}) ", cite(span)) for _, r, text, span in rest
        ]
        made.append(
            say("Daarna ", "volgt " if len(rest) == 1 else "volgen ", *joined(after), ".", checked=False)
        )
    return found([e[1] for e in ends], *made, why="dossier dat het eerst of laatst afloopt")


def _end_of(text: str, year: int) -> int:
    """When a term ends, in months; a year without a month at its end."""
    made = stretch_of(text)
    return made.end if made is not None and made.grain == "maand" else 12 * year + 12


def month_over(record: Record) -> int | None:
    """The first month after a dossier's term, counted from the year 0; None where it has no end."""
    term = record.data["looptijd"]
    last = term.get("tot") if isinstance(term, dict) else None
    return _end_of(_looptijd(record)[0], last) if isinstance(last, int) else None


def _of_action(question: Question, desk: Desk, named: bool = True) -> Draft | None:
    draft = actions.look_up(question, desk) if named else actions.by_title(question, desk)
    if draft is None or draft.outcome != "beantwoord" or len(draft.records) != 1:
        return draft if draft is not None and draft.outcome == "onduidelijk" else None
    record = draft.records[0]
    text, span = _planning(record)
    title = f" ({record.data['titel']})" if record.data["titel"] else ""
    planned = (
        say(f"De planning is {' '.join(text.split())} ", cite(span), ".", checked=False) if span else None
    )
    if (stated := _lasts(record)) is not None:
        own, place = stated
        told = say(f"{upper(by_number(record))}{title}: {own.rstrip('.')} ", cite(place), ".", checked=False)
        return found([record], told, *([planned] if planned else ()), why="duur die er staat")
    made = stretch_of(text)
    if span is None or made is None:
        return None
    return found(
        [record],
        say(
            f"{upper(by_number(record))}{title} duurt {made.shown()}: {' '.join(text.split())} ",
            cite(span),
            ".",
            checked=False,
        ),
        why="duur",
    )


# "De proef duurt achttien maanden": what an action says of itself, which its planning does not tell
_LASTS = re.compile(r"\bdu(?:urt|ren)\b[^.]*\b(?:jaar|jaren|maand(?:en)?|we(?:ek|ken)|dagen)\b")


def _lasts(record: Record) -> tuple[str, Span] | None:
    """The sentence in which an action's own text says how long it takes."""
    text, span = _text(record, "tekst")
    for sentence in re.split(r"(?<=[.!?])\s+", " ".join(text.split())):
        if span is not None and _LASTS.search(fold(sentence)):
            return sentence, span
    return None


def _dossier(question: Question, desk: Desk, flat: str) -> Record | None:
    records = [
        r for r in desk.records("dossier") if not question.documents or r.document in question.documents
    ]
    named = {n.id for n in question.named("dossier")}
    inside = [r for r in records if re.search(rf"(?<!\w){re.escape(fold(str(r.data['naam'])))}(?!\w)", flat)]
    if inside:
        return max(inside, key=lambda r: len(str(r.data["naam"])))
    chosen = [r for r in records if r.data["id"] in named or r.id in named]
    return chosen[0] if len(chosen) == 1 else None


def _looptijd(record: Record) -> tuple[str, Span | None]:
    return _text(record, "looptijd")


def _planning(record: Record) -> tuple[str, Span | None]:
    return _text(record, "planning")


def _text(record: Record, name: str) -> tuple[str, Span | None]:
    value, sources = record.data.get(name), record.data.get("bronnen")
    text = str(value.get("tekst") or "") if isinstance(value, dict) else str(value or "")
    if not text or not isinstance(sources, dict) or name not in sources:
        return "", None
    return text, span_of(sources[name])


def _ranked(records: Sequence[Record], kind: str, flat: str, least: int = 2) -> Draft | None:
    """The dossiers or actions with the longest or shortest time, longest first, and how many have no end; None where fewer than
    `least` have both."""
    timed: list[tuple[Stretch, str, Span, Record]] = []
    for record in records:
        text, span = _text(record, "looptijd" if kind == "dossier" else "planning")
        made = stretch_of(text)
        if made is not None and span is not None:
            timed.append((made, " ".join(text.split()), span, record))
    if len(timed) < least:
        return None
    short = bool(re.search(r"\bkort", flat))
    timed.sort(key=lambda t: t[0].months if short else -t[0].months)
    first = [t for t in timed if t[0].months == timed[0][0].months]
    rest = timed[len(first) : len(first) + 2]

    def name(record: Record) -> str:
        return str(record.data["naam"]) if kind == "dossier" else entitled(record)

    lead: list[tuple[Piece, ...]] = [(f"{name(r)} ({text}) ", cite(span)) for _, text, span, r in first[:6]]
    verb = "loopt" if len(first) == 1 else "lopen"
    lead[0] = (capital(str(lead[0][0])), *lead[0][1:])
    sentences = [
        say(
            *joined(lead),
            f" {verb} het {'kortst' if short else 'langst'}: {first[0][0].shown()}.",
            checked=False,
        )
    ]
    if rest:
        parts: list[tuple[Piece, ...]] = [
            (f"{name(r)} ({made.shown(short=True)}) ", cite(span)) for made, _, span, r in rest
        ]
        sentences.append(
            say("Daarna ", "volgt " if len(parts) == 1 else "volgen ", *joined(parts), ".", checked=False)
        )
    open_ended = len(records) - len(timed)
    if open_ended:
        sentences.append(
            aside(
                f"Bij {count_others(open_ended, kind)} staat geen begin of geen einde, zodat de lengte niet vaststaat."
            )
        )
    return found([t[3] for t in timed], *sentences, why="langste of kortste duur")
