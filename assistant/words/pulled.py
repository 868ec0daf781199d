"""Pulling ("trekken") that leads nothing: what "trekt" people to a town is no "trekker", nor who "trekt de portemonnee", and what is "vlot getrokken"
goes on. Put in other words, so that nobody is told for it who leads a dossier."""

from __future__ import annotations

import re

from assistant.words.sayings import put_plainly

_PULL = r"(?:trek(?:t|ken)?|trok(?:ken)?)"
_WHOM = r"(?P<whom>[^?.!,;]{3,60}?)"
_PEOPLE = (
    r"(?P<whom>(?:(?:de|zo ?veel|veel|alle|meer|jonge|nieuwe|rijke) )*(?:mensen|inwoners|bewoners|jongeren|ouderen|gezinnen|studenten|starters|werknemers|bedrijven|ondernemers|"
    r"winkels|winkeliers|toeristen|recreanten|bezoekers|dagjesmensen|vakantiegangers|woningzoekenden|investeerders|iedereen))"
)
_PULLED = (
    # what draws people somewhere
    (rf"\bwat {_PULL} {_PEOPLE} naar (?P<where>(?:de|het|onze|deze|dit|ons) [^?.!,;]{{3,40}}?|\w{{3,}})(?=\W*$)", "wat maakt {where} aantrekkelijk voor {whom}"),
    (rf"\bwat {_PULL} {_PEOPLE} (?:hierheen|hiernaartoe|hier naartoe|hier heen|aan)(?=\W*$)", "wat maakt het hier aantrekkelijk voor {whom}"),
    (rf"\bwat {_PULL} (?=[^?.!,;]{{3,60}} (?:naar|hierheen|hiernaartoe)\b)", "wat brengt "),
    # what goes on, becomes alike or is called off
    (rf"\b(?:weer )?(?:vlot|los) ?(?:te )?{_PULL}\b", "versnelt"),
    (r"\b(?:vlot|los) ?getrokken\b", "versneld"),
    (rf"\bgelijk ?(?:te )?{_PULL}\b", "gelijk maken"),
    (r"\b(?:gelijk|recht) ?getrokken\b", "gelijk gemaakt"),
    (rf"\b{_PULL} (?P<whom>[^?.!,;]{{0,40}}?)een streep door\b", "schrapt {whom}"),
    (r"\been streep door (?P<whom>[^?.!,;]{3,60}?) getrokken\b", "{whom} geschrapt"),
    # who pays, warns, or goes along
    (rf"\b{_PULL} (?P<whom>[^?.!,;]{{0,40}}?)(?:de|hun|zijn|haar|onze) (?:portemonnee|beurs|knip|buidel)\b", "betaalt {whom}"),
    (rf"\b{_PULL} (?P<whom>[^?.!,;]{{0,40}}?)aan de bel\b", "waarschuwt {whom}"),
    (rf"\b{_PULL} (?P<whom>[^?.!,;]{{0,40}}?)(?:een|1|één) lijn\b", "werken {whom}samen"),
    (r"\b(?:samen |met elkaar )?op te trekken\b", "samen te werken"),
)  # fmt: skip
_FRAMES = tuple((re.compile(said), put) for said, put in _PULLED)


def otherwise_pulled(text: str) -> str:
    """The text with such a saying put in other words."""
    made = put_plainly(text, _FRAMES)
    return text if made == text else " ".join(made.split())
