"""Lists of dossiers by the names and years of a question that the grammar does not read: "Wat heeft de Vries na 2027 nog op zijn bord?"

Every name and year puts a condition of its own, whatever words hold them together, as long as no other word says what the question is
about. A question that names a dossier beside them asks for the others ("Wat trekt de Vries nog meer dan Fietsroutes?").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.cards.dossiers import leaders_of as leaders_of_each
from assistant.lookup.common import Desk, in_a_row, listed, titled
from assistant.lookup.listing.canon import Canon, with_amounts
from assistant.lookup.listing.clauses import FRAME, NOUNS
from assistant.lookup.listing.condition import LIGHT, MARK
from assistant.lookup.listing.kinds import KINDS
from assistant.lookup.listing.named_conditions import BESIDE, JOINTS, Read, parties_called, read
from assistant.lookup.listing.of_dossiers import (
    COMMISSION,
    JOINING,
    LEADING,
    OFFICES,
    THEME,
    field_spans,
    leaders_of,
)
from assistant.lookup.listing.of_subject import about
from assistant.lookup.listing.telling import told
from assistant.lookup.listing.terms import TERM_WORDS
from assistant.reading.denials import NOT
from assistant.reading.field_model import asking_words
from assistant.reading.question import Question
from ingest.language import compiled, stem
from ingest.language import words as words_of
from ingest.model import Record

_DOSSIERS = re.compile(rf"\b(?:{NOUNS['dossier']})\b")
_LEADERS = re.compile(
    r"\b(?:wie (?:trek|leid)\w*|(?:wie (?:heeft|hebben|is|zijn)|van wie)\b.*\bdossiers?|(?:bestuurlijke? )?(?:kar)?trekkers?|bestuurders?|portefeuillehouders?)\b"
)
_TOWNS = re.compile(r"\bwelke (?:regio)?gemeente[ns]\b")
_WHAT = re.compile(r"(?:^|[:,] ?)(?:en )?(?:wat|waar(?:aan|bij|in|over|van|voor|mee)?)\b")
# What else may be asked of a dossier than its name, who leads it and who takes part, and what is counted or weighed.
_ELSE = re.compile(
    r"\b(?:niet alleen|doel\w*|doelstelling\w*|stand van zaken|stavaza|actuele?|voortgang|planning|wanneer|waarom|waartoe|hoe|hoeveel (?!dossiers)\w+"
    r"|(?:alle|de|hun|wat zijn) (?:regio)?gemeente[ns]|wel of niet|(?:met|bij) wie|lobby\w*|acti(?:e|es|epunten)|document\w*|bladzijde|pagina|betekent|betekenis)\b"
)
# Where somebody is from says only more of who is named.
_OF_PLACE = re.compile(r"\b(per_\d+),? (?:uit|van|namens) (?:de )?gem_\d+\b")
_FROM = re.compile(r"(?<!dossiers )\b(?:uit|van|namens) (?:de )?gem_")
_FROM_TOWN = re.compile(rf"\b(?:{'|'.join(map(re.escape, OFFICES))})s? (?:uit|van|namens) (?=gem_)")
_HOW_IS_IT = re.compile(r"^(?:en )?hoe (?:zit|is|staat) het\b(?: er)?")
_NOTHING = re.compile(r"\bni(?:ets|ks)\b")
_ORDERED = re.compile(r"^waar\w*\b.*\bopdracht")
_SOLE = re.compile(
    r"\b(?:het|de) enige\b(?! (?:mede-?)?(?:opdrachtgever|trekker|kartrekker|gemeente|bestuurder|deelnemer|partij|wethouder|burgemeester)\b)"
)  # the only dossier of which something is so, and not the only one of somebody of it
_UNDER = re.compile(r"^(?:en )?wat (?:valt|vallen|hoort|horen|zit|zitten)\b.*\bthe_")
_SHARED = frozenset(
    "gemeen gemeenschappelijk gezamenlijk gedeeld beide beiden allebei samen belang meegerekend meegeteld".split()
)
_IDLE = LIGHT | NOT | FRAME | JOINING | LEADING | THEME | TERM_WORDS | COMMISSION | JOINTS | _SHARED
_ENOUGH = 2  # conditions that need no noun


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question in marks without what it says that dossiers are about, what it puts, and whether it asks who lead them or take part."""

    text: str
    put: Read
    leaders: bool
    towns: bool

    @property
    def several(self) -> bool:
        return len(self.put.conditions) + bool(self.put.beside) >= _ENOUGH


def look_up(question: Question, desk: Desk, canon: Canon, one: bool = False) -> Draft | None:
    """The dossiers, or who leads them or takes part in them, by all that a question names; None where it names too little or speaks
    of something else. `one`: also by one condition, which other lookups read better."""
    asked = question.once(_asked, lambda: _asked(question, desk, canon))
    if asked is None:
        return None
    if not (asked.several or asked.leaders or asked.towns) and (not one or "gem_" in asked.text):
        return None  # whether a town takes part or not is told from all words at once (`likely`)
    return _listed(question, desk, asked) if _asks_a_list(asked, question, desk) else None


def others(question: Question, desk: Desk, canon: Canon) -> Draft | None:
    """What a question asks for beside a dossier that it names, before that dossier is taken for what is asked about."""
    if "dos_" not in canon.text or not BESIDE.search(canon.text):
        return None
    asked = question.once(_asked, lambda: _asked(question, desk, canon))
    return look_up(question, desk, canon) if asked is not None and asked.put.beside else None


