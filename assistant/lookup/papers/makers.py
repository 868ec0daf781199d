"""Who made a document together: the parties that it names on its first pages."""

from __future__ import annotations

import re

from assistant.draft import Draft, cite, say
from assistant.lookup.common import Desk, found, residue
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL
from ingest.language import fold
from ingest.model import Span

FIRST_PAGES = 2
ELSE = 0.3  # weight of words of its own from which a question asks of something in the document
_MADE = re.compile(
    r"\b(gemaakt|maakten|maken|gesloten|sloten|sluiten|afgesloten|ondertekend\w*|tekenden|getekend|opgesteld|stelden|afgesproken|uitgebracht|zetten? hun handtekening|doen mee aan de)\b"
    r"|\b(?:wie|welke) (?:zijn|waren) (?:de|alle) (?:partijen|deelnemers|partners|ondertekenaars|makers)\b|\bwelke partijen (?:horen|zitten|staan)\b"
)


# Said of other things too: asked of the document only where nothing else is said.
_PARTY = re.compile(
    r"\bhandtekening(?:en)?\b|\b(?:als|zijn|is) (?:contract)?partij(?:en)?\b|\b(?:partij(?:en)?|organisaties?|clubs?|ondertekenaars?|opstellers?|afzenders?|contractpartners?)\b.* (?:van|achter|onder|op) (?:de|het)\b"
    r"|\btot stand\b|\b(?:verbonden|verbinden|binden|bonden|committe\w+)\b.*\bzich\b|\bzich\b.*\b(?:verbonden|verbinden|binden|gebonden|gecommitteerd)\b"
)
_SAID_OF_PARTIES = (
    "wie partij partijen partner partners deelnemer deelnemers maker makers ondertekenaars ondertekend tekenden getekend maken maakten gemaakt sloten gesloten afgesloten opgesteld uitgebracht afgesproken "
    "corporatie corporaties huurdersorganisatie huurdersorganisaties bedrijf bedrijven instelling instellingen samen gezamenlijk elkaar allemaal "
    " contractpartij contractpartijen handtekening handtekeningen zetten gezet ondertekenaar opstellers opsteller afzender stand gekomen "
    f"verbonden verbinden binden gebonden gecommitteerd organisatie organisaties club clubs achter onder staan zit zitten behalve naast gemeente {' '.join(SEVERAL)}"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer who made a named document, where several did and a page names them; None otherwise."""
    named = question.named("document")
    flat = fold(question.text)
    if (
        len(named) != 1
        or not re.search(r"\b(wie|welke|noem|met wie|door wie)\b", flat)
        or not (_MADE.search(flat) or _PARTY.search(flat))
        or not _is_asked_of_all(question, desk)
        or re.search(r"\b(namens|wethouder|burgemeester|persoon)\b", flat)
    ):
        return None
    if question.intent.form in ("aantal", "wanneer", "waarom", "janee") or question.intent.kind in (
        "actie",
        "thema",
        "lobbydoel",
    ):
        return None
    document = desk.library.documents[named[0].id]
    parties = [p.strip() for p in document.publisher.split(",") if p.strip()]
    if not parties:
        return None
    pattern = r"(?:\s*,\s*|\s+en\s+|\s+)".join(r"\s+".join(map(re.escape, p.split())) for p in parties)
    if len(parties) == 1:
        pattern += r",[^\n.:]+"  # others behind it on its line
    for page in range(1, min(FIRST_PAGES, desk.library.pages(document.id)) + 1):
        match = re.search(pattern, desk.library.page(document.id, page).text, re.I)
        if match:
            span = Span(document.id, page, match.start(), match.end())
            shown = " ".join(match.group().split())
            return found(
                [], say(f"{document.title} is van {shown} ", cite(span), "."), why="makers van een document"
            )
    return None


def _is_asked_of_all(question: Question, desk: Desk) -> bool:
    """Whether who the parties are is asked of the whole document, and not of something in it."""
    title = desk.library.documents[question.named("document")[0].id].title
    return residue(question, title, _SAID_OF_PARTIES) < ELSE
