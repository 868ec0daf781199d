"""What is asked of a subject as a whole, in whatever words: "kunt u me bijpraten over de brug?", "wat is het verhaal achter de brug?" and
"geef me de hoofdlijn over de brug" all ask what is said of it. A subject that no document has is still not found."""

from __future__ import annotations

import re

from assistant.words.formwords import QUESTION_WORDS
from assistant.words.sayings import put_plainly
from ingest.language import fold

_OVER = r"(?:over|rond|rondom|omtrent|inzake|betreffende|aangaande|met betrekking tot|in verband met|op het gebied van|wat betreft)"
_OF = rf"(?:{_OVER}|van|bij|achter|in)"
_ASKED = (
    r"(?:kun|kan|kunt|wil|wilt|zou|zoudt|mag|mogen|kunnen|willen|zouden) (?:je|jij|u|jullie|iemand|ik|wij|we)"
)
_ME = r"(?:(?:me|mij|ons|mijn fractie|onze fractie|de raad|even|kort|eens|ook|misschien|alsjeblieft|a\.?u\.?b|nog|wat|iets|graag|snel|in het kort) )*"
# What one does who tells all there is.
_TELLS = (
    r"(?:bijpraten|informeren|inlichten|briefen|updaten|inlezen|bijspijkeren|wegwijs maken|op de hoogte (?:brengen|stellen|houden)|inwijden|"
    r"(?:meer|iets|wat|alles) (?:vertellen|zeggen|laten weten)|vertellen|uitleg geven|een toelichting geven|toelichting geven|voorlichten)"
)
_SUM = (
    r"(?:hoofdlijn(?:en)?|grote lijn(?:en)?|samenvatting|toelichting|achtergrond(?:en|informatie)?|informatie|info|beeld|indruk|schets|briefing|update|"
    r"kern|uitleg|highlights|hoofdpunten|belangrijkste(?: punten)?|basis|essentie|strekking|feiten)"
)
_WHAT = r"(?P<what>(?!(?:er|mij|me|ons|de vraag|welke?|wie|wat|hoe|hoeveel)\b)[^?.!,;:]{2,70}?)"
_END = r"(?= (?:graag|alsjeblieft|alstublieft|svp|a\.?u\.?b\.?|dan|nu|precies|eigenlijk|allemaal|zoal)\b)?(?: (?:graag|alsjeblieft|alstublieft|svp|dan|nu|precies|eigenlijk|allemaal|zoal))*\W*$"
_OPENLY = tuple(
    re.compile(rf"^(?:en |maar |nou |nu )?{asked}{_END}")
    for asked in (
        rf"{_ASKED} {_ME}{_OVER} {_WHAT} {_TELLS}",
        rf"{_ASKED} {_ME}{_TELLS} {_OVER} {_WHAT}",
        rf"(?:praat|licht|lees|briefelijk|brief) {_ME}(?:bij|in|voor) {_OVER} {_WHAT}",
        rf"(?:informeer|update|brief) {_ME}{_OVER} {_WHAT}",
        rf"(?:(?:{_ASKED}|geef|doe|stuur|schets|mag ik|krijg ik|graag|ik wil|ik zoek|heb je|hebt u) )?{_ME}(?:(?:een|de|het|wat|meer|enige) )?(?:(?:korte?|beknopte?|kleine?|snelle|algemene?|belangrijkste) )?{_SUM} {_OF} {_WHAT}(?: (?:geven|schetsen|krijgen|hebben|maken))?",
        rf"wat (?:moet|dien|hoor|behoor) (?:ik|je|men|een raadslid|de raad|mijn fractie|we|wij) (?:allemaal |nu |eigenlijk |zeker |minstens )*(?:te )?weten {_OVER} {_WHAT}",
        rf"wat (?:ligt|lag|speelt|leeft|loopt|is) er (?:nu |allemaal |eigenlijk |zoal )*(?:gaande |te doen |te melden |te zeggen )?{_OVER} {_WHAT}",
        rf"wat (?:valt|is) er (?:te zeggen|te melden|te vertellen|te lezen|te vinden|te weten|geschreven|opgeschreven|vermeld) {_OVER} {_WHAT}",
        rf"wat (?:is|was) (?:er |dat |nou |nu |eigenlijk )*(?:het|dat) (?:hele )?verhaal (?:achter|bij|van|rond|rondom|over|met) {_WHAT}",
        rf"(?:is|zijn|valt|was) er (?:al |ook |nog |inmiddels |hier |ergens )*(?:iets|wat|informatie|meer|ergens iets) (?:al |ook |ergens )*(?:bekend|te vinden|te lezen|te melden|te zeggen|geschreven|vermeld|opgeschreven) {_OVER} {_WHAT}",
        rf"(?:is|zijn|valt|was) er (?:al |ook |nog |inmiddels |hier |ergens )*(?:iets|wat|informatie|meer) {_OVER} {_WHAT} (?:al |ook |ergens )*(?:bekend|te vinden|te lezen|te melden|te zeggen|geschreven|vermeld|opgeschreven)",
        rf"wat is er (?:al |nu |inmiddels )*bekend {_OVER} {_WHAT}",
        rf"wat (?:is|zijn) (?:de |het )?(?:belangrijkste )?(?:hoofdlijn(?:en)?|grote lijn(?:en)?|hoofdpunten|feiten|informatie|achtergrond(?:en)?|ins en outs) {_OVER} {_WHAT}",
        rf"(?:hebben|heeft|is er|zijn er|bestaat er|bestaan er) (?:jullie |we |wij |u |men )?(?:ergens |ook |al )*(?:documentatie|stukken|informatie|materiaal|info|teksten) {_OVER} {_WHAT}(?: (?:liggen|beschikbaar|voorhanden|te vinden))?",
        rf"hoeveel aandacht (?:is er|krijgt|gaat er|wordt er|hebben ze) (?:voor |naar |aan |besteed aan |geschonken aan )?{_WHAT}(?: uit| besteed| geschonken)?",
        rf"(?:komt|komen|kwam) {_WHAT} (?:hier |daar |in de (?:stukken|documenten) )*(?:ergens |ook |nog |überhaupt )*(?:aan de orde|aan bod|ter sprake|voorbij|langs)(?: in de (?:stukken|documenten))?",
        rf"(?:staat|staan) {_WHAT} (?:ook |al |hier )*(?:ergens )(?:in|op papier|in de (?:stukken|documenten)|beschreven|genoemd|vermeld|zwart op wit)",
        rf"waarom (?:hebben|heeft|gaat|praten|spreken) (?:ze|men|we|wij|iedereen|de regio|het|zij) (?:het |allemaal |zo vaak |steeds |opeens |ineens )*{_OVER} {_WHAT}",
    )
)
# What asks something of its own of the subject ("informatie over de kosten van ...").
_ASKS = re.compile(
    rf"\b(?:{QUESTION_WORDS})\b|\b(?:de|het|onze|welke) (?:\w+ )?(?:kosten|budget|geld|planning|looptijd|trekkers?|wethouders?|burgemeesters?|bestuurders?|datum|data|aantal(?:len)?|"
    r"percentages?|cijfers|acties?|doel(?:en)?|redenen|reden|oorzaak|oorzaken|bedragen|bedrag|uren|verschil(?:len)?|voortgang|stand)\b"
)