def _asked(question: Question, desk: Desk, canon: Canon) -> _Asked | None:
    text = with_amounts(canon, _NOTHING.sub("niet", _HOW_IS_IT.sub("", _OF_PLACE.sub(r"\1", canon.text))))
    if _ELSE.search(text) or compiled(r"\bnum_\d").search(text):
        return None
    leaders = _LEADERS.search(text) is not None and "per_" not in text
    towns = _TOWNS.search(text) is not None
    if towns and (leaders or "gem_" in text):
        return None
    if "per_" in text and _FROM_TOWN.search(text):
        return None  # where somebody is said to be from is held against the register first
    text, subject = about(text, question, desk)
    put = read(text, canon, desk)
    if put is None or not put.conditions:
        return None
    if subject is not None and not _DOSSIERS.search(text) and "per_" not in text:
        return None  # what a town wants about something is no list of its dossiers
    if subject is not None:
        put = replace(put, conditions=(*put.conditions, subject))
    return _Asked(text, put, leaders, towns)


def _asks_a_list(asked: _Asked, question: Question, desk: Desk) -> bool:
    """Whether a question asks for dossiers by what it puts, and has no word of anything else."""
    text, put = asked.text, asked.put
    enough = (
        _DOSSIERS.search(text)
        or (asked.leaders and not _FROM.search(text))
        or (asked.several and (_WHAT.search(text) or put.beside))
        or _ORDERED.search(text)
        or _UNDER.search(text)
    )
    return bool(enough) and not _speaks_of_else(text, question, desk)


def _listed(question: Question, desk: Desk, asked: _Asked) -> Draft | None:
    put = asked.put
    documents = set(question.documents) | {n.id for n in question.named("document")}
    scope = [r for r in desk.records("dossier") if not documents or r.document in documents]
    rest = [r for r in scope if r.id not in put.beside]
    if not rest:
        return None
    left_out = [r for r in scope if r.id in put.beside]
    missed = [
        str(r.data["naam"]) for r in left_out if any(c.known(r) and not c.holds(r) for c in put.conditions)
    ]
    names = [name for r in left_out if (name := str(r.data["naam"])) not in missed]
    sole = bool(names) and _SOLE.search(asked.text) is not None
    whether = question.intent.form == "janee" and not sole
    draft = told(KINDS["dossier"].noun, rest, put.conditions, whether, names)
    if missed and draft.outcome == "beantwoord":  # it is no exception to what it is not one of
        unmet = aside(f"Voor {in_a_row(missed)} geldt dat niet.")
        draft = replace(draft, sentences=(*draft.sentences, unmet))
    if sole:
        others_there = draft.outcome == "beantwoord"  # that it is one is told with its own words
        return replace(draft, sentences=(aside("Nee."), *draft.sentences)) if others_there else None
    if draft.outcome != "beantwoord" or not (asked.leaders or asked.towns):
        return draft
    chosen = [r for r in rest if all(c.meets(r) for c in put.conditions)]
    if asked.leaders and not asked.several and "the_" in asked.text:
        return leaders_of_each(question, chosen)
    further, what = (_joined_by(chosen), "gemeenten") if asked.towns else (_led(chosen), "trekkers")
    return replace(draft, sentences=(*draft.sentences, *further), why=f"{what} van dossiers met voorwaarden")


def _led(chosen: Sequence[Record]) -> list[Sentence]:
    """Who leads each of these dossiers."""
    items: list[tuple[Piece, ...]] = []
    for record in chosen:
        who = in_a_row([titled(t) for t in leaders_of(record)] or ["niemand genoemd"])
        items.append((f"bij {record.data['naam']} {who} ", cite(*field_spans(record, "trekkers"))))
    return [say("Bestuurlijk trekker is ", *joined(items), ".", checked=False)]


def _joined_by(chosen: Sequence[Record]) -> list[Sentence]:
    """Who take part in each of these dossiers."""
    out = []
    for record in chosen:
        names = [str(g["naam"]) for g in listed(record.data["gemeenten"])]
        if names:
            said = f"Aan {record.data['naam']} doen {in_a_row(names)} mee "
            out.append(say(said, cite(*field_spans(record, "gemeenten")), ".", checked=False))
    return out


def _speaks_of_else(text: str, question: Question, desk: Desk) -> bool:
    """Whether a word that is no condition and that nobody only asks with stands in the documents."""
    asking, named = desk.once(_asking), desk.once(_names)
    own = {stem(w) for r in desk.named("dossier", question) for w in words_of(str(r.data["naam"]))}
    if "opdracht" in text:
        own |= desk.once(parties_called)
    for word in re.findall(r"[^\W\d][\w'-]*", _FROM_TOWN.sub(" ", _DOSSIERS.sub(" ", text))):
        if MARK.fullmatch(word) or word in _IDLE or stem(word) in own:
            continue
        if word in OFFICES or stem(word) in named:
            return True
        parts = (word, *desk.library.compounds.parts(word))
        if word not in asking and any(desk.library.index.frequency(stem(p)) for p in parts):
            return True
    return False


def _asking(desk: Desk) -> frozenset[str]:
    """The words that people only ask with."""
    return asking_words(desk.field_models)


def _names(desk: Desk) -> frozenset[str]:
    """The stems of what dossiers, themes and municipalities are called by: where no mark was put for one, it is not understood."""
    records = desk.records("dossier")
    themes = [str(t) for r in records for t in listed(r.data.get("themas"))]
    towns = [str(g["naam"]) for r in records for g in listed(r.data["gemeenten"])]
    called = (*(str(r.data["naam"]) for r in records), *themes, *towns)
    return frozenset(stem(w) for name in called for w in words_of(name)) - frozenset(map(stem, LIGHT | FRAME))
