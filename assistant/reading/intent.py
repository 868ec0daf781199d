"""What kind of answer a question asks for. Told from its own words of form, never from its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.reading.stating import TAGGED
from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold


@dataclass(frozen=True, slots=True)
class Intent:
    """`kind`: what is asked. `form`: janee, aantal, wie, wanneer, waar, waarom, hoe, lijst, wat, of vrij. `asks`: field names asked.
    `in_charge`: who sees to a subject is asked without the word for it. `progress`: whether or how far an aim is reached; a `status` too."""

    kind: str
    form: str
    asks: tuple[str, ...] = ()
    extreme: str = ""
    negated: bool = False
    everything: bool = False
    compare: bool = False
    status: bool = False
    in_charge: bool = False
    progress: bool = False


# "Hoe ver is het met ..." asks how things stand, not a distance.
_WE = r"(?:we|wij|ze|zij|men|jullie|dat|dit|het|die|alles|de [\w-]+)"
# "Liggen we op schema?", "zitten we daar in de buurt?", "gaan ze dat halen?": how far it has come, in words that no text has of it.
_ON_COURSE = (
    rf"\b(?:ligt|liggen|lag|lagen|loopt|lopen|zit|zitten|zijn|is|gaat|gaan|komt|komen) {_WE}\b(?: [\w-]+){{0,4}}? (?P<idiom>(?:op (?:schema|koers|stoom|streek)|in de buurt|er bijna|bijna|volgens plan|de goede kant op|dichtbij|een beetje|lekker|goed|vlot))(?: (?:ermee|daarmee|al|nu|eigenlijk|dan))*\W*$"
    rf"|\b(?P<idiom2>schiet(?:en)?) {_WE}\b.*(?<!mee )\bop\b(?= *\W*$)|\b(?P<idiom3>vordert|vorderen|vorderde)\b"
    rf"|\b(?:gaa[nt]|zal|zullen|kan|kunnen|gingen) {_WE} .*\b(?P<idiom4>halen|lukken|redden|waarmaken|bereiken)\b|\b(?:wordt|worden|is|zijn) (?:dat|dit|het|die|deze)\b.*\b(?P<idiom5>gehaald|behaald|bereikt|waargemaakt)\b"
)
ON_COURSE = re.compile(_ON_COURSE)
STATUS = re.compile(
    r"\bhoe ver (?:is|zijn|staa?n?|staat|zit(?:ten)?|was|waren|komt|komen)\b(?!.*\b(?:rijden|lopen|fietsen|kilometer|afstand)\b)"
    r"|\b(?:stand van zaken|hoe staat het|hoe gaat het (?:\w+ )?met|inmiddels|nog (?:steeds|altijd)|al (?:iets |wat )?(?:mee |aan |daarmee |ermee )?(?:klaar|af|gelukt|gereed|rond|vastgesteld|gestart|begonnen)|(?:er|dat|dit|die|het) (?:(?:al|nu|ook|intussen|ondertussen|ooit|toch|wel|uiteindelijk|echt) )*(?:gekomen|gelukt|gebeurd|doorgegaan|geregeld)|wel of niet)\b|\ber (?:(?:nou|nu|dan|eigenlijk|intussen) )*al(?= *\?*$)"
    r"|\b(?:daar|er|hier) ?(?:(?:nu|dan|intussen|uiteindelijk|verder|allemaal|echt) )*van (?:geworden|terecht ?gekomen|gekomen|gemaakt)\b"
    r"|\bhoe (?:is|wordt) (?:dat|dit|het) (?:(?:nu|intussen|later|verder) )*(?:opgepakt|uitgevoerd|afgelopen|verlopen)\b"
)

# Whether, or how far, an aim is reached: never what the aim is.
_AIMED_AT = r"(?:\w*doel(?:en|stelling|stellingen)?|ambities?|\w*streefcijfers?|\w*bod|\w*opgave|\w*taakstelling|planning|schema|koers|[\d.,]+(?: ?%| \w+)?|dat|dit|het|die|ze)"
_REACHED = r"(?:gehaald|behaald|bereikt|waargemaakt|verwezenlijkt|voltooid)"
PROGRESS = re.compile(
    rf"\b(?:haalt|halen|redt|redden) (?:\w+ ){{1,3}}?(?:de|het|dat|die|onze|hun|zijn)? ?(?:\w+e )?{_AIMED_AT}\b"
    rf"|\b(?:lukt|lukte|gelukt|gaat het lukken|zijn we (?:er )?in geslaagd)\b.*\b(?:te halen|te bereiken|halen|bereiken)\b"
    rf"|\b(?:al|bijna|intussen|inmiddels|helemaal|ooit)\b[^,.?]*\b{_REACHED}\b"
    rf"|\b{_AIMED_AT} (?:\w+ ){{0,4}}(?:is|zijn|was|waren|werd) (?:\w+ )?{_REACHED}\b|\b(?:is|zijn|was|waren|werd)\b[^,.?]*\b{_AIMED_AT} (?:\w+ ){{0,4}}{_REACHED}\b"
    r"|\b(?:is|zijn) (?:de|die|het|dat|alle|onze) (?:[^,.?]|\.(?=\d))*\ber (?:nu |dan |nou )?(?:al|inmiddels|intussen)\b(?! (?:iets|wat|iemand|een)\b)"
    r"|\b(?:op|achter op|voor op|achter met|bij met) (?:het )?schema\b|\bop (?:koers|stoom)\b"
    r"|\b(?:hoe dicht|hoe ver|hoever) (?:zit|zitten|is|zijn|staan|staat) .*\b(?:bij|van|met|af)\b|\bhoe (?:dichtbij|ver weg) is\b"
    r"|\b(?:zit|zitten|is|zijn|staan) (?:we|wij|ze|zij|de \w+) (?:al |nu |ook |inmiddels |intussen )+(?:aan|op|bij|in de buurt van) (?:de|het|die|onze|dat|\d)"
    r"|\b(?:schiet|schieten|schoot) .*\bop\b|\bvorder(?:t|en|ing|ingen)\b"
    r"|\b(?:gaat|loopt|verloopt|gaan|lopen|verlopen) .*\b(?:hard|snel|vlot|goed|voorspoedig|rap) genoeg\b|\bhoe (?:goed|vlot|snel) (?:gaat|loopt|verloopt) (?:het|dat)\b"
)
_TO_BE_REACHED = re.compile(
    r"\b(?:moet|moeten|moest|wil|willen|wilde|wordt|worden|kan|kunnen|zal|zullen|zou|zouden|mag)\b"
)


def course_words(flat: str) -> frozenset[str]:
    """The words of a folded question that only ask how far something has come ("schema" of "liggen we op schema?")."""
    match = ON_COURSE.search(flat)
    if match is None:
        return frozenset()
    said = " ".join(part for part in match.groupdict().values() if part)
    return frozenset((*said.split(), "beetje", "echt", "eigenlijk", "denk", "doel", "streven"))


_REASON = r"(?:reden|aanleiding|oorzaak|verklaring|argument|beweegreden|motief|rechtvaardiging)"
# One or several: "welke twee oorzaken".
REASON = rf"(?:{_REASON}|(?:beweeg)?redenen|oorzaken|verklaringen|argumenten|motieven)"
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        (
            "lijst",
            r"\bwaar hangt\b.*\baf\b|^(?:en |maar )?wat bepaalt (?:of|hoe|hoeveel|wanneer|welke?)\b|\b(?:hoe|hoeveel|of) .*\bwaar (?:ligt|hangt) (?:dat|het) (?:aan|van af)\W*$|\bafhankelijk van wat\b|\bwaarvan afhankelijk\b|\bwaarvan (?:hangt|is)\b.*\baf(?:hankelijk)?\b|\bwelke factoren\b|\bin welke gevallen\b",
        ),
        (  # "wie houdt bij hoeveel ..." asks who, and counts nothing
            "wie",
            r"^(?:en |maar )?(?:door )?(?:wie|welke (?:\w+ )?(?:partij|organisatie|instantie|club)) (?:er |dat |ook )?"
            r"(?:(?:moet|gaat|zal|kan|mag) )?(?:bepaal|beslis|beslui|houd|bewaak|volg|registr|monitor|meet|meten|tel|controle|onderzoek|bereken|inventaris|toets|check|kijk|gaat na|zoekt uit|bekijk)\w*\b(?! en\b)(?:(?!,| en ).)*\b(?:hoeveel|hoe|wanneer|waarom|welke?|of)\b",
        ),
        (  # "door wie wordt bepaald hoe groot ..." and "bij wie ligt het besluit welke ..." too: the word behind opens a clause
            "wie",
            r"^(?:en |maar )?(?:(?:door|bij|aan) )?(?:wie(?! van)|welke (?:partij|organisatie|instantie|overheid|persoon|bestuurder|club)) (?:(?!,| en |[.;:?]).)*\b(?:hoe(?:veel)?|wanneer|welke?|waar\w*|wat) (?!\W*$)"
            r"|[-–,:] ?(?:door|met|aan|voor|namens) wie\W*$",
        ),
        (  # "hoe hangt het aantal ... af van ..." counts nothing
            "hoe",
            r"^(?:en |maar )?hoe (?!veel|vaak|groot|hoog|lang|ver|breed|duur|oud)\w+\b(?!.*\bhoeveel\b).*\baantal\b",
        ),
        (  # "hoe lang moeten we wachten tot ..." is told by the day that it comes
            "wanneer",
            r"\bhoe ?lang (?:(?!\ben\b)\w+ ){0,5}?(?:wachten|duurt|duren|duurde)\b.*\b(?:tot(?:dat)?|voor(?:dat)?|eer) ",
        ),
        (
            "aantal",
            r"\bhoeveel\b|\bhoe (veel|vaak|groot|hoog|lang|breed|duur)\b|\bhoe ver\b(?! (is|zijn|staan|staat|zit|zitten|was|waren|komt|komen)\b)|(?<!\been )\baantal\b|\bhow (many|much)\b|\bwelk (percentage|deel|gedeelte|aandeel|bedrag|aantal)\b|\bwelk stuk van\b|\bwat (?:is|was|wordt|werd) (?:in \w+ |procentueel )?het (?:\w+ )?(percentage|aantal|aandeel)\b",
        ),
        (
            "waarom",
            rf"^(?:de )?{REASON}\b(?! (?:om|voor|genoeg)\b)|^(?!.*\b(?:{QUESTION_WORDS}|is|zijn|er)\b)(?!.*\b(?:een|geen|die|dat|deze|goede) {REASON}\b)(?!.*\b\d+ (?:\w+ )?{REASON}\b).*\b{REASON}\b|\bwaarom\b|\bwaardoor\b|\bhoezo\b|\bvanwaar\b|\bhoe (?:komt|kwam|kan) (?:het|dat)\b|\bwhy\b|\b(?:om|met|door|vanwege|wegens) welke? (?:\w+ )?{REASON}\b"
            rf"|\bwat (?:is|was) (?:\w+ ){{0,6}}?(?:de|het|hun|een) (?:\w+ )?{_REASON}\b|\bwelke? {_REASON} (?:is|was|wordt|werd|geeft|gaf|noemt|heeft|voert)\b"
            r"|\bwaar (?:komt|kwam|komen|kwamen) (?:dat|dit|het|die|de|deze) (?:grote )?(?:\w*verschil(?:len)?|daling|stijging|groei|afname|toename|vertraging|achterstand|\w*tekort(?:en)?|druk|keuze|afwijking)\b.*\bvandaan\b"
            r"|^(?:[\w ]{1,12} )?verklaar (?:\w+ ){0,2}dat\b|\bwat maakt dat\b|\bwaar (?:ligt|lag|komt|kwam) (?:dat|het|dit) (?:\w+ ){0,2}?(?:aan|door)\b|\bwaar heeft (?:\w+ ){1,3}mee te maken\b"
            r"|\bwat (?:is|was|zit|ging|gaat|speelt) er (?:\w+ ){0,3}?(?:aan de hand|mis|fout|scheef|dwars|achter)(?: \w+)? (?:dat|waardoor)\b"
            r"|\bwaar (?:\w+ ){0,3}?(?:zit|zat|wringt|schort|hapert|loopt|liep) .*(?:op vast|het op|het aan|op stuk)\b|\bwat (?:houdt|hield|staat|stond|belemmert|verhindert) .*\b(?:tegen|in de weg)\b"
            r"|\bwat zit (?:er|hier|daar) achter\b|\b(?:gedachte|idee|bedoeling) (?:er|hier|daar)?achter\b|\bhoe (?:valt|is|zijn)\b.* te verklaren\b|\bhoe laat .* zich verklaren\b|\bop welke grond(?:en)?\b",
        ),
        (
            "wanneer",
            r"\bwanneer\b|\btot (?:en met )?(?:wanneer|welk jaar)\b|\b(in|tot|vanaf|sinds|voor|naar) welk(e)? (jaar|maand|maanden|jaren|kwartaal)\b|\bop welke (?:datum|data|dag|dagen)\b|\b(?:in|over|binnen|voor) welke (?:periode|termijn)\b|\bwhen\b|\bby when\b|\bsinds wanneer\b|\bhoe lang loopt\b|\buiterlijk\b.*\?|\bwat (?:is|was|wordt|werd) (?:de|het) (?:\w+ )?(?:deadline|\w*datum)\b",
        ),
        (
            "wie",
            r"\bwie\b|\bwho\b|\bdoor wie\b|\bmet wie\b|\bwelke (wethouder|burgemeester|persoon|personen|bestuurder|organisatie|partij|club|instantie|instelling|gremium|functionaris)('?s|en)?\b|\bdoor welke? (?:overheid|ministerie|corporatie|bedrijf|stichting|functionaris|bureau|dienst|raad|college|ambtenaar)\b"
            r"|\bwaar (?:is|zijn|ligt|liggen|wordt|worden|werd)\b.*\b(?:ondergebracht|belegd|neergelegd)\b",
        ),
        (
            "waar",
            r"\bwaar (ligt|liggen|komt|komen|gebeurt|staat|is|kan|krijgt|vindt|zijn)\b|\bin welke (plaats|plaatsen|wijk|wijken|buurt|buurten|gemeente|gemeenten)\b|\bwhere\b",
        ),
        (
            "lijst",
            r"\bwelke\b|\bnoem\b|\bgeef (alle|een lijst|een overzicht)\b|\balle\b|\bwat zijn de\b|\bwhich\b|\blist\b|\bopsomming\b",
        ),
        ("hoe", r"^(en )?hoe\b|\bop welke manier\b|\bhow\b"),
        ("wat", r"\bwat\b|\bwhat\b"),
    )
)
_LISTS = re.compile(r"(?:en |graag )?som\b.*\bop\b")  # "som op" adds nothing up
_WORKS_WITH = re.compile(r"\bmet (?:wie|welke? \w+)\b.*\b(?:werk\w*|trek\w*|doe[nt]|optrek\w*)\b.*\bsamen\b")
_ONE_ASKED = re.compile(r"(?:(?:en|maar|in|op|bij|uit|van|voor|volgens) )?welk (?!.*\b(?:alle|allemaal)\b)")
_PEOPLE = r"(?:\w+e? )?\w*(?:voorzitter|secretaris|wethouder|burgemeester|directeur|trekker|adviseur|manager|minister|gedeputeerde|griffier|ambtenaar|leider)"
_YES_NO = re.compile(
    r"^(en |maar |dus |klopt het dat |is het (zo|waar) dat |ik vroeg me af of )?(is|zijn|was|waren|doet|doen|deed|heeft|hebben|had|kan|kunnen|mag|mogen|moet|moeten|wil|willen|wilde|wordt|worden|werd|"
    r"komt|komen|gaat|gaan|krijgt|krijgen|klopt|kloppen|gelden|geldt|telt|tellen|neemt|nemen|staat|staan|valt|vallen|hoort|zit|zitten|ziet|are|is|does|do|can|will|has|have)\b",
    re.I,
)
# Verbs in front that ask for yes or no only with a subject behind them: "blijven de bussen rijden?", "redden ze het?".
_MORE_YES_NO = re.compile(
    r"(?:en |maar |dus )?(?:blijf|blijft|blijven|bleef|bleven|lig|ligt|liggen|lag|lagen|loopt|lopen|liep|liepen|bestaat|bestaan|lukt|lukte|werkt|werken|werkte|helpt|helpen|"
    r"levert|leveren|betaalt|betalen|begint|beginnen|begon|start|starten|stopt|stoppen|eindigt|zal|zullen|zou|zouden|hoeft|hoeven|speelt|spelen|verandert|veranderen|"
    r"stijgt|stijgen|daalt|dalen|groeit|groeien|redt|redden|haalt|halen|haalde|haalden|maakt|maken|brengt|brengen|draait|draaien|draagt|dragen|houdt|houden|past|passen|"
    r"raakt|raken|dreigt|dreigen|verdwijnt|verdwijnen|sluit|sluiten|scheelt|schelen|kost|lijkt|lijken|dekt|dekken|volstaat|volstaan) "
    r"(?:de|het|een|er|dat|dit|die|deze|ze|zij|we|wij|hij|men|ik|je|u|jullie|onze|alle|zo'n)\b"
)
_LEADS = r"(?<!\bgelijk )(?<!\bgelijk te )(?<!\brecht te )(?<!\beraf )(?<!\baf )(?<!\bin )(?<!\bterug )\btrek(t|ken|ker|kers|kende)?\b(?! (?:er |hier )?(?:samen|gezamenlijk|met elkaar) (?:\w+ )?op\b)(?!(?: [\w-]+){0,6} op(?= (?:bij|voor|met|tegen|in|rond|rondom|om|als|richting)\b|\W*$))(?!(?: \w+){0,4} (?:eraf|af|aan|in|terug|door)\W*$)|\bgetrokken\b|\bportefeuillehouder|\bportefeuille\b|\b(bestuurlijk|politiek) (verantwoordelijk|eigenaar|gezicht)|\bkar\b|(?<!\btoe )(?<!ertoe )(?<!daartoe )\bleid(t|en|er)\b|\bonder (zijn|haar) hoede\b|\bleads?\b|\bled by\b|\bin charge\b"

# Whoever has a field as office: "wie is de wethouder mobiliteit"
OFFICE = re.compile(
    r"\bwie (?:is|zijn) (?:de|onze) (?:wethouder|burgemeester|bestuurder|portefeuillehouder)s? (?:voor (?:de |het )?)?"
    r"(?!(?:van|uit|in|die|dat|voor|of|en|met|namens|bij|hier|nu|eigenlijk)\b)\w+"
)
_TOWNS = r"\w*(?:gemeente|plaats|stad|steden|dorp|deelnemer|dossier)"  # that take part, or are taken part in
_IN_CHARGE = re.compile(
    r"\bwie (?:gaat|gaan|ging|gingen) (?:(?:er |hier |daar |nu |dan |eigenlijk )*over|(?:er|hier|daar)over)\b"
    r"|\bwie (?:gaat|gaan|ging|gingen) er (?:bij|in|binnen) (?:de|het|die|dat|onze) (?:[\w-]+ ){1,3}?over\b"
    r"|\bwie (?:er )?over (?:[\w-]+ ){1,4}gaa(?:t|n)\b"
    r"|\b(?:bij|tot) (?:wie|welke? (?:wethouder|burgemeester|bestuurder)s?) (?:moet|kan|kun|mag|moeten|kunnen|mogen) (?:ik|je|we|wij|men|inwoners)\b"
    r"|\b(?:wie|welke? (?:wethouder|burgemeester|bestuurder)s?) (?:moet|kan|mag) (?:ik|je|we|men) (?:\w+ )?(?:hebben|spreken|aanspreken|benaderen|bellen|vragen)\b"
    r"|\bwelke? (?:wethouder|burgemeester|bestuurder)s? (?:is|zijn|was|gaat|gaan|doet|doen|heeft|hebben) (?:er )?(?:\w+ )*(?:over|verantwoordelijk|betrokken|aan zet|onder zich)\b"
    r"|\bwelke? (?:wethouder|burgemeester|bestuurder)s? (?:doet|doen|regelt|regelen) \w+\W*$"
    r"|\b(?:welke?|wie (?:is|zijn|was|waren) de) (?:\w+ )?(?:wethouder|burgemeester|bestuurder|portefeuillehouder)s? (?:die (?:zich (?:\w+ )?)?(?:met|over)|over) \w+"
    r"|\b(?:wie|welke? (?:wethouder|burgemeester|bestuurder)s?) (?:houdt|houden) zich (?:(?:nu|eigenlijk) )?bezig\b"
)


_TO_BE_LISTED = re.compile(r"(?:noem|geef|som|list|which)\b")


def opens_with_verb(text: str) -> bool:
    """Whether a text asks for yes or no by the verb in front ("geldt dat ook", "ligt het stil")."""
    return bool(
        _YES_NO.match(text)
        or _MORE_YES_NO.match(text)
        or re.match(r"(?:ligt|liggen|loopt|lopen|bestaat|blijft|blijven)\b", text)
    )


def _form_of(flat: str) -> str:
    """The form of a question; where sentences set the scene for it, that of the last one that asks."""
    asking = [s for s in re.split(r"(?<=[.!])\s+", flat) if s.endswith("?")]
    for part in (*asking[-1:], flat):
        found = next((name for name, pattern in _FORMS if pattern.search(part)), "")
        if found:
            return found
    return "vrij"


def intent_of(text: str) -> Intent:
    """Read a question's form."""
    t = " ".join(fold(text).split()).strip()
    if re.search(rf"\bhoe heet(te|ten)? (?:de|het|die|onze) (?:{_PEOPLE})", t):
        t = t.replace("hoe heet", "wie heet")
    form = _form_of(t)
    if re.search(
        r"(?:^|[.!?] )(?:en |maar |dus )?(?:waarom|waardoor|hoezo|hoe (?:komt|kan) (?:het|dat)|vanwaar|wat maakt dat)\b(?![^?]*\?.*\bhoeveel\b)",
        t,
    ):
        form = "waarom"  # "waarom daalt het aantal ...?" counts nothing
    if form == "aantal" and re.match(
        r"(?:en |maar )?(?:in|tot|vanaf|sinds|rond|per|uit) welke? (?:jaar|jaren|maand|maanden|kwartaal|kwartalen|week|weken)\b",
        t,
    ):
        form = "wanneer"  # "in welk jaar halen ze dat aantal?" asks no figure
    if form == "aantal" and re.match(r"(?:en |maar )?wie (?!van\b)\w+ (?:\w+ ){0,3}hoeveel\b", t):
        form = "wie"  # "wie houdt bij hoeveel ...?" counts nothing either
    asks_whether = _YES_NO.match(t) or _MORE_YES_NO.match(t)
    if asks_whether and not re.match(r"^(en )?(is|zijn|wat|doet) (er )?(bekend|gezegd)", t):
        form = (
            "janee"
            if not re.search(
                r"\b(hoeveel|welke|(?<!bij )(?<!voor )(?<!met )(?<!aan )wie|wanneer|waarom|wat)\b", t[:40]
            )
            else form
        )
    if form in ("vrij", "aantal", "lijst") and not _TO_BE_LISTED.match(t) and TAGGED.fullmatch(t):
        form = "janee"
    # "met wie werkt ... samen": nothing is added up
    added = re.sub(r"\bsamen\b", " ", t) if _WORKS_WITH.search(t) else t
    extreme = ""
    if re.search(
        r"\b(meest(e)?|grootst(e)?|hoogst(e)?|langst(e)?|zwaarst(e)?|top|bovenaan|koploper|most|highest)\b", t
    ):
        extreme = "meest"
    elif re.search(
        r"\b(minst(e)?|kleinst(e)?|laagst(e)?|kortst(e)?|lichtst(e)?|onderaan|hekkensluiter|least|lowest)\b",
        t,
    ):
        extreme = "minst"
    elif re.search(
        r"\b(?:kloppen|klopt|optellen)\b|^(?:en )?(?:is|zijn|kom|komt|komen|tellen|telt)\b.*\bopgeteld\b|\b(?:tellen\b.*\bop\b|telt\b.*\bop\b|op tot|kom(?:t|en)?\b.*\buit op|kom(?:t|en)?\b.*\bop\b.*\d.*\buit|sluit(en)?\b.*\baan)\b",
        t,
    ):
        extreme = "klopt"
    elif re.search(
        r"\b(samen|bij elkaar)\W*$|(?:^|[.:;!?,] )(?:en )?tel\b.*\b(?:op|bij elkaar|samen)\b|\boptelsom\b|\w (?:\+|plus) \w",
        added,
    ):
        extreme = "som"
    elif re.search(
        r"\b(verschil|scheelt|meer dan|minder dan|daalt|stijgt|daling|stijging|neemt\b.*\b(af|toe)|tekort|gat|hoeveel (meer|minder)|difference|(groter|kleiner|hoger|lager|langer|korter) dan|onder (het|de) (streven|doel|streefcijfer|norm)|(daarna|dan) nog|verander\w+ (?:het |de )?(?:percentage|aantal|aandeel|deel)|nog te gaan|na(ar)? verwachting niet)\b",
        t,
    ):
        extreme = "verschil"
    elif not _LISTS.match(t) and re.search(
        r"\b(samen|in totaal|bij elkaar|totaal|opgeteld|som|gezamenlijk|cumulatief|gecumuleerd(e)?|overall|total)\b",
        added,
    ):
        extreme = "som"
    if (
        not extreme
        and re.search(r"\d\s?%|\bprocent\b", t)
        and re.search(r"\bhoeveel (\w+ )?is (dat|dit)\b", t)
    ):
        extreme = "deel"
    negated = bool(
        re.search(
            r"\b(niet (?:(?:er|aan|bij|met) )?mee(?:doet|doen|draait)?|nergens aan mee|doet niet|doen niet|geen deel|ontbre(ekt|ken)|niet (?:bij )?(?:betrokken|aangesloten|deel)|afwezig|buiten de boot|zonder|not|(zit|zitten|hoort|horen|staat|staan|valt|vallen) (?:(?:er|daar|hier|dan|dus|nu|ook) ?)*(niet|buiten))\b",
            t,
        )
    )
    compare = bool(
        re.search(
            r"\b(vergelijk|verschil tussen|was en is|toen en nu|eerder|vroeger|verandert|veranderd|gewijzigd|ten opzichte van|tegenover|compare|oud(e)? en nieuw(e)?|zowel|in 2020|inmiddels|hoe ver is)\b",
            t,
        )
    )
    everything = bool(
        re.search(
            r"\b(alles?|allemaal|noem|welke|elke|ieder|(?:overzicht|lijst|rij)(?:je|tje)?|volledig|compleet|opsomm\w+)\b",
            t,
        )
    )
    if _ONE_ASKED.match(t):
        everything = False  # "welk rapport zegt dat elke regio telt?" asks for one
    asks: list[str] = []
    for name, pattern in _ASKS:
        if pattern.search(t):
            asks.append(name)
    in_charge = bool(_IN_CHARGE.search(t) or OFFICE.search(t))
    if in_charge and "trekkers" not in asks:
        asks.insert(0, "trekkers")
    if re.search(
        r"\bgemeenten?\b.*\b(?:meeste|minste|hoogste|laagste) (?:uur|uren|uurinzet|ureninzet|aantal|percentage|aandeel|toewijzingen|woningen|inzet|opgave)\b"
        r"|\bhoeveel (?!\w*gemeente)\w+ (?:doen|nemen|zijn|waren|werden|worden|zitten|zaten)\b"
        r"|\bwelke? (?:andere )?(?:\w+-?)?regio(?:'s)?\b"
        r"|\b(?:behalve|buiten|naast) (?:de |die |alle )?(?:regio)?gemeenten\b"
        rf"|(?<!aan )(?<!bij )(?<!in )\bwelke? (?!{_TOWNS})\w+ (?:doe[nt]|neemt|nemen|zijn|waren|zitten|horen|werken)\b"
        r"|\bwelke \w*(?:partners?|partijen|organisaties|corporaties|overheden|instanties|bedrijven|provincies|stakeholders) \w+\b",
        t,
    ):
        asks = [name for name in asks if name != "gemeenten"]  # it counts something else that takes part
    progress = bool(PROGRESS.search(t)) and not _TO_BE_REACHED.search(t)
    if progress:
        asks = [name for name in asks if name != "doelen"]
    return Intent(
        _kind(t, asks),
        form,
        tuple(asks),
        extreme,
        negated,
        everything,
        compare,
        status=progress or bool(STATUS.search(t) or ON_COURSE.search(t)),
        in_charge=in_charge,
        progress=progress,
    )


