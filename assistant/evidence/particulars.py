"""Whether a text can speak of what a question names: the places, persons and parties that it writes as names, and its years."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.nearness import MOSTLY, SAYS, Nearness, says_the_figure
from assistant.evidence.retrieve import Hit, Stems
from assistant.reading.background import names_of_asker
from assistant.reading.moments import after_year, is_after
from assistant.reading.question import FORM_WORDS, Group, Question, years_in
from assistant.words.spelling import NAMELIKE, rarity
from ingest.language import fold, stem, term_stems, words
from ingest.library import Library
from ingest.model import Document


class Particulars:
    """Holds texts against the names and years of questions, for one library."""

    def __init__(self, library: Library, stems: Stems, nearness: Nearness) -> None:
        self._library = library
        self._stems = stems
        self._nearness = nearness
        self._speakers = {d.id: _speaker(d) for d in library.documents.values()}
        self._written = _written_as_names(library)

    def right_years(self, question: Question, text: str, hit: Hit) -> bool:
        """Whether a text can speak of the years that are asked: one that names other years only does not."""
        asked = question.once("years", lambda: self._asked_years(question))
        if not asked:
            return True
        if self._nearness.here(question, hit) and self._tells_its_own(question, text):
            return True  # the years are those of the turn before
        if self._nearness.near(question, hit) and says_the_figure(question, text):
            return True
        said = spanned(text)
        after = after_year(question)
        if after is not None and said:
            return is_after(after, said, text)
        if not said:  # its passage tells the year, or its document by its title or dates
            document = self._library.documents[hit.passage.document]
            around = spanned(" ".join([hit.passage.text, *hit.passage.path, document.title]))
            return bool(asked & (around | _years_of(document)))
        return bool(asked & said)

    def _tells_its_own(self, question: Question, text: str) -> bool:
        """Whether a text says most of what a follow-up says itself, where that names no year and asks no figure or date."""
        if (
            not question.follow_up
            or question.intent.form in ("aantal", "wanneer")
            or years_in(question.asked)
        ):
            return False
        own = question.groups[: len(question.groups) - question.inherited]
        whole = sum(g.weight for g in own)
        stems = term_stems(text, self._library.compounds)
        return whole >= SAYS and sum(g.weight * g.match(stems) for g in own) >= MOSTLY * whole

    def _asked_years(self, question: Question) -> set[int]:
        """The years of a question, without those that only say which document is meant."""
        asked = set(question.years)
        if asked and (question.named("document") or question.intent.compare):
            documents = self._library.documents.values()
            asked -= {int(d.date[:4]) for d in documents if d.date and d.date[:4].isdigit()}
        return asked

    def ours(self, question: Question, document: str, text: str) -> frozenset[str]:
        """The stems of the municipality that is asked about and that speaks in a document, where its text calls it "onze stad"."""
        asked = _towns(question) & self._speakers[document]
        return asked if asked and _OURS.search(text) else frozenset()

    def has_names(self, question: Question, stems: frozenset[str], hit: Hit, row: bool = False) -> bool:
        """What the question writes as a name must be there: in the unit, its headings or passage, or as the document's own
        publisher or title. A question about a place that a text does not name is not answered by it."""
        asked = question.once("names", lambda: _asked_names(question, self._written))
        if not asked:
            return True
        sought = question.once("stems of names", lambda: _stems_of(asked))
        own = (sought & stems) | (sought & self._speakers[hit.passage.document])
        # one row of a table is not about the names in the others
        near = (
            own if row else own | (sought & self._stems.passages[self._library.index.place(hit.passage.id)])
        )
        if question.intent.form == "aantal" and not self._nearness.here(question, hit):
            # a figure is that of the place beside it, not of one that its page names too
            towns = _towns(question)
            if any(g.head in towns and not g.match(own) for g in asked):
                return False
        return not any(group.match(near) < 0.5 for group in asked)


def _stems_of(groups: Sequence[Group]) -> frozenset[str]:
    """Every stem that may stand for one of some words."""
    return frozenset(s for g in groups for needed, _ in g.alternatives for s in needed)


def _towns(question: Question) -> frozenset[str]:
    """The stems of the municipalities that a question names."""
    return question.once("towns", lambda: frozenset(s for n in question.named("gemeente") for s in n.stems))


def _speaker(document: Document) -> frozenset[str]:
    """The stems of what a document is and of who speaks in it; one of many publishers is not the speaker."""
    publisher = document.publisher if "," not in document.publisher else ""
    return term_stems(f"{document.title} {publisher} {document.kind}")


_OURS = re.compile(r"\b(?:onze|deze) (?:stad|gemeente)\b", re.I)
_WHOLE_COUNTRY = frozenset("nederland nederlandse nederlands".split())  # what every document is of


def _written_as_names(library: Library) -> frozenset[str]:
    """The folded words that the documents never write without a capital, within a sentence too, and that no Dutch word is
    made of: names, also where a question has no capitals."""
    usual: set[str] = set()
    capital: set[str] = set()
    for passage in library.passages:
        usual.update(fold(w) for w in re.findall(r"(?<![\w-])[a-zà-ÿ][^\W\d_]+", passage.text))
        capital.update(
            fold(w) for w in re.findall(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][a-zà-ÿ]{3,}(?![\w-])", passage.text)
        )
    return frozenset(w for w in capital - usual if rarity(w) > NAMELIKE and not library.compounds.parts(w))


def _asked_names(question: Question, written: frozenset[str]) -> list[Group]:
    """The words that the question writes as names (or the documents do: `written`) and that the answer must hold."""
    said = {s for n in question.named("document") for s in n.stems}
    aside_ = re.findall(
        r"\b(?:naast|behalve|buiten|anders dan|los van)\s+(?:de|het)?\s*(\w+)", fold(question.text)
    )
    said |= {stem(w) for w in aside_}
    towns = _towns(question)
    of_asker = names_of_asker(question.text)
    out: list[Group] = []
    for group in question.groups:
        head = group.head
        if group.shown in of_asker | _WHOLE_COUNTRY or head in said or head in FORM_WORDS:
            continue
        if head not in towns:
            if not (group.proper or group.shown in written) or _is_spelled_out(group):
                continue
            if group.shown.endswith(("sche", "ese")):
                continue  # "Europese" tells where something is from
        if question.leaning and not any(w == group.shown for w in words(question.asked)):
            continue
        out.append(group)
    return out


def _is_spelled_out(group: Group) -> bool:
    """Whether a name is an abbreviation that is spelled out: a notion that a text can speak of in other words."""
    return any(len(stems) > 1 and "".join(s[0] for s in stems) == group.shown for stems in group.own)


_SPAN = re.compile(
    r"(?<!\d)((?:19|20)\d{2})\s?(?:-|–|/|t/m|tot en met|tot|en)\s?((?:19|20)\d{2})(?!\d)", re.I
)


def spanned(text: str) -> set[int]:
    """The years that a text names, with those between the ends of a span ("2027-2030", "tussen 1980 en 1995")."""
    said = set(years_in(text))
    for match in _SPAN.finditer(text):
        low, high = int(match.group(1)), int(match.group(2))
        said.update(range(low, high + 1) if high - low <= 40 else ())
    return said


def _years_of(document: Document) -> set[int]:
    """The years that a document is of: from its date to the end of its time."""
    ends = [int(d[:4]) for d in (document.date, document.valid_until) if d and d[:4].isdigit()]
    return set(range(min(ends), max(ends) + 1)) if ends else set()
