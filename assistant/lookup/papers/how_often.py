"""Where and how often a word itself stands in the documents ("hoe vaak wordt Lagewaard genoemd?", "op welke bladzijden komt het woord fiets
voor?"): counted as it is written, which no figure of a table answers."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, say
from assistant.lookup.common import Desk, count_word, found, in_a_row, not_found
from assistant.reading.question import Question
from ingest.model import Document, Span

_WHAT = r"(?:(?P<word>het (?:woord|begrip)|de (?:term|naam|afkorting)) )?(?:de gemeente |gemeente )?[\"'“‘]?(?P<what>[\w][\w' -]{1,50}?)[\"'”’]?"
_IN = r"(?: (?P<in>in|binnen|op) (?P<paper>[\w' /-]+?))?"
_NAMED = r"(?:genoemd|vermeld|aangehaald|opgeschreven)"
_HOW_OFTEN = re.compile(
    rf"^(?:en )?(?:hoe ?vaak|hoeveel keer) (?:wordt|worden|is|staat|staan|komt|komen) {_WHAT}{_IN}(?P<verb> {_NAMED}| voor)?{_IN.replace('<in>', '<in2>').replace('<paper>', '<paper2>')}\W*$",
    re.I,
)
_ON_WHICH = re.compile(
    rf"^(?:en )?(?:op (?:welke|hoeveel) (?P<of>bladzijden?|bladzijdes|pagina'?s?)|in hoeveel (?:documenten|stukken|rapporten)) (?:wordt|worden|komt|komen) {_WHAT}{_IN}(?: {_NAMED}| voor)\W*$",
    re.I,
)
_PAPERS = re.compile(
    r"(?:de |het |alle |deze |die )?(?:documenten|stukken|teksten|tekst|rapporten|rapport|bronnen|bibliotheek|document|stuk)",
    re.I,
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """How often, on which pages or in how many documents it stands; None where what happens is asked and not the word."""
    text = " ".join(question.text.split())
    often = _HOW_OFTEN.match(text)
    match = often or _ON_WHICH.match(text)
    documents = _within(question, desk)
    if match is None or question.follow_up or not documents:
        return None
    if often is not None and not _of_the_text(often, question):
        return None
    what = match["what"].strip()
    places = {d.id: _places(desk, d, what) for d in documents}
    held = [d for d in documents if places[d.id]]
    shown = what if match["word"] or what[:1].isupper() else what.lower()
    if not held:
        return replace(
            not_found(
                f'"{shown}" komt in {_called(question, documents)} niet voor.', why="woord dat er niet staat"
            ),
            whole=True,
        )
    total = sum(len(places[d.id]) for d in held)
    pages = match.groupdict().get("of") or ""
    number = count_word(len(held))
    within = f"{number} {'document' if len(held) == 1 else 'documenten'}"
    pieces: list[Piece] = [f'"{shown}" staat {count_word(total)} keer in {within}, letterlijk geteld: ']
    for k, document in enumerate(held):
        spans = places[document.id]
        on = list(dict.fromkeys(s.page for s in spans))
        said = f"{count_word(len(spans))} keer"
        if pages.lower().startswith(("blad", "pag")):
            said = f"op bladzijde {in_a_row([str(p) for p in on])}"
        pieces += [f"{'; ' if k else ''}{document.title} {said} ", cite(spans[0])]
    return replace(found((), say(*pieces, ".", checked=False), why="hoe vaak een woord er staat"), whole=True)


def _of_the_text(match: re.Match[str], question: Question) -> bool:
    """Whether the word is asked after, and not how often what it means happens."""
    if match["word"] or (match["verb"] or "").strip() in ("genoemd", "vermeld", "aangehaald", "opgeschreven"):
        return True
    papers = [p for p in (match["paper"], match["paper2"]) if p]
    return bool(match["verb"] or "staa" in match.group()) and any(
        _PAPERS.fullmatch(p) or question.named("document") for p in papers
    )


def _within(question: Question, desk: Desk) -> list[Document]:
    named = {n.id for n in question.named("document")}
    return [d for d in desk.documents(question) if not named or d.id in named]


def _called(question: Question, documents: list[Document]) -> str:
    return documents[0].title if question.named("document") else "de documenten"


def _places(desk: Desk, document: Document, what: str) -> list[Span]:
    """Every place of a document where the words stand as they are, in capitals or not."""
    body = r"\s+".join(map(re.escape, what.split()))
    pattern = re.compile(rf"(?<!\w){body}(?!\w)", re.I)
    return [
        Span(document.id, number, m.start(), m.end())
        for number in range(1, desk.library.pages(document.id) + 1)
        for m in pattern.finditer(desk.library.page(document.id, number).text)
    ]
