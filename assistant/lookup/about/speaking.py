"""Which dossiers, actions or lobby goals are about a subject: those that are called after it, then those that mention it, each with
the words that do, so that a reader can judge. What only has something that may stand for the subject is told as no more than that."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.about.aboutness import card_sentences
from assistant.lookup.about.in_text import LEAST, has_subject, stands_for
from assistant.lookup.actions.told import title_of
from assistant.lookup.asked.action_names import by_number
from assistant.lookup.asked.described import said_in
from assistant.lookup.asked.nearby import near_one_another
from assistant.lookup.asked.of_theme import of_theme
from assistant.lookup.asked.record_sentences import sentences_of
from assistant.lookup.common import Desk, capital, count_word, fitted, found, not_found, plural, source_of
from assistant.reading.asking import ASKING
from assistant.reading.field_words import word_set
from assistant.reading.question import Group, Question
from ingest.language import STOPWORDS, fold, stem, words
from ingest.model import Record, Span

_KINDS = (
    ("dossier", r"dossiers?"),
    ("actie", r"acties?|actiepunt(?:en)?"),
    ("lobbydoel", r"lobbydoel(?:en)?"),
)
_NOUN = r"(?:dossiers?|acties?|actiepunt(?:en)?|lobbydoel(?:en)?)"
_OVER = r"(?:over|rond|rondom|omtrent|aangaande|betreffende|met betrekking tot)"
_ASKED = re.compile(
    rf"^(?:en |maar )?(?:(?:in |bij )?(?:welke|hoeveel)|noem|geef|alle|wat zijn|zijn er|is er)\b(?: (?:de|het|alle|er|ook|nog|meer|andere|regionale|genummerde|lopende|van|deze|die)){{0,3}} (?P<noun>{_NOUN})\b(?P<between>.*?)"
    rf"\b(?:{_OVER}|(?:hebben|doen) (?:iets |wat |allemaal )?(?:te maken )?met|raken(?: aan)?|noemen|speelt|komt(?= .*\b(?:aan de orde|voor|terug|ter sprake)\b)) (?P<what>.+)(?P<what1>)$"
)
# "Bij welke dossiers is de stikstof een probleem?"
_MATTERS = re.compile(
    rf"^(?:en |maar )?(?:(?:bij|in|op|voor) )?welke (?P<noun>{_NOUN})(?P<between>) (?:(?:is|zijn|was|waren|vormt|vormen) (?P<what>.+?) (?:een |het |als |van )?(?:\w+ )?(?:probleem|knelpunt|aandachtspunt|obstakel|hobbel|onderwerp|gespreksonderwerp|risico|belemmering|factor|belang|belangrijk|aan de orde)"
    r"|(?:hebben|kampen|zitten|worstelen) (?:last van|te kampen met|in de knoop met|met) (?P<what1>.+?))$"
)
_BETWEEN = word_set(
    "die dat gaan gaat allemaal er zijn is hebben het handelen draaien iets ook zeggen spreken heeft de van in uit onder en waarin waarbij lopen bestaan daar dan nu allen precies eigenlijk afgesproken gemaakt"
)
_TAIL = re.compile(
    r"(?: (?:gaan|gaat|zijn er|zijn|is er|staan er|staan|te maken|daarin|precies|eigenlijk|allemaal|in de documenten|aan de orde|terug|ter sprake|een rol|en welke zijn dat|voor(?=$)))+$"
)
_OF_A_FIELD = re.compile(
    r"\bals (?:\w+ )?(?:mede)?(?:opdrachtgever|trekker|deelnemer|partner|partij|verantwoordelijke)s?$"
)
NEAR = "in andere woorden"
_SHOWN = 4  # records whose words are told, at most
_QUOTE = 200  # characters of them
_ROOM = 1500  # characters of a list of titles
_ELSEWHERE = 2  # documents that speak of a subject that no record has
_MAY_MEAN = 0.4  # how well a word of a theme may stand for another
_BODY = re.compile(
    r"rijk|provincies?|waterschap(?:pen)?|kabinet|(?:woning)?corporaties|zorgaanbieders|zorgkantoor|minister\w*|netbeheerders?"
)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What records of a kind are called, one and more."""

    name: str
    one: str
    more: str


Test = Callable[[Desk, str, Sequence[Group]], bool]  # whether a text speaks of a subject
_CALLED = {
    "dossier": _Kind("dossier", "dossier", "dossiers"),
    "actie": _Kind("actie", "genummerde actie", "acties"),
    "lobbydoel": _Kind("lobbydoel", "lobbydoel", "lobbydoelen"),
}


_WHERE = re.compile(
    r"(?:en |maar )?waar(?:bij|in|aan)? (?:is|zijn|wordt|worden|komt|komen) (?P<what>.+?) (?:allemaal |overal |ergens |zoal |nog |ook )*(?:(?:bij|in|aan) )?(?:betrokken|genoemd|in voor|in terug)"
)


