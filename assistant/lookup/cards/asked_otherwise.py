"""A field of a card that a question seems to ask for, where it asks for something beside that: the official and not who leads, the length of a
road and not its term, the standpoint of a municipality and not that it takes part."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Sentence, aside
from assistant.lookup.cards.other_labels import official_of, told_of
from assistant.reading.question import Question
from ingest.language import fold

# "Hoe lang wordt het pad?", but not "hoe lang wordt er gewerkt aan het pad?".
_LENGTH = re.compile(r"\bhoe ?lang (?:wordt|worden) (?!er\b)(?!.*\b(?:ge|ver|be)\w+(?:d|t|en)\W*$)")
# Since when some work together on a thing, which a dossier of it may begin long after.
_TOGETHER = re.compile(
    r"\b(?:sinds|vanaf) (?:wanneer|welk jaar)\b.*\b(?:werk(?:t|en)\b.*\bsamen|samenwerk\w+)\b"
)
# Whether a municipality is for or against something, agrees, pays, or would, may or must take part: not whether it does.
_STANDPOINT = re.compile(
    r"\b(?:tegen|voorstander\w*|tegenstander\w*|(?:on)?eens|(?:ge)?stem(?:t|de|den|men|d)|(?:mee)?beta(?:a)?l\w*|financier\w*|tevreden|blij|akkoord|vindt|vinden|vond)\b"
    r"|^(?:en )?(?:wil|wilde|moet|moest|mag|mocht|kan|kon|hoeft)\b"
    r"|^(?:en )?(?:is|was|blijft) (?:de )?(?:gemeente )?[\w-]+ (?:nou |nu |ook )?voor (?:de|het)\b(?!.*\b(?:betrokken|aangesloten|deelnemer)\b)"
)
_OF_OFFICIALS = re.compile(r"\bambtelijke? (?:mede)?opdrachtgevers?\b")
# Offices of their own, which who leads a dossier need not hold.
_OFFICE = re.compile(
    r"(?:en |maar )?(?:wie (?:is|zijn|was)|hoe heet) (?:er )?(?:de |het )?(?P<office>voorzitter|vicevoorzitter|projectleider|projectmanager|programmamanager|contactpersoon|secretaris|penvoerder|woordvoerder|directeur|coordinator|opdrachtnemer)s?\b"
)
_YES_NO = re.compile(r"^(?:Ja|Nee)\. ")


def held_to(question: Question, draft: Draft) -> Draft | None:
    """The draft, what the card says under the label that is asked for, or None where it tells of another thing."""
    flat = fold(question.text)
    if draft.why.endswith("veld looptijd") and (
        _LENGTH.search(flat) or (_TOGETHER.search(flat) and not question.named("dossier"))
    ):
        return None
    if draft.why.endswith("doet gemeente mee") and _STANDPOINT.search(flat):
        return _takes_part_only(draft)
    if draft.why.endswith("veld opdrachtgevers") and _OF_OFFICIALS.search(flat):
        lead = aside("Welke opdrachtgever ambtelijk is, staat niet in de documenten. Wel staat er dit.")
        return replace(
            draft, outcome="niet-gevonden", sentences=(lead, *draft.sentences), why="ambtelijk opdrachtgever"
        )
    office = _OFFICE.match(flat)
    if office is not None and draft.outcome == "beantwoord" and draft.why.endswith("veld trekkers"):
        told = fold(" ".join(p for s in draft.sentences for p in s.pieces if isinstance(p, str)))
        if office["office"] not in told:
            lead = aside(f"Een {office['office']} staat niet in de documenten. Wel staat er dit.")
            return replace(
                draft, outcome="niet-gevonden", sentences=(lead, *draft.sentences), why="een ander ambt"
            )
    if len(draft.records) == 1 and draft.why.endswith("veld trekkers"):
        record = draft.records[0]
        label = official_of(record, question) if record.kind == "dossier" else ""
        if label:
            return told_of(record, label)
    return draft


def _takes_part_only(draft: Draft) -> Draft:
    """Who takes part, with that what is asked does not stand there."""
    told = tuple(_without_yes(s) for s in draft.sentences)
    lead = aside("Dat staat niet in de documenten. Wel staat er dit.")
    return replace(draft, outcome="niet-gevonden", sentences=(lead, *told), why="geen standpunt")


def _without_yes(sentence: Sentence) -> Sentence:
    first = sentence.pieces[0] if sentence.pieces else ""
    if not isinstance(first, str):
        return sentence
    return replace(sentence, pieces=(_YES_NO.sub("", first), *sentence.pieces[1:]))
