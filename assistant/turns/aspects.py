"""Follow-ups that only name a field of the dossier or the action of the turn before: "en de looptijd?", "wat is het doel ervan?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.turns.followup import opened
from ingest.language import fold

if TYPE_CHECKING:
    from assistant.reading.question import Question

# By field: the words that ask for it, and the question that it is.
_OF_DOSSIER = (
    (r"(?:bestuurlijke? )?(?:trekkers?|portefeuillehouders?)", "wie is bestuurlijk trekker van {}"),
    (
        r"opdrachtgevers?|(?:heeft|hebben|gaf|gaven|geeft|geven) (?:er |daar(?:voor|toe)? )?(?:de )?opdracht(?: voor)?(?: gegeven)?",
        "wie is de opdrachtgever van {}",
    ),
    (r"looptijd|duur|doorlooptijd", "wat is de looptijd van {}"),
    (
        r"(?:(?:deelnemende|betrokken|meedoende|aangesloten) )?gemeenten?|deelnemers|deelnemende partijen",
        "welke gemeenten doen mee aan {}",
    ),
    (r"(?:uiteindelijke? )?(?:doel(?:en|stelling|stellingen)?|ambities?)", "wat is het doel van {}"),
    (
        r"(?:laatste |huidige )?(?:stand(?: van zaken)?|voortgang|actualiteit|nieuws)|(?:speelt|gebeurt|loopt) er(?: nu| momenteel| allemaal)*",
        "wat is de stand van zaken bij {}",
    ),
    (r"planning|tijdspad|tijdpad", "wat is de planning van {}"),
    (r"thema|(?:valt|hoort) (?:dat|het|die) onder", "onder welk thema valt {}"),
)
_HOW_FAR = re.compile(
    r"hoe ?(?:ver )?(?:is|zijn|staat|staan|gaat) (?:we |ze |wij |men |het |dat |die )?(?:(?:daar|er|hier|nu|al|inmiddels|ook) )*"
    r"(?:mee|ermee|daarmee|ervoor|daarvoor|voor)(?: nu| inmiddels| op dit moment)?"
)
_OF_ACTION = (
    (
        r"verantwoordelijk(?:en?)?|uitvoerders?|eigenaar|trekkers?|(?:verantwoordelijke )?(?:organisatie|partij)",
        "wie is verantwoordelijk voor {}",
    ),
    (
        r"planning|tijdspad|tijdpad|deadline|einddatum|(?:in |voor )?(?:welke? )?(?:kwartaal|maand)",
        "wat is de planning van {}",
    ),
    (r"(?:hoeveel )?(?:uur|uren)|(?:uren|tijds?)investering|capaciteit|inzet", "hoeveel uur kost {}"),
    (r"kosten|investering|budget|bedrag|prijs", "wat kost {}"),
    (
        r"(?:verwachte? |beoogde? )?(?:resulta(?:at|ten)|uitkomst(?:en)?|opbrengst)|(?:komt|moet) (?:daar|er|hier) ?uit(?: komen)?",
        "wat is het resultaat van {}",
    ),
    (r"doel(?:en|stelling)?", "wat is het doel van {}"),
    (r"stakeholders|betrokken partijen|betrokkenen", "wie zijn de stakeholders bij {}"),
    (
        r"(?:houdt|hield) (?:die|dat|het|deze|dit|de)?(?: actie)?(?: precies| dan| eigenlijk)* ?in|inhoud"
        r"|(?:moet|moeten|gaan|gaat|zal|wordt|worden)(?: (?:er|ze|men|we|dan|daar|daarvoor|precies|nu))* (?:gebeuren|doen|gedaan|gedaan worden)",
        "wat houdt {} in",
    ),
)
_SMALL = r"(?:(?:de|het|een|welke?|er|daar|dan|nu|ook|zijn|haar|hun|eigenlijk|precies) )*"
_LEAD = rf"(?:(?:wie|wat|welke?|hoe|waar) (?:(?:is|zijn|was|waren|luidt?|luiden) )?)?{_SMALL}"
_TAIL = (
    r"(?: (?:ervan|daarvan|hiervan|erbij|daarbij|hierbij|nu|dan|eigenlijk|precies|momenteel|op dit moment"
    r"|(?:van|bij|voor) (?:dat|dit|die|deze|het|de) (?:dossier|project|programma|plan|actie|onderwerp)))*"
)
_ACTION = re.compile(r"\bactie(?:punt)? \d{1,2}\b(?: (?:van|uit|in) [^,?]+)?", re.I)
MOST = 3  # dossiers whose field is asked for at once


def fields_named(text: str) -> bool:
    """Whether a text only names fields of a dossier or an action."""
    return bool(_asked(text, _OF_DOSSIER) or _asked(text, _OF_ACTION))


def _asked(text: str, fields: tuple[tuple[str, str], ...]) -> list[str]:
    """The questions for the fields that a text names; none where it says anything else."""
    flat = " ".join(fold(opened(text)).strip(" ?!.,").split())
    if _HOW_FAR.fullmatch(flat):
        flat = "stand van zaken"
    whole = re.fullmatch(rf"{_LEAD}(?P<named>.+?){_TAIL}", flat)
    if whole is None:
        return []
    out: list[str] = []
    for piece in re.split(r", | en (?:ook )?", whole.group("named")):
        bare = re.sub(rf"^{_LEAD}", "", piece)
        found = next((asks for words, asks in fields if re.fullmatch(words, bare)), "")
        if not found:
            return []
        out.append(found)
    return out


def asked_of(question: Question, previous: Question) -> str:
    """The fields that a follow-up names, asked of the dossiers or of the action of the question before; "" where it names
    something else, or that question has neither."""
    if any(n.kind in ("dossier", "persoon") for n in question.names) or question.years:
        return ""
    action = _ACTION.search(previous.text)
    if action and previous.number:
        return _together(_asked(question.text, _OF_ACTION), action.group().rstrip())
    dossiers = [n.shown for n in previous.named("dossier")]
    if not 0 < len(dossiers) <= MOST:
        return ""
    return _together(_asked(question.text, _OF_DOSSIER), " en ".join(dossiers))


def _together(asked: list[str], of: str) -> str:
    text = " en ".join(asks.format(of) for asks in asked)
    return f"{text[:1].upper()}{text[1:]}?" if text else ""
