"""A clause that leaves out what the one before it said, written in full: "hoeveel in 2030?" after "hoeveel bomen komen er in
2028" is "hoeveel bomen komen er in 2030?".

In linguistics: gapping, and the sharing of what two joined phrases have in common. Works on the words alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.halving.of_which import among
from ingest.language import STOPWORDS, fold

_PREPOSITION = "in|van|voor|bij|op|over|aan|uit|tussen|door|met|naar|tegen|onder|rond|volgens|tot|vanaf|binnen|sinds|per|richting|na|om|langs"
_ASKED = r"hoeveel|wat|wie|waar(?:om|door|mee|van|voor|over|aan|bij|in|naar|op|uit|toe|tegen|onder)?|wanneer|welke?|hoe(?: (?:lang|veel|groot|ver|hoog|duur))?"
_VERB = (
    r"is|zijn|was|waren|doet|doen|deed|deden|heeft|hebben|had|hadden|wordt|worden|werd|werden|kan|kun|kunt|kunnen|kon|mag|mogen|moet|moeten|moest|"
    r"gaat|gaan|ging|komt|komen|kwam|kwamen|hoort|horen|valt|vallen|geldt|gelden|gold|zit|zitten|staat|staan|stond|stonden|krijgt|krijgen|loopt|lopen|telt|tellen|zal|"
    r"zullen|zou|zouden|wil|willen|wilde|wilden|bestaat|bestaan|ligt|liggen|helpt|betekent|betaalt|werkt|werken|gebeurt|kost|kosten|kostte|duurt|heet|heette|begint|begon|"
    r"start|stopt|eindigt|levert|noemt|noemen|zegt|zeggen|schrijft|schrijven|meldt|melden|belooft|verwacht|groeit|groeien|huisvest|trekt|leidt|maakt|neemt|zet|bouwt|bouwen|scheelt|streeft|streven|dreigt|blijft|bleef|vindt|mikt|geeft|geven|telde|kreeg|blijkt"
)
_TIME = (
    r"nu|straks|toen|daarna|later|eerst|daarvoor|vroeger|destijds|momenteel|inmiddels|tegenwoordig|voorheen"
)
_PARTICLE = r"bij|mee|toe|af|op|aan|uit|na|in|over|door|om|voor"
_DETERMINER = r"de|het|een|onze|ons|zijn|haar|hun|deze|die|dit|dat|alle"
_TEMPORAL = re.compile(
    r"\b(?:(?:19|20)\d{2}|q[1-4]|jaar|jaren|maand|maanden|kwartaal|week|weken|periode|nu|vandaag|januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december)\b"
)
# What closes a clause: a participle or an infinitive; it is of the verb and not of the phrase before it.
_CLOSES = re.compile(
    r"(?:\w{0,6}ge\w{2,}|(?:be|ver|ont|her|er)\w{2,})(?:d|t|en)|(?:op|aan|uit|af|mee|toe|bij|in|over|door|vast)\w{3,}en|\w+eerd|zijn|worden|hebben|krijgen|komen|gaan|bouwen|huisvesten|halen|doen|klaar|nodig|gereed|rond|bekend|geldig"
)
_LEAD = re.compile(rf"((?:en|maar)\s+)?((?:(?:{_PREPOSITION})\s+)?(?:{_ASKED}))\b\s*(.*)$", re.I | re.S)
_ASIDE = r"(?:alleen|dan|nog|weer|ook|al|dat|er|ongeveer|precies|elk)"


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A run of words of a clause: `head` its preposition ("" for a bare one), and where it stands."""

    head: str
    text: str
    begin: int
    end: int

    @property
    def temporal(self) -> bool:
        return self.head != "per" and bool(_TEMPORAL.search(fold(self.text)))


def in_full(pieces: Sequence[str]) -> list[str]:
    """The clauses of a question, those that lean on the one before them by their form written in full where that can be done."""
    out: list[str] = []
    for piece in pieces:
        before = next((p for p in reversed(out) if _LEAD.match(p)), "")
        out.append((among(before, piece) or _completed(before, piece)) if before else piece)
    return out


