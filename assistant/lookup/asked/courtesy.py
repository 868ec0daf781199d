"""What is said to the assistant rather than asked of the documents: a greeting, thanks, who it is, what it can do.

It says that it is an automated system to whoever asks (Regulation (EU) 2024/1689, article 50).
"""

from __future__ import annotations

import re

from assistant.draft import Draft, aside
from assistant.lookup.common import Desk
from assistant.reading.question import Question
from assistant.starters import starters
from ingest.language import compiled, fold

_SELF = (
    "Ik ben Vraagbaak, een geautomatiseerd systeem; er zit geen mens achter deze antwoorden. Ik zoek in de documenten van de regio en "
    "laat bij elk antwoord zien op welke bladzijde het staat."
)
_ABLE = (
    "U kunt vragen naar afspraken, dossiers, trekkers, deelnemende gemeenten, acties, lobbydoelen, cijfers en afkortingen in de documenten "
    "van de regio. Bij elk antwoord staan het letterlijke citaat, het document en de bladzijde."
)
_BEGIN = (
    "Begin bij een onderwerp dat op uw agenda staat. Vraag waar het dossier over gaat, wie bestuurlijk trekker is, welke gemeenten meedoen, tot "
    "wanneer het loopt en hoe het ervoor staat. Met een van deze vragen kunt u beginnen."
)
_SAID: tuple[tuple[str, str, str], ...] = (
    (
        r"^(?:hallo|hoi|hai|hey|dag|goede(?:n)?(?:morgen|middag|avond|dag)|goedemorgen|goedemiddag|goedenavond|hello|hi)(?: (?:daar|allemaal|vraagbaak))?$",
        f"Goedendag. {_ABLE}",
        "een groet",
    ),
    (
        r"^(?:heel erg |hartelijk |ok[ée]? |mooi )?(?:dank(?: u| je)?(?: wel)?|bedankt|dankjewel|dankuwel|thanks|thank you)(?: .{0,25})?$",
        "Graag gedaan. Vraag gerust verder.",
        "een bedankje",
    ),
    (
        r"^(?:en )?(?:wie|wat) (?:ben|bent) (?:jij|je|u)(?: (?:eigenlijk|precies|nu))?$|\b(?:ben|bent) (?:jij|je|u) (?:een )?(?:mens|robot|computer|bot|chatbot|ai|echt\w*|machine|persoon|ambtenaar|medewerker)\b"
        r"|\bpraat ik met een\b|\bspreek ik (?:nu )?met een\b|\bbent u kunstmatige\b|\bwho are you\b|\bare you (?:a )?(?:human|robot|bot|ai)\b",
        _SELF,
        "de vraag wie er antwoordt",
    ),
    (
        r"\bwat (?:kan|kun|mag) (?:ik|je|men) (?:hier |jou |u |je |allemaal |zoal )*(?:vragen|doen|opzoeken|weten)\b|^wat (?:kunt|kan|kun) (?:u|jij|je)(?: (?:allemaal|zoal|doen|voor mij doen))*$"
        r"|^(?:help|hulp)$|\bhoe werkt (?:dit|deze site|vraagbaak|het hier)\b|\bwaar weet (?:je|u) (?:iets|wat|alles) van\b|^what can (?:i ask|you do)\b",
        _ABLE,
        "de vraag wat er gevraagd kan worden",
    ),
    (
        r"\bwaar (?:moet|kan|kun|zal|zou|dien) (?:ik|je|men|een \w+|wij|we)(?: (?:dan|nu|eigenlijk|het beste|als \w+(?: \w+)?|mee|bij|eerst)){0,3} (?:mee )?(?:beginnen|starten)$"
        r"|\bwaar (?:begin|start) ik(?: (?:mee|dan|nu|eigenlijk|het beste))*$"
        r"|^(?:ik ben (?:een )?(?:net |pas |nieuw\w* )*(?:raadslid|gekozen|begonnen|nieuw)\b[^?]* )?wat (?:moet|zou|kan|dien) ik (?:moeten )?(?:als (?:nieuw |beginnend |kersvers )?raadslid )?(?:allemaal |zeker |echt |eerst |als eerste )*(?:weten|lezen)$",
        _BEGIN,
        "de vraag waar te beginnen",
    ),
)

_ELSEWHERE = f"Daar gaan deze documenten niet over. {_ABLE}"
_MAKES = r"\b(?:schrijf|schrijven|maak|maken|bedenk|bedenken|verzin|verzinnen|dicht|dichten|zing|zingen|teken|tekenen|geef|geven|stel|opstellen)\b"
_MADE = (
    r"(?:\w*gedicht\w*|liedje|lied|rap|verhaaltje|verhaal|grap\w*|mop|moppen|tekening|limerick|toespraak|speech|brief|mail|e-?mail|persbericht|tweet|essay|"
    r"recept|quiz|motie|script|programma in \w+)"
)
_TASKS = (
    r"^(?:hoeveel|wat) is \d[\d.,]* ?(?:keer|maal|plus|min|gedeeld door|x|\+|-|:|/|\*) ?\d[\d.,]*$",
    r"^(?:(?:kan|kun|kunt|wil|wilt) (?:je|jij|u) )?(?:vertaal|vertalen)\b|\b(?:vertaal\w*|vertalen)\b.*\bnaar het \w+s\b",
    rf"^(?:(?:kan|kun|kunt|wil|wilt|zou) (?:je|jij|u) .*)?{_MAKES} .*\b{_MADE}\b|^(?:kan|kun|kunt|wil|wilt|zou) (?:je|jij|u) .*\b{_MADE}\b.*{_MAKES}",
    r"^(?:vertel|ken|weet) (?:me |mij |je |jij |u )?(?:eens )?(?:een|nog een) (?:goede |leuke )?(?:grap|mop|verhaaltje|sprookje)$",
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """A courteous answer with questions to begin with, or None where something is asked of the documents."""
    flat = " ".join(re.sub(r"[?!.,]+", " ", fold(question.asked)).split())
    for pattern, text, why in _SAID:
        if compiled(pattern).search(flat):
            return Draft(
                "buiten-bereik", "opzoeking", (aside(text),), suggestions=starters(desk.library), why=why
            )
    if any(compiled(pattern).search(flat) for pattern in _TASKS):
        said = (aside(_ELSEWHERE),)
        return Draft(
            "buiten-bereik", "opzoeking", said, suggestions=starters(desk.library), why="een andere opdracht"
        )
    return None
