"""Follow-ups about a figure that was told, written in full: whether it is more than elsewhere or later, where it is highest, what
two of them differ or come to, what it was before.

"Hoeveel woningen komen er in Lagewaard in 2028?" asks for "het aantal woningen"; with that, "is dat meer dan in Veenburg?" is "is het
aantal woningen in 2028 in Lagewaard hoger dan in Veenburg?".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.reading.question import Question, Recall
from assistant.turns.followup import opened
from assistant.words.dates import YEAR
from assistant.words.formwords import DEEDS, VERBS
from ingest.language import STOPWORDS, words

_YEARS = rf"{YEAR}(?:\s*(?:[-–/]|en|t/m|tot en met|tot)\s*{YEAR})?"
PERIOD = re.compile(
    rf"\b(?:(?:in|voor|over|tijdens|van|vanaf|per)\s+)?(?:(?:de\s+|het\s+)?(?:periode|jaren|jaar)\s+)?{_YEARS}\b",
    re.I,
)
_COUNTS = (
    (re.compile(r"(?:om |met |voor )?hoeveel procent(?: van)?\b", re.I), "het percentage"),
    (
        re.compile(r"(?:om |met |voor )?welk (?:deel|gedeelte|stuk|aandeel|percentage) van\b", re.I),
        "het percentage",
    ),
    (re.compile(r"(?:om |met |voor )?hoeveel (?:uur|uren|tijd)\b", re.I), "het aantal uren"),
    (
        re.compile(r"(?:om |met |voor )?hoeveel\b(?! (?:geld|euro|scheelt|verschilt|meer|minder)\b)", re.I),
        "het aantal",
    ),
    (re.compile(r"welk (?=(?:aandeel|percentage|aantal|bedrag|getal)\b)", re.I), "het "),
    (re.compile(r"(?:wat is|wat was|hoe (?:groot|hoog|laag) (?:is|was|wordt)) (?=(?:het|de) )", re.I), ""),
)
_VERB = re.compile(
    rf"\b(?:{VERBS}|{DEEDS}|steekt|steken|levert|vraagt|verwacht|telt|tellen|huisvest|er|erin|eraan|aan kwijt|kwijt|geteld|samen)\b|,? in (?:uren|procenten?|euro'?s?)\b",
    re.I,
)
_HIGHER = frozenset(
    "meer hoger groter boven vaker omhoog stijgt stijgen groeit toe toename langer more higher".split()
)
_LOWER = frozenset(
    "minder lager kleiner onder beneden omlaag daalt dalen krimpt af afname korter less lower fewer".split()
)
_MOST = frozenset("meest meeste hoogst hoogste grootst grootste bovenaan koploper most highest".split())
_LEAST = frozenset("minst minste laagst laagste kleinst kleinste onderaan hekkensluiter least lowest".split())
_TURNS = frozenset("gaat gaan wordt worden neemt nemen stijgt stijgen daalt dalen groeit krimpt".split())
_APART = frozenset("verschil scheelt schelen verschilt verschillen".split())
_TOGETHER = frozenset("samen opgeteld elkaar totaal som tel optellen".split())
_BEFORE = frozenset("daarvoor ervoor hiervoor vorige voorafgaande eerder tevoren".split())
_AFTER = frozenset("daarna erna hierna daarop erop volgende later nadien".split())
_SMALL = (
    frozenset(
        "heeft hebben is zijn ligt liggen staat staan zit zitten gemeente gemeenten dat dit het die ze er dan als ook nog hoe wie wat welke welk waar "
        "hoeveel groot twee beide beiden allebei deze tussen daartussen ertussen eens op bij in de van jaar jaren periode later straks komende "
        "was waren werd werden toch dus eigenlijk nu verder daarna erna regio kom komt uit even maakt percentage aantal getal cijfer rijtje lijst lijstje".split()
    )
    | STOPWORDS
)


@dataclass(frozen=True, slots=True)
class _Figure:
    """What a question counts, as a noun phrase; the municipality and the words of the period that it names."""

    counted: str
    town: str
    period: str

    def at(self, town: str, period: str | None = None) -> str:
        when = self.period if period is None else period
        return " ".join(f"{self.counted} {when} {f'in {town}' if town else ''}".split())


class OfFigures:
    """Reads such follow-ups for one library. `plain` reads a text alone."""

    def __init__(self, plain: Callable[[str], Question]) -> None:
        self._plain = plain

    def read(self, question: Question, previous: Question, recall: Recall) -> Question | None:
        """The follow-up as a whole question; None where it is no such follow-up."""
        if any(n.kind not in ("gemeente",) for n in question.names) or question.years or question.number:
            return None
        if question.intent.form == "waarom":
            return None  # a figure is no reason
        asked = words(opened(question.text)) or words(question.text)
        towns = [n.shown for n in question.named("gemeente")]
        said = [w for w in asked if w not in {v for t in towns for v in words(t)}]
        signs = _HIGHER | _LOWER | _MOST | _LEAST | _TURNS | _APART | _TOGETHER | _BEFORE | _AFTER
        if not said or any(w not in _SMALL and w not in signs for w in said) or not signs & {*said}:
            return None
        figure = figure_of(previous)
        if figure is None:
            return None
        text = self._text(said, towns, figure, previous, recall)
        return self._made(question, text, previous) if text else None

    def _text(
        self, said: list[str], towns: list[str], figure: _Figure, previous: Question, recall: Recall
    ) -> str:
        have = {*said}
        way = "hoger" if have & _HIGHER else "lager" if have & _LOWER else ""
        if len(towns) == 1 and way and figure.town and towns[0] != figure.town:
            pair = (figure.town, towns[0])
            if have & {"heeft", "hebben", "telt"} and "dan" not in have and not have & {"dat", "dit"}:
                pair = (towns[0], figure.town)
            return f"Is {figure.at(pair[0])} {way} dan in {pair[1]}?"
        if towns:
            return ""
        end = "hoogst" if have & _MOST else "laagst" if have & _LEAST else ""
        if end:
            return f"In welke gemeente is {' '.join(f'{figure.counted} {figure.period}'.split())} het {end}?"
        several = _asked_of(previous)
        if have & _APART and len(several) > 1:
            return f"Wat is het verschil tussen {figure.at(several[-2])} en in {several[-1]}?"
        if have & _TOGETHER and len(several) > 1:
            both = " en ".join([", ".join(several[:-1]), several[-1]])
            return (
                re.sub(rf"\b{re.escape(several[-1])}\b", both, previous.text, count=1, flags=re.I).rstrip(
                    " ?."
                )
                + " samen?"
            )
        if way and have & _TURNS:
            after = re.findall(_YEARS, figure.period) if figure.town else []
            return f"Wordt {figure.at(figure.town, f'na {after[0]}' if after else '')} {way}?"
        if have & (_BEFORE | _AFTER) and figure.period and not way:
            other = recall.period_beside(previous, later=bool(have & _AFTER))
            return PERIOD.sub(lambda _: f"in {other}", previous.text, count=1) if other else ""
        return ""

    def _made(self, question: Question, text: str, previous: Question) -> Question:
        made = self._plain(text[:1].upper() + text[1:])
        kept = [n for n in previous.named("document") if not made.named("document")]
        return replace(
            made,
            asked=question.asked,
            corrected=question.corrected,
            english=question.english,
            names=(*made.names, *kept),
            follow_up=True,
            previous=previous,
            swapped=True,
        )


def figure_of(question: Question) -> _Figure | None:
    """What a question counts, of one municipality at most; None for one that asks for no figure."""
    towns = question.named("gemeente")
    if len(towns) > 1 or any(n.kind in ("dossier", "persoon") for n in question.names) or question.number:
        return None
    text = question.text.strip(" ?.!")
    town = towns[0].shown if towns else ""
    period = PERIOD.search(text)
    text = PERIOD.sub(" ", text)
    if town:
        text = re.sub(
            rf"\b(?:(?:in|van|voor|bij|uit|door)\s+)?(?:de\s+)?(?:gemeente\s+)?{re.escape(town)}\b",
            " ",
            text,
            flags=re.I,
        )
    text = " ".join(re.sub(r"[:,](?=\s|$)", " ", text).split())
    for pattern, lead in _COUNTS:
        match = pattern.match(text)
        if match:
            rest = f"{lead} {text[match.end() :]}"
            rest = " ".join(_VERB.sub(" ", rest).split())
            if len(words(rest)) < 3 and "uren" not in rest:
                return None
            when = period.group() if period else ""
            when = when if not when or re.match(r"[a-z]", when) else f"in {when}"
            return _Figure(rest[:1].lower() + rest[1:], town, when[:1].lower() + when[1:])
    return None


def _asked_of(previous: Question) -> list[str]:
    """The municipalities of which the turns asked the same, in their order."""
    out: list[str] = []
    turn: Question | None = previous
    while turn is not None and len(turn.named("gemeente")) == 1:
        out.insert(0, turn.named("gemeente")[0].shown)
        turn = turn.previous if turn.swapped else None
    return list(dict.fromkeys(out))
