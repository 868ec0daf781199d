"""Whose names stand under a foreword."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.common import Desk, found, listed, not_found, span_of
from assistant.reading.members import count_asked
from assistant.reading.question import Question
from assistant.words.formwords import QUESTION_WORDS
from assistant.words.numerals import NUMERALS, number_of
from ingest.language import fold, words
from ingest.model import Record, Span
from ingest.records.people import FUNCTIONS, NAME

CALLED = 0.4  # weight of the question that one document's title must hold beyond any other's
_FOREWORD = re.compile(
    r"\bvoorwoord\w*|\bwoord vooraf\b|\bten geleide\b|\binlei(?:ding\w*|dend\w* woord\w*)|\bopeningswoord\w*"
)
_WHO = re.compile(
    r"\bwie(?:ns|r)?\b|\bnaam\b|\bnamen\b|\bhoe heet\w*|\bwelke? (?:\w+ )?(?:bestuurder|wethouder|burgemeester|perso)\w*"
)
_PUT_NAME = re.compile(
    r"\b\w*teken(?:t|d|de|den|en|aars?)\b|\bhandtekening|\b(?:ge)?schr(?:eef|even|ijv|ijf)|\bnaam\b|\bnamen\b|\bwie(?:ns|r)\b|"
    r"\bauteur|\bafzender|\bvan wie\b|\bvan de hand\b"
)
_SIGNED = re.compile(r"\b(?:onder|mede)?(?:ge)?teken(?:d|de|den|t|aars?)\b|\bhandtekening")
_COUNTED = re.compile(
    rf"\b({'|'.join(NUMERALS[1:13])}) (?:namen|naam|bestuurders|wethouders|burgemeesters)\b"
)
# Who is said to have written it: "schrijft burgemeester ...", "het voorwoord van wethouder ...".
_NAME = r"(?-i:(?:[A-Z]\. ?)*(?:(?:van|de|der|den|ter|ten|'t) )*[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)*)"
_OFFICE_AND_NAME = rf"(?:(?:de )?(?:{'|'.join(FUNCTIONS)}|minister|gedeputeerde) (?:(?:van|de|der|den) )*[\w'-]+(?: (?-i:[A-ZÀ-Þ])[\w'-]+)*|{_NAME})"
_WRITER = re.compile(
    rf"\b(?:schrijft|schreef|schreven|tekende|ondertekende|zegt|zei|noemt|noemde|roept|riep|vraagt|vroeg|wil|wilde|belooft|beloofde|vertelt|vertelde|opent|opende|begint|begon|sluit|sloot|"
    rf"stelt|stelde|benadrukt|benadrukte|pleit|pleitte|doet|deed|haalt|haalde|legt|legde|heeft|hebben) (?P<a>{_OFFICE_AND_NAME})\b.*\b(?:voorwoord|woord vooraf)"
    rf"|\b(?:voorwoord|woord vooraf)(?: (?:van|bij|in|voor) (?:de|het) [\w-]+(?: [\w-]+)?)? van (?P<b>{_OFFICE_AND_NAME})"
    rf"|(?!(?:{QUESTION_WORDS})\b)(?P<c>{_OFFICE_AND_NAME}) (?:schreef|schrijft|schreven|heeft|hebben|ondertekende|tekende|maakte)\b.*\b(?:voorwoord|woord vooraf)",
    re.I,
)
_WROTE = re.compile(r"(?:en )?(?:schreef|schreven|heeft|hebben|tekende|ondertekende)\b")
_OTHER_MATTER = re.compile(r"\b(?:genoemd|noemt|bedankt?|bedoeld|waarom|wanneer|hoeveel)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer who put their names under a foreword, of the document that is named or of each; None for another question."""
    flat = fold(question.text)
    named = {n.id for n in question.named("document")} | set(question.documents)
    foreword = _FOREWORD.search(flat)
    if foreword and (held := _held_writer(question, desk, named)) is not None:
        return held
    if not (_WHO.search(flat) and (_PUT_NAME.search(flat) if foreword else _SIGNED.search(flat) and named)):
        return None
    if _OTHER_MATTER.search(flat) or question.named("persoon"):
        return None
    signed = _signed(desk, named)
    if not named:
        signed = _called(question, desk, signed)
    count = count_asked(question.text) or _counted(flat)
    some = {d: s for d, s in signed.items() if len(s) == count} or signed
    if not some:
        return None
    records = [person for people in some.values() for _, person in people]
    return found(
        records,
        *(_told(desk, d, sorted(s, key=lambda p: p[0])) for d, s in some.items()),
        why="namen onder een voorwoord",
    )


