"""Follow-ups that ask the same of another municipality or another year, in whatever words: "wat was het aantal voor Veenburg?", "ik moet
2031 hebben", "weet u het ook van Veenburg?".

Where all that such a follow-up says besides is that one asks, and what was asked already, it is no other question than "en Veenburg?".
Works on the words alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.reading.asking import ASKING
from assistant.turns.followup import opened
from assistant.words.dates import YEARS
from assistant.words.formwords import PREPOSITIONS
from ingest.language import STOPWORDS, fold, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

# What may be said besides: that it is to be had, how it stands there, and what is said of who lives or is there.
_SMALL = (
    ASKING
    | STOPWORDS
    | frozenset(
        "ook nog wel er het dat dit die daar hoe zit zat is zijn was waren wordt worden werd staat stond ligt lag luidt luidde gaat ging komt kwam doet deed doen moet "
        "moeten moest geldt gold heeft had hebben kreeg krijgt bekijk bekijken kijk kijken kijkt pak pakken neem nemen bedoel bedoelde bedoelt wilde zoek zocht uitkomst antwoord "
        "gemeente gemeenten plaats jaar jaartal buren buurgemeente buurman naburige omliggende volgend volgende vorig vorige komend komende woon woont wonen werk werkt hoog laag groot "
        "zelfde hetzelfde idem getal getallen cijfer totaal vergelijk vergelijking situatie stand gegevens cijfers".split()
    )
)
# What is asked of a figure: each may be said again where the turn before asked for it.
_MEASURES = (
    frozenset("percentage percentages procent percent aandeel".split()),
    frozenset("bedrag bedragen euro geld kosten kost kostte kostten prijs".split()),
    frozenset("uur uren".split()),
)
_COUNT = frozenset("aantal aantallen hoeveelheid".split())  # no percentage, and no money
_ASKED_BY = re.compile(r"\b(?:wie|wanneer|waar\w*|waarom|hoezo|welke?|hoe (?:lang|vaak|oud|ver))\b")
# What makes another question of it: set beside, taken together, left out, doubted, before or after.
_OTHERWISE = re.compile(
    r"\b(?:meer|minder|veel|niet|geen|toch|tussen|samen|alle|alles|elke|elk|zonder|tegen|volgens|mij|dacht|voor(?:dat)?(?= (?:19|20)\d\d\W*$)|na(?= (?:19|20)\d\d)|tot|terwijl|hoewel|of|dus)\b"
)
_MOST = 12  # words of such a follow-up
LEADS = rf"(?:{PREPOSITIONS}|over|sinds|per)"


def bared(question: Question, previous: Question) -> str:
    """The follow-up as "en Veenburg?" or "en in 2031?"; "" for one that asks anything else than the turn before did."""
    towns = question.named("gemeente")
    others = [n for n in question.names if n.kind != "gemeente"]
    if others or question.number or question.paragraph or previous.intent.form != "aantal":
        return ""
    fresh = [n for n in towns if n not in previous.named("gemeente")]
    years = [y for y in question.years if y not in previous.years]
    anew = (len(towns) == 1 and len(fresh) == 1 and len(previous.named("gemeente")) == 1) or (
        not towns and bool(years) and len(re.findall(YEARS, previous.text)) == 1
    )
    if not anew or (question.years and not years):
        return ""
    text = opened(question.text)
    said = words(text)
    if len(said) > _MOST or _ASKED_BY.search(fold(text)) or _OTHERWISE.search(fold(question.asked)):
        return ""
    named = {v for n in towns for v in words(n.shown)}
    rest = [w for w in said if w not in named and not w[0].isdigit()]
    asked = {*words(previous.text)}
    if any(w not in _SMALL and w not in asked and not _counts_so(w, asked) for w in rest):
        return ""
    when = re.search(rf"(?:\b{LEADS} )?{YEARS}", text, re.I) if question.years else None
    place = towns[0].shown if towns else ""
    return f"En {' '.join(p for p in (place, when.group() if when else '') if p)}?"


def _counts_so(word: str, asked: set[str]) -> bool:
    """Whether a word of measure is of what the words of the turn before asked for."""
    if word in _COUNT:
        return not any(measure & asked for measure in _MEASURES[:2])
    return any(word in measure and measure & asked for measure in _MEASURES)