_END_OF = r"(?=\W*$)"
_GREAT = (
    # how great a problem is asks how bad it is, how great a part what part it is, and what one has in mind what one wants of it
    (re.compile(rf"^(?P<and>(?:en |maar )?)hoe (?:groot|ernstig|erg|nijpend|zwaar|hoog) (?:is|zijn) (?:de|het|die|dat) (?:\w+e )?(?:problemen|probleem|zorgen|nood|problematiek|ellende) (?:met|rond|rondom|over|bij|van|door|op het gebied van) {_WHAT}{_END_OF}"), "{and}hoe ernstig is {what}"),
    (re.compile(rf"^(?P<and>(?:en |maar )?)hoe (?:groot|belangrijk|zwaar) (?:is|zijn) de (?:\w+e )?rol van {_WHAT}{_END_OF}"), "{and}welke rol speelt {what}"),
    (re.compile(rf"^(?P<and>(?:en |maar )?)hoe (?:groot|belangrijk|zwaar) (?:is|zijn) de (?:\w+e )?(?P<part>invloed|impact|betekenis) van {_WHAT}{_END_OF}"), "{and}welke {part} heeft {what}"),
    (re.compile(rf"^(?P<and>(?:en |maar )?)wat hebben (?P<who>[\w ]{{2,30}}?) (?:eigenlijk |nu |precies )?(?:voor ogen|voor) met {_WHAT}{_END_OF}"), "{and}wat willen {who} bereiken met {what}"),
    (re.compile(rf"^(?P<and>(?:en |maar )?)wat heeft (?P<who>[\w ]{{2,30}}?) (?:eigenlijk |nu |precies )?(?:voor ogen|voor) met {_WHAT}{_END_OF}"), "{and}wat wil {who} bereiken met {what}"),
)  # fmt: skip


def openly(text: str) -> str:
    """The question as one for what is said of its subject, or of how bad or great that is; the text itself where it asks something else."""
    flat = fold(text)
    if len(flat) != len(text):
        return text
    match = next((m for m in (asked.match(flat) for asked in _OPENLY) if m is not None), None)
    if match is None or _ASKS.search(match["what"]):
        return put_plainly(text, _GREAT)
    return f"Wat staat er over {text[match.start('what') : match.end('what')]}?"