# "Wat doet de regio aan het water?" asks how things stand with the water, and not what the water does.
_DOER = r"(?:de |onze |deze )?(?:regio|streek|gemeenten?|stad|we|wij|ze|zij|men|jullie)"
DONE_ABOUT = re.compile(
    rf"\bwat (?:doe[nt]|deden|deed) {_DOER} (?:[\w-]+ ){{0,4}}?(?:aan|met|voor|tegen|rond|rondom|op het gebied van)\b"
    r"|\bwat (?:wordt|is) er (?:[\w-]+ )?(?:gedaan|ondernomen) (?:aan|met|voor|tegen)\b"
)
_ASKS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("trekkers", _LEADS),
        (
            "gemeenten",
            r"\b(?:regio)?gemeente[ns]\b.*\b(?:meedraai\w*|meelo\w+|aangehaakt|op de kaart|voorbijga\w+)\b|\b(?:regio)?gemeente[ns]\b.*\btrekken (?:samen|gezamenlijk) op\b|"
            r"\bgemeente(n|s)?\b.*\b(?:mee|meedoe\w*|deel|deelneem\w*|betrokken\w*|aangesloten)\b|\b(doet|doen|deed) .*\bmee\b|\bmeedo(en|et)|\bwie doen (er )?mee|\bneemt .*\bdeel\b|\bdeelnem|\bgemeenten?\b.*\b(zit|zitten|hoort|horen|ontbreekt|ontbreken)\b|\bgemeenten?\b.*\b(?:valt|vallen) (?:(?:er|daar|hier|dan) ?)*buiten\b|\bbetrokken(en|heid)?\b|\btake part\b|\bparticipat(?!ie\b)|\baangesloten",
        ),
        (
            "opdrachtgevers",
            r"\bopdrachtgever|\bin (?:wiens |wier |welke )?opdracht|\bopdracht (?:gegeven|verstrekt|gaf|gaven)\b|\bwie (gaf|geeft|geven|gaven) .*\bopdracht|\bnamens wie (?:is|wordt|worden|werkt|werken|loopt)\b|\bcommission",
        ),
        (
            "looptijd",
            r"\b(?:eind|begin|start|slot)(?:datum|jaar|moment|tijd|punt)\b|\blooptijd|\bgeldigheidsduur|\bdoorlooptijd|\bloopt\b.*\b(even lang|langer|korter|door)\b|\bhoe lang (loopt|duurt|lopen)|\bhoe lang\b.*\b(?:geldig|geldt|gelden)\b|\btot (?:en met )?(?:wanneer|welk jaar) (?=loop|duurt|gaat|geldt)|\btot (?:en met )?(?:wanneer|welk jaar)\b|\bin welk jaar (?:begint|begon|eindigt|stopt)\b|\bwanneer (eindigt|stopt|loopt|is .* afgelopen)|\bwanneer\b.*\b(?:afloopt|eindigt|ophoudt)\b|\beinddatum|\beinde van\b|\bsinds wanneer|\bvan wanneer tot\b|\b(?:over|voor|tussen|in) welke (?:jaren|periode)\b.*\b(?:loop|lopen|duurt|duren|geldt|gelden|gaat)|\bwelke (?:jaren|periode) (?:beslaat|beslaan|omvat|bestrijkt|loopt)\b|\bhoeveel jaar (?:loopt|duurt|geldt|gaat)\b|\bvoor welke (?:jaren|periode) (?:is|zijn)\b|\bdoorlooptijd",
        ),
        (
            "doelen",
            r"\b\w*doel(en|stelling|stellingen|einde)?\b|\bambitie|\bbeoog|\bwat (wil|willen|wilde|moet) .*\b(bereik|opleveren)|\buiteindelijk|\bgoals?\b|\baim",
        ),
        (
            "actueel",
            r"\bstand van zaken|\bwat is (?:nu )?de (?:huidige )?stand (?:van|bij)|\bhoe staat het|\bhoe ver (is|zijn|staat)|\bactueel|\bactualiteit|\blaatste (stand|nieuws)|\bvoortgang\b|\bwaar (wordt|werkt|werken)\b.*\baan\b(?: gewerkt)?|\bwat speelt|\bcurrent state|\bnu mee\b"
            rf"|{DONE_ABOUT.pattern}"
            r"|\bwat zijn de (?:\w+ )?plannen (?:voor|met|rond|rondom|omtrent|op|van de regio)\b|\bwelke plannen (?:zijn|liggen|heeft|hebben) .*\b(?:voor|met|rond|rondom|omtrent)\b",
        ),
        (
            "planning",
            r"\bplanning\b|\bdeadline\b|\b(?:uiterste|geplande) (?:datum|moment|termijn)\b|\bstreefdatum\b|\bwanneer (is|zijn|wordt|worden|moet|moeten)? ?(actie|het klaar|de actie)|\btijdspad|\bmijlpalen|\bplanned\b|\bvervolgstappen\b|\bvolgende stappen\b",
        ),
        (
            "verantwoordelijke",
            r"\bverantwoordelijk|\bwie (voert|doet|pakt|regelt|verzorgt|organiseert|carries)|\bdoor wie (?:wordt|worden)\b.*\b(?:opgepakt|uitgevoerd|geregeld|verzorgd|georganiseerd|opgezet|opgesteld|gecoordineerd|gedaan)\b|\bwie is (er )?(aan zet|de eigenaar)|\buitvoer(der|t)?\b|\b(?:wie|belast met de|verantwoord\w*)\b.*\buitvoering\b|\bresponsible",
        ),
        (
            "uren",
            r"\bu(ur(?:inzet|besteding|verdeling|investering)?|ren\w*)\b|\btijds(?:investering|inzet|besteding|beslag)|\bcapaciteit|\bhoeveel tijd\b(?! (?:zit|zat|ligt|duurt|hebben|heeft|is er nog))|\bhours?\b|\bfte\b",
        ),
        (
            "investering",
            r"\b(kost(en|te)?|gekost)\b|\binvester|\bbudget|\bprijskaartje\b|\bkostenplaatje\b|\bgeldbedrag\b|\bbegroot\b|\bfinanciele middelen\b|\b(?:geld|bedrag|hoeveel) .*\buitgetrokken\b|^(?!.*\b(?:scheel\w*|bespaa?r\w*)\b).*(?<!\bmet )(?<!\bzonder )\bgeld\b|\beuro\b|€|\bbedrag|\bcost",
        ),
        (
            "resultaat",
            r"\bresulta(at|ten)\b|\boplever|\bopbrengst|\bwat komt er uit|\buitkom(en|st|sten)\b|\bwat\b.*\blevert\b.*\bop\b|\bwat (?:moet|moeten|gaat|zal|kan|hoort) (?:er |daar )?(?:\w+ )?uit\b.*\b(?:kom|rol|volg)\w*",
        ),
        (
            "stakeholders",
            r"\bstakeholder|\b(wie|wat en wie|welke (?:\w+ )?(?:partijen|partners|organisaties|instanties|spelers|mensen)) (is|zijn|hebben|heb|heeft) (\w+ ){0,5}nodig|^(?:partijen|partners|organisaties) nodig\b|\bexpertise|\bbetrokken partij",
        ),
        ("thema", r"\b(onder|bij|tot|in) welk thema|\bwelk thema\b"),
        (
            "wat_is_het",
            r"\bwat is\b|\bwat zijn\b(?! de (?:\w+ )?plannen\b)|\bwat houdt\b|\bwaar gaat\b|\bwat doet\b|\bleg uit\b|\buitleg\b|\bomschrij|\bvertel\b|\bwhat is\b|\bwat wordt bedoeld",
        ),
    )
)


