"""Who has a thing in hand, asked as whom one is to write to or whose name one is after: "aan welke wethouder richt ik een brief over het
water?", "graag de naam van degene achter het dossier over bomen" both ask who is in charge of it."""

from __future__ import annotations

import re

from assistant.reading.asking import ASKING
from ingest.language import fold, words

_OFFICE = r"(?:wethouder|burgemeester|bestuurder|portefeuillehouder|trekker)s?"
_ASKER = r"(?:ik|we|wij|je|men|iemand|(?:onze|mijn|de|een) (?:fractie|partij|raadslid|inwoner|bewoner|buurt|stichting|vereniging|redactie))"
_ABOUT = r"(?:over|rond|rondom|omtrent|inzake|betreffende|wat betreft|aangaande|als het (?:gaat )?(?:over|om)|met betrekking tot)"
_WHOM = re.compile(
    rf"(?:(?:en|maar|dus) )?(?:aan|bij|naar|tot|met|van) (?:wie|welke? (?P<office>{_OFFICE}))\b|(?:(?:en|maar|dus) )?(?:wie|welke? (?P<bare>{_OFFICE})) "
    rf"(?=(?:\w+ ){{0,2}}{_ASKER}\b)"
)
# What one does with whom one turns to.
_TURNED_TO = re.compile(
    r"\b(?:brief|briefje|mail|mailtje|bericht|berichtje|vragen|vraag|verzoek|klacht|gesprek|afspraak|uitnodiging|interview|richt\w*|gericht|stuur|sturen|gestuurd|"
    r"\w*schrijf|schrijven|mailen|bel|\w*bellen|benader\w*|aanspre\w+|spreek|spreken|uitnodig\w*|adresseer|adresseren|aanklop\w*|aankloppen|aan te kloppen|"
    r"terecht\w*|wend\w*|zijn|wezen|hebben|interviewen|praten|overleggen)\b"
)
_TOPIC = re.compile(rf"\b{_ABOUT} (?P<topic>[^?.!;:,]+)")
_BEHIND = frozenset(
    "richten richt gericht sturen stuur stuurt gestuurd schrijven schrijf mailen mail bellen bel opbellen benaderen benader aanspreken spreken spreek uitnodigen "
    "adresseren wenden wend aankloppen zijn wezen hebben stellen gesteld wil willen wilt zou kan kunnen kunt moet moeten mag mogen gaan gaat zal te terecht terechtkunnen "
    "best beste het interviewen praten overleggen vragen weten dan nu eigenlijk graag daarvoor hiervoor daarmee aan bij naar".split()
)
_FIGURE_HEAD = r"(?:voorman|voorvrouw|kopstuk|boegbeeld|aanvoerder|gezicht|kopman|kartrekker|hoofdrolspeler)"
_FIGURE_HEADED = re.compile(
    rf"(?:en |maar )?(?:wie (?:is|zijn)|wat is de naam van|hoe heet) (?:(?:de|het|onze|een) )?(?:\w+e )?{_FIGURE_HEAD} (?:(?:op|binnen) het (?:gebied|terrein) van|op|voor|van|bij|achter|in|rond) (?P<rest>[^?.!;:,]+)[?.!]*$"
)
_NAMES_AT = re.compile(
    r"(?:en |maar )?welke? (?:\w+ )?(?:naam|namen|personen|mensen|gezichten|bestuurders) (?:hoort|horen|staat|staan|hangt|hangen|kleeft|zit|zitten) (?:er )?(?:bij|aan|op|achter) (?P<rest>[^?.!;:,]+?)(?=,|[?.!]*$)"
)
_NAME = re.compile(
    rf"(?P<lead>(?:[\w']+ ){{0,7}}?)(?:de |een )?na(?:am|men)(?P<aside>(?: graag| svp| alsjeblieft| alstublieft)*) van (?:de |die |het )?"
    rf"(?P<office>persoon|personen|degenen?|diegenen?|mens|mensen|man|vrouw|{_OFFICE}) (?P<rest>[^?.!;:]+)[?.!]*$"
)
_PERSON_BEHIND = re.compile(
    r"(?:en |maar )?wie (?:(?:is|zijn|was) (?:eigenlijk |precies )?(?:de |die |het )?(?:persoon|personen|man|vrouw|mens|mensen|bestuurder|kop|gezicht|naam) |"
    r"(?:zit|zitten|staat|staan|schuilt|gaat|gaan) (?:er |daar )?(?:eigenlijk |nu |precies )?(?:schuil )?)achter (?P<rest>[^?.!;:,]+?)(?: schuil)?[?.!]*$"
)
_HAS_IT = re.compile(
    r"(?:(?:die|dat|wie) )?(?:(?:zich )?(?:over|achter|bij|voor|met|van) )?(?P<topic>.+?)(?P<verbs>(?: (?:gaat|gaan|trekt|trekken|leidt|leiden|aanstuurt|aansturen|stuurt|"
    r"beheert|behartigt|bezighoudt|doet|heeft|onder|zich|haar|hoede|verantwoordelijk|is|zijn|in|portefeuille|de|zit|zitten|draagt))*)"
)
_VAGUE = frozenset(
    "plan plannen gemeente gemeenten regio samenwerking samen zaken dingen zaak ding onderwerp onderwerpen afspraken beleid project projecten initiatief iets".split()
)
# "Ik sprak iemand die over de haven gaat. Welke wethouder kan dat geweest zijn?"
_WHO_IS_THAT = re.compile(
    rf"(?:[^?]*[.,;:] +)(?:en |maar )?(?:wie|welke? (?P<office>{_OFFICE})) (?:is|was|zijn|waren|kan|kunnen|zou|zouden|zal|moet) (?:dat|die|het)(?: (?:dan|nu|eigenlijk|precies|wel))*"
    r"(?: (?:geweest )?(?:zijn|wezen))?\W*$"
)
_HAS_CHARGE = re.compile(
    r"\b(?:die|dat|wie) (?:zich )?(?:over|met|voor) (?P<topic>[^?.!;:,]+?) (?:gaat|ging|gaan|bezighoudt|bezig houdt|bezighield|verantwoordelijk (?:is|was))(?P<for> (?:namens|voor) [^?.!;:,]+)?(?=[?.!;:,])"
)
# A text is written, and not led; what points back says nothing by itself.
_NO_TOPIC = re.compile(
    r"\b(?:document|rapport|rapportage|\w*agenda|stuk|notitie|tekst|foto|kaart|voorwoord)\b|\b(?:daar|hier|er)(?:van|voor|mee|over|bij|aan|in|op|toe)?\b|^(?:dit|dat|die|deze|het)$"
)


