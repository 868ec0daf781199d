"""What exactly a question asks to be told, and whether a text tells it.

Words of the question that stand near each other are not yet its answer: "hoe diep" wants a depth, "welk bedrijf" a name,
"waarom is het gestopt" a stop. A slot is what must stand in the text besides the subject. All of it is told from the
forms of Dutch questions; nothing here knows a document.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.fillers import places, tells_where
from assistant.members import SORTS
from assistant.numerals import SEVERAL
from assistant.question import FORM_WORDS, Group, Question
from ingest.language import STOPWORDS, bare, fold, stem, words
from ingest.months import MONTHS

HELD = 0.5  # how well a text must name what is asked
TOLD = (
    0.61  # and how well what it says to have happened: "afgerond" stands near "gestopt" and is another thing
)
FOCUS = 0.25  # the share of the question's weight that makes one word its focus

AMOUNT = re.compile(
    r"€\s?\d|\d[\d.,]*\s?(?:euro|miljoen|miljard|mld|mln)\b|\bp\.?m\.?(?![a-z])|\bn\.?t\.?b\b(?!\.? \()|"
    r"\bgeen (?:extra|aanvullende|bijkomende)\b|\bgratis\b|\bkosteloos|\b(?:nihil|kostenneutraal)\b",
    re.I,
)
_AMOUNT_ASKED = re.compile(
    r"\bhoeveel (?:\w+ )?(?:euro|geld|miljoen|miljard|subsidies?|budget|korting|boetes?|premies?|loon|salaris|vergoeding|toeslag|"
    r"belasting|leges)\b|\bwelk (?:\w+ )?(?:bedrag|budget|tarief)\b|\bhoe duur\b|\bhoeveel (?:kost|kosten|kostte|kostten|betaalt?|betalen|verdient?|verdienen)\b|"
    r"\bwat (?:kost|kosten|kostte|kostten)\b|\bwat (?:verdient|verdienen|verdiende|betaal|betaalt|betalen|betaalde)\b|\bwat (?:gaat|gaan|mag|mogen|zal|zullen|ging|heeft|hebben)\b.*\b(?:kosten|gekost)\W*$|"
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
PAYER = re.compile(
    r"\b(?:betaal(?:t|d|de|den)\b|betalen\b|bekostig|(?:ge|mee|co)?financi[eë]r|subsidi|begroting|bijdra|dra(?:gen|agt) bij|voor rekening|investeren|fair share|vergoed|gedeelde kosten|kosten (?:\w+ ){0,2}(?:gedeeld|gedragen|delen|dragen)\b)",
    re.I,
)
_PAY = re.compile(r"\bverdien|salaris|\bloon|\bloonschaal|bezoldiging|honorarium", re.I)

SIGNS = re.compile(r"\b(ondertekend|ondertekende|getekend|geschreven|schreef|ambassadeurs?|voorwoord)\b")

# What people can be reached by: how it is asked, and what it looks like.
_CONTACT = (
    (re.compile(r"\btelefoon(?:nummer|nr)?s?\b|\bmobiel(?:e)? nummer\b|\bop welk nummer\b|\bnummer\b.*\bbellen\b|\bhoe (?:bel|bereik) ik\b"), re.compile(r"(?<!\d)(?:\+31|0)[\s(-]*\d(?:[\s()-]*\d){7,8}(?!\d)|\b14\s?0\d{2,3}\b")),
    (re.compile(r"\be-?mail\w*|\bmailadres|\bwaar\b.*\bmailen\b"), re.compile(r"[\w.+-]+@[\w-]+\.\w")),
    (re.compile(r"\bpostcode\b|\bpostadres\b|\bbezoekadres\b|\bwat is het adres\b|\bop welk adres\b"), re.compile(r"\b\d{4}\s?[A-Z]{2}\b")),
    (re.compile(r"\bwebsite\b|\bwebadres\b"), re.compile(r"\bwww\.|https?:", re.I)),
    (re.compile(r"\bopeningstijd\w*|\bhoe laat\b"), re.compile(r"\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} uur\b")),
)  # fmt: skip

_TO_REACH = frozenset(
    stem(w)
    for w in "telefoonnummer telefoon nummer mailadres emailadres e-mailadres e-mail email mail website webadres adres bezoekadres postadres postcode contact "
    "contactgegevens bellen bel mailen mail bereiken bereik bereikbaar opbellen".split()
)


def reaching(groups: Iterable[Group], text: str) -> list[Group]:
    """The words of a question; of one after a number or an address those that say so weigh little, as a text shows it
    and does not name it."""
    if not any(asked.search(fold(text)) for asked, _ in _CONTACT):
        return list(groups)
    return [replace(g, weight=g.weight * 0.1) if g.head in _TO_REACH else g for g in groups]


_FUNCTION = (
    r"\w*(?:baas|voorzitter|secretaris|wethouder|burgemeester|directeur|adviseur|manager|minister|gedeputeerde|griffier|ambtenaar|"
    r"leider|projectleider|coordinator|voorganger|opvolger|woordvoerder|bestuurder)"
)
_NAME_ASKED = re.compile(
    rf"\bhoe heet(?:te|ten)? (?:de|het|die|onze) (?:\w+ )?{_FUNCTION}\b|\bwie (?:is|was|wordt|werd) (?:de|het|die|onze) (?:\w+ )?{_FUNCTION}\b|"
    rf"\bwat is de naam van (?:de|het|die|onze) (?:\w+ )?{_FUNCTION}\b"
)
_INITIALS = re.compile(r"\b(?:[A-ZÀ-Þ]\.\s?)+(?:(?:van|de|den|der|ter|ten|'t)\s+)*[A-ZÀ-Þ][a-zà-ÿ]")
_FIRM_ASKED = re.compile(
    r"\b(?:welke?|hoe (?:heet|heten) (?:de|het|die)) (?:\w+e )?(\w*(?:bedrijf|bedrijven|bureaus?|architect(?:en)?|aannemers?|vervoerders?|aanbieders?|leveranciers?|verzekeraars?|"
    r"bouwers?|ontwikkelaars?|bank(?:en)?|universiteit(?:en)?|hogescholen|school|scholen|krant(?:en)?|zorginstelling(?:en)?|ondernemers?|uitvoerders?|exploitant(?:en)?|"
    r"concessiehouders?|stichting(?:en)?|vereniging(?:en)?|marktpartij(?:en)?|corporaties?|netbeheerders?))\b"
)
_NO_FIRM = frozenset(
    "regio gemeente gemeenten provincie provincies rijk kabinet ministerie europa europese nederland "
    "wet bestuurlijk overleg regionale gemeenteraad college stad".split()
) | {*MONTHS}

_AGAINST_ASKED = re.compile(r"\b(?:is|zijn|was|waren) [\w' -]{2,40}\btegen\b")
_AGAINST = re.compile(
    r"\b(?:tegen|bezwa\w+|afwijz\w+|afgewezen|verwerp\w+|niet|geen|nade\w+|zorgen over)\b", re.I
)

_TOWN_ASKED = re.compile(r"\bwelke (?:\w+ )?(?:regio)?gemeenten?\b")
_TOWN_TOLD = re.compile(
    r"\b(?:regio)?gemeente (?:van|waar|waarin|waaruit|waarheen)\b|\beigen (?:regio)?gemeente\b", re.I
)
_PLACE_ASKED = re.compile(
    r"^(?:en )?waar (?:ligt|liggen|komt|komen|is|zijn|wordt|worden|werd|werden|vindt|staat|staan|zit|zitten|woont|wonen|vergadert|vergaderen|gebeurt|gebeuren|bouwt|bouwen|rijdt|rijden) (?!.*\b(?:goed|bang|trots|blij|verantwoordelijk|bedoeld|over|voor|van|mee|aan|in|uit|op|bij|naar|toe|tegen)\W*$)|"
    r"(?:\b(?:in|op|uit|naar|bij)|^) ?welke (?:\w+e )?(?:plek|plekken|plaats|plaatsen|wijk|wijken|buurt|buurten|stad|steden|dorp|dorpen|locatie|locaties|straat|straten)\b"
)

_STREET_ASKED = re.compile(
    r"\b(?:welke|wat voor) (?:\w+e )?(?:straat|straten|straatnaam|lanen|pleinen|plein)\b"
)
_STREET = re.compile(
    r"\b[A-ZÀ-Þ][\w'-]*(?:straat|straten|laan|lanen|weg|plein|singel|kade|gracht|pad|dreef|steeg|dijk|plantsoen|markt)\b"
)
# "Wie zit de stuurgroep voor?" asks who presides over it, not who sits on it.
_CHAIR_ASKED = re.compile(
    r"^(?:en )?wie (?:zit|zat|zitten|zaten) (?:de|het|die|dat|deze|dit|ons|onze) .*\bvoor\W*$"
)
_MEMBER_ASKED = re.compile(
    r"^(?:en )?wie (?:zit|zat|zitten|zaten) (?:er )?(?:\w+ ){0,5}?(?:in|aan|op|bij) (?!.*\bvoor\W*$)"
)
_MEMBER = re.compile(
    r"\b(?:zit|zitten|zitting|lid|leden|bestaat|bestaan|bestaande|samengesteld\w*|vertegenwoordig\w*|deelne\w+|nemen deel|neemt deel|"
    r"trekkers?|ambassadeurs?|partners in|aanwezig|vormen|vormt)\b"
)
_CHAIR = re.compile(r"\bvoorzit|\bzit\w* .* voor\b")

_ASKED_THING = (
    r"\bwat (?:is|zijn|was|waren) (?:de|het|hun|haar|zijn|onze)((?: [\w'-]+){1,3})",
    r"\bwelke?((?: [\w'-]+){1,3})",
    r"\bwie (?:is|was|zijn|waren|werd) (?:de|het)((?: [\w'-]+){1,3})",
    r"\bwie (?:wordt|worden|werd)((?: [\w'-]+){1,3})",
    r"\bhoe (?:heet|heette) (?:de|het|die)((?: [\w'-]+){1,3})",
    r"\bhoe (?:hoog|groot) (?:is|zijn|was|waren) (?:de|het)((?: [\w'-]+){1,3})",
)
# Sorts of things whose instances an answer names without the word itself ("in welke plaatsen?" - twee plaatsnamen).
_OPEN = frozenset(
    stem(w)
    for w in "jaar jaren maand maanden datum data kwartaal kwartalen periode moment dag dagen week tijd tijdstip termijn "
    "plaats plaatsen plek plekken wijk wijken buurt buurten gemeente gemeenten regio gebied gebieden locatie locaties dorp dorpen kern kernen stad steden provincie "
    "land landen straat kant onderwerp onderwerpen thema thema's punt punten groep groepen doelgroep doelgroepen soort soorten type types manier manieren wijze "
    "reden redenen oorzaak oorzaken maatregel maatregelen stap stappen ding dingen zaken zaak onderdeel onderdelen deel vorm vormen geval gevallen mening "
    "partij partijen partner partners organisatie organisaties instantie instanties instelling instellingen corporatie corporaties mensen personen bestuurder bestuurders bedrijf bedrijven "
    "doel doelen doelstelling ambitie ambities plan plannen afspraak afspraken actie acties project projecten document documenten programma opgave opgaven "
    "antwoord bedoeling rol verschil verschillen situatie betekenis idee ideeen probleem problemen knelpunt knelpunten oplossing oplossingen gevolg gevolgen mogelijkheid "
    "mogelijkheden kans kansen keuze keuzes voorwaarde voorwaarden eis eisen wet wetten regel regels bijdrage stand naam namen woord woorden begrip term kern hoofdlijn "
    "aantal percentage bedrag cijfer cijfers looptijd planning trekker trekkers opdrachtgever opdrachtgevers lobbydoel lobbydoelen inzet aanpak visie "
    "factor factoren aspect aspecten uitgangspunt uitgangspunten principe principes overheid overheden bron bronnen techniek technieken middel middelen activiteit activiteiten onderzoek onderzoeken voorstel voorstellen voorbeeld voorbeelden dossier dossiers lijn weg richting mate categorie categorieen nummer nummers actienummer paragraaf ".split()
)
_COUNTS = {word: str(n) for word, n in SEVERAL.items() if n > 2}
_NO_NOUNS = frozenset("een eerste tweede derde andere overige meeste enige".split()) | {*SEVERAL}

# Verbs that only carry the sentence: what happened is told by their complement ("op pauze gezet", "onder druk komen te staan").
_LIGHT = frozenset(
    "bekeken gezet gesteld gelegd gekomen gegaan gedaan gemaakt gebracht gehouden gegeven genomen gekregen gehaald geweest geworden gebleven gebleken gevonden gezien "
    "gehad gezegd gevraagd verteld genoemd gestaan gezeten gewild gemoeten gebruikt bedoeld gebeurd begonnen betrokken gevoerd geschreven geregeld gericht gaande beneden verteld geleid gelopen gekozen "
    "gewerkt opgenomen aangegeven afgesproken voorgesteld bepaald bekend verantwoordelijk verdeeld gelukt geld beleid gebied gemeente".split()
)
_LIGHT_NOW = frozenset(
    "gaat gaan regelt regelen werkt werken geeft geven gaf gaven schreef doet doen zorgt zorgen zit zitten voert voeren betaalt betalen pakt pakken organiseert "
    "deden deed hoeft hoeven duurt duren noemt noemen heet heten krijgen telt tellen blijft blijven begint beginnen lukt loopt lopen wordt worden draait draaien komt komen krijgt krijgen heeft hebben had hadden mag mogen moet moeten kan kunnen wil willen staat staan ligt neemt nemen houdt houden maakt maken "
    "kiest kiezen vindt vinden wil willen noemen vraagt vragen rijdt rijden vaart varen "
    "maakte maakten helpt helpen beslist beslissen bepaalt bepalen trekt trekken leidt leiden stuurt sturen kijkt let past ziet weet hoort".split()
)
_PARTICIPLE = re.compile(
    r"^(?:ge\w{2,}(?:d|t|en)|(?:be|ver|ont|her|er|mis|onder|over|vol)\w{3,}(?:d|t|en)|(?:op|af|aan|uit|in|om|over|voor|door|toe|bij|na|vast|weg|samen|terug|goed|stil|mee)ge\w{3,}(?:d|t|en))(?<!end)(?<!^beneden)(?<!^geleden)(?<!^verleden)(?<!^tevreden)$"
)
_THAN_THOUGHT = re.compile(
    r"\bdan (?:\w+ )?(?:gedacht|verwacht|gepland|voorzien|afgesproken|gehoopt|geraamd)\b"
)
_PERFECT = re.compile(r"\b(?:is|zijn|was|waren|heeft|hebben|had|hadden|werd|werden)\b")
_TO_COME = re.compile(r"\b(?:gaat|gaan|zal|zullen|voordat|totdat|voor dat|tot dat|wordt|worden)\b")
_ONLY = r"\s*\((?:alleen|uitsluitend|slechts|enkel)\s+([^)]{3,80})\)"


@dataclass(frozen=True, slots=True)
class Count:
    """A number that a question takes for granted, as stems in figures and in letters, and what it counts, as stems of
    which one will do."""

    number: frozenset[str]
    counted: frozenset[str]

    def stands_in(self, unit: frozenset[str]) -> bool:
        """Whether one sentence has the number and what it counts."""
        return bool(self.number & unit) and (not self.counted or bool(self.counted & unit))


@dataclass(frozen=True, slots=True)
class Slot:
    """What a question asks to be told. `thing`: the words of which one must stand in the text; `done`: what is said to
    have happened or is done; `focus`: the word that the question turns on; `subject`: the noun that closes it, of which it asks
    something; `why`: the verbs of what is to be explained; `numbers`: how many it takes for granted;
    `strict`: the sentence itself must speak of the subject, as who, when or where is of the thing beside it."""

    money: bool = False
    pay: bool = False
    payer: bool = False
    contact: re.Pattern[str] | None = None
    person: bool = False
    firm: bool = False
    listed: bool = False
    town: bool = False
    place: bool = False
    street: bool = False
    chair: bool = False
    member: bool = False
    thing: tuple[Group, ...] = ()
    done: Group | None = None
    focus: Group | None = None
    subject: Group | None = None
    why: tuple[Group, ...] = ()
    numbers: tuple[Count, ...] = ()
    strict: bool = False
    against: bool = False
    content: bool = False


def slot_of(question: Question) -> Slot:
    """The slot of a question, worked out once for it."""
    return question.once("slot", lambda: _slot(question))


def _slot(question: Question) -> Slot:
    flat = _THAN_THOUGHT.sub("", " ".join(fold(question.text).split())).strip()
    money = bool(_AMOUNT_ASKED.search(flat))
    pay = bool(_PAY_ASKED.search(flat))
    own = fold(question.asked) if question.follow_up and not question.swapped else flat
    contact = next((shape for asked, shape in _CONTACT if asked.search(own)), None)
    if question.intent.form == "aantal" and not re.search(r"\bhoe laat\b", own):
        contact = None  # "hoe lang moet je op dat nummer wachten?" asks no number to call
    # its number stands under the name that it belongs to: the sentence says nothing
    strict = not question.follow_up and contact is None
    return Slot(
        money=money or pay,
        pay=pay,
        payer=bool(PAYER_ASKED.search(flat)) and question.intent.form == "wie",
        contact=contact,
        person=bool(_NAME_ASKED.search(flat))
        or (question.intent.form == "wie" and bool(SIGNS.search(flat)) and not question.follow_up),
        firm=bool(_FIRM_ASKED.search(flat)),
        listed=bool(re.search(r"\b(?:op|in) (?:de|die|deze) (?:lijst|ranglijst|top \d+)\b", flat)),
        town=bool(_TOWN_ASKED.search(flat)) and strict,
        place=bool(_PLACE_ASKED.search(flat)) and strict and not _STREET_ASKED.search(flat),
        street=bool(_STREET_ASKED.search(flat)) and strict,
        chair=bool(_CHAIR_ASKED.search(flat)),
        member=bool(_MEMBER_ASKED.search(flat)) and strict,
        thing=_thing(question, flat) if strict and contact is None and not money else (),
        done=(_done(question, flat) or _doing(question, flat)) if strict else None,
        why=_why(question, flat) if strict else (),
        numbers=_numbers(question) if strict else (),
        focus=_focus(question) if strict else None,
        subject=_closing(question, flat) if strict else None,
        against=question.intent.form == "waarom" and bool(_AGAINST_ASKED.search(flat)),
        content=question.intent.form == "wat",
        strict=question.intent.form in ("wie", "wanneer", "waar"),
    )


def fills(
    slot: Slot,
    text: str,
    question: Question,
    towns: Iterable[str],
    people: Iterable[str],
    usual: Container[str] = (),
) -> bool:
    """Whether the marks of what is asked stand in one text: an amount, an address, a name, an enumeration. `usual`: the
    words that the documents write without a capital too, and so are no names."""
    if slot.contact is not None:
        return bool(slot.contact.search(text))
    if slot.money and not AMOUNT.search(text):
        return False
    if slot.pay and not _PAY.search(text):
        return False
    if slot.payer and not PAYER.search(text):
        return False
    if slot.person and not _INITIALS.search(text) and not set(words(text)) & set(people):
        return False
    if slot.against and not _AGAINST.search(text):
        return False
    if slot.firm and not _names_a_firm(text, question, towns, usual):
        return False
    named = slot.town and any(t in text and fold(t) not in fold(question.text) for t in towns)
    if slot.town and not (named or _TOWN_TOLD.search(text)):
        return False
    if slot.place and not tells_where(text, question):
        return False
    if slot.street and not _STREET.search(_without(text, question)):
        return False
    if slot.chair and not _CHAIR.search(fold(text)):
        return False
    if slot.member and not _MEMBER.search(fold(text)):
        return False
    return not (slot.listed and text.count(",") < 2 and not text.rstrip().endswith(":"))


def about(
    slot: Slot,
    own: frozenset[str],
    near: frozenset[str],
    place: frozenset[str],
    units: Sequence[frozenset[str]] = (),
) -> bool:
    """Whether a text (`own`; `near` with its headings; `place` its whole passage, `units` the sentences of that) speaks
    of what is asked at all."""
    whole = near | place
    if slot.thing and not any(g.names(whole) or g.match(own) >= HELD for g in slot.thing):
        return False
    if slot.done is not None and slot.done.match(near if slot.strict or slot.content else whole) < TOLD:
        return False
    if any(g.match(whole) < TOLD for g in slot.why):
        return False
    if any(not any(n.stands_in(unit) for unit in (own, *units)) for n in slot.numbers):
        return False
    if slot.subject is not None and not slot.subject.match(near if slot.strict or slot.content else whole):
        return False
    return slot.focus is None or slot.focus.match(near if slot.strict else whole) > 0


def excepted(question: Question, text: str, towns: Iterable[str]) -> bool:
    """Whether a text says of a municipality that is asked about that it takes part in something else only:
    "Veenburg (alleen vrouwenopvang)" where its youth care is asked."""
    if question.intent.form == "janee" or re.search(r"\bniet\b", fold(question.text)):
        return False
    for town in towns:
        for match in re.finditer(rf"\b{re.escape(town)}{_ONLY}", text):
            said = {stem(w) for w in words(match.group(1)) if w not in STOPWORDS}
            if said and not any(g.match(said) >= HELD for g in question.groups):
                return True
    return False


def _thing(question: Question, flat: str) -> tuple[Group, ...]:
    """The noun that is asked for; the first word behind "welke", or also the second where that may be an adjective."""
    by_shown = {g.shown: g for g in question.groups}
    for pattern in _ASKED_THING:
        match = re.search(pattern, flat)
        if not match:
            continue
        found: list[Group] = []
        for word in match.group(1).split():
            if word in _NO_NOUNS or word.isdigit():
                continue
            if stem(word) in _OPEN | SORTS or stem(word) in FORM_WORDS:
                return ()
            group = by_shown.get(word)
            if group is None or group.proper or word in STOPWORDS or word in _LIGHT_NOW:
                break
            found.append(group)
            if not word.endswith(("e", "st")) or len(found) == 2:
                break
        return tuple(found)
    return ()


def _done(question: Question, flat: str) -> Group | None:
    """What a question says to have happened, by the participle that closes it ("waarom is ... gestopt?")."""
    if question.intent.form in ("janee", "vrij") or not _PERFECT.search(flat) or _TO_COME.search(flat):
        return None
    if SIGNS.search(flat):
        return None  # a signature stands under a text and says nothing of signing
    closing = words(flat)[-2:]
    if closing and closing[-1] in ("worden", "wordt", "kunnen", "moeten", "zullen"):
        return None
    by_shown = {g.shown: g for g in question.groups}
    for word in reversed(closing):
        if _PARTICIPLE.match(word) and word not in _LIGHT and word in by_shown:
            return by_shown[word]
    return None


def _doing(question: Question, flat: str) -> Group | None:
    """What somebody is asked to do ("wie regisseert ...?")."""
    match = re.search(r"^(?:en )?wie (\w+)\b", flat)
    if match is None or match.group(1) in _LIGHT_NOW or SIGNS.search(flat):
        return None
    return next(
        (g for g in question.groups if g.shown == match.group(1) and stem(g.shown) not in FORM_WORDS), None
    )


def _why(question: Question, flat: str) -> tuple[Group, ...]:
    """The verbs of what "waarom" wants explained: the one behind it, and participles. What stands nowhere beside the
    subject cannot be explained by it."""
    if question.intent.form != "waarom":
        return ()
    behind = re.search(r"\b(?:waarom|waardoor) (\w+)", flat)
    first = behind.group(1) if behind else ""
    return tuple(
        g
        for g in question.groups
        if stem(g.shown) not in FORM_WORDS
        and not g.proper
        and (
            (g.shown == first and first not in _LIGHT_NOW)
            or (_PARTICIPLE.match(g.shown) and g.shown not in _LIGHT and g.shown in _last_words(flat))
            or (
                g.shown.endswith("en")
                and g.shown == words(flat)[-1]
                and g.shown not in _LIGHT_NOW
                and g.shown in _last_words(flat)
            )
        )
    )


def _last_words(flat: str) -> frozenset[str]:
    """The words of a question that no article or preposition opens: its verbs are among them."""
    nouns = nouns_of(flat)
    return frozenset(w for w in words(flat) if w not in nouns)


def _numbers(question: Question) -> tuple[Count, ...]:
    """The numbers that "waarom" takes for granted ("waarom zijn er twaalf ...?")."""
    if question.intent.form != "waarom":
        return ()
    said = words(question.text)
    out: list[Count] = []
    for at, word in enumerate(said):
        counted = _counted(question, said[at + 1 : at + 4])
        if word in _COUNTS:
            out.append(Count(frozenset({stem(word), word, _COUNTS[word]}), counted))
        elif word[0].isdigit() and len(word) > 1 and not re.fullmatch(r"(?:19|20)\d\d", word):
            out.append(Count(frozenset({word, stem(word)}), counted))
    return tuple(out)


def _counted(question: Question, behind: Sequence[str]) -> frozenset[str]:
    """The stems of the noun right behind a number, adjectives passed over, and of what may stand in its place."""
    for word in behind:
        if word in STOPWORDS:
            break
        if not word.endswith("e"):
            group = next((g for g in question.groups if g.shown == word), None)
            others = {s for needed in group.own for s in needed} if group is not None else set()
            return frozenset({stem(word), *others})
    return frozenset()


def _closing(question: Question, flat: str) -> Group | None:
    """The noun that closes a question: "... van de subsidieveiling?"."""
    match = re.search(r"\b(?:van|voor|over|bij) (?:de |het |een |onze )?([\w-]+)\W*$", flat)
    if match is None or question.intent.form in ("janee", "vrij"):
        return None
    return next((g for g in question.groups if g.shown == match.group(1) and g.weight > 0.2), None)


def _focus(question: Question) -> Group | None:
    """The word that a question turns on: the weightiest of its nouns."""
    if question.intent.form in ("janee", "vrij") or question.intent.extreme in ("verschil", "som", "klopt"):
        return None
    nouns = question.once("nouns", lambda: nouns_of(question.text))
    sort = _sort_asked(fold(question.text))
    groups = [g for g in question.groups if g.shown in nouns and not g.shown[0].isdigit() and g.shown != sort]
    if not groups:
        return None
    best = max(groups, key=lambda g: g.weight)
    return best if best.weight >= FOCUS * sum(g.weight for g in question.groups) else None


def _sort_asked(flat: str) -> str:
    """The word behind "welke" that only says of what sort the answer is ("met welke partijen"): an answer names them
    and need not say it; "" for another question."""
    match = re.search(r"\bwelke? (?:\w+e )?(\w+)", flat)
    return match.group(1) if match and stem(match.group(1)) in _OPEN else ""


_BEFORE_NOUNS = frozenset(
    "de het een van voor met in op aan naar uit bij over onder tot tussen door via per mijn onze ons hun haar zijn uw hoeveel aantal welke welk deze die dit dat geen".split()
)


def nouns_of(text: str) -> frozenset[str]:
    """The folded words of a question that must be nouns: names, and what follows an article, a preposition or "hoeveel",
    with an adjective in between or not."""
    out: set[str] = set()
    tokens = re.findall(r"[^\W\d_][\w'’-]*", text)
    flat = [fold(t) for t in tokens]
    open_ = False
    for k, (token, word) in enumerate(zip(tokens, flat, strict=True)):
        if word in _BEFORE_NOUNS:
            open_ = True
            continue
        following = flat[k + 1] if k + 1 < len(flat) else ""
        closing = k == len(tokens) - 2 and following.endswith("en")  # "in de spoorzone opleveren"
        adjective = (
            open_
            and (word.endswith("e") or _PARTICIPLE.match(word) is not None or word in QUANTIFIERS)
            and following not in ("", *_BEFORE_NOUNS)
            and following not in STOPWORDS
            and (word in QUANTIFIERS or not closing)
        )
        if (open_ and not adjective) or (k and token[0].isupper()):
            out.update(bare(w) for w in words(token))
        open_ = adjective
    return frozenset(out)


QUANTIFIERS = frozenset("paar beetje stuk aantal deel gedeelte helft rest enkele meeste soort".split())
_CAPITALS = re.compile(r"(?<!^)(?<![.!?:•▪] )(?<![.!?:•▪])\b[A-ZÀ-Þ][\w'’&-]*")


def _without(text: str, question: Question) -> str:
    """A text without the names that the question itself gives."""
    said = set(words(question.text))
    return re.sub(r"[^\W\d_][\w'-]*", lambda m: "" if fold(m.group()) in said else m.group(), text)


def _names_a_firm(text: str, question: Question, towns: Iterable[str], usual: Container[str]) -> bool:
    said = set(words(question.text)) | {fold(t) for t in towns} | _NO_FIRM
    found = {w for m in _CAPITALS.finditer(text) for w in words(m.group())} - places(text)
    return any(w not in said and w not in usual and len(w) > 1 and not w[0].isdigit() for w in found)
