"""Words of an office, of Flanders or of long ago that say no more than one that everybody knows: "omtrent" is "over", "tijdsbestek" is
"looptijd", a "schepen" a "wethouder". What reads a question need only know the plain one. What the library itself calls so keeps its word: where a
report has "stadsdelen", these are asked about."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import partial

# plain word: what is said for it
_SAID_FOR = """
over: omtrent; inzake; betreffende; aangaande; nopens; met betrekking tot; ten aanzien van; op het vlak van; op het stuk van
volgens: blijkens; conform; overeenkomstig; afgaande op
vanaf: met ingang van; te rekenen vanaf; te beginnen in; te beginnen bij; te beginnen met; ingaande
voor: ten behoeve van; ten bate van; ter wille van
om: teneinde; ten einde
als: indien; ingeval; in het geval dat
behalve: uitgezonderd; met uitzondering van
sinds: sedert
alle: al de
graag: gaarne
ook: eveneens; tevens
al: reeds
vaak: dikwijls; veelvuldig; frequent
ongeveer: grofweg; plusminus; bij benadering; om en nabij de; om en nabij; om en bij de
precies: exact
vroeger: voorheen; eertijds; weleer; indertijd
gemiddeld: door de bank genomen; gemiddeld genomen; gemiddeld gezien; doorsnee genomen
samen: bij elkaar opgeteld; alles opgeteld; bijeengeteld; bij elkaar geteld; opgeteld bij elkaar; alles tezamen
vooral: voornamelijk; hoofdzakelijk
daarna: nadien; naderhand
uiterlijk: ten laatste; op zijn laatst; op z'n laatst; niet later dan
afgelopen: voorbije
procent: percent
nodig: van doen; vandoen; benodigd; vereist
hoeveel: welk aantal; welke hoeveelheid; hoe veel
hoeveel procent: welk percent
waarom: waar om; om welke reden; om wat voor reden; om welke redenen
waarvoor: waar voor
wanneer: op wat voor moment; op welk ogenblik; op welk tijdstip
tot wanneer: tot welk moment; tot welk tijdstip; tot hoe lang; tot hoelang
vanaf wanneer: vanaf welk moment; vanaf welk tijdstip
hoe lang: hoelang
hoe vaak: met welke frequentie; met welke regelmaat; hoe regelmatig
welk deel: welk aandeel; welk gedeelte
nieuwe: nieuw te bouwen; nieuw te plaatsen; nieuw te maken
extra: bijkomende; additionele
welke gemeenten: welke regiogemeenten; welke deelnemende gemeenten; welke van de regiogemeenten
hoeveel gemeenten: hoeveel regiogemeenten; hoeveel deelnemende gemeenten
wie is verantwoordelijk voor: wiens taak is; wiens verantwoordelijkheid is; wiens klus is; wiens werk is; wie draagt de verantwoordelijkheid voor; wie draagt verantwoordelijkheid voor; wie draagt zorg voor; wie staat in voor
wat kost: hoe duur is; hoe prijzig is; wat is het prijskaartje van
je: gij; ge
wat kosten: hoe duur zijn; hoe prijzig zijn
hoeveel mensen: hoeveel personen; hoeveel lieden; hoeveel lui; hoeveel zielen; hoeveel volk; hoeveel koppen; hoeveel man
door: van de kant van; van de zijde van; vanwege de kant van
hoeveel uur: hoeveel manuren; hoeveel werkuren; hoeveel arbeidsuren; hoeveel mensuren
trekker: voortrekker; kartrekker
trekkers: voortrekkers; kartrekkers; trekkende bestuurders
burgemeester: burgervader; burgermoeder; eerste burger
burgemeesters: burgervaders; burgermoeders; eerste burgers
wethouders: schepenen
gemeenten: gemeentes
looptijd: tijdsduur; tijdsbestek; tijdspanne; geldigheidsduur
planning: tijdschema; tijdpad; tijdspad; tijdsplanning; tijdsplan; tijdsschema
opdrachtgever: opdrachtgevende partij; lastgever
opdrachtgevers: opdrachtgevende partijen; lastgevers
acties: actiepunten
de provincie: het provinciebestuur; het provinciale bestuur
het Rijk: de landelijke overheid; de nationale overheid; de centrale overheid
gepland: ingepland
begonnen: van start gegaan; aangevangen
beginnen: van start gaan; van start te gaan; aanvangen
verantwoordelijk voor: belast met; bevoegd voor
klopt het dat: zit het zo dat; is het juist dat; is het correct dat; heb ik goed begrepen dat; heb ik het goed dat; heb ik het goed begrepen dat; begrijp ik goed dat; begrijp ik het goed dat
hoe staat het: hoe is het gesteld; hoe is het nu gesteld; hoe is het momenteel gesteld
"""
# The same for things that a document may be about.
_THINGS_SAID_FOR = """
woning: woonst; wooneenheid
woningen: woonsten; wooneenheden
wijk: stadsdeel
wijken: stadsdelen
corporatie: woningbouwvereniging; woningstichting; woningbouwcorporatie; woningbouwstichting; sociale verhuurder
corporaties: woningbouwverenigingen; woningstichtingen; woningbouwcorporaties; woningbouwstichtingen; sociale verhuurders
regio: streek; contreien; ommelanden
zoon: zoontje; kleinzoon; stiefzoon; schoonzoon
dochter: dochtertje; kleindochter; stiefdochter; schoondochter
kind: kindje; kleinkind; stiefkind
kinderen: kindertjes; kleinkinderen; stiefkinderen
broer: broertje; halfbroer; stiefbroer; schoonbroer
zus: zusje; halfzus; stiefzus
neef: neefje; achterneef
nicht: nichtje; achternicht
vader: schoonvader; stiefvader
moeder: schoonmoeder; stiefmoeder
gemeenten: dorpen en steden; steden en dorpen; plaatsen en dorpen; steden en plaatsen
"""
# The Hague speaks for the state, unless it is a municipality of the library.
CAPITAL = "den haag"
_OF_THE_STATE = re.compile(
    r"\b(?P<before>in|uit|naar|van|aan|door|met|bij|tegen|voor|bij|richting|vanuit|tussen|dat|of|wil|moet|vindt|gaat|doet|kan|hebben|heeft|betaalt|krijgt|als|waarom|wat) den haag\b",
    re.I,
)
# Where only what stands beside it tells that no more is meant.
_BESIDE = (
    (r"^geef (?=(?:de|alle) )", "noem "),
    (r"\b(?:gedurende|in de loop van|in het jaar|anno) (?=(?:19|20)\d\d\b)", "in "),
    (r"\bhoeveel (?:keer|maal)\b(?! (?:\d+|zo\w*|het aantal|de (?:inzet|opgave|uren|hoeveelheid)|meer|groter|hoger|langer|minder|kleiner|vaker)\b)", "hoe vaak"),
    (r"(?P<many>\d|die|alle|de) personen(?= (?:per|die|met|van|uit|in)\b)", r"\g<many> mensen"),
    (r"\b(?P<aux>(?:heeft|hebben|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden)\b[^?.,;]*) ontvangen\b", r"\g<aux> gekregen"),
    (r"\bontvangt\b", "krijgt"),
    (r"\bontvangen\b", "krijgen"),
    (r"\bontving\b", "kreeg"),
    (r"\bontvingen\b", "kregen"),
    (r"\bmaatregel(?= \d{1,2}\b)", "actie"),
    (r"^(?P<be>(?:en |maar )?wat (?:is|was) )(?:de (?:tijds)?duur|de termijn) van\b", r"\g<be>de looptijd van"),
    (r"^(?P<lead>(?:en |maar )?)(?:(?:hoe ?(?:lang|groot)|wat) is )?(?:de )?(?:looptijd|tijdsduur|duur) (?:uitgedrukt )?in (?:hele )?jaren (?:van|voor) (?P<what>(?!(?:elke?|ieder|iedere|alle)\b)[^?.,;]+?)(?=\W*$)", r"\g<lead>hoeveel jaar duurt \g<what>"),
    (r"^(?P<lead>(?:en |maar )?)aantal jaren (?:looptijd|duur) (?:van )?(?P<what>[^?.,;]+?)(?=\W*$)", r"\g<lead>hoeveel jaar duurt \g<what>"),
    (r"^(?P<be>(?:en |maar )?wat (?:is|was|zijn) )het (?:oogmerk|streven) (?=van|bij|achter)", r"\g<be>het doel "),
    (r"\b(?P<count>hoeveel|het aantal) bewoners(?= (?:heeft|had|telt|telde|krijgt)\b)", r"\g<count> inwoners"),
    (r"(?<=\w-)woningbouwvereniging(?P<more>en)?\b", r"corporatie\g<more>"),
    (r"(?<!tot )\bhoever\b", "hoe ver"),
    (r"\blastig\b", "moeilijk"),
    (r"\baller(?=\w{4,}ste?\b)", ""),
    (r"\bwat voor (?:soort(?:en)? )?(?=(?!een\b)\w{4,}(?:en|s)\b)", "welke "),
    (r"(?P<ask>\b(?:wat|hoeveel)) verschilt\b", r"\g<ask> scheelt"),
    (r"\b(?:als (?:je|ik|we|wij|u|men) (?:kijk|kijkt|kijken) naar|kijkend naar) (?=(?:de|het) (?:[\w-]+ )?\w*(?:agenda|rapport|rapportage|afspraken|kader|stuk|document|nota|visie)\b)", "volgens "),
    (r"\b(?P<own>een|de|mijn|eigen|onze) wagen\b(?!s)", r"\g<own> auto"),
    (r"\b(?:verlangt|eist|wenst) (?P<who>[^?.,;]{2,40}?) van (?=(?:het rijk|het kabinet|den haag|de provincie|de regering|het ministerie)\b)", r"vraagt \g<who> aan "),
    (r"(?P<home>huur(?:woningen|huizen)) gingen (?P<between>(?:[^?.;]*? )?)weg\b(?! (?:naar|voor|door))", r"\g<home> zijn \g<between>toegewezen"),
    (r"\b(?P<at>aan|bij) welk (?:deel|gedeelte|stuk) (?=[^?.;]*\b(?:mee|meedoen|meedoet)(?: of niet)?\W*$)", r"\g<at> welk onderdeel "),
    (r"\b(?:ten opzichte van|t\.?o\.?v\.?|vergeleken met|in vergelijking met|gerekend vanaf) welk (?:basis|peil|referentie|ijk)?jaar\b", "vergeleken met wanneer"),
    (r"(?P<home>(?:woning|woningen|huis|huizen|woonruimtes?|woonruimten)\b[^?.;]*?) (?:toegekend|toebedeeld|gegund|uitgegeven|uitgedeeld|weggegeven)\b", r"\g<home> toegewezen"),
    (r"(?P<must>\b(?:moet|moeten|gaat|gaan|zal|zullen|kan|kunnen|mag)\b[^?.;]*) onderbrengen\b", r"\g<must> huisvesten"),
    (r"\b(?P<both>dat|het|ze|die|alles) (?:af|voltooid|gereed|afgerond)(?= (?:is|zijn|moet|moeten|komt)\W*$)", r"\g<both> klaar"),
    (r"^(?P<lead>(?:en |maar )?)wie (?:zwaait|zwaaien|voert|heeft|hebben|staat|staan|neemt|nemen|houdt|houden|zit|zitten) (?:de scepter|het bewind|het roer in handen|de teugels in handen|de leiding|de touwtjes in handen|"
     r"aan het roer|aan het stuur|aan de knoppen|het voortouw|de teugels) (?:over|van|bij|in|aan|voor|op|binnen) (?P<what>(?!er\b)[^?.,;]+)", r"\g<lead>wie trekt \g<what>"),
    (r"^(?P<lead>(?:en |maar )?)onder (?:wiens|wier|welks) (?:bestuurlijke )?(?:leiding|hoede|bewind) (?:valt|vallen|staat|staan|ligt|loopt|gebeurt) (?P<what>[^?.,;]+)", r"\g<lead>wie trekt \g<what>"),
    (r"^(?P<lead>(?:en |maar )?(?:welke|hoeveel)) (?:dorpen|steden|plaatsen)(?= (?:doen|nemen|moeten|hebben|krijgen|zijn|zitten|horen|steken|staan|dragen)\b)", r"\g<lead> gemeenten"),
    (r"(?P<lead>\b(?:welke|hoeveel|alle|noem de|geef de)) (?:genummerde )?(?:punten|actiepunten|taken|stappen|activiteiten|klussen|maatregelen|werkzaamheden)(?= (?:(?:staan|telt|heeft|bevat) (?:er )?)?(?:in|uit|van|op)? ?(?:de|het) \w*(?:agenda|actieplan|actielijst|uitvoeringsprogramma|samenwerkingsafspraken|afsprakenkader)\b)",
     r"\g<lead> acties"),
    (r"(?P<lead>\b(?:welke|hoeveel|alle|aantal)) (?:genummerde|afzonderlijke|losse|individuele|aparte|concrete) (?=(?:acties|dossiers|lobbydoelen|lobbypunten|thema'?s)\b)", r"\g<lead> "),
    (r"^(?!.*\ben (?:hoeveel|welke)\b)(?P<lead>(?:en |maar )?(?:hoeveel|welke) (?:acties|dossiers|lobbydoelen|lobbypunten)\b(?: (?:voor|over|rond|in|op) (?!de\b|het\b)[^\s?]+)?) (?:bevat|bevatten|telt|tellen|kent|kennen|omvat|omvatten|behelst|behelzen) (?=(?:de|het|dit|deze|die) (?:[\w-]+ ){0,2}?[\w-]*(?:agenda|rapportage|rapport|afspraken|kader|document|stuk|nota|visie)\b)", r"\g<lead> staan er in "),
    (r"(?P<must>\b(?:moet|moeten|gaat|gaan|zal|zullen|kan|kunnen|mag)\b[^?.;]*?) (?:van (?:een )?(?:\w*huis|\w*woning|woonruimte|onderdak) voorzien|onderdak (?:geven|bieden|verlenen)"
     r"|een (?:\w*huis|\w*woning|woonruimte|onderkomen|dak boven het hoofd) (?:geven|bieden|bezorgen|verschaffen)|aan (?:een )?(?:\w*huis|\w*woning|woonruimte|onderkomen|onderdak) helpen)(?! (?:te|aan|voor)\b)", r"\g<must> huisvesten"),
    (r"\bhoe (?:heten|heetten) (?=(?:de|die|onze|alle) (?:\w+e )?\w*(?:eurs?|ders|kers|gers|ners|ters|genten|anten|isten|aten|leden|meesters|houders|managers)\b(?! (?:die|van)\b))", "wie zijn "),
    (r"\b(?P<front>\w+)woonst(?P<more>en)?\b", r"\g<front>woning\g<more>"),
    (r"\b(?:noem|geef) (?:iedere|elke) (?P<one>actie|wethouder|trekker|burgemeester)\b", r"noem alle \g<one>s"),
    (r"\bschepen(?= (?:is|was|gaat|heeft|trekt|doet|moet|kan|zit|over|bevoegd|[A-Z])\b)", "wethouder"),
    (r"\bwat vindt er (?P<now>nu |dan )?plaats\b", r"wat gebeurt er \g<now>"),
    (r"\b(?:gaat|ging|gaan|gingen) (?P<what>[^?.,;]{3,60}?) van start\b", r"begint \g<what>"),
    (r"\b(?:vangt|ving) (?P<what>[^?.,;]{3,60}?) aan(?=\W*$)", r"begint \g<what>"),
    (r"^(?P<all>(?:en |maar )?in opdracht van wie) (?:is|zijn|was|wordt|worden|loopt|gebeurt|draait|valt) (?P<what>[^?.,;]+)", r"wie is de opdrachtgever van \g<what>"),
    (r"^(?:en |maar )?wie (?:geeft|gaf|geven|gaven|heeft|hebben) (?:de |er )?opdracht (?:gegeven )?(?:voor|tot) (?P<what>(?:de|het|een) [^?.,;]+|[A-Z][^?.,;]*)", r"wie is de opdrachtgever van \g<what>"),
)  # fmt: skip


def _table(lines: str) -> dict[str, str]:
    """The plain word by what is said for it."""
    return {
        said.strip(): plain.strip()
        for plain, others in (line.split(":", 1) for line in lines.strip().splitlines())
        for said in others.split(";")
    }


THINGS = _table(_THINGS_SAID_FOR)
_PLAIN = _table(_SAID_FOR) | THINGS
_LONGEST_FIRST = "|".join(re.escape(said) for said in sorted(_PLAIN, key=len, reverse=True))
_WORD = re.compile(rf"(?<![\w-])(?:{_LONGEST_FIRST})(?![\w-])", re.I)
_PATTERNS = tuple((re.compile(said, re.I), plain) for said, plain in _BESIDE)
_NEUTER = re.compile(r"\b(?P<article>het|dit|dat|welk|ons|elk|ieder)(?= (?:looptijd|planning)\b)")
_COMMON = {
    "het": "de",
    "dit": "deze",
    "dat": "die",
    "welk": "welke",
    "ons": "onze",
    "elk": "elke",
    "ieder": "iedere",
}


def in_plain_words(text: str, held: Set[str] = frozenset()) -> str:
    """The text with such words put plainly; what is written with a capital within a sentence is a name and stays, as does what is `held`:
    those of `THINGS` that the library has."""
    made = _WORD.sub(partial(_plain, held), text)
    if CAPITAL not in held:
        made = _OF_THE_STATE.sub(_state, made)
    for said, plain in _PATTERNS:
        made = said.sub(lambda m, put=plain: _like(m, m.expand(put)), made)  # type: ignore[misc]
    return text if made == text else _NEUTER.sub(lambda m: _COMMON[m["article"]], made)


def _state(match: re.Match[str]) -> str:
    before = match["before"]
    return f"{'bij' if before.lower() == 'in' else before} het Rijk"


def _plain(held: Set[str], match: re.Match[str]) -> str:
    said = match.group()
    before = match.string[: match.start()].rstrip()
    named = said[0].isupper() and not said.isupper() and before and before[-1] not in ".?!:"
    return said if named or said.lower() in held else _like(match, _PLAIN[said.lower()])


def _like(match: re.Match[str], put: str) -> str:
    """A replacement with a capital where what it replaces has one."""
    return f"{put[:1].upper()}{put[1:]}" if match.group()[:1].isupper() else put
