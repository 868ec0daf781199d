"""To what a figure belongs that somebody has seen somewhere: the action, the dossier, the lobby goal or the municipality that it is told
of ("bij welke actie hoort dat bedrag van 4.000 euro?", "welke gemeente zit op 41,2 procent?").

Every word that is said beside the figure must stand with it: half of what is remembered may be of another figure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Sentence, cite, say
from assistant.evidence.sums import amount
from assistant.lookup.asked.action_names import by_number
from assistant.lookup.asked.record_sentences import sentences_of
from assistant.lookup.common import Desk, found, listed, sources_of, span_of, within
from assistant.lookup.tables.written_cells import number
from assistant.reading.asking import ASKING
from assistant.reading.field_words import word_set
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record, Span

MOST = 3  # places of one figure that are told of
_FIGURE = re.compile(
    r"(?<![\w.,-])(?:€ ?)?(?P<figure>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\w-]|[.,]\d)"
)
_KINDS = (
    ("actie", re.compile(r"\bwelke? (?:\w+ )?(?:actie|actiepunt|taak|klus)\b")),
    ("dossier", re.compile(r"\bwelke? (?:\w+ )?(?:dossier|dossierkaart|kaart|onderwerp|programma)\b")),
    ("lobbydoel", re.compile(r"\bwelke? (?:\w+ )?lobby\w+\b")),
    ("gemeente", re.compile(r"\bwelke? (?:\w+ )?(?:regio)?gemeente\b")),
    (
        "",
        re.compile(
            r"\bwelke? (?:\w*thema|hoofdstuk|paragraaf|onderdeel|document|stuk|agenda|nota|\w*kader|\w*afspraken|rapport\w*|tekst)\b|\bwaar (?:\w+ ){0,4}?(?:slaat|sloeg|hoort|hoorde|gaat|ging|stond|las|zag|kom|kwam|betrekking)\b"
        ),
    ),
)
_SIGNS = (re.compile(r"€|\beuro\b"), re.compile(r"%|\bprocent\b"))
_NO_KIND = "none"
_COMPARED = re.compile(
    r"\b(?:meer|minder|hoger|lager|groter|kleiner|boven|onder de|onder het|minstens|minimaal|maximaal|hoogstens|tussen|samen|verschil|opgeteld|wanneer|wie|hoeveel|waarom|hoe)\b|\bdan\b(?=.*\d)"
)
# "Ik weet niet meer van wie dat was": of the figure it says nothing.
_FORGOTTEN = re.compile(
    r"\b(?:maar |en |ik )*(?:weet|wist|herinner) (?:ik |me )*(?:alleen )?niet meer (?:van wie|van wat|waar\w*|(?:van|bij|uit|in) welke? \w+)(?: (?:dat|het|die|is|was|kwam|stond))*"
)
_NUMBERED = re.compile(
    r"\b(?:actie|thema|punt|nummer|paragraaf|hoofdstuk|pagina|bladzijde|artikel)(?: nummer)? \d"
)
_SAID = word_set(
    "genoteerd noteerde opgeschreven overgenomen onthouden was krijgt krijgen kreeg jaarlijks per jaar vanaf lees getal cijfer bedrag aantal percentage bedragen hoort horen hoorde staat stond staan noemt noemde genoemd noemen tegen tegenkomen kom kwam gaat ging slaat sloeg op over bij "
    "past passen vermeld vermeldt vermeldde spreekt sprake kost kostte heeft had zit zat komt uit uitgetrokken begroot budget gereserveerd nodig ergens zag gezien lees las "
    "ook alweer weer voorbij langs terug terugvinden actie actiepunt taak klus dossier dossierkaart kaart onderwerp programma gemeente regiogemeente document documenten "
    "rapport rapportage agenda stukken stuk uitvoeringsagenda procent euro wordt werd voor bestemd bedoeld waar precies exact zo'n zon mensen daarvoor erbij"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Tell what a figure belongs to; None where no such thing is asked, or where no place has all that is said."""
    flat = _FORGOTTEN.sub(" ", fold(question.text))
    if question.leaning or _COMPARED.search(flat) or _NUMBERED.search(flat) or question.named("gemeente"):
        return None
    kind = next((k for k, asked in _KINDS if asked.search(flat)), _NO_KIND)
    said = [m for m in _FIGURE.finditer(flat) if _counts(m, flat)]
    if kind == _NO_KIND or len(said) != 1:
        return None
    figure = amount(said[0]["figure"])
    beside = {stem(w) for w in words(_FIGURE.sub(" ", flat)) if w not in ASKING and w not in _SAID}
    beside = {s for s in beside if not s.startswith("lobby")}
    if figure is None:
        return None
    if kind == "gemeente":
        return _of_towns(question, desk, figure, beside)
    made = _of_records(question, desk, kind, figure, beside) if kind else None
    return made or (_anywhere(question, desk, figure, beside) if kind in ("", "lobbydoel") else None)


