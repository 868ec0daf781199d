"""What is asked of somebody who may leave: "als wethouder De Wit stopt, welke dossiers komen er dan vrij?" asks which dossiers they lead,
"wie blijft er dan over bij het Warmteplan?" who leads it beside them."""

from __future__ import annotations

import re
from collections.abc import Callable

_SOMEBODY = r"(?P<who>(?:de )?(?:burgemeester |wethouder )?[\w.'-]+(?: [\w.'-]+){0,3}?)"
_GOES = (
    r"(?:er )?(?:(?:straks|morgen|binnenkort|volgend jaar|ooit) )?(?:mee |ermee |er mee )?(?:zou(?:den)? )?"
    r"(?:stopt|stoppen|ophoudt|ophouden|vertrekt|vertrekken|weggaat|weg gaat|weggaan|wegvalt|wegvallen|weg zou vallen|uitvalt|uitvallen|aftreedt|aftreden|opstapt|opstappen|verdwijnt|weg is|ziek wordt|met pensioen gaat|niet terugkeert|terugtreedt)"
)
_WENT = r"(?:stopt(?: ermee)?|vertrekt|gaat (?:weg|stoppen|vertrekken|met pensioen)|valt (?:weg|uit)|treedt (?:af|terug)|stapt op|houdt (?:ermee|er mee) op)"
_IF = rf"(?:als|wanneer|indien|mocht|stel(?: dat)?|zodra|nu|omdat) {_SOMEBODY} {_GOES}"
_WHICH = r"(?:voor |bij |van |op )?(?:welke? (?:dossiers?|onderwerpen|portefeuilles?)|wat|waarvoor|waar)"
_FREE = r"(?:vrij|open|vacant|onbezet|leeg|nieuwe? (?:bestuurlijk(?:e)? )?(?:trekkers?|bestuurders?)|(?:een )?opvolgers?|(?:opnieuw|anders) (?:ver)?deel\w*|herverdeel\w*|onbeheerd|iemand anders)"
_WITHOUT = r"(?:zonder|geen) (?:bestuurlijk(?:e)? )?trekker"
_WHO = r"(?:wie|welke (?:bestuurders?|trekkers?|wethouders?|burgemeesters?))"
_STAYS = r"(?:blij(?:ft|ven)\b[^?,]*?|(?:trekt|trekken|leidt|leiden|doet|doen|heeft|hebben|zit|zitten|gaat|gaan|staat|staan)\b[^?,]*?)"

_VACANT = tuple(
    re.compile(form, re.I)
    for form in (
        rf"{_IF},? (?:dan )?(?P<asked>{_WHICH}\b[^?]*\b(?:{_FREE}|{_WITHOUT})\b[^?]*)\W*",
        rf"(?P<asked>{_WHICH}\b[^?]*\b(?:{_FREE}|{_WITHOUT})\b[^?]*?),? {_IF}\W*",
        rf"{_SOMEBODY} {_WENT}[,.:;]? (?:en )?(?P<asked>{_WHICH}\b[^?]*\b(?:{_FREE}|{_WITHOUT})\b[^?]*)\W*",
        rf"(?P<asked>(?:voor |bij )?welke? dossiers?\b[^?]*\b(?:opvolger|vervanger) (?:van|voor)) {_SOMEBODY} (?:zoeken|nodig|vinden|hebben)\b[^?]*\W*",
    )
)
_LEFT = tuple(
    re.compile(form, re.I)
    for form in (
        rf"{_IF},? (?:dan )?{_WHO} (?P<stays>{_STAYS})\W*",
        rf"{_WHO} (?P<stays>{_STAYS}),? {_IF}\W*",
        rf"{_SOMEBODY} {_WENT}[,.:;]? (?:en )?{_WHO} (?P<stays>{_STAYS})\W*",
    )
)
_NO_THING = re.compile(
    r"^(?:blij(?:ft|ven)|trekt|trekken|leidt|leiden|doet|doen|heeft|hebben|zit|zitten|gaat|gaan|staat|staan)\b|\b(?:over|er|dan|nog|die|nu|bij|op|aan|van)\b",
    re.I,
)


def of_who_leaves(text: str, is_person: Callable[[str], bool], is_dossier: Callable[[str], bool]) -> str:
    """The question of what the register has; another question as it is."""
    for form in _VACANT:
        match = form.fullmatch(text)
        if match is not None and is_person(match["who"]):
            alone = re.search(_WITHOUT, match["asked"], re.I)
            who = match["who"]
            return f"Welke dossiers trekt {who} alleen?" if alone else f"Van welke dossiers is {who} trekker?"
    for form in _LEFT:
        match = form.fullmatch(text)
        if match is not None and is_person(match["who"]) and is_dossier(match["stays"]):
            thing = " ".join(_NO_THING.sub(" ", match["stays"]).split())
            return f"Wie is naast {match['who']} trekker van {thing}?"
    return text
