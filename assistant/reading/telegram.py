"""A list that is asked in a few words without a verb: "hoogwater dossiers", "aantal acties waterplan", "thema's bomenagenda" ask which
dossiers are about it, how many actions there are in it, which themes it has."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.words.formwords import DEEDS, QUESTION_WORDS, VERBS
from ingest.language import fold, words

MOST = 8  # words of what is typed so
_NOUNS = (
    ("dossiers", r"dossiers?"),
    ("acties", r"acties|actiepunten|actielijst"),
    ("lobbydoelen", r"lobbydoelen|lobbypunten"),
    ("thema's", r"(?:hoofd)?thema'?s"),
)
_NOUN = "|".join(f"(?:{said})" for _, said in _NOUNS)
_LEAD = r"(?:(?:lijst|lijstje|overzicht|opsomming|rijtje)(?: van| met)? )?(?P<count>aantal )?"
_LINK = r"(?:over|rond|rondom|omtrent|betreffende|inzake|voor|van|bij|in|uit)"
_FIRST = re.compile(
    rf"{_LEAD}(?:alle |de |regionale |genummerde )*(?P<noun>{_NOUN})(?:,? |: ?)(?:(?P<link>{_LINK}) )?(?P<rest>\S.*)"
)
_BARE = re.compile(
    rf"{_LEAD}(?:alle |de |regionale |genummerde )*(?P<noun>dossiers|acties|actiepunten|lobbydoelen|lobbypunten)(?: (?:van|in|uit) (?:de |deze )?(?:regio|documenten|stukken)| regio| totaal| in totaal)?"
)
_LAST = re.compile(rf"{_LEAD}(?P<rest>\S.*?)(?P<link>)[ ,:]+(?P<noun>{_NOUN})")
_OF_PAPER = re.compile(
    r"(?P<who>ondertekenaars|opstellers|makers|schrijvers|contractpartners|partijen)(?: van)?(?: de| het)? (?P<paper>\S.*)"
)
_WHERE = re.compile(r"(?P<rest>\S.*?)[ ,:]+(?:welk )?(?P<sort>document|stuk|thema)")
# A verb asks by itself, and a condition is the listing's: "dossiers zonder trekker", "acties met een einde in 2030".
_NO_TELEGRAM = re.compile(
    rf"\b(?:{QUESTION_WORDS}|{VERBS}|{DEEDS}|rangschik\w*|gerangschikt|sorte\w+|gesorteerd|volgorde|ranglijst|rangorde|gemiddeld|top|vaakst|zonder|met|niet|geen|die|dat|dan|meer|minder|meeste|minste|alleen|per|elke?|iedere?|tot|vanaf|na|en|of|vs|versus|verschil|planning|uren|kosten|(?:aantal|lijst|lijstje|overzicht|opsomming|rijtje)(?=[ ?.!]*$)|daar\w*|hier\w*|dezelfde|hun|er|ander\w*|ook|deze|dit|zulke)\b|\d|[?!.] "
)
_OFFICES = r"burgemeesters?|wethouders?|bestuurders?"
_LEADERS = re.compile(
    r"(?:alle |de |regionale |bestuurlijke )*(?P<office>burgemeesters|wethouders|bestuurders)(?: die)?(?: als| met)? (?:bestuurlijk )?(?:trekkers?|trekkend|trekken|een dossier|dossiers?|een dossier trekken)(?: (?:zijn|hebben|trekken))?"
)
_OFFICE = re.compile(rf"(?P<office>{_OFFICES}) (?:(?:van|uit|in) )?(?P<town>\S.*?) dossiers?")
_OFFICE_LAST = re.compile(
    rf"dossiers? (?:van )?(?:de )?(?P<office>{_OFFICES}) (?:(?:van|uit|in) )?(?P<town>\S.*)"
)


def in_a_sentence(text: str, kinds: Callable[[str], frozenset[str]]) -> str:
    """The question that is meant; the text itself where it is no such list. `kinds`: what words are the name of, without those of themes."""
    flat = fold(text)
    if len(flat) != len(text) or len(words(flat)) > MOST:
        return text
    end = len(flat.rstrip(" ?.!"))
    if led := _LEADERS.fullmatch(flat, 0, end):
        return f"Welke {led['office']} zijn trekker?"
    if _NO_TELEGRAM.search(flat):
        return text
    for office in (_OFFICE, _OFFICE_LAST):
        match = office.fullmatch(flat, 0, end)
        town = text[match.start("town") : match.end("town")] if match else ""
        if match and kinds(town) == {"gemeente"}:
            return f"Van welke dossiers is de {match['office'].removesuffix('s')} uit {town} trekker?"
    if match := _BARE.fullmatch(flat, 0, end):
        return f"{'Hoeveel' if match['count'] else 'Welke'} {_called(match['noun'])} zijn er?"
    made = _OF_PAPER.fullmatch(flat, 0, end)
    paper = text[made.start("paper") : made.end("paper")] if made else ""
    if made and "document" in kinds(paper):
        return f"Wie zijn de {made['who']} van de {paper}?"
    where = _WHERE.fullmatch(flat, 0, end)
    if where is not None:
        rest = text[where.start("rest") : where.end("rest")]
        if kinds(rest):
            return text
        return (
            f"Bij welk thema hoort {rest}?" if where["sort"] == "thema" else f"In welk document staat {rest}?"
        )
    match = _FIRST.fullmatch(flat, 0, end) or _LAST.fullmatch(flat, 0, end)
    if match is None:
        return text
    noun = _called(match["noun"])
    read = kinds if noun == "dossiers" else lambda said: kinds(said) - {"dossier"}
    place, topic = _apart(text[match.start("rest") : match.end("rest")], read)
    if not place and not topic:
        return text
    return _asked(noun, "Hoeveel" if match["count"] else "Welke", place, topic)


# In what state dossiers or actions are, and not what they are about.
_RUN, _OVER = "lopen nog", "zijn al afgelopen"
_STATES = {
    **dict.fromkeys(("lopende", "nog lopende", "nu lopende", "actieve", "huidige", "actief", "lopend"), _RUN),
    **dict.fromkeys(("afgelopen", "afgeronde", "afgesloten", "beeindigde", "voltooide", "afgerond"), _OVER),
}


def _called(noun: str) -> str:
    return next(name for name, said in _NOUNS if re.fullmatch(said, noun))


def _apart(rest: str, kinds: Callable[[str], frozenset[str]]) -> tuple[str, str]:
    """The document and the subject that words name; ("", "") where they name anything else, which other steps read."""
    if kinds(rest) - {"document"}:
        return "", ""
    if not kinds(rest):
        return "", rest
    said = rest.split()
    for k in range(1, len(said)):
        one, other = " ".join(said[:k]), " ".join(said[k:])
        if kinds(one) and not kinds(other):
            return one, re.sub(rf"^{_LINK} ", "", other)
        if kinds(other) and not kinds(one):
            return re.sub(rf"^{_LINK} (?:de |het )?", "", other), re.sub(rf" {_LINK}(?: de| het)?$", "", one)
    return rest, ""


def _asked(noun: str, opening: str, place: str, topic: str) -> str:
    if noun == "thema's":
        return f"{opening} thema's heeft de {topic or place}?"
    if not topic:
        return f"{opening} {noun} staan er in {place}?"
    within = f" in {place}" if place else ""
    if not place and noun in ("dossiers", "acties") and (state := _STATES.get(fold(topic))):
        return f"{opening} {noun} {state}?"
    if noun == "dossiers":
        return f"{opening} dossiers gaan over {topic}?"
    if place:
        return f"{opening} {noun} zijn er{within} over {topic}?"
    return f"{opening} {noun} {'zijn er voor' if noun == 'lobbydoelen' else 'gaan over'} {topic}?"