def _completed(before: str, piece: str) -> str:
    """A clause with what it shares with the one before it; the clause itself where it leaves nothing out."""
    said = _LEAD.match(piece.strip())
    lead = _LEAD.match(before.strip().rstrip(" ?.,"))
    if said is None or lead is None:
        return piece
    asked, rest = said.group(2), said.group(3).rstrip(" ?.,")
    if fold(asked).split()[-1] != fold(lead.group(2)).split()[-1] and "hoeveel" not in fold(asked):
        return piece
    if not rest or _has_verb(rest):
        return _counting(lead.group(2), lead.group(3), piece, asked, rest)
    if fold(asked).split()[-1] != fold(lead.group(2)).split()[-1]:
        return piece
    of_another = re.match(rf"(?:{_PREPOSITION})\s", rest, re.I)  # "welke voor de haven?"
    if (
        fold(asked).split()[-1] in ("welk", "welke") and not of_another
    ):  # of the same sort: "tot welk jaar de dijk"
        noun, _, rest = rest.partition(" ")
        if fold(noun) != fold(lead.group(3).partition(" ")[0]) or not rest:
            return piece
    other = _other_counted(lead.group(3), rest) if fold(asked).split()[-1] == "hoeveel" else ""
    whole = f"{lead.group(2)} {lead.group(3)}"
    made = (
        f"{lead.group(2)} {other}"
        if other
        else _shared(whole, rest) or (_behind(whole, rest) if of_another else "")
    )
    return f"{made[:1].upper()}{made[1:]}?" if made else piece


def _has_verb(rest: str) -> bool:
    """Whether a clause without its question word has a finite verb."""
    flat = fold(rest)
    if re.search(
        rf"(?<!\bdie )(?<!\bdat )\b(?:{_VERB})\b(?! (?:die|dat)\b)", re.sub(r"\b(?:die|dat) \w.*$", "", flat)
    ):
        return True
    first = flat.split()[0]
    follows = re.match(rf"[\w-]+\s+(?:(?!die\b|dat\b)(?:{_DETERMINER}|er|ze|we|men)\b|[A-ZÀ-Þ])", rest)
    is_verb = first not in STOPWORDS and re.fullmatch(r"[a-z]+(?:t|en)", first)
    return bool(follows and is_verb)


def _counting(lead: str, lead_rest: str, piece: str, asked: str, rest: str) -> str:
    """ "en hoeveel noemt de agenda?" after "hoeveel bomen ...": counts the same."""
    if fold(asked).split()[-1] != "hoeveel":
        return piece
    counted = _COUNTED.match(lead_rest) if fold(lead).split()[-1] == "hoeveel" else None
    if counted is None or not rest or not _BARE.match(rest) or re.match(r"(?:daarvan|ervan)\b", fold(rest)):
        return piece
    at = piece.index(rest)
    return f"{piece[:at]}{counted.group(1)} {piece[at:]}"


def _other_counted(lead_rest: str, rest: str) -> str:
    """ "en hoeveel struiken?" after "hoeveel bomen komen er?": something else is counted."""
    counted = _COUNTED.match(lead_rest)
    named = re.match(rf"(?:{_DETERMINER}|{_PREPOSITION}|{_TIME}|{_ASIDE})\b", rest, re.I)
    mine = _COUNTED.match(rest)
    if counted is None or named or mine is None or rest[:1].isupper():
        return ""
    if not re.match(rf"\s*$|\s+(?:die|dat|{_PREPOSITION})\b", rest[mine.end() :], re.I):
        return ""  # a verb follows
    return f"{rest}{lead_rest[counted.end() :]}"


