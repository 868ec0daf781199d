"""A list of the documents with all its items, where a question asks for one; and not where a sentence that names them in a row answers better."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.draft import Draft, Piece, aside, cite, say
from assistant.evidence.candidates import Candidate, closed
from assistant.evidence.grounds import Grounds
from assistant.evidence.retrieve import Hits, Stems
from assistant.evidence.slots import slot_of
from assistant.quoting.blocks import opening
from assistant.quoting.broad import subject_of
from assistant.quoting.choice import LIST_ROOM, names_them, one_of
from assistant.quoting.enumerations import LEAST, Enumeration, Enumerations, Fit
from assistant.quoting.kind_said import kind_unsaid
from assistant.quoting.sureness import NEAREST
from assistant.reading.members import count_asked, nouns_asked, parties_asked, things
from assistant.reading.question import Question
from ingest.library import Library
from ingest.model import Span

ROWS, CLEARLY = 3, 0.1  # sentences that may beat a list, by so much more of the question


class Lists:
    """Finds and tells the lists of one library."""

    def __init__(self, library: Library, stems: Stems, grounds: Grounds) -> None:
        self._library = library
        self._enumerations = Enumerations(library, stems)
        self._grounds = grounds

    def listed(self, question: Question, hits: Hits) -> Draft | None:
        """A whole enumeration for a question that asks for one."""
        form = question.intent.form
        if form in ("aantal", "wanneer", "waarom", "janee") or not (
            form == "lijst" or question.intent.everything
        ):
            return None
        found = self._enumerations.best(question, question.documents)
        if found is None:
            return None
        entry = found.enumeration
        if not all(g.names(entry.line | entry.heads | entry.inside) for g in subject_of(question)):
            return None  # a list of something else has a word that only stands for it
        if self._told_in_a_row(question, hits, found):
            return None
        if slot_of(question).firm and not nouns_asked(question.text) & found.enumeration.line:
            return None
        if parties_asked(question.text) and 2 * sum(map(self._grounds.parties.opens, entry.texts)) < len(
            entry.texts
        ):
            return None
        if not any(self._grounds.fitting.fills(question, text) for text in entry.texts):
            return None
        return self.told(question, entry, hits, f"opsomming {found.score:.2f}")

    def told(self, question: Question, entry: Enumeration, hits: Hits, why: str) -> Draft:
        """A list with all its items, below the line that opens it."""
        pieces: list[Piece] = [f"{entry.lead.rstrip(' .:')}: " if entry.lead else ""]
        for k, spans in enumerate(self._within_room(entry), 1):
            text = self._library.line(spans)
            pieces += [f"({k}) {closed(text)} ", cite(*spans), "." if k == len(entry.items) else "; "]
        told = " ".join((entry.lead, *entry.texts))
        doubt = (
            (aside(NEAREST),)
            if kind_unsaid(question, [(told, entry.line | entry.heads | entry.inside)])
            else ()
        )
        return Draft(
            "beantwoord",
            "passages",
            (*doubt, say(*pieces, checked=False)),
            passages=(entry.passage, *(h.passage for h in hits.kept[:5] if h.passage.id != entry.passage.id))[
                :5
            ],
            why=why,
        )

    def around(self, question: Question, best: Candidate, ranked: Sequence[Candidate]) -> Enumeration | None:
        """The list that the best statement is an item of or opens, where a whole list is asked."""
        if question.intent.form != "lijst" and not question.intent.everything:
            return None
        if question.intent.form not in ("lijst", "wat", "vrij", "waar") or question.intent.compare:
            return None
        entry = self._enumerations.around(best.unit.spans[0], best.text)
        if entry is None or best.text.endswith(":"):
            return entry
        siblings = [
            c for c in ranked if c.place == best.place and any(c.unit.spans[0] in i for i in entry.items)
        ]
        if len(siblings) > 1 and one_of(question, best, siblings):
            return None
        inside = [c for c in ranked if c.place == best.place and c.fits and _is_inside(c, entry)]
        return None if names_them(question, best, inside) else entry

    def _told_in_a_row(self, question: Question, hits: Hits, found: Fit) -> bool:
        """Whether a sentence that names several things in a row answers better than a list: it holds clearly more of the
        question than the list does (or than its line, where the list is not sure), or it is the best of all and says what the members are, which that line does not."""
        ranked = self._grounds.ranked(question, hits)[:ROWS]
        rows = [c for c in ranked if c.fits and things(c.text) > 2]
        count = count_asked(question.text)
        rows = [c for c in rows if things(c.text) == count] or rows
        if not rows:
            return False
        best = rows[0]
        if best is ranked[0] and nouns_asked(question.text) & best.stems - found.enumeration.line:
            return True
        least = found.held if found.score >= LEAST else found.opened
        return best.unit.kind == "sentence" and best.own >= least + CLEARLY

    def _within_room(self, entry: Enumeration) -> list[tuple[Span, ...]]:
        """The items of a list: whole, or of the long ones the first sentence where the whole would run over. Never fewer."""
        if sum(map(len, entry.texts)) <= LIST_ROOM:
            return list(entry.items)
        fair = LIST_ROOM // len(entry.items)
        return [
            spans if len(text) <= fair else opening(self._library, spans)
            for text, spans in zip(entry.texts, entry.items, strict=True)
        ]


def _is_inside(c: Candidate, entry: Enumeration) -> bool:
    """Whether a statement is an item of a list or a part of one."""
    return any(c.unit.spans[0].overlaps(span) for item in entry.items for span in item)
