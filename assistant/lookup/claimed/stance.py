"""How a question stands to what it says: whether it asks if that is so, or takes it for granted, and whether it denies it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.draft import Draft, Sentence, aside, say
from assistant.lookup.common import found, not_found
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

_WHETHER = re.compile(
    r"(?:en |maar |dus )?(?:klopt het|is het (?:zo|waar)|loop(?:t|en)|eindigt|trekt|trekken|leiden|speelt|draait|bekleedt|werkt|voert|lobbyt|kennen|ken|geeft|geven|gaf|gaven|ligt|liggen|beteken(?:t|en)|bestaat|bestaan)\b"
)
_DENIES = re.compile(
    r"\b(?:niet|geen|niets|nooit|evenmin|not)\b|\bbuiten\b.*\b(?:valt|vallen)\b|\b(?:valt|vallen)\b.*\bbuiten\b|\bontbre\w+"
)
# "Hij komt toch niet meer?" doubts; "waarom niet meer?" takes for granted that it was so before.
NO_LONGER = re.compile(r"\b(?:niet|geen)\b(?: \w+)? meer\b")


@dataclass(frozen=True, slots=True)
class Stance:
    """`asks`: yes or no is asked; otherwise what is said is taken for granted. `denies`: it is said not to be so."""

    asks: bool
    denies: bool
    text: str

    def word(self, holds: bool) -> str:
        """What an answer begins with, where the claim without its denial holds or does not."""
        if not self.asks:
            return ""
        if self.denies:
            return "Nee, dat klopt niet. " if holds else "Dat klopt. "
        return "Ja. " if holds else "Nee. "

    def answered(
        self, holds: bool, told: Sequence[Sentence], records: Sequence[Record], why: str, denial: str = ""
    ) -> Draft | None:
        """The answer to a question of yes or no, or the correction of what is taken for granted; None for what is rightly taken
        so, which asks something else. `denial` says of what is not so that it is not, in front of what is."""
        if not self.asks:
            if holds or not denial:
                return None
            return not_found(aside(denial), *told, records=records, why=f"onjuiste aanname: {why}")
        first, *rest = told
        if not holds and self.denies and denial:
            return found(records, aside(f"Dat klopt. {denial}"), *told, why=f"nagegaan: {why}")
        lead = say(self.word(holds), *first.pieces, checked=first.checked)
        return found(records, lead, *rest, why=f"nagegaan: {why}")


def stance_of(question: Question) -> Stance:
    flat = fold(question.text)
    asks = question.intent.form == "janee" or (
        question.intent.form == "vrij" and _WHETHER.match(flat) is not None
    )
    return Stance(asks, _DENIES.search(flat) is not None and not NO_LONGER.search(flat), flat)