_COUNTED = re.compile(r"((?:[\w-]+e\s+)?(?:[\w-]+(?:en|s)|procent|uur|euro|geld))\b", re.I)
_BARE = re.compile(
    r"(?:[a-zà-ÿ]+(?:t|en)|zijn|is|was|gaan|doen|zal|wil|kan|mag)\s+(?:(?:de|het|een|er|ze|we|dat|die|dit|deze|men|daar)\b|[A-ZÀ-Þ])"
    r"|(?:wil|wilde|zal|kan|mag|moet|krijgt)\s+\w"
)


def _shared(lead: str, rest: str) -> str:
    """The clause before with the phrases of this one in the places of its own; "" where one has no place."""
    made = lead
    taken: list[_Phrase] = []
    for phrase in _phrases(rest):
        made = _placed(made, phrase, taken)
        if not made:
            return ""
        taken.append(phrase)
    return made if taken else ""


def _behind(lead: str, rest: str) -> str:
    """The clause before with another phrase for the one that ends it, where a name in either has a preposition of its own."""
    head = rest.split()[0]
    before, found, _ = lead.partition(f" {head} ")
    return f"{before} {rest}" if found else ""


def _phrases(rest: str) -> list[_Phrase]:
    """The phrases of what a shortened clause says: each from its preposition on, or a bare one at its begin."""
    plain = re.sub(rf"^(?:{_ASIDE}\s+)+", "", rest.strip(), flags=re.I)
    starts = [
        m.start()
        for m in re.finditer(rf"\b(?:{_PREPOSITION})\s+(?=\w)|\b(?:{_TIME})\b", plain, re.I)
        if not re.match(r"van\b", plain[m.start() :], re.I)
    ]
    starts = [s for k, s in enumerate(starts) if k == 0 or s > starts[k - 1]]
    if not plain:
        return []
    edges = sorted({0, *starts, len(plain)})
    out: list[_Phrase] = []
    for begin, end in pairwise(edges):
        text = re.sub(rf"(?:\s+{_ASIDE})+$", "", plain[begin:end].strip(), flags=re.I)
        head = re.match(rf"({_PREPOSITION})\b", text, re.I)
        if text:
            out.append(_Phrase(fold(head.group(1)) if head else "", text, begin, end))
    return out


def _placed(lead: str, phrase: _Phrase, taken: Sequence[_Phrase]) -> str:
    """The clause with a phrase in it: in the place of one with its preposition, of another time, or of the subject."""
    if re.fullmatch(_TIME, phrase.text, re.I) or phrase.temporal:
        return _at_time(lead, phrase)
    if phrase.head:
        found = [p for p in _prepositional(lead) if p.head == phrase.head and not p.temporal]
        found = [p for p in found if p.text not in {t.text for t in taken}]
        if not found:
            return ""
        old = found[-1] if phrase.head != "van" else found[0]
        return " ".join(f"{lead[: old.begin]}{phrase.text} {lead[old.end :]}".split())
    if not re.match(rf"(?:{_DETERMINER})\s|[A-ZÀ-Þ]", phrase.text) or _PAST.search(phrase.text):
        return ""
    old_bare = _alike(lead, phrase) or _subject(lead)
    if old_bare is None:
        return ""
    return " ".join(f"{lead[: old_bare.begin]}{phrase.text} {lead[old_bare.end :]}".split())


_PAST = re.compile(r"\w\s+\w{2,}(?:te|ten|de|den)\b")  # a verb in the past behind its subject


def _alike(lead: str, phrase: _Phrase) -> _Phrase | None:
    """The bare phrase of a clause with the same noun in front: "de gemeente Lagewaard" for "de gemeente Veenburg"."""
    noun = re.match(rf"(?:{_DETERMINER})\s+[\w-]+(?=\s)", phrase.text, re.I)
    at = re.search(rf"\b{re.escape(noun.group())}\b", lead, re.I) if noun else None
    return _Phrase("", "", at.start(), _phrase_end(lead, at.start())) if at else None


