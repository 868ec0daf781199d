"""What an abbreviation or term means, as the documents themselves say it."""

from __future__ import annotations

import re

from assistant.draft import Draft, Sentence, cite, say
from assistant.evidence.slots import slot_of
from assistant.lookup.common import Desk, found, not_found, residue, sources_of, span_of
from assistant.reading.question import Question
from ingest.language import STOPWORDS, compiled, fold, sentences, words
from ingest.model import Record, Span

_OF_RECORDS = re.compile(
    r"\b(?:welke|hoeveel|alle) (?:\w+ )?(?:acties|dossiers|lobbydoelen|gemeenten|uren|uur)\b"
)  # what the term has or does
_FIELDS = frozenset(
    "trekkers opdrachtgevers looptijd gemeenten doelen actueel planning investering uren".split()
)
_NO_MEANING = ("wie", "waar", "wanneer", "waarom", "aantal")
_WHO_IS = re.compile(r"(?:en )?wie (?:is|zijn) (?:de |het )?[\w-]+\W*$")
_WHAT_IS = re.compile(r"(?:en )?(?:wat (?:is|zijn|houdt)|leg uit wat)\b(?! de betekenis)")
_LEAST, _TOLD = 25, 2  # characters of a sentence of a card, and how many are told
_OF_IT = re.compile(r"(?:en )?wat (?:is|zijn) (?:de|het|een) [\w-]+ (?:van|bij|in|voor|over) ")
_DOES = re.compile(r"(?:en )?wat doet\b")
_DOES_ALONE = r"(?:en )?wat doet (?:nou |nu |dan |eigenlijk )*(?:de |het |een )?{}(?: (?:nou|nu|dan|eigenlijk|precies|allemaal))*\W*$"
# Of a thing in other words than what it is ("wat kost ...", "wat is er afgesproken over ...") no meaning is asked.
_PLAINLY = re.compile(
    r"^(?:en )?(?:wat (?:(?:is|zijn|was|waren)(?! er\b)|doet|houdt|wordt(?: er)? bedoeld|bedoel(?:en|t) \w+)|what is|leg uit)\b"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer what a term means, or None where the question is about something else."""
    if question.number and (question.intent.kind == "actie" or "thema" in fold(question.text)):
        return None  # the action or the theme is asked, whatever else the question names
    if slot_of(question).person or slot_of(question).contact is not None:
        return None  # "wie is de directeur van X?" asks no meaning of X
    asked = question.intent.kind == "begrip"
    if not asked and (question.intent.status or _FIELDS & set(question.intent.asks)):
        return None
    if not asked and _OF_RECORDS.search(fold(question.text)):
        return None
    records = named_terms(question, desk)
    content = [w for w in words(question.text) if w not in STOPWORDS]
    plain = bool(_PLAINLY.match(fold(question.text))) or (
        len(content) <= 2 and question.intent.form in ("vrij", "wie", "janee")
    )
    if not records:
        return _unknown(question, desk) if asked else None
    record = records[0]
    term = str(record.data["term"])
    if not asked and _OF_IT.match(fold(question.text)) and not _OF_IT.match(fold(term)):
        return None  # "wat is de stand van X?"
    rest = residue(
        question,
        term,
        str(record.data["voluit"] or ""),
        "afkorting betekenis betekent bedoeld bedoelen voluit staat definitie begrip",
        *compiled(rf"\b{re.escape(term)}-[a-z]+").findall(question.text),
    )
    if not asked and not (plain and rest < 0.35):
        return None
    if not asked and question.intent.form == "janee" and rest > 0:
        return None  # "is de RES gelukt?" asks something of it
    if not asked and question.named("dossier") and not _is_short(term):
        return None
    if not asked and (
        (question.intent.form in _NO_MEANING and not _WHO_IS.match(fold(question.text)))
        or (_DOES.match(fold(question.text)) and not _tells_what_it_does(question, record))
    ):
        return None  # what it stands for tells neither who sits in it nor what it does
    made = [*meanings(record, desk), *_of_its_card(question, desk, record)]
    return found([record], *made, why="begrip", suggestions=(f"Waar komt {term} voor in de documenten?",))


def _of_its_card(question: Question, desk: Desk, record: Record) -> list[Sentence]:
    """For "wat is X?", of an abbreviation that stands for a dossier, what the card says that it is."""
    full = fold(str(record.data["voluit"] or ""))
    if not full or record.data.get("uitleg") or not _WHAT_IS.match(fold(question.text)):
        return []
    card = next((r for r in desk.records("dossier") if fold(str(r.data["naam"])) == full), None)
    source = sources_of(card).get("wat_is_het") if card is not None else None
    if source is None:
        return []
    told = [s for s in desk.sentences(source) if len(desk.library.quote(s)) >= _LEAST][:_TOLD]
    return [say(" ".join(desk.library.quote(s).split()).rstrip(". ") + " ", cite(s), ".") for s in told]


def _tells_what_it_does(question: Question, record: Record) -> bool:
    """Whether it is the term that is asked what it does, and the documents explain it."""
    alone = _DOES_ALONE.format(re.escape(fold(str(record.data["term"]))))
    return bool(record.data.get("uitleg")) and re.match(alone, fold(question.text)) is not None


def _is_short(term: str) -> bool:
    return len(term) <= 8 and sum(c.isupper() for c in term) >= 2


def named_terms(question: Question, desk: Desk) -> list[Record]:
    """The terms that stand in the question as whole words, longest first; all-capital ones that are Dutch words only so."""
    flat = fold(question.text)
    flat = f"{flat} {flat.replace(' is ', ' = ')}" if " = " not in flat else flat  # "instroom is uitstroom"
    out: list[tuple[int, Record]] = []
    for term, record in desk.lexicon.terms.items():
        if len(term) < 2 or term not in flat:
            continue
        shown = str(record.data["term"])
        tail = (
            "(?:-[a-z]+)?" if _is_short(shown) else ""
        )  # the "-aanvraag" that an abbreviation is the first part of
        if compiled(rf"(?<![\w-]){re.escape(term)}{tail}(?![\w-])").search(flat):
            if (term in STOPWORDS or (len(term) < 3 and not term.isdigit())) and shown not in question.text:
                continue
            out.append((len(term), record))
    out.sort(key=lambda item: (-int(_is_short(str(item[1].data["term"]))), -item[0]))
    return [record for _, record in out]


def meanings(record: Record, desk: Desk) -> list[Sentence]:
    """What the documents say of a term: spelled out, explained, or where it stands."""
    data = record.data
    term, full, gloss = str(data["term"]), data["voluit"], data.get("uitleg")
    made: list[Sentence] = []
    if full:
        made.append(say(f"{term} staat voor {full} ", cite(span_of(data["bron"])), "."))
    if gloss:
        quote = " ".join(str(gloss).split()).rstrip(".")
        source = data.get("bron_uitleg") or data["bron"]
        made.append(
            say(
                f"{quote[:1].upper()}{quote[1:]} " if full else f"{term}: {quote} ",
                cite(span_of(source)),
                ".",
            )
        )
    likely = data.get("vermoedelijk")
    if not made and isinstance(likely, dict):
        made.append(
            say(
                f"De documenten schrijven {term} nergens met zoveel woorden voluit. Wel staat er: {likely['tekst']} ",
                cite(span_of(likely["bron"])),
                ", met dezelfde beginletters.",
            )
        )
    if not made:
        places = data["vindplaatsen"]
        assert isinstance(places, list)
        spans = [p["bron"] if isinstance(p, dict) else p for p in places]
        if spans:
            best = min(spans, key=lambda s: abs((s.end - s.begin) - 120))
            quote = " ".join(_sentence(desk, best, term).split()).rstrip(".")
            made.append(
                say(
                    f'De documenten schrijven {term} nergens voluit. Het komt voor in: "{quote}" ',
                    cite(best),
                    ".",
                )
            )
    return made


def _sentence(desk: Desk, span: Span, term: str) -> str:
    text = desk.library.quote(span)
    if len(text) < 260:
        return text
    for begin, end in sentences(text):
        if term in text[begin:end]:
            return text[begin:end]
    return text[:260]


def _unknown(question: Question, desk: Desk) -> Draft | None:
    """The question asks for a meaning of something that looks like an abbreviation, and no document has it."""
    match = re.search(r"\b([A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9-]*)\b", question.text)
    if not match:
        return None
    term = match.group(1)
    if desk.library.index.frequency(fold(term)) or fold(term) in desk.lexicon.known:
        return None
    if any(fold(term) in fold(d.title) for d in desk.library.documents.values()):
        return None
    return not_found(f"{term} komt in de documenten niet voor.", why="onbekende afkorting")
