"""Follow-ups that ask about the answer before them: where it stands, what else there is, whether it is so, for an example,
whether it is much, what it comes down to."""

from __future__ import annotations

import re

from assistant.turns.doubted import thought
from assistant.turns.followup import opened
from ingest.language import fold, words

WHERE, MORE, SURE, EXAMPLE, JUDGED, SHORTER = "vindplaats", "meer", "nagaan", "voorbeeld", "oordeel", "korter"

_REST = (
    r"(?:\s+(?:precies|eigenlijk|dan|in|vandaan|te lezen|lezen|terug|vinden|terugvinden|nalezen|beschreven|geschreven|genoemd|allemaal|over|ook|"
    r"het|de|een|welk|laatste|laatstgenoemde|cijfer|getal|percentage|bedrag|antwoord|document|documenten|stuk|stukken|rapport|tekst|dat|dit|die|ik|je|u|ergens))*"
)
_WHERE = re.compile(
    rf"(?:(?:op|in|van|uit)\s+)?(?:welke?|wat voor)\s+(?:bladzijdes?|pagina'?s?|bladzij|blz\.?|document|documenten|stuk|rapport|bron|bronnen)"
    rf"(?:\s+(?:is|staat|staan|vind|kan|komt|komen|haal|lees|heb))?{_REST}"
    rf"|waar\s+(?:staat|staan|vind|lees|haal|kan|komt(?=.*\b(?:vandaan|uit)\b)|heb|hebt|is)(?:\s+(?:ik|je|jij|u|jullie))?\s+(?:dat|dit|het|die|deze|ze)\b{_REST}(?:\s+(?:uit|op|af|vandaan|gehaald|gevonden|gelezen))*"
    rf"|staat\s+(?:dat|dit|het)\s+(?:ook\s+)?(?:echt\s+)?(?:ergens|zo|zwart op wit)\b{_REST}|kan ik (?:dat|dit|het) (?:ergens )?(?:nalezen|terugvinden|terug vinden)"
    rf"|wat\s+(?:is|zijn)\s+(?:de|je|jullie|uw|hun)\s+bron(?:nen)?(?:\s+(?:daarvan|hiervan|ervan|hiervoor|daarvoor))?|(?:(?:kun|kunt|kan|wil|wilt) (?:je|u) |geef |noem )?(?:(?:me|mij|er|eens|even|ook|daar|daarvan|hiervan|ervan) )*(?:de |een |je |uw )?(?:bron(?:nen|vermelding)?|vindplaats(?:en)?|verwijzing|paginanummer)(?: (?:daarvan|hiervan|ervan|erbij))*(?: (?:geven|noemen|erbij|zetten|tonen|laten zien))*"
    rf"|hoe\s+(?:weet|kom|komt)\s+(?:je|u|jullie)\s+(?:dat|daar|hier|daarbij|hieraan|daaraan|aan|bij|erbij)(?:\s+(?:aan|bij))?"
    rf"|where (?:does it say that|is that (?:written|stated)|can i (?:read|find) (?:that|it))|what is (?:the|your) source(?: (?:of|for) that)?",
    re.I,
)
_MORE = re.compile(
    r"(?:wat|wie|welke|waar|is er|zijn er|staat er|weet (?:je|u)|heb (?:je|u)|noem)?\s*(?:er\s+)?(?:nog\s+)?(?:meer|verder|iets meer|andere?|anders|iets anders)"
    r"(?:\s+(?:nog|dan|over|daarover|erover|hierover|bekend|te zeggen|te melden))*"
    r"|(?:is|staat|zijn|zegt|weet) (?:er |je |u )?(?:daar|hier|er)?\s?(?:over )?nog (?:meer|iets)(?:\s+(?:over|daarover|erover|hierover|bekend|te zeggen|te melden|in))*"
    r"|vertel(?:\s+(?:er|me|mij|eens|wat|iets|nog))*\s+meer(?:\s+(?:over|daarover|erover|hierover|dat|dit))*"
    r"|(?:kun|kan|kunt|wil|wilt)\s+(?:je|u)\s+(?:dat|dit|het|daar|er)?\s*(?:(?:nog|eens|wat|even|verder|beter|iets|meer|over)\s+)*"
    r"(?:uitleggen|toelichten|verduidelijken|uitwerken|vertellen)"
    r"|leg\s+(?:dat|dit|het|eens|even|nog|\s)*\s*uit|licht\s+(?:dat|dit|het|eens|\s)*\s*toe|(?:wat|hoe)\s+bedoel(?:t)?\s+(?:je|u)(?:\s+(?:daarmee|daar mee|met dat|dat|precies))?"
    r"|(?:(?:wat|hoe)\s+)?(?:heel\s+)?concreet(?:\s+(?:dan|graag|gezegd|gemaakt))*|hoe\s+ziet\s+(?:dat|dit|het)\s+er\s+(?:(?:dan|nu|heel)\s+)*(?:concreet|in\s+de\s+praktijk|praktisch)\s+uit"
    r"|(?:een\s+)?(?:toelichting|uitleg)|ga (?:verder|door)|tell me more(?: about (?:it|that))?|anything else",
    re.I,
)
_SURE = re.compile(
    r"(?:klopt|klopte) (?:dat|dit|het)(?: (?:wel|eigenlijk|echt|nog|allemaal|helemaal|dan|zo))*"
    r"|(?:weet|weten) (?:je|u|jullie) (?:dat|dit|het)? ?(?:wel |echt |heel )*zeker(?: (?:weten|van|dat|dan))*|(?:zeker weten|heel zeker|echt waar|echt|serieus|meen je dat|meent u dat)"
    r"|(?:ben|bent) (?:je|u) (?:daar|er|dat)? ?(?:wel |echt |heel )*zeker(?: van)?"
    r"|is (?:dat|dit|het) (?:wel |echt |nu )*(?:zo|juist|waar|correct|zeker)(?: dan)?"
    r"|(?:kun|kunt|kan|wil|wilt) (?:je|u) (?:dat|dit|het) (?:(?:nog|eens|even|een keer) )*(?:controleren|nakijken|checken|nagaan)"
    r"|(?:dat|dit) is (?:toch |echt )*(?:niet|geen) (?:waar|zo|juist)|(?:dat|dit) klopt (?:toch )?niet|(?:dat|dit) kan (?:toch )?niet (?:kloppen|waar zijn)|are you sure(?: about that)?|is that (?:right|correct|true|so)",
    re.I,
)
_ONE = r"(?:(?:wat |enkele |een paar |een |één |twee |drie |concrete? )*voorbeeld(?:en|je|jes)?)"
_EXAMPLE = re.compile(
    rf"(?:geef|noem|kun je|kunt u|kan je|heb je|heeft u|hebt u|zijn er|is er|graag|bijvoorbeeld)?(?: (?:er|me|mij|daar|daarvan|hier|hiervan|eens|ook|even|nog))* ?{_ONE}"
    r"(?: (?:van|daarvan|hiervan|ervan|geven|noemen|bij|daarbij|dan|graag))*"
    r"|(?:zoals|bijvoorbeeld|welke bijvoorbeeld|wat bijvoorbeeld|waar moet ik (?:dan )?aan denken|waaraan moet ik (?:dan )?denken)(?: (?:wat|welke|dan|bijvoorbeeld))*"
    r"|noem er (?:eens )?(?:een|één|een paar|enkele|wat|twee|drie)|(?:can you )?give (?:me )?(?:an|some) examples?|for example|such as(?: what)?",
    re.I,
)
# What it is set beside, no place of its own: "vergeleken met de rest van het land".
_THAN_USUAL = (
    r"(?:,? (?:vergeleken (?:met|bij)|in vergelijking (?:met|tot)|ten opzichte van|tegenover|t\.?o\.?v\.?|voor|gezien) "
    r"(?:(?:de|het|een|andere|onze|wat|hoe) )*(?:(?:rest|gemiddelde|doorsnee|meeste) (?:van )?)?(?:(?:de|het|heel|andere|landelijk|landelijke|nederlandse) )*"
    r"(?:land|nederland|provincie|regio|regio'?s|steden|stad|gemeenten|gemeente|dorpen|elders|landelijk|landelijke|gemiddelde?|cijfers?|norm|normaal|gebruikelijk|vroeger|eerder|voorheen|rest|toen)"
    r"(?: (?:gebruikelijk|normaal|was|is|als de onze|van deze omvang|van dit formaat|in nederland|van het land|van nederland|als deze|zoals deze))*)?"
)
_JUDGED = re.compile(
    r"(?:is|was|zijn|waren|vind (?:je|u)|vindt u) (?:dat|dit|het|die|ze) "
    r"(?:(?:eigenlijk|nou|nu|dan|niet|best|heel|erg|wel|relatief|veel|te|echt|nogal) )*"
    r"(?P<how>veel|weinig|laat|vroeg|hoog|laag|duur|goedkoop|lang|kort|snel|langzaam|genoeg|voldoende|normaal|gewoon|gunstig|goed|slecht|krap|ruim|mager|fors|bijzonder|uitzonderlijk)"
    rf"(?: (?:geld|tijd|uur|werk|eigenlijk|dan|of (?:juist )?(?:niet|weinig|veel|laag|hoog)))*{_THAN_USUAL}|is that (?P<much>a lot|much|many|high|low|expensive)",
    re.I,
)
_SHORTER = re.compile(
    r"(?:(?:kun|kan|kunt|wil|wilt|mag|graag|zou) )?(?:(?:je|u|ik|dat|dit|het|hem|die|er|eens|even|nog|iets|wat|ook|a\.?u\.?b\.?|graag|in|een|de|zeg|vat|geef|maak|leg) )*"
    r"(?:korter|samenvat\w*|samengevat|samen|kort|het kort|één zin|een zin|twee zinnen|eenvoudiger|simpeler|makkelijker|begrijpelijker|gewone taal|gewoon nederlands|jip[- ]en[- ]janneke(?:taal)?)"
    r"(?: (?:zeggen|houden|graag|samenvatten|vertellen|antwoord|antwoorden|uitleggen|maken|zin|kan|kunnen|dat|het|dit|a\.?u\.?b\.?|alsjeblieft|alstublieft))*|(?:een )?(?:korte )?samenvatting(?: (?:graag|daarvan|ervan|hiervan))*"
    r"|(?:shorter|in short|summari[sz]e(?: (?:that|it))?|(?:can you )?(?:make|say) (?:it|that) shorter)(?: please)?",
    re.I,
)
# No question at all: what only says that the answer was heard.
COURTESIES = re.compile(
    r"(?:(?:ja|jawel|jazeker|nee|neen|ok|oke|oké|prima|top|goed|helder|duidelijk|fijn|mooi|super|aha|bedankt|dank|dankje|dankjewel|merci|thanks|je|u|wel|hoor|graag|snap|begrijp|ik|het|dat|is|hartelijk)\b ?)+"
)
_HEARD = re.compile(
    r"\b(?:ok[eé]?|okay|prima|top|goed|helder|duidelijk|fijn|mooi|super|perfect|geweldig|leuk|interessant|jammer|nuttig|handig|aha?|hm+|bedankt|dank\w*|merci|thanks|thank|snap|begrijp|begrepen)\b"
)
_SAID_BESIDE = frozenset(
    "ja jawel nee neen ik je jou u jullie wel hoor graag het dat dit is was zijn hartelijk heel erg zo dan daar heb wat genoeg antwoord antwoorden voor de deze uitleg informatie info "
    "hulp verder kan kon mee aan weer nu al you very much nice alvast nog even denk over na moment geval ieder in geen lekker fijne toch".split()
)