def _at_time(lead: str, phrase: _Phrase) -> str:
    """The clause with another time in it; "daarna" behind a year is after that year."""
    old = [p for p in _prepositional(lead) if p.temporal]
    flat = fold(phrase.text)
    if flat in ("daarna", "later", "daarvoor"):
        year = next((m for p in old if (m := re.search(r"(?:19|20)\d{2}", p.text))), None)
        if year is not None:
            phrase = _Phrase("na", f"{'voor' if flat == 'daarvoor' else 'na'} {year.group()}", 0, 0)
    same = [p for p in old if p.head == phrase.head] or old
    plain = lead
    if same:
        plain = f"{lead[: same[-1].begin]}{phrase.text} {lead[same[-1].end :]}"
        return " ".join(plain.split())
    plain = re.sub(rf"\s\b(?:{_TIME})\b", "", plain, flags=re.I)
    return f"{' '.join(plain.split())} {phrase.text}"


def _prepositional(lead: str) -> list[_Phrase]:
    """The phrases of a whole clause that open with a preposition, each with what hangs under it by "van"; a particle of the
    verb, and the verb that closes a clause, are of no phrase."""
    out: list[_Phrase] = []
    for match in re.finditer(rf"\b(?P<head>{_PREPOSITION})\s+(?P<first>[\w'’-]+)", lead, re.I):
        if fold(match.group("first")) in _PREPOSITION.split("|") or re.fullmatch(
            _VERB, fold(match.group("first"))
        ):
            continue  # "komen er bij tot ..."
        if out and match.start() < out[-1].end:
            continue
        if re.match(r"(?:hoeveel|wie|wat|welke?)\b", match.group("first"), re.I):
            continue
        end = _phrase_end(lead, match.end("head"))
        out.append(_Phrase(fold(match.group("head")), lead[match.start() : end].strip(), match.start(), end))
    return out


def _phrase_end(lead: str, begin: int) -> int:
    """Where a phrase that opens before `begin` ends."""
    end = begin
    for count, match in enumerate(re.finditer(r"[\w.,'’%&-]+", lead[begin:])):
        word = fold(match.group()).strip(",.")
        last = not lead[begin + match.end() :].strip()
        if count and word in _PREPOSITION.split("|") and word != "van":
            break
        if count and re.fullmatch(_VERB, word) and word not in ("zijn", "haar"):
            break
        if count and (re.fullmatch(_TIME, word) or word in ("er", "wij", "we", "ze")):
            break
        if (
            count
            and last
            and (_CLOSES.fullmatch(word) or re.fullmatch(_PARTICLE, word))
            and not match.group()[:1].isupper()
        ):
            break
        if (
            count
            and _CLOSES.fullmatch(word)
            and re.match(rf"\s+(?:{_PREPOSITION})\s", lead[begin + match.end() :])
            and re.match(r"ge|ver|be|op|toe", word)
            and _TEMPORAL.search(fold(lead[begin : begin + match.start()]))
        ):
            break  # "in 2024 toegewezen in ..."
        end = begin + match.end()
        if match.group().endswith((",", ".")):
            break
    return end


def _subject(lead: str) -> _Phrase | None:
    """The bare phrase behind the first verb of a clause, where that is seen: "wanneer is | de dijk | versterkt"."""
    flat = lead
    verb = next(
        (m for m in re.finditer(r"[\w'’-]+", flat) if m.start() and re.fullmatch(_VERB, fold(m.group()))),
        None,
    )
    if verb is None:
        return None
    begin = verb.end()
    begin += len(re.match(rf"(?:\s+(?:er|{_TIME}|{_ASIDE})\b)*\s*", flat[begin:], re.I).group())  # type: ignore[union-attr]
    if re.match(rf"(?:{_PREPOSITION})\b", flat[begin:], re.I) or not flat[begin:].strip():
        return None
    end = _phrase_end(flat, begin)
    text = flat[begin:end].strip()
    return _Phrase("", text, begin, end) if text else None
