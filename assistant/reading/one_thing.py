"""What two documents each say of one thing: the thing that is left of a question beside their names and the words that such a question
is put with ("wat zegt het Waterplan over dijken en wat zegt de Koers erover?": dijken)."""

from __future__ import annotations

import re

from assistant.reading.asking import ASKING
from assistant.reading.comparison import COMPARING
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.library import Library

MOST = 3  # words that say what it is about; where more are left each half asks something of its own
LONG = 5  # letters of a word of a title that names its document
_TELLING = frozenset(
    "zegt zeggen zei zeiden gezegd staat staan stond stonden schrijft schrijven schreef schreven meldt melden meldde noemt noemen noemde noemden genoemd vermeldt vermelden "
    "komt komen kwam terug terugkomt gaat gaan ging over erover daarover hierover lees lezen las leest vind vinden gedacht denkt denken beschrijft beschrijven stuk stukken document documenten "
    "tekst teksten oude oud nieuwe nieuw nieuwste laatste toen toenmalige destijds nu vroeger eerder inmiddels intussen huidige tegenwoordig plan plannen stand zaken punt onderwerp "
    "iets wel ook nog daar hier volgens betreft betreffende gebied vlak bericht berichten rapport agenda kader afspraken lobbyagenda lobbystuk vergeleken vergelijk terugvinden veranderd "
    "veranderde verandert gewijzigd verschil verschilt waarin waarover onderling elkaar spreken spreekt tegen eens oneens eender anders hoe wat waar was waren is zijn er".split()
)


def thing_of(question: Question, library: Library) -> str:
    """The thing that a question about exactly two documents asks after in both, as it is typed; "" where it asks more than that."""
    named = list(dict.fromkeys(n.id for n in question.named("document")))
    if len(named) != 2 or (question.years and not _told_by_years(question, library, named)):
        return ""
    titles = {stem(w) for id in named for w in words(library.documents[id].title)}
    text = _without_scene(question.text, titles)
    typed = list(re.finditer(r"[\w'’-]+", text))
    left = _left(typed, titles)
    if not left or len({fold(m.group()) for m in left}) > MOST:
        return ""
    between = text[left[0].start() : left[-1].end()]
    apart = [m for m in typed if left[0].start() < m.start() < left[-1].start() and m not in left]
    return between if len(apart) <= 2 and not re.search(r"[;:?.,]", between) else ""


_OF_TIMES = frozenset(
    "terechtgekomen terecht gekomen gebeurd geworden overgebleven afgelopen uitgekomen gelukt doorgegaan waargemaakt nagekomen uitgevoerd gerealiseerd opgeleverd ooit al dan "
    "steeds altijd geldt gelden geldig kracht bestaat bestaan speelt spelen loopt lopen hoort horen valt vallen blijft blijven bleef bleven geldend actueel "
    "zoals sinds vanaf uit tegenover opzichte programma lijst lijstje regio regionale regionaal gemeente gemeenten gemeentelijke voornemen voornemens plan plannen verwerkt vervolg vervolgd".split()
)


# What is asked of a thing, and no thing itself.
_OF_RECORDS = re.compile(
    r"(?:aantal\w*|percentage\w*|bedrag\w*|getal\w*|cijfers?|trekkers?|doel|doelen|doelstelling\w*|ambities?|looptijd\w*|kosten|budget\w*|opdrachtgevers?|streef\w*|\w*datum)$"
)


def thing_since(text: str, question: Question, library: Library) -> str:
    """The thing of a question that asks no more than what became of it, or whether it still stands; "" where it asks more."""
    titles = {stem(w) for n in question.named("document") for w in words(library.documents[n.id].title)}
    typed = list(re.finditer(r"[\w'’-]+", text))
    left = [m for m in _left(typed, titles) if fold(m.group()) not in _OF_TIMES]
    if not left or len(left) > MOST or any(_OF_RECORDS.match(fold(m.group())) for m in left):
        return ""
    between = text[left[0].start() : left[-1].end()]
    beside = [m for m in typed if left[0].start() < m.start() < left[-1].start() and m not in left]
    return between if len(beside) <= 2 and not re.search(r"[;:?.,]", between) else ""


def left_over(question: Question, library: Library) -> bool:
    """Whether a question has words beside the documents that it names and those of telling and comparing."""
    named = {n.id for n in question.named("document")}
    titles = {stem(w) for id in named for w in words(library.documents[id].title)}
    return bool(_left(list(re.finditer(r"[\w'’-]+", question.asked)), titles))