def as_charge(text: str) -> str:
    """The question who is in charge; the text itself where it does not ask that so."""
    flat = fold(text)
    if len(flat) != len(text):
        return text
    named = _PERSON_BEHIND.match(flat)
    if named is not None:
        return _asked(text, named.span("rest"), "")
    named = _FIGURE_HEADED.match(flat) or _NAMES_AT.match(flat)
    if named is not None:
        put = _asked(text, named.span("rest"), "bestuurder" if named.re is _NAMES_AT else "")
        return (
            put
            if put == text or named.re is _FIGURE_HEADED
            else f"{put[:-1]}{text[named.end() :].rstrip('?!. ')}?"
        )
    named = _NAME.match(flat)
    if named is not None and all(w in ASKING for w in words(named["lead"])):
        topic = _HAS_IT.fullmatch(named["rest"])
        begin = named.start("rest")
        place = (begin + topic.start("topic"), begin + topic.end("topic")) if topic else named.span("rest")
        return _asked(text, place, named["office"])
    that = _WHO_IS_THAT.match(flat)
    charge = _HAS_CHARGE.search(flat) if that is not None else None
    if that is not None and charge is not None:
        put = _asked(text, charge.span("topic"), that["office"] or "")
        return put if put == text else f"{put.rstrip('?')}{charge['for'] or ''}?"
    return _whom(text, flat)


def _whom(text: str, flat: str) -> str:
    """Of a question whom to turn to: its own topic, or that of what is said before it."""
    begins = [0, *(m.end() for m in re.finditer(r"[.!:;,] +", flat))]
    begin = next((b for b in reversed(begins) if _WHOM.match(flat, b)), 0)
    asked = _WHOM.match(flat, begin)
    rest = flat[asked.end() :] if asked else ""
    if asked is None or not re.search(rf"\b{_ASKER}\b", rest) or not _TURNED_TO.search(rest):
        return text
    office = asked["office"] or asked["bare"] or ""
    if topic := _TOPIC.search(flat, asked.end()):
        if not office and flat.startswith(("bij", "tot"), begin):
            return text  # who is in charge is asked in so many words
        put = _asked(text, topic.span("topic"), office)
        return text if put == text else f"{text[:begin]}{put}"
    topic = _TOPIC.search(flat[:begin])
    return _asked(text, topic.span("topic"), office) if topic else text


def _asked(text: str, place: tuple[int, int], office: str) -> str:
    """The question who is in charge of what stands at a place of the text."""
    topic = text[place[0] : place[1]].split()
    while topic and fold(topic[-1]) in _BEHIND:
        topic.pop()
    said = " ".join(topic)
    if not [w for w in words(said) if w not in ASKING and w not in _VAGUE] or _NO_TOPIC.search(fold(said)):
        return text
    if re.fullmatch(_OFFICE, office):
        return f"Welke {office} {'gaan' if office.endswith('s') else 'gaat'} over {said}?"
    return f"Wie gaat over {said}?"