def _anywhere(question: Question, desk: Desk, figure: float, beside: set[str]) -> Draft | None:
    """The sentences with the figure, each with the heading that it stands under."""
    told: dict[str, tuple[Span, str]] = {}
    named = {n.id for n in question.named("document")} or set(question.documents)
    for passage in desk.library.passages:
        for part in passage.parts if not named or passage.document in named else ():
            for span in desk.sentences(part):
                text = " ".join(desk.library.quote(span).split())
                figures = [amount(m["figure"]) for m in _FIGURE.finditer(fold(text))]
                if (
                    figure in figures
                    and _in_its_unit(question, text)
                    and beside <= desk.stems_of(text, *passage.path)
                ):
                    told.setdefault(text, (span, passage.path[-1] if passage.path else ""))
    if not told or len(told) > MOST:
        return None
    made: list[Sentence] = []
    for text, (span, over) in told.items():
        title = desk.library.documents[span.document].title
        under = f', onder "{" ".join(over.split())}"' if over else ""
        made.append(say(f"{title}{under}: {text.rstrip(' .')} ", cite(span), ".", checked=False))
    return found([], *made, why="waar een getal staat")


def _counts(match: re.Match[str], flat: str) -> bool:
    """Whether digits are a figure, and not a year, a day or a number of a list."""
    year = re.fullmatch(r"(?:19|20)\d\d", match["figure"]) is not None
    after = flat[match.end() :].split()
    dated = bool(after) and re.match(
        r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
        after[0],
    )
    return not dated and not (
        year and not flat[match.start() :].startswith("€") and (not after or len(after[0]) < 4)
    )


def _of_towns(question: Question, desk: Desk, figure: float, beside: set[str]) -> Draft | None:
    """The municipalities of which a cell has the figure."""
    cells = [
        r
        for r in within(question, desk.records("cijfer"))
        if r.data["gemeente"] and number(r) == figure and _says(desk, r, beside)
    ]
    if not cells or len(cells) > MOST or (question.years and not _in_years(question, cells)):
        return None
    made: list[Sentence] = []
    for cell in cells:
        row = " ".join(str(cell.data["rij"] or cell.data["tabel"] or "").split())
        period = f", {cell.data['periode']}" if cell.data["periode"] else ""
        made.append(
            say(
                f"{cell.data['gemeente']}: {cell.data['waarde']} ({row}{period}) ",
                cite(span_of(cell.data["bron"])),
                ".",
                checked=False,
            )
        )
    return found(cells, *made, why="gemeente bij een getal")


def _in_years(question: Question, cells: Sequence[Record]) -> bool:
    return all(any(str(y) in str(c.data["periode"] or "") for y in question.years) for c in cells)


def _says(desk: Desk, cell: Record, beside: set[str]) -> bool:
    heads = [
        cell.data["tabel"],
        cell.data["rij"],
        *listed(cell.data["kolom"]),
        cell.data["eenheid"],
        cell.data["periode"],
    ]
    return beside <= desk.stems_of(*(str(h) for h in heads if h))


def _of_records(question: Question, desk: Desk, kind: str, figure: float, beside: set[str]) -> Draft | None:
    """The records of a kind of which a sentence has the figure with all that is said beside it."""
    told: list[tuple[Record, Span]] = []
    for record in within(question, desk.records(kind)):
        place = next(
            (s for s in sentences_of(desk, record) if _holds(question, desk, record, s, figure, beside)), None
        )
        if place is not None:
            told.append((record, place))
    if not told or len(told) > MOST:
        return None
    made = [
        say(
            _called(desk, record),
            cite(_named_at(record)),
            f": {' '.join(desk.library.quote(span).split()).rstrip(' .')} ",
            cite(span),
            ".",
            checked=False,
        )
        for record, span in told
    ]
    return found([r for r, _ in told], *made, why="waar een getal bij hoort")


def _in_its_unit(question: Question, text: str) -> bool:
    """Whether a text has the sign of what is counted: money or a share."""
    flat = fold(question.text)
    return all(sign.search(fold(text)) for sign in _SIGNS if sign.search(flat))


def _holds(
    question: Question, desk: Desk, record: Record, span: Span, figure: float, beside: set[str]
) -> bool:
    text = desk.library.quote(span)
    if not any(amount(m["figure"]) == figure for m in _FIGURE.finditer(fold(text))):
        return False
    if not _in_its_unit(question, text):
        return False
    own = (record.data.get("naam"), record.data.get("titel"), record.data.get("thema"))
    return beside <= desk.stems_of(text, *(str(name) for name in own if name))


def _named_at(record: Record) -> Span:
    sources = sources_of(record)
    return next(
        (sources[n] for n in ("naam", "titel", "thema", "tekst") if n in sources),
        next(iter(sources.values())),
    )


def _called(desk: Desk, record: Record) -> str:
    """How an answer speaks of a record."""
    if record.kind == "dossier":
        return f"Dat staat bij het dossier {record.data['naam']} "
    if record.kind == "actie":
        name = " ".join(str(record.data["titel"] or "").split())
        title = desk.library.documents[record.document].title
        return f"Dat staat bij {by_number(record)}{f' ({name})' if name else ''} van {title} "
    return f"Dat staat onder het lobbythema {record.data['thema']} "
