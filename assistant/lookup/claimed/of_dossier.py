"""What is said of a dossier: from when and until when it runs, who commissioned it, under which theme it is, and that it is there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.draft import Draft, Sentence, cite, say
from assistant.lookup.actions.durations import month_over
from assistant.lookup.asked.meant import dossier_meant
from assistant.lookup.cards.dossiers import field_of
from assistant.lookup.claimed.commissioned import commissioned
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import Desk, found, listed, mark, not_found, sources_of
from assistant.reading.question import Question
from assistant.words.lexicon import GENERIC
from ingest.language import compiled, fold, stem, words
from ingest.model import Record

_YEAR = r"(?:19|20)\d\d"
_BEGINS = re.compile(r"\b(?:begin\w*|begon\w*|start\w*|van start|vanaf|sinds|ingegaan|ingang)\b")
_ENDS = re.compile(
    rf"\b(?:eindig\w*|stop\w*|gestopt|geeindigd|afloop\w*|ophoud\w*|houdt|einddatum|eindjaar|einde|slotjaar|laatste jaar|doorgaa\w*|ends?)\b|"
    rf"\bloopt\b.*\baf\b|\btot(?: en met| eind)?(?: het jaar)? {_YEAR}|\bt/m {_YEAR}"
)
_WITHIN = re.compile(
    rf"\bin(?: het jaar)? {_YEAR}\b.*\b(?:nog|loopt|lopen|liep|bezig|bestaa\w+|bestond|actief|afgelopen|voltooid|klaar)\b|"
    rf"\b(?:loopt|lopen|liep|bestaat|is|was)\b.*\bin(?: het jaar)? {_YEAR}\b|\b{_YEAR} (?:nog )?(?:binnen|in) de looptijd\b|"
    rf"\bbinnen de looptijd\b.*{_YEAR}"
)
_AFTER = re.compile(
    rf"\bna(?: het jaar)? {_YEAR}\b|\b(?:voor|in) {_YEAR} (?:nog )?(?:gepland|op de planning|te gebeuren)\b|\bgepland\b.*\b(?:voor|in) {_YEAR}\b"
)
_OVER = re.compile(r"\b(?:afgerond|afgelopen|voltooid|klaar|beeindigd|gestopt|voorbij|opgehouden|gereed)\b")
_GOES_ON = re.compile(
    r"^(?:en )?(?:loopt|bestaat|draait|duurt|geldt) .*\bnog(?: steeds| altijd)?\W*$|^(?:en )?is .*\bnog (?:steeds |altijd )?(?:bezig|gaande|actief|lopend)\W*$"
)
_BY_NOW = re.compile(r"\b(?:al|inmiddels|intussen|nu|ondertussen|reeds|toch)\b")
_SAID_OF_TIME = (
    "valt vallen afgerond afgelopen voltooid klaar beeindigd gestopt voorbij bezig binnen buiten looptijd einddatum eindjaar einde eind eindigt eindigen stopt stoppen "
    "afloopt aflopen ophoudt houdt bestaat bestaan actief gepland planning gebeurt loopt lopen jaar nog doorgaat doorgaan begint begon start gekozen besloten "
    "dossier programma beslist bepaald bedacht reden"
)
_THEME = re.compile(r"\b(?:thema|onder|bij|tot)\b")
_SAID_OF_THEMES = "thema valt vallen hoort horen ingedeeld gerekend onder bij dossier dossiers"
_THERE = re.compile(
    r"\b(?:bestaat|is|hebben (?:we|jullie|wij|ze)|kennen (?:jullie|we)|ken je|heeft de regio|hoort)\b.*\bdossiers?\b"
)
_CALLED = re.compile(
    r"\bdossiers? (?:dat |die )?(?P<a>[^?]+?)(?: (?:heet|heten|bestaat|is))?\W*$|^is (?P<b>[^?]+?) een van de dossiers",
    re.I,
)
_HOW_LONG = re.compile(
    r"\bhoeveel (?:jaar|jaren|maanden)\b|\bhoe ?lang\b.*\b(?:vanaf|van|sinds) (?:het jaar )?(?:19|20)\d\d"
)
_SEVERAL = re.compile(r"\b(?:welke|hoeveel|alle) (?:\w+ )?dossiers\b")
_DESCRIBED = re.compile(
    r"\bdossiers? (?:(?:dat|die)\b(?!.*\bhe(?:et|ten)\b)|waar|met\b|zonder\b|over\b)"
)  # by what is so of it
_SAID_OF_BEING = "bestaat bestaan dossier dossiers heet heten kennen een van de regio"


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """The claim held against the card of the one dossier that a question is about."""
    if question.named("persoon") or question.named("gemeente"):
        return None
    return (
        _under_theme(question, desk, stance)
        or _term(question, desk, stance)
        or commissioned(question, desk, stance)
        or _there(question, desk, stance)
    )


def _there(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """Whether there is a dossier of some name."""
    if not stance.asks or not _THERE.search(stance.text):
        return None
    record = dossier_meant(question, desk, _SAID_OF_BEING)
    if record is not None:
        what = field_of(question, desk, record, "wat_is_het")
        named = say(f"{record.data['naam']} is een van de dossiers ", mark(sources_of(record)["naam"]), ".")
        return stance.answered(True, [named, *(what.sentences if what else ())], [record], "dossier bestaat")
    if _DESCRIBED.search(stance.text):
        return None
    called = _CALLED.search(question.text)
    title = " ".join((called["a"] or called["b"]).split()) if called else ""
    if any(fold(str(r.data["naam"])) in fold(title) for r in desk.records("dossier")):
        return None  # there is, and more is said of it
    heard = {stem(w) for r in desk.records("dossier") for w in words(str(r.data["naam"]))}
    heard |= {stem(w) for w in _SAID_OF_BEING.split()}
    if not title or len(words(title)) > 6 or all(stem(w) in heard or w.isdigit() for w in words(title)):
        return None
    return not_found(f'Nee, er is geen dossier met de naam "{title}".', why="geen dossier met die naam")


def _term(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """From when and until when a dossier runs, and whether that is over."""
    timed = any(p.search(stance.text) for p in (_OVER, _BEGINS, _ENDS, _WITHIN, _AFTER, _GOES_ON))
    counts = question.intent.form == "aantal" and "looptijd" not in question.intent.asks
    if _SEVERAL.search(stance.text) or counts or _HOW_LONG.search(stance.text):
        return None  # "hoeveel huizen komen er tot 2030?" says nothing of a dossier on houses
    record = dossier_meant(question, desk, _SAID_OF_TIME) if timed and len(question.years) < 2 else None
    term = record.data["looptijd"] if record is not None else None
    if record is None or not isinstance(term, dict) or not term["tekst"]:
        return None
    said = field_of(question, desk, record, "looptijd")
    if said is None:
        return None
    told = said.sentences
    if not question.years:
        return _over(stance, record, told, term["tot"])
    return _in_year(question, desk, stance, record, told)


def _in_year(
    question: Question, desk: Desk, stance: Stance, record: Record, told: Sequence[Sentence]
) -> Draft | None:
    """A year that is said to be the end, the beginning or one of the years of a dossier, or to lie behind them."""
    term, text, year = record.data["looptijd"], stance.text, question.years[0]
    assert isinstance(term, dict)
    begin, end, name = term["van"], term["tot"], record.data["naam"]
    of_a_part = str(year) in str(term["tekst"])
    if _AFTER.search(text) and not stance.asks:
        beyond = end is not None and year >= end and not _speaks_later(desk, record, year, int(end))
        denial = f"Wat er na {end} met {name} gebeurt, staat niet in de documenten."
        return stance.answered(not beyond, told, [record], "na de looptijd", denial)
    if _ENDS.search(text) and not _BEGINS.search(text):
        if of_a_part and end != year:
            return None
        denial = f"{name} eindigt niet in {year}."
        return stance.answered(end == year, told, [record], "einde van de looptijd", denial)
    if _BEGINS.search(text) and not _ENDS.search(text):
        if begin is None or (of_a_part and begin != year):
            return None
        denial = f"{name} begon niet in {year}."
        return stance.answered(begin == year, told, [record], "begin van de looptijd", denial)
    if _WITHIN.search(text) and stance.asks and (begin or end) and not (stance.denies and _OVER.search(text)):
        inside = (begin is None or begin <= year) and (end is None or year <= end)
        return stance.answered(inside, told, [record], "jaar in de looptijd")
    if _WITHIN.search(text) and stance.asks and end is not None:  # "is toch nog niet afgelopen"
        lead = "Nee, dan is het voorbij. " if year > end else "Dat klopt, dan is het nog niet voorbij. "
        return found([record], say(lead, *told[0].pieces), *told[1:], why="nagegaan: jaar in de looptijd")
    return None


def _speaks_later(desk: Desk, record: Record, year: int, end: int) -> bool:
    """Whether the dossier's own pages name a year that is asked about, or another after its end."""
    pages = [desk.library.page(record.document, int(p)).text for p in listed(record.data["paginas"])]
    years = {int(y) for text in pages for y in re.findall(_YEAR, text)}
    return any(y > end or y == year > end for y in years)


