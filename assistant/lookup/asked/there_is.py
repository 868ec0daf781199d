"""Whether there is a dossier, an action or a lobby goal about something ("is er een lobbydoel over het zwembad?"): which one it is, or that
none is about it. Also whether somebody sees to it ("is er een wethouder die over het zwembad gaat?"): who that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft import Draft, Sentence, aside, cite, say
from assistant.evidence.retrieve import Hit
from assistant.lookup.asked.described import WEIGHTY, topic_of
from assistant.lookup.asked.described_fields import SAYS_ACTION, SAYS_DOSSIER, SAYS_GOAL
from assistant.lookup.common import Desk, not_found
from assistant.reading.field_words import word_set
from assistant.reading.question import Group, Question
from ingest.language import fold

IN_OTHER_WORDS = 0.7  # how well a record must hold a word to be about it in other words
_KINDS = {
    "dossier": (r"dossiers?", "Welk dossier gaat over {}?", "Geen dossier"),
    "lobbydoel": (
        r"lobby(?:doel(?:en)?|punt(?:en)?)",
        "Welke lobbydoelen zijn er over {}?",
        "Geen lobbydoel",
    ),
    "actie": (r"acties?|actiepunt(?:en)?", "Welke actie gaat over {}?", "Geen actie"),
}
_ABOUT = r"(?:over|voor|rond|rondom|omtrent|inzake|met betrekking tot|waarin|dat gaat over|die gaat over|die gaan over|op het gebied van|gericht op)"
_ASKED = {
    kind: re.compile(
        rf"(?:en |maar )?(?:is|zijn|bestaat|bestaan|was|waren|staat|staan|loopt|lopen|heeft|hebben|kent|noemt|bevat) (?:er |[\w-]+ ){{0,4}}?(?:een |geen |ook |al |nog )*(?:\w+ )?(?:{noun})(?: (?:in|bij|opgenomen|gemaakt|vastgesteld))? {_ABOUT} (?P<topic>[^?.!;,]+)\W*$"
    )
    for kind, (noun, _, _) in _KINDS.items()
}
_SOMEBODY = re.compile(
    r"(?:en |maar )?(?:is|zijn|bestaan|bestaat) er (?:(?:een|ook|al|nog|eigenlijk|misschien|dan) )*(?P<who>wethouder|burgemeester|bestuurder|portefeuillehouder)s? "
    r"(?:(?:die )?(?:zich )?(?:over|met|voor) (?P<topic>[^?.!;,]+?) (?:gaat|gaan|bezighoudt|bezighouden|bezig is|verantwoordelijk is)|voor (?P<field>[^?.!;,]+?))"
    r"(?:,? (?:en |zo ja,? )*(?:wie|welke)(?: (?:is|zijn) (?:dat|het|die))?(?: dan)?)?\W*$"
)
_SAYS = {"dossier": SAYS_DOSSIER, "lobbydoel": SAYS_GOAL, "actie": SAYS_ACTION}
_SAID = word_set(
    "dossier dossiers lobbydoel lobbydoelen lobbypunt lobbypunten actie acties actiepunt actiepunten regio gemeente stad opgenomen gemaakt vastgesteld bestaat agenda"
)


def put_as_which(question: Question) -> str:
    """The question which it is; "" where something else is asked."""
    kind, topic = _read(question)
    if kind:
        return _KINDS[kind][1].format(topic)
    somebody = _SOMEBODY.match(fold(question.text)) if not question.leaning else None
    return (
        f"Welke {somebody['who']} gaat over {somebody['topic'] or somebody['field']}?"
        if somebody is not None
        else ""
    )


def told_whether(question: Question, desk: Desk, told: Draft | None) -> Draft | None:
    """Yes with the answer to the question which it is, or no where no such record has a word of what is asked about."""
    kind, _ = _read(question)
    if not kind:
        return told
    topic = [g for g in topic_of(question, _SAID) if g.weight >= WEIGHTY]
    texts = {record.id: stems for record, stems in desk.texts(kind)} if kind else {}
    if not topic or not texts:
        return None
    if told is not None and told.outcome == "beantwoord":
        own = [texts[r.id] for r in told.records if r.id in texts]
        if own and all(any(g.names(stems) for stems in own) for g in topic):
            return replace(told, sentences=(aside("Ja."), *told.sentences), why=f"er is er een: {told.why}")
    if any(g.match(stems) >= IN_OTHER_WORDS for g in topic for stems in texts.values()):
        return None
    shown = " ".join(g.shown for g in topic)
    none = aside(f'{_KINDS[kind][2]} gaat over "{shown}".')
    hits = desk.search(question, 5).kept
    return not_found(
        none, *_beside(desk, hits, topic), passages=[h.passage for h in hits], why="geen over wat genoemd is"
    )


def _beside(desk: Desk, hits: Sequence[Hit], topic: Sequence[Group]) -> list[Sentence]:
    """What the texts do say of it, if anything."""
    for hit in hits:
        for part in hit.passage.parts:
            for span in desk.sentences(part):
                quote = " ".join(desk.library.quote(span).split()).rstrip(" .")
                if all(g.names(desk.stems_of(quote)) for g in topic):
                    return [say(f"Wel staat er: {quote} ", cite(span), ".")]
    return []


def _read(question: Question) -> tuple[str, str]:
    """What there may be, and about what; ("", "") for another question."""
    flat = fold(question.text)
    if question.leaning or question.intent.form != "janee" or len(flat) != len(question.text):
        return "", ""
    for kind, asked in _ASKED.items():
        match = asked.match(flat) if _SAYS[kind].search(flat) else None
        if match is not None:
            return kind, question.text[match.start("topic") : match.end("topic")].strip()
    return "", ""
