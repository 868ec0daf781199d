"""Lobby goals: each once, with its theme, its addressee, and everywhere it stands (list, map, text)."""

from __future__ import annotations

import re

from ingest.language import sentences
from ingest.model import Document, Outline, Record, Span
from ingest.records.common import Piece, content, covered, cut, slug, unique
from ingest.records.lobby import Theme, themes
from ingest.records.names import NOBODY

_SAME = 0.5  # share of a short goal's stems that the listed goal must hold
_LIKELY = 0.25  # enough where neither has found another partner
_STATED = 0.5  # share of a goal's stems in the sentence that states it

_WANTED = re.compile(
    r"\b(?:vra(?:ag|agt|gen)|wil|willen|wens(?:t|en)?|pleit(?:en)?|streven?|streeft|lobby(?:en)?"
    r"|verzoek(?:en)?|nodigen|zet(?:ten)?|inzet(?:ten)?|steun(?:en|t)?|moet(?:en)?|nodig|noodzakelijk|belang(?:rijk)?"
    r"|roepen|bepleiten|afspraken)\b",
    re.I,
)

_BODY = (
    r"(?:kabinet|regering|rijk|rijksoverheid|ministeries?|ministers?|staatssecretaris"
    r"|tweede kamer|eerste kamer|parlement|provincies?|provinciale staten|gedeputeerde staten"
    r"|medeoverheden|waterschap(?:pen)?|hoogheemraadschap"
    r"|europese (?:unie|commissie)|eu|vng|ipo|g40|buurgemeenten?|regiogemeenten?|netbeheerders?)"
)
_ARTICLE = r"(?:het|de|onze|alle|een|beide)"
_NAME = rf"(?:{_ARTICLE}\s+)?{_BODY}\b(?!-)(?:\s+van\s+(?-i:[A-Z])\w+(?:(?:,|\s+en|\s+&)\s+(?-i:[A-Z])\w+)*|(?<=e|p)(?:\s+(?-i:[A-ZÀ-Þ])[\w-]+){{1,2}})?"
_STOP = (
    r"(?=\s+(?:over|om|voor|bij|waarbij|waarin|dat|die|tot|t\.b\.v|ten behoeve|inzake|aan|in|op|en in|van (?:€|ten minste|minimaal|maximaal|ruim|circa|\d))"
    r"(?![^\W_\d])"
    r"|\s*[,;.(]|$)"
)
_SUM = r"(?!(?:€|\d|(?:ten (?:minste|hoogste)|minimaal|maximaal|ruim|circa|ongeveer|bijna|een (?:half|halve|kwart|derde|miljoen)|de helft|driekwart|twee)\b))"
_ADDRESSED = (
    re.compile(r"^(?:\w+\s+)?afspraken\s+met\s+(.+?)" + _STOP, re.I),
    re.compile(
        r"^(?:\w+\s+)?(?:besluit|toezegging|steun|ondersteuning|bijdrage|instemming|akkoord)\s+(?:van|door)\s+"
        + _SUM
        + r"(.+?)"
        + _STOP,
        re.I,
    ),
    re.compile(rf"^({_NAME})\s+(?=[a-zà-ÿ])", re.I),
    re.compile(rf"\b(?:van|vanuit|door|bij|richting)\s+({_NAME})", re.I),
)


def read(document: Document, outline: Outline) -> list[Record]:
    """Records of kind "lobbydoel" in the order of the document.

    `tekst` is the wording of the closing list where the goal is in one, else that of the map.
    """
    records: list[Record] = []
    taken: set[str] = set()
    for theme in themes(document, outline):
        for place_in_theme, (goal, places) in enumerate(_merge(theme), start=1):
            id = unique(f"{document.id}-{slug(theme.number or theme.title)}-{place_in_theme}", taken)
            said = _stated(outline, theme, goal)
            found = [{"soort": kind, **place.data()} for kind, place in places]
            if said is not None:
                found.append({"soort": "tekst", **said.data()})
            beside = theme.to.get(goal.span)
            to = beside.text if beside is not None and not NOBODY.match(beside.text) else _addressee(goal)
            sources: dict[str, Span] = {"tekst": goal.span, "thema": theme.span}
            if to is not None:
                sources["gericht_aan"] = (
                    beside.span if beside is not None and to == beside.text else goal.span
                )
            data: dict[str, object] = {
                "id": id,
                "document": document.id,
                "thema": theme.title,
                "nummer": theme.number,
                "tekst": goal.text,
                "gericht_aan": to,
                "vindplaatsen": found,
                "bronnen": sources,
            }
            records.append(Record("lobbydoel", id, document.id, data))
    return records


def _merge(theme: Theme) -> list[tuple[Piece, list[tuple[str, Piece]]]]:
    """Each goal with its places. A listed goal may stand for several on the map; others stay on their own."""
    goals = [(goal, [("lijst", goal)]) for goal in theme.listed]
    stems = [content(goal.text) for goal in theme.listed]
    home: dict[int, int] = {}
    shares = [[covered(content(short.text), whole) for whole in stems] for short in theme.mapped]
    for m, row in enumerate(shares):
        if row and max(row) >= _SAME:
            home[m] = row.index(max(row))
    left = [m for m in range(len(shares)) if m not in home]
    said = {m: content(theme.mapped[m].text) for m in left}
    for m in left:
        own = [w for w in said[m] if not any(covered([w], said[other]) for other in left if other != m)]
        free = [k for k in range(len(stems)) if k not in home.values()]
        share = {k: covered(own, stems[k]) * len(own) / len(said[m]) for k in free if said[m]}
        best = max(share, key=lambda k: share[k], default=None)
        if best is not None and share[best] >= _LIKELY:
            home[m] = best
    for m, short in enumerate(theme.mapped):
        if m in home:
            goals[home[m]][1].append(("kaart", short))
        else:
            goals.append((short, [("kaart", short)]))
    return goals


def _stated(outline: Outline, theme: Theme, goal: Piece) -> Piece | None:
    """The sentence of the running text that comes nearest to the goal."""
    wanted = content(_bare(goal.text))
    best: tuple[float, Piece] | None = None
    for block in theme.text:
        text = outline.text(block)
        for begin, end in sentences(text):
            if not _WANTED.search(text[begin:end]):
                continue
            share = covered(wanted, content(text[begin:end]))
            if share >= _STATED and (best is None or share > best[0]):
                best = share, cut(outline, block, block.begin + begin, block.begin + end)
    return best[1] if best else None


def _bare(text: str) -> str:
    """A goal without the words that only say what is asked of whom."""
    for pattern in _ADDRESSED[:2]:
        found = pattern.match(text)
        if found:
            return text[found.end() :]
    return text


def _addressee(goal: Piece) -> str | None:
    """The party that a goal is addressed to, as the goal names it."""
    for pattern in _ADDRESSED:
        found = pattern.search(goal.text)
        if found:
            name = found.group(1).strip()
            first = name.split()[0]
            return name.replace(first, first.lower(), 1) if first in ("De", "Het", "Onze", "Een") else name
    return None