def _over(stance: Stance, record: Record, told: Sequence[Sentence], end: int | None) -> Draft | None:
    """Whether a dossier is finished, as far as its term tells."""
    goes_on = _GOES_ON.search(stance.text) is not None
    if not stance.asks or end is None:
        return None
    if not goes_on and not (_OVER.search(stance.text) and _BY_NOW.search(stance.text)):
        return None
    today = date.today()
    over = (month_over(record) or 0) <= today.year * 12 + today.month - 1
    lead = "De looptijd is voorbij. " if over else "Nee, de looptijd is nog niet voorbij. "
    if goes_on:
        lead = "Nee, de looptijd is voorbij. " if over else "Ja, de looptijd is nog niet voorbij. "
    first, *rest = told
    return found(
        [record], say(lead, *first.pieces, checked=first.checked), *rest, why="nagegaan: looptijd voorbij"
    )


def _under_theme(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """A theme that a dossier is said to be under."""
    if not (stance.asks or question.intent.form == "waarom") or not _THEME.search(stance.text):
        return None
    dossiers = desk.records("dossier")
    themes = {str(t) for r in dossiers for t in (r.data["thema"], *listed(r.data.get("themas"))) if t}
    behind = r"\b(?:thema|onder|bij|tot)(?: het)?(?: thema)? {}(?!\w)"
    longest = sorted(themes, key=len, reverse=True)
    theme = next((t for t in longest if compiled(behind.format(re.escape(fold(t)))).search(stance.text)), "")
    if not theme:
        return None
    rest = {stem(w) for w in words(stance.text.replace(fold(theme), " ", 1))} - GENERIC
    meant = [
        r for r in desk.named("dossier", question) if {stem(w) for w in words(str(r.data["naam"]))} & rest
    ]
    spoken = [r for r in meant if fold(str(r.data["naam"])) in stance.text] or meant or None
    record = dossier_meant(question, desk, f"{theme} {_SAID_OF_THEMES}", spoken)
    if record is None or not record.data["thema"]:
        return None
    own = [fold(str(t)) for t in (record.data["thema"], *listed(record.data.get("themas")))]
    lead = f"{record.data['naam']} valt onder het thema {record.data['thema']} "
    denial = f"{record.data['naam']} valt niet onder {theme}."
    told = say(lead, cite(sources_of(record)["thema"]), ".")
    return stance.answered(fold(theme) in own, [told], [record], "thema van een dossier", denial)