def _left(typed: list[re.Match[str]], titles: set[str]) -> list[re.Match[str]]:
    """The words that are neither of a title nor of telling and comparing."""
    dull = ASKING | COMPARING | _TELLING
    return [
        m
        for m in typed
        if not all(w in dull or stem(w) in titles or w.isdigit() for w in words(m.group()) or [""])
    ]


_DOCUMENTS = r"(?:documenten|document|stukken|stuk|rapporten|rapport|bronnen)"
_EVERY = re.compile(
    rf"(?:en |dus )?wat (?:zegt|zeggen|schrijft|schrijven|meldt|melden|staat er in|staat in|vind ik in|vinden we in) (?:elk|elke|ieder|iedere|alle|elk van de|al|de|deze) (?:\w+ )?{_DOCUMENTS} "
    rf"(?:er )?(?:afzonderlijk |elk |apart )?over (?P<thing>.+?)(?: per {_DOCUMENTS})?"
    rf"|(?:en |dus )?wat (?:staat er|zeggen ze|wordt er gezegd|zeggen de documenten) (?:per|in elk|in ieder) {_DOCUMENTS} over (?P<thing1>.+)"
    rf"|(?:en |dus )?wat staat er (?:waar )?over (?P<thing2>.+?) (?:per|in elk|in ieder) {_DOCUMENTS}"
)
_APART = re.compile(
    r"\b(?:elke?|iedere?|alle|per|afzonderlijk|apart|twee|drie|vier|vijf|zes|verschillende|diverse|allemaal)\b"
)


def of_every_document(text: str) -> str:
    """The thing of which a question asks what each document says ("wat zegt elk document over dijken?"); "" for another question."""
    said = " ".join(text.split()).strip(" ?.!")
    if len(said) != len(said.lower()):
        return ""
    match = _EVERY.fullmatch(said.lower())
    if match is None:
        return _told_by_each(said)
    if not _APART.search(said.lower()):
        return ""
    group = next(g for g in ("thing", "thing1", "thing2") if match[g])
    return said[match.start(group) : match.end(group)]


_EACH = re.compile(
    rf"\b(?:(?:in|voor|van|uit|bij) )?(?:per|elk(?: van de| van deze)?|elke|ieder(?: van de)?|iedere|alle|al de|afzonderlijke) (?:\w+ )?{_DOCUMENTS}\b"
)
_ELSE = re.compile(
    r"\b(?:hoeveel|hoe|wie|wanneer|waarom|welke?|aantal|acties?|trekkers?|bladzijden?|pagina)\b|\d"
)
_ORDERING = frozenset(
    "ga gaan langs loop lopen door na som zet op onder elkaar afzonderlijk apart steeds telkens inhoud overzicht lijst kort samen".split()
)


def _told_by_each(said: str) -> str:
    """The thing that is left of a question beside every document and the words of telling: "dijken per document", "som per stuk op wat er
    over dijken staat"."""
    flat = said.lower()
    each = _EACH.search(flat)
    if each is None or _ELSE.search(flat):
        return ""
    dull = ASKING | COMPARING | _TELLING | _ORDERING
    typed = [m for m in re.finditer(r"[\w'’-]+", flat) if not each.start() <= m.start() < each.end()]
    left = [m for m in typed if any(w not in dull for w in words(m.group()))]
    if not left or len(left) > MOST:
        return ""
    between = said[left[0].start() : left[-1].end()]
    return "" if each.start() > left[0].start() and each.end() < left[-1].end() else between


def _without_scene(text: str, titles: set[str]) -> str:
    """A question without the sentences that name no document and ask nothing."""
    sentences = re.split(r"(?<=[.!?])(?<!\b[^\W\d_]\.)\s+(?=[^\W\d_])", text)
    kept = [
        s for s in sentences if s.endswith("?") or any(stem(w) in titles for w in words(s) if len(w) >= LONG)
    ]
    return " ".join(kept) or text


def _told_by_years(question: Question, library: Library, named: list[str]) -> bool:
    """Whether the years of a question only tell of when its documents are."""
    dates = " ".join(f"{library.documents[d].title} {library.documents[d].date or ''}" for d in named)
    return all(str(y) in dates for y in question.years)