# "Wat betekent het plan voor de boeren?" asks no meaning of a word.
_FOR_WHOM = r"(?!.* voor (?:de|het|een|onze|ons|mijn|inwoners|gemeenten)\b)"


def _kind(t: str, asks: list[str]) -> str:
    if re.search(
        rf"\bwat betekent\b{_FOR_WHOM}|\bwaar staat\b.*\bvoor\b|\bafkorting\b|\bbeteken(?:is|t|en)\b{_FOR_WHOM}|\bvoluit\b|\bwhat does\b.*\b(mean|stand for)\b|\bstaat\b.*\bvoor\?$|\bwaar is dat de afkorting",
        t,
    ):
        return "begrip"
    if re.search(r"\b(actie|acties|actiepunt)\b", t) and re.search(
        r"\bactie(punt)? ?(nummer |nr\.? ?)?\d+", t
    ):
        return "actie"
    if re.search(r"\blobby|\bbelangenbehartig|\bpublic affairs", t):
        return "lobbydoel"
    if re.search(r"\bthema('?s)?\b|\bdialoogthema", t):
        return "thema"
    if re.search(
        r"\b(tegenspra(ak|ken)|tegenstrijdig|spreekt zichzelf|fouten? in|kloppen de documenten)\b", t
    ):
        return "bevinding"
    return asks[0] if asks else "vrij"