def involved(question: Question, desk: Desk) -> Draft | None:
    """ "Waar is de netbeheerder bij betrokken?": the dossiers, actions and goals that name a party; None where it is a municipality or a
    person."""
    match = _WHERE.fullmatch(fold(question.text).strip(" ?.!"))
    if match is None or question.follow_up or question.named("dossier"):
        return None
    topic = topic_of(question, match["what"])
    if not topic or not any(g.proper or _BODY.fullmatch(fold(g.shown)) for g in topic):
        return None
    shown = as_typed(question, match["what"])
    made: list[Sentence] = []
    records: list[Record] = []
    for kind in ("dossier", "actie", "lobbydoel"):
        rows = [
            (r, span)
            for r in desk.scope(kind, question)
            if (span := saying(desk, r, topic, has_subject)) is not None
        ]
        if rows:
            draft = _told(desk, _CALLED[kind], shown, [], rows)
            made += draft.sentences
            records += draft.records
    if records:
        return found(records, *made, why="waar een partij genoemd is")
    return _none(question, desk, _Kind("dossier", "dossier, actie of lobbydoel", ""), shown, topic, "noemt")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The records of a kind that are about what a question names, or that none is; None where it asks something else too."""
    flat = fold(question.text).strip(" ?.!")
    asked = _ASKED.match(flat) or _MATTERS.match(flat)
    if asked is None or question.follow_up or question.intent.extreme not in ("", "som"):
        return None
    kind = next(name for name, noun in _KINDS if re.search(rf"\b(?:{noun})\b", flat))
    titles = {w for n in question.named("document") for w in words(n.shown)}
    if any(w not in ASKING | _BETWEEN | titles for w in words(asked["between"])):
        return None  # a condition beside it
    what = _TAIL.sub("", asked["what"] or asked["what1"])
    if _OF_A_FIELD.search(what):
        return None  # what a card has there is a condition
    topic = topic_of(question, what)
    records = desk.scope(kind, question)
    if "/" in what or not topic or not records or _under_a_theme(question, desk, kind, records, topic):
        return None
    shown = as_typed(question, what)
    called = [
        r for r in records if any(has_subject(desk, t, topic) for t in titles_of(desk, r, _telling(records)))
    ]
    mentions = [
        (r, span)
        for r in records
        if r not in called and (span := saying(desk, r, topic, has_subject)) is not None
    ]
    close = [(r, s) for r, s in mentions if near_one_another(desk, topic, desk.library.quote(s))]
    apart = [r for r, _ in mentions] if kind == "lobbydoel" and not close else []
    if called or close or (mentions and not apart):
        return _told(desk, _CALLED[kind], shown, called, close or mentions)
    near = [
        (r, s) for r in records if r not in apart and (s := saying(desk, r, topic, stands_for)) is not None
    ]
    near = near or [(r, source_of(r)) for r in records if _under_another_word(r, topic)]
    if near and len(near) <= _SHOWN:
        return _told_near(desk, _CALLED[kind], shown, near)
    if not asked["noun"].endswith("n") and not asked["noun"].endswith("s"):
        return None  # the one that is described
    return _none(question, desk, _CALLED[kind], shown, topic)


def topic_of(question: Question, what: str) -> list[Group]:
    """The words of the subject; none where it is a municipality, a person, a document or one of two things."""
    said = words(what)
    if {"of", "niet", "maar", "zonder", "behalve"} & set(said) or any(
        {fold(w) for w in words(n.shown)} & set(said)
        for kind in ("gemeente", "persoon", "document")
        for n in question.named(kind)
    ):
        return []
    topic = [g for g in question.groups if set(words(g.shown)) <= set(said) and g.head not in STOPWORDS]
    held = {w for g in topic for w in words(g.shown)}
    return topic if all(w in held or w in ASKING | STOPWORDS for w in said) else []


def as_typed(question: Question, what: str) -> str:
    """The subject as it is typed, without its article."""
    bare = re.sub(r"^(?:de|het|een) ", "", what)
    typed = re.search(re.escape(bare), question.text, re.I)
    return f'"{typed[0] if typed else bare}"'


def _under_a_theme(
    question: Question, desk: Desk, kind: str, records: Sequence[Record], topic: Sequence[Group]
) -> bool:
    """Whether the subject is a theme, of which all records are told."""
    if kind == "actie":
        return False
    if kind == "dossier":
        records = of_theme(question, desk)
    themes = {str(r.data.get("thema") or "") for r in records}
    if kind == "lobbydoel":
        themes |= {heading for r in records for heading in desk.headings(source_of(r))}
    return any(theme and has_subject(desk, theme, topic) for theme in themes)


def _telling(records: Sequence[Record]) -> set[str]:
    """The themes that tell some of the records of a document apart: one over all of them says nothing of each."""
    by: dict[str, list[str]] = {}
    for record in records:
        by.setdefault(record.document, []).append(str(record.data.get("thema") or ""))
    return {t for themes in by.values() if len(set(themes)) > 1 for t in themes if t}


def titles_of(desk: Desk, record: Record, telling: set[str]) -> list[str]:
    """What a record is called, and its theme: of what has no title, its first sentence."""
    if record.kind == "dossier":
        return [" ".join(said_in(record, ("naam", "thema", "themas")))]
    first = record.data.get("titel") or desk.library.quote(desk.sentences(source_of(record))[0])
    theme = str(record.data.get("thema") or "")
    return [str(first), *([theme] if theme in telling else [])]


def _under_another_word(record: Record, topic: Sequence[Group]) -> bool:
    """Whether a lobby goal stands under a theme that is called by a word that may stand for the subject."""
    theme = (
        {stem(w) for w in words(str(record.data.get("thema") or ""))} if record.kind == "lobbydoel" else set()
    )
    return bool(theme) and all(
        any(v >= _MAY_MEAN and theme.issuperset(needed) for needed, v in g.alternatives) for g in topic
    )


def saying(desk: Desk, record: Record, topic: Sequence[Group], test: Test) -> Span | None:
    """The first sentence of a record that speaks of a subject."""
    return next((s for s in _sentences(desk, record) if test(desk, desk.library.quote(s), topic)), None)


def _sentences(desk: Desk, record: Record) -> Iterator[Span]:
    if record.kind == "dossier":
        return (span for span, _ in card_sentences(desk, record))
    return sentences_of(desk, record)


def _told(
    desk: Desk, kind: _Kind, shown: str, called: Sequence[Record], mentions: Sequence[tuple[Record, Span]]
) -> Draft:
    made: list[Sentence] = []
    records = [*called, *(r for r, _ in mentions)]
    if called:
        spans = [(r, source_of(r)) for r in called]
        verb = (
            plural(len(called), "gaat", "gaan")
            if kind.name != "dossier"
            else plural(len(called), "heet", "heten")
        )
        lead = f"{capital(_number(kind, len(called)))} {verb} {'naar' if kind.name == 'dossier' else 'over'} {shown}: "
        made.append(say(lead, *joined(_items(desk, kind, spans, quoted=False)), ".", checked=False))
    if mentions:
        also = "komt ook terug" if called else "komt terug"
        lead = f"{shown} {also} bij {_number(kind, len(mentions))}: "
        quoted = len(mentions) <= _SHOWN
        made.append(say(lead, *joined(_items(desk, kind, mentions, quoted)), ".", checked=False))
    return found(records, *made, why=f"{kind.more} over een onderwerp")


def _told_near(desk: Desk, kind: _Kind, shown: str, near: Sequence[tuple[Record, Span]]) -> Draft:
    lead = f"Geen {kind.one} noemt {shown}; in andere woorden komt dit het dichtst daarbij: "
    items = _items(desk, kind, near, quoted=True)
    return found(
        [r for r, _ in near],
        say(lead, *joined(items), ".", checked=False),
        why=NEAR,
    )


def _number(kind: _Kind, n: int) -> str:
    return plural(n, f"één {kind.one}", f"{count_word(n)} {kind.more}")


def _items(
    desk: Desk, kind: _Kind, rows: Sequence[tuple[Record, Span]], quoted: bool
) -> list[tuple[Piece, ...]]:
    """The records in a row, each with its source; `quoted`: with the words of that."""
    several = kind.name == "actie" and len({r.document for r, _ in rows}) > 1
    names = fitted([_name(desk, r, several) for r, _ in rows], _ROOM)
    return [
        (
            f'{name} ("{said}") '
            if quoted and (said := _quote(desk, span))[:LEAST] not in name
            else f"{name} ",
            cite(span),
        )
        for name, (_, span) in zip(names, rows, strict=True)
    ]


def _name(desk: Desk, record: Record, several: bool) -> str:
    if record.kind == "dossier":
        return str(record.data["naam"])
    if record.kind == "lobbydoel":
        return " ".join(str(record.data["tekst"]).split()).rstrip(" .;")
    where = f" van {desk.library.documents[record.document].title}" if several else ""
    return f"{by_number(record)}{where} ({title_of(record, 160).rstrip(' .')})"


def _quote(desk: Desk, span: Span) -> str:
    text = " ".join(desk.library.quote(span).split()).rstrip(" .;")
    return text if len(text) <= _QUOTE else f"{text[:_QUOTE].rsplit(' ', 1)[0]} …"


def _none(
    question: Question, desk: Desk, kind: _Kind, shown: str, topic: Sequence[Group], verb: str = "gaat over"
) -> Draft:
    """That no record is about it, with what the documents say of it elsewhere."""
    kept = desk.search(question, 8).kept
    places: dict[str, Span] = {}
    for part in (part for hit in kept for part in hit.passage.parts):
        for span in desk.sentences(part) if part.document not in places else ():
            text = desk.library.quote(span)
            if len(text) >= LEAST and has_subject(desk, text, topic):
                places.setdefault(part.document, span)
    told = [
        say(
            f"{'Wel' if not k else 'Ook'} staat er in {desk.library.documents[span.document].title}: "
            f"{' '.join(desk.library.quote(span).split()).rstrip(' .;')} ",
            cite(span),
            ".",
        )
        for k, span in enumerate([*places.values()][:_ELSEWHERE])
    ]
    return not_found(
        aside(f"Geen {kind.one} {verb} {shown}."),
        *told,
        passages=[h.passage for h in kept],
        why=f"geen {kind.one} over dat onderwerp",
    )
