"""Who asks, told before the question ("Ik zit in de raad van Lagewaard. Waar doen wij aan mee?"): the municipality that
"wij" and "onze gemeente" stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.language import STOPWORDS, fold, words

_ABOUT_ONESELF = re.compile(
    r"^\s*(?:(?:hoi|hallo|dag|goedemiddag|goedemorgen|goedenavond|beste(?: \w+)?)[,!.]?\s+)?((?:ik|wij|we|als|vraag|vraagje|namens)\b[^.!?;:,]{3,90}?)(?:[.!;:]\s+|,\s*(?:(?:en|maar|dus)\s+)?|\s+(?=(?:hoeveel|hoe|wat|wie|wanneer|welke?|waar|of)\b))(\S.*)$",
    re.I | re.S,
)
# What one says of oneself and of what one is for; more than this, and it is part of the question.
_SAID = frozenset(
    "ik wij we als ben zijn zit zitten woon wonen werk werken kom komen sta heb vertegenwoordig namens nieuw nieuwe sinds kort net onlangs pas "
    "raad raads raadslid raadsleden gemeenteraad gemeenteraadslid burgerraadslid commissielid duoraadslid lid fractie fractievoorzitter "
    "inwoner inwoonster bewoner wethouder burgemeester ambtenaar beleidsmedewerker adviseur griffier griffie college gemeente stad dorp plaats "
    "vraagje een van uit namens korte kleine even wil wilde willen zou zouden graag weten vraag vragen mij me ons af vroeg vroegen benieuwd hier kreeg kregen krijg krijgen heb hebben kwam kwamen "
    "ambtenaren inwoners wethouders bewoners adviseurs collega collegas "
    "met z n zijn allen samen al paar jaar jaren maand maanden dag eerste keer vandaag vanavond".split()
)
_ONES_OWN = re.compile(
    r"\b(?:onze|mijn|ons|de onze)\s+(?:eigen\s+)?(?:gemeente|stad|dorp|plaats|raad|gemeenteraad|college)\b",
    re.I,
)
_SINGULAR = {
    "zijn": "is", "doen": "doet", "zitten": "zit", "hebben": "heeft", "horen": "hoort", "vallen": "valt", "nemen": "neemt",
    "moeten": "moet", "kunnen": "kan", "krijgen": "krijgt", "betalen": "betaalt", "werken": "werkt", "staan": "staat",
    "gaan": "gaat", "komen": "komt", "steken": "steekt", "leveren": "levert", "willen": "wil", "mogen": "mag", "hoeven": "hoeft", "worden": "wordt",
}  # fmt: skip
_WE = re.compile(rf"\b(?:({'|'.join(_SINGULAR)})\s+)?(?:wij|we)\b", re.I)
_US = re.compile(r"\bons\b(?!\s+(?:eigen|dorp|college|gebied|land|werk|plan)\b)", re.I)

_TOGETHER = r"(?:regio|streek|(?:regionale )?samenwerking(?:en)?(?: (?:in|van|binnen) de regio)?)\b"
# What one has of the region: "wat merk ik van de regio?", "wat levert de samenwerking voor Lagewaard op?"
_HAS_OF_IT = re.compile(
    rf"\bwat (?:merk|merkt|merken|heb|hebt|heeft|hebben|krijg|krijgt|krijgen) (?P<who>[^?.!,;:]*?)\b(?:van|aan|door|uit) (?:de |die |deze )?{_TOGETHER}(?P<rest>[^?.!,;:]*)\W*$"
    rf"|\bwat (?:betekent|levert|brengt) (?:de |die |deze )?{_TOGETHER} (?P<for>[^?.!,;:]+)\W*$",
    re.I,
)
_ONESELF = _SAID | frozenset(
    "je jij u onze ons mij mijn iemand mensen burger burgers inwoners bewoners er hier daar nu eigenlijk allemaal zoal precies nou dan op voor aan van in uit "
    "als de het een die".split()
)


def _of_the_region(text: str, towns: Sequence[str]) -> str:
    """What somebody of one municipality has of the region, asked as what that does for it; the text itself where more is asked."""
    found = _HAS_OF_IT.search(text)
    said = dict.fromkeys(t for t in towns if re.search(rf"\b{re.escape(fold(t))}\b", fold(text)))
    if found is None or len(said) != 1:
        return text
    town = next(iter(said))
    told = words(" ".join((text[: found.start()], *(part or "" for part in found.groups()))))
    if any(w not in _ONESELF and w not in words(town) for w in told):
        return text
    return f"Wat doet de regio voor {town}?"


def spoken_for(text: str, towns: Sequence[str]) -> str:
    """A question with the municipality of who asks (the only one of `towns` in what they say of themselves) in place of
    "wij" and "onze gemeente", and without what they say of themselves; the text itself where it tells none, or the
    question does not speak of it. What they have of the region is asked as what it does for that municipality."""
    of_the_region = _of_the_region(text, towns)
    match = _ABOUT_ONESELF.match(text)
    if of_the_region != text or match is None:
        return of_the_region
    told, asked = match.groups()
    own = [t for t in towns if re.search(rf"\b{re.escape(fold(t))}\b", fold(told))]
    rest = [w for w in words(told) if w not in _SAID and w not in STOPWORDS]
    if len(own) != 1 or any(w not in words(own[0]) for w in rest):
        return text
    town = own[0]
    made = _ONES_OWN.sub(town, asked)
    if made == asked:
        made = _WE.sub(lambda m: f"{_SINGULAR[m[1].lower()]} {town}" if m[1] else town, asked, count=1)
    if made == asked:
        made = _US.sub(town, asked, count=1)
    return made[:1].upper() + made[1:] if made != asked else text
