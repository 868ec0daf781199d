"""What a question adds to what a cell counts: to whom, with what, above which bound. A cell that says nothing of that counts something
else, one that counts it together with other things tells only of all of them, and a forecast does not tell what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.draft import Sentence, aside
from assistant.lookup.asked.units import has_unit
from assistant.lookup.common import Desk, listed, span_of
from assistant.lookup.tables.written_cells import in_table
from assistant.reading.moments import after_year
from assistant.reading.nouns import PARTICIPLE
from assistant.reading.question import Group, Question, years_in
from assistant.words.numerals import spelled
from ingest.language import fold, words
from ingest.model import Record

_HELD = 0.5  # how well the heads of a cell must have what a question adds
_WEIGHS = 0.15  # of a word that narrows what is counted
_NARROWS = re.compile(
    r"\b(?P<by>aan|met|boven|zonder|uit|per) (?:(?:de|het|een|die|deze|hun|haar|zijn|onze|alle|hoge|lage) )?(?P<what>[\w-]+(?: (?!in\b|op\b|van\b|voor\b|en\b|tot\b|per\b|er\b)[\w-]+)?)"
)
_TIME = re.compile(
    r"(?:jaar|jaren|maand|maanden|week|weken|kwartaal|dag|dagen|uur|gemeente|gemeenten|regiogemeente|periode|stad|dorp|plaats|hoofd|saldo|elkaar|hoeveel|welk\w*|wat|wie)\b"
)
_UNDER = re.compile(r"\b(?:tot|maximaal|hoogstens|t/m|ten hoogste|onder|beneden)\b")
_LISTED = re.compile(
    r"(?: [\w-]+)?(?:,| of| en) (?:(?:de|het|een) )?[\w-]+"
)  # "uit opvang, jeugdzorg of detentie"
_PART = re.compile(r"\s*,\s*|\s+(?:en|of)\s+|\s*/\s*")
_FORESEEN = re.compile(r"\b\w*(?:prognose|prognoses|prognosticeerd\w*|verwacht\w*|raming\w*|geraamd\w*)\b")
_BY_NOW = re.compile(
    r"\b(?:vorig(?:e)?|afgelopen|laatste) (?:jaar|jaren|periode|kwartaal)\b"
    r"|\b(?:is|zijn|werd|werden) (?:er )?(?:[\w'-]+ ){0,6}(?:echt|werkelijk|daadwerkelijk|feitelijk|al)\b(?=[^?]*\b(?:ge|toege|onderge)\w+[td]?\b)"
    r"|\b(?:ging|gingen|kreeg|kregen|kwam|kwamen)\b"
)


def says_nothing_of(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a question narrows what is counted by something that neither the heads of a cell nor its sentence say."""
    text = _said(desk, record)
    return any(_is_unsaid(question.groups, desk, by, what, text) for by, what in _narrowing(question, record))


def is_of_another_year(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a sentence with a figure names years, and none that a question asks."""
    if in_table(record.data) or not question.years or after_year(question) is not None:
        return False
    told = years_in(desk.library.quote(span_of(record.data["bron"])))
    return bool(told) and not any(min(told) <= year <= max(told) for year in question.years)


def is_beyond(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a question asks what is beyond the bound that a cell counts up to, has another number of something than that, or asks
    what went to those of whom the cell says nothing: no text tells that either with the same figure."""
    text = fold(_said(desk, record))
    numbers = [int(w) for w in words(text) if w.isdigit() and len(w) < 4]
    for by, what in _narrowing(question, record):
        number = spelled(what[0])
        if by == "met" and number is not None and numbers and number not in numbers:
            return True
        if by == "aan" and _is_unsaid(question.groups, desk, by, what, text):
            return True
        if by == "boven" and _UNDER.search(text) and not re.search(r"\bboven\b", text):
            return True
    return False


def _narrowing(question: Question, record: Record) -> list[tuple[str, list[str]]]:
    """What a question adds to what it counts, each with the word that adds it."""
    if has_unit(record.data, "uur") or has_unit(record.data, "euro"):
        return []
    own = {w for n in question.names for w in words(n.shown)}
    flat = fold(question.text)
    found = []
    for match in _NARROWS.finditer(flat):
        what = words(match["what"])
        told = what[:2] if what[0].endswith("e") else what[:1]  # the noun, with an adjective before it
        said = [w for k, w in enumerate(told) if w not in own and not (k and PARTICIPLE.match(w))]
        if said and not _LISTED.match(flat[match.end() :]) and not _TIME.match(match["what"]):
            found.append((match["by"], said))
    return found


def _is_unsaid(groups: Sequence[Group], desk: Desk, by: str, what: Sequence[str], text: str) -> bool:
    if by == "per":
        return not re.search(rf"\bper {re.escape(what[0])}", fold(text))
    stems = desk.stems_of(text)
    narrowing = [g for g in groups if g.weight >= _WEIGHS and set(words(g.shown)) & set(what)]
    return any(not _holds(g, stems) for g in narrowing)


def _holds(group: Group, stems: frozenset[str]) -> bool:
    """Whether heads have a word, or a single one that may stand for it: words of several may stand apart there."""
    if group.names(stems):
        return True
    return any(len(needed) == 1 and needed[0] in stems and v >= _HELD for needed, v in group.alternatives)


def _said(desk: Desk, record: Record) -> str:
    data = record.data
    heads = [data["rij"], data["tabel"], data["eenheid"], data["gemeente"], *listed(data["kolom"])]
    heads += [*listed(data.get("rij_pad"))]
    if not in_table(data):
        heads.append(desk.library.quote(span_of(data["bron"])))
    return " ".join(str(h) for h in heads if h)


def only_together(question: Question, desk: Desk, record: Record) -> Sentence | None:
    """That there is only a figure of several things together, where a question names but some of those over its column."""
    heads = [str(h) for h in listed(record.data["kolom"])] if in_table(record.data) else []
    for head in heads:
        parts = [p for p in _PART.split(head.strip(" *")) if p]
        if len(parts) < 2:
            continue
        if len(words(parts[-1])) > 1 and all(len(words(p)) == 1 for p in parts[:-1]):
            parts[-1] = words(parts[-1])[
                0
            ]  # "zware, matige of lichte klachten": each is told by its first word
        named = [p for p in parts if _names(question, desk, p, Group.names)]
        named = named or [p for p in parts if _names(question, desk, p, _stands_for)]
        if len(named) == 1:
            return aside(
                f'Er is alleen een cijfer voor "{head.strip(" *")}" samen, niet voor een deel daarvan apart.'
            )
    return None


def _names(question: Question, desk: Desk, part: str, test: Callable[[Group, frozenset[str]], bool]) -> bool:
    if part.startswith("-"):
        return any(w.endswith(fold(part[1:])) for w in words(question.text))
    stems = desk.stems_of(part)
    return any(g.weight >= _WEIGHS and test(g, stems) for g in question.groups)


def _stands_for(group: Group, stems: frozenset[str]) -> bool:
    return group.match(stems) >= _HELD


def only_foreseen(question: Question, desk: Desk, record: Record) -> Sentence | None:
    """That a figure is a forecast, where is asked what came of it."""
    if not _BY_NOW.search(fold(question.text)):
        return None
    if not _FORESEEN.search(fold(_said(desk, record))):
        return None
    return aside("Dit is een prognose; hoeveel het er werkelijk waren, staat niet in de documenten.")