def courtesy(text: str) -> bool:
    """Whether a turn only says that the answer was heard: what comes after it goes on from the turn before."""
    flat = " ".join(words(text))
    if "?" in text or _HEARD.search(flat) is None:
        return False
    return all(w in _SAID_BESIDE or _HEARD.fullmatch(w) for w in flat.split())


_ELSEWHERE = re.compile(r"\s*daar gaan deze documenten niet over\b", re.I)


def elsewhere(answer: str) -> bool:
    """Whether an answer says that a question is of another field than the documents: what comes after it seldom goes on from that."""
    return bool(_ELSEWHERE.match(answer))


# It only says that the answer is not what was meant, or sets beside each other what is one.
NOT_MEANT = re.compile(
    r"(?:nee |nou |maar |sorry )*(?:(?:dat|dit|zo) (?:bedoel|bedoelde|vroeg|vraag|zocht|zoek) ik (?:helemaal |toch |eigenlijk )?niet|(?:dat|dit) (?:was|is) (?:helemaal |toch |eigenlijk )?niet (?:mijn vraag|wat ik (?:bedoel|bedoelde|vroeg|zocht|zoek|wil weten))"
    r"|daar (?:gaat|ging) het (?:mij |me )?niet om|verkeerd|fout|die niet|dat niet|niet die|niet dat)"
)
DIFFERS = re.compile(
    r"(?:en |maar )?wat is (?:dan |nu |precies )*het verschil(?: dan| precies| nu| eigenlijk)?|(?:en |maar )?(?:waarin|waar) (?:verschilt|verschillen) (?:dat|die|ze|het)(?: in)?"
)
_NOT_TOLD = re.compile(r"\s*(?:dat|de reden) staat niet in de documenten\b", re.I)
_KINDS = (
    (SHORTER, _SHORTER),
    (WHERE, _WHERE),
    (SURE, _SURE),
    (EXAMPLE, _EXAMPLE),
    (JUDGED, _JUDGED),
    (MORE, _MORE),
)

