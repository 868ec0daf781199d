"""Whether a figure is asked for each day, week, month or year, and what is told says nothing of that: "hoeveel reizigers per week?" is not
answered by a number of travellers as it stands.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.reading.question import Question
from ingest.language import fold
from ingest.library import Library

# How a time is said where something is told for each of it.
_SAID = {
    "uur": r"\buur\b|\buren\b",
    "dag": r"\bdag\b|\bdag(?:elijks|en)|\betma(?:al|len)\b",
    "week": r"\bweken\b|week",
    "maand": r"maand",
    "kwartaal": r"kwarta(?:al|len)|\bq[1-4]\b",
    "jaar": r"\bjaar|\bjaren\b|\b(?:19|20)\d\d\b",
}
_EACH_YEAR = re.compile(r"\bper jaar\b|jaarlijks|\b(?:elk|ieder) jaar\b|\bgemiddeld")
# A number up to a year is of no one year: "tot 2040 zijn in totaal 900 banen nodig".
_UP_TO = re.compile(r"\b(?:tot(?: en met)?|t/m|sinds|voor) (?:het jaar )?(?:19|20)\d\d\b")
_ADVERBS = {"dagelijks": "dag", "wekelijks": "week", "maandelijks": "maand", "jaarlijks": "jaar"}
_ASKED = re.compile(
    rf"\bhoeveel\b[^,;?]*\b(?:(?:per|elke?|iedere?) (?P<time>{'|'.join(_SAID)})|(?P<adverb>{'|'.join(_ADVERBS)}))\b"
)


def held_to_its_rate(question: Question, library: Library, draft: Draft) -> Draft:
    """An answer as it is, or with what it leaves open said first: that its figure is for each week."""
    asked = _ASKED.search(fold(question.text))
    if asked is None or draft.outcome != "beantwoord":
        return draft
    time = asked["time"] or _ADVERBS[asked["adverb"]]
    if draft.why.startswith("berekening") and time != "jaar":
        return draft
    told = [s for s in draft.sentences if s.spans]
    said = fold(" ".join([*(s.text for s in told), *(library.quote(x) for s in told for x in s.spans)]))
    worked_out = draft.why.startswith("berekening")
    of_each = re.search(_EACH_YEAR if worked_out else _SAID[time], _UP_TO.sub(" ", said))
    if not told or of_each:
        return draft
    lead = aside(f"Per {time} staat het er niet bij; dit staat er wel.")
    return replace(draft, sentences=(lead, *draft.sentences))
