"""Which dossier or document is the oldest or the newest, and which document the longest: by the year in which a term begins, the date
that a document bears, and its pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import Desk, capital, count_word, found, plural, sources_of
from assistant.lookup.papers.library import title_in
from assistant.reading.question import Question
from assistant.words.dates import dutch_date
from ingest.language import fold
from ingest.model import Document, Record

_KIND = re.compile(r"dossiers?|(?:document|stuk|rapport)(?:en|ken)?")
# The ends of the two scales, as superlatives ("langste") or behind "meest" and "minst" ("meest omvangrijk").
_SCALES = tuple(
    (scale, re.compile(rf"(?:aller)?(?:{most})ste?"), re.compile(rf"(?:{plain})e?"))
    for scale, most, plain in (
        ("oud", "oud", "oud"),
        ("nieuw", "nieuw|jong|recent", "nieuw|recent"),
        ("lang", "lang|dik|omvangrijk", "dikk?|lange?|lijvig|omvangrijk"),
        ("kort", "kort|dun", "dunn?|kort"),
    )
)
_OTHER_END = {"oud": "nieuw", "nieuw": "oud", "lang": "kort", "kort": "lang"}
_MUCH, _LITTLE = re.compile(r"meeste?|grootste?|hoogste?"), re.compile(r"minste?|kleinste?|laagste?")
_PAGES = re.compile(r"bladzijden?|pagina['’]?s?|leeswerk")
# The other words that such a question is put with; with any other it asks something else.
_PUT_WITH = frozenset(
    "en nu dan eigenlijk welk welke wat is zijn heeft hebben telt tellen bevat bevatten kent geeft staat er hier in van de het een deze die dit alle alles allemaal uit "
    "qua naar aantal bibliotheek noem".split()
)
_BEHIND = 2  # that are told behind the first


def _first_asked(flat: str) -> tuple[str, str] | None:
    """What a folded question asks the first of, and on which scale it is: "welk stuk heeft de meeste bladzijden?" asks the document that is
    "lang"; None where it asks anything else."""
    kind = scale = ""
    much = little = pages = False
    for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)?", flat):
        if _KIND.fullmatch(word):
            kind = kind or ("dossier" if word.startswith("dossier") else "document")
        elif _PAGES.fullmatch(word):
            pages = True
        elif _MUCH.fullmatch(word):
            much = True
        elif _LITTLE.fullmatch(word):
            little = True
        else:
            of = next((n for n, most, plain in _SCALES if most.fullmatch(word) or plain.fullmatch(word)), "")
            if not of and word not in _PUT_WITH:
                return None
            much = much or any(most.fullmatch(word) for _, most, _ in _SCALES)
            scale = scale or of
    if not kind or not (much or little) or (kind == "dossier" and pages):
        return None
    scale = scale or ("lang" if kind == "document" else "")
    return (kind, _OTHER_END[scale] if little and not much else scale) if scale else None


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer which is the first by age or by pages; None for another question."""
    asked = None if question.follow_up else _first_asked(fold(question.text))
    if asked is None:
        return None
    kind, scale = asked
    if kind == "dossier":
        return None if scale in ("lang", "kort") else _dossiers(desk, scale == "oud")
    documents = desk.documents(question)
    if len(documents) < _BEHIND:
        return None
    if scale in ("lang", "kort"):
        return _pages(documents, desk, scale == "lang")
    return _dates(documents, desk, scale == "oud")


def _begin(record: Record) -> int | None:
    term = record.data["looptijd"]
    year = term.get("van") if isinstance(term, dict) else None
    return year if isinstance(year, int) else None


def _dossiers(desk: Desk, old: bool) -> Draft | None:
    dated = [(year, r) for r in desk.records("dossier") if (year := _begin(r)) is not None]
    if not dated:
        return None
    first = (min if old else max)(year for year, _ in dated)
    chosen = [r for year, r in dated if year == first]
    items: list[tuple[Piece, ...]] = [
        (f"{r.data['naam']} ({_term(r)}) ", cite(sources_of(r).get("looptijd") or sources_of(r)["naam"]))
        for r in chosen
    ]
    verb = plural(len(chosen), "is", "zijn")
    lead = f"Naar de looptijd {verb} dit het {'eerst' if old else 'laatst'} begonnen, in {first}: "
    made: list[Sentence] = [say(lead, *joined(items), ".", checked=False)]
    rest = len(desk.records("dossier")) - len(dated)
    if rest:
        made.append(
            aside(
                f"Bij {count_word(rest)} {plural(rest, 'ander dossier', 'andere dossiers')} staat geen beginjaar."
            )
        )
    return found(chosen, *made, why="eerst of laatst begonnen dossier")


def _term(record: Record) -> str:
    term = record.data["looptijd"]
    return " ".join(str(term.get("tekst") or "").split()) if isinstance(term, dict) else ""


def _row(rows: Sequence[tuple[str, Document]], desk: Desk) -> list[tuple[Piece, ...]]:
    out: list[tuple[Piece, ...]] = []
    for said, document in rows:
        title = title_in(document, desk)
        out.append((f"{document.title} ({said}) ", *((cite(title),) if title else ())))
    return out


def _pages(documents: Sequence[Document], desk: Desk, long: bool) -> Draft:
    rows = sorted(((desk.library.pages(d.id), d) for d in documents), key=lambda row: row[0], reverse=long)
    told = _row([(f"{n} bladzijden in de PDF", d) for n, d in rows[: 1 + _BEHIND]], desk)
    return found(
        [],
        say(
            f"Het {'langste' if long else 'kortste'} document is ",
            *told[0],
            ". Daarna: ",
            *joined(told[1:]),
            ".",
            checked=False,
        ),
        why="langste of kortste document",
    )


def _dates(documents: Sequence[Document], desk: Desk, old: bool) -> Draft | None:
    dated = sorted(
        ((d.date, d) for d in documents if d.date and "date" not in d.derived),
        key=lambda row: row[0] or "",
        reverse=not old,
    )
    if not dated:
        return None
    told = _row([(dutch_date(date or ""), d) for date, d in dated], desk)
    rest = len(documents) - len(dated)
    word = "oudste" if old else "nieuwste"
    made: list[Sentence] = [
        say(f"Van de documenten met een datum is dit het {word}: ", *told[0], ".", checked=False)
    ]
    if len(told) > 1:
        made.append(say("Daarna: ", *joined(told[1 : 1 + _BEHIND]), ".", checked=False))
    if rest:
        made.append(
            aside(
                f"{capital(count_word(rest))} {plural(rest, 'ander document heeft', 'andere documenten hebben')} geen datum."
            )
        )
    return found([], *made, why="oudste of nieuwste document")