_ADDED = frozenset(["samen", "dat samen", "die samen", "ze samen", "het samen"])  # what comes to what

LEADS = {
    WHERE: "Waar staat dit",
    MORE: "Wat is er meer te zeggen over",
    SURE: "Klopt dit",
    EXAMPLE: "Geef voorbeelden bij",
    JUDGED: "Hoe verhoudt dit zich",
    SHORTER: "In het kort",
}


def again(text: str) -> str:
    """Which of the kinds a follow-up is: WHERE ("op welke bladzijde staat dat?"), SURE ("weet je dat zeker?", "ik dacht 30"), EXAMPLE
    ("geef eens een voorbeeld"), JUDGED ("is dat veel?"), SHORTER ("kun je dat korter zeggen?"), MORE ("wat nog meer?", "kun je dat uitleggen?"); "" where it asks something of its own."""
    flat = fold(opened(text)).strip(" ?!.,")
    whole = fold(text).strip(" ?!.,")
    if flat in _ADDED:
        return ""
    found = next((kind for kind, said in _KINDS if said.fullmatch(flat) or said.fullmatch(whole)), "")
    return found or (SURE if thought(text) else "")


def not_told(answer: str) -> bool:
    """Whether an answer says that the documents hold none, whatever it sets beside that."""
    return bool(_NOT_TOLD.match(answer))


def judged_as(text: str) -> str:
    """What "is dat veel?" wants to know of the answer before it: "veel"."""
    said = _JUDGED.fullmatch(fold(opened(text)).strip(" ?!.,"))
    return (said.group("how") or "veel") if said else "veel"


def others_asked(text: str) -> bool:
    """Whether a follow-up asks for the other members of a list: "welke nog meer?", "en wie verder?"."""
    return bool(re.search(r"\b(?:welke|wie|nog (?:meer|andere)|anderen?)\b", fold(text)))
