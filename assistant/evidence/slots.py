"""What exactly a question asks to be told.

Words of the question that stand near each other are not yet its answer: "hoe diep" wants a depth, "welk bedrijf" a name,
"waarom is het gestopt" a stop. A slot is what must stand in the text besides the subject. All of it is told from the
forms of Dutch questions; nothing here knows a document. `told` says whether a text tells it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.evidence import turns_on
from assistant.evidence.turns_on import SIGNS, Count
from assistant.reading.contact import CONTACT
from assistant.reading.question import Group, Question
from ingest.language import fold

_AMOUNT_ASKED = re.compile(
    r"\bhoeveel (?:\w+ )?(?:euro|geld|miljoen|miljard|subsidies?|budget|korting|boetes?|premies?|loon|salaris|vergoeding|toeslag|"
    r"belasting|leges)\b|\bhoeveel huur\b|\bwelk (?:\w+ )?(?:bedrag|budget|tarief)\b|\bhoe duur\b|\bhoeveel (?:kost|kosten|kostte|kostten|betaalt?|betalen|verdient?|verdienen)\b|"
    r"\bwat (?:kost|kosten|kostte|kostten)\b|\bwat (?:zijn|waren|worden) (?:de|hun|haar|onze) (?:\w+ )?kosten\b|\bwat (?:verdient|verdienen|verdiende|betaal|betaalt|betalen|betaalde)\b|\bwat (?:gaat|gaan|mag|mogen|zal|zullen|ging|heeft|hebben)\b.*\b(?:kosten|gekost)(?:\W*$| en wie\b)|"
    r"\b(?:hoe hoog|wat) (?:is|zijn|was|waren|wordt|worden) (?:de|het|haar|zijn|hun) (?:\w+ )?\w*(?:huur|huurprijs|prijs|tarief|salaris|loon|boete|premie|subsidie|"
    r"bedrag|budget|vergoeding|bijdrage|toeslag|leges|belasting|begroting)\b(?! (?:voor|in|is) (?:de )?(?:procent|%))|"
    r"\bin (?:hoeveel )?euro'?s?\b|\bhoe groot (?:is|was|wordt) (?:de|het) (?:\w+ )?(?:begroting|budget|subsidie|fonds)\b"
)
_PAY_ASKED = re.compile(
    r"\b(?:wat|hoeveel) verdien|\bhoeveel (?:salaris|loon)\b|\b(?:hoe hoog|wat) (?:is|was) (?:de|het|zijn|haar) (?:\w+ )?(?:salaris|loon|bezoldiging)\b"
)
PAYER_ASKED = re.compile(
    r"\bwie\b.{0,60}\b(?:betaalt|betaalde|betalen|betaald|bekostigt|bekostigd|financiert|gefinancierd|draait (?:ervoor |er voor |daarvoor )?op)\b"
)
_FUNCTION = (
    r"\w*(?:baas(?! (?:bij|over)\b)|voorzitter|secretaris|wethouder|burgemeester|directeur|adviseur|manager|minister|gedeputeerde|griffier|ambtenaar|"
    r"leider|projectleider|coordinator|voorganger|opvolger|woordvoerder|bestuurder)"
)
_NAME_ASKED = re.compile(
    rf"\bhoe heet(?:te|ten)? (?:de|het|die|onze) (?:\w+ )?{_FUNCTION}\b|\bwie (?:is|was|wordt|werd) (?:(?:daar|er|hier|daarvan|nu|eigenlijk|dan) )*(?:(?:de|het|die|onze) )?(?:[\w-]+ )?{_FUNCTION}\b|"
    rf"\bwat is de naam van (?:de|het|die|onze) (?:\w+ )?{_FUNCTION}\b"
)
_FIRM_ASKED = re.compile(
    r"\b(?:welke?|(?:hoe (?:heet|heten)|na(?:am|men) van) (?:de|het|die|dat|een)) (?:\w+e )?(\w*(?:bedrijf|bedrijven|bureaus?|architect(?:en)?|aannemers?|vervoerders?|aanbieders?|leveranciers?|verzekeraars?|"
    r"bouwers?|ontwikkelaars?|bank(?:en)?|universiteit(?:en)?|hogescholen|school|scholen|krant(?:en)?|zorginstelling(?:en)?|ondernemers?|uitvoerders?|exploitant(?:en)?|maatschappij(?:en)?|"
    r"concessiehouders?|stichting(?:en)?|vereniging(?:en)?|marktpartij(?:en)?|corporaties?|netbeheerders?))\b"
)
_AGAINST_ASKED = re.compile(
    r"\b(?:is|zijn|was|waren) [\w' -]{2,40}(?<!goed )(?<!beter )(?<!nuttig )(?<!slecht )(?<!nodig )(?<!gunstig )(?<!handig )(?<!belangrijk )(?<!effectief )(?<!bestand )(?<!maatregel )(?<!maatregelen )\btegen\b"
)
_TOWN_ASKED = re.compile(r"\bwelke (?:\w+ )?(?:regio)?gemeenten?\b")
_PLACE_ASKED = re.compile(
    r"^(?:en )?waar (?:ligt|liggen|komt|komen|is|zijn|was|waren|wordt|worden|werd|werden|vindt|staat|staan|zit|zitten|woont|wonen|vergadert|vergaderen|gebeurt|gebeuren|bouwt|bouwen|rijdt|rijden) (?!.*\b(?:goed|bang|trots|blij|verantwoordelijk|ondergebracht|belegd|neergelegd|bedoeld|over|voor|van|mee|aan|in|uit|op|bij|naar|toe|tegen)\W*$)|"
    r"(?:\b(?:in|op|uit|naar|bij)|^) ?welke (?:\w+e )?(?:plek|plekken|plaats|plaatsen|wijk|wijken|buurt|buurten|stad|steden|dorp|dorpen|locatie|locaties|straat|straten)\b"
)

# "Waar komt dat vandaan?", "waar wordt dat voor gebruikt?" ask for no place.
_NO_PLACE_ASKED = re.compile(
    r"\bvandaan\b|\b(?:voor|op|uit|van|mee|aan|toe|over|naar|bij|tegen|in)(?=\W*$| (?:(?:nodig|goed)\b|(?!(?:het|dat|wat|een)\b)\w+(?:t|d|en)\b))"
)
_SPELLED_ASKED = re.compile(r"^waar sta(?:at|an) (?:de |het )?(?:\w+ ){1,4}voor\b")
_SETTLED_ASKED = re.compile(r"\bwelke (?:\w+e )?(?:plaats|plaatsen|stad|steden|dorp|dorpen)\b")
_STREET_ASKED = re.compile(
    r"\b(?:welke|wat voor) (?:\w+e )?(?:straat|straten|straatnaam|lanen|pleinen|plein)\b"
)
# "Wie zit de stuurgroep voor?" asks who presides over it, not who sits on it.
_CHAIR_ASKED = re.compile(
    r"^(?:en )?wie (?:zit|zat|zitten|zaten) (?:in (?:19|20)\d\d |toen |destijds |nu )?(?:de|het|die|dat|deze|dit|ons|onze) .*\bvoor\W*$"
)
_MEMBER_ASKED = re.compile(
    r"^(?:en )?(?:wie|welke (?:\w+e )?(?:partijen|partners|organisaties|instanties|clubs|gemeenten)) "
    r"(?:(?:zit|zat|zitten|zaten) (?:er )?(?:\w+ ){0,5}?(?:in|aan|op|bij) (?!.*\bvoor\W*$)|(?:schuift|schuiven|schoof|schoven) (?:\w+ ){0,9}?aan\b)"
)
_THAN_THOUGHT = re.compile(
    r"\bdan (?:\w+ )?(?:gedacht|verwacht|gepland|voorzien|afgesproken|gehoopt|geraamd)\b"
)


@dataclass(frozen=True, slots=True)
class Slot:
    """What a question asks to be told. `thing`: the words of which one must stand in the text; `done`: what is said to
    have happened or is done; `focus`: the word that the question turns on; `why`: the verbs of what is to be explained;
    `numbers`: how many it takes for granted; `strict`: the sentence itself
    must speak of the subject, as who, when or where is of the thing beside it; `settled`: a place that a municipality can be;
    `counted`: what was done with those of whom it is asked how many there are."""

    money: bool = False
    pay: bool = False
    payer: bool = False
    orderer: bool = False
    contact: re.Pattern[str] | None = None
    person: bool = False
    firm: bool = False
    listed: bool = False
    town: bool = False
    place: bool = False
    settled: bool = False
    street: bool = False
    chair: bool = False
    member: bool = False
    thing: tuple[Group, ...] = ()
    done: Group | None = None
    focus: Group | None = None
    why: tuple[Group, ...] = ()
    numbers: tuple[Count, ...] = ()
    strict: bool = False
    against: bool = False
    content: bool = False
    counted: Group | None = None


def slot_of(question: Question) -> Slot:
    """The slot of a question, worked out once for it."""
    return question.once("slot", lambda: _slot(question))


def _slot(question: Question) -> Slot:
    flat = _THAN_THOUGHT.sub("", " ".join(fold(question.text).split())).strip()
    money = bool(_AMOUNT_ASKED.search(flat))
    pay = bool(_PAY_ASKED.search(flat))
    own = fold(question.asked) if question.follow_up and not question.swapped else flat
    contact = next((shape for asked, shape in CONTACT if asked.search(own)), None)
    if question.intent.form in ("aantal", "wanneer", "waarom") and not re.search(r"\bhoe laat\b", own):
        contact = None  # "hoe lang moet je op dat nummer wachten?" asks no number to call
    # a number or address stands under the name that it belongs to: the sentence says nothing
    says_all = not question.follow_up and contact is None
    # what a follow-up to an answer says itself must be told as well as what it takes over
    leans = bool(question.ground) and not question.swapped
    said = _own(question) if leans else question
    says_own = says_all or (leans and contact is None)
    asked = own if leans else flat
    where = _PLACE_ASKED.search(fold(said.text)) and not (leans and _NO_PLACE_ASKED.search(own))
    # told by who is represented or takes part, and not by that verb
    member = bool(_MEMBER_ASKED.search(asked)) and (says_all or leans)
    return Slot(
        money=money or pay,
        pay=pay,
        payer=bool(PAYER_ASKED.search(flat)) and question.intent.form == "wie",
        orderer=question.intent.form == "wie" and "opdrachtgevers" in question.intent.asks and says_all,
        contact=contact,
        person=bool(_NAME_ASKED.search(flat))
        or (question.intent.form == "wie" and bool(SIGNS.search(flat)) and not question.follow_up),
        firm=bool(_FIRM_ASKED.search(flat)),
        listed=bool(re.search(r"\b(?:op|in) (?:de|die|deze) (?:lijst|ranglijst|top \d+)\b", flat)),
        town=bool(_TOWN_ASKED.search(flat)) and says_all,
        place=bool(where) and says_own and not _STREET_ASKED.search(flat) and not _SPELLED_ASKED.search(flat),
        settled=bool(_SETTLED_ASKED.search(flat)),
        street=bool(_STREET_ASKED.search(flat)) and says_own,
        chair=bool(_CHAIR_ASKED.search(flat)),
        member=member,
        thing=turns_on.thing(said, asked) if says_own and not money else (),
        done=(turns_on.done(said, asked) or turns_on.doing(said, asked)) if says_own and not member else None,
        why=turns_on.why(question, flat) if says_all else (),
        numbers=turns_on.numbers(question) if says_all else (),
        focus=turns_on.focus(question) if says_all else None,
        against=question.intent.form == "waarom" and bool(_AGAINST_ASKED.search(flat)),
        content=question.intent.form == "wat",
        counted=turns_on.done_with_those(question) if says_all else None,
        strict=question.intent.form in ("wie", "wanneer", "waar"),
    )


def _own(question: Question) -> Question:
    """What a follow-up says itself, without what it takes over from the turn before."""
    return replace(
        question,
        text=question.asked,
        groups=question.groups[: len(question.groups) - question.inherited],
        inherited=0,
    )
