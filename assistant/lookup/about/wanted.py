"""What is asked of a government on a subject ("wat vraagt de stad aan het Rijk over vuurwerk?"): the lobby goals that are about it, and
where none is, what the document of those goals says of it, with the theme that it stands under."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.lookup.about import speaking
from assistant.lookup.about.in_text import has_subject, stands_for
from assistant.lookup.agendas import goals
from assistant.lookup.asked.nearby import near_one_another
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    not_found,
    numbered,
    plural,
    source_of,
)
from assistant.reading.question import Group, Question
from assistant.words.government import BODY
from ingest.language import compiled, fold, words
from ingest.model import Record, Span

_PARTY = rf"(?:{BODY}|rijksoverheid|overheid|overheden|medeoverheden|tweede kamer|parlement|politiek|europa|brussel)"
_ON = r"(?:over|qua|op het (?:gebied|vlak|punt|terrein) van|als het (?:gaat )?om|als het over|(?:voor )?wat betreft|inzake|omtrent|rondom|rond|betreffende|ten aanzien van)"
_ASKED = re.compile(
    r"^(?:en |maar )?(?:wat|waarvoor|welke (?:wens|wensen|eisen|vraag|vragen)) (?:vraagt|vragen|wil|willen|verwacht|verwachten|verlangt|verlangen|eist|eisen|verzoekt|lobbyt|lobbyen|heeft|hebben|wordt|worden)\b"
    rf"[^?]*\b{_PARTY}\b[^?]*?\b{_ON} (?P<what>(?:de |het |een )?[^?]+?)(?: gaat| te doen| gevraagd)?$"
)
# The same with the goals named: "welk lobbydoel heeft de stad voor de haven?".
_GOALS_ON = re.compile(
    r"^(?:en |maar )?(?:welke?|wat (?:is|zijn)|noem|geef) (?:(?:het|de|alle) )?lobbydoel(?:en)? (?:(?:zijn|is|er|staan|staat|bestaan|gaan|gaat|heeft|hebben|noemt|stelt|kent|de|het|onze|stad|gemeente|[a-z-]+) ){0,4}?"
    rf"(?:{_ON}|voor|op|aan|tot|richting) (?P<what>(?:de |het |een )?[^?]+)$"
)
_LEAST = 40  # characters of a statement
_ALIKE = 3  # statements in other words: more, and those are words for anything
_GOALS = 2  # goals of a theme that are told beside what stands under it


def look_up(question: Question, desk: Desk) -> Draft | None:
    """What is asked of a government on a subject; None where the subject is a theme, or the documents of the lobby say nothing of it."""
    flat = fold(question.text).strip(" ?.!")
    named = _GOALS_ON.match(flat)
    asked = named or _ASKED.match(flat)
    if asked is None or question.follow_up or desk.reread is None:
        return None
    if named and goals.look_up(question, desk) is not None:
        return None  # they tell it themselves
    records = desk.scope("lobbydoel", question)
    said = re.search(re.escape(asked["what"]), question.text, re.I)
    what = said[0] if said else asked["what"]
    about = replace(desk.reread(f"Welke lobbydoelen gaan over {what}?"), documents=question.documents)
    topic = speaking.topic_of(about, asked["what"])
    draft = speaking.look_up(about, desk) if records and topic else None
    if draft is None or draft.outcome == "beantwoord":
        near = draft is not None and draft.why == speaking.NEAR
        return (goals.look_up(question, desk) or draft) if near else draft
    shown = speaking.as_typed(about, asked["what"])
    beside = _beside_the_goals(desk, records, topic, shown)
    elsewhere = _OF_THE_REGION.search(fold(question.text)) and any(
        has_subject(desk, p.text, topic) for p in desk.library.passages
    )
    return beside if beside is not None or len(topic) > 1 or elsewhere else draft


_OF_THE_REGION = re.compile(r"\b(?:regio|regiogemeenten|gemeenten|we|wij)\b")


def of_another(question: Question, desk: Desk) -> Draft | None:
    """What a municipality asks of a government of which there is no lobby: the goals are those of another. And the goals of that
    other in which it is named."""
    flat = fold(question.text).strip(" ?.!")
    towns = question.named("gemeente")
    if len(towns) != 1 or question.follow_up or not _OF_LOBBY.search(flat):
        return None
    shown, town = towns[0].shown, fold(towns[0].shown)
    records = desk.scope("lobbydoel", question)
    held = [desk.library.documents[d] for d in dict.fromkeys(r.document for r in records)]
    if not held or any(town in fold(f"{d.title} {d.publisher}") for d in held):
        return None
    if re.search(
        rf"\blobbydoel\w* .*\b(?:over|rond|rondom|noemen|noemt|in|voor) (?:de )?(?:gemeente )?{re.escape(town)}$",
        flat,
    ):
        naming = [r for r in records if town in words(str(r.data["tekst"]))]
        lead = f"{capital(plural(len(naming), 'één lobbydoel noemt', f'{count_word(len(naming))} lobbydoelen noemen'))} {shown}:"
        told = numbered([(str(r.data["tekst"]), source_of(r)) for r in naming], lead)
        why = "lobbydoelen die een gemeente noemen"
        return (
            found(naming, told, why=why) if naming else not_found(f"Geen lobbydoel noemt {shown}.", why=why)
        )
    if not _whose(town).search(flat):
        return None
    titles = in_a_row([d.title for d in held])
    return not_found(
        f"Van {shown} staan er geen lobbydoelen in de documenten. Die van {titles} staan er wel in.",
        why="lobbydoelen van een ander",
    )


def _whose(town: str) -> re.Pattern[str]:
    """That a municipality itself has goals or asks something."""
    return compiled(
        rf"\b(?:lobbydoel\w*|lobby|lobbyagenda|wensen|eisen) (?:(?:zijn|staan|bestaan) er )?(?:\w+ )?(?:van|heeft) (?:de )?(?:gemeente |stad )?{re.escape(town)}\b"
        rf"|\b(?:{_ASKS}) (?:er )?(?:de )?(?:gemeente |stad )?{re.escape(town)}\b|^(?:de )?(?:gemeente |stad )?{re.escape(town)} .*\b(?:{_ASKS})\b"
    )


_ASKS = (
    "heeft|noemt|stelt|formuleert|kent|voert|vraagt|vragen|wil|willen|verwacht|verlangt|eist|verzoekt|lobbyt"
)
# Asked as a lobby: by its name, or as a wish that is put to those who govern.
_OF_LOBBY = re.compile(rf"\blobby\w*|\b(?:aan|van|bij|richting) (?:het |de )?{_PARTY}\b")


def _beside_the_goals(
    desk: Desk, records: Sequence[Record], topic: Sequence[Group], shown: str
) -> Draft | None:
    """What the documents of the goals say of a subject that no goal is about; None where they say nothing."""
    documents = {r.document for r in records}
    places = [
        span
        for passage in desk.library.passages
        if passage.document in documents
        for part in passage.parts
        for span in desk.sentences(part)
        if len(desk.library.quote(span)) >= _LEAST
    ]
    named = [s for s in places if _names(desk, s, topic)]
    alike = [s for s in places if stands_for(desk, desk.library.quote(s), topic)]
    spans = named or (alike if len(alike) <= _ALIKE else [])
    if not spans:
        return None
    span = max(spans, key=lambda s: len(set(_WANTS.findall(fold(desk.library.quote(s))))))
    theme = _theme_of(desk, records, span)
    where = desk.library.documents[span.document].title
    under = f", onder {theme[0].data['thema']}" if theme else ""
    said = " ".join(desk.library.quote(span).split()).rstrip(" .;")
    lead = f"Wel staat in {where}{under}" if named else f"Het dichtst daarbij komt in {where}{under}"
    made: list[Sentence] = [
        aside(f"Geen lobbydoel gaat over {shown}."),
        say(f"{lead}: {said} ", cite(span), "."),
    ]
    if named and theme and len(theme) <= _GOALS:
        lead = f"{capital(plural(len(theme), 'het lobbydoel daarbij', 'de lobbydoelen daarbij'))}:"
        made.append(numbered([(str(g.data["tekst"]), source_of(g)) for g in theme], lead))
    return found(theme[:_GOALS], *made, why="geen lobbydoel, wel genoemd")


def _names(desk: Desk, span: Span, topic: Sequence[Group]) -> bool:
    text = desk.library.quote(span)
    return has_subject(desk, text, topic) and near_one_another(desk, topic, text)


# Words with which a statement asks for something: the more, the sooner it is what is wanted.
_WANTS = re.compile(
    r"\b(?:vragen|vraagt|pleiten|pleit|lobbyen|lobbyt|zetten|zet|streven|streeft|willen|wil|wensen|wenst|zorg voor|biedt|ondersteun|ondersteuning|nodig|noodzakelijk|moet|moeten|steunen|steunt|bevorderen|afspraken)\b"
)


def _theme_of(desk: Desk, records: Sequence[Record], span: Span) -> list[Record]:
    """The goals of the theme under whose heading a statement stands."""
    headings = {fold(h) for h in desk.headings(span)}
    themes = {str(g.data["thema"]) for g in records if g.document == span.document}
    under = [t for t in themes if any(fold(t) in h for h in headings)]
    return [g for g in records if str(g.data["thema"]) == under[0]] if len(under) == 1 else []