def _signed(desk: Desk, named: Collection[str]) -> dict[str, list[tuple[Span, Record]]]:
    """Whose names stand under the forewords of these documents (of all where none is named), each with its place."""
    signed: dict[str, list[tuple[Span, Record]]] = {}
    for person in desk.records("persoon"):
        for mention in listed(person.data["vermeldingen"]):
            span = span_of(mention["bron"])
            heading = " ".join(map(fold, desk.headings(span)[-1:]))
            if not NAME.match(desk.library.quote(span)):
                continue  # a sentence that speaks of somebody is no signature
            if _FOREWORD.search(heading) and (not named or span.document in named):
                signed.setdefault(span.document, []).append((span, person))
    return signed


def _held_writer(question: Question, desk: Desk, named: Collection[str]) -> Draft | None:
    """Whose names do stand under a foreword that the question gives to somebody else, or that it is theirs where it asks so; None
    where it gives it to nobody, or where the documents have no such foreword."""
    writer = _WRITER.search(question.text)
    if writer is None or question.leaning:
        return None
    name = writer["a"] or writer["b"] or writer["c"]
    signed = _signed(desk, named)
    last = words(name)[-1]
    own = {d: s for d, s in signed.items() if any(last in words(str(p.data["naam"])) for _, p in s)}
    flat = fold(question.text)
    asks = question.intent.form == "janee" or _WROTE.match(flat)
    if own and (not asks or _OTHER_MATTER.search(flat)):
        return None
    known = {w for n in question.named("persoon") for w in words(n.shown)}
    if not signed or (not own and last not in question.unknown and last not in known):
        return None
    told = [_told(desk, d, sorted(s, key=lambda p: p[0])) for d, s in (own or signed).items()]
    records = list({id(p): p for s in (own or signed).values() for _, p in s}.values())
    if own:
        return found(records, aside("Ja."), *told, why="nagegaan: voorwoord")
    lead = aside(f"{name[:1].upper()}{name[1:]} staat niet onder het voorwoord.")
    return not_found(lead, *told, records=records, why="onjuiste aanname: ander voorwoord")


def _called(
    question: Question, desk: Desk, signed: dict[str, list[tuple[Span, Record]]]
) -> dict[str, list[tuple[Span, Record]]]:
    """Those of the document that the question's words call ("het stuk over de lobby"); all, where they call none clearly."""
    titles = {
        d: desk.stems_of(desk.library.documents[d].title, desk.library.documents[d].kind) for d in signed
    }
    held = {d: sum(g.weight * g.match(stems) for g in question.groups) for d, stems in titles.items()}
    best = max(held, key=lambda d: held[d], default="")
    clear = all(held[best] >= value + CALLED for d, value in held.items() if d != best)
    return {best: signed[best]} if best and clear else signed


def _counted(flat: str) -> int:
    """How many names the question says that there are ("staan twee namen")."""
    match = _COUNTED.search(flat)
    return number_of(match.group(1)) if match else 0


def _told(desk: Desk, document: str, people: list[tuple[Span, Record]]) -> Sentence:
    parts: list[tuple[Piece, ...]] = []
    for span, person in people:
        quote = desk.library.quote(span)
        name = next((n for n in listed(person.data["namen"]) if n in quote), person.data["naam"])
        office = f", {person.data['functie']}" if person.data["functie"] else ""
        town = f" van {person.data['gemeente']}" if office and person.data["gemeente"] else ""
        parts.append((f"{name}{office}{town} ", cite(span)))
    lead = f"Onder het voorwoord van {desk.library.documents[document].title} {'staat' if len(people) == 1 else 'staan'} "
    return say(lead, *joined(parts), ".", checked=False)
